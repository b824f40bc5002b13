/** What differs between the distributions that containers are made from. */

export type PackageManager = 'apt' | 'apk' | 'dnf' | 'pacman' | 'zypper'

export interface Distribution {
  /** As in `/etc/os-release`. */
  readonly id: string
  readonly version: string
  readonly name: string
  readonly codename?: string
  readonly packages: PackageManager
  readonly init: 'systemd' | 'openrc'
  readonly shell: '/bin/bash' | '/bin/sh'
  /** Numbers of the groups that devices are given to, and of those with rights. */
  readonly groups: Readonly<Record<string, number>>
  /** Beyond what every one has. */
  readonly installed: readonly string[]
}

const debianGroups = { adm: 4, tty: 5, disk: 6, sudo: 27, audio: 29, www_data: 33, video: 44, users: 100 }

const debian = (version: string, codename: string, render: number): Distribution => ({
  id: 'debian',
  version,
  name: `Debian GNU/Linux ${version} (${codename})`,
  codename,
  packages: 'apt',
  init: 'systemd',
  shell: '/bin/bash',
  groups: { ...debianGroups, render },
  installed: ['apt', 'bash', 'coreutils', 'openssh-server', 'passwd', 'systemd'],
})

const ubuntu = (version: string, codename: string, render: number): Distribution => ({
  id: 'ubuntu',
  version,
  name: `Ubuntu ${version} LTS`,
  codename,
  packages: 'apt',
  init: 'systemd',
  shell: '/bin/bash',
  groups: { ...debianGroups, render },
  installed: ['apt', 'bash', 'coreutils', 'openssh-server', 'passwd', 'systemd'],
})

const redHatGroups = { adm: 4, tty: 5, disk: 6, wheel: 10, video: 39, audio: 63, users: 100, render: 105 }

const redHat = (id: string, version: string, name: string): Distribution => ({
  id,
  version,
  name,
  packages: 'dnf',
  init: 'systemd',
  shell: '/bin/bash',
  groups: redHatGroups,
  installed: ['bash', 'coreutils', 'dnf', 'openssh-server', 'shadow-utils', 'systemd'],
})

const alpine = (version: string): Distribution => ({
  id: 'alpine',
  version,
  name: `Alpine Linux v${version.split('.').slice(0, 2).join('.')}`,
  packages: 'apk',
  init: 'openrc',
  shell: '/bin/sh',
  groups: { adm: 4, tty: 5, disk: 6, wheel: 10, audio: 18, video: 27, users: 100, render: 103 },
  installed: ['alpine-baselayout', 'apk-tools', 'busybox', 'musl', 'openrc'],
})

const distributions: Readonly<Record<string, Readonly<Record<string, Distribution>>>> = {
  debian: { '13': debian('13', 'trixie', 992), '12': debian('12', 'bookworm', 104) },
  ubuntu: { '24.04': ubuntu('24.04', 'noble', 993), '22.04': ubuntu('22.04', 'jammy', 109) },
  alpine: { '3.22': alpine('3.22.0'), '3.21': alpine('3.21.0') },
  almalinux: {
    '10': redHat('almalinux', '10.0', 'AlmaLinux 10.0 (Purple Lion)'),
    '9': redHat('almalinux', '9.4', 'AlmaLinux 9.4 (Seafoam Ocelot)'),
  },
  rockylinux: { '10': redHat('rocky', '10.0', 'Rocky Linux 10.0 (Red Quartz)') },
  centos: { '9': redHat('centos', '9', 'CentOS Stream 9') },
  fedora: { '42': redHat('fedora', '42', 'Fedora Linux 42 (Container Image)') },
  archlinux: {
    '': {
      id: 'arch',
      version: '',
      name: 'Arch Linux',
      packages: 'pacman',
      init: 'systemd',
      shell: '/bin/bash',
      groups: { adm: 999, tty: 5, wheel: 998, audio: 996, video: 985, render: 989, users: 984 },
      installed: ['bash', 'coreutils', 'openssh', 'pacman', 'shadow', 'systemd'],
    },
  },
  opensuse: {
    '15.6': {
      id: 'opensuse-leap',
      version: '15.6',
      name: 'openSUSE Leap 15.6',
      packages: 'zypper',
      init: 'systemd',
      shell: '/bin/bash',
      groups: { tty: 5, wheel: 497, audio: 492, video: 483, render: 488, users: 100 },
      installed: ['bash', 'coreutils', 'openssh', 'shadow', 'systemd', 'zypper'],
    },
  },
}

/** Options `ostype` that stand for several distributions. */
const families: Readonly<Record<string, string>> = { centos: 'centos', devuan: 'debian', unmanaged: 'debian' }

/**
 * @param osType the container's option: `debian`, `alpine`, `centos`
 * @param template its file name, for the release; default the newest
 */
export function distributionOf(osType: string, template = ''): Distribution {
  const [, family, release = ''] = /(?:^|\/)([a-z]+)-(\d+(?:\.\d+)?)?/.exec(template) ?? []
  const releases =
    (family === undefined ? undefined : distributions[family]) ??
    distributions[osType] ??
    distributions[families[osType] ?? 'debian'] ??
    {}
  const found = releases[release] ?? Object.values(releases)[0]
  return found ?? debian('13', 'trixie', 992)
}

/** The one that a container says it is, by its `/etc/os-release`. */
export function distributionNamed(id: string, version: string): Distribution {
  const all = Object.values(distributions).flatMap((releases) => Object.values(releases))
  return (
    all.find((one) => one.id === id && one.version === version) ?? all.find((one) => one.id === id) ?? proxmox
  )
}

/** The option that the server finds for a template: those made from Red Hat's sources are `centos`. */
export function osTypeOfTemplate(template: string): string {
  const name = /(?:^|\/)([a-z]+)/.exec(template.replace(/^.*vztmpl\//, ''))?.[1] ?? ''
  if (name === 'almalinux' || name === 'rockylinux') return 'centos'
  const known = 'alpine archlinux centos debian devuan fedora gentoo nixos opensuse ubuntu'.split(' ')
  return known.includes(name) ? name : 'unmanaged'
}

/** A node itself. */
export const proxmox: Distribution = { ...debian('13', 'trixie', 992), name: 'Debian GNU/Linux 13 (trixie)' }
