/** What the tables of kinds and changes are made of. */
import type { PlanEvent, PlanPreview } from '@pve/core'
import type { Cloud } from '@pve/openstack'
import type { CommandDefinition, Input } from '../command/types.js'
import type { ResultViews } from '../output/output.js'
import type { Column } from '../output/table.js'
import type { CloudContext, Openstack } from './context.js'

/** What a list is asked for. */
export interface ListQuery {
  /** The value of `--filter key=…` for a key that the entry names in `filters`. */
  readonly filter: (key: string) => string | undefined
  /** Those of every project, as an administrator sees them. */
  readonly allProjects: boolean
  readonly signal: AbortSignal
}

export interface Look {
  readonly signal: AbortSignal
}

export interface Resource<R extends object> {
  /** The words of its commands: `['network']`, `['network', 'qos']`. */
  readonly path: readonly [string, ...string[]]
  readonly one: string
  readonly many: string
  /** Names a row to the next command. */
  readonly id: (row: R) => string
  readonly columns: readonly Column<R>[]
  /** Keys of --filter that the service heeds; the rest is compared here. */
  readonly filters?: readonly string[]
  readonly list: (sdk: Openstack, cloud: Cloud, query: ListQuery) => AsyncIterable<R>
  /** The service tells of other projects' too. */
  readonly hasAllProjects?: true
  readonly show?: (sdk: Openstack, cloud: Cloud, ref: string, look: Look) => Promise<object>
  readonly remove?: Removal
  /** One of the demonstration, for the help of `show` and `delete`. */
  readonly exampleName: string
  /** Of its lists, for help. */
  readonly example?: { readonly command: string; readonly summary: string }
}

export interface Removal {
  /** The one that a name or an id means, before anything is changed. */
  readonly find: (sdk: Openstack, cloud: Cloud, ref: string, look: Look) => Promise<Named>
  /** What is lost with it: `its disks that are not volumes`. */
  readonly lost?: string
  readonly run: (sdk: Openstack, cloud: Cloud, found: Named, look: ChangeLook) => Promise<unknown>
}

export interface ChangeLook extends Look {
  /** A word on how far it is, shown where somebody watches. */
  readonly onProgress: (text: string) => void
  /** What paths are relative to. */
  readonly cwd: string
}

export interface Named {
  readonly id: string
  readonly name?: string
}

/** What one change does: the same function makes it and is tried for a dry run. */
export interface SingleChange<D extends CommandDefinition> {
  /** `Create network web`, of the line that shows its progress. */
  readonly title: (input: Input<D>) => string
  /** `Created`; what was made is named after it. */
  readonly done: string
  /** What is asked before, where something is lost; undefined asks nothing. */
  readonly question?: (input: Input<D>) => string | undefined
  readonly run: (
    sdk: Openstack,
    cloud: Cloud,
    input: Input<D>,
    look: ChangeLook,
  ) => Promise<object | undefined>
}

/** What takes several steps: a plan of the library, shown step by step, or shown and not run. */
export interface PlannedChange<D extends CommandDefinition, S, R> {
  /** What it is made from: flags and files, read before anything is asked of the cloud. */
  readonly read: (context: CloudContext, input: Input<D>, sdk: Openstack) => Promise<S>
  readonly preview: (sdk: Openstack, cloud: Cloud, spec: S, look: Look) => Promise<PlanPreview>
  /** What is asked before, where something is lost; undefined asks nothing. */
  readonly question?: (spec: S, sdk: Openstack, cloud: Cloud, look: Look) => Promise<string | undefined>
  readonly run: (sdk: Openstack, cloud: Cloud, spec: S, look: PlanLook) => Promise<R>
  readonly views: (result: R, spec: S) => ResultViews
}

export interface PlanLook extends Look {
  readonly onEvent: (event: PlanEvent) => void
  /** Take away what was made when it fails. */
  readonly rollback: boolean
}
