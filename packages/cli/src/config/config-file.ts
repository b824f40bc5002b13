/** The configuration file: clusters by name, and the defaults of each. */
import { join } from 'node:path'
import { ConfigError, paths, readFileIfThere, suggest } from '@pve/core'
import type { Env } from './variables.js'

export interface ClusterEntry {
  readonly hosts: readonly string[]
  readonly username?: string
  readonly realm?: string
  readonly tokenId?: string
  readonly fingerprint?: string
  readonly caFile?: string
  readonly insecure?: boolean
  /** Defaults of new VMs on this cluster, checked by the SDK when one is made. */
  readonly defaults?: Readonly<Record<string, unknown>>
  /** Defaults of new containers, likewise. */
  readonly containerDefaults?: Readonly<Record<string, unknown>>
  readonly ssh?: SshEntry
}

/** How the nodes of a cluster are reached by SSH. */
export interface SshEntry {
  readonly user?: string
  readonly port?: number
  readonly key?: string
  readonly jump?: string
  /** Addresses of nodes by their names. */
  readonly hosts?: Readonly<Record<string, string>>
}

export interface ConfigFile {
  readonly path: string
  readonly exists: boolean
  readonly defaultCluster?: string
  readonly clusters: Readonly<Record<string, ClusterEntry>>
}

/** `$XDG_CONFIG_HOME/pve/config.yaml`, or what PVE_CONFIG names. */
export const configPath = (env: Env): string => env['PVE_CONFIG'] ?? join(paths.config('pve'), 'config.yaml')

