import { describe, expect, it } from 'vitest'
import { ruleKey } from './rule.js'
import { securityGroupSpec } from './spec.js'
import { groupsNamed, wantedSecurityGroup } from './wanted.js'

const keys = (spec: object) =>
  wantedSecurityGroup(
    securityGroupSpec.parse({ name: 'g', egress: 'closed', ...spec }),
    (name) => `id of ${name}`,
  ).rules.map(({ rule }) => ruleKey(rule))
const complaints = (spec: object) => {
  const parsed = securityGroupSpec.safeParse({ name: 'g', ...spec })
  return parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('OS-32 a spec', () => {
  it('OS-32 is short where it can be', () => {
    expect(keys({ rules: [{ ports: 80, from: '10.0.0.0/8' }] })).toEqual(['ingress IPv4 tcp 80 10.0.0.0/8'])
    expect(keys({ rules: [{ ports: 80, from: 'anywhere' }] })).toEqual([
      'ingress IPv4 tcp 80 anywhere',
      'ingress IPv6 tcp 80 anywhere',
    ])
    expect(keys({ rules: [{ from: '2001:db8::/32' }] })).toEqual(['ingress IPv6 any all 2001:db8::/32'])
    expect(keys({ rules: [{ protocol: 'icmp', from: 'anywhere' }] })).toEqual([
      'ingress IPv4 icmp all anywhere',
      'ingress IPv6 ipv6-icmp all anywhere',
    ])
  })

  it('OS-32 has lists of ports and of places', () => {
    expect(
      keys({
        rules: [
          {
            protocol: 'udp',
            ports: [53, '8000-8100'],
            from: ['10.1.2.3', 'group:web', 'group:g'],
            ethertype: 'IPv4',
          },
        ],
      }),
    ).toEqual([
      'ingress IPv4 udp 53 10.1.2.3/32',
      'ingress IPv4 udp 8000-8100 10.1.2.3/32',
      'ingress IPv4 udp 53 group:id of web',
      'ingress IPv4 udp 8000-8100 group:id of web',
      'ingress IPv4 udp 53 self',
      'ingress IPv4 udp 8000-8100 self',
    ])
  })

  it('OS-32 uses templates, from somewhere else where that makes sense', () => {
    expect(keys({ templates: [{ name: 'db-postgres', from: '10.0.0.0/8' }] })).toEqual([
      'ingress IPv4 tcp 5432 10.0.0.0/8',
    ])
    // What members of a cluster say to each other stays among them.
    expect(keys({ templates: [{ name: 'internal', from: '10.0.0.0/8' }] })).toEqual([
      'ingress IPv4 any all self',
      'ingress IPv6 any all self',
    ])
    expect(keys({ templates: ['web', 'web'] })).toHaveLength(6)
  })

  it('OS-32 says which groups it needs', () => {
    const spec = securityGroupSpec.parse({
      name: 'db',
      templates: [{ name: 'db-mysql', from: ['group:app', 'group:db'] }],
      rules: [{ ports: 22, from: 'group:bastion' }],
    })
    expect(groupsNamed(spec)).toEqual(['app', 'bastion'])
    expect(() => wantedSecurityGroup(spec, (name) => (name === 'app' ? 'id' : undefined))).toThrow(
      /there is no security group bastion/,
    )
  })

  it.each([
    [{ rules: [{ ports: 80 }] }, /^rules.0.from: must say with whom/],
    [{ rules: [{ ports: 0, from: 'anywhere' }] }, /rules.0.ports/],
    [{ rules: [{ ports: '90-80', from: 'anywhere' }] }, /rules.0.ports/],
    [{ rules: [{ ports: '1-70000', from: 'anywhere' }] }, /rules.0.ports/],
    [
      { rules: [{ ports: 80, protocol: 'icmp', from: 'anywhere' }] },
      /^rules.0.ports: need a protocol with ports/,
    ],
    [
      { rules: [{ protocol: 'tpc', from: 'anywhere' }] },
      /rules.0.protocol.*must be a number from 0 to 255 or one of any/,
    ],
    [{ rules: [{ from: 'everywhere' }] }, /rules.0.from/],
    [{ rules: [{ from: '10.0.0.0/33' }] }, /rules.0.from/],
    [{ rules: [{ from: '010.0.0.1' }] }, /rules.0.from/],
    [{ rules: [{ from: '10.0.0.0/8', ethertype: 'IPv6' }] }, /10.0.0.0\/8 is IPv4, but ethertype is IPv6/],
    [{ rules: [{ from: '10.0.0.0/8', protocol: 'icmpv6' }] }, /the protocol is one of IPv6/],
    [{ rules: [{ from: 'anywhere', to: 'anywhere' }] }, /an egress rule has to/],
    [{ rules: [{ icmpCode: 3, protocol: 'icmp', from: 'anywhere' }] }, /icmpCode: needs icmpType/],
    [{ rules: [{ to: '10.0.0.0/8' }] }, /rules.0: is for egress: say egress/],
    [{ templates: ['webb'] }, /templates.0/],
    [{ name: 'default' }, /choose another one/],
    [{ rulez: [] }, /rulez/],
  ])('OS-32 refuses %o', (spec, complaint) => {
    expect(complaints(spec).join('\n')).toMatch(complaint)
  })
})
