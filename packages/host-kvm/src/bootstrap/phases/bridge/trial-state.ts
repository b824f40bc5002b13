/** How a trial on the host stands, asked over a connection that may break meanwhile. */
import { type Argv, CancelledError, PveError, sleep, TimeLimitError, toPveError, waitFor } from '@pve/core'
import { type Host, type HostCallOptions, signalOf } from '../../../host/index.js'
import type { MovingConnection } from './moving-connection.js'
import { stateArgv, type TrialState, trialFolder, trialStates } from './scripts.js'

/** `lost`: the unit died before it had ended. */
export type TrialStanding = TrialState | 'lost' | 'none'

const acceptArgv: Argv = ['touch', `${trialFolder}/accept`]
const rejectArgv: Argv = ['touch', `${trialFolder}/reject`]
const phase = 'look how the trial stands'

const intervalMs = 500
/** What taking it back takes at most on the host: three tries, each with a wait for the address. */
const restoreLimitMs = 240_000

export async function readState(host: Host, options: HostCallOptions): Promise<TrialStanding> {
  const { stdout } = await host.shell.run(stateArgv, { phase, ...signalOf(options) })
  return standingIn(stdout)
}

const standingIn = (output: string): TrialStanding =>
  [...trialStates, 'lost' as const].find((one) => one === output.trim()) ?? 'none'

/** @throws PveError BRIDGE_UNREACHABLE when it came to its end otherwise, or is not there in time */
export async function waitForState(
  connection: MovingConnection,
  wanted: 'trying' | 'accepted',
  limitSeconds: number,
  signal: AbortSignal,
): Promise<void> {
  const probe = async (untilStopped: AbortSignal) => {
    const answer = await connection.ask(stateArgv, phase, untilStopped)
    if (answer === undefined) return undefined
    const state = standingIn(answer.stdout)
    if (state === wanted || state === 'accepted') return true
    if (['restoring', 'restored', 'stranded', 'lost', 'none'].includes(state))
      throw unreachable('the host gave up, or took it back before it was accepted', connection)
    return undefined
  }
  await inTime(connection, { what: `the trial to be ${wanted}`, limitMs: limitSeconds * 1000, probe, signal })
}

/** A connection that was opened now; on the machine itself there is none to open. */
export async function waitForConnection(
  connection: MovingConnection,
  limitSeconds: number,
  signal: AbortSignal,
): Promise<void> {
  const probe = async (untilStopped: AbortSignal) => (await connection.renew(untilStopped)) || undefined
  await inTime(connection, { what: 'a new connection', limitMs: limitSeconds * 1000, probe, signal })
}

/** Has it kept, and waits until the host says so: the host alone decides whether it was in time. */
export async function acceptTrial(
  connection: MovingConnection,
  limitSeconds: number,
  signal: AbortSignal,
): Promise<void> {
  await connection.ask(acceptArgv, 'accept the new network', signal)
  await waitForState(connection, 'accepted', limitSeconds, signal)
}

/**
 * Has it taken back, and waits until it is: also for one that was accepted, or whose unit died. Never throws. @returns
 * `unknown` when the host does not answer
 */
export async function rejectTrial(
  connection: MovingConnection,
  undo: Argv,
  limitSeconds: number,
): Promise<'restored' | 'stranded' | 'unknown'> {
  const { signal } = new AbortController()
  const endsAt = performance.now() + limitSeconds * 1000 + restoreLimitMs
  let isUndone = false
  while (performance.now() < endsAt) {
    try {
      const answer = await connection.ask(stateArgv, phase, signal)
      const state = answer === undefined ? undefined : standingIn(answer.stdout)
      if (state === 'none' || state === 'restored') return 'restored'
      if (state === 'stranded' && isUndone) return 'stranded'
      if (state === 'accepted' || state === 'lost' || state === 'stranded') {
        isUndone = true
        await connection.host.shell.run(undo, { phase: 'take the bridge back', timeLimitMs: restoreLimitMs })
      } else if (state !== undefined) await connection.ask(rejectArgv, 'refuse the new network', signal)
    } catch (error) {
      connection.lastError = error
      // Whoever has the connections opens no more, or has closed them: the host takes it back by itself.
      if (error instanceof CancelledError || (error instanceof PveError && error.code === 'SHELL_CLOSED'))
        return 'unknown'
    }
    await sleep(intervalMs)
  }
  return 'unknown'
}

interface Wait {
  readonly what: string
  readonly limitMs: number
  readonly probe: (signal: AbortSignal) => Promise<true | undefined>
  readonly signal: AbortSignal
}

async function inTime(connection: MovingConnection, { what, limitMs, probe, signal }: Wait): Promise<void> {
  try {
    await waitFor({ what, probe, intervalMs, maxIntervalMs: 2 * intervalMs, timeLimitMs: limitMs, signal })
  } catch (error) {
    throw error instanceof TimeLimitError ? unreachable(`waited in vain for ${what}`, connection) : error
  }
}

/** The reason why the new network is refused. */
export const unreachable = (reason: string, { lastError }: MovingConnection): PveError =>
  new PveError(reason, {
    code: 'BRIDGE_UNREACHABLE',
    ...(lastError !== undefined && { cause: lastError }),
  })

export interface RefusedTrial {
  readonly bridge: string
  readonly interface: string
  readonly target: string
  readonly outcome: 'restored' | 'stranded' | 'unknown'
}

/** What is told of a trial that was refused: why, and what became of the network. */
export function refusedTrial(error: unknown, trial: RefusedTrial): PveError {
  const { bridge, interface: nic, target, outcome } = trial
  const cause = toPveError(error)
  const ids = { bridge, interface: nic }
  const doing = `try ${bridge} in the place of ${nic}`
  if (outcome !== 'restored') {
    return new PveError(
      outcome === 'stranded'
        ? `${bridge} was taken back, but ${nic} of ${target} has no address again: ${cause.message}`
        : `${target} does not answer, so that it is not known whether ${bridge} was taken back: ${cause.message}`,
      {
        code: 'BRIDGE_NOT_RESTORED',
        phase: doing,
        cause,
        ids,
        hint: `Nothing was changed in /etc/netplan, and what is in /run a reboot forgets. Look at the console of ${target}: "netplan apply" or a reboot brings the network back; ${trialFolder}/log tells what happened.`,
      },
    )
  }
  if (cause.code !== 'BRIDGE_UNREACHABLE') return cause
  return new PveError(`${bridge} was not kept, and ${nic} has what it had: ${cause.message}.`, {
    code: 'BRIDGE_UNREACHABLE',
    phase: doing,
    ids,
    ...(cause.cause !== undefined && { cause: cause.cause }),
    hint: 'Is the switch port open for the bridge (port security, a MAC limit), and does the DHCP server give the same MAC the same address? Then run it again.',
  })
}
