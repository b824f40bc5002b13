/** The lists of the VM wizard, asked of the server. */
import { formatBytes } from '@pve/core'
import {
  listNodes,
  listPools,
  listTags,
  type PveClient,
  type StorageContent,
  type StorageSummary,
  type VmReviewer,
} from '@pve/sdk'
import type { Look, Option, Source } from '../../terminal/wizard/types.js'

export interface VmSources {
  readonly nodes: Source
  readonly pools: Source
  readonly tags: Source
  readonly bridges: Source
  readonly isos: Source
  storages(content: StorageContent): Source
}

const nodeOf = ({ values }: Look): string | undefined =>
  typeof values['node'] === 'string' ? values['node'] : undefined

export function vmSources(client: () => PveClient, reviewer: VmReviewer): VmSources {
  const facts = (look: Look) => reviewer.facts(nodeOf(look))
  return {
    nodes: {
      id: 'nodes',
      key: () => '',
      empty: 'no node is online, or you may see none',
      async load() {
        const nodes = await listNodes(client())
        return nodes
          .filter(({ online }) => online)
          .map(({ node, cpus, memoryBytes, memoryTotalBytes }) => ({
            value: node,
            ...(memoryTotalBytes !== undefined && {
              hint: `${cpus ?? '?'} CPUs, ${formatBytes(memoryTotalBytes - (memoryBytes ?? 0))} of ${formatBytes(memoryTotalBytes)} memory free`,
            }),
          }))
      },
    },
    pools: {
      id: 'pools',
      key: () => '',
      empty: 'there are no pools, or you may see none',
      load: async () =>
        (await listPools(client())).map(({ poolid, comment }) => ({
          value: poolid,
          ...(comment !== undefined && { hint: comment }),
        })),
    },
    tags: {
      id: 'tags',
      key: () => '',
      empty: 'no tag is in use yet',
      load: async () => (await listTags(client())).map((value) => ({ value })),
    },
    bridges: {
      id: 'bridges',
      key: (look) => nodeOf(look) ?? '',
      empty: 'this node has no bridge',
      async load(look) {
        const { bridges } = await facts(look)
        return bridges.map(({ iface, active, vlanAware, comment }) => ({
          value: iface,
          hint: [comment, vlanAware && 'VLAN aware', !active && 'not active'].filter(Boolean).join(', '),
        }))
      },
    },
    isos: {
      id: 'isos',
      key(look) {
        const storage = look.root('os.media.storage')
        return typeof storage === 'string' ? `${nodeOf(look) ?? ''} ${storage}` : undefined
      },
      empty: 'no ISO image is on this storage',
      async load(look) {
        const { isos } = await facts(look)
        return (await isos(String(look.root('os.media.storage')))).map(({ name, sizeBytes }) => ({
          value: name,
          ...(sizeBytes !== undefined && { hint: formatBytes(sizeBytes) }),
        }))
      },
    },
    storages: (content) => ({
      id: `storages ${content}`,
      key: (look) => nodeOf(look) ?? '',
      empty: `no storage of this node takes ${content === 'iso' ? 'ISO images' : 'disks'}`,
      async load(look) {
        const { storages } = await facts(look)
        return storages.filter((one) => one.content.includes(content)).map(storageOption)
      },
    }),
  }
}

const storageOption = ({ storage, type, shared, availableBytes }: StorageSummary): Option => ({
  value: storage,
  hint: [type, shared && 'shared', availableBytes !== undefined && `${formatBytes(availableBytes)} free`]
    .filter(Boolean)
    .join(', '),
})
