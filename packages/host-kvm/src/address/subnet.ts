/** IPv4 addresses as numbers, and which of a subnet are to be asked. */
import { ValidationError } from '@pve/core'

export interface Subnet {
  /** First and last address of all. */
  readonly network: number
  readonly broadcast: number
  readonly prefixLength: number
}

const pattern = /^(25[0-5]|2[0-4]\d|1?\d?\d)(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/

/** @throws ValidationError when it is no IPv4 address */
export function addressNumber(path: string, text: string): number {
  if (!pattern.test(text) || /(^|\.)0\d/.test(text)) {
    throw new ValidationError('', {
      issues: [{ path, message: `${JSON.stringify(text)} is no IPv4 address, such as 192.168.1.20` }],
      hint: 'Four numbers from 0 to 255 with dots between, none of them with a zero in front; names and IPv6 are not looked up.',
    })
  }
  return text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)
}

export const addressText = (value: number): string =>
  [24, 16, 8, 0].map((bits) => Math.floor(value / 2 ** bits) % 256).join('.')

export function subnetOf(address: number, prefixLength: number): Subnet {
  const size = 2 ** (32 - prefixLength)
  const network = Math.floor(address / size) * size
  return { network, broadcast: network + size - 1, prefixLength }
}

/** The first and the last address that a machine can have. */
export function machinesOf({ network, broadcast, prefixLength }: Subnet): { first: number; last: number } {
  // A network of two has neither an address of its own nor one for all.
  const margin = prefixLength >= 31 ? 0 : 1
  return { first: network + margin, last: broadcast - margin }
}

const rangeHint = 'A range is its first and its last address, or the last number of that: 192.168.1.10-40.'

export const subnetText = ({ network, prefixLength }: Subnet): string =>
  `${addressText(network)}/${prefixLength}`

/** More are not asked at a time: the kernel remembers some thousand neighbours. */
export const mostAddresses = 1024

export interface AddressRange {
  readonly from: string
  readonly to: string
}

/**
 * The addresses that a machine of that subnet can have, or those of the range.
 * @throws ValidationError when there are more than 1024, or the range is not of that subnet
 */
export function addressesToAsk(subnet: Subnet, range: AddressRange | undefined): readonly number[] {
  const fail = (message: string): never => {
    throw new ValidationError('', { issues: [{ path: 'range', message }], hint: rangeHint })
  }
  const { first, last } = machinesOf(subnet)
  const from = range === undefined ? first : addressNumber('range', range.from)
  const to = range === undefined ? last : addressNumber('range', range.to)
  if (from > to) fail(`it ends (${addressText(to)}) before it begins (${addressText(from)})`)
  if (from < first || to > last) {
    fail(
      `the subnet ${subnetText(subnet)} has the addresses from ${addressText(first)} to ${addressText(last)}`,
    )
  }
  if (to - from >= mostAddresses) {
    fail(
      `${to - from + 1} addresses are too many to ask: give a range of ${mostAddresses} at most, such as ${addressText(from)}-${addressText(from + mostAddresses - 1)}`,
    )
  }
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/**
 * `192.168.1.10-192.168.1.40`, `192.168.1.10-40`; both ends are of the range.
 * @throws ValidationError
 * @example
 * parseAddressRange('192.168.10.100-120') // { from: '192.168.10.100', to: '192.168.10.120' }
 */
export function parseAddressRange(text: string): AddressRange {
  const [from = '', to, ...more] = text.split('-').map((part) => part.trim())
  if (from === '' || to === undefined || to === '' || more.length > 0) {
    throw new ValidationError('', {
      issues: [
        { path: 'range', message: `${JSON.stringify(text)} is no range, such as 192.168.1.10-192.168.1.40` },
      ],
      hint: rangeHint,
    })
  }
  const last = /^\d{1,3}$/.test(to) ? `${from.slice(0, from.lastIndexOf('.') + 1)}${to}` : to
  return { from: addressText(addressNumber('range', from)), to: addressText(addressNumber('range', last)) }
}
