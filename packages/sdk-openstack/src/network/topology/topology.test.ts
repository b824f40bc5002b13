import { describe, expect, it } from 'vitest'
import type { FloatingIp } from '../floating-ip.js'
import type { Network } from '../network.js'
import type { Port } from '../port.js'
import type { Router } from '../router.js'
import type { Subnet } from '../subnet.js'
import { type TopologyFacts, topologyOf } from './graph.js'
import { topologyMermaid } from './mermaid.js'
import { columns, fit, oneLine } from './names.js'
import { topologySvg } from './svg.js'
import { topologyText } from './text.js'

const common = { description: '', status: 'ACTIVE', isUp: true, projectId: 'p', tags: [] }
const network = (id: string, name: string, more: Partial<Network> = {}): Network => ({
  ...common,
  id,
  name,
  isShared: false,
  isExternal: false,
  isDefault: false,
  subnetIds: [],
  ...more,
})
const subnet = (id: string, networkId: string, cidr: string): Subnet => ({
  ...common,
  id,
  name: id,
  networkId,
  cidr,
  ipVersion: cidr.includes(':') ? 6 : 4,
  pools: [],
  dnsServers: [],
  hostRoutes: [],
  hasDhcp: true,
})
const port = (id: string, networkId: string, ip: string, more: Partial<Port> = {}): Port => ({
  ...common,
  id,
  name: '',
  networkId,
  mac: '',
  fixedIps: [{ subnetId: 's', ip }],
  securityGroupIds: [],
  ...more,
})
const router = (id: string, name: string, gateway?: Router['gateway']): Router => ({
  ...common,
  id,
  name,
  routes: [],
  ...(gateway && { gateway }),
})
const floatingIp = (ip: string, portId?: string): FloatingIp => ({
  ...common,
  id: ip,
  name: ip,
  ip,
  networkId: 'n-pub',
  ...(portId !== undefined && { portId }),
})
const ofServer = (deviceId: string) => ({ deviceOwner: 'compute:nova', deviceId })
const ofRouter = (deviceId: string) => ({ deviceOwner: 'network:router_interface', deviceId })

const facts: TopologyFacts = {
  networks: [
    network('n-web', 'web'),
    network('n-pub', 'public', { isExternal: true }),
    network('n-db', 'db'),
    network('n-lone', 'lone', { isShared: true }),
  ],
  subnets: [
    subnet('s-web', 'n-web', '10.1.0.0/24'),
    subnet('s-web6', 'n-web', 'fd00::/64'),
    subnet('s-db', 'n-db', '10.2.0.0/24'),
    subnet('s-pub', 'n-pub', '203.0.113.0/24'),
  ],
  routers: [
    router('r1', 'edge', { networkId: 'n-pub', ips: [{ subnetId: 's-pub', ip: '203.0.113.2' }] }),
    router('r2', 'inner'),
  ],
  ports: [
    port('p1', 'n-web', '10.1.0.1', ofRouter('r1')),
    port('p2', 'n-web', '10.1.0.9', ofRouter('r2')),
    port('p3', 'n-db', '10.2.0.1', ofRouter('r2')),
    port('p4', 'n-web', '10.1.0.10', ofServer('web-10')),
    port('p5', 'n-web', '10.1.0.2', ofServer('web-2')),
    port('p6', 'n-db', '10.2.0.5', ofServer('gone')),
    port('p7', 'n-web', '10.1.0.3', { deviceOwner: 'network:dhcp', deviceId: 'agent' }),
    port('p8', 'n-db', '10.2.0.9', { name: 'vip', deviceOwner: 'Octavia', deviceId: 'lb-1' }),
    port('p9', 'n-db', '10.2.0.11', { name: 'spare' }),
    port('p10', 'n-pub', '203.0.113.2', { deviceOwner: 'network:router_gateway', deviceId: 'r1' }),
    port('p11', 'n-pub', '203.0.113.7', { deviceOwner: 'network:floatingip', deviceId: 'f' }),
  ],
  floatingIps: [floatingIp('203.0.113.7', 'p5'), floatingIp('203.0.113.8')],
  servers: [
    { id: 'web-2', name: 'web-2', status: 'ACTIVE' },
    { id: 'web-10', name: 'web-10', status: 'SHUTOFF' },
  ],
}

