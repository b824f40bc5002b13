/** A command on the host as a step of a plan. */
import { type Argv, type Preview, quoteShellWord, type Step } from '@pve/core'
import type { Host, HostCallOptions } from './host.js'
import { signalOf } from './host.js'
import type { HostWork } from './work.js'

export interface CommandStepOptions {
  readonly id: string
  readonly title: string
  readonly argv: Argv
  /** A sentence for the dry run: what it is good for. */
  readonly why: string
  readonly env?: Readonly<Record<string, string>>
  /** Default 10 minutes. */
  readonly timeLimitMs?: number
  /** Looks at the host; without it the command is run each time that the step is in a plan. */
  readonly isDone?: (host: Host, options: HostCallOptions) => Promise<boolean>
  /** What takes it back, in a roll back and in a revert; kept in the ledger before the command runs. */
  readonly undo?: CommandUndo
  /** Run in place of the plain command: for what has to be tried more than once. */
  readonly run?: (work: HostWork, run: () => Promise<void>) => Promise<void>
}

export interface CommandUndo {
  readonly argv: Argv
  /** Exit codes that are as good as 0. Default none. */
  readonly accept?: readonly number[]
}

export function commandStep(options: CommandStepOptions): Step<HostWork> {
  const { id, title, argv, why, env, timeLimitMs, isDone, undo } = options
  return {
    id,
    title,
    ...(isDone && { isDone: ({ host }: HostWork, io) => isDone(host, signalOf(io)) }),
    preview: () => [commandPreview(argv, why, env)],
    async run(work, io) {
      const { host, ledger, phase } = work
      if (undo !== undefined) {
        await ledger.record(
          host,
          {
            kind: 'command',
            id,
            phase,
            argv: [...argv],
            undo: [...undo.argv],
            accept: [...(undo.accept ?? [])],
          },
          signalOf(io),
        )
      }
      const run = async () => {
        await work.host.shell.run(argv, {
          phase: title,
          signal: io.signal,
          onLine: (line) => io.log(line),
          ...(env && { env }),
          ...(timeLimitMs !== undefined && { timeLimitMs }),
        })
      }
      await (options.run === undefined ? run() : options.run(work, run))
    },
    ...(undo && {
      async undo({ host, ledger, phase }: HostWork, io) {
        await host.shell.run(undo.argv, {
          phase: `take back: ${title}`,
          signal: io.signal,
          accept: [0, ...(undo.accept ?? [])],
          onLine: (line) => io.log(line),
        })
        const entry = ledger.data.entries.find(
          (one) => one.kind === 'command' && one.id === id && one.phase === phase,
        )
        if (entry !== undefined) await ledger.forget(host, entry, signalOf(io))
      },
    }),
  }
}

/** `apt-get update  # why` */
export function commandPreview(
  argv: readonly string[],
  why: string,
  env: Readonly<Record<string, string>> = {},
): Preview {
  const words = [...Object.entries(env).map(([name, value]) => `${name}=${value}`), ...argv]
  return {
    kind: 'command',
    text: `${words.map(quoteShellWord).join(' ')}  # ${why}`,
    data: { argv: [...argv], why, ...(Object.keys(env).length > 0 && { env: { ...env } }) },
  }
}
