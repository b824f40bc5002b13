import { commandError } from './command-failure.js'
import { wrapArgv } from './command-line.js'
import { contentBytes } from './content.js'
import { OutputKeeper } from './output.js'
import { type CommandContext, execute, runCommand } from './run-command.js'
import { type RunFileCommand, ShellFiles } from './shell-files.js'
import { Sudo, type SudoSetting } from './sudo.js'
import type { Argv, Shell, ShellTerminal, TerminalOptions } from './types.js'

export interface ShellParts extends CommandContext {
  readonly sudo?: SudoSetting | undefined
  readonly openTerminal?: (argv: Argv, options: TerminalOptions) => Promise<ShellTerminal>
  readonly close: () => Promise<void>
}

/** A Shell out of a way to start commands. */
export function createShell(parts: ShellParts): Shell {
  const { target, close, openTerminal } = parts
  const sudo = new Sudo(parts, parts.sudo ?? false)
  const prepare = async (argv: Argv, options: { sudo?: boolean; signal?: AbortSignal }) => {
    if (!(options.sudo ?? sudo.isDefault)) return { argv, stdinFirst: '', elevate: undefined }
    return {
      ...(await sudo.command(argv, options.signal)),
      elevate: (other: Argv) => sudo.command(other),
    }
  }

  const runFileCommand: RunFileCommand = async (argv, options) => {
    const prepared = await prepare(argv, options)
    const stderr = new OutputKeeper()
    const end = await execute(parts, prepared.argv, {
      stdin: joined(prepared.stdinFirst, options.stdin),
      timeLimitMs: options.timeLimitMs,
      signal: options.signal,
      phase: options.phase,
      elevate: prepared.elevate,
      onData: (chunk, stream) => {
        if (stream === 'stderr') stderr.add(chunk)
        options.onData?.(chunk, stream)
      },
    })
    if ('exitCode' in end && options.accept.includes(end.exitCode)) return end.exitCode
    // The scripts are ours, and say nothing to who reads the error; what they do is the phase.
    const shown: Argv = argv[0] === 'sh' ? ['sh'] : argv
    throw commandError({ argv: shown, end, stderr: stderr.text(), phase: options.phase, target })
  }
  const files = new ShellFiles(runFileCommand, target)

  return {
    target,
    run: async (argv, options = {}) => {
      const wrapped = wrapArgv(argv, options)
      const prepared = await prepare(wrapped, options)
      const stdin = options.stdin === undefined ? undefined : contentBytes(options.stdin)
      const given = joined(prepared.stdinFirst, stdin)
      return await runCommand(parts, prepared.argv, {
        ...options,
        shownAs: options.shownAs ?? { argv, target },
        elevate: prepared.elevate,
        ...(given !== undefined && { stdin: given }),
      })
    },
    readFile: (path, options) => files.read(path, options),
    writeFile: (path, content, options) => files.write(path, content, options),
    withTemporaryFile: (content, work, options) => files.withTemporary(content, work, options),
    ...(openTerminal !== undefined && {
      openTerminal: async (argv: Argv, options: TerminalOptions) => {
        const wrapped = wrapArgv(argv, {})
        const asRoot = options.sudo ?? sudo.isDefault
        return await openTerminal(
          asRoot ? await sudo.terminalCommand(wrapped, options.signal) : wrapped,
          options,
        )
      },
    }),
    close,
  }
}

function joined(first: string, rest: Uint8Array | undefined): Uint8Array | undefined {
  if (first === '') return rest
  return rest === undefined ? Buffer.from(first) : Buffer.concat([Buffer.from(first), rest])
}
