/** `vmctl gpu` and `vmctl ip`. */
import { define } from '../command/types.js'
import { dryRun, vm } from './vm-definitions.js'

const gpus = {
  kind: 'list',
  value: 'address',
  summary: 'PCI address, such as 0000:01:00.0',
  values: 'gpus',
} as const

export const gpuStatus = define({
  path: ['gpu', 'status'],
  summary: 'Show the GPUs: driver, group, who uses them',
  description:
    'Per GPU: the driver that has it, its IOMMU group and who else is in it, the VM and the processes that use it, MIG and vGPU, and whether it can be given to a VM.',
  arguments: [],
  flags: {},
  examples: [{ command: 'vmctl gpu status', summary: 'All GPUs of the host' }],
})

export const gpuAttach = define({
  path: ['gpu', 'attach'],
  finishes: true,
  summary: 'Give GPUs to a VM',
  description:
    'All functions of the card are taken from their drivers and given to vfio-pci, and to the VM: at once while it runs, else for its next start. Refused while the host uses the GPU, when it is the boot screen, or when it shares its IOMMU group with something else. A failure part-way puts everything back.',
  arguments: [vm],
  flags: {
    gpu: { ...gpus, defaultText: 'the only one that is free' },
    'dry-run': dryRun,
  },
  examples: [
    { command: 'vmctl gpu attach trainer --gpu 0000:01:00.0 --dry-run', summary: 'Every step, none taken' },
    { command: 'vmctl gpu attach trainer --gpu 0000:01:00.0', summary: 'One GPU' },
  ],
  exitCodes: { 7: 'there is no such VM or GPU', 8: 'the GPU is in use, or cannot be given away' },
})

export const gpuDetach = define({
  path: ['gpu', 'detach'],
  finishes: true,
  summary: 'Take GPUs from a VM, back to the host',
  description:
    "Taken from the VM's definition and, while it runs, from the VM itself; then given back to the host's driver, which is read back. What another VM names as well stays for that one; of a card that is not there any more, the entry is removed. Without a VM: a GPU that no VM names and that waits with vfio-pci, as after its VM was deleted.",
  arguments: [{ name: 'vm', summary: 'The VM, by name or UUID; none: of no VM', values: 'vms' }],
  flags: {
    gpu: { ...gpus, defaultText: 'all that the VM has; needed without a VM' },
    'dry-run': dryRun,
  },
  examples: [
    { command: 'vmctl gpu detach trainer', summary: 'All of them' },
    { command: 'vmctl gpu detach --gpu 0000:01:00.0', summary: 'One that a deleted VM had' },
  ],
  exitCodes: { 7: 'there is no such VM or GPU', 8: 'another VM has the GPU, or the host has it already' },
})

const bridge = {
  kind: 'text',
  value: 'name',
  summary: 'Bridge whose subnet is meant',
  defaultText: "that of the host's defaults, or br0",
} as const

const range = {
  kind: 'text',
  value: 'from-to',
  summary: 'Only these: 10.0.0.100-10.0.0.150, or 10.0.0.100-150; up to 1024 at a time',
} as const

export const ipCheck = define({
  path: ['ip', 'check'],
  summary: 'Say whether addresses of the subnet of the bridge are free',
  description:
    'Asks by ARP, and looks at the addresses of the VMs, the leases and the DHCP range. It says how sure that is: no answer is no proof. Without an address: the first free ones. With --quiet: those that are free, one a line.',
  arguments: [{ name: 'address', summary: 'Addresses to ask about', rest: true }],
  flags: {
    bridge,
    range: { ...range, summary: `Where to look, without an address. ${range.summary}` },
    count: { kind: 'integer', summary: 'How many free ones, without an address', defaultText: '5' },
  },
  examples: [
    { command: 'vmctl ip check 192.168.10.77', summary: 'This one' },
    { command: 'vmctl ip check --range 192.168.10.70-90', summary: 'The first free ones of a range' },
  ],
  exitCodes: {
    1: 'one of the addresses that were asked about is not free, or fewer are free than --count',
    7: 'there is no such bridge',
  },
})

export const ipList = define({
  path: ['ip', 'list'],
  summary: 'List the addresses of the subnet of the bridge that are taken or reserved',
  arguments: [],
  flags: { bridge, range },
  examples: [{ command: 'vmctl ip list', summary: 'Addresses, and who has them' }],
  exitCodes: { 7: 'there is no such bridge' },
})
