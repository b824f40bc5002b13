/** `vmctl snapshot` and `vmctl template`. */
import { define } from '../command/types.js'
import { snapshotDefinitions } from '../definitions/snapshots.js'
import { dryRun, vm } from './vm-definitions.js'

const newTemplate = { name: 'template', summary: 'Name of the template', required: true } as const
const template = { ...newTemplate, values: 'templates' } as const

const { create, list, goBack, remove } = snapshotDefinitions({
  program: 'vmctl',
  path: ['snapshot'],
  argument: vm,
  one: 'a VM',
  example: 'trainer',
})

export const snapshotCreate = create({
  description:
    'Of the disks and, while it runs, of its memory. A VM that runs with UEFI or with a GPU has to be shut off for that first: of running ones, those with BIOS and without a GPU can be taken. Its name cannot be a number.',
  name: 'Name of the snapshot',
  flags: { 'dry-run': dryRun },
  example: 'Of a VM that is off',
})
export const snapshotList = list
export const snapshotRestore = goBack('restore', {
  start: { kind: 'boolean', summary: 'Start the VM afterwards, where the snapshot has no memory' },
  'dry-run': dryRun,
})
export const snapshotDelete = remove({ 'dry-run': dryRun })

export const templateSave = define({
  path: ['template', 'save'],
  finishes: true,
  summary: 'Save a VM as a template to make others from',
  description: 'Its definition and copies of its disks. The VM must be shut off, and stays as it is.',
  arguments: [vm, newTemplate],
  flags: {
    user: { kind: 'text', value: 'name', summary: 'User that vmctl ssh signs in as, in VMs made from it' },
    os: { kind: 'text', value: 'name', summary: 'Its operating system, in one word: ubuntu, talos' },
    description: { kind: 'text', summary: 'Notes' },
    'dry-run': dryRun,
  },
  examples: [{ command: 'vmctl template save trainer ubuntu-base --user ubuntu', summary: 'With its user' }],
})

export const templateList = define({
  path: ['template', 'list'],
  summary: 'List the templates of the host',
  arguments: [],
  flags: {},
  examples: [{ command: 'vmctl template list', summary: 'Name, system, size' }],
})

export const templateCreateFrom = define({
  path: ['template', 'create-from'],
  finishes: true,
  summary: 'Make a VM from a template',
  description:
    'With a UUID, MAC addresses and firmware variables of its own. Its disks are copies; with --linked they only hold what is other than in the template, which then has to stay.',
  arguments: [template, { name: 'name', summary: 'Name of the new VM', required: true }],
  flags: {
    linked: { kind: 'boolean', summary: 'Disks that lie on those of the template: there at once, and small' },
    start: { kind: 'boolean', summary: 'Start it' },
    'dry-run': dryRun,
  },
  examples: [{ command: 'vmctl template create-from ubuntu-base web2 --linked', summary: 'There at once' }],
})

export const templateDelete = define({
  path: ['template', 'delete'],
  finishes: true,
  summary: 'Delete templates with their disks',
  description:
    'All are looked up before the first is deleted. One that a VM made with --linked still needs is refused; VMs that are copies need none. A damaged template can be deleted, too. Cut off half-way, the same command removes the rest; what is saved under the name meanwhile is another template, and would go as well.',
  arguments: [
    { ...newTemplate, values: 'deletable-templates', summary: 'Names of the templates', rest: true },
  ],
  flags: { 'dry-run': dryRun },
  examples: [
    { command: 'vmctl template delete ubuntu-base --dry-run', summary: 'What would go' },
    { command: 'vmctl template delete ubuntu-base --yes', summary: 'Without a question' },
  ],
  exitCodes: {
    7: 'there is no such template',
    8: 'a VM needs it, or another one was saved under its name meanwhile',
    9: 'some are deleted, others are not',
  },
  destructive: true,
})
