/** Every request × every fault, and a process killed at every request: what the fault tests of guests share. */
import { connect, type PveClient } from '../src/client/index.js'
import { createSimulator, type FaultRule, type Simulator } from '../src/testing/index.js'

export const requestFaults: readonly Omit<FaultRule, 'match'>[] = [
  { kind: 'refuse' },
  { kind: 'reset-before' },
  { kind: 'reset-after' },
  { kind: 'stall' },
  { kind: 'cut-json' },
  { kind: 'status', status: 401 },
  { kind: 'status', status: 403 },
  { kind: 'status', status: 500, message: 'got timeout' },
  { kind: 'status', status: 502 },
  { kind: 'status', status: 595 },
  { kind: 'task-fails' },
]

/** `.ci/run` sets ALL_FAULTS=1: every fault at every place, once and for good. Without it a part of them is left out, in turn. */
export const isEverything = process.env['ALL_FAULTS'] === '1'

/** Every so many of the places, in turn; all of them where everything is wanted. */
export const isItsTurn = (place: number, every: number): boolean => isEverything || place % every === 0

/** How often a fault strikes: once, and where it is its turn from then on. */
export const timesOf = (place: number): number[] =>
  isItsTurn(place, 6) ? [1, Number.POSITIVE_INFINITY] : [1]

export const fresh = (): Simulator => createSimulator({ seed: 'demo', taskSpeed: Number.POSITIVE_INFINITY })

/** A client that gives up soon, and sends one request after the other. */
export const open = (simulator: Simulator): Promise<PveClient> =>
  connect({
    url: simulator.url,
    auth: simulator.auth,
    fetch: (request) => simulator.fetch(request),
    answerTimeoutMs: 60,
    retry: { attempts: 2, minDelayMs: 1, maxDelayMs: 2 },
    concurrency: 1,
  })

/** Cases wait more than they work, so many run side by side. */
export async function inParallel<T>(cases: readonly T[], run: (one: T) => Promise<void>): Promise<void> {
  const queue = [...cases]
  await Promise.all(
    Array.from({ length: 60 }, async () => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) await run(next)
    }),
  )
}

/**
 * A process that dies at its request number `killAt` (from 0): from then on it does nothing, no request, no clean-up, no
 * word.
 * @param arrived whether that request reached the server
 */
export function untilDeath(simulator: Simulator, killAt: number, arrived: boolean) {
  let count = 0
  const dead = new Promise<never>(() => {})
  let died: () => void = () => {}
  const death = new Promise<void>((resolve) => {
    died = resolve
  })
  const fetch = async (request: Request): Promise<Response> => {
    if (count++ < killAt) return simulator.fetch(request)
    if (count === killAt + 1 && arrived) await simulator.fetch(request)
    died()
    return dead
  }
  return { fetch, death }
}
