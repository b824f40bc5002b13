/** A great many servers, each with its port, for tests of long lists. */
import { rangeOf, toAddress } from '../network/addresses.js'
import type { RegionBuilder } from './region.js'

const states = [
  { vmState: 'active', powerState: 1 },
  { vmState: 'stopped', powerState: 4 },
  { vmState: 'error', powerState: 0 },
] as const

export function addMany(
  region: RegionBuilder,
  options: { count: number; project: string; user: string; image: string; flavor: string },
): void {
  const { count, ...common } = options
  const network = region.network('fleet', options.project)
  const subnet = region.subnet('fleet-v4', network, '10.128.0.0/9')
  const first = (rangeOf('10.128.0.0/9')?.first ?? 0n) + 10n
  for (let index = 0; index < count; index++) {
    // Nine of ten run, most others are off, some are broken.
    const state = index % 10 !== 0 ? states[0] : index % 50 === 0 ? states[2] : states[1]
    region.server(
      {
        ...common,
        name: `node-${String(index + 1).padStart(5, '0')}`,
        network: subnet,
        hoursOld: 1 + (index % 2000),
        more: { ...state, actions: [] },
      },
      toAddress(first + BigInt(index), 32),
    )
  }
}
