/** Drops what was not given, so that the SDK's defaults hold. */
export function given<T extends object>(
  values: { [K in keyof T]: T[K] | undefined },
): { [K in keyof T]?: T[K] } {
  const result: { [K in keyof T]?: T[K] } = {}
  for (const key in values) {
    const value = values[key]
    if (value !== undefined) result[key] = value
  }
  return result
}
