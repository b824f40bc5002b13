import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CancelledError, exitCodeOf, PlanError, PveError } from '../errors/index.js'
import { Secret } from '../secret/index.js'
import { sleep } from '../wait/index.js'
import { dryRunPlan, type Plan, type PlanEvent, runPlan, type Step, type StepIo, undoPlan } from './index.js'

interface Trail {
  ran: string[]
  undone: string[]
}

interface Kind {
  done: boolean
  undoable: boolean
  undoFails: boolean
}

function planOf(
  kinds: readonly Kind[],
  run: (index: number, io: StepIo) => Promise<void> | void = () => {},
): Plan<Trail> {
  return {
    name: 'test',
    context: { ran: [], undone: [] },
    steps: kinds.map((kind, index): Step<Trail> => {
      const id = `s${index}`
      return {
        id,
        title: () => `Step ${index}`,
        isDone: () => kind.done,
        preview: () => [{ kind: 'request', text: `POST /${id}`, data: { password: 'x' } }],
        async run(context, io) {
          await run(index, io)
          context.ran.push(id)
        },
        ...(kind.undoable && {
          async undo(context: Trail) {
            if (kind.undoFails) throw new Error(`cannot undo ${id}`)
            context.undone.push(id)
          },
        }),
      }
    }),
  }
}

const plain: Kind = { done: false, undoable: true, undoFails: false }
const kind = fc.record({ done: fc.boolean(), undoable: fc.boolean(), undoFails: fc.boolean() })
const ids = (steps: readonly Step<Trail>[]) => steps.map((step) => step.id)

async function planErrorOf(running: Promise<unknown>): Promise<PlanError> {
  const error: unknown = await running.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof PlanError)) throw new Error(`no PlanError but ${String(error)}`)
  return error
}

describe('ALL-4 whatever fails, the report accounts for every step', () => {
  it.each([true, false])(
    'done, skipped, left and undone are a partition; undo runs last first, once (rollback: %s)',
    async (rollback) => {
      await fc.assert(
        fc.asyncProperty(fc.array(kind, { minLength: 1, maxLength: 8 }), fc.nat(7), async (kinds, at) => {
          const failing = at % kinds.length
          const plan = planOf(kinds, (index) => {
            if (index === failing) throw new Error('broken')
          })
          const events: PlanEvent[] = []
          const running = runPlan(plan, { rollback, onEvent: (event) => events.push(event) })
          if (kinds[failing]?.done === true) {
            const report = await running
            expect([...report.done, ...report.skipped].sort()).toEqual(ids(plan.steps))
            return
          }
          const error = await planErrorOf(running)
          expect([...error.done, ...error.skipped, ...error.left, ...error.undone].sort()).toEqual(
            ids(plan.steps),
          )
          expect(error.left).toEqual(ids(plan.steps.slice(failing)))
          expect(error.skipped).toEqual(
            ids(plan.steps.filter((_, index) => index < failing && kinds[index]?.done === true)),
          )
          const ran = plan.steps.filter((_, index) => index < failing && kinds[index]?.done === false)
          expect(plan.context.ran).toEqual(ids(ran))
          const undoable = rollback ? ran.filter((step) => step.undo !== undefined) : []
          const fails = (step: Step<Trail>) => kinds[plan.steps.indexOf(step)]?.undoFails === true
          const expected = ids(undoable.filter((step) => !fails(step))).reverse()
          expect(plan.context.undone).toEqual(expected)
          expect(error.undone).toEqual(expected)
          expect(error.undoFailed).toEqual(ids(undoable.filter(fails)).reverse())
          for (const id of error.undoFailed) expect(error.done).toContain(id)
          const undoing = events.flatMap((event) => (event.type === 'step:undo' ? [event.step] : []))
          expect(undoing).toEqual(ids(undoable).reverse())
          expect(exitCodeOf(error)).toBe(error.done.length > 0 ? 9 : 1)
        }),
        { numRuns: 200 },
      )
    },
  )

  it('cancelled at any step, running or between, it says the same', async () => {
    const kinds = [plain, plain, plain, plain]
    for (const at of kinds.keys()) {
      for (const obeys of [true, false]) {
        const controller = new AbortController()
        const plan = planOf(kinds, async (index, io) => {
          if (index !== at) return
          controller.abort()
          if (obeys) await sleep(60_000, io.signal)
        })
        const events: PlanEvent[] = []
        const running = runPlan(plan, {
          signal: controller.signal,
          rollback: true,
          onEvent: (event) => events.push(event),
        })
        const finished = obeys ? at : at + 1
        if (finished === kinds.length) {
          // The last step was done all the same: there is nothing left to cancel.
          expect(await running).toMatchObject({ done: ids(plan.steps) })
          continue
        }
        const error = await planErrorOf(running)
        expect(error).toMatchObject({
          code: 'PLAN_CANCELLED',
          exitCode: 130,
          done: [],
          left: ids(plan.steps.slice(finished)),
        })
        expect(error.undone).toEqual(ids(plan.steps.slice(0, finished)).reverse())
        expect(error.cause).toBeInstanceOf(CancelledError)
        expect(events.at(-1)).toMatchObject({ type: 'plan:rolled-back' })
      }
    }
  })

  it('runs nothing on a signal that is aborted already', async () => {
    const plan = planOf([plain])
    await expect(runPlan(plan, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'PLAN_CANCELLED',
      left: ['s0'],
    })
    expect(plan.context.ran).toEqual([])
  })

  it('resumes: a second run skips what the first has done', async () => {
    let broken = true
    const context: Trail = { ran: [], undone: [] }
    const steps = ['a', 'b', 'c'].map(
      (id): Step<Trail> => ({
        id,
        title: id,
        isDone: ({ ran }) => ran.includes(id),
        async run({ ran }) {
          if (id === 'b' && broken) throw new Error('not yet')
          ran.push(id)
        },
      }),
    )
    await expect(runPlan({ name: 'p', steps, context })).rejects.toMatchObject({
      done: ['a'],
      left: ['b', 'c'],
      step: 'b',
    })
    broken = false
    expect(await runPlan({ name: 'p', steps, context })).toMatchObject({ done: ['b', 'c'], skipped: ['a'] })
    expect(context.ran).toEqual(['a', 'b', 'c'])
  })
})

