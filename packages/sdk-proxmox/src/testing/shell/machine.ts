/** What commands run on: a node, or a container on it. */
import { isMountKey, parseProperties } from '../guest-config.js'
import { type Distribution, distributionNamed, proxmox } from '../inside/distributions.js'
import { devicesOf, insideOf, nodeInside, ownDevices } from '../inside/make-inside.js'
import { addressesOf } from '../lxc.js'
import { mountTypeOf } from '../lxc-permissions.js'
import type { DeviceState, GuestState, InsideState } from '../state.js'
import type { World } from '../world.js'
import { type BindMount, FileTree } from './file-tree.js'

export interface Machine {
  readonly world: World
  /** The node, or the one that the container is on. */
  readonly node: string
  /** Undefined: the node itself. */
  readonly guest: GuestState | undefined
  readonly inside: InsideState
  readonly files: FileTree
  readonly distribution: Distribution
  readonly hostname: string
  /** Epoch ms. */
  readonly upSince: number
  /** `192.168.1.5`, of its first network card that has one. */
  readonly address: string
}

export function nodeMachine(world: World, name: string): Machine {
  const inside = nodeInside(world.state, name)
  const node = world.state.nodes[name]
  return {
    world,
    node: name,
    guest: undefined,
    inside,
    files: new FileTree({
      inside,
      devices: devicesOf(world.state, name),
      mounts: [],
      computed: accountFiles(inside),
    }),
    distribution: proxmox,
    hostname: name,
    upSince: (node?.bootedAt ?? 0) * 1000,
    address: node?.ip ?? '127.0.0.1',
  }
}

export function containerMachine(world: World, guest: GuestState): Machine {
  const inside = insideOf(guest)
  const hostname = guest.config['hostname'] ?? `CT${guest.vmid}`
  const addresses = Object.keys(guest.config)
    .filter((key) => /^net\d+$/.test(key))
    .flatMap((key) => addressesOf(world, guest, key))
  return {
    world,
    node: guest.node,
    guest,
    inside,
    files: new FileTree({
      inside,
      devices: passedDevices(world, guest),
      mounts: mountsOf(world, guest, inside),
      computed: {
        ...accountFiles(inside),
        '/etc/hostname': () => `${hostname}\n`,
        ...routeFiles(world, guest),
      },
    }),
    distribution: distributionNamed(inside.distribution.id, inside.distribution.version),
    hostname,
    upSince: guest.running?.startedAt ?? world.now(),
    address: addresses[0]?.address ?? '127.0.0.1',
  }
}

/** What every container has, and what is passed to it, with the owner and the mode that its option says. */
function passedDevices(world: World, guest: GuestState): Record<string, DeviceState> {
  const here = devicesOf(world.state, guest.node)
  const passed: Record<string, DeviceState> = {}
  for (const path of ownDevices) {
    const device = here[path]
    if (device) passed[path] = device
  }
  for (const [key, text] of Object.entries(guest.config)) {
    if (!/^dev\d+$/.test(key)) continue
    const { path = '', gid, mode } = parseProperties(world.model, 'lxc', key, text)
    const device = here[path]
    if (device)
      passed[path] = {
        ...device,
        gid: gid === undefined ? 0 : Number(gid),
        mode: mode === undefined ? 0o660 : Number.parseInt(mode, 8),
      }
  }
  return passed
}

function mountsOf(world: World, guest: GuestState, inside: InsideState): BindMount[] {
  const mounts: BindMount[] = []
  for (const [key, text] of Object.entries(guest.config)) {
    if (!isMountKey(key) || key === 'rootfs') continue
    const { volume = '', mp = '', ro } = parseProperties(world.model, 'lxc', key, text)
    inside.files[mp] ??= { kind: 'folder', content: '', mode: 0o755, user: 'root', group: 'root' }
    if (mountTypeOf(volume) !== 'bind') continue
    const files = nodeInside(world.state, guest.node).files
    mounts.push({ target: mp, source: volume, files, readOnly: ro === '1' })
  }
  return mounts.sort((one, other) => other.target.length - one.target.length)
}

/** The kernel's tables of routes: a default one for each card with a gateway, and for DHCP. */
function routeFiles(world: World, guest: GuestState): Record<string, () => string> {
  const routed = (gateway: 'gw' | 'gw6', address: 'ip' | 'ip6'): string[] =>
    Object.keys(guest.config)
      .filter((key) => /^net\d+$/.test(key) && addressesOf(world, guest, key).length > 0)
      .map((key) => parseProperties(world.model, 'lxc', key, guest.config[key] ?? ''))
      .filter((card) => card[gateway] !== undefined || /^(?:dhcp|auto)$/.test(card[address] ?? ''))
      .map(({ name }) => name ?? 'eth0')
  return {
    '/proc/net/route': () =>
      [
        'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT',
        ...routed('gw', 'ip').map((name) => `${name}\t00000000\t0101A8C0\t0003\t0\t0\t0\t00000000\t0\t0\t0`),
        '',
      ].join('\n'),
    '/proc/net/ipv6_route': () =>
      routed('gw6', 'ip6')
        .map(
          (name) =>
            `${'0'.repeat(32)} 00 ${'0'.repeat(32)} 00 fe800000000000000000000000000001 00000400 00000001 00000000 00000003 ${name}\n`,
        )
        .join(''),
  }
}

/** Users and groups are kept as what they are; the files say the same. */
const accountFiles = (inside: InsideState): Record<string, () => string> => ({
  '/etc/passwd': () =>
    Object.keys(inside.users)
      .map((name) => `${passwdLine(inside, name)}\n`)
      .join(''),
  '/etc/group': () =>
    Object.keys(inside.groups)
      .map((name) => `${groupLine(inside, name)}\n`)
      .join(''),
})

export function passwdLine({ users }: InsideState, name: string): string {
  const user = users[name]
  return user ? `${name}:x:${user.uid}:${user.gid}::${user.home}:${user.shell}` : ''
}

export function groupLine({ groups }: InsideState, name: string): string {
  const group = groups[name]
  return group ? `${name}:x:${group.gid}:${group.members.join(',')}` : ''
}

/** A name or a number as its number; undefined when there is no such user. */
export const uidOf = ({ users }: InsideState, user: string): number | undefined =>
  /^\d+$/.test(user) ? Number(user) : users[user]?.uid

export const gidOf = ({ groups }: InsideState, group: string): number | undefined =>
  /^\d+$/.test(group) ? Number(group) : groups[group]?.gid

export const userNamed = ({ users }: InsideState, uid: number): string =>
  Object.keys(users).find((name) => users[name]?.uid === uid) ?? String(uid)

export const groupNamed = ({ groups }: InsideState, gid: number): string =>
  Object.keys(groups).find((name) => groups[name]?.gid === gid) ?? String(gid)
