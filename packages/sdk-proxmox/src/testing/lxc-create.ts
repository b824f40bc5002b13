/** POST /nodes/{node}/lxc: a container from a template, or from a backup. */
import { createHash } from 'node:crypto'
import { ApiFailure, die, parameterFailure, permissionFailure, TaskFailure } from './failure.js'
import { checkLock, isMountKey, parseProperties, recordOf } from './guest-config.js'
import { makeInside, osTypeOfTemplate, setRootAccess } from './inside/make-inside.js'
import { checkContainerChange, mountTypeOf } from './lxc-permissions.js'
import { lxcPowerPlan } from './lxc-power.js'
import { completeLxcValues, type MadeVolumes } from './lxc-values.js'
import { may, mayAny, requirePrivilege } from './permissions.js'
import { restoreValues } from './restore.js'
import { checkSshKeys } from './ssh-keys.js'
import type { GuestState, VolumeState } from './state.js'
import { defineEffect, type EffectContext, principalOf, startTask } from './tasks.js'
import {
  checkVolumeName,
  contentsOf,
  findVolume,
  freeVolume,
  isEnabled,
  isOnNode,
  pathOf,
  splitVolid,
  storageOf,
  usedBytes,
  volidOf,
} from './volumes.js'
import type { Call, Handlers, World } from './world.js'

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

/** The parameters of a create or a change that are options of the container. */
export const optionsOf = (call: Call): Record<string, string> =>
  Object.fromEntries(
    Object.keys(call.parameters)
      .filter((name) => !notOptions.has(name))
      .map((name) => [name, call.text(name)]),
  )

function create(call: Call): string {
  const { state, world, vmid, node, who } = call
  const restoring = call.flag('restore')
  const unprivileged = call.optional('unprivileged') !== '0'
  if (!restoring && !unprivileged) requirePrivilege(call, '/', 'Sys.Modify')
  const replaced = restoring && call.flag('force') ? overwritable(call) : undefined
  const pool = call.optional('pool')
  if (pool !== undefined && !state.pools[pool]) throw permissionFailure(`pool '${pool}' does not exist`)
  const allowed =
    may(state, who, `/vms/${vmid}`, 'VM.Allocate') ||
    (pool !== undefined && may(state, who, `/pool/${pool}`, 'VM.Allocate')) ||
    (replaced !== undefined && may(state, who, `/vms/${vmid}`, 'VM.Backup'))
  if (!allowed) throw permissionFailure()
  const keys = call.optional('ssh-public-keys')
  if (keys !== undefined) checkSshKeys(keys)
  const storage = call.optional('storage') ?? 'local'
  const template = call.text('ostemplate')
  const existing = state.guests[String(vmid)]
  if (existing && !replaced)
    die(`${existing.type === 'qemu' ? 'VM' : 'CT'} ${vmid} already exists on node '${existing.node}'`)
  const { unprivileged: _, ...options } = optionsOf(call)
  const values = withDefaultStorage(options, storage)
  checkContainerChange(call, { values, removed: [], before: {}, unprivileged, pool })
  if (!Object.keys(values).includes('rootfs')) storageOf(state, storage)
  checkTemplate(call, template, restoring ? 'backup' : 'vztmpl')
  checkMounts(call, values, storage)
  const kept = replaced && structuredClone(replaced)
  const made: GuestState = {
    type: 'lxc',
    vmid,
    node,
    config: { lock: 'create' },
    pending: {},
    pendingDelete: [],
    snapshots: {},
    createdAt: world.now(),
  }
  state.guests[String(vmid)] = made
  if (pool !== undefined) state.pools[pool]?.guests.push(vmid)
  return startTask(world, {
    type: restoring ? 'vzrestore' : 'vzcreate',
    id: String(vmid),
    node,
    who,
    seconds: 1.5,
    holds: [vmid],
    work: {
      kind: restoring ? 'lxc-restore' : 'lxc-create',
      arguments: {
        vmid,
        values: restoring ? values : { ...values, unprivileged: unprivileged ? '1' : '0' },
        storage,
        ...(restoring
          ? { archive: template, unique: call.flag('unique'), wantsStorage: call.has('storage') }
          : { template }),
        start: call.flag('start'),
        ...(keys !== undefined && { keys }),
        ...(call.has('password') && { passwordHash: passwordHash(call.text('password')) }),
        ...(kept && { kept: JSON.stringify(kept) }),
      },
    },
  })
}

/** Never the password itself: the state may be written to a file. */
export const passwordHash = (password: string): string =>
  `$5$simulator$${createHash('sha256').update(`simulator:${password}`).digest('base64').slice(0, 43)}`

/** The container that a restore may take the place of. */
function overwritable(call: Call): GuestState | undefined {
  const guest = call.state.guests[String(call.vmid)]
  if (guest?.type !== 'lxc') return undefined
  if (guest.running) die("can't overwrite running container")
  if (guest.config['protection'] === '1') die(`unable to restore CT ${guest.vmid} - protection mode enabled`)
  checkLock(guest)
  return guest
}

