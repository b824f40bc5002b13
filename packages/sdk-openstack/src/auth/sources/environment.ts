import { type FoundValue, foundValue, isKnownKey, keyOf } from './layer.js'
import type { Environment } from './search-path.js'

/** `OS_PROJECT_NAME=demo` → `project_name`; an empty variable counts as none. */
export function environmentLayer(env: Environment): ReadonlyMap<string, FoundValue> {
  const layer = new Map<string, FoundValue>()
  // OS_CLOUD says which cloud, and is none of its values.
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith('OS_') || name === 'OS_CLOUD' || value === undefined || value === '') continue
    const key = keyOf(name.slice('OS_'.length))
    // The present name wins over an older one: OS_PROJECT_NAME over OS_TENANT_NAME.
    const isAlias = key !== name.slice('OS_'.length).toLowerCase()
    if (isKnownKey(key) && !(isAlias && layer.has(key))) {
      layer.set(key, foundValue(key, value, `environment variable ${name}`))
    }
  }
  return layer
}
