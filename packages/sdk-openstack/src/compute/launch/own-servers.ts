import type { Cloud } from '../../cloud/index.js'
import { collect } from '../../resource/index.js'
import type { ComputeOptions } from '../options.js'
import type { Server } from '../server.js'
import { beginningWith, listServers } from '../servers.js'

/** The entry of a server's metadata that says which launch made it. */
export const launchKey = 'pve:launch'

/** The servers of a creation: by name, then by its key, since Nova lets only administrators filter by metadata. */
export async function serversOfLaunch(
  cloud: Cloud,
  { name, key }: { readonly name: string; readonly key: string },
  options: ComputeOptions = {},
): Promise<Server[]> {
  const found = await collect(listServers(cloud, { name: beginningWith(name) }, options))
  return found.filter(({ metadata }) => metadata[launchKey] === key)
}
