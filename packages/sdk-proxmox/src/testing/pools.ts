/** /pools */
import { die } from './failure.js'
import { numbersOf } from './guest-status.js'
import { may } from './permissions.js'
import type { PoolState } from './state.js'
import type { Call, Handlers } from './world.js'

function create(call: Call): null {
  const id = call.text('poolid')
  if (call.state.pools[id]) die(`create pool failed: pool '${id}' already exists`)
  const comment = call.optional('comment')
  call.state.pools[id] = { ...(comment !== undefined && { comment }), guests: [], storages: [] }
  return null
}

const poolOf = (call: Call): PoolState =>
  call.state.pools[call.text('poolid')] ?? die(`pool '${call.text('poolid')}' does not exist`)

function list(call: Call): unknown {
  const { state, who } = call
  const wanted = call.optional('poolid')
  if (wanted !== undefined) return [{ poolid: wanted, ...detail(call) }]
  return Object.entries(state.pools)
    .filter(([id]) => may(state, who, `/pool/${id}`, 'Pool.Audit'))
    .map(([poolid, { comment }]) => ({ poolid, ...(comment !== undefined && { comment }) }))
}

function detail(call: Call): Record<string, unknown> {
  const { world, state } = call
  const pool = poolOf(call)
  const type = call.optional('type')
  const guests = pool.guests.flatMap((id) => {
    const guest = state.guests[String(id)]
    if (!guest || (type !== undefined && type !== guest.type)) return []
    const { name, status, uptime, cpus, mem, maxmem, disk, maxdisk, cpu } = numbersOf(world, guest)
    const { vmid, node } = guest
    return [
      {
        id: `${guest.type}/${vmid}`,
        type: guest.type,
        vmid,
        node,
        name,
        status,
        uptime,
        cpu,
        maxcpu: cpus,
        mem,
        maxmem,
        disk,
        maxdisk,
      },
    ]
  })
  const storages =
    type !== undefined && type !== 'storage'
      ? []
      : pool.storages.map((storage) => ({
          id: `storage/${state.localNode}/${storage}`,
          type: 'storage',
          storage,
          node: state.localNode,
        }))
  return { ...(pool.comment !== undefined && { comment: pool.comment }), members: [...guests, ...storages] }
}

function update(call: Call): null {
  const { state } = call
  const pool = poolOf(call)
  const comment = call.optional('comment')
  if (comment !== undefined) pool.comment = comment
  const id = call.text('poolid')
  for (const vmid of call.list('vms').map(Number)) {
    if (call.flag('delete')) {
      if (!pool.guests.includes(vmid)) die(`update pool failed: VM ${vmid} is not a pool member`)
      pool.guests = pool.guests.filter((one) => one !== vmid)
      continue
    }
    const other = Object.entries(state.pools).find(
      ([name, { guests }]) => name !== id && guests.includes(vmid),
    )
    if (other && !call.flag('allow-move'))
      die(`update pool failed: VM ${vmid} belongs already to pool '${other[0]}' and 'allow-move' is not set`)
    if (other) other[1].guests = other[1].guests.filter((one) => one !== vmid)
    if (!pool.guests.includes(vmid)) pool.guests.push(vmid)
  }
  for (const storage of call.list('storage')) {
    pool.storages = pool.storages.filter((one) => one !== storage)
    if (!call.flag('delete')) pool.storages.push(storage)
  }
  return null
}

function remove(call: Call): null {
  const id = call.text('poolid')
  const pool = poolOf(call)
  if (pool.guests.length + pool.storages.length > 0) die(`delete pool failed: pool '${id}' is not empty`)
  delete call.state.pools[id]
  return null
}

export const poolHandlers: Handlers = {
  'GET /pools': list,
  'POST /pools': create,
  'PUT /pools': update,
  'DELETE /pools': remove,
  'GET /pools/{poolid}': (call) => ({ poolid: call.text('poolid'), ...detail(call) }),
  'PUT /pools/{poolid}': update,
  'DELETE /pools/{poolid}': remove,
}
