/**
 * The life of a VM after its creation. Each function sends one request, waits for its task, and gives the task's
 * result; the task's log lines come by `onLog`.
 */
import { ValidationError } from '@pve/core'
import type { PveClient } from '../client/client.js'
import type { Parameters } from '../client/types.js'
import { type ActionKind, type ActionOptions, action } from '../guest/action.js'
import { withFreeId } from '../guest/allocate.js'
import { removeGuest } from '../guest/destroy.js'
import type { GuestRef } from '../guest/ref.js'
import { parseWantedSize } from '../guest/resize.js'
import { findGuest } from '../inventory/index.js'
import type { TaskResult } from '../task/index.js'
import { diskPlace, isCdDrive, sizeOfDisk } from './disk.js'
import { vmKind } from './kind.js'

/** A VM by where it is, by id, or by name. */
export type VmSelector = GuestRef | number | string

/**
 * Where a VM is. A reference is taken as it is; an id or a name is looked up.
 * @throws GuestError when there is no such VM, or more than one
 * @example
 * const { node, vmid } = await vmRef(client, 'web1')
 * await client.get('/nodes/{node}/qemu/{vmid}/config', { node, vmid })
 */
export async function vmRef(pve: PveClient, vm: VmSelector): Promise<GuestRef> {
  if (typeof vm === 'object') return { node: vm.node, vmid: vm.vmid }
  const { node, vmid } = await findGuest(pve, vm, { type: 'qemu' })
  return { node, vmid }
}

type StatusAction = 'start' | 'stop' | 'shutdown' | 'reboot' | 'reset' | 'suspend' | 'resume'

async function changeStatus<A extends StatusAction>(
  pve: PveClient,
  selector: VmSelector,
  name: A,
  options: ActionOptions,
  parameters: Omit<Parameters<'POST', `/nodes/{node}/qemu/{vmid}/status/${A}`>, 'node' | 'vmid'>,
): Promise<TaskResult> {
  const vm = await vmRef(pve, selector)
  const kind: ActionKind = {
    type: 'qemu',
    phase: `${name} VM ${vm.vmid}`,
    taskType: new RegExp(`^(?:qm|ha)${name}$`),
    aim: name === 'start' ? 'running' : name === 'stop' || name === 'shutdown' ? 'stopped' : undefined,
  }
  return action(
    pve,
    vm,
    kind,
    options,
    async (call) =>
      (await pve.call('POST', `/nodes/{node}/qemu/{vmid}/status/${name}`, { ...vm, ...parameters }, call))
        .data,
  )
}

/**
 * Starts it, and waits until it runs. Under high availability, too.
 * @throws TaskError when it does not start, GuestError when there is no such VM
 * @example
 * await startVm(client, 'web-staging', { onLog: (line) => console.log(line), signal })
 */
export const startVm = (pve: PveClient, vm: VmSelector, options: ActionOptions = {}) =>
  changeStatus(pve, vm, 'start', options, {})

/**
 * Like pulling the plug.
 * @example
 * await stopVm(client, 103)
 */
export const stopVm = (pve: PveClient, vm: VmSelector, options: ActionOptions = {}) =>
  changeStatus(pve, vm, 'stop', options, {})

/**
 * Asks the guest to shut down. `forceStop` stops it when it has not after `guestTimeoutSeconds`.
 * @example
 * await shutdownVm(client, 'web1', { guestTimeoutSeconds: 120, forceStop: true })
 */
export const shutdownVm = (
  pve: PveClient,
  vm: VmSelector,
  options: ActionOptions & { guestTimeoutSeconds?: number; forceStop?: boolean } = {},
) => changeStatus(pve, vm, 'shutdown', options, guestOptions(options))

/**
 * Asks the guest to shut down, and starts it again. It has `guestTimeoutSeconds` for going down.
 * @example
 * await rebootVm(client, 'build1', { guestTimeoutSeconds: 60 })
 */
export const rebootVm = (
  pve: PveClient,
  vm: VmSelector,
  options: ActionOptions & { guestTimeoutSeconds?: number } = {},
) =>
  changeStatus(
    pve,
    vm,
    'reboot',
    options,
    options.guestTimeoutSeconds === undefined ? {} : { timeout: options.guestTimeoutSeconds },
  )

/**
 * Like the reset button.
 * @example
 * await resetVm(client, 'build1')
 */
export const resetVm = (pve: PveClient, vm: VmSelector, options: ActionOptions = {}) =>
  changeStatus(pve, vm, 'reset', options, {})

/**
 * `toDisk` is hibernation; without it the VM pauses and keeps its memory.
 * @example
 * await suspendVm(client, 'build1', { toDisk: true })
 */
export const suspendVm = (
  pve: PveClient,
  vm: VmSelector,
  options: ActionOptions & { toDisk?: boolean } = {},
) => changeStatus(pve, vm, 'suspend', options, options.toDisk ? { todisk: true } : {})

/**
 * Lets a paused VM go on.
 * @example
 * await resumeVm(client, 'build1')
 */
export const resumeVm = (pve: PveClient, vm: VmSelector, options: ActionOptions = {}) =>
  changeStatus(pve, vm, 'resume', options, {})

const guestOptions = (options: { guestTimeoutSeconds?: number; forceStop?: boolean }) => ({
  ...(options.guestTimeoutSeconds !== undefined && { timeout: options.guestTimeoutSeconds }),
  ...(options.forceStop !== undefined && { forceStop: options.forceStop }),
})

export interface CloneOptions extends ActionOptions {
  /** Default the next free one. */
  readonly newid?: number
  readonly name?: string
  /** Node for the clone; default that of the source. */
  readonly target?: string
  /** For a full clone. */
  readonly storage?: string
  /** Copy the disks instead of building on the template's. Default: as the server does (linked for templates). */
  readonly full?: boolean
  readonly pool?: string
  readonly snapshot?: string
  readonly description?: string
}

/**
 * Makes a new VM from one that is there, or from a template. Gives its id and node with the task's result.
 * @example
 * const { vmid } = await cloneVm(client, 'debian-13-cloud', { name: 'web3', full: true, storage: 'ceph-pool', signal })
 * await startVm(client, vmid)
 */
export async function cloneVm(
  pve: PveClient,
  selector: VmSelector,
  options: CloneOptions = {},
): Promise<TaskResult & { vmid: number; node: string }> {
  const vm = await vmRef(pve, selector)
  const clone = async (newid: number) => ({
    newid,
    ...(await action(
      pve,
      vm,
      { type: 'qemu', phase: `clone VM ${vm.vmid} to ${newid}`, taskType: /^qmclone$/ },
      options,
      (call) =>
        pve.post(
          '/nodes/{node}/qemu/{vmid}/clone',
          {
            ...vm,
            newid,
            ...(options.name !== undefined && { name: options.name }),
            ...(options.target !== undefined && { target: options.target }),
            ...(options.storage !== undefined && { storage: options.storage }),
            ...(options.full !== undefined && { full: options.full }),
            ...(options.pool !== undefined && { pool: options.pool }),
            ...(options.snapshot !== undefined && { snapname: options.snapshot }),
            ...(options.description !== undefined && { description: options.description }),
          },
          call,
        ),
    )),
  })
  const { newid, ...result } = await (options.newid === undefined
    ? withFreeId(pve, clone)
    : clone(options.newid))
  return { ...result, vmid: newid, node: options.target ?? vm.node }
}

/**
 * Turns a VM into a template; there is no way back. It must not run.
 * @example
 * const { vmid } = await createVm(client, { name: 'web-base', cloneFrom: { vm: 'web-staging' }, ha: false })
 * await convertToTemplate(client, vmid)
 */
export async function convertToTemplate(
  pve: PveClient,
  selector: VmSelector,
  options: ActionOptions = {},
): Promise<TaskResult> {
  const vm = await vmRef(pve, selector)
  return action(
    pve,
    vm,
    { type: 'qemu', phase: `make VM ${vm.vmid} a template`, taskType: /^qmtemplate$/ },
    options,
    (call) => pve.post('/nodes/{node}/qemu/{vmid}/template', vm, call),
  )
}

export interface MigrateOptions extends ActionOptions {
  /** Node that it goes to. */
  readonly target: string
  /** Default: true when the VM runs. */
  readonly online?: boolean
  readonly withLocalDisks?: boolean
  /** Storage for local disks on the target. */
  readonly targetStorage?: string
}

/**
 * Moves a VM to another node: live when it runs, unless `online` is false.
 * @throws TaskError when the migration failed
 * @example
 * await migrateVm(client, 'web1', { target: 'pve2', onWait: (elapsedMs) => console.log(elapsedMs), signal })
 */
