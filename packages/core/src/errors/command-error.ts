import type { JsonObject } from '../json.js'
import { redact } from '../secret/index.js'
import { exitCodes } from './exit-codes.js'
import { PveError, type PveErrorOptions } from './pve-error.js'

export interface CommandErrorOptions extends PveErrorOptions {
  /** Where it ran: `root@pve1`, `this machine`. */
  readonly target: string
  readonly commandExitCode?: number
  /** `SIGTERM`, where a signal ended it. */
  readonly signal?: string
  /** The last lines that it wrote to its standard error. */
  readonly stderr?: string
}

/**
 * A command that a shell ran did not do what it was to do. Codes: COMMAND_FAILED, COMMAND_NOT_FOUND (exit code 127),
 * FILE_NOT_FOUND, SUDO_FAILED.
 * @example
 * try {
 *   await shell.run(['systemctl', 'restart', 'nginx'])
 * } catch (error) {
 *   if (error instanceof CommandError) console.error(error.target, error.commandExitCode, error.stderr)
 * }
 */
export class CommandError extends PveError {
  readonly target: string
  /** What the command ended with; absent when a signal ended it. Not `exitCode`: that is what `pve` ends with. */
  declare readonly commandExitCode?: number
  declare readonly signal?: string
  /** The last lines of its standard error, redacted. */
  readonly stderr: string

  constructor(message: string, options: CommandErrorOptions) {
    super(message, { ...options, code: options.code ?? 'COMMAND_FAILED' })
    this.target = redact(options.target)
    this.stderr = redact(options.stderr ?? '')
    if (options.commandExitCode !== undefined) this.commandExitCode = options.commandExitCode
    if (options.signal !== undefined) this.signal = options.signal
  }

  get exitCode(): number {
    if (this.code === 'FILE_NOT_FOUND') return exitCodes.notFound
    return this.code === 'SUDO_FAILED' ? exitCodes.permission : exitCodes.failed
  }

  protected override extra(): JsonObject {
    return {
      target: this.target,
      ...(this.commandExitCode !== undefined && { commandExitCode: this.commandExitCode }),
      ...(this.signal !== undefined && { signal: this.signal }),
      ...(this.stderr !== '' && { stderr: this.stderr }),
    }
  }
}
