import { generateKeyPairSync } from 'node:crypto'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { inspect } from 'node:util'
import ssh2 from 'ssh2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shellContract } from '../../../test/shell-contract.js'
import { startAgent } from '../../../test/ssh-agent.js'
import { failureOf, rightPassword, sshFixture } from '../../../test/ssh-fixture.js'
import { blobOf, makeKeys, startServer, type TestServer } from '../../../test/ssh-server.js'
import { Secret } from '../../index.js'
import { openSsh, type UnknownHostKey } from '../../ssh/index.js'
import { sshFingerprint } from './known-hosts.js'

const { folder, fileWith, start, to } = sshFixture()

{
  let server: TestServer
  beforeAll(async () => {
    server = await startServer({ password: 'right-c4nary' })
  })
  afterAll(() => server.close())
  shellContract('over SSH', () => openSsh(to(server)))
}

describe('LX-26 host keys', () => {
  it('a known key goes on without a question', async () => {
    const server = await start()
    const shell = await openSsh(to(server, { onUnknownHostKey: () => expect.fail('asked') }))
    expect((await shell.run(['echo', 'hi'])).stdout).toBe('hi\n')
    await shell.close()
  })

  it('an unknown key is refused where nobody is asked, before anything is sent', async () => {
    const server = await start()
    const empty = fileWith('')
    const error = await failureOf(openSsh(to(server, { knownHostsFiles: [empty] })))
    expect(error).toMatchObject({ name: 'HostKeyError', code: 'HOST_KEY_UNKNOWN', keyType: 'ssh-ed25519' })
    expect(error.fingerprint).toBe(sshFingerprint(server.hostKey.base64))
    expect(error.hint).toContain(`ssh-keyscan -t ssh-ed25519 -p ${server.port} 127.0.0.1 >> ${empty}`)
    expect(server.attempts).toEqual([])
    expect(readFileSync(empty, 'utf8')).toBe('')
  })

  it.each(['once', 'remember', 'refuse'] as const)('an unknown key is asked for once: %s', async (answer) => {
    const server = await start()
    const path = join(folder, `new-${answer}`, 'known_hosts')
    const asked: UnknownHostKey[] = []
    const options = to(server, {
      knownHostsFiles: [path],
      onUnknownHostKey: async (facts) => {
        asked.push(facts)
        return answer
      },
    })
    const opened = await openSsh(options).catch((error) => error)
    expect(asked).toEqual([
      {
        host: '127.0.0.1',
        port: server.port,
        keyType: 'ssh-ed25519',
        fingerprint: sshFingerprint(server.hostKey.base64),
      },
    ])
    if (answer === 'refuse') {
      expect(opened).toMatchObject({ code: 'HOST_KEY_UNKNOWN' })
      expect(server.attempts).toEqual([])
      expect(existsSync(path)).toBe(false)
      return
    }
    // Opened anew after a loss: nobody is asked again.
    server.cut()
    await expect.poll(() => server.connections.size).toBe(0)
    expect((await opened.run(['echo', 'again'])).stdout).toBe('again\n')
    await opened.close()
    expect(asked).toHaveLength(1)
    expect(existsSync(path)).toBe(answer === 'remember')
    if (answer === 'remember') {
      expect(statSync(path).mode & 0o777).toBe(0o600)
      expect(statSync(join(path, '..')).mode & 0o777).toBe(0o700)
      const later = await openSsh({ ...options, onUnknownHostKey: () => expect.fail('asked') })
      await later.close()
    }
  })

  it('says it when a key cannot be remembered', async () => {
    const server = await start()
    const path = join(fileWith('a file, not a folder'), 'known_hosts')
    const options = to(server, { knownHostsFiles: [path], onUnknownHostKey: () => 'remember' })
    expect(await failureOf(openSsh(options))).toMatchObject({
      code: 'CONFIG_INVALID',
      details: { file: path },
    })
  })

  it('a changed key is refused whatever anybody answers, and the line of the old one is named', async () => {
    const server = await start()
    const old = blobOf(makeKeys().public)
    const path = fileWith(`# mine\n[127.0.0.1]:${server.port} ssh-ed25519 ${old}\n`)
    const options = to(server, { knownHostsFiles: [path], onUnknownHostKey: () => 'remember' })
    const error = await failureOf(openSsh(options))
    expect(error).toMatchObject({
      code: 'HOST_KEY_CHANGED',
      details: { file: path, line: 2, knownFingerprint: sshFingerprint(old) },
    })
    expect(error.message).toContain(`${path}:2`)
    expect(error.hint).toContain(`-R '[127.0.0.1]:${server.port}'`)
    expect(server.attempts).toEqual([])
    // With the one option that allows it, it is asked for, and takes the place of the old one.
    let previous: unknown
    const accepted = await openSsh({
      ...options,
      acceptChangedHostKey: true,
      onUnknownHostKey: (facts) => {
        previous = facts.previous
        return 'remember'
      },
    })
    await accepted.close()
    expect(previous).toEqual({ file: path, line: 2, fingerprint: sshFingerprint(old) })
    expect(readFileSync(path, 'utf8')).toBe(
      `# mine\n[127.0.0.1]:${server.port} ssh-ed25519 ${server.hostKey.base64}\n`,
    )
    // Nobody is asked: refused, also with the option.
    const { onUnknownHostKey: _nobody, ...silent } = options
    const oldAgain = fileWith(`[127.0.0.1]:${server.port} ssh-ed25519 ${old}\n`)
    const refused = openSsh({ ...silent, knownHostsFiles: [oldAgain], acceptChangedHostKey: true })
    expect(await failureOf(refused)).toMatchObject({ name: 'HostKeyError' })
  })

  it('a revoked key is refused whatever is set', async () => {
    const server = await start()
    const { type, base64 } = server.hostKey
    const line = `[127.0.0.1]:${server.port} ${type} ${base64}\n`
    const error = await failureOf(
      openSsh(
        to(server, {
          knownHostsFiles: [fileWith(line), fileWith(`@revoked * ${type} ${base64}\n`)],
          acceptChangedHostKey: true,
          onUnknownHostKey: () => 'once',
        }),
      ),
    )
    expect(error).toMatchObject({ code: 'HOST_KEY_REVOKED', details: { line: 1 } })
    expect(server.attempts).toEqual([])
  })

  it('the server is asked for a key of a type that is known', async () => {
    const keys = [makeKeys(), makeKeys('ecdsa')] as const
    const server = await start({ hostKeys: keys.map((key) => key.private) })
    for (const { public: text } of keys) {
      const path = fileWith(`[127.0.0.1]:${server.port} ${text}\n`)
      const shell = await openSsh(to(server, { knownHostsFiles: [path] }))
      await shell.close()
    }
  })
})

