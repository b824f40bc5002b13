/**
 * A real libvirtd on this machine, in namespaces of its own: nothing of the machine is touched, and it is there in a second.
 *
 *     const lab = await libvirtdLab()
 *     await lab.shell.run(['virsh', 'list'])
 *     await lab.stop()
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Argv, localShell, type Shell, withTimeLimit } from '@pve/core'
import { ensurePackages, type Needed, type Tell } from '../../packages.js'
import { processesBelow } from '../../sshd/processes.js'
import { tinyGuestFolder } from '../folders.js'

const needed: Needed = [
  ['/usr/sbin/libvirtd', 'libvirt-daemon-system'],
  ['/usr/bin/virsh', 'libvirt-clients'],
  [
    '/usr/lib/x86_64-linux-gnu/libvirt/connection-driver/libvirt_driver_qemu.so',
    'libvirt-daemon-driver-qemu',
  ],
  ['/usr/share/libvirt/networks/default.xml', 'libvirt-daemon-config-network'],
  ['/usr/bin/qemu-system-x86_64', 'qemu-system-x86'],
  ['/usr/bin/qemu-img', 'qemu-utils'],
  // The firmware of VMs with UEFI: qemu-system-x86 only recommends it.
  ['/usr/share/OVMF/OVMF_VARS_4M.fd', 'ovmf'],
  ['/usr/sbin/dnsmasq', 'dnsmasq-base'],
  ['/usr/sbin/iptables', 'iptables'],
  ['/usr/bin/unshare', 'util-linux'],
]

const startLimitMs = 60_000

export interface LibvirtdLab {
  /** Root's, inside: an /etc, /var, /run and /dev of its own, /tmp and all else as on this machine. `qemu:///system`. */
  readonly shell: Shell
  /** The command of this machine that runs `argv` inside: for what wants a terminal, or is timed as a whole. */
  inside(argv: Argv): Argv
  /** Inside: a guest for direct kernel boot; it says `TINY-IP` and `TINY-READY` on ttyS0 and obeys ACPI. */
  readonly tinyGuest: { readonly kernel: string; readonly initrd: string }
  /** The lab's first process, as this machine counts. */
  readonly pid: number
  /** Ends everything that runs in it, and removes what it kept. Safe to call twice. */
  stop(): Promise<void>
}

/**
 * Starts one; several can run side by side. It ends with this process, however that ends. VMs are `type='qemu'`: there is
 * no /dev/kvm inside.
 *
 * @throws Error with what libvirtd said when it does not start, and where the image of the lab host was not built yet
 */
export async function libvirtdLab(options: { readonly tell?: Tell } = {}): Promise<LibvirtdLab> {
  await ensurePackages(needed, options.tell ?? (() => {}))
  const tiny = tinyGuestFolder()
  if (!existsSync(join(tiny, 'initrd.img')))
    throw new Error(`There is no tiny guest in ${tiny}: labs/kvm-host/lab build`)
  const folder = await mkdtemp(join(tmpdir(), 'libvirtd-lab-'))
  const unshare = ['unshare', '--kill-child', '--mount', '--uts', '--ipc', '--net', '--pid', '--fork', '--']
  // The kernel ends it when this process is gone, and everything inside with it.
  const child = spawn(
    'setpriv',
    ['--pdeathsig', 'KILL', ...unshare, join(import.meta.dirname, 'init'), folder, tiny],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      cwd: '/',
    },
  )
  const exited = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const said: string[] = []
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL')
    await exited
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await withTimeLimit(
      'the libvirtd of the lab to start',
      startLimitMs,
      () =>
        new Promise<void>((resolve, reject) => {
          const take = (line: string): void => {
            said.push(line)
            if (line === 'ready') resolve()
          }
          createInterface(child.stdout).on('line', take)
          createInterface(child.stderr).on('line', take)
          child.once('error', reject)
          void exited.then(() => reject(new Error(`libvirtd did not start:\n${said.join('\n')}`)))
        }),
    )
    const pid = child.pid === undefined ? undefined : firstProcess(child.pid)
    if (pid === undefined) throw new Error(`The lab of libvirtd ended at once:\n${said.join('\n')}`)
    const inside = insideOf(pid)
    const images = '/var/lib/libvirt/images/tiny'
    return {
      pid,
      inside,
      shell: shellInside(pid, inside),
      tinyGuest: { kernel: `${images}/vmlinuz`, initrd: `${images}/initrd.img` },
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

const firstProcess = (rootPid: number): number | undefined =>
  processesBelow(rootPid).find(({ parentPid, pidInside }) => parentPid === rootPid && pidInside === 1)?.pid

const insideOf =
  (pid: number) =>
  (argv: Argv): Argv => [
    'nsenter',
    ...['--target', String(pid), '--mount', '--uts', '--ipc', '--net', '--pid', '--'],
    ...argv,
  ]

/** Files are reached through the root of the lab's first process: an absolute link in there would lead out of it. */
function shellInside(pid: number, inside: (argv: Argv) => Argv): Shell {
  const machine = localShell()
  const target = 'the libvirtd lab'
  const there = (path: string): string => `/proc/${pid}/root${path}`
  return {
    target,
    run: (argv, { cwd = '/root', ...options } = {}) =>
      machine.run(inside(['sh', '-c', 'cd -- "$0" && exec "$@"', cwd, ...argv]), {
        ...options,
        shownAs: { argv, target },
      }),
    readFile: (path, options) => machine.readFile(there(path), options),
    writeFile: (path, content, options) => machine.writeFile(there(path), content, options),
    // In /tmp, which is the same on both sides.
    withTemporaryFile: (content, work, options) => machine.withTemporaryFile(content, work, options),
    close: () => machine.close(),
  }
}
