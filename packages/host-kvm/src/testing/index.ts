/**
 * A simulated host with GPUs, for tests, `--demo`, and to try things.
 *
 * @module @pve/host-kvm/testing
 */

export type { Machine } from './machine.js'
export { freshHost, preparedHost } from './seed.js'
export { createHostSimulator, type HostSimulator, type SimulatedShellOptions } from './simulator.js'
export { type HostState, hostState, type SimulatedDomain, type SimulatedPciDevice } from './state.js'
