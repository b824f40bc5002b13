/** What a command says, and where: results on standard output, everything else on standard error. All redacted. */
import { Writable } from 'node:stream'
import { type Json, redact, redactValue } from '@pve/core'
import { makeStyle, type Style, wrapText } from './style.js'

export interface OutputOptions {
  readonly stdout: Writable
  readonly stderr: Writable
  readonly json: boolean
  readonly quiet: boolean
  readonly color: { readonly stdout: boolean; readonly stderr: boolean }
  readonly isTty: { readonly stdout: boolean; readonly stderr: boolean }
  /** Of the terminal; undefined where neither stream is one. */
  readonly columns: number | undefined
}

/** What a result looks like to each kind of reader. */
export interface ResultViews {
  /** A JSON document for programs; what is not JSON (dates, classes) must be turned into it before. */
  readonly json: unknown
  /** It says what there can be, and nothing that somebody has: what stands under `password` in it is no secret. */
  readonly isPublic?: true
  /** For people; may be empty. */
  readonly text: (style: Style, columns: number | undefined) => string
  /** With --quiet: the bare ids, one a line. Default: nothing. */
  readonly quiet?: () => string
}

export class Output {
  readonly json: boolean
  readonly quiet: boolean
  readonly columns: number | undefined
  /** For standard output. */
  readonly style: Style
  /** For standard error. */
  readonly errorStyle: Style
  readonly isTty: { readonly stdout: boolean; readonly stderr: boolean }
  readonly hasColor: { readonly stdout: boolean; readonly stderr: boolean }
  readonly #stdout: Writable
  readonly #stderr: Writable
  #held: string[] | undefined
  /** Standard error stands within a line: progress that goes on. */
  #isWithinLine = false

  constructor(options: OutputOptions) {
    this.json = options.json
    this.quiet = options.quiet
    this.columns = options.columns
    this.style = makeStyle(options.color.stdout)
    this.errorStyle = makeStyle(options.color.stderr)
    this.isTty = options.isTty
    this.hasColor = options.color
    this.#stdout = options.stdout
    this.#stderr = options.stderr
  }

  /**
   * Keeps what would be said on standard error until the returned function is called: while a screen has the
   * terminal, nothing else may write to it.
   */
  hold(): () => void {
    this.#held ??= []
    return () => {
      const held = this.#held ?? []
      this.#held = undefined
      for (const text of held) this.#stderr.write(text)
    }
  }

  /** The one result of a command. */
  result(views: ResultViews): void {
    // Masked before it becomes text: a mask within JSON could break it.
    if (this.json)
      this.raw(`${JSON.stringify(views.isPublic ? views.json : redactedJson(views.json), undefined, 2)}\n`)
    else if (this.quiet) this.print(views.quiet?.() ?? '')
    else this.print(views.text(this.style, this.isTty.stdout ? this.columns : undefined))
  }

  /** Lines on standard output; nothing when the text is empty. */
  print(text: string): void {
    if (text !== '') this.#stdout.write(`${redact(text)}\n`)
  }

  /** Standard output as it is: for what is a program's own (console, help) and a simulator's public token. */
  raw(text: string): void {
    this.#stdout.write(text)
  }

  /** By the way, for people. */
  note(text: string): void {
    if (!this.json && !this.quiet) this.error(this.errorStyle.dim(wrapText(text, this.columns ?? 100)))
  }

  warn(text: string): void {
    if (this.json) this.errorJson({ warning: text })
    else this.error(`${this.errorStyle.yellow('warning:')} ${text}`)
  }

  /** A line on standard error. */
  error(text: string): void {
    this.#writeLine(`${redact(text)}\n`)
  }

  /** A line of JSON on standard error. */
  errorJson(value: unknown): void {
    this.#write(`${JSON.stringify(redactedJson(value))}\n`)
  }

  /** A part of a line on standard error, for progress. */
  errorPart(text: string): void {
    this.#write(redact(text))
  }

  /** Standard error for others to write to: text that is redacted already. */
  errorStream(): Writable {
    return new Writable({
      decodeStrings: false,
      write: (chunk, _encoding, done) => {
        this.#writeLine(String(chunk))
        done()
      },
    })
  }

  #writeLine(text: string): void {
    this.#write(this.#isWithinLine ? `\n${text}` : text)
  }

  #write(text: string): void {
    this.#isWithinLine = text !== '' && !text.endsWith('\n')
    if (this.#held) this.#held.push(text)
    else this.#stderr.write(text)
  }
}

/** Anything as JSON, redacted. `undefined` members go, as JSON.stringify does it. */
export function redactedJson(value: unknown): Json {
  const text = JSON.stringify(value)
  const plain: Json = text === undefined ? null : JSON.parse(text)
  return redactValue(plain)
}
