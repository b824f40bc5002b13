import { readFileSync } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { CancelledError } from '@pve/core'
import {
  createSimulator,
  type ServedSimulator,
  type Simulator,
  serveSimulator,
  totpCode,
} from '@pve/sdk/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { homes, pve, scriptedQuestions, useHome } from '../test/cli.js'
import { credentialsPath } from './config/credentials.js'

useHome()

const fixture = (name: string) =>
  readFileSync(new URL(`../../core/test/fixtures/${name}`, import.meta.url), 'utf8')
const servers: ServedSimulator[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function serve(
  options: { tls?: boolean } = {},
): Promise<{ simulator: Simulator; server: ServedSimulator }> {
  const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
  const server = await serveSimulator(
    simulator,
    options.tls ? { tls: { key: fixture('server.key'), cert: fixture('server.pem') } } : {},
  )
  servers.push(server)
  return { simulator, server }
}

const logins = (simulator: Simulator) =>
  simulator.log.filter(({ method, path }) => method === 'POST' && path === '/access/ticket')
const kept = async () => readFile(credentialsPath(), 'utf8').catch(() => '')

describe('VM-1 sign-in with user, password and realm', () => {
  it('asks for what is missing, with the realms that the server has', async () => {
    const { server } = await serve()
    const questions = scriptedQuestions(['alice', 'pve', 'alice-demo'])
    const run = await pve(['login', server.url], { tty: true, questions })
    expect(run.code, run.stderr).toBe(0)
    expect(questions.asked).toEqual(['User', 'Realm', 'Password of alice'])
    expect(run.stdout).toContain('as alice@pve')
    // Kept: the ticket; not the password.
    expect(await kept()).toContain('proxmox-ticket')
    expect(await kept()).not.toContain('alice-demo')
    expect((await stat(credentialsPath())).mode & 0o777).toBe(0o600)
  })

  it('uses what was kept for the commands after it, until logout', async () => {
    const { server, simulator } = await serve()
    await pve(['login', server.url, '--username', 'alice@pve', '--password-file', '-'], {
      stdin: 'alice-demo',
    })
    const run = await pve(['vm', 'list', '--host', server.url, '--json'])
    expect(run.code, run.stderr).toBe(0)
    expect(logins(simulator)).toHaveLength(1)
    expect((await pve(['logout', server.url, '--json'])).json()).toEqual({ removed: [server.url] })
    expect((await pve(['vm', 'list', '--host', server.url])).code).toBe(5)
  })

  it('keeps an API token when asked to, with which commands sign in', async () => {
    const { server, simulator } = await serve()
    const run = await pve(
      ['login', server.url, '--username', 'root@pam', '--password-file', '-', '--create-token', '--json'],
      { stdin: 'simulator' },
    )
    expect(run.json()).toMatchObject({ stored: 'token' })
    expect(await kept()).not.toContain('proxmox-ticket": {\n    "http')
    const secret = /"tokenSecret": "([^"]+)"/.exec(await kept())?.[1] ?? ''
    expect(secret).not.toBe('')
    expect(run.stdout + run.stderr).not.toContain(secret)
    const before = logins(simulator).length
    expect((await pve(['vm', 'list', '--host', server.url])).code).toBe(0)
    expect(logins(simulator)).toHaveLength(before)
    // The only server that was signed in to needs no naming.
    expect((await pve(['vm', 'list'])).code).toBe(0)
    // Again: the token of this name is replaced only when that is wished, since others may use it.
    const again = ['login', server.url, '--username', 'root@pam', '--password-file', '-', '--create-token']
    const refused = await pve(again, { stdin: 'simulator' })
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('Replace it?')])
    expect((await pve(['vm', 'list'])).code).toBe(0)
    expect((await pve([...again, '--yes'], { stdin: 'simulator' })).code).toBe(0)
  })
})

