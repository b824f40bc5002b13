/** Containers: lists, what one says of itself, and its end. */
import { createHash } from 'node:crypto'
import { die, TaskFailure } from './failure.js'
import { guestOf, missingConfig, parseProperties } from './guest-config.js'
import { lxcRow } from './guest-status.js'
import { haSid, haStatusOf } from './ha.js'
import { may } from './permissions.js'
import { forgetGuest, freeGuestVolumes } from './qemu-delete.js'
import type { GuestState } from './state.js'
import { defineEffect, startTask } from './tasks.js'
import { type Call, guestsOf, type Handlers, type World } from './world.js'

function destroy(call: Call): string {
  const guest = guestOf(call, 'lxc')
  const { vmid } = guest
  if (guest.config['protection'] === '1') die(`can't remove CT ${vmid} - protection mode enabled`)
  if (call.state.ha[haSid(guest)] && !call.flag('purge'))
    die(`unable to remove CT ${vmid} - used in HA resources and purge parameter not set.`)
  if (guest.running && !call.flag('force')) die(`unable to destroy CT ${vmid} - container is running`)
  return startTask(call.world, {
    type: 'vzdestroy',
    id: String(vmid),
    node: guest.node,
    who: call.who,
    seconds: 0.6,
    holds: [vmid],
    work: { kind: 'lxc-destroy', arguments: { vmid, purge: call.flag('purge') } },
  })
}

defineEffect('lxc-destroy', {
  finish({ world, state, task, arguments: given, log }) {
    const guest = state.guests[String(given['vmid'])]
    if (!guest) throw new TaskFailure(missingConfig('lxc', task.node, Number(given['vmid'])))
    const lock = guest.config['lock']
    if (lock !== undefined) throw new TaskFailure(`CT is locked (${lock})`)
    const clone = linkedCloneOf(world, guest)
    if (clone !== undefined)
      throw new TaskFailure(`base volume '${clone.base}' is still in use by linked cloned`)
    delete guest.running
    freeGuestVolumes(world, guest, true, log)
    if (given['purge'] === true) log(`purging CT ${guest.vmid} from related configurations..`)
    forgetGuest(state, guest, given['purge'] === true)
    return undefined
  },
})

/** A volume that lives on one of this template's. */
function linkedCloneOf(world: World, guest: GuestState): { base: string } | undefined {
  if (guest.config['template'] !== '1') return undefined
  for (const volume of world.state.volumes) {
    const base = new RegExp(`^((?:\\d+/)?base(?:vol)?-${guest.vmid}-[^/]+)/`).exec(volume.name)?.[1]
    if (base !== undefined) return { base: `${volume.storage}:${base}` }
  }
  return undefined
}

function status(call: Call): unknown {
  const guest = guestOf(call, 'lxc')
  return { ...lxcRow(call.world, guest), ha: haStatusOf(call.state, guest) }
}

interface Address {
  readonly address: string
  readonly prefix: number
  readonly version: 4 | 6
}

/** Static ones as configured; of DHCP one that stays the same as long as the card does. Nothing in a lab that boots nothing. */
export function addressesOf(world: World, guest: GuestState, key: string): Address[] {
  const text = guest.config[key]
  if (text === undefined || !guest.running || world.state.options['guests-boot-nothing'] === '1') return []
  const { ip, ip6, hwaddr = '' } = parseProperties(world.model, 'lxc', key, text)
  const found: Address[] = []
  const given = (value: string | undefined, version: 4 | 6) => {
    const [address = '', prefix] = (value ?? '').split('/')
    if (prefix !== undefined) found.push({ address, prefix: Number(prefix), version })
  }
  const hash = createHash('sha256').update(hwaddr).digest()
  if (ip === 'dhcp') {
    found.push({
      address: `192.168.${hash.readUInt8(0) % 16}.${10 + (hash.readUInt8(1) % 230)}`,
      prefix: 24,
      version: 4,
    })
  } else given(ip, 4)
  if (ip6 === 'auto' || ip6 === 'dhcp') {
    found.push({ address: `fd00:10::${hash.readUInt16BE(2).toString(16)}`, prefix: 64, version: 6 })
  } else given(ip6, 6)
  return found
}

function interfaces(call: Call): unknown {
  const guest = guestOf(call, 'lxc')
  if (!guest.running) return null
  const boots = call.state.options['guests-boot-nothing'] !== '1'
  const row = (name: string, mac: string, addresses: readonly Address[]) => {
    const first = (version: 4 | 6) => {
      const one = addresses.find((address) => address.version === version)
      return one && `${one.address}/${one.prefix}`
    }
    const [inet, inet6] = [first(4), first(6)]
    return {
      name,
      hwaddr: mac,
      'hardware-address': mac,
      'ip-addresses': addresses.map((one) => ({
        'ip-address': one.address,
        prefix: one.prefix,
        'ip-address-type': one.version === 4 ? 'inet' : 'inet6',
      })),
      ...(inet !== undefined && { inet }),
      ...(inet6 !== undefined && { inet6 }),
    }
  }
  const loopback: Address[] = boots
    ? [
        { address: '127.0.0.1', prefix: 8, version: 4 },
        { address: '::1', prefix: 128, version: 6 },
      ]
    : []
  const nets = Object.keys(guest.config)
    .filter((key) => /^net\d+$/.test(key))
    .sort()
  return [
    row('lo', '00:00:00:00:00:00', loopback),
    ...nets.map((key) => {
      const { name = 'eth0', hwaddr = '' } = parseProperties(
        call.world.model,
        'lxc',
        key,
        guest.config[key] ?? '',
      )
      return row(name, hwaddr.toLowerCase(), addressesOf(call.world, guest, key))
    }),
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
  'GET /nodes/{node}/lxc/{vmid}': () => index,
  'GET /nodes/{node}/lxc/{vmid}/status': () =>
    ['current', 'start', 'stop', 'shutdown', 'suspend', 'resume', 'reboot'].map((subdir) => ({ subdir })),
  'GET /nodes/{node}/lxc/{vmid}/status/current': status,
  'GET /nodes/{node}/lxc/{vmid}/interfaces': interfaces,
  'DELETE /nodes/{node}/lxc/{vmid}': destroy,
}
