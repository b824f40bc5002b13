/** Faults and latency by rule. */

export type FaultKind =
  | 'refuse'
  | 'reset-before'
  | 'reset-after'
  | 'stall'
  | 'status'
  | 'cut-json'
  | 'latency'
  | 'task-fails'

export interface FaultRule {
  match?: {
    method?: string
    /** The path below `/api2/json`; a text must be the whole of it. */
    path?: string | RegExp
    /** 1-based among the requests that match: only this one, or the first of `times`. */
    nth?: number
    /** How many matching requests in a row. Default: 1 with `nth`, else all. */
    times?: number
  }
  /**
   * `refuse`: nothing listens; `reset-before`: the connection is lost before the request takes effect; `reset-after`:
   * it took effect, the answer is lost; `stall`: no answer ever; `status`: an error answer, no effect; `cut-json`: it
   * took effect, half of the answer arrives; `latency`: slow; `task-fails`: the task that the request starts fails.
   */
  kind: FaultKind
  /** Of `status`. Default 500. */
  status?: number
  /** Of `status` and `task-fails`. */
  message?: string
  /** Of `latency`, in milliseconds. */
  ms?: number
}

export interface FaultTable {
  add(rule: FaultRule): () => void
  clear(): void
  /** The rules that are for this request, counting it. */
  take(method: string, path: string): FaultRule[]
}

export function faultTable(first: readonly FaultRule[] = []): FaultTable {
  let entries: { rule: FaultRule; seen: number }[] = first.map((rule) => ({ rule, seen: 0 }))
  return {
    add(rule) {
      const entry = { rule, seen: 0 }
      entries.push(entry)
      return () => {
        entries = entries.filter((one) => one !== entry)
      }
    },
    clear() {
      entries = []
    },
    take(method, path) {
      return entries.flatMap((entry) => {
        const { method: wantedMethod, path: wantedPath, nth, times } = entry.rule.match ?? {}
        if (wantedMethod !== undefined && wantedMethod.toUpperCase() !== method) return []
        if (typeof wantedPath === 'string' && wantedPath !== path) return []
        if (
          wantedPath instanceof RegExp &&
          !new RegExp(wantedPath.source, wantedPath.flags.replace(/[gy]/g, '')).test(path)
        )
          return []
        entry.seen++
        const from = nth ?? 1
        const until =
          times !== undefined ? from + times : nth !== undefined ? from + 1 : Number.POSITIVE_INFINITY
        return entry.seen >= from && entry.seen < until ? [entry.rule] : []
      })
    },
  }
}
