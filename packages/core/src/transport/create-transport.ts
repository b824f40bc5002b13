import { setMaxListeners } from 'node:events'
import type { Socket } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import type { Agent } from 'undici'
import { CancelledError, ConfigError, PveError, UsageError } from '../errors/index.js'
import { silentLogger } from '../log/logger.js'
import { cancelledBy, limitConcurrency, orCancelled, sleep } from '../wait/index.js'
import { answerOf, textOf } from './answer.js'
import { attemptOnce, type Exchange } from './attempt.js'
import { normalFingerprint } from './certificate.js'
import { exchangeDirectly, isFetchUntouched } from './direct.js'
import { RetryableAnswer, resendDelayMs } from './retry.js'
import { traced } from './trace.js'
import type { SendOptions, TextAnswer, TlsOptions, Transport, TransportOptions } from './types.js'
import { type Dispatch, viaFetch } from './via-fetch.js'

const retriedByDefault = new Set([429, 502, 503, 504])

interface Head {
  readonly status: number
  readonly headers: Headers
}

/**
 * One `fetch` with retry, failover, limits, checked TLS and a redacted trace. Opens nothing until something is sent.
 *
 * @throws ConfigError when there is no host, or a host or fingerprint is none
 * @example
 * const transport = createTransport({ hosts: ['https://pve1:8006', 'https://pve2:8006'], logger: log })
 * const { status, text } = await transport.exchange(new Request('https://pve1:8006/api2/json/version'), { signal })
 * await transport.close()
 */
export function createTransport(options: TransportOptions): Transport {
  const {
    answerTimeoutMs = 60_000,
    concurrency = 8,
    retryStatus = (status) => retriedByDefault.has(status),
    notDoneStatus = () => false,
    logger = silentLogger,
  } = options
  const { attempts = 3, minDelayMs = 250, maxDelayMs = 8_000 } = options.retry ?? {}
  const hosts = options.hosts.map(originOf)
  if (hosts.length === 0)
    throw new ConfigError('No host to talk to.', { hint: 'Give one as https://pve1:8006.' })
  // Every host deserves one try, however few resends are allowed; 0 means once and never again.
  const resends = attempts === 0 ? 0 : Math.max(attempts, hosts.length - 1)
  const limit = limitConcurrency(concurrency)
  /** Requests that have not ended; closing cancels them. */
  const underWay = new Set<AbortController>()
  let closed = false
  const fingerprint = options.tls?.fingerprint
  const network = lazyNetwork(options, {
    ...options.tls,
    ...(fingerprint !== undefined && { fingerprint: [fingerprint].flat().map(normalFingerprint) }),
  })
  const replaced = options.fetch
  const dispatch: Dispatch =
    replaced === undefined ? network.dispatch : (url, init) => replaced(new Request(url, init))
  const answerViaFetch = viaFetch(dispatch, answerOf)
  const textViaFetch = viaFetch(dispatch, textOf)
  const exchangeText: Exchange<TextAnswer> = async (sending, end, errorOf) => {
    const isDirect = replaced === undefined && isFetchUntouched() && !(sending.body instanceof ReadableStream)
    if (!isDirect) return textViaFetch(sending, end, errorOf)
    try {
      return await exchangeDirectly(await network.agent(), sending)
    } finally {
      end()
    }
  }
  /** Index of the host that answered last. */
  let preferred = 0

  if (options.tls?.insecure === true && options.tls.fingerprint === undefined) {
    logger.warn(
      { hosts },
      'TLS certificates are not checked: anyone in between can read and change everything',
    )
  }

  async function send<A extends Head>(
    request: Request,
    sendOptions: SendOptions,
    exchange: Exchange<A>,
    discard: (answer: A) => Promise<void>,
  ): Promise<A> {
    const phase = sendOptions.phase ?? `${request.method} ${new URL(request.url).pathname}`
    if (closed) {
      throw new PveError('This transport has been closed.', { code: 'TRANSPORT_CLOSED', phase })
    }
    const untilCancelled = new AbortController()
    const { signal: ofRequest } = request
    const { signal: ofCaller } = sendOptions
    const cancelRequest = () => untilCancelled.abort(cancelledBy(ofRequest, phase))
    const cancelCaller = () => ofCaller && untilCancelled.abort(cancelledBy(ofCaller, phase))
    if (ofRequest.aborted) cancelRequest()
    else ofRequest.addEventListener('abort', cancelRequest)
    if (ofCaller?.aborted) cancelCaller()
    else if (ofCaller !== undefined) {
      // Many requests may share a signal: Node would take that for a leak.
      setMaxListeners(0, ofCaller)
      ofCaller.addEventListener('abort', cancelCaller)
    }
    underWay.add(untilCancelled)
    const release = () => {
      underWay.delete(untilCancelled)
      ofRequest.removeEventListener('abort', cancelRequest)
      ofCaller?.removeEventListener('abort', cancelCaller)
    }
    // A long answer is handed out before it has ended, and can be cancelled until it has.
    let handedOut = false
    let ended = false
    const watched: Exchange<A> = (sending, end, errorOf) => {
      ended = false
      const onEnd = () => {
        end()
        ended = true
        if (handedOut) release()
      }
      return exchange(sending, onEnd, errorOf)
    }
    try {
      const answer = await sendUntilDone(request, sendOptions, phase, untilCancelled.signal, watched, discard)
      handedOut = true
      if (ended) release()
      return answer
    } catch (error) {
      release()
      throw error
    }
  }

  async function sendUntilDone<A extends Head>(
    request: Request,
    sendOptions: SendOptions,
    phase: string,
    cancelled: AbortSignal,
    exchange: Exchange<A>,
    discard: (answer: A) => Promise<void>,
  ): Promise<A> {
    const streamed = sendOptions.streamBody === true && request.body !== null
    if (request.bodyUsed) throw new UsageError('The body of this request has been read already.', { phase })
    const safe = sendOptions.safeToResend ?? (request.method === 'GET' || request.method === 'HEAD')
    const body =
      streamed || request.body === null ? request.body : await orCancelled(request.arrayBuffer(), cancelled)
    let current = preferred

    /** The last answer whose status is worth another try. */
    let refused: A | undefined
    const once = async (attempt: number): Promise<A> => {
      const host = hosts[current] ?? ''
      // A request that waits for its turn can be cancelled, too.
      const answer = await limit(
        () =>
          traced(
            logger,
            { method: request.method, url: request.url, attempt, headers: request.headers },
            () =>
              attemptOnce(
                {
                  host,
                  request,
                  body,
                  answerTimeoutMs: sendOptions.answerTimeoutMs ?? answerTimeoutMs,
                  cancelled,
                  phase,
                },
                exchange,
              ),
          ),
        { signal: cancelled, what: phase },
      )
      preferred = current
      const isWorthIt = safe ? retryStatus(answer.status) : notDoneStatus(answer.status)
      if (streamed || !isWorthIt) return answer
      refused = answer
      throw new RetryableAnswer(answer)
    }

    const isWorthAnother = async (error: Error, attempt: number): Promise<boolean> => {
      if (attempt > (streamed ? 0 : resends)) return false
      const delayMs = resendDelayMs(error, attempt, { safe, minDelayMs, maxDelayMs, hosts: hosts.length })
      if (delayMs === undefined) return false
      if (error instanceof RetryableAnswer && refused !== undefined) await discard(refused)
      current = (current + 1) % hosts.length
      await sleep(delayMs, cancelled)
      return true
    }
    try {
      try {
        return await once(1)
      } catch (error) {
        if (!(error instanceof Error) || !(await isWorthAnother(error, 1))) throw error
      }
      // Loaded with the first failure only: most programs never need it.
      const { default: pRetry } = await import('p-retry')
      return await pRetry((attempt) => once(attempt + 1), {
        retries: resends - 1,
        // The pauses are made in isWorthAnother: p-retry knows neither Retry-After nor full jitter.
        minTimeout: 0,
        shouldRetry: ({ error, attemptNumber }) => isWorthAnother(error, attemptNumber + 1),
      })
    } catch (error) {
      if (error instanceof RetryableAnswer && refused !== undefined) return refused
      throw error
    }
  }

  return {
    send: (request, sendOptions = {}) =>
      send(request, sendOptions, answerViaFetch, async (response) => response.body?.cancel()),
    exchange: (request, sendOptions = {}) => send(request, sendOptions, exchangeText, async () => {}),
    hosts,
    async openSocket() {
      if (options.fetch !== undefined) {
        throw new UsageError('A simulated server in this process has no network connection.', {
          hint: 'Serve it on a port (pve simulator) and connect to that.',
        })
      }
      const origin = hosts[preferred] ?? ''
      return { socket: await network.openSocket(origin), origin }
    },
    async close() {
      closed = true
      for (const one of underWay) one.abort(new CancelledError('Cancelled: the transport was closed.'))
      await network.close()
    },
  }
}

