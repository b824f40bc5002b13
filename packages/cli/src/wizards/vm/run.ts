/** Runs the VM wizard on a terminal, from the spec so far to the VM. This module is loaded when it is wanted only. */
import { randomUUID } from 'node:crypto'
import { CancelledError } from '@pve/core'
import type { CreatedVm, VmDefaults, VmSpecInput } from '@pve/sdk'
import type { ProxmoxContext } from '../../proxmox-context.js'
import { runScreen, sizeOf, type Terminal } from '../../terminal/run-screen.js'
import { createStore } from '../../terminal/wizard/store.js'
import { accountScope } from '../sign-in/account.js'
import { pveSignIn } from '../sign-in/step.js'
import type { VmCreation } from './creation.js'
import { vmScope } from './fields.js'
import { vmWizard } from './wizard.js'

export interface VmWizardOptions {
  readonly spec: VmSpecInput
  readonly terminal: Terminal
  /** Of the cluster that the settings name. */
  readonly defaults?: Partial<VmDefaults>
  readonly rollback?: boolean
  readonly demoReset: boolean
}

/** @throws what the creation ended with; CancelledError when it was left before anything was made */
export async function runVmWizard(
  context: ProxmoxContext,
  { spec, terminal, defaults, rollback, demoReset }: VmWizardOptions,
): Promise<{ vm: CreatedVm; spec: VmSpecInput; flags: readonly string[] }> {
  const { out, signal } = context
  context.stopTimeLimit()
  const signIn = pveSignIn({ ...context, questions: undefined, demoReset, socket: false })
  const creation: VmCreation = {
    client: () => signIn.client(),
    get defaults() {
      return signIn.isOther() ? undefined : defaults
    },
    ...(rollback !== undefined && { rollback }),
    connectionFlags: () => signIn.connectionFlags(),
    key: `wizard ${randomUUID()}`,
    cwd: context.io.cwd,
  }
  const { wizard, submission } = vmWizard(signIn, creation)
  const store = createStore(wizard, {
    values: { [accountScope]: signIn.values, [vmScope]: { ...spec } },
    size: sizeOf(terminal.output),
  })
  const release = out.hold()
  try {
    await runScreen(terminal, store, signal)
    // Ended from outside while something was under way: what is left is still looked at.
    if (signal.aborted) await submission.settled()
  } finally {
    release()
  }
  const { run } = store.getState()
  if (run && !run.end && !signal.aborted) {
    // Ctrl-C for the second time: nobody waits for what is still being looked at.
    out.error('Left in the middle of it: what has become of the VM was not looked at. See: pve vm list')
    context.io.leaveAtOnce?.()
  }
  const outcome = submission.outcome()
  if (outcome?.kind === 'created') return { ...outcome, flags: signIn.connectionFlags() }
  // Who went back from a failure and left then has made nothing.
  if (outcome && (run || signal.aborted)) throw outcome.error
  throw new CancelledError('Cancelled: nothing was changed.')
}
