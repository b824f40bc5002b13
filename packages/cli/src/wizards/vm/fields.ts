/** The fields of the VM wizard's steps: data over the SDK's spec. Defaults are the spec's own. */
import { PveError, parseSize } from '@pve/core'
import { diskAbilities, diskBuses, highestDisk } from '@pve/sdk'
import type { Field, FormStep, Look } from '../../terminal/wizard/types.js'
import { isGroup, valueAt } from '../../values/path.js'
import * as options from './options.js'
import type { VmSources } from './sources.js'

export const vmScope = 'vm'

const form = (id: string, title: string, fields: readonly Field[]): FormStep => ({
  kind: 'form',
  id,
  title,
  scope: vmScope,
  fields,
})

/** A value that is off as `false`, on as a group of its own or `true`. */
const switched = (on: unknown) => ({
  read: (given: unknown) => (given === undefined ? undefined : given !== false),
  write: (value: unknown, given: unknown, before: unknown) =>
    value === undefined ? undefined : value === true ? (isGroup(given) ? given : (before ?? on)) : false,
})

/** A switch that says the opposite of its field. */
const inverted = {
  read: (given: unknown) => (given === undefined ? undefined : given !== true),
  write: (value: unknown) => (value === undefined ? undefined : value !== true),
}

const general = ({ nodes, pools, tags }: VmSources): FormStep =>
  form('general', 'General', [
    {
      kind: 'choice',
      path: 'node',
      label: 'Node',
      help: 'Where the VM is made. Default: the online node with the most free memory.',
      options: nodes,
    },
    {
      kind: 'number',
      path: 'vmid',
      label: 'VM ID',
      help: '100 or more. Left empty it is the next free one at the moment of creation.',
      emptyText: 'the next free one',
    },
    {
      kind: 'text',
      path: 'name',
      label: 'Name',
      help: 'A DNS name: letters, digits, hyphens, parts joined by dots. With one a creation can be run again.',
      placeholder: 'web1',
      emptyText: 'none',
    },
    {
      kind: 'choice',
      path: 'pool',
      label: 'Resource pool',
      help: 'Groups guests for permissions. Backspace: none.',
      options: pools,
      emptyText: 'none',
    },
    {
      kind: 'tags',
      path: 'tags',
      label: 'Tags',
      help: 'Type one and press Space; Space alone lists those in use; Backspace removes the last one.',
      options: tags,
    },
    {
      kind: 'toggle',
      path: 'ha',
      label: 'High availability',
      help: 'The cluster starts the VM on another node when its own fails. Default yes in a cluster.',
    },
    {
      kind: 'toggle',
      path: 'onboot',
      label: 'Start at boot',
      help: 'Starts with its node.',
    },
    {
      kind: 'number',
      path: 'startup.order',
      label: 'Startup order',
      help: 'Lower numbers start first and stop last; without one, after all that have one.',
      emptyText: 'any',
    },
    {
      kind: 'number',
      path: 'startup.upDelaySeconds',
      label: 'Startup delay',
      unit: 's',
      help: 'Seconds from its start to the start of the next guest.',
      emptyText: 'none',
    },
    {
      kind: 'number',
      path: 'startup.downTimeoutSeconds',
      label: 'Shutdown timeout',
      unit: 's',
      help: 'Seconds that the guest has to shut down before it is stopped. The server takes 180 without one.',
      emptyText: 'that of the server',
    },
    {
      kind: 'toggle',
      path: 'start',
      label: 'Start when made',
      help: 'Starts the VM as the last step of its creation.',
    },
  ])

const usesIso = (look: Look): boolean => {
  const media = look.root('os.media')
  return media === undefined ? look.root('cloneFrom') === undefined : isGroup(media)
}

