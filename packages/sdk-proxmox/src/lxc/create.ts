/** `createContainer`: the plan of a container's creation with what is done in it, and its two kinds of failure told apart. */
import {
  type Plan,
  type PlanEvent,
  type PlanPreview,
  type PlanReport,
  type Shell,
  type Step,
  ValidationError,
} from '@pve/core'
import type { PveClient } from '../client/client.js'
import { takenOver } from '../guest/make.js'
import { oneAtATime } from '../guest/one-at-a-time.js'
import { displayedCreation, dryRunCreation, planned, runCreation } from '../guest/run-creation.js'
import {
  type CreateContainerContext,
  createContainerContext,
  hold,
  isRoot,
  type NodeShells,
  noShell,
  requestOf,
} from './context.js'
import { ContainerIdTakenError } from './errors.js'
import { readContainerFacts } from './facts.js'
import { hardwareStep, missingHardware, readHostDevices } from './hardware.js'
import { creationUuid, findEarlier, isContainerResumable } from './identity.js'
import { containerPayload } from './payload.js'
import { provisionSteps } from './provision-steps.js'
import { invalid, parseContainerSpec, type ResolveContainerOptions, resolveContainer } from './resolve.js'
import { type NodeChoice, selectNode } from './select-node.js'
import type { ContainerSpec, ContainerSpecInput } from './spec.js'
import { createStep, readyStep, rootStep, startStep, stopStep, templateStep } from './steps.js'

export interface PlanContainerOptions extends ResolveContainerOptions {
  readonly signal?: AbortSignal
  /**
   * Names the creation: a second run with the same key continues the first one's container. Default: made from the spec
   * when it has a hostname or an id; without either each run makes a container of its own.
   */
  readonly key?: string
  /** Opens a shell of root on a node, for provisioning and what only root may set. Opened while planning, where it will be needed, and not closed here. */
  readonly shell?: NodeShells
  /** For each command in the container where its step says nothing. Default 10 minutes. */
  readonly commandTimeLimitMs?: number
  /** How long to wait before a command that was cut off, and does no harm twice, is tried again. Default 1 s, then 4 s. */
  readonly retryPausesMs?: readonly number[]
}

export interface CreateContainerOptions extends PlanContainerOptions {
  /** Steps, log lines of tasks and commands, and elapsed time, as they happen. */
  readonly onEvent?: (event: PlanEvent) => void
  /** When a later step fails: keep the container for inspection, and say how to go on (default); or remove it again. */
  readonly onFailure?: 'keep' | 'destroy'
}

export interface CreatedContainer {
  readonly vmid: number
  readonly node: string
  readonly hostname: string | undefined
  /** The creating task; undefined when an earlier run had made the container. */
  readonly upid: string | undefined
  /** The container was there already, made by an earlier run of the same creation. */
  readonly existing: boolean
  /** Why this node, defaults that fell back to something else, and the like. */
  readonly notes: readonly string[]
  readonly report: PlanReport
}

/**
 * The plan of a creation: reads the server, resolves the spec, sends nothing that changes anything.
 * @throws ValidationError naming each field, before anything is made; ContainerIdTakenError; NodeError when no node can
 *   take it; PveError SHELL_NEEDED when it needs a shell on its node and `options.shell` is not given
 * @example
 * const plan = await planCreateContainer(client, { hostname: 'cache', memory: { mib: 2048 } })
 * console.log(plan.steps.map(({ id }) => id), plan.context.notes)
 */
export async function planCreateContainer(
  pve: PveClient,
  input: ContainerSpecInput,
  options: PlanContainerOptions = {},
): Promise<Plan<CreateContainerContext>> {
  const spec = parseContainerSpec(input)
  return planSpec(pve, spec, creationUuid(spec, options.key), options)
}

async function planSpec(
  pve: PveClient,
  spec: ContainerSpec,
  uuid: string,
  options: PlanContainerOptions,
): Promise<Plan<CreateContainerContext>> {
  const {
    guest: earlier,
    namesakes,
    taken,
  } = await findEarlier(pve, spec, { uuid, key: options.key }, options.signal)
  if (taken && spec.vmid !== undefined) throw new ContainerIdTakenError(spec.vmid, taken.name)
  const choice: NodeChoice = earlier
    ? {
        node: earlier.node,
        because: 'it is there',
        others: [],
        facts: await readContainerFacts(pve, earlier.node),
      }
    : await selectNode(pve, spec, options)
  const { container, notes } = await resolveContainer(spec, choice.facts, {
    ...options,
    existing: earlier !== undefined,
  })
  const payload = containerPayload(container, isRoot(pve))
  const needsShell =
    Object.keys(payload.rootOnly).length > 0 ||
    container.provision.length > 0 ||
    container.hardware !== undefined
  if (needsShell && !options.shell) throw noShell(choice.node)
  // Whether the node lets us in shows before anything is made.
  const shell = needsShell ? await options.shell?.(choice.node) : undefined
  const context = createContainerContext({
    pve,
    container,
    payload,
    uuid,
    notes: [
      ...(spec.node === undefined && !earlier ? [`Node ${choice.node}: it ${choice.because}.`] : []),
      ...notes,
      ...namesakes.map((id) => `Guest ${id} is called '${spec.hostname}', too.`),
    ],
    earlier,
    shell: options.shell,
    opened: shell,
    hostDevices: container.hardware && shell ? await hostDevices(container.hardware, shell, options) : [],
    commandTimeLimitMs: options.commandTimeLimitMs,
    retryPausesMs: options.retryPausesMs,
  })
  checkRequest(context)
  return {
    name: `create container${container.hostname === undefined ? '' : ` '${container.hostname}'`}`,
    steps: stepsOf(context).map(afterCreation),
    context,
  }
}

