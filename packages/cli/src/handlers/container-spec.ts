/** From the flags of `pxrun create` (and a file) to the spec that the SDK checks. Pure: files are read before. */
import { basename } from 'node:path'
import { type Secret, suggest, UsageError } from '@pve/core'
import type { Input } from '../command/types.js'
import { credentialNames } from '../connection/credential-names.js'
import type { containerCreate } from '../definitions/container-create.js'
import { type Kind, keyed, mebibytes } from '../values/keyed.js'
import { groupOf } from '../values/path.js'
import { setByPath } from '../values/set.js'

type Flags = Input<typeof containerCreate>['flags']
type Fields = Record<string, unknown>

const mountKeys: Readonly<Record<string, Kind>> = {
  path: 'text',
  size: 'text',
  storage: 'text',
  volume: 'text',
  bind: 'text',
  readOnly: 'boolean',
  backup: 'boolean',
  shared: 'boolean',
  acl: 'boolean',
  quota: 'boolean',
  replicate: 'boolean',
  mountOptions: 'list',
}
const deviceKeys: Readonly<Record<string, Kind>> = {
  path: 'text',
  uid: 'integer',
  gid: 'integer',
  mode: 'text',
  denyWrite: 'boolean',
}
/** Proxmox's names for the same. */
const aliases: Readonly<Record<string, string>> = { mp: 'path', ro: 'readOnly', mountoptions: 'mountOptions' }
const features: Readonly<Record<string, Kind>> = {
  nesting: 'boolean',
  keyctl: 'boolean',
  fuse: 'boolean',
  mknod: 'boolean',
  forceRwSys: 'boolean',
  mount: 'list',
}
const hardwareKinds = ['dri', 'kfd', 'nvidia']

/** What flags name and was read from elsewhere. */
export interface ReadBeforehand {
  /** Public keys of --ssh-key-file. */
  readonly sshKeys: readonly string[]
  /** Of standard input. */
  readonly password?: Secret
  /** Texts of --script, in their order. */
  readonly scripts: readonly string[]
  /** Reads the value of --set as YAML. */
  readonly scalar: (text: string) => unknown
}

/**
 * @param base what the file says; flags win over it
 * @throws UsageError, ValidationError for what cannot be understood; the SDK checks the rest
 */
export function containerFieldsOf(flags: Flags, base: object, read: ReadBeforehand): Fields {
  const spec: Fields = { ...base }
  const set = (name: string, value: unknown) => {
    if (value !== undefined) spec[name] = value
  }
  /** Adds fields to a group that the file may have begun. */
  const group = (name: string, values: Fields) => {
    const given = withoutUndefined(values)
    if (Object.keys(given).length > 0) spec[name] = { ...groupOf(spec[name]), ...given }
  }
  const add = (name: string, items: readonly unknown[]) => {
    if (items.length > 0) spec[name] = [...(Array.isArray(spec[name]) ? spec[name] : []), ...items]
  }
  set('hostname', flags.hostname)
  set('template', flags.template)
  set('templateStorage', flags['template-storage'])
  set('node', flags.node)
  set('vmid', flags.vmid)
  set('description', flags.description)
  set('pool', flags.pool)
  set('onboot', flags.onboot)
  set('start', flags.start)
  set('unprivileged', flags.privileged === undefined ? undefined : !flags.privileged)
  set('password', read.password)
  if (flags.tag.length > 0) spec['tags'] = flags.tag.flatMap(words)
  group('cpu', { cores: flags.cores })
  group('memory', {
    mib: mebibytes('--memory', flags.memory),
    swapMib: mebibytes('--swap', flags.swap),
  })
  group('rootfs', rootfsOf(flags))
  if (flags.network === false) spec['networks'] = false
  else addNetwork(spec, flags)
  group('dns', {
    nameservers: flags.dns.length > 0 ? flags.dns.flatMap(words) : undefined,
    searchDomains: flags['search-domain'] === undefined ? undefined : [flags['search-domain']],
  })
  add('sshKeys', [...read.sshKeys, ...flags['authorized-key']])
  group('features', featuresOf(flags))
  add(
    'mounts',
    flags.mount.map((text, index) => keyed('--mount', index, text, mountKeys, 'path', aliases)),
  )
  add(
    'devices',
    flags.device.map((text, index) => keyed('--device', index, text, deviceKeys, 'path', aliases)),
  )
  group('hardware', hardwareOf(flags))
  add('provision', provisionOf(flags, read.scripts))
  for (const text of flags.set) {
    refuseSecret(text)
    setByPath(spec, text, read.scalar)
  }
  return spec
}

