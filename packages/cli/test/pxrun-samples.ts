/** As `samples.ts`, for every command of `pxrun`. */
import type { Sample } from './samples.js'

export const pxrunSamples: Readonly<Record<string, Sample>> = {
  create: { argv: ['create', '--hostname', 'ct1'], expect: /"hostname": "ct1"/ },
  list: { argv: ['list', '--status', 'running'], expect: /"name": "dns1"[\s\S]*"name": "proxy"/ },
  destroy: { argv: ['destroy', 'scratch', '--yes'], expect: /"vmid": 202/ },
  'save-config': { argv: ['save-config', 'dns1'], expect: /"hostname": "dns1"/ },
  schema: { argv: ['schema'], expect: /"title": "Container"/ },
}
