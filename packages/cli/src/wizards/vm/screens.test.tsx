/** VM-31: every screen in its default, loading, success, empty and error states, each as a frame. */
import { createSimulator, type FaultRule, type Simulator, type SimulatorState } from '@pve/sdk/testing'
import { describe, expect, it } from 'vitest'
import { useHome } from '../../../test/cli.js'
import { type OpenWizard, openWizard } from '../../../test/wizard.js'

useHome()

const forms = ['General', 'OS', 'System', 'Disks', 'CPU', 'Memory', 'Network'] as const

/** Enter until the screen is there; nothing that is wrong on the way keeps from it. */
async function goTo(wizard: OpenWizard, title: string): Promise<void> {
  await wizard.see('2 General')
  for (const [index, one] of forms.entries()) {
    await wizard.see(`[${index + 2} ${one}]`)
    if (one === title) return
    await wizard.press('enter')
  }
  await wizard.see(`[9 Confirm]`)
}

const instant = (rules: readonly FaultRule[] = [], state?: (state: SimulatorState) => void): Simulator => {
  const options = { taskSpeed: Number.POSITIVE_INFINITY, faults: rules }
  if (!state) return createSimulator(options)
  const changed = createSimulator(options).state()
  state(changed)
  return createSimulator({ ...options, state: changed })
}

/** What the server knows of its nodes is what all defaults hang on. */
const facts = { match: { path: '/nodes' } } as const

describe.each(forms)('VM-31 %s', (title) => {
  it('default: every field with its default', async () => {
    const wizard = await openWizard()
    await goTo(wizard, title)
    await wizard.see(/default|No network|scsi0/)
    // The lists are there as well.
    await expect.poll(() => wizard.frame()).not.toContain('asking')
    expect(wizard.frame()).toMatchSnapshot()
  })

  it('loading: what is asked of the server says so', async () => {
    const wizard = await openWizard({ simulator: instant([{ ...facts, kind: 'stall' }]) })
    await goTo(wizard, title)
    expect(wizard.frame()).toContain('… asking the server')
    expect(wizard.frame()).toMatchSnapshot()
  })

  it('error: says what failed and how to try again, and trying again works', async () => {
    const simulator = instant([{ ...facts, kind: 'status', status: 500, message: 'the disk is on fire' }])
    const wizard = await openWizard({ simulator })
    await goTo(wizard, title)
    await wizard.see(/the disk is on fire[\s\S]*Ctrl-R tries again/)
    expect(wizard.frame()).toMatchSnapshot()
    simulator.clearFaults()
    await wizard.press('ctrl-r')
    await expect.poll(() => wizard.frame()).not.toContain('Ctrl-R')
    await wizard.see(/default|vmbr9|scsi0/)
  })
})

/** Lists with something to choose from, open: screen, how to get to the field, what must be seen. */
const lists: readonly (readonly [title: string, keys: readonly string[], seen: string | RegExp])[] = [
  ['General', ['space'], /› pve1 +\d+ CPUs, .* memory free/],
  ['General', ['down', 'down', 'down', 'space'], 'Customer facing'],
  ['General', ['down', 'down', 'down', 'down', 'space'], '[ ] production'],
  ['OS', ['space'], 'physical drive of the host'],
  ['OS', ['down', 'space'], /cephfs +cephfs, shared/],
  ['OS', ['down', 'down', 'space'], /› nixos-minimal-25.11/],
  ['OS', ['down', 'down', 'down', 'space'], 'Windows: 11/2022/2025'],
  ['System', ['space'], 'SPICE (qxl)'],
  ['System', ['down', 'down', 'down', 'down', 'space'], /› ceph-pool/],
  ['System', ['up', 'tab', 'shift-tab', 'shift-tab', 'space'], '[x] network'],
  ['Disks', ['space', 'down', 'down', 'space'], /local-lvm +lvmthin/],
  ['CPU', ['down', 'down', 'space'], 'x86-64-v2-AES'],
  ['Network', ['down', 'space', 'space'], /› vmbr9 +guests, VLAN aware/],
]

describe('VM-31 success: lists that were answered', () => {
  it.each(lists)('%s: %j', async (title, keys, seen) => {
    const wizard = await openWizard()
    await goTo(wizard, title)
    await expect.poll(() => wizard.frame()).not.toContain('asking')
    await wizard.press(...keys)
    await wizard.see(seen)
    expect(wizard.frame()).toMatchSnapshot()
  })
})

const without = {
  pools: (state: SimulatorState) => {
    state.pools = {}
  },
  tags: (state: SimulatorState) => {
    state.options = {}
    for (const guest of Object.values(state.guests)) delete guest.config['tags']
  },
  isos: (state: SimulatorState) => {
    state.volumes = state.volumes.filter(({ content }) => content !== 'iso')
  },
  storages: (state: SimulatorState) => {
    state.storages = {}
  },
  bridges: (state: SimulatorState) => {
    for (const node of Object.values(state.nodes)) node.networks = {}
  },
}

const empties: readonly (readonly [
  title: string,
  what: keyof typeof without,
  keys: readonly string[],
  seen: string | RegExp,
])[] = [
  ['General', 'pools', [], 'there are no pools, or you may see none'],
  ['General', 'tags', ['down', 'down', 'down', 'down', 'space'], 'no tag is in use yet'],
  ['OS', 'isos', [], 'no ISO image is on this storage'],
  ['OS', 'storages', [], 'No storage on pve1 keeps ISO images'],
  ['System', 'storages', [], '! no storage on pve1 takes images'],
  ['Disks', 'storages', ['space'], 'no storage of this node takes disks'],
  ['Disks', 'pools', ['d'], 'No disk: the VM boots from its media or its network.'],
  ['Network', 'bridges', ['down', 'space'], 'this node has no bridge'],
  ['Network', 'pools', ['space'], /No network +\[x\] yes/],
]

describe('VM-31 empty: nothing to choose from says so, and what can be done', () => {
  it.each(empties)('%s without %s %j', async (title, what, keys, seen) => {
    // Without a storage for its EFI disk the wizard keeps one on System.
    const spec = title === 'Disks' ? { system: { efiDisk: false } } : {}
    const wizard = await openWizard({ simulator: instant([], without[what]), spec })
    await goTo(wizard, title)
    await expect.poll(() => wizard.frame()).not.toContain('asking')
    await wizard.press(...keys)
    await wizard.see(seen)
    expect(wizard.frame()).toMatchSnapshot()
  })
})
