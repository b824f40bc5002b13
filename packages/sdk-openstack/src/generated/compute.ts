// Generated from compute_v2.96.json by `npm run generate:openstack`. Do not edit.

export interface paths {
 "/versions/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["versions_id"];
   };
  };
  get: operations["versions/id:get"];
 };
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
 "/flavors": {
  get: operations["flavors:get"];
  post: operations["flavors:post"];
 };
 "/flavors/detail": {
  get: operations["flavors/detail:get"];
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
 "/flavors/{id}/action": {
  parameters: {
   path: {
    id: components["parameters"]["flavors_action_id"];
   };
  };
  post: operations["flavors/id/action:post"];
 };
 "/flavors/{flavor_id}/os-extra_specs": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_os_extra_specs_flavor_id"];
   };
  };
  get: operations["flavors/flavor_id/os-extra_specs:get"];
  post: operations["flavors/flavor_id/os-extra_specs:post"];
 };
 "/flavors/{flavor_id}/os-extra_specs/{id}": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_os_extra_specs_flavor_id"];
    id: components["parameters"]["flavors_os_extra_specs_id"];
   };
  };
  get: operations["flavors/flavor_id/os-extra_specs/id:get"];
  put: operations["flavors/flavor_id/os-extra_specs/id:put"];
  delete: operations["flavors/flavor_id/os-extra_specs/id:delete"];
 };
 "/flavors/{flavor_id}/os-flavor-access": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_os_flavor_access_flavor_id"];
   };
  };
  get: operations["flavors/flavor_id/os-flavor-access:get"];
 };
 "/images": {
  get: operations["images:get"];
 };
 "/images/detail": {
  get: operations["images/detail:get"];
 };
 "/images/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["images_id"];
   };
  };
  get: operations["images/id:get"];
  delete: operations["images/id:delete"];
 };
 "/images/{image_id}/metadata": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_metadata_image_id"];
   };
  };
  get: operations["images/image_id/metadata:get"];
  put: operations["images/image_id/metadata:put"];
  post: operations["images/image_id/metadata:post"];
 };
 "/images/{image_id}/metadata/{id}": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_metadata_image_id"];
    id: components["parameters"]["images_metadata_id"];
   };
  };
  get: operations["images/image_id/metadata/id:get"];
  put: operations["images/image_id/metadata/id:put"];
  delete: operations["images/image_id/metadata/id:delete"];
 };
 "/limits": {
  get: operations["limits:get"];
 };
 "/os-agents": {
  get: operations["os-agents:get"];
  post: operations["os-agents:post"];
 };
 "/os-agents/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_agents_id"];
   };
  };
  put: operations["os-agents/id:put"];
  delete: operations["os-agents/id:delete"];
 };
 "/os-aggregates": {
  get: operations["os-aggregates:get"];
  post: operations["os-aggregates:post"];
 };
 "/os-aggregates/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_aggregates_id"];
   };
  };
  get: operations["os-aggregates/id:get"];
  put: operations["os-aggregates/id:put"];
  delete: operations["os-aggregates/id:delete"];
 };
 "/os-aggregates/{id}/action": {
  parameters: {
   path: {
    id: components["parameters"]["os_aggregates_action_id"];
   };
  };
  post: operations["os-aggregates/id/action:post"];
 };
 "/os-aggregates/{id}/images": {
  parameters: {
   path: {
    id: components["parameters"]["os_aggregates_images_id"];
   };
  };
  post: operations["os-aggregates/id/images:post"];
 };
 "/os-assisted-volume-snapshots": {
  post: operations["os-assisted-volume-snapshots:post"];
 };
 "/os-assisted-volume-snapshots/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_assisted_volume_snapshots_id"];
   };
  };
  delete: operations["os-assisted-volume-snapshots/id:delete"];
 };
 "/os-availability-zone": {
  get: operations["os-availability-zone:get"];
 };
 "/os-availability-zone/detail": {
  get: operations["os-availability-zone/detail:get"];
 };
 "/os-baremetal-nodes": {
  get: operations["os-baremetal-nodes:get"];
  post: operations["os-baremetal-nodes:post"];
 };
 "/os-baremetal-nodes/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_baremetal_nodes_id"];
   };
  };
  get: operations["os-baremetal-nodes/id:get"];
  delete: operations["os-baremetal-nodes/id:delete"];
 };
 "/os-baremetal-nodes/{id}/action": {
  parameters: {
   path: {
    id: components["parameters"]["os_baremetal_nodes_action_id"];
   };
  };
  post: operations["os-baremetal-nodes/id/action:post"];
 };
 "/os-cells": {
  get: operations["os-cells:get"];
  post: operations["os-cells:post"];
 };
 "/os-cells/capacities": {
  get: operations["os-cells/capacities:get"];
 };
 "/os-cells/detail": {
  get: operations["os-cells/detail:get"];
 };
 "/os-cells/info": {
  get: operations["os-cells/info:get"];
 };
 "/os-cells/sync_instances": {
  post: operations["os-cells/sync_instances:post"];
 };
 "/os-cells/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_cells_id"];
   };
  };
  get: operations["os-cells/id:get"];
  put: operations["os-cells/id:put"];
  delete: operations["os-cells/id:delete"];
 };
 "/os-cells/{id}/capacities": {
  parameters: {
   path: {
    id: components["parameters"]["os_cells_capacities_id"];
   };
  };
  get: operations["os-cells/id/capacities:get"];
 };
 "/os-certificates": {
  post: operations["os-certificates:post"];
 };
 "/os-certificates/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_certificates_id"];
   };
  };
  get: operations["os-certificates/id:get"];
 };
 "/os-cloudpipe": {
  get: operations["os-cloudpipe:get"];
  post: operations["os-cloudpipe:post"];
 };
 "/os-cloudpipe/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_cloudpipe_id"];
   };
  };
  put: operations["os-cloudpipe/id:put"];
 };
 "/os-console-auth-tokens/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_console_auth_tokens_id"];
   };
  };
  get: operations["os-console-auth-tokens/id:get"];
 };
 "/os-fixed-ips/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_fixed_ips_id"];
   };
  };
  get: operations["os-fixed-ips/id:get"];
 };
 "/os-fixed-ips/{id}/action": {
  parameters: {
   path: {
    id: components["parameters"]["os_fixed_ips_action_id"];
   };
  };
  post: operations["os-fixed-ips/id/action:post"];
 };
 "/os-floating-ip-dns": {
  get: operations["os-floating-ip-dns:get"];
 };
 "/os-floating-ip-dns/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_floating_ip_dns_id"];
   };
  };
  put: operations["os-floating-ip-dns/id:put"];
  delete: operations["os-floating-ip-dns/id:delete"];
 };
 "/os-floating-ip-dns/{domain_id}/entries/{id}": {
  parameters: {
   path: {
    domain_id: components["parameters"]["os_floating_ip_dns_entries_domain_id"];
    id: components["parameters"]["os_floating_ip_dns_entries_id"];
   };
  };
  get: operations["os-floating-ip-dns/domain_id/entries/id:get"];
  put: operations["os-floating-ip-dns/domain_id/entries/id:put"];
  delete: operations["os-floating-ip-dns/domain_id/entries/id:delete"];
 };
 "/os-floating-ip-pools": {
  get: operations["os-floating-ip-pools:get"];
 };
 "/os-floating-ips": {
  get: operations["os-floating-ips:get"];
  post: operations["os-floating-ips:post"];
 };
 "/os-floating-ips/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_floating_ips_id"];
   };
  };
  get: operations["os-floating-ips/id:get"];
  delete: operations["os-floating-ips/id:delete"];
 };
 "/os-floating-ips-bulk": {
  get: operations["os-floating-ips-bulk:get"];
  post: operations["os-floating-ips-bulk:post"];
 };
 "/os-floating-ips-bulk/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_floating_ips_bulk_id"];
   };
  };
  get: operations["os-floating-ips-bulk/id:get"];
  put: operations["os-floating-ips-bulk/id:put"];
 };
 "/os-fping": {
  get: operations["os-fping:get"];
 };
 "/os-fping/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_fping_id"];
   };
  };
  get: operations["os-fping/id:get"];
 };
 "/os-hosts": {
  get: operations["os-hosts:get"];
 };
 "/os-hosts/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_hosts_id"];
   };
  };
  get: operations["os-hosts/id:get"];
  put: operations["os-hosts/id:put"];
 };
 "/os-hosts/{id}/reboot": {
  parameters: {
   path: {
    id: components["parameters"]["os_hosts_reboot_id"];
   };
  };
  get: operations["os-hosts/id/reboot:get"];
 };
 "/os-hosts/{id}/shutdown": {
  parameters: {
   path: {
    id: components["parameters"]["os_hosts_shutdown_id"];
   };
  };
  get: operations["os-hosts/id/shutdown:get"];
 };
 "/os-hosts/{id}/startup": {
  parameters: {
   path: {
    id: components["parameters"]["os_hosts_startup_id"];
   };
  };
  get: operations["os-hosts/id/startup:get"];
 };
 "/os-hypervisors": {
  get: operations["os-hypervisors:get"];
 };
 "/os-hypervisors/detail": {
  get: operations["os-hypervisors/detail:get"];
 };
 "/os-hypervisors/statistics": {
  get: operations["os-hypervisors/statistics:get"];
 };
 "/os-hypervisors/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_hypervisors_id"];
   };
  };
  get: operations["os-hypervisors/id:get"];
 };
 "/os-hypervisors/{id}/search": {
  parameters: {
   path: {
    id: components["parameters"]["os_hypervisors_search_id"];
   };
  };
  get: operations["os-hypervisors/id/search:get"];
 };
 "/os-hypervisors/{id}/servers": {
  parameters: {
   path: {
    id: components["parameters"]["os_hypervisors_servers_id"];
   };
  };
  get: operations["os-hypervisors/id/servers:get"];
 };
 "/os-hypervisors/{id}/uptime": {
  parameters: {
   path: {
    id: components["parameters"]["os_hypervisors_uptime_id"];
   };
  };
  get: operations["os-hypervisors/id/uptime:get"];
 };
 "/os-instance_usage_audit_log": {
  get: operations["os-instance_usage_audit_log:get"];
 };
 "/os-instance_usage_audit_log/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_instance_usage_audit_log_id"];
   };
  };
  get: operations["os-instance_usage_audit_log/id:get"];
 };
 "/os-keypairs": {
  get: operations["os-keypairs:get"];
  post: operations["os-keypairs:post"];
 };
 "/os-keypairs/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_keypairs_id"];
   };
  };
  get: operations["os-keypairs/id:get"];
  delete: operations["os-keypairs/id:delete"];
 };
 "/os-migrations": {
  get: operations["os-migrations:get"];
 };
 "/os-networks": {
  get: operations["os-networks:get"];
  post: operations["os-networks:post"];
 };
 "/os-networks/add": {
  post: operations["os-networks/add:post"];
 };
 "/os-networks/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_networks_id"];
   };
  };
  get: operations["os-networks/id:get"];
  delete: operations["os-networks/id:delete"];
 };
 "/os-networks/{id}/action": {
  parameters: {
   path: {
    id: components["parameters"]["os_networks_action_id"];
   };
  };
  post: operations["os-networks/id/action:post"];
 };
 "/os-quota-class-sets/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_quota_class_sets_id"];
   };
  };
  get: operations["os-quota-class-sets/id:get"];
  put: operations["os-quota-class-sets/id:put"];
 };
 "/os-quota-sets/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_quota_sets_id"];
   };
  };
  get: operations["os-quota-sets/id:get"];
  put: operations["os-quota-sets/id:put"];
  delete: operations["os-quota-sets/id:delete"];
 };
 "/os-quota-sets/{id}/detail": {
  parameters: {
   path: {
    id: components["parameters"]["os_quota_sets_detail_id"];
   };
  };
  get: operations["os-quota-sets/id/detail:get"];
 };
 "/os-quota-sets/{id}/defaults": {
  parameters: {
   path: {
    id: components["parameters"]["os_quota_sets_defaults_id"];
   };
  };
  get: operations["os-quota-sets/id/defaults:get"];
 };
 "/os-security-group-default-rules": {
  get: operations["os-security-group-default-rules:get"];
  post: operations["os-security-group-default-rules:post"];
 };
 "/os-security-group-default-rules/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_security_group_default_rules_id"];
   };
  };
  get: operations["os-security-group-default-rules/id:get"];
  delete: operations["os-security-group-default-rules/id:delete"];
 };
 "/os-security-group-rules": {
  post: operations["os-security-group-rules:post"];
 };
 "/os-security-group-rules/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_security_group_rules_id"];
   };
  };
  delete: operations["os-security-group-rules/id:delete"];
 };
 "/os-security-groups": {
  get: operations["os-security-groups:get"];
  post: operations["os-security-groups:post"];
 };
 "/os-security-groups/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_security_groups_id"];
   };
  };
  get: operations["os-security-groups/id:get"];
  put: operations["os-security-groups/id:put"];
  delete: operations["os-security-groups/id:delete"];
 };
 "/os-server-external-events": {
  post: operations["os-server-external-events:post"];
 };
 "/os-server-groups": {
  get: operations["os-server-groups:get"];
  post: operations["os-server-groups:post"];
 };
 "/os-server-groups/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_server_groups_id"];
   };
  };
  get: operations["os-server-groups/id:get"];
  delete: operations["os-server-groups/id:delete"];
 };
 "/os-services": {
  get: operations["os-services:get"];
 };
 "/os-services/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_services_id"];
   };
  };
  put: operations["os-services/id:put"];
  delete: operations["os-services/id:delete"];
 };
 "/os-simple-tenant-usage": {
  get: operations["os-simple-tenant-usage:get"];
 };
 "/os-simple-tenant-usage/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_simple_tenant_usage_id"];
   };
  };
  get: operations["os-simple-tenant-usage/id:get"];
 };
 "/os-snapshots": {
  get: operations["os-snapshots:get"];
  post: operations["os-snapshots:post"];
 };
 "/os-snapshots/detail": {
  get: operations["os-snapshots/detail:get"];
 };
 "/os-snapshots/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_snapshots_id"];
   };
  };
  get: operations["os-snapshots/id:get"];
  delete: operations["os-snapshots/id:delete"];
 };
 "/os-tenant-networks": {
  get: operations["os-tenant-networks:get"];
  post: operations["os-tenant-networks:post"];
 };
 "/os-tenant-networks/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_tenant_networks_id"];
   };
  };
  get: operations["os-tenant-networks/id:get"];
  delete: operations["os-tenant-networks/id:delete"];
 };
 "/os-volumes": {
  get: operations["os-volumes:get"];
  post: operations["os-volumes:post"];
 };
 "/os-volumes/detail": {
  get: operations["os-volumes/detail:get"];
 };
 "/os-volumes/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_volumes_id"];
   };
  };
  get: operations["os-volumes/id:get"];
  delete: operations["os-volumes/id:delete"];
 };
 "/os-volumes_boot": {
  get: operations["os-volumes_boot:get"];
  post: operations["os-volumes_boot:post"];
 };
 "/os-volumes_boot/detail": {
  get: operations["os-volumes_boot/detail:get"];
 };
 "/os-volumes_boot/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_volumes_boot_id"];
   };
  };
  get: operations["os-volumes_boot/id:get"];
  put: operations["os-volumes_boot/id:put"];
  delete: operations["os-volumes_boot/id:delete"];
 };
 "/os-volumes_boot/{id}/action": {
  parameters: {
   path: {
    id: components["parameters"]["os_volumes_boot_action_id"];
   };
  };
  post: operations["os-volumes_boot/id/action:post"];
 };
 "/servers": {
  get: operations["servers:get"];
  post: operations["servers:post"];
 };
 "/servers/detail": {
  get: operations["servers/detail:get"];
 };
 "/servers/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["servers_id"];
   };
  };
  get: operations["servers/id:get"];
  put: operations["servers/id:put"];
  delete: operations["servers/id:delete"];
 };
 "/servers/{id}/action": {
  parameters: {
   path: {
    id: components["parameters"]["servers_action_id"];
   };
  };
  post: operations["servers/id/action:post"];
 };
 "/servers/{server_id}/consoles": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_consoles_server_id"];
   };
  };
  get: operations["servers/server_id/consoles:get"];
  post: operations["servers/server_id/consoles:post"];
 };
 "/servers/{server_id}/consoles/{id}": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_consoles_server_id"];
    id: components["parameters"]["servers_consoles_id"];
   };
  };
  get: operations["servers/server_id/consoles/id:get"];
  delete: operations["servers/server_id/consoles/id:delete"];
 };
 "/servers/{server_id}/diagnostics": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_diagnostics_server_id"];
   };
  };
  get: operations["servers/server_id/diagnostics:get"];
 };
 "/servers/{server_id}/ips": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_ips_server_id"];
   };
  };
  get: operations["servers/server_id/ips:get"];
 };
 "/servers/{server_id}/ips/{id}": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_ips_server_id"];
    id: components["parameters"]["servers_ips_id"];
   };
  };
  get: operations["servers/server_id/ips/id:get"];
 };
 "/servers/{server_id}/metadata": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_metadata_server_id"];
   };
  };
  get: operations["servers/server_id/metadata:get"];
  put: operations["servers/server_id/metadata:put"];
  post: operations["servers/server_id/metadata:post"];
 };
 "/servers/{server_id}/metadata/{id}": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_metadata_server_id"];
    id: components["parameters"]["servers_metadata_id"];
   };
  };
  get: operations["servers/server_id/metadata/id:get"];
  put: operations["servers/server_id/metadata/id:put"];
  delete: operations["servers/server_id/metadata/id:delete"];
 };
 "/servers/{server_id}/migrations": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_migrations_server_id"];
   };
  };
  get: operations["servers/server_id/migrations:get"];
 };
 "/servers/{server_id}/migrations/{id}": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_migrations_server_id"];
    id: components["parameters"]["servers_migrations_id"];
   };
  };
  get: operations["servers/server_id/migrations/id:get"];
  delete: operations["servers/server_id/migrations/id:delete"];
 };
 "/servers/{server_id}/migrations/{id}/action": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_migrations_action_server_id"];
    id: components["parameters"]["servers_migrations_action_id"];
   };
  };
  post: operations["servers/server_id/migrations/id/action:post"];
 };
 "/servers/{server_id}/os-instance-actions": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_instance_actions_server_id"];
   };
  };
  get: operations["servers/server_id/os-instance-actions:get"];
 };
 "/servers/{server_id}/os-instance-actions/{id}": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_instance_actions_server_id"];
    id: components["parameters"]["servers_os_instance_actions_id"];
   };
  };
  get: operations["servers/server_id/os-instance-actions/id:get"];
 };
 "/servers/{server_id}/os-interface": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_interface_server_id"];
   };
  };
  get: operations["servers/server_id/os-interface:get"];
  post: operations["servers/server_id/os-interface:post"];
 };
 "/servers/{server_id}/os-interface/{id}": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_interface_server_id"];
    id: components["parameters"]["servers_os_interface_id"];
   };
  };
  get: operations["servers/server_id/os-interface/id:get"];
  delete: operations["servers/server_id/os-interface/id:delete"];
 };
 "/servers/{server_id}/os-server-password": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_server_password_server_id"];
   };
  };
  get: operations["servers/server_id/os-server-password:get"];
  delete: operations["servers/server_id/os-server-password:delete"];
 };
 "/servers/{server_id}/os-virtual-interfaces": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_virtual_interfaces_server_id"];
   };
  };
  get: operations["servers/server_id/os-virtual-interfaces:get"];
 };
 "/servers/{server_id}/os-volume_attachments": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_volume_attachments_server_id"];
   };
  };
  get: operations["servers/server_id/os-volume_attachments:get"];
  post: operations["servers/server_id/os-volume_attachments:post"];
 };
 "/servers/{server_id}/os-volume_attachments/{id}": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_volume_attachments_server_id"];
    id: components["parameters"]["servers_os_volume_attachments_id"];
   };
  };
  get: operations["servers/server_id/os-volume_attachments/id:get"];
  put: operations["servers/server_id/os-volume_attachments/id:put"];
  delete: operations["servers/server_id/os-volume_attachments/id:delete"];
 };
 "/servers/{server_id}/remote-consoles": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_remote_consoles_server_id"];
   };
  };
  post: operations["servers/server_id/remote-consoles:post"];
 };
 "/servers/{server_id}/os-security-groups": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_security_groups_server_id"];
   };
  };
  get: operations["servers/server_id/os-security-groups:get"];
 };
 "/servers/{server_id}/tags": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_tags_server_id"];
   };
  };
  get: operations["servers/server_id/tags:get"];
  put: operations["servers/server_id/tags:put"];
  delete: operations["servers/server_id/tags:delete"];
 };
 "/servers/{server_id}/tags/{id}": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_tags_server_id"];
    id: components["parameters"]["servers_tags_id"];
   };
  };
  get: operations["servers/server_id/tags/id:get"];
  put: operations["servers/server_id/tags/id:put"];
  delete: operations["servers/server_id/tags/id:delete"];
 };
 "/servers/{server_id}/topology": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_topology_server_id"];
   };
  };
  get: operations["servers/server_id/topology:get"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  RootShowResponse: Record<string, never>;
  VersionShowResponse: Record<string, never>;
  ExtensionsListResponse: {
   extensions?: {
    alias?: string;
    description?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    name?: string;
    namespace?: string;
    updated?: string;
   }[];
  };
  ExtensionShowResponse: {
   extension?: {
    alias?: string;
    description?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    name?: string;
    namespace?: string;
    updated?: string;
   };
  };
  FlavorsListResponse: {
   flavors?: {
    id?: string;
    name?: string;
    description?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
   }[];
  };
  Flavors_Create_20: {
   flavor: {
    name: string;
    id?: string | number | null;
    ram: number | string;
    vcpus: number | string;
    disk: number | string;
    "OS-FLV-EXT-DATA:ephemeral"?: number | string;
    swap?: number | string;
    rxtx_factor?: number | string;
    "os-flavor-access:is_public"?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
   };
  };
  Flavors_Create_21: {
   flavor: {
    name: string;
    id?: string | number | null;
    ram: number | string;
    vcpus: number | string;
    disk: number | string;
    "OS-FLV-EXT-DATA:ephemeral"?: number | string;
    swap?: number | string;
    rxtx_factor?: number | string;
    "os-flavor-access:is_public"?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
   };
  };
  Flavors_Create_255: {
   flavor: {
    name: string;
    id?: string | number | null;
    ram: number | string;
    vcpus: number | string;
    disk: number | string;
    "OS-FLV-EXT-DATA:ephemeral"?: number | string;
    swap?: number | string;
    rxtx_factor?: number | string;
    "os-flavor-access:is_public"?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    description?: string | null;
   };
  };
  FlavorsCreateRequest: components["schemas"]["Flavors_Create_20"] | components["schemas"]["Flavors_Create_21"] | components["schemas"]["Flavors_Create_255"];
  FlavorsCreateResponse: {
   flavor?: {
    name?: string;
    id?: string;
    ram?: number | string;
    vcpus?: number | string;
    disk?: number | string;
    "OS-FLV-EXT-DATA:ephemeral"?: number | string;
    swap?: number | string;
    rxtx_factor?: number | string;
    "os-flavor-access:is_public"?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    extra_specs?: {
     [key: string]: string | number;
    };
    links?: {
     href?: string;
     rel?: string;
    }[];
   };
  };
  FlavorsDetailResponse: {
   flavors?: {
    name?: string;
    id?: string;
    ram?: number | string;
    vcpus?: number | string;
    disk?: number | string;
    "OS-FLV-EXT-DATA:ephemeral"?: number | string;
    swap?: number | string;
    rxtx_factor?: number | string;
    "os-flavor-access:is_public"?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    extra_specs?: {
     [key: string]: string | number;
    };
    links?: {
     href?: string;
     rel?: string;
    }[];
   }[];
  };
  FlavorShowResponse: {
   flavor?: {
    name?: string;
    id?: string;
    ram?: number | string;
    vcpus?: number | string;
    disk?: number | string;
    "OS-FLV-EXT-DATA:ephemeral"?: number | string;
    swap?: number | string;
    rxtx_factor?: number | string;
    "os-flavor-access:is_public"?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    extra_specs?: {
     [key: string]: string | number;
    };
    links?: {
     href?: string;
     rel?: string;
    }[];
   };
  };
  FlavorUpdateRequest: {
   flavor: {
    description: string | null;
   };
  };
  FlavorUpdateResponse: {
   flavor?: {
    name?: string;
    id?: string;
    ram?: number | string;
    vcpus?: number | string;
    disk?: number | string;
    "OS-FLV-EXT-DATA:ephemeral"?: number | string;
    swap?: number | string;
    rxtx_factor?: number | string;
    "os-flavor-access:is_public"?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    extra_specs?: {
     [key: string]: string | number;
    };
    links?: {
     href?: string;
     rel?: string;
    }[];
   };
  };
  FlavorsActionDeleteRequest: {
   delete?: null;
  };
  FlavorsActionDeleteResponse: Record<string, never>;
  FlavorsAction_Create_20: {
   flavor: {
    name: string;
    id?: string | number | null;
    ram: number | string;
    vcpus: number | string;
    disk: number | string;
    "OS-FLV-EXT-DATA:ephemeral"?: number | string;
    swap?: number | string;
    rxtx_factor?: number | string;
    "os-flavor-access:is_public"?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
   };
  };
  FlavorsAction_Create_21: {
   flavor: {
    name: string;
    id?: string | number | null;
    ram: number | string;
    vcpus: number | string;
    disk: number | string;
    "OS-FLV-EXT-DATA:ephemeral"?: number | string;
    swap?: number | string;
    rxtx_factor?: number | string;
    "os-flavor-access:is_public"?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
   };
  };
  FlavorsAction_Create_255: {
   flavor: {
    name: string;
    id?: string | number | null;
    ram: number | string;
    vcpus: number | string;
    disk: number | string;
    "OS-FLV-EXT-DATA:ephemeral"?: number | string;
    swap?: number | string;
    rxtx_factor?: number | string;
    "os-flavor-access:is_public"?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    description?: string | null;
   };
  };
  FlavorsActionCreateRequest: components["schemas"]["FlavorsAction_Create_20"] | components["schemas"]["FlavorsAction_Create_21"] | components["schemas"]["FlavorsAction_Create_255"];
  FlavorsActionCreateResponse: Record<string, never>;
  FlavorsAction_Update_255: {
   flavor: {
    description: string | null;
   };
  };
  FlavorsActionUpdateResponse: Record<string, never>;
  FlavorsAction_Add_Tenant_Access: {
   addTenantAccess: {
    tenant: string;
   };
  };
  FlavorsActionAddtenantaccessResponse: {
   flavor_access?: {
    flavor_id?: string;
    tenant_id?: string;
   }[];
  };
  FlavorsAction_Remove_Tenant_Access: {
   removeTenantAccess: {
    tenant: string;
   };
  };
  FlavorsActionRemovetenantaccessResponse: {
   flavor_access?: {
    flavor_id?: string;
    tenant_id?: string;
   }[];
  };
  FlavorsOs_Extra_SpecsListResponse: {
   extra_specs?: {
    [key: string]: string | number;
   };
  };
  FlavorsOs_Extra_SpecsCreate: {
   extra_specs: {
    [key: string]: string | number;
   };
  };
  FlavorsOs_Extra_SpecsCreateResponse: {
   extra_specs?: {
    [key: string]: string | number;
   };
  };
  FlavorsOs_Extra_SpecShowResponse: {
   [key: string]: string | number;
  };
  FlavorsOs_Extra_SpecUpdate: {
   [key: string]: string | number;
  };
  FlavorsOs_Extra_SpecUpdateResponse: {
   [key: string]: string | number;
  };
  FlavorsOs_Flavor_AccessListResponse: {
   flavor_access?: {
    flavor_id?: string;
    tenant_id?: string;
   }[];
  };
  ImagesListResponse: Record<string, never>;
  ImagesDetailResponse: Record<string, never>;
  ImageShowResponse: Record<string, never>;
  ImagesMetadataListResponse: Record<string, never>;
  ImagesMetadataCreate: {
   metadata: {
    [key: string]: string;
   };
  };
  ImagesMetadataCreateResponse: Record<string, never>;
  ImagesMetadataUpdate_All: {
   metadata: {
    [key: string]: string;
   };
  };
  ImagesMetadataUpdate_AllResponse: Record<string, never>;
  ImagesMetadataShowResponse: Record<string, never>;
  ImagesMetadataUpdate: {
   meta: {
    [key: string]: string;
   };
  };
  ImagesMetadataUpdateResponse: Record<string, never>;
  LimitsListResponse: {
   absolute?: {
    maxServerGroupMembers?: number;
    maxServerGroups?: number;
    maxServerMetamaxServerMeta?: number;
    maxTotalCores?: number;
    maxTotalInstances?: number;
    maxTotalKeypairs?: number;
    maxTotalRAMSize?: number;
    totalCoresUsed?: number;
    totalInstancesUsed?: number;
    totalRAMUsed?: number;
    totalServerGroupsUsed?: number;
   } & {
    [key: string]: number;
   };
  };
  Os_AgentsListResponse: Record<string, never>;
  Os_AgentsCreateRequest: Record<string, never>;
  Os_AgentsCreateResponse: Record<string, never>;
  Os_AgentUpdateRequest: Record<string, never>;
  Os_AgentUpdateResponse: Record<string, never>;
  Os_AggregatesListResponse: {
   aggregates?: {
    availability_zone?: string;
    created_at?: string;
    deleted?: boolean;
    deleted_at?: string | null;
    id?: number;
    metadata?: {
     [key: string]: string;
    };
    hosts?: string[];
    updated_at?: string | null;
    uuid?: string;
   }[];
  };
  Os_AggregatesCreate_20: {
   aggregate: {
    name: string;
    availability_zone?: string | null;
   };
  };
  Os_AggregatesCreate_21: {
   aggregate: {
    name: string;
    availability_zone?: string | null;
   };
  };
  Os_AggregatesCreateRequest: components["schemas"]["Os_AggregatesCreate_20"] | components["schemas"]["Os_AggregatesCreate_21"];
  Os_AggregatesCreateResponse: {
   aggregate?: {
    availability_zone?: string;
    created_at?: string;
    deleted?: boolean;
    deleted_at?: string | null;
    id?: number;
    metadata?: {
     [key: string]: string;
    };
    hosts?: string[];
    updated_at?: string | null;
    uuid?: string;
   };
  };
  Os_AggregateShowResponse: {
   aggregate?: {
    availability_zone?: string;
    created_at?: string;
    deleted?: boolean;
    deleted_at?: string | null;
    id?: number;
    metadata?: {
     [key: string]: string;
    };
    hosts?: string[];
    updated_at?: string | null;
    uuid?: string;
   };
  };
  Os_AggregateUpdate_20: {
   aggregate: {
    name?: string;
    availability_zone?: string | null;
   } | unknown | unknown;
  };
  Os_AggregateUpdate_21: {
   aggregate: {
    name?: string;
    availability_zone?: string | null;
   } | unknown | unknown;
  };
  Os_AggregateUpdateRequest: components["schemas"]["Os_AggregateUpdate_20"] | components["schemas"]["Os_AggregateUpdate_21"];
  Os_AggregateUpdateResponse: {
   aggregate?: {
    availability_zone?: string;
    created_at?: string;
    deleted?: boolean;
    deleted_at?: string | null;
    id?: number;
    metadata?: {
     [key: string]: string;
    };
    hosts?: string[];
    updated_at?: string | null;
    uuid?: string;
   };
  };
  Os_AggregatesAction_Add_Host: {
   add_host: {
    host: string;
   };
  };
  Os_AggregatesActionAdd_HostResponse: {
   aggregate?: {
    availability_zone?: string;
    created_at?: string;
    deleted?: boolean;
    deleted_at?: string | null;
    id?: number;
    metadata?: {
     [key: string]: string;
    };
    hosts?: string[];
    updated_at?: string | null;
    uuid?: string;
   };
  };
  Os_AggregatesAction_Remove_Host: {
   remove_host: {
    host: string;
   };
  };
  Os_AggregatesActionRemove_HostResponse: {
   aggregate?: {
    availability_zone?: string;
    created_at?: string;
    deleted?: boolean;
    deleted_at?: string | null;
    id?: number;
    metadata?: {
     [key: string]: string;
    };
    hosts?: string[];
    updated_at?: string | null;
    uuid?: string;
   };
  };
  Os_AggregatesAction_Set_Metadata: {
   set_metadata: {
    metadata: {
     [key: string]: string | null;
    };
   };
  };
  Os_AggregatesActionSet_MetadataResponse: {
   aggregate?: {
    availability_zone?: string;
    created_at?: string;
    deleted?: boolean;
    deleted_at?: string | null;
    id?: number;
    metadata?: {
     [key: string]: string;
    };
    hosts?: string[];
    updated_at?: string | null;
    uuid?: string;
   };
  };
  Os_AggregatesImagesImages: {
   cache: {
    id: string;
   }[];
  };
  Os_Assisted_Volume_SnapshotsCreate: {
   snapshot: {
    volume_id: string;
    create_info: {
     snapshot_id: string;
     type: "qcow2";
     new_file: string;
     id?: string;
    };
   };
  };
  Os_Assisted_Volume_SnapshotsCreateResponse: {
   snapshot?: {
    id?: string;
    volumeId?: string;
   };
  };
  Os_Availability_ZoneListResponse: {
   availabilityZoneInfo?: {
    zoneName?: string;
    zoneState?: {
     available?: boolean;
    };
    hosts?: null;
   }[];
  };
  Os_Availability_ZoneDetailResponse: {
   availabilityZoneInfo?: {
    zoneName?: string;
    zoneState?: {
     available?: boolean;
    };
    hosts?: Record<string, never>;
   }[];
  };
  Os_Baremetal_NodesListResponse: Record<string, never>;
  Os_Baremetal_NodesCreateRequest: Record<string, never>;
  Os_Baremetal_NodesCreateResponse: Record<string, never>;
  Os_Baremetal_NodeShowResponse: Record<string, never>;
  Os_Baremetal_NodesActionAdd_InterfaceRequest: {
   add_interface?: null;
  };
  Os_Baremetal_NodesActionAdd_InterfaceResponse: Record<string, never>;
  Os_Baremetal_NodesActionRemove_InterfaceRequest: {
   remove_interface?: null;
  };
  Os_Baremetal_NodesActionRemove_InterfaceResponse: Record<string, never>;
  Os_CellsCreateRequest: Record<string, never>;
  Os_CellsCreateResponse: Record<string, never>;
  Os_CellsListResponse: Record<string, never>;
  Os_CellsCapacitiesResponse: Record<string, never>;
  Os_CellsDetailResponse: Record<string, never>;
  Os_CellsInfoResponse: Record<string, never>;
  Os_CellsSync_InstancesSync_InstancesRequest: Record<string, never>;
  Os_CellsSync_InstancesResponse: Record<string, never>;
  Os_CellShowResponse: Record<string, never>;
  Os_CellUpdateRequest: Record<string, never>;
  Os_CellUpdateResponse: Record<string, never>;
  Os_CertificatesCreateRequest: Record<string, never>;
  Os_CertificatesCreateResponse: Record<string, never>;
  Os_CertificateShowResponse: Record<string, never>;
  Os_CloudpipeListResponse: Record<string, never>;
  Os_CloudpipeCreateRequest: Record<string, never>;
  Os_CloudpipeCreateResponse: Record<string, never>;
  Os_CloudpipeUpdateRequest: Record<string, never>;
  Os_CloudpipeUpdateResponse: Record<string, never>;
  Os_Console_Auth_TokenShowResponse: {
   console?: {
    instance_uuid: string;
    host?: string;
    port: number;
    internal_access_path?: string;
   };
  };
  Os_Fixed_IpShowResponse: Record<string, never>;
  Os_Fixed_IpsActionReserveRequest: {
   reserve?: null;
  };
  Os_Fixed_IpsActionReserveResponse: Record<string, never>;
  Os_Fixed_IpsActionUnreserveRequest: {
   unreserve?: null;
  };
  Os_Fixed_IpsActionUnreserveResponse: Record<string, never>;
  Os_Floating_Ip_DnsListResponse: Record<string, never>;
  Os_Floating_Ip_DnUpdateRequest: Record<string, never>;
  Os_Floating_Ip_DnUpdateResponse: Record<string, never>;
  Os_Floating_Ip_DnsEntryShowResponse: Record<string, never>;
  Os_Floating_Ip_DnsEntryUpdateRequest: Record<string, never>;
  Os_Floating_Ip_DnsEntryUpdateResponse: Record<string, never>;
  Os_Floating_Ip_PoolsListResponse: Record<string, never>;
  Os_Floating_IpsListResponse: Record<string, never>;
  Os_Floating_IpsCreateRequest: Record<string, never>;
  Os_Floating_IpsCreateResponse: Record<string, never>;
  Os_Floating_IpShowResponse: Record<string, never>;
  Os_Floating_Ips_BulkListResponse: Record<string, never>;
  Os_Floating_Ips_BulkCreateRequest: Record<string, never>;
  Os_Floating_Ips_BulkCreateResponse: Record<string, never>;
  Os_Floating_Ips_BulkShowResponse: Record<string, never>;
  Os_Floating_Ips_BulkUpdateRequest: Record<string, never>;
  Os_Floating_Ips_BulkUpdateResponse: Record<string, never>;
  Os_FpingListResponse: Record<string, never>;
  Os_FpingShowResponse: Record<string, never>;
  Os_HostsListResponse: Record<string, never>;
  Os_HostShowResponse: Record<string, never>;
  Os_HostUpdate: {
   status?: "enable" | "disable" | "Enable" | "Disable" | "ENABLE" | "DISABLE";
   maintenance_mode?: "enable" | "disable" | "Enable" | "Disable" | "ENABLE" | "DISABLE";
  } | unknown | unknown;
  Os_HostUpdateResponse: Record<string, never>;
  Os_HostsRebootResponse: Record<string, never>;
  Os_HostsShutdownResponse: Record<string, never>;
  Os_HostsStartupResponse: Record<string, never>;
  Os_HypervisorsListResponse: {
   hypervisors?: {
    hypervisor_hostname?: string;
    id?: string;
    state?: "up" | "down";
    status?: "disabled" | "enabled";
    servers?: {
     uuid?: string;
     name?: string;
    }[];
   }[];
   hypervisor_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  Os_HypervisorsDetailResponse: {
   hypervisors?: {
    cpu_info?: {
     [key: string]: unknown;
    };
    current_workload?: number;
    disk_available_least?: number;
    host_ip?: string;
    free_disk_gb?: number;
    free_ram_mb?: number;
    hypervisor_hostname?: string;
    hypervisor_type?: string;
    hypervisor_version?: number;
    local_gb?: number;
    local_gb_used?: number;
    memory_mb?: number;
    memory_mb_used?: number;
    running_vms?: number;
    service?: {
     host?: string;
     id?: number | string;
     disabled_reason?: string | null;
    };
    uptime?: string;
    vcpus?: number;
    vcpus_used?: number;
    id?: string;
    state?: "up" | "down";
    status?: "disabled" | "enabled";
    servers?: {
     uuid?: string;
     name?: string;
    }[];
   }[];
   hypervisor_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  Os_HypervisorsStatisticsResponse: Record<string, never>;
  Os_HypervisorShowResponse: {
   hypervisor?: {
    cpu_info?: {
     [key: string]: unknown;
    };
    current_workload?: number;
    disk_available_least?: number;
    host_ip?: string;
    free_disk_gb?: number;
    free_ram_mb?: number;
    hypervisor_hostname?: string;
    hypervisor_type?: string;
    hypervisor_version?: number;
    local_gb?: number;
    local_gb_used?: number;
    memory_mb?: number;
    memory_mb_used?: number;
    running_vms?: number;
    service?: {
     host?: string;
     id?: number | string;
     disabled_reason?: string | null;
    };
    uptime?: string;
    vcpus?: number;
    vcpus_used?: number;
    id?: string;
    state?: "up" | "down";
    status?: "disabled" | "enabled";
    servers?: {
     uuid?: string;
     name?: string;
    }[];
   };
  };
  Os_HypervisorsSearchResponse: Record<string, never>;
  Os_HypervisorsServersResponse: Record<string, never>;
  Os_HypervisorsUptimeResponse: Record<string, never>;
  Os_Instance_Usage_Audit_LogListResponse: {
   hosts_not_run?: string[];
   log?: Record<string, never>;
   errors?: number;
   instances?: number;
   message?: string;
   state?: "DONE" | "RUNNING";
   num_hosts?: number;
   num_hosts_done?: number;
   num_hosts_not_run?: number;
   num_hosts_running?: number;
   overall_status?: string;
   period_beginning?: string;
   period_ending?: string;
   total_errors?: number;
   total_instances?: number;
  };
  Os_Instance_Usage_Audit_LogShowResponse: {
   hosts_not_run?: string[];
   log?: Record<string, never>;
   errors?: number;
   instances?: number;
   message?: string;
   state?: "DONE" | "RUNNING";
   num_hosts?: number;
   num_hosts_done?: number;
   num_hosts_not_run?: number;
   num_hosts_running?: number;
   overall_status?: string;
   period_beginning?: string;
   period_ending?: string;
   total_errors?: number;
   total_instances?: number;
  };
  Os_KeypairsListResponse: {
   keypairs?: {
    keypair?: {
     name?: string;
     public_key?: string;
     fingerprint?: string;
     type?: string;
    };
   }[];
   keypairs_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  Os_KeypairsCreate_20: {
   keypair: {
    name: string;
    public_key?: string;
   };
  };
  Os_KeypairsCreate_21: {
   keypair: {
    name: string;
    public_key?: string;
   };
  };
  Os_KeypairsCreateRequest: components["schemas"]["Os_KeypairsCreate_20"] | components["schemas"]["Os_KeypairsCreate_21"] | components["schemas"]["Os_KeypairsCreate"] | components["schemas"]["Os_KeypairsCreate_210"] | components["schemas"]["Os_KeypairsCreate_292"];
  Os_KeypairsCreateResponse: {
   keypair?: {
    user_id?: string;
    deleted?: boolean;
    created_at?: string;
    deleted_at?: string | null;
    updated_at?: string | null;
    id?: number;
    name?: string;
    public_key?: string;
    fingerprint?: string;
    type?: string;
    private_key?: string;
   };
  };
  Os_KeypairsCreate: {
   keypair: {
    name: string;
    type?: "ssh" | "x509";
    public_key?: string;
   };
  };
  Os_KeypairsCreate_210: {
   keypair: {
    name: string;
    type?: "ssh" | "x509";
    public_key?: string;
    user_id?: string;
   };
  };
  Os_KeypairsCreate_292: {
   keypair: {
    name: string;
    type?: "ssh" | "x509";
    public_key: string;
    user_id?: string;
   };
  };
  Os_KeypairShowResponse: {
   keypair?: {
    user_id?: string;
    deleted?: boolean;
    created_at?: string;
    deleted_at?: string | null;
    updated_at?: string | null;
    id?: number;
    name?: string;
    public_key?: string;
    fingerprint?: string;
    type?: string;
   };
  };
  Os_MigrationsListResponse: {
   migrations?: {
    created_at?: string;
    updated_at?: string;
    dest_compute?: string;
    dest_host?: string;
    dest_node?: string;
    id?: number;
    instance_uuid?: string;
    new_instance_type_id?: number;
    old_instance_type_id?: number;
    source_compute?: string;
    source_node?: string;
    status?: string;
    project_id?: string | null;
    user_id?: string | null;
    migration_type?: "live-migration" | "migration" | "resize";
    uuid?: string;
   }[];
   migrations_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  Os_NetworksListResponse: Record<string, never>;
  Os_NetworksCreateRequest: Record<string, never>;
  Os_NetworksCreateResponse: Record<string, never>;
  Os_NetworksAddAddRequest: Record<string, never>;
  Os_NetworksAddResponse: Record<string, never>;
  Os_NetworkShowResponse: Record<string, never>;
  Os_NetworksActionDisassociateRequest: {
   disassociate?: null;
  };
  Os_NetworksActionDisassociateResponse: Record<string, never>;
  Os_NetworksActionDisassociate_HostRequest: {
   disassociate_host?: null;
  };
  Os_NetworksActionDisassociate_HostResponse: Record<string, never>;
  Os_NetworksActionDisassociate_ProjectRequest: {
   disassociate_project?: null;
  };
  Os_NetworksActionDisassociate_ProjectResponse: Record<string, never>;
  Os_NetworksActionAssociate_HostRequest: {
   associate_host?: null;
  };
  Os_NetworksActionAssociate_HostResponse: Record<string, never>;
  Os_Quota_Class_SetShowResponse: {
   quota_class_set?: {
    id?: string;
    instances?: number | string;
    cores?: number | string;
    ram?: number | string;
    floating_ips?: number | string;
    fixed_ips?: number | string;
    metadata_items?: number | string;
    key_pairs?: number | string;
    security_groups?: number | string;
    security_group_rules?: number | string;
    injected_files?: number | string;
    injected_file_content_bytes?: number | string;
    injected_file_path_bytes?: number | string;
    server_groups?: number | string;
    server_group_members?: number | string;
    networks?: number | string;
   };
  };
  Os_Quota_Class_SetUpdate: {
   quota_class_set: {
    instances?: number | string;
    cores?: number | string;
    ram?: number | string;
    floating_ips?: number | string;
    fixed_ips?: number | string;
    metadata_items?: number | string;
    key_pairs?: number | string;
    security_groups?: number | string;
    security_group_rules?: number | string;
    injected_files?: number | string;
    injected_file_content_bytes?: number | string;
    injected_file_path_bytes?: number | string;
    server_groups?: number | string;
    server_group_members?: number | string;
    networks?: number | string;
   };
  };
  Os_Quota_Class_SetUpdateResponse: Record<string, never>;
  Os_Quota_SetShowResponse: {
   quota_set?: {
    id?: string;
    instances?: number | string;
    cores?: number | string;
    ram?: number | string;
    floating_ips?: number | string;
    fixed_ips?: number | string;
    metadata_items?: number | string;
    key_pairs?: number | string;
    security_groups?: number | string;
    security_group_rules?: number | string;
    injected_files?: number | string;
    injected_file_content_bytes?: number | string;
    injected_file_path_bytes?: number | string;
    server_groups?: number | string;
    server_group_members?: number | string;
    networks?: number | string;
   };
  };
  Os_Quota_SetUpdate: {
   quota_set: {
    instances?: number | string;
    cores?: number | string;
    ram?: number | string;
    floating_ips?: number | string;
    fixed_ips?: number | string;
    metadata_items?: number | string;
    key_pairs?: number | string;
    security_groups?: number | string;
    security_group_rules?: number | string;
    injected_files?: number | string;
    injected_file_content_bytes?: number | string;
    injected_file_path_bytes?: number | string;
    server_groups?: number | string;
    server_group_members?: number | string;
    networks?: number | string;
    force?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
   };
  };
  Os_Quota_SetUpdateResponse: {
   quota_set?: {
    id?: string;
    instances?: number | string;
    cores?: number | string;
    ram?: number | string;
    floating_ips?: number | string;
    fixed_ips?: number | string;
    metadata_items?: number | string;
    key_pairs?: number | string;
    security_groups?: number | string;
    security_group_rules?: number | string;
    injected_files?: number | string;
    injected_file_content_bytes?: number | string;
    injected_file_path_bytes?: number | string;
    server_groups?: number | string;
    server_group_members?: number | string;
    networks?: number | string;
   };
  };
  Os_Quota_SetsDetailResponse: {
   quota_set?: {
    id?: string;
    instances?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
    cores?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
    ram?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
    floating_ips?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
    fixed_ips?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
    metadata_items?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
    key_pairs?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
    security_groups?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
    security_group_rules?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
    injected_files?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
    injected_files_content_bytes?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
    injected_files_path_bytes?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
    server_groups?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
    server_group_members?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
    networks?: {
     in_use?: number;
     limit?: number;
     reserved?: number;
    };
   };
  };
  Os_Quota_SetsDefaultsResponse: {
   quota_set?: {
    id?: string;
    instances?: number | string;
    cores?: number | string;
    ram?: number | string;
    floating_ips?: number | string;
    fixed_ips?: number | string;
    metadata_items?: number | string;
    key_pairs?: number | string;
    security_groups?: number | string;
    security_group_rules?: number | string;
    injected_files?: number | string;
    injected_file_content_bytes?: number | string;
    injected_file_path_bytes?: number | string;
    server_groups?: number | string;
    server_group_members?: number | string;
    networks?: number | string;
   };
  };
  Os_Security_Group_Default_RulesListResponse: Record<string, never>;
  Os_Security_Group_Default_RulesCreateRequest: Record<string, never>;
  Os_Security_Group_Default_RulesCreateResponse: Record<string, never>;
  Os_Security_Group_Default_RuleShowResponse: Record<string, never>;
  Os_Security_Group_RulesCreateRequest: Record<string, never>;
  Os_Security_Group_RulesCreateResponse: Record<string, never>;
  Os_Security_GroupsListResponse: Record<string, never>;
  Os_Security_GroupsCreateRequest: Record<string, never>;
  Os_Security_GroupsCreateResponse: Record<string, never>;
  Os_Security_GroupShowResponse: Record<string, never>;
  Os_Security_GroupUpdateRequest: Record<string, never>;
  Os_Security_GroupUpdateResponse: Record<string, never>;
  Os_Server_External_EventsCreate_20: {
   events: {
    server_uuid: string;
    name: "network-changed" | "network-vif-plugged" | "network-vif-unplugged" | "network-vif-deleted";
    status?: "failed" | "completed" | "in-progress";
    tag?: string;
   }[];
  };
  Os_Server_External_EventsCreate_251: {
   events: {
    server_uuid: string;
    name: "network-changed" | "network-vif-plugged" | "network-vif-unplugged" | "network-vif-deleted" | "volume-extended";
    status?: "failed" | "completed" | "in-progress";
    tag?: string;
   }[];
  };
  Os_Server_External_EventsCreate_276: {
   events: {
    server_uuid: string;
    name: "network-changed" | "network-vif-plugged" | "network-vif-unplugged" | "network-vif-deleted" | "volume-extended" | "power-update";
    status?: "failed" | "completed" | "in-progress";
    tag?: string;
   }[];
  };
  Os_Server_External_EventsCreate_282: {
   events: {
    server_uuid: string;
    name: "network-changed" | "network-vif-plugged" | "network-vif-unplugged" | "network-vif-deleted" | "volume-extended" | "power-update" | "accelerator-request-bound";
    status?: "failed" | "completed" | "in-progress";
    tag?: string;
   }[];
  };
  Os_Server_External_EventsCreate_293: {
   events: {
    server_uuid: string;
    name: "network-changed" | "network-vif-plugged" | "network-vif-unplugged" | "network-vif-deleted" | "volume-extended" | "power-update" | "accelerator-request-bound" | "volume-reimaged";
    status?: "failed" | "completed" | "in-progress";
    tag?: string;
   }[];
  };
  Os_Server_External_EventsCreateRequest: components["schemas"]["Os_Server_External_EventsCreate_20"] | components["schemas"]["Os_Server_External_EventsCreate_251"] | components["schemas"]["Os_Server_External_EventsCreate_276"] | components["schemas"]["Os_Server_External_EventsCreate_282"] | components["schemas"]["Os_Server_External_EventsCreate_293"];
  Os_Server_External_EventsCreateResponse: {
   events?: {
    name?: "network-changed" | "network-vif-plugged" | "network-vif-unplugged" | "network-vif-deleted" | "volume-extended" | "power-update" | "accelerator-request-bound";
    server_uuid?: string;
    status?: "failed" | "completed" | "in-progress";
    tag?: string;
   }[];
  };
  Os_Server_GroupsListResponse: {
   server_groups?: {
    readonly id?: string;
    members?: string[];
    metadata?: {
     [key: string]: string;
    };
    name?: string;
    policies?: ("anti-affinity" | "affinity" | "soft-anti-affinity" | "soft-affinity")[];
    policy?: "anti-affinity" | "affinity" | "soft-anti-affinity" | "soft-affinity";
    project_id?: string;
    rules?: {
     max_server_per_host?: number | string;
    };
    user_id?: string;
   }[];
  };
  Os_Server_GroupsCreate_20: {
   server_group: {
    name: string;
    policies: ("anti-affinity" | "affinity")[];
   };
  };
  Os_Server_GroupsCreate_215: {
   server_group: {
    name: string;
    policies: ("anti-affinity" | "affinity" | "soft-anti-affinity" | "soft-affinity")[];
   };
  };
  Os_Server_GroupsCreate_264: {
   server_group: {
    name: string;
    policy: "anti-affinity" | "affinity" | "soft-anti-affinity" | "soft-affinity";
    rules?: {
     max_server_per_host?: number | string;
    };
   };
  };
  Os_Server_GroupsCreateRequest: components["schemas"]["Os_Server_GroupsCreate_20"] | components["schemas"]["Os_Server_GroupsCreate_215"] | components["schemas"]["Os_Server_GroupsCreate_264"];
  Os_Server_GroupsCreateResponse: {
   server_group?: {
    readonly id?: string;
    members?: string[];
    metadata?: {
     [key: string]: string;
    };
    name?: string;
    policies?: ("anti-affinity" | "affinity" | "soft-anti-affinity" | "soft-affinity")[];
    policy?: "anti-affinity" | "affinity" | "soft-anti-affinity" | "soft-affinity";
    project_id?: string;
    rules?: {
     max_server_per_host?: number | string;
    };
    user_id?: string;
   };
  };
  Os_Server_GroupShowResponse: {
   server_group?: {
    readonly id?: string;
    members?: string[];
    metadata?: {
     [key: string]: string;
    };
    name?: string;
    policies?: ("anti-affinity" | "affinity" | "soft-anti-affinity" | "soft-affinity")[];
    policy?: "anti-affinity" | "affinity" | "soft-anti-affinity" | "soft-affinity";
    project_id?: string;
    rules?: {
     max_server_per_host?: number | string;
    };
    user_id?: string;
   };
  };
  Os_ServicesListResponse: {
   services?: {
    zone?: string;
    binary?: string;
    disabled_reason?: string;
    host?: string;
    readonly id?: number | string;
    forced_down?: boolean;
    name?: string;
    state?: string;
    readonly status?: "disabled" | "enabled";
    readonly updated_at?: string;
   }[];
  };
  Os_ServiceUpdate_20: {
   host: string;
   binary: string;
   disabled_reason?: string;
  };
  Os_ServiceUpdate_211: {
   host: string;
   binary: string;
   disabled_reason?: string;
   forced_down?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
  };
  Os_ServiceUpdateRequest: components["schemas"]["Os_ServiceUpdate_20"] | components["schemas"]["Os_ServiceUpdate_211"] | components["schemas"]["Os_ServiceUpdate_253"];
  Os_ServiceUpdateResponse: {
   service?: {
    zone?: string;
    binary?: string;
    disabled_reason?: string;
    host?: string;
    readonly id?: number | string;
    forced_down?: boolean;
    name?: string;
    state?: string;
    readonly status?: "disabled" | "enabled";
    readonly updated_at?: string;
   };
  };
  Os_ServiceUpdate_253: {
   status?: "enabled" | "disabled";
   disabled_reason?: string;
   forced_down?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
  };
  Os_Simple_Tenant_UsageListResponse: {
   tenant_usages?: {
    tenant_id?: string;
    start?: string;
    stop?: string;
    total_hours?: number;
    total_local_gb_usage?: number;
    total_memory_mb_usage?: number;
    total_vcpus_usage?: number;
    server_usages?: {
     ended_at?: string;
     flavor?: string;
     hours?: number;
     instance_id?: string;
     local_gb?: number;
     memory_mb?: number;
     name?: string;
     tenant_id?: string;
     started_at?: string;
     state?: string;
     uptime?: number;
     vcpus?: number;
    }[];
   }[];
   tenant_usages_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  Os_Simple_Tenant_UsageShowResponse: {
   tenant_usages?: {
    tenant_id?: string;
    start?: string;
    stop?: string;
    total_hours?: number;
    total_local_gb_usage?: number;
    total_memory_mb_usage?: number;
    total_vcpus_usage?: number;
    server_usages?: {
     ended_at?: string;
     flavor?: string;
     hours?: number;
     instance_id?: string;
     local_gb?: number;
     memory_mb?: number;
     name?: string;
     tenant_id?: string;
     started_at?: string;
     state?: string;
     uptime?: number;
     vcpus?: number;
    }[];
   }[];
   tenant_usages_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  Os_SnapshotsListResponse: Record<string, never>;
  Os_SnapshotsCreate: {
   snapshot: {
    volume_id: string;
    force?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    display_name?: string;
    display_description?: string;
   };
  };
  Os_SnapshotsCreateResponse: Record<string, never>;
  Os_SnapshotsDetailResponse: Record<string, never>;
  Os_SnapshotShowResponse: Record<string, never>;
  Os_Tenant_NetworksListResponse: Record<string, never>;
  Os_Tenant_NetworksCreateRequest: Record<string, never>;
  Os_Tenant_NetworksCreateResponse: Record<string, never>;
  Os_Tenant_NetworkShowResponse: Record<string, never>;
  Os_VolumesListResponse: Record<string, never>;
  Os_VolumesCreate: {
   volume: {
    volume_type?: string;
    metadata?: Record<string, never>;
    snapshot_id?: string;
    size: number | string;
    availability_zone?: string;
    display_name?: string;
    display_description?: string;
   };
  };
  Os_VolumesCreateResponse: Record<string, never>;
  Os_VolumesDetailResponse: Record<string, never>;
  Os_VolumeShowResponse: Record<string, never>;
  Os_Volumes_BootListResponse: Record<string, never>;
  Os_Volumes_BootCreate_20: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks?: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
    }[];
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  Os_Volumes_BootCreate_21: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks?: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
    }[];
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  Os_Volumes_BootCreate_219: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks?: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
    }[];
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  Os_Volumes_BootCreate_232: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks?: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[];
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  Os_Volumes_BootCreate_233: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks?: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[];
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  Os_Volumes_BootCreate_237: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  Os_Volumes_BootCreate_242: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  Os_Volumes_BootCreate_252: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
    tags?: string[];
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  Os_Volumes_BootCreate_257: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
    tags?: string[];
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  Os_Volumes_BootCreate_263: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
    tags?: string[];
    trusted_image_certificates?: string[] | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  Os_Volumes_BootCreate_267: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
     volume_type?: string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
    tags?: string[];
    trusted_image_certificates?: string[] | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  Os_Volumes_BootCreate_274: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
     volume_type?: string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
    tags?: string[];
    trusted_image_certificates?: string[] | null;
    host?: string;
    hypervisor_hostname?: string;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  Os_Volumes_BootCreate_290: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
     volume_type?: string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
    tags?: string[];
    trusted_image_certificates?: string[] | null;
    host?: string;
    hypervisor_hostname?: string;
    hostname?: string;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  Os_Volumes_BootCreate_294: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
     volume_type?: string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
    tags?: string[];
    trusted_image_certificates?: string[] | null;
    host?: string;
    hypervisor_hostname?: string;
    hostname?: string;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  Os_Volumes_BootCreateRequest: components["schemas"]["Os_Volumes_BootCreate_20"] | components["schemas"]["Os_Volumes_BootCreate_21"] | components["schemas"]["Os_Volumes_BootCreate_219"] | components["schemas"]["Os_Volumes_BootCreate_232"] | components["schemas"]["Os_Volumes_BootCreate_233"] | components["schemas"]["Os_Volumes_BootCreate_237"] | components["schemas"]["Os_Volumes_BootCreate_242"] | components["schemas"]["Os_Volumes_BootCreate_252"] | components["schemas"]["Os_Volumes_BootCreate_257"] | components["schemas"]["Os_Volumes_BootCreate_263"] | components["schemas"]["Os_Volumes_BootCreate_267"] | components["schemas"]["Os_Volumes_BootCreate_274"] | components["schemas"]["Os_Volumes_BootCreate_290"] | components["schemas"]["Os_Volumes_BootCreate_294"];
  Os_Volumes_BootCreateResponse: Record<string, never>;
  Os_Volumes_BootDetailResponse: Record<string, never>;
  Os_Volumes_BootShowResponse: Record<string, never>;
  Os_Volumes_BootUpdate_20: {
   server: {
    name?: string;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
   };
  };
  Os_Volumes_BootUpdate_21: {
   server: {
    name?: string;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
   };
  };
  Os_Volumes_BootUpdate_219: {
   server: {
    name?: string;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    description?: string | null;
   };
  };
  Os_Volumes_BootUpdate_290: {
   server: {
    name?: string;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    description?: string | null;
    hostname?: string;
   };
  };
  Os_Volumes_BootUpdate_294: {
   server: {
    name?: string;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    description?: string | null;
    hostname?: string;
   };
  };
  Os_Volumes_BootUpdateRequest: components["schemas"]["Os_Volumes_BootUpdate_20"] | components["schemas"]["Os_Volumes_BootUpdate_21"] | components["schemas"]["Os_Volumes_BootUpdate_219"] | components["schemas"]["Os_Volumes_BootUpdate_290"] | components["schemas"]["Os_Volumes_BootUpdate_294"];
  Os_Volumes_BootUpdateResponse: Record<string, never>;
  Os_Volumes_BootActionConfirmresizeRequest: {
   confirmResize?: null;
  };
  Os_Volumes_BootActionRevertresizeRequest: {
   revertResize?: null;
  };
  Os_Volumes_BootActionRevertresizeResponse: Record<string, never>;
  Os_Volumes_BootAction_Action_Reboot: {
   reboot: {
    type: "HARD" | "Hard" | "hard" | "SOFT" | "Soft" | "soft";
   };
  };
  Os_Volumes_BootActionRebootResponse: Record<string, never>;
  Os_Volumes_BootAction_Action_Resize: {
   resize: {
    flavorRef: string | number;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
   };
  };
  Os_Volumes_BootActionResizeResponse: Record<string, never>;
  Os_Volumes_BootAction_Action_Rebuild_20: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
   };
  };
  Os_Volumes_BootAction_Action_Rebuild_21: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
   };
  };
  Os_Volumes_BootAction_Action_Rebuild_219: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    description?: string | null;
   };
  };
  Os_Volumes_BootAction_Action_Rebuild_254: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    description?: string | null;
    key_name?: string | null;
   };
  };
  Os_Volumes_BootAction_Action_Rebuild_257: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    description?: string | null;
    key_name?: string | null;
    user_data?: string | null;
   };
  };
  Os_Volumes_BootAction_Action_Rebuild_263: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    description?: string | null;
    key_name?: string | null;
    user_data?: string | null;
    trusted_image_certificates?: string[] | null;
   };
  };
  Os_Volumes_BootAction_Action_Rebuild_290: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    description?: string | null;
    key_name?: string | null;
    user_data?: string | null;
    trusted_image_certificates?: string[] | null;
    hostname?: string;
   };
  };
  Os_Volumes_BootAction_Action_Rebuild_294: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    description?: string | null;
    key_name?: string | null;
    user_data?: string | null;
    trusted_image_certificates?: string[] | null;
    hostname?: string;
   };
  };
  Os_Volumes_BootActionRebuildRequest: components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_20"] | components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_21"] | components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_219"] | components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_254"] | components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_257"] | components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_263"] | components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_290"] | components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_294"];
  Os_Volumes_BootActionRebuildResponse: Record<string, never>;
  Os_Volumes_BootAction_Action_Create_Image_20: {
   createImage: {
    name: string;
    metadata?: {
     [key: string]: string;
    };
   };
  };
  Os_Volumes_BootAction_Action_Create_Image_21: {
   createImage: {
    name: string;
    metadata?: {
     [key: string]: string;
    };
   };
  };
  Os_Volumes_BootActionCreateimageRequest: components["schemas"]["Os_Volumes_BootAction_Action_Create_Image_20"] | components["schemas"]["Os_Volumes_BootAction_Action_Create_Image_21"];
  Os_Volumes_BootActionCreateimageResponse: Record<string, never>;
  "Os_Volumes_BootActionOs-StartRequest": {
   "os-start"?: null;
  };
  "Os_Volumes_BootActionOs-StartResponse": Record<string, never>;
  "Os_Volumes_BootActionOs-StopRequest": {
   "os-stop"?: null;
  };
  "Os_Volumes_BootActionOs-StopResponse": Record<string, never>;
  Os_Volumes_BootAction_Action_Trigger_Crash_Dump: {
   trigger_crash_dump: null;
  };
  Os_Volumes_BootActionTrigger_Crash_DumpResponse: Record<string, never>;
  Os_Volumes_BootActionResetnetworkRequest: {
   resetNetwork?: null;
  };
  Os_Volumes_BootActionResetnetworkResponse: Record<string, never>;
  Os_Volumes_BootActionInjectnetworkinfoRequest: {
   injectNetworkInfo?: null;
  };
  Os_Volumes_BootActionInjectnetworkinfoResponse: Record<string, never>;
  Os_Volumes_BootAction_Reset_State: {
   "os-resetState": {
    state: "active" | "error";
   };
  };
  "Os_Volumes_BootActionOs-ResetstateResponse": Record<string, never>;
  Os_Volumes_BootActionChange_Password: {
   changePassword: {
    adminPass: string;
   };
  };
  Os_Volumes_BootActionChangepasswordResponse: Record<string, never>;
  Os_Volumes_BootActionGet_Console_Output: {
   "os-getConsoleOutput": {
    length?: number | string | null;
   };
  };
  "Os_Volumes_BootActionOs-GetconsoleoutputResponse": Record<string, never>;
  Os_Volumes_BootAction_Create_Backup_20: {
   createBackup: {
    name: string;
    backup_type: string;
    rotation: number | string;
    metadata?: {
     [key: string]: string;
    };
   };
  };
  Os_Volumes_BootAction_Create_Backup_21: {
   createBackup: {
    name: string;
    backup_type: string;
    rotation: number | string;
    metadata?: {
     [key: string]: string;
    };
   };
  };
  Os_Volumes_BootActionCreatebackupRequest: components["schemas"]["Os_Volumes_BootAction_Create_Backup_20"] | components["schemas"]["Os_Volumes_BootAction_Create_Backup_21"];
  Os_Volumes_BootActionCreatebackupResponse: Record<string, never>;
  Os_Volumes_BootActionRestoreRequest: {
   restore?: null;
  };
  Os_Volumes_BootActionRestoreResponse: Record<string, never>;
  Os_Volumes_BootActionForcedeleteRequest: {
   forceDelete?: null;
  };
  Os_Volumes_BootActionForcedeleteResponse: Record<string, never>;
  Os_Volumes_BootAction_Evacuate_20: {
   evacuate: {
    host?: string;
    onSharedStorage: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    adminPass?: string;
   };
  };
  Os_Volumes_BootAction_Evacuate_214: {
   evacuate: {
    host?: string;
    adminPass?: string;
   };
  };
  Os_Volumes_BootAction_Evacuate_229: {
   evacuate: {
    host?: string;
    adminPass?: string;
    force?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
   };
  };
  Os_Volumes_BootAction_Evacuate_268: {
   evacuate: {
    host?: string;
    adminPass?: string;
   };
  };
  Os_Volumes_BootAction_Evacuate_295: {
   evacuate: {
    host?: string;
    adminPass?: string;
   };
  };
  Os_Volumes_BootActionEvacuateRequest: components["schemas"]["Os_Volumes_BootAction_Evacuate_20"] | components["schemas"]["Os_Volumes_BootAction_Evacuate_214"] | components["schemas"]["Os_Volumes_BootAction_Evacuate_229"] | components["schemas"]["Os_Volumes_BootAction_Evacuate_268"] | components["schemas"]["Os_Volumes_BootAction_Evacuate_295"];
  Os_Volumes_BootActionEvacuateResponse: Record<string, never>;
  Os_Volumes_BootAction_Add_Floating_Ip: {
   addFloatingIp: {
    address: string & (unknown | unknown);
    fixed_address?: string & (unknown | unknown);
   };
  };
  Os_Volumes_BootActionAddfloatingipResponse: Record<string, never>;
  Os_Volumes_BootAction_Remove_Floating_Ip: {
   removeFloatingIp: {
    address: string & (unknown | unknown);
   };
  };
  Os_Volumes_BootActionRemovefloatingipResponse: Record<string, never>;
  Os_Volumes_BootAction_Lock_273: {
   lock: {
    locked_reason?: string;
   } | null;
  };
  Os_Volumes_BootActionLockResponse: Record<string, never>;
  Os_Volumes_BootActionUnlockRequest: {
   unlock?: null;
  };
  Os_Volumes_BootActionUnlockResponse: Record<string, never>;
  Os_Volumes_BootAction_Migrate_256: {
   migrate: {
    host?: string | null;
   } | null;
  };
  Os_Volumes_BootActionMigrateResponse: Record<string, never>;
  Os_Volumes_BootAction_Migrate_Live_20: {
   "os-migrateLive": {
    block_migration: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    disk_over_commit: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    host: string | null;
   };
  };
  Os_Volumes_BootAction_Migrate_Live_225: {
   "os-migrateLive": {
    block_migration: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "auto";
    host: string | null;
   };
  };
  Os_Volumes_BootAction_Migrate_Live_230: {
   "os-migrateLive": {
    block_migration: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "auto";
    host: string | null;
    force?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
   };
  };
  Os_Volumes_BootAction_Migrate_Live_268: {
   "os-migrateLive": {
    block_migration: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "auto";
    host: string | null;
   };
  };
  "Os_Volumes_BootActionOs-MigrateliveRequest": components["schemas"]["Os_Volumes_BootAction_Migrate_Live_20"] | components["schemas"]["Os_Volumes_BootAction_Migrate_Live_225"] | components["schemas"]["Os_Volumes_BootAction_Migrate_Live_230"] | components["schemas"]["Os_Volumes_BootAction_Migrate_Live_268"];
  "Os_Volumes_BootActionOs-MigrateliveResponse": Record<string, never>;
  Os_Volumes_BootAction_Add_Fixed_Ip: {
   addFixedIp: {
    networkId: string | number;
   };
  };
  Os_Volumes_BootActionAddfixedipResponse: Record<string, never>;
  Os_Volumes_BootAction_Remove_Fixed_Ip: {
   removeFixedIp: {
    address: string & (unknown | unknown);
   };
  };
  Os_Volumes_BootActionRemovefixedipResponse: Record<string, never>;
  Os_Volumes_BootActionPauseRequest: {
   pause?: null;
  };
  Os_Volumes_BootActionPauseResponse: Record<string, never>;
  Os_Volumes_BootActionUnpauseRequest: {
   unpause?: null;
  };
  Os_Volumes_BootActionUnpauseResponse: Record<string, never>;
  Os_Volumes_BootActionGet_Vnc_Console: {
   "os-getVNCConsole": {
    type: "novnc" | "xvpvnc";
   };
  };
  "Os_Volumes_BootActionOs-GetvncconsoleResponse": Record<string, never>;
  Os_Volumes_BootActionGet_Spice_Console: {
   "os-getSPICEConsole": {
    type: "spice-html5";
   };
  };
  "Os_Volumes_BootActionOs-GetspiceconsoleResponse": Record<string, never>;
  "Os_Volumes_BootActionOs-GetrdpconsoleRequest": {
   "os-getRDPConsole"?: null;
  };
  "Os_Volumes_BootActionOs-GetrdpconsoleResponse": Record<string, never>;
  Os_Volumes_BootActionGet_Serial_Console: {
   "os-getSerialConsole": {
    type: "serial";
   };
  };
  "Os_Volumes_BootActionOs-GetserialconsoleResponse": Record<string, never>;
  Os_Volumes_BootAction_Rescue: {
   rescue: {
    adminPass?: string;
    rescue_image_ref?: string;
   } | null;
  };
  Os_Volumes_BootActionRescueResponse: Record<string, never>;
  Os_Volumes_BootActionUnrescueRequest: {
   unrescue?: null;
  };
  Os_Volumes_BootActionUnrescueResponse: Record<string, never>;
  Os_Volumes_BootActionAddsecuritygroupRequest: {
   addSecurityGroup?: null;
  };
  Os_Volumes_BootActionAddsecuritygroupResponse: Record<string, never>;
  Os_Volumes_BootActionRemovesecuritygroupRequest: {
   removeSecurityGroup?: null;
  };
  Os_Volumes_BootActionRemovesecuritygroupResponse: Record<string, never>;
  Os_Volumes_BootActionShelveRequest: {
   shelve?: null;
  };
  Os_Volumes_BootActionShelveResponse: Record<string, never>;
  Os_Volumes_BootActionShelveoffloadRequest: {
   shelveOffload?: null;
  };
  Os_Volumes_BootActionShelveoffloadResponse: Record<string, never>;
  Os_Volumes_BootAction_Unshelve_277: {
   unshelve: {
    availability_zone: string;
   } | null;
  };
  Os_Volumes_BootAction_Unshelve_291: {
   unshelve: {
    availability_zone?: null | string;
    host?: string;
   } | null;
  };
  Os_Volumes_BootActionUnshelveRequest: components["schemas"]["Os_Volumes_BootAction_Unshelve_277"] | components["schemas"]["Os_Volumes_BootAction_Unshelve_291"];
  Os_Volumes_BootActionUnshelveResponse: Record<string, never>;
  Os_Volumes_BootActionSuspendRequest: {
   suspend?: null;
  };
  Os_Volumes_BootActionSuspendResponse: Record<string, never>;
  Os_Volumes_BootActionResumeRequest: {
   resume?: null;
  };
  Os_Volumes_BootActionResumeResponse: Record<string, never>;
  ServersListResponse: {
   servers?: {
    id?: string;
    name?: string;
   }[];
   servers_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  ServersCreate_20: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks?: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
    }[];
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  ServersCreate_21: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks?: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
    }[];
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  ServersCreate_219: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks?: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
    }[];
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  ServersCreate_232: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks?: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[];
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  ServersCreate_233: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks?: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[];
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  ServersCreate_237: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  ServersCreate_242: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  ServersCreate_252: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
    tags?: string[];
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  ServersCreate_257: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
    tags?: string[];
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  ServersCreate_263: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
    tags?: string[];
    trusted_image_certificates?: string[] | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  ServersCreate_267: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
     volume_type?: string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
    tags?: string[];
    trusted_image_certificates?: string[] | null;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  ServersCreate_274: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
     volume_type?: string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
    tags?: string[];
    trusted_image_certificates?: string[] | null;
    host?: string;
    hypervisor_hostname?: string;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  ServersCreate_290: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
     volume_type?: string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
    tags?: string[];
    trusted_image_certificates?: string[] | null;
    host?: string;
    hypervisor_hostname?: string;
    hostname?: string;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  ServersCreate_294: {
   server: {
    name: string;
    imageRef?: string;
    flavorRef: string | number;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    networks: {
     fixed_ip?: string & (unknown | unknown);
     port?: string | null;
     uuid?: string;
     tag?: string;
    }[] | ("none" | "auto");
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    availability_zone?: string;
    block_device_mapping?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
    }[];
    block_device_mapping_v2?: {
     virtual_name?: string;
     volume_id?: string;
     snapshot_id?: string;
     volume_size?: number | string;
     device_name?: string;
     delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
     no_device?: unknown;
     connection_info?: string;
     source_type?: "volume" | "image" | "snapshot" | "blank";
     uuid?: string;
     image_id?: string;
     destination_type?: "local" | "volume";
     guest_format?: string;
     device_type?: string;
     disk_bus?: string;
     boot_index?: number | string | null;
     tag?: string;
     volume_type?: string | null;
    }[];
    config_drive?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    key_name?: string;
    min_count?: number | string;
    max_count?: number | string;
    return_reservation_id?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    security_groups?: {
     name?: string;
    }[];
    user_data?: string;
    description?: string | null;
    tags?: string[];
    trusted_image_certificates?: string[] | null;
    host?: string;
    hypervisor_hostname?: string;
    hostname?: string;
   };
   "os:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: {
    group?: string;
    different_host?: string | string[];
    same_host?: string | string[];
    query?: string | Record<string, never>;
    target_cell?: string;
    different_cell?: string | string[];
    build_near_host_ip?: string & (unknown | unknown);
    cidr?: string;
   } & {
    [key: string]: unknown;
   };
  };
  ServersCreateRequest: components["schemas"]["ServersCreate_20"] | components["schemas"]["ServersCreate_21"] | components["schemas"]["ServersCreate_219"] | components["schemas"]["ServersCreate_232"] | components["schemas"]["ServersCreate_233"] | components["schemas"]["ServersCreate_237"] | components["schemas"]["ServersCreate_242"] | components["schemas"]["ServersCreate_252"] | components["schemas"]["ServersCreate_257"] | components["schemas"]["ServersCreate_263"] | components["schemas"]["ServersCreate_267"] | components["schemas"]["ServersCreate_274"] | components["schemas"]["ServersCreate_290"] | components["schemas"]["ServersCreate_294"];
  ServersCreateResponse: {
   server?: {
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    adminPass?: string;
    readonly id?: string;
    security_groups?: {
     name?: string;
    }[];
    links?: {
     href?: string;
     rel?: string;
    }[];
   };
  } | {
   reservation_id?: string;
  };
  ServersDetailResponse: {
   servers?: {
    accessIPv4?: string;
    accessIPv6?: string;
    addresses?: {
     [key: string]: {
      addr?: string & (unknown | unknown);
      version?: 4 | 6;
     }[];
    };
    "os-extended-volumes:volumes_attached"?: Record<string, never>[];
    "OS-EXT-AZ:availability_zone"?: string;
    "OS-EXT-SRV-ATTR:host"?: string;
    config_drive?: string;
    readonly created?: string;
    description?: string;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    fault?: {
     code?: number;
     created?: string;
     message?: string;
     details?: string;
    };
    flavor?: {
     id?: string;
     links?: {
      href?: string;
      rel?: string;
     }[];
     vcpus?: number;
     ram?: number;
     disk?: number;
     ephemeral?: number;
     swap?: number;
     original_name?: string;
     extra_specs?: {
      [key: string]: string;
     };
    };
    hostId?: string;
    host_status?: "UP" | "DOWN" | "MAINTENANCE" | "UNKNOWN" | "" | "null" | null;
    "OS-EXT-SRV-ATTR:hostname"?: string;
    "OS-EXT-SRV-ATTR:hypervisor_hostname"?: string;
    readonly id?: string;
    image?: {
     id?: string;
     links?: {
      href?: string;
      rel?: string;
     }[];
    };
    "OS-EXT-SRV-ATTR:instance_name"?: string;
    locked?: boolean;
    "OS-EXT-SRV-ATTR:kernel_id"?: string;
    key_name?: string;
    "OS-EXT-SRV-ATTR:launch_index"?: number;
    "OS-SRV-USG:launched_at"?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    metadata?: {
     [key: string]: string;
    };
    name?: string;
    "OS-EXT-STS:power_state"?: number;
    progress?: number;
    tenant_id?: string;
    "OS-EXT-SRV-ATTR:ramdisk_id"?: string;
    "OS-EXT-SRV-ATTR:reservation_id"?: string;
    "OS-EXT-SRV-ATTR:root_device_name"?: string;
    security_groups?: {
     name?: string;
    }[];
    server_groups?: string[];
    readonly status?: string;
    tags?: string[];
    "OS-EXT-STS:task_state"?: string;
    "OS-SRV-USG:terminated_at"?: string;
    trusted_image_certificates?: string[] | null;
    readonly updated?: string;
    "OS-EXT-SRV-ATTR:user_data"?: string;
    user_id?: string;
    "OS-EXT-STS:vm_state"?: string;
   }[];
   servers_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  ServerShowResponse: {
   server?: {
    accessIPv4?: string;
    accessIPv6?: string;
    addresses?: {
     [key: string]: {
      addr?: string & (unknown | unknown);
      version?: 4 | 6;
     }[];
    };
    "os-extended-volumes:volumes_attached"?: Record<string, never>[];
    "OS-EXT-AZ:availability_zone"?: string;
    "OS-EXT-SRV-ATTR:host"?: string;
    config_drive?: string;
    readonly created?: string;
    description?: string;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    fault?: {
     code?: number;
     created?: string;
     message?: string;
     details?: string;
    };
    flavor?: {
     id?: string;
     links?: {
      href?: string;
      rel?: string;
     }[];
     vcpus?: number;
     ram?: number;
     disk?: number;
     ephemeral?: number;
     swap?: number;
     original_name?: string;
     extra_specs?: {
      [key: string]: string;
     };
    };
    hostId?: string;
    host_status?: "UP" | "DOWN" | "MAINTENANCE" | "UNKNOWN" | "" | "null" | null;
    "OS-EXT-SRV-ATTR:hostname"?: string;
    "OS-EXT-SRV-ATTR:hypervisor_hostname"?: string;
    readonly id?: string;
    image?: {
     id?: string;
     links?: {
      href?: string;
      rel?: string;
     }[];
    };
    "OS-EXT-SRV-ATTR:instance_name"?: string;
    locked?: boolean;
    "OS-EXT-SRV-ATTR:kernel_id"?: string;
    key_name?: string;
    "OS-EXT-SRV-ATTR:launch_index"?: number;
    "OS-SRV-USG:launched_at"?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    metadata?: {
     [key: string]: string;
    };
    name?: string;
    "OS-EXT-STS:power_state"?: number;
    progress?: number;
    tenant_id?: string;
    "OS-EXT-SRV-ATTR:ramdisk_id"?: string;
    "OS-EXT-SRV-ATTR:reservation_id"?: string;
    "OS-EXT-SRV-ATTR:root_device_name"?: string;
    security_groups?: {
     name?: string;
    }[];
    server_groups?: string[];
    readonly status?: string;
    tags?: string[];
    "OS-EXT-STS:task_state"?: string;
    "OS-SRV-USG:terminated_at"?: string;
    trusted_image_certificates?: string[] | null;
    readonly updated?: string;
    "OS-EXT-SRV-ATTR:user_data"?: string;
    user_id?: string;
    "OS-EXT-STS:vm_state"?: string;
   };
  };
  ServerUpdate_20: {
   server: {
    name?: string;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
   };
  };
  ServerUpdate_21: {
   server: {
    name?: string;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
   };
  };
  ServerUpdate_219: {
   server: {
    name?: string;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    description?: string | null;
   };
  };
  ServerUpdate_290: {
   server: {
    name?: string;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    description?: string | null;
    hostname?: string;
   };
  };
  ServerUpdate_294: {
   server: {
    name?: string;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    description?: string | null;
    hostname?: string;
   };
  };
  ServerUpdateRequest: components["schemas"]["ServerUpdate_20"] | components["schemas"]["ServerUpdate_21"] | components["schemas"]["ServerUpdate_219"] | components["schemas"]["ServerUpdate_290"] | components["schemas"]["ServerUpdate_294"];
  ServerUpdateResponse: {
   server?: {
    accessIPv4?: string;
    accessIPv6?: string;
    addresses?: {
     [key: string]: {
      addr?: string & (unknown | unknown);
      version?: 4 | 6;
     }[];
    };
    "os-extended-volumes:volumes_attached"?: Record<string, never>[];
    "OS-EXT-AZ:availability_zone"?: string;
    "OS-EXT-SRV-ATTR:host"?: string;
    config_drive?: string;
    readonly created?: string;
    description?: string;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    fault?: {
     code?: number;
     created?: string;
     message?: string;
     details?: string;
    };
    flavor?: {
     id?: string;
     links?: {
      href?: string;
      rel?: string;
     }[];
     vcpus?: number;
     ram?: number;
     disk?: number;
     ephemeral?: number;
     swap?: number;
     original_name?: string;
     extra_specs?: {
      [key: string]: string;
     };
    };
    hostId?: string;
    host_status?: "UP" | "DOWN" | "MAINTENANCE" | "UNKNOWN" | "" | "null" | null;
    "OS-EXT-SRV-ATTR:hostname"?: string;
    "OS-EXT-SRV-ATTR:hypervisor_hostname"?: string;
    readonly id?: string;
    image?: {
     id?: string;
     links?: {
      href?: string;
      rel?: string;
     }[];
    };
    "OS-EXT-SRV-ATTR:instance_name"?: string;
    locked?: boolean;
    "OS-EXT-SRV-ATTR:kernel_id"?: string;
    key_name?: string;
    "OS-EXT-SRV-ATTR:launch_index"?: number;
    "OS-SRV-USG:launched_at"?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    metadata?: {
     [key: string]: string;
    };
    name?: string;
    "OS-EXT-STS:power_state"?: number;
    progress?: number;
    tenant_id?: string;
    "OS-EXT-SRV-ATTR:ramdisk_id"?: string;
    "OS-EXT-SRV-ATTR:reservation_id"?: string;
    "OS-EXT-SRV-ATTR:root_device_name"?: string;
    security_groups?: {
     name?: string;
    }[];
    server_groups?: string[];
    readonly status?: string;
    tags?: string[];
    "OS-EXT-STS:task_state"?: string;
    "OS-SRV-USG:terminated_at"?: string;
    trusted_image_certificates?: string[] | null;
    readonly updated?: string;
    "OS-EXT-SRV-ATTR:user_data"?: string;
    user_id?: string;
    "OS-EXT-STS:vm_state"?: string;
   };
  };
  ServersActionConfirmresizeRequest: {
   confirmResize?: null;
  };
  ServersActionRevertresizeRequest: {
   revertResize?: null;
  };
  ServersAction_Action_Reboot: {
   reboot: {
    type: "HARD" | "Hard" | "hard" | "SOFT" | "Soft" | "soft";
   };
  };
  ServersAction_Action_Resize: {
   resize: {
    flavorRef: string | number;
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
   };
  };
  ServersAction_Action_Rebuild_20: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
   };
  };
  ServersAction_Action_Rebuild_21: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
   };
  };
  ServersAction_Action_Rebuild_219: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    description?: string | null;
   };
  };
  ServersAction_Action_Rebuild_254: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    personality?: {
     path?: string;
     contents?: string;
    }[];
    description?: string | null;
    key_name?: string | null;
   };
  };
  ServersAction_Action_Rebuild_257: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    description?: string | null;
    key_name?: string | null;
    user_data?: string | null;
   };
  };
  ServersAction_Action_Rebuild_263: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    description?: string | null;
    key_name?: string | null;
    user_data?: string | null;
    trusted_image_certificates?: string[] | null;
   };
  };
  ServersAction_Action_Rebuild_290: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    description?: string | null;
    key_name?: string | null;
    user_data?: string | null;
    trusted_image_certificates?: string[] | null;
    hostname?: string;
   };
  };
  ServersAction_Action_Rebuild_294: {
   rebuild: {
    name?: string;
    imageRef: string;
    adminPass?: string;
    metadata?: {
     [key: string]: string;
    };
    preserve_ephemeral?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    "OS-DCF:diskConfig"?: "AUTO" | "MANUAL";
    accessIPv4?: string;
    accessIPv6?: string;
    description?: string | null;
    key_name?: string | null;
    user_data?: string | null;
    trusted_image_certificates?: string[] | null;
    hostname?: string;
   };
  };
  ServersActionRebuildRequest: components["schemas"]["ServersAction_Action_Rebuild_20"] | components["schemas"]["ServersAction_Action_Rebuild_21"] | components["schemas"]["ServersAction_Action_Rebuild_219"] | components["schemas"]["ServersAction_Action_Rebuild_254"] | components["schemas"]["ServersAction_Action_Rebuild_257"] | components["schemas"]["ServersAction_Action_Rebuild_263"] | components["schemas"]["ServersAction_Action_Rebuild_290"] | components["schemas"]["ServersAction_Action_Rebuild_294"];
  ServersAction_Action_Create_Image_20: {
   createImage: {
    name: string;
    metadata?: {
     [key: string]: string;
    };
   };
  };
  ServersAction_Action_Create_Image_21: {
   createImage: {
    name: string;
    metadata?: {
     [key: string]: string;
    };
   };
  };
  ServersActionCreateimageRequest: components["schemas"]["ServersAction_Action_Create_Image_20"] | components["schemas"]["ServersAction_Action_Create_Image_21"];
  ServersActionCreateimageResponse: {
   image_id?: string;
  };
  "ServersActionOs-StartRequest": {
   "os-start"?: null;
  };
  "ServersActionOs-StopRequest": {
   "os-stop"?: null;
  };
  ServersAction_Action_Trigger_Crash_Dump: {
   trigger_crash_dump: null;
  };
  ServersActionResetnetworkRequest: {
   resetNetwork?: null;
  };
  ServersActionInjectnetworkinfoRequest: {
   injectNetworkInfo?: null;
  };
  ServersAction_Reset_State: {
   "os-resetState": {
    state: "active" | "error";
   };
  };
  ServersActionChange_Password: {
   changePassword: {
    adminPass: string;
   };
  };
  ServersActionGet_Console_Output: {
   "os-getConsoleOutput": {
    length?: number | string | null;
   };
  };
  "ServersActionOs-GetconsoleoutputResponse": {
   output?: string;
  };
  ServersAction_Create_Backup_20: {
   createBackup: {
    name: string;
    backup_type: string;
    rotation: number | string;
    metadata?: {
     [key: string]: string;
    };
   };
  };
  ServersAction_Create_Backup_21: {
   createBackup: {
    name: string;
    backup_type: string;
    rotation: number | string;
    metadata?: {
     [key: string]: string;
    };
   };
  };
  ServersActionCreatebackupRequest: components["schemas"]["ServersAction_Create_Backup_20"] | components["schemas"]["ServersAction_Create_Backup_21"];
  ServersActionCreatebackupResponse: {
   image_id?: string;
  };
  ServersActionRestoreRequest: {
   restore?: null;
  };
  ServersActionForcedeleteRequest: {
   forceDelete?: null;
  };
  ServersAction_Evacuate_20: {
   evacuate: {
    host?: string;
    onSharedStorage: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    adminPass?: string;
   };
  };
  ServersAction_Evacuate_214: {
   evacuate: {
    host?: string;
    adminPass?: string;
   };
  };
  ServersAction_Evacuate_229: {
   evacuate: {
    host?: string;
    adminPass?: string;
    force?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
   };
  };
  ServersAction_Evacuate_268: {
   evacuate: {
    host?: string;
    adminPass?: string;
   };
  };
  ServersAction_Evacuate_295: {
   evacuate: {
    host?: string;
    adminPass?: string;
   };
  };
  ServersActionEvacuateRequest: components["schemas"]["ServersAction_Evacuate_20"] | components["schemas"]["ServersAction_Evacuate_214"] | components["schemas"]["ServersAction_Evacuate_229"] | components["schemas"]["ServersAction_Evacuate_268"] | components["schemas"]["ServersAction_Evacuate_295"];
  ServersActionEvacuateResponse: {
   adminPass?: string;
  };
  ServersAction_Add_Floating_Ip: {
   addFloatingIp: {
    address: string & (unknown | unknown);
    fixed_address?: string & (unknown | unknown);
   };
  };
  ServersAction_Remove_Floating_Ip: {
   removeFloatingIp: {
    address: string & (unknown | unknown);
   };
  };
  ServersAction_Lock_273: {
   lock: {
    locked_reason?: string;
   } | null;
  };
  ServersActionUnlockRequest: {
   unlock?: null;
  };
  ServersAction_Migrate_256: {
   migrate: {
    host?: string | null;
   } | null;
  };
  ServersAction_Migrate_Live_20: {
   "os-migrateLive": {
    block_migration: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    disk_over_commit: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    host: string | null;
   };
  };
  ServersAction_Migrate_Live_225: {
   "os-migrateLive": {
    block_migration: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "auto";
    host: string | null;
   };
  };
  ServersAction_Migrate_Live_230: {
   "os-migrateLive": {
    block_migration: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "auto";
    host: string | null;
    force?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
   };
  };
  ServersAction_Migrate_Live_268: {
   "os-migrateLive": {
    block_migration: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "auto";
    host: string | null;
   };
  };
  "ServersActionOs-MigrateliveRequest": components["schemas"]["ServersAction_Migrate_Live_20"] | components["schemas"]["ServersAction_Migrate_Live_225"] | components["schemas"]["ServersAction_Migrate_Live_230"] | components["schemas"]["ServersAction_Migrate_Live_268"];
  ServersAction_Add_Fixed_Ip: {
   addFixedIp: {
    networkId: string | number;
   };
  };
  ServersAction_Remove_Fixed_Ip: {
   removeFixedIp: {
    address: string & (unknown | unknown);
   };
  };
  ServersActionPauseRequest: {
   pause?: null;
  };
  ServersActionUnpauseRequest: {
   unpause?: null;
  };
  ServersActionGet_Vnc_Console: {
   "os-getVNCConsole": {
    type: "novnc" | "xvpvnc";
   };
  };
  "ServersActionOs-GetvncconsoleResponse": {
   console?: {
    type?: "rdp-html5" | "serial" | "spice-html5" | "novnc";
    url?: string;
   };
  };
  ServersActionGet_Spice_Console: {
   "os-getSPICEConsole": {
    type: "spice-html5";
   };
  };
  "ServersActionOs-GetspiceconsoleResponse": {
   console?: {
    type?: "rdp-html5" | "serial" | "spice-html5" | "novnc";
    url?: string;
   };
  };
  "ServersActionOs-GetrdpconsoleRequest": {
   "os-getRDPConsole"?: null;
  };
  "ServersActionOs-GetrdpconsoleResponse": {
   console?: {
    type?: "rdp-html5" | "serial" | "spice-html5" | "novnc";
    url?: string;
   };
  };
  ServersActionGet_Serial_Console: {
   "os-getSerialConsole": {
    type: "serial";
   };
  };
  "ServersActionOs-GetserialconsoleResponse": {
   console?: {
    type?: "rdp-html5" | "serial" | "spice-html5" | "novnc";
    url?: string;
   };
  };
  ServersAction_Rescue: {
   rescue: {
    adminPass?: string;
    rescue_image_ref?: string;
   } | null;
  };
  ServersActionRescueResponse: {
   adminPass?: string;
  };
  ServersActionUnrescueRequest: {
   unrescue?: null;
  };
  ServersActionAddsecuritygroupRequest: {
   addSecurityGroup?: null;
  };
  ServersActionRemovesecuritygroupRequest: {
   removeSecurityGroup?: null;
  };
  ServersActionShelveRequest: {
   shelve?: null;
  };
  ServersActionShelveoffloadRequest: {
   shelveOffload?: null;
  };
  ServersAction_Unshelve_277: {
   unshelve: {
    availability_zone: string;
   } | null;
  };
  ServersAction_Unshelve_291: {
   unshelve: {
    availability_zone?: null | string;
    host?: string;
   } | null;
  };
  ServersActionUnshelveRequest: components["schemas"]["ServersAction_Unshelve_277"] | components["schemas"]["ServersAction_Unshelve_291"];
  ServersActionSuspendRequest: {
   suspend?: null;
  };
  ServersActionResumeRequest: {
   resume?: null;
  };
  ServersConsolesListResponse: Record<string, never>;
  ServersConsolesCreateRequest: Record<string, never>;
  ServersConsolesCreateResponse: Record<string, never>;
  ServersConsoleShowResponse: Record<string, never>;
  ServersDiagnosticsListResponse: {
   cpu_details?: Record<string, never>[];
   disk_details?: Record<string, never>[];
   driver?: "libvirt" | "xenapi" | "hyperv" | "vmwareapi" | "ironic";
   config_drive?: boolean;
   hypervisor?: string;
   hypervisor_os?: string;
   readonly id?: string;
   memory_details?: Record<string, never>[];
   name?: string;
   nic_details?: {
    mac_address?: string;
    rx_octets?: number;
    rx_errors?: number;
    rx_drop?: number;
    rx_packets?: number;
    rx_rate?: number;
    tx_octets?: number;
    tx_errors?: number;
    tx_drop?: number;
    tx_packets?: number;
    tx_rate?: number;
   }[];
   num_cpus?: number;
   num_disks?: number;
   num_nics?: number;
   state?: "pending" | "running" | "paused" | "shutdown" | "crashed" | "suspended";
   uptime?: number;
  };
  ServersIpsListResponse: {
   addresses?: {
    [key: string]: {
     addr?: string & (unknown | unknown);
     version?: 4 | 6;
    }[];
   };
  };
  ServersIpShowResponse: {
   [key: string]: {
    addr?: string & (unknown | unknown);
    version?: 4 | 6;
   }[];
  };
  ServersMetadataListResponse: {
   metadata?: {
    [key: string]: string;
   };
  };
  ServersMetadataCreate: {
   metadata: {
    [key: string]: string;
   };
  };
  ServersMetadataCreateResponse: {
   metadata?: {
    [key: string]: string;
   };
  };
  ServersMetadataUpdate_All: {
   metadata: {
    [key: string]: string;
   };
  };
  ServersMetadataUpdate_AllResponse: {
   metadata?: {
    [key: string]: string;
   };
  };
  ServersMetadataShowResponse: {
   meta?: {
    [key: string]: string;
   };
  };
  ServersMetadataUpdate: {
   meta: {
    [key: string]: string;
   };
  };
  ServersMetadataUpdateResponse: Record<string, never>;
  ServersMigrationsListResponse: {
   migrations?: {
    created_at?: string;
    updated_at?: string;
    dest_compute?: string;
    dest_host?: string;
    dest_node?: string;
    id?: number;
    source_compute?: string;
    source_node?: string;
    status?: string;
    project_id?: string | null;
    user_id?: string | null;
    uuid?: string;
    disk_processed_bytes?: number;
    disk_remaining_bytes?: number;
    disk_total_bytes?: number;
    memory_processed_bytes?: number;
    memory_remaining_bytes?: number;
    memory_total_bytes?: number;
    server_uuid?: string;
   }[];
  };
  ServersMigrationShowResponse: {
   migration?: {
    created_at?: string;
    updated_at?: string;
    dest_compute?: string;
    dest_host?: string;
    dest_node?: string;
    id?: number;
    source_compute?: string;
    source_node?: string;
    status?: string;
    project_id?: string | null;
    user_id?: string | null;
    uuid?: string;
    disk_processed_bytes?: number;
    disk_remaining_bytes?: number;
    disk_total_bytes?: number;
    memory_processed_bytes?: number;
    memory_remaining_bytes?: number;
    memory_total_bytes?: number;
    server_uuid?: string;
   };
  };
  ServersMigrationsAction_Force_Complete: {
   force_complete: null;
  };
  ServersOs_Instance_ActionsListResponse: {
   instanceActions?: {
    action?: string;
    events?: {
     event?: string;
     start_time?: string;
     finish_time?: string;
     result?: string;
     traceback?: string | null;
     hostId?: string;
     host?: string;
     details?: string | null;
    }[];
    message?: string | null;
    project_id?: string;
    request_id?: string;
    start_time?: string;
    user_id?: string;
    updated_at?: string;
   }[];
   links?: {
    href?: string;
    rel?: string;
   }[];
  };
  ServersOs_Instance_ActionShowResponse: {
   instanceAction?: {
    action?: string;
    events?: {
     event?: string;
     start_time?: string;
     finish_time?: string;
     result?: string;
     traceback?: string | null;
     hostId?: string;
     host?: string;
     details?: string | null;
    }[];
    message?: string | null;
    project_id?: string;
    request_id?: string;
    start_time?: string;
    user_id?: string;
    updated_at?: string;
   };
  };
  ServersOs_InterfaceListResponse: {
   interfaceAttachments?: {
    fixed_ips?: {
     ip_address?: string & (unknown | unknown);
     subnet_id?: string;
    }[];
    mac_addr?: string;
    net_id?: string;
    port_id?: string;
    port_state?: string;
    tag?: string | null;
   }[];
  };
  ServersOs_InterfaceCreate_20: {
   interfaceAttachment?: {
    net_id?: string;
    port_id?: string;
    fixed_ips?: {
     ip_address: string & (unknown | unknown);
    }[];
   };
  };
  ServersOs_InterfaceCreate_249: {
   interfaceAttachment?: {
    net_id?: string;
    port_id?: string;
    fixed_ips?: {
     ip_address: string & (unknown | unknown);
    }[];
    tag?: string;
   };
  };
  ServersOs_InterfaceCreateRequest: components["schemas"]["ServersOs_InterfaceCreate_20"] | components["schemas"]["ServersOs_InterfaceCreate_249"];
  ServersOs_InterfaceCreateResponse: {
   interfaceAttachment?: {
    fixed_ips?: {
     ip_address?: string & (unknown | unknown);
     subnet_id?: string;
    }[];
    mac_addr?: string;
    net_id?: string;
    port_id?: string;
    port_state?: string;
    tag?: string | null;
   };
  };
  ServersOs_InterfaceShowResponse: {
   interfaceAttachment?: {
    fixed_ips?: {
     ip_address?: string & (unknown | unknown);
     subnet_id?: string;
    }[];
    mac_addr?: string;
    net_id?: string;
    port_id?: string;
    port_state?: string;
    tag?: string | null;
   };
  };
  ServersOs_Server_PasswordListResponse: {
   password?: string;
  };
  ServersOs_Virtual_InterfacesListResponse: Record<string, never>;
  ServersOs_Volume_AttachmentsListResponse: {
   volumeAttachments?: {
    device?: string;
    id?: string;
    serverId?: string;
    volumeId?: string;
    tag?: string | null;
    delete_on_termination?: boolean;
    attachment_id?: string;
    bdm_uuid?: string;
   }[];
  };
  ServersOs_Volume_AttachmentsCreate_20: {
   volumeAttachment: {
    volumeId: string;
    device?: string | null;
   };
  };
  ServersOs_Volume_AttachmentsCreate_249: {
   volumeAttachment: {
    volumeId: string;
    device?: string | null;
    tag?: string;
   };
  };
  ServersOs_Volume_AttachmentsCreate_279: {
   volumeAttachment: {
    volumeId: string;
    device?: string | null;
    tag?: string;
    delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
   };
  };
  ServersOs_Volume_AttachmentsCreateRequest: components["schemas"]["ServersOs_Volume_AttachmentsCreate_20"] | components["schemas"]["ServersOs_Volume_AttachmentsCreate_249"] | components["schemas"]["ServersOs_Volume_AttachmentsCreate_279"];
  ServersOs_Volume_AttachmentsCreateResponse: {
   volumeAttachment?: {
    device?: string;
    id?: string;
    serverId?: string;
    volumeId?: string;
    tag?: string | null;
    delete_on_termination?: boolean;
    attachment_id?: string;
    bdm_uuid?: string;
   };
  };
  ServersOs_Volume_AttachmentShowResponse: {
   volumeAttachment?: {
    device?: string;
    id?: string;
    serverId?: string;
    volumeId?: string;
    tag?: string | null;
    delete_on_termination?: boolean;
    attachment_id?: string;
    bdm_uuid?: string;
   };
  };
  ServersOs_Volume_AttachmentUpdate_20: {
   volumeAttachment: {
    volumeId: string;
   };
  };
  ServersOs_Volume_AttachmentUpdate_285: {
   volumeAttachment: {
    volumeId: string;
    device?: string | null;
    tag?: string;
    delete_on_termination?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
    serverId?: string;
    id?: string;
   };
  };
  ServersOs_Volume_AttachmentUpdateRequest: components["schemas"]["ServersOs_Volume_AttachmentUpdate_20"] | components["schemas"]["ServersOs_Volume_AttachmentUpdate_285"];
  ServersOs_Volume_AttachmentUpdateResponse: {
   volumeAttachment?: {
    device?: string;
    id?: string;
    serverId?: string;
    volumeId?: string;
    tag?: string | null;
    delete_on_termination?: boolean;
    attachment_id?: string;
    bdm_uuid?: string;
   };
  };
  ServersRemote_ConsolesCreate_26: {
   remote_console: {
    protocol: "vnc" | "spice" | "serial";
    type: "novnc" | "xvpvnc" | "spice-html5" | "serial";
   };
  };
  ServersRemote_ConsolesCreate_28: {
   remote_console: {
    protocol: "vnc" | "spice" | "serial" | "mks";
    type: "novnc" | "xvpvnc" | "spice-html5" | "serial" | "webmks";
   };
  };
  ServersRemote_ConsolesCreateRequest: components["schemas"]["ServersRemote_ConsolesCreate_26"] | components["schemas"]["ServersRemote_ConsolesCreate_28"];
  ServersRemote_ConsolesCreateResponse: {
   remote_console?: {
    protocol?: "vnc" | "spice" | "serial" | "mks";
    type?: "novnc" | "xvpvnc" | "spice-html5" | "serial" | "webmks";
    url?: string;
   };
  };
  ServersOs_Security_GroupsListResponse: {
   security_groups?: {
    id?: string;
    name?: string;
    description?: string;
    tenant_id?: string;
    rules?: {
     id?: string;
     from_port?: number;
     to_port?: number;
     ip_protocol?: string;
     ip_range?: Record<string, never>;
     group?: {
      name?: string;
     };
     parent_group_id?: string;
    }[];
   }[];
  };
  ServersTagsListResponse: {
   tags?: string[];
  };
  ServersTagsUpdate_All: {
   tags: string[];
  };
  ServersTagsUpdate_AllResponse: {
   tags?: string[];
  };
  ServersTopologyListResponse: {
   nodes?: {
    cpu_pinning?: {
     [key: string]: number;
    };
    vcpu_set?: number[];
    siblings?: number[];
    memory_mb?: number;
    host_node?: number;
    pagesize_kb?: number | null;
   }[];
  };
 };
 responses: never;
 parameters: {
  versions_id: string;
  extensions_id: string;
  flavors_limit: number | string;
  flavors_marker: string;
  flavors_is_public: string;
  flavors_minRam: string;
  flavors_minDisk: string;
  flavors_sort_key: "created_at" | "description" | "disabled" | "ephemeral_gb" | "flavorid" | "id" | "is_public" | "memory_mb" | "name" | "root_gb" | "rxtx_factor" | "swap" | "updated_at" | "vcpu_weight" | "vcpus";
  flavors_sort_dir: "asc" | "desc";
  flavors_detail_limit: number | string;
  flavors_detail_marker: string;
  flavors_detail_is_public: string;
  flavors_detail_minRam: string;
  flavors_detail_minDisk: string;
  flavors_detail_sort_key: "created_at" | "description" | "disabled" | "ephemeral_gb" | "flavorid" | "id" | "is_public" | "memory_mb" | "name" | "root_gb" | "rxtx_factor" | "swap" | "updated_at" | "vcpu_weight" | "vcpus";
  flavors_detail_sort_dir: "asc" | "desc";
  flavors_id: string;
  flavors_action_id: string;
  flavors_os_extra_specs_flavor_id: string;
  flavors_os_extra_specs_id: string;
  flavors_os_flavor_access_flavor_id: string;
  images_id: string;
  images_metadata_image_id: string;
  images_metadata_id: string;
  limits_tenant_id: string;
  os_agents_id: string;
  os_aggregates_id: string;
  os_aggregates_action_id: string;
  os_aggregates_images_id: string;
  os_assisted_volume_snapshots_id: string;
  os_assisted_volume_snapshot_delete_info: string;
  os_baremetal_nodes_id: string;
  os_baremetal_nodes_action_id: string;
  os_cells_id: string;
  os_cells_capacities_id: string;
  os_certificates_id: string;
  os_cloudpipe_id: string;
  os_console_auth_tokens_id: string;
  os_fixed_ips_id: string;
  os_fixed_ips_action_id: string;
  os_floating_ip_dns_id: string;
  os_floating_ip_dns_entries_domain_id: string;
  os_floating_ip_dns_entries_id: string;
  os_floating_ips_id: string;
  os_floating_ips_bulk_id: string;
  os_fping_id: string;
  os_hosts_zone: string;
  os_hosts_id: string;
  os_hosts_reboot_id: string;
  os_hosts_shutdown_id: string;
  os_hosts_startup_id: string;
  os_hypervisors_limit: number | string;
  os_hypervisors_marker: string;
  os_hypervisors_hypervisor_hostname_pattern: string;
  os_hypervisors_with_servers: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
  os_hypervisors_detail_limit: number | string;
  os_hypervisors_detail_marker: string;
  os_hypervisors_detail_hypervisor_hostname_pattern: string;
  os_hypervisors_detail_with_servers: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
  os_hypervisors_id: string;
  os_hypervisor_with_servers: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no";
  os_hypervisors_search_id: string;
  os_hypervisors_servers_id: string;
  os_hypervisors_uptime_id: string;
  os_instance_usage_audit_log_id: string;
  os_keypairs_user_id: string;
  os_keypairs_limit: number | string;
  os_keypairs_marker: string;
  os_keypairs_id: string;
  os_keypair_user_id: string;
  os_migrations_hidden: string;
  os_migrations_host: string;
  os_migrations_instance_uuid: string;
  os_migrations_source_compute: string;
  os_migrations_status: string;
  os_migrations_migration_type: string;
  os_migrations_limit: number | string;
  os_migrations_marker: string;
  "os_migrations_changes-since": string;
  "os_migrations_changes-before": string;
  os_migrations_user_id: string;
  os_migrations_project_id: string;
  os_networks_id: string;
  os_networks_action_id: string;
  os_quota_class_sets_id: string;
  os_quota_sets_id: string;
  os_quota_set_user_id: string;
  os_quota_sets_detail_id: string;
  os_quota_sets_defaults_id: string;
  os_security_group_default_rules_id: string;
  os_security_group_rules_id: string;
  os_security_groups_limit: number | string;
  os_security_groups_offset: number | string;
  os_security_groups_all_tenants: string;
  os_security_groups_id: string;
  os_server_groups_all_projects: string;
  os_server_groups_limit: number | string;
  os_server_groups_offset: number | string;
  os_server_groups_id: string;
  os_services_host: string;
  os_services_binary: string;
  os_services_id: string;
  os_simple_tenant_usage_start: string;
  os_simple_tenant_usage_end: string;
  os_simple_tenant_usage_detailed: string;
  os_simple_tenant_usage_limit: number | string;
  os_simple_tenant_usage_marker: string;
  os_simple_tenant_usage_id: string;
  os_snapshots_limit: number | string;
  os_snapshots_offset: number | string;
  os_snapshots_detail_limit: number | string;
  os_snapshots_detail_offset: number | string;
  os_snapshots_id: string;
  os_tenant_networks_id: string;
  os_volumes_limit: number | string;
  os_volumes_offset: number | string;
  os_volumes_detail_limit: number | string;
  os_volumes_detail_offset: number | string;
  os_volumes_id: string;
  os_volumes_boot_user_id: string;
  os_volumes_boot_project_id: string;
  os_volumes_boot_tenant_id: string;
  os_volumes_boot_launch_index: string;
  os_volumes_boot_image_ref: string;
  os_volumes_boot_image: string;
  os_volumes_boot_kernel_id: string;
  os_volumes_boot_ramdisk_id: string;
  os_volumes_boot_hostname: string;
  os_volumes_boot_key_name: string;
  os_volumes_boot_power_state: string;
  os_volumes_boot_vm_state: string;
  os_volumes_boot_task_state: string;
  os_volumes_boot_host: string;
  os_volumes_boot_node: string;
  os_volumes_boot_flavor: string;
  os_volumes_boot_reservation_id: string;
  os_volumes_boot_launched_at: string;
  os_volumes_boot_terminated_at: string;
  os_volumes_boot_availability_zone: string;
  os_volumes_boot_name: string;
  os_volumes_boot_display_name: string;
  os_volumes_boot_description: string;
  os_volumes_boot_display_description: string;
  os_volumes_boot_locked_by: string;
  os_volumes_boot_uuid: string;
  os_volumes_boot_root_device_name: string;
  os_volumes_boot_config_drive: string;
  os_volumes_boot_access_ip_v4: string;
  os_volumes_boot_access_ip_v6: string;
  os_volumes_boot_auto_disk_config: string;
  os_volumes_boot_progress: string;
  os_volumes_boot_sort_key: "host" | "key_name" | "user_id" | "ramdisk_id" | "launched_at" | "access_ip_v4" | "uuid" | "access_ip_v6" | "terminated_at" | "auto_disk_config" | "created_at" | "display_description" | "vm_state" | "power_state" | "updated_at" | "availability_zone" | "kernel_id" | "node" | "image_ref" | "hostname" | "config_drive" | "root_device_name" | "launch_index" | "display_name" | "task_state" | "locked_by" | "progress" | "instance_type_id" | "project_id" | "locked";
  os_volumes_boot_sort_dir: string;
  os_volumes_boot_all_tenants: string;
  os_volumes_boot_soft_deleted: string;
  os_volumes_boot_deleted: string;
  os_volumes_boot_status: string;
  "os_volumes_boot_changes-since": string;
  os_volumes_boot_ip: string;
  os_volumes_boot_ip6: string;
  os_volumes_boot_created_at: string;
  os_volumes_boot_block_device_mapping: string;
  os_volumes_boot_services: string;
  os_volumes_boot_metadata: string;
  os_volumes_boot_system_metadata: string;
  os_volumes_boot_info_cache: string;
  os_volumes_boot_security_groups: string;
  os_volumes_boot_pci_devices: string;
  os_volumes_boot_limit: number | string;
  os_volumes_boot_marker: string;
  os_volumes_boot_tags: string;
  "os_volumes_boot_tags-any": string;
  "os_volumes_boot_not-tags": string;
  "os_volumes_boot_not-tags-any": string;
  "os_volumes_boot_changes-before": string;
  os_volumes_boot_locked: string;
  os_volumes_boot_detail_user_id: string;
  os_volumes_boot_detail_project_id: string;
  os_volumes_boot_detail_tenant_id: string;
  os_volumes_boot_detail_launch_index: string;
  os_volumes_boot_detail_image_ref: string;
  os_volumes_boot_detail_image: string;
  os_volumes_boot_detail_kernel_id: string;
  os_volumes_boot_detail_ramdisk_id: string;
  os_volumes_boot_detail_hostname: string;
  os_volumes_boot_detail_key_name: string;
  os_volumes_boot_detail_power_state: string;
  os_volumes_boot_detail_vm_state: string;
  os_volumes_boot_detail_task_state: string;
  os_volumes_boot_detail_host: string;
  os_volumes_boot_detail_node: string;
  os_volumes_boot_detail_flavor: string;
  os_volumes_boot_detail_reservation_id: string;
  os_volumes_boot_detail_launched_at: string;
  os_volumes_boot_detail_terminated_at: string;
  os_volumes_boot_detail_availability_zone: string;
  os_volumes_boot_detail_name: string;
  os_volumes_boot_detail_display_name: string;
  os_volumes_boot_detail_description: string;
  os_volumes_boot_detail_display_description: string;
  os_volumes_boot_detail_locked_by: string;
  os_volumes_boot_detail_uuid: string;
  os_volumes_boot_detail_root_device_name: string;
  os_volumes_boot_detail_config_drive: string;
  os_volumes_boot_detail_access_ip_v4: string;
  os_volumes_boot_detail_access_ip_v6: string;
  os_volumes_boot_detail_auto_disk_config: string;
  os_volumes_boot_detail_progress: string;
  os_volumes_boot_detail_sort_key: "host" | "key_name" | "user_id" | "ramdisk_id" | "launched_at" | "access_ip_v4" | "uuid" | "access_ip_v6" | "terminated_at" | "auto_disk_config" | "created_at" | "display_description" | "vm_state" | "power_state" | "updated_at" | "availability_zone" | "kernel_id" | "node" | "image_ref" | "hostname" | "config_drive" | "root_device_name" | "launch_index" | "display_name" | "task_state" | "locked_by" | "progress" | "instance_type_id" | "project_id" | "locked";
  os_volumes_boot_detail_sort_dir: string;
  os_volumes_boot_detail_all_tenants: string;
  os_volumes_boot_detail_soft_deleted: string;
  os_volumes_boot_detail_deleted: string;
  os_volumes_boot_detail_status: string;
  "os_volumes_boot_detail_changes-since": string;
  os_volumes_boot_detail_ip: string;
  os_volumes_boot_detail_ip6: string;
  os_volumes_boot_detail_created_at: string;
  os_volumes_boot_detail_block_device_mapping: string;
  os_volumes_boot_detail_services: string;
  os_volumes_boot_detail_metadata: string;
  os_volumes_boot_detail_system_metadata: string;
  os_volumes_boot_detail_info_cache: string;
  os_volumes_boot_detail_security_groups: string;
  os_volumes_boot_detail_pci_devices: string;
  os_volumes_boot_detail_limit: number | string;
  os_volumes_boot_detail_marker: string;
  os_volumes_boot_detail_tags: string;
  "os_volumes_boot_detail_tags-any": string;
  "os_volumes_boot_detail_not-tags": string;
  "os_volumes_boot_detail_not-tags-any": string;
  "os_volumes_boot_detail_changes-before": string;
  os_volumes_boot_detail_locked: string;
  os_volumes_boot_id: string;
  os_volumes_boot_action_id: string;
  servers_user_id: string;
  servers_project_id: string;
  servers_tenant_id: string;
  servers_launch_index: string;
  servers_image_ref: string;
  servers_image: string;
  servers_kernel_id: string;
  servers_ramdisk_id: string;
  servers_hostname: string;
  servers_key_name: string;
  servers_power_state: string;
  servers_vm_state: string;
  servers_task_state: string;
  servers_host: string;
  servers_node: string;
  servers_flavor: string;
  servers_reservation_id: string;
  servers_launched_at: string;
  servers_terminated_at: string;
  servers_availability_zone: string;
  servers_name: string;
  servers_display_name: string;
  servers_description: string;
  servers_display_description: string;
  servers_locked_by: string;
  servers_uuid: string;
  servers_root_device_name: string;
  servers_config_drive: string;
  servers_access_ip_v4: string;
  servers_access_ip_v6: string;
  servers_auto_disk_config: string;
  servers_progress: string;
  servers_sort_key: "host" | "key_name" | "user_id" | "ramdisk_id" | "launched_at" | "access_ip_v4" | "uuid" | "access_ip_v6" | "terminated_at" | "auto_disk_config" | "created_at" | "display_description" | "vm_state" | "power_state" | "updated_at" | "availability_zone" | "kernel_id" | "node" | "image_ref" | "hostname" | "config_drive" | "root_device_name" | "launch_index" | "display_name" | "task_state" | "locked_by" | "progress" | "instance_type_id" | "project_id" | "locked";
  servers_sort_dir: string;
  servers_all_tenants: string;
  servers_soft_deleted: string;
  servers_deleted: string;
  servers_status: string;
  "servers_changes-since": string;
  servers_ip: string;
  servers_ip6: string;
  servers_created_at: string;
  servers_block_device_mapping: string;
  servers_services: string;
  servers_metadata: string;
  servers_system_metadata: string;
  servers_info_cache: string;
  servers_security_groups: string;
  servers_pci_devices: string;
  servers_limit: number | string;
  servers_marker: string;
  servers_tags: string;
  "servers_tags-any": string;
  "servers_not-tags": string;
  "servers_not-tags-any": string;
  "servers_changes-before": string;
  servers_locked: string;
  servers_detail_user_id: string;
  servers_detail_project_id: string;
  servers_detail_tenant_id: string;
  servers_detail_launch_index: string;
  servers_detail_image_ref: string;
  servers_detail_image: string;
  servers_detail_kernel_id: string;
  servers_detail_ramdisk_id: string;
  servers_detail_hostname: string;
  servers_detail_key_name: string;
  servers_detail_power_state: string;
  servers_detail_vm_state: string;
  servers_detail_task_state: string;
  servers_detail_host: string;
  servers_detail_node: string;
  servers_detail_flavor: string;
  servers_detail_reservation_id: string;
  servers_detail_launched_at: string;
  servers_detail_terminated_at: string;
  servers_detail_availability_zone: string;
  servers_detail_name: string;
  servers_detail_display_name: string;
  servers_detail_description: string;
  servers_detail_display_description: string;
  servers_detail_locked_by: string;
  servers_detail_uuid: string;
  servers_detail_root_device_name: string;
  servers_detail_config_drive: string;
  servers_detail_access_ip_v4: string;
  servers_detail_access_ip_v6: string;
  servers_detail_auto_disk_config: string;
  servers_detail_progress: string;
  servers_detail_sort_key: "host" | "key_name" | "user_id" | "ramdisk_id" | "launched_at" | "access_ip_v4" | "uuid" | "access_ip_v6" | "terminated_at" | "auto_disk_config" | "created_at" | "display_description" | "vm_state" | "power_state" | "updated_at" | "availability_zone" | "kernel_id" | "node" | "image_ref" | "hostname" | "config_drive" | "root_device_name" | "launch_index" | "display_name" | "task_state" | "locked_by" | "progress" | "instance_type_id" | "project_id" | "locked";
  servers_detail_sort_dir: string;
  servers_detail_all_tenants: string;
  servers_detail_soft_deleted: string;
  servers_detail_deleted: string;
  servers_detail_status: string;
  "servers_detail_changes-since": string;
  servers_detail_ip: string;
  servers_detail_ip6: string;
  servers_detail_created_at: string;
  servers_detail_block_device_mapping: string;
  servers_detail_services: string;
  servers_detail_metadata: string;
  servers_detail_system_metadata: string;
  servers_detail_info_cache: string;
  servers_detail_security_groups: string;
  servers_detail_pci_devices: string;
  servers_detail_limit: number | string;
  servers_detail_marker: string;
  servers_detail_tags: string;
  "servers_detail_tags-any": string;
  "servers_detail_not-tags": string;
  "servers_detail_not-tags-any": string;
  "servers_detail_changes-before": string;
  servers_detail_locked: string;
  servers_id: string;
  servers_action_id: string;
  servers_consoles_server_id: string;
  servers_consoles_id: string;
  servers_diagnostics_server_id: string;
  servers_ips_server_id: string;
  servers_ips_id: string;
  servers_metadata_server_id: string;
  servers_metadata_id: string;
  servers_migrations_server_id: string;
  servers_migrations_id: string;
  servers_migrations_action_server_id: string;
  servers_migrations_action_id: string;
  servers_os_instance_actions_server_id: string;
  servers_os_instance_actions_limit: number | string;
  servers_os_instance_actions_marker: string;
  "servers_os_instance_actions_changes-since": string;
  "servers_os_instance_actions_changes-before": string;
  servers_os_instance_actions_id: string;
  servers_os_interface_server_id: string;
  servers_os_interface_id: string;
  servers_os_server_password_server_id: string;
  servers_os_virtual_interfaces_server_id: string;
  servers_os_volume_attachments_server_id: string;
  servers_os_volume_attachments_limit: number | string;
  servers_os_volume_attachments_offset: number | string;
  servers_os_volume_attachments_id: string;
  servers_remote_consoles_server_id: string;
  servers_os_security_groups_server_id: string;
  servers_tags_server_id: string;
  servers_tags_id: string;
  servers_topology_server_id: string;
 };
 requestBodies: never;
 headers: never;
 pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
 "versions/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["versions_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VersionShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "extensions:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ExtensionsListResponse"];
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
   404: {
   };
  };
 };
 "flavors:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["flavors_limit"];
    marker?: components["parameters"]["flavors_marker"];
    is_public?: components["parameters"]["flavors_is_public"];
    minRam?: components["parameters"]["flavors_minRam"];
    minDisk?: components["parameters"]["flavors_minDisk"];
    sort_key?: components["parameters"]["flavors_sort_key"];
    sort_dir?: components["parameters"]["flavors_sort_dir"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorsListResponse"];
    };
   };
   400: {
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
   400: {
   };
   409: {
   };
  };
 };
 "flavors/detail:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["flavors_detail_limit"];
    marker?: components["parameters"]["flavors_detail_marker"];
    is_public?: components["parameters"]["flavors_detail_is_public"];
    minRam?: components["parameters"]["flavors_detail_minRam"];
    minDisk?: components["parameters"]["flavors_detail_minDisk"];
    sort_key?: components["parameters"]["flavors_detail_sort_key"];
    sort_dir?: components["parameters"]["flavors_detail_sort_dir"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorsDetailResponse"];
    };
   };
   400: {
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
   404: {
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
   404: {
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
   202: {
   };
   404: {
   };
  };
 };
 "flavors/id/action:post": {
  parameters: {
   path: {
    id: components["parameters"]["flavors_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FlavorsActionDeleteRequest"] | components["schemas"]["FlavorsActionCreateRequest"] | components["schemas"]["FlavorsAction_Update_255"] | components["schemas"]["FlavorsAction_Add_Tenant_Access"] | components["schemas"]["FlavorsAction_Remove_Tenant_Access"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["FlavorsActionCreateResponse"] | components["schemas"]["FlavorsActionUpdateResponse"] | components["schemas"]["FlavorsActionAddtenantaccessResponse"] | components["schemas"]["FlavorsActionRemovetenantaccessResponse"];
    };
   };
   202: {
    content: {
     "application/json": components["schemas"]["FlavorsActionDeleteResponse"];
    };
   };
   400: {
   };
   403: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "flavors/flavor_id/os-extra_specs:get": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_os_extra_specs_flavor_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorsOs_Extra_SpecsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "flavors/flavor_id/os-extra_specs:post": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_os_extra_specs_flavor_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FlavorsOs_Extra_SpecsCreate"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["FlavorsOs_Extra_SpecsCreateResponse"];
    };
   };
   400: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "flavors/flavor_id/os-extra_specs/id:get": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_os_extra_specs_flavor_id"];
    id: components["parameters"]["flavors_os_extra_specs_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorsOs_Extra_SpecShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "flavors/flavor_id/os-extra_specs/id:put": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_os_extra_specs_flavor_id"];
    id: components["parameters"]["flavors_os_extra_specs_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FlavorsOs_Extra_SpecUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorsOs_Extra_SpecUpdateResponse"];
    };
   };
   400: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "flavors/flavor_id/os-extra_specs/id:delete": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_os_extra_specs_flavor_id"];
    id: components["parameters"]["flavors_os_extra_specs_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "flavors/flavor_id/os-flavor-access:get": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["flavors_os_flavor_access_flavor_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["FlavorsOs_Flavor_AccessListResponse"];
    };
   };
   404: {
   };
  };
 };
 "images:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImagesListResponse"];
    };
   };
   400: {
   };
  };
 };
 "images/detail:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImagesDetailResponse"];
    };
   };
   400: {
   };
  };
 };
 "images/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["images_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImageShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "images/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["images_id"];
   };
  };
  responses: {
   204: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "images/image_id/metadata:get": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_metadata_image_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImagesMetadataListResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "images/image_id/metadata:put": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_metadata_image_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ImagesMetadataUpdate_All"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImagesMetadataUpdate_AllResponse"];
    };
   };
   400: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "images/image_id/metadata:post": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_metadata_image_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ImagesMetadataCreate"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ImagesMetadataCreateResponse"];
    };
   };
   400: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "images/image_id/metadata/id:get": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_metadata_image_id"];
    id: components["parameters"]["images_metadata_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImagesMetadataShowResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "images/image_id/metadata/id:put": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_metadata_image_id"];
    id: components["parameters"]["images_metadata_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ImagesMetadataUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImagesMetadataUpdateResponse"];
    };
   };
   400: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "images/image_id/metadata/id:delete": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_metadata_image_id"];
    id: components["parameters"]["images_metadata_id"];
   };
  };
  responses: {
   204: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "limits:get": {
  parameters: {
   query?: {
    tenant_id?: components["parameters"]["limits_tenant_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LimitsListResponse"];
    };
   };
  };
 };
 "os-agents:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_AgentsListResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-agents:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_AgentsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_AgentsCreateResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-agents/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["os_agents_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_AgentUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_AgentUpdateResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-agents/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_agents_id"];
   };
  };
  responses: {
   204: {
   };
   410: {
   };
  };
 };
 "os-aggregates:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_AggregatesListResponse"];
    };
   };
  };
 };
 "os-aggregates:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_AggregatesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_AggregatesCreateResponse"];
    };
   };
   400: {
   };
   409: {
   };
  };
 };
 "os-aggregates/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_aggregates_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_AggregateShowResponse"];
    };
   };
   400: {
   };
   404: {
   };
  };
 };
 "os-aggregates/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["os_aggregates_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_AggregateUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_AggregateUpdateResponse"];
    };
   };
   400: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "os-aggregates/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_aggregates_id"];
   };
  };
  responses: {
   204: {
   };
   400: {
   };
   404: {
   };
  };
 };
 "os-aggregates/id/action:post": {
  parameters: {
   path: {
    id: components["parameters"]["os_aggregates_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_AggregatesAction_Add_Host"] | components["schemas"]["Os_AggregatesAction_Remove_Host"] | components["schemas"]["Os_AggregatesAction_Set_Metadata"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_AggregatesActionAdd_HostResponse"] | components["schemas"]["Os_AggregatesActionRemove_HostResponse"] | components["schemas"]["Os_AggregatesActionSet_MetadataResponse"];
    };
   };
   400: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "os-aggregates/id/images:post": {
  parameters: {
   path: {
    id: components["parameters"]["os_aggregates_images_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_AggregatesImagesImages"];
   };
  };
  responses: {
   202: {
   };
   400: {
   };
   404: {
   };
  };
 };
 "os-assisted-volume-snapshots:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Assisted_Volume_SnapshotsCreate"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Assisted_Volume_SnapshotsCreateResponse"];
    };
   };
   400: {
   };
  };
 };
 "os-assisted-volume-snapshots/id:delete": {
  parameters: {
   query?: {
    delete_info?: components["parameters"]["os_assisted_volume_snapshot_delete_info"];
   };
   path: {
    id: components["parameters"]["os_assisted_volume_snapshots_id"];
   };
  };
  responses: {
   204: {
   };
   400: {
   };
   404: {
   };
  };
 };
 "os-availability-zone:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Availability_ZoneListResponse"];
    };
   };
  };
 };
 "os-availability-zone/detail:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Availability_ZoneDetailResponse"];
    };
   };
  };
 };
 "os-baremetal-nodes:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Baremetal_NodesListResponse"];
    };
   };
   404: {
   };
   501: {
   };
  };
 };
 "os-baremetal-nodes:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Baremetal_NodesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Baremetal_NodesCreateResponse"];
    };
   };
   400: {
   };
  };
 };
 "os-baremetal-nodes/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_baremetal_nodes_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Baremetal_NodeShowResponse"];
    };
   };
   404: {
   };
   501: {
   };
  };
 };
 "os-baremetal-nodes/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_baremetal_nodes_id"];
   };
  };
  responses: {
   204: {
   };
   400: {
   };
  };
 };
 "os-baremetal-nodes/id/action:post": {
  parameters: {
   path: {
    id: components["parameters"]["os_baremetal_nodes_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Baremetal_NodesActionAdd_InterfaceRequest"] | components["schemas"]["Os_Baremetal_NodesActionRemove_InterfaceRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Baremetal_NodesActionAdd_InterfaceResponse"] | components["schemas"]["Os_Baremetal_NodesActionRemove_InterfaceResponse"];
    };
   };
   400: {
   };
  };
 };
 "os-cells:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_CellsListResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-cells:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_CellsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_CellsCreateResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-cells/capacities:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_CellsCapacitiesResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-cells/detail:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_CellsDetailResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-cells/info:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_CellsInfoResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-cells/sync_instances:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_CellsSync_InstancesSync_InstancesRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_CellsSync_InstancesResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-cells/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_cells_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_CellShowResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-cells/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["os_cells_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_CellUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_CellUpdateResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-cells/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_cells_id"];
   };
  };
  responses: {
   204: {
   };
   410: {
   };
  };
 };
 "os-cells/id/capacities:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_cells_capacities_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_CellsCapacitiesResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-certificates:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_CertificatesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_CertificatesCreateResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-certificates/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_certificates_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_CertificateShowResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-cloudpipe:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_CloudpipeListResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-cloudpipe:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_CloudpipeCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_CloudpipeCreateResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-cloudpipe/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["os_cloudpipe_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_CloudpipeUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_CloudpipeUpdateResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-console-auth-tokens/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_console_auth_tokens_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Console_Auth_TokenShowResponse"];
    };
   };
   400: {
   };
   401: {
   };
   404: {
   };
  };
 };
 "os-fixed-ips/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_fixed_ips_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Fixed_IpShowResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-fixed-ips/id/action:post": {
  parameters: {
   path: {
    id: components["parameters"]["os_fixed_ips_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Fixed_IpsActionReserveRequest"] | components["schemas"]["Os_Fixed_IpsActionUnreserveRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Fixed_IpsActionReserveResponse"] | components["schemas"]["Os_Fixed_IpsActionUnreserveResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-floating-ip-dns:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Floating_Ip_DnsListResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-floating-ip-dns/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["os_floating_ip_dns_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Floating_Ip_DnUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Floating_Ip_DnUpdateResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-floating-ip-dns/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_floating_ip_dns_id"];
   };
  };
  responses: {
   204: {
   };
   410: {
   };
  };
 };
 "os-floating-ip-dns/domain_id/entries/id:get": {
  parameters: {
   path: {
    domain_id: components["parameters"]["os_floating_ip_dns_entries_domain_id"];
    id: components["parameters"]["os_floating_ip_dns_entries_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Floating_Ip_DnsEntryShowResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-floating-ip-dns/domain_id/entries/id:put": {
  parameters: {
   path: {
    domain_id: components["parameters"]["os_floating_ip_dns_entries_domain_id"];
    id: components["parameters"]["os_floating_ip_dns_entries_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Floating_Ip_DnsEntryUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Floating_Ip_DnsEntryUpdateResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-floating-ip-dns/domain_id/entries/id:delete": {
  parameters: {
   path: {
    domain_id: components["parameters"]["os_floating_ip_dns_entries_domain_id"];
    id: components["parameters"]["os_floating_ip_dns_entries_id"];
   };
  };
  responses: {
   204: {
   };
   410: {
   };
  };
 };
 "os-floating-ip-pools:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Floating_Ip_PoolsListResponse"];
    };
   };
  };
 };
 "os-floating-ips:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Floating_IpsListResponse"];
    };
   };
  };
 };
 "os-floating-ips:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Floating_IpsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Floating_IpsCreateResponse"];
    };
   };
   400: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "os-floating-ips/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_floating_ips_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Floating_IpShowResponse"];
    };
   };
   400: {
   };
   404: {
   };
  };
 };
 "os-floating-ips/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_floating_ips_id"];
   };
  };
  responses: {
   202: {
   };
   400: {
   };
   403: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "os-floating-ips-bulk:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Floating_Ips_BulkListResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-floating-ips-bulk:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Floating_Ips_BulkCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Floating_Ips_BulkCreateResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-floating-ips-bulk/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_floating_ips_bulk_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Floating_Ips_BulkShowResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-floating-ips-bulk/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["os_floating_ips_bulk_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Floating_Ips_BulkUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Floating_Ips_BulkUpdateResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-fping:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FpingListResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-fping/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_fping_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FpingShowResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-hosts:get": {
  parameters: {
   query?: {
    zone?: components["parameters"]["os_hosts_zone"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HostsListResponse"];
    };
   };
  };
 };
 "os-hosts/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_hosts_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HostShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-hosts/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["os_hosts_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_HostUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HostUpdateResponse"];
    };
   };
   400: {
   };
   404: {
   };
   501: {
   };
  };
 };
 "os-hosts/id/reboot:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_hosts_reboot_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HostsRebootResponse"];
    };
   };
   400: {
   };
   404: {
   };
   501: {
   };
  };
 };
 "os-hosts/id/shutdown:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_hosts_shutdown_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HostsShutdownResponse"];
    };
   };
   400: {
   };
   404: {
   };
   501: {
   };
  };
 };
 "os-hosts/id/startup:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_hosts_startup_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HostsStartupResponse"];
    };
   };
   400: {
   };
   404: {
   };
   501: {
   };
  };
 };
 "os-hypervisors:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["os_hypervisors_limit"];
    marker?: components["parameters"]["os_hypervisors_marker"];
    hypervisor_hostname_pattern?: components["parameters"]["os_hypervisors_hypervisor_hostname_pattern"];
    with_servers?: components["parameters"]["os_hypervisors_with_servers"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HypervisorsListResponse"];
    };
   };
   400: {
   };
   404: {
   };
  };
 };
 "os-hypervisors/detail:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["os_hypervisors_detail_limit"];
    marker?: components["parameters"]["os_hypervisors_detail_marker"];
    hypervisor_hostname_pattern?: components["parameters"]["os_hypervisors_detail_hypervisor_hostname_pattern"];
    with_servers?: components["parameters"]["os_hypervisors_detail_with_servers"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HypervisorsDetailResponse"];
    };
   };
   400: {
   };
   404: {
   };
  };
 };
 "os-hypervisors/statistics:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HypervisorsStatisticsResponse"];
    };
   };
  };
 };
 "os-hypervisors/id:get": {
  parameters: {
   query?: {
    with_servers?: components["parameters"]["os_hypervisor_with_servers"];
   };
   path: {
    id: components["parameters"]["os_hypervisors_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HypervisorShowResponse"];
    };
   };
   400: {
   };
   404: {
   };
  };
 };
 "os-hypervisors/id/search:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_hypervisors_search_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HypervisorsSearchResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-hypervisors/id/servers:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_hypervisors_servers_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HypervisorsServersResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-hypervisors/id/uptime:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_hypervisors_uptime_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HypervisorsUptimeResponse"];
    };
   };
   400: {
   };
   404: {
   };
   501: {
   };
  };
 };
 "os-instance_usage_audit_log:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Instance_Usage_Audit_LogListResponse"];
    };
   };
  };
 };
 "os-instance_usage_audit_log/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_instance_usage_audit_log_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Instance_Usage_Audit_LogShowResponse"];
    };
   };
   400: {
   };
  };
 };
 "os-keypairs:get": {
  parameters: {
   query?: {
    user_id?: components["parameters"]["os_keypairs_user_id"];
    limit?: components["parameters"]["os_keypairs_limit"];
    marker?: components["parameters"]["os_keypairs_marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_KeypairsListResponse"];
    };
   };
   400: {
   };
  };
 };
 "os-keypairs:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_KeypairsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_KeypairsCreateResponse"];
    };
   };
   400: {
   };
   403: {
   };
   409: {
   };
  };
 };
 "os-keypairs/id:get": {
  parameters: {
   query?: {
    user_id?: components["parameters"]["os_keypair_user_id"];
   };
   path: {
    id: components["parameters"]["os_keypairs_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_KeypairShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-keypairs/id:delete": {
  parameters: {
   query?: {
    user_id?: components["parameters"]["os_keypair_user_id"];
   };
   path: {
    id: components["parameters"]["os_keypairs_id"];
   };
  };
  responses: {
   202: {
   };
   204: {
   };
   404: {
   };
  };
 };
 "os-migrations:get": {
  parameters: {
   query?: {
    hidden?: components["parameters"]["os_migrations_hidden"];
    host?: components["parameters"]["os_migrations_host"];
    instance_uuid?: components["parameters"]["os_migrations_instance_uuid"];
    source_compute?: components["parameters"]["os_migrations_source_compute"];
    status?: components["parameters"]["os_migrations_status"];
    migration_type?: components["parameters"]["os_migrations_migration_type"];
    limit?: components["parameters"]["os_migrations_limit"];
    marker?: components["parameters"]["os_migrations_marker"];
    "changes-since"?: components["parameters"]["os_migrations_changes-since"];
    "changes-before"?: components["parameters"]["os_migrations_changes-before"];
    user_id?: components["parameters"]["os_migrations_user_id"];
    project_id?: components["parameters"]["os_migrations_project_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_MigrationsListResponse"];
    };
   };
   400: {
   };
  };
 };
 "os-networks:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_NetworksListResponse"];
    };
   };
  };
 };
 "os-networks:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_NetworksCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_NetworksCreateResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-networks/add:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_NetworksAddAddRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_NetworksAddResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-networks/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_networks_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_NetworkShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-networks/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_networks_id"];
   };
  };
  responses: {
   204: {
   };
   410: {
   };
  };
 };
 "os-networks/id/action:post": {
  parameters: {
   path: {
    id: components["parameters"]["os_networks_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_NetworksActionDisassociateRequest"] | components["schemas"]["Os_NetworksActionDisassociate_HostRequest"] | components["schemas"]["Os_NetworksActionDisassociate_ProjectRequest"] | components["schemas"]["Os_NetworksActionAssociate_HostRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_NetworksActionDisassociateResponse"] | components["schemas"]["Os_NetworksActionDisassociate_HostResponse"] | components["schemas"]["Os_NetworksActionDisassociate_ProjectResponse"] | components["schemas"]["Os_NetworksActionAssociate_HostResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-quota-class-sets/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_quota_class_sets_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Quota_Class_SetShowResponse"];
    };
   };
  };
 };
 "os-quota-class-sets/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["os_quota_class_sets_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Quota_Class_SetUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Quota_Class_SetUpdateResponse"];
    };
   };
   400: {
   };
  };
 };
 "os-quota-sets/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_quota_sets_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Quota_SetShowResponse"];
    };
   };
   400: {
   };
  };
 };
 "os-quota-sets/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["os_quota_sets_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Quota_SetUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Quota_SetUpdateResponse"];
    };
   };
   400: {
   };
  };
 };
 "os-quota-sets/id:delete": {
  parameters: {
   query?: {
    user_id?: components["parameters"]["os_quota_set_user_id"];
   };
   path: {
    id: components["parameters"]["os_quota_sets_id"];
   };
  };
  responses: {
   202: {
   };
  };
 };
 "os-quota-sets/id/detail:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_quota_sets_detail_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Quota_SetsDetailResponse"];
    };
   };
   400: {
   };
  };
 };
 "os-quota-sets/id/defaults:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_quota_sets_defaults_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Quota_SetsDefaultsResponse"];
    };
   };
   400: {
   };
  };
 };
 "os-security-group-default-rules:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Security_Group_Default_RulesListResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-security-group-default-rules:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Security_Group_Default_RulesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Security_Group_Default_RulesCreateResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-security-group-default-rules/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_security_group_default_rules_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Security_Group_Default_RuleShowResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-security-group-default-rules/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_security_group_default_rules_id"];
   };
  };
  responses: {
   204: {
   };
   410: {
   };
  };
 };
 "os-security-group-rules:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Security_Group_RulesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Security_Group_RulesCreateResponse"];
    };
   };
   400: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "os-security-group-rules/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_security_group_rules_id"];
   };
  };
  responses: {
   202: {
   };
   400: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "os-security-groups:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["os_security_groups_limit"];
    offset?: components["parameters"]["os_security_groups_offset"];
    all_tenants?: components["parameters"]["os_security_groups_all_tenants"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Security_GroupsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-security-groups:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Security_GroupsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Security_GroupsCreateResponse"];
    };
   };
   400: {
   };
   403: {
   };
  };
 };
 "os-security-groups/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_security_groups_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Security_GroupShowResponse"];
    };
   };
   400: {
   };
   404: {
   };
  };
 };
 "os-security-groups/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["os_security_groups_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Security_GroupUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Security_GroupUpdateResponse"];
    };
   };
   400: {
   };
   404: {
   };
  };
 };
 "os-security-groups/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_security_groups_id"];
   };
  };
  responses: {
   202: {
   };
   400: {
   };
   404: {
   };
  };
 };
 "os-server-external-events:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Server_External_EventsCreateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Server_External_EventsCreateResponse"];
    };
   };
   403: {
   };
  };
 };
 "os-server-groups:get": {
  parameters: {
   query?: {
    all_projects?: components["parameters"]["os_server_groups_all_projects"];
    limit?: components["parameters"]["os_server_groups_limit"];
    offset?: components["parameters"]["os_server_groups_offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Server_GroupsListResponse"];
    };
   };
  };
 };
 "os-server-groups:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Server_GroupsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Server_GroupsCreateResponse"];
    };
   };
   400: {
   };
   403: {
   };
   409: {
   };
  };
 };
 "os-server-groups/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_server_groups_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Server_GroupShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-server-groups/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_server_groups_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "os-services:get": {
  parameters: {
   query?: {
    host?: components["parameters"]["os_services_host"];
    binary?: components["parameters"]["os_services_binary"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_ServicesListResponse"];
    };
   };
  };
 };
 "os-services/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["os_services_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_ServiceUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_ServiceUpdateResponse"];
    };
   };
   400: {
   };
   404: {
   };
  };
 };
 "os-services/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_services_id"];
   };
  };
  responses: {
   204: {
   };
   400: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "os-simple-tenant-usage:get": {
  parameters: {
   query?: {
    start?: components["parameters"]["os_simple_tenant_usage_start"];
    end?: components["parameters"]["os_simple_tenant_usage_end"];
    detailed?: components["parameters"]["os_simple_tenant_usage_detailed"];
    limit?: components["parameters"]["os_simple_tenant_usage_limit"];
    marker?: components["parameters"]["os_simple_tenant_usage_marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Simple_Tenant_UsageListResponse"];
    };
   };
   400: {
   };
  };
 };
 "os-simple-tenant-usage/id:get": {
  parameters: {
   query?: {
    start?: components["parameters"]["os_simple_tenant_usage_start"];
    end?: components["parameters"]["os_simple_tenant_usage_end"];
    limit?: components["parameters"]["os_simple_tenant_usage_limit"];
    marker?: components["parameters"]["os_simple_tenant_usage_marker"];
   };
   path: {
    id: components["parameters"]["os_simple_tenant_usage_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Simple_Tenant_UsageShowResponse"];
    };
   };
   400: {
   };
  };
 };
 "os-snapshots:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["os_snapshots_limit"];
    offset?: components["parameters"]["os_snapshots_offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_SnapshotsListResponse"];
    };
   };
  };
 };
 "os-snapshots:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_SnapshotsCreate"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_SnapshotsCreateResponse"];
    };
   };
   400: {
   };
   403: {
   };
  };
 };
 "os-snapshots/detail:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["os_snapshots_detail_limit"];
    offset?: components["parameters"]["os_snapshots_detail_offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_SnapshotsDetailResponse"];
    };
   };
  };
 };
 "os-snapshots/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_snapshots_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_SnapshotShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-snapshots/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_snapshots_id"];
   };
  };
  responses: {
   202: {
   };
   404: {
   };
  };
 };
 "os-tenant-networks:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Tenant_NetworksListResponse"];
    };
   };
  };
 };
 "os-tenant-networks:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Tenant_NetworksCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Tenant_NetworksCreateResponse"];
    };
   };
   410: {
   };
  };
 };
 "os-tenant-networks/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_tenant_networks_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Tenant_NetworkShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-tenant-networks/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_tenant_networks_id"];
   };
  };
  responses: {
   204: {
   };
   410: {
   };
  };
 };
 "os-volumes:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["os_volumes_limit"];
    offset?: components["parameters"]["os_volumes_offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_VolumesListResponse"];
    };
   };
  };
 };
 "os-volumes:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_VolumesCreate"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_VolumesCreateResponse"];
    };
   };
   400: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "os-volumes/detail:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["os_volumes_detail_limit"];
    offset?: components["parameters"]["os_volumes_detail_offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_VolumesDetailResponse"];
    };
   };
  };
 };
 "os-volumes/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_volumes_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_VolumeShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-volumes/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_volumes_id"];
   };
  };
  responses: {
   202: {
   };
   400: {
   };
   404: {
   };
  };
 };
 "os-volumes_boot:get": {
  parameters: {
   query?: {
    user_id?: components["parameters"]["os_volumes_boot_user_id"];
    project_id?: components["parameters"]["os_volumes_boot_project_id"];
    tenant_id?: components["parameters"]["os_volumes_boot_tenant_id"];
    launch_index?: components["parameters"]["os_volumes_boot_launch_index"];
    image_ref?: components["parameters"]["os_volumes_boot_image_ref"];
    image?: components["parameters"]["os_volumes_boot_image"];
    kernel_id?: components["parameters"]["os_volumes_boot_kernel_id"];
    ramdisk_id?: components["parameters"]["os_volumes_boot_ramdisk_id"];
    hostname?: components["parameters"]["os_volumes_boot_hostname"];
    key_name?: components["parameters"]["os_volumes_boot_key_name"];
    power_state?: components["parameters"]["os_volumes_boot_power_state"];
    vm_state?: components["parameters"]["os_volumes_boot_vm_state"];
    task_state?: components["parameters"]["os_volumes_boot_task_state"];
    host?: components["parameters"]["os_volumes_boot_host"];
    node?: components["parameters"]["os_volumes_boot_node"];
    flavor?: components["parameters"]["os_volumes_boot_flavor"];
    reservation_id?: components["parameters"]["os_volumes_boot_reservation_id"];
    launched_at?: components["parameters"]["os_volumes_boot_launched_at"];
    terminated_at?: components["parameters"]["os_volumes_boot_terminated_at"];
    availability_zone?: components["parameters"]["os_volumes_boot_availability_zone"];
    name?: components["parameters"]["os_volumes_boot_name"];
    display_name?: components["parameters"]["os_volumes_boot_display_name"];
    description?: components["parameters"]["os_volumes_boot_description"];
    display_description?: components["parameters"]["os_volumes_boot_display_description"];
    locked_by?: components["parameters"]["os_volumes_boot_locked_by"];
    uuid?: components["parameters"]["os_volumes_boot_uuid"];
    root_device_name?: components["parameters"]["os_volumes_boot_root_device_name"];
    config_drive?: components["parameters"]["os_volumes_boot_config_drive"];
    access_ip_v4?: components["parameters"]["os_volumes_boot_access_ip_v4"];
    access_ip_v6?: components["parameters"]["os_volumes_boot_access_ip_v6"];
    auto_disk_config?: components["parameters"]["os_volumes_boot_auto_disk_config"];
    progress?: components["parameters"]["os_volumes_boot_progress"];
    sort_key?: components["parameters"]["os_volumes_boot_sort_key"];
    sort_dir?: components["parameters"]["os_volumes_boot_sort_dir"];
    all_tenants?: components["parameters"]["os_volumes_boot_all_tenants"];
    soft_deleted?: components["parameters"]["os_volumes_boot_soft_deleted"];
    deleted?: components["parameters"]["os_volumes_boot_deleted"];
    status?: components["parameters"]["os_volumes_boot_status"];
    "changes-since"?: components["parameters"]["os_volumes_boot_changes-since"];
    ip?: components["parameters"]["os_volumes_boot_ip"];
    ip6?: components["parameters"]["os_volumes_boot_ip6"];
    created_at?: components["parameters"]["os_volumes_boot_created_at"];
    block_device_mapping?: components["parameters"]["os_volumes_boot_block_device_mapping"];
    services?: components["parameters"]["os_volumes_boot_services"];
    metadata?: components["parameters"]["os_volumes_boot_metadata"];
    system_metadata?: components["parameters"]["os_volumes_boot_system_metadata"];
    info_cache?: components["parameters"]["os_volumes_boot_info_cache"];
    security_groups?: components["parameters"]["os_volumes_boot_security_groups"];
    pci_devices?: components["parameters"]["os_volumes_boot_pci_devices"];
    limit?: components["parameters"]["os_volumes_boot_limit"];
    marker?: components["parameters"]["os_volumes_boot_marker"];
    tags?: components["parameters"]["os_volumes_boot_tags"];
    "tags-any"?: components["parameters"]["os_volumes_boot_tags-any"];
    "not-tags"?: components["parameters"]["os_volumes_boot_not-tags"];
    "not-tags-any"?: components["parameters"]["os_volumes_boot_not-tags-any"];
    "changes-before"?: components["parameters"]["os_volumes_boot_changes-before"];
    locked?: components["parameters"]["os_volumes_boot_locked"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Volumes_BootListResponse"];
    };
   };
   400: {
   };
   403: {
   };
  };
 };
 "os-volumes_boot:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Volumes_BootCreateRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["Os_Volumes_BootCreateResponse"];
    };
   };
   400: {
   };
   403: {
   };
   409: {
   };
  };
 };
 "os-volumes_boot/detail:get": {
  parameters: {
   query?: {
    user_id?: components["parameters"]["os_volumes_boot_detail_user_id"];
    project_id?: components["parameters"]["os_volumes_boot_detail_project_id"];
    tenant_id?: components["parameters"]["os_volumes_boot_detail_tenant_id"];
    launch_index?: components["parameters"]["os_volumes_boot_detail_launch_index"];
    image_ref?: components["parameters"]["os_volumes_boot_detail_image_ref"];
    image?: components["parameters"]["os_volumes_boot_detail_image"];
    kernel_id?: components["parameters"]["os_volumes_boot_detail_kernel_id"];
    ramdisk_id?: components["parameters"]["os_volumes_boot_detail_ramdisk_id"];
    hostname?: components["parameters"]["os_volumes_boot_detail_hostname"];
    key_name?: components["parameters"]["os_volumes_boot_detail_key_name"];
    power_state?: components["parameters"]["os_volumes_boot_detail_power_state"];
    vm_state?: components["parameters"]["os_volumes_boot_detail_vm_state"];
    task_state?: components["parameters"]["os_volumes_boot_detail_task_state"];
    host?: components["parameters"]["os_volumes_boot_detail_host"];
    node?: components["parameters"]["os_volumes_boot_detail_node"];
    flavor?: components["parameters"]["os_volumes_boot_detail_flavor"];
    reservation_id?: components["parameters"]["os_volumes_boot_detail_reservation_id"];
    launched_at?: components["parameters"]["os_volumes_boot_detail_launched_at"];
    terminated_at?: components["parameters"]["os_volumes_boot_detail_terminated_at"];
    availability_zone?: components["parameters"]["os_volumes_boot_detail_availability_zone"];
    name?: components["parameters"]["os_volumes_boot_detail_name"];
    display_name?: components["parameters"]["os_volumes_boot_detail_display_name"];
    description?: components["parameters"]["os_volumes_boot_detail_description"];
    display_description?: components["parameters"]["os_volumes_boot_detail_display_description"];
    locked_by?: components["parameters"]["os_volumes_boot_detail_locked_by"];
    uuid?: components["parameters"]["os_volumes_boot_detail_uuid"];
    root_device_name?: components["parameters"]["os_volumes_boot_detail_root_device_name"];
    config_drive?: components["parameters"]["os_volumes_boot_detail_config_drive"];
    access_ip_v4?: components["parameters"]["os_volumes_boot_detail_access_ip_v4"];
    access_ip_v6?: components["parameters"]["os_volumes_boot_detail_access_ip_v6"];
    auto_disk_config?: components["parameters"]["os_volumes_boot_detail_auto_disk_config"];
    progress?: components["parameters"]["os_volumes_boot_detail_progress"];
    sort_key?: components["parameters"]["os_volumes_boot_detail_sort_key"];
    sort_dir?: components["parameters"]["os_volumes_boot_detail_sort_dir"];
    all_tenants?: components["parameters"]["os_volumes_boot_detail_all_tenants"];
    soft_deleted?: components["parameters"]["os_volumes_boot_detail_soft_deleted"];
    deleted?: components["parameters"]["os_volumes_boot_detail_deleted"];
    status?: components["parameters"]["os_volumes_boot_detail_status"];
    "changes-since"?: components["parameters"]["os_volumes_boot_detail_changes-since"];
    ip?: components["parameters"]["os_volumes_boot_detail_ip"];
    ip6?: components["parameters"]["os_volumes_boot_detail_ip6"];
    created_at?: components["parameters"]["os_volumes_boot_detail_created_at"];
    block_device_mapping?: components["parameters"]["os_volumes_boot_detail_block_device_mapping"];
    services?: components["parameters"]["os_volumes_boot_detail_services"];
    metadata?: components["parameters"]["os_volumes_boot_detail_metadata"];
    system_metadata?: components["parameters"]["os_volumes_boot_detail_system_metadata"];
    info_cache?: components["parameters"]["os_volumes_boot_detail_info_cache"];
    security_groups?: components["parameters"]["os_volumes_boot_detail_security_groups"];
    pci_devices?: components["parameters"]["os_volumes_boot_detail_pci_devices"];
    limit?: components["parameters"]["os_volumes_boot_detail_limit"];
    marker?: components["parameters"]["os_volumes_boot_detail_marker"];
    tags?: components["parameters"]["os_volumes_boot_detail_tags"];
    "tags-any"?: components["parameters"]["os_volumes_boot_detail_tags-any"];
    "not-tags"?: components["parameters"]["os_volumes_boot_detail_not-tags"];
    "not-tags-any"?: components["parameters"]["os_volumes_boot_detail_not-tags-any"];
    "changes-before"?: components["parameters"]["os_volumes_boot_detail_changes-before"];
    locked?: components["parameters"]["os_volumes_boot_detail_locked"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Volumes_BootDetailResponse"];
    };
   };
   400: {
   };
   403: {
   };
  };
 };
 "os-volumes_boot/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_volumes_boot_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Volumes_BootShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-volumes_boot/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["os_volumes_boot_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Volumes_BootUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Volumes_BootUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-volumes_boot/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_volumes_boot_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "os-volumes_boot/id/action:post": {
  parameters: {
   path: {
    id: components["parameters"]["os_volumes_boot_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Volumes_BootActionConfirmresizeRequest"] | components["schemas"]["Os_Volumes_BootActionRevertresizeRequest"] | components["schemas"]["Os_Volumes_BootAction_Action_Reboot"] | components["schemas"]["Os_Volumes_BootAction_Action_Resize"] | components["schemas"]["Os_Volumes_BootActionRebuildRequest"] | components["schemas"]["Os_Volumes_BootActionCreateimageRequest"] | components["schemas"]["Os_Volumes_BootActionOs-StartRequest"] | components["schemas"]["Os_Volumes_BootActionOs-StopRequest"] | components["schemas"]["Os_Volumes_BootAction_Action_Trigger_Crash_Dump"] | components["schemas"]["Os_Volumes_BootActionResetnetworkRequest"] | components["schemas"]["Os_Volumes_BootActionInjectnetworkinfoRequest"] | components["schemas"]["Os_Volumes_BootAction_Reset_State"] | components["schemas"]["Os_Volumes_BootActionChange_Password"] | components["schemas"]["Os_Volumes_BootActionGet_Console_Output"] | components["schemas"]["Os_Volumes_BootActionCreatebackupRequest"] | components["schemas"]["Os_Volumes_BootActionRestoreRequest"] | components["schemas"]["Os_Volumes_BootActionForcedeleteRequest"] | components["schemas"]["Os_Volumes_BootActionEvacuateRequest"] | components["schemas"]["Os_Volumes_BootAction_Add_Floating_Ip"] | components["schemas"]["Os_Volumes_BootAction_Remove_Floating_Ip"] | components["schemas"]["Os_Volumes_BootAction_Lock_273"] | components["schemas"]["Os_Volumes_BootActionUnlockRequest"] | components["schemas"]["Os_Volumes_BootAction_Migrate_256"] | components["schemas"]["Os_Volumes_BootActionOs-MigrateliveRequest"] | components["schemas"]["Os_Volumes_BootAction_Add_Fixed_Ip"] | components["schemas"]["Os_Volumes_BootAction_Remove_Fixed_Ip"] | components["schemas"]["Os_Volumes_BootActionPauseRequest"] | components["schemas"]["Os_Volumes_BootActionUnpauseRequest"] | components["schemas"]["Os_Volumes_BootActionGet_Vnc_Console"] | components["schemas"]["Os_Volumes_BootActionGet_Spice_Console"] | components["schemas"]["Os_Volumes_BootActionOs-GetrdpconsoleRequest"] | components["schemas"]["Os_Volumes_BootActionGet_Serial_Console"] | components["schemas"]["Os_Volumes_BootAction_Rescue"] | components["schemas"]["Os_Volumes_BootActionUnrescueRequest"] | components["schemas"]["Os_Volumes_BootActionAddsecuritygroupRequest"] | components["schemas"]["Os_Volumes_BootActionRemovesecuritygroupRequest"] | components["schemas"]["Os_Volumes_BootActionShelveRequest"] | components["schemas"]["Os_Volumes_BootActionShelveoffloadRequest"] | components["schemas"]["Os_Volumes_BootActionUnshelveRequest"] | components["schemas"]["Os_Volumes_BootActionSuspendRequest"] | components["schemas"]["Os_Volumes_BootActionResumeRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Volumes_BootActionResetnetworkResponse"] | components["schemas"]["Os_Volumes_BootActionOs-GetconsoleoutputResponse"] | components["schemas"]["Os_Volumes_BootActionEvacuateResponse"] | components["schemas"]["Os_Volumes_BootActionAddfloatingipResponse"] | components["schemas"]["Os_Volumes_BootActionRemovefloatingipResponse"] | components["schemas"]["Os_Volumes_BootActionOs-GetvncconsoleResponse"] | components["schemas"]["Os_Volumes_BootActionOs-GetspiceconsoleResponse"] | components["schemas"]["Os_Volumes_BootActionOs-GetrdpconsoleResponse"] | components["schemas"]["Os_Volumes_BootActionOs-GetserialconsoleResponse"] | components["schemas"]["Os_Volumes_BootActionRescueResponse"];
    };
   };
   202: {
    content: {
     "application/json": components["schemas"]["Os_Volumes_BootActionRevertresizeResponse"] | components["schemas"]["Os_Volumes_BootActionRebootResponse"] | components["schemas"]["Os_Volumes_BootActionResizeResponse"] | components["schemas"]["Os_Volumes_BootActionRebuildResponse"] | components["schemas"]["Os_Volumes_BootActionCreateimageResponse"] | components["schemas"]["Os_Volumes_BootActionOs-StartResponse"] | components["schemas"]["Os_Volumes_BootActionOs-StopResponse"] | components["schemas"]["Os_Volumes_BootActionTrigger_Crash_DumpResponse"] | components["schemas"]["Os_Volumes_BootActionInjectnetworkinfoResponse"] | components["schemas"]["Os_Volumes_BootActionOs-ResetstateResponse"] | components["schemas"]["Os_Volumes_BootActionChangepasswordResponse"] | components["schemas"]["Os_Volumes_BootActionCreatebackupResponse"] | components["schemas"]["Os_Volumes_BootActionRestoreResponse"] | components["schemas"]["Os_Volumes_BootActionForcedeleteResponse"] | components["schemas"]["Os_Volumes_BootActionLockResponse"] | components["schemas"]["Os_Volumes_BootActionUnlockResponse"] | components["schemas"]["Os_Volumes_BootActionMigrateResponse"] | components["schemas"]["Os_Volumes_BootActionOs-MigrateliveResponse"] | components["schemas"]["Os_Volumes_BootActionAddfixedipResponse"] | components["schemas"]["Os_Volumes_BootActionRemovefixedipResponse"] | components["schemas"]["Os_Volumes_BootActionPauseResponse"] | components["schemas"]["Os_Volumes_BootActionUnpauseResponse"] | components["schemas"]["Os_Volumes_BootActionUnrescueResponse"] | components["schemas"]["Os_Volumes_BootActionAddsecuritygroupResponse"] | components["schemas"]["Os_Volumes_BootActionRemovesecuritygroupResponse"] | components["schemas"]["Os_Volumes_BootActionShelveResponse"] | components["schemas"]["Os_Volumes_BootActionShelveoffloadResponse"] | components["schemas"]["Os_Volumes_BootActionUnshelveResponse"] | components["schemas"]["Os_Volumes_BootActionSuspendResponse"] | components["schemas"]["Os_Volumes_BootActionResumeResponse"];
    };
   };
   204: {
   };
   400: {
   };
   401: {
   };
   403: {
   };
   404: {
   };
   409: {
   };
   410: {
   };
   501: {
   };
  };
 };
 "servers:get": {
  parameters: {
   query?: {
    user_id?: components["parameters"]["servers_user_id"];
    project_id?: components["parameters"]["servers_project_id"];
    tenant_id?: components["parameters"]["servers_tenant_id"];
    launch_index?: components["parameters"]["servers_launch_index"];
    image_ref?: components["parameters"]["servers_image_ref"];
    image?: components["parameters"]["servers_image"];
    kernel_id?: components["parameters"]["servers_kernel_id"];
    ramdisk_id?: components["parameters"]["servers_ramdisk_id"];
    hostname?: components["parameters"]["servers_hostname"];
    key_name?: components["parameters"]["servers_key_name"];
    power_state?: components["parameters"]["servers_power_state"];
    vm_state?: components["parameters"]["servers_vm_state"];
    task_state?: components["parameters"]["servers_task_state"];
    host?: components["parameters"]["servers_host"];
    node?: components["parameters"]["servers_node"];
    flavor?: components["parameters"]["servers_flavor"];
    reservation_id?: components["parameters"]["servers_reservation_id"];
    launched_at?: components["parameters"]["servers_launched_at"];
    terminated_at?: components["parameters"]["servers_terminated_at"];
    availability_zone?: components["parameters"]["servers_availability_zone"];
    name?: components["parameters"]["servers_name"];
    display_name?: components["parameters"]["servers_display_name"];
    description?: components["parameters"]["servers_description"];
    display_description?: components["parameters"]["servers_display_description"];
    locked_by?: components["parameters"]["servers_locked_by"];
    uuid?: components["parameters"]["servers_uuid"];
    root_device_name?: components["parameters"]["servers_root_device_name"];
    config_drive?: components["parameters"]["servers_config_drive"];
    access_ip_v4?: components["parameters"]["servers_access_ip_v4"];
    access_ip_v6?: components["parameters"]["servers_access_ip_v6"];
    auto_disk_config?: components["parameters"]["servers_auto_disk_config"];
    progress?: components["parameters"]["servers_progress"];
    sort_key?: components["parameters"]["servers_sort_key"];
    sort_dir?: components["parameters"]["servers_sort_dir"];
    all_tenants?: components["parameters"]["servers_all_tenants"];
    soft_deleted?: components["parameters"]["servers_soft_deleted"];
    deleted?: components["parameters"]["servers_deleted"];
    status?: components["parameters"]["servers_status"];
    "changes-since"?: components["parameters"]["servers_changes-since"];
    ip?: components["parameters"]["servers_ip"];
    ip6?: components["parameters"]["servers_ip6"];
    created_at?: components["parameters"]["servers_created_at"];
    block_device_mapping?: components["parameters"]["servers_block_device_mapping"];
    services?: components["parameters"]["servers_services"];
    metadata?: components["parameters"]["servers_metadata"];
    system_metadata?: components["parameters"]["servers_system_metadata"];
    info_cache?: components["parameters"]["servers_info_cache"];
    security_groups?: components["parameters"]["servers_security_groups"];
    pci_devices?: components["parameters"]["servers_pci_devices"];
    limit?: components["parameters"]["servers_limit"];
    marker?: components["parameters"]["servers_marker"];
    tags?: components["parameters"]["servers_tags"];
    "tags-any"?: components["parameters"]["servers_tags-any"];
    "not-tags"?: components["parameters"]["servers_not-tags"];
    "not-tags-any"?: components["parameters"]["servers_not-tags-any"];
    "changes-before"?: components["parameters"]["servers_changes-before"];
    locked?: components["parameters"]["servers_locked"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersListResponse"];
    };
   };
   400: {
   };
   403: {
   };
  };
 };
 "servers:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ServersCreateRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["ServersCreateResponse"];
    };
   };
   400: {
   };
   403: {
   };
   409: {
   };
  };
 };
 "servers/detail:get": {
  parameters: {
   query?: {
    user_id?: components["parameters"]["servers_detail_user_id"];
    project_id?: components["parameters"]["servers_detail_project_id"];
    tenant_id?: components["parameters"]["servers_detail_tenant_id"];
    launch_index?: components["parameters"]["servers_detail_launch_index"];
    image_ref?: components["parameters"]["servers_detail_image_ref"];
    image?: components["parameters"]["servers_detail_image"];
    kernel_id?: components["parameters"]["servers_detail_kernel_id"];
    ramdisk_id?: components["parameters"]["servers_detail_ramdisk_id"];
    hostname?: components["parameters"]["servers_detail_hostname"];
    key_name?: components["parameters"]["servers_detail_key_name"];
    power_state?: components["parameters"]["servers_detail_power_state"];
    vm_state?: components["parameters"]["servers_detail_vm_state"];
    task_state?: components["parameters"]["servers_detail_task_state"];
    host?: components["parameters"]["servers_detail_host"];
    node?: components["parameters"]["servers_detail_node"];
    flavor?: components["parameters"]["servers_detail_flavor"];
    reservation_id?: components["parameters"]["servers_detail_reservation_id"];
    launched_at?: components["parameters"]["servers_detail_launched_at"];
    terminated_at?: components["parameters"]["servers_detail_terminated_at"];
    availability_zone?: components["parameters"]["servers_detail_availability_zone"];
    name?: components["parameters"]["servers_detail_name"];
    display_name?: components["parameters"]["servers_detail_display_name"];
    description?: components["parameters"]["servers_detail_description"];
    display_description?: components["parameters"]["servers_detail_display_description"];
    locked_by?: components["parameters"]["servers_detail_locked_by"];
    uuid?: components["parameters"]["servers_detail_uuid"];
    root_device_name?: components["parameters"]["servers_detail_root_device_name"];
    config_drive?: components["parameters"]["servers_detail_config_drive"];
    access_ip_v4?: components["parameters"]["servers_detail_access_ip_v4"];
    access_ip_v6?: components["parameters"]["servers_detail_access_ip_v6"];
    auto_disk_config?: components["parameters"]["servers_detail_auto_disk_config"];
    progress?: components["parameters"]["servers_detail_progress"];
    sort_key?: components["parameters"]["servers_detail_sort_key"];
    sort_dir?: components["parameters"]["servers_detail_sort_dir"];
    all_tenants?: components["parameters"]["servers_detail_all_tenants"];
    soft_deleted?: components["parameters"]["servers_detail_soft_deleted"];
    deleted?: components["parameters"]["servers_detail_deleted"];
    status?: components["parameters"]["servers_detail_status"];
    "changes-since"?: components["parameters"]["servers_detail_changes-since"];
    ip?: components["parameters"]["servers_detail_ip"];
    ip6?: components["parameters"]["servers_detail_ip6"];
    created_at?: components["parameters"]["servers_detail_created_at"];
    block_device_mapping?: components["parameters"]["servers_detail_block_device_mapping"];
    services?: components["parameters"]["servers_detail_services"];
    metadata?: components["parameters"]["servers_detail_metadata"];
    system_metadata?: components["parameters"]["servers_detail_system_metadata"];
    info_cache?: components["parameters"]["servers_detail_info_cache"];
    security_groups?: components["parameters"]["servers_detail_security_groups"];
    pci_devices?: components["parameters"]["servers_detail_pci_devices"];
    limit?: components["parameters"]["servers_detail_limit"];
    marker?: components["parameters"]["servers_detail_marker"];
    tags?: components["parameters"]["servers_detail_tags"];
    "tags-any"?: components["parameters"]["servers_detail_tags-any"];
    "not-tags"?: components["parameters"]["servers_detail_not-tags"];
    "not-tags-any"?: components["parameters"]["servers_detail_not-tags-any"];
    "changes-before"?: components["parameters"]["servers_detail_changes-before"];
    locked?: components["parameters"]["servers_detail_locked"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersDetailResponse"];
    };
   };
   400: {
   };
   403: {
   };
  };
 };
 "servers/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["servers_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServerShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "servers/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["servers_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ServerUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServerUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "servers/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["servers_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "servers/id/action:post": {
  parameters: {
   path: {
    id: components["parameters"]["servers_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ServersActionConfirmresizeRequest"] | components["schemas"]["ServersActionRevertresizeRequest"] | components["schemas"]["ServersAction_Action_Reboot"] | components["schemas"]["ServersAction_Action_Resize"] | components["schemas"]["ServersActionRebuildRequest"] | components["schemas"]["ServersActionCreateimageRequest"] | components["schemas"]["ServersActionOs-StartRequest"] | components["schemas"]["ServersActionOs-StopRequest"] | components["schemas"]["ServersAction_Action_Trigger_Crash_Dump"] | components["schemas"]["ServersActionResetnetworkRequest"] | components["schemas"]["ServersActionInjectnetworkinfoRequest"] | components["schemas"]["ServersAction_Reset_State"] | components["schemas"]["ServersActionChange_Password"] | components["schemas"]["ServersActionGet_Console_Output"] | components["schemas"]["ServersActionCreatebackupRequest"] | components["schemas"]["ServersActionRestoreRequest"] | components["schemas"]["ServersActionForcedeleteRequest"] | components["schemas"]["ServersActionEvacuateRequest"] | components["schemas"]["ServersAction_Add_Floating_Ip"] | components["schemas"]["ServersAction_Remove_Floating_Ip"] | components["schemas"]["ServersAction_Lock_273"] | components["schemas"]["ServersActionUnlockRequest"] | components["schemas"]["ServersAction_Migrate_256"] | components["schemas"]["ServersActionOs-MigrateliveRequest"] | components["schemas"]["ServersAction_Add_Fixed_Ip"] | components["schemas"]["ServersAction_Remove_Fixed_Ip"] | components["schemas"]["ServersActionPauseRequest"] | components["schemas"]["ServersActionUnpauseRequest"] | components["schemas"]["ServersActionGet_Vnc_Console"] | components["schemas"]["ServersActionGet_Spice_Console"] | components["schemas"]["ServersActionOs-GetrdpconsoleRequest"] | components["schemas"]["ServersActionGet_Serial_Console"] | components["schemas"]["ServersAction_Rescue"] | components["schemas"]["ServersActionUnrescueRequest"] | components["schemas"]["ServersActionAddsecuritygroupRequest"] | components["schemas"]["ServersActionRemovesecuritygroupRequest"] | components["schemas"]["ServersActionShelveRequest"] | components["schemas"]["ServersActionShelveoffloadRequest"] | components["schemas"]["ServersActionUnshelveRequest"] | components["schemas"]["ServersActionSuspendRequest"] | components["schemas"]["ServersActionResumeRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ServersActionOs-GetconsoleoutputResponse"] | components["schemas"]["ServersActionEvacuateResponse"] | components["schemas"]["ServersActionOs-GetvncconsoleResponse"] | components["schemas"]["ServersActionOs-GetspiceconsoleResponse"] | components["schemas"]["ServersActionOs-GetrdpconsoleResponse"] | components["schemas"]["ServersActionOs-GetserialconsoleResponse"] | components["schemas"]["ServersActionRescueResponse"];
    };
   };
   202: {
    headers: {
     Location?: string;
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ServersActionCreateimageResponse"] | components["schemas"]["ServersActionCreatebackupResponse"];
    };
   };
   204: {
   };
   400: {
   };
   401: {
   };
   403: {
   };
   404: {
   };
   409: {
   };
   410: {
   };
   501: {
   };
  };
 };
 "servers/server_id/consoles:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_consoles_server_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersConsolesListResponse"];
    };
   };
   410: {
   };
  };
 };
 "servers/server_id/consoles:post": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_consoles_server_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ServersConsolesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ServersConsolesCreateResponse"];
    };
   };
   410: {
   };
  };
 };
 "servers/server_id/consoles/id:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_consoles_server_id"];
    id: components["parameters"]["servers_consoles_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersConsoleShowResponse"];
    };
   };
   410: {
   };
  };
 };
 "servers/server_id/consoles/id:delete": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_consoles_server_id"];
    id: components["parameters"]["servers_consoles_id"];
   };
  };
  responses: {
   204: {
   };
   410: {
   };
  };
 };
 "servers/server_id/diagnostics:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_diagnostics_server_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersDiagnosticsListResponse"];
    };
   };
   400: {
   };
   404: {
   };
   409: {
   };
   501: {
   };
  };
 };
 "servers/server_id/ips:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_ips_server_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersIpsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "servers/server_id/ips/id:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_ips_server_id"];
    id: components["parameters"]["servers_ips_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersIpShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "servers/server_id/metadata:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_metadata_server_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersMetadataListResponse"];
    };
   };
   404: {
   };
  };
 };
 "servers/server_id/metadata:put": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_metadata_server_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ServersMetadataUpdate_All"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersMetadataUpdate_AllResponse"];
    };
   };
   403: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "servers/server_id/metadata:post": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_metadata_server_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ServersMetadataCreate"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ServersMetadataCreateResponse"];
    };
   };
   403: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "servers/server_id/metadata/id:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_metadata_server_id"];
    id: components["parameters"]["servers_metadata_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersMetadataShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "servers/server_id/metadata/id:put": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_metadata_server_id"];
    id: components["parameters"]["servers_metadata_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ServersMetadataUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersMetadataUpdateResponse"];
    };
   };
   400: {
   };
   403: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "servers/server_id/metadata/id:delete": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_metadata_server_id"];
    id: components["parameters"]["servers_metadata_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "servers/server_id/migrations:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_migrations_server_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersMigrationsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "servers/server_id/migrations/id:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_migrations_server_id"];
    id: components["parameters"]["servers_migrations_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersMigrationShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "servers/server_id/migrations/id:delete": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_migrations_server_id"];
    id: components["parameters"]["servers_migrations_id"];
   };
  };
  responses: {
   202: {
   };
   400: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "servers/server_id/migrations/id/action:post": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_migrations_action_server_id"];
    id: components["parameters"]["servers_migrations_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ServersMigrationsAction_Force_Complete"];
   };
  };
  responses: {
   202: {
   };
   400: {
   };
   403: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "servers/server_id/os-instance-actions:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["servers_os_instance_actions_limit"];
    marker?: components["parameters"]["servers_os_instance_actions_marker"];
    "changes-since"?: components["parameters"]["servers_os_instance_actions_changes-since"];
    "changes-before"?: components["parameters"]["servers_os_instance_actions_changes-before"];
   };
   path: {
    server_id: components["parameters"]["servers_os_instance_actions_server_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersOs_Instance_ActionsListResponse"];
    };
   };
   400: {
   };
   404: {
   };
  };
 };
 "servers/server_id/os-instance-actions/id:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_instance_actions_server_id"];
    id: components["parameters"]["servers_os_instance_actions_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersOs_Instance_ActionShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "servers/server_id/os-interface:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_interface_server_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersOs_InterfaceListResponse"];
    };
   };
   404: {
   };
   501: {
   };
  };
 };
 "servers/server_id/os-interface:post": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_interface_server_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ServersOs_InterfaceCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ServersOs_InterfaceCreateResponse"];
    };
   };
   400: {
   };
   403: {
   };
   404: {
   };
   409: {
   };
   500: {
   };
   501: {
   };
  };
 };
 "servers/server_id/os-interface/id:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_interface_server_id"];
    id: components["parameters"]["servers_os_interface_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersOs_InterfaceShowResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "servers/server_id/os-interface/id:delete": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_interface_server_id"];
    id: components["parameters"]["servers_os_interface_id"];
   };
  };
  responses: {
   202: {
   };
   400: {
   };
   404: {
   };
   409: {
   };
   501: {
   };
  };
 };
 "servers/server_id/os-server-password:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_server_password_server_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersOs_Server_PasswordListResponse"];
    };
   };
   404: {
   };
  };
 };
 "servers/server_id/os-server-password:delete": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_server_password_server_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "servers/server_id/os-virtual-interfaces:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_virtual_interfaces_server_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersOs_Virtual_InterfacesListResponse"];
    };
   };
   410: {
   };
  };
 };
 "servers/server_id/os-volume_attachments:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["servers_os_volume_attachments_limit"];
    offset?: components["parameters"]["servers_os_volume_attachments_offset"];
   };
   path: {
    server_id: components["parameters"]["servers_os_volume_attachments_server_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersOs_Volume_AttachmentsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "servers/server_id/os-volume_attachments:post": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_volume_attachments_server_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ServersOs_Volume_AttachmentsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ServersOs_Volume_AttachmentsCreateResponse"];
    };
   };
   400: {
   };
   403: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "servers/server_id/os-volume_attachments/id:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_volume_attachments_server_id"];
    id: components["parameters"]["servers_os_volume_attachments_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersOs_Volume_AttachmentShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "servers/server_id/os-volume_attachments/id:put": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_volume_attachments_server_id"];
    id: components["parameters"]["servers_os_volume_attachments_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ServersOs_Volume_AttachmentUpdateRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["ServersOs_Volume_AttachmentUpdateResponse"];
    };
   };
   400: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "servers/server_id/os-volume_attachments/id:delete": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_volume_attachments_server_id"];
    id: components["parameters"]["servers_os_volume_attachments_id"];
   };
  };
  responses: {
   202: {
   };
   400: {
   };
   403: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "servers/server_id/remote-consoles:post": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_remote_consoles_server_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ServersRemote_ConsolesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ServersRemote_ConsolesCreateResponse"];
    };
   };
   400: {
   };
   404: {
   };
   409: {
   };
   501: {
   };
  };
 };
 "servers/server_id/os-security-groups:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_os_security_groups_server_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersOs_Security_GroupsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "servers/server_id/tags:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_tags_server_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersTagsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "servers/server_id/tags:put": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_tags_server_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ServersTagsUpdate_All"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersTagsUpdate_AllResponse"];
    };
   };
   404: {
   };
   409: {
   };
  };
 };
 "servers/server_id/tags:delete": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_tags_server_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "servers/server_id/tags/id:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_tags_server_id"];
    id: components["parameters"]["servers_tags_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "servers/server_id/tags/id:put": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_tags_server_id"];
    id: components["parameters"]["servers_tags_id"];
   };
  };
  requestBody?: {
   content: {
    "*/*"?: never;
   };
  };
  responses: {
   200: {
   };
   400: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "servers/server_id/tags/id:delete": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_tags_server_id"];
    id: components["parameters"]["servers_tags_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "servers/server_id/topology:get": {
  parameters: {
   path: {
    server_id: components["parameters"]["servers_topology_server_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServersTopologyListResponse"];
    };
   };
   404: {
   };
  };
 };
}
/** All that this SDK knows. */
export type Microversion = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
/** The newest that this SDK knows. */
export type Newest = "2.96"
type From_2_1_to_2_54 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54"
type From_2_55_to_2_96 = "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_1_to_2_38 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38"
type From_2_81_to_2_96 = "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_1_to_2_42 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42"
type From_2_1_to_2_1 = "2.1"
type From_2_2_to_2_9 = "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9"
type From_2_10_to_2_91 = "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91"
type From_2_92_to_2_96 = "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_1_to_2_49 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49"
type From_2_1_to_2_35 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35"
type From_2_1_to_2_50 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50"
type From_2_51_to_2_75 = "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75"
type From_2_76_to_2_81 = "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81"
type From_2_82_to_2_92 = "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92"
type From_2_93_to_2_96 = "2.93" | "2.94" | "2.95" | "2.96"
type From_2_1_to_2_14 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14"
type From_2_15_to_2_63 = "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63"
type From_2_64_to_2_96 = "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_1_to_2_10 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10"
type From_2_11_to_2_52 = "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52"
type From_2_53_to_2_96 = "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_1_to_2_18 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18"
type From_2_19_to_2_31 = "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31"
type From_2_32_to_2_32 = "2.32"
type From_2_33_to_2_36 = "2.33" | "2.34" | "2.35" | "2.36"
type From_2_37_to_2_41 = "2.37" | "2.38" | "2.39" | "2.40" | "2.41"
type From_2_42_to_2_51 = "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51"
type From_2_52_to_2_56 = "2.52" | "2.53" | "2.54" | "2.55" | "2.56"
type From_2_57_to_2_62 = "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62"
type From_2_63_to_2_66 = "2.63" | "2.64" | "2.65" | "2.66"
type From_2_67_to_2_73 = "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73"
type From_2_74_to_2_89 = "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89"
type From_2_90_to_2_93 = "2.90" | "2.91" | "2.92" | "2.93"
type From_2_94_to_2_96 = "2.94" | "2.95" | "2.96"
type From_2_19_to_2_89 = "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89"
type From_2_19_to_2_53 = "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53"
type From_2_54_to_2_56 = "2.54" | "2.55" | "2.56"
type From_2_63_to_2_89 = "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89"
type From_2_17_to_2_96 = "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_1_to_2_13 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13"
type From_2_14_to_2_28 = "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28"
type From_2_29_to_2_67 = "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67"
type From_2_68_to_2_94 = "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94"
type From_2_95_to_2_96 = "2.95" | "2.96"
type From_2_1_to_2_43 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43"
type From_2_1_to_2_72 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72"
type From_2_73_to_2_96 = "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_1_to_2_55 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55"
type From_2_56_to_2_96 = "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_1_to_2_24 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24"
type From_2_25_to_2_29 = "2.25" | "2.26" | "2.27" | "2.28" | "2.29"
type From_2_30_to_2_67 = "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67"
type From_2_68_to_2_96 = "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_1_to_2_5 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5"
type From_2_1_to_2_76 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76"
type From_2_77_to_2_90 = "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90"
type From_2_91_to_2_96 = "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_22_to_2_96 = "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_1_to_2_48 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48"
type From_2_49_to_2_96 = "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_49_to_2_78 = "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78"
type From_2_79_to_2_96 = "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_1_to_2_84 = "2.1" | "2.2" | "2.3" | "2.4" | "2.5" | "2.6" | "2.7" | "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84"
type From_2_85_to_2_96 = "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_6_to_2_7 = "2.6" | "2.7"
type From_2_8_to_2_96 = "2.8" | "2.9" | "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_26_to_2_96 = "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_57_to_2_96 = "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_35_to_2_96 = "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_10_to_2_96 = "2.10" | "2.11" | "2.12" | "2.13" | "2.14" | "2.15" | "2.16" | "2.17" | "2.18" | "2.19" | "2.20" | "2.21" | "2.22" | "2.23" | "2.24" | "2.25" | "2.26" | "2.27" | "2.28" | "2.29" | "2.30" | "2.31" | "2.32" | "2.33" | "2.34" | "2.35" | "2.36" | "2.37" | "2.38" | "2.39" | "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_59_to_2_96 = "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_66_to_2_96 = "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_80_to_2_96 = "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_40_to_2_96 = "2.40" | "2.41" | "2.42" | "2.43" | "2.44" | "2.45" | "2.46" | "2.47" | "2.48" | "2.49" | "2.50" | "2.51" | "2.52" | "2.53" | "2.54" | "2.55" | "2.56" | "2.57" | "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
type From_2_58_to_2_96 = "2.58" | "2.59" | "2.60" | "2.61" | "2.62" | "2.63" | "2.64" | "2.65" | "2.66" | "2.67" | "2.68" | "2.69" | "2.70" | "2.71" | "2.72" | "2.73" | "2.74" | "2.75" | "2.76" | "2.77" | "2.78" | "2.79" | "2.80" | "2.81" | "2.82" | "2.83" | "2.84" | "2.85" | "2.86" | "2.87" | "2.88" | "2.89" | "2.90" | "2.91" | "2.92" | "2.93" | "2.94" | "2.95" | "2.96"
/** Request bodies, and the microversions that each is for. */
export interface bodies {
 "POST /flavors": 
  | { at: From_2_1_to_2_54; body: components["schemas"]["Flavors_Create_21"] }
  | { at: From_2_55_to_2_96; body: components["schemas"]["Flavors_Create_255"] }
 "POST /flavors/{id}/action": 
  | { at: Microversion; body: components["schemas"]["FlavorsActionDeleteRequest"] }
  | { at: From_2_1_to_2_54; body: components["schemas"]["FlavorsAction_Create_21"] }
  | { at: From_2_55_to_2_96; body: components["schemas"]["FlavorsAction_Create_255"] }
  | { at: From_2_55_to_2_96; body: components["schemas"]["FlavorsAction_Update_255"] }
  | { at: Microversion; body: components["schemas"]["FlavorsAction_Add_Tenant_Access"] }
  | { at: Microversion; body: components["schemas"]["FlavorsAction_Remove_Tenant_Access"] }
 "PUT /images/{image_id}/metadata": 
  | { at: From_2_1_to_2_38; body: components["schemas"]["ImagesMetadataUpdate_All"] }
 "POST /images/{image_id}/metadata": 
  | { at: From_2_1_to_2_38; body: components["schemas"]["ImagesMetadataCreate"] }
 "PUT /images/{image_id}/metadata/{id}": 
  | { at: From_2_1_to_2_38; body: components["schemas"]["ImagesMetadataUpdate"] }
 "POST /os-aggregates": 
  | { at: Microversion; body: components["schemas"]["Os_AggregatesCreate_21"] }
 "PUT /os-aggregates/{id}": 
  | { at: Microversion; body: components["schemas"]["Os_AggregateUpdate_21"] }
 "POST /os-aggregates/{id}/images": 
  | { at: From_2_81_to_2_96; body: components["schemas"]["Os_AggregatesImagesImages"] }
 "PUT /os-hosts/{id}": 
  | { at: From_2_1_to_2_42; body: components["schemas"]["Os_HostUpdate"] }
 "POST /os-keypairs": 
  | { at: From_2_1_to_2_1; body: components["schemas"]["Os_KeypairsCreate_21"] }
  | { at: From_2_2_to_2_9; body: components["schemas"]["Os_KeypairsCreate"] }
  | { at: From_2_10_to_2_91; body: components["schemas"]["Os_KeypairsCreate_210"] }
  | { at: From_2_92_to_2_96; body: components["schemas"]["Os_KeypairsCreate_292"] }
 "PUT /os-quota-class-sets/{id}": 
  | { at: From_2_1_to_2_49; body: components["schemas"]["Os_Quota_Class_SetUpdate"] }
 "PUT /os-quota-sets/{id}": 
  | { at: From_2_1_to_2_35; body: components["schemas"]["Os_Quota_SetUpdate"] }
 "POST /os-server-external-events": 
  | { at: From_2_1_to_2_50; body: components["schemas"]["Os_Server_External_EventsCreate_20"] }
  | { at: From_2_51_to_2_75; body: components["schemas"]["Os_Server_External_EventsCreate_251"] }
  | { at: From_2_76_to_2_81; body: components["schemas"]["Os_Server_External_EventsCreate_276"] }
  | { at: From_2_82_to_2_92; body: components["schemas"]["Os_Server_External_EventsCreate_282"] }
  | { at: From_2_93_to_2_96; body: components["schemas"]["Os_Server_External_EventsCreate_293"] }
 "POST /os-server-groups": 
  | { at: From_2_1_to_2_14; body: components["schemas"]["Os_Server_GroupsCreate_20"] }
  | { at: From_2_15_to_2_63; body: components["schemas"]["Os_Server_GroupsCreate_215"] }
  | { at: From_2_64_to_2_96; body: components["schemas"]["Os_Server_GroupsCreate_264"] }
 "PUT /os-services/{id}": 
  | { at: From_2_1_to_2_10; body: components["schemas"]["Os_ServiceUpdate_20"] }
  | { at: From_2_11_to_2_52; body: components["schemas"]["Os_ServiceUpdate_211"] }
  | { at: From_2_53_to_2_96; body: components["schemas"]["Os_ServiceUpdate_253"] }
 "POST /os-snapshots": 
  | { at: From_2_1_to_2_35; body: components["schemas"]["Os_SnapshotsCreate"] }
 "POST /os-volumes": 
  | { at: From_2_1_to_2_35; body: components["schemas"]["Os_VolumesCreate"] }
 "POST /os-volumes_boot": 
  | { at: From_2_1_to_2_18; body: components["schemas"]["Os_Volumes_BootCreate_21"] }
  | { at: From_2_19_to_2_31; body: components["schemas"]["Os_Volumes_BootCreate_219"] }
  | { at: From_2_32_to_2_32; body: components["schemas"]["Os_Volumes_BootCreate_232"] }
  | { at: From_2_33_to_2_36; body: components["schemas"]["Os_Volumes_BootCreate_233"] }
  | { at: From_2_37_to_2_41; body: components["schemas"]["Os_Volumes_BootCreate_237"] }
  | { at: From_2_42_to_2_51; body: components["schemas"]["Os_Volumes_BootCreate_242"] }
  | { at: From_2_52_to_2_56; body: components["schemas"]["Os_Volumes_BootCreate_252"] }
  | { at: From_2_57_to_2_62; body: components["schemas"]["Os_Volumes_BootCreate_257"] }
  | { at: From_2_63_to_2_66; body: components["schemas"]["Os_Volumes_BootCreate_263"] }
  | { at: From_2_67_to_2_73; body: components["schemas"]["Os_Volumes_BootCreate_267"] }
  | { at: From_2_74_to_2_89; body: components["schemas"]["Os_Volumes_BootCreate_274"] }
  | { at: From_2_90_to_2_93; body: components["schemas"]["Os_Volumes_BootCreate_290"] }
  | { at: From_2_94_to_2_96; body: components["schemas"]["Os_Volumes_BootCreate_294"] }
 "PUT /os-volumes_boot/{id}": 
  | { at: From_2_1_to_2_18; body: components["schemas"]["Os_Volumes_BootUpdate_21"] }
  | { at: From_2_19_to_2_89; body: components["schemas"]["Os_Volumes_BootUpdate_219"] }
  | { at: From_2_90_to_2_93; body: components["schemas"]["Os_Volumes_BootUpdate_290"] }
  | { at: From_2_94_to_2_96; body: components["schemas"]["Os_Volumes_BootUpdate_294"] }
 "POST /os-volumes_boot/{id}/action": 
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionConfirmresizeRequest"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionRevertresizeRequest"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootAction_Action_Reboot"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootAction_Action_Resize"] }
  | { at: From_2_1_to_2_18; body: components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_21"] }
  | { at: From_2_19_to_2_53; body: components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_219"] }
  | { at: From_2_54_to_2_56; body: components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_254"] }
  | { at: From_2_57_to_2_62; body: components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_257"] }
  | { at: From_2_63_to_2_89; body: components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_263"] }
  | { at: From_2_90_to_2_93; body: components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_290"] }
  | { at: From_2_94_to_2_96; body: components["schemas"]["Os_Volumes_BootAction_Action_Rebuild_294"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootAction_Action_Create_Image_21"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionOs-StartRequest"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionOs-StopRequest"] }
  | { at: From_2_17_to_2_96; body: components["schemas"]["Os_Volumes_BootAction_Action_Trigger_Crash_Dump"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionResetnetworkRequest"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionInjectnetworkinfoRequest"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootAction_Reset_State"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionChange_Password"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionGet_Console_Output"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootAction_Create_Backup_21"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionRestoreRequest"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionForcedeleteRequest"] }
  | { at: From_2_1_to_2_13; body: components["schemas"]["Os_Volumes_BootAction_Evacuate_20"] }
  | { at: From_2_14_to_2_28; body: components["schemas"]["Os_Volumes_BootAction_Evacuate_214"] }
  | { at: From_2_29_to_2_67; body: components["schemas"]["Os_Volumes_BootAction_Evacuate_229"] }
  | { at: From_2_68_to_2_94; body: components["schemas"]["Os_Volumes_BootAction_Evacuate_268"] }
  | { at: From_2_95_to_2_96; body: components["schemas"]["Os_Volumes_BootAction_Evacuate_295"] }
  | { at: From_2_1_to_2_43; body: components["schemas"]["Os_Volumes_BootAction_Add_Floating_Ip"] }
  | { at: From_2_1_to_2_43; body: components["schemas"]["Os_Volumes_BootAction_Remove_Floating_Ip"] }
  | { at: From_2_1_to_2_72; body: { "lock": null } }
  | { at: From_2_73_to_2_96; body: components["schemas"]["Os_Volumes_BootAction_Lock_273"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionUnlockRequest"] }
  | { at: From_2_1_to_2_55; body: { "migrate": null } }
  | { at: From_2_56_to_2_96; body: components["schemas"]["Os_Volumes_BootAction_Migrate_256"] }
  | { at: From_2_1_to_2_24; body: components["schemas"]["Os_Volumes_BootAction_Migrate_Live_20"] }
  | { at: From_2_25_to_2_29; body: components["schemas"]["Os_Volumes_BootAction_Migrate_Live_225"] }
  | { at: From_2_30_to_2_67; body: components["schemas"]["Os_Volumes_BootAction_Migrate_Live_230"] }
  | { at: From_2_68_to_2_96; body: components["schemas"]["Os_Volumes_BootAction_Migrate_Live_268"] }
  | { at: From_2_1_to_2_43; body: components["schemas"]["Os_Volumes_BootAction_Add_Fixed_Ip"] }
  | { at: From_2_1_to_2_43; body: components["schemas"]["Os_Volumes_BootAction_Remove_Fixed_Ip"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionPauseRequest"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionUnpauseRequest"] }
  | { at: From_2_1_to_2_5; body: components["schemas"]["Os_Volumes_BootActionGet_Vnc_Console"] }
  | { at: From_2_1_to_2_5; body: components["schemas"]["Os_Volumes_BootActionGet_Spice_Console"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionOs-GetrdpconsoleRequest"] }
  | { at: From_2_1_to_2_5; body: components["schemas"]["Os_Volumes_BootActionGet_Serial_Console"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootAction_Rescue"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionUnrescueRequest"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionAddsecuritygroupRequest"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionRemovesecuritygroupRequest"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionShelveRequest"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionShelveoffloadRequest"] }
  | { at: From_2_1_to_2_76; body: { "unshelve": null } }
  | { at: From_2_77_to_2_90; body: components["schemas"]["Os_Volumes_BootAction_Unshelve_277"] }
  | { at: From_2_91_to_2_96; body: components["schemas"]["Os_Volumes_BootAction_Unshelve_291"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionSuspendRequest"] }
  | { at: Microversion; body: components["schemas"]["Os_Volumes_BootActionResumeRequest"] }
 "POST /servers": 
  | { at: From_2_1_to_2_18; body: components["schemas"]["ServersCreate_21"] }
  | { at: From_2_19_to_2_31; body: components["schemas"]["ServersCreate_219"] }
  | { at: From_2_32_to_2_32; body: components["schemas"]["ServersCreate_232"] }
  | { at: From_2_33_to_2_36; body: components["schemas"]["ServersCreate_233"] }
  | { at: From_2_37_to_2_41; body: components["schemas"]["ServersCreate_237"] }
  | { at: From_2_42_to_2_51; body: components["schemas"]["ServersCreate_242"] }
  | { at: From_2_52_to_2_56; body: components["schemas"]["ServersCreate_252"] }
  | { at: From_2_57_to_2_62; body: components["schemas"]["ServersCreate_257"] }
  | { at: From_2_63_to_2_66; body: components["schemas"]["ServersCreate_263"] }
  | { at: From_2_67_to_2_73; body: components["schemas"]["ServersCreate_267"] }
  | { at: From_2_74_to_2_89; body: components["schemas"]["ServersCreate_274"] }
  | { at: From_2_90_to_2_93; body: components["schemas"]["ServersCreate_290"] }
  | { at: From_2_94_to_2_96; body: components["schemas"]["ServersCreate_294"] }
 "PUT /servers/{id}": 
  | { at: From_2_1_to_2_18; body: components["schemas"]["ServerUpdate_21"] }
  | { at: From_2_19_to_2_89; body: components["schemas"]["ServerUpdate_219"] }
  | { at: From_2_90_to_2_93; body: components["schemas"]["ServerUpdate_290"] }
  | { at: From_2_94_to_2_96; body: components["schemas"]["ServerUpdate_294"] }
 "POST /servers/{id}/action": 
  | { at: Microversion; body: components["schemas"]["ServersActionConfirmresizeRequest"] }
  | { at: Microversion; body: components["schemas"]["ServersActionRevertresizeRequest"] }
  | { at: Microversion; body: components["schemas"]["ServersAction_Action_Reboot"] }
  | { at: Microversion; body: components["schemas"]["ServersAction_Action_Resize"] }
  | { at: From_2_1_to_2_18; body: components["schemas"]["ServersAction_Action_Rebuild_21"] }
  | { at: From_2_19_to_2_53; body: components["schemas"]["ServersAction_Action_Rebuild_219"] }
  | { at: From_2_54_to_2_56; body: components["schemas"]["ServersAction_Action_Rebuild_254"] }
  | { at: From_2_57_to_2_62; body: components["schemas"]["ServersAction_Action_Rebuild_257"] }
  | { at: From_2_63_to_2_89; body: components["schemas"]["ServersAction_Action_Rebuild_263"] }
  | { at: From_2_90_to_2_93; body: components["schemas"]["ServersAction_Action_Rebuild_290"] }
  | { at: From_2_94_to_2_96; body: components["schemas"]["ServersAction_Action_Rebuild_294"] }
  | { at: Microversion; body: components["schemas"]["ServersAction_Action_Create_Image_21"] }
  | { at: Microversion; body: components["schemas"]["ServersActionOs-StartRequest"] }
  | { at: Microversion; body: components["schemas"]["ServersActionOs-StopRequest"] }
  | { at: From_2_17_to_2_96; body: components["schemas"]["ServersAction_Action_Trigger_Crash_Dump"] }
  | { at: Microversion; body: components["schemas"]["ServersActionResetnetworkRequest"] }
  | { at: Microversion; body: components["schemas"]["ServersActionInjectnetworkinfoRequest"] }
  | { at: Microversion; body: components["schemas"]["ServersAction_Reset_State"] }
  | { at: Microversion; body: components["schemas"]["ServersActionChange_Password"] }
  | { at: Microversion; body: components["schemas"]["ServersActionGet_Console_Output"] }
  | { at: Microversion; body: components["schemas"]["ServersAction_Create_Backup_21"] }
  | { at: Microversion; body: components["schemas"]["ServersActionRestoreRequest"] }
  | { at: Microversion; body: components["schemas"]["ServersActionForcedeleteRequest"] }
  | { at: From_2_1_to_2_13; body: components["schemas"]["ServersAction_Evacuate_20"] }
  | { at: From_2_14_to_2_28; body: components["schemas"]["ServersAction_Evacuate_214"] }
  | { at: From_2_29_to_2_67; body: components["schemas"]["ServersAction_Evacuate_229"] }
  | { at: From_2_68_to_2_94; body: components["schemas"]["ServersAction_Evacuate_268"] }
  | { at: From_2_95_to_2_96; body: components["schemas"]["ServersAction_Evacuate_295"] }
  | { at: From_2_1_to_2_43; body: components["schemas"]["ServersAction_Add_Floating_Ip"] }
  | { at: From_2_1_to_2_43; body: components["schemas"]["ServersAction_Remove_Floating_Ip"] }
  | { at: From_2_1_to_2_72; body: { "lock": null } }
  | { at: From_2_73_to_2_96; body: components["schemas"]["ServersAction_Lock_273"] }
  | { at: Microversion; body: components["schemas"]["ServersActionUnlockRequest"] }
  | { at: From_2_1_to_2_55; body: { "migrate": null } }
  | { at: From_2_56_to_2_96; body: components["schemas"]["ServersAction_Migrate_256"] }
  | { at: From_2_1_to_2_24; body: components["schemas"]["ServersAction_Migrate_Live_20"] }
  | { at: From_2_25_to_2_29; body: components["schemas"]["ServersAction_Migrate_Live_225"] }
  | { at: From_2_30_to_2_67; body: components["schemas"]["ServersAction_Migrate_Live_230"] }
  | { at: From_2_68_to_2_96; body: components["schemas"]["ServersAction_Migrate_Live_268"] }
  | { at: From_2_1_to_2_43; body: components["schemas"]["ServersAction_Add_Fixed_Ip"] }
  | { at: From_2_1_to_2_43; body: components["schemas"]["ServersAction_Remove_Fixed_Ip"] }
  | { at: Microversion; body: components["schemas"]["ServersActionPauseRequest"] }
  | { at: Microversion; body: components["schemas"]["ServersActionUnpauseRequest"] }
  | { at: From_2_1_to_2_5; body: components["schemas"]["ServersActionGet_Vnc_Console"] }
  | { at: From_2_1_to_2_5; body: components["schemas"]["ServersActionGet_Spice_Console"] }
  | { at: Microversion; body: components["schemas"]["ServersActionOs-GetrdpconsoleRequest"] }
  | { at: From_2_1_to_2_5; body: components["schemas"]["ServersActionGet_Serial_Console"] }
  | { at: Microversion; body: components["schemas"]["ServersAction_Rescue"] }
  | { at: Microversion; body: components["schemas"]["ServersActionUnrescueRequest"] }
  | { at: Microversion; body: components["schemas"]["ServersActionAddsecuritygroupRequest"] }
  | { at: Microversion; body: components["schemas"]["ServersActionRemovesecuritygroupRequest"] }
  | { at: Microversion; body: components["schemas"]["ServersActionShelveRequest"] }
  | { at: Microversion; body: components["schemas"]["ServersActionShelveoffloadRequest"] }
  | { at: From_2_1_to_2_76; body: { "unshelve": null } }
  | { at: From_2_77_to_2_90; body: components["schemas"]["ServersAction_Unshelve_277"] }
  | { at: From_2_91_to_2_96; body: components["schemas"]["ServersAction_Unshelve_291"] }
  | { at: Microversion; body: components["schemas"]["ServersActionSuspendRequest"] }
  | { at: Microversion; body: components["schemas"]["ServersActionResumeRequest"] }
 "POST /servers/{server_id}/migrations/{id}/action": 
  | { at: From_2_22_to_2_96; body: components["schemas"]["ServersMigrationsAction_Force_Complete"] }
 "POST /servers/{server_id}/os-interface": 
  | { at: From_2_1_to_2_48; body: components["schemas"]["ServersOs_InterfaceCreate_20"] }
  | { at: From_2_49_to_2_96; body: components["schemas"]["ServersOs_InterfaceCreate_249"] }
 "POST /servers/{server_id}/os-volume_attachments": 
  | { at: From_2_1_to_2_48; body: components["schemas"]["ServersOs_Volume_AttachmentsCreate_20"] }
  | { at: From_2_49_to_2_78; body: components["schemas"]["ServersOs_Volume_AttachmentsCreate_249"] }
  | { at: From_2_79_to_2_96; body: components["schemas"]["ServersOs_Volume_AttachmentsCreate_279"] }
 "PUT /servers/{server_id}/os-volume_attachments/{id}": 
  | { at: From_2_1_to_2_84; body: components["schemas"]["ServersOs_Volume_AttachmentUpdate_20"] }
  | { at: From_2_85_to_2_96; body: components["schemas"]["ServersOs_Volume_AttachmentUpdate_285"] }
 "POST /servers/{server_id}/remote-consoles": 
  | { at: From_2_6_to_2_7; body: components["schemas"]["ServersRemote_ConsolesCreate_26"] }
  | { at: From_2_8_to_2_96; body: components["schemas"]["ServersRemote_ConsolesCreate_28"] }
 "PUT /servers/{server_id}/tags": 
  | { at: From_2_26_to_2_96; body: components["schemas"]["ServersTagsUpdate_All"] }
}
/** Query parameters that are not in all microversions. */
export interface queries {
 "GET /limits": { "tenant_id": From_2_57_to_2_96 }
 "GET /os-hypervisors": { "limit": From_2_53_to_2_96; "marker": From_2_53_to_2_96; "hypervisor_hostname_pattern": From_2_53_to_2_96; "with_servers": From_2_53_to_2_96 }
 "GET /os-hypervisors/detail": { "limit": From_2_53_to_2_96; "marker": From_2_53_to_2_96; "hypervisor_hostname_pattern": From_2_53_to_2_96; "with_servers": From_2_53_to_2_96 }
 "GET /os-hypervisors/{id}": { "with_servers": From_2_53_to_2_96 }
 "GET /os-keypairs": { "user_id": From_2_35_to_2_96; "limit": From_2_35_to_2_96; "marker": From_2_35_to_2_96 }
 "GET /os-keypairs/{id}": { "user_id": From_2_10_to_2_96 }
 "DELETE /os-keypairs/{id}": { "user_id": From_2_10_to_2_96 }
 "GET /os-migrations": { "limit": From_2_59_to_2_96; "marker": From_2_59_to_2_96; "changes-since": From_2_59_to_2_96; "changes-before": From_2_66_to_2_96; "user_id": From_2_80_to_2_96; "project_id": From_2_80_to_2_96 }
 "GET /os-simple-tenant-usage": { "start": From_2_40_to_2_96; "end": From_2_40_to_2_96; "detailed": From_2_40_to_2_96; "limit": From_2_40_to_2_96; "marker": From_2_40_to_2_96 }
 "GET /os-simple-tenant-usage/{id}": { "start": From_2_40_to_2_96; "end": From_2_40_to_2_96; "limit": From_2_40_to_2_96; "marker": From_2_40_to_2_96 }
 "GET /os-volumes_boot": { "tags": From_2_26_to_2_96; "tags-any": From_2_26_to_2_96; "not-tags": From_2_26_to_2_96; "not-tags-any": From_2_26_to_2_96; "changes-before": From_2_66_to_2_96; "locked": From_2_73_to_2_96 }
 "GET /os-volumes_boot/detail": { "tags": From_2_26_to_2_96; "tags-any": From_2_26_to_2_96; "not-tags": From_2_26_to_2_96; "not-tags-any": From_2_26_to_2_96; "changes-before": From_2_66_to_2_96; "locked": From_2_73_to_2_96 }
 "GET /servers": { "tags": From_2_26_to_2_96; "tags-any": From_2_26_to_2_96; "not-tags": From_2_26_to_2_96; "not-tags-any": From_2_26_to_2_96; "changes-before": From_2_66_to_2_96; "locked": From_2_73_to_2_96 }
 "GET /servers/detail": { "tags": From_2_26_to_2_96; "tags-any": From_2_26_to_2_96; "not-tags": From_2_26_to_2_96; "not-tags-any": From_2_26_to_2_96; "changes-before": From_2_66_to_2_96; "locked": From_2_73_to_2_96 }
 "GET /servers/{server_id}/os-instance-actions": { "limit": From_2_58_to_2_96; "marker": From_2_58_to_2_96; "changes-since": From_2_58_to_2_96; "changes-before": From_2_66_to_2_96 }
}
