/** Servers, files and options for tests of SSH; what it made ends with the test that made it. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect } from 'vitest'
import { Secret } from '../src/index.js'
import type { SshOptions } from '../src/ssh/index.js'
import { startServer, type TestServer, type TestServerOptions } from './ssh-server.js'

export const rightPassword = Secret.of('right-c4nary')

/** To be called at the top of a test file. */
export function sshFixture() {
  const folder = mkdtempSync(join(tmpdir(), 'pve-ssh-'))
  const servers: TestServer[] = []
  let files = 0
  afterEach(async () => {
    await Promise.all(servers.splice(0).map((server) => server.close()))
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const fileWith = (text: string): string => {
    files += 1
    const path = join(folder, `file-${files}`)
    writeFileSync(path, text, { mode: 0o600 })
    return path
  }
  const knownHostsOf = (...known: readonly TestServer[]): string =>
    fileWith(
      known.map(({ port, hostKey }) => `[127.0.0.1]:${port} ${hostKey.type} ${hostKey.base64}\n`).join(''),
    )
  const start = async (options: TestServerOptions = {}): Promise<TestServer> => {
    const server = await startServer({ password: 'right-c4nary', ...options })
    servers.push(server)
    return server
  }
  /** Signs in with the right password to a server whose key is known. */
  const to = (server: TestServer, options: Partial<SshOptions> = {}): SshOptions => ({
    host: '127.0.0.1',
    port: server.port,
    user: 'root',
    config: false,
    agent: false,
    privateKeys: [],
    password: rightPassword,
    knownHostsFiles: [knownHostsOf(server)],
    killAfterMs: 200,
    connectTimeLimitMs: 5_000,
    ...options,
  })
  return { folder, fileWith, knownHostsOf, start, to }
}

/** The error of a task that has to fail. */
export const failureOf = async (task: Promise<unknown>) =>
  await task.then(
    () => expect.fail('it did not fail'),
    (error) => error,
  )
