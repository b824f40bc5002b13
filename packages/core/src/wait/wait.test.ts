import { describe, expect, it } from 'vitest'
import { CancelledError, TimeLimitError } from '../errors/index.js'
import { limitConcurrency, orCancelled, sleep, waitFor, withTimeLimit } from './index.js'

describe('ALL-8 everything that waits has a limit, a signal and an event', () => {
  it('probes until there is an answer, and tells of each pause', async () => {
    const waits: number[] = []
    let probes = 0
    const found = await waitFor({
      what: 'the answer',
      probe: async () => (++probes === 4 ? 'here' : undefined),
      intervalMs: 2,
      timeLimitMs: 2_000,
      onWait: (ms) => waits.push(ms),
    })
    expect([found, probes, waits.length]).toEqual(['here', 4, 3])
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
  })

  it('takes false and 0 for answers', async () => {
    expect(await waitFor({ what: 'x', probe: async () => false, intervalMs: 1, timeLimitMs: 100 })).toBe(
      false,
    )
  })

  it('gives up at its limit, even when the probe hangs and ignores its signal', async () => {
    const hanging = waitFor({
      what: 'VM 101 to stop',
      probe: () => new Promise(() => {}),
      intervalMs: 1,
      timeLimitMs: 30,
    })
    await expect(hanging).rejects.toThrow(TimeLimitError)
    await expect(hanging).rejects.toMatchObject({ code: 'TIME_LIMIT', details: { limitMs: 30 } })
    await expect(hanging).rejects.toThrow('VM 101 to stop')
  })

  it('is cancelled in the pause and in the probe, and tells the probe', async () => {
    const controller = new AbortController()
    const pausing = waitFor({
      what: 'x',
      probe: async () => undefined,
      intervalMs: 60_000,
      timeLimitMs: 60_000,
      signal: controller.signal,
    })
    let seen: AbortSignal | undefined
    const probing = waitFor({
      what: 'x',
      probe: (signal) => {
        seen = signal
        return new Promise(() => {})
      },
      intervalMs: 1,
      timeLimitMs: 60_000,
      signal: controller.signal,
    })
    setTimeout(() => controller.abort(), 10)
    await expect(pausing).rejects.toThrow(CancelledError)
    await expect(probing).rejects.toThrow(CancelledError)
    expect(seen?.aborted).toBe(true)
  })

  it('ends with what the probe throws', async () => {
    const failing = waitFor({
      what: 'x',
      probe: async () => Promise.reject(new RangeError('no')),
      intervalMs: 1,
      timeLimitMs: 1_000,
    })
    await expect(failing).rejects.toThrow(RangeError)
  })

  it('lets nothing start on a signal that is aborted already', async () => {
    let ran = false
    const run = withTimeLimit(
      'x',
      1_000,
      async () => {
        ran = true
      },
      AbortSignal.abort(),
    )
    await expect(run).rejects.toThrow(CancelledError)
    await expect(sleep(60_000, AbortSignal.abort())).rejects.toThrow(CancelledError)
    await expect(orCancelled(new Promise(() => {}), AbortSignal.abort())).rejects.toThrow(CancelledError)
    expect(ran).toBe(false)
  })

  it('sleeps about as long as asked', async () => {
    const start = performance.now()
    await sleep(30)
    expect(performance.now() - start).toBeGreaterThanOrEqual(28)
  })
})

describe('limitConcurrency', () => {
  it('runs so many at a time, in order, and frees the place of a failing task', async () => {
    const limit = limitConcurrency(3)
    let running = 0
    let most = 0
    const order: number[] = []
    const results = await Promise.allSettled(
      Array.from({ length: 20 }, (_, index) =>
        limit(async () => {
          order.push(index)
          most = Math.max(most, ++running)
          await sleep(1)
          running -= 1
          if (index % 4 === 0) throw new Error('one of four')
          return index
        }),
      ),
    )
    expect(most).toBe(3)
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(5)
  })

  it('refuses a limit that would let nothing run', () =>
    expect(() => limitConcurrency(0)).toThrow(RangeError))
})
