/** `--host [user@]address[:port]`. */
import { UsageError } from '@pve/core'

export interface HostAddress {
  /** Undefined: what ~/.ssh/config says, or the name of this machine's user. */
  readonly user: string | undefined
  readonly host: string
  readonly port: number | undefined
}

// No word of it may be taken for a flag of `ssh`, and an address of IPv6 stands in brackets where a port follows.
const form =
  /^(?:(?<user>[A-Za-z0-9_][^\s@:/]*)@)?(?:\[(?<six>[0-9A-Fa-f:.]+(?:%\w+)?)\]|(?<name>[A-Za-z0-9_][\w.-]*)|(?<bare>[0-9A-Fa-f]*:[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*(?:%\w+)?))(?::(?<port>\d{1,5}))?$/

/**
 * @param source where it comes from: the flag, or the name of a variable
 * @throws UsageError
 */
export function parseHostAddress(text: string, source = '--host'): HostAddress {
  const groups = form.exec(text)?.groups
  const host = groups?.['six'] ?? groups?.['name'] ?? groups?.['bare']
  const port = groups?.['port'] === undefined ? undefined : Number(groups['port'])
  if (host === undefined || (port !== undefined && (port < 1 || port > 65_535)))
    throw new UsageError(`${source} is [user@]address[:port], not '${text}'.`, {
      hint: 'Such as: me@gpu1.example.org, or root@[2001:db8::7]:2222',
    })
  return { user: groups?.['user'], host, port }
}