export async function migrateVm(
  pve: PveClient,
  selector: VmSelector,
  options: MigrateOptions,
): Promise<TaskResult> {
  const vm = await vmRef(pve, selector)
  const online =
    options.online ?? (await pve.get('/nodes/{node}/qemu/{vmid}/status/current', vm)).status === 'running'
  return action(
    pve,
    vm,
    {
      type: 'qemu',
      phase: `migrate VM ${vm.vmid} to ${options.target}`,
      taskType: /^(?:qmigrate|hamigrate)$/,
      aim: { node: options.target },
    },
    options,
    (call) =>
      pve.post(
        '/nodes/{node}/qemu/{vmid}/migrate',
        {
          ...vm,
          target: options.target,
          ...(online && { online: true }),
          ...(options.withLocalDisks !== undefined && { 'with-local-disks': options.withLocalDisks }),
          ...(options.targetStorage !== undefined && { targetstorage: [options.targetStorage] }),
        },
        call,
      ),
  )
}

/**
 * Makes a disk larger; disks do not shrink.
 * @param options.disk `scsi0`
 * @param options.size `64G`, or `+10G` for that much more; a number without a unit is refused
 * @throws ValidationError when it has no such disk, or it would shrink
 * @example
 * await resizeDisk(client, 'db1', { disk: 'scsi0', size: '+50G' })
 */
export async function resizeDisk(
  pve: PveClient,
  selector: VmSelector,
  options: ActionOptions & { disk: string; size: string },
): Promise<TaskResult> {
  const { disk, size } = options
  const { grow, bytes } = parseWantedSize(size, 'The disk cannot be resized.')
  if (!diskPlace(disk))
    throw new ValidationError('The disk cannot be resized.', {
      issues: [{ path: 'disk', message: `'${disk}' is not a disk such as scsi0` }],
    })
  const vm = await vmRef(pve, selector)
  const config: Record<string, unknown> = await pve.get('/nodes/{node}/qemu/{vmid}/config', vm)
  const now = sizeOfDisk(config[disk])
  if (config[disk] === undefined) {
    const disks = Object.keys(config).filter((key) => diskPlace(key) && !isCdDrive(config[key]))
    throw new ValidationError('The disk cannot be resized.', {
      issues: [
        { path: 'disk', message: `VM ${vm.vmid} has no ${disk}; it has ${disks.join(', ') || 'none'}` },
      ],
    })
  }
  if (!grow && bytes < now)
    throw new ValidationError('The disk cannot be resized.', {
      issues: [{ path: 'size', message: `${size} is less than it has, and disks do not shrink` }],
    })
  // Sent as an absolute size, so that the same request twice grows it once.
  const target = `${Math.ceil((grow ? now + bytes : bytes) / 1024)}K`
  return action(
    pve,
    vm,
    { type: 'qemu', phase: `resize ${disk} of VM ${vm.vmid}`, taskType: /^resize$/ },
    options,
    (call) =>
      pve.put(
        '/nodes/{node}/qemu/{vmid}/resize',
        { ...vm, disk: diskName(disk), size: target },
        { ...call, safeToResend: true },
      ),
  )
}

type DiskName = Parameters<'PUT', '/nodes/{node}/qemu/{vmid}/resize'>['disk']
const isDiskName = (text: string): text is DiskName => diskPlace(text) !== undefined
const diskName = (text: string): DiskName => {
  if (isDiskName(text)) return text
  throw new RangeError(`'${text}' is not a disk`)
}

export interface DeleteOptions extends ActionOptions {
  /** Stop it first when it runs. */
  readonly force?: boolean
  /** Also from backup jobs, replication and high availability. Default true. */
  readonly purge?: boolean
  /** Also volumes of this id that no configuration names. Default true. */
  readonly destroyUnreferencedDisks?: boolean
}

/**
 * Removes a VM and its disks. Undefined when it was gone already.
 * @throws GuestError when a name or an id alone names none; ApiError or TaskError when it runs and `force` is not set
 * @example
 * await deleteVm(client, 'web-staging', { force: true, onLog: (line) => console.log(line) })
 */
export async function deleteVm(
  pve: PveClient,
  selector: VmSelector,
  options: DeleteOptions = {},
): Promise<TaskResult | undefined> {
  const { force, ...removal } = options
  const vm = await vmRef(pve, selector)
  return removeGuest(vmKind, pve, vm, { ...removal, ...(force !== undefined && { stopFirst: force }) })
}
