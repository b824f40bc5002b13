import { CommandError } from '../errors/index.js'
import { revealSecret, type Secret } from '../secret/index.js'
import { type CommandContext, type RootCommand, runCommand } from './run-command.js'
import type { Argv } from './types.js'

/** `false`: as the user who signed in. `true`: as root by sudo without a password. With a password: it is asked for it. */
export type SudoSetting = boolean | { readonly password: Secret }

/** How this user becomes root on that machine. */
type WayToRoot = 'is root' | 'without password' | 'with password'

const probeTimeLimitMs = 30_000

/**
 * The line after the password. Where sudo did not ask, because of a rule for this command alone, the password is still
 * there: it is read away, so that it never reaches the command.
 */
const afterPassword = 'pve-end-of-password'
const skipPassword = 'IFS= read -r line; [ "$line" = "$0" ] || IFS= read -r line; exec "$@"'

/** Makes commands of root out of commands; finds out once how that is possible. */
export class Sudo {
  readonly #context: CommandContext
  readonly #setting: SudoSetting
  #way: Promise<WayToRoot> | undefined

  constructor(context: CommandContext, setting: SudoSetting) {
    this.#context = context
    this.#setting = setting
  }

  /** Whether commands are root's where they do not say. */
  get isDefault(): boolean {
    return this.#setting !== false
  }

  /** @throws CommandError code SUDO_FAILED */
  async command(argv: Argv, signal?: AbortSignal): Promise<RootCommand> {
    const way = await this.#findWay(signal)
    switch (way) {
      case 'is root':
        return { argv, stdinFirst: '' }
      case 'without password':
        return { argv: ['sudo', '-n', '--', ...argv], stdinFirst: '' }
      case 'with password':
        return {
          argv: ['sudo', '-k', '-S', '-p', '', '--', 'sh', '-c', skipPassword, afterPassword, ...argv],
          stdinFirst: `${this.#password()}\n${afterPassword}\n`,
        }
    }
  }

  /** The command for a terminal, where sudo can ask the person who sits there. */
  async terminalCommand(argv: Argv, signal?: AbortSignal): Promise<Argv> {
    const id = await runCommand(this.#context, ['id', '-u'], this.#probeOptions(signal))
    return id.stdout.trim() === '0' ? argv : ['sudo', '--', ...argv]
  }

  #findWay(signal?: AbortSignal): Promise<WayToRoot> {
    if (this.#way !== undefined) return this.#way
    const way = this.#probe(signal)
    this.#way = way
    way.catch((error: unknown) => {
      // A refused password stays refused, so that no account is locked by trying again; all else may be better later.
      if (!(error instanceof CommandError && error.code === 'SUDO_FAILED')) this.#way = undefined
    })
    return way
  }

  async #probe(signal?: AbortSignal): Promise<WayToRoot> {
    const options = this.#probeOptions(signal)
    const id = await runCommand(this.#context, ['id', '-u'], options)
    if (id.stdout.trim() === '0') return 'is root'
    const free = await runCommand(this.#context, ['sudo', '-n', 'true'], options)
    if (free.exitCode === 0) return 'without password'
    if (free.exitCode === 127) throw this.#refused('sudo is not installed', free.stderr)
    if (typeof this.#setting !== 'object') throw this.#refused('sudo asks for a password', free.stderr)
    const asked = await runCommand(this.#context, ['sudo', '-k', '-S', '-p', '', '--', 'true'], {
      ...options,
      stdin: `${this.#password()}\n`,
    })
    if (asked.exitCode === 0) return 'with password'
    throw this.#refused('sudo does not take the password, or does not allow it to this user', asked.stderr)
  }

  #password(): string {
    return typeof this.#setting === 'object' ? revealSecret(this.#setting.password) : ''
  }

  #probeOptions(signal: AbortSignal | undefined) {
    return {
      accept: 'any' as const,
      timeLimitMs: probeTimeLimitMs,
      phase: `become root on ${this.#context.target}`,
      ...(signal !== undefined && { signal }),
    }
  }

  #refused(why: string, stderr: string): CommandError {
    const { target } = this.#context
    return new CommandError(`${target} cannot become root: ${why}.`, {
      code: 'SUDO_FAILED',
      phase: `become root on ${target}`,
      target,
      stderr: stderr.trim(),
      hint: 'Connect as root, give the sudo password, or allow the user sudo without a password (NOPASSWD) there.',
    })
  }
}
