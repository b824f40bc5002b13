/** A shell in a container, on this terminal. */
import { CancelledError } from '@pve/core'
import type { containerEnter } from '../definitions/container-inside.js'
import type { ProxmoxHandler } from '../proxmox-context.js'
import { joinTerminal, needTerminal } from '../terminal/join.js'
import { containerTitle } from './guest.js'
import { runningContainer } from './running-container.js'

export const run: ProxmoxHandler<typeof containerEnter> = async (context, { arguments: { container } }) => {
  needTerminal(context, 'enter', `To run one command: pxrun exec ${container} -- COMMAND`)
  const { guest, node } = await runningContainer(context, container, 'enter')
  const exitCode = await joinTerminal(context, node, ['pct', 'enter', String(guest.vmid)], {
    phase: `enter container ${guest.vmid}`,
    note: `${containerTitle(guest).replace(/^c/, 'C')} on ${guest.node}. exit or Ctrl-D leaves.`,
  })
  if (context.signal.aborted)
    throw new CancelledError('The container was left; what ran in its terminal was told to end.')
  context.setExitCode(exitCode)
}
