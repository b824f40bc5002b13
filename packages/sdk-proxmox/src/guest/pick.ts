/** Choosing among what the server has: the given one, the default, or the best that is there — said in a note. */
import { formatBytes, type Issue, suggest } from '@pve/core'
import type { StorageContent, StorageSummary } from '../inventory/index.js'
import type { GuestFacts } from './facts.js'

export interface Picking {
  readonly facts: GuestFacts
  /** What is worth saying of a place in the spec, and no fault. */
  readonly notes: Issue[]
  readonly issues: Issue[]
}

/** Storages that keep disks as files take a format; the others know raw alone. */
const fileStorages = new Set(['dir', 'nfs', 'cifs', 'btrfs', 'glusterfs', 'cephfs'])
export const keepsFiles = (facts: GuestFacts, storage: string): boolean => {
  const found = facts.storages.find((one) => one.storage === storage)
  return found !== undefined && fileStorages.has(found.type)
}

export function pickStorage(
  { facts, notes, issues }: Picking,
  path: string,
  given: string | undefined,
  byDefault: string,
  content: StorageContent,
): string {
  const usable = facts.storages.filter((storage) => storage.content.includes(content))
  const names = usable.map((storage) => storage.storage)
  const wanted = given ?? byDefault
  if (names.includes(wanted)) return wanted
  if (given !== undefined) {
    const other = facts.storages.find((storage) => storage.storage === given)
    issues.push({
      path,
      message: other
        ? `storage '${given}' on ${facts.node} does not take ${content} (it takes ${other.content.join(', ')})`
        : `there is no storage '${given}' on ${facts.node}${didYouMean(given, names)}`,
    })
    return given
  }
  const best = roomiest(usable)
  if (!best) {
    issues.push({ path, message: `no storage on ${facts.node} takes ${content}` })
    return wanted
  }
  say(
    notes,
    path,
    `There is no storage '${byDefault}' for ${content} on ${facts.node}: using '${best.storage}'${best.availableBytes === undefined ? '' : ` (${formatBytes(best.availableBytes)} free)`}.`,
  )
  return best.storage
}

/** Shared storages first: a guest on one can move; then by free space. */
function roomiest(storages: readonly StorageSummary[]): StorageSummary | undefined {
  return [...storages].sort(
    (a, b) => Number(b.shared) - Number(a.shared) || (b.availableBytes ?? 0) - (a.availableBytes ?? 0),
  )[0]
}

export function pickBridge(
  { facts, notes, issues }: Picking,
  path: string,
  given: string | undefined,
  byDefault: string,
): string {
  const names = facts.bridges.map((bridge) => bridge.iface)
  const wanted = given ?? byDefault
  if (names.includes(wanted)) return wanted
  if (given !== undefined) {
    issues.push({
      path,
      message: `there is no bridge '${given}' on ${facts.node}${didYouMean(given, names)}`,
    })
    return given
  }
  const best = facts.bridges.find((bridge) => bridge.active) ?? facts.bridges[0]
  if (!best) {
    issues.push({
      path,
      message: `${facts.node} has no bridge; use networks: false for none`,
    })
    return wanted
  }
  say(notes, path, `There is no bridge '${byDefault}' on ${facts.node}: using '${best.iface}'.`)
  return best.iface
}

/** A pool is not picked, but the server's own word for an unknown one is a 403 that looks like a missing right. */
export async function checkPool({ facts, issues }: Picking, pool: string): Promise<void> {
  const pools = await facts.poolsWithout(pool)
  if (!pools) return
  const nearest = suggest(pool, pools)
  const there = pools.length === 0 ? 'there are none' : `there are: ${pools.join(', ')}`
  issues.push({
    path: 'pool',
    message: `there is no pool '${pool}' (${there})${nearest === undefined ? '' : `; did you mean '${nearest}'?`}`,
  })
}

export function say(notes: Issue[], path: string, message: string): void {
  if (!notes.some((note) => note.path === path && note.message === message)) notes.push({ path, message })
}

export function didYouMean(word: string, among: readonly string[]): string {
  const nearest = suggest(word, among)
  if (nearest !== undefined) return `; did you mean '${nearest}'?`
  return among.length === 0
    ? ''
    : `; there are: ${among.slice(0, 8).join(', ')}${among.length > 8 ? ', …' : ''}`
}
