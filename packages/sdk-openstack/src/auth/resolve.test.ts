import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { type Logger, revealSecret, Secret, silentLogger } from '@pve/core'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listClouds, type ResolveCloudOptions, resolveCloud } from './index.js'
import type { AuthMethod } from './types.js'

let folder = ''
let warnings: string[] = []
const logger: Logger = { ...silentLogger, warn: (_data, message) => void warnings.push(message) }

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pve-clouds-'))
  warnings = []
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const put = (name: string, text: string) => writeFile(join(folder, name), text, { mode: 0o600 })
// Away from the files of whoever runs the tests.
const resolve = (options: ResolveCloudOptions = {}) =>
  resolveCloud({ cwd: folder, logger, ...options, env: { HOME: join(folder, 'home'), ...options.env } })
const failure = async (options: ResolveCloudOptions = {}) =>
  await resolve(options).then(
    () => expect.fail('it was taken'),
    (error: Error) => ({ error, shown: inspect(error, { depth: 9 }) + JSON.stringify(error) }),
  )
const passwordOf = (auth: AuthMethod) => (auth.type === 'password' ? revealSecret(auth.password) : undefined)

const two = `clouds:
  lab:
    auth:
      auth_url: https://keystone.example:5000/v3/
      username: demo
      password: from-clouds
      project_name: demo
      user_domain_name: Default
      project_domain_id: default
    region_name: RegionOne
  other:
    auth_type: v3applicationcredential
    auth:
      auth_url: https://other.example/identity
      application_credential_id: "1234"
      application_credential_secret: canary-appcred
    interface: internalURL
`

