/** Compares answers by what they mean: times, addresses, random values and load only by their shape. */

const byShape: readonly (readonly [RegExp, string])[] = [
  [/UPID:([a-zA-Z0-9-]+):[0-9A-F]{8}:[0-9A-F]{8,9}:[0-9A-F]{8}:/g, 'UPID:$1:…:'],
  [/\b(?:[0-9A-F]{2}:){5}[0-9A-F]{2}\b/gi, 'MAC'],
  [/\b(?:[0-9A-F]{2}:){31}[0-9A-F]{2}\b/gi, 'FINGERPRINT'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, 'UUID'],
  [/\b[0-9a-f]{40}\b/g, 'DIGEST'],
  [/PVE:([^:\s]+):[0-9A-F]{8}::\S+/g, 'PVE:$1:TIME::SIGNATURE'],
  [/ctime=\d+/g, 'ctime=TIME'],
  [/pveupload-\w+/g, 'pveupload-ID'],
  [/\d+MiB\/s/g, 'RATE'],
  [/qemu-img\.real/g, 'qemu-img'],
  [/\$5\$\S+/g, 'PASSWORD-HASH'],
  [/root@pam!tmpw/g, 'root@pam!full'],
]

/** Numbers that depend on the machine and the moment. */
const measured = new Set(
  'avail available cpu ctime disk endtime free id localtime mem memhost netin netout pid pstart snaptime starttime time total uptime used used_fraction'.split(' '),
)
/** Values of the machine itself, or random ones without a shape to them. */
const machine = new Set(
  'CSRFPreventionToken flags kversion loadavg mhz model family hvm ssl_fingerprint uid saved'.split(' '),
)
/** Lists written as one text whose order means nothing. */
const unordered = new Set(['content', 'privs'])
/** What names a row; lists without one keep their order. */
const identities = ['n', 'vmid', 'volid', 'tokenid', 'roleid', 'realm', 'userid', 'iface', 'storage', 'poolid', 'key', 'node', 'id'] as const

export type Depth = 'values' | 'shape'

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

export const normal = (text: string): string => byShape.reduce((result, [pattern, name]) => result.replace(pattern, name), text)

/** @returns what differs, one line each; empty when they say the same */
export function differences(recorded: unknown, actual: unknown, depth: Depth, path = ''): string[] {
  const key = path.slice(path.lastIndexOf('.') + 1).replace(/\[.*$/, '')
  if (Array.isArray(recorded) && Array.isArray(actual)) return listDifferences(recorded, actual, depth, path)
  if (isRecord(recorded) && isRecord(actual)) return recordDifferences(recorded, actual, depth, path)
  if (machine.has(key)) return []
  if (typeof recorded !== typeof actual || Array.isArray(recorded) !== Array.isArray(actual) || (recorded === null) !== (actual === null)) {
    return [`${path || 'answer'}: recorded ${short(recorded)}, got ${short(actual)}`]
  }
  if (depth === 'shape' || (typeof recorded === 'number' && measured.has(key))) return []
  const [one, other] = [recorded, actual].map((value) => (typeof value === 'string' ? comparable(key, value) : value))
  return one === other ? [] : [`${path || 'answer'}: recorded ${short(recorded)}, got ${short(actual)}`]
}

const comparable = (key: string, text: string): string => {
  if (unordered.has(key)) return text.split(',').sort().join(',')
  if (key === 'id' && /^\d+:/.test(text)) return text.replace(/^\d+/, 'N')
  return key === 'tokenid' && text === 'tmpw' ? 'full' : normal(text)
}

function recordDifferences(recorded: Record<string, unknown>, actual: Record<string, unknown>, depth: Depth, path: string): string[] {
  const at = (key: string) => (path === '' ? key : `${path}.${key}`)
  const missing = Object.keys(recorded).filter((key) => !Object.hasOwn(actual, key))
  const extra = Object.keys(actual).filter((key) => !Object.hasOwn(recorded, key))
  return [
    ...missing.map((key) => `${at(key)}: missing (recorded ${short(recorded[key])})`),
    ...extra.map((key) => `${at(key)}: not in the recording (got ${short(actual[key])})`),
    ...Object.keys(recorded).flatMap((key) => (Object.hasOwn(actual, key) ? differences(recorded[key], actual[key], depth, at(key)) : [])),
  ]
}

function listDifferences(recorded: readonly unknown[], actual: readonly unknown[], depth: Depth, path: string): string[] {
  if (depth === 'shape' && recorded.length > 0 && actual.length > 0) return differences(recorded[0], actual[0], depth, `${path}[0]`)
  if (recorded.length !== actual.length) {
    return [`${path}: recorded ${recorded.length} rows (${names(recorded)}), got ${actual.length} (${names(actual)})`]
  }
  const identity = identityOf(recorded)
  const sorted = (rows: readonly unknown[]) => (identity === undefined ? rows : [...rows].sort((one, other) => label(one, identity).localeCompare(label(other, identity))))
  const others = sorted(actual)
  return sorted(recorded).flatMap((row, index) => differences(row, others[index], depth, `${path}[${identity === undefined ? index : label(row, identity)}]`))
}

/** Tasks are listed in their order; so are rows without a name of their own. */
function identityOf(rows: readonly unknown[]): string | undefined {
  if (rows.some((row) => isRecord(row) && 'upid' in row)) return undefined
  if (rows.every((row) => isRecord(row) && typeof row['id'] === 'string' && row['type'] !== undefined)) return 'id'
  return identities.find((key) => rows.every((row) => isRecord(row) && row[key] !== undefined))
}

const label = (row: unknown, identity: string): string => (isRecord(row) ? String(row[identity]).padStart(6) : '')
const names = (rows: readonly unknown[]): string => rows.map((row) => (isRecord(row) ? String(row['name'] ?? row['vmid'] ?? row['id'] ?? row['t'] ?? row['key'] ?? '') : String(row))).join(' | ').slice(0, 300)
const short = (value: unknown): string => (JSON.stringify(value) ?? 'undefined').slice(0, 200)
