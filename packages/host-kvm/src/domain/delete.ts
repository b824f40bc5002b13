/** Deleting a VM, with what is its own. */
import type { Step } from '@pve/core'
import { readDeviceFacts } from '../facts/index.js'
import { commandPreview, type Host, type HostCallOptions, signalOf } from '../host/index.js'
import {
  assignedPciDevicesOf,
  type Domain,
  listDomains,
  option,
  readDomain,
  readDomainByUuid,
  virsh,
} from '../libvirt/index.js'
import { vfioDriver } from '../pci/index.js'
import { DomainError, shown } from './errors.js'
import { stateOf, stopSteps } from './lifecycle.js'
import { keptVariablesFolder } from './snapshot-files.js'
import { readSnapshots } from './snapshot-list.js'
import { judgeVolumes, type VolumeRemoval, type VolumeVerdict } from './volumes.js'
import { type DomainChange, type DomainWork, virshStep } from './work.js'

export interface DomainDeletion extends DomainChange {
  /** It runs, and its power is cut. */
  readonly isRunning: boolean
  /** Every disk: those that go, and those that stay with the reason. */
  readonly volumes: readonly VolumeVerdict[]
  /** Names of its snapshots, all of which go. */
  readonly snapshots: readonly string[]
  /** Its UEFI variables go. */
  readonly hasVariables: boolean
  /** PCI devices of the host that it has; they stay bound as they are. */
  readonly hostDevices: readonly string[]
  /** GPUs among them that no other VM names: with vfio-pci and of no use until they are given to a VM, or to the host (`detachGpu`). */
  readonly waitingGpus: readonly string[]
}

/**
 * Deletes a VM's own volumes, then its definition with snapshots, saved memory, UEFI variables and TPM: a deletion that
 * was cut off is gone on with by the next.
 * @throws DomainError DOMAIN_RUNNING without `force`, DOMAIN_TRANSIENT; LibvirtError
 * @example
 * import { runPlan } from '@pve/core'
 * const { volumes, plan } = await planDeleteDomain(host, 'trainer-2', { force: true })
 * for (const { source, isOwn, reason } of volumes) console.log(isOwn ? `goes: ${source}` : `stays: ${source}. ${reason}`)
 * await runPlan(plan, { signal })
 */
export async function planDeleteDomain(
  host: Host,
  ref: string,
  options: HostCallOptions & {
    /** Also one that runs: its power is cut. */
    readonly force?: boolean
  } = {},
): Promise<DomainDeletion> {
  const call = signalOf(options)
  const domain = await readDomain(host, ref, call)
  const { uuid, name, isActive, definition } = domain
  if (isActive && options.force !== true) throw runs(name)
  if (!domain.isPersistent) {
    throw new DomainError(`${shown(name)} has no definition of its own: it is gone when it is stopped.`, {
      code: 'DOMAIN_TRANSIENT',
      hint: 'Stop it (vmctl stop). Its disks stay: somebody else made it, and may need them.',
    })
  }
  const [all, snapshots] = await Promise.all([listDomains(host, call), readSnapshots(host, uuid, call)])
  const [volumes, waitingGpus] = await Promise.all([
    judgeVolumes(host, domain, all, call),
    waitingAfter(host, domain, all, call),
  ])
  const removals = volumes.flatMap(({ target, removal }) =>
    removal === undefined ? [] : [{ target, removal }],
  )
  const pools = new Set(
    removals.flatMap(({ removal }) => (removal.kind === 'file' ? (removal.pool ?? []) : [])),
  )
  return {
    domain,
    isRunning: isActive,
    volumes,
    snapshots: snapshots.map((snapshot) => snapshot.name),
    hasVariables: definition.firmware.kind === 'uefi',
    hostDevices: definition.hostdevs.map(({ address }) => address),
    waitingGpus,
    plan: {
      name: `delete ${name}`,
      context: { host },
      steps: [
        lookAgainStep(domain, volumes),
        ...(isActive ? stopSteps(domain, { timeLimitMs: 0, force: true }) : []),
        ...volumes.filter(({ isOwn }) => !isOwn).map(keepStep),
        ...waitingGpus.map(waitStep),
        ...removals.map(({ target, removal }) => removeStep(target, removal)),
        undefineStep(domain),
        keptVariablesStep(uuid),
        ...[...pools].map(refreshStep),
      ],
    },
  }
}

const runs = (name: string): DomainError =>
  new DomainError(`${shown(name)} runs.`, {
    code: 'DOMAIN_RUNNING',
    hint: 'Stop it first (vmctl stop), or cut its power with it (--force).',
  })

/** Between the question and its answer somebody may start the VM, take a disk from it, or lay another over one. */
const lookAgainStep = (
  { uuid, name, isActive }: Domain,
  planned: readonly VolumeVerdict[],
): Step<DomainWork> => ({
  id: 'look-again',
  title: `Look once more at ${shown(name)} and its volumes`,
  preview: () => [
    { kind: 'note', text: 'When it was started, or a volume is not its own any more, it ends here.' },
  ],
  async run({ host }, io) {
    const call = signalOf(io)
    const [domain, all] = await Promise.all([readDomainByUuid(host, uuid, call), listDomains(host, call)])
    if (domain.isActive && !isActive) throw runs(name)
    const now = await judgeVolumes(host, domain, all, call)
    for (const { target, source, removal } of planned) {
      if (removal === undefined) continue
      const same = now.find((one) => one.target === target && one.source === source)
      if (JSON.stringify(same?.removal) === JSON.stringify(removal)) continue
      throw new DomainError(
        `${target} of ${shown(name)} is not any more what it was: ${source}. ${same?.reason ?? 'The VM does not have it now.'}`,
        {
          code: 'VOLUME_CHANGED',
          phase: 'look at the volumes again',
          hint: 'Nothing was deleted. Look at what would go now (vmctl delete --dry-run), then delete it again.',
        },
      )
    }
  },
})

