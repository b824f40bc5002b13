/** Address ranges: read strictly, written in one way. */
import ipaddr from 'ipaddr.js'

/** A range of addresses with its host bits cleared. */
export interface Cidr {
  /** `10.0.0.0/8`, `2001:db8::/64`: IPv6 as RFC 5952 writes it. */
  readonly text: string
  readonly version: 4 | 6
  readonly prefix: number
  /** The first and the last address, as numbers. */
  readonly first: bigint
  readonly last: bigint
}

/** Reads a range, or one address as a range of its own; undefined for anything else. Octal and short forms are refused. */
export function parseCidr(text: string): Cidr | undefined {
  const [address = '', prefixText, ...more] = text.trim().split('/')
  const start = parseAddress(address)
  if (start === undefined || more.length > 0) return undefined
  const bits = bitsOf(start.version)
  if (prefixText !== undefined && !/^\d{1,3}$/.test(prefixText)) return undefined
  const prefix = prefixText === undefined ? bits : Number(prefixText)
  if (prefix > bits) return undefined
  const size = 1n << BigInt(bits - prefix)
  const first = start.value - (start.value % size)
  return {
    text: `${formatAddress(first, start.version)}/${prefix}`,
    version: start.version,
    prefix,
    first,
    last: first + size - 1n,
  }
}

export const containsRange = (outer: Cidr, inner: Cidr): boolean =>
  outer.version === inner.version && outer.first <= inner.first && inner.last <= outer.last

export const rangesOverlap = (one: Cidr, other: Cidr): boolean =>
  one.version === other.version && one.first <= other.last && other.first <= one.last

/** An IPv4 or IPv6 address as a number; undefined for anything else. */
export function parseAddress(text: string): { version: 4 | 6; value: bigint } | undefined {
  if (ipaddr.IPv4.isValidFourPartDecimal(text))
    return { version: 4, value: numberOf(ipaddr.IPv4.parse(text)) }
  if (!text.includes(':') || text.includes('%') || !ipaddr.IPv6.isValid(text)) return undefined
  return { version: 6, value: numberOf(ipaddr.IPv6.parse(text)) }
}

export function formatAddress(value: bigint, version: 4 | 6): string {
  const bytes: number[] = []
  for (let shift = bitsOf(version) - 8; shift >= 0; shift -= 8)
    bytes.push(Number((value >> BigInt(shift)) & 0xffn))
  const address = ipaddr.fromByteArray(bytes)
  return address instanceof ipaddr.IPv6 ? address.toRFC5952String() : address.toString()
}

const bitsOf = (version: 4 | 6): number => (version === 4 ? 32 : 128)

const numberOf = (address: ipaddr.IPv4 | ipaddr.IPv6): bigint =>
  address.toByteArray().reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)
