/** What is read of a cloud before a VPC can be resolved. */
import type { Cloud } from '../../cloud/index.js'
import { type Flavor, findFlavor } from '../../compute/flavors.js'
import { showKeypair } from '../../compute/keypairs.js'
import { findImage, type Image } from '../../image/index.js'
import type { QuotaEntry } from '../../quota/index.js'
import { listNetworks, type Network } from '../network.js'
import { collect, type NetworkOptions } from '../neutron.js'
import { listSecurityGroups } from '../security-group/group.js'
import { listSubnets } from '../subnet.js'
import { isMarked } from './mark.js'
import type { VpcSpec } from './spec.js'

export interface VpcFacts {
  readonly externalNetworks: readonly {
    readonly id: string
    readonly name: string
    readonly isDefault: boolean
  }[]
  /** Of other networks that the project may use: an administrator is shown those of all projects. */
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
  readonly bastion?: { readonly image: Image; readonly flavor: Flavor; readonly keypair: string }
  /** Whether Neutron has tags; without them descriptions alone say what belongs together. */
  readonly hasTags: boolean
  /** Undefined: not asked. */
  readonly quota?: readonly QuotaEntry[]
}

/** Reads them, the lists at a time. @throws ResourceNotFoundError, AmbiguousNameError for the bastion's parts */
export async function readVpcFacts(
  cloud: Cloud,
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
  const isOwn = (network: Network) => ['', projectId].includes(network.projectId)
  const own = networks.filter((network) => isOwn(network) && isMarked(network, spec.name))
  const others = networks.filter(
    (network) => !own.includes(network) && (isOwn(network) || network.isShared || network.isExternal),
  )
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
  cloud: Cloud,
  wanted: NonNullable<VpcSpec['bastion']>,
  options: NetworkOptions,
): Promise<NonNullable<VpcFacts['bastion']>> {
  const [image, flavor, keypair] = await Promise.all([
    findImage(cloud, wanted.image, options),
    findFlavor(cloud, wanted.flavor, options),
    showKeypair(cloud, wanted.keypair, options),
  ])
  return { image, flavor, keypair: keypair.name }
}
