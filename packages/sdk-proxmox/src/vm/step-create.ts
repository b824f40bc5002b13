/**
 * The step that makes the VM. A request whose answer is lost is not sent again before the server's state is read:
 * the end is one VM, or none.
 */
import { CancelledError, PveError, type Step, type StepIo, sleep, ValidationError } from '@pve/core'
import type { RequestPreview } from '../client/client.js'
import { ApiError, ConflictError, TaskError } from '../client/errors/index.js'
import { withFreeId } from '../guest/allocate.js'
import { requestPreview } from '../guest/preview.js'
import { nextFreeId } from '../inventory/index.js'
import { listTasks, type TaskSummary, waitTask } from '../task/index.js'
import { attachedVolumes, type CreateVmContext, vmidOf } from './create-context.js'
import { destroyVm } from './destroy.js'
import { VmIdTakenError } from './errors.js'
import { cloneMark, type GuestIdentity, identify } from './identity.js'

/** How often another id is tried when somebody else was quicker. */
const idAttempts = 20
/** How often a request is sent that turned out never to have taken effect. */
const sendAttempts = 3
/** Pauses between looks for a VM whose request lost its answer: the server may still be at it. */
export const lookPausesMs = [0, 300, 700, 1500]

export const createStep: Step<CreateVmContext> = {
  id: 'create',
  title: ({ vm, vmid }) => {
    const id = vmid ?? vm.vmid
    const what = [
      id === undefined ? 'VM' : `VM ${id}`,
      ...(vm.name === undefined ? [] : [`'${vm.name}'`]),
    ].join(' ')
    return vm.clone ? `Clone ${vm.clone.vmid} to ${what} on ${vm.node}` : `Create ${what} on ${vm.node}`
  },
  undoTitle: 'Remove the VM',
  isDone: ({ found }) => found,
  async preview(context) {
    const vmid = context.vmid ?? context.vm.vmid ?? (await nextFreeId(context.pve))
    context.vmid = vmid
    return [requestPreview(requestOf(context, vmid))]
  },
  async run(context, io) {
    for (const note of context.notes) io.log(note)
    let sent = 0
    const taken = new Set<number>()
    const attempt = async (vmid: number): Promise<Attempt> => {
      context.vmid = vmid
      io.ids({ vmid: String(vmid), node: context.vm.node })
      const outcome = await attemptCreate(context, vmid, io, () => ++sent < sendAttempts)
      if (outcome !== 'made') taken.add(vmid)
      return outcome
    }
    for (;;) {
      const { vmid: chosen } = context.vm
      const outcome = await (chosen === undefined
        ? withFreeId(context.pve, attempt, { avoid: taken, signal: io.signal })
        : attempt(chosen))
      if (outcome === 'made') break
      const vmid = vmidOf(context)
      if (chosen !== undefined) throw new VmIdTakenError(vmid, outcome.takenBy)
      if (taken.size > idAttempts)
        throw new VmIdTakenError(vmid, outcome.takenBy, {
          hint: `${taken.size} ids in a row were taken by others while asking: try again.`,
        })
      io.log(`id ${vmid} was taken by somebody else meanwhile: trying the next`)
      context.vmid = undefined
    }
    context.exists = true
  },
  async undo(context, io) {
    // Another run of the same creation has made it, and counts on it.
    if (context.found) return
    await destroyVm(
      context.pve,
      { node: context.node, vmid: vmidOf(context) },
      {
        uuid: context.uuid,
        keep: attachedVolumes(context),
        signal: io.signal,
        onLog: (line) => io.log(line),
      },
    )
    context.exists = false
  },
}

type Attempt = 'made' | { takenBy: string | undefined }

async function attemptCreate(
  context: CreateVmContext,
  vmid: number,
  io: StepIo,
  mayResend: () => boolean,
): Promise<Attempt> {
  for (let sent = 1; ; sent++) {
    const error = await sendAndWait(context, vmid, io)
    if (error === undefined) return 'made'
    if (!context.mayExist || error instanceof CancelledError) throw error
    // A guest with this id was there first, or the answer was lost: what counts is what the server has now.
    // After an error of the server's own one look is enough; a lost answer may belong to a request still at work.
    const state = await settle(context, vmid, io, isDefinite(error) ? [0] : lookPausesMs)
    if (state.kind === 'ours') {
      // Taken before this run's first request: another run of the same creation was quicker.
      if (isTaken(error) && sent === 1) context.found = true
      io.log(
        `VM ${vmid} is there: ${context.found ? 'another run of this creation has made it' : 'the answer was lost, not the request'}`,
      )
      return 'made'
    }
    if (state.kind === 'hidden') throw error
    context.mayExist = false
    if (state.kind === 'other') return { takenBy: state.name }
    if (isTaken(error)) return { takenBy: undefined }
    if (isDefinite(error) || !mayResend()) throw error
    io.log(`nothing of VM ${vmid} is on the server: sending the request again`)
  }
}

