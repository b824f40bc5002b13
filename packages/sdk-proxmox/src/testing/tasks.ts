/** Tasks: they run by the clock, and take effect when their time is over. */
import type { Json } from '@pve/core'
import { ApiFailure, TaskFailure, WaitForTask } from './failure.js'
import type { GuestState, SimulatorState, TaskState, TaskWork } from './state.js'
import { type Call, newPid, type Principal, type World } from './world.js'

export interface TaskPlan {
  type: string
  id: string
  node: string
  who: Principal
  /** How long it takes on a small real server, in seconds. */
  seconds: number
  work?: TaskWork
  /** VM ids whose configuration it holds locked. */
  holds?: number[]
  /** Epoch ms at which it starts, for a task that follows another one. Default: now. */
  at?: number
  /** Lines and the part of its time (0…1) after which they appear. */
  progress?: readonly (readonly [fraction: number, text: string])[]
}

export interface EffectContext {
  readonly world: World
  readonly state: SimulatorState
  readonly task: TaskState
  readonly arguments: Readonly<Record<string, Json>>
  log(text: string): void
}

/** What a kind of task does. Its arguments are in the state, so that it can be done by another process. */
export interface Effect {
  /** @returns an exit status other than OK (`WARNINGS: 1`) */
  finish(context: EffectContext): string | undefined
  /** Cleans up after an interrupt or a failure. */
  abandon?(context: EffectContext): void
}

const effects = new Map<string, Effect>()

export function defineEffect(kind: string, effect: Effect): void {
  effects.set(kind, effect)
}

const hex = (value: number): string => Math.floor(value).toString(16).toUpperCase().padStart(8, '0')

export function startTask(world: World, plan: TaskPlan): string {
  const { state } = world
  const now = plan.at ?? world.now()
  const pid = newPid(state)
  const pstart = Math.max(
    1,
    Math.floor((now / 1000 - (state.nodes[plan.node]?.bootedAt ?? 0)) * 100) % 0xffffffff,
  )
  const starttime = Math.floor(now / 1000)
  const upid = `UPID:${plan.node}:${hex(pid)}:${hex(pstart)}:${hex(starttime)}:${plan.type}:${plan.id}:${plan.who.authId}:`
  const wait = lockWait(world, plan, now)
  const duration = Math.min((plan.seconds * 1000) / world.taskSpeed, 2 ** 40)
  const task: TaskState = {
    upid,
    node: plan.node,
    pid,
    pstart,
    starttime,
    type: plan.type,
    id: plan.id,
    user: plan.who.user,
    ...(plan.who.token !== undefined && { tokenid: plan.who.token }),
    startedAt: now,
    endsAt: now + wait.ms + (wait.failure === undefined ? duration : 0),
    log: [
      ...wait.log,
      ...(plan.progress ?? []).map(([fraction, text]) => ({ at: now + wait.ms + duration * fraction, text })),
    ],
    ...(plan.work && { work: plan.work }),
    ...(plan.holds && { holds: plan.holds }),
  }
  if (wait.failure !== undefined) task.work = failing(wait.failure, plan.work)
  if (world.taskFault !== undefined) {
    task.work = failing(world.taskFault, plan.work)
    world.taskFault = undefined
  }
  state.tasks.unshift(task)
  if (state.tasks.length > 1000) state.tasks.length = 1000
  settle(world)
  return upid
}

const failing = (message: string, instead: TaskWork | undefined): TaskWork => ({
  kind: 'fail',
  arguments: { message, instead: instead ? { ...instead } : null },
})

/** A task whose guest another task holds waits for that one, for 10 s at most. */
function lockWait(
  world: World,
  plan: TaskPlan,
  now: number,
): { ms: number; log: TaskState['log']; failure?: string } {
  const { state } = world
  const holders = (plan.holds ?? []).flatMap((vmid) => holderOf(state, vmid) ?? [])
  const until = Math.max(now, ...holders.map((holder) => holder.endsAt))
  if (until === now) return { ms: 0, log: [] }
  const trying = { at: now, text: 'trying to acquire lock...' }
  if (until - now <= lockWaitMs) return { ms: until - now, log: [trying, { at: until, text: ' OK' }] }
  const vmid = plan.holds?.find((id) => holderOf(state, id)) ?? 0
  const guest = state.guests[String(vmid)]
  const type = guest?.type ?? 'qemu'
  return { ms: lockWaitMs, log: [trying], failure: lockTimeout(type, vmid) }
}

