import { parseEnv } from 'node:util'
import { ConfigError } from '../errors/index.js'
import { readPrivateFileIfThere } from '../files/index.js'
import { Secret } from '../secret/index.js'
import type { SopsFileOptions, SopsMap, SopsValue } from '../sops/index.js'
import { once } from '../wait/index.js'

export interface FoundCredential {
  readonly value: Secret
  /** For people: "environment variable TAILSCALE_AUTH_KEY", "/etc/pxrun/secrets.yaml (tailscale.auth_key)". */
  readonly origin: string
}

export interface ListedCredential {
  /** As it is called where it was found. */
  readonly name: string
  readonly origin: string
}

export interface CredentialSources {
  /**
   * The first that is found: environment, `.env` files, SOPS files, each in the order given. An empty value counts as
   * none.
   *
   * @param name `TAILSCALE_AUTH_KEY` or `tailscale.auth_key`: both find either
   * @throws ConfigError FILE_NOT_PRIVATE; CONFIG_INVALID when two keys of a SOPS file have this name; SopsError
   */
  get(name: string): Promise<FoundCredential | undefined>
  /** Every credential of the files, and those of `names` in the environment: where each comes from, without its value. */
  list(): Promise<readonly ListedCredential[]>
}

export interface CredentialSourcesOptions {
  /** Default: process.env. */
  env?: Readonly<Record<string, string | undefined>>
  /** Files of `NAME=value` lines, private (0600 in 0700); what is not there is passed over. */
  envFiles?: readonly string[]
  /** SOPS files, private as well; what is not there is passed over. */
  sopsFiles?: readonly string[]
  /** How to find the age keys of the SOPS files. */
  sops?: Omit<SopsFileOptions, 'env' | 'format'>
  /** Credentials that {@link CredentialSources.list} looks for in the environment, which holds much else. */
  names?: readonly string[]
}

interface Entry {
  readonly name: string
  readonly value: () => Secret
  readonly origin: string
}

/**
 * Credentials by name, wherever they are kept. A file is read when it is first needed, and once.
 * @example
 * const credentials = credentialSources({ sopsFiles: ['/etc/pxrun/secrets.yaml'] })
 * const found = await credentials.get('TAILSCALE_AUTH_KEY')
 * console.log(found?.origin) // /etc/pxrun/secrets.yaml (tailscale.auth_key)
 */
export function credentialSources(options: CredentialSourcesOptions = {}): CredentialSources {
  const env = options.env ?? process.env
  const files: (() => Promise<readonly Entry[]>)[] = [
    ...(options.envFiles ?? []).map((path) => once(() => readEnvFile(path))),
    ...(options.sopsFiles ?? []).map((path) => once(() => readSops(path, { ...options.sops, env }))),
  ]
  const inEnvironment = (name: string): Entry | undefined => {
    const variable = variableName(name)
    const value = env[variable]
    if (value === undefined || value === '') return undefined
    return { name: variable, value: () => Secret.of(value), origin: `environment variable ${variable}` }
  }
  return {
    async get(name) {
      const set = inEnvironment(name)
      if (set !== undefined) return { value: set.value(), origin: set.origin }
      for (const file of files) {
        const entry = choose(await file(), name)
        if (entry !== undefined) return { value: entry.value(), origin: entry.origin }
      }
      return undefined
    },
    async list() {
      const inFiles = (await Promise.all(files.map((file) => file()))).flat()
      const asked = [...(options.names ?? []), ...inFiles.map(({ name }) => name)]
      const set = asked.flatMap((name) => inEnvironment(name) ?? [])
      const first = new Map<string, ListedCredential>()
      for (const { name, origin } of [...set, ...inFiles]) {
        if (!first.has(variableName(name))) first.set(variableName(name), { name, origin })
      }
      return [...first.values()].sort((a, b) => (a.name < b.name ? -1 : 1))
    },
  }
}

/** `tailscale.auth_key` → `TAILSCALE_AUTH_KEY`. */
function variableName(name: string): string {
  return name.toUpperCase().replace(/[^A-Z0-9]+/g, '_')
}

/** The one of exactly this name, else the only one that is the same as a variable. */
function choose(entries: readonly Entry[], name: string): Entry | undefined {
  const exact = entries.find((entry) => entry.name === name)
  if (exact !== undefined) return exact
  const [first, second] = entries.filter((entry) => variableName(entry.name) === variableName(name))
  if (first === undefined || second === undefined) return first
  throw new ConfigError(`${name} could be ${first.origin} or ${second.origin}.`, {
    phase: `find the credential ${name}`,
    hint: 'Rename one of the two, or ask for it as it is called in the file.',
  })
}

async function readEnvFile(path: string): Promise<Entry[]> {
  const bytes = await readPrivateFileIfThere(path)
  if (bytes === undefined) return []
  return Object.entries(parseEnv(bytes.toString('utf8'))).flatMap(([name, value]) =>
    value === undefined || value === ''
      ? []
      : [{ name, value: () => Secret.of(value), origin: `${path} (${name})` }],
  )
}

async function readSops(path: string, options: SopsFileOptions): Promise<Entry[]> {
  // Not with the rest of the package: it brings YAML and cryptography along, which most programs do not need.
  const { readSopsFileIfThere } = await import('../sops/index.js')
  const values = await readSopsFileIfThere(path, options)
  return values === undefined ? [] : entriesOf(values, '', path)
}

function entriesOf(value: SopsValue, name: string, path: string): Entry[] {
  if (value === null || value === '' || (value instanceof Secret && value.length === 0)) return []
  if (typeof value !== 'object' || value instanceof Secret) {
    const secret = value instanceof Secret ? value : undefined
    return [{ name, value: () => secret ?? Secret.of(String(value)), origin: `${path} (${name})` }]
  }
  return Object.entries<SopsValue>(isList(value) ? { ...value } : value).flatMap(([key, item]) =>
    entriesOf(item, name === '' ? key : `${name}.${key}`, path),
  )
}

function isList(value: readonly SopsValue[] | SopsMap): value is readonly SopsValue[] {
  return Array.isArray(value)
}
