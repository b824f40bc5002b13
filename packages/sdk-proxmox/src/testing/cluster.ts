/** /cluster: resources, status, options, next id, tasks, log. */
import { parameterFailure } from './failure.js'
import { normalTags } from './guest-config.js'
import { numbersOf, steadyMemoryBytes } from './guest-status.js'
import { may } from './permissions.js'
import type { GuestState, SimulatorState } from './state.js'
import { clusterTaskRow } from './task-api.js'
import { contentsOf, isEnabled, isOnNode, usedBytes } from './volumes.js'
import { type Call, guestsOf, type Handlers } from './world.js'

/** The statistics daemon tells the cluster about a new guest only now and then. */
const unknownForMs = 4000

function resources(call: Call): unknown {
  const { state, who } = call
  const type = call.optional('type')
  const wants = (kind: string) => type === undefined || type === kind
  const rows: unknown[] = []
  if (type === undefined) {
    for (const pool of Object.keys(state.pools)) {
      if (may(state, who, `/pool/${pool}`, 'Pool.Audit'))
        rows.push({ id: `/pool/${pool}`, type: 'pool', pool })
    }
  }
  if (wants('vm')) {
    const pools = poolsByGuest(state)
    for (const guest of guestsOf(state)) {
      if (may(state, who, `/vms/${guest.vmid}`, 'VM.Audit'))
        rows.push(guestRow(call, guest, pools.get(guest.vmid)))
    }
  }
  if (wants('node')) for (const node of Object.keys(state.nodes)) rows.push(nodeRow(call, node))
  if (wants('storage')) {
    for (const node of Object.keys(state.nodes)) {
      for (const [storage, config] of Object.entries(state.storages)) {
        if (
          !isOnNode(config, node) ||
          !isEnabled(config) ||
          !may(state, who, `/storage/${storage}`, 'Datastore.Audit')
        )
          continue
        const online = state.nodes[node]?.online === true
        rows.push({
          id: `storage/${node}/${storage}`,
          type: 'storage',
          storage,
          node,
          plugintype: config.type,
          content: contentsOf(config).join(','),
          shared: config.shared ? 1 : 0,
          status: online ? 'available' : 'unknown',
          ...(online && { disk: usedBytes(state, node, storage), maxdisk: config.totalBytes }),
        })
      }
    }
  }
  if (wants('sdn') && may(state, who, '/sdn/zones/localnetwork', 'SDN.Audit')) {
    for (const [node, { online }] of Object.entries(state.nodes)) {
      rows.push({
        id: `network/${node}/zone/localnetwork`,
        type: 'network',
        network: 'localnetwork',
        'network-type': 'zone',
        node,
        status: online ? 'ok' : 'unknown',
      })
    }
  }
  return rows
}

/** Once for all rows: of 10,000 guests in one pool, each would look through all of them. */
const poolsByGuest = (state: SimulatorState): Map<number, string> =>
  new Map(
    Object.entries(state.pools).flatMap(([pool, { guests }]) => guests.map((vmid) => [vmid, pool] as const)),
  )

function guestRow(call: Call, guest: GuestState, pool: string | undefined): unknown {
  const { world, state } = call
  const base = {
    id: `${guest.type}/${guest.vmid}`,
    type: guest.type,
    vmid: guest.vmid,
    node: guest.node,
    ...(pool !== undefined && { pool }),
  }
  const online = state.nodes[guest.node]?.online === true
  const fresh = world.now() - guest.createdAt < unknownForMs / Math.max(world.taskSpeed, 1e-9)
  if (!online || fresh)
    return { ...base, status: 'unknown', template: guest.config['template'] === '1' ? 1 : 0 }
  const { name, status, uptime, cpus, mem, maxmem, disk, maxdisk, cpu } = numbersOf(world, guest)
  const ha = state.ha[`${guest.type === 'qemu' ? 'vm' : 'ct'}:${guest.vmid}`]
  return {
    ...base,
    name,
    status,
    template: guest.config['template'] === '1' ? 1 : 0,
    uptime,
    cpu,
    maxcpu: cpus,
    mem,
    maxmem,
    memhost: mem,
    disk,
    maxdisk,
    netin: uptime * 55,
    netout: 0,
    diskread: 0,
    diskwrite: 0,
    ...(guest.config['tags'] !== undefined && { tags: guest.config['tags'] }),
    ...(guest.config['lock'] !== undefined && { lock: guest.config['lock'] }),
    ...(ha && { hastate: ha.state }),
  }
}

