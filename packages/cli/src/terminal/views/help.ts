/** Help on the screen that is open: the field, and every key. */
import { bodyRows } from '../layout.js'
import { blank, paragraph, type Row, row } from '../rows.js'
import { currentStep, formOf } from '../wizard/form.js'
import type { State } from '../wizard/state.js'
import type { Wizard } from '../wizard/types.js'

const keys: readonly (readonly [string, string])[] = [
  ['Tab, ↓ / Shift-Tab, ↑', 'next and previous field'],
  ['Space', 'act on the field: list, switch, change or add an item'],
  ['a letter', 'on a list: open it with this filter'],
  ['← →', 'the option before or after; in a text, the cursor'],
  ['Backspace', 'on a list or a switch: back to the default'],
  ['Enter', 'go on; in an open list choose'],
  ['Esc', 'go back; close what is open. Nothing typed is lost'],
  ['F1 to F10, Alt-1 to Alt-0', 'to a step that was reached; numbers, too, if no text'],
  ['Ctrl-R', 'ask the server again what it did not answer'],
  ['Ctrl-A, E, U, K, W', 'in a text: begin, end; delete before, behind, a word'],
  ['? or F12', 'this help'],
  ['Ctrl-Z', 'to the shell; `fg` comes back'],
  ['Ctrl-C', 'leave; while something is carried out, stop it'],
]

/** @param scroll rows that are above the screen, as far as there are so many */
export function helpRows(wizard: Wizard, state: State, scroll: number): readonly Row[] {
  const { columns } = state.size
  const step = currentStep(wizard, state)
  const form = step.kind === 'form' ? formOf(wizard, state, step) : undefined
  const field = form?.stops[form.focus]?.placed.field
  const width = Math.min(27, Math.floor(columns / 2))
  const rows: Row[] = [
    ...(field ? [row(field.label, 'heading'), ...paragraph(field.help, columns), blank] : []),
    ...keys.map(([key, what]): Row => [{ text: key.padEnd(width), tone: 'focus' }, { text: what }]),
  ]
  const from = Math.max(0, Math.min(scroll, rows.length - bodyRows(state.size)))
  return rows.slice(from, from + bodyRows(state.size))
}
