import { define } from '../command/types.js'

export const login = define({
  path: ['login'],
  summary: 'Sign in to a server and remember it',
  description:
    'Asks for what is not given: server, user, realm (from the list that the server has), password, and a second factor only when the server wants one. The certificate of a server that is not known yet is shown and asked about before anything is sent. What is kept is a ticket, which lasts two hours and is renewed by use; with --create-token it is an API token, which lasts until it is revoked. The password is never kept.',
  arguments: [{ name: 'host', summary: 'Server: a name, or https://pve1:8006' }],
  flags: {
    'create-token': {
      kind: 'boolean',
      summary: 'Create an API token of this user on the server and keep that (recommended)',
    },
    'token-name': {
      kind: 'text',
      value: 'name',
      summary: 'Name of the new token',
      defaultText: 'pve-<this computer>',
    },
    'password-file': {
      kind: 'text',
      value: 'file',
      summary: 'File with the password; - is standard input',
      values: 'files',
    },
  },
  examples: [
    { command: 'pve login pve1.example', summary: 'Asks for the rest' },
    {
      command: 'pve login pve1.example --username root@pam --create-token',
      summary: 'Asks for the password; keeps a token instead of a ticket',
    },
  ],
  exitCodes: {
    4: 'not reachable, or the certificate is not trusted',
    5: 'wrong password, unknown realm, or second factor refused',
  },
})

export const logout = define({
  path: ['logout'],
  summary: 'Forget what was kept for a server',
  arguments: [{ name: 'host', summary: 'Server; default the one that would be used' }],
  flags: {
    all: { kind: 'boolean', summary: 'Of every server' },
    'keep-fingerprint': { kind: 'boolean', summary: 'Go on trusting its certificate' },
  },
  examples: [{ command: 'pve logout pve1.example', summary: 'Forget ticket, token and certificate of pve1' }],
  offline: true,
})

export const doctor = define({
  path: ['doctor'],
  summary: 'Check what is needed to create VMs, and say what to do',
  description:
    'Looks at each in turn: configuration, server, certificate, sign-in, version, permissions, storages, bridges. Changes nothing.',
  arguments: [],
  flags: {
    node: {
      kind: 'text',
      summary: 'Look at this node',
      defaultText: 'the one with the most free memory',
      values: 'nodes',
    },
  },
  examples: [
    { command: 'pve doctor', summary: 'Is all in order?' },
    { command: 'pve doctor --json', summary: 'The same for a monitoring program' },
  ],
  exitCodes: { 1: 'something fails' },
})

export const configShow = define({
  path: ['config', 'show'],
  summary: 'Show which settings are used, and where each comes from',
  arguments: [],
  flags: {},
  examples: [{ command: 'pve config show --cluster lab', summary: 'What would be used for lab' }],
  offline: true,
})

export const configPath = define({
  path: ['config', 'path'],
  summary: 'Print where the configuration, the credentials and the state are',
  arguments: [],
  flags: {},
  examples: [{ command: 'pve config path', summary: 'All of them' }],
  offline: true,
})
