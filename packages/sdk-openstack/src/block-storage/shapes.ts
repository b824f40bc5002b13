/** What Cinder answers, and the types that this SDK has for it. */
import { z } from 'zod'
import { optional, present, utcTime } from '../resource/index.js'

const text = optional(z.string())
const time = optional(utcTime)
/** Names may be null. */
const name = z
  .string()
  .nullish()
  .transform((value) => value ?? '')
const texts = z
  .record(z.string(), z.coerce.string())
  .nullish()
  .transform((value) => value ?? {})

export interface VolumeAttachment {
  readonly id?: string
  readonly serverId: string
  /** `/dev/vdb`, as the hypervisor was told; the guest may call it otherwise. */
  readonly device?: string
  readonly attachedAt?: Date
}

export interface Volume {
  readonly id: string
  /** Empty where it has none. */
  readonly name: string
  readonly description?: string
  /** See `volumeStatuses`; a cloud may have others. */
  readonly status: string
  readonly sizeGiB: number
  /** Name of its type. */
  readonly volumeType?: string
  readonly bootable: boolean
  readonly encrypted: boolean
  readonly multiattach: boolean
  /** Servers may only read it. */
  readonly readonly: boolean
  readonly availabilityZone?: string
  readonly createdAt?: Date
  readonly updatedAt?: Date
  readonly metadata: Readonly<Record<string, string>>
  readonly attachments: readonly VolumeAttachment[]
  /** What it was made from. */
  readonly snapshotId?: string
  readonly sourceVolumeId?: string
  /** Properties of the image it was made from; `image_id`, `image_name`, `min_disk`, `hw_…`. Empty: of no image. */
  readonly imageMetadata: Readonly<Record<string, string>>
  readonly groupId?: string
  /** `migrating` and the like; absent when it is not being moved. */
  readonly migrationStatus?: string
  readonly projectId?: string
  readonly userId?: string
  /** Only administrators see it: `host@backend#pool`. */
  readonly host?: string
}

const attachmentShape = z
  .object({
    attachment_id: text,
    server_id: z.string(),
    device: text,
    attached_at: time,
  })
  .transform((row) =>
    present<VolumeAttachment>({
      id: row.attachment_id,
      serverId: row.server_id,
      device: row.device,
      attachedAt: row.attached_at,
    }),
  )

/** Cinder writes truth as true, "true" and "True". */
const truth = z
  .union([z.boolean(), z.string()])
  .nullish()
  .transform((value) => value === true || (typeof value === 'string' && value.toLowerCase() === 'true'))

export const volumeShape = z
  .object({
    id: z.string(),
    name,
    description: text,
    status: z.string(),
    size: z.number(),
    volume_type: text,
    bootable: truth,
    encrypted: truth,
    multiattach: truth,
    availability_zone: text,
    created_at: time,
    updated_at: time,
    metadata: texts,
    attachments: z.array(attachmentShape).default([]),
    snapshot_id: text,
    source_volid: text,
    volume_image_metadata: texts,
    group_id: text,
    migration_status: text,
    'os-vol-mig-status-attr:migstat': text,
    'os-vol-tenant-attr:tenant_id': text,
    user_id: text,
    'os-vol-host-attr:host': text,
  })
  .transform((row) => {
    const migration = row.migration_status ?? row['os-vol-mig-status-attr:migstat']
    return present<Volume>({
      id: row.id,
      name: row.name,
      description: row.description,
      status: row.status,
      sizeGiB: row.size,
      volumeType: row.volume_type,
      bootable: row.bootable,
      encrypted: row.encrypted,
      multiattach: row.multiattach,
      readonly: truth.parse(row.metadata.readonly),
      availabilityZone: row.availability_zone,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      metadata: row.metadata,
      attachments: row.attachments,
      snapshotId: row.snapshot_id,
      sourceVolumeId: row.source_volid,
      imageMetadata: row.volume_image_metadata,
      groupId: row.group_id,
      migrationStatus: migration === 'none' || migration === 'success' ? undefined : migration,
      projectId: row['os-vol-tenant-attr:tenant_id'],
      userId: row.user_id,
      host: row['os-vol-host-attr:host'],
    })
  })