describe('OS-33 topology', () => {
  it('OS-33 draws a tree from the outside in', () => {
    expect(topologyText(topologyOf(facts))).toMatchInlineSnapshot(`
      "┌ public · external · 203.0.113.0/24
      └─┬ edge · router · 203.0.113.2
        └─┬ web · 10.1.0.0/24 · fd00::/64 · via 10.1.0.1
          ├── service dhcp · 10.1.0.3
          ├── web-2 · ACTIVE · 10.1.0.2 ⇄ 203.0.113.7
          └── web-10 · SHUTOFF · 10.1.0.10
      ┌ inner · router
      ├── web · 10.1.0.0/24 · fd00::/64 · via 10.1.0.9 · see above
      └─┬ db · 10.2.0.0/24 · via 10.2.0.1
        ├── gone · 10.2.0.5
        ├── port spare · 10.2.0.11
        └── load balancer vip · 10.2.0.9
      ─ lone · shared
      ┌ Floating IPs that lead nowhere
      └── 203.0.113.8"
    `)
  })

  it('OS-33 writes Mermaid', () => {
    expect(topologyMermaid(topologyOf(facts))).toMatchInlineSnapshot(`
      "flowchart TD
        net1(("public<br/>203.0.113.0/24")):::external
        net2["db<br/>10.2.0.0/24"]:::network
        net2m1("gone<br/>10.2.0.5"):::member
        net2m2("port spare<br/>10.2.0.11"):::member
        net2m3("load balancer vip<br/>10.2.0.9"):::member
        net3["lone"]:::network
        net4["web<br/>10.1.0.0/24<br/>fd00::/64"]:::network
        net4m1("service dhcp<br/>10.1.0.3"):::member
        net4m2("web-2<br/>ACTIVE<br/>10.1.0.2"):::member
        net4m3("web-10<br/>SHUTOFF<br/>10.1.0.10"):::member
        router1{{"edge"}}:::router
        router2{{"inner"}}:::router
        idle["Floating IPs that lead nowhere<br/>203.0.113.8"]:::member
        net2 --- net2m1
        net2 --- net2m2
        net2 --- net2m3
        net4 --- net4m1
        net4 ---|"203.0.113.7"| net4m2
        net4 --- net4m3
        net1 ---|"203.0.113.2"| router1
        router1 ---|"10.1.0.1"| net4
        router2 ---|"10.1.0.9"| net4
        router2 ---|"10.2.0.1"| net2
        classDef external stroke-dasharray: 5 5
        classDef router stroke-width: 2px
      "
    `)
  })

  it('OS-33 writes SVG with words for those who do not see it', async () => {
    await expect(topologySvg(topologyOf(facts), { title: 'lab <demo>' })).toMatchFileSnapshot(
      '__snapshots__/topology.svg',
    )
  })

  it('OS-33 is the same whatever order the cloud answers in', () => {
    const turned: TopologyFacts = {
      networks: [...facts.networks].reverse(),
      subnets: [...facts.subnets].reverse(),
      routers: [...facts.routers].reverse(),
      ports: [...facts.ports].reverse(),
      floatingIps: [...facts.floatingIps].reverse(),
      servers: [...facts.servers].reverse(),
    }
    expect(topologyText(topologyOf(turned))).toBe(topologyText(topologyOf(facts)))
    expect(topologySvg(topologyOf(turned))).toBe(topologySvg(topologyOf(facts)))
    expect(topologyMermaid(topologyOf(turned))).toBe(topologyMermaid(topologyOf(facts)))
  })

  it('OS-33 says that there is nothing', () => {
    const nothing = topologyOf({
      networks: [],
      subnets: [],
      routers: [],
      ports: [],
      floatingIps: [],
      servers: [],
    })
    expect(topologyText(nothing)).toBe('There are no networks.')
    expect(topologyMermaid(nothing)).toMatch(/^flowchart TD\n/)
    expect(topologySvg(nothing)).toMatch(/<\/svg>\n$/)
  })

  it('OS-33 counts where there are too many to name', () => {
    const ids = Array.from({ length: 500 }, (_, index) => `srv-${index}`)
    const many: TopologyFacts = {
      ...facts,
      networks: [network('n', 'big')],
      routers: [],
      subnets: [subnet('s', 'n', '10.0.0.0/16')],
      ports: ids.map((id, index) =>
        port(`port-${index}`, 'n', `10.0.${index >> 8}.${index & 255}`, ofServer(id)),
      ),
      servers: ids.map((id, index) => ({ id, name: id, status: index < 20 ? 'ERROR' : 'ACTIVE' })),
      floatingIps: [floatingIp('203.0.113.7', 'port-7')],
    }
    expect(topologyText(topologyOf(many))).toMatchInlineSnapshot(`
      "┌ big · 10.0.0.0/16
      ├── srv-7 · ERROR · 10.0.0.7 ⇄ 203.0.113.7
      ├── 480 servers · ACTIVE
      └── 19 servers · ERROR"
    `)
    expect(topologySvg(topologyOf(many)).length).toBeLessThan(5000)
    expect(topologyMermaid(topologyOf(many)).split('\n').length).toBeLessThan(15)
  })
})

