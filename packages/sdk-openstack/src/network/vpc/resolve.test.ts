import { ValidationError } from '@pve/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Flavor } from '../../compute/flavors.js'
import type { Image } from '../../image/index.js'
import type { QuotaEntry } from '../../quota/index.js'
import { containsRange, parseAddress, parseCidr, rangesOverlap } from '../cidr.js'
import type { VpcFacts } from './facts.js'
import { resolveVpc } from './resolve.js'
import { type VpcSpecInput, vpcSpec } from './spec.js'

const image: Image = {
  id: 'i',
  name: 'debian',
  status: 'active',
  minDiskGiB: 5,
  minRamMiB: 512,
  visibility: 'public',
  protected: false,
  hidden: false,
  tags: [],
  properties: {},
}
const flavor: Flavor = {
  id: 'f',
  name: 'small',
  vcpus: 2,
  ramMiB: 2048,
  diskGiB: 20,
  ephemeralGiB: 0,
  swapMiB: 0,
  isPublic: true,
  isDisabled: false,
  extraSpecs: {},
}
const publicNetwork = { id: 'ext-1', name: 'public', isDefault: true }

const facts = (more: Partial<VpcFacts> = {}): VpcFacts => ({
  externalNetworks: [publicNetwork],
  otherSubnets: [],
  otherNetworkNames: [],
  ownCidrs: [],
  securityGroupIds: new Map([['default', 'sg-default']]),
  bastion: { image, flavor, keypair: 'me' },
  hasTags: true,
  ...more,
})
const resolve = (spec: Partial<VpcSpecInput> = {}, more: Partial<VpcFacts> = {}) =>
  resolveVpc(vpcSpec.parse({ name: 'shop', ...spec }), facts(more))
const bastion = { image: 'debian', flavor: 'small', keypair: 'me' }

/** Its issues, each `path: message`; the schema's or those of resolving. */
function complaints(spec: Partial<VpcSpecInput>, more: Partial<VpcFacts> = {}): string {
  const parsed = vpcSpec.safeParse({ name: 'shop', ...spec })
  if (!parsed.success)
    return parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n')
  try {
    resolveVpc(parsed.data, facts(more))
    return ''
  } catch (error) {
    if (error instanceof ValidationError) return error.message
    throw error
  }
}

