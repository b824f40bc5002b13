/** Snapshots of VMs and containers. */
import { die, TaskFailure } from './failure.js'
import {
  applyPending,
  checkLock,
  digestOf,
  guestOf,
  isCdrom,
  isMountKey,
  parseProperties,
  shown,
  volumesOf,
} from './guest-config.js'
import { mountTypeOf } from './lxc-permissions.js'
import type { GuestState, SnapshotState } from './state.js'
import { defineEffect, startTask } from './tasks.js'
import { canSnapshot, findVolume } from './volumes.js'
import { type Call, epochSeconds, type Handlers, newPid, type World } from './world.js'

type GuestType = GuestState['type']

/** What the two kinds of guests call it. */
const words = {
  qemu: { guest: 'VM', create: 'qmsnapshot', rollback: 'qmrollback', remove: 'qmdelsnapshot' },
  lxc: { guest: 'CT', create: 'vzsnapshot', rollback: 'vzrollback', remove: 'vzdelsnapshot' },
} as const

function list(call: Call, type: GuestType): unknown {
  const guest = guestOf(call, type)
  const rows: unknown[] = Object.entries(guest.snapshots).map(([name, snapshot]) => ({
    name,
    snaptime: snapshot.snaptime,
    description: snapshot.description ?? '',
    ...(type === 'qemu' && { vmstate: snapshot.vmstate ? 1 : 0 }),
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
      Object.entries(snapshot.config).map(([key, value]) => [
        key,
        shown(world.model, guest.type, key, value),
      ]),
    ),
    snaptime: snapshot.snaptime,
    ...(snapshot.description !== undefined && { description: snapshot.description }),
    ...(snapshot.parent !== undefined && { parent: snapshot.parent }),
  }
}

function inTask(
  guestType: GuestType,
  verb: 'create' | 'rollback' | 'remove',
  seconds: number,
  more: (call: Call) => Record<string, string | boolean>,
): (call: Call) => string {
  return (call) => {
    const guest = guestOf(call, guestType)
    return startTask(call.world, {
      type: words[guestType][verb],
      id: String(guest.vmid),
      node: guest.node,
      who: call.who,
      seconds,
      holds: [guest.vmid],
      work: {
        kind: `snapshot-${verb}`,
        arguments: { vmid: guest.vmid, guestType, name: call.text('snapname'), ...more(call) },
      },
    })
  }
}

function guestOfTask(world: World, vmid: unknown, type: unknown): GuestState {
  const guest = world.state.guests[String(vmid)]
  const kind = words[type === 'lxc' ? 'lxc' : 'qemu'].guest
  if (!guest || guest.type !== type) throw new TaskFailure(`${kind} ${String(vmid)} does not exist`)
  const lock = guest.config['lock']
  if (lock !== undefined) throw new TaskFailure(`${kind} is locked (${lock})`)
  return guest
}

/** What a snapshot is taken of. @throws TaskFailure when one of them cannot */
function snapshotVolumes(world: World, guest: GuestState): [key: string, volid: string][] {
  const { model, state } = world
  const volumes = volumesOf(model, guest.type, guest.config).filter(
    ([key, volid]) =>
      !key.startsWith('unused') &&
      volid !== '' &&
      !(guest.type === 'qemu' && isCdrom(model, key, guest.config[key] ?? '')),
  )
  const hasBindMount =
    guest.type === 'lxc' &&
    Object.entries(guest.config).some(
      ([key, text]) =>
        isMountKey(key) && mountTypeOf(parseProperties(model, 'lxc', key, text)['volume'] ?? '') !== 'volume',
    )
  const all = volumes.every(([, volid]) => {
    const volume = findVolume(state, guest.node, volid)
    return volume && canSnapshot(state, volume)
  })
  if (!all || hasBindMount) throw new TaskFailure('snapshot feature is not available')
  return volumes
}

defineEffect('snapshot-create', {
  finish({ world, arguments: given, log }) {
    const guest = guestOfTask(world, given['vmid'], given['guestType'])
    const name = String(given['name'])
    if (guest.snapshots[name]) throw new TaskFailure(`snapshot name '${name}' already used`)
    const volumes = snapshotVolumes(world, guest)
    if (guest.type === 'qemu')
      for (const [key, volid] of volumes) log(`snapshotting 'drive-${key}' (${volid})`)
    guest.snapshots[name] = {
      config: { ...guest.config },
      snaptime: epochSeconds(world),
      ...(typeof given['description'] === 'string' && { description: given['description'] }),
      ...(guest.parent !== undefined && { parent: guest.parent }),
      ...(given['vmstate'] === true && guest.running && { vmstate: true }),
      ...(guest.inside && { inside: structuredClone(guest.inside) }),
    }
    guest.parent = name
    return undefined
  },
})

defineEffect('snapshot-rollback', {
  finish({ world, task, arguments: given }) {
    const guest = guestOfTask(world, given['vmid'], given['guestType'])
    const name = String(given['name'])
    const snapshot = guest.snapshots[name]
    if (!snapshot) throw new TaskFailure(`snapshot '${name}' does not exist`)
    guest.pending = {}
    guest.pendingDelete = []
    guest.config = { ...snapshot.config }
    guest.parent = name
    delete guest.inside
    if (snapshot.inside) guest.inside = structuredClone(snapshot.inside)
    delete guest.running
    applyPending(guest)
    if (snapshot.vmstate || given['start'] === true)
      guest.running = { pid: newPid(world.state), startedAt: task.endsAt }
    return undefined
  },
})

defineEffect('snapshot-remove', {
  finish({ world, arguments: given }) {
    const guest = guestOfTask(world, given['vmid'], given['guestType'])
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

function describe(call: Call, type: GuestType): null {
  const guest = guestOf(call, type)
  checkLock(guest)
  const snapshot = snapshotOf(guest, call.text('snapname'))
  const description = call.optional('description')
  if (description !== undefined) snapshot.description = description
  return null
}

function handlersOf(type: GuestType): Handlers {
  const base = `/nodes/{node}/${type}/{vmid}/snapshot`
  return {
    [`GET ${base}`]: (call) => list(call, type),
    [`GET ${base}/{snapname}`]: () => [{ cmd: 'rollback' }, { cmd: 'config' }],
    [`GET ${base}/{snapname}/config`]: (call) =>
      plainSnapshotConfig(call.world, guestOf(call, type), call.text('snapname')),
    [`PUT ${base}/{snapname}/config`]: (call) => describe(call, type),
    [`POST ${base}`]: inTask(type, 'create', 0.8, (call) => ({
      vmstate: call.flag('vmstate'),
      ...(call.has('description') && { description: call.text('description') }),
    })),
    [`POST ${base}/{snapname}/rollback`]: inTask(type, 'rollback', 0.8, (call) => ({
      start: call.flag('start'),
    })),
    [`DELETE ${base}/{snapname}`]: inTask(type, 'remove', 0.6, () => ({})),
  }
}

export const snapshotHandlers: Handlers = { ...handlersOf('qemu'), ...handlersOf('lxc') }
