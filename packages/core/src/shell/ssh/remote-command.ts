import { UsageError } from '../../errors/index.js'
import { checkArgv, commandText } from '../command-line.js'
import { quoteShellWord } from '../quote.js'
import type { Argv } from '../types.js'

/** The server hands the line to a shell as one argument; Linux takes 128 KiB for one. */
const longestLineBytes = 120_000

/**
 * The one line that SSH sends for a command; the login shell of the user makes the words of it again, so that has to be
 * a POSIX one. `exec` makes the command itself the process that signals reach, and takes no word for anything but a
 * program: not for a keyword (`if`), a builtin (`cd`) or an assignment (`a=b`).
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
  const line = `exec ${argv.map(quoteShellWord).join(' ')}`
  if (Buffer.byteLength(line) > longestLineBytes) {
    throw new UsageError(`The command is too long to be sent: ${commandText(argv)}`, {
      hint: 'Give what is long through stdin, or write it to a file first.',
    })
  }
  return line
}
