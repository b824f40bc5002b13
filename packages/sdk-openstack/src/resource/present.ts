/** Every key of T, those that are optional in T perhaps undefined. */
type Row<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K]
}

/** The same without the keys that are undefined: what the types call optional is then absent. */
export function present<T extends object>(row: Row<T>): T
export function present(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}
