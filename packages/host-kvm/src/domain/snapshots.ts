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
import { type DomainSnapshot, findSnapshot, readSnapshots, readWholeSnapshots } from './snapshot-list.js'
import { type DomainChange, type DomainWork, virshArgv, virshStep } from './work.js'

/** The memory of a large VM takes its time to be written. */
export const snapshotLimitMs = 30 * 60_000

/**
 * Oldest first.
 * @param ref a name or a UUID
 * @throws LibvirtError DOMAIN_NOT_FOUND
 * @example
 * const weekAgo = Date.now() - 7 * 24 * 3_600_000
 * const old = (await listSnapshots(host, 'trainer')).filter(({ createdAt }) => createdAt < weekAgo)
 */
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
 * @example
 * import { runPlan } from '@pve/core'
 * const { plan } = await planCreateSnapshot(host, 'trainer', { name: 'before-upgrade', description: 'CUDA 12' })
 * await runPlan(plan, { rollback: true, signal })
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

/**
 * Disks and definition stay as they are.
 * @throws DomainError SNAPSHOT_NOT_FOUND; LibvirtError
 * @example
 * import { runPlan } from '@pve/core'
 * const { plan } = await planDeleteSnapshot(host, 'trainer', 'before-upgrade')
 * await runPlan(plan, { signal })
 */
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
