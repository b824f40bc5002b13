/** The log of one run of `gpu-vm-bootstrap`, and what it is told. */
import { dirname, resolve } from 'node:path'
import { CancelledError, makeFolder, toPveError, UsageError } from '@pve/core'
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
    await makeFolder(dirname(usual))
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

function tellEvent(log: RunLog, event: BootstrapEvent): void {
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

/** Tells the log of a run, and what the run ends with when it fails. */
export interface FollowedRun {
  onEvent(event: BootstrapEvent): void
  /**
   * The terminal is told of it once, by the error itself; a question that nobody could answer, or an interruption, is no error of
   * the run.
   */
  endOf(error: unknown): unknown
}

/** @param goesOn what to do after an interruption, once something was begun */
export function followRun({ signal }: Pick<HostContext, 'signal'>, log: RunLog, goesOn: string): FollowedRun {
  let hasBegun = false
  return {
    onEvent(event) {
      hasBegun ||= event.type === 'plan'
      tellEvent(log, event)
    },
    endOf(error) {
      const told = toPveError(error)
      const isWarning = signal.aborted || told instanceof CancelledError || told instanceof UsageError
      log.keep(isWarning ? 'warn' : 'error', told.message)
      if (!signal.aborted || !hasBegun) return error
      return new CancelledError(told.message, { cause: error, hint: goesOn })
    },
  }
}
