/** A Proxmox VE cluster in this process: stateful, checked by the real API's schema. */
import { setTimeout as delay } from 'node:timers/promises'
import type { Shell } from '@pve/core'
import { isForRequest, type Outcome, responseOf, ruleTable, type SimulatedAnswer } from '@pve/core/testing'
import { table as table91 } from '../generated/table-9.1.js'
import type { ApiModel } from '../schema/model.js'
import { unpackModel } from '../schema/pack.js'
import { apiModel } from '../schema/registry.js'
import { type Answer, answerRequest, type Seen } from './engine.js'
import type { FaultRule } from './faults.js'
import { ConnectionDrop, parseAddress } from './http.js'
import { seedState } from './seed.js'
import type { LoggedCommand, ShellFaultRule } from './shell/faults.js'
import { nodeShell } from './shell/node-shell.js'
import type { SimulatorState } from './state.js'
import { settle } from './tasks.js'
import type { World } from './world.js'

export interface SimulatorOptions {
  /** Default '9.2'. */
  version?: '9.1' | '9.2'
  /** What `simulator.state()` gave: goes on from there. */
  state?: SimulatorState
  /** What is there at the start. Default 'demo'. */
  seed?: 'demo' | 'recorded' | 'empty' | SimulatorState
  /** Default: this machine's. With a clock of one's own, nothing waits for real time. */
  clock?: { now(): number }
  /** 1 = like a small real server (default), 10 = ten times as fast, Infinity = tasks end at once. */
  taskSpeed?: number
  /** Before every answer. Default 0. */
  latencyMs?: number
  faults?: readonly FaultRule[]
  shellFaults?: readonly ShellFaultRule[]
  /** A real server waits 3 s before a 401. Default 0. */
  unauthorizedDelayMs?: number
}

/** A request as it arrived. */
export interface LoggedRequest {
  readonly method: string
  /** Below `/api2/json`. */
  readonly path: string
  readonly parameters: Record<string, unknown>
  /** 0 when nothing was answered. */
  readonly status: number
  readonly fault?: string
}

export interface Simulator {
  /** The in-process face: `connect({ url: simulator.url, fetch: simulator.fetch, auth: simulator.auth })`. */
  fetch(request: Request): Promise<Response>
  readonly url: string
  /** A token with full rights. */
  readonly auth: { readonly tokenId: string; readonly tokenSecret: string }
  /** @returns takes the rule back */
  addFault(rule: FaultRule): () => void
  clearFaults(): void
  readonly log: readonly LoggedRequest[]
  /**
   * A shell of root on a node, as SSH gives it: it knows `pct` and the usual small programs, with effects on the state.
   * @throws RangeError when there is no such node
   */
  shell(node: string): Shell
  /** @returns takes the rule back */
  addShellFault(rule: ShellFaultRule): () => void
  clearShellFaults(): void
  /** Every command of every shell, in the order in which they began. */
  readonly shellLog: readonly LoggedCommand[]
  /** The whole state as plain JSON, a copy: `createSimulator({ state })` goes on from it. */
  state(): SimulatorState
}

export interface Engine {
  readonly world: World
  exchange(request: Request): Promise<Outcome>
}

const engines = new WeakMap<Simulator, Engine>()

/** The inner side of a simulator, for the other faces. */
export function engineOf(simulator: Simulator): Engine {
  const engine = engines.get(simulator)
  if (!engine) throw new TypeError('not a simulator of createSimulator')
  return engine
}

let model91: ApiModel | undefined

/** The older server refuses what it does not know. */
function modelOf(version: '9.1' | '9.2'): ApiModel {
  if (version === '9.2') return apiModel()
  model91 ??= unpackModel(JSON.parse(table91))
  return model91
}

const adminToken = { user: 'root@pam', token: 'demo' }

/**
 * A simulated cluster of its own, with its state in memory. Nothing listens: `fetch` takes the place of the network.
 * @example
 * import { connect, createVm } from '@pve/sdk'
 *
 * const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
 * const pve = await connect({ url: simulator.url, fetch: simulator.fetch, auth: simulator.auth })
 * simulator.addFault({ match: { method: 'POST' }, kind: 'reset-after' }) // the answer is lost
 * const { vmid } = await createVm(pve, { name: 'web3' }) // is made once all the same
 * simulator.state().guests[vmid]
 */
