/** An agent for tests, on a unix socket: it speaks the protocol of ssh-agent by ssh2's own class for it. */
import { createServer, type Socket } from 'node:net'
import ssh2, { type ParsedKey } from 'ssh2'

export async function startAgent(
  socketPath: string,
  privateKeys: readonly string[],
): Promise<{ close: () => Promise<void> }> {
  const keys = privateKeys.map((text): ParsedKey => {
    const key = ssh2.utils.parseKey(text)
    if (key instanceof Error) throw key
    return key
  })
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.on('error', () => {})
    const protocol = new ssh2.AgentProtocol(false)
    protocol.on('identities', (request) => {
      protocol.getIdentitiesReply(request, [...keys])
    })
    protocol.on('sign', (request, publicKey, data, options) => {
      const wanted = ssh2.utils.parseKey(publicKey)
      const key = keys.find(
        (one) => !(wanted instanceof Error) && one.getPublicSSH().equals(wanted.getPublicSSH()),
      )
      if (key === undefined) protocol.failureReply(request)
      else protocol.signReply(request, key.sign(data, options.hash))
    })
    socket.pipe(protocol).pipe(socket)
  })
  await new Promise<void>((resolve) => server.listen(socketPath, resolve))
  return {
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy()
        server.close(() => resolve())
      }),
  }
}
