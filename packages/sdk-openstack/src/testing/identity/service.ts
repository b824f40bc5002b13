/** Keystone. */
import { type Call, noContent, ok, type Reply, reply, route } from '../engine/call.js'
import { ApiFailure, forbidden, notFound } from '../engine/failure.js'
import { keystoneFailure, type Service } from '../engine/service.js'
import { applicationCredentialRoutes } from './application-credentials.js'
import { catalogOf, tokenBody } from './catalog.js'
import type { TokenState } from './state.js'
import { hashOf, signIn, tokenOf } from './tokens.js'

/** @param all for the catalog; the identity service knows them all */
export function identityService(all: () => readonly Service[]): Service {
  const self = (call: Call, path: string) => `${call.address.root}/v3${path}`
  const collection = (call: Call, name: string, items: readonly object[]): Reply =>
    ok({
      [name]: items,
      links: { next: null, self: self(call, call.address.path.replace(/^\/v3/, '')), previous: null },
    })
  const projectView = (call: Call, id: string): object => {
    const project = call.state.identity.projects[id]
    if (!project) throw notFound(`Could not find project: ${id}.`)
    return {
      id,
      name: project.name,
      domain_id: project.domain_id,
      description: project.description,
      enabled: project.enabled,
      parent_id: project.domain_id,
      is_domain: false,
      tags: [],
      options: {},
      links: { self: self(call, `/projects/${id}`) },
    }
  }
  const userView = (call: Call, id: string): object => {
    const user = call.state.identity.users[id]
    if (!user) throw notFound(`Could not find user: ${id}.`)
    return {
      id,
      name: user.name,
      domain_id: user.domain_id,
      enabled: user.enabled,
      password_expires_at: null,
      options: {},
      links: { self: self(call, `/users/${id}`) },
    }
  }
  const projectsOf = (call: Call, userId: string): object[] => {
    const ids = call.state.identity.assignments.flatMap(({ userId: id, target }) =>
      id === userId && target.type === 'project' ? [target.id] : [],
    )
    return [...new Set(ids)].map((id) => projectView(call, id))
  }
  const ownOrAdmin = (call: Call, id: string, policy: string) => {
    if (call.who.userId !== id && !call.isAdmin)
      throw forbidden(`You are not authorized to perform the requested action: ${policy}.`)
  }
  const subject = (call: Call): TokenState => {
    const token = tokenOf(call.world, call.headers.get('x-subject-token'))
    if (!token) {
      const isOurs = call.headers.get('x-subject-token')?.startsWith('gAAAA') ?? false
      throw new ApiFailure(404, isOurs ? 'Failed to validate token' : 'Could not recognize Fernet token')
    }
    return token
  }
  const versionDocument = (call: Call) => ({
    id: 'v3.14',
    status: 'stable',
    updated: '2020-04-07T00:00:00Z',
    links: [{ rel: 'self', href: `${call.address.root}/v3/` }],
    'media-types': [{ base: 'application/json', type: 'application/vnd.openstack.identity-v3+json' }],
  })
  const byName = <Item extends { readonly name: string }>(call: Call, items: readonly Item[]): Item[] => {
    const name = call.query.get('name')
    return items.filter((item) => name === null || item.name === name)
  }

  return {
    name: 'identity',
    prefix: 'identity',
    catalog: { type: 'identity', name: 'keystone', endpoint: () => '' },
    version: '/v3',
    failure: keystoneFailure,
    forbids: (policy) => `You are not authorized to perform the requested action: ${policy}.`,
    headers: (call) => ({
      Vary: 'X-Auth-Token',
      'x-openstack-request-id': call.requestId,
      Connection: 'close',
    }),
    unknownPath: () =>
      new ApiFailure(404, '', {
        contentType: 'text/html; charset=utf-8',
        body: '<!doctype html>\n<html lang=en>\n<title>404 Not Found</title>\n<h1>Not Found</h1>\n<p>The requested URL was not found on the server. If you entered the URL manually please check your spelling and try again.</p>\n',
      }),
    document(call) {
      if (call.address.path === '/')
        return reply(
          300,
          { versions: { values: [versionDocument(call)] } },
          {
            Location: `${call.address.root}/v3/`,
          },
        )
      return /^\/v3\/?$/.test(call.address.path) ? ok({ version: versionDocument(call) }) : undefined
    },
    routes: [
      route(
        'POST',
        '/auth/tokens',
        (call) => {
          const { secret, token } = signIn(call)
          return reply(201, tokenBody(call, token, all()), { 'X-Subject-Token': secret })
        },
        { needs: 'nobody' },
      ),
      route('GET', '/auth/tokens', (call) =>
        reply(200, tokenBody(call, subject(call), all()), {
          'X-Subject-Token': call.headers.get('x-subject-token') ?? '',
        }),
      ),
      route('HEAD', '/auth/tokens', (call) => {
        subject(call)
        return reply(200)
      }),
      route(
        'DELETE',
        '/auth/tokens',
        (call) => {
          subject(call)
          delete call.state.identity.tokens[hashOf(call.headers.get('x-subject-token') ?? '')]
          return noContent()
        },
        { needs: 'token' },
      ),
      route('GET', '/auth/catalog', (call) => {
        if (call.who.scope.type === 'unscoped')
          throw forbidden('You are not authorized to perform the requested action.')
        return ok({
          catalog: catalogOf(call, call.projectId, all()),
          links: { self: self(call, '/auth/catalog') },
        })
      }),
      route('GET', '/auth/projects', (call) =>
        collection(call, 'projects', projectsOf(call, call.who.userId)),
      ),
      route('GET', '/auth/domains', (call) => {
        const ids = call.state.identity.assignments.flatMap(({ userId, target }) =>
          userId === call.who.userId && target.type === 'domain' ? [target.id] : [],
        )
        return collection(
          call,
          'domains',
          [...new Set(ids)].map((id) => domainView(call, id, self)),
        )
      }),
      route('GET', '/auth/system', (call) =>
        ok({
          system: call.state.identity.assignments.some(
            ({ userId, target }) => userId === call.who.userId && target.type === 'system',
          )
            ? [{ all: true }]
            : [],
          links: { self: self(call, '/auth/system') },
        }),
      ),
      route(
        'GET',
        '/projects',
        (call) =>
          collection(
            call,
            'projects',
            byName(call, Object.values(call.state.identity.projects)).map(({ id }) => projectView(call, id)),
          ),
        { policy: 'identity:list_projects', needs: 'admin' },
      ),
      route('GET', '/projects/{id}', (call) => {
        const id = call.param('id')
        if (call.projectId !== id && !call.isAdmin)
          throw forbidden('You are not authorized to perform the requested action: identity:get_project.')
        return ok({ project: projectView(call, id) })
      }),
      route(
        'GET',
        '/users',
        (call) =>
          collection(
            call,
            'users',
            byName(call, Object.values(call.state.identity.users)).map(({ id }) => userView(call, id)),
          ),
        { policy: 'identity:list_users', needs: 'admin' },
      ),
      route('GET', '/users/{id}', (call) => {
        ownOrAdmin(call, call.param('id'), 'identity:get_user')
        return ok({ user: userView(call, call.param('id')) })
      }),
      route('GET', '/users/{id}/projects', (call) => {
        ownOrAdmin(call, call.param('id'), 'identity:list_user_projects')
        return collection(call, 'projects', projectsOf(call, call.param('id')))
      }),
      ...applicationCredentialRoutes(self, ownOrAdmin),
      route('GET', '/regions', (call) =>
        collection(
          call,
          'regions',
          Object.keys(call.state.regions).map((id) => ({
            id,
            description: '',
            parent_region_id: null,
            links: { self: self(call, `/regions/${id}`) },
          })),
        ),
      ),
      route(
        'GET',
        '/domains',
        (call) =>
          collection(
            call,
            'domains',
            Object.keys(call.state.identity.domains).map((id) => domainView(call, id, self)),
          ),
        { policy: 'identity:list_domains', needs: 'admin' },
      ),
      route(
        'GET',
        '/roles',
        (call) =>
          collection(
            call,
            'roles',
            Object.values(call.state.identity.roles).map(({ id, name }) => ({
              id,
              name,
              domain_id: null,
              description: null,
              options: {},
              links: { self: self(call, `/roles/${id}`) },
            })),
          ),
        { policy: 'identity:list_roles', needs: 'admin' },
      ),
      route('GET', '/limits', (call) => collection(call, 'limits', [])),
    ],
  }
}

function domainView(call: Call, id: string, self: (call: Call, path: string) => string): object {
  const domain = call.state.identity.domains[id]
  return {
    id,
    name: domain?.name ?? '',
    description: domain?.description ?? '',
    enabled: domain?.enabled ?? true,
    tags: [],
    options: {},
    links: { self: self(call, `/domains/${id}`) },
  }
}
