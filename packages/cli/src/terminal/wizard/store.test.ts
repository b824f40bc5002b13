/** VM-30, VM-31: the engine of all wizards, with one that has nothing to do with VMs. */
import { PveError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { frameRows } from '../screen.js'
import { formOf, placeOf } from './form.js'
import type { Key } from './state.js'
import { createStore } from './store.js'
import type {
  FormStep,
  GateResult,
  Look,
  Option,
  RunEnd,
  RunIo,
  SummaryStep,
  Values,
  Wizard,
} from './types.js'

/** A promise that is settled from outside, for each time it is asked for. */
function answers<T>() {
  const asked: {
    signal: AbortSignal
    look: unknown
    answer: (value: T) => void
    fail: (message: string) => void
  }[] = []
  const ask = (look: unknown, signal: AbortSignal) =>
    new Promise<T>((resolve, reject) => {
      asked.push({
        signal,
        look,
        answer: resolve,
        fail: (message) => reject(new PveError(message, { code: 'CANCELLED', hint: 'Try it.' })),
      })
    })
  return { asked, ask }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

function shop() {
  const gate = answers<GateResult>()
  const cities = answers<readonly Option[]>()
  const check = answers<{ issues: []; notes: []; lines: [] }>()
  const running: { io: RunIo; end: (end: RunEnd) => void }[] = []
  let forgotten = 0
  const door: FormStep = {
    kind: 'form',
    id: 'door',
    title: 'Door',
    scope: 'guest',
    fields: [{ kind: 'text', path: 'name', label: 'Name', help: 'Who is there.' }],
    gate: {
      label: 'Knock',
      busy: 'Knocking',
      isReady: () => false,
      run: (values, signal) => gate.ask(values, signal),
    },
  }
  const order: FormStep = {
    kind: 'form',
    id: 'order',
    title: 'Order',
    scope: 'order',
    fields: [
      {
        kind: 'choice',
        path: 'country',
        label: 'Country',
        help: 'Where to.',
        options: [{ value: 'no' }, { value: 'se' }],
      },
      {
        kind: 'choice',
        path: 'city',
        label: 'City',
        help: 'Of the country.',
        options: {
          id: 'cities',
          empty: 'no city',
          key: ({ root }: Look) => (root('country') === undefined ? undefined : String(root('country'))),
          load: ({ root }: Look, signal) => cities.ask(root('country'), signal),
        },
      },
      {
        kind: 'items',
        path: 'items',
        label: 'Items',
        noun: 'item',
        help: 'What.',
        emptyText: 'Nothing.',
        summary: ({ what, count }) => `${String(what ?? '?')} x${String(count ?? 1)}`,
        fields: [
          { kind: 'text', path: 'what', label: 'What', help: 'A thing.' },
          { kind: 'number', path: 'count', label: 'Count', help: 'How many.', unit: 'pieces' },
        ],
      },
    ],
  }
  const confirm: SummaryStep = {
    kind: 'summary',
    id: 'confirm',
    title: 'Confirm',
    scope: 'order',
    action: 'Order',
    views: [{ title: 'All', lines: ({ values }) => [{ text: JSON.stringify(values) }] }],
    check: (values, signal) => check.ask(values, signal),
    save: { title: 'Save', suggest: () => 'order.yaml', write: async () => true },
  }
  const wizard: Wizard = {
    title: 'Shop',
    steps: [
      door,
      order,
      confirm,
      {
        kind: 'run',
        id: 'ordering',
        title: 'Ordering',
        scope: 'order',
        run: (_, io) => new Promise((end) => running.push({ io, end })),
      },
    ],
    validate: (scope, values) =>
      scope === 'guest' && values['name'] === undefined ? [{ path: 'name', message: 'who?' }] : [],
    review: async (values: Values) => ({
      issues: values['country'] === 'se' ? [{ path: 'items[1].count', message: 'too many for se' }] : [],
      notes: [],
      complete: { country: 'no', items: [], ...values },
    }),
    isLockedOut: (error) => error instanceof PveError && error.message === 'who are you',
    forget: () => {
      forgotten++
    },
  }
  const store = createStore(wizard, {
    values: { guest: {}, order: {} },
    size: { columns: 80, rows: 24 },
    now: () => clock,
  })
  let clock = 0
  const press = async (...names: readonly string[]) => {
    for (const name of names) {
      clock += 1_000
      const text = [...name].length === 1 ? name : ''
      const key: Key = { name: name === ' ' ? 'space' : name, text, ctrl: false, alt: false, shift: false }
      store.dispatch({
        type: 'key',
        key: name.startsWith('ctrl-') ? { ...key, name: name.slice(5), ctrl: true } : key,
        atMs: clock,
      })
      await settled()
    }
  }
  const frame = () =>
    frameRows(wizard, store.getState())
      .map((row) =>
        row
          .map(({ text }) => text)
          .join('')
          .trimEnd(),
      )
      .join('\n')
  const knock = async () => {
    await press('m', 'e', 'enter')
    gate.asked.at(-1)?.answer({ kind: 'passed', text: 'welcome' })
    await settled()
  }
  return { wizard, store, press, frame, knock, gate, cities, check, running, forgotten: () => forgotten }
}

describe('VM-5 VM-30 the gate', () => {
  it('opens only with an answer, and asks nothing of the steps behind it before', async () => {
    const { press, frame, gate, cities, store } = shop()
    await press('enter')
    expect(frame()).toContain('! who?')
    expect(gate.asked).toEqual([])
    await press('m', 'e', 'enter')
    expect(frame()).toContain('Knocking …')
    await press('x', 'f2')
    gate.asked[0]?.fail('nobody is home')
    await settled()
    expect(frame()).toMatch(/! nobody is home\n +Try it\./)
    expect(store.getState().values['guest']).toEqual({ name: 'me' })
    expect(cities.asked).toEqual([])
    await press('f2')
    expect(frame()).toContain('Order comes after Door.')
  })

  it('asks for more where that is wanted, at its field', async () => {
    const { press, frame, gate, store } = shop()
    await press('m', 'enter')
    gate.asked[0]?.answer({ kind: 'more', message: 'which one?', values: { name: 'm1' }, focus: 'name' })
    await settled()
    expect(frame()).toContain('! which one?')
    expect(store.getState().values['guest']).toEqual({ name: 'm1' })
  })

  it('is shut again by a change; what was asked before is asked anew behind it', async () => {
    const { press, knock, frame, cities, store } = shop()
    await knock()
    expect(frame()).toContain('[2 Order]')
    await settled()
    cities.asked[0]?.answer([{ value: 'oslo' }])
    await settled()
    await press('escape', 'x', 'f2')
    expect(frame()).toContain('Order comes after Door.')
    await knock()
    await settled()
    expect(store.getState().step).toBe(1)
    expect(cities.asked).toHaveLength(2)
  })
})

describe('VM-10 VM-31 answers of a source', () => {
  it('one that is not wanted any more is aborted and changes nothing, in whatever order they come', async () => {
    const { press, knock, cities, frame } = shop()
    await knock()
    await settled()
    expect(cities.asked.map(({ look }) => look)).toEqual(['no'])
    await press('right')
    expect(cities.asked.map(({ look }) => look)).toEqual(['no', 'se'])
    expect(cities.asked[0]?.signal.aborted).toBe(true)
    cities.asked[1]?.answer([{ value: 'stockholm' }])
    await settled()
    cities.asked[0]?.answer([{ value: 'oslo' }])
    await settled()
    await press('down', ' ')
    expect(frame()).toContain('stockholm')
    expect(frame()).not.toContain('oslo')
    // What was dropped is asked again when it is wanted again; what is known is not.
    await press('escape', 'up', 'left', 'right')
    expect(cities.asked.map(({ look }) => look)).toEqual(['no', 'se', 'no'])
  })

  it('a failure stands at the field until it is asked again', async () => {
    const { press, knock, cities, frame, forgotten } = shop()
    await knock()
    await settled()
    cities.asked[0]?.fail('the map is lost.')
    await settled()
    expect(frame()).toContain('! the map is lost. Try it. (Space tries again)')
    await press('down', ' ')
    expect(cities.asked).toHaveLength(2)
    // Once behind the gate, once now.
    expect(forgotten()).toBe(2)
    cities.asked[1]?.answer([])
    await settled()
    expect(frame()).toContain('no city')
  })
})

describe('VM-32 the last look', () => {
  it('left before the answer, is asked again on coming back', async () => {
    const { press, knock, check, frame } = shop()
    await knock()
    await settled()
    await press('enter', 'escape')
    expect(check.asked[0]?.signal.aborted).toBe(true)
    await press('enter')
    expect(check.asked).toHaveLength(2)
    check.asked[1]?.answer({ issues: [], notes: [], lines: [] })
    await settled()
    expect(frame()).toMatch(/› \[ Order \]$/m)
  })
})

describe('VM-4 VM-5 a session that is lost', () => {
  it('shuts the gate, says so, and lets in again', async () => {
    const { press, knock, cities, frame } = shop()
    await knock()
    await settled()
    cities.asked[0]?.fail('who are you')
    await settled()
    expect(frame()).toContain('who are you Go back to Door: F1.')
    await press('f3')
    expect(frame()).toContain('Confirm comes after Door.')
    await press('f1')
    expect(frame()).toContain('! who are you')
    await knock()
    expect(frame()).toContain('[2 Order]')
    await settled()
    expect(cities.asked).toHaveLength(2)
  })
})

describe('VM-30 a terminal that is too small', () => {
  it('does nothing that nobody sees, but leaves', async () => {
    const { press, knock, store, running, check } = shop()
    await knock()
    await settled()
    await press('enter')
    check.asked[0]?.answer({ issues: [], notes: [], lines: [] })
    await settled()
    store.dispatch({ type: 'resize', size: { columns: 30, rows: 6 } })
    await press('enter', 'f1', 's')
    store.dispatch({ type: 'paste', text: 'x' })
    expect(running).toEqual([])
    expect(store.getState().step).toBe(2)
    await press('ctrl-c')
    expect(store.getState().ended).toBe(true)
  })
})

describe('VM-32 from an issue to its field', () => {
  it('finds the item and the field within, and tells what no field is for', async () => {
    const { press, knock, wizard, store, frame } = shop()
    await knock()
    await settled()
    await press('down', 'down', 'a', 'b', 'enter', 'a', 'c', 'enter', 'up', 'up', 'up', 'right')
    await settled()
    expect(store.getState().values['order']).toEqual({ country: 'se', items: [{ what: 'b' }, { what: 'c' }] })
    const place = placeOf(wizard, store.getState(), 'order', 'items[1].count')
    expect(place).toMatchObject({ step: 1, at: 'items[1]', stop: 1 })
    expect(placeOf(wizard, store.getState(), 'order', 'elsewhere')).toBeUndefined()
    expect(frame()).toMatch(/2 {2}c x1 {2}! has a problem/)
    await press('enter')
    expect(frame()).toMatch(/› 2 {2}c x1/)
    expect(frame()).toContain('Item 2: too many for se')
  })

  it('the forms behind the issue know it, too', async () => {
    const { press, knock, wizard, store } = shop()
    await knock()
    await settled()
    await press('down', 'down', 'a', 'b', 'enter', 'a', 'c', 'enter', 'up', 'up', 'up', 'right')
    await settled()
    const [, order] = wizard.steps
    if (order?.kind !== 'form') throw new Error('no form')
    const item = formOf(wizard, store.getState(), order, 'items[1]')
    expect(item.fields.map(({ issues }) => issues.length)).toEqual([0, 1])
  })
})

describe('VM-33 carrying out', () => {
  const ready = async () => {
    const all = shop()
    await all.knock()
    await settled()
    await all.press('enter')
    all.check.asked[0]?.answer({ issues: [], notes: [], lines: [] })
    await settled()
    await all.press('enter')
    return all
  }

  it('is done once, however often Enter is pressed; Ctrl-C reaches it', async () => {
    const { press, running, frame, store } = await ready()
    await press('enter', 'enter', 'f1', 'escape')
    expect(running).toHaveLength(1)
    await press('ctrl-c')
    expect(running[0]?.io.signal.aborted).toBe(true)
    expect(frame()).toContain('Interrupted: looking what is left.')
    running[0]?.end({ kind: 'incomplete', title: 'half', lines: [], actions: [] })
    await settled()
    expect(frame()).toContain('NOT FINISHED: half')
    await press('q')
    expect(store.getState().ended).toBe(true)
    await store.over
  })

  it('an action with a question is done after y only', async () => {
    const { press, running, frame } = await ready()
    const undone: string[] = []
    running[0]?.end({
      kind: 'incomplete',
      title: 'half',
      lines: [],
      actions: [
        {
          key: 'b',
          label: 'take it back',
          confirm: 'Really?',
          run: async () => {
            undone.push('it')
            return { kind: 'nothing-made', title: 'gone', lines: [], actions: [{ key: 'e', label: 'back' }] }
          },
        },
      ],
    })
    await settled()
    await press('b', 'n')
    expect(undone).toEqual([])
    await press('b')
    expect(frame()).toContain('Really? y: yes')
    await press('y')
    expect(undone).toEqual(['it'])
    expect(frame()).toContain('NOT CREATED: gone')
    await press('e')
    expect(frame()).toContain('[3 Confirm]')
  })
})
