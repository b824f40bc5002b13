import ipaddr from 'ipaddr.js'
import { nameOf } from '../resource/index.js'
import type { LoadBalancerFact, PortFact } from './types.js'

/**
 * What a port without a server is there for; undefined: nothing. An address that machines share (keepalived, a cluster)
 * is a port of its own that is plugged in nowhere, and taking it away breaks them: other ports name its address.
 */
export function portUse(
  port: PortFact,
  ports: readonly PortFact[],
  loadBalancers: readonly LoadBalancerFact[],
): string | undefined {
  if (port.deviceOwner !== '') return `belongs to ${port.deviceOwner}`
  if (port.deviceId !== '') return `belongs to ${port.deviceId}`
  if (port.status === 'ACTIVE') return 'something is plugged into it'
  if (port.allowedAddresses.length > 0) return 'lets other addresses through'
  const sharer = ports.find(
    (other) =>
      other.id !== port.id &&
      other.networkId === port.networkId &&
      port.ips.some((ip) => other.allowedAddresses.some((range) => covers(range, ip))),
  )
  if (sharer !== undefined) return `is an address that port ${nameOf(sharer)} may take over`
  const balancer = loadBalancers.find(
    ({ vipPortId, vipAddresses }) =>
      vipPortId === port.id || port.ips.some((ip) => vipAddresses.includes(ip)),
  )
  if (balancer !== undefined) return `is the address of load balancer ${balancer.id}`
  // Octavia's own, where the load balancers cannot be seen.
  if (/^octavia-/.test(port.name)) return 'is of Octavia'
  return undefined
}

/** `10.0.0.0/24` covers `10.0.0.5`. What cannot be read covers everything: it is not sure. */
function covers(range: string, ip: string): boolean {
  try {
    const address = ipaddr.parse(ip)
    if (!range.includes('/')) return ipaddr.parse(range).toNormalizedString() === address.toNormalizedString()
    const [network, bits] = ipaddr.parseCIDR(range)
    return network.kind() === address.kind() && address.match(network, bits)
  } catch {
    return true
  }
}
