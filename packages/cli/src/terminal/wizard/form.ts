/** What a form shows at the moment: its fields with their values, defaults, options and problems, and its stops. */
import type { Issue } from '@pve/core'
import { groupOf, isGroup, joinPath, partsOf, valueAt, withValueAt } from '../../values/path.js'
import { failureText, type Load, type State } from './state.js'
import type { Field, FormStep, ItemsField, Look, Option, Options, Source, Values, Wizard } from './types.js'

export interface PlacedField {
  readonly field: Field
  /** Of the value, from the top of the spec. */
  readonly path: string
  /** What issues call it: the path, or the field's own id. */
  readonly name: string
  /** Unique in the wizard. */
  readonly key: string
  /** As given; undefined leaves it to the default. */
  readonly value: unknown
  /** What it is where nothing is given. */
  readonly byDefault: unknown
  /** Nothing is given, and what it will be is not known: what is to be said of it then. */
  readonly open: string | undefined
  readonly options: OptionList
  readonly issues: readonly Issue[]
  readonly notes: readonly Issue[]
}

export interface OptionList {
  readonly status: 'none' | 'loading' | 'ready' | 'failed'
  readonly options: readonly Option[]
  readonly message?: string
}

/** A place that the focus can be at. */
export type Stop =
  | { readonly part: 'field'; readonly placed: PlacedField }
  | {
      readonly part: 'item'
      readonly placed: PlacedField
      readonly field: ItemsField
      readonly index: number
    }
  | { readonly part: 'add'; readonly placed: PlacedField; readonly field: ItemsField }

export interface Form {
  readonly step: FormStep
  /** The step, or the step and the item that is open. */
  readonly id: string
  readonly look: Look
  readonly fields: readonly PlacedField[]
  readonly stops: readonly Stop[]
  /** The stop with the focus. */
  readonly focus: number
}

export const currentStep = (wizard: Wizard, state: State) => {
  const step = wizard.steps[state.step]
  if (!step) throw new RangeError(`there is no step ${state.step}`)
  return step
}

export const formId = (step: FormStep, at: string): string => (at === '' ? step.id : `${step.id}/${at}`)

/** Defaults are those of the last answer of the server, also while it is being asked about newer values. */
export function lookOf(wizard: Wizard, state: State, scope: string, at: string): Look {
  const values = state.values[scope] ?? {}
  const complete = scope === reviewedScope(wizard) ? (state.review?.value?.complete ?? {}) : {}
  const root = (path: string) => valueAt(values, path) ?? valueAt(complete, path)
  const unsaid = scope === reviewedScope(wizard) ? state.review?.value?.unsaid : undefined
  return { values, complete, unsaid, at, root, get: (path) => root(joinPath(at, path)) }
}

/** The scope that the summary is about. */
export const reviewedScope = (wizard: Wizard): string | undefined =>
  wizard.steps.find((step) => step.kind === 'summary')?.scope

/** All that is known to be wrong, and worth saying. */
export function findings(
  wizard: Wizard,
  state: State,
  scope: string,
): { issues: readonly Issue[]; notes: readonly Issue[] } {
  // Who has signed in has given all that was needed, though it is forgotten by now.
  const gate = wizard.steps.find((step) => step.kind === 'form' && step.gate && step.scope === scope)
  if (gate && state.gates[gate.id]?.status === 'passed') return { issues: [], notes: [] }
  const own = wizard.validate(scope, state.values[scope] ?? {})
  if (scope !== reviewedScope(wizard)) return { issues: own, notes: [] }
  const review = state.review
  // An answer about other values would accuse what has been mended meanwhile.
  const current = review && review.key === reviewKey(state, scope) ? review.value : undefined
  const checked = state.check?.status === 'ready' && state.check.key === reviewKey(state, scope)
  const all = [...own, ...(current?.issues ?? []), ...(checked ? (state.check?.value?.issues ?? []) : [])]
  return { issues: distinct(all), notes: current?.notes ?? [] }
}

export const reviewKey = (state: State, scope: string): string => JSON.stringify(state.values[scope] ?? {})

/** One complaint a place is enough: the first is the most telling. */
function distinct(issues: readonly Issue[]): Issue[] {
  const seen = new Set<string>()
  return issues.filter(({ path }) => !seen.has(path) && seen.add(path))
}

