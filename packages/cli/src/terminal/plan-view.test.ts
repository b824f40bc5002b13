import { type PlanEvent, runPlan, type Step } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { noPlan, type PlanView, withEvent } from './plan-view.js'

async function viewOf(
  steps: readonly Step<object>[],
  options: { rollback?: boolean; signal?: AbortSignal } = {},
) {
  const views: PlanView[] = []
  let view = noPlan
  const onEvent = (event: PlanEvent) => {
    view = withEvent(view, event)
    views.push(view)
  }
  await runPlan({ name: 'test', steps, context: {} }, { onEvent, ...options }).catch(() => {})
  return { view, views }
}

const step = (id: string, more: Partial<Step<object>> = {}): Step<object> => ({
  id,
  title: `Do ${id}`,
  run: async () => {},
  ...more,
})
const states = ({ steps }: PlanView) => steps.map(({ id, status }) => `${id}:${status}`)

describe('VM-24 VM-33 what a screen shows of a plan', () => {
  it('each step with its state as it goes, progress and log', async () => {
    const { view, views } = await viewOf([
      step('one', {
        run: async (_, io) => {
          io.log('a line')
          io.progress(0.5, 'half')
        },
      }),
      step('two', { isDone: () => true }),
    ])
    expect(views.map(states)[0]).toEqual(['one:waiting', 'two:waiting'])
    expect(views.map(states)).toContainEqual(['one:running', 'two:waiting'])
    expect(states(view)).toEqual(['one:done', 'two:skipped'])
    expect(view.log).toEqual(['a line'])
    expect(views.some(({ steps }) => steps[0]?.fraction === 0.5 && steps[0].text === 'half')).toBe(true)
    expect(view.steps[0]?.tookMs).toBeGreaterThanOrEqual(0)
  })

  it('what failed, what was undone, what was stopped', async () => {
    const failing = step('two', {
      run: async () => {
        throw new Error('no')
      },
    })
    const undoable = step('one', { undo: async () => {} })
    expect(states((await viewOf([undoable, failing, step('three')], { rollback: true })).view)).toEqual([
      'one:undone',
      'two:failed',
      'three:waiting',
    ])
    const controller = new AbortController()
    const stopped = step('one', {
      run: async (_, { signal }) => {
        controller.abort()
        signal.throwIfAborted()
      },
    })
    expect(states((await viewOf([stopped], { signal: controller.signal })).view)).toEqual(['one:cancelled'])
  })

  it('keeps the last lines of a long log', async () => {
    const { view } = await viewOf([
      step('one', {
        run: async (_, io) => {
          for (let line = 0; line < 2_000; line++) io.log(`line ${line}`)
        },
      }),
    ])
    expect(view.log.length).toBeLessThan(1_000)
    expect(view.log.at(-1)).toBe('line 1999')
  })
})
