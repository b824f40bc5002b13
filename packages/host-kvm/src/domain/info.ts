/** Everything about one VM. */
import type { Host, HostCallOptions } from '../host/index.js'
import {
  type Domain,
  type DomainDisk,
  type DomainFirmware,
  type DomainInterface,
  readDomain,
  type VirshAnswer,
  virshBatch,
} from '../libvirt/index.js'
import { addressesOfDomain } from './addresses.js'
import { blockSizesOf } from './block-sizes.js'
import { summaryOf, type VmSummary } from './list.js'
import { type DomainSnapshot, readSnapshots } from './snapshot-list.js'

export interface VmDetails extends VmSummary {
  readonly isPersistent: boolean
  readonly hasManagedSave: boolean
  readonly title?: string
  readonly description?: string
  readonly machine?: string
  readonly firmware: DomainFirmware
  readonly disks: readonly VmDisk[]
  readonly interfaces: readonly DomainInterface[]
  readonly hasGuestAgent: boolean
  readonly hasConsole: boolean
  /** Who signs in by SSH. */
  readonly user?: string
  /** Oldest first. */
  readonly snapshots: readonly DomainSnapshot[]
}

export interface VmDisk extends DomainDisk {
  /** As the guest sees it; undefined where libvirt cannot say. */
  readonly sizeBytes?: number
  /** On the host. */
  readonly allocatedBytes?: number
}

/**
 * Everything about one VM.
 * @param ref a name or a UUID
 * @throws LibvirtError DOMAIN_NOT_FOUND, ConnectionError
 * @example
 * const { state, disks, snapshots } = await vmInfo(host, 'web')
 * console.log(state, disks[0]?.source, snapshots.length) // running { kind: 'file', path: '/var/lib/libvirt/images/web.qcow2' } 0
 */
export async function vmInfo(host: Host, ref: string, options: HostCallOptions = {}): Promise<VmDetails> {
  const domain = await readDomain(host, ref, options)
  const [addresses, [blocks], snapshots] = await Promise.all([
    addressesOfDomain(host, domain, options),
    virshBatch(host, [['domblkinfo', domain.uuid, '--all']], {
      phase: `look at the disks of ${domain.name}`,
      ...options,
    }),
    readSnapshots(host, domain.uuid, options),
  ])
  const { definition } = domain
  const { title, description, machine } = definition
  const { user } = definition.vmctl
  const now = domain.liveDefinition ?? definition
  return {
    ...summaryOf(domain, addresses),
    isPersistent: domain.isPersistent,
    hasManagedSave: domain.hasManagedSave,
    ...(title !== undefined && { title }),
    ...(description !== undefined && { description }),
    ...(machine !== undefined && { machine }),
    firmware: now.firmware,
    disks: disksOf(domain, blocks),
    interfaces: now.interfaces,
    hasGuestAgent: now.hasGuestAgent,
    hasConsole: now.hasConsole,
    ...(user !== undefined && { user }),
    snapshots,
  }
}

function disksOf(domain: Domain, answer: VirshAnswer | undefined): readonly VmDisk[] {
  const sizes = blockSizesOf(answer)
  return (domain.liveDefinition ?? domain.definition).disks.map((disk) => {
    const size = sizes.get(disk.target)
    return {
      ...disk,
      ...(size !== undefined && { sizeBytes: size.capacityBytes, allocatedBytes: size.allocatedBytes }),
    }
  })
}
