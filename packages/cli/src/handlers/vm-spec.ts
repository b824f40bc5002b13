/** From the flags of `pve vm create` (and a file) to the spec that the SDK checks. Pure, but for reading key files. */
import { type Issue, suggest, UsageError, ValidationError } from '@pve/core'
import type { VmSpecInput } from '@pve/sdk'
import type { Input } from '../command/types.js'
import type { vmCreate } from '../definitions/vm-create.js'
import { groupOf, type Part, partsOf, valueAt, withValueAt } from '../values/path.js'

type Flags = Input<typeof vmCreate>['flags']
type Fields = Record<string, unknown>
/** What a value of `key=value` is read as. */
export type Kind = 'text' | 'integer' | 'number' | 'boolean' | 'list'

const mebibyte = 1024 * 1024

/** Keys of --disk, by the spec's name; Proxmox's own spellings are understood too. */
export const diskKeys: Readonly<Record<string, Kind>> = {
  bus: 'text',
  index: 'integer',
  storage: 'text',
  size: 'text',
  format: 'text',
  cache: 'text',
  discard: 'boolean',
  ioThread: 'boolean',
  ssd: 'boolean',
  backup: 'boolean',
  replicate: 'boolean',
  aio: 'text',
  readOnly: 'boolean',
  serial: 'text',
  importFrom: 'text',
  volume: 'text',
}
export const networkKeys: Readonly<Record<string, Kind>> = {
  bridge: 'text',
  vlan: 'integer',
  trunks: 'list',
  model: 'text',
  mac: 'text',
  firewall: 'boolean',
  disconnected: 'boolean',
  mtu: 'integer',
  rateMBps: 'number',
  queues: 'integer',
}
export const ipKeys: Readonly<Record<string, Kind>> = {
  ip: 'text',
  gateway: 'text',
  ip6: 'text',
  gateway6: 'text',
}
/** Proxmox's names for the same. */
const aliases: Readonly<Record<string, string>> = {
  tag: 'vlan',
  macaddr: 'mac',
  linkdown: 'disconnected',
  rate: 'rateMBps',
  ro: 'readOnly',
  gw: 'gateway',
  gw6: 'gateway6',
  file: 'volume',
}

/**
 * @param base what the file says; flags win over it
 * @param parseScalar reads the value of --set as YAML
 * @throws UsageError, ValidationError for what cannot be understood; the SDK checks the rest
 */
export function fieldsOf(
  flags: Flags,
  base: VmSpecInput,
  sshKeys: readonly string[],
  parseScalar: (text: string) => unknown,
): Fields {
  const spec: Fields = { ...base }
  const set = (name: string, value: unknown) => {
    if (value !== undefined) spec[name] = value
  }
  /** Adds fields to a group that the file may have begun. */
  const group = (name: string, values: Fields) => {
    const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))
    if (Object.keys(given).length > 0) spec[name] = { ...groupOf(spec[name]), ...given }
  }
  set('name', flags.name)
  set('node', flags.node)
  set('vmid', flags.vmid)
  set('description', flags.description)
  set('pool', flags.pool)
  set('ha', flags.ha)
  set('onboot', flags.onboot)
  set('protection', flags.protection)
  set('start', flags.start)
  if (flags.tag.length > 0) spec['tags'] = flags.tag.flatMap((text) => text.split(/[,;\s]+/)).filter(Boolean)
  group('os', { type: flags['os-type'], media: mediaOf(flags) })
  group('system', {
    vga: flags.vga,
    machine: flags.machine,
    bios: flags.bios,
    agent: flags.agent,
    tpm: flags.tpm,
    efiDisk: flags['efi-disk'] === undefined ? undefined : flags['efi-disk'] ? {} : false,
  })
  group('cpu', { cores: flags.cores, sockets: flags.sockets, type: flags['cpu-type'] })
  group('memory', {
    mib: mebibytes('--memory', flags.memory),
    minimumMib: mebibytes('--min-memory', flags['min-memory']),
    ballooning: flags.ballooning,
  })
  if (flags.disk.length > 0)
    spec['disks'] = isNone(flags.disk)
      ? []
      : flags.disk.map((text, index) => keyed('--disk', index, text, diskKeys, 'size'))
  if (flags.net.length > 0)
    spec['networks'] = isNone(flags.net)
      ? false
      : flags.net.map((text, index) => keyed('--net', index, text, networkKeys, 'bridge'))
  group('cloudInit', {
    user: flags['ci-user'],
    sshKeys: sshKeys.length > 0 ? sshKeys : undefined,
    ipConfigs:
      flags['ip-config'].length > 0
        ? flags['ip-config'].map((text, index) => keyed('--ip-config', index, text, ipKeys, 'ip'))
        : undefined,
  })
  group('cloneFrom', { vm: flags['clone-from'] === undefined ? undefined : idOrName(flags['clone-from']) })
  for (const text of flags.set) setByPath(spec, text, parseScalar)
  if (flags.storage !== undefined) useStorage(spec, flags.storage)
  return spec
}

const isNone = (texts: readonly string[]): boolean => texts.length === 1 && texts[0] === 'none'

const idOrName = (text: string): number | string => (/^\d+$/.test(text) ? Number(text) : text)

