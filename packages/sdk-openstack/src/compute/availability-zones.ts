import { z } from 'zod'
import type { Cloud } from '../cloud/index.js'
import { innerOf, parseResource } from '../resource/index.js'
import { type ComputeOptions, callOptions } from './options.js'

export interface AvailabilityZone {
  readonly name: string
  readonly isAvailable: boolean
}

const row = z
  .looseObject({ zoneName: z.string(), zoneState: z.looseObject({ available: z.boolean() }) })
  .transform((one): AvailabilityZone => ({ name: one.zoneName, isAvailable: one.zoneState.available }))

/**
 * Where servers can be made. Volumes have their own: `listVolumeZones`.
 *
 * @example
 * const zones = await listAvailabilityZones(cloud)
 * console.log(zones.filter(({ isAvailable }) => isAvailable).map(({ name }) => name)) // [ 'nova' ]
 */
export async function listAvailabilityZones(
  cloud: Cloud,
  options: ComputeOptions = {},
): Promise<AvailabilityZone[]> {
  const phase = 'list availability zones'
  const { data } = await cloud.compute.get('/os-availability-zone', callOptions(phase, options))
  return parseResource(z.array(row), innerOf(data, 'availabilityZoneInfo'), phase)
}
