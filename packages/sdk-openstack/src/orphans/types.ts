import type { Backup, Snapshot, Volume } from '../block-storage/index.js'
import type { Image } from '../image/index.js'

export const orphanKinds = ['floating-ip', 'port', 'image', 'snapshot', 'volume', 'security-group'] as const
/** In the order in which they are deleted: an image of a volume's snapshot before the snapshot, that before its volume. */
export type OrphanKind = (typeof orphanKinds)[number]

export interface PortFact {
  readonly id: string
  readonly name: string
  readonly deviceId: string
  readonly deviceOwner: string
  /** `ACTIVE` means that something is plugged in, whether it says so or not. */
  readonly status: string
  readonly ips: readonly string[]
  /** Addresses and networks that others may use through it: `10.0.0.5`, `10.0.0.0/24`. */
  readonly allowedAddresses: readonly string[]
  readonly networkId: string
  readonly securityGroupIds: readonly string[]
  readonly createdAt?: Date
  readonly description: string
  /** Empty: it is not said. */
  readonly projectId: string
}

export interface FloatingIpFact {
  readonly id: string
  readonly ip: string
  readonly portId?: string
  /** Forwards single ports: such an address has no port of its own, and is in use. */
  readonly portForwardings: number
  /** Where it leads through, also when it only forwards single ports. */
  readonly routerId?: string
  readonly createdAt?: Date
  readonly updatedAt?: Date
  readonly projectId: string
}

export interface SecurityGroupFact {
  readonly id: string
  readonly name: string
  readonly shared: boolean
  /** Groups that its rules let in or out. */
  readonly remoteGroupIds: readonly string[]
  readonly createdAt?: Date
  readonly projectId: string
}

export interface ServerFact {
  readonly id: string
  readonly name: string
  readonly imageId?: string
  readonly volumeIds: readonly string[]
}

/** What an Octavia load balancer holds. */
export interface LoadBalancerFact {
  readonly id: string
  readonly vipPortId?: string
  /** Additional addresses' ports too. */
  readonly vipAddresses: readonly string[]
}

/** The parent port of a trunk and its children, which need not have a device. */
export interface TrunkFact {
  readonly id: string
  readonly portIds: readonly string[]
}

export interface ImageFact extends Image {
  /** Projects it is shared with; undefined: not asked, or not to be known. */
  readonly members?: number
}

/** One list: read, or why not. A service that this cloud has not is an empty list: nothing can be there. */
export type Read<T> = { readonly rows: readonly T[] } | { readonly reason: string }

/** Everything of one project that the rules look at. */
export interface OrphanFacts {
  readonly projectId: string
  readonly now: Date
  readonly volumes: Read<Volume>
  readonly snapshots: Read<Snapshot>
  readonly backups: Read<Backup>
  readonly images: Read<ImageFact>
  readonly servers: Read<ServerFact>
  readonly ports: Read<PortFact>
  readonly floatingIps: Read<FloatingIpFact>
  readonly securityGroups: Read<SecurityGroupFact>
  readonly loadBalancers: Read<LoadBalancerFact>
  readonly trunks: Read<TrunkFact>
}

/** How long something has to be unused before it counts, in days. */
export interface OrphanAges {
  /** Default 7: since it was last changed. */
  readonly volumeDays?: number
  /** Default 90. */
  readonly snapshotDays?: number
  /** Default 1. */
  readonly floatingIpDays?: number
  /** Default 1: programs make ports a while before the server that gets them. */
  readonly portDays?: number
  /** Default 30. */
  readonly imageDays?: number
  /** Default 1. */
  readonly securityGroupDays?: number
}

/**
 * The same for every kind, in days; 0: from the first moment.
 * @example
 * const { orphans } = await findOrphans(cloud, { ages: sameAge(180) }) // what half a year has not touched
 * console.log(orphans.map(({ kind, name }) => `${kind} ${name}`))
 */
export function sameAge(days: number): OrphanAges {
  return {
    volumeDays: days,
    snapshotDays: days,
    floatingIpDays: days,
    portDays: days,
    imageDays: days,
    securityGroupDays: days,
  }
}

/** What a month costs, in any currency; what has no price has no estimate. */
export interface Prices {
  readonly currency: string
  /** For each GiB; by the volume type's name where they differ. */
  readonly volumeGiB?: number | Readonly<Record<string, number>>
  readonly snapshotGiB?: number
  readonly imageGiB?: number
  readonly floatingIp?: number
}

export interface Orphan {
  readonly kind: OrphanKind
  readonly id: string
  /** Its name, address, or id. */
  readonly name: string
  /** Full sentences' ends: "is attached to no server since 2026-10-01". */
  readonly why: readonly string[]
  /** Undefined: the cloud does not say. */
  readonly ageDays?: number
  readonly sizeGiB?: number
  readonly costPerMonth?: number
  /** What to think of before deleting it. */
  readonly caution?: string
}

export interface OrphanReport {
  readonly projectId: string
  readonly at: Date
  readonly orphans: readonly Orphan[]
  /** Kinds that could not be judged, and why: what a rule needs to know could not be read. */
  readonly notLookedAt: readonly { readonly kind: OrphanKind; readonly reason: string }[]
  readonly costPerMonth?: number
  readonly currency?: string
}

export interface OrphanOptions {
  /** Default: all. */
  readonly kinds?: readonly OrphanKind[]
  readonly ages?: OrphanAges
  readonly prices?: Prices
}
