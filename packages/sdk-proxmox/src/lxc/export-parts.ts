/** Networks and mount points of a configuration as a spec has them. */
import type { LxcMp, LxcNet } from '../generated/api.js'
import { withoutUndefined } from '../spec/without-undefined.js'

/** `local-lvm:vm-101-disk-0` → `local-lvm` */
export const storageOf = (volume: string): string => volume.split(':')[0] ?? ''

/** The MAC is the container's own, and another's address would be doubled. */
export const networksOf = (networks: readonly LxcNet[]): Record<string, unknown>[] =>
  networks.map((net) =>
    withoutUndefined<Record<string, unknown>>({
      name: net.name,
      bridge: net.bridge,
      ip: net.ip ?? (net.ip6 === undefined ? 'manual' : undefined),
      gateway: net.gw,
      ip6: net.ip6,
      gateway6: net.gw6,
      vlan: net.tag,
      trunks: net.trunks?.map(Number),
      firewall: net.firewall ?? false,
      mtu: net.mtu,
      rateMBps: net.rate,
      disconnected: net.link_down,
    }),
  )

/** A folder of the node stays one; a volume is described by its size, to be made anew. */
export const mountsOf = (mounts: readonly LxcMp[]): Record<string, unknown>[] =>
  mounts.map((mount) => {
    const isBind = mount.volume.startsWith('/')
    return withoutUndefined<Record<string, unknown>>({
      path: mount.mp,
      bind: isBind ? mount.volume : undefined,
      storage: isBind ? undefined : storageOf(mount.volume),
      size: isBind
        ? undefined
        : mount.size === undefined || Number.parseFloat(mount.size) === 0
          ? '1G'
          : mount.size,
      readOnly: mount.ro,
      backup: isBind ? undefined : mount.backup,
      shared: mount.shared,
      acl: mount.acl,
      quota: mount.quota,
      replicate: mount.replicate,
      mountOptions: mount.mountoptions,
    })
  })
