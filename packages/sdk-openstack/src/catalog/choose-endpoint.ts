/** Which endpoint of the catalog is meant. Pure: the catalog, the region and the interface decide. */
import { suggest } from '@pve/core'
import { type CatalogEntry, type ServiceName, serviceOfType, services } from '../client/index.js'
import { NoEndpointError } from './errors/no-endpoint-error.js'
import { RegionError } from './errors/region-error.js'

export interface EndpointWish {
  readonly region?: string
  /** Default: public. */
  readonly interface?: 'public' | 'internal' | 'admin'
}

/**
 * Regions of the catalog, in its order.
 * @example
 * const { catalog } = await cloud.signedIn()
 * regionsOf(catalog) // ['RegionOne', 'RegionTwo']
 */
export function regionsOf(catalog: readonly CatalogEntry[]): string[] {
  return [...new Set(catalog.flatMap(({ endpoints }) => endpoints.map(({ region }) => region)))]
}

/**
 * The region that is meant: the one asked for, or the only one.
 * @returns undefined where the catalog has none
 * @throws RegionError (OS_REGION) when there are several and none was chosen, or when it is none of them
 */
export function chooseRegion(
  catalog: readonly CatalogEntry[],
  wanted: string | undefined,
): string | undefined {
  const regions = regionsOf(catalog)
  if (wanted !== undefined) {
    if (regions.length === 0 || regions.includes(wanted)) return wanted
    const nearest = suggest(wanted, regions)
    throw new RegionError(regions, `This cloud has no region '${wanted}'.`, {
      hint: `${nearest === undefined ? '' : `Did you mean '${nearest}'? `}Its regions are: ${regions.join(', ')}.`,
    })
  }
  if (regions.length <= 1) return regions[0]
  throw new RegionError(regions, `This cloud has ${regions.length} regions, and none was chosen.`, {
    hint: `Choose one of: ${regions.join(', ')} (OS_REGION_NAME, region_name in clouds.yaml).`,
  })
}

/**
 * The address of a service in the catalog, as it stands there: with or without a version, and a project's id.
 * @throws NoEndpointError (OS_NO_ENDPOINT) saying what there is instead; RegionError (OS_REGION)
 */
export function chooseEndpoint(
  catalog: readonly CatalogEntry[],
  service: ServiceName,
  wish: EndpointWish,
): string {
  const { project, catalogTypes } = services[service]
  const wantedInterface = wish.interface ?? 'public'
  // The official name wins over an old alias that a catalog may have beside it.
  const entries = catalogTypes.flatMap((type) => catalog.filter((entry) => entry.type === type))
  const ofService = entries.flatMap(({ endpoints }) => endpoints)
  if (entries.length > 0 && ofService.length === 0) {
    // Keystone leaves out addresses with a project's id in them when the token has no project.
    throw new NoEndpointError(service, `The ${service} service (${project}) has no address for this token.`, {
      hint: 'Sign in for a project: OS_PROJECT_NAME, or project_name in clouds.yaml.',
    })
  }
  if (ofService.length === 0) {
    const known = [...new Set(catalog.flatMap(({ type }) => serviceOfType(type) ?? []))]
    throw new NoEndpointError(service, `This cloud has no ${service} service (${project}).`, {
      hint:
        known.length === 0
          ? 'Its catalog is empty: is the token scoped to a project?'
          : `It has: ${known.join(', ')}.`,
    })
  }
  const region = chooseRegion(catalog, wish.region)
  const inRegion = ofService.filter((endpoint) => endpoint.region === region)
  if (inRegion.length === 0) {
    const there = [...new Set(ofService.map((endpoint) => endpoint.region))]
    throw new NoEndpointError(service, `There is no ${service} service (${project}) in region ${region}.`, {
      hint: `It is there in: ${there.join(', ')}.`,
    })
  }
  const found = inRegion.find((endpoint) => endpoint.interface === wantedInterface)
  if (found !== undefined) return found.url
  const interfaces = [...new Set(inRegion.map((endpoint) => endpoint.interface))]
  throw new NoEndpointError(
    service,
    `The ${service} service (${project}) has no ${wantedInterface} endpoint${region === undefined ? '' : ` in region ${region}`}.`,
    { hint: `It has: ${interfaces.join(', ')} (OS_INTERFACE, interface in clouds.yaml).` },
  )
}
