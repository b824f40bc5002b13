/** Questions one after the other, in a real terminal: each takes its keys, shows no secret, and leaves the terminal as it was. */
import { describe, expect } from 'vitest'
import { pxrunProgram } from './built-program.js'
import { sane, test } from './in-terminal.js'

describe('LX-10 ALL-5 questions on a terminal', () => {
  test('all of a container are answered by keys, from the first to the last', async ({ start }) => {
    const session = await start(['create', '--demo'], {
      program: pxrunProgram,
      columns: 80,
      rows: 24,
      env: { PVE_DEMO_SPEED: '50' },
    })
    await session.waitFor('Hostname')
    await session.keys('C-u')
    await session.type('asked1')
    await session.keys('Enter')
    await session.waitFor(/● debian-13/)
    await session.keys('Down')
    await session.waitFor(/● ubuntu-24/)
    await session.keys('Enter')
    await session.waitFor('CPU, memory, disk')
    await session.keys('C-u')
    await session.type('2 cores, 1G memory, 8G disk')
    // Those that are left have a default each.
    let screen = ''
    for (let asked = 0; asked < 6 && !session.hasEnded; asked++) {
      screen = await session.settled()
      await session.keys('Enter')
      await session.waitUntil((now) => now !== screen || session.hasEnded, 'takes no Enter')
    }
    expect(await session.ended()).toMatchObject({ exitCode: 0 })
    await session.waitFor(/Container created: \d+ \(asked1\)/)
    expect(await session.modes()).toEqual(sane)
  })

  test('ALL-6 a password is not shown, also when it is not the first', async ({ start }) => {
    const session = await start(['login', '--demo'], { columns: 80, rows: 24 })
    await session.waitFor('User')
    await session.keys('Enter')
    await session.waitFor('Realm')
    await session.keys('Enter')
    await session.waitFor('Password of')
    await session.type('canary-9fb1')
    await session.waitFor('▪▪▪▪')
    expect(await session.screen()).not.toContain('canary')
    await session.keys('C-c')
    await session.ended()
    const screen = await session.screen()
    expect(screen).not.toContain('canary')
    expect(await session.modes()).toEqual(sane)
  })
})
