/** Paths of the API, from the schema that the program has in it. */
import { apiModel } from '@pve/sdk'
import type { ReadValues } from '../command/types.js'
import type { ProxmoxContext } from '../proxmox-context.js'

export const apiPaths: ReadValues<ProxmoxContext> = async () => {
  const methods = new Map<string, string[]>()
  for (const { path, method } of Object.values(apiModel().operations))
    methods.set(path, [...(methods.get(path) ?? []), method])
  return [...methods].map(([path, those]) => ({ id: path, hint: those.join(', ') }))
}
