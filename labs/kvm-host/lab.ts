/**
 * A real KVM host with GPUs, as far as software can emulate one, for tests: a VM with systemd, GRUB, netplan, libvirt, an IOMMU,
 * two cards and two NICs.
 *
 *     const lab = await startKvmHost({ name: 'gpu', gpus: 'nvidia', os: 'ubuntu', warm: true })
 *     const shell = await lab.shell()
 *     …
 *     await lab.down()
 */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readFileIfThere, type Shell, waitFor, withFileLock } from '@pve/core'
import { openSsh, type SshOptions } from '@pve/core/ssh'
import { z } from 'zod'
import { ensurePackages, type Needed, type Tell } from '../packages.js'
import { type Outcome, script } from './commands.js'
import { imageFolder, instanceFolder, labHome } from './folders.js'

const needed: Needed = [
  ['/usr/bin/qemu-system-x86_64', 'qemu-system-x86'],
  ['/usr/bin/qemu-img', 'qemu-utils'],
  ['/usr/bin/mmdebstrap', 'mmdebstrap'],
  ['/usr/sbin/sfdisk', 'fdisk'],
  ['/usr/sbin/mkfs.ext4', 'e2fsprogs'],
  ['/usr/bin/cpio', 'cpio'],
  ['/usr/bin/zstd', 'zstd'],
  ['/usr/bin/python3', 'python3'],
  ['/usr/bin/ssh', 'openssh-client'],
  // For pci-ids.c.
  ['/usr/bin/gcc', 'gcc'],
  ['/usr/include/stdio.h', 'libc6-dev'],
]

const buildLimitMs = 1_800_000

export interface KvmHostOptions {
  /** Instances run side by side by their names; those of tests are `e2e-…`. Default `lab`. */
  readonly name?: string
  /** `amd` has /dev/kvm inside (emulated SVM); `intel`, the default, has none. */
  readonly platform?: 'intel' | 'amd'
  /** The ids of the two cards. Default `qemu`: QEMU's own. */
  readonly gpus?: 'qemu' | 'nvidia'
  /** The second card is of the first one's model, with the same ids. */
  readonly twin?: boolean
  /** What /etc/os-release says: Ubuntu 24.04 or, the default, Debian 12, which it is. */
  readonly os?: 'debian' | 'ubuntu'
  /** Default true; without one it is as with VT-d switched off in the firmware. */
  readonly iommu?: boolean
  /** Kernel arguments of every boot, before those of /etc/default/grub. `intel_iommu=off`: off until a tool turns it on. */
  readonly append?: string
  /** Goes on from a saved running state of the same options, which is made at first use: seconds in place of a boot. */
  readonly warm?: boolean
  /** Goes on with this name's disk of the last run: what a power cut left. */
  readonly keep?: boolean
  readonly tell?: Tell
}

/** The one saved state that tests start from which need no boot. Two cards of one model: ids do not tell them apart. */
export const savedHost = {
  gpus: 'nvidia',
  twin: true,
  os: 'ubuntu',
  warm: true,
} as const satisfies KvmHostOptions

export interface KvmHost {
  readonly name: string
  /** Port of its sshd on 127.0.0.1. */
  readonly port: number
  /** From starting QEMU to an answer of its sshd. */
  readonly tookSeconds: number
  /** How one signs in: OpenSSH's configuration, where the host is called `lab`. */
  readonly sshConfig: string
  /** Root's key, which is ubuntu's as well. */
  readonly keyFile: string
  readonly knownHosts: string
  /** For a connection of one's own. */
  sshOptions(user?: 'root' | 'ubuntu'): SshOptions
  /** A new connection: root's, or ubuntu's whose commands are root's by sudo. Whoever opens it closes it. */
  shell(user?: 'root' | 'ubuntu'): Promise<Shell>
  /** What it said on its serial console so far. */
  console(): Promise<string>
  /** A power cut: what was not flushed to its disk is lost. `startKvmHost` with `keep` turns it on again. */
  kill(): Promise<void>
  /** Switches it off without a shutdown. @param options.purge also removes its disk, key and logs */
  down(options?: { readonly purge?: boolean }): Promise<void>
}

const labFileSchema = z.object({ pid: z.number().int(), port: z.number().int(), tookSeconds: z.number() })

/** Installs what is missing and builds the image where there is none yet; minutes. @throws Error with what the build said */
export async function buildKvmImage(tell: Tell = () => {}): Promise<void> {
  await ensurePackages(needed, tell)
  const image = imageFolder()
  await mkdir(image, { recursive: true })
  await withFileLock(
    join(image, 'build'),
    async () => {
      if (!existsSync(join(image, 'base.qcow2'))) await succeeds('build.sh', [], tell)
      if (existsSync(join(image, 'baked'))) return
      tell('first boot of the new image')
      await succeeds('up.sh', ['--bake', '--timeout', '900'], tell)
    },
    { timeLimitMs: buildLimitMs },
  )
}

/** Makes the saved state that `startKvmHost` goes on from with `warm`, where there is none yet: the time of a boot. */
export async function saveKvmHost(options: Omit<KvmHostOptions, 'name' | 'keep'>): Promise<void> {
  const { tell = () => {} } = options
  await buildKvmImage(tell)
  const name = 'saved'
  await savingOne(async () => {
    try {
      await succeeds('up.sh', [...argvOf(name, { ...options, warm: true }), '--save-only'], tell)
    } catch (error) {
      await script('down.sh', ['--name', name, '--purge'])
      throw error
    }
  })
}

