/** What the tests of the hand-kept documents share. */
import type { Cloud } from '@pve/openstack'
import { NotFoundError } from '@pve/openstack'

export interface Clouds {
  /** A member of a project. */
  readonly demo: Cloud
  /** An administrator, in another project. */
  readonly admin: Cloud
}

/** Begins the name of everything that the tests make. */
export const prefix = 'hand-kept'

/** For Gnocchi's deletes: what answers nothing refuses a caller that takes JSON alone (406). */
export const acceptAny = { Accept: '*/*' }

/** What is gone already is as good as deleted. */
export async function gone(deleted: Promise<unknown>): Promise<void> {
  await deleted.catch((error: unknown) => {
    if (!(error instanceof NotFoundError)) throw error
  })
}

/** `http://…/v1/secrets/3f…` → `3f…` */
export function idOf(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}
