/** Fields that the specs of VMs and containers share. */
import { z } from 'zod'

const noSize = 'must be a size with its unit, such as 32G or 512M'
export const size = z
  .string(noSize)
  .regex(/^\s*\d+(?:\.\d+)?\s*(?:[KMGTkmgt](?:[Ii]?[Bb])?)\s*$/, noSize)
  .describe('Size with its unit: 32G, 512M, 1.5T')

export const storage = z
  .string()
  .regex(/^[A-Za-z][A-Za-z0-9\-_.]*[A-Za-z0-9]$/, 'must be the name of a storage')

export const dnsName = z
  .string()
  .max(253)
  .regex(
    /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)*[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/,
    'must be a DNS name: letters, digits and hyphens, parts of at most 63 characters joined by dots',
  )

export const tag = z
  .string()
  .regex(
    /^[A-Za-z0-9_][A-Za-z0-9_\-+.]*$/,
    'must be letters, digits or _ - + . and must not begin with - + .',
  )

export const vmid = z.int().min(100).max(999999999)

export const startup = z.strictObject({
  order: z.int().min(0).optional(),
  upDelaySeconds: z.int().min(0).optional(),
  downTimeoutSeconds: z.int().min(0).optional(),
})

export const bridge = z.string().regex(/^[-_.\w]+$/, 'must be the name of a bridge, such as vmbr0')
export const vlanTag = z.int().min(1).max(4094)
export const mtu = z.int().min(1).max(65520)
export const mac = z
  .string()
  .regex(
    /^[0-9A-Fa-f][02468ACEace](?::[0-9A-Fa-f]{2}){5}$/,
    'must be a unicast MAC address such as BC:24:11:00:00:01',
  )

/** A pattern with words beside it, in one pattern: editors, too, can then say what is wrong. */
const wordsOr = (words: string, { source }: RegExp) =>
  new RegExp(`^(?:${words}|${source.replace(/^\^/, '').replace(/\$$/, '')})$`)

export const ipv4OrDhcp = z
  .string()
  .regex(
    wordsOr('dhcp', z.regexes.cidrv4),
    'must be dhcp, or an IPv4 address with its prefix, such as 10.0.0.5/24',
  )
export const gateway4 = z.ipv4('must be an IPv4 address, such as 10.0.0.1')
export const ipv6OrAuto = z
  .string()
  .regex(
    wordsOr('auto|dhcp', z.regexes.cidrv6),
    'must be auto, dhcp, or an IPv6 address with its prefix, such as 2001:db8::5/64',
  )
export const gateway6 = z.ipv6('must be an IPv6 address, such as fe80::1')

export const sshPublicKey = z
  .string()
  .regex(
    /^(?:(?:[^\s"]|"(?:[^"\\]|\\.)*")+[ \t]+)?(?:ssh-|ecdsa-|sk-)\S+[ \t]+\S+/,
    'must be a public key: "ssh-ed25519 AAAA… name"',
  )
