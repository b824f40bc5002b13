/** Deletions that have to wait for what was deleted before them. */
import { CancelledError, sleep, waitFor } from '@pve/core'
import { ConflictError } from '../../client/index.js'
import type { Cloud } from '../../cloud/index.js'
import { deleteNeutron, type NetworkCloud, type NeutronKind } from '../neutron.js'
import type { VpcTiming } from './context.js'
import { readServer } from './own.js'

/** Deletes; while something is in the way that is about to go, again after a pause. What is gone is done. */
export async function deleteSettled(
  cloud: NetworkCloud,
  kind: Pick<NeutronKind<unknown>, 'path' | 'kind'>,
  id: string,
  { conflictPausesMs }: VpcTiming,
  signal: AbortSignal,
): Promise<void> {
  for (const pauseMs of conflictPausesMs) {
    try {
      await deleteNeutron(cloud, kind, id, { signal })
      return
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error
      await sleep(pauseMs, signal)
    }
  }
  await deleteNeutron(cloud, kind, id, { signal })
}

/** Deletes a server and waits until it is gone: its port is free only then. */
export async function deleteServerAndWait(
  cloud: Cloud,
  id: string,
  timing: VpcTiming,
  signal: AbortSignal,
): Promise<void> {
  if ((await readServer(cloud, id, { signal })) === undefined) return
  try {
    await cloud.compute.request('delete', '/servers/{id}', {
      path: { id },
      phase: `delete server ${id}`,
      safeToResend: true,
      signal,
    })
  } catch (error) {
    // What is gone meanwhile is no failure; what is not, the wait below says.
    if (error instanceof CancelledError || (await readServer(cloud, id, { signal })) !== undefined)
      throw error
  }
  await waitFor({
    what: `for server ${id} to be gone`,
    probe: async (look) => ((await readServer(cloud, id, { signal: look })) === undefined ? true : undefined),
    intervalMs: timing.pollMs,
    timeLimitMs: timing.goneLimitMs,
    signal,
  })
}
