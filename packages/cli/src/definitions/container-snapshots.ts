import { type ArgumentDefinition, define } from '../command/types.js'
import { container } from './containers.js'

const snapshot = {
  name: 'snapshot',
  summary: 'Name of the snapshot',
  required: true,
  values: 'snapshots',
} as const satisfies ArgumentDefinition

export const containerSnapshotCreate = define({
  path: ['snapshot', 'create'],
  finishes: true,
  summary: 'Take a snapshot',
  description: 'Not every storage can, and none of a container with bind mounts: the server then says so.',
  arguments: [container, { name: 'snapshot', summary: 'Its name: letters, digits, _ and -', required: true }],
  flags: { description: { kind: 'text', summary: 'Notes' } },
  examples: [{ command: 'pxrun snapshot create proxy before-upgrade', summary: 'Before something risky' }],
})

export const containerSnapshotList = define({
  path: ['snapshot', 'list'],
  summary: 'List the snapshots of a container',
  arguments: [container],
  flags: {},
  examples: [{ command: 'pxrun snapshot list proxy', summary: 'Oldest first' }],
})

export const containerSnapshotRollback = define({
  path: ['snapshot', 'rollback'],
  finishes: true,
  summary: 'Go back to a snapshot; what came after is lost',
  arguments: [container, snapshot],
  flags: { start: { kind: 'boolean', summary: 'Start the container afterwards' } },
  examples: [{ command: 'pxrun snapshot rollback proxy before-upgrade', summary: 'Asks first' }],
  destructive: true,
})

export const containerSnapshotDelete = define({
  path: ['snapshot', 'delete'],
  finishes: true,
  summary: 'Delete a snapshot',
  arguments: [container, snapshot],
  flags: {},
  examples: [{ command: 'pxrun snapshot delete proxy before-upgrade --yes', summary: 'Without a question' }],
  destructive: true,
})
