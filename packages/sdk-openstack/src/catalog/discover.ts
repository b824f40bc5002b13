/** From an endpoint of the catalog to the address of an API in its version, by the service's own version document. */
import { type Endpoint, NotOpenstackError, type ServiceName, services } from '../client/index.js'
import { chooseVersion, isVersionSegment, majorOf, readVersionDocument } from './version-document.js'

/** What came from an address: the parsed body of a JSON answer, else undefined. */
export interface Looked {
  readonly status: number
  readonly body: unknown
  readonly isHtml: boolean
}

export interface DiscoverOptions {
  readonly service: ServiceName
  /** Of the catalog, or given by the user. */
  readonly url: string
  /** Given by the user: it is used as it is, and its version document may be missing. */
  readonly isOverride?: boolean
  look(url: string): Promise<Looked>
}

/** Where the API is if the service does not tell (unversioned endpoints of the lab). */
const usualSegment: Readonly<Partial<Record<ServiceName, string>>> = {
  identity: 'v3',
  compute: 'v2.1',
  image: 'v2',
  network: 'v2.0',
  'block-storage': 'v3',
  'load-balancer': 'v2',
  orchestration: 'v1',
  'key-manager': 'v1',
  dns: 'v2',
  'shared-file-system': 'v2',
  metric: 'v1',
  alarm: 'v2',
  'container-infrastructure-management': 'v1',
}

/**
 * Host, scheme and path stay those of the catalog, whatever a version document says: it may name a host behind the proxy.
 * @throws NotOpenstackError when a web page answers; ConnectionError, TlsError
 */
export async function discover(options: DiscoverOptions): Promise<Endpoint> {
  const { service, look, isOverride = false } = options
  const { majorVersion, microversionType } = services[service]
  const given = new URL(options.url)
  const parts = given.pathname.split('/').filter((part) => part !== '')
  const at = parts.findIndex(isVersionSegment)
  const quirks: string[] = []
  const addressOf = (path: readonly string[]) => [given.origin, ...path].join('/')

  if (at !== -1) {
    const segment = parts[at] ?? ''
    const url = addressOf(parts)
    if (microversionType === undefined) return { service, url, version: segment.slice(1), quirks }
    // The version's own document, without what stands after it (Cinder's project id).
    const own = await look(`${addressOf(parts.slice(0, at + 1))}/`)
    // Magnum's says nothing of microversions; the one above does.
    const document =
      readVersionDocument(own.body) === undefined ? await look(`${addressOf(parts.slice(0, at))}/`) : own
    const versions = readVersionDocument(document.body) ?? []
    // Only for Nova's v2 is there another one with the same major number: the catalog's is meant.
    const found = versions.find(({ id }) => id === segment) ?? chooseVersion(versions, majorOf(segment))
    if (found === undefined) quirks.push(`its version document was answered with ${own.status}`)
    return {
      service,
      url,
      version: (found?.id ?? segment).replace(/^v/, ''),
      ...(found?.microversions && { microversions: found.microversions }),
      quirks,
    }
  }

  if (majorVersion === undefined) return { service, url: addressOf(parts), quirks }
  const root = `${addressOf(parts)}/`
  const document = await look(root)
  const versions = readVersionDocument(document.body)
  if (versions === undefined && document.isHtml) {
    throw new NotOpenstackError(`${root} answered a web page where ${service} should be.`, {
      phase: `find the versions of ${service}`,
    })
  }
  const found = chooseVersion(versions ?? [], majorVersion)
  if (versions !== undefined && found === undefined) {
    const there = versions.map(({ id }) => id).join(', ')
    throw new NotOpenstackError(
      `${service} at ${root} has the versions ${there}; version ${majorVersion} is needed.`,
      {
        phase: `find the versions of ${service}`,
        hint: 'This cloud is too old, or too new, for this SDK.',
      },
    )
  }
  if (found === undefined) quirks.push(`its version document was answered with ${document.status}`)
  // Placement is the same at its root and has an empty link; an address given by the user is used as it is.
  const segment =
    isOverride || service === 'placement' ? undefined : (found?.segment ?? usualSegment[service])
  return {
    service,
    url: addressOf(segment === undefined ? parts : [...parts, segment]),
    ...(found && { version: found.id.replace(/^v/, '') }),
    ...(found?.microversions && { microversions: found.microversions }),
    quirks,
  }
}
