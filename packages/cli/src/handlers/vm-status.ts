/** start, stop, shutdown, reboot, reset, suspend, resume: one VM after the other. */
import {
  type ActionOptions,
  findGuest,
  type GuestSummary,
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
import { guestTitle } from './guest.js'
import { taskJson, taskStep } from './task-step.js'

type Change = (
  pve: PveClient,
  vm: { node: string; vmid: number },
  options: ActionOptions,
) => Promise<TaskResult>

interface Words {
  /** `Start` */
  readonly verb: string
  /** `started` */
  readonly done: string
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
  // All are looked up first: a wrong name in the middle must not leave half of them changed.
  const guests: GuestSummary[] = []
  for (const selector of selectors) guests.push(await findGuest(pve, selector, { type: 'qemu' }))
  if (words.question !== undefined)
    await confirmDestructive(context, `${words.verb} ${guests.map(guestTitle).join(', ')}? ${words.question}`)
  const results: (Record<string, unknown> & { vmid: number })[] = []
  for (const guest of guests) {
    const { node, vmid } = guest
    const result = await taskStep(context, `${words.verb} ${guestTitle(guest)}`, (options) =>
      change(pve, { node, vmid }, options),
    )
    results.push({ vmid, node, name: guest.name ?? null, ...taskJson(result) })
  }
  const [only] = results
  context.out.result({
    json: results.length === 1 ? only : results,
    text: () => guests.map((guest) => `${guestTitle(guest)} ${words.done}`).join('\n'),
    quiet: () => results.map(({ vmid }) => vmid).join('\n'),
  })
}

const seconds = (ms: number) => Math.max(1, Math.round(ms / 1000))

export const start: ProxmoxHandler<typeof vmStart> = (context, input) =>
  changeAll(context, input.arguments.vm, { verb: 'Start', done: 'started' }, startVm)

export const stop: ProxmoxHandler<typeof vmStop> = (context, input) =>
  changeAll(
    context,
    input.arguments.vm,
    { verb: 'Stop', done: 'stopped', question: 'What it has not written is lost.' },
    stopVm,
  )

export const shutdown: ProxmoxHandler<typeof vmShutdown> = (context, { arguments: { vm }, flags }) => {
  const limit = flags['guest-timeout']
  return changeAll(context, vm, { verb: 'Shut down', done: 'shut down' }, (pve, ref, options) =>
    shutdownVm(pve, ref, {
      ...options,
      ...(limit !== undefined && { guestTimeoutSeconds: seconds(limit) }),
      ...(flags.force !== undefined && { forceStop: flags.force }),
    }),
  )
}

export const reboot: ProxmoxHandler<typeof vmReboot> = (context, { arguments: { vm }, flags }) => {
  const limit = flags['guest-timeout']
  return changeAll(context, vm, { verb: 'Reboot', done: 'rebooted' }, (pve, ref, options) =>
    rebootVm(pve, ref, { ...options, ...(limit !== undefined && { guestTimeoutSeconds: seconds(limit) }) }),
  )
}

export const reset: ProxmoxHandler<typeof vmReset> = (context, input) =>
  changeAll(
    context,
    input.arguments.vm,
    { verb: 'Reset', done: 'reset', question: 'What it has not written is lost.' },
    resetVm,
  )

export const suspend: ProxmoxHandler<typeof vmSuspend> = (context, { arguments: { vm }, flags }) =>
  changeAll(context, vm, { verb: 'Suspend', done: 'suspended' }, (pve, ref, options) =>
    suspendVm(pve, ref, { ...options, ...(flags['to-disk'] !== undefined && { toDisk: flags['to-disk'] }) }),
  )

export const resume: ProxmoxHandler<typeof vmResume> = (context, input) =>
  changeAll(context, input.arguments.vm, { verb: 'Resume', done: 'resumed' }, resumeVm)
