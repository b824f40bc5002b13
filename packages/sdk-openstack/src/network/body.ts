import type { Json, JsonObject } from '@pve/core'

/** Without the keys that are undefined: what is not said is not sent. Null is sent, it takes away. */
export function withoutUndefined(fields: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}
