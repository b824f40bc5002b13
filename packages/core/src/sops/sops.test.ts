import fc from 'fast-check'
import { decryptSops as decryptElsewhere } from 'sops-age'
import { describe, expect, it } from 'vitest'
import { opened } from '../../test/opened.js'
import { revealSecret } from '../secret/index.js'
import { generateAgeIdentity } from './age.js'
import { openDocument, parseDocument, writeDocument } from './document.js'
import { identitiesOf } from './identities.js'
import { decryptSops, encryptSops, type SopsFormat } from './index.js'
import { macPlace } from './metadata.js'
import { stores } from './stores/format.js'
import { type Comment, type MapNode, nodeOf, type TreeNode } from './tree.js'

const identity = await generateAgeIdentity()

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
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((name) => !/^\d+$/.test(name)),
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

/** sops-age drops a byte order mark at the beginning of a text. */
const withoutMark = (tree: unknown) => !JSON.stringify(tree).includes('\ufeff')

describe('LX-30 what is encrypted here', { timeout: 30_000 }, () => {
  it.each(['json', 'yaml'] as const)('is read back by sops-age as well: %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(trees(key).filter(withoutMark), async (tree) => {
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

  it('reads comments that another YAML library has put elsewhere', async () => {
    const sealed = await seal('a:\n    # of b\n    b: x\nc: z\n')
    const comment = / {4}(#ENC.*)\n/.exec(sealed)
    const moved = sealed.replace(comment?.[0] ?? '', '').replace('c: ENC', `${comment?.[1]}\nc: ENC`)
    expect(await plainText(moved)).toBe('a:\n    b: x\n# of b\nc: z\n')
    // Like sops: what is no comment of this file stays as it is.
    const foreign = sealed.replace(/#ENC.*/, '#ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:comment]')
    expect(await plainText(foreign)).toContain('#ENC[AES256_GCM,data:eA==')
  })

  it.each([
    ['2024-03-25T22:08:10.123Z', '2024-03-25T22:08:10Z'],
    ['2024-03-25T22:08:10+00:00', '2024-03-25T22:08:10Z'],
    ['2024-03-25T22:08:10+02:00', '2024-03-25T22:08:10+02:00'],
  ])('binds the MAC to the time %s as Go writes it', (time, written) => expect(macPlace(time)).toBe(written))

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
