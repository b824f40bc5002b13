/** Containers: reads, and the simple part of their life. Clones, snapshots and migration are not simulated. */
import { die, permissionFailure } from './failure.js'
import {
  applyPending,
  checkDigest,
  checkLock,
  configView,
  guestOf,
  isMountKey,
  pendingRows,
} from './guest-config.js'
import { lxcRow } from './guest-status.js'
import { haStatusOf } from './ha.js'
import { completeLxcValues, type LxcVerb, lxcPowerPlan } from './lxc-tasks.js'
import { may } from './permissions.js'
import { startTask, waitForLock } from './tasks.js'
import { checkVolumeName, splitVolid, storageOf } from './volumes.js'
import { type Call, guestsOf, type Handlers } from './world.js'

const notOptions = new Set([
  'node',
  'vmid',
  'ostemplate',
  'storage',
  'pool',
  'start',
  'password',
  'ssh-public-keys',
  'force',
  'restore',
  'unique',
  'bwlimit',
  'ignore-unpack-errors',
  'ha-managed',
  'digest',
  'delete',
  'revert',
])

const optionsOf = (call: Call): Record<string, string> =>
  Object.fromEntries(
    Object.keys(call.parameters)
      .filter((name) => !notOptions.has(name))
      .map((name) => [name, call.text(name)]),
  )

