import { ConfigError } from '@pve/core'
import type { Setting } from './variables.js'

/**
 * Defaults of the configuration file, each of the type that the SDK's own default has.
 * @param key of the cluster's entry, for the error
 * @throws ConfigError
 */
export function defaultsOf<T extends object>(
  setting: Setting<Readonly<Record<string, unknown>>> | undefined,
  key: string,
  own: T,
): Partial<T> | undefined {
  if (!setting) return undefined
  const { value, source } = setting
  if (areDefaults(value, own)) return value
  const wrong = Object.entries(value).find(([name, one]) => !isDefault(name, one, own))
  throw new ConfigError(`${source}.${key}: '${wrong?.[0] ?? ''}' is not a default, or not of its type.`, {
    hint: `There are: ${Object.keys(own).join(', ')}.`,
  })
}

const isDefault = (key: string, value: unknown, own: object): boolean =>
  Object.entries(own).some(([name, one]) => name === key && typeof one === typeof value)

const areDefaults = <T extends object>(values: object, own: T): values is Partial<T> =>
  Object.entries(values).every(([key, value]) => isDefault(key, value, own))
