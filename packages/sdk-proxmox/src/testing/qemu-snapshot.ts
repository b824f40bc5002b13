/** Snapshots of VMs. */
import { die, TaskFailure } from './failure.js'
import { applyPending, checkLock, digestOf, guestOf, isCdrom, shown, volumesOf } from './guest-config.js'
import type { GuestState, SnapshotState } from './state.js'
import { defineEffect, startTask } from './tasks.js'
import { canSnapshot, findVolume } from './volumes.js'
import { type Call, epochSeconds, type Handlers, newPid, type World } from './world.js'

function list(call: Call): unknown {
  const guest = guestOf(call)
  const rows: unknown[] = Object.entries(guest.snapshots).map(([name, snapshot]) => ({
    name,
    snaptime: snapshot.snaptime,
    description: snapshot.description ?? '',
    vmstate: snapshot.vmstate ? 1 : 0,
    ...(snapshot.parent !== undefined && { parent: snapshot.parent }),
  }))
  rows.push({
    name: 'current',
    description: 'You are here!',
    digest: digestOf(guest),
    running: guest.running ? 1 : 0,
    ...(guest.parent !== undefined && { parent: guest.parent }),
  })
  return rows
}

function snapshotOf(guest: GuestState, name: string): SnapshotState {
  return guest.snapshots[name] ?? die(`snapshot '${name}' does not exist`)
}

export function plainSnapshotConfig(world: World, guest: GuestState, name: string): Record<string, unknown> {
  const snapshot = snapshotOf(guest, name)
  return {
    ...Object.fromEntries(
      Object.entries(snapshot.config).map(([key, value]) => [key, shown(world.model, 'qemu', key, value)]),
    ),
    snaptime: snapshot.snaptime,
    ...(snapshot.description !== undefined && { description: snapshot.description }),
    ...(snapshot.parent !== undefined && { parent: snapshot.parent }),
  }
}

function inTask(
  type: string,
  kind: string,
  seconds: number,
  more: (call: Call) => Record<string, string | boolean>,
): (call: Call) => string {
  return (call) => {
    const guest = guestOf(call)
    return startTask(call.world, {
      type,
      id: String(guest.vmid),
      node: guest.node,
      who: call.who,
      seconds,
      holds: [guest.vmid],
      work: { kind, arguments: { vmid: guest.vmid, name: call.text('snapname'), ...more(call) } },
    })
  }
}

function guestOfTask(world: World, vmid: unknown): GuestState {
  const guest = world.state.guests[String(vmid)]
  if (guest?.type !== 'qemu') throw new TaskFailure(`VM ${String(vmid)} does not exist`)
  const lock = guest.config['lock']
  if (lock !== undefined) throw new TaskFailure(`VM is locked (${lock})`)
  return guest
}

defineEffect('qemu-snapshot', {
  finish({ world, state, arguments: given, log }) {
    const guest = guestOfTask(world, given['vmid'])
    const name = String(given['name'])
    if (guest.snapshots[name]) throw new TaskFailure(`snapshot name '${name}' already used`)
    const drives = volumesOf(world.model, 'qemu', guest.config).filter(
      ([key, volid]) =>
        !key.startsWith('unused') && !isCdrom(world.model, key, guest.config[key] ?? '') && volid !== '',
    )
    for (const [, volid] of drives) {
      const volume = findVolume(state, guest.node, volid)
      if (!volume || !canSnapshot(state, volume)) throw new TaskFailure('snapshot feature is not available')
    }
    for (const [key, volid] of drives) log(`snapshotting 'drive-${key}' (${volid})`)
    guest.snapshots[name] = {
      config: { ...guest.config },
      snaptime: epochSeconds(world),
      ...(typeof given['description'] === 'string' && { description: given['description'] }),
      ...(guest.parent !== undefined && { parent: guest.parent }),
      ...(given['vmstate'] === true && guest.running && { vmstate: true }),
    }
    guest.parent = name
    return undefined
  },
})

defineEffect('qemu-rollback', {
  finish({ world, task, arguments: given }) {
    const guest = guestOfTask(world, given['vmid'])
    const name = String(given['name'])
    const snapshot = guest.snapshots[name]
    if (!snapshot) throw new TaskFailure(`snapshot '${name}' does not exist`)
    guest.pending = {}
    guest.pendingDelete = []
    guest.config = { ...snapshot.config }
    guest.parent = name
    delete guest.running
    applyPending(guest)
    if (snapshot.vmstate || given['start'] === true)
      guest.running = { pid: newPid(world.state), startedAt: task.endsAt }
    return undefined
  },
})

defineEffect('qemu-delsnapshot', {
  finish({ world, arguments: given }) {
    const guest = guestOfTask(world, given['vmid'])
    const name = String(given['name'])
    const snapshot = guest.snapshots[name]
    if (!snapshot) throw new TaskFailure(`snapshot '${name}' does not exist`)
    delete guest.snapshots[name]
    for (const other of [...Object.values(guest.snapshots), guest]) {
      if (other.parent !== name) continue
      if (snapshot.parent === undefined) delete other.parent
      else other.parent = snapshot.parent
    }
    return undefined
  },
})

function describe(call: Call): null {
  const guest = guestOf(call)
  checkLock(guest)
  const snapshot = snapshotOf(guest, call.text('snapname'))
  const description = call.optional('description')
  if (description !== undefined) snapshot.description = description
  return null
}

export const qemuSnapshotHandlers: Handlers = {
  'GET /nodes/{node}/qemu/{vmid}/snapshot': list,
  'GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}': () => [{ cmd: 'rollback' }, { cmd: 'config' }],
  'GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config': (call) =>
    plainSnapshotConfig(call.world, guestOf(call), call.text('snapname')),
  'PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config': describe,
  'POST /nodes/{node}/qemu/{vmid}/snapshot': inTask('qmsnapshot', 'qemu-snapshot', 0.8, (call) => ({
    vmstate: call.flag('vmstate'),
    ...(call.has('description') && { description: call.text('description') }),
  })),
  'POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback': inTask(
    'qmrollback',
    'qemu-rollback',
    0.8,
    (call) => ({ start: call.flag('start') }),
  ),
  'DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}': inTask(
    'qmdelsnapshot',
    'qemu-delsnapshot',
    0.6,
    () => ({}),
  ),
}
