/** What giving a GPU and taking it back have in common: what both are told, share and tell. */
import { type Plan, type PlanEvent, runPlan } from '@pve/core'
import type { Gpu } from '../facts/index.js'
import { type Host, type HostCallOptions, signalOf } from '../host/index.js'
import type { PersistenceWork } from './persistence.js'

export interface GpuCallOptions extends HostCallOptions {
  readonly onEvent?: (event: PlanEvent) => void
}

export interface MovedGpu {
  readonly address: string
  readonly name: string
  /** Who has each of its functions now. */
  readonly functions: readonly { readonly address: string; readonly driver?: string }[]
}

export interface GpuMove {
  readonly domain: string
  readonly uuid: string
  readonly gpus: readonly MovedGpu[]
  /** The running VM has it, or has it no more; else from its next start on. */
  readonly live: boolean
  /** For people: what is left to be known. */
  readonly notes: readonly string[]
}

/** What the steps of a move share. */
export interface GpuWork extends PersistenceWork {
  readonly gpus: readonly Gpu[]
  /** Who was seen to have each function, at last. */
  readonly drivers: Map<string, string | undefined>
  /** Functions that are kept from sleeping, and should not be any more. */
  readonly stillAwake: string[]
}

/** What the steps of a move begin with. */
export const workOf = (host: Host, gpus: readonly Gpu[]): GpuWork => ({
  host,
  gpus,
  drivers: new Map(),
  persistenceStopped: false,
  modesOff: [],
  stillAwake: [],
})

/** Whatever fails, it is put back. */
export const runMove = (plan: Plan<GpuWork>, options: GpuCallOptions): Promise<unknown> =>
  runPlan(plan, {
    rollback: true,
    ...signalOf(options),
    ...(options.onEvent && { onEvent: options.onEvent }),
  })

/** Where everything is, as the steps have read it back. */
export const movedGpus = ({ gpus, drivers }: GpuWork): readonly MovedGpu[] =>
  gpus.map(({ address, name, functions }) => ({
    address,
    name,
    functions: functions.map((one) => {
      const driver = drivers.get(one.address)
      return { address: one.address, ...(driver !== undefined && { driver }) }
    }),
  }))

/** What the steps left undone, the move itself being done. */
export const leftNotes = ({ persistenceStopped, modesOff, stillAwake }: GpuWork): readonly string[] => [
  ...(persistenceStopped
    ? ['nvidia-persistenced does not start again: systemctl start nvidia-persistenced.service']
    : []),
  ...modesOff.map(
    (address) => `${address} is not kept awake any more as it was before: nvidia-smi -i ${address} -pm 1`,
  ),
  ...(stillAwake.length > 0
    ? [`${stillAwake.join(', ')} cannot sleep as before, which costs power, until the next boot of the host.`]
    : []),
]
