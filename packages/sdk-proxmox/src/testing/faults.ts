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
  match?: RuleCount & {
    method?: string
    /** The path below `/api2/json`; a text must be the whole of it. */
    path?: string | RegExp
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

/** Which of the calls that match a rule is for; both kinds of faults count this way. */
export interface RuleCount {
  /** 1-based among the calls that match: only this one, or the first of `times`. */
  nth?: number
  /** How many matching calls in a row. Default: 1 with `nth`, else all. */
  times?: number
}

export interface RuleTable<Rule> {
  /** @returns takes the rule back */
  add(rule: Rule): () => void
  clear(): void
  /** The rules that are for this call, counting it. */
  take(matches: (rule: Rule) => boolean): Rule[]
}

export function ruleTable<Rule extends { match?: RuleCount }>(first: readonly Rule[] = []): RuleTable<Rule> {
  let entries: { rule: Rule; seen: number }[] = first.map((rule) => ({ rule, seen: 0 }))
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
    take(matches) {
      return entries.flatMap((entry) => {
        if (!matches(entry.rule)) return []
        const { nth, times } = entry.rule.match ?? {}
        entry.seen++
        const from = nth ?? 1
        const until =
          times !== undefined ? from + times : nth !== undefined ? from + 1 : Number.POSITIVE_INFINITY
        return entry.seen >= from && entry.seen < until ? [entry.rule] : []
      })
    },
  }
}

/** Whether a rule is for such a request. */
export function isForRequest({ match = {} }: FaultRule, method: string, path: string): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== method) return false
  if (typeof match.path === 'string') return match.path === path
  return match.path === undefined || matchesText(match.path, path)
}

/** A pattern that was made with `g` or `y` remembers where it was; this asks it anew. */
export const matchesText = (pattern: RegExp, text: string): boolean =>
  new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).test(text)
