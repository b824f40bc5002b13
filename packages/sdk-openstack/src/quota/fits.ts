import { displayAs, formatBytes, table } from '@pve/core'
import { left } from './level.js'
import { needLines } from './need.js'
import { describeResource } from './resources.js'
import type { Need, QuotaEntry, QuotaService, QuotaUnit } from './types.js'

/** One resource of a need against its quota. */
export interface FitLine {
  readonly service: QuotaService
  readonly resource: string
  readonly need: number
  /** Undefined: the quota is not known, so nothing speaks against it. */
  readonly left: number | 'unlimited' | undefined
  readonly fits: boolean
  readonly unit: QuotaUnit
  /** The arithmetic: "needs 4 of the 3 left (limit 10, in use 7)". */
  readonly sentence: string
}

export interface FitReport {
  /** Whether all of it fits. */
  readonly fits: boolean
  readonly lines: readonly FitLine[]
}

/**
 * Whether what is needed can be had. A resource whose quota is not known (its service could not be asked) counts as
 * fitting, and its line says so: the service itself decides then.
 *
 * @example
 * const { entries } = await readQuota(cloud, { services: ['compute'] })
 * const report = fits(entries, { compute: { instances: 2, cores: 4 } })
 * for (const { resource, sentence } of report.lines) console.log(`${resource}: ${sentence}`)
 * // instances: needs 2 of the 1 left (limit 12, in use 11)
 * // cores: needs 4 of the 16 left (limit 40, in use 24)
 */
export function fits(entries: readonly QuotaEntry[], need: Need): FitReport {
  const lines = needLines(need)
    .filter(({ amount }) => amount > 0)
    .map(({ service, resource, amount }) => {
      const entry = entryOf(entries, service, resource)
      const room = entry === undefined ? undefined : left(entry)
      return {
        service,
        resource,
        need: amount,
        left: room,
        fits: room === undefined || room === 'unlimited' || amount <= room,
        unit: entry?.unit ?? 'count',
        sentence: entry === undefined ? `needs ${amount}; the quota is not known` : arithmetic(entry, amount),
      }
    })
  return displayAs({ fits: lines.every((line) => line.fits), lines }, fitTable)
}

const fitTable = (report: FitReport) =>
  table(
    report.lines,
    [
      { heading: 'resource', of: ({ resource }) => describeResource(resource) },
      'fits',
      { heading: 'why', of: ({ sentence }) => sentence },
    ],
    { caption: report.fits ? 'It fits' : 'It does not fit' },
  )

/**
 * What does not fit, each as a full sentence; empty when all of it does.
 *
 * @example
 * const { entries } = await readQuota(cloud, { services: ['compute'] })
 * console.log(misfits(fits(entries, { compute: { instances: 2, cores: 4 } })))
 * // [ 'instances: needs 2 of the 1 left (limit 12, in use 11)' ]
 */
export function misfits(report: FitReport): string[] {
  return report.lines
    .filter((line) => !line.fits)
    .map((line) => `${describeResource(line.resource)}: ${line.sentence}`)
}

/**
 * The quota as it is once what is needed has been made (or, with a need taken negatively, deleted).
 *
 * @example
 * const { entries } = await readQuota(cloud, { services: ['block-storage'] })
 * const freed = timesNeed(needOfVolume({ sizeGiB: 40 }), -1)
 * console.log(misfits(fits(afterUse(entries, freed), needOfSnapshot({ sizeGiB: 60 }))))
 */
export function afterUse(entries: readonly QuotaEntry[], need: Need): QuotaEntry[] {
  const lines = needLines(need)
  return entries.map((entry) => {
    if (entry.each !== undefined) return entry
    const line = lines.find(
      ({ service, resource }) => service === entry.service && resource === entry.resource,
    )
    return line === undefined ? entry : { ...entry, used: Math.max(0, entry.used + line.amount) }
  })
}

/**
 * An amount with its unit.
 *
 * @example
 * console.log(formatAmount(4096, 'MiB'), formatAmount(3, 'count'), formatAmount(5_368_709_120, 'B')) // 4096 MiB 3 5 GiB
 */
export function formatAmount(amount: number, unit: QuotaUnit): string {
  if (unit === 'count') return String(amount)
  return unit === 'B' ? formatBytes(amount) : `${amount} ${unit}`
}

function entryOf(entries: readonly QuotaEntry[], service: QuotaService, resource: string) {
  return entries.find((entry) => entry.service === service && entry.resource === resource)
}

function arithmetic(entry: QuotaEntry, need: number): string {
  const amount = (value: number) => formatAmount(value, entry.unit)
  const room = left(entry)
  if (entry.each !== undefined) {
    if (room === 'unlimited') return `needs ${amount(need)}; there is no limit`
    return `needs ${amount(need)}; the limit for each ${entry.each} is ${amount(room)}`
  }
  const reserved = entry.reserved > 0 ? `, reserved ${amount(entry.reserved)}` : ''
  const use = `in use ${amount(entry.used)}${reserved}`
  if (entry.limit === 'unlimited' || room === 'unlimited')
    return `needs ${amount(need)}; there is no limit (${use})`
  return `needs ${amount(need)} of the ${amount(room)} left (limit ${amount(entry.limit)}, ${use})`
}
