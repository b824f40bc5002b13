/** Without the keys that are undefined: absent is what the types call optional. */
export function withoutUndefined<T extends object>(
  values: {
    [K in keyof T]?: T[K] | undefined
  },
): Partial<T> {
  const result: Partial<T> = {}
  for (const key in values) {
    const value = values[key]
    if (value !== undefined) result[key] = value
  }
  return result
}
