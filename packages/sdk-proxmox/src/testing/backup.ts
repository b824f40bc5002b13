/** vzdump: backups of VMs and containers. */
import { die, parameterFailure, permissionFailure, TaskFailure } from './failure.js'
import { isCdrom, volumesOf } from './guest-config.js'
import { may, requirePrivilege } from './permissions.js'
import { transferLines } from './qemu-disk.js'
import type { GuestState, VolumeState } from './state.js'
import { defineEffect, type EffectContext, startTask } from './tasks.js'
import { contentsOf, findVolume, pathOf, storageOf, volidOf } from './volumes.js'
import { type Call, guestsOf, type Handlers } from './world.js'

function vzdump(call: Call): string {
  const { state, world } = call
  const storage = call.optional('storage') ?? 'local'
  const chosen = chooseGuests(call)
  if (!contentsOf(storageOf(state, storage)).includes('backup')) {
    throw parameterFailure({ storage: `can't use storage '${storage}' for backups - wrong content type` })
  }
  requirePrivilege(call, `/storage/${storage}`, 'Datastore.AllocateSpace')
  const bytes = chosen.reduce((sum, guest) => sum + diskBytes(call, guest), 0)
  return startTask(world, {
    type: 'vzdump',
    id: chosen.length === 1 ? String(chosen[0]?.vmid) : '',
    node: call.node,
    who: call.who,
    seconds: 2 + 4 * chosen.length,
    holds: chosen.map((guest) => guest.vmid),
    progress: [
      [
        0,
        `INFO: starting new backup job: vzdump ${chosen.map((guest) => guest.vmid).join(' ')} --storage ${storage}`,
      ],
      ...transferLines(bytes).map(([part, text]): [number, string] => [part, `INFO: ${text}`]),
    ],
    work: {
      kind: 'vzdump',
      arguments: {
        vmids: chosen.map((guest) => guest.vmid),
        storage,
        mode: call.optional('mode') ?? 'snapshot',
        compress: call.optional('compress') ?? 'zstd',
        protected: call.flag('protected'),
        ...(call.has('notes-template') && { notes: call.text('notes-template') }),
      },
    },
  })
}

function chooseGuests(call: Call): GuestState[] {
  const { state, who } = call
  const excluded = new Set(call.list('exclude'))
  const here = guestsOf(state, { node: call.node }).filter((guest) => !excluded.has(String(guest.vmid)))
  const pool = call.optional('pool')
  const wanted = call.list('vmid')
  if (!call.flag('all') && pool === undefined && wanted.length === 0)
    throw parameterFailure({ vmid: 'property is missing and it is not optional' })
  const chosen = here.filter((guest) =>
    pool !== undefined
      ? state.pools[pool]?.guests.includes(guest.vmid)
      : call.flag('all') || wanted.includes(String(guest.vmid)),
  )
  for (const vmid of wanted) if (!state.guests[vmid]) die(`unable to find VM '${vmid}'`)
  for (const guest of chosen) {
    if (!may(state, who, `/vms/${guest.vmid}`, 'VM.Backup'))
      throw permissionFailure(`/vms/${guest.vmid}, VM.Backup`)
  }
  return chosen
}

const diskBytes = (call: Call, guest: GuestState): number =>
  disksOf({ world: call.world, state: call.state }, guest).reduce(
    (sum, [, volume]) => sum + volume.sizeBytes,
    0,
  )

function disksOf(
  { world, state }: Pick<EffectContext, 'world' | 'state'>,
  guest: GuestState,
): [string, VolumeState][] {
  return volumesOf(world.model, guest.type, guest.config).flatMap(([key, volid]): [string, VolumeState][] => {
    if (key.startsWith('unused')) return []
    if (guest.type === 'qemu' && isCdrom(world.model, key, guest.config[key] ?? '')) return []
    const volume = findVolume(state, guest.node, volid)
    return volume ? [[key, volume]] : []
  })
}

const suffixes: Readonly<Record<string, string>> = {
  '0': '',
  '1': '.lzo',
  gzip: '.gz',
  lzo: '.lzo',
  zstd: '.zst',
}

const stamp = (ms: number): string =>
  new Date(ms)
    .toISOString()
    .slice(0, 19)
    .replace('T', '-')
    .replaceAll(':', '_')
    .replace(/^(\d+)-(\d+)-(\d+)/, '$1_$2_$3')

defineEffect('vzdump', {
  finish(context) {
    const { state, task, arguments: given, log } = context
    const storage = String(given['storage'])
    const vmids = Array.isArray(given['vmids']) ? given['vmids'] : []
    for (const vmid of vmids) {
      const guest = state.guests[String(vmid)]
      if (!guest) throw new TaskFailure(`unable to find VM '${vmid}'`)
      const lock = guest.config['lock']
      if (lock !== undefined) {
        log(`ERROR: Backup of VM ${guest.vmid} failed - VM is locked (${lock})`)
        throw new TaskFailure('job errors')
      }
      const disks = disksOf(context, guest)
      const suffix = suffixes[String(given['compress'])] ?? '.zst'
      const extension = guest.type === 'qemu' ? 'vma' : 'tar'
      const volume: VolumeState = {
        storage,
        ...(!storageOf(state, storage).shared && { node: task.node }),
        name: `backup/vzdump-${guest.type}-${guest.vmid}-${stamp(task.startedAt)}.${extension}${suffix}`,
        content: 'backup',
        format: `${extension}${suffix}`,
        sizeBytes: Math.round(disks.reduce((sum, [, disk]) => sum + disk.sizeBytes, 0) * 0.1) + 4096,
        createdAt: task.starttime,
        vmid: guest.vmid,
        notes: notesOf(given['notes'], guest),
        ...(given['protected'] === true && { protected: true }),
        archive: {
          type: guest.type,
          config: { ...guest.config },
          disks: Object.fromEntries(disks.map(([key, disk]) => [key, disk.sizeBytes])),
          ...(guest.inside && { inside: structuredClone(guest.inside) }),
        },
      }
      volume.usedBytes = volume.sizeBytes
      log(`INFO: Starting Backup of VM ${guest.vmid} (${guest.type})`)
      log(`INFO: status = ${guest.running ? 'running' : 'stopped'}`)
      log(`INFO: backup mode: ${guest.running ? String(given['mode']) : 'stop'}`)
      for (const [key, disk] of disks) log(`INFO: include disk '${key}' '${volidOf(disk)}'`)
      log(`INFO: creating vzdump archive '${pathOf(state, volume)}'`)
      state.volumes.push(volume)
      log(`INFO: archive file size: ${Math.max(1, Math.round(volume.sizeBytes / 1024 ** 2))}MB`)
      log(`INFO: Finished Backup of VM ${guest.vmid} (00:00:04)`)
    }
    log('INFO: Backup job finished successfully')
    return undefined
  },
})

/** `{{guestname}}`, `{{vmid}}`, `{{node}}` are filled in. */
function notesOf(template: unknown, guest: GuestState): string {
  const name = guest.config['name'] ?? guest.config['hostname'] ?? String(guest.vmid)
  const values: Record<string, string> = { guestname: name, vmid: String(guest.vmid), node: guest.node }
  return typeof template === 'string'
    ? template.replace(/\{\{(\w+)\}\}/g, (whole, key: string) => values[key] ?? whole)
    : name
}

export const backupHandlers: Handlers = {
  'POST /nodes/{node}/vzdump': vzdump,
  'GET /nodes/{node}/vzdump/defaults': () => ({
    mode: 'snapshot',
    compress: 'zstd',
    'notes-template': '{{guestname}}',
  }),
}
