import { resolve } from 'node:path'
import { writeFileAtomic } from '@pve/core'
import { exportVm, writeVmSpec } from '@pve/sdk'
import type { vmExport } from '../definitions/vm.js'
import type { ProxmoxHandler } from '../proxmox-context.js'

export const run: ProxmoxHandler<typeof vmExport> = async ({ connect, out, io }, input) => {
  const spec = await exportVm(await connect(), input.arguments.vm)
  const yaml = writeVmSpec(spec)
  const { output } = input.flags
  if (output === undefined) {
    out.result({ json: spec, text: () => yaml.trimEnd(), quiet: () => yaml.trimEnd() })
    return
  }
  const path = resolve(io.cwd, output)
  const content = out.json || path.endsWith('.json') ? `${JSON.stringify(spec, undefined, 2)}\n` : yaml
  await writeFileAtomic(path, content, { mode: 0o644 })
  out.result({ json: { file: path }, text: () => `Written: ${output}`, quiet: () => path })
}
