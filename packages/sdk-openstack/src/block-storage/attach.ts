/** Attaching volumes to servers, which is Nova's to do. */
import { z } from 'zod'
import { NotFoundError } from '../client/errors/index.js'
import type { Cloud } from '../cloud/index.js'
import {
  innerOf,
  nameOf,
  optional,
  parseResource,
  present,
  ResourceStateError,
  signalOf,
  type WaitingOptions,
} from '../resource/index.js'
import { requireVolumeAction } from './actions.js'
import type { Volume } from './shapes.js'
import { findVolume, readVolume, waitForVolume } from './volumes.js'
import { wentBack } from './wait.js'

export interface AttachOptions extends WaitingOptions {
  /** `/dev/vdb`: a wish, which most hypervisors do not hear. */
  readonly device?: string
  /** Delete the volume together with the server. Needs microversion 2.79. */
  readonly deleteWithServer?: boolean
}

export interface AttachedVolume {
  readonly volume: Volume
  /** As the hypervisor was told; the guest may call it otherwise. */
  readonly device?: string
}

const attachmentShape = z.object({ device: optional(z.string()) })

/**
 * Attaches a volume to a server, given by its id, and waits until it is there.
 *
 * @throws ResourceStateError when it is attached elsewhere and its type allows one server only; ResourceFailedError
 * @example
 * const server = await findServer(cloud, 'web-1')
 * const { device } = await attachVolume(cloud, 'old-data', server.id)
 * console.log(device) // /dev/vdb
 */
export async function attachVolume(
  cloud: Cloud,
  volumeRef: string,
  serverId: string,
  options: AttachOptions = {},
): Promise<AttachedVolume> {
  const volume = await findVolume(cloud, volumeRef, signalOf(options))
  const phase = `attach volume ${nameOf(volume)} to server ${serverId}`
  if (volume.attachments.some((one) => one.serverId === serverId)) {
    throw new ResourceStateError(`Volume ${nameOf(volume)} is attached to this server already.`, {
      phase,
      hint: 'There is nothing to do.',
      ids: { volumeId: volume.id, serverId },
    })
  }
  requireVolumeAction('attach', volume, phase)
  const { data } = await cloud.compute.request('post', '/servers/{server_id}/os-volume_attachments', {
    path: { server_id: serverId },
    body: {
      volumeAttachment: {
        volumeId: volume.id,
        ...(options.device !== undefined && { device: options.device }),
        ...(options.deleteWithServer === true && { delete_on_termination: true }),
      },
    },
    // Without what is new in them, any microversion will do.
    ...(options.deleteWithServer === true && { microversion: '2.79' }),
    phase,
    ...signalOf(options),
  })
  // Since 2.49 Nova does not always know the device yet.
  const device = parseResource(attachmentShape, innerOf(data, 'volumeAttachment') ?? {}, phase).device
  if (options.wait === false) {
    return present<AttachedVolume>({ volume: await readVolume(cloud, volume.id, signalOf(options)), device })
  }
  const attached = await waitForVolume(cloud, volume, {
    ...options,
    phase,
    until: `to be attached to server ${serverId}`,
    // When the hypervisor refuses, the volume goes back to what it was.
    done: (now) =>
      now.status === 'in-use' && now.attachments.some((one) => one.serverId === serverId)
        ? true
        : wentBack(now, volume),
  })
  const seen = attached.attachments.find((one) => one.serverId === serverId)?.device ?? device
  return present<AttachedVolume>({ volume: attached, device: seen })
}

/**
 * Detaches a volume and waits until it is free. Who runs the server has unmounted it before: data that the guest has not
 * written yet are lost otherwise.
 *
 * @param serverId may be left out where it is attached to one server
 * @throws ResourceStateError
 * @example
 * const server = await findServer(cloud, 'db-1')
 * const { status } = await detachVolume(cloud, 'db-1-data', server.id, { timeLimitMs: 60_000 })
 * console.log(status) // available
 */
export async function detachVolume(
  cloud: Cloud,
  volumeRef: string,
  serverId?: string,
  options: WaitingOptions = {},
): Promise<Volume> {
  const volume = await findVolume(cloud, volumeRef, signalOf(options))
  const phase = `detach volume ${nameOf(volume)}`
  requireVolumeAction('detach', volume, phase)
  const from = serverOf(volume, serverId, phase)
  try {
    await cloud.compute.request('delete', '/servers/{server_id}/os-volume_attachments/{id}', {
      path: { server_id: from, id: volume.id },
      phase,
      safeToResend: true,
      ...signalOf(options),
    })
  } catch (error) {
    // After a lost answer the second request finds nothing any more.
    const now = await readVolume(cloud, volume.id, signalOf(options))
    if (!(error instanceof NotFoundError) || isAttached(now, from)) throw error
  }
  if (options.wait === false) return readVolume(cloud, volume.id, signalOf(options))
  return waitForVolume(cloud, volume, {
    ...options,
    phase,
    until: 'to be detached',
    done: (now) => {
      if (now.status === 'detaching') return undefined
      // A guest that does not let go of it leaves it as it was.
      return isAttached(now, from)
        ? wentBack(now, volume)
        : ['available', 'in-use'].includes(now.status) || undefined
    },
  })
}

const isAttached = (volume: Volume, serverId: string) =>
  volume.attachments.some((one) => one.serverId === serverId)

function serverOf(volume: Volume, serverId: string | undefined, phase: string): string {
  const servers = volume.attachments.map((one) => one.serverId)
  const [only, another] = servers
  if (serverId !== undefined ? servers.includes(serverId) : only !== undefined && another === undefined) {
    return serverId ?? only ?? ''
  }
  const where = servers.length === 0 ? 'no server' : `${servers.join(', ')}`
  throw new ResourceStateError(
    `Volume ${nameOf(volume)} is attached to ${where}${serverId === undefined ? '' : `, not to ${serverId}`}.`,
    {
      phase,
      hint: servers.length > 1 ? 'Say from which of them.' : 'Is it the right volume?',
      ids: { volumeId: volume.id },
    },
  )
}
