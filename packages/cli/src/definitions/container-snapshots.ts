import { container } from './containers.js'
import { snapshotDefinitions } from './snapshots.js'

const { create, list, goBack, remove } = snapshotDefinitions({
  program: 'pxrun',
  path: ['snapshot'],
  argument: container,
  one: 'a container',
  example: 'proxy',
})

export const containerSnapshotCreate = create({
  description: 'Not every storage can, and none of a container with bind mounts: the server then says so.',
  name: 'Its name: letters, digits, _ and -',
  flags: {},
  example: 'Before something risky',
})
export const containerSnapshotList = list
export const containerSnapshotRollback = goBack('rollback', {
  start: { kind: 'boolean', summary: 'Start the container afterwards' },
})
export const containerSnapshotDelete = remove({})
