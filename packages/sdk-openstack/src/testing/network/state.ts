/** What the network service keeps; names are those of the API. */

interface Standard {
  readonly id: string
  name: string
  readonly project_id: string
  description: string
  tags: string[]
  readonly created_at: string
  updated_at: string
  revision_number: number
}

export interface NetworkRecord extends Standard {
  admin_state_up: boolean
  mtu: number
  status: string
  shared: boolean
  'router:external': boolean
  is_default: boolean
  port_security_enabled: boolean
  qos_policy_id: string | null
  dns_domain: string
  readonly 'provider:network_type': string
  readonly 'provider:physical_network': string | null
  readonly 'provider:segmentation_id': number | null
}

export interface SubnetRecord extends Standard {
  readonly network_id: string
  readonly ip_version: 4 | 6
  readonly cidr: string
  gateway_ip: string | null
  enable_dhcp: boolean
  allocation_pools: { readonly start: string; readonly end: string }[]
  dns_nameservers: string[]
  host_routes: { readonly destination: string; readonly nexthop: string }[]
  readonly ipv6_ra_mode: string | null
  readonly ipv6_address_mode: string | null
}

export interface FixedIp {
  readonly subnet_id: string
  readonly ip_address: string
}

export interface PortRecord extends Standard {
  readonly network_id: string
  readonly mac_address: string
  admin_state_up: boolean
  status: string
  device_id: string
  device_owner: string
  fixed_ips: FixedIp[]
  security_groups: string[]
  allowed_address_pairs: { readonly ip_address: string; readonly mac_address?: string }[]
  port_security_enabled: boolean
  qos_policy_id: string | null
  'binding:vnic_type': string
  'binding:host_id': string
  dns_name: string
}

export interface RouterRecord extends Standard {
  admin_state_up: boolean
  status: string
  external_gateway_info: {
    readonly network_id: string
    readonly external_fixed_ips: readonly FixedIp[]
    readonly enable_snat: boolean
  } | null
  routes: { readonly destination: string; readonly nexthop: string }[]
}

export interface FloatingIpRecord extends Omit<Standard, 'name'> {
  readonly floating_ip_address: string
  readonly floating_network_id: string
  router_id: string | null
  port_id: string | null
  fixed_ip_address: string | null
  status: string
}

export interface SecurityGroupRecord extends Standard {
  stateful: boolean
}

export interface SecurityGroupRuleRecord {
  readonly id: string
  readonly project_id: string
  readonly security_group_id: string
  readonly ethertype: 'IPv4' | 'IPv6'
  readonly direction: 'ingress' | 'egress'
  readonly protocol: string | null
  readonly port_range_min: number | null
  readonly port_range_max: number | null
  readonly remote_ip_prefix: string | null
  readonly remote_group_id: string | null
  readonly description: string | null
  readonly created_at: string
  readonly revision_number: number
}

export interface TrunkRecord extends Standard {
  readonly port_id: string
  admin_state_up: boolean
  status: string
  sub_ports: {
    readonly port_id: string
    readonly segmentation_type: string
    readonly segmentation_id: number
  }[]
}

export interface QosRule {
  readonly id: string
  readonly type: 'bandwidth_limit' | 'dscp_marking' | 'minimum_bandwidth'
  readonly [name: string]: string | number
}

export interface QosPolicyRecord extends Standard {
  shared: boolean
  is_default: boolean
  rules: QosRule[]
}

export const networkQuotas = [
  'network',
  'subnet',
  'subnetpool',
  'port',
  'router',
  'floatingip',
  'rbac_policy',
  'security_group',
  'security_group_rule',
  'trunk',
] as const
export type NetworkQuota = Record<(typeof networkQuotas)[number], number>

export interface NetworkState {
  networks: Record<string, NetworkRecord>
  subnets: Record<string, SubnetRecord>
  ports: Record<string, PortRecord>
  routers: Record<string, RouterRecord>
  floatingIps: Record<string, FloatingIpRecord>
  securityGroups: Record<string, SecurityGroupRecord>
  securityGroupRules: Record<string, SecurityGroupRuleRecord>
  trunks: Record<string, TrunkRecord>
  qosPolicies: Record<string, QosPolicyRecord>
  quotas: Record<string, NetworkQuota>
  defaultQuota: NetworkQuota
  nextSegment: number
}
