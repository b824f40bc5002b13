import { deepStrictEqual } from 'node:assert'
import { inspect } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dryRunPlan, type PlanEvent, runPlan } from '../plan/index.js'
import { Secret } from '../secret/index.js'
import {
  barChart,
  type DisplayBundle,
  displayAs,
  fieldTable,
  jupyterDisplay,
  planEventTable,
  table,
} from './index.js'

/** What a notebook would show of a value. */
function shown(value: object): DisplayBundle {
  const draw: unknown = Reflect.get(value, jupyterDisplay)
  if (typeof draw !== 'function') throw new Error('it does not draw itself')
  return draw.call(value)
}

const everything = (value: object): string => Object.values(shown(value)).join('\n')

describe('ALL-2 what draws itself in a notebook is to programs what it was', () => {
  it('as keys, JSON, spread, deepEqual, a structured clone and inspect see it', () => {
    const plain = { name: 'web', list: [1, 2] }
    const drawn = displayAs({ name: 'web', list: [1, 2] }, ({ name }) => table([{ name }]))
    expect(shown(drawn)['text/plain']).toBe('name\nweb')
    deepStrictEqual(drawn, plain)
    expect(drawn).toStrictEqual(plain)
    expect(Reflect.ownKeys({ ...drawn })).toEqual(['name', 'list'])
    expect(JSON.stringify(drawn)).toBe(JSON.stringify(plain))
    expect(inspect(drawn)).toBe(inspect(plain))
    expect(structuredClone(drawn)).toEqual(plain)
  })

  it('and a list stays a list', () => {
    const rows = displayAs([{ id: 1 }], (all) => table(all))
    deepStrictEqual(rows, [{ id: 1 }])
    expect([...rows, ...rows]).toHaveLength(2)
    expect(jupyterDisplay in rows.slice()).toBe(false)
  })
})

describe('a table', () => {
  it('shows units with the values, numbers to the right, and what is missing as nothing', () => {
    const rows = [
      { vmid: 100, memoryUsedBytes: 2 ** 31, tags: ['a', 'b'] },
      { vmid: 9, memoryUsedBytes: 512, tags: [], lock: 'backup' },
    ]
    expect(String(table(rows))).toBe(
      ['vmid  memory used  tags  lock', ' 100        2 GiB  a, b', '   9        512 B        backup'].join(
        '\n',
      ),
    )
  })

  it('counts the rows that it does not show, and says that there are none', () => {
    const rows = Array.from({ length: 10_000 }, (_, id) => ({ id }))
    expect(String(table(rows)).split('\n').at(-1)).toBe('… and 9800 more.')
    expect(String(table(rows.slice(0, 3), ['id'], { maxRows: 3 }))).not.toContain('more')
    expect(String(table([], ['id']))).toBe('(none)')
  })

  it('escapes HTML: a VM called <script> is only called so', () => {
    const name = '<script>alert("1")</script>'
    const html = shown(table([{ name }], ['name'], { caption: name, notes: [name] }))['text/html'] ?? ''
    expect(html).not.toContain('<script')
    expect(html.match(/&lt;script&gt;alert\(&quot;1&quot;\)&lt;\/script&gt;/g)).toHaveLength(3)
    const chart = barChart(name, [{ label: name, share: 0.5, note: name }])
    expect(shown(chart)['image/svg+xml']).not.toContain('<script')
  })

  it('is one element whatever the texts are', () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>&"\'/=! ab\n') })
    fc.assert(
      fc.property(text, text, (name, key) => {
        const html = shown(table([{ [`k${key}`]: name }]))['text/html'] ?? ''
        const tags = [...html.matchAll(/<\/?([^\s>]*)/g)].map(([, tag]) => tag)
        expect(tags.filter((tag) => !/^(?:table|thead|tbody|tr|th|td|br)$/.test(tag ?? ''))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('has no control characters, which would move the cursor or turn the text around', () => {
    expect(String(table([{ name: '\u001b[2Ja\u202eb\r\nc' }]))).toBe('name\n [2Ja b  · c')
  })
})

describe('ALL-2 a secret is never shown', () => {
  const canary = 'canary-7f3a91'
  const rows = [
    {
      a: Secret.of(canary),
      password: 'canary-plain',
      token: { value: 'canary-deep' },
      note: `with ${canary} in it`,
    },
    { a: [Secret.of(canary)], nested: { deep: Secret.of(canary), apiToken: 'canary-key' } },
  ]

  it.each([
    ['a table', table(rows)],
    ['fields', fieldTable(rows[0] ?? {})],
    ['a caption and notes', table([{ a: 1 }], ['a'], { caption: canary, notes: [canary] })],
    ['a chart', barChart(canary, [{ label: canary, share: 1, note: canary }])],
  ])('by %s', (_, drawn) => {
    expect(everything(drawn)).not.toContain('canary')
    expect(everything(drawn)).toContain('***')
    expect(inspect(drawn)).not.toContain('canary')
  })
})

describe('plans', () => {
  const steps = [
    {
      id: 'one',
      title: 'First <b>',
      preview: () => [{ kind: 'request' as const, text: 'POST /one' }],
      run: async (_: object, io: { log(line: string): void }) => io.log('halfway'),
      undo: async () => {},
    },
    { id: 'two', title: 'Second', isDone: () => true, run: async () => {} },
    {
      id: 'three',
      title: 'Third',
      run: async () => {
        throw new Error('no room')
      },
    },
  ]
  const plan = { name: 'make it', context: {}, steps }

  it('a preview draws itself', async () => {
    const preview = await dryRunPlan(plan)
    expect(shown(preview)['text/plain']).toBe(
      [
        'make it',
        '#  step       would',
        '1  First <b>  POST /one',
        '2  Second     nothing: done',
        '3  Third',
      ].join('\n'),
    )
    expect(Object.keys(preview)).toEqual(['plan', 'steps'])
  })

  it('events become a row for each step, with its end', async () => {
    const events: PlanEvent[] = []
    const onEvent = (event: PlanEvent) => events.push(event)
    await expect(runPlan(plan, { onEvent, rollback: true })).rejects.toThrow()
    const text = String(planEventTable(events, { durations: false }))
    expect(text).toMatch(/^make it\n/)
    expect(text).toMatch(/First <b>\s+undone\s+halfway/)
    expect(text).toMatch(/Second\s+skipped/)
    expect(text).toMatch(/Third\s+failed\s+.*no room/)
    expect(text).toContain('Rolled back: one.')
    expect(String(planEventTable(events))).toContain('took')
  })
})

it('a chart holds its bars within itself', () => {
  const chart = barChart('Quota', [
    { label: 'cores', share: 0.5, note: '5 of 10' },
    { label: 'over', share: 3, level: 'full' },
    { label: 'without a limit', share: undefined },
  ])
  expect(String(chart)).toBe(
    [
      'Quota',
      `cores            ${'█'.repeat(10)}${'░'.repeat(10)}  5 of 10`,
      `over             ${'█'.repeat(20)}`,
      `without a limit  ${'░'.repeat(20)}`,
    ].join('\n'),
  )
  expect(chart.toSvg().match(/width="260"/g)).toHaveLength(4)
})
