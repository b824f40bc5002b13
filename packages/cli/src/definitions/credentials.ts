import { type ArgumentDefinition, define } from '../command/types.js'

const name = {
  name: 'name',
  summary: 'Such as TAILSCALE_AUTH_KEY or tailscale.auth_key; both find either',
  required: true,
  values: 'credentials',
} as const satisfies ArgumentDefinition

export const credentialsSet = define({
  path: ['credentials', 'set'],
  summary: 'Keep a credential in the encrypted file',
  description:
    'The value is asked for without being shown, or read from standard input; never give it as an argument, which the list of processes and the history of the shell show. The file is one of SOPS, encrypted with age, and made when it is not there: for the recipients that .sops.yaml or SOPS_AGE_RECIPIENTS name, else for your own age key.',
  arguments: [name],
  flags: {
    'generate-key': {
      kind: 'boolean',
      summary: 'Make an age key where you have none yet, without asking',
    },
  },
  examples: [
    { command: 'pxrun credentials set TAILSCALE_AUTH_KEY', summary: 'Asks for it' },
    {
      command: 'pass show ts | pxrun credentials set TAILSCALE_AUTH_KEY',
      summary: 'From another program',
    },
  ],
  offline: true,
})

export const credentialsGet = define({
  path: ['credentials', 'get'],
  summary: 'Print a credential',
  description:
    'From where a command would take it: the environment, .env in the working directory, the encrypted file.',
  arguments: [name],
  flags: { reveal: { kind: 'boolean', summary: 'Also when it goes to a terminal, for all to see' } },
  examples: [
    { command: 'pxrun credentials get TAILSCALE_AUTH_KEY | wl-copy', summary: 'To another program' },
  ],
  exitCodes: { 7: 'there is no such credential' },
  offline: true,
})

export const credentialsList = define({
  path: ['credentials', 'list'],
  summary: 'List the names of credentials, and where each comes from',
  arguments: [],
  flags: {},
  examples: [{ command: 'pxrun credentials list', summary: 'No values' }],
  offline: true,
})

export const credentialsRotate = define({
  path: ['credentials', 'rotate'],
  finishes: true,
  summary: 'Encrypt the file anew with a new data key',
  description:
    'Who is removed cannot read the file from then on, but may have kept a copy: replace the credentials themselves too.',
  arguments: [],
  flags: {
    'add-recipient': { kind: 'list', value: 'age1…', summary: 'Can read the file from now on' },
    'remove-recipient': { kind: 'list', value: 'age1…', summary: 'Can no longer read it' },
  },
  examples: [
    { command: 'pxrun credentials rotate', summary: 'A new data key' },
    {
      command:
        'pxrun credentials rotate --add-recipient age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p',
      summary: 'For a colleague',
    },
  ],
  offline: true,
})
