/** The answer to one completion, as the text that a shell's script reads. Whatever fails, it is none. */
import type { Program } from '../command/program.js'
import type { CommandContext } from '../context.js'
import { complete } from './complete.js'
import type { LiveOptions } from './live-candidates.js'
import { askedBy, shells } from './shell-answer.js'

/** `none` offers what definitions say, and asks no server. */
const valuesVariable = 'PVE_COMPLETION_VALUES'

/** @param words those after `__complete`: the shell, and what its script hands over */
export async function answer<C extends CommandContext>(
  program: Program<C>,
  [name, ...given]: readonly string[],
  options: LiveOptions,
): Promise<string> {
  try {
    const shell = shells.find((one) => one === name)
    const asked = shell && askedBy(shell, given)
    if (!asked) return ''
    if (asked === 'files') return 'files\n'
    const completion = complete(program, asked.words, asked.current)
    const { candidates, live, paths } = completion
    const values =
      live && options.env[valuesVariable] !== 'none' && live.source in program.values
        ? await (await import('./live-candidates.js')).liveCandidates(program, completion, live, options)
        : []
    return `${[paths ?? 'words', ...asked.lines([...candidates, ...values])].join('\n')}\n`
  } catch {
    return ''
  }
}
