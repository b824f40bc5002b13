/** `--set field=value`, for what has no flag of its own. */
import { UsageError } from '@pve/core'
import { type Part, partsOf, valueAt, withValueAt } from './path.js'

type Fields = Record<string, unknown>

/** `cpu.limit=2`, `hostPci[0].mapping=gpu`: makes the groups and lists on the way. */
export function setByPath(spec: Fields, text: string, parseScalar: (text: string) => unknown): void {
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