function nodeRow(call: Call, name: string): unknown {
  const { world, state, who } = call
  const node = state.nodes[name]
  const base = {
    id: `node/${name}`,
    type: 'node',
    node: name,
    level: '',
    status: node?.online ? 'online' : 'offline',
    'cgroup-mode': 2,
  }
  if (!node?.online || !may(state, who, `/nodes/${name}`, 'Sys.Audit')) return base
  return {
    ...base,
    ...nodeNumbers(call, name),
    uptime: Math.max(0, Math.floor(world.now() / 1000) - node.bootedAt),
  }
}

export function nodeNumbers(call: Call, name: string): Record<string, number> {
  const { world, state } = call
  const node = state.nodes[name]
  if (!node) return {}
  const running = guestsOf(state, { node: name }).filter((guest) => guest.running)
  const used = running.reduce((sum, guest) => sum + steadyMemoryBytes(world, guest), 0)
  return {
    cpu: Math.min(0.95, 0.02 + running.length * 0.03),
    maxcpu: node.cores,
    mem: Math.min(node.memoryBytes, Math.round(node.memoryBytes * 0.12) + used),
    maxmem: node.memoryBytes,
    disk: node.diskUsedBytes,
    maxdisk: node.diskBytes,
  }
}

function status(call: Call): unknown {
  const { state } = call
  const nodes = Object.entries(state.nodes)
  const online = nodes.filter(([, node]) => node.online).length
  const rows: unknown[] = nodes.map(([name, node]) => ({
    id: `node/${name}`,
    type: 'node',
    name,
    nodeid: state.clusterName === undefined ? 0 : node.nodeid,
    ip: node.ip,
    level: '',
    local: name === state.localNode ? 1 : 0,
    online: node.online ? 1 : 0,
  }))
  if (state.clusterName === undefined) return rows
  const quorate = online > nodes.length / 2 ? 1 : 0
  return [
    {
      id: 'cluster',
      type: 'cluster',
      name: state.clusterName,
      nodes: nodes.length,
      version: nodes.length,
      quorate,
    },
    ...rows,
  ]
}

function nextId(call: Call): string {
  const { state } = call
  const wanted = call.number('vmid')
  if (wanted !== undefined) {
    const guest = state.guests[String(wanted)]
    if (!guest) return String(wanted)
    throw parameterFailure({ vmid: `VM ${wanted} already exists` })
  }
  const lower = Number(/lower=(\d+)/.exec(state.options['next-id'] ?? '')?.[1] ?? 100)
  let id = lower
  while (state.guests[String(id)]) id++
  return String(id)
}

function options(call: Call): unknown {
  const { 'guests-boot-nothing': _, ...shown } = call.state.options
  const registered = normalTags(shown['registered-tags'] ?? '')
    .split(';')
    .filter(Boolean)
  return {
    description: '',
    mac_prefix: 'BC:24:11',
    ...shown,
    'allowed-tags': [...new Set([...registered, ...usedTags(call)])].sort(),
  }
}

/** Registered tags are allowed to everybody, and those of guests one sees. */
function usedTags(call: Call): string[] {
  if (call.state.options['registered-tags'] === undefined) return []
  return guestsOf(call.state)
    .filter((guest) => may(call.state, call.who, `/vms/${guest.vmid}`, 'VM.Audit'))
    .flatMap((guest) => (guest.config['tags'] ?? '').split(';').filter(Boolean))
}

function setOptions(call: Call): null {
  for (const name of call.list('delete')) delete call.state.options[name]
  for (const name of Object.keys(call.parameters))
    if (name !== 'delete') call.state.options[name] = call.text(name)
  return null
}

const log = (call: Call): unknown =>
  call.state.clusterLog
    .filter((entry) => may(call.state, call.who, '/', 'Sys.Syslog') || entry.user === call.who.user)
    .slice(0, call.number('max') ?? 50)
    .map((entry) => ({ ...entry, uid: String(entry.uid), id: `${entry.uid}:${entry.node}` }))

const tasks = (call: Call): unknown =>
  call.state.tasks
    .filter(
      (task) => task.user === call.who.user || may(call.state, call.who, `/nodes/${task.node}`, 'Sys.Audit'),
    )
    .slice(0, 25 * Object.keys(call.state.nodes).length)
    .map(clusterTaskRow)

const names = (...list: string[]) => list.map((name) => ({ name }))

export const clusterHandlers: Handlers = {
  'GET /cluster': () =>
    names(
      'acme',
      'backup',
      'ceph',
      'config',
      'firewall',
      'ha',
      'jobs',
      'log',
      'mapping',
      'metrics',
      'nextid',
      'notifications',
      'options',
      'replication',
      'resources',
      'sdn',
      'status',
      'tasks',
    ),
  'GET /cluster/resources': resources,
  'GET /cluster/status': status,
  'GET /cluster/nextid': nextId,
  'GET /cluster/options': options,
  'PUT /cluster/options': setOptions,
  'GET /cluster/log': log,
  'GET /cluster/tasks': tasks,
}
