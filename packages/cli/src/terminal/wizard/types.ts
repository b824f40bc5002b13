/**
 * What a wizard is: data. Steps of fields over the values of one or more specs; lists of options that are asked of a
 * server; a summary; and something to carry out. `terminal/` draws any of them and knows none.
 */
import type { Issue, PlanEvent } from '@pve/core'
import type { Tone } from '../rows.js'

/** The values of one spec, plain data as a file would hold it. What is not given is not there. */
export type Values = Readonly<Record<string, unknown>>

/** What a field sees of the rest. */
export interface Look {
  readonly values: Values
  /** The values with every default written in, as far as it is known. */
  readonly complete: Values
  /** What is to be said of what neither says: `as the source`. */
  readonly unsaid?: string | undefined
  /** The item that is being edited, such as `disks[1]`; empty outside of lists. */
  readonly at: string
  /** What counts: the given value, or its default. Beneath `at`. */
  get(path: string): unknown
  /** The same from the top. */
  root(path: string): unknown
}

export interface Option {
  readonly value: string
  /** Default the value. */
  readonly label?: string
  /** Beside it, dimmed: size, free space, … */
  readonly hint?: string
}

/** Options that are asked of a server. */
export interface Source {
  readonly id: string
  /** What the answer depends on: when this changes it is asked anew. `undefined` while it cannot be asked at all. */
  key(look: Look): string | undefined
  load(look: Look, signal: AbortSignal): Promise<readonly Option[]>
  /** What to say when there is nothing to choose from. */
  readonly empty: string
}

export type Options = readonly Option[] | Source

interface FieldBase {
  /** Within the spec, or within the item of a list. Unique among the fields of a form. */
  readonly path: string
  /** Where several fields look at one value: the place that this one's problems are told of. Default the path. */
  readonly id?: string
  readonly label: string
  /** One or two sentences: what it is, and what speaks for which value. */
  readonly help: string
  readonly shown?: (look: Look) => boolean
  /** From what stands at the path to what the field shows; for values that several fields share. */
  readonly read?: (given: unknown) => unknown
  /**
   * Back again.
   * @param given what stands at the path now
   * @param before the group or list that stood there before it was switched off
   */
  readonly write?: (value: unknown, given: unknown, before: unknown) => unknown
  /** Where the values with their defaults have nothing, but it is known what the server does then. */
  readonly byDefault?: (look: Look) => unknown
}

export interface TextField extends FieldBase {
  readonly kind: 'text'
  readonly secret?: boolean
  readonly placeholder?: string
  /** Where nothing is given and no default is known. */
  readonly emptyText?: string
}

export interface NumberField extends FieldBase {
  readonly kind: 'number'
  readonly unit?: string
  readonly emptyText?: string
}

export interface ChoiceField extends FieldBase {
  readonly kind: 'choice'
  readonly options: Options
  /** Another value than those can be typed. */
  readonly free?: boolean
  readonly emptyText?: string
}

export interface MultiField extends FieldBase {
  readonly kind: 'multi'
  readonly options: Options
  readonly emptyText?: string
}

/** Words of one's own, and those that are in use already. */
export interface TagsField extends FieldBase {
  readonly kind: 'tags'
  readonly options: Options
}

export interface ToggleField extends FieldBase {
  readonly kind: 'toggle'
}

export interface ItemsField extends FieldBase {
  readonly kind: 'items'
  /** `disk`: for "Add a disk". */
  readonly noun: string
  readonly fields: readonly Field[]
  /** One line for an item, made from it with its defaults. */
  readonly summary: (item: Values) => string
  readonly emptyText: string
}

export type Field = TextField | NumberField | ChoiceField | MultiField | TagsField | ToggleField | ItemsField

/** What must have succeeded before the next step can be reached: a sign-in. */
export interface Gate {
  /** `Sign in` */
  readonly label: string
  /** While it is under way. */
  readonly busy: string
  /** Whether it can be tried at the start, without a question. */
  readonly isReady: (values: Values) => boolean
  run(values: Values, signal: AbortSignal): Promise<GateResult>
}

export type GateResult =
  | { readonly kind: 'passed'; readonly text: string; readonly values?: Values }
  /** Something more must be given first: another field appears. */
  | { readonly kind: 'more'; readonly message: string; readonly values: Values; readonly focus: string }

export interface FormStep {
  readonly kind: 'form'
  readonly id: string
  readonly title: string
  /** Whose values its fields are. */
  readonly scope: string
  readonly fields: readonly Field[]
  readonly gate?: Gate
  /** Lines above the fields. */
  readonly intro?: (look: Look) => readonly string[]
}

export interface Line {
  readonly text: string
  /** Beginning a line of its own, before the text: `Cores`. */
  readonly label?: string
  /** Where blanks matter: a line that is too long is broken, and nothing is put in. */
  readonly isVerbatim?: boolean
  readonly tone?: Tone
}

/** One way of looking at what was put together. */
export interface View {
  readonly title: string
  readonly lines: (look: Look, check: Check | undefined) => readonly Line[]
}

/** The last look at everything before it is carried out. */
export interface Check {
  readonly issues: readonly Issue[]
  readonly notes: readonly string[]
  /** What would be sent or run, step by step. */
  readonly lines: readonly Line[]
}

export interface SummaryStep {
  readonly kind: 'summary'
  readonly id: string
  readonly title: string
  readonly scope: string
  readonly views: readonly View[]
  /** @throws PveError when it cannot be told, which can be tried again */
  check(values: Values, signal: AbortSignal): Promise<Check>
  /** `Create` */
  readonly action: string
  readonly save: Save
}

export interface Save {
  /** `Save as YAML` */
  readonly title: string
  /** A name for the file. */
  readonly suggest: (values: Values) => string
  /** @returns false when the file is there already and may not be overwritten @throws PveError */
  write(file: string, values: Values, overwrite: boolean): Promise<boolean>
}

export interface RunIo {
  readonly signal: AbortSignal
  readonly onEvent: (event: PlanEvent) => void
}

/** How it went. What kind it is decides how it looks and what can be done. */
export interface RunEnd {
  readonly kind: 'done' | 'nothing-made' | 'incomplete'
  readonly title: string
  readonly lines: readonly Line[]
  readonly actions: readonly RunAction[]
}

export interface RunAction {
  readonly key: string
  readonly label: string
  /** Asked before it is done. */
  readonly confirm?: string
  /** Absent: back to the summary. */
  readonly run?: (io: RunIo) => Promise<RunEnd>
}

export interface RunStep {
  readonly kind: 'run'
  readonly id: string
  readonly title: string
  readonly scope: string
  /** Never throws: a failure is an end, too. */
  run(values: Values, io: RunIo): Promise<RunEnd>
}

export type Step = FormStep | SummaryStep | RunStep

/** What the server makes of the values so far. */
export interface Review {
  readonly issues: readonly Issue[]
  readonly notes: readonly Issue[]
  readonly complete: Values
  /** For fields of which neither the values nor their defaults say anything: `as the source`. */
  readonly unsaid?: string
}

export interface Wizard {
  readonly title: string
  readonly steps: readonly Step[]
  /** What is wrong with the values of a scope by themselves. */
  validate(scope: string, values: Values): readonly Issue[]
  /** With the server's eyes; only for the scope of the summary, and after the gate. @throws PveError, to be tried again */
  review(values: Values, signal: AbortSignal): Promise<Review>
  /** Whether an error means that the gate must be passed again. */
  isLockedOut(error: unknown): boolean
  /** Drops what is remembered of the server, so that it is asked again. */
  forget(): void
}
