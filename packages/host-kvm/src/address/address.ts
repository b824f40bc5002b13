/** Which addresses of a bridge's subnet are taken, and which are free; never more than is known. */
import { ValidationError } from '@pve/core'
import { type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { type KnownOfBridge, readKnown } from './known.js'
import { type Probed, probeAddresses } from './probe.js'
import {
  type AddressRange,
  addressesToAsk,
  addressNumber,
  addressText,
  machinesOf,
  subnetText,
} from './subnet.js'

export interface AddressState {
  readonly address: string
  /**
   * `taken`: somebody has it; `reserved`: nobody answers, but it is kept for somebody; `free`: nobody answers, and nobody is
   * known who would; `unknown`: it could not be asked for.
   */
  readonly state: 'taken' | 'reserved' | 'free' | 'unknown'
  /** How sure that is, and why: `no answer to 3 ARP requests`. */
  readonly how: string
  readonly mac?: string
  /** The VM that has it. */
  readonly domain?: string
  /** A DHCP server of libvirt may give it to somebody. */
  readonly isInDhcpRange: boolean
}

export interface AddressSurvey {
  readonly bridge: string
  /** `192.168.1.0/24` */
  readonly subnet: string
  /** What was asked, in order. */
  readonly addresses: readonly AddressState[]
  /** What a person should know of it. */
  readonly notes: readonly string[]
}

export interface AddressOptions extends HostCallOptions {
  /** Default `br0`. */
  readonly bridge?: string
  /** Of the subnet; default all of it, up to 1024 addresses. */
  readonly range?: AddressRange
}

/**
 * Asks for the addresses that are named, or for all of the range or subnet: some 4 seconds for 256 of them.
 * @throws ValidationError for an address or a range that is not of the subnet, or too large; AddressError; LibvirtError
 * @example
 * const { addresses } = await checkAddress(host, { addresses: ['192.168.10.30', '192.168.10.41'], signal })
 * for (const { address, state, how } of addresses) console.log(address, state, how)
 * // 192.168.10.30 taken a machine (52:54:00:30:30:30) answered ARP
 * // 192.168.10.41 taken the VM "web" (52:54:00:00:00:01) answered ARP
 */
export async function checkAddress(
  host: Host,
  options: AddressOptions & { readonly addresses?: readonly string[] } = {},
): Promise<AddressSurvey> {
  const call = signalOf(options)
  const bridge = checkBridgeName(options.bridge ?? 'br0')
  const named = options.addresses ?? []
  const numbers = named.map((text) => addressNumber('address', text))
  const known = await readKnown(host, bridge, call)
  for (const one of numbers) checkOfSubnet(known, one)
  const asked = numbers.length > 0 ? numbers : addressesToAsk(known.subnet, options.range)
  const addresses = asked.map(addressText)
  const others = addresses.filter((address) => !known.own.includes(address))
  const probed = await probeAddresses(host, bridge, others, call)
  return {
    bridge,
    subnet: subnetText(known.subnet),
    addresses: addresses.map((address) => stateOf(address, known, probed)),
    notes: notesOf(known),
  }
}

/** How many are looked for when nothing is said. */
const usualFreeCount = 5

/**
 * The first free ones of the range or subnet, those that a DHCP server of libvirt may give away last.
 * @throws ValidationError also for a count that is not 1 or more; else as checkAddress
 * @example
 * const { addresses, notes } = await findFreeAddresses(host, { range: parseAddressRange('192.168.10.100-120'), count: 2 })
 * console.log(addresses.map(({ address }) => address), notes.join('\n'))
 */
export async function findFreeAddresses(
  host: Host,
  options: AddressOptions & {
    /** At most. Default 5. */
    readonly count?: number
  } = {},
): Promise<AddressSurvey> {
  const { count = usualFreeCount, ...rest } = options
  if (!Number.isInteger(count) || count < 1) {
    throw new ValidationError('', {
      issues: [{ path: 'count', message: `${count} is no number of addresses: 1 or more` }],
      hint: `Leave it out for the first ${usualFreeCount}.`,
    })
  }
  const survey = await checkAddress(host, rest)
  return {
    ...survey,
    addresses: survey.addresses
      .filter(({ state }) => state === 'free')
      .sort((a, b) => Number(a.isInDhcpRange) - Number(b.isInDhcpRange))
      .slice(0, count),
  }
}

/**
 * Those that are taken or reserved, with who has them.
 * @throws as checkAddress
 * @example
 * const { subnet, addresses } = await listAddresses(host, { bridge: 'br0' })
 * console.log(`${addresses.length} of ${subnet} are taken`)
 */
export async function listAddresses(host: Host, options: AddressOptions = {}): Promise<AddressSurvey> {
  const survey = await checkAddress(host, options)
  return {
    ...survey,
    addresses: survey.addresses.filter(({ state }) => state === 'taken' || state === 'reserved'),
  }
}

/** Linux's own rules for the name of an interface. */
function checkBridgeName(name: string): string {
  if (/^[A-Za-z0-9][\w.:@-]{0,14}$/.test(name)) return name
  throw new ValidationError('', {
    issues: [
      { path: 'bridge', message: `${JSON.stringify(name)} is no name of a network interface, such as br0` },
    ],
    hint: 'Name the bridge that the VMs are on: up to 15 letters and digits (`ip link` on the host lists them).',
  })
}

function checkOfSubnet({ subnet }: KnownOfBridge, address: number): void {
  const { first, last } = machinesOf(subnet)
  if (address >= first && address <= last) return
  const text = addressText(address)
  const what =
    address === subnet.network
      ? 'is the subnet itself, not an address of a machine'
      : address === subnet.broadcast
        ? `is the broadcast address of ${subnetText(subnet)}, which reaches all of its machines and is none's own`
        : `is not of the bridge's subnet ${subnetText(subnet)}: ARP reaches no other`
  throw new ValidationError('', {
    issues: [{ path: 'address', message: `${text} ${what}` }],
    hint: `Its machines have the addresses from ${addressText(first)} to ${addressText(last)}. Another bridge: --bridge NAME.`,
  })
}

function stateOf(address: string, known: KnownOfBridge, probed: Probed): AddressState {
  const value = addressNumber('address', address)
  const isInDhcpRange = known.dhcpRanges.some(
    ({ from, to }) => value >= addressNumber('range', from) && value <= addressNumber('range', to),
  )
  const told = { address, isInDhcpRange }
  if (known.own.includes(address)) return { ...told, state: 'taken', how: 'It is this host’s own.' }
  const neighbour = probed.neighbours.get(address)
  const { mac } = neighbour ?? {}
  if (mac !== undefined && neighbour?.states.includes('FAILED') !== true) {
    const domain = known.domains.get(mac)
    const who =
      domain !== undefined
        ? `the VM ${JSON.stringify(domain)}`
        : known.gateways.includes(address)
          ? 'the gateway'
          : 'a machine'
    const isNow = neighbour?.states.some((state) => ['REACHABLE', 'PERMANENT', 'NOARP'].includes(state))
    const how = isNow ? `${who} (${mac}) answered ARP` : `${who} (${mac}) answered ARP some time ago`
    return { ...told, state: 'taken', how, mac, ...(domain !== undefined && { domain }) }
  }
  return { ...told, ...silent(address, known, neighbour !== undefined, probed.requests) }
}

function silent(
  address: string,
  known: KnownOfBridge,
  wasAsked: boolean,
  requests: number,
): Pick<AddressState, 'state' | 'how'> & Partial<AddressState> {
  const nobody = wasAsked ? `no answer to ${requests} ARP requests` : 'it could not be asked for'
  const kept =
    known.leases.find((one) => one.address === address) ??
    known.reservations.find((one) => one.address === address)
  if (kept !== undefined) {
    const domain = kept.mac === undefined ? undefined : known.domains.get(kept.mac)
    const name = 'hostname' in kept ? kept.hostname : 'name' in kept ? kept.name : undefined
    const whom = domain === undefined ? (name ?? kept.mac ?? 'somebody') : `the VM ${JSON.stringify(domain)}`
    return {
      state: 'reserved',
      how: `${nobody}, but libvirt’s DHCP keeps it for ${whom}`,
      ...(kept.mac !== undefined && { mac: kept.mac }),
      ...(domain !== undefined && { domain }),
    }
  }
  if (known.gateways.includes(address)) return { state: 'reserved', how: `${nobody}, but it is the gateway` }
  return wasAsked ? { state: 'free', how: nobody } : { state: 'unknown', how: nobody }
}

function notesOf({ dhcpRanges, bridge }: KnownOfBridge): string[] {
  const silentOnes = 'A machine that is off answers nothing: its address looks free.'
  const ranges = dhcpRanges.map(
    ({ from, to, network }) =>
      `libvirt’s network ${JSON.stringify(network)} gives addresses from ${from} to ${to} by DHCP: take a free one outside of that.`,
  )
  return ranges.length > 0
    ? [silentOnes, ...ranges]
    : [
        silentOnes,
        `Which addresses a DHCP server on ${bridge} gives cannot be seen from here: ask its administrator, or look at the router.`,
      ]
}
