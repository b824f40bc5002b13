import { describe, expect, it } from 'vitest'
import { connect } from '../../src/client/index.js'
import { createSimulator } from '../../src/testing/index.js'
import { makeBench, record } from './helpers.js'

const post = (bench: ReturnType<typeof makeBench>) => bench.send('POST', '/pools', { poolid: 'new' })
const pools = (bench: ReturnType<typeof makeBench>) => Object.keys(bench.simulator.state().pools)

describe('ALL-7 ALL-8 faults', () => {
  it.each([
    ['refuse', 'ECONNREFUSED', false],
    ['reset-before', 'ECONNRESET', false],
    ['reset-after', 'ECONNRESET', true],
  ] as const)('%s: fetch fails with %s, took effect: %s', async (kind, code, tookEffect) => {
    const bench = makeBench()
    bench.simulator.addFault({ match: { method: 'POST', path: '/pools', nth: 1 }, kind })
    const failed = await post(bench).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(TypeError)
    expect(failed).toMatchObject({ message: 'fetch failed', cause: { code } })
    expect(pools(bench).includes('new')).toBe(tookEffect)
    expect(bench.simulator.log.at(-1)).toMatchObject({ method: 'POST', path: '/pools', fault: kind })
    const again = await post(bench)
    expect(again.message).toBe(tookEffect ? "create pool failed: pool 'new' already exists\n" : undefined)
  })

  it('stall: no answer until the request is given up', async () => {
    const { simulator } = makeBench()
    simulator.addFault({ match: { path: '/version' }, kind: 'stall' })
    const giveUp = new AbortController()
    const request = simulator.fetch(
      new Request(`${simulator.url}/api2/json/version`, { signal: giveUp.signal }),
    )
    const first = await Promise.race([
      request.catch(() => 'ended'),
      new Promise((resolve) => setTimeout(resolve, 30, 'waits')),
    ])
    expect(first).toBe('waits')
    giveUp.abort()
    await expect(request).rejects.toMatchObject({ name: 'AbortError' })
  })

  it('status: an answer without an effect; cut-json: an effect with half of an answer', async () => {
    const bench = makeBench()
    const remove = bench.simulator.addFault({ kind: 'status', status: 503, message: 'busy' })
    expect(await post(bench)).toMatchObject({ status: 503, reason: 'busy', message: 'busy\n' })
    expect(pools(bench)).not.toContain('new')
    remove()
    bench.simulator.addFault({ kind: 'cut-json' })
    await expect(post(bench)).rejects.toBeInstanceOf(SyntaxError)
    expect(pools(bench)).toContain('new')
    bench.simulator.clearFaults()
    expect((await bench.get('/version')).status).toBe(200)
  })

  it('task-fails: the task ends with that text, and leaves nothing', async () => {
    const bench = makeBench()
    bench.simulator.addFault({
      match: { method: 'POST', path: /\/qemu$/ },
      kind: 'task-fails',
      message: 'out of luck',
    })
    expect(await bench.task('POST', '/nodes/pve1/qemu', { vmid: '110' })).toBe('out of luck')
    expect((await bench.get('/nodes/pve1/qemu/110/config')).status).toBe(500)
  })

  it('counts matching requests from the first, for `times` in a row', async () => {
    const bench = makeBench()
    bench.simulator.addFault({ match: { path: '/version', nth: 2, times: 2 }, kind: 'status', status: 500 })
    const statuses: number[] = []
    for (let index = 0; index < 5; index++) statuses.push((await bench.get('/version')).status)
    expect(statuses).toEqual([200, 500, 500, 200, 200])
  })

  it('latency: waits, and can be given up', async () => {
    const simulator = createSimulator({ latencyMs: 40 })
    const start = performance.now()
    await simulator.fetch(new Request(`${simulator.url}/api2/json/access/domains`))
    expect(performance.now() - start).toBeGreaterThan(35)
    const request = new Request(`${simulator.url}/api2/json/access/domains`, {
      signal: AbortSignal.timeout(5),
    })
    await expect(simulator.fetch(request)).rejects.toThrow()
  })

  it('is survived by the client where a request may be sent again', async () => {
    const simulator = createSimulator({
      faults: [{ match: { path: '/version', times: 2 }, kind: 'reset-after' }],
    })
    const pve = await connect({
      url: simulator.url,
      fetch: simulator.fetch,
      auth: simulator.auth,
      retry: { minDelayMs: 1 },
    })
    expect(await pve.get('/version')).toMatchObject({ release: '9.2' })
    expect(simulator.log.map(({ path, fault }) => [path, fault])).toEqual([
      ['/version', 'reset-after'],
      ['/version', 'reset-after'],
      ['/version', undefined],
    ])
    await pve.close()
  })
})

