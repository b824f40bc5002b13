/** Takes a GPU from a VM and gives it back to the host. */
import {
  dryRunPlan,
  type Plan,
  type PlanPreview,
  quoteShellWord,
  type Step,
  TimeLimitError,
  waitFor,
} from '@pve/core'
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
import { type GpuCallOptions, type GpuMove, type GpuWork, moveOf, runMove, workOf } from './attach.js'
import { type Attachment, attachmentOf, attachmentPreview, readAttachment } from './attachment.js'
import { GpuError } from './errors.js'
import { isWanted, startPersistence } from './persistence.js'
import { findGpu } from './select.js'

export interface DetachGpuSpec {
  /** Name or UUID of the VM. */
  readonly domain: string
  /** Addresses. Default every GPU that the VM has; one that no VM has and that waits with vfio-pci can be named, too. */
  readonly gpus?: readonly string[]
  /** How long the guest is given to let it go. Default 60,000 ms. */
  readonly releaseLimitMs?: number
}

/** A guest unloads its driver first. */
const usualReleaseLimitMs = 60_000
const lookEveryMs = 500

interface Prepared {
  readonly plan: Plan<GpuWork>
  readonly domain: Domain
}

async function prepare(host: Host, spec: DetachGpuSpec, options: HostCallOptions): Promise<Prepared> {
  const [facts, domains, { uuid }] = await Promise.all([
    readDeviceFacts(host, options),
    listDomains(host, options),
    findDomain(host, spec.domain, options),
  ])
  const domain = domains.find((one) => one.uuid === uuid) ?? (await readDomainByUuid(host, uuid, options))
  const gpus = attachedGpus(facts, domain, assignedPciDevicesOf(domains), spec)
  for (const gpu of gpus) requireReleasable(gpu, domain, domains)
  const functions = gpus.flatMap((gpu) => gpu.functions)
  const named = addressesIn(domain)
  const plan: Plan<GpuWork> = {
    name: `give ${gpus.map(({ address }) => address).join(', ')} back from ${domain.name}`,
    context: workOf(host, domain, gpus),
    steps: [
      ...functions
        .filter(({ address }) => named.has(address))
        .map(({ address }) => releaseStep(address, domain, spec.releaseLimitMs ?? usualReleaseLimitMs)),
      ...gpus.flatMap((gpu) => gpu.functions.map((one) => backStep(one, gpu, facts))),
      ...(gpus.some(({ vendor }) => vendor === 'nvidia') && isWanted(facts) ? [startPersistence] : []),
    ],
  }
  return { plan, domain }
}

const addressesIn = ({ definition, liveDefinition }: Domain): ReadonlySet<string> =>
  new Set([...definition.hostdevs, ...(liveDefinition?.hostdevs ?? [])].map(({ address }) => address))

/** @throws GpuError GPU_NOT_ATTACHED, GPU_NOT_FOUND */
function attachedGpus(
  facts: DeviceFacts,
  domain: Domain,
  assigned: Readonly<Record<string, string>>,
  { gpus }: DetachGpuSpec,
): readonly Gpu[] {
  const named = addressesIn(domain)
  const has = (gpu: Gpu) => gpu.functions.some(({ address }) => named.has(address))
  // One that was left half-way when a move was killed: no VM has it, and the host neither.
  const isStray = ({ functions }: Gpu) =>
    functions.some(({ driver }) => driver === undefined || driver === vfioDriver) &&
    functions.every(({ address }) => assigned[address] === undefined)
  const attached = facts.gpus.filter(has)
  const list = (some: readonly Gpu[]) => some.map(({ address }) => address).join(', ')
  const strays = facts.gpus.filter(isStray)
  const there = [
    attached.length === 0 ? `${domain.name} has no GPU.` : `${domain.name} has ${list(attached)}.`,
    ...(strays.length === 0 ? [] : [`Neither a VM nor the host has ${list(strays)}: --gpu gives it back.`]),
  ].join(' ')
  const notAttached = (message: string) =>
    new GpuError(message, {
      code: 'GPU_NOT_ATTACHED',
      phase: `take a GPU from ${domain.name}`,
      hint: `${there} Who has which: vmctl gpu status`,
    })
  if (gpus === undefined || gpus.length === 0) {
    if (attached.length === 0) throw notAttached(`There is no GPU to take from ${domain.name}.`)
    return attached
  }
  const wanted = [...new Set(gpus.map((ref) => findGpu(facts, ref)))]
  const missing = wanted.find((gpu) => !has(gpu) && !isStray(gpu))
  if (missing !== undefined) throw notAttached(`${domain.name} does not have ${missing.address}.`)
  return wanted
}

/**
 * Nobody but this VM may have it at work: what QEMU holds would be torn from under it, or the unbind would hang.
 * @throws GpuError GPU_ASSIGNED, GPU_IN_USE
 */
function requireReleasable(gpu: Gpu, domain: Domain, domains: readonly Domain[]): void {
  const { address } = gpu
  const phase = `take ${address} from ${domain.name}`
  const has = ({ liveDefinition }: Domain) =>
    liveDefinition?.hostdevs.some((one) => gpu.functions.some((fn) => fn.address === one.address)) === true
  const other = domains.find((one) => one.uuid !== domain.uuid && has(one))
  if (other !== undefined) {
    throw new GpuError(`${other.name} runs with ${address}; ${domain.name} only names it.`, {
      code: 'GPU_ASSIGNED',
      phase,
      hint: `Take it from ${other.name} first: vmctl gpu detach ${quoteShellWord(other.name)} --gpu ${address}`,
    })
  }
  const holders = gpu.holders.filter(({ path }) => path.startsWith('/dev/vfio/'))
  if (holders.length === 0 || has(domain)) return
  throw new GpuError(
    `${address} is in use by ${holders.map(({ command, pid }) => `${command} (process ${pid})`).join(', ')}, and not by ${domain.name}.`,
    {
      code: 'GPU_IN_USE',
      phase,
      hint: 'Another QEMU, or a VM of another libvirt connection (qemu:///session), runs with it. Stop that first.',
      details: { holders: holders.map(({ pid, command, path }) => ({ pid, command, path })) },
    },
  )
}

