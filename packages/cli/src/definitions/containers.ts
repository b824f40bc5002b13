import { type ArgumentDefinition, define } from '../command/types.js'

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

export const container = {
  name: 'container',
  summary: 'Container, by id or hostname',
  required: true,
  values: 'containers',
} as const satisfies ArgumentDefinition

export const containerDestroy = define({
  path: ['destroy'],
  finishes: true,
  summary: 'Remove containers and all their volumes',
  description:
    'All are looked up before the first is removed: a name that is wrong leaves everything as it is. When removing one fails, the others are removed all the same, and the end says which is which.',
  arguments: [{ ...container, summary: 'Containers, by id or hostname', rest: true }],
  flags: {
    force: { kind: 'boolean', summary: 'Stop those that run' },
    purge: {
      kind: 'boolean',
      summary: 'Also from backup jobs, replication and high availability',
      defaultText: 'yes',
    },
  },
  examples: [
    { command: 'pxrun destroy scratch', summary: 'Asks first' },
    { command: 'pxrun destroy proxy 211 --force --yes', summary: 'Two, running or not, without a question' },
  ],
  exitCodes: { 9: 'some were removed, others were not' },
  destructive: true,
})

export const containerSaveConfig = define({
  path: ['save-config'],
  summary: 'Write the YAML that makes a container again',
  description:
    "With its mounts, its devices and what was provisioned, which is kept in the container and read over SSH. Secrets are written as variables of the environment, to be set by whoever uses the file. What could not be known stands at the file's top.",
  arguments: [container],
  flags: {
    output: { kind: 'text', short: 'o', value: 'file', summary: 'Write to this file', values: 'files' },
    provision: {
      kind: 'boolean',
      summary: '--no-provision leaves out what was provisioned, and needs no SSH',
      defaultText: 'yes',
    },
    schema: {
      kind: 'text',
      value: 'address',
      summary: 'Name the JSON Schema in the first line, for editors: ./container.schema.json',
    },
  },
  examples: [
    { command: 'pxrun save-config proxy -o proxy.yaml', summary: 'Into a file' },
    {
      command: 'pxrun save-config proxy | pxrun create -f - --hostname proxy2',
      summary: 'One like another',
    },
  ],
})

export const containerSchema = define({
  path: ['schema'],
  summary: 'Print the JSON Schema of a container, for editors',
  arguments: [],
  flags: {},
  examples: [
    { command: 'pxrun schema > container.schema.json', summary: 'For "# yaml-language-server: $schema=…"' },
  ],
  offline: true,
})