const lockTimeout = (type: 'qemu' | 'lxc', vmid: number): string => {
  const file =
    type === 'qemu' ? `/var/lock/qemu-server/lock-${vmid}.conf` : `/run/lock/lxc/pve-config-${vmid}.lock`
  return `can't lock file '${file}' - got timeout`
}

/** Ends every task whose time is over, in the order of their ends. */
export function settle(world: World): void {
  const now = world.now()
  for (;;) {
    let due: TaskState | undefined
    for (const task of world.state.tasks) {
      if (task.exitstatus === undefined && task.endsAt <= now && (!due || task.endsAt < due.endsAt))
        due = task
    }
    if (!due) return
    endTask(world, due)
  }
}

function contextOf(world: World, task: TaskState): EffectContext {
  return {
    world,
    state: world.state,
    task,
    arguments: task.work?.arguments ?? {},
    log: (text) => task.log.push({ at: task.endsAt, text }),
  }
}

function endTask(world: World, task: TaskState): void {
  const context = contextOf(world, task)
  const effect = task.work && effects.get(task.work.kind)
  // Set first: an effect may look at the tasks, and must not see itself running.
  task.exitstatus = 'OK'
  try {
    task.exitstatus = effect?.finish(context) ?? 'OK'
  } catch (error) {
    if (!(error instanceof TaskFailure) && !(error instanceof ApiFailure)) throw error
    effect?.abandon?.(context)
    task.exitstatus = error.message
  }
  closeLog(task, task.endsAt)
}

function closeLog(task: TaskState, at: number): void {
  const status = task.exitstatus ?? 'OK'
  const text =
    status === 'OK' ? 'TASK OK' : status.startsWith('WARNINGS: ') ? `TASK ${status}` : `TASK ERROR: ${status}`
  task.log = task.log.filter((line) => line.at <= at)
  task.log.push({ at, text })
  delete task.work
  delete task.holds
}

/** Whose task it is. */
export const principalOf = (task: TaskState): Principal => ({
  user: task.user,
  authId: task.tokenid === undefined ? task.user : `${task.user}!${task.tokenid}`,
  ...(task.tokenid !== undefined && { token: task.tokenid }),
})

/** Ends a task before its time, as if it had been waited for. */
export function hurry(world: World, upid: string): void {
  const task = world.state.tasks.find((one) => one.upid === upid)
  if (task?.exitstatus !== undefined || !task) return
  task.endsAt = world.now()
  settle(world)
}

export function interruptTask(world: World, task: TaskState): void {
  if (task.exitstatus !== undefined) return
  const context = contextOf(world, task)
  const effect = task.work && effects.get(task.work.kind)
  task.endsAt = world.now()
  effect?.abandon?.(context)
  task.exitstatus = 'received interrupt'
  closeLog(task, task.endsAt)
}

defineEffect('fail', {
  finish({ arguments: { message } }) {
    throw new TaskFailure(String(message))
  },
  abandon(context) {
    const { instead } = context.arguments
    if (typeof instead !== 'object' || instead === null || Array.isArray(instead)) return
    const given = instead['arguments']
    const inner = typeof given === 'object' && given !== null && !Array.isArray(given) ? given : {}
    effects.get(String(instead['kind']))?.abandon?.({
      ...context,
      arguments: Object.fromEntries(Object.entries(inner).map(([key, value]) => [key, value ?? null])),
    })
  },
})

/** The running task that holds a guest's configuration. */
export const holderOf = (state: SimulatorState, vmid: number): TaskState | undefined =>
  state.tasks.find((task) => task.exitstatus === undefined && task.holds?.includes(vmid))

/** How long a request waits for a lock before it gives up, as the server does. */
const lockWaitMs = 10_000

/** Waits for whoever holds the configuration; gives up like the server when it would take longer than 10 s. */
export function waitForLock(call: Call, guest: GuestState): void {
  const holder = holderOf(call.state, guest.vmid)
  if (!holder) return
  if (holder.endsAt - call.world.now() <= lockWaitMs) throw new WaitForTask(holder.upid)
  throw new ApiFailure(500, lockTimeout(guest.type, guest.vmid))
}
