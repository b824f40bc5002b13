import { slotOf } from '../facts/index.js'
import type { Host, HostCallOptions } from '../host/index.js'
import { askOfDomains, type Domain, type DomainName, type DomainState } from '../libvirt/index.js'
import {
  addressesOf,
  addressesOfAnswer,
  askAgents,
  leaseCommand,
  readNeighbours,
  type VmAddress,
} from './addresses.js'

export interface VmSummary extends DomainName {
  readonly state: DomainState
  readonly autostart: boolean
  readonly vcpus: number
  readonly memoryBytes: number
  /** Of one that runs, the best first. */
  readonly addresses: readonly VmAddress[]
  /** PCI functions of the host that it has, or has at its next start. */
  readonly hostDevices: readonly string[]
  /** The first function of each slot of those: its GPUs, as a rule. */
  readonly gpus: readonly string[]
  /** As vmctl made it: `ubuntu`, `talos`. */
  readonly os?: string
  /** The template that it was made from. */
  readonly template?: string
}

/**
 * All VMs, by name: three short commands.
 * @throws LibvirtError, ConnectionError
 * @example
 * for (const { name, state, addresses } of await listVms(host)) console.log(name, state, addresses[0]?.address)
 * // trainer shut off undefined
 * // web running 192.168.10.41
 */
export async function listVms(host: Host, options: HostCallOptions = {}): Promise<readonly VmSummary[]> {
  const [asked, neighbours] = await Promise.all([
    askOfDomains(host, (uuid) => [leaseCommand(uuid)], options),
    readNeighbours(host, options),
  ])
  const heard = asked.map(({ domain, answers: [lease] }) => ({
    domain,
    lease: addressesOfAnswer(lease, 'lease'),
  }))
  // An agent that hangs is waited for: only those are asked that nobody else has heard of.
  const agents = await askAgents(
    host,
    heard.filter(({ lease }) => lease.length === 0).map(({ domain }) => domain),
    options,
  )
  return heard.map(({ domain, lease }) =>
    summaryOf(domain, addressesOf(domain, { lease, agent: agents.get(domain.uuid) ?? [], neighbours })),
  )
}

export function summaryOf(domain: Domain, addresses: readonly VmAddress[]): VmSummary {
  const definition = domain.liveDefinition ?? domain.definition
  const hostDevices = definition.hostdevs.map(({ address }) => address).sort()
  const { os, template } = domain.definition.vmctl
  return {
    uuid: domain.uuid,
    name: domain.name,
    state: domain.state,
    autostart: domain.autostart,
    vcpus: definition.vcpus,
    memoryBytes: definition.memoryBytes,
    addresses,
    hostDevices,
    gpus: firstOfSlots(hostDevices),
    ...(os !== undefined && { os }),
    ...(template !== undefined && { template }),
  }
}

const firstOfSlots = (sorted: readonly string[]): string[] =>
  sorted.filter((address, index) => slotOf({ address }) !== slotOf({ address: sorted[index - 1] ?? '' }))
