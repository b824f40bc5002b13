/** The wizard of `pve vm create` as it is used: the built program, a real terminal, the simulated server of --demo. */
import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { sane, shownVm, test } from './in-terminal.js'
import { createWorks, enter, fill, focus, readyToCreate, wizard } from './wizard-moves.js'

/** Tasks of the simulated server: not worth waiting for, or long enough to be interrupted. */
const fast = { PVE_DEMO_SPEED: '50' }
const slow = { PVE_DEMO_SPEED: '0.4' }

describe('from the start to the created VM', () => {
  test('VM-30 VM-33 VM-34 by keys alone; nothing typed is lost on the way', async ({
    home,
    startGeneral,
  }) => {
    const session = await startGeneral({ keepsStdout: true, env: fast })
    await focus(session, 'Name')
    await session.type('web-e2e')
    await focus(session, 'Tags')
    await session.type('e2e ')
    await session.waitFor('[e2e]')
    await focus(session, 'Start at boot')
    await session.keys('Space')
    await session.waitFor(/Start at boot +\[x\] yes$/m)

    await enter(session, '[3 OS]')
    await focus(session, 'ISO image')
    await session.keys('Space')
    await session.waitFor('filter:')
    await session.type('debian')
    await session.waitUntilGone('nixos')
    await enter(session, /› ISO image +debian-\S+ ▾$/m)

    await enter(session, '[4 System]')
    await focus(session, 'TPM')
    await session.keys('Space')
    await session.waitFor('TPM storage')

    await enter(session, '[5 Disks]')
    await session.keys('a')
    await session.waitFor('Disk 2')
    await focus(session, 'Size')
    await session.type('8')
    await enter(session, /› 2 +scsi1 .*8G/)

    await enter(session, '[6 CPU]')
    await session.type('4')
    await enter(session, '[7 Memory]')
    await session.type('4096')
    await enter(session, '[8 Network]')
    await focus(session, '1')
    await session.keys('Space')
    await session.waitFor('VLAN tag')
    await focus(session, 'VLAN tag')
    await session.type('42')
    await enter(session, 'VLAN 42')
    await enter(session, '[9 Confirm]')

    // Back by Escape, and by jumps of each kind.
    await session.keys('Escape')
    expect(await session.waitFor('[8 Network]')).toContain('VLAN 42')
    await session.keys('Escape')
    expect(await session.waitFor('[7 Memory]')).toMatch(/Memory +4096/)
    await session.keys('F2')
    const general = await session.waitFor('[2 General]')
    expect(general).toMatch(/Name +web-e2e/)
    expect(general).toContain('[e2e]')
    expect(general).toMatch(/Start at boot +\[x\] yes/)
    await session.keys('M-3')
    expect(await session.waitFor('[3 OS]')).toMatch(/ISO image +debian-/)
    await session.keys('4')
    expect(await session.waitFor('[4 System]')).toMatch(/TPM +\[x\] yes/)
    await session.keys('F5')
    expect(await session.waitFor('[5 Disks]')).toMatch(/scsi1 .*8G/)
    await session.keys('F9')
    await session.waitFor('[9 Confirm]')

    // On a terminal that is high enough for all of it.
    await session.resize(100, 140)
    const all = await session.waitFor(/No network +no/)
    for (const line of [
      /Name +web-e2e/,
      /Tags +e2e/,
      /Start at boot +yes/,
      /ISO image +debian-/,
      /TPM +yes/,
      /scsi0 .*32G/,
      /scsi1 .*8G/,
      /Cores +4/,
      /Memory +4096 MiB/,
      /vmbr\S+ .*VLAN 42/,
    ])
      expect(all).toMatch(line)
    await session.keys('Tab')
    expect(await session.waitFor('[Command line]')).toMatch(/--name web-e2e[\s\S]*--cores 4[\s\S]*--demo/)
    await session.keys('Tab')
    expect(await session.waitFor('[YAML]')).toMatch(/^name: web-e2e$/m)
    await session.keys('Tab')
    await session.waitFor('[Requests]')
    expect(await session.waitFor('1. Create VM')).toMatch(/POST \/nodes\/\S+\/qemu/)
    await session.resize(100, 30)

    await session.keys('s')
    await session.waitFor('Save as YAML')
    await enter(session, 'Saved: web-e2e.yaml')
    await session.keys('s')
    await session.waitFor('Save as YAML')
    await enter(session, 'web-e2e.yaml is there already')
    await session.keys('Escape')
    await createWorks(session)

    await enter(session, 'VM 105 (web-e2e) is there, on pve1.')
    await session.waitFor('pve vm console 105 --demo')
    await session.keys('Enter')
    const { exitCode, stdout } = await session.ended()
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^VM created: 105 \(web-e2e\) on pve1\n/)
    expect(await session.modes()).toEqual(sane)

    expect(await shownVm(home, '105')).toMatchObject({
      name: 'web-e2e',
      status: 'stopped',
      config: {
        tags: ['e2e'],
        cores: 4,
        memory: { current: 4096 },
        onboot: true,
        ide2: { file: expect.stringContaining('debian-') },
        tpmstate0: { version: 'v2.0' },
        scsi0: { size: '32G' },
        scsi1: { size: '8G' },
        net0: { tag: 42 },
      },
    })
    expect(readFileSync(home.path('work', 'web-e2e.yaml'), 'utf8')).toMatch(/^name: web-e2e$/m)
    const saved = await home.pve([
      'vm',
      'create',
      '--demo',
      '-f',
      'web-e2e.yaml',
      '--name',
      'web-two',
      '--yes',
    ])
    expect(saved).toMatchObject({ code: 0, stdout: expect.stringContaining('VM created: 106 (web-two)') })
  })

  test('VM-30 sign-in with a password and a second factor', async ({ start }) => {
    const session = await start([...wizard, '--username', 'tess@pve'], { columns: 80, rows: 24 })
    await session.waitFor('› Password')
    await session.type('tess-demo')
    expect(await session.waitFor('*********')).not.toContain('tess-demo')
    await enter(session, '› Second factor')
    await session.type('nonsense')
    await enter(session, '! authentication failure')
    await session.keys('C-u')
    await session.type('aaaa-bbbb-cccc-dddd')
    expect(await enter(session, '[2 General]')).toContain('tess@pve at the simulated server')
  })
})

