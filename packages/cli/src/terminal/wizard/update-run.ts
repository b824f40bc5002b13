/** Keys while something is carried out, and after it. */
import { closed, goTo } from './navigate.js'
import { type Key, type State, type Update, unchanged } from './state.js'
import type { Wizard } from './types.js'

/** Rows that may be scrolled over: the log and what stands around it. */
const furthest = 600

export function updateRun(wizard: Wizard, state: State, key: Key): Update {
  const { run } = state
  if (!run) return unchanged(state)
  const scrolled = (by: number): Update =>
    unchanged({
      ...state,
      run: { ...run, scroll: Math.max(run.end ? -furthest : 0, Math.min(furthest, run.scroll + by)) },
    })
  if (key.name === 'up') return scrolled(1)
  if (key.name === 'down') return scrolled(-1)
  if (!run.end) return unchanged(state)
  const asked = run.asking === undefined ? undefined : run.end.actions[run.asking]
  if (asked && run.asking !== undefined) {
    const { asking: _, ...rest } = run
    if (key.name === 'y') return unchanged({ ...state, run: rest }, { type: 'run', action: run.asking })
    return unchanged({ ...state, run: rest })
  }
  if (key.name === 'q' || (key.name === 'enter' && run.end.kind === 'done'))
    return unchanged({ ...closed(state), ended: true })
  const number = run.end.actions.findIndex((action) => action.key === key.name)
  const action = run.end.actions[number]
  if (!action) return unchanged(state)
  if (!action.run) {
    const { run: _, ...rest } = state
    // What kept it from being made may be there to be seen now.
    return unchanged(goTo(wizard, rest, state.step - 1), { type: 'retry' })
  }
  if (action.confirm !== undefined) return unchanged({ ...state, run: { ...run, asking: number } })
  return unchanged(state, { type: 'run', action: number })
}
