/** Puts a host back as it was before anything of gpu-vm-bootstrap. */
import { dryRunPlan, type Plan, type PlanPreview, PveError, runPlan, type Shell, type Step } from '@pve/core'
import { earlyBindingScript, isFromBoot, readHostFacts, returnReason } from '../facts/index.js'
import {
  type FileEntry,
  type Host,
  type HostCallOptions,
  HostConflictError,
  type HostWork,
  type Ledger,
  lockHost,
  openLedger,
  removeLedger,
  signalOf,
  standingOf,
} from '../host/index.js'
import { type OnBootstrapEvent, told } from './events.js'
import { trialFolder } from './phases/bridge/scripts.js'
import { refuseOverOwnSession } from './phases/bridge/take-back.js'
import { dropInPath, hasArguments, wantedArguments } from './phases/iommu/kernel-arguments.js'
import { afterRevertOf, afterStep, stepsOf } from './revert-steps.js'
import { runningVms, vmsRunningError } from './running-vms.js'

export interface RevertOptions extends HostCallOptions {
  /**
   * Put files back although somebody changed them since, take bridge and packages from under VMs that run, and take the bridge
   * from under the own SSH session.
   */
  readonly force?: boolean
  /** Remove what was installed, too. Default: packages stay. */
  readonly removePackages?: boolean
  readonly onEvent?: OnBootstrapEvent
  /** Opens one more connection to the same host; undefined where the host is this machine. */
  readonly reconnect?: (signal: AbortSignal) => Promise<Shell>
}

export interface RevertReport {
  /** False: there was nothing of gpu-vm-bootstrap. */
  readonly changed: boolean
  /** Files that were put back or removed. */
  readonly files: readonly string[]
  /** Were installed, and stay. */
  readonly keptPackages: readonly string[]
  /** Why the host has to boot before it is as it was: sentences. Left out when it need not. */
  readonly reboot?: { readonly reasons: readonly string[] }
  readonly tookMs: number
}

/**
 * What a revert would do, last change first; nothing is checked or changed.
 * @throws PveError LEDGER_UNREADABLE
 * @example
 * const { steps } = await planRevert(host, { removePackages: true })
 * console.log(steps.map(({ id }) => id)) // [ …, 'file /etc/modules-load.d/gpu-vm-bootstrap.conf', … ]
 */
export async function planRevert(host: Host, options: RevertOptions = {}): Promise<Plan<HostWork>> {
  const ledger = await openLedger(host, signalOf(options))
  return planOf(host, ledger, options, await vmsOf(host, ledger, options))
}

/**
 * What every step of a revert would do: commands, and files as diffs. Changes nothing.
 * @throws HostConflictError FILE_CHANGED_SINCE, VMS_RUNNING, BRIDGE_OVER_OWN_SESSION, as the revert itself would
 * @example
 * const { steps } = await previewRevert(host, { signal })
 * for (const { title, previews } of steps) console.log(title, ...previews.map(({ text }) => text))
 */
export async function previewRevert(host: Host, options: RevertOptions = {}): Promise<PlanPreview> {
  const ledger = await openLedger(host, signalOf(options))
  await checkFiles(host, ledger, options)
  if (options.force !== true) await refuseOverOwnSession(host, ledger, options)
  return await dryRunPlan(planOf(host, ledger, options, await checkVms(host, ledger, options)))
}

/**
 * Undoes all that the ledger has, last change first: commands by their counterparts, files byte for byte with mode and owner.
 * Afterwards nothing of gpu-vm-bootstrap is left but packages, unless those are to go, too.
 *
 * @throws HostConflictError FILE_CHANGED_SINCE, VMS_RUNNING, BRIDGE_OVER_OWN_SESSION before the first change, RUN_IN_PROGRESS;
 *   PlanError: the next revert goes on
 * @example
 * const { changed, files, keptPackages } = await revert(host, { removePackages: false, signal })
 * console.log(changed ? `${files.length} files are as before; these stay: ${keptPackages.join(' ')}` : 'Nothing to revert.')
 */
export async function revert(host: Host, options: RevertOptions = {}): Promise<RevertReport> {
  const beganAt = performance.now()
  const call = signalOf(options)
  const found = await openLedger(host, call)
  await checkFiles(host, found, options)
  await checkVms(host, found, options)
  if (options.force !== true) await refuseOverOwnSession(host, found, options)
  const lock = await lockHost(host, call)
  let shells: readonly Shell[] = []
  try {
    // Somebody else may have worked on it until now.
    const ledger = await openLedger(host, call)
    if (isEmpty(ledger))
      return { changed: false, files: [], keptPackages: [], tookMs: Math.round(performance.now() - beganAt) }
    await checkFiles(host, ledger, options)
    const vms = await checkVms(host, ledger, options)
    const files = ledger.data.entries.flatMap((entry) => (entry.kind === 'file' ? [entry.path] : []))
    const packages = packagesOf(ledger)
    const rebootReasons = await rebootReasonsOf(host, files, call)
    const { context, ...plan } = planOf(host, ledger, options, vms)
    const work = { ...context, ...reconnectOf(options, (shell) => (shells = [...shells, shell])) }
    await ledger.save(
      host,
      {
        running: { what: 'revert', since: new Date().toISOString() },
        // What a boot was for is taken back: after it, nothing can be said to be the same as before.
        waiting: undefined,
        afterRevert: afterRevertOf(ledger).map(([program, ...rest]) => [program, ...rest]),
      },
      call,
    )
    await runPlan(
      { ...plan, context: work },
      { ...call, onEvent: (event) => told(options.onEvent, { type: 'plan', event }) },
    )
    if (work.host !== host) await lock.move(work.host, call)
    // Laid out for a trial that was cut off before it was begun, so that nothing is written of it.
    await removeLedger(work.host, [trialFolder], call)
    return {
      changed: true,
      files,
      keptPackages: options.removePackages === true ? [] : packages,
      ...(rebootReasons.length > 0 && { reboot: { reasons: rebootReasons } }),
      tookMs: Math.round(performance.now() - beganAt),
    }
  } finally {
    await lock.release().catch(() => {})
    await Promise.all(shells.map((shell) => shell.close().catch(() => {})))
  }
}

