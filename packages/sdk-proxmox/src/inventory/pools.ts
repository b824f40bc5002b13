import type { PveClient } from '../client/client.js'
import { ApiError } from '../client/errors/index.js'
import { splitList } from '../schema/validate.js'
import { listGuests } from './guests.js'

export interface Pool {
  readonly poolid: string
  readonly comment?: string
}

/**
 * Resource pools by name; an empty list is a normal answer.
 * @example
 * const names = (await listPools(client)).map(({ poolid }) => poolid) // ['production', 'staging']
 */
export async function listPools(pve: PveClient): Promise<Pool[]> {
  const pools = await pve.get('/pools')
  return pools
    .map(({ poolid, comment }) => ({ poolid, ...(comment !== undefined && { comment }) }))
    .sort((a, b) => a.poolid.localeCompare(b.poolid))
}

/**
 * The tags in use on guests, and those registered for the cluster. By name.
 * @example
 * if (!(await listTags(client)).includes('nixos')) console.warn('No guest is tagged nixos.')
 */
export async function listTags(pve: PveClient): Promise<string[]> {
  const [guests, registered] = await Promise.all([listGuests(pve), registeredTags(pve)])
  return [...new Set([...registered, ...guests.flatMap((guest) => guest.tags)])].sort()
}

/** Needs Sys.Audit on `/`; without it only the tags in use are known. */
async function registeredTags(pve: PveClient): Promise<string[]> {
  try {
    const options = await pve.get('/cluster/options')
    const registered: unknown = 'registered-tags' in options ? options['registered-tags'] : undefined
    return Array.isArray(registered) ? registered.map(String) : splitList(String(registered ?? ''))
  } catch (error) {
    if (error instanceof ApiError) return []
    throw error
  }
}
