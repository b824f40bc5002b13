/** Values within plain data by their path: `disks[0].size`, as issues of a spec name them. */

export type Part = string | number

/** `disks[0].size` → `['disks', 0, 'size']`. */
export const partsOf = (path: string): Part[] =>
  (path === '' ? [] : path.split(/\.|(?=\[)/)).map((part) =>
    /^\[\d+\]$/.test(part) ? Number(part.slice(1, -1)) : part,
  )

/** `disks[0]` and `size` → `disks[0].size`; either may be empty. */
export const joinPath = (at: string, path: string): string =>
  at === '' || path === '' ? at + path : path.startsWith('[') ? `${at}${path}` : `${at}.${path}`

export const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const groupOf = (value: unknown): Readonly<Record<string, unknown>> => (isGroup(value) ? value : {})

export function valueAt(holder: unknown, path: string | readonly Part[]): unknown {
  let here = holder
  for (const part of typeof path === 'string' ? partsOf(path) : path) {
    if (typeof part === 'number') here = Array.isArray(here) ? here[part] : undefined
    else here = isGroup(here) && Object.hasOwn(here, part) ? here[part] : undefined
  }
  return here
}

/**
 * The same with another value there; groups and lists on the way are made. `undefined` takes the field away, and
 * groups that it leaves empty.
 */
export function withValueAt(holder: unknown, [part, ...rest]: readonly Part[], value: unknown): unknown {
  if (part === undefined) return value
  if (typeof part === 'number') {
    const list: unknown[] = Array.isArray(holder) ? [...holder] : []
    // A list has no holes: what comes before is there, with nothing said of it.
    for (let index = list.length; index < part; index++) list[index] = {}
    const item = withValueAt(list[part], rest, value)
    list[part] = item === undefined ? {} : item
    return list
  }
  const { [part]: old, ...others } = groupOf(holder)
  const next = withValueAt(old, rest, value)
  const isEmptied = value === undefined && rest.length > 0 && isGroup(next) && Object.keys(next).length === 0
  return next === undefined || isEmptied ? others : { ...others, [part]: next }
}
