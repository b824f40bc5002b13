/** What a way to run commands has to give; everything else about a command is written once, in run-command.ts. */
import type { Readable, Writable } from 'node:stream'
import type { Argv } from './types.js'

export type ProcessEnd = { readonly exitCode: number } | { readonly signal: string }

/** A command that was started. */
export interface StartedProcess {
  readonly stdin: Writable
  readonly stdout: Readable
  readonly stderr: Readable
  /** How it ended. Rejects with a ConnectionError when that will not be known. */
  readonly exited: Promise<ProcessEnd>
  /** Resolves when nothing more will come of its output; never rejects. */
  readonly closed: Promise<void>
  /** Sends a signal to the command and its children; does nothing where that is not possible. */
  signal(name: 'TERM' | 'KILL'): void
  /** Lets go of it, running or not. */
  abandon(): void
}

/** @param signal aborted when the command is no longer wanted; only of use before it was started */
export type StartProcess = (argv: Argv, signal: AbortSignal) => Promise<StartedProcess>
