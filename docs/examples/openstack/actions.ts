/** What can be done with a server now, and doing it. */
import { actionsOfServer, type Cloud, findServer, runServerAction } from '@pve/openstack'

/** `start: it is suspended (SUSPENDED) Resume it first.`, for everything that cannot be done. */
export async function refused(cloud: Cloud, name: string): Promise<string[]> {
  const server = await findServer(cloud, name)
  return actionsOfServer(server)
    .filter(({ allowed }) => !allowed)
    .map(({ action, reason, hint }) => `${action}: ${reason} ${hint}`)
}

/** Sent once, and waited for. @returns false when it was off already, and nothing was sent */
export async function stop(cloud: Cloud, name: string): Promise<boolean> {
  const { changed } = await runServerAction(cloud, name, 'stop', {
    timeLimitMs: 120_000,
    onStatus: (status) => console.log(status),
  })
  return changed
}