/** `rootfs=8` is 8 GiB on the default storage. */
const withDefaultStorage = (
  values: Readonly<Record<string, string>>,
  storage: string,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [
      key,
      isMountKey(key) && /^\d+(?:\.\d+)?$/.test(value) ? `${storage}:${value}` : value,
    ]),
  )

function checkTemplate(call: Call, template: string, content: 'vztmpl' | 'backup'): void {
  const { state, who } = call
  const { storage, name } = splitVolid(template)
  if (storage === '') die(`unable to parse volume ID '${template}'`)
  checkVolumeName(storageOf(state, storage), name)
  if (!name.startsWith(`${content}/`))
    die(`unable to use volume ${template} - content type needs to be '${content}'`)
  if (!mayAny(state, who, `/storage/${storage}`, 'Datastore.Audit', 'Datastore.AllocateSpace'))
    throw permissionFailure(`/storage/${storage}, Datastore.Audit|Datastore.AllocateSpace`)
}

function checkMounts(call: Call, values: Readonly<Record<string, string>>, storage: string): void {
  const mounts = Object.keys(values).filter(isMountKey)
  if (mounts.length > 0 && values['rootfs'] === undefined)
    die("mount points configured, but 'rootfs' not set - aborting")
  for (const key of mounts) {
    const volume = parseProperties(call.world.model, 'lxc', key, values[key] ?? '')['volume'] ?? ''
    if (mountTypeOf(volume) === 'volume') checkRootdirStorage(call, splitVolid(volume).storage)
  }
  if (mounts.length === 0) checkRootdirStorage(call, storage)
}

/** @throws ApiFailure when no container may lie there */
export function checkRootdirStorage(call: Call, id: string): void {
  const storage = storageOf(call.state, id)
  if (!isEnabled(storage)) die(`storage '${id}' is disabled`)
  if (!isOnNode(storage, call.node)) die(`storage '${id}' is not available on node '${call.node}'`)
  if (!contentsOf(storage).includes('rootdir'))
    throw parameterFailure({ storage: `storage '${id}' does not support container directories` })
  requirePrivilege(call, `/storage/${id}`, 'Datastore.AllocateSpace')
}

/** How much more there is in a template than its file is long. */
const unpackedFactor: Readonly<Record<string, number>> = { tgz: 2.043_47, txz: 5, tzst: 4.2 }
const unpackedBytes = ({ format, sizeBytes }: VolumeState): number =>
  Math.round((sizeBytes * (unpackedFactor[format] ?? 4)) / 512) * 512

const tarOptions: Readonly<Record<string, string>> = { tgz: '-z', txz: '-J', tzst: '--zstd', tbz2: '-j' }

/** @throws TaskFailure when the files do not fit, in the words of tar */
function unpack(
  world: World,
  guest: GuestState,
  archive: VolumeState,
  config: Record<string, string>,
  log: (text: string) => void,
): void {
  const { state } = world
  const bytes = unpackedBytes(archive)
  log(`extracting archive '${pathOf(state, archive)}'`)
  const rootfs = findVolume(state, guest.node, splitRoot(world, config))
  const free = rootfs
    ? storageOf(state, rootfs.storage).totalBytes - usedBytes(state, guest.node, rootfs.storage)
    : Number.POSITIVE_INFINITY
  if (rootfs && (rootfs.sizeBytes < bytes * 1.03 || free < 0)) {
    for (const name of ['bin/sort', 'bin/rev', 'bin/vi', 'bin/factor', 'bin/test', 'bin/sh', 'bin/busybox'])
      log(`tar: ./${name}: Cannot open: No space left on device`)
    const inUserNamespace =
      config['unprivileged'] === '1' ? 'lxc-usernsexec -m u:0:100000:65536 -m g:0:100000:65536 -- ' : ''
    throw new TaskFailure(
      `command '${inUserNamespace}tar xpf - ${tarOptions[archive.format] ?? '-a'} --totals --one-file-system -p --sparse --numeric-owner --acls --xattrs '--xattrs-include=user.*' '--xattrs-include=security.capability' '--warning=no-file-ignored' '--warning=no-xattr-write' -C /var/lib/lxc/${guest.vmid}/rootfs --skip-old-files --anchored --exclude './dev/*'' failed: exit code 2`,
    )
  }
  log(`Total bytes read: ${bytes} (${(bytes / 1024 ** 2).toFixed(1)}MiB, 59MiB/s)`)
  log('Detected container architecture: amd64')
}

const splitRoot = (world: World, config: Readonly<Record<string, string>>): string =>
  parseProperties(world.model, 'lxc', 'rootfs', config['rootfs'] ?? '')['volume'] ?? ''

/** Distributions whose systemd wants to nest. */
const wantsNesting = /\/(?:debian-13-standard|fedora-4\d|archlinux|ubuntu-2[5-9])/

