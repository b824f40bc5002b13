/** Keys on the summary: look at it in several ways, go to what is wrong, save it, carry it out. */
import type { Issue } from '@pve/core'
import { broken, textWidth, wrapText } from '../../output/style.js'
import { bodyRows } from '../layout.js'
import { currentStep, findings, lookOf, placeOf, reviewKey } from './form.js'
import { back, closed, goTo, touch, withMessage } from './navigate.js'
import { deliberateMs, type Key, type State, type Update, unchanged } from './state.js'
import { editedBy, editOf } from './text-edit.js'
import type { Line, SummaryStep, Wizard } from './types.js'

export interface Summary {
  readonly step: SummaryStep
  readonly issues: readonly Issue[]
  /** The stops: each problem, and the button. */
  readonly focus: number
  readonly lines: readonly Line[]
  /** Why the button does not work now; undefined when it does. */
  readonly blocked: string | undefined
}

export function summaryOf(wizard: Wizard, state: State, step: SummaryStep): Summary {
  const { issues } = findings(wizard, state, step.scope)
  const check = state.check?.key === reviewKey(state, step.scope) ? state.check : undefined
  const view = step.views[state.summary.view]
  const lines =
    view?.lines(lookOf(wizard, state, step.scope, ''), check?.status === 'ready' ? check.value : undefined) ??
    []
  return {
    step,
    issues,
    // What is wrong comes first; when nothing is, the button.
    focus: Math.min(state.focus[step.id] ?? 0, issues.length),
    lines: lines.flatMap((line) => wrapped(line, labelColumns(lines), state.size.columns)),
    blocked:
      issues.length > 0
        ? `${issues.length === 1 ? 'One problem is' : `${issues.length} problems are`} in the way.`
        : check?.status === 'ready'
          ? undefined
          : check?.status === 'failed'
            ? 'The server could not be asked.'
            : 'The server is being asked.',
  }
}

/** Columns for the labels of a view. */
export const labelColumns = (lines: readonly Line[]): number =>
  Math.min(24, Math.max(0, ...lines.map(({ label = '' }) => textWidth(label))) + 4)

/** A long line goes on beneath itself. */
function wrapped(line: Line, labelWidth: number, columns: number): Line[] {
  const room = line.label === undefined ? columns : columns - labelWidth
  if (textWidth(line.text) <= room) return [line]
  if (line.isVerbatim) return broken(line.text, room).map((text) => ({ ...line, text }))
  if (line.label !== undefined) {
    const [first = '', ...rest] = wrapText(line.text, Math.max(10, room)).split('\n')
    return [{ ...line, text: first }, ...rest.map((text) => ({ ...line, label: '', text }))]
  }
  const lead = /^ */.exec(line.text)?.[0] ?? ''
  const indent = `${lead}  `
  const [first = '', ...rest] = wrapText(line.text.trimStart(), room, indent).split('\n')
  return [lead + first.slice(indent.length), ...rest].map((text) => ({ ...line, text }))
}

