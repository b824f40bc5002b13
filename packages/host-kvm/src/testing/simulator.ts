import { type ScriptedFault, type ScriptedShell, scriptedShell } from '@pve/core/testing'
import { type Host, openHost } from '../host/index.js'
import { commandRules } from './commands/index.js'
import { Machine } from './machine.js'
import { preparedHost } from './seed.js'
import type { HostState } from './state.js'

export interface SimulatedShellOptions {
  /** Faults by the number of the call on this shell, from 1. */
  readonly faults?: Readonly<Record<number, ScriptedFault>>
}

export interface HostSimulator {
  /** To look at, and to change what the host is. */
  readonly machine: Machine
  /** A new sign-in. What was signed in before a reboot is still open here, but a real one would not be. */
  shell(options?: SimulatedShellOptions): ScriptedShell
  host(options?: SimulatedShellOptions): Host
  /** Everything as data, to go on with later. */
  save(): HostState
}

/**
 * A host with GPUs that is not there: its kernel, tools and libvirt answer as real ones do.
 * @param seed default `preparedHost()`
 * @example
 * import { attachGpu } from '@pve/host-kvm'
 * const simulator = createHostSimulator()
 * await attachGpu(simulator.host(), { domain: 'web', gpus: ['01:00.0'] })
 * console.log(simulator.machine.device('0000:01:00.0')?.driver) // vfio-pci
 */
export function createHostSimulator(seed: HostState = preparedHost()): HostSimulator {
  const machine = new Machine(seed)
  const rules = commandRules(machine)
  const shell = ({ faults }: SimulatedShellOptions = {}) =>
    scriptedShell(rules, {
      target: `root@${machine.state.hostname}`,
      files: machine.files,
      ...(faults && { faults }),
    })
  return {
    machine,
    shell,
    host: (options) => openHost({ shell: shell(options) }),
    save: () => machine.save(),
  }
}
