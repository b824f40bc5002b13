/** Clones of containers, and templates. */
import { ApiFailure, die, parameterFailure, permissionFailure, TaskFailure } from './failure.js'
import {
  checkLock,
  guestOf,
  isMountKey,
  isNetKey,
  isUnusedKey,
  missingConfig,
  parseProperties,
  printProperties,
  recordOf,
} from './guest-config.js'
import { insideOf } from './inside/make-inside.js'
import { forgetNew } from './lxc-create.js'
import { copyVolume } from './lxc-disk.js'
import { mountTypeOf } from './lxc-permissions.js'
import { requirePrivilege } from './permissions.js'
import type { GuestState } from './state.js'
import { defineEffect, startTask, waitForLock } from './tasks.js'
import {
  canSnapshot,
  contentsOf,
  findVolume,
  freeDiskName,
  isFileStorage,
  isOnNode,
  storageOf,
  volidOf,
} from './volumes.js'
import { type Call, epochSeconds, type Handlers, newMac, type World } from './world.js'

function clone(call: Call): string {
  const { state, world, vmid, node } = call
  const pool = call.optional('pool')
  if (pool !== undefined && !state.pools[pool]) throw permissionFailure(`pool '${pool}' does not exist`)
  const target = call.optional('target')
  const toNode = target === undefined || target === 'localhost' ? node : target
  if (!state.nodes[toNode]) die(`no such cluster node '${toNode}'`)
  const storage = call.optional('storage')
  if (storage !== undefined) checkTarget(call, storage, toNode)
  const guest = guestOf(call, 'lxc')
  waitForLock(call, guest)
  checkLock(guest)
  const newid = call.number('newid') ?? 0
  const taken = state.guests[String(newid)]
  if (taken) die(`${taken.type === 'qemu' ? 'VM' : 'CT'} ${newid} already exists on node '${taken.node}'`)
  const full = call.has('full') ? call.flag('full') : guest.config['template'] !== '1'
  if (storage !== undefined && !full) die("parameter 'storage' not allowed for linked clones")
  const snapname = call.optional('snapname')
  const config: Readonly<Record<string, string>> =
    (snapname === undefined ? guest.config : guest.snapshots[snapname]?.config) ??
    die(`snapshot '${snapname}' does not exist`)
  const volumes = volumesToClone(call, guest, config, full)
  if (
    toNode !== node &&
    volumes.some((volid) => !storageOf(state, storage ?? volid.split(':')[0] ?? '').shared)
  )
    die(`can't clone CT to node '${toNode}' (CT uses local storage)`)
  state.guests[String(newid)] = {
    type: 'lxc',
    vmid: newid,
    node,
    config: { ...copiedOptions(world, config), lock: 'create' },
    pending: {},
    pendingDelete: [],
    snapshots: {},
    createdAt: world.now(),
  }
  if (pool !== undefined) state.pools[pool]?.guests.push(newid)
  return startTask(world, {
    type: 'vzclone',
    id: String(vmid),
    node,
    who: call.who,
    seconds: full ? 0.8 + 0.7 * volumes.length : 0.8,
    holds: [vmid, newid],
    work: {
      kind: 'lxc-clone',
      arguments: {
        vmid,
        newid,
        full,
        node: toNode,
        ...(storage !== undefined && { storage }),
        ...(snapname !== undefined && { snapname }),
        ...(call.has('hostname') && { hostname: call.text('hostname') }),
        ...(call.has('description') && { description: call.text('description') }),
      },
    },
  })
}

function checkTarget(call: Call, id: string, toNode: string): void {
  const storage = storageOf(call.state, id)
  for (const node of [call.node, toNode])
    if (!isOnNode(storage, node)) die(`storage '${id}' is not available on node '${node}'`)
  if (toNode !== call.node && !storage.shared) die(`can't clone to non-shared storage '${id}'`)
  if (!contentsOf(storage).includes('rootdir'))
    throw parameterFailure({ storage: `storage '${id}' does not support container directories` })
}

