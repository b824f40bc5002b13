/** One event, and what becomes of the state by it. Pure; what is to be done outside comes back as effects. */
import { bodyRows, isTooSmall } from '../layout.js'
import { currentStep, formOf, hasIssues, reviewedScope } from './form.js'
import { atFirstIssue, closed, goTo, jump, touch, withMessage } from './navigate.js'
import { type Event, type Failure, type Key, type State, type Update, unchanged } from './state.js'
import { withText } from './text-edit.js'
import type { Wizard } from './types.js'
import { leaveField, pasteIntoForm, takesText, updateForm } from './update-form.js'
import { pasteIntoList, updateList } from './update-list.js'
import { updateRun } from './update-run.js'
import { saved, updateSummary } from './update-summary.js'

export function update(wizard: Wizard, state: State, event: Event): Update {
  const { state: after, effects } = updated(wizard, state, event)
  return { state: after === state ? state : relocked(wizard, after), effects }
}

function updated(wizard: Wizard, state: State, event: Event): Update {
  switch (event.type) {
    case 'key':
      return entering(event, state, onKey(wizard, withoutMessage(state), event))
    case 'paste':
      return unchanged(pasted(wizard, withoutMessage(state), event.text))
    case 'resize':
      return unchanged({ ...state, size: event.size })
    case 'options':
      return unchanged({ ...state, loads: { ...state.loads, [event.id]: event.load } })
    case 'review':
      return unchanged({ ...state, review: event.load })
    case 'check':
      return unchanged({ ...state, check: event.load })
    case 'gate':
      return unchanged(gated(wizard, state, event))
    case 'locked-out':
      return unchanged(lockedOut(wizard, state, event.error))
    case 'saved':
      return unchanged(saved(state, event.file, event.result))
    case 'plan':
      return unchanged(state.run ? { ...state, run: { ...state.run, plan: event.view } } : state)
    case 'tick':
      return unchanged(state.run ? { ...state, run: { ...state.run, nowMs: event.nowMs } } : state)
    case 'run-ended':
      return unchanged(
        state.run ? { ...state, run: { ...state.run, end: event.end, cancelling: false, scroll: 0 } } : state,
      )
  }
}

type KeyEvent = Extract<Event, { type: 'key' }>

const withoutMessage = ({ message: _, ...state }: State): State => state

const entering = ({ key, atMs }: KeyEvent, before: State, { state, effects }: Update): Update => ({
  state: key.name === 'enter' && !before.ended ? { ...state, enteredAtMs: atMs } : state,
  effects,
})

function onKey(wizard: Wizard, state: State, { key, atMs }: KeyEvent): Update {
  const step = currentStep(wizard, state)
  if (key.ctrl && key.name === 'c') {
    if (step.kind === 'run' && !state.run?.end && !state.run?.cancelling)
      return unchanged(state.run ? { ...state, run: { ...state.run, cancelling: true } } : state, {
        type: 'cancel',
      })
    return unchanged({ ...closed(state), ended: true })
  }
  // Nobody sees what another key would do.
  if (isTooSmall(state.size)) return unchanged(state)
  if (key.ctrl && key.name === 'z') return unchanged(state, { type: 'suspend' })
  if (state.help !== undefined) return unchanged(scrolledHelp(state, state.help, key))
  if (key.ctrl && key.name === 'r') return unchanged(state, { type: 'retry' })
  if (isHelp(wizard, state, key)) return unchanged({ ...leaveField(wizard, state), help: 0 })
  const target = step.kind === 'run' || state.summary.save ? undefined : stepOf(wizard, state, key)
  if (target !== undefined) return jump(wizard, leaving(wizard, state), target)
  if (state.list) return updateList(wizard, state, key)
  if (step.kind === 'form') return updateForm(wizard, state, key)
  if (step.kind === 'summary') return updateSummary(wizard, state, key, atMs)
  return updateRun(wizard, state, key)
}

/** Any key but those that move closes it. */
function scrolledHelp({ help: _, ...state }: State, at: number, { name }: Key): State {
  const by = { down: 1, up: -1, pagedown: bodyRows(state.size), pageup: -bodyRows(state.size) }[name]
  return by === undefined ? state : { ...state, help: Math.max(0, at + by) }
}

/** Whether a character would go into a text instead of being a command. */
export function isTyping(wizard: Wizard, state: State): boolean {
  if (state.list || state.summary.save) return true
  const step = currentStep(wizard, state)
  if (step.kind !== 'form') return false
  const form = formOf(wizard, state, step)
  return takesText(form.stops[form.focus])
}