describe('LX-26 signing in', () => {
  it('tries a wrong password once, and says what was tried without it', async () => {
    const server = await start()
    const error = await failureOf(openSsh(to(server, { password: Secret.of('wrong-c4nary') })))
    expect(error).toMatchObject({
      name: 'SshAuthenticationError',
      code: 'SSH_AUTH_FAILED',
      tried: ['password'],
      accepted: ['password'],
    })
    expect(inspect(error, { depth: 9 })).not.toContain('wrong-c4nary')
    expect(server.attempts).toEqual(['none', 'password wrong-c4nary'])
  })

  it('says it when there is nothing to try', async () => {
    const server = await start()
    const { password: _password, ...rest } = to(server)
    const error = await failureOf(openSsh(rest))
    expect(error).toMatchObject({ code: 'SSH_AUTH_FAILED', tried: [] })
  })

  it('asks for a password only when keys did not do, and once', async () => {
    const server = await start({ publicKeys: [makeKeys().public] })
    const asked: unknown[] = []
    const key = { text: Secret.of(makeKeys().private) }
    const shell = await openSsh(
      to(server, {
        privateKeys: [key],
        password: async (facts) => {
          asked.push(facts)
          return rightPassword
        },
      }),
    )
    server.cut()
    await expect.poll(() => server.connections.size).toBe(0)
    await shell.run(['true'])
    await shell.close()
    expect(asked).toEqual([{ user: 'root', host: '127.0.0.1' }])
    expect(server.attempts.slice(0, 3)).toEqual(['none', 'publickey', 'password right-c4nary'])
  })

  it('gives the password to one hidden question, and to no other', async () => {
    const one = await start({ prompts: [{ prompt: 'Password: ', echo: false }] })
    const shell = await openSsh(to(one))
    expect((await shell.run(['echo', 'in'])).stdout).toBe('in\n')
    await shell.close()
    for (const prompts of [
      [{ prompt: 'Verification code: ', echo: false }],
      [{ prompt: 'Your name: ', echo: true }],
      [
        { prompt: 'Password: ', echo: false },
        { prompt: 'Token: ', echo: false },
      ],
    ]) {
      const server = await start({ prompts })
      const error = await failureOf(openSsh(to(server)))
      expect(error).toMatchObject({ code: 'SSH_AUTH_FAILED' })
      expect(error.message).toContain(prompts[0]?.prompt.trim())
      expect(server.attempts.join()).not.toContain('right-c4nary')
    }
  })

  it.each(['ed25519', 'ecdsa', 'rsa'] as const)(
    'signs in with a key of %s, plain and encrypted',
    async (type) => {
      const plain = makeKeys(type)
      const locked = makeKeys(type, 'phrase-c4nary')
      const server = await start({ publicKeys: [plain.public, locked.public] })
      const asked: string[] = []
      const passphrase = async ({ key }: { key: string }) => {
        asked.push(key)
        return Secret.of('phrase-c4nary')
      }
      for (const text of [plain.private, locked.private]) {
        const file = fileWith(text)
        const { password: _password, ...rest } = to(server, { privateKeys: [{ file }], passphrase })
        const shell = await openSsh(rest)
        expect((await shell.run(['echo', type])).stdout).toBe(`${type}\n`)
        await shell.close()
      }
      expect(asked).toHaveLength(1)
    },
  )

  it('asks for no passphrase of a key that the server does not take, and never twice', async () => {
    const locked = makeKeys('ed25519', 'phrase-c4nary')
    const file = fileWith(locked.private)
    let asked = 0
    const passphrase = async () => {
      asked += 1
      return Secret.of('wrong-phrase')
    }
    const closed = await start({ publicKeys: [makeKeys().public] })
    await failureOf(
      openSsh(to(closed, { privateKeys: [{ file }], passphrase, password: async () => undefined })),
    )
    expect(asked).toBe(0)
    const open = await start({ publicKeys: [locked.public] })
    const error = await failureOf(
      openSsh(to(open, { privateKeys: [{ file }], passphrase, password: async () => undefined })),
    )
    expect(error.tried.join()).toContain(`${file}: the passphrase is wrong`)
    expect(asked).toBe(1)
  })

  it('reads PEM of PKCS#8 and PKCS#1 too', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const texts = [
      privateKey.export({ type: 'pkcs8', format: 'pem' }),
      privateKey.export({ type: 'pkcs1', format: 'pem' }),
      privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'phrase-c4nary' }),
    ].map(String)
    const parsed = ssh2.utils.parseKey(texts[1] ?? '')
    if (parsed instanceof Error) throw parsed
    const publicKey = `ssh-rsa ${parsed.getPublicSSH().toString('base64')}`
    const server = await start({ publicKeys: [publicKey] })
    for (const text of texts) {
      const { password: _password, ...rest } = to(server, {
        privateKeys: [{ text: Secret.of(text) }],
        passphrase: Secret.of('phrase-c4nary'),
      })
      const shell = await openSsh(rest)
      await shell.close()
    }
  })

  it('a named key that is no key is an error that names the file', async () => {
    const server = await start({ publicKeys: [makeKeys().public] })
    const file = fileWith('not a key')
    const error = await failureOf(openSsh(to(server, { privateKeys: [{ file }] })))
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', details: { file } })
  })

  it('signs in with a key of an agent', async () => {
    const keys = [makeKeys('ecdsa'), makeKeys('rsa'), makeKeys()] as const
    const socket = join(folder, 'agent.sock')
    const agent = await startAgent(
      socket,
      keys.map((key) => key.private),
    )
    try {
      for (const { public: text } of keys) {
        const server = await start({ publicKeys: [text] })
        const { password: _password, ...rest } = to(server, { agent: socket })
        const shell = await openSsh(rest)
        await shell.close()
      }
      // A file whose key the agent has needs no passphrase, and identitiesOnly shows no other key.
      const server = await start({ publicKeys: [keys[2].public] })
      const file = fileWith(keys[2].private)
      const { password: _password, ...rest } = to(server, { agent: socket, identitiesOnly: true })
      const shell = await openSsh({ ...rest, privateKeys: [{ file }] })
      await shell.close()
      expect(server.attempts.filter((method) => method === 'publickey')).toHaveLength(2)
    } finally {
      await agent.close()
    }
  })

  it('goes on without an agent that is not there', async () => {
    const server = await start()
    const shell = await openSsh(to(server, { agent: join(folder, 'no-agent') }))
    await shell.close()
  })
})
