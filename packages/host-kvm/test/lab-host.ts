/** What the tests of a real host (labs/kvm-host) have in common. */
import { type Shell, waitFor } from '@pve/core'
import type { KvmHost } from '../../../labs/kvm-host/lab.js'
import { type Host, openHost } from '../src/index.js'

/** A host of the lab as the library is given one, with all connections that were opened to it. */
export interface LabConnection {
  readonly host: Host
  /** As programs hand it to `bootstrap`. */
  reconnect(signal: AbortSignal): Promise<Shell>
  close(): Promise<void>
}

export async function connectTo(lab: KvmHost, user?: 'root' | 'ubuntu'): Promise<LabConnection> {
  const shells: Shell[] = []
  const open = async (): Promise<Shell> => {
    const shell = await lab.shell(user)
    shells.push(shell)
    return shell
  }
  return {
    host: openHost({ shell: await open() }),
    reconnect: open,
    close: async () => {
      await Promise.all(shells.map((shell) => shell.close()))
    },
  }
}

/**
 * Where a tool that prepares a host has its files, and what is left alone: copies that useradd's programs keep by themselves,
 * and the empty folder of netplan, which a boot forgets.
 */
const listScript = `export LC_ALL=C
find /etc /usr/local /boot/grub/grub.cfg /var/lib/gpu-vm-bootstrap /run/netplan /run/gpu-vm-bootstrap* \\
  -path /usr/local/bin/node -prune -o ! -path '/etc/group-' ! -path '/etc/gshadow-' ! -path /run/netplan -printf '%p\\t%y %m %U:%G %l\\n' 2>/dev/null
echo
find /etc /usr/local /boot/grub/grub.cfg -path /usr/local/bin/node -prune -o ! -path '/etc/group-' ! -path '/etc/gshadow-' -type f \\
  -exec sha256sum {} +`

/** Every file that a bootstrap could have touched: kind, mode, owner, link and hash by its path. */
export async function fileList(shell: Shell): Promise<Record<string, string>> {
  const { stdout } = await shell.run(['sh', '-c', listScript], { phase: 'list the files', accept: 'any' })
  const [kinds = '', hashes = ''] = stdout.split('\n\n')
  const list: Record<string, string> = {}
  for (const line of kinds.split('\n')) {
    const [path, what] = line.split('\t')
    if (path !== undefined && what !== undefined) list[path] = what
  }
  for (const line of hashes.split('\n')) {
    const [, hash, path] = /^([0-9a-f]{64}) {2}(.*)$/.exec(line) ?? []
    if (hash !== undefined && path !== undefined) list[path] = `${list[path] ?? ''} ${hash}`
  }
  if (Object.keys(list).length < 100) throw new Error(`The list of files is too short:\n${stdout}`)
  return list
}

/** What differs, for `expect(…).toEqual({})`. */
export function changesBetween(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Record<string, readonly [before: string, after: string]> {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)])
  return Object.fromEntries(
    [...paths]
      .filter((path) => before[path] !== after[path])
      .map((path) => [path, [before[path] ?? 'absent', after[path] ?? 'absent'] as const]),
  )
}

/** `enp0s2 10.0.2.15/24`, one for each address of IPv4 but the loopback's. */
export async function addressesOf(shell: Shell): Promise<string[]> {
  const { stdout } = await shell.run(['ip', '-4', '-o', 'addr', 'show', 'scope', 'global'])
  return stdout
    .split('\n')
    .flatMap((line) => {
      const [, name, address] = /^\d+: (\S+)\s+inet (\S+)/.exec(line) ?? []
      return name === undefined || address === undefined || name === 'virbr0' ? [] : [`${name} ${address}`]
    })
    .sort()
}

/** Tries to sign in again until it is possible. */
export const reachable = async (lab: KvmHost, timeLimitMs = 180_000): Promise<Shell> =>
  await waitFor({
    what: `the host ${lab.name} to be reachable`,
    intervalMs: 1_000,
    maxIntervalMs: 2_000,
    timeLimitMs,
    probe: async () => {
      const shell = await lab.shell().catch(() => undefined)
      if (shell === undefined) return undefined
      return await shell.run(['true'], { timeLimitMs: 20_000 }).then(
        () => shell,
        () => undefined,
      )
    },
  })
