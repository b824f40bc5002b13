/** What callers of something that takes its time may say. */
export interface WaitingOptions {
  readonly signal?: AbortSignal
  /** False: return as soon as the cloud has taken the request. Default true. */
  readonly wait?: boolean
  /** Default: 10 minutes. */
  readonly timeLimitMs?: number
  /** Told of each state while waiting. */
  readonly onStatus?: (status: string) => void
}
