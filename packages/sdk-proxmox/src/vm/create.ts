/** `createVm`: the plan of a VM's creation, and its two kinds of failure told apart. */
import {
  CancelledError,
  dryRunPlan,
  type Issue,
  type Plan,
  PlanError,
  type PlanEvent,
  type PlanPreview,
  type PlanReport,
  PveError,
  runPlan,
  Secret,
  type Step,
  withTimeLimit,
} from '@pve/core'
import type { PveClient } from '../client/client.js'
import { ApiError } from '../client/errors/index.js'
import { readCloneSource } from './clone-source.js'
import { type CreateVmContext, vmidOf } from './create-context.js'
import type { VmDefaults } from './defaults.js'
import { destroyVm } from './destroy.js'
import { VmIncompleteError, VmNotCreatedError } from './errors.js'
import { readVmFacts, type VmFacts } from './facts.js'
import { creationUuid, findEarlier, identify } from './identity.js'
import { vmPayload } from './payload.js'
import { parseVmSpec, resolveVm } from './resolve.js'
import type { VmSpecInput } from './spec.js'
import { createStep } from './step-create.js'
import { configureStep, consoleStep, growStep, haStep, startStep } from './steps-after.js'

export interface PlanVmOptions {
  readonly signal?: AbortSignal
  /** Defaults that take the place of the SDK's own. */
  readonly defaults?: Partial<VmDefaults>
  /**
   * Names the creation: a second run with the same key continues the first one's VM. Default: made from the spec when
   * it has a name or an id; without either each run makes a VM of its own.
   */
  readonly key?: string
  /** What was read of the server before, for programs that make many VMs. */
  readonly facts?: VmFacts
}

export interface CreateVmOptions extends PlanVmOptions {
  /** Steps, log lines of tasks and elapsed time, as they happen. */
  readonly onEvent?: (event: PlanEvent) => void
  /** Remove the VM again when a later step fails. Default: leave it, and say how to go on. */
  readonly rollback?: boolean
}

export interface CreatedVm {
  readonly vmid: number
  readonly node: string
  readonly name: string | undefined
  /** The creating task; undefined when an earlier run had made the VM. */
  readonly upid: string | undefined
  /** The VM was there already, made by an earlier run of the same creation. */
  readonly existing: boolean
  /** Defaults that fell back to something else, and the like. */
  readonly notes: readonly string[]
  readonly report: PlanReport
}

/**
 * The plan of a creation: reads the server, resolves the spec, sends nothing that changes anything.
 * @throws ValidationError naming each field, before anything is made
 */
export async function planCreateVm(
  pve: PveClient,
  input: VmSpecInput,
  options: PlanVmOptions = {},
): Promise<Plan<CreateVmContext>> {
  const spec = parseVmSpec(input)
  if (spec.cloudInit?.password !== undefined) Secret.of(spec.cloudInit.password)
  const uuid = creationUuid(spec, options.key)
  const { vm: earlier, namesakes } = await findEarlier(pve, spec, uuid, options.signal)
  const source = spec.cloneFrom && (await readCloneSource(pve, spec.cloneFrom.vm))
  const node = earlier?.node ?? spec.node ?? source?.node
  const facts =
    options.facts && (node === undefined || options.facts.node === node)
      ? options.facts
      : await readVmFacts(pve, node)
  const { vm, notes } = await resolveVm(spec, facts, {
    ...(options.defaults && { defaults: options.defaults }),
    ...(source && { source }),
  })
  const context: CreateVmContext = {
    pve,
    vm,
    payload: vmPayload(vm, uuid),
    uuid,
    notes: [...notes, ...namesakes.map((vmid) => `Guest ${vmid} is called '${spec.name}', too.`)],
    vmid: earlier?.vmid ?? vm.vmid,
    node: facts.node,
    mayExist: false,
    exists: earlier !== undefined,
    found: earlier !== undefined,
    upid: undefined,
  }
  const grown = vm.disks.flatMap(({ bus, index, growTo }) =>
    growTo === undefined ? [] : [growStep({ bus, index, growTo })],
  )
  const steps: Step<CreateVmContext>[] = [
    createStep,
    ...(vm.clone ? [configureStep, ...grown] : []),
    consoleStep,
    ...(vm.ha ? [haStep] : []),
    ...(vm.start ? [startStep] : []),
  ]
  return {
    name: `create VM${vm.name === undefined ? '' : ` '${vm.name}'`}`,
    steps: steps.map(afterCreation),
    context,
  }
}

/** Before the VM exists nothing after it can be done already, so a dry run does not ask the server for it. */
function afterCreation(step: Step<CreateVmContext>): Step<CreateVmContext> {
  const { isDone } = step
  if (step === createStep || !isDone) return step
  return { ...step, isDone: (context, io) => context.exists && isDone(context, io) }
}

/**
 * Creates a VM: done when it is there with its console set, under high availability and started where the spec says so.
 * @throws ValidationError before anything is made; VmNotCreatedError when there is no VM; VmIncompleteError when there
 *   is one that is not finished, and how to go on
 */
