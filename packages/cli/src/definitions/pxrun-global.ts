import type { Flags } from '../command/types.js'
import { globalFlags } from './global.js'

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
  'ssh-key': {
    kind: 'text',
    value: 'file',
    summary: 'Private key to sign in with, before those of the agent',
    defaultText: 'the agent and the usual files in ~/.ssh',
    env: 'PXRUN_SSH_KEY',
    values: 'files',
  },
  'ssh-jump': {
    kind: 'text',
    value: 'hosts',
    summary: 'Go through [user@]host[:port]; several with commas',
    env: 'PXRUN_SSH_JUMP',
  },
  'ssh-config': {
    kind: 'boolean',
    summary: 'Heed ~/.ssh/config; --no-ssh-config does not',
    defaultText: 'yes',
    env: 'PXRUN_SSH_CONFIG',
  },
  'ssh-known-hosts': {
    kind: 'text',
    value: 'file',
    summary: 'Where the host keys of the nodes are kept',
    defaultText: '~/.ssh/known_hosts',
    env: 'PXRUN_SSH_KNOWN_HOSTS',
    values: 'files',
  },
  'ssh-accept-new': {
    kind: 'boolean',
    summary: 'Accept and remember the key of a host that is not known yet, without asking',
    env: 'PXRUN_SSH_ACCEPT_NEW',
  },
  'ssh-replace-host-key': {
    kind: 'boolean',
    summary: 'Accept and remember a host key that has changed: only when you know why it has',
  },
  'ssh-timeout': {
    kind: 'duration',
    summary: 'For connecting and signing in to each host',
    defaultText: '15s',
    env: 'PXRUN_SSH_TIMEOUT',
  },
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
