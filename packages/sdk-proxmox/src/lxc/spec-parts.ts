/** The parts of a container's spec that are lists: networks, mount points, devices. See `spec.ts`. */
import { z } from 'zod'
import {
  bridge,
  gateway4,
  gateway6,
  ipv4OrDhcp,
  ipv6OrAuto,
  mac,
  size,
  storage,
  vlanTag,
} from '../spec/fields.js'

export const networkSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[-_.\w]{1,15}$/, 'must be the name of an interface, such as eth0')
    .optional()
    .describe('Inside the container. Default eth0, eth1, …'),
  bridge: bridge.optional().describe('Default vmbr0'),
  ip: z
    .union(
      [ipv4OrDhcp, z.literal('manual')],
      'must be dhcp, manual, or an address with its prefix, such as 10.0.0.21/24',
    )
    .optional()
    .describe('dhcp (default where ip6 is not given), manual, or address/prefix'),
  gateway: gateway4.optional(),
  ip6: z
    .union(
      [ipv6OrAuto, z.literal('manual')],
      'must be auto, dhcp, manual, or an address with its prefix, such as 2001:db8::21/64',
    )
    .optional()
    .describe('auto, dhcp, manual, or address/prefix'),
  gateway6: gateway6.optional(),
  vlan: vlanTag.optional().describe('VLAN tag'),
  trunks: z.array(vlanTag).optional().describe('VLANs passed through'),
  mac: mac.optional().describe('Default chosen by the server'),
  firewall: z.boolean().optional().describe('Default true'),
  mtu: z.int().min(64).max(65535).optional(),
  rateMBps: z.number().positive().optional().describe('Limit in megabytes per second'),
  disconnected: z.boolean().optional().describe('Cable pulled. Default false'),
})

/** An absolute path that says the same to everybody who reads it. */
export const absolutePath = z
  .string()
  .max(4096)
  .regex(
    /^\/(?!.*(?:^|\/)\.\.?(?:\/|$))[^\0,\n]*$/,
    'must be an absolute path without . and .., commas and line ends, such as /srv/data',
  )

const mountOptions = z
  .array(z.enum(['discard', 'lazytime', 'noatime', 'nodev', 'noexec', 'nosuid']))
  .optional()

/** What the root file system and the volumes of mount points have in common. */
const volumeOptions = {
  storage: storage.optional().describe('Default local-lvm, or the roomiest that takes containers'),
  acl: z.boolean().optional(),
  quota: z.boolean().optional(),
  replicate: z.boolean().optional(),
  mountOptions,
}

export const rootfsSchema = z.strictObject({
  ...volumeOptions,
  size: size.optional().describe('Default 8G'),
})

export const mountSchema = z
  .strictObject({
    path: absolutePath.describe('Inside the container'),
    ...volumeOptions,
    size: size.optional().describe('Makes a volume of this size'),
    volume: z.string().min(1).optional().describe('A volume that is there: local-lvm:vm-100-disk-1'),
    bind: absolutePath.optional().describe('A folder of the node (bind mount)'),
    readOnly: z.boolean().optional().describe('Default false'),
    backup: z.boolean().optional().describe('Include in backups; not for bind mounts'),
    shared: z.boolean().optional().describe('The same on all nodes'),
  })
  .superRefine((mount, context) => {
    const kinds = (['size', 'volume', 'bind'] as const).filter((key) => mount[key] !== undefined)
    if (kinds.length !== 1)
      context.addIssue({
        code: 'custom',
        path: [],
        message: `must have one of size (a new volume), volume (one that is there) and bind (a folder of the node)${kinds.length === 0 ? '' : `, and has ${kinds.join(' and ')}`}`,
      })
    if (mount.storage !== undefined && mount.size === undefined)
      context.addIssue({ code: 'custom', path: ['storage'], message: 'is for a new volume, with its size' })
    if (mount.bind !== undefined && mount.backup)
      context.addIssue({
        code: 'custom',
        path: ['backup'],
        message: 'is not for bind mounts: the server leaves them out of backups',
      })
  })

export const deviceSchema = z.strictObject({
  path: absolutePath
    .regex(/^\/dev\//, 'must be a device of the node, such as /dev/net/tun')
    .describe('Of the node, and the same inside the container'),
  uid: z.int().min(0).optional().describe('Owner inside the container. Default 0'),
  gid: z.int().min(0).optional().describe('Group inside the container. Default 0'),
  mode: z
    .string()
    .regex(/^0[0-7]{3}$/, "must be four octal digits in quotes, such as '0660'")
    .optional()
    .describe("Default '0660'"),
  denyWrite: z.boolean().optional(),
})

export const hardwareSchema = z.strictObject({
  dri: z
    .boolean()
    .optional()
    .describe("The node's /dev/dri devices (Intel, AMD), with the groups video and render of the container"),
  kfd: z.boolean().optional().describe('/dev/kfd, for ROCm'),
  nvidia: z
    .boolean()
    .optional()
    .describe("The node's NVIDIA devices; the container needs the same driver's libraries"),
})

export type ContainerNetwork = z.output<typeof networkSchema>
export type ContainerMount = z.output<typeof mountSchema>
export type ContainerDevice = z.output<typeof deviceSchema>
export type ContainerHardware = z.output<typeof hardwareSchema>
