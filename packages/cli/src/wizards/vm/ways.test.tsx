/** VM-30, VM-31: the ways through the forms: typing, choosing, back and next, what is wrong, lists that fail, paste. */
import { createSimulator } from '@pve/sdk/testing'
import { describe, expect, it } from 'vitest'
import { useHome } from '../../../test/cli.js'
import { type OpenWizard, openWizard } from '../../../test/wizard.js'

useHome()

async function opened(options: Parameters<typeof openWizard>[0] = {}): Promise<OpenWizard> {
  const wizard = await openWizard(options)
  await wizard.see('[2 General]')
  await wizard.see('pve1 ▾  default')
  return wizard
}

/** Through forms that are fine as they are. */
async function enter(wizard: OpenWizard, ...titles: readonly string[]): Promise<void> {
  for (const title of titles) {
    await wizard.press('enter')
    await wizard.see(new RegExp(`\\[\\d+ ${title}\\]`))
  }
}

describe('VM-30 typing', () => {
  it('edits a text at the cursor, and a number; what is emptied is the default again', async () => {
    const wizard = await opened()
    await wizard.press('down', '150', 'down', 'wb1', 'left', 'left', 'e')
    await wizard.see(/VM ID +150\n/)
    expect(wizard.values()).toEqual({ vmid: 150, name: 'web1' })
    await wizard.press('home', 'delete', 'end', 'backspace', 'ctrl-u', 'up', 'ctrl-u')
    await wizard.see(/VM ID +105 {2}default/)
    expect(wizard.values()).toEqual({})
  })

  it('takes an umlaut, a wide character and an emoji as one character each', async () => {
    const wizard = await opened()
    await wizard.press('down', 'down', 'ä', '漢', '🙂', 'left', 'backspace')
    expect(wizard.values()).toEqual({ name: 'ä🙂' })
    await wizard.press('up')
    await wizard.see('! must be a DNS name')
  })

  it('keeps a number that is none as it was typed, and says so when it is left', async () => {
    const wizard = await opened()
    await wizard.press('down', '9', 'x')
    expect(wizard.frame()).not.toContain('! ')
    await wizard.press('up')
    expect(await wizard.see(/VM ID +9x\n/)).toMatch(/! '9x' is not a number/)
    await wizard.press('down', 'backspace', '9')
    await wizard.see(/! .*100/)
  })
})

