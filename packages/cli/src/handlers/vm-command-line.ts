/**
 * The inverse of `fieldsOf`: from a spec to the words of `pve vm create` that give it again. What has a flag is said by
 * its flag, all else by --set. Pure.
 */
import { quoteShellWord } from '@pve/core'
import type { VmSpecInput } from '@pve/sdk'
import type { vmCreate } from '../definitions/vm-create.js'
import type { Kind } from '../values/keyed.js'
import { diskKeys, ipKeys, networkKeys } from './vm-spec.js'

export interface VmCommandLine {
  /** What follows `pve`. */
  readonly words: readonly string[]
  /** Paths of the secrets, which have no place on a command line: others on the machine see it, and histories keep it. */
  readonly leftOut: readonly string[]
}

type FlagName = keyof typeof vmCreate.flags
type Field = readonly [path: string, value: unknown]

interface Flagged {
  readonly words: readonly string[]
  /** What of the value the flag cannot say, by paths from the field on: `[0].options`. */
  readonly unsaid?: readonly Field[]
}
/** Undefined where the flag cannot say this value. */
type Writer = (value: unknown) => Flagged | undefined

const secrets: readonly string[] = ['cloudInit.password', 'extra.cipassword']

export function vmCommandLine(spec: VmSpecInput): VmCommandLine {
  const flagged = new Map<string, readonly string[]>()
  const set: string[] = []
  const leftOut: string[] = []

  function say(path: string, value: unknown): void {
    const said = writers.get(path)?.(value)
    if (said) {
      flagged.set(path, said.words)
      for (const [rest, part] of said.unsaid ?? []) say(path + rest, part)
      return
    }
    if (Array.isArray(value) && value.length > 0 && value.every(isObject)) {
      for (const [index, item] of value.entries()) say(`${path}[${index}]`, item)
      return
    }
    if (!isObject(value)) {
      set.push(...withValue('set', `${path}=${yamlOf(value)}`))
      return
    }
    const fields = fieldsIn(path, value)
    if (fields.length > 0 && fields.every(([key]) => isPathKey(key))) {
      for (const [key, field] of fields) say(within(path, key), field)
    } else if (fields.length > 0 || !meansNothing(path)) {
      set.push(...withValue('set', `${path}=${yamlOf(Object.fromEntries(fields))}`))
    }
  }
  function fieldsIn(path: string, value: object): [string, unknown][] {
    return Object.entries(value).filter(([key, field]) => {
      const isSecret = secrets.includes(within(path, key))
      if (isSecret && field !== undefined) leftOut.push(within(path, key))
      return field !== undefined && !isSecret
    })
  }

  for (const [key, value] of fieldsIn('', spec)) say(key, value)
  const words = [...writers.keys()].flatMap((path) => flagged.get(path) ?? [])
  return { words: ['vm', 'create', ...words, ...set], leftOut }
}

/** Words as one line of a POSIX shell. */
export const shellLine = (words: readonly string[]): string => words.map(quoteShellWord).join(' ')

const within = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

/** A group without fields is as good as none at the top of a spec; further down, and for cloud-init's drive, it is not. */
const meansNothing = (path: string): boolean => path !== 'cloudInit' && !/[.[]/.test(path)

/** What --set takes as a part of a path. */
const isPathKey = (key: string): boolean => /^[\w-]+$/.test(key) && key !== '__proto__'

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What no line of a shell, or none that is pasted into a terminal, can hold; in YAML it can be written as `\u…`. */
const unfit = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff]/u

const isFit = (value: unknown): value is string => typeof value === 'string' && !unfit.test(value)

