/** Volumes as others need them: made for servers, attached, detached. */
import { longStampOf, newId, type World } from '../engine/call.js'
import type { RegionState } from '../state.js'
import type { VolumeState } from './state.js'

export function makeVolume(
  world: World,
  region: RegionState,
  owner: { readonly projectId: string; readonly userId: string },
  size: number,
  more: Partial<VolumeState>,
): VolumeState {
  const at = longStampOf(world.now())
  const volume: VolumeState = {
    id: newId(world.state),
    projectId: owner.projectId,
    userId: owner.userId,
    status: 'creating',
    size,
    availability_zone: 'nova',
    created_at: at,
    updated_at: null,
    name: null,
    description: null,
    volume_type: region.blockStorage.defaultType,
    snapshot_id: null,
    source_volid: null,
    metadata: {},
    bootable: false,
    multiattach: false,
    attachments: [],
    imageMetadata: null,
    ...more,
  }
  region.blockStorage.volumes[volume.id] = volume
  return volume
}

/** What a volume remembers of the image that it was made of. */
export function imageMetadataOf(region: RegionState, imageId: string): Record<string, string> | null {
  const image = region.image.images[imageId]
  if (!image) return null
  return {
    signature_verified: 'False',
    ...image.properties,
    image_id: image.id,
    image_name: image.name ?? '',
    checksum: image.checksum ?? '',
    container_format: image.container_format ?? '',
    disk_format: image.disk_format ?? '',
    min_disk: String(image.min_disk),
    min_ram: String(image.min_ram),
    size: String(image.size ?? 0),
  }
}

export function attachVolume(world: World, volume: VolumeState, serverId: string, device: string): void {
  volume.status = 'in-use'
  volume.updated_at = longStampOf(world.now())
  volume.attachments.push({
    attachmentId: newId(world.state),
    serverId,
    device,
    attachedAt: longStampOf(world.now()),
  })
}

export function detachVolume(world: World, volume: VolumeState, serverId: string): void {
  volume.attachments = volume.attachments.filter((one) => one.serverId !== serverId)
  volume.status = volume.attachments.length > 0 ? 'in-use' : 'available'
  volume.updated_at = longStampOf(world.now())
}
