/**
 * How a second run of the same creation knows the VM that the first one made: the VM's SMBIOS UUID is made from the
 * creation's key, so that it stands in the configuration from the VM's first moment and costs no tag or note.
 */
import { randomUUID } from 'node:crypto'
import { waitFor } from '@pve/core'
import type { PveClient } from '../client/client.js'
import { ApiError, NotFoundError } from '../client/errors/index.js'
import { canonicalJson, stableUuid } from '../spec/canonical.js'
import { listTasks } from '../task/index.js'
import type { VmSpecInput } from './spec.js'

/**
 * The key of a creation: given by the caller, else made from the spec when it has a name or an id (the same spec is
 * the same VM, whether it is to be started or not), else random (each call makes another VM).
 */
export function creationUuid(input: VmSpecInput, key: string | undefined): string {
  if (!isResumable(input, key)) return randomUUID()
  return stableUuid(`vm ${key ?? canonicalJson(lasting(input))}`)
}

/** Without what is about later (start), and what must not be guessed from a UUID that others can read (password). */
function lasting({ start: _, ...input }: VmSpecInput): VmSpecInput {
  if (input.cloudInit?.password === undefined) return input
  const { password: __, ...cloudInit } = input.cloudInit
  return { ...input, cloudInit }
}

export type GuestIdentity =
  | { readonly kind: 'ours'; readonly config: VmConfig }
  | { readonly kind: 'other'; readonly name: string | undefined }
  | { readonly kind: 'absent' }
  /** The configuration could not be read: whose it is is not known. */
  | { readonly kind: 'hidden'; readonly error: ApiError }

export type VmConfig = Awaited<ReturnType<typeof readConfig>>

function readConfig(pve: PveClient, node: string, vmid: number, signal?: AbortSignal) {
  return pve.get('/nodes/{node}/qemu/{vmid}/config', { node, vmid }, signal ? { signal } : {})
}

/**
 * Note in a clone's description until its UUID is set: a clone gets a UUID of its own making. With its id, since a copy
 * of an unfinished clone carries the note, too.
 */
export const cloneMark = (uuid: string, vmid: number): string => `pve-suite creation ${uuid} of VM ${vmid}`

/** Whether a second run of the same creation would know its VM. */
export const isResumable = (input: VmSpecInput, key: string | undefined): boolean =>
  key !== undefined || input.name !== undefined || input.vmid !== undefined

/**
 * Whose VM it is. While a VM is being made or cloned its configuration is a lock alone, so this waits until that is
 * over. A clone for another node stands on its source's node until then.
 */
export async function identify(
  pve: PveClient,
  node: string,
  vmid: number,
  uuid: string,
  signal?: AbortSignal,
): Promise<GuestIdentity> {
  return waitFor<GuestIdentity>({
    what: `VM ${vmid} being made`,
    intervalMs: 250,
    maxIntervalMs: 2_000,
    timeLimitMs: 10 * 60_000,
    ...(signal && { signal }),
    async probe(signal) {
      try {
        const config = await readConfig(pve, node, vmid, signal)
        if (isOurs(config, uuid, vmid)) return isBeingMade(config) ? undefined : { kind: 'ours', config }
        // A lock alone: it may be ours as long as a task of ours is at work.
        if (isBeingMade(config) && config.smbios1 === undefined && (await isOurTaskAtWork(pve, vmid)))
          return undefined
        return { kind: 'other', name: config.name }
      } catch (error) {
        if (error instanceof NotFoundError) return { kind: 'absent' }
        if (error instanceof ApiError && error.status < 500) return { kind: 'hidden', error }
        throw error
      }
    },
  })
}

/**
 * Whether this user is making a VM with that id, or cloning one (a clone's task names its source, not what it makes). A
 * lock that nobody is at work on stays when a server went down, and says nothing of whose VM it is.
 */
