/** What the measurements share: alternating rounds in one run, medians, ratios against a peer or a limit. */

export interface Contender {
  readonly name: string
  readonly run: () => Promise<void> | void
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/**
 * Milliseconds of each contender: the median of rounds in which they take turns.
 * @param warmUp rounds before that do not count; default 1. What runs for microseconds needs some until V8 has compiled it.
 */
export async function compare(
  contenders: readonly Contender[],
  rounds: number,
  warmUp = 1,
): Promise<Record<string, number>> {
  const times = new Map<string, number[]>(contenders.map(({ name }) => [name, []]))
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const { name, run } of contenders) {
      const start = performance.now()
      await run()
      if (round >= warmUp) times.get(name)?.push(performance.now() - start)
    }
  }
  return Object.fromEntries([...times].map(([name, values]) => [name, median(values)]))
}

/** One line of the report; `goal` is the ratio that is wanted. */
export function report(what: string, ratio: number, goal: number | undefined, detail: string): void {
  const verdict = goal === undefined ? '' : ratio <= goal ? `goal ≤ ${goal}: met` : `goal ≤ ${goal}: MISSED`
  console.log(`${what.padEnd(58)} ${ratio.toFixed(2).padStart(6)} ×  ${verdict.padEnd(22)} ${detail}`)
}
