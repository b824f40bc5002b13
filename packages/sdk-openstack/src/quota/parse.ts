import { z } from 'zod'
import { parseResource } from '../resource/index.js'
import {
  blockStorageResources,
  computeResources,
  loadBalancerResources,
  networkResources,
} from './resources.js'
import type { QuotaEntry, QuotaService, QuotaUnit } from './types.js'

/** Some plug-ins of Neutron write numbers as texts. */
const amount = z.coerce.number()
const limit = amount.transform((value): QuotaEntry['limit'] => (value < 0 ? 'unlimited' : value))

const setEntry = z.object({ limit, in_use: amount.default(0), reserved: amount.default(0) })

/** What is being done, for errors and requests. */
export const phases: Readonly<Record<QuotaService, string>> = {
  compute: 'read the quota of compute',
  'block-storage': 'read the quota of block storage',
  network: 'read the quota of the network',
  'object-store': 'read the quota of object storage',
  'load-balancer': 'read the quota of load balancers',
}

/** Beside its resources a quota set holds the project's `id`. */
const quotaSet = z.object({ quota_set: z.record(z.string(), z.unknown()) })

/** @param body of Nova's `/os-quota-sets/{project}/detail` */
export function computeQuota(body: unknown): QuotaEntry[] {
  return setEntries(body, phases.compute).flatMap(([name, { limit: most, in_use: used, reserved }]) => {
    const facts = computeResources[name]
    if (facts === undefined) return []
    return [entry('compute', facts.resource, most, used, reserved, facts.unit, facts.each)]
  })
}

/** @param body of Cinder's `/os-quota-sets/{project}?usage=true` */
export function volumeQuota(body: unknown): QuotaEntry[] {
  return setEntries(body, phases['block-storage']).map(([name, { limit: most, in_use: used, reserved }]) => {
    const facts = blockStorageResources[name]
    if (facts !== undefined)
      return entry('block-storage', facts.resource, most, used, reserved, facts.unit, facts.each)
    const ofType = /^(volumes|gigabytes|snapshots)_(.+)$/.exec(name)
    const base = blockStorageResources[ofType?.[1] ?? '']
    if (base === undefined) return entry('block-storage', name, most, used, reserved)
    return entry('block-storage', `${base.resource}:${ofType?.[2]}`, most, used, reserved, base.unit)
  })
}

function setEntries(body: unknown, phase: string): [string, z.infer<typeof setEntry>][] {
  return Object.entries(parseResource(quotaSet, body, phase).quota_set).flatMap(([name, value]) => {
    const parsed = setEntry.safeParse(value)
    return parsed.success ? [[name, parsed.data] satisfies [string, z.infer<typeof setEntry>]] : []
  })
}

const absoluteLimits = z.object({ limits: z.object({ absolute: z.record(z.string(), amount) }) })

/** What `/limits` calls them: limit and use. For projects that may not see their quota set. */
const limitNames = [
  ['instances', 'maxTotalInstances', 'totalInstancesUsed'],
  ['cores', 'maxTotalCores', 'totalCoresUsed'],
  ['ram', 'maxTotalRAMSize', 'totalRAMUsed'],
  ['server_groups', 'maxServerGroups', 'totalServerGroupsUsed'],
] as const

/** @param body of Nova's `/limits` */
export function computeLimits(body: unknown): QuotaEntry[] {
  const { absolute } = parseResource(absoluteLimits, body, phases.compute).limits
  return limitNames.flatMap(([name, most, used]) => {
    const facts = computeResources[name]
    const value = absolute[most]
    if (facts === undefined || value === undefined) return []
    return [entry('compute', facts.resource, limit.parse(value), absolute[used] ?? 0, 0, facts.unit)]
  })
}

const networkDetails = z.object({
  quota: z.record(z.string(), z.object({ limit, used: amount.default(0), reserved: amount.default(0) })),
})

/** @param body of Neutron's `/quotas/{project}/details` */
export function networkQuota(body: unknown): QuotaEntry[] {
  const { quota } = parseResource(networkDetails, body, phases.network)
  return Object.entries(quota).map(([name, { limit: most, used, reserved }]) =>
    entry('network', networkResources[name]?.resource ?? name, most, used, reserved),
  )
}

/** Octavia writes null for "the default", which only its configuration knows. */
const limitsOnly = z.object({ quota: z.record(z.string(), z.unknown()) })

/** What stands below `quota`, by the service's names. */
export const limitsByName = (
  service: 'network' | 'load-balancer',
  body: unknown,
): Readonly<Record<string, unknown>> => parseResource(limitsOnly, body, phases[service]).quota

/**
 * @param body of `/quotas/{project}` (Neutron without `quota_details`, Octavia): limits without what is used
 * @param used by our names; what has none is left out
 */
export function limitsWithUse(
  service: 'network' | 'load-balancer',
  body: unknown,
  used: Readonly<Record<string, number>>,
): QuotaEntry[] {
  const names = service === 'network' ? networkResources : loadBalancerResources
  return Object.entries(limitsByName(service, body)).flatMap(([name, value]) => {
    const resource = names[name]?.resource
    const most = limit.safeParse(value ?? Number.NaN)
    const count = resource === undefined ? undefined : used[resource]
    if (resource === undefined || count === undefined || !most.success) return []
    return [entry(service, resource, most.data, count, 0)]
  })
}

/** @param headers of a HEAD of the account */
export function objectStoreQuota(headers: Headers): QuotaEntry[] {
  const number = (...names: readonly string[]): number | undefined => {
    const text = names.map((name) => headers.get(name)).find((value) => value !== null && value !== '')
    const value = Number(text ?? Number.NaN)
    return Number.isFinite(value) ? value : undefined
  }
  return [
    entry(
      'object-store',
      'bytes',
      number('X-Account-Quota-Bytes', 'X-Account-Meta-Quota-Bytes') ?? 'unlimited',
      number('X-Account-Bytes-Used') ?? 0,
      0,
      'B',
    ),
    entry(
      'object-store',
      'objects',
      number('X-Account-Quota-Count', 'X-Account-Meta-Quota-Count') ?? 'unlimited',
      number('X-Account-Object-Count') ?? 0,
      0,
    ),
    entry('object-store', 'containers', 'unlimited', number('X-Account-Container-Count') ?? 0, 0),
  ]
}

function entry(
  service: QuotaService,
  resource: string,
  most: QuotaEntry['limit'],
  used: number,
  reserved: number,
  unit: QuotaUnit = 'count',
  each?: QuotaEntry['each'],
): QuotaEntry {
  return { service, resource, limit: most, used, reserved, unit, ...(each !== undefined && { each }) }
}
