import fc from 'fast-check'
import { decryptSops as decryptElsewhere } from 'sops-age'
import { describe, expect, it } from 'vitest'
import { revealSecret, Secret } from '../secret/index.js'
import { generateAgeIdentity } from './age.js'
import { openDocument, parseDocument, writeDocument } from './document.js'
import { identitiesOf } from './identities.js'
import { decryptSops, encryptSops, type SopsFormat, type SopsValue } from './index.js'
import { stores } from './stores/format.js'
import { type Comment, type MapNode, nodeOf, type TreeNode } from './tree.js'

const identity = await generateAgeIdentity()
const stranger = await generateAgeIdentity()

function opened(value: SopsValue): unknown {
  if (value instanceof Secret) return revealSecret(value)
  if (typeof value === 'bigint') return Number(value)
  if (Array.isArray(value)) return value.map(opened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, opened(item)]))
}

async function read(text: string, format: SopsFormat = 'yaml'): Promise<unknown> {
  return opened(await decryptSops(text, format, [identity.key]))
}

async function seal(text: string, format: SopsFormat = 'yaml', rule = {}): Promise<string> {
  return await encryptSops(text, format, [identity.recipient], { rule })
}

/** The file in the clear as it would be edited: to see comments and order. */
async function plainText(text: string): Promise<string> {
  const document = await openDocument(
    parseDocument(text, 'yaml', 'x'),
    await identitiesOf([identity.key]),
    'x',
  )
  return stores.yaml.stringify({ ...document, metadata: undefined }, 'x')
}

const key = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    'a.b',
    'a:b',
    'true',
    'null',
    '2024-01-01',
    ' x',
    'y ',
    '#',
    '- a',
    'ünï',
    '~',
    '<<',
    '0x1f',
    '1.5',
    '?',
    '|',
    '\u2028',
    '=',
    'a: b',
    'a #b',
  ),
)
/** Keys that sops-age takes for something else: places in lists, the prototype. */
const strangeKey = fc.constantFrom('123', '0', '__proto__', 'constructor', '')
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      ...[
        '',
        ' ',
        '\n',
        'a\nb\n',
        ' lead\ntrail \n\n',
        '\u2028\u0085x',
        'yes',
        '0777',
        '1e3',
        '2024-01-01',
        "it's",
      ],
      ...[
        '"',
        '\\n',
        'a: b',
        '# c',
        'ENC[AES256_GCM,data:x]',
        '\t',
        'null',
        '-----BEGIN X-----\nabc\n-----END X-----\n',
      ],
    ),
  )
  .map((string) => string.replace(/\p{Surrogate}/gu, '?'))
const scalar = fc.oneof(
  { arbitrary: text, weight: 3 },
  fc.maxSafeInteger(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  fc.constant(null),
)

function trees(keys: fc.Arbitrary<string>): fc.Arbitrary<unknown> {
  const { map } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, scalar, fc.array(tie('value'), { maxLength: 4 }), tie('map')),
    map: fc.dictionary(keys, tie('value'), { maxKeys: 5, noNullPrototype: true }),
  }))
  return map.filter((tree) => !Object.hasOwn(Object(tree), 'sops'))
}

