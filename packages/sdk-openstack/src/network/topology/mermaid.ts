/** The topology as a Mermaid flowchart. */
import { type CollapseOptions, memberLines } from './collapse.js'
import type { Topology } from './graph.js'
import { oneLine } from './names.js'

/**
 * A flowchart for a Markdown page. Ids are numbered in the order of the picture, which is always the same for the same
 * cloud.
 * @example
 * import { writeFile } from 'node:fs/promises'
 * const chart = topologyMermaid(topologyOf(await readTopology(cloud)), { mostMembers: 5 })
 * await writeFile('network.md', `# Our network\n\n\`\`\`mermaid\n${chart}\`\`\`\n`)
 */
export function topologyMermaid(topology: Topology, options: CollapseOptions = {}): string {
  const known = new Set(topology.networks.map(({ id }) => id))
  const netId = new Map(topology.networks.map(({ id }, index) => [id, `net${index + 1}`]))
  const nodes: string[] = []
  const edges: string[] = []
  topology.networks.forEach((network, index) => {
    const me = `net${index + 1}`
    const label = [network.name, ...network.subnets.map(({ cidr }) => cidr)]
    nodes.push(
      `${me}${network.isExternal ? `((${quoted(label)}))` : `[${quoted(label)}]`}${network.isExternal ? ':::external' : ':::network'}`,
    )
    memberLines(network, options).forEach(({ name, details, floatingIps }, place) => {
      const member = `${me}m${place + 1}`
      nodes.push(`${member}(${quoted([name, ...details])}):::member`)
      edges.push(
        floatingIps.length === 0 ? `${me} --- ${member}` : `${me} ---|${quoted(floatingIps)}| ${member}`,
      )
    })
  })
  topology.routers.forEach(({ name, gateway, interfaces }, index) => {
    const me = `router${index + 1}`
    nodes.push(`${me}{{${quoted([name])}}}:::router`)
    if (gateway !== undefined && known.has(gateway.networkId))
      edges.push(link(netId.get(gateway.networkId) ?? '', gateway.ips, me))
    for (const { networkId, ip } of interfaces)
      if (known.has(networkId)) edges.push(link(me, [ip], netId.get(networkId) ?? ''))
  })
  if (topology.idleFloatingIps.length > 0)
    nodes.push(`idle[${quoted(['Floating IPs that lead nowhere', ...topology.idleFloatingIps])}]:::member`)
  return [
    'flowchart TD',
    ...[...nodes, ...edges].map((line) => `  ${line}`),
    '  classDef external stroke-dasharray: 5 5',
    '  classDef router stroke-width: 2px',
    '',
  ].join('\n')
}

const link = (from: string, ips: readonly string[], to: string): string =>
  ips.length === 0 ? `${from} --- ${to}` : `${from} ---|${quoted(ips)}| ${to}`

/** Everything that is not a letter, a digit or a harmless sign becomes its number: no name can end its own quotes. */
const quoted = (rows: readonly string[]): string => `"${rows.map(escaped).join('<br/>')}"`

const escaped = (text: string): string =>
  oneLine(text).replace(/[^\p{L}\p{M}\p{N} .:/,_\-\ufffd]/gu, (sign) => `#${sign.codePointAt(0) ?? 0};`)
