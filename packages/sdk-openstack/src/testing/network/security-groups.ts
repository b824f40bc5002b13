/** Changes of security groups and their rules. */
import { z } from 'zod'
import { type Call, newId, type Route } from '../engine/call.js'
import { checkNetworkQuota, defaultGroup, makeGroup } from './allocate.js'
import { neutronError } from './failure.js'
import { kinds } from './kinds.js'
import type { SecurityGroupRuleRecord } from './state.js'
import { common, creation, deleting, tagging, updating } from './write.js'

const groupBody = z.strictObject({ ...common, stateful: z.boolean().optional() })

function createGroup(call: Call, wanted: z.infer<typeof groupBody>): string {
  const { securityGroups } = call.region.network
  if (wanted.name === 'default')
    throw neutronError(409, 'SecurityGroupDefaultAlreadyExists', 'Default security group already exists.')
  defaultGroup(call.world, call.region, call.projectId)
  const mine = Object.values(securityGroups).filter(({ project_id }) => project_id === call.projectId)
  checkNetworkQuota(call, 'security_group', mine.length)
  const project = (call.isAdmin ? (wanted.project_id ?? wanted.tenant_id) : undefined) ?? call.projectId
  const id = makeGroup(call.world, call.region, project, wanted.name ?? '', wanted.description ?? '')
  const group = securityGroups[id]
  if (group) group.stateful = wanted.stateful ?? true
  return id
}

const groups = (call: Call) => call.region.network.securityGroups

const groupRoutes: readonly Route[] = [
  creation(kinds.security_group, groupBody, createGroup),
  updating(kinds.security_group, groups, groupBody, (_, group, wanted) => {
    if (group.name === 'default' && wanted.name !== undefined && wanted.name !== 'default')
      throw neutronError(
        409,
        'SecurityGroupCannotUpdateDefault',
        'Updating default security group not allowed.',
      )
    group.name = wanted.name ?? group.name
    group.description = wanted.description ?? group.description
    group.stateful = wanted.stateful ?? group.stateful
  }),
  deleting(kinds.security_group, groups, (call, group, id) => {
    if (group.name === 'default' && !call.isAdmin)
      throw neutronError(
        409,
        'SecurityGroupCannotRemoveDefault',
        'Insufficient rights for removing default security group.',
      )
    const { ports, securityGroupRules: rules } = call.region.network
    if (Object.values(ports).some(({ security_groups }) => security_groups.includes(id)))
      throw neutronError(409, 'SecurityGroupInUse', `Security Group ${id} in use.`)
    for (const rule of Object.values(rules))
      if (rule.security_group_id === id || rule.remote_group_id === id) delete rules[rule.id]
  }),
  ...tagging(kinds.security_group, groups),
]

const protocols = [
  'ah',
  'dccp',
  'egp',
  'esp',
  'gre',
  'hopopt',
  'icmp',
  'igmp',
  'ip',
  'ipip',
  'ipv6-encap',
  'ipv6-frag',
  'ipv6-icmp',
  'icmpv6',
  'ipv6-nonxt',
  'ipv6-opts',
  'ipv6-route',
  'ospf',
  'pgm',
  'rsvp',
  'sctp',
  'tcp',
  'udp',
  'udplite',
  'vrrp',
]
const portNumber = z
  .union([z.number().int(), z.string().regex(/^\d+$/)])
  .nullable()
  .optional()
const ruleBody = z.strictObject({
  security_group_id: z.string(),
  direction: z.enum(['ingress', 'egress']),
  ethertype: z.enum(['IPv4', 'IPv6']).optional(),
  protocol: z.union([z.string(), z.number()]).nullable().optional(),
  port_range_min: portNumber,
  port_range_max: portNumber,
  remote_ip_prefix: z.string().nullable().optional(),
  remote_group_id: z.string().nullable().optional(),
  remote_address_group_id: z.string().nullable().optional(),
  description: z.string().max(255).optional(),
  project_id: common.project_id,
  tenant_id: common.tenant_id,
})

const numberOf = (value: string | number | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value)

