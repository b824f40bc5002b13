import type { PlanEvent } from '@pve/core'
import type { Finding, PhasePlan } from './types.js'
import type { PhaseName } from './wishes.js'

/** What a run tells while it works. All texts are redacted. */
export type BootstrapEvent =
  /** A run that was cut off, or that waited for a reboot, goes on. */
  | { readonly type: 'continues'; readonly why: string }
  | {
      readonly type: 'phase:start' | 'phase:end'
      readonly phase: PhaseName
      readonly state: PhasePlan['state'] | 'reboot owed'
      readonly findings: readonly Finding[]
    }
  /** Of a phase's steps; `plan` is the phase's name, or `revert`. */
  | { readonly type: 'plan'; readonly event: PlanEvent }
  | { readonly type: 'reboot'; readonly state: 'begins' | 'back'; readonly reasons: readonly string[] }

export type OnBootstrapEvent = (event: BootstrapEvent) => void

/** A listener that fails is no reason to leave a host half made. */
export function told(onEvent: OnBootstrapEvent | undefined, event: BootstrapEvent): void {
  try {
    onEvent?.(event)
  } catch {
    // Its own business.
  }
}
