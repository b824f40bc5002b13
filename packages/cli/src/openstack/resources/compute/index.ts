/** Servers and what they are made of, in the order of help. */
import type { CloudCommands } from '../../context.js'
import { availabilityZones } from './availability-zone.js'
import { serverConsoles } from './console.js'
import { flavors } from './flavor.js'
import { keypairs } from './keypair.js'
import { serverLaunch } from './launch.js'
import { servers } from './server.js'
import { serverActions } from './server-actions.js'
import { serverGroups } from './server-group.js'
import { serverParts } from './server-parts.js'

export const computeCommands: CloudCommands = [
  ...serverLaunch,
  ...serverParts,
  ...serverConsoles,
  ...servers,
  ...serverActions,
  ...flavors,
  ...keypairs,
  ...serverGroups,
  ...availabilityZones,
]

export { recipeCommands } from './recipe.js'
