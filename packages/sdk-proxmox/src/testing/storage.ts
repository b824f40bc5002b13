/** /nodes/{node}/storage: status, content, upload. */
import { die, parameterFailure, permissionFailure, TaskFailure } from './failure.js'
import { may, mayAny, requirePrivilege } from './permissions.js'
import type { StorageState, VolumeState } from './state.js'
import { defineEffect, startTask } from './tasks.js'
import {
  allocate,
  checkVolumeName,
  contentsOf,
  findVolume,
  freeVolume,
  isEnabled,
  isFileStorage,
  isOnNode,
  pathOf,
  sizeBytes,
  splitVolid,
  storageOf,
  storageOfPath,
  usedBytes,
  volidOf,
  volumesAt,
} from './volumes.js'
import { type Call, epochSeconds, type Handlers } from './world.js'

function statusOf(call: Call, id: string, storage: StorageState): Record<string, unknown> {
  const active = isEnabled(storage)
  const used = usedBytes(call.state, call.node, id)
  return {
    type: storage.type,
    content: contentsOf(storage).join(','),
    shared: storage.shared ? 1 : 0,
    enabled: isEnabled(storage) ? 1 : 0,
    active: active ? 1 : 0,
    ...(active && { total: storage.totalBytes, used, avail: Math.max(0, storage.totalBytes - used) }),
  }
}

function list(call: Call): unknown {
  const { state, who } = call
  const wanted = call.list('content')
  const target = call.optional('target')
  return Object.entries(state.storages)
    .filter(([id, storage]) => {
      if (call.has('storage') && id !== call.text('storage')) return false
      if (!isOnNode(storage, call.node) || (call.flag('enabled') && !isEnabled(storage))) return false
      if (target !== undefined && !(storage.shared && isOnNode(storage, target))) return false
      if (wanted.length > 0 && !wanted.some((content) => contentsOf(storage).includes(content))) return false
      return mayAny(state, who, `/storage/${id}`, 'Datastore.Audit', 'Datastore.AllocateSpace')
    })
    .map(([id, storage]) => {
      const status = statusOf(call, id, storage)
      const { used, total } = status
      return {
        storage: id,
        ...status,
        ...(typeof used === 'number' &&
          typeof total === 'number' &&
          total > 0 && { used_fraction: used / total }),
      }
    })
}

const pathStorage = (call: Call): StorageState => storageOfPath(call.state, call.text('storage'))

function contentRow(volume: VolumeState): Record<string, unknown> {
  const image = volume.content === 'images' || volume.content === 'rootdir'
  return {
    volid: volidOf(volume),
    content: volume.content,
    format: volume.format,
    size: volume.sizeBytes,
    ctime: volume.createdAt,
    ...(volume.vmid !== undefined && { vmid: volume.vmid }),
    ...(image && { parent: null, used: volume.usedBytes ?? 4096 }),
    ...(volume.content === 'backup' && { subtype: volume.archive?.type ?? 'qemu' }),
    ...(volume.notes !== undefined && { notes: volume.notes }),
    ...(volume.protected && { protected: 1 }),
  }
}

function content(call: Call): unknown {
  const storage = pathStorage(call)
  const kind = call.optional('content')
  if (kind !== undefined && !contentsOf(storage).includes(kind)) return []
  const vmid = call.number('vmid')
  return volumesAt(call.state, call.node, call.text('storage'))
    .filter(
      (volume) =>
        (kind === undefined || volume.content === kind) && (vmid === undefined || volume.vmid === vmid),
    )
    .filter((volume) => canRead(call, volume))
    .sort((one, other) => (one.vmid ?? 0) - (other.vmid ?? 0) || volidOf(one).localeCompare(volidOf(other)))
    .map(contentRow)
}

/** Images and backups only with rights on the guest or over the storage. */
function canRead(call: Call, volume: VolumeState): boolean {
  if (volume.vmid === undefined) return true
  const { state, who } = call
  return (
    may(state, who, `/storage/${volume.storage}`, 'Datastore.Allocate') ||
    mayAny(state, who, `/vms/${volume.vmid}`, 'VM.Config.Disk', 'VM.Backup')
  )
}

