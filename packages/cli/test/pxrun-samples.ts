/** As `samples.ts`, for every command of `pxrun`. */
import type { Sample } from './samples.js'

const firstSnapshot = ['snapshot', 'create', 'dns1', 'first']
const someKey = {
  before: [['credentials', 'set', 'SOME_KEY', '--generate-key']],
  stdin: 'a value\n',
} as const

export const pxrunSamples: Readonly<Record<string, Sample>> = {
  create: { argv: ['create', '--hostname', 'ct1'], expect: /"hostname": "ct1"/ },
  list: { argv: ['list', '--status', 'running'], expect: /"name": "dns1"[\s\S]*"name": "proxy"/ },
  destroy: { argv: ['destroy', 'scratch', '--yes'], expect: /"vmid": 202/ },
  'save-config': { argv: ['save-config', 'dns1'], expect: /"hostname": "dns1"/ },
  start: { argv: ['start', 'scratch'], expect: /"changed": true/ },
  stop: { argv: ['stop', 'dns1', '--timeout-seconds', '30'], expect: /"vmid": 200/ },
  reboot: { argv: ['reboot', 'dns1'], expect: /"exitStatus": "OK"/ },
  exec: { argv: ['exec', 'dns1', '--', 'hostname'], expect: /"exitCode": 0,\s+"stdout": "dns1/ },
  enter: {
    argv: ['enter', 'dns1'],
    stdin: 'hostname\rexit\r',
    tty: true,
    text: true,
    expect: /root@dns1:~# hostname/,
  },
  logs: { argv: ['logs', 'dns1'], expect: /"lines": \[\s+"/ },
  clone: { argv: ['clone', 'scratch', '--hostname', 'scratch2'], expect: /"hostname": "scratch2"/ },
  resize: { argv: ['resize', 'dns1', '+1G'], expect: /"volume": "rootfs"/ },
  'snapshot create': { argv: firstSnapshot, expect: /"snapshot": "first"/ },
  'snapshot list': {
    argv: ['snapshot', 'list', 'dns1'],
    before: [firstSnapshot],
    expect: /"name": "first"/,
  },
  'snapshot rollback': {
    argv: ['snapshot', 'rollback', 'dns1', 'first', '--yes'],
    before: [firstSnapshot],
    expect: /"exitStatus": "OK"/,
  },
  'snapshot delete': {
    argv: ['snapshot', 'delete', 'dns1', 'first', '--yes'],
    before: [firstSnapshot],
    expect: /"exitStatus": "OK"/,
  },
  'template list': { argv: ['template', 'list'], expect: /"volid": "/ },
  'template pull': { argv: ['template', 'pull', 'debian-12'], expect: /"volid": "local:vztmpl\/debian-12/ },
  'credentials set': { ...someKey, argv: ['credentials', 'set', 'SOME_KEY'], expect: /"changed": false/ },
  'credentials get': { ...someKey, argv: ['credentials', 'get', 'SOME_KEY'], expect: /"value": "a value"/ },
  'credentials list': { ...someKey, argv: ['credentials', 'list'], expect: /"name": "SOME_KEY"/ },
  'credentials rotate': { ...someKey, argv: ['credentials', 'rotate'], expect: /"age1/ },
  doctor: { argv: ['doctor'], expect: /"ok": true/ },
  schema: { argv: ['schema'], expect: /"title": "Container"/ },
  completion: { argv: ['completion', 'bash'], expect: /"shell": "bash"/ },
}
