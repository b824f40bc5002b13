import { execFile } from 'node:child_process'
import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Logger, revealSecret, Secret, silentLogger } from '@pve/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { IssuedToken } from '../keystone/answer.js'
import type { CloudConfig } from '../types.js'
import { fileTokenCache } from './file.js'
import { tokenOwner } from './owner.js'

const start = Date.parse('2026-01-01T00:00:00Z')
let folder = ''
let path = ''
let warnings: string[] = []
const logger: Logger = { ...silentLogger, warn: (_data, message) => void warnings.push(message) }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pve-tokens-'))
  path = join(folder, 'cache', 'tokens.json')
  warnings = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const cacheAt = (now = start) => fileTokenCache({ path, now: () => now, logger })
const issued = (token: string, expiresAt = start + 3_600_000): IssuedToken => ({
  token: Secret.of(token),
  facts: {
    user: { id: 'u1', name: 'demo', domainName: 'Default' },
    scope: { type: 'project', id: 'p1', name: 'demo' },
    roles: ['member'],
    methods: ['password'],
    issuedAt: new Date(start),
    expiresAt: new Date(expiresAt),
    catalog: [
      {
        type: 'compute',
        name: 'nova',
        endpoints: [{ id: 'e', url: 'http://nova', interface: 'public', region: 'One' }],
      },
    ],
  },
})
const owner = (password = 'secret-of-demo', more: Partial<CloudConfig> = {}) =>
  tokenOwner({
    authUrl: 'http://keystone/v3',
    auth: { type: 'password', username: 'demo', userDomainName: 'Default', password: Secret.of(password) },
    scope: { type: 'project', name: 'demo' },
    ...more,
  })

describe('OS-3 fileTokenCache', () => {
  it('gives back what was kept, from a file that is the owner’s alone', async () => {
    expect(await cacheAt().get(owner())).toBeUndefined()
    await cacheAt().set(owner(), issued('token-of-demo'))
    const kept = await cacheAt().get(owner())
    expect(kept?.facts).toEqual(issued('x').facts)
    expect(kept && revealSecret(kept.token)).toBe('token-of-demo')
    expect([(await stat(path)).mode & 0o777, (await stat(join(folder, 'cache'))).mode & 0o777]).toEqual([
      0o600, 0o700,
    ])
    expect(await readFile(path, 'utf8')).not.toContain('secret-of-demo')
    await cacheAt().delete(owner())
    expect(await cacheAt().get(owner())).toBeUndefined()
    expect(warnings).toEqual([])
  })

  it('keeps apart users, clouds, methods and scopes, and notices another password', async () => {
    const others = [
      owner('another-password'),
      owner(undefined, { authUrl: 'http://other/v3' }),
      owner(undefined, { scope: { type: 'project', name: 'x' } }),
      owner(undefined, { scope: { type: 'domain', name: 'demo' } }),
      owner(undefined, { auth: { type: 'password', username: 'x', password: Secret.of('secret-of-demo') } }),
    ]
    await cacheAt().set(owner(), issued('token-of-demo'))
    for (const other of others) expect(await cacheAt().get(other)).toBeUndefined()
    expect(new Set(others.map(({ key }) => key)).size).toBe(5)
    expect(owner(undefined, { authUrl: 'http://keystone/v3/' }).key).toBe(owner().key)
  })

  it('drops what has expired', async () => {
    await cacheAt().set(owner('one'), issued('token-one', start + 1_000))
    const later = cacheAt(start + 1_000)
    expect(await later.get(owner('one'))).toBeUndefined()
    await later.set(owner(undefined, { authUrl: 'http://two/v3' }), issued('token-two'))
    expect(await readFile(path, 'utf8')).not.toContain('token-one')
  })

  it.each([['{"version":1,"tokens":{"a":{'], ['[]'], ['{"version":2,"tokens":{}}'], ['']])(
    'does without a file of %j, with a warning, and replaces it',
    async (text) => {
      await cacheAt().set(owner(), issued('token-of-demo'))
      await writeFile(path, text)
      expect(await cacheAt().get(owner())).toBeUndefined()
      expect(warnings).toEqual([`${path} is damaged, or of another version; the tokens in it are not used`])
      await cacheAt().set(owner(), issued('token-again'))
      expect(await cacheAt().get(owner())).toBeDefined()
    },
  )

  it('does not use a file that others can read, and never stands in the way', async () => {
    await cacheAt().set(owner(), issued('token-of-demo'))
    await chmod(path, 0o644)
    expect(await cacheAt().get(owner())).toBeUndefined()
    expect(warnings).toEqual(['the kept tokens could not be read'])
    await cacheAt().set(owner(), issued('token-again'))
    expect(await cacheAt().get(owner())).toBeDefined()
    const impossible = fileTokenCache({ path: '/dev/null/x/tokens.json', logger })
    await impossible.set(owner(), issued('x-token'))
    expect(await impossible.get(owner())).toBeUndefined()
    expect(warnings).toContain('the kept tokens could not be written')
  })

  it('loses nothing when several processes write at once', async () => {
    const script = `
      const { fileTokenCache } = await import('./packages/sdk-openstack/src/auth/token-cache/file.ts')
      const { Secret } = await import('./packages/core/src/index.ts')
      const [path, name] = process.argv.slice(-2)
      const facts = { user: { id: 'u', name }, scope: { type: 'unscoped' }, roles: [], methods: [], catalog: [],
        issuedAt: new Date(), expiresAt: new Date(Date.now() + 3600000) }
      const cache = fileTokenCache({ path })
      for (let n = 0; n < 5; n++) {
        await cache.set({ key: name + n, secret: undefined }, { token: Secret.of('token-' + name + n), facts })
      }`
    const args = ['--no-warnings', '--import', 'tsx', '--input-type=module', '-e', script, '--', path]
    const cwd = new URL('../../../../../', import.meta.url)
    await Promise.all(
      ['a', 'b', 'c'].map((name) => promisify(execFile)(process.execPath, [...args, name], { cwd })),
    )
    const cache = fileTokenCache({ path, logger })
    const users = await Promise.all(
      ['a', 'b', 'c'].flatMap((name) =>
        [0, 1, 2, 3, 4].map(
          async (n) => (await cache.get({ key: `${name}${n}`, secret: undefined }))?.facts.user.name,
        ),
      ),
    )
    expect(users.join('')).toBe('aaaaabbbbbccccc')
    expect([await readdir(join(folder, 'cache')), warnings]).toEqual([['tokens.json'], []])
  }, 30_000)
})
