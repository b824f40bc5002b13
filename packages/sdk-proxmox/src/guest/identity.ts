/** How a second run of the same creation knows the guest that the first one made: by a mark that the guest itself carries. */
import { waitFor } from '@pve/core'
import type { PveClient } from '../client/client.js'
import { ApiError, NodeUnreachableError, NotFoundError } from '../client/errors/index.js'
import { listTasks } from '../task/index.js'
import type { GuestConfig, GuestKind } from './kind.js'

export type GuestIdentity<C> =
  | { readonly kind: 'ours'; readonly config: C }
  | { readonly kind: 'other'; readonly name: string | undefined }
  | { readonly kind: 'absent' }
  /** The configuration could not be read: whose it is is not known. */
  | { readonly kind: 'hidden'; readonly error: ApiError }

/** The key of a creation that a second run would find again; else each run makes another guest. */
export const isResumable = (
  input: { readonly name?: string | undefined; readonly vmid?: number | undefined },
  key: string | undefined,
): boolean => key !== undefined || input.name !== undefined || input.vmid !== undefined

/**
 * Whose guest it is. While one is being made or cloned its configuration is a lock alone, so this waits until that is
 * over. A clone for another node stands on its source's node until then.
 */
export async function identify<C extends GuestConfig>(
  kind: GuestKind<C>,
  pve: PveClient,
  node: string,
  vmid: number,
  uuid: string,
  signal?: AbortSignal,
): Promise<GuestIdentity<C>> {
  return waitFor<GuestIdentity<C>>({
    what: `${kind.noun} ${vmid} being made`,
    intervalMs: 250,
    maxIntervalMs: 2_000,
    timeLimitMs: 10 * 60_000,
    ...(signal && { signal }),
    async probe(signal) {
      try {
        let config = await kind.readConfig(pve, { node, vmid }, signal)
        // A lock alone: it may be ours as long as a task of ours is at work.
        if (isBeingMade(config) && kind.isBlank(config)) {
          if (await isOurTaskAtWork(kind, pve, vmid)) return undefined
          // It may have ended between the two looks: then this is what it made.
          config = await kind.readConfig(pve, { node, vmid }, signal)
        }
        if (kind.isOurs(config, uuid, vmid)) return isBeingMade(config) ? undefined : { kind: 'ours', config }
        return { kind: 'other', name: kind.nameOf(config) }
      } catch (error) {
        if (error instanceof NotFoundError) return { kind: 'absent' }
        if (error instanceof ApiError && error.status < 500) return { kind: 'hidden', error }
        throw error
      }
    },
  })
}

/**
 * Whether this user is making a guest with that id, or cloning one (a clone's task names its source, not what it makes). A
 * lock that nobody is at work on stays when a server went down, and says nothing of whose guest it is.
 */
async function isOurTaskAtWork<C extends GuestConfig>(
  kind: GuestKind<C>,
  pve: PveClient,
  vmid: number,
): Promise<boolean> {
  // Of all nodes: a clone for another node is made on that of its source.
  const running = await listTasks(pve, { running: true, limit: 500 })
  return running.some(
    (task) => kind.isMaking(task, vmid) && (pve.user === undefined || task.user === pve.user),
  )
}

const isBeingMade = ({ lock }: GuestConfig): boolean => lock === 'clone' || lock === 'create'

/** Like `identify`, for a clone that may have moved to its own node while this waited for it. */
async function identifyAnywhere<C extends GuestConfig>(
  kind: GuestKind<C>,
  pve: PveClient,
  node: string,
  vmid: number,
  uuid: string,
  signal?: AbortSignal,
): Promise<{ readonly node: string; readonly config: C } | undefined> {
  const identity = await identify(kind, pve, node, vmid, uuid, signal)
  if (identity.kind === 'ours') return { node, config: identity.config }
  // It may be ours: making another would be the second one.
  if (identity.kind === 'hidden') throw identity.error
  if (identity.kind !== 'absent') return undefined
  const rows = await pve.get('/cluster/resources', { type: 'vm' }, signal ? { signal } : {})
  const moved = rows.find((row) => row.vmid === vmid && row.type === kind.type)?.node
  if (moved === undefined || moved === node) return undefined
  const again = await identify(kind, pve, moved, vmid, uuid, signal)
  if (again.kind === 'hidden') throw again.error
  return again.kind === 'ours' ? { node: moved, config: again.config } : undefined
}

export interface Earlier<C> {
  /** The guest that an earlier run of the same creation made, wherever it is. */
  readonly guest: { readonly node: string; readonly vmid: number; readonly config: C } | undefined
  /** Ids of other guests with the name that was asked for. */
  readonly namesakes: readonly number[]
  /** Whoever has the id that was chosen by hand. */
  readonly taken?: { readonly name: string | undefined }
}

export interface SoughtCreation<C> {
  readonly name: string | undefined
  readonly vmid: number | undefined
  readonly uuid: string
  readonly key: string | undefined
  /** The name that the server gives to what has none. */
  nameless(vmid: number): string
  /** Renamed, or made a template: what it was made as is no longer there. */
  isStill(config: C): boolean
}

/**
 * What the cluster has of a creation before it begins. Guests with another name cannot be its; one without a name may
 * have been made a moment ago (measured: the cluster's list has names after 1.4–9.8 s).
 */
export async function findEarlier<C extends GuestConfig>(
  kind: GuestKind<C>,
  pve: PveClient,
  sought: SoughtCreation<C>,
  signal?: AbortSignal,
): Promise<Earlier<C>> {
  const { uuid, key } = sought
  if (!isResumable(sought, key)) return { guest: undefined, namesakes: [] }
  const rows = await pve.get('/cluster/resources', { type: 'vm' }, signal ? { signal } : {})
  const namesakes: number[] = []
  for (const { type, vmid, node, name } of rows) {
    if (vmid === undefined || node === undefined) continue
    const isNamesake = name !== undefined && name === sought.name
    const possible =
      type === kind.type &&
      (sought.vmid === undefined
        ? // A key of the caller's own stays when the name changes, so that any guest can be the one.
          key !== undefined || name === undefined || isNamesake || name === sought.nameless(vmid)
        : vmid === sought.vmid)
    if (possible) {
      const there = await identifyAnywhere(kind, pve, node, vmid, uuid, signal).catch((error: unknown) => {
        // The list loses the names of all guests of a node that is down: nothing says that this one is ours.
        const isNameless = name === undefined && sought.vmid === undefined && key === undefined
        if (isNameless && error instanceof NodeUnreachableError) return undefined
        throw error
      })
      if (there && sought.isStill(there.config)) return { guest: { ...there, vmid }, namesakes: [] }
    }
    if (vmid === sought.vmid) return { guest: undefined, namesakes: [], taken: { name } }
    if (isNamesake) namesakes.push(vmid)
  }
  return { guest: undefined, namesakes }
}
