/** Programs for files. */
import { createHash, randomBytes } from 'node:crypto'
import { posix } from 'node:path'
import { FileError } from './file-tree.js'
import { gidOf, groupNamed, type Machine, uidOf, userNamed } from './machine.js'
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

const text = (call: ProgramCall, path: string): string =>
  call.machine.files.read(pathIn(call, path)).toString('utf8')

/** Contents of the files, or of what comes in when none is named. */
function inputs(call: ProgramCall, paths: readonly string[]): { bytes: Buffer; problems: string } {
  if (paths.length === 0) return { bytes: call.stdin, problems: '' }
  const chunks: Buffer[] = []
  let problems = ''
  for (const path of paths) {
    try {
      chunks.push(path === '-' ? call.stdin : call.machine.files.read(pathIn(call, path)))
    } catch (error) {
      if (!(error instanceof FileError)) throw error
      problems += `${call.name}: ${path}: ${error.message}\n`
    }
  }
  return { bytes: Buffer.concat(chunks), problems }
}

const withInputs = (
  work: (text: string, call: ProgramCall, args: ReturnType<typeof readArguments>) => string,
  withValue: string[] = [],
) => ({
  run: (call: ProgramCall): Outcome => {
    const args = readArguments(call.args, withValue)
    const { bytes, problems } = inputs(call, args.rest)
    return outcome(work(bytes.toString('utf8'), call, args), problems === '' ? 0 : 1, problems)
  },
})

const linesOf = (content: string): string[] => {
  const lines = content.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}

function tee(call: ProgramCall): Outcome {
  const { flags, rest } = readArguments(call.args)
  const append = flags.has('a') || flags.has('append')
  const written = eachFile(call, rest, '', (path) => {
    call.machine.files.write(path, call.stdin, { append, mode: 0o666 & ~call.around.umask })
    return undefined
  })
  return { ...written, stdout: call.stdin }
}

const typeLetters = { folder: 'd', link: 'l' } as const

interface Facts {
  readonly mode: number
  readonly user: string
  readonly group: string
  readonly sizeBytes: number
  readonly kind: string
  readonly letter: string
  readonly device?: { major: number; minor: number }
}

function factsOf(machine: Machine, path: string, follow: boolean): Facts | undefined {
  const { files, inside } = machine
  const device = files.device(path)
  if (device) {
    const isBlock = device.kind === 'block'
    return {
      mode: device.mode,
      user: 'root',
      group: groupNamed(inside, device.gid),
      sizeBytes: 0,
      kind: isBlock ? 'block special file' : 'character special file',
      letter: isBlock ? 'b' : 'c',
      device,
    }
  }
  const entry = follow ? files.find(path) : files.entry(path)
  if (entry) {
    return {
      mode: entry.mode,
      user: entry.user,
      group: entry.group,
      sizeBytes: entry.kind === 'folder' ? 4096 : Buffer.byteLength(entry.content, entry.encoding ?? 'utf8'),
      kind: entry.kind === 'folder' ? 'directory' : entry.kind === 'link' ? 'symbolic link' : 'regular file',
      letter: entry.kind ? typeLetters[entry.kind] : '-',
    }
  }
  if (files.isFolder(path))
    return { mode: 0o755, user: 'root', group: 'root', sizeBytes: 60, kind: 'directory', letter: 'd' }
  return undefined
}

const octal = (mode: number): string => mode.toString(8)

const rights = (mode: number): string =>
  [6, 3, 0]
    .map((shift) => {
      const bits = (mode >> shift) & 7
      return `${bits & 4 ? 'r' : '-'}${bits & 2 ? 'w' : '-'}${bits & 1 ? 'x' : '-'}`
    })
    .join('')

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

function mkdir(call: ProgramCall): Outcome {
  const { flags, values, rest } = readArguments(call.args, ['m', 'mode'])
  const given = values.get('m') ?? values.get('mode')
  const mode = given === undefined ? 0o777 & ~call.around.umask : Number.parseInt(given, 8)
  return eachFile(call, rest, 'cannot create directory', (path) => {
    const { files } = call.machine
    if ((flags.has('p') || flags.has('parents')) && files.isFolder(path)) return undefined
    if (flags.has('p') || flags.has('parents'))
      files.makeFolders(posix.dirname(path), 0o777 & ~call.around.umask)
    files.makeFolder(path, mode)
    return undefined
  })
}

