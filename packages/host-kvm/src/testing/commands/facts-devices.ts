/** PCI devices as sysfs, lspci and nvidia-smi show them. */
import { persistenceMark } from '../../facts/index.js'
import type { Machine } from '../machine.js'
import type { SimulatedPciDevice } from '../state.js'

/** What is there only while the host's own driver has the device. */
const isHosts = ({ driver, hostDriver }: SimulatedPciDevice): boolean =>
  driver !== undefined && driver === hostDriver

export function renderDevices(machine: Machine): string {
  const { pci, cpu } = machine.state
  const hex = (value: number) => `0x${value.toString(16).padStart(16, '0')}`
  const files = pci.flatMap((device) => [
    `${device.address}/vendor:0x${device.vendorId}`,
    `${device.address}/device:0x${device.deviceId}`,
    `${device.address}/class:0x${device.classCode}`,
    ...(device.classCode.startsWith('0300')
      ? [`${device.address}/boot_vga:${device.isBootVga ? 1 : 0}`]
      : []),
    `${device.address}/driver_override:${device.driverOverride ?? '(null)'}`,
    ...(device.memoryRange
      ? [
          `${device.address}/resource:${hex(device.memoryRange.start)} ${hex(device.memoryRange.end)} ${hex(0x40200)}`,
        ]
      : []),
  ])
  const links = pci.flatMap((device) => {
    const link = (name: string, target: string) => `\u001f${device.address}/${name}=${target}`
    return [
      ...(device.driver === undefined
        ? []
        : [link('driver', `../../../../bus/pci/drivers/${device.driver}`)]),
      ...(machine.hasIommu
        ? [link('iommu_group', `../../../../kernel/iommu_groups/${device.iommuGroup}`)]
        : []),
      ...(device.isBridge ? [link('pci_bus', '')] : []),
      ...(device.hasReset ? [link('reset', '')] : []),
    ]
  })
  const classes = pci.filter(isHosts).flatMap((device) => {
    const target = `../../devices/pci0000:00/${device.address}`
    return [
      ...device.networkInterfaces.map((name) => `\u001f/sys/class/net/${name}=${target}/net/${name}`),
      ...device.blockDevices.map((name) => `\u001f/sys/block/${name}=${target}/block/${name}`),
      ...device.deviceNodes.flatMap((path) => {
        const drm = /^\/dev\/dri\/(.+)$/.exec(path)?.[1]
        const sound = /^\/dev\/snd\/(.+)$/.exec(path)?.[1]
        if (drm !== undefined) return [`\u001f/sys/class/drm/${drm}=${target}/drm/${drm}`]
        return sound === undefined ? [] : [`\u001f/sys/class/sound/${sound}=${target}/sound/card0/${sound}`]
      }),
    ]
  })
  const minors = pci.filter(isHosts).flatMap((device) =>
    device.deviceNodes.flatMap((path) => {
      const minor = /^\/dev\/nvidia(\d+)$/.exec(path)?.[1]
      return minor === undefined ? [] : [`/proc/driver/nvidia/gpus/${device.address}/information:${minor}`]
    }),
  )
  const names = pci.map(
    ({ address, classCode, vendorName, vendorId, deviceName, deviceId }) =>
      `lspci ${address} "${classNames[classCode.slice(0, 4)] ?? 'Device'} [${classCode.slice(0, 4)}]" "${vendorName} [${vendorId}]" "${deviceName} [${deviceId}]" "" ""`,
  )
  const units = machine.hasIommu ? [cpu.vendorId === 'AuthenticAMD' ? 'iommu ivhd0' : 'iommu dmar0'] : []
  return [...files, ...links, ...classes, ...minors, ...units, ...names, ''].join('\n')
}

const classNames: Readonly<Record<string, string>> = {
  '0100': 'SCSI storage controller',
  '0108': 'Non-Volatile memory controller',
  '0200': 'Ethernet controller',
  '0300': 'VGA compatible controller',
  '0302': '3D controller',
  '0403': 'Audio device',
  '0600': 'Host bridge',
  '0604': 'PCI bridge',
  '0c03': 'USB controller',
  '0c80': 'Serial bus controller',
}

export const renderHolders = ({ state: { processes } }: Machine): string =>
  processes.flatMap(({ pid, command, paths }) => paths.map((path) => `${pid} ${path} ${command}\n`)).join('')

const isAwake = ({ state }: Machine, address: string): boolean =>
  state.persistenceMode.includes(address) ||
  state.processes.some(({ command }) => command === 'nvidia-persiste')

export function renderNvidia(machine: Machine): string {
  const { nvidiaVersion, boot, processes, pci } = machine.state
  const isLoaded = boot.modules.includes('nvidia')
  const cards = pci.filter((device) => device.driver === 'nvidia' && device.classCode.startsWith('03'))
  if (nvidiaVersion === undefined) return ''
  const report = cards.map((card, index) => {
    return `GPU 0000${card.address.toUpperCase()}
    Product Name                          : ${card.deviceName.replace(/^.*\[(.*)\]$/, '$1')}
    Persistence Mode                      : ${isAwake(machine, card.address) ? 'Enabled' : 'Disabled'}
    GPU UUID                              : GPU-5c0ffee0-0000-4000-8000-00000000000${index}
    Minor Number                          : ${index}
    MIG Mode
        Current                           : N/A
        Pending                           : N/A
    GPU Virtualization Mode
        Virtualization Mode               : None
    FB Memory Usage
        Total                             : 24564 MiB
`
  })
  return `${isLoaded ? `loaded NVIDIA UNIX x86_64 Kernel Module  ${nvidiaVersion}  Release Build\n` : ''}installed ${nvidiaVersion}
${processes.some(({ command }) => command === 'nvidia-persiste') ? 'persistenced\n' : ''}${
  machine.files.has(persistenceMark) ? 'persistence-owed\n' : ''
}${
  isLoaded
    ? `smi
==============NVSMI LOG==============
Driver Version                            : ${nvidiaVersion}
CUDA Version                              : 13.0

${report.join('')}smi-exit 0`
    : 'smi-exit 9'
}
`
}
