/**
 * Snapshots. libvirt makes those it can; of a VM with UEFI it makes none, as the guest's UEFI variables are a file beside
 * the disks. When such a VM is off, its disks get the same internal snapshots by qemu-img, libvirt is told of them, and the
 * variables are kept beside: restoring and deleting are then libvirt's again.
 */
import type { Step } from '@pve/core'
import { commandPreview, type Host, type HostCallOptions, signalOf } from '../host/index.js'
import { type Domain, type DomainDisk, option, readDomain, virsh } from '../libvirt/index.js'
import { copyOfXml, element, xmlText } from '../libvirt/xml.js'
import { DomainError, shown } from './errors.js'
import { stopSteps } from './lifecycle.js'
import { checkSnapshotName, checkText } from './names.js'
import {
  copyFileStep,
  keptVariablesPath,
  type Placed,
  pathsOfDisks,
  readableFiles,
  removeFilesStep,
  variablesPathOf,
} from './snapshot-files.js'
import { type DomainSnapshot, type ReadSnapshot, readSnapshots, readWholeSnapshots } from './snapshot-list.js'
import { type DomainChange, type DomainWork, virshArgv, virshStep } from './work.js'

/** The memory of a large VM takes its time to be written. */
const snapshotLimitMs = 30 * 60_000

/** Oldest first. @param ref a name or a UUID @throws LibvirtError DOMAIN_NOT_FOUND */
export async function listSnapshots(
  host: Host,
  ref: string,
  options: HostCallOptions = {},
): Promise<readonly DomainSnapshot[]> {
  const { uuid } = await readDomain(host, ref, options)
  return await readSnapshots(host, uuid, options)
}

export interface SnapshotSpec {
  readonly name: string
  readonly description?: string
}

/**
 * Of the disks and, while it runs, of its memory. Run it with `rollback`, so that a failure leaves nothing behind.
 * @throws DomainError SNAPSHOT_NOT_POSSIBLE with what to do, SNAPSHOT_EXISTS; ValidationError; LibvirtError
 */
export async function planCreateSnapshot(
  host: Host,
  ref: string,
  spec: SnapshotSpec,
  options: HostCallOptions = {},
): Promise<DomainChange> {
  checkSnapshotName(spec.name)
  checkText('description', spec.description ?? '')
  const domain = await readDomain(host, ref, options)
  const there = await readSnapshots(host, domain.uuid, options)
  if (there.some(({ name }) => name === spec.name)) {
    throw new DomainError(`${shown(domain.name)} has a snapshot ${shown(spec.name)} already.`, {
      code: 'SNAPSHOT_EXISTS',
      hint: 'Choose another name, or delete that one first: vmctl snapshot delete.',
    })
  }
  checkPossible(domain)
  const { isActive, definition } = domain
  const steps =
    definition.firmware.kind === 'uefi' && !isActive
      ? await offlineSteps(host, domain, spec, options)
      : [libvirtStep(domain, spec)]
  return { domain, plan: { name: `snapshot of ${domain.name}`, context: { host }, steps } }
}

const ownDisks = (domain: Domain): readonly DomainDisk[] =>
  (domain.liveDefinition ?? domain.definition).disks.filter(
    ({ device, isReadOnly, source }) =>
      (device === 'disk' || device === 'lun') && !isReadOnly && source !== undefined,
  )

function checkPossible(domain: Domain): void {
  const impossible = (why: string, hint: string) =>
    new DomainError(`No snapshot of ${shown(domain.name)} can be taken: ${why}`, {
      code: 'SNAPSHOT_NOT_POSSIBLE',
      hint,
    })
  const definition = domain.liveDefinition ?? domain.definition
  const shutOff = 'Shut it off first (vmctl stop), take the snapshot, and start it again.'
  if (domain.isActive && definition.hostdevs.length > 0) {
    const devices = definition.hostdevs.map(({ address }) => address).join(', ')
    throw impossible(
      `it runs with PCI devices of the host (${devices}), whose state cannot be kept.`,
      shutOff,
    )
  }
  if (domain.isActive && definition.firmware.kind === 'uefi' && definition.firmware.nvramFormat === 'raw') {
    throw impossible('it runs, and the UEFI variables of a running VM cannot be kept.', shutOff)
  }
  const disks = ownDisks(domain)
  if (disks.length === 0) {
    throw impossible('it has no disk that can be written to.', 'There is nothing to keep.')
  }
  const other = disks.find(({ format, source }) => format !== 'qcow2' || source?.kind === 'other')
  if (other !== undefined) {
    throw impossible(
      `its disk ${other.target} is ${other.format ?? 'raw'}, and only qcow2 keeps snapshots.`,
      'Shut it off and convert the disk (qemu-img convert -O qcow2), or keep a copy of it (vmctl template save).',
    )
  }
}

