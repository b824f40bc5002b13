/** Going from step to step, and what keeps somebody from it. */
import type { Issue } from '@pve/core'
import { currentStep, findings, formOf, hasIssues, issuesAt, type Stop } from './form.js'
import { titled } from './options.js'
import type { State, Update } from './state.js'
import { unchanged } from './state.js'
import type { FormStep, Wizard } from './types.js'

/** Leaves what is open on the step. Nothing that was typed is lost: it is in the values already. */
export function closed(state: State): State {
  const { edit: _, list: __, message: ___, scroll: ____, ...rest } = state
  return rest
}

export const withMessage = (state: State, message: string): State => ({ ...state, message })

export function touch(state: State, ...keys: readonly string[]): State {
  if (keys.every((key) => state.touched.has(key))) return state
  return { ...state, touched: new Set([...state.touched, ...keys]) }
}

export function goTo(wizard: Wizard, state: State, step: number, at = ''): State {
  if (!wizard.steps[step]) return state
  return {
    ...closed(state),
    step,
    at,
    reached: Math.max(state.reached, step),
    summary: { view: state.summary.view, scroll: 0 },
  }
}

/** The step that must be passed before this one, and was not. */
export const lockedBy = (wizard: Wizard, state: State, step: number): FormStep | undefined =>
  wizard.steps
    .slice(0, step)
    .find(
      (one): one is FormStep =>
        one.kind === 'form' && one.gate !== undefined && state.gates[one.id]?.status !== 'passed',
    )

/** By F-key or number: only to where somebody has been. */
export function jump(wizard: Wizard, state: State, step: number): Update {
  const target = wizard.steps[step]
  if (!target) return unchanged(state)
  const locked = lockedBy(wizard, state, step)
  if (locked) return unchanged(withMessage(state, `${target.title} comes after ${locked.title}.`))
  if (step > state.reached || target.kind === 'run')
    return unchanged(withMessage(state, `${target.title} has not been reached yet: Enter goes on.`))
  return unchanged(goTo(wizard, state, step))
}

export function back(wizard: Wizard, state: State): Update {
  if (state.step === 0) return unchanged(withMessage(state, 'This is the first step. Ctrl-C leaves.'))
  return unchanged(goTo(wizard, state, state.step - 1))
}

export function next(wizard: Wizard, state: State): Update {
  const step = currentStep(wizard, state)
  if (step.kind !== 'form') return unchanged(state)
  const shown = touch(closed(state), step.id)
  if (hasIssues(wizard, shown, step)) return unchanged(atFirstIssue(wizard, shown, step))
  if (step.gate && state.gates[step.id]?.status !== 'passed') {
    return unchanged(
      { ...shown, gates: { ...shown.gates, [step.id]: { status: 'trying' } } },
      { type: 'gate', step: step.id },
    )
  }
  return unchanged(goTo(wizard, shown, state.step + 1))
}

/** Puts the focus where the problem is, and says it. */
export function atFirstIssue(wizard: Wizard, state: State, step: FormStep): State {
  const form = formOf(wizard, state, step)
  const wrong = form.stops.map(issueOf)
  const first = wrong.findIndex((issue) => issue !== undefined)
  // What is wrong with a list as a whole is no item's.
  const stop = first >= 0 ? first : form.stops.findIndex(({ placed }) => placed.issues.length > 0)
  const placed = form.stops[stop]?.placed
  const issue = wrong[stop] ?? placed?.issues[0] ?? findings(wizard, state, step.scope).issues[0]
  const focused = stop < 0 ? state : { ...state, focus: { ...state.focus, [form.id]: stop } }
  return issue ? withMessage(focused, `${nameOf(form.stops[stop]) ?? issue.path}: ${issue.message}`) : focused
}

/** What is wrong at this very stop. */
const issueOf = (stop: Stop): Issue | undefined => (stop.part === 'add' ? undefined : issuesAt(stop)[0])

const nameOf = (stop: Stop | undefined): string | undefined =>
  stop?.part === 'item' ? `${titled(stop.field.noun)} ${stop.index + 1}` : stop?.placed.field.label.trim()
