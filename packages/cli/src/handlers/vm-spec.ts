/** From the flags of `pve vm create` (and a file) to the spec that the SDK checks. Pure, but for reading key files. */
import type { VmSpecInput } from '@pve/sdk'
import type { Input } from '../command/types.js'
import type { vmCreate } from '../definitions/vm-create.js'
import { type Kind, keyed, mebibytes } from '../values/keyed.js'
import { groupOf } from '../values/path.js'
import { setByPath } from '../values/set.js'

type Flags = Input<typeof vmCreate>['flags']
type Fields = Record<string, unknown>

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
      : flags.disk.map((text, index) => keyed('--disk', index, text, diskKeys, 'size', aliases))
  if (flags.net.length > 0)
    spec['networks'] = isNone(flags.net)
      ? false
      : flags.net.map((text, index) => keyed('--net', index, text, networkKeys, 'bridge', aliases))
  group('cloudInit', {
    user: flags['ci-user'],
    sshKeys: sshKeys.length > 0 ? sshKeys : undefined,
    ipConfigs:
      flags['ip-config'].length > 0
        ? flags['ip-config'].map((text, index) => keyed('--ip-config', index, text, ipKeys, 'ip', aliases))
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
