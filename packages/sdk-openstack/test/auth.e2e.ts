/** Signing in against the lab's Keystone. */
import { createHmac } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Logger, revealSecret, Secret, silentLogger } from '@pve/core'
import {
  type Cloud,
  type CloudConfig,
  fileTokenCache,
  type OpenCloudOptions,
  openCloud,
  type ResolveCloudOptions,
  resolveCloud,
} from '@pve/openstack'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { idOf, type LabDescription, openstackLab } from '../../../labs/openstack/lab.js'
import { openstackClientJson } from '../../../labs/openstack/openstack-client.js'

let lab: LabDescription
let folder = ''
const opened: Cloud[] = []

beforeAll(async () => {
  lab = await openstackLab()
  folder = await mkdtemp(join(tmpdir(), 'pve-auth-'))
})
afterEach(async () => {
  await Promise.all(opened.splice(0).map((cloud) => cloud.close()))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

// None of the variables of whoever runs this.
const resolve = (cloud: string | undefined, flags: ResolveCloudOptions['flags'] = {}) =>
  resolveCloud({
    cwd: folder,
    env: { HOME: folder, OS_CLIENT_CONFIG_FILE: lab.cloudsFile },
    flags,
    ...(cloud !== undefined && { cloud }),
  })

/** A cloud that remembers what it sent: `POST /v3/auth/tokens 201`. */
function open(config: CloudConfig, options: Partial<OpenCloudOptions> = {}) {
  const sent: string[] = []
  const logger: Logger = {
    ...silentLogger,
    trace: ({ method, url, status }) =>
      void sent.push(`${method} ${new URL(String(url)).pathname} ${status}`),
    child: () => logger,
  }
  const cloud = openCloud({ config, logger, ...options })
  opened.push(cloud)
  return { cloud, sent, signIns: () => sent.filter((line) => line.startsWith('POST /v3/auth/tokens')) }
}

const signIn = async (...given: Parameters<typeof resolve>) =>
  await open(await resolve(...given)).cloud.signedIn()
const refusal = async (...given: Parameters<typeof resolve>) =>
  await signIn(...given).then(
    () => expect.fail('it was let in'),
    (error: unknown) => error,
  )

/** As an administrator would, behind the session's back. */
async function revoke(token: Secret): Promise<void> {
  const admin = open(await resolve('lab-admin')).cloud
  const answer = await fetch(`${lab.authUrl}/auth/tokens`, {
    method: 'DELETE',
    headers: {
      'x-auth-token': revealSecret(await admin.session.token()),
      'x-subject-token': revealSecret(token),
    },
  })
  expect(answer.status).toBe(204)
}

describe('OS-3 every cloud of the lab', () => {
  it.each([
    ['lab-admin', 'admin', { type: 'project', name: 'admin' }, 'password', 'admin'],
    ['lab-demo', 'demo', { type: 'project', name: 'demo', domainName: 'Default' }, 'password', 'member'],
    ['lab-reader', 'demo-reader', { type: 'project', name: 'demo' }, 'password', 'reader'],
    ['lab-system', 'admin', { type: 'system' }, 'password', 'admin'],
    ['lab-appcred', 'demo', { type: 'project', name: 'demo' }, 'application_credential', 'member'],
  ])('%s signs in', async (cloud, user, scope, method, role) => {
    const facts = await signIn(cloud)
    expect(facts).toMatchObject({ user: { name: user, domainName: 'Default' }, scope, methods: [method] })
    expect(facts.roles).toContain(role)
    expect(facts.catalog.map(({ type }) => type)).toContain('compute')
    expect(facts.expiresAt.getTime()).toBeGreaterThan(Date.now() + 3_600_000)
  })

  it('is who the official client says it is, for the same files', async () => {
    const issued = z.object({ user_id: z.string(), project_id: z.string() })
    const theirs = issued.parse(await openstackClientJson(lab, ['token', 'issue'], { cloud: 'lab-reader' }))
    const ours = await signIn('lab-reader')
    expect([ours.user.id, ours.scope.type === 'project' && ours.scope.id]).toEqual([
      theirs.user_id,
      theirs.project_id,
    ])
  })

  it('OS-1 signs in by the environment alone, and by the id of a project', async () => {
    const env = {
      OS_AUTH_URL: new URL(lab.authUrl).origin,
      OS_USERNAME: 'demo',
      OS_PASSWORD: lab.password,
      OS_PROJECT_ID: idOf(lab.projects, 'demo'),
    }
    const config = await resolveCloud({ cwd: folder, env: { HOME: folder, ...env } })
    expect((await open(config).cloud.signedIn()).scope).toMatchObject({ type: 'project', name: 'demo' })
  })

  it('signs in for no scope, for a domain, and for a project of another domain than Default', async () => {
    const user = { auth_url: lab.authUrl, username: 'lab-user', password: lab.password }
    const unscoped = await signIn(undefined, { ...user, user_domain_name: 'lab' })
    expect(unscoped).toMatchObject({ scope: { type: 'unscoped' }, roles: [], catalog: [] })
    const domain = await signIn(undefined, { ...user, user_domain_name: 'lab', domain_name: 'lab' })
    expect(domain).toMatchObject({ scope: { type: 'domain', name: 'lab' }, roles: ['member', 'reader'] })
    // As openstacksdk has it: one domain for both, when there is a project.
    const project = await signIn(undefined, { ...user, domain_name: 'lab', project_name: 'lab-project' })
    expect(project).toMatchObject({
      user: { domainName: 'lab' },
      scope: { type: 'project', name: 'lab-project', domainName: 'lab' },
    })
  })
})

describe('OS-3 tokens that are given', () => {
  it('uses one as it is, for another project, and says when it is no longer good', async () => {
    const demo = await resolve('lab-demo')
    const { session } = open({ ...demo, scope: { type: 'unscoped' } }).cloud
    const token = await session.token()
    const given = { auth_url: lab.authUrl, auth_type: 'v3token', token } as const
    expect(await signIn(undefined, given)).toMatchObject({
      user: { name: 'demo' },
      scope: { type: 'unscoped' },
    })
    const rescoped = await signIn(undefined, { ...given, project_name: 'alt_demo' })
    expect(rescoped).toMatchObject({
      scope: { type: 'project', name: 'alt_demo' },
      methods: ['password', 'token'],
    })
    await revoke(token)
    for (const scope of [{}, { project_name: 'alt_demo' }]) {
      expect(await refusal(undefined, { ...given, ...scope })).toMatchObject({
        code: 'OS_AUTH_FAILED',
        details: { reason: 'token' },
      })
    }
  })
})

describe('OS-3 tokens that end', () => {
  const listProjects = (cloud: Cloud) => cloud.service('identity').request('get', '/auth/projects')

  it('renews a revoked token once for twenty requests at a time', async () => {
    const { cloud, sent, signIns } = open(await resolve('lab-demo'))
    await listProjects(cloud)
    await revoke(await cloud.session.token())
    const answers = await Promise.all(Array.from({ length: 20 }, () => listProjects(cloud)))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200))
    expect(signIns()).toEqual(['POST /v3/auth/tokens 201', 'POST /v3/auth/tokens 201'])
    expect(sent.filter((line) => line.endsWith(' 401')).length).toBeGreaterThan(0)
  })

  it('takes a new token two minutes before the old one expires', async () => {
    let now = Date.now()
    const { cloud, signIns } = open(await resolve('lab-demo'), { now: () => now })
    const first = await cloud.session.token()
    const { expiresAt } = await cloud.signedIn()
    now = expiresAt.getTime() - 121_000
    expect(revealSecret(await cloud.session.token())).toBe(revealSecret(first))
    now = expiresAt.getTime() - 119_000
    await cloud.session.token()
    expect(signIns()).toHaveLength(2)
  })

  it('keeps it for the next process, and gets over one that was revoked meanwhile', async () => {
    const config = await resolve('lab-demo')
    const tokenCache = fileTokenCache({ path: join(folder, 'cache', 'tokens.json') })
    const first = open(config, { tokenCache })
    await first.cloud.signedIn()
    const second = open(config, { tokenCache })
    await listProjects(second.cloud)
    expect(second.signIns()).toEqual([])
    expect(await second.cloud.signedIn()).toEqual(await first.cloud.signedIn())
    await revoke(await second.cloud.session.token())
    const third = open(config, { tokenCache })
    await Promise.all([listProjects(third.cloud), listProjects(third.cloud)])
    expect(third.signIns()).toEqual(['POST /v3/auth/tokens 201'])
    // The first has the revoked one still, and finds the new one in the file.
    await listProjects(first.cloud)
    expect(first.signIns()).toHaveLength(1)
    await third.cloud.session.signOut()
    const fourth = open(config, { tokenCache })
    await listProjects(fourth.cloud)
    expect(fourth.signIns()).toHaveLength(1)
  })
})

