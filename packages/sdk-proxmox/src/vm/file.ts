/** A VM's spec as YAML or JSON: read with the line of each mistake, written so that people like to read it. */
import { readSpecFile, writeSpecFile } from '@pve/core/spec'
import { type VmSpecInput, vmSpecSchema } from './spec.js'

/**
 * @param source how errors call it: the file's name
 * @throws ValidationError; each issue has its line and column
 */
export const readVmSpec = (text: string, source: string): VmSpecInput =>
  readSpecFile(text, source, { schema: vmSpecSchema, what: 'a VM' })

/** @param options.schema where editors find its JSON Schema: written as the first line that they look for */
export const writeVmSpec = (spec: VmSpecInput, options: { readonly schema?: string } = {}): string =>
  writeSpecFile(spec, options)
