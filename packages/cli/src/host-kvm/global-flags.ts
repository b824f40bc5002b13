/** Flags that every command of `vmctl` and `gpu-vm-bootstrap` takes: which host, and how it is reached. */
import type { Flags } from '../command/types.js'
import { globalFlags } from '../definitions/global.js'
import { sshFlags } from '../definitions/ssh.js'

const {
  demo,
  'demo-reset': demoReset,
  json,
  quiet,
  verbose,
  trace,
  color,
  timeout,
  yes,
  help,
  version,
} = globalFlags

/** Both programs have the same variables: they are for the same host. */
export const variablePrefix = 'VMCTL'

/** Those of SSH alone, with the variables that stand in for them. */
export const hostSshFlags = sshFlags(variablePrefix)

const host = {
  kind: 'text',
  value: '[user@]address[:port]',
  summary: 'The host, by SSH; a user other than root becomes root by sudo',
  defaultText: 'this machine',
} as const

const shared = {
  ...hostSshFlags,
  connect: {
    kind: 'text',
    value: 'uri',
    summary: 'Connection of libvirt, as it is called on the host',
    defaultText: 'qemu:///system',
    env: `${variablePrefix}_CONNECT`,
  },
  demo: {
    ...demo,
    summary: 'Use the built-in simulated host; it remembers what was done',
    env: `${variablePrefix}_DEMO`,
  },
  'demo-reset': demoReset,
  json,
  quiet,
  verbose: { ...verbose, summary: 'Tell more: the stack of an error, what is used from where' },
  trace: { ...trace, summary: 'Tell each command that is run on the host, secrets masked' },
  color,
  timeout: { ...timeout, env: `${variablePrefix}_TIMEOUT` },
  yes: { ...yes, summary: 'Ask nothing; go ahead' },
  help,
} as const

export const vmctlGlobalFlags = {
  host: { ...host, env: `${variablePrefix}_HOST` },
  ...shared,
  version: { ...version, summary: 'Version of vmctl' },
} as const satisfies Flags

/** No variable stands for its host: it changes so much that the host has to be named where it is meant. */
export const bootstrapGlobalFlags = {
  host,
  ...shared,
  version: { ...version, summary: 'Version of gpu-vm-bootstrap' },
} as const satisfies Flags
