/** Routes of servers: show, change, delete, metadata, tags, what is attached. */
import { z } from 'zod'
import { type Call, noContent, ok, type Reply, type Route, reply, route } from '../engine/call.js'
import { badRequest, notFound } from '../engine/failure.js'
import { forget, schedule } from '../engine/pending.js'
import { performAction } from './actions.js'
import { attachmentRoutes } from './attachments.js'
import { createConsole } from './console.js'
import { createServers } from './create.js'
import { listActions, noteAction, showAction } from './instance-actions.js'
import { listServers } from './list.js'
import { serverOf } from './lookup.js'
import { requireUnlocked } from './precondition.js'
import { addressesView, floatingByPort, serverView } from './view.js'

const updateBody = z.object({
  server: z.looseObject({
    name: z.string().min(1).max(255).optional(),
    description: z.string().max(255).nullable().optional(),
  }),
})

function updateServer(call: Call): Reply {
  const server = serverOf(call)
  const { server: wanted } = call.body(updateBody)
  if (wanted.name !== undefined) server.name = wanted.name
  if (wanted.description !== undefined && call.microversion >= 19) server.description = wanted.description
  server.updated = call.stamp()
  return ok({ server: serverView(call, server, floatingByPort(call.region), 'changed') })
}

function deleteServer(call: Call): Reply {
  const server = serverOf(call)
  requireUnlocked(call, server)
  forget(call.world, server.id)
  noteAction(call, server, 'delete', 'compute_terminate_instance')
  server.taskState = 'deleting'
  schedule(call.world, call.regionId, 2, 'server.gone', server.id)
  return noContent()
}

const metadataBody = z.object({ metadata: z.record(z.string().max(255), z.string().max(255)) })

function setMetadata(call: Call, keepsOthers: boolean): Reply {
  const server = serverOf(call)
  requireUnlocked(call, server)
  const { metadata } = call.body(metadataBody)
  server.metadata = { ...(keepsOthers && server.metadata), ...metadata }
  server.updated = call.stamp()
  return ok({ metadata: server.metadata })
}

const metaOf = (call: Call): string => {
  const value = serverOf(call).metadata[call.param('key')]
  if (value === undefined) throw notFound('Metadata item was not found')
  return value
}

const tagsSince = (call: Call): void => {
  if (call.microversion < 26) throw notFound('The resource could not be found.')
}

const metadataRoutes: readonly Route[] = [
  route('GET', '/servers/{id}/metadata', (call) => ok({ metadata: serverOf(call).metadata })),
  route('PUT', '/servers/{id}/metadata', (call) => setMetadata(call, false), {
    policy: 'os_compute_api:server-metadata:update_all',
  }),
  route('POST', '/servers/{id}/metadata', (call) => setMetadata(call, true), {
    policy: 'os_compute_api:server-metadata:create',
  }),
  route('GET', '/servers/{id}/metadata/{key}', (call) => ok({ meta: { [call.param('key')]: metaOf(call) } })),
  route(
    'PUT',
    '/servers/{id}/metadata/{key}',
    (call) => {
      const { meta } = call.body(z.object({ meta: z.record(z.string(), z.string()) }))
      const value = meta[call.param('key')]
      if (value === undefined) throw badRequest('Request body and URI mismatch')
      const server = serverOf(call)
      server.metadata = { ...server.metadata, [call.param('key')]: value }
      return ok({ meta: { [call.param('key')]: value } })
    },
    { policy: 'os_compute_api:server-metadata:update' },
  ),
  route(
    'DELETE',
    '/servers/{id}/metadata/{key}',
    (call) => {
      metaOf(call)
      const server = serverOf(call)
      const { [call.param('key')]: _, ...others } = server.metadata
      server.metadata = others
      return noContent()
    },
    { policy: 'os_compute_api:server-metadata:delete' },
  ),
]

const tagRoutes: readonly Route[] = [
  route('GET', '/servers/{id}/tags', (call) => {
    tagsSince(call)
    return ok({ tags: serverOf(call).tags })
  }),
  route('PUT', '/servers/{id}/tags', (call) => {
    tagsSince(call)
    const server = serverOf(call)
    server.tags = call.body(z.object({ tags: z.array(z.string().min(1).max(60)).max(50) })).tags
    return ok({ tags: server.tags })
  }),
  route('DELETE', '/servers/{id}/tags', (call) => {
    tagsSince(call)
    serverOf(call).tags = []
    return noContent()
  }),
  route('PUT', '/servers/{id}/tags/{tag}', (call) => {
    tagsSince(call)
    const server = serverOf(call)
    const tag = call.param('tag')
    if (server.tags.includes(tag)) return noContent()
    server.tags = [...server.tags, tag]
    return reply(201, undefined, { Location: `${call.address.root}/v2.1/servers/${server.id}/tags/${tag}` })
  }),
  route('GET', '/servers/{id}/tags/{tag}', (call) => {
    tagOf(call)
    return noContent()
  }),
  route('DELETE', '/servers/{id}/tags/{tag}', (call) => {
    tagOf(call)
    const server = serverOf(call)
    server.tags = server.tags.filter((tag) => tag !== call.param('tag'))
    return noContent()
  }),
]

function tagOf(call: Call): void {
  tagsSince(call)
  const server = serverOf(call)
  if (!server.tags.includes(call.param('tag')))
    throw notFound(`Instance ${server.id} has no tag '${call.param('tag')}'`)
}

export const serverRoutes: readonly Route[] = [
  route('GET', '/servers', (call) => listServers(call, false)),
  route('GET', '/servers/detail', (call) => listServers(call, true)),
  route('POST', '/servers', createServers, { policy: 'os_compute_api:servers:create' }),
  route('GET', '/servers/{id}', (call) =>
    ok({ server: serverView(call, serverOf(call), floatingByPort(call.region)) }),
  ),
  route('PUT', '/servers/{id}', updateServer, { policy: 'os_compute_api:servers:update' }),
  route('DELETE', '/servers/{id}', deleteServer, { policy: 'os_compute_api:servers:delete' }),
  // Whether the caller may is told for each action.
  route('POST', '/servers/{id}/action', (call) => performAction(call, serverOf(call)), { needs: 'token' }),
  route('POST', '/servers/{id}/remote-consoles', (call) => createConsole(call, serverOf(call)), {
    policy: 'os_compute_api:os-remote-consoles',
  }),
  route('GET', '/servers/{id}/ips', (call) => ok({ addresses: addressesView(call, serverOf(call)) })),
  route('GET', '/servers/{id}/topology', (call) => {
    serverOf(call)
    return ok({ nodes: [], pagesize_kb: null })
  }),
  route('GET', '/servers/{id}/os-instance-actions', (call) => listActions(call, serverOf(call))),
  route('GET', '/servers/{id}/os-instance-actions/{request}', (call) =>
    showAction(call, serverOf(call), call.param('request')),
  ),
  ...metadataRoutes,
  ...tagRoutes,
  ...attachmentRoutes,
]
