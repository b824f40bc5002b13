import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffSecurityGroup, redundantRules } from './diff.js'
import { canonicalRule, ruleCovers, ruleKey, ruleText } from './rule.js'
import { type RuleSpec, securityGroupSpec } from './spec.js'
import { templateNames } from './templates.js'
import { type SecurityGroupRule, securityGroupRuleRow } from './types.js'
import { wantedSecurityGroup } from './wanted.js'

const own = '11111111-1111-4111-8111-111111111111'
const other = '22222222-2222-4222-8222-222222222222'

let count = 0
const rule = (fields: Partial<SecurityGroupRule>): SecurityGroupRule => ({
  id: `r${count++}`,
  securityGroupId: own,
  direction: 'ingress',
  ethertype: 'IPv4',
  description: '',
  ...fields,
})
const keyOf = (fields: Partial<SecurityGroupRule>) => ruleKey(canonicalRule(rule(fields)))

/** What Neutron gives every new group. */
const born = (): SecurityGroupRule[] => [
  rule({ direction: 'egress', ethertype: 'IPv4' }),
  rule({ direction: 'egress', ethertype: 'IPv6' }),
]
const groupOf = (rules: readonly SecurityGroupRule[]) => ({ rules, description: '' })
const wantedOf = (spec: object) =>
  wantedSecurityGroup(securityGroupSpec.parse({ name: 'g', ...spec }), (name) =>
    name === 'app' ? other : undefined,
  )

