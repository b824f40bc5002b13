/** What a command ends with. Documented for users in docs/errors.md. */
export const exitCodes = {
  ok: 0,
  /** It failed, and none of the others says why. */
  failed: 1,
  /** Wrong flag, missing argument, unusable configuration. */
  usage: 2,
  /** What was asked for breaks a rule, found before or by the server. */
  validation: 3,
  /** The server could not be reached, or the connection or its TLS failed. */
  connection: 4,
  /** Not signed in: wrong or missing credentials. */
  auth: 5,
  /** Signed in, but not allowed. */
  permission: 6,
  notFound: 7,
  /** Exists already, is locked, or was changed by someone else. */
  conflict: 8,
  /** Made but not finished: something exists now, and the error says what is left to do. */
  incomplete: 9,
  timeout: 10,
  /** Interrupted: Ctrl-C or a signal. */
  cancelled: 130,
} as const
