/** PUT /nodes/{node}/lxc/{vmid}/config: at once, or pending until the next start. */
import { ApiFailure, die, parameterFailure, TaskFailure } from './failure.js'
import {
  applyPending,
  checkDigest,
  checkLock,
  configField,
  configView,
  guestOf,
  isMountKey,
  isUnusedKey,
  parseProperties,
  pendingRows,
} from './guest-config.js'
import { checkRootdirStorage, optionsOf } from './lxc-create.js'
import { checkContainerChange, mountTypeOf } from './lxc-permissions.js'
import { completeLxcValues, type MadeVolumes } from './lxc-values.js'
import { freeUnusedKey } from './qemu-drives.js'
import { plainSnapshotConfig } from './snapshots.js'
import type { GuestState } from './state.js'
import { waitForLock } from './tasks.js'
import { freeVolume, splitVolid } from './volumes.js'
import type { Call, Handlers, World } from './world.js'

const readOnly = new Set(['arch', 'unprivileged', 'ostype'])
const required = new Set(['rootfs', 'memory', 'swap', 'hostname', 'arch'])
/** Changes that a running container takes at once. */
const immediate = new Set([
  'hostname',
  'description',
  'onboot',
  'protection',
  'tags',
  'memory',
  'swap',
  'cores',
  'cpulimit',
  'cpuunits',
  'startup',
  'hookscript',
  'lock',
  'timezone',
])

/** Networks and new mount points are plugged in while it runs. */
const takesEffectAtOnce = (guest: GuestState, key: string): boolean =>
  immediate.has(key) ||
  isUnusedKey(key) ||
  /^net\d+$/.test(key) ||
  (/^mp\d+$/.test(key) && guest.config[key] === undefined)

function update(call: Call): null {
  const { world } = call
  const guest = guestOf(call, 'lxc')
  waitForLock(call, guest)
  const values = optionsOf(call)
  const removed = call.list('delete')
  if (Object.keys(values).length + removed.length + call.list('revert').length === 0)
    die('no options specified')
  for (const key of [...removed, ...call.list('revert')]) {
    if (values[key] !== undefined)
      throw parameterFailure({ delete: `you can't use '-${key}' and -delete ${key}' at the same time` })
    if (!configField(world.model, 'lxc', key)) throw parameterFailure({ delete: `unknown option '${key}'` })
  }
  checkContainerChange(call, {
    values,
    removed,
    before: guest.config,
    unprivileged: guest.config['unprivileged'] === '1',
  })
  checkDigest(call, guest)
  checkLock(guest)
  for (const key of Object.keys(values))
    if (readOnly.has(key)) die(`unable to modify read-only option: '${key}'`)
  for (const key of removed) if (required.has(key)) die(`unable to delete required option '${key}'`)
  checkNewMounts(call, guest, values)
  for (const key of call.list('revert')) {
    delete guest.pending[key]
    guest.pendingDelete = guest.pendingDelete.filter((one) => one !== key)
  }
  for (const key of removed) removeOption(world, guest, key)
  const made: MadeVolumes = { volids: [] }
  try {
    for (const [key, value] of Object.entries(completeLxcValues(world, guest, values, made, () => {})))
      setOption(world, guest, key, value)
  } catch (error) {
    for (const volid of made.volids) freeVolume(world.state, guest.node, volid)
    if (error instanceof TaskFailure) throw new ApiFailure(500, error.message)
    throw error
  }
  if (!guest.running) applyPending(guest)
  return null
}

const volumeOf = (world: World, key: string, text: string): string =>
  isUnusedKey(key) ? text : (parseProperties(world.model, 'lxc', key, text)['volume'] ?? '')

function checkNewMounts(call: Call, guest: GuestState, values: Readonly<Record<string, string>>): void {
  for (const [key, value] of Object.entries(values)) {
    if (!isMountKey(key)) continue
    if (/^\d+(?:\.\d+)?$/.test(value)) throw parameterFailure({ [key]: 'unable to parse volume ID' })
    const volume = volumeOf(call.world, key, value)
    if (mountTypeOf(volume) !== 'volume') continue
    if (guest.config[key] === undefined || volumeOf(call.world, key, guest.config[key]) !== volume)
      checkRootdirStorage(call, splitVolid(volume).storage)
  }
}

function setOption(world: World, guest: GuestState, key: string, value: string): void {
  guest.pendingDelete = guest.pendingDelete.filter((one) => one !== key)
  if (guest.running && !takesEffectAtOnce(guest, key)) {
    if (guest.config[key] === value) delete guest.pending[key]
    else guest.pending[key] = value
    return
  }
  delete guest.pending[key]
  const old = guest.config[key]
  if (old !== undefined && isMountKey(key) && volumeOf(world, key, old) !== volumeOf(world, key, value))
    keepAsUnused(world, guest, key, old)
  guest.config[key] = value
  const volid = isMountKey(key) ? volumeOf(world, key, value) : undefined
  for (const [unused, held] of Object.entries(guest.config))
    if (isUnusedKey(unused) && held === volid) delete guest.config[unused]
}

function keepAsUnused(world: World, guest: GuestState, key: string, text: string): void {
  const volid = volumeOf(world, key, text)
  if (mountTypeOf(volid) === 'volume') guest.config[freeUnusedKey(guest.config)] = volid
}

function removeOption(world: World, guest: GuestState, key: string): void {
  const text = guest.config[key]
  delete guest.pending[key]
  if (text === undefined) return
  if (guest.config['protection'] === '1' && (isMountKey(key) || isUnusedKey(key)))
    die(`can't remove CT ${guest.vmid} drive '${key}' - protection mode enabled`)
  if (guest.running && !immediate.has(key) && !isUnusedKey(key) && !/^net\d+$/.test(key)) {
    if (!guest.pendingDelete.includes(key)) guest.pendingDelete.push(key)
    return
  }
  delete guest.config[key]
  if (isUnusedKey(key)) freeVolume(world.state, guest.node, text)
  else if (isMountKey(key)) keepAsUnused(world, guest, key, text)
}

function readConfig(call: Call): unknown {
  const guest = guestOf(call, 'lxc')
  const snapshot = call.optional('snapshot')
  if (snapshot !== undefined) return plainSnapshotConfig(call.world, guest, snapshot)
  return configView(call.world.model, guest, call.flag('current'))
}

export const lxcConfigHandlers: Handlers = {
  'GET /nodes/{node}/lxc/{vmid}/config': readConfig,
  'PUT /nodes/{node}/lxc/{vmid}/config': update,
  'GET /nodes/{node}/lxc/{vmid}/pending': (call) => pendingRows(call.world.model, guestOf(call, 'lxc')),
}
