/**
 * The step that makes the guest. A request whose answer is lost is not sent again before the server's state is read:
 * the end is one guest, or none.
 */
import { CancelledError, PveError, type StepIo, sleep, ValidationError } from '@pve/core'
import { ApiError, ConflictError, TaskError } from '../client/errors/index.js'
import { waitTask } from '../task/index.js'
import { withFreeId } from './allocate.js'
import { type Creation, vmidOf } from './creation.js'
import { destroyOurs } from './destroy.js'
import { type GuestIdentity, identify } from './identity.js'
import type { GuestConfig } from './kind.js'

/** How often another id is tried when somebody else was quicker. */
const idAttempts = 20
/** How often a request is sent that turned out never to have taken effect. */
const sendAttempts = 3
/** Pauses between looks for a guest whose request lost its answer: the server may still be at it. */
export const lookPausesMs = [0, 300, 700, 1500]

/** Makes the guest under its own id or a free one. */
export async function makeGuest<C extends GuestConfig>(creation: Creation<C>, io: StepIo): Promise<void> {
  const { kind, pve, wanted } = creation
  for (const note of creation.notes) io.log(note)
  let sent = 0
  const taken = new Set<number>()
  const attempt = async (vmid: number): Promise<Attempt> => {
    creation.vmid = vmid
    io.ids({ vmid: String(vmid), node: wanted.node })
    const outcome = await attemptCreate(creation, vmid, io, () => ++sent < sendAttempts)
    if (outcome !== 'made') taken.add(vmid)
    return outcome
  }
  for (;;) {
    const { vmid: chosen } = wanted
    const outcome = await (chosen === undefined
      ? withFreeId(pve, attempt, { avoid: taken, signal: io.signal })
      : attempt(chosen))
    if (outcome === 'made') break
    const vmid = vmidOf(creation)
    if (chosen !== undefined) throw kind.errors.idTaken(vmid, outcome.takenBy)
    if (taken.size > idAttempts)
      throw kind.errors.idTaken(vmid, outcome.takenBy, {
        hint: `${taken.size} ids in a row were taken by others while asking: try again.`,
      })
    io.log(`id ${vmid} was taken by somebody else meanwhile: trying the next`)
    creation.vmid = undefined
  }
  creation.exists = true
}

/** Removes what `makeGuest` has made, if it is this creation's. */
export async function unmakeGuest<C extends GuestConfig>(
  creation: Creation<C>,
  options: { readonly signal: AbortSignal; readonly onLog?: (line: string) => void },
): Promise<void> {
  const { kind, pve, node, uuid, keep } = creation
  if (creation.isHeld && !(await creation.isHeld())) throw takenOver(creation)
  await destroyOurs(kind, pve, { node, vmid: vmidOf(creation) }, { uuid, keep, ...options })
  creation.exists = false
}

/** Code CREATION_TAKEN_OVER. */
export const takenOver = <C extends GuestConfig>({ kind, vmid }: Creation<C>): PveError =>
  new PveError(`Another run of the same creation has taken ${kind.noun} ${vmid} over.`, {
    code: 'CREATION_TAKEN_OVER',
    hint: 'Let that one go on: two runs at once would do everything twice.',
    ids: { vmid: String(vmid) },
  })

type Attempt = 'made' | { takenBy: string | undefined }

async function attemptCreate<C extends GuestConfig>(
  creation: Creation<C>,
  vmid: number,
  io: StepIo,
  mayResend: () => boolean,
): Promise<Attempt> {
  for (let sent = 1; ; sent++) {
    const error = await sendAndWait(creation, vmid, io)
    if (error === undefined) return 'made'
    if (!creation.mayExist || error instanceof CancelledError) throw error
    // A guest with this id was there first, or the answer was lost: what counts is what the server has now.
    // After an error of the server's own one look is enough; a lost answer may belong to a request still at work.
    const state = await settle(creation, vmid, io, isDefinite(error) ? [0] : lookPausesMs)
    if (state.kind === 'ours') {
      // Taken before this run's first request: another run of the same creation was quicker.
      if (isTaken(error) && sent === 1) creation.found = true
      io.log(
        `${creation.kind.noun} ${vmid} is there: ${creation.found ? 'another run of this creation has made it' : 'the answer was lost, not the request'}`,
      )
      return 'made'
    }
    if (state.kind === 'hidden') throw error
    creation.mayExist = false
    if (state.kind === 'other') return { takenBy: state.name }
    if (isTaken(error)) return { takenBy: undefined }
    if (isDefinite(error) || !mayResend()) throw error
    io.log(`nothing of ${creation.kind.noun} ${vmid} is on the server: sending the request again`)
  }
}

/** @returns what went wrong; `creation.mayExist` tells whether the request can have had an effect all the same */
async function sendAndWait<C extends GuestConfig>(
  creation: Creation<C>,
  vmid: number,
  io: StepIo,
): Promise<unknown> {
  creation.mayExist = true
  try {
    creation.upid = await creation.send(vmid, { signal: io.signal, phase: creation.phase(vmid) })
  } catch (error) {
    if (isRefusal(error)) creation.mayExist = false
    return error
  }
  io.ids({ upid: creation.upid })
  try {
    await waitTask(creation.pve, creation.upid, {
      signal: io.signal,
      onLog: (line) => io.log(line),
      phase: creation.phase(vmid),
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
async function settle<C extends GuestConfig>(
  creation: Creation<C>,
  vmid: number,
  io: StepIo,
  pausesMs: readonly number[],
): Promise<GuestIdentity<C>> {
  const { kind, pve, wanted, uuid } = creation
  let last: GuestIdentity<C> = { kind: 'absent' }
  for (const pause of pausesMs) {
    if (pause > 0) await sleep(pause, io.signal)
    last = await identify(kind, pve, wanted.node, vmid, uuid, io.signal)
    if (last.kind !== 'absent') return last
    const running = await creation.runningTasks(vmid)
    for (const { upid } of running) {
      // Its own failure shows in what is there afterwards.
      await waitTask(pve, upid, { signal: io.signal, onLog: (line) => io.log(line) }).catch(
        (error: unknown) => {
          if (!(error instanceof TaskError)) throw error
        },
      )
    }
    if (running.length > 0) return identify(kind, pve, wanted.node, vmid, uuid, io.signal)
  }
  return last
}
