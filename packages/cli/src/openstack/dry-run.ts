import type { UnsentRequest } from '@pve/openstack'
import { harmless, type Style } from '../output/style.js'

/** `POST compute /servers/…/action {"os-stop":null}` */
export function unsentText({ service, method, path, body }: UnsentRequest, style: Style): string {
  const sent = body === undefined ? '' : ` ${JSON.stringify(body)}`
  return `${style.cyan(`${method} ${service} ${path}`)}${harmless(sent)}`
}
