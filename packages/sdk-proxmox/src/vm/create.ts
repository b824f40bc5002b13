/** `createVm`: the plan of a VM's creation, and its two kinds of failure told apart. */
import {
  type Plan,
  type PlanEvent,
  type PlanPreview,
  type PlanReport,
  Secret,
  type Step,
  ValidationError,
} from '@pve/core'
import type { PveClient } from '../client/client.js'
import { isResumable } from '../guest/identity.js'
import { oneAtATime } from '../guest/one-at-a-time.js'
import { displayedCreation, dryRunCreation, planned, runCreation } from '../guest/run-creation.js'
import { readCloneSource } from './clone-source.js'
import { type CreateVmContext, createVmContext } from './create-context.js'
import type { VmDefaults } from './defaults.js'
import { VmIdTakenError } from './errors.js'
import { readVmFacts, type VmFacts } from './facts.js'
import { creationUuid, findEarlier } from './identity.js'
import { vmPayload } from './payload.js'
import { requestOf } from './request.js'
import { parseVmSpec, resolveVm } from './resolve.js'
import type { VmSpecInput } from './spec.js'
import { createStep } from './step-create.js'
import { configureRequest, configureStep, consoleStep, growStep, haStep, startStep } from './steps-after.js'

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
 * @throws ValidationError naming each field, before anything is made; VmIdTakenError; NodeError when its node is not
 *   available; GuestError when there is nothing to clone from
 * @example
 * import { runPlan } from '@pve/core'
 *
 * const plan = await planCreateVm(client, { name: 'web3', disks: [{ size: '64G' }] })
 * console.log(plan.context.notes, plan.steps.map(({ id }) => id))
 * await runPlan(plan, { signal })
 */
export async function planCreateVm(
  pve: PveClient,
  input: VmSpecInput,
  options: PlanVmOptions = {},
): Promise<Plan<CreateVmContext>> {
  const spec = parseVmSpec(input)
  return planSpec(pve, spec, creationUuid(spec, options.key), options)
}

/** @param spec that has been through `parseVmSpec` */
async function planSpec(
  pve: PveClient,
  spec: VmSpecInput,
  uuid: string,
  options: PlanVmOptions,
): Promise<Plan<CreateVmContext>> {
  if (spec.cloudInit?.password !== undefined) Secret.of(spec.cloudInit.password)
  const {
    guest: earlier,
    namesakes,
    taken,
  } = await findEarlier(pve, spec, { uuid, key: options.key }, options.signal)
  if (taken && spec.vmid !== undefined) throw new VmIdTakenError(spec.vmid, taken.name)
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
  const context = createVmContext({
    pve,
    vm,
    payload: vmPayload(vm, uuid),
    uuid,
    notes: [...notes, ...namesakes.map((id) => `Guest ${id} is called '${spec.name}', too.`)],
    earlier,
  })
  const grown = vm.disks.flatMap(({ bus, index, growTo }) =>
    growTo === undefined ? [] : [growStep({ bus, index, growTo })],
  )
  const steps: Step<CreateVmContext>[] = [
    createStep,
    ...(vm.clone ? [configureStep] : []),
    ...grown,
    consoleStep,
    ...(vm.ha ? [haStep] : []),
    ...(vm.start ? [startStep] : []),
  ]
  checkRequests(context)
  return {
    name: `create VM${vm.name === undefined ? '' : ` '${vm.name}'`}`,
    steps: steps.map(afterCreation),
    context,
  }
}

/** By the API's own schema, before anything is sent: what it refuses is an issue at its place in the spec. */
function checkRequests(context: CreateVmContext): void {
  try {
    const vmid = context.vmid ?? lowestId
    requestOf(context, vmid)
    if (context.vm.clone) configureRequest({ ...context, vmid })
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    throw new ValidationError('The VM cannot be made as it is described.', {
      phase: 'check the VM',
      issues: error.issues.map((issue) => ({ ...issue, path: context.specPath(issue.path) })),
      cause: error,
    })
  }
}
const lowestId = 100

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
 * @example
 * const { vmid, node, existing } = await createVm(
 *   client,
 *   { name: 'web3', cloneFrom: { vm: 'debian-13-cloud' }, cpu: { cores: 4 }, memory: { mib: 8192 }, start: true },
 *   { signal, onEvent: ({ type }) => console.log(type) },
 * )
 */
export async function createVm(
  pve: PveClient,
  input: VmSpecInput,
  options: CreateVmOptions = {},
): Promise<CreatedVm> {
  const spec = parseVmSpec(input)
  const uuid = creationUuid(spec, options.key)
  return oneAtATime(pve, uuid, () => create(pve, spec, uuid, options), options.signal)
}

async function create(
  pve: PveClient,
  spec: VmSpecInput,
  uuid: string,
  options: CreateVmOptions,
): Promise<CreatedVm> {
  const plan = await planned(planSpec(pve, spec, uuid, options), options.signal)
  const { name } = plan.context.vm
  const created = await runCreation(plan, {
    signal: options.signal,
    onEvent: options.onEvent,
    rollback: options.rollback ?? false,
    resumable: isResumable(spec, options.key),
  })
  return displayedCreation({ ...created, name })
}

/**
 * Every request a creation would send, valid by the server's schema; none of them is sent.
 * @throws ValidationError and what else `planCreateVm` throws
 * @example
 * const { steps, notes } = await dryRunCreateVm(client, { name: 'web3', disks: [{ size: '64G' }] })
 * for (const { title, previews } of steps) console.log(title, previews)
 */
export async function dryRunCreateVm(
  pve: PveClient,
  input: VmSpecInput,
  options: PlanVmOptions = {},
): Promise<PlanPreview & { notes: readonly string[] }> {
  return dryRunCreation(await planned(planCreateVm(pve, input, options), options.signal))
}
