import { describe, expect, it } from 'vitest'
import { connect } from '../../src/client/index.js'
import type { Field, Operation } from '../../src/schema/model.js'
import { apiModel } from '../../src/schema/registry.js'
import { handlers } from '../../src/testing/handlers.js'
import { createSimulator } from '../../src/testing/index.js'
import { isRecord } from './helpers.js'

const model = apiModel()

/** Something that a field may hold. */
function sample(name: string, field: Field): string {
  const known: Record<string, string> = {
    node: 'pve1',
    vmid: '100',
    storage: 'ceph-pool',
    userid: 'root@pam',
    tokenid: 'demo',
    roleid: 'PVEAuditor',
    poolid: 'staging',
    snapname: 'one',
    sid: 'vm:100',
    volume: 'ceph-pool:vm-100-disk-1',
    upid: 'UPID:pve1:00000001:00000001:00000001:qmstart:100:root@pam:',
    type: 'user',
    file: '/etc/hostname',
    url: 'https://example.org/debian.iso',
  }
  if (field.enum) return field.enum[0] ?? ''
  const text = known[name]
  if (text !== undefined) return text
  if (field.type === 'integer' || field.type === 'number') return String(field.minimum ?? 1)
  return field.type === 'boolean' ? '1' : 'sample'
}

const parametersOf = (operation: Operation): Record<string, string> =>
  Object.fromEntries(
    Object.entries(operation.parameters)
      .filter(
        ([name, field]) => operation.path.includes(`{${name}}`) || (!field.optional && !name.endsWith('[n]')),
      )
      .map(([name, field]) => [name, sample(name, field)]),
  )

describe('ALL-9 the simulator and the schema', () => {
  it('has a handler only for operations that the API has', () => {
    expect(Object.keys(handlers).filter((key) => !model.operations[key])).toEqual([])
  })

  it('answers every read that it knows as the schema promises', async () => {
    const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
    const mismatches: string[] = []
    const refused: string[] = []
    const pve = await connect({
      url: simulator.url,
      fetch: simulator.fetch,
      auth: { username: 'root@pam', password: 'simulator' },
      onMismatch: (operation, mismatch) => mismatches.push(`${operation}: ${JSON.stringify(mismatch)}`),
    })
    const guest = { node: 'pve1', vmid: 100 }
    const snapshot = await pve.call('POST', '/nodes/{node}/qemu/{vmid}/snapshot', {
      ...guest,
      snapname: 'one',
    })
    await pve.call('POST', '/nodes/{node}/lxc/{vmid}/snapshot', { node: 'pve1', vmid: 200, snapname: 'one' })
    const exec = await pve.call('POST', '/nodes/{node}/qemu/{vmid}/agent/exec', {
      ...guest,
      command: ['true'],
    })
    const there = { upid: snapshot.data, ...(isRecord(exec.data) && { pid: exec.data['pid'] }) }
    for (const key of Object.keys(handlers)) {
      const operation = model.operations[key]
      // A websocket's ticket is for once, and its answer is no JSON: see the test of the terminal.
      if (operation?.method !== 'GET' || operation.path.endsWith('/vncwebsocket')) continue
      const own = Object.fromEntries(Object.entries(there).filter(([name]) => operation.parameters[name]))
      const parameters = {
        ...parametersOf(operation),
        ...own,
        ...(operation.path.includes('/lxc/') && { vmid: '200' }),
      }
      await pve
        .call('GET', operation.path, parameters)
        .catch((error: unknown) => refused.push(`${key}: ${String(error)}`))
    }
    await pve.close()
    expect(mismatches).toEqual([])
    expect(refused).toEqual([])
  })

  it('answers every operation of the API with something, whatever is asked', async () => {
    const statuses = new Set<number>()
    for (const operation of Object.values(model.operations)) {
      // A new one each time: some of them take away the caller's own rights.
      const simulator = createSimulator({ taskSpeed: Number.POSITIVE_INFINITY })
      const { tokenId, tokenSecret } = simulator.auth
      const headers = { Authorization: `PVEAPIToken=${tokenId}=${tokenSecret}` }
      const parameters = parametersOf(operation)
      const path = operation.path.replace(/\{([^}]+)\}/g, (_, name: string) =>
        encodeURIComponent(parameters[name] ?? 'x'),
      )
      const rest = Object.fromEntries(
        Object.entries(parameters).filter(([name]) => !operation.path.includes(`{${name}}`)),
      )
      const query = new URLSearchParams(rest).toString()
      const inQuery = operation.method === 'GET' || operation.method === 'DELETE'
      const response = await simulator.fetch(
        new Request(`${simulator.url}/api2/json${path}${inQuery && query ? `?${query}` : ''}`, {
          method: operation.method,
          headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
          ...(!inQuery && query && { body: query }),
        }),
      )
      statuses.add(response.status)
    }
    expect([...statuses].sort()).toEqual([200, 400, 401, 403, 500, 501])
  })
})
