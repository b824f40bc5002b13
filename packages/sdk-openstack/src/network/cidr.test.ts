import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { containsRange, formatAddress, parseAddress, parseCidr, rangesOverlap } from './cidr.js'

const text = (range: string) => parseCidr(range)?.text

describe('OS-31 OS-32 ranges', () => {
  it.each([
    ['10.0.0.5/8', '10.0.0.0/8'],
    ['10.0.0.7', '10.0.0.7/32'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    [' 192.168.1.0/24 ', '192.168.1.0/24'],
    ['FD00:0::1/64', 'fd00::/64'],
    ['2001:db8::', '2001:db8::/128'],
    ['::/0', '::/0'],
    ['::ffff:10.0.0.1/104', '::ffff:a00:0/104'],
  ])('OS-32 reads %s as %s', (given, expected) => {
    expect(text(given)).toBe(expected)
  })

  it.each([
    '',
    '10.0.0.0/33',
    '10.0.0/8',
    '10.0.0.0/',
    '10.0.0.0/-1',
    '10.0.0.0/8/8',
    '010.0.0.1',
    '0x0a000001',
    '256.1.1.1',
    'fe80::1%eth0',
    '::/129',
    'anywhere',
    '10.0.0.0/8x',
  ])('OS-32 refuses %j', (given) => {
    expect(parseCidr(given)).toBeUndefined()
  })

  const ranges = fc
    .tuple(fc.ipV4(), fc.integer({ min: 0, max: 32 }))
    .map(([address, prefix]) => parseCidr(`${address}/${prefix}`))
    .filter((range) => range !== undefined)

  it('OS-31 two ranges overlap just when one contains the other', () => {
    fc.assert(
      fc.property(ranges, ranges, (one, other) => {
        expect(rangesOverlap(one, other)).toBe(containsRange(one, other) || containsRange(other, one))
      }),
      { numRuns: 100 },
    )
  })

  it('OS-31 an address comes back as it was', () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.ipV6(), (four, six) => {
        for (const given of [four, six]) {
          const address = parseAddress(given)
          if (address === undefined) return
          const written = formatAddress(address.value, address.version)
          expect(parseAddress(written)).toEqual(address)
        }
      }),
      { numRuns: 100 },
    )
  })
})
