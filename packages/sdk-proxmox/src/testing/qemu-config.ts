/** Changing a VM's configuration: at once, in a task, or pending until the next start. */
import { ApiFailure, die, parameterFailure, TaskFailure } from './failure.js'
import {
  applyPending,
  checkDigest,
  checkLock,
  configField,
  configView,
  fileOf,
  guestOf,
  isCdrom,
  isDriveKey,
  isNetKey,
  isUnusedKey,
  pendingRows,
  recordOf,
  rootOnly,
} from './guest-config.js'
import { requirePrivilege } from './permissions.js'
import { checkDrives, completeValues, freeUnusedKey, type Made } from './qemu-drives.js'
import { plainSnapshotConfig } from './snapshots.js'
import { checkEncodedSshKeys } from './ssh-keys.js'
import type { GuestState } from './state.js'
import { defineEffect, startTask, waitForLock } from './tasks.js'
import { freeVolume } from './volumes.js'
import { type Call, type Handlers, Reply, type World } from './world.js'

const notOptions = new Set([
  'node',
  'vmid',
  'digest',
  'delete',
  'revert',
  'skiplock',
  'force',
  'background_delay',
  'import-working-storage',
])

/** Options that change on a running guest without its noticing. */
const immediate = new Set([
  'description',
  'hookscript',
  'lock',
  'migrate_downtime',
  'migrate_speed',
  'name',
  'onboot',
  'protection',
  'shares',
  'startup',
  'tags',
  'vmstatestorage',
])

interface Change {
  set: Record<string, string>
  delete: string[]
  revert: string[]
  force: boolean
}

function readChange(call: Call): Change {
  const set: Record<string, string> = {}
  for (const name of Object.keys(call.parameters)) if (!notOptions.has(name)) set[name] = call.text(name)
  if (set['cdrom'] !== undefined) {
    set['ide2'] = `${set['cdrom']},media=cdrom`
    delete set['cdrom']
  }
  const removed = call.list('delete')
  // An empty text is the same as none.
  for (const [key, value] of Object.entries(set)) {
    if (value !== '') continue
    delete set[key]
    removed.push(key)
  }
  const change = { set, delete: removed, revert: call.list('revert'), force: call.flag('force') }
  for (const kind of ['delete', 'revert'] as const) {
    for (const key of change[kind]) {
      if (set[key] !== undefined)
        throw parameterFailure({ [kind]: `you can't use '-${key}' and -${kind} ${key}' at the same time` })
      if (!configField(call.world.model, 'qemu', key) && key !== 'lock')
        throw parameterFailure({ [kind]: `unknown option '${key}'` })
    }
  }
  return change
}

/** Everything that is refused at once, whether the change is then made at once or in a task. */
function prepare(call: Call): { guest: GuestState; change: Change } {
  rootOnly(call, 'skiplock', 'lock')
  const change = readChange(call)
  checkEncodedSshKeys(call.optional('sshkeys'))
  if (Object.keys(change.set).length + change.delete.length + change.revert.length === 0)
    die('no options specified')
  for (const key of [...Object.keys(change.set), ...change.delete]) checkRight(call, key)
  checkDrives(call, change.set)
  const guest = guestOf(call)
  waitForLock(call, guest)
  checkDigest(call, guest)
  if (!call.flag('skiplock')) checkLock(guest)
  return { guest, change }
}

const rightsByKey: readonly (readonly [RegExp, string])[] = [
  [/^(?:cores|sockets|cpu|cpulimit|cpuunits|vcpus|numa\d*|affinity|smp)$/, 'VM.Config.CPU'],
  [/^(?:memory|balloon|shares|hugepages|keephugepages|allow-ksm)$/, 'VM.Config.Memory'],
  [/^(?:net\d+)$/, 'VM.Config.Network'],
  [/^(?:ciuser|cipassword|citype|ciupgrade|cicustom|sshkeys)$/, 'VM.Config.Cloudinit'],
  [/^(?:ipconfig\d+|nameserver|searchdomain)$/, 'VM.Config.Network'],
  [
    /^(?:acpi|audio0|bios|efidisk0|keyboard|kvm|machine|rng0|scsihw|serial\d+|smbios1|tablet|tpmstate0|usb\d+|vga|virtiofs\d+|vmgenid|watchdog)$/,
    'VM.Config.HWType',
  ],
]