export interface Snapshot {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly status: string
  readonly sizeGiB: number
  readonly volumeId: string
  readonly createdAt?: Date
  /** 0 to 100, where the backend says it. */
  readonly progressPercent?: number
  readonly metadata: Readonly<Record<string, string>>
  readonly projectId?: string
}

export const snapshotShape = z
  .object({
    id: z.string(),
    name,
    description: text,
    status: z.string(),
    size: z.number(),
    volume_id: z.string(),
    created_at: time,
    metadata: texts,
    'os-extended-snapshot-attributes:progress': text,
    'os-extended-snapshot-attributes:project_id': text,
  })
  .transform((row) => {
    const progress = Number.parseFloat(row['os-extended-snapshot-attributes:progress'] ?? '')
    return present<Snapshot>({
      id: row.id,
      name: row.name,
      description: row.description,
      status: row.status,
      sizeGiB: row.size,
      volumeId: row.volume_id,
      createdAt: row.created_at,
      progressPercent: Number.isNaN(progress) ? undefined : progress,
      metadata: row.metadata,
      projectId: row['os-extended-snapshot-attributes:project_id'],
    })
  })

export interface Backup {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly status: string
  readonly sizeGiB: number
  /** Of what; the volume may be gone. */
  readonly volumeId?: string
  readonly snapshotId?: string
  readonly incremental: boolean
  /** Others build on it: it cannot be deleted before them. */
  readonly hasDependents: boolean
  readonly createdAt?: Date
  readonly container?: string
  readonly availabilityZone?: string
  /** In the cloud's words. */
  readonly failReason?: string
  readonly projectId?: string
}

export const backupShape = z
  .object({
    id: z.string(),
    name,
    description: text,
    status: z.string(),
    size: z
      .number()
      .nullish()
      .transform((value) => value ?? 0),
    volume_id: text,
    snapshot_id: text,
    is_incremental: truth,
    has_dependent_backups: truth,
    created_at: time,
    container: text,
    availability_zone: text,
    fail_reason: text,
    'os-backup-project-attr:project_id': text,
  })
  .transform((row) =>
    present<Backup>({
      id: row.id,
      name: row.name,
      description: row.description,
      status: row.status,
      sizeGiB: row.size,
      volumeId: row.volume_id,
      snapshotId: row.snapshot_id,
      incremental: row.is_incremental,
      hasDependents: row.has_dependent_backups,
      createdAt: row.created_at,
      container: row.container,
      availabilityZone: row.availability_zone,
      failReason: row.fail_reason,
      projectId: row['os-backup-project-attr:project_id'],
    }),
  )

export interface VolumeType {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly public: boolean
  /** Only what this user may see of them. */
  readonly extraSpecs: Readonly<Record<string, string>>
  /** Volumes of it can be attached to several servers. */
  readonly multiattach: boolean
  /** Only administrators see it. */
  readonly qosSpecsId?: string
}

export const volumeTypeShape = z
  .object({
    id: z.string(),
    name,
    description: text,
    is_public: truth.default(true),
    extra_specs: texts,
    qos_specs_id: text,
  })
  .transform((row) =>
    present<VolumeType>({
      id: row.id,
      name: row.name,
      description: row.description,
      public: row.is_public,
      extraSpecs: row.extra_specs,
      multiattach: /true/i.test(row.extra_specs.multiattach ?? ''),
      qosSpecsId: row.qos_specs_id,
    }),
  )

export interface Transfer {
  readonly id: string
  readonly name: string
  readonly volumeId: string
  readonly createdAt?: Date
}

export const transferShape = z
  .object({ id: z.string(), name, volume_id: z.string(), created_at: time })
  .transform((row) =>
    present<Transfer>({ id: row.id, name: row.name, volumeId: row.volume_id, createdAt: row.created_at }),
  )
