/**
 * Holds the state of a wizard, and does what is outside of it: asks the server for what is shown, lets somebody
 * through the gate, saves, carries out. What has to be asked follows from the state alone.
 */
import { CancelledError, toPveError } from '@pve/core'
import { noPlan, withEvent } from '../plan-view.js'
import { currentStep, formOf, reviewKey, sourceOf } from './form.js'
import { atFirstIssue, closed } from './navigate.js'
import {
  type Effect,
  type Event,
  type Failure,
  initialState,
  type Load,
  type Size,
  type State,
} from './state.js'
import type { FormStep, Gate, RunEnd, RunIo, Values, Wizard } from './types.js'
import { reviewable, update } from './update.js'

export interface WizardStore {
  readonly wizard: Wizard
  getState(): State
  /** Epoch milliseconds. */
  now(): number
  subscribe(listener: () => void): () => void
  dispatch(event: Event): void
  /** Told when Ctrl-Z is pressed: the terminal is wanted for something else. */
  onSuspend: () => void
  /** When the wizard is over, and nothing of it is under way any more. */
  readonly over: Promise<void>
  /** Ends what is under way. */
  close(): void
}

const tickMs = 1_000

export function createStore(
  wizard: Wizard,
  options: {
    readonly values: Readonly<Record<string, Values>>
    readonly size: Size
    readonly now?: () => number
  },
): WizardStore {
  return new Store(wizard, initialState(wizard, options.values, options.size), options.now ?? Date.now)
}

class Store implements WizardStore {
  readonly over: Promise<void>
  onSuspend: () => void = () => {}
  private readonly listeners = new Set<() => void>()
  private readonly asking = new Map<string, AbortController>()
  private running: AbortController | undefined
  private timer: NodeJS.Timeout | undefined
  private end: () => void = () => {}

  constructor(
    readonly wizard: Wizard,
    private state: State,
    readonly now: () => number,
  ) {
    this.over = new Promise((resolve) => {
      this.end = resolve
    })
    const [first] = wizard.steps
    if (first?.kind === 'form' && first.gate) {
      if (first.gate.isReady(state.values[first.scope] ?? {})) this.openGate(first, first.gate)
      // What has to be typed comes first.
      else this.state = closed(atFirstIssue(wizard, state, first))
    }
    this.ask()
  }

  getState = (): State => this.state

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  dispatch = (event: Event): void => {
    if (this.state.ended) return
    const { state, effects } = update(this.wizard, this.state, event)
    this.set(state)
    for (const effect of effects) this.carryOut(effect)
    if (this.state.ended) {
      this.close()
      this.end()
    } else this.ask()
  }

  close(): void {
    for (const controller of this.asking.values())
      controller.abort(new CancelledError('The screen was left.'))
    this.running?.abort(new CancelledError('The screen was left.'))
    clearInterval(this.timer)
  }

  private set(state: State): void {
    if (state === this.state) return
    this.state = state
    for (const listener of this.listeners) listener()
  }

  private carryOut(effect: Effect): void {
    const step = currentStep(this.wizard, this.state)
    if (effect.type === 'gate') {
      const gated = this.wizard.steps.find(
        (one): one is FormStep => one.kind === 'form' && one.id === effect.step,
      )
      if (gated?.gate) this.openGate(gated, gated.gate)
    } else if (effect.type === 'retry') this.retry()
    else if (effect.type === 'save') this.save(effect.file, effect.overwrite)
    else if (effect.type === 'suspend') this.onSuspend()
    else if (effect.type === 'cancel') this.running?.abort(new CancelledError('Interrupted.'))
    else if (step.kind === 'run') {
      const action =
        effect.action === undefined ? undefined : this.state.run?.end?.actions[effect.action]?.run
      void this.run((io) => (action ? action(io) : step.run(this.state.values[step.scope] ?? {}, io)))
    }
  }

  /** Asks for what the state needs and has not got; drops what it needs no more. */
  private ask(): void {
    const { wizard, state } = this
    const step = currentStep(wizard, state)
    const needed = new Set(
      wizard.steps.flatMap(({ id }) => (state.gates[id]?.status === 'trying' ? [`gate ${id}`] : [])),
    )
    if (step.kind === 'form' && (step.gate !== undefined || reviewable(wizard, state) !== undefined)) {
      const { fields, look } = formOf(wizard, state, step)
      for (const { field } of fields) {
        const found = sourceOf(field, look)
        if (!found) continue
        const { source, key } = found
        needed.add(key)
        // Not as it was before: two fields may have the same list.
        if (this.state.loads[key]) continue
        // Half a name is not asked about: when the text is left.
        if (state.edit) continue
        this.load(
          key,
          undefined,
          (signal) => source.load(look, signal),
          (load) => ({ type: 'options', id: key, load }),
        )
      }
    }
    const scope = reviewable(wizard, state)
    if (scope !== undefined) {
      const values = state.values[scope] ?? {}
      const key = reviewKey(state, scope)
      needed.add('review')
      if (this.state.review?.key !== key)
        this.load(
          'review',
          this.state.review?.value,
          (signal) => wizard.review(values, signal),
          (load) => ({ type: 'review', load }),
          key,
        )
      if (step.kind === 'summary') {
        needed.add('check')
        if (this.state.check?.key !== key)
          this.load(
            'check',
            this.state.check?.value,
            (signal) => step.check(values, signal),
            (load) => ({ type: 'check', load }),
            key,
          )
      }
    }
    for (const [id, controller] of this.asking) {
      if (needed.has(id)) continue
      controller.abort(new CancelledError('No longer needed.'))
      this.asking.delete(id)
      // Asked again when it is needed again.
      this.set(withoutLoading(this.state, id))
    }
  }

