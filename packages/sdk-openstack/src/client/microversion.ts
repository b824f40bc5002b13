/** Which microversion a request asks for. Facts: those below the server's minimum and above its maximum are refused with 406. */
import { microversions } from '../generated/microversions.js'
import { MicroversionError } from './errors/index.js'
import type { ServiceName } from './services.js'

/** What a service says it has, both ends included. */
export interface MicroversionRange {
  readonly min: string
  readonly max: string
}

export interface MicroversionChoice {
  readonly service: ServiceName
  /** `GET /servers/{id}/tags` */
  readonly operation: string
  /** Of the request itself. */
  readonly asked: string | undefined
  /** Of the cloud's configuration. */
  readonly configured: string | undefined
  /** Undefined: the service told nothing. */
  readonly server: MicroversionRange | undefined
}

/**
 * Compares two microversions as numbers, part by part: below 0 when the first is older, 0 when they are the same.
 * @example
 * compareMicroversions('2.9', '2.90') // -81: 2.9 is the older one
 * const sorted = ['2.90', '2.9', '2.53'].sort(compareMicroversions) // ['2.9', '2.53', '2.90']
 */
export function compareMicroversions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split('.').map(Number)
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number)
  return major - otherMajor || minor - otherMinor
}

const older = (one: string, other: string) => (compareMicroversions(one, other) <= 0 ? one : other)

/**
 * The one asked for, else the configured one, else the newest that SDK, server and operation all know.
 * @returns undefined for a service without microversions
 * @throws MicroversionError when this cloud cannot do it
 */
export function chooseMicroversion(choice: MicroversionChoice): string | undefined {
  const { service, operation, asked, configured, server } = choice
  const known = microversions[service]
  const limits = known?.operations[operation]
  const newest = [known?.newest, limits?.to, server?.max].filter((version) => version !== undefined)
  const best = newest.length === 0 ? undefined : newest.reduce(older)
  const chosen = asked ?? configured ?? best
  if (chosen === undefined) return undefined
  const it = `${operation} of ${service}`
  if (server !== undefined && compareMicroversions(chosen, server.max) > 0) {
    throw new MicroversionError(
      service,
      `${it} was to be asked in microversion ${chosen}; this cloud has ${server.min} to ${server.max}.`,
      { hint: `Do without what came after ${server.max}.`, details: { asked: chosen, ...server } },
    )
  }
  if (server !== undefined && compareMicroversions(chosen, server.min) < 0) {
    throw new MicroversionError(
      service,
      `${it} was to be asked in microversion ${chosen}; this cloud has ${server.min} to ${server.max}.`,
      { hint: `Ask in ${server.min} or later.`, details: { asked: chosen, ...server } },
    )
  }
  if (limits?.from !== undefined && compareMicroversions(chosen, limits.from) < 0) {
    throw new MicroversionError(service, `${it} needs microversion ${limits.from}; ${chosen} is used here.`, {
      hint:
        server === undefined
          ? 'The service did not say what it has.'
          : `This cloud has ${server.min} to ${server.max}.`,
      details: { needs: limits.from, used: chosen },
    })
  }
  if (limits?.to !== undefined && compareMicroversions(chosen, limits.to) > 0) {
    throw new MicroversionError(service, `${it} is only there up to microversion ${limits.to}.`, {
      hint: `Ask in ${limits.to}, or use what took its place.`,
      details: { until: limits.to, used: chosen },
    })
  }
  return chosen
}
