/** What was done with a server, by whom, and what became of it. */
import { z } from 'zod'
import type { Cloud } from '../cloud/index.js'
import { listResources, optional, present, type ResourceKind, utcTime } from '../resource/index.js'
import type { ComputeOptions } from './options.js'

export interface ServerEvent {
  /** `create`, `stop`, `attach_volume` */
  readonly action: string
  readonly requestId: string
  readonly userId: string
  readonly startedAt: Date
  /** What went wrong; absent: nothing. */
  readonly message?: string
}

const row = z
  .looseObject({
    action: z.string(),
    request_id: z.string(),
    user_id: z.string().nullish(),
    start_time: utcTime,
    message: optional(z.string()),
  })
  .transform((one) =>
    present<ServerEvent>({
      action: one.action,
      requestId: one.request_id,
      userId: one.user_id ?? '',
      startedAt: one.start_time,
      message: one.message,
    }),
  )

/**
 * What was done with a server, the newest first.
 *
 * @throws NotFoundError
 * @example
 * const { id } = await findServer(cloud, 'web-1')
 * for await (const { startedAt, action, message } of listServerEvents(cloud, id))
 *   console.log(startedAt.toISOString(), action, message ?? 'went well')
 */
export function listServerEvents(
  cloud: Cloud,
  serverId: string,
  options: ComputeOptions = {},
): AsyncGenerator<ServerEvent, void, undefined> {
  const kind: ResourceKind<ServerEvent> = {
    kind: 'server event',
    path: `/servers/${serverId}/os-instance-actions`,
    key: 'instanceAction',
    listKey: 'instanceActions',
    row,
  }
  return listResources(cloud.compute, kind, {}, options)
}
