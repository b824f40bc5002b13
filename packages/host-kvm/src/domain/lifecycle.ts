/** Starting and stopping. */
import {
  commandAbout,
  formatDuration,
  type Step,
  type StepIo,
  sleep,
  TimeLimitError,
  waitFor,
} from '@pve/core'
import { type DeviceFacts, readDeviceFacts } from '../facts/index.js'
import { type Host, type HostCallOptions, signalOf } from '../host/index.js'
import {
  assignedPciDevicesOf,
  type Domain,
  LibvirtError,
  listDomains,
  readDomain,
  virsh,
} from '../libvirt/index.js'
import { vfioDriver } from '../pci/index.js'
import { DomainError, shown } from './errors.js'
import { type DomainChange, type DomainWork, virshStep } from './work.js'

/** VFIO locks all of the guest's memory before it starts: minutes for some hundred GiB. */
const startLimitMs = 600_000
const defaultStopLimitMs = 120_000

/**
 * Runs, or goes on from where it was paused. One that runs is left alone.
 * @param ref a name or a UUID
 * @throws LibvirtError
 * @example
 * import { runPlan } from '@pve/core'
 * const { plan } = await planStartDomain(host, 'trainer')
 * await runPlan(plan, { signal })
 */
export async function planStartDomain(
  host: Host,
  ref: string,
  options: HostCallOptions = {},
): Promise<DomainChange> {
  const domain = await readDomain(host, ref, options)
  const { uuid, name } = domain
  const isRunning = async ({ host }: DomainWork, io: StepIo) =>
    ['running', 'idle'].includes(await stateOf(host, uuid, signalOf(io)))
  const [verb, why] =
    domain.state === 'paused'
      ? (['resume', 'It is paused.'] as const)
      : domain.state === 'pmsuspended'
        ? (['dompmwakeup', 'It sleeps.'] as const)
        : (['start', domain.hasManagedSave ? 'It goes on from its saved memory.' : 'It is off.'] as const)
  return {
    domain,
    plan: {
      name: `start ${name}`,
      context: { host },
      steps: [
        namingGpus(
          domain,
          virshStep({
            id: 'start',
            title: `Start ${shown(name)}`,
            command: [verb, uuid],
            why,
            timeLimitMs: startLimitMs,
            isDone: isRunning,
          }),
        ),
      ],
    },
  }
}

/** libvirt's words on a GPU that the VM names, and cannot have now, do not say what to do. */
export const namingGpus = (
  { name, definition }: Pick<Domain, 'name' | 'definition'>,
  step: Step<DomainWork>,
): Step<DomainWork> => ({
  ...step,
  async run(work, io) {
    try {
      await step.run(work, io)
    } catch (error) {
      if (!(error instanceof LibvirtError) || error.code !== 'LIBVIRT_FAILED') throw error
      const read = Promise.all([
        readDeviceFacts(work.host, signalOf(io)),
        listDomains(work.host, signalOf(io)),
      ])
      const [facts, domains] = await read.catch(() => [undefined, undefined])
      const hint = facts && domains && missingGpuHint({ name, definition }, facts, domains)
      if (hint === undefined) throw error
      throw new LibvirtError(error.message, {
        code: error.code,
        ...(error.phase !== undefined && { phase: error.phase }),
        hint,
        details: error.details,
        cause: error,
      })
    }
  },
})

/** @returns undefined where its devices are as they have to be */
function missingGpuHint(
  { name, definition }: Pick<Domain, 'name' | 'definition'>,
  { gpus, pciDevices }: DeviceFacts,
  domains: readonly Domain[],
): string | undefined {
  const own = definition.hostdevs.map(({ address }) => address)
  const command = (verb: 'attach' | 'detach', addresses: readonly string[]) =>
    commandAbout(
      name,
      ['vmctl', 'gpu', verb],
      addresses.flatMap((at) => ['--gpu', at]),
    )
  const gone = own.filter((address) => !pciDevices.some((one) => one.address === address))
  if (gone.length > 0)
    return `This host has no device at ${gone.join(', ')}: the card was taken out, or is elsewhere now. Take it from the VM, then give it one that is there (vmctl gpu status): ${command('detach', gone)}`
  const cards = gpus.filter(({ functions }) => functions.some(({ address }) => own.includes(address)))
  const others = domains.filter((one) => one.name !== name)
  const named = assignedPciDevicesOf(others)
  const runsWith = new Set(
    others.flatMap(({ liveDefinition }) => (liveDefinition?.hostdevs ?? []).map(({ address }) => address)),
  )
  // Another VM that is off is in the way only where the host has the card: it would have to be bound again.
  const shared = cards.filter(({ functions }) =>
    functions.some(
      ({ address, driver }) =>
        runsWith.has(address) || (named[address] !== undefined && driver !== vfioDriver),
    ),
  )
  if (shared.length > 0) {
    const by = shared.map(({ address, functions }) => {
      const owner = functions.map((one) => named[one.address]).find((one) => one !== undefined)
      return `${address} (the VM ${owner})`
    })
    const taken = shared.map(({ address }) => address)
    return `Another VM has it, too: ${by.join(', ')}. Stop that one, or take it from this one: ${command('detach', taken)}`
  }
  const withHost = cards.filter(({ functions }) =>
    functions.some(({ address, driver }) => own.includes(address) && driver !== vfioDriver),
  )
  if (withHost.length === 0) return undefined
  const addresses = withHost.map(({ address }) => address)
  return `${addresses.join(', ')} is with the host, not with ${vfioDriver}, as after a boot of the host. Bind it again, then start the VM: ${command('attach', addresses)}`
}

