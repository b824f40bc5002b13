/** The ends of a creation that are none: nothing is there, or something that is not finished. */
import { exitCodeOf, exitCodes, type Issue, type JsonObject, PveError, type PveErrorOptions } from '@pve/core'

export interface NotCreatedOptions extends PveErrorOptions {
  /** The server's messages, at the places in the spec that they are about. */
  readonly issues?: readonly Issue[]
  /** It had been made and was removed again. */
  readonly rolledBack?: boolean
}

export interface IncompleteFacts {
  readonly vmid: number
  readonly node: string
  readonly exists: true | 'unknown'
  /** Titles of the steps that are done, and of those that are not. */
  readonly done: readonly string[]
  readonly left: readonly string[]
}

/** Nothing was made, or what was made has been removed again. */
export abstract class GuestNotCreatedError extends PveError {
  /** The server's messages, at the places in the spec that they are about. */
  readonly issues: readonly Issue[]
  /** A guest had been made and was removed again (`rollback`). */
  readonly rolledBack: boolean
  readonly exitCode: number

  constructor(message: string, options: NotCreatedOptions & { readonly code: string }) {
    const { issues = [], rolledBack = false, ...rest } = options
    super([message, ...issues.map((issue) => `${issue.path}: ${issue.message}`)].join('\n'), rest)
    this.issues = issues
    this.rolledBack = rolledBack
    this.exitCode = rest.cause === undefined ? exitCodes.failed : exitCodeOf(rest.cause)
  }

  protected override extra(): JsonObject {
    return {
      rolledBack: this.rolledBack,
      issues: this.issues.map(({ path, message }) => ({ path, message })),
    }
  }
}

/**
 * The guest exists but is not finished, or it could not be found out whether it exists. Running the same creation again
 * continues with it.
 */
export abstract class GuestIncompleteError extends PveError implements IncompleteFacts {
  static readonly exitCode = exitCodes.incomplete
  readonly vmid: number
  readonly node: string
  readonly exists: true | 'unknown'
  readonly done: readonly string[]
  readonly left: readonly string[]

  constructor(message: string, options: PveErrorOptions & IncompleteFacts & { readonly code: string }) {
    const { vmid, node, exists, done, left, ...rest } = options
    super(message, { ...rest, ids: { ...rest.ids, vmid: String(vmid), node } })
    this.vmid = vmid
    this.node = node
    this.exists = exists
    this.done = done
    this.left = left
  }

  protected override extra(): JsonObject {
    return {
      vmid: this.vmid,
      node: this.node,
      exists: this.exists,
      done: [...this.done],
      left: [...this.left],
    }
  }
}