function create(call: Call): string {
  const { state, world, vmid, node } = call
  const pool = call.optional('pool')
  if (pool !== undefined && !state.pools[pool]) throw permissionFailure(`pool '${pool}' does not exist`)
  if (
    !may(state, call.who, `/vms/${vmid}`, 'VM.Allocate') &&
    !(pool !== undefined && may(state, call.who, `/pool/${pool}`, 'VM.Allocate'))
  ) {
    throw permissionFailure()
  }
  const storage = call.optional('storage') ?? 'local'
  const template = call.text('ostemplate')
  const existing = state.guests[String(vmid)]
  if (existing)
    die(`${existing.type === 'qemu' ? 'VM' : 'CT'} ${vmid} already exists on node '${existing.node}'`)
  storageOf(state, storage)
  const { storage: templateStorage, name } = splitVolid(template)
  checkVolumeName(storageOf(state, templateStorage), name)
  if (!/^(?:vztmpl|backup)\//.test(name))
    die(`unable to use volume ${template} - content type needs to be 'vztmpl'`)
  const values = optionsOf(call)
  for (const [key, value] of Object.entries(values)) {
    const mount = isMountKey(key) ? /^([^:,/]+):/.exec(value)?.[1] : undefined
    if (mount !== undefined) storageOf(state, mount)
  }
  state.guests[String(vmid)] = {
    type: 'lxc',
    vmid,
    node,
    config: { lock: 'create' },
    pending: {},
    pendingDelete: [],
    snapshots: {},
    createdAt: world.now(),
  }
  if (pool !== undefined) state.pools[pool]?.guests.push(vmid)
  return startTask(world, {
    type: 'vzcreate',
    id: String(vmid),
    node,
    who: call.who,
    seconds: 1.5,
    holds: [vmid],
    work: {
      kind: 'lxc-create',
      arguments: {
        vmid,
        values: { unprivileged: '1', ...values },
        storage,
        template,
        start: call.flag('start'),
      },
    },
  })
}

const readOnly = new Set(['arch', 'unprivileged', 'ostype'])
const required = new Set(['rootfs', 'memory', 'swap', 'hostname', 'arch'])
/** Changes that a running container takes at once. */
const immediate = new Set([
  'hostname',
  'description',
  'onboot',
  'protection',
  'tags',
  'memory',
  'swap',
  'cores',
  'cpulimit',
  'cpuunits',
  'startup',
  'hookscript',
])

function update(call: Call): null {
  const { world } = call
  const guest = guestOf(call, 'lxc')
  waitForLock(call, guest)
  const values = optionsOf(call)
  const removed = call.list('delete')
  if (Object.keys(values).length + removed.length + call.list('revert').length === 0)
    die('no options specified')
  checkDigest(call, guest)
  checkLock(guest)
  for (const key of Object.keys(values))
    if (readOnly.has(key)) die(`unable to modify read-only option: '${key}'`)
  for (const key of removed) if (required.has(key)) die(`unable to delete required option '${key}'`)
  for (const key of call.list('revert')) {
    delete guest.pending[key]
    guest.pendingDelete = guest.pendingDelete.filter((one) => one !== key)
  }
  for (const key of removed) {
    const text = guest.config[key]
    if (guest.running && !immediate.has(key) && text !== undefined) guest.pendingDelete.push(key)
    else delete guest.config[key]
    if (text !== undefined && isMountKey(key) && !guest.running)
      guest.config['unused0'] = text.split(',')[0] ?? ''
  }
  for (const [key, value] of Object.entries(completeLxcValues(world, guest, values, () => {}))) {
    if (guest.running && !immediate.has(key) && !/^(?:net|mp)\d+$/.test(key)) guest.pending[key] = value
    else guest.config[key] = value
  }
  if (!guest.running) applyPending(guest)
  return null
}

function power(verb: LxcVerb) {
  return (call: Call): string => {
    const guest = guestOf(call, 'lxc')
    if (verb === 'start' && guest.running) die(`CT ${guest.vmid} already running`)
    if (verb !== 'start' && !guest.running) die(`CT ${guest.vmid} not running`)
    return startTask(call.world, lxcPowerPlan(guest, verb, call.who))
  }
}

function destroy(call: Call): string {
  const guest = guestOf(call, 'lxc')
  if (guest.config['protection'] === '1') die(`can't remove CT ${guest.vmid} - protection mode enabled`)
  if (guest.running && !call.flag('force')) die(`unable to destroy CT ${guest.vmid} - container is running`)
  return startTask(call.world, {
    type: 'vzdestroy',
    id: String(guest.vmid),
    node: guest.node,
    who: call.who,
    seconds: 0.6,
    holds: [guest.vmid],
    work: { kind: 'lxc-destroy', arguments: { vmid: guest.vmid, purge: call.flag('purge') } },
  })
}

function status(call: Call): unknown {
  const guest = guestOf(call, 'lxc')
  return { ...lxcRow(call.world, guest), ha: haStatusOf(call.state, guest) }
}

function interfaces(call: Call): unknown {
  const guest = guestOf(call, 'lxc')
  if (!guest.running) return null
  const row = (name: string, mac: string) => ({
    name,
    hwaddr: mac,
    'hardware-address': mac,
    'ip-addresses': [],
  })
  const nets = Object.entries(guest.config).filter(([key]) => /^net\d+$/.test(key))
  return [
    row('lo', '00:00:00:00:00:00'),
    ...nets.map(([, text]) =>
      row(/name=([^,]+)/.exec(text)?.[1] ?? 'eth0', (/hwaddr=([^,]+)/.exec(text)?.[1] ?? '').toLowerCase()),
    ),
  ]
}

const index =
  'config pending status vncproxy termproxy vncwebsocket spiceproxy migrate clone rrd rrddata firewall snapshot resize interfaces'
    .split(' ')
    .map((subdir) => ({ subdir }))

export const lxcHandlers: Handlers = {
  'GET /nodes/{node}/lxc': (call) =>
    guestsOf(call.state, { type: 'lxc', node: call.node })
      .filter((guest) => may(call.state, call.who, `/vms/${guest.vmid}`, 'VM.Audit'))
      .map((guest) => lxcRow(call.world, guest)),
  'POST /nodes/{node}/lxc': create,
  'GET /nodes/{node}/lxc/{vmid}': () => index,
  'GET /nodes/{node}/lxc/{vmid}/config': (call) =>
    configView(call.world.model, guestOf(call, 'lxc'), call.flag('current')),
  'PUT /nodes/{node}/lxc/{vmid}/config': update,
  'GET /nodes/{node}/lxc/{vmid}/pending': (call) => pendingRows(call.world.model, guestOf(call, 'lxc')),
  'GET /nodes/{node}/lxc/{vmid}/status': () =>
    ['current', 'start', 'stop', 'shutdown', 'suspend', 'resume', 'reboot'].map((subdir) => ({ subdir })),
  'GET /nodes/{node}/lxc/{vmid}/status/current': status,
  'GET /nodes/{node}/lxc/{vmid}/interfaces': interfaces,
  'POST /nodes/{node}/lxc/{vmid}/status/start': power('start'),
  'POST /nodes/{node}/lxc/{vmid}/status/stop': power('stop'),
  'POST /nodes/{node}/lxc/{vmid}/status/shutdown': power('shutdown'),
  'POST /nodes/{node}/lxc/{vmid}/status/reboot': power('reboot'),
  'DELETE /nodes/{node}/lxc/{vmid}': destroy,
}
