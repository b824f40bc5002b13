/** Gives a GPU of the host to a VM. */
import { dryRunPlan, type Plan, type PlanPreview, type Preview, type Step } from '@pve/core'
import { type DeviceFacts, type Gpu, type PciDevice, readDeviceFacts } from '../facts/index.js'
import { type Host, type HostCallOptions, signalOf, withHostLock } from '../host/index.js'
import {
  assignedPciDevicesOf,
  attachDeviceXml,
  type Domain,
  detachDeviceXml,
  findDomain,
  hostdevXml,
  listDomains,
  readDomainByUuid,
} from '../libvirt/index.js'
import { bindDriver, driverOf, previewBinding, restoreDriver, vfioDriver } from '../pci/index.js'
import { type Attachment, attachmentPreview, readAttachment } from './attachment.js'
import { GpuError } from './errors.js'
import {
  type GpuCallOptions,
  type GpuMove,
  type GpuWork,
  leftNotes,
  movedGpus,
  runMove,
  workOf,
} from './move.js'
import { endPersistenceMode, isInTheWay, startPersistence, stopPersistence } from './persistence.js'
import { keepAwakeStep } from './power.js'
import { refusalsOf, requireFree } from './refusals.js'
import { findGpu } from './select.js'

export interface AttachGpuSpec {
  /** Name or UUID of the VM. */
  readonly domain: string
  /** Addresses (`0000:01:00.0`, `01:00.0`). Default the only one that is free. */
  readonly gpus?: readonly string[]
  /** Now, where the VM runs. Default true; false: from its next start on. */
  readonly live?: boolean
  /** How long a driver is given to let a function go. Default 30,000 ms. */
  readonly unbindLimitMs?: number
}

interface Prepared {
  readonly plan: Plan<GpuWork>
  readonly domain: Domain
  readonly live: boolean
}

async function prepare(host: Host, spec: AttachGpuSpec, options: HostCallOptions): Promise<Prepared> {
  const [facts, domains, { uuid }] = await Promise.all([
    readDeviceFacts(host, options),
    listDomains(host, options),
    findDomain(host, spec.domain, options),
  ])
  const domain = domains.find((one) => one.uuid === uuid) ?? (await readDomainByUuid(host, uuid, options))
  return planAttachment(host, facts, { domain, domains }, spec)
}

/** Pure but for its steps: from what was read to what has to be done. @throws GpuError */
function planAttachment(
  host: Host,
  facts: DeviceFacts,
  { domain, domains }: { readonly domain: Domain; readonly domains: readonly Domain[] },
  spec: AttachGpuSpec,
): Prepared {
  const assigned = assignedPciDevicesOf(domains)
  const context = { iommu: facts.iommu, assigned, domainName: domain.name }
  const gpus = chosen(facts, context, spec)
  for (const gpu of gpus) requireFree(gpu, { ...context, together: gpus })
  const live = domain.isActive && spec.live !== false
  const functions = gpus.flatMap((gpu) => gpu.functions)
  const persists = isInTheWay(gpus, facts)
  const awake = persists ? [] : gpus.filter(({ nvidia }) => nvidia?.persistence === true)
  return {
    domain,
    live,
    plan: {
      name: `give ${gpus.map(({ address }) => address).join(', ')} to ${domain.name}`,
      context: workOf(host, gpus),
      steps: [
        loadVfio(functions.some(({ driver }) => driver !== vfioDriver)),
        ...(persists ? [stopPersistence] : awake.map(endPersistenceMode)),
        stillFree(gpus, domain),
        ...functions.map((one) => bindStep(one, spec)),
        keepAwakeStep(gpus),
        ...functions.map(({ address }) => attachStep(address, domain, { live, config: domain.isPersistent })),
        ...(persists || facts.nvidia.isPersistenceOwed ? [startPersistence] : []),
      ],
    },
  }
}

