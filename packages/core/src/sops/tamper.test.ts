import { describe, expect, it } from 'vitest'
import { opened } from '../../test/opened.js'
import { generateAgeIdentity } from './age.js'
import { openDocument, parseDocument } from './document.js'
import { identitiesOf } from './identities.js'
import { decryptSops, encryptSops, type SopsFormat } from './index.js'
import { openTree } from './seal.js'

const identity = await generateAgeIdentity()
const stranger = await generateAgeIdentity()

async function read(text: string, format: SopsFormat = 'yaml'): Promise<unknown> {
  return opened(await decryptSops(text, format, [identity.key]))
}

async function seal(text: string, format: SopsFormat = 'yaml'): Promise<string> {
  return await encryptSops(text, format, [identity.recipient])
}

describe('LX-30 what was tampered with is refused', async () => {
  const sealed = await seal('a: secret-1\nb:\n    c: secret-2\n    d: [1, 2]\n')

  const found = await identitiesOf([identity.key])
  const { dataKey } = await openDocument(parseDocument(sealed, 'yaml', 'x'), found, 'x')

  /** As {@link read}, without the age key, which takes the most time. */
  function readWithDataKey(text: string): void {
    const { root, checked } = parseDocument(text, 'yaml', 'x')
    openTree(root, checked, dataKey, 'x')
  }

  /** `text` with one character changed to another of its kind, at each place of the group. */
  function variants(text: string, pattern: RegExp): string[] {
    const match = pattern.exec(text)
    const found = match?.[1] ?? ''
    const start = (match?.index ?? 0) + (match?.[0].indexOf(found) ?? 0)
    expect(found).not.toBe('')
    return [...found].map((character, index) => {
      const other = /\d/.test(character)
        ? String((Number(character) + 1) % 10)
        : character === 'A'
          ? 'B'
          : 'A'
      return text.slice(0, start + index) + other + text.slice(start + index + 1)
    })
  }

  it.each([
    ['data', /a: ENC\[AES256_GCM,data:([^,]*),/, 'SOPS_VALUE_INVALID'],
    ['iv', /a: .*?iv:([^,]*),/, 'SOPS_VALUE_INVALID'],
    ['tag', /a: .*?tag:([^,]*),/, 'SOPS_VALUE_INVALID'],
    ['key, to which the value is bound', /^(a): ENC/m, 'SOPS_VALUE_INVALID'],
    ['key above', /^(b):/m, 'SOPS_VALUE_INVALID'],
    ['mac', /mac: ENC\[AES256_GCM,data:([^,]*),/, 'SOPS_MAC_MISMATCH'],
    ['iv of the mac', /mac: .*?iv:([^,]*),/, 'SOPS_MAC_MISMATCH'],
    ['tag of the mac', /mac: .*?tag:([^,]*),/, 'SOPS_MAC_MISMATCH'],
  ] as const)('in every character of its %s', async (_name, pattern, code) => {
    for (const text of variants(sealed, pattern)) {
      expect(() => readWithDataKey(text)).toThrow(expect.objectContaining({ code }))
    }
  })

  it('in every digit of the time', async () => {
    readWithDataKey(sealed)
    for (const text of variants(sealed, /lastmodified: "([^"]*)"/)) {
      const code = expect.stringMatching(/^SOPS_(?:MAC_MISMATCH|FORMAT)$/)
      expect(() => readWithDataKey(text)).toThrow(expect.objectContaining({ code }))
    }
  })

  const value = (name: string) => new RegExp(`${name}: (ENC.*)`).exec(sealed)?.[1] ?? ''
  const items = [...sealed.matchAll(/ - (ENC.*)/g)].map(([, item = '']) => item)

  it.each([
    [
      'values swapped',
      sealed.replace(value('a'), '\0').replace(value('c'), value('a')).replace('\0', value('c')),
      'SOPS_VALUE_INVALID',
    ],
    [
      'elements of a list swapped',
      sealed
        .replace(items[0] ?? '', '\0')
        .replace(items[1] ?? '', items[0] ?? '')
        .replace('\0', items[1] ?? ''),
      'SOPS_MAC_MISMATCH',
    ],
    ['a value taken out', sealed.replace(/^a: .*\n/, ''), 'SOPS_MAC_MISMATCH'],
    ['a value in the clear put in', `x_unencrypted: 1\n${sealed}`, 'SOPS_MAC_MISMATCH'],
    ['a value in the clear where it should be encrypted', `x: 1\n${sealed}`, 'SOPS_VALUE_INVALID'],
    ['a text in the clear where it should be encrypted', `x: y\n${sealed}`, 'SOPS_VALUE_INVALID'],
    ['a value emptied', sealed.replace(value('a'), '""'), 'SOPS_MAC_MISMATCH'],
    ['a value of another kind', sealed.replace(/type:str(?=\]\nb)/, 'type:comment'), 'SOPS_VALUE_INVALID'],
    ['more after a value', sealed.replace(value('a'), `${value('a')}x`), 'SOPS_VALUE_INVALID'],
    ['a key twice', sealed.replace(/^(a: .*\n)/, '$1$1'), 'SOPS_FORMAT'],
    ['no MAC', sealed.replace(/ {4}mac: .*\n/, ''), 'SOPS_FORMAT'],
    ['no section of sops', sealed.replace(/^sops:[\s\S]*/m, ''), 'SOPS_FORMAT'],
    ['a damaged data key', sealed.replace('YWdlLWVuY3J5cHRpb24', 'YWdlLWVuY3J5cHRpb25'), 'SOPS_FORMAT'],
    [
      'Shamir',
      sealed.replace(/ {4}lastmodified/, '    key_groups:\n        - age: []\n    lastmodified'),
      'SOPS_UNSUPPORTED',
    ],
    ['two rules', sealed.replace(/ {4}version/, '    encrypted_regex: x\n    version'), 'SOPS_UNSUPPORTED'],
    [
      'a choice by comments',
      sealed.replace(/ {4}version/, '    encrypted_comment_regex: x\n    version'),
      'SOPS_UNSUPPORTED',
    ],
    ['several documents', `${sealed}---\na: 1\n`, 'SOPS_UNSUPPORTED'],
    ['aliases', 'a: &x 1\nb: *x\n', 'SOPS_UNSUPPORTED'],
    ['a list at the top', '- a\n', 'SOPS_FORMAT'],
  ] as const)('%s', async (_name, text, code) => {
    expect(text).not.toBe(sealed)
    await expect(read(text)).rejects.toMatchObject({ code, hint: expect.stringMatching(/./) })
  })

  it.each(['yaml', 'json', 'dotenv'] as const)('cut off at any line: %s', async (format) => {
    const whole = await seal(format === 'dotenv' ? 'A=1\nB=2\n' : '{"a": "x", "b": "y"}', format)
    const lines = whole.split('\n')
    for (let count = 0; count < lines.length - 1; count++) {
      const text = lines.slice(0, count).join('\n')
      await expect(read(text, format)).rejects.toMatchObject({ code: 'SOPS_FORMAT' })
    }
  })

  it('with somebody else’s key, naming the recipients and what was looked at', async () => {
    await expect(decryptSops(sealed, 'yaml', [stranger.key], { name: 'x.yaml' })).rejects.toMatchObject({
      code: 'SOPS_NO_KEY',
      message: expect.stringContaining(`x.yaml is encrypted for ${identity.recipient}`),
      hint: expect.stringContaining(stranger.recipient),
    })
  })

  it('without quoting what may be secret', async () => {
    for (const [text, format] of [
      ['a: canary\n  b: canary', 'yaml'],
      ['{"a": "canary"', 'json'],
      ['canary', 'dotenv'],
    ] as const) {
      const error: unknown = await seal(text, format).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'SOPS_FORMAT' })
      expect(JSON.stringify(error)).not.toContain('canary')
    }
  })

  it('when it is to be encrypted twice, or for nobody, or for an SSH key', async () => {
    await expect(seal(sealed)).rejects.toMatchObject({ code: 'SOPS_FORMAT' })
    await expect(encryptSops('a: 1', 'yaml', [])).rejects.toMatchObject({ code: 'SOPS_NO_RECIPIENT' })
    for (const recipient of [
      'ssh-ed25519 AAAA',
      'age1yubikey1xxx',
      `${identity.recipient.slice(0, -1)}${identity.recipient.endsWith('q') ? 'p' : 'q'}`,
      '',
    ]) {
      await expect(encryptSops('a: 1', 'yaml', [recipient])).rejects.toMatchObject({
        code: 'SOPS_UNSUPPORTED',
      })
    }
  })
})
