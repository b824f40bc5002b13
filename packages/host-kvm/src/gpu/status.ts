/** Every GPU of a host: who has it, and whether a VM could. */
import {
  type DeviceFacts,
  type DeviceHolder,
  type Gpu,
  type NvidiaGpu,
  readDeviceFacts,
} from '../facts/index.js'
import type { Host, HostCallOptions } from '../host/index.js'
import { assignedPciDevicesOf, type Domain, LibvirtError, listDomains } from '../libvirt/index.js'
import { vfioDriver } from '../pci/index.js'
import type { GpuErrorCode } from './errors.js'
import { type Refusal, refusalsOf } from './refusals.js'
import { isWaiting } from './returning.js'

export interface GpuStatus {
  /** `0000:01:00.0` */
  readonly address: string
  readonly name: string
  readonly vendor: Gpu['vendor']
  /** The driver that has its display function; undefined when none has. */
  readonly driver?: string
  /** `host`: all functions are the host's; `vfio`: all are VMs' to use; `mixed`: half-way, see `functions`. */
  readonly with: 'host' | 'vfio' | 'mixed' | 'no driver'
  readonly functions: readonly { readonly address: string; readonly name: string; readonly driver?: string }[]
  readonly iommuGroup?: number
  readonly othersInGroup: readonly {
    readonly address: string
    readonly name: string
    readonly driver?: string
  }[]
  /** The VM that has it, or names it in its definition. */
  readonly domain?: { readonly name: string; readonly isActive: boolean }
  readonly holders: readonly DeviceHolder[]
  readonly bootDisplay?: Gpu['bootDisplay']
  /** Of NVIDIA's driver, when that has the card. */
  readonly nvidia?: NvidiaGpu
  /** It was given to vfio-pci for a VM, not by the boot, and no VM names it now: `detachGpu` gives it back. */
  readonly isWaiting: boolean
  /** Why no VM could have it now, or that libvirt does not say which VM has it; empty: one could. */
  readonly refusals: readonly Refusal<GpuErrorCode | 'LIBVIRT_UNREACHABLE'>[]
}

/**
 * Every GPU of a host. Where libvirt does not answer, the host's side alone is told, and that is one of the `refusals`.
 * @throws CommandError, ConnectionError, PveError FACTS_UNREADABLE
 * @example
 * const free = (await gpuStatus(host)).filter(({ refusals }) => refusals.length === 0)
 * console.log(free.map(({ address, name }) => `${address} ${name}`))
 * // [ '0000:01:00.0 NVIDIA Corporation AD102 [GeForce RTX 4090]', … ]
 */
export async function gpuStatus(host: Host, options: HostCallOptions = {}): Promise<readonly GpuStatus[]> {
  const [facts, domains] = await Promise.all([readDeviceFacts(host, options), domainsOrError(host, options)])
  return facts.gpus.map((gpu) => statusOf(gpu, facts, domains))
}

/** A host that is not prepared yet has GPUs all the same. */
async function domainsOrError(
  host: Host,
  options: HostCallOptions,
): Promise<readonly Domain[] | LibvirtError> {
  try {
    return await listDomains(host, options)
  } catch (error) {
    if (error instanceof LibvirtError) return error
    throw error
  }
}

function statusOf(gpu: Gpu, { iommu }: DeviceFacts, domainsOr: readonly Domain[] | LibvirtError): GpuStatus {
  const domains = domainsOr instanceof LibvirtError ? [] : domainsOr
  const [display] = gpu.functions
  const driver = display?.driver
  const addresses = new Set(gpu.functions.map(({ address }) => address))
  const assigned = assignedPciDevicesOf(domains)
  const owner = domains.find(({ name }) => gpu.functions.some(({ address }) => assigned[address] === name))
  const hasNow = owner?.liveDefinition?.hostdevs.some(({ address }) => addresses.has(address)) === true
  return {
    address: gpu.address,
    name: gpu.name,
    vendor: gpu.vendor,
    ...(driver !== undefined && { driver }),
    with: withWhom(gpu),
    functions: gpu.functions.map(briefly),
    ...(gpu.iommuGroup !== undefined && { iommuGroup: gpu.iommuGroup }),
    othersInGroup: gpu.othersInGroup.map(briefly),
    ...(owner !== undefined && { domain: { name: owner.name, isActive: hasNow } }),
    holders: gpu.holders,
    ...(gpu.bootDisplay !== undefined && { bootDisplay: gpu.bootDisplay }),
    ...(gpu.nvidia !== undefined && { nvidia: gpu.nvidia }),
    isWaiting:
      !(domainsOr instanceof LibvirtError) &&
      isWaiting(gpu, assigned) &&
      gpu.functions.some(({ driverOverride }) => driverOverride === vfioDriver),
    refusals: [
      ...refusalsOf(gpu, { iommu, assigned }),
      ...(domainsOr instanceof LibvirtError ? [unknownOwner(domainsOr)] : []),
    ],
  }
}

const unknownOwner = ({ message, hint = '' }: LibvirtError): Refusal<'LIBVIRT_UNREACHABLE'> => ({
  code: 'LIBVIRT_UNREACHABLE',
  what: `Which VM has it is not known: ${message}`,
  hint,
})

const briefly = ({ address, name, driver }: Gpu['functions'][number]) => ({
  address,
  name,
  ...(driver !== undefined && { driver }),
})

function withWhom({ functions }: Gpu): GpuStatus['with'] {
  const drivers = functions.map(({ driver }) => driver)
  if (drivers.every((driver) => driver === undefined)) return 'no driver'
  if (drivers.every((driver) => driver === vfioDriver)) return 'vfio'
  return drivers.includes(vfioDriver) ? 'mixed' : 'host'
}
