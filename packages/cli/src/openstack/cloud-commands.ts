/** Which clouds there are, and who one is on one of them. */
import { formatDuration } from '@pve/core'
import type { CatalogEntry, CloudConfig, ListedCloud, ServiceName, SignedInScope } from '@pve/openstack'
import type { Output } from '../output/output.js'
import { type Column, renderPairs, renderTable } from '../output/table.js'
import type { cloudList, cloudShow } from './cloud-definitions.js'
import { settingsOf } from './cloud-settings.js'
import type { CloudHandler } from './context.js'
import { dateText } from './describe.js'

const listColumns: readonly Column<ListedCloud>[] = [
  { title: 'CLOUD', value: ({ name }) => name ?? '(environment)' },
  { title: 'IDENTITY', shrinks: true, value: ({ authUrl }) => authUrl },
  { title: 'USER', drop: 3, value: ({ user, authType }) => user ?? authType },
  { title: 'PROJECT', drop: 2, value: ({ project }) => project },
  { title: 'REGIONS', drop: 1, value: ({ regions }) => regions.join(',') },
  { title: 'FROM', shrinks: true, value: ({ origin }) => origin },
]

export const list: CloudHandler<typeof cloudList> = async ({
  io,
  out,
  logger,
  isDemo,
  config,
  openstack,
}) => {
  if (isDemo) {
    const { name, authUrl, region, origins } = await config()
    const one = {
      name: name ?? 'demo',
      origin: 'flag --demo',
      authUrl,
      user: 'demo',
      project: 'demo',
      regions: region === undefined ? [] : [region],
      origins,
    }
    showClouds(out, [one])
    return
  }
  const { listClouds } = await openstack()
  showClouds(out, await listClouds({ env: io.env, cwd: io.cwd, logger }))
}

function showClouds(out: Output, clouds: readonly ListedCloud[]): void {
  out.result({
    json: clouds,
    text: (style, width) =>
      clouds.length === 0
        ? 'No clouds.yaml that can be read names a cloud, and OS_AUTH_URL is not set. See https://docs.openstack.org/openstacksdk for both; --demo needs neither.'
        : renderTable(listColumns, clouds, { style, width }),
    quiet: () => clouds.flatMap(({ name }) => name ?? []).join('\n'),
  })
}

export const show: CloudHandler<typeof cloudShow> = async (context) => {
  const { out, signal } = context
  const [sdk, cloud, config] = await Promise.all([context.openstack(), context.cloud(), context.config()])
  const { user, scope, roles, methods, issuedAt, expiresAt, catalog } = await cloud.signedIn(signal)
  const region = await cloud.region(signal)
  const endpoints = endpointsOf(catalog, { ...config, region }, sdk.serviceOfType)
  const settings = settingsOf(config)
  const expiresInSeconds = Math.round((expiresAt.getTime() - Date.now()) / 1000)
  out.result({
    json: {
      cloud: config.name ?? null,
      authUrl: config.authUrl,
      user,
      scope,
      roles,
      methods,
      issuedAt,
      expiresAt,
      expiresInSeconds,
      region: region ?? null,
      interface: config.interface,
      endpoints,
      settings,
    },
    text: (style, width) =>
      [
        renderPairs(
          [
            ['cloud', config.name],
            ['identity', config.authUrl],
            ['user', inDomain(user)],
            ['scope', scopeText(scope)],
            ['roles', roles.join(', ') || 'none'],
            ['signed in by', methods.join(', ')],
            ['token until', `${dateText(expiresAt)} (${formatDuration(expiresInSeconds * 1000)})`],
            ['region', region],
            ['interface', config.interface],
          ],
          style,
          width,
        ),
        '',
        renderTable(
          [
            { title: 'SERVICE', value: ({ service, type }) => service ?? type },
            { title: 'ENDPOINT', shrinks: true, value: ({ url }) => url },
            { title: 'FROM', value: ({ from }) => from },
          ],
          endpoints,
          { style, width },
        ),
        '',
        renderTable(
          [
            { title: 'SETTING', value: ({ name }) => name },
            { title: 'VALUE', shrinks: true, value: ({ value }) => value },
            { title: 'FROM', shrinks: true, value: ({ source }) => source },
          ],
          settings,
          { style, width },
        ),
      ].join('\n'),
    quiet: () => config.name ?? config.authUrl,
  })
}

interface ShownEndpoint {
  readonly service?: ServiceName
  /** As the catalog calls it. */
  readonly type: string
  readonly url: string
  readonly from: 'catalog' | 'settings'
}

/** Those that are used: of the region and the interface, or what the settings put in their place. */
function endpointsOf(
  catalog: readonly CatalogEntry[],
  config: Pick<CloudConfig, 'interface' | 'endpointOverrides'> & { readonly region: string | undefined },
  serviceOfType: (type: string) => ServiceName | undefined,
): ShownEndpoint[] {
  const overrides = Object.entries(config.endpointOverrides).map(([type, url]) => {
    const service = serviceOfType(type)
    return { ...(service && { service }), type, url, from: 'settings' as const }
  })
  const listed = catalog.flatMap(({ type, endpoints }) =>
    endpoints
      .filter((one) => one.interface === config.interface && (config.region ?? one.region) === one.region)
      .map(({ url }) => {
        const service = serviceOfType(type)
        return { ...(service && { service }), type, url, from: 'catalog' as const }
      }),
  )
  const own = new Set(overrides.map(({ service }) => service))
  return [...overrides, ...listed.filter(({ service }) => service === undefined || !own.has(service))].sort(
    (a, b) => (a.type < b.type ? -1 : 1),
  )
}

const inDomain = ({ name, domainName }: { readonly name: string; readonly domainName?: string }): string =>
  domainName === undefined ? name : `${name} (domain ${domainName})`

function scopeText(scope: SignedInScope): string {
  switch (scope.type) {
    case 'project':
      return `project ${inDomain(scope)}, ${scope.id}`
    case 'domain':
      return `domain ${scope.name}, ${scope.id}`
    case 'system':
      return 'the whole system'
    case 'unscoped':
      return 'none: the token says only who you are'
  }
}
