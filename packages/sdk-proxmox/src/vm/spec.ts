/**
 * What a VM shall be: plain data, every field optional, the same from a program, a YAML file, flags or the wizard.
 * Names are Proxmox's own, spelled out; sizes carry their unit.
 */
import { z } from 'zod'
import { dnsName, startup, storage, tag, vmid } from '../spec/fields.js'
import { readParameters, type VmParameters } from './parameters.js'
import { cloudInitSchema, diskSchema, networkSchema } from './spec-devices.js'

export { type DiskBus, diskBuses, highestDisk } from './spec-devices.js'

const positive = z.int().min(1)

/** The server's display types. */
export const displays = [
  'std',
  'cirrus',
  'qxl',
  'qxl2',
  'qxl3',
  'qxl4',
  'virtio',
  'virtio-gl',
  'vmware',
  'none',
  'serial0',
  'serial1',
  'serial2',
  'serial3',
] as const

/** Checked by the API's schema and read by it, so that what comes out is what the types say. */
const extra = z
  .record(z.string(), z.unknown())
  .transform((given, context): VmParameters => {
    const read = readParameters(given)
    if ('parameters' in read) return read.parameters
    for (const { path, message } of read.issues) context.addIssue({ code: 'custom', path: [path], message })
    return z.NEVER
  })
  .describe(
    "Any other parameter of the API, by its own name and typed as in the SDK: { 'kvm': false, 'rng0': { source: '/dev/urandom' } }",
  )

