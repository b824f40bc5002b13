/** OS-7 what must compile, and what must not. */
import { expectTypeOf, test } from 'vitest'
import type { BlockStorageApi, ComputeApi, NetworkApi } from './api.js'
import type { ServiceClient } from './service-client.js'

declare const compute: ServiceClient<ComputeApi>
declare const network: ServiceClient<NetworkApi>
declare const blockStorage: ServiceClient<BlockStorageApi>

test('paths and their parameters', () => {
  void compute.get('/servers/{id}', { path: { id: '1' } })
  // @ts-expect-error there is no such path
  void compute.get('/server')
  // @ts-expect-error the path needs its id
  void compute.get('/servers/{id}')
  // @ts-expect-error another name
  void compute.get('/servers/{id}', { path: { server: '1' } })
  // @ts-expect-error flavors cannot be patched
  void compute.patch('/flavors/{id}', { path: { id: '1' }, body: {} })
})

test('the body follows the microversion that is named', () => {
  const server = { name: 'a', flavorRef: '1', imageRef: '2', networks: 'auto' as const }
  void compute.post('/servers', { body: { server } })
  void compute.post('/servers', { microversion: '2.90', body: { server: { ...server, hostname: 'a' } } })
  // @ts-expect-error hostname came with 2.90
  void compute.post('/servers', { microversion: '2.89', body: { server: { ...server, hostname: 'a' } } })
  // @ts-expect-error tags came with 2.52
  void compute.post('/servers', { microversion: '2.51', body: { server: { ...server, tags: ['a'] } } })
  // @ts-expect-error 2.999 is not known
  void compute.post('/servers', { microversion: '2.999', body: { server } })
  // @ts-expect-error a body is needed
  void compute.post('/servers')
  void compute.post('/servers/{id}/action', { path: { id: '1' }, body: { lock: { locked_reason: 'x' } } })
  void compute.post('/servers/{id}/action', { path: { id: '1' }, microversion: '2.72', body: { lock: null } })
})

test('so do the names in a query', () => {
  void compute.get('/servers/detail', { query: { locked: 'true', limit: 10, anything: 'else' } })
  void compute.get('/servers/detail', { microversion: '2.72', query: { limit: 10 } })
  // @ts-expect-error locked came with 2.73
  void compute.get('/servers/detail', { microversion: '2.72', query: { locked: 'true' } })
  // @ts-expect-error a query is made of texts, numbers and truth values
  void network.get('/networks', { query: { name: { a: 1 } } })
})

test('a service without microversions takes none', () => {
  void network.get('/networks', { query: { name: 'web' } })
  // @ts-expect-error Neutron has none
  void network.get('/networks', { microversion: '2.0' })
})

test('answers have their documents’ types', async () => {
  const answer = await network.get('/networks/{network_id}', { path: { network_id: '1' } })
  expectTypeOf(answer.data.network?.name).toEqualTypeOf<string | undefined>()
  const volume = await blockStorage.get('/volumes/{id}', { path: { id: '1' } })
  // @ts-expect-error no such field
  volume.data.volumen
})