/** The global fetch (which msw can intercept) over an agent of our own, made when first needed. */
function lazyNetwork(
  options: TransportOptions,
  tls: TlsOptions,
): {
  dispatch: Dispatch
  agent(): Promise<Agent>
  openSocket(origin: string): Promise<Socket>
  close(): Promise<void>
} {
  let made: Promise<Agent> | undefined
  const agentOptions = {
    tls,
    connectTimeoutMs: options.connectTimeoutMs ?? 10_000,
    keepAliveMs: options.keepAliveMs ?? 4_000,
    bodyTimeoutMs: options.answerTimeoutMs ?? 60_000,
  }
  const make = async () => (await import('./agent.js')).createAgent(agentOptions)
  async function agent(): Promise<Agent> {
    made ??= make()
    // undici frees a connection one turn after its answer was read; without that turn, each second of two requests
    // in a row would open a connection of its own.
    await setImmediate()
    return made
  }
  return {
    agent,
    openSocket: async (origin) => (await import('./agent.js')).openCheckedSocket(origin, agentOptions),
    async dispatch(url, init) {
      const dispatcher = await agent()
      // Looked up at each call: whoever replaces the global fetch (msw) is heard.
      // By Reflect, because the types know a dispatcher of Node's own undici only.
      const answer: unknown = await Reflect.apply(globalThis.fetch, undefined, [url, { ...init, dispatcher }])
      if (answer instanceof Response) return answer
      throw new TypeError('The global fetch gave something else than a Response.')
    },
    async close() {
      await (await made)?.destroy()
    },
  }
}

function originOf(host: string): string {
  if (URL.canParse(host)) {
    const { protocol, origin, pathname, username, password } = new URL(host)
    const bare = pathname === '/' && username === '' && password === ''
    if ((protocol === 'https:' || protocol === 'http:') && bare) return origin
  }
  throw new ConfigError(`"${host}" is not the address of a host.`, { hint: 'Write it as https://pve1:8006.' })
}