/** YAML on one line: bare words where they are texts beyond doubt, else JSON, which is YAML too. */
function yamlOf(value: unknown): string {
  if (
    typeof value === 'string' &&
    /^[A-Za-z](?:[\w.:/-]*\w)?$/.test(value) &&
    !/^(?:true|false|null)$/i.test(value)
  )
    return value
  return JSON.stringify(value).replaceAll(
    new RegExp(unfit, 'gu'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** A value that begins with a hyphen would be read as a flag of its own. */
const withValue = (flag: FlagName, value: string): string[] =>
  value.startsWith('-') ? [`--${flag}=${value}`] : [`--${flag}`, value]

const text =
  (flag: FlagName): Writer =>
  (value) =>
    isFit(value) ? { words: withValue(flag, value) } : undefined

const integer =
  (flag: FlagName): Writer =>
  (value) =>
    typeof value === 'number' ? { words: withValue(flag, String(value)) } : undefined

const yesOrNo =
  (flag: FlagName): Writer =>
  (value) =>
    typeof value === 'boolean' ? { words: [value ? `--${flag}` : `--no-${flag}`] } : undefined

/** Only what can be counted in bytes, as the flag's value is. */
const mebibytes =
  (flag: FlagName): Writer =>
  (value) =>
    typeof value === 'number' && Number.isSafeInteger(value * 1024 * 1024)
      ? { words: [`--${flag}`, value % 1024 === 0 ? `${value / 1024}G` : `${value}M`] }
      : undefined

/** No EFI disk, or one of defaults; its options are for --set. */
const efiDisk: Writer = (value) => {
  const isPlain = isObject(value) && Object.values(value).every((option) => option === undefined)
  return value === false || isPlain ? { words: [isPlain ? '--efi-disk' : '--no-efi-disk'] } : undefined
}

const tags: Writer = (value) =>
  Array.isArray(value) && value.length > 0 && value.every(isFit)
    ? { words: value.flatMap((tag) => withValue('tag', tag)) }
    : undefined

/** By a storage's volume, or by either part alone; the words "none" and "physical" are no names of ISOs there. */
const media: Writer = (value) => {
  if (value === 'none' || value === 'physical') return { words: ['--iso', value] }
  if (!isObject(value)) return undefined
  const { storage, iso }: { storage?: unknown; iso?: unknown } = value
  if (iso === undefined) return isFit(storage) ? { words: withValue('iso-storage', storage) } : undefined
  if (!isFit(iso)) return undefined
  if (isFit(storage)) return { words: withValue('iso', `${storage}:iso/${iso}`) }
  return iso === 'none' || iso === 'physical' || iso.includes(':')
    ? undefined
    : { words: withValue('iso', iso) }
}

/** An id, or a name; a name of digits alone would be an id. */
const source: Writer = (value) => {
  const isId = typeof value === 'number' && value >= 0
  const isName = isFit(value) && !/^\d+$/.test(value)
  return isId || isName ? { words: withValue('clone-from', String(value)) } : undefined
}

/** One flag for each item: `size=32G,storage=ceph-pool`. */
const items =
  (flag: FlagName, keys: Readonly<Record<string, Kind>>, isNone: (value: unknown) => boolean): Writer =>
  (value) => {
    if (isNone(value)) return { words: [`--${flag}`, 'none'] }
    if (!Array.isArray(value) || value.length === 0 || !value.every(isObject)) return undefined
    const unsaid: Field[] = []
    const words = value.flatMap((item, index) => {
      const said = Object.entries(item).flatMap(([key, field]) => {
        if (field === undefined) return []
        const written = keyedValue(keys[key], field)
        if (written === undefined) unsaid.push([`[${index}].${key}`, field])
        return written === undefined ? [] : [`${key}=${written}`]
      })
      return withValue(flag, said.join(','))
    })
    return { words, unsaid }
  }

/** As `readField` reads it. */
function keyedValue(kind: Kind | undefined, value: unknown): string | undefined {
  switch (kind) {
    case 'boolean':
      return typeof value === 'boolean' ? (value ? 'yes' : 'no') : undefined
    case 'integer':
    case 'number':
      // Not the exponents of very large and very small ones.
      return typeof value === 'number' && /^\d+(?:\.\d+)?$/.test(String(value)) ? String(value) : undefined
    case 'list':
      return Array.isArray(value) && value.length > 0 && value.every(isFit) ? value.join(';') : undefined
    case 'text':
      return isFit(value) && value !== '' && !value.includes(',') ? value : undefined
    default:
      return undefined
  }
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0

/** Fields that have a flag, in the order in which the flags are written. */
const writers: ReadonlyMap<string, Writer> = new Map([
  ['name', text('name')],
  ['vmid', integer('vmid')],
  ['node', text('node')],
  ['cloneFrom.vm', source],
  ['description', text('description')],
  ['pool', text('pool')],
  ['tags', tags],
  ['os.type', text('os-type')],
  ['os.media', media],
  ['system.bios', text('bios')],
  ['system.efiDisk', efiDisk],
  ['system.tpm', yesOrNo('tpm')],
  ['system.machine', text('machine')],
  ['system.vga', text('vga')],
  ['system.agent', yesOrNo('agent')],
  ['cpu.cores', integer('cores')],
  ['cpu.sockets', integer('sockets')],
  ['cpu.type', text('cpu-type')],
  ['memory.mib', mebibytes('memory')],
  ['memory.minimumMib', mebibytes('min-memory')],
  ['memory.ballooning', yesOrNo('ballooning')],
  ['disks', items('disk', diskKeys, isEmptyList)],
  // "none" is false there; an empty list is for --set.
  ['networks', items('net', networkKeys, (value) => value === false)],
  ['cloudInit.user', text('ci-user')],
  ['cloudInit.ipConfigs', items('ip-config', ipKeys, () => false)],
  ['ha', yesOrNo('ha')],
  ['onboot', yesOrNo('onboot')],
  ['protection', yesOrNo('protection')],
  ['start', yesOrNo('start')],
])
