/** Volumes: create, change, delete, actions. */
import { z } from 'zod'
import { type Call, longStampOf, ok, type Reply, type Route, reply, route } from '../engine/call.js'
import { badRequest, notFound } from '../engine/failure.js'
import { schedule } from '../engine/pending.js'
import { isVisible } from '../image/visible.js'
import { deleteVolume, performAction } from './actions.js'
import { answerList } from './list.js'
import { typeNamed, volumeOf } from './lookup.js'
import { makeVolume } from './make.js'
import { checkVolumeQuota } from './quota.js'
import { volumeBrief, volumeView } from './view.js'

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
