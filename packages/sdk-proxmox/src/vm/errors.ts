import { exitCodeOf, exitCodes, type Issue, type JsonObject, PveError, type PveErrorOptions } from '@pve/core'

/** Nothing was made, or what was made has been removed again. Code VM_NOT_CREATED. */
export class VmNotCreatedError extends PveError {
  /** The server's messages, at the places in the spec that they are about. */
  readonly issues: readonly Issue[]
  /** A VM had been made and was removed again (`rollback`). */
  readonly rolledBack: boolean
  readonly exitCode: number

  constructor(
    message: string,
    options: PveErrorOptions & { issues?: readonly Issue[]; rolledBack?: boolean } = {},
  ) {
    const { issues = [], rolledBack = false, ...rest } = options
    super([message, ...issues.map((issue) => `${issue.path}: ${issue.message}`)].join('\n'), {
      ...rest,
      code: rest.code ?? 'VM_NOT_CREATED',
    })
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
 * The VM exists but is not finished: code VM_INCOMPLETE. Or it could not be found out whether it exists: code
 * VM_UNKNOWN. Running the same creation again continues with this VM.
 */
export class VmIncompleteError extends PveError {
  static readonly exitCode = exitCodes.incomplete
  readonly vmid: number
  readonly node: string
  readonly exists: true | 'unknown'
  /** Titles of the steps that are done, and of those that are not. */
  readonly done: readonly string[]
  readonly left: readonly string[]

  constructor(
    message: string,
    options: PveErrorOptions & {
      vmid: number
      node: string
      exists: true | 'unknown'
      done: readonly string[]
      left: readonly string[]
    },
  ) {
    const { vmid, node, exists, done, left, ...rest } = options
    super(message, {
      ...rest,
      code: rest.code ?? (exists === true ? 'VM_INCOMPLETE' : 'VM_UNKNOWN'),
      ids: { ...rest.ids, vmid: String(vmid), node },
    })
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

/** The id that was chosen by hand belongs to another guest. Code VM_ID_TAKEN. */
export class VmIdTakenError extends PveError {
  static readonly exitCode = exitCodes.conflict

  constructor(vmid: number, name: string | undefined, options: PveErrorOptions = {}) {
    super(`VM id ${vmid} is taken${name === undefined ? '' : ` by '${name}'`}.`, {
      hint: 'Leave the id out to take the next free one, or choose another.',
      ...options,
      code: options.code ?? 'VM_ID_TAKEN',
    })
  }
}
