import { UsageError } from '@pve/core'
import { destroyContainer } from '@pve/sdk'
import type { containerDestroy } from '../definitions/containers.js'
import type { ProxmoxHandler } from '../proxmox-context.js'
import { confirmDestructive } from '../questions/questions.js'
import { changeEach, findGuests } from './each-guest.js'
import { containerTitle } from './guest.js'

export const run: ProxmoxHandler<typeof containerDestroy> = async (
  context,
  { arguments: { container: selectors }, flags },
) => {
  const pve = await context.connect()
  const guests = await findGuests(pve, 'lxc', selectors)
  const running = guests.filter(({ status }) => status === 'running')
  if (running.length > 0 && !flags.force)
    throw new UsageError(
      `${running.map(containerTitle).join(', ')} ${running.length === 1 ? 'is' : 'are'} running: nothing was removed.`,
      { hint: 'Stop it first, or add --force.' },
    )
  const question = `Remove ${guests.map(containerTitle).join(', ')} and all volumes?`
  await confirmDestructive(
    context,
    running.length === 0
      ? question
      : `${question} ${running.length === 1 && guests.length === 1 ? 'It runs' : `${running.map(containerTitle).join(', ')} still run`}, and will be stopped.`,
  )
  const words = { verb: 'Remove', done: 'Removed', failed: 'Still there' }
  await changeEach(
    context,
    guests,
    words,
    async (guest) => (options) =>
      destroyContainer(pve, guest, {
        ...options,
        ...(flags.force !== undefined && { force: flags.force }),
        ...(flags.purge !== undefined && { purge: flags.purge }),
      }),
  )
}
