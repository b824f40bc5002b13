/** The topology as lines for a terminal: a tree from the outside in. Plain text, no colour. */
import { type CollapseOptions, memberLines } from './collapse.js'
import type { NetworkNode, RouterNode, Topology } from './graph.js'
import { columns, fit, isolated, oneLine } from './names.js'

export interface TextOptions extends CollapseOptions {
  /** Columns. Default 100, at least 20. */
  readonly width?: number
}

interface Branch {
  readonly text: string
  readonly children: readonly Branch[]
}

/**
 * Lines for a terminal, from the outside in:
 * ```text
 * ┌ public · external · 203.0.113.0/24
 * └─┬ router1 · 203.0.113.16
 *   └─┬ private · 10.0.0.0/24 · via 10.0.0.1
 *     └── web · ACTIVE · 10.0.0.7 ⇄ 203.0.113.9
 * ```
 * @example
 * const topology = topologyOf(await readTopology(cloud))
 * console.log(topologyText(topology, { width: process.stdout.columns, mostMembers: 8 }))
 */
export function topologyText(topology: Topology, options: TextOptions = {}): string {
  const width = Math.max(20, options.width ?? 100)
  const roots = branches(topology, options)
  if (roots.length === 0) return 'There are no networks.'
  return roots.flatMap((root) => lines(root, width)).join('\n')
}

function branches(topology: Topology, options: CollapseOptions): Branch[] {
  const networks = new Map(topology.networks.map((network) => [network.id, network]))
  /** A network that several routers serve is drawn in full once. */
  const drawn = new Set<string>()
  const networkBranch = (network: NetworkNode, via: readonly string[]): Branch => {
    const isAgain = drawn.has(network.id)
    drawn.add(network.id)
    return {
      text: networkText(network, [
        ...(via.length > 0 ? [`via ${via.join(', ')}`] : []),
        ...(isAgain ? ['see above'] : []),
      ]),
      children: isAgain ? [] : membersOf(network, options),
    }
  }
  const routerBranch = (router: RouterNode): Branch => {
    const ips = new Map<string, string[]>()
    for (const { networkId, ip } of router.interfaces) ips.set(networkId, [...(ips.get(networkId) ?? []), ip])
    return {
      text: parts(`${isolated(oneLine(router.name))}`, ['router', ...(router.gateway?.ips ?? [])]),
      children: [...ips].map(([id, via]) => {
        const network = networks.get(id)
        return network === undefined
          ? { text: parts(id, ['another project’s network', `via ${via.join(', ')}`]), children: [] }
          : networkBranch(network, via)
      }),
    }
  }
  const external = topology.networks
    .filter(({ isExternal }) => isExternal)
    .map((network): Branch => {
      drawn.add(network.id)
      const routers = topology.routers.filter(({ gateway }) => gateway?.networkId === network.id)
      return {
        text: networkText(network, []),
        children: [...membersOf(network, options), ...routers.map(routerBranch)],
      }
    })
  const shown = new Set(topology.networks.filter(({ isExternal }) => isExternal).map(({ id }) => id))
  // A router whose gateway this project cannot see stands on its own, as does one without.
  const others = topology.routers
    .filter(({ gateway }) => gateway === undefined || !shown.has(gateway.networkId))
    .map(routerBranch)
  const alone = topology.networks
    .filter(({ id }) => !drawn.has(id))
    .map((network) => networkBranch(network, []))
  const idle = topology.idleFloatingIps
  return [
    ...external,
    ...others,
    ...alone,
    ...(idle.length === 0
      ? []
      : [{ text: 'Floating IPs that lead nowhere', children: idle.map((text) => ({ text, children: [] })) }]),
  ]
}

function networkText({ name, isExternal, isShared, subnets }: NetworkNode, more: readonly string[]): string {
  return parts(isolated(oneLine(name)), [
    ...(isExternal ? ['external'] : []),
    ...(isShared ? ['shared'] : []),
    ...subnets.map(({ cidr }) => cidr),
    ...more,
  ])
}

const membersOf = (network: NetworkNode, options: CollapseOptions): Branch[] =>
  memberLines(network, options).map(({ name, details, floatingIps }) => ({
    text: `${parts(isolated(oneLine(name)), details)}${floatingIps.length === 0 ? '' : ` ⇄ ${floatingIps.join(', ')}`}`,
    children: [],
  }))

const parts = (name: string, details: readonly string[]): string => [name, ...details].join(' · ')

/** `width` is for the first line; those further in have less. */
function lines({ text, children }: Branch, width: number, isRoot = true): string[] {
  const head = isRoot ? (children.length === 0 ? '─ ' : '┌ ') : ''
  return [
    fit(`${head}${text}`, width),
    ...children.flatMap((child, index) => {
      const isLast = index === children.length - 1
      const before = `${isLast ? '└' : '├'}─${child.children.length === 0 ? '─' : '┬'} `
      const [first = '', ...rest] = lines(child, width - columns(before), false)
      return [`${before}${first}`, ...rest.map((line) => `${isLast ? '  ' : '│ '}${line}`)]
    }),
  ]
}