/** Those that were named, else the only one that no reason speaks against. */
function chosen(
  facts: DeviceFacts,
  context: Parameters<typeof refusalsOf>[1],
  { gpus, domain }: AttachGpuSpec,
): Gpu[] {
  if (gpus !== undefined && gpus.length > 0) {
    const found = gpus.map((ref) => findGpu(facts, ref))
    return found.filter((gpu, index) => found.indexOf(gpu) === index)
  }
  const free = facts.gpus.filter((gpu) => refusalsOf(gpu, context).length === 0)
  const [only] = free
  if (only !== undefined && free.length === 1) return [only]
  const all = facts.gpus.map((gpu) => {
    const [refusal] = refusalsOf(gpu, context)
    return `${gpu.address} ${gpu.name}: ${refusal?.what ?? 'free'}`
  })
  throw new GpuError(
    free.length === 0
      ? 'No GPU of this host is free for a VM.'
      : `${free.length} GPUs are free: which one should ${domain} get?`,
    {
      code: 'GPU_NOT_CHOSEN',
      phase: 'choose a GPU',
      hint:
        facts.gpus.length === 0
          ? 'This host has no GPU (lspci).'
          : `Name it (--gpu ADDRESS). ${all.join('; ')}`,
      details: { free: free.map(({ address }) => address) },
    },
  )
}

const loadVfio = (isNeeded: boolean): Step<GpuWork> => ({
  id: 'vfio-module',
  title: 'Load the module vfio-pci',
  isDone: () => !isNeeded,
  preview: () => [{ kind: 'command', text: 'modprobe vfio-pci', data: { argv: ['modprobe', 'vfio-pci'] } }],
  async run({ host }, io) {
    await host.shell.run(['modprobe', 'vfio-pci'], {
      phase: 'load vfio-pci',
      timeLimitMs: 60_000,
      ...signalOf(io),
    })
  },
})

/** Time has gone by since it was looked at; what somebody holds now would hang. */
const stillFree = (gpus: readonly Gpu[], { uuid, name }: Domain): Step<GpuWork> => ({
  id: 'still-free',
  title: `Look once more who uses ${gpus.map(({ address }) => address).join(', ')}`,
  preview: () => [
    { kind: 'note', text: 'Processes that hold one of its nodes (/proc/*/fd) end it here.' },
    ...gpus
      .filter(({ functions }) => !isResettable(functions))
      .map((gpu): Preview => ({ kind: 'note', text: resetNote(gpu) })),
  ],
  async run({ host }, io) {
    const [facts, domains] = await Promise.all([
      readDeviceFacts(host, signalOf(io)),
      listDomains(host, signalOf(io)),
    ])
    const assigned = assignedPciDevicesOf(domains)
    const domainName = domains.find((one) => one.uuid === uuid)?.name ?? name
    const now = gpus.map(({ address }) => findGpu(facts, address))
    for (const gpu of now) requireFree(gpu, { iommu: facts.iommu, assigned, domainName, together: now })
  },
})

const bindStep = (
  { address, name, driver: from }: PciDevice,
  { unbindLimitMs }: Pick<AttachGpuSpec, 'unbindLimitMs'>,
): Step<GpuWork> => ({
  id: `bind-${address}`,
  title: `Give ${address} (${name}) to ${vfioDriver}`,
  isDone: async ({ host, drivers }, io) => {
    const now = await driverOf(host, address, signalOf(io))
    drivers.set(address, now)
    return now === vfioDriver
  },
  preview: () => previewBinding({ address, to: vfioDriver, from }),
  async run({ host, drivers }, io) {
    const options = { ...signalOf(io), ...(unbindLimitMs !== undefined && { unbindLimitMs }) }
    drivers.set(address, await bindDriver(host, { address, to: vfioDriver, from }, options))
  },
  async undo({ host }) {
    await restoreDriver(host, { address, from })
  },
  undoTitle: `Give ${address} back to the host`,
})