/** @returns what went wrong; `context.mayExist` tells whether the request can have had an effect all the same */
async function sendAndWait(context: CreateVmContext, vmid: number, io: StepIo): Promise<unknown> {
  context.mayExist = true
  try {
    context.upid = await send(context, vmid, io)
  } catch (error) {
    if (isRefusal(error)) context.mayExist = false
    return error
  }
  io.ids({ upid: context.upid })
  try {
    await waitTask(context.pve, context.upid, {
      signal: io.signal,
      onLog: (line) => io.log(line),
      phase: phaseOf(context, vmid),
    })
    return undefined
  } catch (error) {
    return error
  }
}

/** Refused before anything was done; by the client itself, before anything was sent. */
const isRefusal = (error: unknown): boolean =>
  error instanceof ValidationError || (error instanceof ApiError && error.status >= 400 && error.status < 500)

/** The server said itself that it failed: sending again would fail again. */
const isDefinite = (error: unknown): boolean =>
  error instanceof TaskError ||
  (error instanceof ApiError && error.status === 500) ||
  !(error instanceof PveError)

const isTaken = (error: unknown): boolean =>
  error instanceof ConflictError || (error instanceof TaskError && /already exists/.test(error.exitStatus))

/** What the server has under the id, after whatever is still at work there is over. */
async function settle(
  context: CreateVmContext,
  vmid: number,
  io: StepIo,
  pausesMs: readonly number[],
): Promise<GuestIdentity> {
  const { pve, vm, uuid } = context
  let last: GuestIdentity = { kind: 'absent' }
  for (const pause of pausesMs) {
    if (pause > 0) await sleep(pause, io.signal)
    last = await identify(pve, vm.node, vmid, uuid, io.signal)
    if (last.kind !== 'absent') return last
    const running = await runningTasks(context, vmid)
    for (const { upid } of running) {
      // Its own failure shows in what is there afterwards.
      await waitTask(pve, upid, { signal: io.signal, onLog: (line) => io.log(line) }).catch(
        (error: unknown) => {
          if (!(error instanceof TaskError)) throw error
        },
      )
    }
    if (running.length > 0) return identify(pve, vm.node, vmid, uuid, io.signal)
  }
  return last
}

/** Tasks that may be making the VM. A clone's carries the id of its source (measured), and runs on the source's node. */
export function runningTasks({ pve, vm }: CreateVmContext, vmid: number): Promise<TaskSummary[]> {
  return vm.clone
    ? listTasks(pve, { node: vm.clone.node, vmid: vm.clone.vmid, running: true, typeFilter: 'qmclone' })
    : listTasks(pve, { node: vm.node, vmid, running: true, typeFilter: 'qmcreate' })
}

const phaseOf = ({ vm }: CreateVmContext, vmid: number): string =>
  `${vm.clone ? `clone ${vm.clone.vmid} to` : 'create'} VM ${vmid} on ${vm.node}`

/** The request that makes the VM, checked by the API's schema. */
export function requestOf(context: CreateVmContext, vmid: number): RequestPreview {
  const { pve, vm } = context
  if (vm.clone) return pve.preview('POST', clonePath, cloneParameters(context, vmid))
  return pve.preview('POST', '/nodes/{node}/qemu', { ...context.payload.parameters, node: vm.node, vmid })
}

const clonePath = '/nodes/{node}/qemu/{vmid}/clone'

async function send(context: CreateVmContext, vmid: number, io: StepIo): Promise<string> {
  const { pve, vm } = context
  const options = { signal: io.signal, phase: phaseOf(context, vmid) }
  if (vm.clone) return pve.post(clonePath, cloneParameters(context, vmid), options)
  return pve.post('/nodes/{node}/qemu', { ...context.payload.parameters, node: vm.node, vmid }, options)
}

function cloneParameters({ vm, uuid }: CreateVmContext, newid: number) {
  const clone = vm.clone
  if (!clone) throw new RangeError('not a clone')
  return {
    node: clone.node,
    vmid: clone.vmid,
    newid,
    description: [vm.description, cloneMark(uuid, newid)].filter(Boolean).join('\n'),
    ...(vm.name !== undefined && { name: vm.name }),
    ...(vm.pool !== undefined && { pool: vm.pool }),
    ...(clone.node !== vm.node && { target: vm.node }),
    ...(clone.full && { full: true }),
    ...(clone.full && clone.storage !== undefined && { storage: clone.storage }),
    ...(clone.snapshot !== undefined && { snapname: clone.snapshot }),
  }
}
