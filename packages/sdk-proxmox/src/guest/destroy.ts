/** Removing a guest with its disks: for rollback (only what this creation made) and because somebody wants it gone. */
import { ConnectionError, PveError, TimeLimitError } from '@pve/core'
import type { PveClient } from '../client/client.js'
import { NotFoundError, PermissionError, TaskError } from '../client/errors/index.js'
import type { TaskResult } from '../task/index.js'
import { type ActionOptions, waitAction } from './action.js'
import { readStatus } from './ha.js'
import { identify } from './identity.js'
import type { GuestConfig, GuestKind } from './kind.js'
import type { GuestRef } from './ref.js'

interface DestroyOptions {
  /** Remove it only when it carries this creation's mark. */
  readonly uuid: string
  /** Volumes that were there before it: a guest that owns one of them is left, since removing it would destroy them. */
  readonly keep?: readonly string[]
  readonly signal?: AbortSignal
  readonly onLog?: (line: string) => void
}

/** @throws PveError VM_NOT_OURS when another guest has the id by now, VM_HOLDS_VOLUME when it owns what is to be kept */
export async function destroyOurs<C extends GuestConfig>(
  kind: GuestKind<C>,
  pve: PveClient,
  guest: GuestRef,
  options: DestroyOptions,
): Promise<void> {
  const { node, vmid } = guest
  const identity = await identify(kind, pve, node, vmid, options.uuid, options.signal)
  if (identity.kind === 'absent') return
  if (identity.kind !== 'ours') {
    throw new PveError(`${kind.noun} ${vmid} is not the one that was made here: it is left alone.`, {
      code: 'VM_NOT_OURS',
      ids: { vmid: String(vmid), node },
    })
  }
  const owned = new RegExp(`[:/](?:vm|base|subvol|basevol)-${vmid}-`)
  const kept = options.keep?.find((volume) => owned.test(volume))
  if (kept !== undefined) {
    throw new PveError(`${kind.noun} ${vmid} holds '${kept}', which was there before it: it is left alone.`, {
      code: 'VM_HOLDS_VOLUME',
      ids: { vmid: String(vmid), node },
      hint: 'Removing it would destroy that volume: move it to another guest first.',
    })
  }
  // What no configuration names may have been there before this creation.
  await removeGuest(kind, pve, guest, { ...options, stopFirst: true, destroyUnreferencedDisks: false })
}

export interface RemoveOptions extends ActionOptions {
  /** Stop it when it runs. Default: a running guest is refused by the server. */
  readonly stopFirst?: boolean
  /** Also from backup jobs, replication and high availability. Default true. */
  readonly purge?: boolean
  /** Also volumes of this id that no configuration names. Default true. */
  readonly destroyUnreferencedDisks?: boolean
}

/** Undefined when it was gone already. */
export async function removeGuest<C extends GuestConfig>(
  kind: GuestKind<C>,
  pve: PveClient,
  { node, vmid }: GuestRef,
  options: RemoveOptions,
): Promise<TaskResult | undefined> {
  const guest = { node, vmid }
  const phase = `delete ${kind.noun} ${vmid}`
  const call = { phase, ...(options.signal && { signal: options.signal }) }
  const deadline = options.timeLimitMs === undefined ? undefined : performance.now() + options.timeLimitMs
  const wait = (upid: string, aim?: 'stopped') =>
    waitAction(pve, guest, { type: kind.type, phase, aim }, upid, {
      ...options,
      // One limit for the stop and the removal together.
      ...(deadline !== undefined && { timeLimitMs: Math.max(1, deadline - performance.now()) }),
    })
  if (options.stopFirst && (await readStatus(pve, kind.type, guest, options.signal)) === 'running')
    await wait(await kind.stop(pve, guest, call), 'stopped')
  const removal = {
    purge: options.purge ?? true,
    destroyUnreferencedDisks: options.destroyUnreferencedDisks ?? true,
  }
  const birthmark = await birthmarkOf(kind, pve, guest, options.signal)
  if (birthmark === undefined) return undefined
  for (let attempt = 0; ; attempt++) {
    try {
      // Another guest may have been given the id since: that one is none of ours.
      if (attempt > 0 && (await birthmarkOf(kind, pve, guest, options.signal)) !== birthmark) return undefined
      return await wait(await kind.remove(pve, guest, removal, call))
    } catch (error) {
      if (error instanceof NotFoundError) return undefined
      if (error instanceof TaskError && /does not exist/.test(error.exitStatus)) return undefined
      // Whether it was removed shows when it is asked for again: a second removal finds nothing.
      const isOver = deadline !== undefined && deadline - performance.now() < leastMs
      const lost = !isOver && (error instanceof ConnectionError || error instanceof TimeLimitError)
      if (!lost || attempt >= 2 || birthmark === hidden) throw error
    }
  }
}

/** Less time is none: a timer may even end a little before its time. */
const leastMs = 20

/** Undefined when there is none. */
async function birthmarkOf<C extends GuestConfig>(
  kind: GuestKind<C>,
  pve: PveClient,
  guest: GuestRef,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  try {
    return kind.birthmark(await kind.readConfig(pve, guest, signal))
  } catch (error) {
    if (error instanceof NotFoundError) return undefined
    if (error instanceof PermissionError) return hidden
    throw error
  }
}
/** Who may not look cannot tell one guest from another, and so does not send a second time. */
const hidden = 'hidden'
