/** The API's own parameters of a VM, checked by its schema: what `extra` and a disk's `options` are made of. */
import type { Issue } from '@pve/core'
import type { Parameters } from '../client/types.js'
import type { QemuIde, QemuScsi } from '../generated/api.js'
import { readApiParameters } from '../spec/api-parameters.js'

/** Parameters of `POST /nodes/{node}/qemu` without the node and the id. */
export type VmParameters = Omit<Parameters<'POST', '/nodes/{node}/qemu'>, 'node' | 'vmid'>

/** Options of a disk on any bus, by the API's own names. */
export type DiskOptions = Partial<QemuScsi & QemuIde>

/** Parameters as they come from a file or a program, as the types say; or what the schema has against them. */
export function readParameters(
  given: Readonly<Record<string, unknown>>,
): { readonly parameters: VmParameters } | { readonly issues: readonly Issue[] } {
  const { parameters, issues } = readApiParameters('/nodes/{node}/qemu', given)
  return conforms(parameters, issues) ? { parameters } : { issues }
}

const conforms = (_values: Record<string, unknown>, issues: readonly Issue[]): _values is VmParameters =>
  issues.length === 0

/**
 * Options of a disk, by the schema of its bus.
 * @returns issues with the option's name as their path; none when `options` are such
 */
export function diskOptionIssues(bus: string, options: Readonly<Record<string, unknown>>): readonly Issue[] {
  const key = `${bus}0`
  const read = readParameters({ [key]: { file: 'storage:1', ...options } })
  return 'parameters' in read
    ? []
    : read.issues.map(({ path, message }) => ({ path: path.replace(`${key}.`, ''), message }))
}

export const areDiskOptions = (
  _options: Readonly<Record<string, unknown>>,
  issues: readonly Issue[],
): _options is DiskOptions => issues.length === 0
