/** VM-25, VM-22: whose VM it is, where others make, copy and remove VMs at the same time. */
import { describe, expect, it } from 'vitest'
import { connect } from '../client/index.js'
import { createSimulator, type Simulator } from '../testing/index.js'
import { creationUuid } from './identity.js'
import { createVm, deleteVm, type VmSpecInput } from './index.js'

type Fetch = (request: Request) => Promise<Response>

async function server(wrap?: (simulator: Simulator) => Fetch, taskSpeed = Number.POSITIVE_INFINITY) {
  const simulator = createSimulator({ seed: 'demo', taskSpeed })
  const open = (fetch: Fetch) =>
    connect({
      url: simulator.url,
      auth: simulator.auth,
      fetch,
      retry: { attempts: 0, minDelayMs: 1, maxDelayMs: 2 },
    })
  const direct = await open((request) => simulator.fetch(request))
  return { simulator, direct, pve: await open(wrap?.(simulator) ?? ((request) => simulator.fetch(request))) }
}

const namesOf = (simulator: Simulator) =>
  Object.values(simulator.state().guests).map(({ config }) => config['name'])
const countOf = (simulator: Simulator, name: string) =>
  namesOf(simulator).filter((one) => one === name).length
const isPost = (request: Request) =>
  request.method === 'POST' && /\/qemu$/.test(new URL(request.url).pathname)

describe('VM-25 the same creation', () => {
  it('by a key of the caller finds its VM, without a name and with another name', async () => {
    const { pve } = await server()
    const first = await createVm(pve, { ha: false }, { key: 'order-17' })
    expect(await createVm(pve, { ha: false }, { key: 'order-17' })).toMatchObject({
      vmid: first.vmid,
      existing: true,
    })
    expect(await createVm(pve, { name: 'renamed', ha: false }, { key: 'order-17' })).toMatchObject({
      vmid: first.vmid,
      existing: true,
    })
    expect((await createVm(pve, { ha: false }, { key: 'order-18' })).vmid).not.toBe(first.vmid)
  })

  it.each<VmSpecInput>([
    { name: 'twice', ha: false },
    { name: 'twice', vmid: 700, ha: false },
  ])('twice at the same time makes one: %j', async (spec) => {
    const { pve, simulator } = await server()
    const made = await Promise.all([createVm(pve, spec), createVm(pve, spec), createVm(pve, spec)])
    expect(new Set(made.map(({ vmid }) => vmid)).size).toBe(1)
    expect(made.map(({ existing }) => existing)).toEqual([false, true, true])
    expect(countOf(simulator, 'twice')).toBe(1)
  })

  it('by another process that was quicker is not rolled back by this one', async () => {
    const spec = { name: 'quick', node: 'pve1', vmid: 700, ha: false }
    let other: Promise<unknown> | undefined
    const { pve, direct, simulator } = await server((simulator) => async (request) => {
      if (isPost(request)) {
        other ??= createVm(direct, spec)
        await other
      }
      if (request.method === 'PUT') return new Response('', { status: 500, statusText: 'no console' })
      return simulator.fetch(request)
    })
    await createVm(pve, { ...spec }, { rollback: true }).catch(() => undefined)
    expect(countOf(simulator, 'quick')).toBe(1)
  })

  it('stops where it may not look at what may be its VM, in place of making another', async () => {
    let isRefusing = false
    const { pve, simulator } = await server(
      (simulator) => async (request) =>
        isRefusing && /\/config$/.test(new URL(request.url).pathname)
          ? new Response('', { status: 403, statusText: 'Permission check failed (/vms/105, VM.Audit)' })
          : simulator.fetch(request),
    )
    await createVm(pve, { name: 'mine', ha: false })
    isRefusing = true
    await expect(createVm(pve, { name: 'mine', ha: false })).rejects.toMatchObject({ code: 'API_PERMISSION' })
    expect(countOf(simulator, 'mine')).toBe(1)
  })

  it('is not held up by a lock that nobody is at work on', async () => {
    const { simulator } = await server()
    const state = simulator.state()
    const stuck = state.guests['104']
    if (!stuck) throw new Error('the seed has changed')
    stuck.config = { lock: 'create' }
    const again = createSimulator({ state, taskSpeed: Number.POSITIVE_INFINITY })
    const pve = await connect({ url: again.url, auth: again.auth, fetch: again.fetch })
    expect((await createVm(pve, { name: 'free', ha: false })).existing).toBe(false)
  })

  it('does not take a copy of its unfinished clone for its own', async () => {
    const spec = { name: 'cloned', cloneFrom: { vm: 'debian-13-cloud' }, cpu: { cores: 3 }, ha: false }
    let isFailing = true
    const { pve, direct } = await server(
      (simulator) => async (request) =>
        isFailing && request.method === 'POST' && /\/config$/.test(new URL(request.url).pathname)
          ? new Response('', { status: 500, statusText: 'not now' })
          : simulator.fetch(request),
    )
    const failed: unknown = await createVm(pve, spec).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: 'VM_INCOMPLETE', vmid: 105 })
    const clone = { node: 'pve1', vmid: 105, newid: 101_000, name: 'cloned', full: true }
    await direct.post('/nodes/{node}/qemu/{vmid}/clone', clone)
    await direct.put('/nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 101_000, cores: 7 })
    isFailing = false
    expect(await createVm(pve, spec)).toMatchObject({ vmid: 105, existing: true })
    const copy = await direct.get('/nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 101_000 })
    expect(copy.cores).toBe(7)
  })

  it('ALL-6 has the same mark whatever the password: nobody can try passwords against it', () => {
    const withPassword = (password: string) =>
      creationUuid({ name: 'a', cloudInit: { user: 'me', password } }, undefined)
    expect(withPassword('one')).toBe(withPassword('two'))
    expect(withPassword('one')).not.toBe(creationUuid({ name: 'b', cloudInit: { user: 'me' } }, undefined))
  })
})

