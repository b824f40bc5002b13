/**
 * A command line for every command, that works on the demonstration. The tests go over the command table: a command
 * without a sample here fails them, and is then tested like all others.
 */
export interface Sample {
  /** Words after `pve`, without --demo and --json. */
  readonly argv: readonly string[]
  /** Commands to run before. */
  readonly before?: readonly (readonly string[])[]
  /** Uses of `{archive}` and `{upid}` in `argv` are filled in from the JSON of the last command before. */
  /** For the commands before as well. */
  readonly stdin?: string
  /** Needs a terminal. */
  readonly tty?: true
  /** Not a JSON document on standard output. */
  readonly text?: true
  /** What must be in the JSON (or the text). */
  readonly expect: RegExp
}

const shop = ['vm', 'create', '--name', 'shop1', '--yes'] as const
const snapshot = ['vm', 'snapshot', 'create', 'web1', 'first'] as const

export const samples: Readonly<Record<string, Sample>> = {
  login: {
    argv: ['login', '--username', 'alice@pve', '--password-file', '-'],
    stdin: 'alice-demo\n',
    expect: /"user": "alice@pve"/,
  },
  logout: { argv: ['logout', '--all'], expect: /"removed": \[\]/ },
  doctor: { argv: ['doctor'], expect: /"ok": true/ },
  'vm create': { argv: shop, expect: /"name": "shop1"/ },
  'vm list': {
    argv: ['vm', 'list', '--tag', 'web', '--status', 'running'],
    expect: /"name": "web1"[\s\S]*"name": "web2"/,
  },
  'vm show': { argv: ['vm', 'show', 'web1'], expect: /"cores": 4/ },
  'vm export': { argv: ['vm', 'export', 'web1'], expect: /"cpu": \{/ },
  'vm start': { argv: ['vm', 'start', 'web-staging'], expect: /"exitStatus": "OK"/ },
  'vm stop': { argv: ['vm', 'stop', 'web1', '101', '--yes'], expect: /"vmid": 101/ },
  'vm shutdown': {
    argv: ['vm', 'shutdown', 'build1', '--guest-timeout', '1m', '--force'],
    expect: /"vmid": 103/,
  },
  'vm reboot': { argv: ['vm', 'reboot', 'build1'], expect: /"exitStatus": "OK"/ },
  'vm reset': { argv: ['vm', 'reset', 'build1', '--yes'], expect: /"exitStatus": "OK"/ },
  'vm suspend': { argv: ['vm', 'suspend', 'build1'], expect: /"exitStatus": "OK"/ },
  'vm resume': {
    argv: ['vm', 'resume', 'build1'],
    before: [['vm', 'suspend', 'build1']],
    expect: /"exitStatus": "OK"/,
  },
  'vm console': { argv: ['vm', 'console', 'web1'], stdin: 'hostname\r', text: true, expect: /web1/ },
  'vm exec': { argv: ['vm', 'exec', 'web1', '--', 'hostname'], expect: /"stdout": "web1\\n"/ },
  'vm clone': { argv: ['vm', 'clone', 'debian-13-cloud', '--name', 'web9'], expect: /"name": "web9"/ },
  'vm template': { argv: ['vm', 'template', 'web-staging', '--yes'], expect: /"exitStatus": "OK"/ },
  'vm snapshot create': { argv: snapshot, expect: /"snapshot": "first"/ },
  'vm snapshot list': {
    argv: ['vm', 'snapshot', 'list', 'web1'],
    before: [snapshot],
    expect: /"name": "first"/,
  },
  'vm snapshot rollback': {
    argv: ['vm', 'snapshot', 'rollback', 'web1', 'first', '--yes'],
    before: [snapshot],
    expect: /"exitStatus": "OK"/,
  },
  'vm snapshot delete': {
    argv: ['vm', 'snapshot', 'delete', 'web1', 'first', '--yes'],
    before: [snapshot],
    expect: /"exitStatus": "OK"/,
  },
  'vm migrate': { argv: ['vm', 'migrate', 'build1', 'pve1'], expect: /"from": "pve2"/ },
  'vm backup': { argv: ['vm', 'backup', 'web1', '--storage', 'cephfs'], expect: /"archive": "cephfs:backup/ },
  'vm restore': {
    argv: ['vm', 'restore', '{archive}', '--unique'],
    before: [['vm', 'backup', 'web1', '--storage', 'cephfs']],
    expect: /"exitStatus": "OK"/,
  },
  'vm resize': { argv: ['vm', 'resize', 'web1', 'scsi0', '+8G'], expect: /"disk": "scsi0"/ },
  'vm delete': { argv: ['vm', 'delete', 'web-staging', '--yes'], expect: /"vmid": 104/ },
  'node list': { argv: ['node', 'list'], expect: /"node": "pve3"/ },
  'storage list': { argv: ['storage', 'list', '--content', 'iso'], expect: /"storage": "cephfs"/ },
  'task list': { argv: ['task', 'list'], before: [shop], expect: /"type": "qmcreate"/ },
  'task log': { argv: ['task', 'log', '{upid}', '--follow'], before: [shop], expect: /TASK OK/ },
  'task wait': { argv: ['task', 'wait', '{upid}'], before: [shop], expect: /"exitStatus": "OK"/ },
  'task stop': { argv: ['task', 'stop', '{upid}', '--yes'], before: [shop], expect: /"stopped": true/ },
  api: { argv: ['api', 'GET', '/nodes/{node}/qemu', '--node', 'pve1'], expect: /"name": "web1"/ },
  'api list': {
    argv: ['api', 'list', 'get', 'snapshot', 'qemu'],
    expect: /"path": "\/nodes\/\{node\}\/qemu\/\{vmid\}\/snapshot"/,
  },
  'api describe': { argv: ['api', 'describe', 'POST', '/nodes/pve1/qemu'], expect: /"name": "create_vm"/ },
  'schema pull': { argv: ['schema', 'pull', '--output', 'pulled'], expect: /"operations": \d{3}/ },
  'schema diff': { argv: ['schema', 'diff'], expect: /\/custom-cpu-models/ },
  'schema vm': { argv: ['schema', 'vm'], expect: /"disks"/ },
  simulator: { argv: ['simulator', '--port', '0'], expect: /"PROXMOX_TOKEN_SECRET"/ },
  'config show': { argv: ['config', 'show'], expect: /"exists": false/ },
  'config path': { argv: ['config', 'path'], expect: /config\.yaml/ },
  completion: { argv: ['completion', 'bash'], expect: /"shell": "bash"/ },
}
