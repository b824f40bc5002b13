/** What is in a container or on a node: made when it is first asked for, kept in the state. */
import type { DeviceState, FileState, GuestState, InsideState, SimulatorState } from '../state.js'
import { type Distribution, distributionOf, proxmox } from './distributions.js'

export { osTypeOfTemplate } from './distributions.js'

const folder = (mode = 0o755): FileState => ({
  kind: 'folder',
  content: '',
  mode,
  user: 'root',
  group: 'root',
})
const file = (content: string, mode = 0o644): FileState => ({ content, mode, user: 'root', group: 'root' })

const folders =
  `/ /bin /boot /dev /etc /etc/default /home /media /mnt /opt /proc /run /sbin /srv /sys /usr /usr/bin
/usr/local /usr/local/bin /usr/local/sbin /usr/sbin /usr/share /usr/share/keyrings /var /var/cache /var/lib /var/log
/var/spool`
    .split(/\s+/)
    .filter(Boolean)

const packageFolders: Readonly<Record<string, readonly string[]>> = {
  apt: ['/etc/apt', '/etc/apt/keyrings', '/etc/apt/sources.list.d', '/var/lib/apt', '/var/lib/dpkg'],
  apk: ['/etc/apk'],
  dnf: ['/etc/yum.repos.d', '/etc/pki'],
  pacman: ['/etc/pacman.d', '/var/lib/pacman'],
  zypper: ['/etc/zypp', '/etc/zypp/repos.d'],
}

function osRelease({ id, version, name, codename }: Distribution): string {
  const lines = [
    `PRETTY_NAME="${name}"`,
    `NAME="${name.replace(/ [v\d].*$/, '')}"`,
    ...(version === '' ? [] : [`VERSION_ID="${version}"`]),
    ...(codename === undefined ? [] : [`VERSION="${version} (${codename})"`, `VERSION_CODENAME=${codename}`]),
    `ID=${id}`,
    ...(id === 'ubuntu' ? ['ID_LIKE=debian'] : []),
    ...(['almalinux', 'rocky', 'centos'].includes(id) ? ['ID_LIKE="rhel fedora"'] : []),
  ]
  return `${lines.join('\n')}\n`
}

function insideFrom(distribution: Distribution, hostname: string): InsideState {
  const { id, version, name } = distribution
  const files: Record<string, FileState> = {}
  for (const path of [...folders, ...(packageFolders[distribution.packages] ?? [])]) files[path] = folder()
  const own =
    distribution.init === 'systemd'
      ? ['/etc/systemd', '/etc/systemd/system', '/run/systemd', '/run/systemd/system']
      : ['/etc/init.d', '/etc/runlevels', '/etc/runlevels/default']
  for (const path of own) files[path] = folder()
  files['/root'] = folder(0o700)
  files['/tmp'] = folder(0o1777)
  files['/var/tmp'] = folder(0o1777)
  files['/etc/hostname'] = file(`${hostname}\n`)
  files['/etc/hosts'] = file(`127.0.0.1 localhost\n127.0.1.1 ${hostname}\n`)
  files['/etc/os-release'] = file(osRelease(distribution))
  if (distribution.packages === 'apt') files['/etc/debian_version'] = file(`${version}\n`)
  if (id === 'alpine') files['/etc/alpine-release'] = file(`${version}\n`)
  const groups = { root: 0, nogroup: 65534, ...distribution.groups }
  return {
    distribution: { id, version, name },
    files,
    packages: Object.fromEntries(distribution.installed.map((one) => [one, '1.0-1'])),
    users: {
      root: { uid: 0, gid: 0, home: '/root', shell: distribution.shell },
      nobody: { uid: 65534, gid: 65534, home: '/nonexistent', shell: '/usr/sbin/nologin' },
    },
    groups: Object.fromEntries(
      Object.entries(groups).map(([group, gid]) => [group.replace('_', '-'), { gid, members: [] }]),
    ),
    services: {
      ...(distribution.init === 'systemd'
        ? { 'systemd-journald': { enabled: true, active: true }, ssh: { enabled: true, active: true } }
        : { networking: { enabled: true, active: true } }),
    },
  }
}

/**
 * A fresh system.
 * @param osType the container's option `ostype`
 * @param template file name of its template, for the release
 */
export const makeInside = (osType: string, template?: string, hostname = 'localhost'): InsideState =>
  insideFrom(distributionOf(osType, template?.replace(/^.*\//, '')), hostname)

/** What is in a container. */
export function insideOf(guest: GuestState): InsideState {
  guest.inside ??= makeInside(guest.config['ostype'] ?? 'debian', undefined, guest.config['hostname'])
  return guest.inside
}

/** What is on a node. */
export function nodeInside(state: SimulatorState, name: string): InsideState {
  const node = state.nodes[name]
  if (!node) throw new RangeError(`no node '${name}'`)
  if (!node.inside) {
    node.inside = insideFrom(proxmox, name)
    for (const path of nodeFolders) node.inside.files[path] = folder()
    node.inside.files['/var/log/pve/tasks/index'] = file('')
  }
  return node.inside
}

/** Where people keep what they mount into containers, and where Proxmox VE keeps its own. */
const nodeFolders =
  `/etc/pve /mnt/data /mnt/media /mnt/pve /mnt/pve/cephfs /srv/data /srv/media /srv/www /tank /tank/data
/tank/media /var/lib/lxc /var/lib/vz /var/lib/vz/snippets /var/lib/vz/template /var/log/pve /var/log/pve/tasks`
    .split(/\s+/)
    .filter(Boolean)

/** What the kernel of every node has. */
const usualDevices: Readonly<Record<string, DeviceState>> = {
  '/dev/null': { major: 1, minor: 3, mode: 0o666, gid: 0 },
  '/dev/zero': { major: 1, minor: 5, mode: 0o666, gid: 0 },
  '/dev/random': { major: 1, minor: 8, mode: 0o666, gid: 0 },
  '/dev/urandom': { major: 1, minor: 9, mode: 0o666, gid: 0 },
  '/dev/tty': { major: 5, minor: 0, mode: 0o666, gid: 5 },
  '/dev/fuse': { major: 10, minor: 229, mode: 0o666, gid: 0 },
  '/dev/net/tun': { major: 10, minor: 200, mode: 0o666, gid: 0 },
  '/dev/kvm': { major: 10, minor: 232, mode: 0o660, gid: 993 },
}

/** Devices that a container has without any being passed to it. */
export const ownDevices = ['/dev/null', '/dev/zero', '/dev/random', '/dev/urandom', '/dev/tty'] as const

export const devicesOf = (state: SimulatorState, node: string): Readonly<Record<string, DeviceState>> => ({
  ...usualDevices,
  ...state.nodes[node]?.devices,
})

export interface RootAccess {
  readonly passwordHash?: string
  /** Public keys, one a line. */
  readonly keys?: string
}

/** As the server does after it has unpacked a template. */
export function setRootAccess(inside: InsideState, { passwordHash, keys }: RootAccess): void {
  const root = inside.users['root']
  if (root && passwordHash !== undefined) root.password = passwordHash
  if (keys === undefined) return
  inside.files['/root/.ssh'] = folder(0o700)
  inside.files['/root/.ssh/authorized_keys'] = file(`${keys.trim()}\n`, 0o600)
}
