import { containerJsonSchema } from '@pve/sdk'
import type { containerSchema } from '../definitions/containers.js'
import type { ProxmoxHandler } from '../proxmox-context.js'

export const run: ProxmoxHandler<typeof containerSchema> = async ({ out }) => {
  const schema = containerJsonSchema()
  const text = () => JSON.stringify(schema, undefined, 2)
  out.result({ json: schema, isPublic: true, text, quiet: text })
}