const os = ({ storages, isos }: VmSources): FormStep =>
  form('os', 'OS', [
    {
      kind: 'choice',
      path: 'os.media',
      label: 'Media',
      help: 'What lies in the CD drive: an ISO image of a storage, the drive of the host, or nothing.',
      options: options.mediaKinds,
      read: (given) =>
        given === undefined ? undefined : isGroup(given) ? 'iso' : given === false ? 'none' : given,
      write: (value, given, before) => (value === 'iso' ? (isGroup(given) ? given : (before ?? {})) : value),
    },
    {
      kind: 'choice',
      path: 'os.media',
      id: 'os.media.storage',
      label: 'ISO storage',
      help: 'Storages of this node that keep ISO images.',
      options: storages('iso'),
      shown: usesIso,
      read: (given) => (isGroup(given) ? given['storage'] : undefined),
      // The image that was chosen is on the other storage.
      write: (value) => (value === undefined ? undefined : { storage: value }),
    },
    {
      kind: 'choice',
      path: 'os.media.iso',
      label: 'ISO image',
      help: 'Default: the newest NixOS minimal installer on the storage.',
      options: isos,
      shown: usesIso,
    },
    {
      kind: 'choice',
      path: 'os.type',
      label: 'Guest type',
      help: 'What will run in it: Proxmox VE chooses devices that suit it.',
      options: options.guestTypes,
    },
  ])

const hasUefi = (look: Look): boolean =>
  look.root('system.bios') === 'ovmf' || isGroup(valueAt(look.values, 'system.efiDisk'))
const hasEfiDisk = (look: Look): boolean => hasUefi(look) && isOn(look.root('system.efiDisk'))
const hasTpm = (look: Look): boolean => isOn(look.root('system.tpm'))
const isOn = (value: unknown): boolean => value !== undefined && value !== false

const system = ({ storages }: VmSources): FormStep =>
  form('system', 'System', [
    {
      kind: 'choice',
      path: 'system.vga',
      label: 'Graphics',
      help: 'Default is the serial console, which `pve vm console` and xterm.js show.',
      options: options.displays,
    },
    {
      kind: 'choice',
      path: 'system.machine',
      label: 'Machine',
      help: 'q35 has PCI Express; a version can be typed, such as pc-q35-9.2.',
      options: options.machines,
      free: true,
    },
    {
      kind: 'choice',
      path: 'system.bios',
      label: 'BIOS',
      help: 'OVMF is UEFI; SeaBIOS is the legacy one.',
      options: options.firmwares,
    },
    {
      kind: 'toggle',
      path: 'system.efiDisk',
      label: 'EFI disk',
      help: 'A small disk that keeps the settings of UEFI, its boot entries among them.',
      shown: hasUefi,
      ...switched({}),
    },
    {
      kind: 'choice',
      path: 'system.efiDisk.storage',
      label: '  EFI storage',
      help: 'Where the EFI disk is kept.',
      options: storages('images'),
      shown: hasEfiDisk,
    },
    {
      kind: 'toggle',
      path: 'system.efiDisk.preEnrolledKeys',
      label: '  Pre-enrolled keys',
      help: "Microsoft's and the distributions' keys for Secure Boot. NixOS installers are not signed by them.",
      shown: hasEfiDisk,
    },
    {
      kind: 'choice',
      path: 'system.scsiController',
      label: 'SCSI controller',
      help: 'VirtIO SCSI single gives each disk a controller, and so an IO thread of its own.',
      options: options.scsiControllers,
    },
    {
      kind: 'toggle',
      path: 'system.agent',
      label: 'Guest agent',
      help: 'For clean shutdowns, addresses and frozen file systems at backups. The guest must run it.',
    },
    {
      kind: 'toggle',
      path: 'system.tpm',
      label: 'TPM',
      help: 'A trusted platform module: Windows 11 wants one.',
      ...switched(true),
    },
    {
      kind: 'choice',
      path: 'system.tpm.storage',
      label: '  TPM storage',
      help: 'Where the state of the TPM is kept.',
      options: storages('images'),
      shown: hasTpm,
    },
    {
      kind: 'choice',
      path: 'system.tpm.version',
      label: '  TPM version',
      help: 'v2.0, unless a guest is too old for it.',
      options: options.tpmVersions,
      shown: hasTpm,
    },
    {
      kind: 'multi',
      path: 'system.hotplug',
      label: 'Hotplug',
      help: 'What can be added while it runs.',
      options: options.hotplugKinds,
      // A copy has that of its source.
      byDefault: (look) => (look.root('cloneFrom') === undefined ? ['network', 'disk', 'usb'] : undefined),
    },
  ])

const gib = 1024 ** 3

