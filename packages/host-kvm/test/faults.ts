/** Every call of a shell × every fault: what the fault tests of this package share. */
import type { RunCommandOptions, Shell } from '@pve/core'
import type { ScriptedFault } from '@pve/core/testing'
import type { HostSimulator } from '../src/testing/index.js'

/** `.ci/run` sets ALL_FAULTS=1: every fault at every place. Without it a part of them is left out, in turn. */
export const isEverything = process.env['ALL_FAULTS'] === '1'
export const isItsTurn = (place: number, every: number): boolean => isEverything || place % every === 0

export const shellFaults = [
  'lost before',
  'lost after',
  'hang',
  'disk full',
] as const satisfies readonly ScriptedFault[]

/** What hangs is given up on soon. */
export function impatient(shell: Shell): Shell {
  const soon = (options: RunCommandOptions = {}): RunCommandOptions => ({ ...options, timeLimitMs: 30 })
  return {
    ...shell,
    target: shell.target,
    run: (argv, options) => shell.run(argv, soon(options)),
    readFile: (path, options) => shell.readFile(path, soon(options)),
    writeFile: (path, content, options) => shell.writeFile(path, content, { ...options, timeLimitMs: 30 }),
    withTemporaryFile: (content, work, options) => shell.withTemporaryFile(content, work, soon(options)),
    close: () => shell.close(),
  }
}

/** A shell whose process dies at its call number `nth`, before or after what it does: from then on nothing happens. */
export function dyingShell(shell: Shell, nth: number, ran: boolean, died: () => void): Shell {
  let count = 0
  const dead = new Promise<never>(() => {})
  const guard = async <T>(work: () => Promise<T>): Promise<T> => {
    count++
    if (count < nth) return await work()
    if (count === nth && ran) await work().catch(() => undefined)
    died()
    return await dead
  }
  return {
    ...shell,
    target: shell.target,
    run: (argv, options) => guard(() => shell.run(argv, options)),
    readFile: (path, options) => guard(() => shell.readFile(path, options)),
    writeFile: (path, content, options) => guard(() => shell.writeFile(path, content, options)),
    withTemporaryFile: (content, work, options) => shell.withTemporaryFile(content, work, options),
    close: async () => {},
  }
}

/** The simulated host's files as text that can be compared: mode, owner, bytes. Those under `without` are left out. */
export function filesOf({ machine }: HostSimulator, without: readonly string[] = []): Record<string, string> {
  return Object.fromEntries(
    [...machine.files]
      .filter(([path]) => !without.some((prefix) => path.startsWith(prefix)))
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, { content, mode, owner = 'root:root' }]) => [
        path,
        `${mode.toString(8)} ${owner} ${Buffer.from(content).toString('latin1')}`,
      ]),
  )
}
