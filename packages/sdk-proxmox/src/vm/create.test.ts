import { CancelledError, type PlanEvent, ValidationError } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { type ConnectOptions, connect, ParameterError } from '../client/index.js'
import { listGuests } from '../inventory/index.js'
import { apiModel } from '../schema/index.js'
import { unpackModel } from '../schema/pack.js'
import { createSimulator, type SimulatorOptions } from '../testing/index.js'
import {
  createVm,
  deleteVm,
  dryRunCreateVm,
  exportVm,
  readVmFacts,
  VmIdTakenError,
  VmIncompleteError,
  type VmSpecInput,
} from './index.js'

async function server(options: SimulatorOptions = {}, connectOptions: Partial<ConnectOptions> = {}) {
  const simulator = createSimulator({ seed: 'demo', taskSpeed: Number.POSITIVE_INFINITY, ...options })
  const pve = await connect({
    url: simulator.url,
    auth: simulator.auth,
    fetch: (request) => simulator.fetch(request),
    retry: { minDelayMs: 1, maxDelayMs: 2 },
    onMismatch: (operation, mismatch) => {
      throw new Error(`${operation}: ${JSON.stringify(mismatch)}`)
    },
    ...connectOptions,
  })
  const config = (vmid: number, node = 'pve1') => pve.get('/nodes/{node}/qemu/{vmid}/config', { node, vmid })
  const sent = (method: string) => simulator.log.filter((one) => one.method === method).map((one) => one.path)
  return { simulator, pve, config, sent }
}

