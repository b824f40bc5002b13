/** Live values that were read before, kept for the next completion: in the cache folder, for their owner alone. */
import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { paths, readFileIfThere, writeFileAtomic } from '@pve/core'
import type { Program, SettingSources } from '../command/program.js'
import type { LiveValue } from '../command/types.js'
import type { ValueRequest } from './complete.js'

/** Nothing is asked for so long: long enough for a few completions of one line, short enough not to be wrong. */
const freshMs = 30_000
/** A word that fits nothing that is kept may name something new: then it is asked again after so long. */
const unfitMs = 3_000
/** A server that did not answer is left in peace for so long, and nobody waits for it at each key. */
const failedMs = 10_000
/** Where nothing newer can be had, names of so long ago still help: what is wrong is refused by the command itself. */
const usefulMs = 600_000
/** Files of settings that nobody uses any more. */
const forgottenMs = 86_400_000

export interface KeptValues {
  /** When they were read, in epoch milliseconds; 0 before that worked once. */
  readonly readAt: number
  /** When they last could not be. */
  readonly failedAt?: number
  readonly values: readonly LiveValue[]
}

/** Whether the server is to be asked. @param fits whether something that is kept goes on from what is typed */
export function mustAsk(kept: KeptValues | undefined, fits: boolean, now: number): boolean {
  if (!kept) return true
  const isYoung = (at: number | undefined, limitMs: number) =>
    at !== undefined && Math.abs(now - at) < limitMs
  if (isYoung(kept.failedAt, failedMs)) return false
  return !isYoung(kept.readAt, fits ? freshMs : unfitMs)
}

export const usefulValues = (kept: KeptValues | undefined, now: number): readonly LiveValue[] =>
  kept && Math.abs(now - kept.readAt) < usefulMs ? kept.values : []

/** Undefined also where the file is damaged. */
export async function readKept(path: string): Promise<KeptValues | undefined> {
  const text = await readFileIfThere(path)
  if (text === undefined) return undefined
  try {
    const kept: unknown = JSON.parse(text)
    return isKept(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

/** Old files beside it go. */
export async function keep(path: string, kept: KeptValues): Promise<void> {
  await writeFileAtomic(path, JSON.stringify(kept))
  const folder = dirname(path)
  const names = await readdir(folder)
  await Promise.all(names.map((name) => forget(join(folder, name))))
}

async function forget(path: string): Promise<void> {
  const state = stateOf(path)
  if (state && Date.now() - state.mtimeMs > forgottenMs) await rm(path, { force: true })
}

function isKept(value: unknown): value is KeptValues {
  if (typeof value !== 'object' || value === null || !('readAt' in value) || !('values' in value))
    return false
  const { readAt, values } = value
  const failedAt = 'failedAt' in value ? value.failedAt : undefined
  return (
    typeof readAt === 'number' &&
    (failedAt === undefined || typeof failedAt === 'number') &&
    Array.isArray(values) &&
    values.every(isValue)
  )
}

const isValue = (value: unknown): value is LiveValue =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  typeof value.id === 'string' &&
  ['name', 'hint'].every((key) => ['string', 'undefined'].includes(typeof Reflect.get(value, key)))

/** Global flags that say how a command goes on and what it shows, not with which server. */
const ofTheRun: ReadonlySet<string> = new Set([
  'json',
  'quiet',
  'verbose',
  'trace',
  'color',
  'timeout',
  'yes',
  'help',
  'version',
  'demo-reset',
])

/**
 * The flags by which the same server is asked. What they would change is not done for a completion: the demonstration
 * is not begun anew, and no host key is accepted.
 */
export function settingFlags(globals: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const kept = Object.entries(globals).filter(([key]) => !ofTheRun.has(key))
  return {
    ...Object.fromEntries(kept),
    ...(globals['demo-reset'] === true && { demo: true }),
    ...('ssh-accept-new' in globals && { 'ssh-accept-new': false }),
    ...('ssh-replace-host-key' in globals && { 'ssh-replace-host-key': false }),
  }
}

export interface World {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
}

type Sources = Pick<Program<never>, 'name' | 'secretVariables' | 'secretFlags'>

/**
 * The file for one source of one server, as one user: named by a hash of all settings, which is found without reading
 * them. Of secrets two bytes of a hash go into it: enough to notice that one was changed, too little to find it by.
 */
export function keptPath(
  program: Sources,
  settingSources: SettingSources,
  { source, given, globals }: ValueRequest,
  { env, cwd }: World,
): string {
  const { name, secretVariables, secretFlags } = program
  const flags = Object.entries(settingFlags(globals))
  const variables = Object.entries(env).filter(([key]) => settingSources.variables.test(key))
  const isSecretFlag = ([key]: readonly [string, unknown]) => secretFlags.includes(key)
  const isSecretVariable = ([key]: readonly [string, unknown]) => secretVariables.includes(key)
  const secrets = [...flags.filter(isSecretFlag), ...variables.filter(isSecretVariable)]
  const settings = [
    1,
    source,
    sorted(Object.entries(given)),
    sorted(flags.filter((entry) => !isSecretFlag(entry))),
    sorted(variables.filter((entry) => !isSecretVariable(entry))),
    hash(sorted(secrets)).slice(0, 4),
    settingSources
      .files(env, cwd)
      .map((file) => [file, stateOf(file)])
      .filter(([, state]) => state !== undefined),
  ]
  return join(paths.cache(name), 'completion', `${hash(settings).slice(0, 32)}.json`)
}

const sorted = (entries: readonly (readonly [string, unknown])[]) =>
  [...entries].sort(([a], [b]) => (a < b ? -1 : 1))

const hash = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

function stateOf(path: string): { readonly mtimeMs: number; readonly size: number } | undefined {
  try {
    const { mtimeMs, size } = statSync(path)
    return { mtimeMs, size }
  } catch {
    // Not there, or not ours to see.
    return undefined
  }
}
