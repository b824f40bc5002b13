/** Who may do what: roles, access control lists, and the rules of the schema. */
import type { PermissionCheck } from '../schema/model.js'
import { permissionFailure } from './failure.js'
import { allPrivileges, builtInRoles } from './roles.js'
import type { AclEntry, SimulatorState } from './state.js'
import { type Call, type Principal, wireText } from './world.js'

export const rolePrivileges = (state: SimulatorState, role: string): readonly string[] | undefined =>
  builtInRoles[role] ?? state.roles[role]

/** Only `root@pam` signed in with a password is root; a token of it is not. */
export const isRoot = (who: Principal): boolean => who.authId === 'root@pam'

/** Of root, who is asked for most often: never changed. */
const everything: ReadonlyMap<string, boolean> = new Map(allPrivileges.map((privilege) => [privilege, true]))

/** Privileges on a path; the value tells whether they reach below it. */
export function privilegesAt(
  state: SimulatorState,
  who: Principal,
  path: string,
): ReadonlyMap<string, boolean> {
  if (who.token !== undefined) {
    const own = { user: who.user, authId: who.user }
    const token = state.users[who.user]?.tokens[who.token]
    const ofUser = privilegesAt(state, own, path)
    if (!token?.privsep) return ofUser
    const ofToken = granted(state, path, (entry) => entry.type === 'token' && entry.ugid === who.authId)
    return new Map([...ofToken].filter(([privilege]) => ofUser.has(privilege)))
  }
  if (who.user === 'root@pam') return everything
  return granted(
    state,
    path,
    (entry) => entry.type === 'user' && entry.ugid === who.user,
    groupsOf(state, who.user),
  )
}

const groupsOf = (state: SimulatorState, user: string): ReadonlySet<string> =>
  new Set(
    Object.entries(state.groups).flatMap(([group, { members }]) => (members.includes(user) ? [group] : [])),
  )

function granted(
  state: SimulatorState,
  path: string,
  own: (entry: AclEntry) => boolean,
  groups: ReadonlySet<string> = new Set(),
): Map<string, boolean> {
  const result = rolesAt(state, path, own, groups)
  for (const pool of poolsOf(state, path)) {
    for (const [privilege, propagate] of rolesAt(state, `/pool/${pool}`, own, groups))
      result.set(privilege, propagate)
  }
  return result
}

/** A guest or storage in a pool has the pool's permissions too. */
function poolsOf(state: SimulatorState, path: string): string[] {
  const guest = /^\/vms\/(\d+)$/.exec(path)?.[1]
  const storage = /^\/storage\/([^/]+)$/.exec(path)?.[1]
  return Object.entries(state.pools).flatMap(([pool, { guests, storages }]) =>
    (guest !== undefined && guests.includes(Number(guest))) ||
    (storage !== undefined && storages.includes(storage))
      ? [pool]
      : [],
  )
}

/** Nearer entries replace farther ones, entries of the user those of groups; NoAccess takes everything away. */
function rolesAt(
  state: SimulatorState,
  path: string,
  own: (entry: AclEntry) => boolean,
  groups: ReadonlySet<string>,
): Map<string, boolean> {
  let roles = new Map<string, boolean>()
  for (const prefix of prefixes(path)) {
    const here = state.acl.filter((entry) => entry.path === prefix && (prefix === path || entry.propagate))
    const mine = here.filter(own)
    const found =
      mine.length > 0 ? mine : here.filter((entry) => entry.type === 'group' && groups.has(entry.ugid))
    if (found.length > 0) roles = new Map(found.map((entry) => [entry.roleid, entry.propagate]))
  }
  const privileges = new Map<string, boolean>()
  if (roles.has('NoAccess')) return privileges
  for (const [role, propagate] of roles) {
    for (const privilege of rolePrivileges(state, role) ?? []) {
      privileges.set(privilege, propagate || privileges.get(privilege) === true)
    }
  }
  return privileges
}

function prefixes(path: string): string[] {
  const parts = path.split('/').filter(Boolean)
  return ['/', ...parts.map((_, index) => `/${parts.slice(0, index + 1).join('/')}`)].slice(
    0,
    parts.length + 1,
  )
}

/** Whether all of the privileges are there. */
export const may = (
  state: SimulatorState,
  who: Principal,
  path: string,
  ...privileges: string[]
): boolean => {
  const granted = privilegesAt(state, who, path)
  return privileges.every((privilege) => granted.has(privilege))
}

export const mayAny = (
  state: SimulatorState,
  who: Principal,
  path: string,
  ...privileges: string[]
): boolean => {
  const granted = privilegesAt(state, who, path)
  return privileges.some((privilege) => granted.has(privilege))
}

/** 403 that names the first missing privilege, as the server does. */
export function requirePrivilege(call: Call, path: string, ...privileges: string[]): void {
  const granted = privilegesAt(call.state, call.who, path)
  for (const privilege of privileges)
    if (!granted.has(privilege)) throw permissionFailure(`${path}, ${privilege}`)
}