describe('VM-21 createVm', () => {
  it('creates, waits for the task, sets the serial console, puts it under HA', async () => {
    const { pve, config, sent } = await server()
    const vm = await createVm(pve, { name: 'fresh' })
    expect(vm).toMatchObject({
      name: 'fresh',
      node: 'pve1',
      existing: false,
      report: { done: ['create', 'console', 'ha'] },
    })
    expect(await config(vm.vmid)).toMatchObject({
      name: 'fresh',
      serial0: 'socket',
      vga: { type: 'serial0' },
      memory: { current: 2048 },
      cores: 2,
    })
    expect(sent('POST')).toEqual(['/nodes/pve1/qemu', '/cluster/ha/resources'])
  })

  it('VM-24 tells each step, the log of the task, and the time', async () => {
    const { pve } = await server()
    const events: PlanEvent[] = []
    await createVm(pve, { name: 'fresh', start: true }, { onEvent: (event) => events.push(event) })
    const steps = events.flatMap((event) =>
      'step' in event && event.type !== 'step:log' ? [`${event.type} ${event.step}`] : [],
    )
    expect(steps).toEqual(
      ['create', 'console', 'ha', 'start'].flatMap((step) => [`step:start ${step}`, `step:done ${step}`]),
    )
    expect(events.flatMap((event) => (event.type === 'step:log' ? [event.line] : []))).toContain('TASK OK')
    expect(events.at(-1)).toMatchObject({ type: 'plan:done' })
  })

  it('says that another guest has the same name, and makes one all the same', async () => {
    const { pve } = await server()
    const [other] = await listGuests(pve)
    const vm = await createVm(pve, { name: other?.name ?? '' })
    expect(vm.vmid).not.toBe(other?.vmid)
    expect(vm.notes).toContain(`Guest ${other?.vmid} is called '${other?.name}', too.`)
    const again = await createVm(pve, { name: other?.name ?? '' })
    expect(again).toMatchObject({ vmid: vm.vmid, existing: true })
  })

  it('VM-25 the same again finds the VM that is there and changes nothing', async () => {
    const { pve, sent } = await server()
    const first = await createVm(pve, { name: 'fresh', start: true })
    const before = sent('POST').length
    const again = await createVm(pve, { start: true, name: 'fresh' })
    expect(again).toMatchObject({ vmid: first.vmid, existing: true, report: { done: [] } })
    expect(sent('POST')).toHaveLength(before)
  })

  it('without a name each call makes a VM of its own; a key names it', async () => {
    const { pve } = await server()
    const ids = [
      await createVm(pve, {}),
      await createVm(pve, {}),
      await createVm(pve, { tags: ['x'], name: 'k' }, { key: 'mine' }),
      await createVm(pve, { name: 'k' }, { key: 'mine' }),
    ].map((vm) => vm.vmid)
    expect(new Set(ids).size).toBe(3)
    expect(ids[2]).toBe(ids[3])
  })

  it('VM-26 an id that was taken meanwhile is replaced by the next; one chosen by hand is not', async () => {
    const { pve, simulator } = await server()
    const other = await connect({
      url: simulator.url,
      auth: simulator.auth,
      fetch: (request) => simulator.fetch(request),
    })
    const next = await pve.get('/cluster/nextid')
    // Somebody takes the id between the question and the creation.
    const racing = await connect({
      url: simulator.url,
      auth: simulator.auth,
      fetch: async (request) => {
        if (
          request.method === 'POST' &&
          request.url.endsWith('/qemu') &&
          simulator.log.every((one) => one.method !== 'POST')
        ) {
          await other.post('/nodes/{node}/qemu', { node: 'pve2', vmid: next, name: 'quicker' })
        }
        return simulator.fetch(request)
      },
    })
    const vm = await createVm(racing, { name: 'slower', ha: false })
    expect(vm.vmid).toBe(next + 1)
    // Known before anything is sent, for a dry run too; or only when somebody was quicker.
    const byHand = { name: 'by-hand', vmid: next }
    await expect(createVm(pve, byHand)).rejects.toBeInstanceOf(VmIdTakenError)
    await expect(dryRunCreateVm(pve, byHand)).rejects.toMatchObject({ code: 'VM_ID_TAKEN' })
    simulator.addFault({
      kind: 'status',
      status: 500,
      message: 'unable to create VM 700 - VM 700 already exists on node pve2',
      match: { method: 'POST', path: /qemu$/, nth: 1 },
    })
    await expect(createVm(pve, { name: 'by-hand', vmid: 700 })).rejects.toMatchObject({
      code: 'VM_NOT_CREATED',
      cause: expect.any(VmIdTakenError),
    })
  })

  it('many at once get an id each, without collisions, and ask for ids together', async () => {
    const { pve, simulator } = await server({}, { concurrency: 16 })
    const facts = await readVmFacts(pve)
    const before = simulator.log.length
    const created = await Promise.all(
      Array.from({ length: 40 }, () => createVm(pve, { ha: false }, { facts })),
    )
    expect(new Set(created.map((vm) => vm.vmid)).size).toBe(40)
    expect(simulator.log.filter((one) => one.method === 'POST' && one.status !== 200)).toEqual([])
    const asked = simulator.log.slice(before).filter((one) => /nextid|cluster.resources/.test(one.path))
    expect(asked.length).toBeLessThan(10)
    // An id is free again once its creation has ended and its VM has gone.
    await Promise.all(created.map(({ vmid }) => deleteVm(pve, vmid)))
    expect((await createVm(pve, { ha: false }, { facts })).vmid).toBe(
      Math.min(...created.map((vm) => vm.vmid)),
    )
  })
})

describe('VM-27 dry run', () => {
  it('shows every request, and sends none that changes anything', async () => {
    const { pve, simulator } = await server()
    const preview = await dryRunCreateVm(pve, {
      name: 'fresh',
      start: true,
      cloudInit: { user: 'me', password: 'pw-canary-9' },
    })
    expect(preview.steps.map((step) => step.id)).toEqual(['create', 'console', 'ha', 'start'])
    expect(JSON.stringify(preview)).not.toContain('pw-canary-9')
    expect(simulator.log.every((one) => one.method === 'GET')).toBe(true)
    // What it showed is what is sent.
    await createVm(pve, { name: 'fresh', start: true, cloudInit: { user: 'me', password: 'pw-canary-9' } })
    const shown = preview.steps.flatMap((step) =>
      step.previews.map((one) => one.text.split(' ').slice(0, 2).join(' ')),
    )
    expect(
      simulator.log.filter((one) => one.method !== 'GET').map((one) => `${one.method} ${one.path}`),
    ).toEqual(shown)
  })
})