describe('OS-3 OS-4 what is refused', () => {
  it.each([
    [
      'a wrong password',
      'lab-demo',
      { password: 'wrong-password' },
      'credentials',
      'user demo (domain Default)',
    ],
    ['an unknown user', 'lab-demo', { username: 'auth-nobody' }, 'credentials', 'user auth-nobody'],
    [
      'an unknown domain',
      'lab-demo',
      { user_domain_name: 'auth-nowhere' },
      'credentials',
      'domain auth-nowhere',
    ],
    ['an unknown project', 'lab-demo', { project_name: 'dem' }, 'scope', 'project dem'],
    ['a project without a role', 'lab-demo', { project_name: 'admin' }, 'scope', 'project admin'],
    ['the system without a role', 'lab-demo', { system_scope: 'all' }, 'scope', 'the system'],
    [
      'a wrong secret',
      'lab-appcred',
      { application_credential_secret: 'wrong-secret' },
      'credentials',
      'application credential',
    ],
    [
      'a token of another cloud',
      undefined,
      { auth_type: 'v3token', token: 'gAAAAABauth-e2e-no-token' },
      'token',
      'the token',
    ],
  ] as const)(
    '%s: one error that says which, where and what to do',
    async (_what, cloud, flags, reason, words) => {
      const error = await refusal(cloud, { auth_url: lab.authUrl, ...flags })
      expect(error).toMatchObject({
        code: 'OS_AUTH_FAILED',
        message: expect.stringContaining(words),
        hint: expect.stringMatching(/./),
        ids: { requestId: expect.stringMatching(/^req-/) },
        details: { reason, authUrl: lab.authUrl },
      })
      expect(JSON.stringify(error)).not.toMatch(/wrong-password|wrong-secret|lab-secret|no-token/)
    },
  )

  it('names the projects that the user has, the nearest first', async () => {
    expect(await refusal('lab-demo', { project_name: 'dem' })).toMatchObject({
      hint: expect.stringMatching(/^Did you mean demo\? The user has a role in: .*\bdemo\b/),
    })
  })

  it.each([
    ['another service', () => lab.endpoints['network'], /no version 3: it offers v2\.0/],
    ['a page that is not there', () => `${lab.authUrl}/nope/v3`, /answered with/],
    ['the image service', () => `${lab.endpoints['image']}/v3`, /something else than Keystone/],
  ])('OS-4 calls %s what it is', async (_what, url, words) => {
    expect(await refusal('lab-demo', { auth_url: url() ?? '' })).toMatchObject({
      code: 'OS_NOT_OPENSTACK',
      message: expect.stringMatching(words),
    })
  })
})

