/** What the tests of plans have in common. */
import { runPlan } from '@pve/core'
import type { DomainChange } from '../src/index.js'

/** Runs a plan, and takes it back where it fails. */
export const doIt = ({ plan }: Pick<DomainChange, 'plan'>) => runPlan(plan, { rollback: true })

/** What it throws; undefined when it does not. */
export const errorOf = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )
