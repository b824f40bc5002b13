/** A container with a shell on its node, for what happens inside it. */
import { PveError, type Shell } from '@pve/core'
import { containerStatus, findGuest, type GuestSummary } from '@pve/sdk'
import type { ProxmoxContext } from '../proxmox-context.js'
import { containerTitle } from './guest.js'

/** @throws PveError CONTAINER_NOT_RUNNING, before the node is signed in to */
export async function runningContainer(
  context: ProxmoxContext,
  selector: string,
  purpose: string,
): Promise<{ guest: GuestSummary; node: Shell }> {
  const pve = await context.connect()
  const guest = await findGuest(pve, selector, { type: 'lxc' })
  if ((await containerStatus(pve, guest)) !== 'running') throw notRunning(guest, purpose)
  return { guest, node: await context.shell(guest.node) }
}

/** @param purpose `enter` */
export const notRunning = (guest: GuestSummary, purpose: string): PveError =>
  new PveError(`${containerTitle(guest).replace(/^c/, 'C')} does not run.`, {
    code: 'CONTAINER_NOT_RUNNING',
    phase: `${purpose} container ${guest.vmid}`,
    hint: `Start it: pxrun start ${guest.vmid}`,
    ids: { vmid: String(guest.vmid), node: guest.node },
  })