describe('OS-3 a user with two factors', () => {
  const key = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
  const name = `auth-e2e-${process.pid}`
  let remove = async (): Promise<void> => {}

  beforeAll(async () => {
    const nobody = { auth_url: lab.authUrl, auth_type: 'v3totp', username: name, passcode: '000000' } as const
    // A Keystone that knows no passcodes takes such a user's password for enough.
    if (/unsupported method/.test(String(await refusal(undefined, nobody)))) {
      throw new Error(
        'The lab’s Keystone was started without totp (labs/openstack/conf/keystone.conf): restart it.',
      )
    }
    // Its own client: those of the tests are closed after each.
    const admin = openCloud({ config: await resolve('lab-admin') })
    const identity = admin.service('identity')
    const created = z.object({ user: z.object({ id: z.string() }) }).parse(
      (
        await identity.request('post', '/users', {
          body: {
            user: {
              name,
              domain_id: 'default',
              password: lab.password,
              options: { multi_factor_auth_enabled: true, multi_factor_auth_rules: [['password', 'totp']] },
            },
          },
        })
      ).data,
    )
    remove = async () => {
      await identity.request('delete', '/users/{id}', { path: { id: created.user.id } })
      await admin.close()
    }
    await identity.request('post', '/credentials', {
      body: { credential: { type: 'totp', user_id: created.user.id, blob: key } },
    })
  })
  afterAll(() => remove())

  const withPasscode = async (
    passcode: () => Promise<Secret>,
    password = lab.password,
  ): Promise<CloudConfig> => {
    const config = await resolve(undefined, { auth_url: lab.authUrl, username: name, password })
    if (config.auth.type !== 'password') expect.fail('a password makes no such configuration')
    return { ...config, auth: { ...config.auth, passcode } }
  }

  it('is asked for the passcode after the password was good, and signs in with both', async () => {
    let asked = 0
    const { cloud, signIns } = open(
      await withPasscode(async () => {
        asked += 1
        return Secret.of(totp(key))
      }),
    )
    expect(await cloud.signedIn()).toMatchObject({ user: { name }, methods: ['password', 'totp'] })
    expect([asked, signIns()]).toEqual([1, ['POST /v3/auth/tokens 401', 'POST /v3/auth/tokens 201']])
  })

  it('is not let in with a wrong passcode, nor without one, and is not asked again', async () => {
    const { cloud, signIns } = open(await withPasscode(async () => Secret.of('000000')))
    for (const _ of [1, 2]) {
      await expect(cloud.signedIn()).rejects.toMatchObject({
        code: 'OS_AUTH_FAILED',
        details: { reason: 'second-factor' },
      })
    }
    expect(signIns()).toHaveLength(2)
    expect(
      await refusal(undefined, { auth_url: lab.authUrl, username: name, password: lab.password }),
    ).toMatchObject({
      details: { reason: 'second-factor' },
      hint: expect.stringContaining('password and totp'),
    })
  })

  it('is not asked for the passcode when the password is wrong', async () => {
    const config = await withPasscode(async () => expect.fail('it was asked'), 'wrong-password')
    await expect(open(config).cloud.signedIn()).rejects.toMatchObject({
      details: { reason: 'credentials' },
    })
  })
})

/** RFC 6238 with SHA-1, six digits and 30 s, from a key in base32. */
function totp(base32: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...base32].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('')
  const bytes = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000)))
  const hash = createHmac('sha1', bytes).update(counter).digest()
  const offset = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
