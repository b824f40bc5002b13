/** What stands around every step: title, the bar of steps, and at the bottom what a field is for and which keys work. */
import { textWidth } from '../../output/style.js'
import { type Piece, paragraph, type Row, type Tone } from '../rows.js'
import { currentStep, formOf, hasIssues, type Stop } from '../wizard/form.js'
import { type Failure, failureText, type State } from '../wizard/state.js'
import type { Step, Wizard } from '../wizard/types.js'
import { isTyping } from '../wizard/update.js'
import { openList } from '../wizard/update-list.js'
import { summaryOf } from '../wizard/update-summary.js'

export function titleRow(wizard: Wizard, state: State): Row {
  const passed = Object.values(state.gates).find((gate) => gate.status === 'passed')
  const isAsking = state.review?.status === 'loading' && state.review.value === undefined
  return [
    { text: wizard.title, tone: 'heading' },
    ...(isAsking ? [{ text: '  … asking the server' }] : []),
    ...(passed?.status === 'passed' ? [{ text: `  ${passed.text}`, tone: 'dim' as const }] : []),
  ]
}

/** All titles where they fit; else only those near the current step, the others by their number. */
export function stepsRow(wizard: Wizard, state: State): Row {
  const { columns } = state.size
  const wrong = new Set(wizard.steps.filter((step) => showsWrong(wizard, state, step)))
  for (const near of [wizard.steps.length, 2, 1, 0]) {
    const pieces = wizard.steps.flatMap((step, index) =>
      stepPieces(state, step, index, { near, isWrong: wrong.has(step) }),
    )
    if (textWidth(pieces.map(({ text }) => text).join('')) <= columns) return pieces
  }
  const step = currentStep(wizard, state)
  return [{ text: `[${state.step + 1}/${wizard.steps.length} ${step.title}]`, tone: 'heading' }]
}

const showsWrong = (wizard: Wizard, state: State, step: Step): boolean =>
  wizard.steps.indexOf(step) <= state.reached &&
  step.kind === 'form' &&
  state.touched.has(step.id) &&
  hasIssues(wizard, state, step)

function stepPieces(
  state: State,
  step: Step,
  index: number,
  { near, isWrong }: { near: number; isWrong: boolean },
): Piece[] {
  const isCurrent = index === state.step
  const title = Math.abs(index - state.step) <= near ? `${index + 1} ${step.title}` : String(index + 1)
  return [
    isCurrent
      ? { text: `[${title}]`, tone: 'heading' }
      : { text: ` ${title} `, tone: index <= state.reached ? 'plain' : 'dim' },
    ...(isWrong ? [{ text: '!', tone: 'bad' as const }] : []),
  ]
}

/** A message, else what the server did not answer, else what the field is for. */
export function messagesOf(wizard: Wizard, state: State): readonly Row[] {
  const { columns } = state.size
  const said = (text: string, tone: Tone) => paragraph(text, columns, tone)
  if (state.help !== undefined) return []
  if (state.message !== undefined) return said(state.message, 'warning')
  const step = currentStep(wizard, state)
  const again = (failure: Failure) => said(`! ${failureText(failure)} Ctrl-R tries again.`, 'bad')
  if (state.review?.status === 'failed') return again(state.review.error)
  if (step.kind === 'summary') {
    if (state.check?.status === 'failed') return again(state.check.error)
    const notes = state.check?.status === 'ready' ? state.check.value.notes : []
    return notes.length === 0 ? [] : said(`i ${notes.join(' ')}`, 'dim')
  }
  if (step.kind !== 'form') return []
  const form = formOf(wizard, state, step)
  const field = form.stops[form.focus]?.placed.field
  return field ? said(field.help, 'dim') : []
}

type Binding = readonly [key: string, what: string]

