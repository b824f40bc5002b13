/** The distribution inside a container, as far as installing and users depend on it. */
import type { Shell } from '@pve/core'
import { type ActionIo, patiently } from './action.js'

export type PackageManager = 'apt' | 'apk' | 'dnf' | 'pacman' | 'zypper'

export interface ContainerOs {
  /** `debian`, `alpine`, … (`ID` of os-release). */
  readonly id: string
  /** `13`; undefined for those that roll. */
  readonly version: string | undefined
  /** `trixie`: Debian and Ubuntu. */
  readonly codename: string | undefined
  /** Undefined: none that is known here. */
  readonly packageManager: PackageManager | undefined
}

const managers: readonly (readonly [PackageManager, RegExp])[] = [
  ['apt', /^(?:debian|ubuntu|devuan|linuxmint|raspbian|kali)$/],
  ['apk', /^(?:alpine|postmarketos)$/],
  ['dnf', /^(?:fedora|centos|rhel|almalinux|rocky|rockylinux|ol|openeuler)$/],
  ['pacman', /^(?:arch|archlinux|manjaro|artix)$/],
  ['zypper', /^(?:opensuse.*|suse|sles)$/],
]

/** By the distribution, else by one that it is like. */
export function packageManagerOf(ids: readonly string[]): PackageManager | undefined {
  for (const id of ids) {
    const found = managers.find(([, pattern]) => pattern.test(id))
    if (found) return found[0]
  }
  return undefined
}

/** `/etc/os-release`: lines of `NAME=value`, the value quoted as for a shell or not. */
export function parseOsRelease(text: string): ContainerOs {
  const values = new Map<string, string>()
  for (const line of text.split('\n')) {
    const [, name, value] = /^\s*([A-Z_0-9]+)=(.*?)\s*$/.exec(line) ?? []
    if (name !== undefined && value !== undefined)
      values.set(name, value.replace(/^(["'])(.*)\1$/, '$2').replace(/\\(.)/g, '$1'))
  }
  const id = values.get('ID') ?? 'unknown'
  return {
    id,
    version: values.get('VERSION_ID'),
    codename: values.get('VERSION_CODENAME'),
    packageManager: packageManagerOf([id, ...(values.get('ID_LIKE') ?? '').split(/\s+/)]),
  }
}

export async function readOs(shell: Shell, io: ActionIo): Promise<ContainerOs> {
  const { stdout } = await patiently(io, () =>
    shell.run(['cat', '/etc/os-release'], {
      signal: io.signal,
      timeLimitMs: io.timeLimitMs,
      phase: 'find out the distribution of the container',
    }),
  )
  return parseOsRelease(stdout)
}

const codenames: Readonly<Record<string, string>> = {
  'debian 11': 'bullseye',
  'debian 12': 'bookworm',
  'debian 13': 'trixie',
  'ubuntu 22.04': 'jammy',
  'ubuntu 24.04': 'noble',
  'ubuntu 26.04': 'resolute',
}

/** What a template most likely has inside, by the name of its file: for a plan, before there is a container to ask. */
export function osOfTemplate(name: string): ContainerOs {
  const [, id = 'unknown', version] = /^([a-z]+)(?:-(\d+(?:\.\d+)*))?/.exec(name) ?? []
  return {
    id,
    version,
    codename: codenames[`${id} ${version}`],
    packageManager: packageManagerOf([id]),
  }
}
