/** What a launch should be, as people write it. */
import { z } from 'zod'

const reference = z.string().trim().min(1).describe('A name or an id')

const networkSpec = z.union(
  [
    reference.describe('A network, by name or id'),
    z
      .strictObject({
        network: reference.optional(),
        port: z
          .uuid('must be the id of a port')
          .optional()
          .describe('A port that is there already, by its id'),
        fixedIp: z.union([z.ipv4(), z.ipv6()], 'must be an IP address').optional(),
      })
      .refine(({ network, port }) => (network === undefined) !== (port === undefined), {
        error: 'must have a network or a port, and not both',
      })
      .refine(({ port, fixedIp }) => port === undefined || fixedIp === undefined, {
        error: 'a port has its addresses already',
      }),
  ],
  'must be a network, by name or id, or a group of fields: { network, port, fixedIp }',
)

const bootVolumeSpec = z
  .strictObject({
    volume: reference.optional().describe('A bootable volume that is there already'),
    snapshot: reference.optional().describe('A volume snapshot to make the boot volume from'),
    sizeGiB: z
      .int()
      .min(1)
      .optional()
      .describe("Default: the flavor's disk, at least what the image or snapshot needs"),
    type: reference.optional().describe('Volume type. Needs microversion 2.67'),
    deleteWithServer: z
      .boolean()
      .optional()
      .describe('Default: true for what is made, false for a given volume'),
  })
  .refine(({ volume, snapshot }) => volume === undefined || snapshot === undefined, {
    error: 'must have a volume or a snapshot, and not both',
  })
  .refine(
    ({ volume, sizeGiB, type }) => volume === undefined || (sizeGiB === undefined && type === undefined),
    {
      error: 'a volume that is there already has its size and type',
    },
  )

/** Nova takes at most 65535 bytes of base64. */
const mostUserDataBytes = 49_151

export const launchSpec = z.strictObject({
  name: z.string().trim().min(1).max(255).describe('With several servers, a number is added: web-1, web-2'),
  flavor: reference,
  image: reference
    .optional()
    .describe('Left out where it boots from a volume or a snapshot that is there already'),
  bootVolume: bootVolumeSpec.optional().describe('Boot from a volume instead of the disk of the flavor'),
  networks: z
    .union(
      [z.enum(['auto', 'none']), z.array(networkSpec).min(1)],
      'must be a list, such as [shop], or auto, or none',
    )
    .optional()
    .describe("Default: the project's only network. auto: Nova's choice, none: none; both need 2.37"),
  keypair: z.string().min(1).optional(),
  securityGroups: z.array(reference).optional().describe("Default: the project's group `default`"),
  userData: z
    .string()
    .refine((text) => Buffer.byteLength(text) <= mostUserDataBytes, {
      error: `must have at most ${mostUserDataBytes} bytes`,
    })
    .optional()
    .describe('For cloud-init, as it is'),
  count: z.int().min(1).max(100).default(1),
  serverGroup: reference.optional(),
  availabilityZone: z.string().min(1).optional(),
  metadata: z.record(z.string().min(1).max(255), z.string().max(255)).default({}),
  tags: z
    .array(
      z
        .string()
        .min(1)
        .max(60)
        .regex(/^[^,/]+$/, 'must have no comma and no slash'),
    )
    .max(50)
    .default([])
    .describe('Need microversion 2.52'),
  description: z.string().max(255).optional().describe('Needs microversion 2.19'),
  configDrive: z.boolean().optional(),
  floatingIp: z
    .union([z.literal(true), reference], 'must be true, or the name of a network')
    .optional()
    .describe('true: a new one from the only external network; or the name of that network'),
})

/** As it is given: defaults may be left out. */
export type LaunchInput = z.input<typeof launchSpec>
export type LaunchSpec = z.output<typeof launchSpec>
