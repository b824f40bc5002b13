export type { CollapseOptions } from './collapse.js'
export {
  type MemberNode,
  type NetworkNode,
  type RouterNode,
  type Topology,
  type TopologyFacts,
  topologyOf,
} from './graph.js'
export { topologyMermaid } from './mermaid.js'
export { readTopology } from './read.js'
export { type SvgOptions, topologySvg } from './svg.js'
export { type TextOptions, topologyText } from './text.js'
