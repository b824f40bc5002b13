/** Sends the recorded requests to a simulator in their order, with a clock of its own. */
import { engineOf, type Simulator } from '../../src/testing/simulator.js'
import { createSimulator } from '../../src/testing/index.js'
import type { SimulatorState } from '../../src/testing/state.js'
import { settle } from '../../src/testing/tasks.js'
import type { Exchange } from './exchanges.js'

export interface Answer {
  readonly status: number
  readonly reason: string
  readonly type: string | null
  readonly json?: unknown
  readonly text?: string
}

const firstMs = 1_795_253_700_000
const passwords: Readonly<Record<string, string>> = { root: 'pve-root-1', alice: 'alice-pw-1', bob: 'bob-pw-12' }

export class Replay {
  now = firstMs
  readonly simulator: Simulator
  readonly #substitutions = new Map<string, string>()
  readonly #tickets = new Map<string, { ticket: string; csrf: string; at: number }>()
  /** Secrets that the recordings mask: by token id, from this run's own answers. */
  readonly #tokens = new Map<string, string>()

  constructor() {
    this.simulator = createSimulator({ seed: 'recorded', clock: { now: () => this.now } })
  }

  /** The simulator's state itself, to set up what a missing exchange had made. */
  get state(): SimulatorState {
    const { world } = engineOf(this.simulator)
    settle(world)
    return world.state
  }

  /** A recorded value has another one in this run: a UPID, a digest. */
  substitute(recorded: string, actual: string): void {
    this.#substitutions.set(recorded, actual)
    this.#substitutions.set(encodeURIComponent(recorded), encodeURIComponent(actual))
  }

  async send(exchange: Exchange): Promise<Answer> {
    const { method, path, auth, type, body } = exchange.request
    const headers = { ...(await this.#headers(auth, method)), ...(type !== undefined && { 'Content-Type': type }) }
    const answer = await this.request(method, this.#here(path), headers, body === undefined ? undefined : this.#here(body))
    this.#learn(exchange, answer)
    return answer
  }

  /** A request of the test itself. */
  async as(name: string, method: string, path: string, form: Record<string, string> = {}): Promise<unknown> {
    const body = new URLSearchParams(form).toString()
    const headers = { ...(await this.#headers(`${name} (ticket)`, method)), 'Content-Type': 'application/x-www-form-urlencoded' }
    const answer = await this.request(method, `/api2/json${path}`, headers, body === '' ? undefined : body)
    if (answer.status !== 200) throw new Error(`${method} ${path}: ${answer.status} ${answer.reason}`)
    return dataOf(answer)
  }

  asRoot(method: string, path: string, form: Record<string, string> = {}): Promise<unknown> {
    return this.as('root', method, path, form)
  }

  /** Again, also when there is a ticket. */
  async signIn(name: string): Promise<void> {
    this.#tickets.delete(name)
    await this.#ticket(name)
  }

  async request(method: string, path: string, headers: Record<string, string>, body?: string): Promise<Answer> {
    const request = new Request(`${this.simulator.url}${path}`, { method, headers, ...(body !== undefined && { body }) })
    try {
      const response = await this.simulator.fetch(request)
      const text = await response.text()
      const type = response.headers.get('content-type')
      const common = { status: response.status, reason: response.statusText, type }
      return type?.startsWith('application/json') ? { ...common, json: JSON.parse(text) } : { ...common, text }
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      return { status: 0, reason: 'NETWORK socket hang up', type: null, text: '' }
    }
  }

  #here(text: string): string {
    let result = text
    for (const [recorded, actual] of this.#substitutions) result = result.replaceAll(recorded, actual)
    return result
  }

  #learn(exchange: Exchange, answer: Answer): void {
    const recorded = dataOf(exchange.response)
    const actual = dataOf(answer)
    if (typeof recorded === 'string' && typeof actual === 'string' && recorded.startsWith('UPID:')) this.substitute(recorded, actual)
    if (isRecord(actual) && typeof actual['full-tokenid'] === 'string') this.#tokens.set(actual['full-tokenid'], String(actual['value']))
    // The recorded password of a renewal is the masked ticket of the first exchange.
    if (isRecord(actual) && typeof actual['ticket'] === 'string' && exchange.number === 1) {
      this.substitute('PVE:root@pam:00000000::TICKET', actual['ticket'])
    }
  }

  async #ticket(name: string): Promise<{ ticket: string; csrf: string }> {
    const known = this.#tickets.get(name)
    if (known && this.now - known.at < 3_600_000) return known
    const username = name === 'root' ? 'root@pam' : `${name}@pve`
    const body = new URLSearchParams({ username, password: passwords[name] ?? '' }).toString()
    const answer = await this.request('POST', '/api2/json/access/ticket', { 'Content-Type': 'application/x-www-form-urlencoded' }, body)
    const data = dataOf(answer)
    if (!isRecord(data)) throw new Error(`sign-in as ${username}: ${answer.status} ${answer.reason}`)
    const made = { ticket: String(data['ticket']), csrf: String(data['CSRFPreventionToken']), at: this.now }
    this.#tickets.set(name, made)
    return made
  }

  async #headers(auth: string, method: string): Promise<Record<string, string>> {
    const [name = ''] = auth.split(' ')
    const token = (id: string) => ({ Authorization: `PVEAPIToken=${id}=${this.#tokens.get(id) ?? 'unknown'}` })
    const cookie = (ticket: string) => ({ Cookie: `PVEAuthCookie=${encodeURIComponent(ticket)}` })
    const root = async () => this.#ticket('root')
    if (auth === 'root (authorization header)') return { Authorization: `PVEAuthCookie=${(await root()).ticket}` }
    switch (name) {
      case 'none':
        return {}
      case 'tok':
        return token('root@pam!full')
      case 'sep':
        return token('root@pam!sep')
      case 'expired':
        return token('alice@pve!old')
      case 'unktok':
        return token('root@pam!nope')
      case 'unkusertok':
        return token('zed@pve!nope')
      case 'malftok':
        return { Authorization: 'PVEAPIToken=garbage' }
      case 'colontok':
        return { Authorization: `PVEAPIToken=root@pam!full:${this.#tokens.get('root@pam!full')}` }
      case 'bearer':
        return { Authorization: 'Bearer abc' }
      case 'garbage':
        return cookie('garbage')
      case 'badticket':
        return cookie((await root()).ticket.replace(/::./, '::!'))
      case 'rootraw':
        return { Cookie: `PVEAuthCookie=${(await root()).ticket}` }
      case 'nocsrf':
        return cookie((await root()).ticket)
      case 'badcsrf':
        return { ...cookie((await root()).ticket), CSRFPreventionToken: '00000000:wrong' }
      default: {
        const { ticket, csrf } = await this.#ticket(name)
        return { ...cookie(ticket), ...(method !== 'GET' && { CSRFPreventionToken: csrf }) }
      }
    }
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const dataOf = (answer: { readonly json?: unknown }): unknown => (isRecord(answer.json) ? answer.json['data'] : undefined)
