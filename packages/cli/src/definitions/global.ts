import type { Flags } from '../command/types.js'

/** Flags that every command takes, wherever they stand. */
export const globalFlags = {
  host: {
    kind: 'text',
    summary: 'Server: a name, or https://pve1:8006; several with commas for failover',
    env: 'PROXMOX_HOST',
  },
  cluster: {
    kind: 'text',
    value: 'name',
    summary: 'A cluster of the configuration file',
    env: 'PVE_CLUSTER',
    values: 'clusters',
  },
  'token-id': {
    kind: 'text',
    value: 'id',
    summary: 'API token, such as root@pam!automation',
    env: 'PROXMOX_TOKEN_ID',
  },
  'token-secret': {
    kind: 'text',
    value: 'secret',
    summary:
      'Secret of the token; others on this machine may see it: better the variable or --token-secret-file',
    env: 'PROXMOX_TOKEN_SECRET',
  },
  'token-secret-file': {
    kind: 'text',
    value: 'file',
    summary: 'File with the secret of the token; - is standard input',
    values: 'files',
  },
  username: {
    kind: 'text',
    value: 'name',
    summary: 'User to sign in as: root, or root@pam',
    env: 'PROXMOX_USERNAME',
  },
  realm: {
    kind: 'text',
    value: 'realm',
    summary: 'Realm of the user',
    defaultText: 'pam',
    env: 'PROXMOX_REALM',
    values: 'realms',
  },
  fingerprint: {
    kind: 'text',
    value: 'sha256',
    summary: "SHA-256 of the server's certificate, to trust that one alone; several with commas",
    env: 'PROXMOX_FINGERPRINT',
  },
  'ca-file': {
    kind: 'text',
    value: 'file',
    summary: 'Certificate authorities to trust (PEM)',
    env: 'PROXMOX_CA_FILE',
    values: 'files',
  },
  insecure: { kind: 'boolean', summary: 'Accept any certificate (not recommended)', env: 'PROXMOX_INSECURE' },
  demo: {
    kind: 'boolean',
    summary: 'Use the built-in simulated server; it remembers what was done',
    env: 'PVE_DEMO',
  },
  'demo-reset': { kind: 'boolean', summary: 'Begin the demonstration anew' },
  json: { kind: 'boolean', summary: 'One JSON document for programs' },
  quiet: { kind: 'boolean', short: 'q', summary: 'Only what was asked for: no progress, bare ids' },
  verbose: { kind: 'boolean', short: 'v', summary: 'Tell what is used from where, and each request' },
  trace: { kind: 'boolean', summary: 'Tell all of each request and answer, secrets masked' },
  color: {
    kind: 'boolean',
    summary: 'Colours; --no-color for none',
    defaultText: 'on a terminal',
    env: 'NO_COLOR',
  },
  timeout: { kind: 'duration', summary: 'Limit for the whole command: 30s, 5m', env: 'PVE_TIMEOUT' },
  yes: { kind: 'boolean', short: 'y', summary: 'Ask nothing; go ahead with what removes or overwrites' },
  help: { kind: 'boolean', short: 'h', summary: 'This help' },
  version: { kind: 'boolean', short: 'V', summary: 'Version of pve', hidden: true },
} as const satisfies Flags
