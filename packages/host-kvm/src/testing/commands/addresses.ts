/** What the simulated host's `ip` says of links and neighbours, and who answers ARP. */
import type { ScriptedAnswer, ScriptedRule } from '@pve/core/testing'
import { probeScript } from '../../address/probe.js'
import { isActive } from '../libvirt.js'
import type { Machine } from '../machine.js'

/** Address → MAC of everybody who is on: other machines, and VMs that run. */
const onNetwork = ({ state: { network, libvirt } }: Machine): ReadonlyMap<string, string> =>
  new Map([
    ...Object.entries(network.neighbours),
    ...libvirt.domains
      .filter(isActive)
      .flatMap(({ addresses }) =>
        Object.entries(addresses).flatMap(([mac, list]) => list.map((address) => [address, mac] as const)),
      ),
  ])

const linkOf = (machine: Machine, name: string) =>
  machine.state.network.interfaces.find((one) => one.name === name)

function probe(machine: Machine, [dev = '', ...addresses]: readonly string[]): ScriptedAnswer {
  if (linkOf(machine, dev) === undefined) return { exitCode: 1, stderr: `Cannot find device "${dev}"\n` }
  const here = onNetwork(machine)
  const neighbours = addresses.map((dst) => {
    const lladdr = here.get(dst)
    return lladdr === undefined ? { dst, state: ['FAILED'] } : { dst, lladdr, state: ['REACHABLE'] }
  })
  return { stdout: `3\n${JSON.stringify(neighbours)}\n` }
}

export const addressRules = (machine: Machine): readonly ScriptedRule[] => [
  {
    match: ['ip', '-json', 'neighbour', 'show'],
    answer: () => ({
      stdout: JSON.stringify(
        Object.entries(machine.state.network.neighbours).map(([dst, lladdr]) => ({
          dst,
          dev: 'br0',
          lladdr,
          state: ['STALE'],
        })),
      ),
    }),
  },
  {
    match: ['ip', '-json', 'address', 'show', 'dev'],
    answer: ({ argv = ['ip'] }) => {
      const link = linkOf(machine, argv[5] ?? '')
      if (link === undefined) return { exitCode: 1, stderr: `Device "${argv[5]}" does not exist.\n` }
      const addresses = link.addresses.map(({ address, prefixLength }) => ({
        family: address.includes(':') ? 'inet6' : 'inet',
        local: address,
        prefixlen: prefixLength,
      }))
      return { stdout: JSON.stringify([{ ifname: link.name, addr_info: addresses }]) }
    },
  },
  {
    match: ['ip', '-json', '-4', 'route', 'show', 'default'],
    answer: () => ({
      stdout: JSON.stringify(
        machine.state.network.routes
          .filter(({ destination, gateway }) => destination === 'default' && !gateway?.includes(':'))
          .map(({ gateway, interface: dev }) => ({ dst: 'default', gateway, dev })),
      ),
    }),
  },
  {
    match: (argv) => argv[0] === 'bash' && argv[2] === probeScript,
    answer: ({ argv = ['bash'] }) => probe(machine, argv.slice(4)),
  },
]
