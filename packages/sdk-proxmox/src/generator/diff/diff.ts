/** What is different between the APIs of two servers. */
import type { ApiModel, Field, Method, Operation, PermissionCheck } from '../../schema/model.js'
import { type Aspects, type AspectValue, type FieldAspect, flattenFields } from './flatten.js'

export interface AspectChange {
  readonly aspect: FieldAspect
  /** Undefined where the older one says nothing of it. */
  readonly from?: AspectValue
  /** Undefined where the newer one says nothing of it. */
  readonly to?: AspectValue
}

/** A parameter, a key of a property string (`net[n].mtu`), or a part of an answer (`answer[].name`). */
export type FieldChange =
  | { readonly change: 'added' | 'removed'; readonly name: string; readonly field: Aspects }
  | { readonly change: 'changed'; readonly name: string; readonly aspects: readonly AspectChange[] }

/** What holds of an operation as a whole. */
export interface OperationAspectChange {
  readonly aspect:
    | 'name'
    | 'permission'
    | 'world'
    | 'refusesToken'
    | 'protected'
    | 'proxied'
    | 'additionalParameters'
  readonly from?: string | boolean | PermissionCheck
  readonly to?: string | boolean | PermissionCheck
}

export interface OperationChange {
  readonly method: Method
  readonly path: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly aspects: readonly OperationAspectChange[]
  /** Of an added or removed operation: none, since all of its parameters are. */
  readonly parameters: readonly FieldChange[]
  readonly answer: readonly FieldChange[]
}

export interface SchemaDiff {
  /** Version of the server the older schema is from. */
  readonly from: string
  readonly to: string
  /** By path, then method; those that are the same are left out. */
  readonly operations: readonly OperationChange[]
}

const operationAspects = [
  'name',
  'permission',
  'world',
  'refusesToken',
  'protected',
  'proxied',
  'additionalParameters',
] as const

/**
 * What a server of the newer schema has, lacks or checks differently. Property strings are compared key by key, whatever
 * their formats are called.
 * @example
 * const { operations } = diffModels(await builtInModel('9.1'), await builtInModel('9.2'))
 * for (const { method, path, change } of operations) console.log(change, method, path)
 */
export function diffModels(older: ApiModel, newer: ApiModel): SchemaDiff {
  const keys = [...new Set([...Object.keys(older.operations), ...Object.keys(newer.operations)])]
  const operations = keys.flatMap((key) => {
    const change = changeOf(older, older.operations[key], newer, newer.operations[key])
    return change ? [change] : []
  })
  return { from: older.version, to: newer.version, operations: operations.sort(byPath) }
}

const byPath = (a: OperationChange, b: OperationChange): number =>
  compareTexts(a.path, b.path) || compareTexts(a.method, b.method)

/** By code points, so that the order is the same in every locale. */
const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function changeOf(
  older: ApiModel,
  from: Operation | undefined,
  newer: ApiModel,
  to: Operation | undefined,
): OperationChange | undefined {
  const present = to ?? from
  if (!present) return undefined
  const { method, path } = present
  if (!from || !to)
    return { method, path, change: to ? 'added' : 'removed', aspects: [], parameters: [], answer: [] }
  const fieldChanges = (fields: (operation: Operation) => Readonly<Record<string, Field>>) =>
    diffFields(flattenFields(older, fields(from)), flattenFields(newer, fields(to)))
  const aspects = operationAspects.flatMap((aspect): OperationAspectChange[] =>
    isEqual(from[aspect], to[aspect]) ? [] : [{ aspect, ...fromTo(from[aspect], to[aspect]) }],
  )
  const parameters = fieldChanges((operation) => operation.parameters)
  const answer = fieldChanges((operation) => ({ answer: operation.returns }))
  if (aspects.length + parameters.length + answer.length === 0) return undefined
  return { method, path, change: 'changed', aspects, parameters, answer }
}

function diffFields(from: ReadonlyMap<string, Aspects>, to: ReadonlyMap<string, Aspects>): FieldChange[] {
  const onlyIn = (some: ReadonlyMap<string, Aspects>, others: ReadonlyMap<string, Aspects>) => {
    const found = new Map([...some].filter(([name]) => !others.has(name)))
    // What is in an added field is added with it.
    return [...found].filter(([name]) => !ancestorsOf(name).some((ancestor) => found.has(ancestor)))
  }
  const changes: FieldChange[] = [
    ...onlyIn(from, to).map(([name, field]) => ({ change: 'removed' as const, name, field })),
    ...onlyIn(to, from).map(([name, field]) => ({ change: 'added' as const, name, field })),
    ...[...from].flatMap(([name, aspects]): FieldChange[] => {
      const now = to.get(name)
      const different = now ? diffAspects(aspects, now) : []
      return different.length > 0 ? [{ change: 'changed', name, aspects: different }] : []
    }),
  ]
  return changes.sort((a, b) => compareTexts(a.name, b.name))
}

/** `answer[].net.mtu` is in `answer[].net`, `answer[]` and `answer`. */
const ancestorsOf = (name: string): string[] =>
  [...name.matchAll(/\.|\[\]/g)].map((match) => name.slice(0, match.index)).filter((one) => one !== '')

function diffAspects(from: Aspects, to: Aspects): AspectChange[] {
  const names: FieldAspect[] = [
    'type',
    'optional',
    'default',
    'enum',
    'pattern',
    'minimum',
    'maximum',
    'minLength',
    'maxLength',
    'format',
    'requires',
    'alias',
  ]
  return names.flatMap((aspect) =>
    isEqual(from[aspect], to[aspect]) ? [] : [{ aspect, ...fromTo(from[aspect], to[aspect]) }],
  )
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

const fromTo = <T>(from: T | undefined, to: T | undefined): { from?: T; to?: T } => ({
  ...(from !== undefined && { from }),
  ...(to !== undefined && { to }),
})
