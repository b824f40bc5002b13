/**
 * What could stand where the cursor is, from the definitions of a program and the words of a line. Pure: values that a
 * server has are only named here (`live`), and files are left to the shell.
 */
import {
  commandsBeneath,
  type FoundFlag,
  isFlagWord,
  isNoValue,
  lookUp,
  splitFlag,
  startsWith,
} from '../command/flags.js'
import type { ProgramDescription } from '../command/program.js'
import type {
  ArgumentDefinition,
  CommandDefinition,
  FlagDefinition,
  Flags,
  GivenWords,
  ValueSource,
} from '../command/types.js'

export interface Candidate {
  /** What is inserted for the whole word, unquoted. */
  readonly text: string
  readonly summary?: string
}

/** Values that have to be asked for. */
export interface ValueRequest {
  readonly source: ValueSource
  readonly given: GivenWords
  /** Global flags of the line as parsing would have them, as far as it could. */
  readonly globals: Readonly<Record<string, unknown>>
  /** Named on the line already: not offered once more. */
  readonly without: readonly string[]
}

export interface Completion {
  /** The word as far as it is typed. */
  readonly word: string
  /** The part of it that stays before any value: `--node=`, or `iommu,` of a list with commas. */
  readonly prefix: string
  /** What is typed could name a flag, as a value that begins with `-` would. */
  readonly canBeFlag: boolean
  readonly candidates: readonly Candidate[]
  readonly live?: ValueRequest
  readonly paths?: 'files' | 'folders'
}

/** Which flags and arguments decide what a source has; everything else on the line does not. */
const decidedBy: Partial<Record<ValueSource, readonly string[]>> = {
  snapshots: ['vm', 'container'],
  disks: ['vm'],
  bridges: ['node'],
  storages: ['node'],
  isos: ['node', 'iso-storage'],
  'container-templates': ['node'],
  appliances: ['node'],
  backups: ['node'],
}

/**
 * @param words those after the program's name
 * @param current which of them the cursor is in, up to the cursor; `words.length` begins a new one
 */
export function complete(program: ProgramDescription, words: readonly string[], current: number): Completion {
  const word = words[current] ?? ''
  // `pve help vm create` is `pve vm create --help`.
  const skipped = current > 0 && words[0] === 'help' ? 1 : 0
  const line = readLine(program, words.slice(skipped, current))
  const after = readLine(program, words.slice(skipped).toSpliced(current - skipped, 1))
  const given = new Map([...after.given, ...line.given])
  const context: Place = { program, line, given, globals: globalsOf(program.globalFlags, given) }
  if (line.pending) return valueOfFlag(context, line.pending, word, '', word)
  const isFlag = !line.isAfterDashes && word.startsWith('-')
  if (isFlag) {
    const [name, inline] = splitFlag(word)
    const found = inline === undefined ? undefined : findFlag(program, line.definition, name)
    if (found) return valueOfFlag(context, found, word, `${name}=`, inline ?? '')
  }
  return {
    word,
    prefix: '',
    canBeFlag: !line.isAfterDashes,
    ...(isFlag ? { candidates: flagCandidates(context, word) } : argumentOf(context)),
  }
}

interface Line {
  readonly path: readonly string[]
  readonly definition: CommandDefinition | undefined
  readonly positional: readonly string[]
  readonly given: ReadonlyMap<string, readonly string[]>
  /** The last word is a flag whose value comes next. */
  readonly pending: FoundFlag | undefined
  readonly isAfterDashes: boolean
  /** The next word may still name a command. */
  readonly isNaming: boolean
}

interface Place {
  readonly program: ProgramDescription
  readonly line: Line
  /** Flags of the whole line by their names, as they were typed; of booleans `true` or `false`. */
  readonly given: ReadonlyMap<string, readonly string[]>
  readonly globals: Readonly<Record<string, unknown>>
}

