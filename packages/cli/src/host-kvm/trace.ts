/** --verbose and --trace: what is run on the host, and how it ended. */
import { quoteShellWord, type Shell } from '@pve/core'
import type { CommandContext } from '../context.js'

/** A script is told by its first line: its text says nothing that the next line does not. */
const shown = (argv: readonly string[]): string =>
  argv
    .map((word) => (word.includes('\n') ? `${word.trim().split('\n')[0] ?? ''} …` : word))
    .map(quoteShellWord)
    .join(' ')

export function tracedShell(
  shell: Shell,
  { globals, verbose, logger }: Pick<CommandContext, 'globals' | 'verbose' | 'logger'>,
): Shell {
  const tracesAll = globals['trace'] === true
  if (!verbose && !tracesAll) return shell
  return {
    ...shell,
    run: async (argv, options) => {
      const line = `${shell.target}: ${shown(argv)}`
      try {
        const result = await shell.run(argv, options)
        const { exitCode, stdout, stderr } = result
        const facts = { ms: Math.round(result.tookMs), exitCode }
        if (tracesAll) logger.trace({ ...facts, stdout, stderr }, line)
        else logger.debug(facts, line)
        return result
      } catch (error) {
        logger.debug({ failed: true }, `${line}: ${error instanceof Error ? error.message : String(error)}`)
        throw error
      }
    },
  }
}
