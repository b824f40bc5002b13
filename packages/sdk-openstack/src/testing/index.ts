/**
 * A simulated OpenStack cloud, to test automation against and to try commands with.
 *
 * @module @pve/openstack/testing
 */

export type { FaultKind, FaultRule } from './faults.js'
export { totpCode } from './identity/totp.js'
export { type DemoSeedOptions, demoPassword, demoSeed, demoTotpSecret } from './seed/demo.js'
export { type ServedSimulator, type ServeOptions, serveSimulator } from './serve.js'
export {
  createSimulator,
  type LoggedRequest,
  type Simulator,
  type SimulatorOptions,
} from './simulator.js'
export type { SimulatorState } from './state.js'
