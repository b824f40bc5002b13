/** start, stop, shutdown, reboot, reset, suspend, resume: one VM after the other. */
import {
  type ActionOptions,
  type PveClient,
  rebootVm,
  resetVm,
  resumeVm,
  shutdownVm,
  startVm,
  stopVm,
  suspendVm,
  type TaskResult,
} from '@pve/sdk'
import type {
  vmReboot,
  vmReset,
  vmResume,
  vmShutdown,
  vmStart,
  vmStop,
  vmSuspend,
} from '../definitions/vm.js'
import type { ProxmoxContext, ProxmoxHandler } from '../proxmox-context.js'
import { confirmDestructive } from '../questions/questions.js'
import { changeEach, findGuests } from './each-guest.js'
import { guestTitle } from './guest.js'
import type { ChangeWords } from './outcomes.js'

type Change = (
  pve: PveClient,
  vm: { node: string; vmid: number },
  options: ActionOptions,
) => Promise<TaskResult>

interface Words extends ChangeWords {
  /** Asked before, when it may lose something. */
  readonly question?: string
}

async function changeAll(
  context: ProxmoxContext,
  selectors: readonly string[],
  words: Words,
  change: Change,
): Promise<void> {
  const pve = await context.connect()
  const guests = await findGuests(pve, 'qemu', selectors)
  if (words.question !== undefined)
    await confirmDestructive(context, `${words.verb} ${guests.map(guestTitle).join(', ')}? ${words.question}`)
  await changeEach(
    context,
    guests,
    words,
    async ({ node, vmid }) =>
      (options) =>
        change(pve, { node, vmid }, options),
  )
}

const seconds = (ms: number) => Math.max(1, Math.round(ms / 1000))

export const start: ProxmoxHandler<typeof vmStart> = (context, input) =>
  changeAll(context, input.arguments.vm, { verb: 'Start', done: 'Started', failed: 'Not started' }, startVm)

export const stop: ProxmoxHandler<typeof vmStop> = (context, input) =>
  changeAll(
    context,
    input.arguments.vm,
    { verb: 'Stop', done: 'Stopped', failed: 'Not stopped', question: 'What it has not written is lost.' },
    stopVm,
  )

export const shutdown: ProxmoxHandler<typeof vmShutdown> = (context, { arguments: { vm }, flags }) => {
  const limit = flags['guest-timeout']
  return changeAll(
    context,
    vm,
    { verb: 'Shut down', done: 'Shut down', failed: 'Not shut down' },
    (pve, ref, options) =>
      shutdownVm(pve, ref, {
        ...options,
        ...(limit !== undefined && { guestTimeoutSeconds: seconds(limit) }),
        ...(flags.force !== undefined && { forceStop: flags.force }),
      }),
  )
}

export const reboot: ProxmoxHandler<typeof vmReboot> = (context, { arguments: { vm }, flags }) => {
  const limit = flags['guest-timeout']
  return changeAll(
    context,
    vm,
    { verb: 'Reboot', done: 'Rebooted', failed: 'Not rebooted' },
    (pve, ref, options) =>
      rebootVm(pve, ref, { ...options, ...(limit !== undefined && { guestTimeoutSeconds: seconds(limit) }) }),
  )
}

export const reset: ProxmoxHandler<typeof vmReset> = (context, input) =>
  changeAll(
    context,
    input.arguments.vm,
    { verb: 'Reset', done: 'Reset', failed: 'Not reset', question: 'What it has not written is lost.' },
    resetVm,
  )

export const suspend: ProxmoxHandler<typeof vmSuspend> = (context, { arguments: { vm }, flags }) =>
  changeAll(
    context,
    vm,
    { verb: 'Suspend', done: 'Suspended', failed: 'Not suspended' },
    (pve, ref, options) =>
      suspendVm(pve, ref, {
        ...options,
        ...(flags['to-disk'] !== undefined && { toDisk: flags['to-disk'] }),
      }),
  )

export const resume: ProxmoxHandler<typeof vmResume> = (context, input) =>
  changeAll(context, input.arguments.vm, { verb: 'Resume', done: 'Resumed', failed: 'Not resumed' }, resumeVm)
