import type { FlagDefinition } from '../command/types.js'

/** How one signs in by SSH, for every program that does. */
export type SshFlags = { readonly [K in keyof ReturnType<typeof sshFlags>]: FlagDefinition }

/** @param variables how the environment variables begin: `PXRUN` */
export const sshFlags = (variables: string) =>
  ({
    'ssh-key': {
      kind: 'text',
      value: 'file',
      summary: 'Private key to sign in with, before those of the agent',
      defaultText: 'the agent and the usual files in ~/.ssh',
      env: `${variables}_SSH_KEY`,
      values: 'files',
    },
    'ssh-jump': {
      kind: 'text',
      value: 'hosts',
      summary: 'Go through [user@]host[:port]; several with commas',
      env: `${variables}_SSH_JUMP`,
    },
    'ssh-config': {
      kind: 'boolean',
      summary: 'Heed ~/.ssh/config; --no-ssh-config does not',
      defaultText: 'yes',
      env: `${variables}_SSH_CONFIG`,
    },
    'ssh-known-hosts': {
      kind: 'text',
      value: 'file',
      summary: 'Where host keys are kept',
      defaultText: '~/.ssh/known_hosts',
      env: `${variables}_SSH_KNOWN_HOSTS`,
      values: 'files',
    },
    'ssh-accept-new': {
      kind: 'boolean',
      summary: 'Accept and remember the key of a host that is not known yet, without asking',
      env: `${variables}_SSH_ACCEPT_NEW`,
    },
    'ssh-replace-host-key': {
      kind: 'boolean',
      summary: 'Accept and remember a host key that has changed: only when you know why it has',
    },
    'ssh-timeout': {
      kind: 'duration',
      summary: 'For connecting and signing in to each host',
      defaultText: '15s',
      env: `${variables}_SSH_TIMEOUT`,
    },
  }) as const satisfies Record<string, FlagDefinition>
