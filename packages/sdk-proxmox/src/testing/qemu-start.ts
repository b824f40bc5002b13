/** Starting a VM: what is checked, and how long it takes. */
import { TaskFailure } from './failure.js'
import { applyPending, isNetKey, missingConfig, parseProperties, volumesOf } from './guest-config.js'
import type { GuestState } from './state.js'
import { defineEffect, type TaskPlan } from './tasks.js'
import { findVolume } from './volumes.js'
import { newPid, type Principal, type World } from './world.js'

export const startPlan = (world: World, guest: { vmid: number; node: string }, who: Principal): TaskPlan => ({
  type: 'qmstart',
  id: String(guest.vmid),
  node: guest.node,
  who,
  seconds: 0.8,
  holds: [guest.vmid],
  work: { kind: 'qemu-start', arguments: { vmid: guest.vmid, node: guest.node } },
  ...(world.state.guests[String(guest.vmid)] === undefined && { seconds: 0.1 }),
})

/** @throws TaskFailure when it cannot run */
export function bringUp(world: World, guest: GuestState, log: (text: string) => void): void {
  const { state, model } = world
  if (guest.config['lock'] !== undefined) throw new TaskFailure(`VM is locked (${guest.config['lock']})`)
  if (guest.config['template'] === '1') throw new TaskFailure("you can't start a vm if it's a template")
  if (guest.running) throw new TaskFailure(`VM ${guest.vmid} already running`)
  applyPending(guest)
  const node = state.nodes[guest.node]
  const vcpus = Number(guest.config['cores'] ?? 1) * Number(guest.config['sockets'] ?? 1)
  if (node && vcpus > node.cores) throw new TaskFailure(`MAX ${node.cores} vcpus allowed per VM on this node`)
  const volumes = volumesOf(model, 'qemu', guest.config).filter(([key]) => !key.startsWith('unused'))
  for (const [, volid] of volumes) {
    if (!findVolume(state, guest.node, volid)) throw new TaskFailure(`volume '${volid}' does not exist`)
  }
  for (const [key, text] of Object.entries(guest.config)) {
    const bridge = isNetKey(key) ? parseProperties(model, 'qemu', key, text)['bridge'] : undefined
    if (bridge !== undefined && !node?.networks[bridge])
      throw new TaskFailure(`bridge '${bridge}' does not exist`)
  }
  if (volumes.some(([, volid]) => /cloudinit/.test(volid))) log('generating cloud-init ISO')
  guest.running = { pid: newPid(state), startedAt: world.now() }
}

defineEffect('qemu-start', {
  finish({ world, state, task, arguments: given, log }) {
    const guest = state.guests[String(given['vmid'])]
    if (guest?.type !== 'qemu' || guest.node !== task.node)
      throw new TaskFailure(missingConfig('qemu', task.node, Number(given['vmid'])))
    bringUp(world, guest, log)
    if (guest.running) guest.running.startedAt = task.endsAt
    return undefined
  },
})
