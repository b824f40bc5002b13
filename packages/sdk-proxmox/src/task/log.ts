import type { PveClient } from '../client/client.js'
import { parseUpid } from './upid.js'

export interface TaskLog {
  readonly lines: string[]
  /** Lines there are in all. */
  readonly total: number
}

/**
 * Lines of a task's log.
 * @param options.start the first line, from 0
 * @param options.limit how many; 0 is all. Default all
 * @throws ValidationError when `upid` is not the name of a task
 * @example
 * const [last] = await listTasks(client, { vmid: 100, limit: 1 })
 * if (last) console.log((await readTaskLog(client, last.upid)).lines.join('\n'))
 */
export async function readTaskLog(
  pve: PveClient,
  upid: string,
  options: { start?: number; limit?: number; signal?: AbortSignal } = {},
): Promise<TaskLog> {
  const { data, total } = await pve.getPage(
    '/nodes/{node}/tasks/{upid}/log',
    { node: parseUpid(upid).node, upid, start: options.start ?? 0, limit: options.limit ?? 0 },
    options.signal ? { signal: options.signal } : {},
  )
  const start = options.start ?? 0
  // A running task without output has one line "no content" (measured), which is not part of the log; asked for
  // lines beyond the end the server repeats that too.
  const lines = data.filter(({ n, t }) => !(t === 'no content' && n <= start + 1)).map(({ t }) => t)
  return { lines, total: total ?? lines.length }
}
