/** Interfaces, routes and netplan's files as `ip -j` and the file system show them. */
import type { Machine } from '../machine.js'
import type { SimulatedInterface } from '../state.js'

export function renderNetwork(machine: Machine): string {
  const { interfaces, routes, nameservers } = machine.state.network
  const isSix = (address: string) => address.includes(':')
  const links = interfaces.map((link, index) => ({
    ifindex: index + 1,
    ifname: link.name,
    flags: [...(link.isUp ? ['UP'] : []), ...(link.hasCarrier ? ['LOWER_UP'] : [])],
    mtu: link.mtu,
    ...(link.master !== undefined && { master: link.master }),
    operstate: link.isUp ? 'UP' : 'DOWN',
    link_type: link.kind === 'loopback' ? 'loopback' : 'ether',
    address: link.mac,
    ...(infoOf(link) && { linkinfo: infoOf(link) }),
    addr_info: link.addresses.map(({ address, prefixLength, isDynamic }) => ({
      family: isSix(address) ? 'inet6' : 'inet',
      local: address,
      prefixlen: prefixLength,
      scope: address.startsWith('fe80:') ? 'link' : 'global',
      ...(isDynamic && { dynamic: true }),
    })),
  }))
  const routesOf = (six: boolean) =>
    routes
      .filter(({ destination, gateway }) => isSix(gateway ?? destination) === six)
      .map(({ destination, gateway, metric, protocol, interface: dev }) => ({
        dst: destination,
        ...(gateway !== undefined && { gateway }),
        dev,
        protocol,
        ...(metric !== undefined && { metric }),
      }))
  const devices = interfaces.map(({ name, pciAddress }) =>
    pciAddress === undefined
      ? `device ${name} ../../devices/virtual/net/${name}`
      : `device ${name} ../../devices/pci0000:00/${pciAddress}/net/${name}`,
  )
  const files = ['/lib/netplan', '/etc/netplan', '/run/netplan']
    .flatMap((folder) => machine.list(folder))
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => {
      const mode = machine.files.get(path)?.mode ?? 0o600
      return `\u001f${mode.toString(8)} ${path}\n${machine.text(path) ?? ''}\n`
    })
  const hasNetplan = machine.state.packages['netplan.io'] !== undefined
  return `${[
    `addresses ${JSON.stringify(links)}`,
    `routes4 ${JSON.stringify(routesOf(false))}`,
    `routes6 ${JSON.stringify(routesOf(true))}`,
    ...devices,
    ...nameservers.map((address) => `resolv nameserver ${address}`),
    ...(hasNetplan ? ['netplan'] : []),
  ].join('\n')}\n${files.join('')}`
}

function infoOf({ kind }: SimulatedInterface): { info_kind: string } | undefined {
  return kind === 'bridge' || kind === 'tun' ? { info_kind: kind } : undefined
}