async function isOurTaskAtWork(pve: PveClient, vmid: number): Promise<boolean> {
  // Of all nodes: a clone for another node is made on that of its source.
  const running = await listTasks(pve, { running: true, limit: 500 })
  return running.some(
    (task) =>
      (task.type === 'qmclone' || (task.type === 'qmcreate' && task.id === String(vmid))) &&
      (pve.user === undefined || task.user === pve.user),
  )
}

const isBeingMade = ({ lock }: Pick<VmConfig, 'lock'>): boolean => lock === 'clone' || lock === 'create'

export function isOurs(
  config: Pick<VmConfig, 'smbios1' | 'description'>,
  uuid: string,
  vmid: number,
): boolean {
  return (
    config.smbios1?.uuid?.toLowerCase() === uuid ||
    (config.description ?? '').split('\n').includes(cloneMark(uuid, vmid))
  )
}

/** Like `identify`, for a clone that may have moved to its own node while this waited for it. */
async function identifyAnywhere(
  pve: PveClient,
  node: string,
  vmid: number,
  uuid: string,
  signal?: AbortSignal,
): Promise<{ readonly node: string; readonly config: VmConfig } | undefined> {
  const identity = await identify(pve, node, vmid, uuid, signal)
  if (identity.kind === 'ours') return { node, config: identity.config }
  // It may be ours: making another would be the second one.
  if (identity.kind === 'hidden') throw identity.error
  if (identity.kind !== 'absent') return undefined
  const rows = await pve.get('/cluster/resources', { type: 'vm' }, signal ? { signal } : {})
  const moved = rows.find((row) => row.vmid === vmid && row.type === 'qemu')?.node
  if (moved === undefined || moved === node) return undefined
  const again = await identify(pve, moved, vmid, uuid, signal)
  if (again.kind === 'hidden') throw again.error
  return again.kind === 'ours' ? { node: moved, config: again.config } : undefined
}

/** Renamed, or made a template: what it was made as is no longer there. */
const isStill = (config: VmConfig, input: VmSpecInput): boolean =>
  config.template !== true &&
  (input.name === undefined || config.name === undefined || config.name === input.name)

export interface Earlier {
  /** The VM that an earlier run of the same creation made, wherever it is. */
  readonly vm: { readonly node: string; readonly vmid: number; readonly config: VmConfig } | undefined
  /** Ids of other guests with the name that was asked for. */
  readonly namesakes: readonly number[]
  /** Whoever has the id that was chosen by hand. */
  readonly taken?: { readonly name: string | undefined }
}

/**
 * What the cluster has of a creation before it begins. Guests with another name cannot be its VM; one without a name
 * may have been made a moment ago (measured: the cluster's list has names after 1.4–9.8 s).
 */
export async function findEarlier(
  pve: PveClient,
  input: VmSpecInput,
  creation: { readonly uuid: string; readonly key: string | undefined },
  signal?: AbortSignal,
): Promise<Earlier> {
  const { uuid, key } = creation
  if (!isResumable(input, key)) return { vm: undefined, namesakes: [] }
  const rows = await pve.get('/cluster/resources', { type: 'vm' }, signal ? { signal } : {})
  const namesakes: number[] = []
  for (const { type, vmid, node, name } of rows) {
    if (vmid === undefined || node === undefined) continue
    const isNamesake = name !== undefined && name === input.name
    const possible =
      type === 'qemu' &&
      (input.vmid === undefined
        ? // A key of the caller's own stays when the name changes, so that any VM can be the one.
          key !== undefined || name === undefined || isNamesake || name === `VM ${vmid}`
        : vmid === input.vmid)
    if (possible) {
      const there = await identifyAnywhere(pve, node, vmid, uuid, signal)
      if (there && isStill(there.config, input)) return { vm: { ...there, vmid }, namesakes: [] }
    }
    if (vmid === input.vmid) return { vm: undefined, namesakes: [], taken: { name } }
    if (isNamesake) namesakes.push(vmid)
  }
  return { vm: undefined, namesakes }
}
