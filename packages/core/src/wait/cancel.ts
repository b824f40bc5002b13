import { CancelledError } from '../errors/index.js'

/**
 * The error for an aborted signal: its reason when that is one of ours, else a CancelledError with it as cause.
 * @example
 * if (signal.aborted) throw cancelledBy(signal, 'copy the image') // Cancelled: copy the image.
 */
export function cancelledBy(signal: AbortSignal, what?: string): CancelledError {
  const reason: unknown = signal.reason
  if (reason instanceof CancelledError) return reason
  return new CancelledError(what === undefined ? 'Cancelled.' : `Cancelled: ${what}.`, {
    ...(what !== undefined && { phase: what }),
    // The reason that abort() puts there by itself says nothing.
    ...(!(reason instanceof Error && reason.name === 'AbortError') && { cause: reason }),
  })
}

/**
 * Throws a CancelledError when the signal is aborted.
 * @example
 * for (const vmid of [101, 102, 103]) {
 *   throwIfCancelled(signal, `start VM ${vmid}`)
 *   await shell.run(['qm', 'start', String(vmid)])
 * }
 */
export function throwIfCancelled(signal: AbortSignal | undefined, what?: string): void {
  if (signal?.aborted) throw cancelledBy(signal, what)
}

/**
 * Settles as `task` does, or rejects with a CancelledError as soon as the signal is aborted; `task` then goes on unheard.
 * @example
 * import { lookup } from 'node:dns/promises'
 * const { address } = await orCancelled(lookup('pve1.example.org'), signal, 'look up pve1.example.org')
 */
export function orCancelled<T>(task: Promise<T>, signal: AbortSignal | undefined, what?: string): Promise<T> {
  if (signal === undefined) return task
  return new Promise<T>((resolve, reject) => {
    const onAbort = () => reject(cancelledBy(signal, what))
    if (signal.aborted) onAbort()
    else signal.addEventListener('abort', onAbort, { once: true })
    task.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}