/**
 * Checks the rule of the schema.
 * @param parameters all of the request's, for the placeholders in paths
 */
export function checkRule(
  state: SimulatorState,
  who: Principal,
  rule: PermissionCheck,
  parameters: Readonly<Record<string, unknown>>,
): void {
  if (isRoot(who)) return
  const refusal = refusalOf(state, who, rule, parameters)
  if (refusal !== undefined) throw permissionFailure(refusal === '' ? undefined : refusal)
}

/** Who may make such things may also give rights on them. */
const allocators = [
  ['/storage/', 'Datastore.Allocate'],
  ['/vms/', 'VM.Allocate'],
  ['/pool/', 'Pool.Allocate'],
] as const

/** @returns undefined when allowed; else what is missing, empty when the server does not say */
function refusalOf(
  state: SimulatorState,
  who: Principal,
  rule: PermissionCheck,
  parameters: Readonly<Record<string, unknown>>,
): string | undefined {
  const [kind, ...rest] = rule
  switch (kind) {
    case 'and': {
      for (const part of rest) {
        const refusal = Array.isArray(part) ? refusalOf(state, who, part, parameters) : undefined
        if (refusal !== undefined) return refusal
      }
      return undefined
    }
    case 'or':
      return rest.some((part) => Array.isArray(part) && refusalOf(state, who, part, parameters) === undefined)
        ? undefined
        : ''
    case 'perm':
      return refusalOfPath(state, who, rest, parameters)
    case 'userid-param': {
      const userid = String(parameters['userid'] ?? '')
      if (rest[0] === 'self') return userid === who.user ? undefined : ''
      const realm = `/access/realm/${userid.slice(userid.lastIndexOf('@') + 1)}`
      return may(state, who, realm, 'Realm.AllocateUser') ? undefined : `${realm}, Realm.AllocateUser`
    }
    case 'perm-modify': {
      const path = String(parameters['path'] ?? '/')
      const allocate = allocators.find(([area]) => path.startsWith(area))?.[1]
      const wanted = ['Permissions.Modify', ...(allocate === undefined ? [] : [allocate])]
      return mayAny(state, who, path, ...wanted) ? undefined : `${path}, ${wanted.join('|')}`
    }
    case 'userid-group': {
      const wanted = Array.isArray(rest[0]) ? rest[0].map(String) : []
      return mayAny(state, who, '/access/groups', ...wanted)
        ? undefined
        : `/access/groups, ${wanted.join('|')}`
    }
    default:
      return ''
  }
}

function refusalOfPath(
  state: SimulatorState,
  who: Principal,
  [template, privileges, ...options]: readonly unknown[],
  parameters: Readonly<Record<string, unknown>>,
): string | undefined {
  const option = (name: string): unknown => {
    const index = options.indexOf(name)
    return index < 0 ? undefined : options[index + 1]
  }
  const needed = option('require_param')
  if (typeof needed === 'string' && !Object.hasOwn(parameters, needed)) return ''
  const path = String(template).replace(/\{([^}]+)\}/g, (_, name: string) => parameterText(parameters[name]))
  const wanted = Array.isArray(privileges) ? privileges.map(String) : []
  const granted = privilegesAt(state, who, path)
  if (option('any') !== undefined) {
    return wanted.some((privilege) => granted.has(privilege)) ? undefined : `${path}, ${wanted.join('|')}`
  }
  const missing = wanted.find((privilege) => !granted.has(privilege))
  return missing === undefined ? undefined : `${path}, ${missing}`
}

const parameterText = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? wireText(value) : ''

/** What a ticket answer tells a user interface about the user's rights. */
export function capabilities(state: SimulatorState, who: Principal): Record<string, Record<string, 1>> {
  const areas: Record<string, RegExp> = {
    vms: /^(?:VM\.|Permissions\.Modify$)/,
    access: /^(?:(?:User|Group)\.|Permissions\.Modify$)/,
    storage: /^(?:Datastore\.|Permissions\.Modify$)/,
    nodes: /^(?:Sys\.|Permissions\.Modify$)/,
    sdn: /^(?:SDN\.|Permissions\.Modify$)/,
    dc: /^(?:Sys\.Audit$|Sys\.Modify$|SDN\.)/,
    mapping: /^(?:Mapping\.|Permissions\.Modify$)/,
  }
  const all = new Set<string>()
  for (const path of knownPaths(state))
    for (const privilege of privilegesAt(state, who, path).keys()) all.add(privilege)
  return Object.fromEntries(
    Object.entries(areas).map(([area, pattern]) => [
      area,
      Object.fromEntries(
        [...all].filter((privilege) => pattern.test(privilege)).map((privilege) => [privilege, 1 as const]),
      ),
    ]),
  )
}

/** The paths that permissions are worth telling about: the top ones and those with an entry. */
export const knownPaths = (state: SimulatorState): string[] => [
  ...new Set([
    '/',
    '/access',
    '/access/groups',
    '/nodes',
    '/pool',
    '/sdn',
    '/storage',
    '/vms',
    '/mapping',
    ...state.acl.map((entry) => entry.path),
  ]),
]
