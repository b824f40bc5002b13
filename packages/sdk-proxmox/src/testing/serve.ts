/** The simulator as an HTTP or HTTPS server on this machine. */
import { type ServedSimulator, type ServeOptions, serveExchange } from '@pve/core/testing'
import { engineOf, type Simulator } from './simulator.js'

export type { ServedSimulator, ServeOptions }

/**
 * The simulator at an address of this machine, for programs of any language. On a free port, unless one is given.
 * @example
 * const simulator = createSimulator()
 * const served = await serveSimulator(simulator)
 * console.log(served.url, simulator.auth.tokenId) // http://127.0.0.1:34567 root@pam!demo
 * await served.close()
 */
export function serveSimulator(simulator: Simulator, options: ServeOptions = {}): Promise<ServedSimulator> {
  return serveExchange(
    {
      // Looked up each time: a lab may have put itself around it, or taken itself away.
      exchange: (request) => engineOf(simulator).exchange(request),
      origin: simulator.url,
      // As on the real server: no more requests on a connection after a refusal.
      closesAfter: ({ status }) => status >= 400,
      keepAliveMs: 5000,
      requestsPerConnection: 100,
      attach: async (server) => {
        // Loads the websocket library, which the other faces do without.
        const { attachConsole } = await import('./console.js')
        return attachConsole(server, simulator)
      },
    },
    options,
  )
}
