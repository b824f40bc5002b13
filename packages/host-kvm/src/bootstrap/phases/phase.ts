/** What the phases have alike. */
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

type PhaseParts = Pick<PhasePlan, 'findings' | 'steps' | 'needsInternet' | 'downloads'> & {
  readonly rebootReasons?: readonly string[]
  readonly afterBoot?: PhasePlan['afterBoot'] | undefined
}

/** `cannot` where there is a problem, `done` where nothing is left. */
export function phasePlan(phase: PhaseName, parts: PhaseParts): PhasePlan {
  const { findings, steps, rebootReasons = [], afterBoot, needsInternet = false, downloads = [] } = parts
  if (findings.some(({ level }) => level === 'problem'))
    return { phase, state: 'cannot', findings, steps: [], rebootReasons: [] }
  const isLeft = steps.length > 0 || rebootReasons.length > 0
  return {
    phase,
    state: isLeft ? 'to do' : 'done',
    findings,
    steps,
    rebootReasons,
    ...(afterBoot !== undefined && { afterBoot }),
    ...(needsInternet && { needsInternet }),
    ...(downloads.length > 0 && { downloads }),
  }
}
