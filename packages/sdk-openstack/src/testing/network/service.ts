/** Neutron. */
import { ok, route } from '../engine/call.js'
import { ApiFailure } from '../engine/failure.js'
import { requestIds, type Service } from '../engine/service.js'
import { extensions } from './extensions.js'
import { neutronFailure } from './failure.js'
import { floatingIpRoutes } from './floating-ips.js'
import { kinds, rowOf } from './kinds.js'
import { answerList, pick } from './list.js'
import { networkRoutesOfAll } from './networks.js'
import { portRoutes } from './ports.js'
import { quotaRoutes } from './quotas.js'
import { routerRoutes } from './routers.js'
import { securityGroupRoutes } from './security-groups.js'
import { trunkAndQosRoutes } from './trunks.js'

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
  forbids: (policy) => `rule:${policy} is disallowed by policy`,
  headers: requestIds,
  document(call) {
    const { path, root } = call.address
    if (path === '/')
      return ok({
        versions: [{ id: 'v2.0', status: 'CURRENT', links: [{ rel: 'self', href: `${root}/v2.0/` }] }],
      })
    if (path !== '/v2.0/' || !call.token) return undefined
    return ok({
      resources: [kinds.network, kinds.subnet, { one: 'subnetpool', many: 'subnetpools' }, kinds.port].map(
        ({ one, many }) => ({
          name: one,
          collection: many,
          links: [{ rel: 'self', href: `${root}/v2.0/${many}` }],
        }),
      ),
    })
  },
  routes: [
    ...reading,
    route('GET', '/extensions', () => ok({ extensions: Object.keys(extensions).map(extensionView) })),
    route('GET', '/extensions/{alias}', (call) => {
      const alias = call.param('alias')
      if (extensions[alias] === undefined) throw unknownExtension(alias)
      return ok({ extension: extensionView(alias) })
    }),
    ...networkRoutesOfAll,
    ...portRoutes,
    ...routerRoutes,
    ...floatingIpRoutes,
    ...securityGroupRoutes,
    ...trunkAndQosRoutes,
    ...quotaRoutes,
  ],
}

function extensionView(alias: string): object {
  return {
    name: extensions[alias],
    alias,
    description: extensions[alias],
    updated: '2015-01-01T00:00:00-00:00',
    links: [],
  }
}

/** Words of the web library beneath, not of neutron. */
const unknownExtension = (alias: string): ApiFailure =>
  new ApiFailure(404, '', {
    body: JSON.stringify({
      message: `The resource could not be found.<br /><br />\nExtension with alias ${alias} does not exist\n\n`,
      code: '404 Not Found',
      title: 'Not Found',
    }),
  })