export const vmSpecSchema = z
  .strictObject({
    node: z.string().optional().describe('Default the online node with the most free memory'),
    vmid: vmid.optional().describe('Default the next free one'),
    name: dnsName.optional(),
    description: z.string().max(8192).optional(),
    pool: z.string().optional().describe('Resource pool'),
    tags: z.array(tag).optional(),
    ha: z.boolean().optional().describe('Managed by high availability. Default true in a cluster'),
    onboot: z.boolean().optional().describe('Start with the node. Default false'),
    protection: z.boolean().optional().describe('Refuse to be removed'),
    start: z.boolean().optional().describe('Start when made. Default false'),
    startup: startup.optional(),
    os: z
      .strictObject({
        type: z
          .enum([
            'other',
            'wxp',
            'w2k',
            'w2k3',
            'w2k8',
            'wvista',
            'win7',
            'win8',
            'win10',
            'win11',
            'l24',
            'l26',
            'solaris',
          ])
          .optional()
          .describe('Default l26 (Linux 6.x - 2.6 Kernel)'),
        media: z
          .union(
            [
              z.literal(false),
              z.literal('none'),
              z.literal('physical'),
              z.strictObject({ storage: storage.optional(), iso: z.string().min(1).optional() }),
            ],
            'must be none, physical, false, or an ISO image: { iso: debian-13.iso, storage: local }',
          )
          .optional()
          .describe(
            'In the CD drive (ide2): an ISO (default the newest NixOS minimal installer), the drive of the host (physical), or none; false is no CD drive at all',
          ),
      })
      .optional(),
    system: z
      .strictObject({
        vga: z
          .enum(['default', ...displays])
          .optional()
          .describe('Default: the serial console'),
        machine: z.string().optional().describe('Default q35'),
        bios: z.enum(['ovmf', 'seabios']).optional().describe('Default ovmf (UEFI)'),
        efiDisk: z
          .union(
            [
              z.literal(false),
              z.strictObject({ storage: storage.optional(), preEnrolledKeys: z.boolean().optional() }),
            ],
            'must be false, or a group of fields: { storage, preEnrolledKeys }',
          )
          .optional(),
        tpm: z
          .union(
            [
              z.boolean(),
              z.strictObject({ storage: storage.optional(), version: z.enum(['v1.2', 'v2.0']).optional() }),
            ],
            'must be true, false, or a group of fields: { storage, version }',
          )
          .optional()
          .describe('Default false'),
        scsiController: z
          .enum(['virtio-scsi-single', 'virtio-scsi-pci', 'lsi', 'lsi53c810', 'megasas', 'pvscsi'])
          .optional()
          .describe('Default virtio-scsi-single'),
        agent: z.boolean().optional().describe('QEMU guest agent. Default true'),
        hotplug: z.array(z.enum(['network', 'disk', 'cpu', 'memory', 'usb', 'cloudinit'])).optional(),
      })
      .optional(),
    disks: z.array(diskSchema).optional().describe('Default one disk; [] is a VM without one'),
    cpu: z
      .strictObject({
        cores: positive.optional().describe('Per socket. Default 2'),
        sockets: positive.optional().describe('Default 1'),
        type: z.string().min(1).optional().describe('Default host'),
        flags: z.array(z.string().regex(/^[+-][\w.-]+$/, 'must begin with + or -')).optional(),
        limit: z
          .number()
          .min(0)
          .max(128)
          .optional()
          .describe('How many CPUs of time it may use; 0 is unlimited'),
        units: z.int().min(1).max(262144).optional(),
        affinity: z.string().optional().describe('Host CPUs: 0-3,8'),
        numa: z.boolean().optional(),
      })
      .optional(),
    memory: z
      .strictObject({
        mib: z.int().min(16).optional().describe('Default 2048'),
        minimumMib: z.int().min(16).optional().describe('For ballooning. Default as mib'),
        ballooning: z.boolean().optional().describe('Default true'),
        shares: z.int().min(0).max(50000).optional(),
        ksm: z.boolean().optional().describe('Pages may be shared with other VMs. Default true'),
      })
      .optional(),
    networks: z
      .union(
        [z.literal(false), z.array(networkSchema).max(32)],
        'must be a list, such as [{ bridge: vmbr0 }], or false',
      )
      .optional()
      .describe("Default one; false or [] is none. Given for a clone, they take the place of the source's"),
    cloudInit: cloudInitSchema.optional(),
    cloneFrom: z
      .strictObject({
        vm: z
          .union([z.int(), z.string()], 'must be the id or the name of a VM')
          .describe('Template or VM, by id or name'),
        full: z.boolean().optional().describe('Copy the disks. Default false for a template'),
        snapshot: z.string().optional(),
        storage: storage.optional().describe('For a full clone'),
      })
      .optional(),
    hostPci: z
      .array(
        z.strictObject({
          mapping: z.string().optional(),
          host: z.array(z.string()).optional(),
          pcie: z.boolean().optional(),
          xVga: z.boolean().optional(),
          romBar: z.boolean().optional(),
          mediatedDevice: z.string().optional(),
        }),
      )
      .max(16)
      .optional()
      .describe('PCI devices, best by a resource mapping'),
    usb: z
      .array(
        z.strictObject({
          mapping: z.string().optional(),
          host: z.string().optional(),
          usb3: z.boolean().optional(),
        }),
      )
      .max(14)
      .optional(),
    audio: z
      .strictObject({
        device: z.enum(['ich9-intel-hda', 'intel-hda', 'AC97']),
        driver: z.enum(['spice', 'none']).optional(),
      })
      .optional(),
    extra: extra.optional(),
  })
  .describe('A Proxmox VE virtual machine')

/** A VM as a program or a file gives it. */
export type VmSpecInput = z.output<typeof vmSpecSchema>
export type DiskSpec = z.input<typeof diskSchema>
export type NetworkSpec = z.input<typeof networkSchema>

/**
 * JSON Schema of the spec, for editors: `# yaml-language-server: $schema=…`; published as `@pve/sdk/vm.schema.json`.
 * It knows no flags of patterns, hence those above have none.
 * @example
 * import { writeFile } from 'node:fs/promises'
 *
 * await writeFile('vm.schema.json', JSON.stringify(vmJsonSchema(), null, 2))
 */
export function vmJsonSchema(): Record<string, unknown> {
  return {
    title: 'VM',
    ...z.toJSONSchema(vmSpecSchema, { target: 'draft-7', io: 'input' }),
  }
}