/** What was decided at boot stays until the next one, whatever becomes of the files. */
async function rebootReasonsOf(
  host: Host,
  files: readonly string[],
  options: HostCallOptions,
): Promise<readonly string[]> {
  if (![dropInPath, earlyBindingScript].some((path) => files.includes(path))) return []
  const { boot, cpu, gpus } = await readHostFacts(host, signalOf(options))
  const wanted = wantedArguments(cpu.vendor)
  const returning = gpus.filter((gpu) => isFromBoot(gpu, boot))
  return [
    ...(files.includes(dropInPath) && hasArguments(boot.kernelArguments, wanted)
      ? [`The kernel was started with ${wanted.join(' ')}, which holds until the next boot.`]
      : []),
    ...(returning.length > 0 ? [returnReason(returning)] : []),
  ]
}

const isEmpty = ({ data }: Ledger): boolean =>
  data.entries.length === 0 && data.running === undefined && data.wishes === undefined

function reconnectOf({ reconnect }: RevertOptions, opened: (shell: Shell) => void) {
  if (reconnect === undefined) return {}
  return {
    reconnect: async (signal: AbortSignal) => {
      const shell = await reconnect(signal)
      opened(shell)
      return shell
    },
  }
}

function planOf(host: Host, ledger: Ledger, options: RevertOptions, vms: readonly string[]): Plan<HostWork> {
  const { entries } = ledger.data
  const back = [...entries].reverse().flatMap((entry) => stepsOf(entry, options))
  const after = afterRevertOf(ledger).map(afterStep)
  return {
    name: 'revert',
    context: { host, ledger, phase: 'revert', ...(options.reconnect && { reconnect: options.reconnect }) },
    steps: [...(vms.length > 0 ? [vmsStep(vms, takenFromVms(ledger, options))] : []), ...back, ...after],
  }
}

/** What VMs that run would lose: nothing of it can be given back to them while they run. */
function takenFromVms({ data }: Ledger, { removePackages }: RevertOptions): readonly string[] {
  const { entries } = data
  return [
    ...(entries.some(({ phase }) => phase === 'bridge') ? ['the bridge'] : []),
    ...(removePackages === true && entries.some(({ kind, phase }) => kind === 'packages' && phase === 'kvm')
      ? ['QEMU and libvirt']
      : []),
  ]
}

const vmsOf = async (host: Host, ledger: Ledger, options: HostCallOptions): Promise<readonly string[]> =>
  isEmpty(ledger) ? [] : await runningVms(host, signalOf(options))

async function checkVms(host: Host, ledger: Ledger, options: RevertOptions): Promise<readonly string[]> {
  const vms = await vmsOf(host, ledger, options)
  const taken = takenFromVms(ledger, options)
  if (vms.length > 0 && taken.length > 0 && options.force !== true)
    throw vmsRunningError(host, vms, `take ${taken.join(', ')} from ${host.shell.target}`)
  return vms
}

/** To be read before somebody agrees. */
function vmsStep(vms: readonly string[], taken: readonly string[]): Step<HostWork> {
  const what =
    taken.length === 0
      ? `VMs run, and are left alone: ${vms.join(', ')}`
      : `VMs run, and lose ${taken.join(', ')}: ${vms.join(', ')}`
  return {
    id: 'running VMs',
    title: what,
    preview: () => [{ kind: 'note', text: 'Nothing is done to the VMs themselves.' }],
    run: async (_, io) => io.log(what),
  }
}

const packagesOf = ({ data }: Ledger): string[] => [
  ...new Set(data.entries.flatMap((entry) => (entry.kind === 'packages' ? entry.names : []))),
]

/** Before the first change: all of them, so that a person sees them at once. */
async function checkFiles(host: Host, ledger: Ledger, options: RevertOptions): Promise<void> {
  if (options.force === true) return
  const changed: string[] = []
  for (const entry of ledger.data.entries) {
    if (entry.kind !== 'file') continue
    if ((await isForeign(host, entry, options)) === true) changed.push(entry.path)
  }
  if (changed.length === 0) return
  const { target } = host.shell
  throw new HostConflictError(
    `On ${target} somebody changed since ${changed.length === 1 ? 'a file' : 'files'} of gpu-vm-bootstrap: ${changed.join(', ')}.`,
    {
      code: 'FILE_CHANGED_SINCE',
      phase: `revert ${target}`,
      hint: 'Nothing was reverted. Look at them; with --force the content from before gpu-vm-bootstrap takes their place, and these changes are lost.',
      details: { paths: changed },
    },
  )
}

/** A link or a folder in the place of the file is somebody else's work, too. */
async function isForeign(host: Host, entry: FileEntry, options: HostCallOptions): Promise<boolean> {
  try {
    return (await standingOf({ host }, entry, signalOf(options))) === 'changed since'
  } catch (error) {
    if (error instanceof PveError && error.code === 'FILE_NOT_REGULAR') return true
    throw error
  }
}
