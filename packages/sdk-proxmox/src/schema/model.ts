/**
 * What is known about an API at run time: its operations, their parameters and results, and the property-string
 * formats. The generator makes it from a server's own schema; encoding, decoding, validation, `pve api` and the
 * simulator all read this one model.
 */

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

export type FieldType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null' | 'any'

/** A parameter, a key of a property string, or (a part of) a result. */
export interface Field {
  readonly type: FieldType
  readonly optional?: true
  readonly enum?: readonly string[]
  /** A Perl pattern as the server has it, without anchors; see `toRegExp`. */
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  /** The name of the server's own check (`pve-storage-id`, `mac-addr`, …). */
  readonly format?: string
  /** On the wire one string that holds a list with this separator; in the SDK an array of `item`. */
  readonly list?: ',' | ';'
  /** The name of a property-string format: a string on the wire, an object in the SDK. */
  readonly property?: string
  /** Element of an array or of a list. */
  readonly item?: Field
  readonly properties?: Readonly<Record<string, Field>>
  readonly default?: string | number | boolean
  /** This parameter is only allowed together with that one. */
  readonly requires?: string
}

/** A key of a property-string format. */
export interface PropertyKey extends Field {
  /** Another name on the wire for that key. */
  readonly alias?: string
  /** The name itself is the value of that key: `virtio=MAC` is `model=virtio,macaddr=MAC`. */
  readonly keyAlias?: string
}

export interface PropertyFormat {
  /** The key whose name may be left out, as in `virtio,bridge=vmbr0`. */
  readonly defaultKey?: string
  readonly keys: Readonly<Record<string, PropertyKey>>
}

/** The server's permission rule, as the schema gives it: `['perm', '/vms/{vmid}', ['VM.Audit']]`. */
export type PermissionCheck = readonly unknown[]

export interface Operation {
  readonly method: Method
  /** With placeholders: `/nodes/{node}/qemu/{vmid}/config`. */
  readonly path: string
  readonly name: string
  /** Path, query and body parameters in one namespace; indexed ones as `net[n]`. */
  readonly parameters: Readonly<Record<string, Field>>
  readonly returns: Field
  /** Parameters that the schema does not name are accepted. */
  readonly additionalParameters?: true
  /** Runs in the privileged daemon. */
  readonly protected?: true
  /** Is passed on to the node in the path. */
  readonly proxied?: true
  /** Refused to API tokens. */
  readonly refusesToken?: true
  /** No sign-in needed. */
  readonly world?: true
  readonly permission?: PermissionCheck
}

export interface ApiModel {
  /** `9.2`: the server the schema came from. */
  readonly version: string
  readonly operations: Readonly<Record<string, Operation>>
  readonly formats: Readonly<Record<string, PropertyFormat>>
}

/** The key of an operation in `ApiModel.operations`. */
export const operationKey = (method: string, path: string): string => `${method} ${path}`

/**
 * The JavaScript form of a server pattern: whole-value match, Perl's `(?^i:…)` groups and `{,n}` counts translated.
 * A pattern that JavaScript cannot express gives `undefined` (the server still checks it).
 */
export function toRegExp(pattern: string): RegExp | undefined {
  const known = patterns.get(pattern)
  if (known !== undefined) return known ?? undefined
  const ignoreCase = /\(\?\^[a-z]*i[a-z]*:/.test(pattern)
  const source = pattern
    .replace(/\(\?\^[a-z]*:/g, '(?:')
    .replace(/\{,(\d+)\}/g, '{0,$1}')
    .replace(/\\z|\\Z/g, '$')
  let compiled: RegExp | null
  try {
    compiled = new RegExp(`^(?:${source})$`, ignoreCase ? 'i' : '')
  } catch {
    compiled = null
  }
  patterns.set(pattern, compiled)
  return compiled ?? undefined
}
const patterns = new Map<string, RegExp | null>()