/** Nothing is done: so that a dry run shows every volume. */
const keepStep = ({ target, source, reason }: VolumeVerdict): Step<DomainWork> => ({
  id: `keep-${target}-${source}`,
  title: `Leave ${target} as it is: ${source}`,
  isDone: () => true,
  preview: () => [{ kind: 'note', text: reason }],
  run: async () => {},
})

/** GPUs that VFIO has and nobody names when the VM is gone. */
async function waitingAfter(
  host: Host,
  { uuid, definition }: Domain,
  all: readonly Domain[],
  options: HostCallOptions,
): Promise<readonly string[]> {
  const own = new Set(definition.hostdevs.map(({ address }) => address))
  if (own.size === 0) return []
  const { gpus } = await readDeviceFacts(host, options)
  const others = assignedPciDevicesOf(all.filter((one) => one.uuid !== uuid))
  return gpus
    .filter(
      ({ functions }) =>
        functions.some(({ address, driver }) => own.has(address) && driver === vfioDriver) &&
        functions.every(({ address }) => others[address] === undefined),
    )
    .map(({ address }) => address)
}

/** Nothing is done: so that a dry run shows every GPU. */
const waitStep = (address: string): Step<DomainWork> => ({
  id: `wait-${address}`,
  title: `Leave the GPU ${address} with ${vfioDriver}, for another VM`,
  isDone: () => true,
  preview: () => [{ kind: 'note', text: `Back to the host afterwards: vmctl gpu detach --gpu ${address}` }],
  run: async () => {},
})

/** Removes the file only while it is the one that was looked at. */
export const removeSameScript = `[ -e "$1" ] || exit 0
[ "$(stat --printf %d:%i -- "$1")" = "$2" ] || exit 44
exec rm -f -- "$1"`

function removeStep(target: string, removal: VolumeRemoval): Step<DomainWork> {
  const { path } = removal
  const title = `Delete ${target}: ${path}`
  const id = `volume-${target}-${path}`
  const why = 'It is no other VM’s.'
  if (removal.kind === 'volume') {
    return virshStep({ id, title, command: ['vol-delete', option('vol', path)], why, timeLimitMs: 600_000 })
  }
  return {
    id,
    title,
    preview: () => [commandPreview(['rm', '-f', '--', path], why)],
    async run({ host }, io) {
      const { exitCode } = await host.shell.run(
        ['sh', '-c', removeSameScript, 'sh', path, removal.identity],
        {
          phase: title,
          accept: [0, 44],
          timeLimitMs: 600_000,
          signal: io.signal,
        },
      )
      if (exitCode === 44) {
        throw new DomainError(`${path} is not the file any more that it was.`, {
          code: 'VOLUME_CHANGED',
          phase: title,
          hint: 'Somebody put another file there meanwhile. Look at it, then delete the VM again.',
        })
      }
    },
  }
}

function undefineStep({ uuid, name, definition }: Domain): Step<DomainWork> {
  const { firmware, hasEmulatedTpm } = definition
  return virshStep({
    id: 'definition',
    title: `Delete the definition of ${shown(name)}`,
    command: [
      'undefine',
      uuid,
      '--managed-save',
      '--snapshots-metadata',
      '--checkpoints-metadata',
      ...(firmware.kind === 'uefi' ? ['--nvram'] : []),
      // An older libvirt knows no such flag, and has nothing to keep either.
      ...(hasEmulatedTpm ? ['--tpm'] : []),
    ],
    why: 'With its snapshots, saved memory and UEFI variables.',
    isDone: async ({ host }, io) => (await stateOf(host, uuid, signalOf(io))) === 'gone',
  })
}

const keptVariablesStep = (uuid: string): Step<DomainWork> => ({
  id: 'kept-variables',
  title: 'Remove the UEFI variables of its snapshots',
  isDone: async ({ host }, io) => {
    const { exitCode } = await host.shell.run(['test', '-e', keptVariablesFolder(uuid)], {
      accept: [0, 1],
      signal: io.signal,
    })
    return exitCode !== 0
  },
  preview: () => [
    commandPreview(['rm', '-r', '-f', '--', keptVariablesFolder(uuid)], 'The snapshots are gone.'),
  ],
  async run({ host }, io) {
    await host.shell.run(['rm', '-r', '-f', '--', keptVariablesFolder(uuid)], {
      phase: 'remove kept files',
      signal: io.signal,
    })
  },
})

const refreshStep = (pool: string): Step<DomainWork> => ({
  ...virshStep({
    id: `refresh-${pool}`,
    title: 'Let libvirt look at its storage pool again',
    command: ['pool-refresh', pool],
    why: 'It lists volumes that it saw the last time.',
  }),
  async run({ host }, io) {
    // The VM is gone all the same when somebody else uses the pool at this moment.
    await virsh(host, ['pool-refresh', pool], { phase: 'refresh a pool', ...signalOf(io) }).catch((error) =>
      io.log(error instanceof Error ? error.message : String(error)),
    )
  },
})
