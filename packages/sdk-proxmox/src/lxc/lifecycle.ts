/**
 * The life of a container after its creation. Each function sends one request, waits for its task, and gives the task's
 * result; the task's log lines come by `onLog`.
 */
import { parseSize, ValidationError } from '@pve/core'
import type { PveClient } from '../client/client.js'
import { isRecord } from '../client/encode.js'
import type { Parameters } from '../client/types.js'
import { type ActionKind, type ActionOptions, action } from '../guest/action.js'
import { withFreeId } from '../guest/allocate.js'
import { removeGuest } from '../guest/destroy.js'
import { readStatus } from '../guest/ha.js'
import type { GuestRef } from '../guest/ref.js'
import { parseWantedSize } from '../guest/resize.js'
import { findGuest } from '../inventory/index.js'
import type { TaskResult } from '../task/index.js'
import { containerKind } from './kind.js'

/** A container by where it is, by id, or by hostname. */
export type ContainerSelector = GuestRef | number | string

/**
 * Where a container is. A reference is taken as it is; an id or a hostname is looked up.
 * @throws GuestError when there is no such container, or more than one
 * @example
 * const { node, vmid } = await containerRef(client, 'proxy')
 * await client.get('/nodes/{node}/lxc/{vmid}/config', { node, vmid })
 */
export async function containerRef(pve: PveClient, container: ContainerSelector): Promise<GuestRef> {
  if (typeof container === 'object') return { node: container.node, vmid: container.vmid }
  const { node, vmid } = await findGuest(pve, container, { type: 'lxc' })
  return { node, vmid }
}

type StatusAction = 'start' | 'stop' | 'shutdown' | 'reboot' | 'suspend' | 'resume'

async function changeStatus<A extends StatusAction>(
  pve: PveClient,
  selector: ContainerSelector,
  name: A,
  options: ActionOptions,
  parameters: Omit<Parameters<'POST', `/nodes/{node}/lxc/{vmid}/status/${A}`>, 'node' | 'vmid'>,
): Promise<TaskResult> {
  const guest = await containerRef(pve, selector)
  const kind: ActionKind = {
    type: 'lxc',
    phase: `${name} container ${guest.vmid}`,
    taskType: new RegExp(`^(?:vz|ha)${name}$`),
    aim: name === 'start' ? 'running' : name === 'stop' || name === 'shutdown' ? 'stopped' : undefined,
  }
  return action(
    pve,
    guest,
    kind,
    options,
    async (call) =>
      (await pve.call('POST', `/nodes/{node}/lxc/{vmid}/status/${name}`, { ...guest, ...parameters }, call))
        .data,
  )
}

/**
 * Starts it, and waits until it runs. Under high availability, too.
 * @throws TaskError when it does not start, GuestError when there is no such container
 * @example
 * await startContainer(client, 'scratch', { onLog: (line) => console.log(line) })
 */
export const startContainer = (pve: PveClient, container: ContainerSelector, options: ActionOptions = {}) =>
  changeStatus(pve, container, 'start', options, {})

/**
 * Ends all its processes at once.
 * @example
 * await stopContainer(client, 'dns1')
 */
export const stopContainer = (pve: PveClient, container: ContainerSelector, options: ActionOptions = {}) =>
  changeStatus(pve, container, 'stop', options, {})

/**
 * Asks it to shut down. `forceStop` stops it when it has not after `guestTimeoutSeconds` (the server's default is 60).
 * @example
 * await shutdownContainer(client, 'proxy', { guestTimeoutSeconds: 30, forceStop: true })
 */
export const shutdownContainer = (
  pve: PveClient,
  container: ContainerSelector,
  options: ActionOptions & { guestTimeoutSeconds?: number; forceStop?: boolean } = {},
) =>
  changeStatus(pve, container, 'shutdown', options, {
    ...(options.guestTimeoutSeconds !== undefined && { timeout: options.guestTimeoutSeconds }),
    ...(options.forceStop !== undefined && { forceStop: options.forceStop }),
  })

/**
 * Asks it to shut down, and starts it again. It has `guestTimeoutSeconds` for going down.
 * @example
 * await rebootContainer(client, 'proxy', { guestTimeoutSeconds: 60, signal })
 */
export const rebootContainer = (
  pve: PveClient,
  container: ContainerSelector,
  options: ActionOptions & { guestTimeoutSeconds?: number } = {},
) =>
  changeStatus(
    pve,
    container,
    'reboot',
    options,
    options.guestTimeoutSeconds === undefined ? {} : { timeout: options.guestTimeoutSeconds },
  )

export interface CloneContainerOptions extends ActionOptions {
  /** Default the next free one. */
  readonly newid?: number
  readonly hostname?: string
  /** Node for the clone; default that of the source. */
  readonly target?: string
  /** For a full clone. */
  readonly storage?: string
  /** Copy the volumes instead of building on the template's. Default: as the server does (linked for templates). */
  readonly full?: boolean
  readonly pool?: string
  readonly snapshot?: string
  readonly description?: string
}

/**
 * Makes a new container from one that is there, or from a template. Gives its id and node with the task's result.
 * @example
 * const { vmid } = await cloneContainer(client, 'debian-13-base', { hostname: 'cache2', full: true })
 * await startContainer(client, vmid)
 */
