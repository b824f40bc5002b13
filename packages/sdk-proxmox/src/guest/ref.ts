import type { GuestType } from '../inventory/index.js'

/** A VM or container by where it is. */
export interface GuestRef {
  readonly node: string
  readonly vmid: number
}

/** What the server calls a guest in its messages. */
export const guestWord: Readonly<Record<GuestType, 'VM' | 'CT'>> = { qemu: 'VM', lxc: 'CT' }

/** What messages of these packages call it. */
export const guestNoun = { qemu: 'VM', lxc: 'container' } as const satisfies Record<GuestType, string>