const definitionAt = ({ commands }: ProgramDescription, path: readonly string[]) =>
  commands.find(
    ({ definition }) => definition.path.length === path.length && startsWith(definition.path, path),
  )?.definition

const findFlag = (program: ProgramDescription, definition: CommandDefinition | undefined, word: string) =>
  lookUp(definition?.flags ?? {}, word) ?? lookUp(program.globalFlags, word)

/** As parsing reads it (command/parse.ts), but whatever is wrong is passed over. */
function readLine(program: ProgramDescription, words: readonly string[]): Line {
  const path: string[] = []
  const positional: string[] = []
  const given = new Map<string, string[]>()
  const add = (key: string, value: string) => void given.set(key, [...(given.get(key) ?? []), value])
  let pending: FoundFlag | undefined
  let isAfterDashes = false
  let isNaming = true
  for (const word of words) {
    if (pending && !isNoValue(word)) {
      add(pending.key, word)
      pending = undefined
      continue
    }
    pending = undefined
    if (isAfterDashes) positional.push(word)
    else if (word === '--') {
      isAfterDashes = true
      isNaming = false
    } else if (isFlagWord(word)) {
      if (!lookUp(program.globalFlags, word)) isNaming = false
      const found = findFlag(program, definitionAt(program, path), word)
      const [, inline] = splitFlag(word)
      if (!found) for (const key of clusterOf(program, definitionAt(program, path), word)) add(key, 'true')
      else if (found.flag.kind === 'boolean') add(found.key, found.negated ? 'false' : (inline ?? 'true'))
      else if (inline === undefined) pending = found
      else add(found.key, inline)
    } else {
      const next = [...path, word]
      isNaming &&= program.commands.some(({ definition }) => startsWith(definition.path, next))
      if (isNaming) path.push(word)
      else positional.push(word)
    }
  }
  return {
    path,
    definition: definitionAt(program, path),
    positional,
    given,
    pending,
    isAfterDashes,
    isNaming,
  }
}

/** `-qy`: the keys of its letters, as far as there are any. */
const clusterOf = (program: ProgramDescription, definition: CommandDefinition | undefined, word: string) =>
  /^-[a-zA-Z]{2,}$/.test(word)
    ? [...word.slice(1)].flatMap((letter) => findFlag(program, definition, `-${letter}`)?.key ?? [])
    : []

/** What the settings are read from. A value that parsing would refuse is left out. */
function globalsOf(
  flags: Flags,
  given: ReadonlyMap<string, readonly string[]>,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(flags).flatMap(([key, { kind }]): [string, unknown][] => {
      const texts = given.get(key)
      const last = texts?.at(-1)
      if (kind === 'list') return [[key, texts ?? []]]
      if (last === undefined) return []
      if (kind === 'boolean') return [[key, !/^(?:false|no|off|0)$/i.test(last)]]
      if (kind === 'integer' || kind === 'number')
        return Number.isFinite(Number(last)) ? [[key, Number(last)]] : []
      // A time limit of the line is not that of a completion.
      return kind === 'duration' ? [] : [[key, last]]
    }),
  )
}

const candidates = (words: readonly string[] | undefined): Candidate[] =>
  (words ?? []).map((text) => ({ text }))

function valueOfFlag(
  place: Place,
  { key, flag }: FoundFlag,
  word: string,
  start: string,
  typed: string,
): Completion {
  const comma = flag.commas ? typed.lastIndexOf(',') + 1 : 0
  const prefix = `${start}${typed.slice(0, comma)}`
  const taken = flag.commas
    ? typed.slice(0, comma).split(',')
    : flag.kind === 'list'
      ? (place.given.get(key) ?? [])
      : []
  const words =
    flag.kind === 'choice'
      ? flag.choices
      : flag.kind === 'boolean'
        ? start === ''
          ? []
          : ['yes', 'no']
        : flag.offers
  return {
    word,
    prefix,
    // A value beside its flag by `=` may begin with anything.
    canBeFlag: start === '',
    candidates: candidates(words)
      .filter(({ text }) => !taken.includes(text))
      .map(({ text }) => ({ text: `${prefix}${text}` })),
    ...valuesOf(place, flag.values, taken),
  }
}