describe('LX-30 what is encrypted here', () => {
  it.each(['json', 'yaml'] as const)('is read back by sops-age as well: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(trees(key), async (tree) => {
        // JSON is YAML too.
        const sealed = await seal(JSON.stringify(tree), format)
        const secretKey = revealSecret(identity.key)
        expect(await decryptElsewhere(sealed, { fileType: format, secretKey })).toEqual(tree)
        expect(await read(sealed, format)).toEqual(tree)
      }),
      { numRuns: 25 },
    )
  })

  it.each(['json', 'yaml'] as const)('is read back, in the clear parts too: %s', async (format) => {
    const keys = fc.oneof(
      key,
      strangeKey,
      key.map((name) => `${name}_unencrypted`),
    )
    await fc.assert(
      fc.asyncProperty(trees(keys), async (tree) => {
        expect(await read(await seal(JSON.stringify(tree), format), format)).toEqual(tree)
      }),
      { numRuns: 25 },
    )
  })

  it('is read back: dotenv', async () => {
    const names = fc.stringMatching(/^[A-Za-z_][\w. -]*$/).filter((name) => !name.startsWith('sops_'))
    await fc.assert(
      fc.asyncProperty(fc.dictionary(names, text, { maxKeys: 5, noNullPrototype: true }), async (tree) => {
        // A line feed is written as \n, so a text cannot have these two characters; and no carriage return at its end.
        const values = Object.entries(tree).map(([name, value]) => [
          name,
          value.replaceAll('\\n', '').replaceAll('\r', ''),
        ])
        const lines = values.map(([name = '', value = '']) => `${name}=${value.replaceAll('\n', '\\n')}\n`)
        const sealed = await seal(lines.join(''), 'dotenv')
        expect(await read(sealed, 'dotenv')).toEqual(Object.fromEntries(values))
      }),
      { numRuns: 25 },
    )
  })

  it('leaves no value in the file, and empty texts and null as they are', async () => {
    const sealed = await seal('a: canary-one\nb: [canary-two, 42]\n# canary-three\nc: ""\nd: null\n')
    expect(sealed).not.toContain('canary')
    expect(sealed).toContain('\nc: ""\nd: null\nsops:\n')
    expect(sealed).toMatch(/^a: ENC\[AES256_GCM,data:\S+,iv:\S{44},tag:\S{24},type:str\]$/m)
    expect(sealed).toMatch(/^ {4}age:\n {8}- enc: \|\n {12}-----BEGIN AGE ENCRYPTED FILE-----\n/m)
  })

  it('keeps comments and order', async () => {
    const text = [
      '# of the file',
      'z: 1',
      '# of a',
      'a:',
      '    # of the first',
      '    b: x',
      '    list:',
      '        # of one',
      '        - one',
      '        - k: v',
      '          l: w',
      '        - - deep',
      '        # last of list',
      '',
      'd:',
      '    x: z',
      '    # last of d',
      '',

      'c: 2.5',
      '# of the end',
      '',
    ].join('\n')
    const sealed = await seal(text)
    expect(await plainText(sealed)).toBe(text)
    expect(sealed).not.toMatch(/#(?!ENC)/)
    // Comments at the end of a line go before it, as sops puts them.
    expect(await plainText(await seal('a: 1 # why\n'))).toBe('# why\na: 1\n')
  })

  it('keeps comments wherever they are', async () => {
    const comment = fc
      .stringMatching(/^[ -~]*$/)
      .map((line): Comment => ({ kind: 'comment', text: ` ${line}x` }))
    const leaf = fc.string().map((value): TreeNode => nodeOf(value, true))
    const { map } = fc.letrec<{ node: TreeNode; map: MapNode }>((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        leaf,
        tie('map'),
        fc
          .array(fc.oneof(comment, tie('node')), { maxLength: 4 })
          .map((items): TreeNode => ({ kind: 'list', items })),
      ),
      map: fc
        .array(
          fc.oneof(
            comment,
            fc.record({
              kind: fc.constant('pair' as const),
              key: fc.stringMatching(/^[a-z]{4,8}$/),
              node: tie('node'),
            }),
          ),
          { maxLength: 4 },
        )
        .map((items): MapNode => {
          const keys = new Set<string>()
          return {
            kind: 'map',
            items: items.filter(
              (item) => item.kind === 'comment' || (!keys.has(item.key) && keys.add(item.key)),
            ),
          }
        }),
    }))
    const { yaml } = stores
    const written = (root: MapNode) => yaml.stringify({ root, metadata: undefined, indent: '    ' }, 'x')
    await fc.assert(
      fc.asyncProperty(map, async (root) => {
        const first = written(root)
        const text = written(yaml.parse(first, 'x').root)
        const lines = (whole: string) =>
          whole.split('\n').flatMap((line) => /#.*/.exec(line.replace(/"(?:\\.|[^"])*"/g, ''))?.[0] ?? [])
        expect(lines(text)).toEqual(lines(first))
        expect(await plainText(await seal(text))).toBe(text)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps ciphertexts that nothing changed', async () => {
    const sealed = await seal('a: 1\n# c\nb: [x, {y: z}]\n')
    const document = await openDocument(
      parseDocument(sealed, 'yaml', 'x'),
      await identitiesOf([identity.key]),
      'x',
    )
    const again = writeDocument(document, 'x', new Date('2030-01-01T00:00:00Z'))
    const body = (whole: string) => whole.slice(0, whole.indexOf('    lastmodified'))
    expect(body(again)).toBe(body(sealed))
    expect(again).toContain('lastmodified: "2030-01-01T00:00:00Z"')
  })

  it.each([
    ['encrypted_regex', { encryptedRegex: '^(?:pass|key)$' }, ['pass'], ['user']],
    ['encrypted_regex with a flag of Go', { encryptedRegex: '(?i)PASS' }, ['pass'], ['user']],
    ['unencrypted_regex', { unencryptedRegex: '^user$' }, ['pass'], ['user']],
    ['encrypted_suffix', { encryptedSuffix: 'ss' }, ['pass'], ['user']],
    ['unencrypted_suffix', { unencryptedSuffix: 'er' }, ['pass'], ['user']],
    ['mac_only_encrypted', { unencryptedSuffix: 'er', macOnlyEncrypted: true }, ['pass'], ['user']],
  ])('obeys %s', async (_name, rule, secret, clear) => {
    for (const format of ['yaml', 'json', 'dotenv'] as const) {
      const plain = format === 'dotenv' ? 'user=u-1\npass=p-1\n' : '{"user": "u-1", "pass": "p-1"}'
      const sealed = await seal(plain, format, rule)
      for (const name of secret) expect(sealed).toMatch(new RegExp(`${name}"?(?:=|: "?)ENC`))
      for (const name of clear) expect(sealed).toMatch(new RegExp(`${name}"?(?:=|: "?)u-1`))
      expect(await read(sealed, format)).toEqual({ user: 'u-1', pass: 'p-1' })
      // What is in the clear is guarded by the MAC, unless the file says not to.
      const changed = read(sealed.replace('u-1', 'u-2'), format)
      if ('macOnlyEncrypted' in rule) expect(await changed).toEqual({ user: 'u-2', pass: 'p-1' })
      else await expect(changed).rejects.toMatchObject({ code: 'SOPS_MAC_MISMATCH' })
    }
  })
})

describe('LX-30 what was tampered with is refused', async () => {
  const sealed = await seal('a: secret-1\nb:\n    c: secret-2\n    d: [1, 2]\n')

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
    for (const text of variants(sealed, pattern)) await expect(read(text)).rejects.toMatchObject({ code })
  })

  it('in every digit of the time', async () => {
    for (const text of variants(sealed, /lastmodified: "([^"]*)"/)) {
      await expect(read(text)).rejects.toMatchObject({
        code: expect.stringMatching(/^SOPS_(?:MAC_MISMATCH|FORMAT)$/),
      })
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
      `${identity.recipient.slice(0, -1)}q`,
      '',
    ]) {
      await expect(encryptSops('a: 1', 'yaml', [recipient])).rejects.toMatchObject({
        code: 'SOPS_UNSUPPORTED',
      })
    }
  })
})
