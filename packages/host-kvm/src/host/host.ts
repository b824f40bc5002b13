import type { Shell } from '@pve/core'

/** A machine that is prepared, or whose VMs are run: this one, or one behind SSH. */
export interface Host {
  /** Its commands are root's: opened as root, or with sudo. */
  readonly shell: Shell
  /** libvirt's connection as it is called on that machine. Default `qemu:///system`. */
  readonly libvirtUri: string
}

export interface HostOptions {
  readonly shell: Shell
  readonly libvirtUri?: string
}

/** What every operation on a host takes. */
export interface HostCallOptions {
  readonly signal?: AbortSignal
}

/**
 * A host by its shell, which stays the caller's to close. Nothing is asked of it.
 * @example
 * import { openSsh } from '@pve/core/ssh'
 * const host = openHost({ shell: await openSsh({ host: 'gpu1', user: 'ops', sudo: true, signal }) })
 * console.log((await listVms(host)).map(({ name }) => name)) // [ 'trainer', 'web' ]
 * await host.shell.close()
 */
export function openHost({ shell, libvirtUri = 'qemu:///system' }: HostOptions): Host {
  return { shell, libvirtUri }
}

/** Hands the signal on where there is one (`exactOptionalPropertyTypes`). */
export const signalOf = ({ signal }: HostCallOptions): { readonly signal?: AbortSignal } =>
  signal === undefined ? {} : { signal }