export function formOf(wizard: Wizard, state: State, step: FormStep, at = state.at): Form {
  const look = lookOf(wizard, state, step.scope, at)
  const fields = placed(wizard, state, step, look)
  const stops = fields.flatMap(stopsOf)
  const id = formId(step, at)
  return { step, id, look, fields, stops, focus: Math.min(state.focus[id] ?? 0, stops.length - 1) }
}

/** The lists that lead to an item, the innermost one last: lists may be within items. */
export function listsTo(step: FormStep, at: string): readonly { list: ItemsField; at: string }[] {
  const found: { list: ItemsField; at: string }[] = []
  let fields = step.fields
  for (let rest = at; rest !== ''; ) {
    const list = fields.find(
      (field): field is ItemsField => field.kind === 'items' && rest.startsWith(`${field.path}[`),
    )
    const index = list && /^\[\d+\]/.exec(rest.slice(list.path.length))?.[0]
    if (!list || index === undefined) break
    rest = rest.slice(list.path.length + index.length).replace(/^\./, '')
    found.push({ list, at: rest === '' ? at : at.slice(0, at.length - rest.length - 1) })
    fields = list.fields
  }
  return found
}

const fieldsAt = (step: FormStep, at: string): readonly Field[] =>
  at === '' ? step.fields : (listsTo(step, at).at(-1)?.list.fields ?? [])

/** The form that an item's list stands on. */
export const outerOf = (step: FormStep, at: string): string => listsTo(step, at).at(-2)?.at ?? ''

function placed(wizard: Wizard, state: State, step: FormStep, look: Look): PlacedField[] {
  const { issues, notes } = findings(wizard, state, step.scope)
  const shown = fieldsAt(step, look.at).filter((field) => field.shown?.(look) ?? true)
  const names = shown.map((field) => joinPath(look.at, field.id ?? field.path))
  const ownerOf = (path: string) => {
    const best = names.filter((one) => isWithin(path, one)).sort((a, b) => b.length - a.length)[0]
    return best === undefined ? undefined : names.indexOf(best)
  }
  const owned = (all: readonly Issue[], index: number) => all.filter(({ path }) => ownerOf(path) === index)
  return shown.map((field, index) => {
    const path = joinPath(look.at, field.path)
    const name = names[index] ?? path
    const { value, byDefault } = valueOfField(field, look)
    return {
      field,
      path,
      name,
      key: `${step.scope}:${name}`,
      value,
      byDefault,
      open: value === undefined ? openText(wizard, state, step, look) : undefined,
      options: optionsOf(state, field, look),
      issues: owned(issues, index).map((issue) => worded(issue, field, value)),
      notes: owned(notes, index),
    }
  })
}

/** What is given, and what it is where nothing is. */
export function valueOfField(field: Field, look: Look): { value: unknown; byDefault: unknown } {
  const path = joinPath(look.at, field.path)
  const read = field.read ?? ((value: unknown) => value)
  return {
    value: read(valueAt(look.values, path)),
    byDefault: read(valueAt(look.complete, path)) ?? field.byDefault?.(look),
  }
}

/** An item with its defaults. */
export const itemAt = ({ values, complete }: Look, at: string): Values => ({
  ...groupOf(valueAt(complete, at)),
  ...groupOf(valueAt(values, at)),
})

/** The schema says what it expected; whoever typed it needs to hear what a number is. */
const worded = (issue: Issue, field: Field, value: unknown): Issue =>
  field.kind === 'number' && typeof value === 'string'
    ? { ...issue, message: `'${value}' is not a number` }
    : issue

/** What only the server can tell, and has not told yet. */
export const notKnown = '…'

const openText = (wizard: Wizard, state: State, step: FormStep, look: Look): string | undefined =>
  step.scope === reviewedScope(wizard) && !state.review?.value ? notKnown : look.unsaid