/** The keys that do something now, the most wanted ones first. */
export function bindings(wizard: Wizard, state: State): readonly Binding[] {
  const step = currentStep(wizard, state)
  const leave: Binding = ['Ctrl-C', 'leave']
  if (state.help !== undefined) return [['any key', 'back'], ['↑ ↓', 'scroll'], leave]
  if (step.kind === 'run') return runBindings(state)
  if (step.kind === 'summary') {
    if (state.summary.save) return [['Enter', 'save'], ['Esc', 'do not save'], leave]
    const summary = summaryOf(wizard, state, step)
    const enter: Binding[] =
      summary.focus < summary.issues.length
        ? [
            ['Enter', 'go to the problem'],
            ['↑ ↓', 'problems'],
          ]
        : summary.blocked === undefined
          ? [['Enter', step.action.toLowerCase()]]
          : []
    return [
      ...enter,
      ['Esc', 'back'],
      ['Tab', 'view'],
      ['s', 'save YAML'],
      ['PgUp PgDn', 'scroll'],
      ['1…', 'step'],
      ['?', 'help'],
      leave,
    ]
  }
  const list = openList(wizard, state)
  if (list)
    return list.chosen
      ? [['Space', 'choose'], ['Enter', 'done'], ['↑ ↓', 'move'], ['type', 'filter'], leave]
      : [['Enter', 'choose'], ['Esc', 'close'], ['↑ ↓', 'move'], ['type', 'filter'], leave]
  if (state.gates[step.id]?.status === 'trying') return [leave]
  const form = formOf(wizard, state, step)
  const stop = form.stops[form.focus]
  const back: Binding =
    state.at === '' ? (state.step === 0 ? ['', ''] : ['Esc', 'back']) : ['Esc', 'back to the list']
  const isGated = step.gate !== undefined && state.gates[step.id]?.status !== 'passed'
  const enter: Binding =
    state.at !== ''
      ? ['Enter', 'done']
      : ['Enter', isGated ? (step.gate?.label.toLowerCase() ?? 'next') : 'next']
  const typing = isTyping(wizard, state)
  const own = stop === undefined ? [] : stopBindings(stop)
  const again: Binding[] = state.review?.status === 'failed' ? [['Ctrl-R', 'ask again']] : []
  const all: Binding[] = [
    ...own,
    enter,
    ...again,
    back,
    ['Tab ↑ ↓', 'fields'],
    typing ? ['F12', 'help'] : ['?', 'help'],
    typing ? ['F1…', 'step'] : ['1…', 'step'],
    leave,
  ]
  return all.filter(([key]) => key !== '')
}

/** What the field that has the focus understands. */
function stopBindings(stop: Stop): readonly Binding[] {
  if (stop.part === 'add') return [['Space', 'add']]
  if (stop.part === 'item')
    return [
      ['Space', 'change'],
      ['d', 'remove'],
      ['a', 'add'],
    ]
  const { field, options } = stop.placed
  switch (field.kind) {
    case 'toggle':
      return [['Space', 'switch']]
    case 'tags':
      return [
        ['Space', 'list or add'],
        ['Backspace', 'remove'],
      ]
    case 'choice':
    case 'multi':
      return [['Space', options.status === 'failed' ? 'try again' : 'list']]
    default:
      return []
  }
}

function runBindings({ run }: State): readonly Binding[] {
  if (!run?.end)
    return [
      ['↑ ↓', 'log'],
      ['Ctrl-C', run?.cancelling ? 'leave at once' : 'stop'],
    ]
  if (run.asking !== undefined)
    return [
      ['y', 'yes'],
      ['any other key', 'no'],
    ]
  const actions = run.end.actions.map(({ key, label }): Binding => [key, label])
  return [...actions, ['↑ ↓', 'scroll'], run.end.kind === 'done' ? ['Enter', 'leave'] : ['q', 'leave']]
}

/** As many as fit; leaving is always among them. */
export function keysRow(wizard: Wizard, state: State): Row {
  const all = bindings(wizard, state)
  const width = (list: readonly Binding[]) =>
    list.reduce((sum, [key, what]) => sum + textWidth(key) + textWidth(what) + 3, 0)
  const kept = [...all]
  while (kept.length > 1 && width(kept) > state.size.columns) {
    // The last one is the way out: the one before it goes.
    kept.splice(Math.max(0, kept.length - 2), 1)
  }
  return kept.flatMap(([key, what]) => [
    { text: key, tone: 'focus' as const },
    { text: ` ${what}  `, tone: 'dim' as const },
  ])
}