const attachStep = (address: string, { name, uuid }: Domain, { live, config }: Attachment): Step<GpuWork> => {
  return {
    id: `attach-${address}`,
    title: `Add ${address} to ${name}${live ? '' : ', from its next start on'}`,
    isDone: async ({ host }, io) => {
      const now = await readAttachment({ host, uuid }, address, signalOf(io))
      return (!live || now.live) && (!config || now.config)
    },
    preview: () => attachmentPreview('attach', uuid, address, { live, config }),
    async run(work, io) {
      const { host } = work
      const before = await readAttachment({ host, uuid }, address, signalOf(io))
      try {
        await attachDeviceXml(host, uuid, hostdevXml(address), {
          live: live && !before.live,
          config: config && !before.config,
          ...signalOf(io),
        })
      } catch (error) {
        // A connection that was lost says nothing about whether libvirt has done it.
        await takeAway(work, before).catch(() => {})
        throw error
      }
    },
    async undo(work) {
      await takeAway(work, { live: false, config: false })
    },
    undoTitle: `Take ${address} from ${name} again`,
  }

  async function takeAway({ host }: GpuWork, before: Attachment) {
    const now = await readAttachment({ host, uuid }, address, {})
    await detachDeviceXml(host, uuid, hostdevXml(address), {
      live: now.live && !before.live,
      config: now.config && !before.config,
    })
  }
}

/**
 * What attaching would do; changes nothing.
 * @throws GpuError, LibvirtError
 * @example
 * const { steps } = await previewAttachGpu(host, { domain: 'web', gpus: ['01:00.0'] })
 * console.log(steps.map(({ title }) => title)) // [ 'Load the module vfio-pci', … 'Add 0000:01:00.0 to web', … ]
 */
export async function previewAttachGpu(
  host: Host,
  spec: AttachGpuSpec,
  options: HostCallOptions = {},
): Promise<PlanPreview> {
  const { plan } = await prepare(host, spec, options)
  return await dryRunPlan(plan)
}

/**
 * Gives a GPU, with all functions of its card, to a VM: from the host's driver to vfio-pci, and into the VM, at once when
 * it runs. When something fails or it is cancelled, everything is put back.
 *
 * @throws GpuError, LibvirtError, HostConflictError RUN_IN_PROGRESS before anything is changed; BindError, LibvirtError within a
 *   PlanError
 * @example
 * const { live, notes } = await attachGpu(host, { domain: 'web', gpus: ['01:00.0'] }, { signal })
 * console.log(live ? 'web has it now.' : 'web has it from its next start on.', ...notes)
 */
export async function attachGpu(
  host: Host,
  spec: AttachGpuSpec,
  options: GpuCallOptions = {},
): Promise<GpuMove> {
  return await withHostLock(host, options, async () => {
    const { plan, domain, live } = await prepare(host, spec, options)
    await runMove(plan, options)
    const isAtBoot = plan.context.gpus.every(({ functions }) =>
      functions.every(({ driver, driverOverride }) => driver === vfioDriver && driverOverride === undefined),
    )
    const notes = [
      ...(isAtBoot
        ? []
        : [
            `After a reboot of the host its own driver has the card again: give it to ${domain.name} once more before that starts, or have VMs own it from the boot on (gpu-vm-bootstrap --gpu-mode vfio).`,
          ]),
      ...plan.context.gpus.filter(({ functions }) => !isResettable(functions)).map(resetNote),
    ]
    return {
      domain: domain.name,
      uuid: domain.uuid,
      gpus: movedGpus(plan.context),
      live,
      notes: [...notes, ...leftNotes(plan.context)],
    }
  })
}

/** The first function is the GPU itself. */
const isResettable = ([display]: Gpu['functions']): boolean => display?.hasReset !== false

const resetNote = ({ address }: Gpu): string =>
  `${address} has no way to be reset: once a VM has used it, it may not work again, in a VM or on the host, until the host was rebooted.`
