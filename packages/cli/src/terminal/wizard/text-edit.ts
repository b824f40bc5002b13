/** Editing a line of text: what keys do to the text and its cursor. */
import type { Key, TextEdit } from './state.js'

export const editOf = (text: string): TextEdit => ({ text, cursor: [...text].length })

/** @returns undefined when the key does nothing to a text */
export function editedBy(edit: TextEdit, key: Key): TextEdit | undefined {
  const characters = [...edit.text]
  const { cursor } = edit
  const end = characters.length
  const at = (place: number): TextEdit => ({ text: edit.text, cursor: Math.min(end, Math.max(0, place)) })
  const without = (from: number, to: number): TextEdit => ({
    text: [...characters.slice(0, from), ...characters.slice(to)].join(''),
    cursor: from,
  })
  const word = () => {
    let place = cursor
    while (place > 0 && characters[place - 1] === ' ') place--
    while (place > 0 && characters[place - 1] !== ' ') place--
    return place
  }
  if (key.ctrl) {
    if (key.name === 'a') return at(0)
    if (key.name === 'e') return at(end)
    if (key.name === 'u') return without(0, cursor)
    if (key.name === 'k') return without(cursor, end)
    if (key.name === 'w') return without(word(), cursor)
    return undefined
  }
  if (key.name === 'left') return at(cursor - 1)
  if (key.name === 'right') return at(cursor + 1)
  if (key.name === 'home') return at(0)
  if (key.name === 'end') return at(end)
  if (key.name === 'backspace') return cursor === 0 ? edit : without(cursor - 1, cursor)
  if (key.name === 'delete') return without(cursor, Math.min(end, cursor + 1))
  return key.text !== '' && !key.alt ? withText(edit, key.text) : undefined
}

/** Types or pastes. Line ends become blanks: a field is one line. */
export function withText({ text, cursor }: TextEdit, added: string): TextEdit {
  const characters = [...text]
  const typed = [...cleaned(added)]
  return {
    text: [...characters.slice(0, cursor), ...typed, ...characters.slice(cursor)].join(''),
    cursor: cursor + typed.length,
  }
}

/** What is pasted often brings a line end along, which is no part of it. */
const cleaned = (text: string): string =>
  text
    .replace(/[\r\n]+$/, '')
    .replace(/[\r\n\t]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
