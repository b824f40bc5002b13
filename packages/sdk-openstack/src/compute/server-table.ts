import { type Table, table } from '@pve/core'
import type { Server } from './server.js'

/**
 * Servers as a table, which a notebook draws and which is aligned text elsewhere.
 *
 * @example
 * const table = serverTable(await collect(listServers(cloud, { status: 'ACTIVE' })))
 * console.log(table.toString())
 */
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
