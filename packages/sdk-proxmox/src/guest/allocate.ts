/** Ids for new VMs. The server reserves none (measured: four parallel calls got the same), so this process remembers. */
import { orCancelled } from '@pve/core'
import type { PveClient } from '../client/client.js'
import { nextFreeId, takenIds } from '../inventory/nodes.js'

interface Allocator {
  /** Given to a creation that has not ended. */
  readonly handedOut: Set<number>
  /** What the server says; shared by all who ask while it is being read. */
  answer: ServerIds | undefined
  /** Answers that somebody still reads from. */
  readonly live: Set<ServerIds>
}
interface ServerIds {
  readonly next: Promise<number>
  /** Read when `next` has been handed out already. */
  taken: Promise<Set<number>> | undefined
  /** Given back since this was asked: what the server said of them may be old. */
  readonly released: Set<number>
  readers: number
}
const allocators = new WeakMap<PveClient, Allocator>()

/**
 * Works with a free id that no other creation through this client is given meanwhile. However many ask at once, the
 * server is asked for its next free id once, and for the ids in use once.
 *
 * @param options.avoid ids that turned out not to be free
 * @param options.signal ends the wait for an id, not the work
 */
export async function withFreeId<T>(
  pve: PveClient,
  work: (vmid: number) => Promise<T>,
  { avoid = new Set(), signal }: { readonly avoid?: ReadonlySet<number>; readonly signal?: AbortSignal } = {},
): Promise<T> {
  let allocator = allocators.get(pve)
  if (!allocator) {
    allocator = { handedOut: new Set(), answer: undefined, live: new Set() }
    allocators.set(pve, allocator)
  }
  const { handedOut, live } = allocator
  const release = (id: number) => {
    handedOut.delete(id)
    for (const answer of live) answer.released.add(id)
  }
  const allocated = allocate(pve, allocator, avoid)
  let vmid: number
  try {
    vmid = await orCancelled(allocated, signal, 'find a free id')
  } catch (error) {
    allocated.then(release, () => undefined)
    throw error
  }
  try {
    return await work(vmid)
  } finally {
    release(vmid)
  }
}

async function allocate(pve: PveClient, allocator: Allocator, avoid: ReadonlySet<number>): Promise<number> {
  const { handedOut } = allocator
  allocator.answer ??= { next: nextFreeId(pve), taken: undefined, released: new Set(), readers: 0 }
  const answer = allocator.answer
  answer.readers++
  allocator.live.add(answer)
  const isInHand = (id: number) => handedOut.has(id) || answer.released.has(id) || avoid.has(id)
  try {
    let id = await answer.next
    if (isInHand(id)) {
      answer.taken ??= takenIds(pve)
      const taken = await answer.taken
      // While others are being made, the server's "next free" is one of theirs: look above it.
      while (taken.has(id) || isInHand(id)) id++
    }
    handedOut.add(id)
    return id
  } finally {
    if (allocator.answer === answer) allocator.answer = undefined
    if (--answer.readers === 0) allocator.live.delete(answer)
  }
}
