import { command } from '../command/command.js'
import type { Program } from '../command/program.js'
import type { Command } from '../command/types.js'
import { completionOf } from '../definitions/completion.js'
import type { HostContext } from '../host-kvm/context.js'
import {
  snapshotCreate,
  snapshotDelete,
  snapshotList,
  snapshotRestore,
  templateCreateFrom,
  templateDelete,
  templateList,
  templateSave,
} from '../host-kvm/copy-definitions.js'
import { hostCredentialNames } from '../host-kvm/credential-names.js'
import { vmctlGlobalFlags } from '../host-kvm/global-flags.js'
import { gpuAttach, gpuDetach, gpuStatus, ipCheck, ipList } from '../host-kvm/gpu-definitions.js'
import { vmConsole, vmDelete, vmInfo, vmList, vmSsh, vmStart, vmStop } from '../host-kvm/vm-definitions.js'

const read = () => import('../host-kvm/read.js')
const life = () => import('../host-kvm/life.js')
const inside = () => import('../host-kvm/inside.js')
const gpu = () => import('../host-kvm/gpu.js')
const ip = () => import('../host-kvm/ip.js')
const snapshots = () => import('../host-kvm/snapshots.js')
const templates = () => import('../host-kvm/templates.js')
const live = () => import('../completion/host-values.js')

/** Every command with the place of its handler, in the order of help. */
const commands: readonly Command<HostContext>[] = [
  command(vmList, async () => ({ run: (await read()).list })),
  command(vmInfo, async () => ({ run: (await read()).info })),
  command(vmStart, async () => ({ run: (await life()).start })),
  command(vmStop, async () => ({ run: (await life()).stop })),
  command(vmDelete, () => import('../host-kvm/delete.js')),
  command(vmConsole, async () => ({ run: (await inside()).console })),
  command(vmSsh, async () => ({ run: (await inside()).ssh })),
  command(gpuStatus, async () => ({ run: (await gpu()).status })),
  command(gpuAttach, async () => ({ run: (await gpu()).attach })),
  command(gpuDetach, async () => ({ run: (await gpu()).detach })),
  command(ipCheck, async () => ({ run: (await ip()).check })),
  command(ipList, async () => ({ run: (await ip()).list })),
  command(snapshotCreate, async () => ({ run: (await snapshots()).create })),
  command(snapshotList, async () => ({ run: (await snapshots()).list })),
  command(snapshotRestore, async () => ({ run: (await snapshots()).restore })),
  command(snapshotDelete, async () => ({ run: (await snapshots()).remove })),
  command(templateSave, async () => ({ run: (await templates()).save })),
  command(templateList, async () => ({ run: (await templates()).list })),
  command(templateCreateFrom, async () => ({ run: (await templates()).createFrom })),
  command(templateDelete, async () => ({ run: (await templates()).remove })),
  command(completionOf('vmctl'), () => import('../handlers/completion.js')),
]

export const vmctl: Program<HostContext> = {
  name: 'vmctl',
  summary: 'vmctl: run VMs on a KVM host, and give them its GPUs.',
  closing:
    "'vmctl <command> --help' tells more. 'vmctl list --demo' needs no host. gpu-vm-bootstrap prepares one.",
  commands,
  globalFlags: vmctlGlobalFlags,
  sections: {
    'Virtual machines': ['list', 'info', 'start', 'stop', 'delete'],
    'Inside a VM': ['console', 'ssh'],
    GPUs: ['gpu'],
    Addresses: ['ip'],
    Copies: ['snapshot', 'template'],
    'Your shell': ['completion'],
  },
  exitCodeNote: '`vmctl ssh` ends with the code of ssh.',
  precedence: 'Flags come before environment variables, and those before a `.env` in the current folder.',
  secretVariables: Object.values(hostCredentialNames),
  secretFlags: [],
  open: async (base) => (await import('../host-kvm/open.js')).openHostKvm(base),
  values: {
    vms: async () => (await live()).vms,
    snapshots: async () => (await live()).snapshots,
    templates: async () => (await live()).templates,
    'deletable-templates': async () => (await live()).deletableTemplates,
    gpus: async () => (await live()).gpus,
  },
  settingSources: async () => (await import('../completion/setting-sources.js')).hostSources,
}
