/** Many members of a network as a few lines. */

import type { MemberNode, NetworkNode } from './graph.js'
import { collator } from './names.js'

/** More than this many members of one kind are a count. */
const defaultMost = 12

export interface CollapseOptions {
  /** How many members of a network are shown one by one. Default 12. */
  readonly mostMembers?: number
}

/** One line of a picture: one member, or many. */
export interface MemberLine {
  readonly id: string
  readonly name: string
  /** `ACTIVE`, addresses. */
  readonly details: readonly string[]
  readonly floatingIps: readonly string[]
}

/**
 * The members as lines. Where there are too many, those with an address outside are shown first, and the others of each
 * kind and status become a count: `480 servers ACTIVE`.
 */
export function memberLines({ id, members }: NetworkNode, options: CollapseOptions = {}): MemberLine[] {
  const most = options.mostMembers ?? defaultMost
  if (members.length <= most) return members.map(lineOf)
  const withAddress = members.filter(({ floatingIps }) => floatingIps.length > 0).slice(0, most)
  const shown = new Set(withAddress)
  const counts = new Map<string, MemberNode[]>()
  for (const member of members) {
    if (shown.has(member)) continue
    const key = [member.kind, member.status ?? ''].join(' ').trim()
    counts.set(key, [...(counts.get(key) ?? []), member])
  }
  const groups = [...counts].sort(([one], [other]) => collator.compare(one, other))
  return [
    ...withAddress.map(lineOf),
    ...groups.flatMap(([key, group]): MemberLine[] => {
      const [only, second] = group
      if (only !== undefined && second === undefined) return [lineOf(only)]
      const [kind = '', ...status] = key.split(/ (?=[A-Z_]+$)/)
      const floatingIps = group.reduce((sum, member) => sum + member.floatingIps.length, 0)
      return [
        {
          id: `${id} ${key}`,
          name: `${group.length} ${kind}s`,
          details: [...status, ...(floatingIps === 0 ? [] : [`${floatingIps} floating IPs`])],
          floatingIps: [],
        },
      ]
    }),
  ]
}

function lineOf({ id, kind, name, status, ips, floatingIps }: MemberNode): MemberLine {
  return {
    id,
    name: kind === 'server' ? name : `${kind} ${name}`,
    details: [...(status === undefined ? [] : [status]), ...ips],
    floatingIps,
  }
}
