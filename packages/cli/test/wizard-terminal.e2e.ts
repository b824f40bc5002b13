/** The wizard and its terminal: left at any moment, resized, without colours, pasted into, or not there at all. */
import { describe, expect } from 'vitest'
import type { Home } from './built-program.js'
import { sane, test } from './in-terminal.js'
import { enter, fill, focus, goOnTo, screens, wizard } from './wizard-moves.js'

async function vmNames(home: Home): Promise<string[]> {
  const { stdout } = await home.pve(['vm', 'list', '--demo', '--json'])
  return [...stdout.matchAll(/"name": "([^"]*)"/g)].map(([, name = '']) => name)
}

describe('left by Ctrl-C', () => {
  test.concurrent.for(['Sign-in', ...screens])(
    'VM-33 on %s: nothing is made',
    async (title, { home, start, expect }) => {
      const before = await vmNames(home)
      expect(before).toContain('web1')
      const isSignIn = title === 'Sign-in'
      const session = await start(isSignIn ? [...wizard, '--username', 'tess@pve'] : wizard, {
        columns: 80,
        rows: 24,
        keepsStdout: true,
      })
      if (isSignIn) await session.waitFor('› Password')
      else await goOnTo(session, title)
      await session.keys('C-c')
      expect(await session.ended()).toEqual({ exitCode: 130, stdout: '' })
      expect(await session.screen()).toContain('nothing was changed')
      expect(await session.modes()).toEqual(sane)
      expect(await vmNames(home)).toEqual(before)
    },
  )

  test.concurrent('VM-33 while a list, an item or the help is open', async ({ startGeneral, expect }) => {
    for (const [keys, seen] of [
      [['Space'], 'filter:'],
      [['F12'], 'Ctrl-R'],
    ] as const) {
      const session = await startGeneral({ columns: 80, rows: 24 })
      await session.keys(...keys)
      await session.waitFor(seen)
      await session.keys('C-c')
      expect((await session.ended()).exitCode).toBe(130)
      expect(await session.modes()).toEqual(sane)
    }
  })

  test.concurrent('VM-33 a signal from outside gives the terminal back, too', async ({
    startGeneral,
    expect,
  }) => {
    const session = await startGeneral({ columns: 80, rows: 24 })
    session.signal('SIGTERM')
    expect((await session.ended()).exitCode).toBe(130)
    expect(await session.modes()).toEqual(sane)
  })
})

describe('the size of the terminal', () => {
  test('VM-30 80x24, 60x15, 30x8 and back: nothing is lost', async ({ startGeneral }) => {
    const session = await startGeneral({ columns: 100, rows: 30 })
    await focus(session, 'Name')
    await session.type('kept')
    await session.resize(80, 24)
    await session.waitUntilGone('10 Submit')
    // A terminal that became smaller first shows the end of what was there, until the program has drawn anew.
    await session.waitFor(/› Name +kept/)
    await session.resize(60, 15)
    const small = await session.waitFor(/↓ \d+ more/)
    expect(small).toMatch(/› Name +kept/)
    expect(small).toMatch(/^Create a VM/)
    await session.type('-too')
    await session.waitFor(/› Name +kept-too/)
    await session.resize(30, 8)
    await session.waitFor('too small')
    await session.resize(60, 15)
    await session.waitFor(/› Name +kept-too/)
    await enter(session, '[3 OS]')
    await session.keys('Space')
    await session.waitFor('filter:')
    await session.resize(100, 30)
    // The list is still open.
    expect(await session.waitFor('10 Submit')).toContain('filter:')
    await session.keys('Escape')
    await session.waitUntilGone('filter:')
    await session.keys('F2')
    expect(await session.waitFor('[2 General]')).toMatch(/Name +kept-too/)
    await session.keys('C-c')
    expect((await session.ended()).exitCode).toBe(130)
  })

  test('VM-30 in the smallest size it asks for there is a whole frame', async ({ start }) => {
    const session = await start(wizard, { columns: 30, rows: 8 })
    const [, columns, rows] = /needs (\d+)x(\d+)/.exec(await session.waitFor('Ctrl-C leaves')) ?? []
    await session.resize(Number(columns), Number(rows))
    const screen = await session.waitFor('› Node')
    expect(screen).toContain('› Node')
    expect(screen).toContain('Ctrl-C leave')
  })

  test('VM-30 Ctrl-Z where no shell can call it back leaves it usable', async ({ startGeneral }) => {
    const session = await startGeneral()
    await session.keys('C-z')
    await session.waitUntilGone('[2 General]')
    await session.waitFor('› Node')
    await focus(session, 'Name')
    await fill(session, 'again')
    await session.keys('C-c')
    expect((await session.ended()).exitCode).toBe(130)
    expect(await session.modes()).toEqual(sane)
  })

  test('VM-33 what was on the screen before is there again', async ({ startGeneral }) => {
    const session = await startGeneral({ columns: 80, rows: 24 })
    await session.resize(100, 30)
    await session.waitFor('10 Submit')
    await session.keys('C-c')
    await session.ended()
    expect(await session.screen()).not.toContain('General')
  })
})

describe('without colours', () => {
  test('VM-30 NO_COLOR: no colour is sent; the focus is a character', async ({ startGeneral }) => {
    const session = await startGeneral({ env: { NO_COLOR: '1' } })
    const styled = await session.styledScreen()
    expect(colorsOf(styled)).toEqual([])
    expect(styled).toContain('› Node')
  })

  test('VM-30 colours where they are wanted', async ({ startGeneral }) => {
    const session = await startGeneral()
    expect(colorsOf(await session.styledScreen())).not.toEqual([])
  })
})

/** The colours among the styles of a screen; 39 and 49 are the terminal's own. */
function colorsOf(styled: string): string[] {
  const parts = styled
    .split(String.fromCharCode(27))
    .flatMap((piece) => /^\[([\d;]*)m/.exec(piece)?.[1]?.split(';') ?? [])
  return parts.filter((part) => /^(3[0-8]|4[0-8]|9\d|10[0-7])$/.test(part))
}

describe('pasting', () => {
  test('VM-30 several lines become one, and press no Enter', async ({ startGeneral }) => {
    const session = await startGeneral()
    await focus(session, 'Name')
    await session.paste('one\ntwo\r\nthree\n')
    const screen = await session.waitFor('three')
    expect(screen).toMatch(/› Name +one two three/)
    expect(screen).toContain('[2 General]')
  })
})

describe('no wizard', () => {
  const created = { code: 0, stdout: expect.stringContaining('VM created: 105') }
  const fast = { PVE_DEMO_SPEED: '50' }

  test('VM-30 without a terminal', async ({ home }) => {
    const run = await home.pve(wizard, fast)
    expect(run).toMatchObject(created)
    expect(run.stdout + run.stderr).not.toContain(String.fromCharCode(27))
  })

  test('VM-30 --wizard without a terminal is wrong use', async ({ home }) => {
    expect(await home.pve([...wizard, '--wizard'])).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringContaining('no terminal'),
    })
  })

  test.for([
    ['--yes', ['--yes'], {}],
    ['--json', ['--json'], {}],
    ['an empty standard input', [], { withoutStdin: true }],
  ] as const)('VM-30 in a terminal with %s', async ([, flags, options], { start }) => {
    const session = await start([...wizard, ...flags], { ...options, keepsStdout: true, env: fast })
    const { exitCode, stdout } = await session.ended()
    expect(exitCode).toBe(0)
    expect(stdout).toContain('105')
    expect(await session.screen()).not.toContain('Create a VM')
  })
})
