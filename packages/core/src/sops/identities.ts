import { execFile } from 'node:child_process'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { ConfigError, PveError } from '../errors/index.js'
import { readPrivateFileIfThere, withFileLock, writeFileAtomic } from '../files/index.js'
import { Secret } from '../secret/index.js'
import { withTimeLimit } from '../wait/index.js'
import { type AgeIdentity, identityLines, identityOf, isAgeFile, openWithPassphrase } from './age.js'
import { unsupported } from './sops-error.js'
import { splitCommand } from './split-command.js'

export type Environment = Readonly<Record<string, string | undefined>>

export interface FindIdentitiesOptions {
  /** Default: process.env. */
  env?: Environment
  /** Recipients of the file to be opened: SOPS_AGE_KEY_CMD is run for each, which it finds in SOPS_AGE_RECIPIENT. */
  recipients?: readonly string[]
  /** Asks for the passphrase of an identity file that `age -p` protects. Without it such files are passed over. */
  passphrase?: (path: string) => Promise<Secret | undefined>
  /** How long SOPS_AGE_KEY_CMD may take, which may wait for a person; default 120 000. */
  commandTimeLimitMs?: number
  signal?: AbortSignal
}

export interface FoundIdentities {
  readonly identities: readonly (AgeIdentity & { readonly origin: string })[]
  /** Every place that was looked at and what was found there, for messages. */
  readonly looked: readonly string[]
}

interface Place {
  readonly origin: string
  readonly found: (AgeIdentity & { origin: string })[]
  readonly note: string
}

/**
 * The age keys of this user, from everywhere that SOPS looks, all of them together: SOPS_AGE_KEY (the keys),
 * SOPS_AGE_KEY_FILE, SOPS_AGE_KEY_CMD (split as SOPS does, and run without a shell) and the file of
 * {@link ageKeysPath}. SSH keys and plugins, which SOPS also takes, are not supported. A place that cannot be used is
 * passed over, with a note in `looked`; a key file that others can read is not.
 *
 * @throws ConfigError FILE_NOT_PRIVATE, CancelledError
 * @example
 * const { identities, looked } = await findAgeIdentities()
 * if (identities.length === 0) console.error(looked.join('\n')) // SOPS_AGE_KEY: not set …
 */
export async function findAgeIdentities(options: FindIdentitiesOptions = {}): Promise<FoundIdentities> {
  const env = options.env ?? process.env
  const places: Place[] = []
  const inline = env['SOPS_AGE_KEY']
  places.push(
    inline === undefined
      ? notSet('SOPS_AGE_KEY')
      : await fromBytes('SOPS_AGE_KEY', Buffer.from(inline), options),
  )
  const named = env['SOPS_AGE_KEY_FILE']
  places.push(
    named === undefined || named === ''
      ? notSet('SOPS_AGE_KEY_FILE')
      : await fromFile(named, `SOPS_AGE_KEY_FILE (${named})`, options),
  )
  const command = env['SOPS_AGE_KEY_CMD']
  if (command === undefined || command === '') places.push(notSet('SOPS_AGE_KEY_CMD'))
  else places.push(...(await fromCommand(command, env, options)))
  const standard = ageKeysPath(env)
  places.push(await fromFile(standard, standard, options))
  const byRecipient = new Map(places.flatMap(({ found }) => found.map((one) => [one.recipient, one])))
  return {
    identities: [...byRecipient.values()],
    looked: places.map(({ origin, note }) => `${origin}: ${note}`),
  }
}

/**
 * Where SOPS has the keys of the user: `sops/age/keys.txt` in $XDG_CONFIG_HOME (Linux, macOS) or the user's folder for
 * configuration. Not `paths.config`, which has this program's own rules and not those of SOPS.
 * @example
 * ageKeysPath({ HOME: '/home/ada' }) // /home/ada/.config/sops/age/keys.txt, on Linux
 */
export function ageKeysPath(env: Environment = process.env): string {
  const home = env['HOME'] || homedir()
  const xdg = env['XDG_CONFIG_HOME']
  const folders: Partial<Record<NodeJS.Platform, string>> = {
    win32: env['APPDATA'] ?? join(home, 'AppData', 'Roaming'),
    darwin: join(home, 'Library', 'Application Support'),
  }
  const standard = folders[process.platform] ?? join(home, '.config')
  const folder = process.platform !== 'win32' && xdg !== undefined && isAbsolute(xdg) ? xdg : standard
  return join(folder, 'sops', 'age', 'keys.txt')
}

/**
 * Adds a key to a key file (0600), which is made with its folder (0700) when there is none. What is there stays.
 *
 * @param path default: {@link ageKeysPath}
 * @returns the path
 * @throws ConfigError FILE_NOT_PRIVATE; SopsError SOPS_UNSUPPORTED for a file that a passphrase protects
 * @example
 * const path = await writeAgeIdentity(await generateAgeIdentity(), '/root/pxrun-keys.txt')
 * console.log(`export SOPS_AGE_KEY_FILE=${path}`)
 */
