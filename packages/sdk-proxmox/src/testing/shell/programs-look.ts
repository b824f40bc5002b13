/** Programs that look at files: stat, ls, test, find. */
import { posix } from 'node:path'
import { factsOf, rights } from './file-facts.js'
import { FileError } from './file-tree.js'
import { gidOf, uidOf } from './machine.js'
import {
  eachFile,
  failed,
  type Outcome,
  outcome,
  type ProgramCall,
  type Programs,
  pathIn,
  readArguments,
} from './program.js'

const octal = (mode: number): string => mode.toString(8)

function stat(call: ProgramCall): Outcome {
  const { flags, values, rest } = readArguments(call.args, ['c', 'format', 'printf'])
  const format = values.get('c') ?? values.get('format') ?? values.get('printf')
  const { inside } = call.machine
  const problems: string[] = []
  const shown = rest.flatMap((given) => {
    const facts = factsOf(call.machine, pathIn(call, given), flags.has('L'))
    if (!facts) {
      problems.push(`stat: cannot statx '${given}': No such file or directory\n`)
      return []
    }
    const { mode, user, group, sizeBytes, kind, letter, device } = facts
    const fields: Record<string, string> = {
      a: octal(mode),
      A: `${letter}${rights(mode)}`,
      u: String(uidOf(inside, user) ?? 0),
      U: user,
      g: String(gidOf(inside, group) ?? 0),
      G: group,
      s: String(sizeBytes),
      n: given,
      F: kind,
      t: (device?.major ?? 0).toString(16),
      T: (device?.minor ?? 0).toString(16),
      Y: String(Math.floor(call.machine.world.now() / 1000)),
    }
    const whole = format ?? '  File: %n\n  Size: %s\t%F\nAccess: (%a/%A)  Uid: (%u/%U)   Gid: (%g/%G)'
    return [
      `${whole.replace(/%(.)/g, (all, key: string) => fields[key] ?? all).replace(/\\n/g, '\n')}${values.has('printf') ? '' : '\n'}`,
    ]
  })
  return outcome(shown.join(''), problems.length > 0 ? 1 : 0, problems.join(''))
}

function ls(call: ProgramCall): Outcome {
  const { flags, rest } = readArguments(call.args)
  const { machine } = call
  const problems: string[] = []
  const row = (path: string, name: string): string => {
    if (!flags.has('l')) return `${name}\n`
    const facts = factsOf(machine, path, false)
    if (!facts) return ''
    const owner = (who: string, number: number | undefined) => (flags.has('n') ? String(number ?? 0) : who)
    const size = facts.device ? `${facts.device.major}, ${facts.device.minor}` : String(facts.sizeBytes)
    return `${facts.letter}${rights(facts.mode)} 1 ${owner(facts.user, uidOf(machine.inside, facts.user))} ${owner(facts.group, gidOf(machine.inside, facts.group))} ${size} Jan 15 00:00 ${name}\n`
  }
  const shown = (rest.length === 0 ? ['.'] : rest).map((given) => {
    const path = pathIn(call, given)
    if (!machine.files.exists(path) && !machine.files.entry(path)) {
      problems.push(`ls: cannot access '${given}': No such file or directory\n`)
      return ''
    }
    if (!machine.files.isFolder(path) || flags.has('d')) return row(path, given)
    const names = machine.files
      .list(path)
      .filter((name) => flags.has('a') || flags.has('A') || !name.startsWith('.'))
    return names.map((name) => row(posix.join(path, name), name)).join('')
  })
  return outcome(shown.join(''), problems.length > 0 ? 2 : 0, problems.join(''))
}

function test(call: ProgramCall): Outcome {
  const args = [...call.args]
  if (call.name === '[' && args.pop() !== ']') return failed(call, "missing ']'", 2)
  return outcome('', isTrue(call, args) ? 0 : 1)
}

