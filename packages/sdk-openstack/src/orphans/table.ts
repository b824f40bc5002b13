import { displayAs, table } from '@pve/core'
import type { Orphan, OrphanReport } from './types.js'

/** @returns the same report, which draws itself in a notebook */
export function displayedOrphans(report: OrphanReport): OrphanReport {
  return displayAs(report, ({ orphans, notLookedAt, costPerMonth, currency = '' }) =>
    table(
      orphans,
      [
        'kind',
        'name',
        { heading: 'why', of: ({ why }: Orphan) => why.join('\n') },
        { heading: 'days', of: ({ ageDays }: Orphan) => ageDays },
        'sizeGiB',
        ...(costPerMonth === undefined
          ? []
          : [{ heading: `${currency} a month`.trimStart(), of: ({ costPerMonth: cost }: Orphan) => cost }]),
        { heading: 'before deleting it', of: ({ caution }: Orphan) => caution },
      ],
      {
        notes: [
          ...(costPerMonth === undefined ? [] : [`${costPerMonth} ${currency} a month for all.`]),
          ...notLookedAt.map(({ kind, reason }) => `${kind}: not looked at: ${reason}`),
        ],
      },
    ),
  )
}
