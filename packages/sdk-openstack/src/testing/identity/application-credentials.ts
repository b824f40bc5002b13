/** Application credentials: made, shown and deleted by whom they are for. */
import { z } from 'zod'
import { type Call, newHexId, noContent, ok, type Route, reply, route } from '../engine/call.js'
import { badRequest, conflict, forbidden, notFound } from '../engine/failure.js'
import type { ApplicationCredentialState } from './state.js'

type Self = (call: Call, path: string) => string
type Check = (call: Call, userId: string, policy: string) => void

const body = z.object({
  application_credential: z.looseObject({
    name: z.string().min(1),
    description: z.string().optional(),
    secret: z.string().optional(),
    roles: z.array(z.looseObject({ id: z.string().optional(), name: z.string().optional() })).optional(),
    expires_at: z.string().nullable().optional(),
    unrestricted: z.boolean().optional(),
  }),
})

const path = '/users/{id}/application_credentials'

export function applicationCredentialRoutes(self: Self, check: Check): Route[] {
  const view = (call: Call, one: ApplicationCredentialState) => ({
    id: one.id,
    name: one.name,
    description: one.description,
    user_id: one.userId,
    project_id: one.projectId,
    system: null,
    expires_at: one.expiresAt,
    unrestricted: one.unrestricted,
    roles: one.roles.map((name) => ({
      id: Object.values(call.state.identity.roles).find((role) => role.name === name)?.id ?? name,
      name,
      domain_id: null,
      description: null,
      options: ['admin', 'member', 'reader'].includes(name) ? { immutable: true } : {},
    })),
    links: { self: self(call, `/application_credentials/${one.id}`) },
  })
  const all = (call: Call) => call.state.identity.applicationCredentials
  const find = (call: Call): ApplicationCredentialState => {
    const one = all(call)[call.param('credential')]
    if (one?.userId !== call.param('id'))
      throw notFound(`Could not find Application Credential: ${call.param('credential')}.`)
    return one
  }
  return [
    route('GET', path, (call) => {
      check(call, call.param('id'), 'identity:list_application_credentials')
      const name = call.query.get('name')
      const own = Object.values(all(call)).filter(
        (one) => one.userId === call.param('id') && (name === null || one.name === name),
      )
      return ok({
        application_credentials: own.map((one) => view(call, one)),
        links: { next: null, self: self(call, call.address.path.replace(/^\/v3/, '')), previous: null },
      })
    }),
    route('GET', `${path}/{credential}`, (call) => {
      check(call, call.param('id'), 'identity:get_application_credential')
      return ok({ application_credential: view(call, find(call)) })
    }),
    route(
      'POST',
      path,
      (call) => {
        const { who } = call
        if (who.applicationCredentialId !== undefined)
          throw forbidden(
            "You are not authorized to perform the requested action: Using method 'application_credential' is not allowed for managing additional application credentials..",
          )
        if (who.userId !== call.param('id'))
          throw forbidden(
            'You are not authorized to perform the requested action: identity:create_application_credential.',
          )
        const { application_credential: wanted } = call.body(body)
        if (Object.values(all(call)).some((one) => one.userId === who.userId && one.name === wanted.name))
          throw conflict(
            'Conflict occurred attempting to store application_credential - Duplicate entry found with name ' +
              `${wanted.name}.`,
          )
        const roles = wanted.roles?.map(
          ({ name, id }) => name ?? call.state.identity.roles[id ?? '']?.name ?? '',
        )
        if (roles?.some((role) => !who.roles.includes(role)))
          throw badRequest(
            'Invalid application credential: Cannot create an application credential with unassigned role',
          )
        const secret = wanted.secret ?? `${newHexId(call.state)}${newHexId(call.state)}`
        const made: ApplicationCredentialState = {
          id: newHexId(call.state),
          name: wanted.name,
          description: wanted.description ?? '',
          userId: who.userId,
          projectId: call.projectId,
          roles: roles ?? [...who.roles],
          secret,
          expiresAt: wanted.expires_at ?? null,
          unrestricted: wanted.unrestricted ?? false,
        }
        all(call)[made.id] = made
        return reply(201, { application_credential: { ...view(call, made), secret } })
      },
      { needs: 'token' },
    ),
    route(
      'DELETE',
      `${path}/{credential}`,
      (call) => {
        check(call, call.param('id'), 'identity:delete_application_credential')
        delete all(call)[find(call).id]
        return noContent()
      },
      { needs: 'token' },
    ),
  ]
}
