/** Faults and latency by rule. */
import type { RequestMatch } from '@pve/core/testing'
import type { ServiceName } from '../client/services.js'

export type FaultKind =
  | 'refuse'
  | 'reset-before'
  | 'reset-after'
  | 'stall'
  | 'status'
  | 'cut-body'
  | 'latency'

export interface FaultRule {
  /** The path is that below the version, without the query: `/servers/detail`. */
  match?: RequestMatch & { service?: ServiceName }
  /**
   * `refuse`: nothing listens; `reset-before`: the connection is lost before the request takes effect; `reset-after`:
   * it took effect, the answer is lost; `stall`: no answer ever; `status`: an error answer, no effect; `cut-body`: it
   * took effect, half of the answer arrives; `latency`: slow.
   */
  kind: FaultKind
  /** Of `status`. Default 500. */
  status?: number
  /** Of `status`; written down as the service does. */
  message?: string
  /** Of `status`: in place of the service's own body, for example the HTML page of a proxy. */
  body?: string
  /** Of `status`: `Retry-After` and the like. */
  headers?: Readonly<Record<string, string>>
  /** Of `latency`, in milliseconds. */
  ms?: number
}
