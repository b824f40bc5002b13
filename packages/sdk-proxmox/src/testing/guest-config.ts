/** Guest configurations: their file, digest, typed view, pending changes, drives. */
import { createHash } from 'node:crypto'
import { isRecord } from '../client/encode.js'
import type { ApiModel, Field, PropertyFormat } from '../schema/model.js'
import { parseBoolean, printPropertyString, splitPropertyString } from '../schema/property-string.js'
import { parameterField } from '../schema/validate.js'
import { ApiFailure, die } from './failure.js'
import type { GuestState } from './state.js'
import type { Call, World } from './world.js'

const series = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`)

/** In the order in which the server works through them. */
export const driveKeys: readonly string[] = [
  ...series('ide', 4),
  ...series('scsi', 31),
  ...series('virtio', 16),
  ...series('sata', 6),
  'efidisk0',
  'tpmstate0',
]
const driveKeySet = new Set(driveKeys)
export const isDriveKey = (key: string): boolean => driveKeySet.has(key)
export const isUnusedKey = (key: string): boolean => /^unused\d+$/.test(key)
export const isNetKey = (key: string): boolean => /^net\d+$/.test(key)
export const isMountKey = (key: string): boolean => key === 'rootfs' || /^mp\d+$/.test(key)

const fileName = (guest: Pick<GuestState, 'type' | 'node' | 'vmid'>): string =>
  `nodes/${guest.node}/${guest.type === 'qemu' ? 'qemu-server' : 'lxc'}/${guest.vmid}.conf`

/** The guest of a request; it has to be of the type and on the node of the path. */
export function guestOf(call: Call, type: 'qemu' | 'lxc' = 'qemu'): GuestState {
  const guest = findGuest(call, type)
  return (
    guest ??
    die(`Configuration file '${fileName({ type, node: call.node, vmid: call.vmid })}' does not exist`)
  )
}

export function findGuest(call: Call, type: 'qemu' | 'lxc' = 'qemu'): GuestState | undefined {
  const guest = call.state.guests[String(call.vmid)]
  return guest?.type === type && guest.node === call.node ? guest : undefined
}

export const missingConfig = (type: 'qemu' | 'lxc', node: string, vmid: number): string =>
  `Configuration file '${fileName({ type, node, vmid })}' does not exist`

/** The text of the configuration file. Its SHA-1 is the digest, as on the server. */
function configText(guest: GuestState): string {
  const lines = (config: Record<string, string>) =>
    Object.keys(config)
      .sort()
      .map((key) => (guest.type === 'qemu' ? `${key}: ${config[key]}\n` : `${key}: ${config[key]}\n`))
      .join('')
  const parts = [lines(guest.config)]
  if (Object.keys(guest.pending).length > 0 || guest.pendingDelete.length > 0) {
    const removed = guest.pendingDelete.length > 0 ? `delete: ${guest.pendingDelete.join(',')}\n` : ''
    parts.push(`\n[PENDING]\n${removed}${lines(guest.pending)}`)
  }
  for (const [name, snapshot] of Object.entries(guest.snapshots)) {
    parts.push(`\n[${name}]\n${lines(snapshot.config)}snaptime: ${snapshot.snaptime}\n`)
  }
  return parts.join('')
}

export const digestOf = (guest: GuestState): string =>
  createHash('sha1').update(configText(guest)).digest('hex')

export function checkDigest(call: Call, guest: GuestState): void {
  const digest = call.optional('digest')
  if (digest === undefined || digest === digestOf(guest)) return
  die(
    guest.type === 'qemu'
      ? 'checksum mismatch (file change by other user?)'
      : 'detected modified configuration - file changed by other user? Try again.',
  )
}

export function checkLock(guest: GuestState): void {
  const lock = guest.config['lock']
  if (lock !== undefined) die(`${guest.type === 'qemu' ? 'VM' : 'CT'} is locked (${lock})`)
}

const configOperation = { qemu: 'POST /nodes/{node}/qemu', lxc: 'POST /nodes/{node}/lxc' } as const

export function configField(model: ApiModel, type: 'qemu' | 'lxc', key: string): Field | undefined {
  const operation = model.operations[configOperation[type]]
  return operation && parameterField(operation, key)
}

/** Numbers and booleans read back as numbers, all else as texts; passwords as asterisks. */
export function shown(model: ApiModel, type: 'qemu' | 'lxc', key: string, value: string): string | number {
  if (key === 'cipassword') return '**********'
  if (key === 'template') return Number(value)
  const field = configField(model, type, key)
  const numeric = field && (field.type === 'integer' || field.type === 'boolean' || field.type === 'number')
  return numeric && value !== '' ? Number(value) : value
}

/** Changes that wait for the next start are in it, unless the current view is asked for. */
export function configView(
  model: ApiModel,
  guest: GuestState,
  current: boolean,
): Record<string, string | number> {
  const config = current ? guest.config : withPending(guest)
  const view: Record<string, string | number> = {}
  for (const [key, value] of Object.entries(config)) view[key] = shown(model, guest.type, key, value)
  view['digest'] = digestOf(guest)
  if (guest.parent !== undefined) view['parent'] = guest.parent
  return view
}

export function withPending(guest: GuestState): Record<string, string> {
  const config = { ...guest.config, ...guest.pending }
  for (const key of guest.pendingDelete) delete config[key]
  return config
}

export function pendingRows(model: ApiModel, guest: GuestState): unknown[] {
  const keys = [...new Set([...Object.keys(guest.config), ...Object.keys(guest.pending)])]
  const rows: unknown[] = keys.map((key) => {
    const value = guest.config[key]
    const pending = guest.pending[key]
    return {
      key,
      ...(value !== undefined && { value: shown(model, guest.type, key, value) }),
      ...(pending !== undefined && { pending: shown(model, guest.type, key, pending) }),
      ...(guest.pendingDelete.includes(key) && { delete: 1 }),
    }
  })
  rows.push({ key: 'digest', value: digestOf(guest) })
  return rows
}

/** At a start, and on changes of a stopped guest. */
export function applyPending(guest: GuestState): void {
  guest.config = withPending(guest)
  guest.pending = {}
  guest.pendingDelete = []
}

/** A drive, mount point or network card with its keys resolved: `{ file: 'local:4', size: '4G' }`. */
export type Properties = Record<string, string>

function formatOf(model: ApiModel, type: 'qemu' | 'lxc', key: string): PropertyFormat {
  const name = configField(model, type, key)?.property
  const format = name === undefined ? undefined : model.formats[name]
  if (!format) throw new RangeError(`${key} is not a property string`)
  return format
}

export function parseProperties(
  model: ApiModel,
  type: 'qemu' | 'lxc',
  key: string,
  text: string,
): Properties {
  const format = formatOf(model, type, key)
  const result: Properties = {}
  for (const [name, raw] of splitPropertyString(format, text).entries) {
    const on = format.keys[name]?.type === 'boolean' ? parseBoolean(raw) : undefined
    result[name] = on === undefined ? raw : on ? '1' : '0'
  }
  return result
}

/** As the server prints it: the default key, then those that are required, then the others by name. */
export function printProperties(
  model: ApiModel,
  type: 'qemu' | 'lxc',
  key: string,
  properties: Properties,
): string {
  const format = formatOf(model, type, key)
  const first = (name: string) => name === format.defaultKey || format.keys[name]?.optional !== true
  const part = (names: string[]) =>
    printPropertyString(format, Object.fromEntries(names.map((name) => [name, properties[name]]))).text
  const names = Object.keys(properties)
  // The model of a network card carries the address with it.
  const leading = names.filter((name) => first(name) || name === 'macaddr')
  return [part(leading), part(names.filter((name) => !leading.includes(name)))].filter(Boolean).join(',')
}

/** `none`, `cdrom` or a volume id. */
export const fileOf = (model: ApiModel, key: string, text: string): string =>
  parseProperties(model, 'qemu', key, text)['file'] ?? ''

export const isCdrom = (model: ApiModel, key: string, text: string): boolean => {
  if (key === 'efidisk0' || key === 'tpmstate0') return false
  return parseProperties(model, 'qemu', key, text)['media'] === 'cdrom'
}

/** Volumes that a configuration names, by key. */
export function volumesOf(
  model: ApiModel,
  type: 'qemu' | 'lxc',
  config: Readonly<Record<string, string>>,
): [key: string, volid: string][] {
  const keys = type === 'qemu' ? driveKeys : Object.keys(config).filter(isMountKey).sort().reverse()
  const result: [string, string][] = []
  for (const key of keys) {
    const text = config[key]
    if (text === undefined) continue
    const properties = parseProperties(model, type, key, text)
    const volid = type === 'qemu' ? properties['file'] : properties['volume']
    if (volid !== undefined && /^[^/:]+:.+/.test(volid)) result.push([key, volid])
  }
  for (const [key, value] of Object.entries(config)) if (isUnusedKey(key)) result.push([key, value])
  return result
}

/** Tags as the server keeps them: lower case, sorted, once. */
export const normalTags = (text: string): string =>
  [
    ...new Set(
      text
        .toLowerCase()
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ]
    .sort()
    .join(';')

/** `shutdown` and its like only answer when the guest has an agent that is on. */
export function agentIsOn(world: World, guest: GuestState): boolean {
  const text = guest.config['agent']
  return text !== undefined && parseProperties(world.model, 'qemu', 'agent', text)['enabled'] === '1'
}

/** Only root with a password may use these. */
export function rootOnly(call: Call, ...names: string[]): void {
  const used = names.filter((name) => call.has(name))
  if (used.length === 0 || call.who.authId === 'root@pam') return
  throw new ApiFailure(
    400,
    'Parameter verification failed.',
    Object.fromEntries(used.map((name) => [name, 'Only root may use this option.'])),
  )
}

export const recordOf = (value: unknown): Record<string, string> =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, String(item)])) : {}
