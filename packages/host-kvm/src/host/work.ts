import type { Shell } from '@pve/core'
import type { Host } from './host.js'
import type { Ledger } from './ledger.js'

/** What the steps that prepare a host share. */
export interface HostWork {
  /** A step that opened a new connection (`reconnect`) puts the host with the new shell here; the next steps use it. */
  host: Host
  readonly ledger: Ledger
  /** Under whose name changes are written into the ledger. */
  readonly phase: string
  /** Opens one more connection to the same host; undefined where commands run on the machine itself. */
  readonly reconnect?: (signal: AbortSignal) => Promise<Shell>
}
