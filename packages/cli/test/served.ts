/** A simulated server that listens on a port, as a real one does: for a test that looks at what was sent to it. */
import {
  createSimulator,
  type ServedSimulator,
  type Simulator,
  type SimulatorState,
  serveSimulator,
} from '@pve/sdk/testing'
import { afterEach } from 'vitest'

interface Served {
  readonly simulator: Simulator
  /** Where it is, and how to sign in. */
  readonly env: Readonly<Record<'PROXMOX_HOST' | 'PROXMOX_TOKEN_ID' | 'PROXMOX_TOKEN_SECRET', string>>
  /** Requests that change something. */
  changes(): Simulator['log']
}

export interface ServeOptions {
  /** Changes what is there at the start. */
  readonly change?: (state: SimulatorState) => void
  /** Default: tasks end at once. */
  readonly taskSpeed?: number
}

/** To be called at the top of a test file: servers end with the test that started them. */
export function useServers(): (options?: ServeOptions) => Promise<Served> {
  const servers: ServedSimulator[] = []
  afterEach(async () => {
    for (const server of servers.splice(0)) await server.close()
  })
  return async ({ change, taskSpeed = Number.POSITIVE_INFINITY } = {}) => {
    const state = createSimulator().state()
    change?.(state)
    const simulator = createSimulator({ state, taskSpeed })
    const server = await serveSimulator(simulator)
    servers.push(server)
    const { tokenId, tokenSecret } = simulator.auth
    return {
      simulator,
      env: { PROXMOX_HOST: server.url, PROXMOX_TOKEN_ID: tokenId, PROXMOX_TOKEN_SECRET: tokenSecret },
      changes: () => simulator.log.filter(({ method }) => method !== 'GET'),
    }
  }
}
