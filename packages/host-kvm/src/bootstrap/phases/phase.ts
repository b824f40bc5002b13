/** What the phases have alike. */
import type { Step } from '@pve/core'
import type { HostWork } from '../../host/index.js'
import type { Finding, PhasePlan } from '../types.js'
import type { PhaseName } from '../wishes.js'

export const ok = (what: string): Finding => ({ level: 'ok', what })
export const note = (what: string, hint?: string): Finding => ({
  level: 'note',
  what,
  ...(hint !== undefined && { hint }),
})
export const problem = (problem: Required<Pick<Finding, 'what' | 'hint' | 'code'>>): Finding => ({
  level: 'problem',
  ...problem,
})

interface PhaseParts {
  readonly findings: readonly Finding[]
  readonly steps: readonly Step<HostWork>[]
  readonly rebootReasons?: readonly string[]
  readonly needsInternet?: boolean
}

/** `cannot` where there is a problem, `done` where nothing is left. */
export function phasePlan(phase: PhaseName, parts: PhaseParts): PhasePlan {
  const { findings, steps, rebootReasons = [], needsInternet = false } = parts
  if (findings.some(({ level }) => level === 'problem'))
    return { phase, state: 'cannot', findings, steps: [], rebootReasons: [] }
  const isLeft = steps.length > 0 || rebootReasons.length > 0
  return {
    phase,
    state: isLeft ? 'to do' : 'done',
    findings,
    steps,
    rebootReasons,
    ...(needsInternet && { needsInternet }),
  }
}
