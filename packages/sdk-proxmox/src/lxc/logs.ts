/** What a container's system has logged. */
import type { Argv, Shell } from '@pve/core'

export interface ReadLogsOptions {
  /** Of one unit (systemd) or file name below /var/log. Default the whole system. */
  readonly unit?: string
  /** Default 100. */
  readonly lines?: number
  /** Go on as lines come, until the signal. */
  readonly follow?: boolean
  readonly signal?: AbortSignal
  readonly onLine: (line: string) => void
}

/** A day: following ends with its signal. */
const followLimitMs = 24 * 3600_000

/**
 * Lines of what the system of a container has logged: by journalctl, or of a file below /var/log where there is no
 * systemd.
 * @param inside a shell in the container
 * @throws CancelledError when the signal ends it, which is how following ends
 * @example
 * import { openSsh } from '@pve/core/ssh'
 *
 * const node = await openSsh({ host: 'pve1', user: 'root' })
 * await readContainerLogs(containerShell(node, 200), { unit: 'ssh', lines: 20, onLine: (line) => console.log(line) })
 * await node.close()
 */
export async function readContainerLogs(inside: Shell, options: ReadLogsOptions): Promise<void> {
  const { unit, lines = 100, follow = false, signal, onLine } = options
  const systemd = await inside.run(['test', '-d', '/run/systemd/system'], {
    accept: 'any',
    ...(signal && { signal }),
  })
  await inside.run(logArgv(systemd.exitCode === 0, { unit, lines, follow }), {
    ...(signal && { signal }),
    timeLimitMs: follow ? followLimitMs : 60_000,
    onLine: (line) => onLine(line),
    phase: 'read the logs of the container',
  })
}

export function logArgv(
  systemd: boolean,
  { unit, lines, follow }: { unit: string | undefined; lines: number; follow: boolean },
): Argv {
  if (systemd)
    return [
      'journalctl',
      '--no-pager',
      `--lines=${lines}`,
      ...(unit === undefined ? [] : [`--unit=${unit}`]),
      ...(follow ? ['--follow'] : []),
    ]
  return ['tail', '-n', String(lines), ...(follow ? ['-F'] : []), `/var/log/${unit ?? 'messages'}`]
}
