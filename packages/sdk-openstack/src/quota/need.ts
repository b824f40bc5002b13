import { isForEach } from './resources.js'
import { type Need, type QuotaService, quotaServices } from './types.js'

export interface NeedLine {
  readonly service: QuotaService
  readonly resource: string
  readonly amount: number
}

/** A need as rows, in the order of the services. */
export function needLines(need: Need): NeedLine[] {
  return quotaServices.flatMap((service) =>
    Object.entries(need[service] ?? {}).map(([resource, amount]) => ({
      service,
      resource,
      amount: amount ?? 0,
    })),
  )
}

/**
 * All of them together. Where a limit is for each single one (`perVolumeGiB`), the largest counts.
 *
 * @example
 * const sum = addNeeds(needOfVolume({ sizeGiB: 20 }), needOfVolume({ sizeGiB: 60 }))
 * console.log(sum['block-storage']) // { volumes: 2, sizeGiB: 80, perVolumeGiB: 60 }
 */
export function addNeeds(...needs: readonly Need[]): Need {
  const sums = new Map<QuotaService, Map<string, number>>()
  for (const { service, resource, amount } of needs.flatMap(needLines)) {
    const sum = sums.get(service) ?? new Map<string, number>()
    const before = sum.get(resource) ?? 0
    sum.set(resource, isForEach(service, resource) ? Math.max(before, amount) : before + amount)
    sums.set(service, sum)
  }
  return Object.fromEntries([...sums].map(([service, sum]) => [service, Object.fromEntries(sum)]))
}

/**
 * The same `count` times. A negative count is what becomes free when as many are deleted.
 *
 * @example
 * console.log(timesNeed({ compute: { instances: 1, cores: 4 } }, 3)) // { compute: { instances: 3, cores: 12 } }
 */
export function timesNeed(need: Need, count: number): Need {
  const rows = new Map<QuotaService, Record<string, number>>()
  for (const { service, resource, amount } of needLines(need)) {
    const row = rows.get(service) ?? {}
    row[resource] = isForEach(service, resource) ? amount : amount * count
    rows.set(service, row)
  }
  return Object.fromEntries(rows)
}

export interface VolumeNeed {
  readonly sizeGiB: number
  /** Name of its type; absent where the type is not known: quotas of single types are then not looked at. */
  readonly volumeType?: string
}

/**
 * What a new volume takes.
 *
 * @example
 * console.log(needOfVolume({ sizeGiB: 100, volumeType: 'ssd' })['block-storage'])
 * // { volumes: 1, sizeGiB: 100, perVolumeGiB: 100, 'volumes:ssd': 1, 'sizeGiB:ssd': 100 }
 */
export function needOfVolume({ sizeGiB, volumeType }: VolumeNeed): Need {
  return {
    'block-storage': {
      volumes: 1,
      sizeGiB,
      perVolumeGiB: sizeGiB,
      ...(volumeType !== undefined && { [`volumes:${volumeType}`]: 1, [`sizeGiB:${volumeType}`]: sizeGiB }),
    },
  }
}

/**
 * Growing a volume needs the difference; the limit for one volume is held against the new size.
 *
 * @example
 * console.log(needOfExtend({ sizeGiB: 60, newSizeGiB: 80 })) // { 'block-storage': { sizeGiB: 20, perVolumeGiB: 80 } }
 */
export function needOfExtend(volume: VolumeNeed & { readonly newSizeGiB: number }): Need {
  const grownGiB = Math.max(0, volume.newSizeGiB - volume.sizeGiB)
  return {
    'block-storage': {
      sizeGiB: grownGiB,
      perVolumeGiB: volume.newSizeGiB,
      ...(volume.volumeType !== undefined && { [`sizeGiB:${volume.volumeType}`]: grownGiB }),
    },
  }
}

/**
 * What a snapshot of a volume takes. It counts with its volume's size (unless the cloud sets `no_snapshot_gb_quota`, which
 * nobody can ask for).
 *
 * @example
 * const { sizeGiB } = await findVolume(cloud, 'db-1-data')
 * console.log(needOfSnapshot({ sizeGiB })) // { 'block-storage': { snapshots: 1, sizeGiB: 60 } }
 */
export function needOfSnapshot({ sizeGiB, volumeType }: VolumeNeed): Need {
  return {
    'block-storage': {
      snapshots: 1,
      sizeGiB,
      ...(volumeType !== undefined && { [`snapshots:${volumeType}`]: 1, [`sizeGiB:${volumeType}`]: sizeGiB }),
    },
  }
}

/**
 * What a backup of a volume of this size takes, in GiB as Cinder counts it: by the volume, not by what is stored.
 *
 * @example
 * console.log(needOfBackup({ sizeGiB: 60 })) // { 'block-storage': { backups: 1, backupSizeGiB: 60 } }
 */
