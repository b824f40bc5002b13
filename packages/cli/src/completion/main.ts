/** The process around one completion: `pve __complete bash …`, as its script calls it. It never says why it has nothing. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import type { Program } from '../command/program.js'
import type { CommandContext } from '../context.js'
import { answer } from './answer.js'
import type { ValueRequest } from './complete.js'
import { completeWord } from './word.js'

/** Whoever presses a key waits no longer. The process that reads goes on: the next time its answer is there. */
const waitMs = 1_000
/** For what does not end by itself. */
const lastMs = 20_000

/** In place of a shell: reads values, and says nothing. */
const readWord = 'values'

export async function completeHere<C extends CommandContext>(
  program: Program<C>,
  words: readonly string[],
): Promise<void> {
  // Words of the line may hold a secret: the list of processes shows this name in their place (Linux).
  process.title = program.name
  const world = { env: process.env, cwd: process.cwd() }
  if (words[0] === readWord) {
    setTimeout(() => process.exit(), lastMs).unref()
    const asked: unknown = JSON.parse(await readAll(process.stdin))
    if (isAsked(asked))
      await (await import('./read-values.js')).readAndKeep(program, asked.request, asked.path, world)
    process.exit()
  }
  const text = await answer(program, words, { ...world, ask: askElsewhere })
  process.stdout.on('error', () => process.exit())
  process.stdout.write(text, () => process.exit())
}

/**
 * By another process, in a session of its own: it has no terminal on which it, or what it starts, could ask for a
 * password. What it needs to know goes by its standard input, since flags may be secrets.
 */
async function askElsewhere(request: ValueRequest, path: string): Promise<void> {
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

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  let text = ''
  for await (const chunk of stream) text += String(chunk)
  return text
}

type Asked = { readonly request: ValueRequest; readonly path: string }

/** Said by this program itself, a moment ago. */
const isAsked = (value: unknown): value is Asked =>
  typeof value === 'object' && value !== null && 'request' in value && 'path' in value