function mediaOf(flags: Flags): unknown {
  const { iso } = flags
  const storage = flags['iso-storage']
  if (iso === 'none' || iso === 'physical') return iso
  if (iso === undefined) return storage === undefined ? undefined : { storage }
  const [, volumeStorage, name] = /^([^:/]+):(?:iso\/)?(.+)$/.exec(iso) ?? []
  if (volumeStorage !== undefined) return { storage: volumeStorage, iso: name }
  return { ...(storage !== undefined && { storage }), iso }
}

function mebibytes(name: string, bytes: number | undefined): number | undefined {
  if (bytes === undefined) return undefined
  if (bytes % mebibyte !== 0) throw new UsageError(`${name} must be whole mebibytes.`)
  return bytes / mebibyte
}

/** `size=32G,storage=ceph-pool`; a part without "=" is the main key's. */
function keyed(
  flag: string,
  index: number,
  text: string,
  keys: Readonly<Record<string, Kind>>,
  main: string,
): Fields {
  const fields: Fields = {}
  const issues: Issue[] = []
  const at = (key: string) => `${flag} ${index + 1}: ${key}`
  for (const part of text.split(',').filter((one) => one.trim() !== '')) {
    const equals = part.indexOf('=')
    const given = equals < 0 ? main : part.slice(0, equals).trim()
    const value = equals < 0 ? part.trim() : part.slice(equals + 1)
    const plain = given.replace(/[-_]/g, '').toLowerCase()
    const wanted = aliases[plain] ?? plain
    const key = Object.keys(keys).find((one) => one.toLowerCase() === wanted.toLowerCase())
    const kind = key === undefined ? undefined : keys[key]
    if (key === undefined || kind === undefined) {
      const nearest = suggest(given, Object.keys(keys))
      issues.push({
        path: at(given),
        message: `is not a known key${nearest ? `; did you mean '${nearest}'?` : `; there are ${Object.keys(keys).join(', ')}`}`,
      })
      continue
    }
    const read = readField(kind, value)
    if (key in fields) issues.push({ path: at(given), message: 'is given twice' })
    else if (read === undefined)
      issues.push({
        path: at(given),
        message: `'${value}' is not ${{ integer: 'a whole number', number: 'a number', boolean: 'yes or no', text: 'a text', list: 'a list' }[kind]}`,
      })
    else fields[key] = read
  }
  if (issues.length > 0) throw new ValidationError(`${flag} cannot be understood.`, { issues })
  return fields
}

function readField(kind: Kind, text: string): unknown {
  switch (kind) {
    case 'integer':
      return /^\d+$/.test(text) ? Number(text) : undefined
    case 'number':
      return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined
    case 'boolean':
      if (/^(?:1|yes|true|on)$/i.test(text)) return true
      return /^(?:0|no|false|off|ignore)$/i.test(text) ? false : undefined
    case 'list':
      return text.split(';').filter(Boolean)
    default:
      return text === '' ? undefined : text
  }
}

/** `cpu.limit=2`, `hostPci[0].mapping=gpu`: makes the groups and lists on the way. */
function setByPath(spec: Fields, text: string, parseScalar: (text: string) => unknown): void {
  const equals = text.indexOf('=')
  const path = text.slice(0, Math.max(0, equals)).trim()
  const parts = partsOf(path)
  if (
    equals < 1 ||
    parts.some((part) => typeof part === 'string' && (!/^[\w-]+$/.test(part) || part === '__proto__'))
  ) {
    throw new UsageError(`--set is field=value, such as cpu.limit=2; this is '${text}'.`)
  }
  const value = parseScalar(text.slice(equals + 1))
  checkOrder(spec, parts)
  Object.assign(spec, withValueAt(spec, parts, value))
}

/** An item may follow those that are there, and not leave a gap. */
function checkOrder(spec: Fields, parts: readonly Part[]): void {
  for (const [depth, part] of parts.entries()) {
    if (typeof part !== 'number') continue
    const list = valueAt(spec, parts.slice(0, depth))
    const length = Array.isArray(list) ? list.length : 0
    if (part > length) throw new UsageError(`--set: item [${part}] comes before item [${length}] is there.`)
  }
}

/** --storage is for what names none: disks, EFI disk, cloud-init drive; for a copy, the copy. */
function useStorage(spec: Fields, storage: string): void {
  if (spec['cloneFrom'] !== undefined) {
    spec['cloneFrom'] = { storage, ...groupOf(spec['cloneFrom']) }
    return
  }
  const disks: unknown[] = Array.isArray(spec['disks']) ? spec['disks'] : [{}]
  spec['disks'] = disks.map((disk) => ('volume' in groupOf(disk) ? disk : { storage, ...groupOf(disk) }))
  const system = groupOf(spec['system'])
  if (system['efiDisk'] !== false && system['bios'] !== 'seabios')
    spec['system'] = { ...system, efiDisk: { storage, ...groupOf(system['efiDisk']) } }
  if (system['tpm'] === true) spec['system'] = { ...groupOf(spec['system']), tpm: { storage } }
  if (spec['cloudInit'] !== undefined) spec['cloudInit'] = { storage, ...groupOf(spec['cloudInit']) }
}
