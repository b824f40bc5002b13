/** What a completion is to each shell: lines of text, the first of which says what the shell has to do itself. */
import { type BashWord, bashWords, quoteFor } from './bash-line.js'
import type { Candidate } from './complete.js'

export const shells = ['bash', 'zsh', 'fish'] as const
export type ShellName = (typeof shells)[number]

/** Where the cursor is, in terms that no shell has of its own. */
export interface Asked {
  /** Those after the program's name. */
  readonly words: readonly string[]
  readonly current: number
  /** Candidates as lines that this shell takes. */
  readonly lines: (candidates: readonly Candidate[]) => readonly string[]
}

/**
 * From the words that a completion script (scripts.ts) hands over.
 * @returns undefined where they are not those, or where files are asked for that are none of the program's
 */
export function askedBy(shell: ShellName, given: readonly string[]): Asked | 'files' | undefined {
  if (shell === 'bash') return askedByBash(given)
  const [index, dashes, ...words] = given
  const current = Number(index)
  if (dashes !== '--' || !Number.isInteger(current) || current < 0 || current > words.length) return undefined
  // A word that is being typed in fish comes with its quotes.
  const typed = shell === 'fish' ? words.map((word, at) => (at === current ? unquoted(word) : word)) : words
  return { words: typed, current, lines: shell === 'fish' ? fishLines : zshLines }
}

const unquoted = (word: string): string => bashWords(word).words.at(-1)?.text ?? word

/**
 * bash hands over the line up to the cursor, what follows it, and the part of the word that it will replace: that
 * begins after the last of COMP_WORDBREAKS (`=`, `:`, a quote).
 */
function askedByBash([dashes, before, after, replaced]: readonly string[]): Asked | 'files' | undefined {
  if (dashes !== '--' || before === undefined || after === undefined || replaced === undefined)
    return undefined
  const { words, isRedirection } = bashWords(before)
  if (isRedirection) return 'files'
  const typed = words.slice(1)
  const last = typed.at(-1)
  if (!last) return undefined
  const rest = /^\s/.test(after) ? bashWords(after).words.map(({ text }) => text) : []
  return {
    words: [...typed.map(({ text }) => text), ...rest.filter((word) => word !== '')],
    current: typed.length - 1,
    lines: (candidates) => bashLines(last, replaced, candidates),
  }
}

/** Those that go on from what is typed, without the part that stays on the line, quoted for its place. */
function bashLines(word: BashWord, replaced: string, candidates: readonly Candidate[]): string[] {
  const staysRaw = word.raw.endsWith(replaced) ? word.raw.slice(0, word.raw.length - replaced.length) : ''
  const stays: BashWord = bashWords(staysRaw).words.at(-1) ?? { raw: '', text: '', open: '' }
  return candidates
    .filter(({ text }) => text.startsWith(word.text))
    .map(({ text }) => quoteFor(text.slice(stays.text.length), stays.open))
}

/** `value:description`, as _describe takes them; zsh itself quotes what it inserts. */
const zshLines = (candidates: readonly Candidate[]): string[] =>
  candidates.map(({ text, summary }) => {
    const value = text.replace(/[\\:]/g, '\\$&')
    return summary ? `${value}:${summary}` : value
  })

/** fish itself quotes what it inserts. */
const fishLines = (candidates: readonly Candidate[]): string[] =>
  candidates.map(({ text, summary }) => (summary ? `${text}\t${summary}` : text))
