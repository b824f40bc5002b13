/** The process around one completion: `pve __complete bash …`, as its script calls it. It never says why it has nothing. */
import type { Program } from '../command/program.js'
import type { CommandContext } from '../context.js'
import { answer } from './answer.js'
import type { ValueRequest } from './complete.js'
import { readWord } from './word.js'

/** For what does not end by itself. */
const lastMs = 20_000

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
  const text = await answer(program, words, {
    ...world,
    ask: async (request, path) => (await import('./ask-elsewhere.js')).askElsewhere(request, path),
  })
  process.stdout.on('error', () => process.exit())
  process.stdout.write(text, () => process.exit())
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