describe('nothing is lost, nothing is hidden', () => {
  test('VM-30 a tag that is being typed stays, whichever way the screen is left', async ({
    startGeneral,
  }) => {
    const session = await startGeneral()
    await focus(session, 'Tags')
    await fill(session, 'half')
    await session.keys('F12')
    await session.waitFor('Ctrl-R')
    await session.keys('F12')
    expect(await session.waitFor('VM ID')).toContain('half')
    await session.keys('F1')
    await session.waitFor('[1 Sign-in]')
    await session.keys('F2')
    expect(await session.waitFor('[2 General]')).toContain('half')
  })

  test('VM-33 Confirm can be read in pages without missing a line', async ({ startGeneral }) => {
    const session = await startGeneral({ columns: 80, rows: 24 })
    await readyToCreate(session)
    const pages = [await session.settled()]
    for (let page = 0; page < 20 && pages.at(-1)?.includes('more lines'); page++) {
      await session.keys('PageDown')
      pages.push(await session.settled())
    }
    const shown = pages.join('\n')
    await session.resize(80, 140)
    const whole = await session.waitFor(/No network +no/)
    const missed = whole.split('\n').filter((line) => /^ {2}\w/.test(line) && !shown.includes(line))
    expect(missed).toEqual([])
  })

  test('VM-30 another user without a password is not signed in as the one before', async ({
    startGeneral,
  }) => {
    const session = await startGeneral()
    await session.keys('F1')
    await session.waitFor('[1 Sign-in]')
    await focus(session, 'By')
    await session.keys('Right')
    await session.waitFor('user and password')
    await focus(session, 'User')
    await session.keys('C-u')
    await fill(session, 'alice')
    expect(await enter(session, /is missing|\[2 General\]/)).toContain('is missing')
  })
})