describe('VM-30 choosing', () => {
  it('filters a list by what is typed, and takes the marked one', async () => {
    const wizard = await opened()
    await enter(wizard, 'OS')
    await expect.poll(() => wizard.frame()).not.toContain('asking')
    await wizard.press('down', 'down', 'd')
    await wizard.see(/ISO image +filter: d[\s\S]*› debian-13.1.0-amd64-netinst.iso/)
    await wizard.press('eb')
    expect(await wizard.see('filter: deb')).not.toContain('nixos')
    await wizard.press('enter')
    await wizard.see('debian-13.1.0-amd64-netinst.iso ▾\n')
    expect(wizard.values()).toEqual({ os: { media: { iso: 'debian-13.1.0-amd64-netinst.iso' } } })
    await wizard.press('backspace')
    await wizard.see(/nixos-minimal-25.11.* ▾ {2}default/)
    expect(wizard.values()).toEqual({})
  })

  it('says when nothing fits; Escape closes a list and changes nothing', async () => {
    const wizard = await opened()
    await wizard.press('space', 'zzz')
    await wizard.see('nothing fits what you typed')
    await wizard.press('ctrl-u')
    await wizard.see('› pve1')
    await wizard.press('end', 'escape')
    await wizard.see('› Node')
    expect(wizard.values()).toEqual({})
  })

  it('steps through the options with the arrows', async () => {
    const wizard = await opened()
    await enter(wizard, 'OS')
    await wizard.press('right')
    await wizard.see('physical drive of the host ▾')
    await wizard.press('left', 'left')
    await wizard.see('none ▾')
    expect(wizard.values()).toEqual({ os: { media: 'none' } })
    expect(wizard.frame()).not.toContain('ISO storage')
  })

  it('takes a value of one’s own where that is possible', async () => {
    const wizard = await opened()
    await enter(wizard, 'OS', 'System')
    await wizard.press('down', 'pc-q35-9.2')
    await wizard.see('use "pc-q35-9.2"')
    await wizard.press('enter')
    await wizard.see('pc-q35-9.2 ▾')
    expect(wizard.values()).toEqual({ system: { machine: 'pc-q35-9.2' } })
  })

  it('several: tags of the server and new ones, added and removed one by one', async () => {
    const wizard = await opened()
    await wizard.press('down', 'down', 'down', 'down', 'mine', 'space', 'second', ',', 'third')
    await wizard.see('[mine] [second] third')
    await wizard.press('enter')
    await wizard.see('[mine] [second] [third]')
    await wizard.press('backspace', 'space')
    await wizard.see('[x] mine')
    await wizard.press('prod', 'space', 'down', 'up')
    await wizard.see('[x] production')
    await wizard.press('home', 'space', 'enter')
    await wizard.see('[second] [production]')
    expect(wizard.values()).toEqual({ tags: ['second', 'production'] })
    await wizard.press('backspace', 'backspace')
    expect(wizard.values()).toEqual({})
  })

  it('a switch by Space, y, n and arrows; Backspace is the default again', async () => {
    const wizard = await opened()
    await wizard.press('up', 'down', 'down', 'down', 'down', 'down', 'down', 'space')
    await wizard.see(/Start at boot +\[x\] yes\n/)
    await wizard.press('n')
    expect(wizard.values()).toEqual({ onboot: false })
    await wizard.press('y', 'left', 'right')
    expect(wizard.values()).toEqual({ onboot: true })
    await wizard.press('backspace')
    await wizard.see(/Start at boot +\[ \] no {2}default/)
  })

  it('VM-12 a TPM with its storage and version, no EFI disk with SeaBIOS', async () => {
    const wizard = await opened()
    await enter(wizard, 'OS', 'System')
    await wizard.press('up', 'shift-tab')
    await wizard.press('shift-tab', 'space')
    await wizard.see(/TPM storage +ceph-pool ▾ {2}default\n +TPM version +v2.0 ▾ {2}default/)
    await wizard.press('down', 'space', 'local-l', 'enter', 'down', 'right')
    expect(wizard.values()).toEqual({ system: { tpm: { storage: 'local-lvm', version: 'v1.2' } } })
    await wizard.press('up', 'up', 'space')
    expect(wizard.values()).toEqual({ system: { tpm: false } })
    for (let index = 0; index < 9; index++) await wizard.press('up')
    await wizard.press('down', 'down', 'right')
    await wizard.see('SeaBIOS ▾')
    expect(wizard.frame()).not.toContain('EFI disk')
  })
})

