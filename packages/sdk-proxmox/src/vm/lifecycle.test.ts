import { ConnectionError, UsageError, ValidationError } from '@pve/core'
import { afterEach, describe, expect, it } from 'vitest'
import { tls } from '../../test/simulator/certificate.js'
import { ConflictError, connect, NotFoundError, type PveClient, TaskError } from '../client/index.js'
import {
  findGuest,
  listGuests,
  listIsos,
  listPools,
  listStorages,
  listTags,
  newestNixosIso,
  nextFreeId,
} from '../inventory/index.js'
import { listTasks, readTaskLog, stopTask, waitTask } from '../task/index.js'
import { createSimulator, type FaultRule, serveSimulator } from '../testing/index.js'
import {
  agentExec,
  agentReadFile,
  agentWriteFile,
  backupVm,
  cloneVm,
  convertToTemplate,
  createSnapshot,
  createVm,
  deleteSnapshot,
  deleteVm,
  listSnapshots,
  migrateVm,
  openConsole,
  rebootVm,
  resetVm,
  resizeDisk,
  restoreVm,
  resumeVm,
  rollbackSnapshot,
  shutdownVm,
  startVm,
  stopVm,
  suspendVm,
} from './index.js'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

async function server(options: { taskSpeed?: number; faults?: FaultRule[] } = {}) {
  const simulator = createSimulator({ seed: 'demo', taskSpeed: Number.POSITIVE_INFINITY, ...options })
  const pve = await connect({
    url: simulator.url,
    auth: simulator.auth,
    fetch: (request) => simulator.fetch(request),
    retry: { minDelayMs: 1, maxDelayMs: 2 },
  })
  return { simulator, pve }
}
const statusOf = async (pve: PveClient, vmid: number) => {
  const { node } = await findGuest(pve, vmid)
  const { status, qmpstatus } = await pve.get('/nodes/{node}/qemu/{vmid}/status/current', { node, vmid })
  return qmpstatus ?? status
}

