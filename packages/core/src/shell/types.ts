/**
 * One way to run commands and move files, whatever the machine: this one (`localShell`), one behind SSH (`openSsh`), or
 * none at all (`scriptedShell`, for tests).
 */
import type { Readable, Writable } from 'node:stream'
import type { Secret } from '../secret/index.js'

/** A command as its program and arguments, never a joined line: what has to be quoted is quoted in one place. */
export type Argv = readonly [program: string, ...arguments_: string[]]

export type OutputStream = 'stdout' | 'stderr'

export interface RunCommandOptions {
  /**
   * What the command reads. Nothing secret may stand in arguments or in `env`, which the list of processes shows: this is
   * its way in. Default: nothing, the stream is closed at once.
   */
  readonly stdin?: string | Uint8Array | Secret
  /** Added to the environment by `env NAME=value`; anybody on that machine can read it. */
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  /** Ends the command after that long. Default 10 minutes. */
  readonly timeLimitMs?: number
  readonly signal?: AbortSignal
  /** Each line as it comes, without its line end and without terminal control sequences. */
  readonly onLine?: (line: string, stream: OutputStream) => void
  /** The output byte by byte as it comes, for what is no text. */
  readonly onData?: (chunk: Uint8Array, stream: OutputStream) => void
  /** Exit codes that are no failure. Default `[0]`; `'any'` has every code returned. */
  readonly accept?: readonly number[] | 'any'
  /** What is being done, for errors: "install packages in container 101". Default the command itself. */
  readonly phase?: string
  /** What errors show in place of the command and the shell's target: for a command that only carries another one. */
  readonly shownAs?: { readonly argv: Argv; readonly target: string }
  /**
   * Run as root by sudo where the shell's user is not root. Default: as the shell was opened (`sudo`).
   */
  readonly sudo?: boolean
}

export interface CommandResult {
  readonly exitCode: number
  /** All of it, decoded as UTF-8; the first and the last 1 MiB of what is longer than 2 MiB. */
  readonly stdout: string
  readonly stderr: string
  readonly tookMs: number
}

export interface FileOptions {
  readonly signal?: AbortSignal
  readonly timeLimitMs?: number
  readonly sudo?: boolean
}

export interface WriteFileOptions extends FileOptions {
  /** Permission bits, whatever the umask. Default 0o600. */
  readonly mode?: number
  /** `user`, `user:group` or `:group`. Default: who writes it. */
  readonly owner?: string
}

export interface TerminalOptions {
  readonly columns: number
  readonly rows: number
  /** `TERM` of the other side. Default `xterm-256color`. */
  readonly term?: string
  readonly signal?: AbortSignal
  readonly sudo?: boolean
}

/** A command on a terminal of its own, for a person to sit at. */
export interface ShellTerminal {
  readonly input: Writable
  readonly output: Readable
  resize(columns: number, rows: number): void
  /** The command's exit code; 255 when the connection was lost. */
  readonly exited: Promise<number>
  close(): void
}

export interface Shell {
  /** How messages call it: `root@pve1`, `this machine`. */
  readonly target: string
  /**
   * Runs a command to its end.
   * @throws CommandError when it ends with a code that is not accepted, or by a signal; TimeLimitError; CancelledError;
   *   ConnectionError when the connection is lost
   */
  run(argv: Argv, options?: RunCommandOptions): Promise<CommandResult>
  /** @throws CommandError code FILE_NOT_FOUND when there is none */
  readFile(path: string, options?: FileOptions): Promise<Uint8Array>
  /** Replaces the file as a whole: whoever reads it sees the old content or the new. */
  writeFile(path: string, content: string | Uint8Array | Secret, options?: WriteFileOptions): Promise<void>
  /**
   * Hands `work` the path of a file that only this user can read (0600, in a folder of its own), and removes it however
   * `work` ends.
   */
  withTemporaryFile<T>(
    content: string | Uint8Array | Secret,
    work: (path: string) => Promise<T>,
    options?: FileOptions,
  ): Promise<T>
  /** Undefined where the implementation has none. */
  openTerminal?(argv: Argv, options: TerminalOptions): Promise<ShellTerminal>
  /** Ends the connection; safe to call twice. */
  close(): Promise<void>
}
