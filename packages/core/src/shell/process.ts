/** What a way to run commands has to give; everything else about a command is written once, in run-command.ts. */
import type { Readable, Writable } from 'node:stream'
import type { Argv } from './types.js'

export type ProcessEnd = { readonly exitCode: number } | { readonly signal: string }

export type SignalName = 'TERM' | 'KILL'

/** A command that was started. */
export interface StartedProcess {
  readonly stdin: Writable
  readonly stdout: Readable
  readonly stderr: Readable
  /** How it ended. Rejects with a ConnectionError when that will not be known. */
  readonly exited: Promise<ProcessEnd>
  /** Resolves when nothing more will come of its output; never rejects. */
  readonly closed: Promise<void>
  /** Sends a signal to the command and its children, as far as that is possible from here. */
  signal(name: SignalName): void
  /**
   * Its process group on that machine, where `kill` run there is a better way to it than `signal`: OpenSSH ignores signals
   * for sessions of root, and a command of sudo belongs to another user. Undefined where it is not, or not known.
   */
  processGroup(): number | undefined
  /** Lets go of it, running or not. */
  abandon(): void
}

export interface StartOptions {
  /** Aborted when the command is no longer wanted; only of use before it was started. */
  readonly signal: AbortSignal
  /** Waits for no other command: it is to end one of them. */
  readonly isUrgent?: boolean
}

export type StartProcess = (argv: Argv, options: StartOptions) => Promise<StartedProcess>
