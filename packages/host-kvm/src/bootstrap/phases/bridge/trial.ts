/** The step that moves a host's network to a bridge. The host takes it back by itself unless it is reached over the bridge. */
import type { Argv, Step, StepIo } from '@pve/core'
import { type NetworkFacts, readNetworkFacts } from '../../../facts/index.js'
import { commandPreview, type HostWork, signalOf } from '../../../host/index.js'
import { MovingConnection } from './moving-connection.js'
import type { PlannedNetplanFile } from './netplan.js'
import { missingOf, type Reach, reachFrom, type Standing } from './reachability.js'
import { stageScript, trialArgv, trialFolder, undoArgv } from './scripts.js'
import { trialId } from './take-back.js'
import {
  acceptTrial,
  readState,
  refusedTrial,
  rejectTrial,
  unreachable,
  waitForConnection,
  waitForState,
} from './trial-state.js'

export interface TrialOptions {
  readonly bridge: string
  /** The NIC that becomes its port. */
  readonly interface: string
  readonly files: readonly PlannedNetplanFile[]
  /** How long the host waits for a word before it takes everything back. */
  readonly seconds: number
  readonly standing: Standing
}

const id = trialId

export function trialStep(options: TrialOptions): Step<HostWork> {
  const { bridge, interface: nic, files, seconds, standing } = options
  const argv = trialArgv(options)
  const undo = undoArgv(options)
  return {
    id,
    title: `Try ${bridge} in the place of ${nic}`,
    async isDone({ host }, io) {
      const call = signalOf(io)
      if (!['accepted', 'none'].includes(await readState(host, call))) return false
      return problemsOf(options, await readNetworkFacts(host, call)).length === 0
    },
    preview: () => [
      {
        kind: 'note',
        text: `${files.map(({ name }) => `/run/netplan/${name}`).join(', ')}: there the new files are tried first, since a reboot forgets them. The host takes them back by itself unless it is reached over ${bridge} within ${seconds} s.`,
      },
      commandPreview(argv, `${bridge} takes over what ${nic} has, also when the connection breaks meanwhile`),
    ],
    async run(work, io) {
      const call = signalOf(io)
      await endEarlierTrial(work, undo, io)
      const before = await reachFrom(work.host, nic, standing.gateways, call)
      await stage(work, files, io)
      const { host, ledger, phase } = work
      await ledger.record(
        host,
        { kind: 'command', id, phase, argv: [...argv], undo: [...undo], accept: [] },
        call,
      )
      const connection = new MovingConnection(work)
      try {
        await host.shell.run(argv, { phase: `try ${bridge}`, signal: io.signal })
        io.log(`The host tries ${bridge}, and takes it back in ${seconds} s unless it is accepted.`)
        await waitForState(connection, 'trying', seconds + startLimitSeconds, io.signal)
        await check(connection, options, before, io)
        await acceptTrial(connection, seconds, io.signal)
        io.log(`${bridge} works and is kept.`)
      } catch (error) {
        const outcome = await rejectTrial(connection, undo, seconds)
        await connection.settle()
        // What stays behind does no harm: the reason why it was refused is what is told.
        if (outcome === 'restored') await clearAway(work).catch(() => {})
        throw refusedTrial(error, { bridge, interface: nic, target: host.shell.target, outcome })
      } finally {
        await connection.settle()
      }
    },
    async undo(work, io) {
      await work.host.shell.run(undo, { phase: `give ${nic} back what it had`, signal: io.signal })
      await forget(work)
    },
    undoTitle: `Give ${nic} back what it had`,
  }
}

/** Until the new network is there: netplan takes some seconds, its own apply as last resort up to two minutes. */
const startLimitSeconds = 180

/** One of a run that was cut off goes on without anybody who would accept it. */
async function endEarlierTrial(work: HostWork, undo: Argv, io: StepIo): Promise<void> {
  const state = await readState(work.host, signalOf(io))
  if (state === 'none' || state === 'restored') return
  io.log('A trial of an earlier run is taken back first.')
  const connection = new MovingConnection(work)
  try {
    const outcome = await rejectTrial(connection, undo, 0)
    if (outcome !== 'restored')
      throw unreachable('a trial of an earlier run could not be taken back', connection)
  } finally {
    await connection.settle()
  }
}

async function stage({ host }: HostWork, files: readonly PlannedNetplanFile[], io: StepIo): Promise<void> {
  const call = signalOf(io)
  await host.shell.run(['sh', '-c', stageScript, 'sh', trialFolder], {
    phase: 'lay the new files out',
    ...call,
  })
  for (const { name, content } of files)
    await host.shell.writeFile(`${trialFolder}/files/${name}`, content, { mode: 0o600, ...call })
}

const problemsOf = ({ bridge, interface: nic, standing }: TrialOptions, network: NetworkFacts): string[] => {
  const master = network.interfaces.find(({ name }) => name === nic)?.master
  return [
    ...(master === bridge ? [] : [`${nic} is no port of ${bridge}`]),
    ...missingOf(standing, network, bridge),
  ]
}

/** @throws PveError BRIDGE_UNREACHABLE when the host cannot be reached as it could before, from either side */
async function check(
  connection: MovingConnection,
  options: TrialOptions,
  before: Reach,
  { signal, log }: StepIo,
): Promise<void> {
  const { bridge, seconds, standing } = options
  await waitForConnection(connection, seconds, signal)
  const problems = problemsOf(options, await readNetworkFacts(connection.host, { signal }))
  if (problems.length > 0) throw unreachable(problems.join(', '), connection)
  log(`${bridge} has what it should have.`)
  const now = await reachFrom(connection.host, bridge, standing.gateways, { signal })
  if (now.bootId !== before.bootId) throw unreachable('another machine answers at its address', connection)
  const silent = before.answering.filter((gateway) => !now.answering.includes(gateway))
  if (silent.length > 0) throw unreachable(`${silent.join(', ')} does not answer over ${bridge}`, connection)
  if (now.answering.length > 0) log(`${now.answering.join(', ')} answers over ${bridge}.`)
}

/** After it was taken back: nothing of it is left on the host. */
async function clearAway(work: HostWork): Promise<void> {
  await work.host.shell.run(['rm', '-rf', '--', trialFolder], { phase: 'remove what was tried' })
  await forget(work)
}

async function forget({ host, ledger, phase }: HostWork): Promise<void> {
  const entry = ledger.data.entries.find(
    (one) => one.kind === 'command' && one.id === id && one.phase === phase,
  )
  if (entry !== undefined) await ledger.forget(host, entry)
}
