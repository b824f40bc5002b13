/** Neutron's things as the API shows them; administrators see more. */
import type { Call } from '../engine/call.js'
import type { Row } from './list.js'
import type { NetworkState } from './state.js'

const standard = (one: {
  readonly tags: readonly string[]
  readonly created_at: string
  readonly updated_at: string
  readonly revision_number: number
  readonly project_id: string
}) => ({
  tags: one.tags,
  created_at: one.created_at,
  updated_at: one.updated_at,
  revision_number: one.revision_number,
  project_id: one.project_id,
})

/** All, or the one of an id. */
function some<Item>(items: Readonly<Record<string, Item>>, id: string | undefined): Item[] {
  if (id === undefined) return Object.values(items)
  const one = items[id]
  return one === undefined ? [] : [one]
}

/** Ids of the subnets of each network, made once for a list. */
export function subnetsByNetwork({ subnets }: NetworkState): ReadonlyMap<string, readonly string[]> {
  const result = new Map<string, string[]>()
  for (const { id, network_id } of Object.values(subnets)) {
    const list = result.get(network_id)
    if (list) list.push(id)
    else result.set(network_id, [id])
  }
  return result
}

export function networkRows(call: Call, id?: string): Row[] {
  const { network: state } = call.region
  const subnets = subnetsByNetwork(state)
  return some(state.networks, id)
    .filter(
      (one) => call.isAdmin || one.project_id === call.projectId || one.shared || one['router:external'],
    )
    .map((one) => ({
      id: one.id,
      name: one.name,
      tenant_id: one.project_id,
      admin_state_up: one.admin_state_up,
      mtu: one.mtu,
      status: one.status,
      subnets: [...(subnets.get(one.id) ?? [])].sort(),
      shared: one.shared,
      availability_zone_hints: [],
      availability_zones: [],
      ipv4_address_scope: null,
      ipv6_address_scope: null,
      'router:external': one['router:external'],
      description: one.description,
      port_security_enabled: one.port_security_enabled,
      qos_policy_id: one.qos_policy_id,
      dns_domain: one.dns_domain,
      l2_adjacency: true,
      ...(one['router:external'] && { is_default: one.is_default }),
      ...standard(one),
      ...(call.isAdmin && {
        'provider:network_type': one['provider:network_type'],
        'provider:physical_network': one['provider:physical_network'],
        'provider:segmentation_id': one['provider:segmentation_id'],
      }),
    }))
}

export function subnetRows(call: Call, id?: string): Row[] {
  const { networks, subnets } = call.region.network
  return some(subnets, id)
    .filter((one) => {
      const network = networks[one.network_id]
      return (
        call.isAdmin ||
        one.project_id === call.projectId ||
        (network?.shared ?? false) ||
        (network?.['router:external'] ?? false)
      )
    })
    .map((one) => ({
      id: one.id,
      name: one.name,
      tenant_id: one.project_id,
      network_id: one.network_id,
      ip_version: one.ip_version,
      subnetpool_id: null,
      enable_dhcp: one.enable_dhcp,
      ipv6_ra_mode: one.ipv6_ra_mode,
      ipv6_address_mode: one.ipv6_address_mode,
      gateway_ip: one.gateway_ip,
      cidr: one.cidr,
      allocation_pools: one.allocation_pools,
      host_routes: one.host_routes,
      dns_nameservers: one.dns_nameservers,
      description: one.description,
      service_types: [],
      ...standard(one),
    }))
}

export function portRows(call: Call, id?: string): Row[] {
  const { networks, ports } = call.region.network
  return some(ports, id)
    .filter(
      (one) =>
        call.isAdmin ||
        one.project_id === call.projectId ||
        networks[one.network_id]?.project_id === call.projectId,
    )
    .map((one) => ({
      id: one.id,
      name: one.name,
      network_id: one.network_id,
      tenant_id: one.project_id,
      mac_address: one.mac_address,
      admin_state_up: one.admin_state_up,
      status: one.status,
      device_id: one.device_id,
      device_owner: one.device_owner,
      fixed_ips: one.fixed_ips,
      allowed_address_pairs: one.allowed_address_pairs,
      extra_dhcp_opts: [],
      security_groups: one.security_groups,
      description: one.description,
      'binding:vnic_type': one['binding:vnic_type'],
      ...(call.isAdmin && {
        'binding:profile': {},
        'binding:host_id': one['binding:host_id'],
        'binding:vif_type': one['binding:host_id'] === '' ? 'unbound' : 'ovs',
        'binding:vif_details': one['binding:host_id'] === '' ? {} : { port_filter: true, connectivity: 'l2' },
        resource_request: null,
      }),
      port_security_enabled: one.port_security_enabled,
      qos_policy_id: one.qos_policy_id,
      qos_network_policy_id: null,
      dns_name: one.dns_name,
      dns_assignment: one.fixed_ips.map(({ ip_address }) => {
        const hostname = one.dns_name === '' ? `host-${ip_address.replaceAll(/[.:]+/g, '-')}` : one.dns_name
        return { ip_address, hostname, fqdn: `${hostname}.lab.example.` }
      }),
      dns_domain: '',
      propagate_uplink_status: true,
      ip_allocation: 'immediate',
      ...standard(one),
    }))
}

