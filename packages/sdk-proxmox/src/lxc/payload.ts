/** From a resolved container to the API's parameters, and from those back to the places in the spec that made them. Pure. */
import { parseSize } from '@pve/core'
import type { Parameters } from '../client/types.js'
import type { LxcDev, LxcFeatures, LxcMp, LxcNet, LxcRootfs } from '../generated/api.js'
import { withoutUndefined } from '../spec/without-undefined.js'
import type { ResolvedContainer, ResolvedMount, ResolvedNetwork } from './resolved.js'
import type { ContainerParameters } from './spec.js'
import type { ContainerDevice } from './spec-parts.js'

/** Parameters of `PUT /nodes/{node}/lxc/{vmid}/config` without the node and the id. */
export type ContainerOptions = Omit<Parameters<'PUT', '/nodes/{node}/lxc/{vmid}/config'>, 'node' | 'vmid'>

export interface ContainerPayload {
  /** Without the password, which is added when it is sent. */
  readonly parameters: ContainerParameters
  /** What only root@pam with a password may set: over SSH, by `pct set`, where the client signed in otherwise. */
  readonly rootOnly: Partial<ContainerOptions>
  /** Where each parameter comes from: `mp0` → `mounts[0]`. */
  readonly origins: Readonly<Record<string, string>>
}

const gib = 1024 ** 3

/** @param isRoot signed in as root@pam with a password; a token of root@pam is not root */
export function containerPayload(container: ResolvedContainer, isRoot: boolean): ContainerPayload {
  const { spec, features } = container
  const extra = spec.extra ?? {}
  const { hookscript, ...otherExtra } = extra
  const networks = Object.fromEntries(
    container.networks.map((network, index): [`net${number}`, LxcNet] => [`net${index}`, netOf(network)]),
  )
  const mounts = container.mounts.map((mount): [`mp${number}`, LxcMp] => [`mp${mount.index}`, mountOf(mount)])
  const isBind = (index: number) =>
    container.mounts.some((mount) => mount.index === index && mount.bind !== undefined)
  const binds = mounts.filter(([key]) => isBind(Number(key.slice(2))))
  const volumes = mounts.filter(([key]) => !isBind(Number(key.slice(2))))
  const devices = container.devices.map((device, index): [`dev${number}`, LxcDev] => [
    `dev${index}`,
    deviceOf(device),
  ])
  const wantedFeatures = featuresOf(features)
  const hasFeatures = Object.keys(wantedFeatures).length > 0
  // Nesting of an unprivileged container is the one feature that others may set.
  const plainFeatures =
    container.unprivileged && Object.keys(wantedFeatures).every((key) => key === 'nesting')
  const root = withoutUndefined<ContainerOptions>({
    ...Object.fromEntries(binds),
    ...Object.fromEntries(devices),
    features: hasFeatures && !plainFeatures ? wantedFeatures : undefined,
    hookscript,
  })
  const { dns, cpu } = spec
  const parameters = withoutUndefined<ContainerParameters>({
    ...otherExtra,
    ostemplate: container.template.volid,
    rootfs: rootfsOf(container),
    hostname: container.hostname,
    pool: spec.pool,
    tags: spec.tags && spec.tags.length > 0 ? [...spec.tags] : undefined,
    unprivileged: container.unprivileged,
    onboot: container.onboot || undefined,
    'ha-managed': container.ha || undefined,
    protection: spec.protection,
    startup:
      spec.startup &&
      withoutUndefined({
        order: spec.startup.order,
        up: spec.startup.upDelaySeconds,
        down: spec.startup.downTimeoutSeconds,
      }),
    timezone: spec.timezone,
    cores: container.cores,
    cpulimit: cpu?.limit,
    cpuunits: cpu?.units,
    memory: container.memoryMib,
    swap: container.swapMib,
    nameserver: dns?.nameservers,
    searchdomain: dns?.searchDomains && dns.searchDomains.length > 0 ? dns.searchDomains : undefined,
    'ssh-public-keys': spec.sshKeys && spec.sshKeys.length > 0 ? spec.sshKeys.join('\n') : undefined,
    ...networks,
    ...Object.fromEntries(volumes),
    features: hasFeatures && plainFeatures ? wantedFeatures : undefined,
    ...(isRoot ? root : {}),
  })
  return {
    parameters: { ...parameters, ostemplate: container.template.volid },
    rootOnly: isRoot ? {} : root,
    origins: originsOf(container),
  }
}

