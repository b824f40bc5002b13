import { type Table, table } from '@pve/core'
import type { Server } from './server.js'

/** Servers in a notebook: `serverTable(await Array.fromAsync(listServers(cloud)))`. */
export function serverTable(servers: Iterable<Server>): Table {
  return table(servers, [
    'name',
    { heading: 'status', of: ({ status, taskState }) => (taskState ? `${status} (${taskState})` : status) },
    { heading: 'flavor', of: ({ flavor }) => flavor.name ?? flavor.id },
    { heading: 'addresses', of: ({ addresses }) => addresses.map(({ ip }) => ip) },
    { heading: 'zone', of: ({ availabilityZone }) => availabilityZone },
    { heading: 'created', of: ({ createdAt }) => createdAt },
    { heading: 'fault', of: ({ fault }) => fault?.message },
  ])
}