describe('ALL-9 state', () => {
  it('goes on from plain JSON, tasks included', async () => {
    const now = { at: Date.UTC(2026, 0, 15) }
    const first = makeBench({}, now)
    const upid = String(
      (await first.send('POST', '/nodes/pve1/qemu', { vmid: '110', scsi0: 'ceph-pool:8' })).data,
    )
    const kept: unknown = JSON.parse(JSON.stringify(first.simulator.state()))
    expect(kept).toEqual(first.simulator.state())
    const second = makeBench({ state: first.simulator.state() }, now)
    const status = async () =>
      record((await second.get(`/nodes/pve1/tasks/${encodeURIComponent(upid)}/status`)).data)
    expect(await status()).toMatchObject({ status: 'running' })
    now.at += 10_000
    expect(await status()).toMatchObject({ status: 'stopped', exitstatus: 'OK' })
    expect(second.simulator.state().guests['110']?.config).toMatchObject({
      scsi0: 'ceph-pool:vm-110-disk-0,size=8G',
    })
    expect(first.simulator.auth).toEqual(second.simulator.auth)
  })

  it('is a copy that nobody can change from outside', () => {
    const { simulator } = makeBench()
    const copy = simulator.state()
    delete copy.guests['100']
    expect(simulator.state().guests['100']).toBeDefined()
  })

  it('ends tasks at once when told to', async () => {
    const bench = makeBench({ taskSpeed: Number.POSITIVE_INFINITY })
    const upid = String((await bench.send('POST', '/nodes/pve1/qemu', { vmid: '110', start: '1' })).data)
    expect(
      record((await bench.get(`/nodes/pve1/tasks/${encodeURIComponent(upid)}/status`)).data),
    ).toMatchObject({ exitstatus: 'OK' })
    expect(record((await bench.get('/nodes/pve1/qemu/110/status/current')).data)).toMatchObject({
      status: 'running',
    })
  })

  it.each([
    ['9.1', 400],
    ['9.2', 200],
  ] as const)('has the parameters of its version: %s answers %i', async (version, status) => {
    const bench = makeBench({ version })
    expect(record((await bench.get('/version')).data)['release']).toBe(version)
    expect((await bench.send('PUT', '/access/users/root@pam/token/demo', { regenerate: '1' })).status).toBe(
      status,
    )
    // The secret that it had is good no more.
    expect((await bench.get('/version')).status).toBe(status === 200 ? 401 : 200)
  })

  it('says so when it does not know an operation, and never pretends', async () => {
    const bench = makeBench()
    const unknown = await bench.send('POST', '/nodes/pve1/disks/lvm', { name: 'x', device: '/dev/sdb' })
    expect(unknown).toMatchObject({
      status: 501,
      message: expect.stringContaining('the simulator does not know POST /nodes/{node}/disks/lvm'),
    })
    expect((await bench.get('/nodes/pve1/apt/update')).data).toEqual([])
    expect(await bench.get('/nowhere')).toMatchObject({
      status: 501,
      reason: "Method 'GET /nowhere' not implemented",
    })
  })
})
