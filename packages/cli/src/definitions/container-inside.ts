import { define } from '../command/types.js'
import { container } from './containers.js'

const notThere = { 7: 'there is no such container' } as const

export const containerEnter = define({
  path: ['enter'],
  summary: "Open a shell of the container's root in this terminal",
  description:
    'By SSH to its node. Leave it with exit or Ctrl-D; the exit code is that of the shell. It needs a terminal: scripts use pxrun exec.',
  arguments: [container],
  flags: {},
  examples: [{ command: 'pxrun enter proxy', summary: 'exit leaves it' }],
  exitCodes: { ...notThere, 255: 'the connection was lost' },
})

export const containerExec = define({
  path: ['exec'],
  summary: 'Run a command in a container',
  description:
    'Program and arguments as they are, without a shell, by SSH to its node. Standard input is passed on when it is not a terminal; it is read to its end before the command starts. The exit code is that of the command. --timeout ends the command.',
  arguments: [
    container,
    { name: 'command', summary: 'Program and arguments, after --', required: true, rest: true },
  ],
  flags: {
    user: { kind: 'text', value: 'name', summary: 'User in the container', defaultText: 'root' },
    env: {
      kind: 'list',
      value: 'name=value',
      summary: 'Variable for its environment; others on the node can see it, so nothing secret',
    },
    workdir: { kind: 'text', value: 'folder', summary: 'Where it runs', defaultText: '/' },
    stdin: {
      kind: 'boolean',
      summary: '--no-stdin gives the command nothing to read',
      defaultText: 'yes',
    },
  },
  examples: [
    { command: 'pxrun exec proxy -- apt-get update', summary: 'Its output as it comes' },
    { command: 'pxrun exec proxy --user nobody --workdir /srv -- ls -l', summary: 'As another user' },
    { command: 'pxrun exec proxy -- sh < setup.sh', summary: 'A script of this machine, there' },
  ],
  exitCodes: notThere,
})

export const containerLogs = define({
  path: ['logs'],
  summary: "Print what a container's system has logged",
  description:
    'From the journal where there is one, else from /var/log in the container. With --json the lines are one document at the end. Ctrl-C ends following, with exit code 130.',
  arguments: [container],
  flags: {
    unit: {
      kind: 'text',
      summary: 'Only of this unit; without a journal, this file in /var/log',
      defaultText: 'the whole system',
    },
    lines: { kind: 'integer', summary: 'How many of the newest', defaultText: '100' },
    follow: { kind: 'boolean', short: 'f', summary: 'Go on as lines come' },
  },
  examples: [
    { command: 'pxrun logs proxy --unit nginx --lines 20', summary: 'The newest of one unit' },
    { command: 'pxrun logs proxy --follow', summary: 'As it happens' },
  ],
  exitCodes: notThere,
})
