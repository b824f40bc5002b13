/** How nodes are reached by SSH: from flags, environment, `.env` and the configuration file, in that order. */
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { paths, UsageError } from '@pve/core'
import { readValue } from '../command/parse.js'
import { pxrunGlobalFlags } from '../definitions/pxrun-global.js'
import type { Settings } from './settings.js'
import { type Env, isTrue, readVariables } from './variables.js'

export interface SshSettings {
  /** Address of a node; undefined where the cluster is to be asked. */
  addressOf(node: string): string | undefined
  readonly user: string
  readonly port: number | undefined
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

export interface PxrunSources {
  readonly flags: Readonly<Record<string, unknown>>
  readonly env: Env
  readonly cwd: string
  readonly settings: Settings
}

/** @throws UsageError for an address that names no node, or a port that is none */
export async function readSshSettings(sources: PxrunSources): Promise<SshSettings> {
  const { flags, env, cwd, settings } = sources
  const variable = await readVariables(env, cwd)
  const entry = settings.ssh?.value
  const text = (flag: keyof typeof pxrunGlobalFlags): string | undefined => {
    const given = flags[flag]
    return typeof given === 'string' ? given : variable(variableOf(flag))?.value
  }
  const number = (flag: 'ssh-port' | 'ssh-timeout'): number | undefined => {
    const given = flags[flag]
    if (typeof given === 'number') return given
    const value = variable(variableOf(flag))?.value
    const read = value === undefined ? undefined : readValue(variableOf(flag), pxrunGlobalFlags[flag], value)
    return typeof read === 'number' ? read : undefined
  }
  const yes = (flag: 'ssh-config' | 'ssh-accept-new'): boolean | undefined => {
    const given = flags[flag]
    if (typeof given === 'boolean') return given
    const value = variable(variableOf(flag))?.value
    return value === undefined ? undefined : isTrue(value)
  }
  const port = number('ssh-port') ?? entry?.port
  if (port !== undefined && (port < 1 || port > 65535))
    throw new UsageError(`--ssh-port is a port from 1 to 65535, not ${port}.`)
  const ofFlags = listOf(flags['ssh-host'])
  const hosts = hostsOf(ofFlags.length > 0 ? ofFlags : (variable('PXRUN_SSH_HOST')?.value.split(',') ?? []))
  const key = text('ssh-key')
  const knownHosts = text('ssh-known-hosts')
  return {
    addressOf: (node) => hosts.byNode.get(node) ?? hosts.all ?? entry?.hosts?.[node],
    user: text('ssh-user') ?? entry?.user ?? 'root',
    port,
    // A path of the configuration file is relative to its folder, one of the command line to the working directory.
    key:
      key === undefined
        ? entry?.key && pathIn(join(settings.config.path, '..'), entry.key)
        : pathIn(cwd, key),
    jump: text('ssh-jump') ?? entry?.jump,
    config: yes('ssh-config') ?? true,
    knownHosts: knownHosts === undefined ? undefined : pathIn(cwd, knownHosts),
    acceptNew: yes('ssh-accept-new') ?? false,
    replaceHostKey: flags['ssh-replace-host-key'] === true,
    timeLimitMs: number('ssh-timeout'),
  }
}

const variableOf = (flag: keyof typeof pxrunGlobalFlags): string => {
  const definition = pxrunGlobalFlags[flag]
  return 'env' in definition ? definition.env : flag
}

/** `resolve` leaves an absolute path as it is. */
const pathIn = (folder: string, path: string): string =>
  path.startsWith('~/') ? join(homedir(), path.slice(2)) : resolve(folder, path)

const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

function hostsOf(texts: readonly string[]): { all: string | undefined; byNode: Map<string, string> } {
  const byNode = new Map<string, string>()
  let all: string | undefined
  for (const text of texts) {
    const equals = text.indexOf('=')
    const address = text.slice(equals + 1).trim()
    const node = text.slice(0, Math.max(0, equals)).trim()
    if (address === '' || (equals >= 0 && node === ''))
      throw new UsageError(`--ssh-host is NODE=ADDRESS, or an address; this is '${text}'.`)
    if (equals < 0) all = address
    else byNode.set(node, address)
  }
  return { all, byNode }
}

/** The SOPS file that credentials are read from and written to. */
export async function credentialsFile({ flags, env, cwd }: Omit<PxrunSources, 'settings'>): Promise<string> {
  const given = flags['credentials']
  const named =
    typeof given === 'string' ? given : (await readVariables(env, cwd))('PXRUN_CREDENTIALS')?.value
  return named === undefined ? join(paths.config('pxrun'), 'credentials.sops.yaml') : resolve(cwd, named)
}
