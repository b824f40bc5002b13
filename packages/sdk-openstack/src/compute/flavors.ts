/** Flavors: what a server can be of size. */
import { z } from 'zod'
import type { Cloud } from '../cloud/index.js'
import {
  collect,
  findByNameOrId,
  getResource,
  listResources,
  optional,
  parseResource,
  present,
  type ResourceKind,
} from '../resource/index.js'
import { type ComputeOptions, callOptions } from './options.js'

export interface Flavor {
  readonly id: string
  readonly name: string
  readonly vcpus: number
  readonly ramMiB: number
  /** Root disk; 0: as large as the image, or the volume. */
  readonly diskGiB: number
  readonly ephemeralGiB: number
  readonly swapMiB: number
  readonly isPublic: boolean
  readonly isDisabled: boolean
  readonly description?: string
  /** Empty below microversion 2.61; `readFlavorExtraSpecs` asks for them. */
  readonly extraSpecs: Readonly<Record<string, string>>
}

const row = z
  .looseObject({
    id: z.string(),
    name: z.string(),
    vcpus: z.number(),
    ram: z.number(),
    disk: z.number(),
    'OS-FLV-EXT-DATA:ephemeral': z.number().default(0),
    /** "" stands for none before 2.75. */
    swap: z.union([z.number(), z.literal('').transform(() => 0)]).default(0),
    'os-flavor-access:is_public': z.boolean().default(true),
    'OS-FLV-DISABLED:disabled': z.boolean().default(false),
    description: optional(z.string()),
    extra_specs: z.record(z.string(), z.string()).default({}),
  })
  .transform(
    (one): Flavor =>
      present<Flavor>({
        id: one.id,
        name: one.name,
        vcpus: one.vcpus,
        ramMiB: one.ram,
        diskGiB: one.disk,
        ephemeralGiB: one['OS-FLV-EXT-DATA:ephemeral'],
        swapMiB: one.swap,
        isPublic: one['os-flavor-access:is_public'],
        isDisabled: one['OS-FLV-DISABLED:disabled'],
        description: one.description,
        extraSpecs: one.extra_specs,
      }),
  )

const flavorKind: ResourceKind<Flavor> = {
  kind: 'flavor',
  path: '/flavors',
  listPath: '/flavors/detail',
  key: 'flavor',
  listKey: 'flavors',
  row,
  byName: undefined,
}

export interface FlavorFilter {
  /** At least. */
  readonly minRamMiB?: number
  readonly minDiskGiB?: number
}

/**
 * The flavors that the project can use.
 *
 * @example
 * const flavors = await collect(listFlavors(cloud, { minRamMiB: 4096, minDiskGiB: 40 }))
 * const [smallest] = flavors.sort((one, other) => one.vcpus - other.vcpus)
 * console.log(smallest?.name) // m1.medium
 */
export function listFlavors(
  cloud: Cloud,
  filter: FlavorFilter = {},
  options: ComputeOptions = {},
): AsyncGenerator<Flavor, void, undefined> {
  const query = { minRam: filter.minRamMiB, minDisk: filter.minDiskGiB }
  return listResources(cloud.compute, flavorKind, query, options)
}

/**
 * By name or id; ids of flavors may be any text: `1`.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * const { vcpus, ramMiB, diskGiB } = await findFlavor(cloud, 'm1.medium')
 * console.log(vcpus, ramMiB, diskGiB) // 2 4096 40
 */
export async function findFlavor(cloud: Cloud, ref: string, options: ComputeOptions = {}): Promise<Flavor> {
  // There are few, and Nova has no filter for their names.
  const flavors = await collect(listFlavors(cloud, {}, options))
  const rows = async function* () {
    yield* flavors
  }
  return (
    flavors.find(({ id }) => id === ref) ??
    (await findByNameOrId({
      kind: 'flavor',
      ref,
      // One that the list does not show, since it is shared with the project alone.
      byId: (id) => getResource(cloud.compute, flavorKind, id, options),
      byName: rows,
      all: rows,
      phase: `find flavor ${ref}`,
    }))
  )
}

const extraSpecsShape = z.looseObject({ extra_specs: z.record(z.string(), z.string()) })

/**
 * What a flavor says to the scheduler and the hypervisor. Empty where it says nothing.
 *
 * @throws NotFoundError
 * @example
 * const { id } = await findFlavor(cloud, 'c2.large')
 * console.log(await readFlavorExtraSpecs(cloud, id)) // { 'hw:cpu_policy': 'dedicated' }
 */
export async function readFlavorExtraSpecs(
  cloud: Cloud,
  flavorId: string,
  options: ComputeOptions = {},
): Promise<Readonly<Record<string, string>>> {
  const phase = `read the extra specs of flavor ${flavorId}`
  const { data } = await cloud.compute.get('/flavors/{flavor_id}/os-extra_specs', {
    path: { flavor_id: flavorId },
    ...callOptions(phase, options),
  })
  return parseResource(extraSpecsShape, data, phase).extra_specs
}
