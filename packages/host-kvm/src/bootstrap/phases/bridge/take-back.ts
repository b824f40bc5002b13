/** What a revert looks at when it takes the bridge back: whether that is done from here, and whether the network is there again. */
import { PveError, type StepIo } from '@pve/core'
import { readHostFacts, readNetworkFacts } from '../../../facts/index.js'
import {
  type CommandEntry,
  type Host,
  type HostCallOptions,
  HostConflictError,
  type HostWork,
  type Ledger,
  type LedgerEntry,
  signalOf,
} from '../../../host/index.js'
import { reachFrom, standingOf } from './reachability.js'

/** Of the step that moved the network. */
export const trialId = 'trial'

interface Moved {
  readonly bridge: string
  /** The NIC that is its port. */
  readonly interface: string
}

/** Undefined for what has nothing to do with the bridge. */
export function movedBy(entry: LedgerEntry): Moved | undefined {
  if (entry.kind !== 'command' || entry.phase !== 'bridge' || entry.id !== trialId) return undefined
  const [bridge, nic] = entry.undo.slice(-2)
  return bridge === undefined || nic === undefined ? undefined : { bridge, interface: nic }
}

/**
 * From the host itself nobody sees whether it is reached once its network has moved back, and this session may end with it.
 * @throws HostConflictError BRIDGE_OVER_OWN_SESSION
 */
export async function refuseOverOwnSession(
  host: Host,
  { data }: Ledger,
  options: HostCallOptions,
): Promise<void> {
  const moved = data.entries.map(movedBy).find((one) => one !== undefined)
  if (moved === undefined) return
  const { isLocal, sshLocalAddress, sshRemoteAddress, controlInterface } = (
    await readHostFacts(host, signalOf(options))
  ).session
  if (!isLocal || sshLocalAddress === undefined) return
  if (controlInterface !== undefined && controlInterface !== moved.bridge) return
  throw new HostConflictError(
    `This session comes over ${moved.bridge} from ${sshRemoteAddress ?? 'elsewhere'}, and the revert takes ${moved.bridge} away.`,
    {
      code: 'BRIDGE_OVER_OWN_SESSION',
      phase: `revert ${host.shell.target}`,
      ids: { bridge: moved.bridge, interface: moved.interface },
      hint: 'Nothing was reverted. Run it from that machine with --host, or at the console of the host. With --force it is done from here: when the session breaks, sign in again and run it again; it goes on.',
    },
  )
}

/**
 * What takes the bridge back, and looks whether the host is reached as before: from outside, and its gateways from it. It may
 * be called again over a new connection: which gateways answered over the bridge is asked once.
 */
export function takingBridgeBack(
  work: HostWork,
  entry: CommandEntry,
  run: () => Promise<void>,
  io: StepIo,
): () => Promise<void> {
  const moved = movedBy(entry)
  if (moved === undefined) return run
  let before: readonly string[] | undefined
  return async () => {
    before ??= await answeringOver(work.host, moved.bridge, signalOf(io))
    await run()
    await checkReach(work, moved, before, io)
  }
}

async function answeringOver(
  host: Host,
  bridge: string,
  options: HostCallOptions,
): Promise<readonly string[]> {
  const network = await readNetworkFacts(host, options)
  const there = network.interfaces.find(({ name }) => name === bridge)
  const gateways = there === undefined ? [] : standingOf(there, network).gateways
  return gateways.length === 0 ? [] : (await reachFrom(host, bridge, gateways, options)).answering
}

async function checkReach(
  work: HostWork,
  { bridge, interface: nic }: Moved,
  before: readonly string[],
  io: StepIo,
): Promise<void> {
  if (work.reconnect !== undefined) {
    await work.reconnect(io.signal)
    io.log('A new connection to the host can be opened.')
  }
  if (before.length === 0) return
  const { answering } = await reachFrom(work.host, nic, before, signalOf(io))
  const silent = before.filter((gateway) => !answering.includes(gateway))
  if (silent.length === 0) {
    io.log(`${answering.join(', ')} answers over ${nic}.`)
    return
  }
  throw new PveError(
    `${bridge} was taken back, but ${silent.join(', ')}, which answered over ${bridge}, does not answer over ${nic}.`,
    {
      code: 'BRIDGE_NOT_RESTORED',
      phase: `give ${nic} back what it had`,
      ids: { bridge, interface: nic },
      hint: `The host is reached still, but may not reach others. Look at ${nic} (networkctl status ${nic}) and at the port of the switch; "netplan apply" or a reboot brings the network back. Then run the revert again: it goes on.`,
    },
  )
}
