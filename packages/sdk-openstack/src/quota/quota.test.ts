import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addNeeds,
  afterUse,
  fits,
  left,
  level,
  misfits,
  type Need,
  needOfExtend,
  needOfLaunch,
  needOfNetwork,
  needOfSnapshot,
  needOfVolume,
  needOfVpc,
  type QuotaEntry,
  timesNeed,
} from './index.js'
import { needLines } from './need.js'
import { computeQuota, networkQuota, volumeQuota } from './parse.js'

const cores = (limit: number | 'unlimited', used: number, reserved = 0): QuotaEntry => ({
  service: 'compute',
  resource: 'cores',
  limit,
  used,
  reserved,
  unit: 'count',
})

describe('OS-10 what is left of a quota', () => {
  it.each([
    [cores(10, 7), 3, 'ok'],
    [cores(10, 8), 2, 'warn'],
    [cores(10, 7, 1), 2, 'warn'],
    [cores(10, 9, 1), 0, 'full'],
    [cores(10, 14), 0, 'full'],
    [cores(0, 0), 0, 'full'],
    [cores('unlimited', 900), 'unlimited', 'ok'],
  ] as const)('%o: %s left, %s', (entry, room, shown) => {
    expect(left(entry)).toBe(room)
    expect(level(entry)).toBe(shown)
  })

  it('takes other thresholds', () => {
    expect(level(cores(10, 5), { warnAt: 0.5 })).toBe('warn')
    expect(level(cores(10, 9), { fullAt: 0.9 })).toBe('full')
  })

  it('does not count up what is limited for each single one', () => {
    const each: QuotaEntry = {
      ...cores(100, 0),
      service: 'block-storage',
      resource: 'perVolumeGiB',
      unit: 'GiB',
      each: 'volume',
    }
    expect(level(each)).toBe('ok')
    const report = fits([each], addNeeds(needOfVolume({ sizeGiB: 80 }), needOfVolume({ sizeGiB: 80 })))
    expect(report.fits).toBe(true)
    expect(misfits(fits([each], needOfVolume({ sizeGiB: 101 })))).toEqual([
      'size of one volume: needs 101 GiB; the limit for each volume is 100 GiB',
    ])
  })
})

