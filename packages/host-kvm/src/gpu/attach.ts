/** Gives a GPU of the host to a VM. */
import { dryRunPlan, type Plan, type PlanEvent, type PlanPreview, runPlan, type Step } from '@pve/core'
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
  endPersistenceMode,
  isInTheWay,
  type PersistenceWork,
  startPersistence,
  stopPersistence,
} from './persistence.js'
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

export interface GpuCallOptions extends HostCallOptions {
  readonly onEvent?: (event: PlanEvent) => void
}

/** What the steps of a move share. */
export interface GpuWork extends PersistenceWork {
  readonly uuid: string
  readonly gpus: readonly Gpu[]
  /** Who was seen to have each function, at last. */
  readonly drivers: Map<string, string | undefined>
}

/** What the steps of a move begin with. */
export const workOf = (host: Host, { uuid }: Domain, gpus: readonly Gpu[]): GpuWork => ({
  host,
  uuid,
  gpus,
  drivers: new Map(),
  persistenceStopped: false,
})

export interface GpuMove {
  readonly domain: string
  readonly uuid: string
  readonly gpus: readonly {
    readonly address: string
    readonly name: string
    /** Who has each of its functions now. */
    readonly functions: readonly { readonly address: string; readonly driver?: string }[]
  }[]
  /** The running VM has it, or has it no more; else from its next start on. */
  readonly live: boolean
  /** For people: what is left to be known. */
  readonly notes: readonly string[]
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
      context: workOf(host, domain, gpus),
      steps: [
        loadVfio(functions.some(({ driver }) => driver !== vfioDriver)),
        ...(persists ? [stopPersistence] : awake.map(endPersistenceMode)),
        stillFree(gpus, domain),
        ...functions.map((one) => bindStep(one, spec)),
        ...functions.map(({ address }) =>
          attachStep(address, domain.name, { live, config: domain.isPersistent }),
        ),
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
  preview: () => [{ kind: 'note', text: 'Processes that hold one of its nodes (/proc/*/fd) end it here.' }],
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

const attachStep = (address: string, name: string, { live, config }: Attachment): Step<GpuWork> => {
  return {
    id: `attach-${address}`,
    title: `Add ${address} to ${name}${live ? '' : ', from its next start on'}`,
    isDone: async (work, io) => {
      const now = await readAttachment(work, address, signalOf(io))
      return (!live || now.live) && (!config || now.config)
    },
    preview: ({ uuid }) => attachmentPreview('attach', uuid, address, { live, config }),
    async run(work, io) {
      const { host, uuid } = work
      const before = await readAttachment(work, address, signalOf(io))
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

  async function takeAway(work: GpuWork, before: Attachment) {
    const now = await readAttachment(work, address, {})
    await detachDeviceXml(work.host, work.uuid, hostdevXml(address), {
      live: now.live && !before.live,
      config: now.config && !before.config,
    })
  }
}

/** What attaching would do; changes nothing. @throws GpuError, LibvirtError */
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
 * @throws GpuError before anything is changed; BindError, LibvirtError within a PlanError
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
    const notes = isAtBoot
      ? []
      : [
          `After a reboot of the host its own driver has the card again: give it to ${domain.name} once more before that starts, or have VMs own it from the boot on (gpu-vm-bootstrap --gpu-mode vfio).`,
        ]
    return moveOf(plan.context, { domain, live, notes })
  })
}

/** Whatever fails, it is put back. */
export const runMove = (plan: Plan<GpuWork>, options: GpuCallOptions): Promise<unknown> =>
  runPlan(plan, {
    rollback: true,
    ...signalOf(options),
    ...(options.onEvent && { onEvent: options.onEvent }),
  })

/** Where everything is, as the steps have read it back. */
export function moveOf(
  { gpus, drivers, persistenceStopped }: GpuWork,
  told: { readonly domain: Domain; readonly live: boolean; readonly notes: readonly string[] },
): GpuMove {
  return {
    domain: told.domain.name,
    uuid: told.domain.uuid,
    gpus: gpus.map(({ address, name, functions }) => ({
      address,
      name,
      functions: functions.map((one) => {
        const driver = drivers.get(one.address)
        return { address: one.address, ...(driver !== undefined && { driver }) }
      }),
    })),
    live: told.live,
    notes: [
      ...told.notes,
      ...(persistenceStopped
        ? ['nvidia-persistenced does not start again: systemctl start nvidia-persistenced.service']
        : []),
    ],
  }
}
