import { define } from '../command/types.js'

export const containerList = define({
  path: ['list'],
  summary: 'List containers',
  arguments: [],
  flags: {
    node: { kind: 'text', summary: 'Only on this node', values: 'nodes' },
    tag: { kind: 'text', summary: 'Only with this tag', values: 'tags' },
    pool: { kind: 'text', summary: 'Only in this resource pool', values: 'pools' },
    status: { kind: 'choice', choices: ['running', 'stopped', 'unknown'], summary: 'Only in this state' },
    yaml: { kind: 'boolean', summary: 'As YAML' },
  },
  examples: [
    { command: 'pxrun list --status running', summary: 'What runs, with its load' },
    { command: "pxrun list --json | jq '.[].name'", summary: 'For programs' },
  ],
})
