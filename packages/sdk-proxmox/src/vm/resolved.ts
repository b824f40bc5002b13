/** A VM with nothing left open; what is absent is left to the server (or, for a clone, to its source). */
import type { VmConfig } from './kind.js'
import type { DiskOptions } from './parameters.js'
import type { DiskBus, DiskSpec, VmSpecInput } from './spec.js'

export interface ResolvedDisk {
  readonly bus: DiskBus
  readonly index: number
  /** Place in the spec, for errors. */
  readonly path: string
  /** A new volume of this size; an image to import; or an existing volume. */
  readonly source:
    | { readonly kind: 'new'; readonly storage: string; readonly sizeBytes: number }
    | {
        readonly kind: 'import'
        readonly storage: string
        readonly from: string
      }
    | { readonly kind: 'volume'; readonly volume: string }
  /** Only where the storage keeps files: block storages know raw alone and take no format. */
  readonly format?: NonNullable<DiskSpec['format']>
  readonly cache?: NonNullable<DiskSpec['cache']>
  readonly discard?: boolean
  readonly ioThread?: boolean
  readonly ssd?: boolean
  readonly backup?: boolean
  readonly replicate?: boolean
  readonly aio?: NonNullable<DiskSpec['aio']>
  readonly readOnly?: boolean
  readonly serial?: string
  /** By the API's own names; the fields above win. */
  readonly options?: DiskOptions
  /** The source of the clone has it: nothing is made. What stands above is what it is changed to. */
  readonly ofSource?: true
  /** Bytes that a disk of a clone, or of an imported image, is grown to. */
  readonly growTo?: number
}

export interface ResolvedNetwork {
  readonly bridge: string
  readonly model: NonNullable<Exclude<VmSpecInput['networks'], false | undefined>[number]['model']>
  readonly firewall: boolean
  readonly vlan?: number | undefined
  readonly trunks?: readonly string[] | undefined
  readonly mac?: string | undefined
  readonly disconnected?: boolean | undefined
  readonly mtu?: number | undefined
  readonly rateMBps?: number | undefined
  readonly queues?: number | undefined
}

/** Where a drive for cloud-init can be. */
export type CloudInitDrive = `${'ide' | 'sata' | 'scsi'}${number}`

type Group<K extends keyof VmSpecInput> = NonNullable<VmSpecInput[K]>

export interface ResolvedVm {
  readonly node: string
  /** Only when chosen by hand. */
  readonly vmid?: number
  readonly name?: string
  readonly description?: string
  readonly pool?: string
  readonly tags: readonly string[]
  readonly ha: boolean
  readonly onboot?: boolean
  readonly protection?: boolean
  readonly start: boolean
  readonly startup?: Group<'startup'>
  readonly osType?: NonNullable<Group<'os'>['type']>
  readonly cdrom?: 'none' | 'physical' | { readonly volume: string }
  readonly vga?: Exclude<NonNullable<Group<'system'>['vga']>, 'default'>
  readonly machine?: string
  readonly bios?: 'ovmf' | 'seabios'
  readonly efiDisk?: { readonly storage: string; readonly preEnrolledKeys: boolean }
  readonly tpm?: { readonly storage: string; readonly version: 'v1.2' | 'v2.0' }
  readonly scsiController?: NonNullable<Group<'system'>['scsiController']>
  readonly agent?: boolean
  readonly hotplug?: readonly string[]
  readonly disks: readonly ResolvedDisk[]
  readonly cores?: number
  readonly sockets?: number
  readonly cpuType?: string
  readonly cpu?: Group<'cpu'>
  readonly memoryMib?: number
  readonly minimumMib?: number
  readonly ballooning?: boolean
  readonly memoryShares?: number
  readonly ksm?: boolean
  readonly networks?: readonly ResolvedNetwork[]
  readonly cloudInit?: Group<'cloudInit'> & {
    readonly storage: string
    /** Absent where a clone brings its source's drive along. */
    readonly drive?: CloudInitDrive | undefined
  }
  readonly hostPci?: Group<'hostPci'>
  readonly usb?: Group<'usb'>
  readonly audio?: Group<'audio'>
  readonly extra?: Group<'extra'>
  readonly clone?: {
    readonly vmid: number
    readonly node: string
    readonly full: boolean
    readonly cloudInitDrive: boolean
    readonly snapshot?: string | undefined
    readonly storage?: string | undefined
    /** Keys of its configuration that the clone shall not have. */
    readonly remove: readonly string[]
    readonly config: VmConfig
  }
}

/** The guest a clone is made from, as far as resolving needs it. */
export interface CloneSource {
  readonly vmid: number
  readonly node: string
  readonly template: boolean
  /** Its disks in boot order: `scsi0`, with their sizes. */
  readonly disks: readonly {
    readonly bus: 'scsi' | 'virtio' | 'sata' | 'ide'
    readonly index: number
    readonly sizeBytes: number
  }[]
  /** It has a drive for cloud-init, which the clone brings along. */
  readonly cloudInitDrive: boolean
  /** What the clone keeps of it. */
  readonly config: VmConfig
  /** Configuration keys in use. */
  readonly keys: readonly string[]
  /** As its configuration says or, where that says nothing, as the server does it. */
  readonly memoryMib: number
  readonly machine: string
  readonly bios: 'ovmf' | 'seabios'
  readonly scsiController: string
}
