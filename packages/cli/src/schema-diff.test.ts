import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { homes, pve, useHome } from '../test/cli.js'

useHome()

const diff = (...argv: string[]) =>
  pve(['schema', 'diff', ...argv], { tty: true, columns: 80, env: { NO_COLOR: '1' } })

/** An api-viewer tree with one operation. */
const tree = (properties: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  JSON.stringify([
    {
      path: '/things',
      info: { POST: { name: 'create', parameters: { additionalProperties: 0, properties }, ...more } },
    },
  ])

async function files(old: string, newer: string): Promise<void> {
  await writeFile(join(homes.current, 'old.json'), old)
  await writeFile(join(homes.current, 'new.json'), newer)
}

describe('ALL-3 pve schema diff', () => {
  it('compares the two versions that come with it, in 80 columns', async () => {
    const run = await diff()
    expect(run.code, run.stderr).toBe(0)
    expect(run.stdout).toMatch(/^9\.1 → 9\.2: 12 operations added, 0 removed, \d+ changed\n/)
    expect(run.stdout).toContain('\n/cluster/qemu/custom-cpu-models\n  + GET, POST\n')
    expect(run.stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  })

  it('says each kind of change of two files', async () => {
    await files(
      tree({
        gone: { type: 'integer', optional: 1, minimum: 1 },
        kind: { type: 'string', enum: ['a', 'b'] },
        size: { type: 'string', pattern: '\\d+', optional: 1 },
      }),
      tree(
        {
          fresh: { type: 'boolean', optional: 1, default: 1 },
          kind: { type: 'string', enum: ['b', 'c'] },
          size: { type: 'string', pattern: '\\d+[kM]' },
        },
        { permissions: { check: ['perm', '/things', ['Thing.Make']] } },
      ),
    )
    const run = await diff('old.json', 'new.json')
    expect(run.stdout).toBe(`old.json → new.json: 0 operations added, 0 removed, 1 changed

/things
  POST
    ~ permission ["perm","/things",["Thing.Make"]] (new)
    + fresh  boolean, optional, default true
    - gone  integer, optional, minimum 1
    ~ kind  values +c -a
    ~ size  now required; pattern \\d+ → \\d+[kM]
`)
  })

  it('breaks what is too long for the terminal, and nothing into a file', async () => {
    const pattern = 'x'.repeat(100)
    await files(tree({}), tree({ name: { type: 'string', pattern } }))
    expect((await diff('old.json', 'new.json')).stdout).toContain(
      `    + name  string, pattern\n        ${'x'.repeat(72)}\n        ${'x'.repeat(28)}\n`,
    )
    const intoFile = await pve(['schema', 'diff', 'old.json', 'new.json'])
    expect(intoFile.stdout).toContain(`    + name  string, pattern ${pattern}\n`)
  })

  it('shows the beginning of a long list of values', async () => {
    const values = Array.from({ length: 12 }, (_, index) => `v${index}`)
    await files(tree({}), tree({ kind: { type: 'string', enum: values } }))
    expect((await pve(['schema', 'diff', 'old.json', 'new.json'])).stdout).toContain(
      '    + kind  string, one of v0 | v1 | v2 | v3 | v4 | v5 | v6 | v7 | … (4 more)\n',
    )
  })

  it('--path, --json and --quiet', async () => {
    const json = (await diff('--path', '/nodes/{node}/vzdump', '--json')).json()
    expect(json).toMatchObject({
      from: '9.1',
      to: '9.2',
      operations: [
        { path: '/nodes/{node}/vzdump', parameters: [{ change: 'removed', name: 'maxfiles' }] },
        { path: '/nodes/{node}/vzdump/defaults' },
      ],
    })
    expect((await diff('--path', '/cluster/qemu', '--quiet')).stdout).toMatch(
      /^GET \/cluster\/qemu\nGET \/cluster/,
    )
  })

  it.each([
    ['a file that is not there', 'missing.json', 2, /The file missing\.json is not there/],
    ['a version that does not come with it', '9.0', 2, /Without a file there are 9\.1, 9\.2/],
    ['a file that is no schema', 'old.json', 3, /not an api-viewer schema/],
  ])('%s: one clear error', async (_what, file, code, message) => {
    await files('<html>', '')
    const run = await diff(file)
    expect(run.code).toBe(code)
    expect(run.stderr).toMatch(message)
  })

  it.each(['/nodes/pve1/qemu', '/nope'])(
    '%s, which is no path of the API, is not without differences',
    async (path) => {
      const run = await diff('--path', path)
      expect([run.code, run.stdout]).toEqual([2, ''])
      expect(run.stderr).toContain(`Neither 9.1 nor 9.2 has a path that begins with '${path}'`)
    },
  )

  it('two equal schemas have no difference', async () => {
    expect((await diff('9.2', '9.2')).stdout).toBe('9.2 → 9.2: 0 operations added, 0 removed, 0 changed\n')
  })
})
