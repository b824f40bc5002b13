/** In what VMs and containers differ, for all that is done to both in the same way. */
import type { PveError, PveErrorOptions } from '@pve/core'
import type { PveClient } from '../client/client.js'
import type { GuestType } from '../inventory/index.js'
import type { TaskSummary } from '../task/index.js'
import type { IncompleteFacts, NotCreatedOptions } from './errors.js'
import type { GuestRef } from './ref.js'

export interface GuestConfig {
  readonly lock?: string
}

export interface GuestKind<C extends GuestConfig> {
  readonly type: GuestType
  /** In messages: `VM 100`, `container 101`. */
  readonly noun: 'VM' | 'container'
  readConfig(pve: PveClient, guest: GuestRef, signal?: AbortSignal): Promise<C>
  nameOf(config: C): string | undefined
  /** Whether the configuration carries the mark of a creation. */
  isOurs(config: C, uuid: string, vmid: number): boolean
  /** While it is being made, its configuration is a lock that does not tell yet whose it is. */
  isBlank(config: C): boolean
  /** Whether a running task may be making the guest with this id. */
  isMaking(task: TaskSummary, vmid: number): boolean
  /** What a guest has from its making and keeps: tells it from another that comes to have its id. */
  birthmark(config: C): string
  stop(pve: PveClient, guest: GuestRef, call: Call): Promise<string>
  remove(pve: PveClient, guest: GuestRef, options: RemovalOptions, call: Call): Promise<string>
  readonly errors: {
    notCreated(message: string, options: NotCreatedOptions): PveError
    incomplete(message: string, options: PveErrorOptions & IncompleteFacts): PveError
    idTaken(vmid: number, name: string | undefined, options?: PveErrorOptions): PveError
  }
  /** `pve vm show`, `pve vm delete`: for hints. */
  readonly commands: { readonly show: string; readonly remove: string }
}

export interface Call {
  readonly signal?: AbortSignal
  readonly phase?: string
}

export interface RemovalOptions {
  readonly purge: boolean
  readonly destroyUnreferencedDisks: boolean
}
