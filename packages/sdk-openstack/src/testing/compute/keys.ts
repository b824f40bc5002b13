/** Key pairs and server groups. */
import { z } from 'zod'
import {
  type Call,
  longStampOf,
  newHexId,
  newId,
  noContent,
  ok,
  type Reply,
  type Route,
  reply,
  route,
} from '../engine/call.js'
import { conflict, forbidden, notFound } from '../engine/failure.js'
import { fingerprintOfKey, generatedKey } from './fingerprint.js'
import { quotaOf } from './quota.js'
import type { KeypairState, ServerGroupState } from './state.js'

const keyFields = (call: Call, one: KeypairState) => ({
  name: one.name,
  public_key: one.publicKey,
  fingerprint: one.fingerprint,
  ...(call.microversion >= 2 && { type: one.type }),
})

const keyBody = z.object({
  keypair: z.strictObject({
    name: z.string().min(1).max(255),
    public_key: z.string().optional(),
    type: z.enum(['ssh', 'x509']).optional(),
    user_id: z.string().optional(),
  }),
})

function createKeypair(call: Call): Reply {
  const { keypair: wanted } = call.body(
    keyBody.superRefine(({ keypair }, context) => {
      if (call.microversion >= 92 && keypair.public_key === undefined)
        context.addIssue({
          code: 'invalid_type',
          expected: 'string',
          input: undefined,
          path: ['keypair', 'public_key'],
        })
    }),
  )
  const { keypairs } = call.region.compute
  const user = call.who.userId
  const key = `${user} ${wanted.name}`
  const limit = quotaOf(call.region, call.projectId).key_pairs
  if (limit >= 0 && Object.values(keypairs).filter(({ userId }) => userId === user).length >= limit)
    throw forbidden('Quota exceeded, too many key pairs.')
  const given = wanted.public_key
  const publicKey = given ?? generatedKey(newHexId(call.state))
  const fingerprint = fingerprintOfKey(publicKey)
  if (keypairs[key]) throw conflict(`Key pair '${wanted.name}' already exists.`)
  const made: KeypairState = {
    id: Object.keys(keypairs).length + 1,
    name: wanted.name,
    userId: user,
    type: wanted.type ?? 'ssh',
    publicKey,
    fingerprint,
    createdAt: longStampOf(call.world.now()),
  }
  keypairs[key] = made
  return reply(call.microversion >= 2 ? 201 : 200, {
    keypair: {
      ...(given === undefined && {
        private_key:
          '-----BEGIN RSA PRIVATE KEY-----\nc2ltdWxhdGVkOiB0aGlzIGtleSBvcGVucyBub3RoaW5n\n-----END RSA PRIVATE KEY-----\n',
      }),
      ...keyFields(call, made),
      user_id: user,
    },
  })
}

function keyOf(call: Call): KeypairState {
  const user = (call.isAdmin ? call.query.get('user_id') : null) ?? call.who.userId
  const found = call.region.compute.keypairs[`${user} ${call.param('name')}`]
  if (!found) throw notFound(`Keypair ${call.param('name')} not found for user ${user}`)
  return found
}

const keyRoutes: readonly Route[] = [
  route('GET', '/os-keypairs', (call) => {
    const user = (call.isAdmin ? call.query.get('user_id') : null) ?? call.who.userId
    const own = Object.values(call.region.compute.keypairs).filter(({ userId }) => userId === user)
    own.sort((left, right) => (left.name < right.name ? -1 : 1))
    return ok({ keypairs: own.map((one) => ({ keypair: keyFields(call, one) })) })
  }),
  route('POST', '/os-keypairs', createKeypair, { policy: 'os_compute_api:os-keypairs:create' }),
  route('GET', '/os-keypairs/{name}', (call) => {
    const one = keyOf(call)
    return ok({
      keypair: {
        ...keyFields(call, one),
        user_id: one.userId,
        created_at: one.createdAt,
        deleted: false,
        deleted_at: null,
        id: one.id,
        updated_at: null,
      },
    })
  }),
  route(
    'DELETE',
    '/os-keypairs/{name}',
    (call) => {
      const { userId, name } = keyOf(call)
      delete call.region.compute.keypairs[`${userId} ${name}`]
      return reply(call.microversion >= 2 ? 204 : 202)
    },
    { policy: 'os_compute_api:os-keypairs:delete' },
  ),
]