/** @throws ConfigError with file and line */
export async function readConfig(env: Env): Promise<ConfigFile> {
  const path = configPath(env)
  const text = await readFileIfThere(path)
  if (text === undefined) return { path, exists: false, clusters: {} }
  const { parseDocument, LineCounter, isMap, isPair, isScalar } = await import('yaml')
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const fail = (message: string, offset: number | undefined, hint?: string): never => {
    const { line } = offset === undefined ? { line: undefined } : lineCounter.linePos(offset)
    throw new ConfigError(`${path}${line === undefined ? '' : `:${line}`}: ${message}`, {
      phase: 'read the configuration',
      hint:
        hint ?? "Such as: clusters: { lab: { hosts: [pve1.example.org], token-id: 'root@pam!automation' } }",
      details: { file: path, ...(line !== undefined && { line }) },
    })
  }
  const [problem] = document.errors
  if (problem) fail(problem.message.split('\n')[0] ?? 'this is not YAML', problem.pos[0])
  const value: unknown = document.toJS()
  if (value === null || value === undefined) return { path, exists: true, clusters: {} }
  // The offset of a key, for errors; of its map when the key is not found.
  const offsetOf = (keys: readonly string[]): number | undefined => {
    let node: unknown = document.contents
    let offset: number | undefined
    for (const key of keys) {
      if (!isMap(node)) return offset
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key)
      if (!pair) return offset
      offset = isScalar(pair.key) ? pair.key.range?.[0] : offset
      node = pair.value
    }
    return offset
  }
  const object = (
    from: unknown,
    keys: readonly string[],
    known: readonly string[] | undefined,
  ): Record<string, unknown> => {
    if (typeof from !== 'object' || from === null || Array.isArray(from))
      return fail(`'${keys.join('.') || 'the file'}' must be a map of names to values`, offsetOf(keys))
    const entries = Object.fromEntries(Object.entries(from))
    for (const key of Object.keys(entries)) {
      if (!known || known.includes(key)) continue
      const nearest = suggest(key, known)
      fail(
        `there is no setting '${[...keys, key].join('.')}'`,
        offsetOf([...keys, key]),
        nearest ? `Did you mean '${nearest}'?` : `There are: ${known.join(', ')}.`,
      )
    }
    return entries
  }
  const top = object(value, [], ['default-cluster', 'clusters'])
  const names =
    top['clusters'] === undefined || top['clusters'] === null
      ? {}
      : object(top['clusters'], ['clusters'], undefined)
  const clusters: Record<string, ClusterEntry> = {}
  for (const [name, raw] of Object.entries(names)) {
    const at = ['clusters', name]
    const entry = object(raw, at, entryKeys)
    const textIn = (from: Readonly<Record<string, unknown>>, within: readonly string[], key: string) => {
      const item = from[key]
      if (item === undefined || item === null) return undefined
      if (typeof item === 'string' || typeof item === 'number') return String(item)
      return fail(`'${[...within, key].join('.')}' must be text`, offsetOf([...within, key]))
    }
    const text = (key: string): string | undefined => textIn(entry, at, key)
    const sshOf = (): SshEntry => {
      const place = [...at, 'ssh']
      const ssh = object(entry['ssh'], place, sshKeys)
      const [user, key, jump] = ['user', 'key', 'jump'].map((name) => textIn(ssh, place, name))
      const port = ssh['port'] ?? undefined
      if (port !== undefined && !isPort(port))
        return fail(`'${[...place, 'port'].join('.')}' must be a port`, offsetOf([...place, 'port']))
      const hostsPlace = [...place, 'hosts']
      const hosts = object(ssh['hosts'] ?? {}, hostsPlace, undefined)
      return {
        ...(user !== undefined && { user }),
        ...(port !== undefined && { port }),
        ...(key !== undefined && { key }),
        ...(jump !== undefined && { jump }),
        hosts: Object.fromEntries(
          Object.keys(hosts).map((node) => [node, textIn(hosts, hostsPlace, node) ?? node]),
        ),
      }
    }
    const hosts = Array.isArray(entry['hosts']) ? entry['hosts'].map(String) : []
    const host = text('host')
    const [username, realm, tokenId, fingerprint, caFile] = [
      text('username'),
      text('realm'),
      text('token-id'),
      text('fingerprint'),
      text('ca-file'),
    ]
    clusters[name] = {
      hosts: [...(host === undefined ? [] : [host]), ...hosts],
      ...(username !== undefined && { username }),
      ...(realm !== undefined && { realm }),
      ...(tokenId !== undefined && { tokenId }),
      ...(fingerprint !== undefined && { fingerprint }),
      ...(caFile !== undefined && { caFile }),
      ...(entry['insecure'] === true && { insecure: true }),
      ...(entry['defaults'] !== undefined &&
        entry['defaults'] !== null && {
          defaults: object(entry['defaults'], [...at, 'defaults'], undefined),
        }),
      ...(entry['container-defaults'] !== undefined &&
        entry['container-defaults'] !== null && {
          containerDefaults: object(entry['container-defaults'], [...at, 'container-defaults'], undefined),
        }),
      ...(entry['ssh'] !== undefined && entry['ssh'] !== null && { ssh: sshOf() }),
    }
  }
  const defaultCluster = top['default-cluster']
  return { path, exists: true, clusters, ...(typeof defaultCluster === 'string' && { defaultCluster }) }
}

const entryKeys = [
  'host',
  'hosts',
  'username',
  'realm',
  'token-id',
  'fingerprint',
  'ca-file',
  'insecure',
  'defaults',
  'container-defaults',
  'ssh',
]
const sshKeys = ['user', 'port', 'key', 'jump', 'hosts']
const isPort = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 65536

/** What a file may look like, for `pve config show` and docs. */
export const exampleConfig = `default-cluster: lab
clusters:
  lab:
    hosts: [pve1.example, pve2.example]
    username: root@pam
    # SHA-256 of the certificate, as 'pve login' shows it; or ca-file
    fingerprint: AA:BB:…
    # defaults of new VMs
    defaults:
      storage: local-lvm
      bridge: vmbr0
    # defaults of new containers
    container-defaults:
      template: debian-13-standard
    # how pxrun reaches the nodes; all of it may be left out
    ssh:
      user: root
      key: ~/.ssh/id_ed25519
      hosts: { pve1: 10.0.0.11 }
`
