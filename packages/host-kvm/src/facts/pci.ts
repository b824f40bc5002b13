/** PCI devices, their IOMMU groups, and what hangs on them. */
import { fileMark, linesOf, type Section } from './probe.js'
import type { IommuFacts, IommuGroup, MemoryRange, PciDevice } from './types.js'

export interface PciFacts {
  readonly devices: readonly PciDevice[]
  readonly iommu: IommuFacts
}

const address = String.raw`[0-9a-f]{4,8}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]`

/**
 * One process for all files, one for all links, one for all classes: a server has hundreds of devices.
 * `pci_bus` tells a bridge, `reset` a way to reset it. `driver_override` is read of VFIO's devices alone: the kernel locks a device for
 * it, and one whose unbind hangs keeps that lock for ever.
 */
export const pciSection: Section<PciFacts> = {
  name: 'pci',
  script: `cd /sys/bus/pci/devices 2>/dev/null && {
grep -H . */vendor */device */class */boot_vga */resource 2>/dev/null
for d in ../drivers/vfio-pci/*:*; do read -r v < "$d/driver_override" && printf '%s/driver_override:%s\\n' "\${d##*/}" "$v"; done 2>/dev/null
find */ -maxdepth 1 '(' -name driver -o -name iommu_group -o -name pci_bus -o -name reset ')' -printf '\\037%h/%f=%l\\n' 2>/dev/null
}
find /sys/class/net /sys/class/drm /sys/class/sound /sys/block -maxdepth 1 -type l -printf '\\037%h/%f=%l\\n' 2>/dev/null
for f in /proc/driver/nvidia/gpus/*/information; do [ -r "$f" ] && sed -n "s|^Device Minor:[[:space:]]*|\${f}:|p" "$f"; done
ls /sys/class/iommu 2>/dev/null | sed 's/^/iommu /'
command -v lspci >/dev/null && lspci -Dmmnn 2>/dev/null | sed 's/^/lspci /'`,
  parse(text) {
    const files = readFiles(text)
    const links = readLinks(text)
    const names = readNames(text)
    const nodes = readNodes(text, links)
    const devices = [...files.keys()].sort().map((at): PciDevice => {
      const file = (name: string) => files.get(at)?.get(name)?.[0]
      const link = (name: string) => links.get(`${at}/${name}`)?.split('/').at(-1)
      const driver = link('driver')
      const override = file('driver_override')
      const group = link('iommu_group')
      const vendorId = file('vendor')?.replace(/^0x/, '') ?? '0000'
      const deviceId = file('device')?.replace(/^0x/, '') ?? '0000'
      return {
        address: at,
        vendorId,
        deviceId,
        classCode: file('class')?.replace(/^0x/, '') ?? '000000',
        name: names.get(at) ?? `${vendorId}:${deviceId}`,
        ...(driver !== undefined && { driver }),
        ...(override !== undefined && override !== '(null)' && { driverOverride: override }),
        ...(group !== undefined && { iommuGroup: Number(group) }),
        isBridge: links.has(`${at}/pci_bus`),
        isBootVga: file('boot_vga') === '1',
        hasReset: links.has(`${at}/reset`),
        memoryRanges: rangesOf(files.get(at)?.get('resource') ?? []),
        ...(nodes.get(at) ?? { deviceNodes: [], networkInterfaces: [], blockDevices: [] }),
      }
    })
    const units = [...text.matchAll(/^iommu (.+)$/gm)].map((match) => match[1] ?? '')
    return { devices, iommu: { isOn: units.length > 0, units, groups: groupsOf(devices) } }
  },
}

/** `0000:01:00.0/vendor:0x10de`, for `resource` one line for each window. */
function readFiles(text: string): ReadonlyMap<string, ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, Map<string, string[]>>()
  for (const match of text.matchAll(new RegExp(`^(${address})/(\\w+):(.*)$`, 'gm'))) {
    const [, at = '', name = '', value = ''] = match
    const files = found.get(at) ?? new Map<string, string[]>()
    files.set(name, [...(files.get(name) ?? []), value])
    found.set(at, files)
  }
  return found
}

