/** The embedded simulated server of --demo. Its state is a file, so that one command sees what the last one did. */
import { readFileIfThere, writeFileAtomic } from '@pve/core'
import { createSimulator, type Simulator, type SimulatorState } from '@pve/sdk/testing'
import type { CliIo } from '../context.js'
import { demoStatePath } from './demo-state.js'

export { serveSimulator } from '@pve/sdk/testing'

export interface Demo {
  readonly simulator: Simulator
  /** Writes the state down when something was changed. */
  save(): Promise<void>
}

/** @param options.reset forget what was done before */
export async function openDemo(io: CliIo, options: { reset: boolean }): Promise<Demo> {
  const path = demoStatePath()
  const text = options.reset ? undefined : await readFileIfThere(path)
  const before = text === undefined ? undefined : readState(text)
  const speed = io.demoSpeed ?? Number(io.env['PVE_DEMO_SPEED'] ?? '1')
  const simulator = createSimulator({
    ...(before ? { state: before } : { seed: 'demo' }),
    taskSpeed: speed > 0 ? speed : 1,
  })
  return {
    simulator,
    async save() {
      const changed =
        simulator.shellLog.length > 0 ||
        simulator.log.some(({ method, status }) => method !== 'GET' && status < 400)
      if (!changed && text !== undefined) return
      await writeFileAtomic(path, JSON.stringify(simulator.state()))
    },
  }
}

/** A file that is damaged or of another release begins anew: it is only a demonstration. */
function readState(text: string): SimulatorState | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isState(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isState(value: unknown): value is SimulatorState {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['version', 'nodes', 'guests', 'tasks', 'storages', 'users'].every((key) => key in value)
  )
}