/** The size of a disk as a number of GiB; what is no size stays as it was typed. */
const inGib = {
  read(given: unknown): unknown {
    if (typeof given !== 'string' || !/^\s*\d/.test(given) || !/[A-Za-z]\s*$/.test(given)) return given
    try {
      return parseSize(given) / gib
    } catch (error) {
      if (error instanceof PveError) return given
      throw error
    }
  },
  write: (value: unknown): unknown => (typeof value === 'number' ? `${value}G` : value),
}

/** What the disk can have on its bus; everything while the bus is not known. */
function canHave(look: Look, what: 'ioThread' | 'ssd'): boolean {
  const bus = diskBuses.find((name) => name === look.get('bus'))
  const controller = look.root('system.scsiController')
  // What was given although it cannot be must be seen, to be taken away.
  if (!bus || look.get(what) === true) return true
  return diskAbilities(bus, String(controller))[what]
}

const diskFields = ({ storages }: VmSources): readonly Field[] => [
  {
    kind: 'choice',
    path: 'bus',
    label: 'Bus',
    help: Object.entries(highestDisk)
      .map(([bus, highest]) => `${bus} has 0 to ${highest}`)
      .join(', '),
    options: options.buses,
  },
  {
    kind: 'number',
    path: 'index',
    label: 'Device',
    help: 'Number on the bus. Left empty it is the next free one.',
  },
  {
    kind: 'choice',
    path: 'storage',
    label: 'Storage',
    help: 'Storages of this node that keep disks.',
    options: storages('images'),
  },
  {
    kind: 'number',
    path: 'size',
    label: 'Size',
    unit: 'GiB',
    help: 'Disks can be made larger later, but not smaller.',
    ...inGib,
  },
  {
    kind: 'choice',
    path: 'format',
    label: 'Format',
    help: 'raw; the others only on storages that keep files.',
    options: options.diskFormats,
    byDefault: () => 'raw',
  },
  {
    kind: 'choice',
    path: 'cache',
    label: 'Cache',
    help: 'No cache suits nearly all.',
    options: options.caches,
  },
  {
    kind: 'toggle',
    path: 'discard',
    label: 'Discard',
    help: 'Passes TRIM on to the storage, which frees what the guest deletes.',
  },
  {
    kind: 'toggle',
    path: 'ioThread',
    label: 'IO thread',
    help: 'A thread of its own: on VirtIO Block, and on SCSI with the controller VirtIO SCSI single.',
    shown: (look) => canHave(look, 'ioThread'),
  },
  {
    kind: 'toggle',
    path: 'ssd',
    label: 'SSD emulation',
    help: 'The guest sees a disk that does not turn. Not on VirtIO Block.',
    shown: (look) => canHave(look, 'ssd'),
  },
  { kind: 'toggle', path: 'backup', label: 'Backup', help: 'Whether backups of the VM contain it.' },
  {
    kind: 'toggle',
    path: 'replicate',
    label: 'Skip replication',
    help: 'Leaves it out where storage replication is set up.',
    ...inverted,
  },
  {
    kind: 'choice',
    path: 'aio',
    label: 'Async IO',
    help: 'How QEMU reads and writes. io_uring, unless a storage has trouble with it.',
    options: options.asyncIo,
  },
]

const disks = (sources: VmSources): FormStep =>
  form('disks', 'Disks', [
    {
      kind: 'items',
      path: 'disks',
      label: 'Disks',
      noun: 'disk',
      help: 'Space changes the disk, a adds one, d removes it.',
      emptyText: 'No disk: the VM boots from its media or its network.',
      fields: diskFields(sources),
      summary: ({ bus, index, storage, size, format, importFrom, volume }) =>
        [
          `${bus ?? ''}${index ?? ''}`.padEnd(8),
          volume === undefined ? `${storage ?? '…'}` : String(volume),
          volume === undefined ? `${size ?? ''}` : '',
          format === undefined || format === 'raw' ? '' : String(format),
          importFrom === undefined ? '' : `from ${String(importFrom)}`,
        ]
          .filter((part) => part !== '')
          .join('  '),
    },
  ])