export async function createVm(
  pve: PveClient,
  input: VmSpecInput,
  options: CreateVmOptions = {},
): Promise<CreatedVm> {
  const plan = await planCreateVm(pve, input, options)
  const { context } = plan
  let report: PlanReport
  try {
    report = await runPlan(plan, {
      ...(options.signal && { signal: options.signal }),
      ...(options.onEvent && { onEvent: options.onEvent }),
      ...(options.rollback !== undefined && { rollback: options.rollback }),
    })
  } catch (error) {
    throw error instanceof PlanError ? await outcome(error, plan, options) : error
  }
  return {
    vmid: vmidOf(context),
    node: context.node,
    name: context.vm.name,
    upid: context.upid,
    existing: context.found,
    notes: context.notes,
    report,
  }
}

/** Every request a creation would send, valid by the server's schema; none of them is sent. */
export async function dryRunCreateVm(
  pve: PveClient,
  input: VmSpecInput,
  options: PlanVmOptions = {},
): Promise<PlanPreview & { notes: readonly string[] }> {
  const plan = await planCreateVm(pve, input, options)
  return { ...(await dryRunPlan(plan)), notes: plan.context.notes }
}

/** How long finding out what is left, and removing it, may take after a failure. */
const afterwardsMs = 120_000

async function outcome(
  error: PlanError,
  plan: Plan<CreateVmContext>,
  options: CreateVmOptions,
): Promise<PveError> {
  const { context } = plan
  const cause = error.cause instanceof PveError ? error.cause : error
  const exists = await whatIsLeft(context)
  if (exists === true && options.rollback && !context.found) {
    // The creating step itself was cut off, so that the plan had nothing to undo.
    const removed = await remove(context)
    if (removed) return notCreated(cause, context, { rolledBack: true })
  }
  if (exists === false) return notCreated(cause, context, { rolledBack: error.undone.includes('create') })
  const vmid = vmidOf(context)
  const titles = (ids: readonly string[]) =>
    plan.steps
      .filter((step) => ids.includes(step.id))
      .map((step) => (typeof step.title === 'string' ? step.title : step.title(context)))
  const message =
    exists === true
      ? `VM ${vmid} exists on ${context.node}, but is not finished: ${cause.message}`
      : `It is not known whether VM ${vmid} exists on ${context.node}: ${cause.message}`
  return new VmIncompleteError(message, {
    vmid,
    node: context.node,
    exists,
    done: titles([...error.done, ...error.skipped]),
    left: titles(error.left),
    cause,
    ids: { ...cause.ids, ...(context.upid !== undefined && { upid: context.upid }) },
    hint:
      exists === true
        ? `Run the same again: it goes on with VM ${vmid}. To remove it: pve vm delete ${vmid}.${cause.hint === undefined ? '' : ` ${cause.hint}`}`
        : `When the server can be reached, run the same again: it takes the VM if it is there. See also: pve vm show ${vmid}.`,
    phase: plan.name,
  })
}

/** Whether the VM of this creation is on the server now. */
async function whatIsLeft(context: CreateVmContext): Promise<boolean | 'unknown'> {
  const { vmid } = context
  if (vmid === undefined || !(context.exists || context.mayExist)) return false
  try {
    const identity = await withTimeLimit('looking what is left', afterwardsMs, (signal) =>
      identify(context.pve, context.node, vmid, context.uuid, signal),
    )
    // Who may not look cannot say that there is none.
    if (identity.kind === 'hidden') return context.exists || 'unknown'
    return identity.kind === 'ours'
  } catch {
    return context.exists || 'unknown'
  }
}

async function remove(context: CreateVmContext): Promise<boolean> {
  try {
    await withTimeLimit('removing the VM', afterwardsMs, (signal) =>
      destroyVm(context.pve, { node: context.node, vmid: vmidOf(context) }, { uuid: context.uuid, signal }),
    )
    return true
  } catch {
    return false
  }
}

function notCreated(
  cause: PveError,
  context: CreateVmContext,
  { rolledBack }: { rolledBack: boolean },
): PveError {
  const { vm } = context
  const what = vm.name === undefined ? 'The VM' : `VM '${vm.name}'`
  const account = rolledBack ? 'was removed again' : 'was not created'
  if (cause instanceof CancelledError && !rolledBack)
    return new VmNotCreatedError(`${what} ${account}: cancelled.`, {
      cause,
      phase: `create it on ${vm.node}`,
    })
  const issues: Issue[] =
    cause instanceof ApiError
      ? Object.entries(cause.answer.errors).map(([name, text]) => ({
          path: context.payload.origins[name] ?? name,
          message: text.trim(),
        }))
      : []
  const words = cause instanceof ApiError ? cause.answer.text : cause.message
  return new VmNotCreatedError(`${what} ${account}: ${words}`, {
    cause,
    issues,
    rolledBack,
    ids: { ...cause.ids, ...(context.upid !== undefined && { upid: context.upid }) },
    ...(cause.phase !== undefined && { phase: cause.phase }),
    ...(cause.hint !== undefined && { hint: cause.hint }),
  })
}
