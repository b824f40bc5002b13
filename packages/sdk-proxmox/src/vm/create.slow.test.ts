/**
 * VM-22, VM-25, ALL-4, ALL-7 where the server's tasks take their time: an answer is lost, the process is killed, or the
 * person cancels while the VM is being made; and high availability takes orders that it carries out later.
 */
import { waitFor } from '@pve/core'
import { afterEach, describe, expect, it } from 'vitest'
import { connect, type PveClient } from '../client/index.js'
import { findGuest } from '../inventory/index.js'
import { listTasks } from '../task/index.js'
import { createSimulator, type Simulator } from '../testing/index.js'
import { createVm, deleteVm, startVm, stopVm, type VmSpecInput } from './index.js'

/** A task of a second takes 50 ms. */
const taskSpeed = 20

const open = (simulator: Simulator, fetch = simulator.fetch.bind(simulator)) =>
  connect({
    url: simulator.url,
    auth: simulator.auth,
    fetch,
    retry: { attempts: 0, minDelayMs: 1, maxDelayMs: 2 },
  })

const makings: Readonly<Record<string, { spec: VmSpecInput; path: RegExp }>> = {
  'made from nothing': { spec: { name: 'slow', node: 'pve1', ha: false }, path: /\/qemu$/ },
  'a full clone': {
    spec: { name: 'slow', cloneFrom: { vm: 'debian-13-cloud', full: true }, ha: false },
    path: /\/clone$/,
  },
  'a full clone for another node': {
    spec: { name: 'slow', node: 'pve3', cloneFrom: { vm: 'debian-13-cloud', full: true }, ha: false },
    path: /\/clone$/,
  },
}

let simulator: Simulator
const begin = () => {
  simulator = createSimulator({ seed: 'demo', taskSpeed })
  return simulator
}
/** No task ends before `goOn`, however busy this machine is. */
const beginHeld = () => {
  let heldAt: number | undefined = Date.now()
  simulator = createSimulator({ seed: 'demo', taskSpeed, clock: { now: () => heldAt ?? Date.now() } })
  const goOn = () => {
    heldAt = undefined
  }
  return { simulator, goOn }
}
afterEach(() => simulator.clearFaults())

async function named(pve: PveClient, name: string) {
  const found = []
  for (const { node } of await pve.get('/nodes'))
    for (const vm of await pve.get('/nodes/{node}/qemu', { node }))
      if (vm.name === name) {
        const config = await pve.get('/nodes/{node}/qemu/{vmid}/config', { node, vmid: vm.vmid })
        found.push({ vmid: vm.vmid, node, serial0: config.serial0, lock: config.lock })
      }
  return found
}

/** How many VMs there are whose making is under way or over, whatever their name says yet. */
const countOf = (): number =>
  Object.values(simulator.state().guests).filter(({ type }) => type === 'qemu').length

const untilNothingIsLocked = (): Promise<true> =>
  waitFor({
    what: 'the VM to be made',
    intervalMs: 5,
    timeLimitMs: 5_000,
    probe: async () =>
      Object.values(simulator.state().guests).every(({ config }) => !config['lock']) || undefined,
  })

