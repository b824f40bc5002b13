/** Where volumes can be: availability zones, and what only administrators see of the services and pools behind them. */
import { z } from 'zod'
import type { Cloud } from '../cloud/index.js'
import {
  optional,
  parseResource,
  present,
  type ResourceOptions,
  signalOf,
  utcTime,
} from '../resource/index.js'

export interface VolumeZone {
  readonly name: string
  readonly available: boolean
}

const zonesShape = z.object({
  availabilityZoneInfo: z.array(
    z
      .object({ zoneName: z.string(), zoneState: z.object({ available: z.boolean() }) })
      .transform((zone): VolumeZone => ({ name: zone.zoneName, available: zone.zoneState.available })),
  ),
})

/**
 * Where volumes can be made. Servers have their own zones: `listAvailabilityZones`.
 *
 * @example
 * console.log(await listVolumeZones(cloud)) // [ { name: 'nova', available: true } ]
 */
export async function listVolumeZones(cloud: Cloud, options: ResourceOptions = {}): Promise<VolumeZone[]> {
  const phase = 'list availability zones of volumes'
  const { data } = await cloud.blockStorage.get('/os-availability-zone', {
    phase,
    ...signalOf(options),
  })
  return parseResource(zonesShape, data, phase).availabilityZoneInfo
}

export interface VolumeService {
  /** `cinder-volume`, `cinder-scheduler`, `cinder-backup`. */
  readonly binary: string
  readonly host: string
  readonly zone: string
  readonly enabled: boolean
  readonly up: boolean
  readonly updatedAt?: Date
  readonly disabledReason?: string
}

const servicesShape = z.object({
  services: z.array(
    z
      .object({
        binary: z.string(),
        host: z.string(),
        zone: z.string(),
        status: z.string(),
        state: z.string(),
        updated_at: optional(utcTime),
        disabled_reason: optional(z.string()),
      })
      .transform((row) =>
        present<VolumeService>({
          binary: row.binary,
          host: row.host,
          zone: row.zone,
          enabled: row.status === 'enabled',
          up: row.state === 'up',
          updatedAt: row.updated_at,
          disabledReason: row.disabled_reason,
        }),
      ),
  ),
})

/**
 * The services behind block storage and whether they run.
 *
 * @throws ForbiddenError for who is no administrator
 * @example
 * for (const { binary, host, up, disabledReason } of await listVolumeServices(cloud))
 *   if (!up) console.error(`${binary} on ${host} is down`, disabledReason ?? '')
 */
export async function listVolumeServices(
  cloud: Cloud,
  options: ResourceOptions = {},
): Promise<VolumeService[]> {
  const phase = 'list the services of block storage'
  const { data } = await cloud.blockStorage.get('/os-services', {
    phase,
    ...signalOf(options),
  })
  return parseResource(servicesShape, data, phase).services
}

export interface VolumePool {
  /** `host@backend#pool`. */
  readonly name: string
  readonly backend?: string
  /** Undefined where the backend says "unknown" or "infinite". */
  readonly totalGiB?: number
  readonly freeGiB?: number
  readonly multiattach: boolean
}

const capacity = z.unknown().transform((value) => (typeof value === 'number' ? value : undefined))
const poolsShape = z.object({
  pools: z.array(
    z
      .object({
        name: z.string(),
        capabilities: z
          .object({
            volume_backend_name: optional(z.string()),
            total_capacity_gb: capacity,
            free_capacity_gb: capacity,
            multiattach: z.boolean().nullish(),
          })
          .optional(),
      })
      .transform(({ name, capabilities: row }) =>
        present<VolumePool>({
          name,
          backend: row?.volume_backend_name,
          totalGiB: row?.total_capacity_gb,
          freeGiB: row?.free_capacity_gb,
          multiattach: row?.multiattach === true,
        }),
      ),
  ),
})

/**
 * Where the scheduler can place volumes, and what room is there.
 *
 * @throws ForbiddenError for who is no administrator
 * @example
 * for (const { name, freeGiB, totalGiB } of await listVolumePools(cloud))
 *   console.log(name, freeGiB === undefined ? 'room unknown' : `${freeGiB} of ${totalGiB} GiB free`)
 */
export async function listVolumePools(cloud: Cloud, options: ResourceOptions = {}): Promise<VolumePool[]> {
  const phase = 'list the pools of block storage'
  const { data } = await cloud.blockStorage.request('get', '/scheduler-stats/get_pools', {
    query: { detail: true },
    phase,
    ...signalOf(options),
  })
  return parseResource(poolsShape, data, phase).pools
}
