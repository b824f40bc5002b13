import type { GuestSummary } from '@pve/sdk'

/** `VM 100 (web1)` */
export const guestTitle = (guest: Pick<GuestSummary, 'vmid' | 'name'>): string =>
  `VM ${guest.vmid}${guest.name === undefined ? '' : ` (${guest.name})`}`
