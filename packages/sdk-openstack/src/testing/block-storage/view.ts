/** Cinder's things as the API shows them. */
import type { Call } from '../engine/call.js'
import type { BackupState, SnapshotState, TransferState, VolumeState, VolumeTypeState } from './state.js'

/** As the request had it: with the project in the path, or without. */
const base = (call: Call): string =>
  /^\/v3\/[0-9a-f]{32}(\/|$)/.test(call.address.path) ? `/${call.address.path.split('/')[2]}` : ''

export const linksOf = (call: Call, kind: string, id: string): object[] => [
  { rel: 'self', href: `${call.address.root}/v3${base(call)}/${kind}/${id}` },
  { rel: 'bookmark', href: `${call.address.root}${base(call)}/${kind}/${id}` },
]

export const volumeBrief = (call: Call, { id, name }: VolumeState): object => ({
  id,
  name,
  links: linksOf(call, 'volumes', id),
})

/** @param fresh in the answer to its creation, which knows less; `changed`: to a change */
export function volumeView(call: Call, volume: VolumeState, fresh: boolean | 'changed' = false): object {
  const { microversion } = call
  const type = Object.values(call.region.blockStorage.types).find(({ name }) => name === volume.volume_type)
  return {
    id: volume.id,
    status: volume.status,
    size: volume.size,
    availability_zone: volume.availability_zone,
    created_at: volume.created_at,
    updated_at: volume.updated_at,
    name: volume.name,
    description: volume.description,
    volume_type: volume.volume_type,
    snapshot_id: volume.snapshot_id,
    source_volid: volume.source_volid,
    metadata: volume.metadata,
    links: linksOf(call, 'volumes', volume.id),
    user_id: volume.userId,
    bootable: volume.bootable ? 'true' : 'false',
    encrypted: false,
    replication_status: null,
    consistencygroup_id: null,
    multiattach: volume.multiattach,
    attachments: volume.attachments.map((one) => ({
      id: volume.id,
      attachment_id: one.attachmentId,
      volume_id: volume.id,
      server_id: one.serverId,
      host_name: null,
      device: one.device,
      attached_at: one.attachedAt,
    })),
    ...(microversion >= 13 && { group_id: null }),
    ...(microversion >= 48 && {
      shared_targets: fresh === true,
      service_uuid: fresh === true ? null : uuidOfService,
    }),
    ...(microversion >= 63 && { volume_type_id: type?.id ?? null }),
    ...(microversion >= 65 && { consumes_quota: true }),
    ...(!fresh && {
      'os-vol-tenant-attr:tenant_id': volume.projectId,
      ...(volume.imageMetadata && { volume_image_metadata: volume.imageMetadata }),
    }),
    ...(call.isAdmin &&
      !fresh && {
        'os-vol-host-attr:host': 'volume-1@backend#pool',
        'os-vol-mig-status-attr:migstat': null,
        'os-vol-mig-status-attr:name_id': null,
      }),
  }
}

const uuidOfService = '00000000-0000-4000-8000-0000000c1d3e'

/** @param form `brief` in lists without details */
export function snapshotView(call: Call, one: SnapshotState, form: 'show' | 'brief' | 'changed'): object {
  const { microversion } = call
  return {
    id: one.id,
    created_at: one.created_at,
    updated_at: one.updated_at,
    name: one.name,
    description: one.description,
    volume_id: one.volume_id,
    status: one.status,
    size: one.size,
    metadata: one.metadata,
    ...(form !== 'brief' && {
      ...(microversion >= 14 && { group_snapshot_id: null }),
      ...(microversion >= 41 && { user_id: one.userId }),
      ...(microversion >= 65 && { consumes_quota: true }),
    }),
    ...(form === 'show' && {
      'os-extended-snapshot-attributes:project_id': one.projectId,
      'os-extended-snapshot-attributes:progress': one.status === 'available' ? '100%' : '0%',
    }),
  }
}

export function backupView(call: Call, one: BackupState): object {
  const { microversion } = call
  const later = Object.values(call.region.blockStorage.backups).some(
    (other) => other.is_incremental && other.volume_id === one.volume_id && other.created_at > one.created_at,
  )
  return {
    id: one.id,
    status: one.status,
    size: one.size,
    object_count: 22,
    availability_zone: null,
    container: 'backups',
    created_at: one.created_at,
    updated_at: one.updated_at,
    name: one.name,
    description: one.description,
    fail_reason: one.fail_reason,
    volume_id: one.volume_id,
    links: linksOf(call, 'backups', one.id),
    is_incremental: one.is_incremental,
    has_dependent_backups: later,
    snapshot_id: one.snapshot_id,
    data_timestamp: one.created_at,
    ...(microversion >= 43 && { metadata: {} }),
  }
}

export const transferView = (call: Call, one: TransferState): object => ({
  id: one.id,
  created_at: one.created_at,
  name: one.name,
  volume_id: one.volume_id,
  links: linksOf(call, 'os-volume-transfer', one.id),
  ...(call.microversion >= 55 && { no_snapshots: false }),
  ...(call.microversion >= 57 && {
    destination_project_id: null,
    source_project_id: one.projectId,
    accepted: false,
  }),
})

/** @param listed the one that is asked for as the default has less */
export const typeView = (call: Call, one: VolumeTypeState, listed = true): object => ({
  id: one.id,
  name: one.name,
  is_public: one.is_public,
  description: one.description,
  extra_specs: call.isAdmin
    ? { volume_backend_name: 'backend', ...one.extra_specs }
    : Object.fromEntries(Object.entries(one.extra_specs).filter(([name]) => name === 'multiattach')),
  ...(listed && { 'os-volume-type-access:is_public': one.is_public }),
  ...(call.isAdmin && { qos_specs_id: null }),
})
