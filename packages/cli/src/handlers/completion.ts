/** completion: the script for a shell. */
import { suggest, UsageError } from '@pve/core'
import type { Input } from '../command/types.js'
import { completionScript } from '../completion/scripts.js'
import { shells } from '../completion/shell-answer.js'
import type { CommandContext } from '../context.js'
import type { CompletionDefinition } from '../definitions/completion.js'

export async function run(
  { out, program }: CommandContext,
  { arguments: { shell: name } }: Input<CompletionDefinition>,
): Promise<void> {
  const shell = shells.find((one) => one === name)
  if (shell === undefined) {
    const nearest = suggest(name, shells)
    throw new UsageError(`There is no completion for '${name}'.`, {
      hint: nearest ? `Did you mean '${nearest}'?` : `There is one for ${shells.join(', ')}.`,
    })
  }
  const script = completionScript(shell, program)
  if (out.json) out.result({ json: { shell, script }, text: () => script })
  else out.raw(script)
}