export async function writeAgeIdentity(identity: AgeIdentity, path: string = ageKeysPath()): Promise<string> {
  return await withFileLock(path, async () => {
    const before = (await readPrivateFileIfThere(path, { folder: false })) ?? Buffer.alloc(0)
    if (isAgeFile(before)) {
      throw unsupported(
        path,
        'is protected by a passphrase, so no key can be added to it.',
        'Keep the new key in another file and name it in SOPS_AGE_KEY_FILE.',
      )
    }
    const text = before.toString('utf8')
    const gap = text === '' || text.endsWith('\n') ? '' : '\n'
    await writeFileAtomic(path, text + gap + identityLines(identity, new Date()))
    return path
  })
}

function notSet(origin: string): Place {
  return { origin, found: [], note: 'not set' }
}

async function fromFile(path: string, origin: string, options: FindIdentitiesOptions): Promise<Place> {
  try {
    const bytes = await readPrivateFileIfThere(path, { folder: false })
    return bytes === undefined
      ? { origin, found: [], note: 'no such file' }
      : await fromBytes(origin, bytes, options, path)
  } catch (error) {
    if (error instanceof PveError) throw error
    return {
      origin,
      found: [],
      note: `cannot be read (${error instanceof Error ? error.message : String(error)})`,
    }
  }
}

async function fromBytes(
  origin: string,
  bytes: Buffer,
  options: FindIdentitiesOptions,
  path = origin,
): Promise<Place> {
  if (!isAgeFile(bytes)) return await fromLines(origin, bytes.toString('utf8'))
  const passphrase = await options.passphrase?.(path)
  if (passphrase === undefined)
    return { origin, found: [], note: 'protected by a passphrase, which was not given' }
  try {
    return await fromLines(origin, await openWithPassphrase(bytes, passphrase))
  } catch {
    return { origin, found: [], note: 'the passphrase does not open it' }
  }
}

async function fromLines(origin: string, text: string): Promise<Place> {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  const found: Place['found'] = []
  let plugins = 0
  let strange = 0
  for (const line of lines) {
    if (line.startsWith('AGE-PLUGIN-')) plugins += 1
    else {
      try {
        found.push({ ...(await identityOf(Secret.of(line))), origin })
      } catch {
        // Never quoted: it may be a key with a typing error.
        strange += 1
      }
    }
  }
  const parts = [
    found.length === 1 ? 'one key' : `${found.length} keys`,
    ...(plugins > 0 ? [`${plugins} for plugins, which are not supported`] : []),
    ...(strange > 0 ? [`${strange} lines that are no age keys`] : []),
  ]
  return { origin, found, note: parts.join(', ') }
}

async function fromCommand(
  command: string,
  env: Environment,
  options: FindIdentitiesOptions,
): Promise<Place[]> {
  const origin = 'SOPS_AGE_KEY_CMD'
  const [program, ...args] = splitCommand(command) ?? []
  if (program === undefined) return [{ origin, found: [], note: 'not a command: a quote is not closed' }]
  const wanted = options.recipients ?? []
  const places: Place[] = []
  for (const recipient of wanted.length === 0 ? [undefined] : wanted) {
    const childEnv = { ...env, ...(recipient !== undefined && { SOPS_AGE_RECIPIENT: recipient }) }
    const output = await withTimeLimit(
      `SOPS_AGE_KEY_CMD (${program})`,
      options.commandTimeLimitMs ?? 120_000,
      (signal) => run(program, args, childEnv, signal),
      options.signal,
    )
    places.push(
      typeof output === 'string'
        ? { origin, found: [], note: output }
        : await fromBytes(origin, output, options),
    )
    // One that does not look at SOPS_AGE_RECIPIENT gives the same each time.
    if (places.at(-1)?.found.some((one) => wanted.includes(one.recipient)) === true) break
  }
  return places
}

/** What it printed, or a note why there is nothing. */
async function run(
  program: string,
  args: readonly string[],
  env: Environment,
  signal: AbortSignal,
): Promise<Buffer | string> {
  return await new Promise((resolve) => {
    const child = execFile(
      program,
      args,
      { env: { ...env }, encoding: 'buffer', signal, maxBuffer: 1 << 20, windowsHide: true },
      (error, stdout) => {
        // Neither its words nor its output: both may hold the key.
        resolve(error === null ? stdout : `${program} failed (${error.code ?? 'ended by a signal'})`)
      },
    )
    child.stdin?.end()
  })
}

/** Identities from keys that the caller has. */
export async function identitiesOf(keys: readonly Secret[]): Promise<FoundIdentities> {
  try {
    const identities = await Promise.all(
      keys.map(async (key) => ({ ...(await identityOf(key)), origin: 'the keys given' })),
    )
    return {
      identities,
      looked: [`the keys given: ${identities.map(({ recipient }) => recipient).join(', ') || 'none'}`],
    }
  } catch {
    throw new ConfigError('One of the keys given is no age key.', {
      phase: 'read age keys',
      hint: 'A key is one line that begins with AGE-SECRET-KEY-1.',
    })
  }
}
