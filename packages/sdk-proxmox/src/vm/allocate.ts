/** Ids for new VMs. The server reserves none (measured: four parallel calls got the same), so this process remembers. */
import type { PveClient } from '../client/client.js'
import { nextFreeId } from '../inventory/index.js'

interface Allocator {
  readonly handedOut: Set<number>
  queue: Promise<unknown>
}
const allocators = new WeakMap<PveClient, Allocator>()

/** A free id that no other creation through this client has been given. */
export function allocateId(pve: PveClient): Promise<number> {
  let allocator = allocators.get(pve)
  if (!allocator) {
    allocator = { handedOut: new Set(), queue: Promise.resolve() }
    allocators.set(pve, allocator)
  }
  const { handedOut, queue } = allocator
  const next = queue.then(async () => {
    let id = await nextFreeId(pve)
    // While others are being made, the server's "next free" is one of theirs: look above them.
    if (handedOut.has(id)) id = await nextFreeId(pve, { from: Math.max(...handedOut) + 1 })
    handedOut.add(id)
    return id
  })
  allocator.queue = next.catch(() => undefined)
  return next
}