export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const now = options.clock ? () => options.clock?.now() ?? Date.now() : Date.now
  const state = options.state
    ? structuredClone(options.state)
    : seedState(options.seed ?? 'demo', now(), options.version ?? '9.2')
  const world: World = { state, model: modelOf(state.version), now, taskSpeed: options.taskSpeed ?? 1 }
  const faults = ruleTable(options.faults)
  const log: LoggedRequest[] = []
  const shellFaults = ruleTable<ShellFaultRule>(options.shellFaults)
  const shellLog: LoggedCommand[] = []
  const exchange = async (request: Request): Promise<Outcome> => {
    const { signal } = request
    const waitUntil = async (at: number): Promise<boolean> => {
      if (options.clock) return false
      await delay(Math.max(0, at - now()) + 1, undefined, { signal })
      return true
    }
    const seen: Seen = { method: request.method, path: pathOf(request), parameters: {} }
    const rules = faults.take((rule) => isForRequest(rule, seen.method, seen.path))
    const has = (kind: FaultRule['kind']) => rules.find((rule) => rule.kind === kind)
    const note = (status: number, fault?: string) =>
      log.push({
        method: seen.method,
        path: seen.path,
        parameters: { ...seen.parameters },
        status,
        ...(fault && { fault }),
      })
    const slow =
      (options.latencyMs ?? 0) +
      rules.reduce((sum, rule) => sum + (rule.kind === 'latency' ? (rule.ms ?? 0) : 0), 0)
    if (slow > 0) await delay(slow, undefined, { signal })
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
    const status = has('status')
    if (status) {
      note(status.status ?? 500, 'status')
      return { kind: 'answer', answer: carried(faultAnswer(status)), cut: false }
    }
    const failing = has('task-fails')
    if (failing) world.taskFault = failing.message ?? 'simulated failure'
    let answer: Answer
    try {
      answer = await answerRequest(world, request, seen, waitUntil)
    } catch (error) {
      if (!(error instanceof ConnectionDrop)) throw error
      note(0)
      return { kind: 'drop', code: error.code }
    } finally {
      world.taskFault = undefined
    }
    if (has('reset-after')) {
      note(answer.status, 'reset-after')
      return { kind: 'drop', code: 'ECONNRESET' }
    }
    if (answer.status === 401 && (options.unauthorizedDelayMs ?? 0) > 0)
      await delay(options.unauthorizedDelayMs, undefined, { signal })
    const cut = has('cut-json') !== undefined
    note(
      answer.status,
      (rules.find((rule) => rule.kind === 'latency') ?? failing)?.kind ?? (cut ? 'cut-json' : undefined),
    )
    return { kind: 'answer', answer: carried(answer), cut }
  }

  const simulator: Simulator = {
    url: 'https://simulator.invalid:8006',
    auth: {
      tokenId: `${adminToken.user}!${adminToken.token}`,
      get tokenSecret() {
        return state.users[adminToken.user]?.tokens[adminToken.token]?.secret ?? ''
      },
    },
    log,
    fetch: async (request) => responseOf(await exchange(request), request.signal, '127.0.0.1:8006'),
    addFault: (rule) => faults.add(rule),
    clearFaults: () => faults.clear(),
    shell: (node) =>
      nodeShell({
        world,
        node,
        faults: shellFaults,
        log: shellLog,
        waits: options.clock === undefined,
      }),
    addShellFault: (rule) => shellFaults.add(rule),
    clearShellFaults: () => shellFaults.clear(),
    shellLog,
    state: () => {
      settle(world)
      return structuredClone(state)
    },
  }
  engines.set(simulator, { world, exchange })
  return simulator
}

function pathOf(request: Request): string {
  try {
    return parseAddress(request).path
  } catch {
    return new URL(request.url).pathname
  }
}

function faultAnswer(rule: FaultRule): Answer {
  const status = rule.status ?? 500
  const reason = rule.message ?? (status === 595 ? 'No route to host' : 'simulated failure')
  const body = status === 401 || status >= 595 ? '' : JSON.stringify({ data: null, message: `${reason}\n` })
  return { status, reason, body, contentType: body === '' ? undefined : 'application/json;charset=UTF-8' }
}

/** With what the server sends with every answer. */
const carried = ({ status, reason, body, contentType }: Answer): SimulatedAnswer => ({
  status,
  reason,
  headers: {
    'Cache-Control': 'max-age=0',
    Pragma: 'no-cache',
    Server: 'pve-api-daemon/3.0',
    ...(contentType !== undefined && { 'Content-Type': contentType }),
  },
  body,
})
