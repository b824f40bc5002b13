import { type ArgumentDefinition, define } from '../command/types.js'

export const vm = {
  name: 'vm',
  summary: 'VM, by id or name',
  required: true,
  values: 'vms',
} as const satisfies ArgumentDefinition
const vms = {
  name: 'vm',
  summary: 'VMs, by id or name',
  required: true,
  rest: true,
  values: 'vms',
} as const satisfies ArgumentDefinition

export const vmList = define({
  path: ['vm', 'list'],
  summary: 'List VMs',
  arguments: [],
  flags: {
    node: { kind: 'text', summary: 'Only on this node', values: 'nodes' },
    tag: { kind: 'text', summary: 'Only with this tag', values: 'tags' },
    pool: { kind: 'text', summary: 'Only in this resource pool', values: 'pools' },
    status: {
      kind: 'choice',
      choices: ['running', 'stopped', 'paused', 'unknown'],
      summary: 'Only in this state',
    },
  },
  examples: [
    { command: 'pve vm list --status running', summary: 'What runs' },
    { command: "pve vm list --json | jq '.[].name'", summary: 'For programs' },
  ],
})

export const vmShow = define({
  path: ['vm', 'show'],
  summary: 'Show state and configuration of a VM',
  arguments: [vm],
  flags: {},
  examples: [{ command: 'pve vm show web1', summary: 'By name' }],
  exitCodes: { 7: 'there is no such VM' },
})

export const vmExport = define({
  path: ['vm', 'export'],
  summary: 'Write the spec of a VM, from which another can be made',
  arguments: [vm],
  flags: {
    output: {
      kind: 'text',
      short: 'o',
      value: 'file',
      summary: 'Write to this file',
      defaultText: 'standard output',
      values: 'files',
    },
  },
  examples: [{ command: 'pve vm export web1 > web.yaml', summary: 'As YAML' }],
  exitCodes: { 7: 'there is no such VM' },
})

export const vmStart = define({
  path: ['vm', 'start'],
  summary: 'Start VMs',
  arguments: [vms],
  flags: {},
  examples: [{ command: 'pve vm start web-staging web2', summary: 'Two at once' }],
})
export const vmStop = define({
  path: ['vm', 'stop'],
  summary: 'Stop VMs at once, like pulling the plug',
  arguments: [vms],
  flags: {},
  examples: [{ command: 'pve vm stop web1 --yes', summary: 'Without a question' }],
  destructive: true,
})
export const vmShutdown = define({
  path: ['vm', 'shutdown'],
  summary: 'Ask the guests to shut down',
  arguments: [vms],
  flags: {
    'guest-timeout': {
      kind: 'duration',
      summary: 'Time that the guest has',
      defaultText: 'as the VM is set',
    },
    force: { kind: 'boolean', summary: 'Stop it when it has not by then' },
  },
  examples: [
    { command: 'pve vm shutdown web1 --guest-timeout 2m --force', summary: 'Two minutes, then the plug' },
  ],
})
export const vmReboot = define({
  path: ['vm', 'reboot'],
  summary: 'Shut guests down and start them again',
  arguments: [vms],
  flags: { 'guest-timeout': { kind: 'duration', summary: 'Time that the guest has' } },
  examples: [{ command: 'pve vm reboot web1', summary: 'Also puts pending changes into effect' }],
})
export const vmReset = define({
  path: ['vm', 'reset'],
  summary: 'Reset VMs, like the button',
  arguments: [vms],
  flags: {},
  examples: [{ command: 'pve vm reset web1 --yes', summary: 'Without a question' }],
  destructive: true,
})
export const vmSuspend = define({
  path: ['vm', 'suspend'],
  summary: 'Pause VMs',
  arguments: [vms],
  flags: { 'to-disk': { kind: 'boolean', summary: 'Write the memory to disk and stop (hibernate)' } },
  examples: [{ command: 'pve vm suspend web1 --to-disk', summary: 'Hibernate' }],
})
export const vmResume = define({
  path: ['vm', 'resume'],
  summary: 'Go on after a pause',
  arguments: [vms],
  flags: {},
  examples: [{ command: 'pve vm resume web1', summary: 'Go on' }],
})

export const vmClone = define({
  path: ['vm', 'clone'],
  finishes: true,
  summary: 'Copy a VM or make one from a template',
  arguments: [vm],
  flags: {
    name: { kind: 'text', summary: 'Name of the copy' },
    vmid: { kind: 'integer', summary: 'Id of the copy', defaultText: 'the next free one' },
    target: {
      kind: 'text',
      value: 'node',
      summary: 'Node for the copy',
      defaultText: 'the same',
      values: 'nodes',
    },
    storage: { kind: 'text', summary: 'For the disks of a full copy', values: 'storages' },
    full: { kind: 'boolean', summary: 'Copy the disks', defaultText: 'no for a template, yes otherwise' },
    pool: { kind: 'text', summary: 'Resource pool', values: 'pools' },
    snapshot: { kind: 'text', summary: 'The state to copy', values: 'snapshots' },
    description: { kind: 'text', summary: 'Notes' },
  },
  examples: [{ command: 'pve vm clone debian-13-cloud --name web3', summary: 'A VM from a template' }],
})

