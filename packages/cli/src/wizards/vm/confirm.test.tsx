/** VM-32: Confirm: the whole configuration, what is wrong with a jump to it, the command line and YAML that make it. */
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readVmSpec } from '@pve/sdk'
import { createSimulator } from '@pve/sdk/testing'
import { describe, expect, it } from 'vitest'
import { homes, pve, useHome } from '../../../test/cli.js'
import { type OpenWizard, openWizard } from '../../../test/wizard.js'

useHome()

const fast = () => createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })

/** On Confirm, whatever is wrong with the spec. */
async function confirmed(options: Parameters<typeof openWizard>[0] = {}): Promise<OpenWizard> {
  const wizard = await openWizard(options)
  await wizard.see('[2 General]')
  await expect.poll(() => wizard.store.getState().review?.status).toBe('ready')
  for (let step = 2; step < 9; step++) await wizard.press('enter')
  await wizard.see('[9 Confirm]')
  return wizard
}

const ready = (wizard: OpenWizard) => wizard.see(/› \[ Create \]$/m)

describe('VM-32 VM-31 Confirm', () => {
  it('default: shows every group, what is given and what is default; scrolls', async () => {
    const wizard = await confirmed({
      rows: 70,
      spec: { name: 'web1', cpu: { cores: 4 }, cloudInit: { user: 'me', password: 'sesame-open' } },
    })
    const frame = await ready(wizard)
    expect(frame).toMatchSnapshot()
    expect(frame).not.toContain('sesame')
    await wizard.resize(80, 24)
    await wizard.see('more lines (PgDn)')
    await wizard.see('user: me')
    await wizard.see('The password of cloud-init is set, and written nowhere.')
    await wizard.press('pagedown', 'pagedown', 'pagedown', 'pagedown', 'pagedown')
    await wizard.see('Multiqueue: none')
    await wizard.press('home')
    await wizard.see('user: me')
  })

  it('success: the command line makes the same spec; passwords are on none', async () => {
    const wizard = await confirmed({
      rows: 50,
      spec: {
        name: 'web1',
        tags: ['a-b'],
        disks: [{ size: '64G' }, { bus: 'sata' }],
        networks: [{ vlan: 10 }],
        description: "it's $HOME",
        cloudInit: { user: 'me', password: 'sesame-open' },
      },
    })
    await wizard.press('tab')
    const frame = await wizard.see('pve vm create')
    expect(frame).toMatchSnapshot()
    expect(frame).toContain('Not on a command line: cloudInit.password')
    const line = /pve (vm create[\s\S]*--yes)/.exec(frame)?.[1] ?? ''
    const words = [...line.replaceAll('\\\n', ' ').matchAll(/'((?:[^']|'\\'')*)'|(\S+)/g)].map(
      ([, quoted, bare]) => quoted?.replaceAll(`'\\''`, "'") ?? bare ?? '',
    )
    const printed = await pve([...words.slice(0, -1), '--print-spec', '--json'])
    const { cloudInit: _, ...rest } = wizard.values()
    expect(printed.json()).toEqual({ ...rest, cloudInit: { user: 'me' } })
  })

  it('success: YAML, saved with a key, and not over what is there without a second word', async () => {
    const wizard = await confirmed({ spec: { name: 'web1', memory: { mib: 4096 } } })
    await wizard.press('shift-tab', 'shift-tab')
    expect(await wizard.see('mib: 4096')).toMatchSnapshot()
    await wizard.press('s')
    await wizard.see(/File {2}web1.yaml/)
    await wizard.press('enter')
    await wizard.see('Saved: web1.yaml')
    const path = join(homes.current, 'web1.yaml')
    expect(readVmSpec(await readFile(path, 'utf8'), path)).toEqual(wizard.values())
    await writeFile(path, 'mine')
    await wizard.press('s', 'enter')
    await wizard.see('web1.yaml is there already. Enter again overwrites it.')
    expect(await readFile(path, 'utf8')).toBe('mine')
    await wizard.press('enter')
    await wizard.see('Saved: web1.yaml')
    expect(await readFile(path, 'utf8')).toContain('mib: 4096')
    await wizard.press('s', 'ctrl-u')
    await wizard.paste('sub/none/x.yaml\n')
    await wizard.press('enter')
    await wizard.see('cannot be written')
    await wizard.press('escape')
    await wizard.see('[YAML]')
    await expect(stat(join(homes.current, 'sub'))).rejects.toThrow()
  })

  it('success: the requests, as the dry run shows them; none is sent', async () => {
    const wizard = await confirmed({ rows: 50, spec: { name: 'web1', start: true } })
    await wizard.press('left')
    const frame = await wizard.see('4. Start')
    expect(frame.replace(/uuid=[0-9a-f-]+/, 'uuid=…')).toMatchSnapshot()
    expect(wizard.changes()).toEqual([])
  })

  it('default: what no field is for is shown as well, and a copy says what it has of its source', async () => {
    const spec = { name: 'web1', cpu: { cores: 4, limit: 2 }, disks: [{ size: '8G', serial: 'abc' }] }
    const wizard = await confirmed({ rows: 30, spec })
    const frame = await wizard.see('From flags and files')
    expect(frame).toMatch(/cpu:\n +limit: 2\n/)
    expect(frame).toMatch(/- serial: abc/)
    const copy = await confirmed({ rows: 60, spec: { name: 'copy1', cloneFrom: { vm: 'debian-13-cloud' } } })
    expect(await copy.see('vm: debian-13-cloud')).toMatchSnapshot()
    await copy.press('f5')
    await copy.see('as the source')
    await copy.press('f3')
    expect(await copy.see(/Media +as the source/)).not.toContain('asking')
  })

  it('loading: Create waits for the last look', async () => {
    const simulator = fast()
    const wizard = await openWizard({ simulator })
    await wizard.see('[2 General]')
    await expect.poll(() => wizard.store.getState().review?.status).toBe('ready')
    simulator.addFault({ match: { path: '/nodes' }, kind: 'stall' })
    for (let step = 2; step < 9; step++) await wizard.press('enter')
    expect(await wizard.see('not yet: The server is being asked.')).toMatchSnapshot()
    await wizard.press('enter')
    await wizard.see('[9 Confirm]')
    expect(wizard.changes()).toEqual([])
  })

  it('error: what failed can be asked again', async () => {
    const simulator = fast()
    const wizard = await openWizard({ simulator })
    await wizard.see('[2 General]')
    await expect.poll(() => wizard.store.getState().review?.status).toBe('ready')
    simulator.addFault({ match: { path: '/nodes' }, kind: 'status', status: 500, message: 'no nodes today' })
    for (let step = 2; step < 9; step++) await wizard.press('enter')
    await wizard.see('not yet: The server could not be asked.')
    expect(await wizard.see(/no nodes today[\s\S]*Ctrl-R tries again/)).toMatchSnapshot()
    simulator.clearFaults()
    await wizard.press('ctrl-r')
    await ready(wizard)
  })
})

