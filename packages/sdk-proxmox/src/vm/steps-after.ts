/** What follows once the VM is there: its configuration (for a clone), console, high availability, start. */
import { formatBytes, type Step } from '@pve/core'
import type { RequestPreview } from '../client/client.js'
import { isRecord } from '../client/encode.js'
import { ConflictError, NotFoundError, TaskError } from '../client/errors/index.js'
import { sure, whenUnlocked } from '../guest/again.js'
import { vmidOf } from '../guest/creation.js'
import { waitPower } from '../guest/ha.js'
import { requestPreview } from '../guest/preview.js'
import { waitTask } from '../task/index.js'
import type { CreateVmContext } from './create-context.js'
import { isCdDrive, isCloudInitDrive, sizeOfDisk } from './disk.js'
import { cloneMark, type VmConfig } from './kind.js'
import { diskChanges } from './payload.js'

const refOf = (context: CreateVmContext) => ({ node: context.node, vmid: vmidOf(context) })
const configPath = '/nodes/{node}/qemu/{vmid}/config'
const readConfig = (context: CreateVmContext, signal?: AbortSignal) =>
  context.pve.get(configPath, refOf(context), signal ? { signal } : {})

/** A clone takes over its source's configuration; this sets what the spec says, and the creation's UUID. */
export const configureStep: Step<CreateVmContext> = {
  id: 'configure',
  title: 'Set its configuration',
  async isDone(context) {
    const config = await readConfig(context)
    return (
      config.smbios1?.uuid === context.uuid &&
      !(config.description ?? '').includes(cloneMark(context.uuid, vmidOf(context)))
    )
  },
  preview: (context) => [requestPreview(configureRequest(context))],
  async run(context, io) {
    const before = await readConfig(context, io.signal)
    const parameters = configuration(context, before)
    await whenUnlocked(io, () =>
      sure(
        io,
        async () => {
          const { data } = await context.pve.call(
            'POST',
            configPath,
            { ...parameters, digest: undefined },
            { signal: io.signal, phase: `configure VM ${vmidOf(context)}` },
          )
          if (typeof data === 'string')
            await waitTask(context.pve, data, { signal: io.signal, onLog: (line) => io.log(line) })
        },
        async () => (await readConfig(context, io.signal)).smbios1?.uuid === context.uuid,
      ),
    )
  },
}

/** What `configureStep` sends, checked by the API's schema. */
export const configureRequest = (context: CreateVmContext): RequestPreview =>
  context.pve.preview('POST', configPath, configuration(context))

/**
 * The clone's mark in the description goes with this request, which sets the UUID in its place.
 * @param before the clone as it is; without it (nothing is cloned yet) its disks have the names that they will most likely get
 */
function configuration(context: CreateVmContext, before?: VmConfig): Record<string, unknown> {
  const { vm, payload } = context
  const source: Readonly<Record<string, unknown>> | undefined = vm.clone?.config
  const remove = vm.clone?.remove ?? []
  // Disks that are there already (from a run that was cut off) are not made a second time; discs are changed.
  const parameters = Object.entries(payload.parameters).filter(
    ([name, value]) =>
      !(isVolumeKey(name) && before && name in before) || (isCdDrive(value) && !isCloudInitDrive(value)),
  )
  const disks = vm.disks.flatMap((disk): [string, unknown][] => {
    const changes = disk.ofSource ? diskChanges(disk) : {}
    const name = `${disk.bus}${disk.index}`
    const there: unknown = before ? Reflect.get(before, name) : ownDisk(context, source?.[name])
    return Object.keys(changes).length > 0 && isRecord(there) ? [[name, { ...there, ...changes }]] : []
  })
  return {
    ...refOf(context),
    ...Object.fromEntries([...parameters, ...disks]),
    smbios1: smbiosOf(context, before),
    description: vm.description ?? withoutMarks(vm.clone?.config.description),
    ...(remove.length > 0 && { delete: [...remove] }),
  }
}

const ownDisk = (context: CreateVmContext, disk: unknown): unknown =>
  isRecord(disk) && {
    ...disk,
    file: String(disk['file']).replace(/(?:vm|base)-\d+-disk/, `vm-${vmidOf(context)}-disk`),
  }

const isVolumeKey = (name: string): boolean => /^(?:scsi|virtio|sata|ide|efidisk|tpmstate)\d+$/.test(name)

/** Manufacturer and the like are kept; texts in base64 and plain ones cannot stand side by side. */
function smbiosOf({ vm, payload }: CreateVmContext, before: VmConfig | undefined): VmConfig['smbios1'] {
  const given = payload.parameters.smbios1
  const kept = { ...vm.clone?.config.smbios1, ...before?.smbios1 }
  const isPlain = vm.extra?.smbios1 === undefined || Boolean(kept.base64) === Boolean(given?.base64)
  return isPlain ? { ...kept, ...given } : given
}

/** A source that was itself cloned, and not finished, has a mark of its own. */
const withoutMarks = (description = ''): string =>
  description
    .split('\n')
    .filter((line) => !/^pve-suite creation [\da-f]{8}-[\da-f-]{27}(?: of VM \d+)?$/.test(line))
    .join('\n')
    .trim()