/** @throws ApiFailure when one of them cannot be cloned this way */
function volumesToClone(
  call: Call,
  guest: GuestState,
  config: Readonly<Record<string, string>>,
  full: boolean,
): string[] {
  const { world, state } = call
  const found: string[] = []
  for (const key of Object.keys(config).filter(isMountKey).sort()) {
    const volid = parseProperties(world.model, 'lxc', key, config[key] ?? '')['volume'] ?? ''
    const type = mountTypeOf(volid)
    if (type !== 'volume') die(`unable to clone mountpoint '${key}' (type ${type})`)
    requirePrivilege(
      call,
      `/storage/${call.optional('storage') ?? volid.split(':')[0]}`,
      'Datastore.AllocateSpace',
    )
    if (full && guest.running && !call.has('snapname'))
      die('Cannot do full clones on a running container without snapshots')
    const volume = findVolume(state, guest.node, volid)
    const isBase = /(?:^|\/)base(?:vol)?-/.test(volid.slice(volid.indexOf(':') + 1))
    if (!full && !(volume && (isBase || (call.has('snapname') && canSnapshot(state, volume)))))
      die(`Linked clone feature for '${volid}' is not available`)
    found.push(volid)
  }
  return found
}

/** Everything but the volumes; every network card gets a new address. */
function copiedOptions(world: World, config: Readonly<Record<string, string>>): Record<string, string> {
  const copied: Record<string, string> = {}
  for (const [key, text] of Object.entries(config)) {
    if (isMountKey(key) || isUnusedKey(key) || key === 'template' || key === 'lock') continue
    copied[key] = isNetKey(key)
      ? printProperties(world.model, 'lxc', key, {
          ...parseProperties(world.model, 'lxc', key, text),
          hwaddr: newMac(world.state),
        })
      : text
  }
  return copied
}

defineEffect('lxc-clone', {
  finish({ world, state, arguments: given, log }) {
    const source = state.guests[String(given['vmid'])]
    const made = state.guests[String(given['newid'])]
    if (!source || !made) throw new TaskFailure(`clone failed: CT ${given['vmid']} is gone`)
    const snapshot = typeof given['snapname'] === 'string' ? source.snapshots[given['snapname']] : undefined
    const config = snapshot?.config ?? source.config
    log(`creating a clone of container ${source.vmid} with ID ${made.vmid}`)
    const { lock: _, ...result } = made.config
    try {
      for (const key of Object.keys(config).filter(isMountKey).sort())
        result[key] = cloneMount(world, source, made, key, config[key] ?? '', given, log)
    } catch (error) {
      if (!(error instanceof ApiFailure) && !(error instanceof TaskFailure)) throw error
      throw new TaskFailure(`clone failed: ${error.message}`)
    }
    Object.assign(
      result,
      recordOf({ ...(typeof given['hostname'] === 'string' && { hostname: given['hostname'] }) }),
    )
    if (typeof given['description'] === 'string') result['description'] = given['description']
    made.config = result
    made.node = String(given['node'])
    made.inside = structuredClone(snapshot ? (snapshot.inside ?? insideOf(source)) : insideOf(source))
    const hostname = made.inside.files['/etc/hostname']
    if (hostname) hostname.content = `${result['hostname'] ?? `CT${made.vmid}`}\n`
    return undefined
  },
  abandon: forgetNew,
})