/** Path → what it leads to; empty for what is no link. */
function readLinks(text: string): ReadonlyMap<string, string> {
  return new Map(
    linesOf(text)
      .filter((line) => line.startsWith(fileMark))
      .map((line) => {
        const [path = '', ...target] = line.slice(1).split('=')
        return [path, target.join('=')]
      }),
  )
}

/** `0000:01:00.0 "VGA compatible controller [0300]" "NVIDIA Corporation [10de]" "AD102 [GeForce RTX 4090] [2684]" …` */
function readNames(text: string): ReadonlyMap<string, string> {
  const bare = (words: string) => words.replace(/ \[[0-9a-f]{4}\]$/, '')
  return new Map(
    [...text.matchAll(new RegExp(`^lspci (${address}) "[^"]*" "([^"]*)" "([^"]*)"`, 'gm'))].map(
      ([, at = '', vendor = '', device = '']) => [at, `${bare(vendor)} ${bare(device)}`],
    ),
  )
}

/** What is under /dev, by the device that is last in the path of its class entry. */
function readNodes(text: string, links: ReadonlyMap<string, string>) {
  type Nodes = Record<'deviceNodes' | 'networkInterfaces' | 'blockDevices', string[]>
  const found = new Map<string, Nodes>()
  const add = (at: string | undefined, kind: keyof Nodes, name: string) => {
    if (at === undefined) return
    const nodes = found.get(at) ?? { deviceNodes: [], networkInterfaces: [], blockDevices: [] }
    nodes[kind].push(name)
    found.set(at, nodes)
  }
  for (const [path, target] of links) {
    const match = /^\/sys\/(class\/\w+|block)\/(.+)$/.exec(path)
    if (!match) continue
    const name = match[2] ?? ''
    const at = [...target.matchAll(new RegExp(address, 'g'))].at(-1)?.[0]
    if (match[1] === 'class/net') add(at, 'networkInterfaces', name)
    else if (match[1] === 'block') add(at, 'blockDevices', name)
    // Connectors (card0-HDMI-A-1) and sound cards themselves have no node.
    else if (match[1] === 'class/drm' && /^(card|renderD)\d+$/.test(name))
      add(at, 'deviceNodes', `/dev/dri/${name}`)
    else if (match[1] === 'class/sound' && /^(controlC|pcmC|hwC)/.test(name))
      add(at, 'deviceNodes', `/dev/snd/${name}`)
  }
  for (const match of text.matchAll(
    new RegExp(`^/proc/driver/nvidia/gpus/(${address})/information:(\\d+)$`, 'gm'),
  ))
    add(match[1], 'deviceNodes', `/dev/nvidia${match[2]}`)
  for (const nodes of found.values()) for (const list of Object.values(nodes)) list.sort()
  return found
}

/** `0x00000000fd000000 0x00000000fdffffff 0x0000000000040200`; windows that are not in use are zero. */
function rangesOf(lines: readonly string[]): MemoryRange[] {
  const memoryFlag = 0x200
  return lines.flatMap((line) => {
    const [start = 0, end = 0, flags = 0] = line.split(' ').map(Number)
    return end > start && Math.floor(flags / memoryFlag) % 2 === 1 ? [{ start, end }] : []
  })
}

function groupsOf(devices: readonly PciDevice[]): IommuGroup[] {
  const members = new Map<number, string[]>()
  for (const { address: at, iommuGroup } of devices) {
    if (iommuGroup !== undefined) members.set(iommuGroup, [...(members.get(iommuGroup) ?? []), at])
  }
  return [...members].sort(([a], [b]) => a - b).map(([number, list]) => ({ number, members: list }))
}
