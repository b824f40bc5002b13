/** What a command works with: handed to its handler, made anew for each run of the program. */
import type { Readable, Writable } from 'node:stream'
import type { ReadStream, WriteStream } from 'node:tty'
import type { Logger } from '@pve/core'
import type { Output } from './output/output.js'
import type { Questions } from './questions/questions.js'

/** The world around a command line, so that tests can run it in their own process. */
export interface CliIo {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  readonly stdin: Readable
  readonly stdout: Writable
  readonly stderr: Writable
  readonly isTty: { readonly stdin: boolean; readonly stdout: boolean; readonly stderr: boolean }
  /** Of this package. */
  readVersion(): string
  /** The self-contained file of `vmctl`, to be put on a host; absent where there can be none. */
  readonly vmctlFile?: string
  /** What calls this program once more: Node, and the program's file. */
  readonly command?: readonly [node: string, file: string]
  /** Width of the terminal. */
  readonly columns?: number
  /** Aborted by Ctrl-C. */
  readonly signal?: AbortSignal
  /** Aborted when nobody reads the output any more (`| head -1`): ends what only shows something. */
  readonly readerGone?: AbortSignal
  /** For full-screen programs; absent where nothing can be drawn (no terminal, TERM=dumb). */
  readonly terminal?: { readonly input: ReadStream; readonly output: WriteStream }
  /** Ends the process, whatever is still under way. */
  leaveAtOnce?(): void
  /** In place of prompts on the terminal. */
  readonly questions?: Questions
  /** How fast the simulated server of --demo works; 1 is like a small real one. Default PVE_DEMO_SPEED, or 1. */
  readonly demoSpeed?: number
  /** How often a request that never arrived is sent again. Default that of the SDK. */
  readonly resends?: number
}

/** What every program gives its commands. What one has of its own (its servers, its settings) it adds to it. */
export interface CommandContext {
  /** What is running: `pve`, `pxrun`, `ostui`. */
  readonly program: string
  readonly io: CliIo
  readonly out: Output
  readonly signal: AbortSignal
  readonly logger: Logger
  readonly verbose: boolean
  readonly yes: boolean
  /** Asks on the terminal; undefined where nobody can be asked (no terminal, --yes, --json). */
  readonly questions: Questions | undefined
  /** For full-screen programs, where somebody can be asked. */
  readonly terminal:
    | { readonly input: ReadStream; readonly output: WriteStream; readonly color: boolean }
    | undefined
  /** The flags by which another command reaches the same server; absent where hints name none that needs some. */
  readonly serverFlags?: readonly string[]
  /** The global flags as they were given. */
  readonly globals: Readonly<Record<string, unknown>>
  /** The demonstration begins anew (--demo-reset). */
  readonly demoReset: boolean
  /** All of standard input, once. */
  readStdin(): Promise<string>
  /** --timeout is for what a server takes: it ends here, before somebody is given time to type. */
  stopTimeLimit(): void
  /** Runs when the command has ended, however it ended; the last one first. */
  onEnd(cleanUp: () => Promise<void>): void
  /** Makes the program end with this code although no error is thrown (a doctor's finding, a guest command's own). */
  setExitCode(code: number): void
}
