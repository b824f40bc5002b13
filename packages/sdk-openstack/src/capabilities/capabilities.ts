/** What this cloud can do, and for what it cannot: why. Every feature asks here before it asks the cloud. */
import { toPveError } from '@pve/core'
import { z } from 'zod'
import type { Endpoint, MicroversionRange, ServiceName } from '../client/index.js'
import { compareMicroversions, services } from '../client/index.js'

export interface ServiceCapability {
  readonly service: ServiceName
  /** What its developers call it: "Octavia". */
  readonly project: string
  readonly available: boolean
  /** Why not, as a sentence; undefined when it is available. */
  readonly reason?: string
  readonly url?: string
  readonly version?: string
  readonly microversions?: MicroversionRange
  /** Aliases, sorted; empty where the service has none, or was not asked. */
  readonly extensions: readonly string[]
  readonly quirks: readonly string[]
  /** How long its version document and extensions took. */
  readonly tookMs: number
}

export interface CapabilitiesMap {
  /** In the order of `serviceNames`. */
  readonly services: readonly ServiceCapability[]
  has(service: ServiceName): boolean
  /** Why a service cannot be used; undefined when it can. */
  why(service: ServiceName): string | undefined
  /** Whether a service has an extension: `('network', 'trunk')`. */
  extension(service: ServiceName, alias: string): boolean
  microversion(service: ServiceName): MicroversionRange | undefined
  /** Whether a service knows a microversion: `('block-storage', '3.42')`. */
  atLeast(service: ServiceName, microversion: string): boolean
}

export interface CapabilitySource {
  find(service: ServiceName): Promise<Endpoint>
  /** The body of a GET below a service's endpoint. */
  get(service: ServiceName, path: string): Promise<unknown>
}

/** Services that list their extensions. Nova's are all there since 2.1: only its microversion counts. */
const withExtensions: ReadonlySet<ServiceName> = new Set(['network', 'block-storage'])

const extensionsShape = z.looseObject({ extensions: z.array(z.looseObject({ alias: z.string() })) })

/**
 * What one service has; one that fails is said to be missing, with the reason.
 * @throws what signing in throws, RegionError, CancelledError: they say nothing about the service
 */
export async function readCapability(
  service: ServiceName,
  source: CapabilitySource,
): Promise<ServiceCapability> {
  const { project } = services[service]
  const startedAt = performance.now()
  const tookMs = () => Math.round(performance.now() - startedAt)
  try {
    const { url, version, microversions, quirks } = await source.find(service)
    const extensions = withExtensions.has(service) ? await extensionsOf(service, source) : []
    return {
      service,
      project,
      available: true,
      url,
      ...(version !== undefined && { version }),
      ...(microversions && { microversions }),
      extensions: Array.isArray(extensions) ? extensions : [],
      quirks: typeof extensions === 'string' ? [...quirks, extensions] : quirks,
      tookMs: tookMs(),
    }
  } catch (thrown) {
    const error = toPveError(thrown)
    // Who was cancelled knows nothing about the cloud.
    if (error.code === 'CANCELLED' || error.code.startsWith('OS_AUTH') || error.code === 'OS_REGION')
      throw error
    return {
      service,
      project,
      available: false,
      reason: error.message,
      extensions: [],
      quirks: [],
      tookMs: tookMs(),
    }
  }
}

/** Sorted aliases, or what is wrong with them. */
async function extensionsOf(service: ServiceName, source: CapabilitySource): Promise<string[] | string> {
  try {
    const parsed = extensionsShape.safeParse(await source.get(service, '/extensions'))
    if (!parsed.success) return 'its list of extensions is not as it should be'
    return parsed.data.extensions.map(({ alias }) => alias).sort()
  } catch (thrown) {
    const error = toPveError(thrown)
    if (error.code === 'CANCELLED') throw error
    return `its extensions cannot be listed: ${error.message}`
  }
}

/** What has been read of services, to ask by name; a service that is not in the list counts as missing. */
export function capabilitiesMap(list: readonly ServiceCapability[]): CapabilitiesMap {
  const of = (service: ServiceName) => list.find((one) => one.service === service)
  return {
    services: list,
    has: (service) => of(service)?.available ?? false,
    why(service) {
      const found = of(service)
      if (found?.available === true) return undefined
      return found?.reason ?? `The ${service} service was not asked.`
    },
    extension: (service, alias) => of(service)?.extensions.includes(alias) ?? false,
    microversion: (service) => of(service)?.microversions,
    atLeast(service, microversion) {
      const range = of(service)?.microversions
      return range !== undefined && compareMicroversions(microversion, range.max) <= 0
    },
  }
}
