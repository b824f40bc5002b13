import { z } from 'zod'
import type { NeutronKind } from '../neutron.js'

export type Direction = 'ingress' | 'egress'
export type Ethertype = 'IPv4' | 'IPv6'

/** A rule as Neutron has it. */
export interface SecurityGroupRule {
  readonly id: string
  readonly securityGroupId: string
  readonly direction: Direction
  readonly ethertype: Ethertype
  /** As it was given: a name, a number or an alias; absent: any. */
  readonly protocol?: string
  /** For ICMP the type. */
  readonly portMin?: number
  /** For ICMP the code. */
  readonly portMax?: number
  readonly remoteCidr?: string
  readonly remoteGroupId?: string
  readonly remoteAddressGroupId?: string
  readonly description: string
}

export interface SecurityGroup {
  readonly id: string
  readonly name: string
  readonly description: string
  /** Absent where the cloud does not know stateless groups. */
  readonly isStateful?: boolean
  /** Whether other projects may name it, too; absent where the cloud does not say. */
  readonly isShared?: boolean
  readonly rules: readonly SecurityGroupRule[]
  readonly projectId: string
  readonly tags: readonly string[]
}

const ethertype = z
  .string()
  .transform((text) => (text.toLowerCase() === 'ipv6' ? ('IPv6' as const) : ('IPv4' as const)))

export const securityGroupRuleRow = z
  .object({
    id: z.string(),
    security_group_id: z.string(),
    direction: z.enum(['ingress', 'egress']),
    ethertype,
    protocol: z.union([z.string(), z.number()]).nullish(),
    port_range_min: z.number().nullish(),
    port_range_max: z.number().nullish(),
    remote_ip_prefix: z.string().nullish(),
    remote_group_id: z.string().nullish(),
    remote_address_group_id: z.string().nullish(),
    description: z.string().nullish(),
  })
  .transform(
    (row): SecurityGroupRule => ({
      id: row.id,
      securityGroupId: row.security_group_id,
      direction: row.direction,
      ethertype: row.ethertype,
      ...(row.protocol != null && { protocol: String(row.protocol) }),
      ...(row.port_range_min != null && { portMin: row.port_range_min }),
      ...(row.port_range_max != null && { portMax: row.port_range_max }),
      ...(row.remote_ip_prefix != null && { remoteCidr: row.remote_ip_prefix }),
      ...(row.remote_group_id != null && { remoteGroupId: row.remote_group_id }),
      ...(row.remote_address_group_id != null && { remoteAddressGroupId: row.remote_address_group_id }),
      description: row.description ?? '',
    }),
  )

const securityGroupRow = z
  .object({
    id: z.string(),
    name: z.string(),
    description: z.string().nullish(),
    stateful: z.boolean().nullish(),
    shared: z.boolean().nullish(),
    security_group_rules: z.array(securityGroupRuleRow).default([]),
    project_id: z.string().default(''),
    tags: z.array(z.string()).default([]),
  })
  .transform(
    (row): SecurityGroup => ({
      id: row.id,
      name: row.name,
      description: row.description ?? '',
      ...(row.stateful != null && { isStateful: row.stateful }),
      ...(row.shared != null && { isShared: row.shared }),
      rules: row.security_group_rules,
      projectId: row.project_id,
      tags: row.tags,
    }),
  )

export const securityGroupKind: NeutronKind<SecurityGroup> = {
  kind: 'security group',
  path: '/security-groups',
  key: 'security_group',
  listKey: 'security_groups',
  isForOthers: ({ isShared = false }) => isShared,
  row: securityGroupRow,
}

export const securityGroupRuleKind: NeutronKind<SecurityGroupRule> = {
  kind: 'security group rule',
  path: '/security-group-rules',
  key: 'security_group_rule',
  listKey: 'security_group_rules',
  row: securityGroupRuleRow,
}