const cpu = (): FormStep =>
  form('cpu', 'CPU', [
    {
      kind: 'number',
      path: 'cpu.cores',
      label: 'Cores',
      help: 'Of each socket.',
    },
    {
      kind: 'number',
      path: 'cpu.sockets',
      label: 'Sockets',
      help: 'More than one only for guests that are licensed by them, or for NUMA.',
    },
    {
      kind: 'choice',
      path: 'cpu.type',
      label: 'Type',
      help: 'host is fastest; a common model lets the VM move to other CPUs. Others can be typed.',
      options: options.cpuTypes,
      free: true,
    },
  ])

const balloons = (look: Look): boolean =>
  look.root('memory.ballooning') === true || look.get('memory.minimumMib') !== undefined

const memory = (): FormStep =>
  form('memory', 'Memory', [
    {
      kind: 'number',
      path: 'memory.mib',
      label: 'Memory',
      unit: 'MiB',
      help: '2048 MiB are 2 GiB.',
    },
    {
      kind: 'toggle',
      path: 'memory.ballooning',
      label: 'Ballooning',
      help: 'The node can see what is used and, with a minimum below the memory, take back what is not.',
    },
    {
      kind: 'number',
      path: 'memory.minimumMib',
      label: 'Minimum',
      unit: 'MiB',
      help: 'What the VM keeps when its node runs out of memory. The same as the memory until changed.',
      shown: balloons,
    },
    {
      kind: 'toggle',
      path: 'memory.ksm',
      label: 'Allow KSM',
      help: 'Pages that are the same in several VMs are kept once.',
    },
  ])

const networkFields = ({ bridges }: VmSources): readonly Field[] => [
  { kind: 'choice', path: 'bridge', label: 'Bridge', help: 'Bridges of this node.', options: bridges },
  {
    kind: 'number',
    path: 'vlan',
    label: 'VLAN tag',
    help: '1 to 4094; the bridge must be VLAN aware.',
    emptyText: 'none',
  },
  {
    kind: 'choice',
    path: 'model',
    label: 'Model',
    help: 'VirtIO is the fast one; Windows needs its driver for it.',
    options: options.networkModels,
  },
  {
    kind: 'text',
    path: 'mac',
    label: 'MAC address',
    help: 'Left empty the server chooses one. As in BC:24:11:00:00:01.',
    emptyText: 'chosen by the server',
  },
  {
    kind: 'toggle',
    path: 'firewall',
    label: 'Firewall',
    help: 'Whether the rules of the firewall hold for it.',
  },
  { kind: 'toggle', path: 'disconnected', label: 'Disconnected', help: 'As if the cable were pulled.' },
  {
    kind: 'number',
    path: 'mtu',
    label: 'MTU',
    help: "For VirtIO; 1 takes the bridge's.",
    emptyText: 'none',
  },
  {
    kind: 'number',
    path: 'rateMBps',
    label: 'Rate limit',
    unit: 'MB/s',
    help: 'In megabytes per second.',
    emptyText: 'none',
  },
  {
    kind: 'number',
    path: 'queues',
    label: 'Multiqueue',
    help: 'Queues of the card, for VirtIO; as many as there are cores, at most.',
    emptyText: 'none',
  },
]

const network = (sources: VmSources): FormStep =>
  form('network', 'Network', [
    {
      kind: 'toggle',
      path: 'networks',
      id: 'networks.none',
      label: 'No network',
      help: 'A VM without any card.',
      read: (given) => given === false || (Array.isArray(given) && given.length === 0),
      write: (value, _, before) => (value === true ? false : before),
    },
    {
      kind: 'items',
      path: 'networks',
      label: 'Network cards',
      noun: 'network card',
      help: 'Space changes the card, a adds one, d removes it.',
      emptyText: 'No network.',
      shown: (look) => look.root('networks') !== false,
      fields: networkFields(sources),
      summary: ({ bridge, vlan, model, mac, disconnected }) =>
        [
          `${bridge ?? '…'}`,
          `${model ?? ''}`,
          vlan === undefined ? '' : `VLAN ${String(vlan)}`,
          mac === undefined ? '' : String(mac),
          disconnected === true ? 'disconnected' : '',
        ]
          .filter((part) => part !== '')
          .join('  '),
    },
  ])

/** All of them, in the order of the screens. */
export const vmForms = (sources: VmSources): FormStep[] => [
  general(sources),
  os(sources),
  system(sources),
  disks(sources),
  cpu(),
  memory(),
  network(sources),
]