export const growStep = (disk: { bus: string; index: number; growTo: number }): Step<CreateVmContext> => {
  const name = `${disk.bus}${disk.index}`
  const size = `${Math.ceil(disk.growTo / 1024 ** 2)}M`
  const parameters = (context: CreateVmContext) => ({ ...refOf(context), disk: name, size })
  return {
    id: `grow-${name}`,
    title: `Grow ${name} to ${formatBytes(disk.growTo)}`,
    async isDone(context) {
      const config: Record<string, unknown> = await readConfig(context)
      return sizeOfDisk(config[name]) >= disk.growTo
    },
    preview: (context) => [
      requestPreview(context.pve.preview('PUT', '/nodes/{node}/qemu/{vmid}/resize', parameters(context))),
    ],
    async run(context, io) {
      const { pve } = context
      // An absolute size: asked for twice it changes nothing the second time.
      const { data } = await pve.call('PUT', '/nodes/{node}/qemu/{vmid}/resize', parameters(context), {
        signal: io.signal,
        safeToResend: true,
        phase: `grow ${name}`,
      })
      if (typeof data === 'string')
        await waitTask(pve, data, { signal: io.signal, onLog: (line) => io.log(line) })
    },
  }
}

/** xterm.js needs a serial port, and the display on it unless the spec asked for another. */
export const consoleStep: Step<CreateVmContext> = {
  id: 'console',
  title: 'Set the serial console',
  async isDone(context) {
    // A VM made just now from nothing has none; asking would cost each creation a request.
    if (!context.found && !context.vm.clone) return false
    const config = await readConfig(context)
    return config.serial0 === 'socket' && (context.vm.vga !== undefined || config.vga?.type === 'serial0')
  },
  preview: (context) => [requestPreview(context.pve.preview('PUT', configPath, consoleParameters(context)))],
  async run(context, io) {
    // The same request twice leaves the same configuration.
    await whenUnlocked(io, () =>
      context.pve.put(configPath, consoleParameters(context), {
        signal: io.signal,
        safeToResend: true,
        phase: `set the console of VM ${vmidOf(context)}`,
      }),
    )
  },
}

const consoleParameters = (context: CreateVmContext) => ({
  ...refOf(context),
  serial0: 'socket',
  ...(context.vm.vga === undefined && { vga: { type: 'serial0' as const } }),
})

const resourcesPath = '/cluster/ha/resources'
const sidOf = (context: CreateVmContext): string => `vm:${vmidOf(context)}`

export const haStep: Step<CreateVmContext> = {
  id: 'ha',
  title: 'Put it under high availability',
  undoTitle: 'Take it out of high availability',
  isDone: (context) => isManaged(context).catch(() => false),
  preview: (context) => [requestPreview(context.pve.preview('POST', resourcesPath, haParameters(context)))],
  async run(context, io) {
    await sure(
      io,
      async () => {
        try {
          await context.pve.post(resourcesPath, haParameters(context), {
            signal: io.signal,
            phase: `put VM ${vmidOf(context)} under high availability`,
          })
        } catch (error) {
          if (!(error instanceof ConflictError)) throw error
        }
      },
      () => isManaged(context),
    )
  },
  async undo(context, io) {
    try {
      await context.pve.delete(
        `${resourcesPath}/{sid}`,
        { sid: sidOf(context) },
        { signal: io.signal, safeToResend: true },
      )
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error
    }
  },
}

const haParameters = (context: CreateVmContext) => ({
  sid: sidOf(context),
  state: context.vm.start ? ('started' as const) : ('stopped' as const),
})

async function isManaged(context: CreateVmContext): Promise<boolean> {
  const resources = await context.pve.get(resourcesPath)
  return resources.some((resource) => resource.sid === sidOf(context))
}

export const startStep: Step<CreateVmContext> = {
  id: 'start',
  title: 'Start it',
  undoTitle: 'Stop it',
  isDone: (context) => isRunning(context),
  preview: (context) => [
    requestPreview(context.pve.preview('POST', '/nodes/{node}/qemu/{vmid}/status/start', refOf(context))),
  ],
  async run(context, io) {
    const { pve } = context
    const start = async () => {
      try {
        const upid = await pve.post('/nodes/{node}/qemu/{vmid}/status/start', refOf(context), {
          signal: io.signal,
          phase: `start VM ${vmidOf(context)}`,
        })
        await waitPower(pve, 'qemu', refOf(context), upid, 'running', {
          signal: io.signal,
          onLog: (line) => io.log(line),
          phase: `start VM ${vmidOf(context)}`,
        })
      } catch (error) {
        // High availability may have been quicker.
        if (!(error instanceof TaskError) || !/already running/.test(error.exitStatus)) throw error
      }
    }
    await sure(io, start, () => isRunning(context))
  },
  async undo(context, io) {
    const { pve } = context
    if (!(await isRunning(context))) return
    await waitPower(
      pve,
      'qemu',
      refOf(context),
      await pve.post('/nodes/{node}/qemu/{vmid}/status/stop', refOf(context), { signal: io.signal }),
      'stopped',
      { signal: io.signal },
    )
  },
}

async function isRunning(context: CreateVmContext): Promise<boolean> {
  const status = await context.pve.get('/nodes/{node}/qemu/{vmid}/status/current', refOf(context))
  return status.status === 'running'
}
