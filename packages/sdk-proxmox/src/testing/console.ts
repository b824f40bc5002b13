/** A guest's serial terminal over a websocket, in termproxy's protocol. */
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { authenticate, consoleTicketIsRight } from './auth.js'
import { runGuestCommand } from './guest-shell.js'
import { engineOf, type Simulator } from './simulator.js'
import type { GuestState } from './state.js'

const path = /^\/api2\/json\/nodes\/([^/]+)\/(?:qemu|lxc)\/(\d+)\/vncwebsocket$/

/** @returns ends every open terminal */
export function attachConsole(server: Server, simulator: Simulator): { close(): void } {
  const sockets = new WebSocketServer({
    noServer: true,
    handleProtocols: (protocols) => (protocols.has('binary') ? 'binary' : false),
  })
  server.on('upgrade', (request, socket, head) => {
    const refuse = (status: string) =>
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
    const { world } = engineOf(simulator)
    const url = new URL(request.url ?? '/', simulator.url)
    const [, node, vmid] = path.exec(url.pathname) ?? []
    const guest = vmid === undefined ? undefined : world.state.guests[vmid]
    if (!guest || guest.node !== node) return refuse('501 not implemented')
    const headers = new Headers()
    for (const name of ['authorization', 'cookie'] as const) {
      const value = request.headers[name]
      if (value !== undefined) headers.set(name, value)
    }
    try {
      const who = authenticate(world, new Request(url, { headers }))
      if (!consoleTicketIsRight(world, who.authId, url.searchParams.get('vncticket') ?? '')) {
        return refuse('401 permission denied - invalid PVEVNC ticket')
      }
      sockets.handleUpgrade(request, socket, head, (client) =>
        openTerminal(client, simulator, guest, who.authId),
      )
    } catch {
      return refuse('401 No ticket')
    }
    return undefined
  })
  return {
    close() {
      for (const client of sockets.clients) client.terminate()
      sockets.close()
    },
  }
}

/**
 * Client to server: first `user:ticket\n`, then `0:LENGTH:DATA` (input), `1:COLUMNS:ROWS:` (size), `2` (keep alive).
 * Server to client: `OK`, then what the terminal shows.
 */
function openTerminal(client: WebSocket, simulator: Simulator, guest: GuestState, authId: string): void {
  const { world } = engineOf(simulator)
  const terminal = makeTerminal(
    guest,
    () => world.now(),
    (text) => client.send(Buffer.from(text, 'utf8')),
    () => client.close(1000),
  )
  let pending = Buffer.alloc(0)
  // Its task ends with the connection, not by running out of time.
  const task = world.state.tasks.find(
    (one) => one.type === 'vncproxy' && one.id === String(guest.vmid) && one.exitstatus === undefined,
  )
  if (task) {
    delete task.work
    task.endsAt = Number.MAX_SAFE_INTEGER
  }
  client.once('close', () => {
    if (task) task.endsAt = world.now()
  })
  let signedIn = false
  client.on('message', (data) => {
    pending = Buffer.concat([pending, toBuffer(data)])
    if (!signedIn) {
      const end = pending.indexOf('\n')
      if (end < 0) return
      const line = pending.subarray(0, end).toString('utf8')
      pending = pending.subarray(end + 1)
      if (
        !consoleTicketIsRight(world, authId, line.slice(authId.length + 1)) ||
        !line.startsWith(`${authId}:`)
      ) {
        client.close(1008)
        return
      }
      signedIn = true
      client.send(Buffer.from('OK'))
      terminal.start()
    }
    for (;;) {
      const frame = readFrame(pending)
      if (!frame) return
      pending = pending.subarray(frame.length)
      if (frame.input !== undefined) terminal.type(frame.input)
    }
  })
}

const toBuffer = (data: Buffer | ArrayBuffer | Buffer[]): Buffer =>
  Array.isArray(data) ? Buffer.concat(data) : Buffer.isBuffer(data) ? data : Buffer.from(data)

/** @returns undefined while a frame is not there as a whole */
function readFrame(buffer: Buffer): { length: number; input?: string } | undefined {
  const kind = String.fromCharCode(buffer[0] ?? 0)
  if (kind === '2') return { length: 1 }
  const text = buffer.toString('latin1')
  if (kind === '1') {
    const match = /^1:\d+:\d+:/.exec(text)
    return match ? { length: match[0].length } : undefined
  }
  const head = /^0:(\d+):/.exec(text)
  // Anything else is skipped, so that one bad byte does not stop the terminal.
  if (!head) return kind === '0' || buffer.length === 0 ? undefined : { length: 1 }
  const size = Number(head[1])
  const start = head[0].length
  if (buffer.length < start + size) return undefined
  return { length: start + size, input: buffer.subarray(start, start + size).toString('utf8') }
}

interface Terminal {
  start(): void
  type(text: string): void
}

/** A login prompt, then a shell that knows a few commands. */
function makeTerminal(
  guest: GuestState,
  now: () => number,
  show: (text: string) => void,
  hangUp: () => void,
): Terminal {
  const name = guest.config['name'] ?? guest.config['hostname'] ?? `vm${guest.vmid}`
  let user: string | undefined
  let asksPassword = false
  let line = ''
  const prompt = () =>
    show(user === undefined ? `${name} login: ` : asksPassword ? 'Password: ' : `[${user}@${name}:~]# `)
  const enter = () => {
    const text = line
    line = ''
    show('\r\n')
    if (user === undefined) {
      if (text.trim() !== '') {
        user = text.trim()
        asksPassword = true
      }
    } else if (asksPassword) asksPassword = false
    else if (/^\s*(?:exit|logout)\s*$/.test(text)) {
      user = undefined
    } else if (text.trim() !== '') {
      const { stdout, stderr } = runGuestCommand(guest, ['sh', '-c', text], '', now())
      show((stdout + stderr).replace(/\n/g, '\r\n'))
    }
    prompt()
  }
  return {
    start() {
      if (!guest.running) {
        show('unable to open the terminal: guest is not running\r\n')
        hangUp()
        return
      }
      show(`\r\n<<< Welcome to the simulated guest ${guest.vmid} - ttyS0 >>>\r\n\r\n`)
      prompt()
    },
    type(text) {
      for (const char of text) {
        if (char === '\r' || char === '\n') enter()
        else if (char === '\x7f' || char === '\b') {
          if (line !== '') show('\b \b')
          line = line.slice(0, -1)
        } else if (char === '\x03') {
          line = ''
          show('^C\r\n')
          prompt()
        } else if (char === '\x04') {
          if (line === '') hangUp()
        } else {
          line += char
          if (!asksPassword) show(char)
        }
      }
    },
  }
}
