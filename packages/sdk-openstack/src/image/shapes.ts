import { z } from 'zod'
import { optional, present, utcTime } from '../resource/index.js'

export type ImageVisibility = 'public' | 'private' | 'shared' | 'community'

export interface Image {
  readonly id: string
  /** Empty where it has none. */
  readonly name: string
  /** `queued` (no data yet), `saving`, `importing`, `active`, `deactivated`, `killed`, `pending_delete`. */
  readonly status: string
  /** Absent until it is known. */
  readonly diskFormat?: string
  readonly containerFormat?: string
  /** Of its data as they are stored. */
  readonly sizeBytes?: number
  /** Of the disk inside (a qcow2 is smaller than that); not every cloud says it. */
  readonly virtualSizeBytes?: number
  readonly minDiskGiB: number
  readonly minRamMiB: number
  readonly visibility: string
  /** Cannot be deleted until this is taken away. */
  readonly protected: boolean
  /** Left out of lists unless asked for. */
  readonly hidden: boolean
  /** Project. */
  readonly owner?: string
  readonly tags: readonly string[]
  readonly createdAt?: Date
  readonly updatedAt?: Date
  /** MD5 of its data. */
  readonly checksum?: string
  /** Usually `sha512`, with the data's hash in hex. */
  readonly hashAlgorithm?: string
  readonly hashValue?: string
  /** All else: `hw_architecture`, `os_distro`, what users put there. */
  readonly properties: Readonly<Record<string, string>>
}

const text = optional(z.string())
const number = optional(z.number())
const time = optional(utcTime)

const fields = {
  id: z.string(),
  name: z
    .string()
    .nullish()
    .transform((value) => value ?? ''),
  status: z.string(),
  disk_format: text,
  container_format: text,
  size: number,
  virtual_size: number,
  min_disk: z.number().default(0),
  min_ram: z.number().default(0),
  visibility: z.string(),
  protected: z.boolean().default(false),
  os_hidden: z.boolean().default(false),
  owner: text,
  tags: z.array(z.string()).default([]),
  created_at: time,
  updated_at: time,
  checksum: text,
  os_hash_algo: text,
  os_hash_value: text,
}

/** What Glance adds of its own; all other keys are properties. */
const ownKeys: ReadonlySet<string> = new Set([
  ...Object.keys(fields),
  'self',
  'file',
  'schema',
  'locations',
  'direct_url',
  'stores',
])

export const imageShape = z.looseObject(fields).transform((row) =>
  present<Image>({
    id: row.id,
    name: row.name,
    status: row.status,
    diskFormat: row.disk_format,
    containerFormat: row.container_format,
    sizeBytes: row.size,
    virtualSizeBytes: row.virtual_size,
    minDiskGiB: row.min_disk,
    minRamMiB: row.min_ram,
    visibility: row.visibility,
    protected: row.protected,
    hidden: row.os_hidden,
    owner: row.owner,
    tags: row.tags,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    checksum: row.checksum,
    hashAlgorithm: row.os_hash_algo,
    hashValue: row.os_hash_value,
    properties: propertiesOf(row),
  }),
)

function propertiesOf(row: Readonly<Record<string, unknown>>): Record<string, string> {
  const properties: Record<string, string> = {}
  for (const [key, value] of Object.entries(row)) {
    if (ownKeys.has(key) || value === null || value === undefined) continue
    properties[key] = typeof value === 'string' ? value : JSON.stringify(value)
  }
  return properties
}
