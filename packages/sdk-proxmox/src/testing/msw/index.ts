/**
 * The simulator as request handlers of Mock Service Worker 2. Only here is msw loaded.
 *
 * @module @pve/sdk/testing/msw
 */

import { HttpResponse, http, type RequestHandler } from 'msw'
import type { Simulator } from '../simulator.js'

export interface HandlerOptions {
  /** The address that the code under test calls. Default: `simulator.url`. */
  readonly url?: string
}

/**
 * Answers every request to that address; lost connections become network errors.
 * @example
 * import { createSimulator } from '@pve/sdk/testing'
 * const { setupServer } = await import('msw/node')
 *
 * const simulator = createSimulator()
 * const server = setupServer(...simulatorHandlers(simulator, { url: 'https://pve1:8006' }))
 * server.listen()
 * await fetch('https://pve1:8006/api2/json/version')
 * server.close()
 */
export function simulatorHandlers(simulator: Simulator, options: HandlerOptions = {}): RequestHandler[] {
  const origin = (options.url ?? simulator.url).replace(/\/+$/, '')
  return [
    http.all(`${origin}/*`, async ({ request }) => {
      try {
        return await simulator.fetch(request)
      } catch (error) {
        if (error instanceof TypeError) return HttpResponse.error()
        throw error
      }
    }),
  ]
}
