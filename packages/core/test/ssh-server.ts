/** An SSH server for tests, of ssh2's own parts, on 127.0.0.1: its commands are run by this machine's /bin/sh. */
import { spawn } from 'node:child_process'
import { connect } from 'node:net'
import ssh2, { type AuthContext, type Connection, type ServerChannel, type Session } from 'ssh2'

/** How to make a pair of keys for tests; RSA takes long, so the test asks for it where it needs it. */
export const makeKeys = (type: 'ed25519' | 'ecdsa' | 'rsa' = 'ed25519', passphrase?: string) => {
  const encryption: { passphrase: string; cipher: string; rounds: number } | Record<string, never> =
    passphrase === undefined ? {} : { passphrase, cipher: 'aes256-ctr', rounds: 4 }
  const { generateKeyPairSync } = ssh2.utils
  switch (type) {
    case 'ed25519':
      for (;;) {
        // ssh2 makes one of 256 a byte too short, when its first byte is zero.
        const keys = generateKeyPairSync(type, encryption)
        if (Buffer.from(blobOf(keys.public), 'base64').length === 51) return keys
      }
    case 'ecdsa':
      return generateKeyPairSync(type, { bits: 256, ...encryption })
    case 'rsa':
      return generateKeyPairSync(type, { bits: 2048, ...encryption })
  }
}

export const blobOf = (publicKey: string): string => publicKey.split(' ')[1] ?? ''

export interface TestServerOptions {
  /** Private keys. Default: one of Ed25519. */
  readonly hostKeys?: readonly string[]
  readonly password?: string
  /** Public keys that are let in. */
  readonly publicKeys?: readonly string[]
  /** Takes the password by keyboard-interactive instead, with these prompts. */
  readonly prompts?: readonly { readonly prompt: string; readonly echo: boolean }[]
  /** Never answers a sign-in. */
  readonly hangsAtSignIn?: boolean
  /** As OpenSSH does in sessions of root. */
  readonly ignoresSignals?: boolean
  /** What the start files of a login shell take. Default 0. */
  readonly startSeconds?: number
  /** Called with each command before it is run; `'refuse'` refuses it, `'ignore'` does nothing. */
  readonly onExec?: (command: string, connection: Connection) => 'refuse' | 'ignore' | undefined
}

export interface TestServer {
  readonly port: number
  readonly hostKey: { readonly type: string; readonly base64: string }
  /** Methods of sign-ins that were tried, with the password where there was one. */
  readonly attempts: string[]
  readonly commands: string[]
  /** Signals that were sent to commands. */
  readonly signals: string[]
  /** Window sizes of terminals, `columns x rows`. */
  readonly windows: string[]
  readonly connections: Set<Connection>
  /** Ends all connections in the middle of what they do. */
  cut(): void
  close(): Promise<void>
}

