/** A simulator with a clock of its own, asked without a client in between. */
import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/testing/index.js'

export interface Asked {
  readonly status: number
  readonly reason: string
  readonly data: unknown
  readonly message: string | undefined
  readonly errors: Record<string, string> | undefined
}

export interface Bench {
  readonly simulator: Simulator
  /** Lets time pass, in milliseconds. */
  pass(ms: number): void
  get(path: string, headers?: Record<string, string>): Promise<Asked>
  send(
    method: string,
    path: string,
    form?: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<Asked>
  /** Sends, lets the task end, and gives its exit status. */
  task(method: string, path: string, form?: Record<string, string>): Promise<string>
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const rows = (data: unknown): Record<string, unknown>[] =>
  Array.isArray(data) ? data.filter(isRecord) : []

export const record = (data: unknown): Record<string, unknown> => (isRecord(data) ? data : {})

export function makeBench(options: SimulatorOptions = {}, now = { at: Date.UTC(2026, 0, 15) }): Bench {
  const simulator = createSimulator({ seed: 'demo', clock: { now: () => now.at }, ...options })
  const { tokenId, tokenSecret } = simulator.auth
  const admin = { Authorization: `PVEAPIToken=${tokenId}=${tokenSecret}` }
  const send: Bench['send'] = async (method, path, form = {}, headers = admin) => {
    const text = new URLSearchParams(form).toString()
    const inQuery = method === 'GET' || method === 'DELETE'
    const url = `${simulator.url}/api2/json${path}${inQuery && text !== '' ? `?${text}` : ''}`
    const response = await simulator.fetch(
      new Request(url, {
        method,
        headers,
        ...(!inQuery &&
          text !== '' && {
            body: text,
            headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
          }),
      }),
    )
    const body = await response.text()
    const parsed: unknown = body === '' ? {} : JSON.parse(body)
    const answer = record(parsed)
    return {
      status: response.status,
      reason: response.statusText,
      data: answer['data'],
      message: typeof answer['message'] === 'string' ? answer['message'] : undefined,
      errors: isRecord(answer['errors'])
        ? Object.fromEntries(Object.entries(answer['errors']).map(([name, value]) => [name, String(value)]))
        : undefined,
    }
  }
  const bench: Bench = {
    simulator,
    send,
    pass: (ms) => {
      now.at += ms
    },
    get: (path, headers) => send('GET', path, {}, headers),
    async task(method, path, form) {
      const asked = await send(method, path, form)
      if (typeof asked.data !== 'string')
        throw new Error(
          `${method} ${path}: ${asked.status} ${asked.reason} ${JSON.stringify(asked.errors ?? {})}`,
        )
      now.at += 120_000
      const node = asked.data.split(':')[1]
      return String(
        record((await send('GET', `/nodes/${node}/tasks/${encodeURIComponent(asked.data)}/status`)).data)[
          'exitstatus'
        ],
      )
    },
  }
  return bench
}

/** Signs in with a password: headers for reading and writing. */
export async function signIn(
  bench: Bench,
  username: string,
  password: string,
): Promise<Record<string, string>> {
  const data = record((await bench.send('POST', '/access/ticket', { username, password }, {})).data)
  return {
    Cookie: `PVEAuthCookie=${encodeURIComponent(String(data['ticket']))}`,
    CSRFPreventionToken: String(data['CSRFPreventionToken']),
  }
}
