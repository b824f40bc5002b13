/** /access/users and their tokens; passwords. */
import { die, parameterFailure, permissionFailure } from './failure.js'
import { may, mayAny } from './permissions.js'
import type { TokenState, UserState } from './state.js'
import { type Call, epochSeconds, type Handlers, newUuid } from './world.js'

const userOf = (call: Call): UserState =>
  call.state.users[call.text('userid')] ?? die(`no such user ('${call.text('userid')}')`)

const fields = ['comment', 'email', 'firstname', 'lastname'] as const

function setFields(call: Call, user: UserState): void {
  for (const name of fields) {
    const value = call.optional(name)
    if (value !== undefined) user[name] = value
  }
  const expire = call.number('expire')
  if (expire !== undefined) user.expire = expire
  if (call.has('enable')) user.enable = call.flag('enable')
  if (call.has('groups')) {
    user.groups = call.list('groups')
    for (const [name, group] of Object.entries(call.state.groups)) {
      const id = call.text('userid')
      group.members = group.members.filter((member) => member !== id)
      if (user.groups.includes(name)) group.members.push(id)
    }
  }
}

function create(call: Call): null {
  const id = call.text('userid')
  const realm = id.slice(id.lastIndexOf('@') + 1)
  if (call.state.users[id]) die(`create user failed: user '${id}' already exists`)
  if (!call.state.realms.some((one) => one.realm === realm))
    die(`create user failed: domain '${realm}' does not exist`)
  const password = call.optional('password')
  const user: UserState = {
    enable: true,
    expire: 0,
    groups: [],
    tokens: {},
    ...(password !== undefined && { password }),
  }
  setFields(call, user)
  call.state.users[id] = user
  return null
}

function list(call: Call): unknown {
  const { state, who } = call
  const all = mayAny(state, who, '/access/groups', 'User.Modify', 'Sys.Audit')
  return Object.entries(state.users)
    .filter(
      ([userid, user]) =>
        (all || userid === who.user) && (!call.has('enabled') || user.enable === call.flag('enabled')),
    )
    .map(([userid, user]) => ({
      userid,
      enable: user.enable ? 1 : 0,
      expire: user.expire,
      'realm-type':
        state.realms.find((realm) => realm.realm === userid.slice(userid.lastIndexOf('@') + 1))?.type ??
        'pve',
      ...shownFields(user),
      ...(call.flag('full') && { groups: user.groups.join(','), tokens: tokenRows(user) }),
    }))
}

const shownFields = (user: UserState): Record<string, string> =>
  Object.fromEntries(
    fields.flatMap((name) => {
      // Who has a comment has an e-mail address, if only an empty one.
      const value = user[name] ?? (name === 'email' && user.comment !== undefined ? '' : undefined)
      return value === undefined ? [] : [[name, value]]
    }),
  )

const shownToken = (token: TokenState): Record<string, unknown> => ({
  privsep: token.privsep ? 1 : 0,
  expire: token.expire,
  ...(token.comment !== undefined && { comment: token.comment }),
})

const tokenRows = (user: UserState): unknown[] | null => {
  const rows = Object.entries(user.tokens).map(([tokenid, token]) => ({ tokenid, ...shownToken(token) }))
  return rows.length === 0 ? null : rows
}

function read(call: Call): unknown {
  const user = userOf(call)
  return {
    enable: user.enable ? 1 : 0,
    expire: user.expire,
    groups: user.groups,
    ...shownFields(user),
    tokens:
      Object.keys(user.tokens).length === 0
        ? null
        : Object.fromEntries(Object.entries(user.tokens).map(([id, token]) => [id, shownToken(token)])),
  }
}

function update(call: Call): null {
  setFields(call, userOf(call))
  return null
}

function remove(call: Call): null {
  const id = call.text('userid')
  userOf(call)
  delete call.state.users[id]
  call.state.acl = call.state.acl.filter((entry) => entry.ugid !== id && !entry.ugid.startsWith(`${id}!`))
  for (const group of Object.values(call.state.groups))
    group.members = group.members.filter((member) => member !== id)
  return null
}

const tokenOf = (call: Call): TokenState =>
  userOf(call).tokens[call.text('tokenid')] ??
  die(`no such token '${call.text('tokenid')}' for user '${call.text('userid')}'`)

function createToken(call: Call): unknown {
  const user = userOf(call)
  const id = call.text('tokenid')
  if (user.tokens[id]) throw parameterFailure({ tokenid: 'Token already exists.' })
  const comment = call.optional('comment')
  const token: TokenState = {
    secret: newUuid(),
    privsep: !call.has('privsep') || call.flag('privsep'),
    expire: call.number('expire') ?? 0,
    ...(comment !== undefined && { comment }),
  }
  user.tokens[id] = token
  return {
    'full-tokenid': `${call.text('userid')}!${id}`,
    // The server echoes what was given, as texts.
    info: {
      privsep: call.optional('privsep') ?? 1,
      ...(call.has('expire') && { expire: call.text('expire') }),
      ...(comment !== undefined && { comment }),
    },
    value: token.secret,
  }
}

function updateToken(call: Call): unknown {
  const token = tokenOf(call)
  const comment = call.optional('comment')
  if (comment !== undefined) token.comment = comment
  if (call.has('privsep')) token.privsep = call.flag('privsep')
  token.expire = call.number('expire') ?? token.expire
  if (!call.flag('regenerate')) return shownToken(token)
  token.secret = newUuid()
  return {
    ...shownToken(token),
    'full-tokenid': `${call.text('userid')}!${call.text('tokenid')}`,
    value: token.secret,
  }
}

function removeToken(call: Call): null {
  tokenOf(call)
  delete userOf(call).tokens[call.text('tokenid')]
  const full = `${call.text('userid')}!${call.text('tokenid')}`
  call.state.acl = call.state.acl.filter((entry) => entry.ugid !== full)
  return null
}

function password(call: Call): null {
  const { state, who } = call
  const id = call.text('userid')
  if (id !== who.user && !may(state, who, '/access/groups', 'User.Modify')) throw permissionFailure()
  userOf(call).password = call.text('password')
  return null
}

/** The second factors of a user, without their secrets. */
function factors(call: Call): unknown {
  const user = userOf(call)
  const created = epochSeconds(call.world)
  return [
    ...(user.tfa?.totp === undefined
      ? []
      : [{ id: 'totp:0', type: 'totp', description: 'authenticator', created, enable: 1 }]),
    ...(user.tfa?.recovery
      ? [{ id: 'recovery', type: 'recovery', description: '', created, enable: 1 }]
      : []),
  ]
}

export const userHandlers: Handlers = {
  'GET /access/users': list,
  'POST /access/users': create,
  'GET /access/users/{userid}': read,
  'PUT /access/users/{userid}': update,
  'DELETE /access/users/{userid}': remove,
  'GET /access/users/{userid}/token': (call) => tokenRows(userOf(call)) ?? [],
  'POST /access/users/{userid}/token/{tokenid}': createToken,
  'GET /access/users/{userid}/token/{tokenid}': (call) => shownToken(tokenOf(call)),
  'PUT /access/users/{userid}/token/{tokenid}': updateToken,
  'DELETE /access/users/{userid}/token/{tokenid}': removeToken,
  'PUT /access/password': password,
  'GET /access/tfa/{userid}': factors,
}
