/** Interfaces, routes, name servers and netplan's files. */
import { z } from 'zod'
import { fileMark, linesOf, type Section } from './probe.js'
import type { InterfaceAddress, NetplanFile, NetworkFacts, NetworkInterface, Route } from './types.js'

/** A file of /run hides one of the same name in /etc, and that one of /lib (netplan-generate(8)). */
export const networkSection: Section<NetworkFacts> = {
  name: 'network',
  script: `printf 'addresses '; ip -j -d address show 2>/dev/null; echo
printf 'routes4 '; ip -j -4 route show table main 2>/dev/null; echo
printf 'routes6 '; ip -j -6 route show table main 2>/dev/null; echo
find /sys/class/net -maxdepth 1 -type l -printf 'device %f %l\\n' 2>/dev/null
for f in /run/systemd/resolve/resolv.conf /etc/resolv.conf; do [ -r "$f" ] && sed -n 's/^[[:space:]]*\\(nameserver\\|search\\|domain\\)[[:space:]]/resolv \\1 /p' "$f" && break; done
command -v netplan >/dev/null && echo netplan
[ -d /run/NetworkManager ] && echo network-manager
for f in /lib/netplan/*.yaml /etc/netplan/*.yaml /run/netplan/*.yaml; do
[ -r "$f" ] && { printf '\\037%s %s\\n' "$(stat -c %a "$f")" "$f"; cat "$f"; echo; }; done`,
  parse(text) {
    const [head = '', ...files] = text.split(`\n${fileMark}`)
    const lines = linesOf(head)
    const after = (word: string) =>
      lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1))
    const devices = new Map(after('device').map((line) => [line.split(' ')[0] ?? '', line]))
    const interfaces = linkList.parse(jsonOf(after('addresses')[0])).map((link) => interfaceOf(link, devices))
    const routes = [...routesOf(after('routes4')[0], 4), ...routesOf(after('routes6')[0], 6)]
    const netplanFiles = orderOfNetplan(files.map(fileOf))
    const primary = primaryOf(routes)
    const words = (name: string) =>
      after('resolv')
        .filter((line) => line.startsWith(name))
        .flatMap((line) => line.split(/\s+/).slice(1))
    return {
      interfaces,
      routes,
      nameservers: words('nameserver'),
      searchDomains: [...words('search'), ...words('domain')],
      ...(primary !== undefined && { primaryInterface: primary }),
      netplanFiles,
      ...(lines.includes('netplan') && {
        renderer:
          rendererOf(netplanFiles) ??
          (lines.includes('network-manager') && netplanFiles.length === 0 ? 'NetworkManager' : 'networkd'),
      }),
      hasNetplan: lines.includes('netplan'),
    }
  },
}

const linkList = z.array(
  z.looseObject({
    ifname: z.string(),
    address: z.string().optional(),
    flags: z.array(z.string()).default([]),
    operstate: z.string().optional(),
    link_type: z.string().optional(),
    mtu: z.number(),
    master: z.string().optional(),
    linkinfo: z.looseObject({ info_kind: z.string().optional() }).optional(),
    addr_info: z
      .array(
        z.looseObject({
          family: z.string(),
          local: z.string().optional(),
          prefixlen: z.number(),
          dynamic: z.boolean().optional(),
          scope: z.string().optional(),
        }),
      )
      .default([]),
  }),
)

type Link = z.infer<typeof linkList>[number]

function interfaceOf(link: Link, devices: ReadonlyMap<string, string>): NetworkInterface {
  const device = devices.get(link.ifname) ?? ''
  const pci = [...device.matchAll(/[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]/g)].at(-1)?.[0]
  return {
    name: link.ifname,
    mac: link.address?.toLowerCase() ?? '',
    kind: kindOf(link, device),
    isUp: link.flags.includes('UP'),
    hasCarrier: link.flags.includes('LOWER_UP'),
    ...(link.master !== undefined && { master: link.master }),
    mtu: link.mtu,
    addresses: link.addr_info.flatMap((info): InterfaceAddress[] =>
      info.local === undefined || (info.family !== 'inet' && info.family !== 'inet6')
        ? []
        : [
            {
              family: info.family === 'inet' ? 4 : 6,
              address: info.local,
              prefixLength: info.prefixlen,
              isDynamic: info.dynamic === true,
              isLinkLocal: info.scope === 'link',
            },
          ],
    ),
    ...(pci !== undefined && { pciAddress: pci }),
  }
}

function kindOf(link: Link, device: string): NetworkInterface['kind'] {
  if (link.link_type === 'loopback') return 'loopback'
  switch (link.linkinfo?.info_kind) {
    case 'bridge':
      return 'bridge'
    case 'bond':
      return 'bond'
    case 'vlan':
      return 'vlan'
    default:
  }
  if (/^wl/.test(link.ifname)) return 'wireless'
  return device === '' || device.includes('/virtual/') ? 'virtual' : 'ethernet'
}

const routeList = z.array(
  z.looseObject({
    dst: z.string(),
    gateway: z.string().optional(),
    dev: z.string().optional(),
    metric: z.number().optional(),
    protocol: z.string().optional(),
  }),
)

const routesOf = (text: string | undefined, family: 4 | 6): Route[] =>
  routeList.parse(jsonOf(text)).flatMap((route): Route[] =>
    route.dev === undefined
      ? []
      : [
          {
            family,
            destination: route.dst,
            ...(route.gateway !== undefined && { gateway: route.gateway }),
            interface: route.dev,
            ...(route.metric !== undefined && { metric: route.metric }),
            protocol: route.protocol ?? 'boot',
          },
        ],
  )

/** Of the default routes the one that is taken: IPv4 before IPv6, the lowest metric. */
function primaryOf(routes: readonly Route[]): string | undefined {
  const defaults = routes.filter(({ destination }) => destination === 'default')
  const best = (family: 4 | 6) =>
    defaults.filter((route) => route.family === family).sort((a, b) => (a.metric ?? 0) - (b.metric ?? 0))[0]
  return (best(4) ?? best(6))?.interface
}

function fileOf(text: string): NetplanFile {
  const end = text.indexOf('\n')
  const [mode = '600', ...path] = text.slice(0, end).split(' ')
  // The script puts a line end after each.
  const content = text.slice(end + 1).replace(/\n$/, '')
  return { path: path.join(' '), content, mode: Number.parseInt(mode, 8) }
}

const nameOf = (path: string): string => path.split('/').at(-1) ?? path

/** They come with /lib first and /run last: the last of a name is the one that counts, and names give the order. */
function orderOfNetplan(files: readonly NetplanFile[]): NetplanFile[] {
  const byName = new Map(files.map((file) => [nameOf(file.path), file]))
  return [...byName.values()].sort((a, b) => (nameOf(a.path) < nameOf(b.path) ? -1 : 1))
}

/** The last file that names one decides. */
const rendererOf = (files: readonly NetplanFile[]): string | undefined =>
  files.flatMap(({ content }) => /^ {0,4}renderer:\s*["']?(\w+)/m.exec(content)?.[1] ?? []).at(-1)

/** Without `ip` there is nothing to read. */
function jsonOf(text: string | undefined): unknown {
  return text === undefined || text.trim() === '' ? [] : JSON.parse(text)
}
