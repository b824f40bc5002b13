/**
 * What `pve vm create` asks in a terminal: only what is missing and has no good default. The full-screen wizard takes
 * this function's place: from the spec so far to the spec to create.
 */
import { parseVmSpec, type VmSpecInput } from '@pve/sdk'
import type { Input } from '../command/types.js'
import type { CommandContext } from '../context.js'
import type { vmCreate } from '../definitions/vm-create.js'

export async function askForMissing(
  context: CommandContext,
  input: Input<typeof vmCreate>,
  spec: VmSpecInput,
): Promise<VmSpecInput> {
  const { questions } = context
  if (!questions || input.flags['dry-run'] || input.flags.file !== undefined || spec.name !== undefined)
    return spec
  const check = (name: string) => {
    try {
      parseVmSpec({ name })
      return undefined
    } catch {
      return 'Letters, digits and hyphens: a name that is valid in DNS'
    }
  }
  const name = await questions.text({ message: 'Name of the VM', placeholder: 'web1', check })
  return { ...spec, name }
}
