/** Nova. */
import { type Call, ok } from '../engine/call.js'
import { ApiFailure } from '../engine/failure.js'
import { faultFailure, type Service, webLibraryJson } from '../engine/service.js'
import { otherRoutes } from './others.js'
import { serverRoutes } from './servers.js'

const versionDocument = (call: Call, more: object) => ({
  id: 'v2.1',
  status: 'CURRENT',
  version: '2.93',
  min_version: '2.1',
  updated: '2013-07-23T11:33:21Z',
  links: [{ rel: 'self', href: `${call.address.root}/v2.1/` }],
  ...more,
})

export const computeService: Service = {
  name: 'compute',
  prefix: 'compute',
  catalog: { type: 'compute', name: 'nova', endpoint: () => '/v2.1' },
  version: '/v2.1',
  microversions: { type: 'compute', major: 2, min: 1, max: 93 },
  failure: faultFailure,
  // The web library's, as the request never reaches nova.
  unknownPath: () =>
    new ApiFailure(404, '', { body: webLibraryJson(404, 'The resource could not be found.') }),
  forbids: (policy) => `Policy doesn't allow ${policy} to be performed.`,
  headers: ({ requestId }) => ({
    'X-Openstack-Request-Id': requestId,
    'X-Compute-Request-Id': requestId,
  }),
  document(call) {
    const { path, root } = call.address
    if (path === '/')
      return ok({
        versions: [
          {
            id: 'v2.0',
            status: 'SUPPORTED',
            version: '',
            min_version: '',
            updated: '2011-01-21T11:33:21Z',
            links: [{ rel: 'self', href: `${root}/v2/` }],
          },
          versionDocument(call, {}),
        ],
      })
    if (!/^\/v2\.1\/?$/.test(path)) return undefined
    return ok({
      version: versionDocument(call, {
        links: [
          { rel: 'self', href: `${root}/v2.1/` },
          { rel: 'describedby', type: 'text/html', href: 'http://docs.openstack.org/' },
        ],
        'media-types': [
          { base: 'application/json', type: 'application/vnd.openstack.compute+json;version=2.1' },
        ],
      }),
    })
  },
  routes: [...serverRoutes, ...otherRoutes],
}
