/** The parts of a VM's spec that are lists: disks, networks, and what cloud-init sets for them. See `spec.ts`. */
import { z } from 'zod'
import {
  bridge,
  gateway4,
  gateway6,
  ipv4OrDhcp,
  ipv6OrAuto,
  mac,
  mtu,
  size,
  sshPublicKey,
  storage,
  vlanTag,
} from '../spec/fields.js'

const index = (highest: number) => z.int().min(0).max(highest)

export const diskBuses = ['scsi', 'virtio', 'sata', 'ide'] as const
export type DiskBus = (typeof diskBuses)[number]

/** Highest device index on a bus (measured on 9.2: one more is "not defined in schema"). */
export const highestDisk: Readonly<Record<DiskBus, number>> = { scsi: 30, virtio: 15, sata: 5, ide: 3 }

/** The API's options of a disk that the spec has a field for, which says more than the option does. */
const ownFields: Readonly<Record<string, string>> = {
  file: 'volume',
  volume: 'volume',
  'import-from': 'importFrom',
  importFrom: 'importFrom',
  storage: 'storage',
  size: 'size',
  format: 'format',
  cache: 'cache',
  discard: 'discard',
  iothread: 'ioThread',
  ioThread: 'ioThread',
  ssd: 'ssd',
  backup: 'backup',
  replicate: 'replicate',
  aio: 'aio',
  ro: 'readOnly',
  readOnly: 'readOnly',
  serial: 'serial',
}

const diskOptions = z
  .record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
  .superRefine((options, context) => {
    for (const name of Object.keys(options)) {
      const field = Object.hasOwn(ownFields, name) ? ownFields[name] : undefined
      if (field !== undefined)
        context.addIssue({
          code: 'custom',
          path: [name],
          message: `has its own field, beside options: ${field}`,
        })
      else if (name === 'media')
        context.addIssue({
          code: 'custom',
          path: [name],
          message: 'is for CD drives, which are no disks: see os.media',
        })
    }
  })
  .describe('Any other option of the API, by its own name: { mbps_rd: 100 }')

export const diskSchema = z.strictObject({
  bus: z.enum(diskBuses).optional().describe('Default scsi'),
  index: index(30).optional().describe('Device number on the bus. Default the next free one'),
  storage: storage.optional().describe('Default ceph-pool'),
  size: size.optional().describe('Default 32G'),
  format: z
    .enum(['raw', 'qcow2', 'vmdk'])
    .optional()
    .describe('Default raw; others only on storages that keep files'),
  cache: z
    .enum(['none', 'writethrough', 'writeback', 'unsafe', 'directsync'])
    .optional()
    .describe('Default none'),
  discard: z.boolean().optional().describe('Pass TRIM on to the storage. Default false'),
  ioThread: z
    .boolean()
    .optional()
    .describe('Default true where the bus has it (virtio; scsi with the controller virtio-scsi-single)'),
  ssd: z
    .boolean()
    .optional()
    .describe('Show the disk as an SSD. Default true where the bus has it (scsi, sata, ide)'),
  backup: z.boolean().optional().describe('Default true'),
  replicate: z.boolean().optional().describe('Default true'),
  aio: z.enum(['native', 'threads', 'io_uring']).optional().describe('Default io_uring'),
  readOnly: z.boolean().optional(),
  serial: z.string().max(60).optional().describe('Serial number that the guest sees'),
  importFrom: z
    .string()
    .min(1)
    .optional()
    .describe('Volume of an image to import, such as local:import/debian-13.qcow2'),
  volume: z.string().min(3).optional().describe('An existing volume to attach in place of a new one'),
  options: diskOptions.optional(),
})

const vlan = '(?:[1-9]\\d{0,2}|[1-3]\\d{3}|40[0-8]\\d|409[0-4])'
const trunk = z
  .string()
  .regex(new RegExp(`^${vlan}(?:-${vlan})?$`), 'must be a VLAN from 1 to 4094, or a range such as 20-30')
  .refine((text) => {
    const [from, to] = text.split('-').map(Number)
    return !(from !== undefined && to !== undefined && from > to)
  }, 'must name the lower VLAN first, such as 20-30')

/** All that the server has; virtio is the fast one. */
export const networkModels = [
  'virtio',
  'e1000',
  'e1000-82540em',
  'e1000-82544gc',
  'e1000-82545em',
  'e1000e',
  'i82551',
  'i82557b',
  'i82559er',
  'ne2k_isa',
  'ne2k_pci',
  'pcnet',
  'rtl8139',
  'vmxnet3',
] as const

export const networkSchema = z.strictObject({
  bridge: bridge.optional().describe('Default vmbr9'),
  vlan: vlanTag.optional().describe('VLAN tag'),
  trunks: z.array(trunk).optional().describe('VLANs passed through, 1 to 4094: ["10", "20-30"]'),
  model: z.enum(networkModels).optional().describe('Default virtio'),
  mac: mac.optional().describe('Default chosen by the server'),
  firewall: z.boolean().optional().describe('Default true'),
  disconnected: z.boolean().optional().describe('Cable pulled. Default false'),
  mtu: mtu.optional().describe("1 takes the bridge's"),
  rateMBps: z.number().positive().optional().describe('Limit in megabytes per second'),
  queues: z.int().min(1).max(64).optional().describe('Multiqueue'),
})

const ipConfig = z.strictObject({
  ip: ipv4OrDhcp.optional().describe('dhcp, or address/prefix'),
  gateway: gateway4.optional(),
  ip6: ipv6OrAuto.optional().describe('auto, dhcp, or address/prefix'),
  gateway6: gateway6.optional(),
})

export const cloudInitSchema = z.strictObject({
  user: z.string().min(1).optional(),
  password: z.string().min(1).optional().describe('Better: SSH keys'),
  sshKeys: z.array(sshPublicKey).optional(),
  ipConfigs: z.array(ipConfig).optional().describe('One for each network, in order'),
  nameservers: z.array(z.string()).optional(),
  searchDomain: z.string().optional(),
  type: z.enum(['nocloud', 'configdrive2', 'opennebula']).optional(),
  upgrade: z.boolean().optional().describe('Upgrade packages at first boot'),
  custom: z
    .strictObject({
      user: z.string().optional(),
      network: z.string().optional(),
      meta: z.string().optional(),
      vendor: z.string().optional(),
    })
    .optional()
    .describe('Snippet volumes that take the place of what is generated'),
  storage: storage.optional().describe('Where the drive is kept. Default as for disks'),
})
