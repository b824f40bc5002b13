/** What a registry says of known vulnerabilities, and whether it says anything. */
import { z } from 'zod'

const answerSchema = z.looseObject({
  vulnerabilities: z.record(
    z.string(),
    z.looseObject({ severity: z.string(), range: z.string().optional() }),
  ),
})
const errorSchema = z.looseObject({ message: z.string() })

export type AuditOutcome =
  | { readonly kind: 'answered'; readonly findings: readonly string[] }
  /** The registry takes no audits: nothing is known. */
  | { readonly kind: 'unanswered'; readonly why: string }

/**
 * @param output of `npm audit --json`
 * @param shipped names of the packages that users get; those of this repository's tools are left out
 * @throws Error when it is neither an answer nor npm's error
 */
export function readAudit(output: string, shipped: ReadonlySet<string>): AuditOutcome {
  const json: unknown = JSON.parse(output)
  const answer = answerSchema.safeParse(json)
  if (answer.success) {
    const findings = Object.entries(answer.data.vulnerabilities)
      .filter(([name]) => shipped.has(name))
      .map(([name, { severity, range }]) => `${name}${range === undefined ? '' : ` ${range}`}: ${severity}`)
    return { kind: 'answered', findings }
  }
  return { kind: 'unanswered', why: errorSchema.parse(json).message }
}
