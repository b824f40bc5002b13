/** What is left of a launch that failed: the cloud is asked, not the plan. */
import { type PlanError, sleep, toPveError, withTimeLimit } from '@pve/core'
import { isDoubtful } from '../../resource/index.js'
import { LaunchFailedError, type Left } from './launch-failed-error.js'
import { findFloatingIps, type LaunchContext, ownServers, removeFloatingIps, removeServers } from './plan.js'

/** A request whose answer was lost may take effect a moment later. */
const lateMs = 2_000
const limitMs = 60_000

/** @param rollback whether what is found is taken away once more */
export async function launchFailure(
  error: PlanError,
  context: LaunchContext,
  rollback: boolean,
): Promise<LaunchFailedError> {
  const cause = toPveError(error.cause ?? error)
  const isLate = isDoubtful(cause)
  const left = context.isSent
    ? await withTimeLimit('a look at what is left', limitMs, (signal) =>
        whatIsLeft(context, { rollback, isLate }, signal),
      ).catch((): undefined => undefined)
    : nothing
  return LaunchFailedError.of(error, cause, context, left)
}

const nothing: Left = { serverIds: [], floatingIps: [] }

async function whatIsLeft(
  context: LaunchContext,
  { rollback, isLate }: { readonly rollback: boolean; readonly isLate: boolean },
  signal: AbortSignal,
): Promise<Left> {
  let servers = await ownServers(context, signal)
  if (servers.length === 0 && isLate) {
    await sleep(lateMs, signal)
    servers = await ownServers(context, signal)
  }
  await findFloatingIps(context, signal)
  if (rollback && (servers.length > 0 || context.floatingIps.size > 0)) {
    await removeFloatingIps(context)
    await removeServers(context.cloud, servers, signal)
    servers = await ownServers(context, signal)
    await findFloatingIps(context, signal)
  }
  return {
    serverIds: servers.map(({ id }) => id),
    floatingIps: [...context.floatingIps.values()].map(({ ip }) => ip),
  }
}
