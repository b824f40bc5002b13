/** Names for the interfaces of property-string formats. */

const pascal = (text: string): string =>
  text
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')

/** The area a path belongs to, as the beginning of an interface's name. */
const areas: readonly (readonly [RegExp, string])[] = [
  [/^\/nodes\/\{node\}\/qemu/, 'Qemu'],
  [/^\/nodes\/\{node\}\/lxc/, 'Lxc'],
  [/^\/nodes\/\{node\}\/config/, 'Node'],
  [/^\/nodes\/\{node\}\/ceph/, 'Ceph'],
  [/^\/nodes\/\{node\}\/disks/, 'Disks'],
  [/^\/cluster\/config/, 'Corosync'],
  [/^\/cluster\/firewall/, 'Firewall'],
  [/^\/cluster\/mapping\/dir/, 'DirectoryMapping'],
  [/^\/cluster\/mapping\/pci/, 'PciMapping'],
  [/^\/cluster\/mapping\/usb/, 'UsbMapping'],
  [/^\/cluster\/sdn/, 'Sdn'],
  [/^\/cluster/, 'Cluster'],
]

/** `net[n]` of `/nodes/{node}/qemu` → `QemuNet`. */
export function inlineFormatName(path: string, parameter: string): string {
  const area = areas.find(([pattern]) => pattern.test(path))?.[1] ?? ''
  return area + pascal(parameter.replace('[n]', '').replace(/0$/, ''))
}

/** `pve-qm-hostpci` → `QemuHostpci`, `prune-backups` → `PruneBackups`. */
export function namedFormatName(format: string): string {
  return pascal(
    format
      .replace(/^(?:pve-)?(?:qm|qemu|vm)-/, 'qemu-')
      .replace(/^pve-/, '')
      .replace(/-(?:fmt|conf)$/, ''),
  )
}
