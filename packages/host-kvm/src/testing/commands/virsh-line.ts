/** A line as virsh reads it: words in quotes of two kinds, backslashes, `;` and line ends between commands. */
export function parseVirshLine(line: string): string[][] {
  const commands: string[][] = []
  let words: string[] = []
  let at = 0
  const endCommand = () => {
    if (words.length > 0) commands.push(words)
    words = []
  }
  while (at < line.length) {
    const char = line[at] ?? ''
    if (char === ' ' || char === '\t') at++
    else if (char === ';' || char === '\n') {
      endCommand()
      at++
    } else if (char === '#') {
      while (at < line.length && line[at] !== '\n') at++
    } else {
      const { word, next } = readWord(line, at)
      words.push(word)
      at = next
    }
  }
  endCommand()
  return commands
}

function readWord(line: string, from: number): { word: string; next: number } {
  let word = ''
  let quote: '' | '"' | "'" = ''
  let at = from
  for (; at < line.length; at++) {
    const char = line[at] ?? ''
    if (quote === '' && /[ \t\n;]/.test(char)) break
    if (quote !== '"' && char === "'") quote = quote === "'" ? '' : "'"
    else if (quote !== "'" && char === '"') quote = quote === '"' ? '' : '"'
    else if (quote !== "'" && char === '\\') word += line[++at] ?? ''
    else word += char
  }
  return { word, next: at }
}
