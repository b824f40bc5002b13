import { CancelledError, toPveError } from '@pve/core'
import { z } from 'zod'
import { ForbiddenError, NotFoundError } from '../client/errors/index.js'
import type { ServiceName } from '../client/index.js'
import type { Cloud } from '../cloud/index.js'
import {
  computeLimits,
  computeQuota,
  limitsByName,
  limitsWithUse,
  networkQuota,
  objectStoreQuota,
  phases,
  volumeQuota,
} from './parse.js'
import { loadBalancerResources, networkResources } from './resources.js'
import { displayedQuota } from './tables.js'
import { type QuotaEntry, type QuotaReport, type QuotaService, quotaServices } from './types.js'

export interface ReadQuotaOptions {
  /** Default: all that have quotas. */
  readonly services?: readonly QuotaService[]
  readonly signal?: AbortSignal
  /** Told of each service as soon as it has answered, in any order. */
  readonly onService?: (service: QuotaService, report: QuotaReport) => void
}

/**
 * Limits and use of the token's project. Each service is asked on its own, all at a time; one that is missing or fails
 * is named in `notRead` with the reason, and the others are there.
 *
 * @throws UsageError without a project; CancelledError, and what signing in throws
 * @example
 * const { entries, notRead } = await readQuota(cloud, { services: ['compute', 'network'], signal })
 * for (const { resource, used, limit } of entries) console.log(resource, `${used} of ${limit}`)
 * for (const { service, reason } of notRead) console.error(`${service}: ${reason}`)
 */
export async function readQuota(cloud: Cloud, options: ReadQuotaOptions = {}): Promise<QuotaReport> {
  const { services = quotaServices, signal, onService } = options
  const project = await cloud.projectId(signal)
  const reports = await Promise.all(
    services.map(async (service) => {
      const report = await readService(cloud, service, project, signal)
      onService?.(service, report)
      return report
    }),
  )
  return displayedQuota({
    entries: reports.flatMap(({ entries }) => entries),
    notRead: reports.flatMap(({ notRead }) => notRead),
  })
}

async function readService(
  cloud: Cloud,
  service: QuotaService,
  project: string,
  signal: AbortSignal | undefined,
): Promise<QuotaReport> {
  try {
    return { entries: await readers[service](cloud, project, signal), notRead: [] }
  } catch (thrown) {
    const error = toPveError(thrown, `read the quota of ${service}`)
    if (error instanceof CancelledError) throw error
    return { entries: [], notRead: [{ service, reason: error.message, code: error.code }] }
  }
}

type Reader = (cloud: Cloud, project: string, signal: AbortSignal | undefined) => Promise<QuotaEntry[]>

const readers: Readonly<Record<QuotaService, Reader>> = {
  async compute(cloud, project, signal) {
    const options = { phase: phases.compute, ...(signal && { signal }) }
    try {
      const answer = await cloud.compute.get('/os-quota-sets/{id}/detail', {
        path: { id: project },
        ...options,
      })
      return computeQuota(answer.data)
    } catch (error) {
      // The detail is more than every role may see; /limits is one's own.
      if (!(error instanceof ForbiddenError || error instanceof NotFoundError)) throw error
      return computeLimits((await cloud.compute.get('/limits', options)).data)
    }
  },

  async 'block-storage'(cloud, project, signal) {
    const answer = await cloud.blockStorage.request('get', '/os-quota-sets/{id}', {
      path: { id: project },
      query: { usage: true },
      phase: phases['block-storage'],
      ...(signal && { signal }),
    })
    return volumeQuota(answer.data)
  },

  async network(cloud, project, signal) {
    const options = {
      path: { id: project },
      phase: phases.network,
      ...(signal && { signal }),
    }
    try {
      // Where `quota_details` is missing, the path is too.
      return networkQuota((await cloud.network.request('get', '/quotas/{id}/details', options)).data)
    } catch (error) {
      if (!(error instanceof ForbiddenError || error instanceof NotFoundError)) throw error
      const { data } = await cloud.network.request('get', '/quotas/{id}', options)
      const used = await countRows(cloud, 'network', networkLists(data), project, signal)
      return limitsWithUse('network', data, used)
    }
  },

  async 'object-store'(cloud, _project, signal) {
    const answer = await cloud.objectStore.request('head', '', {
      phase: phases['object-store'],
      ...(signal && { signal }),
    })
    return objectStoreQuota(answer.headers)
  },

  async 'load-balancer'(cloud, project, signal) {
    const { data } = await cloud.loadBalancer.request('get', '/lbaas/quotas/{id}', {
      path: { id: project },
      phase: phases['load-balancer'],
      ...(signal && { signal }),
    })
    const used = await countRows(cloud, 'load-balancer', loadBalancerLists, project, signal)
    return limitsWithUse('load-balancer', data, used)
  },
}

interface CountedList {
  readonly path: string
  readonly key: string
  readonly resource: string
  /** What each row holds more of: `members` of a pool. */
  readonly within?: { readonly key: string; readonly resource: string }
}

const loadBalancerLists: readonly CountedList[] = [
  list('/lbaas/loadbalancers', 'loadbalancers', loadBalancerResources.load_balancer),
  list('/lbaas/listeners', 'listeners', loadBalancerResources.listener),
  {
    ...list('/lbaas/pools', 'pools', loadBalancerResources.pool),
    within: { key: 'members', resource: 'members' },
  },
  list('/lbaas/healthmonitors', 'healthmonitors', loadBalancerResources.health_monitor),
  {
    ...list('/lbaas/l7policies', 'l7policies', loadBalancerResources.l7policy),
    within: { key: 'rules', resource: 'l7Rules' },
  },
]

function list(path: string, key: string, facts: { readonly resource: string } | undefined): CountedList {
  return { path, key, resource: facts?.resource ?? key }
}

/** Neutron's lists are called as their resources, in the plural. */
function networkLists(quota: unknown): CountedList[] {
  const names = Object.keys(limitsByName('network', quota))
  return names.flatMap((name) => {
    const facts = networkResources[name]
    if (facts === undefined) return []
    const plural = name === 'rbac_policy' ? 'rbac_policies' : `${name}s`
    const path = `/${name === 'rbac_policy' ? 'rbac-policies' : plural.replaceAll('_', '-')}`
    return [list(path, plural, facts)]
  })
}

async function countRows(
  cloud: Cloud,
  service: ServiceName,
  lists: readonly CountedList[],
  project: string,
  signal: AbortSignal | undefined,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  await Promise.all(
    lists.map(async ({ path, key, resource, within }) => {
      const fields = within === undefined ? 'id' : ['id', within.key]
      let rows = 0
      let inner = 0
      const pages = cloud.service(service).listPages(path, key, {
        query: { project_id: project, fields },
        phase: `count the ${key} of the project`,
        ...(signal && { signal }),
      })
      for await (const page of pages) {
        rows += page.length
        if (within !== undefined) for (const row of page) inner += innerRows(row, within.key)
      }
      counts[resource] = rows
      if (within !== undefined) counts[within.resource] = inner
    }),
  )
  return counts
}

function innerRows(row: unknown, key: string): number {
  const parsed = z.looseObject({ [key]: z.array(z.unknown()) }).safeParse(row)
  const found = parsed.success ? parsed.data[key] : undefined
  return Array.isArray(found) ? found.length : 0
}