const releaseStep = (address: string, domain: Domain, limitMs: number): Step<GpuWork> => {
  const { name } = domain
  const put = async (work: GpuWork, wanted: Attachment) => {
    const now = await readAttachment(work, address, {})
    await attachDeviceXml(work.host, work.uuid, hostdevXml(address), {
      live: wanted.live && !now.live,
      config: wanted.config && !now.config,
    })
  }
  let before: Attachment = { live: false, config: false }
  return {
    id: `release-${address}`,
    title: `Take ${address} from ${name}`,
    isDone: async (work, io) => {
      const { live, config } = await readAttachment(work, address, signalOf(io))
      return !live && !config
    },
    preview: ({ uuid }) => attachmentPreview('detach', uuid, address, attachmentOf(domain, address)),
    async run(work, io) {
      const { host, uuid } = work
      before = await readAttachment(work, address, signalOf(io))
      try {
        await detachDeviceXml(host, uuid, hostdevXml(address), { ...before, ...signalOf(io) })
        await released(work, io.signal)
      } catch (error) {
        await put(work, before).catch(() => {})
        throw error
      }
    },
    undo: (work) => put(work, before),
    undoTitle: `Give ${address} to ${name} again`,
  }

  /** libvirt asks the guest; when it has let go, the device is gone from the running definition. */
  async function released(work: GpuWork, signal: AbortSignal): Promise<void> {
    try {
      await waitFor({
        what: `${name} to let ${address} go`,
        intervalMs: lookEveryMs,
        timeLimitMs: limitMs,
        signal,
        probe: async (stop) => !(await readAttachment(work, address, { signal: stop })).live || undefined,
      })
    } catch (error) {
      if (!(error instanceof TimeLimitError)) throw error
      throw new GpuError(`${name} does not let ${address} go.`, {
        code: 'GPU_NOT_RELEASED',
        phase: `take ${address} from ${name}`,
        cause: error,
        hint: `Something in the guest uses it, or the guest is still booting. End that, or stop the VM (vmctl stop ${quoteShellWord(name)}) and do this again.`,
      })
    }
  }
}

const backStep = (
  { address, name, driver: from }: PciDevice,
  gpu: Gpu,
  { nvidia }: DeviceFacts,
): Step<GpuWork> => ({
  id: `back-${address}`,
  title: `Give ${address} (${name}) back to the host`,
  isDone: async ({ host, drivers }, io) => {
    const now = await driverOf(host, address, signalOf(io))
    drivers.set(address, now)
    return now !== undefined && now !== vfioDriver
  },
  preview: () => previewBinding({ address, to: undefined, from }),
  async run({ host, drivers }, io) {
    const now = await bindDriver(host, { address, to: undefined, from }, signalOf(io))
    drivers.set(address, now)
    // NVIDIA's driver is there and does not take its card: that is a failure, not a choice.
    const isExpected =
      gpu.address === address && gpu.vendor === 'nvidia' && nvidia.loadedVersion !== undefined
    if (now !== undefined || !isExpected) return
    await restoreDriver(host, { address, from })
    throw new GpuError(
      `The driver nvidia does not take ${address} back: ${from ?? 'no driver'} has it again.`,
      {
        code: 'GPU_NOT_TAKEN_BACK',
        phase: `give ${address} back to the host`,
        hint: 'Some cards cannot be reset after a VM had them: a reboot of the host helps. The kernel says why (dmesg | grep -i nvrm).',
      },
    )
  },
  undo: ({ host }) => restoreDriver(host, { address, from }),
  undoTitle: `Give ${address} to ${vfioDriver} again`,
})

/** What detaching would do; changes nothing. @throws GpuError, LibvirtError */
export async function previewDetachGpu(
  host: Host,
  spec: DetachGpuSpec,
  options: HostCallOptions = {},
): Promise<PlanPreview> {
  const { plan } = await prepare(host, spec, options)
  return await dryRunPlan(plan)
}

/**
 * Takes GPUs from a VM, running or not, and gives each function back to the host's driver, which is read back.
 *
 * @throws GpuError GPU_NOT_ATTACHED before anything is changed, GPU_NOT_RELEASED, GPU_NOT_TAKEN_BACK; LibvirtError
 */
export async function detachGpu(
  host: Host,
  spec: DetachGpuSpec,
  options: GpuCallOptions = {},
): Promise<GpuMove> {
  return await withHostLock(host, options, async () => {
    const { plan, domain } = await prepare(host, spec, options)
    await runMove(plan, options)
    const move = moveOf(plan.context, { domain, live: domain.isActive, notes: [] })
    return {
      ...move,
      notes: [...move.notes, ...move.gpus.flatMap(({ functions }) => functions.flatMap(noteOf))],
    }
  })
}

function noteOf({ address, driver }: { readonly address: string; readonly driver?: string }): string[] {
  if (driver === undefined) return [`${address} has no driver: none of this host takes it.`]
  return driver === vfioDriver
    ? [
        `${address} stays with ${vfioDriver}: the host gives it there at boot (gpu-vm-bootstrap --gpu-mode vfio).`,
      ]
    : []
}
