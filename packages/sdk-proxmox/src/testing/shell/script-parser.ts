/** Text → tree. Throws UnknownSyntax where a script is beyond this shell. */
import {
  type AndOr,
  type Command,
  type Pipeline,
  plainText,
  type Redirection,
  type Script,
  UnknownSyntax,
  type Word,
} from './script-syntax.js'
import { type Reader, readUntil, readWord } from './script-words.js'

/** Words that end the list that they stand in. */
const closers = new Set(['then', 'elif', 'else', 'fi', 'do', 'done', 'esac', '}', ';;', ')'])

export function parseScript(text: string): Script {
  const parser = new Parser(text)
  const script = parser.list(new Set())
  parser.expectEnd()
  return script
}

interface HereDocument {
  readonly redirections: Redirection[]
  readonly index: number
  readonly end: string
  readonly expands: boolean
  readonly stripsTabs: boolean
}

class Parser implements Reader {
  readonly text: string
  at = 0
  #hereDocuments: HereDocument[] = []

  constructor(text: string) {
    this.text = text
  }

  expectEnd(): void {
    this.#blanks(true)
    if (this.at < this.text.length)
      throw new UnknownSyntax(`unexpected ${this.text.slice(this.at, this.at + 10)}`)
  }

  list(ends: ReadonlySet<string>): Script {
    const items: AndOr[] = []
    for (;;) {
      this.#blanks(true)
      if (this.at >= this.text.length || ends.has(this.#peekWord())) return items
      items.push(this.#andOr())
      this.#blanks(false)
      const next = this.text[this.at]
      if (next === '&' && this.text[this.at + 1] !== '&')
        throw new UnknownSyntax('a command in the background')
      if (this.text.startsWith(';;', this.at)) return items
      if (next === ';') this.at++
      else if (next !== '\n' && next !== undefined && !ends.has(this.#peekWord()))
        throw new UnknownSyntax(`unexpected ${this.text.slice(this.at, this.at + 10)}`)
    }
  }

  #andOr(): AndOr {
    const first = this.#pipeline()
    const rest: { operator: '&&' | '||'; pipeline: Pipeline }[] = []
    for (;;) {
      this.#blanks(false)
      const operator = this.text.startsWith('&&', this.at)
        ? '&&'
        : this.text.startsWith('||', this.at)
          ? '||'
          : undefined
      if (operator === undefined) return { first, rest }
      this.at += 2
      this.#blanks(true)
      rest.push({ operator, pipeline: this.#pipeline() })
    }
  }

  #pipeline(): Pipeline {
    this.#blanks(false)
    const negated = this.#peekWord() === '!'
    if (negated) this.#keyword('!')
    const commands = [this.#command()]
    for (;;) {
      this.#blanks(false)
      if (this.text[this.at] !== '|' || this.text[this.at + 1] === '|') return { negated, commands }
      this.at++
      this.#blanks(true)
      commands.push(this.#command())
    }
  }

  #command(): Command {
    this.#blanks(false)
    if (this.text[this.at] === '(') return this.#group('(', ')', true)
    const word = this.#peekWord()
    switch (word) {
      case '{':
        return this.#group('{', '}', false)
      case 'if':
        return this.#if()
      case 'for':
        return this.#for()
      case 'while':
      case 'until':
        return this.#while(word === 'until')
      case 'case':
        return this.#case()
    }
    if (closers.has(word) || word === '[[' || word === 'function' || word === 'select')
      throw new UnknownSyntax(`unexpected ${word}`)
    const name = /^([A-Za-z_]\w*)[ \t]*\(\)/.exec(this.text.slice(this.at))
    if (name) {
      this.at += name[0].length
      this.#blanks(true)
      return { kind: 'function', name: name[1] ?? '', body: this.#command() }
    }
    return this.#simple()
  }

  #group(open: string, close: string, subshell: boolean): Command {
    this.at += open.length
    const body = this.list(new Set([close]))
    this.#keyword(close)
    return { kind: 'group', body, subshell, redirections: this.#redirections() }
  }

  #if(): Command {
    const branches: { condition: Script; body: Script }[] = []
    let otherwise: Script | undefined
    let word = 'if'
    while (word === 'if' || word === 'elif') {
      this.#keyword(word)
      const condition = this.list(new Set(['then']))
      this.#keyword('then')
      branches.push({ condition, body: this.list(new Set(['elif', 'else', 'fi'])) })
      word = this.#peekWord()
    }
    if (word === 'else') {
      this.#keyword('else')
      otherwise = this.list(new Set(['fi']))
    }
    this.#keyword('fi')
    return { kind: 'if', branches, otherwise, redirections: this.#redirections() }
  }

  #for(): Command {
    this.#keyword('for')
    this.#blanks(false)
    const name = plainText(this.#word()) ?? ''
    this.#blanks(true)
    let words: Word[] | undefined
    if (this.#peekWord() === 'in') {
      this.#keyword('in')
      words = []
      for (;;) {
        this.#blanks(false)
        const next = this.text[this.at]
        if (next === undefined || next === '\n' || next === ';') break
        words.push(this.#word())
      }
    }
    this.#blanks(true, ';')
    return { kind: 'for', name, words, body: this.#loopBody(), redirections: this.#redirections() }
  }

  #while(until: boolean): Command {
    this.#keyword(until ? 'until' : 'while')
    const condition = this.list(new Set(['do']))
    return { kind: 'while', until, condition, body: this.#loopBody(), redirections: this.#redirections() }
  }

  #loopBody(): Script {
    this.#keyword('do')
    const body = this.list(new Set(['done']))
    this.#keyword('done')
    return body
  }

  #case(): Command {
    this.#keyword('case')
    this.#blanks(false)
    const word = this.#word()
    this.#blanks(true)
    this.#keyword('in')
    const branches: { patterns: Word[]; body: Script }[] = []
    for (;;) {
      this.#blanks(true)
      if (this.#peekWord() === 'esac') break
      if (this.text[this.at] === '(') this.at++
      const patterns: Word[] = []
      for (;;) {
        this.#blanks(false)
        patterns.push(this.#word())
        this.#blanks(false)
        const next = this.text[this.at++]
        if (next === ')') break
        if (next !== '|') throw new UnknownSyntax('a pattern without )')
      }
      branches.push({ patterns, body: this.list(new Set(['esac', ';;'])) })
      if (this.text.startsWith(';;', this.at)) this.at += 2
    }
    this.#keyword('esac')
    return { kind: 'case', word, branches, redirections: this.#redirections() }
  }

  #simple(): Command {
    const assignments: [string, Word][] = []
    const words: Word[] = []
    const redirections: Redirection[] = []
    for (;;) {
      this.#blanks(false)
      if (this.#redirection(redirections)) continue
      const next = this.text[this.at]
      if (next === undefined || /[\n;&|()]/.test(next)) break
      const assignment = /^([A-Za-z_]\w*)=/.exec(this.text.slice(this.at))
      if (assignment && words.length === 0) {
        this.at += assignment[0].length
        const value = this.text[this.at]
        assignments.push([
          assignment[1] ?? '',
          value === undefined || /[\s;&|()]/.test(value) ? [] : this.#word(),
        ])
        continue
      }
      words.push(this.#word())
    }
    if (words.length + assignments.length + redirections.length === 0)
      throw new UnknownSyntax('a command is missing')
    return { kind: 'simple', assignments, words, redirections }
  }

  #redirections(): Redirection[] {
    const found: Redirection[] = []
    do this.#blanks(false)
    while (this.#redirection(found))
    return found
  }

  #redirection(into: Redirection[]): boolean {
    const match = /^(?:(\d?)(<<-?|>>|>&|<&|>|<)|(&>))/.exec(this.text.slice(this.at))
    if (!match) return false
    // `2` that stands for itself is a word.
    this.at += match[0].length
    const symbol = match[2] ?? match[3] ?? ''
    if (symbol === '<&' || this.text[this.at] === '<' || this.text[this.at] === '(')
      throw new UnknownSyntax(symbol)
    this.#blanks(false)
    if (symbol.startsWith('<<')) {
      const word = this.#word()
      into.push({ descriptor: 0, operator: '<<', word: [] })
      this.#hereDocuments.push({
        redirections: into,
        index: into.length - 1,
        end: word.map((part) => (part.kind === 'text' ? part.text : '')).join(''),
        expands: word.every((part) => part.kind === 'text' && !part.quoted),
        stripsTabs: symbol === '<<-',
      })
      return true
    }
    const word = this.#word()
    if (symbol === '&>') {
      into.push({ descriptor: 1, operator: '>', word })
      into.push({ descriptor: 2, operator: '>&', word: [{ kind: 'text', text: '1', quoted: false }] })
      return true
    }
    const operator = symbol === '<' || symbol === '>>' || symbol === '>&' ? symbol : '>'
    into.push({ descriptor: match[1] ? Number(match[1]) : operator === '<' ? 0 : 1, operator, word })
    return true
  }

  #readHereDocuments(): void {
    const waiting = this.#hereDocuments
    this.#hereDocuments = []
    for (const { redirections, index, end, expands, stripsTabs } of waiting) {
      const lines: string[] = []
      for (;;) {
        if (this.at >= this.text.length) throw new UnknownSyntax(`${end} is missing`)
        const lineEnd = this.text.indexOf('\n', this.at)
        const whole = this.text.slice(this.at, lineEnd < 0 ? undefined : lineEnd)
        this.at = lineEnd < 0 ? this.text.length : lineEnd + 1
        const line = stripsTabs ? whole.replace(/^\t+/, '') : whole
        if (line === end) break
        lines.push(line)
      }
      const content = lines.map((line) => `${line}\n`).join('')
      const word: Word = expands
        ? readUntil({ text: content, at: 0 }, '', true, parseScript)
        : [{ kind: 'text', text: content, quoted: true }]
      redirections[index] = { descriptor: 0, operator: '<<', word }
    }
  }

  #word(): Word {
    const before = this.at
    const word = readWord(this, parseScript)
    if (this.at === before) throw new UnknownSyntax(`unexpected ${this.text.slice(before, before + 10)}`)
    return word
  }

  /** The bare word that stands here, unread. */
  #peekWord(): string {
    if (this.text.startsWith(';;', this.at)) return ';;'
    if (this.text[this.at] === ')') return ')'
    return /^[^\s;&|<>()'"$`\\]+/.exec(this.text.slice(this.at, this.at + 40))?.[0] ?? ''
  }

  #keyword(word: string): void {
    this.#blanks(true)
    if (this.#peekWord() !== word) throw new UnknownSyntax(`${word} is missing`)
    this.at += word.length
  }

  /** Blanks, comments, lines that go on; also line ends when `lines`. */
  #blanks(lines: boolean, also = ''): void {
    for (;;) {
      const char = this.text[this.at]
      if (char === undefined) {
        if (this.#hereDocuments.length > 0) throw new UnknownSyntax('a here-document without lines')
        return
      }
      if (char === ' ' || char === '\t' || char === '\r' || (char === also && also !== '')) this.at++
      else if (char === '\\' && this.text[this.at + 1] === '\n') this.at += 2
      else if (char === '#' && /^$|[\s;&|()]/.test(this.text[this.at - 1] ?? '')) {
        const end = this.text.indexOf('\n', this.at)
        this.at = end < 0 ? this.text.length : end
      } else if (char === '\n' && (lines || this.#hereDocuments.length > 0)) {
        if (!lines) return
        this.at++
        this.#readHereDocuments()
      } else return
    }
  }
}
