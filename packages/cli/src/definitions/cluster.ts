import { type ArgumentDefinition, define } from '../command/types.js'

export const nodeList = define({
  path: ['node', 'list'],
  summary: 'List the nodes',
  arguments: [],
  flags: {},
  examples: [{ command: 'pve node list', summary: 'With load and memory' }],
})

export const storageList = define({
  path: ['storage', 'list'],
  summary: 'List the storages',
  arguments: [],
  flags: {
    node: { kind: 'text', summary: 'Only those of this node', values: 'nodes' },
    content: {
      kind: 'choice',
      choices: ['images', 'rootdir', 'iso', 'vztmpl', 'backup', 'snippets', 'import'],
      summary: 'Only those that take this',
    },
  },
  examples: [{ command: 'pve storage list --content iso', summary: 'Where installers can be' }],
})

export const taskList = define({
  path: ['task', 'list'],
  summary: 'List tasks, the newest first',
  arguments: [],
  flags: {
    node: {
      kind: 'text',
      summary: 'Only on this node',
      defaultText: "the cluster's recent ones",
      values: 'nodes',
    },
    vm: { kind: 'text', summary: 'Only of this VM', values: 'vms' },
    running: { kind: 'boolean', summary: 'Only those that run' },
    errors: { kind: 'boolean', summary: 'Only those that failed' },
    type: { kind: 'text', summary: 'Only of this type: qmcreate, vzdump, …' },
    limit: { kind: 'integer', summary: 'How many', defaultText: '50' },
  },
  examples: [{ command: 'pve task list --errors', summary: 'What went wrong' }],
})

const task = {
  name: 'task',
  summary: 'Its UPID',
  required: true,
  values: 'tasks',
} as const satisfies ArgumentDefinition

export const taskLog = define({
  path: ['task', 'log'],
  summary: 'Print the log of a task',
  arguments: [task],
  flags: { follow: { kind: 'boolean', summary: 'Go on until it ends' } },
  examples: [{ command: 'pve task log UPID:pve1:… --follow', summary: 'As it happens' }],
})
export const taskWait = define({
  path: ['task', 'wait'],
  summary: 'Wait for a task to end',
  arguments: [task],
  flags: {},
  examples: [{ command: 'pve task wait UPID:pve1:… --timeout 10m', summary: 'At most ten minutes' }],
  exitCodes: { 1: 'the task failed', 10: 'it took longer than --timeout' },
})
export const taskStop = define({
  path: ['task', 'stop'],
  summary: 'Interrupt a task',
  arguments: [task],
  flags: {},
  examples: [{ command: 'pve task stop UPID:pve1:… --yes', summary: 'Without a question' }],
  destructive: true,
})
