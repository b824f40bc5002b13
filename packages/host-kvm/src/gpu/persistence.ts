/** NVIDIA's persistence service holds every card of its driver: it rests while one of them moves. */
import type { Argv, Preview, Step } from '@pve/core'
import { type DeviceFacts, type Gpu, persistenceMark } from '../facts/index.js'
import { type Host, type HostCallOptions, signalOf } from '../host/index.js'
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
  /** Cards that were kept awake before a VM had them, and are not again. */
  readonly modesOff: string[]
}

/** It runs, and holds one of these cards. */
export const isInTheWay = (gpus: readonly Gpu[], { nvidia }: Pick<DeviceFacts, 'nvidia'>): boolean =>
  nvidia.isPersistenceRunning && gpus.some(({ holders }) => holders.some(isPersistence))

const attempts = 3

/** A card goes back to the driver that it keeps awake, or a move before this one was cut off while it rested. */
export const isWanted = ({ nvidia }: Pick<DeviceFacts, 'nvidia'>): boolean =>
  nvidia.isPersistenceRunning || nvidia.isPersistenceOwed

async function forget({ host }: PersistenceWork): Promise<void> {
  await host.shell.run(['rm', '-f', '--', persistenceMark], { phase: 'forget that it was stopped' })
}

/** However the move ended, the service has to run again: a restart does no harm twice. */
async function restart(work: PersistenceWork): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await work.host.shell.run(restartArgv, { phase: 'start nvidia-persistenced again', timeLimitMs })
      await forget(work)
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
    try {
      await work.host.shell.writeFile(persistenceMark, '', signalOf(io))
    } catch (error) {
      await forget(work).catch(() => {})
      throw error
    }
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

/** There while a card rests that its driver was told to keep awake. A boot forgets both. */
const modeMark = (address: string): string => `${persistenceMark}-mode.${address}`

/** Of the addresses that follow, those that have a mark. */
export const modeMarksScript = `for a; do if [ -e "${modeMark('$a')}" ]; then printf '%s\\n' "$a"; fi; done`

/** Cards that a move to a VM has switched persistence mode off of. */
export async function restingModes(
  host: Host,
  gpus: readonly Gpu[],
  options: HostCallOptions,
): Promise<readonly Gpu[]> {
  const own = gpus.filter(({ vendor }) => vendor === 'nvidia')
  if (own.length === 0) return []
  const addresses = own.map(({ address }) => address)
  const { stdout } = await host.shell.run(['sh', '-c', modeMarksScript, 'sh', ...addresses], {
    phase: 'look which cards were kept awake',
    ...signalOf(options),
  })
  const marked = stdout.split('\n')
  return own.filter(({ address }) => marked.includes(address))
}

const modeArgv = (address: string, mode: '0' | '1'): Argv => ['nvidia-smi', '-i', address, '-pm', mode]

const modePreview = (address: string, mode: '0' | '1'): Preview[] => {
  const argv = modeArgv(address, mode)
  return [{ kind: 'command', text: argv.join(' '), data: { argv: [...argv] } }]
}

async function setMode(host: Host, address: string, mode: '0' | '1', signal?: AbortSignal): Promise<void> {
  await host.shell.run(modeArgv(address, mode), {
    phase: `switch persistence mode of ${address} ${mode === '0' ? 'off' : 'on'}`,
    timeLimitMs,
    ...(signal && { signal }),
  })
}

/** The mark is there before the mode is off, and until it is on again. */
async function modeOff({ host }: PersistenceWork, address: string, signal?: AbortSignal): Promise<void> {
  await host.shell.writeFile(modeMark(address), '', { ...(signal && { signal }) })
  await setMode(host, address, '0', signal)
}

async function modeOn({ host }: PersistenceWork, address: string): Promise<void> {
  await setMode(host, address, '1')
  await host.shell.run(['rm', '-f', '--', modeMark(address)], { phase: 'forget that it was off' })
}

/** Without the service the driver itself keeps a card awake where it was told so (`nvidia-smi -pm 1`). */
export const endPersistenceMode = ({ address }: Gpu): Step<PersistenceWork> => ({
  id: `persistence-mode-${address}`,
  title: `Switch persistence mode of ${address} off`,
  preview: () => modePreview(address, '0'),
  async run(work, io) {
    try {
      await modeOff(work, address, io.signal)
    } catch (error) {
      await modeOn(work, address).catch(() => {})
      throw error
    }
  },
  undo: (work) => modeOn(work, address),
  undoTitle: `Switch persistence mode of ${address} on again`,
})

/** The card is with its driver again, and stays there when this fails. */
export const resumePersistenceMode = ({
  address,
}: Gpu): Step<PersistenceWork & { readonly drivers: ReadonlyMap<string, string | undefined> }> => ({
  id: `persistence-mode-${address}`,
  title: `Switch persistence mode of ${address} on again`,
  preview: () => modePreview(address, '1'),
  async run(work, io) {
    // The boot gave it to vfio-pci, which has taken it again.
    if (work.drivers.get(address) !== 'nvidia') return
    for (let attempt = 1; ; attempt++) {
      try {
        await modeOn(work, address)
        return
      } catch (error) {
        if (attempt < attempts) continue
        work.modesOff.push(address)
        io.log(error instanceof Error ? error.message : String(error))
        return
      }
    }
  },
  undo: (work) => modeOff(work, address),
  undoTitle: `Switch persistence mode of ${address} off`,
})
