/** Programs for what is in files. */
import { createHash } from 'node:crypto'
import { FileError } from './file-tree.js'
import {
  eachFile,
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

export const textPrograms: Programs = {
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
  grep: { run: grep },
}