export interface StopOptions extends HostCallOptions {
  /** For the VM's own system to shut down. Default 2 minutes; 0 does not ask it. */
  readonly timeLimitMs?: number
  /** Cut the power of one that still runs then. Default false. */
  readonly force?: boolean
}

/**
 * Asks the VM's system to shut down and waits; one that is off is left alone.
 * The plan ends with DOMAIN_STILL_RUNNING when it did not shut down in time and `force` is not given.
 * @throws LibvirtError
 * @example
 * import { runPlan } from '@pve/core'
 * const { plan } = await planStopDomain(host, 'trainer', { timeLimitMs: 60_000, force: true })
 * const { done } = await runPlan(plan, { signal })
 * console.log(done.includes('power-off') ? 'Its power was cut.' : 'It shut down.')
 */
export async function planStopDomain(
  host: Host,
  ref: string,
  options: StopOptions = {},
): Promise<DomainChange> {
  const domain = await readDomain(host, ref, signalOf(options))
  return {
    domain,
    plan: { name: `stop ${domain.name}`, context: { host }, steps: stopSteps(domain, options) },
  }
}

/** In whole seconds, and not as none. */
const waitText = (ms: number): string => (ms < 1000 ? formatDuration(ms) : `${Math.round(ms / 1000)} s`)

/** How often the power button is pressed again: a system that is booting misses it. */
const pressAgainMs = 10_000

export function stopSteps(
  { uuid, name }: Domain,
  { timeLimitMs = defaultStopLimitMs, force = false }: StopOptions,
): DomainChange['plan']['steps'] {
  const isOff = async ({ host }: DomainWork, io: StepIo) =>
    isOffState(await stateOf(host, uuid, signalOf(io)))
  const powerOff = virshStep({
    id: 'power-off',
    title: `Cut the power of ${shown(name)}`,
    command: ['destroy', uuid],
    why: timeLimitMs > 0 ? 'Only when it has not shut down by then.' : 'At once.',
    isDone: isOff,
  })
  const ask = virshStep({
    id: 'shut-down',
    title: `Shut ${shown(name)} down`,
    command: ['shutdown', uuid],
    why: `Asks its own system, and waits up to ${waitText(timeLimitMs)}.`,
    isDone: isOff,
  })
  const shutDown = {
    ...ask,
    async run({ host }: DomainWork, io: StepIo) {
      if (await shutDownInTime(host, uuid, timeLimitMs, io)) return
      if (force) {
        io.log(`${name} has not shut down in ${waitText(timeLimitMs)}.`)
        return
      }
      throw new DomainError(`${shown(name)} has not shut down in ${waitText(timeLimitMs)}.`, {
        code: 'DOMAIN_STILL_RUNNING',
        hint: 'Its system ignores the power button, or takes longer. Wait longer, shut it down from inside, or cut its power (--force).',
        ids: { uuid },
      })
    },
  }
  return [...(timeLimitMs > 0 ? [shutDown] : []), ...(force ? [powerOff] : [])]
}

async function shutDownInTime(host: Host, uuid: string, limitMs: number, io: StepIo): Promise<boolean> {
  const press = () => virsh(host, ['shutdown', uuid], { phase: 'shut the VM down', ...signalOf(io) })
  let pressedAt = performance.now()
  await press()
  try {
    return await waitFor({
      what: 'the VM to shut down',
      intervalMs: 100,
      maxIntervalMs: 2_000,
      timeLimitMs: limitMs,
      signal: io.signal,
      onWait: (waitedMs) => io.progress(waitedMs / limitMs, 'waiting for its system'),
      probe: async (signal) => {
        if (isOffState(await stateOf(host, uuid, { signal }))) return true
        if (performance.now() - pressedAt > pressAgainMs) {
          pressedAt = performance.now()
          // It may have gone off in this moment.
          await press().catch(() => sleep(0))
        }
        return undefined
      },
    })
  } catch (error) {
    if (error instanceof TimeLimitError) return false
    throw error
  }
}

/** `gone` for a transient domain that is off: nothing of it is left. */
export async function stateOf(host: Host, uuid: string, options: HostCallOptions): Promise<string> {
  try {
    return (await virsh(host, ['domstate', uuid], { phase: `look at the VM ${uuid}`, ...options })).trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'DOMAIN_NOT_FOUND') return 'gone'
    throw error
  }
}

export const isOffState = (state: string): boolean => ['shut off', 'crashed', 'gone'].includes(state)