function checkPorts(protocol: string | null, low: number | null, high: number | null): void {
  if (low === null && high === null) return
  if (protocol === null || protocol === 'any')
    throw neutronError(
      400,
      'SecurityGroupProtocolRequiredWithPorts',
      'Must also specify protocol if port range is given.',
    )
  const isIcmp = ['icmp', 'icmpv6', 'ipv6-icmp', '1', '58'].includes(protocol)
  if (isIcmp) {
    for (const [name, value] of [['type', low] as const, ['code', high] as const])
      if (value !== null && (value < 0 || value > 255))
        throw neutronError(
          400,
          'SecurityGroupInvalidIcmpValue',
          `Invalid value for ICMP ${name} (port_range_${name === 'type' ? 'min' : 'max'}) ${value}. It must be 0 to 255.`,
        )
    return
  }
  if (low === null || high === null || low > high)
    throw neutronError(
      400,
      'SecurityGroupInvalidPortRange',
      'For TCP/UDP protocols, port_range_min must be <= port_range_max',
    )
  if (low < 1 || high > 65_535)
    throw neutronError(400, 'SecurityGroupInvalidPortValue', `Invalid value for port ${low < 1 ? low : high}`)
}

function checkProtocol(protocol: string | null): void {
  if (protocol === null || protocol === 'any' || protocols.includes(protocol)) return
  if (/^\d+$/.test(protocol) && Number(protocol) <= 255) return
  throw neutronError(
    400,
    'SecurityGroupRuleInvalidProtocol',
    `Security group rule protocol ${protocol} not supported. Only protocol values [None, ${protocols.map((one) => `'${one}'`).join(', ')}] and integer representations [0 to 255] are supported.`,
  )
}

function createRule(call: Call, wanted: z.infer<typeof ruleBody>): string {
  const group = groups(call)[wanted.security_group_id]
  if (!group || (group.project_id !== call.projectId && !call.isAdmin))
    throw kinds.security_group.missing(wanted.security_group_id)
  const ethertype = wanted.ethertype ?? 'IPv4'
  const protocol =
    wanted.protocol === undefined || wanted.protocol === null ? null : String(wanted.protocol).toLowerCase()
  const low = numberOf(wanted.port_range_min)
  const high = numberOf(wanted.port_range_max)
  checkProtocol(protocol)
  checkPorts(protocol, low, high)
  const prefix = wanted.remote_ip_prefix ?? null
  const remoteGroup = wanted.remote_group_id ?? null
  if (prefix !== null && remoteGroup !== null)
    throw neutronError(
      400,
      'SecurityGroupMultipleRemoteEntites',
      'Only remote_ip_prefix or remote_group_id or remote_address_group_id may be provided.',
    )
  if (prefix !== null && prefix.includes(':') !== (ethertype === 'IPv6'))
    throw neutronError(
      400,
      'SecurityGroupRuleParameterConflict',
      `Conflicting value ethertype ${ethertype} for CIDR ${prefix}`,
    )
  if (remoteGroup !== null && !groups(call)[remoteGroup]) throw kinds.security_group.missing(remoteGroup)
  const { securityGroupRules: rules } = call.region.network
  const key = (one: Omit<SecurityGroupRuleRecord, 'id' | 'created_at' | 'revision_number' | 'description'>) =>
    JSON.stringify([
      one.security_group_id,
      one.direction,
      one.ethertype,
      one.protocol,
      one.port_range_min,
      one.port_range_max,
      one.remote_ip_prefix,
      one.remote_group_id,
    ])
  const made: SecurityGroupRuleRecord = {
    id: newId(call.state),
    project_id: group.project_id,
    security_group_id: group.id,
    ethertype,
    direction: wanted.direction,
    protocol,
    port_range_min: low,
    port_range_max: high,
    remote_ip_prefix: prefix,
    remote_group_id: remoteGroup,
    description: wanted.description ?? '',
    created_at: call.stamp(),
    revision_number: 0,
  }
  const same = Object.values(rules).find((one) => key(one) === key(made))
  if (same)
    throw neutronError(
      409,
      'SecurityGroupRuleExists',
      `Security group rule already exists. Rule id is ${same.id}.`,
    )
  const mine = Object.values(rules).filter(({ project_id }) => project_id === call.projectId)
  checkNetworkQuota(call, 'security_group_rule', mine.length)
  rules[made.id] = made
  return made.id
}

export const securityGroupRoutes: readonly Route[] = [
  ...groupRoutes,
  creation(kinds.security_group_rule, ruleBody, createRule),
  deleting(
    kinds.security_group_rule,
    (call) => call.region.network.securityGroupRules,
    () => undefined,
  ),
]
