/** A spec as canonical rules: what `diffSecurityGroup` compares with what is there. */
import { ValidationError } from '@pve/core'
import { parseCidr } from '../cidr.js'
import { needsIpv6, protocolFor } from './protocol.js'
import { type CanonicalRule, type RuleRemote, remoteRange, ruleKey, selection } from './rule.js'
import { listOf, protocolOf, type RuleSpec, readRange, type SecurityGroupSpec, specRules } from './spec.js'
import type { Ethertype } from './types.js'

export interface WantedRule {
  readonly rule: CanonicalRule
  readonly description: string
}

/** A spec in which everything is said and each rule is there once. */
export interface WantedSecurityGroup {
  readonly name: string
  /** Absent: whatever it is may stay. */
  readonly description?: string
  readonly isStateful?: boolean
  readonly rules: readonly WantedRule[]
}

/** The groups that a spec's rules name, other than itself: their ids are needed before it can be compared. */
export function groupsNamed(spec: SecurityGroupSpec): string[] {
  const names = specRules(spec)
    .flatMap((rule) => [...listOf(rule.from), ...listOf(rule.to)])
    .flatMap((place) => (place.startsWith('group:') ? [place.slice('group:'.length)] : []))
  return [...new Set(names)].filter((name) => name !== spec.name)
}

/**
 * @param groupId the id of a group that the spec names
 * @throws ValidationError where a rule names a group that `groupId` does not know
 * @example
 * const spec = parseSecurityGroupSpec({ name: 'api', rules: [{ ports: 8080, from: 'group:web' }] })
 * const { rules } = wantedSecurityGroup(spec, () => '98df712d-8bca-4fc8-a30c-48abdcfc6826')
 * console.log(rules.length) // 4: the port for IPv4 and IPv6, and everything out for both
 */
export function wantedSecurityGroup(
  spec: SecurityGroupSpec,
  groupId: (name: string) => string | undefined = () => undefined,
): WantedSecurityGroup {
  const unknown = groupsNamed(spec).filter((name) => groupId(name) === undefined)
  if (unknown.length > 0)
    throw new ValidationError(`The security group ${spec.name} names groups that are not there.`, {
      phase: `resolve security group ${spec.name}`,
      issues: unknown.map((name) => ({ path: 'rules', message: `there is no security group ${name}` })),
      hint: 'Create them first, or correct their names.',
    })
  const rules = new Map<string, WantedRule>()
  for (const rule of specRules(spec))
    for (const one of expand(rule, spec.name, groupId)) {
      const key = ruleKey(one)
      if (!rules.has(key)) rules.set(key, { rule: one, description: rule.description ?? '' })
    }
  return {
    name: spec.name,
    ...(spec.description !== undefined && { description: spec.description }),
    ...(spec.stateful !== undefined && { isStateful: spec.stateful }),
    rules: [...rules.values()],
  }
}

/** One rule of a spec can be many: each port × each place × each family. */
function* expand(
  rule: RuleSpec,
  ownName: string,
  groupId: (name: string) => string | undefined,
): Generator<CanonicalRule> {
  const direction = rule.direction ?? (rule.to === undefined ? 'ingress' : 'egress')
  const spoken = protocolOf(rule)
  const ranges =
    rule.ports === undefined || rule.ports === 'all' ? [undefined] : listOf(rule.ports).map(readRange)
  for (const place of listOf(rule.from ?? rule.to)) {
    const remote = remoteOf(place, ownName, groupId)
    for (const ethertype of familiesOf(rule, place))
      for (const range of ranges) {
        const protocol = protocolFor(spoken, ethertype)
        const chosen =
          rule.icmpType === undefined
            ? selection(protocol, range?.from, range?.to)
            : selection(protocol, rule.icmpType, rule.icmpCode)
        yield { direction, ethertype, protocol, ...chosen, remote }
      }
  }
}

function familiesOf(rule: RuleSpec, place: string): readonly Ethertype[] {
  if (rule.ethertype !== undefined) return [rule.ethertype]
  const version = parseCidr(place)?.version
  if (version !== undefined) return [version === 4 ? 'IPv4' : 'IPv6']
  return needsIpv6(protocolOf(rule)) ? ['IPv6'] : ['IPv4', 'IPv6']
}

function remoteOf(place: string, ownName: string, groupId: (name: string) => string | undefined): RuleRemote {
  if (place === 'anywhere' || place === 'self') return { kind: place }
  if (place.startsWith('group:')) {
    const name = place.slice('group:'.length)
    // `wantedSecurityGroup` has made sure that the id is known.
    return name === ownName ? { kind: 'self' } : { kind: 'group', id: groupId(name) ?? name }
  }
  const cidr = parseCidr(place)
  return cidr === undefined ? { kind: 'cidr', cidr: place } : remoteRange(cidr)
}
