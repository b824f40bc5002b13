import { exportVm, writeVmSpec } from '@pve/sdk'
import type { vmExport } from '../definitions/vm.js'
import type { ProxmoxHandler } from '../proxmox-context.js'
import { writeNamedFile } from './named-file.js'

export const run: ProxmoxHandler<typeof vmExport> = async (context, input) => {
  const { out } = context
  const spec = await exportVm(await context.connect(), input.arguments.vm)
  const yaml = writeVmSpec(spec)
  const { output } = input.flags
  if (output === undefined) {
    out.result({ json: spec, text: () => yaml.trimEnd(), quiet: () => yaml.trimEnd() })
    return
  }
  const content = out.json || output.endsWith('.json') ? `${JSON.stringify(spec, undefined, 2)}\n` : yaml
  const path = await writeNamedFile(context, output, content, { mode: 0o644 })
  out.result({ json: { file: path }, text: () => `Written: ${output}`, quiet: () => path })
}
