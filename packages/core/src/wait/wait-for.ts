import { sleep } from './sleep.js'
import { withTimeLimit } from './time-limit.js'

/** Each pause is this much longer than the one before. */
const growth = 1.5

export interface WaitOptions<T> {
  /** What is waited for, as in "waited 5 min for VM 101 to stop". */
  what: string
  /** Looks; `undefined` means not yet. What it throws ends the wait. Its signal is aborted when the wait ends. */
  probe: (signal: AbortSignal) => Promise<T | undefined>
  /** First pause; each later one is half as long again. */
  intervalMs: number
  /** Longest pause; default: `intervalMs` × 8. */
  maxIntervalMs?: number
  timeLimitMs: number
  signal?: AbortSignal
  /** Called before each pause with the time since the start. */
  onWait?: (waitedMs: number) => void
}

/**
 * Probes until there is an answer, with pauses that grow.
 *
 * @throws TimeLimitError, CancelledError, and what the probe throws
 * @example
 * await waitFor({
 *   what: 'the cluster to have a quorum',
 *   probe: async (stop) => /^Quorate:\s+Yes/m.test((await shell.run(['pvecm', 'status'], { signal: stop })).stdout) || undefined,
 *   intervalMs: 500,
 *   timeLimitMs: 60_000,
 *   signal,
 * })
 */
export async function waitFor<T>(options: WaitOptions<T>): Promise<T> {
  const { what, probe, intervalMs, maxIntervalMs = intervalMs * 8, timeLimitMs, signal, onWait } = options
  const startedAt = performance.now()
  return await withTimeLimit(
    what,
    timeLimitMs,
    async (untilStopped) => {
      for (
        let pauseMs = Math.min(intervalMs, maxIntervalMs);
        ;
        pauseMs = Math.min(pauseMs * growth, maxIntervalMs)
      ) {
        const found = await probe(untilStopped)
        if (found !== undefined) return found
        onWait?.(performance.now() - startedAt)
        await sleep(pauseMs, untilStopped)
      }
    },
    signal,
  )
}