const weird = [
  'a"]-->b',
  'line\nbreak',
  '<script>alert(1)</script>',
  '`;%%{init:{}}%%',
  '🚀👨‍👩‍👧‍👦 rocket',
  'שלום עולם',
  '\u202egnp.exe',
  '\u001b[31mred\u001b[0m',
  'end',
  '&quot;',
  '#quot;',
  '日本語のとても長い名前'.repeat(10),
  ']]>',
  '',
]

describe('OS-33 names can be anything', () => {
  const named = (name: string): TopologyFacts => ({
    ...facts,
    networks: [network('n-web', name), network('n-pub', name, { isExternal: true })],
    routers: [router('r1', name, { networkId: 'n-pub', ips: [] })],
    servers: [{ id: 'web-2', name, status: 'ACTIVE' }],
  })

  it.each(weird)('OS-33 %j stays inside its place', (name) => {
    const topology = topologyOf(named(name))
    const lines = topologyText(topology, { width: 60 }).split('\n')
    expect(lines).toHaveLength(topologyText(topologyOf(named('plain')), { width: 60 }).split('\n').length)
    for (const line of lines) {
      expect(columns(line)).toBeLessThanOrEqual(60)
      expect(line).not.toMatch(/[\p{Cc}\u202a-\u202e]/u)
    }
    // Every line of the chart is made of known signs around quoted labels.
    for (const line of topologyMermaid(topology).trimEnd().split('\n'))
      expect(line.replace(/"[^"\n]*"/g, '""')).toMatch(
        /^(?:flowchart TD| {2}(?:[\w ]|""|[[\](){}:|-])+(?: 5|px)?)$/,
      )
    for (const [, label = ''] of topologyMermaid(topology).matchAll(/"([^"\n]*)"/g))
      expect(label.replaceAll('<br/>', '')).not.toMatch(/[<>&"'`%\\[\](){}|]/)
    const svg = topologySvg(topology, { title: name })
    const inner = svg.replace(/<\/?(?:svg|title|desc|style|rect|path|text|tspan|g)\b[^<>]*>/g, '')
    expect(inner.replace(/@media[^{]*\{/g, '')).not.toMatch(/[<>"]|&(?!#\d+;)/)
  })

  it('OS-33 measures and cuts by columns', () => {
    expect(columns('日本')).toBe(4)
    expect(columns('👨‍👩‍👧‍👦')).toBe(2)
    expect(columns('é')).toBe(1)
    expect(fit('日本語', 5)).toBe('日本…')
    expect(fit('abc', 3)).toBe('abc')
    expect(fit('abcd', 3)).toBe('ab…')
    expect(fit('abcd', 0)).toBe('')
    expect(oneLine('a\u2028b\u0007')).toBe('a\ufffdb\ufffd')
  })
})
