import type { Argv } from '@pve/core'
import { type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { readDomain } from '../libvirt/index.js'
import { addressesOfDomain, type VmAddress } from './addresses.js'
import { DomainError, shown } from './errors.js'
import { virshArgv } from './work.js'

/**
 * The command that joins a terminal to a VM's serial console; Ctrl-] leaves it.
 * @throws LibvirtError; DomainError DOMAIN_NOT_RUNNING, DOMAIN_HAS_NO_CONSOLE
 * @example
 * import { spawn } from 'node:child_process'
 * const [program, ...words] = await consoleArgv(host, 'web', { force: true }) // virsh --connect qemu:///system console …
 * spawn(program, words, { stdio: 'inherit' })
 */
export async function consoleArgv(
  host: Host,
  ref: string,
  options: HostCallOptions & {
    /** Take it from who sits there now. */
    readonly force?: boolean
  } = {},
): Promise<Argv> {
  const domain = await readDomain(host, ref, signalOf(options))
  if (!domain.isActive) throw notRunning(domain.name)
  if (domain.liveDefinition?.hasConsole !== true) {
    throw new DomainError(`${shown(domain.name)} has no console.`, {
      code: 'DOMAIN_HAS_NO_CONSOLE',
      hint: `Give it one: virsh edit ${domain.uuid}, <console type='pty'/> among its devices; it is there from the next start on.`,
    })
  }
  return virshArgv(host, ['console', domain.uuid, ...(options.force === true ? ['--force'] : [])])
}

export interface SshTarget {
  readonly name: string
  readonly uuid: string
  readonly address: string
  readonly source: VmAddress['source']
  /** Who signs in, as the VM's metadata say; undefined where they say nothing. */
  readonly user?: string
}

/**
 * Where SSH reaches a VM, and as whom.
 * @throws LibvirtError; DomainError DOMAIN_HAS_NO_SSH for Talos, DOMAIN_NOT_RUNNING, DOMAIN_ADDRESS_UNKNOWN
 * @example
 * const { user = 'ubuntu', address } = await sshTarget(host, 'web')
 * console.log(`ssh ${user}@${address}`) // ssh ubuntu@192.168.10.41
 */
export async function sshTarget(host: Host, ref: string, options: HostCallOptions = {}): Promise<SshTarget> {
  const domain = await readDomain(host, ref, options)
  const { name, uuid } = domain
  const { os, user } = domain.definition.vmctl
  if (os?.toLowerCase() === 'talos') {
    const [first] = await addressesOfDomain(host, domain, options)
    throw new DomainError(`${shown(name)} runs Talos, which has no SSH and no shell.`, {
      code: 'DOMAIN_HAS_NO_SSH',
      hint: `Use talosctl: talosctl --nodes ${first?.address ?? 'ADDRESS'} dashboard (or logs, dmesg, read).`,
    })
  }
  if (!domain.isActive) throw notRunning(name)
  const [best] = await addressesOfDomain(host, domain, options)
  if (best === undefined) {
    throw new DomainError(
      `Nobody knows an address of ${shown(name)}: no guest agent, no lease, no ARP entry.`,
      {
        code: 'DOMAIN_ADDRESS_UNKNOWN',
        hint: 'It may still be booting. Install qemu-guest-agent in it, or look at its console (vmctl console); `vmctl ip list` asks the whole subnet.',
      },
    )
  }
  return { name, uuid, address: best.address, source: best.source, ...(user !== undefined && { user }) }
}

const notRunning = (name: string): DomainError =>
  new DomainError(`${shown(name)} does not run.`, {
    code: 'DOMAIN_NOT_RUNNING',
    hint: 'Start it first: vmctl start.',
  })