describe('OS-32 canonical rules', () => {
  // Each pair was refused by the lab's Neutron as SecurityGroupRuleExists.
  it.each([
    [
      { protocol: 'tcp', portMin: 22, portMax: 22 },
      { protocol: '6', portMin: 22, portMax: 22 },
    ],
    [
      { protocol: 'tcp', portMin: 22, portMax: 22 },
      { protocol: 'TCP', portMin: 22, portMax: 22 },
    ],
    [{ protocol: 'tcp' }, { protocol: 'tcp', remoteCidr: '0.0.0.0/0' }],
    [{ protocol: 'tcp' }, { protocol: 'tcp', portMin: 1, portMax: 65535 }],
    [{ protocol: 'icmp' }, { protocol: '1' }],
    [{ protocol: 'vrrp' }, { protocol: '112' }],
    [{ protocol: 'ipip' }, { protocol: '4' }],
  ] satisfies [Partial<SecurityGroupRule>, Partial<SecurityGroupRule>][])('%o is %o', (one, same) => {
    expect(keyOf(one)).toBe(keyOf(same))
  })

  it('OS-32 has one name for ICMP of IPv6', () => {
    const keys = ['icmp', 'icmpv6', 'ipv6-icmp', '58', '1'].map((protocol) =>
      keyOf({ ethertype: 'IPv6', protocol }),
    )
    expect(new Set(keys).size).toBe(1)
  })

  it('OS-32 clears host bits, which Neutron keeps', () => {
    expect(keyOf({ protocol: 'tcp', remoteCidr: '10.0.0.5/8' })).toBe(
      keyOf({ protocol: 'tcp', remoteCidr: '10.0.0.0/8' }),
    )
    expect(keyOf({ ethertype: 'IPv6', remoteCidr: 'FD00:0::1/64' })).toBe(
      keyOf({ ethertype: 'IPv6', remoteCidr: 'fd00::/64' }),
    )
  })

  it('OS-32 keeps apart what is not the same', () => {
    const keys = [
      {},
      { protocol: '0' },
      { protocol: 'tcp' },
      { protocol: 'udp' },
      { protocol: 'quic-of-tomorrow' },
      { direction: 'egress' as const },
      { ethertype: 'IPv6' as const },
      { remoteGroupId: own },
      { remoteGroupId: other },
      { remoteAddressGroupId: other },
      { remoteCidr: '10.0.0.0/8' },
      { protocol: 'icmp' },
      { protocol: 'icmp', portMin: 8 },
      { protocol: 'icmp', portMin: 8, portMax: 0 },
      { protocol: 'tcp', portMin: 22, portMax: 23 },
    ].map(keyOf)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('OS-32 says a rule in words', () => {
    const text = (fields: Partial<SecurityGroupRule>) =>
      ruleText(canonicalRule(rule(fields)), (id) => (id === other ? 'app' : undefined))
    expect(text({ protocol: '6', portMin: 22, portMax: 22, remoteCidr: '10.1.2.3/8' })).toBe(
      'in, IPv4, tcp 22 from 10.0.0.0/8',
    )
    expect(text({ direction: 'egress', ethertype: 'IPv6' })).toBe('out, IPv6, everything to anywhere')
    expect(text({ protocol: 'udp', portMin: 8000, portMax: 8100, remoteGroupId: other })).toBe(
      'in, IPv4, udp 8000-8100 from group app',
    )
    expect(text({ protocol: 'icmp', portMin: 3, portMax: 4, remoteGroupId: own })).toBe(
      'in, IPv4, icmp type 3 code 4 from members of the group itself',
    )
  })
})

describe('OS-32 what covers what', () => {
  const of = (fields: Partial<SecurityGroupRule>) => canonicalRule(rule(fields))
  const ports = (from: number, to: number) => of({ protocol: 'tcp', portMin: from, portMax: to })
  it.each([
    ['a range the port inside', ports(20, 30), ports(22, 22), true],
    ['a port its neighbour', ports(22, 22), ports(23, 23), false],
    ['a range one that sticks out', ports(20, 30), ports(25, 31), false],
    ['everything the port', of({}), ports(22, 22), true],
    ['all of tcp a port', of({ protocol: 'tcp' }), ports(22, 22), true],
    ['a port all of tcp', ports(22, 22), of({ protocol: 'tcp' }), false],
    ['tcp udp', of({ protocol: 'tcp' }), of({ protocol: 'udp' }), false],
    ['anywhere a group', of({}), of({ remoteGroupId: other }), true],
    ['a wide range a narrow one', of({ remoteCidr: '10.0.0.0/8' }), of({ remoteCidr: '10.9.0.0/16' }), true],
    ['a narrow range a wide one', of({ remoteCidr: '10.9.0.0/16' }), of({ remoteCidr: '10.0.0.0/8' }), false],
    [
      'a type its code',
      of({ protocol: 'icmp', portMin: 3 }),
      of({ protocol: 'icmp', portMin: 3, portMax: 4 }),
      true,
    ],
    [
      'a code its type',
      of({ protocol: 'icmp', portMin: 3, portMax: 4 }),
      of({ protocol: 'icmp', portMin: 3 }),
      false,
    ],
    ['IPv4 IPv6', of({}), of({ ethertype: 'IPv6' }), false],
    ['in out', of({}), of({ direction: 'egress' }), false],
  ])('%s', (_, outer, inner, expected) => {
    expect(ruleCovers(outer, inner)).toBe(expected)
  })
})

describe('OS-32 the difference', () => {
  it('OS-32 keeps egress open unless the spec closes it', () => {
    expect(diffSecurityGroup(groupOf(born()), wantedOf({})).isEmpty).toBe(true)
    const closed = diffSecurityGroup(groupOf(born()), wantedOf({ egress: 'closed' }))
    expect(closed.remove.map(({ rule }) => ruleKey(rule))).toEqual([
      'egress IPv4 any all anywhere',
      'egress IPv6 any all anywhere',
    ])
    expect(closed.add).toEqual([])
  })

  it('OS-32 adds what is missing and removes what is not wanted, nothing else', () => {
    const rules = [
      ...born(),
      rule({ id: 'ssh', protocol: 'tcp', portMin: 22, portMax: 22, remoteCidr: '10.1.1.1/8' }),
      rule({ id: 'telnet', protocol: 'tcp', portMin: 23, portMax: 23 }),
    ]
    const diff = diffSecurityGroup(
      groupOf(rules),
      wantedOf({
        rules: [
          { ports: 22, from: '10.0.0.0/8' },
          { ports: [80, '443'], from: 'group:app', ethertype: 'IPv4' },
        ],
      }),
    )
    expect(diff.add.map((one) => ruleKey(one.rule))).toEqual([
      `ingress IPv4 tcp 80 group:${other}`,
      `ingress IPv4 tcp 443 group:${other}`,
    ])
    expect(diff.remove.map(({ id }) => id)).toEqual(['telnet'])
    expect(diff.keep).toHaveLength(3)
  })

  it('OS-32 names duplicates and redundant rules, and takes them out when wished', () => {
    const rules = [
      ...born(),
      rule({ id: 'one', protocol: 'tcp', portMin: 22, portMax: 22, remoteCidr: '10.0.0.0/8' }),
      rule({ id: 'same', protocol: '6', portMin: 22, portMax: 22, remoteCidr: '10.0.0.9/8' }),
    ]
    const wanted = wantedOf({
      rules: [
        { ports: 22, from: '10.0.0.0/8' },
        { ports: '20-30', from: '10.0.0.0/8' },
      ],
    })
    const diff = diffSecurityGroup(groupOf(rules), wanted)
    expect(diff.duplicates.map(({ id }) => id)).toEqual(['same'])
    expect(diff.remove).toEqual([])
    expect(diff.redundant.map(({ rule, coveredBy }) => `${ruleKey(rule)} in ${ruleKey(coveredBy)}`)).toEqual([
      'ingress IPv4 tcp 22 10.0.0.0/8 in ingress IPv4 tcp 20-30 10.0.0.0/8',
    ])
    const pruned = diffSecurityGroup(groupOf(rules), wanted, { prune: true })
    expect(pruned.remove.map(({ id }) => id)).toEqual(['one', 'same'])
    expect(pruned.add).toHaveLength(1)
  })

  it('OS-32 compares what a group is besides its rules', () => {
    const wanted = wantedOf({ description: 'new', stateful: false })
    expect(diffSecurityGroup({ ...groupOf(born()), isStateful: true }, wanted).change).toEqual({
      description: 'new',
      isStateful: false,
    })
    // A cloud that does not know stateless groups does not say.
    expect(diffSecurityGroup(groupOf(born()), wanted).change).toEqual({ description: 'new' })
    expect(diffSecurityGroup({ ...groupOf(born()), description: 'old' }, wantedOf({})).isEmpty).toBe(true)
  })

  it.each(templateNames)('OS-32 the template %s has no rule too many', (name) => {
    const { rules } = wantedOf({ templates: [name] })
    expect(redundantRules(rules.map(({ rule: one }) => one))).toEqual([])
    expect(rules.length).toBeGreaterThan(2)
  })
})

// What anybody may have made of a group: every spelling that Neutron takes.
const families = fc.constantFrom('IPv4' as const, 'IPv6' as const)
const spelled = fc
  .record({
    direction: fc.constantFrom('ingress' as const, 'egress' as const),
    ethertype: families,
    protocol: fc.constantFrom(undefined, 'tcp', '6', 'TCP', 'udp', '17', 'icmp', '1', 'vrrp', '112'),
    range: fc.constantFrom(undefined, [22, 22], [1, 65535], [23, 23], [22, 23], [8, 0]),
    remote: fc.constantFrom('none', 'zero', 'net', 'host bits', 'own', 'other'),
  })
  .map(({ direction, ethertype, protocol, range, remote }): SecurityGroupRule => {
    const hasRange = range !== undefined && /^(?:tcp|6|udp|17|icmp|1)$/i.test(protocol ?? '')
    const isIcmp = /^(?:icmp|1)$/.test(protocol ?? '')
    const usable = hasRange && (isIcmp ? range[0] === 8 : range[0] !== 8)
    const four = ethertype === 'IPv4'
    return rule({
      direction,
      ethertype,
      ...(protocol !== undefined && { protocol }),
      ...(usable && { portMin: range[0] ?? 0, portMax: range[1] ?? 0 }),
      ...(remote === 'zero' && { remoteCidr: four ? '0.0.0.0/0' : '::/0' }),
      ...(remote === 'net' && { remoteCidr: four ? '10.0.0.0/8' : 'fd00::/64' }),
      ...(remote === 'host bits' && { remoteCidr: four ? '10.1.2.3/8' : 'fd00::5/64' }),
      ...(remote === 'own' && { remoteGroupId: own }),
      ...(remote === 'other' && { remoteGroupId: other }),
    })
  })

const wantedRule: fc.Arbitrary<RuleSpec> = fc
  .record({
    ethertype: fc.constantFrom(undefined, 'IPv4' as const, 'IPv6' as const),
    what: fc.constantFrom<Partial<RuleSpec>>(
      {},
      { ports: 22 },
      { ports: '22-23' },
      { ports: 'all', protocol: 'udp' },
      { ports: [23, '1-65535'], protocol: 6 },
      { protocol: 'icmp' },
      { icmpType: 8, icmpCode: 0 },
      { protocol: 'vrrp' },
    ),
    where: fc.constantFrom('anywhere', 'self', 'group:app', 'range'),
    direction: fc.constantFrom('from' as const, 'to' as const),
  })
  .map(({ ethertype, what, where, direction }) => ({
    ...what,
    ...(ethertype !== undefined && { ethertype }),
    [direction]: where === 'range' ? (ethertype === 'IPv6' ? 'fd00::7/64' : '10.9.9.9/8') : where,
  }))

const specs = fc.record({
  rules: fc.array(wantedRule, { maxLength: 6 }),
  templates: fc.subarray([...templateNames], { maxLength: 2 }),
  egress: fc.constantFrom('open' as const, 'closed' as const),
})

/** What Neutron would make of it. */
function apply(
  rules: readonly SecurityGroupRule[],
  diff: ReturnType<typeof diffSecurityGroup>,
): SecurityGroupRule[] {
  const gone = new Set(diff.remove.map(({ id }) => id))
  const added = diff.add.map(({ rule: one }) =>
    rule({
      direction: one.direction,
      ethertype: one.ethertype,
      ...(one.protocol !== 'any' && { protocol: String(one.protocol) }),
      ...(one.ports && { portMin: one.ports.from, portMax: one.ports.to }),
      ...(one.icmp && { portMin: one.icmp.type }),
      ...(one.icmp?.code !== undefined && { portMax: one.icmp.code }),
      ...(one.remote.kind === 'cidr' && { remoteCidr: one.remote.cidr }),
      ...(one.remote.kind === 'self' && { remoteGroupId: own }),
      ...(one.remote.kind === 'group' && { remoteGroupId: one.remote.id }),
    }),
  )
  return [...rules.filter(({ id }) => !gone.has(id)), ...added]
}

const keysOf = (rules: readonly SecurityGroupRule[]) =>
  new Set(rules.map((one) => ruleKey(canonicalRule(one))))

describe('OS-32 for any group and any spec', () => {
  it('OS-32 applying the difference gives what is wanted, and then there is no difference', () => {
    fc.assert(
      fc.property(fc.array(spelled, { maxLength: 12 }), specs, fc.boolean(), (rules, spec, prune) => {
        const wanted = wantedOf(spec)
        const diff = diffSecurityGroup(groupOf(rules), wanted, { prune })
        const after = apply(rules, diff)
        const redundant = new Set(prune ? diff.redundant.map(({ rule: one }) => ruleKey(one)) : [])
        const expected = wanted.rules.map((one) => ruleKey(one.rule)).filter((key) => !redundant.has(key))
        expect(keysOf(after)).toEqual(new Set(expected))
        const again = diffSecurityGroup(groupOf(after), wanted, { prune })
        expect(again.isEmpty).toBe(true)
        // Whatever was left out is still allowed by something that was not.
        const kept = wanted.rules.filter((one) => !redundant.has(ruleKey(one.rule)))
        for (const { rule: one } of wanted.rules)
          expect(kept.some((outer) => ruleCovers(outer.rule, one))).toBe(true)
        if (prune) expect(again.duplicates).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('OS-32 changes as little as can be: nothing that is removed is added again', () => {
    fc.assert(
      fc.property(fc.array(spelled, { maxLength: 12 }), specs, (rules, spec) => {
        const diff = diffSecurityGroup(groupOf(rules), wantedOf(spec))
        const there = keysOf(rules)
        for (const one of diff.add) expect(there.has(ruleKey(one.rule))).toBe(false)
        const wanted = new Set(wantedOf(spec).rules.map((one) => ruleKey(one.rule)))
        for (const one of diff.remove) expect(wanted.has(ruleKey(one.rule))).toBe(false)
      }),
      { numRuns: 100 },
    )
  })

  it('OS-32 order does not matter, neither of what is there nor of what is wanted', () => {
    fc.assert(
      fc.property(fc.array(spelled, { maxLength: 8 }), specs, (rules, spec) => {
        const keys = (diff: ReturnType<typeof diffSecurityGroup>) => ({
          add: new Set(diff.add.map((one) => ruleKey(one.rule))),
          remove: new Set(diff.remove.map(({ rule: one }) => ruleKey(one))),
        })
        const straight = diffSecurityGroup(groupOf(rules), wantedOf(spec))
        const turned = diffSecurityGroup(
          groupOf([...rules].reverse()),
          wantedOf({ ...spec, rules: [...spec.rules].reverse(), templates: [...spec.templates].reverse() }),
        )
        expect(keys(turned)).toEqual(keys(straight))
      }),
      { numRuns: 100 },
    )
  })
})

describe('OS-32 rows of Neutron', () => {
  it('OS-32 reads a rule as the lab answers it', () => {
    const row = {
      id: 'bca76841-f347-473f-8b2d-61c704325e2d',
      tenant_id: 'f4f4e7b10622432bbe9e80077d21db94',
      security_group_id: own,
      ethertype: 'IPv4',
      direction: 'ingress',
      protocol: null,
      port_range_min: null,
      port_range_max: null,
      remote_ip_prefix: null,
      remote_address_group_id: null,
      normalized_cidr: null,
      remote_group_id: own,
      description: null,
      revision_number: 0,
    }
    expect(ruleKey(canonicalRule(securityGroupRuleRow.parse(row)))).toBe('ingress IPv4 any all self')
  })
})