const snapshotXml = (spec: SnapshotSpec): string =>
  xmlText(
    element('domainsnapshot', {
      children: [
        element('name', { text: spec.name }),
        spec.description !== undefined && element('description', { text: spec.description }),
      ],
    }),
  )

function libvirtStep({ uuid, isActive }: Domain, spec: SnapshotSpec): Step<DomainWork> {
  const title = `Take the snapshot ${shown(spec.name)}`
  const xml = snapshotXml(spec)
  return {
    id: 'create',
    title,
    preview: ({ host }) => [
      commandPreview(
        virshArgv(host, ['snapshot-create', uuid, 'FILE']),
        isActive ? 'Of its disks and its memory; it stands still for that long.' : 'Of its disks.',
      ),
      { kind: 'file', text: xml },
    ],
    run: ({ host }, io) =>
      host.shell.withTemporaryFile(
        xml,
        async (path) => {
          await virsh(host, ['snapshot-create', uuid, option('xmlfile', path)], {
            phase: title,
            timeLimitMs: snapshotLimitMs,
            ...signalOf(io),
          })
        },
        signalOf(io),
      ),
  }
}

async function offlineSteps(
  host: Host,
  domain: Domain,
  spec: SnapshotSpec,
  options: HostCallOptions,
): Promise<Step<DomainWork>[]> {
  const placed = await pathsOfDisks(host, ownDisks(domain), options)
  const variables = variablesPathOf(domain)
  const [hasVariables] = await readableFiles(host, [variables], options)
  return [
    ...(hasVariables === true
      ? [
          copyFileStep({
            id: 'variables',
            title: 'Keep the UEFI variables',
            from: variables,
            to: keptVariablesPath(domain.uuid, spec.name),
            why: 'They are no part of a disk.',
            isNew: true,
          }),
        ]
      : []),
    ...placed.map((disk) => diskStep(disk, spec.name)),
    registerStep(domain, spec, placed),
  ]
}

function diskStep({ target, path }: Placed, name: string): Step<DomainWork> {
  const argv = (flag: '-c' | '-d') => ['qemu-img', 'snapshot', flag, name, '--', path] as const
  return {
    id: `disk-${target}`,
    title: `Take the snapshot ${shown(name)} of the disk ${target}`,
    preview: () => [commandPreview(argv('-c'), 'libvirt itself takes none of a VM with UEFI.')],
    async run({ host }, io) {
      await host.shell.run(argv('-c'), { phase: `take a snapshot of ${path}`, signal: io.signal })
    },
    async undo({ host }, io) {
      await host.shell.run(argv('-d'), { phase: `delete the snapshot of ${path}`, signal: io.signal })
    },
  }
}

/** libvirt is told of what the disks have already. */
function registerStep(domain: Domain, spec: SnapshotSpec, placed: readonly Placed[]): Step<DomainWork> {
  const { uuid } = domain
  const title = `Tell libvirt of the snapshot ${shown(spec.name)}`
  const xml = () => offlineXml(domain, spec, placed)
  return {
    id: 'register',
    title,
    preview: ({ host }) => [
      commandPreview(
        virshArgv(host, ['snapshot-create', uuid, 'FILE', '--redefine', '--current']),
        'So that it lists, restores and deletes it.',
      ),
      { kind: 'file', text: xml() },
    ],
    run: ({ host }, io) =>
      host.shell.withTemporaryFile(
        xml(),
        async (path) => {
          const command = [
            'snapshot-create',
            uuid,
            option('xmlfile', path),
            '--redefine',
            '--current',
          ] as const
          await virsh(host, command, { phase: title, ...signalOf(io) })
        },
        signalOf(io),
      ),
  }
}

