import { UsageError } from '../errors/index.js'
import { quoteShellWord } from './quote.js'
import type { Argv } from './types.js'

/** What a message shows of a command at most. */
const longestShown = 160

/** A command as a person would type it, cut where it is long. */
export function commandText(argv: Argv): string {
  const text = argv.map(quoteShellWord).join(' ').replace(/\s+/g, ' ')
  return text.length > longestShown ? `${text.slice(0, longestShown)}…` : text
}

/** @throws UsageError for what no system can run: no program, a NUL, half a surrogate pair */
export function checkArgv(argv: Argv): void {
  if (argv[0] === undefined || argv[0] === '') {
    throw new UsageError('There is no program to run: the first word of the command is empty.')
  }
  for (const word of argv) {
    if (/\0|\p{Cs}/u.test(word)) {
      throw new UsageError(`A word of the command "${commandText(argv)}" cannot be passed on.`, {
        hint: 'Words cannot hold a NUL character or half a surrogate pair. Give binary data through stdin.',
      })
    }
  }
}

/**
 * The command with its folder and its additions to the environment. By `env` and `cd` and not by the means of Node or
 * SSH, so that it is the same everywhere and also behind sudo.
 */
export function wrapArgv(
  argv: Argv,
  options: { readonly env?: Readonly<Record<string, string>>; readonly cwd?: string },
): Argv {
  checkArgv(argv)
  let wrapped = argv
  const env = Object.entries(options.env ?? {})
  if (env.length > 0) {
    for (const [name] of env) {
      if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
        throw new UsageError(`"${name}" is not the name of an environment variable.`, {
          hint: 'Letters, digits and underscores; it does not begin with a digit.',
        })
      }
    }
    // `env` takes every first word with `=` for one more variable.
    if (argv[0].includes('=')) {
      throw new UsageError(`A program whose name holds "=" cannot be run with an environment: ${argv[0]}`, {
        hint: 'Rename the program, or leave env out.',
      })
    }
    wrapped = ['env', ...env.map(([name, value]) => `${name}=${value}`), ...wrapped]
  }
  if (options.cwd !== undefined) {
    // A path that says where it is neither means `cd -` nor is it looked for in CDPATH.
    const folder = options.cwd.startsWith('/') ? options.cwd : `./${options.cwd}`
    wrapped = ['sh', '-c', 'cd -- "$0" && exec "$@"', folder, ...wrapped]
  }
  checkArgv(wrapped)
  return wrapped
}
