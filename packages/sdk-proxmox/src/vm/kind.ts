import type { PveClient } from '../client/client.js'
import type { GuestKind } from '../guest/kind.js'
import { VmIdTakenError, VmIncompleteError, VmNotCreatedError } from './errors.js'

export type VmConfig = Awaited<ReturnType<typeof readConfig>>

const readConfig = (pve: PveClient, vm: { node: string; vmid: number }, signal?: AbortSignal) =>
  pve.get('/nodes/{node}/qemu/{vmid}/config', { node: vm.node, vmid: vm.vmid }, signal ? { signal } : {})

/**
 * Note in a clone's description until its UUID is set: a clone gets a UUID of its own making. With its id, since a copy
 * of an unfinished clone carries the note, too.
 */
export const cloneMark = (uuid: string, vmid: number): string => `pve-suite creation ${uuid} of VM ${vmid}`

export const vmKind: GuestKind<VmConfig> = {
  type: 'qemu',
  noun: 'VM',
  readConfig,
  nameOf: ({ name }) => name,
  isOurs: (config, uuid, vmid) =>
    config.smbios1?.uuid?.toLowerCase() === uuid ||
    (config.description ?? '').split('\n').includes(cloneMark(uuid, vmid)),
  isBlank: ({ smbios1 }) => smbios1 === undefined,
  isMaking: ({ type, id }, vmid) => type === 'qmclone' || (type === 'qmcreate' && id === String(vmid)),
  birthmark: (config) => JSON.stringify([config.smbios1?.uuid, config.vmgenid, config.meta]),
  stop: (pve, vm, call) => pve.post('/nodes/{node}/qemu/{vmid}/status/stop', { ...vm }, call),
  remove: (pve, vm, { purge, destroyUnreferencedDisks }, call) =>
    pve.delete(
      '/nodes/{node}/qemu/{vmid}',
      { ...vm, purge, 'destroy-unreferenced-disks': destroyUnreferencedDisks },
      call,
    ),
  errors: {
    notCreated: (message, options) => new VmNotCreatedError(message, options),
    incomplete: (message, options) => new VmIncompleteError(message, options),
    idTaken: (vmid, name, options) => new VmIdTakenError(vmid, name, options),
  },
  commands: { show: 'pve vm show', remove: 'pve vm delete' },
}
