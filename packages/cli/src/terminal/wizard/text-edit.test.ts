import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Key } from './state.js'
import { editedBy, editOf, withText } from './text-edit.js'

const key = (name: string, more: Partial<Key> = {}): Key => ({
  name,
  text: '',
  ctrl: false,
  alt: false,
  shift: false,
  ...more,
})
const typed = (text: string) => key(text.toLowerCase(), { text })

describe('VM-30 editing a line', () => {
  it.each([
    ['home', 'x', 'xabc def'],
    ['end', 'x', 'abc defx'],
    ['left', 'x', 'abc dexf'],
  ])('%s moves the cursor', (name, text, expected) => {
    const moved = editedBy(editOf('abc def'), key(name))
    expect(moved && editedBy(moved, typed(text))?.text).toBe(expected)
  })

  it.each([
    ['backspace', {}, 'abc de'],
    ['delete', {}, 'abc def'],
    ['u', { ctrl: true }, ''],
    ['w', { ctrl: true }, 'abc '],
    ['k', { ctrl: true }, 'abc def'],
  ])('%s %j deletes', (name, more, expected) => {
    expect(editedBy(editOf('abc def'), key(name, more))?.text).toBe(expected)
  })

  it('leaves other keys to others', () => {
    for (const name of ['up', 'enter', 'f5', 'escape'])
      expect(editedBy(editOf('a'), key(name))).toBeUndefined()
    expect(editedBy(editOf('a'), key('x', { text: 'x', alt: true }))).toBeUndefined()
    expect(editedBy(editOf('a'), key('b', { ctrl: true }))).toBeUndefined()
  })

  it('pastes one line without what a terminal would obey', () => {
    expect(withText(editOf('a'), '\r\nb\nc\u001b[31m\u0007\n').text).toBe('a b c[31m')
  })

  it('whatever is pressed, the cursor is within the text and no character is broken', () => {
    const keys = fc.oneof(
      fc.constantFrom('left', 'right', 'home', 'end', 'backspace', 'delete').map((name) => key(name)),
      fc.constantFrom('a', 'e', 'u', 'k', 'w').map((name) => key(name, { ctrl: true })),
      fc.constantFrom('ä', '漢', '🙂', ' ', 'x').map(typed),
    )
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 40 }), (pressed) => {
        let edit = editOf('start 🙂')
        for (const one of pressed) edit = editedBy(edit, one) ?? edit
        expect(edit.cursor).toBeGreaterThanOrEqual(0)
        expect(edit.cursor).toBeLessThanOrEqual([...edit.text].length)
        expect(Buffer.from(edit.text, 'utf8').toString()).toBe(edit.text)
      }),
    )
  })
})
