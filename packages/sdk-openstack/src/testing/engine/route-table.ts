/** Finds the route of a path. */
import type { Route } from './call.js'

interface Compiled {
  readonly route: Route
  readonly segments: readonly string[]
}

export interface RouteTable {
  /** `other-method`: the path is there, for other methods. */
  find(
    method: string,
    path: string,
  ): { route: Route; params: Record<string, string> } | 'other-method' | undefined
}

export function routeTable(routes: readonly Route[]): RouteTable {
  const bySize = new Map<number, Compiled[]>()
  for (const route of routes) {
    const segments = split(route.path)
    bySize.set(segments.length, [...(bySize.get(segments.length) ?? []), { route, segments }])
  }
  return {
    find(method, path) {
      const parts = split(path)
      const fitting = (bySize.get(parts.length) ?? []).filter(({ segments }) =>
        segments.every((segment, index) => segment.startsWith('{') || segment === parts[index]),
      )
      // A path with more fixed words is the closer one: `/servers/detail` before `/servers/{id}`.
      const own = fitting
        .filter(({ route }) => route.method === method)
        .sort((left, right) => variables(left) - variables(right))[0]
      if (!own) return fitting.length > 0 ? 'other-method' : undefined
      const params: Record<string, string> = {}
      for (const [index, segment] of own.segments.entries())
        if (segment.startsWith('{')) params[segment.slice(1, -1)] = decode(parts[index] ?? '')
      return { route: own.route, params }
    },
  }
}

const variables = ({ segments }: Compiled): number =>
  segments.filter((segment) => segment.startsWith('{')).length

const split = (path: string): string[] => path.split('/').filter((part) => part !== '')

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
