/** Every key of T, those that are optional in T perhaps undefined. */
type Row<T> = {
  readonly [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? T[K] | undefined : T[K]
}

/**
 * The same without the keys that are undefined: what the types call optional is then absent.
 * @example
 * present<{ id: string; description?: string }>({ id: '862111c6', description: undefined }) // { id: '862111c6' }
 */
export function present<T extends object>(row: Row<T>): T
export function present(row: object): object {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}
