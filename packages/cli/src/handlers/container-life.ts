/** start, stop, reboot; clone, resize. */
import { UsageError } from '@pve/core'
import {
  cloneContainer,
  containerStatus,
  findGuest,
  rebootContainer,
  resizeContainerVolume,
  shutdownContainer,
  startContainer,
  stopContainer,
} from '@pve/sdk'
import type {
  containerClone,
  containerReboot,
  containerResize,
  containerStart,
  containerStop,
} from '../definitions/container-life.js'
import type { ProxmoxHandler } from '../proxmox-context.js'
import { given } from '../values/given.js'
import { changeEach, findGuests } from './each-guest.js'
import { containerTitle } from './guest.js'
import { notRunning } from './running-container.js'
import { taskJson, taskStep } from './task-step.js'

export const start: ProxmoxHandler<typeof containerStart> = async (context, { arguments: { container } }) => {
  const pve = await context.connect()
  const words = { verb: 'Start', done: 'Started', failed: 'Not started' }
  await changeEach(context, await findGuests(pve, 'lxc', container), words, async (guest) =>
    // The cluster's list, where it was found, may be ten seconds old.
    (await containerStatus(pve, guest)) === 'running'
      ? { already: 'Already running' }
      : (options) => startContainer(pve, guest, options),
  )
}

export const stop: ProxmoxHandler<typeof containerStop> = async (
  context,
  { arguments: { container }, flags },
) => {
  const { force, 'timeout-seconds': seconds } = flags
  checkSeconds(seconds)
  if (force && seconds !== undefined)
    throw new UsageError('--force waits for nothing: leave it or --timeout-seconds out.')
  const pve = await context.connect()
  const words = force
    ? { verb: 'Stop', done: 'Stopped', failed: 'Not stopped' }
    : { verb: 'Shut down', done: 'Shut down', failed: 'Not shut down' }
  await changeEach(context, await findGuests(pve, 'lxc', container), words, async (guest) => {
    if ((await containerStatus(pve, guest)) === 'stopped') return { already: 'Already stopped' }
    if (force) return (options) => stopContainer(pve, guest, options)
    return (options) => shutdownContainer(pve, guest, { ...options, ...waitingFor(seconds) })
  })
}

export const reboot: ProxmoxHandler<typeof containerReboot> = async (
  context,
  { arguments: { container }, flags: { 'timeout-seconds': seconds } },
) => {
  checkSeconds(seconds)
  const pve = await context.connect()
  const words = { verb: 'Reboot', done: 'Rebooted', failed: 'Not rebooted' }
  await changeEach(context, await findGuests(pve, 'lxc', container), words, async (guest) => {
    if ((await containerStatus(pve, guest)) !== 'running') throw notRunning(guest, 'reboot')
    return (options) => rebootContainer(pve, guest, { ...options, ...waitingFor(seconds) })
  })
}

function checkSeconds(seconds: number | undefined): void {
  if (seconds !== undefined && seconds < 1)
    throw new UsageError('--timeout-seconds is one second or more.', {
      hint: 'To stop a container at once: pxrun stop --force.',
    })
}

const waitingFor = (seconds: number | undefined) =>
  seconds === undefined ? {} : { guestTimeoutSeconds: seconds }

export const clone: ProxmoxHandler<typeof containerClone> = async (
  context,
  { arguments: { container }, flags },
) => {
  const pve = await context.connect()
  const guest = await findGuest(pve, container, { type: 'lxc' })
  const title = containerTitle(guest)
  const { hostname, vmid, target, storage, full, pool, snapshot, description } = flags
  const result = await taskStep(context, `Clone ${title}`, (options) =>
    cloneContainer(pve, guest, {
      ...options,
      ...given({ hostname, newid: vmid, target, storage, full, pool, snapshot, description }),
    }),
  )
  context.out.result({
    json: { vmid: result.vmid, node: result.node, hostname: hostname ?? null, ...taskJson(result) },
    text: (style) =>
      `${style.green('Container created:')} ${style.bold(String(result.vmid))}${hostname === undefined ? '' : ` (${hostname})`} on ${result.node}, a copy of ${title}`,
    quiet: () => String(result.vmid),
  })
}

export const resize: ProxmoxHandler<typeof containerResize> = async (
  context,
  { arguments: { container, size: words } },
) => {
  const [first = '', second, ...more] = words
  if (more.length > 0)
    throw new UsageError('That are too many words for a volume and its size.', {
      hint: 'Such as: pxrun resize web1 mp0 64G',
    })
  const [volume, size] = second === undefined ? ['rootfs', first] : [first, second]
  const pve = await context.connect()
  const guest = await findGuest(pve, container, { type: 'lxc' })
  const title = containerTitle(guest)
  const result = await taskStep(context, `Resize ${volume} of ${title} to ${size}`, (options) =>
    resizeContainerVolume(pve, guest, { ...options, volume, size }),
  )
  context.out.result({
    json: { vmid: guest.vmid, node: guest.node, volume, size, ...taskJson(result) },
    text: () => `Resized: ${volume} of ${title}`,
    quiet: () => String(guest.vmid),
  })
}
