/** Commands of `vmctl` on VMs themselves. */
import { type ArgumentDefinition, define } from '../command/types.js'

export const vm = {
  name: 'vm',
  summary: 'The VM, by name or UUID',
  required: true,
  values: 'vms',
} as const satisfies ArgumentDefinition

const vms = { ...vm, summary: 'VMs, by name or UUID', rest: true } as const

const someFail = { 9: 'some are as wanted, others are not' } as const
const notThere = { 7: 'there is no such VM' } as const

export const dryRun = {
  kind: 'boolean',
  summary: 'Only show what would be done: nothing is changed',
} as const

const oneByOne =
  'All are looked up before the first is changed. When one fails, the others are changed all the same, and the end says which is which. One that is as wanted already is left alone.'

export const vmList = define({
  path: ['list'],
  summary: 'List the VMs of the host',
  description:
    'Addresses are those that the guest agent, the leases or the ARP table know. With --quiet: the names, one a line.',
  arguments: [],
  flags: {},
  examples: [
    { command: 'vmctl list', summary: 'State, address, GPU, size' },
    { command: 'vmctl list --host me@gpu1 --json', summary: 'Of another host, for a program' },
  ],
})

export const vmInfo = define({
  path: ['info'],
  summary: 'Show all of one VM',
  arguments: [vm],
  flags: {},
  examples: [{ command: 'vmctl info web', summary: 'Disks, interfaces, GPUs, snapshots' }],
  exitCodes: notThere,
})

export const vmStart = define({
  path: ['start'],
  finishes: true,
  summary: 'Start VMs',
  description: oneByOne,
  arguments: [vms],
  flags: { 'dry-run': dryRun },
  examples: [{ command: 'vmctl start web trainer', summary: 'Two of them' }],
  exitCodes: { ...someFail, ...notThere },
})

export const vmStop = define({
  path: ['stop'],
  finishes: true,
  summary: 'Shut VMs down',
  description: `Asks the VM's system to shut down, and waits; one that has not by then goes on running, and that is an error. With --force its power is cut then instead. ${oneByOne}`,
  arguments: [vms],
  flags: {
    wait: { kind: 'duration', summary: 'Time that the VM has to shut down', defaultText: '2m' },
    force: {
      kind: 'boolean',
      summary: 'Cut the power of one that has not shut down by then; --wait 0 at once',
    },
    'dry-run': dryRun,
  },
  examples: [
    { command: 'vmctl stop web', summary: 'Shut it down' },
    { command: 'vmctl stop web --force --wait 0', summary: 'Now, whatever it is doing' },
  ],
  exitCodes: { ...someFail, ...notThere },
})

export const vmDelete = define({
  path: ['delete'],
  finishes: true,
  summary: 'Delete a VM with its storage',
  description:
    'Its definition, snapshots, firmware variables, and the volumes that are its own: not images that others use, not ISOs, nothing outside. What is deleted and what stays is shown first.',
  arguments: [vm],
  flags: {
    force: { kind: 'boolean', summary: 'Also one that runs: its power is cut' },
    'dry-run': dryRun,
  },
  examples: [
    { command: 'vmctl delete trainer --dry-run', summary: 'Every volume that would go' },
    { command: 'vmctl delete trainer --yes', summary: 'Without a question' },
  ],
  exitCodes: notThere,
  destructive: true,
})

export const vmConsole = define({
  path: ['console'],
  summary: "Sit at a VM's serial console, in this terminal",
  description: 'Ctrl-] leaves it. It needs a terminal.',
  arguments: [vm],
  flags: {
    force: { kind: 'boolean', summary: 'Take it from whoever sits there now' },
  },
  examples: [{ command: 'vmctl console web', summary: 'Ctrl-] leaves it' }],
  exitCodes: { ...notThere, 255: 'the connection was lost' },
})

export const vmSsh = define({
  path: ['ssh'],
  summary: 'Sign in to a VM by SSH',
  description:
    "With the system's ssh and its settings; the address is the one that the guest agent, a lease or the ARP table knows, the user the one of the VM's template. A VM of another host is reached through that host. What follows -- is run there: program and arguments as they are; for a line of a shell: -- sh -c 'LINE'. The exit code is that of ssh. Talos has no SSH: use talosctl.",
  arguments: [
    vm,
    { name: 'command', summary: 'Program and arguments, after --; none opens a shell', rest: true },
  ],
  flags: {
    user: { kind: 'text', value: 'name', summary: 'User in the VM', defaultText: 'that of its template' },
    key: {
      kind: 'text',
      value: 'file',
      summary: 'Private key for the VM',
      defaultText: 'as ssh decides',
      values: 'files',
    },
    print: { kind: 'boolean', summary: 'Only print the command line of ssh' },
  },
  examples: [
    { command: 'vmctl ssh web', summary: 'A shell in it' },
    { command: 'vmctl ssh web -- nvidia-smi -L', summary: 'One command' },
    { command: 'vmctl ssh web --user root --host me@gpu1', summary: 'Through another host' },
  ],
  exitCodes: { ...notThere, 255: 'ssh could not connect' },
})
