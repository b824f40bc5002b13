/** Signing in, in every way that the lab knows, and what members may ask of keystone. */
import { createHmac } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Answer, createRecorder, listAt, type Recorder, textAt } from './record-recorder.js'
import { identityOrigin, passwordAuth, projectScope, type World } from './record-world.js'

const signInPath = '/v3/auth/tokens'

const tokenOf = (answer: Answer): string => answer.headers.get('x-subject-token') ?? '<no token>'

export async function recordKeystone(world: World): Promise<Recorder> {
  const { lab, password, admin, member } = world
  const keystone = createRecorder(identityOrigin(lab), 'identity')
  const { record, quiet } = keystone
  const token = member.token
  const asMember = (status: number) => ({ token, status })
  const asAdmin = (status: number) => ({ token: admin.token, status })
  const signIn = async (name: string, json: unknown, status = 201) =>
    await record(name, 'POST', signInPath, { json, status })

  await record('versions', 'GET', '/', { status: 300 })
  await record('version', 'GET', '/v3', { status: 200 })
  await record('version with a slash', 'GET', '/v3/', { status: 200 })

  const inProject = passwordAuth(member.name, password, projectScope('rec-project'))
  const first = await signIn('password, project scope', inProject)
  await record('password, project scope, without a catalog', 'POST', `${signInPath}?nocatalog`, {
    json: inProject,
    status: 201,
  })
  await signIn('password, project scope by ids', {
    auth: {
      identity: { methods: ['password'], password: { user: { id: member.userId, password } } },
      scope: { project: { id: member.projectId } },
    },
  })
  const unscoped = await signIn('password, unscoped', {
    auth: { identity: passwordAuth(member.name, password).auth.identity, scope: 'unscoped' },
  })
  await signIn('password, no scope and no default project', passwordAuth(member.name, password))
  await signIn('token, project scope', {
    auth: {
      identity: { methods: ['token'], token: { id: tokenOf(unscoped) } },
      scope: projectScope('rec-project'),
    },
  })
  await signIn('password, domain scope', {
    auth: {
      identity: {
        methods: ['password'],
        password: { user: { name: 'lab-user', domain: { name: 'lab' }, password } },
      },
      scope: { domain: { name: 'lab' } },
    },
  })
  await signIn('password, system scope', passwordAuth('admin', password, { system: { all: true } }))

  // What does not let in
  await signIn('wrong password', passwordAuth(member.name, 'not-it', projectScope('rec-project')), 401)
  await signIn('unknown user', passwordAuth('rec-nobody', password, projectScope('rec-project')), 401)
  await signIn('unknown project', passwordAuth(member.name, password, projectScope('rec-nothing')), 401)
  await signIn(
    'project without a role',
    passwordAuth(member.name, password, projectScope('rec-other-project')),
    401,
  )
  await signIn(
    'system scope without a role',
    passwordAuth(member.name, password, { system: { all: true } }),
    401,
  )
  await signIn('unknown method', { auth: { identity: { methods: ['smell'], smell: {} } } }, 401)
  await signIn('body without identity', { auth: {} }, 400)
  await signIn(
    'token that is none',
    {
      auth: {
        identity: { methods: ['token'], token: { id: 'not-a-token' } },
        scope: projectScope('rec-project'),
      },
    },
    404,
  )

  // What a token is good for
  const own = tokenOf(first)
  await record('token of oneself', 'GET', signInPath, {
    ...asMember(200),
    headers: { 'x-subject-token': own },
  })
  await record('token is valid', 'HEAD', signInPath, {
    ...asMember(200),
    headers: { 'x-subject-token': own },
  })
  await record('token that is none is looked up', 'GET', signInPath, {
    ...asMember(404),
    headers: { 'x-subject-token': 'not-a-token' },
  })
  await record('catalog', 'GET', '/v3/auth/catalog', asMember(200))
  await record('projects to choose from', 'GET', '/v3/auth/projects', asMember(200))
  await record('projects to choose from, unscoped', 'GET', '/v3/auth/projects', {
    token: tokenOf(unscoped),
    status: 200,
  })
  await record('domains to choose from', 'GET', '/v3/auth/domains', asMember(200))
  await record('systems to choose from', 'GET', '/v3/auth/system', asMember(200))
  await record('catalog with an unscoped token', 'GET', '/v3/auth/catalog', {
    token: tokenOf(unscoped),
    status: 403,
  })
  const doomed = tokenOf(await quiet('POST', signInPath, { json: inProject, status: 201 }))
  await record('revoke a token', 'DELETE', signInPath, {
    token: doomed,
    headers: { 'x-subject-token': doomed },
    status: 204,
  })
  await record('request with a revoked token', 'GET', '/v3/auth/projects', { token: doomed, status: 401 })
  await record('request with a token that is none', 'GET', '/v3/auth/projects', {
    token: 'not-a-token',
    status: 401,
  })
  await record('request without a token', 'GET', '/v3/auth/projects', { status: 401 })
  await record('revoked token is looked up', 'GET', signInPath, {
    ...asMember(404),
    headers: { 'x-subject-token': doomed },
  })

  await recordApplicationCredentials(world, keystone)
  await recordMfa(world, keystone)

  // The rest of the API
  await record('show oneself', 'GET', `/v3/users/${member.userId}`, asMember(200))
  await record('own project', 'GET', `/v3/projects/${member.projectId}`, asMember(200))
  await record('projects of oneself', 'GET', `/v3/users/${member.userId}/projects`, asMember(200))
  await record('list users as a member', 'GET', '/v3/users', asMember(403))
  await record('unknown user as a member', 'GET', '/v3/users/00000000000000000000000000000bad', asMember(403))
  await record(
    'unknown user as an administrator',
    'GET',
    '/v3/users/00000000000000000000000000000bad',
    asAdmin(404),
  )
  await record(
    'unknown project as an administrator',
    'GET',
    '/v3/projects/00000000000000000000000000000bad',
    asAdmin(404),
  )
  await record('unknown path', 'GET', '/v3/nothing', asMember(404))
  await record('list projects', 'GET', '/v3/projects?name=rec-project', asAdmin(200))
  await record('list users', 'GET', '/v3/users?name=rec-member', asAdmin(200))
  await record('list domains', 'GET', '/v3/domains', asAdmin(200))
  await record('list roles', 'GET', '/v3/roles', asAdmin(200))
  await record('list regions', 'GET', '/v3/regions', asAdmin(200))
  await record('list services', 'GET', '/v3/services', asAdmin(200))
  await record(
    'role assignments with names',
    'GET',
    `/v3/role_assignments?include_names=true&scope.project.id=${member.projectId}`,
    asAdmin(200),
  )
  const project = { name: 'rec-short-lived', domain_id: 'default', tags: ['rec'] }
  const made = await record('create a project', 'POST', '/v3/projects', {
    ...asAdmin(201),
    json: { project },
  })
  await record('create a project of a name that is taken', 'POST', '/v3/projects', {
    ...asAdmin(409),
    json: { project },
  })
  await record('create a project as a member', 'POST', '/v3/projects', {
    ...asMember(403),
    json: { project },
  })
  const path = `/v3/projects/${textAt(made, 'project', 'id')}`
  await record('disable a project', 'PATCH', path, { ...asAdmin(200), json: { project: { enabled: false } } })
  await record('delete a project', 'DELETE', path, asAdmin(204))
  return keystone
}

