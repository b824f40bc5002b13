/** A simulated cloud with a great many servers on 127.0.0.1, so quick that the client is what is measured. */
import { createServer, type IncomingMessage } from 'node:http'
import { createSimulator, demoPassword, demoSeed, serveSimulator } from '@pve/openstack/testing'

export interface ManyServers {
  readonly cloudsYaml: string
  /** Of the user demo. */
  readonly token: string
  /** The first page of the list of servers. */
  readonly firstPage: string
  close(): Promise<void>
}

/** The simulator works an answer to a GET out once; from then on it comes from memory. */
export async function serveManyServers(count: number): Promise<ManyServers> {
  const served = await serveSimulator(
    createSimulator({ state: demoSeed({ servers: count }), speed: Number.POSITIVE_INFINITY }),
  )
  const kept = new Map<string, Promise<Kept>>()
  let url = ''
  const ask = async (request: IncomingMessage): Promise<Kept> => {
    const { method = 'GET' } = request
    const headers = new Headers()
    for (const name of ['content-type', 'x-auth-token', 'x-subject-token', 'openstack-api-version']) {
      const value = request.headers[name]
      if (typeof value === 'string') headers.set(name, value)
    }
    const answer = await fetch(`${served.url}${request.url ?? '/'}`, {
      method,
      headers,
      ...(method !== 'GET' && method !== 'HEAD' && { body: await bodyOf(request) }),
    })
    const text = (await answer.text()).replaceAll(served.url, url)
    const told = [...answer.headers].filter(
      ([name]) => !/^(?:content-length|connection|keep-alive|transfer-encoding)$/.test(name),
    )
    return { status: answer.status, headers: Object.fromEntries(told), body: Buffer.from(text) }
  }
  const server = createServer((request, response) => {
    const key = `${request.url} ${String(request.headers['openstack-api-version'])}`
    let answer = request.method === 'GET' ? kept.get(key) : undefined
    if (answer === undefined) {
      answer = ask(request)
      if (request.method === 'GET') kept.set(key, answer)
    }
    answer.then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      (error: unknown) => response.destroy(error instanceof Error ? error : undefined),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  url = `http://127.0.0.1:${address.port}`
  const authUrl = `${url}/identity/v3`
  return {
    token: await signIn(authUrl),
    firstPage: `${url}/compute/v2.1/servers/detail`,
    cloudsYaml: `clouds:
  many:
    region_name: RegionOne
    auth:
      auth_url: ${authUrl}
      username: demo
      password: ${demoPassword}
      project_name: demo
      user_domain_name: Default
      project_domain_name: Default
`,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await served.close()
    },
  }
}

interface Kept {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: Buffer
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk)
  return text
}

async function signIn(authUrl: string): Promise<string> {
  const domain = { name: 'Default' }
  const answer = await fetch(`${authUrl}/auth/tokens`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      auth: {
        identity: {
          methods: ['password'],
          password: { user: { name: 'demo', domain, password: demoPassword } },
        },
        scope: { project: { name: 'demo', domain } },
      },
    }),
  })
  const token = answer.headers.get('x-subject-token')
  if (token === null) throw new Error(`the simulator gave no token: ${answer.status} ${await answer.text()}`)
  return token
}
