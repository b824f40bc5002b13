/**
 * Which server, as whom, trusted how: from flags, environment, `.env`, configuration file and credential store, in
 * that order; each value remembers where it came from.
 */
import { isAbsolute, join, resolve } from 'node:path'
import { ConfigError, type CredentialStore, Secret, suggest } from '@pve/core'
import { type ClusterEntry, type ConfigFile, readConfig, type SshEntry } from './config-file.js'
import { onlySignIn, openStore, readStored } from './credentials.js'
import { readToken, type TokenSettings, type TokenSources } from './token.js'
import { type Env, isTrue, readVariables, type Setting } from './variables.js'

/** Said on the command line, for this once. */
export const isFlag = (setting: Setting<unknown> | undefined): boolean =>
  setting?.source.startsWith('flag ') === true

export interface Settings extends TokenSettings {
  readonly demo: Setting<boolean>
  /** Name of the configuration file's entry that is used. */
  readonly cluster?: Setting<string>
  /** Origins, the preferred one first. Absent when none was given. */
  readonly hosts?: Setting<readonly string[]>
  readonly username?: Setting<string>
  readonly realm?: Setting<string>
  readonly password?: Setting<Secret>
  readonly ticket?: Setting<{
    readonly username: string
    readonly ticket: Secret
    readonly csrfToken: Secret
  }>
  readonly fingerprint?: Setting<string>
  readonly caFile?: Setting<string>
  readonly insecure?: Setting<boolean>
  /** Defaults of new VMs, as the configuration file has them. */
  readonly defaults?: Setting<Readonly<Record<string, unknown>>>
  /** Defaults of new containers, likewise. */
  readonly containerDefaults?: Setting<Readonly<Record<string, unknown>>>
  /** How the nodes of the cluster are reached by SSH, as the configuration file has it. */
  readonly ssh?: Setting<SshEntry>
  readonly config: ConfigFile
}

/** The values of the global flags that matter here, as parsed. */
export type GlobalValues = Readonly<Record<string, unknown>>

export interface SettingsSources extends TokenSources {
  readonly env: Env
  readonly store?: CredentialStore
}

/** @throws ConfigError for what cannot be used (no such cluster, unreadable file) */
export async function readSettings(sources: SettingsSources): Promise<Settings> {
  const { flags, cwd } = sources
  const variable = await readVariables(sources.env, cwd)
  const config = await readConfig(sources.env)
  const flag = (name: string): Setting<string> | undefined => {
    const value = flags[name]
    return typeof value === 'string' ? { value, source: `flag --${name}` } : undefined
  }
  const demo = demoOf(flags, variable('PVE_DEMO'))
  const clusterFlag = flag('cluster')
  // Who names a cluster on the command line does not want another server's credentials from the environment.
  const ignoreEnv = clusterFlag !== undefined && variable('PROXMOX_HOST') !== undefined
  const env = (name: string) => (ignoreEnv ? undefined : variable(name))
  const givenHost = flag('host') ?? (clusterFlag ? undefined : env('PROXMOX_HOST'))
  const entry = await pickCluster(config, clusterFlag ?? variable('PVE_CLUSTER'), givenHost)
  const inEntry = `config ${config.path} clusters.${entry?.name ?? ''}`
  const ofEntry = (value: string | undefined): Setting<string> | undefined =>
    value === undefined ? undefined : { value, source: inEntry }

  const store = sources.store ?? openStore()
  const hosts =
    (await hostsOf(givenHost, entry && { hosts: entry.entry.hosts, source: inEntry })) ??
    (demo.value ? undefined : await onlySignIn(store))
  const stored = demo.value ? {} : await readStored(store, hosts?.value ?? [])

  const username = flag('username') ?? env('PROXMOX_USERNAME') ?? ofEntry(entry?.entry.username)
  const realm = flag('realm') ?? env('PROXMOX_REALM') ?? ofEntry(entry?.entry.realm)
  const token = await readToken(
    sources,
    {
      id: flag('token-id') ?? env('PROXMOX_TOKEN_ID') ?? ofEntry(entry?.entry.tokenId),
      secretFlag: flag('token-secret'),
      secretVariable: env('PROXMOX_TOKEN_SECRET'),
    },
    stored.token,
  )
  const password = env('PROXMOX_PASSWORD')
  const fingerprint =
    flag('fingerprint') ??
    env('PROXMOX_FINGERPRINT') ??
    ofEntry(entry?.entry.fingerprint) ??
    stored.fingerprint
  const caFile = fileOf(
    flag('ca-file') ?? env('PROXMOX_CA_FILE') ?? ofEntry(entry?.entry.caFile),
    cwd,
    config,
  )
  const insecure = insecureOf(
    flags,
    env('PROXMOX_INSECURE'),
    entry && { entry: entry.entry, source: inEntry },
  )
  return {
    demo,
    config,
    ...(entry && { cluster: { value: entry.name, source: entry.source } }),
    ...(hosts && { hosts }),
    ...(username && { username }),
    ...(realm && { realm }),
    ...(password && { password: { value: Secret.of(password.value), source: password.source } }),
    ...token,
    // A user who is named is asked for, or is the stored one: not somebody else whose ticket happens to be there.
    ...(stored.ticket &&
      (!username || sameUser(stored.ticket.value.username, username.value, realm?.value)) && {
        ticket: stored.ticket,
      }),
    ...(fingerprint && { fingerprint }),
    ...(caFile && { caFile }),
    ...(insecure && { insecure }),
    ...(entry?.entry.defaults && { defaults: { value: entry.entry.defaults, source: inEntry } }),
    ...(entry?.entry.containerDefaults && {
      containerDefaults: { value: entry.entry.containerDefaults, source: inEntry },
    }),
    ...(entry?.entry.ssh && { ssh: { value: entry.entry.ssh, source: inEntry } }),
  }
}

