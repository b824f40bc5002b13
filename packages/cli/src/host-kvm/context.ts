import type { Shell } from '@pve/core'
import type { Host } from '@pve/host-kvm'
import type { CommandDefinition, Handler } from '../command/types.js'
import type { CommandContext } from '../context.js'
import type { HostAddress } from './address.js'
import type { HostSettings } from './settings.js'

/**
 * What a command needs to be there: `root`; or `libvirt`, which the host's group of that name may use without root.
 */
export type Access = 'root' | 'libvirt'

/** What commands of `vmctl` and `gpu-vm-bootstrap` work with. */
export interface HostContext extends CommandContext {
  /** The simulated host is used (--demo). */
  readonly isDemo: boolean
  /** Of --host; undefined for this machine. */
  readonly address: HostAddress | undefined
  /** How people call it: `this machine`, `gpu1.example.org`. */
  readonly title: string
  /** Opened at the first call, closed when the command ends. */
  host(access: Access): Promise<Host>
  /** A new connection to the host, apart from the one in use; undefined where there is none in between. */
  readonly reconnect: ((signal: AbortSignal) => Promise<Shell>) | undefined
  /** Defaults that the host has for its VMs. */
  settings(): Promise<HostSettings>
}

export type HostHandler<D extends CommandDefinition> = Handler<D, HostContext>
