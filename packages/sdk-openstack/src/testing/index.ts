/** `@pve/openstack/testing`: a simulated OpenStack cloud, to test automation against and to try commands with. */
export type { FaultKind, FaultRule } from './faults.js'
export { type DemoSeedOptions, demoSeed } from './seed/demo.js'
export { type ServedSimulator, type ServeOptions, serveSimulator } from './serve.js'
export {
  createSimulator,
  type LoggedRequest,
  type Simulator,
  type SimulatorOptions,
} from './simulator.js'
export type { SimulatorState } from './state.js'
