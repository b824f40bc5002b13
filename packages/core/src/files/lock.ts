import { readFileSync } from 'node:fs'
import { rm, stat, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { dirname } from 'node:path'
import { TimeLimitError } from '../errors/index.js'
import { sleep, throwIfCancelled } from '../wait/index.js'
import { readFileIfThere } from './atomic.js'
import { errorCode } from './error-code.js'
import { makeFolder } from './folder.js'

/** A lock file that cannot be read as one, and a takeover in progress, count as left behind after this. */
const leftBehindMs = 5_000
const pauseMs = 25

interface Owner {
  pid: number
  host: string
  /** When the process began, in the system's own terms; tells it from a later one with the same pid. */
  started: string | undefined
}

/**
 * Runs `run` while holding `<path>.lock`, one at a time among all processes of this machine (and calls within one).
 * The lock of a process that has ended is taken over; one held on another host (shared home) is only waited for.
 *
 * @param options.timeLimitMs how long to wait for the lock; default 10 000
 * @throws TimeLimitError naming the owner's pid, CancelledError
 * @example
 * const path = '/var/lib/nightly-backup/count'
 * await withFileLock(path, async () => {
 *   const count = Number((await readFileIfThere(path)) ?? 0)
 *   await writeFileAtomic(path, String(count + 1))
 * })
 */
export async function withFileLock<T>(
  path: string,
  run: () => Promise<T>,
  options: { timeLimitMs?: number; signal?: AbortSignal } = {},
): Promise<T> {
  const lock = `${path}.lock`
  const release = await acquire(lock, options.timeLimitMs ?? 10_000, options.signal)
  try {
    return await run()
  } finally {
    await release()
  }
}

async function acquire(
  lock: string,
  timeLimitMs: number,
  signal: AbortSignal | undefined,
): Promise<() => Promise<void>> {
  const startedAt = performance.now()
  await makeFolder(dirname(lock))
  const mine = JSON.stringify({
    pid: process.pid,
    host: hostname(),
    started: processStart(process.pid),
    id: crypto.randomUUID(),
  })
  for (;;) {
    throwIfCancelled(signal, `lock ${lock}`)
    if (await createOnly(lock, mine)) return () => removeIf(lock, mine)
    const found = await readFileIfThere(lock)
    if (found === undefined) continue
    if (await isLeftBehind(lock, found)) {
      await takeAway(lock, found)
      continue
    }
    const waitedMs = performance.now() - startedAt
    if (waitedMs >= timeLimitMs) {
      const owner = parseOwner(found)
      const holder = owner === undefined ? 'another process' : `process ${owner.pid} on ${owner.host}`
      throw new TimeLimitError(`${lock} is held by ${holder}.`, {
        phase: `lock ${lock}`,
        hint: 'Wait for that process to end, or end it. If it no longer exists, delete the lock file.',
        details: { limitMs: timeLimitMs, waitedMs: Math.round(waitedMs) },
      })
    }
    // Uneven, so that those who wait do not move in step.
    await sleep(pauseMs * (0.5 + Math.random()), signal)
  }
}

/** Creates the file with this content; false when there is one. */
async function createOnly(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600 })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

async function removeIf(path: string, content: string): Promise<void> {
  if ((await readFileIfThere(path)) === content) await rm(path, { force: true })
}

/**
 * Removes the lock of a dead process. Two who both saw it must not remove each other's new lock: only the holder of a
 * second lock file removes, and only what it has seen there once more.
 */
async function takeAway(lock: string, seen: string): Promise<void> {
  const guard = `${lock}.takeover`
  const mine = crypto.randomUUID()
  if (!(await createOnly(guard, mine))) {
    if (await isOld(guard)) await rm(guard, { force: true })
    else await sleep(pauseMs)
    return
  }
  try {
    await removeIf(lock, seen)
  } finally {
    await removeIf(guard, mine)
  }
}

async function isLeftBehind(lock: string, content: string): Promise<boolean> {
  const owner = parseOwner(content)
  // Being written at this moment, or its writer died in the middle.
  if (owner === undefined) return await isOld(lock)
  if (owner.host !== hostname()) return false
  if (!isAlive(owner.pid)) return true
  return owner.started !== undefined && processStart(owner.pid) !== owner.started
}

async function isOld(path: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(path)).mtimeMs > leftBehindMs
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return false
    throw error
  }
}

function parseOwner(content: string): Owner | undefined {
  let value: unknown
  try {
    value = JSON.parse(content)
  } catch {
    return undefined
  }
  if (typeof value !== 'object' || value === null || !('pid' in value) || !('host' in value)) return undefined
  const { pid, host } = value
  if (typeof pid !== 'number' || typeof host !== 'string') return undefined
  const started = 'started' in value && typeof value.started === 'string' ? value.started : undefined
  return { pid, host, started }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it exists, and belongs to someone else.
    return errorCode(error) !== 'ESRCH'
  }
}

/** Start time in clock ticks since boot, from /proc; undefined on other systems. */
function processStart(pid: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'latin1')
    // The second field, the name, may hold blanks and brackets; the start time is the 20th after it.
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}
