import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { publishedPackages } from './pack.js'
import { repositoryFields, repositoryUrl } from './repository.js'

const root = resolve(import.meta.dirname, '..')

describe('where the packages come from', () => {
  it('is the repository that publishes', () => {
    expect(repositoryUrl(undefined, { GITHUB_REPOSITORY: 'me/suite' })).toBe('https://github.com/me/suite')
    expect(
      repositoryUrl(undefined, { GITHUB_REPOSITORY: 'a/b', GITHUB_SERVER_URL: 'https://git.example.org' }),
    ).toBe('https://git.example.org/a/b')
    expect(repositoryUrl('https://h.example/a/b.git', { GITHUB_REPOSITORY: 'c/d' })).toBe(
      'https://h.example/a/b',
    )
    expect(repositoryFields('https://h.example/a/b', 'packages/core')).toEqual({
      repository: { type: 'git', url: 'git+https://h.example/a/b.git', directory: 'packages/core' },
      homepage: 'https://h.example/a/b/tree/main/packages/core#readme',
      bugs: { url: 'https://h.example/a/b/issues' },
    })
  })

  it.each([
    undefined,
    'git@h.example:a/b',
    'http://h.example/a/b',
    'https://h.example/a',
    'https://h.example/a/b?x',
  ])('is not %s', (given) => {
    expect(() => repositoryUrl(given, {})).toThrow(/https:\/\/host\/owner\/name/)
  })
})

describe('manifests of the published packages', () => {
  const published = publishedPackages()
  const changesets = z
    .looseObject({ fixed: z.array(z.array(z.string())), access: z.literal('public') })
    .parse(JSON.parse(readFileSync(join(root, '.changeset/config.json'), 'utf8')))

  it('are released together, with one version', () => {
    expect(changesets.fixed).toEqual([expect.arrayContaining(published.map(({ manifest }) => manifest.name))])
    expect(new Set(published.map(({ manifest }) => manifest.version)).size).toBe(1)
  })

  it.each(published.map(({ home, manifest }) => [manifest.name, home, manifest] as const))(
    '%s has what npm shows, and makes a statement of provenance',
    (_name, home, manifest) => {
      expect(manifest).toMatchObject({
        license: 'Apache-2.0',
        sideEffects: false,
        publishConfig: { access: 'public', provenance: true },
        engines: { node: '>=20.19' },
      })
      expect(z.array(z.string()).min(5).safeParse(manifest['keywords']).success).toBe(true)
      expect(String(manifest['description']).length).toBeGreaterThan(20)
      expect(readFileSync(join(home, 'README.md'), 'utf8')).toMatch(new RegExp(`^# ${manifest.name}\n`))
    },
  )
})