export function needOfBackup({ sizeGiB }: { readonly sizeGiB: number }): Need {
  return { 'block-storage': { backups: 1, backupSizeGiB: sizeGiB } }
}

export interface LaunchNeed {
  readonly flavor: { readonly vcpus: number; readonly ramMiB: number }
  /** Servers; default 1. */
  readonly count?: number
  /** Volumes that are made for each server, the boot volume among them. */
  readonly volumes?: readonly VolumeNeed[]
  /** Ports that are made for each server: one for each network; given ports are there already. Default 0. */
  readonly newPorts?: number
  /** Floating IPs that are made for each server; default 0. */
  readonly newFloatingIps?: number
  /** Made once for all of them. */
  readonly newServerGroup?: boolean
  readonly newKeyPair?: boolean
  /** Entries of each server's metadata. */
  readonly metadataItems?: number
}

/**
 * What a launch takes, of compute, block storage and the network.
 *
 * @example
 * const flavor = await findFlavor(cloud, 'm1.medium')
 * console.log(needOfLaunch({ flavor, count: 2, newPorts: 1, newFloatingIps: 1 }))
 * // { compute: { instances: 2, cores: 4, ramMiB: 8192 }, network: { ports: 2, floatingIps: 2 } }
 */
export function needOfLaunch(launch: LaunchNeed): Need {
  const { flavor, count = 1, volumes = [], newPorts = 0, newFloatingIps = 0 } = launch
  const one: Need = {
    compute: {
      instances: 1,
      cores: flavor.vcpus,
      ramMiB: flavor.ramMiB,
      ...(launch.metadataItems !== undefined && { metadataItems: launch.metadataItems }),
    },
    network: { ports: newPorts, floatingIps: newFloatingIps },
  }
  const once: Need = {
    compute: {
      ...(launch.newServerGroup === true && { serverGroups: 1 }),
      ...(launch.newKeyPair === true && { keyPairs: 1 }),
    },
  }
  return withoutNothing(addNeeds(timesNeed(addNeeds(one, ...volumes.map(needOfVolume)), count), once))
}

export interface NetworkNeed {
  readonly networks?: number
  readonly subnets?: number
  readonly routers?: number
  /** An interface of a router is a port; its gateway and a floating IP's own port do not count. */
  readonly ports?: number
  readonly floatingIps?: number
  /** Rules that are added to each new group. Neutron puts two more into it: egress for IPv4 and for IPv6. */
  readonly securityGroups?: readonly { readonly rules: number }[]
  readonly trunks?: number
}

/** Rules that every new security group begins with. */
const rulesOfNewGroup = 2

/**
 * What parts of a network take.
 *
 * @example
 * console.log(needOfNetwork({ networks: 1, subnets: 1, securityGroups: [{ rules: 3 }] }))
 * // { network: { networks: 1, subnets: 1, securityGroups: 1, securityGroupRules: 5 } }
 */
export function needOfNetwork(wanted: NetworkNeed): Need {
  const groups = wanted.securityGroups ?? []
  return withoutNothing({
    network: {
      networks: wanted.networks ?? 0,
      subnets: wanted.subnets ?? 0,
      routers: wanted.routers ?? 0,
      ports: wanted.ports ?? 0,
      floatingIps: wanted.floatingIps ?? 0,
      securityGroups: groups.length,
      securityGroupRules: groups.reduce((sum, { rules }) => sum + rules + rulesOfNewGroup, 0),
      trunks: wanted.trunks ?? 0,
    },
  })
}

export interface VpcNeed {
  readonly subnets: number
  /** Default true: each subnet then takes a port of the router. */
  readonly router?: boolean
  readonly securityGroups?: readonly { readonly rules: number }[]
  readonly bastion?: LaunchNeed
}

/**
 * A network with its subnets, a router, security groups, and perhaps a server to come in by.
 *
 * @example
 * console.log(needOfVpc({ subnets: 2 })) // { network: { networks: 1, subnets: 2, routers: 1, ports: 2 } }
 */
export function needOfVpc({ subnets, router = true, securityGroups = [], bastion }: VpcNeed): Need {
  const net = needOfNetwork({
    networks: 1,
    subnets,
    routers: router ? 1 : 0,
    ports: router ? subnets : 0,
    securityGroups,
  })
  return bastion === undefined ? net : addNeeds(net, needOfLaunch(bastion))
}

function withoutNothing(need: Need): Need {
  const kept = needLines(need).filter(({ amount }) => amount !== 0)
  return addNeeds(
    ...kept.map(({ service, resource, amount }): Need => ({ [service]: { [resource]: amount } })),
  )
}
