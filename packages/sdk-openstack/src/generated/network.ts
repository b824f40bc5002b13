// Generated from network_v2.json by `npm run generate:openstack`. Do not edit.

export interface paths {
 "/extensions": {
  get: operations["extensions:get"];
 };
 "/extensions/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["extensions_id"];
   };
  };
  get: operations["extensions/id:get"];
 };
 "/address-groups": {
  get: operations["address-groups:get"];
  post: operations["address-groups:post"];
 };
 "/address-groups/{id}/add_addresses": {
  parameters: {
   path: {
    id: components["parameters"]["address_groups_id"];
   };
  };
  put: operations["address-groups/id/add_addresses:put"];
 };
 "/address-groups/{id}/remove_addresses": {
  parameters: {
   path: {
    id: components["parameters"]["address_groups_id"];
   };
  };
  put: operations["address-groups/id/remove_addresses:put"];
 };
 "/address-groups/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["address_groups_id"];
   };
  };
  get: operations["address-groups/id:get"];
  put: operations["address-groups/id:put"];
  delete: operations["address-groups/id:delete"];
 };
 "/address-scopes": {
  get: operations["address-scopes:get"];
  post: operations["address-scopes:post"];
 };
 "/address-scopes/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["address_scopes_id"];
   };
  };
  get: operations["address-scopes/id:get"];
  put: operations["address-scopes/id:put"];
  delete: operations["address-scopes/id:delete"];
 };
 "/agents": {
  get: operations["agents:get"];
  post: operations["agents:post"];
 };
 "/agents/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["agents_id"];
   };
  };
  get: operations["agents/id:get"];
  put: operations["agents/id:put"];
  delete: operations["agents/id:delete"];
 };
 "/auto-allocated-topology": {
  get: operations["auto-allocated-topology:get"];
  post: operations["auto-allocated-topology:post"];
 };
 "/auto-allocated-topology/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["auto_allocated_topology_id"];
   };
  };
  get: operations["auto-allocated-topology/id:get"];
  put: operations["auto-allocated-topology/id:put"];
  delete: operations["auto-allocated-topology/id:delete"];
 };
 "/availability_zones": {
  get: operations["availability_zones:get"];
 };
 "/agents/{agent_id}/dhcp-networks": {
  parameters: {
   path: {
    agent_id: components["parameters"]["agents_agent_id"];
   };
  };
  get: operations["agents/agent_id/dhcp-networks:get"];
  post: operations["agents/agent_id/dhcp-networks:post"];
 };
 "/agents/{agent_id}/dhcp-networks/{id}": {
  parameters: {
   path: {
    agent_id: components["parameters"]["agents_agent_id"];
    id: components["parameters"]["agents_dhcp_networks_id"];
   };
  };
  get: operations["agents/agent_id/dhcp-networks/id:get"];
  put: operations["agents/agent_id/dhcp-networks/id:put"];
  delete: operations["agents/agent_id/dhcp-networks/id:delete"];
 };
 "/networks/{network_id}/dhcp-agents": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
   };
  };
  get: operations["networks/network_id/dhcp-agents:get"];
  post: operations["networks/network_id/dhcp-agents:post"];
 };
 "/networks/{network_id}/dhcp-agents/{id}": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
    id: components["parameters"]["networks_dhcp_agents_id"];
   };
  };
  get: operations["networks/network_id/dhcp-agents/id:get"];
  put: operations["networks/network_id/dhcp-agents/id:put"];
  delete: operations["networks/network_id/dhcp-agents/id:delete"];
 };
 "/routers": {
  get: operations["routers:get"];
  post: operations["routers:post"];
 };
 "/routers/{id}/add_router_interface": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  put: operations["routers/id/add_router_interface:put"];
 };
 "/routers/{id}/remove_router_interface": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  put: operations["routers/id/remove_router_interface:put"];
 };
 "/routers/{id}/add_extraroutes": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  put: operations["routers/id/add_extraroutes:put"];
 };
 "/routers/{id}/remove_extraroutes": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  put: operations["routers/id/remove_extraroutes:put"];
 };
 "/routers/{id}/add_external_gateways": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  put: operations["routers/id/add_external_gateways:put"];
 };
 "/routers/{id}/update_external_gateways": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  put: operations["routers/id/update_external_gateways:put"];
 };
 "/routers/{id}/remove_external_gateways": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  put: operations["routers/id/remove_external_gateways:put"];
 };
 "/routers/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  get: operations["routers/id:get"];
  put: operations["routers/id:put"];
  delete: operations["routers/id:delete"];
 };
 "/flavors": {
  get: operations["flavors:get"];
  post: operations["flavors:post"];
 };
 "/flavors/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["flavors_id"];
   };
  };
  get: operations["flavors/id:get"];
  put: operations["flavors/id:put"];
  delete: operations["flavors/id:delete"];
 };
 "/service_profiles": {
  get: operations["service_profiles:get"];
  post: operations["service_profiles:post"];
 };
 "/service_profiles/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["service_profiles_id"];
   };
  };
  get: operations["service_profiles/id:get"];
  put: operations["service_profiles/id:put"];
  delete: operations["service_profiles/id:delete"];
 };
 "/flavors/{flavor_id}/next_providers": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_flavor_id"];
   };
  };
  get: operations["flavors/flavor_id/next_providers:get"];
  post: operations["flavors/flavor_id/next_providers:post"];
 };
 "/flavors/{flavor_id}/next_providers/{id}": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_flavor_id"];
    id: components["parameters"]["flavors_next_providers_id"];
   };
  };
  get: operations["flavors/flavor_id/next_providers/id:get"];
  put: operations["flavors/flavor_id/next_providers/id:put"];
  delete: operations["flavors/flavor_id/next_providers/id:delete"];
 };
 "/flavors/{flavor_id}/service_profiles": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_flavor_id"];
   };
  };
  get: operations["flavors/flavor_id/service_profiles:get"];
  post: operations["flavors/flavor_id/service_profiles:post"];
 };
 "/flavors/{flavor_id}/service_profiles/{id}": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_flavor_id"];
    id: components["parameters"]["flavors_service_profiles_id"];
   };
  };
  get: operations["flavors/flavor_id/service_profiles/id:get"];
  put: operations["flavors/flavor_id/service_profiles/id:put"];
  delete: operations["flavors/flavor_id/service_profiles/id:delete"];
 };
 "/floatingips/{floatingip_id}/port_forwardings": {
  parameters: {
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
   };
  };
  get: operations["floatingips/floatingip_id/port_forwardings:get"];
  post: operations["floatingips/floatingip_id/port_forwardings:post"];
 };
 "/floatingips/{floatingip_id}/port_forwardings/{id}": {
  parameters: {
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
    id: components["parameters"]["floatingips_port_forwardings_id"];
   };
  };
  get: operations["floatingips/floatingip_id/port_forwardings/id:get"];
  put: operations["floatingips/floatingip_id/port_forwardings/id:put"];
  delete: operations["floatingips/floatingip_id/port_forwardings/id:delete"];
 };
 "/floatingip-pools": {
  get: operations["floatingip-pools:get"];
  post: operations["floatingip-pools:post"];
 };
 "/floatingip-pools/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["floatingip_pools_id"];
   };
  };
  get: operations["floatingip-pools/id:get"];
  put: operations["floatingip-pools/id:put"];
  delete: operations["floatingip-pools/id:delete"];
 };
 "/floatingips": {
  get: operations["floatingips:get"];
  post: operations["floatingips:post"];
 };
 "/floatingips/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["floatingips_id"];
   };
  };
  get: operations["floatingips/id:get"];
  put: operations["floatingips/id:put"];
  delete: operations["floatingips/id:delete"];
 };
 "/routers/{router_id}/conntrack_helpers": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
   };
  };
  get: operations["routers/router_id/conntrack_helpers:get"];
  post: operations["routers/router_id/conntrack_helpers:post"];
 };
 "/routers/{router_id}/conntrack_helpers/{id}": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
    id: components["parameters"]["routers_conntrack_helpers_id"];
   };
  };
  get: operations["routers/router_id/conntrack_helpers/id:get"];
  put: operations["routers/router_id/conntrack_helpers/id:put"];
  delete: operations["routers/router_id/conntrack_helpers/id:delete"];
 };
 "/ndp-proxies": {
  get: operations["ndp-proxies:get"];
  post: operations["ndp-proxies:post"];
 };
 "/ndp-proxies/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["ndp_proxies_id"];
   };
  };
  get: operations["ndp-proxies/id:get"];
  put: operations["ndp-proxies/id:put"];
  delete: operations["ndp-proxies/id:delete"];
 };
 "/agents/{agent_id}/l3-routers": {
  parameters: {
   path: {
    agent_id: components["parameters"]["agents_agent_id"];
   };
  };
  get: operations["agents/agent_id/l3-routers:get"];
  post: operations["agents/agent_id/l3-routers:post"];
 };
 "/agents/{agent_id}/l3-routers/{id}": {
  parameters: {
   path: {
    agent_id: components["parameters"]["agents_agent_id"];
    id: components["parameters"]["agents_l3_routers_id"];
   };
  };
  get: operations["agents/agent_id/l3-routers/id:get"];
  put: operations["agents/agent_id/l3-routers/id:put"];
  delete: operations["agents/agent_id/l3-routers/id:delete"];
 };
 "/routers/{router_id}/l3-agents": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
   };
  };
  get: operations["routers/router_id/l3-agents:get"];
  post: operations["routers/router_id/l3-agents:post"];
 };
 "/routers/{router_id}/l3-agents/{id}": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
    id: components["parameters"]["routers_l3_agents_id"];
   };
  };
  get: operations["routers/router_id/l3-agents/id:get"];
  put: operations["routers/router_id/l3-agents/id:put"];
  delete: operations["routers/router_id/l3-agents/id:delete"];
 };
 "/local-ips": {
  get: operations["local-ips:get"];
  post: operations["local-ips:post"];
 };
 "/local-ips/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["local_ips_id"];
   };
  };
  get: operations["local-ips/id:get"];
  put: operations["local-ips/id:put"];
  delete: operations["local-ips/id:delete"];
 };
 "/local_ips/{local_ip_id}/port_associations": {
  parameters: {
   path: {
    local_ip_id: components["parameters"]["local_ips_local_ip_id"];
   };
  };
  get: operations["local_ips/local_ip_id/port_associations:get"];
  post: operations["local_ips/local_ip_id/port_associations:post"];
 };
 "/local_ips/{local_ip_id}/port_associations/{id}": {
  parameters: {
   path: {
    local_ip_id: components["parameters"]["local_ips_local_ip_id"];
    id: components["parameters"]["local_ips_port_associations_id"];
   };
  };
  get: operations["local_ips/local_ip_id/port_associations/id:get"];
  put: operations["local_ips/local_ip_id/port_associations/id:put"];
  delete: operations["local_ips/local_ip_id/port_associations/id:delete"];
 };
 "/log/logs": {
  get: operations["log/logs:get"];
  post: operations["log/logs:post"];
 };
 "/log/logs/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["log_logs_id"];
   };
  };
  get: operations["log/logs/id:get"];
  put: operations["log/logs/id:put"];
  delete: operations["log/logs/id:delete"];
 };
 "/log/loggable-resources": {
  get: operations["log/loggable-resources:get"];
  post: operations["log/loggable-resources:post"];
 };
 "/log/loggable-resources/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["log_loggable_resources_id"];
   };
  };
  get: operations["log/loggable-resources/id:get"];
  put: operations["log/loggable-resources/id:put"];
  delete: operations["log/loggable-resources/id:delete"];
 };
 "/metering/metering-labels": {
  get: operations["metering/metering-labels:get"];
  post: operations["metering/metering-labels:post"];
 };
 "/metering/metering-labels/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["metering_metering_labels_id"];
   };
  };
  get: operations["metering/metering-labels/id:get"];
  put: operations["metering/metering-labels/id:put"];
  delete: operations["metering/metering-labels/id:delete"];
 };
 "/metering/metering-label-rules": {
  get: operations["metering/metering-label-rules:get"];
  post: operations["metering/metering-label-rules:post"];
 };
 "/metering/metering-label-rules/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["metering_metering_label_rules_id"];
   };
  };
  get: operations["metering/metering-label-rules/id:get"];
  put: operations["metering/metering-label-rules/id:put"];
  delete: operations["metering/metering-label-rules/id:delete"];
 };
 "/network-ip-availabilities": {
  get: operations["network-ip-availabilities:get"];
  post: operations["network-ip-availabilities:post"];
 };
 "/network-ip-availabilities/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["network_ip_availabilities_id"];
   };
  };
  get: operations["network-ip-availabilities/id:get"];
  put: operations["network-ip-availabilities/id:put"];
  delete: operations["network-ip-availabilities/id:delete"];
 };
 "/network-segment-ranges": {
  get: operations["network-segment-ranges:get"];
  post: operations["network-segment-ranges:post"];
 };
 "/network-segment-ranges/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["network_segment_ranges_id"];
   };
  };
  get: operations["network-segment-ranges/id:get"];
  put: operations["network-segment-ranges/id:put"];
  delete: operations["network-segment-ranges/id:delete"];
 };
 "/ports/{port_id}/bindings": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
   };
  };
  get: operations["ports/port_id/bindings:get"];
  post: operations["ports/port_id/bindings:post"];
 };
 "/ports/{port_id}/bindings/{id}/activate": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
    id: components["parameters"]["ports_bindings_id"];
   };
  };
  put: operations["ports/port_id/bindings/id/activate:put"];
 };
 "/ports/{port_id}/bindings/{id}": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
    id: components["parameters"]["ports_bindings_id"];
   };
  };
  get: operations["ports/port_id/bindings/id:get"];
  put: operations["ports/port_id/bindings/id:put"];
  delete: operations["ports/port_id/bindings/id:delete"];
 };
 "/qos/policies": {
  get: operations["qos/policies:get"];
  post: operations["qos/policies:post"];
 };
 "/qos/policies/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["qos_policies_id"];
   };
  };
  get: operations["qos/policies/id:get"];
  put: operations["qos/policies/id:put"];
  delete: operations["qos/policies/id:delete"];
 };
 "/qos/rule-types": {
  get: operations["qos/rule-types:get"];
  post: operations["qos/rule-types:post"];
 };
 "/qos/rule-types/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["qos_rule_types_id"];
   };
  };
  get: operations["qos/rule-types/id:get"];
  put: operations["qos/rule-types/id:put"];
  delete: operations["qos/rule-types/id:delete"];
 };
 "/qos/policies/{policy_id}/bandwidth_limit_rules": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
   };
  };
  get: operations["qos/policies/policy_id/bandwidth_limit_rules:get"];
  post: operations["qos/policies/policy_id/bandwidth_limit_rules:post"];
 };
 "/qos/policies/{policy_id}/bandwidth_limit_rules/{id}": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_bandwidth_limit_rules_id"];
   };
  };
  get: operations["qos/policies/policy_id/bandwidth_limit_rules/id:get"];
  put: operations["qos/policies/policy_id/bandwidth_limit_rules/id:put"];
  delete: operations["qos/policies/policy_id/bandwidth_limit_rules/id:delete"];
 };
 "/qos/policies/{policy_id}/dscp_marking_rules": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
   };
  };
  get: operations["qos/policies/policy_id/dscp_marking_rules:get"];
  post: operations["qos/policies/policy_id/dscp_marking_rules:post"];
 };
 "/qos/policies/{policy_id}/dscp_marking_rules/{id}": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_dscp_marking_rules_id"];
   };
  };
  get: operations["qos/policies/policy_id/dscp_marking_rules/id:get"];
  put: operations["qos/policies/policy_id/dscp_marking_rules/id:put"];
  delete: operations["qos/policies/policy_id/dscp_marking_rules/id:delete"];
 };
 "/qos/policies/{policy_id}/minimum_bandwidth_rules": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
   };
  };
  get: operations["qos/policies/policy_id/minimum_bandwidth_rules:get"];
  post: operations["qos/policies/policy_id/minimum_bandwidth_rules:post"];
 };
 "/qos/policies/{policy_id}/minimum_bandwidth_rules/{id}": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_minimum_bandwidth_rules_id"];
   };
  };
  get: operations["qos/policies/policy_id/minimum_bandwidth_rules/id:get"];
  put: operations["qos/policies/policy_id/minimum_bandwidth_rules/id:put"];
  delete: operations["qos/policies/policy_id/minimum_bandwidth_rules/id:delete"];
 };
 "/qos/policies/{policy_id}/minimum-packet-rate-rules": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
   };
  };
  get: operations["qos/policies/policy_id/minimum-packet-rate-rules:get"];
  post: operations["qos/policies/policy_id/minimum-packet-rate-rules:post"];
 };
 "/qos/policies/{policy_id}/minimum-packet-rate-rules/{id}": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_minimum_packet_rate_rules_id"];
   };
  };
  get: operations["qos/policies/policy_id/minimum-packet-rate-rules/id:get"];
  put: operations["qos/policies/policy_id/minimum-packet-rate-rules/id:put"];
  delete: operations["qos/policies/policy_id/minimum-packet-rate-rules/id:delete"];
 };
 "/qos/alias-minimum-packet-rate-rules": {
  get: operations["qos/alias-minimum-packet-rate-rules:get"];
  post: operations["qos/alias-minimum-packet-rate-rules:post"];
 };
 "/qos/alias-minimum-packet-rate-rules/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_minimum_packet_rate_rules_id"];
   };
  };
  get: operations["qos/alias-minimum-packet-rate-rules/id:get"];
  put: operations["qos/alias-minimum-packet-rate-rules/id:put"];
  delete: operations["qos/alias-minimum-packet-rate-rules/id:delete"];
 };
 "/policies/{policy_id}/packet_rate_limit_rules": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
   };
  };
  get: operations["policies/policy_id/packet_rate_limit_rules:get"];
  post: operations["policies/policy_id/packet_rate_limit_rules:post"];
 };
 "/policies/{policy_id}/packet_rate_limit_rules/{id}": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    id: components["parameters"]["policies_packet_rate_limit_rules_id"];
   };
  };
  get: operations["policies/policy_id/packet_rate_limit_rules/id:get"];
  put: operations["policies/policy_id/packet_rate_limit_rules/id:put"];
  delete: operations["policies/policy_id/packet_rate_limit_rules/id:delete"];
 };
 "/qos/alias-bandwidth-limit-rules": {
  get: operations["qos/alias-bandwidth-limit-rules:get"];
  post: operations["qos/alias-bandwidth-limit-rules:post"];
 };
 "/qos/alias-bandwidth-limit-rules/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_bandwidth_limit_rules_id"];
   };
  };
  get: operations["qos/alias-bandwidth-limit-rules/id:get"];
  put: operations["qos/alias-bandwidth-limit-rules/id:put"];
  delete: operations["qos/alias-bandwidth-limit-rules/id:delete"];
 };
 "/qos/alias-dscp-marking-rules": {
  get: operations["qos/alias-dscp-marking-rules:get"];
  post: operations["qos/alias-dscp-marking-rules:post"];
 };
 "/qos/alias-dscp-marking-rules/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_dscp_marking_rules_id"];
   };
  };
  get: operations["qos/alias-dscp-marking-rules/id:get"];
  put: operations["qos/alias-dscp-marking-rules/id:put"];
  delete: operations["qos/alias-dscp-marking-rules/id:delete"];
 };
 "/qos/alias-minimum-bandwidth-rules": {
  get: operations["qos/alias-minimum-bandwidth-rules:get"];
  post: operations["qos/alias-minimum-bandwidth-rules:post"];
 };
 "/qos/alias-minimum-bandwidth-rules/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_minimum_bandwidth_rules_id"];
   };
  };
  get: operations["qos/alias-minimum-bandwidth-rules/id:get"];
  put: operations["qos/alias-minimum-bandwidth-rules/id:put"];
  delete: operations["qos/alias-minimum-bandwidth-rules/id:delete"];
 };
 "/quotas": {
  get: operations["quotas:get"];
 };
 "/quotas/{id}/default": {
  parameters: {
   path: {
    id: components["parameters"]["quotas_id"];
   };
  };
  get: operations["quotas/id/default:get"];
 };
 "/quotas/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["quotas_id"];
   };
  };
  get: operations["quotas/id:get"];
  put: operations["quotas/id:put"];
  delete: operations["quotas/id:delete"];
 };
 "/quotas/{id}/details": {
  parameters: {
   path: {
    id: components["parameters"]["quotas_id"];
   };
  };
  get: operations["quotas/id/details:get"];
 };
 "/rbac-policies": {
  get: operations["rbac-policies:get"];
  post: operations["rbac-policies:post"];
 };
 "/rbac-policies/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["rbac_policies_id"];
   };
  };
  get: operations["rbac-policies/id:get"];
  put: operations["rbac-policies/id:put"];
  delete: operations["rbac-policies/id:delete"];
 };
 "/default-security-group-rules": {
  get: operations["default-security-group-rules:get"];
  post: operations["default-security-group-rules:post"];
 };
 "/default-security-group-rules/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["default_security_group_rules_id"];
   };
  };
  get: operations["default-security-group-rules/id:get"];
  put: operations["default-security-group-rules/id:put"];
  delete: operations["default-security-group-rules/id:delete"];
 };
 "/security-groups": {
  get: operations["security-groups:get"];
  post: operations["security-groups:post"];
 };
 "/security-groups/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["security_groups_id"];
   };
  };
  get: operations["security-groups/id:get"];
  put: operations["security-groups/id:put"];
  delete: operations["security-groups/id:delete"];
 };
 "/security-group-rules": {
  get: operations["security-group-rules:get"];
  post: operations["security-group-rules:post"];
 };
 "/security-group-rules/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["security_group_rules_id"];
   };
  };
  get: operations["security-group-rules/id:get"];
  put: operations["security-group-rules/id:put"];
  delete: operations["security-group-rules/id:delete"];
 };
 "/segments": {
  get: operations["segments:get"];
  post: operations["segments:post"];
 };
 "/segments/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["segments_id"];
   };
  };
  get: operations["segments/id:get"];
  put: operations["segments/id:put"];
  delete: operations["segments/id:delete"];
 };
 "/service-providers": {
  get: operations["service-providers:get"];
  post: operations["service-providers:post"];
 };
 "/service-providers/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["service_providers_id"];
   };
  };
  get: operations["service-providers/id:get"];
  put: operations["service-providers/id:put"];
  delete: operations["service-providers/id:delete"];
 };
 "/subnetpools": {
  get: operations["subnetpools:get"];
  post: operations["subnetpools:post"];
 };
 "/subnetpools/{id}/onboard_network_subnets": {
  parameters: {
   path: {
    id: components["parameters"]["subnetpools_id"];
   };
  };
  put: operations["subnetpools/id/onboard_network_subnets:put"];
 };
 "/subnetpools/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["subnetpools_id"];
   };
  };
  get: operations["subnetpools/id:get"];
  put: operations["subnetpools/id:put"];
  delete: operations["subnetpools/id:delete"];
 };
 "/subnetpools/{id}/add_prefixes": {
  parameters: {
   path: {
    id: components["parameters"]["subnetpools_id"];
   };
  };
  put: operations["subnetpools/id/add_prefixes:put"];
 };
 "/subnetpools/{id}/remove_prefixes": {
  parameters: {
   path: {
    id: components["parameters"]["subnetpools_id"];
   };
  };
  put: operations["subnetpools/id/remove_prefixes:put"];
 };
 "/ports/{port_id}/tags": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
   };
  };
  get: operations["ports/port_id/tags:get"];
  put: operations["ports/port_id/tags:put"];
  delete: operations["ports/port_id/tags:delete"];
 };
 "/ports/{port_id}/tags/{id}": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
    id: components["parameters"]["ports_tags_id"];
   };
  };
  get: operations["ports/port_id/tags/id:get"];
  put: operations["ports/port_id/tags/id:put"];
  delete: operations["ports/port_id/tags/id:delete"];
 };
 "/subnets/{subnet_id}/tags": {
  parameters: {
   path: {
    subnet_id: components["parameters"]["subnets_subnet_id"];
   };
  };
  get: operations["subnets/subnet_id/tags:get"];
  put: operations["subnets/subnet_id/tags:put"];
  delete: operations["subnets/subnet_id/tags:delete"];
 };
 "/subnets/{subnet_id}/tags/{id}": {
  parameters: {
   path: {
    subnet_id: components["parameters"]["subnets_subnet_id"];
    id: components["parameters"]["subnets_tags_id"];
   };
  };
  get: operations["subnets/subnet_id/tags/id:get"];
  put: operations["subnets/subnet_id/tags/id:put"];
  delete: operations["subnets/subnet_id/tags/id:delete"];
 };
 "/subnetpools/{subnetpool_id}/tags": {
  parameters: {
   path: {
    subnetpool_id: components["parameters"]["subnetpools_subnetpool_id"];
   };
  };
  get: operations["subnetpools/subnetpool_id/tags:get"];
  put: operations["subnetpools/subnetpool_id/tags:put"];
  delete: operations["subnetpools/subnetpool_id/tags:delete"];
 };
 "/subnetpools/{subnetpool_id}/tags/{id}": {
  parameters: {
   path: {
    subnetpool_id: components["parameters"]["subnetpools_subnetpool_id"];
    id: components["parameters"]["subnetpools_tags_id"];
   };
  };
  get: operations["subnetpools/subnetpool_id/tags/id:get"];
  put: operations["subnetpools/subnetpool_id/tags/id:put"];
  delete: operations["subnetpools/subnetpool_id/tags/id:delete"];
 };
 "/networks/{network_id}/tags": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
   };
  };
  get: operations["networks/network_id/tags:get"];
  put: operations["networks/network_id/tags:put"];
  delete: operations["networks/network_id/tags:delete"];
 };
 "/networks/{network_id}/tags/{id}": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
    id: components["parameters"]["networks_tags_id"];
   };
  };
  get: operations["networks/network_id/tags/id:get"];
  put: operations["networks/network_id/tags/id:put"];
  delete: operations["networks/network_id/tags/id:delete"];
 };
 "/routers/{router_id}/tags": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
   };
  };
  get: operations["routers/router_id/tags:get"];
  put: operations["routers/router_id/tags:put"];
  delete: operations["routers/router_id/tags:delete"];
 };
 "/routers/{router_id}/tags/{id}": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
    id: components["parameters"]["routers_tags_id"];
   };
  };
  get: operations["routers/router_id/tags/id:get"];
  put: operations["routers/router_id/tags/id:put"];
  delete: operations["routers/router_id/tags/id:delete"];
 };
 "/floatingips/{floatingip_id}/tags": {
  parameters: {
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
   };
  };
  get: operations["floatingips/floatingip_id/tags:get"];
  put: operations["floatingips/floatingip_id/tags:put"];
  delete: operations["floatingips/floatingip_id/tags:delete"];
 };
 "/floatingips/{floatingip_id}/tags/{id}": {
  parameters: {
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
    id: components["parameters"]["floatingips_tags_id"];
   };
  };
  get: operations["floatingips/floatingip_id/tags/id:get"];
  put: operations["floatingips/floatingip_id/tags/id:put"];
  delete: operations["floatingips/floatingip_id/tags/id:delete"];
 };
 "/policies/{policy_id}/tags": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
   };
  };
  get: operations["policies/policy_id/tags:get"];
  put: operations["policies/policy_id/tags:put"];
  delete: operations["policies/policy_id/tags:delete"];
 };
 "/policies/{policy_id}/tags/{id}": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    id: components["parameters"]["policies_tags_id"];
   };
  };
  get: operations["policies/policy_id/tags/id:get"];
  put: operations["policies/policy_id/tags/id:put"];
  delete: operations["policies/policy_id/tags/id:delete"];
 };
 "/security-groups/{security_group_id}/tags": {
  parameters: {
   path: {
    security_group_id: components["parameters"]["security_groups_security_group_id"];
   };
  };
  get: operations["security-groups/security_group_id/tags:get"];
  put: operations["security-groups/security_group_id/tags:put"];
  delete: operations["security-groups/security_group_id/tags:delete"];
 };
 "/security-groups/{security_group_id}/tags/{id}": {
  parameters: {
   path: {
    security_group_id: components["parameters"]["security_groups_security_group_id"];
    id: components["parameters"]["security_groups_tags_id"];
   };
  };
  get: operations["security-groups/security_group_id/tags/id:get"];
  put: operations["security-groups/security_group_id/tags/id:put"];
  delete: operations["security-groups/security_group_id/tags/id:delete"];
 };
 "/trunks/{trunk_id}/tags": {
  parameters: {
   path: {
    trunk_id: components["parameters"]["trunks_trunk_id"];
   };
  };
  get: operations["trunks/trunk_id/tags:get"];
  put: operations["trunks/trunk_id/tags:put"];
  delete: operations["trunks/trunk_id/tags:delete"];
 };
 "/trunks/{trunk_id}/tags/{id}": {
  parameters: {
   path: {
    trunk_id: components["parameters"]["trunks_trunk_id"];
    id: components["parameters"]["trunks_tags_id"];
   };
  };
  get: operations["trunks/trunk_id/tags/id:get"];
  put: operations["trunks/trunk_id/tags/id:put"];
  delete: operations["trunks/trunk_id/tags/id:delete"];
 };
 "/network_segment_ranges/{network_segment_range_id}/tags": {
  parameters: {
   path: {
    network_segment_range_id: components["parameters"]["network_segment_ranges_network_segment_range_id"];
   };
  };
  get: operations["network_segment_ranges/network_segment_range_id/tags:get"];
  put: operations["network_segment_ranges/network_segment_range_id/tags:put"];
  delete: operations["network_segment_ranges/network_segment_range_id/tags:delete"];
 };
 "/network_segment_ranges/{network_segment_range_id}/tags/{id}": {
  parameters: {
   path: {
    network_segment_range_id: components["parameters"]["network_segment_ranges_network_segment_range_id"];
    id: components["parameters"]["network_segment_ranges_tags_id"];
   };
  };
  get: operations["network_segment_ranges/network_segment_range_id/tags/id:get"];
  put: operations["network_segment_ranges/network_segment_range_id/tags/id:put"];
  delete: operations["network_segment_ranges/network_segment_range_id/tags/id:delete"];
 };
 "/networks": {
  get: operations["networks:get"];
  post: operations["networks:post"];
 };
 "/subnets": {
  get: operations["subnets:get"];
  post: operations["subnets:post"];
 };
 "/ports": {
  get: operations["ports:get"];
  post: operations["ports:post"];
 };
 "/networks/{network_id}": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
   };
  };
  get: operations["networks/network_id:get"];
  put: operations["networks/network_id:put"];
  delete: operations["networks/network_id:delete"];
 };
 "/subnets/{subnet_id}": {
  parameters: {
   path: {
    subnet_id: components["parameters"]["subnets_subnet_id"];
   };
  };
  get: operations["subnets/subnet_id:get"];
  put: operations["subnets/subnet_id:put"];
  delete: operations["subnets/subnet_id:delete"];
 };
 "/ports/{port_id}": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
   };
  };
  get: operations["ports/port_id:get"];
  put: operations["ports/port_id:put"];
  delete: operations["ports/port_id:delete"];
 };
 "/ports/{port_id}/add_allowed_address_pairs": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
   };
  };
  put: operations["ports/port_id/add_allowed_address_pairs:put"];
 };
 "/vpn/endpoint-groups": {
  get: operations["vpn/endpoint-groups:get"];
  post: operations["vpn/endpoint-groups:post"];
 };
 "/vpn/endpoint-groups/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_endpoint_groups_id"];
   };
  };
  get: operations["vpn/endpoint-groups/id:get"];
  put: operations["vpn/endpoint-groups/id:put"];
  delete: operations["vpn/endpoint-groups/id:delete"];
 };
 "/vpn/vpnservices": {
  get: operations["vpn/vpnservices:get"];
  post: operations["vpn/vpnservices:post"];
 };
 "/vpn/vpnservices/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_vpnservices_id"];
   };
  };
  get: operations["vpn/vpnservices/id:get"];
  put: operations["vpn/vpnservices/id:put"];
  delete: operations["vpn/vpnservices/id:delete"];
 };
 "/vpn/ipsec-site-connections": {
  get: operations["vpn/ipsec-site-connections:get"];
  post: operations["vpn/ipsec-site-connections:post"];
 };
 "/vpn/ipsec-site-connections/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_ipsec_site_connections_id"];
   };
  };
  get: operations["vpn/ipsec-site-connections/id:get"];
  put: operations["vpn/ipsec-site-connections/id:put"];
  delete: operations["vpn/ipsec-site-connections/id:delete"];
 };
 "/vpn/ipsecpolicies": {
  get: operations["vpn/ipsecpolicies:get"];
  post: operations["vpn/ipsecpolicies:post"];
 };
 "/vpn/ipsecpolicies/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_ipsecpolicies_id"];
   };
  };
  get: operations["vpn/ipsecpolicies/id:get"];
  put: operations["vpn/ipsecpolicies/id:put"];
  delete: operations["vpn/ipsecpolicies/id:delete"];
 };
 "/vpn/ikepolicies": {
  get: operations["vpn/ikepolicies:get"];
  post: operations["vpn/ikepolicies:post"];
 };
 "/vpn/ikepolicies/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_ikepolicies_id"];
   };
  };
  get: operations["vpn/ikepolicies/id:get"];
  put: operations["vpn/ikepolicies/id:put"];
  delete: operations["vpn/ikepolicies/id:delete"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  ExtensionsIndexResponse: {
   extensions?: {
    alias?: string;
    description?: string;
    name?: string;
    namespace?: string;
    updated?: string;
   }[];
  };
  ExtensionShowResponse: {
   extension?: {
    alias?: string;
    description?: string;
    name?: string;
    namespace?: string;
    updated?: string;
   };
  };
  Address_GroupsCreateRequest: {
   address_group?: {
    name?: string;
    description?: string;
    project_id?: string;
    addresses?: string[];
   };
  };
  Address_GroupsCreateResponse: {
   address_group?: {
    id?: string;
    name?: string;
    description?: string;
    project_id?: string;
    addresses?: string[];
   };
  };
  Address_GroupsIndexResponse: {
   address_groups?: {
    id?: string;
    name?: string;
    description?: string;
    project_id?: string;
    addresses?: string[];
   }[];
  };
  Address_GroupsAdd_AddressesAdd_AddressesRequest: Record<string, never>;
  Address_GroupsAdd_AddressesAdd_AddressesResponse: Record<string, never>;
  Address_GroupsRemove_AddressesRemove_AddressesRequest: Record<string, never>;
  Address_GroupsRemove_AddressesRemove_AddressesResponse: Record<string, never>;
  Address_GroupUpdateRequest: {
   address_group?: {
    name?: string;
    description?: string;
   };
  };
  Address_GroupUpdateResponse: {
   address_group?: {
    id?: string;
    name?: string;
    description?: string;
    project_id?: string;
    addresses?: string[];
   };
  };
  Address_GroupShowResponse: {
   address_group?: {
    id?: string;
    name?: string;
    description?: string;
    project_id?: string;
    addresses?: string[];
   };
  };
  Address_ScopesCreateRequest: {
   address_scope?: {
    name?: string;
    tenant_id?: string;
    shared?: string | boolean;
    ip_version?: 4 | 6;
   };
  };
  Address_ScopesCreateResponse: {
   address_scope?: {
    id?: string;
    name?: string;
    tenant_id?: string;
    shared?: string | boolean;
    ip_version?: 4 | 6;
   };
  };
  Address_ScopesIndexResponse: {
   address_scopes?: {
    id?: string;
    name?: string;
    tenant_id?: string;
    shared?: string | boolean;
    ip_version?: 4 | 6;
   }[];
  };
  Address_ScopeUpdateRequest: {
   address_scope?: {
    name?: string;
    shared?: string | boolean;
   };
  };
  Address_ScopeUpdateResponse: {
   address_scope?: {
    id?: string;
    name?: string;
    tenant_id?: string;
    shared?: string | boolean;
    ip_version?: 4 | 6;
   };
  };
  Address_ScopeShowResponse: {
   address_scope?: {
    id?: string;
    name?: string;
    tenant_id?: string;
    shared?: string | boolean;
    ip_version?: 4 | 6;
   };
  };
  AgentsCreateRequest: {
   agent?: Record<string, never>;
  };
  AgentsCreateResponse: {
   agent?: {
    id?: string;
    agent_type?: string;
    binary?: string;
    topic?: string;
    host?: string;
    admin_state_up?: string | boolean;
    created_at?: string;
    started_at?: string;
    heartbeat_timestamp?: string;
    alive?: string;
    configurations?: string;
    description?: string | null;
    resources_synced?: string;
    availability_zone?: string;
   };
  };
  AgentsIndexResponse: {
   agents?: {
    id?: string;
    agent_type?: string;
    binary?: string;
    topic?: string;
    host?: string;
    admin_state_up?: string | boolean;
    created_at?: string;
    started_at?: string;
    heartbeat_timestamp?: string;
    alive?: string;
    configurations?: string;
    description?: string | null;
    resources_synced?: string;
    availability_zone?: string;
   }[];
  };
  AgentUpdateRequest: {
   agent?: {
    admin_state_up?: string | boolean;
    description?: string | null;
   };
  };
  AgentUpdateResponse: {
   agent?: {
    id?: string;
    agent_type?: string;
    binary?: string;
    topic?: string;
    host?: string;
    admin_state_up?: string | boolean;
    created_at?: string;
    started_at?: string;
    heartbeat_timestamp?: string;
    alive?: string;
    configurations?: string;
    description?: string | null;
    resources_synced?: string;
    availability_zone?: string;
   };
  };
  AgentShowResponse: {
   agent?: {
    id?: string;
    agent_type?: string;
    binary?: string;
    topic?: string;
    host?: string;
    admin_state_up?: string | boolean;
    created_at?: string;
    started_at?: string;
    heartbeat_timestamp?: string;
    alive?: string;
    configurations?: string;
    description?: string | null;
    resources_synced?: string;
    availability_zone?: string;
   };
  };
  Auto_Allocated_TopologyCreateRequest: {
   auto_allocated_topology?: Record<string, never>;
  };
  Auto_Allocated_TopologyCreateResponse: {
   auto_allocated_topology?: {
    id?: string;
    tenant_id?: string;
   };
  };
  Auto_Allocated_TopologyIndexResponse: {
   auto_allocated_topologies?: {
    id?: string;
    tenant_id?: string;
   }[];
  };
  Auto_Allocated_TopologyUpdateRequest: {
   auto_allocated_topology?: Record<string, never>;
  };
  Auto_Allocated_TopologyUpdateResponse: {
   auto_allocated_topology?: {
    id?: string;
    tenant_id?: string;
   };
  };
  Auto_Allocated_TopologyShowResponse: {
   auto_allocated_topology?: {
    id?: string;
    tenant_id?: string;
   };
  };
  Availability_ZonesIndexResponse: {
   availability_zones?: {
    name?: string;
    resource?: string;
    state?: string;
   }[];
  };
  AgentsDhcp_NetworksCreateRequest: Record<string, never>;
  AgentsDhcp_NetworksCreateResponse: Record<string, never>;
  AgentsDhcp_NetworksIndexResponse: Record<string, never>;
  AgentsDhcp_NetworkUpdateRequest: Record<string, never>;
  AgentsDhcp_NetworkUpdateResponse: Record<string, never>;
  AgentsDhcp_NetworkShowResponse: Record<string, never>;
  NetworksDhcp_AgentsCreateRequest: Record<string, never>;
  NetworksDhcp_AgentsCreateResponse: Record<string, never>;
  NetworksDhcp_AgentsIndexResponse: Record<string, never>;
  NetworksDhcp_AgentUpdateRequest: Record<string, never>;
  NetworksDhcp_AgentUpdateResponse: Record<string, never>;
  NetworksDhcp_AgentShowResponse: Record<string, never>;
  RoutersCreateRequest: {
   router?: {
    name?: string;
    admin_state_up?: string | boolean;
    tenant_id?: string;
    external_gateway_info?: {
     network_id: string;
     enable_snat?: boolean;
     external_fixed_ips?: {
      ip_address?: string;
      subnet_id?: string;
     }[];
    };
    ha?: string | boolean | null;
    enable_ndp_proxy?: string | boolean | null;
    flavor_id?: string;
    availability_zone_hints?: string[];
    distributed?: string | boolean | null;
    description?: string;
   };
  };
  RoutersCreateResponse: {
   router?: {
    id?: string;
    name?: string;
    admin_state_up?: string | boolean;
    status?: string;
    tenant_id?: string;
    external_gateway_info?: {
     network_id: string;
     enable_snat?: boolean;
     external_fixed_ips?: {
      ip_address?: string;
      subnet_id?: string;
     }[];
    };
    ha?: string | boolean | null;
    enable_ndp_proxy?: string | boolean | null;
    flavor_id?: string;
    revision_number?: number;
    availability_zones?: string[];
    availability_zone_hints?: string[];
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    distributed?: string | boolean | null;
    conntrack_helpers?: string;
    routes?: {
     destination?: string;
     nexthop?: string;
    }[];
    description?: string;
   };
  };
  RoutersIndexResponse: {
   routers?: {
    id?: string;
    name?: string;
    admin_state_up?: string | boolean;
    status?: string;
    tenant_id?: string;
    external_gateway_info?: {
     network_id: string;
     enable_snat?: boolean;
     external_fixed_ips?: {
      ip_address?: string;
      subnet_id?: string;
     }[];
    };
    ha?: string | boolean | null;
    enable_ndp_proxy?: string | boolean | null;
    flavor_id?: string;
    revision_number?: number;
    availability_zones?: string[];
    availability_zone_hints?: string[];
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    distributed?: string | boolean | null;
    conntrack_helpers?: string;
    routes?: {
     destination?: string;
     nexthop?: string;
    }[];
    description?: string;
   }[];
  };
  RoutersAdd_Router_InterfaceAdd_Router_InterfaceRequest: Record<string, never>;
  RoutersAdd_Router_InterfaceAdd_Router_InterfaceResponse: Record<string, never>;
  RoutersRemove_Router_InterfaceRemove_Router_InterfaceRequest: Record<string, never>;
  RoutersRemove_Router_InterfaceRemove_Router_InterfaceResponse: Record<string, never>;
  RoutersAdd_ExtraroutesAdd_ExtraroutesRequest: Record<string, never>;
  RoutersAdd_ExtraroutesAdd_ExtraroutesResponse: Record<string, never>;
  RoutersRemove_ExtraroutesRemove_ExtraroutesRequest: Record<string, never>;
  RoutersRemove_ExtraroutesRemove_ExtraroutesResponse: Record<string, never>;
  RoutersAdd_External_GatewaysAdd_External_GatewaysRequest: Record<string, never>;
  RoutersAdd_External_GatewaysAdd_External_GatewaysResponse: Record<string, never>;
  RoutersUpdate_External_GatewaysUpdate_External_GatewaysRequest: Record<string, never>;
  RoutersUpdate_External_GatewaysUpdate_External_GatewaysResponse: Record<string, never>;
  RoutersRemove_External_GatewaysRemove_External_GatewaysRequest: Record<string, never>;
  RoutersRemove_External_GatewaysRemove_External_GatewaysResponse: Record<string, never>;
  RouterUpdateRequest: {
   router?: {
    name?: string;
    admin_state_up?: string | boolean;
    external_gateway_info?: {
     network_id: string;
     enable_snat?: boolean;
     external_fixed_ips?: {
      ip_address?: string;
      subnet_id?: string;
     }[];
    };
    ha?: string | boolean | null;
    enable_ndp_proxy?: string | boolean | null;
    distributed?: string | boolean | null;
    routes?: {
     destination?: string;
     nexthop?: string;
    }[];
    description?: string;
   };
  };
  RouterUpdateResponse: {
   router?: {
    id?: string;
    name?: string;
    admin_state_up?: string | boolean;
    status?: string;
    tenant_id?: string;
    external_gateway_info?: {
     network_id: string;
     enable_snat?: boolean;
     external_fixed_ips?: {
      ip_address?: string;
      subnet_id?: string;
     }[];
    };
    ha?: string | boolean | null;
    enable_ndp_proxy?: string | boolean | null;
    flavor_id?: string;
    revision_number?: number;
    availability_zones?: string[];
    availability_zone_hints?: string[];
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    distributed?: string | boolean | null;
    conntrack_helpers?: string;
    routes?: {
     destination?: string;
     nexthop?: string;
    }[];
    description?: string;
   };
  };
  RouterShowResponse: {
   router?: {
    id?: string;
    name?: string;
    admin_state_up?: string | boolean;
    status?: string;
    tenant_id?: string;
    external_gateway_info?: {
     network_id: string;
     enable_snat?: boolean;
     external_fixed_ips?: {
      ip_address?: string;
      subnet_id?: string;
     }[];
    };
    ha?: string | boolean | null;
    enable_ndp_proxy?: string | boolean | null;
    flavor_id?: string;
    revision_number?: number;
    availability_zones?: string[];
    availability_zone_hints?: string[];
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    distributed?: string | boolean | null;
    conntrack_helpers?: string;
    routes?: {
     destination?: string;
     nexthop?: string;
    }[];
    description?: string;
   };
  };
  FlavorsCreateRequest: {
   flavor?: {
    name?: string;
    description?: string | null;
    service_type?: string;
    tenant_id?: string;
    service_profiles?: string[];
    enabled?: string | boolean | null;
   };
  };
  FlavorsCreateResponse: {
   flavor?: {
    id?: string;
    name?: string;
    description?: string | null;
    service_type?: string;
    tenant_id?: string;
    service_profiles?: string[];
    enabled?: string | boolean | null;
   };
  };
  FlavorsIndexResponse: {
   flavors?: {
    id?: string;
    name?: string;
    description?: string | null;
    service_type?: string;
    tenant_id?: string;
    service_profiles?: string[];
    enabled?: string | boolean | null;
   }[];
  };
  FlavorUpdateRequest: {
   flavor?: {
    name?: string;
    description?: string | null;
    service_profiles?: string[];
    enabled?: string | boolean | null;
   };
  };
  FlavorUpdateResponse: {
   flavor?: {
    id?: string;
    name?: string;
    description?: string | null;
    service_type?: string;
    tenant_id?: string;
    service_profiles?: string[];
    enabled?: string | boolean | null;
   };
  };
  FlavorShowResponse: {
   flavor?: {
    id?: string;
    name?: string;
    description?: string | null;
    service_type?: string;
    tenant_id?: string;
    service_profiles?: string[];
    enabled?: string | boolean | null;
   };
  };
  Service_ProfilesCreateRequest: {
   service_profile?: {
    description?: string | null;
    driver?: string;
    metainfo?: string;
    tenant_id?: string;
    enabled?: string | boolean | null;
   };
  };
  Service_ProfilesCreateResponse: {
   service_profile?: {
    id?: string;
    description?: string | null;
    driver?: string;
    metainfo?: string;
    tenant_id?: string;
    enabled?: string | boolean | null;
   };
  };
  Service_ProfilesIndexResponse: {
   service_profiles?: {
    id?: string;
    description?: string | null;
    driver?: string;
    metainfo?: string;
    tenant_id?: string;
    enabled?: string | boolean | null;
   }[];
  };
  Service_ProfileUpdateRequest: {
   service_profile?: {
    description?: string | null;
    driver?: string;
    metainfo?: string;
    enabled?: string | boolean | null;
   };
  };
  Service_ProfileUpdateResponse: {
   service_profile?: {
    id?: string;
    description?: string | null;
    driver?: string;
    metainfo?: string;
    tenant_id?: string;
    enabled?: string | boolean | null;
   };
  };
  Service_ProfileShowResponse: {
   service_profile?: {
    id?: string;
    description?: string | null;
    driver?: string;
    metainfo?: string;
    tenant_id?: string;
    enabled?: string | boolean | null;
   };
  };
  FlavorsNext_ProvidersCreateRequest: {
   next_provider?: {
    tenant_id?: string;
   };
  };
  FlavorsNext_ProvidersCreateResponse: {
   next_provider?: {
    provider?: string;
    driver?: string;
    metainfo?: string;
    tenant_id?: string;
   };
  };
  FlavorsNext_ProvidersIndexResponse: {
   next_providers?: {
    provider?: string;
    driver?: string;
    metainfo?: string;
    tenant_id?: string;
   }[];
  };
  FlavorsNext_ProviderUpdateRequest: {
   next_provider?: Record<string, never>;
  };
  FlavorsNext_ProviderUpdateResponse: {
   next_provider?: {
    provider?: string;
    driver?: string;
    metainfo?: string;
    tenant_id?: string;
   };
  };
  FlavorsNext_ProviderShowResponse: {
   next_provider?: {
    provider?: string;
    driver?: string;
    metainfo?: string;
    tenant_id?: string;
   };
  };
  FlavorsService_ProfilesCreateRequest: {
   service_profile?: {
    id?: string;
    tenant_id?: string;
   };
  };
  FlavorsService_ProfilesCreateResponse: {
   service_profile?: {
    id?: string;
    tenant_id?: string;
   };
  };
  FlavorsService_ProfilesIndexResponse: {
   service_profiles?: {
    id?: string;
    tenant_id?: string;
   }[];
  };
  FlavorsService_ProfileUpdateRequest: {
   service_profile?: Record<string, never>;
  };
  FlavorsService_ProfileUpdateResponse: {
   service_profile?: {
    id?: string;
    tenant_id?: string;
   };
  };
  FlavorsService_ProfileShowResponse: {
   service_profile?: {
    id?: string;
    tenant_id?: string;
   };
  };
  FloatingipsPort_ForwardingsCreateRequest: {
   port_forwarding?: {
    project_id?: string;
    external_port?: number | null;
    internal_port?: number | null;
    internal_ip_address?: string;
    protocol?: "dccp" | "icmp" | "ipv6-icmp" | "sctp" | "tcp" | "udp";
    internal_port_id?: string;
    description?: string;
    external_port_range?: number;
    internal_port_range?: number;
   };
  };
  FloatingipsPort_ForwardingsCreateResponse: {
   port_forwarding?: {
    id?: string;
    external_port?: number | null;
    internal_port?: number | null;
    internal_ip_address?: string;
    protocol?: "dccp" | "icmp" | "ipv6-icmp" | "sctp" | "tcp" | "udp";
    internal_port_id?: string;
    description?: string;
    external_port_range?: number;
    internal_port_range?: number;
   };
  };
  FloatingipsPort_ForwardingsIndexResponse: {
   port_forwardings?: {
    id?: string;
    external_port?: number | null;
    internal_port?: number | null;
    internal_ip_address?: string;
    protocol?: "dccp" | "icmp" | "ipv6-icmp" | "sctp" | "tcp" | "udp";
    internal_port_id?: string;
    description?: string;
    external_port_range?: number;
    internal_port_range?: number;
   }[];
  };
  FloatingipsPort_ForwardingUpdateRequest: {
   port_forwarding?: {
    external_port?: number | null;
    internal_port?: number | null;
    internal_ip_address?: string;
    protocol?: "dccp" | "icmp" | "ipv6-icmp" | "sctp" | "tcp" | "udp";
    internal_port_id?: string;
    description?: string;
    external_port_range?: number;
    internal_port_range?: number;
   };
  };
  FloatingipsPort_ForwardingUpdateResponse: {
   port_forwarding?: {
    id?: string;
    external_port?: number | null;
    internal_port?: number | null;
    internal_ip_address?: string;
    protocol?: "dccp" | "icmp" | "ipv6-icmp" | "sctp" | "tcp" | "udp";
    internal_port_id?: string;
    description?: string;
    external_port_range?: number;
    internal_port_range?: number;
   };
  };
  FloatingipsPort_ForwardingShowResponse: {
   port_forwarding?: {
    id?: string;
    external_port?: number | null;
    internal_port?: number | null;
    internal_ip_address?: string;
    protocol?: "dccp" | "icmp" | "ipv6-icmp" | "sctp" | "tcp" | "udp";
    internal_port_id?: string;
    description?: string;
    external_port_range?: number;
    internal_port_range?: number;
   };
  };
  Floatingip_PoolsCreateRequest: {
   floatingip_pool?: Record<string, never>;
  };
  Floatingip_PoolsCreateResponse: {
   floatingip_pool?: {
    subnet_id?: string;
    subnet_name?: string;
    network_id?: string;
    cidr?: string | null;
    project_id?: string;
   };
  };
  Floatingip_PoolsIndexResponse: {
   floatingip_pools?: {
    subnet_id?: string;
    subnet_name?: string;
    network_id?: string;
    cidr?: string | null;
    project_id?: string;
   }[];
  };
  Floatingip_PoolUpdateRequest: {
   floatingip_pool?: Record<string, never>;
  };
  Floatingip_PoolUpdateResponse: {
   floatingip_pool?: {
    subnet_id?: string;
    subnet_name?: string;
    network_id?: string;
    cidr?: string | null;
    project_id?: string;
   };
  };
  Floatingip_PoolShowResponse: {
   floatingip_pool?: {
    subnet_id?: string;
    subnet_name?: string;
    network_id?: string;
    cidr?: string | null;
    project_id?: string;
   };
  };
  FloatingipsCreateRequest: {
   floatingip?: {
    floating_ip_address?: string;
    subnet_id?: string | null;
    floating_network_id: string;
    port_id?: string | null;
    fixed_ip_address?: string;
    tenant_id?: string;
    qos_policy_id?: string | null;
    dns_name?: string;
    dns_domain?: string;
    description?: string;
   };
  };
  FloatingipsCreateResponse: {
   floatingip?: {
    id?: string;
    floating_ip_address?: string;
    floating_network_id?: string;
    router_id?: string | null;
    port_id?: string | null;
    fixed_ip_address?: string;
    tenant_id?: string;
    status?: string;
    qos_policy_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    dns_name?: string;
    dns_domain?: string;
    port_details?: string;
    port_forwardings?: string;
    description?: string;
   };
  };
  FloatingipsIndexResponse: {
   floatingips?: {
    id?: string;
    floating_ip_address?: string;
    floating_network_id?: string;
    router_id?: string | null;
    port_id?: string | null;
    fixed_ip_address?: string;
    tenant_id?: string;
    status?: string;
    qos_policy_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    dns_name?: string;
    dns_domain?: string;
    port_details?: string;
    port_forwardings?: string;
    description?: string;
   }[];
  };
  FloatingipUpdateRequest: {
   floatingip?: {
    port_id?: string | null;
    fixed_ip_address?: string;
    qos_policy_id?: string | null;
    description?: string;
   };
  };
  FloatingipUpdateResponse: {
   floatingip?: {
    id?: string;
    floating_ip_address?: string;
    floating_network_id?: string;
    router_id?: string | null;
    port_id?: string | null;
    fixed_ip_address?: string;
    tenant_id?: string;
    status?: string;
    qos_policy_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    dns_name?: string;
    dns_domain?: string;
    port_details?: string;
    port_forwardings?: string;
    description?: string;
   };
  };
  FloatingipShowResponse: {
   floatingip?: {
    id?: string;
    floating_ip_address?: string;
    floating_network_id?: string;
    router_id?: string | null;
    port_id?: string | null;
    fixed_ip_address?: string;
    tenant_id?: string;
    status?: string;
    qos_policy_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    dns_name?: string;
    dns_domain?: string;
    port_details?: string;
    port_forwardings?: string;
    description?: string;
   };
  };
  RoutersConntrack_HelpersCreateRequest: {
   conntrack_helper?: {
    project_id?: string;
    protocol?: "dccp" | "icmp" | "ipv6-icmp" | "sctp" | "tcp" | "udp";
    port?: number;
    helper?: string;
   };
  };
  RoutersConntrack_HelpersCreateResponse: {
   conntrack_helper?: {
    id?: string;
    protocol?: "dccp" | "icmp" | "ipv6-icmp" | "sctp" | "tcp" | "udp";
    port?: number;
    helper?: string;
   };
  };
  RoutersConntrack_HelpersIndexResponse: {
   conntrack_helpers?: {
    id?: string;
    protocol?: "dccp" | "icmp" | "ipv6-icmp" | "sctp" | "tcp" | "udp";
    port?: number;
    helper?: string;
   }[];
  };
  RoutersConntrack_HelperUpdateRequest: {
   conntrack_helper?: {
    protocol?: "dccp" | "icmp" | "ipv6-icmp" | "sctp" | "tcp" | "udp";
    port?: number;
    helper?: string;
   };
  };
  RoutersConntrack_HelperUpdateResponse: {
   conntrack_helper?: {
    id?: string;
    protocol?: "dccp" | "icmp" | "ipv6-icmp" | "sctp" | "tcp" | "udp";
    port?: number;
    helper?: string;
   };
  };
  RoutersConntrack_HelperShowResponse: {
   conntrack_helper?: {
    id?: string;
    protocol?: "dccp" | "icmp" | "ipv6-icmp" | "sctp" | "tcp" | "udp";
    port?: number;
    helper?: string;
   };
  };
  Ndp_ProxiesCreateRequest: {
   ndp_proxy?: {
    name?: string;
    project_id?: string;
    router_id?: string;
    port_id?: string;
    ip_address?: string;
    description?: string;
   };
  };
  Ndp_ProxiesCreateResponse: {
   ndp_proxy?: {
    id?: string;
    name?: string;
    project_id?: string;
    router_id?: string;
    port_id?: string;
    ip_address?: string;
    description?: string;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
   };
  };
  Ndp_ProxiesIndexResponse: {
   ndp_proxies?: {
    id?: string;
    name?: string;
    project_id?: string;
    router_id?: string;
    port_id?: string;
    ip_address?: string;
    description?: string;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
   }[];
  };
  Ndp_ProxyUpdateRequest: {
   ndp_proxy?: {
    name?: string;
    description?: string;
   };
  };
  Ndp_ProxyUpdateResponse: {
   ndp_proxy?: {
    id?: string;
    name?: string;
    project_id?: string;
    router_id?: string;
    port_id?: string;
    ip_address?: string;
    description?: string;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
   };
  };
  Ndp_ProxyShowResponse: {
   ndp_proxy?: {
    id?: string;
    name?: string;
    project_id?: string;
    router_id?: string;
    port_id?: string;
    ip_address?: string;
    description?: string;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
   };
  };
  AgentsL3_RoutersCreateRequest: Record<string, never>;
  AgentsL3_RoutersCreateResponse: Record<string, never>;
  AgentsL3_RoutersIndexResponse: Record<string, never>;
  AgentsL3_RouterUpdateRequest: Record<string, never>;
  AgentsL3_RouterUpdateResponse: Record<string, never>;
  AgentsL3_RouterShowResponse: Record<string, never>;
  RoutersL3_AgentsCreateRequest: Record<string, never>;
  RoutersL3_AgentsCreateResponse: Record<string, never>;
  RoutersL3_AgentsIndexResponse: Record<string, never>;
  RoutersL3_AgentUpdateRequest: Record<string, never>;
  RoutersL3_AgentUpdateResponse: Record<string, never>;
  RoutersL3_AgentShowResponse: Record<string, never>;
  Local_IpsCreateRequest: {
   local_ip?: {
    name?: string;
    description?: string;
    project_id?: string;
    local_port_id?: string;
    network_id?: string;
    local_ip_address?: string;
    ip_mode?: "translate" | "passthrough";
   };
  };
  Local_IpsCreateResponse: {
   local_ip?: {
    id?: string;
    name?: string;
    description?: string;
    project_id?: string;
    local_port_id?: string;
    network_id?: string;
    local_ip_address?: string;
    ip_mode?: "translate" | "passthrough";
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
   };
  };
  Local_IpsIndexResponse: {
   local_ips?: {
    id?: string;
    name?: string;
    description?: string;
    project_id?: string;
    local_port_id?: string;
    network_id?: string;
    local_ip_address?: string;
    ip_mode?: "translate" | "passthrough";
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
   }[];
  };
  Local_IpUpdateRequest: {
   local_ip?: {
    name?: string;
    description?: string;
   };
  };
  Local_IpUpdateResponse: {
   local_ip?: {
    id?: string;
    name?: string;
    description?: string;
    project_id?: string;
    local_port_id?: string;
    network_id?: string;
    local_ip_address?: string;
    ip_mode?: "translate" | "passthrough";
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
   };
  };
  Local_IpShowResponse: {
   local_ip?: {
    id?: string;
    name?: string;
    description?: string;
    project_id?: string;
    local_port_id?: string;
    network_id?: string;
    local_ip_address?: string;
    ip_mode?: "translate" | "passthrough";
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
   };
  };
  Local_IpsPort_AssociationsCreateRequest: {
   port_association?: {
    fixed_port_id?: string;
    fixed_ip?: string;
    project_id?: string;
   };
  };
  Local_IpsPort_AssociationsCreateResponse: {
   port_association?: {
    local_ip_id?: string;
    local_ip_address?: string;
    fixed_port_id?: string;
    fixed_ip?: string;
    host?: string;
   };
  };
  Local_IpsPort_AssociationsIndexResponse: {
   port_associations?: {
    local_ip_id?: string;
    local_ip_address?: string;
    fixed_port_id?: string;
    fixed_ip?: string;
    host?: string;
   }[];
  };
  Local_IpsPort_AssociationUpdateRequest: {
   port_association?: Record<string, never>;
  };
  Local_IpsPort_AssociationUpdateResponse: {
   port_association?: {
    local_ip_id?: string;
    local_ip_address?: string;
    fixed_port_id?: string;
    fixed_ip?: string;
    host?: string;
   };
  };
  Local_IpsPort_AssociationShowResponse: {
   port_association?: {
    local_ip_id?: string;
    local_ip_address?: string;
    fixed_port_id?: string;
    fixed_ip?: string;
    host?: string;
   };
  };
  LogLogsCreateRequest: {
   log?: {
    project_id?: string;
    name?: string;
    resource_type?: string;
    resource_id?: string | null;
    event?: "ACCEPT" | "DROP" | "ALL";
    target_id?: string | null;
    enabled?: string | boolean;
    description?: string;
   };
  };
  LogLogsCreateResponse: {
   log?: {
    id?: string;
    project_id?: string;
    name?: string;
    resource_type?: string;
    resource_id?: string | null;
    event?: "ACCEPT" | "DROP" | "ALL";
    target_id?: string | null;
    enabled?: string | boolean;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  LogLogsIndexResponse: {
   logs?: {
    id?: string;
    project_id?: string;
    name?: string;
    resource_type?: string;
    resource_id?: string | null;
    event?: "ACCEPT" | "DROP" | "ALL";
    target_id?: string | null;
    enabled?: string | boolean;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
    description?: string;
   }[];
  };
  LogLogUpdateRequest: {
   log?: {
    name?: string;
    enabled?: string | boolean;
    description?: string;
   };
  };
  LogLogUpdateResponse: {
   log?: {
    id?: string;
    project_id?: string;
    name?: string;
    resource_type?: string;
    resource_id?: string | null;
    event?: "ACCEPT" | "DROP" | "ALL";
    target_id?: string | null;
    enabled?: string | boolean;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  LogLogShowResponse: {
   log?: {
    id?: string;
    project_id?: string;
    name?: string;
    resource_type?: string;
    resource_id?: string | null;
    event?: "ACCEPT" | "DROP" | "ALL";
    target_id?: string | null;
    enabled?: string | boolean;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  LogLoggable_ResourcesCreateRequest: {
   loggable_resource?: Record<string, never>;
  };
  LogLoggable_ResourcesCreateResponse: {
   loggable_resource?: {
    type?: string;
   };
  };
  LogLoggable_ResourcesIndexResponse: {
   loggable_resources?: {
    type?: string;
   }[];
  };
  LogLoggable_ResourceUpdateRequest: {
   loggable_resource?: Record<string, never>;
  };
  LogLoggable_ResourceUpdateResponse: {
   loggable_resource?: {
    type?: string;
   };
  };
  LogLoggable_ResourceShowResponse: {
   loggable_resource?: {
    type?: string;
   };
  };
  MeteringMetering_LabelsCreateRequest: {
   metering_label?: {
    name?: string;
    description?: string;
    tenant_id?: string;
    shared?: string | boolean;
   };
  };
  MeteringMetering_LabelsCreateResponse: {
   metering_label?: {
    id?: string;
    name?: string;
    description?: string;
    tenant_id?: string;
    shared?: string | boolean;
   };
  };
  MeteringMetering_LabelsIndexResponse: {
   metering_labels?: {
    id?: string;
    name?: string;
    description?: string;
    tenant_id?: string;
    shared?: string | boolean;
   }[];
  };
  MeteringMetering_LabelUpdateRequest: {
   metering_label?: Record<string, never>;
  };
  MeteringMetering_LabelUpdateResponse: {
   metering_label?: {
    id?: string;
    name?: string;
    description?: string;
    tenant_id?: string;
    shared?: string | boolean;
   };
  };
  MeteringMetering_LabelShowResponse: {
   metering_label?: {
    id?: string;
    name?: string;
    description?: string;
    tenant_id?: string;
    shared?: string | boolean;
   };
  };
  MeteringMetering_Label_RulesCreateRequest: {
   metering_label_rule?: {
    metering_label_id?: string;
    direction?: "ingress" | "egress";
    excluded?: string | boolean;
    remote_ip_prefix?: string;
    tenant_id?: string;
    source_ip_prefix?: string;
    destination_ip_prefix?: string;
   };
  };
  MeteringMetering_Label_RulesCreateResponse: {
   metering_label_rule?: {
    id?: string;
    metering_label_id?: string;
    direction?: "ingress" | "egress";
    excluded?: string | boolean;
    remote_ip_prefix?: string;
    tenant_id?: string;
    source_ip_prefix?: string;
    destination_ip_prefix?: string;
   };
  };
  MeteringMetering_Label_RulesIndexResponse: {
   metering_label_rules?: {
    id?: string;
    metering_label_id?: string;
    direction?: "ingress" | "egress";
    excluded?: string | boolean;
    remote_ip_prefix?: string;
    tenant_id?: string;
    source_ip_prefix?: string;
    destination_ip_prefix?: string;
   }[];
  };
  MeteringMetering_Label_RuleUpdateRequest: {
   metering_label_rule?: {
    source_ip_prefix?: string;
    destination_ip_prefix?: string;
   };
  };
  MeteringMetering_Label_RuleUpdateResponse: {
   metering_label_rule?: {
    id?: string;
    metering_label_id?: string;
    direction?: "ingress" | "egress";
    excluded?: string | boolean;
    remote_ip_prefix?: string;
    tenant_id?: string;
    source_ip_prefix?: string;
    destination_ip_prefix?: string;
   };
  };
  MeteringMetering_Label_RuleShowResponse: {
   metering_label_rule?: {
    id?: string;
    metering_label_id?: string;
    direction?: "ingress" | "egress";
    excluded?: string | boolean;
    remote_ip_prefix?: string;
    tenant_id?: string;
    source_ip_prefix?: string;
    destination_ip_prefix?: string;
   };
  };
  Network_Ip_AvailabilitiesCreateRequest: {
   network_ip_availability?: Record<string, never>;
  };
  Network_Ip_AvailabilitiesCreateResponse: {
   network_ip_availability?: {
    network_id?: string;
    network_name?: string;
    tenant_id?: string;
    total_ips?: string;
    used_ips?: string;
    subnet_ip_availability?: string;
   };
  };
  Network_Ip_AvailabilitiesIndexResponse: {
   network_ip_availabilities?: {
    network_id?: string;
    network_name?: string;
    tenant_id?: string;
    total_ips?: string;
    used_ips?: string;
    subnet_ip_availability?: string;
   }[];
  };
  Network_Ip_AvailabilityUpdateRequest: {
   network_ip_availability?: Record<string, never>;
  };
  Network_Ip_AvailabilityUpdateResponse: {
   network_ip_availability?: {
    network_id?: string;
    network_name?: string;
    tenant_id?: string;
    total_ips?: string;
    used_ips?: string;
    subnet_ip_availability?: string;
   };
  };
  Network_Ip_AvailabilityShowResponse: {
   network_ip_availability?: {
    network_id?: string;
    network_name?: string;
    tenant_id?: string;
    total_ips?: string;
    used_ips?: string;
    subnet_ip_availability?: string;
   };
  };
  Network_Segment_RangesCreateRequest: {
   network_segment_range?: {
    name?: string;
    shared?: string | boolean;
    project_id?: string;
    network_type?: "vlan" | "vxlan" | "gre" | "geneve";
    physical_network?: string;
    minimum?: number;
    maximum?: number;
    description?: string;
   };
  };
  Network_Segment_RangesCreateResponse: {
   network_segment_range?: {
    id?: string;
    name?: string;
    default?: string | boolean;
    shared?: string | boolean;
    project_id?: string;
    network_type?: "vlan" | "vxlan" | "gre" | "geneve";
    physical_network?: string;
    minimum?: number;
    maximum?: number;
    used?: string;
    available?: string;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  Network_Segment_RangesIndexResponse: {
   network_segment_ranges?: {
    id?: string;
    name?: string;
    default?: string | boolean;
    shared?: string | boolean;
    project_id?: string;
    network_type?: "vlan" | "vxlan" | "gre" | "geneve";
    physical_network?: string;
    minimum?: number;
    maximum?: number;
    used?: string;
    available?: string;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
   }[];
  };
  Network_Segment_RangeUpdateRequest: {
   network_segment_range?: {
    name?: string;
    minimum?: number;
    maximum?: number;
    description?: string;
   };
  };
  Network_Segment_RangeUpdateResponse: {
   network_segment_range?: {
    id?: string;
    name?: string;
    default?: string | boolean;
    shared?: string | boolean;
    project_id?: string;
    network_type?: "vlan" | "vxlan" | "gre" | "geneve";
    physical_network?: string;
    minimum?: number;
    maximum?: number;
    used?: string;
    available?: string;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  Network_Segment_RangeShowResponse: {
   network_segment_range?: {
    id?: string;
    name?: string;
    default?: string | boolean;
    shared?: string | boolean;
    project_id?: string;
    network_type?: "vlan" | "vxlan" | "gre" | "geneve";
    physical_network?: string;
    minimum?: number;
    maximum?: number;
    used?: string;
    available?: string;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  PortsBindingsCreateRequest: {
   binding?: {
    host?: string;
    vnic_type?: "normal" | "direct" | "macvtap" | "baremetal" | "direct-physical" | "virtio-forwarder" | "smart-nic" | "vdpa" | "accelerator-direct" | "accelerator-direct-physical" | "remote-managed";
    profile?: Record<string, never> | null;
    project_id?: string;
   };
  };
  PortsBindingsCreateResponse: {
   binding?: {
    host?: string;
    vif_type?: string;
    vif_details?: string;
    vnic_type?: "normal" | "direct" | "macvtap" | "baremetal" | "direct-physical" | "virtio-forwarder" | "smart-nic" | "vdpa" | "accelerator-direct" | "accelerator-direct-physical" | "remote-managed";
    profile?: Record<string, never> | null;
    status?: string;
    project_id?: string;
   };
  };
  PortsBindingsIndexResponse: {
   bindings?: {
    host?: string;
    vif_type?: string;
    vif_details?: string;
    vnic_type?: "normal" | "direct" | "macvtap" | "baremetal" | "direct-physical" | "virtio-forwarder" | "smart-nic" | "vdpa" | "accelerator-direct" | "accelerator-direct-physical" | "remote-managed";
    profile?: Record<string, never> | null;
    status?: string;
    project_id?: string;
   }[];
  };
  PortsBindingsActivateActivateRequest: Record<string, never>;
  PortsBindingsActivateActivateResponse: Record<string, never>;
  PortsBindingUpdateRequest: {
   binding?: {
    host?: string;
    vnic_type?: "normal" | "direct" | "macvtap" | "baremetal" | "direct-physical" | "virtio-forwarder" | "smart-nic" | "vdpa" | "accelerator-direct" | "accelerator-direct-physical" | "remote-managed";
    profile?: Record<string, never> | null;
   };
  };
  PortsBindingUpdateResponse: {
   binding?: {
    host?: string;
    vif_type?: string;
    vif_details?: string;
    vnic_type?: "normal" | "direct" | "macvtap" | "baremetal" | "direct-physical" | "virtio-forwarder" | "smart-nic" | "vdpa" | "accelerator-direct" | "accelerator-direct-physical" | "remote-managed";
    profile?: Record<string, never> | null;
    status?: string;
    project_id?: string;
   };
  };
  PortsBindingShowResponse: {
   binding?: {
    host?: string;
    vif_type?: string;
    vif_details?: string;
    vnic_type?: "normal" | "direct" | "macvtap" | "baremetal" | "direct-physical" | "virtio-forwarder" | "smart-nic" | "vdpa" | "accelerator-direct" | "accelerator-direct-physical" | "remote-managed";
    profile?: Record<string, never> | null;
    status?: string;
    project_id?: string;
   };
  };
  QosPoliciesCreateRequest: {
   policy?: {
    name?: string;
    shared?: string | boolean;
    tenant_id?: string;
    is_default?: string | boolean;
    description?: string;
   };
  };
  QosPoliciesCreateResponse: {
   policy?: {
    id?: string;
    name?: string;
    shared?: string | boolean;
    tenant_id?: string;
    rules?: string;
    is_default?: string | boolean;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  QosPoliciesIndexResponse: {
   policies?: {
    id?: string;
    name?: string;
    shared?: string | boolean;
    tenant_id?: string;
    rules?: string;
    is_default?: string | boolean;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
   }[];
  };
  QosPolicyUpdateRequest: {
   policy?: {
    name?: string;
    shared?: string | boolean;
    is_default?: string | boolean;
    description?: string;
   };
  };
  QosPolicyUpdateResponse: {
   policy?: {
    id?: string;
    name?: string;
    shared?: string | boolean;
    tenant_id?: string;
    rules?: string;
    is_default?: string | boolean;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  QosPolicyShowResponse: {
   policy?: {
    id?: string;
    name?: string;
    shared?: string | boolean;
    tenant_id?: string;
    rules?: string;
    is_default?: string | boolean;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  QosRule_TypesCreateRequest: {
   rule_type?: {
    all_rules?: string | boolean | null;
    all_supported?: string | boolean | null;
   };
  };
  QosRule_TypesCreateResponse: {
   rule_type?: {
    type?: string;
    drivers?: string;
   };
  };
  QosRule_TypesIndexResponse: {
   rule_types?: {
    type?: string;
    drivers?: string;
   }[];
  };
  QosRule_TypeUpdateRequest: {
   rule_type?: {
    all_rules?: string | boolean | null;
    all_supported?: string | boolean | null;
   };
  };
  QosRule_TypeUpdateResponse: {
   rule_type?: {
    type?: string;
    drivers?: string;
   };
  };
  QosRule_TypeShowResponse: {
   rule_type?: {
    type?: string;
    drivers?: string;
   };
  };
  QosPoliciesBandwidth_Limit_RulesCreateRequest: {
   bandwidth_limit_rule?: {
    tenant_id?: string;
    max_kbps?: number;
    max_burst_kbps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QosPoliciesBandwidth_Limit_RulesCreateResponse: {
   bandwidth_limit_rule?: {
    id?: string;
    tenant_id?: string;
    max_kbps?: number;
    max_burst_kbps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QosPoliciesBandwidth_Limit_RulesIndexResponse: {
   bandwidth_limit_rules?: {
    id?: string;
    tenant_id?: string;
    max_kbps?: number;
    max_burst_kbps?: number;
    direction?: "ingress" | "egress";
   }[];
  };
  QosPoliciesBandwidth_Limit_RuleUpdateRequest: {
   bandwidth_limit_rule?: {
    max_kbps?: number;
    max_burst_kbps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QosPoliciesBandwidth_Limit_RuleUpdateResponse: {
   bandwidth_limit_rule?: {
    id?: string;
    tenant_id?: string;
    max_kbps?: number;
    max_burst_kbps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QosPoliciesBandwidth_Limit_RuleShowResponse: {
   bandwidth_limit_rule?: {
    id?: string;
    tenant_id?: string;
    max_kbps?: number;
    max_burst_kbps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QosPoliciesDscp_Marking_RulesCreateRequest: {
   dscp_marking_rule?: {
    tenant_id?: string;
    dscp_mark?: 0 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 36 | 38 | 40 | 44 | 46 | 48 | 56;
   };
  };
  QosPoliciesDscp_Marking_RulesCreateResponse: {
   dscp_marking_rule?: {
    id?: string;
    tenant_id?: string;
    dscp_mark?: 0 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 36 | 38 | 40 | 44 | 46 | 48 | 56;
   };
  };
  QosPoliciesDscp_Marking_RulesIndexResponse: {
   dscp_marking_rules?: {
    id?: string;
    tenant_id?: string;
    dscp_mark?: 0 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 36 | 38 | 40 | 44 | 46 | 48 | 56;
   }[];
  };
  QosPoliciesDscp_Marking_RuleUpdateRequest: {
   dscp_marking_rule?: {
    dscp_mark?: 0 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 36 | 38 | 40 | 44 | 46 | 48 | 56;
   };
  };
  QosPoliciesDscp_Marking_RuleUpdateResponse: {
   dscp_marking_rule?: {
    id?: string;
    tenant_id?: string;
    dscp_mark?: 0 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 36 | 38 | 40 | 44 | 46 | 48 | 56;
   };
  };
  QosPoliciesDscp_Marking_RuleShowResponse: {
   dscp_marking_rule?: {
    id?: string;
    tenant_id?: string;
    dscp_mark?: 0 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 36 | 38 | 40 | 44 | 46 | 48 | 56;
   };
  };
  QosPoliciesMinimum_Bandwidth_RulesCreateRequest: {
   minimum_bandwidth_rule?: {
    tenant_id?: string;
    min_kbps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QosPoliciesMinimum_Bandwidth_RulesCreateResponse: {
   minimum_bandwidth_rule?: {
    id?: string;
    tenant_id?: string;
    min_kbps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QosPoliciesMinimum_Bandwidth_RulesIndexResponse: {
   minimum_bandwidth_rules?: {
    id?: string;
    tenant_id?: string;
    min_kbps?: number;
    direction?: "ingress" | "egress";
   }[];
  };
  QosPoliciesMinimum_Bandwidth_RuleUpdateRequest: {
   minimum_bandwidth_rule?: {
    min_kbps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QosPoliciesMinimum_Bandwidth_RuleUpdateResponse: {
   minimum_bandwidth_rule?: {
    id?: string;
    tenant_id?: string;
    min_kbps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QosPoliciesMinimum_Bandwidth_RuleShowResponse: {
   minimum_bandwidth_rule?: {
    id?: string;
    tenant_id?: string;
    min_kbps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QosPoliciesMinimum_Packet_Rate_RulesCreateRequest: {
   minimum_packet_rate_rule?: {
    tenant_id?: string;
    min_kpps?: number;
    direction?: "any" | "ingress" | "egress";
   };
  };
  QosPoliciesMinimum_Packet_Rate_RulesCreateResponse: {
   minimum_packet_rate_rule?: {
    id?: string;
    tenant_id?: string;
    min_kpps?: number;
    direction?: "any" | "ingress" | "egress";
   };
  };
  QosPoliciesMinimum_Packet_Rate_RulesIndexResponse: {
   minimum_packet_rate_rules?: {
    id?: string;
    tenant_id?: string;
    min_kpps?: number;
    direction?: "any" | "ingress" | "egress";
   }[];
  };
  QosPoliciesMinimum_Packet_Rate_RuleUpdateRequest: {
   minimum_packet_rate_rule?: {
    min_kpps?: number;
    direction?: "any" | "ingress" | "egress";
   };
  };
  QosPoliciesMinimum_Packet_Rate_RuleUpdateResponse: {
   minimum_packet_rate_rule?: {
    id?: string;
    tenant_id?: string;
    min_kpps?: number;
    direction?: "any" | "ingress" | "egress";
   };
  };
  QosPoliciesMinimum_Packet_Rate_RuleShowResponse: {
   minimum_packet_rate_rule?: {
    id?: string;
    tenant_id?: string;
    min_kpps?: number;
    direction?: "any" | "ingress" | "egress";
   };
  };
  QosAlias_Minimum_Packet_Rate_RulesCreateRequest: {
   alias_minimum_packet_rate_rule?: {
    tenant_id?: string;
   };
  };
  QosAlias_Minimum_Packet_Rate_RulesCreateResponse: {
   alias_minimum_packet_rate_rule?: {
    id?: string;
    tenant_id?: string;
    min_kpps?: number;
    direction?: "any" | "ingress" | "egress";
   };
  };
  QosAlias_Minimum_Packet_Rate_RulesIndexResponse: {
   alias_minimum_packet_rate_rules?: {
    id?: string;
    tenant_id?: string;
    min_kpps?: number;
    direction?: "any" | "ingress" | "egress";
   }[];
  };
  QosAlias_Minimum_Packet_Rate_RuleUpdateRequest: {
   alias_minimum_packet_rate_rule?: {
    min_kpps?: number;
    direction?: "any" | "ingress" | "egress";
   };
  };
  QosAlias_Minimum_Packet_Rate_RuleUpdateResponse: {
   alias_minimum_packet_rate_rule?: {
    id?: string;
    tenant_id?: string;
    min_kpps?: number;
    direction?: "any" | "ingress" | "egress";
   };
  };
  QosAlias_Minimum_Packet_Rate_RuleShowResponse: {
   alias_minimum_packet_rate_rule?: {
    id?: string;
    tenant_id?: string;
    min_kpps?: number;
    direction?: "any" | "ingress" | "egress";
   };
  };
  PoliciesPacket_Rate_Limit_RulesCreateRequest: {
   packet_rate_limit_rule?: {
    tenant_id?: string;
    max_kpps?: number;
    max_burst_kpps?: number;
    direction?: "ingress" | "egress";
   };
  };
  PoliciesPacket_Rate_Limit_RulesCreateResponse: {
   packet_rate_limit_rule?: {
    id?: string;
    tenant_id?: string;
    max_kpps?: number;
    max_burst_kpps?: number;
    direction?: "ingress" | "egress";
   };
  };
  PoliciesPacket_Rate_Limit_RulesIndexResponse: {
   packet_rate_limit_rules?: {
    id?: string;
    tenant_id?: string;
    max_kpps?: number;
    max_burst_kpps?: number;
    direction?: "ingress" | "egress";
   }[];
  };
  PoliciesPacket_Rate_Limit_RuleUpdateRequest: {
   packet_rate_limit_rule?: {
    max_kpps?: number;
    max_burst_kpps?: number;
    direction?: "ingress" | "egress";
   };
  };
  PoliciesPacket_Rate_Limit_RuleUpdateResponse: {
   packet_rate_limit_rule?: {
    id?: string;
    tenant_id?: string;
    max_kpps?: number;
    max_burst_kpps?: number;
    direction?: "ingress" | "egress";
   };
  };
  PoliciesPacket_Rate_Limit_RuleShowResponse: {
   packet_rate_limit_rule?: {
    id?: string;
    tenant_id?: string;
    max_kpps?: number;
    max_burst_kpps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QosAlias_Bandwidth_Limit_RulesCreateRequest: {
   alias_bandwidth_limit_rule?: Record<string, never>;
  };
  QosAlias_Bandwidth_Limit_RulesCreateResponse: {
   alias_bandwidth_limit_rule?: {
    id?: string;
    tenant_id?: string;
    max_kbps?: number;
    direction?: "ingress" | "egress";
    max_burst_kbps?: number;
   };
  };
  QosAlias_Bandwidth_Limit_RulesIndexResponse: {
   alias_bandwidth_limit_rules?: {
    id?: string;
    tenant_id?: string;
    max_kbps?: number;
    direction?: "ingress" | "egress";
    max_burst_kbps?: number;
   }[];
  };
  QosAlias_Bandwidth_Limit_RuleUpdateRequest: {
   alias_bandwidth_limit_rule?: {
    max_kbps?: number;
    direction?: "ingress" | "egress";
    max_burst_kbps?: number;
   };
  };
  QosAlias_Bandwidth_Limit_RuleUpdateResponse: {
   alias_bandwidth_limit_rule?: {
    id?: string;
    tenant_id?: string;
    max_kbps?: number;
    direction?: "ingress" | "egress";
    max_burst_kbps?: number;
   };
  };
  QosAlias_Bandwidth_Limit_RuleShowResponse: {
   alias_bandwidth_limit_rule?: {
    id?: string;
    tenant_id?: string;
    max_kbps?: number;
    direction?: "ingress" | "egress";
    max_burst_kbps?: number;
   };
  };
  QosAlias_Dscp_Marking_RulesCreateRequest: {
   alias_dscp_marking_rule?: Record<string, never>;
  };
  QosAlias_Dscp_Marking_RulesCreateResponse: {
   alias_dscp_marking_rule?: {
    id?: string;
    tenant_id?: string;
    dscp_mark?: 0 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 36 | 38 | 40 | 44 | 46 | 48 | 56;
   };
  };
  QosAlias_Dscp_Marking_RulesIndexResponse: {
   alias_dscp_marking_rules?: {
    id?: string;
    tenant_id?: string;
    dscp_mark?: 0 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 36 | 38 | 40 | 44 | 46 | 48 | 56;
   }[];
  };
  QosAlias_Dscp_Marking_RuleUpdateRequest: {
   alias_dscp_marking_rule?: {
    dscp_mark?: 0 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 36 | 38 | 40 | 44 | 46 | 48 | 56;
   };
  };
  QosAlias_Dscp_Marking_RuleUpdateResponse: {
   alias_dscp_marking_rule?: {
    id?: string;
    tenant_id?: string;
    dscp_mark?: 0 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 36 | 38 | 40 | 44 | 46 | 48 | 56;
   };
  };
  QosAlias_Dscp_Marking_RuleShowResponse: {
   alias_dscp_marking_rule?: {
    id?: string;
    tenant_id?: string;
    dscp_mark?: 0 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 36 | 38 | 40 | 44 | 46 | 48 | 56;
   };
  };
  QosAlias_Minimum_Bandwidth_RulesCreateRequest: {
   alias_minimum_bandwidth_rule?: Record<string, never>;
  };
  QosAlias_Minimum_Bandwidth_RulesCreateResponse: {
   alias_minimum_bandwidth_rule?: {
    id?: string;
    tenant_id?: string;
    min_kbps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QosAlias_Minimum_Bandwidth_RulesIndexResponse: {
   alias_minimum_bandwidth_rules?: {
    id?: string;
    tenant_id?: string;
    min_kbps?: number;
    direction?: "ingress" | "egress";
   }[];
  };
  QosAlias_Minimum_Bandwidth_RuleUpdateRequest: {
   alias_minimum_bandwidth_rule?: {
    min_kbps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QosAlias_Minimum_Bandwidth_RuleUpdateResponse: {
   alias_minimum_bandwidth_rule?: {
    id?: string;
    tenant_id?: string;
    min_kbps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QosAlias_Minimum_Bandwidth_RuleShowResponse: {
   alias_minimum_bandwidth_rule?: {
    id?: string;
    tenant_id?: string;
    min_kbps?: number;
    direction?: "ingress" | "egress";
   };
  };
  QuotasIndexResponse: {
   quotas?: {
    floatingip?: number;
    network?: number;
    port?: number;
    rbac_policy?: number;
    router?: number;
    security_group?: number;
    security_group_rule?: number;
    subnet?: number;
    subnetpool?: number;
    project_id?: string;
   }[];
  };
  QuotasDefaultDefaultResponse: {
   quota?: {
    floatingip?: number;
    network?: number;
    port?: number;
    rbac_policy?: number;
    router?: number;
    security_group?: number;
    security_group_rule?: number;
    subnet?: number;
    subnetpool?: number;
    project_id?: string;
   };
  };
  QuotaUpdateRequest: {
   quota?: {
    floatingip?: number;
    network?: number;
    port?: number;
    rbac_policy?: number;
    router?: number;
    security_group?: number;
    security_group_rule?: number;
    subnet?: number;
    subnetpool?: number;
    project_id?: string;
   };
  };
  QuotaUpdateResponse: {
   quota?: {
    floatingip?: number;
    network?: number;
    port?: number;
    rbac_policy?: number;
    router?: number;
    security_group?: number;
    security_group_rule?: number;
    subnet?: number;
    subnetpool?: number;
    project_id?: string;
   };
  };
  QuotaShowResponse: {
   quota?: {
    floatingip?: number;
    network?: number;
    port?: number;
    rbac_policy?: number;
    router?: number;
    security_group?: number;
    security_group_rule?: number;
    subnet?: number;
    subnetpool?: number;
    project_id?: string;
   };
  };
  QuotasDetailsDetailsResponse: {
   quota?: {
    floatingip?: {
     used?: number;
     limit?: number;
     reserved?: number;
    };
    network?: {
     used?: number;
     limit?: number;
     reserved?: number;
    };
    port?: {
     used?: number;
     limit?: number;
     reserved?: number;
    };
    rbac_policy?: {
     used?: number;
     limit?: number;
     reserved?: number;
    };
    router?: {
     used?: number;
     limit?: number;
     reserved?: number;
    };
    security_group?: {
     used?: number;
     limit?: number;
     reserved?: number;
    };
    security_group_rule?: {
     used?: number;
     limit?: number;
     reserved?: number;
    };
    subnet?: {
     used?: number;
     limit?: number;
     reserved?: number;
    };
    subnetpool?: {
     used?: number;
     limit?: number;
     reserved?: number;
    };
   };
  };
  Rbac_PoliciesCreateRequest: {
   rbac_policy?: {
    object_type?: string;
    object_id?: string;
    target_tenant?: string;
    tenant_id?: string;
    action?: string;
   };
  };
  Rbac_PoliciesCreateResponse: {
   rbac_policy?: {
    id?: string;
    object_type?: string;
    object_id?: string;
    target_tenant?: string;
    tenant_id?: string;
    action?: string;
   };
  };
  Rbac_PoliciesIndexResponse: {
   rbac_policies?: {
    id?: string;
    object_type?: string;
    object_id?: string;
    target_tenant?: string;
    tenant_id?: string;
    action?: string;
   }[];
  };
  Rbac_PolicyUpdateRequest: {
   rbac_policy?: {
    target_tenant?: string;
   };
  };
  Rbac_PolicyUpdateResponse: {
   rbac_policy?: {
    id?: string;
    object_type?: string;
    object_id?: string;
    target_tenant?: string;
    tenant_id?: string;
    action?: string;
   };
  };
  Rbac_PolicyShowResponse: {
   rbac_policy?: {
    id?: string;
    object_type?: string;
    object_id?: string;
    target_tenant?: string;
    tenant_id?: string;
    action?: string;
   };
  };
  Default_Security_Group_RulesCreateRequest: {
   default_security_group_rule?: {
    tenant_id?: string;
    description?: string;
    remote_group_id?: string;
    remote_address_group_id?: string;
    direction?: "ingress" | "egress";
    protocol?: string;
    port_range_min?: string;
    port_range_max?: string;
    ethertype?: "IPv4" | "IPv6";
    remote_ip_prefix?: string;
    used_in_default_sg?: string | boolean;
    used_in_non_default_sg?: string | boolean;
   };
  };
  Default_Security_Group_RulesCreateResponse: {
   default_security_group_rule?: {
    id?: string;
    description?: string;
    remote_group_id?: string;
    remote_address_group_id?: string;
    direction?: "ingress" | "egress";
    protocol?: string;
    port_range_min?: string;
    port_range_max?: string;
    ethertype?: "IPv4" | "IPv6";
    remote_ip_prefix?: string;
    used_in_default_sg?: string | boolean;
    used_in_non_default_sg?: string | boolean;
   };
  };
  Default_Security_Group_RulesIndexResponse: {
   default_security_group_rules?: {
    id?: string;
    description?: string;
    remote_group_id?: string;
    remote_address_group_id?: string;
    direction?: "ingress" | "egress";
    protocol?: string;
    port_range_min?: string;
    port_range_max?: string;
    ethertype?: "IPv4" | "IPv6";
    remote_ip_prefix?: string;
    used_in_default_sg?: string | boolean;
    used_in_non_default_sg?: string | boolean;
   }[];
  };
  Default_Security_Group_RuleUpdateRequest: {
   default_security_group_rule?: Record<string, never>;
  };
  Default_Security_Group_RuleUpdateResponse: {
   default_security_group_rule?: {
    id?: string;
    description?: string;
    remote_group_id?: string;
    remote_address_group_id?: string;
    direction?: "ingress" | "egress";
    protocol?: string;
    port_range_min?: string;
    port_range_max?: string;
    ethertype?: "IPv4" | "IPv6";
    remote_ip_prefix?: string;
    used_in_default_sg?: string | boolean;
    used_in_non_default_sg?: string | boolean;
   };
  };
  Default_Security_Group_RuleShowResponse: {
   default_security_group_rule?: {
    id?: string;
    description?: string;
    remote_group_id?: string;
    remote_address_group_id?: string;
    direction?: "ingress" | "egress";
    protocol?: string;
    port_range_min?: string;
    port_range_max?: string;
    ethertype?: "IPv4" | "IPv6";
    remote_ip_prefix?: string;
    used_in_default_sg?: string | boolean;
    used_in_non_default_sg?: string | boolean;
   };
  };
  Security_GroupsCreateRequest: {
   security_group?: {
    name?: string;
    tenant_id?: string;
    description?: string;
    stateful?: string | boolean;
   };
  };
  Security_GroupsCreateResponse: {
   security_group?: {
    id?: string;
    name?: string;
    tenant_id?: string;
    security_group_rules?: string;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
    stateful?: string | boolean;
    shared?: string | boolean;
   };
  };
  Security_GroupsIndexResponse: {
   security_groups?: {
    id?: string;
    name?: string;
    tenant_id?: string;
    security_group_rules?: string;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
    stateful?: string | boolean;
    shared?: string | boolean;
   }[];
  };
  Security_GroupUpdateRequest: {
   security_group?: {
    name?: string;
    description?: string;
    stateful?: string | boolean;
   };
  };
  Security_GroupUpdateResponse: {
   security_group?: {
    id?: string;
    name?: string;
    tenant_id?: string;
    security_group_rules?: string;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
    stateful?: string | boolean;
    shared?: string | boolean;
   };
  };
  Security_GroupShowResponse: {
   security_group?: {
    id?: string;
    name?: string;
    tenant_id?: string;
    security_group_rules?: string;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
    stateful?: string | boolean;
    shared?: string | boolean;
   };
  };
  Security_Group_RulesCreateRequest: {
   security_group_rule?: {
    security_group_id?: string;
    remote_group_id?: string;
    direction?: "ingress" | "egress";
    protocol?: string;
    port_range_min?: string;
    port_range_max?: string;
    ethertype?: "IPv4" | "IPv6";
    remote_ip_prefix?: string;
    tenant_id?: string;
    description?: string;
    remote_address_group_id?: string;
   };
  };
  Security_Group_RulesCreateResponse: {
   security_group_rule?: {
    id?: string;
    security_group_id?: string;
    remote_group_id?: string;
    direction?: "ingress" | "egress";
    protocol?: string;
    port_range_min?: string;
    port_range_max?: string;
    ethertype?: "IPv4" | "IPv6";
    remote_ip_prefix?: string;
    tenant_id?: string;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
    description?: string;
    normalized_cidr?: string | null;
    remote_address_group_id?: string;
   };
  };
  Security_Group_RulesIndexResponse: {
   security_group_rules?: {
    id?: string;
    security_group_id?: string;
    remote_group_id?: string;
    direction?: "ingress" | "egress";
    protocol?: string;
    port_range_min?: string;
    port_range_max?: string;
    ethertype?: "IPv4" | "IPv6";
    remote_ip_prefix?: string;
    tenant_id?: string;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
    description?: string;
    normalized_cidr?: string | null;
    remote_address_group_id?: string;
   }[];
  };
  Security_Group_RuleUpdateRequest: {
   security_group_rule?: {
    description?: string;
   };
  };
  Security_Group_RuleUpdateResponse: {
   security_group_rule?: {
    id?: string;
    security_group_id?: string;
    remote_group_id?: string;
    direction?: "ingress" | "egress";
    protocol?: string;
    port_range_min?: string;
    port_range_max?: string;
    ethertype?: "IPv4" | "IPv6";
    remote_ip_prefix?: string;
    tenant_id?: string;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
    description?: string;
    normalized_cidr?: string | null;
    remote_address_group_id?: string;
   };
  };
  Security_Group_RuleShowResponse: {
   security_group_rule?: {
    id?: string;
    security_group_id?: string;
    remote_group_id?: string;
    direction?: "ingress" | "egress";
    protocol?: string;
    port_range_min?: string;
    port_range_max?: string;
    ethertype?: "IPv4" | "IPv6";
    remote_ip_prefix?: string;
    tenant_id?: string;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
    description?: string;
    normalized_cidr?: string | null;
    remote_address_group_id?: string;
   };
  };
  SegmentsCreateRequest: {
   segment?: {
    tenant_id?: string;
    network_id?: string;
    physical_network?: string;
    network_type?: string;
    segmentation_id?: string | number;
    name?: string | null;
    description?: string;
   };
  };
  SegmentsCreateResponse: {
   segment?: {
    id?: string;
    network_id?: string;
    physical_network?: string;
    network_type?: string;
    segmentation_id?: string | number;
    name?: string | null;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  SegmentsIndexResponse: {
   segments?: {
    id?: string;
    network_id?: string;
    physical_network?: string;
    network_type?: string;
    segmentation_id?: string | number;
    name?: string | null;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
    description?: string;
   }[];
  };
  SegmentUpdateRequest: {
   segment?: {
    name?: string | null;
    description?: string;
   };
  };
  SegmentUpdateResponse: {
   segment?: {
    id?: string;
    network_id?: string;
    physical_network?: string;
    network_type?: string;
    segmentation_id?: string | number;
    name?: string | null;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  SegmentShowResponse: {
   segment?: {
    id?: string;
    network_id?: string;
    physical_network?: string;
    network_type?: string;
    segmentation_id?: string | number;
    name?: string | null;
    revision_number?: number;
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  Service_ProvidersCreateRequest: {
   service_provider?: Record<string, never>;
  };
  Service_ProvidersCreateResponse: {
   service_provider?: {
    service_type?: string;
    name?: string;
    default?: string;
   };
  };
  Service_ProvidersIndexResponse: {
   service_providers?: {
    service_type?: string;
    name?: string;
    default?: string;
   }[];
  };
  Service_ProviderUpdateRequest: {
   service_provider?: Record<string, never>;
  };
  Service_ProviderUpdateResponse: {
   service_provider?: {
    service_type?: string;
    name?: string;
    default?: string;
   };
  };
  Service_ProviderShowResponse: {
   service_provider?: {
    service_type?: string;
    name?: string;
    default?: string;
   };
  };
  SubnetpoolsCreateRequest: {
   subnetpool?: {
    name?: string;
    tenant_id?: string;
    prefixes?: string[];
    default_quota?: number;
    default_prefixlen?: number;
    min_prefixlen?: number;
    max_prefixlen?: number;
    is_default?: string | boolean;
    shared?: string | boolean;
    address_scope_id?: string | null;
    description?: string;
   };
  };
  SubnetpoolsCreateResponse: {
   subnetpool?: {
    id?: string;
    name?: string;
    tenant_id?: string;
    prefixes?: string[];
    default_quota?: number;
    ip_version?: string;
    default_prefixlen?: number;
    min_prefixlen?: number;
    max_prefixlen?: number;
    is_default?: string | boolean;
    shared?: string | boolean;
    address_scope_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  SubnetpoolsIndexResponse: {
   subnetpools?: {
    id?: string;
    name?: string;
    tenant_id?: string;
    prefixes?: string[];
    default_quota?: number;
    ip_version?: string;
    default_prefixlen?: number;
    min_prefixlen?: number;
    max_prefixlen?: number;
    is_default?: string | boolean;
    shared?: string | boolean;
    address_scope_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
   }[];
  };
  SubnetpoolsOnboard_Network_SubnetsOnboard_Network_SubnetsRequest: Record<string, never>;
  SubnetpoolsOnboard_Network_SubnetsOnboard_Network_SubnetsResponse: Record<string, never>;
  SubnetpoolUpdateRequest: {
   subnetpool?: {
    name?: string;
    prefixes?: string[];
    default_quota?: number;
    default_prefixlen?: number;
    min_prefixlen?: number;
    max_prefixlen?: number;
    is_default?: string | boolean;
    address_scope_id?: string | null;
    description?: string;
   };
  };
  SubnetpoolUpdateResponse: {
   subnetpool?: {
    id?: string;
    name?: string;
    tenant_id?: string;
    prefixes?: string[];
    default_quota?: number;
    ip_version?: string;
    default_prefixlen?: number;
    min_prefixlen?: number;
    max_prefixlen?: number;
    is_default?: string | boolean;
    shared?: string | boolean;
    address_scope_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  SubnetpoolShowResponse: {
   subnetpool?: {
    id?: string;
    name?: string;
    tenant_id?: string;
    prefixes?: string[];
    default_quota?: number;
    ip_version?: string;
    default_prefixlen?: number;
    min_prefixlen?: number;
    max_prefixlen?: number;
    is_default?: string | boolean;
    shared?: string | boolean;
    address_scope_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    description?: string;
   };
  };
  SubnetpoolsAdd_PrefixesAdd_PrefixesRequest: Record<string, never>;
  SubnetpoolsAdd_PrefixesAdd_PrefixesResponse: Record<string, never>;
  SubnetpoolsRemove_PrefixesRemove_PrefixesRequest: Record<string, never>;
  SubnetpoolsRemove_PrefixesRemove_PrefixesResponse: Record<string, never>;
  PortsTagsUpdate_AllRequest: {
   tags?: string[];
  };
  PortsTagsUpdate_AllResponse: {
   tags?: string[];
  };
  PortsTagsIndexResponse: {
   tags?: string[];
  };
  PortsTagUpdateRequest: Record<string, never>;
  PortsTagUpdateResponse: Record<string, never>;
  SubnetsTagsUpdate_AllRequest: {
   tags?: string[];
  };
  SubnetsTagsUpdate_AllResponse: {
   tags?: string[];
  };
  SubnetsTagsIndexResponse: {
   tags?: string[];
  };
  SubnetsTagUpdateRequest: Record<string, never>;
  SubnetsTagUpdateResponse: Record<string, never>;
  SubnetpoolsTagsUpdate_AllRequest: {
   tags?: string[];
  };
  SubnetpoolsTagsUpdate_AllResponse: {
   tags?: string[];
  };
  SubnetpoolsTagsIndexResponse: {
   tags?: string[];
  };
  SubnetpoolsTagUpdateRequest: Record<string, never>;
  SubnetpoolsTagUpdateResponse: Record<string, never>;
  NetworksTagsUpdate_AllRequest: {
   tags?: string[];
  };
  NetworksTagsUpdate_AllResponse: {
   tags?: string[];
  };
  NetworksTagsIndexResponse: {
   tags?: string[];
  };
  NetworksTagUpdateRequest: Record<string, never>;
  NetworksTagUpdateResponse: Record<string, never>;
  RoutersTagsUpdate_AllRequest: {
   tags?: string[];
  };
  RoutersTagsUpdate_AllResponse: {
   tags?: string[];
  };
  RoutersTagsIndexResponse: {
   tags?: string[];
  };
  RoutersTagUpdateRequest: Record<string, never>;
  RoutersTagUpdateResponse: Record<string, never>;
  FloatingipsTagsUpdate_AllRequest: {
   tags?: string[];
  };
  FloatingipsTagsUpdate_AllResponse: {
   tags?: string[];
  };
  FloatingipsTagsIndexResponse: {
   tags?: string[];
  };
  FloatingipsTagUpdateRequest: Record<string, never>;
  FloatingipsTagUpdateResponse: Record<string, never>;
  PoliciesTagsUpdate_AllRequest: {
   tags?: string[];
  };
  PoliciesTagsUpdate_AllResponse: {
   tags?: string[];
  };
  PoliciesTagsIndexResponse: {
   tags?: string[];
  };
  PoliciesTagUpdateRequest: Record<string, never>;
  PoliciesTagUpdateResponse: Record<string, never>;
  Security_GroupsTagsUpdate_AllRequest: {
   tags?: string[];
  };
  Security_GroupsTagsUpdate_AllResponse: {
   tags?: string[];
  };
  Security_GroupsTagsIndexResponse: {
   tags?: string[];
  };
  Security_GroupsTagUpdateRequest: Record<string, never>;
  Security_GroupsTagUpdateResponse: Record<string, never>;
  TrunksTagsUpdate_AllRequest: {
   tags?: string[];
  };
  TrunksTagsUpdate_AllResponse: {
   tags?: string[];
  };
  TrunksTagsIndexResponse: {
   tags?: string[];
  };
  TrunksTagUpdateRequest: Record<string, never>;
  TrunksTagUpdateResponse: Record<string, never>;
  Network_Segment_RangesTagsUpdate_AllRequest: {
   tags?: string[];
  };
  Network_Segment_RangesTagsUpdate_AllResponse: {
   tags?: string[];
  };
  Network_Segment_RangesTagsIndexResponse: {
   tags?: string[];
  };
  Network_Segment_RangesTagUpdateRequest: Record<string, never>;
  Network_Segment_RangesTagUpdateResponse: Record<string, never>;
  NetworksIndexResponse: {
   networks?: {
    id?: string;
    name?: string;
    subnets?: string[];
    admin_state_up?: string | boolean;
    status?: string;
    tenant_id?: string;
    shared?: string | boolean;
    ipv4_address_scope?: string;
    ipv6_address_scope?: string;
    "router:external"?: string | boolean;
    l2_adjacency?: string;
    segments?: {
     "provider:segmentation_id"?: number;
     "provider:physical_network"?: string;
     "provider:network_type"?: string;
    }[];
    mtu?: number;
    availability_zones?: string[];
    availability_zone_hints?: string[];
    port_security_enabled?: string | boolean;
    "provider:network_type"?: string;
    "provider:physical_network"?: string;
    "provider:segmentation_id"?: string | number;
    qos_policy_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    is_default?: string | boolean;
    dns_domain?: string;
    description?: string;
   }[];
  };
  NetworksCreateRequest: {
   network?: {
    name?: string;
    admin_state_up?: string | boolean;
    tenant_id?: string;
    shared?: string | boolean;
    "router:external"?: string | boolean;
    segments?: {
     "provider:segmentation_id"?: number;
     "provider:physical_network"?: string;
     "provider:network_type"?: string;
    }[];
    mtu?: number;
    availability_zone_hints?: string[];
    ha?: string | boolean;
    port_security_enabled?: string | boolean;
    "provider:network_type"?: string;
    "provider:physical_network"?: string;
    "provider:segmentation_id"?: string | number;
    qos_policy_id?: string | null;
    is_default?: string | boolean;
    dns_domain?: string;
    description?: string;
   };
  };
  NetworksCreateResponse: {
   network?: {
    id?: string;
    name?: string;
    subnets?: string[];
    admin_state_up?: string | boolean;
    status?: string;
    tenant_id?: string;
    shared?: string | boolean;
    ipv4_address_scope?: string;
    ipv6_address_scope?: string;
    "router:external"?: string | boolean;
    l2_adjacency?: string;
    segments?: {
     "provider:segmentation_id"?: number;
     "provider:physical_network"?: string;
     "provider:network_type"?: string;
    }[];
    mtu?: number;
    availability_zones?: string[];
    availability_zone_hints?: string[];
    port_security_enabled?: string | boolean;
    "provider:network_type"?: string;
    "provider:physical_network"?: string;
    "provider:segmentation_id"?: string | number;
    qos_policy_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    is_default?: string | boolean;
    dns_domain?: string;
    description?: string;
   };
  };
  SubnetsIndexResponse: {
   subnets?: {
    id?: string;
    name?: string;
    ip_version?: 4 | 6;
    network_id?: string;
    subnetpool_id?: string | null;
    cidr?: string | null;
    gateway_ip?: string;
    allocation_pools?: {
     start?: string;
     end?: string;
    }[];
    dns_nameservers?: string[];
    host_routes?: {
     destination?: string;
     nexthop?: string;
    }[];
    tenant_id?: string;
    enable_dhcp?: string | boolean;
    ipv6_ra_mode?: "dhcpv6-stateful" | "dhcpv6-stateless" | "slaac";
    ipv6_address_mode?: "dhcpv6-stateful" | "dhcpv6-stateless" | "slaac";
    revision_number?: number;
    service_types?: string[];
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    dns_publish_fixed_ip?: string | boolean;
    description?: string;
    segment_id?: string | null;
   }[];
  };
  SubnetsCreateRequest: {
   subnet?: {
    name?: string;
    ip_version: 4 | 6;
    network_id: string;
    subnetpool_id?: string | null;
    prefixlen?: number;
    cidr?: string | null;
    gateway_ip?: string;
    allocation_pools?: {
     start?: string;
     end?: string;
    }[];
    dns_nameservers?: string[];
    host_routes?: {
     destination?: string;
     nexthop?: string;
    }[];
    tenant_id?: string;
    enable_dhcp?: string | boolean;
    ipv6_ra_mode?: "dhcpv6-stateful" | "dhcpv6-stateless" | "slaac";
    ipv6_address_mode?: "dhcpv6-stateful" | "dhcpv6-stateless" | "slaac";
    service_types?: string[];
    use_default_subnetpool?: string | boolean;
    dns_publish_fixed_ip?: string | boolean;
    description?: string;
    segment_id?: string | null;
   };
  };
  SubnetsCreateResponse: {
   subnet?: {
    id?: string;
    name?: string;
    ip_version?: 4 | 6;
    network_id?: string;
    subnetpool_id?: string | null;
    cidr?: string | null;
    gateway_ip?: string;
    allocation_pools?: {
     start?: string;
     end?: string;
    }[];
    dns_nameservers?: string[];
    host_routes?: {
     destination?: string;
     nexthop?: string;
    }[];
    tenant_id?: string;
    enable_dhcp?: string | boolean;
    ipv6_ra_mode?: "dhcpv6-stateful" | "dhcpv6-stateless" | "slaac";
    ipv6_address_mode?: "dhcpv6-stateful" | "dhcpv6-stateless" | "slaac";
    revision_number?: number;
    service_types?: string[];
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    dns_publish_fixed_ip?: string | boolean;
    description?: string;
    segment_id?: string | null;
   };
  };
  PortsIndexResponse: {
   ports?: {
    id?: string;
    name?: string;
    network_id?: string;
    admin_state_up?: string | boolean;
    mac_address?: string;
    fixed_ips?: {
     ip_address?: string;
     subnet_id?: string;
    }[];
    device_id?: string;
    device_owner?: string;
    tenant_id?: string;
    status?: string;
    allowed_address_pairs?: {
     ip_address?: string;
     max_address?: string;
    }[];
    data_plane_status?: null | "ACTIVE" | "DOWN";
    extra_dhcp_opts?: Record<string, never>[];
    ip_allocation?: string;
    device_profile?: string | null;
    hints?: Record<string, never> | null;
    numa_affinity_policy?: "required" | "preferred" | "legacy" | null;
    resource_request?: string;
    "binding:vif_type"?: string;
    "binding:vif_details"?: Record<string, never>;
    "binding:vnic_type"?: "normal" | "direct" | "macvtap" | "baremetal" | "direct-physical" | "virtio-forwarder" | "smart-nic" | "vdpa" | "accelerator-direct" | "accelerator-direct-physical" | "remote-managed";
    "binding:host_id"?: string;
    "binding:profile"?: Record<string, never> | null;
    port_security_enabled?: string | boolean;
    qos_policy_id?: string | null;
    qos_network_policy_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    propagate_uplink_status?: string | boolean;
    dns_name?: string;
    dns_assignment?: string;
    dns_domain?: string;
    description?: string;
    security_groups?: string[];
   }[];
  };
  PortsCreateRequest: {
   port?: {
    name?: string;
    network_id?: string;
    admin_state_up?: string | boolean;
    mac_address?: string;
    fixed_ips?: {
     ip_address?: string;
     subnet_id?: string;
    }[];
    device_id?: string;
    device_owner?: string;
    tenant_id?: string;
    allowed_address_pairs?: {
     ip_address?: string;
     max_address?: string;
    }[];
    extra_dhcp_opts?: Record<string, never>[];
    device_profile?: string | null;
    hints?: Record<string, never> | null;
    numa_affinity_policy?: "required" | "preferred" | "legacy" | null;
    "binding:vnic_type"?: "normal" | "direct" | "macvtap" | "baremetal" | "direct-physical" | "virtio-forwarder" | "smart-nic" | "vdpa" | "accelerator-direct" | "accelerator-direct-physical" | "remote-managed";
    "binding:host_id"?: string;
    "binding:profile"?: Record<string, never> | null;
    port_security_enabled?: string | boolean;
    qos_policy_id?: string | null;
    tags?: string[];
    propagate_uplink_status?: string | boolean;
    dns_name?: string;
    dns_domain?: string;
    description?: string;
    security_groups?: string[];
   };
  };
  PortsCreateResponse: {
   port?: {
    id?: string;
    name?: string;
    network_id?: string;
    admin_state_up?: string | boolean;
    mac_address?: string;
    fixed_ips?: {
     ip_address?: string;
     subnet_id?: string;
    }[];
    device_id?: string;
    device_owner?: string;
    tenant_id?: string;
    status?: string;
    allowed_address_pairs?: {
     ip_address?: string;
     max_address?: string;
    }[];
    data_plane_status?: null | "ACTIVE" | "DOWN";
    extra_dhcp_opts?: Record<string, never>[];
    ip_allocation?: string;
    device_profile?: string | null;
    hints?: Record<string, never> | null;
    numa_affinity_policy?: "required" | "preferred" | "legacy" | null;
    resource_request?: string;
    "binding:vif_type"?: string;
    "binding:vif_details"?: Record<string, never>;
    "binding:vnic_type"?: "normal" | "direct" | "macvtap" | "baremetal" | "direct-physical" | "virtio-forwarder" | "smart-nic" | "vdpa" | "accelerator-direct" | "accelerator-direct-physical" | "remote-managed";
    "binding:host_id"?: string;
    "binding:profile"?: Record<string, never> | null;
    port_security_enabled?: string | boolean;
    qos_policy_id?: string | null;
    qos_network_policy_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    propagate_uplink_status?: string | boolean;
    dns_name?: string;
    dns_assignment?: string;
    dns_domain?: string;
    description?: string;
    security_groups?: string[];
   };
  };
  NetworkShowResponse: {
   network?: {
    id?: string;
    name?: string;
    subnets?: string[];
    admin_state_up?: string | boolean;
    status?: string;
    tenant_id?: string;
    shared?: string | boolean;
    ipv4_address_scope?: string;
    ipv6_address_scope?: string;
    "router:external"?: string | boolean;
    l2_adjacency?: string;
    segments?: {
     "provider:segmentation_id"?: number;
     "provider:physical_network"?: string;
     "provider:network_type"?: string;
    }[];
    mtu?: number;
    availability_zones?: string[];
    availability_zone_hints?: string[];
    port_security_enabled?: string | boolean;
    "provider:network_type"?: string;
    "provider:physical_network"?: string;
    "provider:segmentation_id"?: string | number;
    qos_policy_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    is_default?: string | boolean;
    dns_domain?: string;
    description?: string;
   };
  };
  NetworkUpdateRequest: {
   network?: {
    name?: string;
    admin_state_up?: string | boolean;
    shared?: string | boolean;
    "router:external"?: string | boolean;
    segments?: {
     "provider:segmentation_id"?: number;
     "provider:physical_network"?: string;
     "provider:network_type"?: string;
    }[];
    mtu?: number;
    port_security_enabled?: string | boolean;
    "provider:network_type"?: string;
    "provider:physical_network"?: string;
    "provider:segmentation_id"?: string | number;
    qos_policy_id?: string | null;
    is_default?: string | boolean;
    dns_domain?: string;
    description?: string;
   };
  };
  NetworkUpdateResponse: {
   network?: {
    id?: string;
    name?: string;
    subnets?: string[];
    admin_state_up?: string | boolean;
    status?: string;
    tenant_id?: string;
    shared?: string | boolean;
    ipv4_address_scope?: string;
    ipv6_address_scope?: string;
    "router:external"?: string | boolean;
    l2_adjacency?: string;
    segments?: {
     "provider:segmentation_id"?: number;
     "provider:physical_network"?: string;
     "provider:network_type"?: string;
    }[];
    mtu?: number;
    availability_zones?: string[];
    availability_zone_hints?: string[];
    port_security_enabled?: string | boolean;
    "provider:network_type"?: string;
    "provider:physical_network"?: string;
    "provider:segmentation_id"?: string | number;
    qos_policy_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    is_default?: string | boolean;
    dns_domain?: string;
    description?: string;
   };
  };
  SubnetShowResponse: {
   subnet?: {
    id?: string;
    name?: string;
    ip_version?: 4 | 6;
    network_id?: string;
    subnetpool_id?: string | null;
    cidr?: string | null;
    gateway_ip?: string;
    allocation_pools?: {
     start?: string;
     end?: string;
    }[];
    dns_nameservers?: string[];
    host_routes?: {
     destination?: string;
     nexthop?: string;
    }[];
    tenant_id?: string;
    enable_dhcp?: string | boolean;
    ipv6_ra_mode?: "dhcpv6-stateful" | "dhcpv6-stateless" | "slaac";
    ipv6_address_mode?: "dhcpv6-stateful" | "dhcpv6-stateless" | "slaac";
    revision_number?: number;
    service_types?: string[];
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    dns_publish_fixed_ip?: string | boolean;
    description?: string;
    segment_id?: string | null;
   };
  };
  SubnetUpdateRequest: {
   subnet?: {
    name?: string;
    gateway_ip?: string;
    allocation_pools?: {
     start?: string;
     end?: string;
    }[];
    dns_nameservers?: string[];
    host_routes?: {
     destination?: string;
     nexthop?: string;
    }[];
    enable_dhcp?: string | boolean;
    service_types?: string[];
    dns_publish_fixed_ip?: string | boolean;
    description?: string;
    segment_id?: string | null;
   };
  };
  SubnetUpdateResponse: {
   subnet?: {
    id?: string;
    name?: string;
    ip_version?: 4 | 6;
    network_id?: string;
    subnetpool_id?: string | null;
    cidr?: string | null;
    gateway_ip?: string;
    allocation_pools?: {
     start?: string;
     end?: string;
    }[];
    dns_nameservers?: string[];
    host_routes?: {
     destination?: string;
     nexthop?: string;
    }[];
    tenant_id?: string;
    enable_dhcp?: string | boolean;
    ipv6_ra_mode?: "dhcpv6-stateful" | "dhcpv6-stateless" | "slaac";
    ipv6_address_mode?: "dhcpv6-stateful" | "dhcpv6-stateless" | "slaac";
    revision_number?: number;
    service_types?: string[];
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    dns_publish_fixed_ip?: string | boolean;
    description?: string;
    segment_id?: string | null;
   };
  };
  PortShowResponse: {
   port?: {
    id?: string;
    name?: string;
    network_id?: string;
    admin_state_up?: string | boolean;
    mac_address?: string;
    fixed_ips?: {
     ip_address?: string;
     subnet_id?: string;
    }[];
    device_id?: string;
    device_owner?: string;
    tenant_id?: string;
    status?: string;
    allowed_address_pairs?: {
     ip_address?: string;
     max_address?: string;
    }[];
    data_plane_status?: null | "ACTIVE" | "DOWN";
    extra_dhcp_opts?: Record<string, never>[];
    ip_allocation?: string;
    device_profile?: string | null;
    hints?: Record<string, never> | null;
    numa_affinity_policy?: "required" | "preferred" | "legacy" | null;
    resource_request?: string;
    "binding:vif_type"?: string;
    "binding:vif_details"?: Record<string, never>;
    "binding:vnic_type"?: "normal" | "direct" | "macvtap" | "baremetal" | "direct-physical" | "virtio-forwarder" | "smart-nic" | "vdpa" | "accelerator-direct" | "accelerator-direct-physical" | "remote-managed";
    "binding:host_id"?: string;
    "binding:profile"?: Record<string, never> | null;
    port_security_enabled?: string | boolean;
    qos_policy_id?: string | null;
    qos_network_policy_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    propagate_uplink_status?: string | boolean;
    dns_name?: string;
    dns_assignment?: string;
    dns_domain?: string;
    description?: string;
    security_groups?: string[];
   };
  };
  PortUpdateRequest: {
   port?: {
    name?: string;
    admin_state_up?: string | boolean;
    mac_address?: string;
    fixed_ips?: {
     ip_address?: string;
     subnet_id?: string;
    }[];
    device_id?: string;
    device_owner?: string;
    allowed_address_pairs?: {
     ip_address?: string;
     max_address?: string;
    }[];
    data_plane_status?: null | "ACTIVE" | "DOWN";
    extra_dhcp_opts?: Record<string, never>[];
    hints?: Record<string, never> | null;
    numa_affinity_policy?: "required" | "preferred" | "legacy" | null;
    "binding:vnic_type"?: "normal" | "direct" | "macvtap" | "baremetal" | "direct-physical" | "virtio-forwarder" | "smart-nic" | "vdpa" | "accelerator-direct" | "accelerator-direct-physical" | "remote-managed";
    "binding:host_id"?: string;
    "binding:profile"?: Record<string, never> | null;
    port_security_enabled?: string | boolean;
    qos_policy_id?: string | null;
    dns_name?: string;
    dns_domain?: string;
    description?: string;
    security_groups?: string[];
   };
  };
  PortUpdateResponse: {
   port?: {
    id?: string;
    name?: string;
    network_id?: string;
    admin_state_up?: string | boolean;
    mac_address?: string;
    fixed_ips?: {
     ip_address?: string;
     subnet_id?: string;
    }[];
    device_id?: string;
    device_owner?: string;
    tenant_id?: string;
    status?: string;
    allowed_address_pairs?: {
     ip_address?: string;
     max_address?: string;
    }[];
    data_plane_status?: null | "ACTIVE" | "DOWN";
    extra_dhcp_opts?: Record<string, never>[];
    ip_allocation?: string;
    device_profile?: string | null;
    hints?: Record<string, never> | null;
    numa_affinity_policy?: "required" | "preferred" | "legacy" | null;
    resource_request?: string;
    "binding:vif_type"?: string;
    "binding:vif_details"?: Record<string, never>;
    "binding:vnic_type"?: "normal" | "direct" | "macvtap" | "baremetal" | "direct-physical" | "virtio-forwarder" | "smart-nic" | "vdpa" | "accelerator-direct" | "accelerator-direct-physical" | "remote-managed";
    "binding:host_id"?: string;
    "binding:profile"?: Record<string, never> | null;
    port_security_enabled?: string | boolean;
    qos_policy_id?: string | null;
    qos_network_policy_id?: string | null;
    revision_number?: number;
    tags?: string[];
    created_at?: string;
    updated_at?: string;
    propagate_uplink_status?: string | boolean;
    dns_name?: string;
    dns_assignment?: string;
    dns_domain?: string;
    description?: string;
    security_groups?: string[];
   };
  };
  PortsAdd_Allowed_Address_PairsAdd_Allowed_Address_PairsRequest: Record<string, never>;
  PortsAdd_Allowed_Address_PairsAdd_Allowed_Address_PairsResponse: Record<string, never>;
  VpnEndpoint_GroupsCreateRequest: {
   endpoint_group?: {
    tenant_id?: string;
    name?: string;
    description?: string;
    type?: "cidr" | "network" | "router" | "subnet" | "vlan";
    endpoints?: string[];
   };
  };
  VpnEndpoint_GroupsCreateResponse: {
   endpoint_group?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    type?: "cidr" | "network" | "router" | "subnet" | "vlan";
    endpoints?: string[];
   };
  };
  VpnEndpoint_GroupsIndexResponse: {
   endpoint_groups?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    type?: "cidr" | "network" | "router" | "subnet" | "vlan";
    endpoints?: string[];
   }[];
  };
  VpnEndpoint_GroupUpdateRequest: {
   endpoint_group?: {
    name?: string;
    description?: string;
   };
  };
  VpnEndpoint_GroupUpdateResponse: {
   endpoint_group?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    type?: "cidr" | "network" | "router" | "subnet" | "vlan";
    endpoints?: string[];
   };
  };
  VpnEndpoint_GroupShowResponse: {
   endpoint_group?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    type?: "cidr" | "network" | "router" | "subnet" | "vlan";
    endpoints?: string[];
   };
  };
  VpnVpnservicesCreateRequest: {
   vpnservice?: {
    tenant_id?: string;
    name?: string;
    description?: string;
    subnet_id?: string | null;
    router_id?: string;
    admin_state_up?: string | boolean;
    flavor_id?: string | null;
   };
  };
  VpnVpnservicesCreateResponse: {
   vpnservice?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    subnet_id?: string | null;
    router_id?: string;
    admin_state_up?: string | boolean;
    external_v4_ip?: string;
    external_v6_ip?: string;
    status?: string;
    flavor_id?: string | null;
   };
  };
  VpnVpnservicesIndexResponse: {
   vpnservices?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    subnet_id?: string | null;
    router_id?: string;
    admin_state_up?: string | boolean;
    external_v4_ip?: string;
    external_v6_ip?: string;
    status?: string;
    flavor_id?: string | null;
   }[];
  };
  VpnVpnserviceUpdateRequest: {
   vpnservice?: {
    name?: string;
    description?: string;
    admin_state_up?: string | boolean;
   };
  };
  VpnVpnserviceUpdateResponse: {
   vpnservice?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    subnet_id?: string | null;
    router_id?: string;
    admin_state_up?: string | boolean;
    external_v4_ip?: string;
    external_v6_ip?: string;
    status?: string;
    flavor_id?: string | null;
   };
  };
  VpnVpnserviceShowResponse: {
   vpnservice?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    subnet_id?: string | null;
    router_id?: string;
    admin_state_up?: string | boolean;
    external_v4_ip?: string;
    external_v6_ip?: string;
    status?: string;
    flavor_id?: string | null;
   };
  };
  VpnIpsec_Site_ConnectionsCreateRequest: {
   ipsec_site_connection?: {
    tenant_id?: string;
    name?: string;
    description?: string;
    local_id?: string;
    peer_address?: string;
    peer_id?: string;
    peer_cidrs?: string[];
    local_ep_group_id?: string | null;
    peer_ep_group_id?: string | null;
    mtu?: number;
    initiator?: "bi-directional" | "response-only";
    psk?: string;
    dpd?: string;
    admin_state_up?: string | boolean;
    vpnservice_id?: string;
    ikepolicy_id?: string;
    ipsecpolicy_id?: string;
   };
  };
  VpnIpsec_Site_ConnectionsCreateResponse: {
   ipsec_site_connection?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    local_id?: string;
    peer_address?: string;
    peer_id?: string;
    peer_cidrs?: string[];
    local_ep_group_id?: string | null;
    peer_ep_group_id?: string | null;
    route_mode?: string;
    mtu?: number;
    initiator?: "bi-directional" | "response-only";
    auth_mode?: "psk";
    psk?: string;
    dpd?: string;
    admin_state_up?: string | boolean;
    status?: string;
    vpnservice_id?: string;
    ikepolicy_id?: string;
    ipsecpolicy_id?: string;
   };
  };
  VpnIpsec_Site_ConnectionsIndexResponse: {
   ipsec_site_connections?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    local_id?: string;
    peer_address?: string;
    peer_id?: string;
    peer_cidrs?: string[];
    local_ep_group_id?: string | null;
    peer_ep_group_id?: string | null;
    route_mode?: string;
    mtu?: number;
    initiator?: "bi-directional" | "response-only";
    auth_mode?: "psk";
    psk?: string;
    dpd?: string;
    admin_state_up?: string | boolean;
    status?: string;
    vpnservice_id?: string;
    ikepolicy_id?: string;
    ipsecpolicy_id?: string;
   }[];
  };
  VpnIpsec_Site_ConnectionUpdateRequest: {
   ipsec_site_connection?: {
    name?: string;
    description?: string;
    local_id?: string;
    peer_address?: string;
    peer_id?: string;
    peer_cidrs?: string[];
    local_ep_group_id?: string | null;
    peer_ep_group_id?: string | null;
    mtu?: number;
    initiator?: "bi-directional" | "response-only";
    psk?: string;
    dpd?: string;
    admin_state_up?: string | boolean;
   };
  };
  VpnIpsec_Site_ConnectionUpdateResponse: {
   ipsec_site_connection?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    local_id?: string;
    peer_address?: string;
    peer_id?: string;
    peer_cidrs?: string[];
    local_ep_group_id?: string | null;
    peer_ep_group_id?: string | null;
    route_mode?: string;
    mtu?: number;
    initiator?: "bi-directional" | "response-only";
    auth_mode?: "psk";
    psk?: string;
    dpd?: string;
    admin_state_up?: string | boolean;
    status?: string;
    vpnservice_id?: string;
    ikepolicy_id?: string;
    ipsecpolicy_id?: string;
   };
  };
  VpnIpsec_Site_ConnectionShowResponse: {
   ipsec_site_connection?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    local_id?: string;
    peer_address?: string;
    peer_id?: string;
    peer_cidrs?: string[];
    local_ep_group_id?: string | null;
    peer_ep_group_id?: string | null;
    route_mode?: string;
    mtu?: number;
    initiator?: "bi-directional" | "response-only";
    auth_mode?: "psk";
    psk?: string;
    dpd?: string;
    admin_state_up?: string | boolean;
    status?: string;
    vpnservice_id?: string;
    ikepolicy_id?: string;
    ipsecpolicy_id?: string;
   };
  };
  VpnIpsecpoliciesCreateRequest: {
   ipsecpolicy?: {
    tenant_id?: string;
    name?: string;
    description?: string;
    transform_protocol?: "ah" | "ah-esp" | "esp";
    auth_algorithm?: "sha1" | "sha256" | "sha384" | "sha512" | "aes-xcbc" | "aes-cmac";
    encryption_algorithm?: "3des" | "aes-128" | "aes-192" | "aes-256" | "aes-128-ccm-8" | "aes-192-ccm-8" | "aes-256-ccm-8" | "aes-128-ccm-12" | "aes-192-ccm-12" | "aes-256-ccm-12" | "aes-128-ccm-16" | "aes-192-ccm-16" | "aes-256-ccm-16" | "aes-128-gcm-8" | "aes-192-gcm-8" | "aes-256-gcm-8" | "aes-128-gcm-12" | "aes-192-gcm-12" | "aes-256-gcm-12" | "aes-128-gcm-16" | "aes-192-gcm-16" | "aes-256-gcm-16";
    encapsulation_mode?: "transport" | "tunnel";
    lifetime?: string;
    pfs?: "group2" | "group5" | "group14" | "group15" | "group16" | "group17" | "group18" | "group19" | "group20" | "group21" | "group22" | "group23" | "group24" | "group25" | "group26" | "group27" | "group28" | "group29" | "group30" | "group31";
   };
  };
  VpnIpsecpoliciesCreateResponse: {
   ipsecpolicy?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    transform_protocol?: "ah" | "ah-esp" | "esp";
    auth_algorithm?: "sha1" | "sha256" | "sha384" | "sha512" | "aes-xcbc" | "aes-cmac";
    encryption_algorithm?: "3des" | "aes-128" | "aes-192" | "aes-256" | "aes-128-ccm-8" | "aes-192-ccm-8" | "aes-256-ccm-8" | "aes-128-ccm-12" | "aes-192-ccm-12" | "aes-256-ccm-12" | "aes-128-ccm-16" | "aes-192-ccm-16" | "aes-256-ccm-16" | "aes-128-gcm-8" | "aes-192-gcm-8" | "aes-256-gcm-8" | "aes-128-gcm-12" | "aes-192-gcm-12" | "aes-256-gcm-12" | "aes-128-gcm-16" | "aes-192-gcm-16" | "aes-256-gcm-16";
    encapsulation_mode?: "transport" | "tunnel";
    lifetime?: string;
    pfs?: "group2" | "group5" | "group14" | "group15" | "group16" | "group17" | "group18" | "group19" | "group20" | "group21" | "group22" | "group23" | "group24" | "group25" | "group26" | "group27" | "group28" | "group29" | "group30" | "group31";
   };
  };
  VpnIpsecpoliciesIndexResponse: {
   ipsecpolicies?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    transform_protocol?: "ah" | "ah-esp" | "esp";
    auth_algorithm?: "sha1" | "sha256" | "sha384" | "sha512" | "aes-xcbc" | "aes-cmac";
    encryption_algorithm?: "3des" | "aes-128" | "aes-192" | "aes-256" | "aes-128-ccm-8" | "aes-192-ccm-8" | "aes-256-ccm-8" | "aes-128-ccm-12" | "aes-192-ccm-12" | "aes-256-ccm-12" | "aes-128-ccm-16" | "aes-192-ccm-16" | "aes-256-ccm-16" | "aes-128-gcm-8" | "aes-192-gcm-8" | "aes-256-gcm-8" | "aes-128-gcm-12" | "aes-192-gcm-12" | "aes-256-gcm-12" | "aes-128-gcm-16" | "aes-192-gcm-16" | "aes-256-gcm-16";
    encapsulation_mode?: "transport" | "tunnel";
    lifetime?: string;
    pfs?: "group2" | "group5" | "group14" | "group15" | "group16" | "group17" | "group18" | "group19" | "group20" | "group21" | "group22" | "group23" | "group24" | "group25" | "group26" | "group27" | "group28" | "group29" | "group30" | "group31";
   }[];
  };
  VpnIpsecpolicyUpdateRequest: {
   ipsecpolicy?: {
    name?: string;
    description?: string;
    transform_protocol?: "ah" | "ah-esp" | "esp";
    auth_algorithm?: "sha1" | "sha256" | "sha384" | "sha512" | "aes-xcbc" | "aes-cmac";
    encryption_algorithm?: "3des" | "aes-128" | "aes-192" | "aes-256" | "aes-128-ccm-8" | "aes-192-ccm-8" | "aes-256-ccm-8" | "aes-128-ccm-12" | "aes-192-ccm-12" | "aes-256-ccm-12" | "aes-128-ccm-16" | "aes-192-ccm-16" | "aes-256-ccm-16" | "aes-128-gcm-8" | "aes-192-gcm-8" | "aes-256-gcm-8" | "aes-128-gcm-12" | "aes-192-gcm-12" | "aes-256-gcm-12" | "aes-128-gcm-16" | "aes-192-gcm-16" | "aes-256-gcm-16";
    encapsulation_mode?: "transport" | "tunnel";
    lifetime?: string;
    pfs?: "group2" | "group5" | "group14" | "group15" | "group16" | "group17" | "group18" | "group19" | "group20" | "group21" | "group22" | "group23" | "group24" | "group25" | "group26" | "group27" | "group28" | "group29" | "group30" | "group31";
   };
  };
  VpnIpsecpolicyUpdateResponse: {
   ipsecpolicy?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    transform_protocol?: "ah" | "ah-esp" | "esp";
    auth_algorithm?: "sha1" | "sha256" | "sha384" | "sha512" | "aes-xcbc" | "aes-cmac";
    encryption_algorithm?: "3des" | "aes-128" | "aes-192" | "aes-256" | "aes-128-ccm-8" | "aes-192-ccm-8" | "aes-256-ccm-8" | "aes-128-ccm-12" | "aes-192-ccm-12" | "aes-256-ccm-12" | "aes-128-ccm-16" | "aes-192-ccm-16" | "aes-256-ccm-16" | "aes-128-gcm-8" | "aes-192-gcm-8" | "aes-256-gcm-8" | "aes-128-gcm-12" | "aes-192-gcm-12" | "aes-256-gcm-12" | "aes-128-gcm-16" | "aes-192-gcm-16" | "aes-256-gcm-16";
    encapsulation_mode?: "transport" | "tunnel";
    lifetime?: string;
    pfs?: "group2" | "group5" | "group14" | "group15" | "group16" | "group17" | "group18" | "group19" | "group20" | "group21" | "group22" | "group23" | "group24" | "group25" | "group26" | "group27" | "group28" | "group29" | "group30" | "group31";
   };
  };
  VpnIpsecpolicyShowResponse: {
   ipsecpolicy?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    transform_protocol?: "ah" | "ah-esp" | "esp";
    auth_algorithm?: "sha1" | "sha256" | "sha384" | "sha512" | "aes-xcbc" | "aes-cmac";
    encryption_algorithm?: "3des" | "aes-128" | "aes-192" | "aes-256" | "aes-128-ccm-8" | "aes-192-ccm-8" | "aes-256-ccm-8" | "aes-128-ccm-12" | "aes-192-ccm-12" | "aes-256-ccm-12" | "aes-128-ccm-16" | "aes-192-ccm-16" | "aes-256-ccm-16" | "aes-128-gcm-8" | "aes-192-gcm-8" | "aes-256-gcm-8" | "aes-128-gcm-12" | "aes-192-gcm-12" | "aes-256-gcm-12" | "aes-128-gcm-16" | "aes-192-gcm-16" | "aes-256-gcm-16";
    encapsulation_mode?: "transport" | "tunnel";
    lifetime?: string;
    pfs?: "group2" | "group5" | "group14" | "group15" | "group16" | "group17" | "group18" | "group19" | "group20" | "group21" | "group22" | "group23" | "group24" | "group25" | "group26" | "group27" | "group28" | "group29" | "group30" | "group31";
   };
  };
  VpnIkepoliciesCreateRequest: {
   ikepolicy?: {
    tenant_id?: string;
    name?: string;
    description?: string;
    auth_algorithm?: "sha1" | "sha256" | "sha384" | "sha512" | "aes-xcbc" | "aes-cmac";
    encryption_algorithm?: "3des" | "aes-128" | "aes-192" | "aes-256" | "aes-128-ccm-8" | "aes-192-ccm-8" | "aes-256-ccm-8" | "aes-128-ccm-12" | "aes-192-ccm-12" | "aes-256-ccm-12" | "aes-128-ccm-16" | "aes-192-ccm-16" | "aes-256-ccm-16" | "aes-128-gcm-8" | "aes-192-gcm-8" | "aes-256-gcm-8" | "aes-128-gcm-12" | "aes-192-gcm-12" | "aes-256-gcm-12" | "aes-128-gcm-16" | "aes-192-gcm-16" | "aes-256-gcm-16";
    phase1_negotiation_mode?: "main" | "aggressive";
    lifetime?: string;
    ike_version?: "v1" | "v2";
    pfs?: "group2" | "group5" | "group14" | "group15" | "group16" | "group17" | "group18" | "group19" | "group20" | "group21" | "group22" | "group23" | "group24" | "group25" | "group26" | "group27" | "group28" | "group29" | "group30" | "group31";
   };
  };
  VpnIkepoliciesCreateResponse: {
   ikepolicy?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    auth_algorithm?: "sha1" | "sha256" | "sha384" | "sha512" | "aes-xcbc" | "aes-cmac";
    encryption_algorithm?: "3des" | "aes-128" | "aes-192" | "aes-256" | "aes-128-ccm-8" | "aes-192-ccm-8" | "aes-256-ccm-8" | "aes-128-ccm-12" | "aes-192-ccm-12" | "aes-256-ccm-12" | "aes-128-ccm-16" | "aes-192-ccm-16" | "aes-256-ccm-16" | "aes-128-gcm-8" | "aes-192-gcm-8" | "aes-256-gcm-8" | "aes-128-gcm-12" | "aes-192-gcm-12" | "aes-256-gcm-12" | "aes-128-gcm-16" | "aes-192-gcm-16" | "aes-256-gcm-16";
    phase1_negotiation_mode?: "main" | "aggressive";
    lifetime?: string;
    ike_version?: "v1" | "v2";
    pfs?: "group2" | "group5" | "group14" | "group15" | "group16" | "group17" | "group18" | "group19" | "group20" | "group21" | "group22" | "group23" | "group24" | "group25" | "group26" | "group27" | "group28" | "group29" | "group30" | "group31";
   };
  };
  VpnIkepoliciesIndexResponse: {
   ikepolicies?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    auth_algorithm?: "sha1" | "sha256" | "sha384" | "sha512" | "aes-xcbc" | "aes-cmac";
    encryption_algorithm?: "3des" | "aes-128" | "aes-192" | "aes-256" | "aes-128-ccm-8" | "aes-192-ccm-8" | "aes-256-ccm-8" | "aes-128-ccm-12" | "aes-192-ccm-12" | "aes-256-ccm-12" | "aes-128-ccm-16" | "aes-192-ccm-16" | "aes-256-ccm-16" | "aes-128-gcm-8" | "aes-192-gcm-8" | "aes-256-gcm-8" | "aes-128-gcm-12" | "aes-192-gcm-12" | "aes-256-gcm-12" | "aes-128-gcm-16" | "aes-192-gcm-16" | "aes-256-gcm-16";
    phase1_negotiation_mode?: "main" | "aggressive";
    lifetime?: string;
    ike_version?: "v1" | "v2";
    pfs?: "group2" | "group5" | "group14" | "group15" | "group16" | "group17" | "group18" | "group19" | "group20" | "group21" | "group22" | "group23" | "group24" | "group25" | "group26" | "group27" | "group28" | "group29" | "group30" | "group31";
   }[];
  };
  VpnIkepolicyUpdateRequest: {
   ikepolicy?: {
    name?: string;
    description?: string;
    auth_algorithm?: "sha1" | "sha256" | "sha384" | "sha512" | "aes-xcbc" | "aes-cmac";
    encryption_algorithm?: "3des" | "aes-128" | "aes-192" | "aes-256" | "aes-128-ccm-8" | "aes-192-ccm-8" | "aes-256-ccm-8" | "aes-128-ccm-12" | "aes-192-ccm-12" | "aes-256-ccm-12" | "aes-128-ccm-16" | "aes-192-ccm-16" | "aes-256-ccm-16" | "aes-128-gcm-8" | "aes-192-gcm-8" | "aes-256-gcm-8" | "aes-128-gcm-12" | "aes-192-gcm-12" | "aes-256-gcm-12" | "aes-128-gcm-16" | "aes-192-gcm-16" | "aes-256-gcm-16";
    phase1_negotiation_mode?: "main" | "aggressive";
    lifetime?: string;
    ike_version?: "v1" | "v2";
    pfs?: "group2" | "group5" | "group14" | "group15" | "group16" | "group17" | "group18" | "group19" | "group20" | "group21" | "group22" | "group23" | "group24" | "group25" | "group26" | "group27" | "group28" | "group29" | "group30" | "group31";
   };
  };
  VpnIkepolicyUpdateResponse: {
   ikepolicy?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    auth_algorithm?: "sha1" | "sha256" | "sha384" | "sha512" | "aes-xcbc" | "aes-cmac";
    encryption_algorithm?: "3des" | "aes-128" | "aes-192" | "aes-256" | "aes-128-ccm-8" | "aes-192-ccm-8" | "aes-256-ccm-8" | "aes-128-ccm-12" | "aes-192-ccm-12" | "aes-256-ccm-12" | "aes-128-ccm-16" | "aes-192-ccm-16" | "aes-256-ccm-16" | "aes-128-gcm-8" | "aes-192-gcm-8" | "aes-256-gcm-8" | "aes-128-gcm-12" | "aes-192-gcm-12" | "aes-256-gcm-12" | "aes-128-gcm-16" | "aes-192-gcm-16" | "aes-256-gcm-16";
    phase1_negotiation_mode?: "main" | "aggressive";
    lifetime?: string;
    ike_version?: "v1" | "v2";
    pfs?: "group2" | "group5" | "group14" | "group15" | "group16" | "group17" | "group18" | "group19" | "group20" | "group21" | "group22" | "group23" | "group24" | "group25" | "group26" | "group27" | "group28" | "group29" | "group30" | "group31";
   };
  };
  VpnIkepolicyShowResponse: {
   ikepolicy?: {
    id?: string;
    tenant_id?: string;
    name?: string;
    description?: string;
    auth_algorithm?: "sha1" | "sha256" | "sha384" | "sha512" | "aes-xcbc" | "aes-cmac";
    encryption_algorithm?: "3des" | "aes-128" | "aes-192" | "aes-256" | "aes-128-ccm-8" | "aes-192-ccm-8" | "aes-256-ccm-8" | "aes-128-ccm-12" | "aes-192-ccm-12" | "aes-256-ccm-12" | "aes-128-ccm-16" | "aes-192-ccm-16" | "aes-256-ccm-16" | "aes-128-gcm-8" | "aes-192-gcm-8" | "aes-256-gcm-8" | "aes-128-gcm-12" | "aes-192-gcm-12" | "aes-256-gcm-12" | "aes-128-gcm-16" | "aes-192-gcm-16" | "aes-256-gcm-16";
    phase1_negotiation_mode?: "main" | "aggressive";
    lifetime?: string;
    ike_version?: "v1" | "v2";
    pfs?: "group2" | "group5" | "group14" | "group15" | "group16" | "group17" | "group18" | "group19" | "group20" | "group21" | "group22" | "group23" | "group24" | "group25" | "group26" | "group27" | "group28" | "group29" | "group30" | "group31";
   };
  };
 };
 responses: never;
 parameters: {
  extensions_id: string;
  address_groups_id: string;
  address_groups_name: string;
  address_groups_description: string;
  address_groups_project_id: string;
  address_scopes_id: string;
  address_scopes_name: string;
  address_scopes_tenant_id: string;
  address_scopes_shared: string | boolean;
  address_scopes_ip_version: 4 | 6;
  agents_id: string;
  agents_agent_type: string;
  agents_binary: string;
  agents_topic: string;
  agents_host: string;
  agents_admin_state_up: string | boolean;
  agents_alive: string;
  agents_description: string | null;
  agents_availability_zone: string;
  auto_allocated_topology_id: string;
  availability_zones_name: string;
  availability_zones_resource: string;
  availability_zones_state: string;
  agents_agent_id: string;
  agents_dhcp_networks_id: string;
  networks_network_id: string;
  networks_dhcp_agents_id: string;
  routers_id: string;
  routers_name: string;
  routers_admin_state_up: string | boolean;
  routers_tenant_id: string;
  routers_enable_ndp_proxy: string | boolean | null;
  routers_revision_number: string;
  routers_tags: string[];
  "routers_tags-any": string[];
  "routers_not-tags": string[];
  "routers_not-tags-any": string[];
  routers_description: string;
  flavors_id: string;
  flavors_name: string;
  flavors_description: string | null;
  flavors_service_type: string;
  flavors_enabled: string | boolean | null;
  service_profiles_id: string;
  service_profiles_description: string | null;
  service_profiles_driver: string;
  service_profiles_enabled: string | boolean | null;
  flavors_flavor_id: string;
  flavors_next_providers_id: string;
  flavors_service_profiles_id: string;
  floatingips_floatingip_id: string;
  port_forwardings_id: string;
  port_forwardings_external_port: number | null;
  port_forwardings_protocol: "dccp" | "icmp" | "ipv6-icmp" | "sctp" | "tcp" | "udp";
  port_forwardings_internal_port_id: string;
  port_forwardings_description: string;
  port_forwardings_external_port_range: number;
  floatingips_port_forwardings_id: string;
  floatingip_pools_id: string;
  floatingips_id: string;
  floatingips_floating_ip_address: string;
  floatingips_floating_network_id: string;
  floatingips_router_id: string | null;
  floatingips_port_id: string | null;
  floatingips_fixed_ip_address: string;
  floatingips_tenant_id: string;
  floatingips_status: string;
  floatingips_revision_number: string;
  floatingips_tags: string[];
  "floatingips_tags-any": string[];
  "floatingips_not-tags": string[];
  "floatingips_not-tags-any": string[];
  floatingips_description: string;
  routers_router_id: string;
  conntrack_helpers_id: string;
  conntrack_helpers_protocol: "dccp" | "icmp" | "ipv6-icmp" | "sctp" | "tcp" | "udp";
  conntrack_helpers_port: number;
  conntrack_helpers_helper: string;
  routers_conntrack_helpers_id: string;
  ndp_proxies_name: string;
  ndp_proxies_description: string;
  ndp_proxies_revision_number: string;
  ndp_proxies_id: string;
  agents_l3_routers_id: string;
  routers_l3_agents_id: string;
  local_ips_id: string;
  local_ips_name: string;
  local_ips_description: string;
  local_ips_project_id: string;
  local_ips_local_port_id: string;
  local_ips_network_id: string;
  local_ips_local_ip_address: string;
  local_ips_ip_mode: "translate" | "passthrough";
  local_ips_revision_number: string;
  local_ips_local_ip_id: string;
  port_associations_local_ip_address: string;
  port_associations_fixed_port_id: string;
  port_associations_fixed_ip: string;
  port_associations_host: string;
  local_ips_port_associations_id: string;
  logs_id: string;
  logs_project_id: string;
  logs_name: string;
  logs_resource_type: string;
  logs_resource_id: string | null;
  logs_event: "ACCEPT" | "DROP" | "ALL";
  logs_target_id: string | null;
  logs_enabled: string | boolean;
  logs_revision_number: string;
  logs_description: string;
  log_logs_id: string;
  log_loggable_resources_id: string;
  metering_labels_id: string;
  metering_labels_name: string;
  metering_labels_description: string;
  metering_labels_tenant_id: string;
  metering_labels_shared: string | boolean;
  metering_metering_labels_id: string;
  metering_label_rules_id: string;
  metering_label_rules_metering_label_id: string;
  metering_label_rules_direction: "ingress" | "egress";
  metering_label_rules_excluded: string | boolean;
  metering_label_rules_remote_ip_prefix: string;
  metering_label_rules_source_ip_prefix: string;
  metering_label_rules_destination_ip_prefix: string;
  metering_metering_label_rules_id: string;
  network_ip_availabilities_network_id: string;
  network_ip_availabilities_network_name: string;
  network_ip_availabilities_tenant_id: string;
  network_ip_availabilities_ip_version: string;
  network_ip_availabilities_id: string;
  network_segment_ranges_id: string;
  network_segment_ranges_name: string;
  network_segment_ranges_project_id: string;
  network_segment_ranges_network_type: "vlan" | "vxlan" | "gre" | "geneve";
  network_segment_ranges_physical_network: string;
  network_segment_ranges_revision_number: string;
  network_segment_ranges_tags: string[];
  "network_segment_ranges_tags-any": string[];
  "network_segment_ranges_not-tags": string[];
  "network_segment_ranges_not-tags-any": string[];
  network_segment_ranges_description: string;
  ports_port_id: string;
  bindings_host: string;
  bindings_vif_type: string;
  bindings_vnic_type: "normal" | "direct" | "macvtap" | "baremetal" | "direct-physical" | "virtio-forwarder" | "smart-nic" | "vdpa" | "accelerator-direct" | "accelerator-direct-physical" | "remote-managed";
  bindings_status: string;
  ports_bindings_id: string;
  policies_id: string;
  policies_name: string;
  policies_shared: string | boolean;
  policies_tenant_id: string;
  policies_is_default: string | boolean;
  policies_revision_number: string;
  policies_tags: string[];
  "policies_tags-any": string[];
  "policies_not-tags": string[];
  "policies_not-tags-any": string[];
  policies_description: string;
  qos_policies_id: string;
  rule_types_all_rules: string | boolean | null;
  rule_types_all_supported: string | boolean | null;
  qos_rule_types_id: string;
  qos_policies_policy_id: string;
  bandwidth_limit_rules_id: string;
  bandwidth_limit_rules_max_kbps: number;
  bandwidth_limit_rules_max_burst_kbps: number;
  qos_policies_bandwidth_limit_rules_id: string;
  dscp_marking_rules_id: string;
  dscp_marking_rules_dscp_mark: 0 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 36 | 38 | 40 | 44 | 46 | 48 | 56;
  qos_policies_dscp_marking_rules_id: string;
  minimum_bandwidth_rules_id: string;
  minimum_bandwidth_rules_min_kbps: number;
  minimum_bandwidth_rules_direction: "ingress" | "egress";
  qos_policies_minimum_bandwidth_rules_id: string;
  minimum_packet_rate_rules_id: string;
  minimum_packet_rate_rules_min_kpps: number;
  minimum_packet_rate_rules_direction: "any" | "ingress" | "egress";
  qos_policies_minimum_packet_rate_rules_id: string;
  alias_minimum_packet_rate_rules_id: string;
  alias_minimum_packet_rate_rules_min_kpps: number;
  alias_minimum_packet_rate_rules_direction: "any" | "ingress" | "egress";
  qos_alias_minimum_packet_rate_rules_id: string;
  policies_policy_id: string;
  packet_rate_limit_rules_id: string;
  packet_rate_limit_rules_max_kpps: number;
  packet_rate_limit_rules_max_burst_kpps: number;
  packet_rate_limit_rules_direction: "ingress" | "egress";
  policies_packet_rate_limit_rules_id: string;
  alias_bandwidth_limit_rules_id: string;
  alias_bandwidth_limit_rules_max_kbps: number;
  alias_bandwidth_limit_rules_direction: "ingress" | "egress";
  alias_bandwidth_limit_rules_max_burst_kbps: number;
  qos_alias_bandwidth_limit_rules_id: string;
  alias_dscp_marking_rules_id: string;
  alias_dscp_marking_rules_dscp_mark: 0 | 8 | 10 | 12 | 14 | 16 | 18 | 20 | 22 | 24 | 26 | 28 | 30 | 32 | 34 | 36 | 38 | 40 | 44 | 46 | 48 | 56;
  qos_alias_dscp_marking_rules_id: string;
  alias_minimum_bandwidth_rules_id: string;
  alias_minimum_bandwidth_rules_min_kbps: number;
  alias_minimum_bandwidth_rules_direction: "ingress" | "egress";
  qos_alias_minimum_bandwidth_rules_id: string;
  quotas_id: string;
  rbac_policies_id: string;
  rbac_policies_object_type: string;
  rbac_policies_object_id: string;
  rbac_policies_target_tenant: string;
  rbac_policies_tenant_id: string;
  rbac_policies_action: string;
  default_security_group_rules_id: string;
  default_security_group_rules_description: string;
  default_security_group_rules_remote_group_id: string;
  default_security_group_rules_remote_address_group_id: string;
  default_security_group_rules_direction: "ingress" | "egress";
  default_security_group_rules_protocol: string;
  default_security_group_rules_port_range_min: string;
  default_security_group_rules_port_range_max: string;
  default_security_group_rules_ethertype: "IPv4" | "IPv6";
  default_security_group_rules_remote_ip_prefix: string;
  default_security_group_rules_used_in_default_sg: string | boolean;
  default_security_group_rules_used_in_non_default_sg: string | boolean;
  security_groups_id: string;
  security_groups_name: string;
  security_groups_tenant_id: string;
  security_groups_revision_number: string;
  security_groups_tags: string[];
  "security_groups_tags-any": string[];
  "security_groups_not-tags": string[];
  "security_groups_not-tags-any": string[];
  security_groups_description: string;
  security_groups_shared: string | boolean;
  security_group_rules_id: string;
  security_group_rules_security_group_id: string;
  security_group_rules_remote_group_id: string;
  security_group_rules_direction: "ingress" | "egress";
  security_group_rules_protocol: string;
  security_group_rules_port_range_min: string;
  security_group_rules_port_range_max: string;
  security_group_rules_ethertype: "IPv4" | "IPv6";
  security_group_rules_remote_ip_prefix: string;
  security_group_rules_tenant_id: string;
  security_group_rules_revision_number: string;
  security_group_rules_description: string;
  security_group_rules_normalized_cidr: string | null;
  security_group_rules_remote_address_group_id: string;
  segments_id: string;
  segments_network_id: string;
  segments_physical_network: string;
  segments_network_type: string;
  segments_name: string | null;
  segments_revision_number: string;
  segments_description: string;
  service_providers_id: string;
  subnetpools_id: string;
  subnetpools_name: string;
  subnetpools_tenant_id: string;
  subnetpools_default_quota: number;
  subnetpools_ip_version: string;
  subnetpools_default_prefixlen: number;
  subnetpools_min_prefixlen: number;
  subnetpools_max_prefixlen: number;
  subnetpools_is_default: string | boolean;
  subnetpools_shared: string | boolean;
  subnetpools_address_scope_id: string | null;
  subnetpools_revision_number: string;
  subnetpools_tags: string[];
  "subnetpools_tags-any": string[];
  "subnetpools_not-tags": string[];
  "subnetpools_not-tags-any": string[];
  subnetpools_description: string;
  ports_tags_id: string;
  subnets_subnet_id: string;
  subnets_tags_id: string;
  subnetpools_subnetpool_id: string;
  subnetpools_tags_id: string;
  networks_tags_id: string;
  routers_tags_id: string;
  floatingips_tags_id: string;
  policies_tags_id: string;
  security_groups_security_group_id: string;
  security_groups_tags_id: string;
  trunks_trunk_id: string;
  trunks_tags_id: string;
  network_segment_ranges_network_segment_range_id: string;
  network_segment_ranges_tags_id: string;
  networks_id: string;
  networks_name: string;
  networks_admin_state_up: string | boolean;
  networks_status: string;
  networks_tenant_id: string;
  networks_shared: string | boolean;
  networks_router_external: string | boolean;
  networks_mtu: number;
  networks_provider_network_type: string;
  networks_provider_physical_network: string;
  networks_provider_segmentation_id: string | number;
  networks_revision_number: string;
  networks_tags: string[];
  "networks_tags-any": string[];
  "networks_not-tags": string[];
  "networks_not-tags-any": string[];
  networks_is_default: string | boolean;
  networks_description: string;
  subnets_id: string;
  subnets_name: string;
  subnets_ip_version: 4 | 6;
  subnets_network_id: string;
  subnets_subnetpool_id: string | null;
  subnets_cidr: string | null;
  subnets_gateway_ip: string;
  subnets_tenant_id: string;
  subnets_enable_dhcp: string | boolean;
  subnets_ipv6_ra_mode: "dhcpv6-stateful" | "dhcpv6-stateless" | "slaac";
  subnets_ipv6_address_mode: "dhcpv6-stateful" | "dhcpv6-stateless" | "slaac";
  subnets_shared: string | boolean;
  subnets_revision_number: string;
  subnets_tags: string[];
  "subnets_tags-any": string[];
  "subnets_not-tags": string[];
  "subnets_not-tags-any": string[];
  subnets_description: string;
  subnets_segment_id: string | null;
  ports_id: string;
  ports_name: string;
  ports_network_id: string;
  ports_admin_state_up: string | boolean;
  ports_mac_address: string;
  ports_fixed_ips: string[];
  ports_device_id: string;
  ports_device_owner: string;
  ports_tenant_id: string;
  ports_status: string;
  ports_ip_allocation: string;
  ports_binding_host_id: string;
  ports_revision_number: string;
  ports_tags: string[];
  "ports_tags-any": string[];
  "ports_not-tags": string[];
  "ports_not-tags-any": string[];
  ports_description: string;
  ports_security_groups: string[];
  vpn_endpoint_groups_id: string;
  vpn_vpnservices_id: string;
  vpn_ipsec_site_connections_id: string;
  vpn_ipsecpolicies_id: string;
  vpn_ikepolicies_id: string;
 };
 requestBodies: never;
 headers: never;
 pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
 "extensions:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ExtensionsIndexResponse"];
    };
   };
  };
 };
 "extensions/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["extensions_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ExtensionShowResponse"];
    };
   };
  };
 };
 "address-groups:get": {
  parameters: {
   query?: {
    name?: components["parameters"]["address_groups_name"];
    description?: components["parameters"]["address_groups_description"];
    project_id?: components["parameters"]["address_groups_project_id"];
   };
   path: {
    id: components["parameters"]["address_groups_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Address_GroupsIndexResponse"];
    };
   };
  };
 };
 "address-groups:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Address_GroupsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Address_GroupsCreateResponse"];
    };
   };
  };
 };
 "address-groups/id/add_addresses:put": {
  parameters: {
   path: {
    id: components["parameters"]["address_groups_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Address_GroupsAdd_AddressesAdd_AddressesRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Address_GroupsAdd_AddressesAdd_AddressesResponse"];
    };
   };
  };
 };
 "address-groups/id/remove_addresses:put": {
  parameters: {
   path: {
    id: components["parameters"]["address_groups_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Address_GroupsRemove_AddressesRemove_AddressesRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Address_GroupsRemove_AddressesRemove_AddressesResponse"];
    };
   };
  };
 };
 "address-groups/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["address_groups_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Address_GroupShowResponse"];
    };
   };
  };
 };
 "address-groups/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["address_groups_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Address_GroupUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Address_GroupUpdateResponse"];
    };
   };
  };
 };
 "address-groups/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["address_groups_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "address-scopes:get": {
  parameters: {
   query?: {
    name?: components["parameters"]["address_scopes_name"];
    tenant_id?: components["parameters"]["address_scopes_tenant_id"];
    shared?: components["parameters"]["address_scopes_shared"];
    ip_version?: components["parameters"]["address_scopes_ip_version"];
   };
   path: {
    id: components["parameters"]["address_scopes_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Address_ScopesIndexResponse"];
    };
   };
  };
 };
 "address-scopes:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Address_ScopesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Address_ScopesCreateResponse"];
    };
   };
  };
 };
 "address-scopes/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["address_scopes_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Address_ScopeShowResponse"];
    };
   };
  };
 };
 "address-scopes/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["address_scopes_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Address_ScopeUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Address_ScopeUpdateResponse"];
    };
   };
  };
 };
 "address-scopes/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["address_scopes_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "agents:get": {
  parameters: {
   query?: {
    agent_type?: components["parameters"]["agents_agent_type"];
    binary?: components["parameters"]["agents_binary"];
    topic?: components["parameters"]["agents_topic"];
    host?: components["parameters"]["agents_host"];
    admin_state_up?: components["parameters"]["agents_admin_state_up"];
    alive?: components["parameters"]["agents_alive"];
    description?: components["parameters"]["agents_description"];
    availability_zone?: components["parameters"]["agents_availability_zone"];
   };
   path: {
    id: components["parameters"]["agents_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AgentsIndexResponse"];
    };
   };
  };
 };
 "agents:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AgentsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["AgentsCreateResponse"];
    };
   };
  };
 };
 "agents/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["agents_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AgentShowResponse"];
    };
   };
  };
 };
 "agents/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["agents_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AgentUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AgentUpdateResponse"];
    };
   };
  };
 };
 "agents/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["agents_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "auto-allocated-topology:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Auto_Allocated_TopologyIndexResponse"];
    };
   };
  };
 };
 "auto-allocated-topology:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Auto_Allocated_TopologyCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Auto_Allocated_TopologyCreateResponse"];
    };
   };
  };
 };
 "auto-allocated-topology/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["auto_allocated_topology_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Auto_Allocated_TopologyShowResponse"];
    };
   };
  };
 };
 "auto-allocated-topology/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["auto_allocated_topology_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Auto_Allocated_TopologyUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Auto_Allocated_TopologyUpdateResponse"];
    };
   };
  };
 };
 "auto-allocated-topology/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["auto_allocated_topology_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "availability_zones:get": {
  parameters: {
   query?: {
    name?: components["parameters"]["availability_zones_name"];
    resource?: components["parameters"]["availability_zones_resource"];
    state?: components["parameters"]["availability_zones_state"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Availability_ZonesIndexResponse"];
    };
   };
  };
 };
 "agents/agent_id/dhcp-networks:get": {
  parameters: {
   path: {
    agent_id: components["parameters"]["agents_agent_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AgentsDhcp_NetworksIndexResponse"];
    };
   };
  };
 };
 "agents/agent_id/dhcp-networks:post": {
  parameters: {
   path: {
    agent_id: components["parameters"]["agents_agent_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AgentsDhcp_NetworksCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["AgentsDhcp_NetworksCreateResponse"];
    };
   };
  };
 };
 "agents/agent_id/dhcp-networks/id:get": {
  parameters: {
   path: {
    agent_id: components["parameters"]["agents_agent_id"];
    id: components["parameters"]["agents_dhcp_networks_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AgentsDhcp_NetworkShowResponse"];
    };
   };
  };
 };
 "agents/agent_id/dhcp-networks/id:put": {
  parameters: {
   path: {
    agent_id: components["parameters"]["agents_agent_id"];
    id: components["parameters"]["agents_dhcp_networks_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AgentsDhcp_NetworkUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AgentsDhcp_NetworkUpdateResponse"];
    };
   };
  };
 };
 "agents/agent_id/dhcp-networks/id:delete": {
  parameters: {
   path: {
    agent_id: components["parameters"]["agents_agent_id"];
    id: components["parameters"]["agents_dhcp_networks_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "networks/network_id/dhcp-agents:get": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["NetworksDhcp_AgentsIndexResponse"];
    };
   };
  };
 };
 "networks/network_id/dhcp-agents:post": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["NetworksDhcp_AgentsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["NetworksDhcp_AgentsCreateResponse"];
    };
   };
  };
 };
 "networks/network_id/dhcp-agents/id:get": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
    id: components["parameters"]["networks_dhcp_agents_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["NetworksDhcp_AgentShowResponse"];
    };
   };
  };
 };
 "networks/network_id/dhcp-agents/id:put": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
    id: components["parameters"]["networks_dhcp_agents_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["NetworksDhcp_AgentUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["NetworksDhcp_AgentUpdateResponse"];
    };
   };
  };
 };
 "networks/network_id/dhcp-agents/id:delete": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
    id: components["parameters"]["networks_dhcp_agents_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "routers:get": {
  parameters: {
   query?: {
    name?: components["parameters"]["routers_name"];
    admin_state_up?: components["parameters"]["routers_admin_state_up"];
    tenant_id?: components["parameters"]["routers_tenant_id"];
    enable_ndp_proxy?: components["parameters"]["routers_enable_ndp_proxy"];
    revision_number?: components["parameters"]["routers_revision_number"];
    tags?: components["parameters"]["routers_tags"];
    "tags-any"?: components["parameters"]["routers_tags-any"];
    "not-tags"?: components["parameters"]["routers_not-tags"];
    "not-tags-any"?: components["parameters"]["routers_not-tags-any"];
    description?: components["parameters"]["routers_description"];
   };
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersIndexResponse"];
    };
   };
  };
 };
 "routers:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RoutersCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["RoutersCreateResponse"];
    };
   };
  };
 };
 "routers/id/add_router_interface:put": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RoutersAdd_Router_InterfaceAdd_Router_InterfaceRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersAdd_Router_InterfaceAdd_Router_InterfaceResponse"];
    };
   };
  };
 };
 "routers/id/remove_router_interface:put": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RoutersRemove_Router_InterfaceRemove_Router_InterfaceRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersRemove_Router_InterfaceRemove_Router_InterfaceResponse"];
    };
   };
  };
 };
 "routers/id/add_extraroutes:put": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RoutersAdd_ExtraroutesAdd_ExtraroutesRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersAdd_ExtraroutesAdd_ExtraroutesResponse"];
    };
   };
  };
 };
 "routers/id/remove_extraroutes:put": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RoutersRemove_ExtraroutesRemove_ExtraroutesRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersRemove_ExtraroutesRemove_ExtraroutesResponse"];
    };
   };
  };
 };
 "routers/id/add_external_gateways:put": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RoutersAdd_External_GatewaysAdd_External_GatewaysRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersAdd_External_GatewaysAdd_External_GatewaysResponse"];
    };
   };
  };
 };
 "routers/id/update_external_gateways:put": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RoutersUpdate_External_GatewaysUpdate_External_GatewaysRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersUpdate_External_GatewaysUpdate_External_GatewaysResponse"];
    };
   };
  };
 };
 "routers/id/remove_external_gateways:put": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RoutersRemove_External_GatewaysRemove_External_GatewaysRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersRemove_External_GatewaysRemove_External_GatewaysResponse"];
    };
   };
  };
 };
 "routers/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RouterShowResponse"];
    };
   };
  };
 };
 "routers/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RouterUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RouterUpdateResponse"];
    };
   };
  };
 };
 "routers/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["routers_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "flavors:get": {
  parameters: {
   query?: {
    name?: components["parameters"]["flavors_name"];
    description?: components["parameters"]["flavors_description"];
    service_type?: components["parameters"]["flavors_service_type"];
    enabled?: components["parameters"]["flavors_enabled"];
   };
   path: {
    id: components["parameters"]["flavors_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorsIndexResponse"];
    };
   };
  };
 };
 "flavors:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FlavorsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["FlavorsCreateResponse"];
    };
   };
  };
 };
 "flavors/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["flavors_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorShowResponse"];
    };
   };
  };
 };
 "flavors/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["flavors_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FlavorUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorUpdateResponse"];
    };
   };
  };
 };
 "flavors/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["flavors_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "service_profiles:get": {
  parameters: {
   query?: {
    description?: components["parameters"]["service_profiles_description"];
    driver?: components["parameters"]["service_profiles_driver"];
    enabled?: components["parameters"]["service_profiles_enabled"];
   };
   path: {
    id: components["parameters"]["service_profiles_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Service_ProfilesIndexResponse"];
    };
   };
  };
 };
 "service_profiles:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Service_ProfilesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Service_ProfilesCreateResponse"];
    };
   };
  };
 };
 "service_profiles/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["service_profiles_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Service_ProfileShowResponse"];
    };
   };
  };
 };
 "service_profiles/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["service_profiles_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Service_ProfileUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Service_ProfileUpdateResponse"];
    };
   };
  };
 };
 "service_profiles/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["service_profiles_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "flavors/flavor_id/next_providers:get": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_flavor_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorsNext_ProvidersIndexResponse"];
    };
   };
  };
 };
 "flavors/flavor_id/next_providers:post": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_flavor_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FlavorsNext_ProvidersCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["FlavorsNext_ProvidersCreateResponse"];
    };
   };
  };
 };
 "flavors/flavor_id/next_providers/id:get": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_flavor_id"];
    id: components["parameters"]["flavors_next_providers_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorsNext_ProviderShowResponse"];
    };
   };
  };
 };
 "flavors/flavor_id/next_providers/id:put": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_flavor_id"];
    id: components["parameters"]["flavors_next_providers_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FlavorsNext_ProviderUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorsNext_ProviderUpdateResponse"];
    };
   };
  };
 };
 "flavors/flavor_id/next_providers/id:delete": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_flavor_id"];
    id: components["parameters"]["flavors_next_providers_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "flavors/flavor_id/service_profiles:get": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_flavor_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorsService_ProfilesIndexResponse"];
    };
   };
  };
 };
 "flavors/flavor_id/service_profiles:post": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_flavor_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FlavorsService_ProfilesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["FlavorsService_ProfilesCreateResponse"];
    };
   };
  };
 };
 "flavors/flavor_id/service_profiles/id:get": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_flavor_id"];
    id: components["parameters"]["flavors_service_profiles_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorsService_ProfileShowResponse"];
    };
   };
  };
 };
 "flavors/flavor_id/service_profiles/id:put": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_flavor_id"];
    id: components["parameters"]["flavors_service_profiles_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FlavorsService_ProfileUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorsService_ProfileUpdateResponse"];
    };
   };
  };
 };
 "flavors/flavor_id/service_profiles/id:delete": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_flavor_id"];
    id: components["parameters"]["flavors_service_profiles_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "floatingips/floatingip_id/port_forwardings:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["port_forwardings_id"];
    external_port?: components["parameters"]["port_forwardings_external_port"];
    protocol?: components["parameters"]["port_forwardings_protocol"];
    internal_port_id?: components["parameters"]["port_forwardings_internal_port_id"];
    description?: components["parameters"]["port_forwardings_description"];
    external_port_range?: components["parameters"]["port_forwardings_external_port_range"];
   };
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FloatingipsPort_ForwardingsIndexResponse"];
    };
   };
  };
 };
 "floatingips/floatingip_id/port_forwardings:post": {
  parameters: {
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FloatingipsPort_ForwardingsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["FloatingipsPort_ForwardingsCreateResponse"];
    };
   };
  };
 };
 "floatingips/floatingip_id/port_forwardings/id:get": {
  parameters: {
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
    id: components["parameters"]["floatingips_port_forwardings_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FloatingipsPort_ForwardingShowResponse"];
    };
   };
  };
 };
 "floatingips/floatingip_id/port_forwardings/id:put": {
  parameters: {
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
    id: components["parameters"]["floatingips_port_forwardings_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FloatingipsPort_ForwardingUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FloatingipsPort_ForwardingUpdateResponse"];
    };
   };
  };
 };
 "floatingips/floatingip_id/port_forwardings/id:delete": {
  parameters: {
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
    id: components["parameters"]["floatingips_port_forwardings_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "floatingip-pools:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Floatingip_PoolsIndexResponse"];
    };
   };
  };
 };
 "floatingip-pools:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Floatingip_PoolsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Floatingip_PoolsCreateResponse"];
    };
   };
  };
 };
 "floatingip-pools/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["floatingip_pools_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Floatingip_PoolShowResponse"];
    };
   };
  };
 };
 "floatingip-pools/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["floatingip_pools_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Floatingip_PoolUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Floatingip_PoolUpdateResponse"];
    };
   };
  };
 };
 "floatingip-pools/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["floatingip_pools_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "floatingips:get": {
  parameters: {
   query?: {
    floating_ip_address?: components["parameters"]["floatingips_floating_ip_address"];
    floating_network_id?: components["parameters"]["floatingips_floating_network_id"];
    router_id?: components["parameters"]["floatingips_router_id"];
    port_id?: components["parameters"]["floatingips_port_id"];
    fixed_ip_address?: components["parameters"]["floatingips_fixed_ip_address"];
    tenant_id?: components["parameters"]["floatingips_tenant_id"];
    status?: components["parameters"]["floatingips_status"];
    revision_number?: components["parameters"]["floatingips_revision_number"];
    tags?: components["parameters"]["floatingips_tags"];
    "tags-any"?: components["parameters"]["floatingips_tags-any"];
    "not-tags"?: components["parameters"]["floatingips_not-tags"];
    "not-tags-any"?: components["parameters"]["floatingips_not-tags-any"];
    description?: components["parameters"]["floatingips_description"];
   };
   path: {
    id: components["parameters"]["floatingips_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FloatingipsIndexResponse"];
    };
   };
  };
 };
 "floatingips:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FloatingipsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["FloatingipsCreateResponse"];
    };
   };
  };
 };
 "floatingips/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["floatingips_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FloatingipShowResponse"];
    };
   };
  };
 };
 "floatingips/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["floatingips_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FloatingipUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FloatingipUpdateResponse"];
    };
   };
  };
 };
 "floatingips/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["floatingips_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "routers/router_id/conntrack_helpers:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["conntrack_helpers_id"];
    protocol?: components["parameters"]["conntrack_helpers_protocol"];
    port?: components["parameters"]["conntrack_helpers_port"];
    helper?: components["parameters"]["conntrack_helpers_helper"];
   };
   path: {
    router_id: components["parameters"]["routers_router_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersConntrack_HelpersIndexResponse"];
    };
   };
  };
 };
 "routers/router_id/conntrack_helpers:post": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RoutersConntrack_HelpersCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["RoutersConntrack_HelpersCreateResponse"];
    };
   };
  };
 };
 "routers/router_id/conntrack_helpers/id:get": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
    id: components["parameters"]["routers_conntrack_helpers_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersConntrack_HelperShowResponse"];
    };
   };
  };
 };
 "routers/router_id/conntrack_helpers/id:put": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
    id: components["parameters"]["routers_conntrack_helpers_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RoutersConntrack_HelperUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersConntrack_HelperUpdateResponse"];
    };
   };
  };
 };
 "routers/router_id/conntrack_helpers/id:delete": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
    id: components["parameters"]["routers_conntrack_helpers_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "ndp-proxies:get": {
  parameters: {
   query?: {
    name?: components["parameters"]["ndp_proxies_name"];
    description?: components["parameters"]["ndp_proxies_description"];
    revision_number?: components["parameters"]["ndp_proxies_revision_number"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Ndp_ProxiesIndexResponse"];
    };
   };
  };
 };
 "ndp-proxies:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Ndp_ProxiesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Ndp_ProxiesCreateResponse"];
    };
   };
  };
 };
 "ndp-proxies/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["ndp_proxies_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Ndp_ProxyShowResponse"];
    };
   };
  };
 };
 "ndp-proxies/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["ndp_proxies_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Ndp_ProxyUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Ndp_ProxyUpdateResponse"];
    };
   };
  };
 };
 "ndp-proxies/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["ndp_proxies_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "agents/agent_id/l3-routers:get": {
  parameters: {
   path: {
    agent_id: components["parameters"]["agents_agent_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AgentsL3_RoutersIndexResponse"];
    };
   };
  };
 };
 "agents/agent_id/l3-routers:post": {
  parameters: {
   path: {
    agent_id: components["parameters"]["agents_agent_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AgentsL3_RoutersCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["AgentsL3_RoutersCreateResponse"];
    };
   };
  };
 };
 "agents/agent_id/l3-routers/id:get": {
  parameters: {
   path: {
    agent_id: components["parameters"]["agents_agent_id"];
    id: components["parameters"]["agents_l3_routers_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AgentsL3_RouterShowResponse"];
    };
   };
  };
 };
 "agents/agent_id/l3-routers/id:put": {
  parameters: {
   path: {
    agent_id: components["parameters"]["agents_agent_id"];
    id: components["parameters"]["agents_l3_routers_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AgentsL3_RouterUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AgentsL3_RouterUpdateResponse"];
    };
   };
  };
 };
 "agents/agent_id/l3-routers/id:delete": {
  parameters: {
   path: {
    agent_id: components["parameters"]["agents_agent_id"];
    id: components["parameters"]["agents_l3_routers_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "routers/router_id/l3-agents:get": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersL3_AgentsIndexResponse"];
    };
   };
  };
 };
 "routers/router_id/l3-agents:post": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RoutersL3_AgentsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["RoutersL3_AgentsCreateResponse"];
    };
   };
  };
 };
 "routers/router_id/l3-agents/id:get": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
    id: components["parameters"]["routers_l3_agents_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersL3_AgentShowResponse"];
    };
   };
  };
 };
 "routers/router_id/l3-agents/id:put": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
    id: components["parameters"]["routers_l3_agents_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RoutersL3_AgentUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersL3_AgentUpdateResponse"];
    };
   };
  };
 };
 "routers/router_id/l3-agents/id:delete": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
    id: components["parameters"]["routers_l3_agents_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "local-ips:get": {
  parameters: {
   query?: {
    name?: components["parameters"]["local_ips_name"];
    description?: components["parameters"]["local_ips_description"];
    project_id?: components["parameters"]["local_ips_project_id"];
    local_port_id?: components["parameters"]["local_ips_local_port_id"];
    network_id?: components["parameters"]["local_ips_network_id"];
    local_ip_address?: components["parameters"]["local_ips_local_ip_address"];
    ip_mode?: components["parameters"]["local_ips_ip_mode"];
    revision_number?: components["parameters"]["local_ips_revision_number"];
   };
   path: {
    id: components["parameters"]["local_ips_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Local_IpsIndexResponse"];
    };
   };
  };
 };
 "local-ips:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Local_IpsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Local_IpsCreateResponse"];
    };
   };
  };
 };
 "local-ips/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["local_ips_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Local_IpShowResponse"];
    };
   };
  };
 };
 "local-ips/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["local_ips_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Local_IpUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Local_IpUpdateResponse"];
    };
   };
  };
 };
 "local-ips/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["local_ips_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "local_ips/local_ip_id/port_associations:get": {
  parameters: {
   query?: {
    local_ip_address?: components["parameters"]["port_associations_local_ip_address"];
    fixed_port_id?: components["parameters"]["port_associations_fixed_port_id"];
    fixed_ip?: components["parameters"]["port_associations_fixed_ip"];
    host?: components["parameters"]["port_associations_host"];
   };
   path: {
    local_ip_id: components["parameters"]["local_ips_local_ip_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Local_IpsPort_AssociationsIndexResponse"];
    };
   };
  };
 };
 "local_ips/local_ip_id/port_associations:post": {
  parameters: {
   path: {
    local_ip_id: components["parameters"]["local_ips_local_ip_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Local_IpsPort_AssociationsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Local_IpsPort_AssociationsCreateResponse"];
    };
   };
  };
 };
 "local_ips/local_ip_id/port_associations/id:get": {
  parameters: {
   path: {
    local_ip_id: components["parameters"]["local_ips_local_ip_id"];
    id: components["parameters"]["local_ips_port_associations_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Local_IpsPort_AssociationShowResponse"];
    };
   };
  };
 };
 "local_ips/local_ip_id/port_associations/id:put": {
  parameters: {
   path: {
    local_ip_id: components["parameters"]["local_ips_local_ip_id"];
    id: components["parameters"]["local_ips_port_associations_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Local_IpsPort_AssociationUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Local_IpsPort_AssociationUpdateResponse"];
    };
   };
  };
 };
 "local_ips/local_ip_id/port_associations/id:delete": {
  parameters: {
   path: {
    local_ip_id: components["parameters"]["local_ips_local_ip_id"];
    id: components["parameters"]["local_ips_port_associations_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "log/logs:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["logs_id"];
    project_id?: components["parameters"]["logs_project_id"];
    name?: components["parameters"]["logs_name"];
    resource_type?: components["parameters"]["logs_resource_type"];
    resource_id?: components["parameters"]["logs_resource_id"];
    event?: components["parameters"]["logs_event"];
    target_id?: components["parameters"]["logs_target_id"];
    enabled?: components["parameters"]["logs_enabled"];
    revision_number?: components["parameters"]["logs_revision_number"];
    description?: components["parameters"]["logs_description"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LogLogsIndexResponse"];
    };
   };
  };
 };
 "log/logs:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["LogLogsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["LogLogsCreateResponse"];
    };
   };
  };
 };
 "log/logs/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["log_logs_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LogLogShowResponse"];
    };
   };
  };
 };
 "log/logs/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["log_logs_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["LogLogUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LogLogUpdateResponse"];
    };
   };
  };
 };
 "log/logs/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["log_logs_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "log/loggable-resources:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LogLoggable_ResourcesIndexResponse"];
    };
   };
  };
 };
 "log/loggable-resources:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["LogLoggable_ResourcesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["LogLoggable_ResourcesCreateResponse"];
    };
   };
  };
 };
 "log/loggable-resources/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["log_loggable_resources_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LogLoggable_ResourceShowResponse"];
    };
   };
  };
 };
 "log/loggable-resources/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["log_loggable_resources_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["LogLoggable_ResourceUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LogLoggable_ResourceUpdateResponse"];
    };
   };
  };
 };
 "log/loggable-resources/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["log_loggable_resources_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "metering/metering-labels:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["metering_labels_id"];
    name?: components["parameters"]["metering_labels_name"];
    description?: components["parameters"]["metering_labels_description"];
    tenant_id?: components["parameters"]["metering_labels_tenant_id"];
    shared?: components["parameters"]["metering_labels_shared"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MeteringMetering_LabelsIndexResponse"];
    };
   };
  };
 };
 "metering/metering-labels:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MeteringMetering_LabelsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["MeteringMetering_LabelsCreateResponse"];
    };
   };
  };
 };
 "metering/metering-labels/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["metering_metering_labels_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MeteringMetering_LabelShowResponse"];
    };
   };
  };
 };
 "metering/metering-labels/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["metering_metering_labels_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MeteringMetering_LabelUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MeteringMetering_LabelUpdateResponse"];
    };
   };
  };
 };
 "metering/metering-labels/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["metering_metering_labels_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "metering/metering-label-rules:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["metering_label_rules_id"];
    metering_label_id?: components["parameters"]["metering_label_rules_metering_label_id"];
    direction?: components["parameters"]["metering_label_rules_direction"];
    excluded?: components["parameters"]["metering_label_rules_excluded"];
    remote_ip_prefix?: components["parameters"]["metering_label_rules_remote_ip_prefix"];
    source_ip_prefix?: components["parameters"]["metering_label_rules_source_ip_prefix"];
    destination_ip_prefix?: components["parameters"]["metering_label_rules_destination_ip_prefix"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MeteringMetering_Label_RulesIndexResponse"];
    };
   };
  };
 };
 "metering/metering-label-rules:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MeteringMetering_Label_RulesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["MeteringMetering_Label_RulesCreateResponse"];
    };
   };
  };
 };
 "metering/metering-label-rules/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["metering_metering_label_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MeteringMetering_Label_RuleShowResponse"];
    };
   };
  };
 };
 "metering/metering-label-rules/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["metering_metering_label_rules_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MeteringMetering_Label_RuleUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MeteringMetering_Label_RuleUpdateResponse"];
    };
   };
  };
 };
 "metering/metering-label-rules/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["metering_metering_label_rules_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "network-ip-availabilities:get": {
  parameters: {
   query?: {
    network_id?: components["parameters"]["network_ip_availabilities_network_id"];
    network_name?: components["parameters"]["network_ip_availabilities_network_name"];
    tenant_id?: components["parameters"]["network_ip_availabilities_tenant_id"];
    ip_version?: components["parameters"]["network_ip_availabilities_ip_version"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Network_Ip_AvailabilitiesIndexResponse"];
    };
   };
  };
 };
 "network-ip-availabilities:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Network_Ip_AvailabilitiesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Network_Ip_AvailabilitiesCreateResponse"];
    };
   };
  };
 };
 "network-ip-availabilities/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["network_ip_availabilities_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Network_Ip_AvailabilityShowResponse"];
    };
   };
  };
 };
 "network-ip-availabilities/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["network_ip_availabilities_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Network_Ip_AvailabilityUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Network_Ip_AvailabilityUpdateResponse"];
    };
   };
  };
 };
 "network-ip-availabilities/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["network_ip_availabilities_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "network-segment-ranges:get": {
  parameters: {
   query?: {
    name?: components["parameters"]["network_segment_ranges_name"];
    project_id?: components["parameters"]["network_segment_ranges_project_id"];
    network_type?: components["parameters"]["network_segment_ranges_network_type"];
    physical_network?: components["parameters"]["network_segment_ranges_physical_network"];
    revision_number?: components["parameters"]["network_segment_ranges_revision_number"];
    tags?: components["parameters"]["network_segment_ranges_tags"];
    "tags-any"?: components["parameters"]["network_segment_ranges_tags-any"];
    "not-tags"?: components["parameters"]["network_segment_ranges_not-tags"];
    "not-tags-any"?: components["parameters"]["network_segment_ranges_not-tags-any"];
    description?: components["parameters"]["network_segment_ranges_description"];
   };
   path: {
    id: components["parameters"]["network_segment_ranges_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Network_Segment_RangesIndexResponse"];
    };
   };
  };
 };
 "network-segment-ranges:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Network_Segment_RangesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Network_Segment_RangesCreateResponse"];
    };
   };
  };
 };
 "network-segment-ranges/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["network_segment_ranges_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Network_Segment_RangeShowResponse"];
    };
   };
  };
 };
 "network-segment-ranges/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["network_segment_ranges_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Network_Segment_RangeUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Network_Segment_RangeUpdateResponse"];
    };
   };
  };
 };
 "network-segment-ranges/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["network_segment_ranges_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "ports/port_id/bindings:get": {
  parameters: {
   query?: {
    host?: components["parameters"]["bindings_host"];
    vif_type?: components["parameters"]["bindings_vif_type"];
    vnic_type?: components["parameters"]["bindings_vnic_type"];
    status?: components["parameters"]["bindings_status"];
   };
   path: {
    port_id: components["parameters"]["ports_port_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PortsBindingsIndexResponse"];
    };
   };
  };
 };
 "ports/port_id/bindings:post": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PortsBindingsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["PortsBindingsCreateResponse"];
    };
   };
  };
 };
 "ports/port_id/bindings/id/activate:put": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
    id: components["parameters"]["ports_bindings_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PortsBindingsActivateActivateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PortsBindingsActivateActivateResponse"];
    };
   };
  };
 };
 "ports/port_id/bindings/id:get": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
    id: components["parameters"]["ports_bindings_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PortsBindingShowResponse"];
    };
   };
  };
 };
 "ports/port_id/bindings/id:put": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
    id: components["parameters"]["ports_bindings_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PortsBindingUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PortsBindingUpdateResponse"];
    };
   };
  };
 };
 "ports/port_id/bindings/id:delete": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
    id: components["parameters"]["ports_bindings_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "qos/policies:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["policies_id"];
    name?: components["parameters"]["policies_name"];
    shared?: components["parameters"]["policies_shared"];
    tenant_id?: components["parameters"]["policies_tenant_id"];
    is_default?: components["parameters"]["policies_is_default"];
    revision_number?: components["parameters"]["policies_revision_number"];
    tags?: components["parameters"]["policies_tags"];
    "tags-any"?: components["parameters"]["policies_tags-any"];
    "not-tags"?: components["parameters"]["policies_not-tags"];
    "not-tags-any"?: components["parameters"]["policies_not-tags-any"];
    description?: components["parameters"]["policies_description"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPoliciesIndexResponse"];
    };
   };
  };
 };
 "qos/policies:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosPoliciesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["QosPoliciesCreateResponse"];
    };
   };
  };
 };
 "qos/policies/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["qos_policies_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPolicyShowResponse"];
    };
   };
  };
 };
 "qos/policies/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["qos_policies_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosPolicyUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPolicyUpdateResponse"];
    };
   };
  };
 };
 "qos/policies/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["qos_policies_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "qos/rule-types:get": {
  parameters: {
   query?: {
    all_rules?: components["parameters"]["rule_types_all_rules"];
    all_supported?: components["parameters"]["rule_types_all_supported"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosRule_TypesIndexResponse"];
    };
   };
  };
 };
 "qos/rule-types:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosRule_TypesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["QosRule_TypesCreateResponse"];
    };
   };
  };
 };
 "qos/rule-types/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["qos_rule_types_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosRule_TypeShowResponse"];
    };
   };
  };
 };
 "qos/rule-types/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["qos_rule_types_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosRule_TypeUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosRule_TypeUpdateResponse"];
    };
   };
  };
 };
 "qos/rule-types/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["qos_rule_types_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "qos/policies/policy_id/bandwidth_limit_rules:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["bandwidth_limit_rules_id"];
    max_kbps?: components["parameters"]["bandwidth_limit_rules_max_kbps"];
    max_burst_kbps?: components["parameters"]["bandwidth_limit_rules_max_burst_kbps"];
   };
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPoliciesBandwidth_Limit_RulesIndexResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/bandwidth_limit_rules:post": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosPoliciesBandwidth_Limit_RulesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["QosPoliciesBandwidth_Limit_RulesCreateResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/bandwidth_limit_rules/id:get": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_bandwidth_limit_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPoliciesBandwidth_Limit_RuleShowResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/bandwidth_limit_rules/id:put": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_bandwidth_limit_rules_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosPoliciesBandwidth_Limit_RuleUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPoliciesBandwidth_Limit_RuleUpdateResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/bandwidth_limit_rules/id:delete": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_bandwidth_limit_rules_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "qos/policies/policy_id/dscp_marking_rules:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["dscp_marking_rules_id"];
    dscp_mark?: components["parameters"]["dscp_marking_rules_dscp_mark"];
   };
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPoliciesDscp_Marking_RulesIndexResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/dscp_marking_rules:post": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosPoliciesDscp_Marking_RulesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["QosPoliciesDscp_Marking_RulesCreateResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/dscp_marking_rules/id:get": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_dscp_marking_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPoliciesDscp_Marking_RuleShowResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/dscp_marking_rules/id:put": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_dscp_marking_rules_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosPoliciesDscp_Marking_RuleUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPoliciesDscp_Marking_RuleUpdateResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/dscp_marking_rules/id:delete": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_dscp_marking_rules_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "qos/policies/policy_id/minimum_bandwidth_rules:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["minimum_bandwidth_rules_id"];
    min_kbps?: components["parameters"]["minimum_bandwidth_rules_min_kbps"];
    direction?: components["parameters"]["minimum_bandwidth_rules_direction"];
   };
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPoliciesMinimum_Bandwidth_RulesIndexResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/minimum_bandwidth_rules:post": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosPoliciesMinimum_Bandwidth_RulesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["QosPoliciesMinimum_Bandwidth_RulesCreateResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/minimum_bandwidth_rules/id:get": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_minimum_bandwidth_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPoliciesMinimum_Bandwidth_RuleShowResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/minimum_bandwidth_rules/id:put": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_minimum_bandwidth_rules_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosPoliciesMinimum_Bandwidth_RuleUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPoliciesMinimum_Bandwidth_RuleUpdateResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/minimum_bandwidth_rules/id:delete": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_minimum_bandwidth_rules_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "qos/policies/policy_id/minimum-packet-rate-rules:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["minimum_packet_rate_rules_id"];
    min_kpps?: components["parameters"]["minimum_packet_rate_rules_min_kpps"];
    direction?: components["parameters"]["minimum_packet_rate_rules_direction"];
   };
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPoliciesMinimum_Packet_Rate_RulesIndexResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/minimum-packet-rate-rules:post": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosPoliciesMinimum_Packet_Rate_RulesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["QosPoliciesMinimum_Packet_Rate_RulesCreateResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/minimum-packet-rate-rules/id:get": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_minimum_packet_rate_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPoliciesMinimum_Packet_Rate_RuleShowResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/minimum-packet-rate-rules/id:put": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_minimum_packet_rate_rules_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosPoliciesMinimum_Packet_Rate_RuleUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosPoliciesMinimum_Packet_Rate_RuleUpdateResponse"];
    };
   };
  };
 };
 "qos/policies/policy_id/minimum-packet-rate-rules/id:delete": {
  parameters: {
   path: {
    policy_id: components["parameters"]["qos_policies_policy_id"];
    id: components["parameters"]["qos_policies_minimum_packet_rate_rules_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "qos/alias-minimum-packet-rate-rules:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["alias_minimum_packet_rate_rules_id"];
    min_kpps?: components["parameters"]["alias_minimum_packet_rate_rules_min_kpps"];
    direction?: components["parameters"]["alias_minimum_packet_rate_rules_direction"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosAlias_Minimum_Packet_Rate_RulesIndexResponse"];
    };
   };
  };
 };
 "qos/alias-minimum-packet-rate-rules:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosAlias_Minimum_Packet_Rate_RulesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["QosAlias_Minimum_Packet_Rate_RulesCreateResponse"];
    };
   };
  };
 };
 "qos/alias-minimum-packet-rate-rules/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_minimum_packet_rate_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosAlias_Minimum_Packet_Rate_RuleShowResponse"];
    };
   };
  };
 };
 "qos/alias-minimum-packet-rate-rules/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_minimum_packet_rate_rules_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosAlias_Minimum_Packet_Rate_RuleUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosAlias_Minimum_Packet_Rate_RuleUpdateResponse"];
    };
   };
  };
 };
 "qos/alias-minimum-packet-rate-rules/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_minimum_packet_rate_rules_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "policies/policy_id/packet_rate_limit_rules:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["packet_rate_limit_rules_id"];
    max_kpps?: components["parameters"]["packet_rate_limit_rules_max_kpps"];
    max_burst_kpps?: components["parameters"]["packet_rate_limit_rules_max_burst_kpps"];
    direction?: components["parameters"]["packet_rate_limit_rules_direction"];
   };
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PoliciesPacket_Rate_Limit_RulesIndexResponse"];
    };
   };
  };
 };
 "policies/policy_id/packet_rate_limit_rules:post": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PoliciesPacket_Rate_Limit_RulesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["PoliciesPacket_Rate_Limit_RulesCreateResponse"];
    };
   };
  };
 };
 "policies/policy_id/packet_rate_limit_rules/id:get": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    id: components["parameters"]["policies_packet_rate_limit_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PoliciesPacket_Rate_Limit_RuleShowResponse"];
    };
   };
  };
 };
 "policies/policy_id/packet_rate_limit_rules/id:put": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    id: components["parameters"]["policies_packet_rate_limit_rules_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PoliciesPacket_Rate_Limit_RuleUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PoliciesPacket_Rate_Limit_RuleUpdateResponse"];
    };
   };
  };
 };
 "policies/policy_id/packet_rate_limit_rules/id:delete": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    id: components["parameters"]["policies_packet_rate_limit_rules_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "qos/alias-bandwidth-limit-rules:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["alias_bandwidth_limit_rules_id"];
    max_kbps?: components["parameters"]["alias_bandwidth_limit_rules_max_kbps"];
    direction?: components["parameters"]["alias_bandwidth_limit_rules_direction"];
    max_burst_kbps?: components["parameters"]["alias_bandwidth_limit_rules_max_burst_kbps"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosAlias_Bandwidth_Limit_RulesIndexResponse"];
    };
   };
  };
 };
 "qos/alias-bandwidth-limit-rules:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosAlias_Bandwidth_Limit_RulesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["QosAlias_Bandwidth_Limit_RulesCreateResponse"];
    };
   };
  };
 };
 "qos/alias-bandwidth-limit-rules/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_bandwidth_limit_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosAlias_Bandwidth_Limit_RuleShowResponse"];
    };
   };
  };
 };
 "qos/alias-bandwidth-limit-rules/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_bandwidth_limit_rules_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosAlias_Bandwidth_Limit_RuleUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosAlias_Bandwidth_Limit_RuleUpdateResponse"];
    };
   };
  };
 };
 "qos/alias-bandwidth-limit-rules/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_bandwidth_limit_rules_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "qos/alias-dscp-marking-rules:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["alias_dscp_marking_rules_id"];
    dscp_mark?: components["parameters"]["alias_dscp_marking_rules_dscp_mark"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosAlias_Dscp_Marking_RulesIndexResponse"];
    };
   };
  };
 };
 "qos/alias-dscp-marking-rules:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosAlias_Dscp_Marking_RulesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["QosAlias_Dscp_Marking_RulesCreateResponse"];
    };
   };
  };
 };
 "qos/alias-dscp-marking-rules/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_dscp_marking_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosAlias_Dscp_Marking_RuleShowResponse"];
    };
   };
  };
 };
 "qos/alias-dscp-marking-rules/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_dscp_marking_rules_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosAlias_Dscp_Marking_RuleUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosAlias_Dscp_Marking_RuleUpdateResponse"];
    };
   };
  };
 };
 "qos/alias-dscp-marking-rules/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_dscp_marking_rules_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "qos/alias-minimum-bandwidth-rules:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["alias_minimum_bandwidth_rules_id"];
    min_kbps?: components["parameters"]["alias_minimum_bandwidth_rules_min_kbps"];
    direction?: components["parameters"]["alias_minimum_bandwidth_rules_direction"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosAlias_Minimum_Bandwidth_RulesIndexResponse"];
    };
   };
  };
 };
 "qos/alias-minimum-bandwidth-rules:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosAlias_Minimum_Bandwidth_RulesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["QosAlias_Minimum_Bandwidth_RulesCreateResponse"];
    };
   };
  };
 };
 "qos/alias-minimum-bandwidth-rules/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_minimum_bandwidth_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosAlias_Minimum_Bandwidth_RuleShowResponse"];
    };
   };
  };
 };
 "qos/alias-minimum-bandwidth-rules/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_minimum_bandwidth_rules_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QosAlias_Minimum_Bandwidth_RuleUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QosAlias_Minimum_Bandwidth_RuleUpdateResponse"];
    };
   };
  };
 };
 "qos/alias-minimum-bandwidth-rules/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["qos_alias_minimum_bandwidth_rules_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "quotas:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QuotasIndexResponse"];
    };
   };
  };
 };
 "quotas/id/default:get": {
  parameters: {
   path: {
    id: components["parameters"]["quotas_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QuotasDefaultDefaultResponse"];
    };
   };
  };
 };
 "quotas/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["quotas_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QuotaShowResponse"];
    };
   };
  };
 };
 "quotas/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["quotas_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QuotaUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QuotaUpdateResponse"];
    };
   };
  };
 };
 "quotas/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["quotas_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "quotas/id/details:get": {
  parameters: {
   path: {
    id: components["parameters"]["quotas_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["QuotasDetailsDetailsResponse"];
    };
   };
  };
 };
 "rbac-policies:get": {
  parameters: {
   query?: {
    object_type?: components["parameters"]["rbac_policies_object_type"];
    object_id?: components["parameters"]["rbac_policies_object_id"];
    target_tenant?: components["parameters"]["rbac_policies_target_tenant"];
    tenant_id?: components["parameters"]["rbac_policies_tenant_id"];
    action?: components["parameters"]["rbac_policies_action"];
   };
   path: {
    id: components["parameters"]["rbac_policies_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Rbac_PoliciesIndexResponse"];
    };
   };
  };
 };
 "rbac-policies:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Rbac_PoliciesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Rbac_PoliciesCreateResponse"];
    };
   };
  };
 };
 "rbac-policies/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["rbac_policies_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Rbac_PolicyShowResponse"];
    };
   };
  };
 };
 "rbac-policies/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["rbac_policies_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Rbac_PolicyUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Rbac_PolicyUpdateResponse"];
    };
   };
  };
 };
 "rbac-policies/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["rbac_policies_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "default-security-group-rules:get": {
  parameters: {
   query?: {
    description?: components["parameters"]["default_security_group_rules_description"];
    remote_group_id?: components["parameters"]["default_security_group_rules_remote_group_id"];
    remote_address_group_id?: components["parameters"]["default_security_group_rules_remote_address_group_id"];
    direction?: components["parameters"]["default_security_group_rules_direction"];
    protocol?: components["parameters"]["default_security_group_rules_protocol"];
    port_range_min?: components["parameters"]["default_security_group_rules_port_range_min"];
    port_range_max?: components["parameters"]["default_security_group_rules_port_range_max"];
    ethertype?: components["parameters"]["default_security_group_rules_ethertype"];
    remote_ip_prefix?: components["parameters"]["default_security_group_rules_remote_ip_prefix"];
    used_in_default_sg?: components["parameters"]["default_security_group_rules_used_in_default_sg"];
    used_in_non_default_sg?: components["parameters"]["default_security_group_rules_used_in_non_default_sg"];
   };
   path: {
    id: components["parameters"]["default_security_group_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Default_Security_Group_RulesIndexResponse"];
    };
   };
  };
 };
 "default-security-group-rules:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Default_Security_Group_RulesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Default_Security_Group_RulesCreateResponse"];
    };
   };
  };
 };
 "default-security-group-rules/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["default_security_group_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Default_Security_Group_RuleShowResponse"];
    };
   };
  };
 };
 "default-security-group-rules/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["default_security_group_rules_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Default_Security_Group_RuleUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Default_Security_Group_RuleUpdateResponse"];
    };
   };
  };
 };
 "default-security-group-rules/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["default_security_group_rules_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "security-groups:get": {
  parameters: {
   query?: {
    name?: components["parameters"]["security_groups_name"];
    tenant_id?: components["parameters"]["security_groups_tenant_id"];
    revision_number?: components["parameters"]["security_groups_revision_number"];
    tags?: components["parameters"]["security_groups_tags"];
    "tags-any"?: components["parameters"]["security_groups_tags-any"];
    "not-tags"?: components["parameters"]["security_groups_not-tags"];
    "not-tags-any"?: components["parameters"]["security_groups_not-tags-any"];
    description?: components["parameters"]["security_groups_description"];
    shared?: components["parameters"]["security_groups_shared"];
   };
   path: {
    id: components["parameters"]["security_groups_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Security_GroupsIndexResponse"];
    };
   };
  };
 };
 "security-groups:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Security_GroupsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Security_GroupsCreateResponse"];
    };
   };
  };
 };
 "security-groups/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["security_groups_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Security_GroupShowResponse"];
    };
   };
  };
 };
 "security-groups/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["security_groups_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Security_GroupUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Security_GroupUpdateResponse"];
    };
   };
  };
 };
 "security-groups/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["security_groups_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "security-group-rules:get": {
  parameters: {
   query?: {
    security_group_id?: components["parameters"]["security_group_rules_security_group_id"];
    remote_group_id?: components["parameters"]["security_group_rules_remote_group_id"];
    direction?: components["parameters"]["security_group_rules_direction"];
    protocol?: components["parameters"]["security_group_rules_protocol"];
    port_range_min?: components["parameters"]["security_group_rules_port_range_min"];
    port_range_max?: components["parameters"]["security_group_rules_port_range_max"];
    ethertype?: components["parameters"]["security_group_rules_ethertype"];
    remote_ip_prefix?: components["parameters"]["security_group_rules_remote_ip_prefix"];
    tenant_id?: components["parameters"]["security_group_rules_tenant_id"];
    revision_number?: components["parameters"]["security_group_rules_revision_number"];
    description?: components["parameters"]["security_group_rules_description"];
    normalized_cidr?: components["parameters"]["security_group_rules_normalized_cidr"];
    remote_address_group_id?: components["parameters"]["security_group_rules_remote_address_group_id"];
   };
   path: {
    id: components["parameters"]["security_group_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Security_Group_RulesIndexResponse"];
    };
   };
  };
 };
 "security-group-rules:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Security_Group_RulesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Security_Group_RulesCreateResponse"];
    };
   };
  };
 };
 "security-group-rules/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["security_group_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Security_Group_RuleShowResponse"];
    };
   };
  };
 };
 "security-group-rules/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["security_group_rules_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Security_Group_RuleUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Security_Group_RuleUpdateResponse"];
    };
   };
  };
 };
 "security-group-rules/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["security_group_rules_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "segments:get": {
  parameters: {
   query?: {
    network_id?: components["parameters"]["segments_network_id"];
    physical_network?: components["parameters"]["segments_physical_network"];
    network_type?: components["parameters"]["segments_network_type"];
    name?: components["parameters"]["segments_name"];
    revision_number?: components["parameters"]["segments_revision_number"];
    description?: components["parameters"]["segments_description"];
   };
   path: {
    id: components["parameters"]["segments_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SegmentsIndexResponse"];
    };
   };
  };
 };
 "segments:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SegmentsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["SegmentsCreateResponse"];
    };
   };
  };
 };
 "segments/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["segments_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SegmentShowResponse"];
    };
   };
  };
 };
 "segments/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["segments_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SegmentUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SegmentUpdateResponse"];
    };
   };
  };
 };
 "segments/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["segments_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "service-providers:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Service_ProvidersIndexResponse"];
    };
   };
  };
 };
 "service-providers:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Service_ProvidersCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Service_ProvidersCreateResponse"];
    };
   };
  };
 };
 "service-providers/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["service_providers_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Service_ProviderShowResponse"];
    };
   };
  };
 };
 "service-providers/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["service_providers_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Service_ProviderUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Service_ProviderUpdateResponse"];
    };
   };
  };
 };
 "service-providers/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["service_providers_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "subnetpools:get": {
  parameters: {
   query?: {
    name?: components["parameters"]["subnetpools_name"];
    tenant_id?: components["parameters"]["subnetpools_tenant_id"];
    default_quota?: components["parameters"]["subnetpools_default_quota"];
    ip_version?: components["parameters"]["subnetpools_ip_version"];
    default_prefixlen?: components["parameters"]["subnetpools_default_prefixlen"];
    min_prefixlen?: components["parameters"]["subnetpools_min_prefixlen"];
    max_prefixlen?: components["parameters"]["subnetpools_max_prefixlen"];
    is_default?: components["parameters"]["subnetpools_is_default"];
    shared?: components["parameters"]["subnetpools_shared"];
    address_scope_id?: components["parameters"]["subnetpools_address_scope_id"];
    revision_number?: components["parameters"]["subnetpools_revision_number"];
    tags?: components["parameters"]["subnetpools_tags"];
    "tags-any"?: components["parameters"]["subnetpools_tags-any"];
    "not-tags"?: components["parameters"]["subnetpools_not-tags"];
    "not-tags-any"?: components["parameters"]["subnetpools_not-tags-any"];
    description?: components["parameters"]["subnetpools_description"];
   };
   path: {
    id: components["parameters"]["subnetpools_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SubnetpoolsIndexResponse"];
    };
   };
  };
 };
 "subnetpools:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SubnetpoolsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["SubnetpoolsCreateResponse"];
    };
   };
  };
 };
 "subnetpools/id/onboard_network_subnets:put": {
  parameters: {
   path: {
    id: components["parameters"]["subnetpools_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SubnetpoolsOnboard_Network_SubnetsOnboard_Network_SubnetsRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SubnetpoolsOnboard_Network_SubnetsOnboard_Network_SubnetsResponse"];
    };
   };
  };
 };
 "subnetpools/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["subnetpools_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SubnetpoolShowResponse"];
    };
   };
  };
 };
 "subnetpools/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["subnetpools_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SubnetpoolUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SubnetpoolUpdateResponse"];
    };
   };
  };
 };
 "subnetpools/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["subnetpools_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "subnetpools/id/add_prefixes:put": {
  parameters: {
   path: {
    id: components["parameters"]["subnetpools_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SubnetpoolsAdd_PrefixesAdd_PrefixesRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SubnetpoolsAdd_PrefixesAdd_PrefixesResponse"];
    };
   };
  };
 };
 "subnetpools/id/remove_prefixes:put": {
  parameters: {
   path: {
    id: components["parameters"]["subnetpools_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SubnetpoolsRemove_PrefixesRemove_PrefixesRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SubnetpoolsRemove_PrefixesRemove_PrefixesResponse"];
    };
   };
  };
 };
 "ports/port_id/tags:get": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PortsTagsIndexResponse"];
    };
   };
  };
 };
 "ports/port_id/tags:put": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PortsTagsUpdate_AllRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PortsTagsUpdate_AllResponse"];
    };
   };
  };
 };
 "ports/port_id/tags:delete": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "ports/port_id/tags/id:get": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
    id: components["parameters"]["ports_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "ports/port_id/tags/id:put": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
    id: components["parameters"]["ports_tags_id"];
   };
  };
  responses: {
   201: {
   };
  };
 };
 "ports/port_id/tags/id:delete": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
    id: components["parameters"]["ports_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "subnets/subnet_id/tags:get": {
  parameters: {
   path: {
    subnet_id: components["parameters"]["subnets_subnet_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SubnetsTagsIndexResponse"];
    };
   };
  };
 };
 "subnets/subnet_id/tags:put": {
  parameters: {
   path: {
    subnet_id: components["parameters"]["subnets_subnet_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SubnetsTagsUpdate_AllRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SubnetsTagsUpdate_AllResponse"];
    };
   };
  };
 };
 "subnets/subnet_id/tags:delete": {
  parameters: {
   path: {
    subnet_id: components["parameters"]["subnets_subnet_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "subnets/subnet_id/tags/id:get": {
  parameters: {
   path: {
    subnet_id: components["parameters"]["subnets_subnet_id"];
    id: components["parameters"]["subnets_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "subnets/subnet_id/tags/id:put": {
  parameters: {
   path: {
    subnet_id: components["parameters"]["subnets_subnet_id"];
    id: components["parameters"]["subnets_tags_id"];
   };
  };
  responses: {
   201: {
   };
  };
 };
 "subnets/subnet_id/tags/id:delete": {
  parameters: {
   path: {
    subnet_id: components["parameters"]["subnets_subnet_id"];
    id: components["parameters"]["subnets_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "subnetpools/subnetpool_id/tags:get": {
  parameters: {
   path: {
    subnetpool_id: components["parameters"]["subnetpools_subnetpool_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SubnetpoolsTagsIndexResponse"];
    };
   };
  };
 };
 "subnetpools/subnetpool_id/tags:put": {
  parameters: {
   path: {
    subnetpool_id: components["parameters"]["subnetpools_subnetpool_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SubnetpoolsTagsUpdate_AllRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SubnetpoolsTagsUpdate_AllResponse"];
    };
   };
  };
 };
 "subnetpools/subnetpool_id/tags:delete": {
  parameters: {
   path: {
    subnetpool_id: components["parameters"]["subnetpools_subnetpool_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "subnetpools/subnetpool_id/tags/id:get": {
  parameters: {
   path: {
    subnetpool_id: components["parameters"]["subnetpools_subnetpool_id"];
    id: components["parameters"]["subnetpools_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "subnetpools/subnetpool_id/tags/id:put": {
  parameters: {
   path: {
    subnetpool_id: components["parameters"]["subnetpools_subnetpool_id"];
    id: components["parameters"]["subnetpools_tags_id"];
   };
  };
  responses: {
   201: {
   };
  };
 };
 "subnetpools/subnetpool_id/tags/id:delete": {
  parameters: {
   path: {
    subnetpool_id: components["parameters"]["subnetpools_subnetpool_id"];
    id: components["parameters"]["subnetpools_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "networks/network_id/tags:get": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["NetworksTagsIndexResponse"];
    };
   };
  };
 };
 "networks/network_id/tags:put": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["NetworksTagsUpdate_AllRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["NetworksTagsUpdate_AllResponse"];
    };
   };
  };
 };
 "networks/network_id/tags:delete": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "networks/network_id/tags/id:get": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
    id: components["parameters"]["networks_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "networks/network_id/tags/id:put": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
    id: components["parameters"]["networks_tags_id"];
   };
  };
  responses: {
   201: {
   };
  };
 };
 "networks/network_id/tags/id:delete": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
    id: components["parameters"]["networks_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "routers/router_id/tags:get": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersTagsIndexResponse"];
    };
   };
  };
 };
 "routers/router_id/tags:put": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RoutersTagsUpdate_AllRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RoutersTagsUpdate_AllResponse"];
    };
   };
  };
 };
 "routers/router_id/tags:delete": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "routers/router_id/tags/id:get": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
    id: components["parameters"]["routers_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "routers/router_id/tags/id:put": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
    id: components["parameters"]["routers_tags_id"];
   };
  };
  responses: {
   201: {
   };
  };
 };
 "routers/router_id/tags/id:delete": {
  parameters: {
   path: {
    router_id: components["parameters"]["routers_router_id"];
    id: components["parameters"]["routers_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "floatingips/floatingip_id/tags:get": {
  parameters: {
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FloatingipsTagsIndexResponse"];
    };
   };
  };
 };
 "floatingips/floatingip_id/tags:put": {
  parameters: {
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FloatingipsTagsUpdate_AllRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FloatingipsTagsUpdate_AllResponse"];
    };
   };
  };
 };
 "floatingips/floatingip_id/tags:delete": {
  parameters: {
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "floatingips/floatingip_id/tags/id:get": {
  parameters: {
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
    id: components["parameters"]["floatingips_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "floatingips/floatingip_id/tags/id:put": {
  parameters: {
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
    id: components["parameters"]["floatingips_tags_id"];
   };
  };
  responses: {
   201: {
   };
  };
 };
 "floatingips/floatingip_id/tags/id:delete": {
  parameters: {
   path: {
    floatingip_id: components["parameters"]["floatingips_floatingip_id"];
    id: components["parameters"]["floatingips_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "policies/policy_id/tags:get": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PoliciesTagsIndexResponse"];
    };
   };
  };
 };
 "policies/policy_id/tags:put": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PoliciesTagsUpdate_AllRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PoliciesTagsUpdate_AllResponse"];
    };
   };
  };
 };
 "policies/policy_id/tags:delete": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "policies/policy_id/tags/id:get": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    id: components["parameters"]["policies_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "policies/policy_id/tags/id:put": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    id: components["parameters"]["policies_tags_id"];
   };
  };
  responses: {
   201: {
   };
  };
 };
 "policies/policy_id/tags/id:delete": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    id: components["parameters"]["policies_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "security-groups/security_group_id/tags:get": {
  parameters: {
   path: {
    security_group_id: components["parameters"]["security_groups_security_group_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Security_GroupsTagsIndexResponse"];
    };
   };
  };
 };
 "security-groups/security_group_id/tags:put": {
  parameters: {
   path: {
    security_group_id: components["parameters"]["security_groups_security_group_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Security_GroupsTagsUpdate_AllRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Security_GroupsTagsUpdate_AllResponse"];
    };
   };
  };
 };
 "security-groups/security_group_id/tags:delete": {
  parameters: {
   path: {
    security_group_id: components["parameters"]["security_groups_security_group_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "security-groups/security_group_id/tags/id:get": {
  parameters: {
   path: {
    security_group_id: components["parameters"]["security_groups_security_group_id"];
    id: components["parameters"]["security_groups_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "security-groups/security_group_id/tags/id:put": {
  parameters: {
   path: {
    security_group_id: components["parameters"]["security_groups_security_group_id"];
    id: components["parameters"]["security_groups_tags_id"];
   };
  };
  responses: {
   201: {
   };
  };
 };
 "security-groups/security_group_id/tags/id:delete": {
  parameters: {
   path: {
    security_group_id: components["parameters"]["security_groups_security_group_id"];
    id: components["parameters"]["security_groups_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "trunks/trunk_id/tags:get": {
  parameters: {
   path: {
    trunk_id: components["parameters"]["trunks_trunk_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TrunksTagsIndexResponse"];
    };
   };
  };
 };
 "trunks/trunk_id/tags:put": {
  parameters: {
   path: {
    trunk_id: components["parameters"]["trunks_trunk_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["TrunksTagsUpdate_AllRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TrunksTagsUpdate_AllResponse"];
    };
   };
  };
 };
 "trunks/trunk_id/tags:delete": {
  parameters: {
   path: {
    trunk_id: components["parameters"]["trunks_trunk_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "trunks/trunk_id/tags/id:get": {
  parameters: {
   path: {
    trunk_id: components["parameters"]["trunks_trunk_id"];
    id: components["parameters"]["trunks_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "trunks/trunk_id/tags/id:put": {
  parameters: {
   path: {
    trunk_id: components["parameters"]["trunks_trunk_id"];
    id: components["parameters"]["trunks_tags_id"];
   };
  };
  responses: {
   201: {
   };
  };
 };
 "trunks/trunk_id/tags/id:delete": {
  parameters: {
   path: {
    trunk_id: components["parameters"]["trunks_trunk_id"];
    id: components["parameters"]["trunks_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "network_segment_ranges/network_segment_range_id/tags:get": {
  parameters: {
   path: {
    network_segment_range_id: components["parameters"]["network_segment_ranges_network_segment_range_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Network_Segment_RangesTagsIndexResponse"];
    };
   };
  };
 };
 "network_segment_ranges/network_segment_range_id/tags:put": {
  parameters: {
   path: {
    network_segment_range_id: components["parameters"]["network_segment_ranges_network_segment_range_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Network_Segment_RangesTagsUpdate_AllRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Network_Segment_RangesTagsUpdate_AllResponse"];
    };
   };
  };
 };
 "network_segment_ranges/network_segment_range_id/tags:delete": {
  parameters: {
   path: {
    network_segment_range_id: components["parameters"]["network_segment_ranges_network_segment_range_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "network_segment_ranges/network_segment_range_id/tags/id:get": {
  parameters: {
   path: {
    network_segment_range_id: components["parameters"]["network_segment_ranges_network_segment_range_id"];
    id: components["parameters"]["network_segment_ranges_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "network_segment_ranges/network_segment_range_id/tags/id:put": {
  parameters: {
   path: {
    network_segment_range_id: components["parameters"]["network_segment_ranges_network_segment_range_id"];
    id: components["parameters"]["network_segment_ranges_tags_id"];
   };
  };
  responses: {
   201: {
   };
  };
 };
 "network_segment_ranges/network_segment_range_id/tags/id:delete": {
  parameters: {
   path: {
    network_segment_range_id: components["parameters"]["network_segment_ranges_network_segment_range_id"];
    id: components["parameters"]["network_segment_ranges_tags_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "networks:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["networks_id"];
    name?: components["parameters"]["networks_name"];
    admin_state_up?: components["parameters"]["networks_admin_state_up"];
    status?: components["parameters"]["networks_status"];
    tenant_id?: components["parameters"]["networks_tenant_id"];
    shared?: components["parameters"]["networks_shared"];
    "router:external"?: components["parameters"]["networks_router_external"];
    mtu?: components["parameters"]["networks_mtu"];
    "provider:network_type"?: components["parameters"]["networks_provider_network_type"];
    "provider:physical_network"?: components["parameters"]["networks_provider_physical_network"];
    "provider:segmentation_id"?: components["parameters"]["networks_provider_segmentation_id"];
    revision_number?: components["parameters"]["networks_revision_number"];
    tags?: components["parameters"]["networks_tags"];
    "tags-any"?: components["parameters"]["networks_tags-any"];
    "not-tags"?: components["parameters"]["networks_not-tags"];
    "not-tags-any"?: components["parameters"]["networks_not-tags-any"];
    is_default?: components["parameters"]["networks_is_default"];
    description?: components["parameters"]["networks_description"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["NetworksIndexResponse"];
    };
   };
  };
 };
 "networks:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["NetworksCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["NetworksCreateResponse"];
    };
   };
  };
 };
 "subnets:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["subnets_id"];
    name?: components["parameters"]["subnets_name"];
    ip_version?: components["parameters"]["subnets_ip_version"];
    network_id?: components["parameters"]["subnets_network_id"];
    subnetpool_id?: components["parameters"]["subnets_subnetpool_id"];
    cidr?: components["parameters"]["subnets_cidr"];
    gateway_ip?: components["parameters"]["subnets_gateway_ip"];
    tenant_id?: components["parameters"]["subnets_tenant_id"];
    enable_dhcp?: components["parameters"]["subnets_enable_dhcp"];
    ipv6_ra_mode?: components["parameters"]["subnets_ipv6_ra_mode"];
    ipv6_address_mode?: components["parameters"]["subnets_ipv6_address_mode"];
    shared?: components["parameters"]["subnets_shared"];
    revision_number?: components["parameters"]["subnets_revision_number"];
    tags?: components["parameters"]["subnets_tags"];
    "tags-any"?: components["parameters"]["subnets_tags-any"];
    "not-tags"?: components["parameters"]["subnets_not-tags"];
    "not-tags-any"?: components["parameters"]["subnets_not-tags-any"];
    description?: components["parameters"]["subnets_description"];
    segment_id?: components["parameters"]["subnets_segment_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SubnetsIndexResponse"];
    };
   };
  };
 };
 "subnets:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SubnetsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["SubnetsCreateResponse"];
    };
   };
  };
 };
 "ports:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["ports_id"];
    name?: components["parameters"]["ports_name"];
    network_id?: components["parameters"]["ports_network_id"];
    admin_state_up?: components["parameters"]["ports_admin_state_up"];
    mac_address?: components["parameters"]["ports_mac_address"];
    fixed_ips?: components["parameters"]["ports_fixed_ips"];
    device_id?: components["parameters"]["ports_device_id"];
    device_owner?: components["parameters"]["ports_device_owner"];
    tenant_id?: components["parameters"]["ports_tenant_id"];
    status?: components["parameters"]["ports_status"];
    ip_allocation?: components["parameters"]["ports_ip_allocation"];
    "binding:host_id"?: components["parameters"]["ports_binding_host_id"];
    revision_number?: components["parameters"]["ports_revision_number"];
    tags?: components["parameters"]["ports_tags"];
    "tags-any"?: components["parameters"]["ports_tags-any"];
    "not-tags"?: components["parameters"]["ports_not-tags"];
    "not-tags-any"?: components["parameters"]["ports_not-tags-any"];
    description?: components["parameters"]["ports_description"];
    security_groups?: components["parameters"]["ports_security_groups"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PortsIndexResponse"];
    };
   };
  };
 };
 "ports:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PortsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["PortsCreateResponse"];
    };
   };
  };
 };
 "networks/network_id:get": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["NetworkShowResponse"];
    };
   };
  };
 };
 "networks/network_id:put": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["NetworkUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["NetworkUpdateResponse"];
    };
   };
  };
 };
 "networks/network_id:delete": {
  parameters: {
   path: {
    network_id: components["parameters"]["networks_network_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "subnets/subnet_id:get": {
  parameters: {
   path: {
    subnet_id: components["parameters"]["subnets_subnet_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SubnetShowResponse"];
    };
   };
  };
 };
 "subnets/subnet_id:put": {
  parameters: {
   path: {
    subnet_id: components["parameters"]["subnets_subnet_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SubnetUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SubnetUpdateResponse"];
    };
   };
  };
 };
 "subnets/subnet_id:delete": {
  parameters: {
   path: {
    subnet_id: components["parameters"]["subnets_subnet_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "ports/port_id:get": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PortShowResponse"];
    };
   };
  };
 };
 "ports/port_id:put": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PortUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PortUpdateResponse"];
    };
   };
  };
 };
 "ports/port_id:delete": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "ports/port_id/add_allowed_address_pairs:put": {
  parameters: {
   path: {
    port_id: components["parameters"]["ports_port_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PortsAdd_Allowed_Address_PairsAdd_Allowed_Address_PairsRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PortsAdd_Allowed_Address_PairsAdd_Allowed_Address_PairsResponse"];
    };
   };
  };
 };
 "vpn/endpoint-groups:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnEndpoint_GroupsIndexResponse"];
    };
   };
  };
 };
 "vpn/endpoint-groups:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VpnEndpoint_GroupsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["VpnEndpoint_GroupsCreateResponse"];
    };
   };
  };
 };
 "vpn/endpoint-groups/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_endpoint_groups_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnEndpoint_GroupShowResponse"];
    };
   };
  };
 };
 "vpn/endpoint-groups/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_endpoint_groups_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VpnEndpoint_GroupUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnEndpoint_GroupUpdateResponse"];
    };
   };
  };
 };
 "vpn/endpoint-groups/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_endpoint_groups_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "vpn/vpnservices:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnVpnservicesIndexResponse"];
    };
   };
  };
 };
 "vpn/vpnservices:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VpnVpnservicesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["VpnVpnservicesCreateResponse"];
    };
   };
  };
 };
 "vpn/vpnservices/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_vpnservices_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnVpnserviceShowResponse"];
    };
   };
  };
 };
 "vpn/vpnservices/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_vpnservices_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VpnVpnserviceUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnVpnserviceUpdateResponse"];
    };
   };
  };
 };
 "vpn/vpnservices/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_vpnservices_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "vpn/ipsec-site-connections:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnIpsec_Site_ConnectionsIndexResponse"];
    };
   };
  };
 };
 "vpn/ipsec-site-connections:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VpnIpsec_Site_ConnectionsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["VpnIpsec_Site_ConnectionsCreateResponse"];
    };
   };
  };
 };
 "vpn/ipsec-site-connections/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_ipsec_site_connections_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnIpsec_Site_ConnectionShowResponse"];
    };
   };
  };
 };
 "vpn/ipsec-site-connections/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_ipsec_site_connections_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VpnIpsec_Site_ConnectionUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnIpsec_Site_ConnectionUpdateResponse"];
    };
   };
  };
 };
 "vpn/ipsec-site-connections/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_ipsec_site_connections_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "vpn/ipsecpolicies:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnIpsecpoliciesIndexResponse"];
    };
   };
  };
 };
 "vpn/ipsecpolicies:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VpnIpsecpoliciesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["VpnIpsecpoliciesCreateResponse"];
    };
   };
  };
 };
 "vpn/ipsecpolicies/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_ipsecpolicies_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnIpsecpolicyShowResponse"];
    };
   };
  };
 };
 "vpn/ipsecpolicies/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_ipsecpolicies_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VpnIpsecpolicyUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnIpsecpolicyUpdateResponse"];
    };
   };
  };
 };
 "vpn/ipsecpolicies/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_ipsecpolicies_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "vpn/ikepolicies:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnIkepoliciesIndexResponse"];
    };
   };
  };
 };
 "vpn/ikepolicies:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VpnIkepoliciesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["VpnIkepoliciesCreateResponse"];
    };
   };
  };
 };
 "vpn/ikepolicies/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_ikepolicies_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnIkepolicyShowResponse"];
    };
   };
  };
 };
 "vpn/ikepolicies/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_ikepolicies_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VpnIkepolicyUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VpnIkepolicyUpdateResponse"];
    };
   };
  };
 };
 "vpn/ikepolicies/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["vpn_ikepolicies_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
}
export type Microversion = never
export type Newest = never
export type bodies = Record<never, never>
export type queries = Record<never, never>