/** Two at a time would make the same state twice. */
const savingOne = (work: () => Promise<void>): Promise<void> =>
  withFileLock(join(imageFolder(), 'warm'), work, { timeLimitMs: buildLimitMs })

/** Starts a host, and waits for its sshd. @throws Error with what it said when it does not start */
export async function startKvmHost(options: KvmHostOptions = {}): Promise<KvmHost> {
  const { name = 'lab', warm = false, tell = () => {} } = options
  const folder = instanceFolder(name)
  await buildKvmImage(tell)
  const start = async (): Promise<void> => {
    try {
      await succeeds('up.sh', argvOf(name, options), tell)
    } catch (error) {
      if (!(await isRunning(name))) throw error
      // It was started by somebody else before, or here and does not answer: only the second is ours to end.
      if (existsSync(join(folder, 'lab.json'))) throw error
      const tail = (await readFileIfThere(join(folder, 'console.log')))?.split('\n').slice(-20).join('\n')
      await script('down.sh', ['--name', name])
      throw new Error(`${error instanceof Error ? error.message : String(error)}\n${tail ?? ''}`)
    }
  }
  await (warm ? savingOne(start) : start())
  const host = await findKvmHost(name)
  if (host === undefined) throw new Error(`The host ${name} of the lab ended at once: see ${folder}.`)
  return host
}

/** The host of that name when it runs. */
export async function findKvmHost(name = 'lab'): Promise<KvmHost | undefined> {
  const folder = instanceFolder(name)
  const text = await readFileIfThere(join(folder, 'lab.json'))
  if (text === undefined || !(await isRunning(name))) return undefined
  return makeHost(name, folder, labFileSchema.parse(JSON.parse(text)))
}

/** The names of all that have a folder, whether they run or not. */
export async function kvmHostNames(): Promise<string[]> {
  const folder = join(labHome(), 'run')
  return existsSync(folder) ? (await readdir(folder)).sort() : []
}

/** Whether a host is one that tests start, or that is started for them. */
export const isOfTests = (name: string): boolean => /^(e2e-.*|saved|bake)$/.test(name)

/** @param options.purge also removes its disk, key and logs @returns whether it was running */
export async function stopKvmHost(
  name = 'lab',
  options: { readonly purge?: boolean } = {},
): Promise<boolean> {
  const was = await isRunning(name)
  const { exitCode, lines } = await script('down.sh', ['--name', name, ...(options.purge ? ['--purge'] : [])])
  if (exitCode !== 0) throw new Error(`The host ${name} of the lab did not stop:\n${lines.join('\n')}`)
  return was
}

/** Removes the image and the saved states. */
export async function removeKvmImage(): Promise<void> {
  await rm(imageFolder(), { recursive: true, force: true })
}

function argvOf(name: string, options: KvmHostOptions): string[] {
  const { platform = 'intel', gpus = 'qemu', os = 'debian', append } = options
  const flags: (readonly [boolean | undefined, string])[] = [
    [options.twin, '--twin'],
    [options.iommu === false, '--no-iommu'],
    [options.warm, '--warm'],
    [options.keep, '--keep'],
  ]
  return [
    ...['--name', name, '--platform', platform, '--gpus', gpus, '--os', os, '--timeout', '600'],
    ...(append === undefined ? [] : ['--append', append]),
    ...flags.flatMap(([isGiven, flag]) => (isGiven === true ? [flag] : [])),
  ]
}

async function succeeds(name: string, argv: readonly string[], tell: Tell): Promise<Outcome> {
  const outcome = await script(name, argv, tell)
  if (outcome.exitCode === 0) return outcome
  throw new Error(`labs/kvm-host/${name} failed:\n${outcome.lines.slice(-20).join('\n')}`)
}

/** Its QEMU, by its pid and what it was called with: a pid may have become another process's. */
async function pidOf(name: string): Promise<number | undefined> {
  const folder = instanceFolder(name)
  const pid = Number(await readFileIfThere(join(folder, 'qemu.pid')))
  if (!(pid > 1)) return undefined
  const argv = await readFileIfThere(`/proc/${pid}/cmdline`).catch(() => undefined)
  return argv?.includes(`${folder}/`) === true ? pid : undefined
}

const isRunning = async (name: string): Promise<boolean> => (await pidOf(name)) !== undefined

function makeHost(name: string, folder: string, file: z.infer<typeof labFileSchema>): KvmHost {
  const sshConfig = join(folder, 'ssh_config')
  const sshOptions = (user: 'root' | 'ubuntu' = 'root'): SshOptions => ({
    host: 'lab',
    user,
    config: sshConfig,
    connectTimeLimitMs: 60_000,
    ...(user === 'ubuntu' && { sudo: true }),
  })
  return {
    name,
    port: file.port,
    tookSeconds: file.tookSeconds,
    sshConfig,
    keyFile: join(folder, 'id'),
    knownHosts: join(folder, 'known_hosts'),
    sshOptions,
    shell: async (user) => await openSsh(sshOptions(user)),
    console: async () => await readFile(join(folder, 'console.log'), 'latin1'),
    kill: async () => {
      const pid = await pidOf(name)
      if (pid === undefined) return
      process.kill(pid, 'SIGKILL')
      await waitFor({
        what: `QEMU of the host ${name} to be gone`,
        intervalMs: 20,
        timeLimitMs: 30_000,
        probe: async () => ((await isRunning(name)) ? undefined : true),
      })
      await rm(join(folder, 'lab.json'), { force: true })
    },
    down: async (options) => {
      await stopKvmHost(name, options)
    },
  }
}
