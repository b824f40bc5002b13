/** From live values to what is offered for a word. */
import type { LiveValue } from '../command/types.js'
import { harmless } from '../output/style.js'
import type { Candidate, Completion, ValueRequest } from './complete.js'

/**
 * By name where that is enough to find it, else by id; by id too once one is being typed. Left out is what cannot be
 * typed on a line (control characters), and what a command would take for a flag.
 */
export function valueCandidates(
  values: readonly LiveValue[],
  { word, prefix, canBeFlag }: Completion,
  { without }: Pick<ValueRequest, 'without'>,
): Candidate[] {
  const typed = word.slice(prefix.length)
  const isTypable = (text: string) =>
    text !== '' &&
    harmless(text) === text &&
    !/[\t\n]/.test(text) &&
    !(canBeFlag && text.startsWith('-')) &&
    !(prefix.endsWith(',') && text.includes(','))
  const callers = new Map<string, number>()
  for (const { id, name } of values)
    for (const text of new Set([id, name ?? id])) callers.set(text, (callers.get(text) ?? 0) + 1)
  return values.flatMap(({ id, name, hint }) => {
    if (without.includes(id) || (name !== undefined && without.includes(name))) return []
    const isNamed = name !== undefined && callers.get(name) === 1 && isTypable(name)
    const isIdTyped = !isNamed || (typed !== '' && name !== id && id.startsWith(typed))
    const said = (texts: readonly (string | undefined)[]): Pick<Candidate, 'summary'> => {
      const summary = harmless(texts.filter(Boolean).join(', ')).replace(/\s+/g, ' ').trim()
      return summary === '' ? {} : { summary }
    }
    return [
      ...(isNamed ? [{ text: `${prefix}${name}`, ...said([hint]) }] : []),
      ...(isIdTyped && isTypable(id)
        ? [{ text: `${prefix}${id}`, ...said([name === id ? undefined : name, hint]) }]
        : []),
    ]
  })
}
