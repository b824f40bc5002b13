/** A server with what belongs to it. */
import { CancelledError } from '@pve/core'
import type { Cloud } from '../cloud/index.js'
import { readImage } from '../image/index.js'
import type { FloatingIp } from '../network/index.js'
import { collect } from '../resource/index.js'
import { type ActionVerdict, actionsOfServer } from './actions/check.js'
import { listServerEvents, type ServerEvent } from './events.js'
import { floatingIpsOf } from './floating-ip.js'
import { listInterfaces, type ServerInterface } from './interfaces.js'
import type { ComputeOptions } from './options.js'
import type { Server } from './server.js'
import { findServer } from './servers.js'

export interface ServerDetails {
  readonly server: Server
  /** Undefined: it boots from a volume, or the image is gone. */
  readonly imageName?: string
  readonly interfaces: readonly ServerInterface[]
  readonly floatingIps: readonly FloatingIp[]
  readonly events: readonly ServerEvent[]
  /** What can be done with it now, and why not the rest. */
  readonly actions: readonly ActionVerdict[]
  /** What could not be read, in words: the rest is there. */
  readonly notRead: readonly string[]
}

/**
 * By name or id. A service that fails costs only its own part.
 *
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * const { server, imageName, floatingIps, actions, notRead } = await showServer(cloud, 'web-1')
 * console.log(server.name, imageName, floatingIps.map(({ ip }) => ip)) // web-1 debian-12 [ '203.0.113.20' ]
 * console.log(actions.filter(({ allowed }) => !allowed).map(({ action, reason }) => `${action}: ${reason}`))
 * for (const what of notRead) console.error(`not read: ${what}`)
 */
export async function showServer(
  cloud: Cloud,
  ref: string,
  options: ComputeOptions = {},
): Promise<ServerDetails> {
  const server = await findServer(cloud, ref, options)
  const notRead: string[] = []
  const part = async <T>(what: string, asked: Promise<T>, otherwise: T): Promise<T> => {
    try {
      return await asked
    } catch (error) {
      if (error instanceof CancelledError || !(error instanceof Error)) throw error
      notRead.push(`${what}: ${error.message}`)
      return otherwise
    }
  }
  const image =
    server.imageId === undefined
      ? undefined
      : part(
          'its image',
          readImage(cloud, server.imageId, options).then(({ name }) => name),
          undefined,
        )
  const [imageName, interfaces, floatingIps, events] = await Promise.all([
    image,
    part('its interfaces', collect(listInterfaces(cloud, server.id, options)), []),
    part('its floating IPs', floatingIpsOf(cloud, server.id, options), []),
    part('its events', collect(listServerEvents(cloud, server.id, options)), []),
  ])
  return {
    server,
    ...(imageName !== undefined && { imageName }),
    interfaces,
    floatingIps,
    events,
    actions: actionsOfServer(server),
    notRead,
  }
}