function valuesOf(
  { line, given, globals }: Place,
  source: ValueSource | undefined,
  without: readonly string[],
): Pick<Completion, 'live' | 'paths'> {
  if (source === undefined) return {}
  if (source === 'files' || source === 'folders') return { paths: source }
  const decisive = new Map<string, string>()
  for (const key of decidedBy[source] ?? []) {
    const index = line.definition?.arguments.findIndex(({ name }) => name === key) ?? -1
    const value = index >= 0 ? line.positional[index] : given.get(key)?.at(-1)
    if (value !== undefined && value !== '') decisive.set(key, value)
  }
  return { live: { source, given: Object.fromEntries(decisive), globals, without } }
}

/** Commands that go on from here, and what the next argument could be. */
function argumentOf(place: Place): Pick<Completion, 'candidates' | 'live' | 'paths'> {
  const { program, line } = place
  const named = line.isNaming ? commandCandidates(program, line.path) : []
  const argument = nextArgument(line)
  if (!argument) return { candidates: named }
  return {
    candidates: [...named, ...candidates(argument.offers)],
    ...valuesOf(place, argument.values, argument.rest ? line.positional.slice(indexOf(line, argument)) : []),
  }
}

function nextArgument({ definition, positional }: Line): ArgumentDefinition | undefined {
  const last = definition?.arguments.at(-1)
  return definition?.arguments[positional.length] ?? (last?.rest ? last : undefined)
}

const indexOf = ({ definition }: Line, argument: ArgumentDefinition): number =>
  definition?.arguments.indexOf(argument) ?? 0

/** The words by which the commands beneath a path go on, each once. */
function commandCandidates(
  { commands, globalFlags }: ProgramDescription,
  path: readonly string[],
): Candidate[] {
  const beneath = commandsBeneath(commands, path)
  const words = [...new Set(beneath.flatMap(({ definition }) => definition.path[path.length] ?? []))]
  const own = words.map((text) => {
    const all = beneath.filter(({ definition }) => definition.path[path.length] === text)
    const [first] = all
    const isAlone = all.length === 1 && first?.definition.path.length === path.length + 1
    return {
      text,
      summary: isAlone
        ? (first?.definition.summary ?? '')
        : all
            .map(({ definition }) => definition.path.slice(path.length + 1).join(' '))
            .filter(Boolean)
            .join(', '),
    }
  })
  return path.length === 0 && globalFlags['help']
    ? [...own, { text: 'help', summary: 'Tell more of a command' }]
    : own
}

/** Long flags, and for a single dash the short ones too; none that was given, unless it may be given several times. */
function flagCandidates({ program, line, given }: Place, word: string): Candidate[] {
  return Object.entries({ ...program.globalFlags, ...line.definition?.flags }).flatMap(([key, flag]) => {
    if (flag.hidden || (flag.kind !== 'list' && given.has(key))) return []
    const { summary } = flag
    const short = flag.short !== undefined && !word.startsWith('--') ? [`-${flag.short}`] : []
    return [...short, ...longForms(key, flag, word)].map((text) => ({ text, summary }))
  })
}

/** Of a boolean the form that changes something; the other one too once it is being typed. */
function longForms(key: string, flag: FlagDefinition, word: string): string[] {
  const [yes, no] = [`--${key}`, `--no-${key}`]
  if (flag.kind !== 'boolean') return [yes]
  const isOn = /^yes\b/.test(flag.defaultText ?? '') || flag.summary.includes(no)
  if (word.startsWith('--no-')) return [yes, no]
  return isOn ? (word.length > 2 ? [yes, no] : [no]) : [yes]
}
