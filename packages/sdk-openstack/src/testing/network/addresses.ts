/** Arithmetic of addresses, IPv4 and IPv6. */
import ipaddr from 'ipaddr.js'

export interface Range {
  readonly first: bigint
  readonly last: bigint
  readonly bits: 32 | 128
}

export function toNumber(address: string): bigint {
  return ipaddr
    .parse(address)
    .toByteArray()
    .reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
}

export function toAddress(value: bigint, bits: 32 | 128): string {
  const bytes: number[] = []
  for (let shift = BigInt(bits) - 8n; shift >= 0n; shift -= 8n) bytes.push(Number((value >> shift) & 0xffn))
  return ipaddr.fromByteArray(bytes).toString()
}

/** Undefined: not in the form of a CIDR. */
export function rangeOf(cidr: string): Range | undefined {
  if (!ipaddr.isValidCIDR(cidr)) return undefined
  const [address, prefix] = ipaddr.parseCIDR(cidr)
  const bits = address.kind() === 'ipv4' ? 32 : 128
  const size = 1n << BigInt(bits - prefix)
  const value = toNumber(address.toString())
  const first = value - (value % size)
  return { first, last: first + size - 1n, bits }
}

export const overlaps = (one: Range, other: Range): boolean =>
  one.bits === other.bits && one.first <= other.last && other.first <= one.last

export const isValidAddress = (text: string): boolean => ipaddr.isValid(text)

/** Whether an address lies in a CIDR. */
export function isInside(cidr: string, address: string): boolean {
  const range = rangeOf(cidr)
  if (!range || !isValidAddress(address)) return false
  const bits = ipaddr.parse(address).kind() === 'ipv4' ? 32 : 128
  const value = toNumber(address)
  return range.bits === bits && value >= range.first && value <= range.last
}

/** What neutron gives out when nobody says which: all but the network's own, the broadcast's and the gateway's. */
export function defaultPools(cidr: string, gateway: string | null): { start: string; end: string }[] {
  const range = rangeOf(cidr)
  if (!range) return []
  const { bits } = range
  const last = bits === 32 ? range.last - 1n : range.last
  const first = range.first + 1n
  if (gateway === null) return [{ start: toAddress(first, bits), end: toAddress(last, bits) }]
  const at = toNumber(gateway)
  const pools: { start: string; end: string }[] = []
  if (at > first)
    pools.push({ start: toAddress(first, bits), end: toAddress(at - 1n < last ? at - 1n : last, bits) })
  if (at < last)
    pools.push({ start: toAddress(at + 1n > first ? at + 1n : first, bits), end: toAddress(last, bits) })
  return pools
}
