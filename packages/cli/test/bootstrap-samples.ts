/** A command line for every command of `gpu-vm-bootstrap`, that works on the demonstration; see `samples.ts`. */
import type { Sample } from './samples.js'

const prepare = ['--only', 'preflight,kvm,vmctl']

export const bootstrapSamples: Readonly<Record<string, Sample>> = {
  // The program's name alone.
  '': { argv: [...prepare, '--yes'], expect: /"phase": "kvm",\s*"state": "changed"/ },
  status: { argv: ['status'], expect: /"phase": "preflight",\s*"state": "done"/ },
  facts: { argv: ['facts'], expect: /"hostname": "gpu1"/ },
  revert: {
    argv: ['revert', '--yes'],
    before: [prepare],
    expect: /"changed": true[\s\S]*\/usr\/local\/bin\/vmctl/,
  },
  completion: { argv: ['completion', 'bash'], expect: /"shell": "bash"/ },
}
