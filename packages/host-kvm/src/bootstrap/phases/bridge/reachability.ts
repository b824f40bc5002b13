/** Whether a host can be reached over an interface as it could before: from both sides. */
import type { InterfaceAddress, NetworkFacts, NetworkInterface } from '../../../facts/index.js'
import { type Host, type HostCallOptions, signalOf } from '../../../host/index.js'
import { reachScript } from './scripts.js'

/** What the NIC has, and the bridge is to have. */
export interface Standing {
  /** Those that no server gave, and the one that this connection came to: each of them has to be there. */
  readonly fixedAddresses: readonly InterfaceAddress[]
  /** The families of those that one gave: IPv4 where there is any. */
  readonly dynamicFamily?: 4 | 6
  /** Of default routes. */
  readonly gateways: readonly string[]
}

/** @param controlAddress the host's own one of the SSH connection: people will look for it there again */
export function standingOf(
  nic: NetworkInterface,
  { routes }: NetworkFacts,
  controlAddress?: string,
): Standing {
  const addresses = nic.addresses.filter(({ isLinkLocal }) => !isLinkLocal)
  const family = [4 as const, 6 as const].find((one) => addresses.some((address) => address.family === one))
  const isDynamic = addresses.some((address) => address.family === family && address.isDynamic)
  const gateways = routes.flatMap(({ destination, gateway, interface: device }) =>
    destination === 'default' && device === nic.name && gateway !== undefined ? [gateway] : [],
  )
  return {
    fixedAddresses: addresses.filter(({ address, isDynamic }) => !isDynamic || address === controlAddress),
    ...(isDynamic && family !== undefined && { dynamicFamily: family }),
    gateways: [...new Set(gateways)],
  }
}

/** What of the addresses is not on the interface: sentences. */
export function missingOf(
  { fixedAddresses, dynamicFamily }: Standing,
  network: NetworkFacts,
  name: string,
): string[] {
  const there = network.interfaces.find((one) => one.name === name)
  if (there === undefined) return [`there is no ${name}`]
  const has = (wanted: InterfaceAddress) =>
    there.addresses.some(
      ({ address, prefixLength }) => address === wanted.address && prefixLength === wanted.prefixLength,
    )
  const fixed = fixedAddresses
    .filter((wanted) => !has(wanted))
    .map(({ address, prefixLength }) => `${name} does not have ${address}/${prefixLength}`)
  const isLeased =
    dynamicFamily === undefined ||
    there.addresses.some(({ family, isLinkLocal }) => family === dynamicFamily && !isLinkLocal)
  return isLeased ? fixed : [...fixed, `${name} was given no IPv${dynamicFamily} address`]
}

export interface Reach {
  readonly bootId: string
  /** Gateways that answer. */
  readonly answering: readonly string[]
}

/** Asks the gateways from the host. */
export async function reachFrom(
  host: Host,
  interfaceName: string,
  gateways: readonly string[],
  options: HostCallOptions,
): Promise<Reach> {
  const { stdout } = await host.shell.run(['sh', '-c', reachScript, 'sh', interfaceName, ...gateways], {
    phase: `ask the gateways of ${interfaceName}`,
    timeLimitMs: 60_000,
    ...signalOf(options),
  })
  const [bootId = '', ...lines] = stdout.trim().split('\n')
  return {
    bootId,
    answering: gateways.filter((gateway) =>
      lines.some((line) => line.startsWith(`${gateway} `) && !line.endsWith(' silent')),
    ),
  }
}
