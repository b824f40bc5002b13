/** Keys in an open list: what is typed filters it. */
import { listRows } from '../layout.js'
import { currentStep, formOf, type PlacedField, withValue } from './form.js'
import { closed } from './navigate.js'
import { type Candidate, candidates } from './options.js'
import { type Key, type State, type Update, unchanged } from './state.js'
import { editedBy, editOf, withText } from './text-edit.js'
import type { FormStep, Wizard } from './types.js'
import { tagsOf } from './update-form.js'

export interface OpenList {
  readonly step: FormStep
  readonly placed: PlacedField
  readonly candidates: readonly Candidate[]
  /** The marked one. */
  readonly mark: number
  readonly filter: string
  /** Several can be chosen; these are. */
  readonly chosen: readonly string[] | undefined
}

/** The list that is open, with what the filter leaves of it. */
export function openList(wizard: Wizard, state: State): OpenList | undefined {
  const { list } = state
  const step = currentStep(wizard, state)
  if (!list || step.kind !== 'form') return undefined
  const placed = formOf(wizard, state, step).fields.find(({ key }) => key === list.key)
  if (!placed) return undefined
  const { field } = placed
  const isMany = field.kind === 'multi' || field.kind === 'tags'
  const chosen = isMany ? tagsOf(placed) : undefined
  const isFree = field.kind === 'tags' || (field.kind === 'choice' && field.free === true)
  const own = (chosen ?? []).filter(
    (value) => !placed.options.options.some((option) => option.value === value),
  )
  const all =
    own.length === 0
      ? placed.options.options
      : [...own.map((value) => ({ value })), ...placed.options.options]
  const found = candidates(all, list.filter, isFree)
  return {
    step,
    placed,
    candidates: found,
    mark: Math.max(0, Math.min(list.mark, found.length - 1)),
    filter: list.filter,
    chosen,
  }
}

export function updateList(wizard: Wizard, state: State, key: Key): Update {
  const open = openList(wizard, state)
  const { list } = state
  if (!open || !list) return unchanged(closed(state))
  const { step, placed, chosen } = open
  const marked = open.candidates[open.mark]
  const last = Math.max(0, open.candidates.length - 1)
  const page = listRows(state.size)
  const at = (mark: number): Update =>
    unchanged({ ...state, list: { ...list, mark: Math.min(last, Math.max(0, mark)) } })
  switch (key.name) {
    case 'up':
      return at(open.mark - 1)
    case 'down':
      return at(open.mark + 1)
    case 'pageup':
      return at(open.mark - page)
    case 'pagedown':
      return at(open.mark + page)
    case 'home':
      return at(0)
    case 'end':
      return at(last)
    case 'escape':
    case 'tab':
      return unchanged(closed(state))
    case 'enter': {
      if (placed.options.status === 'failed') return unchanged(state, { type: 'retry' })
      if (chosen || !marked) return unchanged(closed(state))
      return unchanged(closed(withValue(state, step.scope, placed, marked.value)))
    }
    case 'space':
      if (chosen) {
        if (!marked) return unchanged(state)
        const next = chosen.includes(marked.value)
          ? chosen.filter((value) => value !== marked.value)
          : [...chosen, marked.value]
        const toggled = withValue(
          state,
          step.scope,
          placed,
          next.length === 0 && placed.field.kind === 'tags' ? undefined : next,
        )
        return unchanged({
          ...toggled,
          list: { ...list, filter: '', mark: markOf(wizard, toggled, marked.value) },
        })
      }
      // As it opened the list it chooses from it; within a filter it is a blank.
      return list.filter === ''
        ? updateList(wizard, state, { ...key, name: 'enter', text: '' })
        : filtered(state, list, key)
    default:
      return filtered(state, list, key)
  }
}

/** Where an option stands after the filter is gone. */
function markOf(wizard: Wizard, state: State, value: string): number {
  const open = openList(wizard, { ...state, list: { key: state.list?.key ?? '', filter: '', mark: 0 } })
  return Math.max(0, open?.candidates.findIndex((one) => one.value === value) ?? 0)
}

function filtered(state: State, list: NonNullable<State['list']>, key: Key): Update {
  const edit = editedBy(editOf(list.filter), key)
  return unchanged(
    edit && edit.text !== list.filter ? { ...state, list: { ...list, filter: edit.text, mark: 0 } } : state,
  )
}

export function pasteIntoList(state: State, text: string): State {
  const { list } = state
  if (!list) return state
  return { ...state, list: { ...list, filter: withText(editOf(list.filter), text).text, mark: 0 } }
}