function rm(call: ProgramCall): Outcome {
  const { flags, rest } = readArguments(call.args)
  const force = flags.has('f') || flags.has('force')
  const recursive = flags.has('r') || flags.has('R') || flags.has('recursive')
  return eachFile(call, rest, 'cannot remove', (path) => {
    const { files } = call.machine
    if (!files.entry(path) && !files.device(path) && force) return undefined
    if (files.entry(path)?.kind === 'folder' && !recursive) throw new FileError('Is a directory')
    if (recursive) files.removeAll(path)
    else files.remove(path)
    return undefined
  })
}

/** Where each of several files goes: into a folder, or to a name. */
function targets(
  call: ProgramCall,
  from: readonly string[],
  to: string,
  isName: boolean,
): [from: string, to: string][] {
  const folder = pathIn(call, to)
  const into = !isName && call.machine.files.isFolder(folder)
  return from.map((one) => [one, into ? posix.join(folder, posix.basename(one)) : folder])
}

function transfer(work: (call: ProgramCall, from: string, to: string) => void) {
  return (call: ProgramCall): Outcome => {
    const { flags, values, rest } = readArguments(call.args, ['t'])
    const target = values.get('t')
    const from = target === undefined ? rest.slice(0, -1) : rest
    const to = target ?? rest.at(-1)
    if (from.length === 0 || to === undefined) return failed(call, 'missing file operand')
    const moves = new Map(targets(call, from, to, flags.has('T')))
    return eachFile(call, from, call.name === 'mv' ? 'cannot move' : 'cannot stat', (path, given) => {
      work(call, path, moves.get(given) ?? '')
      return undefined
    })
  }
}

/** `644`, `u+x`, `go-rwx`, `a=r`. */
function changedMode(old: number, text: string): number | undefined {
  if (/^[0-7]+$/.test(text)) return Number.parseInt(text, 8)
  let mode = old
  for (const clause of text.split(',')) {
    const match = /^([ugoa]*)([-+=])([rwxX]*)$/.exec(clause)
    if (!match) return undefined
    const who = match[1] === '' || match[1]?.includes('a') ? 'ugo' : (match[1] ?? '')
    for (const [letter, shift] of [
      ['u', 6],
      ['g', 3],
      ['o', 0],
    ] as const) {
      if (!who.includes(letter)) continue
      const bits =
        [...(match[3] ?? '')].reduce((sum, right) => sum | (right === 'r' ? 4 : right === 'w' ? 2 : 1), 0) <<
        shift
      if (match[2] === '+') mode |= bits
      else if (match[2] === '-') mode &= ~bits
      else mode = (mode & ~(7 << shift)) | bits
    }
  }
  return mode
}

/** A path and, with `-R`, all beneath it. */
function* beneath(machine: Machine, path: string, recursive: boolean): Generator<string> {
  yield path
  if (!recursive || machine.files.entry(path)?.kind !== 'folder') return
  for (const name of machine.files.list(path)) yield* beneath(machine, posix.join(path, name), true)
}

function chmod(call: ProgramCall): Outcome {
  const recursive = call.args.includes('-R')
  const [mode = '', ...paths] = call.args.filter((arg) => !/^(?:-R|-v|--)$/.test(arg))
  if (changedMode(0, mode) === undefined) return failed(call, `invalid mode: '${mode}'`)
  return eachFile(call, paths, 'cannot access', (path) => {
    for (const one of beneath(call.machine, path, recursive)) {
      const old = call.machine.files.find(one)
      if (!old && !call.machine.files.device(one)) throw new FileError('No such file or directory')
      call.machine.files.change(one, { mode: changedMode(old?.mode ?? 0, mode) ?? 0 })
    }
    return undefined
  })
}

/** `user`, `user:group`, `:group`, `user:`. @returns undefined and a message when one is not there */
export function ownerOf({ inside }: Machine, text: string): { user?: string; group?: string } | string {
  const [user = '', group] = text.split(':')
  if (user !== '' && uidOf(inside, user) === undefined) return `invalid user: '${text}'`
  if (group !== undefined && group !== '' && gidOf(inside, group) === undefined)
    return `invalid group: '${text}'`
  const uid = uidOf(inside, user)
  const gid = group === '' ? inside.users[user]?.gid : group === undefined ? undefined : gidOf(inside, group)
  return {
    ...(uid !== undefined && user !== '' && { user: userNamed(inside, uid) }),
    ...(gid !== undefined && { group: groupNamed(inside, gid) }),
  }
}

