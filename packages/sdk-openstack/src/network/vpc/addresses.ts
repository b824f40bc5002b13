/** Ranges, gateways and pools of a VPC's subnets: pure arithmetic. */
import type { Issue } from '@pve/core'
import { type Cidr, containsRange, formatAddress, parseAddress, parseCidr, rangesOverlap } from '../cidr.js'
import type { AddressPool } from '../subnet.js'
import { readPool, type VpcSpec } from './spec.js'

export interface ResolvedSubnet {
  /** As the spec calls it. */
  readonly label: string
  readonly name: string
  readonly cidr: string
  readonly ipVersion: 4 | 6
  /** Undefined: none. */
  readonly gateway: string | undefined
  /** Undefined: all that is left. */
  readonly pools: readonly AddressPool[] | undefined
  readonly dns: readonly string[]
  readonly hasDhcp: boolean
}

export type SubnetSpec = NonNullable<VpcSpec['subnets']>[number]

/** Neutron keeps the network's and the broadcast address, and the router takes one. */
const longestPrefix = { 4: 29, 6: 126 } as const

/** `10.x.0.0/16`, the first that nothing overlaps; undefined when all 256 are taken. */
export function freeRange(taken: readonly Cidr[]): Cidr | undefined {
  for (let second = 0; second < 256; second++) {
    const range = parseCidr(`10.${second}.0.0/16`)
    if (range !== undefined && !taken.some((other) => rangesOverlap(range, other))) return range
  }
  return undefined
}

/** Gives every subnet its range: those that are said first, then the next free ones in order. */
export function placeSubnets(
  vpc: Cidr,
  subnets: readonly SubnetSpec[],
  issues: Issue[],
): (Cidr | undefined)[] {
  const taken: { range: Cidr; path: string }[] = []
  const said = subnets.map((subnet, index) => {
    if (subnet.cidr === undefined) return undefined
    const path = `subnets[${index}].cidr`
    const range = parseCidr(subnet.cidr)
    if (range === undefined) return undefined
    const issue = (message: string) => issues.push({ path, message })
    if (range.version === vpc.version && !containsRange(vpc, range))
      issue(`${range.text} is not inside the VPC's ${vpc.text}`)
    if (range.prefix > longestPrefix[range.version])
      issue(
        `${range.text} is too small; /${longestPrefix[range.version]} is the smallest with room for a server`,
      )
    const clash = taken.find((other) => rangesOverlap(other.range, range))
    if (clash !== undefined) issue(`${range.text} overlaps ${clash.range.text} of ${clash.path}`)
    taken.push({ range, path })
    return range
  })
  const prefix = subnetPrefix(vpc)
  return said.map((range, index) => {
    if (range !== undefined || subnets[index]?.cidr !== undefined) return range
    const free = nextFree(
      vpc,
      prefix,
      taken.map((one) => one.range),
    )
    if (free === undefined)
      issues.push({
        path: `subnets[${index}].cidr`,
        message: `there is no free /${prefix} left in ${vpc.text}; say a range, or give the VPC a larger one`,
      })
    else taken.push({ range: free, path: `subnets[${index}]` })
    return free
  })
}

/** A subnet's size where none is said: /24, /64, or all there is. */
const subnetPrefix = (vpc: Cidr): number => Math.max(vpc.prefix, vpc.version === 4 ? 24 : 64)

function nextFree(vpc: Cidr, prefix: number, taken: readonly Cidr[]): Cidr | undefined {
  const size = 1n << BigInt((vpc.version === 4 ? 32 : 128) - prefix)
  let first = vpc.first
  while (first + size - 1n <= vpc.last) {
    const range = parseCidr(`${formatAddress(first, vpc.version)}/${prefix}`)
    const clash = taken.find((other) => range !== undefined && rangesOverlap(range, other))
    if (clash === undefined) return range
    // Behind what is in the way, at the next place where such a range can begin.
    first = ((clash.last + size) / size) * size
  }
  return undefined
}

/** Gateway and pools of one subnet. @param hasRouter its interface needs a gateway address */
export function addressesOf(
  subnet: Pick<SubnetSpec, 'gateway' | 'pools'>,
  range: Cidr,
  hasRouter: boolean,
  path: string,
  issues: Issue[],
): Pick<ResolvedSubnet, 'gateway' | 'pools'> {
  const gateway =
    subnet.gateway === undefined
      ? formatAddress(range.first + 1n, range.version)
      : subnet.gateway || undefined
  if (gateway === undefined && hasRouter)
    issues.push({
      path: `${path}.gateway`,
      message: 'is needed for the router; with router: false it can be left out',
    })
  if (gateway !== undefined && !isHost(gateway, range))
    issues.push({
      path: `${path}.gateway`,
      message: `${gateway} is not an address for a host in ${range.text}`,
    })
  const pools = subnet.pools?.map((text, index) =>
    poolOf(text, range, gateway, `${path}.pools[${index}]`, issues),
  )
  const sorted = [...(pools ?? [])].sort((one, other) =>
    compare(valueOfAddress(one.start), valueOfAddress(other.start)),
  )
  sorted.forEach((pool, index) => {
    const before = sorted[index - 1]
    if (before !== undefined && valueOfAddress(pool.start) <= valueOfAddress(before.end))
      issues.push({
        path: `${path}.pools`,
        message: `${pool.start}-${pool.end} overlaps ${before.start}-${before.end}`,
      })
  })
  return { gateway, pools }
}

function poolOf(
  text: string,
  range: Cidr,
  gateway: string | undefined,
  path: string,
  issues: Issue[],
): AddressPool {
  const [start, end] = readPool(text)
  const issue = (message: string) => issues.push({ path, message })
  for (const edge of [start, end])
    if (!isHost(edge, range)) issue(`${edge} is not an address for a host in ${range.text}`)
  const [low, high] = [valueOfAddress(start), valueOfAddress(end)]
  if (low > high) issue(`${start} is behind ${end}`)
  if (gateway !== undefined && valueOfAddress(gateway) >= low && valueOfAddress(gateway) <= high)
    issue(`has the gateway ${gateway} in it`)
  return { start, end }
}

/** Inside, and neither the network's own address nor, with IPv4, the broadcast address. */
function isHost(text: string, range: Cidr): boolean {
  const address = parseAddress(text)
  if (address === undefined || address.version !== range.version) return false
  const last = range.version === 4 ? range.last - 1n : range.last
  return address.value > range.first && address.value <= last
}

const valueOfAddress = (text: string): bigint => parseAddress(text)?.value ?? 0n
const compare = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0)
