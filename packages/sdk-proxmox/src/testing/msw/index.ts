/**
 * `@pve/sdk/testing/msw`: the simulator as request handlers of Mock Service Worker 2. Only here is msw loaded.
 */
import { HttpResponse, http, type RequestHandler } from 'msw'
import type { Simulator } from '../simulator.js'

export interface HandlerOptions {
  /** The address that the code under test calls. Default: `simulator.url`. */
  readonly url?: string
}

/** Answers every request to that address; lost connections become network errors. */
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
