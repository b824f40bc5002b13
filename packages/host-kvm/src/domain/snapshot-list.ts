import type { Host, HostCallOptions } from '../host/index.js'
import {
  type DomainDefinition,
  type DomainName,
  option,
  parseDefinition,
  type VirshCommand,
  virshBatch,
} from '../libvirt/index.js'
import { attributeOf, childOf, childrenOf, parseXml, serializeXml, textOf } from '../libvirt/xml.js'
import { DomainError, shown } from './errors.js'

export interface DomainSnapshot {
  readonly name: string
  readonly description?: string
  /** Epoch milliseconds, whole seconds. */
  readonly createdAt: number
  /** Of the VM when it was taken: `running`, `paused`, `shutoff`. */
  readonly state: string
  readonly parent?: string
  /** The one that the VM was restored to last, or that was taken last. */
  readonly isCurrent: boolean
  /** It has the memory of the VM, which goes on running from there. */
  readonly hasMemory: boolean
  /** `internal`: in the disk images; `external`: the disks go on in other files. */
  readonly location: 'internal' | 'external'
}

/** A snapshot, and what the VM was when it was taken. */
export interface ReadSnapshot {
  readonly snapshot: DomainSnapshot
  /** What it was at its next start. */
  readonly definition?: DomainDefinition
}

/** Snapshots of a VM, oldest first. @throws LibvirtError */
export async function readSnapshots(
  host: Host,
  uuid: string,
  options: HostCallOptions = {},
): Promise<readonly DomainSnapshot[]> {
  return (await readWholeSnapshots(host, uuid, options)).map(({ snapshot }) => snapshot)
}

export async function readWholeSnapshots(
  host: Host,
  uuid: string,
  options: HostCallOptions = {},
): Promise<readonly ReadSnapshot[]> {
  const phase = 'read the snapshots'
  const [names, current] = await virshBatch(
    host,
    [
      ['snapshot-list', uuid, '--name'],
      ['snapshot-current', uuid, '--name'],
    ],
    { phase, ...options },
  )
  if (names === undefined || names.error) throw names?.error ?? new RangeError('virsh was not asked')
  const currentName = current === undefined || current.error ? undefined : current.output
  const commands = names.output
    .split('\n')
    .filter((name) => name !== '')
    .map((name): VirshCommand => ['snapshot-dumpxml', uuid, option('snapshotname', name)])
  if (commands.length === 0) return []
  const answers = await virshBatch(host, commands, { phase, ...options })
  return oldestFirst(
    answers.flatMap(({ output, error }) => (error === undefined ? [parseSnapshot(output, currentName)] : [])),
  )
}

/** libvirt tells whole seconds: of those of one second, each comes after those that it was taken upon. */
export function oldestFirst(all: readonly ReadSnapshot[]): readonly ReadSnapshot[] {
  const parents = new Map(all.map(({ snapshot }) => [snapshot.name, snapshot.parent]))
  const depthOf = (name: string): number => {
    const above = new Set<string>()
    for (let at = parents.get(name); at !== undefined && !above.has(at); at = parents.get(at)) above.add(at)
    return above.size
  }
  return [...all].sort(
    ({ snapshot: a }, { snapshot: b }) => a.createdAt - b.createdAt || depthOf(a.name) - depthOf(b.name),
  )
}

/** @param currentName of the VM's current snapshot */
export function parseSnapshot(xml: string, currentName: string | undefined): ReadSnapshot {
  const root = parseXml(xml, 'a snapshot')
  const name = textOf(root, 'name') ?? ''
  const description = textOf(root, 'description')
  const parent = textOf(root, 'parent', 'name')
  const memory = attributeOf(childOf(root, 'memory'), 'snapshot')
  const isExternal = [childOf(root, 'memory'), ...childrenOf(childOf(root, 'disks'), 'disk')].some(
    (part) => attributeOf(part, 'snapshot') === 'external',
  )
  const domain = childOf(root, 'inactiveDomain') ?? childOf(root, 'domain')
  return {
    snapshot: {
      name,
      ...(description !== undefined && { description }),
      createdAt: Number(textOf(root, 'creationTime') ?? 0) * 1000,
      state: textOf(root, 'state') ?? '',
      ...(parent !== undefined && { parent }),
      isCurrent: name === currentName,
      hasMemory: memory !== undefined && memory !== 'no',
      location: isExternal ? 'external' : 'internal',
    },
    ...(domain !== undefined && { definition: parseDefinition(serializeXml(domain)) }),
  }
}

/** @throws DomainError SNAPSHOT_NOT_FOUND, naming the ones there are */
export function findSnapshot(domain: DomainName, all: readonly ReadSnapshot[], name: string): ReadSnapshot {
  const found = all.find(({ snapshot }) => snapshot.name === name)
  if (found !== undefined) return found
  const names = all.map(({ snapshot }) => shown(snapshot.name))
  throw new DomainError(`${shown(domain.name)} has no snapshot ${shown(name)}.`, {
    code: 'SNAPSHOT_NOT_FOUND',
    hint: names.length === 0 ? 'It has none at all.' : `There are: ${names.join(', ')}.`,
  })
}
