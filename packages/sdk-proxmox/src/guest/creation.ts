/** What the steps of a creation share, whatever it makes; steps fill in what they learn. */
import type { PveClient } from '../client/client.js'
import type { TaskSummary } from '../task/index.js'
import type { Call, GuestConfig, GuestKind } from './kind.js'

export interface Creation<C extends GuestConfig = GuestConfig> {
  readonly pve: PveClient
  readonly kind: GuestKind<C>
  /** The mark of the creation: how a second run knows its guest. */
  readonly uuid: string
  /** What the spec says of it. */
  readonly wanted: {
    readonly node: string
    readonly vmid: number | undefined
    readonly name: string | undefined
  }
  readonly notes: readonly string[]
  /** Volumes that were there before: a guest that owns one of them is not removed. */
  readonly keep: readonly string[]
  /** "create VM 100 on pve1" */
  phase(vmid: number): string
  /** Sends the request that makes it. @returns its task */
  send(vmid: number, call: Call): Promise<string>
  /** Tasks that may be making it. */
  runningTasks(vmid: number): Promise<readonly TaskSummary[]>
  /** Where in the spec a parameter of the request comes from. */
  specPath(path: string): string
  /** Whether another run has not taken it over meanwhile. Default: it has not. */
  isHeld?(): Promise<boolean>
  /** Where it is, once there is an id. */
  vmid: number | undefined
  node: string
  /** A request was sent that may have made it, and it is not known yet whether it did. */
  mayExist: boolean
  /** It is known to exist. */
  exists: boolean
  /** Whether this run made it, or found it made by an earlier one. */
  found: boolean
  upid: string | undefined
}

/** The id of a guest that exists. */
export function vmidOf({ vmid }: Pick<Creation, 'vmid'>): number {
  if (vmid === undefined) throw new RangeError('the guest has no id yet: its first step has not run')
  return vmid
}

/** Where in the spec a parameter of the API comes from: `scsi0.size` → `disks[0].size`. */
export function originOf(origins: Readonly<Record<string, string>>, path: string): string {
  const [name = ''] = path.split(/[.[]/)
  const origin = origins[name]
  return origin === undefined ? path : `${origin}${path.slice(name.length)}`
}
