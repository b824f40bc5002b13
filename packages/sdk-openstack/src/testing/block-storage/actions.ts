/** What is done to a volume: extend, retype, revert, delete. */
import { z } from 'zod'
import { type Call, newId, type Reply, reply } from '../engine/call.js'
import { badRequest, forbidden, notFound } from '../engine/failure.js'
import { forget, schedule } from '../engine/pending.js'
import { validateBody } from '../engine/validate.js'
import { typeNamed, volumeOf } from './lookup.js'
import { checkVolumeQuota } from './quota.js'
import type { VolumeState } from './state.js'

const undeletable =
  'Invalid volume: Volume status must be available or error or error_restoring or error_extending or error_managing and must not be migrating, attached, belong to a group, have snapshots, awaiting a transfer, or be disassociated from snapshots after volume transfer.'

export function deleteVolume(call: Call, volume: VolumeState, force: boolean): Reply {
  const { snapshots } = call.region.blockStorage
  const cascade = call.query.get('cascade') === 'true' || call.query.get('cascade') === 'True'
  const own = Object.values(snapshots).filter(({ volume_id }) => volume_id === volume.id)
  const canGo =
    force ||
    ['available', 'error', 'error_restoring', 'error_extending', 'error_managing'].includes(volume.status)
  if (!canGo || volume.attachments.length > 0 || (own.length > 0 && !cascade)) throw badRequest(undeletable)
  for (const { id } of own) delete snapshots[id]
  volume.status = 'deleting'
  forget(call.world, volume.id)
  schedule(call.world, call.regionId, 2, 'volume.gone', volume.id)
  return reply(202)
}

type VolumeAction = (call: Call, volume: VolumeState, argument: unknown) => Reply

const requireStatus = (volume: VolumeState, status: string, message: string): void => {
  if (volume.status !== status) throw badRequest(`Invalid volume: ${message}`)
}

const adminAction = (call: Call, name: string): void => {
  if (!call.isAdmin)
    throw forbidden(`Policy doesn't allow volume_extension:volume_admin_actions:${name} to be performed.`)
}

