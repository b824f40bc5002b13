import { command } from '../command/command.js'
import type { Program } from '../command/program.js'
import type { Command } from '../command/types.js'
import { completionOf } from '../definitions/completion.js'
import { facts, prepare, revert, status } from '../host-kvm/bootstrap-definitions.js'
import type { HostContext } from '../host-kvm/context.js'
import { hostCredentialNames } from '../host-kvm/credential-names.js'
import { bootstrapGlobalFlags } from '../host-kvm/global-flags.js'

const look = () => import('../host-kvm/bootstrap-status.js')
const live = () => import('../completion/host-values.js')

/** Every command with the place of its handler, in the order of help. */
const commands: readonly Command<HostContext>[] = [
  command(prepare, async () => ({ run: (await import('../host-kvm/bootstrap.js')).prepareHost })),
  command(status, async () => ({ run: (await look()).showStatus })),
  command(facts, async () => ({ run: (await look()).showFacts })),
  command(revert, async () => ({ run: (await import('../host-kvm/bootstrap-revert.js')).revertHost })),
  command(completionOf('gpu-vm-bootstrap'), () => import('../handlers/completion.js')),
]

export const gpuVmBootstrap: Program<HostContext> = {
  name: 'gpu-vm-bootstrap',
  summary: 'gpu-vm-bootstrap: prepare a host to run VMs that have its GPUs.',
  closing: "'gpu-vm-bootstrap <command> --help' tells more. 'gpu-vm-bootstrap --demo' needs no host.",
  commands,
  globalFlags: bootstrapGlobalFlags,
  sections: {},
  precedence: 'Flags come before environment variables, and those before a `.env` in the current folder.',
  secretVariables: Object.values(hostCredentialNames),
  secretFlags: [],
  open: async (base) => (await import('../host-kvm/open.js')).openHostKvm(base),
  values: {
    gpus: async () => (await live()).gpus,
  },
  settingSources: async () => (await import('../completion/setting-sources.js')).hostSources,
}
