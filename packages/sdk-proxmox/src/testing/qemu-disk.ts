/** Resize and move of a VM's disks. */
import { ApiFailure, die, TaskFailure } from './failure.js'
import {
  checkDigest,
  checkLock,
  fileOf,
  guestOf,
  isCdrom,
  parseProperties,
  printProperties,
} from './guest-config.js'
import { requirePrivilege } from './permissions.js'
import { freeUnusedKey } from './qemu-drives.js'
import { defineEffect, startTask } from './tasks.js'
import {
  allocate,
  contentsOf,
  findVolume,
  freeVolume,
  sizeBytes,
  sizeText,
  splitVolid,
  storageOf,
  volidOf,
} from './volumes.js'
import type { Call, Handlers } from './world.js'

function resize(call: Call): string {
  const guest = guestOf(call)
  checkDigest(call, guest)
  checkLock(guest)
  return startTask(call.world, {
    type: 'resize',
    id: String(guest.vmid),
    node: guest.node,
    who: call.who,
    seconds: 0.3,
    holds: [guest.vmid],
    work: {
      kind: 'qemu-resize',
      arguments: { vmid: guest.vmid, disk: call.text('disk'), size: call.text('size') },
    },
  })
}

defineEffect('qemu-resize', {
  finish({ world, state, arguments: given, log }) {
    const guest = state.guests[String(given['vmid'])]
    const disk = String(given['disk'])
    const text = guest?.config[disk]
    if (!guest || text === undefined) throw new TaskFailure(`disk '${disk}' does not exist`)
    if (isCdrom(world.model, disk, text)) throw new TaskFailure("you can't resize a cdrom")
    const properties = parseProperties(world.model, 'qemu', disk, text)
    const volume = findVolume(state, guest.node, properties['file'] ?? '')
    if (!volume) throw new TaskFailure(`volume '${properties['file']}' does not exist`)
    const [, plus, amount = '0'] = /^(\+)?(.+)$/.exec(String(given['size'])) ?? []
    const wanted = plus ? volume.sizeBytes + sizeBytes(amount) : sizeBytes(amount)
    if (wanted < volume.sizeBytes) throw new TaskFailure('shrinking disks is not supported')
    volume.sizeBytes = wanted
    guest.config[disk] = printProperties(world.model, 'qemu', disk, { ...properties, size: sizeText(wanted) })
    log('Image resized.')
    return undefined
  },
})

function moveDisk(call: Call): string {
  const guest = guestOf(call)
  const disk = call.text('disk')
  const storage = call.optional('storage')
  if (storage === undefined)
    throw new ApiFailure(501, 'the simulator does not move disks to other guests, only to other storages')
  requirePrivilege(call, `/storage/${storage}`, 'Datastore.AllocateSpace')
  if (!contentsOf(storageOf(call.state, storage)).includes('images'))
    die(`storage '${storage}' does not support content-type 'images'`)
  checkDigest(call, guest)
  checkLock(guest)
  const text = guest.config[disk]
  if (text === undefined) die(`disk '${disk}' does not exist`)
  const volid = fileOf(call.world.model, disk, text ?? '')
  if (isCdrom(call.world.model, disk, text ?? '')) die("you can't move a cdrom")
  const volume = findVolume(call.state, guest.node, volid)
  if (!volume) die(`volume '${volid}' does not exist`)
  const format = call.optional('format')
  if (splitVolid(volid).storage === storage && (format === undefined || format === volume?.format)) {
    die("you can't move to the same storage with same format")
  }
  const lines: string[] = []
  const total = volume?.sizeBytes ?? 0
  const image = allocate(
    call.world,
    {
      node: guest.node,
      storage,
      vmid: guest.vmid,
      sizeBytes: total,
      format: format ?? volume?.format ?? 'raw',
    },
    (line) => lines.push(line),
  )
  const target = volidOf(image)
  return startTask(call.world, {
    type: 'qmmove',
    id: String(guest.vmid),
    node: guest.node,
    who: call.who,
    seconds: 3,
    holds: [guest.vmid],
    progress: [
      [
        0,
        `copying volume '${volid}' from current storage '${splitVolid(volid).storage}' to target storage '${storage}'`,
      ],
      [0, `create full clone of drive ${disk} (${volid})`],
      ...lines.map((line) => [0, line] as const),
      [0, `allocated target volume '${target}'`],
      ...transferLines(total),
    ],
    work: {
      kind: 'qemu-move-disk',
      arguments: { vmid: guest.vmid, disk, target, delete: call.flag('delete') },
    },
  })
}

/** As qemu-img tells of its progress. */
export const transferLines = (total: number): [number, string][] =>
  [0.25, 0.5, 0.75].map((part) => [
    part,
    `transferred ${((total * part) / 1024 ** 3).toFixed(1)} GiB of ${(total / 1024 ** 3).toFixed(1)} GiB (${(part * 100).toFixed(2)}%)`,
  ])

defineEffect('qemu-move-disk', {
  finish({ world, state, arguments: given, log }) {
    const guest = state.guests[String(given['vmid'])]
    const disk = String(given['disk'])
    const text = guest?.config[disk]
    if (!guest || text === undefined) throw new TaskFailure(`disk '${disk}' does not exist`)
    const properties = parseProperties(world.model, 'qemu', disk, text)
    const old = properties['file'] ?? ''
    const target = String(given['target'])
    guest.config[disk] = printProperties(world.model, 'qemu', disk, { ...properties, file: target })
    if (given['delete'] === true) {
      freeVolume(state, guest.node, old)
      log(`Removed volume '${old}'`)
    } else guest.config[freeUnusedKey(guest.config)] = old
    return undefined
  },
  abandon({ state, task, arguments: given }) {
    freeVolume(state, task.node, String(given['target']))
  },
})

export const qemuDiskHandlers: Handlers = {
  'PUT /nodes/{node}/qemu/{vmid}/resize': resize,
  'POST /nodes/{node}/qemu/{vmid}/move_disk': moveDisk,
}
