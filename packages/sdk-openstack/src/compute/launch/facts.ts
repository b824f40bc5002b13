/** What is read of a cloud before a launch can be resolved. */
import { type PveError, toPveError } from '@pve/core'
import { findSnapshot, findVolume, type Snapshot, type Volume } from '../../block-storage/index.js'
import type { MicroversionRange } from '../../client/index.js'
import type { Cloud } from '../../cloud/index.js'
import { findImage, type Image } from '../../image/index.js'
import {
  listNetworks,
  listSecurityGroups,
  listSubnets,
  type Network,
  type SecurityGroup,
  showNetwork,
} from '../../network/index.js'
import { type QuotaReport, readQuota } from '../../quota/index.js'
import { collect } from '../../resource/index.js'
import { type AvailabilityZone, listAvailabilityZones } from '../availability-zones.js'
import { type Flavor, findFlavor } from '../flavors.js'
import { listKeypairs } from '../keypairs.js'
import type { ComputeOptions } from '../options.js'
import { findServerGroup, type ServerGroup } from '../server-groups.js'
import { serversOfLaunch } from './own-servers.js'
import type { LaunchSpec } from './spec.js'

/** What could not be found, at its place in the spec. */
export interface MissingFact {
  readonly path: string
  readonly message: string
  readonly hint?: string
}

export interface LaunchFacts {
  readonly flavor?: Flavor
  readonly image?: Image
  readonly volume?: Volume
  readonly snapshot?: Snapshot
  /** Those named in the spec, by what they are called there. */
  readonly networks: ReadonlyMap<string, Network>
  /** All that the project can use and are not external; asked only where the spec names none. */
  readonly ownNetworks: readonly Network[]
  readonly externalNetworks: readonly Network[]
  /** Ids of networks that have a subnet. */
  readonly networksWithSubnet: ReadonlySet<string>
  readonly securityGroups: readonly SecurityGroup[]
  readonly keypairNames: readonly string[]
  readonly availabilityZones: readonly AvailabilityZone[]
  readonly serverGroup?: ServerGroup
  readonly microversions?: MicroversionRange
  /** Why there is no block storage; undefined: there is. */
  readonly noBlockStorage?: string
  readonly quota: QuotaReport
  /** An earlier run of this creation has made its servers: they are in use already. */
  readonly isMade: boolean
  readonly missing: readonly MissingFact[]
}

/**
 * Reads all of it at a time. What is not there is said in `missing`, so that one run tells of everything.
 * `key`: of the creation, where an earlier run may have made its servers.
 *
 * @example
 * const spec = parseLaunchSpec({ name: 'web', flavor: 'm1.smal', image: 'debian-13' })
 * const { missing } = await readLaunchFacts(cloud, spec)
 * for (const { path, message } of missing) console.error(`${path}: ${message}`)
 */
export async function readLaunchFacts(
  cloud: Cloud,
  spec: LaunchSpec,
  { key, ...options }: ComputeOptions & { readonly key?: string } = {},
): Promise<LaunchFacts> {
  const missing: MissingFact[] = []
  /** Undefined, and a note, when there is no such thing; all other failures are thrown. */
  const found = async <T>(path: string, asked: Promise<T> | undefined): Promise<T | undefined> => {
    if (asked === undefined) return undefined
    try {
      return await asked
    } catch (thrown) {
      const error = toPveError(thrown)
      if (!isAboutName(error)) throw error
      missing.push({ path, message: error.message, ...(error.hint !== undefined && { hint: error.hint }) })
      return undefined
    }
  }
  const projectId = await cloud.projectId(options.signal)
  const given = Array.isArray(spec.networks) ? spec.networks : []
  const names = given.flatMap((one) => (typeof one === 'string' ? one : (one.network ?? [])))
  const wantsDefaultNetwork = spec.networks === undefined
  const boot = spec.bootVolume
  const [capabilities, flavor, image, volume, snapshot, serverGroup, named, networks, subnets] =
    await Promise.all([
      cloud.capabilities({ only: ['compute', 'block-storage'], ...options }),
      found('flavor', findFlavor(cloud, spec.flavor, options)),
      found('image', spec.image === undefined ? undefined : findImage(cloud, spec.image, options)),
      found(
        'bootVolume.volume',
        boot?.volume === undefined ? undefined : findVolume(cloud, boot.volume, options),
      ),
      found(
        'bootVolume.snapshot',
        boot?.snapshot === undefined ? undefined : findSnapshot(cloud, boot.snapshot, options),
      ),
      found(
        'serverGroup',
        spec.serverGroup === undefined ? undefined : findServerGroup(cloud, spec.serverGroup, options),
      ),
      Promise.all(
        names.map(async (name, index) => ({
          name,
          network: await found(`networks[${index}]`, showNetwork(cloud, name, options)),
        })),
      ),
      wantsDefaultNetwork || spec.floatingIp !== undefined ? collect(listNetworks(cloud, {}, options)) : [],
      spec.networks === 'none' || spec.networks === 'auto' ? [] : collect(listSubnets(cloud, {}, options)),
    ])
  const [securityGroups, keypairs, availabilityZones, quota, made] = await Promise.all([
    spec.securityGroups === undefined ? [] : collect(listSecurityGroups(cloud, { projectId }, options)),
    spec.keypair === undefined ? [] : collect(listKeypairs(cloud, options)),
    spec.availabilityZone === undefined ? [] : listAvailabilityZones(cloud, options),
    readQuota(cloud, { services: ['compute', 'network', 'block-storage'], ...options }),
    key === undefined ? [] : serversOfLaunch(cloud, { name: spec.name, key }, options),
  ])
  const microversions = capabilities.microversion('compute')
  const noBlockStorage = capabilities.why('block-storage')
  return {
    ...(flavor && { flavor }),
    ...(image && { image }),
    ...(volume && { volume }),
    ...(snapshot && { snapshot }),
    ...(serverGroup && { serverGroup }),
    networks: new Map(named.flatMap(({ name, network }) => (network === undefined ? [] : [[name, network]]))),
    // An administrator sees every project's.
    ownNetworks: networks.filter((one) => !one.isExternal && (one.isShared || one.projectId === projectId)),
    externalNetworks: networks.filter(({ isExternal }) => isExternal),
    networksWithSubnet: new Set(subnets.map(({ networkId }) => networkId)),
    securityGroups,
    keypairNames: keypairs.map(({ name }) => name),
    availabilityZones,
    ...(microversions && { microversions }),
    ...(noBlockStorage !== undefined && { noBlockStorage }),
    quota,
    isMade: made.length > 0,
    missing,
  }
}

/** Nothing of that name, or several: a mistake in the spec. */
const isAboutName = (error: PveError): boolean =>
  error.code === 'OS_NOT_FOUND' || error.code === 'OS_AMBIGUOUS' || error.code === 'OS_NO_ENDPOINT'
