import { StringDecoder } from 'node:string_decoder'
import { stripVTControlCharacters } from 'node:util'

const keptAtEachEnd = 1024 * 1024

/** Keeps what a command writes: all of it, or the first and the last MiB of what is longer than 2 MiB. */
export class OutputKeeper {
  #head: Uint8Array[] = []
  #headBytes = 0
  #tail: Uint8Array[] = []
  #tailBytes = 0
  #leftOut = 0

  add(chunk: Uint8Array): void {
    let rest = chunk
    if (this.#headBytes < keptAtEachEnd) {
      const taken = rest.subarray(0, keptAtEachEnd - this.#headBytes)
      this.#head.push(taken)
      this.#headBytes += taken.length
      rest = rest.subarray(taken.length)
    }
    if (rest.length === 0) return
    this.#tail.push(rest)
    this.#tailBytes += rest.length
    for (;;) {
      const first = this.#tail[0]
      if (first === undefined || this.#tailBytes - first.length < keptAtEachEnd) return
      this.#tail.shift()
      this.#tailBytes -= first.length
      this.#leftOut += first.length
    }
  }

  /** As UTF-8. Where something was left out, a line of its own says how much. */
  text(): string {
    const head = Buffer.concat(this.#head)
    let tail = Buffer.concat(this.#tail)
    const over = tail.length - keptAtEachEnd
    if (this.#leftOut === 0 && over <= 0) return Buffer.concat([head, tail]).toString('utf8')
    let leftOut = this.#leftOut
    if (over > 0) {
      tail = tail.subarray(over)
      leftOut += over
    }
    // What is cut in the middle of a character loses that character.
    const start = tail.findIndex((byte) => (byte & 0xc0) !== 0x80)
    const shownTail = tail.subarray(Math.max(start, 0)).toString('utf8')
    const shownHead = new StringDecoder('utf8').write(head)
    return `${shownHead}\n… ${leftOut} bytes left out …\n${shownTail}`
  }
}

/** Characters of a line that are kept; what follows up to the line's end is dropped. */
const longestLine = 64 * 1024

/**
 * Makes lines of what a command writes, as a person would see them: without terminal control sequences, and of a line
 * that was written over (progress bars) its last state.
 */
export class LineReader {
  readonly #decoder = new StringDecoder('utf8')
  readonly #onLine: (line: string) => void
  #line = ''
  #isCut = false

  constructor(onLine: (line: string) => void) {
    this.#onLine = onLine
  }

  add(chunk: Uint8Array): void {
    this.#addText(this.#decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)))
  }

  /** Gives the last line, which may have no line end. */
  end(): void {
    this.#addText(this.#decoder.end())
    if (this.#line !== '' || this.#isCut) this.#flush()
  }

  #addText(text: string): void {
    let from = 0
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', from)) {
      this.#grow(text.slice(from, end))
      this.#flush()
      from = end + 1
    }
    this.#grow(text.slice(from))
  }

  #grow(text: string): void {
    if (text === '') return
    if (this.#isCut) {
      // A line that is too long can still be written over from its start.
      const over = text.lastIndexOf('\r')
      if (over === -1 || over === text.length - 1) return
      this.#isCut = false
      this.#line = ''
      this.#grow(text.slice(over + 1))
      return
    }
    this.#line += text
    if (this.#line.length <= longestLine) return
    this.#line = lastState(this.#line)
    if (this.#line.length <= longestLine) return
    this.#line = this.#line.slice(0, longestLine)
    this.#isCut = true
  }

  #flush(): void {
    const line = visibleText(lastState(this.#line))
    const shown = this.#isCut ? `${line}…` : line
    this.#line = ''
    this.#isCut = false
    this.#onLine(shown)
  }
}

/** What a line shows after all its carriage returns. One at the end only belongs to the line end. */
function lastState(line: string): string {
  const bare = line.replace(/\r+$/, '')
  return bare.slice(bare.lastIndexOf('\r') + 1)
}

/** The text without escape sequences and without control characters other than tab. */
export function visibleText(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return stripVTControlCharacters(text).replace(/[\x00-\x08\x0b-\x1f\x7f-\x9f]/g, '')
}
