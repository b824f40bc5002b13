/** Automation as it may stand in a repository: starts all servers of a tier that are off. */
import { type Cloud, listServers, runServerAction } from '@pve/openstack'

export async function startStopped(cloud: Cloud, tier: string): Promise<string[]> {
  const started: string[] = []
  for await (const server of listServers(cloud, { status: 'SHUTOFF' })) {
    if (server.metadata['tier'] !== tier) continue
    await runServerAction(cloud, server.id, 'start')
    started.push(server.name)
  }
  return started
}
