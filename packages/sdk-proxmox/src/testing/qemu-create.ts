/** POST /nodes/{node}/qemu: a new VM, or one from a backup. */
import type { Json } from '@pve/core'
import { ApiFailure, die, permissionFailure, TaskFailure } from './failure.js'
import { recordOf, rootOnly } from './guest-config.js'
import { addHaResource, haSid } from './ha.js'
import { may } from './permissions.js'
import { checkDrives, completeValues, defaultBoot, type Made } from './qemu-drives.js'
import { startPlan } from './qemu-start.js'
import { restoreValues } from './restore.js'
import { checkEncodedSshKeys } from './ssh-keys.js'
import type { GuestState } from './state.js'
import { defineEffect, principalOf, startTask } from './tasks.js'
import { findVolume, freeVolume } from './volumes.js'
import { type Call, type Handlers, newUuid } from './world.js'

/** Parameters of the request that are no options of the VM. */
const notOptions = new Set([
  'node',
  'vmid',
  'pool',
  'start',
  'storage',
  'archive',
  'force',
  'unique',
  'bwlimit',
  'live-restore',
  'ha-managed',
  'import-working-storage',
])

function createVm(call: Call): string {
  const { world, state, vmid, node } = call
  const pool = call.optional('pool')
  const archive = call.optional('archive')
  checkEncodedSshKeys(call.optional('sshkeys'))
  checkCreateRights(call, pool)
  rootOnly(call, 'lock')
  const values: Record<string, string> = {}
  for (const name of Object.keys(call.parameters)) if (!notOptions.has(name)) values[name] = call.text(name)
  if (values['cdrom'] !== undefined) {
    values['ide2'] = `${values['cdrom']},media=cdrom`
    delete values['cdrom']
  }
  checkDrives(call, values)
  if (archive !== undefined) {
    const volume = findVolume(state, node, archive)
    if (!volume?.archive) die(`volume '${archive}' does not exist`)
  }
  const existing = state.guests[String(vmid)]
  const replaces =
    archive !== undefined && call.flag('force') && existing?.type === 'qemu' && existing.node === node
  if (existing && !replaces) {
    const what = existing.type === 'qemu' ? 'VM' : 'CT'
    die(
      `unable to ${archive === undefined ? 'create' : 'restore'} VM ${vmid} - ${what} ${vmid} already exists on node '${existing.node}'`,
    )
  }
  if (existing?.running) die(`unable to restore VM ${vmid} - vm is running`)
  const kept = existing ? structuredClone(existing) : undefined
  state.guests[String(vmid)] = reserve(call, vmid, node)
  if (pool !== undefined) state.pools[pool]?.guests.push(vmid)
  return startTask(world, {
    type: archive === undefined ? 'qmcreate' : 'qmrestore',
    id: String(vmid),
    node,
    who: call.who,
    seconds:
      archive === undefined
        ? 0.4 + 0.4 * Object.keys(values).filter((key) => /^(?:scsi|virtio|sata|ide)\d/.test(key)).length
        : 8,
    work: {
      kind: 'qemu-create',
      arguments: {
        vmid,
        values,
        start: call.flag('start'),
        ha: call.flag('ha-managed'),
        unique: call.flag('unique'),
        ...(archive !== undefined && { archive }),
        ...(call.has('storage') && { storage: call.text('storage') }),
        ...(kept && { kept: JSON.stringify(kept) }),
      },
    },
  })
}

/** Until it is created there is only the lock. */
const reserve = (call: Call, vmid: number, node: string): GuestState => ({
  type: 'qemu',
  vmid,
  node,
  config: { lock: 'create' },
  pending: {},
  pendingDelete: [],
  snapshots: {},
  createdAt: call.world.now(),
  ...(call.state.options['guests-boot-nothing'] === '1' && { agentSilent: true }),
})

function checkCreateRights(call: Call, pool: string | undefined): void {
  const { state, who, vmid } = call
  if (pool !== undefined && !state.pools[pool]) throw permissionFailure(`pool '${pool}' does not exist`)
  if (may(state, who, `/vms/${vmid}`, 'VM.Allocate')) return
  if (pool !== undefined && may(state, who, `/pool/${pool}`, 'VM.Allocate')) return
  const restoresOwn =
    call.has('archive') && call.flag('force') && may(state, who, `/vms/${vmid}`, 'VM.Backup')
  if (!restoresOwn) throw permissionFailure()
}

const numberOf = (value: Json | undefined): number => Number(value)

defineEffect('qemu-create', {
  finish(context) {
    const { world, state, task } = context
    const { arguments: given } = context
    const vmid = numberOf(given['vmid'])
    const guest = state.guests[String(vmid)]
    if (!guest) throw new TaskFailure(`unable to create VM ${vmid} - configuration is gone`)
    const made: Made = { volumes: [] }
    const values = recordOf(given['values'])
    const restored = typeof given['archive'] === 'string'
    try {
      if (restored) {
        restoreValues(context, guest, values, made)
      } else {
        const config = completeValues(world, guest, values, made, context.log)
        config['boot'] ??= defaultBoot(world, config)
        config['smbios1'] ??= `uuid=${newUuid()}`
        config['vmgenid'] ??= newUuid()
        config['meta'] = `creation-qemu=10.0.13,ctime=${Math.floor(task.startedAt / 1000)}`
        guest.config = config
      }
    } catch (error) {
      if (!(error instanceof TaskFailure) && !(error instanceof ApiFailure)) throw error
      for (const volid of made.volumes) freeVolume(state, guest.node, volid)
      throw new TaskFailure(`unable to ${restored ? 'restore' : 'create'} VM ${vmid} - ${error.message}`)
    }
    if (given['ha'] === true) addHaResource(state, haSid(guest), {})
    if (given['start'] === true) {
      context.log('Execute autostart')
      startTask(world, { ...startPlan(world, guest, principalOf(task)), at: task.endsAt })
    }
    return undefined
  },
  /** A creation that failed leaves nothing behind. */
  abandon(context) {
    const { state } = context
    const vmid = String(context.arguments['vmid'])
    const kept = context.arguments['kept']
    if (typeof kept === 'string') {
      const before: GuestState = JSON.parse(kept)
      state.guests[vmid] = before
      return
    }
    delete state.guests[vmid]
    for (const pool of Object.values(state.pools))
      pool.guests = pool.guests.filter((id) => id !== Number(vmid))
  },
})

export const qemuCreateHandlers: Handlers = {
  'POST /nodes/{node}/qemu': createVm,
}
