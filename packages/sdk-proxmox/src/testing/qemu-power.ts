/** Start, stop, shutdown, reboot, reset, suspend, resume. */
import { die, TaskFailure } from './failure.js'
import { agentIsOn, applyPending, findGuest, guestOf, missingConfig, rootOnly } from './guest-config.js'
import { haSid } from './ha.js'
import { bringUp, startPlan } from './qemu-start.js'
import type { GuestState } from './state.js'
import { defineEffect, type EffectContext, startTask, type TaskPlan } from './tasks.js'
import type { Call, Handlers } from './world.js'

type Verb = 'stop' | 'shutdown' | 'reboot' | 'reset' | 'pause' | 'suspend' | 'resume'

const taskTypes: Readonly<Record<Verb, string>> = {
  stop: 'qmstop',
  shutdown: 'qmshutdown',
  reboot: 'qmreboot',
  reset: 'qmreset',
  pause: 'qmpause',
  suspend: 'qmsuspend',
  resume: 'qmresume',
}
const seconds: Readonly<Record<Verb, number>> = {
  stop: 0.8,
  shutdown: 4,
  reboot: 6,
  reset: 0.2,
  pause: 0.2,
  suspend: 4,
  resume: 0.2,
}

/** A guest that HA manages is started and stopped through HA. */
function throughHa(
  call: Call,
  guest: GuestState | undefined,
  state: 'started' | 'stopped',
): string | undefined {
  const resource = guest && call.state.ha[haSid(guest)]
  if (!guest || !resource) return undefined
  resource.state = state
  return startTask(call.world, {
    type: state === 'started' ? 'hastart' : 'hastop',
    id: String(guest.vmid),
    node: guest.node,
    who: call.who,
    seconds: 0.3,
    progress: [[0, `Requesting HA ${state === 'started' ? 'start' : 'stop'} for ${haSid(guest)}`]],
    work: { kind: 'qemu-ha', arguments: { vmid: guest.vmid, state } },
  })
}

defineEffect('qemu-ha', {
  finish({ world, state, task, arguments: given }) {
    const guest = state.guests[String(given['vmid'])]
    const root = { user: 'root@pam', authId: 'root@pam' }
    if (!guest) return undefined
    const wanted = given['state'] === 'started'
    if (wanted === (guest.running !== undefined)) return undefined
    const plan = wanted ? startPlan(world, guest, root) : powerPlan(guest, 'stop', root, {})
    startTask(world, { ...plan, at: task.endsAt })
    return undefined
  },
})

function start(call: Call): string {
  rootOnly(
    call,
    'skiplock',
    'stateuri',
    'migratedfrom',
    'migration_type',
    'migration_network',
    'targetstorage',
  )
  const { vmid, node } = call
  return (
    throughHa(call, findGuest(call), 'started') ??
    startTask(call.world, startPlan(call.world, { vmid, node }, call.who))
  )
}

function stop(call: Call): string {
  rootOnly(call, 'skiplock', 'keepActive', 'migratedfrom')
  const guest = guestOf(call)
  if (call.flag('overrule-shutdown')) {
    for (const task of call.state.tasks) {
      if (task.exitstatus === undefined && task.type === 'qmshutdown' && task.id === String(guest.vmid))
        task.endsAt = call.world.now()
    }
  }
  return (
    throughHa(call, guest, 'stopped') ??
    startTask(call.world, powerPlan(guest, 'stop', call.who, { skiplock: call.flag('skiplock') }))
  )
}

function shutdown(call: Call): string {
  rootOnly(call, 'skiplock')
  const guest = guestOf(call)
  return startTask(
    call.world,
    endingPlan(call, guest, 'shutdown', call.number('timeout') ?? 180, call.flag('forceStop')),
  )
}

function reboot(call: Call): string {
  const guest = guestOf(call)
  if (!guest.running) die(`VM ${guest.vmid} not running`)
  return startTask(call.world, endingPlan(call, guest, 'reboot', call.number('timeout') ?? 600, false))
}

