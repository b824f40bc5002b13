/** VM-33: Submit: progress, success, and both kinds of failure, with what can be done then. */
import { createSimulator, type FaultRule, type Simulator } from '@pve/sdk/testing'
import { describe, expect, it } from 'vitest'
import { useHome } from '../../../test/cli.js'
import { type OpenWizard, openWizard } from '../../../test/wizard.js'

useHome()

async function ready(simulator: Simulator, spec = {}): Promise<OpenWizard> {
  const wizard = await openWizard({ simulator, spec: { name: 'shop1', ...spec } })
  await wizard.see('[2 General]')
  await expect.poll(() => wizard.store.getState().review?.status).toBe('ready')
  for (let step = 2; step < 9; step++) await wizard.press('enter')
  await wizard.see(/› \[ Create \]$/m)
  return wizard
}

const fast = (...faults: FaultRule[]) => createSimulator({ taskSpeed: Number.POSITIVE_INFINITY, faults })
/** What the frames say of times is not the same twice. */
const timeless = (frame: string) =>
  frame
    .replace(/\d+(?:\.\d+)? (?:ms|s|min)\b/g, 'TIME')
    .replace(/UPID:\S+/g, 'UPID')
    .replace(/ +TIME$/gm, '  TIME')
const vms = (simulator: Simulator) =>
  Object.values(simulator.state().guests).filter(({ config }) => config['name'] === 'shop1')

const creation = { method: 'POST', path: /^\/nodes\/pve\d\/qemu$/ } as const
const console = { method: 'PUT', path: /^\/nodes\/pve\d\/qemu\/\d+\/config$/ } as const

describe('VM-33 VM-31 Submit', () => {
  it('under way: each step with its state, and the lines of the task', async () => {
    const simulator = createSimulator({ taskSpeed: 4 })
    const wizard = await ready(simulator)
    await wizard.press('enter')
    await wizard.see(/\.\.\. +Create VM 'shop1'/)
    await wizard.see('successfully created disk')
    expect(timeless(wizard.frame())).toMatchSnapshot()
    await wizard.see('ok: VM 105')
  })

  it('success: says what is there, and how to get to its console', async () => {
    const simulator = fast()
    const wizard = await ready(simulator, { start: true })
    await wizard.press('enter')
    expect(timeless(await wizard.see('ok: VM 105 (shop1) is there'))).toMatchSnapshot()
    expect(vms(simulator)).toHaveLength(1)
    await wizard.press('enter')
    expect(wizard.store.getState().ended).toBe(true)
  })

  it('reading fails before anything is made: says so, and tries again', async () => {
    const simulator = fast()
    const wizard = await ready(simulator)
    simulator.addFault({ match: { path: '/nodes' }, kind: 'status', status: 500, message: 'away' })
    await wizard.press('enter')
    await wizard.see('NOT CREATED: there is no VM.')
    simulator.clearFaults()
    await wizard.press('r')
    await wizard.see('ok: VM 105')
  })
})

describe('VM-33 VM-22 failure before there is a VM', () => {
  it('keeps the server’s words, the task and its log on the screen; can be tried again', async () => {
    const simulator = fast({ match: creation, kind: 'task-fails', message: 'rbd error: no space left' })
    const wizard = await ready(simulator)
    await wizard.press('enter')
    const frame = await wizard.see('NOT CREATED: there is no VM.')
    expect(frame).toContain('rbd error: no space left')
    expect(timeless(frame)).toMatchSnapshot()
    expect(vms(simulator)).toEqual([])
    simulator.clearFaults()
    await wizard.press('r')
    await wizard.see('ok: VM 105')
    expect(vms(simulator)).toHaveLength(1)
  })

  it('can be changed on Confirm and before, and made then', async () => {
    const simulator = fast({ match: creation, kind: 'status', status: 500, message: 'not like this' })
    const wizard = await ready(simulator)
    await wizard.press('enter')
    await wizard.see('NOT CREATED')
    await wizard.press('f2')
    await wizard.see('NOT CREATED')
    await wizard.press('e')
    await wizard.see('[9 Confirm]')
    simulator.clearFaults()
    await wizard.press('f6', '4', 'f9')
    await wizard.see(/› \[ Create \]$/m)
    await wizard.press('enter')
    await wizard.see('ok: VM 105')
    expect(vms(simulator)[0]?.config['cores']).toBe('4')
  })

  it('shows on Confirm what keeps it from being made, when that has come about meanwhile', async () => {
    const simulator = fast()
    const wizard = await ready(simulator, { vmid: 300 })
    const other = await ready(simulator, { name: 'other', vmid: 300 })
    await other.press('enter')
    await other.see('ok: VM 300')
    await wizard.press('enter')
    await wizard.see('NOT CREATED')
    await wizard.press('e')
    await wizard.see("vmid: VM id 300 is taken by 'other'.")
  })

  it('is left with q', async () => {
    const simulator = fast({ match: creation, kind: 'status', status: 500, message: 'not like this' })
    const wizard = await ready(simulator)
    await wizard.press('enter')
    await wizard.see('NOT CREATED')
    await wizard.press('q')
    expect(wizard.store.getState().ended).toBe(true)
  })
})

