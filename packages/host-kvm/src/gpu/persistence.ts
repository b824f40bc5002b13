/** NVIDIA's persistence service holds every card of its driver: it rests while one of them moves. */
import type { Argv, Step } from '@pve/core'
import { type DeviceFacts, type Gpu, persistenceMark } from '../facts/index.js'
import { type Host, signalOf } from '../host/index.js'
import { isPersistence } from './refusals.js'

const unit = 'nvidia-persistenced.service'
const stop = ['systemctl', 'stop', unit] as const
/** It takes cards only when it starts: one that came back from a VM is held after this. */
const restartArgv = ['systemctl', 'restart', unit] as const
const timeLimitMs = 60_000

export interface PersistenceWork {
  readonly host: Host
  /** It was running and was stopped: it has to run again, whatever becomes of the rest. */
  persistenceStopped: boolean
}

/** It runs, and holds one of these cards. */
export const isInTheWay = (gpus: readonly Gpu[], { nvidia }: Pick<DeviceFacts, 'nvidia'>): boolean =>
  nvidia.isPersistenceRunning && gpus.some(({ holders }) => holders.some(isPersistence))

const attempts = 3

/** A card goes back to the driver that it keeps awake, or a move before this one was cut off while it rested. */
export const isWanted = ({ nvidia }: Pick<DeviceFacts, 'nvidia'>): boolean =>
  nvidia.isPersistenceRunning || nvidia.isPersistenceOwed

/** However the move ended, the service has to run again: a restart does no harm twice. */
async function restart(work: PersistenceWork): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work.host.shell.run(restartArgv, { phase: 'start nvidia-persistenced again', timeLimitMs })
      await work.host.shell.run(['rm', '-f', '--', persistenceMark], { phase: 'forget that it was stopped' })
      work.persistenceStopped = false
      return
    } catch (error) {
      if (attempt >= attempts) throw error
    }
  }
}

export const stopPersistence: Step<PersistenceWork> = {
  id: 'persistence-stop',
  title: 'Stop nvidia-persistenced, which holds the card',
  preview: () => [{ kind: 'command', text: stop.join(' '), data: { argv: [...stop] } }],
  async run(work, io) {
    await work.host.shell.writeFile(persistenceMark, '', signalOf(io))
    work.persistenceStopped = true
    try {
      await work.host.shell.run(stop, { phase: 'stop nvidia-persistenced', timeLimitMs, ...signalOf(io) })
    } catch (error) {
      // It may have been stopped, or not: that it runs is what counts.
      await restart(work).catch(() => {})
      throw error
    }
  },
  undo: (work) => restart(work),
  undoTitle: 'Start nvidia-persistenced again',
}

/** Last: the move itself is done, and stays when this fails. */
export const startPersistence: Step<PersistenceWork> = {
  id: 'persistence-start',
  title: 'Start nvidia-persistenced again',
  preview: () => [{ kind: 'command', text: restartArgv.join(' '), data: { argv: [...restartArgv] } }],
  async run(work, io) {
    try {
      await restart(work)
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error)
      io.log(`nvidia-persistenced does not start (${why}). Start it by hand: ${restartArgv.join(' ')}`)
    }
  },
}

/** Without the service the driver itself keeps a card awake where it was told so (`nvidia-smi -pm 1`). */
export const endPersistenceMode = ({ address }: Gpu): Step<PersistenceWork> => {
  const argv = (mode: '0' | '1'): Argv => ['nvidia-smi', '-i', address, '-pm', mode]
  const set = async ({ host }: PersistenceWork, mode: '0' | '1', signal?: AbortSignal): Promise<void> => {
    await host.shell.run(argv(mode), {
      phase: `switch persistence mode of ${address} ${mode === '0' ? 'off' : 'on'}`,
      timeLimitMs,
      ...(signal && { signal }),
    })
  }
  return {
    id: `persistence-mode-${address}`,
    title: `Switch persistence mode of ${address} off`,
    preview: () => [{ kind: 'command', text: argv('0').join(' '), data: { argv: [...argv('0')] } }],
    async run(work, io) {
      try {
        await set(work, '0', io.signal)
      } catch (error) {
        await set(work, '1').catch(() => {})
        throw error
      }
    },
    undo: (work) => set(work, '1'),
    undoTitle: `Switch persistence mode of ${address} on again`,
  }
}
