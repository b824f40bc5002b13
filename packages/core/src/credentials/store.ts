import { ConfigError } from '../errors/index.js'
import { readFileIfThere, withFileLock, writeFileAtomic } from '../files/index.js'
import { isSecretKey, registerSecretValue } from '../secret/index.js'

/** Secrets on this machine, by kind ("proxmox-ticket") and name ("lab"). */
export interface CredentialStore {
  get(kind: string, name: string): Promise<Readonly<Record<string, string>> | undefined>
  /** Replaces the whole entry. */
  set(kind: string, name: string, values: Record<string, string>): Promise<void>
  /** False when there was none. */
  delete(kind: string, name: string): Promise<boolean>
  /** Names of this kind, sorted. */
  list(kind: string): Promise<readonly string[]>
}

type Values = Map<string, string>
type Entries = Map<string, Map<string, Values>>

/**
 * A store in one JSON file: 0600, replaced as a whole, changes locked among processes. Values under keys that name a
 * secret (`password`, `token`, …) are masked by `redact` as soon as they are read or set.
 *
 * @throws ConfigError when the file is not such a store
 * @example
 * const store = fileCredentialStore('/home/ada/.local/state/nightly-backup/credentials.json')
 * await store.set('database', 'orders', { user: 'backup', password: process.env['PGPASSWORD'] ?? '' })
 * console.log(await store.list('database')) // [ 'orders' ]
 */
export function fileCredentialStore(path: string): CredentialStore {
  async function change<T>(edit: (entries: Entries) => T): Promise<T> {
    return await withFileLock(path, async () => {
      const entries = await read(path)
      const result = edit(entries)
      await writeFileAtomic(path, `${JSON.stringify(toPlain(entries), undefined, 2)}\n`, { mode: 0o600 })
      return result
    })
  }
  return {
    async get(kind, name) {
      const values = (await read(path)).get(kind)?.get(name)
      if (values === undefined) return undefined
      hide(values)
      return Object.fromEntries(values)
    },
    async set(kind, name, values) {
      const entry = new Map(Object.entries(values))
      hide(entry)
      await change((entries) => {
        const ofKind = entries.get(kind) ?? new Map<string, Values>()
        entries.set(kind, ofKind.set(name, entry))
      })
    },
    async delete(kind, name) {
      if ((await read(path)).get(kind)?.has(name) !== true) return false
      return await change((entries) => entries.get(kind)?.delete(name) === true)
    },
    async list(kind) {
      return [...((await read(path)).get(kind)?.keys() ?? [])].sort()
    },
  }
}

function hide(values: Values): void {
  for (const [key, value] of values) if (isSecretKey(key)) registerSecretValue(value)
}

async function read(path: string): Promise<Entries> {
  const text = await readFileIfThere(path)
  const entries: Entries = new Map()
  if (text === undefined || text.trim() === '') return entries
  for (const [kind, names] of objectEntries(parse(path, text), path)) {
    const ofKind = new Map<string, Values>()
    entries.set(kind, ofKind)
    for (const [name, values] of objectEntries(names, path)) {
      const entry: Values = new Map()
      ofKind.set(name, entry)
      for (const [key, value] of objectEntries(values, path)) {
        if (typeof value !== 'string') throw unusable(path)
        entry.set(key, value)
      }
    }
  }
  return entries
}

function parse(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own message quotes the text, which is made of secrets.
    throw unusable(path)
  }
}

function objectEntries(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw unusable(path)
  return Object.entries(value)
}

function unusable(path: string): ConfigError {
  return new ConfigError(
    `${path} is not a credential store: it must hold { kind: { name: { key: text } } }.`,
    {
      phase: 'read stored credentials',
      hint: 'Repair the file, or delete it and sign in again.',
      details: { file: path },
    },
  )
}

function toPlain(entries: Entries): Record<string, Record<string, Record<string, string>>> {
  return Object.fromEntries(
    [...entries]
      .filter(([, names]) => names.size > 0)
      .map(([kind, names]) => [
        kind,
        Object.fromEntries([...names].map(([name, values]) => [name, Object.fromEntries(values)])),
      ]),
  )
}
