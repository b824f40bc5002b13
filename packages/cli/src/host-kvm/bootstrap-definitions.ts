/** Commands of `gpu-vm-bootstrap`. */
import { define, type FlagDefinition } from '../command/types.js'
import { dryRun } from './vm-definitions.js'

/** In the order in which they run; a test holds them to those of the library, which help does not load. */
export const phases = {
  preflight: 'the look at system, processor, firmware and disk',
  nvidia: "NVIDIA's driver, CUDA and container toolkit",
  kvm: 'QEMU, libvirt and the groups',
  iommu: 'the IOMMU, VFIO and, in vfio mode, the binding of GPUs at boot',
  bridge: 'the bridge that VMs share with the network',
  vmctl: 'vmctl and its defaults',
} as const

export type Phase = keyof typeof phases

const skip = (phase: Phase) =>
  ({ kind: 'boolean', summary: `Leave out ${phases[phase]}` }) as const satisfies FlagDefinition

const logFile = {
  kind: 'text',
  value: 'file',
  summary: 'Also log to this file',
  defaultText: "/var/log/gpu-vm-bootstrap.log for root on this machine, else in the user's state folder",
  values: 'files',
} as const

export const prepare = define({
  path: [],
  finishes: true,
  summary: 'Prepare a host to run VMs that have its GPUs',
  description:
    'Looks at the host, shows what is to be done, asks, and does it, phase by phase. What is done already is left alone: a second run changes nothing. Every file is kept before it changes, and gpu-vm-bootstrap revert puts it back. When a reboot is owed, running it again goes on from there; --reboot does that by itself.',
  arguments: [],
  flags: {
    'skip-preflight': skip('preflight'),
    'skip-nvidia': skip('nvidia'),
    'skip-kvm': skip('kvm'),
    'skip-iommu': skip('iommu'),
    'skip-bridge': skip('bridge'),
    'skip-vmctl': skip('vmctl'),
    only: {
      kind: 'list',
      value: 'phase',
      summary: `Only these phases, after the preflight: ${Object.keys(phases).join(', ')}; several with commas`,
      offers: Object.keys(phases),
      commas: true,
    },
    'gpu-mode': {
      kind: 'choice',
      choices: ['host', 'vfio', 'both'],
      summary: "Whom the GPUs are for: the host, VMs from the boot on, or the host's until a VM is given one",
      defaultText: 'both',
    },
    gpu: {
      kind: 'list',
      value: 'address',
      summary: 'With --gpu-mode vfio, or where the last run was in that mode, this GPU only: 0000:01:00.0',
      values: 'gpus',
      defaultText: 'all but the one of the boot screen',
    },
    bridge: { kind: 'text', value: 'name', summary: 'Name of the bridge', defaultText: 'br0' },
    interface: {
      kind: 'text',
      value: 'name',
      summary: 'Interface that becomes its port',
      defaultText: 'the one of the default route',
    },
    'bridge-trial': {
      kind: 'duration',
      summary: 'The new network is taken back when the host cannot be reached for that long: 1m or more',
      defaultText: '2m',
    },
    user: {
      kind: 'text',
      value: 'name',
      summary: 'Who runs VMs: becomes a member of the groups libvirt and kvm',
      defaultText: 'who signed in',
    },
    'cuda-toolkit': {
      kind: 'boolean',
      summary: '--no-cuda-toolkit leaves its several GB out',
      defaultText: 'yes',
    },
    'allow-other-os': { kind: 'boolean', summary: 'Go on where this is not Ubuntu 24.04' },
    'allow-emulation': {
      kind: 'boolean',
      summary: 'Go on where the processor has no virtualisation: VMs are slow',
    },
    reboot: { kind: 'boolean', summary: 'Reboot where that is needed, and go on by itself' },
    force: { kind: 'boolean', summary: 'With --reboot: also while VMs run, which are cut off' },
    'dry-run': {
      ...dryRun,
      summary: 'Only show every command, every file change as a diff, and why: nothing is changed',
    },
    'log-file': logFile,
  },
  examples: [
    {
      command: 'gpu-vm-bootstrap --demo',
      summary: 'On a simulated host, to see it; asks first (exit code 9: a reboot is owed)',
    },
    { command: 'gpu-vm-bootstrap --dry-run', summary: 'What would be done here, and why' },
    {
      command: 'gpu-vm-bootstrap --host me@gpu1 --yes --reboot',
      summary: 'All of it, unattended, elsewhere',
    },
    {
      command: 'gpu-vm-bootstrap --only iommu,bridge',
      summary: 'Two phases; asks first (exit code 9: a reboot is owed)',
    },
  ],
  exitCodes: {
    3: 'the host cannot be prepared like that: nothing was changed',
    9: 'some is done: a reboot is owed, or a phase cannot be done',
  },
})

export const status = define({
  path: ['status'],
  summary: 'Show what of the host is prepared, and what is left',
  description: 'Looks, and changes nothing.',
  arguments: [],
  flags: {},
  examples: [{ command: 'gpu-vm-bootstrap status --host me@gpu1', summary: 'Phase by phase' }],
})

export const facts = define({
  path: ['facts'],
  summary: 'Show what is known of the host',
  description: 'All that is decided is decided from this: for a report of a problem, add --json.',
  arguments: [],
  flags: {},
  examples: [{ command: 'gpu-vm-bootstrap facts --json', summary: 'All of it' }],
})

export const revert = define({
  path: ['revert'],
  finishes: true,
  summary: 'Put the host back as it was',
  description:
    'Every file byte for byte, in reverse order; packages stay, unless --remove-packages. A file that somebody changed since is refused and named; --force puts back what was before that too. While VMs run, the bridge, QEMU and libvirt are not taken from under them without --force, nor on the host itself the bridge from under the own SSH session.',
  arguments: [],
  flags: {
    'remove-packages': { kind: 'boolean', summary: 'Also remove the packages that were installed' },
    force: {
      kind: 'boolean',
      summary:
        'Put back also what somebody else has changed since, and go on while VMs run or over the own SSH session',
    },
    'dry-run': dryRun,
    'log-file': logFile,
  },
  examples: [
    { command: 'gpu-vm-bootstrap revert --dry-run', summary: 'What would be put back' },
    { command: 'gpu-vm-bootstrap revert', summary: 'Asks first' },
  ],
  exitCodes: { 8: 'somebody changed a file since, VMs run, or the own session comes over the bridge' },
  destructive: true,
})
