/** The request that makes a VM, anew or as a clone. */
import type { PveClient, RequestPreview } from '../client/client.js'
import type { Call } from '../guest/kind.js'
import { cloneMark } from './kind.js'
import type { VmPayload } from './payload.js'
import type { ResolvedVm } from './resolved.js'

/** What the request is made from. */
interface Making {
  readonly pve: PveClient
  readonly vm: ResolvedVm
  readonly payload: VmPayload
  readonly uuid: string
}

export const phaseOf = (vm: ResolvedVm, vmid: number): string =>
  `${vm.clone ? `clone ${vm.clone.vmid} to` : 'create'} VM ${vmid} on ${vm.node}`

/** The request that makes the VM, checked by the API's schema. */
export function requestOf(making: Making, vmid: number): RequestPreview {
  const { pve, vm, payload } = making
  if (vm.clone) return pve.preview('POST', clonePath, cloneParameters(making, vmid))
  return pve.preview('POST', '/nodes/{node}/qemu', { ...payload.parameters, node: vm.node, vmid })
}

const clonePath = '/nodes/{node}/qemu/{vmid}/clone'

/** @returns the task that makes it */
export async function sendCreate(making: Making, vmid: number, call: Call): Promise<string> {
  const { pve, vm, payload } = making
  if (vm.clone) return pve.post(clonePath, cloneParameters(making, vmid), call)
  return pve.post('/nodes/{node}/qemu', { ...payload.parameters, node: vm.node, vmid }, call)
}

function cloneParameters({ vm, uuid }: Making, newid: number) {
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
    // Left out, a template is linked to, and everything else copied.
    ...((clone.full || !clone.config.template) && { full: clone.full }),
    ...(clone.full && clone.storage !== undefined && { storage: clone.storage }),
    ...(clone.snapshot !== undefined && { snapname: clone.snapshot }),
  }
}