/** A guest that does not listen is waited for until the time limit. */
function endingPlan(
  call: Call,
  guest: GuestState,
  verb: 'shutdown' | 'reboot',
  timeout: number,
  forceStop: boolean,
): TaskPlan {
  const plan = powerPlan(guest, verb, call.who, { forceStop })
  if (!guest.running) return { ...plan, seconds: 0.1 }
  const deaf = guest.agentSilent === true || guest.running.paused === true
  if (!deaf) return plan
  const pings = agentIsOn(call.world, guest)
  const line = `QEMU Guest Agent is not running - VM ${guest.vmid} qga command 'guest-ping' failed - got timeout`
  return {
    ...plan,
    seconds: timeout,
    ...(pings && { progress: [[Math.min(1, 3 / Math.max(timeout, 0.001)), line] as const] }),
    work: { kind: 'qemu-power', arguments: { ...plan.work?.arguments, deaf: true } },
  }
}

const powerPlan = (
  guest: GuestState,
  verb: Verb,
  who: Call['who'],
  more: Record<string, boolean>,
): TaskPlan => ({
  type: taskTypes[verb],
  id: String(guest.vmid),
  node: guest.node,
  who,
  seconds: seconds[verb],
  holds: [guest.vmid],
  work: { kind: 'qemu-power', arguments: { vmid: guest.vmid, verb, ...more } },
})

function whileRunning(verb: 'reset' | 'resume'): (call: Call) => string {
  return (call) => {
    rootOnly(call, 'skiplock')
    const guest = guestOf(call)
    if (!guest.running && !(verb === 'resume' && guest.config['lock'] === 'suspended'))
      die(`VM ${guest.vmid} not running`)
    return startTask(call.world, powerPlan(guest, verb, call.who, { skiplock: call.flag('skiplock') }))
  }
}

function suspend(call: Call): string {
  rootOnly(call, 'skiplock')
  const guest = guestOf(call)
  if (!guest.running) die(`VM ${guest.vmid} not running`)
  const verb = call.flag('todisk') ? 'suspend' : 'pause'
  return startTask(call.world, powerPlan(guest, verb, call.who, { skiplock: call.flag('skiplock') }))
}

function finishPower({ world, task, arguments: given, log }: EffectContext, guest: GuestState): void {
  const lock = guest.config['lock']
  const verb = given['verb']
  if (lock !== undefined && given['skiplock'] !== true && !(verb === 'resume' && lock === 'suspended'))
    throw new TaskFailure(`VM is locked (${lock})`)
  const down = () => {
    delete guest.running
    applyPending(guest)
  }
  switch (verb) {
    case 'stop':
      down()
      return
    case 'shutdown':
      if (given['deaf'] === true && given['forceStop'] !== true)
        throw new TaskFailure('VM quit/powerdown failed - got timeout')
      if (given['deaf'] === true) log('VM quit/powerdown failed - terminating now with SIGTERM')
      down()
      return
    case 'reboot':
      if (given['deaf'] === true) throw new TaskFailure('VM quit/powerdown failed - got timeout')
      down()
      bringUp(world, guest, log)
      if (guest.running) guest.running.startedAt = task.endsAt
      return
    case 'reset':
      if (guest.running) guest.running.startedAt = task.endsAt
      return
    case 'pause':
      if (guest.running) guest.running.paused = true
      return
    case 'suspend':
      down()
      guest.config['lock'] = 'suspended'
      return
    case 'resume':
      if (guest.running) delete guest.running.paused
      else {
        delete guest.config['lock']
        bringUp(world, guest, log)
      }
  }
}

defineEffect('qemu-power', {
  finish(context) {
    const guest = context.state.guests[String(context.arguments['vmid'])]
    if (guest?.type !== 'qemu')
      throw new TaskFailure(missingConfig('qemu', context.task.node, Number(context.arguments['vmid'])))
    finishPower(context, guest)
    return undefined
  },
})

export const qemuPowerHandlers: Handlers = {
  'POST /nodes/{node}/qemu/{vmid}/status/start': start,
  'POST /nodes/{node}/qemu/{vmid}/status/stop': stop,
  'POST /nodes/{node}/qemu/{vmid}/status/shutdown': shutdown,
  'POST /nodes/{node}/qemu/{vmid}/status/reboot': reboot,
  'POST /nodes/{node}/qemu/{vmid}/status/reset': whileRunning('reset'),
  'POST /nodes/{node}/qemu/{vmid}/status/resume': whileRunning('resume'),
  'POST /nodes/{node}/qemu/{vmid}/status/suspend': suspend,
}
