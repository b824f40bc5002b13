/** An OpenStack cloud in this process: stateful, with the shapes and the words of a real one (Zed). */
import { setTimeout as delay } from 'node:timers/promises'
import type { Fetch } from '@pve/core'
import { isForRequest, type Outcome, responseOf, ruleTable } from '@pve/core/testing'
import type { ServiceName } from '../client/services.js'
import { createEngine } from './engine/answer.js'
import type { World } from './engine/call.js'
import { ApiFailure } from './engine/failure.js'
import { settle } from './engine/pending.js'
import type { FaultKind, FaultRule } from './faults.js'
import { demoSeed } from './seed/demo.js'
import { effects, services } from './services.js'
import type { SimulatorState } from './state.js'

export interface SimulatorOptions {
  /** A seed (`demoSeed()`), or what `simulator.state()` gave: goes on from there. Default: the demo. */
  readonly state?: SimulatorState
  /** Services that this cloud does not have. */
  readonly without?: readonly ServiceName[]
  /** 1 = like a small real cloud (default), 10 = ten times as fast, Infinity = everything is done by the next request. */
  readonly speed?: number
  /** Default: this machine's. */
  readonly clock?: { now(): number }
  /** Before every answer. Default 0. */
  readonly latencyMs?: number
  readonly faults?: readonly FaultRule[]
  /** Whether a reader is refused what changes something. Default true; the lab's Zed refuses only little of it. */
  readonly enforcesReader?: boolean
}

/** A request as it arrived; tokens are never in it. */
export interface LoggedRequest {
  readonly method: string
  readonly service: ServiceName | undefined
  readonly region: string | undefined
  /** Below the version: `/servers/detail`. */
  readonly path: string
  /** With its question mark, or empty. */
  readonly query: string
  /** 0 when nothing was answered. */
  readonly status: number
  readonly microversion: string | undefined
  readonly fault?: FaultKind
}

export interface Simulator {
  /** The in-process face, for `openCloud({ config, fetch: simulator.fetch })`. */
  readonly fetch: Fetch
  /** Where `fetch` finds the identity service. */
  readonly authUrl: string
  /** @returns takes the rule back */
  addFault(rule: FaultRule): () => void
  clearFaults(): void
  readonly log: readonly LoggedRequest[]
  /** The whole state as plain JSON, a copy: `createSimulator({ state })` goes on from it. */
  state(): SimulatorState
}

const origin = 'http://simulator.local:5000'

const exchanges = new WeakMap<Simulator, (request: Request) => Promise<Outcome>>()

/** The inner side of a simulator, for the other faces. */
export function exchangeOf(simulator: Simulator): (request: Request) => Promise<Outcome> {
  const exchange = exchanges.get(simulator)
  if (!exchange) throw new TypeError('not a simulator of createSimulator')
  return exchange
}

/**
 * A simulated cloud of its own: nothing of it outlives the process, unless `state()` is kept.
 *
 * @example
 * import { listServers, openCloud, resolveCloud } from '@pve/openstack'
 * import { demoPassword } from '@pve/openstack/testing'
 * const simulator = createSimulator({ speed: Number.POSITIVE_INFINITY, without: ['load-balancer'] })
 * const user = { OS_USERNAME: 'demo', OS_PASSWORD: demoPassword, OS_USER_DOMAIN_NAME: 'Default' }
 * const project = { OS_PROJECT_NAME: 'demo', OS_PROJECT_DOMAIN_NAME: 'Default', OS_REGION_NAME: 'RegionOne' }
 * const config = await resolveCloud({ env: { OS_AUTH_URL: simulator.authUrl, ...user, ...project } })
 * const cloud = openCloud({ config, fetch: simulator.fetch })
 * for await (const { name, status } of listServers(cloud)) console.log(name, status)
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const now = options.clock ? () => options.clock?.now() ?? Date.now() : Date.now
  const state = options.state ? structuredClone(options.state) : demoSeed({ now: now() })
  const world: World = {
    state,
    now,
    speed: options.speed ?? 1,
    without: new Set(options.without ?? []),
    enforcesReader: options.enforcesReader ?? true,
  }
  const engine = createEngine(world, services, effects)
  const faults = ruleTable(options.faults)
  const log: LoggedRequest[] = []

  const exchange = async (request: Request): Promise<Outcome> => {
    const { signal, method } = request
    const url = new URL(request.url)
    const located = engine.locate(url, method)
    const path = located?.path ?? url.pathname
    const rules = faults.take(
      (rule) =>
        isForRequest(rule, method, path) &&
        (rule.match?.service === undefined || rule.match.service === located?.service.name),
    )
    const has = (kind: FaultKind) => rules.find((rule) => rule.kind === kind)
    const note = (status: number, fault?: FaultKind) =>
      log.push({
        method,
        service: located?.service.name,
        region: located?.regionId,
        path,
        query: url.search,
        status,
        microversion: request.headers.get('openstack-api-version') ?? undefined,
        ...(fault && { fault }),
      })
    const slowMs =
      (options.latencyMs ?? 0) +
      rules.reduce((sum, rule) => sum + (rule.kind === 'latency' ? (rule.ms ?? 0) : 0), 0)
    if (slowMs > 0) await delay(slowMs, undefined, { signal })
    signal.throwIfAborted()
    const lost = has('refuse') ?? has('reset-before')
    if (lost) {
      note(0, lost.kind)
      return { kind: 'drop', code: lost.kind === 'refuse' ? 'ECONNREFUSED' : 'ECONNRESET' }
    }
    if (has('stall')) {
      note(0, 'stall')
      return { kind: 'stall' }
    }
    if (!located) {
      note(404)
      return { kind: 'answer', answer: nothingThere, cut: false }
    }
    const wrong = has('status')
    if (wrong) {
      const status = wrong.status ?? 500
      note(status, 'status')
      const { headers, body } = wrong
      const failure = new ApiFailure(status, wrong.message ?? 'simulated failure', {
        ...(headers && { headers }),
        ...(body !== undefined && {
          body,
          contentType: body.startsWith('<') ? 'text/html' : 'application/json',
        }),
      })
      return { kind: 'answer', answer: engine.refuse(located, failure), cut: false }
    }
    const bytes = new Uint8Array(await request.arrayBuffer())
    const answer = engine.answer(located, request.headers, bytes)
    if (has('reset-after')) {
      note(answer.status, 'reset-after')
      return { kind: 'drop', code: 'ECONNRESET' }
    }
    const cut = has('cut-body') !== undefined
    note(answer.status, cut ? 'cut-body' : has('latency')?.kind)
    return { kind: 'answer', answer, cut }
  }

  const simulator: Simulator = {
    fetch: async (request) => responseOf(await exchange(request), request.signal, new URL(request.url).host),
    authUrl: `${origin}/identity/v3`,
    addFault: (rule) => faults.add(rule),
    clearFaults: () => faults.clear(),
    log,
    state: () => {
      settle(world, effects)
      return structuredClone(state)
    },
  }
  exchanges.set(simulator, exchange)
  return simulator
}

/** What a web server says of a path that none of its services has. */
const nothingThere = {
  status: 404,
  reason: 'Not Found',
  headers: { 'Content-Type': 'text/html' },
  body: '<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>',
}
