import type { Flags } from '../command/types.js'
import { globalFlags } from './global.js'
import { sshFlags } from './ssh.js'

const { help, version, ...shared } = globalFlags

/** Flags that every command of `pxrun` takes: those of `pve`, and how nodes are reached by SSH. */
export const pxrunGlobalFlags = {
  ...shared,
  'ssh-host': {
    kind: 'list',
    value: 'node=address',
    summary: 'Where a node is reached by SSH; an address alone is for every node',
    defaultText: 'the address that the cluster has of it',
    env: 'PXRUN_SSH_HOST',
  },
  'ssh-user': {
    kind: 'text',
    value: 'name',
    summary: 'User on the nodes; another than root becomes root by sudo',
    defaultText: 'root',
    env: 'PXRUN_SSH_USER',
  },
  'ssh-port': {
    kind: 'integer',
    value: 'port',
    summary: 'Port of SSH on the nodes',
    defaultText: '22',
    env: 'PXRUN_SSH_PORT',
  },
  ...sshFlags('PXRUN'),
  credentials: {
    kind: 'text',
    value: 'file',
    summary: 'SOPS file (age) with credentials; environment and .env come before it',
    defaultText: "credentials.sops.yaml in pxrun's configuration folder",
    env: 'PXRUN_CREDENTIALS',
    values: 'files',
  },
  help,
  version: { ...version, summary: 'Version of pxrun' },
} as const satisfies Flags
