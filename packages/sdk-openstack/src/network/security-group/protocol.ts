/** IP protocols by number. Neutron takes names, numbers as texts and old aliases, and gives back what it was given. */

/** A protocol's number, or `any`; with a question mark before it, a name that only the cloud knows. */
export type Protocol = number | 'any' | `?${string}`

/** Names that Neutron (Zed) knows; the first one of a number is the one that is shown and sent. */
const numbers: Readonly<Record<string, number>> = {
  hopopt: 0,
  ip: 0,
  icmp: 1,
  igmp: 2,
  ipip: 4,
  tcp: 6,
  egp: 8,
  udp: 17,
  dccp: 33,
  'ipv6-encap': 41,
  'ipv6-route': 43,
  'ipv6-frag': 44,
  rsvp: 46,
  gre: 47,
  esp: 50,
  ah: 51,
  'ipv6-icmp': 58,
  icmpv6: 58,
  'ipv6-nonxt': 59,
  'ipv6-opts': 60,
  ospf: 89,
  vrrp: 112,
  pgm: 113,
  sctp: 132,
  udplite: 136,
}

const names = new Map<number, string>()
for (const [name, number] of Object.entries(numbers)) if (!names.has(number)) names.set(number, name)

export const protocolNames: readonly string[] = ['any', ...Object.keys(numbers)]

const withPorts: readonly Protocol[] = [6, 17, 33, 132, 136]
const icmp = 1
const icmpv6 = 58
const onlyIpv6: readonly Protocol[] = [41, 43, 44, 58, 59, 60]

export const hasPorts = (protocol: Protocol): boolean => withPorts.includes(protocol)
export const isIcmp = (protocol: Protocol): boolean => protocol === icmp || protocol === icmpv6

/** Neutron refuses these protocols for IPv4. */
export const needsIpv6 = (protocol: Protocol): boolean => onlyIpv6.includes(protocol)

/**
 * @param text a name in any case, a number, or nothing: any
 * @returns undefined for what Neutron does not take
 */
export function parseProtocol(text: string | number | null | undefined): Protocol | undefined {
  const word = String(text ?? 'any')
    .trim()
    .toLowerCase()
  if (word === 'any' || word === '') return 'any'
  if (/^\d{1,3}$/.test(word)) return Number(word) <= 255 ? Number(word) : undefined
  return Object.hasOwn(numbers, word) ? numbers[word] : undefined
}

/** Neutron turns `icmp` of an IPv6 rule into `ipv6-icmp`; so a rule for both families can say `icmp`. */
export const protocolFor = (protocol: Protocol, ethertype: 'IPv4' | 'IPv6'): Protocol =>
  protocol === icmp && ethertype === 'IPv6' ? icmpv6 : protocol

/** `tcp`, or the number where there is no name. */
export const protocolName = (protocol: Protocol): string =>
  typeof protocol === 'number' ? (names.get(protocol) ?? String(protocol)) : protocol.replace('?', '')

/** What Neutron is sent. It knows 0 under two names, so that one goes as a number. */
export const protocolToSend = (protocol: Protocol): string | null =>
  protocol === 'any' ? null : protocol === 0 ? '0' : protocolName(protocol)
