/** What Cinder tells the user about a failure that came after the answer. */
import { CancelledError, toPveError } from '@pve/core'
import { z } from 'zod'
import type { Cloud } from '../cloud/index.js'
import { optional, parseResource, utcTime } from '../resource/index.js'

export interface VolumeMessage {
  /** `create volume from backend storage: Driver failed to create the volume.` */
  readonly text: string
  readonly at?: Date
  /** Of the request that failed, for an administrator. */
  readonly requestId?: string
}

const messageShape = z
  .object({ user_message: z.string(), created_at: optional(utcTime), request_id: optional(z.string()) })
  .transform(
    ({ user_message: text, created_at: at, request_id: requestId }): VolumeMessage => ({
      // Cinder puts no space between what was done and what went wrong.
      text: text.replace(/:(?=\S)/, ': '),
      ...(at !== undefined && { at }),
      ...(requestId !== undefined && { requestId }),
    }),
  )

/**
 * Messages about a resource, the newest first; there are some from microversion 3.3 on.
 *
 * @param resourceId of a volume, a snapshot or a backup
 * @example
 * const { id } = await findVolume(cloud, 'failed-restore')
 * for await (const { at, text, requestId } of listVolumeMessages(cloud, id)) console.log(at, text, requestId)
 */
export async function* listVolumeMessages(
  cloud: Cloud,
  resourceId: string,
  signal?: AbortSignal,
): AsyncGenerator<VolumeMessage, void, undefined> {
  const phase = `read the messages about ${resourceId}`
  const rows = cloud.blockStorage.listPages('/messages', 'messages', {
    query: { resource_uuid: resourceId },
    phase,
    ...(signal && { signal }),
  })
  for await (const page of rows) for (const row of page) yield parseResource(messageShape, row, phase)
}

/**
 * The cause of a failure, as well as the cloud tells it: each text once. A scheduler that has tried every backend says
 * so last; what the backend itself said is more telling, so it comes first. Without messages: nothing.
 */
export async function causeOf(
  cloud: Cloud,
  resourceId: string,
  signal?: AbortSignal,
): Promise<{ readonly text: string; readonly requestId?: string } | undefined> {
  const messages: VolumeMessage[] = []
  try {
    for await (const message of listVolumeMessages(cloud, resourceId, signal)) messages.push(message)
  } catch (error) {
    if (error instanceof CancelledError) throw error
    // An old cloud has no messages, and some let nobody read them: the failure itself is what counts.
    cloud.logger.debug(
      { resourceId, reason: toPveError(error).message },
      'the messages about a failed volume cannot be read',
    )
  }
  const [newest] = messages
  if (newest === undefined) return undefined
  const texts = [...new Set(messages.map(({ text }) => text))].reverse()
  const requestId = newest.requestId
  return { text: texts.join(' '), ...(requestId !== undefined && { requestId }) }
}
