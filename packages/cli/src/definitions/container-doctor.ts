import { define } from '../command/types.js'

export const containerDoctor = define({
  path: ['doctor'],
  summary: 'Check what is needed for containers, and say what to do',
  description:
    'Looks at each in turn: configuration, server, certificate, sign-in, permissions, storages, templates, credentials, SSH to a node, and pct there. Changes nothing, but that a host key which you accept is remembered.',
  arguments: [],
  flags: {
    node: {
      kind: 'text',
      summary: 'Look at this node',
      defaultText: 'the one with the most free memory',
      values: 'nodes',
    },
    ssh: {
      kind: 'boolean',
      summary: '--no-ssh does not sign in to the node',
      defaultText: 'yes',
    },
  },
  examples: [
    { command: 'pxrun doctor', summary: 'Is all in order?' },
    { command: 'pxrun doctor --json', summary: 'The same for a monitoring program' },
  ],
  exitCodes: { 1: 'something fails' },
})
