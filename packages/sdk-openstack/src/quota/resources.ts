import type {
  BlockStorageResource,
  ComputeResource,
  LoadBalancerResource,
  NetworkResource,
  QuotaEntry,
  QuotaService,
  QuotaUnit,
} from './types.js'

interface ResourceFacts<R extends string> {
  readonly resource: R
  readonly unit?: QuotaUnit
  readonly each?: NonNullable<QuotaEntry['each']>
}

/** Names of `os-quota-sets`. What is not here is left out: Nova's network parts (until 2.35) and injected files (until 2.56). */
export const computeResources: Readonly<Record<string, ResourceFacts<ComputeResource>>> = {
  instances: { resource: 'instances' },
  cores: { resource: 'cores' },
  ram: { resource: 'ramMiB', unit: 'MiB' },
  // Nova counts key pairs by user and always answers 0 in use.
  key_pairs: { resource: 'keyPairs', each: 'user' },
  server_groups: { resource: 'serverGroups' },
  server_group_members: { resource: 'serverGroupMembers', each: 'server group' },
  metadata_items: { resource: 'metadataItems', each: 'server' },
}

export const blockStorageResources: Readonly<Record<string, ResourceFacts<BlockStorageResource>>> = {
  volumes: { resource: 'volumes' },
  gigabytes: { resource: 'sizeGiB', unit: 'GiB' },
  snapshots: { resource: 'snapshots' },
  per_volume_gigabytes: { resource: 'perVolumeGiB', unit: 'GiB', each: 'volume' },
  backups: { resource: 'backups' },
  backup_gigabytes: { resource: 'backupSizeGiB', unit: 'GiB' },
  groups: { resource: 'groups' },
}

export const networkResources: Readonly<Record<string, ResourceFacts<NetworkResource>>> = {
  network: { resource: 'networks' },
  subnet: { resource: 'subnets' },
  subnetpool: { resource: 'subnetPools' },
  port: { resource: 'ports' },
  router: { resource: 'routers' },
  floatingip: { resource: 'floatingIps' },
  rbac_policy: { resource: 'rbacPolicies' },
  security_group: { resource: 'securityGroups' },
  security_group_rule: { resource: 'securityGroupRules' },
  trunk: { resource: 'trunks' },
}

/** Older Octavias write two of them without the underscore. */
export const loadBalancerResources: Readonly<Record<string, ResourceFacts<LoadBalancerResource>>> = {
  load_balancer: { resource: 'loadBalancers' },
  loadbalancer: { resource: 'loadBalancers' },
  listener: { resource: 'listeners' },
  pool: { resource: 'pools' },
  member: { resource: 'members' },
  health_monitor: { resource: 'healthMonitors' },
  healthmonitor: { resource: 'healthMonitors' },
  l7policy: { resource: 'l7Policies' },
  l7rule: { resource: 'l7Rules' },
}

/** Of a limit that is for each single one, two needs do not add up: the larger counts. */
const eachResources: Readonly<Record<QuotaService, readonly string[]>> = {
  compute: eachOf(computeResources),
  'block-storage': eachOf(blockStorageResources),
  network: [],
  'object-store': [],
  'load-balancer': [],
}

function eachOf(table: Readonly<Record<string, ResourceFacts<string>>>): string[] {
  return Object.values(table)
    .filter(({ each }) => each !== undefined)
    .map(({ resource }) => resource)
}

/** Whether the limit of a resource is for each single one instead of all together. */
export function isForEach(service: QuotaService, resource: string): boolean {
  return eachResources[service].includes(resource)
}

const words: Readonly<Record<string, string>> = {
  ramMiB: 'memory',
  keyPairs: 'key pairs of a user',
  serverGroups: 'server groups',
  serverGroupMembers: 'members of a server group',
  metadataItems: 'metadata items of a server',
  sizeGiB: 'size of volumes and snapshots',
  perVolumeGiB: 'size of one volume',
  backupSizeGiB: 'size of backups',
  subnetPools: 'subnet pools',
  floatingIps: 'floating IPs',
  rbacPolicies: 'RBAC policies',
  securityGroups: 'security groups',
  securityGroupRules: 'security group rules',
  loadBalancers: 'load balancers',
  healthMonitors: 'health monitors',
  l7Policies: 'L7 policies',
  l7Rules: 'L7 rules',
  bytes: 'size of objects',
}

/**
 * A resource of a quota, for people.
 *
 * @example
 * console.log(describeResource('ramMiB')) // memory
 * console.log(describeResource('sizeGiB:ssd')) // size of volumes and snapshots of type ssd
 */
export function describeResource(resource: string): string {
  const colon = resource.indexOf(':')
  if (colon === -1) return words[resource] ?? resource
  const base = resource.slice(0, colon)
  return `${words[base] ?? base} of type ${resource.slice(colon + 1)}`
}
