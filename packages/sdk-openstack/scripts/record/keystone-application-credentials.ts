/** Application credentials: made, used and used up. */
import { setTimeout as sleep } from 'node:timers/promises'
import { signInPath, tokenOf } from './keystone-sign-in.js'
import { type Recorder, textAt } from './recorder.js'
import { projectScope, type World } from './world.js'

export async function recordApplicationCredentials(world: World, { record, quiet }: Recorder): Promise<void> {
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
