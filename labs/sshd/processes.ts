/** The processes of the lab, read from /proc of this machine. */
import { readdirSync, readFileSync } from 'node:fs'

export interface LabProcess {
  /** As this machine counts. */
  readonly pid: number
  readonly parentPid: number
  /** As its own pid namespace counts. */
  readonly pidInside: number
  /** The program's short name: `sshd`, `pct`, `init`. */
  readonly name: string
  readonly argv: readonly string[]
  /** `NAME=value`, as the process was started with it. */
  readonly environment: readonly string[]
}

interface Stat {
  readonly name: string
  readonly state: string
  readonly parentPid: number
  readonly startTicks: string
}

/** Undefined for a process that has gone, in whatever way its file says so. */
function readOf(pid: number, file: string): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return undefined
  }
}

function statOf(pid: number): Stat | undefined {
  const text = readOf(pid, 'stat')
  if (text === undefined) return undefined
  // The name may hold blanks and brackets.
  const end = text.lastIndexOf(')')
  const fields = text.slice(end + 2).split(' ')
  const [state, parent] = fields
  const startTicks = fields[19]
  if (state === undefined || parent === undefined || startTicks === undefined) return undefined
  return { name: text.slice(text.indexOf('(') + 1, end), state, parentPid: Number(parent), startTicks }
}

/** When a process began; undefined when it is gone, or dead and only not yet taken by its parent. */
export function startTicksOf(pid: number): string | undefined {
  const stat = statOf(pid)
  return stat === undefined || stat.state === 'Z' || stat.state === 'X' ? undefined : stat.startTicks
}

const words = (text: string | undefined): string[] => (text ?? '').split('\0').filter((word) => word !== '')

/** A process and all that come from it. */
export function processesBelow(rootPid: number): LabProcess[] {
  const stats = new Map<number, Stat>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    const stat = statOf(Number(entry))
    if (stat !== undefined && stat.state !== 'Z') stats.set(Number(entry), stat)
  }
  const isBelow = (pid: number): boolean => {
    for (let at = pid; at > 1; at = stats.get(at)?.parentPid ?? 0) if (at === rootPid) return true
    return false
  }
  const found: LabProcess[] = []
  for (const [pid, { name, parentPid }] of stats) {
    if (!isBelow(pid)) continue
    const inside = /^NSpid:.*?(\d+)$/m.exec(readOf(pid, 'status') ?? '')?.[1]
    if (inside === undefined) continue
    const argv = words(readOf(pid, 'cmdline'))
    found.push({
      pid,
      parentPid,
      pidInside: Number(inside),
      name,
      argv,
      environment: words(readOf(pid, 'environ')),
    })
  }
  return found
}
