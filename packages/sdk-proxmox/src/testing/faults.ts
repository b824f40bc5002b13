/** Faults and latency by rule. */
import type { RequestMatch } from '@pve/core/testing'

export type FaultKind =
  | 'refuse'
  | 'reset-before'
  | 'reset-after'
  | 'stall'
  | 'status'
  | 'cut-json'
  | 'latency'
  | 'task-fails'

export interface FaultRule {
  /** The path is that below `/api2/json`. */
  match?: RequestMatch
  /**
   * `refuse`: nothing listens; `reset-before`: the connection is lost before the request takes effect; `reset-after`:
   * it took effect, the answer is lost; `stall`: no answer ever; `status`: an error answer, no effect; `cut-json`: it
   * took effect, half of the answer arrives; `latency`: slow; `task-fails`: the task that the request starts fails.
   */
  kind: FaultKind
  /** Of `status`. Default 500. */
  status?: number
  /** Of `status` and `task-fails`. */
  message?: string
  /** Of `latency`, in milliseconds. */
  ms?: number
}
