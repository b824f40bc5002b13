/** The addresses that a running container has. */
import type { PveClient } from '../client/client.js'
import { type ContainerSelector, containerRef } from './lifecycle.js'

export interface ContainerAddress {
  /** `eth0` */
  readonly interface: string
  /** Without its prefix. */
  readonly address: string
  readonly family: 'IPv4' | 'IPv6'
}

/**
 * Those by which others can reach it, IPv4 first: no loopback, none that is valid on its link alone. Empty while it
 * has none.
 * @example
 * const [first] = await listContainerAddresses(client, 'dns1')
 * if (first) console.log(`${first.address} on ${first.interface}`)
 */
export async function listContainerAddresses(
  pve: PveClient,
  container: ContainerSelector,
  options: { readonly signal?: AbortSignal } = {},
): Promise<ContainerAddress[]> {
  const ref = await containerRef(pve, container)
  const interfaces = await pve.get('/nodes/{node}/lxc/{vmid}/interfaces', ref, options)
  return interfaces
    .flatMap(({ name, inet, inet6, 'ip-addresses': addresses }) => {
      const listed = addresses.flatMap((one) => one['ip-address'] ?? [])
      // Older servers tell the first of each kind alone.
      const texts = listed.length > 0 ? listed : [inet, inet6].flatMap((text) => text ?? [])
      return texts.map((text) => toAddress(name, text.split('/')[0] ?? text))
    })
    .filter(({ address }) => !/^(?:127\.|169\.254\.|::1$|fe[89ab])/i.test(address))
    .sort((one, other) => one.family.localeCompare(other.family))
}

const toAddress = (name: string, address: string): ContainerAddress => ({
  interface: name,
  address,
  family: address.includes(':') ? 'IPv6' : 'IPv4',
})
