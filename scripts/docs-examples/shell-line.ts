/** The little of a shell's language that the documentation uses. */

/** Programs that read what the one before them says: `one | two`. */
export interface Command {
  /** The words of each, in turn. */
  readonly pipeline: readonly (readonly string[])[]
  /** What the first one reads: `echo … | command`. */
  readonly stdin?: string
  /** The file that the first one reads: `command < file`. */
  readonly from?: string
  /** Where the last one writes to: `command > file`. */
  readonly into?: string
}

export interface ShellLine {
  /** Those joined by `&&`, in turn. */
  readonly commands: readonly Command[]
  readonly comment: string
  /** What the comment says of the last one: `exit code 8`. Default: 0. */
  readonly exitCode: number
}

interface Token {
  readonly text: string
  /** It stands between quotes, at least in part: no operator. */
  readonly isQuoted: boolean
}

/** Programs that only read what is piped into them: what comes before them is what is tried. */
const readers = new Set(['sha256sum', 'head', 'jq', 'less', 'source', 'wl-copy'])

/** Programs that only say something: what comes behind them is what is tried. */
const writers: Readonly<Record<string, (words: readonly string[]) => string>> = {
  echo: (words) => words.join(' '),
  pass: () => 'kept-by-pass',
}

/** @throws Error for what is not understood here */
export function readShellLine(line: string): ShellLine {
  const { tokens, comment } = tokensOf(line)
  const commands = splitAt(tokens, '&&').map(readCommand)
  const [, code = '0'] = /exit code (\d+)/i.exec(comment) ?? []
  return { commands: commands.filter(({ pipeline }) => pipeline.length > 0), comment, exitCode: Number(code) }
}

/** The words of everything that a line runs, whatever joins them. */
export function commandsIn(line: string): string[][] {
  const parts: string[][] = [[]]
  for (const { text, isQuoted } of tokensOf(line).tokens) {
    if (!isQuoted && /^(?:&&|[|<>])$/.test(text)) parts.push([])
    else parts.at(-1)?.push(text)
  }
  return parts
}

function readCommand(tokens: readonly Token[]): Command {
  const pipeline: string[][] = []
  let [stdin, from, into]: (string | undefined)[] = []
  for (const part of splitAt(tokens, '|')) {
    const [before = [], target] = splitAt(part, '>')
    const [own = [], source] = splitAt(before, '<')
    const [name, ...rest] = own.map(({ text }) => text)
    into = target?.[0]?.text ?? into
    from = source?.[0]?.text ?? from
    if (name === undefined || (readers.has(name) && pipeline.length > 0)) continue
    const says = writers[name]
    if (says) stdin = `${says(rest)}\n`
    else pipeline.push([name, ...rest])
  }
  return {
    pipeline,
    ...(stdin !== undefined && { stdin }),
    ...(from !== undefined && { from }),
    ...(into !== undefined && { into }),
  }
}

function splitAt(tokens: readonly Token[], operator: string): Token[][] {
  const parts: Token[][] = [[]]
  for (const token of tokens) {
    if (!token.isQuoted && token.text === operator) parts.push([])
    else parts.at(-1)?.push(token)
  }
  return parts
}

/** Words, with quotes taken off. Nothing is expanded. */
function tokensOf(line: string): { tokens: Token[]; comment: string } {
  const tokens: Token[] = []
  let at = 0
  while (at < line.length) {
    const rest = line.slice(at)
    const space = /^\s+/.exec(rest)?.[0].length ?? 0
    if (space > 0) {
      at += space
      continue
    }
    if (rest.startsWith('#')) return { tokens, comment: rest.slice(1).trim() }
    const word = /^(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/.exec(rest)?.[0]
    if (word === undefined) throw new Error(`a quote without its end: ${line}`)
    const text = word.replace(
      /'([^']*)'|"([^"]*)"|\\(.)/g,
      (_all, single?: string, double?: string, escaped?: string) => single ?? double ?? escaped ?? '',
    )
    tokens.push({ text, isQuoted: text !== word })
    at += word.length
  }
  return { tokens, comment: '' }
}
