/** What `vmctl gpu status` tells: a table with what stands behind each GPU, or a block for each where that is too wide. */
import type { GpuStatus } from '@pve/host-kvm'
import { harmless, type Style, wrapText } from '../output/style.js'
import { type Column, layoutTable, renderPairs, renderTable } from '../output/table.js'

/** Without libvirt's answer a VM that is off may have it. */
function freeText({ refusals }: GpuStatus): string {
  if (refusals.length === 0) return 'yes'
  return refusals.every(({ code }) => code === 'LIBVIRT_UNREACHABLE') ? 'unknown' : 'no'
}

const driverText = ({ driver, with: who }: GpuStatus): string =>
  who === 'mixed' ? `${driver ?? 'none'} (mixed)` : (driver ?? 'none')

const domainText = ({ domain }: GpuStatus): string | undefined =>
  domain === undefined ? undefined : `${domain.name}${domain.isActive ? '' : ' (next start)'}`

const holdersText = ({ holders }: GpuStatus): string =>
  [...new Set(holders.map(({ command, pid }) => `${command} (${pid})`))].join(', ')

const deviceText = ({ address, name, driver }: GpuStatus['functions'][number]): string =>
  `${address} ${name} (${driver ?? 'no driver'})`

const otherFunctions = ({ address, functions }: GpuStatus): string[] =>
  functions.filter((one) => one.address !== address).map(deviceText)

const columns: readonly Column<GpuStatus>[] = [
  { title: 'GPU', value: ({ address }) => address },
  { title: 'NAME', value: ({ name }) => name },
  { title: 'DRIVER', value: driverText },
  { title: 'GROUP', value: ({ iommuGroup }) => iommuGroup, align: 'right' },
  { title: 'VM', value: domainText },
  { title: 'USED BY', value: holdersText },
  { title: 'MIG', value: ({ nvidia }) => nvidia?.mig },
  { title: 'VGPU', value: ({ nvidia }) => nvidia?.vgpu },
  {
    title: 'FREE',
    value: freeText,
    color: ({ refusals }, style) => (refusals.length === 0 ? style.green : style.yellow),
  },
]

export function gpuStatusText(gpus: readonly GpuStatus[], style: Style, width: number | undefined): string {
  if (gpus.length === 0) return 'This host has no GPU.'
  if (!fits(gpus, width)) return gpus.map((gpu) => block(gpu, style, width ?? 100)).join('\n\n')
  const notes = [...gpus.flatMap(behind), ...new Set(gpus.flatMap(reasons))]
  return [
    renderTable(columns, gpus, { style, width }),
    ...notes.map((line) => style.dim(wrapText(harmless(line), width ?? 100))),
  ].join('\n')
}

function fits(gpus: readonly GpuStatus[], width: number | undefined): boolean {
  const { widths } = layoutTable(columns, gpus, { width: undefined })
  const gaps = 2 * (widths.length - 1)
  return width === undefined || widths.reduce((sum, one) => sum + one, gaps) <= width
}

/** What goes to a VM with it, and what shares its group: a table has no room for them. */
const behind = (gpu: GpuStatus): string[] => [
  ...otherFunctions(gpu).map((text) => `${gpu.address} has the function ${text}.`),
  ...gpu.othersInGroup.map((one) => `${gpu.address} shares group ${gpu.iommuGroup} with ${deviceText(one)}.`),
]

/** Why one cannot be given to a VM now, and what was left with VFIO. */
const reasons = ({ address, isWaiting, refusals }: GpuStatus): string[] => [
  ...refusals.map(({ what }) => what),
  ...(isWaiting
    ? [`${address} waits with vfio-pci for a VM. Back to the host: vmctl gpu detach --gpu ${address}`]
    : []),
]

function block(gpu: GpuStatus, style: Style, width: number): string {
  const { address, name, iommuGroup, othersInGroup, nvidia } = gpu
  const pairs: (readonly [string, readonly (string | undefined)[]])[] = [
    ['driver', [driverText(gpu)]],
    ['functions', otherFunctions(gpu)],
    ['group', [iommuGroup === undefined ? undefined : String(iommuGroup), ...othersInGroup.map(deviceText)]],
    ['VM', [domainText(gpu)]],
    ['used by', [holdersText(gpu)]],
    ['MIG', [nvidia?.mig]],
    ['vGPU', [nvidia?.vgpu]],
    ['free', [freeText(gpu), ...reasons(gpu)]],
  ]
  const rows = pairs.map(
    ([key, lines]) => [key, lines.filter((line) => line !== undefined).join('\n')] as const,
  )
  const title = wrapText(`${address} ${harmless(name)}`, width)
    .split('\n')
    .map(style.bold)
    .join('\n')
  return `${title}\n${renderPairs(rows, style, width)}`
}