async function recordApplicationCredentials(world: World, { record, quiet }: Recorder): Promise<void> {
  const { member, password } = world
  const token = member.token
  const path = `/v3/users/${member.userId}/application_credentials`
  const credential = { name: 'rec-appcred', description: 'of a recording', roles: [{ name: 'member' }] }
  const make = async (name: string, application_credential: unknown, status = 201) =>
    await record(name, 'POST', path, { token, json: { application_credential }, status })
  const made = await make('create an application credential', { ...credential, secret: password })
  const id = textAt(made, 'application_credential', 'id')
  const generated = await make('create an application credential with a secret of keystone', {
    name: 'rec-appcred-2',
    unrestricted: true,
  })
  await make('create an application credential of a name that is taken', credential, 409)
  await make(
    'create an application credential with a role one does not have',
    { name: 'rec-appcred-3', roles: [{ name: 'admin' }] },
    400,
  )
  await record('list application credentials', 'GET', path, { token, status: 200 })
  await record('show an application credential', 'GET', `${path}/${id}`, { token, status: 200 })

  const signIn = async (name: string, application_credential: unknown, status = 201) =>
    await record(name, 'POST', signInPath, {
      json: { auth: { identity: { methods: ['application_credential'], application_credential } } },
      status,
    })
  const restricted = await signIn('application credential', { id, secret: password })
  await signIn('application credential by names', {
    name: 'rec-appcred',
    secret: password,
    user: { name: member.name, domain: { name: 'Default' } },
  })
  await signIn('application credential, wrong secret', { id, secret: 'not-it' }, 401)
  await signIn(
    'application credential, unknown',
    { id: '00000000000000000000000000000bad', secret: password },
    404,
  )
  await record('application credential with a scope', 'POST', signInPath, {
    json: {
      auth: {
        identity: { methods: ['application_credential'], application_credential: { id, secret: password } },
        scope: projectScope('rec-other-project'),
      },
    },
    status: 401,
  })
  await record('restricted application credential makes another', 'POST', path, {
    token: tokenOf(restricted),
    json: { application_credential: { name: 'rec-appcred-4' } },
    status: 403,
  })
  const soon = new Date(Date.now() + 2_000).toISOString().replace('Z', '')
  const brief = await make('create an application credential that expires', {
    name: 'rec-appcred-5',
    secret: password,
    expires_at: soon,
  })
  const briefId = textAt(brief, 'application_credential', 'id')
  // Its only event is the time itself.
  await sleep(2_500)
  await signIn('application credential, expired', { id: briefId, secret: password }, 401)
  await record('delete an application credential', 'DELETE', `${path}/${id}`, { token, status: 204 })
  await record('delete an application credential that is gone', 'DELETE', `${path}/${id}`, {
    token,
    status: 404,
  })
  await signIn('application credential, deleted', { id, secret: password }, 404)
  for (const each of [textAt(generated, 'application_credential', 'id'), briefId])
    await quiet('DELETE', `${path}/${each}`, { token, status: 204 })
}