function cloneMount(
  world: World,
  source: GuestState,
  made: GuestState,
  key: string,
  text: string,
  given: Readonly<Record<string, unknown>>,
  log: (text: string) => void,
): string {
  const { state } = world
  const properties = parseProperties(world.model, 'lxc', key, text)
  const volid = properties['volume'] ?? ''
  const volume = findVolume(state, source.node, volid)
  if (!volume) throw new TaskFailure(`volume '${volid}' does not exist`)
  const print = (copy: string) => printProperties(world.model, 'lxc', key, { ...properties, volume: copy })
  if (given['full'] === true) {
    log(`create full clone of mountpoint ${key} (${volid})`)
    const storage = typeof given['storage'] === 'string' ? given['storage'] : volume.storage
    return print(volidOf(copyVolume(world, made, volume, storage, log)))
  }
  log(`create linked clone of mount point ${key} (${volid})`)
  const base = freeDiskName(
    state,
    made.node,
    volume.storage,
    made.vmid,
    volume.format === 'subvol' ? 'subvol' : 'vm',
  )
  const files = isFileStorage(storageOf(state, volume.storage))
  const copy = {
    ...volume,
    name: `${volume.name}/${files ? `${made.vmid}/${base}.${volume.format}` : base}`,
    vmid: made.vmid,
    createdAt: epochSeconds(world),
    usedBytes: 4096,
  }
  state.volumes.push(copy)
  return print(volidOf(copy))
}

function template(call: Call): null {
  const guest = guestOf(call, 'lxc')
  waitForLock(call, guest)
  checkLock(guest)
  if (Object.keys(guest.snapshots).length > 0) die('unable to create template, because CT contains snapshots')
  if (guest.config['template'] === '1') die("you can't convert a template to a template")
  if (guest.running) die("you can't convert a CT to template if the CT is running")
  for (const key of Object.keys(guest.config).filter(isMountKey)) {
    const volid = parseProperties(call.world.model, 'lxc', key, guest.config[key] ?? '')['volume'] ?? ''
    const volume = findVolume(call.state, guest.node, volid)
    if (mountTypeOf(volid) !== 'volume')
      die(`unable to create template from mount point '${key}' (type bind)`)
    const type = call.state.storages[volume?.storage ?? '']?.type ?? ''
    if (!['rbd', 'lvmthin', 'zfspool', 'btrfs'].includes(type))
      die(`template feature is not available for '${volid}'`)
  }
  guest.config['template'] = '1'
  startTask(call.world, {
    type: 'vztemplate',
    id: String(guest.vmid),
    node: guest.node,
    who: call.who,
    seconds: 0.5,
    holds: [guest.vmid],
    work: { kind: 'lxc-template', arguments: { vmid: guest.vmid } },
  })
  return null
}

defineEffect('lxc-template', {
  finish({ world, state, task, arguments: given }) {
    const guest = state.guests[String(given['vmid'])]
    if (!guest) throw new TaskFailure(missingConfig('lxc', task.node, Number(given['vmid'])))
    for (const key of Object.keys(guest.config).filter(isMountKey)) {
      const properties = parseProperties(world.model, 'lxc', key, guest.config[key] ?? '')
      const volume = findVolume(state, guest.node, properties['volume'] ?? '')
      if (!volume) throw new TaskFailure(`volume '${properties['volume']}' does not exist`)
      volume.name = volume.name.replace(/(^|\/)subvol-/, '$1basevol-').replace(/(^|\/)vm-/, '$1base-')
      guest.config[key] = printProperties(world.model, 'lxc', key, { ...properties, volume: volidOf(volume) })
    }
    return undefined
  },
})

function feature(call: Call): unknown {
  const guest = guestOf(call, 'lxc')
  const volumes = Object.keys(guest.config)
    .filter(isMountKey)
    .map((key) => parseProperties(call.world.model, 'lxc', key, guest.config[key] ?? '')['volume'] ?? '')
  const all = volumes.every((volid) => {
    const volume = mountTypeOf(volid) === 'volume' ? findVolume(call.state, guest.node, volid) : undefined
    return volume !== undefined && canSnapshot(call.state, volume)
  })
  return { hasFeature: all ? 1 : 0 }
}

export const lxcCloneHandlers: Handlers = {
  'POST /nodes/{node}/lxc/{vmid}/clone': clone,
  'POST /nodes/{node}/lxc/{vmid}/template': template,
  'GET /nodes/{node}/lxc/{vmid}/feature': feature,
}
