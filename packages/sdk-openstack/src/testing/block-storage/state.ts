/** What the block storage service keeps. */

export interface VolumeTypeState {
  readonly id: string
  readonly name: string
  readonly is_public: boolean
  readonly description: string | null
  readonly extra_specs: Readonly<Record<string, string>>
}

export interface VolumeAttachment {
  readonly attachmentId: string
  readonly serverId: string
  readonly device: string
  readonly attachedAt: string
}

export interface VolumeState {
  readonly id: string
  readonly projectId: string
  readonly userId: string
  status: string
  size: number
  readonly availability_zone: string
  readonly created_at: string
  updated_at: string | null
  name: string | null
  description: string | null
  /** Name of the type. */
  volume_type: string
  readonly snapshot_id: string | null
  readonly source_volid: string | null
  metadata: Record<string, string>
  bootable: boolean
  multiattach: boolean
  attachments: VolumeAttachment[]
  imageMetadata: Record<string, string> | null
}

export interface SnapshotState {
  readonly id: string
  readonly projectId: string
  readonly userId: string
  readonly volume_id: string
  status: string
  readonly size: number
  name: string | null
  description: string | null
  readonly created_at: string
  updated_at: string | null
  metadata: Record<string, string>
}

export interface BackupState {
  readonly id: string
  readonly projectId: string
  readonly userId: string
  readonly volume_id: string
  readonly snapshot_id: string | null
  status: string
  readonly size: number
  name: string | null
  description: string | null
  readonly created_at: string
  updated_at: string | null
  readonly is_incremental: boolean
  fail_reason: string | null
}

export interface TransferState {
  readonly id: string
  readonly projectId: string
  readonly volume_id: string
  readonly name: string | null
  readonly created_at: string
  readonly authKey: string
}

export interface VolumeQuota {
  volumes: number
  gigabytes: number
  snapshots: number
  backups: number
  backup_gigabytes: number
  per_volume_gigabytes: number
  groups: number
}

export interface BlockStorageState {
  types: Record<string, VolumeTypeState>
  defaultType: string
  volumes: Record<string, VolumeState>
  snapshots: Record<string, SnapshotState>
  backups: Record<string, BackupState>
  transfers: Record<string, TransferState>
  quotas: Record<string, VolumeQuota>
  defaultQuota: VolumeQuota
}
