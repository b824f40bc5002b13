/** Finding a flag by the word that names it, and commands by the words they begin with: for reading a command line, and for completing one. */
import type { Described, FlagDefinition, Flags } from './types.js'

export interface FoundFlag {
  readonly key: string
  readonly flag: FlagDefinition
  /** `--no-wait` */
  readonly negated: boolean
}

/** `--name=value` → name and value; of other words the value is undefined. */
export function splitFlag(word: string): [string, string | undefined] {
  const equals = word.startsWith('--') ? word.indexOf('=') : -1
  return equals < 0 ? [word, undefined] : [word.slice(0, equals), word.slice(equals + 1)]
}

export function lookUp(flags: Flags, word: string): FoundFlag | undefined {
  const [name] = splitFlag(word)
  if (!name.startsWith('--')) {
    const entry = Object.entries(flags).find(
      ([, flag]) => flag.short !== undefined && `-${flag.short}` === name,
    )
    return entry && { key: entry[0], flag: entry[1], negated: false }
  }
  const key = name.slice(2)
  const direct = Object.hasOwn(flags, key) ? flags[key] : undefined
  if (direct) return { key, flag: direct, negated: false }
  const positive = key.startsWith('no-') ? key.slice(3) : ''
  const flag = Object.hasOwn(flags, positive) ? flags[positive] : undefined
  return flag?.kind === 'boolean' ? { key: positive, flag, negated: true } : undefined
}

export const takesNext = (flag: FlagDefinition, word: string): boolean =>
  flag.kind !== 'boolean' && splitFlag(word)[1] === undefined

/** A word that names a flag; `-` is standard input, `-5` a number. */
export const isFlagWord = (word: string): boolean =>
  word.startsWith('-') && word !== '-' && !/^-\d/.test(word)

/** A word that is no value of the flag before it: that one's is missing. */
export const isNoValue = (word: string): boolean => /^--[a-z]/.test(word)

export const startsWith = (path: readonly string[], start: readonly string[]): boolean =>
  start.every((word, index) => path[index] === word)

/** Those whose names go on from a path: `pve api list` beneath `pve api`. */
export const commandsBeneath = <C extends Described>(commands: readonly C[], path: readonly string[]): C[] =>
  commands.filter(
    ({ definition }) => definition.path.length > path.length && startsWith(definition.path, path),
  )
