import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { ostui, useHome, vmctl } from '../../test/cli.js'
import { showList } from './list.js'
import { Output } from './output.js'
import { makeStyle, textWidth } from './style.js'
import { type Column, renderPairs, renderTable } from './table.js'

useHome()

interface Thing {
  readonly name: string
  readonly why: string
  readonly id: string
}

const things: readonly Thing[] = [
  { name: 'old-data', why: 'no server has had it for 166 days; has snapshots', id: '0'.repeat(36) },
  { name: 'disk', why: `is in ${'x'.repeat(40)}`, id: '1'.repeat(36) },
]
const columns: readonly Column<Thing>[] = [
  { title: 'NAME', value: ({ name }) => name },
  { title: 'WHY', wraps: true, value: ({ why }) => why },
  { title: 'ID', drop: 1, value: ({ id }) => id },
]
const plain = makeStyle(false)
const drawn = (width: number | undefined) => renderTable(columns, things, { width, style: plain })

describe('ALL-10 tables in narrow terminals', () => {
  it('a sentence goes on in further lines, and a word without end is broken', () => {
    expect(drawn(76)).toBe(
      [
        'NAME      WHY                           ID',
        `old-data  no server has had it for 166  ${'0'.repeat(36)}`,
        '          days; has snapshots',
        `disk      is in                         ${'1'.repeat(36)}`,
        `          ${'x'.repeat(28)}`,
        `          ${'x'.repeat(12)}`,
      ].join('\n'),
    )
  })

  it.each([40, 60, 80, 120])('nothing is lost or too wide in %d columns', (width) => {
    const text = drawn(width)
    for (const line of text.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(width)
    expect(text.replaceAll(/\s/g, '')).toContain('x'.repeat(12))
    for (const word of things.flatMap(({ why }) => why.split(' ')).filter((one) => one.length < 20))
      expect(text).toContain(word)
  })

  it('names the columns that have no room, and where they are seen', () => {
    expect(drawn(60).split('\n').at(-1)).toBe('not shown: ID – see them with --json or a wider terminal')
    expect(drawn(120)).not.toContain('not shown')
  })

  it('says nothing of columns where there is no terminal: nothing is left out', () => {
    expect(drawn(undefined)).not.toContain('not shown')
    expect(drawn(undefined).split('\n')).toHaveLength(1 + things.length)
  })

  it('says nothing of columns that nobody has anything in', () => {
    const empty = things.map(({ name, why }) => ({ name, why, id: '' }))
    expect(renderTable(columns, empty, { width: 40, style: plain })).not.toContain('not shown')
  })

  it.each([
    ['a terminal', { tty: true, json: false, quiet: false }, true],
    ['a pipe', { tty: false, json: false, quiet: false }, false],
    ['--json', { tty: true, json: true, quiet: false }, false],
    ['--quiet', { tty: true, json: false, quiet: true }, false],
  ])(
    'a list that is still coming names them at its end: %s',
    async (_name, { tty, json, quiet }, isNamed) => {
      const stdout = new PassThrough()
      const out = new Output({
        stdout,
        stderr: new PassThrough(),
        json,
        quiet,
        color: { stdout: false, stderr: false },
        isTty: { stdout: tty, stderr: tty },
        columns: 50,
      })
      async function* rows() {
        yield* things
      }
      await showList(out, rows(), {
        columns,
        quiet: ({ id }) => id,
        none: 'none',
        columnFlags: ['--columns'],
      })
      const note = 'not shown: ID – see them with --columns, --json or a wider terminal '
      expect(String(stdout.read()).replaceAll('\n', ' ').endsWith(note)).toBe(isNamed)
    },
  )
})

describe('ALL-10 lists of several pages in narrow terminals', () => {
  interface Row {
    readonly name: string
    readonly note?: string
    readonly id: string
  }
  const rowColumns: readonly Column<Row>[] = [
    { title: 'NAME', value: ({ name }) => name },
    { title: 'NOTE', drop: 2, value: ({ note }) => note },
    { title: 'ID', drop: 1, value: ({ id }) => id },
  ]
  /** What is printed of pages that each have to be waited for. */
  const listed = async (...pages: readonly (readonly Row[])[]) => {
    const stdout = new PassThrough()
    const isTty = { stdout: true, stderr: true }
    const color = { stdout: false, stderr: false }
    const out = new Output({
      stdout,
      stderr: new PassThrough(),
      json: false,
      quiet: false,
      color,
      isTty,
      columns: 20,
    })
    async function* rows() {
      for (const page of pages) {
        yield* page
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
    }
    await showList(out, rows(), { columns: rowColumns, quiet: ({ name }) => name, none: 'none' })
    return String(stdout.read())
  }
  const named = (text: string) => /not shown: ([A-Z, ]+) –/.exec(text.replace(/\s+/g, ' '))?.[1]
  const one: Row = { name: 'one', id: 'x'.repeat(30) }

  it('name no column that nobody has anything in, on none of the pages', async () => {
    const text = await listed([one], [{ ...one, name: 'two', note: '' }])
    // The first page decided before the second was there.
    expect(text.split('\n').slice(0, 3)).toEqual(['NAME', 'one', 'two'])
    expect(named(text)).toBe('ID')
    expect(await listed([{ name: 'one', id: '' }], [{ name: 'two', id: '' }])).not.toContain('not shown')
  })

  it('name one that only a later page has something in', async () => {
    expect(named(await listed([one], [{ ...one, note: 'late' }]))).toBe('NOTE, ID')
  })
})

describe('OS-90 ostui orphans in 80 columns', () => {
  it('tells the whole why and the caution, and that the id is left out', async () => {
    const run = await ostui(['orphans', '--demo'], { tty: true, columns: 80, env: { NO_COLOR: '1' } })
    expect(run.stdout).toContain('no server and no volume is made')
    expect(run.stdout).not.toContain('…')
    for (const word of ['firewall?', 'names', 'copy.']) expect(run.stdout).toContain(word)
    for (const line of run.stdout.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(80)
    expect(run.stdout.trimEnd().split('\n').at(-1)).toMatch(/^not shown: ID – /)
  })
})

it('ALL-10 ostui offers --columns for what has no room, and not to who gave it', async () => {
  const shown = async (...more: readonly string[]) => {
    const argv = ['server', 'list', ...more, '--demo']
    const { code, stdout } = await ostui(argv, { tty: true, columns: 40, env: { NO_COLOR: '1' } })
    expect(code).toBe(0)
    return stdout.replace(/\s+/g, ' ')
  }
  expect(await shown()).toMatch(/not shown: .* – see them with --columns, --json or a wider terminal/)
  const names = 'id,name,status,flavor,image,addresses'
  expect(await shown('--columns', names)).toMatch(/not shown: .* – see them with --json or a wider terminal/)
})

describe('ALL-10 keys and values in narrow terminals', () => {
  const pairs = [
    ['name', 'web'],
    ['allows', 'start, stop, pause, resume, shelve'],
    ['disks', 'vda: /var/lib/web.qcow2, 64 GiB\nvdb: none'],
    ['none', undefined],
  ] as const

  it('a value goes on between words; of several, what goes on is indented', () => {
    expect(renderPairs(pairs, plain, 30)).toBe(
      [
        'name    web',
        'allows  start, stop, pause,',
        '        resume, shelve',
        'disks   vda:',
        '          /var/lib/web.qcow2,',
        '          64 GiB',
        '        vdb: none',
      ].join('\n'),
    )
  })

  it('only a word that has no room alone is broken, by what it takes on the terminal', () => {
    const text = renderPairs([['key', `a ${'x'.repeat(30)} b ${'漢'.repeat(12)}`]], plain, 25)
    expect(text.split('\n')).toEqual([
      'key  a',
      `     ${'x'.repeat(20)}`,
      `     ${'x'.repeat(10)}`,
      `     b`,
      `     ${'漢'.repeat(10)}`,
      `     ${'漢'.repeat(2)}`,
    ])
  })

  it('has its colour around all its lines, and none of what the value itself brings', () => {
    const colored = makeStyle(true)
    const text = renderPairs([['state', 'not \u001b[31mrunning at all', colored.green]], colored, 20)
    const value = 'not running\n       at all'
    expect(text).toBe(`${colored.bold('state')}  ${colored.green(value)}`)
    expect(colored.green(value)).not.toBe(value)
  })

  it('is as long as it is without a terminal, and keeps blanks of lines that have room', () => {
    expect(renderPairs(pairs, plain, undefined).split('\n')).toHaveLength(4)
    expect(renderPairs([['text', 'a\n  b   c']], plain, 40)).toBe('text  a\n        b   c')
  })

  it.each([
    ['vmctl', vmctl, ['info', 'web']],
    ['vmctl', vmctl, ['gpu', 'status']],
    ['vmctl', vmctl, ['ip', 'list']],
    ['ostui', ostui, ['server', 'show', 'web-1']],
  ] as const)('%s breaks no word that has room', async (_name, program, argv) => {
    const shownIn = (columns: number) =>
      program([...argv, '--demo'], { tty: true, columns, env: { NO_COLOR: '1' } })
    const [narrow, wide] = [await shownIn(60), await shownIn(80)]
    expect([narrow.code, wide.code]).toEqual([0, 0])
    for (const line of narrow.stdout.split('\n')) expect(textWidth(line)).toBeLessThanOrEqual(60)
    const words = (text: string) => new Set(text.split(/\s+/))
    expect(words(narrow.stdout).size).toBeGreaterThan(10)
    const roomOfAll = 60 - 'availability zone  '.length
    for (const word of words(wide.stdout))
      if (word.length <= roomOfAll) expect(words(narrow.stdout)).toContain(word)
  })
})
