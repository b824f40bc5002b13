/**
 * High availability takes an order and carries it out some seconds later: the task of a start, stop or migration that
 * goes through it ends when the order is taken. What counts is the state of the guest.
 */
import { waitFor } from '@pve/core'
import type { PveClient } from '../client/client.js'
import { NotFoundError, TaskError } from '../client/errors/index.js'
import { findGuest, type GuestType } from '../inventory/index.js'
import { listTasks, parseUpid, type TaskResult, type WaitTaskOptions, waitTask } from '../task/index.js'
import { type GuestRef, guestWord } from './ref.js'

export type PowerState = 'running' | 'stopped'
/** Where an order shall lead: a power state, or a node. */
export type Aim = PowerState | { readonly node: string }

/** HA looks every 10 s; a stop may wait for the guest for a minute. */
const timeLimitMs = 5 * 60_000

/**
 * Waits for the task, and where HA has taken the order, until the guest is as wanted.
 * @throws TaskError when the start, stop or migration itself failed; TimeLimitError, CancelledError
 */
export async function waitPower(
  pve: PveClient,
  type: GuestType,
  guest: GuestRef,
  upid: string,
  aim: Aim,
  options: WaitTaskOptions = {},
): Promise<TaskResult> {
  const result = await waitTask(pve, upid, options)
  const { type: taskType, startTime } = parseUpid(upid)
  if (!taskType.startsWith('ha')) return result
  const wanted = typeof aim === 'string' ? aim : `on ${aim.node}`
  options.onLog?.(
    `high availability has the order: waiting until ${guestWord[type]} ${guest.vmid} is ${wanted}`,
  )
  await waitFor({
    what: `${guestWord[type]} ${guest.vmid} to be ${wanted} (high availability)`,
    intervalMs: options.intervalMs ?? 500,
    maxIntervalMs: 3_000,
    timeLimitMs: options.timeLimitMs ?? timeLimitMs,
    ...(options.signal && { signal: options.signal }),
    ...(options.onWait && { onWait: options.onWait }),
    async probe(signal) {
      if (await isThere(pve, type, guest, aim, signal)) return true
      await failIfItFailed(pve, guest, startTime, options.phase)
      return undefined
    },
  })
  return { ...result, tookMs: Date.now() - startTime * 1000 }
}

async function isThere(
  pve: PveClient,
  type: GuestType,
  { node, vmid }: GuestRef,
  aim: Aim,
  signal: AbortSignal,
): Promise<boolean> {
  if (typeof aim === 'object') return (await findGuest(pve, vmid, { type })).node === aim.node
  const statusOn = (there: string) => readStatus(pve, type, { node: there, vmid }, signal)
  try {
    return (await statusOn(node)) === aim
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error
    // HA may have taken it to another node.
    const { node: now } = await findGuest(pve, vmid, { type })
    return now !== node && (await statusOn(now)) === aim
  }
}

/** HA's own attempt is a task of its own; HA tries again, but whoever waits wants to know why. */
async function failIfItFailed(
  pve: PveClient,
  { node, vmid }: GuestRef,
  since: number,
  phase: string | undefined,
): Promise<void> {
  const failed = (await listTasks(pve, { node, vmid, since, limit: 10 })).find(
    (task) => task.status === 'failed' && /^(?:qm|vz)(?:start|stop|shutdown|igrate|migrate)$/.test(task.type),
  )
  if (!failed) return
  throw new TaskError(failed.exitStatus ?? 'failed', {
    upid: failed.upid,
    log: [],
    ...(phase !== undefined && { phase }),
    hint: `High availability goes on trying. The log: pve task log ${failed.upid}`,
  })
}

/** `running` or `stopped`. */
export async function readStatus(
  pve: PveClient,
  type: GuestType,
  guest: GuestRef,
  signal?: AbortSignal,
): Promise<string> {
  const options = signal ? { signal } : {}
  const { node, vmid } = guest
  const { status } =
    type === 'qemu'
      ? await pve.get('/nodes/{node}/qemu/{vmid}/status/current', { node, vmid }, options)
      : await pve.get('/nodes/{node}/lxc/{vmid}/status/current', { node, vmid }, options)
  return status
}
