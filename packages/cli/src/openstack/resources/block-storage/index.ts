/** Volumes, what they are made of and what is kept of them, in the order of help. */
import type { CloudCommands } from '../../context.js'
import { backups } from './backup.js'
import { snapshots } from './snapshot.js'
import { transfers } from './transfer.js'
import { volumes } from './volume.js'
import { volumeTypes } from './volume-type.js'

export const blockStorageCommands: CloudCommands = [
  ...volumes,
  ...volumeTypes,
  ...snapshots,
  ...backups,
  ...transfers,
]
