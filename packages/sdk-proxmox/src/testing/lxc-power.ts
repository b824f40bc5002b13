/** Start, stop, shutdown, reboot, suspend and resume of containers. */
import { die, TaskFailure } from './failure.js'
import {
  applyPending,
  guestOf,
  isMountKey,
  missingConfig,
  parseProperties,
  rootOnly,
} from './guest-config.js'
import { devicesOf, nodeInside } from './inside/make-inside.js'
import { mountTypeOf } from './lxc-permissions.js'
import type { GuestState } from './state.js'
import { defineEffect, startTask, type TaskPlan } from './tasks.js'
import { findVolume } from './volumes.js'
import { type Call, type Handlers, newPid, type Principal, type World } from './world.js'

const verbs = {
  start: ['vzstart', 0.8],
  stop: ['vzstop', 0.6],
  shutdown: ['vzshutdown', 2],
  reboot: ['vzreboot', 2],
  suspend: ['vzsuspend', 0.6],
  resume: ['vzresume', 0.6],
} as const
type LxcVerb = keyof typeof verbs

export const lxcPowerPlan = (guest: GuestState, verb: LxcVerb, who: Principal): TaskPlan => ({
  type: verbs[verb][0],
  id: String(guest.vmid),
  node: guest.node,
  who,
  seconds: verbs[verb][1],
  holds: [guest.vmid],
  work: { kind: 'lxc-power', arguments: { vmid: guest.vmid, verb } },
})

function power(verb: LxcVerb) {
  return (call: Call): string => {
    rootOnly(call, 'skiplock')
    const guest = guestOf(call, 'lxc')
    if (verb === 'start' && guest.running) die(`CT ${guest.vmid} already running`)
    if (verb !== 'start' && verb !== 'resume' && !guest.running) die(`CT ${guest.vmid} not running`)
    return startTask(call.world, lxcPowerPlan(guest, verb, call.who))
  }
}

/** @throws TaskFailure when something that it needs is not there */
function bringUp(world: World, guest: GuestState, startedAt: number, log: (text: string) => void): void {
  if (guest.config['template'] === '1') throw new TaskFailure("you can't start a CT if it's a template")
  const missing = missingParts(world, guest)
  if (missing !== undefined) {
    log(missing)
    throw new TaskFailure(`startup for container '${guest.vmid}' failed`)
  }
  guest.running = { pid: newPid(world.state), startedAt }
}

/** What the hook before a start complains of. */
export function missingParts(world: World, guest: GuestState): string | undefined {
  for (const [key, text] of Object.entries(guest.config)) {
    if (isMountKey(key)) {
      const volume = parseProperties(world.model, 'lxc', key, text)['volume'] ?? ''
      const type = mountTypeOf(volume)
      const there =
        type === 'volume'
          ? findVolume(world.state, guest.node, volume)
          : nodeInside(world.state, guest.node).files[volume]
      if (there || (type === 'device' && devicesOf(world.state, guest.node)[volume])) continue
      return type === 'bind' ? `directory '${volume}' does not exist` : `volume '${volume}' does not exist`
    }
    if (/^dev\d+$/.test(key)) {
      const path = parseProperties(world.model, 'lxc', key, text)['path'] ?? ''
      if (!devicesOf(world.state, guest.node)[path]) return `Device ${path} does not exist`
    }
  }
  return undefined
}

defineEffect('lxc-power', {
  finish({ world, state, task, arguments: given, log }) {
    const guest = state.guests[String(given['vmid'])]
    if (guest?.type !== 'lxc') throw new TaskFailure(missingConfig('lxc', task.node, Number(given['vmid'])))
    const lock = guest.config['lock']
    if (lock !== undefined) throw new TaskFailure(`CT is locked (${lock})`)
    const verb = given['verb']
    if (verb === 'suspend' && guest.running) {
      guest.running.paused = true
      return undefined
    }
    if (verb === 'resume') {
      if (!guest.running?.paused) throw new TaskFailure(`CT ${guest.vmid} is not suspended`)
      delete guest.running.paused
      return undefined
    }
    if (verb !== 'start') delete guest.running
    applyPending(guest)
    if (verb === 'start' || verb === 'reboot') bringUp(world, guest, task.endsAt, log)
    return undefined
  },
})

export const lxcPowerHandlers: Handlers = {
  'POST /nodes/{node}/lxc/{vmid}/status/start': power('start'),
  'POST /nodes/{node}/lxc/{vmid}/status/stop': power('stop'),
  'POST /nodes/{node}/lxc/{vmid}/status/shutdown': power('shutdown'),
  'POST /nodes/{node}/lxc/{vmid}/status/reboot': power('reboot'),
  'POST /nodes/{node}/lxc/{vmid}/status/suspend': power('suspend'),
  'POST /nodes/{node}/lxc/{vmid}/status/resume': power('resume'),
}
