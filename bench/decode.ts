/** A list of 10,000 guests decoded by the schema, against JSON.parse of the same bytes. */
import { connect, listGuests } from '@pve/sdk'
import { compare, report } from './measure.js'

export async function benchDecode(): Promise<void> {
  const rows = Array.from({ length: 10_000 }, (_, index) => ({
    id: `qemu/${index + 100}`,
    vmid: index + 100,
    type: 'qemu',
    node: `pve${index % 5}`,
    name: `guest-${index}`,
    status: index % 3 ? 'running' : 'stopped',
    template: index % 50 ? 0 : 1,
    tags: 'prod;web',
    pool: 'pool-1',
    cpu: 0.0123,
    maxcpu: 4,
    mem: 1_234_567_890,
    maxmem: 4_294_967_296,
    disk: 0,
    maxdisk: 34_359_738_368,
    diskread: 123_456,
    diskwrite: 654_321,
    netin: 1,
    netout: 2,
    uptime: 86_400,
  }))
  const text = JSON.stringify({ data: rows })
  const answer = () => new Response(text, { headers: { 'Content-Type': 'application/json' } })
  const pve = await connect({
    url: 'https://bench.invalid',
    auth: { tokenId: 'root@pam!b', tokenSecret: 'x' },
    fetch: async () => answer(),
  })
  const times = await compare(
    [
      { name: 'parse', run: async () => void JSON.parse(await answer().text()) },
      { name: 'get', run: async () => void (await pve.get('/cluster/resources', { type: 'vm' })) },
      { name: 'list', run: async () => void (await listGuests(pve)) },
    ],
    15,
  )
  const of = (name: string) => times[name] ?? Number.NaN
  const size = `${(text.length / 1024 ** 2).toFixed(1)} MiB: JSON.parse ${of('parse').toFixed(1)} ms`
  report(
    '10,000 guests: get and decode / JSON.parse',
    of('get') / of('parse'),
    undefined,
    `${of('get').toFixed(1)} ms; ${size}`,
  )
  report(
    '10,000 guests: listGuests, sorted / JSON.parse',
    of('list') / of('parse'),
    undefined,
    `${of('list').toFixed(1)} ms; ${size}`,
  )
}
