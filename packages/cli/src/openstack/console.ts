import { harmless } from '../output/style.js'
import type { consoleLog, consoleUrl } from './console-definitions.js'
import type { CloudHandler } from './context.js'

export const url: CloudHandler<typeof consoleUrl> = async (context, { arguments: { server }, flags }) => {
  const { out, signal } = context
  const [sdk, cloud] = await Promise.all([context.openstack(), context.cloud()])
  const { type = 'novnc' } = flags
  const found = await sdk.openRemoteConsole(cloud, server, { signal, type })
  // The address has a token in it, and is what the command is for: elsewhere it would be masked.
  out.raw(out.json ? `${JSON.stringify(found, undefined, 2)}\n` : `${found.url}\n`)
}

export const log: CloudHandler<typeof consoleLog> = async (context, { arguments: { server }, flags }) => {
  const { out, signal } = context
  const [sdk, cloud] = await Promise.all([context.openstack(), context.cloud()])
  const { lines } = flags
  const text = await sdk.readConsoleLog(cloud, server, { signal, ...(lines !== undefined && { lines }) })
  const shown = () => harmless(text).trimEnd()
  out.result({ json: { log: text }, text: shown, quiet: shown })
}
