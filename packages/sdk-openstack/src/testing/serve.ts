/** The simulator as an HTTP server on this machine: services under path prefixes, as many clouds have them. */
import { type ServedSimulator, type ServeOptions, serveExchange } from '@pve/core/testing'
import { exchangeOf, type Simulator } from './simulator.js'

export type { ServedSimulator, ServeOptions }

/**
 * Serves a simulator on this machine, for programs of other languages and for the command line. The identity service is at
 * `${url}/identity/v3`.
 *
 * @example
 * const served = await serveSimulator(createSimulator())
 * console.log(`OS_AUTH_URL=${served.url}/identity/v3`)
 * await served.close()
 */
export function serveSimulator(simulator: Simulator, options: ServeOptions = {}): Promise<ServedSimulator> {
  return serveExchange(
    {
      exchange: exchangeOf(simulator),
      // Some services end the connection after every answer.
      closesAfter: ({ headers }) => headers['Connection'] === 'close',
      keepAliveMs: 5000,
      requestsPerConnection: 1000,
    },
    options,
  )
}
