/** Networks and what belongs to them, in the order of help. */
import type { CloudCommands } from '../../context.js'
import { floatingIps } from './floating-ip.js'
import { networks } from './network.js'
import { ports } from './port.js'
import { qosPolicies } from './qos.js'
import { routers } from './router.js'
import { securityGroups } from './security-group.js'
import { subnets } from './subnet.js'
import { trunks } from './trunk.js'
import { vpcs } from './vpc.js'

export const networkCommands: CloudCommands = [
  ...vpcs,
  ...networks,
  ...subnets,
  ...routers,
  ...ports,
  ...floatingIps,
  ...trunks,
  ...qosPolicies,
  ...securityGroups,
]