/** Those that only their own project sees. */
const owned = <Item extends { readonly project_id: string }>(
  call: Call,
  items: Readonly<Record<string, Item>>,
  id: string | undefined,
): Item[] => some(items, id).filter((one) => call.isAdmin || one.project_id === call.projectId)

export const routerRows = (call: Call, id?: string): Row[] =>
  owned(call, call.region.network.routers, id).map((one) => ({
    id: one.id,
    name: one.name,
    tenant_id: one.project_id,
    admin_state_up: one.admin_state_up,
    status: one.status,
    external_gateway_info: one.external_gateway_info,
    description: one.description,
    availability_zones: [],
    availability_zone_hints: [],
    routes: one.routes,
    flavor_id: null,
    conntrack_helpers: [],
    enable_ndp_proxy: false,
    ...standard(one),
    ...(call.isAdmin && { distributed: false, ha: false }),
  }))

export const floatingIpRows = (call: Call, id?: string): Row[] =>
  owned(call, call.region.network.floatingIps, id).map((one) => {
    const port = one.port_id === null ? undefined : call.region.network.ports[one.port_id]
    return {
      id: one.id,
      tenant_id: one.project_id,
      floating_ip_address: one.floating_ip_address,
      floating_network_id: one.floating_network_id,
      router_id: one.router_id,
      port_id: one.port_id,
      fixed_ip_address: one.fixed_ip_address,
      status: one.status,
      description: one.description,
      qos_policy_id: null,
      port_details: port
        ? {
            name: port.name,
            network_id: port.network_id,
            mac_address: port.mac_address,
            admin_state_up: port.admin_state_up,
            status: port.status,
            device_id: port.device_id,
            device_owner: port.device_owner,
          }
        : null,
      dns_domain: '',
      dns_name: '',
      port_forwardings: [],
      ...standard(one),
    }
  })

/** The rules inside of a group have more names than those that are listed by themselves. */
function ruleRow(call: Call, id: string, inside: boolean): Row | undefined {
  const one = call.region.network.securityGroupRules[id]
  return (
    one && {
      id: one.id,
      tenant_id: one.project_id,
      security_group_id: one.security_group_id,
      ethertype: one.ethertype,
      direction: one.direction,
      protocol: one.protocol,
      port_range_min: one.port_range_min,
      port_range_max: one.port_range_max,
      remote_ip_prefix: one.remote_ip_prefix,
      remote_address_group_id: null,
      normalized_cidr: one.remote_ip_prefix,
      remote_group_id: one.remote_group_id,
      ...(inside && { standard_attr_id: Number.parseInt(one.id.slice(0, 6), 16) }),
      description: one.description,
      ...(inside && { tags: [] }),
      created_at: one.created_at,
      updated_at: one.created_at,
      revision_number: one.revision_number,
      project_id: one.project_id,
    }
  )
}

export const ruleRows = (call: Call, id?: string): Row[] =>
  owned(call, call.region.network.securityGroupRules, id).flatMap((one) => ruleRow(call, one.id, false) ?? [])

export function securityGroupRows(call: Call, id?: string): Row[] {
  const rules = new Map<string, string[]>()
  for (const { id, security_group_id } of Object.values(call.region.network.securityGroupRules))
    rules.set(security_group_id, [...(rules.get(security_group_id) ?? []), id])
  return owned(call, call.region.network.securityGroups, id).map((one) => ({
    id: one.id,
    name: one.name,
    stateful: one.stateful,
    tenant_id: one.project_id,
    description: one.description,
    shared: false,
    security_group_rules: (rules.get(one.id) ?? []).flatMap((id) => ruleRow(call, id, true) ?? []),
    ...standard(one),
  }))
}

export const trunkRows = (call: Call, id?: string): Row[] =>
  owned(call, call.region.network.trunks, id).map((one) => ({
    id: one.id,
    name: one.name,
    tenant_id: one.project_id,
    port_id: one.port_id,
    admin_state_up: one.admin_state_up,
    status: one.status,
    sub_ports: one.sub_ports,
    description: one.description,
    ...standard(one),
  }))

export const qosPolicyRows = (call: Call, id?: string): Row[] =>
  some(call.region.network.qosPolicies, id)
    .filter((one) => call.isAdmin || one.shared || one.project_id === call.projectId)
    .map((one) => ({
      id: one.id,
      name: one.name,
      tenant_id: one.project_id,
      shared: one.shared,
      is_default: one.is_default,
      description: one.description,
      rules: one.rules.map((rule) => ({ ...rule, qos_policy_id: one.id })),
      ...standard(one),
    }))
