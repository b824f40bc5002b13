/** GPUs among the PCI devices, put together with who uses them. */
import type { NvidiaAnswer } from './nvidia.js'
import type { PciFacts } from './pci.js'
import type { BootFacts, DeviceFacts, DeviceHolder, Gpu, MemoryRange, PciDevice } from './types.js'

export interface DeviceAnswers {
  readonly pci: PciFacts
  readonly holders: readonly DeviceHolder[]
  readonly framebuffer: readonly MemoryRange[]
  readonly nvidia: NvidiaAnswer
}

/** VGA, XGA and 3D controllers, and other displays. */
export const isDisplay = ({ classCode }: PciDevice): boolean => classCode.startsWith('03')

/** `0000:01:00`: a card is all functions of its slot. */
export const slotOf = ({ address }: Pick<PciDevice, 'address'>): string => address.replace(/\.\d$/, '')

/** vfio-pci has all of it as after a boot, not by hand: that leaves an override. */
export const isBoundEarly = ({ functions }: Gpu): boolean =>
  functions.every(
    ({ isBridge, driver, driverOverride }) =>
      isBridge || (driver === 'vfio-pci' && (driverOverride === undefined || driverOverride === '')),
  )

/** It is gpu-vm-bootstrap's part of the initramfs that gave it there. */
export const isFromBoot = (gpu: Gpu, { boundAtBoot }: BootFacts): boolean =>
  isBoundEarly(gpu) && gpu.functions.some(({ address }) => boundAtBoot.includes(address))

export const returnReason = (gpus: readonly Gpu[]): string =>
  gpus.length === 1
    ? `${gpus[0]?.address} goes back to the host's driver at boot.`
    : `${gpus.map(({ address }) => address).join(', ')} go back to the host's drivers at boot.`

export function deviceFacts({ pci, holders, framebuffer, nvidia: answer }: DeviceAnswers): DeviceFacts {
  const { gpus: cards, ...nvidia } = answer
  const gpus = pci.devices
    .filter((device) => isDisplay(device))
    // A card with two display functions is one card.
    .filter((device, index, all) => all.findIndex((one) => slotOf(one) === slotOf(device)) === index)
    .map((device) => gpuOf(device, { pci, holders, framebuffer, cards }))
  return { iommu: pci.iommu, pciDevices: pci.devices, gpus, nvidia }
}

type Cards = Pick<DeviceAnswers, 'pci' | 'holders' | 'framebuffer'> & { readonly cards: NvidiaAnswer['gpus'] }

function gpuOf(device: PciDevice, { pci, holders, framebuffer, cards }: Cards): Gpu {
  const functions = [device, ...pci.devices.filter((one) => one !== device && slotOf(one) === slotOf(device))]
  const groups = new Set(functions.flatMap(({ iommuGroup }) => iommuGroup ?? []))
  const nodes = new Set(functions.flatMap(({ deviceNodes }) => deviceNodes))
  const bootDisplay = bootDisplayOf(functions, framebuffer)
  const nvidia = cards.get(device.address)
  return {
    address: device.address,
    name: device.name,
    vendor: vendorOf(device),
    functions,
    ...(device.iommuGroup !== undefined && { iommuGroup: device.iommuGroup }),
    othersInGroup: pci.devices.filter(
      (one) =>
        one.iommuGroup !== undefined &&
        groups.has(one.iommuGroup) &&
        !one.isBridge &&
        !functions.includes(one),
    ),
    ...(bootDisplay !== undefined && { bootDisplay }),
    holders: holders.filter(({ path }) => nodes.has(path) || holdsGroup(path, groups)),
    ...(nvidia !== undefined && { nvidia }),
  }
}

/** A group that went to VFIO has one node for all of it. */
const holdsGroup = (path: string, groups: ReadonlySet<number>): boolean => {
  const number = /^\/dev\/vfio\/(?:noiommu-)?(\d+)$/.exec(path)?.[1]
  return number !== undefined && groups.has(Number(number))
}

function bootDisplayOf(
  functions: readonly PciDevice[],
  framebuffer: readonly MemoryRange[],
): Gpu['bootDisplay'] {
  if (functions.some(({ isBootVga }) => isBootVga)) return 'boot-vga'
  const overlaps = (a: MemoryRange, b: MemoryRange) => a.start <= b.end && b.start <= a.end
  const isDrawnOn = functions.some(({ memoryRanges }) =>
    memoryRanges.some((range) => framebuffer.some((screen) => overlaps(range, screen))),
  )
  return isDrawnOn ? 'framebuffer' : undefined
}

function vendorOf({ vendorId }: PciDevice): Gpu['vendor'] {
  switch (vendorId) {
    case '10de':
      return 'nvidia'
    case '1002':
      return 'amd'
    case '8086':
      return 'intel'
    default:
      return 'other'
  }
}
