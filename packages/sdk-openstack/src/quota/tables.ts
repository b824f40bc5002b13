/** Quotas in a notebook: as a table, and as bars. */
import { type BarChart, barChart, displayAs, type Table, table } from '@pve/core'
import { formatAmount } from './fits.js'
import { left, level, share, taken } from './level.js'
import { describeResource } from './resources.js'
import type { QuotaEntry, QuotaReport } from './types.js'

/** @returns the same report, which draws itself in a notebook */
export function displayedQuota(report: QuotaReport): QuotaReport {
  return displayAs(report, ({ entries, notRead }) => quotaTable(entries, notRead.map(notReadText)))
}

const notReadText = ({ service, reason }: QuotaReport['notRead'][number]): string =>
  `${service}: not read: ${reason}`

function quotaTable(entries: readonly QuotaEntry[], notes: readonly string[]): Table {
  return table(
    entries,
    [
      'service',
      { heading: 'resource', of: ({ resource }) => describeResource(resource) },
      { heading: 'limit', of: (entry) => amount(entry, entry.limit) },
      {
        heading: 'in use',
        of: (entry) => (entry.each ? `for each ${entry.each}` : amount(entry, taken(entry))),
      },
      { heading: 'left', of: (entry) => (entry.each ? undefined : amount(entry, left(entry))) },
      { heading: 'level', of: (entry) => levels[level(entry)] },
    ],
    { notes },
  )
}

const levels = { ok: '', warn: 'nearly full', full: 'full' } as const

/** Whole numbers are set to the right, which a text is not. */
const amount = ({ unit }: QuotaEntry, value: number | 'unlimited'): number | string =>
  value === 'unlimited' || unit === 'count' ? value : formatAmount(value, unit)

/**
 * A bar for each resource that has a limit for all of them together, the fullest first.
 *
 * @example
 * const chart = quotaChart(await readQuota(cloud))
 * console.log(chart.toString())
 */
export function quotaChart(report: QuotaReport): BarChart {
  const bars = report.entries
    .flatMap((entry) => {
      const part = share(entry)
      return part === undefined ? [] : [{ entry, part }]
    })
    .sort((a, b) => b.part - a.part)
    .map(({ entry, part }) => ({
      label: describeResource(entry.resource),
      share: part,
      level: level(entry),
      note: `${formatAmount(taken(entry), entry.unit)} of ${amount(entry, entry.limit)}`,
    }))
  return barChart('Taken of the quota', bars)
}
