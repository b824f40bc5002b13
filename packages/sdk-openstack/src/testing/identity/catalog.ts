/** The catalog and the body of a token. */

import { createHash } from 'node:crypto'
import type { Call } from '../engine/call.js'
import type { Service } from '../engine/service.js'
import type { TokenState } from './state.js'
import { microseconds } from './tokens.js'

const hexOf = (text: string): string => createHash('md5').update(text).digest('hex')

interface Endpoint {
  readonly id: string
  readonly interface: string
  readonly region_id: string
  readonly url: string
  readonly region: string
}

/** Where the services of a region lie: those of the first region right beneath the origin. */
export const regionPath = (call: Call, region: string): string =>
  Object.keys(call.state.regions)[0] === region ? '' : `/${region.toLowerCase()}`

export function catalogOf(call: Call, projectId: string, services: readonly Service[]): object[] {
  const regions = Object.entries(call.state.regions)
  return services
    .filter(({ name }) => !call.world.without.has(name))
    .map((service) => {
      const endpoints: Endpoint[] = regions
        .filter(([, region]) => service.name === 'identity' || region.services.includes(service.name))
        .flatMap(([region]) =>
          ['public', 'internal', 'admin'].map((face) => ({
            id: hexOf(`${service.name} ${region} ${face}`),
            interface: face,
            region_id: region,
            url: `${call.address.origin}${service.name === 'identity' ? '' : regionPath(call, region)}/${service.prefix}${service.catalog.endpoint(projectId)}`,
            region,
          })),
        )
      return {
        endpoints,
        id: hexOf(service.name),
        type: service.catalog.type,
        name: service.catalog.name,
      }
    })
    .filter(({ endpoints }) => endpoints.length > 0)
}

export function tokenBody(call: Call, token: TokenState, services: readonly Service[]): object {
  const { identity } = call.state
  const user = identity.users[token.userId]
  const domain = (id: string | undefined) => ({ id, name: identity.domains[id ?? '']?.name })
  const { scope } = token
  const project = scope.type === 'project' ? identity.projects[scope.id] : undefined
  return {
    token: {
      methods: token.methods,
      user: {
        domain: domain(user?.domain_id),
        id: token.userId,
        name: user?.name,
        password_expires_at: null,
      },
      audit_ids: token.auditIds,
      expires_at: microseconds(token.expiresAt),
      issued_at: microseconds(token.issuedAt),
      ...(project && {
        project: { domain: domain(project.domain_id), id: project.id, name: project.name },
        is_domain: false,
      }),
      ...(scope.type === 'domain' && { domain: domain(scope.id) }),
      ...(scope.type !== 'unscoped' && { roles: rolesOf(call, token) }),
      ...(scope.type === 'system' && { system: { all: true } }),
      ...(scope.type !== 'unscoped' &&
        !call.query.has('nocatalog') && {
          catalog: catalogOf(call, scope.type === 'project' ? scope.id : '', services),
        }),
      ...(token.applicationCredentialId !== undefined && {
        application_credential: {
          id: token.applicationCredentialId,
          name: identity.applicationCredentials[token.applicationCredentialId]?.name,
          restricted: true,
        },
      }),
    },
  }
}

function rolesOf(call: Call, token: TokenState): object[] {
  const byName = new Map(Object.values(call.state.identity.roles).map((role) => [role.name, role.id]))
  return token.roles.map((name) => ({ id: byName.get(name) ?? hexOf(name), name }))
}