describe.each(Object.entries(makings))('VM-25 %s', (_, { spec, path }) => {
  const node = spec.node ?? 'pve1'

  it('the answer is lost while the task runs: one VM, in one run', async () => {
    const pve = await open(begin())
    const before = countOf()
    simulator.addFault({ kind: 'reset-after', match: { method: 'POST', path, nth: 1 } })
    const vm = await createVm(pve, spec)
    expect(await named(pve, 'slow')).toEqual([{ vmid: vm.vmid, node, serial0: 'socket', lock: undefined }])
    expect(countOf()).toBe(before + 1)
  })

  it('the answer is lost, and the task ends between two looks of whose VM it is: one VM', async () => {
    const simulator = begin()
    const before = countOf()
    const pve = await open(simulator, async (request) => {
      // The VM was seen as a lock alone; when the tasks are asked for, its own is over.
      if (/\/tasks$/.test(new URL(request.url).pathname)) await untilNothingIsLocked()
      return await simulator.fetch(request)
    })
    simulator.addFault({ kind: 'reset-after', match: { method: 'POST', path, nth: 1 } })
    await createVm(pve, spec)
    expect(countOf()).toBe(before + 1)
  })

  it('killed while the task runs: the second run waits for it and goes on', async () => {
    begin()
    const before = countOf()
    let isDead = false
    const dying = await open(simulator, async (request) => {
      if (isDead) throw new TypeError('killed')
      isDead = request.method === 'POST' && path.test(new URL(request.url).pathname)
      return simulator.fetch(request)
    })
    await createVm(dying, spec).catch(() => undefined)
    expect(isDead).toBe(true)
    const pve = await open(simulator)
    const vm = await createVm(pve, spec)
    expect(vm.existing).toBe(true)
    expect(await named(pve, 'slow')).toEqual([{ vmid: vm.vmid, node, serial0: 'socket', lock: undefined }])
    expect(countOf()).toBe(before + 1)
  })

  /** Cancels with the first look at the task. */
  const cancelWhileMaking = async (rollback: boolean) => {
    const controller = new AbortController()
    const watching = await open(simulator, async (request) => {
      const answer = await simulator.fetch(request)
      if (/\/tasks\/.*\/status$/.test(new URL(request.url).pathname)) controller.abort()
      return answer
    })
    return createVm(watching, spec, { rollback, signal: controller.signal })
  }

  it('ALL-4 cancelled while the task runs: says that the server goes on; the same again goes on with it', async () => {
    const { simulator, goOn } = beginHeld()
    const pve = await open(simulator)
    const before = countOf()
    await expect(cancelWhileMaking(false)).rejects.toMatchObject({
      code: 'VM_UNKNOWN',
      message: expect.stringContaining('still being made'),
      hint: expect.stringContaining('pve task stop UPID:'),
    })
    goOn()
    const vm = await createVm(pve, spec)
    expect(vm.existing).toBe(true)
    expect(countOf()).toBe(before + 1)
  })

  it('VM-22 cancelled while the task runs, to be rolled back: the task is stopped, and there is none', async () => {
    const pve = await open(beginHeld().simulator)
    const before = countOf()
    await expect(cancelWhileMaking(true)).rejects.toMatchObject({ code: 'VM_NOT_CREATED' })
    expect(countOf()).toBe(before)
    expect((await listTasks(pve, { node: 'pve1', running: true })).map((task) => task.type)).toEqual([])
  })
})

describe('high availability', () => {
  it('VM-21 a start through it is over when the VM runs', async () => {
    const pve = await open(begin())
    const vm = await createVm(pve, { name: 'managed', ha: true, start: true })
    expect(vm.report.done).toEqual(['create', 'console', 'ha', 'start'])
    expect((await findGuest(pve, vm.vmid)).status).toBe('running')
  })

  it('VM-22 a start that fails there is a VM that is not finished', async () => {
    const pve = await open(begin())
    await expect(
      createVm(pve, { name: 'too-big', ha: true, start: true, cpu: { cores: 128 } }),
    ).rejects.toMatchObject({ code: 'VM_INCOMPLETE', left: ['Start it'] })
  })

  it('VM-28 stop, start and delete by force are over when they are over', async () => {
    const pve = await open(begin())
    const { vmid } = await createVm(pve, { name: 'managed', ha: true, start: true })
    await stopVm(pve, vmid)
    expect((await findGuest(pve, vmid)).status).toBe('stopped')
    await startVm(pve, vmid)
    expect((await findGuest(pve, vmid)).status).toBe('running')
    await deleteVm(pve, vmid, { force: true })
    await expect(findGuest(pve, vmid)).rejects.toMatchObject({ code: 'GUEST_NOT_FOUND' })
  })
})
