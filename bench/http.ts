/** A GET through the client against a bare fetch, and against the npm package proxmox-api. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from '@pve/sdk'
import proxmoxApi from 'proxmox-api'
import { compare, report } from './measure.js'

const perRound = 300

export async function benchHttp(): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/server.ts'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const [output] = await once(child.stdout, 'data')
    const port = Number(String(output))
    const origin = `http://127.0.0.1:${port}`
    const tokenSecret = '12345678-1234-1234-1234-1234567890ab'
    const pve = await connect({ url: origin, auth: { tokenId: 'root@pam!bench', tokenSecret } })
    const peer = proxmoxApi({
      host: '127.0.0.1',
      port,
      schema: 'http',
      tokenID: 'root@pam!bench',
      tokenSecret,
    })
    const path = '/api2/json/nodes/pve1/qemu/100/config'
    const headers = { Authorization: `PVEAPIToken=root@pam!bench=${tokenSecret}`, Accept: 'application/json' }
    const times = await compare(
      [
        {
          name: 'fetch',
          run: () => repeat(async () => void (await (await fetch(origin + path, { headers })).json())),
        },
        {
          name: 'client',
          run: () =>
            repeat(
              async () =>
                void (await pve.get('/nodes/{node}/qemu/{vmid}/config', { node: 'pve1', vmid: 100 })),
            ),
        },
        {
          name: 'proxmox-api',
          run: () => repeat(async () => void (await peer.nodes.$('pve1').qemu.$(100).config.$get())),
        },
      ],
      15,
      15,
    )
    const each = (name: string) => (times[name] ?? Number.NaN) / perRound
    const figures = `${each('client').toFixed(3)} ms; fetch ${each('fetch').toFixed(3)}, proxmox-api ${each('proxmox-api').toFixed(3)} ms`
    report('GET and decode: client / bare fetch', each('client') / each('fetch'), 1.25, figures)
    report('GET and decode: client / proxmox-api', each('client') / each('proxmox-api'), 1, figures)
    await pve.close()
  } finally {
    child.kill()
  }
}

async function repeat(run: () => Promise<void>): Promise<void> {
  for (let count = 0; count < perRound; count++) await run()
}
