import type { PveClient } from '../client/client.js'
import { type Creation, originOf } from '../guest/creation.js'
import { listTasks } from '../task/index.js'
import { type VmConfig, vmKind } from './kind.js'
import type { VmPayload } from './payload.js'
import { phaseOf, sendCreate } from './request.js'
import type { ResolvedVm } from './resolved.js'

/** What the steps of a creation share; steps fill in what they learn. */
export interface CreateVmContext extends Creation<VmConfig> {
  readonly vm: ResolvedVm
  readonly payload: VmPayload
}

interface Beginning {
  readonly pve: PveClient
  readonly vm: ResolvedVm
  readonly payload: VmPayload
  /** SMBIOS UUID of the VM. */
  readonly uuid: string
  readonly notes: readonly string[]
  /** The VM that an earlier run has made. */
  readonly earlier: { readonly vmid: number; readonly node: string } | undefined
}

export function createVmContext({ pve, vm, payload, uuid, notes, earlier }: Beginning): CreateVmContext {
  return {
    pve,
    kind: vmKind,
    vm,
    payload,
    uuid,
    notes,
    wanted: { node: vm.node, vmid: vm.vmid, name: vm.name },
    keep: attachedVolumes(vm),
    phase: (vmid) => phaseOf(vm, vmid),
    send: (vmid, call) => sendCreate({ pve, vm, payload, uuid }, vmid, call),
    // A clone's carries the id of its source (measured), and runs on the source's node.
    runningTasks: (vmid) =>
      vm.clone
        ? listTasks(pve, { node: vm.clone.node, vmid: vm.clone.vmid, running: true, typeFilter: 'qmclone' })
        : listTasks(pve, { node: vm.node, vmid, running: true, typeFilter: 'qmcreate' }),
    specPath: (path) => originOf(payload.origins, path),
    vmid: earlier?.vmid ?? vm.vmid,
    node: earlier?.node ?? vm.node,
    mayExist: false,
    exists: earlier !== undefined,
    found: earlier !== undefined,
    upid: undefined,
  }
}

/** Volumes that the spec attaches: they were there before the VM. */
const attachedVolumes = ({ disks }: ResolvedVm): string[] =>
  disks.flatMap(({ source }) => (source.kind === 'volume' && source.volume !== '' ? [source.volume] : []))