describe('OS-31 a VPC resolved', () => {
  it('OS-31 needs nothing but a name', () => {
    const vpc = resolve()
    expect(vpc).toMatchObject({
      name: 'shop',
      cidr: '10.0.0.0/16',
      router: 'shop-router',
      external: { id: 'ext-1', name: 'public' },
      warnings: [],
    })
    expect(vpc.subnets).toEqual([
      {
        label: 'main',
        name: 'shop-main',
        cidr: '10.0.0.0/24',
        ipVersion: 4,
        gateway: '10.0.0.1',
        pools: undefined,
        dns: [],
        hasDhcp: true,
      },
    ])
    expect(vpc.groups.map(({ spec }) => spec.name)).toEqual(['shop-internal'])
    expect(vpc.bastion).toBeUndefined()
  })

  it('OS-31 has a bastion with groups of its own', () => {
    const vpc = resolve({ bastion, groups: ['web', 'internal'] })
    expect(vpc.groups.map(({ spec }) => spec.name)).toEqual(['shop-web', 'shop-internal', 'shop-bastion'])
    expect(vpc.bastion).toMatchObject({
      name: 'shop-bastion',
      subnet: 'main',
      hasFloatingIp: true,
      groups: ['bastion', 'internal'],
    })
  })

  it('OS-31 takes a range that no other network has, and keeps it', () => {
    const otherSubnets = [
      { name: 'a', cidr: '10.0.0.0/24', networkName: 'private' },
      { name: 'b', cidr: '10.1.128.0/17', networkName: 'lab' },
    ]
    expect(resolve({}, { otherSubnets }).cidr).toBe('10.2.0.0/16')
    expect(resolve({}, { otherSubnets: [], ownCidrs: ['10.7.0.0/24'] }).cidr).toBe('10.7.0.0/16')
    expect(resolve({ cidr: '10.0.0.0/16' }, { otherSubnets }).warnings).toEqual([
      'Subnet main (10.0.0.0/24) overlaps 10.0.0.0/24 of network private: one router cannot serve both.',
    ])
    expect(resolve({}, { otherNetworkNames: ['shop'] }).warnings.join()).toMatch(/network called shop/)
  })

  it('OS-31 places subnets around those that say where they are', () => {
    const subnets = [
      { name: 'a' },
      { name: 'b', cidr: '10.5.1.0/24' },
      { name: 'c' },
      { name: 'd', cidr: '10.5.0.0/25' },
    ]
    expect(resolve({ cidr: '10.5.0.0/16', subnets }).subnets.map(({ cidr }) => cidr)).toEqual([
      '10.5.2.0/24',
      '10.5.1.0/24',
      '10.5.3.0/24',
      '10.5.0.0/25',
    ])
    expect(resolve({ cidr: '192.168.9.0/26' }).subnets[0]?.cidr).toBe('192.168.9.0/26')
    expect(resolve({ cidr: 'fd12::/48' }).subnets[0]).toMatchObject({ cidr: 'fd12::/64', gateway: 'fd12::1' })
  })

  it('OS-31 names groups of the VPC by their short names', () => {
    const vpc = resolve({
      groups: [
        'web',
        {
          name: 'db',
          templates: [{ name: 'db-postgres', from: 'group:web' }],
          rules: [{ ports: 22, from: ['group:default', 'group:db'] }],
        },
      ],
    })
    const db = vpc.groups[1]?.spec
    expect(db?.templates).toEqual([{ name: 'db-postgres', from: 'group:shop-web' }])
    expect(db?.rules[0]?.from).toEqual(['group:default', 'group:shop-db'])
  })

  it.each<[Partial<VpcSpecInput>, RegExp, Partial<VpcFacts>?]>([
    [{ name: 'Shop Floor' }, /name: must have small letters/],
    [{ cidr: '10.0.0.5/16' }, /has bits beyond its prefix; the range is 10.0.0.0\/16/],
    [{ cidr: 'ten' }, /cidr: must be a range/],
    [
      { cidr: '10.0.0.0/16', subnets: [{ name: 'a', cidr: '10.1.0.0/24' }] },
      /10.1.0.0\/24 is not inside the VPC's 10.0.0.0\/16/,
    ],
    [
      {
        subnets: [
          { name: 'a', cidr: '10.0.0.0/24' },
          { name: 'b', cidr: '10.0.0.128/25' },
        ],
      },
      /subnets\[1\].cidr: 10.0.0.128\/25 overlaps 10.0.0.0\/24 of subnets\[0\]/,
    ],
    [{ subnets: [{ name: 'a' }, { name: 'a' }] }, /subnets\[1\].name: a is there twice/],
    [{ cidr: '10.0.0.0/25', subnets: [{ name: 'a' }, { name: 'b' }] }, /no free \/25 left/],
    [
      { cidr: '10.0.0.0/24', subnets: [{ name: 'a', cidr: '10.0.0.0/31' }] },
      /too small; \/29 is the smallest/,
    ],
    [
      { cidr: '10.0.0.0/24', subnets: [{ name: 'a', gateway: '10.0.1.1' }] },
      /gateway: 10.0.1.1 is not an address for a host/,
    ],
    [
      { cidr: '10.0.0.0/24', subnets: [{ name: 'a', gateway: '10.0.0.255' }] },
      /10.0.0.255 is not an address for a host/,
    ],
    [{ subnets: [{ name: 'a', gateway: false }] }, /gateway: is needed for the router/],
    [
      { cidr: '10.0.0.0/24', subnets: [{ name: 'a', pools: ['10.0.0.1-10.0.0.9'] }] },
      /has the gateway 10.0.0.1 in it/,
    ],
    [
      { cidr: '10.0.0.0/24', subnets: [{ name: 'a', pools: ['10.0.0.9-10.0.0.5'] }] },
      /10.0.0.9 is behind 10.0.0.5/,
    ],
    [
      { cidr: '10.0.0.0/24', subnets: [{ name: 'a', pools: ['10.0.0.9-10.0.0.20', '10.0.0.15-10.0.0.30'] }] },
      /overlaps 10.0.0.9-10.0.0.20/,
    ],
    [
      {},
      /external: there are 2 external networks, say which one: public1, public2/,
      {
        externalNetworks: ['public1', 'public2'].map((name) => ({ id: name, name, isDefault: false })),
      },
    ],
    [{ external: 'nowhere' }, /there is no external network nowhere; there are: public/],
    [
      { external: 'public' },
      /2 external networks are called public; give the id: ext-1, ext-2/,
      { externalNetworks: [publicNetwork, { ...publicNetwork, id: 'ext-2' }] },
    ],
    [{ router: false, external: 'public' }, /external: needs a router/],
    [{ bastion, external: false }, /floatingIp: needs a router with an external network/],
    [{ bastion }, /needs a router with an external network/, { externalNetworks: [] }],
    [{ bastion: { ...bastion, subnet: 'dmz' } }, /there is no subnet dmz; there are: main/],
    [
      { bastion },
      /debian needs 4096 MiB of memory, and small has 2048 MiB/,
      { bastion: { image: { ...image, minRamMiB: 4096 }, flavor, keypair: 'me' } },
    ],
    [
      { bastion },
      /debian needs a disk of 40 GiB/,
      { bastion: { image: { ...image, minDiskGiB: 40 }, flavor, keypair: 'me' } },
    ],
    [
      { bastion },
      /debian is queued: only active images can be used/,
      { bastion: { image: { ...image, status: 'queued' }, flavor, keypair: 'me' } },
    ],
    [
      { groups: [{ name: 'db', rules: [{ ports: 22, from: 'group:nobody' }] }] },
      /groups\[0\]: there is no security group nobody/,
    ],
    [{ groups: ['web', 'web'] }, /groups\[1\]: web is there twice/],
  ])('OS-31 refuses %j', (spec, complaint, more) => {
    expect(complaints(spec, more)).toMatch(complaint)
  })

  it('OS-31 does without a network outside where there is none', () => {
    const vpc = resolve({}, { externalNetworks: [] })
    expect(vpc.external).toBeUndefined()
    expect(vpc.warnings.join()).toMatch(/no external network/)
    expect(resolve({ router: false }).router).toBeUndefined()
    expect(
      resolve({ router: false, subnets: [{ name: 'a', gateway: false }] }).subnets[0]?.gateway,
    ).toBeUndefined()
  })

  it('OS-31 takes the default one of several networks outside', () => {
    const other = { id: 'ext-0', name: 'campus', isDefault: false }
    expect(resolve({}, { externalNetworks: [other, publicNetwork] })).toMatchObject({
      external: { id: 'ext-1', name: 'public' },
      warnings: [],
    })
  })

  it('OS-31 shows what it takes of the quota, and refuses what does not fit', () => {
    const entry = (
      service: QuotaEntry['service'],
      resource: string,
      limit: number,
      used: number,
    ): QuotaEntry => ({
      service,
      resource,
      limit,
      used,
      reserved: 0,
      unit: 'count',
    })
    const quota = [
      entry('network', 'networks', 10, 3),
      entry('network', 'securityGroupRules', 20, 2),
      entry('compute', 'cores', 4, 1),
    ]
    const { quota: report } = resolve({ bastion }, { quota })
    const line = (resource: string) => report?.lines.find((one) => one.resource === resource)?.sentence
    expect(line('networks')).toBe('needs 1 of the 7 left (limit 10, in use 3)')
    // internal: in by IPv4 and IPv6; bastion: SSH by both, ping; and two of each group's own for egress.
    expect(line('securityGroupRules')).toBe('needs 9 of the 18 left (limit 20, in use 2)')
    expect(complaints({ bastion }, { quota: [entry('compute', 'cores', 4, 3)] })).toMatch(
      /needs 2 of the 1 left \(limit 4, in use 3\)/,
    )
    // What an earlier run has made is not needed again.
    expect(complaints({}, { quota: [entry('network', 'networks', 1, 1)], ownCidrs: ['10.0.0.0/24'] })).toBe(
      '',
    )
  })
})

