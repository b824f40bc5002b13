import { orCancelled } from '@pve/core'
import type { PveClient } from '../client/client.js'

const underWay = new WeakMap<PveClient, Map<string, Promise<unknown>>>()

/**
 * Two runs of one creation at the same time would both find no VM, and make two: the second waits for the first, and
 * then finds its VM. This holds for one client; between processes the id, when it was chosen by hand, does the same.
 */
export async function oneAtATime<T>(
  pve: PveClient,
  creation: string,
  work: () => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  const creations = underWay.get(pve) ?? new Map<string, Promise<unknown>>()
  underWay.set(pve, creations)
  const before = creations.get(creation)
  const run = (async () => {
    await orCancelled(
      before?.catch(() => undefined) ?? Promise.resolve(),
      signal,
      'wait for the same creation',
    )
    return work()
  })()
  creations.set(creation, run)
  try {
    return await run
  } finally {
    if (creations.get(creation) === run) creations.delete(creation)
  }
}
