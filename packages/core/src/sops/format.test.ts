import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { opened } from '../../test/opened.js'
import { Secret } from '../secret/index.js'
import { decryptSops, type SopsFormat } from './index.js'
import { readMetadata } from './metadata.js'
import { openTree } from './seal.js'
import { stores } from './stores/format.js'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')

async function read(name: string, format: SopsFormat, key: string): Promise<unknown> {
  return opened(await decryptSops(fixture(name), format, [Secret.of(key)]))
}

/** For files that are encrypted for PGP only: the decrypted file, and what sops wrote of it. */
function openWith(name: string, dataKey: string): string {
  const { root, metadata = {}, indent } = stores.yaml.parse(fixture(name), name)
  const plain = openTree(root, readMetadata(metadata, name), Buffer.from(dataKey, 'hex'), name)
  return stores.yaml.stringify({ root: plain, metadata: undefined, indent }, name)
}

// Where each fixture is from: fixtures/README.md.
describe('LX-30 files made by the sops program', () => {
  const key = 'AGE-SECRET-KEY-1QXRVEJH9S4NQU0FPD6V79ESZQ8S6PXH3L8V40EVPTHFH6KNKD4DQ7SKC4P'
  const values = {
    secret: 'this is a secret',
    string: 'string',
    int: 7,
    float: 3.14,
    boolean: true,
    complex: { value: 'this is a secret', array: ['one', 'two', 'three'] },
  }

  it.each([
    ['age-3.8.yaml', 'yaml', values],
    ['age-3.8.json', 'json', values],
    ['age-3.8.env', 'dotenv', { secret: 'this is a secret', another_secret: '7' }],
  ] as const)('%s', async (file, format, expected) => {
    expect(await read(file, format, key)).toEqual(expected)
  })

  it.each([
    ['age-3.8.yaml', 'yaml'],
    ['age-3.8.json', 'json'],
    ['age-3.8.env', 'dotenv'],
    ['latest-3.13.yaml', 'yaml'],
  ] as const)('%s taken apart and put together is the same, byte for byte', (file, format) => {
    expect(stores[format].stringify(stores[format].parse(fixture(file), file), file)).toBe(fixture(file))
  })

  it('of version 3.13', () => {
    const dataKey = 'af5e68dd342b72c6a0475f81a50da4fde898f4b7742c92cbcf1668211411f4e4'
    expect(openWith('latest-3.13.yaml', dataKey)).toBe('foo: bar\n')
  })

  it('with comments between', () => {
    const dataKey = '61bec946f5783fd4cea3d1b1ce407fce2b6e81fc301cc539c422015e27f6d1be'
    expect(openWith('comments-3.6.yaml', dataKey)).toMatchInlineSnapshot(`
      "# first comment in file
      lorem: ipsum
      # this-is-a-comment
      dolor: sit
      "
    `)
  })

  const exampleKey = '8c68886c50b5b72965a3cb99c5172e1d74a8aca27b39ee880b535d6907e59f68'

  it('with comments at the end of maps, floats, booleans, keys, and values in the clear', () => {
    const shown = openWith('example-3.5.yaml', exampleKey)
    expect(shown.replace(/MIIB[^-]*/, '…\n        ')).toMatchInlineSnapshot(`
      "myapp1: t00m4nys3cr3tzupdated
      app2:
          db:
              user: eve
              password: c4r1b0u
              # private key for secret operations in app2

          key: |
              -----BEGIN RSA PRIVATE KEY-----
              …
              -----END RSA PRIVATE KEY-----
      number: 1234568000.0
      an_array:
          - secretuser1
          - secretuser2
          - somelongvalueAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
          - some other value
      somebooleans:
          - true
          - false
      this:
          is:
              a:
                  nested:
                      value: with something secret in it
                      # sops supports unencrypted fields
                      # by adding the \`_unencrypted\` suffix
                      # to any key

      somelist_unencrypted:
          - all elements of this list
          - remain in clear text
          - because of the _encrypted suffix in the key
      nested_unencrypted:
          this:
              is:
                  all: going to remain in clear text
      "
    `)
  })

  // In the repository of sops itself somebody corrected the sentence by hand later, and sops refuses the file since.
  it('but not one that was changed by hand in a value in the clear', () => {
    const { root, metadata = {} } = stores.yaml.parse(
      fixture('example-3.5.yaml').replace('the _encrypted suffix', 'the _unencrypted suffix'),
      'x.yaml',
    )
    expect(() =>
      openTree(root, readMetadata(metadata, 'x.yaml'), Buffer.from(exampleKey, 'hex'), 'x.yaml'),
    ).toThrow(expect.objectContaining({ code: 'SOPS_MAC_MISMATCH' }))
  })

  it('is refused where it is for PGP only, saying so', async () => {
    await expect(read('example-3.5.yaml', 'yaml', key)).rejects.toMatchObject({
      code: 'SOPS_UNSUPPORTED',
      message: expect.stringContaining('encrypted for pgp only'),
      hint: expect.stringContaining('--add-age'),
    })
  })
})

describe('LX-30 files made by independent code', () => {
  const key = 'AGE-SECRET-KEY-12MR6DZN66Y0RVV3RGXQPP9M664QHU0MAMUUAYKS0YLMUF63VFQFQPRMX6Q'

  it('YAML: types, empty texts, null, lists, numbers in the clear as Go reads them', async () => {
    expect(await read('independent.yaml', 'yaml', key)).toEqual({
      tailscale: {
        auth_key: 'tskey-auth-ünï\n2',
        days: 90,
        share: 0.5,
        routes: true,
        empty: '',
        nothing: null,
        list: ['10.0.0.0/8', 'fd00::/8'],
        mask_unencrypted: 31,
        note_unencrypted: 'in the clear',
      },
    })
  })

  it('dotenv', async () => {
    expect(await read('independent.env', 'dotenv', key)).toEqual({ TAILSCALE_AUTH_KEY: 'tskey-2', EMPTY: '' })
  })

  it('gives secrets as Secret, and what is in the clear as text', async () => {
    const { tailscale } = await decryptSops(fixture('independent.yaml'), 'yaml', [Secret.of(key)])
    expect(tailscale).toMatchObject({ auth_key: expect.any(Secret), note_unencrypted: 'in the clear' })
    expect(JSON.stringify(tailscale)).not.toContain('tskey')
  })
})
