import type { QuotaEntry } from './types.js'

export type QuotaLevel = 'ok' | 'warn' | 'full'

export interface QuotaThresholds {
  /** Share of the limit, 0 to 1, from which there is a warning; default 0.8. */
  readonly warnAt?: number
  /** Share of the limit from which the quota counts as full; default 1. */
  readonly fullAt?: number
}

/**
 * What can still be had; never below 0, although a lowered limit can leave a project above it.
 *
 * @example
 * const { entries } = await readQuota(cloud, { services: ['network'] })
 * const floatingIps = entries.find(({ resource }) => resource === 'floatingIps')
 * if (floatingIps !== undefined) console.log(left(floatingIps)) // 1
 */
export function left(entry: QuotaEntry): number | 'unlimited' {
  if (entry.limit === 'unlimited') return 'unlimited'
  return Math.max(0, entry.limit - taken(entry))
}

/** In use and reserved together. */
export function taken(entry: QuotaEntry): number {
  return entry.each === undefined ? entry.used + entry.reserved : 0
}

/**
 * Share of the limit that is taken, 0 to 1 and above; undefined where there is no limit or it is for each.
 *
 * @example
 * const { entries } = await readQuota(cloud, { services: ['compute'] })
 * const full = entries.filter((entry) => (share(entry) ?? 0) > 0.9)
 * console.log(full.map(({ resource }) => resource)) // [ 'instances', 'ramMiB' ]
 */
export function share(entry: QuotaEntry): number | undefined {
  if (entry.limit === 'unlimited' || entry.each !== undefined) return undefined
  return entry.limit === 0 ? 1 : taken(entry) / entry.limit
}

/**
 * How near the limit is. A limit of 0 is full: nothing can be had.
 *
 * @example
 * const { entries } = await readQuota(cloud)
 * for (const entry of entries)
 *   if (level(entry, { warnAt: 0.7 }) !== 'ok') console.warn(entry.service, describeResource(entry.resource))
 */
export function level(entry: QuotaEntry, { warnAt = 0.8, fullAt = 1 }: QuotaThresholds = {}): QuotaLevel {
  const part = share(entry)
  if (part === undefined) return 'ok'
  if (part >= fullAt) return 'full'
  return part >= warnAt ? 'warn' : 'ok'
}
