/** The log of one run of `gpu-vm-bootstrap`, and what it is told. */
import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { toPveError } from '@pve/core'
import type { BootstrapEvent } from '@pve/host-kvm'
import type { HostContext } from './context.js'
import { defaultLogPath, type Level, openRunLog, type RunLog, systemLogPath } from './run-log.js'

/** @throws ConfigError where a file that was named, or that of the system, cannot be written */
export async function logOfRun(context: HostContext, path: string | undefined): Promise<RunLog> {
  const { io, out, verbose, address, isDemo } = context
  const isHere = address === undefined && !isDemo
  const openAt = (file: string | undefined) => openRunLog({ out, verbose, path: file })
  if (path !== undefined) return openAt(resolve(io.cwd, path))
  const usual = defaultLogPath({ isHere })
  if (usual === systemLogPath) return openAt(usual)
  // Nobody asked for the one in the state folder: a home that cannot be written to keeps nobody from working.
  try {
    mkdirSync(dirname(usual), { recursive: true, mode: 0o700 })
    return openAt(usual)
  } catch (error) {
    const { message } = toPveError(error)
    out.warn(
      `there is no log of this: ${usual} cannot be written (${message}). Another file: --log-file FILE.`,
    )
    return openAt(undefined)
  }
}

const levelOf = { ok: 'debug', note: 'warn', problem: 'error' } as const satisfies Record<string, Level>

export function tellEvent(log: RunLog, event: BootstrapEvent): void {
  switch (event.type) {
    case 'continues':
      log.write('info', event.why)
      break
    case 'phase:start':
      // Of a phase that has nothing to do, its end says all.
      if (event.state === 'to do') log.write('info', `${event.phase}: to do`)
      for (const { level, what } of event.findings) log.write(levelOf[level], `${event.phase}: ${what}`)
      break
    case 'phase:end':
      log.write(event.state === 'reboot owed' ? 'warn' : 'info', `${event.phase}: ${event.state}`)
      break
    case 'plan':
      log.event(event.event)
      break
    case 'reboot':
      log.write(
        'warn',
        event.state === 'begins' ? `The host boots: ${event.reasons.join(' ')}` : 'The host is back.',
      )
      break
  }
}
