/** The topology as SVG, with a layout of its own: networks as bars, routers between them, members hanging below. */
import { type CollapseOptions, memberLines } from './collapse.js'
import type { NetworkNode, Topology } from './graph.js'
import { columns, fit, oneLine } from './names.js'

export interface SvgOptions extends CollapseOptions {
  /** What it is a picture of, for those who do not see it. Default: Network topology. */
  readonly title?: string
}

/** Sizes in pixels. */
const margin = 24
const boxWidth = 196
const boxHeight = 40
const gap = 14
const barHeight = 30
const routerHeight = 34
const boxesInRow = 5
const barWidth = boxesInRow * boxWidth + (boxesInRow - 1) * gap
const pictureWidth = barWidth + 2 * margin + 120
const letterWidth = 7

const style = `
  text { font: 12px ui-sans-serif, system-ui, sans-serif; fill: #1c2733 }
  .small { font-size: 11px; fill: #51606f }
  .net { fill: #d8e9fb; stroke: #2a6db0 }
  .external { fill: #fbe9d0; stroke: #b06a12 }
  .member { fill: #f6f8fa; stroke: #8a98a6 }
  .router { fill: #e2f3e2; stroke: #3a843a }
  .line { stroke: #8a98a6; fill: none; stroke-width: 1.5 }
  .back { fill: #ffffff }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 }
    .small { fill: #9fb0c0 }
    .net { fill: #16324f; stroke: #58a6ff }
    .external { fill: #4a3210; stroke: #e3a34b }
    .member { fill: #1c232b; stroke: #6b7a89 }
    .router { fill: #17361b; stroke: #57b35c }
    .line { stroke: #6b7a89 }
    .back { fill: #0d1117 }
  }`

interface Bar {
  readonly network: NetworkNode
  readonly top: number
  readonly height: number
}

/**
 * A picture that stands on its own, for light and dark pages.
 * @example
 * import { writeFile } from 'node:fs/promises'
 * const topology = topologyOf(await readTopology(cloud))
 * await writeFile('network.svg', topologySvg(topology, { title: 'The shop, RegionOne' }))
 */
export function topologySvg(topology: Topology, options: SvgOptions = {}): string {
  const bars: Bar[] = []
  const shapes: string[] = []
  let top = margin
  for (const network of topology.networks) {
    const drawn = drawNetwork(network, top, options)
    shapes.push(...drawn.shapes)
    bars.push({ network, top, height: drawn.height })
    top += drawn.height + gap * 2
  }
  const lines: string[] = []
  topology.routers.forEach((router, index) => {
    const ends = [
      ...(router.gateway ? [{ networkId: router.gateway.networkId, ip: router.gateway.ips.join(', ') }] : []),
      ...router.interfaces,
    ]
    // Each router has a line of its own at the right of the bars.
    const x = margin + barWidth + 18 + (index % 8) * 12
    const places = ends.flatMap(({ networkId }) => {
      const bar = bars.find(({ network }) => network.id === networkId)
      return bar === undefined ? [] : [bar.top + barHeight / 2]
    })
    lines.push(
      ...places.map((y) => `<path class="line" d="M${margin + barWidth} ${y} H${x}"/>`),
      `<path class="line" d="M${x} ${Math.min(top, ...places)} V${top + routerHeight / 2} H${margin + boxWidth}"/>`,
    )
    shapes.push(
      box('router', margin, top, boxWidth, routerHeight, router.name, ends.map(({ ip }) => ip).join(', ')),
    )
    top += routerHeight + gap
  })
  if (topology.idleFloatingIps.length > 0) {
    const ips = topology.idleFloatingIps.join(', ')
    shapes.push(box('member', margin, top, barWidth, boxHeight, 'Floating IPs that lead nowhere', ips))
    top += boxHeight + gap
  }
  const height = top + margin - gap
  const title = escaped(options.title ?? 'Network topology')
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${pictureWidth} ${height}" width="${pictureWidth}" height="${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${title}</title>`,
    `<desc id="description">${escaped(description(topology))}</desc>`,
    `<style>${style}\n</style>`,
    `<rect class="back" width="${pictureWidth}" height="${height}"/>`,
    ...lines,
    ...shapes,
    '</svg>',
    '',
  ].join('\n')
}

function drawNetwork(
  network: NetworkNode,
  top: number,
  options: CollapseOptions,
): { shapes: string[]; height: number } {
  const cidrs = network.subnets.map(({ cidr }) => cidr).join(', ')
  const shapes = [
    box(network.isExternal ? 'external' : 'net', margin, top, barWidth, barHeight, network.name, cidrs, true),
  ]
  const members = memberLines(network, options)
  members.forEach(({ name, details, floatingIps }, index) => {
    const x = margin + (index % boxesInRow) * (boxWidth + gap)
    const y = top + barHeight + gap + Math.floor(index / boxesInRow) * (boxHeight + gap)
    const outside = floatingIps.length === 0 ? '' : ` ⇄ ${floatingIps.join(', ')}`
    shapes.push(
      `<path class="line" d="M${x + boxWidth / 2} ${y - gap} V${y}"/>`,
      box('member', x, y, boxWidth, boxHeight, name, `${details.join(' · ')}${outside}`),
    )
  })
  const rows = Math.ceil(members.length / boxesInRow)
  return { shapes, height: barHeight + rows * (boxHeight + gap) }
}

/** A box with one or two lines, cut to its width; the whole of them is what a pointer shows. */
function box(
  kind: string,
  x: number,
  y: number,
  width: number,
  height: number,
  name: string,
  details: string,
  isOneLine = false,
): string {
  const room = Math.floor((width - 16) / letterWidth)
  const shown = (text: string, most: number) => escaped(fit(oneLine(text), most))
  const whole = escaped([oneLine(name), details].filter((part) => part !== '').join(' · '))
  const text = isOneLine
    ? `<text x="${x + 8}" y="${y + height / 2 + 4}">${shown(name, 60)} <tspan class="small">${shown(details, Math.max(0, room - 4 - Math.min(60, columns(name))))}</tspan></text>`
    : `<text x="${x + 8}" y="${y + 15}">${shown(name, room)}</text><text class="small" x="${x + 8}" y="${y + 29}">${shown(details, room)}</text>`
  return `<g><title>${whole}</title><rect class="${kind}" x="${x}" y="${y}" width="${width}" height="${height}" rx="6"/>${text}</g>`
}

function description({ networks, routers }: Topology): string {
  const members = networks.reduce((sum, network) => sum + network.members.length, 0)
  const names = networks.map(({ name }) => oneLine(name)).slice(0, 20)
  return `${networks.length} networks (${names.join(', ')}${networks.length > 20 ? ', …' : ''}), ${routers.length} routers, ${members} servers and other members.`
}

/** Not even a name that is markup is markup; what XML cannot hold is gone through `oneLine`. */
const escaped = (text: string): string =>
  oneLine(text).replace(/[<>&"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
