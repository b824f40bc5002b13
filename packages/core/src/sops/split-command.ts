/**
 * The words of a command line, as SOPS takes SOPS_AGE_KEY_CMD apart (github.com/google/shlex): blanks between words;
 * single quotes keep all, double quotes all but a backslash, which keeps the next character, as it does outside;
 * a word that begins with # starts a comment to the end of the line. No shell: no variables, no globs, no pipes.
 *
 * @returns undefined for a quote that does not end, or a backslash at the end
 */
export function splitCommand(text: string): string[] | undefined {
  const words: string[] = []
  let word: string | undefined
  let quote: '"' | "'" | undefined
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\' && quote !== "'") {
      at += 1
      if (at === text.length) return undefined
      word = (word ?? '') + text.charAt(at)
    } else if (quote !== undefined) {
      if (character === quote) quote = undefined
      else word = (word ?? '') + character
    } else if (character === '"' || character === "'") {
      quote = character
      word ??= ''
    } else if (/[ \t\r\n]/.test(character)) {
      if (word !== undefined) words.push(word)
      word = undefined
    } else if (character === '#' && word === undefined) {
      const end = text.indexOf('\n', at)
      at = end === -1 ? text.length : end
    } else {
      word = (word ?? '') + character
    }
  }
  if (quote !== undefined) return undefined
  return word === undefined ? words : [...words, word]
}
