/** /cluster/ha: resources and their state. */
import { die } from './failure.js'
import type { GuestState, HaResourceState, SimulatorState } from './state.js'
import { type Call, epochSeconds, type Handlers } from './world.js'

export const haSid = (guest: Pick<GuestState, 'type' | 'vmid'>): string =>
  `${guest.type === 'qemu' ? 'vm' : 'ct'}:${guest.vmid}`

export function haStatusOf(state: SimulatorState, guest: GuestState): Record<string, unknown> {
  const resource = state.ha[haSid(guest)]
  if (!resource) return { managed: 0 }
  return { managed: 1, state: resource.state, ...(resource.group !== undefined && { group: resource.group }) }
}

export function addHaResource(state: SimulatorState, sid: string, options: Partial<HaResourceState>): void {
  state.ha[sid] = { state: 'started', type: sid.startsWith('vm:') ? 'vm' : 'ct', ...options }
}

/** `vm:100`, or `100` alone. */
function sidOf(call: Call): string {
  const text = call.text('sid')
  const id = text.replace(/^(?:vm|ct):/, '')
  const guest = call.state.guests[id]
  return guest ? haSid(guest) : text
}

function optionsOf(call: Call): Partial<HaResourceState> {
  const text = (name: 'comment' | 'group' | 'state') => (call.has(name) ? { [name]: call.text(name) } : {})
  const number = (name: 'max_restart' | 'max_relocate' | 'failback') =>
    call.has(name) ? { [name]: Number(call.text(name)) } : {}
  return {
    ...text('comment'),
    ...text('group'),
    ...text('state'),
    ...number('max_restart'),
    ...number('max_relocate'),
    ...number('failback'),
  }
}

function create(call: Call): null {
  const { state } = call
  const sid = sidOf(call)
  const id = sid.replace(/^(?:vm|ct):/, '')
  if (!state.guests[id]) die(`unable to manage HA resource: VM/CT ${id} does not exist`)
  if (state.ha[sid]) die(`resource ID '${sid}' already defined`)
  addHaResource(state, sid, optionsOf(call))
  return null
}

const resourceOf = (call: Call): HaResourceState =>
  call.state.ha[sidOf(call)] ?? die(`no such resource '${call.text('sid')}'`)

const shown = (sid: string, resource: HaResourceState) => ({ sid, digest: '0'.repeat(40), ...resource })

function update(call: Call): null {
  const resource = resourceOf(call)
  Object.assign(resource, optionsOf(call))
  for (const name of call.list('delete')) {
    if (name === 'comment' || name === 'group' || name === 'max_restart' || name === 'max_relocate')
      delete resource[name]
  }
  return null
}

function remove(call: Call): null {
  resourceOf(call)
  delete call.state.ha[sidOf(call)]
  return null
}

function current(call: Call): unknown {
  const { state } = call
  const nodes = Object.entries(state.nodes)
  const master = state.localNode
  const quorate = nodes.filter(([, node]) => node.online).length > nodes.length / 2
  return [
    {
      id: 'quorum',
      type: 'quorum',
      node: master,
      status: quorate ? 'OK' : 'No quorum!',
      quorate: quorate ? 1 : 0,
    },
    {
      id: 'master',
      type: 'master',
      node: master,
      status: `${master} (active)`,
      timestamp: epochSeconds(call.world),
    },
    ...nodes.map(([node, { online }]) => ({
      id: `lrm:${node}`,
      type: 'lrm',
      node,
      status: `${node} (${online ? 'active' : 'old timestamp - dead?'})`,
    })),
    ...Object.entries(state.ha).map(([sid, resource]) => {
      const guest = state.guests[sid.slice(3)]
      const actual = guest?.running ? 'started' : resource.state === 'started' ? 'starting' : resource.state
      return {
        id: `service:${sid}`,
        type: 'service',
        sid,
        node: guest?.node ?? '',
        state: actual,
        request_state: resource.state,
        crm_state: actual,
        status: `${sid} (${guest?.node ?? '?'}, ${actual})`,
        max_restart: resource.max_restart ?? 1,
        max_relocate: resource.max_relocate ?? 1,
      }
    }),
  ]
}

export const haHandlers: Handlers = {
  'GET /cluster/ha': () => [{ id: 'status' }, { id: 'resources' }, { id: 'groups' }, { id: 'rules' }],
  'GET /cluster/ha/resources': (call) =>
    Object.entries(call.state.ha).map(([sid, resource]) => shown(sid, resource)),
  'POST /cluster/ha/resources': create,
  'GET /cluster/ha/resources/{sid}': (call) => shown(sidOf(call), resourceOf(call)),
  'PUT /cluster/ha/resources/{sid}': update,
  'DELETE /cluster/ha/resources/{sid}': remove,
  'GET /cluster/ha/status/current': current,
}