describe('VM-32 what is missing or wrong', () => {
  it('is listed with a jump to its field, also within an item; Create works when all is mended', async () => {
    const spec = {
      name: 'web1',
      disks: [{}, { storage: 'nowhere' }],
      networks: [{ vlan: 5000 }],
      hostPci: [{ pcie: true }],
    }
    const wizard = await openWizard({ spec })
    await wizard.see('[2 General]')
    await expect.poll(() => wizard.store.getState().review?.status).toBe('ready')
    // A form with a problem does not let go: the item is opened and left.
    for (let step = 2; step < 5; step++) await wizard.press('enter')
    await wizard.press('enter')
    await wizard.see('[5 Disks]!')
    await wizard.see('› 2  scsi1')
    await wizard.see("! Disk 2: there is no storage 'nowhere'")
    await wizard.press('d')
    await wizard.see('Removed: disk 2.')
    await wizard.press('enter', 'enter', 'enter')
    await wizard.see('[8 Network]')
    await wizard.press('enter')
    await wizard.see('[8 Network]!')
    await wizard.press('space')
    await wizard.see('Network card 1')
    await wizard.press('down', 'ctrl-u', '50', 'enter', 'enter')
    await wizard.see('[9 Confirm]')
    // What no field is for stays, and says where it came from.
    expect(await wizard.see('hostPci[0]: give either mapping or host')).toMatchSnapshot()
    await wizard.see('not yet: One problem is in the way.')
    await wizard.press('enter')
    await wizard.see('No field is for hostPci[0]')
    // A problem that is made now is jumped to.
    await wizard.press('f7')
    await wizard.press('down', 'down', '4096')
    await wizard.press('f9')
    await wizard.see('memory.minimumMib: must not be more than the memory (2048 MiB)')
    await wizard.see('2 problems are in the way')
    await wizard.press('home')
    const marked = () => /› ! (\S+):/.exec(wizard.frame())?.[1]
    if (marked() !== 'memory.minimumMib') await wizard.press('down')
    expect(marked()).toBe('memory.minimumMib')
    await wizard.press('enter')
    await wizard.see('[7 Memory]')
    expect(wizard.frame()).toMatch(/› Minimum +4096/)
    await wizard.press('ctrl-u', 'f9')
    await wizard.see('not yet: One problem is in the way.')
    expect(wizard.changes()).toEqual([])
  })

  it('jumps into the item that is wrong', async () => {
    const wizard = await confirmed({ spec: { name: 'web1' } })
    await ready(wizard)
    await wizard.press('f5', 'a')
    await wizard.see('Disk 2')
    await wizard.press('right', 'right', 'right', 'down', '2', 'escape', 'f9')
    await wizard.see('disks[1].index: ide2 is taken by the CD drive')
    await wizard.press('up', 'up', 'enter')
    await wizard.see('[5 Disks]')
    expect(wizard.frame()).toMatch(/Disk 2[\s\S]*› Device +2/)
  })

  it('jumps to the very item, also for what has no field of its own', async () => {
    const wizard = await confirmed({ spec: { name: 'web1' }, rows: 40 })
    await ready(wizard)
    await wizard.press('f5', 'a', 'escape', 'a')
    await wizard.see('Disk 3')
    wizard.store.dispatch({
      type: 'key',
      key: { name: 'escape', text: '', ctrl: false, alt: false, shift: false },
      atMs: 0,
    })
    // As a file may say it, and no field does.
    const given = wizard.values()['disks']
    const disks = Array.isArray(given) ? given : []
    expect(disks).toHaveLength(3)
    Object.assign(wizard.values(), { disks: [{}, {}, { volume: 'x' }] })
    await wizard.press('f9')
    await wizard.see('disks[2].volume')
    await wizard.press('home', 'enter')
    await wizard.see(/› 3 {2}/)
  })

  it('an id that somebody has is a problem at its field', async () => {
    const wizard = await confirmed({ spec: { name: 'web9', vmid: 100 } })
    await wizard.see("vmid: VM id 100 is taken by 'web1'.")
    await wizard.press('enter')
    await wizard.see(/› VM ID +100/)
  })

  it('what fell back and what else is worth saying stands below', async () => {
    const wizard = await confirmed({ spec: { name: 'web1' } })
    await wizard.see("i Guest 100 is called 'web1', too.")
  })
})
