/** What a security group should be, as people write it. */
import { ValidationError } from '@pve/core'
import { issuesOf } from '@pve/core/spec'
import { z } from 'zod'
import { parseCidr } from '../cidr.js'
import { hasPorts, isIcmp, needsIpv6, type Protocol, parseProtocol, protocolNames } from './protocol.js'
import { securityGroupTemplates, templateNames } from './templates.js'

const port = z.int().min(1).max(65535)

const portRange = z
  .string()
  .regex(/^\d{1,5}(?:\s*-\s*\d{1,5})?$/, 'must be a port such as 80, or a range such as 8000-8100')
  .refine((text) => {
    const { from, to } = readRange(text)
    return from >= 1 && to <= 65535 && from <= to
  }, 'must have ports from 1 to 65535, the lower one first')

/** `8000-8100` → its ends; `80` → 80 twice. */
export function readRange(range: string | number): { from: number; to: number } {
  const [from = 0, to = from] = String(range).split('-').map(Number)
  return { from, to }
}

const onePort = z.union([port, portRange], 'must be a port such as 80, or a range such as 8000-8100')
const ports = z.union(
  [z.literal('all'), port, portRange, z.array(onePort).min(1)],
  'must be all, a port such as 80, a range such as 8000-8100, or a list of these',
)

const place = z
  .string()
  .trim()
  .refine(
    (text) =>
      text === 'anywhere' || text === 'self' || /^group:.+/.test(text) || parseCidr(text) !== undefined,
    'must be anywhere, self, group:<name or id>, an address, or a range such as 10.0.0.0/8',
  )

const places = z.union(
  [place, z.array(place).min(1)],
  'must be anywhere, self, group:<name or id>, an address, a range, or a list of these',
)

const aProtocol = `must be a number from 0 to 255 or one of ${protocolNames.join(', ')}`
const protocol = z
  .union([z.string(), z.int().min(0).max(255)], aProtocol)
  .refine((text) => parseProtocol(text) !== undefined, aProtocol)

const icmpNumber = z.int().min(0).max(255)

export const ruleSpec = z
  .strictObject({
    direction: z
      .enum(['ingress', 'egress'])
      .optional()
      .describe('Default: ingress with from, egress with to'),
    ethertype: z
      .enum(['IPv4', 'IPv6'])
      .optional()
      .describe('Default: the one of the range; both where there is none'),
    protocol: protocol.optional().describe('Default: tcp with ports, else any'),
    ports: ports.optional().describe("80, '8000-8100', [80, 443] or all"),
    icmpType: icmpNumber.optional(),
    icmpCode: icmpNumber.optional(),
    from: places
      .optional()
      .describe('For ingress: anywhere, self, group:<name>, an address or range; or a list'),
    to: places.optional().describe('For egress, likewise'),
    description: z.string().max(255).optional(),
  })
  .superRefine((rule, context) => {
    const issue = (key: string, message: string) => context.addIssue({ code: 'custom', path: [key], message })
    const isEgress = rule.direction === 'egress' || (rule.direction === undefined && rule.to !== undefined)
    if (isEgress && rule.from !== undefined) issue('from', 'is for ingress; an egress rule has to')
    if (!isEgress && rule.to !== undefined) issue('to', 'is for egress; an ingress rule has from')
    if ((isEgress ? rule.to : rule.from) === undefined)
      issue(isEgress ? 'to' : 'from', 'must say with whom: anywhere, self, group:<name>, or a range')
    const spoken = protocolOf(rule)
    const isAnyPort = rule.ports === undefined || rule.ports === 'all'
    if (!isAnyPort && !hasPorts(spoken))
      issue('ports', 'need a protocol with ports: tcp, udp, sctp, dccp, udplite')
    if (rule.icmpType !== undefined && !isIcmp(spoken)) issue('icmpType', 'needs the protocol icmp')
    if (rule.icmpCode !== undefined && rule.icmpType === undefined)
      issue('icmpCode', 'needs icmpType beside it')
    if (needsIpv6(spoken) && rule.ethertype === 'IPv4') issue('ethertype', 'must be IPv6 for this protocol')
    for (const text of listOf(rule.from ?? rule.to)) {
      const version = parseCidr(text)?.version
      if (version === undefined) continue
      const family = version === 4 ? 'IPv4' : 'IPv6'
      if (rule.ethertype !== undefined && rule.ethertype !== family)
        issue(isEgress ? 'to' : 'from', `${text} is ${family}, but ethertype is ${rule.ethertype}`)
      else if (needsIpv6(spoken) && family === 'IPv4')
        issue(isEgress ? 'to' : 'from', `${text} is IPv4, but the protocol is one of IPv6`)
    }
  })