describe('VM-13 VM-16 lists of items', () => {
  it('adds, changes and removes disks one by one', async () => {
    const wizard = await opened()
    await enter(wizard, 'OS', 'System', 'Disks')
    await wizard.see(/› 1 {2}scsi0 +ceph-pool {2}32G/)
    await wizard.press('a')
    await wizard.see('Disk 2')
    await wizard.see(/Device +1 {2}default/)
    await wizard.press('right')
    await wizard.see(/Bus +VirtIO Block ▾\n/)
    // What that bus has none of is not asked for.
    await expect.poll(() => wizard.frame()).not.toContain('SSD')
    await wizard.press('down', 'down', 'down', '100', 'enter')
    await wizard.see(/1 {2}scsi0 .*\n {2}› 2 {2}virtio0 +ceph-pool {2}100G/)
    expect(wizard.values()).toEqual({ disks: [{}, { bus: 'virtio', size: '100G' }] })
    await wizard.press('up', 'd')
    await wizard.see(/› 1 {2}virtio0/)
    expect(wizard.frame()).toContain('Removed: disk 1.')
    await wizard.press('d')
    await wizard.see('No disk: the VM boots')
    expect(wizard.values()).toEqual({ disks: [] })
    await wizard.press('space')
    await wizard.see('Disk 1')
    await wizard.press('escape')
    await wizard.see(/› 1 {2}scsi0/)
  })

  it('an item with a problem keeps on its form; Escape leaves it marked', async () => {
    const wizard = await opened()
    await enter(wizard, 'OS', 'System', 'Disks')
    await wizard.press('space')
    await wizard.see('Disk 1')
    await wizard.press('down', '31', 'enter')
    await wizard.see(/Device: .*30/)
    await wizard.press('escape')
    await wizard.see('! has a problem')
    await wizard.press('enter')
    await wizard.see('[5 Disks]!')
  })

  it('cards: VLAN, model, rate; and no network at all', async () => {
    const wizard = await opened()
    await enter(wizard, 'OS', 'System', 'Disks', 'CPU', 'Memory', 'Network')
    await wizard.press('down', 'space')
    await wizard.see('Network card 1')
    await wizard.press('down', '20', 'down', 'e1000', 'enter', 'up', 'up', 'shift-tab', 'shift-tab', '12.5')
    await wizard.see(/Rate limit +12.5 +MB\/s/)
    await wizard.press('enter')
    await wizard.see('vmbr9  e1000  VLAN 20')
    expect(wizard.values()).toEqual({ networks: [{ vlan: 20, model: 'e1000', rateMBps: 12.5 }] })
    await wizard.press('up', 'space')
    await wizard.see(/No network +\[x\] yes/)
    expect(wizard.values()).toEqual({ networks: false })
  })
})