describe('OS-1 resolveCloud', () => {
  it('reads a cloud and says where each value came from', async () => {
    await put('clouds.yaml', two)
    const config = await resolve({ cloud: 'lab' })
    const file = join(folder, 'clouds.yaml')
    expect(config).toMatchObject({
      name: 'lab',
      authUrl: 'https://keystone.example:5000/v3',
      auth: { type: 'password', username: 'demo', userDomainName: 'Default' },
      scope: { type: 'project', name: 'demo', domainId: 'default' },
      region: 'RegionOne',
      interface: 'public',
      origins: {
        'auth.auth_url': `${file}, line 4`,
        'auth.password': `${file}, line 6`,
        region_name: `${file}, line 10`,
      },
    })
    expect(inspect(config, { depth: 9 })).not.toContain('from-clouds')
    const other = await resolve({ env: { OS_CLOUD: 'other' } })
    expect(other).toMatchObject({
      auth: { type: 'application-credential', id: '1234' },
      scope: { type: 'unscoped' },
      interface: 'internal',
      origins: { cloud: 'environment variable OS_CLOUD' },
    })
  })

  it('prefers the caller to the environment, that to secure.yaml, that to clouds.yaml, that to the profile and to asking', async () => {
    const cloud = (auth: string) => `clouds:\n  lab:\n    profile: vendor\n    auth:\n      ${auth}\n`
    const sources = ['flags', 'env', 'secure', 'clouds', 'vendor', 'profile', 'asked'] as const
    const order: string[] = []
    for (let from = 0; from < sources.length; from++) {
      const has = (source: (typeof sources)[number]) => sources.indexOf(source) >= from
      const value = (source: (typeof sources)[number], key = 'password') =>
        has(source) ? `${key}: secret-of-${source}` : 'user_id: u1'
      await put('clouds.yaml', cloud(value('clouds')))
      await put('secure.yaml', cloud(value('secure')))
      await put(
        'clouds-public.yaml',
        `public-clouds:\n  vendor:\n    auth:\n      auth_url: https://v/v3\n      ${value('vendor')}\n`,
      )
      const config = await resolve({
        cloud: 'lab',
        flags: { user_id: 'u1', ...(has('flags') && { password: 'secret-of-flags' }) },
        env: has('env') ? { OS_PASSWORD: 'secret-of-env' } : {},
        profiles: {
          load: async () =>
            has('profile')
              ? { origin: 'profile lab', values: { password: Secret.of('secret-of-profile') } }
              : undefined,
        },
        ask: async () => 'secret-of-asked',
      })
      order.push(
        `${passwordOf(config.auth)?.slice('secret-of-'.length)} <- ${config.origins['auth.password']?.replace(folder, '')}`,
      )
    }
    expect(order).toEqual([
      'flags <- given by the caller',
      'env <- environment variable OS_PASSWORD',
      'secure <- /secure.yaml, line 5',
      'clouds <- /clouds.yaml, line 5',
      'vendor <- /clouds-public.yaml, line 5',
      'profile <- profile lab',
      'asked <- asked',
    ])
  })

  it('takes the same thing from one source: an id beneath does not overrule a name above', async () => {
    await put(
      'clouds.yaml',
      two.replace('project_name: demo', 'project_id: p1').replace('username: demo', 'user_id: u1'),
    )
    const config = await resolve({
      cloud: 'lab',
      env: { OS_PROJECT_NAME: 'mine', OS_TENANT_NAME: 'old', OS_USERNAME: 'me' },
    })
    expect(config).toMatchObject({ auth: { username: 'me' }, scope: { name: 'mine', domainId: 'default' } })
    expect(config.auth).not.toHaveProperty('userId')
    const system = await resolve({ cloud: 'lab', env: { OS_SYSTEM_SCOPE: 'all' } })
    expect(system.scope).toEqual({ type: 'system' })
  })

  it('every value comes from the most important source that has it, whatever the others hold', async () => {
    const keys = ['username', 'password', 'project_name', 'region_name', 'auth_url'] as const
    const subset = fc.subarray([...keys])
    await fc.assert(
      fc.asyncProperty(subset, subset, async (inFlags, inEnv) => {
        const value = (key: string, source: string) =>
          key === 'auth_url' ? `https://${source}.example/v3` : `${key}-${source}`
        const ofFile = Object.fromEntries(keys.map((key) => [key, value(key, 'file')]))
        await put('clouds.json', JSON.stringify({ clouds: { lab: ofFile } }))
        const config = await resolve({
          cloud: 'lab',
          flags: Object.fromEntries(inFlags.map((key) => [key, value(key, 'flags')])),
          env: Object.fromEntries(inEnv.map((key) => [`OS_${key.toUpperCase()}`, value(key, 'env')])),
        })
        const source = (key: (typeof keys)[number]) =>
          inFlags.includes(key) ? 'flags' : inEnv.includes(key) ? 'env' : 'file'
        expect(config.auth).toMatchObject({ username: value('username', source('username')) })
        expect(passwordOf(config.auth)).toBe(value('password', source('password')))
        expect(config.scope).toMatchObject({ name: value('project_name', source('project_name')) })
        expect(config.region).toBe(value('region_name', source('region_name')))
        expect(config.authUrl).toBe(value('auth_url', source('auth_url')))
      }),
      { numRuns: 25 },
    )
  })

  it('takes the environment for itself with OS_AUTH_URL, the only cloud without', async () => {
    await put('clouds.yaml', two.slice(0, two.indexOf('  other:')))
    const env = {
      OS_AUTH_URL: 'http://env/v3',
      OS_USERNAME: 'e',
      OS_PASSWORD: 'from-env',
      OS_PROJECT_ID: 'p',
    }
    const alone = await resolve({ env })
    expect(alone).toMatchObject({
      authUrl: 'http://env/v3',
      scope: { id: 'p' },
      auth: { userDomainId: 'default' },
    })
    expect(alone).not.toHaveProperty('name')
    expect(await resolve({ env: { ...env, OS_CLOUD: 'envvars' } })).toEqual(alone)
    expect(await resolve()).toMatchObject({
      name: 'lab',
      origins: { cloud: `the only one of ${join(folder, 'clouds.yaml')}` },
    })
  })

  it('looks where openstacksdk looks, and takes the first file', async () => {
    const config = join(folder, 'home', '.config', 'openstack')
    await mkdir(config, { recursive: true })
    await writeFile(join(config, 'clouds.yml'), two, { mode: 0o600 })
    expect((await resolve({ cloud: 'lab' })).name).toBe('lab')
    await put(
      'clouds.json',
      JSON.stringify({
        clouds: { json: { auth: { auth_url: 'http://j/v3', token: 'a-token', project_id: 7 } } },
      }),
    )
    const json = await resolve()
    expect(json).toMatchObject({ name: 'json', auth: { type: 'token' }, scope: { id: '7' } })
    await put('named.yaml', two)
    const named = await resolve({ cloud: 'lab', env: { OS_CLIENT_CONFIG_FILE: 'named.yaml' } })
    expect(named.origins['auth.password']).toBe(`${join(folder, 'named.yaml')}, line 6`)
    await resolve({ env: { OS_CLIENT_CONFIG_FILE: '/nowhere.yaml' } })
    expect(warnings).toEqual([
      'OS_CLIENT_CONFIG_FILE names /nowhere.yaml, which is not there or cannot be read',
    ])
  })

  it('takes values as they are written: no number, boolean or date is made of them', async () => {
    await put(
      'clouds.yaml',
      `clouds:
  lab: &lab
    auth: &auth
      auth_url: https://{region_name}.example/v3
      username: yes
      password: 0123
      project-id: 1e10
    compute_default_microversion: 2.90
    volume_api_version: 3.59
    network_endpoint_override: http://proxy:9696/
    verify: no
    regions:
      - One
      - name: Two
        values: { auth: { project_id: p2 }, interface: admin }
  other:
    <<: *lab
    auth:
      <<: *auth
      username: ~
      user_id: u
`,
    )
    const config = await resolve({ cloud: 'lab' })
    expect(config).toMatchObject({
      authUrl: 'https://one.example/v3',
      auth: { username: 'yes' },
      scope: { id: '1e10' },
      microversions: { compute: '2.90', 'block-storage': '3.59' },
      endpointOverrides: { network: 'http://proxy:9696' },
      tls: { insecure: true },
      region: 'One',
    })
    expect(passwordOf(config.auth)).toBe('0123')
    expect(await resolve({ cloud: 'other', flags: { region_name: 'Two' } })).toMatchObject({
      authUrl: 'https://two.example/v3',
      auth: { userId: 'u' },
      scope: { id: 'p2' },
      interface: 'admin',
    })
    expect((await failure({ cloud: 'lab', flags: { region_name: 'two' } })).error.message).toBe(
      'The cloud has no region two: it lists One, Two.',
    )
  })

  it.each(['!bang', '!bang word', '&and'])(
    'says that the password %s, which YAML takes for something else, needs quotes',
    async (password) => {
      await put('clouds.yaml', two.replace('from-clouds', password))
      const { error } = await failure({ cloud: 'lab' })
      expect(error).toMatchObject({
        code: 'CONFIG_INVALID',
        message: expect.stringMatching(
          /clouds\.yaml, line 6, .*: clouds\.lab\.auth\.password begins with ! or &/,
        ),
      })
    },
  )

  it('asks for a passcode only when it is wanted, and for all that is missing', async () => {
    const asked: string[] = []
    const config = await resolve({
      flags: { auth_type: 'v3totp' },
      ask: async ({ key, secret }) => {
        asked.push(`${key}${secret ? ' (hidden)' : ''}`)
        return key === 'auth_url' ? 'https://a/v3' : '123456'
      },
    })
    expect(asked).toEqual(['auth_url', 'username'])
    if (config.auth.type === 'totp') await config.auth.passcode()
    expect(asked).toEqual(['auth_url', 'username', 'passcode (hidden)'])
    expect(config.origins).toMatchObject({
      'auth.auth_url': 'asked',
      'auth.user_domain_id': 'not given: default',
    })
  })

  it('names what is missing, and the nearest of what there is', async () => {
    await put(
      'clouds.yaml',
      'clouds:\n  lab:\n    profile: gone\n    auth: { pasword: canary-typo, auth_url: "http://x/v3" }\n  prod:\n',
    )
    const missing = await failure({ cloud: 'lab' })
    expect(missing.error).toMatchObject({
      code: 'OS_SETTING_MISSING',
      message:
        'The cloud lab does not say what is needed to sign in: auth.username, auth.password. Its profile gone is in no clouds-public.yaml.',
      details: { missing: ['auth.username', 'auth.password'] },
    })
    expect(warnings[0]).toMatch(
      /clouds.yaml, line 4: clouds.lab.auth.pasword is not used; did you mean password\?$/,
    )
    expect((await failure({ cloud: 'lap' })).error).toMatchObject({
      code: 'OS_CLOUD_UNKNOWN',
      hint: 'Did you mean lab?',
    })
    // As of "$CLOUD" in a script: not another cloud by chance.
    expect((await failure({ cloud: '' })).error).toMatchObject({
      code: 'OS_CLOUD_UNKNOWN',
      message: 'The name of the cloud is empty (given by the caller).',
    })
    expect((await failure()).error).toMatchObject({
      code: 'OS_CLOUD_UNKNOWN',
      details: { clouds: ['lab', 'prod'] },
    })
    expect(missing.shown + warnings.join()).not.toContain('canary')
  })

  const wrong: [string, string, number][] = [
    ['a quote that is not closed', 'clouds:\n  lab:\n    auth:\n      password: "canary\n', 5],
    ['a wrong escape', 'clouds:\n  lab:\n    auth:\n      password: "canary\\q"\n', 4],
    ['a tab', 'clouds:\n\tlab: canary\n', 2],
    ['a key that is there twice', 'clouds:\n  lab: {}\n  lab: {canary: 1}\n', 3],
    ['an alias of nothing', 'clouds:\n  lab: *canary\n', 2],
    ['a second colon', 'clouds:\n  lab:\n    auth:\n      password: canary: canary\n', 4],
    ['clouds that are a list', 'clouds:\n  - canary\n', 1],
    ['a cloud that is a text', 'clouds:\n  lab: canary\n', 2],
    ['auth that is a text', 'clouds:\n  lab:\n    auth: canary\n', 3],
    [
      'a password that is a map',
      'clouds:\n  lab:\n    auth:\n      auth_url: x\n      password: {canary: x}\n',
      5,
    ],
    ['regions without a name', 'clouds:\n  lab:\n    regions:\n      - values: {canary: x}\n', 4],
    [
      'an auth_url that is none',
      'clouds:\n  lab:\n    auth: {username: u, password: p,\n      auth_url: keystone:canary}\n',
      4,
    ],
    [
      'a password in the auth_url',
      'clouds:\n  lab:\n    auth: {username: u, password: p,\n      auth_url: "http://u:canary@x/v3"}\n',
      4,
    ],
    [
      'verify that is neither',
      'clouds:\n  lab:\n    verify: canary\n    auth: {username: u, password: p, auth_url: "http://x"}\n',
      3,
    ],
    [
      'a file of a CA that is not there',
      'clouds:\n  lab:\n    cacert: /canary-not-there\n    auth: {username: u, password: p, auth_url: "http://x"}\n',
      3,
    ],
    [
      'a version of yesterday',
      'clouds:\n  lab:\n    identity_api_version: 2.0\n    auth: {username: u, password: p, auth_url: "http://x"}\n',
      3,
    ],
    [
      'a method that is not supported',
      'clouds:\n  lab:\n    auth_type: v3oidcpassword\n    auth: {username: u, password: canary-oidc, auth_url: "http://x"}\n',
      3,
    ],
  ]
  it.each(wrong)('says where %s is, and quotes no secret', async (what, text, line) => {
    await put('clouds.yaml', text)
    const { error, shown } = await failure({ cloud: 'lab' })
    expect(error).toMatchObject({ code: 'CONFIG_INVALID' })
    expect(error.message).toContain(`clouds.yaml, line ${line}`)
    if (!what.startsWith('a file')) expect(shown).not.toContain('canary')
  })

  it('OS-3 takes multi-factor sign-in for a password with a passcode', async () => {
    const text = (methods: string) =>
      `clouds:\n  lab:\n    auth_type: v3multifactor\n    auth_methods: ${methods}\n    auth: {auth_url: "http://x/v3", username: u, password: secret-p, passcode: 123456}\n`
    await put('clouds.yaml', text('[v3password, v3totp]'))
    const { auth } = await resolve()
    expect(auth.type === 'password' && revealSecret((await auth.passcode?.()) ?? '')).toBe('123456')
    await put('clouds.yaml', text('[v3password, v3oauth]'))
    expect((await failure()).error.message).toContain('v3oauth')
  })

  it('warns when a password that was written down for one address goes to another', async () => {
    await put('clouds.yaml', two)
    const file = join(folder, 'clouds.yaml')
    const env = { OS_AUTH_URL: 'https://left-over/v3' }
    expect((await resolve({ cloud: 'lab', env })).authUrl).toBe('https://left-over/v3')
    expect(warnings).toEqual([
      `the password of ${file}, line 6 is sent to the auth_url of another source: environment variable OS_AUTH_URL instead of ${file}, line 4`,
    ])
    warnings = []
    await resolve({ cloud: 'lab', env: { ...env, OS_PASSWORD: 'for-the-other' } })
    await resolve({ cloud: 'lab', env: { OS_AUTH_URL: 'https://keystone.example:5000/v3/' } })
    expect(warnings).toEqual([])
  })

  it('OS-4 reads the files of TLS, from where the command runs or from the home', async () => {
    const pem = (what: string) => `-----BEGIN ${what}-----\ncanary-of-${what}\n-----END ${what}-----\n`
    await put('ca.pem', pem('CERTIFICATE'))
    await put('own.pem', pem('CERTIFICATE') + pem('PRIVATE KEY'))
    await mkdir(join(folder, 'home'))
    await put('home/key.pem', pem('EC PRIVATE KEY'))
    const tls = async (settings: object, env: Record<string, string> = {}) => {
      const auth = { auth_url: 'https://x/v3', username: 'u', password: 'secret-p' }
      await put('clouds.json', JSON.stringify({ clouds: { lab: { auth, ...settings } } }))
      return (await resolve({ env })).tls
    }
    expect(await tls({ cacert: 'ca.pem' })).toEqual({ ca: pem('CERTIFICATE') })
    const both = await tls({ cert: 'own.pem' })
    expect(both.clientKey && revealSecret(both.clientKey)).toBe(both.clientCertificate)
    const apart = await tls({ cert: 'ca.pem', key: '~/key.pem' })
    expect(apart.clientKey && revealSecret(apart.clientKey)).toBe(pem('EC PRIVATE KEY'))
    expect([await tls({ verify: true }), await tls({ insecure: 'False' })]).toEqual([{}, {}])
    expect(await tls({ verify: true }, { OS_INSECURE: '1' })).toEqual({ insecure: true })
  })

  it('warns of secrets that others can read, and not of a file without any', async () => {
    await put('clouds.yaml', two)
    await chmod(join(folder, 'clouds.yaml'), 0o644)
    await resolve({ cloud: 'lab' })
    expect(warnings).toEqual([
      `${join(folder, 'clouds.yaml')} holds secrets and can be read by others: chmod 600 closes it`,
    ])
    warnings = []
    await put('clouds.yaml', two.replaceAll(/.*(password|secret):.*\n/g, ''))
    await put('secure.yaml', 'clouds: { lab: { auth: { password: from-secure } } }')
    expect(passwordOf((await resolve({ cloud: 'lab' })).auth)).toBe('from-secure')
    expect(warnings).toEqual([])
  })
})

describe('OS-1 listClouds', () => {
  it('lists clouds with where they are described, without secrets', async () => {
    await put('clouds.yaml', two)
    await put('secure.yaml', 'clouds: { lab: { auth: { password: canary-secure } } }')
    const listed = await listClouds({
      cwd: folder,
      env: { HOME: folder, OS_AUTH_URL: 'http://env/v3', OS_PASSWORD: 'canary-env' },
    })
    expect(listed).toMatchObject([
      { origin: 'environment', authUrl: 'http://env/v3' },
      {
        name: 'lab',
        authUrl: 'https://keystone.example:5000/v3/',
        user: 'demo',
        project: 'demo',
        regions: ['RegionOne'],
      },
      {
        name: 'other',
        authType: 'v3applicationcredential',
        origins: { 'auth.application_credential_secret': `${join(folder, 'clouds.yaml')}, line 16` },
      },
    ])
    expect(listed[1]?.origins['auth.password']).toBe(`${join(folder, 'secure.yaml')}, line 1`)
    expect(JSON.stringify(listed)).not.toMatch(/canary|from-clouds|"1234"/)
  })
})
