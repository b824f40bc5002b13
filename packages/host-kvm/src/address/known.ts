/** What is known of a bridge's addresses without asking anybody: the host's own, libvirt's network on it, its VMs. */
import { z } from 'zod'
import { type Host, type HostCallOptions, jsonOf, signalOf } from '../host/index.js'
import { listDomains, outputOf, type VirshCommand, virsh, virshBatch } from '../libvirt/index.js'
import { attributeOf, childOf, childrenOf, parseXml, textOf } from '../libvirt/xml.js'
import { AddressError } from './errors.js'
import { addressNumber, type Subnet, subnetOf } from './subnet.js'

export interface KnownOfBridge {
  readonly bridge: string
  readonly subnet: Subnet
  /** The host's own addresses on it. */
  readonly own: readonly string[]
  readonly gateways: readonly string[]
  /** Ranges that libvirt's DHCP server gives addresses of; another server's are not known. */
  readonly dhcpRanges: readonly { readonly from: string; readonly to: string; readonly network: string }[]
  readonly leases: readonly { readonly address: string; readonly mac: string; readonly hostname?: string }[]
  /** Addresses that libvirt keeps for one machine. */
  readonly reservations: readonly {
    readonly address: string
    readonly mac?: string
    readonly name?: string
  }[]
  /** Names of VMs by the MAC addresses of their interfaces. */
  readonly domains: ReadonlyMap<string, string>
}

const links = z.array(
  z.object({
    ifname: z.string(),
    addr_info: z
      .array(z.object({ family: z.string(), local: z.string(), prefixlen: z.number() }))
      .default([]),
  }),
)
const routes = z.array(z.object({ gateway: z.string().optional(), dev: z.string().optional() }))

/** @throws AddressError ADDRESS_NO_BRIDGE, ADDRESS_NO_SUBNET; LibvirtError */
export async function readKnown(
  host: Host,
  bridge: string,
  options: HostCallOptions = {},
): Promise<KnownOfBridge> {
  const [own, gateways, domains, network] = await Promise.all([
    readOwn(host, bridge, options),
    readGateways(host, bridge, options),
    listDomains(host, options),
    readNetwork(host, bridge, options),
  ])
  return {
    bridge,
    ...own,
    gateways,
    ...network,
    domains: new Map(
      domains.flatMap(({ name, definition, liveDefinition }) =>
        [definition, liveDefinition].flatMap((one) =>
          (one?.interfaces ?? []).flatMap(({ mac }) => (mac === undefined ? [] : [[mac, name] as const])),
        ),
      ),
    ),
  }
}

async function readOwn(host: Host, bridge: string, options: HostCallOptions) {
  const { target } = host.shell
  const { exitCode, stdout } = await host.shell.run(['ip', '-json', 'address', 'show', 'dev', bridge], {
    phase: `look at ${bridge}`,
    accept: 'any',
    ...signalOf(options),
  })
  // Some versions print an empty object before the link.
  const found =
    exitCode === 0 ? links.safeParse(jsonOf(stdout)).data?.find(({ ifname }) => ifname === bridge) : undefined
  if (found === undefined) {
    throw new AddressError(`${target} has no network interface ${JSON.stringify(bridge)}.`, {
      code: 'ADDRESS_NO_BRIDGE',
      hint: 'Name the bridge of the VMs (--bridge), or make one: gpu-vm-bootstrap --only bridge.',
    })
  }
  const inet = found.addr_info.filter(({ family }) => family === 'inet')
  const [first] = inet
  if (first === undefined) {
    throw new AddressError(`${bridge} of ${target} has no IPv4 address, so its subnet is not known.`, {
      code: 'ADDRESS_NO_SUBNET',
      hint: 'Ask from a machine of that subnet, or name another bridge (--bridge).',
    })
  }
  return {
    own: inet.map(({ local }) => local),
    subnet: subnetOf(addressNumber('address', first.local), first.prefixlen),
  }
}

async function readGateways(host: Host, bridge: string, options: HostCallOptions): Promise<string[]> {
  const { stdout } = await host.shell.run(['ip', '-json', '-4', 'route', 'show', 'default'], {
    phase: 'look at the default route',
    accept: 'any',
    ...signalOf(options),
  })
  return (routes.safeParse(jsonOf(stdout)).data ?? []).flatMap(({ gateway, dev }) =>
    dev === bridge && gateway !== undefined ? [gateway] : [],
  )
}

type NetworkOfBridge = Pick<KnownOfBridge, 'dhcpRanges' | 'leases' | 'reservations'>

const nothing: NetworkOfBridge = { dhcpRanges: [], leases: [], reservations: [] }

/** libvirt's network that is on the bridge, where there is one. */
async function readNetwork(host: Host, bridge: string, options: HostCallOptions): Promise<NetworkOfBridge> {
  const phase = "read libvirt's networks"
  const uuids = (await virsh(host, ['net-list', '--all', '--uuid'], { phase, ...options }))
    .split('\n')
    .filter(Boolean)
  if (uuids.length === 0) return nothing
  const answers = await virshBatch(
    host,
    uuids.flatMap((uuid): VirshCommand[] => [
      ['net-dumpxml', uuid],
      ['net-dhcp-leases', uuid],
    ]),
    { phase, ...options },
  )
  for (const index of uuids.keys()) {
    const [definition, leases] = answers.slice(index * 2, index * 2 + 2)
    if (definition === undefined || definition.error) continue
    const found = networkOnBridge(outputOf(definition), bridge)
    if (found !== undefined) return { ...found, leases: parseLeases(leases?.output ?? '') }
  }
  return nothing
}

export function networkOnBridge(xml: string, bridge: string): Omit<NetworkOfBridge, 'leases'> | undefined {
  const root = parseXml(xml, 'a network')
  if (attributeOf(childOf(root, 'bridge'), 'name') !== bridge) return undefined
  const network = textOf(root, 'name') ?? ''
  const dhcp = childrenOf(root, 'ip').flatMap((ip) => childrenOf(ip, 'dhcp'))
  return {
    dhcpRanges: dhcp.flatMap((one) =>
      childrenOf(one, 'range').flatMap((range) => {
        const [from, to] = [attributeOf(range, 'start'), attributeOf(range, 'end')]
        return from === undefined || to === undefined || from.includes(':') ? [] : [{ from, to, network }]
      }),
    ),
    reservations: dhcp.flatMap((one) =>
      childrenOf(one, 'host').flatMap((kept) => {
        const [address, mac, name] = ['ip', 'mac', 'name'].map((key) => attributeOf(kept, key))
        return address === undefined
          ? []
          : [
              {
                address,
                ...(mac !== undefined && { mac: mac.toLowerCase() }),
                ...(name !== undefined && { name }),
              },
            ]
      }),
    ),
  }
}

/** What `net-dhcp-leases` prints. */
export function parseLeases(text: string): KnownOfBridge['leases'] {
  return text.split('\n').flatMap((line) => {
    const [, mac, address, hostname] =
      /^ *\S+ \S+ +([0-9a-f:]{17}) +ipv4 +([0-9.]+)\/\d+ +(\S+)/i.exec(line) ?? []
    return mac === undefined || address === undefined
      ? []
      : [{ mac: mac.toLowerCase(), address, ...(hostname !== undefined && hostname !== '-' && { hostname }) }]
  })
}