describe('VM-2 second factor', () => {
  it('is asked for only when the server wants one', async () => {
    const { server } = await serve()
    const questions = scriptedQuestions(['tess-demo', totpCode('JBSWY3DPEHPK3PXP', Date.now() / 1000)])
    const run = await pve(['login', server.url, '--username', 'tess@pve'], { tty: true, questions })
    expect(run.code, run.stderr).toBe(0)
    expect(questions.asked[1]).toMatch(/^Second factor \(code of the app or recovery code\)/)
  })

  it('takes a recovery code, and says when a code is refused', async () => {
    const { server } = await serve()
    const right = await pve(['login', server.url, '--username', 'tess@pve'], {
      tty: true,
      questions: scriptedQuestions(['tess-demo', 'aaaa-bbbb-cccc-dddd']),
    })
    expect(right.code, right.stderr).toBe(0)
    const wrong = await pve(['login', server.url, '--username', 'tess@pve', '--password-file', '-'], {
      stdin: 'tess-demo',
    })
    expect(wrong.code).toBe(5)
    expect(wrong.stderr).toContain('AUTH_TFA')
  })
})

describe('VM-5 a failed sign-in says why', () => {
  it.each([
    ['wrong password', ['--username', 'alice@pve'], 'wrong', /Wrong user name or password/],
    [
      'unknown realm',
      ['--username', 'alice@nowhere'],
      'alice-demo',
      /no realm 'nowhere'[\s\S]*Its realms are: /,
    ],
  ])('%s', async (_what, argv, password, message) => {
    const { server } = await serve()
    const run = await pve(['login', server.url, ...argv, '--password-file', '-'], { stdin: password })
    expect(run.code).toBe(5)
    expect(run.stderr).toMatch(message)
    expect(await kept()).toBe('')
  })

  it('asks for the password again in a terminal, three times', async () => {
    const { server, simulator } = await serve()
    const questions = scriptedQuestions(['no', 'nor this', 'alice-demo'])
    const run = await pve(['login', server.url, '--username', 'alice@pve'], { tty: true, questions })
    expect(run.code, run.stderr).toBe(0)
    expect(logins(simulator)).toHaveLength(3)
    const never = await pve(['login', server.url, '--username', 'alice@pve'], {
      tty: true,
      questions: scriptedQuestions(['1', '2', '3']),
    })
    expect(never.code).toBe(5)
  })

  it('needs somebody to ask, or all of it', async () => {
    const { server } = await serve()
    expect((await pve(['login'])).stderr).toContain('Which server?')
    expect((await pve(['login', server.url])).stderr).toContain('Sign in as whom?')
    expect((await pve(['login', server.url, '--username', 'alice@pve'])).stderr).toContain(
      'password is missing',
    )
  })
})

describe('VM-6 first contact with an unknown certificate', () => {
  it('shows the fingerprint and asks before anything is sent; afterwards it is pinned', async () => {
    const { server, simulator } = await serve({ tls: true })
    const no = await pve(['login', server.url, '--username', 'alice@pve'], {
      tty: true,
      questions: scriptedQuestions([false]),
    })
    expect(no.code).toBe(130)
    expect(no.stderr).toContain(server.fingerprint)
    expect(simulator.log).toEqual([])
    const yes = await pve(['login', server.url, '--username', 'alice@pve'], {
      tty: true,
      questions: scriptedQuestions([true, 'alice-demo']),
    })
    expect(yes.code, yes.stderr).toBe(0)
    const list = await pve(['vm', 'list', '--host', server.url, '--verbose'])
    expect(list.code, list.stderr).toBe(0)
    expect(list.stderr).toContain(`fingerprint: ${server.fingerprint} (credential store`)
  })

  it('looks at every host that is there, and later takes the certificate of any', async () => {
    const first = await serve({ tls: true })
    const second = await serve({ tls: true })
    const hosts = `${first.server.url},${second.server.url},https://127.0.0.1:1`
    const login = await pve(['login', '--host', hosts, '--username', 'alice@pve'], {
      tty: true,
      questions: scriptedQuestions([true, true, 'alice-demo']),
    })
    expect(login.code, login.stderr).toBe(0)
    expect(login.stderr).toContain('https://127.0.0.1:1 cannot be reached')
    expect((await pve(['vm', 'list', '--host', hosts])).code).toBe(0)
  })

  it('without a terminal it refuses, and says which fingerprint to give', async () => {
    const { server, simulator } = await serve({ tls: true })
    const run = await pve(['login', server.url, '--username', 'alice@pve', '--password-file', '-'], {
      stdin: 'alice-demo',
    })
    expect(run.code).toBe(4)
    expect(run.stderr.replace(/\s+/g, ' ')).toContain(`--fingerprint ${server.fingerprint}`)
    expect(simulator.log).toEqual([])
  })

  it('accepts a fingerprint or a CA that is given, and refuses another', async () => {
    const { server, simulator } = await serve({ tls: true })
    const token = ['--token-id', simulator.auth.tokenId, '--host', server.url]
    const env = { PROXMOX_TOKEN_SECRET: simulator.auth.tokenSecret }
    const list = (...argv: string[]) => pve(['vm', 'list', ...token, ...argv], { env })
    expect((await list('--fingerprint', server.fingerprint ?? '')).code).toBe(0)
    expect(
      (await list('--ca-file', new URL('../../core/test/fixtures/ca.pem', import.meta.url).pathname)).code,
    ).toBe(0)
    expect((await list('--insecure')).code).toBe(0)
    const sent = simulator.log.length
    const other = await list('--fingerprint', 'AA'.repeat(32))
    expect(other.code).toBe(4)
    expect(other.stderr).toContain('TLS_FINGERPRINT_MISMATCH')
    expect((await list()).code).toBe(4)
    expect(simulator.log).toHaveLength(sent)
  })
})