describe('VM-22, VM-23 two kinds of failure', () => {
  it('before it exists: the fields of the server at their places in the spec', async () => {
    const { pve } = await server()
    const error: unknown = await createVm(pve, {
      name: 'fresh',
      extra: { args: '-bogus' },
      networks: [{ mtu: 9000 }],
      pool: 'nope',
    }).catch((caught: unknown) => caught)
    expect(error).toMatchObject({ code: 'VALIDATION_FAILED', issues: [{ path: 'pool' }] })
    const { simulator: _, pve: pve2 } = await server({
      faults: [
        {
          kind: 'status',
          status: 400,
          message: 'Parameter verification failed.',
          match: { method: 'POST', path: '/nodes/pve1/qemu' },
        },
      ],
    })
    await expect(createVm(pve2, { name: 'x' })).rejects.toMatchObject({
      code: 'VM_NOT_CREATED',
      cause: expect.any(ParameterError),
      exitCode: 3,
    })
  })

  it('a task that fails: its UPID and the end of its log', async () => {
    const { pve } = await server({
      faults: [
        { kind: 'task-fails', message: 'no space left', match: { method: 'POST', path: '/nodes/pve1/qemu' } },
      ],
    })
    await expect(createVm(pve, { name: 'x' })).rejects.toMatchObject({
      code: 'VM_NOT_CREATED',
      ids: { upid: expect.stringMatching(/^UPID:pve1:.*:qmcreate:/) },
      message: expect.stringContaining('no space left'),
      cause: { log: expect.arrayContaining([expect.stringContaining('TASK ERROR')]) },
    })
  })

  it('after it exists: what is done, what is left, and how to go on', async () => {
    const { pve, simulator, config } = await server({
      faults: [
        {
          kind: 'status',
          status: 403,
          message: 'Permission check failed (/, Sys.Console)',
          match: { method: 'POST', path: '/cluster/ha/resources' },
        },
      ],
    })
    const error: unknown = await createVm(pve, { name: 'half', start: true }).catch(
      (caught: unknown) => caught,
    )
    if (!(error instanceof VmIncompleteError)) throw new Error('expected VmIncompleteError', { cause: error })
    expect(error).toMatchObject({
      code: 'VM_INCOMPLETE',
      exists: true,
      left: ['Put it under high availability', 'Start it'],
      hint: expect.stringContaining(`goes on with VM ${error.vmid}`),
    })
    expect(error.done).toHaveLength(2)
    expect((await config(error.vmid)).name).toBe('half')
    simulator.clearFaults()
    expect(await createVm(pve, { name: 'half', start: true })).toMatchObject({
      vmid: error.vmid,
      existing: true,
      report: { done: ['ha', 'start'] },
    })
  })

  it('ALL-4 cancelled before anything is sent', async () => {
    const { pve, sent } = await server()
    const early = new AbortController()
    early.abort()
    await expect(createVm(pve, { name: 'x' }, { signal: early.signal })).rejects.toBeInstanceOf(
      CancelledError,
    )
    expect(sent('POST')).toEqual([])
  })

  it('VM-23 what the schema of the API refuses is an issue of the spec, and nothing is sent', async () => {
    const { pve, sent } = await server()
    await expect(createVm(pve, { system: { machine: 'bad machine!' } })).rejects.toMatchObject({
      code: 'VALIDATION_FAILED',
      issues: [{ path: 'system.machine' }],
    })
    expect(sent('POST')).toEqual([])
  })

  it('VM-25 asking for the same VM with a start starts the one that is there', async () => {
    const { pve } = await server()
    const first = await createVm(pve, { name: 'later', ha: false })
    const again = await createVm(pve, { name: 'later', ha: false, start: true })
    expect(again).toMatchObject({ vmid: first.vmid, existing: true, report: { done: ['start'] } })
  })

  it('a mistake in the spec is found before anything is asked', async () => {
    const { pve, simulator } = await server()
    await expect(createVm(pve, { name: 'no good' })).rejects.toBeInstanceOf(ValidationError)
    expect(simulator.log).toEqual([])
  })
})

