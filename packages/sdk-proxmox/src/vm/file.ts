/** A VM's spec as YAML or JSON: read with the line of each mistake, written so that people like to read it. */
import { readSpecFile, writeSpecFile } from '@pve/core/spec'
import { type VmSpecInput, vmSpecSchema } from './spec.js'

/**
 * A VM's spec from YAML or JSON.
 * @param source how errors call it: the file's name
 * @throws ValidationError; each issue has its line and column
 * @example
 * import { readFile } from 'node:fs/promises'
 *
 * const spec = readVmSpec(await readFile('web3.yaml', 'utf8'), 'web3.yaml')
 * await createVm(client, spec)
 */
export const readVmSpec = (text: string, source: string): VmSpecInput =>
  readSpecFile(text, source, { schema: vmSpecSchema, what: 'a VM' })

/**
 * YAML of a spec. A cloud-init password in it is written as it is.
 * @param options.schema where editors find its JSON Schema: written as the first line that they look for
 * @example
 * writeVmSpec({ name: 'web3', memory: { mib: 4096 } }) // 'name: web3\nmemory:\n  mib: 4096\n'
 */
export const writeVmSpec = (spec: VmSpecInput, options: { readonly schema?: string } = {}): string =>
  writeSpecFile(spec, options)