describe('Submit', () => {
  test('VM-33 Ctrl-C says what is left; finishing it brings the VM', async ({ home, startGeneral }) => {
    const session = await startGeneral({ columns: 80, rows: 24, keepsStdout: true, env: slow })
    await readyToCreate(session)
    await enter(session, /\.\.\. +Create VM/)
    await session.keys('C-c')
    const screen = await session.waitFor('NOT FINISHED')
    expect(screen).toContain('f finish what is left')
    expect(screen).toContain('b roll back')
    await session.keys('f')
    await session.waitFor('VM 105 is there, on pve1.', 20_000)
    await session.keys('Enter')
    expect(await session.ended()).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('105') })
    expect(await session.modes()).toEqual(sane)
    expect(await shownVm(home, '105')).toMatchObject({ vmid: 105, config: { serial0: 'socket' } })
  })

  test('VM-33 Ctrl-C, then leaving: the program says what is left, and ends as unfinished', async ({
    startGeneral,
  }) => {
    const session = await startGeneral({ columns: 80, rows: 24, keepsStdout: true, env: slow })
    await readyToCreate(session)
    await enter(session, /\.\.\. +Create VM/)
    await session.keys('C-c')
    await session.waitFor('NOT FINISHED')
    await session.keys('q')
    expect(await session.ended()).toEqual({ exitCode: 9, stdout: '' })
    expect(await session.screen()).toContain('pve vm delete 105')
    expect(await session.modes()).toEqual(sane)
  })

  test('VM-33 Ctrl-C twice leaves at once', async ({ startGeneral }) => {
    const session = await startGeneral({ columns: 80, rows: 24, keepsStdout: true, env: slow })
    await readyToCreate(session)
    await enter(session, /\.\.\. +Create VM/)
    await session.keys('C-c', 'C-c')
    const { exitCode, stdout } = await session.ended()
    // 9: it was found out in between what is left.
    expect([130, 9]).toContain(exitCode)
    expect(stdout).toBe('')
    expect(await session.modes()).toEqual(sane)
  })

  test('VM-33 rolling back asks first, and leaves nothing behind', async ({ home, startGeneral }) => {
    const session = await startGeneral({ columns: 80, rows: 24, env: { PVE_DEMO_SPEED: '0.6' } })
    await readyToCreate(session)
    await enter(session, /\.\.\. +Create VM/)
    await session.keys('C-c')
    await session.waitFor('NOT FINISHED')
    await session.keys('b')
    await session.waitFor('Remove VM 105 and its disks?')
    await session.keys('n')
    await session.waitUntilGone('Remove VM 105 and its disks?')
    await session.keys('b')
    await session.waitFor('Remove VM 105 and its disks?')
    await session.keys('y')
    await session.waitFor('VM 105 was removed again.')
    await session.keys('q')
    await session.ended()
    await expect(shownVm(home, '105')).rejects.toThrow(/105/)
  })

  test('VM-34 what the server refuses is said in its words; nothing is made', async ({ start }) => {
    const session = await start([...wizard, '--username', 'alice@pve'], { columns: 80, rows: 24 })
    await session.waitFor('› Password')
    await session.type('alice-demo')
    await enter(session, '[2 General]')
    await readyToCreate(session)
    const screen = await enter(session, 'NOT CREATED')
    expect(screen).toContain('Permission check failed')
    await session.keys('e')
    await session.waitFor('[9 Confirm]')
    await session.keys('F2')
    await session.waitFor('[2 General]')
    await session.keys('C-c')
    // Who went back from it and left then has made nothing.
    expect((await session.ended()).exitCode).toBe(130)
    expect(await session.modes()).toEqual(sane)
  })
})
