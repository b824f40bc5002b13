import { commandAbout, suggest } from '@pve/core'
import type { DeviceFacts, Gpu } from '../facts/index.js'
import { GpuError } from './errors.js'

/**
 * The GPU of an address: `0000:01:00.0`, `01:00.0`, or `01:00` for its slot; of any of its functions.
 * @throws GpuError GPU_NOT_FOUND, naming the ones there are
 */
export function findGpu(facts: Pick<DeviceFacts, 'gpus' | 'pciDevices'>, ref: string): Gpu {
  const wanted = fullAddress(ref)
  const found = facts.gpus.find(({ functions }) =>
    functions.some(({ address }) => address === wanted || address.startsWith(`${wanted}.`)),
  )
  if (found !== undefined) return found
  const other = facts.pciDevices.find(({ address }) => address === wanted)
  const near = suggest(
    wanted,
    facts.gpus.map(({ address }) => address),
  )
  const listed = facts.gpus.map(({ address, name }) => `${address} (${name})`).join(', ')
  throw new GpuError(
    other === undefined
      ? `There is no GPU at ${JSON.stringify(ref)}.`
      : `${other.address} is no GPU but ${other.name}.`,
    {
      code: 'GPU_NOT_FOUND',
      phase: 'find the GPU',
      hint:
        facts.gpus.length === 0
          ? 'This host has no GPU at all (lspci).'
          : `${near === undefined ? '' : `Did you mean ${near}? `}There are: ${listed}.`,
    },
  )
}

/** With the domain, in lower case; other words stay as they are. */
export const fullAddress = (ref: string): string => {
  const lower = ref.toLowerCase()
  return /^[0-9a-f]{2}:[0-9a-f]{2}(\.[0-7])?$/.test(lower) ? `0000:${lower}` : lower
}

export const detachCommand = (domainName: string, address: string): string =>
  commandAbout(domainName, ['vmctl', 'gpu', 'detach'], ['--gpu', address])
