/** What servers have for a word, as it is kept for the next key, and asked for when that is old. */
import type { Program } from '../command/program.js'
import type { CommandContext } from '../context.js'
import type { Candidate, Completion, ValueRequest } from './complete.js'
import { keptPath, mustAsk, readKept, usefulValues, type World } from './kept-values.js'
import { valueCandidates } from './value-candidates.js'

export interface LiveOptions extends World {
  /** Has the values read and kept at this path; returns when they are there, when that failed, or when it takes too long. */
  readonly ask: (request: ValueRequest, path: string) => Promise<void>
  /** Epoch milliseconds; default: the clock. */
  readonly now?: () => number
}

/** From what is kept, or from what the server says now. Loaded only where live values are wanted. */
export async function liveCandidates<C extends CommandContext>(
  program: Program<C>,
  completion: Completion,
  live: ValueRequest,
  { ask, now = Date.now, ...world }: LiveOptions,
): Promise<readonly Candidate[]> {
  const path = keptPath(program, await program.settingSources(), live, world)
  const offered = (kept: Awaited<ReturnType<typeof readKept>>) =>
    valueCandidates(usefulValues(kept, now()), completion, live)
  const before = await readKept(path)
  const fits = offered(before).some(({ text }) => text.startsWith(completion.word))
  if (!mustAsk(before, fits, now())) return offered(before)
  await ask(live, path)
  return offered((await readKept(path)) ?? before)
}
