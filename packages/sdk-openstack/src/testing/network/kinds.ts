/** The kinds of things that neutron keeps, as its lists and its refusals call them. */
import type { Call } from '../engine/call.js'
import type { ApiFailure } from '../engine/failure.js'
import { neutronError } from './failure.js'
import type { Row } from './list.js'
import {
  floatingIpRows,
  networkRows,
  portRows,
  qosPolicyRows,
  routerRows,
  ruleRows,
  securityGroupRows,
  subnetRows,
  trunkRows,
} from './view.js'

export interface Kind {
  /** In the path: `/security-groups`. */
  readonly path: string
  /** In bodies: `security_group`, `security_groups`. */
  readonly one: string
  readonly many: string
  readonly rows: (call: Call, id?: string) => Row[]
  readonly missing: (id: string) => ApiFailure
  readonly attributes: readonly string[]
}

const common = [
  'id',
  'name',
  'tenant_id',
  'project_id',
  'description',
  'revision_number',
  'created_at',
  'updated_at',
  'status',
  'admin_state_up',
]

const kind = (
  path: string,
  one: string,
  rows: Kind['rows'],
  missing: readonly [type: string, text: (id: string) => string],
  attributes: readonly string[],
): Kind => ({
  path,
  one,
  many: one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`,
  rows,
  missing: (id) => neutronError(404, missing[0], missing[1](id)),
  attributes: [...common, ...attributes],
})

const couldNot = (what: string) => (id: string) => `${what} ${id} could not be found.`

export const kinds = {
  network: kind(
    '/networks',
    'network',
    networkRows,
    ['NetworkNotFound', couldNot('Network')],
    [
      'shared',
      'router:external',
      'mtu',
      'is_default',
      'subnets',
      'port_security_enabled',
      'provider:network_type',
      'provider:physical_network',
      'provider:segmentation_id',
      'qos_policy_id',
    ],
  ),
  subnet: kind(
    '/subnets',
    'subnet',
    subnetRows,
    ['SubnetNotFound', couldNot('Subnet')],
    [
      'network_id',
      'ip_version',
      'cidr',
      'gateway_ip',
      'enable_dhcp',
      'ipv6_ra_mode',
      'ipv6_address_mode',
      'subnetpool_id',
    ],
  ),
  port: kind(
    '/ports',
    'port',
    portRows,
    ['PortNotFound', couldNot('Port')],
    [
      'network_id',
      'mac_address',
      'device_id',
      'device_owner',
      'fixed_ips',
      'security_groups',
      'binding:host_id',
      'port_security_enabled',
      'qos_policy_id',
      'dns_name',
    ],
  ),
  router: kind(
    '/routers',
    'router',
    routerRows,
    ['RouterNotFound', (id) => `Router ${id} could not be found`],
    ['flavor_id', 'ha', 'distributed'],
  ),
  floatingip: kind(
    '/floatingips',
    'floatingip',
    floatingIpRows,
    ['FloatingIPNotFound', (id) => `Floating IP ${id} could not be found`],
    ['floating_ip_address', 'floating_network_id', 'router_id', 'port_id', 'fixed_ip_address'],
  ),
  security_group: kind(
    '/security-groups',
    'security_group',
    securityGroupRows,
    ['SecurityGroupNotFound', (id) => `Security group ${id} does not exist`],
    ['stateful', 'shared'],
  ),
  security_group_rule: kind(
    '/security-group-rules',
    'security_group_rule',
    ruleRows,
    ['SecurityGroupRuleNotFound', (id) => `Security group rule ${id} does not exist`],
    [
      'security_group_id',
      'ethertype',
      'direction',
      'protocol',
      'port_range_min',
      'port_range_max',
      'remote_ip_prefix',
      'remote_group_id',
    ],
  ),
  trunk: kind('/trunks', 'trunk', trunkRows, ['TrunkNotFound', couldNot('Trunk')], ['port_id']),
  policy: kind(
    '/qos/policies',
    'policy',
    qosPolicyRows,
    ['QosPolicyNotFound', couldNot('QoS policy')],
    ['shared', 'is_default'],
  ),
} as const

/** @throws ApiFailure 404 where it is not, or not for this caller */
export function rowOf(call: Call, { rows, missing }: Kind, id: string): Row {
  const [row] = rows(call, id)
  if (!row) throw missing(id)
  return row
}