const isHelp = (wizard: Wizard, state: State, key: Key): boolean =>
  key.name === 'f12' || (key.name === '?' && !isTyping(wizard, state))

/** F1 is the first step, F10 the tenth; so are Alt+1 to Alt+0, and the bare numbers where nothing is typed. */
function stepOf(wizard: Wizard, state: State, key: Key): number | undefined {
  const byFunction = /^f(\d+)$/.exec(key.name)?.[1]
  if (byFunction !== undefined) return Number(byFunction) - 1
  if (!/^\d$/.test(key.name) || key.ctrl) return undefined
  if (!key.alt && isTyping(wizard, state)) return undefined
  return key.name === '0' ? 9 : Number(key.name) - 1
}

/** Leaving a form by a jump shows its problems, as leaving it by Enter does. */
function leaving(wizard: Wizard, state: State): State {
  const step = currentStep(wizard, state)
  return step.kind === 'form' ? touch(leaveField(wizard, state), step.id) : state
}

function pasted(wizard: Wizard, state: State, text: string): State {
  if (state.help !== undefined || state.ended || isTooSmall(state.size)) return state
  if (state.list) return pasteIntoList(state, text)
  const { save } = state.summary
  if (save)
    return { ...state, summary: { ...state.summary, save: { ...withText(save, text), overwrite: false } } }
  return pasteIntoForm(wizard, state, text)
}

function gated(wizard: Wizard, state: State, { step: id, result }: Extract<Event, { type: 'gate' }>): State {
  const number = wizard.steps.findIndex((step) => step.id === id)
  const step = wizard.steps[number]
  if (step?.kind !== 'form') return state
  const withGate = (gate: State['gates'][string], base: State): State => ({
    ...base,
    gates: { ...base.gates, [id]: gate },
  })
  const withValues = (values: Readonly<Record<string, unknown>> | undefined): State =>
    values === undefined
      ? state
      : { ...state, values: { ...state.values, [step.scope]: { ...state.values[step.scope], ...values } } }
  if (result.kind === 'failed') {
    const failed = withGate({ status: 'failed', error: result.error }, state)
    // What is wanted now, a password for one, comes first.
    return hasIssues(wizard, failed, step) ? closed(atFirstIssue(wizard, failed, step)) : failed
  }
  const after = closed(withValues(result.values))
  if (result.kind === 'more') {
    const asked = withGate({ status: 'more', message: result.message }, after)
    const { id: form, stops } = formOf(wizard, asked, step, '')
    const stop = stops.findIndex(({ placed }) => placed.path === result.focus)
    const touched = new Set([...asked.touched].filter((key) => key !== id))
    return { ...asked, touched, focus: { ...asked.focus, [form]: Math.max(0, stop) } }
  }
  // Another server has other lists.
  const { review: _, check: __, ...rest } = after
  const passed = withGate(
    { status: 'passed', text: result.text, values: after.values[step.scope] ?? {} },
    { ...rest, loads: {} },
  )
  return state.step === number ? goTo(wizard, passed, number + 1) : passed
}

/** What was signed in is signed out: by the server, or by time. */
function lockedOut(wizard: Wizard, state: State, error: Failure): State {
  const gated = wizard.steps.find((step) => state.gates[step.id]?.status === 'passed')
  if (!gated) return state
  return withMessage(
    { ...state, gates: { ...state.gates, [gated.id]: { status: 'failed', error } } },
    `${error.message} Go back to ${gated.title}: F${wizard.steps.indexOf(gated) + 1}.`,
  )
}

/** What a gate was passed with has been changed: it must be passed again. */
function relocked(wizard: Wizard, state: State): State {
  let next = state
  for (const step of wizard.steps) {
    if (step.kind !== 'form') continue
    const gate = next.gates[step.id]
    if (gate?.status === 'passed' && JSON.stringify(gate.values) !== JSON.stringify(next.values[step.scope]))
      next = { ...next, gates: { ...next.gates, [step.id]: { status: 'closed' } } }
  }
  return next
}

/** The scope whose values are looked at with the server's eyes, once that is allowed. */
export function reviewable(wizard: Wizard, state: State): string | undefined {
  const isOpen = Object.values(state.gates).every(({ status }) => status === 'passed')
  return isOpen ? reviewedScope(wizard) : undefined
}
