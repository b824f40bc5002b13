import { UsageError } from '../../errors/index.js'
import { checkArgv, commandText } from '../command-line.js'
import { quoteShellWord } from '../quote.js'
import type { Argv } from '../types.js'

/** The server hands the line to a shell as one argument; Linux takes 128 KiB for one. */
const longestLineBytes = 120_000

/** What the command's shell writes first to its standard error, before the number of its process group. */
export const processGroupMark = 'pve-process-group'

/** Tells the process group, then becomes the command. `exec` takes its word for a program and nothing else. */
const script = `echo "${processGroupMark} $$" >&2; exec "$@"`

/**
 * The one line that SSH sends for a command; the login shell of the user makes the words of it again, so that has to be
 * a POSIX one, or one that quotes alike. The command itself is the process that signals reach, and its first word is a
 * program: no keyword (`if`), builtin (`cd`) or assignment (`a=b`).
 *
 * @throws UsageError
 */
export function remoteCommandLine(argv: Argv): string {
  checkArgv(argv)
  if (argv[0].startsWith('-')) {
    throw new UsageError(`A program whose name begins with "-" cannot be run: ${commandText(argv)}`, {
      hint: `Name it by its path: ./${argv[0]}`,
    })
  }
  const line = `exec ${['sh', '-c', script, 'sh', ...argv].map(quoteShellWord).join(' ')}`
  if (Buffer.byteLength(line) > longestLineBytes) {
    throw new UsageError(`The command is too long to be sent: ${commandText(argv)}`, {
      hint: 'Give what is long through stdin, or write it to a file first.',
    })
  }
  return line
}

/** The line of a command for a terminal, where nobody wants to see a number first. @throws UsageError */
export function terminalCommandLine(argv: Argv): string {
  return remoteCommandLine(argv).replace(quoteShellWord(script), () => quoteShellWord('exec "$@"'))
}
