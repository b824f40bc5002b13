/** Keys on a form. Space acts on the field that has the focus, Enter goes on, Escape goes back. */
import { partsOf } from '../../values/path.js'
import { bodyRows } from '../layout.js'
import {
  currentStep,
  effective,
  type Form,
  formOf,
  itemsOf,
  listsTo,
  outerOf,
  type PlacedField,
  type Stop,
  withValue,
} from './form.js'
import { atFirstIssue, back, closed, next, touch, withMessage } from './navigate.js'
import { titled } from './options.js'
import { type Key, type State, type TextEdit, type Update, unchanged } from './state.js'
import { editedBy, editOf, withText } from './text-edit.js'
import type { FormStep, Wizard } from './types.js'

interface At {
  readonly wizard: Wizard
  readonly state: State
  readonly form: Form
  readonly step: FormStep
}

export function updateForm(wizard: Wizard, before: State, key: Key): Update {
  const step = currentStep(wizard, before)
  // Whatever else is pressed, what it is about comes back into sight.
  const state = key.name.startsWith('page') ? before : withoutScroll(before)
  if (step.kind !== 'form') return unchanged(state)
  if (state.gates[step.id]?.status === 'trying') return unchanged(state)
  const form = formOf(wizard, state, step)
  const at: At = { wizard, state, form, step }
  const stop = form.stops[form.focus]
  switch (key.name) {
    case 'tab':
      return unchanged(moved(at, key.shift ? -1 : 1, true))
    case 'down':
      return unchanged(moved(at, 1, false))
    case 'up':
      return unchanged(moved(at, -1, false))
    case 'pagedown':
    case 'pageup': {
      const page = Math.max(1, bodyRows(state.size) - 2)
      return unchanged({ ...state, scroll: (state.scroll ?? 0) + (key.name === 'pageup' ? -page : page) })
    }
    case 'enter':
      return entered(at, stop)
    case 'escape':
      return state.at === '' ? back(wizard, left(at)) : unchanged(itemClosed(left(at), step))
    default:
      return stop ? acted(at, stop, key) : unchanged(state)
  }
}

const withoutScroll = ({ scroll: _, ...state }: State): State => state

export function pasteIntoForm(wizard: Wizard, state: State, text: string): State {
  const step = currentStep(wizard, state)
  if (step.kind !== 'form') return state
  if (state.gates[step.id]?.status === 'trying') return state
  const form = formOf(wizard, state, step)
  const stop = form.stops[form.focus]
  if (stop?.part !== 'field') return state
  if (stop.placed.field.kind === 'choice' || stop.placed.field.kind === 'multi')
    return { ...closed(state), list: { key: stop.placed.key, filter: text.trim(), mark: 0 } }
  if (!takesText(stop)) return state
  return typed(
    { wizard, state, form, step },
    stop.placed,
    withText(editFor(state, stop.placed), stop.placed.field.kind === 'number' ? text.trim() : text),
  )
}

/** Whether characters go into the field, digits and question marks among them. */
export const takesText = (stop: Stop | undefined): boolean =>
  stop?.part === 'field' && ['text', 'number', 'tags'].includes(stop.placed.field.kind)

function moved(at: At, by: number, wraps: boolean): State {
  const { form } = at
  const count = form.stops.length
  const wanted = form.focus + by
  const focus = wraps ? (wanted + count) % count : Math.min(count - 1, Math.max(0, wanted))
  return count === 0 ? at.state : { ...left(at), focus: { ...at.state.focus, [form.id]: focus } }
}

/** The field loses the focus: a tag that is being typed becomes one, and from now on its problems are shown. */
function left({ state, form, step }: At): State {
  const stop = form.stops[form.focus]
  const { edit } = state
  if (!stop) return closed(state)
  const after = touch(closed(state), stop.placed.key)
  return stop.placed.field.kind === 'tags' && edit?.key === stop.placed.key
    ? withTags(after, step, stop.placed, edit.text)
    : after
}

/** For leaving the field by other ways than those of the form. */
export function leaveField(wizard: Wizard, state: State): State {
  const step = currentStep(wizard, state)
  return step.kind === 'form'
    ? left({ wizard, state, form: formOf(wizard, state, step), step })
    : closed(state)
}

function entered(at: At, stop: Stop | undefined): Update {
  const { wizard, state, step } = at
  if (stop?.placed.field.kind === 'tags' && (state.edit?.text ?? '') !== '') return unchanged(left(at))
  if (state.at === '') return next(wizard, left(at))
  const after = touch(left(at), at.form.id)
  const form = formOf(wizard, after, step)
  if (form.fields.some(({ issues }) => issues.length > 0)) return unchanged(atFirstIssue(wizard, after, step))
  return unchanged(itemClosed(after, step))
}

/** Back to the list, at the item. */
const itemClosed = (state: State, step: FormStep): State => ({
  ...closed(state),
  at: outerOf(step, state.at),
})

function acted(at: At, stop: Stop, key: Key): Update {
  if (stop.part !== 'field') return unchanged(onItems(at, stop, key))
  const { placed } = stop
  switch (placed.field.kind) {
    case 'text':
    case 'number':
      return unchanged(onText(at, placed, key))
    case 'toggle':
      return unchanged(onToggle(at, placed, key))
    case 'tags':
      return unchanged(onTags(at, placed, key))
    default:
      return onChoice(at, placed, key)
  }
}

export const textOf = (value: unknown): string => (value === undefined || value === null ? '' : String(value))

