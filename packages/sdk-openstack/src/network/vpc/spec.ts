/** What a VPC should be, as people write it. */
import { ValidationError } from '@pve/core'
import { issuesOf } from '@pve/core/spec'
import { z } from 'zod'
import { parseAddress, parseCidr, rangesOverlap } from '../cidr.js'
import { ruleSpec, templateUse } from '../security-group/spec.js'
import { templateNames } from '../security-group/templates.js'

const label = z
  .string()
  .regex(
    /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/,
    'must have small letters, digits and hyphens, at most 40, and begin and end with a letter or digit',
  )

const range = z
  .string()
  .trim()
  .refine((text) => /\/\d+$/.test(text) && parseCidr(text) !== undefined, {
    error: 'must be a range such as 10.20.0.0/16',
    abort: true,
  })
  .refine((text) => text.includes(':') || text === parseCidr(text)?.text, {
    error: ({ input }) =>
      `has bits beyond its prefix; the range is ${typeof input === 'string' ? parseCidr(input)?.text : ''}`,
  })
  .refine((text) => !isForNoServer(text), {
    error: 'is not for servers: it is, or has in it, addresses of this machine, of no machine or of groups',
  })
  .transform((text) => parseCidr(text)?.text ?? text)

/** Neutron refuses them, too, but only after the network has been made. */
const notForServers = [
  '0.0.0.0/8',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '224.0.0.0/3',
  '::1/128',
  'fe80::/10',
  'ff00::/8',
]

function isForNoServer(text: string): boolean {
  const cidr = parseCidr(text)
  return notForServers.some((one) => {
    const other = parseCidr(one)
    return cidr !== undefined && other !== undefined && rangesOverlap(cidr, other)
  })
}

const address = z
  .string()
  .trim()
  .refine((text) => parseAddress(text) !== undefined, 'must be an address such as 10.20.0.1')

const pool = z
  .string()
  .regex(/^[^\s-]+\s*-\s*[^\s-]+$/, 'must be two addresses: 10.20.0.10-10.20.0.99')
  .refine((text) => readPool(text).every((end) => parseAddress(end) !== undefined), {
    error: 'must be two addresses: 10.20.0.10-10.20.0.99',
  })

export function readPool(text: string): [start: string, end: string] {
  const [start = '', end = ''] = text.split('-')
  return [start.trim(), end.trim()]
}

const subnetSpec = z.strictObject({
  name: label,
  cidr: range.optional().describe('Default: the next free /24 of the VPC, /64 with IPv6'),
  gateway: z
    .union([address, z.literal(false)], 'must be an IP address, or false')
    .optional()
    .describe('Default: the first address; false: none'),
  pools: z.array(pool).min(1).optional().describe('Addresses that servers get. Default: all but the gateway'),
  dns: z.array(address).optional().describe("Name servers. Default: the VPC's"),
  dhcp: z.boolean().default(true),
})

const groupSpec = z.union(
  [
    z.enum(templateNames),
    z.strictObject({
      name: label,
      description: z.string().max(150).optional(),
      stateful: z.boolean().optional(),
      templates: z.array(templateUse).default([]),
      rules: z.array(ruleSpec).default([]),
      egress: z.enum(['open', 'closed']).default('open'),
    }),
  ],
  `must be a group of fields, { name, templates, rules }, or one of ${templateNames.join(', ')}`,
)

const reference = z.string().trim().min(1).describe('A name or an id')

const bastionSpec = z.strictObject({
  image: reference,
  flavor: reference,
  keypair: z.string().min(1),
  subnet: label.optional().describe('Default: the first one'),
  floatingIp: z.boolean().default(true),
  availabilityZone: z.string().min(1).optional(),
})

export const vpcSpec = z.strictObject({
  name: label.describe('Also the mark by which everything that belongs to it is found again'),
  description: z.string().max(150).optional(),
  cidr: range.optional().describe('Default: the first 10.x.0.0/16 that no other network of the project has'),
  subnets: z.array(subnetSpec).min(1).max(50).optional().describe('Default: one, called main'),
  dns: z.array(address).max(5).default([]).describe("Name servers. Default: the cloud's own"),
  router: z.boolean().default(true),
  external: z
    .union([reference, z.literal(false)], 'must be the name of a network, or false')
    .optional()
    .describe('The network outside. Default: the only one, or the default one; false: no way out'),
  groups: z
    .array(groupSpec)
    .max(20)
    .default(['internal'])
    .describe(`Security groups: ${templateNames.join(', ')}, or ones with rules of their own`),
  bastion: bastionSpec.optional().describe('A server to come in by, with SSH from everywhere'),
})

export type VpcSpec = z.output<typeof vpcSpec>
export type VpcSpecInput = z.input<typeof vpcSpec>

/**
 * A spec checked, with its defaults.
 * @throws ValidationError with the places of all that no cloud could do
 * @example
 * import { parse } from 'yaml'
 * const spec = parseVpcSpec(parse('{ name: staging, cidr: 10.60.0.0/16, subnets: [{ name: apps }] }'))
 * console.log(spec.groups, spec.router) // ['internal'] true
 */
export function parseVpcSpec(input: unknown): VpcSpec {
  const parsed = vpcSpec.safeParse(input)
  if (parsed.success) return parsed.data
  throw new ValidationError('This does not describe a VPC.', {
    phase: 'read the VPC',
    issues: issuesOf(parsed.error, vpcSpec),
  })
}