function demoOf(flags: GlobalValues, variable: Setting<string> | undefined): Setting<boolean> {
  if (typeof flags['demo'] === 'boolean') return { value: flags['demo'], source: 'flag --demo' }
  if (flags['demo-reset'] === true) return { value: true, source: 'flag --demo-reset' }
  if (variable) return { value: isTrue(variable.value), source: variable.source }
  return { value: false, source: 'default' }
}

async function pickCluster(
  config: ConfigFile,
  asked: Setting<string> | undefined,
  host: Setting<string> | undefined,
): Promise<{ name: string; entry: ClusterEntry; source: string } | undefined> {
  const names = Object.keys(config.clusters)
  const named = (name: string, source: string) => {
    const entry = config.clusters[name]
    if (entry) return { name, entry, source }
    const nearest = suggest(name, names)
    const known = names.length === 0 ? `${config.path} has no clusters.` : `There are: ${names.join(', ')}.`
    throw new ConfigError(`There is no cluster '${name}' in the configuration.`, {
      hint: nearest ? `Did you mean '${nearest}'?` : known,
      details: { file: config.path },
    })
  }
  if (asked) return named(asked.value, asked.source)
  if (host) {
    // The entry that has this host: its fingerprint and user go with it.
    const origins = await normalOrigins(host.value.split(','))
    for (const [name, entry] of Object.entries(config.clusters)) {
      const own = await normalOrigins(entry.hosts)
      if (own.some((one) => origins.includes(one)))
        return { name, entry, source: `config ${config.path}, by the host` }
    }
    return undefined
  }
  if (config.defaultCluster !== undefined)
    return named(config.defaultCluster, `config ${config.path} default-cluster`)
  const [only] = names
  return names.length === 1 && only !== undefined
    ? named(only, `config ${config.path}, the only one`)
    : undefined
}

async function hostsOf(
  given: Setting<string> | undefined,
  entry: { hosts: readonly string[]; source: string } | undefined,
): Promise<Setting<readonly string[]> | undefined> {
  if (given) return { value: await normalOrigins(given.value.split(',')), source: given.source }
  if (!entry || entry.hosts.length === 0) return undefined
  return { value: await normalOrigins(entry.hosts), source: entry.source }
}

async function normalOrigins(hosts: readonly string[]): Promise<string[]> {
  const { normalOrigin } = await import('../connection/origin.js')
  return hosts
    .map((host) => host.trim())
    .filter((host) => host !== '')
    .map(normalOrigin)
}

function fileOf(
  setting: Setting<string> | undefined,
  cwd: string,
  config: ConfigFile,
): Setting<string> | undefined {
  if (!setting || isAbsolute(setting.value)) return setting
  const folder = setting.source.startsWith('config ') ? join(config.path, '..') : cwd
  return { value: resolve(folder, setting.value), source: setting.source }
}

function insecureOf(
  flags: GlobalValues,
  variable: Setting<string> | undefined,
  entry: { entry: ClusterEntry; source: string } | undefined,
): Setting<boolean> | undefined {
  if (typeof flags['insecure'] === 'boolean') return { value: flags['insecure'], source: 'flag --insecure' }
  if (variable) return { value: isTrue(variable.value), source: variable.source }
  return entry?.entry.insecure ? { value: true, source: entry.source } : undefined
}

/** Whether `root@pam` is what `root` (in a realm) means. */
export function sameUser(full: string, name: string, realm: string | undefined): boolean {
  return full === name || full === `${name}@${realm ?? 'pam'}`
}

/** What is used and from where, secrets as `***`: for `pve doctor`, `pve config show` and --verbose. */
export function describeSettings(settings: Settings): { name: string; value: string; source: string }[] {
  const rows: { name: string; value: string; source: string }[] = []
  const add = (
    name: string,
    setting: Setting<unknown> | undefined,
    show: (value: unknown) => string = String,
  ) => {
    if (setting) rows.push({ name, value: show(setting.value), source: setting.source })
  }
  if (settings.demo.value) add('demo', settings.demo)
  add('cluster', settings.cluster)
  add('host', settings.hosts, (value) => [value].flat().join(', '))
  add('username', settings.username)
  add('realm', settings.realm)
  add('password', settings.password, () => '***')
  add('token-id', settings.tokenId)
  add('token-secret', settings.tokenSecret, () => '***')
  add('ticket', settings.ticket, () => '***')
  add('fingerprint', settings.fingerprint)
  add('ca-file', settings.caFile)
  if (settings.insecure?.value) add('insecure', settings.insecure)
  add('defaults', settings.defaults, (value) => JSON.stringify(value))
  return rows
}