function stepsOf(context: CreateContainerContext): Step<CreateContainerContext>[] {
  const { container, payload, hostDevices } = context
  const isUsed = container.provision.length > 0 || hostDevices.length > 0
  return [
    // What is made from it is there: it is not asked for any more.
    ...(container.template.download && !context.found ? [templateStep(container.template.download)] : []),
    createStep,
    ...(Object.keys(payload.rootOnly).length > 0 ? [rootStep] : []),
    ...(container.start || isUsed ? [startStep] : []),
    ...(isUsed ? [readyStep] : []),
    ...(hostDevices.length > 0 ? [hardwareStep] : []),
    ...(container.provision.length > 0 ? provisionSteps(context) : []),
    ...(isUsed && !container.start ? [stopStep] : []),
  ]
}

async function hostDevices(
  hardware: NonNullable<ContainerSpec['hardware']>,
  shell: Shell,
  options: PlanContainerOptions,
): Promise<string[]> {
  const paths = await readHostDevices(shell, options)
  const missing = missingHardware(hardware, paths)
  if (missing.length > 0)
    throw invalid(
      missing.map((name) => ({
        path: `hardware.${name}`,
        message: `${shell.target} has no such device${paths.length === 0 ? '' : ` (it has ${paths.join(', ')})`}`,
      })),
    )
  return paths
}

/** By the API's own schema, before anything is sent: what it refuses is an issue at its place in the spec. */
function checkRequest(context: CreateContainerContext): void {
  try {
    requestOf(context, context.vmid ?? lowestId)
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    throw invalid(error.issues.map((issue) => ({ ...issue, path: context.specPath(issue.path) })))
  }
}
const lowestId = 100

/**
 * Before the container exists nothing after it can be done already, so a dry run does not ask for it. What changes
 * something makes sure that no other run does the same.
 */
function afterCreation(step: Step<CreateContainerContext>): Step<CreateContainerContext> {
  const { isDone, undo } = step
  if (step === createStep || step.id === 'template') return step
  return {
    ...step,
    ...(isDone && { isDone: (context, io) => context.exists && isDone.call(step, context, io) }),
    async run(context, io) {
      if (step !== readyStep) await hold(context, io.signal)
      await step.run(context, io)
    },
    ...(undo && {
      async undo(context, io) {
        if (!(await context.isHeld?.())) throw takenOver(context)
        await undo.call(step, context, io)
      },
    }),
  }
}

/**
 * Creates a container: done when it is there, runs (unless the spec says otherwise), and everything in it is provisioned.
 * @throws ValidationError before anything is made; ContainerNotCreatedError when there is no container;
 *   ContainerIncompleteError when there is one that is not finished, and how to go on
 * @example
 * import { openSsh } from '@pve/core/ssh'
 *
 * const node = await openSsh({ host: 'pve1', user: 'root' })
 * const { vmid, existing } = await createContainer(
 *   client,
 *   { node: 'pve1', hostname: 'cache', template: 'debian-13', provision: [{ packages: ['redis-server'] }] },
 *   { shell: async () => node, signal },
 * )
 * await node.close()
 */
export async function createContainer(
  pve: PveClient,
  input: ContainerSpecInput,
  options: CreateContainerOptions = {},
): Promise<CreatedContainer> {
  const spec = parseContainerSpec(input)
  const uuid = creationUuid(spec, options.key)
  return oneAtATime(pve, uuid, () => create(pve, spec, uuid, options), options.signal)
}

async function create(
  pve: PveClient,
  spec: ContainerSpec,
  uuid: string,
  options: CreateContainerOptions,
): Promise<CreatedContainer> {
  const plan = await planned(planSpec(pve, spec, uuid, options), options.signal)
  const { hostname } = plan.context.container
  const created = await runCreation(plan, {
    signal: options.signal,
    onEvent: options.onEvent,
    rollback: options.onFailure === 'destroy',
    resumable: isContainerResumable(spec, options.key),
  })
  return displayedCreation({ ...created, hostname })
}

/**
 * Every request and command of a creation, checked as far as they can be; none of them is sent or run.
 * @throws ValidationError and what else `planCreateContainer` throws
 * @example
 * const { steps, notes } = await dryRunCreateContainer(client, { hostname: 'cache', rootfs: { size: '16G' } })
 * for (const { title, done } of steps) console.log(done ? 'there already:' : 'to do:', title)
 */
export async function dryRunCreateContainer(
  pve: PveClient,
  input: ContainerSpecInput,
  options: PlanContainerOptions = {},
): Promise<PlanPreview & { notes: readonly string[] }> {
  return dryRunCreation(await planned(planCreateContainer(pve, input, options), options.signal))
}