describe('OS-10 whether a request fits', () => {
  it('says the arithmetic', () => {
    const report = fits([cores(10, 7)], { compute: { cores: 4 } })
    expect(report.lines).toEqual([
      {
        service: 'compute',
        resource: 'cores',
        need: 4,
        left: 3,
        fits: false,
        unit: 'count',
        sentence: 'needs 4 of the 3 left (limit 10, in use 7)',
      },
    ])
    expect(misfits(report)).toEqual(['cores: needs 4 of the 3 left (limit 10, in use 7)'])
    expect(fits([cores(10, 6, 1)], { compute: { cores: 4 } }).lines[0]?.sentence).toBe(
      'needs 4 of the 3 left (limit 10, in use 6, reserved 1)',
    )
    expect(fits([cores('unlimited', 6)], { compute: { cores: 4 } }).lines[0]?.sentence).toBe(
      'needs 4; there is no limit (in use 6)',
    )
  })

  it('lets through what it knows nothing about, and says so', () => {
    const report = fits([], { compute: { cores: 4 } })
    expect(report.fits).toBe(true)
    expect(report.lines[0]?.sentence).toBe('needs 4; the quota is not known')
  })

  const amount = fc.integer({ min: 0, max: 50 })
  const limit = fc.oneof(fc.constant('unlimited' as const), fc.integer({ min: 0, max: 100 }))
  const need: fc.Arbitrary<Need> = fc.record(
    {
      compute: fc.record({ instances: amount, cores: amount, ramMiB: amount }, { requiredKeys: [] }),
      'block-storage': fc.record({ volumes: amount, sizeGiB: amount }, { requiredKeys: [] }),
      network: fc.record({ ports: amount, floatingIps: amount }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  )
  const names = [
    ['compute', 'instances'],
    ['compute', 'cores'],
    ['compute', 'ramMiB'],
    ['block-storage', 'volumes'],
    ['block-storage', 'sizeGiB'],
    ['network', 'ports'],
    ['network', 'floatingIps'],
  ] as const
  const entries: fc.Arbitrary<QuotaEntry[]> = fc.tuple(
    ...names.map(([service, resource]) =>
      fc.record({
        service: fc.constant(service),
        resource: fc.constant(resource),
        limit,
        used: amount,
        reserved: amount,
        unit: fc.constant('count' as const),
      }),
    ),
  )

  it('never shows less than nothing left, and counts what is reserved like what is used', () => {
    fc.assert(
      fc.property(limit, amount, amount, (most, used, reserved) => {
        const room = left(cores(most, used, reserved))
        expect(room).toEqual(left(cores(most, used + reserved)))
        if (room !== 'unlimited') expect(room).toBeGreaterThanOrEqual(0)
        else expect(most).toBe('unlimited')
      }),
    )
  })

  it('always fits where nothing is limited, and always fits when nothing is needed', () => {
    fc.assert(
      fc.property(entries, need, (quota, wanted) => {
        expect(
          fits(
            quota.map((entry) => ({ ...entry, limit: 'unlimited' })),
            wanted,
          ).fits,
        ).toBe(true)
        expect(fits(quota, timesNeed(wanted, 0)).fits).toBe(true)
      }),
    )
  })

  it('is monotone: who needs less, or has a larger limit, fits where more did', () => {
    fc.assert(
      fc.property(entries, need, need, amount, (quota, wanted, more, extra) => {
        if (fits(quota, addNeeds(wanted, more)).fits) expect(fits(quota, wanted).fits).toBe(true)
        const larger = quota.map((entry) =>
          entry.limit === 'unlimited' ? entry : { ...entry, limit: entry.limit + extra },
        )
        if (fits(quota, wanted).fits) expect(fits(larger, wanted).fits).toBe(true)
      }),
    )
  })

  it('gives the same for two needs at once and one after the other', () => {
    fc.assert(
      fc.property(entries, need, need, (quota, first, second) => {
        const oneByOne = fits(quota, first).fits && fits(afterUse(quota, first), second).fits
        expect(fits(quota, addNeeds(first, second)).fits).toBe(oneByOne)
      }),
    )
  })

  it('has room again for what was taken away', () => {
    fc.assert(
      fc.property(entries, need, (quota, wanted) => {
        expect(afterUse(afterUse(quota, wanted), timesNeed(wanted, -1))).toEqual(quota)
      }),
    )
  })

  it('adds needs in any order', () => {
    const sorted = (sum: Need) => needLines(sum).sort((a, b) => a.resource.localeCompare(b.resource))
    fc.assert(
      fc.property(need, need, need, (a, b, c) => {
        expect(sorted(addNeeds(a, b, c))).toEqual(sorted(addNeeds(addNeeds(c, b), a)))
        expect(sorted(addNeeds(a, a, a))).toEqual(sorted(timesNeed(addNeeds(a), 3)))
      }),
    )
  })
})

describe('OS-10 what a request needs', () => {
  it('counts a launch with everything that is made for it', () => {
    expect(
      needOfLaunch({
        flavor: { vcpus: 2, ramMiB: 2048 },
        count: 3,
        volumes: [{ sizeGiB: 10, volumeType: 'lab-ssd' }],
        newPorts: 2,
        newServerGroup: true,
      }),
    ).toEqual({
      compute: { instances: 3, cores: 6, ramMiB: 6144, serverGroups: 1 },
      'block-storage': {
        volumes: 3,
        sizeGiB: 30,
        perVolumeGiB: 10,
        'volumes:lab-ssd': 3,
        'sizeGiB:lab-ssd': 30,
      },
      network: { ports: 6 },
    })
  })

  it('counts growing and snapshots by size', () => {
    expect(needOfExtend({ sizeGiB: 10, newSizeGiB: 25 })).toEqual({
      'block-storage': { sizeGiB: 15, perVolumeGiB: 25 },
    })
    expect(needOfSnapshot({ sizeGiB: 10, volumeType: 't' })).toEqual({
      'block-storage': { snapshots: 1, sizeGiB: 10, 'snapshots:t': 1, 'sizeGiB:t': 10 },
    })
  })

  it("counts a router's interfaces and the two rules that every group begins with", () => {
    expect(needOfVpc({ subnets: 2, securityGroups: [{ rules: 3 }] })).toEqual({
      network: { networks: 1, subnets: 2, routers: 1, ports: 2, securityGroups: 1, securityGroupRules: 5 },
    })
    expect(needOfNetwork({ networks: 1 })).toEqual({ network: { networks: 1 } })
    expect(
      needOfVpc({
        subnets: 1,
        router: false,
        bastion: { flavor: { vcpus: 1, ramMiB: 64 }, newPorts: 1, newFloatingIps: 1 },
      }),
    ).toEqual({
      compute: { instances: 1, cores: 1, ramMiB: 64 },
      network: { networks: 1, subnets: 1, ports: 1, floatingIps: 1 },
    })
  })
})

describe("OS-10 services' answers", () => {
  const set = {
    id: 'p',
    cores: { limit: 40, in_use: 3, reserved: 1 },
    ram: { limit: -1, in_use: 512, reserved: 0 },
    key_pairs: { limit: 100, in_use: 0, reserved: 0 },
  }

  it('reads the quota set of Nova, the same with and without the network parts of before 2.36', () => {
    const before = {
      ...set,
      floating_ips: { limit: -1, in_use: 0, reserved: 0 },
      injected_files: { limit: 5, in_use: 0, reserved: 0 },
    }
    expect(computeQuota({ quota_set: before })).toEqual(computeQuota({ quota_set: set }))
    expect(computeQuota({ quota_set: set })).toEqual([
      { service: 'compute', resource: 'cores', limit: 40, used: 3, reserved: 1, unit: 'count' },
      { service: 'compute', resource: 'ramMiB', limit: 'unlimited', used: 512, reserved: 0, unit: 'MiB' },
      {
        service: 'compute',
        resource: 'keyPairs',
        limit: 100,
        used: 0,
        reserved: 0,
        unit: 'count',
        each: 'user',
      },
    ])
  })

  it('reads the quota set of Cinder with its volume types', () => {
    expect(
      volumeQuota({
        quota_set: {
          id: 'p',
          gigabytes: { limit: 200, in_use: 2, reserved: 0 },
          'gigabytes_lab-ssd': { limit: -1, in_use: 1, reserved: 0 },
          volumes___DEFAULT__: { limit: 5, in_use: 1, reserved: 0 },
          per_volume_gigabytes: { limit: 100, in_use: 0, reserved: 0 },
        },
      }).map(({ resource, limit, unit, each }) => [resource, limit, unit, each]),
    ).toEqual([
      ['sizeGiB', 200, 'GiB', undefined],
      ['sizeGiB:lab-ssd', 'unlimited', 'GiB', undefined],
      ['volumes:__DEFAULT__', 5, 'count', undefined],
      ['perVolumeGiB', 100, 'GiB', 'volume'],
    ])
  })

  it('keeps resources of Neutron that it does not know', () => {
    expect(
      networkQuota({
        quota: { port: { limit: 5, used: 4, reserved: 1 }, bgpvpn: { limit: '3', used: '1', reserved: 0 } },
      }),
    ).toEqual([
      { service: 'network', resource: 'ports', limit: 5, used: 4, reserved: 1, unit: 'count' },
      { service: 'network', resource: 'bgpvpn', limit: 3, used: 1, reserved: 0, unit: 'count' },
    ])
  })
})
