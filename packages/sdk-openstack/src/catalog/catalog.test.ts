import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { CatalogEntry, ServiceName } from '../client/index.js'
import { chooseEndpoint, chooseRegion } from './choose-endpoint.js'
import { discover, type Looked } from './discover.js'
import { readVersionDocument } from './version-document.js'

/** What the lab's services answered, by address. */
const recorded = z
  .record(z.string(), z.object({ url: z.string(), status: z.number(), body: z.unknown() }))
  .parse(JSON.parse(readFileSync(new URL('../../test/version-documents.json', import.meta.url), 'utf8')))
const answers = new Map(Object.values(recorded).map(({ url, status, body }) => [url, { status, body }]))

const looking = (map: ReadonlyMap<string, { status: number; body: unknown }>, asked: string[] = []) => ({
  asked,
  look: async (url: string): Promise<Looked> => {
    asked.push(url)
    const { status, body } = map.get(url) ?? { status: 404, body: '<html>' }
    return { status, body: typeof body === 'string' ? undefined : body, isHtml: typeof body === 'string' }
  },
})

describe('OS-5 version documents, as the lab’s services write them', () => {
  it.each<[ServiceName, string, object]>([
    ['identity', 'http://127.0.0.1:5000', { url: 'http://127.0.0.1:5000/v3', version: '3.14' }],
    [
      'compute',
      'http://127.0.0.1:8774/v2.1',
      { url: 'http://127.0.0.1:8774/v2.1', microversions: { min: '2.1', max: '2.93' } },
    ],
    ['image', 'http://127.0.0.1:9292', { url: 'http://127.0.0.1:9292/v2', version: '2.16' }],
    ['network', 'http://127.0.0.1:9696', { url: 'http://127.0.0.1:9696/v2.0' }],
    [
      'block-storage',
      'http://127.0.0.1:8776/v3/f4f4',
      { url: 'http://127.0.0.1:8776/v3/f4f4', microversions: { min: '3.0', max: '3.70' } },
    ],
    ['load-balancer', 'http://127.0.0.1:9876', { url: 'http://127.0.0.1:9876/v2', version: '2.26' }],
    [
      'placement',
      'http://127.0.0.1:8778',
      { url: 'http://127.0.0.1:8778', microversions: { min: '1.0', max: '1.39' } },
    ],
    [
      'object-store',
      'http://127.0.0.1:8080/v1/AUTH_f4',
      { url: 'http://127.0.0.1:8080/v1/AUTH_f4', version: '1' },
    ],
    ['orchestration', 'http://127.0.0.1:8004/v1/f4', { url: 'http://127.0.0.1:8004/v1/f4' }],
    ['key-manager', 'http://127.0.0.1:9311', { url: 'http://127.0.0.1:9311/v1' }],
    ['dns', 'http://127.0.0.1:9001', { url: 'http://127.0.0.1:9001/v2' }],
    [
      'shared-file-system',
      'http://127.0.0.1:8786/v2',
      { url: 'http://127.0.0.1:8786/v2', microversions: { min: '2.0', max: '2.73' } },
    ],
    ['metric', 'http://127.0.0.1:8041', { url: 'http://127.0.0.1:8041/v1' }],
    ['alarm', 'http://127.0.0.1:8042', { url: 'http://127.0.0.1:8042/v2' }],
    [
      'container-infrastructure-management',
      'http://127.0.0.1:9511/v1',
      { microversions: { min: '1.1', max: '1.10' } },
    ],
  ])('%s at %s', async (service, url, expected) => {
    expect(await discover({ service, url, ...looking(answers) })).toMatchObject({ ...expected, quirks: [] })
  })

  it('behind a path prefix, with a wrong host in the links: host, scheme and path stay the catalog’s', async () => {
    const body = {
      versions: [
        { id: 'v2.0', status: 'CURRENT', links: [{ rel: 'self', href: 'http://10.0.0.7:9696/v2.0/' }] },
      ],
    }
    const { look } = looking(new Map([['https://cloud.example/network/', { status: 200, body }]]))
    expect(await discover({ service: 'network', url: 'https://cloud.example/network', look })).toMatchObject({
      url: 'https://cloud.example/network/v2.0',
    })
  })

  it('a web page in the place of a version document', async () => {
    const { look } = looking(new Map())
    const found = discover({ service: 'network', url: 'https://cloud.example/', look })
    await expect(found).rejects.toMatchObject({ code: 'OS_NOT_OPENSTACK' })
    // With a version in the catalog it is used all the same, and said.
    const { quirks, url } = await discover({ service: 'compute', url: 'https://cloud.example/v2.1', look })
    expect([url, quirks]).toEqual([
      'https://cloud.example/v2.1',
      ['its version document was answered with 404'],
    ])
  })

  it('a cloud that is too old says which versions it has', async () => {
    const body = { versions: [{ id: 'v1.0', status: 'CURRENT', links: [] }] }
    const { look } = looking(new Map([['https://cloud.example/', { status: 300, body }]]))
    await expect(discover({ service: 'image', url: 'https://cloud.example', look })).rejects.toThrow(
      /has the versions v1.0; version 2 is needed/,
    )
  })

  it('is not one', () => {
    for (const body of [undefined, '', [], {}, { versions: {} }, { version: 3 }, { versions: [7] }])
      expect(readVersionDocument(body)).toBeUndefined()
  })
})

const endpoint = (region: string, kind: 'public' | 'internal' | 'admin', url: string) => ({
  id: url,
  url,
  interface: kind,
  region,
})
const catalog: CatalogEntry[] = [
  {
    type: 'compute',
    name: 'nova',
    endpoints: [endpoint('One', 'public', 'http://n1'), endpoint('Two', 'public', 'http://n2')],
  },
  {
    type: 'volumev3',
    name: 'cinder',
    endpoints: [endpoint('One', 'public', 'http://c1'), endpoint('One', 'internal', 'http://c1i')],
  },
  { type: 'load-balancer', name: 'octavia', endpoints: [] },
]

describe('OS-5 the endpoint that is meant', () => {
  it('by service, region and interface; an old name of a service is known', () => {
    expect(chooseEndpoint(catalog, 'compute', { region: 'Two' })).toBe('http://n2')
    expect(chooseEndpoint(catalog, 'block-storage', { region: 'One', interface: 'internal' })).toBe(
      'http://c1i',
    )
  })

  it.each([
    [
      'load-balancer',
      { region: 'One' },
      /load-balancer service \(Octavia\) has no address for this token/,
      'OS_NO_ENDPOINT',
    ],
    ['network', { region: 'One' }, /has no network service/, 'OS_NO_ENDPOINT'],
    [
      'block-storage',
      { region: 'Two' },
      /no block-storage service \(Cinder\) in region Two/,
      'OS_NO_ENDPOINT',
    ],
    [
      'compute',
      { region: 'One', interface: 'admin' },
      /has no admin endpoint in region One/,
      'OS_NO_ENDPOINT',
    ],
    ['compute', {}, /has 2 regions, and none was chosen/, 'OS_REGION'],
    ['compute', { region: 'Onee' }, /no region 'Onee'/, 'OS_REGION'],
  ] as const)('%s %j: says what there is', (service, wish, message, code) => {
    const choose = () => chooseEndpoint(catalog, service, wish)
    expect(choose).toThrow(message)
    expect(choose).toThrow(
      expect.objectContaining({ code, hint: expect.stringMatching(/One|compute|public|project/) }),
    )
  })

  it('one region needs no choice', () => {
    expect(chooseRegion(catalog.slice(1), undefined)).toBe('One')
    expect(chooseRegion([], undefined)).toBeUndefined()
  })
})
