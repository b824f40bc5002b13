/** With `exactOptionalPropertyTypes` a signal that is not there must not be named. */
export function signalOf(options: { readonly signal?: AbortSignal }): { signal?: AbortSignal } {
  return options.signal === undefined ? {} : { signal: options.signal }
}

/** Its name, or its id where it has none. */
export function nameOf(one: { readonly id: string; readonly name: string }): string {
  return one.name === '' ? one.id : one.name
}
