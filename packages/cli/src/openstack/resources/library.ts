/** How the entries of the tables call the library: what they would all say alike. */
import type { Cloud } from '@pve/openstack'
import { given } from '../../values/given.js'
import type { Openstack } from '../context.js'
import type { ChangeLook, ListQuery, Look, Named, Resource } from '../types.js'

/**
 * The options of a function that waits: the states of what is waited for are shown as its progress.
 * @param options more of them; those that are undefined were not given
 */
export const watching = <T extends object>(
  { signal, onProgress }: Look & Partial<ChangeLook>,
  options?: { [K in keyof T]: T[K] | undefined },
) => ({
  signal,
  ...(onProgress && { onStatus: onProgress }),
  ...(options && given<T>(options)),
})

/** A list that the service itself filters: by these keys of `--filter`, which are the library's names too. */
export function filteredBy<R extends object, const K extends string>(
  keys: readonly K[],
  list: (
    sdk: Openstack,
    cloud: Cloud,
    filters: { readonly [key in K]?: string },
    query: Omit<ListQuery, 'filter'>,
  ) => AsyncIterable<R>,
): Pick<Resource<R>, 'filters' | 'list'> {
  return {
    filters: keys,
    list: (sdk, cloud, { filter, ...query }) => {
      const filters: { [key in K]?: string } = {}
      for (const key of keys) {
        const value = filter(key)
        if (value !== undefined) filters[key] = value
      }
      return list(sdk, cloud, filters, query)
    },
  }
}

/** What is shown as the library finds it, and deleted by its id. */
export const shownAndDeleted = ({
  find,
  remove,
  lost,
}: {
  readonly find: (sdk: Openstack) => (cloud: Cloud, ref: string, options: Look) => Promise<Named>
  readonly remove: (
    sdk: Openstack,
  ) => (cloud: Cloud, id: string, options: ReturnType<typeof watching>) => Promise<unknown>
  /** What is lost with it, for the question before. */
  readonly lost?: string
}) => {
  const show = (sdk: Openstack, cloud: Cloud, ref: string, look: Look) => find(sdk)(cloud, ref, look)
  return {
    show,
    remove: {
      find: show,
      ...(lost !== undefined && { lost }),
      run: (sdk: Openstack, cloud: Cloud, { id }: Named, look: ChangeLook) =>
        remove(sdk)(cloud, id, watching(look)),
    },
  }
}
