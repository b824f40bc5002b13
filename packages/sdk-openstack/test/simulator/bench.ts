/** What the tests of the simulator ask it with. */
import {
  createSimulator,
  demoPassword,
  type Simulator,
  type SimulatorOptions,
} from '../../src/testing/index.js'

/** An answer as a test reads it: `body` is what JSON gave, of whatever type. */
export interface Got {
  readonly status: number
  readonly headers: Headers
  // biome-ignore lint/suspicious/noExplicitAny: tests look into bodies of every shape
  readonly body: any
}

export interface Bench {
  readonly simulator: Simulator
  /** Milliseconds since 1970, of the simulator's clock. */
  at: number
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Got>
  get(path: string, headers?: Record<string, string>): Promise<Got>
  /** From here on with the token of this user. */
  as(user: string, project?: string): Promise<Bench>
}

export const start = Date.parse('2026-03-01T12:00:00Z')

/** @param options `speed` is Infinity unless given: everything is done by the next request */
export async function makeBench(
  options: SimulatorOptions = {},
  user = 'demo',
  project = 'demo',
): Promise<Bench> {
  const clock = { at: start }
  const simulator = createSimulator({
    speed: Number.POSITIVE_INFINITY,
    clock: { now: () => clock.at },
    ...options,
  })
  return signIn(simulator, clock, user, project)
}

export const credentials = (user: string, project?: string, password = demoPassword) => ({
  auth: {
    identity: {
      methods: ['password'],
      password: { user: { name: user, domain: { id: 'default' }, password } },
    },
    ...(project !== undefined && { scope: { project: { name: project, domain: { name: 'Default' } } } }),
  },
})

export async function ask(
  simulator: Simulator,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<Got> {
  const origin = new URL(simulator.authUrl).origin
  const request = new Request(`${origin}${path}`, {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  const response = await simulator.fetch(request)
  const text = await response.text()
  const isJson = response.headers.get('content-type')?.startsWith('application/json') && text !== ''
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text }
}

async function signIn(
  simulator: Simulator,
  clock: { at: number },
  user: string,
  project?: string,
): Promise<Bench> {
  const { headers, status } = await ask(
    simulator,
    'POST',
    '/identity/v3/auth/tokens',
    credentials(user, project),
  )
  if (status !== 201) throw new Error(`sign-in of ${user}: ${status}`)
  const token = headers.get('x-subject-token') ?? ''
  const send: Bench['send'] = (method, path, body, more = {}) =>
    ask(simulator, method, path, body, { 'x-auth-token': token, ...more })
  return {
    simulator,
    get at() {
      return clock.at
    },
    set at(value) {
      clock.at = value
    },
    send,
    get: (path, more) => send('GET', path, undefined, more),
    as: (other, where = project) => signIn(simulator, clock, other, where),
  }
}

export const microversion = (version: string, service = 'compute') => ({
  'openstack-api-version': `${service} ${version}`,
})
