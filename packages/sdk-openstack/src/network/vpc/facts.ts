/** What is read of a cloud before a VPC can be resolved. */
import { z } from 'zod'
import type { Cloud } from '../../cloud/index.js'
import type { QuotaEntry } from '../../quota/index.js'
import { findByNameOrId } from '../../resource/index.js'
import { listNetworks } from '../network.js'
import { collect, type NetworkOptions, parseResource } from '../neutron.js'
import { listSecurityGroups } from '../security-group/group.js'
import { listSubnets } from '../subnet.js'
import { isMarked } from './mark.js'
import type { VpcSpec } from './spec.js'

/** What a VPC needs of a cloud. */
export type VpcCloud = Pick<Cloud, 'network' | 'compute' | 'image' | 'projectId' | 'capabilities'>

export interface ImageFacts {
  readonly id: string
  readonly name: string
  readonly status: string
  readonly minDiskGiB: number
  readonly minRamMiB: number
}

export interface FlavorFacts {
  readonly id: string
  readonly name: string
  readonly vcpus: number
  readonly ramMiB: number
  readonly diskGiB: number
}

export interface VpcFacts {
  readonly externalNetworks: readonly {
    readonly id: string
    readonly name: string
    readonly isDefault: boolean
  }[]
  /** Of other networks that the project sees. */
  readonly otherSubnets: readonly {
    readonly name: string
    readonly cidr: string
    readonly networkName: string
  }[]
  /** Names of networks that are not this VPC's. */
  readonly otherNetworkNames: readonly string[]
  /** Ranges that an earlier run has given to this VPC. */
  readonly ownCidrs: readonly string[]
  /** Ids of the project's security groups by name. */
  readonly securityGroupIds: ReadonlyMap<string, string>
  readonly bastion?: { readonly image: ImageFacts; readonly flavor: FlavorFacts; readonly keypair: string }
  /** Whether Neutron has tags; without them descriptions alone say what belongs together. */
  readonly hasTags: boolean
  /** Undefined: not asked. */
  readonly quota?: readonly QuotaEntry[]
}

/** Reads them, the lists at a time. @throws ResourceNotFoundError, AmbiguousNameError for the bastion's parts */
export async function readVpcFacts(
  cloud: VpcCloud,
  spec: VpcSpec,
  options: NetworkOptions & { readonly quota?: readonly QuotaEntry[] } = {},
): Promise<VpcFacts> {
  const { quota, ...call } = options
  const projectId = await cloud.projectId(call.signal)
  const [capabilities, networks, subnets, groups, bastion] = await Promise.all([
    cloud.capabilities({ only: ['network'], ...call }),
    collect(listNetworks(cloud, {}, call)),
    collect(listSubnets(cloud, {}, call)),
    collect(listSecurityGroups(cloud, { projectId }, call)),
    spec.bastion && readBastion(cloud, spec.bastion, call),
  ])
  const own = networks.filter((network) => isMarked(network, spec.name))
  const others = networks.filter((network) => !own.includes(network))
  const nameOf = new Map(others.map(({ id, name }) => [id, name]))
  return {
    externalNetworks: others
      .filter(({ isExternal }) => isExternal)
      .map(({ id, name, isDefault }) => ({ id, name, isDefault })),
    otherSubnets: subnets.flatMap(({ name, cidr, networkId }) => {
      const networkName = nameOf.get(networkId)
      return networkName === undefined ? [] : [{ name, cidr, networkName }]
    }),
    otherNetworkNames: others.map(({ name }) => name),
    ownCidrs: subnets
      .filter(({ networkId }) => own.some(({ id }) => id === networkId))
      .map(({ cidr }) => cidr),
    securityGroupIds: new Map(groups.map(({ id, name }) => [name, id])),
    ...(bastion && { bastion }),
    hasTags: capabilities.extension('network', 'standard-attr-tag'),
    ...(quota && { quota }),
  }
}