function isTrue(call: ProgramCall, args: readonly string[]): boolean {
  const or = args.indexOf('-o')
  if (or > 0) return isTrue(call, args.slice(0, or)) || isTrue(call, args.slice(or + 1))
  const and = args.indexOf('-a')
  if (and > 0) return isTrue(call, args.slice(0, and)) && isTrue(call, args.slice(and + 1))
  const [first = '', second = '', third = ''] = args
  if (first === '!' && args.length > 1) return !isTrue(call, args.slice(1))
  if (args.length < 2) return first !== ''
  if (args.length === 2) return fileTest(call, first, second)
  const [one, other] = [Number(first), Number(third)]
  switch (second) {
    case '=':
    case '==':
      return first === third
    case '!=':
      return first !== third
    case '-eq':
      return one === other
    case '-ne':
      return one !== other
    case '-lt':
      return one < other
    case '-le':
      return one <= other
    case '-gt':
      return one > other
    case '-ge':
      return one >= other
    default:
      return false
  }
}

function fileTest(call: ProgramCall, operator: string, given: string): boolean {
  if (operator === '-z') return given === ''
  if (operator === '-n') return given !== ''
  const path = pathIn(call, given)
  const facts = factsOf(call.machine, path, operator !== '-L' && operator !== '-h')
  switch (operator) {
    case '-e':
    case '-r':
    case '-w':
      return facts !== undefined
    case '-f':
      return facts?.letter === '-'
    case '-d':
      return facts?.letter === 'd'
    case '-c':
      return facts?.letter === 'c'
    case '-b':
      return facts?.letter === 'b'
    case '-L':
    case '-h':
      return facts?.letter === 'l'
    case '-s':
      return facts !== undefined && facts.sizeBytes > 0
    case '-x':
      return facts !== undefined && (facts.mode & 0o111) !== 0
    default:
      return false
  }
}

/** `find FOLDER [-maxdepth N] [-type t] [-name pattern]`, and nothing that acts on what is found. */
function find(call: ProgramCall): Outcome {
  const first = call.args.findIndex((arg) => arg.startsWith('-'))
  const folders = call.args.slice(0, first < 0 ? undefined : first)
  const tests = first < 0 ? [] : call.args.slice(first)
  let deepest = Number.POSITIVE_INFINITY
  let type: string | undefined
  let name: RegExp | undefined
  for (let index = 0; index < tests.length; index += 2) {
    const value = tests[index + 1] ?? ''
    if (tests[index] === '-maxdepth') deepest = Number(value)
    else if (tests[index] === '-type') type = value === 'f' ? '-' : value
    else if (tests[index] === '-name')
      name = new RegExp(
        `^${value
          .replace(/[.+^${}()|\\[\]]/g, '\\$&')
          .replace(/\*/g, '.*')
          .replace(/\?/g, '.')}$`,
      )
    else return failed(call, `the simulated shell does not know ${tests[index]}`)
  }
  const found: string[] = []
  const visit = (path: string, depth: number): void => {
    const letter = factsOf(call.machine, path, false)?.letter
    if ((type === undefined || type === letter) && (name?.test(posix.basename(path)) ?? true))
      found.push(path)
    if (letter !== 'd' || depth >= deepest) return
    for (const child of call.machine.files.list(path)) visit(posix.join(path, child), depth + 1)
  }
  return eachFile(call, folders.length === 0 ? ['.'] : folders, '', (path) => {
    if (!call.machine.files.exists(path)) throw new FileError('No such file or directory')
    found.length = 0
    visit(path, 0)
    return found.map((one) => `${one}\n`).join('')
  })
}

export const lookPrograms: Programs = {
  stat: { run: stat },
  ls: { run: ls },
  test: { run: test },
  '[': { run: test },
  find: { run: find },
  readlink: {
    run: (call) => {
      const { flags, rest } = readArguments(call.args)
      const path = pathIn(call, rest[0] ?? '')
      if (flags.has('f')) return outcome(`${call.machine.files.resolve(path)}\n`)
      const entry = call.machine.files.entry(path)
      return entry?.kind === 'link' ? outcome(`${entry.content}\n`) : outcome('', 1)
    },
  },
}
