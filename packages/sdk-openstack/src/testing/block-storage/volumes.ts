/** Volumes: create, change, delete, actions. */
import { z } from 'zod'
import { type Call, longStampOf, newId, ok, type Reply, type Route, reply, route } from '../engine/call.js'
import { badRequest, forbidden, notFound } from '../engine/failure.js'
import { forget, schedule } from '../engine/pending.js'
import { validateBody } from '../engine/validate.js'
import { isVisible } from '../image/visible.js'
import { answerList } from './list.js'
import { makeVolume } from './make.js'
import { checkVolumeQuota } from './quota.js'
import type { VolumeState } from './state.js'
import { volumeBrief, volumeView } from './view.js'

export function volumeOf(call: Call, id = call.param('id')): VolumeState {
  const volume = call.region.blockStorage.volumes[id]
  if (!volume || (volume.projectId !== call.projectId && !call.isAdmin))
    throw notFound(`Volume ${id} could not be found.`)
  return volume
}

const text = z.string().max(255).nullable().optional()
const createBody = z.object({
  volume: z.looseObject({
    size: z.union([z.coerce.number().int().min(1), z.null()]).optional(),
    name: text,
    description: text,
    volume_type: z.string().nullable().optional(),
    availability_zone: z.string().nullable().optional(),
    imageRef: z.string().nullable().optional(),
    snapshot_id: z.string().nullable().optional(),
    source_volid: z.string().nullable().optional(),
    metadata: z.record(z.string(), z.string()).optional(),
    multiattach: z.boolean().optional(),
  }),
})

const typeNamed = (call: Call, name: string) =>
  Object.values(call.region.blockStorage.types).find((one) => one.name === name || one.id === name)

function createVolume(call: Call): Reply {
  const { volume: wanted } = call.body(createBody)
  const { snapshots } = call.region.blockStorage
  const state = call.region.blockStorage
  const snapshot = wanted.snapshot_id ? snapshots[wanted.snapshot_id] : undefined
  if (wanted.snapshot_id && snapshot?.projectId !== call.projectId)
    throw notFound(`Snapshot ${wanted.snapshot_id} could not be found.`)
  const source = wanted.source_volid ? volumeOf(call, wanted.source_volid) : undefined
  if (wanted.volume_type && !typeNamed(call, wanted.volume_type))
    throw notFound(`Volume type with name ${wanted.volume_type} could not be found.`)
  const zone = wanted.availability_zone ?? 'nova'
  const size = wanted.size ?? snapshot?.size ?? source?.size
  if (size === undefined)
    throw badRequest(
      'The server could not comply with the request since it is either malformed or otherwise incorrect.',
    )
  if (zone !== 'nova') throw badRequest(`Availability zone '${zone}' is invalid.`)
  const image = wanted.imageRef ? call.region.image.images[wanted.imageRef] : undefined
  if (wanted.imageRef) {
    if (!image || !isVisible(call, image))
      throw badRequest('Invalid image identifier or unable to access requested image.')
    if (size < image.min_disk)
      throw badRequest(
        `Invalid input received: Volume size ${size}GB cannot be smaller than the image minDisk size ${image.min_disk}GB.`,
      )
    if ((image.size ?? 0) > size * 1024 ** 3)
      throw badRequest(
        `Invalid input received: Image size ${Math.ceil((image.size ?? 0) / 1024 ** 3)}GB is larger than the volume size ${size}GB.`,
      )
  }
  for (const [what, origin] of [['snapshot', snapshot] as const, ['source volume', source] as const])
    if (origin && size < origin.size)
      throw badRequest(
        `Invalid input received: Volume size '${size}'GB cannot be smaller than ${what === 'snapshot' ? 'the snapshot size' : 'original volume size'} ${origin.size}GB. They must be >= original ${what === 'snapshot' ? 'snapshot' : 'volume'} size.`,
      )
  checkVolumeQuota(call, 'volumes', size)
  const origin = snapshot ? state.volumes[snapshot.volume_id] : source
  const type =
    (wanted.volume_type ? typeNamed(call, wanted.volume_type)?.name : origin?.volume_type) ??
    state.defaultType
  const volume = makeVolume(
    call.world,
    call.region,
    { projectId: call.projectId, userId: call.who.userId },
    size,
    {
      name: wanted.name ?? null,
      description: wanted.description ?? null,
      volume_type: type,
      snapshot_id: snapshot?.id ?? null,
      source_volid: source?.id ?? null,
      metadata: { ...wanted.metadata },
      bootable: origin?.bootable ?? false,
      multiattach: typeNamed(call, type)?.extra_specs['multiattach'] === '<is> True',
      imageMetadata: origin?.imageMetadata ?? null,
    },
  )
  const fails = volume.name?.includes('lab-fail') ?? false
  const slow = volume.name?.includes('lab-slow') ?? false
  schedule(call.world, call.regionId, slow ? 60 : image ? 4 : 2, 'volume.status', volume.id, {
    status: fails ? 'error' : 'available',
    ...(image && !fails && { image: image.id }),
  })
  return reply(202, { volume: volumeView(call, volume, true) })
}