export async function startServer(options: TestServerOptions = {}): Promise<TestServer> {
  const hostKeys = options.hostKeys ?? [makeKeys().private]
  const attempts: string[] = []
  const commands: string[] = []
  const signals: string[] = []
  const windows: string[] = []
  const connections = new Set<Connection>()
  const children = new Set<number>()
  const server = new ssh2.Server({ hostKeys: [...hostKeys] }, (connection) => {
    connections.add(connection)
    connection.on('close', () => connections.delete(connection))
    connection.on('error', () => {})
    connection.on('authentication', (context) => authenticate(context, options, attempts))
    connection.on('tcpip', (accept, reject, info) => {
      const target = connect(info.destPort, info.destIP)
      target.once('connect', () => {
        const channel = accept()
        channel.on('error', () => {})
        channel.pipe(target).pipe(channel)
      })
      target.on('error', () => reject())
    })
    connection.on('session', (accept) => {
      runSession(accept(), connection)
    })
  })

  const runSession = (session: Session, connection: Connection) => {
    // ssh2's server drops signals to a command whose input was closed; real servers do not.
    Object.defineProperty(session, '_ending', { get: () => false, set: () => {} })
    let signalChild = (_name: NodeJS.Signals) => {}
    session.on('signal', (accept, _reject, info) => {
      signals.push(info.name)
      accept?.()
      signalChild(`SIG${info.name}` as NodeJS.Signals)
    })
    session.on('pty', (accept, _reject, info) => {
      windows.push(`${info.cols}x${info.rows}`)
      accept?.()
    })
    session.on('window-change', (accept, _reject, info) => {
      windows.push(`${info.cols}x${info.rows}`)
      accept?.()
    })
    session.on('exec', (accept, reject, info) => {
      commands.push(info.command)
      const answer = options.onExec?.(info.command, connection)
      if (answer === 'refuse') {
        reject()
        return
      }
      const channel = accept()
      if (answer === 'ignore') return
      const { startSeconds } = options
      const command = startSeconds === undefined ? info.command : `sleep ${startSeconds}; ${info.command}`
      const child = spawn('/bin/sh', ['-c', command], { stdio: 'pipe', detached: true })
      const { pid } = child
      if (pid !== undefined) children.add(pid)
      signalChild = (name) => {
        if (options.ignoresSignals !== true && pid !== undefined && children.has(pid))
          process.kill(-pid, name)
      }
      connectStreams(channel, child)
      child.on('close', (code, signal) => {
        if (pid !== undefined) children.delete(pid)
        if (code !== null) channel.exit(code)
        else channel.exit((signal ?? 'SIGKILL').slice(3), false, '')
        channel.end()
      })
    })
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const key = ssh2.utils.parseKey(hostKeys[0] ?? '')
  if (key instanceof Error) throw key
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const end = () => {
    for (const connection of connections) connection.end()
    for (const pid of children) process.kill(-pid, 'SIGKILL')
  }
  return {
    port: address.port,
    hostKey: { type: key.type, base64: key.getPublicSSH().toString('base64') },
    attempts,
    commands,
    signals,
    windows,
    connections,
    cut: end,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        end()
      }),
  }
}

function connectStreams(channel: ServerChannel, child: ReturnType<typeof spawn>): void {
  const { stdin, stdout, stderr } = child
  if (stdin === null || stdout === null || stderr === null) return
  for (const stream of [stdin, channel, channel.stderr]) stream.on('error', () => {})
  channel.pipe(stdin)
  stdout.pipe(channel, { end: false })
  stderr.pipe(channel.stderr, { end: false })
}

function authenticate(context: AuthContext, options: TestServerOptions, attempts: string[]): void {
  const { password, publicKeys = [], prompts } = options
  attempts.push(context.method === 'password' ? `password ${context.password}` : context.method)
  if (options.hangsAtSignIn === true && context.method !== 'none') return
  const methods: ('publickey' | 'password' | 'keyboard-interactive')[] = []
  if (publicKeys.length > 0) methods.push('publickey')
  if (password !== undefined) methods.push(prompts === undefined ? 'password' : 'keyboard-interactive')
  switch (context.method) {
    case 'password':
      if (prompts === undefined && context.password === password) context.accept()
      else context.reject(methods)
      return
    case 'publickey': {
      const offered = context.key.data.toString('base64')
      const known = publicKeys.find((key) => blobOf(key) === offered)
      const key = known === undefined ? undefined : ssh2.utils.parseKey(known)
      if (key === undefined || key instanceof Error) context.reject(methods)
      else if (context.signature === undefined || context.blob === undefined) context.accept()
      else if (key.verify(context.blob, context.signature, context.hashAlgo)) context.accept()
      else context.reject(methods)
      return
    }
    case 'keyboard-interactive':
      if (prompts === undefined) {
        context.reject(methods)
        return
      }
      context.prompt([...prompts], (answers) => {
        attempts.push(`answers ${answers.join(',')}`)
        if (answers[0] === password) context.accept()
        else context.reject(methods)
      })
      return
    default:
      context.reject(methods)
  }
}
