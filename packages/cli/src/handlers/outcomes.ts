/** What became of a change to several things: each is told, and the exit code is that of the whole. */
import { exitCodeOf, exitCodes, type PveError } from '@pve/core'
import type { CommandContext } from '../context.js'
import { errorJson, errorText } from '../output/errors.js'

export interface ChangeWords {
  /** `Start`, of the line that shows its progress. */
  readonly verb: string
  /** `Started` */
  readonly done: string
  /** `Not started` */
  readonly failed: string
}

export interface Outcome {
  /** For people: `container 105 (web1)`. */
  readonly title: string
  /** With --quiet. */
  readonly id: string
  /** Which one it is, for programs. */
  readonly subject: Readonly<Record<string, unknown>>
  /** What the change gave, likewise. */
  readonly facts?: Readonly<Record<string, unknown>>
  /** Why there was nothing to do: `Already running`. */
  readonly already?: string
  readonly error?: PveError
}

/** @throws the error of a change that was the only one */
export function reportOutcomes(
  context: CommandContext,
  outcomes: readonly Outcome[],
  words: ChangeWords,
): void {
  const { out, verbose, serverFlags } = context
  const [first] = outcomes
  // One alone fails as every command does.
  if (outcomes.length === 1 && first?.error) throw first.error
  const rows = outcomes.map(({ subject, facts, already, error }) => ({
    ...subject,
    ...(outcomes.length > 1 && { ok: error === undefined }),
    changed: error === undefined && already === undefined,
    ...facts,
    ...(error && { error: errorJson(error, serverFlags) }),
  }))
  const well = outcomes.filter(({ error }) => error === undefined)
  out.result({
    json: rows.length === 1 ? rows[0] : rows,
    text: () => well.map(({ title, already }) => `${already ?? words.done}: ${title}`).join('\n'),
    quiet: () => well.map(({ id }) => id).join('\n'),
  })
  const failed = outcomes.flatMap(({ title, error }) => (error ? [{ title, error }] : []))
  const [firstFailed] = failed
  if (!firstFailed) return
  for (const { title, error } of failed) {
    if (out.json) break
    out.error(`${out.errorStyle.red(`${words.failed}:`)} ${title}`)
    out.error(errorText(error, { style: out.errorStyle, columns: out.columns, verbose, serverFlags }))
  }
  context.setExitCode(
    context.signal.aborted
      ? exitCodes.cancelled
      : well.length > 0
        ? exitCodes.incomplete
        : exitCodeOf(firstFailed.error),
  )
}