function checkRight(call: Call, key: string): void {
  const text = call.optional(key)
  const privilege =
    isDriveKey(key) && key !== 'efidisk0' && key !== 'tpmstate0'
      ? text !== undefined && isCdrom(call.world.model, key, text)
        ? 'VM.Config.CDROM'
        : 'VM.Config.Disk'
      : isUnusedKey(key)
        ? 'VM.Config.Disk'
        : (rightsByKey.find(([pattern]) => pattern.test(key))?.[1] ?? 'VM.Config.Options')
  requirePrivilege(call, `/vms/${call.vmid}`, privilege)
}

/** @throws TaskFailure or ApiFailure */
function applyChange(world: World, guest: GuestState, change: Change, log: (text: string) => void): void {
  for (const key of change.revert) {
    delete guest.pending[key]
    guest.pendingDelete = guest.pendingDelete.filter((one) => one !== key)
  }
  const made: Made = { volumes: [] }
  let values: Record<string, string>
  try {
    values = completeValues(world, guest, change.set, made, log)
  } catch (error) {
    for (const volid of made.volumes) freeVolume(world.state, guest.node, volid)
    throw error
  }
  for (const key of change.delete) removeOption(world, guest, key, change.force)
  for (const [key, value] of Object.entries(values)) {
    guest.pendingDelete = guest.pendingDelete.filter((one) => one !== key)
    if (guest.running && !takesEffectAtOnce(world, guest, key)) {
      if (guest.config[key] === value) delete guest.pending[key]
      else guest.pending[key] = value
      continue
    }
    delete guest.pending[key]
    if (isDriveKey(key)) replaceDrive(world, guest, key, value)
    guest.config[key] = value
  }
  if (change.set['tags'] !== undefined && values['tags'] === undefined) delete guest.config['tags']
  if (!guest.running) applyPending(guest)
}

function takesEffectAtOnce(world: World, guest: GuestState, key: string): boolean {
  if (immediate.has(key) || isUnusedKey(key)) return true
  const features = hotplugOf(guest)
  if (isNetKey(key)) return features.includes('network')
  if (/^usb\d+$/.test(key)) return features.includes('usb')
  if (/^(?:scsi|virtio)\d+$/.test(key)) return features.includes('disk')
  const text = guest.config[key]
  // A medium can be changed in a drive that is there.
  return isDriveKey(key) && text !== undefined && isCdrom(world.model, key, text)
}

function hotplugOf(guest: GuestState): string[] {
  const text = guest.config['hotplug'] ?? '1'
  if (text === '0') return []
  return text === '1' ? ['network', 'disk', 'usb'] : text.split(/[,; ]/)
}

/** Another volume in a drive's place: the old one becomes unused, one that was unused is used again. */
function replaceDrive(world: World, guest: GuestState, key: string, value: string): void {
  const { model } = world
  const volid = fileOf(model, key, value)
  for (const [unused, held] of Object.entries(guest.config)) {
    if (isUnusedKey(unused) && held === volid) delete guest.config[unused]
  }
  const old = guest.config[key]
  if (old === undefined) return
  if (fileOf(model, key, old) !== volid) keepAsUnused(world, guest, key, old)
}

function keepAsUnused(world: World, guest: GuestState, key: string, text: string): void {
  const volid = fileOf(world.model, key, text)
  if (/cloudinit/.test(volid)) freeVolume(world.state, guest.node, volid)
  else if (!isCdrom(world.model, key, text) && volid.includes(':'))
    guest.config[freeUnusedKey(guest.config)] = volid
}

