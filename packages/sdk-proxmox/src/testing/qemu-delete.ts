/** DELETE /nodes/{node}/qemu/{vmid} */
import { die, TaskFailure } from './failure.js'
import { guestOf, rootOnly, volumesOf } from './guest-config.js'
import { haSid } from './ha.js'
import type { GuestState, SimulatorState } from './state.js'
import { defineEffect, startTask } from './tasks.js'
import { findVolume, freeVolume, pathOf, storageOf, volidOf, volumesAt } from './volumes.js'
import type { Call, Handlers, World } from './world.js'

function destroyVm(call: Call): string {
  rootOnly(call, 'skiplock')
  const guest = guestOf(call)
  const { vmid } = guest
  if (guest.config['protection'] === '1') die(`can't remove VM ${vmid} - protection mode enabled`)
  if (guest.running) die(`VM ${vmid} is running - destroy failed`)
  if (call.state.ha[haSid(guest)] && !call.flag('purge'))
    die(`unable to remove VM ${vmid} - used in HA resources and purge parameter not set.`)
  return startTask(call.world, {
    type: 'qmdestroy',
    id: String(vmid),
    node: guest.node,
    who: call.who,
    seconds: 0.6,
    holds: [vmid],
    work: {
      kind: 'qemu-destroy',
      arguments: {
        vmid,
        purge: call.flag('purge'),
        unreferenced: call.flag('destroy-unreferenced-disks'),
        skiplock: call.flag('skiplock'),
      },
    },
  })
}

/** Takes a guest out of everything that names it. */
export function forgetGuest(state: SimulatorState, guest: GuestState, purge: boolean): void {
  delete state.guests[String(guest.vmid)]
  for (const pool of Object.values(state.pools)) pool.guests = pool.guests.filter((id) => id !== guest.vmid)
  state.acl = state.acl.filter((entry) => entry.path !== `/vms/${guest.vmid}`)
  if (purge) delete state.ha[haSid(guest)]
}

/** Frees the volumes of a guest, telling about those that are not there. */
export function freeGuestVolumes(
  world: World,
  guest: GuestState,
  unreferenced: boolean,
  log: (text: string) => void,
): void {
  const { state } = world
  const configs = [guest.config, ...Object.values(guest.snapshots).map((snapshot) => snapshot.config)]
  const named = new Set(
    configs.flatMap((config) => volumesOf(world.model, guest.type, config).map(([, volid]) => volid)),
  )
  for (const volid of named) {
    const owner = /(?:^|[/:])(?:vm|base|subvol)-(\d+)-/.exec(volid)?.[1]
    if (owner !== String(guest.vmid)) continue
    if (!findVolume(state, guest.node, volid)) {
      const [storage = '', name = ''] = volid.split(/:(.*)/s)
      const path = pathOf(state, {
        storage,
        name,
        content: 'images',
        format: 'raw',
        sizeBytes: 0,
        createdAt: 0,
      })
      log(
        state.storages[storage] && storageOf(state, storage).type === 'dir'
          ? `disk image '${path}' does not exist`
          : `volume '${volid}' does not exist`,
      )
    }
    freeVolume(state, guest.node, volid)
  }
  if (!unreferenced) return
  for (const storage of Object.keys(state.storages)) {
    for (const volume of volumesAt(state, guest.node, storage)) {
      if (volume.vmid === guest.vmid && (volume.content === 'images' || volume.content === 'rootdir'))
        freeVolume(state, guest.node, volidOf(volume))
    }
  }
}

defineEffect('qemu-destroy', {
  finish({ world, state, arguments: given, log }) {
    const guest = state.guests[String(given['vmid'])]
    if (!guest) throw new TaskFailure(`Configuration file of VM ${given['vmid']} does not exist`)
    if (guest.running) throw new TaskFailure(`VM ${guest.vmid} is running - destroy failed`)
    const lock = guest.config['lock']
    if (lock !== undefined && given['skiplock'] !== true) throw new TaskFailure(`VM is locked (${lock})`)
    freeGuestVolumes(world, guest, given['unreferenced'] === true, log)
    if (given['purge'] === true) log(`purging VM ${guest.vmid} from related configurations..`)
    forgetGuest(state, guest, given['purge'] === true)
    return undefined
  },
})

export const qemuDeleteHandlers: Handlers = {
  'DELETE /nodes/{node}/qemu/{vmid}': destroyVm,
}