function alloc(call: Call): string {
  const storage = pathStorage(call)
  const id = call.text('storage')
  const filename = call.text('filename')
  const given = /^(?:\d+\/)?(?:vm|base)-(\d+)-[^.]+(?:\.(raw|qcow2|vmdk))?$/.exec(filename)
  if (!given) throw parameterFailure({ filename: `unable to parse file name '${filename}'` })
  if (given[1] !== call.text('vmid'))
    die(`illegal name '${filename}' - should be 'vm-${call.text('vmid')}-*'`)
  const size = call.text('size')
  const bytes = /^\d+$/.test(size) ? Number(size) * 1024 : sizeBytes(size)
  const volume = allocate(call.world, {
    node: call.node,
    storage: id,
    vmid: call.vmid,
    sizeBytes: bytes,
    format: call.optional('format') ?? given[2] ?? 'raw',
    baseName: isFileStorage(storage)
      ? filename.replace(/^\d+\//, '').replace(/\.(?:raw|qcow2|vmdk)$/, '')
      : filename,
  })
  return volidOf(volume)
}

/** The volume of the path, with or without its storage. */
function volidOfCall(call: Call): string {
  const text = call.text('volume')
  return text.includes(':') ? text : `${call.text('storage')}:${text}`
}

function readVolume(call: Call): unknown {
  const volid = volidOfCall(call)
  const { storage: id, name } = splitVolid(volid)
  const storage = storageOf(call.state, id)
  checkVolumeName(storage, name)
  const volume = findVolume(call.state, call.node, volid) ?? die(`volume '${volid}' does not exist`)
  if (!canRead(call, volume)) requirePrivilege(call, `/storage/${id}`, 'Datastore.AllocateSpace')
  return {
    path: pathOf(call.state, volume),
    size: volume.sizeBytes,
    used: volume.usedBytes ?? 4096,
    format: volume.format,
    ...(volume.notes !== undefined && { notes: volume.notes }),
    ...(volume.protected && { protected: 1 }),
  }
}

function updateVolume(call: Call): null {
  const volume =
    findVolume(call.state, call.node, volidOfCall(call)) ??
    die(`volume '${volidOfCall(call)}' does not exist`)
  requirePrivilege(call, `/storage/${volume.storage}`, 'Datastore.Allocate')
  if (call.has('notes')) volume.notes = call.text('notes')
  if (call.has('protected')) volume.protected = call.flag('protected')
  return null
}

function deleteVolume(call: Call): string {
  const volid = volidOfCall(call)
  const { storage: id, name } = splitVolid(volid)
  const storage = storageOf(call.state, id)
  checkVolumeName(storage, name)
  const volume = findVolume(call.state, call.node, volid)
  const mayDelete =
    mayAny(call.state, call.who, `/storage/${id}`, 'Datastore.Allocate') ||
    (volume?.vmid !== undefined &&
      mayAny(call.state, call.who, `/vms/${volume.vmid}`, 'VM.Config.Disk', 'VM.Backup')) ||
    (volume?.vmid === undefined &&
      mayAny(call.state, call.who, `/storage/${id}`, 'Datastore.AllocateTemplate'))
  if (!mayDelete) throw permissionFailure(`/storage/${id}, Datastore.Allocate`)
  if (volume?.protected) die(`volume '${volid}' is protected`)
  const owner = volume?.vmid ?? Number(/(?:vm|base)-(\d+)-/.exec(name)?.[1] ?? Number.NaN)
  return startTask(call.world, {
    type: 'imgdel',
    id: Number.isNaN(owner) ? `@${id}` : `${owner}@${id}`,
    node: call.node,
    who: call.who,
    seconds: 0.2,
    work: { kind: 'volume-delete', arguments: { volid } },
  })
}

defineEffect('volume-delete', {
  finish({ state, task, arguments: given, log }) {
    const volid = String(given['volid'])
    const { storage: id, name } = splitVolid(volid)
    if (!freeVolume(state, task.node, volid)) {
      const path = pathOf(state, {
        storage: id,
        name,
        content: 'images',
        format: 'raw',
        sizeBytes: 0,
        createdAt: 0,
      })
      if (!isFileStorage(storageOf(state, id))) throw new TaskFailure(`volume '${volid}' does not exist`)
      log(`disk image '${path}' does not exist`)
      return undefined
    }
    log(`Removed volume '${volid}'`)
    return undefined
  },
})

export const extensions: Readonly<Record<string, RegExp>> = {
  iso: /\.(?:iso|img)$/i,
  vztmpl: /\.tar\.(?:gz|xz|zst|bz2)$/i,
  import: /\.(?:ova|qcow2|raw|vmdk)$/i,
}

function upload(call: Call): string {
  const id = call.text('storage')
  const storage = pathStorage(call)
  const kind = call.text('content')
  const filename = call.file?.filename ?? call.text('filename')
  if (!contentsOf(storage).includes(kind))
    throw parameterFailure({ storage: `storage '${id}' does not support '${kind}' content` })
  if (!extensions[kind]?.test(filename)) throw parameterFailure({ filename: 'wrong file extension' })
  const size = call.file?.sizeBytes ?? 0
  return startTask(call.world, {
    type: 'imgcopy',
    id: '',
    node: call.node,
    who: call.who,
    seconds: 0.5,
    work: {
      kind: 'upload',
      arguments: { storage: id, content: kind, filename: filename.replace(/[^-a-zA-Z0-9_.]/g, '_'), size },
    },
  })
}

defineEffect('upload', {
  finish({ world, state, task, arguments: given, log }) {
    const id = String(given['storage'])
    const kind = given['content']
    const content = kind === 'vztmpl' || kind === 'import' ? kind : 'iso'
    const filename = String(given['filename'])
    const volume: VolumeState = {
      storage: id,
      ...(!storageOf(state, id).shared && { node: task.node }),
      name: `${content}/${filename}`,
      content,
      format: formatOf(content, filename),
      sizeBytes: Number(given['size']),
      usedBytes: Number(given['size']),
      createdAt: epochSeconds(world),
    }
    const source = `/var/tmp/pveupload-${task.upid
      .slice(-32)
      .replace(/[^a-zA-Z0-9]/g, '')
      .toLowerCase()}`
    const path = pathOf(state, volume)
    log(`starting file import from: ${source}`)
    log(`target node: ${task.node}`)
    log(`target file: ${path}`)
    log(`file size is: ${volume.sizeBytes}`)
    log(`command: cp -- ${source} ${path}`)
    freeVolume(state, task.node, volidOf(volume))
    state.volumes.push(volume)
    log('finished file import successfully')
    return undefined
  },
})

export function formatOf(content: string, filename: string): string {
  if (content === 'iso') return filename.toLowerCase().endsWith('.img') ? 'img' : 'iso'
  if (content === 'vztmpl') return filename.replace(/^.*\.tar\.(gz|xz|zst|bz2)$/i, 't$1')
  return filename.slice(filename.lastIndexOf('.') + 1)
}

export const storageHandlers: Handlers = {
  'GET /nodes/{node}/storage': list,
  'GET /nodes/{node}/storage/{storage}': () =>
    ['content', 'download-url', 'file-restore', 'prunebackups', 'rrd', 'rrddata', 'status', 'upload'].map(
      (subdir) => ({ subdir }),
    ),
  'GET /nodes/{node}/storage/{storage}/status': (call) =>
    statusOf(call, call.text('storage'), pathStorage(call)),
  'GET /nodes/{node}/storage/{storage}/content': content,
  'POST /nodes/{node}/storage/{storage}/content': alloc,
  'GET /nodes/{node}/storage/{storage}/content/{volume}': readVolume,
  'PUT /nodes/{node}/storage/{storage}/content/{volume}': updateVolume,
  'DELETE /nodes/{node}/storage/{storage}/content/{volume}': deleteVolume,
  'POST /nodes/{node}/storage/{storage}/upload': upload,
}
