import type { CommandContext } from '../context.js'
import type { Command, Described, Flags, ReadValues } from './types.js'

/** What help and docs say of one of the commands of this package (`pve`, `pxrun`, `ostui`). */
export interface ProgramDescription {
  /** As it is typed, and as the list of processes shows it. */
  readonly name: string
  /** First line of its help: `pve: create and manage …`. */
  readonly summary: string
  /** Last line of its help. */
  readonly closing: string
  readonly commands: readonly Described[]
  /** Flags that every command takes, wherever they stand. */
  readonly globalFlags: Flags
  /** In its help commands stand under these titles, by their first word. */
  readonly sections: Readonly<Record<string, readonly string[]>>
  /** Its help has a line for each first word with what goes on from it: there are too many commands for one each. */
  readonly summarizes?: true
  /** Which source of a setting wins, for its reference. */
  readonly precedence: string
  /** What its commands end with that is not in the list for all, for its reference. */
  readonly exitCodeNote?: string
}

/** What one of the commands has of its own; everything else they share. */
export interface Program<C extends CommandContext> extends ProgramDescription {
  readonly commands: readonly Command<C>[]
  /** Environment variables whose values are masked wherever they would be shown. */
  readonly secretVariables: readonly string[]
  /** Global flags whose values are, likewise. */
  readonly secretFlags: readonly string[]
  /** Adds its settings and its servers to what every command gets. Nothing is sent to a server by it. */
  readonly open: (base: CommandContext) => Promise<C>
  /** How completions get live values, by their sources; each is loaded when it is asked for. */
  readonly values: Readonly<Record<string, () => Promise<ReadValues<C>>>>
  readonly settingSources: () => Promise<SettingSources>
}

/** Where settings come from: when one of these changes, values that completions have kept are of another server. */
export interface SettingSources {
  /** Environment variables, by their names. */
  readonly variables: RegExp
  readonly files: (env: Readonly<Record<string, string | undefined>>, cwd: string) => readonly string[]
}