export function updateSummary(wizard: Wizard, state: State, key: Key, atMs: number): Update {
  const step = currentStep(wizard, state)
  if (step.kind !== 'summary') return unchanged(state)
  if (state.summary.save) return updateSave(state, key)
  const summary = summaryOf(wizard, state, step)
  const focused = (focus: number): Update =>
    unchanged({
      ...closed(state),
      focus: { ...state.focus, [step.id]: Math.min(summary.issues.length, Math.max(0, focus)) },
    })
  const viewed = (by: number): Update => {
    const count = step.views.length
    return unchanged({
      ...closed(state),
      summary: { view: (state.summary.view + by + count) % count, scroll: 0 },
    })
  }
  const rows = summaryRows(state, summary.issues.length)
  const scrolled = (by: number): Update => {
    const scroll = Math.max(0, Math.min(state.summary.scroll + by, summary.lines.length - rows))
    return unchanged({ ...closed(state), summary: { ...state.summary, scroll } })
  }
  switch (key.name) {
    case 'tab':
    case 'right':
      return viewed(key.shift ? -1 : 1)
    case 'left':
      return viewed(-1)
    case 'down':
      return summary.issues.length > 0 ? focused(summary.focus + 1) : scrolled(1)
    case 'up':
      return summary.issues.length > 0 ? focused(summary.focus - 1) : scrolled(-1)
    case 'pagedown':
      return scrolled(rows)
    case 'pageup':
      return scrolled(-rows)
    case 'home':
      return scrolled(-summary.lines.length)
    case 'end':
      return scrolled(summary.lines.length)
    case 'escape':
      return back(wizard, state)
    case 's': {
      const name = step.save.suggest(state.values[step.scope] ?? {})
      return unchanged({
        ...closed(state),
        summary: { ...state.summary, save: { ...editOf(name), overwrite: false } },
      })
    }
    case 'enter':
      return entered(wizard, state, summary, atMs)
    default:
      return unchanged(state)
  }
}

/** Lines for the view: beneath the problems and above the button. */
export function summaryRows(state: State, issues: number): number {
  const { gap, problems } = summarySpace(state)
  const shown = Math.min(issues, problems)
  return Math.max(1, bodyRows(state.size) - 2 - 2 * gap - shown - (shown > 0 ? gap : 0))
}

/** Blank rows between the parts, and problems that are shown at once; more are windowed. */
export const summarySpace = ({ size }: State): { gap: 0 | 1; problems: number } =>
  bodyRows(size) < 10 ? { gap: 0, problems: 1 } : { gap: 1, problems: 4 }

function entered(
  wizard: Wizard,
  state: State,
  { step, issues, focus, blocked }: Summary,
  atMs: number,
): Update {
  const issue = issues[focus]
  if (issue) {
    const place = placeOf(wizard, state, step.scope, issue.path)
    if (!place)
      return unchanged(
        withMessage(state, `No field is for ${issue.path}: it came from the command line or a file.`),
      )
    const target = wizard.steps[place.step]
    const form = place.at === '' ? target?.id : `${target?.id}/${place.at}`
    const there = goTo(wizard, state, place.step, place.at)
    return unchanged(
      withMessage(
        touch({ ...there, focus: { ...there.focus, [form ?? '']: place.stop } }, form ?? ''),
        issue.message,
      ),
    )
  }
  // Why it could not stays on the screen.
  if (state.check?.status === 'failed' && issues.length === 0) return unchanged(state, { type: 'retry' })
  if (blocked !== undefined) return unchanged(withMessage(state, blocked))
  if (state.enteredAtMs !== undefined && atMs - state.enteredAtMs < deliberateMs)
    return unchanged(withMessage(state, `Enter once more: ${step.action.toLowerCase()}.`))
  return unchanged(goTo(wizard, state, state.step + 1), { type: 'run' })
}

function updateSave(state: State, key: Key): Update {
  const { save, ...summary } = state.summary
  if (!save) return unchanged(state)
  if (key.name === 'escape') return unchanged({ ...state, summary })
  if (key.name === 'enter') {
    const file = save.text.trim()
    return file === ''
      ? unchanged(state)
      : unchanged(state, { type: 'save', file, overwrite: save.overwrite })
  }
  const edit = editedBy(save, key)
  // Another name is another file: it is not to be overwritten without a word.
  return unchanged(edit ? { ...state, summary: { ...summary, save: { ...edit, overwrite: false } } } : state)
}

export function saved(state: State, file: string, result: 'saved' | 'exists' | { message: string }): State {
  const { save, ...summary } = state.summary
  if (!save) return state
  if (result === 'saved') return withMessage({ ...state, summary }, `Saved: ${file}`)
  const message =
    result === 'exists' ? `${file} is there already. Enter again overwrites it.` : result.message
  return {
    ...state,
    summary: { ...summary, save: { ...save, overwrite: result === 'exists', message } },
  }
}
