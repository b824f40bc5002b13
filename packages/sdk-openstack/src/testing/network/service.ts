/** Neutron. */
import { ok, route } from '../engine/call.js'
import { requestIds, type Service } from '../engine/service.js'
import { extensions } from './extensions.js'
import { neutronFailure } from './failure.js'
import { kinds, rowOf } from './kinds.js'
import { answerList, pick } from './list.js'

const reading = Object.values(kinds).flatMap((kind) => [
  route('GET', kind.path, (call) =>
    answerList(call, kind.many, kind.rows(call), kind.attributes, kind.missing),
  ),
  route('GET', `${kind.path}/{id}`, (call) =>
    ok({ [kind.one]: pick(rowOf(call, kind, call.param('id')), call.query) }),
  ),
])

export const networkService: Service = {
  name: 'network',
  prefix: 'network',
  catalog: { type: 'network', name: 'neutron', endpoint: () => '' },
  version: '/v2.0',
  failure: neutronFailure,
  forbids: (policy) => `(rule:${policy}) is disallowed by policy`,
  headers: requestIds,
  document(call) {
    const { path, root } = call.address
    if (path === '/')
      return ok({
        versions: [{ id: 'v2.0', status: 'CURRENT', links: [{ rel: 'self', href: `${root}/v2.0/` }] }],
      })
    if (path !== '/v2.0/' || !call.token) return undefined
    return ok({
      resources: [kinds.network, kinds.subnet, kinds.port].map(({ one, many }) => ({
        name: one,
        collection: many,
        links: [{ rel: 'self', href: `${root}/v2.0/${many}` }],
      })),
    })
  },
  routes: [
    ...reading,
    route('GET', '/extensions', () => ok({ extensions: extensions.map(extensionView) })),
    route('GET', '/extensions/{alias}', (call) => ok({ extension: extensionView(call.param('alias')) })),
  ],
}

function extensionView(alias: string): object {
  return { name: alias, alias, description: alias, updated: '2015-01-01T00:00:00-00:00', links: [] }
}
