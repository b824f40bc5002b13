/**
 * One at a time on a host, wherever they come from. The lock names the process on the host that stands for who works there:
 * the program itself, or the server's side of its SSH connection. When that process is gone, or the host has booted, so is
 * the lock.
 */
import { hostname, userInfo } from 'node:os'
import { HostConflictError } from './errors.js'
import { type Host, type HostCallOptions, signalOf } from './host.js'

const lockPath = '/run/gpu-vm-bootstrap.lock'

/** Exit codes that mean something of their own. */
const exit = { again: 49, held: 50 } as const

const functions = `exec 9>>"$1" || exit
flock -w 20 9 || exit
[ "$1" -ef /proc/self/fd/9 ] || exit ${exit.again}
field() { sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d' ' -f"$2"; }
id= pid= began= name= who=
{ read -r id; read -r pid; read -r began; read -r name; read -r who; } < "$1"`

/** PATH ID WHO. It says who has it: `PID NAME WHO`, or, where that one is gone, `left WHO`. */
export const lockScript = `umask 077
${functions}
if [ -n "$id" ] && [ "$id" != "$2" ]; then
if [ -n "$began" ] && [ "$(field "$pid" 20)" = "$began" ]; then echo "$pid $name $who"; exit ${exit.held}; fi
echo "left $who"
fi
pid=$$
while [ "$pid" -gt 1 ]; do
name=$(cat "/proc/$pid/comm")
case $name in sh|dash|bash|sudo|su|env|timeout) pid=$(field "$pid" 2);; *) break;; esac
done
printf '%s\\n' "$2" "$pid" "$(field "$pid" 20)" "$name" "$3" > "$1"`

/** PATH ID */
export const unlockScript = `[ -e "$1" ] || exit 0
${functions}
if [ "$id" = "$2" ]; then rm -f -- "$1"; fi`

export interface HostLock {
  /** Takes it again, for a new connection. */
  move(host: Host, options?: HostCallOptions): Promise<void>
  release(): Promise<void>
  /** Who had it and is gone, without having ended it. */
  readonly leftBy?: string
}

/** @throws HostConflictError RUN_IN_PROGRESS */
export async function lockHost(host: Host, options: HostCallOptions = {}): Promise<HostLock> {
  const id = crypto.randomUUID()
  const leftBy = await take(host, id, options)
  let current = host
  return {
    ...(leftBy !== undefined && { leftBy }),
    move: async (next, moveOptions = {}) => {
      await take(next, id, moveOptions)
      current = next
    },
    release: async () => {
      await current.shell.run(['sh', '-c', unlockScript, 'sh', lockPath, id], {
        phase: 'let go of the host',
        timeLimitMs: 30_000,
        accept: 'any',
      })
    },
  }
}

/** Does something while nobody else changes the host. @throws HostConflictError RUN_IN_PROGRESS */
export async function withHostLock<T>(
  host: Host,
  options: HostCallOptions,
  work: () => Promise<T>,
): Promise<T> {
  const lock = await lockHost(host, options)
  try {
    return await work()
  } finally {
    // What was not released is let go when the process that has it is gone.
    await lock.release().catch(() => {})
  }
}

async function take(host: Host, id: string, options: HostCallOptions): Promise<string | undefined> {
  const { shell } = host
  const { target } = shell
  const who = `${userInfo().username}@${hostname()}, ${new Date().toISOString()}`.replace(/\s/g, ' ')
  // Whoever had the file open while it was removed looks once more.
  for (let attempt = 1; ; attempt++) {
    const { exitCode, stdout } = await shell.run(['sh', '-c', lockScript, 'sh', lockPath, id, who], {
      phase: `make sure that nobody else works on ${target}`,
      timeLimitMs: 60_000,
      shownAs: { argv: ['sh'], target },
      accept: [0, exit.again, exit.held],
      ...signalOf(options),
    })
    const said = stdout.trim()
    if (exitCode === 0) return /^left (.*)$/.exec(said)?.[1]
    if (exitCode === exit.held) {
      const [pid = '?', name = '?', ...rest] = said.split(' ')
      throw new HostConflictError(`Somebody else is changing ${target}: ${rest.join(' ')}.`, {
        code: 'RUN_IN_PROGRESS',
        phase: `begin on ${target}`,
        ids: { pid },
        hint: `Wait until that run has ended. If nobody waits for it any more, end its process ${pid} (${name}) on ${target}: kill ${pid}`,
      })
    }
    if (attempt >= 5) {
      throw new HostConflictError(`${lockPath} on ${target} cannot be had.`, {
        code: 'RUN_IN_PROGRESS',
        phase: `begin on ${target}`,
        hint: 'Several runs begin and end at this moment. Do it again.',
      })
    }
  }
}
