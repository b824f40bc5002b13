/** The services that have quotas. */
export const quotaServices = ['compute', 'block-storage', 'network', 'object-store', 'load-balancer'] as const
export type QuotaService = (typeof quotaServices)[number]

export type ComputeResource =
  | 'instances'
  | 'cores'
  | 'ramMiB'
  | 'keyPairs'
  | 'serverGroups'
  | 'serverGroupMembers'
  | 'metadataItems'

type CountedByType = 'volumes' | 'sizeGiB' | 'snapshots'

/** `sizeGiB` counts volumes and snapshots together. `sizeGiB:lab-ssd`: the same, of one volume type. */
export type BlockStorageResource =
  | CountedByType
  | `${CountedByType}:${string}`
  | 'perVolumeGiB'
  | 'backups'
  | 'backupSizeGiB'
  | 'groups'

export type NetworkResource =
  | 'networks'
  | 'subnets'
  | 'subnetPools'
  | 'ports'
  | 'routers'
  | 'floatingIps'
  | 'rbacPolicies'
  | 'securityGroups'
  | 'securityGroupRules'
  | 'trunks'

export type ObjectStoreResource = 'bytes' | 'objects' | 'containers'

export type LoadBalancerResource =
  | 'loadBalancers'
  | 'listeners'
  | 'pools'
  | 'members'
  | 'healthMonitors'
  | 'l7Policies'
  | 'l7Rules'

/** What something takes, by service and resource. Without an entry: nothing. */
export interface Need {
  readonly compute?: Readonly<Partial<Record<ComputeResource, number>>>
  readonly 'block-storage'?: Readonly<Partial<Record<BlockStorageResource, number>>>
  readonly network?: Readonly<Partial<Record<NetworkResource, number>>>
  readonly 'object-store'?: Readonly<Partial<Record<ObjectStoreResource, number>>>
  readonly 'load-balancer'?: Readonly<Partial<Record<LoadBalancerResource, number>>>
}

export type QuotaUnit = 'MiB' | 'GiB' | 'B' | 'count'

/** How much of one resource a project may have, and has. */
export interface QuotaEntry {
  readonly service: QuotaService
  /** One of the names of {@link Need}; one that is not known here keeps the service's own name. */
  readonly resource: string
  readonly limit: number | 'unlimited'
  /** 0 where the limit is for `each`. */
  readonly used: number
  /** Taken by what is being made at the moment. */
  readonly reserved: number
  readonly unit: QuotaUnit
  /** The limit holds for every single one of these, not for all together: nothing is used up. */
  readonly each?: 'volume' | 'server' | 'server group' | 'user'
}

/** A service whose quota could not be read, and why. */
export interface QuotaNotRead {
  readonly service: QuotaService
  readonly reason: string
  /** Code of the error; OS_NO_ENDPOINT: the cloud has no such service. */
  readonly code: string
}

export interface QuotaReport {
  readonly entries: readonly QuotaEntry[]
  readonly notRead: readonly QuotaNotRead[]
}
