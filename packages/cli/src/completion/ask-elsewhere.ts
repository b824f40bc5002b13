import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { ValueRequest } from './complete.js'
import { completeWord, readWord } from './word.js'

/** Whoever presses a key waits no longer. The process that reads goes on: the next time its answer is there. */
const waitMs = 1_000

/**
 * By another process, in a session of its own: it has no terminal on which it, or what it starts, could ask for a
 * password. What it needs to know goes by its standard input, since flags may be secrets.
 */
export async function askElsewhere(request: ValueRequest, path: string): Promise<void> {
  const file = process.argv[1]
  if (file === undefined) return
  const reader = spawn(process.execPath, [...process.execArgv, file, completeWord, readWord], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
    windowsHide: true,
  })
  reader.stdin.on('error', () => undefined)
  reader.stdin.end(JSON.stringify({ request, path }))
  const wait = AbortSignal.timeout(waitMs)
  await once(reader, 'exit', { signal: wait }).catch(() => undefined)
}
