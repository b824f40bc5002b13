/** /access: roles, access control lists, realms, permissions, groups. */
import { die, permissionFailure } from './failure.js'
import { isRoot, knownPaths, mayAny, privilegesAt, rolePrivileges } from './permissions.js'
import { builtInRoles } from './roles.js'
import type { AclEntry } from './state.js'
import type { Call, Handlers } from './world.js'

function roles(call: Call): unknown {
  return [
    ...Object.entries(builtInRoles).map(([roleid, privs]) => ({
      roleid,
      privs: [...privs].join(','),
      special: 1,
    })),
    ...Object.entries(call.state.roles).map(([roleid, privs]) => ({
      roleid,
      privs: privs.join(','),
      special: 0,
    })),
  ]
}

function createRole(call: Call): null {
  const id = call.text('roleid')
  if (rolePrivileges(call.state, id)) die(`create role failed: role '${id}' already exists`)
  call.state.roles[id] = call.list('privs')
  return null
}

function updateRole(call: Call): null {
  const id = call.text('roleid')
  const role = call.state.roles[id] ?? die(`modify role failed: role '${id}' does not exist`)
  call.state.roles[id] = call.flag('append')
    ? [...new Set([...role, ...call.list('privs')])]
    : call.list('privs')
  return null
}

function deleteRole(call: Call): null {
  const id = call.text('roleid')
  if (!call.state.roles[id]) die(`delete role failed: role '${id}' does not exist`)
  delete call.state.roles[id]
  call.state.acl = call.state.acl.filter((entry) => entry.roleid !== id)
  return null
}

const role = (call: Call): unknown => {
  const privileges =
    rolePrivileges(call.state, call.text('roleid')) ?? die(`role '${call.text('roleid')}' does not exist`)
  return Object.fromEntries(privileges.map((privilege) => [privilege, 1]))
}

const acl = (call: Call): unknown =>
  call.state.acl
    .filter(
      (entry) =>
        mayAny(call.state, call.who, entry.path, 'Permissions.Modify') ||
        mayAny(call.state, call.who, '/access', 'Sys.Audit'),
    )
    .map((entry) => ({ ...entry, propagate: entry.propagate ? 1 : 0 }))

function changeAcl(call: Call): null {
  const { state } = call
  const path = call.text('path').replace(/\/+$/, '') || '/'
  for (const id of call.list('roles'))
    if (!rolePrivileges(state, id)) die(`ACL update failed: role '${id}' does not exist`)
  const targets: [AclEntry['type'], string][] = [
    ...call.list('users').map((id): [AclEntry['type'], string] => ['user', id]),
    ...call.list('groups').map((id): [AclEntry['type'], string] => ['group', id]),
    ...call.list('tokens').map((id): [AclEntry['type'], string] => ['token', id]),
  ]
  for (const [type, ugid] of targets) {
    const [user = '', token = ''] = ugid.split('!')
    if (type === 'user' && !state.users[ugid]) die(`ACL update failed: user '${ugid}' does not exist`)
    if (type === 'group' && !state.groups[ugid]) die(`ACL update failed: group '${ugid}' does not exist`)
    if (type === 'token' && !state.users[user]?.tokens[token])
      die(`ACL update failed: no such token '${token}' for user '${user}'`)
    for (const roleid of call.list('roles')) {
      state.acl = state.acl.filter(
        (entry) =>
          entry.path !== path || entry.type !== type || entry.ugid !== ugid || entry.roleid !== roleid,
      )
      if (!call.flag('delete'))
        state.acl.push({
          path,
          type,
          ugid,
          roleid,
          propagate: !call.has('propagate') || call.flag('propagate'),
        })
    }
  }
  return null
}

function permissions(call: Call): unknown {
  const { state, who } = call
  const asked = call.optional('userid')
  const other = asked !== undefined && asked !== who.authId
  if (other && !isRoot(who) && !mayAny(state, who, '/access', 'Sys.Audit'))
    throw permissionFailure('/access, Sys.Audit')
  const [user = '', token] = (asked ?? who.authId).split('!')
  const subject = { user, authId: asked ?? who.authId, ...(token !== undefined && { token }) }
  const path = call.optional('path')
  const result: Record<string, Record<string, number>> = {}
  for (const one of path === undefined ? knownPaths(state) : [path]) {
    const privileges = privilegesAt(state, subject, one)
    if (privileges.size === 0 && path === undefined) continue
    result[one] = Object.fromEntries(
      [...privileges].map(([privilege, propagate]) => [privilege, propagate ? 1 : 0]),
    )
  }
  return result
}

const domains = (call: Call): unknown =>
  call.state.realms.map(({ default: isDefault, ...realm }) => ({
    ...realm,
    ...(isDefault && { default: 1 }),
  }))

function groups(call: Call): unknown {
  return Object.entries(call.state.groups).map(([groupid, { comment, members }]) => ({
    groupid,
    users: members.join(','),
    ...(comment !== undefined && { comment }),
  }))
}

function createGroup(call: Call): null {
  const id = call.text('groupid')
  if (call.state.groups[id]) die(`create group failed: group '${id}' already exists`)
  const comment = call.optional('comment')
  call.state.groups[id] = { members: [], ...(comment !== undefined && { comment }) }
  return null
}

export const accessHandlers: Handlers = {
  'GET /access': () =>
    ['users', 'groups', 'roles', 'acl', 'domains', 'openid', 'tfa', 'ticket', 'permissions', 'password'].map(
      (subdir) => ({ subdir }),
    ),
  'GET /access/roles': roles,
  'POST /access/roles': createRole,
  'GET /access/roles/{roleid}': role,
  'PUT /access/roles/{roleid}': updateRole,
  'DELETE /access/roles/{roleid}': deleteRole,
  'GET /access/acl': acl,
  'PUT /access/acl': changeAcl,
  'GET /access/permissions': permissions,
  'GET /access/domains': domains,
  'GET /access/groups': groups,
  'POST /access/groups': createGroup,
}
