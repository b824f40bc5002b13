/**
 * The serial console of a VM, as `qm terminal` and the web interface's xterm.js have it: `termproxy` opens it on the
 * node, a websocket carries it.
 */
import { AnswerError, ConnectionError, UsageError } from '@pve/core'
import type { PveClient } from '../client/client.js'
import { type VmSelector, vmRef } from './lifecycle.js'

export interface ConsoleOptions {
  /** What the guest prints. */
  readonly onData: (data: Uint8Array) => void
  readonly signal?: AbortSignal
}

export interface VmConsole {
  /** What the user types. */
  write(data: string | Uint8Array): void
  resize(columns: number, rows: number): void
  close(): void
  /** Settles when the console is over: resolved when either side closed it, rejected when the connection was lost. */
  readonly closed: Promise<void>
}

/** The server ends a silent console after a while; the web interface sends this often too. */
const pingMs = 30_000

/**
 * Opens the console of a running VM; it needs a serial port, which `createVm` sets.
 * @throws UsageError when the VM has no serial port or does not run; AnswerError, ConnectionError when it does not open
 * @example
 * const terminal = await openConsole(client, 'web1', { onData: (data) => process.stdout.write(data) })
 * terminal.resize(120, 40)
 * terminal.write('uptime\n')
 * await terminal.closed
 */
export async function openConsole(
  pve: PveClient,
  selector: VmSelector,
  options: ConsoleOptions,
): Promise<VmConsole> {
  const vm = await vmRef(pve, selector)
  const phase = `open the console of VM ${vm.vmid}`
  const call = { phase, ...(options.signal && { signal: options.signal }) }
  const [status, config] = await Promise.all([
    pve.get('/nodes/{node}/qemu/{vmid}/status/current', vm, call),
    pve.get('/nodes/{node}/qemu/{vmid}/config', vm, call),
  ])
  if (status.status !== 'running')
    throw new UsageError(`VM ${vm.vmid} is ${status.status}.`, {
      phase,
      hint: `Start it: pve vm start ${vm.vmid}`,
    })
  if (config.serial0 !== 'socket')
    throw new UsageError(`VM ${vm.vmid} has no serial port.`, {
      phase,
      hint: 'Set serial0: socket and vga: serial0, then stop and start it.',
    })
  const { socket, origin } = await pve.transport.openSocket()
  try {
    const { port, ticket, user } = await pve.post('/nodes/{node}/qemu/{vmid}/termproxy', vm, call)
    const { default: WebSocket } = await import('ws')
    const url = new URL(`${origin}/api2/json/nodes/${vm.node}/qemu/${vm.vmid}/vncwebsocket`)
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
    url.searchParams.set('port', String(port))
    url.searchParams.set('vncticket', ticket)
    const websocket = new WebSocket(url, ['binary'], {
      headers: await pve.session?.headers('GET'),
      // The connection is made and its certificate checked already.
      createConnection: () => socket,
      ...(options.signal && { signal: options.signal }),
    })
    return await attach(websocket, `${user}:${ticket}\n`, options, phase, origin)
  } catch (error) {
    socket.destroy()
    throw error
  }
}

type Socket = import('ws').WebSocket

function attach(
  websocket: Socket,
  greeting: string,
  options: ConsoleOptions,
  phase: string,
  host: string,
): Promise<VmConsole> {
  return new Promise((resolve, reject) => {
    let open = false
    let end: (error?: Error) => void = () => {}
    const closed = new Promise<void>((done, fail) => {
      end = (error) => (error ? fail(error) : done())
    })
    // Whoever only writes need not listen for the end.
    closed.catch(() => {})
    const ping = setInterval(() => websocket.send('2'), pingMs)
    const fail = (error: Error) => {
      clearInterval(ping)
      if (open) end(error)
      else reject(error)
    }
    const lost = (cause: unknown) =>
      new ConnectionError('The console was lost.', {
        code: 'CONNECTION_LOST',
        sent: 'maybe',
        host,
        phase,
        cause,
      })
    websocket.binaryType = 'nodebuffer'
    websocket.on('open', () => websocket.send(greeting))
    websocket.on('error', (error) => fail(lost(error)))
    websocket.on('close', () => {
      clearInterval(ping)
      if (open) end()
      else
        reject(
          new AnswerError('The server closed the console before it was open.', {
            phase,
            hint: 'Is the ticket still valid, and does the guest run?',
          }),
        )
    })
    websocket.on('message', (message: Buffer) => {
      if (open) return options.onData(message)
      if (message.subarray(0, 2).toString() !== 'OK')
        return fail(
          new AnswerError('The server did not accept the console ticket.', {
            phase,
            came: message.toString(),
          }),
        )
      open = true
      if (message.length > 2) options.onData(message.subarray(2))
      resolve({
        closed,
        write(data) {
          const bytes = Buffer.from(data)
          websocket.send(Buffer.concat([Buffer.from(`0:${bytes.length}:`), bytes]))
        },
        resize: (columns, rows) => websocket.send(`1:${columns}:${rows}:`),
        close: () => websocket.close(),
      })
    })
  })
}