export type RuleSpec = z.infer<typeof ruleSpec>

export function protocolOf(rule: {
  protocol?: string | number | undefined
  ports?: unknown
  icmpType?: unknown
}): Protocol {
  if (rule.protocol !== undefined) return parseProtocol(rule.protocol) ?? 'any'
  if (rule.icmpType !== undefined) return 1
  return rule.ports === undefined ? 'any' : 6
}

export const listOf = <T>(value: T | readonly T[] | undefined): readonly T[] =>
  value === undefined ? [] : isList(value) ? value : [value]

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value)

const template = z.enum(templateNames)

export const templateUse = z.union(
  [
    template,
    z.strictObject({ name: template, from: places.optional().describe("Default: the template's own") }),
  ],
  `must be a group of fields, { name, from }, or one of ${templateNames.join(', ')}`,
)

export const securityGroupSpec = z
  .strictObject({
    name: z.string().min(1).max(255),
    description: z.string().max(255).optional(),
    stateful: z.boolean().optional().describe('Default: true, answers to what was allowed come through'),
    templates: z
      .array(templateUse)
      .default([])
      .describe(`Rules under a name: ${templateNames.join(', ')}`),
    rules: z.array(ruleSpec).default([]),
    egress: z
      .enum(['open', 'closed'])
      .optional()
      .describe('open: everything may go out; closed: what egress rules say. Default: open'),
  })
  .superRefine((spec, context) => {
    if (spec.name === 'default')
      context.addIssue({
        code: 'custom',
        path: ['name'],
        message: 'default is the name of the group that every project has; choose another one',
      })
    if (spec.egress !== undefined) return
    spec.rules.forEach((rule, index) => {
      if (rule.to === undefined) return
      context.addIssue({
        code: 'custom',
        path: ['rules', index],
        message:
          'is for egress: say egress: closed (only such rules count) or egress: open (all goes out anyway)',
      })
    })
  })

export type SecurityGroupSpec = z.infer<typeof securityGroupSpec>
export type SecurityGroupSpecInput = z.input<typeof securityGroupSpec>

/** The rules of a spec: its templates', its own, and those that keep egress open. */
export function specRules(spec: SecurityGroupSpec): RuleSpec[] {
  const fromTemplates = spec.templates.flatMap((use) => {
    const { name, from } = typeof use === 'string' ? { name: use, from: undefined } : use
    return securityGroupTemplates[name].rules.map((rule): RuleSpec => {
      // What a template takes from members of the group (a cluster's own talk) stays with them.
      const source = from !== undefined && rule.fixed !== true ? from : rule.from
      const { fixed: _, ...rest } = rule
      return { ...rest, from: typeof source === 'string' ? source : [...source] }
    })
  })
  const outgoing: RuleSpec[] = spec.egress === 'closed' ? [] : [{ direction: 'egress', to: 'anywhere' }]
  return [...fromTemplates, ...spec.rules, ...outgoing]
}

/**
 * A spec checked, with its defaults.
 * @throws ValidationError with the place of everything that is wrong
 * @example
 * const spec = parseSecurityGroupSpec({
 *   name: 'metrics',
 *   rules: [{ ports: [9090, '9100-9110'], from: '10.20.0.0/16' }, { ports: 443, to: 'anywhere' }],
 *   egress: 'closed',
 * })
 * await ensureSecurityGroup(cloud, spec)
 */
export function parseSecurityGroupSpec(input: unknown): SecurityGroupSpec {
  const parsed = securityGroupSpec.safeParse(input)
  if (parsed.success) return parsed.data
  throw new ValidationError('This does not describe a security group.', {
    phase: 'read the security group',
    issues: issuesOf(parsed.error, securityGroupSpec),
  })
}
