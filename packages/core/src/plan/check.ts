import { PveError } from '../errors/index.js'
import type { Plan } from './types.js'

/** @throws PveError PLAN_INVALID when two steps share an id: reports could not tell them apart */
export function checkPlan<C>(plan: Plan<C>): void {
  const seen = new Set<string>()
  for (const { id } of plan.steps) {
    if (seen.has(id))
      throw new PveError(`${plan.name}: two steps are called "${id}"`, { code: 'PLAN_INVALID' })
    seen.add(id)
  }
}
