import { snapshotDefinitions } from './snapshots.js'
import { vm } from './vm.js'

const { create, list, goBack, remove } = snapshotDefinitions({
  program: 'pve',
  path: ['vm', 'snapshot'],
  argument: vm,
  one: 'a VM',
  example: 'web1',
})

export const snapshotCreate = create({
  name: 'Its name: letters, digits, _ and -',
  flags: { 'with-memory': { kind: 'boolean', summary: 'Keep the memory of a running VM too' } },
  example: 'Before something risky',
})
export const snapshotList = list
export const snapshotRollback = goBack('rollback', {
  start: { kind: 'boolean', summary: 'Start the VM afterwards' },
})
export const snapshotDelete = remove({})
