/** The server of the HTTP measurements, in a process of its own: `node --import tsx bench/server.ts`. Prints its port. */
import { createServer } from 'node:http'

const config = JSON.stringify({
  data: {
    name: 'web1',
    memory: '2048',
    cores: 2,
    sockets: 1,
    onboot: 1,
    net0: 'virtio=BC:24:11:7A:BD:A4,bridge=vmbr0,firewall=1',
    scsi0: 'ceph-pool:vm-100-disk-0,aio=io_uring,iothread=1,size=32G,ssd=1',
    boot: 'order=scsi0;net0',
    tags: 'prod;web',
    digest: 'dcc6b9180d0991f920b01d5dda7ff91b6a4b531d',
  },
})

const server = createServer((_request, response) => {
  response.writeHead(200, {
    'Content-Type': 'application/json;charset=UTF-8',
    'Content-Length': Buffer.byteLength(config),
  })
  response.end(config)
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) console.log(address.port)
})
process.on('disconnect', () => process.exit())