/** `disks[0].size` is within `disks`, `disks[0]` and itself. */
const isWithin = (path: string, outer: string): boolean =>
  path === outer || (path.startsWith(outer) && /^[.[]/.test(path.slice(outer.length)))

const isSource = (options: Options): options is Source => !Array.isArray(options)

/** The source of a field's options, and under which name its answer is kept. */
export function sourceOf(field: Field, look: Look): { source: Source; key: string } | undefined {
  if (!('options' in field) || !isSource(field.options)) return undefined
  const key = field.options.key(look)
  return key === undefined ? undefined : { source: field.options, key: `${field.options.id} ${key}` }
}

function optionsOf(state: State, field: Field, look: Look): OptionList {
  if (!('options' in field)) return { status: 'none', options: [] }
  const { options } = field
  if (!isSource(options)) return { status: 'ready', options }
  const found = sourceOf(field, look)
  const load: Load<readonly Option[]> | undefined = found && state.loads[found.key]
  // What it depends on may be what the server did not answer.
  if (!load)
    return {
      status: found || (state.review?.status ?? 'loading') === 'loading' ? 'loading' : 'none',
      options: [],
    }
  if (load.status === 'failed') {
    return { status: 'failed', options: [], message: failureText(load.error) }
  }
  const list = load.value ?? []
  const isEmpty = load.status === 'ready' && list.length === 0
  return { status: load.status, options: list, ...(isEmpty && { message: options.empty }) }
}

function stopsOf(one: PlacedField): Stop[] {
  const { field } = one
  if (field.kind !== 'items') return [{ part: 'field', placed: one }]
  // One more than how many?
  if (one.open === notKnown) return []
  return [
    ...itemsOf(one).map((_, index): Stop => ({ part: 'item', placed: one, field, index })),
    { part: 'add', placed: one, field },
  ]
}

/** What is wrong with a field, or with one item of a list. */
export function issuesAt(stop: Stop): readonly Issue[] {
  const { issues } = stop.placed
  return stop.part === 'item' ? issues.filter(({ path }) => isWithin(path, nameOf(stop))) : issues
}

/** The items of a list as they are given; where it is left to its default, one without a word for each. */
export function itemsOf({ value, byDefault }: Pick<PlacedField, 'value' | 'byDefault'>): Values[] {
  if (Array.isArray(value)) return value.map(groupOf)
  return Array.isArray(byDefault) ? byDefault.map(() => ({})) : []
}

/** What counts. */
export const effective = ({ value, byDefault }: Pick<PlacedField, 'value' | 'byDefault'>): unknown =>
  value ?? byDefault

export function withValue(state: State, scope: string, { field, path }: PlacedField, value: unknown): State {
  const values = state.values[scope] ?? {}
  const given = valueAt(values, path)
  const place = `${scope}:${path}`
  const written = field.write ? field.write(value, given, state.replaced[place]) : value
  const isReplaced = isHolder(given) && !isHolder(written)
  return {
    ...state,
    ...(isReplaced && { replaced: { ...state.replaced, [place]: given } }),
    values: { ...state.values, [scope]: groupOf(withValueAt(values, partsOf(path), written)) },
  }
}

const isHolder = (value: unknown): boolean => Array.isArray(value) || isGroup(value)

export interface Place {
  readonly step: number
  readonly at: string
  readonly stop: number
}

/** Where the field is that an issue is about; undefined when no field is (what only a file can say). */
export function placeOf(wizard: Wizard, state: State, scope: string, path: string): Place | undefined {
  const found = wizard.steps.flatMap((step, number) => {
    if (step.kind !== 'form' || step.scope !== scope) return []
    return formsOf(wizard, state, step, '').flatMap(({ stops, look: { at } }) =>
      stops.flatMap((stop, index) => {
        const name = nameOf(stop)
        return isWithin(path, name) ? [{ step: number, at, stop: index, length: name.length }] : []
      }),
    )
  })
  return found.sort((a, b) => b.length - a.length || a.stop - b.stop)[0]
}

/** A form and those of all items on it. */
function formsOf(wizard: Wizard, state: State, step: FormStep, at: string): Form[] {
  const form = formOf(wizard, state, step, at)
  const items = form.stops.flatMap((stop) => (stop.part === 'item' ? [nameOf(stop)] : []))
  return [form, ...items.flatMap((item) => formsOf(wizard, state, step, item))]
}

/** What issues call it: the field, or the item. */
const nameOf = (stop: Stop): string =>
  stop.part === 'item' ? `${stop.placed.path}[${stop.index}]` : stop.placed.name

/** Whether a step has something wrong in it. */
export const hasIssues = (wizard: Wizard, state: State, step: FormStep): boolean =>
  formOf(wizard, state, step, '').fields.some(({ issues }) => issues.length > 0)
