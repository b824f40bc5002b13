import { sleep } from '@pve/core'
import { NotFoundError, OpenstackError } from '../../client/index.js'
import type { Cloud } from '../../cloud/index.js'
import { type ComputeOptions, callOptions } from '../options.js'

/** Pauses before the same DELETE is sent again. */
const again: readonly number[] = [1_000, 3_000]

/**
 * A second DELETE does no harm: Nova answers 404 when it is gone. A 500 is what it says when something else still ends
 * (seen in the lab right after a resize was confirmed), and is over soon.
 */
export async function removeServer(
  cloud: Cloud,
  id: string,
  { phase, ...options }: ComputeOptions & { readonly phase: string },
): Promise<{ requestId?: string }> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await cloud.compute.delete('/servers/{id}', {
        path: { id },
        safeToResend: true,
        ...callOptions(phase, options),
      })
    } catch (error) {
      if (error instanceof NotFoundError) return {}
      const pauseMs = again[attempt]
      if (!(error instanceof OpenstackError) || error.status !== 500 || pauseMs === undefined) throw error
      await sleep(pauseMs, options.signal)
    }
  }
}
