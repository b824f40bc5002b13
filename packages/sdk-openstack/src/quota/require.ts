import { ValidationError } from '@pve/core'
import { QuotaError } from '../client/errors/index.js'
import type { Cloud } from '../cloud/index.js'
import { fits, misfits } from './fits.js'
import { readQuota } from './read.js'
import { type Need, quotaServices } from './types.js'

export interface QuotaCheckOptions {
  /** What is being done, for errors. */
  readonly phase: string
  readonly signal?: AbortSignal
}

/**
 * Refuses, before anything is sent, what the quota has no room for. A quota that cannot be read refuses nothing.
 *
 * @throws ValidationError with code OS_QUOTA and the arithmetic of each resource that is short
 * @example
 * const need = timesNeed(needOfVolume({ sizeGiB: 10, volumeType: 'ssd' }), 5)
 * await requireQuota(cloud, need, { phase: 'make the volumes of the test run', signal })
 */
export async function requireQuota(cloud: Cloud, need: Need, options: QuotaCheckOptions): Promise<void> {
  const short = await shortOf(cloud, need, options)
  if (short.length === 0) return
  throw new ValidationError('The quota of the project has no room for this.', {
    code: 'OS_QUOTA',
    phase: options.phase,
    hint: 'Free something, or ask an administrator for more.',
    issues: short.map((message) => ({ path: '', message })),
  })
}

/**
 * Runs a request; when the cloud says that the quota is short, the error says of what and by how much.
 *
 * @throws QuotaError with the arithmetic in its hint; whatever else `run` throws
 */
export async function explainQuota<T>(
  cloud: Cloud,
  need: Need,
  options: QuotaCheckOptions,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof QuotaError)) throw error
    const short = await shortOf(cloud, need, options).catch(() => [])
    if (short.length === 0) throw error
    throw new QuotaError(error.refusal, {
      phase: options.phase,
      cause: error,
      hint: `${short.join('; ')}. Free something, or ask an administrator for more.`,
    })
  }
}

async function shortOf(cloud: Cloud, need: Need, { signal }: QuotaCheckOptions): Promise<string[]> {
  const services = quotaServices.filter((service) => need[service] !== undefined)
  const { entries } = await readQuota(cloud, { services, ...(signal && { signal }) })
  return misfits(fits(entries, need))
}
