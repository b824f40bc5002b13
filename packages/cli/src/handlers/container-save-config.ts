import { ConnectionError, HostKeyError, PveError, SshAuthenticationError } from '@pve/core'
import { exportContainer, writableSpec, writeContainerSpec } from '@pve/sdk'
import type { containerSaveConfig } from '../definitions/containers.js'
import type { ProxmoxContext, ProxmoxHandler } from '../proxmox-context.js'
import { writeNamedFile } from './named-file.js'

export const run: ProxmoxHandler<typeof containerSaveConfig> = async (context, input) => {
  const { out, signal } = context
  const { output, provision = true, schema } = input.flags
  const { spec, notes: found } = await exportContainer(await context.connect(), input.arguments.container, {
    signal,
    ...(provision && { shell: (node: string) => shellOf(context, node) }),
  })
  const { data, variables } = writableSpec(spec)
  const notes = [
    ...found,
    ...(variables.length > 0
      ? [`Secrets are not written here. Set in the environment before it is used: ${variables.join(', ')}.`]
      : []),
  ]
  const yaml = writeContainerSpec(spec, { notes, ...(schema !== undefined && { schema }) })
  if (output === undefined) {
    out.result({
      json: { spec: data, notes, variables },
      text: () => yaml.trimEnd(),
      quiet: () => yaml.trimEnd(),
    })
    return
  }
  const content = output.endsWith('.json') ? `${JSON.stringify(data, undefined, 2)}\n` : yaml
  // Files and scripts of its provisioning may hold what is not for everybody.
  const path = await writeNamedFile(context, output, content, { mode: 0o600 })
  for (const note of notes) out.note(note)
  out.result({
    json: { file: path, notes, variables },
    text: () => `Written: ${output}`,
    quiet: () => path,
  })
}

/** A file without what was provisioned would not make the same container: that is for somebody to say. */
async function shellOf(context: ProxmoxContext, node: string) {
  try {
    return await context.shell(node)
  } catch (error) {
    const isSsh =
      error instanceof ConnectionError ||
      error instanceof HostKeyError ||
      error instanceof SshAuthenticationError
    if (!isSsh) throw error
    throw new PveError(`What was provisioned cannot be read: ${error.message}`, {
      code: 'PROVISION_NOT_READ',
      cause: error,
      hint: [error.hint, 'To leave it out: --no-provision.'].filter(Boolean).join(' '),
    })
  }
}
