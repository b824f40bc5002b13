import { NotSentError, type UnsentRequest } from '../client/index.js'
import type { Cloud } from './types.js'

/**
 * A dry run of anything: all is looked up and checked as ever, and ends where something would be changed.
 *
 * @param change is given a cloud that reads as ever, and sends no change
 * @returns the request that would be sent first; undefined where there is nothing to change
 * @example
 * const request = await firstChange(cloud, (dry) => updateNetwork(dry, 'shop', { description: 'The shop' }))
 * console.log(request?.method, request?.path) // PUT /networks/e6c844c0-6f25-4763-aa55-1bd8a5848741
 */
export async function firstChange(
  cloud: Cloud,
  change: (cloud: Cloud) => Promise<unknown>,
): Promise<UnsentRequest | undefined> {
  try {
    await change(cloud.withoutChanges())
    return undefined
  } catch (error) {
    const unsent = findUnsent(error)
    if (unsent) return unsent.request
    throw error
  }
}

/** Also where it became the cause of another error on its way. */
function findUnsent(error: unknown): NotSentError | undefined {
  if (error instanceof NotSentError) return error
  return error instanceof Error && error.cause !== undefined ? findUnsent(error.cause) : undefined
}