describe('VM-17, VM-19 clone, export and older servers', () => {
  it('a clone of a template takes over what the spec does not say', async () => {
    const { pve, config } = await server()
    const vm = await createVm(pve, {
      name: 'cloned',
      cloneFrom: { vm: 'debian-13-cloud' },
      disks: [{ size: '20G' }, { size: '5G' }],
      cpu: { cores: 8 },
      cloudInit: { user: 'me' },
      ha: false,
    })
    const made = await config(vm.vmid)
    expect(made).toMatchObject({
      name: 'cloned',
      cores: 8,
      ciuser: 'me',
      scsi0: { size: '20G' },
      serial0: 'socket',
    })
    expect(made.description ?? '').not.toContain('pve-suite')
    expect(Object.entries(made).filter(([key]) => /^scsi\d+$/.test(key))).toHaveLength(2)
  })

  it('what is exported makes the same VM again', async () => {
    const { pve, config } = await server()
    const spec: VmSpecInput = {
      name: 'orig',
      tags: ['a', 'b'],
      onboot: true,
      startup: { order: 2 },
      disks: [
        { size: '8G', discard: true },
        { bus: 'virtio', size: '4G', cache: 'writeback' },
      ],
      networks: [{ bridge: 'vmbr0', vlan: 20, firewall: false }],
      memory: { mib: 4096, minimumMib: 1024 },
      cloudInit: {
        user: 'me',
        sshKeys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJpLEpDhIoDgU5V0bq0uF3NlA9GwWZ1Zb8cVhYqk2l0m me@x'],
        ipConfigs: [{ ip: '10.0.0.2/24', gateway: '10.0.0.1' }],
      },
      extra: { tablet: false },
    }
    const first = await createVm(pve, spec)
    const exported = await exportVm(pve, first.vmid)
    const second = await createVm(pve, { ...exported, name: 'copy' })
    const volatile = /^(?:name|digest|vmgenid|smbios1|meta|net\d|cipassword)$/
    const shape = (made: object) =>
      JSON.parse(
        JSON.stringify(
          Object.entries(made)
            .filter(([key]) => !volatile.test(key))
            .sort(),
        ).replaceAll(/vm-\d+/g, 'vm-N'),
      )
    expect(shape(await config(second.vmid))).toEqual(shape(await config(first.vmid)))
    expect((await config(second.vmid)).net0).toMatchObject({ bridge: 'vmbr0', tag: 20 })
  })

  it('VM-17 an imported image is grown to the size that was asked for', async () => {
    const { pve, config } = await server()
    const spec = {
      name: 'imported',
      node: 'pve1',
      ha: false,
      disks: [{ importFrom: 'local:import/debian-13-genericcloud-amd64.qcow2', size: '20G' }],
    }
    const vm = await createVm(pve, spec)
    expect(vm.report.done).toEqual(['create', 'grow-scsi0', 'console'])
    expect((await config(vm.vmid)).scsi0).toMatchObject({ size: '20G' })
    expect((await createVm(pve, spec)).existing).toBe(true)
    await expect(dryRunCreateVm(pve, { ...spec, name: 'other' })).resolves.toMatchObject({
      steps: [{ id: 'create' }, { id: 'grow-scsi0' }, { id: 'console' }],
    })
  })

  it('works with a server of version 9.1', async () => {
    const { pve, config } = await server({ version: '9.1' })
    const vm = await createVm(pve, { name: 'older', start: true })
    expect((await config(vm.vmid)).serial0).toBe('socket')
    expect(unpackModel).toBeTypeOf('function')
    expect(apiModel().version).toBe('9.2')
  })
})
