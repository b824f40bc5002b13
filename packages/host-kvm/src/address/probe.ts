/**
 * Asks a subnet who is there, by the kernel's own ARP: a datagram to each address, and the neighbour table says who answered.
 * No other program is needed, and a machine whose firewall drops everything answers ARP all the same.
 */

import { type Neighbour, parseNeighbours } from '../domain/addresses.js'
import type { Host, HostCallOptions } from '../host/index.js'
import { AddressError } from './errors.js'

/**
 * Stale entries are let go, or the kernel would ask only that one machine, and take its time. An address that nobody has is
 * given up by the kernel after `mcast_solicit` requests, a second each.
 */
export const probeScript = `dev=$1
shift
n=$(cat "/proc/sys/net/ipv4/neigh/$dev/mcast_solicit" 2>/dev/null) || n=3
echo "\${n:-3}"
ip neighbour flush dev "$dev" nud stale >/dev/null 2>&1
for a; do
printf x >"/dev/udp/$a/9"
done 2>/dev/null
tries=0
while [ "$tries" -lt 50 ]; do
sleep 0.2
tries=$((tries + 1))
case $(ip -4 neighbour show dev "$dev") in *INCOMPLETE*|*PROBE*) ;; *) [ "$tries" -ge 5 ] && break ;; esac
done
ip -json -4 neighbour show dev "$dev"`

export interface Probed {
  /** How often the kernel asked for an address before it gave up. */
  readonly requests: number
  /** By address; one that is not in it could not be asked. */
  readonly neighbours: ReadonlyMap<string, Neighbour>
}

/** The kernel's table is not filled at once. */
const addressesAtATime = 256

export async function probeAddresses(
  host: Host,
  bridge: string,
  addresses: readonly string[],
  options: HostCallOptions = {},
): Promise<Probed> {
  const neighbours = new Map<string, Neighbour>()
  let requests = 3
  for (let at = 0; at < addresses.length; at += addressesAtATime) {
    const part = addresses.slice(at, at + addressesAtATime)
    const { exitCode, stdout, stderr } = await host.shell.run(
      ['bash', '-c', probeScript, 'bash', bridge, ...part],
      { phase: `ask for addresses on ${bridge}`, timeLimitMs: 60_000, accept: 'any', ...options },
    )
    const [first = '', ...rest] = stdout.split('\n')
    if (exitCode !== 0 || !/^\d+$/.test(first)) {
      throw new AddressError(`Addresses on ${bridge} could not be asked for: ${stderr.trim()}`, {
        code: 'ADDRESS_PROBE_FAILED',
        hint: 'The host needs bash and iproute2 for that.',
      })
    }
    requests = Number(first)
    const asked = new Set(part)
    for (const one of parseNeighbours(rest.join('\n')))
      if (asked.has(one.address)) neighbours.set(one.address, one)
  }
  return { requests, neighbours }
}
