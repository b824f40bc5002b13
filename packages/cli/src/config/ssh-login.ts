/** How one signs in by SSH, whatever the machine: from flags, environment and `.env`, in that order. */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { readValue } from '../command/read-value.js'
import type { SshFlags } from '../definitions/ssh.js'
import { isTrue, type Variables } from './variables.js'

export interface SshLogin {
  /** Path of a private key. */
  readonly key: string | undefined
  /** `[user@]host[:port][,…]` */
  readonly jump: string | undefined
  /** Whether ~/.ssh/config is read. */
  readonly config: boolean
  readonly knownHosts: string | undefined
  readonly acceptNew: boolean
  readonly replaceHostKey: boolean
  readonly timeLimitMs: number | undefined
}

export interface SshLoginSources {
  /** With the variables that stand in for them. */
  readonly definitions: SshFlags
  /** As they were given. */
  readonly flags: Readonly<Record<string, unknown>>
  readonly variable: Variables
  readonly cwd: string
}

/** @throws UsageError for a variable that is not what its flag takes */
export function readSshLogin({ definitions, flags, variable, cwd }: SshLoginSources): SshLogin {
  const variableOf = (flag: keyof SshFlags): string => definitions[flag].env ?? flag
  const text = (flag: keyof SshFlags): string | undefined => {
    const given = flags[flag]
    return typeof given === 'string' ? given : variable(variableOf(flag))?.value
  }
  const yes = (flag: keyof SshFlags): boolean | undefined => {
    const given = flags[flag]
    if (typeof given === 'boolean') return given
    const value = variable(variableOf(flag))?.value
    return value === undefined ? undefined : isTrue(value)
  }
  const path = (flag: keyof SshFlags): string | undefined => {
    const value = text(flag)
    return value === undefined ? undefined : pathIn(cwd, value)
  }
  const timeout = 'ssh-timeout'
  const limit = flags[timeout] ?? variable(variableOf(timeout))?.value
  const timeLimitMs =
    typeof limit === 'string' ? readValue(variableOf(timeout), definitions[timeout], limit) : limit
  return {
    key: path('ssh-key'),
    jump: text('ssh-jump'),
    config: yes('ssh-config') ?? true,
    knownHosts: path('ssh-known-hosts'),
    acceptNew: yes('ssh-accept-new') ?? false,
    replaceHostKey: flags['ssh-replace-host-key'] === true,
    timeLimitMs: typeof timeLimitMs === 'number' ? timeLimitMs : undefined,
  }
}

/** `resolve` leaves an absolute path as it is. */
export const pathIn = (folder: string, path: string): string =>
  path.startsWith('~/') ? join(homedir(), path.slice(2)) : resolve(folder, path)
