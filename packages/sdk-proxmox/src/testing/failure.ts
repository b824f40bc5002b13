/** Ways in which the API says no. */

/** An answer that is not 200. The reason phrase carries the text, as on the server. */
export class ApiFailure extends Error {
  constructor(
    readonly status: number,
    readonly reason: string,
    readonly errors?: Readonly<Record<string, string>>,
    /** `json`: the usual body; `empty` and `text` for what the proxy itself answers. */
    readonly body: 'json' | 'json-bare' | 'empty' | 'text' = 'json',
  ) {
    super(reason)
  }
}

/** 500: not found, exists, locked, running, … the text tells which. */
export const die = (message: string): never => {
  throw new ApiFailure(500, message)
}

export const parameterFailure = (errors: Readonly<Record<string, string>>): ApiFailure =>
  new ApiFailure(400, 'Parameter verification failed.', errors)

export const permissionFailure = (detail?: string): ApiFailure =>
  new ApiFailure(
    403,
    detail === undefined ? 'Permission check failed' : `Permission check failed (${detail})`,
  )

/** Ends a task with this text as its exit status. */
export class TaskFailure extends Error {}

/** The request has to wait until a task that holds a configuration has ended. */
export class WaitForTask {
  constructor(readonly upid: string) {}
}
