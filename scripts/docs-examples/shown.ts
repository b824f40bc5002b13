/** What a guide shows as printed, beside what was printed. */

/** Without what is another thing each time: ids, dates, how long a step took, how wide a column is. */
const plain = (text: string): string =>
  text
    .replace(/[0-9a-f]{8}-(?:[0-9a-f-]{27}|…)/g, '<id>')
    .replace(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\dZ?/g, '<time>')
    .replace(/^(\[\d+\/\d+\] .*) … ?(?:ok.*)?$/, '$1')
    .replace(/^(\s*ok) \([^)]*\)$/, '$1')
    .replace(/ +/g, ' ')
    .trim()

const literal = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')

/** Of the lines shown, those that nobody said. A `…` in one stands for anything. */
export function neverSaid(shown: readonly string[], said: readonly string[]): string[] {
  const lines = said.map(plain)
  const known = new Set(lines)
  return shown.filter((line) => {
    const wanted = plain(line)
    if (wanted === '' || known.has(wanted)) return false
    if (!wanted.includes('…')) return true
    const pattern = new RegExp(`^${wanted.split('…').map(literal).join('.*')}$`)
    return !lines.some((one) => pattern.test(one))
  })
}
