/** The appliance index: container templates that a node can download. Names and sizes as of late 2025; checksums are made up. */
import { createHash } from 'node:crypto'

export interface Appliance {
  readonly template: string
  readonly package: string
  readonly version: string
  readonly os: string
  readonly section: 'system' | 'turnkeylinux'
  readonly headline: string
  readonly description: string
  readonly sizeBytes: number
}

const mebibyte = 1024 ** 2

const system = (
  name: string,
  version: string,
  os: string,
  headline: string,
  mib: number,
  suffix: 'tar.zst' | 'tar.xz',
): Appliance => ({
  template: `${name}_${version}_amd64.${suffix}`,
  package: name,
  version,
  os,
  section: 'system',
  headline,
  description:
    os.startsWith('debian') || os.startsWith('ubuntu')
      ? `A small ${headline} system including all standard packages.`
      : `LXC default image for ${headline}`,
  sizeBytes: mib * mebibyte,
})

export const appliances: readonly Appliance[] = [
  system('almalinux-9-default', '20240911', 'almalinux', 'almalinux 9 (20240911)', 95, 'tar.xz'),
  system('almalinux-10-default', '20250930', 'almalinux', 'almalinux 10 (20250930)', 99, 'tar.xz'),
  system('alpine-3.21-default', '20241217', 'alpine', 'alpine 3.21 (20241217)', 3, 'tar.xz'),
  system('alpine-3.22-default', '20250617', 'alpine', 'alpine 3.22 (20250617)', 3, 'tar.xz'),
  system('archlinux-base', '20240911-1', 'archlinux', 'ArchLinux base image', 142, 'tar.zst'),
  system('debian-12-standard', '12.7-1', 'debian-12', 'Debian 12 Bookworm (standard)', 120, 'tar.zst'),
  system('debian-12-standard', '12.12-1', 'debian-12', 'Debian 12 Bookworm (standard)', 120, 'tar.zst'),
  system('debian-13-standard', '13.1-2', 'debian-13', 'Debian 13 Trixie (standard)', 124, 'tar.zst'),
  system('fedora-42-default', '20250428', 'fedora', 'fedora 42 (20250428)', 83, 'tar.xz'),
  system('opensuse-15.6-default', '20240910', 'opensuse', 'opensuse 15.6 (20240910)', 44, 'tar.xz'),
  system('rockylinux-10-default', '20251001', 'rockylinux', 'rockylinux 10 (20251001)', 100, 'tar.xz'),
  system('ubuntu-22.04-standard', '22.04-1', 'ubuntu-22.04', 'Ubuntu 22.04 Jammy (standard)', 123, 'tar.zst'),
  system('ubuntu-24.04-standard', '24.04-2', 'ubuntu-24.04', 'Ubuntu 24.04 Noble (standard)', 135, 'tar.zst'),
  {
    template: 'debian-12-turnkey-nextcloud_18.1-1_amd64.tar.gz',
    package: 'turnkey-nextcloud',
    version: '18.1-1',
    os: 'debian-12',
    section: 'turnkeylinux',
    headline: 'TurnKey Nextcloud',
    description:
      'TurnKey Nextcloud: store files, photo galleries, calendars and more on a server of your own.',
    sizeBytes: 544 * mebibyte,
  },
]

const systemFacts = {
  infopage: 'https://pve.proxmox.com/wiki/Linux_Container#pct_supported_distributions',
  maintainer: 'Proxmox Support Team <support@proxmox.com>',
  source: 'http://download.proxmox.com/images',
} as const
const turnkeyFacts = {
  infopage: 'https://www.turnkeylinux.org/nextcloud',
  maintainer: 'TurnKey GNU/Linux <admin@turnkeylinux.org>',
  source: 'https://releases.turnkeylinux.org/pve',
} as const

export const locationOf = ({ section, template }: Appliance): string =>
  section === 'system'
    ? `http://download.proxmox.com/images/system/${template}`
    : `https://releases.turnkeylinux.org/pve/${template}`

/** A row of `GET /nodes/{node}/aplinfo`. */
export const applianceRow = (appliance: Appliance): Record<string, string> => ({
  architecture: 'amd64',
  ...(appliance.section === 'system' ? systemFacts : turnkeyFacts),
  ...(appliance.section === 'turnkeylinux' && { manageurl: 'https://__IPADDRESS__:12321/' }),
  template: appliance.template,
  type: 'lxc',
  package: appliance.package,
  version: appliance.version,
  os: appliance.os,
  section: appliance.section,
  headline: appliance.headline,
  description: appliance.description,
  location: locationOf(appliance),
  sha512sum: createHash('sha512').update(appliance.template).digest('hex'),
})

/** The one that a URL leads to. */
export const applianceAt = (url: string): Appliance | undefined =>
  appliances.find(({ template }) => url.slice(url.lastIndexOf('/') + 1) === template)
