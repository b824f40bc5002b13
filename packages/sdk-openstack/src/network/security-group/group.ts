import { withoutUndefined } from '../body.js'
import {
  changed,
  deleteNeutron,
  findNeutron,
  getNeutron,
  listNeutron,
  type NetworkCloud,
  type NetworkOptions,
  type NeutronFilter,
  postNeutron,
  queryOf,
} from '../neutron.js'
import { protocolToSend } from './protocol.js'
import type { CanonicalRule, RuleRemote } from './rule.js'
import {
  type SecurityGroup,
  type SecurityGroupRule,
  securityGroupKind,
  securityGroupRuleKind,
} from './types.js'

export interface SecurityGroupFilter extends Omit<NeutronFilter, 'status'> {
  readonly description?: string
  readonly isShared?: boolean
}

/** With their rules. */
export function listSecurityGroups(
  cloud: NetworkCloud,
  filter: SecurityGroupFilter = {},
  options?: NetworkOptions,
): AsyncGenerator<SecurityGroup, void, undefined> {
  const query = {
    ...queryOf(filter),
    description: filter.description,
    shared: filter.isShared,
  }
  return listNeutron(cloud, securityGroupKind, query, options)
}

export const showSecurityGroup = (
  cloud: NetworkCloud,
  ref: string,
  options?: NetworkOptions,
): Promise<SecurityGroup> => findNeutron(cloud, securityGroupKind, ref, options)

export interface SecurityGroupChange {
  readonly name?: string
  readonly description?: string
  /** Neutron refuses to change it while a port has the group. */
  readonly isStateful?: boolean
}

/** What a group is asked for with. */
export const groupBody = (change: SecurityGroupChange) =>
  withoutUndefined({ name: change.name, description: change.description, stateful: change.isStateful })

/** With the two rules that Neutron gives to each new group: everything may go out. See `ensureSecurityGroup` for more. */
export const createSecurityGroup = (
  cloud: NetworkCloud,
  group: SecurityGroupChange & { readonly name: string },
  options?: NetworkOptions,
): Promise<SecurityGroup> => postNeutron(cloud, securityGroupKind, groupBody(group), options)

export const updateSecurityGroup = (
  cloud: NetworkCloud,
  ref: string,
  change: SecurityGroupChange,
  options?: NetworkOptions,
): Promise<SecurityGroup> => changed(cloud, securityGroupKind, ref, groupBody(change), options)

export interface SecurityGroupRuleFilter {
  readonly securityGroupId?: string
  readonly direction?: 'ingress' | 'egress'
  readonly remoteGroupId?: string
  readonly projectId?: string
}

export function listSecurityGroupRules(
  cloud: NetworkCloud,
  filter: SecurityGroupRuleFilter = {},
  options?: NetworkOptions,
): AsyncGenerator<SecurityGroupRule, void, undefined> {
  const query = {
    security_group_id: filter.securityGroupId,
    direction: filter.direction,
    remote_group_id: filter.remoteGroupId,
    project_id: filter.projectId,
  }
  return listNeutron(cloud, securityGroupRuleKind, query, options)
}

export const showSecurityGroupRule = (
  cloud: NetworkCloud,
  id: string,
  options?: NetworkOptions,
): Promise<SecurityGroupRule> => getNeutron(cloud, securityGroupRuleKind, id, options)

/** What a rule is asked for with. */
export function ruleBody(groupId: string, rule: CanonicalRule, description = '') {
  const [low, high] = rule.icmp ? [rule.icmp.type, rule.icmp.code] : [rule.ports?.from, rule.ports?.to]
  return withoutUndefined({
    security_group_id: groupId,
    direction: rule.direction,
    ethertype: rule.ethertype,
    protocol: protocolToSend(rule.protocol) ?? undefined,
    port_range_min: low,
    port_range_max: high,
    ...remoteBody(rule.remote, groupId),
    description: description === '' ? undefined : description,
  })
}

function remoteBody(remote: RuleRemote, groupId: string) {
  switch (remote.kind) {
    case 'anywhere':
      return {}
    case 'self':
      return { remote_group_id: groupId }
    case 'group':
      return { remote_group_id: remote.id }
    case 'address-group':
      return { remote_address_group_id: remote.id }
    case 'cidr':
      return { remote_ip_prefix: remote.cidr }
  }
}

/** @returns false where it was not there any more */
export const deleteSecurityGroupRule = (
  cloud: NetworkCloud,
  id: string,
  options?: NetworkOptions,
): Promise<boolean> => deleteNeutron(cloud, securityGroupRuleKind, id, options)
