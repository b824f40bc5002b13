/** VMs that run on the host: what would be taken from under them is not done unasked. */
import { type Host, type HostCallOptions, HostConflictError } from '../host/index.js'
import { LibvirtError, listDomains } from '../libvirt/index.js'

/** Their names; none where libvirt is not installed, or does not run. */
export async function runningVms(host: Host, options: HostCallOptions = {}): Promise<readonly string[]> {
  try {
    return (await listDomains(host, options)).filter(({ isActive }) => isActive).map(({ name }) => name)
  } catch (error) {
    if (error instanceof LibvirtError && error.code === 'LIBVIRT_UNREACHABLE') return []
    throw error
  }
}

/** What to do about them. */
export const vmsRunningHint =
  'Shut them down first (vmctl stop NAME), or go on over them with --force: they are cut off.'

/** @param act what is not done: "boot gpu1" */
export const vmsRunningError = (host: Host, vms: readonly string[], act: string): HostConflictError =>
  new HostConflictError(`VMs run on ${host.shell.target}: ${vms.join(', ')}.`, {
    code: 'VMS_RUNNING',
    phase: act,
    hint: vmsRunningHint,
    details: { vms: [...vms] },
  })
