import { execFileSync } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { redact, revealSecret, Secret } from '../secret/index.js'
import { editSopsFile, generateAgeIdentity, type SopsEditor } from '../sops/index.js'
import { type CredentialSourcesOptions, credentialSources } from './index.js'

const { key, recipient } = await generateAgeIdentity()

let folder = ''
let sopsFile = ''
let envFile = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pve-credentials-'))
  sopsFile = join(folder, 'secrets.yaml')
  envFile = join(folder, '.env')
  await sops((editor) => editor.set(['tailscale'], { auth_key: Secret.of('from-sops'), days: 90, empty: '' }))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const sops = (change: (editor: SopsEditor) => void) =>
  editSopsFile(sopsFile, change, { keys: [key], recipients: [recipient] })

const sources = (more: CredentialSourcesOptions = {}) =>
  credentialSources({ env: {}, envFiles: [envFile], sopsFiles: [sopsFile], sops: { keys: [key] }, ...more })

async function get(name: string, more: CredentialSourcesOptions = {}): Promise<[string, string] | undefined> {
  const found = await sources(more).get(name)
  return found === undefined ? undefined : [revealSecret(found.value), found.origin]
}

describe('LX-30 credentialSources', () => {
  it('prefers the environment to .env, and .env to SOPS', async () => {
    expect(await get('TAILSCALE_AUTH_KEY')).toEqual(['from-sops', `${sopsFile} (tailscale.auth_key)`])
    await writeFile(envFile, '# keys\nexport TAILSCALE_AUTH_KEY="from env file" # why\nEMPTY=\n', {
      mode: 0o600,
    })
    expect(await get('TAILSCALE_AUTH_KEY')).toEqual(['from env file', `${envFile} (TAILSCALE_AUTH_KEY)`])
    const env = { TAILSCALE_AUTH_KEY: 'from-env', EMPTY: '' }
    expect(await get('tailscale.auth_key', { env })).toEqual([
      'from-env',
      'environment variable TAILSCALE_AUTH_KEY',
    ])
    expect(await get('EMPTY', { env })).toBeUndefined()
    expect(await get('tailscale.empty')).toBeUndefined()
    expect(await get('TAILSCALE_DAYS')).toEqual(['90', `${sopsFile} (tailscale.days)`])
  })

  it('passes over files that are not there', async () => {
    expect(await get('A', { sopsFiles: [join(folder, 'none.yaml')] })).toBeUndefined()
  })

  it('masks what it gives', async () => {
    await writeFile(envFile, 'A=canary-of-env-file\n', { mode: 0o600 })
    const found = await sources().get('A')
    expect(`${found?.value} ${redact('canary-of-env-file')}`).toBe('*** ***')
  })

  it('lists names and origins, without values', async () => {
    await writeFile(envFile, 'B=two\nTAILSCALE_DAYS=1\n', { mode: 0o600 })
    const listed = await sources({ env: { B: 'x', C: 'y', PATH: '/bin' }, names: ['C', 'D'] }).list()
    expect(listed).toEqual([
      { name: 'B', origin: 'environment variable B' },
      { name: 'C', origin: 'environment variable C' },
      { name: 'TAILSCALE_DAYS', origin: `${envFile} (TAILSCALE_DAYS)` },
      { name: 'tailscale.auth_key', origin: `${sopsFile} (tailscale.auth_key)` },
    ])
  })

  it('does not guess between two of the same name', async () => {
    await sops((editor) => editor.set(['tailscale.auth', 'key'], 'other'))
    await expect(get('TAILSCALE_AUTH_KEY')).rejects.toMatchObject({ code: 'CONFIG_INVALID' })
    expect(await get('tailscale.auth_key')).toEqual(['from-sops', `${sopsFile} (tailscale.auth_key)`])
  })

  it('LX-31 refuses files that others can read, when it comes to them', async () => {
    await writeFile(envFile, 'A=1\n')
    await chmod(envFile, 0o644)
    await expect(get('A')).rejects.toMatchObject({ code: 'FILE_NOT_PRIVATE' })
    expect(await get('A', { env: { A: 'x' } })).toEqual(['x', 'environment variable A'])
    await chmod(envFile, 0o600)
    expect(await get('A')).toEqual(['1', `${envFile} (A)`])
  })

  it('loads neither YAML nor age before a SOPS file is read', () => {
    const script = `
      const { Module } = await import('node:module')
      const { credentialSources } = await import('./packages/core/src/index.ts')
      await credentialSources({ env: { A: 'x' } }).get('A')
      const loaded = [...Object.keys(Module._cache ?? {}), ...process.moduleLoadList]
      console.log(loaded.filter((path) => /node_modules\\/(?:yaml|age-encryption|zod)\\//.test(path)).length)`
    const root = new URL('../../../../', import.meta.url)
    const args = ['--no-warnings', '--import', 'tsx', '--input-type=module', '-e', script]
    expect(execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' })).toBe('0\n')
  })
})
