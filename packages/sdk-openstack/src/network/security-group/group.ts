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

/**
 * With their rules, streamed, filtered by the server. An administrator is shown those of all projects.
 * @example
 * for await (const { name, rules } of listSecurityGroups(cloud))
 *   if (rules.some(({ remoteCidr }) => remoteCidr === '0.0.0.0/0')) console.log(`${name} is open to the world`)
 */
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

/**
 * By name or id, with its rules; a name means one of the token's project first, then one that is shared.
 * @throws ResourceNotFoundError (OS_NOT_FOUND) with the nearest name; AmbiguousNameError (OS_AMBIGUOUS) with the ids
 * @example
 * const { rules } = await showSecurityGroup(cloud, 'ssh')
 * for (const rule of rules) console.log(ruleText(canonicalRule(rule)))
 * // …
 * // in, IPv4, tcp 22 from 198.51.100.0/24
 */
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

/**
 * With the two rules that Neutron gives to each new group: everything may go out. Sent once: after a lost answer, look
 * whether it is there before sending again. See `ensureSecurityGroup` for more.
 * @throws QuotaError (OS_QUOTA)
 * @example
 * const { id } = await createSecurityGroup(cloud, { name: 'cache', description: 'Redis of the shop' })
 * const { rules } = wantedSecurityGroup(parseSecurityGroupSpec({ name: 'cache', templates: ['db-redis'] }))
 * for (const rule of rules) await addRule(cloud, id, rule)
 */
export const createSecurityGroup = (
  cloud: NetworkCloud,
  group: SecurityGroupChange & { readonly name: string },
  options?: NetworkOptions,
): Promise<SecurityGroup> => postNeutron(cloud, securityGroupKind, groupBody(group), options)

/**
 * Sets what is given; with nothing given, nothing is sent. Its rules: `ensureSecurityGroup`.
 * @throws ResourceNotFoundError (OS_NOT_FOUND), AmbiguousNameError (OS_AMBIGUOUS); ConflictError (OS_CONFLICT) for
 * another name of the group `default`
 * @example
 * await updateSecurityGroup(cloud, 'old-test', { name: 'load-test', description: 'Until 2026-12-31' })
 */
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

/**
 * Streamed, filtered by the server.
 * @example
 * const { id } = await showSecurityGroup(cloud, 'web')
 * for await (const rule of listSecurityGroupRules(cloud, { remoteGroupId: id }))
 *   console.log(rule.securityGroupId, ruleText(canonicalRule(rule))) // who lets the web servers in
 */
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

/**
 * By its id: rules have no names.
 * @throws NotFoundError (OS_NOT_FOUND)
 * @example
 * const [first] = (await showSecurityGroup(cloud, 'ssh')).rules
 * if (first) console.log((await showSecurityGroupRule(cloud, first.id)).direction)
 */
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

/**
 * By its id.
 * @returns false where it was not there any more
 * @example
 * const { rules } = await showSecurityGroup(cloud, 'old-test')
 * for (const { id, direction, remoteCidr } of rules)
 *   if (direction === 'ingress' && remoteCidr === '0.0.0.0/0') await deleteSecurityGroupRule(cloud, id)
 */
export const deleteSecurityGroupRule = (
  cloud: NetworkCloud,
  id: string,
  options?: NetworkOptions,
): Promise<boolean> => deleteNeutron(cloud, securityGroupRuleKind, id, options)
