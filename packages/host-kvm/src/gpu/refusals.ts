/** Why a GPU cannot leave the host. Pure: from what was read. */
import type { DeviceFacts, DeviceHolder, Gpu } from '../facts/index.js'
import { vfioDriver } from '../pci/index.js'
import { GpuError, type GpuErrorCode } from './errors.js'
import { detachCommand } from './select.js'

export interface Refusal<Code = GpuErrorCode> {
  readonly code: Code
  readonly what: string
  readonly hint: string
}

export interface RefusalContext {
  readonly iommu: DeviceFacts['iommu']
  /** PCI functions that VMs have or name, with the VM's name. */
  readonly assigned: Readonly<Record<string, string>>
  /** The VM that should get it. */
  readonly domainName?: string
  /** GPUs that go there together: they may share a group. */
  readonly together?: readonly Gpu[]
}

/** The service that keeps NVIDIA's driver awake; it is stopped for the move, and does not count as somebody's use. */
export const isPersistence = ({ command }: DeviceHolder): boolean => command.startsWith('nvidia-persiste')

/** Every reason, the gravest first. */
export function refusalsOf(gpu: Gpu, context: RefusalContext): Refusal[] {
  const { iommu, assigned, domainName } = context
  const { address } = gpu
  const found: Refusal[] = []
  if (!iommu.isOn || gpu.iommuGroup === undefined) {
    found.push({
      code: 'IOMMU_OFF',
      what: iommu.isOn
        ? `${address} is in no IOMMU group.`
        : 'The IOMMU is off: no device can be given to a VM.',
      hint: 'gpu-vm-bootstrap --only iommu switches it on; in the firmware it is called VT-d, AMD-Vi or IOMMU.',
    })
  }
  if (gpu.bootDisplay !== undefined) {
    found.push({
      code: 'GPU_IS_BOOT_DISPLAY',
      what: `${address} is the host's screen${gpu.bootDisplay === 'framebuffer' ? ' (the boot framebuffer lies in its memory)' : ''}.`,
      hint: "Choose another GPU, or make another one the first display in the firmware's settings.",
    })
  }
  const owners = new Set(
    gpu.functions.flatMap(({ address: at }) => {
      const owner = assigned[at]
      return owner === undefined || owner === domainName ? [] : [owner]
    }),
  )
  for (const owner of owners) {
    found.push({
      code: 'GPU_ASSIGNED',
      what: `${address} belongs to the VM ${owner}.`,
      hint: `Take it from there first: ${detachCommand(owner, address)}`,
    })
  }
  const isOurs = gpu.functions.some(
    ({ address: at }) => domainName !== undefined && assigned[at] === domainName,
  )
  const holders = foreignHolders(gpu, isOurs)
  if (holders.length > 0 && owners.size === 0) {
    found.push({
      code: 'GPU_IN_USE',
      what: `${address} is in use by ${holders.map(({ command, pid, path }) => `${command} (process ${pid}, ${path})`).join(', ')}.`,
      hint: 'End them first: taking a GPU from under a process hangs until the next reboot.',
    })
  }
  const behind = gpu.functions.flatMap(({ blockDevices, networkInterfaces }) => [
    ...blockDevices,
    ...networkInterfaces,
  ])
  if (behind.length > 0) {
    found.push({
      code: 'GPU_IN_USE',
      what: `${behind.join(', ')} of the host ${behind.length === 1 ? 'is' : 'are'} connected through the card at ${address}.`,
      hint: 'It would go to the VM with the card. Unplug it, or connect it elsewhere.',
    })
  }
  const staying = stayingInGroup(gpu, context)
  if (staying.length > 0) {
    const shown = staying.map(({ address: at, name, driver }) => {
      const owner = assigned[at]
      return `${at} ${name} (${owner === undefined ? driver : `the VM ${owner}`})`
    })
    found.push({
      code: 'GPU_GROUP_SHARED',
      what: `${address} shares IOMMU group ${gpu.iommuGroup} with what is used elsewhere: ${shown.join(', ')}.`,
      hint: 'A group goes to a VM as a whole. Give all of its GPUs together, put the card into another slot, or switch ACS on in the firmware.',
    })
  }
  return found
}

/** Of the processes that hold it, those that would keep it from leaving. @param isOurs the VM that should get it has it already */
export const foreignHolders = (gpu: Gpu, isOurs = false): readonly DeviceHolder[] =>
  gpu.holders.filter((holder) => !isPersistence(holder) && !(isOurs && holder.path.startsWith('/dev/vfio/')))

/** Those without a driver can stay where they are, and with VFIO's, unless another VM has them. */
export const stayingInGroup = (
  gpu: Gpu,
  { assigned, domainName, together = [] }: RefusalContext,
): Gpu['othersInGroup'] => {
  const going = new Set(together.flatMap(({ functions }) => functions.map(({ address }) => address)))
  return gpu.othersInGroup.filter(({ address, driver }) => {
    if (going.has(address)) return false
    const owner = assigned[address]
    return owner === undefined ? driver !== undefined && driver !== vfioDriver : owner !== domainName
  })
}

/** @throws GpuError with the gravest reason; all of them are in `details` */
export function requireFree(gpu: Gpu, context: RefusalContext): void {
  const refusals = refusalsOf(gpu, context)
  const [first] = refusals
  if (first === undefined) return
  throw new GpuError(refusals.map(({ what }) => what).join(' '), {
    code: first.code,
    phase: `take ${gpu.address} from the host`,
    hint: first.hint,
    details: {
      gpu: gpu.address,
      reasons: refusals.map(({ code, what }) => ({ code, what })),
      ...(first.code === 'GPU_IN_USE' && {
        holders: foreignHolders(gpu).map(({ pid, command, path }) => ({ pid, command, path })),
      }),
      ...(first.code === 'GPU_GROUP_SHARED' && {
        group: stayingInGroup(gpu, context).map(({ address, name }) => ({ address, name })),
      }),
    },
  })
}
