import type { PveClient } from '../client/client.js'
import type { VmPayload } from './payload.js'
import type { ResolvedVm } from './resolved.js'

/** What the steps of a creation share; steps fill in what they learn. */
export interface CreateVmContext {
  readonly pve: PveClient
  readonly vm: ResolvedVm
  readonly payload: VmPayload
  /** SMBIOS UUID of the VM: how a second run knows it. */
  readonly uuid: string
  readonly notes: readonly string[]
  /** Where it is, once there is an id. */
  vmid: number | undefined
  node: string
  /** A request was sent that may have made it, and it is not known yet whether it did. */
  mayExist: boolean
  /** The VM is known to exist. */
  exists: boolean
  /** Whether this run made it, or found it made by an earlier one. */
  found: boolean
  upid: string | undefined
}

/** The id of a VM that exists. */
export function vmidOf(context: CreateVmContext): number {
  if (context.vmid === undefined) throw new RangeError('the VM has no id yet: its first step has not run')
  return context.vmid
}

/** Volumes that the spec attaches: they were there before the VM. */
export const attachedVolumes = ({ vm }: CreateVmContext): string[] =>
  vm.disks.flatMap(({ source }) => (source.kind === 'volume' && source.volume !== '' ? [source.volume] : []))
