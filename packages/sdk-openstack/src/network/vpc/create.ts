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
import { signalOf } from '../../resource/index.js'
import type { NetworkOptions } from '../neutron.js'
import { defaultTiming, type VpcContext, type VpcTiming } from './context.js'
import { deleteOwnPlan } from './delete.js'
import { readVpcFacts } from './facts.js'
import { ownIds, ownTexts, ownWithout, readOwn } from './own.js'
import { type ResolvedVpc, resolveVpc } from './resolve.js'
import { parseVpcSpec, type VpcSpecInput } from './spec.js'
import { gatewayStep, groupStep, interfaceStep, networkStep, routerStep, subnetStep } from './steps.js'
import { bastionSteps, leftoverSteps } from './steps-bastion.js'
import { rulesStep } from './steps-rules.js'

export interface VpcPlanOptions extends NetworkOptions {
  /** What the project may have and has; with it, what does not fit is refused before anything is made. */
  readonly quota?: readonly QuotaEntry[]
  readonly timing?: Partial<VpcTiming>
}

/**
 * Reads what is needed of the cloud and makes the plan; changes nothing.
 * @throws ValidationError with everything that is wrong with the spec; ResourceNotFoundError for the bastion's parts;
 * ResourceStateError where a server has the VPC's mark and is not the bastion that the plan would make
 * @example
 * import { dryRunPlan } from '@pve/core'
 * const plan = await createVpcPlan(cloud, { name: 'staging', subnets: [{ name: 'apps' }, { name: 'data' }] })
 * console.log(plan.context.vpc.cidr, plan.context.vpc.warnings)
 * for (const { title, done } of (await dryRunPlan(plan)).steps) console.log(done ? 'there:' : 'to do:', title)
 */
export async function createVpcPlan(
  cloud: Cloud,
  spec: VpcSpecInput,
  options: VpcPlanOptions = {},
): Promise<Plan<VpcContext>> {
  const { timing, ...rest } = options
  const checked = parseVpcSpec(spec)
  const call = signalOf(options)
  const [facts, own] = await Promise.all([
    readVpcFacts(cloud, checked, rest),
    readOwn(cloud, checked.name, call),
  ])
  const vpc = resolveVpc(checked, facts)
  return {
    name: `VPC ${vpc.name}`,
    context: {
      cloud,
      vpc,
      ids: new Map(),
      before: ownIds(own),
      ruleChanges: new Map(),
      notPutBack: [],
      timing: { ...defaultTiming, ...timing },
    },
    steps: [
      ...(vpc.bastion === undefined ? [] : await leftoverSteps(cloud, vpc.name, own, call)),
      ...stepsOf(vpc),
    ],
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
 * @param options.rollback default true: after a failure everything that this run made is deleted, and what was there
 * before is as it was
 * @throws PlanError; `details.left` names what is still there after all
 * @example
 * const { bastionIp } = await createVpc(cloud, {
 *   name: 'staging', cidr: '10.60.0.0/16', groups: ['internal', 'web'],
 *   bastion: { image: 'debian-12', flavor: 'm1.small', keypair: 'laptop' },
 * })
 * console.log(`ssh debian@${bastionIp}`)
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

/** Looks whether the rollback has left nothing, and deletes what was not there when the run began. */
async function afterRollback(cloud: Cloud, context: VpcContext, error: PlanError): Promise<PlanError> {
  const { vpc, timing, before } = context
  try {
    await withTimeLimit(`look what is left of VPC ${vpc.name}`, sweepLimitMs, async (signal) => {
      const own = await readOwn(cloud, vpc.name, { signal })
      const made = ownWithout(own, before)
      if (ownTexts(made).length === 0) return
      await runPlan(await deleteOwnPlan(cloud, vpc.name, made, { signal, timing, routers: own.routers }), {
        signal,
      })
    })
    const changed = changedBefore(context, error)
    return restated(error, vpc, changed, changed.length === 0 && error.undoFailed.length > 0)
  } catch (failure) {
    const why = failure instanceof Error ? failure.message : String(failure)
    const left = [...changedBefore(context, error), `it could not be seen what (${why})`]
    return restated(error, vpc, left, false)
  }
}

/** What was there before the run and could not be put back as it was: deleting what is new does not make up for it. */
function changedBefore({ ids, before, notPutBack }: VpcContext, { undoFailed }: PlanError): string[] {
  const isOld = (step: string): boolean => before.has(ids.get(step) ?? '')
  const isChanged = (step: string): boolean => {
    if (step === 'gateway') return isOld('router')
    const [, kind, label = ''] = /^(rules|interface) (.+)$/.exec(step) ?? []
    if (kind === 'rules') return isOld(`group ${label}`)
    return kind === 'interface' && isOld('router') && isOld(`subnet ${label}`)
  }
  return [...notPutBack, ...undoFailed.filter(isChanged).map((step) => `what "${step}" has changed`)]
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
