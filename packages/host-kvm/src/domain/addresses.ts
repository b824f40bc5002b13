/** Which IP addresses a VM has, and who says so. */
import { z } from 'zod'
import { type Host, type HostCallOptions, jsonOf, signalOf } from '../host/index.js'
import { type Domain, type VirshAnswer, type VirshCommand, virshBatch } from '../libvirt/index.js'

export interface VmAddress {
  readonly address: string
  readonly family: 4 | 6
  /** Of the VM's interface. */
  readonly mac: string
  /**
   * `agent`: the VM's own system says so; `lease`: libvirt's DHCP server gave it; `arp`: the host's neighbour table has it,
   * which may be of some minutes ago.
   */
  readonly source: 'agent' | 'lease' | 'arp'
}

export const leaseCommand = (uuid: string): VirshCommand => ['domifaddr', uuid, '--full', '--source', 'lease']
const agentCommand = (uuid: string): VirshCommand => ['domifaddr', uuid, '--full', '--source', 'agent']

/** A row of `domifaddr`; names of a guest's interfaces may hold spaces. */
const row = /^ *(.+?) +([0-9a-f]{2}(?::[0-9a-f]{2}){5}|N\/A|-) +(ipv4|ipv6) +([0-9a-f.:]+)\/\d+ *$/i

/** An answer of `domifaddr`; a failed one knows none. */
export function addressesOfAnswer(
  answer: VirshAnswer | undefined,
  source: 'agent' | 'lease',
): readonly VmAddress[] {
  if (answer === undefined || answer.error) return []
  return answer.output.split('\n').flatMap((line): VmAddress[] => {
    const [, , mac = '', family, address = ''] = row.exec(line) ?? []
    if (family === undefined) return []
    return [{ address, family: family === 'ipv4' ? 4 : 6, mac: mac.toLowerCase(), source }]
  })
}

const neighbourList = z.array(
  z.object({
    dst: z.string(),
    dev: z.string().optional(),
    lladdr: z.string().optional(),
    state: z.array(z.string()).default([]),
  }),
)

export interface Neighbour {
  readonly address: string
  readonly interface?: string
  /** Lower case. Undefined: nobody answered. */
  readonly mac?: string
  /** `REACHABLE`, `STALE`, `FAILED` … */
  readonly states: readonly string[]
}

/** The host's neighbour table: what ARP and neighbour discovery found lately. Empty where it cannot be read. */
export async function readNeighbours(
  host: Host,
  options: HostCallOptions = {},
): Promise<readonly Neighbour[]> {
  const { stdout } = await host.shell.run(['ip', '-json', 'neighbour', 'show'], {
    phase: 'read the neighbour table',
    accept: 'any',
    ...signalOf(options),
  })
  return parseNeighbours(stdout)
}

/**
 * What `ip -json neighbour show` prints; nothing at all for an empty table on some versions. Empty also for what is no such
 * output.
 * @example
 * parseNeighbours('[{"dst":"192.0.2.20","dev":"br0","lladdr":"52:54:00:00:00:01","state":["REACHABLE"]}]')
 * // [ { address: '192.0.2.20', interface: 'br0', mac: '52:54:00:00:00:01', states: [ 'REACHABLE' ] } ]
 */
export function parseNeighbours(text: string): readonly Neighbour[] {
  if (text.trim() === '') return []
  const parsed = neighbourList.safeParse(jsonOf(text))
  return (parsed.data ?? []).map(({ dst, dev, lladdr, state }) => ({
    address: dst,
    ...(dev !== undefined && { interface: dev }),
    ...(lladdr !== undefined && { mac: lladdr.toLowerCase() }),
    states: state,
  }))
}

/**
 * The addresses of one VM, the best first: what its own system says before a lease, that before the neighbour table,
 * IPv4 before IPv6. Empty when it does not run, or nobody knows one.
 * @example
 * const [best] = await addressesOfDomain(host, await readDomain(host, 'web'))
 * console.log(best) // { address: '192.168.10.41', family: 4, mac: '52:54:00:00:00:01', source: 'agent' }
 */
export async function addressesOfDomain(
  host: Host,
  domain: Domain,
  options: HostCallOptions = {},
): Promise<readonly VmAddress[]> {
  if (!domain.isActive) return []
  const [[lease, agent], neighbours] = await Promise.all([
    virshBatch(host, [leaseCommand(domain.uuid), agentCommand(domain.uuid)], {
      phase: `ask for the addresses of ${domain.name}`,
      ...options,
    }),
    readNeighbours(host, options),
  ])
  return addressesOf(domain, {
    agent: addressesOfAnswer(agent, 'agent'),
    lease: addressesOfAnswer(lease, 'lease'),
    neighbours,
  })
}

/** Asks the agents of these VMs; one process, and none where no VM has one. By UUID. */
export async function askAgents(
  host: Host,
  domains: readonly Domain[],
  options: HostCallOptions = {},
): Promise<ReadonlyMap<string, readonly VmAddress[]>> {
  const asked = domains.filter(({ liveDefinition }) => liveDefinition?.hasGuestAgent === true)
  if (asked.length === 0) return new Map()
  const answers = await virshBatch(
    host,
    asked.map(({ uuid }) => agentCommand(uuid)),
    { phase: 'ask the guest agents', ...options },
  )
  return new Map(asked.map(({ uuid }, index) => [uuid, addressesOfAnswer(answers[index], 'agent')]))
}

/** Puts together what was heard, for one VM. */
export function addressesOf(
  domain: Domain,
  heard: {
    readonly agent: readonly VmAddress[]
    readonly lease: readonly VmAddress[]
    readonly neighbours: readonly Neighbour[]
  },
): readonly VmAddress[] {
  if (!domain.isActive) return []
  const macs = new Set(
    (domain.liveDefinition ?? domain.definition).interfaces.flatMap(({ mac }) => mac ?? []),
  )
  const arp = heard.neighbours.flatMap(({ address, mac, states }): VmAddress[] =>
    mac !== undefined && macs.has(mac) && !states.includes('FAILED')
      ? [{ address, family: address.includes(':') ? 6 : 4, mac, source: 'arp' }]
      : [],
  )
  // Containers and tunnels inside have addresses, too, at which nobody outside reaches the VM.
  const own = [...heard.agent, ...heard.lease].filter(({ mac }) => macs.size === 0 || macs.has(mac))
  const seen = new Set<string>()
  return [...own, ...arp]
    .filter(({ address }) => !isLocal(address))
    .filter(({ address }) => !seen.has(address) && seen.add(address))
    .sort((a, b) => a.family - b.family)
}

const isLocal = (address: string): boolean => /^(127\.|169\.254\.|::1$|fe[89ab][0-9a-f]:)/i.test(address)
