export { type ClientOptions, type Page, PveClient, type RequestPreview } from './client.js'
export { type ConnectOptions, connect, listRealms, normalOrigin, type Realm } from './connect.js'
export type { AnswerMismatch } from './decode.js'
export * from './errors/index.js'
export type {
  Auth,
  IssuedTicket,
  PasswordAuth,
  SecondFactorChallenge,
  Session,
  TicketAuth,
  TokenAuth,
} from './session.js'
export type { ApiPath, CallOptions, OperationKey, Parameters, Result } from './types.js'
