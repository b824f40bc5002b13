import { define } from '../command/types.js'

const server = {
  name: 'server',
  summary: 'Name or id of the server',
  required: true,
  values: 'resource:server',
} as const

export const consoleUrl = define({
  path: ['server', 'console', 'url'],
  summary: 'Print the address of a server’s console',
  description: 'It is good for some minutes; whoever has it sees the screen.',
  arguments: [server],
  flags: {
    type: {
      kind: 'choice',
      choices: ['novnc', 'xvpvnc', 'spice-html5', 'serial', 'webmks'],
      value: 'type',
      summary: 'Kind of console',
      defaultText: 'novnc',
    },
  },
  examples: [{ command: 'ostui server console url web-1 -q', summary: 'The bare address' }],
  exitCodes: { 8: 'the server does not run' },
})

export const consoleLog = define({
  path: ['server', 'console', 'log'],
  summary: 'Print what a server wrote to its console',
  arguments: [server],
  flags: { lines: { kind: 'integer', summary: 'Only the last ones' } },
  examples: [{ command: 'ostui server console log web-1 --lines 50', summary: 'How it booted' }],
})