describe('VM-22, ALL-7 removing', () => {
  it('is not sent again when the id has another VM by then', async () => {
    const { pve, direct, simulator } = await server((simulator) => async (request) => {
      const answer = await simulator.fetch(request)
      if (request.method !== 'DELETE') return answer
      await createVm(direct, { name: 'innocent', node: 'pve1', vmid: 700, ha: false })
      throw new TypeError('reset')
    })
    await createVm(pve, { name: 'victim', node: 'pve1', vmid: 700, ha: false })
    await deleteVm(pve, 700)
    expect([countOf(simulator, 'victim'), countOf(simulator, 'innocent')]).toEqual([0, 1])
  })

  it('by rollback keeps volumes that were there before', async () => {
    const { pve, direct, simulator } = await server(
      (simulator) => async (request) =>
        request.method === 'PUT'
          ? new Response('', { status: 500, statusText: 'no console' })
          : simulator.fetch(request),
    )
    const volume = { node: 'pve1', storage: 'local-lvm', vmid: 700, size: '1G' }
    for (const index of [7, 8])
      await direct.post('/nodes/{node}/storage/{storage}/content', {
        ...volume,
        filename: `vm-700-disk-${index}`,
      })
    const there = () =>
      simulator
        .state()
        .volumes.filter(({ name }) => /vm-700-disk-[78]/.test(name))
        .map(({ name }) => name)
    expect(there()).toHaveLength(2)
    const base = { node: 'pve1', vmid: 700, ha: false }
    await expect(createVm(pve, { ...base, name: 'leftover' }, { rollback: true })).rejects.toMatchObject({
      code: 'VM_NOT_CREATED',
      rolledBack: true,
    })
    expect(there()).toHaveLength(2)
    await expect(
      createVm(
        pve,
        { ...base, name: 'attached', disks: [{ volume: 'local-lvm:vm-700-disk-7' }] },
        { rollback: true },
      ),
    ).rejects.toMatchObject({ code: 'VM_INCOMPLETE', vmid: 700 })
    expect(there()).toHaveLength(2)
  })
})

describe('ALL-4 cancelled while the request is under way, which the server carries out later', () => {
  const late = async (rollback: boolean) => {
    const controller = new AbortController()
    const { pve, simulator } = await server(
      (simulator) => async (request) => {
        if (!isPost(request)) return simulator.fetch(request)
        const kept = new Request(request.url, {
          method: 'POST',
          headers: request.headers,
          body: await request.text(),
        })
        controller.abort()
        setTimeout(() => void simulator.fetch(kept), 400)
        throw new DOMException('aborted', 'AbortError')
      },
      20,
    )
    const made = createVm(pve, { name: 'late', ha: false }, { signal: controller.signal, rollback })
    return { error: await made.catch((error: unknown) => error), simulator }
  }

  it('says that it is being made', async () => {
    const { error } = await late(false)
    expect(error).toMatchObject({ name: 'VmIncompleteError', ids: { vmid: '105' } })
  })

  it('is rolled back', async () => {
    const { error, simulator } = await late(true)
    expect(error).toMatchObject({ code: 'VM_NOT_CREATED' })
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(Object.keys(simulator.state().guests)).not.toContain('105')
  })
})
