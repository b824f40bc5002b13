/** A VPC as one plan: network, subnets, router, groups, and a server to come in by. */

import {
  dryRunPlan,
  exitCodeOf,
  exitCodes,
  type Plan,
  PlanError,
  type PlanPreview,
  type PlanReport,
  type RunOptions,
  runPlan,
  type Step,
  withTimeLimit,
} from '@pve/core'
import type { Cloud } from '../../cloud/index.js'
import type { QuotaEntry } from '../../quota/index.js'
import type { NetworkOptions } from '../neutron.js'
import { defaultTiming, type VpcContext, type VpcTiming } from './context.js'
import { deleteVpc } from './delete.js'
import { readVpcFacts } from './facts.js'
import { ownTexts, readOwn } from './own.js'
import { type ResolvedVpc, resolveVpc } from './resolve.js'
import { parseVpcSpec, type VpcSpecInput } from './spec.js'
import {
  gatewayStep,
  groupStep,
  interfaceStep,
  networkStep,
  routerStep,
  rulesStep,
  subnetStep,
} from './steps.js'
import { bastionSteps } from './steps-bastion.js'

export interface VpcPlanOptions extends NetworkOptions {
  /** What the project may have and has; with it, what does not fit is refused before anything is made. */
  readonly quota?: readonly QuotaEntry[]
  readonly timing?: Partial<VpcTiming>
}

/**
 * Reads what is needed of the cloud and makes the plan; changes nothing.
 * @throws ValidationError with everything that is wrong with the spec; ResourceNotFoundError for the bastion's parts
 */
export async function createVpcPlan(
  cloud: Cloud,
  spec: VpcSpecInput,
  options: VpcPlanOptions = {},
): Promise<Plan<VpcContext>> {
  const { timing, ...rest } = options
  const checked = parseVpcSpec(spec)
  const vpc = resolveVpc(checked, await readVpcFacts(cloud, checked, rest))
  return {
    name: `VPC ${vpc.name}`,
    context: {
      cloud,
      vpc,
      ids: new Map(),
      addedRules: new Map(),
      timing: { ...defaultTiming, ...timing },
    },
    steps: stepsOf(vpc),
  }
}

function stepsOf(vpc: ResolvedVpc): Step<VpcContext>[] {
  const { router, external } = vpc
  return [
    networkStep(vpc.name),
    ...vpc.subnets.map(subnetStep),
    ...(router === undefined
      ? []
      : [
          routerStep(router),
          ...(external ? [gatewayStep(external)] : []),
          ...vpc.subnets.map(interfaceStep),
        ]),
    ...vpc.groups.map(groupStep),
    ...vpc.groups.map(rulesStep),
    ...(vpc.bastion ? bastionSteps(vpc, vpc.bastion) : []),
  ]
}

export interface CreateVpcOptions extends VpcPlanOptions, Pick<RunOptions, 'onEvent' | 'rollback'> {
  /** Says what would be done, and does nothing. */
  readonly dryRun?: boolean
}

export interface CreatedVpc {
  readonly vpc: ResolvedVpc
  /** With `dryRun`. */
  readonly preview?: PlanPreview
  /** Without. */
  readonly report?: PlanReport
  readonly networkId?: string
  /** The address to sign in to: the floating one, or the one inside. */
  readonly bastionIp?: string
  readonly serverId?: string
}

/**
 * Makes a VPC. What is there already from a run before is taken as it is, so running again goes on where it stopped.
 * @param options.rollback default true: after a failure everything that this run made is deleted
 * @throws PlanError; `details.left` names what is still there after all
 */
export async function createVpc(
  cloud: Cloud,
  spec: VpcSpecInput,
  options: CreateVpcOptions = {},
): Promise<CreatedVpc> {
  const { dryRun = false, onEvent, rollback = true, ...rest } = options
  const plan = await createVpcPlan(cloud, spec, rest)
  const { context } = plan
  const { vpc, ids } = context
  if (dryRun) return { vpc, preview: await dryRunPlan(plan) }
  try {
    const report = await runPlan(plan, {
      rollback,
      ...(onEvent && { onEvent }),
      ...(rest.signal && { signal: rest.signal }),
    })
    const [networkId, serverId] = [ids.get('network'), ids.get('server')]
    return {
      vpc,
      report,
      ...(networkId !== undefined && { networkId }),
      ...(serverId !== undefined && { serverId }),
      ...(context.bastionIp !== undefined && { bastionIp: context.bastionIp }),
    }
  } catch (error) {
    if (!(error instanceof PlanError) || !rollback) throw error
    throw await afterRollback(cloud, context, error)
  }
}

/** What looking after a failed run, and deleting what it overlooked, may take. */
const sweepLimitMs = 180_000

/**
 * Looks whether the rollback has left nothing. A run that found nothing of this VPC when it began has made whatever is
 * there now, so that may go; otherwise it is only named.
 */
async function afterRollback(cloud: Cloud, context: VpcContext, error: PlanError): Promise<PlanError> {
  const { vpc, timing } = context
  const isAllOfThisRun = error.skipped.length === 0
  try {
    const left = await withTimeLimit(`look what is left of VPC ${vpc.name}`, sweepLimitMs, async (signal) => {
      const found = ownTexts(await readOwn(cloud, vpc.name, { signal }))
      if (found.length === 0 || !isAllOfThisRun) return found
      await deleteVpc(cloud, vpc.name, { signal, timing })
      return []
    })
    if (left.length === 0) return restated(error, vpc, [], error.undoFailed.length > 0)
    return restated(error, vpc, left, false)
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : String(failure)
    return restated(error, vpc, [`it could not be seen what (${why})`], false)
  }
}

/** @param isSwept what undoing could not delete is gone after all */
function restated(error: PlanError, vpc: ResolvedVpc, left: readonly string[], isSwept: boolean): PlanError {
  if (left.length === 0 && !isSwept) return error
  const again = `Run it again to finish it, or delete it: vpc delete ${vpc.name}.`
  return new PlanError(
    left.length === 0 ? error.message : `${error.message} Left of VPC ${vpc.name}: ${left.join(', ')}.`,
    {
      code: error.code,
      ...(error.phase !== undefined && { phase: error.phase }),
      hint: left.length === 0 ? (error.hint ?? 'Nothing is left; try again.') : again,
      cause: error.cause,
      causeExitCode: left.length === 0 ? exitCodeOf(error.cause) : exitCodes.incomplete,
      ids: error.ids,
      details: { ...error.details, left: [...left] },
      plan: error.plan,
      ...(error.step !== undefined && { step: error.step }),
      done: isSwept ? [] : error.done,
      skipped: error.skipped,
      left: error.left,
      undone: isSwept ? [...error.undone, ...error.undoFailed] : error.undone,
      undoFailed: isSwept ? [] : error.undoFailed,
    },
  )
}
