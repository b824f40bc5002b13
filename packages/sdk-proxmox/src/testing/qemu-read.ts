/** Lists and status of VMs. */
import { agentIsOn, guestOf } from './guest-config.js'
import { qemuRow } from './guest-status.js'
import { haStatusOf } from './ha.js'
import { may } from './permissions.js'
import { type Call, guestsOf, type Handlers } from './world.js'

const index = (...names: string[]) => names.map((subdir) => ({ subdir }))

function listVms(call: Call): unknown {
  return guestsOf(call.state, { type: 'qemu', node: call.node })
    .filter((guest) => may(call.state, call.who, `/vms/${guest.vmid}`, 'VM.Audit'))
    .map((guest) => qemuRow(call.world, guest, call.flag('full')))
}

function statusOfVm(call: Call): unknown {
  const guest = guestOf(call)
  return {
    ...qemuRow(call.world, guest, true),
    ha: haStatusOf(call.state, guest),
    ...(agentIsOn(call.world, guest) && { agent: 1 }),
    ...(guest.running && { clipboard: null }),
  }
}

export const qemuReadHandlers: Handlers = {
  'GET /nodes/{node}/qemu': listVms,
  'GET /nodes/{node}/qemu/{vmid}': () =>
    index(
      'config',
      'cloudinit',
      'pending',
      'status',
      'unlink',
      'vncproxy',
      'termproxy',
      'migrate',
      'resize',
      'move',
      'rrd',
      'rrddata',
      'monitor',
      'agent',
      'snapshot',
      'spiceproxy',
      'sendkey',
      'firewall',
      'mtunnel',
      'remote_migrate',
    ),
  'GET /nodes/{node}/qemu/{vmid}/status': () =>
    index('current', 'start', 'stop', 'reset', 'shutdown', 'suspend', 'reboot'),
  'GET /nodes/{node}/qemu/{vmid}/status/current': statusOfVm,
}
