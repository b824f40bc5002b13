/** Options of a VM that no server needs to be asked for, under the names that Proxmox VE's own interface uses. */
import type { Option } from '../../terminal/wizard/types.js'

const table = (entries: Readonly<Record<string, string>>): Option[] =>
  Object.entries(entries).map(([value, label]) => (label === '' ? { value } : { value, label }))

export const guestTypes = table({
  l26: 'Linux: 6.x - 2.6 Kernel',
  l24: 'Linux: 2.4 Kernel',
  win11: 'Windows: 11/2022/2025',
  win10: 'Windows: 10/2016/2019',
  win8: 'Windows: 8.x/2012/2012r2',
  win7: 'Windows: 7/2008r2',
  wvista: 'Windows: Vista',
  w2k8: 'Windows: 2008',
  w2k3: 'Windows: 2003',
  w2k: 'Windows: 2000',
  wxp: 'Windows: XP',
  solaris: 'Solaris Kernel',
  other: 'Other',
})

export const mediaKinds = table({
  iso: 'ISO image',
  physical: 'physical drive of the host',
  none: 'none',
})

export const displays = table({
  default: 'Default (serial console)',
  std: 'Standard VGA',
  cirrus: 'Cirrus',
  qxl: 'SPICE (qxl)',
  qxl2: 'SPICE, 2 monitors',
  qxl3: 'SPICE, 3 monitors',
  qxl4: 'SPICE, 4 monitors',
  virtio: 'VirtIO-GPU',
  'virtio-gl': 'VirGL GPU',
  vmware: 'VMware compatible',
  serial0: 'Serial terminal 0',
  serial1: 'Serial terminal 1',
  serial2: 'Serial terminal 2',
  serial3: 'Serial terminal 3',
  none: 'none',
})

export const machines = table({ q35: 'q35', pc: 'i440fx' })

export const firmwares = table({ ovmf: 'OVMF (UEFI)', seabios: 'SeaBIOS' })

export const scsiControllers = table({
  'virtio-scsi-single': 'VirtIO SCSI single',
  'virtio-scsi-pci': 'VirtIO SCSI',
  lsi: 'LSI 53C895A',
  lsi53c810: 'LSI 53C810',
  megasas: 'MegaRAID SAS 8708EM2',
  pvscsi: 'VMware PVSCSI',
})

export const tpmVersions = table({ 'v2.0': '', 'v1.2': '' })

export const hotplugKinds = table({
  network: '',
  disk: '',
  cpu: 'CPU',
  memory: '',
  usb: 'USB',
  cloudinit: 'cloud-init',
})

export const buses = table({ scsi: 'SCSI', virtio: 'VirtIO Block', sata: 'SATA', ide: 'IDE' })

export const diskFormats = table({ raw: '', qcow2: '', vmdk: '' })

export const caches = table({
  none: 'No cache',
  writethrough: 'Write through',
  writeback: 'Write back',
  unsafe: 'Write back (unsafe)',
  directsync: 'Direct sync',
})

export const asyncIo = table({ io_uring: '', native: '', threads: '' })

/** The usual ones; any other name can be typed. */
export const cpuTypes = table({
  host: 'host (all that the node has)',
  'x86-64-v2-AES': '',
  'x86-64-v2': '',
  'x86-64-v3': '',
  'x86-64-v4': '',
  kvm64: '',
  qemu64: '',
  max: '',
})

export const networkModels = table({
  virtio: 'VirtIO (paravirtualized)',
  e1000: 'Intel E1000',
  e1000e: 'Intel E1000E',
  rtl8139: 'Realtek RTL8139',
  vmxnet3: 'VMware vmxnet3',
  'e1000-82540em': '',
  'e1000-82544gc': '',
  'e1000-82545em': '',
  i82551: '',
  i82557b: '',
  i82559er: '',
  ne2k_isa: '',
  ne2k_pci: '',
  pcnet: '',
})