describe('OS-31 for any set of subnets', () => {
  it('OS-31 their ranges are inside, apart, and each has its gateway in it', () => {
    const wanted = fc.array(
      fc.constantFrom(undefined, '10.9.4.0/22', '10.9.64.0/24', '10.9.128.0/17', '10.9.0.0/28'),
      {
        minLength: 1,
        maxLength: 8,
      },
    )
    fc.assert(
      fc.property(wanted, (cidrs) => {
        const subnets = [
          ...new Set(cidrs.filter((one) => one !== undefined)),
          ...cidrs.filter((one) => one === undefined),
        ].map((cidr, index) => ({ name: `s${index}`, ...(cidr !== undefined && { cidr }) }))
        const placed = resolve({ cidr: '10.9.0.0/16', subnets }).subnets
        const vpc = parseCidr('10.9.0.0/16')
        placed.forEach(({ cidr, gateway }, index) => {
          const range = parseCidr(cidr)
          if (vpc === undefined || range === undefined) throw new Error(`${cidr} is no range`)
          expect(containsRange(vpc, range)).toBe(true)
          const address = parseAddress(gateway ?? '')?.value ?? -1n
          expect(address > range.first && address < range.last).toBe(true)
          for (const other of placed.slice(0, index)) {
            const theirs = parseCidr(other.cidr)
            expect(theirs !== undefined && rangesOverlap(range, theirs)).toBe(false)
          }
        })
      }),
      { numRuns: 50 },
    )
  })

  it.each(['0.0.0.0/0', '127.0.0.0/8', '169.254.0.0/16', '224.0.0.0/4', 'fe80::/64', '240.0.0.0/8'])(
    'OS-31 refuses %s before anything is made',
    (cidr) => {
      expect(vpcSpec.safeParse({ name: 'x', cidr }).error?.issues[0]?.message).toMatch(/is not for servers/)
    },
  )
})