defineEffect('lxc-create', {
  finish(context) {
    const { world, state, task, arguments: given, log } = context
    const vmid = String(given['vmid'])
    const guest = state.guests[vmid]
    if (!guest) throw new TaskFailure(`unable to create CT ${vmid} - configuration is gone`)
    const template = String(given['template'])
    const made: MadeVolumes = { volids: [] }
    let warnings = 0
    try {
      const values = { rootfs: `${String(given['storage'])}:4`, ...recordOf(given['values']) }
      const config = completeLxcValues(world, guest, values, made, log)
      const archive = findVolume(state, task.node, template)
      if (!archive) {
        log(`volume '${template}' does not exist`)
        throw new TaskFailure(`volume '${template}' does not exist`)
      }
      unpack(world, guest, archive, config, log)
      const osType = config['ostype'] ?? osTypeOfTemplate(template)
      if (template.includes('-standard')) {
        log("Creating SSH host key 'ssh_host_ed25519_key' - this may take some time ...")
        log(
          `done: SHA256:${createHash('sha256').update(vmid).digest('base64').slice(0, 43)} root@${config['hostname'] ?? `CT${vmid}`}`,
        )
      }
      if (wantsNesting.test(template) && !/nesting=1/.test(config['features'] ?? '')) {
        log('WARN: Systemd 257 detected. You may need to enable nesting.')
        warnings++
      }
      // Privileged is the absence of the option.
      if (config['unprivileged'] === '0') delete config['unprivileged']
      guest.config = {
        arch: 'amd64',
        hostname: `CT${vmid}`,
        memory: '512',
        swap: '512',
        ostype: osType,
        ...config,
      }
      guest.inside = makeInside(osType, template, guest.config['hostname'])
      setRootAccess(guest.inside, {
        ...(typeof given['passwordHash'] === 'string' && { passwordHash: given['passwordHash'] }),
        ...(typeof given['keys'] === 'string' && { keys: given['keys'] }),
      })
    } catch (error) {
      if (!(error instanceof TaskFailure) && !(error instanceof ApiFailure)) throw error
      for (const volid of made.volids) freeVolume(state, guest.node, volid)
      throw new TaskFailure(`unable to create CT ${vmid} - ${error.message}`)
    }
    startAfter(context, guest)
    return warnings > 0 ? `WARNINGS: ${warnings}` : undefined
  },
  abandon: forgetNew,
})

function startAfter({ world, task, arguments: given }: EffectContext, guest: GuestState): void {
  if (given['start'] === true)
    startTask(world, { ...lxcPowerPlan(guest, 'start', principalOf(task)), at: task.endsAt })
}

/** Takes away what a create, a restore or a clone that failed had begun. */
export function forgetNew({ state, arguments: given }: EffectContext): void {
  const vmid = Number(given['newid'] ?? given['vmid'])
  const guest = state.guests[String(vmid)]
  if (!guest) return
  for (const volume of state.volumes.filter((one) => one.vmid === vmid && one.content === 'rootdir'))
    freeVolume(state, guest.node, volidOf(volume))
  delete state.guests[String(vmid)]
  for (const pool of Object.values(state.pools)) pool.guests = pool.guests.filter((id) => id !== vmid)
}

defineEffect('lxc-restore', {
  finish(context) {
    const { world, state, task, arguments: given, log } = context
    const vmid = String(given['vmid'])
    const guest = state.guests[vmid]
    if (!guest) throw new TaskFailure(`unable to restore CT ${vmid} - configuration is gone`)
    try {
      const { rootfs, ...values } = recordOf(given['values'])
      const storage =
        rootfs === undefined
          ? given['wantsStorage'] === true
            ? String(given['storage'])
            : undefined
          : splitVolid(parseProperties(world.model, 'lxc', 'rootfs', rootfs)['volume'] ?? '').storage
      const archive = findVolume(state, task.node, String(given['archive']))
      log(`recovering backed-up configuration from '${String(given['archive'])}'`)
      const { storage: _, ...others } = given
      restoreValues(
        { ...context, arguments: { ...others, ...(storage !== undefined && { storage }) } },
        guest,
        completeLxcValues(world, guest, values, { volids: [] }, log),
        { volumes: [] },
      )
      log('merging backed-up and given configuration..')
      if (archive?.archive?.inside) guest.inside = structuredClone(archive.archive.inside)
    } catch (error) {
      if (!(error instanceof TaskFailure) && !(error instanceof ApiFailure)) throw error
      throw new TaskFailure(`unable to restore CT ${vmid} - ${error.message}`)
    }
    startAfter(context, guest)
    return undefined
  },
  abandon(context) {
    const { state, arguments: given } = context
    forgetNew(context)
    if (typeof given['kept'] !== 'string') return
    const kept: GuestState = JSON.parse(given['kept'])
    state.guests[String(kept.vmid)] = kept
  },
})

export const lxcCreateHandlers: Handlers = { 'POST /nodes/{node}/lxc': create }
