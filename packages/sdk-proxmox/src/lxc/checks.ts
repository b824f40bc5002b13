/** What can be seen to be impossible without asking a server. */
import { BlockList, isIPv6 } from 'node:net'
import { type Issue, parseSize } from '@pve/core'
import type { ContainerSpec } from './spec.js'

export function checkAddresses({ networks }: ContainerSpec, issues: Issue[]): void {
  const names = new Map<string, number>()
  const addresses = new Map<string, number>()
  for (const [index, network] of (networks || []).entries()) {
    const path = `networks[${index}]`
    const name = network.name ?? `eth${index}`
    const other = names.get(name)
    if (other !== undefined)
      issues.push({ path: `${path}.name`, message: `is '${name}', as that of networks[${other}]` })
    names.set(name, index)
    for (const key of ['ip', 'ip6'] as const) {
      const [host = '', prefix] = (network[key] ?? '').split('/')
      if (prefix === undefined) continue
      const same = addresses.get(host)
      if (same !== undefined)
        issues.push({ path: `${path}.${key}`, message: `${host} is that of networks[${same}], too` })
      addresses.set(host, index)
    }
    checkFamily(path, 'ip', network.ip, 'gateway', network.gateway, issues)
    checkFamily(path, 'ip6', network.ip6, 'gateway6', network.gateway6, issues)
  }
}

function checkFamily(
  path: string,
  key: 'ip' | 'ip6',
  address: string | undefined,
  gatewayKey: string,
  gateway: string | undefined,
  issues: Issue[],
): void {
  const [host = '', prefixText] = (address ?? '').split('/')
  if (prefixText === undefined) {
    if (gateway !== undefined)
      issues.push({
        path: `${path}.${gatewayKey}`,
        message: `is for a static address, and ${key} is ${address ?? 'not given'}`,
      })
    return
  }
  const prefix = Number(prefixText)
  if (key === 'ip' && prefix < 31) {
    const { first, last } = rangeOf(host, prefix)
    const number = numberOf(host)
    if (number === first || number === last)
      issues.push({
        path: `${path}.${key}`,
        message: `${host} is the ${number === first ? 'network' : 'broadcast'} address of /${prefix}, which no host can have`,
      })
  }
  if (gateway === undefined) return
  const same = new BlockList()
  same.addAddress(host, isIPv6(host) ? 'ipv6' : 'ipv4')
  if (same.check(gateway, isIPv6(gateway) ? 'ipv6' : 'ipv4'))
    issues.push({ path: `${path}.${gatewayKey}`, message: "is the container's own address" })
}

const numberOf = (address: string): number =>
  address.split('.').reduce((number, part) => number * 256 + Number(part), 0)

function rangeOf(address: string, prefix: number): { first: number; last: number } {
  const size = 2 ** (32 - prefix)
  const first = Math.floor(numberOf(address) / size) * size
  return { first, last: first + size - 1 }
}

/** No file system fits into less. */
const leastVolumeBytes = 4 * 1024 ** 2

function checkSize(size: string | undefined, path: string, issues: Issue[]): void {
  if (size !== undefined && parseSize(size) < leastVolumeBytes)
    issues.push({ path, message: `${size} is too small for a file system` })
}

export function checkMounts({ rootfs, mounts = [], devices = [] }: ContainerSpec, issues: Issue[]): void {
  checkSize(rootfs?.size, 'rootfs.size', issues)
  for (const [index, { size }] of mounts.entries()) checkSize(size, `mounts[${index}].size`, issues)
  const paths = new Map<string, string>()
  const check = (path: string, at: string) => {
    const normal = path.replace(/\/+$/, '') || '/'
    if (normal === '/') issues.push({ path: at, message: 'is the root file system, which rootfs describes' })
    const other = paths.get(normal)
    if (other !== undefined) issues.push({ path: at, message: `is the same as ${other}` })
    paths.set(normal, at)
  }
  for (const [index, { path }] of mounts.entries()) check(path, `mounts[${index}].path`)
  for (const [index, { path }] of devices.entries()) check(path, `devices[${index}].path`)
}
