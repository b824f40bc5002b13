/** Sends what was recorded from the lab to the simulator, with the ids that this gave in place of the lab's. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { createSimulator, type Simulator } from '../../src/testing/index.js'
import { ask, credentials, start } from './bench.js'
import { labSeed, password } from './lab-seed.js'

const recordingSchema = z.object({
  service: z.string(),
  origin: z.string(),
  exchanges: z.array(
    z.object({
      name: z.string(),
      request: z.object({
        method: z.string(),
        path: z.string(),
        headers: z.record(z.string(), z.string()),
        body: z.unknown().optional(),
      }),
      response: z.object({
        status: z.number(),
        headers: z.record(z.string(), z.string()),
        body: z.unknown().optional(),
      }),
    }),
  ),
})
export type Exchange = z.infer<typeof recordingSchema>['exchanges'][number]

export function readRecording(name: string) {
  const path = new URL(`../recorded/${name}.json`, import.meta.url)
  return recordingSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
}

/** Whose tokens those of a recording are that it does not show the making of. */
export type Tokens = Readonly<Record<string, readonly [user: string, project: string]>>

export interface Answer {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

const idPattern =
  /^(00000000-0000-4000-8000-[0-9a-f]{12}|a[0-9a-f]{31}|req-00000000-0000-4000-a000-[0-9a-f]{12})$/
const anyId = /(?:req-00000000-0000-4000-a000-|00000000-0000-4000-8000-)[0-9a-f]{12}|a0{10,}[0-9a-f]+/g

export class Replay {
  readonly simulator: Simulator
  /** Ids and tokens of the recording to those of the simulator. */
  readonly #own = new Map<string, string>()
  #now = start

  constructor(
    readonly prefix: string,
    readonly tokens: Tokens,
    quiet: Readonly<Record<string, string>>,
  ) {
    const { state, ids } = labSeed(start, prefix === 'compute')
    for (const [recorded, name] of Object.entries(quiet)) this.#own.set(recorded, ids[name] ?? recorded)
    this.simulator = createSimulator({
      state,
      speed: Number.POSITIVE_INFINITY,
      clock: { now: () => this.#now },
      enforcesReader: false,
    })
  }

  /** A text of the recording as the simulator would have it. */
  mapped(text: string): string {
    const tokens = text.replace(/<token \d+>/g, (token) => this.#own.get(token) ?? token)
    return tokens.replace(anyId, (id) => this.#own.get(id) ?? id)
  }

  /** The recordings keep none: those that were wrong are so by the exchange's name. */
  #secrets(name: string, text: string): string {
    const key = this.#own.get('<auth_key>')
    if (name.includes('wrong')) return text.replace(/<(password|secret|auth_key)>/g, 'wrong')
    return key === undefined ? text : text.replaceAll('<auth_key>', key)
  }

  async send({ name, request, response }: Exchange): Promise<Answer> {
    this.#now += 2000
    // What the recordings leave out, as all clients send it.
    const headers: Record<string, string> = { accept: 'application/json' }
    for (const [name, value] of Object.entries(request.headers)) {
      if (/^<token \d+>$/.test(value) && !this.#own.has(value)) await this.#signIn(value)
      headers[name] = this.mapped(value)
    }
    const body =
      request.body === undefined
        ? undefined
        : this.#secrets(
            name,
            this.mapped(typeof request.body === 'string' ? request.body : JSON.stringify(request.body)),
          )
    const got = await ask(
      this.simulator,
      request.method,
      `/${this.prefix}${this.mapped(request.path)}`,
      body,
      headers,
    )
    const subject = got.headers.get('x-subject-token')
    if (subject !== null && response.headers['x-subject-token'] !== undefined)
      this.#own.set(response.headers['x-subject-token'], subject)
    this.#learn(response.body, got.body)
    return got
  }

  async #signIn(token: string): Promise<void> {
    const [user, project] = this.tokens[token] ?? ['rec-member', 'rec-project']
    const got = await ask(
      this.simulator,
      'POST',
      '/identity/v3/auth/tokens',
      credentials(user, project, password),
    )
    this.#own.set(token, got.headers.get('x-subject-token') ?? '')
  }

  /** Pairs the ids of both answers, place by place; things of a list by their names. */
  #learn(recorded: unknown, got: unknown): void {
    if (typeof recorded === 'string' && typeof got === 'string') {
      const isNew = idPattern.test(recorded) && !this.#own.has(recorded)
      if (isNew || recorded === '<auth_key>') this.#own.set(recorded, got)
      return
    }
    if (Array.isArray(recorded) && Array.isArray(got)) {
      for (const [index, one] of recorded.entries()) this.#learn(one, partner(one, index, got))
      return
    }
    if (typeof recorded !== 'object' || recorded === null || typeof got !== 'object' || got === null) return
    const others = new Map(Object.entries(got))
    for (const [key, value] of Object.entries(recorded)) this.#learn(value, others.get(key))
  }
}

export function partner(one: unknown, index: number, list: readonly unknown[]): unknown {
  const nameOf = (value: unknown): unknown => new Map(Object.entries(Object(value))).get('name')
  const name = nameOf(one)
  if (typeof name !== 'string') return list[index]
  return list.find((other) => nameOf(other) === name) ?? list[index]
}
