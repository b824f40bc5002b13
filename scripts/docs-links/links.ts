/** The links of a Markdown document, and the anchors that its headings have on GitHub. */

export interface Link {
  readonly target: string
  /** From 1. */
  readonly line: number
}

/** Of text, without what stands in code. */
export function linksOf(markdown: string): Link[] {
  const links: Link[] = []
  for (const [index, line] of proseOf(markdown).entries()) {
    const text = line.replace(/(`+)[^`].*?\1/g, (code) => ' '.repeat(code.length))
    // The text of a link may be code, or a picture: only its target matters.
    for (const [, target = ''] of text.matchAll(/\]\(([^()\s]+)(?:\s+"[^"]*")?\)/g))
      links.push({ target, line: index + 1 })
    for (const [, target = ''] of text.matchAll(/^\[[^\]]+\]:\s+(\S+)/g))
      links.push({ target, line: index + 1 })
    for (const [target] of text.matchAll(/(?<![(\w])https?:\/\/[^\s)>`'"]*[\w/]/g))
      links.push({ target, line: index + 1 })
  }
  return links
}

/** GitHub's rule: small letters, spaces to `-`, nothing but letters, digits, `-` and `_`; the second of a name gets `-1`. */
export function anchorsOf(markdown: string): Set<string> {
  const anchors = new Set<string>()
  const seen = new Map<string, number>()
  for (const line of proseOf(markdown)) {
    const [, title] = /^#{1,6}\s+(.*?)\s*#*$/.exec(line) ?? []
    for (const [, id = ''] of line.matchAll(/<a (?:id|name)="([^"]+)">/g)) anchors.add(id)
    if (title === undefined) continue
    const anchor = title
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-')
    const before = seen.get(anchor) ?? 0
    seen.set(anchor, before + 1)
    anchors.add(before === 0 ? anchor : `${anchor}-${before}`)
  }
  return anchors
}

/** Its lines, empty where they are of a block of code. */
function proseOf(markdown: string): string[] {
  let fence: string | undefined
  return markdown.split('\n').map((line) => {
    const [, ticks] = /^\s*(```+)/.exec(line) ?? []
    if (ticks === undefined) return fence === undefined ? line : ''
    if (fence === undefined) fence = ticks
    else if (ticks === fence) fence = undefined
    return ''
  })
}
