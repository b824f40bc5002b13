/**
 * Property-string formats that the schema only names (`pve-qm-hostpci`) are described by their type text, such as
 * `[[host=]<HOSTPCIID[;HOSTPCIID2...]>] [,pcie=<1|0>] [,mapping=<mapping-id>]`. This reads the keys out of it.
 */
import type { Field, PropertyFormat, PropertyKey } from '../schema/model.js'

/** Placeholders that stand for a whole number. */
const integerNames = new Set(['integer', 'N', 'COUNT', 'SECONDS', 'PORT', 'seconds'])

const keyPattern = /^,?(?:\[(?<defaultKey>[\w-]+)=\]|(?<key>[\w-]+)=)(?<type>.*)$/s

/** @returns undefined when the text does not describe a property string */
export function formatFromTypeText(typetext: string): PropertyFormat | undefined {
  const keys: Record<string, PropertyKey> = {}
  let defaultKey: string | undefined
  for (const part of splitKeys(typetext)) {
    const optional = /^\[(?![\w-]+=\])/.test(part)
    const match = keyPattern.exec(optional ? part.slice(1, -1) : part)
    if (!match?.groups) return undefined
    const name = match.groups.defaultKey ?? match.groups.key
    if (!name) return undefined
    if (match.groups.defaultKey) defaultKey = name
    keys[name] = { ...typeOf(match.groups.type ?? ''), ...(optional && { optional: true }) }
  }
  if (Object.keys(keys).length === 0) return undefined
  return { ...(defaultKey && { defaultKey }), keys }
}

/** Splits at the blanks between keys, which are those outside `<…>` and outside nested brackets. */
function splitKeys(text: string): string[] {
  const parts: string[] = []
  let depth = 0
  let part = ''
  for (const char of text.trim()) {
    if ('<[({'.includes(char)) depth++
    if ('>])}'.includes(char)) depth--
    if (char === ' ' && depth === 0) {
      if (part) parts.push(part)
      part = ''
    } else part += char
  }
  if (part) parts.push(part)
  return parts
}

function typeOf(text: string): Field {
  const inner = /^<(.*)>$/s.exec(text)?.[1]
  if (inner === undefined) {
    if (text === '\\d+') return { type: 'integer', minimum: 0 }
    return isListText(text) ? stringList : { type: 'string' }
  }
  if (inner === '1|0') return { type: 'boolean' }
  if (inner === 'number') return { type: 'number' }
  if (integerNames.has(inner)) return { type: 'integer' }
  if (isListText(inner)) return stringList
  if (/^[\w./+-]+(\|[\w./+-]+)+$/.test(inner) && !/\d-\d/.test(inner)) {
    return { type: 'string', enum: inner.split('|') }
  }
  return { type: 'string' }
}

export const stringList: Field = { type: 'string', list: ';', item: { type: 'string' } }

/** `vlanid[;vlanid...]`, `opt;opt;…`: a list inside a property string is joined by semicolons. */
export const isListText = (text: string): boolean => text.includes(';')
