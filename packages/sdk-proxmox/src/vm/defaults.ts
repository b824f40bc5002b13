/** Every default of a VM, in one place. A config file can change them for a cluster. */

export interface VmDefaults {
  readonly ha: boolean
  readonly onboot: boolean
  /** Where installer images are looked for first. */
  readonly isoStorage: string
  readonly osType: 'l26'
  readonly machine: string
  readonly bios: 'ovmf' | 'seabios'
  readonly scsiController: 'virtio-scsi-single'
  readonly agent: boolean
  readonly efiDisk: boolean
  readonly efiPreEnrolledKeys: boolean
  readonly tpm: boolean
  readonly tpmVersion: 'v2.0'
  /** For disks, the EFI disk, the TPM state and the cloud-init drive. */
  readonly storage: string
  readonly diskBus: 'scsi' | 'virtio' | 'sata' | 'ide'
  readonly diskSize: string
  readonly diskFormat: 'raw'
  readonly diskCache: 'none'
  readonly diskDiscard: boolean
  readonly diskIoThread: boolean
  readonly diskSsd: boolean
  readonly diskBackup: boolean
  readonly diskReplicate: boolean
  readonly diskAio: 'io_uring'
  readonly cores: number
  readonly sockets: number
  readonly cpuType: string
  readonly memoryMib: number
  readonly ballooning: boolean
  readonly ksm: boolean
  readonly bridge: string
  readonly networkModel: 'virtio'
  readonly firewall: boolean
}

export const vmDefaults: VmDefaults = {
  ha: true,
  onboot: false,
  isoStorage: 'cephfs',
  osType: 'l26',
  machine: 'q35',
  bios: 'ovmf',
  scsiController: 'virtio-scsi-single',
  agent: true,
  efiDisk: true,
  efiPreEnrolledKeys: false,
  tpm: false,
  tpmVersion: 'v2.0',
  storage: 'ceph-pool',
  diskBus: 'scsi',
  diskSize: '32G',
  diskFormat: 'raw',
  diskCache: 'none',
  diskDiscard: false,
  diskIoThread: true,
  diskSsd: true,
  diskBackup: true,
  diskReplicate: true,
  diskAio: 'io_uring',
  cores: 2,
  sockets: 1,
  cpuType: 'host',
  memoryMib: 2048,
  ballooning: true,
  ksm: true,
  bridge: 'vmbr9',
  networkModel: 'virtio',
  firewall: true,
}
