import type { Exchange } from './attempt.js'

/** The global fetch over our agent, or what takes its place. */
export type Dispatch = (url: string, init: RequestInit & { duplex?: 'half' }) => Promise<Response>

/**
 * Takes over an answer.
 *
 * @param end to be called once, when nothing more will come
 * @param errorOf makes the error for a body that broke off
 */
export type Read<A> = (response: Response, end: () => void, errorOf: (thrown: unknown) => Error) => Promise<A>

/** Sends by a `fetch`, and hands its answer to `read`. */
export function viaFetch<A>(dispatch: Dispatch, read: Read<A>): Exchange<A> {
  return async ({ url, method, headers, body, stopped, onPart }, end, errorOf) => {
    const controller = new AbortController()
    stopped.catch(() => controller.abort())
    const response = await dispatch(url, {
      method,
      headers,
      redirect: 'manual',
      signal: controller.signal,
      ...(body !== null && { body }),
      ...(body instanceof ReadableStream && { duplex: 'half' }),
    })
    onPart()
    return read(response, end, errorOf)
  }
}
