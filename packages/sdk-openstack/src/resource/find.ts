import { suggest } from '@pve/core'
import { NotFoundError } from '../client/errors/index.js'
import { AmbiguousNameError, ResourceNotFoundError } from './errors.js'

export interface FindOptions<T> {
  /** For messages: `volume`. */
  readonly kind: string
  /** What the user said: a name or an id. */
  readonly ref: string
  /** Asks for one; a NotFoundError means there is none. */
  readonly byId: (id: string) => Promise<T>
  /** Those of that name, by the server's filter where it has one. */
  readonly byName: (name: string) => AsyncIterable<T>
  /** All that there are, to say what may have been meant. Default: nothing is suggested. */
  readonly all?: () => AsyncIterable<T>
  /** What is being done, for errors. */
  readonly phase?: string
}

/** How many are looked at for "did you mean …?". */
const mostLookedAt = 1000

/** A UUID, with or without hyphens, as nearly all of OpenStack's ids are. */
export function looksLikeId(ref: string): boolean {
  return /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(ref)
}

/**
 * The one resource that a name or an id means. What looks like an id is looked for as one first.
 *
 * @throws ResourceNotFoundError with the nearest name, AmbiguousNameError with the ids
 */
export async function findByNameOrId<T extends { readonly id: string; readonly name: string }>(
  options: FindOptions<T>,
): Promise<T> {
  const { kind, ref, byId, byName, phase } = options
  if (looksLikeId(ref)) {
    try {
      return await byId(ref)
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error
    }
  }
  const found: T[] = []
  // Some filters match more than the whole name.
  for await (const one of byName(ref)) if (one.name === ref) found.push(one)
  const [first, second] = found
  if (first !== undefined && second === undefined) return first
  if (first !== undefined) {
    throw new AmbiguousNameError(`${found.length} ${kind}s are called "${ref}".`, {
      ...(phase !== undefined && { phase }),
      hint: `Give the id: ${found.map(({ id }) => id).join(', ')}.`,
      details: { kind, name: ref, ids: found.map(({ id }) => id) },
    })
  }
  const meant = await nearest(options)
  throw new ResourceNotFoundError(`There is no ${kind} "${ref}".`, {
    ...(phase !== undefined && { phase }),
    hint:
      meant === undefined
        ? `List the ${kind}s to see their names; another project's are not shown.`
        : `Did you mean "${meant}"?`,
    details: { kind, ref },
  })
}

async function nearest<T extends { readonly name: string }>({
  ref,
  all,
}: Pick<FindOptions<T>, 'ref' | 'all'>): Promise<string | undefined> {
  if (all === undefined) return undefined
  const names: string[] = []
  for await (const { name } of all()) {
    names.push(name)
    if (names.length === mostLookedAt) break
  }
  return suggest(ref, names)
}
