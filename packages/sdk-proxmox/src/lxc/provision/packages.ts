/** Installing packages by the package manager of the distribution. */
import { type Argv, PveError } from '@pve/core'
import { type Action, type Check, command } from './action.js'
import type { ContainerOs, PackageManager } from './os.js'

interface Manager {
  readonly installed: (names: readonly string[]) => Check
  readonly refresh: Argv
  readonly install: (names: readonly string[]) => Argv
  readonly env?: Readonly<Record<string, string>>
}

const aptOptions = ['--quiet', '--yes', '--option', 'DPkg::Lock::Timeout=120'] as const
const eachLine = (count: number, pattern: RegExp) => (result: { exitCode: number; stdout: string }) =>
  result.exitCode === 0 && result.stdout.split('\n').filter((line) => pattern.test(line)).length >= count

const managers: Readonly<Record<PackageManager, Manager>> = {
  apt: {
    installed: (names) => ({
      argv: ['dpkg-query', '--show', '--showformat', `\${db:Status-Status}\\n`, ...names.map(plain)],
      passes: eachLine(names.length, /^installed$/),
    }),
    refresh: ['apt-get', 'update', ...aptOptions],
    install: (names) => ['apt-get', 'install', ...aptOptions, '--no-install-recommends', ...names],
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  },
  apk: {
    installed: (names) => ({
      argv: ['apk', 'info', '--installed', ...names.map(plain)],
      passes: eachLine(names.length, /\S/),
    }),
    refresh: ['apk', 'update', '--no-progress'],
    install: (names) => ['apk', 'add', '--no-progress', ...names],
  },
  dnf: {
    installed: (names) => ({ argv: ['rpm', '--query', ...names.map(plain)] }),
    // --assumeyes: Tailscale's repository asks whether its key is to be trusted.
    refresh: ['dnf', 'makecache', '--assumeyes', '--quiet'],
    install: (names) => ['dnf', 'install', '--assumeyes', '--quiet', ...names],
  },
  pacman: {
    installed: (names) => ({ argv: ['pacman', '--query', ...names.map(plain)] }),
    // Arch supports no new list of packages without an upgrade to it.
    refresh: ['pacman', '--sync', '--refresh', '--sysupgrade', '--noconfirm'],
    install: (names) => ['pacman', '--sync', '--needed', '--noconfirm', ...names],
  },
  zypper: {
    installed: (names) => ({ argv: ['rpm', '--query', ...names.map(plain)] }),
    refresh: ['zypper', '--non-interactive', 'refresh'],
    install: (names) => ['zypper', '--non-interactive', 'install', ...names],
  },
}

/** `curl=8.*`, `curl:arm64`: what the data base of the packages calls it. */
const plain = (name: string): string => name.replace(/[=<>~@:].*$/, '')

export function managerOf(os: ContainerOs): PackageManager {
  if (os.packageManager !== undefined) return os.packageManager
  throw new PveError(`It is not known how packages are installed on ${os.id}.`, {
    code: 'PACKAGE_MANAGER_UNKNOWN',
    hint: 'Install them by a script step, or use a template with apt, apk, dnf, pacman or zypper.',
  })
}

export const isInstalled = (os: ContainerOs, names: readonly string[]): Check =>
  managers[managerOf(os)].installed(names)

/**
 * Brings them there where they are missing. Doing it twice changes nothing the second time.
 * @param archive whose lists of packages have to be new; each is asked once
 */
export function install(os: ContainerOs, names: readonly string[], archive = 'distribution'): Action[] {
  const manager = managers[managerOf(os)]
  const env = manager.env ? { env: manager.env } : {}
  const check = manager.installed(names)
  return [
    // The list of packages is as old as the template, and names files that mirrors no longer have.
    command(manager.refresh, { check, again: true, once: `refresh ${archive}`, ...env }),
    command(manager.install(names), { check, again: true, ...env }),
  ]
}
