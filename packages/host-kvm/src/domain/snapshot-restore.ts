/** Going back to a snapshot. */
import type { Step } from '@pve/core'
import { type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { assignedPciDevicesOf, type Domain, listDomains, option, readDomain } from '../libvirt/index.js'
import { shown } from './errors.js'
import { namingGpus, stopSteps } from './lifecycle.js'
import { copyFileStep, keptVariablesPath, readableFiles, variablesPathOf } from './snapshot-files.js'
import { type DomainSnapshot, findSnapshot, type ReadSnapshot, readWholeSnapshots } from './snapshot-list.js'
import { snapshotLimitMs } from './snapshots.js'
import { type DomainChange, type DomainWork, virshStep } from './work.js'

/** What is gone after a snapshot was restored, for who has to say yes to it. */
export interface RestoreLoss {
  /** All that was written to the disks since then. */
  readonly since: number
  /** It runs; what is in its memory is gone. */
  readonly isRunning: boolean
  /** PCI devices of the host that it has now, and had not then. They stay bound as they are. */
  readonly hostDevices: readonly string[]
  /** Snapshots that were taken later. They stay, and can be restored in turn. */
  readonly laterSnapshots: readonly string[]
}

/** A PCI device of the host that the VM had then, and has not now. */
export interface RegainedDevice {
  readonly address: string
  /** The other VM that has it, or has it at its next start: only one of them can run with it. */
  readonly domain?: string
}

export interface SnapshotRestore extends DomainChange {
  readonly snapshot: DomainSnapshot
  readonly loss: RestoreLoss
  /** The VM names them again. They are not bound, and not taken from whoever has them. */
  readonly regained: readonly RegainedDevice[]
}

/**
 * For people.
 * @example
 * const { regained } = await planRestoreSnapshot(host, 'trainer', 'before-upgrade')
 * for (const device of regained) console.log(regainedText(device)) // It names 0000:01:00.0 of the host again.
 */
export const regainedText = ({ address, domain }: RegainedDevice): string =>
  `It names ${address} of the host again${domain === undefined ? '' : `, which the VM ${domain} has: only one of them can run with it`}.`

/**
 * Puts disks, definition and, where the snapshot has it, the memory back. What came after is lost: `loss` says what.
 * @throws DomainError SNAPSHOT_NOT_FOUND, SNAPSHOT_NOT_POSSIBLE; LibvirtError
 * @example
 * import { runPlan } from '@pve/core'
 * const { plan, loss } = await planRestoreSnapshot(host, 'trainer', 'before-upgrade', { start: true })
 * console.log(`Lost: all that was written since ${new Date(loss.since).toISOString()}`)
 * await runPlan(plan, { signal })
 */
export async function planRestoreSnapshot(
  host: Host,
  ref: string,
  name: string,
  options: HostCallOptions & {
    /** Start the VM afterwards, where the snapshot is of one that was off. */
    readonly start?: boolean
  } = {},
): Promise<SnapshotRestore> {
  const domain = await readDomain(host, ref, signalOf(options))
  const all = await readWholeSnapshots(host, domain.uuid, signalOf(options))
  const found = findSnapshot(domain, all, name)
  const { snapshot } = found
  const loss = lossOf(domain, found, all)
  const regained = await regainedBy(host, domain, found, signalOf(options))
  const kept = keptVariablesPath(domain.uuid, name)
  const [hasVariables] = await readableFiles(host, [kept], signalOf(options))
  const isOffSnapshot = !snapshot.hasMemory
  const steps: Step<DomainWork>[] = [
    // A running QEMU takes back only what fits it as it is; a new one takes all.
    ...(domain.isActive ? stopSteps(domain, { timeLimitMs: 0, force: true }) : []),
    virshStep({
      id: 'restore',
      title: `Restore the snapshot ${shown(name)}`,
      command: ['snapshot-revert', domain.uuid, option('snapshotname', name)],
      why: ['What was written since then is lost.', ...regained.map(regainedText)].join(' '),
      timeLimitMs: snapshotLimitMs,
    }),
    ...(hasVariables === true
      ? [
          copyFileStep({
            id: 'variables',
            title: 'Put the UEFI variables back',
            from: kept,
            to: variablesPathOf(domain),
            why: 'As they were then.',
          }),
        ]
      : []),
    ...(options.start === true && isOffSnapshot
      ? [
          namingGpus(
            { name: domain.name, definition: found.definition ?? domain.definition },
            virshStep({
              id: 'start',
              title: `Start ${shown(domain.name)}`,
              command: ['start', domain.uuid],
              why: 'The snapshot is of the VM when it was off.',
              timeLimitMs: 600_000,
            }),
          ),
        ]
      : []),
  ]
  return {
    domain,
    snapshot,
    loss,
    regained,
    plan: { name: `restore ${domain.name}`, context: { host }, steps },
  }
}

/** @param all oldest first, with `found` */
function lossOf(domain: Domain, found: ReadSnapshot, all: readonly ReadSnapshot[]): RestoreLoss {
  const had = new Set(found.definition?.hostdevs.map(({ address }) => address))
  return {
    since: found.snapshot.createdAt,
    isRunning: domain.isActive,
    hostDevices: domain.definition.hostdevs
      .map(({ address }) => address)
      .filter((address) => !had.has(address)),
    laterSnapshots: all.slice(all.indexOf(found) + 1).map(({ snapshot }) => snapshot.name),
  }
}

/** Of those that another VM has, and those that nobody has. */
async function regainedBy(
  host: Host,
  { uuid, definition }: Domain,
  found: ReadSnapshot,
  options: HostCallOptions,
): Promise<readonly RegainedDevice[]> {
  const has = new Set(definition.hostdevs.map(({ address }) => address))
  const regained = (found.definition?.hostdevs ?? []).filter(({ address }) => !has.has(address))
  if (regained.length === 0) return []
  const others = (await listDomains(host, options)).filter((one) => one.uuid !== uuid)
  const assigned = assignedPciDevicesOf(others)
  return regained.map(({ address }) => {
    const domain = assigned[address]
    return { address, ...(domain !== undefined && { domain }) }
  })
}