describe('VM-28 the life after', () => {
  it('start, suspend, resume, reset, reboot, shutdown, stop', async () => {
    const { pve } = await server()
    const { vmid } = await createVm(pve, { name: 'life', ha: false })
    expect(await startVm(pve, 'life')).toMatchObject({ status: 'ok', exitStatus: 'OK' })
    expect(await statusOf(pve, vmid)).toBe('running')
    await suspendVm(pve, vmid)
    expect(await statusOf(pve, vmid)).toBe('paused')
    await resumeVm(pve, vmid)
    await resetVm(pve, vmid)
    await rebootVm(pve, vmid)
    expect(await statusOf(pve, vmid)).toBe('running')
    await shutdownVm(pve, vmid, { guestTimeoutSeconds: 5, forceStop: true })
    expect(await statusOf(pve, vmid)).toBe('stopped')
    await startVm(pve, { node: 'pve1', vmid })
    await stopVm(pve, vmid)
    expect(await statusOf(pve, vmid)).toBe('stopped')
    await expect(startVm(pve, 'lief')).rejects.toMatchObject({
      code: 'GUEST_NOT_FOUND',
      hint: 'Did you mean life?',
    })
  })

  it('clone, template, snapshots, resize, migrate, delete', async () => {
    const { pve } = await server()
    const { vmid } = await createVm(pve, { name: 'orig', ha: false })
    const copy = await cloneVm(pve, 'orig', { name: 'copy', full: true, target: 'pve2' })
    expect(await findGuest(pve, copy.vmid)).toMatchObject({ name: 'copy', node: 'pve2' })
    await createSnapshot(pve, vmid, { name: 'before', description: 'try' })
    await resizeDisk(pve, vmid, { disk: 'scsi0', size: '+8G' })
    expect(await listSnapshots(pve, vmid)).toMatchObject([
      { name: 'before', description: 'try', withMemory: false },
    ])
    await rollbackSnapshot(pve, vmid, { name: 'before' })
    await deleteSnapshot(pve, vmid, { name: 'before' })
    expect(await listSnapshots(pve, vmid)).toEqual([])
    await resizeDisk(pve, vmid, { disk: 'scsi0', size: '64G' })
    expect((await pve.get('/nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid })).scsi0?.size).toBe(
      '64G',
    )
    await migrateVm(pve, vmid, { target: 'pve3' })
    expect((await findGuest(pve, vmid)).node).toBe('pve3')
    await convertToTemplate(pve, vmid)
    expect((await findGuest(pve, vmid)).template).toBe(true)
    await deleteVm(pve, copy.vmid)
    expect(await listGuests(pve).then((all) => all.some((guest) => guest.vmid === copy.vmid))).toBe(false)
  })

  it('a size that shrinks, a disk that is not there', async () => {
    const { pve } = await server()
    const { vmid } = await createVm(pve, { name: 'orig', ha: false })
    await expect(resizeDisk(pve, vmid, { disk: 'scsi0', size: '1G' })).rejects.toThrow('disks do not shrink')
    await expect(resizeDisk(pve, vmid, { disk: 'scsi5', size: '1G' })).rejects.toThrow('it has scsi0')
    await expect(resizeDisk(pve, vmid, { disk: 'net0', size: '1G' })).rejects.toBeInstanceOf(ValidationError)
  })

  it.each(['+50', '50', ' 64 '])('a size without a unit is refused: %j', async (size) => {
    const { pve } = await server()
    const { vmid } = await createVm(pve, { name: 'orig', ha: false })
    await expect(resizeDisk(pve, vmid, { disk: 'scsi0', size })).rejects.toMatchObject({
      issues: [{ path: 'size', message: `'${size}' has no unit` }],
      hint: expect.stringContaining(`${size.trim()}G is `),
    })
    await expect(resizeDisk(pve, vmid, { disk: 'scsi0', size: 'much' })).rejects.toMatchObject({
      issues: [{ path: 'size' }],
    })
  })

  it('backup and restore', async () => {
    const { pve } = await server()
    const { vmid } = await createVm(pve, { name: 'saved', ha: false })
    const { archive, status } = await backupVm(pve, vmid, { storage: 'cephfs', notes: '{{guestname}}' })
    expect(status).toBe('ok')
    expect(archive).toMatch(new RegExp(`^cephfs:backup/vzdump-qemu-${vmid}-`))
    const back = await restoreVm(pve, { node: 'pve1', archive: archive ?? '', unique: true })
    expect((await pve.get('/nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: back.vmid })).name).toBe(
      'saved',
    )
    await expect(restoreVm(pve, { node: 'pve1', archive: archive ?? '', vmid })).rejects.toBeInstanceOf(
      ConflictError,
    )
  })

  it('a running VM is deleted only by force', async () => {
    const { pve } = await server()
    const { vmid } = await createVm(pve, { name: 'busy', ha: false, start: true })
    await expect(deleteVm(pve, vmid)).rejects.toThrow(/running/)
    await deleteVm(pve, vmid, { force: true })
    await expect(findGuest(pve, vmid)).rejects.toMatchObject({ code: 'GUEST_NOT_FOUND' })
  })

  it('ALL-7 an action whose answer was lost is followed by its task, not sent again', async () => {
    const { pve, simulator } = await server()
    const { vmid } = await createVm(pve, { name: 'lost', ha: false })
    simulator.addFault({ kind: 'reset-after', match: { method: 'POST', path: /status\/start$/, nth: 1 } })
    expect(await startVm(pve, vmid)).toMatchObject({ status: 'ok' })
    expect(simulator.log.filter((one) => one.path.endsWith('/status/start'))).toHaveLength(1)
    simulator.addFault({ kind: 'reset-before', match: { method: 'POST', path: /status\/stop$/, nth: 1 } })
    await expect(stopVm(pve, vmid)).rejects.toBeInstanceOf(ConnectionError)
  })

  it('the guest agent: commands and files', async () => {
    const { pve } = await server()
    const { vmid } = await createVm(pve, { name: 'guest', ha: false, start: true })
    expect(await agentExec(pve, vmid, ['echo', 'hello world'])).toMatchObject({
      exitCode: 0,
      stdout: 'hello world\n',
      truncated: false,
    })
    await agentWriteFile(pve, vmid, '/etc/motd', 'welcome\n')
    expect(await agentReadFile(pve, vmid, '/etc/motd')).toEqual({ content: 'welcome\n', truncated: false })
  })
})

describe('VM-28 the console over a websocket', () => {
  it.each([false, true])(
    'types, reads, resizes and closes; TLS with a pinned fingerprint: %s',
    async (https) => {
      const simulator = createSimulator({ seed: 'demo', taskSpeed: Number.POSITIVE_INFINITY })
      const served = await serveSimulator(simulator, https ? { tls } : {})
      closing.push(() => served.close())
      const pve = await connect({
        url: served.url,
        auth: simulator.auth,
        ...(served.fingerprint !== undefined && { tls: { fingerprint: served.fingerprint } }),
      })
      closing.push(() => pve.close())
      const { vmid } = await createVm(pve, { name: 'tty', ha: false })
      await expect(openConsole(pve, vmid, { onData: () => {} })).rejects.toBeInstanceOf(UsageError)
      await startVm(pve, vmid)
      let seen = ''
      const console = await openConsole(pve, vmid, {
        onData: (data) => (seen += Buffer.from(data).toString()),
      })
      console.resize(120, 40)
      console.write('root\n')
      await expect.poll(() => seen).toContain('root')
      console.close()
      await console.closed
    },
  )
})

describe('tasks', () => {
  it('log lines once each and in order, while it runs; stopped on cancel when asked', async () => {
    const { pve } = await server({ taskSpeed: 20 })
    const upid = await pve.post('/nodes/{node}/qemu', {
      node: 'pve1',
      vmid: 600,
      name: 'slow',
      scsi0: { file: 'ceph-pool:4' },
      scsi1: { file: 'ceph-pool:4' },
    })
    const lines: string[] = []
    const result = await waitTask(pve, upid, { onLog: (line) => lines.push(line), intervalMs: 10 })
    expect(lines).toEqual((await readTaskLog(pve, upid)).lines)
    expect(lines.at(-1)).toBe('TASK OK')
    expect(result).toMatchObject({ status: 'ok', upid })
    const slow = await server({ taskSpeed: 0.05 })
    const second = await slow.pve.post('/nodes/{node}/qemu', {
      node: 'pve1',
      vmid: 601,
      scsi0: { file: 'ceph-pool:4' },
    })
    const abort = new AbortController()
    setTimeout(() => abort.abort(), 30)
    await expect(
      waitTask(slow.pve, second, { signal: abort.signal, stopOnCancel: true }),
    ).rejects.toMatchObject({ code: 'CANCELLED' })
    await expect(waitTask(slow.pve, second)).rejects.toMatchObject({
      exitStatus: expect.stringMatching(/interrupt/),
    })
    await stopTask(slow.pve, second)
  })

  it('a time limit ends the wait, not the task', async () => {
    const { pve } = await server({ taskSpeed: 0.05 })
    const upid = await pve.post('/nodes/{node}/qemu', {
      node: 'pve1',
      vmid: 601,
      scsi0: { file: 'ceph-pool:4' },
    })
    await expect(waitTask(pve, upid, { timeLimitMs: 50, intervalMs: 10 })).rejects.toMatchObject({
      code: 'TIME_LIMIT',
    })
    expect(await listTasks(pve, { node: 'pve1', running: true })).toMatchObject([
      { upid, status: 'running', type: 'qmcreate', id: '601' },
    ])
  })

  it('survives a connection that is lost for a while', async () => {
    const { pve, simulator } = await server({ taskSpeed: 20 })
    const upid = await pve.post('/nodes/{node}/qemu', {
      node: 'pve1',
      vmid: 602,
      scsi0: { file: 'ceph-pool:4' },
    })
    simulator.addFault({ kind: 'refuse', match: { nth: 1, times: 8 } })
    expect(await waitTask(pve, upid, { intervalMs: 5 })).toMatchObject({ status: 'ok' })
  })

  it('failed tasks are errors with the log; lists tell how each ended', async () => {
    const { pve } = await server({
      faults: [
        {
          kind: 'task-fails',
          message: 'out of space',
          match: { method: 'POST', path: '/nodes/pve1/qemu', nth: 1 },
        },
      ],
    })
    const upid = await pve.post('/nodes/{node}/qemu', { node: 'pve1', vmid: 603 })
    const error: unknown = await waitTask(pve, upid).catch((caught: unknown) => caught)
    if (!(error instanceof TaskError)) throw new Error('expected a TaskError', { cause: error })
    expect(error.exitStatus).toBe('out of space')
    expect(error.log.at(-1)).toBe('TASK ERROR: out of space')
    expect((await listTasks(pve, { vmid: 603 }))[0]).toMatchObject({
      status: 'failed',
      exitStatus: 'out of space',
    })
    expect(await listTasks(pve, { node: 'pve1', errors: true })).toHaveLength(1)
    const [{ startTime } = { startTime: 0 }] = await listTasks(pve, { vmid: 603 })
    for (const node of [undefined, 'pve1']) {
      const since = async (seconds: number) =>
        (await listTasks(pve, { since: seconds, ...(node !== undefined && { node }) })).some(
          ({ id }) => id === '603',
        )
      expect([await since(startTime - 0.5), await since(startTime + 0.5)]).toEqual([true, false])
    }
    await expect(waitTask(pve, 'nonsense')).rejects.toBeInstanceOf(ValidationError)
  })
})

describe('inventory', () => {
  it('storages by content, ISOs, pools, tags, ids', async () => {
    const { pve } = await server()
    expect((await listStorages(pve, { content: 'iso' })).map((one) => one.storage)).toContain('cephfs')
    expect(
      (await listStorages(pve, { node: 'pve1', content: 'images' })).every((one) =>
        one.content.includes('images'),
      ),
    ).toBe(true)
    expect(newestNixosIso(await listIsos(pve, 'pve1', 'cephfs'))?.name).toMatch(/^nixos-minimal-/)
    expect((await listPools(pve)).map((pool) => pool.poolid)).toContain('production')
    expect(await listTags(pve)).toEqual(expect.arrayContaining(['nixos', 'web']))
    const free = await nextFreeId(pve)
    expect(await nextFreeId(pve, { from: 100 })).toBe(free)
    await expect(listIsos(pve, 'pve1', 'nope')).rejects.toMatchObject({ code: 'API_PARAMETERS' })
    await expect(pve.get('/nodes/{node}/qemu', { node: 'nope' })).rejects.toBeInstanceOf(NotFoundError)
  })

  it('VM-11 the newest NixOS installer by release, then by id', () => {
    const names = [
      'debian-13.iso',
      'nixos-minimal-25.05.900.x86_64-linux.iso',
      'nixos-minimal-25.11.99.aarch64-linux.iso',
      'nixos-minimal-25.11.1056.x86_64-linux.iso',
      'nixos-graphical-26.05.1.x86_64-linux.iso',
    ]
    expect(newestNixosIso(names.map((name) => ({ name })))?.name).toBe(
      'nixos-minimal-25.11.1056.x86_64-linux.iso',
    )
    expect(newestNixosIso([])).toBeUndefined()
  })
})
