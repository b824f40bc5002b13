/** Every form searched for has at least so many UTF-16 code units; those are what a position is looked up by. */
const keyLength = 4

/**
 * Finds any of many texts within another in one pass: the first four characters at each position are hashed, and
 * only where that hash is one of a known text's is anything compared. (One `includes` for each would take ten times as long.)
 */
export class Searcher {
  /** 1 at the hashes that a text begins with. */
  private readonly known = new Uint8Array(0x10000)
  /** By hash; longest first. */
  private readonly byHash = new Map<number, string[]>()

  /** @param texts each of 4 characters or more */
  constructor(texts: Iterable<string>) {
    for (const text of [...new Set(texts)].sort((a, b) => b.length - a.length)) {
      const hash = hashAt(text, 0)
      this.known[hash] = 1
      const others = this.byHash.get(hash)
      if (others === undefined) this.byHash.set(hash, [text])
      else others.push(text)
    }
  }

  /** `text` with `mask` for each stretch that the known texts cover; overlapping ones share a mask. */
  replaceAll(text: string, mask: string): string {
    if (this.byHash.size === 0) return text
    let result = ''
    let copied = 0
    let start = -1
    let end = -1
    const last = text.length - keyLength
    for (let at = 0; at <= last; at++) {
      const hash = hashAt(text, at)
      if (this.known[hash] === 0) continue
      const found = this.byHash.get(hash)?.find((known) => text.startsWith(known, at))
      if (found === undefined) continue
      if (start !== -1 && at > end) {
        result += text.slice(copied, start) + mask
        copied = end
        start = -1
      }
      if (start === -1) start = at
      end = Math.max(end, at + found.length)
    }
    return start === -1 ? text : result + text.slice(copied, start) + mask + text.slice(end)
  }
}

function hashAt(text: string, at: number): number {
  const low = text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 5)
  return (low ^ (text.charCodeAt(at + 2) << 8) ^ (text.charCodeAt(at + 3) << 3)) & 0xffff
}
