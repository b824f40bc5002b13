import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { redact } from '../secret/index.js'
import { fileCredentialStore } from './index.js'

let folder = ''
let path = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pve-core-'))
  path = join(folder, 'pve', 'credentials.json')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('fileCredentialStore', () => {
  it('keeps entries by kind and name, in a private file', async () => {
    const store = fileCredentialStore(path)
    expect(await store.get('proxmox', 'lab')).toBeUndefined()
    expect(await store.list('proxmox')).toEqual([])
    await store.set('proxmox', 'lab', { token: 'one', user: 'root@pam' })
    await store.set('proxmox', 'home', { token: 'two' })
    await store.set('openstack', 'lab', { password: 'three' })
    await store.set('proxmox', 'lab', { token: 'four' })
    const again = fileCredentialStore(path)
    expect(await again.get('proxmox', 'lab')).toEqual({ token: 'four' })
    expect(await again.list('proxmox')).toEqual(['home', 'lab'])
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect([await again.delete('proxmox', 'lab'), await again.delete('proxmox', 'lab')]).toEqual([
      true,
      false,
    ])
    expect(await store.list('proxmox')).toEqual(['home'])
    expect(await store.get('openstack', 'lab')).toEqual({ password: 'three' })
  })

  it('loses nothing when many write at once', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        fileCredentialStore(path).set('k', `n${index}`, { token: `${index}` }),
      ),
    )
    expect(await fileCredentialStore(path).list('k')).toHaveLength(12)
  })

  it('takes names that objects have already', async () => {
    const store = fileCredentialStore(path)
    expect(await store.get('constructor', 'toString')).toBeUndefined()
    await store.set('__proto__', 'constructor', { token: 'x' })
    expect(await store.get('__proto__', 'constructor')).toEqual({ token: 'x' })
  })

  it('ALL-6 masks what it reads and sets, but not the names beside it', async () => {
    await fileCredentialStore(path).set('k', 'n', { token: 'canary-in-store', username: 'someone@pam' })
    expect(redact('canary-in-store of someone@pam')).toBe('*** of someone@pam')
  })

  it.each(['{ "k": { "n": "canary-one" } }', '{ "k": canary-two', '[]', '{"k":{"n":{"token":1}}}'])(
    'refuses %s without quoting it',
    async (text) => {
      const file = join(folder, 'bad.json')
      await writeFile(file, text)
      const error: unknown = await fileCredentialStore(file)
        .get('k', 'n')
        .catch((thrown) => thrown)
      expect(error).toMatchObject({ code: 'CONFIG_INVALID', details: { file } })
      expect(inspect(error, { depth: 9 })).not.toContain('canary')
      await expect(fileCredentialStore(file).set('k', 'n', { a: 'b' })).rejects.toThrow()
      expect(await readFile(file, 'utf8')).toBe(text)
    },
  )
})
