/** Clones and templates. */
import { ApiFailure, die, TaskFailure } from './failure.js'
import {
  checkLock,
  guestOf,
  isCdrom,
  isNetKey,
  parseProperties,
  printProperties,
  recordOf,
  volumesOf,
} from './guest-config.js'
import { requirePrivilege } from './permissions.js'
import { transferLines } from './qemu-disk.js'
import type { GuestState } from './state.js'
import { defineEffect, startTask } from './tasks.js'
import {
  allocate,
  canSnapshot,
  contentsOf,
  findVolume,
  freeDiskName,
  freeVolume,
  isFileStorage,
  splitVolid,
  storageOf,
  volidOf,
} from './volumes.js'
import { type Call, type Handlers, newMac, newUuid } from './world.js'

function clone(call: Call): string {
  const { state, world, vmid, node } = call
  const newid = call.number('newid') ?? 0
  const source = state.guests[String(vmid)]
  if (source?.type !== 'qemu' || source.node !== node)
    die(`unable to find configuration file for VM ${vmid} on node '${node}'`)
  const guest = guestOf(call)
  const snapname = call.optional('snapname')
  const from = snapname === undefined ? guest.config : guest.snapshots[snapname]?.config
  if (!from) die(`snapshot '${snapname}' does not exist`)
  const config: Record<string, string> = from ?? {}
  checkLock(guest)
  const target = call.optional('target')
  if (target !== undefined && !state.nodes[target])
    die(
      `hostname lookup '${target}' failed - failed to get address info for: ${target}: Name or service not known`,
    )
  const storage = call.optional('storage')
  const full = call.has('full') ? call.flag('full') : guest.config['template'] !== '1'
  if (storage !== undefined) {
    requirePrivilege(call, `/storage/${storage}`, 'Datastore.AllocateSpace')
    if (!contentsOf(storageOf(state, storage)).includes('images'))
      die(`storage '${storage}' does not support content-type 'images'`)
    if (!full) die("parameter 'storage' not allowed for linked clones")
  }
  if (state.guests[String(newid)]) die(`unable to create VM ${newid}: config file already exists`)
  const disks = volumesOf(world.model, 'qemu', config).filter(
    ([key]) => !key.startsWith('unused') && isOwnDisk(world.model, key, config),
  )
  const toNode = target ?? node
  if (toNode !== node && disks.some(([, volid]) => !storageOf(state, splitVolid(volid).storage).shared)) {
    die(`can't clone VM to node '${toNode}' (VM uses local storage)`)
  }
  const pool = call.optional('pool')
  const reserved: GuestState = {
    type: 'qemu',
    vmid: newid,
    node: toNode,
    config: { lock: 'clone' },
    pending: {},
    pendingDelete: [],
    snapshots: {},
    createdAt: world.now(),
    ...(guest.agentSilent && { agentSilent: true }),
  }
  state.guests[String(newid)] = reserved
  if (pool !== undefined) state.pools[pool]?.guests.push(newid)
  const { drives, progress, failure } = cloneDrives(call, reserved, config, disks, full)
  return startTask(world, {
    type: 'qmclone',
    id: String(vmid),
    node,
    who: call.who,
    seconds: full ? 1 + 3 * disks.length : 0.8,
    progress: [[0, `creating a clone of VM ${vmid} with ID ${newid}`], ...progress],
    work: {
      kind: 'qemu-clone',
      arguments: {
        vmid,
        newid,
        drives,
        ...(failure !== undefined && { failure }),
        ...(snapname !== undefined && { snapname }),
        ...(call.has('name') && { name: call.text('name') }),
        ...(call.has('description') && { description: call.text('description') }),
      },
    },
  })
}

/** The target volumes are made at the start; the task then takes as long as copying does. */
function cloneDrives(
  call: Call,
  made: GuestState,
  config: Readonly<Record<string, string>>,
  disks: readonly [string, string][],
  full: boolean,
): { drives: Record<string, string>; progress: [number, string][]; failure?: string } {
  const drives: Record<string, string> = {}
  const progress: [number, string][] = []
  try {
    for (const [index, [key, volid]] of disks.entries()) {
      const part = (fraction: number) => (index + fraction) / disks.length
      drives[key] = cloneDrive(call, made, key, volid, config[key] ?? '', full, (line) =>
        progress.push([part(0), line]),
      )
      const bytes = findVolume(call.state, call.node, volid)?.sizeBytes ?? 0
      if (full) for (const [fraction, line] of transferLines(bytes)) progress.push([part(fraction), line])
    }
    return { drives, progress }
  } catch (error) {
    if (!(error instanceof TaskFailure) && !(error instanceof ApiFailure)) throw error
    return { drives, progress, failure: `clone failed: ${error.message}` }
  }
}

/** Cloned as well: everything but CD images that the guest does not own. */
const isOwnDisk = (
  model: Call['world']['model'],
  key: string,
  config: Readonly<Record<string, string>>,
): boolean => {
  const text = config[key] ?? ''
  return !isCdrom(model, key, text) || /cloudinit/.test(text)
}