function chown(call: ProgramCall): Outcome {
  const { flags, rest } = readArguments(call.args)
  const [given = '', ...paths] = rest
  const owner = ownerOf(call.machine, call.name === 'chgrp' ? `:${given}` : given)
  if (typeof owner === 'string') return failed(call, owner)
  return eachFile(call, paths, 'cannot access', (path) => {
    for (const one of beneath(call.machine, path, flags.has('R') || flags.has('recursive')))
      call.machine.files.change(one, owner)
    return undefined
  })
}

function mktemp(call: ProgramCall): Outcome {
  const { flags, values, rest } = readArguments(call.args, ['p', 'tmpdir', 'suffix'])
  const folder = values.get('p') ?? values.get('tmpdir') ?? '/tmp'
  const template = rest[0] ?? posix.join(folder, 'tmp.XXXXXXXXXX')
  const filled = template.replace(/X{3,}/g, (marks) =>
    randomBytes(marks.length).toString('base64url').replace(/[-_]/g, 'x').slice(0, marks.length),
  )
  const path = pathIn(call, flags.has('t') ? posix.join(folder, filled) : filled)
  const made = eachFile(call, [path], 'failed to create file via template', () => {
    if (flags.has('d')) call.machine.files.makeFolder(path, 0o700)
    else call.machine.files.write(path, Buffer.alloc(0), { mode: 0o600 })
    return `${path}\n`
  })
  return made
}

function install(call: ProgramCall): Outcome {
  const { flags, values, rest } = readArguments(call.args, ['m', 'mode', 'o', 'owner', 'g', 'group', 't'])
  const mode = Number.parseInt(values.get('m') ?? values.get('mode') ?? '755', 8)
  const user = values.get('o') ?? values.get('owner') ?? ''
  const group = values.get('g') ?? values.get('group')
  const owner = ownerOf(call.machine, group === undefined ? user : `${user}:${group}`)
  if (typeof owner === 'string') return failed(call, owner)
  const { files } = call.machine
  const finish = (path: string) => files.change(path, { mode, ...owner })
  if (flags.has('d') || flags.has('directory')) {
    return eachFile(call, rest, 'cannot create directory', (path) => {
      files.makeFolders(path)
      finish(path)
      return undefined
    })
  }
  const to = values.get('t') ?? rest.at(-1) ?? ''
  const from = values.has('t') ? rest : rest.slice(0, -1)
  const moves = new Map(targets(call, from, to, flags.has('T')))
  return eachFile(call, from, 'cannot stat', (path, given) => {
    const target = moves.get(given) ?? ''
    if (flags.has('D')) files.makeFolders(posix.dirname(target))
    // `/dev/stdin` is how a secret comes in without a file before.
    const bytes = given === '/dev/stdin' ? call.stdin : files.read(path)
    files.write(target, bytes)
    finish(target)
    return undefined
  })
}

function ln(call: ProgramCall): Outcome {
  const { flags, rest } = readArguments(call.args)
  const [target = '', given = posix.basename(target)] = rest
  const path = pathIn(call, given)
  return eachFile(call, [given], 'failed to create symbolic link', () => {
    const { files } = call.machine
    const at = files.isFolder(path) && !flags.has('n') ? posix.join(path, posix.basename(target)) : path
    if (flags.has('f') && files.entry(at)) files.remove(at)
    files.link(target, at)
    return undefined
  })
}

