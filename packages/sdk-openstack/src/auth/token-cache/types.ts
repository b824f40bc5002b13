import type { Secret } from '@pve/core'
import type { IssuedToken } from '../keystone/answer.js'

/** Which sign-in a token came from. */
export interface TokenOwner {
  /** Made of address, user and scope, without secrets. */
  readonly key: string
  /** What was proved with; an entry made with another one is not given. Undefined: it differs each time. */
  readonly secret: Secret | undefined
}

/** Tokens for later processes. Losing one only costs a sign-in, so nothing here throws. */
export interface TokenCache {
  /** Undefined when there is none that has not expired. */
  get(owner: TokenOwner): Promise<IssuedToken | undefined>
  set(owner: TokenOwner, issued: IssuedToken): Promise<void>
  delete(owner: TokenOwner): Promise<void>
}