const editFor = (state: State, { key, field, value }: PlacedField) =>
  state.edit?.key === key ? state.edit : editOf(field.kind === 'tags' ? '' : textOf(value))

function onText(at: At, placed: PlacedField, key: Key): State {
  // A number has no blanks; elsewhere Space acts on a field, and is easily pressed here too.
  if (placed.field.kind === 'number' && key.name === 'space') return at.state
  const edit = editedBy(editFor(at.state, placed), key)
  return edit ? typed(at, placed, edit) : at.state
}

/** What was typed is the value at once; a number that is none yet stays as it was typed, and is complained of. */
function typed({ state, step }: At, placed: PlacedField, edit: TextEdit): State {
  const withEdit: State = { ...state, edit: { key: placed.key, ...edit } }
  if (placed.field.kind === 'tags') return withEdit
  const { text } = edit
  const value =
    text === ''
      ? undefined
      : placed.field.kind === 'number' && /^\d+(?:\.\d+)?$/.test(text)
        ? Number(text)
        : text
  return withValue(withEdit, step.scope, placed, value)
}

function onToggle({ state, step }: At, placed: PlacedField, key: Key): State {
  const now = effective(placed) === true
  if (['space', 'left', 'right'].includes(key.name)) return withValue(state, step.scope, placed, !now)
  if (key.name === 'y' || key.name === 'n') return withValue(state, step.scope, placed, key.name === 'y')
  return isReset(key) ? withValue(state, step.scope, placed, undefined) : state
}

const isReset = ({ name }: Key): boolean => name === 'backspace' || name === 'delete'

function onChoice({ state, step }: At, placed: PlacedField, key: Key): Update {
  const { options } = placed
  if (isReset(key)) return unchanged(withValue(state, step.scope, placed, undefined))
  const isOpening = key.name === 'space' || (key.text !== '' && !key.alt && !key.ctrl)
  if (options.status === 'failed' && isOpening) return unchanged(state, { type: 'retry' })
  if (isOpening) {
    const filter = key.name === 'space' ? '' : key.text
    const chosen = options.options.findIndex(({ value }) => value === effective(placed))
    return unchanged({
      ...closed(state),
      list: { key: placed.key, filter, mark: filter === '' ? Math.max(0, chosen) : 0 },
    })
  }
  if (placed.field.kind !== 'choice' || (key.name !== 'left' && key.name !== 'right')) return unchanged(state)
  const count = options.options.length
  const now = options.options.findIndex(({ value }) => value === effective(placed))
  // Where none is chosen the first one is to the right, the last one to the left.
  const at = key.name === 'right' ? now + 1 : (now < 0 ? count : now) - 1
  const beside = options.options[(at + count) % Math.max(1, count)]
  return unchanged(beside ? withValue(state, step.scope, placed, beside.value) : state)
}

function onTags(at: At, placed: PlacedField, key: Key): State {
  const { state, step } = at
  const edit = editFor(state, placed)
  const tags = tagsOf(placed)
  if (key.name === 'space' && edit.text === '')
    return { ...closed(state), list: { key: placed.key, filter: '', mark: 0 } }
  if (key.name === 'space' || key.text === ',') return withTags(closed(state), step, placed, edit.text)
  if (key.name === 'backspace' && edit.text === '')
    return withValue(state, step.scope, placed, tags.length > 1 ? tags.slice(0, -1) : undefined)
  return onText(at, placed, key)
}

export const tagsOf = (placed: Pick<PlacedField, 'value' | 'byDefault'>): string[] => {
  const value = effective(placed)
  return Array.isArray(value) ? value.map(String) : []
}

function withTags(state: State, step: FormStep, placed: PlacedField, text: string): State {
  const tags = tagsOf(placed)
  const added = text.split(/[\s,;]+/).filter((tag) => tag !== '' && !tags.includes(tag))
  return added.length === 0 ? state : withValue(state, step.scope, placed, [...tags, ...new Set(added)])
}

function onItems(at: At, stop: Exclude<Stop, { part: 'field' }>, key: Key): State {
  const { state, step, form } = at
  const { placed, field } = stop
  const items = itemsOf(placed)
  if (key.name === 'a' || (key.name === 'space' && stop.part === 'add')) {
    const added = withValue(state, step.scope, placed, [...items, {}])
    const index = items.length
    const first = form.stops.findIndex((one) => one.placed === placed)
    return opened(
      { ...added, focus: { ...added.focus, [form.id]: first + index } },
      `${placed.path}[${index}]`,
    )
  }
  if (stop.part !== 'item') return state
  const path = `${placed.path}[${stop.index}]`
  if (key.name === 'space' || key.name === 'right') {
    // From here on the list is one's own, and no default any more.
    return opened(withValue(state, step.scope, placed, items), path)
  }
  if (key.name === 'd' || isReset(key)) {
    const rest = items.filter((_, index) => index !== stop.index)
    return withMessage(
      withValue(closed(state), step.scope, placed, rest),
      `Removed: ${field.noun} ${stop.index + 1}.`,
    )
  }
  return state
}

const opened = (state: State, at: string): State => ({ ...closed(state), at })

/** The name of what is open, for the title: `Disk 2`. */
export function itemTitle(step: FormStep, at: string): string {
  const noun = listsTo(step, at).at(-1)?.list.noun ?? 'item'
  const index = partsOf(at).at(-1)
  return `${titled(noun)} ${typeof index === 'number' ? index + 1 : ''}`.trim()
}
