import type { GuestSummary } from '@pve/sdk'
import type { Style } from '../output/style.js'

/** `VM 100 (web1)` */
export const guestTitle = (guest: Pick<GuestSummary, 'vmid' | 'name'>): string =>
  `VM ${guest.vmid}${guest.name === undefined ? '' : ` (${guest.name})`}`

/** `container 200 (dns1)` */
export const containerTitle = (guest: Pick<GuestSummary, 'vmid' | 'name'>): string =>
  `container ${guest.vmid}${guest.name === undefined ? '' : ` (${guest.name})`}`

export const statusColor = (status: string, style: Style) =>
  status === 'running' ? style.green : status === 'stopped' ? style.dim : style.yellow

/** `running`, `template`, `stopped (backup)` */
export const statusText = ({
  lock,
  status,
  template,
}: Pick<GuestSummary, 'lock' | 'status' | 'template'>): string =>
  lock === undefined ? (template ? 'template' : status) : `${status} (${lock})`