function groupView(call: Call, one: ServerGroupState): object {
  const members = Object.values(call.region.compute.servers)
    .filter(({ serverGroupId }) => serverGroupId === one.id)
    .map(({ id }) => id)
  return {
    id: one.id,
    name: one.name,
    ...(call.microversion >= 64
      ? { policy: one.policy, rules: one.rules }
      : { policies: [one.policy], metadata: {} }),
    members,
    ...(call.microversion >= 13 && { project_id: one.projectId, user_id: one.userId }),
  }
}

const policyNames = z.enum(['anti-affinity', 'affinity', 'soft-anti-affinity', 'soft-affinity'])
const newGroup = z.object({
  server_group: z.strictObject({
    name: z.string().min(1).max(255),
    policy: policyNames,
    rules: z.object({ max_server_per_host: z.coerce.number().int().min(1).optional() }).optional(),
  }),
})
const oldGroup = z.object({
  server_group: z.strictObject({
    name: z.string().min(1).max(255),
    policies: z.array(policyNames).min(1).max(1),
  }),
})

function createGroup(call: Call): Reply {
  const wanted =
    call.microversion >= 64
      ? call.body(newGroup).server_group
      : (({ name, policies }) => ({ name, policy: policies[0] ?? 'affinity', rules: {} }))(
          call.body(oldGroup).server_group,
        )
  const limit = quotaOf(call.region, call.projectId).server_groups
  const own = Object.values(call.region.compute.serverGroups).filter(
    ({ projectId }) => projectId === call.projectId,
  )
  if (limit >= 0 && own.length >= limit) throw forbidden('Quota exceeded, too many server groups.')
  const max =
    wanted.rules && 'max_server_per_host' in wanted.rules ? wanted.rules.max_server_per_host : undefined
  const made: ServerGroupState = {
    id: newId(call.state),
    name: wanted.name,
    policy: wanted.policy,
    projectId: call.projectId,
    userId: call.who.userId,
    rules: max === undefined ? {} : { max_server_per_host: max },
  }
  call.region.compute.serverGroups[made.id] = made
  return ok({ server_group: groupView(call, made) })
}

function groupOf(call: Call): ServerGroupState {
  const one = call.region.compute.serverGroups[call.param('id')]
  if (!one || (one.projectId !== call.projectId && !call.isAdmin))
    throw notFound(`Instance group ${call.param('id')} could not be found.`)
  return one
}

const groupRoutes: readonly Route[] = [
  route('GET', '/os-server-groups', (call) => {
    const all = call.query.get('all_projects') !== null && call.isAdmin
    const groups = Object.values(call.region.compute.serverGroups).filter(
      ({ projectId }) => all || projectId === call.projectId,
    )
    return ok({ server_groups: groups.map((one) => groupView(call, one)) })
  }),
  route('POST', '/os-server-groups', createGroup, { policy: 'os_compute_api:os-server-groups:create' }),
  route('GET', '/os-server-groups/{id}', (call) => ok({ server_group: groupView(call, groupOf(call)) })),
  route(
    'DELETE',
    '/os-server-groups/{id}',
    (call) => {
      delete call.region.compute.serverGroups[groupOf(call).id]
      return noContent()
    },
    { policy: 'os_compute_api:os-server-groups:delete' },
  ),
]

export const keyAndGroupRoutes: readonly Route[] = [...keyRoutes, ...groupRoutes]
