/** The embedded simulated Proxmox VE of --demo. Its state is a file, so that one command sees what the last one did. */
import { createSimulator, type Simulator, type SimulatorState } from '@pve/sdk/testing'
import type { CliIo } from '../context.js'
import { demoStatePath, type OpenedDemo, openDemoState } from './demo-state.js'

export { serveSimulator } from '@pve/sdk/testing'

/** @param options.reset forget what was done before */
export function openDemo(io: CliIo, { reset }: { reset: boolean }): Promise<OpenedDemo<Simulator>> {
  const speed = io.demoSpeed ?? Number(io.env['PVE_DEMO_SPEED'] ?? '1')
  return openDemoState({
    path: demoStatePath(),
    reset,
    isState,
    create: (before) =>
      createSimulator({
        ...(before ? { state: before } : { seed: 'demo' }),
        taskSpeed: speed > 0 ? speed : 1,
      }),
    hasChanged: ({ shellLog, log }) =>
      shellLog.length > 0 || log.some(({ method, status }) => method !== 'GET' && status < 400),
  })
}

function isState(value: unknown): value is SimulatorState {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['version', 'nodes', 'guests', 'tasks', 'storages', 'users'].every((key) => key in value)
  )
}
