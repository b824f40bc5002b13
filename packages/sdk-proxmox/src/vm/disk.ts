/** Disks as they stand in a configuration: `scsi0: { file: 'ceph-pool:vm-100-disk-0', size: '32G' }`. */
import { parseSize } from '@pve/core'
import { type DiskBus, diskBuses } from './spec.js'

/** `scsi0` → bus and number; undefined for keys that are no disk's. */
export function diskPlace(key: string): { bus: DiskBus; index: number } | undefined {
  const match = /^([a-z]+)(\d+)$/.exec(key)
  const bus = diskBuses.find((name) => name === match?.[1])
  return bus === undefined ? undefined : { bus, index: Number(match?.[2]) }
}

/** Bytes of a disk as its configuration says (`size=32G`); 0 when it does not. */
export function sizeOfDisk(disk: unknown): number {
  if (typeof disk !== 'object' || disk === null || !('size' in disk)) return 0
  const text = String(disk.size)
  return /^\d+(?:\.\d+)?[KMGT]?$/.test(text) ? parseSize(text, 'B') : 0
}

/** As a spec says it, in the largest unit of which it is a whole number: `32G`. */
export function sizeText(bytes: number): string {
  const units = ['T', 'G', 'M', 'K'].map((unit, index) => ({ unit, bytes: 1024 ** (4 - index) }))
  const whole = units.find((unit) => bytes % unit.bytes === 0)
  return whole ? `${bytes / whole.bytes}${whole.unit}` : `${Math.ceil(bytes / 1024)}K`
}

/** Whether a drive takes a disc instead of being a disk of its own: `{ file: 'none', media: 'cdrom' }`. */
export const isCdDrive = (drive: unknown): boolean =>
  typeof drive === 'object' && drive !== null && 'media' in drive && drive.media === 'cdrom'

/** Whether a drive is the one that the server writes cloud-init's data to: `ceph-pool:vm-100-cloudinit`. */
export const isCloudInitDrive = (drive: unknown): boolean =>
  typeof drive === 'object' &&
  drive !== null &&
  'file' in drive &&
  /[:/](?:vm-\d+-)?cloudinit(?:\.(?:raw|qcow2|vmdk))?$/.test(String(drive.file))
