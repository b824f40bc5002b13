import { UsageError } from '@pve/core'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseHostAddress } from './address.js'

describe('KVM-2 --host [user@]address[:port]', () => {
  it.each([
    ['gpu1', { user: undefined, host: 'gpu1', port: undefined }],
    ['me@gpu1.example.org', { user: 'me', host: 'gpu1.example.org', port: undefined }],
    ['me@192.168.10.20:2222', { user: 'me', host: '192.168.10.20', port: 2222 }],
    ['root@[2001:db8::7]:22', { user: 'root', host: '2001:db8::7', port: 22 }],
    ['2001:db8::7', { user: undefined, host: '2001:db8::7', port: undefined }],
    ['me@fe80::1%eth0', { user: 'me', host: 'fe80::1%eth0', port: undefined }],
  ])('%s', (text, expected) => expect(parseHostAddress(text)).toEqual(expected))

  it.each([
    '',
    '@gpu1',
    'me@',
    'gpu1:0',
    'gpu1:70000',
    'gpu1:ssh',
    '-oProxyCommand=id',
    'me@-oProxyCommand=id',
    '-l@gpu1',
    'gpu1 gpu2',
    'gpu1;id',
    'gpu1\nid',
    '$(id)',
    'a@b@c',
  ])('KVM-31 %j is a mistake', (text) => expect(() => parseHostAddress(text)).toThrow(UsageError))

  it('KVM-31 takes nothing that ssh could take for a flag, a second host or a line', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
        let parsed: ReturnType<typeof parseHostAddress>
        try {
          parsed = parseHostAddress(text)
        } catch (error) {
          expect(error).toBeInstanceOf(UsageError)
          return
        }
        expect(parsed.host).toMatch(/^[\w:][\w.:%-]*$/)
        expect(parsed.user ?? 'me').toMatch(/^\w[^\s@:/]*$/)
      }),
    )
  })
})
