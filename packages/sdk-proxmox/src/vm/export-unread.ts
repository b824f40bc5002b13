/** What a configuration says that the spec's own fields do not take: to `extra`, or nowhere. See `export.ts`. */
import type { VmConfig } from './kind.js'
import { readParameters } from './parameters.js'
import { parseVmSpec } from './resolve.js'
import { type VmSpecInput, vmSpecSchema } from './spec.js'

/** Those that say something, and that a creation takes: a newer server has keys that this SDK cannot send. */
export const accepted = (entries: readonly (readonly [string, unknown])[]): Record<string, unknown> =>
  Object.fromEntries(
    entries.filter(
      ([key, value]) =>
        value !== undefined &&
        // An empty order of boot says that nothing is booted from.
        !(key !== 'boot' && typeof value === 'object' && value !== null && Object.keys(value).length === 0) &&
        'parameters' in readParameters({ [key]: value }),
    ),
  )

/** The configuration's keys that fields of the spec were read from, where the server may allow more than they do. */
const keysOf: Readonly<Record<string, RegExp>> = {
  name: /^name$/,
  description: /^description$/,
  tags: /^tags$/,
  startup: /^startup$/,
  'os.type': /^ostype$/,
  'system.vga': /^vga$/,
  'system.machine': /^machine$/,
  'system.bios': /^bios$/,
  'system.scsiController': /^scsihw$/,
  'system.agent': /^agent$/,
  'cpu.cores': /^cores$/,
  'cpu.sockets': /^sockets$/,
  'cpu.type': /^cpu$/,
  'cpu.flags': /^cpu$/,
  'cpu.limit': /^cpulimit$/,
  'cpu.units': /^cpuunits$/,
  'cpu.affinity': /^affinity$/,
  'memory.mib': /^memory$/,
  'memory.minimumMib': /^balloon$/,
  'memory.shares': /^shares$/,
  'cloudInit.user': /^ciuser$/,
  'cloudInit.sshKeys': /^sshkeys$/,
  'cloudInit.ipConfigs': /^ipconfig\d+$/,
  'cloudInit.nameservers': /^nameserver$/,
  'cloudInit.searchDomain': /^searchdomain$/,
  'cloudInit.type': /^citype$/,
  'cloudInit.custom': /^cicustom$/,
}

/** A spec of all that its schema takes; a field that it does not take goes to `extra` or, where that is no place, away. */
export function asFarAsRead(
  spec: Readonly<Record<string, unknown>>,
  extra: Readonly<Record<string, unknown>>,
  config: VmConfig,
): VmSpecInput {
  const whole = { ...spec, ...(Object.keys(extra).length > 0 && { extra }) }
  const parsed = vmSpecSchema.safeParse(whole)
  if (parsed.success) return parsed.data
  const rest: Record<string, unknown> = structuredClone(spec)
  const moved: [string, unknown][] = []
  for (const { path } of parsed.error.issues) {
    const field = take(rest, path.map(String))
    const pattern = keysOf[field]
    if (pattern) moved.push(...Object.entries(config).filter(([key]) => pattern.test(key)))
  }
  // CPU type and flags are one key there.
  if (moved.some(([key]) => key === 'cpu')) for (const part of ['type', 'flags']) take(rest, ['cpu', part])
  const more = { ...extra, ...accepted(moved) }
  return parseVmSpec({ ...rest, ...(Object.keys(more).length > 0 && { extra: more }) })
}

/** Takes a field, or one of a group, out of a spec. @returns its path */
function take(spec: Record<string, unknown>, [group = '', part = '']: readonly string[]): string {
  const fields = spec[group]
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields) || group === 'startup') {
    delete spec[group]
    return group
  }
  Reflect.deleteProperty(fields, part)
  return `${group}.${part}`
}
