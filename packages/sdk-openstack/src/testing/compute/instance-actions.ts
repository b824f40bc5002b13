/** What was done to a server, as `os-instance-actions` tells it. */
import { type Call, ok, type Reply, stampOf, type World } from '../engine/call.js'
import { notFound } from '../engine/failure.js'
import type { InstanceActionState, ServerState } from './state.js'
import { hostIdOf } from './view.js'

/** Kept to the last ones: an endless list helps nobody, and the state is saved. */
const kept = 50

export function noteAction(
  call: Call,
  server: ServerState,
  action: string,
  event: string,
  done = false,
): void {
  const at = stampOf(call.world.now())
  server.actions = [
    ...server.actions.slice(1 - kept),
    {
      action,
      requestId: call.requestId,
      userId: call.who.userId,
      projectId: server.projectId,
      startTime: at,
      updatedAt: at,
      message: null,
      event,
      result: done ? 'Success' : null,
    },
  ]
}

/** The last one that has not ended ends. */
export function endAction(world: World, server: ServerState, result: 'Success' | 'Error'): void {
  const last = server.actions.findLast((one) => one.result === null)
  if (!last) return
  last.result = result
  last.updatedAt = stampOf(world.now())
  if (result === 'Error') last.message = 'Error'
}

const long = (stamp: string): string => stamp.replace('Z', '.000000')

const brief = (call: Call, server: ServerState, one: InstanceActionState) => ({
  action: one.action,
  instance_uuid: server.id,
  request_id: one.requestId,
  user_id: one.userId,
  project_id: one.projectId,
  start_time: long(one.startTime),
  message: one.message,
  ...(call.microversion >= 58 && { updated_at: long(one.updatedAt) }),
})

export const listActions = (call: Call, server: ServerState): Reply =>
  ok({ instanceActions: server.actions.toReversed().map((one) => brief(call, server, one)) })

export function showAction(call: Call, server: ServerState, requestId: string): Reply {
  const one = server.actions.find((action) => action.requestId === requestId)
  if (!one) throw notFound(`Action ${requestId} not found`)
  return ok({
    instanceAction: {
      ...brief(call, server, one),
      ...((call.microversion >= 51 || call.isAdmin) && {
        events: [
          {
            event: one.event,
            start_time: long(one.startTime),
            finish_time: one.result === null ? null : long(one.updatedAt),
            result: one.result,
            ...(call.isAdmin && { traceback: null }),
            ...(call.microversion >= 62 && { hostId: hostIdOf(server.projectId, server.host) }),
          },
        ],
      }),
    },
  })
}
