import type { Cloud } from '../cloud/index.js'
import { type GatherOptions, gatherOrphanFacts } from './gather.js'
import { judgeOrphans } from './rules.js'
import { type OrphanOptions, type OrphanReport, orphanKinds } from './types.js'

/**
 * What nobody uses in the token's project, with why. Nothing is changed. A kind whose service is missing or does not
 * answer is in `notLookedAt`.
 * @throws UsageError with a token that is not for a project; what signing in throws
 * @example
 * const { orphans, costPerMonth } = await findOrphans(cloud, {
 *   ages: { volumeDays: 30 }, prices: { currency: 'EUR', volumeGiB: { hdd: 0.05 }, floatingIp: 3 },
 * })
 * for (const { kind, name, why } of orphans) console.log(`${kind} ${name} ${why.join('; ')}`)
 * console.log(`${costPerMonth} EUR a month`)
 */
export async function findOrphans(
  cloud: Cloud,
  options: OrphanOptions & GatherOptions = {},
): Promise<OrphanReport> {
  const facts = await gatherOrphanFacts(cloud, options.kinds ?? orphanKinds, options)
  return judgeOrphans(facts, options)
}
