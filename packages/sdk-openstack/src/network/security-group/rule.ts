/** A rule in the one form in which rules are compared: what is the same is written the same. */
import { type Cidr, containsRange, parseCidr } from '../cidr.js'
import { hasPorts, isIcmp, type Protocol, parseProtocol, protocolFor, protocolName } from './protocol.js'
import type { Direction, Ethertype, SecurityGroupRule } from './types.js'

/** Where the other end is. `self`: members of the same group. */
export type RuleRemote =
  | { readonly kind: 'anywhere' | 'self' }
  | { readonly kind: 'cidr'; readonly cidr: string }
  | { readonly kind: 'group' | 'address-group'; readonly id: string }

export interface CanonicalRule {
  readonly direction: Direction
  readonly ethertype: Ethertype
  readonly protocol: Protocol
  /** Absent: all. Only where the protocol has ports. */
  readonly ports?: { readonly from: number; readonly to: number }
  /** Absent: all. Only for ICMP. */
  readonly icmp?: { readonly type: number; readonly code?: number }
  readonly remote: RuleRemote
}

/**
 * Two rules are the same if their keys are.
 * @example
 * const { rules } = wantedSecurityGroup(parseSecurityGroupSpec({ name: 'web', templates: ['web'] }))
 * console.log(rules.map(({ rule }) => ruleKey(rule))[0]) // ingress IPv4 tcp 80 anywhere
 */
export function ruleKey(rule: CanonicalRule): string {
  return [
    rule.direction,
    rule.ethertype,
    protocolName(rule.protocol),
    selectionText(rule),
    remoteKey(rule.remote),
  ].join(' ')
}

/** Which ports or ICMP messages: `22`, `8000-8100`, `type 8`, `type 3 code 4`; `all`. */
function selectionText({ ports, icmp }: CanonicalRule): string {
  if (ports) return ports.from === ports.to ? String(ports.from) : `${ports.from}-${ports.to}`
  if (icmp) return `type ${icmp.type}${icmp.code === undefined ? '' : ` code ${icmp.code}`}`
  return 'all'
}

function remoteKey(remote: RuleRemote): string {
  if (remote.kind === 'cidr') return remote.cidr
  return 'id' in remote ? `${remote.kind}:${remote.id}` : remote.kind
}

/**
 * Every range is all there is, and every spelling one.
 * @param rule as Neutron answers it
 * @example
 * canonicalRule({
 *   id: '3d09…', securityGroupId: 'a484…', direction: 'ingress', ethertype: 'IPv4', description: '',
 *   protocol: '6', portMin: 22, portMax: 22, remoteCidr: '10.20.0.7/16',
 * })
 * // { direction: 'ingress', ethertype: 'IPv4', protocol: 6, ports: { from: 22, to: 22 },
 * //   remote: { kind: 'cidr', cidr: '10.20.0.0/16' } }
 */
export function canonicalRule(rule: SecurityGroupRule): CanonicalRule {
  const { direction, ethertype } = rule
  const protocol = protocolFor(parseProtocol(rule.protocol) ?? `?${rule.protocol ?? ''}`, ethertype)
  return {
    direction,
    ethertype,
    protocol,
    ...selection(protocol, rule.portMin, rule.portMax),
    remote: remoteOf(rule),
  }
}

/** @param first the lower port, or the ICMP type @param second the upper port, or the ICMP code */
export function selection(
  protocol: Protocol,
  first: number | undefined,
  second: number | undefined,
): Pick<CanonicalRule, 'ports' | 'icmp'> {
  if (isIcmp(protocol))
    return first === undefined ? {} : { icmp: { type: first, ...(second !== undefined && { code: second }) } }
  const from = first ?? second
  if (!hasPorts(protocol) || from === undefined) return {}
  const to = second ?? from
  return from <= 1 && to >= 65535 ? {} : { ports: { from, to } }
}

function remoteOf(rule: SecurityGroupRule): RuleRemote {
  if (rule.remoteGroupId !== undefined)
    return rule.remoteGroupId === rule.securityGroupId
      ? { kind: 'self' }
      : { kind: 'group', id: rule.remoteGroupId }
  if (rule.remoteAddressGroupId !== undefined) return { kind: 'address-group', id: rule.remoteAddressGroupId }
  if (rule.remoteCidr === undefined) return { kind: 'anywhere' }
  const cidr = parseCidr(rule.remoteCidr)
  // Neutron gives out only what it could read itself; a form that is not known here stays as it is.
  return cidr === undefined ? { kind: 'cidr', cidr: rule.remoteCidr } : remoteRange(cidr)
}

/** A range that has every address is no restriction. */
export const remoteRange = (cidr: Cidr): RuleRemote =>
  cidr.prefix === 0 ? { kind: 'anywhere' } : { kind: 'cidr', cidr: cidr.text }

/**
 * Whether one rule alone allows all that the other one does. A range is not covered by several that touch: rules stay as
 * they were written, so that each can be found again by who wrote it.
 */
export function ruleCovers(outer: CanonicalRule, inner: CanonicalRule): boolean {
  if (outer.direction !== inner.direction || outer.ethertype !== inner.ethertype) return false
  if (!remoteCovers(outer.remote, inner.remote)) return false
  if (outer.protocol === 'any') return true
  if (outer.protocol !== inner.protocol) return false
  if (outer.ports)
    return (
      inner.ports !== undefined && outer.ports.from <= inner.ports.from && inner.ports.to <= outer.ports.to
    )
  if (outer.icmp)
    return (
      inner.icmp !== undefined &&
      outer.icmp.type === inner.icmp.type &&
      (outer.icmp.code === undefined || outer.icmp.code === inner.icmp.code)
    )
  return true
}

function remoteCovers(outer: RuleRemote, inner: RuleRemote): boolean {
  if (outer.kind === 'anywhere' || remoteKey(outer) === remoteKey(inner)) return true
  if (outer.kind !== 'cidr' || inner.kind !== 'cidr') return false
  const [wide, narrow] = [parseCidr(outer.cidr), parseCidr(inner.cidr)]
  return wide !== undefined && narrow !== undefined && containsRange(wide, narrow)
}

/**
 * For people: `in, IPv4, tcp 22 from 10.0.0.0/8`.
 * @param groupName the name of a group by its id
 * @example
 * const names = new Map<string, string>()
 * for await (const { id, name } of listSecurityGroups(cloud)) names.set(id, name)
 * for (const rule of (await showSecurityGroup(cloud, 'database')).rules)
 *   console.log(ruleText(canonicalRule(rule), (id) => names.get(id))) // in, IPv4, tcp 5432 from group web
 */
export function ruleText(
  rule: CanonicalRule,
  groupName: (id: string) => string | undefined = () => undefined,
): string {
  const incoming = rule.direction === 'ingress'
  const other = remoteText(rule.remote, groupName)
  const what =
    rule.protocol === 'any'
      ? 'everything'
      : `${protocolName(rule.protocol)}${rule.ports || rule.icmp ? ` ${selectionText(rule)}` : ''}`
  return `${incoming ? 'in' : 'out'}, ${rule.ethertype}, ${what} ${incoming ? 'from' : 'to'} ${other}`
}

function remoteText(remote: RuleRemote, groupName: (id: string) => string | undefined): string {
  switch (remote.kind) {
    case 'anywhere':
      return 'anywhere'
    case 'self':
      return 'members of the group itself'
    case 'cidr':
      return remote.cidr
    case 'group':
    case 'address-group':
      return `${remote.kind === 'group' ? 'group' : 'address group'} ${groupName(remote.id) ?? remote.id}`
  }
}
