/** Deleting, in spite of an answer that is lost on its way. */
import {
  BadRequestError,
  ConflictError,
  NotFoundError,
  type Query,
  type ServiceClient,
} from '../client/index.js'
import type { ResourceKind } from './kind.js'

export interface DeleteResourceOptions {
  readonly signal?: AbortSignal
  /** Default: `delete <kind> <id>`. */
  readonly phase?: string
  readonly query?: Query
  /**
   * Its state, where a service takes its time to delete and refuses to be asked again meanwhile, as Cinder does. Asked
   * only after a refusal: what is `deleting` is being deleted, whoever said so.
   */
  readonly look?: (signal?: AbortSignal) => Promise<{ readonly status: string }>
}

/**
 * Deletes what the caller has found just before. It is sent again after a lost answer, and what is gone then counts as
 * deleted.
 *
 * @returns false where there was nothing to delete any more: it went meanwhile, or by a request whose answer was lost
 */
export async function deleteResource(
  client: Pick<ServiceClient, 'request'>,
  { path, kind }: Pick<ResourceKind<unknown>, 'path' | 'kind'>,
  id: string,
  { look, phase = `delete ${kind} ${id}`, ...options }: DeleteResourceOptions = {},
): Promise<boolean> {
  try {
    await client.request('delete', `${path}/{id}`, { path: { id }, phase, safeToResend: true, ...options })
    return true
  } catch (error) {
    if (error instanceof NotFoundError) return false
    const isRefused = error instanceof BadRequestError || error instanceof ConflictError
    if (!isRefused || look === undefined || !(await isOnItsWay(look, options.signal))) throw error
    return false
  }
}

async function isOnItsWay(
  look: NonNullable<DeleteResourceOptions['look']>,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  try {
    return (await look(signal)).status === 'deleting'
  } catch (error) {
    if (error instanceof NotFoundError) return true
    throw error
  }
}