function grep(call: ProgramCall): Outcome {
  const { flags, values, rest } = readArguments(call.args, ['e', 'm'])
  const [pattern = '', ...paths] = values.has('e') ? [values.get('e') ?? '', ...rest] : rest
  const source = flags.has('F') ? pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : pattern
  const expression = new RegExp(flags.has('x') ? `^(?:${source})$` : source, flags.has('i') ? 'i' : '')
  const { bytes, problems } = inputs(call, paths)
  const found = linesOf(bytes.toString('utf8')).filter((line) => expression.test(line) !== flags.has('v'))
  const quiet = flags.has('q') || flags.has('s')
  const shown = flags.has('q')
    ? ''
    : flags.has('c')
      ? `${found.length}\n`
      : found.map((line) => `${line}\n`).join('')
  const code = found.length > 0 ? 0 : problems === '' ? 1 : 2
  return outcome(shown, code, quiet ? '' : problems)
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

export const filePrograms: Programs = {
  cat: {
    run: (call) => {
      const { bytes, problems } = inputs(
        call,
        call.args.filter((arg) => arg !== '--'),
      )
      return outcome(bytes, problems === '' ? 0 : 1, problems)
    },
  },
  tee: { run: tee },
  stat: { run: stat },
  ls: { run: ls },
  test: { run: test },
  '[': { run: test },
  mkdir: { run: mkdir },
  rmdir: {
    run: (call) =>
      eachFile(call, call.args, 'failed to remove', (path) => void call.machine.files.remove(path)),
  },
  rm: { run: rm },
  mv: { run: transfer((call, from, to) => call.machine.files.move(from, to)) },
  cp: {
    run: transfer((call, from, to) => {
      if (call.machine.files.isFolder(from) && !call.args.some((arg) => /^-\w*[raR]/.test(arg)))
        throw new FileError('-r not specified; omitting directory')
      call.machine.files.copy(from, to)
    }),
  },
  ln: { run: ln },
  chmod: { run: chmod },
  chown: { run: chown },
  chgrp: { run: chown },
  touch: {
    run: (call) =>
      eachFile(call, readArguments(call.args).rest, 'cannot touch', (path) => {
        if (!call.machine.files.exists(path))
          call.machine.files.write(path, Buffer.alloc(0), { mode: 0o666 & ~call.around.umask })
        return undefined
      }),
  },
  mktemp: { run: mktemp },
  install: { run: install },
  sha256sum: {
    run: (call) => {
      if (call.args[0] === '-c') {
        const checks = linesOf(
          call.args[1] === undefined || call.args[1] === '-'
            ? call.stdin.toString()
            : text(call, call.args[1]),
        )
        return eachFile(
          call,
          checks.map((line) => line.slice(66)),
          '',
          (path, given) => {
            const sum = createHash('sha256').update(call.machine.files.read(path)).digest('hex')
            if (!checks.some((line) => line === `${sum}  ${given}`)) throw new FileError('FAILED')
            return `${given}: OK\n`
          },
        )
      }
      const sum = (bytes: Buffer, name: string) =>
        `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
      const paths = call.args.filter((arg) => arg !== '--')
      return paths.length === 0
        ? outcome(sum(call.stdin, '-'))
        : eachFile(call, paths, '', (path, given) => sum(call.machine.files.read(path), given))
    },
  },
  wc: withInputs((content, _call, { flags, rest }) => {
    const name = rest.length === 0 ? '' : ` ${rest[0]}`
    if (flags.has('c')) return `${Buffer.byteLength(content)}${name}\n`
    if (flags.has('l')) return `${linesOf(content).length}${name}\n`
    return `${linesOf(content).length} ${content.split(/\s+/).filter(Boolean).length} ${Buffer.byteLength(content)}${name}\n`
  }),
  head: withInputs(
    (content, _call, { values }) =>
      `${linesOf(content)
        .slice(0, Number(values.get('n') ?? 10))
        .join('\n')}\n`,
    ['n'],
  ),
  tail: withInputs(
    (content, _call, { values }) =>
      `${linesOf(content)
        .slice(-Number(values.get('n') ?? 10))
        .join('\n')}\n`,
    ['n'],
  ),
  sort: withInputs((content, _call, { flags }) => {
    const sorted = linesOf(content).sort()
    return (flags.has('u') ? [...new Set(sorted)] : sorted).map((line) => `${line}\n`).join('')
  }),
  cut: withInputs(
    (content, _call, { values }) =>
      linesOf(content)
        .map((line) => `${line.split(values.get('d') ?? '\t')[Number(values.get('f') ?? 1) - 1] ?? ''}\n`)
        .join(''),
    ['d', 'f'],
  ),
  readlink: {
    run: (call) => {
      const { flags, rest } = readArguments(call.args)
      const path = pathIn(call, rest[0] ?? '')
      if (flags.has('f')) return outcome(`${call.machine.files.resolve(path)}\n`)
      const entry = call.machine.files.entry(path)
      return entry?.kind === 'link' ? outcome(`${entry.content}\n`) : outcome('', 1)
    },
  },
  dirname: { run: ({ args }) => outcome(`${posix.dirname(args.at(-1) ?? '')}\n`) },
  basename: { run: ({ args }) => outcome(`${posix.basename(args[0] ?? '', args[1])}\n`) },
  grep: { run: grep },
  find: { run: find },
}
