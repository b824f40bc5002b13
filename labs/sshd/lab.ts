/**
 * A real OpenSSH server with a `pct` whose containers are real root directories, for tests.
 *
 *     const lab = await startSshdLab({ name: 'faults' })
 *     await lab.makeContainer(101, 'debian')
 *     …
 *     await lab.stop()
 */
import { withFileLock } from '@pve/core'
import { z } from 'zod'
import { attempt, type CommandOptions, type Outcome, run } from './commands.js'
import type { LabDescription } from './description.js'
import { type LabFaults, makeFaults } from './faults.js'
import { labFolder } from './folders.js'
import { type LabProcess, processesBelow } from './processes.js'
import type { BaseName } from './requirements.js'
import { onNode, readRunning, startLab, stopLab } from './start.js'

export interface LabOptions {
  /**
   * Labs of one name are one lab: whoever starts it second uses the first one's. Faults want a lab of their own. Default
   * `default`.
   */
  readonly name?: string
  /** Of the sshd on 127.0.0.1. Default a free one. */
  readonly port?: number
  /** What takes long is told here. Default nobody. */
  readonly tell?: (text: string) => void
}

export interface ContainerOptions {
  /** A root of this size (in memory), so that it can be full. Default: the machine's disk. */
  readonly sizeMib?: number
  /** Default true. */
  readonly start?: boolean
  /** Options of `pct create`: `{ hostname: 'web', features: 'nesting=1' }`. */
  readonly config?: Readonly<Record<string, string>>
}

const settingsSchema = z.record(z.string(), z.string())
const configFileSchema = z.object({
  current: settingsSchema,
  pending: settingsSchema,
  merged: settingsSchema,
})
type ConfigFile = z.infer<typeof configFileSchema>

export interface SshdLab extends LabFaults {
  readonly description: LabDescription
  /** Whether this call started it, or found it running. */
  readonly isNew: boolean
  /** Runs a command on the node as root, without SSH. */
  onNode(argv: readonly string[], options?: CommandOptions): Promise<Outcome>
  /** @throws Error in the words of `pct` */
  makeContainer(vmid: number, base: BaseName, options?: ContainerOptions): Promise<void>
  /** Also when it runs; nothing when there is none. */
  removeContainer(vmid: number): Promise<void>
  /** Its root directory, as this machine can read it while the lab runs. */
  rootOf(vmid: number): string
  /** Its configuration as `pct config` says it; undefined when there is no such container. */
  readConfig(vmid: number): Promise<Record<string, string> | undefined>
  /** The file as it stands. `pending` waits for the next start, deletions as `delete: a,b`. */
  readConfigFile(vmid: number): Promise<ConfigFile | undefined>
  /** Replaces the file, as the API's daemon does; a running container does not take notice. */
  writeConfigFile(vmid: number, file: Pick<ConfigFile, 'current' | 'pending'>): Promise<void>
  isRunning(vmid: number): Promise<boolean>
  containers(): Promise<number[]>
  /** Everything that runs in the lab, with arguments and environments: what a `ps` there could show of a secret. */
  processes(): LabProcess[]
  /** @param options.purge also removes the lab's keys and folder */
  stop(options?: { purge?: boolean }): Promise<void>
}

/** A first start makes the bases: longer than any other. */
const startLimitMs = 900_000

const locked = async <T>(name: string, work: () => Promise<T>): Promise<T> =>
  await withFileLock(`${labFolder(name)}-state`, work, { timeLimitMs: startLimitMs })

/** Starts the lab, or finds the one of that name that runs. @throws Error saying what keeps it from starting */
export async function startSshdLab(options: LabOptions = {}): Promise<SshdLab> {
  const { name = 'default', port, tell = () => {} } = options
  const { description, isNew } = await locked(name, async () => {
    const running = await readRunning(name)
    if (running !== undefined) return { description: running, isNew: false }
    return { description: await startLab({ name, tell, ...(port !== undefined && { port }) }), isNew: true }
  })
  return makeLab(description, isNew)
}

/** The lab of that name when it runs. */
export async function findSshdLab(name = 'default'): Promise<SshdLab | undefined> {
  const description = await readRunning(name)
  return description && makeLab(description, false)
}

/** @returns whether it was running */
export const stopSshdLab = (name = 'default', options: { purge?: boolean } = {}): Promise<boolean> =>
  locked(name, () => stopLab(name, options.purge ?? false))

function makeLab(description: LabDescription, isNew: boolean): SshdLab {
  const { name, holder } = description
  const node = (argv: readonly string[], options?: CommandOptions) =>
    attempt(onNode(holder.pid, argv), options)
  const pct = async (...argv: string[]): Promise<string> => await run(onNode(holder.pid, ['pct', ...argv]))
  const rootOf = (vmid: number) => `/proc/${holder.pid}/root/run/lab/ct/${vmid}/rootfs`
  const lab: SshdLab = {
    description,
    isNew,
    ...makeFaults(description),
    onNode: node,
    rootOf,
    makeContainer: async (vmid, base, { sizeMib, start = true, config = {} } = {}) => {
      const template = `local:vztmpl/${base}.tar.zst`
      const sized = sizeMib === undefined ? [] : ['--lab-size-mib', String(sizeMib)]
      const options = Object.entries(config).flatMap(([key, value]) => [`--${key}`, value])
      await pct(
        'create',
        String(vmid),
        template,
        '--lab-base',
        base,
        ...sized,
        '--start',
        start ? '1' : '0',
        ...options,
      )
    },
    removeContainer: async (vmid) => {
      if ((await lab.readConfig(vmid)) !== undefined) await pct('destroy', String(vmid), '--force', '1')
    },
    readConfig: async (vmid) => (await lab.readConfigFile(vmid))?.merged,
    readConfigFile: async (vmid) => {
      const { exitCode, stdout, stderr } = await node(['lab-config', 'get', String(vmid)])
      if (exitCode === 2) return undefined
      if (exitCode !== 0) throw new Error(stderr)
      return configFileSchema.parse(JSON.parse(stdout))
    },
    writeConfigFile: async (vmid, { current, pending }) => {
      await run(onNode(holder.pid, ['lab-config', 'set', String(vmid)]), {
        stdin: JSON.stringify({ current, pending }),
      })
    },
    isRunning: async (vmid) => (await pct('status', String(vmid))).trim() === 'status: running',
    containers: async () =>
      (await pct('list'))
        .split('\n')
        .map((line) => Number.parseInt(line, 10))
        .filter((vmid) => !Number.isNaN(vmid)),
    processes: () => processesBelow(holder.pid),
    stop: async (options) => {
      await stopSshdLab(name, options)
    },
  }
  return lab
}