const undeletable =
  'Invalid volume: Volume status must be available or error or error_restoring or error_extending or error_managing and must not be migrating, attached, belong to a group, have snapshots, awaiting a transfer, or be disassociated from snapshots after volume transfer.'

function deleteVolume(call: Call, volume: VolumeState, force: boolean): Reply {
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

const updateBody = z.object({
  volume: z.looseObject({
    name: text,
    description: text,
    metadata: z.record(z.string(), z.string()).optional(),
  }),
})

function updateVolume(call: Call): Reply {
  const volume = volumeOf(call)
  const { volume: wanted } = call.body(updateBody)
  if (wanted.name !== undefined) volume.name = wanted.name
  if (wanted.description !== undefined) volume.description = wanted.description
  if (wanted.metadata) volume.metadata = { ...wanted.metadata }
  volume.updated_at = longStampOf(call.world.now())
  return ok({ volume: volumeView(call, volume, 'changed') })
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

function performAction(call: Call): Reply {
  const volume = volumeOf(call)
  const body = validateBody(z.record(z.string(), z.unknown()), call.json())
  const [[name, argument] = ['', undefined]] = Object.entries(body)
  const action = actions[name]
  if (!action) throw badRequest(`There is no such action: ${name}`)
  return action(call, volume, argument)
}

function setMetadata(call: Call, keepsOthers: boolean): Reply {
  const volume = volumeOf(call)
  const { metadata } = call.body(z.object({ metadata: z.record(z.string(), z.string()) }))
  volume.metadata = { ...(keepsOthers && volume.metadata), ...metadata }
  return ok({ metadata: volume.metadata })
}

export const volumeRoutes: readonly Route[] = [
  route('GET', '/volumes', (call) =>
    answerList(call, 'volumes', 'Volume', call.region.blockStorage.volumes, (one) => volumeBrief(call, one)),
  ),
  route('GET', '/volumes/detail', (call) =>
    answerList(call, 'volumes', 'Volume', call.region.blockStorage.volumes, (one) => volumeView(call, one)),
  ),
  route('GET', '/volumes/summary', (call) => {
    const own = Object.values(call.region.blockStorage.volumes).filter(
      ({ projectId }) => projectId === call.projectId,
    )
    const metadata: Record<string, string[]> = {}
    for (const volume of own)
      for (const [key, value] of Object.entries(volume.metadata))
        metadata[key] = [...new Set([...(metadata[key] ?? []), value])]
    return ok({
      'volume-summary': {
        total_count: own.length,
        total_size: own.reduce((sum, { size }) => sum + size, 0),
        ...(call.microversion >= 36 && { metadata }),
      },
    })
  }),
  route('POST', '/volumes', createVolume, { policy: 'volume:create' }),
  route('GET', '/volumes/{id}', (call) => ok({ volume: volumeView(call, volumeOf(call)) })),
  route('PUT', '/volumes/{id}', updateVolume, { policy: 'volume:update' }),
  route('DELETE', '/volumes/{id}', (call) => deleteVolume(call, volumeOf(call), false), {
    policy: 'volume:delete',
  }),
  route('POST', '/volumes/{id}/action', performAction, { policy: 'volume:update' }),
  route('GET', '/volumes/{id}/metadata', (call) => ok({ metadata: volumeOf(call).metadata })),
  route('POST', '/volumes/{id}/metadata', (call) => setMetadata(call, true)),
  route('PUT', '/volumes/{id}/metadata', (call) => setMetadata(call, false)),
  route('DELETE', '/volumes/{id}/metadata/{key}', (call) => {
    const volume = volumeOf(call)
    const { [call.param('key')]: old, ...others } = volume.metadata
    if (old === undefined)
      throw notFound(`Volume ${volume.id} has no metadata with key ${call.param('key')}.`)
    volume.metadata = others
    return reply(200)
  }),
]
