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

/**
 * One host for both programs. Until something is done to it, `gpu-vm-bootstrap` finds it as it was installed, and `vmctl` prepared:
 * so that each has something to show, whichever is tried first.
 */
export async function openDemoHost(base: CommandContext): Promise<{ shell(): Shell }> {
  const { program } = base
  let before = ''
  const opened = await openDemoState({
    path: demoStatePath('vmctl'),
    reset: base.demoReset,
    isState,
    keepsFirstLook: false,
    create: (state) => {
      const simulator = createHostSimulator(state ?? (program === 'vmctl' ? preparedHost() : hostToPrepare()))
      before = JSON.stringify(simulator.save())
      return { shell: () => simulator.shell(), state: () => simulator.save() }
    },
    hasChanged: ({ state }) => JSON.stringify(state()) !== before,
  })
  saveAtEnd(base, opened)
  return opened.simulator
}

/** The VMs are there as soon as libvirt is, and off, so that the host can be booted. */
function hostToPrepare(): HostState {
  const { domains, ...others } = preparedHost().libvirt
  const idle = domains.map(({ liveXml: _live, ...vm }) => ({
    ...vm,
    state: 'shut off' as const,
    autostart: false,
  }))
  return { ...freshHost(), libvirt: { ...others, domains: idle } }
}

const isState = (value: unknown): value is HostState => hostState.safeParse(value).success
