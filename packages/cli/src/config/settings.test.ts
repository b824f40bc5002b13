import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { revealSecret } from '@pve/core'
import { describe, expect, it } from 'vitest'
import { homes, useHome } from '../../test/cli.js'
import { configPath } from './config-file.js'
import { credentialKinds, openStore } from './credentials.js'
import { readSettings, type Settings } from './settings.js'

useHome()

interface World {
  flags?: Record<string, unknown>
  env?: Record<string, string>
  dotEnv?: string
  config?: string
  stdin?: string
}

async function settingsOf({ flags = {}, env = {}, dotEnv, config, stdin }: World): Promise<Settings> {
  if (dotEnv !== undefined) await writeFile(join(homes.current, '.env'), dotEnv)
  if (config !== undefined) {
    await mkdir(dirname(configPath(env)), { recursive: true })
    await writeFile(configPath(env), config)
  }
  return readSettings({ flags, env, cwd: homes.current, readStdin: async () => stdin ?? '' })
}

const lab = `
default-cluster: lab
clusters:
  lab:
    hosts: [lab1, lab2]
    username: lab@pve
    fingerprint: AA:BB
    defaults: { storage: fast }
  prod:
    host: https://prod.example:443
    username: prod@pve
    ca-file: prod.pem
`

describe('ALL-13 VM-3 precedence: flags > environment > .env > configuration > credential store', () => {
  it.each<[string, World, string, string]>([
    [
      'flag',
      { flags: { host: 'flag' }, env: { PROXMOX_HOST: 'env' }, dotEnv: 'PROXMOX_HOST=dot', config: lab },
      'https://flag:8006',
      'flag --host',
    ],
    [
      'environment',
      { env: { PROXMOX_HOST: 'env' }, dotEnv: 'PROXMOX_HOST=dot', config: lab },
      'https://env:8006',
      'environment PROXMOX_HOST',
    ],
    [
      '.env',
      { dotEnv: 'export PROXMOX_HOST="dot" # comment', config: lab },
      'https://dot:8006',
      '.env PROXMOX_HOST',
    ],
    ['configuration', { config: lab }, 'https://lab1:8006', 'clusters.lab'],
  ])('the host by %s', async (_what, world, host, source) => {
    const { hosts } = await settingsOf(world)
    expect(hosts?.value[0]).toBe(host)
    expect(hosts?.source).toContain(source)
  })

  it.each<[string, World, Partial<Record<'username' | 'realm' | 'fingerprint' | 'tokenId', string>>]>([
    [
      'flags',
      {
        flags: { host: 'lab1', username: 'f', realm: 'fr', fingerprint: 'FF', 'token-id': 'f@pam!t' },
        env: {
          PROXMOX_USERNAME: 'e',
          PROXMOX_REALM: 'er',
          PROXMOX_FINGERPRINT: 'EE',
          PROXMOX_TOKEN_ID: 'e@pam!t',
        },
        config: lab,
      },
      { username: 'f', realm: 'fr', fingerprint: 'FF', tokenId: 'f@pam!t' },
    ],
    [
      'environment',
      {
        env: {
          PROXMOX_HOST: 'lab1',
          PROXMOX_USERNAME: 'e',
          PROXMOX_REALM: 'er',
          PROXMOX_FINGERPRINT: 'EE',
          PROXMOX_TOKEN_ID: 'e@pam!t',
        },
        config: lab,
      },
      { username: 'e', realm: 'er', fingerprint: 'EE', tokenId: 'e@pam!t' },
    ],
    [
      'configuration, found by the host',
      { env: { PROXMOX_HOST: 'https://lab2:8006' }, config: lab },
      { username: 'lab@pve', fingerprint: 'AA:BB' },
    ],
    ['nothing of another cluster', { env: { PROXMOX_HOST: 'elsewhere' }, config: lab }, {}],
  ])('the others by %s', async (_what, world, expected) => {
    const settings = await settingsOf(world)
    const found = Object.fromEntries(
      (['username', 'realm', 'fingerprint', 'tokenId'] as const).flatMap((key) =>
        settings[key] ? [[key, settings[key].value]] : [],
      ),
    )
    expect(found).toEqual(expected)
  })

  it('with --cluster, leaves out the values that the environment has for another server', async () => {
    const env = {
      PROXMOX_HOST: 'env',
      PROXMOX_TOKEN_ID: 'env@pam!t',
      PROXMOX_TOKEN_SECRET: 'env-secret',
      PROXMOX_FINGERPRINT: 'EE',
    }
    const settings = await settingsOf({ flags: { cluster: 'prod' }, env, config: lab })
    expect(settings.hosts?.value).toEqual(['https://prod.example'])
    expect(settings.tokenId).toBeUndefined()
    expect(settings.tokenSecret).toBeUndefined()
    expect(settings.fingerprint).toBeUndefined()
    expect(settings.caFile?.value).toBe(join(dirname(configPath({})), 'prod.pem'))
    // Without a server of its own the environment only completes.
    const { PROXMOX_HOST: _, ...rest } = env
    expect((await settingsOf({ flags: { cluster: 'prod' }, env: rest, config: lab })).tokenId?.value).toBe(
      'env@pam!t',
    )
  })

  it('takes ticket, token and fingerprint from the credential store, for that server alone', async () => {
    const store = openStore()
    await store.set(credentialKinds.token, 'https://lab1:8006', {
      tokenId: 'root@pam!kept',
      tokenSecret: 'kept-secret',
    })
    await store.set(credentialKinds.ticket, 'https://lab1:8006', {
      username: 'root@pam',
      ticket: 'kept-ticket',
      csrfToken: 'kept-csrf',
    })
    await store.set(credentialKinds.server, 'https://lab1:8006', { fingerprint: 'CC' })
    const settings = await settingsOf({ flags: { host: 'lab1' } })
    expect(settings.tokenId).toEqual({
      value: 'root@pam!kept',
      source: 'credential store (https://lab1:8006)',
    })
    expect(revealSecret(settings.tokenSecret?.value ?? '')).toBe('kept-secret')
    expect(settings.ticket?.value.username).toBe('root@pam')
    expect(settings.fingerprint?.value).toBe('CC')
    const other = await settingsOf({ flags: { host: 'lab9' } })
    expect(other).not.toHaveProperty('tokenId')
    expect(other).not.toHaveProperty('ticket')
    expect(other).not.toHaveProperty('fingerprint')
  })

  it('does not mix the id of one token with the secret of another, nor one user with the ticket of another', async () => {
    const store = openStore()
    await store.set(credentialKinds.token, 'https://lab1:8006', {
      tokenId: 'root@pam!kept',
      tokenSecret: 'kept-secret',
    })
    await store.set(credentialKinds.ticket, 'https://lab1:8006', {
      username: 'root@pam',
      ticket: 'kept-ticket',
      csrfToken: 'kept-csrf',
    })
    expect(
      (await settingsOf({ flags: { host: 'lab1', 'token-id': 'alice@pve!x' } })).tokenSecret,
    ).toBeUndefined()
    expect(
      (await settingsOf({ flags: { host: 'lab1', 'token-id': 'root@pam!kept' } })).tokenSecret,
    ).toBeDefined()
    expect((await settingsOf({ flags: { host: 'lab1', username: 'alice@pve' } })).ticket).toBeUndefined()
    expect((await settingsOf({ flags: { host: 'lab1', username: 'root' } })).ticket).toBeDefined()
  })

  it('reads the secret of a token from a file or standard input', async () => {
    await writeFile(join(homes.current, 'secret'), 'from-a-file\n')
    const flags = { host: 'lab1', 'token-id': 'a@pam!b' }
    expect(
      revealSecret(
        (await settingsOf({ flags: { ...flags, 'token-secret-file': 'secret' } })).tokenSecret?.value ?? '',
      ),
    ).toBe('from-a-file')
    expect(
      revealSecret(
        (await settingsOf({ flags: { ...flags, 'token-secret-file': '-' }, stdin: 'from-stdin\n' }))
          .tokenSecret?.value ?? '',
      ),
    ).toBe('from-stdin')
    await expect(settingsOf({ flags: { ...flags, 'token-secret-file': 'nowhere' } })).rejects.toThrow(
      /no file nowhere/,
    )
  })
})

describe('the configuration file', () => {
  it.each([
    ['clusters:\n  lab:\n    hsot: x\n', /config\.yaml:3: there is no setting 'clusters\.lab\.hsot'/],
    ['clusters:\n  lab: [a]\n', /config\.yaml:2: 'clusters\.lab' must be a map/],
    ['clusters:\n  lab:\n    username: { a: b }\n', /config\.yaml:3: 'clusters\.lab\.username' must be text/],
    ['default-cluster: "lab\n', /config\.yaml:\d: /],
    ['default-cluster: lba\nclusters: { lab: { host: a } }\n', /no cluster 'lba'/],
  ])('%j is refused with its line', async (config, message) => {
    await expect(settingsOf({ config })).rejects.toThrow(message)
    await expect(settingsOf({ config })).rejects.toMatchObject({ code: 'CONFIG_INVALID' })
  })

  it('may be empty, and its only cluster is the one', async () => {
    expect((await settingsOf({ config: '# nothing yet\n' })).hosts).toBeUndefined()
    expect((await settingsOf({ config: 'clusters: { one: { host: a } }' })).cluster?.value).toBe('one')
  })
})
