/** Programs that make, move and remove files. */
import { randomBytes } from 'node:crypto'
import { posix } from 'node:path'
import { FileError } from './file-tree.js'
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
import { ownerOf } from './programs-rights.js'

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

export const filePrograms: Programs = {
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
  dirname: { run: ({ args }) => outcome(`${posix.dirname(args.at(-1) ?? '')}\n`) },
  basename: { run: ({ args }) => outcome(`${posix.basename(args[0] ?? '', args[1])}\n`) },
}