export async function cloneContainer(
  pve: PveClient,
  selector: ContainerSelector,
  options: CloneContainerOptions = {},
): Promise<TaskResult & { vmid: number; node: string }> {
  const guest = await containerRef(pve, selector)
  const clone = async (newid: number) => ({
    newid,
    ...(await action(
      pve,
      guest,
      { type: 'lxc', phase: `clone container ${guest.vmid} to ${newid}`, taskType: /^vzclone$/ },
      options,
      (call) =>
        pve.post(
          '/nodes/{node}/lxc/{vmid}/clone',
          {
            ...guest,
            newid,
            ...(options.hostname !== undefined && { hostname: options.hostname }),
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
  return { ...result, vmid: newid, node: options.target ?? guest.node }
}

/**
 * Turns a container into a template; there is no way back. It must not run.
 * @example
 * const { vmid } = await createContainer(client, { hostname: 'alpine-base', template: 'alpine-3.22', start: false })
 * await convertContainerToTemplate(client, vmid)
 */
export async function convertContainerToTemplate(
  pve: PveClient,
  selector: ContainerSelector,
  options: ActionOptions = {},
): Promise<TaskResult> {
  const guest = await containerRef(pve, selector)
  return action(
    pve,
    guest,
    { type: 'lxc', phase: `make container ${guest.vmid} a template`, taskType: /^vztemplate$/ },
    options,
    (call) => pve.post('/nodes/{node}/lxc/{vmid}/template', guest, call),
  )
}

type VolumeName = Parameters<'PUT', '/nodes/{node}/lxc/{vmid}/resize'>['disk']
const isVolumeName = (name: string): name is VolumeName =>
  /^(?:rootfs|mp(?:\d|[1-9]\d|1\d\d|2[0-4]\d|25[0-5]))$/.test(name)

/**
 * Makes a volume larger; volumes do not shrink.
 * @param options.volume `rootfs` (default), `mp0`
 * @param options.size `64G`, or `+10G` for that much more; a number without a unit is refused
 * @throws ValidationError when it has no such volume, or it would shrink
 * @example
 * await resizeContainerVolume(client, 'media', { size: '+10G' })
 */
export async function resizeContainerVolume(
  pve: PveClient,
  selector: ContainerSelector,
  options: ActionOptions & { volume?: string; size: string },
): Promise<TaskResult> {
  const { volume = 'rootfs', size } = options
  const refused = (path: string, message: string) =>
    new ValidationError('The volume cannot be resized.', { issues: [{ path, message }] })
  const { grow, bytes } = parseWantedSize(size, 'The volume cannot be resized.')
  if (!isVolumeName(volume)) throw refused('volume', `'${volume}' is not a volume such as rootfs or mp0`)
  const guest = await containerRef(pve, selector)
  const config: Record<string, unknown> = await containerKind.readConfig(pve, guest, options.signal)
  const entry = config[volume]
  if (!isRecord(entry)) {
    const there = Object.keys(config).filter(isVolumeName).sort()
    throw refused('volume', `container ${guest.vmid} has no ${volume}; it has ${there.join(', ')}`)
  }
  const now = typeof entry['size'] === 'string' ? parseSize(entry['size']) : undefined
  if (now === undefined) throw refused('volume', `${volume} is not a volume of its own (a bind mount?)`)
  if (!grow && bytes < now) throw refused('size', `${size} is less than it has, and volumes do not shrink`)
  // Sent as an absolute size, so that the same request twice grows it once.
  const target = `${Math.ceil((grow ? now + bytes : bytes) / 1024)}K`
  return action(
    pve,
    guest,
    { type: 'lxc', phase: `resize ${volume} of container ${guest.vmid}`, taskType: /^resize$/ },
    options,
    (call) =>
      pve.put(
        '/nodes/{node}/lxc/{vmid}/resize',
        { ...guest, disk: volume, size: target },
        { ...call, safeToResend: true },
      ),
  )
}

export interface DestroyContainerOptions extends ActionOptions {
  /** Stop it first when it runs. */
  readonly force?: boolean
  /** Also from backup jobs, replication and high availability. Default true. */
  readonly purge?: boolean
  /** Also volumes of this id that no configuration names. Default true. */
  readonly destroyUnreferencedDisks?: boolean
}

/**
 * Removes a container and its volumes. Undefined when it was gone already.
 * @throws GuestError when a hostname or an id alone names none; ApiError or TaskError when it runs and `force` is not set
 * @example
 * const { node, vmid } = await containerRef(client, 'scratch')
 * await destroyContainer(client, { node, vmid }, { force: true })
 */
export async function destroyContainer(
  pve: PveClient,
  selector: ContainerSelector,
  options: DestroyContainerOptions = {},
): Promise<TaskResult | undefined> {
  const { force, ...removal } = options
  const guest = await containerRef(pve, selector)
  return removeGuest(containerKind, pve, guest, {
    ...removal,
    ...(force !== undefined && { stopFirst: force }),
  })
}

/**
 * `running` or `stopped`.
 * @example
 * if ((await containerStatus(client, 'scratch')) === 'stopped') await startContainer(client, 'scratch')
 */
export const containerStatus = async (pve: PveClient, selector: ContainerSelector): Promise<string> =>
  readStatus(pve, 'lxc', await containerRef(pve, selector))
