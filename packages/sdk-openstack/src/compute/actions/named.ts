/** Each action by its name, with what it takes. */
import { UsageError, waitFor } from '@pve/core'
import type { Cloud } from '../../cloud/index.js'
import { findImage, readImage } from '../../image/index.js'
import { ResourceFailedError, signalOf, type WaitingOptions } from '../../resource/index.js'
import { findFlavor } from '../flavors.js'
import type { Server } from '../server.js'
import { findServer } from '../servers.js'
import { waitUntilServerGone } from '../wait.js'
import { requireServerAction } from './check.js'
import { removeServer } from './remove.js'
import { type ActionResult, imageIdOf, runAction, runServerAction } from './run.js'

type Run = (cloud: Cloud, ref: string, options?: WaitingOptions) => Promise<ActionResult>

/**
 * Ends at `ACTIVE`.
 *
 * @example
 * const { server, changed } = await startServer(cloud, 'old-shop', { timeLimitMs: 120_000 })
 * console.log(server.status, changed) // ACTIVE true
 */
export const startServer: Run = (cloud, ref, options) => runServerAction(cloud, ref, 'start', options)
/**
 * Ends at `SHUTOFF`.
 *
 * @example
 * await stopServer(cloud, 'worker-1', { signal, onStatus: (status) => console.log(status) })
 */
export const stopServer: Run = (cloud, ref, options) => runServerAction(cloud, ref, 'stop', options)
/**
 * Ends at `PAUSED`: its memory stays in use.
 *
 * @example
 * await pauseServer(cloud, 'web-2')
 */
export const pauseServer: Run = (cloud, ref, options) => runServerAction(cloud, ref, 'pause', options)
/**
 * Ends at `ACTIVE`.
 *
 * @example
 * await unpauseServer(cloud, 'worker-2')
 */
export const unpauseServer: Run = (cloud, ref, options) => runServerAction(cloud, ref, 'unpause', options)
/**
 * Ends at `SUSPENDED`: its memory is written to disk.
 *
 * @example
 * const { requestId } = await suspendServer(cloud, 'worker-1', { wait: false })
 * console.log(`asked for: ${requestId}`)
 */
export const suspendServer: Run = (cloud, ref, options) => runServerAction(cloud, ref, 'suspend', options)
/**
 * Ends at `ACTIVE`: of a suspended server, with its memory as it was.
 *
 * @example
 * await resumeServer(cloud, 'batch')
 */
export const resumeServer: Run = (cloud, ref, options) => runServerAction(cloud, ref, 'resume', options)
/**
 * Ends at `SHELVED` or `SHELVED_OFFLOADED`.
 *
 * @example
 * await shelveServer(cloud, 'old-shop', { timeLimitMs: 30 * 60_000 })
 */
export const shelveServer: Run = (cloud, ref, options) => runServerAction(cloud, ref, 'shelve', options)
/**
 * Keeps the new flavor; the old disk is given up. Ends at `ACTIVE` or `SHUTOFF`.
 *
 * @example
 * await resizeServer(cloud, 'worker-1', 'm1.medium')
 * await confirmResize(cloud, 'worker-1')
 */
export const confirmResize: Run = (cloud, ref, options) =>
  runServerAction(cloud, ref, 'confirm-resize', options)
/**
 * Goes back to the flavor before. Ends at `ACTIVE` or `SHUTOFF`.
 *
 * @example
 * const { server } = await revertResize(cloud, 'bigger')
 * console.log(server.flavor.name) // m1.small
 */
export const revertResize: Run = (cloud, ref, options) =>
  runServerAction(cloud, ref, 'revert-resize', options)
/**
 * Others than administrators may change it again.
 *
 * @example
 * await unlockServer(cloud, 'db-1')
 */
export const unlockServer: Run = (cloud, ref, options) => runServerAction(cloud, ref, 'unlock', options)
/**
 * Boots from its own disk again. Ends at `ACTIVE`.
 *
 * @example
 * await unrescueServer(cloud, 'broken-boot')
 */
export const unrescueServer: Run = (cloud, ref, options) => runServerAction(cloud, ref, 'unrescue', options)

/**
 * Ends at `ACTIVE`.
 *
 * @param options.hard switched off and on, instead of asking its system to restart
 * @example
 * await rebootServer(cloud, 'web-1') // asks its system
 * await rebootServer(cloud, 'web-1', { hard: true }) // when it does not hear
 */
export function rebootServer(
  cloud: Cloud,
  ref: string,
  options: WaitingOptions & { readonly hard?: boolean } = {},
): Promise<ActionResult> {
  const { hard = false, ...rest } = options
  return runServerAction(cloud, ref, hard ? 'reboot-hard' : 'reboot-soft', rest)
}

/**
 * Ends at `ACTIVE`, or at `SHUTOFF` where it was stopped when it was shelved.
 *
 * @param options.availabilityZone needs microversion 2.77
 * @example
 * const { server } = await unshelveServer(cloud, 'archive')
 * console.log(server.status) // ACTIVE
 */
export function unshelveServer(
  cloud: Cloud,
  ref: string,
  options: WaitingOptions & { readonly availabilityZone?: string } = {},
): Promise<ActionResult> {
  return runServerAction(cloud, ref, 'unshelve', options)
}

/**
 * Keeps everybody but administrators from changing it, until it is unlocked.
 *
 * @param options.reason needs microversion 2.73
 * @example
 * await lockServer(cloud, 'web-1', { reason: 'no changes until Monday' })
 */
