/** An error for people: what went wrong, while doing what, the server's own words, ids to quote, what to do. */
import { type Json, type JsonObject, PlanError, PveError, redact } from '@pve/core'
import { onSameServer } from './hint-commands.js'
import type { Output } from './output.js'
import { harmless, type Style, wrapText } from './style.js'

/** Lines of a failed task's log that are shown; `pve task log` has the rest. */
const shownLogLines = 8

/** Writes the error to standard error: as text, or with --json as one line `{"error": {…}}`. */
export function showError(
  out: Output,
  error: PveError,
  options: Pick<ErrorTextOptions, 'verbose' | 'serverFlags'>,
): void {
  if (out.json) {
    out.errorJson({ error: errorJson(error, options.serverFlags) })
    return
  }
  out.error(errorText(error, { ...options, style: out.errorStyle, columns: out.columns }))
}

/** @param serverFlags see {@link ErrorTextOptions.serverFlags} */
export const errorJson = (error: PveError, serverFlags: readonly string[] = []): JsonObject => ({
  ...error.toJSON(),
  ...(error.hint !== undefined && { hint: onSameServer(error.hint, serverFlags) }),
})

interface ErrorTextOptions {
  readonly style: Style
  /** Undefined breaks no lines. */
  readonly columns: number | undefined
  readonly verbose: boolean
  /** Names of rows that stand elsewhere: `done`, `left`, `vmid`. */
  readonly without?: readonly string[]
  /** By which the commands of the hint reach the same server. */
  readonly serverFlags?: readonly string[] | undefined
}

export function errorText(
  error: PveError,
  { style, columns, verbose, without = [], serverFlags = [] }: ErrorTextOptions,
): string {
  const width = columns ?? Number.POSITIVE_INFINITY
  const facts = error.toJSON()
  const [first = '', ...more] = harmless(error.message).split('\n')
  // Nobody needs to look into what they did themselves.
  const isOwnWish = error.code === 'CANCELLED'
  const head = isOwnWish ? '' : 'error: '
  const [headline = '', ...continued] = wrapText(first, width - head.length).split('\n')
  const lines = [isOwnWish ? headline : `${style.red('error:')} ${style.bold(headline)}`]
  for (const line of continued) lines.push(`${' '.repeat(head.length)}${isOwnWish ? line : style.bold(line)}`)
  for (const line of more) if (line.trim() !== '') lines.push(wrapText(line, width, '  '))
  const rows: (readonly [string, string])[] = []
  if (error.phase !== undefined && !first.includes(error.phase)) rows.push(['while', error.phase])
  const said = serverWords(facts, error.message)
  if (said !== undefined) rows.push(['server', said])
  for (const { path, privileges } of missingOf(facts))
    rows.push(['missing', `${privileges.join(', ')} on ${path}`])
  const { done, left, undone } = {
    done: textsOf(facts['done']),
    left: textsOf(facts['left']),
    undone: textsOf(facts['undone']),
  }
  if (done.length > 0) rows.push(['done', done.join(', ')])
  if (undone.length > 0) rows.push(['undone', undone.join(', ')])
  if (left.length > 0) rows.push(['left', left.join(', ')])
  const failed = textsOf(facts['undoFailed'])
  if (failed.length > 0) rows.push(['still there', failed.join(', ')])
  for (const [name, id] of Object.entries(error.ids)) rows.push([name, id])
  if (!isOwnWish) rows.push(['code', error.code])
  const why = codeOfCause(error)
  if (why !== undefined) rows.push(['cause', why])
  const shown = rows.filter(([key]) => !without.includes(key))
  const keyWidth = Math.max(0, ...shown.map(([key]) => key.length))
  const indent = ' '.repeat(keyWidth + 4)
  for (const [key, value] of shown) {
    const wrapped = wrapText(harmless(value), width, indent)
    lines.push(`  ${style.dim(key.padEnd(keyWidth))}  ${wrapped.slice(indent.length)}`)
  }
  const log = logOf(facts)
  if (log.length > 0) {
    lines.push(`  ${style.dim('end of the task log:')}`)
    for (const line of log.slice(-shownLogLines)) lines.push(`    ${style.dim(harmless(line))}`)
  }
  if (error.hint !== undefined) lines.push(hintText(onSameServer(error.hint, serverFlags), columns))
  if (verbose && error.stack !== undefined) lines.push(style.dim(redact(error.stack)))
  return lines.join('\n')
}

/** That a step of a plan failed says nothing: what its own error is called does. */
function codeOfCause(error: PveError): string | undefined {
  let cause: unknown = error
  while (cause instanceof PlanError) cause = cause.cause
  return cause instanceof PveError && cause !== error && cause.code !== 'UNEXPECTED' ? cause.code : undefined
}

/** Commands in a hint must stay whole to be copied: only prose is wrapped. */
function hintText(hint: string, columns: number | undefined): string {
  return wrapText(`→ ${harmless(hint)}`, columns ?? 100, '  ')
}

/** The status line of the answer, also from a cause further down, when the message does not have it already. */
function serverWords(facts: JsonObject, message: string): string | undefined {
  const answer = find(facts, 'answer')
  if (!isObject(answer)) return undefined
  const { status, text, method, path } = answer
  const own = typeof text === 'string' && text !== '' && !message.includes(text) ? ` ${text}` : ''
  return `${String(status)}${own} (${String(method)} ${String(path)})`
}

function missingOf(facts: JsonObject): { path: string; privileges: string[] }[] {
  const missing = find(facts, 'missing')
  if (!Array.isArray(missing)) return []
  return missing.flatMap((one) =>
    isObject(one) ? [{ path: String(one['path']), privileges: textsOf(one['privileges']) }] : [],
  )
}

const logOf = (facts: JsonObject): string[] => textsOf(find(facts, 'log'))

/** The value of a key in the error or the nearest cause that has it. */
function find(facts: JsonObject, key: string): Json | undefined {
  let current: Json | undefined = facts
  while (isObject(current)) {
    if (current[key] !== undefined) return current[key]
    current = current['cause']
  }
  return undefined
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const textsOf = (value: Json | undefined): string[] => (Array.isArray(value) ? value.map(String) : [])
