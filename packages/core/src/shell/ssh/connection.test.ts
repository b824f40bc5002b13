import { connect, createServer, type Server, type Socket } from 'node:net'
import { setTimeout as later } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { failureOf, rightPassword, sshFixture } from '../../../test/ssh-fixture.js'
import { makeKeys, type TestServer } from '../../../test/ssh-server.js'
import { CancelledError, ConnectionError, TimeLimitError } from '../../index.js'
import { type HostKeyAnswer, openSsh } from '../../ssh/index.js'

const { fileWith, knownHostsOf, start, to } = sshFixture()

const sockets = new Set<Socket>()
const plainServers: Server[] = []
afterEach(() => {
  for (const socket of sockets) socket.destroy()
  for (const server of plainServers.splice(0)) server.close()
})

/** A server that is none of SSH; gives its port. */
const startPlain = async (onConnection: (socket: Socket) => void): Promise<{ port: number }> => {
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    onConnection(socket)
  })
  plainServers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return { port: address.port }
}

const plainOptions = (port: number) => ({
  host: '127.0.0.1',
  port,
  user: 'root',
  config: false as const,
  agent: false as const,
  privateKeys: [],
  password: rightPassword,
  knownHostsFiles: [fileWith('')] as [string],
})

describe('ALL-7 what fails before anything was sent says so', () => {
  it('nobody listens', async () => {
    const { port } = await startPlain(() => {})
    plainServers.splice(0).map((server) => server.close())
    const error = await failureOf(openSsh(plainOptions(port)))
    expect(error).toMatchObject({ code: 'CONNECTION_REFUSED', sent: 'no', host: `ssh://127.0.0.1:${port}` })
  })

  it('something else listens', async () => {
    const { port } = await startPlain((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'))
    const error = await failureOf(openSsh(plainOptions(port)))
    expect(error).toBeInstanceOf(ConnectionError)
    expect(error).toMatchObject({ sent: 'no' })
    expect(error.hint).toContain('SSH server')
  })

  it('the server hangs up at once', async () => {
    const { port } = await startPlain((socket) => socket.end())
    const error = await failureOf(openSsh(plainOptions(port)))
    expect(error).toMatchObject({ name: 'ConnectionError', sent: 'no' })
  })

  it('the server says nothing', async () => {
    const { port } = await startPlain(() => {})
    const error = await failureOf(openSsh({ ...plainOptions(port), connectTimeLimitMs: 200 }))
    expect(error).toMatchObject({ code: 'CONNECT_TIMEOUT', sent: 'no' })
    expect(error.message).toContain('say that it speaks SSH')
  })

  it('the server stops in the middle of the key exchange', async () => {
    const { port } = await startPlain((socket) => socket.write('SSH-2.0-OpenSSH_9.9\r\n'))
    const error = await failureOf(openSsh({ ...plainOptions(port), connectTimeLimitMs: 200 }))
    expect(error).toMatchObject({ code: 'CONNECT_TIMEOUT', sent: 'no' })
  })

  it('the server hangs while signing in', async () => {
    const server = await start({ hangsAtSignIn: true })
    const error = await failureOf(openSsh(to(server, { connectTimeLimitMs: 300 })))
    expect(error).toMatchObject({ code: 'CONNECT_TIMEOUT', sent: 'no' })
    expect(error.message).toContain('let us in')
  })

  it('a question takes as long as it takes', async () => {
    const server = await start()
    const shell = await openSsh(
      to(server, {
        knownHostsFiles: [fileWith('')],
        connectTimeLimitMs: 600,
        onUnknownHostKey: async (): Promise<HostKeyAnswer> => {
          await later(900)
          return 'once'
        },
      }),
    )
    await shell.close()
  })

  it('right after it began: it is ended with TERM, although its process group was not known yet', async () => {
    const server = await start({ ignoresSignals: true, startSeconds: 0.2 })
    const shell = await openSsh(to(server, { killAfterMs: 5_000 }))
    const controller = new AbortController()
    const task = failureOf(shell.run(['sleep', '60'], { signal: controller.signal }))
    await expect.poll(() => server.commands.length).toBe(1)
    controller.abort()
    expect(await task).toBeInstanceOf(CancelledError)
    const signals = server.commands.flatMap((line) => /\bkill -(\w+)/.exec(line)?.[1] ?? [])
    expect(signals).toEqual(['TERM'])
    await shell.close()
  })
})

describe('ALL-8 is cancelled in every phase', () => {
  it('before it begins', async () => {
    const { port } = await startPlain(() => expect.fail('connected'))
    const signal = AbortSignal.abort()
    expect(await failureOf(openSsh({ ...plainOptions(port), signal }))).toBeInstanceOf(CancelledError)
  })

  it('while the server says nothing', async () => {
    const controller = new AbortController()
    const { port } = await startPlain(() => controller.abort())
    const task = openSsh({ ...plainOptions(port), signal: controller.signal })
    expect(await failureOf(task)).toBeInstanceOf(CancelledError)
  })

  it('while somebody is asked for the host key', async () => {
    const server = await start()
    const controller = new AbortController()
    const task = openSsh(
      to(server, {
        signal: controller.signal,
        knownHostsFiles: [fileWith('')],
        onUnknownHostKey: () => {
          controller.abort()
          return new Promise(() => {})
        },
      }),
    )
    expect(await failureOf(task)).toBeInstanceOf(CancelledError)
    expect(server.attempts).toEqual([])
    await expect.poll(() => server.connections.size).toBe(0)
  })

  it('while it signs in', async () => {
    const server = await start({ hangsAtSignIn: true })
    const controller = new AbortController()
    const task = failureOf(openSsh(to(server, { signal: controller.signal })))
    await expect.poll(() => server.attempts.length).toBe(2)
    controller.abort()
    expect(await task).toBeInstanceOf(CancelledError)
    await expect.poll(() => server.connections.size).toBe(0)
  })

  it('while a command waits for its turn', async () => {
    const server = await start({ ignoresSignals: true })
    const shell = await openSsh(to(server, { concurrency: 1 }))
    const first = new AbortController()
    const running = failureOf(shell.run(['sleep', '60'], { signal: first.signal }))
    await expect.poll(() => server.commands.length).toBe(1)
    const second = new AbortController()
    const waiting = failureOf(shell.run(['touch', '/nowhere'], { signal: second.signal }))
    second.abort()
    expect(await waiting).toBeInstanceOf(CancelledError)
    first.abort()
    expect(await running).toBeInstanceOf(CancelledError)
    expect((await shell.run(['echo', 'free'])).stdout).toBe('free\n')
    // The first was ended by a command that did not wait for its turn; which of the two comes first is left to chance.
    const said = () => server.commands.map((line) => line.replace(/^.* sh (?=\w+ )/, '')).sort()
    await expect.poll(said).toEqual(['echo free', expect.stringMatching(/^kill -TERM -- -\d+$/), 'sleep 60'])
    await shell.close()
  })
})

describe('ALL-7 a command is never sent twice', () => {
  it('the connection is lost while it runs; the next one connects anew', async () => {
    const server = await start()
    const shell = await openSsh(to(server))
    const task = shell.run(['sh', '-c', 'echo on; exec sleep 60'], { onLine: () => server.cut() })
    const error = await failureOf(task)
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'CONNECTION_LOST', sent: 'maybe' })
    expect(error.hint).toContain('look at the state')
    expect((await shell.run(['echo', 'back'])).stdout).toBe('back\n')
    expect(server.commands).toHaveLength(2)
    await shell.close()
  })

  it('several commands at the time of the loss make one new connection', async () => {
    const server = await start()
    const shell = await openSsh(to(server))
    server.cut()
    await expect.poll(() => server.connections.size).toBe(0)
    const signIns = server.attempts.length
    await Promise.all([1, 2, 3, 4].map((n) => shell.run(['echo', `${n}`])))
    expect(server.connections.size).toBe(1)
    expect(server.attempts.length).toBe(2 * signIns)
    await shell.close()
  })

  it('the server is gone when the next one comes', async () => {
    const server = await start()
    const shell = await openSsh(to(server))
    await server.close()
    await expect.poll(() => server.connections.size).toBe(0)
    const error = await failureOf(shell.run(['true']))
    expect(error).toMatchObject({ code: 'CONNECTION_REFUSED', sent: 'no' })
    await shell.close()
  })

  it('the network goes silent: the connection counts as lost', async () => {
    const server = await start()
    const near: Socket[] = []
    const { port } = await startPlain((socket) => {
      near.push(socket)
      const far = connect(server.port, '127.0.0.1')
      far.on('error', () => {})
      sockets.add(far)
      socket.pipe(far).pipe(socket)
    })
    const { hostKey } = server
    const known = fileWith(`[127.0.0.1]:${port} ${hostKey.type} ${hostKey.base64}\n`)
    const shell = await openSsh(to(server, { port, knownHostsFiles: [known], keepaliveMs: 60 }))
    const task = shell.run(['sh', '-c', 'echo on; exec sleep 60'], {
      onLine: () => {
        for (const socket of near) socket.unpipe().pause()
      },
    })
    expect(await failureOf(task)).toMatchObject({ code: 'CONNECTION_LOST', sent: 'maybe' })
    await shell.close()
  })

  it('the server refuses to run it', async () => {
    const server = await start({ onExec: () => 'refuse' })
    const shell = await openSsh(to(server))
    const error = await failureOf(shell.run(['true']))
    expect(error).toMatchObject({ code: 'SSH_CHANNEL_REFUSED', sent: 'no' })
    await shell.close()
  })

  it('the server does not end it: the error says that it may still run', async () => {
    const server = await start({ onExec: (command) => (command.includes('stuck') ? 'ignore' : undefined) })
    const shell = await openSsh(to(server))
    const error = await failureOf(shell.run(['stuck'], { timeLimitMs: 100 }))
    expect(error).toBeInstanceOf(TimeLimitError)
    expect(error.details).toMatchObject({ mayStillRun: true })
    expect(error.message).toContain('may still be running on root@127.0.0.1')
    expect(server.signals).toEqual(['TERM', 'KILL'])
    expect((await shell.run(['echo', 'next'])).stdout).toBe('next\n')
    await shell.close()
  })

  it('close() ends it and every connection; nothing is run after it', async () => {
    const server = await start()
    const shell = await openSsh(to(server))
    const task = failureOf(shell.run(['sh', '-c', 'echo on; exec sleep 60'], { onLine: () => shell.close() }))
    expect(await task).toMatchObject({ sent: 'maybe' })
    await shell.close()
    await expect.poll(() => server.connections.size).toBe(0)
    expect(await failureOf(shell.run(['true']))).toMatchObject({ code: 'SHELL_CLOSED' })
  })
})

