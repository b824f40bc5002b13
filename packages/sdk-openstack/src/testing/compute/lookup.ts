/** Finds what a path names. */
import type { Call } from '../engine/call.js'
import { notFound } from '../engine/failure.js'
import type { FlavorState, ServerState } from './state.js'

/** @throws ApiFailure 404 where it is not, or another project's */
export function serverOf(call: Call, id = call.param('id')): ServerState {
  const server = call.region.compute.servers[id]
  if (!server || (server.projectId !== call.projectId && !call.isAdmin))
    throw notFound(`Instance ${id} could not be found.`)
  return server
}

export function flavorOf(call: Call, id = call.param('id')): FlavorState {
  const flavor = call.region.compute.flavors[id]
  if (!flavor || (!flavor.isPublic && !call.isAdmin)) throw notFound(`Flavor ${id} could not be found.`)
  return flavor
}
