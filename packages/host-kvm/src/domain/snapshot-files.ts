/** Files beside a VM's definition: where they are, and steps that copy and remove them. */
import { createHash } from 'node:crypto'
import type { Step, StepIo } from '@pve/core'
import { commandPreview, type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { type Domain, type DomainDisk, type LibvirtError, option, virshBatch } from '../libvirt/index.js'
import type { DomainWork } from './work.js'

/** What vmctl keeps on the host. */
export const vmctlFolder = '/var/lib/vmctl'

/** A disk, and where its content is. */
export interface Placed {
  readonly target: string
  readonly path: string
  readonly disk: DomainDisk
}

/** A disk, and where its content is; or why libvirt does not say where. */
export interface Located {
  readonly disk: DomainDisk
  readonly path?: string
  readonly error?: LibvirtError
}

/** Where the content of each disk is, in their order; a volume's place is asked for. */
export async function locateDisks(
  host: Host,
  disks: readonly DomainDisk[],
  options: HostCallOptions,
): Promise<readonly Located[]> {
  const volumes = disks.flatMap(({ source }) => (source?.kind === 'volume' ? [source] : []))
  const answers =
    volumes.length === 0
      ? []
      : await virshBatch(
          host,
          volumes.map(({ pool, volume }) => ['vol-path', option('pool', pool), option('vol', volume)]),
          { phase: 'ask where the volumes are', ...options },
        )
  return disks.map((disk): Located => {
    const { source } = disk
    if (source?.kind === 'file' || source?.kind === 'block') return { disk, path: source.path }
    const answer = source?.kind === 'volume' ? answers[volumes.indexOf(source)] : undefined
    if (answer === undefined) return { disk }
    return answer.error === undefined ? { disk, path: answer.output.trim() } : { disk, error: answer.error }
  })
}

/** Paths of the disks that have one. @throws LibvirtError where libvirt does not know a volume */
export async function pathsOfDisks(
  host: Host,
  disks: readonly DomainDisk[],
  options: HostCallOptions,
): Promise<readonly Placed[]> {
  return (await locateDisks(host, disks, options)).flatMap(({ disk, path, error }) => {
    if (error !== undefined) throw error
    return path === undefined ? [] : [{ target: disk.target, path, disk }]
  })
}

/** The UEFI variables of a VM. libvirt names the file itself where the definition does not. */
export const variablesPathOf = ({ definition, liveDefinition }: Domain): string =>
  liveDefinition?.firmware.nvramPath ??
  definition.firmware.nvramPath ??
  `/var/lib/libvirt/qemu/nvram/${definition.name}_VARS.fd`

/** Where the UEFI variables of all snapshots of a VM are. */
export const keptVariablesFolder = (uuid: string): string => `${vmctlFolder}/snapshots/${uuid}`

/** A snapshot's name can hold anything. */
export const keptVariablesPath = (uuid: string, snapshot: string): string =>
  `${keptVariablesFolder(uuid)}/${createHash('sha256').update(snapshot).digest('hex').slice(0, 32)}.fd`

/** Prints a line for each path: 1 where there is a file that can be read. */
export const readableScript = 'for p; do [ -f "$p" ] && [ -r "$p" ] && echo 1 || echo 0; done'

export async function readableFiles(
  host: Host,
  paths: readonly string[],
  options: HostCallOptions,
): Promise<readonly boolean[]> {
  const { stdout } = await host.shell.run(['sh', '-c', readableScript, 'sh', ...paths], {
    phase: 'look for files',
    ...options,
  })
  return stdout.split('\n').map((line) => line === '1')
}

/** Put in place when all of it is there, with mode and owner. */
export const copyScript = `umask 077
mkdir -p -- "$(dirname -- "$2")" && cp --preserve=all -- "$1" "$2.new" && sync -- "$2.new" && mv -f -T -- "$2.new" "$2"`

export function copyFileStep({
  id,
  title,
  from,
  to,
  why,
  isNew = false,
}: {
  readonly id: string
  readonly title: string
  readonly from: string
  readonly to: string
  readonly why: string
  /** Nothing was there before: it is removed again when the plan is rolled back. */
  readonly isNew?: boolean
}): Step<DomainWork> {
  return {
    id,
    title,
    preview: () => [commandPreview(['cp', '--preserve=all', '--', from, to], why)],
    async run({ host }, io) {
      await host.shell.run(['sh', '-c', copyScript, 'sh', from, to], { phase: title, ...signalOf(io) })
    },
    ...(isNew && {
      async undo({ host }: DomainWork, io: StepIo) {
        await host.shell.run(['rm', '-f', '--', to], { phase: `remove ${to}`, signal: io.signal })
      },
    }),
  }
}

export function removeFilesStep({
  id,
  title,
  paths,
  why,
}: {
  readonly id: string
  readonly title: string
  readonly paths: readonly string[]
  readonly why: string
}): Step<DomainWork> {
  return {
    id,
    title,
    isDone: async ({ host }, io) => !(await readableFiles(host, paths, signalOf(io))).includes(true),
    preview: () => [commandPreview(['rm', '-f', '--', ...paths], why)],
    async run({ host }, io) {
      await host.shell.run(['rm', '-f', '--', ...paths], { phase: title, signal: io.signal })
    },
  }
}