const actions: Readonly<Record<string, VolumeAction>> = {
  'os-extend': (call, volume, argument) => {
    const { new_size: size } = validateBody(z.object({ new_size: z.coerce.number().int().min(1) }), argument)
    const online = volume.status === 'in-use' && call.microversion >= 42
    if (volume.status !== 'available' && !online)
      throw badRequest(
        `Invalid volume: Volume ${volume.id} status must be '{'status': 'available'}' to extend, currently ${volume.status}.`,
      )
    if (size <= volume.size)
      throw badRequest(
        `Invalid input received: New size for extend must be greater than current size. (current: ${volume.size}, extended: ${size}).`,
      )
    checkVolumeQuota(call, undefined, size - volume.size)
    const before = volume.status
    volume.status = 'extending'
    schedule(call.world, call.regionId, 2, 'volume.status', volume.id, { status: before, size })
    return reply(202)
  },
  'os-retype': (call, volume, argument) => {
    const wanted = validateBody(
      z.object({ new_type: z.string(), migration_policy: z.enum(['on-demand', 'never']).optional() }),
      argument,
    )
    const type = typeNamed(call, wanted.new_type)
    if (!type) throw notFound(`Volume type with name ${wanted.new_type} could not be found.`)
    if (!['available', 'in-use'].includes(volume.status) || type.name === volume.volume_type)
      throw badRequest(
        'Invalid volume: Retype needs volume to be in available or in-use state, not be part of an active migration or a consistency group, requested type has to be different that the one from the volume, and for in-use volumes front-end qos specs cannot change.',
      )
    const before = volume.status
    volume.status = 'retyping'
    schedule(call.world, call.regionId, 3, 'volume.status', volume.id, { status: before, type: type.name })
    return reply(202)
  },
  'os-set_bootable': (_, volume, argument) => {
    const { bootable } = validateBody(z.object({ bootable: z.union([z.boolean(), z.string()]) }), argument)
    volume.bootable = bootable === true || /^true$/i.test(String(bootable))
    return reply(200)
  },
  'os-reset_status': (call, volume, argument) => {
    adminAction(call, 'reset_status')
    const wanted = validateBody(z.looseObject({ status: z.string().optional() }), argument)
    volume.status = wanted.status ?? volume.status
    return reply(202)
  },
  'os-force_delete': (call, volume) => {
    adminAction(call, 'force_delete')
    return deleteVolume(call, volume, true)
  },
  'os-reserve': (_, volume) => {
    requireStatus(
      volume,
      'available',
      `Volume status must be available to reserve, but the status is ${volume.status}.`,
    )
    volume.status = 'attaching'
    return reply(202)
  },
  'os-unreserve': (_, volume) => {
    if (volume.status === 'attaching') volume.status = volume.attachments.length > 0 ? 'in-use' : 'available'
    return reply(202)
  },
  revert: (call, volume, argument) => {
    const { snapshot_id: id } = validateBody(z.object({ snapshot_id: z.string() }), argument)
    const snapshot = call.region.blockStorage.snapshots[id]
    if (snapshot?.volume_id !== volume.id) throw notFound(`Snapshot ${id} could not be found.`)
    requireStatus(
      volume,
      'available',
      `Volume ${volume.id} status must be available or in-use to revert, but the status is ${volume.status}.`,
    )
    volume.status = 'reverting'
    schedule(call.world, call.regionId, 2, 'volume.status', volume.id, { status: 'available' })
    return reply(202)
  },
  'os-volume_upload_image': (call, volume, argument) => {
    const wanted = validateBody(
      z.looseObject({
        image_name: z.string(),
        disk_format: z.string().optional(),
        container_format: z.string().optional(),
        force: z.union([z.boolean(), z.string()]).optional(),
      }),
      argument,
    )
    if (volume.status !== 'available' && !wanted.force)
      throw badRequest(
        `Invalid volume: Volume ${volume.id} status must be available or in-use, but current status is: ${volume.status}.`,
      )
    const id = newId(call.state)
    const at = call.stamp()
    call.region.image.images[id] = {
      id,
      name: wanted.image_name,
      disk_format: wanted.disk_format ?? 'raw',
      container_format: wanted.container_format ?? 'bare',
      visibility: 'private',
      size: volume.size * 1024 ** 3,
      virtual_size: null,
      status: 'queued',
      checksum: null,
      protected: false,
      min_ram: 0,
      min_disk: volume.size,
      owner: volume.projectId,
      os_hidden: false,
      os_hash_algo: null,
      os_hash_value: null,
      created_at: at,
      updated_at: at,
      tags: [],
      properties: {},
      members: [],
    }
    const before = volume.status
    volume.status = 'uploading'
    schedule(call.world, call.regionId, 4, 'volume.status', volume.id, { status: before })
    schedule(call.world, call.regionId, 4, 'image.saved', id)
    const type = typeNamed(call, volume.volume_type)
    return reply(202, {
      'os-volume_upload_image': {
        id: volume.id,
        updated_at: volume.updated_at,
        status: 'uploading',
        display_description: volume.description,
        size: volume.size,
        volume_type: type
          ? {
              id: type.id,
              name: type.name,
              description: type.description,
              is_public: type.is_public,
              extra_specs: type.extra_specs,
              qos_specs_id: null,
              created_at: volume.created_at,
              updated_at: null,
              deleted_at: null,
              deleted: false,
            }
          : null,
        image_id: id,
        container_format: wanted.container_format ?? 'bare',
        disk_format: wanted.disk_format ?? 'raw',
        image_name: wanted.image_name,
        ...(call.microversion >= 1 && { protected: false, visibility: 'private' }),
      },
    })
  },
}

export function performAction(call: Call): Reply {
  const volume = volumeOf(call)
  const body = validateBody(z.record(z.string(), z.unknown()), call.json())
  const [[name, argument] = ['', undefined]] = Object.entries(body)
  const action = actions[name]
  if (!action) throw badRequest(`There is no such action: ${name}`)
  return action(call, volume, argument)
}
