/** Taking back a creation that did not come to its end. */
import type { PveClient } from '../client/client.js'
import { destroyOurs } from '../guest/destroy.js'
import type { GuestRef } from '../guest/ref.js'
import { creationUuid } from './identity.js'
import { vmKind } from './kind.js'
import { parseVmSpec } from './resolve.js'
import type { VmSpecInput } from './spec.js'

export interface UndoCreateOptions {
  /** As it was given to `createVm`. */
  readonly key?: string
  readonly signal?: AbortSignal
  readonly onLog?: (line: string) => void
}

/**
 * Removes the VM that `VmIncompleteError` names, with its disks; it is stopped when it runs. Nothing happens when it
 * is gone already.
 * @param input the spec of the creation, unchanged: by it the VM is known to be the one
 * @throws PveError VM_NOT_OURS when another VM has the id by now, VM_HOLDS_VOLUME when it holds an attached volume
 * @example
 * const spec = { name: 'web3', start: true }
 * try {
 *   await createVm(client, spec)
 * } catch (error) {
 *   if (error instanceof VmIncompleteError) await undoCreateVm(client, spec, error)
 *   throw error
 * }
 */
export async function undoCreateVm(
  pve: PveClient,
  input: VmSpecInput,
  vm: GuestRef,
  options: UndoCreateOptions = {},
): Promise<void> {
  const spec = parseVmSpec(input)
  await destroyOurs(vmKind, pve, vm, {
    uuid: creationUuid(spec, options.key),
    keep: (spec.disks ?? []).flatMap(({ volume }) => volume ?? []),
    ...(options.signal && { signal: options.signal }),
    ...(options.onLog && { onLog: options.onLog }),
  })
}