describe('pve doctor', () => {
  it('finds what is wrong, says what to do, and ends with 1', async () => {
    const { server, simulator } = await serve({ tls: true })
    const argv = ['doctor', '--host', server.url, '--json']
    const unknown = await pve(argv)
    expect(unknown.code).toBe(1)
    expect(unknown.json()).toMatchObject({
      ok: false,
      checks: expect.arrayContaining([
        expect.objectContaining({ name: 'certificate', status: 'fail' }),
        expect.objectContaining({ name: 'sign-in', status: 'skipped' }),
      ]),
    })
    const pinned = [...argv, '--fingerprint', server.fingerprint ?? '']
    const alice = await pve(
      [
        'doctor',
        '--host',
        server.url,
        '--fingerprint',
        server.fingerprint ?? '',
        '--username',
        'alice@pve',
        '--json',
      ],
      { env: { PROXMOX_PASSWORD: 'alice-demo' } },
    )
    expect(alice.code).toBe(1)
    expect(alice.json()).toMatchObject({
      checks: expect.arrayContaining([
        expect.objectContaining({
          name: 'permissions',
          status: 'fail',
          hint: expect.stringContaining("--users 'alice@pve'"),
        }),
      ]),
    })
    const good = await pve([...pinned, '--token-id', simulator.auth.tokenId], {
      env: { PROXMOX_TOKEN_SECRET: simulator.auth.tokenSecret },
    })
    expect(good.code, good.stdout).toBe(0)
    expect(good.json()).toMatchObject({
      ok: true,
      settings: expect.arrayContaining([
        { name: 'token-secret', value: '***', source: 'environment PROXMOX_TOKEN_SECRET' },
      ]),
    })
  })

  it('shows where each value came from', async () => {
    const run = await pve(['config', 'show', '--json'], {
      env: { PROXMOX_HOST: 'pve1', PROXMOX_TOKEN_ID: 'a@pam!b' },
      cwd: join(homes.current),
    })
    expect(run.json()).toMatchObject({
      settings: [
        { name: 'host', value: 'https://pve1:8006', source: 'environment PROXMOX_HOST' },
        { name: 'token-id', source: 'environment PROXMOX_TOKEN_ID' },
      ],
    })
  })
})

it('VM-6 a sign-in that is left after the certificate was accepted says that it stays trusted', async () => {
  const { server } = await serve({ tls: true })
  const leave = async () => {
    throw new CancelledError('Cancelled: nothing was changed.')
  }
  const run = await pve(['login', server.url], {
    tty: true,
    questions: { ...scriptedQuestions([true]), text: leave },
  })
  expect(run.code).toBe(130)
  expect(run.stderr.replaceAll(/\s+/g, ' ')).toContain(
    `The certificate stays trusted; 'pve logout ${server.url}' forgets it.`,
  )
  expect((await pve(['logout', server.url, '--json'])).json()).toEqual({ removed: [server.url] })
})
