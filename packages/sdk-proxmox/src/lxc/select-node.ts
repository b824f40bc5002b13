/** Choosing the node that a container is made on, and saying why. */
import { formatBytes, limitConcurrency, PveError, parseSize } from '@pve/core'
import type { PveClient } from '../client/client.js'
import {
  listNodes,
  listStorages,
  NodeError,
  type NodeSummary,
  type StorageSummary,
} from '../inventory/index.js'
import { type ContainerDefaults, containerDefaults } from './defaults.js'
import { type ContainerFacts, readContainerFacts } from './facts.js'
import { invalid } from './resolve.js'
import type { ContainerSpec } from './spec.js'
import { findTemplate } from './template.js'

export interface NodeChoice {
  readonly node: string
  /** "named in the spec"; "has the template, and 12.4 GiB of memory free" */
  readonly because: string
  /** The others, and what is against them. */
  readonly others: readonly { readonly node: string; readonly because: string }[]
  /** What was read of the chosen node. */
  readonly facts: ContainerFacts
}

/** Of nodes with room, only so many of those with the most free memory are asked for templates. */
const mostAsked = 8

/**
 * The node that the spec names, else the best: online, with memory and a storage for the root file system, that has the
 * template or can get it; among several one that has it, with the most free memory.
 * @throws NodeError NODE_NOT_AVAILABLE with what is against each; ValidationError when no node can get the template
 */
export async function selectNode(
  pve: PveClient,
  spec: ContainerSpec,
  options: { readonly defaults?: Partial<ContainerDefaults> } = {},
): Promise<NodeChoice> {
  if (spec.node !== undefined)
    return {
      node: spec.node,
      because: 'named in the spec',
      others: [],
      facts: await readContainerFacts(pve, spec.node),
    }
  const defaults = { ...containerDefaults, ...options.defaults }
  const [nodes, storages] = await Promise.all([listNodes(pve), listStoragesOfAll(pve)])
  const others: { node: string; because: string }[] = []
  const free = (node: NodeSummary) => (node.memoryTotalBytes ?? 0) - (node.memoryBytes ?? 0)
  const roomy = nodes
    .filter((node) => {
      const problem = problemOf(node, spec, defaults, storages)
      if (problem !== undefined) others.push({ node: node.node, because: problem })
      return problem === undefined
    })
    .sort((one, other) => free(other) - free(one))
  const turn = limitConcurrency(4)
  const asked = await Promise.all(
    roomy.slice(0, mostAsked).map((node) => turn(() => ask(pve, node, spec, defaults, nodes))),
  )
  const usable = asked.filter((one) => 'facts' in one)
  const [best, ...rest] = usable.sort((one, other) => Number(one.downloads) - Number(other.downloads))
  for (const one of asked) if ('problem' in one) others.push({ node: one.node.node, because: one.problem })
  for (const node of roomy.slice(mostAsked)) others.push({ node: node.node, because: 'less memory free' })
  if (!best) {
    const untemplated = asked.flatMap((one) => ('problem' in one && one.withoutTemplate ? [one] : []))
    const [first, ...more] = untemplated
    // Whichever node: it is the template that is wrong, and it has its place in the spec.
    if (first && untemplated.length === asked.length)
      throw invalid([
        {
          path: 'template',
          message: `${first.problem}${more.length === 0 ? '' : ` (${more.map(({ node }) => node.node).join(', ')}: likewise)`}`,
        },
      ])
    const nowhere = spec.rootfs?.storage
    if (
      nowhere !== undefined &&
      others.every(({ because }) => because === noStorage(nowhere) || because === 'offline')
    )
      throw invalid([
        {
          path: 'rootfs.storage',
          message: `no node has a storage '${nowhere}' that takes containers (rootdir)${storages.length === 0 ? '' : `; there are: ${[...new Set(storages.map(({ storage }) => storage))].join(', ')}`}`,
        },
      ])
    throw none(others)
  }
  for (const one of rest)
    others.push({
      node: one.node.node,
      because: one.downloads ? 'would have to download the template' : 'less memory free',
    })
  return {
    node: best.node.node,
    because: `${best.downloads ? 'can download the template' : 'has the template'}, and ${formatBytes(free(best.node))} of memory free`,
    others: others.sort((one, other) => one.node.localeCompare(other.node)),
    facts: best.facts,
  }
}

function none(others: readonly { readonly node: string; readonly because: string }[]): NodeError {
  return new NodeError(
    others.length === 0
      ? 'No node is online, or you may see none.'
      : `No node can take the container: ${others.map(({ node, because }) => `${node}: ${because}`).join('; ')}.`,
    {
      code: 'NODE_NOT_AVAILABLE',
      phase: 'choose a node',
      hint: 'Ask for less, name another template, or name the node to see its own message.',
    },
  )
}

const noStorage = (storage: string): string => `no storage '${storage}' for containers`

/** One row for each storage of each node, also for shared ones; which node has it says the node itself. */
const listStoragesOfAll = (pve: PveClient): Promise<StorageSummary[]> =>
  listStorages(pve, { content: 'rootdir' })

function problemOf(
  node: NodeSummary,
  { memory, rootfs }: ContainerSpec,
  defaults: ContainerDefaults,
  storages: readonly StorageSummary[],
): string | undefined {
  if (!node.online) return 'offline'
  const bytes = (memory?.mib ?? defaults.memoryMib) * 1024 ** 2
  const free =
    node.memoryTotalBytes === undefined ? undefined : node.memoryTotalBytes - (node.memoryBytes ?? 0)
  if (free !== undefined && free < bytes)
    return `${formatBytes(free)} of memory free, ${formatBytes(bytes)} asked for`
  const size = parseSize(rootfs?.size ?? defaults.rootfsSize)
  const own = storages.filter((one) => (one.shared || one.node === node.node) && one.active)
  const wanted = rootfs?.storage === undefined ? own : own.filter(({ storage }) => storage === rootfs.storage)
  if (wanted.length === 0)
    return rootfs?.storage === undefined ? 'no storage for containers' : noStorage(rootfs.storage)
  const roomiest = Math.max(...wanted.map((one) => one.availableBytes ?? Number.POSITIVE_INFINITY))
  return roomiest < size
    ? `${formatBytes(roomiest)} free on storage, ${formatBytes(size)} asked for`
    : undefined
}

type Answer =
  | { readonly node: NodeSummary; readonly facts: ContainerFacts; readonly downloads: boolean }
  | { readonly node: NodeSummary; readonly problem: string; readonly withoutTemplate?: true }

async function ask(
  pve: PveClient,
  node: NodeSummary,
  spec: ContainerSpec,
  defaults: ContainerDefaults,
  nodes: readonly NodeSummary[],
): Promise<Answer> {
  try {
    const facts = await readContainerFacts(pve, node.node, nodes)
    const source = await findTemplate(
      facts,
      spec.template ?? defaults.template,
      () => facts.storages.find(({ content }) => content.includes('vztmpl'))?.storage,
    )
    if ('problem' in source) return { node, problem: source.problem, withoutTemplate: true }
    return { node, facts, downloads: source.download !== undefined }
  } catch (error) {
    // One node that does not answer is no reason not to take another.
    if (!(error instanceof PveError) || error.code === 'CANCELLED') throw error
    return { node, problem: error.message }
  }
}
