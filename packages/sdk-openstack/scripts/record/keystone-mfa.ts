/** Two factors. */
import { createHmac } from 'node:crypto'
import { signInPath } from './keystone-sign-in.js'
import { listAt, type Recorder, textAt } from './recorder.js'
import { passwordAuth, projectScope, type World } from './world.js'

/** RFC 6238 with keystone's defaults: SHA-1, six digits, thirty seconds. */
function passcode(key: Buffer, now = Date.now()): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(now / 30_000)))
  const digest = createHmac('sha1', key).update(counter).digest()
  const offset = digest.readUInt8(digest.length - 1) & 0xf
  return String((digest.readUInt32BE(offset) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

/** A user whose password alone is not enough. The key is `rec-totp-key-0123456` in base 32. */
export async function recordMfa(
  { admin, member, password }: World,
  { record, quiet }: Recorder,
): Promise<void> {
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
