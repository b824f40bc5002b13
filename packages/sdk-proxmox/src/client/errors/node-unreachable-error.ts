import { exitCodes, type PveErrorOptions } from '@pve/core'
import { type ApiAnswer, ApiError } from './api-error.js'

/**
 * 595 or 596: the asked host cannot reach the node that should answer. Code API_NODE_UNREACHABLE.
 * @example
 * try {
 *   await client.get('/nodes/{node}/status', { node: 'pve3' })
 * } catch (error) {
 *   if (error instanceof NodeUnreachableError) console.log((await listNodes(client)).filter(({ online }) => !online))
 * }
 */
export class NodeUnreachableError extends ApiError {
  static override readonly exitCode = exitCodes.connection

  constructor(answer: ApiAnswer, options: PveErrorOptions = {}) {
    super(answer, { ...options, code: options.code ?? 'API_NODE_UNREACHABLE' })
  }
}
