/**
 * With `exactOptionalPropertyTypes` a signal that is not there must not be named.
 * @example
 * async function namesOf(options: { readonly signal?: AbortSignal } = {}) {
 *   return await collect(listNetworks(cloud, {}, signalOf(options)))
 * }
 * console.log((await namesOf({ signal })).length)
 */
export function signalOf(options: { readonly signal?: AbortSignal }): { signal?: AbortSignal } {
  return options.signal === undefined ? {} : { signal: options.signal }
}

/**
 * Its name, or its id where it has none.
 * @example
 * nameOf({ id: '862111c6-ecee-42ac-af63-cc446dea577c', name: '' }) // '862111c6-ecee-42ac-af63-cc446dea577c'
 */
export function nameOf(one: { readonly id: string; readonly name: string }): string {
  return one.name === '' ? one.id : one.name
}