describe('VM-30 back and next', () => {
  it('never lose what was typed, also what is half typed', async () => {
    const wizard = await opened()
    await wizard.press('down', 'down', 'web1')
    await enter(wizard, 'OS', 'System')
    await wizard.press('escape')
    await wizard.see('[3 OS]')
    await wizard.press('escape')
    await wizard.see(/Name +web1/)
    await wizard.press('escape')
    await wizard.see('[1 Sign-in]')
    await wizard.see('ok  root@pam!demo')
    await wizard.press('escape')
    await wizard.see('This is the first step.')
    await wizard.press('enter')
    await wizard.see(/Name +web1/)
  })

  it('keep what stands behind a switch, and a tag that is half typed', async () => {
    const wizard = await opened({
      spec: { networks: [{ vlan: 42 }], os: { media: { iso: 'debian-13.1.0-amd64-netinst.iso' } } },
    })
    await wizard.press('down', 'down', 'down', 'down', 'half', 'f12', 'x', 'f1', 'f2')
    await wizard.see(/Tags +\[half\]/)
    await wizard.press('up', 'up', 'up', 'up', 'enter')
    await wizard.see('[3 OS]')
    await wizard.press('left')
    await wizard.see('none ▾')
    await wizard.press('right')
    await wizard.see('debian-13.1.0')
    await enter(wizard, 'System', 'Disks', 'CPU', 'Memory', 'Network')
    await wizard.press('space')
    await wizard.see('[x] yes')
    await wizard.press('space')
    await wizard.see('VLAN 42')
    expect(wizard.values()).toMatchObject({ tags: ['half'], networks: [{ vlan: 42 }] })
  })

  it('VM-17 hotplug begins with what the server has, and can be none', async () => {
    const wizard = await opened()
    await enter(wizard, 'OS', 'System')
    await wizard.press('shift-tab')
    await wizard.see(/› Hotplug +network, disk, USB ▾ {2}default/)
    await wizard.press('space', 'down', 'down', 'space', 'enter')
    expect(wizard.values()).toEqual({ system: { hotplug: ['network', 'disk', 'usb', 'cpu'] } })
    await wizard.press('space', 'space', 'down', 'space', 'down', 'space', 'down', 'down', 'space', 'enter')
    expect(wizard.values()).toEqual({ system: { hotplug: [] } })
    await wizard.see(/Hotplug +none ▾/)
  })

  it('jumps by F-keys and numbers, but only to where somebody has been', async () => {
    const wizard = await opened()
    await wizard.press('f6')
    await wizard.see('CPU has not been reached yet')
    await enter(wizard, 'OS', 'System', 'Disks', 'CPU')
    await wizard.press('f3')
    await wizard.see('[3 OS]')
    await wizard.press('6')
    await wizard.see('[6 CPU]')
    // Here a number is typed.
    await wizard.press('8')
    expect(wizard.values()).toEqual({ cpu: { cores: 8 } })
    await wizard.press('\u001b2')
    await wizard.see('[2 General]')
  })

  it('keeps on a form with a problem, at the field; others can be jumped to', async () => {
    const wizard = await opened()
    await enter(wizard, 'OS')
    await wizard.press('escape', 'down', 'down', 'no blanks', 'up', 'up', 'enter')
    const frame = await wizard.see('[2 General]!')
    expect(frame).toMatch(/› Name +no blanks\n +! must be a DNS name/)
    await wizard.press('f3')
    await wizard.see(' 2 General !')
  })

  it('VM-10 VM-18 what depends on the node is asked anew when it changes', async () => {
    const before = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
    const state = before.state()
    const second = state.nodes['pve2']
    if (second) delete second.networks['vmbr9']
    const wizard = await opened({
      simulator: createSimulator({ state, taskSpeed: Number.POSITIVE_INFINITY }),
    })
    await wizard.press('space', 'pve2', 'enter')
    await wizard.see('pve2 ▾\n')
    await enter(wizard, 'OS', 'System', 'Disks', 'CPU', 'Memory', 'Network')
    const frame = await wizard.see("i Network card 1: There is no bridge 'vmbr9' on pve2: using 'vmbr0'.")
    expect(frame).toMatch(/1 {2}vmbr0 {2}virtio/)
    await wizard.press('down', 'space', 'space')
    expect(await wizard.see('› vmbr0')).not.toContain('vmbr9')
  })

  it('VM-11 the ISO list follows its storage', async () => {
    const wizard = await opened()
    await enter(wizard, 'OS')
    await wizard.press('down', 'space', 'local', 'enter')
    await wizard.see(/ISO storage +local ▾/)
    await wizard.see('There is no NixOS installer (nixos-minimal-….iso) on local')
    await wizard.press('down', 'space')
    expect(await wizard.see('› debian-13.1.0-amd64-netinst.iso')).not.toContain('nixos')
    await wizard.press('enter', 'up', 'right')
    await wizard.see(/ISO storage +cephfs ▾/)
    // The image was on the other storage.
    expect(wizard.values()).toEqual({ os: { media: { storage: 'cephfs' } } })
  })
})

describe('VM-31 a list that cannot be read', () => {
  it('says why, is asked again by Space, and then can be used', async () => {
    const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
    simulator.addFault({ match: { path: '/pools' }, kind: 'status', status: 500, message: 'pools are away' })
    const wizard = await opened({ simulator })
    await wizard.see('! pools are away (Space tries again)')
    simulator.clearFaults()
    await wizard.press('down', 'down', 'down', 'space')
    await wizard.see(/Resource pool +none ▾/)
    await wizard.press('space', 'down', 'enter')
    expect(wizard.values()).toEqual({ pool: 'staging' })
  })

  it('an answer that is not wanted any more changes nothing', async () => {
    const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
    const wizard = await opened({ simulator })
    await enter(wizard, 'OS')
    await wizard.see('nixos-minimal-25.11')
    simulator.addFault({ match: { path: '/nodes/pve1/storage/local/content' }, kind: 'latency', ms: 80 })
    await wizard.press('down', 'right')
    await wizard.see(/ISO storage +local/)
    await wizard.press('left')
    await wizard.see(/ISO storage +cephfs/)
    await new Promise((resolve) => setTimeout(resolve, 120))
    await wizard.press('down', 'space')
    await wizard.see('nixos-minimal-25.11')
  })
})