defineEffect('qemu-clone', {
  finish({ world, state, arguments: given }) {
    const source = state.guests[String(given['vmid'])]
    const made = state.guests[String(given['newid'])]
    if (typeof given['failure'] === 'string') throw new TaskFailure(given['failure'])
    if (!source || !made) throw new TaskFailure(`clone failed: VM ${given['vmid']} is gone`)
    const snapshot = typeof given['snapname'] === 'string' ? source.snapshots[given['snapname']] : undefined
    const { lock: _, template: __, ...config } = { ...(snapshot?.config ?? source.config) }
    const result: Record<string, string> = { ...config }
    for (const key of Object.keys(result)) {
      if (key.startsWith('unused')) delete result[key]
      else if (isNetKey(key)) {
        const net = parseProperties(world.model, 'qemu', key, result[key] ?? '')
        result[key] = printProperties(world.model, 'qemu', key, { ...net, macaddr: newMac(state) })
      }
    }
    Object.assign(result, recordOf(given['drives']))
    result['smbios1'] = `uuid=${newUuid()}`
    result['vmgenid'] = newUuid()
    result['name'] =
      typeof given['name'] === 'string' ? given['name'] : `Copy-of-VM-${config['name'] ?? source.vmid}`
    if (typeof given['description'] === 'string') result['description'] = given['description']
    made.config = result
    return undefined
  },
  abandon({ state, arguments: given }) {
    const newid = Number(given['newid'])
    const made = state.guests[String(newid)]
    if (!made) return
    for (const volume of state.volumes.filter((one) => one.vmid === newid))
      freeVolume(state, made.node, volidOf(volume))
    delete state.guests[String(newid)]
    for (const pool of Object.values(state.pools)) pool.guests = pool.guests.filter((id) => id !== newid)
  },
})

function cloneDrive(
  call: Call,
  made: GuestState,
  key: string,
  volid: string,
  text: string,
  full: boolean,
  log: (line: string) => void,
): string {
  const { world, state } = call
  const volume = findVolume(state, call.node, volid)
  if (!volume) throw new TaskFailure(`volume '${volid}' does not exist`)
  const cloudInit = /cloudinit/.test(volid)
  if (!full && !cloudInit && !(volume.name.includes('base-') || canSnapshot(state, volume))) {
    throw new TaskFailure(`Linked clone feature for '${key}' is not available`)
  }
  log(`create ${full || cloudInit ? 'full' : 'linked'} clone of drive ${key} (${volid})`)
  const storage = (full ? call.optional('storage') : undefined) ?? volume.storage
  const image = allocate(
    world,
    {
      node: made.node,
      storage,
      vmid: made.vmid,
      sizeBytes: volume.sizeBytes,
      format: call.optional('format') ?? volume.format,
      ...(cloudInit && { baseName: `vm-${made.vmid}-cloudinit` }),
    },
    log,
  )
  if (full) log(`allocated target volume '${volidOf(image)}'`)
  else if (!cloudInit) image.name = `${volume.name}/${image.name}`
  return printProperties(world.model, 'qemu', key, {
    ...parseProperties(world.model, 'qemu', key, text),
    file: volidOf(image),
  })
}

function template(call: Call): string {
  const guest = guestOf(call)
  checkLock(guest)
  if (Object.keys(guest.snapshots).length > 0) die('unable to create template, because VM contains snapshots')
  if (guest.config['template'] === '1' && !call.has('disk')) die("you can't convert a template to a template")
  if (guest.running) die("you can't convert a VM to template if VM is running")
  return startTask(call.world, {
    type: 'qmtemplate',
    id: String(guest.vmid),
    node: guest.node,
    who: call.who,
    seconds: 0.8,
    holds: [guest.vmid],
    work: { kind: 'qemu-template', arguments: { vmid: guest.vmid } },
  })
}

defineEffect('qemu-template', {
  finish({ world, state, arguments: given }) {
    const guest = state.guests[String(given['vmid'])]
    if (!guest) throw new TaskFailure(`VM ${given['vmid']} does not exist`)
    for (const [key, volid] of volumesOf(world.model, 'qemu', guest.config)) {
      const text = guest.config[key] ?? ''
      if (key.startsWith('unused') || isCdrom(world.model, key, text)) continue
      const volume = findVolume(state, guest.node, volid)
      if (!volume) throw new TaskFailure(`volume '${volid}' does not exist`)
      const base = freeDiskName(state, guest.node, `${volume.storage}`, guest.vmid, 'base').replace(
        /\d+$/,
        /disk-(\d+)/.exec(volume.name)?.[1] ?? '0',
      )
      volume.name = isFileStorage(storageOf(state, volume.storage))
        ? `${guest.vmid}/${base}.${volume.format}`
        : base
      guest.config[key] = printProperties(world.model, 'qemu', key, {
        ...parseProperties(world.model, 'qemu', key, text),
        file: volidOf(volume),
      })
    }
    guest.config['template'] = '1'
    return undefined
  },
})

export const qemuCloneHandlers: Handlers = {
  'POST /nodes/{node}/qemu/{vmid}/clone': clone,
  'POST /nodes/{node}/qemu/{vmid}/template': template,
}
