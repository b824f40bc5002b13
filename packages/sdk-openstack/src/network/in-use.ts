/** Deletion that says what stands in its way. */
import { exitCodes, type JsonObject, PveError, type PveErrorOptions } from '@pve/core'
import { ConflictError } from '../client/index.js'
import {
  deleteNeutron,
  findNeutron,
  type NamedResource,
  type NetworkCloud,
  type NetworkOptions,
  type NeutronKind,
} from './neutron.js'

/** Something that uses a resource. */
export interface ResourceUse {
  /** `port`, `server`, `router`, `floating IP`, `trunk`, `network`, `rule` */
  readonly kind: string
  readonly id: string
  /** A sentence's part for people: `port web-0 (10.0.0.7) of server 3f…`. */
  readonly text: string
}

/**
 * It cannot be deleted, because something uses it. Code OS_IN_USE; `uses` says what.
 * @example
 * try {
 *   await deleteNetwork(cloud, 'backend')
 * } catch (error) {
 *   if (!(error instanceof ResourceInUseError)) throw error
 *   for (const { kind, id, text } of error.uses) console.error(kind, id, text)
 * }
 */
export class ResourceInUseError extends PveError {
  static readonly exitCode: number = exitCodes.conflict
  readonly uses: readonly ResourceUse[]

  constructor(message: string, options: PveErrorOptions & { uses: readonly ResourceUse[] }) {
    super(message, { ...options, code: options.code ?? 'OS_IN_USE' })
    this.uses = options.uses
  }

  protected override extra(): JsonObject {
    return { uses: this.uses.map((use) => ({ ...use })) }
  }
}

/** What uses a resource. */
export type UsersOf<T> = (
  cloud: NetworkCloud,
  resource: T,
  options?: NetworkOptions,
) => Promise<readonly ResourceUse[]>

const mostShown = 10

export function inUse(
  what: string,
  uses: readonly ResourceUse[],
  options: PveErrorOptions = {},
): ResourceInUseError {
  const shown = uses.slice(0, mostShown).map(({ text }) => text)
  const more = uses.length > mostShown ? `, and ${uses.length - mostShown} more` : ''
  return new ResourceInUseError(`The ${what} is in use by ${shown.join(', ')}${more}.`, {
    hint: 'Delete or detach those first.',
    ...options,
    uses,
  })
}

/**
 * Finds it, deletes it, and gives back what it was.
 * @throws ResourceInUseError (OS_IN_USE) when Neutron refuses because of something that uses it
 */
export async function removed<T extends NamedResource>(
  cloud: NetworkCloud,
  kind: NeutronKind<T>,
  ref: string,
  usersOf: UsersOf<T>,
  options?: NetworkOptions,
): Promise<T> {
  const found = await findNeutron(cloud, kind, ref, options, 'change')
  try {
    await deleteNeutron(cloud, kind, found.id, options)
    return found
  } catch (error) {
    if (!(error instanceof ConflictError)) throw error
    const uses = await usersOf(cloud, found, options)
    // Refused for another reason, or what was in the way is just gone: Neutron's own words are the best there are.
    if (uses.length === 0) throw error
    throw inUse(`${kind.kind} ${found.name || found.id}`, uses, {
      phase: `delete ${kind.kind} ${ref}`,
      cause: error,
      ids: error.ids,
    })
  }
}