describe('ALL-4 events', () => {
  it('tell the whole story in order, with ids, logs and progress', async () => {
    const events: PlanEvent[] = []
    const plan = planOf([plain, { ...plain, done: true }], (_index, io) => {
      io.log('allocating')
      io.progress(1.7, 'copying')
      io.progress(undefined)
      io.progress(Number.NaN)
      io.ids({ upid: 'UPID:x' })
    })
    await runPlan(plan, { onEvent: (event) => events.push(event) })
    expect(events).toMatchObject([
      { type: 'plan:start', plan: 'test', steps: [{ id: 's0', title: 'Step 0' }, { id: 's1' }] },
      { type: 'step:start', step: 's0', title: 'Step 0', index: 0, total: 2 },
      { type: 'step:log', line: 'allocating' },
      { type: 'step:progress', fraction: 1, text: 'copying' },
      { type: 'step:progress', step: 's0' },
      { type: 'step:progress', step: 's0' },
      { type: 'step:done', ids: { upid: 'UPID:x' }, tookMs: expect.any(Number) },
      { type: 'step:skipped', step: 's1', reason: 'already done' },
      { type: 'plan:done' },
    ])
    expect(events[4]).not.toHaveProperty('fraction')
    expect(events.map(({ elapsedMs }) => elapsedMs)).toEqual(
      events.map(({ elapsedMs }) => elapsedMs).sort((a, b) => a - b),
    )
    expect(Math.abs((events[0]?.at ?? 0) - Date.now())).toBeLessThan(5_000)
  })

  it('never stop the plan, whether the listener throws or rejects', async () => {
    const plan = planOf([plain, plain])
    await runPlan(plan, {
      onEvent: () => {
        throw new Error('bad listener')
      },
    })
    const rejecting = async () => Promise.reject(new Error('bad async listener'))
    await runPlan(planOf([plain]), { onEvent: () => rejecting() })
    await sleep(5)
    expect(plan.context.ran).toEqual(['s0', 's1'])
  })

  it('ALL-6 hold no secret', async () => {
    Secret.of('hunter2hunter2')
    const events: PlanEvent[] = []
    const plan: Plan<null> = {
      name: 'p',
      context: null,
      steps: [
        {
          id: 'a',
          title: 'use hunter2hunter2',
          async run(_context, io) {
            io.log('hunter2hunter2')
            io.progress(0, 'hunter2hunter2')
            throw new Error('hunter2hunter2')
          },
        },
      ],
    }
    const error = await planErrorOf(runPlan(plan, { onEvent: (event) => events.push(event) }))
    expect(JSON.stringify([events, error])).not.toContain('hunter2')
    expect(events).toHaveLength(6)
  })
})

it('ALL-8 tells how long it took in whole milliseconds', async () => {
  const times: (number | undefined)[] = []
  const onEvent = (event: PlanEvent) =>
    void times.push(event.elapsedMs, 'tookMs' in event ? event.tookMs : undefined)
  const steps = [{ id: 'only', title: 'Look', run: async () => {} }]
  const report = await runPlan({ name: 'look', context: undefined, steps }, { onEvent })
  for (const time of [report.tookMs, ...times]) if (time !== undefined) expect(time).toBe(Math.round(time))
})

