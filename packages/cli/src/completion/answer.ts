/** The answer to one completion, as the text that a shell's script reads. Whatever fails, it is none. */
import type { Program } from '../command/program.js'
import type { CommandContext } from '../context.js'
import { type Completion, complete, type ValueRequest } from './complete.js'
import { keptPath, mustAsk, readKept, usefulValues, type World } from './kept-values.js'
import { askedBy, shells } from './shell-answer.js'
import { valueCandidates } from './value-candidates.js'

export interface AnswerOptions extends World {
  /** Has the values read and kept at this path; returns when they are there, when that failed, or when it takes too long. */
  readonly ask: (request: ValueRequest, path: string) => Promise<void>
  /** Epoch milliseconds; default: the clock. */
  readonly now?: () => number
}

/** `none` offers what definitions say, and asks no server. */
const valuesVariable = 'PVE_COMPLETION_VALUES'

/** @param words those after `__complete`: the shell, and what its script hands over */
export async function answer<C extends CommandContext>(
  program: Program<C>,
  [name, ...given]: readonly string[],
  options: AnswerOptions,
): Promise<string> {
  try {
    const shell = shells.find((one) => one === name)
    const asked = shell && askedBy(shell, given)
    if (!asked) return ''
    if (asked === 'files') return 'files\n'
    const completion = complete(program, asked.words, asked.current)
    const { candidates, live, paths } = completion
    const values = live ? await liveCandidates(program, completion, live, options) : []
    return `${[paths ?? 'words', ...asked.lines([...candidates, ...values])].join('\n')}\n`
  } catch {
    return ''
  }
}

async function liveCandidates<C extends CommandContext>(
  program: Program<C>,
  completion: Completion,
  live: ValueRequest,
  { ask, now = Date.now, ...world }: AnswerOptions,
) {
  if (world.env[valuesVariable] === 'none' || !(live.source in program.values)) return []
  const path = keptPath(program, live, world)
  const offered = (kept: Awaited<ReturnType<typeof readKept>>) =>
    valueCandidates(usefulValues(kept, now()), completion, live)
  const before = await readKept(path)
  const fits = offered(before).some(({ text }) => text.startsWith(completion.word))
  if (!mustAsk(before, fits, now())) return offered(before)
  await ask(live, path)
  return offered((await readKept(path)) ?? before)
}