  private load<T>(
    id: string,
    before: T | undefined,
    work: (signal: AbortSignal) => Promise<T>,
    event: (load: Load<T>) => Event,
    key = id,
  ): void {
    this.asking.get(id)?.abort(new CancelledError('Asked anew.'))
    const controller = new AbortController()
    this.asking.set(id, controller)
    const kept = before === undefined ? {} : { value: before }
    const tell = (load: Load<T>) => {
      if (controller.signal.aborted) return
      if (load.status !== 'loading') this.asking.delete(id)
      this.dispatch(event(load))
    }
    // The state knows at once that it is being asked: the same is not asked twice.
    this.set(update(this.wizard, this.state, event({ status: 'loading', key, ...kept })).state)
    void (async () => {
      try {
        tell({ status: 'ready', key, value: await work(controller.signal) })
      } catch (error) {
        tell({ status: 'failed', key, ...kept, error: failureOf(error) })
        if (!controller.signal.aborted && this.wizard.isLockedOut(error))
          this.dispatch({ type: 'locked-out', error: failureOf(error) })
      }
    })()
  }

  /** Asks again for all that is shown. What is known stays until the answer is there. */
  private retry(): void {
    this.wizard.forget()
    const { review, check, ...rest } = this.state
    this.set({
      ...rest,
      loads: {},
      ...(review && { review: { ...review, key: '' } }),
      ...(check && { check: { ...check, key: '' } }),
    })
  }

  private openGate(step: FormStep, gate: Gate): void {
    const controller = new AbortController()
    this.asking.set(`gate ${step.id}`, controller)
    this.set({ ...this.state, gates: { ...this.state.gates, [step.id]: { status: 'trying' } } })
    void (async () => {
      const values = this.state.values[step.scope] ?? {}
      try {
        const result = await gate.run(values, controller.signal)
        this.asking.delete(`gate ${step.id}`)
        // What is known is of another server, or of another user.
        if (result.kind === 'passed') this.wizard.forget()
        this.dispatch({ type: 'gate', step: step.id, result })
      } catch (error) {
        this.dispatch({ type: 'gate', step: step.id, result: { kind: 'failed', error: failureOf(error) } })
      }
    })()
  }

  private save(file: string, overwrite: boolean): void {
    const step = currentStep(this.wizard, this.state)
    if (step.kind !== 'summary') return
    void (async () => {
      const tell = (result: 'saved' | 'exists' | Failure) => this.dispatch({ type: 'saved', file, result })
      try {
        tell(
          (await step.save.write(file, this.state.values[step.scope] ?? {}, overwrite)) ? 'saved' : 'exists',
        )
      } catch (error) {
        tell(failureOf(error))
      }
    })()
  }

  private async run(work: (io: RunIo) => Promise<RunEnd>): Promise<void> {
    const controller = new AbortController()
    this.running = controller
    let view = noPlan
    const nowMs = this.now()
    this.set({ ...this.state, run: { startedAtMs: nowMs, nowMs, plan: view, cancelling: false, scroll: 0 } })
    this.timer = setInterval(() => this.dispatch({ type: 'tick', nowMs: this.now() }), tickMs)
    try {
      const end = await work({
        signal: controller.signal,
        onEvent: (event) => {
          view = withEvent(view, event)
          this.dispatch({ type: 'plan', view })
        },
      })
      this.dispatch({ type: 'run-ended', end })
    } catch (error) {
      const { message } = failureOf(error)
      this.dispatch({
        type: 'run-ended',
        end: { kind: 'nothing-made', title: message, lines: [], actions: [] },
      })
    } finally {
      clearInterval(this.timer)
      this.running = undefined
    }
  }
}

/** What was being asked is not known, and not under way any more. */
function withoutLoading(state: State, id: string): State {
  const { review, check, loads, ...rest } = state
  const { [id]: load, ...others } = loads
  return {
    ...rest,
    loads: load?.status === 'loading' ? others : loads,
    ...(review && !(id === 'review' && review.status === 'loading') && { review }),
    ...(check && !(id === 'check' && check.status === 'loading') && { check }),
  }
}

function failureOf(error: unknown): Failure {
  const { message, hint } = toPveError(error)
  return { message, ...(hint !== undefined && { hint }) }
}
