/** Signing in, in every way that the lab knows, and what members may ask of keystone. */
import { recordApplicationCredentials } from './keystone-application-credentials.js'
import { recordMfa } from './keystone-mfa.js'
import { signInPath, tokenOf } from './keystone-sign-in.js'
import { identityOrigin } from './origins.js'
import { createRecorder, type Recorder, textAt } from './recorder.js'
import { passwordAuth, projectScope, type World } from './world.js'

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