function offlineXml(domain: Domain, spec: SnapshotSpec, placed: readonly Placed[]): string {
  const disk = (name: string, snapshot: string) => element('disk', { attributes: { name, snapshot } })
  const own = new Set(placed.map(({ target }) => target))
  return xmlText(
    element('domainsnapshot', {
      children: [
        element('name', { text: spec.name }),
        spec.description !== undefined && element('description', { text: spec.description }),
        element('state', { text: 'shutoff' }),
        element('creationTime', { text: `${Math.floor(Date.now() / 1000)}` }),
        element('memory', { attributes: { snapshot: 'no' } }),
        element('disks', {
          children: domain.definition.disks.map(({ target }) =>
            disk(target, own.has(target) ? 'internal' : 'no'),
          ),
        }),
        copyOfXml(domain.xml, 'the definition of a domain'),
      ],
    }),
  )
}

/** What is gone after a snapshot was restored, for who has to say yes to it. */
export interface RestoreLoss {
  /** All that was written to the disks since then. */
  readonly since: number
  /** It runs; what is in its memory is gone. */
  readonly isRunning: boolean
  /** PCI devices of the host that it has now, and had not then. */
  readonly hostDevices: readonly string[]
  /** Snapshots that were taken later. They stay, and can be restored in turn. */
  readonly laterSnapshots: readonly string[]
}

export interface SnapshotRestore extends DomainChange {
  readonly snapshot: DomainSnapshot
  readonly loss: RestoreLoss
}

/**
 * Puts disks, definition and, where the snapshot has it, the memory back. What came after is lost: `loss` says what.
 * @throws DomainError SNAPSHOT_NOT_FOUND, SNAPSHOT_NOT_POSSIBLE; LibvirtError
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
      why: 'What was written since then is lost.',
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
          virshStep({
            id: 'start',
            title: `Start ${shown(domain.name)}`,
            command: ['start', domain.uuid],
            why: 'The snapshot is of the VM when it was off.',
            timeLimitMs: 600_000,
          }),
        ]
      : []),
  ]
  return {
    domain,
    snapshot,
    loss,
    plan: { name: `restore ${domain.name}`, context: { host }, steps },
  }
}

function lossOf(domain: Domain, found: ReadSnapshot, all: readonly ReadSnapshot[]): RestoreLoss {
  const had = new Set(found.definition?.hostdevs.map(({ address }) => address))
  const { createdAt } = found.snapshot
  return {
    since: createdAt,
    isRunning: domain.isActive,
    hostDevices: domain.definition.hostdevs
      .map(({ address }) => address)
      .filter((address) => !had.has(address)),
    laterSnapshots: all
      .filter(({ snapshot }) => snapshot.createdAt > createdAt)
      .map(({ snapshot }) => snapshot.name),
  }
}

/** Disks and definition stay as they are. @throws DomainError SNAPSHOT_NOT_FOUND; LibvirtError */
export async function planDeleteSnapshot(
  host: Host,
  ref: string,
  name: string,
  options: HostCallOptions = {},
): Promise<DomainChange & { readonly snapshot: DomainSnapshot }> {
  const domain = await readDomain(host, ref, options)
  const { snapshot } = findSnapshot(domain, await readWholeSnapshots(host, domain.uuid, options), name)
  const kept = keptVariablesPath(domain.uuid, name)
  return {
    domain,
    snapshot,
    plan: {
      name: `delete a snapshot of ${domain.name}`,
      context: { host },
      steps: [
        virshStep({
          id: 'delete',
          title: `Delete the snapshot ${shown(name)}`,
          command: ['snapshot-delete', domain.uuid, option('snapshotname', name)],
          why: 'It cannot be restored any more.',
          timeLimitMs: snapshotLimitMs,
        }),
        removeFilesStep({
          id: 'variables',
          title: 'Remove the UEFI variables that were kept for it',
          paths: [kept],
          why: 'They were for that snapshot.',
        }),
      ],
    },
  }
}

function findSnapshot(domain: Domain, all: readonly ReadSnapshot[], name: string): ReadSnapshot {
  const found = all.find(({ snapshot }) => snapshot.name === name)
  if (found !== undefined) return found
  const names = all.map(({ snapshot }) => shown(snapshot.name))
  throw new DomainError(`${shown(domain.name)} has no snapshot ${shown(name)}.`, {
    code: 'SNAPSHOT_NOT_FOUND',
    hint: names.length === 0 ? 'It has none at all.' : `There are: ${names.join(', ')}.`,
  })
}
