/** What is there against what is wanted, rule by rule, and the least change that leads from one to the other. */
import { type CanonicalRule, canonicalRule, ruleCovers, ruleKey } from './rule.js'
import type { SecurityGroup } from './types.js'
import type { WantedRule, WantedSecurityGroup } from './wanted.js'

/** A rule that is there. */
export interface PresentRule {
  readonly id: string
  readonly rule: CanonicalRule
  readonly description: string
}

/** A rule beside which another one allows all that it does. */
interface RedundantRule {
  readonly rule: CanonicalRule
  readonly coveredBy: CanonicalRule
}

export interface SecurityGroupDiff {
  readonly add: readonly WantedRule[]
  readonly remove: readonly PresentRule[]
  readonly keep: readonly PresentRule[]
  /** The same as one of `keep` in other words, such as 10.0.0.5/8 beside 10.0.0.0/8. Removed only with `prune`. */
  readonly duplicates: readonly PresentRule[]
  /** Wanted, but covered by another wanted rule. Left out only with `prune`. */
  readonly redundant: readonly RedundantRule[]
  /** What else changes. */
  readonly change: { readonly description?: string; readonly isStateful?: boolean }
  readonly isEmpty: boolean
}

export interface SecurityGroupDiffOptions {
  /** Removes duplicates and leaves out redundant rules. Default: false, they are only named. */
  readonly prune?: boolean
}

/**
 * Pure. Rules are compared in their canonical form: order, spelling, aliases, host bits and full ranges do not matter.
 * They are not joined (22 and 23 are not 22-23). Neutron cannot change a rule, so a rule's description is not compared.
 * @example
 * const spec = parseSecurityGroupSpec({ name: 'web', templates: ['web'] })
 * const { add, remove } = diffSecurityGroup(await showSecurityGroup(cloud, 'web'), wantedSecurityGroup(spec))
 * for (const { rule } of add) console.log(`+ ${ruleText(rule)}`) // + in, IPv6, tcp 80 from anywhere, …
 * for (const { rule } of remove) console.log(`- ${ruleText(rule)}`)
 */
export function diffSecurityGroup(
  existing: Pick<SecurityGroup, 'rules' | 'description' | 'isStateful'>,
  wanted: WantedSecurityGroup,
  { prune = false }: SecurityGroupDiffOptions = {},
): SecurityGroupDiff {
  const redundant = redundantRules(wanted.rules.map(({ rule }) => rule))
  const left = new Set(prune ? redundant.map(({ rule }) => ruleKey(rule)) : [])
  const missing = new Map(
    wanted.rules
      .map((one): [string, WantedRule] => [ruleKey(one.rule), one])
      .filter(([key]) => !left.has(key)),
  )
  const wantedKeys = new Set(missing.keys())
  const keep: PresentRule[] = []
  const duplicates: PresentRule[] = []
  const remove: PresentRule[] = []
  for (const { id, description, ...rest } of existing.rules) {
    const present = { id, rule: canonicalRule({ id, description, ...rest }), description }
    const key = ruleKey(present.rule)
    if (!wantedKeys.has(key)) remove.push(present)
    else if (missing.delete(key)) keep.push(present)
    else (prune ? remove : duplicates).push(present)
  }
  const change = {
    ...(wanted.description !== undefined &&
      wanted.description !== existing.description && { description: wanted.description }),
    ...(wanted.isStateful !== undefined &&
      existing.isStateful !== undefined &&
      wanted.isStateful !== existing.isStateful && { isStateful: wanted.isStateful }),
  }
  const add = [...missing.values()]
  return {
    add,
    remove,
    keep,
    duplicates,
    redundant,
    change,
    isEmpty: add.length === 0 && remove.length === 0 && Object.keys(change).length === 0,
  }
}

/** Rules that another one covers; the keys of `rules` are different, so none covers and is covered at once. */
export function redundantRules(rules: readonly CanonicalRule[]): RedundantRule[] {
  return rules.flatMap((rule) => {
    const coveredBy = rules.find((other) => other !== rule && ruleCovers(other, rule))
    return coveredBy === undefined ? [] : [{ rule, coveredBy }]
  })
}
