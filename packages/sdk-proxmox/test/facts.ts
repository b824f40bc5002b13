/** Facts of a server for tests of pure functions. */
import type { VmFacts } from '../src/vm/index.js'

const gib = 1024 ** 3

/** A cluster that has every default of the SDK. */
export function cephFacts(change: Partial<VmFacts> = {}): VmFacts {
  return {
    node: 'pve1',
    cluster: true,
    summary: { node: 'pve1', online: true },
    storages: [
      {
        storage: 'ceph-pool',
        type: 'rbd',
        content: ['images', 'rootdir'],
        active: true,
        enabled: true,
        shared: true,
        availableBytes: 900 * gib,
      },
      {
        storage: 'cephfs',
        type: 'cephfs',
        content: ['iso', 'vztmpl', 'backup'],
        active: true,
        enabled: true,
        shared: true,
        availableBytes: 100 * gib,
      },
      {
        storage: 'local',
        type: 'dir',
        content: ['iso', 'images', 'backup'],
        active: true,
        enabled: true,
        shared: false,
        availableBytes: 50 * gib,
      },
    ],
    bridges: [
      { iface: 'vmbr0', active: true, vlanAware: true },
      { iface: 'vmbr9', active: true, vlanAware: false },
    ],
    isos: async (storage) =>
      storage === 'cephfs'
        ? [
            'debian-13.1.0-amd64-netinst.iso',
            'nixos-minimal-25.05.800.x86_64-linux.iso',
            'nixos-minimal-25.11.1056.x86_64-linux.iso',
            'nixos-minimal-25.11.99.x86_64-linux.iso',
          ].map((name) => ({
            name,
            volid: `cephfs:iso/${name}`,
          }))
        : [],
    poolsWithout: async (pool) => (pool === 'p1' ? undefined : ['p1', 'production']),
    ...change,
  }
}

/** A single machine as the installer leaves it: none of the SDK's default names. */
export const plainFacts = (): VmFacts =>
  cephFacts({
    cluster: false,
    storages: [
      {
        storage: 'local',
        type: 'dir',
        content: ['iso', 'vztmpl', 'backup'],
        active: true,
        enabled: true,
        shared: false,
        availableBytes: 50 * gib,
      },
      {
        storage: 'local-lvm',
        type: 'lvmthin',
        content: ['images', 'rootdir'],
        active: true,
        enabled: true,
        shared: false,
        availableBytes: 200 * gib,
      },
    ],
    bridges: [{ iface: 'vmbr0', active: true, vlanAware: false }],
    isos: async () => [],
  })
