/** Waiting for a task: its log line by line, warnings as success with warnings, its own error otherwise. */
import { CancelledError, ConnectionError, waitFor } from '@pve/core'
import type { PveClient } from '../client/client.js'
import { ApiError, NodeUnreachableError, TaskError } from '../client/errors/index.js'
import { readTaskLog } from './log.js'
import { parseUpid, type Upid } from './upid.js'

export interface TaskResult {
  readonly upid: string
  readonly status: 'ok' | 'warnings'
  /** How many warnings the task counted. */
  readonly warnings: number
  /** The server's own word: `OK`, `WARNINGS: 2`. */
  readonly exitStatus: string
  /** The last lines of its log. */
  readonly log: readonly string[]
  readonly tookMs: number
}

export interface WaitTaskOptions {
  readonly signal?: AbortSignal
  /** Default one hour. */
  readonly timeLimitMs?: number
  /** Each line of the task's log, once, as it comes. */
  readonly onLog?: (line: string) => void
  readonly onWait?: (elapsedMs: number) => void
  /** Stop the task on the server when the wait is cancelled. Default: leave it running. */
  readonly stopOnCancel?: boolean
  /** First pause between two looks; it grows to 2 s. Default 200 ms. */
  readonly intervalMs?: number
  /** What is being done, for errors. */
  readonly phase?: string
}

const keptLines = 50
/** Looks in a row that may fail for want of a connection before the wait gives up: a node may be restarting its daemon. */
const lostLooks = 5

/**
 * Waits until a task has ended. One that ended with warnings has succeeded; its log may be followed line by line.
 * @throws TaskError when the task failed; TimeLimitError and CancelledError, after which it goes on unless
 *   `stopOnCancel` stopped it; ValidationError when `upid` is not the name of a task
 * @example
 * const upid = await client.post('/nodes/{node}/vzdump', { node: 'pve1', vmid: [100], storage: 'cephfs' })
 * const { status, tookMs } = await waitTask(client, upid, { onLog: (line) => console.log(line), signal })
 */
export async function waitTask(
  pve: PveClient,
  upid: string,
  options: WaitTaskOptions = {},
): Promise<TaskResult> {
  const task = parseUpid(upid)
  const startedAt = Date.now()
  const follower = new LogFollower(pve, task, options.onLog)
  let lost = 0
  const look = async (signal: AbortSignal): Promise<string | undefined> => {
    try {
      const call = { signal, ...(options.phase !== undefined && { phase: options.phase }) }
      const status = await pve.get('/nodes/{node}/tasks/{upid}/status', { node: task.node, upid }, call)
      lost = 0
      await follower.read(signal)
      return status.status === 'stopped' ? (status.exitstatus ?? 'unknown') : undefined
    } catch (error) {
      const passing = error instanceof ConnectionError || error instanceof NodeUnreachableError
      if (!passing || ++lost >= lostLooks) throw error
      return undefined
    }
  }
  try {
    const exitStatus = await waitFor({
      what: `task ${task.type} ${task.id}`.trim(),
      probe: look,
      intervalMs: options.intervalMs ?? 200,
      maxIntervalMs: 2_000,
      timeLimitMs: options.timeLimitMs ?? 60 * 60 * 1000,
      ...(options.signal && { signal: options.signal }),
      ...(options.onWait && { onWait: options.onWait }),
    })
    return finish(task, exitStatus, follower.lines, Date.now() - startedAt, options.phase)
  } catch (error) {
    if (error instanceof CancelledError && options.stopOnCancel) await stopTask(pve, upid)
    throw error
  }
}

function finish(
  task: Upid,
  exitStatus: string,
  log: readonly string[],
  tookMs: number,
  phase: string | undefined,
): TaskResult {
  const { upid } = task
  const warnings = /^WARNINGS: (\d+)$/.exec(exitStatus)?.[1]
  if (exitStatus === 'OK') return { upid, status: 'ok', warnings: 0, exitStatus, log, tookMs }
  if (warnings !== undefined)
    return { upid, status: 'warnings', warnings: Number(warnings), exitStatus, log, tookMs }
  throw new TaskError(exitStatus, {
    upid,
    log,
    phase: phase ?? `task ${task.type} ${task.id}`.trim(),
    hint: `The whole log: pve task log ${upid}`,
  })
}

class LogFollower {
  readonly #pve: PveClient
  readonly #task: Upid
  readonly #onLog: ((line: string) => void) | undefined
  #next = 0
  #readable = true
  lines: string[] = []

  constructor(pve: PveClient, task: Upid, onLog: ((line: string) => void) | undefined) {
    this.#pve = pve
    this.#task = task
    this.#onLog = onLog
  }

  /** What is new since the last time. A log that may not be read does not stop the wait. */
  async read(signal: AbortSignal): Promise<void> {
    if (!this.#readable) return
    try {
      const { lines } = await readTaskLog(this.#pve, this.#task.upid, {
        start: this.#next,
        limit: 500,
        signal,
      })
      this.#next += lines.length
      this.lines = [...this.lines, ...lines].slice(-keptLines)
      for (const line of lines) this.#onLog?.(line)
      if (lines.length === 500) await this.read(signal)
    } catch (error) {
      if (!(error instanceof ApiError) || error instanceof NodeUnreachableError) throw error
      this.#readable = false
    }
  }
}

/**
 * Interrupts a task; one that is over already is left as it is.
 * @example
 * for (const { upid } of await listTasks(client, { node: 'pve2', running: true, typeFilter: 'vzdump' }))
 *   await stopTask(client, upid)
 */
export async function stopTask(pve: PveClient, upid: string): Promise<void> {
  await pve.delete('/nodes/{node}/tasks/{upid}', { node: parseUpid(upid).node, upid })
}