/** RFC 6238 with keystone's defaults: SHA-1, six digits, thirty seconds. */
function passcode(key: Buffer, now = Date.now()): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = digest.readUInt8(digest.length - 1) & 0xf
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

/** A user whose password alone is not enough. The key is `rec-totp-key-0123456` in base 32. */
async function recordMfa({ admin, member, password }: World, { record, quiet }: Recorder): Promise<void> {
  const token = admin.token
  const user = {
    name: 'rec-mfa',
    domain_id: 'default',
    password,
    options: { multi_factor_auth_enabled: true, multi_factor_auth_rules: [['password', 'totp']] },
  }
  const made = await record('create a user with two factors', 'POST', '/v3/users', {
    token,
    json: { user },
    status: 201,
  })
  const id = textAt(made, 'user', 'id')
  const roles = await quiet('GET', '/v3/roles?name=member', { token, status: 200 })
  const [role] = listAt(roles, 'roles').map((_, index) => textAt(roles, 'roles', index, 'id'))
  await quiet('PUT', `/v3/projects/${member.projectId}/users/${id}/roles/${role}`, { token, status: 204 })
  const credential = { type: 'totp', user_id: id, blob: 'OJSWGLLUN52HALLLMV4S2MBRGIZTINJW' }
  const seed = await record('create a TOTP credential', 'POST', '/v3/credentials', {
    token,
    json: { credential },
    status: 201,
  })

  const key = Buffer.from('rec-totp-key-0123456')
  const scope = projectScope('rec-project')
  const totp = (code: string) => ({ user: { id, passcode: code } })
  const first = await record('two factors: the password alone', 'POST', signInPath, {
    json: passwordAuth(user.name, password, scope),
    status: 401,
  })
  const receipt = first.headers.get('openstack-auth-receipt')
  if (receipt === null)
    throw new Error(
      'keystone gave no receipt: its `[auth] methods` lack totp (labs/openstack/conf/keystone.conf)',
    )
  const second = { auth: { identity: { methods: ['totp'], totp: totp(passcode(key)) }, scope } }
  const headers = { 'openstack-auth-receipt': receipt }
  await record('two factors: a wrong passcode with the receipt', 'POST', signInPath, {
    json: { auth: { identity: { methods: ['totp'], totp: totp('000000') }, scope } },
    headers,
    status: 401,
  })
  await record('two factors: the passcode without the receipt', 'POST', signInPath, {
    json: second,
    status: 401,
  })
  await record('two factors: the passcode with the receipt', 'POST', signInPath, {
    json: second,
    headers,
    status: 201,
  })
  await record('two factors: both at once', 'POST', signInPath, {
    json: {
      auth: {
        identity: {
          methods: ['password', 'totp'],
          password: { user: { id, password } },
          totp: totp(passcode(key)),
        },
        scope,
      },
    },
    status: 201,
  })
  await quiet('DELETE', `/v3/credentials/${textAt(seed, 'credential', 'id')}`, { token, status: 204 })
  await quiet('DELETE', `/v3/users/${id}`, { token, status: 204 })
}
