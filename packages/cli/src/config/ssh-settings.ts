/** How nodes are reached by SSH: from flags, environment, `.env` and the configuration file, in that order. */
import { join, resolve } from 'node:path'
import { paths, UsageError } from '@pve/core'
import { readValue } from '../command/read-value.js'
import { pxrunGlobalFlags } from '../definitions/pxrun-global.js'
import type { Settings } from './settings.js'
import { pathIn, readSshLogin, type SshLogin } from './ssh-login.js'
import { type Env, readVariables } from './variables.js'

export interface SshSettings extends SshLogin {
  /** Address of a node; undefined where the cluster is to be asked. */
  addressOf(node: string): string | undefined
  readonly user: string
  readonly port: number | undefined
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
  const user = flags['ssh-user'] ?? variable('PXRUN_SSH_USER')?.value
  const port = portOf(flags['ssh-port'], variable('PXRUN_SSH_PORT')?.value) ?? entry?.port
  if (port !== undefined && (port < 1 || port > 65535))
    throw new UsageError(`--ssh-port is a port from 1 to 65535, not ${port}.`)
  const ofFlags = listOf(flags['ssh-host'])
  const hosts = hostsOf(ofFlags.length > 0 ? ofFlags : (variable('PXRUN_SSH_HOST')?.value.split(',') ?? []))
  const login = readSshLogin({ definitions: pxrunGlobalFlags, flags, variable, cwd })
  return {
    ...login,
    addressOf: (node) => hosts.byNode.get(node) ?? hosts.all ?? entry?.hosts?.[node],
    user: typeof user === 'string' ? user : (entry?.user ?? 'root'),
    port,
    // A path of the configuration file is relative to its folder, one of the command line to the working directory.
    key: login.key ?? (entry?.key && pathIn(join(settings.config.path, '..'), entry.key)),
    jump: login.jump ?? entry?.jump,
  }
}

function portOf(flag: unknown, variable: string | undefined): number | undefined {
  if (typeof flag === 'number') return flag
  const read =
    variable === undefined ? undefined : readValue('PXRUN_SSH_PORT', pxrunGlobalFlags['ssh-port'], variable)
  return typeof read === 'number' ? read : undefined
}

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
