/** Faults of a node's shell by rule, and what is written down of its commands. */
import type { PveError } from '@pve/core'
import { matchesText, type RuleCount } from '@pve/core/testing'

export type ShellFaultKind = 'lost-before' | 'lost-after' | 'hang' | 'exit' | 'disk-full' | 'error'

export interface ShellFaultRule {
  match?: RuleCount & {
    node?: string
    /**
     * The first words of the command, or a pattern for all of them joined by blanks. Files are commands too:
     * `read-file PATH`, `write-file PATH`, `temporary-file`, `remove-file PATH`.
     */
    argv?: readonly string[] | RegExp
  }
  /**
   * `lost-before`: the connection is lost before the command was sent; `lost-after`: it has run, its end is not heard of;
   * `hang`: it does nothing and does not end; `exit`: it ends with a code and has no effect; `disk-full`: no space is left;
   * `error`: this error is thrown instead (a host key that changed, a sign-in that is refused).
   */
  kind: ShellFaultKind
  /** Of `exit`. Default 1. */
  exitCode?: number
  /** Of `exit`. */
  stderr?: string
  /** Of `error`. */
  error?: () => PveError
}

/** A command as it arrived. What it reads is not kept: it may be a secret. */
export interface LoggedCommand {
  readonly node: string
  readonly argv: readonly string[]
  readonly stdin?: { readonly sizeBytes: number; readonly isSecret: boolean }
  /** Undefined: its end is not known, or not yet. */
  exitCode?: number
  readonly fault?: ShellFaultKind
}

export function isForCommand({ match = {} }: ShellFaultRule, node: string, argv: readonly string[]): boolean {
  if (match.node !== undefined && match.node !== node) return false
  if (match.argv instanceof RegExp) return matchesText(match.argv, argv.join(' '))
  return match.argv === undefined || match.argv.every((word, index) => argv[index] === word)
}