function removeOption(world: World, guest: GuestState, key: string, force: boolean): void {
  const text = guest.config[key]
  delete guest.pending[key]
  if (text === undefined) return
  if (guest.running && !takesEffectAtOnce(world, guest, key)) {
    if (!guest.pendingDelete.includes(key)) guest.pendingDelete.push(key)
    return
  }
  if (guest.config['protection'] === '1' && (isDriveKey(key) || isUnusedKey(key))) {
    throw new TaskFailure(`can't remove drive '${key}' - protection mode enabled`)
  }
  delete guest.config[key]
  if (isUnusedKey(key)) freeVolume(world.state, guest.node, text)
  else if (isDriveKey(key)) {
    keepAsUnused(world, guest, key, text)
    if (force) {
      const volid = fileOf(world.model, key, text)
      for (const [unused, held] of Object.entries(guest.config))
        if (isUnusedKey(unused) && held === volid) delete guest.config[unused]
      freeVolume(world.state, guest.node, volid)
    }
  }
}

function updateNow(call: Call): null {
  const { guest, change } = prepare(call)
  try {
    applyChange(call.world, guest, change, () => {})
  } catch (error) {
    if (error instanceof TaskFailure) throw new ApiFailure(500, error.message)
    throw error
  }
  return null
}

function updateInTask(call: Call): string | null {
  const { guest, change } = prepare(call)
  const shown = Object.keys(change.set)
    .sort()
    .map((key) => ` -${key} ${key === 'cipassword' ? '<hidden>' : change.set[key]}`)
  const removed = change.delete.length > 0 ? ` -delete ${change.delete.join(',')}` : ''
  const allocates = Object.keys(change.set).some(isDriveKey)
  const upid = startTask(call.world, {
    type: 'qmconfig',
    id: String(guest.vmid),
    node: guest.node,
    who: call.who,
    seconds: allocates ? 0.6 : 0.2,
    holds: [guest.vmid],
    progress: [[0, `update VM ${guest.vmid}:${shown.join('')}${removed}`]],
    work: {
      kind: 'qemu-config',
      arguments: {
        vmid: guest.vmid,
        set: change.set,
        delete: change.delete,
        revert: change.revert,
        force: change.force,
      },
    },
  })
  return (call.number('background_delay') ?? 0) > 0 ? null : upid
}

const texts = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

defineEffect('qemu-config', {
  finish({ world, state, arguments: given, log }) {
    const guest = state.guests[String(given['vmid'])]
    if (!guest) throw new TaskFailure(`Configuration file of VM ${given['vmid']} does not exist`)
    applyChange(
      world,
      guest,
      {
        set: recordOf(given['set']),
        delete: texts(given['delete']),
        revert: texts(given['revert']),
        force: given['force'] === true,
      },
      log,
    )
    return undefined
  },
})

function readConfig(call: Call): unknown {
  const guest = guestOf(call)
  const snapshot = call.optional('snapshot')
  if (snapshot !== undefined) return plainSnapshotConfig(call.world, guest, snapshot)
  return configView(call.world.model, guest, call.flag('current'))
}

function unlink(call: Call): null {
  const guest = guestOf(call)
  checkLock(guest)
  const change: Change = { set: {}, delete: call.list('idlist'), revert: [], force: call.flag('force') }
  applyChange(call.world, guest, change, () => {})
  return null
}

export const qemuConfigHandlers: Handlers = {
  'GET /nodes/{node}/qemu/{vmid}/config': readConfig,
  'PUT /nodes/{node}/qemu/{vmid}/config': updateNow,
  'POST /nodes/{node}/qemu/{vmid}/config': updateInTask,
  'GET /nodes/{node}/qemu/{vmid}/pending': (call) => new Reply(pendingRows(call.world.model, guestOf(call))),
  'PUT /nodes/{node}/qemu/{vmid}/unlink': unlink,
}
