/** What the last steps of the VM wizard work with. */
import { type PveClient, parseVmSpec, type VmDefaults, type VmSpecInput } from '@pve/sdk'
import type { Values } from '../../terminal/wizard/types.js'

export interface VmCreation {
  client(): PveClient
  readonly defaults?: Partial<VmDefaults> | undefined
  /** Remove the VM again when a later step fails, without a question. */
  readonly rollback?: boolean
  /** Flags that a command line needs to reach the same server: `['--demo']`. */
  connectionFlags(): readonly string[]
  /** By which a VM without a name or an id is known in the wizard's later tries; with one its spec says which it is. */
  readonly key: string
  /** Where relative file names begin. */
  readonly cwd: string
}

export function creationOptions({ defaults, key }: VmCreation, spec: VmSpecInput) {
  const isNamed = spec.name !== undefined || spec.vmid !== undefined
  return { ...(defaults && { defaults }), ...(!isNamed && { key }) }
}

/** @throws ValidationError */
export const specOf = (values: Values): VmSpecInput => parseVmSpec(values)

/** A password is typed where it is used; it is shown and written nowhere. */
export function withoutPassword(spec: VmSpecInput): VmSpecInput {
  if (spec.cloudInit?.password === undefined && spec.extra?.cipassword === undefined) return spec
  const { cloudInit, extra, ...rest } = spec
  const { password: _, ...shown } = cloudInit ?? {}
  const { cipassword: __, ...more } = extra ?? {}
  return { ...rest, ...(cloudInit && { cloudInit: shown }), ...(extra && { extra: more }) }
}