function rootfsOf({ rootfs }: ResolvedContainer): LxcRootfs {
  return {
    volume: `${rootfs.storage}:${sizeInGib(rootfs.sizeBytes)}`,
    ...withoutUndefined({
      acl: rootfs.acl,
      quota: rootfs.quota,
      replicate: rootfs.replicate,
      mountoptions: rootfs.mountOptions,
    }),
  }
}

/** The server takes gibibytes, with a fraction where it has to be. */
const sizeInGib = (bytes: number): string => String(Math.round((bytes / gib) * 10_000) / 10_000)

export function netOf(network: ResolvedNetwork): LxcNet {
  return {
    name: network.name,
    ...withoutUndefined<LxcNet>({
      bridge: network.bridge,
      firewall: network.firewall,
      ip: network.ip,
      gw: network.gateway,
      ip6: network.ip6,
      gw6: network.gateway6,
      hwaddr: network.mac,
      tag: network.vlan,
      trunks: network.trunks?.map(String),
      mtu: network.mtu,
      rate: network.rateMBps,
      link_down: network.disconnected,
    }),
  }
}

export function mountOf(mount: ResolvedMount): LxcMp {
  return {
    volume:
      mount.bind ??
      mount.volume ??
      `${mount.storage}:${mount.size === undefined ? 0 : sizeInGib(parseSize(mount.size))}`,
    mp: mount.path,
    ...withoutUndefined<LxcMp>({
      acl: mount.acl,
      backup: mount.backup,
      quota: mount.quota,
      replicate: mount.replicate,
      ro: mount.readOnly,
      shared: mount.shared,
      mountoptions: mount.mountOptions,
    }),
  }
}

export const deviceOf = ({ path, uid, gid, mode, denyWrite }: ContainerDevice): LxcDev => ({
  path,
  ...withoutUndefined<LxcDev>({ uid, gid, mode, 'deny-write': denyWrite }),
})

const featuresOf = (features: ResolvedContainer['features']): LxcFeatures =>
  withoutUndefined<LxcFeatures>({
    nesting: features.nesting || undefined,
    keyctl: features.keyctl || undefined,
    fuse: features.fuse || undefined,
    mknod: features.mknod || undefined,
    force_rw_sys: features.forceRwSys || undefined,
    mount: features.mount && features.mount.length > 0 ? features.mount : undefined,
  })

function originsOf(container: ResolvedContainer): Record<string, string> {
  return {
    ostemplate: 'template',
    rootfs: 'rootfs',
    storage: 'rootfs.storage',
    hostname: 'hostname',
    password: 'password',
    'ssh-public-keys': 'sshKeys',
    cores: 'cpu.cores',
    cpulimit: 'cpu.limit',
    cpuunits: 'cpu.units',
    memory: 'memory.mib',
    swap: 'memory.swapMib',
    nameserver: 'dns.nameservers',
    searchdomain: 'dns.searchDomains',
    'ha-managed': 'ha',
    ...Object.fromEntries(container.networks.map((_, index) => [`net${index}`, `networks[${index}]`])),
    ...Object.fromEntries(container.mounts.map(({ index }) => [`mp${index}`, `mounts[${index}]`])),
    ...Object.fromEntries(container.devices.map((_, index) => [`dev${index}`, `devices[${index}]`])),
    ...Object.fromEntries(Object.keys(container.spec.extra ?? {}).map((name) => [name, `extra.${name}`])),
  }
}