describe('PlanError', () => {
  it('carries the cause, its hint and the ids', async () => {
    const cause = new PveError('disk full', { code: 'X', hint: 'free some', ids: { vmid: '101' } })
    const plan = planOf([plain, plain], (index, io) => {
      io.ids({ upid: `UPID:${index}` })
      if (index === 1) throw cause
    })
    const error = await planErrorOf(runPlan(plan))
    expect(error.message).toBe('test: "Step 1" failed: disk full')
    expect(error).toMatchObject({
      cause,
      hint: 'free some',
      phase: 'Step 1',
      ids: { vmid: '101', upid: 'UPID:1' },
    })
    expect(error.toJSON()).toMatchObject({ done: ['s0'], left: ['s1'], cause: { code: 'X' } })
  })

  it.each([
    ['start web', 'Start "web"', 'Start "web": libvirt says: no', 'Start "web" failed: libvirt says: no'],
    ['move', 'Start "web"', 'Start "web": libvirt says: no', `move: 'Start "web"' failed: libvirt says: no`],
    ['move', 'Start it', 'no memory', 'move: "Start it" failed: no memory'],
  ])('ALL-5 says nothing twice: %s, %s', async (name, title, words, message) => {
    const steps = [{ id: 'only', title, run: () => Promise.reject(new Error(words)) }]
    expect((await planErrorOf(runPlan({ name, context: undefined, steps }))).message).toBe(message)
  })

  it('comes of a failing isDone, too', async () => {
    const plan = planOf([plain])
    const steps = plan.steps.map((step) => ({
      ...step,
      isDone: () => Promise.reject(new Error('cannot look')),
    }))
    await expect(runPlan({ ...plan, steps })).rejects.toMatchObject({
      code: 'PLAN_STEP_FAILED',
      left: ['s0'],
    })
  })

  it('two steps of one id are no plan', async () => {
    const plan = planOf([plain])
    await expect(runPlan({ ...plan, steps: [...plan.steps, ...plan.steps] })).rejects.toMatchObject({
      code: 'PLAN_INVALID',
    })
  })
})

describe('ALL-4 dryRunPlan', () => {
  it('runs and undoes nothing, shows what would be sent and what is done already', async () => {
    const plan = planOf([plain, { ...plain, done: true }])
    expect(await dryRunPlan(plan)).toEqual({
      plan: 'test',
      steps: [
        {
          id: 's0',
          title: 'Step 0',
          done: false,
          previews: [{ kind: 'request', text: 'POST /s0', data: { password: '***' } }],
        },
        {
          id: 's1',
          title: 'Step 1',
          done: true,
          previews: [{ kind: 'request', text: 'POST /s1', data: { password: '***' } }],
        },
      ],
    })
    expect(plan.context).toEqual({ ran: [], undone: [] })
  })

  it('uses the id when a title needs what a step has yet to find out', async () => {
    const steps: Step<{ vm?: { id: number } }>[] = [
      {
        id: 'a',
        title: ({ vm }) => {
          if (vm === undefined) throw new Error('unknown yet')
          return `VM ${vm.id}`
        },
        async run() {},
      },
    ]
    expect(await dryRunPlan({ name: 'p', steps, context: {} })).toMatchObject({
      steps: [{ title: 'a', previews: [] }],
    })
  })
})

describe('ALL-4 undoPlan', () => {
  it('undoes what it is told of, last first, and says what has no undo', async () => {
    const plan = planOf([plain, { ...plain, undoable: false }, plain, plain])
    expect(await undoPlan(plan, ['s0', 's1', 's2', 'unknown'])).toMatchObject({
      done: ['s2', 's0'],
      skipped: ['s1'],
    })
    expect(plan.context).toEqual({ ran: [], undone: ['s2', 's0'] })
  })

  it('goes on past one that fails, and names what is still there', async () => {
    const plan = planOf([plain, { ...plain, undoFails: true }, plain])
    const error = await planErrorOf(undoPlan(plan, ['s0', 's1', 's2']))
    expect(error).toMatchObject({
      code: 'PLAN_UNDO_FAILED',
      done: ['s1'],
      undone: ['s2', 's0'],
      undoFailed: ['s1'],
      left: [],
      exitCode: 9,
    })
  })

  it('can be cancelled', async () => {
    const controller = new AbortController()
    const plan = planOf([plain, plain])
    const error = await planErrorOf(
      undoPlan(plan, ['s0', 's1'], {
        signal: controller.signal,
        onEvent: (event) => {
          if (event.type === 'step:undone') controller.abort()
        },
      }),
    )
    expect(error).toMatchObject({ code: 'PLAN_CANCELLED', done: ['s0'], undone: ['s1'] })
  })
})
