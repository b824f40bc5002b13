/** The step that makes the VM. */
import type { Step } from '@pve/core'
import { makeGuest, unmakeGuest } from '../guest/make.js'
import { requestPreview } from '../guest/preview.js'
import { nextFreeId } from '../inventory/index.js'
import type { CreateVmContext } from './create-context.js'
import { requestOf } from './request.js'

export const createStep: Step<CreateVmContext> = {
  id: 'create',
  title: ({ vm, vmid }) => {
    const id = vmid ?? vm.vmid
    const what = [
      id === undefined ? 'VM' : `VM ${id}`,
      ...(vm.name === undefined ? [] : [`'${vm.name}'`]),
    ].join(' ')
    return vm.clone ? `Clone ${vm.clone.vmid} to ${what} on ${vm.node}` : `Create ${what} on ${vm.node}`
  },
  undoTitle: 'Remove the VM',
  isDone: ({ found }) => found,
  async preview(context) {
    const vmid = context.vmid ?? context.vm.vmid ?? (await nextFreeId(context.pve))
    context.vmid = vmid
    return [requestPreview(requestOf(context, vmid))]
  },
  run: makeGuest,
  async undo(context, io) {
    // Another run of the same creation has made it, and counts on it.
    if (context.found) return
    await unmakeGuest(context, { signal: io.signal, onLog: (line) => io.log(line) })
  },
}
