/** What can go wrong with an SSH server, on demand. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { waitFor, writeFileAtomic } from '@pve/core'
import type { LabDescription } from './description.js'
import { ensureHostKeys } from './keys.js'
import { type LabProcess, processesBelow, startTicksOf } from './processes.js'
import { describeHostKeys, startSshd } from './start.js'

export interface LabFaults {
  /**
   * Ends every connection of the sshd as a crash does: commands that it had started run on. The jump host's connections
   * stay. @returns how many processes were ended
   */
  dropConnections(): Promise<number>
  /** Stops the sshd and its connections where they are; nothing answers until `thaw`. */
  freeze(): void
  thaw(): void
  /**
   * Restarts the sshd with new host keys. Connections stay; `known_hosts` does not learn of it.
   * @returns the description with the new fingerprints, and what known_hosts would have to say
   */
  swapHostKey(): Promise<{ description: LabDescription; knownHosts: string }>
  /** Ends the sshd (its connections stay), so that connections are refused until `startListening`. */
  stopListening(): Promise<void>
  startListening(): Promise<void>
}

const isSshd = ({ name }: LabProcess): boolean => name.startsWith('sshd')

export function makeFaults(description: LabDescription): LabFaults {
  const { holder, folder, sshd } = description
  const all = () => processesBelow(holder.pid)
  const listenerOf = (processes: readonly LabProcess[]): LabProcess | undefined =>
    processes.find(
      (one) => isSshd(one) && one.parentPid === holder.pid && one.argv.join(' ').includes('/main_config'),
    )

  /** The sshd's processes with the listener first; not the commands that they run. */
  const processesOfSshd = (): LabProcess[] => {
    const processes = all().filter(isSshd)
    const listener = listenerOf(processes)
    if (listener === undefined) return []
    const found = [listener]
    for (let at = 0; at < found.length; at += 1)
      found.push(...processes.filter((one) => one.parentPid === found[at]?.pid))
    return found
  }

  const end = async (processes: readonly LabProcess[]): Promise<void> => {
    const before = processes.map(({ pid }) => ({ pid, startTicks: startTicksOf(pid) }))
    for (const { pid } of processes) {
      try {
        process.kill(pid, 'SIGKILL')
      } catch {
        // It ended with its parent.
      }
    }
    await waitFor({
      what: 'processes of the sshd to end',
      intervalMs: 5,
      timeLimitMs: 5_000,
      probe: async () =>
        before.every(({ pid, startTicks }) => startTicks === undefined || startTicksOf(pid) !== startTicks)
          ? true
          : undefined,
    })
  }

  const signal = (name: 'SIGSTOP' | 'SIGCONT') => {
    for (const { pid } of processesOfSshd()) process.kill(pid, name)
  }

  const stopListening = async () => end(processesOfSshd().slice(0, 1))
  const startListening = async () => startSshd(description, 'main', sshd)

  return {
    dropConnections: async () => {
      const connections = processesOfSshd().slice(1)
      await end(connections)
      return connections.length
    },
    freeze: () => signal('SIGSTOP'),
    thaw: () => signal('SIGCONT'),
    swapHostKey: async () => {
      await stopListening()
      const keys = join(folder, 'node/ssh/host')
      await rm(keys, { recursive: true, force: true })
      await ensureHostKeys(keys, 'lab-host')
      await startListening()
      const changed = await describeHostKeys(description)
      await writeFileAtomic(join(folder, 'lab.json'), JSON.stringify(changed.description, undefined, 2))
      return changed
    },
    stopListening,
    startListening,
  }
}