const withoutUndefined = (values: Fields): Fields =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

const words = (text: string): string[] => text.split(/[,;\s]+/).filter(Boolean)

function rootfsOf(flags: Flags): Fields {
  const { rootfs, storage, size } = flags
  const ofSize = size === undefined ? undefined : sizeText(size)
  if (rootfs === undefined) return { storage, size: ofSize }
  const [, ofStorage, amount] = /^([^:]+):(.+)$/.exec(rootfs) ?? []
  if (ofStorage === undefined || amount === undefined)
    throw new UsageError(`--rootfs is storage:size, such as local-lvm:16G, not '${rootfs}'.`)
  if (storage !== undefined || size !== undefined)
    throw new UsageError('--rootfs says storage and size: --storage and --size do not go with it.')
  // As Proxmox has it, a bare number is GiB.
  return { storage: ofStorage, size: /^\d+$/.test(amount) ? `${amount}G` : amount }
}

/** Bytes with the largest unit that they are whole in. */
function sizeText(bytes: number): string {
  const units: readonly (readonly [string, number])[] = [
    ['T', 1024 ** 4],
    ['G', 1024 ** 3],
    ['M', 1024 ** 2],
  ]
  const [unit, factor] = units.find(([, one]) => bytes >= one && bytes % one === 0) ?? ['K', 1024]
  return `${bytes / factor}${unit}`
}

/** The flags are about the first network; others come from the file or by --set. */
function addNetwork(spec: Fields, flags: Flags): void {
  const { ip, gateway, ip6, gateway6, bridge, vlan, firewall } = flags
  const given = withoutUndefined({ bridge, ip, gateway, ip6, gateway6, vlan, firewall })
  if (Object.keys(given).length === 0) return
  const [first, ...rest]: unknown[] = Array.isArray(spec['networks']) ? spec['networks'] : []
  const before = { ...groupOf(first) }
  // Another address is in another network: the old one's gateway does not go with it.
  if (ip !== undefined) delete before['gateway']
  if (ip6 !== undefined) delete before['gateway6']
  spec['networks'] = [{ ...before, ...given }, ...rest]
}

function featuresOf(flags: Flags): Fields {
  const fields: Fields = flags.nesting === undefined ? {} : { nesting: flags.nesting }
  for (const [index, text] of flags.feature.entries()) {
    // `keyctl` alone is on.
    const whole = text.includes('=') ? text : `${text}=yes`
    Object.assign(fields, keyed('--feature', index, whole, features, ''))
  }
  return fields
}

function hardwareOf(flags: Flags): Fields {
  return Object.fromEntries(
    flags.hardware.flatMap(words).map((kind) => {
      if (hardwareKinds.includes(kind)) return [kind, true]
      const nearest = suggest(kind, hardwareKinds)
      throw new UsageError(`--hardware is one of ${hardwareKinds.join(', ')}, not '${kind}'.`, {
        ...(nearest && { hint: `Did you mean ${nearest}?` }),
      })
    }),
  )
}

function provisionOf(flags: Flags, scripts: readonly string[]): Fields[] {
  const packages = flags.install.flatMap(words)
  return [
    ...(packages.length > 0 ? [{ packages }] : []),
    ...(flags.docker ? [{ docker: true }] : []),
    ...(flags.tailscale
      ? [{ tailscale: { authKey: { credential: credentialNames.tailscaleAuthKey } } }]
      : []),
    // Its text, not its path: so it is kept with the container, and save-config has it.
    ...scripts.map((run, index) => ({
      name: `Run ${basename(flags.script[index] ?? 'script')}`.slice(0, 100),
      script: { run },
    })),
  ]
}

/** The list of processes shows a command line to everybody. A reference is no secret. */
function refuseSecret(text: string): void {
  const [path = '', value = ''] = text.split(/=(.*)/s)
  if (!/(?:^|\.)(?:password|authKey)$/.test(path.trim()) || /^\s*\{/.test(value)) return
  throw new UsageError(`--set ${path.trim()}: a secret does not belong on a command line.`, {
    hint: "Use --password-stdin, or a reference: '{ env: NAME }', '{ credential: NAME }'.",
  })
}
