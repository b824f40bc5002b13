import { type Preview, quoteShellWord } from '@pve/core'
import type { RequestPreview } from '../client/client.js'

const secretParameters = new Set(['cipassword', 'password'])

/** A request as one line, and as data for `--json`. Passwords are masked. */
export function requestPreview(request: RequestPreview): Preview {
  const shown = Object.fromEntries(
    Object.entries(request.parameters).map(([name, value]) => [
      name,
      secretParameters.has(name) ? '***' : value,
    ]),
  )
  const text = Object.entries(shown).map(
    ([name, value]) => `${name}=${Array.isArray(value) ? value.join(',') : value}`,
  )
  return {
    kind: 'request',
    text: [`${request.method} ${request.path}`, ...text.map(quoteShellWord)].join(' '),
    data: { method: request.method, path: request.path, parameters: shown },
  }
}