describe('VM-30 paste', () => {
  it('goes into a text as one line, and does not press Enter', async () => {
    const wizard = await opened()
    await wizard.press('down', 'down')
    await wizard.paste('web1\n')
    await wizard.see(/› Name +web1/)
    await wizard.paste('a\r\nb\tc\u001b[31m')
    expect(wizard.values()).toEqual({ name: 'web1a b c[31m' })
    expect(wizard.frame()).toContain('[2 General]')
  })

  it('filters a list, and becomes tags', async () => {
    const wizard = await opened()
    await wizard.press('down', 'down', 'down', 'down')
    await wizard.paste('one two')
    await wizard.press('enter')
    expect(wizard.values()).toEqual({ tags: ['one', 'two'] })
    await enter(wizard, 'OS')
    await wizard.press('down', 'down')
    await wizard.paste('debian\n')
    await wizard.see('› debian-13.1.0')
    await wizard.paste('-nowhere')
    await wizard.see('nothing fits')
  })
})

describe('VM-30 any size', () => {
  it.each([
    [80, 24],
    [60, 15],
    [40, 12],
    [120, 50],
  ])('%i×%i: every screen fits, with the focus on it and the keys below', async (columns, rows) => {
    const wizard = await opened()
    await wizard.resize(columns, rows)
    for (const title of ['OS', 'System', 'Disks', 'CPU', 'Memory', 'Network', 'Confirm']) {
      const frame = wizard.frame()
      const lines = frame.split('\n')
      // One row less than there are, the last one the keys: nothing was cut off and nothing scrolls.
      expect(lines.length, frame).toBe(rows - 1)
      expect(lines.at(-1), frame).toMatch(/Ctrl-C leave$/)
      for (const line of lines) expect(line.length, frame).toBeLessThanOrEqual(columns)
      expect(frame).toMatch(/› /)
      expect(frame).toContain('Ctrl-C leave')
      // To the last field and back, which scrolls where there is not room for all.
      await wizard.press('shift-tab')
      expect(wizard.frame()).toMatch(/› /)
      await wizard.press('tab')
      await enter(wizard, title)
    }
  })

  it('says when it is too small, and goes on where it was', async () => {
    const wizard = await opened()
    await wizard.press('down', 'down', 'web1')
    await wizard.resize(30, 6)
    await wizard.see('too small')
    expect(wizard.frame()).toMatchSnapshot()
    await wizard.resize(80, 24)
    await wizard.see(/› Name +web1/)
  })
})

describe('VM-30 leaving and help', () => {
  it.each(['General', 'OS', 'System', 'Disks', 'CPU', 'Memory', 'Network', 'Confirm'])(
    'Ctrl-C on %s leaves at once, and nothing is made',
    async (title) => {
      const wizard = await opened()
      const titles = ['General', 'OS', 'System', 'Disks', 'CPU', 'Memory', 'Network', 'Confirm']
      await enter(wizard, ...titles.slice(1, titles.indexOf(title) + 1))
      if (title === 'OS') await wizard.press('space')
      await wizard.press('ctrl-c')
      expect(wizard.store.getState().ended).toBe(true)
      await wizard.store.over
      expect(wizard.changes()).toEqual([])
    },
  )

  it('? shows what the field is for and every key; in a text F12 does', async () => {
    const wizard = await opened()
    await wizard.press('?')
    expect(await wizard.see('next and previous field')).toMatchSnapshot()
    await wizard.press('x', 'down', 'down', '?')
    expect(wizard.values()).toEqual({ name: '?' })
    await wizard.press('f12')
    await wizard.see('A DNS name')
    // All of it, also where it does not fit.
    await wizard.resize(60, 14)
    expect(wizard.frame()).not.toContain('Ctrl-Z')
    await wizard.press('pagedown', 'pagedown')
    await wizard.see('Ctrl-Z')
    await wizard.press('escape')
    await wizard.see('› Name')
  })
})
