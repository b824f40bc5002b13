/** What the exchanges need that is not in them: time that passes, and state that missing exchanges made. */
import { findVolume, freeVolume } from '../../src/testing/volumes.js'
import { type Exchange, readExchanges } from './exchanges.js'
import { isRecord, type Replay } from './replay.js'

/** Milliseconds that pass before an exchange; the others have `usualMs`. */
export const usualMs = 2500
export const passing: Readonly<Record<number, number>> = {
  // Asked while the task was running.
  108: 10,
  286: 10,
  // Deleted between the end of a creation and that of the start after it.
  424: 450,
  425: 50,
  426: 50,
  // A shutdown of 60 s is looked at, then interrupted after a few seconds.
  472: 100,
  473: 100,
  474: 100,
  475: 100,
  476: 100,
  477: 100,
  478: 100,
  479: 6000,
  // Waited 10 s for a lock.
  461: 11_000,
  // The container's processes take a while to end.
  455: 4000,
  // Copies take longer than other tasks.
  524: 5000,
  527: 10_000,
  // Looked at while it is being created.
  631: 10,
  632: 10,
  633: 10,
  634: 10,
  635: 10,
  636: 10,
  637: 10,
}

const gapUpid = (number: number): string => {
  const path = readExchanges().find((exchange: Exchange) => exchange.number === number)?.request.path ?? ''
  return decodeURIComponent(/tasks\/([^/?]+)/.exec(path)?.[1] ?? '')
}

async function createContainer(replay: Replay, vmid: number, more: Record<string, string> = {}): Promise<string> {
  const ostemplate = 'local:vztmpl/debian-13-mini_13.0-1_amd64.tar.gz'
  const upid = await replay.asRoot('POST', '/nodes/pve1/lxc', { vmid: String(vmid), ostemplate, ...more })
  return String(upid)
}

const forget = (replay: Replay, vmid: number): void => {
  delete replay.state.guests[String(vmid)]
  for (const volume of replay.state.volumes.filter((one) => one.vmid === vmid)) freeVolume(replay.state, 'pve1', `${volume.storage}:${volume.name}`)
}

const losesDisk = (replay: Replay, volid: string): void => {
  if (!findVolume(replay.state, 'pve1', volid)) throw new Error(`${volid} is not there`)
  freeVolume(replay.state, 'pve1', volid)
}

export const before: Readonly<Record<number, (replay: Replay) => Promise<void> | void>> = {
  57: async (replay) => {
    for (const name of ['root', 'alice', 'bob']) await replay.signIn(name)
  },
  // The digest that a missing exchange had read.
  177: async (replay) => {
    const config = await replay.asRoot('GET', '/nodes/pve1/qemu/101/config')
    if (isRecord(config)) replay.substitute('a2562121a3c176deec85a2fb7f7e9ad51d7b8d8e', String(config['digest']))
  },
  282: async (replay) => {
    replay.substitute(gapUpid(282), String(await replay.asRoot('POST', '/nodes/pve1/qemu/103/status/start')))
    replay.now += 2000
  },
  // It had stopped by itself: its processes could not run in that lab.
  320: (replay) => {
    delete replay.state.guests['203']?.running
  },
  363: async (replay) => {
    forget(replay, 101)
    await replay.asRoot('POST', '/nodes/pve1/qemu', { vmid: '300', name: 'race-1' })
    replay.now += 2000
  },
  // A snapshot of the running VM had failed and left its lock.
  411: async (replay) => {
    const guest = replay.state.guests['120']
    if (!guest) return
    replay.state.acl.push({ path: '/vms/120', type: 'user', ugid: 'alice@pve', roleid: 'PVEVMUser', propagate: true })
    guest.config['lock'] = 'snapshot'
    await replay.as('alice', 'POST', '/nodes/pve1/qemu/120/status/stop')
    await replay.asRoot('POST', '/nodes/pve1/qemu/120/status/stop')
    await replay.asRoot('POST', '/nodes/pve1/qemu/120/status/suspend')
    replay.now += 5000
    await replay.asRoot('PUT', '/nodes/pve1/qemu/120/config', { delete: 'lock', skiplock: '1' })
  },
  429: async (replay) => {
    await replay.asRoot('POST', '/nodes/pve1/qemu/125/status/stop')
    replay.now += 2000
  },
  442: (replay) => forget(replay, 202),
  // A start of the container hung for 24 s.
  460: async (replay) => {
    const upid = await replay.asRoot('POST', '/nodes/pve1/lxc/203/status/start')
    const task = replay.state.tasks.find((one) => one.upid === upid)
    const guest = replay.state.guests['203']
    if (!task || !guest) throw new Error('container 203 does not start')
    task.endsAt = replay.now + 24_000
    delete task.work
    guest.running = { pid: 647, startedAt: replay.now }
  },
  471: async (replay) => {
    replay.now += 20_000
    await replay.asRoot('POST', '/nodes/pve1/vzdump', { vmid: '203', storage: 'local' })
    replay.now += 20_000
    await replay.asRoot('DELETE', '/nodes/pve1/lxc/203?force=1')
    replay.now += 5000
    await replay.asRoot('PUT', '/nodes/pve1/qemu/120/config', { delete: 'agent' })
    await replay.asRoot('POST', '/nodes/pve1/qemu/120/status/resume')
    replay.now += 1000
  },
  497: async (replay) => {
    replay.substitute(gapUpid(497), await createContainer(replay, 204, { rootfs: 'local:1' }))
    replay.now += 5000
  },
  // That lab could not copy disks, so the clone was not there.
  534: (replay) => forget(replay, 130),
  610: (replay) => losesDisk(replay, 'fast:321/vm-321-disk-0.raw'),
  614: (replay) => losesDisk(replay, 'fast:322/vm-322-disk-0.raw'),
  623: (replay) => {
    const pve1 = replay.state.nodes['pve1']
    if (pve1) replay.state.nodes['pve9'] = { ...pve1, online: false, unreachable: { status: 595, reason: 'Connection refused' } }
  },
  625: (replay) => {
    const pve9 = replay.state.nodes['pve9']
    if (pve9) pve9.unreachable = { status: 596, reason: 'error:0A000086:SSL routines::certificate verify failed' }
  },
  626: (replay) => {
    const pve1 = replay.state.nodes['pve1']
    if (pve1) pve1.daemonDown = true
  },
  630: (replay) => {
    delete replay.state.nodes['pve1']?.daemonDown
  },
  631: async (replay) => {
    await replay.asRoot('POST', '/nodes/pve1/qemu', { vmid: '500' })
  },
  634: async (replay) => {
    await createContainer(replay, 501)
  },
  636: async (replay) => {
    forget(replay, 501)
    await createContainer(replay, 501)
  },
  637: async (replay) => {
    forget(replay, 501)
    await createContainer(replay, 501)
  },
}