async function readBastion(
  cloud: VpcCloud,
  wanted: NonNullable<VpcSpec['bastion']>,
  options: NetworkOptions,
): Promise<NonNullable<VpcFacts['bastion']>> {
  const [image, flavor, keypair] = await Promise.all([
    findImage(cloud, wanted.image, options),
    findFlavor(cloud, wanted.flavor, options),
    findKeypair(cloud, wanted.keypair, options),
  ])
  return { image, flavor, keypair }
}

const imageRow = z
  .object({
    id: z.string(),
    name: z.string().nullish(),
    status: z.string().default(''),
    min_disk: z.number().nullish(),
    min_ram: z.number().nullish(),
  })
  .transform(
    (one): ImageFacts => ({
      id: one.id,
      name: one.name ?? '',
      status: one.status,
      minDiskGiB: one.min_disk ?? 0,
      minRamMiB: one.min_ram ?? 0,
    }),
  )

const flavorRow = z
  .object({ id: z.string(), name: z.string(), vcpus: z.number(), ram: z.number(), disk: z.number() })
  .transform(
    (one): FlavorFacts => ({
      id: one.id,
      name: one.name,
      vcpus: one.vcpus,
      ramMiB: one.ram,
      diskGiB: one.disk,
    }),
  )

function findImage(cloud: VpcCloud, ref: string, options: NetworkOptions): Promise<ImageFacts> {
  const phase = `find image ${ref}`
  const rows = async function* (query: Record<string, string>) {
    for await (const page of cloud.image.listPages('/images', 'images', { query, phase, ...options }))
      for (const row of page) yield parseResource(imageRow, row, phase)
  }
  return findByNameOrId({
    kind: 'image',
    ref,
    byId: async (id) =>
      parseResource(
        imageRow,
        (await cloud.image.request('get', '/images/{id}', { path: { id }, phase, ...options })).data,
        phase,
      ),
    byName: (name) => rows({ name }),
    all: () => rows({}),
    phase,
  })
}

/** Nova has no filter for names of flavors, and their ids can be any text: all are looked at. */
async function findFlavor(cloud: VpcCloud, ref: string, options: NetworkOptions): Promise<FlavorFacts> {
  const phase = `find flavor ${ref}`
  const flavors: FlavorFacts[] = []
  for await (const page of cloud.compute.listPages('/flavors/detail', 'flavors', { phase, ...options }))
    for (const row of page) flavors.push(parseResource(flavorRow, row, phase))
  const byId = flavors.find(({ id }) => id === ref)
  if (byId !== undefined) return byId
  const rows = async function* () {
    yield* flavors
  }
  return await findByNameOrId({
    kind: 'flavor',
    ref,
    // A private flavor that the project was given by its id.
    byId: async (id) => {
      const { data } = await cloud.compute.request('get', '/flavors/{id}', {
        path: { id },
        phase,
        ...options,
      })
      return parseResource(z.object({ flavor: flavorRow }), data, phase).flavor
    },
    byName: rows,
    all: rows,
    phase,
  })
}

async function findKeypair(cloud: VpcCloud, name: string, options: NetworkOptions): Promise<string> {
  const phase = `find keypair ${name}`
  const row = z.object({ keypair: z.object({ name: z.string() }) })
  const rows = async function* () {
    for await (const page of cloud.compute.listPages('/os-keypairs', 'keypairs', { phase, ...options }))
      for (const one of page) {
        const { keypair } = parseResource(row, one, phase)
        yield { id: keypair.name, name: keypair.name }
      }
  }
  const found = await findByNameOrId({
    kind: 'keypair',
    ref: name,
    byId: async (id) => {
      const { data } = await cloud.compute.request('get', '/os-keypairs/{id}', {
        path: { id },
        phase,
        ...options,
      })
      return { id, name: parseResource(row, data, phase).keypair.name }
    },
    byName: rows,
    all: rows,
    phase,
  })
  return found.name
}
