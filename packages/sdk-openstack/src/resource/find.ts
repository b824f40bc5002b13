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
  /** Whose they are. Default: whatever the service shows is the caller's. */
  readonly ownership?: Ownership<T>
  /** What is being done, for errors. */
  readonly phase?: string
}

/** An administrator's token shows the resources of all projects: a name then means the one of the token's own project. */
export interface Ownership<T> {
  /** The token's project; undefined: it has none, and no project comes first. */
  readonly ownProjectId: () => Promise<string | undefined>
  /** Empty: the service does not say, and it counts as the token's own. */
  readonly projectIdOf: (one: T) => string
  /** Whether another project's may be taken by its name as well. Default: no. */
  readonly isForOthers?: (one: T) => boolean | Promise<boolean>
}

/** How many are looked at for "did you mean …?". */
const mostLookedAt = 1000

/** A UUID, with or without hyphens, as nearly all of OpenStack's ids are. */
export function looksLikeId(ref: string): boolean {
  return /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i.test(ref)
}

/**
 * The one resource that a name or an id means. What looks like an id is looked for as one first. With `ownership`, a
 * name means one of the token's project, or else one that is for other projects as well; an id may be anyone's.
 *
 * @throws ResourceNotFoundError with the nearest name, or saying that it is another project's; AmbiguousNameError with
 * the ids
 */
export async function findByNameOrId<T extends { readonly id: string; readonly name: string }>(
  options: FindOptions<T>,
): Promise<T> {
  const { kind, ref, byId, byName, ownership, phase } = options
  if (looksLikeId(ref)) {
    try {
      return await byId(ref)
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error
    }
  }
  const named: T[] = []
  // Some filters match more than the whole name.
  for await (const one of byName(ref)) if (one.name === ref) named.push(one)
  const found = ownership === undefined || named.length === 0 ? named : await ownFirst(named, ownership)
  if (found.length === 0 && named.length > 0) throw foreign(options, named)
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

/** Those of the own project; where there is none, those that are for others as well. */
async function ownFirst<T>(
  rows: readonly T[],
  { ownProjectId, projectIdOf, isForOthers = () => false }: Ownership<T>,
): Promise<readonly T[]> {
  const projectId = await ownProjectId()
  if (projectId === undefined) return rows
  const own = rows.filter((row) => ['', projectId].includes(projectIdOf(row)))
  if (own.length > 0) return own
  const isMeant = await Promise.all(rows.map(isForOthers))
  return rows.filter((_, index) => isMeant[index] === true)
}

function foreign(
  { kind, ref, phase }: Pick<FindOptions<never>, 'kind' | 'ref' | 'phase'>,
  rows: readonly { readonly id: string }[],
): ResourceNotFoundError {
  const ids = rows.map(({ id }) => id)
  return new ResourceNotFoundError(
    ids.length === 1
      ? `The ${kind} "${ref}" belongs to another project; this one has none of that name.`
      : `The ${kind}s called "${ref}" belong to other projects; this one has none of that name.`,
    {
      ...(phase !== undefined && { phase }),
      hint: `If it is meant all the same, give its id: ${ids.join(', ')}.`,
      details: { kind, ref, ids },
    },
  )
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
