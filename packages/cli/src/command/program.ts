import type { Command, Flags } from './types.js'

/** What one of the commands of this package (`pve`, `pxrun`) has of its own; everything else they share. */
export interface Program {
  /** As it is typed, and as the list of processes shows it. */
  readonly name: string
  /** First line of its help: `pve: create and manage …`. */
  readonly summary: string
  /** Last line of its help. */
  readonly closing: string
  readonly commands: readonly Command[]
  /** Flags that every command takes, wherever they stand. */
  readonly globalFlags: Flags
  /** In its help commands stand under these titles, by their first word. */
  readonly sections: Readonly<Record<string, readonly string[]>>
  /** What its commands end with that is not in the list for all, for its reference. */
  readonly exitCodeNote: string
}
