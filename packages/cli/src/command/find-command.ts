/** Which command the words of a command line name. */
import { suggest, UsageError } from '@pve/core'
import { lookUp, startsWith, takesNext } from './flags.js'
import type { Described, Flags } from './types.js'

export interface CommandLine<C extends Described> {
  /** Undefined when the words name a group (`pve vm`) or nothing (`pve`). */
  readonly command: C | undefined
  /** The words that named the command or group. */
  readonly path: readonly string[]
  /** What follows those words. */
  readonly rest: readonly string[]
}

/**
 * Finds the command that the words name; flags of every command may stand before and between them.
 * @param program how errors call it
 */
export function findCommand<C extends Described>(
  commands: readonly C[],
  globals: Flags,
  words: readonly string[],
  program = 'pve',
): CommandLine<C> {
  const path: string[] = []
  const rest: string[] = []
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    if (word === '--') {
      rest.push(...words.slice(index))
      break
    }
    if (word.startsWith('-') && word !== '-') {
      rest.push(word)
      const found = lookUp(globals, word)
      // An unknown flag may belong to a command that is named already; from there on nothing is a command's name.
      if (!found) {
        rest.push(...words.slice(index + 1))
        break
      }
      if (takesNext(found.flag, word) && index + 1 < words.length) rest.push(words[++index] ?? '')
      continue
    }
    const next = [...path, word]
    if (!commands.some(({ definition }) => startsWith(definition.path, next))) {
      rest.push(...words.slice(index))
      break
    }
    path.push(word)
  }
  const command = commands.find(
    ({ definition }) => definition.path.length === path.length && startsWith(definition.path, path),
  )
  const stray = rest.find((word) => !word.startsWith('-'))
  // A program that is a command itself takes no argument for a command's name.
  const isNamed = command !== undefined && (path.length > 0 || command.definition.arguments.length > 0)
  if (!isNamed && stray !== undefined && !hasUnknownFlagBefore(rest, stray, globals))
    throw unknownCommand(commands, path, stray, program)
  return { command, path, rest }
}

/** `rest` of a group holds only global flags with their values, until something is not understood. */
function hasUnknownFlagBefore(rest: readonly string[], stray: string, globals: Flags): boolean {
  const before = rest.slice(0, rest.indexOf(stray))
  return before.some((word) => {
    const found = lookUp(globals, word)
    return !found || takesNext(found.flag, word)
  })
}

function unknownCommand(
  commands: readonly Described[],
  path: readonly string[],
  word: string,
  program: string,
): UsageError {
  const here = [
    ...new Set(
      commands
        .filter(({ definition }) => startsWith(definition.path, path))
        .flatMap(({ definition }) => definition.path[path.length] ?? []),
    ),
  ]
  const nearest = suggest(word, here)
  const asked = [program, ...path].join(' ')
  // `pve snapshot`: the word of a command that begins otherwise.
  const elsewhere = commands.map(({ definition }) => definition.path).find((other) => other.includes(word))
  const meant = nearest
    ? `${asked} ${nearest}`
    : elsewhere && [program, ...elsewhere.slice(0, elsewhere.indexOf(word) + 1)].join(' ')
  return new UsageError(`There is no command '${[...path, word].join(' ')}'.`, {
    hint: meant ? `Did you mean '${meant}'?` : `'${asked} --help' lists what there is.`,
  })
}
