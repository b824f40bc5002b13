/** Where a wizard stands: plain data, from which each frame is drawn. */
import type { PlanView } from '../plan-view.js'
import type { Check, GateResult, Option, Review, RunEnd, Values, Wizard } from './types.js'

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** Something that is asked of the server. An older answer stays until the new one is there. */
export type Load<T> =
  | { readonly status: 'loading'; readonly key: string; readonly value?: T }
  | { readonly status: 'ready'; readonly key: string; readonly value: T }
  | { readonly status: 'failed'; readonly key: string; readonly value?: T; readonly error: Failure }

export interface Failure {
  readonly message: string
  readonly hint?: string
}

/** In one line. */
export const failureText = ({ message, hint }: Failure): string =>
  hint === undefined ? message : `${message} ${hint}`

export interface TextEdit {
  readonly text: string
  /** Before this character, counted in code points. */
  readonly cursor: number
}

export type GateState =
  | { readonly status: 'closed' | 'trying' }
  | { readonly status: 'more'; readonly message: string }
  | { readonly status: 'failed'; readonly error: Failure }
  | { readonly status: 'passed'; readonly text: string; readonly values: Values }

export interface State {
  readonly size: Size
  /** The step that is shown, and the furthest one that was. */
  readonly step: number
  readonly reached: number
  /** By scope. */
  readonly values: Readonly<Record<string, Values>>
  /** The item of a list that is open on this step: `disks[1]`. */
  readonly at: string
  /** Which stop has the focus, by form (`step` or `step/disks[1]`). */
  readonly focus: Readonly<Record<string, number>>
  /** The text of the focused field, while it is being typed. */
  readonly edit?: TextEdit & { readonly key: string }
  /** The open list of the focused field. */
  readonly list?: { readonly key: string; readonly filter: string; readonly mark: number }
  /** Rows that the form is scrolled away from its focus, until the next key. */
  readonly scroll?: number
  /** Fields that were left, and forms that were to be left: their problems are shown. */
  readonly touched: ReadonlySet<string>
  /** The help is open, scrolled down so far. */
  readonly help?: number
  /** When Enter was pressed last: a key that is held down must not carry anything out. */
  readonly enteredAtMs?: number
  /** One line of feedback, until the next key. */
  readonly message?: string
  /** By source. */
  readonly loads: Readonly<Record<string, Load<readonly Option[]>>>
  readonly review?: Load<Review>
  readonly check?: Load<Check>
  readonly gates: Readonly<Record<string, GateState>>
  /** What stood where a switch was turned off, to come back when it is turned on again; by scope and path. */
  readonly replaced: Readonly<Record<string, unknown>>
  readonly summary: {
    readonly view: number
    readonly scroll: number
    readonly save?: TextEdit & { readonly overwrite: boolean; readonly message?: string }
  }
  readonly run?: RunState
  /** The wizard is over. */
  readonly ended: boolean
}

export interface RunState {
  readonly startedAtMs: number
  readonly nowMs: number
  readonly plan: PlanView
  /** Ctrl-C was pressed: it is being looked what is left. */
  readonly cancelling: boolean
  readonly end?: RunEnd
  /** An action that asks before it is done. */
  readonly asking?: number
  readonly scroll: number
}

export type Event =
  | { readonly type: 'key'; readonly key: Key; readonly atMs: number }
  | { readonly type: 'paste'; readonly text: string }
  | { readonly type: 'resize'; readonly size: Size }
  | { readonly type: 'options'; readonly id: string; readonly load: Load<readonly Option[]> }
  | { readonly type: 'review'; readonly load: Load<Review> }
  | { readonly type: 'check'; readonly load: Load<Check> }
  | {
      readonly type: 'gate'
      readonly step: string
      readonly result: GateResult | { kind: 'failed'; error: Failure }
    }
  | { readonly type: 'locked-out'; readonly error: Failure }
  | { readonly type: 'saved'; readonly file: string; readonly result: 'saved' | 'exists' | Failure }
  | { readonly type: 'plan'; readonly view: PlanView }
  | { readonly type: 'tick'; readonly nowMs: number }
  | { readonly type: 'run-ended'; readonly end: RunEnd }

/** A key as it was pressed. */
export interface Key {
  /** `enter`, `escape`, `tab`, `up`, `f1`, `backspace`, …; for characters the character. */
  readonly name: string
  /** What it types; empty for the others. */
  readonly text: string
  readonly ctrl: boolean
  readonly alt: boolean
  readonly shift: boolean
}

/** What is to be done outside of the state. */
export type Effect =
  | { readonly type: 'gate'; readonly step: string }
  | { readonly type: 'retry' }
  | { readonly type: 'save'; readonly file: string; readonly overwrite: boolean }
  | { readonly type: 'run'; readonly action?: number }
  | { readonly type: 'cancel' }
  | { readonly type: 'suspend' }

export interface Update {
  readonly state: State
  readonly effects: readonly Effect[]
}

/** Two presses closer than this are a key that is held down, or one that was meant for the screen before. */
export const deliberateMs = 400

export const unchanged = (state: State, ...effects: Effect[]): Update => ({ state, effects })

export function initialState(wizard: Wizard, values: Readonly<Record<string, Values>>, size: Size): State {
  return {
    size,
    step: 0,
    reached: 0,
    values,
    at: '',
    focus: {},
    touched: new Set(),
    loads: {},
    gates: Object.fromEntries(
      wizard.steps.flatMap((step): [string, GateState][] =>
        step.kind === 'form' && step.gate ? [[step.id, { status: 'closed' }]] : [],
      ),
    ),
    replaced: {},
    summary: { view: 0, scroll: 0 },
    ended: false,
  }
}
