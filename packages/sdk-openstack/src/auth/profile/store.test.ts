import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { revealSecret, Secret } from '@pve/core'
import { generateAgeIdentity } from '@pve/core/sops'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resolveCloud } from '../resolve.js'
import { type ProfileStoreOptions, profileStore } from './store.js'
import type { Vault } from './types.js'

const { key: identity } = await generateAgeIdentity()
/** What save() writes for canary-passphrase, but with 4 rounds of scrypt in place of 131,072. */
const easyFile =
  'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCB1TkpCTWdqWmo5bXJrNDM4UEVyMXJRIDIKWWVuVzJXN1VEWEoydGlE' +
  'RTlSZTkvOHhCSmtINWJubmFydzIyZUM1OFRITQotLS0gQisrZVZkZlpuMm9oQ2lQYUoyOFZwVE9oWlZUY3hZWTFIVytDQW1G' +
  'UktNbwr6VqBodvQXPhjZIyYzbALKCIDE7pLNczZ7hhI7GsYi3e26cxKl07Fo5J6hjFP+SriXGfmzYGRg5jMdJkTB2r/3zH3y' +
  'PTB6D2NNQxNmqmZiFw=='

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pve-profiles-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const store = (options: Partial<ProfileStoreOptions> = {}) =>
  profileStore({ folder: join(folder, 'profiles'), keyring: false, env: {}, ...options })

const values = { password: Secret.of('canary-password'), username: 'demo' } as const
const opened = (kept: Awaited<ReturnType<ReturnType<typeof store>['load']>>) =>
  Object.fromEntries(
    Object.entries(kept?.values ?? {}).map(([key, value]) => [key, value && revealSecret(value)]),
  )

function fakeKeyring(): Vault & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    place: 'the keyring',
    get: async (name) => kept.get(name),
    set: async (name, text) => void kept.set(name, text),
    delete: async (name) => kept.delete(name),
    names: async () => [...kept.keys()],
  }
}

async function bytesOnDisk(): Promise<string> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true })
  const contents = files
    .filter((file) => file.isFile())
    .map((file) => readFile(join(file.parentPath, file.name), 'latin1'))
  return (await Promise.all(contents)).join('')
}

describe('OS-2 profileStore', () => {
  it('keeps a profile in an age file, of which no byte is the secret', async () => {
    expect(await store({ identity }).load('lab/é')).toBeUndefined()
    expect(await store().list()).toEqual([])
    const place = await store({ identity }).save('lab/é', values)
    expect(place).toBe(join(folder, 'profiles'))
    const disk = await bytesOnDisk()
    expect(disk).toMatch(/^age-encryption.org/)
    for (const form of ['canary', Buffer.from('canary-password').toString('base64').slice(0, 12), 'demo']) {
      expect(disk).not.toContain(form)
    }
    const again = store({ identity })
    expect(opened(await again.load('lab/é'))).toEqual({ password: 'canary-password', username: 'demo' })
    expect(inspect(await again.load('lab/é'), { depth: 5 })).not.toContain('canary')
    const [file = ''] = await readdir(place)
    expect([(await stat(join(place, file))).mode & 0o777, (await stat(place)).mode & 0o777]).toEqual([
      0o600, 0o700,
    ])
    // Names need nothing that opens a file.
    expect(await store().list()).toEqual([{ name: 'lab/é', place }])
    expect([await store().delete('lab/é'), await store().delete('lab/é'), await readdir(place)]).toEqual([
      true,
      false,
      [],
    ])
  })

  it('takes the passphrase of the environment or asks, and says so when there is none or a wrong one', async () => {
    const path = join(folder, 'profiles', 'lab.age')
    await mkdir(join(folder, 'profiles'), { mode: 0o700 })
    await writeFile(path, Buffer.from(easyFile, 'base64'), { mode: 0o600 })
    const right = [
      store({ env: { OS_PROFILE_PASSPHRASE: 'canary-passphrase' } }),
      store({ askPassphrase: async () => Secret.of('canary-passphrase') }),
    ]
    for (const one of right)
      expect(opened(await one.load('lab'))).toMatchObject({ password: 'canary-password' })
    const locked = { code: 'OS_PROFILE_LOCKED', hint: expect.stringContaining('OS_PROFILE_PASSPHRASE') }
    const wrong = [
      store({ env: { OS_PROFILE_PASSPHRASE: 'wrong-passphrase' } }),
      store({ identity }),
      store(),
    ]
    for (const one of wrong) await expect(one.load('lab')).rejects.toMatchObject(locked)
    await expect(store().save('new', values)).rejects.toMatchObject(locked)
    expect(await bytesOnDisk()).not.toContain('canary')
  })

  it('prefers the keyring, and leaves no second copy in a file', async () => {
    const keyring = fakeKeyring()
    await store({ identity }).save('lab', values)
    const both = store({ identity, keyring })
    expect((await both.load('lab'))?.origin).toBe(`profile lab in ${join(folder, 'profiles')}`)
    expect(await both.save('lab', values)).toBe('the keyring')
    expect(await bytesOnDisk()).toBe('')
    const kept = await both.load('lab')
    expect([kept?.origin, opened(kept)]).toEqual([
      'profile lab in the keyring',
      { password: 'canary-password', username: 'demo' },
    ])
    expect(await both.list()).toEqual([{ name: 'lab', place: 'the keyring' }])
    expect([await both.delete('lab'), await both.delete('lab'), keyring.kept.size]).toEqual([true, false, 0])
  })

  it('refuses what it did not write, without quoting it', async () => {
    const keyring = fakeKeyring()
    keyring.kept.set('lab', '{"password": canary-broken')
    const error: unknown = await store({ keyring })
      .load('lab')
      .catch((thrown) => thrown)
    expect(error).toMatchObject({ code: 'CONFIG_INVALID' })
    expect(inspect(error, { depth: 9 })).not.toContain('canary')
  })

  it('OS-1 gives resolveCloud what the files leave out, and is not opened when they do not', async () => {
    const env = { HOME: folder, OS_CLIENT_CONFIG_FILE: join(folder, 'clouds.json') }
    await writeFile(
      env.OS_CLIENT_CONFIG_FILE,
      JSON.stringify({ clouds: { lab: { auth: { auth_url: 'http://k/v3', username: 'file' } } } }),
    )
    await store({ identity }).save('lab', values)
    const config = await resolveCloud({ cloud: 'lab', env, cwd: folder, profiles: store({ identity }) })
    expect(config).toMatchObject({
      auth: { username: 'file' },
      origins: { 'auth.password': `profile lab in ${join(folder, 'profiles')}` },
    })
    const locked = { ...env, OS_PASSWORD: 'secret-of-env' }
    expect(
      (await resolveCloud({ cloud: 'lab', env: locked, cwd: folder, profiles: store() })).auth.type,
    ).toBe('password')
  })
})