export function lockServer(
  cloud: Cloud,
  ref: string,
  options: WaitingOptions & { readonly reason?: string } = {},
): Promise<ActionResult> {
  const { reason, ...rest } = options
  return runServerAction(cloud, ref, 'lock', { ...rest, ...(reason !== undefined && { lockReason: reason }) })
}

/**
 * Ends at `VERIFY_RESIZE`: then confirm or revert.
 *
 * @param flavor name or id
 * @example
 * await resizeServer(cloud, 'worker-1', 'm1.medium')
 * // Have a look at it; then confirmResize keeps the new flavor, revertResize brings back the old one.
 * await confirmResize(cloud, 'worker-1')
 */
export async function resizeServer(
  cloud: Cloud,
  ref: string,
  flavor: string,
  options: WaitingOptions = {},
): Promise<ActionResult> {
  const { id } = await findFlavor(cloud, flavor, options)
  return await runServerAction(cloud, ref, 'resize', { ...options, flavorId: id })
}

/**
 * Makes its root disk anew: everything on it is lost. The server keeps its id and its addresses. Ends at `ACTIVE` or
 * `SHUTOFF`.
 *
 * @param options.image name or id; default: the one it was made from
 * @throws UsageError for a server that boots from a volume, when no image is named
 * @example
 * await rebuildServer(cloud, 'web-2', { image: 'ubuntu-24.04' })
 */
export async function rebuildServer(
  cloud: Cloud,
  ref: string,
  options: WaitingOptions & { readonly image?: string; readonly name?: string } = {},
): Promise<ActionResult> {
  const { image, ...rest } = options
  const imageId =
    image === undefined
      ? (await findServer(cloud, ref, signalOf(rest))).imageId
      : (await findImage(cloud, image, signalOf(rest))).id
  if (imageId === undefined)
    throw new UsageError(`Server ${ref} boots from a volume: say from which image it is to be rebuilt.`, {
      phase: `rebuild server ${ref}`,
      hint: 'Needs microversion 2.93, and then everything on the volume is lost.',
    })
  return await runServerAction(cloud, ref, 'rebuild', { ...rest, imageId })
}

/**
 * Boots it from another image, with its own disk beside it, to mend that. Ends at `RESCUED`.
 *
 * @param options.image name or id of the rescue image; default: the one it was made from
 * @example
 * await rescueServer(cloud, 'old-shop', { image: 'debian-12' })
 * const { url } = await openRemoteConsole(cloud, 'old-shop')
 */
export async function rescueServer(
  cloud: Cloud,
  ref: string,
  options: WaitingOptions & { readonly image?: string } = {},
): Promise<ActionResult> {
  const { image, ...rest } = options
  const imageId = image === undefined ? undefined : (await findImage(cloud, image, rest)).id
  return await runServerAction(cloud, ref, 'rescue', { ...rest, ...(imageId !== undefined && { imageId }) })
}

export interface SnapshotResult extends ActionResult {
  readonly imageId: string
}

/**
 * An image of its root disk; ends when the image is `active`. A server that boots from a volume gets a volume snapshot.
 *
 * @throws ResourceFailedError when the image is not made; what {@link runServerAction} throws
 * @example
 * const { imageId } = await snapshotServer(cloud, 'web-1', 'web-1-before-upgrade', {
 *   metadata: { reason: 'upgrade to debian 13' },
 * })
 * console.log((await readImage(cloud, imageId)).status) // active
 */
export async function snapshotServer(
  cloud: Cloud,
  ref: string,
  name: string,
  options: WaitingOptions & { readonly metadata?: Readonly<Record<string, string>> } = {},
): Promise<SnapshotResult> {
  const { wait = true, signal, timeLimitMs = 30 * 60_000, onStatus } = options
  const { result, answer } = await runAction(cloud, ref, 'snapshot', { ...options, name })
  const imageId = answer === undefined ? undefined : imageIdOf(answer)
  const phase = `snapshot server ${ref}`
  if (imageId === undefined)
    throw new ResourceFailedError(`Nova did not say which image it makes of server ${ref}.`, {
      phase,
      hint: 'List the images: the newest may be it.',
    })
  if (wait) {
    await waitFor({
      what: `image ${name} to be made`,
      intervalMs: 400,
      maxIntervalMs: 5_000,
      timeLimitMs,
      ...(signal && { signal }),
      probe: async (stop) => {
        const { status } = await readImage(cloud, imageId, { signal: stop })
        onStatus?.(status)
        if (status === 'active') return true
        if (!['queued', 'saving', 'importing', 'uploading'].includes(status))
          throw new ResourceFailedError(`Image ${name} is ${status}.`, { phase, ids: { imageId } })
        return undefined
      },
    })
  }
  return { ...result, imageId }
}

export interface DeletedServer {
  readonly server: Server
  readonly requestId?: string
}

/**
 * Ends when it is gone.
 *
 * @throws ResourceStateError when it is locked
 * @example
 * await deleteServer(cloud, 'old-shop', { signal })
 */
export async function deleteServer(
  cloud: Cloud,
  ref: string,
  options: WaitingOptions = {},
): Promise<DeletedServer> {
  const { wait = true, ...rest } = options
  const phase = `delete server ${ref}`
  const server = await findServer(cloud, ref, rest)
  const ignoresLock = server.isLocked && (await cloud.signedIn(rest.signal)).roles.includes('admin')
  requireServerAction('delete', server, phase, { ignoresLock })
  const { requestId } = await removeServer(cloud, server.id, { phase, ...rest })
  if (wait)
    await waitUntilServerGone(cloud, {
      ...rest,
      id: server.id,
      phase,
      ...(requestId !== undefined && { requestId }),
    })
  return { server, ...(requestId !== undefined && { requestId }) }
}
