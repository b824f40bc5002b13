import type { Cloud } from '../cloud/index.js'
import { type GatherOptions, gatherOrphanFacts } from './gather.js'
import { judgeOrphans } from './rules.js'
import { type OrphanOptions, type OrphanReport, orphanKinds } from './types.js'

/**
 * What nobody uses in the token's project, with why. Nothing is changed. A kind whose service is missing or does not
 * answer is in `notLookedAt`.
 */
export async function findOrphans(
  cloud: Cloud,
  options: OrphanOptions & GatherOptions = {},
): Promise<OrphanReport> {
  const facts = await gatherOrphanFacts(cloud, options.kinds ?? orphanKinds, options)
  return judgeOrphans(facts, options)
}
