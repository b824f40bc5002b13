/** What resolving a clone needs to know of the guest it is made from. */
import type { PveClient } from '../client/client.js'
import { findGuest } from '../inventory/index.js'
import { diskPlace, isCdDrive, isCloudInitDrive, sizeOfDisk } from './disk.js'
import type { CloneSource } from './resolved.js'
import { serverDefaults } from './server-defaults.js'

/**
 * What `resolveVm` needs to know of the VM or template that `cloneFrom` names.
 * @param vm id or name
 * @throws GuestError when there is no such VM
 * @example
 * const source = await readCloneSource(client, 'debian-13-cloud')
 * const spec = parseVmSpec({ name: 'web3', cloneFrom: { vm: source.vmid } })
 * const { vm } = await resolveVm(spec, await readVmFacts(client, source.node), { source })
 * console.log(vm.clone?.full) // false: what is made from a template is linked to it
 */
export async function readCloneSource(pve: PveClient, vm: number | string): Promise<CloneSource> {
  const guest = await findGuest(pve, vm, { type: 'qemu' })
  const config = await pve.get('/nodes/{node}/qemu/{vmid}/config', { node: guest.node, vmid: guest.vmid })
  const order = config.boot?.order ?? []
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length)
  const disks = Object.entries(config).flatMap(([key, value]) => {
    const place = diskPlace(key)
    return place && typeof value === 'object' && !isCdDrive(value)
      ? [{ key, ...place, sizeBytes: sizeOfDisk(value) }]
      : []
  })
  disks.sort((a, b) => rank(a.key) - rank(b.key) || a.key.localeCompare(b.key, 'en', { numeric: true }))
  return {
    vmid: guest.vmid,
    node: guest.node,
    template: config.template === true,
    disks: disks.map(({ bus, index, sizeBytes }) => ({ bus, index, sizeBytes })),
    cloudInitDrive: Object.values(config).some(isCloudInitDrive),
    config,
    keys: Object.keys(config),
    memoryMib: config.memory?.current ?? serverDefaults.memoryMib,
    machine: config.machine?.type ?? serverDefaults.machine,
    bios: config.bios ?? serverDefaults.bios,
    scsiController: config.scsihw ?? serverDefaults.scsiController,
  }
}
