/** Asking once for each thing. */

/** Only an answer is remembered: after a failure it is asked again. */
export function remembered<K, V>(ask: (key: K) => Promise<V>): { of(key: K): Promise<V>; forget(): void } {
  const known = new Map<K, Promise<V>>()
  return {
    of(key) {
      const before = known.get(key)
      if (before) return before
      const answer = ask(key)
      known.set(key, answer)
      answer.catch(() => known.get(key) === answer && known.delete(key))
      return answer
    },
    forget: () => known.clear(),
  }
}