describe('LX-26 jump hosts', () => {
  const through = async (first: TestServer, second: TestServer, last: TestServer, known: string) =>
    await openSsh(
      to(last, {
        knownHostsFiles: [known],
        jump: [first, second].map(({ port }) => ({
          host: '127.0.0.1',
          port,
          user: 'jumper',
          privateKeys: [],
          password: rightPassword,
        })),
      }),
    )

  it('go through a chain, each with its own key and sign-in', async () => {
    const [first, second, last] = [await start(), await start(), await start()]
    const shell = await through(first, second, last, knownHostsOf(first, second, last))
    expect((await shell.run(['echo', 'there'])).stdout).toBe('there\n')
    expect([first, second, last].map((server) => server.commands.length)).toEqual([0, 0, 1])
    first.cut()
    await expect.poll(() => last.connections.size).toBe(0)
    expect((await shell.run(['echo', 'again'])).stdout).toBe('again\n')
    await shell.close()
    for (const server of [first, second, last]) await expect.poll(() => server.connections.size).toBe(0)
  })

  it('check the key of each host on the way', async () => {
    const [first, second, last] = [await start(), await start(), await start()]
    for (const [known, stops] of [
      [knownHostsOf(first, last), second],
      [knownHostsOf(first, second), last],
    ] as const) {
      const error = await failureOf(through(first, second, last, known))
      expect(error).toMatchObject({ code: 'HOST_KEY_UNKNOWN', host: `[127.0.0.1]:${stops.port}` })
      expect(stops.attempts).toEqual([])
    }
  })

  it('say which of them cannot reach the next', async () => {
    const first = await start()
    const gone = await start()
    await gone.close()
    const error = await failureOf(through(first, gone, gone, knownHostsOf(first)))
    expect(error).toMatchObject({
      code: 'HOST_UNREACHABLE',
      sent: 'no',
      host: `ssh://127.0.0.1:${gone.port}`,
    })
    expect(error.message).toContain(`ssh://127.0.0.1:${first.port} cannot reach`)
    await expect.poll(() => first.connections.size).toBe(0)
  })
})

describe('a terminal', () => {
  it('has a size, takes input, and gives the exit code', async () => {
    const server = await start()
    const shell = await openSsh(to(server))
    const terminal = await shell.openTerminal?.(['sh', '-c', 'read line; echo "got $line"; exit 4'], {
      columns: 90,
      rows: 30,
    })
    if (terminal === undefined) return expect.fail('none')
    let shown = ''
    terminal.output.on('data', (chunk) => {
      shown += chunk
    })
    terminal.resize(120, 40)
    terminal.input.write('hello\n')
    expect(await terminal.exited).toBe(4)
    await expect.poll(() => shown).toBe('got hello\n')
    expect(server.windows).toEqual(['90x30', '120x40'])
    await shell.close()
  })

  it('ends with 255 when the connection is lost', async () => {
    const server = await start()
    const shell = await openSsh(to(server))
    const terminal = await shell.openTerminal?.(['cat'], { columns: 80, rows: 24 })
    server.cut()
    expect(await terminal?.exited).toBe(255)
    await shell.close()
  })
})

it('speaks to a host key of RSA with SHA-2 only', async () => {
  const server = await start({ hostKeys: [makeKeys('rsa').private] })
  const shell = await openSsh(to(server))
  await shell.close()
})
