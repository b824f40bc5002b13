/** A host that is not there: to try programs, and for their tests. */
import { createHostSimulator, preparedHost } from '@pve/host-kvm/testing'

export function simulatedHost() {
  const simulator = createHostSimulator(preparedHost())
  return { host: simulator.host(), connect: async () => simulator.shell() }
}
