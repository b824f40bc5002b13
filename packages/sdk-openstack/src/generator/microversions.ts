/** What differs from microversion to microversion: bodies, query parameters, whole operations. */
import type { Json } from '@pve/core'
import { type ApiDocument, extensionOf, isObject, type Operation, refName } from './document.js'

/** From one microversion to another, both included; an end that is not said is open. */
export interface Range {
  readonly from?: string
  readonly to?: string
}

export interface BodyVariant {
  readonly range: Range
  /** A schema of the document, or the name of an action that takes nothing. */
  readonly schema?: string
  readonly action?: string
}

export interface OperationMicroversions {
  /** Of the operation itself. */
  readonly range: Range
  readonly bodies: readonly BodyVariant[]
  /** Query parameters that are not in all microversions. */
  readonly query: Readonly<Record<string, Range>>
}

/** What every operation has that depends on the microversion; operations without anything of it are left out. */
export function microversionsOf(document: ApiDocument): Map<string, OperationMicroversions> {
  const found = new Map<string, OperationMicroversions>()
  for (const operation of document.operations) {
    const entry: OperationMicroversions = {
      range: rangeOf(operation.definition),
      bodies: bodiesOf(document, operation),
      query: queryOf(document, operation),
    }
    if (isOpen(entry.range) && entry.bodies.length === 0 && Object.keys(entry.query).length === 0) continue
    found.set(operation.key, entry)
  }
  return found
}

/** 2.0 is what Nova called its API before there were microversions: nothing begins later. */
function rangeOf(value: Json | undefined): Range {
  const { 'min-ver': from, 'max-ver': to } = extensionOf(value)
  return { ...(from !== undefined && !/\.0$/.test(from) && { from }), ...(to !== undefined && { to }) }
}

const isOpen = (range: Range) => range.from === undefined && range.to === undefined

function bodiesOf(document: ApiDocument, { definition }: Operation): BodyVariant[] {
  const content = at(definition, 'requestBody', 'content', 'application/json', 'schema')
  const variants = variantsOf(document, content, undefined)
  const versioned = variants.some(({ range }) => !isOpen(range))
  return versioned ? variants : []
}

function variantsOf(
  document: ApiDocument,
  schema: Json | undefined,
  name: string | undefined,
): BodyVariant[] {
  const ref = refName(schema)
  if (ref !== undefined) return variantsOf(document, document.schemas[ref], ref)
  const choices = isObject(schema) ? schema['oneOf'] : undefined
  const { discriminator, 'action-name': action } = extensionOf(schema)
  if (Array.isArray(choices) && discriminator !== undefined) {
    return choices.flatMap((choice) => variantsOf(document, choice, undefined))
  }
  if (name === undefined) return []
  // Published for v2.0, whose place 2.1 took; no microversion has it.
  if (extensionOf(schema)['max-ver'] === '2.0') return []
  const range = rangeOf(schema)
  const own = { range, schema: name, ...(action !== undefined && { action }) }
  // An action that takes something since a microversion took nothing before.
  const before = range.from === undefined ? undefined : previous(range.from)
  const isFirst = action !== undefined && before !== undefined && !hasEarlier(document, action, range.from)
  return isFirst && takesNothing.has(action) ? [{ range: { to: before }, action }, own] : [own]
}

/** Actions of Nova that were without parameters in their first microversions. */
const takesNothing = new Set(['lock', 'migrate', 'unshelve'])

function hasEarlier(document: ApiDocument, action: string, from: string | undefined): boolean {
  return Object.values(document.schemas).some((schema) => {
    const other = extensionOf(schema)
    const start = other['min-ver']
    return (
      other['action-name'] === action &&
      start !== undefined &&
      from !== undefined &&
      minorOf(start) < minorOf(from)
    )
  })
}

function queryOf(document: ApiDocument, { definition }: Operation): Record<string, Range> {
  const parameters = definition['parameters']
  const ranges: Record<string, Range> = {}
  for (const item of Array.isArray(parameters) ? parameters : []) {
    const ref = refName(item)
    const parameter = ref === undefined ? item : document.parameters[ref]
    if (!isObject(parameter) || parameter['in'] !== 'query') continue
    const range = rangeOf(parameter)
    if (typeof parameter['name'] === 'string' && !isOpen(range)) ranges[parameter['name']] = range
  }
  return ranges
}

function at(value: Json | undefined, ...keys: readonly string[]): Json | undefined {
  let current = value
  for (const key of keys) current = isObject(current) ? current[key] : undefined
  return current
}

/** Microversions of a service have one major number: their minor numbers are their order. */
export function minorOf(version: string): number {
  return Number(version.split('.')[1] ?? 0)
}

function previous(version: string): string {
  return `${version.split('.')[0]}.${minorOf(version) - 1}`
}