describe('VM-33 VM-22 failure after there is a VM', () => {
  const failing = () => fast({ match: console, kind: 'status', status: 500, message: 'config is locked' })

  it('looks different: what is done, what is left, which VM; finish goes on with it', async () => {
    const simulator = failing()
    const wizard = await ready(simulator)
    await wizard.press('enter')
    const frame = await wizard.see('NOT FINISHED: VM 105 exists')
    expect(frame).toMatch(/ok +Create VM/)
    expect(frame).toMatch(/FAIL +Set the serial console/)
    expect(timeless(frame)).toMatchSnapshot()
    await wizard.press('f')
    await wizard.see('NOT FINISHED')
    simulator.clearFaults()
    await wizard.press('f')
    await wizard.see('ok: VM 105')
    expect(vms(simulator)).toHaveLength(1)
  })

  it('rolls back after a question: the VM is gone, and it can be begun anew', async () => {
    const simulator = failing()
    const wizard = await ready(simulator)
    await wizard.press('enter')
    await wizard.see('NOT FINISHED')
    await wizard.press('b')
    await wizard.see('Remove VM 105 and its disks? y: yes')
    await wizard.press('n')
    await wizard.see('roll back')
    expect(vms(simulator)).toHaveLength(1)
    await wizard.press('b', 'y')
    expect(timeless(await wizard.see('VM 105 was removed again.'))).toMatchSnapshot()
    expect(vms(simulator)).toEqual([])
    simulator.clearFaults()
    await wizard.press('r')
    await wizard.see('ok: VM 105')
  })

  it('stays known when a later try fails before it gets to the VM', async () => {
    const simulator = failing()
    const wizard = await ready(simulator)
    await wizard.press('enter')
    await wizard.see('NOT FINISHED')
    simulator.clearFaults()
    simulator.addFault({
      match: { path: '/nodes' },
      kind: 'status',
      status: 500,
      message: 'the cluster is away',
    })
    await wizard.press('f')
    const frame = await wizard.see('the cluster is away')
    expect(frame).toContain('NOT FINISHED: VM 105 exists')
    expect(frame).toContain('roll back: remove VM 105 again')
    simulator.clearFaults()
    await wizard.press('f')
    await wizard.see('ok: VM 105')
    expect(vms(simulator)).toHaveLength(1)
  })

  it('says how it ended also where not all fits; the rest can be scrolled to', async () => {
    const simulator = failing()
    const wizard = await ready(simulator)
    await wizard.resize(60, 15)
    await wizard.press('enter')
    await wizard.see('NOT FINISHED: VM 105 exists')
    await wizard.press('up', 'up', 'up', 'up')
    await wizard.see(/ok +Create VM/)
    for (let press = 0; press < 14; press++) await wizard.press('down')
    await wizard.see('roll back: remove VM 105 again')
    await wizard.press('b')
    await wizard.see(/y yes {2}any other key no/)
  })

  it('a VM without a name is finished too, and is one', async () => {
    const simulator = failing()
    const wizard = await openWizard({ simulator })
    await wizard.see('[2 General]')
    await expect.poll(() => wizard.store.getState().review?.status).toBe('ready')
    for (let step = 2; step < 9; step++) await wizard.press('enter')
    await wizard.see(/› \[ Create \]$/m)
    const before = Object.keys(simulator.state().guests).length
    await wizard.press('enter')
    await wizard.see('NOT FINISHED')
    simulator.clearFaults()
    await wizard.press('f')
    await wizard.see('ok: VM 105')
    expect(Object.keys(simulator.state().guests)).toHaveLength(before + 1)
  })

  it('does not offer to remove what an earlier run had made', async () => {
    const simulator = failing()
    const first = await ready(simulator)
    await first.press('enter')
    await first.see('NOT FINISHED')
    const second = await ready(simulator)
    await second.press('enter')
    await second.see('NOT FINISHED')
    expect(second.frame()).not.toContain('roll back')
    expect(second.frame()).toContain('finish what is left')
  })
})

describe('VM-32 Enter that is held down', () => {
  it('goes as far as Confirm, and makes nothing; a deliberate one does', async () => {
    const simulator = fast()
    const wizard = await openWizard({ simulator, hurried: true })
    await wizard.see('[2 General]')
    await expect.poll(() => wizard.store.getState().review?.status).toBe('ready')
    for (let press = 0; press < 60; press++) await wizard.press('enter')
    await wizard.see('Enter once more: create.')
    await wizard.press('enter', 'enter')
    expect(wizard.changes()).toEqual([])
    await new Promise((resolve) => setTimeout(resolve, 450))
    await wizard.press('enter')
    await wizard.see('ok: VM 105')
  })
})

describe('VM-33 Ctrl-C while it is under way', () => {
  it('stops, says what is left, and finishes then', async () => {
    const simulator = createSimulator({ taskSpeed: 1 })
    const wizard = await ready(simulator)
    await wizard.press('enter')
    await expect.poll(() => wizard.changes().length).toBe(1)
    await wizard.press('ctrl-c')
    await wizard.see(/Interrupted: looking what is left|NOT FINISHED/)
    const frame = await wizard.see('NOT FINISHED')
    expect(frame).toContain('is still being made')
    await wizard.press('f')
    await wizard.see('ok: VM 105')
    expect(vms(simulator)).toHaveLength(1)
  })

  it('a second time leaves at once', async () => {
    const simulator = createSimulator({ taskSpeed: 1 })
    const wizard = await ready(simulator)
    await wizard.press('enter')
    await wizard.see(/\.\.\. +Create VM/)
    await wizard.press('ctrl-c', 'ctrl-c')
    expect(wizard.store.getState().ended).toBe(true)
    await wizard.store.over
  })
})