export const vmTemplate = define({
  path: ['vm', 'template'],
  summary: 'Turn a VM into a template; there is no way back',
  arguments: [vm],
  flags: {},
  examples: [{ command: 'pve vm template web-staging', summary: 'Asks first' }],
  destructive: true,
})

export const vmMigrate = define({
  path: ['vm', 'migrate'],
  finishes: true,
  summary: 'Move a VM to another node',
  arguments: [vm, { name: 'node', summary: 'Where to', required: true, values: 'nodes' }],
  flags: {
    online: { kind: 'boolean', summary: 'While it runs', defaultText: 'when it runs' },
    'with-local-disks': { kind: 'boolean', summary: 'Take disks along that are not on a shared storage' },
    'target-storage': { kind: 'text', value: 'storage', summary: 'Where those go', values: 'storages' },
  },
  examples: [{ command: 'pve vm migrate web1 pve2', summary: 'Running ones go on running' }],
})

export const vmBackup = define({
  path: ['vm', 'backup'],
  finishes: true,
  summary: 'Back a VM up',
  arguments: [vm],
  flags: {
    storage: { kind: 'text', summary: 'A storage with backups', required: true, values: 'storages' },
    mode: {
      kind: 'choice',
      choices: ['snapshot', 'suspend', 'stop'],
      summary: 'Whether it goes on meanwhile',
      defaultText: 'snapshot',
    },
    compress: {
      kind: 'choice',
      choices: ['zstd', 'gzip', 'lzo', '0'],
      summary: 'How it is compressed',
      defaultText: 'zstd',
    },
    notes: { kind: 'text', summary: 'Notes; {{guestname}}, {{vmid}} and {{node}} are filled in' },
    protected: { kind: 'boolean', summary: 'Keep it from being pruned' },
  },
  examples: [{ command: 'pve vm backup web1 --storage cephfs', summary: 'While it runs' }],
})

export const vmRestore = define({
  path: ['vm', 'restore'],
  finishes: true,
  summary: 'Make a VM from a backup',
  arguments: [
    {
      name: 'archive',
      summary: 'Volume of the backup: backup:backup/vzdump-qemu-100-….vma.zst',
      required: true,
      values: 'backups',
    },
  ],
  flags: {
    vmid: { kind: 'integer', summary: 'Id', defaultText: 'the next free one' },
    node: {
      kind: 'text',
      summary: 'Where to',
      defaultText: 'the node with the most free memory',
      values: 'nodes',
    },
    storage: { kind: 'text', summary: 'For its disks', defaultText: 'as they were', values: 'storages' },
    force: { kind: 'boolean', summary: 'Overwrite the VM that has this id' },
    unique: { kind: 'boolean', summary: 'Give it new MAC addresses' },
    start: { kind: 'boolean', summary: 'Start it afterwards' },
  },
  examples: [
    {
      command: 'pve vm restore cephfs:backup/vzdump-qemu-100-2026_11_21-10_00_00.vma.zst',
      summary: 'Beside the first one',
    },
  ],
})

export const vmResize = define({
  path: ['vm', 'resize'],
  summary: 'Make a disk of a VM larger',
  arguments: [
    vm,
    { name: 'disk', summary: 'Such as scsi0', required: true, values: 'disks' },
    { name: 'size', summary: 'New size, 64G; or more by, +10G', required: true },
  ],
  flags: {},
  examples: [{ command: 'pve vm resize web1 scsi0 +10G', summary: 'Ten gibibytes more' }],
})

export const vmDelete = define({
  path: ['vm', 'delete'],
  finishes: true,
  summary: 'Remove VMs and their disks',
  arguments: [vms],
  flags: {
    force: { kind: 'boolean', summary: 'Stop it first when it runs' },
    purge: {
      kind: 'boolean',
      summary: 'Also from backup jobs and high availability; --no-purge leaves that',
      defaultText: 'yes',
    },
    'unreferenced-disks': {
      kind: 'boolean',
      summary: 'Also disks of this id that no configuration names',
      defaultText: 'yes',
    },
  },
  examples: [{ command: 'pve vm delete web-staging --yes', summary: 'Without a question' }],
  destructive: true,
})

export const vmConsole = define({
  path: ['vm', 'console'],
  summary: 'Open the serial console of a VM in this terminal',
  description: 'Leave it with Ctrl-].',
  arguments: [vm],
  flags: {},
  examples: [{ command: 'pve vm console web1', summary: 'Ctrl-] leaves it' }],
})

export const vmExec = define({
  path: ['vm', 'exec'],
  summary: 'Run a command in a VM through the guest agent',
  description: 'Program and arguments as they are, without a shell. The exit code is that of the command.',
  arguments: [
    vm,
    { name: 'command', summary: 'Program and arguments, after --', required: true, rest: true },
  ],
  flags: {
    stdin: { kind: 'boolean', summary: 'Pass standard input on' },
    'command-timeout': { kind: 'duration', summary: 'How long it may run', defaultText: '1m' },
  },
  examples: [{ command: 'pve vm exec web1 -- uname -a', summary: 'No network, no SSH' }],
  exitCodes: { 7: 'there is no such VM' },
})
