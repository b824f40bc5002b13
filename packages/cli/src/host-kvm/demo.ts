/** The embedded simulated host of --demo. Its state is a file, so that one command sees what the last one did. */
import type { Shell } from '@pve/core'
import {
  createHostSimulator,
  freshHost,
  type HostState,
  hostState,
  preparedHost,
} from '@pve/host-kvm/testing'
import { demoStatePath, openDemoState, saveAtEnd } from '../connection/demo-state.js'
import type { CommandContext } from '../context.js'

/** Each program has a host of its own: `gpu-vm-bootstrap` one to prepare, `vmctl` one that is prepared and has VMs. */
export async function openDemoHost(base: CommandContext): Promise<{ shell(): Shell }> {
  const { program } = base
  let before = ''
  const opened = await openDemoState({
    path: demoStatePath(program),
    reset: base.demoReset,
    isState,
    create: (state) => {
      const simulator = createHostSimulator(state ?? (program === 'vmctl' ? preparedHost() : freshHost()))
      before = JSON.stringify(simulator.save())
      return { shell: () => simulator.shell(), state: () => simulator.save() }
    },
    hasChanged: ({ state }) => JSON.stringify(state()) !== before,
  })
  saveAtEnd(base, opened)
  return opened.simulator
}

const isState = (value: unknown): value is HostState => hostState.safeParse(value).success
