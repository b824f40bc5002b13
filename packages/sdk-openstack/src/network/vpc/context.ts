/** What the steps of a VPC's plan share. */

import type { Cloud } from '../../cloud/index.js'
import { ResourceStateError } from '../../resource/index.js'
import type { applyPlan } from '../security-group/apply.js'
import type { ResolvedVpc } from './resolve.js'

/** Ids of what is there, by the name of the step that makes it; filled by the steps. */
export interface VpcContext {
  readonly cloud: Cloud
  readonly vpc: ResolvedVpc
  readonly ids: Map<string, string>
  /** Ids of what the VPC had when the plan was made: a failed run deletes none of it. */
  readonly before: ReadonlySet<string>
  /** Address by which the bastion is reached. */
  bastionIp?: string
  /** The network to which the router led before this run led it elsewhere. */
  gatewayBefore?: string
  /** What this run has done to the rules of groups, by label. */
  readonly ruleChanges: Map<string, RuleChanges>
  /** What a step that failed could not put back, in words. */
  readonly notPutBack: string[]
  readonly timing: VpcTiming
}

interface RuleChanges {
  readonly plan: ReturnType<typeof applyPlan>
  readonly done: readonly string[]
}

export interface VpcTiming {
  /** First pause between two looks at the bastion. */
  readonly pollMs: number
  /** How long the bastion may take to become ACTIVE. */
  readonly activeLimitMs: number
  /** How long a server may take to be gone. */
  readonly goneLimitMs: number
  /** Before a deletion is tried again that something is in the way of. Neutron's agents may hold a port a moment longer. */
  readonly conflictPausesMs: readonly number[]
}

export const defaultTiming: VpcTiming = {
  pollMs: 500,
  activeLimitMs: 600_000,
  goneLimitMs: 90_000,
  conflictPausesMs: [300, 1000, 2000],
}

/** The id that an earlier step has left. */
export function idOf({ ids, vpc }: VpcContext, step: string): string {
  const id = ids.get(step)
  if (id !== undefined) return id
  throw new ResourceStateError(`VPC ${vpc.name}: "${step}" is not there.`, {
    hint: 'Steps run in the order of the plan.',
  })
}

/** As `idOf`, for previews: what is not there yet goes under its step's name. */
export const shownId = ({ ids }: VpcContext, step: string): string => ids.get(step) ?? `(id of ${step})`
