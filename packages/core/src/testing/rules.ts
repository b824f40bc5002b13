/** Which calls a fault is for: rules, and the counting of the calls that match them. */

/** Which of the calls that match a rule is for; every kind of fault counts this way. */
export interface RuleCount {
  /** 1-based among the calls that match: only this one, or the first of `times`. */
  nth?: number
  /** How many matching calls in a row. Default: 1 with `nth`, else all. */
  times?: number
}

/** Which requests a rule is for. */
export interface RequestMatch extends RuleCount {
  method?: string
  /** A text must be the whole of the path. */
  path?: string | RegExp
}

export interface RuleTable<Rule> {
  /** @returns takes the rule back */
  add(rule: Rule): () => void
  clear(): void
  /** The rules that are for this call, counting it. */
  take(matches: (rule: Rule) => boolean): Rule[]
}

/**
 * The rules of a simulator, with how many calls each has matched so far.
 * @example
 * import type { RuleCount } from '@pve/core/testing'
 * const faults = ruleTable<{ status: number; match?: RuleCount }>([{ status: 503, match: { nth: 2 } }])
 * faults.take(() => true) // []
 * faults.take(() => true) // [ { status: 503, match: { nth: 2 } } ]
 */
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

/**
 * Whether a rule is for such a request.
 * @example
 * isForRequest({ match: { method: 'POST', path: /\/clone$/ } }, 'POST', '/nodes/pve1/qemu/101/clone') // true
 */
export function isForRequest(
  { match = {} }: { readonly match?: RequestMatch },
  method: string,
  path: string,
): boolean {
  if (match.method !== undefined && match.method.toUpperCase() !== method) return false
  if (typeof match.path === 'string') return match.path === path
  return match.path === undefined || matchesText(match.path, path)
}

/**
 * A pattern that was made with `g` or `y` remembers where it was; this asks it anew.
 * @example
 * const storages = /^\/storage\//g
 * matchesText(storages, '/storage/local') // true
 * matchesText(storages, '/storage/local') // true; storages.test() would be false at its second call
 */
export const matchesText = (pattern: RegExp, text: string): boolean =>
  new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).test(text)
