// Generated from the API schema of Proxmox VE 9.2 by `npm run generate`. Do not edit.

export interface paths {
 "/cluster": {
  get: operations["GET /cluster"];
 };
 "/cluster/replication": {
  get: operations["GET /cluster/replication"];
  post: operations["POST /cluster/replication"];
 };
 "/cluster/replication/{id}": {
  get: operations["GET /cluster/replication/{id}"];
  put: operations["PUT /cluster/replication/{id}"];
  delete: operations["DELETE /cluster/replication/{id}"];
 };
 "/cluster/metrics": {
  get: operations["GET /cluster/metrics"];
 };
 "/cluster/metrics/server": {
  get: operations["GET /cluster/metrics/server"];
 };
 "/cluster/metrics/server/{id}": {
  get: operations["GET /cluster/metrics/server/{id}"];
  put: operations["PUT /cluster/metrics/server/{id}"];
  post: operations["POST /cluster/metrics/server/{id}"];
  delete: operations["DELETE /cluster/metrics/server/{id}"];
 };
 "/cluster/metrics/export": {
  get: operations["GET /cluster/metrics/export"];
 };
 "/cluster/notifications": {
  get: operations["GET /cluster/notifications"];
 };
 "/cluster/notifications/matcher-fields": {
  get: operations["GET /cluster/notifications/matcher-fields"];
 };
 "/cluster/notifications/matcher-field-values": {
  get: operations["GET /cluster/notifications/matcher-field-values"];
 };
 "/cluster/notifications/endpoints": {
  get: operations["GET /cluster/notifications/endpoints"];
 };
 "/cluster/notifications/endpoints/sendmail": {
  get: operations["GET /cluster/notifications/endpoints/sendmail"];
  post: operations["POST /cluster/notifications/endpoints/sendmail"];
 };
 "/cluster/notifications/endpoints/sendmail/{name}": {
  get: operations["GET /cluster/notifications/endpoints/sendmail/{name}"];
  put: operations["PUT /cluster/notifications/endpoints/sendmail/{name}"];
  delete: operations["DELETE /cluster/notifications/endpoints/sendmail/{name}"];
 };
 "/cluster/notifications/endpoints/gotify": {
  get: operations["GET /cluster/notifications/endpoints/gotify"];
  post: operations["POST /cluster/notifications/endpoints/gotify"];
 };
 "/cluster/notifications/endpoints/gotify/{name}": {
  get: operations["GET /cluster/notifications/endpoints/gotify/{name}"];
  put: operations["PUT /cluster/notifications/endpoints/gotify/{name}"];
  delete: operations["DELETE /cluster/notifications/endpoints/gotify/{name}"];
 };
 "/cluster/notifications/endpoints/smtp": {
  get: operations["GET /cluster/notifications/endpoints/smtp"];
  post: operations["POST /cluster/notifications/endpoints/smtp"];
 };
 "/cluster/notifications/endpoints/smtp/{name}": {
  get: operations["GET /cluster/notifications/endpoints/smtp/{name}"];
  put: operations["PUT /cluster/notifications/endpoints/smtp/{name}"];
  delete: operations["DELETE /cluster/notifications/endpoints/smtp/{name}"];
 };
 "/cluster/notifications/endpoints/webhook": {
  get: operations["GET /cluster/notifications/endpoints/webhook"];
  post: operations["POST /cluster/notifications/endpoints/webhook"];
 };
 "/cluster/notifications/endpoints/webhook/{name}": {
  get: operations["GET /cluster/notifications/endpoints/webhook/{name}"];
  put: operations["PUT /cluster/notifications/endpoints/webhook/{name}"];
  delete: operations["DELETE /cluster/notifications/endpoints/webhook/{name}"];
 };
 "/cluster/notifications/targets": {
  get: operations["GET /cluster/notifications/targets"];
 };
 "/cluster/notifications/targets/{name}/test": {
  post: operations["POST /cluster/notifications/targets/{name}/test"];
 };
 "/cluster/notifications/matchers": {
  get: operations["GET /cluster/notifications/matchers"];
  post: operations["POST /cluster/notifications/matchers"];
 };
 "/cluster/notifications/matchers/{name}": {
  get: operations["GET /cluster/notifications/matchers/{name}"];
  put: operations["PUT /cluster/notifications/matchers/{name}"];
  delete: operations["DELETE /cluster/notifications/matchers/{name}"];
 };
 "/cluster/qemu": {
  get: operations["GET /cluster/qemu"];
 };
 "/cluster/qemu/cpu-flags": {
  get: operations["GET /cluster/qemu/cpu-flags"];
 };
 "/cluster/qemu/custom-cpu-models": {
  get: operations["GET /cluster/qemu/custom-cpu-models"];
  post: operations["POST /cluster/qemu/custom-cpu-models"];
 };
 "/cluster/qemu/custom-cpu-models/{cputype}": {
  get: operations["GET /cluster/qemu/custom-cpu-models/{cputype}"];
  put: operations["PUT /cluster/qemu/custom-cpu-models/{cputype}"];
  delete: operations["DELETE /cluster/qemu/custom-cpu-models/{cputype}"];
 };
 "/cluster/config": {
  get: operations["GET /cluster/config"];
  post: operations["POST /cluster/config"];
 };
 "/cluster/config/apiversion": {
  get: operations["GET /cluster/config/apiversion"];
 };
 "/cluster/config/nodes": {
  get: operations["GET /cluster/config/nodes"];
 };
 "/cluster/config/nodes/{node}": {
  post: operations["POST /cluster/config/nodes/{node}"];
  delete: operations["DELETE /cluster/config/nodes/{node}"];
 };
 "/cluster/config/join": {
  get: operations["GET /cluster/config/join"];
  post: operations["POST /cluster/config/join"];
 };
 "/cluster/config/totem": {
  get: operations["GET /cluster/config/totem"];
 };
 "/cluster/config/qdevice": {
  get: operations["GET /cluster/config/qdevice"];
 };
 "/cluster/firewall": {
  get: operations["GET /cluster/firewall"];
 };
 "/cluster/firewall/groups": {
  get: operations["GET /cluster/firewall/groups"];
  post: operations["POST /cluster/firewall/groups"];
 };
 "/cluster/firewall/groups/{group}": {
  get: operations["GET /cluster/firewall/groups/{group}"];
  post: operations["POST /cluster/firewall/groups/{group}"];
  delete: operations["DELETE /cluster/firewall/groups/{group}"];
 };
 "/cluster/firewall/groups/{group}/{pos}": {
  get: operations["GET /cluster/firewall/groups/{group}/{pos}"];
  put: operations["PUT /cluster/firewall/groups/{group}/{pos}"];
  delete: operations["DELETE /cluster/firewall/groups/{group}/{pos}"];
 };
 "/cluster/firewall/rules": {
  get: operations["GET /cluster/firewall/rules"];
  post: operations["POST /cluster/firewall/rules"];
 };
 "/cluster/firewall/rules/{pos}": {
  get: operations["GET /cluster/firewall/rules/{pos}"];
  put: operations["PUT /cluster/firewall/rules/{pos}"];
  delete: operations["DELETE /cluster/firewall/rules/{pos}"];
 };
 "/cluster/firewall/ipset": {
  get: operations["GET /cluster/firewall/ipset"];
  post: operations["POST /cluster/firewall/ipset"];
 };
 "/cluster/firewall/ipset/{name}": {
  get: operations["GET /cluster/firewall/ipset/{name}"];
  post: operations["POST /cluster/firewall/ipset/{name}"];
  delete: operations["DELETE /cluster/firewall/ipset/{name}"];
 };
 "/cluster/firewall/ipset/{name}/{cidr}": {
  get: operations["GET /cluster/firewall/ipset/{name}/{cidr}"];
  put: operations["PUT /cluster/firewall/ipset/{name}/{cidr}"];
  delete: operations["DELETE /cluster/firewall/ipset/{name}/{cidr}"];
 };
 "/cluster/firewall/aliases": {
  get: operations["GET /cluster/firewall/aliases"];
  post: operations["POST /cluster/firewall/aliases"];
 };
 "/cluster/firewall/aliases/{name}": {
  get: operations["GET /cluster/firewall/aliases/{name}"];
  put: operations["PUT /cluster/firewall/aliases/{name}"];
  delete: operations["DELETE /cluster/firewall/aliases/{name}"];
 };
 "/cluster/firewall/options": {
  get: operations["GET /cluster/firewall/options"];
  put: operations["PUT /cluster/firewall/options"];
 };
 "/cluster/firewall/macros": {
  get: operations["GET /cluster/firewall/macros"];
 };
 "/cluster/firewall/refs": {
  get: operations["GET /cluster/firewall/refs"];
 };
 "/cluster/backup": {
  get: operations["GET /cluster/backup"];
  post: operations["POST /cluster/backup"];
 };
 "/cluster/backup/{id}": {
  get: operations["GET /cluster/backup/{id}"];
  put: operations["PUT /cluster/backup/{id}"];
  delete: operations["DELETE /cluster/backup/{id}"];
 };
 "/cluster/backup/{id}/included_volumes": {
  get: operations["GET /cluster/backup/{id}/included_volumes"];
 };
 "/cluster/backup-info": {
  get: operations["GET /cluster/backup-info"];
 };
 "/cluster/backup-info/not-backed-up": {
  get: operations["GET /cluster/backup-info/not-backed-up"];
 };
 "/cluster/ha": {
  get: operations["GET /cluster/ha"];
 };
 "/cluster/ha/resources": {
  get: operations["GET /cluster/ha/resources"];
  post: operations["POST /cluster/ha/resources"];
 };
 "/cluster/ha/resources/{sid}": {
  get: operations["GET /cluster/ha/resources/{sid}"];
  put: operations["PUT /cluster/ha/resources/{sid}"];
  delete: operations["DELETE /cluster/ha/resources/{sid}"];
 };
 "/cluster/ha/resources/{sid}/migrate": {
  post: operations["POST /cluster/ha/resources/{sid}/migrate"];
 };
 "/cluster/ha/resources/{sid}/relocate": {
  post: operations["POST /cluster/ha/resources/{sid}/relocate"];
 };
 "/cluster/ha/groups": {
  get: operations["GET /cluster/ha/groups"];
  post: operations["POST /cluster/ha/groups"];
 };
 "/cluster/ha/groups/{group}": {
  get: operations["GET /cluster/ha/groups/{group}"];
  put: operations["PUT /cluster/ha/groups/{group}"];
  delete: operations["DELETE /cluster/ha/groups/{group}"];
 };
 "/cluster/ha/rules": {
  get: operations["GET /cluster/ha/rules"];
  post: operations["POST /cluster/ha/rules"];
 };
 "/cluster/ha/rules/{rule}": {
  get: operations["GET /cluster/ha/rules/{rule}"];
  put: operations["PUT /cluster/ha/rules/{rule}"];
  delete: operations["DELETE /cluster/ha/rules/{rule}"];
 };
 "/cluster/ha/status": {
  get: operations["GET /cluster/ha/status"];
 };
 "/cluster/ha/status/current": {
  get: operations["GET /cluster/ha/status/current"];
 };
 "/cluster/ha/status/manager_status": {
  get: operations["GET /cluster/ha/status/manager_status"];
 };
 "/cluster/ha/status/disarm-ha": {
  post: operations["POST /cluster/ha/status/disarm-ha"];
 };
 "/cluster/ha/status/arm-ha": {
  post: operations["POST /cluster/ha/status/arm-ha"];
 };
 "/cluster/acme": {
  get: operations["GET /cluster/acme"];
 };
 "/cluster/acme/plugins": {
  get: operations["GET /cluster/acme/plugins"];
  post: operations["POST /cluster/acme/plugins"];
 };
 "/cluster/acme/plugins/{id}": {
  get: operations["GET /cluster/acme/plugins/{id}"];
  put: operations["PUT /cluster/acme/plugins/{id}"];
  delete: operations["DELETE /cluster/acme/plugins/{id}"];
 };
 "/cluster/acme/account": {
  get: operations["GET /cluster/acme/account"];
  post: operations["POST /cluster/acme/account"];
 };
 "/cluster/acme/account/{name}": {
  get: operations["GET /cluster/acme/account/{name}"];
  put: operations["PUT /cluster/acme/account/{name}"];
  delete: operations["DELETE /cluster/acme/account/{name}"];
 };
 "/cluster/acme/tos": {
  get: operations["GET /cluster/acme/tos"];
 };
 "/cluster/acme/meta": {
  get: operations["GET /cluster/acme/meta"];
 };
 "/cluster/acme/directories": {
  get: operations["GET /cluster/acme/directories"];
 };
 "/cluster/acme/challenge-schema": {
  get: operations["GET /cluster/acme/challenge-schema"];
 };
 "/cluster/ceph": {
  get: operations["GET /cluster/ceph"];
 };
 "/cluster/ceph/metadata": {
  get: operations["GET /cluster/ceph/metadata"];
 };
 "/cluster/ceph/status": {
  get: operations["GET /cluster/ceph/status"];
 };
 "/cluster/ceph/restart-bulk": {
  post: operations["POST /cluster/ceph/restart-bulk"];
 };
 "/cluster/ceph/flags": {
  get: operations["GET /cluster/ceph/flags"];
  put: operations["PUT /cluster/ceph/flags"];
 };
 "/cluster/ceph/flags/{flag}": {
  get: operations["GET /cluster/ceph/flags/{flag}"];
  put: operations["PUT /cluster/ceph/flags/{flag}"];
 };
 "/cluster/jobs": {
  get: operations["GET /cluster/jobs"];
 };
 "/cluster/jobs/realm-sync": {
  get: operations["GET /cluster/jobs/realm-sync"];
 };
 "/cluster/jobs/realm-sync/{id}": {
  get: operations["GET /cluster/jobs/realm-sync/{id}"];
  put: operations["PUT /cluster/jobs/realm-sync/{id}"];
  post: operations["POST /cluster/jobs/realm-sync/{id}"];
  delete: operations["DELETE /cluster/jobs/realm-sync/{id}"];
 };
 "/cluster/jobs/schedule-analyze": {
  get: operations["GET /cluster/jobs/schedule-analyze"];
 };
 "/cluster/mapping": {
  get: operations["GET /cluster/mapping"];
 };
 "/cluster/mapping/dir": {
  get: operations["GET /cluster/mapping/dir"];
  post: operations["POST /cluster/mapping/dir"];
 };
 "/cluster/mapping/dir/{id}": {
  get: operations["GET /cluster/mapping/dir/{id}"];
  put: operations["PUT /cluster/mapping/dir/{id}"];
  delete: operations["DELETE /cluster/mapping/dir/{id}"];
 };
 "/cluster/mapping/pci": {
  get: operations["GET /cluster/mapping/pci"];
  post: operations["POST /cluster/mapping/pci"];
 };
 "/cluster/mapping/pci/{id}": {
  get: operations["GET /cluster/mapping/pci/{id}"];
  put: operations["PUT /cluster/mapping/pci/{id}"];
  delete: operations["DELETE /cluster/mapping/pci/{id}"];
 };
 "/cluster/mapping/usb": {
  get: operations["GET /cluster/mapping/usb"];
  post: operations["POST /cluster/mapping/usb"];
 };
 "/cluster/mapping/usb/{id}": {
  get: operations["GET /cluster/mapping/usb/{id}"];
  put: operations["PUT /cluster/mapping/usb/{id}"];
  delete: operations["DELETE /cluster/mapping/usb/{id}"];
 };
 "/cluster/bulk-action": {
  get: operations["GET /cluster/bulk-action"];
 };
 "/cluster/bulk-action/guest": {
  get: operations["GET /cluster/bulk-action/guest"];
 };
 "/cluster/bulk-action/guest/start": {
  post: operations["POST /cluster/bulk-action/guest/start"];
 };
 "/cluster/bulk-action/guest/shutdown": {
  post: operations["POST /cluster/bulk-action/guest/shutdown"];
 };
 "/cluster/bulk-action/guest/suspend": {
  post: operations["POST /cluster/bulk-action/guest/suspend"];
 };
 "/cluster/bulk-action/guest/migrate": {
  post: operations["POST /cluster/bulk-action/guest/migrate"];
 };
 "/cluster/sdn": {
  get: operations["GET /cluster/sdn"];
  put: operations["PUT /cluster/sdn"];
 };
 "/cluster/sdn/vnets": {
  get: operations["GET /cluster/sdn/vnets"];
  post: operations["POST /cluster/sdn/vnets"];
 };
 "/cluster/sdn/vnets/{vnet}": {
  get: operations["GET /cluster/sdn/vnets/{vnet}"];
  put: operations["PUT /cluster/sdn/vnets/{vnet}"];
  delete: operations["DELETE /cluster/sdn/vnets/{vnet}"];
 };
 "/cluster/sdn/vnets/{vnet}/firewall": {
  get: operations["GET /cluster/sdn/vnets/{vnet}/firewall"];
 };
 "/cluster/sdn/vnets/{vnet}/firewall/rules": {
  get: operations["GET /cluster/sdn/vnets/{vnet}/firewall/rules"];
  post: operations["POST /cluster/sdn/vnets/{vnet}/firewall/rules"];
 };
 "/cluster/sdn/vnets/{vnet}/firewall/rules/{pos}": {
  get: operations["GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}"];
  put: operations["PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}"];
  delete: operations["DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}"];
 };
 "/cluster/sdn/vnets/{vnet}/firewall/options": {
  get: operations["GET /cluster/sdn/vnets/{vnet}/firewall/options"];
  put: operations["PUT /cluster/sdn/vnets/{vnet}/firewall/options"];
 };
 "/cluster/sdn/vnets/{vnet}/subnets": {
  get: operations["GET /cluster/sdn/vnets/{vnet}/subnets"];
  post: operations["POST /cluster/sdn/vnets/{vnet}/subnets"];
 };
 "/cluster/sdn/vnets/{vnet}/subnets/{subnet}": {
  get: operations["GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}"];
  put: operations["PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}"];
  delete: operations["DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}"];
 };
 "/cluster/sdn/vnets/{vnet}/ips": {
  put: operations["PUT /cluster/sdn/vnets/{vnet}/ips"];
  post: operations["POST /cluster/sdn/vnets/{vnet}/ips"];
  delete: operations["DELETE /cluster/sdn/vnets/{vnet}/ips"];
 };
 "/cluster/sdn/zones": {
  get: operations["GET /cluster/sdn/zones"];
  post: operations["POST /cluster/sdn/zones"];
 };
 "/cluster/sdn/zones/{zone}": {
  get: operations["GET /cluster/sdn/zones/{zone}"];
  put: operations["PUT /cluster/sdn/zones/{zone}"];
  delete: operations["DELETE /cluster/sdn/zones/{zone}"];
 };
 "/cluster/sdn/controllers": {
  get: operations["GET /cluster/sdn/controllers"];
  post: operations["POST /cluster/sdn/controllers"];
 };
 "/cluster/sdn/controllers/{controller}": {
  get: operations["GET /cluster/sdn/controllers/{controller}"];
  put: operations["PUT /cluster/sdn/controllers/{controller}"];
  delete: operations["DELETE /cluster/sdn/controllers/{controller}"];
 };
 "/cluster/sdn/ipams": {
  get: operations["GET /cluster/sdn/ipams"];
  post: operations["POST /cluster/sdn/ipams"];
 };
 "/cluster/sdn/ipams/{ipam}": {
  get: operations["GET /cluster/sdn/ipams/{ipam}"];
  put: operations["PUT /cluster/sdn/ipams/{ipam}"];
  delete: operations["DELETE /cluster/sdn/ipams/{ipam}"];
 };
 "/cluster/sdn/ipams/{ipam}/status": {
  get: operations["GET /cluster/sdn/ipams/{ipam}/status"];
 };
 "/cluster/sdn/dns": {
  get: operations["GET /cluster/sdn/dns"];
  post: operations["POST /cluster/sdn/dns"];
 };
 "/cluster/sdn/dns/{dns}": {
  get: operations["GET /cluster/sdn/dns/{dns}"];
  put: operations["PUT /cluster/sdn/dns/{dns}"];
  delete: operations["DELETE /cluster/sdn/dns/{dns}"];
 };
 "/cluster/sdn/fabrics": {
  get: operations["GET /cluster/sdn/fabrics"];
 };
 "/cluster/sdn/fabrics/fabric": {
  get: operations["GET /cluster/sdn/fabrics/fabric"];
  post: operations["POST /cluster/sdn/fabrics/fabric"];
 };
 "/cluster/sdn/fabrics/fabric/{id}": {
  get: operations["GET /cluster/sdn/fabrics/fabric/{id}"];
  put: operations["PUT /cluster/sdn/fabrics/fabric/{id}"];
  delete: operations["DELETE /cluster/sdn/fabrics/fabric/{id}"];
 };
 "/cluster/sdn/fabrics/node": {
  get: operations["GET /cluster/sdn/fabrics/node"];
 };
 "/cluster/sdn/fabrics/node/{fabric_id}": {
  get: operations["GET /cluster/sdn/fabrics/node/{fabric_id}"];
  post: operations["POST /cluster/sdn/fabrics/node/{fabric_id}"];
 };
 "/cluster/sdn/fabrics/node/{fabric_id}/{node_id}": {
  get: operations["GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}"];
  put: operations["PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}"];
  delete: operations["DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}"];
 };
 "/cluster/sdn/fabrics/all": {
  get: operations["GET /cluster/sdn/fabrics/all"];
 };
 "/cluster/sdn/lock": {
  post: operations["POST /cluster/sdn/lock"];
  delete: operations["DELETE /cluster/sdn/lock"];
 };
 "/cluster/sdn/rollback": {
  post: operations["POST /cluster/sdn/rollback"];
 };
 "/cluster/sdn/dry-run": {
  get: operations["GET /cluster/sdn/dry-run"];
 };
 "/cluster/log": {
  get: operations["GET /cluster/log"];
 };
 "/cluster/resources": {
  get: operations["GET /cluster/resources"];
 };
 "/cluster/tasks": {
  get: operations["GET /cluster/tasks"];
 };
 "/cluster/options": {
  get: operations["GET /cluster/options"];
  put: operations["PUT /cluster/options"];
 };
 "/cluster/status": {
  get: operations["GET /cluster/status"];
 };
 "/cluster/nextid": {
  get: operations["GET /cluster/nextid"];
 };
 "/nodes": {
  get: operations["GET /nodes"];
 };
 "/nodes/{node}": {
  get: operations["GET /nodes/{node}"];
 };
 "/nodes/{node}/qemu": {
  get: operations["GET /nodes/{node}/qemu"];
  post: operations["POST /nodes/{node}/qemu"];
 };
 "/nodes/{node}/qemu/{vmid}": {
  get: operations["GET /nodes/{node}/qemu/{vmid}"];
  delete: operations["DELETE /nodes/{node}/qemu/{vmid}"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/rules": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/rules"];
  post: operations["POST /nodes/{node}/qemu/{vmid}/firewall/rules"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/rules/{pos}": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}"];
  put: operations["PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}"];
  delete: operations["DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/aliases": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/aliases"];
  post: operations["POST /nodes/{node}/qemu/{vmid}/firewall/aliases"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/aliases/{name}": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}"];
  put: operations["PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}"];
  delete: operations["DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/ipset": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/ipset"];
  post: operations["POST /nodes/{node}/qemu/{vmid}/firewall/ipset"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}"];
  post: operations["POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}"];
  delete: operations["DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}"];
  put: operations["PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}"];
  delete: operations["DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/options": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/options"];
  put: operations["PUT /nodes/{node}/qemu/{vmid}/firewall/options"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/log": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/log"];
 };
 "/nodes/{node}/qemu/{vmid}/firewall/refs": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/firewall/refs"];
 };
 "/nodes/{node}/qemu/{vmid}/agent": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent"];
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-status": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/fstrim": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/fstrim"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-fsinfo": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-host-name": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-host-name"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-memory-block-info": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-memory-blocks": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-osinfo": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-time": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-time"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-timezone": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-timezone"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-users": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-users"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/get-vcpus": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/info": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/info"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/network-get-interfaces": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/ping": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/ping"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/shutdown": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/shutdown"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/suspend-disk": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/suspend-hybrid": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/suspend-ram": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/set-user-password": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/set-user-password"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/exec": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/exec"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/exec-status": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/exec-status"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/file-read": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/agent/file-read"];
 };
 "/nodes/{node}/qemu/{vmid}/agent/file-write": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/agent/file-write"];
 };
 "/nodes/{node}/qemu/{vmid}/rrd": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/rrd"];
 };
 "/nodes/{node}/qemu/{vmid}/rrddata": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/rrddata"];
 };
 "/nodes/{node}/qemu/{vmid}/config": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/config"];
  put: operations["PUT /nodes/{node}/qemu/{vmid}/config"];
  post: operations["POST /nodes/{node}/qemu/{vmid}/config"];
 };
 "/nodes/{node}/qemu/{vmid}/pending": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/pending"];
 };
 "/nodes/{node}/qemu/{vmid}/cloudinit": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/cloudinit"];
  put: operations["PUT /nodes/{node}/qemu/{vmid}/cloudinit"];
 };
 "/nodes/{node}/qemu/{vmid}/cloudinit/dump": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/cloudinit/dump"];
 };
 "/nodes/{node}/qemu/{vmid}/unlink": {
  put: operations["PUT /nodes/{node}/qemu/{vmid}/unlink"];
 };
 "/nodes/{node}/qemu/{vmid}/vncproxy": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/vncproxy"];
 };
 "/nodes/{node}/qemu/{vmid}/termproxy": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/termproxy"];
 };
 "/nodes/{node}/qemu/{vmid}/vncwebsocket": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/vncwebsocket"];
 };
 "/nodes/{node}/qemu/{vmid}/spiceproxy": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/spiceproxy"];
 };
 "/nodes/{node}/qemu/{vmid}/status": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/status"];
 };
 "/nodes/{node}/qemu/{vmid}/status/current": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/status/current"];
 };
 "/nodes/{node}/qemu/{vmid}/status/start": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/status/start"];
 };
 "/nodes/{node}/qemu/{vmid}/status/stop": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/status/stop"];
 };
 "/nodes/{node}/qemu/{vmid}/status/reset": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/status/reset"];
 };
 "/nodes/{node}/qemu/{vmid}/status/shutdown": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/status/shutdown"];
 };
 "/nodes/{node}/qemu/{vmid}/status/reboot": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/status/reboot"];
 };
 "/nodes/{node}/qemu/{vmid}/status/suspend": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/status/suspend"];
 };
 "/nodes/{node}/qemu/{vmid}/status/resume": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/status/resume"];
 };
 "/nodes/{node}/qemu/{vmid}/sendkey": {
  put: operations["PUT /nodes/{node}/qemu/{vmid}/sendkey"];
 };
 "/nodes/{node}/qemu/{vmid}/feature": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/feature"];
 };
 "/nodes/{node}/qemu/{vmid}/clone": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/clone"];
 };
 "/nodes/{node}/qemu/{vmid}/move_disk": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/move_disk"];
 };
 "/nodes/{node}/qemu/{vmid}/migrate": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/migrate"];
  post: operations["POST /nodes/{node}/qemu/{vmid}/migrate"];
 };
 "/nodes/{node}/qemu/{vmid}/remote_migrate": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/remote_migrate"];
 };
 "/nodes/{node}/qemu/{vmid}/monitor": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/monitor"];
 };
 "/nodes/{node}/qemu/{vmid}/resize": {
  put: operations["PUT /nodes/{node}/qemu/{vmid}/resize"];
 };
 "/nodes/{node}/qemu/{vmid}/snapshot": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/snapshot"];
  post: operations["POST /nodes/{node}/qemu/{vmid}/snapshot"];
 };
 "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}"];
  delete: operations["DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}"];
 };
 "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config"];
  put: operations["PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config"];
 };
 "/nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback"];
 };
 "/nodes/{node}/qemu/{vmid}/template": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/template"];
 };
 "/nodes/{node}/qemu/{vmid}/mtunnel": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/mtunnel"];
 };
 "/nodes/{node}/qemu/{vmid}/mtunnelwebsocket": {
  get: operations["GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket"];
 };
 "/nodes/{node}/qemu/{vmid}/dbus-vmstate": {
  post: operations["POST /nodes/{node}/qemu/{vmid}/dbus-vmstate"];
 };
 "/nodes/{node}/lxc": {
  get: operations["GET /nodes/{node}/lxc"];
  post: operations["POST /nodes/{node}/lxc"];
 };
 "/nodes/{node}/lxc/{vmid}": {
  get: operations["GET /nodes/{node}/lxc/{vmid}"];
  delete: operations["DELETE /nodes/{node}/lxc/{vmid}"];
 };
 "/nodes/{node}/lxc/{vmid}/config": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/config"];
  put: operations["PUT /nodes/{node}/lxc/{vmid}/config"];
 };
 "/nodes/{node}/lxc/{vmid}/status": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/status"];
 };
 "/nodes/{node}/lxc/{vmid}/status/current": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/status/current"];
 };
 "/nodes/{node}/lxc/{vmid}/status/start": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/status/start"];
 };
 "/nodes/{node}/lxc/{vmid}/status/stop": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/status/stop"];
 };
 "/nodes/{node}/lxc/{vmid}/status/shutdown": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/status/shutdown"];
 };
 "/nodes/{node}/lxc/{vmid}/status/suspend": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/status/suspend"];
 };
 "/nodes/{node}/lxc/{vmid}/status/resume": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/status/resume"];
 };
 "/nodes/{node}/lxc/{vmid}/status/reboot": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/status/reboot"];
 };
 "/nodes/{node}/lxc/{vmid}/snapshot": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/snapshot"];
  post: operations["POST /nodes/{node}/lxc/{vmid}/snapshot"];
 };
 "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}"];
  delete: operations["DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}"];
 };
 "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback"];
 };
 "/nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config"];
  put: operations["PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/rules": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/rules"];
  post: operations["POST /nodes/{node}/lxc/{vmid}/firewall/rules"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/rules/{pos}": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}"];
  put: operations["PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}"];
  delete: operations["DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/aliases": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/aliases"];
  post: operations["POST /nodes/{node}/lxc/{vmid}/firewall/aliases"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/aliases/{name}": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}"];
  put: operations["PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}"];
  delete: operations["DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/ipset": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/ipset"];
  post: operations["POST /nodes/{node}/lxc/{vmid}/firewall/ipset"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}"];
  post: operations["POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}"];
  delete: operations["DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}"];
  put: operations["PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}"];
  delete: operations["DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/options": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/options"];
  put: operations["PUT /nodes/{node}/lxc/{vmid}/firewall/options"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/log": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/log"];
 };
 "/nodes/{node}/lxc/{vmid}/firewall/refs": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/firewall/refs"];
 };
 "/nodes/{node}/lxc/{vmid}/rrd": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/rrd"];
 };
 "/nodes/{node}/lxc/{vmid}/rrddata": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/rrddata"];
 };
 "/nodes/{node}/lxc/{vmid}/vncproxy": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/vncproxy"];
 };
 "/nodes/{node}/lxc/{vmid}/termproxy": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/termproxy"];
 };
 "/nodes/{node}/lxc/{vmid}/vncwebsocket": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/vncwebsocket"];
 };
 "/nodes/{node}/lxc/{vmid}/spiceproxy": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/spiceproxy"];
 };
 "/nodes/{node}/lxc/{vmid}/remote_migrate": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/remote_migrate"];
 };
 "/nodes/{node}/lxc/{vmid}/migrate": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/migrate"];
  post: operations["POST /nodes/{node}/lxc/{vmid}/migrate"];
 };
 "/nodes/{node}/lxc/{vmid}/feature": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/feature"];
 };
 "/nodes/{node}/lxc/{vmid}/template": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/template"];
 };
 "/nodes/{node}/lxc/{vmid}/clone": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/clone"];
 };
 "/nodes/{node}/lxc/{vmid}/resize": {
  put: operations["PUT /nodes/{node}/lxc/{vmid}/resize"];
 };
 "/nodes/{node}/lxc/{vmid}/move_volume": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/move_volume"];
 };
 "/nodes/{node}/lxc/{vmid}/pending": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/pending"];
 };
 "/nodes/{node}/lxc/{vmid}/interfaces": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/interfaces"];
 };
 "/nodes/{node}/lxc/{vmid}/mtunnel": {
  post: operations["POST /nodes/{node}/lxc/{vmid}/mtunnel"];
 };
 "/nodes/{node}/lxc/{vmid}/mtunnelwebsocket": {
  get: operations["GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket"];
 };
 "/nodes/{node}/ceph": {
  get: operations["GET /nodes/{node}/ceph"];
 };
 "/nodes/{node}/ceph/cfg": {
  get: operations["GET /nodes/{node}/ceph/cfg"];
 };
 "/nodes/{node}/ceph/cfg/raw": {
  get: operations["GET /nodes/{node}/ceph/cfg/raw"];
 };
 "/nodes/{node}/ceph/cfg/db": {
  get: operations["GET /nodes/{node}/ceph/cfg/db"];
 };
 "/nodes/{node}/ceph/cfg/value": {
  get: operations["GET /nodes/{node}/ceph/cfg/value"];
 };
 "/nodes/{node}/ceph/osd": {
  get: operations["GET /nodes/{node}/ceph/osd"];
  post: operations["POST /nodes/{node}/ceph/osd"];
 };
 "/nodes/{node}/ceph/osd/{osdid}": {
  get: operations["GET /nodes/{node}/ceph/osd/{osdid}"];
  delete: operations["DELETE /nodes/{node}/ceph/osd/{osdid}"];
 };
 "/nodes/{node}/ceph/osd/{osdid}/metadata": {
  get: operations["GET /nodes/{node}/ceph/osd/{osdid}/metadata"];
 };
 "/nodes/{node}/ceph/osd/{osdid}/lv-info": {
  get: operations["GET /nodes/{node}/ceph/osd/{osdid}/lv-info"];
 };
 "/nodes/{node}/ceph/osd/{osdid}/in": {
  post: operations["POST /nodes/{node}/ceph/osd/{osdid}/in"];
 };
 "/nodes/{node}/ceph/osd/{osdid}/out": {
  post: operations["POST /nodes/{node}/ceph/osd/{osdid}/out"];
 };
 "/nodes/{node}/ceph/osd/{osdid}/scrub": {
  post: operations["POST /nodes/{node}/ceph/osd/{osdid}/scrub"];
 };
 "/nodes/{node}/ceph/mds": {
  get: operations["GET /nodes/{node}/ceph/mds"];
 };
 "/nodes/{node}/ceph/mds/{name}": {
  post: operations["POST /nodes/{node}/ceph/mds/{name}"];
  delete: operations["DELETE /nodes/{node}/ceph/mds/{name}"];
 };
 "/nodes/{node}/ceph/mgr": {
  get: operations["GET /nodes/{node}/ceph/mgr"];
 };
 "/nodes/{node}/ceph/mgr/{id}": {
  post: operations["POST /nodes/{node}/ceph/mgr/{id}"];
  delete: operations["DELETE /nodes/{node}/ceph/mgr/{id}"];
 };
 "/nodes/{node}/ceph/mon": {
  get: operations["GET /nodes/{node}/ceph/mon"];
 };
 "/nodes/{node}/ceph/mon/{monid}": {
  post: operations["POST /nodes/{node}/ceph/mon/{monid}"];
  delete: operations["DELETE /nodes/{node}/ceph/mon/{monid}"];
 };
 "/nodes/{node}/ceph/fs": {
  get: operations["GET /nodes/{node}/ceph/fs"];
 };
 "/nodes/{node}/ceph/fs/{name}": {
  post: operations["POST /nodes/{node}/ceph/fs/{name}"];
  delete: operations["DELETE /nodes/{node}/ceph/fs/{name}"];
 };
 "/nodes/{node}/ceph/pool": {
  get: operations["GET /nodes/{node}/ceph/pool"];
  post: operations["POST /nodes/{node}/ceph/pool"];
 };
 "/nodes/{node}/ceph/pool/{name}": {
  get: operations["GET /nodes/{node}/ceph/pool/{name}"];
  put: operations["PUT /nodes/{node}/ceph/pool/{name}"];
  delete: operations["DELETE /nodes/{node}/ceph/pool/{name}"];
 };
 "/nodes/{node}/ceph/pool/{name}/status": {
  get: operations["GET /nodes/{node}/ceph/pool/{name}/status"];
 };
 "/nodes/{node}/ceph/releases": {
  get: operations["GET /nodes/{node}/ceph/releases"];
 };
 "/nodes/{node}/ceph/init": {
  post: operations["POST /nodes/{node}/ceph/init"];
 };
 "/nodes/{node}/ceph/stop": {
  post: operations["POST /nodes/{node}/ceph/stop"];
 };
 "/nodes/{node}/ceph/start": {
  post: operations["POST /nodes/{node}/ceph/start"];
 };
 "/nodes/{node}/ceph/restart": {
  post: operations["POST /nodes/{node}/ceph/restart"];
 };
 "/nodes/{node}/ceph/restart-bulk": {
  post: operations["POST /nodes/{node}/ceph/restart-bulk"];
 };
 "/nodes/{node}/ceph/status": {
  get: operations["GET /nodes/{node}/ceph/status"];
 };
 "/nodes/{node}/ceph/crush": {
  get: operations["GET /nodes/{node}/ceph/crush"];
 };
 "/nodes/{node}/ceph/log": {
  get: operations["GET /nodes/{node}/ceph/log"];
 };
 "/nodes/{node}/ceph/rules": {
  get: operations["GET /nodes/{node}/ceph/rules"];
 };
 "/nodes/{node}/ceph/cmd-safety": {
  get: operations["GET /nodes/{node}/ceph/cmd-safety"];
 };
 "/nodes/{node}/vzdump": {
  post: operations["POST /nodes/{node}/vzdump"];
 };
 "/nodes/{node}/vzdump/defaults": {
  get: operations["GET /nodes/{node}/vzdump/defaults"];
 };
 "/nodes/{node}/vzdump/extractconfig": {
  get: operations["GET /nodes/{node}/vzdump/extractconfig"];
 };
 "/nodes/{node}/services": {
  get: operations["GET /nodes/{node}/services"];
 };
 "/nodes/{node}/services/{service}": {
  get: operations["GET /nodes/{node}/services/{service}"];
 };
 "/nodes/{node}/services/{service}/state": {
  get: operations["GET /nodes/{node}/services/{service}/state"];
 };
 "/nodes/{node}/services/{service}/start": {
  post: operations["POST /nodes/{node}/services/{service}/start"];
 };
 "/nodes/{node}/services/{service}/stop": {
  post: operations["POST /nodes/{node}/services/{service}/stop"];
 };
 "/nodes/{node}/services/{service}/restart": {
  post: operations["POST /nodes/{node}/services/{service}/restart"];
 };
 "/nodes/{node}/services/{service}/reload": {
  post: operations["POST /nodes/{node}/services/{service}/reload"];
 };
 "/nodes/{node}/subscription": {
  get: operations["GET /nodes/{node}/subscription"];
  put: operations["PUT /nodes/{node}/subscription"];
  post: operations["POST /nodes/{node}/subscription"];
  delete: operations["DELETE /nodes/{node}/subscription"];
 };
 "/nodes/{node}/network": {
  get: operations["GET /nodes/{node}/network"];
  put: operations["PUT /nodes/{node}/network"];
  post: operations["POST /nodes/{node}/network"];
  delete: operations["DELETE /nodes/{node}/network"];
 };
 "/nodes/{node}/network/{iface}": {
  get: operations["GET /nodes/{node}/network/{iface}"];
  put: operations["PUT /nodes/{node}/network/{iface}"];
  delete: operations["DELETE /nodes/{node}/network/{iface}"];
 };
 "/nodes/{node}/tasks": {
  get: operations["GET /nodes/{node}/tasks"];
 };
 "/nodes/{node}/tasks/{upid}": {
  get: operations["GET /nodes/{node}/tasks/{upid}"];
  delete: operations["DELETE /nodes/{node}/tasks/{upid}"];
 };
 "/nodes/{node}/tasks/{upid}/log": {
  get: operations["GET /nodes/{node}/tasks/{upid}/log"];
 };
 "/nodes/{node}/tasks/{upid}/status": {
  get: operations["GET /nodes/{node}/tasks/{upid}/status"];
 };
 "/nodes/{node}/scan": {
  get: operations["GET /nodes/{node}/scan"];
 };
 "/nodes/{node}/scan/nfs": {
  get: operations["GET /nodes/{node}/scan/nfs"];
 };
 "/nodes/{node}/scan/cifs": {
  get: operations["GET /nodes/{node}/scan/cifs"];
 };
 "/nodes/{node}/scan/pbs": {
  get: operations["GET /nodes/{node}/scan/pbs"];
 };
 "/nodes/{node}/scan/iscsi": {
  get: operations["GET /nodes/{node}/scan/iscsi"];
 };
 "/nodes/{node}/scan/lvm": {
  get: operations["GET /nodes/{node}/scan/lvm"];
 };
 "/nodes/{node}/scan/lvmthin": {
  get: operations["GET /nodes/{node}/scan/lvmthin"];
 };
 "/nodes/{node}/scan/zfs": {
  get: operations["GET /nodes/{node}/scan/zfs"];
 };
 "/nodes/{node}/hardware": {
  get: operations["GET /nodes/{node}/hardware"];
 };
 "/nodes/{node}/hardware/pci": {
  get: operations["GET /nodes/{node}/hardware/pci"];
 };
 "/nodes/{node}/hardware/pci/{pci-id-or-mapping}": {
  get: operations["GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}"];
 };
 "/nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev": {
  get: operations["GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev"];
 };
 "/nodes/{node}/hardware/usb": {
  get: operations["GET /nodes/{node}/hardware/usb"];
 };
 "/nodes/{node}/capabilities": {
  get: operations["GET /nodes/{node}/capabilities"];
 };
 "/nodes/{node}/capabilities/qemu": {
  get: operations["GET /nodes/{node}/capabilities/qemu"];
 };
 "/nodes/{node}/capabilities/qemu/cpu": {
  get: operations["GET /nodes/{node}/capabilities/qemu/cpu"];
 };
 "/nodes/{node}/capabilities/qemu/cpu-flags": {
  get: operations["GET /nodes/{node}/capabilities/qemu/cpu-flags"];
 };
 "/nodes/{node}/capabilities/qemu/machines": {
  get: operations["GET /nodes/{node}/capabilities/qemu/machines"];
 };
 "/nodes/{node}/capabilities/qemu/migration": {
  get: operations["GET /nodes/{node}/capabilities/qemu/migration"];
 };
 "/nodes/{node}/storage": {
  get: operations["GET /nodes/{node}/storage"];
 };
 "/nodes/{node}/storage/{storage}": {
  get: operations["GET /nodes/{node}/storage/{storage}"];
 };
 "/nodes/{node}/storage/{storage}/prunebackups": {
  get: operations["GET /nodes/{node}/storage/{storage}/prunebackups"];
  delete: operations["DELETE /nodes/{node}/storage/{storage}/prunebackups"];
 };
 "/nodes/{node}/storage/{storage}/content": {
  get: operations["GET /nodes/{node}/storage/{storage}/content"];
  post: operations["POST /nodes/{node}/storage/{storage}/content"];
 };
 "/nodes/{node}/storage/{storage}/content/{volume}": {
  get: operations["GET /nodes/{node}/storage/{storage}/content/{volume}"];
  put: operations["PUT /nodes/{node}/storage/{storage}/content/{volume}"];
  post: operations["POST /nodes/{node}/storage/{storage}/content/{volume}"];
  delete: operations["DELETE /nodes/{node}/storage/{storage}/content/{volume}"];
 };
 "/nodes/{node}/storage/{storage}/file-restore/list": {
  get: operations["GET /nodes/{node}/storage/{storage}/file-restore/list"];
 };
 "/nodes/{node}/storage/{storage}/file-restore/download": {
  get: operations["GET /nodes/{node}/storage/{storage}/file-restore/download"];
 };
 "/nodes/{node}/storage/{storage}/status": {
  get: operations["GET /nodes/{node}/storage/{storage}/status"];
 };
 "/nodes/{node}/storage/{storage}/rrd": {
  get: operations["GET /nodes/{node}/storage/{storage}/rrd"];
 };
 "/nodes/{node}/storage/{storage}/rrddata": {
  get: operations["GET /nodes/{node}/storage/{storage}/rrddata"];
 };
 "/nodes/{node}/storage/{storage}/upload": {
  post: operations["POST /nodes/{node}/storage/{storage}/upload"];
 };
 "/nodes/{node}/storage/{storage}/download-url": {
  post: operations["POST /nodes/{node}/storage/{storage}/download-url"];
 };
 "/nodes/{node}/storage/{storage}/oci-registry-pull": {
  post: operations["POST /nodes/{node}/storage/{storage}/oci-registry-pull"];
 };
 "/nodes/{node}/storage/{storage}/import-metadata": {
  get: operations["GET /nodes/{node}/storage/{storage}/import-metadata"];
 };
 "/nodes/{node}/storage/{storage}/identity": {
  get: operations["GET /nodes/{node}/storage/{storage}/identity"];
 };
 "/nodes/{node}/disks": {
  get: operations["GET /nodes/{node}/disks"];
 };
 "/nodes/{node}/disks/lvm": {
  get: operations["GET /nodes/{node}/disks/lvm"];
  post: operations["POST /nodes/{node}/disks/lvm"];
 };
 "/nodes/{node}/disks/lvm/{name}": {
  delete: operations["DELETE /nodes/{node}/disks/lvm/{name}"];
 };
 "/nodes/{node}/disks/lvmthin": {
  get: operations["GET /nodes/{node}/disks/lvmthin"];
  post: operations["POST /nodes/{node}/disks/lvmthin"];
 };
 "/nodes/{node}/disks/lvmthin/{name}": {
  delete: operations["DELETE /nodes/{node}/disks/lvmthin/{name}"];
 };
 "/nodes/{node}/disks/directory": {
  get: operations["GET /nodes/{node}/disks/directory"];
  post: operations["POST /nodes/{node}/disks/directory"];
 };
 "/nodes/{node}/disks/directory/{name}": {
  delete: operations["DELETE /nodes/{node}/disks/directory/{name}"];
 };
 "/nodes/{node}/disks/zfs": {
  get: operations["GET /nodes/{node}/disks/zfs"];
  post: operations["POST /nodes/{node}/disks/zfs"];
 };
 "/nodes/{node}/disks/zfs/{name}": {
  get: operations["GET /nodes/{node}/disks/zfs/{name}"];
  delete: operations["DELETE /nodes/{node}/disks/zfs/{name}"];
 };
 "/nodes/{node}/disks/list": {
  get: operations["GET /nodes/{node}/disks/list"];
 };
 "/nodes/{node}/disks/smart": {
  get: operations["GET /nodes/{node}/disks/smart"];
 };
 "/nodes/{node}/disks/initgpt": {
  post: operations["POST /nodes/{node}/disks/initgpt"];
 };
 "/nodes/{node}/disks/wipedisk": {
  put: operations["PUT /nodes/{node}/disks/wipedisk"];
 };
 "/nodes/{node}/apt": {
  get: operations["GET /nodes/{node}/apt"];
 };
 "/nodes/{node}/apt/update": {
  get: operations["GET /nodes/{node}/apt/update"];
  post: operations["POST /nodes/{node}/apt/update"];
 };
 "/nodes/{node}/apt/changelog": {
  get: operations["GET /nodes/{node}/apt/changelog"];
 };
 "/nodes/{node}/apt/repositories": {
  get: operations["GET /nodes/{node}/apt/repositories"];
  put: operations["PUT /nodes/{node}/apt/repositories"];
  post: operations["POST /nodes/{node}/apt/repositories"];
 };
 "/nodes/{node}/apt/versions": {
  get: operations["GET /nodes/{node}/apt/versions"];
 };
 "/nodes/{node}/firewall": {
  get: operations["GET /nodes/{node}/firewall"];
 };
 "/nodes/{node}/firewall/rules": {
  get: operations["GET /nodes/{node}/firewall/rules"];
  post: operations["POST /nodes/{node}/firewall/rules"];
 };
 "/nodes/{node}/firewall/rules/{pos}": {
  get: operations["GET /nodes/{node}/firewall/rules/{pos}"];
  put: operations["PUT /nodes/{node}/firewall/rules/{pos}"];
  delete: operations["DELETE /nodes/{node}/firewall/rules/{pos}"];
 };
 "/nodes/{node}/firewall/options": {
  get: operations["GET /nodes/{node}/firewall/options"];
  put: operations["PUT /nodes/{node}/firewall/options"];
 };
 "/nodes/{node}/firewall/log": {
  get: operations["GET /nodes/{node}/firewall/log"];
 };
 "/nodes/{node}/replication": {
  get: operations["GET /nodes/{node}/replication"];
 };
 "/nodes/{node}/replication/{id}": {
  get: operations["GET /nodes/{node}/replication/{id}"];
 };
 "/nodes/{node}/replication/{id}/status": {
  get: operations["GET /nodes/{node}/replication/{id}/status"];
 };
 "/nodes/{node}/replication/{id}/log": {
  get: operations["GET /nodes/{node}/replication/{id}/log"];
 };
 "/nodes/{node}/replication/{id}/schedule_now": {
  post: operations["POST /nodes/{node}/replication/{id}/schedule_now"];
 };
 "/nodes/{node}/certificates": {
  get: operations["GET /nodes/{node}/certificates"];
 };
 "/nodes/{node}/certificates/acme": {
  get: operations["GET /nodes/{node}/certificates/acme"];
 };
 "/nodes/{node}/certificates/acme/certificate": {
  put: operations["PUT /nodes/{node}/certificates/acme/certificate"];
  post: operations["POST /nodes/{node}/certificates/acme/certificate"];
  delete: operations["DELETE /nodes/{node}/certificates/acme/certificate"];
 };
 "/nodes/{node}/certificates/info": {
  get: operations["GET /nodes/{node}/certificates/info"];
 };
 "/nodes/{node}/certificates/custom": {
  post: operations["POST /nodes/{node}/certificates/custom"];
  delete: operations["DELETE /nodes/{node}/certificates/custom"];
 };
 "/nodes/{node}/config": {
  get: operations["GET /nodes/{node}/config"];
  put: operations["PUT /nodes/{node}/config"];
 };
 "/nodes/{node}/sdn": {
  get: operations["GET /nodes/{node}/sdn"];
 };
 "/nodes/{node}/sdn/fabrics/{fabric}": {
  get: operations["GET /nodes/{node}/sdn/fabrics/{fabric}"];
 };
 "/nodes/{node}/sdn/fabrics/{fabric}/routes": {
  get: operations["GET /nodes/{node}/sdn/fabrics/{fabric}/routes"];
 };
 "/nodes/{node}/sdn/fabrics/{fabric}/neighbors": {
  get: operations["GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors"];
 };
 "/nodes/{node}/sdn/fabrics/{fabric}/interfaces": {
  get: operations["GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces"];
 };
 "/nodes/{node}/sdn/zones": {
  get: operations["GET /nodes/{node}/sdn/zones"];
 };
 "/nodes/{node}/sdn/zones/{zone}": {
  get: operations["GET /nodes/{node}/sdn/zones/{zone}"];
 };
 "/nodes/{node}/sdn/zones/{zone}/content": {
  get: operations["GET /nodes/{node}/sdn/zones/{zone}/content"];
 };
 "/nodes/{node}/sdn/zones/{zone}/bridges": {
  get: operations["GET /nodes/{node}/sdn/zones/{zone}/bridges"];
 };
 "/nodes/{node}/sdn/zones/{zone}/ip-vrf": {
  get: operations["GET /nodes/{node}/sdn/zones/{zone}/ip-vrf"];
 };
 "/nodes/{node}/sdn/vnets/{vnet}": {
  get: operations["GET /nodes/{node}/sdn/vnets/{vnet}"];
 };
 "/nodes/{node}/sdn/vnets/{vnet}/mac-vrf": {
  get: operations["GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf"];
 };
 "/nodes/{node}/version": {
  get: operations["GET /nodes/{node}/version"];
 };
 "/nodes/{node}/status": {
  get: operations["GET /nodes/{node}/status"];
  post: operations["POST /nodes/{node}/status"];
 };
 "/nodes/{node}/netstat": {
  get: operations["GET /nodes/{node}/netstat"];
 };
 "/nodes/{node}/execute": {
  post: operations["POST /nodes/{node}/execute"];
 };
 "/nodes/{node}/wakeonlan": {
  post: operations["POST /nodes/{node}/wakeonlan"];
 };
 "/nodes/{node}/rrd": {
  get: operations["GET /nodes/{node}/rrd"];
 };
 "/nodes/{node}/rrddata": {
  get: operations["GET /nodes/{node}/rrddata"];
 };
 "/nodes/{node}/syslog": {
  get: operations["GET /nodes/{node}/syslog"];
 };
 "/nodes/{node}/journal": {
  get: operations["GET /nodes/{node}/journal"];
 };
 "/nodes/{node}/vncshell": {
  post: operations["POST /nodes/{node}/vncshell"];
 };
 "/nodes/{node}/termproxy": {
  post: operations["POST /nodes/{node}/termproxy"];
 };
 "/nodes/{node}/vncwebsocket": {
  get: operations["GET /nodes/{node}/vncwebsocket"];
 };
 "/nodes/{node}/spiceshell": {
  post: operations["POST /nodes/{node}/spiceshell"];
 };
 "/nodes/{node}/dns": {
  get: operations["GET /nodes/{node}/dns"];
  put: operations["PUT /nodes/{node}/dns"];
 };
 "/nodes/{node}/time": {
  get: operations["GET /nodes/{node}/time"];
  put: operations["PUT /nodes/{node}/time"];
 };
 "/nodes/{node}/aplinfo": {
  get: operations["GET /nodes/{node}/aplinfo"];
  post: operations["POST /nodes/{node}/aplinfo"];
 };
 "/nodes/{node}/query-oci-repo-tags": {
  get: operations["GET /nodes/{node}/query-oci-repo-tags"];
 };
 "/nodes/{node}/query-url-metadata": {
  get: operations["GET /nodes/{node}/query-url-metadata"];
 };
 "/nodes/{node}/report": {
  get: operations["GET /nodes/{node}/report"];
 };
 "/nodes/{node}/startall": {
  post: operations["POST /nodes/{node}/startall"];
 };
 "/nodes/{node}/stopall": {
  post: operations["POST /nodes/{node}/stopall"];
 };
 "/nodes/{node}/suspendall": {
  post: operations["POST /nodes/{node}/suspendall"];
 };
 "/nodes/{node}/migrateall": {
  post: operations["POST /nodes/{node}/migrateall"];
 };
 "/nodes/{node}/hosts": {
  get: operations["GET /nodes/{node}/hosts"];
  post: operations["POST /nodes/{node}/hosts"];
 };
 "/storage": {
  get: operations["GET /storage"];
  post: operations["POST /storage"];
 };
 "/storage/{storage}": {
  get: operations["GET /storage/{storage}"];
  put: operations["PUT /storage/{storage}"];
  delete: operations["DELETE /storage/{storage}"];
 };
 "/access": {
  get: operations["GET /access"];
 };
 "/access/users": {
  get: operations["GET /access/users"];
  post: operations["POST /access/users"];
 };
 "/access/users/{userid}": {
  get: operations["GET /access/users/{userid}"];
  put: operations["PUT /access/users/{userid}"];
  delete: operations["DELETE /access/users/{userid}"];
 };
 "/access/users/{userid}/tfa": {
  get: operations["GET /access/users/{userid}/tfa"];
 };
 "/access/users/{userid}/unlock-tfa": {
  put: operations["PUT /access/users/{userid}/unlock-tfa"];
 };
 "/access/users/{userid}/token": {
  get: operations["GET /access/users/{userid}/token"];
 };
 "/access/users/{userid}/token/{tokenid}": {
  get: operations["GET /access/users/{userid}/token/{tokenid}"];
  put: operations["PUT /access/users/{userid}/token/{tokenid}"];
  post: operations["POST /access/users/{userid}/token/{tokenid}"];
  delete: operations["DELETE /access/users/{userid}/token/{tokenid}"];
 };
 "/access/groups": {
  get: operations["GET /access/groups"];
  post: operations["POST /access/groups"];
 };
 "/access/groups/{groupid}": {
  get: operations["GET /access/groups/{groupid}"];
  put: operations["PUT /access/groups/{groupid}"];
  delete: operations["DELETE /access/groups/{groupid}"];
 };
 "/access/roles": {
  get: operations["GET /access/roles"];
  post: operations["POST /access/roles"];
 };
 "/access/roles/{roleid}": {
  get: operations["GET /access/roles/{roleid}"];
  put: operations["PUT /access/roles/{roleid}"];
  delete: operations["DELETE /access/roles/{roleid}"];
 };
 "/access/acl": {
  get: operations["GET /access/acl"];
  put: operations["PUT /access/acl"];
 };
 "/access/domains": {
  get: operations["GET /access/domains"];
  post: operations["POST /access/domains"];
 };
 "/access/domains/{realm}": {
  get: operations["GET /access/domains/{realm}"];
  put: operations["PUT /access/domains/{realm}"];
  delete: operations["DELETE /access/domains/{realm}"];
 };
 "/access/domains/{realm}/sync": {
  post: operations["POST /access/domains/{realm}/sync"];
 };
 "/access/openid": {
  get: operations["GET /access/openid"];
 };
 "/access/openid/auth-url": {
  post: operations["POST /access/openid/auth-url"];
 };
 "/access/openid/login": {
  post: operations["POST /access/openid/login"];
 };
 "/access/tfa": {
  get: operations["GET /access/tfa"];
 };
 "/access/tfa/{userid}": {
  get: operations["GET /access/tfa/{userid}"];
  post: operations["POST /access/tfa/{userid}"];
 };
 "/access/tfa/{userid}/{id}": {
  get: operations["GET /access/tfa/{userid}/{id}"];
  put: operations["PUT /access/tfa/{userid}/{id}"];
  delete: operations["DELETE /access/tfa/{userid}/{id}"];
 };
 "/access/ticket": {
  get: operations["GET /access/ticket"];
  post: operations["POST /access/ticket"];
 };
 "/access/vncticket": {
  post: operations["POST /access/vncticket"];
 };
 "/access/password": {
  put: operations["PUT /access/password"];
 };
 "/access/permissions": {
  get: operations["GET /access/permissions"];
 };
 "/pools": {
  get: operations["GET /pools"];
  put: operations["PUT /pools"];
  post: operations["POST /pools"];
  delete: operations["DELETE /pools"];
 };
 "/pools/{poolid}": {
  get: operations["GET /pools/{poolid}"];
  put: operations["PUT /pools/{poolid}"];
  delete: operations["DELETE /pools/{poolid}"];
 };
 "/version": {
  get: operations["GET /version"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  CorosyncLink: {
   address: string;
   /** @default 0 */
   priority?: number;
  };
  FirewallLogRatelimit: {
   /** @default 5 */
   burst?: number;
   /** @default true */
   enable: boolean;
   /** @default 1/second */
   rate?: string;
  };
  BackupFleecing: {
   enabled?: boolean;
   storage?: string;
  };
  BackupPerformance: {
   "max-workers"?: number;
   "pbs-entries-max"?: number;
  };
  PruneBackups: {
   "keep-all"?: boolean;
   "keep-daily"?: number;
   "keep-hourly"?: number;
   "keep-last"?: number;
   "keep-monthly"?: number;
   "keep-weekly"?: number;
   "keep-yearly"?: number;
  };
  DirectoryMappingMap: {
   node: string;
   path: string;
  };
  PciMappingMap: {
   description?: string;
   id: string;
   iommugroup?: number;
   node: string;
   path: string;
   "subsystem-id"?: string;
  };
  UsbMappingMap: {
   description?: string;
   id: string;
   node: string;
   path?: string;
  };
  SdnInterfaces: {
   hello_multiplier?: number;
   ip?: string;
   ip6?: string;
   name: string;
  };
  ClusterBwlimit: {
   clone?: number;
   default?: number;
   migration?: number;
   move?: number;
   restore?: number;
  };
  ClusterCrs: {
   /**
   * @default basic
   * @enum {string}
   */
   ha?: "basic" | "static" | "dynamic";
   /** @default false */
   "ha-auto-rebalance"?: boolean;
   /** @default 3 */
   "ha-auto-rebalance-hold-duration"?: number;
   /** @default 10 */
   "ha-auto-rebalance-margin"?: number;
   /**
   * @default bruteforce
   * @enum {string}
   */
   "ha-auto-rebalance-method"?: "bruteforce" | "topsis";
   /** @default 30 */
   "ha-auto-rebalance-threshold"?: number;
   /** @default false */
   "ha-rebalance-on-start"?: boolean;
  };
  ClusterHa: {
   /**
   * @default conditional
   * @enum {string}
   */
   shutdown_policy: "freeze" | "failover" | "conditional" | "migrate";
  };
  NodeLocation: {
   latitude: number;
   longitude: number;
   name?: string;
  };
  ClusterMigration: {
   network?: string;
   /**
   * @default secure
   * @enum {string}
   */
   type: "secure" | "insecure";
  };
  ClusterNextId: {
   /** @default 100 */
   lower?: number;
   /** @default 1000000 */
   upper?: number;
  };
  ClusterNotify: {
   fencing?: "always" | "never";
   /**
   * @default auto
   * @enum {string}
   */
   "package-updates"?: "auto" | "always" | "never";
   replication?: "always" | "never";
   "target-fencing"?: string;
   "target-package-updates"?: string;
   "target-replication"?: string;
  };
  ClusterTagStyle: {
   /** @default false */
   "case-sensitive"?: boolean;
   "color-map"?: string[];
   /**
   * @default alphabetical
   * @enum {string}
   */
   ordering?: "config" | "alphabetical";
   /**
   * @default circle
   * @enum {string}
   */
   shape?: "full" | "circle" | "dense" | "none";
  };
  ClusterU2f: {
   appid?: string;
   origin?: string;
  };
  ClusterUserTagAccess: {
   /**
   * @default free
   * @enum {string}
   */
   "user-allow"?: "none" | "list" | "existing" | "free";
   "user-allow-list"?: string[];
  };
  ClusterWebauthn: {
   /** @default true */
   "allow-subdomains"?: boolean;
   id?: string;
   origin?: string;
   rp?: string;
  };
  QemuAgent: {
   /** @default false */
   enabled: boolean;
   /** @default true */
   "freeze-fs"?: boolean;
   /** @default false */
   fstrim_cloned_disks?: boolean;
   /**
   * @default virtio
   * @enum {string}
   */
   type?: "virtio" | "isa";
  };
  QemuSev: {
   type: string;
   "allow-smt"?: boolean;
   "kernel-hashes"?: boolean;
   "no-debug"?: boolean;
   "no-key-sharing"?: boolean;
  };
  QemuAudio: {
   device: "ich9-intel-hda" | "intel-hda" | "AC97";
   /**
   * @default spice
   * @enum {string}
   */
   driver?: "spice" | "none";
  };
  QemuBoot: {
   legacy?: string;
   order?: string[];
  };
  QemuCicustom: {
   meta?: string;
   network?: string;
   user?: string;
   vendor?: string;
  };
  QemuCpu: {
   cputype?: string;
   flags?: string[];
   "guest-phys-bits"?: number;
   hidden?: boolean;
   "hv-vendor-id"?: string;
   level?: number;
   "phys-bits"?: string;
   "reported-model"?: string;
  };
  QemuEfidisk: {
   /**
   * @default 2m
   * @enum {string}
   */
   efitype?: "2m" | "4m";
   file: string;
   format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
   "import-from"?: string;
   /**
   * @default 2011
   * @enum {string}
   */
   "ms-cert"?: "2011" | "2023" | "2023w" | "2023k";
   /** @default false */
   "pre-enrolled-keys"?: boolean;
   size?: string;
  };
  QemuHostpci: {
   host?: string[];
   "device-id"?: string;
   driver?: "vfio" | "keep";
   "legacy-igd"?: boolean;
   mapping?: string;
   mdev?: string;
   pcie?: boolean;
   rombar?: boolean;
   romfile?: string;
   "sub-device-id"?: string;
   "sub-vendor-id"?: string;
   "vendor-id"?: string;
   "x-vga"?: boolean;
  };
  QemuIde: {
   aio?: "native" | "threads" | "io_uring";
   backup?: boolean;
   bps?: number;
   bps_max_length?: number;
   bps_rd?: number;
   bps_rd_max_length?: number;
   bps_wr?: number;
   bps_wr_max_length?: number;
   cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
   detect_zeroes?: boolean;
   discard?: "ignore" | "on";
   file: string;
   format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
   "import-from"?: string;
   iops?: number;
   iops_max?: number;
   iops_max_length?: number;
   iops_rd?: number;
   iops_rd_max?: number;
   iops_rd_max_length?: number;
   iops_wr?: number;
   iops_wr_max?: number;
   iops_wr_max_length?: number;
   mbps?: number;
   mbps_max?: number;
   mbps_rd?: number;
   mbps_rd_max?: number;
   mbps_wr?: number;
   mbps_wr_max?: number;
   /**
   * @default disk
   * @enum {string}
   */
   media?: "cdrom" | "disk";
   model?: string;
   /** @default true */
   replicate?: boolean;
   rerror?: "ignore" | "report" | "stop";
   serial?: string;
   /** @default false */
   shared?: boolean;
   size?: string;
   snapshot?: boolean;
   ssd?: boolean;
   werror?: "enospc" | "ignore" | "report" | "stop";
   wwn?: string;
  };
  QemuTdx: {
   type: string;
   attestation: boolean;
   "vsock-cid"?: number;
   "vsock-port"?: number;
  };
  QemuIpconfig: {
   gw?: string;
   gw6?: string;
   ip?: string;
   ip6?: string;
  };
  QemuIvshmem: {
   name?: string;
   size: number;
  };
  QemuMachine: {
   "aw-bits"?: number;
   "enable-s3"?: boolean;
   "enable-s4"?: boolean;
   type?: string;
   viommu?: "intel" | "virtio";
  };
  QemuMemory: {
   /** @default 512 */
   current: number;
  };
  QemuNet: {
   bridge?: string;
   firewall?: boolean;
   "host-tunnel"?: boolean;
   link_down?: boolean;
   macaddr?: string;
   model: "e1000" | "e1000-82540em" | "e1000-82544gc" | "e1000-82545em" | "e1000e" | "i82551" | "i82557b" | "i82559er" | "ne2k_isa" | "ne2k_pci" | "pcnet" | "rtl8139" | "virtio" | "vmxnet3";
   mtu?: number;
   queues?: number;
   rate?: number;
   tag?: number;
   trunks?: string[];
  };
  QemuNuma: {
   cpus: string[];
   hostnodes?: string[];
   memory?: number;
   policy?: "preferred" | "bind" | "interleave";
  };
  QemuRng: {
   source: "/dev/urandom" | "/dev/random" | "/dev/hwrng";
   max_bytes?: number;
   period?: number;
  };
  QemuSata: {
   aio?: "native" | "threads" | "io_uring";
   backup?: boolean;
   bps?: number;
   bps_max_length?: number;
   bps_rd?: number;
   bps_rd_max_length?: number;
   bps_wr?: number;
   bps_wr_max_length?: number;
   cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
   detect_zeroes?: boolean;
   discard?: "ignore" | "on";
   file: string;
   format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
   "import-from"?: string;
   iops?: number;
   iops_max?: number;
   iops_max_length?: number;
   iops_rd?: number;
   iops_rd_max?: number;
   iops_rd_max_length?: number;
   iops_wr?: number;
   iops_wr_max?: number;
   iops_wr_max_length?: number;
   mbps?: number;
   mbps_max?: number;
   mbps_rd?: number;
   mbps_rd_max?: number;
   mbps_wr?: number;
   mbps_wr_max?: number;
   /**
   * @default disk
   * @enum {string}
   */
   media?: "cdrom" | "disk";
   /** @default true */
   replicate?: boolean;
   rerror?: "ignore" | "report" | "stop";
   serial?: string;
   /** @default false */
   shared?: boolean;
   size?: string;
   snapshot?: boolean;
   ssd?: boolean;
   werror?: "enospc" | "ignore" | "report" | "stop";
   wwn?: string;
  };
  QemuScsi: {
   aio?: "native" | "threads" | "io_uring";
   backup?: boolean;
   bps?: number;
   bps_max_length?: number;
   bps_rd?: number;
   bps_rd_max_length?: number;
   bps_wr?: number;
   bps_wr_max_length?: number;
   cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
   detect_zeroes?: boolean;
   discard?: "ignore" | "on";
   file: string;
   format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
   "import-from"?: string;
   iops?: number;
   iops_max?: number;
   iops_max_length?: number;
   iops_rd?: number;
   iops_rd_max?: number;
   iops_rd_max_length?: number;
   iops_wr?: number;
   iops_wr_max?: number;
   iops_wr_max_length?: number;
   iothread?: boolean;
   mbps?: number;
   mbps_max?: number;
   mbps_rd?: number;
   mbps_rd_max?: number;
   mbps_wr?: number;
   mbps_wr_max?: number;
   /**
   * @default disk
   * @enum {string}
   */
   media?: "cdrom" | "disk";
   product?: string;
   queues?: number;
   /** @default true */
   replicate?: boolean;
   rerror?: "ignore" | "report" | "stop";
   ro?: boolean;
   /** @default false */
   scsiblock?: boolean;
   serial?: string;
   /** @default false */
   shared?: boolean;
   size?: string;
   snapshot?: boolean;
   ssd?: boolean;
   vendor?: string;
   werror?: "enospc" | "ignore" | "report" | "stop";
   wwn?: string;
  };
  QemuSmbios1: {
   base64?: boolean;
   family?: string;
   manufacturer?: string;
   product?: string;
   serial?: string;
   sku?: string;
   uuid?: string;
   version?: string;
  };
  QemuSpiceEnhancements: {
   /** @default false */
   foldersharing?: boolean;
   /**
   * @default off
   * @enum {string}
   */
   videostreaming?: "off" | "all" | "filter";
  };
  StartupOrder: {
   order?: number;
   up?: number;
   down?: number;
  };
  QemuTpmstate: {
   file: string;
   format?: "raw" | "qcow2" | "vmdk";
   "import-from"?: string;
   size?: string;
   /**
   * @default v1.2
   * @enum {string}
   */
   version?: "v1.2" | "v2.0";
  };
  QemuUnused: {
   file: string;
  };
  QemuUsb: {
   host?: string;
   mapping?: string;
   /** @default false */
   usb3?: boolean;
  };
  QemuVga: {
   clipboard?: "vnc";
   memory?: number;
   /**
   * @default std
   * @enum {string}
   */
   type?: "cirrus" | "qxl" | "qxl2" | "qxl3" | "qxl4" | "none" | "serial0" | "serial1" | "serial2" | "serial3" | "std" | "virtio" | "virtio-gl" | "vmware";
  };
  QemuVirtio: {
   aio?: "native" | "threads" | "io_uring";
   backup?: boolean;
   bps?: number;
   bps_max_length?: number;
   bps_rd?: number;
   bps_rd_max_length?: number;
   bps_wr?: number;
   bps_wr_max_length?: number;
   cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
   detect_zeroes?: boolean;
   discard?: "ignore" | "on";
   file: string;
   format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
   "import-from"?: string;
   iops?: number;
   iops_max?: number;
   iops_max_length?: number;
   iops_rd?: number;
   iops_rd_max?: number;
   iops_rd_max_length?: number;
   iops_wr?: number;
   iops_wr_max?: number;
   iops_wr_max_length?: number;
   iothread?: boolean;
   mbps?: number;
   mbps_max?: number;
   mbps_rd?: number;
   mbps_rd_max?: number;
   mbps_wr?: number;
   mbps_wr_max?: number;
   /**
   * @default disk
   * @enum {string}
   */
   media?: "cdrom" | "disk";
   /** @default true */
   replicate?: boolean;
   rerror?: "ignore" | "report" | "stop";
   ro?: boolean;
   serial?: string;
   /** @default false */
   shared?: boolean;
   size?: string;
   snapshot?: boolean;
   werror?: "enospc" | "ignore" | "report" | "stop";
  };
  QemuVirtiofs: {
   /**
   * @default auto
   * @enum {string}
   */
   cache?: "auto" | "always" | "metadata" | "never";
   /** @default false */
   "direct-io"?: boolean;
   dirid: string;
   /** @default false */
   "expose-acl"?: boolean;
   /** @default false */
   "expose-xattr"?: boolean;
  };
  QemuWatchdog: {
   model?: "i6300esb" | "ib700";
   action?: string;
  };
  QemuEfidiskConfig: {
   /**
   * @default 2m
   * @enum {string}
   */
   efitype?: "2m" | "4m";
   file: string;
   format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
   /**
   * @default 2011
   * @enum {string}
   */
   "ms-cert"?: "2011" | "2023" | "2023w" | "2023k";
   /** @default false */
   "pre-enrolled-keys"?: boolean;
   size?: string;
  };
  QemuIdeConfig: {
   aio?: "native" | "threads" | "io_uring";
   backup?: boolean;
   bps?: number;
   bps_max_length?: number;
   bps_rd?: number;
   bps_rd_max_length?: number;
   bps_wr?: number;
   bps_wr_max_length?: number;
   cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
   detect_zeroes?: boolean;
   discard?: "ignore" | "on";
   file: string;
   format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
   iops?: number;
   iops_max?: number;
   iops_max_length?: number;
   iops_rd?: number;
   iops_rd_max?: number;
   iops_rd_max_length?: number;
   iops_wr?: number;
   iops_wr_max?: number;
   iops_wr_max_length?: number;
   mbps?: number;
   mbps_max?: number;
   mbps_rd?: number;
   mbps_rd_max?: number;
   mbps_wr?: number;
   mbps_wr_max?: number;
   /**
   * @default disk
   * @enum {string}
   */
   media?: "cdrom" | "disk";
   model?: string;
   /** @default true */
   replicate?: boolean;
   rerror?: "ignore" | "report" | "stop";
   serial?: string;
   /** @default false */
   shared?: boolean;
   size?: string;
   snapshot?: boolean;
   ssd?: boolean;
   werror?: "enospc" | "ignore" | "report" | "stop";
   wwn?: string;
  };
  QemuMeta: {
   "creation-qemu"?: string;
   ctime?: number;
  };
  QemuSataConfig: {
   aio?: "native" | "threads" | "io_uring";
   backup?: boolean;
   bps?: number;
   bps_max_length?: number;
   bps_rd?: number;
   bps_rd_max_length?: number;
   bps_wr?: number;
   bps_wr_max_length?: number;
   cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
   detect_zeroes?: boolean;
   discard?: "ignore" | "on";
   file: string;
   format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
   iops?: number;
   iops_max?: number;
   iops_max_length?: number;
   iops_rd?: number;
   iops_rd_max?: number;
   iops_rd_max_length?: number;
   iops_wr?: number;
   iops_wr_max?: number;
   iops_wr_max_length?: number;
   mbps?: number;
   mbps_max?: number;
   mbps_rd?: number;
   mbps_rd_max?: number;
   mbps_wr?: number;
   mbps_wr_max?: number;
   /**
   * @default disk
   * @enum {string}
   */
   media?: "cdrom" | "disk";
   /** @default true */
   replicate?: boolean;
   rerror?: "ignore" | "report" | "stop";
   serial?: string;
   /** @default false */
   shared?: boolean;
   size?: string;
   snapshot?: boolean;
   ssd?: boolean;
   werror?: "enospc" | "ignore" | "report" | "stop";
   wwn?: string;
  };
  QemuScsiConfig: {
   aio?: "native" | "threads" | "io_uring";
   backup?: boolean;
   bps?: number;
   bps_max_length?: number;
   bps_rd?: number;
   bps_rd_max_length?: number;
   bps_wr?: number;
   bps_wr_max_length?: number;
   cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
   detect_zeroes?: boolean;
   discard?: "ignore" | "on";
   file: string;
   format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
   iops?: number;
   iops_max?: number;
   iops_max_length?: number;
   iops_rd?: number;
   iops_rd_max?: number;
   iops_rd_max_length?: number;
   iops_wr?: number;
   iops_wr_max?: number;
   iops_wr_max_length?: number;
   iothread?: boolean;
   mbps?: number;
   mbps_max?: number;
   mbps_rd?: number;
   mbps_rd_max?: number;
   mbps_wr?: number;
   mbps_wr_max?: number;
   /**
   * @default disk
   * @enum {string}
   */
   media?: "cdrom" | "disk";
   product?: string;
   queues?: number;
   /** @default true */
   replicate?: boolean;
   rerror?: "ignore" | "report" | "stop";
   ro?: boolean;
   /** @default false */
   scsiblock?: boolean;
   serial?: string;
   /** @default false */
   shared?: boolean;
   size?: string;
   snapshot?: boolean;
   ssd?: boolean;
   vendor?: string;
   werror?: "enospc" | "ignore" | "report" | "stop";
   wwn?: string;
  };
  QemuTpmstateConfig: {
   file: string;
   format?: "raw" | "qcow2" | "vmdk";
   size?: string;
   /**
   * @default v1.2
   * @enum {string}
   */
   version?: "v1.2" | "v2.0";
  };
  QemuVirtioConfig: {
   aio?: "native" | "threads" | "io_uring";
   backup?: boolean;
   bps?: number;
   bps_max_length?: number;
   bps_rd?: number;
   bps_rd_max_length?: number;
   bps_wr?: number;
   bps_wr_max_length?: number;
   cache?: "none" | "writethrough" | "writeback" | "unsafe" | "directsync";
   detect_zeroes?: boolean;
   discard?: "ignore" | "on";
   file: string;
   format?: "raw" | "qcow" | "qed" | "qcow2" | "vmdk" | "cloop";
   iops?: number;
   iops_max?: number;
   iops_max_length?: number;
   iops_rd?: number;
   iops_rd_max?: number;
   iops_rd_max_length?: number;
   iops_wr?: number;
   iops_wr_max?: number;
   iops_wr_max_length?: number;
   iothread?: boolean;
   mbps?: number;
   mbps_max?: number;
   mbps_rd?: number;
   mbps_rd_max?: number;
   mbps_wr?: number;
   mbps_wr_max?: number;
   /**
   * @default disk
   * @enum {string}
   */
   media?: "cdrom" | "disk";
   /** @default true */
   replicate?: boolean;
   rerror?: "ignore" | "report" | "stop";
   ro?: boolean;
   serial?: string;
   /** @default false */
   shared?: boolean;
   size?: string;
   snapshot?: boolean;
   werror?: "enospc" | "ignore" | "report" | "stop";
  };
  ProxmoxRemote: {
   apitoken: string;
   host: string;
   fingerprint?: string;
   port?: number;
  };
  LxcDev: {
   /** @default false */
   "deny-write"?: boolean;
   gid?: number;
   mode?: string;
   path?: string;
   uid?: number;
  };
  LxcFeatures: {
   /** @default false */
   force_rw_sys?: boolean;
   /** @default false */
   fuse?: boolean;
   /** @default false */
   keyctl?: boolean;
   /** @default false */
   mknod?: boolean;
   mount?: string[];
   /** @default false */
   nesting?: boolean;
  };
  LxcMp: {
   acl?: boolean;
   backup?: boolean;
   idmap?: string[];
   /** @default false */
   keepattrs?: boolean;
   mountoptions?: string[];
   mp: string;
   quota?: boolean;
   /** @default true */
   replicate?: boolean;
   ro?: boolean;
   /** @default false */
   shared?: boolean;
   size?: string;
   volume: string;
  };
  LxcNet: {
   bridge?: string;
   firewall?: boolean;
   gw?: string;
   gw6?: string;
   "host-managed"?: boolean;
   hwaddr?: string;
   ip?: string;
   ip6?: string;
   link_down?: boolean;
   mtu?: number;
   name: string;
   rate?: number;
   tag?: number;
   trunks?: string[];
   type?: "veth";
  };
  LxcRootfs: {
   acl?: boolean;
   idmap?: string[];
   mountoptions?: string[];
   quota?: boolean;
   /** @default true */
   replicate?: boolean;
   ro?: boolean;
   /** @default false */
   shared?: boolean;
   size?: string;
   volume: string;
  };
  LxcUnused: {
   volume: string;
  };
  CephErasureCoding: {
   "device-class"?: string;
   /** @default host */
   "failure-domain"?: string;
   k: number;
   m: number;
   profile?: string;
  };
  DisksDraidConfig: {
   data: number;
   spares: number;
  };
  NodeAcme: {
   /** @default default */
   account?: string;
   domains?: string[];
  };
  NodeAcmedomain: {
   alias?: string;
   domain: string;
   /** @default standalone */
   plugin?: string;
  };
  NodeWakeonlan: {
   "bind-interface"?: string;
   /** @default 255.255.255.255 */
   "broadcast-address"?: string;
   mac: string;
  };
  RealmSyncOptions: {
   "enable-new"?: boolean;
   full?: boolean;
   purge?: boolean;
   "remove-vanished"?: string[];
   scope?: "users" | "groups" | "both";
  };
  TfaConfig: {
   type: string;
   digits?: number;
   id?: string;
   key?: string;
   step?: number;
   url?: string;
  };
  ErrorAnswer: {
   data?: null;
   message?: string;
   errors?: {
    [key: string]: string;
   };
  };
 };
 responses: never;
 parameters: never;
 requestBodies: never;
 headers: never;
 pathItems: never;
}
export type CorosyncLink = components['schemas']['CorosyncLink'];
export type FirewallLogRatelimit = components['schemas']['FirewallLogRatelimit'];
export type BackupFleecing = components['schemas']['BackupFleecing'];
export type BackupPerformance = components['schemas']['BackupPerformance'];
export type PruneBackups = components['schemas']['PruneBackups'];
export type DirectoryMappingMap = components['schemas']['DirectoryMappingMap'];
export type PciMappingMap = components['schemas']['PciMappingMap'];
export type UsbMappingMap = components['schemas']['UsbMappingMap'];
export type SdnInterfaces = components['schemas']['SdnInterfaces'];
export type ClusterBwlimit = components['schemas']['ClusterBwlimit'];
export type ClusterCrs = components['schemas']['ClusterCrs'];
export type ClusterHa = components['schemas']['ClusterHa'];
export type NodeLocation = components['schemas']['NodeLocation'];
export type ClusterMigration = components['schemas']['ClusterMigration'];
export type ClusterNextId = components['schemas']['ClusterNextId'];
export type ClusterNotify = components['schemas']['ClusterNotify'];
export type ClusterTagStyle = components['schemas']['ClusterTagStyle'];
export type ClusterU2f = components['schemas']['ClusterU2f'];
export type ClusterUserTagAccess = components['schemas']['ClusterUserTagAccess'];
export type ClusterWebauthn = components['schemas']['ClusterWebauthn'];
export type QemuAgent = components['schemas']['QemuAgent'];
export type QemuSev = components['schemas']['QemuSev'];
export type QemuAudio = components['schemas']['QemuAudio'];
export type QemuBoot = components['schemas']['QemuBoot'];
export type QemuCicustom = components['schemas']['QemuCicustom'];
export type QemuCpu = components['schemas']['QemuCpu'];
export type QemuEfidisk = components['schemas']['QemuEfidisk'];
export type QemuHostpci = components['schemas']['QemuHostpci'];
export type QemuIde = components['schemas']['QemuIde'];
export type QemuTdx = components['schemas']['QemuTdx'];
export type QemuIpconfig = components['schemas']['QemuIpconfig'];
export type QemuIvshmem = components['schemas']['QemuIvshmem'];
export type QemuMachine = components['schemas']['QemuMachine'];
export type QemuMemory = components['schemas']['QemuMemory'];
export type QemuNet = components['schemas']['QemuNet'];
export type QemuNuma = components['schemas']['QemuNuma'];
export type QemuRng = components['schemas']['QemuRng'];
export type QemuSata = components['schemas']['QemuSata'];
export type QemuScsi = components['schemas']['QemuScsi'];
export type QemuSmbios1 = components['schemas']['QemuSmbios1'];
export type QemuSpiceEnhancements = components['schemas']['QemuSpiceEnhancements'];
export type StartupOrder = components['schemas']['StartupOrder'];
export type QemuTpmstate = components['schemas']['QemuTpmstate'];
export type QemuUnused = components['schemas']['QemuUnused'];
export type QemuUsb = components['schemas']['QemuUsb'];
export type QemuVga = components['schemas']['QemuVga'];
export type QemuVirtio = components['schemas']['QemuVirtio'];
export type QemuVirtiofs = components['schemas']['QemuVirtiofs'];
export type QemuWatchdog = components['schemas']['QemuWatchdog'];
export type QemuEfidiskConfig = components['schemas']['QemuEfidiskConfig'];
export type QemuIdeConfig = components['schemas']['QemuIdeConfig'];
export type QemuMeta = components['schemas']['QemuMeta'];
export type QemuSataConfig = components['schemas']['QemuSataConfig'];
export type QemuScsiConfig = components['schemas']['QemuScsiConfig'];
export type QemuTpmstateConfig = components['schemas']['QemuTpmstateConfig'];
export type QemuVirtioConfig = components['schemas']['QemuVirtioConfig'];
export type ProxmoxRemote = components['schemas']['ProxmoxRemote'];
export type LxcDev = components['schemas']['LxcDev'];
export type LxcFeatures = components['schemas']['LxcFeatures'];
export type LxcMp = components['schemas']['LxcMp'];
export type LxcNet = components['schemas']['LxcNet'];
export type LxcRootfs = components['schemas']['LxcRootfs'];
export type LxcUnused = components['schemas']['LxcUnused'];
export type CephErasureCoding = components['schemas']['CephErasureCoding'];
export type DisksDraidConfig = components['schemas']['DisksDraidConfig'];
export type NodeAcme = components['schemas']['NodeAcme'];
export type NodeAcmedomain = components['schemas']['NodeAcmedomain'];
export type NodeWakeonlan = components['schemas']['NodeWakeonlan'];
export type RealmSyncOptions = components['schemas']['RealmSyncOptions'];
export type TfaConfig = components['schemas']['TfaConfig'];
export type ErrorAnswer = components['schemas']['ErrorAnswer'];
export type $defs = Record<string, never>;
export interface operations {
 "GET /cluster": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/replication": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       disable?: boolean;
       guest: number;
       id: string;
       jobnum: number;
       rate?: number;
       remove_job?: "local" | "full";
       /** @default *\/15 */
       schedule?: string;
       source?: string;
       target: string;
       type: "local";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/replication": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     disable?: boolean;
     id: string;
     rate?: number;
     remove_job?: "local" | "full";
     /** @default *\/15 */
     schedule?: string;
     source?: string;
     target: string;
     type: "local";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/replication/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       digest?: string;
       disable?: boolean;
       guest: number;
       id: string;
       jobnum: number;
       rate?: number;
       remove_job?: "local" | "full";
       /** @default *\/15 */
       schedule?: string;
       source?: string;
       target: string;
       type: "local";
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/replication/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     delete?: string[];
     digest?: string;
     disable?: boolean;
     rate?: number;
     remove_job?: "local" | "full";
     /** @default *\/15 */
     schedule?: string;
     source?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/replication/{id}": {
  parameters: {
   query?: {
    force?: boolean;
    keep?: boolean;
   };
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/metrics": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/metrics/server": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       disable: boolean;
       id: string;
       port: number;
       server: string;
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/metrics/server/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/metrics/server/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     "api-path-prefix"?: string;
     bucket?: string;
     delete?: string[];
     digest?: string;
     disable?: boolean;
     /**
     * @default udp
     * @enum {string}
     */
     influxdbproto?: "udp" | "http" | "https";
     /** @default 25000000 */
     "max-body-size"?: number;
     /** @default 1500 */
     mtu?: number;
     organization?: string;
     /**
     * @default gzip
     * @enum {string}
     */
     "otel-compression"?: "none" | "gzip";
     "otel-headers"?: string;
     /** @default 10000000 */
     "otel-max-body-size"?: number;
     /** @default /v1/metrics */
     "otel-path"?: string;
     /**
     * @default https
     * @enum {string}
     */
     "otel-protocol"?: "http" | "https";
     "otel-resource-attributes"?: string;
     /** @default 5 */
     "otel-timeout"?: number;
     /** @default true */
     "otel-verify-ssl"?: boolean;
     path?: string;
     port: number;
     proto?: "udp" | "tcp";
     server: string;
     /** @default 1 */
     timeout?: number;
     token?: string;
     /** @default true */
     "verify-certificate"?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/metrics/server/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     "api-path-prefix"?: string;
     bucket?: string;
     disable?: boolean;
     /**
     * @default udp
     * @enum {string}
     */
     influxdbproto?: "udp" | "http" | "https";
     /** @default 25000000 */
     "max-body-size"?: number;
     /** @default 1500 */
     mtu?: number;
     organization?: string;
     /**
     * @default gzip
     * @enum {string}
     */
     "otel-compression"?: "none" | "gzip";
     "otel-headers"?: string;
     /** @default 10000000 */
     "otel-max-body-size"?: number;
     /** @default /v1/metrics */
     "otel-path"?: string;
     /**
     * @default https
     * @enum {string}
     */
     "otel-protocol"?: "http" | "https";
     "otel-resource-attributes"?: string;
     /** @default 5 */
     "otel-timeout"?: number;
     /** @default true */
     "otel-verify-ssl"?: boolean;
     path?: string;
     port: number;
     proto?: "udp" | "tcp";
     server: string;
     /** @default 1 */
     timeout?: number;
     token?: string;
     type: "graphite" | "influxdb" | "opentelemetry";
     /** @default true */
     "verify-certificate"?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/metrics/server/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/metrics/export": {
  parameters: {
   query?: {
    history?: boolean;
    "local-only"?: boolean;
    "node-list"?: string;
    "start-time"?: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       data: {
        id: string;
        metric: string;
        timestamp: number;
        type: "gauge" | "counter" | "derive";
        value: number;
       }[];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications/matcher-fields": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       name: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications/matcher-field-values": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       field: string;
       value: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications/endpoints": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications/endpoints/sendmail": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       author?: string;
       comment?: string;
       /** @default false */
       disable?: boolean;
       "from-address"?: string;
       mailto?: string[];
       "mailto-user"?: string[];
       name: string;
       origin: "user-created" | "builtin" | "modified-builtin";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/notifications/endpoints/sendmail": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     author?: string;
     comment?: string;
     /** @default false */
     disable?: boolean;
     "from-address"?: string;
     mailto?: string[];
     "mailto-user"?: string[];
     name: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications/endpoints/sendmail/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       author?: string;
       comment?: string;
       digest?: string;
       /** @default false */
       disable?: boolean;
       "from-address"?: string;
       mailto?: string[];
       "mailto-user"?: string[];
       name: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/notifications/endpoints/sendmail/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     author?: string;
     comment?: string;
     delete?: string[];
     digest?: string;
     /** @default false */
     disable?: boolean;
     "from-address"?: string;
     mailto?: string[];
     "mailto-user"?: string[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/notifications/endpoints/sendmail/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications/endpoints/gotify": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       /** @default false */
       disable?: boolean;
       name: string;
       origin: "user-created" | "builtin" | "modified-builtin";
       server: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/notifications/endpoints/gotify": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     /** @default false */
     disable?: boolean;
     name: string;
     server: string;
     token: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications/endpoints/gotify/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       digest?: string;
       /** @default false */
       disable?: boolean;
       name: string;
       server: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/notifications/endpoints/gotify/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     delete?: string[];
     digest?: string;
     /** @default false */
     disable?: boolean;
     server?: string;
     token?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/notifications/endpoints/gotify/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications/endpoints/smtp": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       author?: string;
       comment?: string;
       /** @default false */
       disable?: boolean;
       "from-address": string;
       mailto?: string[];
       "mailto-user"?: string[];
       /**
       * @default tls
       * @enum {string}
       */
       mode?: "insecure" | "starttls" | "tls";
       name: string;
       origin: "user-created" | "builtin" | "modified-builtin";
       port?: number;
       server: string;
       username?: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/notifications/endpoints/smtp": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     author?: string;
     comment?: string;
     /** @default false */
     disable?: boolean;
     "from-address": string;
     mailto?: string[];
     "mailto-user"?: string[];
     /**
     * @default tls
     * @enum {string}
     */
     mode?: "insecure" | "starttls" | "tls";
     name: string;
     password?: string;
     port?: number;
     server: string;
     username?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications/endpoints/smtp/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       author?: string;
       comment?: string;
       digest?: string;
       /** @default false */
       disable?: boolean;
       "from-address": string;
       mailto?: string[];
       "mailto-user"?: string[];
       /**
       * @default tls
       * @enum {string}
       */
       mode?: "insecure" | "starttls" | "tls";
       name: string;
       port?: number;
       server: string;
       username?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/notifications/endpoints/smtp/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     author?: string;
     comment?: string;
     delete?: string[];
     digest?: string;
     /** @default false */
     disable?: boolean;
     "from-address"?: string;
     mailto?: string[];
     "mailto-user"?: string[];
     /**
     * @default tls
     * @enum {string}
     */
     mode?: "insecure" | "starttls" | "tls";
     password?: string;
     port?: number;
     server?: string;
     username?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/notifications/endpoints/smtp/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications/endpoints/webhook": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       body?: string;
       comment?: string;
       /** @default false */
       disable?: boolean;
       header?: string[];
       method: "post" | "put" | "get";
       name: string;
       origin: "user-created" | "builtin" | "modified-builtin";
       secret?: string[];
       url: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/notifications/endpoints/webhook": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     body?: string;
     comment?: string;
     /** @default false */
     disable?: boolean;
     header?: string[];
     method: "post" | "put" | "get";
     name: string;
     secret?: string[];
     url: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications/endpoints/webhook/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       body?: string;
       comment?: string;
       digest?: string;
       /** @default false */
       disable?: boolean;
       header?: string[];
       method: "post" | "put" | "get";
       name: string;
       secret?: string[];
       url: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/notifications/endpoints/webhook/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     body?: string;
     comment?: string;
     delete?: string[];
     digest?: string;
     /** @default false */
     disable?: boolean;
     header?: string[];
     method?: "post" | "put" | "get";
     secret?: string[];
     url?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/notifications/endpoints/webhook/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications/targets": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       /** @default false */
       disable?: boolean;
       name: string;
       origin: "user-created" | "builtin" | "modified-builtin";
       type: "sendmail" | "gotify" | "smtp" | "webhook";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/notifications/targets/{name}/test": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications/matchers": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       /** @default false */
       disable?: boolean;
       "invert-match"?: boolean;
       "match-calendar"?: string[];
       "match-field"?: string[];
       "match-severity"?: string[];
       /**
       * @default all
       * @enum {string}
       */
       mode?: "all" | "any";
       name: string;
       origin: "user-created" | "builtin" | "modified-builtin";
       target?: string[];
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/notifications/matchers": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     /** @default false */
     disable?: boolean;
     "invert-match"?: boolean;
     "match-calendar"?: string[];
     "match-field"?: string[];
     "match-severity"?: string[];
     /**
     * @default all
     * @enum {string}
     */
     mode?: "all" | "any";
     name: string;
     target?: string[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/notifications/matchers/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       digest?: string;
       /** @default false */
       disable?: boolean;
       "invert-match"?: boolean;
       "match-calendar"?: string[];
       "match-field"?: string[];
       "match-severity"?: string[];
       /**
       * @default all
       * @enum {string}
       */
       mode?: "all" | "any";
       name: string;
       target?: string[];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/notifications/matchers/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     delete?: string[];
     digest?: string;
     /** @default false */
     disable?: boolean;
     "invert-match"?: boolean;
     "match-calendar"?: string[];
     "match-field"?: string[];
     "match-severity"?: string[];
     /**
     * @default all
     * @enum {string}
     */
     mode?: "all" | "any";
     target?: string[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/notifications/matchers/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/qemu": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/qemu/cpu-flags": {
  parameters: {
   query?: {
    accel?: "kvm" | "tcg";
    arch?: "x86_64" | "aarch64";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       description?: string;
       name: string;
       "supported-on"?: string[];
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/qemu/custom-cpu-models": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       /** @default kvm64 */
       cputype?: string;
       digest?: string;
       flags?: string;
       "guest-phys-bits"?: number;
       /** @default false */
       hidden?: boolean;
       "hv-vendor-id"?: string;
       level?: number;
       "phys-bits"?: string;
       /**
       * @default kvm64
       * @enum {string}
       */
       "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/qemu/custom-cpu-models": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     cputype: string;
     flags?: string;
     "guest-phys-bits"?: number;
     /** @default false */
     hidden?: boolean;
     "hv-vendor-id"?: string;
     level?: number;
     "phys-bits"?: string;
     /**
     * @default kvm64
     * @enum {string}
     */
     "reported-model": "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/qemu/custom-cpu-models/{cputype}": {
  parameters: {
   path: {
    cputype: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       /** @default kvm64 */
       cputype?: string;
       digest?: string;
       flags?: string;
       "guest-phys-bits"?: number;
       /** @default false */
       hidden?: boolean;
       "hv-vendor-id"?: string;
       level?: number;
       "phys-bits"?: string;
       /**
       * @default kvm64
       * @enum {string}
       */
       "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/qemu/custom-cpu-models/{cputype}": {
  parameters: {
   path: {
    cputype: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: string[];
     digest?: string;
     flags?: string;
     "guest-phys-bits"?: number;
     /** @default false */
     hidden?: boolean;
     "hv-vendor-id"?: string;
     level?: number;
     "phys-bits"?: string;
     /**
     * @default kvm64
     * @enum {string}
     */
     "reported-model"?: "486" | "a64fx" | "athlon" | "Broadwell" | "Broadwell-IBRS" | "Broadwell-noTSX" | "Broadwell-noTSX-IBRS" | "Cascadelake-Server" | "Cascadelake-Server-noTSX" | "Cascadelake-Server-v2" | "Cascadelake-Server-v4" | "Cascadelake-Server-v5" | "ClearwaterForest" | "Conroe" | "Cooperlake" | "Cooperlake-v2" | "core2duo" | "coreduo" | "cortex-a35" | "cortex-a53" | "cortex-a55" | "cortex-a57" | "cortex-a710" | "cortex-a72" | "cortex-a76" | "EPYC" | "EPYC-Genoa" | "EPYC-Genoa-v2" | "EPYC-IBPB" | "EPYC-Milan" | "EPYC-Milan-v2" | "EPYC-Milan-v3" | "EPYC-Rome" | "EPYC-Rome-v2" | "EPYC-Rome-v3" | "EPYC-Rome-v4" | "EPYC-Rome-v5" | "EPYC-Turin" | "EPYC-v3" | "EPYC-v4" | "EPYC-v5" | "GraniteRapids" | "GraniteRapids-v2" | "GraniteRapids-v3" | "Haswell" | "Haswell-IBRS" | "Haswell-noTSX" | "Haswell-noTSX-IBRS" | "host" | "Icelake-Client" | "Icelake-Client-noTSX" | "Icelake-Server" | "Icelake-Server-noTSX" | "Icelake-Server-v3" | "Icelake-Server-v4" | "Icelake-Server-v5" | "Icelake-Server-v6" | "Icelake-Server-v7" | "IvyBridge" | "IvyBridge-IBRS" | "KnightsMill" | "kvm32" | "kvm64" | "max" | "Nehalem" | "Nehalem-IBRS" | "neoverse-n1" | "neoverse-n2" | "neoverse-v1" | "Opteron_G1" | "Opteron_G2" | "Opteron_G3" | "Opteron_G4" | "Opteron_G5" | "Penryn" | "pentium" | "pentium2" | "pentium3" | "phenom" | "qemu32" | "qemu64" | "SandyBridge" | "SandyBridge-IBRS" | "SapphireRapids" | "SapphireRapids-v2" | "SapphireRapids-v3" | "SapphireRapids-v4" | "SierraForest" | "SierraForest-v2" | "SierraForest-v3" | "Skylake-Client" | "Skylake-Client-IBRS" | "Skylake-Client-noTSX-IBRS" | "Skylake-Client-v4" | "Skylake-Server" | "Skylake-Server-IBRS" | "Skylake-Server-noTSX-IBRS" | "Skylake-Server-v4" | "Skylake-Server-v5" | "Westmere" | "Westmere-IBRS";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/qemu/custom-cpu-models/{cputype}": {
  parameters: {
   path: {
    cputype: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/config": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/config": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     clustername: string;
     [key: `link${number}`]: components["schemas"]["CorosyncLink"];
     nodeid?: number;
     /** @default 125 */
     "token-coefficient"?: number;
     votes?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/config/apiversion": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: number;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/config/nodes": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       node: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/config/nodes/{node}": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     apiversion?: number;
     force?: boolean;
     [key: `link${number}`]: components["schemas"]["CorosyncLink"];
     new_node_ip?: string;
     nodeid?: number;
     votes?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       corosync_authkey: string;
       corosync_conf: string;
       warnings: string[];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/config/nodes/{node}": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/config/join": {
  parameters: {
   query?: {
    node?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       config_digest: string;
       nodelist: {
        name: string;
        nodeid?: number;
        pve_addr: string;
        pve_fp: string;
        quorum_votes: number;
        ring0_addr?: components["schemas"]["CorosyncLink"];
       }[];
       preferred_node: string;
       totem: {
        [key: string]: unknown;
       };
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/config/join": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     fingerprint: string;
     force?: boolean;
     hostname: string;
     [key: `link${number}`]: components["schemas"]["CorosyncLink"];
     nodeid?: number;
     password: string;
     votes?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/config/totem": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/config/qdevice": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/firewall": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/firewall/groups": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       digest: string;
       group: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/firewall/groups": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     digest?: string;
     group: string;
     rename?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/firewall/groups/{group}": {
  parameters: {
   path: {
    group: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       action: string;
       comment?: string;
       dest?: string;
       dport?: string;
       enable?: number;
       "icmp-type"?: string;
       iface?: string;
       ipversion?: number;
       log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       macro?: string;
       pos: number;
       proto?: string;
       source?: string;
       sport?: string;
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/firewall/groups/{group}": {
  parameters: {
   path: {
    group: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     action: string;
     comment?: string;
     dest?: string;
     digest?: string;
     dport?: string;
     enable?: number;
     "icmp-type"?: string;
     iface?: string;
     log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     macro?: string;
     pos?: number;
     proto?: string;
     source?: string;
     sport?: string;
     type: "in" | "out" | "forward" | "group";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/firewall/groups/{group}": {
  parameters: {
   path: {
    group: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/firewall/groups/{group}/{pos}": {
  parameters: {
   path: {
    group: string;
    pos: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       action: string;
       comment?: string;
       dest?: string;
       dport?: string;
       enable?: number;
       "icmp-type"?: string;
       iface?: string;
       ipversion?: number;
       log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       macro?: string;
       pos: number;
       proto?: string;
       source?: string;
       sport?: string;
       type: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/firewall/groups/{group}/{pos}": {
  parameters: {
   path: {
    group: string;
    pos: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     action?: string;
     comment?: string;
     delete?: string[];
     dest?: string;
     digest?: string;
     dport?: string;
     enable?: number;
     "icmp-type"?: string;
     iface?: string;
     log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     macro?: string;
     moveto?: number;
     proto?: string;
     source?: string;
     sport?: string;
     type?: "in" | "out" | "forward" | "group";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/firewall/groups/{group}/{pos}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: {
    group: string;
    pos: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/firewall/rules": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       action: string;
       comment?: string;
       dest?: string;
       dport?: string;
       enable?: number;
       "icmp-type"?: string;
       iface?: string;
       ipversion?: number;
       log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       macro?: string;
       pos: number;
       proto?: string;
       source?: string;
       sport?: string;
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/firewall/rules": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     action: string;
     comment?: string;
     dest?: string;
     digest?: string;
     dport?: string;
     enable?: number;
     "icmp-type"?: string;
     iface?: string;
     log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     macro?: string;
     pos?: number;
     proto?: string;
     source?: string;
     sport?: string;
     type: "in" | "out" | "forward" | "group";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/firewall/rules/{pos}": {
  parameters: {
   path: {
    pos: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       action: string;
       comment?: string;
       dest?: string;
       dport?: string;
       enable?: number;
       "icmp-type"?: string;
       iface?: string;
       ipversion?: number;
       log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       macro?: string;
       pos: number;
       proto?: string;
       source?: string;
       sport?: string;
       type: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/firewall/rules/{pos}": {
  parameters: {
   path: {
    pos: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     action?: string;
     comment?: string;
     delete?: string[];
     dest?: string;
     digest?: string;
     dport?: string;
     enable?: number;
     "icmp-type"?: string;
     iface?: string;
     log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     macro?: string;
     moveto?: number;
     proto?: string;
     source?: string;
     sport?: string;
     type?: "in" | "out" | "forward" | "group";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/firewall/rules/{pos}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: {
    pos: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/firewall/ipset": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       digest: string;
       name: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/firewall/ipset": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     digest?: string;
     name: string;
     rename?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/firewall/ipset/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       cidr: string;
       comment?: string;
       digest: string;
       nomatch?: boolean;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/firewall/ipset/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     cidr: string;
     comment?: string;
     nomatch?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/firewall/ipset/{name}": {
  parameters: {
   query?: {
    force?: boolean;
   };
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/firewall/ipset/{name}/{cidr}": {
  parameters: {
   path: {
    cidr: string;
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/firewall/ipset/{name}/{cidr}": {
  parameters: {
   path: {
    cidr: string;
    name: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     digest?: string;
     nomatch?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/firewall/ipset/{name}/{cidr}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: {
    cidr: string;
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/firewall/aliases": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       cidr: string;
       comment?: string;
       digest: string;
       name: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/firewall/aliases": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     cidr: string;
     comment?: string;
     name: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/firewall/aliases/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/firewall/aliases/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     cidr: string;
     comment?: string;
     digest?: string;
     rename?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/firewall/aliases/{name}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/firewall/options": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       /** @default true */
       ebtables?: boolean;
       /** @default 0 */
       enable?: number;
       log_ratelimit?: components["schemas"]["FirewallLogRatelimit"];
       policy_forward?: "ACCEPT" | "DROP";
       policy_in?: "ACCEPT" | "REJECT" | "DROP";
       policy_out?: "ACCEPT" | "REJECT" | "DROP";
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/firewall/options": {
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: string[];
     digest?: string;
     /** @default true */
     ebtables?: boolean;
     /** @default 0 */
     enable?: number;
     log_ratelimit?: components["schemas"]["FirewallLogRatelimit"];
     policy_forward?: "ACCEPT" | "DROP";
     policy_in?: "ACCEPT" | "REJECT" | "DROP";
     policy_out?: "ACCEPT" | "REJECT" | "DROP";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/firewall/macros": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       descr: string;
       macro: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/firewall/refs": {
  parameters: {
   query?: {
    type?: "alias" | "ipset";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       name: string;
       ref: string;
       scope: string;
       type: "alias" | "ipset";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/backup": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       /** @default false */
       all?: boolean;
       /** @default 0 */
       bwlimit?: number;
       comment?: string;
       /**
       * @default 0
       * @enum {string}
       */
       compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
       dumpdir?: string;
       /** @default true */
       enabled?: boolean;
       exclude?: number[];
       "exclude-path"?: string[];
       fleecing?: {
        /** @default false */
        enabled?: boolean;
        storage?: string;
       };
       id: string;
       /** @default 7 */
       ionice?: number;
       /** @default 180 */
       lockwait?: number;
       /**
       * @default always
       * @enum {string}
       */
       mailnotification?: "always" | "failure";
       mailto?: string[];
       /**
       * @default snapshot
       * @enum {string}
       */
       mode?: "snapshot" | "suspend" | "stop";
       "next-run"?: number;
       node?: string;
       "notes-template"?: string;
       /**
       * @default auto
       * @enum {string}
       */
       "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
       "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
       performance?: {
        /** @default 16 */
        "max-workers"?: number;
        /** @default 1048576 */
        "pbs-entries-max"?: number;
       };
       /** @default 0 */
       pigz?: number;
       pool?: string;
       protected?: boolean;
       "prune-backups"?: {
        "keep-all"?: boolean;
        "keep-daily"?: number;
        "keep-hourly"?: number;
        "keep-last"?: number;
        "keep-monthly"?: number;
        "keep-weekly"?: number;
        "keep-yearly"?: number;
       };
       /** @default false */
       quiet?: boolean;
       /** @default true */
       remove?: boolean;
       /** @default false */
       "repeat-missed"?: boolean;
       schedule?: string;
       script?: string;
       /** @default true */
       stdexcludes?: boolean;
       /** @default false */
       stop?: boolean;
       /** @default 10 */
       stopwait?: number;
       storage?: string;
       tmpdir?: string;
       vmid?: number[];
       /** @default 1 */
       zstd?: number;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/backup": {
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     all?: boolean;
     /** @default 0 */
     bwlimit?: number;
     comment?: string;
     /**
     * @default 0
     * @enum {string}
     */
     compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
     dow?: string[];
     dumpdir?: string;
     /** @default true */
     enabled?: boolean;
     exclude?: number[];
     "exclude-path"?: string[];
     fleecing?: components["schemas"]["BackupFleecing"];
     id?: string;
     /** @default 7 */
     ionice?: number;
     /** @default 180 */
     lockwait?: number;
     /**
     * @default always
     * @enum {string}
     */
     mailnotification?: "always" | "failure";
     mailto?: string[];
     /**
     * @default snapshot
     * @enum {string}
     */
     mode?: "snapshot" | "suspend" | "stop";
     node?: string;
     "notes-template"?: string;
     /**
     * @default auto
     * @enum {string}
     */
     "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
     "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
     performance?: components["schemas"]["BackupPerformance"];
     /** @default 0 */
     pigz?: number;
     pool?: string;
     protected?: boolean;
     "prune-backups"?: components["schemas"]["PruneBackups"];
     /** @default false */
     quiet?: boolean;
     /** @default true */
     remove?: boolean;
     /** @default false */
     "repeat-missed"?: boolean;
     schedule?: string;
     script?: string;
     starttime?: string;
     /** @default true */
     stdexcludes?: boolean;
     /** @default false */
     stop?: boolean;
     /** @default 10 */
     stopwait?: number;
     storage?: string;
     tmpdir?: string;
     vmid?: number[];
     /** @default 1 */
     zstd?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/backup/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       /** @default false */
       all?: boolean;
       /** @default 0 */
       bwlimit?: number;
       comment?: string;
       /**
       * @default 0
       * @enum {string}
       */
       compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
       dumpdir?: string;
       /** @default true */
       enabled?: boolean;
       exclude?: number[];
       "exclude-path"?: string[];
       fleecing?: {
        /** @default false */
        enabled?: boolean;
        storage?: string;
       };
       id: string;
       /** @default 7 */
       ionice?: number;
       /** @default 180 */
       lockwait?: number;
       /**
       * @default always
       * @enum {string}
       */
       mailnotification?: "always" | "failure";
       mailto?: string[];
       /**
       * @default snapshot
       * @enum {string}
       */
       mode?: "snapshot" | "suspend" | "stop";
       "next-run"?: number;
       node?: string;
       "notes-template"?: string;
       /**
       * @default auto
       * @enum {string}
       */
       "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
       "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
       performance?: {
        /** @default 16 */
        "max-workers"?: number;
        /** @default 1048576 */
        "pbs-entries-max"?: number;
       };
       /** @default 0 */
       pigz?: number;
       pool?: string;
       protected?: boolean;
       "prune-backups"?: {
        "keep-all"?: boolean;
        "keep-daily"?: number;
        "keep-hourly"?: number;
        "keep-last"?: number;
        "keep-monthly"?: number;
        "keep-weekly"?: number;
        "keep-yearly"?: number;
       };
       /** @default false */
       quiet?: boolean;
       /** @default true */
       remove?: boolean;
       /** @default false */
       "repeat-missed"?: boolean;
       schedule?: string;
       script?: string;
       /** @default true */
       stdexcludes?: boolean;
       /** @default false */
       stop?: boolean;
       /** @default 10 */
       stopwait?: number;
       storage?: string;
       tmpdir?: string;
       vmid?: number[];
       /** @default 1 */
       zstd?: number;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/backup/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     all?: boolean;
     /** @default 0 */
     bwlimit?: number;
     comment?: string;
     /**
     * @default 0
     * @enum {string}
     */
     compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
     delete?: string[];
     dow?: string[];
     dumpdir?: string;
     /** @default true */
     enabled?: boolean;
     exclude?: number[];
     "exclude-path"?: string[];
     fleecing?: components["schemas"]["BackupFleecing"];
     /** @default 7 */
     ionice?: number;
     /** @default 180 */
     lockwait?: number;
     /**
     * @default always
     * @enum {string}
     */
     mailnotification?: "always" | "failure";
     mailto?: string[];
     /**
     * @default snapshot
     * @enum {string}
     */
     mode?: "snapshot" | "suspend" | "stop";
     node?: string;
     "notes-template"?: string;
     /**
     * @default auto
     * @enum {string}
     */
     "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
     "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
     performance?: components["schemas"]["BackupPerformance"];
     /** @default 0 */
     pigz?: number;
     pool?: string;
     protected?: boolean;
     "prune-backups"?: components["schemas"]["PruneBackups"];
     /** @default false */
     quiet?: boolean;
     /** @default true */
     remove?: boolean;
     /** @default false */
     "repeat-missed"?: boolean;
     schedule?: string;
     script?: string;
     starttime?: string;
     /** @default true */
     stdexcludes?: boolean;
     /** @default false */
     stop?: boolean;
     /** @default 10 */
     stopwait?: number;
     storage?: string;
     tmpdir?: string;
     vmid?: number[];
     /** @default 1 */
     zstd?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/backup/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/backup/{id}/included_volumes": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       children: {
        children?: {
         id: string;
         included: boolean;
         name: string;
         reason: string;
        }[];
        id: number;
        name?: string;
        type: "qemu" | "lxc" | "unknown";
       }[];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/backup-info": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       subdir: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/backup-info/not-backed-up": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       name?: string;
       type: "qemu" | "lxc";
       vmid: number;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ha": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       id: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ha/resources": {
  parameters: {
   query?: {
    type?: "ct" | "vm";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       sid: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/ha/resources": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     /** @default true */
     failback?: boolean;
     group?: string;
     /** @default 1 */
     max_relocate?: number;
     /** @default 1 */
     max_restart?: number;
     sid: string;
     /**
     * @default started
     * @enum {string}
     */
     state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
     type?: "ct" | "vm";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ha/resources/{sid}": {
  parameters: {
   path: {
    sid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       digest: string;
       /** @default true */
       failback?: boolean;
       group?: string;
       max_relocate?: number;
       max_restart?: number;
       sid: string;
       state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
       type: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/ha/resources/{sid}": {
  parameters: {
   path: {
    sid: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     delete?: string[];
     digest?: string;
     /** @default true */
     failback?: boolean;
     group?: string;
     /** @default 1 */
     max_relocate?: number;
     /** @default 1 */
     max_restart?: number;
     /**
     * @default started
     * @enum {string}
     */
     state?: "started" | "stopped" | "enabled" | "disabled" | "ignored";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/ha/resources/{sid}": {
  parameters: {
   query?: {
    purge?: boolean;
   };
   path: {
    sid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/ha/resources/{sid}/migrate": {
  parameters: {
   path: {
    sid: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     node: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "blocking-resources"?: {
        cause: "resource-affinity";
        sid: string;
       }[];
       "comigrated-resources"?: unknown[];
       "requested-node": string;
       sid: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/ha/resources/{sid}/relocate": {
  parameters: {
   path: {
    sid: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     node: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "blocking-resources"?: {
        cause: "resource-affinity";
        sid: string;
       }[];
       "comigrated-resources"?: string[];
       "requested-node": string;
       sid: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ha/groups": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       group: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/ha/groups": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     group: string;
     nodes: string[];
     /** @default false */
     nofailback?: boolean;
     /** @default false */
     restricted?: boolean;
     type?: "group";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ha/groups/{group}": {
  parameters: {
   path: {
    group: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: unknown;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/ha/groups/{group}": {
  parameters: {
   path: {
    group: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     delete?: string[];
     digest?: string;
     nodes?: string[];
     /** @default false */
     nofailback?: boolean;
     /** @default false */
     restricted?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/ha/groups/{group}": {
  parameters: {
   path: {
    group: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ha/rules": {
  parameters: {
   query?: {
    resource?: string;
    type?: "node-affinity" | "resource-affinity";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       rule: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/ha/rules": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     rule: string;
     comment?: string;
     disable?: boolean;
     nodes?: string[];
     resources: string[];
     /** @default false */
     strict?: boolean;
     affinity?: "positive" | "negative";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ha/rules/{rule}": {
  parameters: {
   path: {
    rule: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       rule: string;
       type: "node-affinity" | "resource-affinity";
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/ha/rules/{rule}": {
  parameters: {
   path: {
    rule: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: string[];
     digest?: string;
     comment?: string;
     disable?: boolean;
     nodes?: string[];
     resources?: string[];
     /** @default false */
     strict?: boolean;
     affinity?: "positive" | "negative";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/ha/rules/{rule}": {
  parameters: {
   path: {
    rule: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ha/status": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ha/status/current": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "armed-state"?: "armed" | "standby" | "disarming" | "disarmed";
       crm_state?: string;
       /** @default true */
       failback?: boolean;
       id: string;
       max_relocate?: number;
       max_restart?: number;
       node: string;
       quorate?: boolean;
       request_state?: string;
       resource_mode?: "freeze" | "ignore";
       sid?: string;
       state?: string;
       status: string;
       timestamp?: number;
       type: "quorum" | "master" | "lrm" | "service" | "fencing";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ha/status/manager_status": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/ha/status/disarm-ha": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     "resource-mode": "freeze" | "ignore";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/ha/status/arm-ha": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/acme": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/acme/plugins": {
  parameters: {
   query?: {
    type?: "dns" | "standalone";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       api?: string;
       data?: string;
       digest?: string;
       disable?: boolean;
       nodes?: string[];
       plugin: string;
       type: "dns" | "standalone";
       /** @default 30 */
       "validation-delay"?: number;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/acme/plugins": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     api?: string;
     data?: string;
     disable?: boolean;
     id: string;
     nodes?: string[];
     type: "dns" | "standalone";
     /** @default 30 */
     "validation-delay"?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/acme/plugins/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       api?: string;
       data?: string;
       digest?: string;
       disable?: boolean;
       nodes?: string[];
       plugin: string;
       type: "dns" | "standalone";
       /** @default 30 */
       "validation-delay"?: number;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/acme/plugins/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     api?: string;
     data?: string;
     delete?: string[];
     digest?: string;
     disable?: boolean;
     nodes?: string[];
     /** @default 30 */
     "validation-delay"?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/acme/plugins/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/acme/account": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/acme/account": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     contact: string[];
     /** @default https://acme-v02.api.letsencrypt.org/directory */
     directory?: string;
     "eab-hmac-key"?: string;
     "eab-kid"?: string;
     /** @default default */
     name?: string;
     tos_url?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/acme/account/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       account?: {
        [key: string]: unknown;
       };
       directory?: string;
       location?: string;
       tos?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/acme/account/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     contact?: string[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/acme/account/{name}": {
  parameters: {
   path: {
    name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/acme/tos": {
  parameters: {
   query?: {
    directory?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/acme/meta": {
  parameters: {
   query?: {
    directory?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       caaIdentities?: string[];
       externalAccountRequired?: boolean;
       termsOfService?: string;
       website?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/acme/directories": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       name: string;
       url: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/acme/challenge-schema": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       id: string;
       name: string;
       schema: {
        [key: string]: unknown;
       };
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ceph": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ceph/metadata": {
  parameters: {
   query?: {
    scope?: "all" | "versions";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       mds: {
        [key: string]: unknown;
       };
       mgr: {
        [key: string]: unknown;
       };
       mon: {
        [key: string]: unknown;
       };
       node: {
        [key: string]: unknown;
       };
       osd: {
        back_addr: string;
        ceph_release: string;
        ceph_version: string;
        ceph_version_short: string;
        device_ids?: string;
        device_paths?: string;
        devices?: string;
        front_addr: string;
        hostname: string;
        id: number;
        mem_swap_kb: number;
        mem_total_kb: number;
        osd_data: string;
        osd_objectstore: string;
       }[];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ceph/status": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/ceph/restart-bulk": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     "dry-run"?: boolean;
     /** @default false */
     force?: boolean;
     /** @default false */
     "only-outdated"?: boolean;
     "service-type": "mon" | "mgr" | "mds" | "osd";
     /** @default 600 */
     timeout?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ceph/flags": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       description: string;
       name: "nobackfill" | "nodeep-scrub" | "nodown" | "noin" | "noout" | "norebalance" | "norecover" | "noscrub" | "notieragent" | "noup" | "pause";
       value: boolean;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/ceph/flags": {
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     nobackfill?: boolean;
     "nodeep-scrub"?: boolean;
     nodown?: boolean;
     noin?: boolean;
     noout?: boolean;
     norebalance?: boolean;
     norecover?: boolean;
     noscrub?: boolean;
     notieragent?: boolean;
     noup?: boolean;
     pause?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/ceph/flags/{flag}": {
  parameters: {
   path: {
    flag: "nobackfill" | "nodeep-scrub" | "nodown" | "noin" | "noout" | "norebalance" | "norecover" | "noscrub" | "notieragent" | "noup" | "pause";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: boolean;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/ceph/flags/{flag}": {
  parameters: {
   path: {
    flag: "nobackfill" | "nodeep-scrub" | "nodown" | "noin" | "noout" | "norebalance" | "norecover" | "noscrub" | "notieragent" | "noup" | "pause";
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     value: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/jobs": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       subdir: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/jobs/realm-sync": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       enabled: boolean;
       id: string;
       "last-run"?: number;
       "next-run"?: number;
       realm: string;
       /** @default none */
       "remove-vanished"?: string;
       schedule: string;
       scope?: "users" | "groups" | "both";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/jobs/realm-sync/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/jobs/realm-sync/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     delete?: string[];
     /** @default true */
     "enable-new"?: boolean;
     /** @default true */
     enabled?: boolean;
     /** @default none */
     "remove-vanished"?: string;
     schedule: string;
     scope?: "users" | "groups" | "both";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/jobs/realm-sync/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     /** @default true */
     "enable-new"?: boolean;
     /** @default true */
     enabled?: boolean;
     realm?: string;
     /** @default none */
     "remove-vanished"?: string;
     schedule: string;
     scope?: "users" | "groups" | "both";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/jobs/realm-sync/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/jobs/schedule-analyze": {
  parameters: {
   query: {
    iterations?: number;
    schedule: string;
    starttime?: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       timestamp: number;
       utc: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/mapping": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/mapping/dir": {
  parameters: {
   query?: {
    "check-node"?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       checks?: {
        message: string;
        severity: "warning" | "error";
       }[];
       description: string;
       id: string;
       map: string[];
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/mapping/dir": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     description?: string;
     id: string;
     map: components["schemas"]["DirectoryMappingMap"][];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/mapping/dir/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/mapping/dir/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: string[];
     description?: string;
     digest?: string;
     map?: components["schemas"]["DirectoryMappingMap"][];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/mapping/dir/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/mapping/pci": {
  parameters: {
   query?: {
    "check-node"?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       checks?: {
        message: string;
        severity: "warning" | "error";
       }[];
       description: string;
       id: string;
       map: string[];
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/mapping/pci": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     description?: string;
     id: string;
     /** @default false */
     "live-migration-capable"?: boolean;
     map: components["schemas"]["PciMappingMap"][];
     /** @default false */
     mdev?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/mapping/pci/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/mapping/pci/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: string[];
     description?: string;
     digest?: string;
     /** @default false */
     "live-migration-capable"?: boolean;
     map?: components["schemas"]["PciMappingMap"][];
     /** @default false */
     mdev?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/mapping/pci/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/mapping/usb": {
  parameters: {
   query?: {
    "check-node"?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       description: string;
       error: {
        message: string;
        severity: string;
       }[];
       id: string;
       map: string[];
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/mapping/usb": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     description?: string;
     id: string;
     map: components["schemas"]["UsbMappingMap"][];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/mapping/usb/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/mapping/usb/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: string[];
     description?: string;
     digest?: string;
     map: components["schemas"]["UsbMappingMap"][];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/mapping/usb/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/bulk-action": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/bulk-action/guest": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/bulk-action/guest/start": {
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default 4 */
     "max-workers"?: number;
     /** @default 4 */
     maxworkers?: number;
     timeout?: number;
     vms?: number[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/bulk-action/guest/shutdown": {
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default true */
     "force-stop"?: boolean;
     /** @default 4 */
     "max-workers"?: number;
     /** @default 4 */
     maxworkers?: number;
     /** @default 180 */
     timeout?: number;
     vms?: number[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/bulk-action/guest/suspend": {
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default 4 */
     "max-workers"?: number;
     /** @default 4 */
     maxworkers?: number;
     statestorage?: string;
     /** @default false */
     "to-disk"?: boolean;
     vms?: number[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/bulk-action/guest/migrate": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default 1 */
     "max-workers"?: number;
     /** @default 1 */
     maxworkers?: number;
     online?: boolean;
     target: string;
     vms?: number[];
     "with-local-disks"?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       id: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/sdn": {
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     "lock-token"?: string;
     /** @default true */
     "release-lock"?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/vnets": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       alias?: string;
       digest?: string;
       "isolate-ports"?: boolean;
       pending?: {
        alias?: string;
        "isolate-ports"?: boolean;
        tag?: number;
        vlanaware?: boolean;
        zone?: string;
       };
       state?: "new" | "changed" | "deleted";
       tag?: number;
       type: "vnet";
       vlanaware?: boolean;
       vnet: string;
       zone?: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/sdn/vnets": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     alias?: string;
     "isolate-ports"?: boolean;
     "lock-token"?: string;
     tag?: number;
     type?: "vnet";
     vlanaware?: boolean;
     vnet: string;
     zone: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/vnets/{vnet}": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
   path: {
    vnet: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       alias?: string;
       digest?: string;
       "isolate-ports"?: boolean;
       pending?: {
        alias?: string;
        "isolate-ports"?: boolean;
        tag?: number;
        vlanaware?: boolean;
        zone?: string;
       };
       state?: "new" | "changed" | "deleted";
       tag?: number;
       type: "vnet";
       vlanaware?: boolean;
       vnet: string;
       zone?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/sdn/vnets/{vnet}": {
  parameters: {
   path: {
    vnet: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     alias?: string;
     delete?: string[];
     digest?: string;
     "isolate-ports"?: boolean;
     "lock-token"?: string;
     tag?: number;
     vlanaware?: boolean;
     zone?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/sdn/vnets/{vnet}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: {
    vnet: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/vnets/{vnet}/firewall": {
  parameters: {
   path: {
    vnet: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/vnets/{vnet}/firewall/rules": {
  parameters: {
   path: {
    vnet: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       action: string;
       comment?: string;
       dest?: string;
       dport?: string;
       enable?: number;
       "icmp-type"?: string;
       iface?: string;
       ipversion?: number;
       log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       macro?: string;
       pos: number;
       proto?: string;
       source?: string;
       sport?: string;
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/sdn/vnets/{vnet}/firewall/rules": {
  parameters: {
   path: {
    vnet: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     action: string;
     comment?: string;
     dest?: string;
     digest?: string;
     dport?: string;
     enable?: number;
     "icmp-type"?: string;
     iface?: string;
     log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     macro?: string;
     pos?: number;
     proto?: string;
     source?: string;
     sport?: string;
     type: "in" | "out" | "forward" | "group";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}": {
  parameters: {
   path: {
    pos: number;
    vnet: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       action: string;
       comment?: string;
       dest?: string;
       dport?: string;
       enable?: number;
       "icmp-type"?: string;
       iface?: string;
       ipversion?: number;
       log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       macro?: string;
       pos: number;
       proto?: string;
       source?: string;
       sport?: string;
       type: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}": {
  parameters: {
   path: {
    pos: number;
    vnet: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     action?: string;
     comment?: string;
     delete?: string[];
     dest?: string;
     digest?: string;
     dport?: string;
     enable?: number;
     "icmp-type"?: string;
     iface?: string;
     log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     macro?: string;
     moveto?: number;
     proto?: string;
     source?: string;
     sport?: string;
     type?: "in" | "out" | "forward" | "group";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/sdn/vnets/{vnet}/firewall/rules/{pos}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: {
    pos: number;
    vnet: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/vnets/{vnet}/firewall/options": {
  parameters: {
   path: {
    vnet: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       /** @default false */
       enable?: boolean;
       log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       policy_forward?: "ACCEPT" | "DROP";
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/sdn/vnets/{vnet}/firewall/options": {
  parameters: {
   path: {
    vnet: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: string[];
     digest?: string;
     /** @default false */
     enable?: boolean;
     log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     policy_forward?: "ACCEPT" | "DROP";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/vnets/{vnet}/subnets": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
   path: {
    vnet: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/sdn/vnets/{vnet}/subnets": {
  parameters: {
   path: {
    vnet: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     "dhcp-dns-server"?: string;
     "dhcp-range"?: string[];
     dnszoneprefix?: string;
     gateway?: string;
     "lock-token"?: string;
     snat?: boolean;
     subnet: string;
     type: "subnet";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/vnets/{vnet}/subnets/{subnet}": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
   path: {
    subnet: string;
    vnet: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/sdn/vnets/{vnet}/subnets/{subnet}": {
  parameters: {
   path: {
    subnet: string;
    vnet: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: string[];
     "dhcp-dns-server"?: string;
     "dhcp-range"?: string[];
     digest?: string;
     dnszoneprefix?: string;
     gateway?: string;
     "lock-token"?: string;
     snat?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/sdn/vnets/{vnet}/subnets/{subnet}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: {
    subnet: string;
    vnet: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/sdn/vnets/{vnet}/ips": {
  parameters: {
   path: {
    vnet: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     ip: string;
     mac?: string;
     vmid?: number;
     zone: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/sdn/vnets/{vnet}/ips": {
  parameters: {
   path: {
    vnet: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     ip: string;
     mac?: string;
     zone: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/sdn/vnets/{vnet}/ips": {
  parameters: {
   query: {
    ip: string;
    mac?: string;
    zone: string;
   };
   path: {
    vnet: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/zones": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
    type?: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "advertise-subnets"?: boolean;
       bridge?: string;
       "bridge-disable-mac-learning"?: boolean;
       controller?: string;
       dhcp?: "dnsmasq";
       digest?: string;
       "disable-arp-nd-suppression"?: boolean;
       dns?: string;
       dnszone?: string;
       exitnodes?: string[];
       "exitnodes-local-routing"?: boolean;
       "exitnodes-primary"?: string;
       ipam?: string;
       mac?: string;
       mtu?: number;
       nodes?: string;
       peers?: string[];
       pending?: {
        "advertise-subnets"?: boolean;
        bridge?: string;
        "bridge-disable-mac-learning"?: boolean;
        controller?: string;
        dhcp?: "dnsmasq";
        "disable-arp-nd-suppression"?: boolean;
        dns?: string;
        dnszone?: string;
        exitnodes?: string[];
        "exitnodes-local-routing"?: boolean;
        "exitnodes-primary"?: string;
        ipam?: string;
        mac?: string;
        mtu?: number;
        nodes?: string;
        peers?: string[];
        reversedns?: string;
        "rt-import"?: string[];
        tag?: number;
        /**
        * @default 802.1q
        * @enum {string}
        */
        "vlan-protocol"?: "802.1q" | "802.1ad";
        "vrf-vxlan"?: number;
        /** @default 4789 */
        "vxlan-port"?: number;
       };
       reversedns?: string;
       "rt-import"?: string[];
       state?: "new" | "changed" | "deleted";
       tag?: number;
       type: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
       /**
       * @default 802.1q
       * @enum {string}
       */
       "vlan-protocol"?: "802.1q" | "802.1ad";
       "vrf-vxlan"?: number;
       /** @default 4789 */
       "vxlan-port"?: number;
       zone: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/sdn/zones": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     "advertise-subnets"?: boolean;
     bridge?: string;
     "bridge-disable-mac-learning"?: boolean;
     controller?: string;
     dhcp?: "dnsmasq";
     "disable-arp-nd-suppression"?: boolean;
     dns?: string;
     dnszone?: string;
     "dp-id"?: number;
     exitnodes?: string[];
     "exitnodes-local-routing"?: boolean;
     "exitnodes-primary"?: string;
     fabric?: string;
     ipam?: string;
     "lock-token"?: string;
     mac?: string;
     mtu?: number;
     nodes?: string[];
     peers?: string[];
     reversedns?: string;
     "rt-import"?: string[];
     tag?: number;
     type: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
     /**
     * @default 802.1q
     * @enum {string}
     */
     "vlan-protocol"?: "802.1q" | "802.1ad";
     "vrf-vxlan"?: number;
     /** @default 4789 */
     "vxlan-port"?: number;
     zone: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/zones/{zone}": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
   path: {
    zone: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "advertise-subnets"?: boolean;
       bridge?: string;
       "bridge-disable-mac-learning"?: boolean;
       controller?: string;
       dhcp?: "dnsmasq";
       digest?: string;
       "disable-arp-nd-suppression"?: boolean;
       dns?: string;
       dnszone?: string;
       exitnodes?: string[];
       "exitnodes-local-routing"?: boolean;
       "exitnodes-primary"?: string;
       ipam?: string;
       mac?: string;
       mtu?: number;
       nodes?: string;
       peers?: string[];
       pending?: {
        "advertise-subnets"?: boolean;
        bridge?: string;
        "bridge-disable-mac-learning"?: boolean;
        controller?: string;
        dhcp?: "dnsmasq";
        "disable-arp-nd-suppression"?: boolean;
        dns?: string;
        dnszone?: string;
        exitnodes?: string[];
        "exitnodes-local-routing"?: boolean;
        "exitnodes-primary"?: string;
        ipam?: string;
        mac?: string;
        mtu?: number;
        nodes?: string;
        peers?: string[];
        reversedns?: string;
        "rt-import"?: string[];
        tag?: number;
        /**
        * @default 802.1q
        * @enum {string}
        */
        "vlan-protocol"?: "802.1q" | "802.1ad";
        "vrf-vxlan"?: number;
        /** @default 4789 */
        "vxlan-port"?: number;
       };
       reversedns?: string;
       "rt-import"?: string[];
       state?: "new" | "changed" | "deleted";
       tag?: number;
       type: "evpn" | "faucet" | "qinq" | "simple" | "vlan" | "vxlan";
       /**
       * @default 802.1q
       * @enum {string}
       */
       "vlan-protocol"?: "802.1q" | "802.1ad";
       "vrf-vxlan"?: number;
       /** @default 4789 */
       "vxlan-port"?: number;
       zone: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/sdn/zones/{zone}": {
  parameters: {
   path: {
    zone: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     "advertise-subnets"?: boolean;
     bridge?: string;
     "bridge-disable-mac-learning"?: boolean;
     controller?: string;
     delete?: string[];
     dhcp?: "dnsmasq";
     digest?: string;
     "disable-arp-nd-suppression"?: boolean;
     dns?: string;
     dnszone?: string;
     "dp-id"?: number;
     exitnodes?: string[];
     "exitnodes-local-routing"?: boolean;
     "exitnodes-primary"?: string;
     fabric?: string;
     ipam?: string;
     "lock-token"?: string;
     mac?: string;
     mtu?: number;
     nodes?: string[];
     peers?: string[];
     reversedns?: string;
     "rt-import"?: string[];
     tag?: number;
     /**
     * @default 802.1q
     * @enum {string}
     */
     "vlan-protocol"?: "802.1q" | "802.1ad";
     "vrf-vxlan"?: number;
     /** @default 4789 */
     "vxlan-port"?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/sdn/zones/{zone}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: {
    zone: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/controllers": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
    type?: "bgp" | "evpn" | "faucet" | "isis";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       asn?: number;
       "bgp-multipath-as-relax"?: boolean;
       controller: string;
       digest?: string;
       ebgp?: boolean;
       "ebgp-multihop"?: number;
       "isis-domain"?: string;
       "isis-ifaces"?: string[];
       "isis-net"?: string;
       loopback?: string;
       node?: string;
       peers?: string;
       pending?: {
        asn?: number;
        "bgp-multipath-as-relax"?: boolean;
        ebgp?: boolean;
        "ebgp-multihop"?: number;
        "isis-domain"?: string;
        "isis-ifaces"?: string[];
        "isis-net"?: string;
        loopback?: string;
        node?: string;
        peers?: string;
       };
       state?: "new" | "changed" | "deleted";
       type: "bgp" | "evpn" | "faucet" | "isis";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/sdn/controllers": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     asn?: number;
     "bgp-multipath-as-path-relax"?: boolean;
     controller: string;
     ebgp?: boolean;
     "ebgp-multihop"?: number;
     fabric?: string;
     "isis-domain"?: string;
     "isis-ifaces"?: string[];
     "isis-net"?: string;
     "lock-token"?: string;
     loopback?: string;
     node?: string;
     peers?: string[];
     type: "bgp" | "evpn" | "faucet" | "isis";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/controllers/{controller}": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
   path: {
    controller: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       asn?: number;
       "bgp-multipath-as-relax"?: boolean;
       controller: string;
       digest?: string;
       ebgp?: boolean;
       "ebgp-multihop"?: number;
       "isis-domain"?: string;
       "isis-ifaces"?: string[];
       "isis-net"?: string;
       loopback?: string;
       node?: string;
       peers?: string;
       pending?: {
        asn?: number;
        "bgp-multipath-as-relax"?: boolean;
        ebgp?: boolean;
        "ebgp-multihop"?: number;
        "isis-domain"?: string;
        "isis-ifaces"?: string[];
        "isis-net"?: string;
        loopback?: string;
        node?: string;
        peers?: string;
       };
       state?: "new" | "changed" | "deleted";
       type: "bgp" | "evpn" | "faucet" | "isis";
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/sdn/controllers/{controller}": {
  parameters: {
   path: {
    controller: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     asn?: number;
     "bgp-multipath-as-path-relax"?: boolean;
     delete?: string[];
     digest?: string;
     ebgp?: boolean;
     "ebgp-multihop"?: number;
     fabric?: string;
     "isis-domain"?: string;
     "isis-ifaces"?: string[];
     "isis-net"?: string;
     "lock-token"?: string;
     loopback?: string;
     node?: string;
     peers?: string[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/sdn/controllers/{controller}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: {
    controller: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/ipams": {
  parameters: {
   query?: {
    type?: "netbox" | "phpipam" | "pve";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       ipam: string;
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/sdn/ipams": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     fingerprint?: string;
     ipam: string;
     "lock-token"?: string;
     section?: number;
     token?: string;
     type: "netbox" | "phpipam" | "pve";
     url?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/ipams/{ipam}": {
  parameters: {
   path: {
    ipam: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/sdn/ipams/{ipam}": {
  parameters: {
   path: {
    ipam: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: string[];
     digest?: string;
     fingerprint?: string;
     "lock-token"?: string;
     section?: number;
     token?: string;
     url?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/sdn/ipams/{ipam}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: {
    ipam: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/ipams/{ipam}/status": {
  parameters: {
   path: {
    ipam: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: unknown[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/dns": {
  parameters: {
   query?: {
    type?: "powerdns";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       dns: string;
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/sdn/dns": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     dns: string;
     fingerprint?: string;
     key: string;
     "lock-token"?: string;
     reversemaskv6?: number;
     reversev6mask?: number;
     ttl?: number;
     type: "powerdns";
     url: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/dns/{dns}": {
  parameters: {
   path: {
    dns: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/sdn/dns/{dns}": {
  parameters: {
   path: {
    dns: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: string[];
     digest?: string;
     fingerprint?: string;
     key?: string;
     "lock-token"?: string;
     reversemaskv6?: number;
     ttl?: number;
     url?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/sdn/dns/{dns}": {
  parameters: {
   query?: {
    "lock-token"?: string;
   };
   path: {
    dns: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/fabrics": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       subdir: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/fabrics/fabric": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       area?: string;
       csnp_interval?: number;
       digest?: string;
       hello_interval?: number;
       id: string;
       ip6_prefix?: string;
       ip_prefix?: string;
       "lock-token"?: string;
       protocol: "openfabric" | "ospf";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/sdn/fabrics/fabric": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     area?: string;
     csnp_interval?: number;
     digest?: string;
     hello_interval?: number;
     id: string;
     ip6_prefix?: string;
     ip_prefix?: string;
     "lock-token"?: string;
     protocol: "openfabric" | "ospf";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/fabrics/fabric/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       area?: string;
       csnp_interval?: number;
       digest?: string;
       hello_interval?: number;
       id: string;
       ip6_prefix?: string;
       ip_prefix?: string;
       "lock-token"?: string;
       protocol: "openfabric" | "ospf";
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/sdn/fabrics/fabric/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     area?: string;
     csnp_interval?: number;
     delete: ("hello_interval" | "csnp_interval" | "area")[];
     digest?: string;
     hello_interval?: number;
     ip6_prefix?: string;
     ip_prefix?: string;
     "lock-token"?: string;
     protocol: "openfabric" | "ospf";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/sdn/fabrics/fabric/{id}": {
  parameters: {
   path: {
    id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/fabrics/node": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       digest?: string;
       fabric_id: string;
       interfaces: components["schemas"]["SdnInterfaces"][];
       ip?: string;
       ip6?: string;
       "lock-token"?: string;
       node_id: string;
       protocol: "openfabric" | "ospf";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/fabrics/node/{fabric_id}": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
   path: {
    fabric_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       digest?: string;
       fabric_id: string;
       interfaces: components["schemas"]["SdnInterfaces"][];
       ip?: string;
       ip6?: string;
       "lock-token"?: string;
       node_id: string;
       protocol: "openfabric" | "ospf";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/sdn/fabrics/node/{fabric_id}": {
  parameters: {
   path: {
    fabric_id: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     digest?: string;
     interfaces: components["schemas"]["SdnInterfaces"][];
     ip?: string;
     ip6?: string;
     "lock-token"?: string;
     node_id: string;
     protocol: "openfabric" | "ospf";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/fabrics/node/{fabric_id}/{node_id}": {
  parameters: {
   path: {
    fabric_id: string;
    node_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       digest?: string;
       fabric_id: string;
       interfaces: components["schemas"]["SdnInterfaces"][];
       ip?: string;
       ip6?: string;
       "lock-token"?: string;
       node_id: string;
       protocol: "openfabric" | "ospf";
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/sdn/fabrics/node/{fabric_id}/{node_id}": {
  parameters: {
   path: {
    fabric_id: string;
    node_id: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: ("interfaces" | "ip" | "ip6")[];
     digest?: string;
     interfaces: components["schemas"]["SdnInterfaces"][];
     ip?: string;
     ip6?: string;
     "lock-token"?: string;
     protocol: "openfabric" | "ospf";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/sdn/fabrics/node/{fabric_id}/{node_id}": {
  parameters: {
   path: {
    fabric_id: string;
    node_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/fabrics/all": {
  parameters: {
   query?: {
    pending?: boolean;
    running?: boolean;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       fabrics: {
        area?: string;
        csnp_interval?: number;
        digest?: string;
        hello_interval?: number;
        id: string;
        ip6_prefix?: string;
        ip_prefix?: string;
        "lock-token"?: string;
        protocol: "openfabric" | "ospf";
       }[];
       nodes: {
        digest?: string;
        fabric_id: string;
        interfaces: components["schemas"]["SdnInterfaces"][];
        ip?: string;
        ip6?: string;
        "lock-token"?: string;
        node_id: string;
        protocol: "openfabric" | "ospf";
       }[];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/sdn/lock": {
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     "allow-pending"?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /cluster/sdn/lock": {
  parameters: {
   query?: {
    force?: boolean;
    "lock-token"?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /cluster/sdn/rollback": {
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     "lock-token"?: string;
     /** @default true */
     "release-lock"?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/sdn/dry-run": {
  parameters: {
   query: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "frr-diff"?: string;
       "interfaces-diff"?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/log": {
  parameters: {
   query?: {
    max?: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/resources": {
  parameters: {
   query?: {
    type?: "vm" | "storage" | "node" | "sdn";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "cgroup-mode"?: number;
       content?: string[];
       cpu?: number;
       disk?: number;
       diskread?: number;
       diskwrite?: number;
       hastate?: string;
       /**
       * @default x86_64
       * @enum {string}
       */
       "host-arch"?: "x86_64" | "aarch64";
       id: string;
       level?: string;
       lock?: string;
       maxcpu?: number;
       maxdisk?: number;
       maxmem?: number;
       mem?: number;
       memhost?: number;
       name?: string;
       netin?: number;
       netout?: number;
       network?: string;
       "network-type"?: "fabric" | "zone";
       node?: string;
       plugintype?: string;
       pool?: string;
       protocol?: string;
       sdn?: string;
       shared?: boolean;
       status?: string;
       storage?: string;
       tags?: string;
       /** @default false */
       template?: boolean;
       type: "node" | "storage" | "pool" | "qemu" | "lxc" | "openvz" | "sdn" | "network";
       uptime?: number;
       vmid?: number;
       "zone-type"?: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/tasks": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       upid: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/options": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "allowed-tags": string[];
       bwlimit?: components["schemas"]["ClusterBwlimit"];
       "consent-text"?: string;
       console?: "applet" | "vv" | "html5" | "xtermjs";
       crs?: components["schemas"]["ClusterCrs"];
       description?: string;
       email_from?: string;
       /**
       * @default watchdog
       * @enum {string}
       */
       fencing?: "watchdog" | "hardware" | "both";
       ha?: components["schemas"]["ClusterHa"];
       http_proxy?: string;
       keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
       language?: "ar" | "ca" | "da" | "de" | "en" | "es" | "eu" | "fa" | "fr" | "hr" | "he" | "it" | "ja" | "ka" | "kr" | "nb" | "nl" | "nn" | "pl" | "pt_BR" | "ru" | "sl" | "sv" | "tr" | "ukr" | "zh_CN" | "zh_TW";
       location?: components["schemas"]["NodeLocation"];
       /** @default BC:24:11 */
       mac_prefix?: string;
       max_workers?: number;
       migration?: components["schemas"]["ClusterMigration"];
       migration_unsecure?: boolean;
       "next-id"?: components["schemas"]["ClusterNextId"];
       notify?: components["schemas"]["ClusterNotify"];
       "registered-tags"?: string;
       replication?: components["schemas"]["ClusterMigration"];
       "tag-style"?: components["schemas"]["ClusterTagStyle"];
       u2f?: components["schemas"]["ClusterU2f"];
       "user-tag-access"?: components["schemas"]["ClusterUserTagAccess"];
       webauthn?: components["schemas"]["ClusterWebauthn"];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /cluster/options": {
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     bwlimit?: components["schemas"]["ClusterBwlimit"];
     "consent-text"?: string;
     console?: "applet" | "vv" | "html5" | "xtermjs";
     crs?: components["schemas"]["ClusterCrs"];
     delete?: string[];
     description?: string;
     email_from?: string;
     /**
     * @default watchdog
     * @enum {string}
     */
     fencing?: "watchdog" | "hardware" | "both";
     ha?: components["schemas"]["ClusterHa"];
     http_proxy?: string;
     keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
     language?: "ar" | "ca" | "da" | "de" | "en" | "es" | "eu" | "fa" | "fr" | "hr" | "he" | "it" | "ja" | "ka" | "kr" | "nb" | "nl" | "nn" | "pl" | "pt_BR" | "ru" | "sl" | "sv" | "tr" | "ukr" | "zh_CN" | "zh_TW";
     location?: components["schemas"]["NodeLocation"];
     /** @default BC:24:11 */
     mac_prefix?: string;
     max_workers?: number;
     migration?: components["schemas"]["ClusterMigration"];
     migration_unsecure?: boolean;
     "next-id"?: components["schemas"]["ClusterNextId"];
     notify?: components["schemas"]["ClusterNotify"];
     "registered-tags"?: string;
     replication?: components["schemas"]["ClusterMigration"];
     "tag-style"?: components["schemas"]["ClusterTagStyle"];
     u2f?: components["schemas"]["ClusterU2f"];
     "user-tag-access"?: components["schemas"]["ClusterUserTagAccess"];
     webauthn?: components["schemas"]["ClusterWebauthn"];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/status": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       id: string;
       ip?: string;
       level?: string;
       local?: boolean;
       name: string;
       nodeid?: number;
       nodes?: number;
       online?: boolean;
       quorate?: boolean;
       type: "cluster" | "node";
       version?: number;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /cluster/nextid": {
  parameters: {
   query?: {
    vmid?: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: number;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       cpu?: number;
       level?: string;
       maxcpu?: number;
       maxmem?: number;
       mem?: number;
       node: string;
       ssl_fingerprint?: string;
       status: "unknown" | "online" | "offline";
       uptime?: number;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu": {
  parameters: {
   query?: {
    full?: boolean;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       cpu?: number;
       cpus?: number;
       diskread?: number;
       diskwrite?: number;
       lock?: string;
       maxdisk?: number;
       maxmem?: number;
       mem?: number;
       memhost?: number;
       name?: string;
       netin?: number;
       netout?: number;
       pid?: number;
       pressurecpufull?: number;
       pressurecpusome?: number;
       pressureiofull?: number;
       pressureiosome?: number;
       pressurememoryfull?: number;
       pressurememorysome?: number;
       qmpstatus?: string;
       "running-machine"?: string;
       "running-qemu"?: string;
       serial?: boolean;
       status: "stopped" | "running";
       tags?: string;
       /** @default false */
       template?: boolean;
       uptime?: number;
       vmid: number;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default true */
     acpi?: boolean;
     affinity?: string;
     agent?: components["schemas"]["QemuAgent"];
     /** @default true */
     "allow-ksm"?: boolean;
     "amd-sev"?: components["schemas"]["QemuSev"];
     arch?: "x86_64" | "aarch64";
     archive?: string;
     args?: string;
     audio0?: components["schemas"]["QemuAudio"];
     /** @default false */
     autostart?: boolean;
     balloon?: number;
     /**
     * @default seabios
     * @enum {string}
     */
     bios?: "seabios" | "ovmf";
     boot?: components["schemas"]["QemuBoot"];
     bootdisk?: string;
     bwlimit?: number;
     cdrom?: string;
     cicustom?: components["schemas"]["QemuCicustom"];
     cipassword?: string;
     citype?: "configdrive2" | "nocloud" | "opennebula";
     /** @default true */
     ciupgrade?: boolean;
     ciuser?: string;
     /** @default 1 */
     cores?: number;
     cpu?: components["schemas"]["QemuCpu"];
     /** @default 0 */
     cpulimit?: number;
     cpuunits?: number;
     description?: string;
     efidisk0?: components["schemas"]["QemuEfidisk"];
     force?: boolean;
     freeze?: boolean;
     /** @default false */
     "ha-managed"?: boolean;
     hookscript?: string;
     [key: `hostpci${number}`]: components["schemas"]["QemuHostpci"];
     /** @default network,disk,usb */
     hotplug?: string;
     hugepages?: "any" | "2" | "1024";
     [key: `ide${number}`]: components["schemas"]["QemuIde"];
     "import-working-storage"?: string;
     "intel-tdx"?: components["schemas"]["QemuTdx"];
     [key: `ipconfig${number}`]: components["schemas"]["QemuIpconfig"];
     ivshmem?: components["schemas"]["QemuIvshmem"];
     /** @default false */
     keephugepages?: boolean;
     keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
     /** @default true */
     kvm?: boolean;
     "live-restore"?: boolean;
     localtime?: boolean;
     lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
     machine?: components["schemas"]["QemuMachine"];
     memory?: components["schemas"]["QemuMemory"];
     /** @default 0.1 */
     migrate_downtime?: number;
     /** @default 0 */
     migrate_speed?: number;
     name?: string;
     nameserver?: string[];
     [key: `net${number}`]: components["schemas"]["QemuNet"];
     /** @default false */
     numa?: boolean;
     [key: `numa${number}`]: components["schemas"]["QemuNuma"];
     /** @default false */
     onboot?: boolean;
     /**
     * @default other
     * @enum {string}
     */
     ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
     [key: `parallel${number}`]: string;
     pool?: string;
     /** @default false */
     protection?: boolean;
     /** @default true */
     reboot?: boolean;
     rng0?: components["schemas"]["QemuRng"];
     [key: `sata${number}`]: components["schemas"]["QemuSata"];
     [key: `scsi${number}`]: components["schemas"]["QemuScsi"];
     /**
     * @default lsi
     * @enum {string}
     */
     scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
     searchdomain?: string;
     [key: `serial${number}`]: string;
     /** @default 1000 */
     shares?: number;
     smbios1?: components["schemas"]["QemuSmbios1"];
     /** @default 1 */
     smp?: number;
     /** @default 1 */
     sockets?: number;
     spice_enhancements?: components["schemas"]["QemuSpiceEnhancements"];
     sshkeys?: string;
     /** @default false */
     start?: boolean;
     /** @default now */
     startdate?: string;
     startup?: components["schemas"]["StartupOrder"];
     storage?: string;
     /** @default true */
     tablet?: boolean;
     tags?: string[];
     /** @default false */
     tdf?: boolean;
     /** @default false */
     template?: boolean;
     tpmstate0?: components["schemas"]["QemuTpmstate"];
     unique?: boolean;
     [key: `unused${number}`]: components["schemas"]["QemuUnused"];
     [key: `usb${number}`]: components["schemas"]["QemuUsb"];
     /** @default 0 */
     vcpus?: number;
     vga?: components["schemas"]["QemuVga"];
     [key: `virtio${number}`]: components["schemas"]["QemuVirtio"];
     [key: `virtiofs${number}`]: components["schemas"]["QemuVirtiofs"];
     vmgenid?: string;
     vmid: number;
     vmstatestorage?: string;
     watchdog?: components["schemas"]["QemuWatchdog"];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       subdir: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/qemu/{vmid}": {
  parameters: {
   query?: {
    "destroy-unreferenced-disks"?: boolean;
    purge?: boolean;
    skiplock?: boolean;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/rules": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       action: string;
       comment?: string;
       dest?: string;
       dport?: string;
       enable?: number;
       "icmp-type"?: string;
       iface?: string;
       ipversion?: number;
       log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       macro?: string;
       pos: number;
       proto?: string;
       source?: string;
       sport?: string;
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/firewall/rules": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     action: string;
     comment?: string;
     dest?: string;
     digest?: string;
     dport?: string;
     enable?: number;
     "icmp-type"?: string;
     iface?: string;
     log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     macro?: string;
     pos?: number;
     proto?: string;
     source?: string;
     sport?: string;
     type: "in" | "out" | "forward" | "group";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}": {
  parameters: {
   path: {
    node: string;
    pos: number;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       action: string;
       comment?: string;
       dest?: string;
       dport?: string;
       enable?: number;
       "icmp-type"?: string;
       iface?: string;
       ipversion?: number;
       log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       macro?: string;
       pos: number;
       proto?: string;
       source?: string;
       sport?: string;
       type: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}": {
  parameters: {
   path: {
    node: string;
    pos: number;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     action?: string;
     comment?: string;
     delete?: string[];
     dest?: string;
     digest?: string;
     dport?: string;
     enable?: number;
     "icmp-type"?: string;
     iface?: string;
     log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     macro?: string;
     moveto?: number;
     proto?: string;
     source?: string;
     sport?: string;
     type?: "in" | "out" | "forward" | "group";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/qemu/{vmid}/firewall/rules/{pos}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: {
    node: string;
    pos: number;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/aliases": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       cidr: string;
       comment?: string;
       digest: string;
       name: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/firewall/aliases": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     cidr: string;
     comment?: string;
     name: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}": {
  parameters: {
   path: {
    name: string;
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}": {
  parameters: {
   path: {
    name: string;
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     cidr: string;
     comment?: string;
     digest?: string;
     rename?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/qemu/{vmid}/firewall/aliases/{name}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: {
    name: string;
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/ipset": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       digest: string;
       name: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/firewall/ipset": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     digest?: string;
     name: string;
     rename?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}": {
  parameters: {
   path: {
    name: string;
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       cidr: string;
       comment?: string;
       digest: string;
       nomatch?: boolean;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}": {
  parameters: {
   path: {
    name: string;
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     cidr: string;
     comment?: string;
     nomatch?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}": {
  parameters: {
   query?: {
    force?: boolean;
   };
   path: {
    name: string;
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}": {
  parameters: {
   path: {
    cidr: string;
    name: string;
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}": {
  parameters: {
   path: {
    cidr: string;
    name: string;
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     digest?: string;
     nomatch?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/qemu/{vmid}/firewall/ipset/{name}/{cidr}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: {
    cidr: string;
    name: string;
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/options": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       /** @default false */
       dhcp?: boolean;
       /** @default false */
       enable?: boolean;
       ipfilter?: boolean;
       log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       /** @default true */
       macfilter?: boolean;
       /** @default true */
       ndp?: boolean;
       policy_in?: "ACCEPT" | "REJECT" | "DROP";
       policy_out?: "ACCEPT" | "REJECT" | "DROP";
       radv?: boolean;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/qemu/{vmid}/firewall/options": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: string[];
     /** @default false */
     dhcp?: boolean;
     digest?: string;
     /** @default false */
     enable?: boolean;
     ipfilter?: boolean;
     log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     /** @default true */
     macfilter?: boolean;
     /** @default true */
     ndp?: boolean;
     policy_in?: "ACCEPT" | "REJECT" | "DROP";
     policy_out?: "ACCEPT" | "REJECT" | "DROP";
     radv?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/log": {
  parameters: {
   query?: {
    limit?: number;
    since?: number;
    start?: number;
    until?: number;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       n: number;
       t: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/firewall/refs": {
  parameters: {
   query?: {
    type?: "alias" | "ipset";
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       name: string;
       ref: string;
       scope: string;
       type: "alias" | "ipset";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/agent": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/agent": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     command: "fsfreeze-freeze" | "fsfreeze-status" | "fsfreeze-thaw" | "fstrim" | "get-fsinfo" | "get-host-name" | "get-memory-block-info" | "get-memory-blocks" | "get-osinfo" | "get-time" | "get-timezone" | "get-users" | "get-vcpus" | "info" | "network-get-interfaces" | "ping" | "shutdown" | "suspend-disk" | "suspend-hybrid" | "suspend-ram";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-freeze": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-status": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/fsfreeze-thaw": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/fstrim": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-fsinfo": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-host-name": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-memory-block-info": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-memory-blocks": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-osinfo": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-time": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-timezone": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-users": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/get-vcpus": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/info": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/network-get-interfaces": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/ping": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/shutdown": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/suspend-disk": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/suspend-hybrid": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/suspend-ram": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/set-user-password": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     crypted?: boolean;
     password: string;
     username: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/exec": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     command: string[];
     "input-data"?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       pid: number;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/exec-status": {
  parameters: {
   query: {
    pid: number;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "err-data"?: string;
       "err-truncated"?: boolean;
       exitcode?: number;
       exited: boolean;
       "out-data"?: string;
       "out-truncated"?: boolean;
       signal?: number;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/agent/file-read": {
  parameters: {
   query: {
    count?: number;
    decode?: boolean;
    file: string;
    offset?: number;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       content: string;
       truncated?: boolean;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/agent/file-write": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     content: string;
     /** @default true */
     encode?: boolean;
     file: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/rrd": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    ds: string[];
    timeframe: "hour" | "day" | "week" | "month" | "year";
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       filename: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/rrddata": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    timeframe: "hour" | "day" | "week" | "month" | "year";
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/config": {
  parameters: {
   query?: {
    current?: boolean;
    snapshot?: string;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       /** @default true */
       acpi?: boolean;
       affinity?: string;
       agent?: components["schemas"]["QemuAgent"];
       /** @default true */
       "allow-ksm"?: boolean;
       "amd-sev"?: components["schemas"]["QemuSev"];
       arch?: "x86_64" | "aarch64";
       args?: string;
       audio0?: components["schemas"]["QemuAudio"];
       /** @default false */
       autostart?: boolean;
       balloon?: number;
       /**
       * @default seabios
       * @enum {string}
       */
       bios?: "seabios" | "ovmf";
       boot?: components["schemas"]["QemuBoot"];
       bootdisk?: string;
       cdrom?: string;
       cicustom?: components["schemas"]["QemuCicustom"];
       cipassword?: string;
       citype?: "configdrive2" | "nocloud" | "opennebula";
       /** @default true */
       ciupgrade?: boolean;
       ciuser?: string;
       /** @default 1 */
       cores?: number;
       cpu?: components["schemas"]["QemuCpu"];
       /** @default 0 */
       cpulimit?: number;
       cpuunits?: number;
       description?: string;
       digest: string;
       efidisk0?: components["schemas"]["QemuEfidiskConfig"];
       freeze?: boolean;
       hookscript?: string;
       [key: `hostpci${number}`]: components["schemas"]["QemuHostpci"];
       /** @default network,disk,usb */
       hotplug?: string;
       hugepages?: "any" | "2" | "1024";
       [key: `ide${number}`]: components["schemas"]["QemuIdeConfig"];
       "intel-tdx"?: components["schemas"]["QemuTdx"];
       [key: `ipconfig${number}`]: components["schemas"]["QemuIpconfig"];
       ivshmem?: components["schemas"]["QemuIvshmem"];
       /** @default false */
       keephugepages?: boolean;
       keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
       /** @default true */
       kvm?: boolean;
       localtime?: boolean;
       lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
       machine?: components["schemas"]["QemuMachine"];
       memory?: components["schemas"]["QemuMemory"];
       meta?: components["schemas"]["QemuMeta"];
       /** @default 0.1 */
       migrate_downtime?: number;
       /** @default 0 */
       migrate_speed?: number;
       name?: string;
       nameserver?: string[];
       [key: `net${number}`]: components["schemas"]["QemuNet"];
       /** @default false */
       numa?: boolean;
       [key: `numa${number}`]: components["schemas"]["QemuNuma"];
       /** @default false */
       onboot?: boolean;
       /**
       * @default other
       * @enum {string}
       */
       ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
       [key: `parallel${number}`]: string;
       parent?: string;
       /** @default false */
       protection?: boolean;
       /** @default true */
       reboot?: boolean;
       rng0?: components["schemas"]["QemuRng"];
       "running-nets-host-mtu"?: string;
       runningcpu?: string;
       runningmachine?: components["schemas"]["QemuMachine"];
       [key: `sata${number}`]: components["schemas"]["QemuSataConfig"];
       [key: `scsi${number}`]: components["schemas"]["QemuScsiConfig"];
       /**
       * @default lsi
       * @enum {string}
       */
       scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
       searchdomain?: string;
       [key: `serial${number}`]: string;
       /** @default 1000 */
       shares?: number;
       smbios1?: components["schemas"]["QemuSmbios1"];
       /** @default 1 */
       smp?: number;
       snaptime?: number;
       /** @default 1 */
       sockets?: number;
       spice_enhancements?: components["schemas"]["QemuSpiceEnhancements"];
       sshkeys?: string;
       /** @default now */
       startdate?: string;
       startup?: components["schemas"]["StartupOrder"];
       /** @default true */
       tablet?: boolean;
       tags?: string[];
       /** @default false */
       tdf?: boolean;
       /** @default false */
       template?: boolean;
       tpmstate0?: components["schemas"]["QemuTpmstateConfig"];
       [key: `unused${number}`]: components["schemas"]["QemuUnused"];
       [key: `usb${number}`]: components["schemas"]["QemuUsb"];
       /** @default 0 */
       vcpus?: number;
       vga?: components["schemas"]["QemuVga"];
       [key: `virtio${number}`]: components["schemas"]["QemuVirtioConfig"];
       [key: `virtiofs${number}`]: components["schemas"]["QemuVirtiofs"];
       vmgenid?: string;
       vmstate?: string;
       vmstatestorage?: string;
       watchdog?: components["schemas"]["QemuWatchdog"];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/qemu/{vmid}/config": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default true */
     acpi?: boolean;
     affinity?: string;
     agent?: components["schemas"]["QemuAgent"];
     /** @default true */
     "allow-ksm"?: boolean;
     "amd-sev"?: components["schemas"]["QemuSev"];
     arch?: "x86_64" | "aarch64";
     args?: string;
     audio0?: components["schemas"]["QemuAudio"];
     /** @default false */
     autostart?: boolean;
     balloon?: number;
     /**
     * @default seabios
     * @enum {string}
     */
     bios?: "seabios" | "ovmf";
     boot?: components["schemas"]["QemuBoot"];
     bootdisk?: string;
     cdrom?: string;
     cicustom?: components["schemas"]["QemuCicustom"];
     cipassword?: string;
     citype?: "configdrive2" | "nocloud" | "opennebula";
     /** @default true */
     ciupgrade?: boolean;
     ciuser?: string;
     /** @default 1 */
     cores?: number;
     cpu?: components["schemas"]["QemuCpu"];
     /** @default 0 */
     cpulimit?: number;
     cpuunits?: number;
     delete?: string[];
     description?: string;
     digest?: string;
     efidisk0?: components["schemas"]["QemuEfidisk"];
     force?: boolean;
     freeze?: boolean;
     hookscript?: string;
     [key: `hostpci${number}`]: components["schemas"]["QemuHostpci"];
     /** @default network,disk,usb */
     hotplug?: string;
     hugepages?: "any" | "2" | "1024";
     [key: `ide${number}`]: components["schemas"]["QemuIde"];
     "intel-tdx"?: components["schemas"]["QemuTdx"];
     [key: `ipconfig${number}`]: components["schemas"]["QemuIpconfig"];
     ivshmem?: components["schemas"]["QemuIvshmem"];
     /** @default false */
     keephugepages?: boolean;
     keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
     /** @default true */
     kvm?: boolean;
     localtime?: boolean;
     lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
     machine?: components["schemas"]["QemuMachine"];
     memory?: components["schemas"]["QemuMemory"];
     /** @default 0.1 */
     migrate_downtime?: number;
     /** @default 0 */
     migrate_speed?: number;
     name?: string;
     nameserver?: string[];
     [key: `net${number}`]: components["schemas"]["QemuNet"];
     /** @default false */
     numa?: boolean;
     [key: `numa${number}`]: components["schemas"]["QemuNuma"];
     /** @default false */
     onboot?: boolean;
     /**
     * @default other
     * @enum {string}
     */
     ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
     [key: `parallel${number}`]: string;
     /** @default false */
     protection?: boolean;
     /** @default true */
     reboot?: boolean;
     revert?: string[];
     rng0?: components["schemas"]["QemuRng"];
     [key: `sata${number}`]: components["schemas"]["QemuSata"];
     [key: `scsi${number}`]: components["schemas"]["QemuScsi"];
     /**
     * @default lsi
     * @enum {string}
     */
     scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
     searchdomain?: string;
     [key: `serial${number}`]: string;
     /** @default 1000 */
     shares?: number;
     skiplock?: boolean;
     smbios1?: components["schemas"]["QemuSmbios1"];
     /** @default 1 */
     smp?: number;
     /** @default 1 */
     sockets?: number;
     spice_enhancements?: components["schemas"]["QemuSpiceEnhancements"];
     sshkeys?: string;
     /** @default now */
     startdate?: string;
     startup?: components["schemas"]["StartupOrder"];
     /** @default true */
     tablet?: boolean;
     tags?: string[];
     /** @default false */
     tdf?: boolean;
     /** @default false */
     template?: boolean;
     tpmstate0?: components["schemas"]["QemuTpmstate"];
     [key: `unused${number}`]: components["schemas"]["QemuUnused"];
     [key: `usb${number}`]: components["schemas"]["QemuUsb"];
     /** @default 0 */
     vcpus?: number;
     vga?: components["schemas"]["QemuVga"];
     [key: `virtio${number}`]: components["schemas"]["QemuVirtio"];
     [key: `virtiofs${number}`]: components["schemas"]["QemuVirtiofs"];
     vmgenid?: string;
     vmstatestorage?: string;
     watchdog?: components["schemas"]["QemuWatchdog"];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/config": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default true */
     acpi?: boolean;
     affinity?: string;
     agent?: components["schemas"]["QemuAgent"];
     /** @default true */
     "allow-ksm"?: boolean;
     "amd-sev"?: components["schemas"]["QemuSev"];
     arch?: "x86_64" | "aarch64";
     args?: string;
     audio0?: components["schemas"]["QemuAudio"];
     /** @default false */
     autostart?: boolean;
     background_delay?: number;
     balloon?: number;
     /**
     * @default seabios
     * @enum {string}
     */
     bios?: "seabios" | "ovmf";
     boot?: components["schemas"]["QemuBoot"];
     bootdisk?: string;
     cdrom?: string;
     cicustom?: components["schemas"]["QemuCicustom"];
     cipassword?: string;
     citype?: "configdrive2" | "nocloud" | "opennebula";
     /** @default true */
     ciupgrade?: boolean;
     ciuser?: string;
     /** @default 1 */
     cores?: number;
     cpu?: components["schemas"]["QemuCpu"];
     /** @default 0 */
     cpulimit?: number;
     cpuunits?: number;
     delete?: string[];
     description?: string;
     digest?: string;
     efidisk0?: components["schemas"]["QemuEfidisk"];
     force?: boolean;
     freeze?: boolean;
     hookscript?: string;
     [key: `hostpci${number}`]: components["schemas"]["QemuHostpci"];
     /** @default network,disk,usb */
     hotplug?: string;
     hugepages?: "any" | "2" | "1024";
     [key: `ide${number}`]: components["schemas"]["QemuIde"];
     "import-working-storage"?: string;
     "intel-tdx"?: components["schemas"]["QemuTdx"];
     [key: `ipconfig${number}`]: components["schemas"]["QemuIpconfig"];
     ivshmem?: components["schemas"]["QemuIvshmem"];
     /** @default false */
     keephugepages?: boolean;
     keyboard?: "de" | "de-ch" | "da" | "en-gb" | "en-us" | "es" | "fi" | "fr" | "fr-be" | "fr-ca" | "fr-ch" | "hu" | "is" | "it" | "ja" | "lt" | "mk" | "nl" | "no" | "pl" | "pt" | "pt-br" | "sv" | "sl" | "tr";
     /** @default true */
     kvm?: boolean;
     localtime?: boolean;
     lock?: "backup" | "clone" | "create" | "migrate" | "rollback" | "snapshot" | "snapshot-delete" | "suspending" | "suspended";
     machine?: components["schemas"]["QemuMachine"];
     memory?: components["schemas"]["QemuMemory"];
     /** @default 0.1 */
     migrate_downtime?: number;
     /** @default 0 */
     migrate_speed?: number;
     name?: string;
     nameserver?: string[];
     [key: `net${number}`]: components["schemas"]["QemuNet"];
     /** @default false */
     numa?: boolean;
     [key: `numa${number}`]: components["schemas"]["QemuNuma"];
     /** @default false */
     onboot?: boolean;
     /**
     * @default other
     * @enum {string}
     */
     ostype?: "other" | "wxp" | "w2k" | "w2k3" | "w2k8" | "wvista" | "win7" | "win8" | "win10" | "win11" | "l24" | "l26" | "solaris";
     [key: `parallel${number}`]: string;
     /** @default false */
     protection?: boolean;
     /** @default true */
     reboot?: boolean;
     revert?: string[];
     rng0?: components["schemas"]["QemuRng"];
     [key: `sata${number}`]: components["schemas"]["QemuSata"];
     [key: `scsi${number}`]: components["schemas"]["QemuScsi"];
     /**
     * @default lsi
     * @enum {string}
     */
     scsihw?: "lsi" | "lsi53c810" | "virtio-scsi-pci" | "virtio-scsi-single" | "megasas" | "pvscsi";
     searchdomain?: string;
     [key: `serial${number}`]: string;
     /** @default 1000 */
     shares?: number;
     skiplock?: boolean;
     smbios1?: components["schemas"]["QemuSmbios1"];
     /** @default 1 */
     smp?: number;
     /** @default 1 */
     sockets?: number;
     spice_enhancements?: components["schemas"]["QemuSpiceEnhancements"];
     sshkeys?: string;
     /** @default now */
     startdate?: string;
     startup?: components["schemas"]["StartupOrder"];
     /** @default true */
     tablet?: boolean;
     tags?: string[];
     /** @default false */
     tdf?: boolean;
     /** @default false */
     template?: boolean;
     tpmstate0?: components["schemas"]["QemuTpmstate"];
     [key: `unused${number}`]: components["schemas"]["QemuUnused"];
     [key: `usb${number}`]: components["schemas"]["QemuUsb"];
     /** @default 0 */
     vcpus?: number;
     vga?: components["schemas"]["QemuVga"];
     [key: `virtio${number}`]: components["schemas"]["QemuVirtio"];
     [key: `virtiofs${number}`]: components["schemas"]["QemuVirtiofs"];
     vmgenid?: string;
     vmstatestorage?: string;
     watchdog?: components["schemas"]["QemuWatchdog"];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/pending": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       delete?: number;
       key: string;
       pending?: string;
       value?: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/cloudinit": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       delete?: number;
       key: string;
       pending?: string;
       value?: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/qemu/{vmid}/cloudinit": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/cloudinit/dump": {
  parameters: {
   query: {
    type: "user" | "network" | "meta";
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/qemu/{vmid}/unlink": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     force?: boolean;
     idlist: string[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/vncproxy": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     "generate-password"?: boolean;
     websocket?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       cert: string;
       password?: string;
       port: number;
       ticket: string;
       upid: string;
       user: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/termproxy": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     serial?: "serial0" | "serial1" | "serial2" | "serial3";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       port: number;
       ticket: string;
       upid: string;
       user: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/vncwebsocket": {
  parameters: {
   query: {
    port: number;
    vncticket: string;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       port: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/spiceproxy": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     proxy?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       host: string;
       password: string;
       proxy: string;
       "tls-port": number;
       type: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/status": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       subdir: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/status/current": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       agent?: boolean;
       clipboard?: "vnc";
       cpu?: number;
       cpus?: number;
       diskread?: number;
       diskwrite?: number;
       ha: {
        [key: string]: unknown;
       };
       lock?: string;
       maxdisk?: number;
       maxmem?: number;
       mem?: number;
       memhost?: number;
       name?: string;
       netin?: number;
       netout?: number;
       pid?: number;
       pressurecpufull?: number;
       pressurecpusome?: number;
       pressureiofull?: number;
       pressureiosome?: number;
       pressurememoryfull?: number;
       pressurememorysome?: number;
       qmpstatus?: string;
       "running-machine"?: string;
       "running-qemu"?: string;
       serial?: boolean;
       spice?: boolean;
       status: "stopped" | "running";
       tags?: string;
       /** @default false */
       template?: boolean;
       uptime?: number;
       vmid: number;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/status/start": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     "force-cpu"?: string;
     machine?: components["schemas"]["QemuMachine"];
     migratedfrom?: string;
     migration_network?: string;
     migration_type?: "secure" | "insecure";
     "nets-host-mtu"?: string;
     skiplock?: boolean;
     stateuri?: string;
     targetstorage?: string[];
     timeout?: number;
     /** @default false */
     "with-conntrack-state"?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/status/stop": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     keepActive?: boolean;
     migratedfrom?: string;
     /** @default false */
     "overrule-shutdown"?: boolean;
     skiplock?: boolean;
     timeout?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/status/reset": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     skiplock?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/status/shutdown": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     forceStop?: boolean;
     /** @default false */
     keepActive?: boolean;
     skiplock?: boolean;
     timeout?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/status/reboot": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     timeout?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/status/suspend": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     skiplock?: boolean;
     statestorage?: string;
     /** @default false */
     todisk?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/status/resume": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     nocheck?: boolean;
     skiplock?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/qemu/{vmid}/sendkey": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     key: string;
     skiplock?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/feature": {
  parameters: {
   query: {
    feature: "snapshot" | "clone" | "copy";
    snapname?: string;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       hasFeature: boolean;
       nodes: string[];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/clone": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     bwlimit?: number;
     description?: string;
     format?: "raw" | "qcow2" | "vmdk";
     full?: boolean;
     name?: string;
     newid: number;
     pool?: string;
     snapname?: string;
     storage?: string;
     target?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/move_disk": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     bwlimit?: number;
     /** @default false */
     delete?: boolean;
     digest?: string;
     disk: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
     format?: "raw" | "qcow2" | "vmdk";
     storage?: string;
     "target-digest"?: string;
     "target-disk"?: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
     "target-vmid"?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/migrate": {
  parameters: {
   query?: {
    target?: string;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       allowed_nodes?: string[];
       "dependent-ha-resources"?: string[];
       "has-dbus-vmstate": boolean;
       local_disks: {
        cdrom: boolean;
        is_unused: boolean;
        size: number;
        volid: string;
       }[];
       local_resources: string[];
       "mapped-resource-info": {
        [key: string]: unknown;
       };
       "mapped-resources": string[];
       not_allowed_nodes?: {
        "blocking-ha-resources"?: {
         cause: "node-affinity" | "resource-affinity";
         sid: string;
        }[];
        unavailable_storages?: string[];
       };
       running: boolean;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/migrate": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     bwlimit?: number;
     force?: boolean;
     migration_network?: string;
     migration_type?: "secure" | "insecure";
     online?: boolean;
     target: string;
     targetstorage?: string[];
     /** @default false */
     "with-conntrack-state"?: boolean;
     "with-local-disks"?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/remote_migrate": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     bwlimit?: number;
     /** @default false */
     delete?: boolean;
     online?: boolean;
     "target-bridge": string[];
     "target-endpoint": components["schemas"]["ProxmoxRemote"];
     "target-storage": string[];
     "target-vmid"?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/monitor": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     command: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/qemu/{vmid}/resize": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     digest?: string;
     disk: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0";
     size: string;
     skiplock?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/snapshot": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       description: string;
       name: string;
       parent?: string;
       snaptime?: number;
       vmstate?: boolean;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/snapshot": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     description?: string;
     snapname: string;
     vmstate?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}": {
  parameters: {
   path: {
    node: string;
    snapname: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/qemu/{vmid}/snapshot/{snapname}": {
  parameters: {
   query?: {
    force?: boolean;
   };
   path: {
    node: string;
    snapname: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config": {
  parameters: {
   path: {
    node: string;
    snapname: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/config": {
  parameters: {
   path: {
    node: string;
    snapname: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     description?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/snapshot/{snapname}/rollback": {
  parameters: {
   path: {
    node: string;
    snapname: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     start?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/template": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     disk?: "ide0" | "ide1" | "ide2" | "ide3" | "scsi0" | "scsi1" | "scsi2" | "scsi3" | "scsi4" | "scsi5" | "scsi6" | "scsi7" | "scsi8" | "scsi9" | "scsi10" | "scsi11" | "scsi12" | "scsi13" | "scsi14" | "scsi15" | "scsi16" | "scsi17" | "scsi18" | "scsi19" | "scsi20" | "scsi21" | "scsi22" | "scsi23" | "scsi24" | "scsi25" | "scsi26" | "scsi27" | "scsi28" | "scsi29" | "scsi30" | "virtio0" | "virtio1" | "virtio2" | "virtio3" | "virtio4" | "virtio5" | "virtio6" | "virtio7" | "virtio8" | "virtio9" | "virtio10" | "virtio11" | "virtio12" | "virtio13" | "virtio14" | "virtio15" | "sata0" | "sata1" | "sata2" | "sata3" | "sata4" | "sata5" | "efidisk0" | "tpmstate0";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/mtunnel": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     bridges?: string[];
     storages?: string[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       socket: string;
       ticket: string;
       upid: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/qemu/{vmid}/mtunnelwebsocket": {
  parameters: {
   query: {
    socket: string;
    ticket: string;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       port?: string;
       socket?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/qemu/{vmid}/dbus-vmstate": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     action: "start" | "stop";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       cpu?: number;
       cpus?: number;
       disk?: number;
       diskread?: number;
       diskwrite?: number;
       lock?: string;
       maxdisk?: number;
       maxmem?: number;
       maxswap?: number;
       mem?: number;
       name?: string;
       netin?: number;
       netout?: number;
       pressurecpusome?: number;
       pressureiofull?: number;
       pressureiosome?: number;
       pressurememoryfull?: number;
       pressurememorysome?: number;
       status: "stopped" | "running";
       tags?: string;
       /** @default false */
       template?: boolean;
       uptime?: number;
       vmid: number;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     /**
     * @default amd64
     * @enum {string}
     */
     arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
     bwlimit?: number;
     /**
     * @default tty
     * @enum {string}
     */
     cmode?: "shell" | "console" | "tty";
     /** @default true */
     console?: boolean;
     cores?: number;
     /** @default 0 */
     cpulimit?: number;
     cpuunits?: number;
     /** @default false */
     debug?: boolean;
     description?: string;
     [key: `dev${number}`]: components["schemas"]["LxcDev"];
     /** @default /sbin/init */
     entrypoint?: string;
     env?: string;
     features?: components["schemas"]["LxcFeatures"];
     force?: boolean;
     /** @default false */
     "ha-managed"?: boolean;
     hookscript?: string;
     hostname?: string;
     "ignore-unpack-errors"?: boolean;
     lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
     /** @default 512 */
     memory?: number;
     [key: `mp${number}`]: components["schemas"]["LxcMp"];
     nameserver?: string[];
     [key: `net${number}`]: components["schemas"]["LxcNet"];
     /** @default false */
     onboot?: boolean;
     ostemplate: string;
     ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
     password?: string;
     pool?: string;
     /** @default false */
     protection?: boolean;
     restore?: boolean;
     rootfs?: components["schemas"]["LxcRootfs"];
     searchdomain?: string[];
     "ssh-public-keys"?: string;
     /** @default false */
     start?: boolean;
     startup?: components["schemas"]["StartupOrder"];
     /** @default local */
     storage?: string;
     /** @default 512 */
     swap?: number;
     tags?: string[];
     /** @default false */
     template?: boolean;
     timezone?: string;
     /** @default 2 */
     tty?: number;
     unique?: boolean;
     /** @default false */
     unprivileged?: boolean;
     [key: `unused${number}`]: components["schemas"]["LxcUnused"];
     vmid: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       subdir: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/lxc/{vmid}": {
  parameters: {
   query?: {
    "destroy-unreferenced-disks"?: boolean;
    force?: boolean;
    purge?: boolean;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/config": {
  parameters: {
   query?: {
    current?: boolean;
    snapshot?: string;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       /**
       * @default amd64
       * @enum {string}
       */
       arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
       /**
       * @default tty
       * @enum {string}
       */
       cmode?: "shell" | "console" | "tty";
       /** @default true */
       console?: boolean;
       cores?: number;
       /** @default 0 */
       cpulimit?: number;
       cpuunits?: number;
       /** @default false */
       debug?: boolean;
       description?: string;
       [key: `dev${number}`]: components["schemas"]["LxcDev"];
       digest: string;
       /** @default /sbin/init */
       entrypoint?: string;
       env?: string;
       features?: components["schemas"]["LxcFeatures"];
       hookscript?: string;
       hostname?: string;
       lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
       lxc?: string[][];
       /** @default 512 */
       memory?: number;
       [key: `mp${number}`]: components["schemas"]["LxcMp"];
       nameserver?: string[];
       [key: `net${number}`]: components["schemas"]["LxcNet"];
       /** @default false */
       onboot?: boolean;
       ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
       /** @default false */
       protection?: boolean;
       rootfs?: components["schemas"]["LxcRootfs"];
       searchdomain?: string[];
       startup?: components["schemas"]["StartupOrder"];
       /** @default 512 */
       swap?: number;
       tags?: string[];
       /** @default false */
       template?: boolean;
       timezone?: string;
       /** @default 2 */
       tty?: number;
       /** @default false */
       unprivileged?: boolean;
       [key: `unused${number}`]: components["schemas"]["LxcUnused"];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/lxc/{vmid}/config": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /**
     * @default amd64
     * @enum {string}
     */
     arch?: "amd64" | "i386" | "arm64" | "armhf" | "riscv32" | "riscv64";
     /**
     * @default tty
     * @enum {string}
     */
     cmode?: "shell" | "console" | "tty";
     /** @default true */
     console?: boolean;
     cores?: number;
     /** @default 0 */
     cpulimit?: number;
     cpuunits?: number;
     /** @default false */
     debug?: boolean;
     delete?: string[];
     description?: string;
     [key: `dev${number}`]: components["schemas"]["LxcDev"];
     digest?: string;
     /** @default /sbin/init */
     entrypoint?: string;
     env?: string;
     features?: components["schemas"]["LxcFeatures"];
     hookscript?: string;
     hostname?: string;
     lock?: "backup" | "create" | "destroyed" | "disk" | "fstrim" | "migrate" | "mounted" | "rollback" | "snapshot" | "snapshot-delete";
     /** @default 512 */
     memory?: number;
     [key: `mp${number}`]: components["schemas"]["LxcMp"];
     nameserver?: string[];
     [key: `net${number}`]: components["schemas"]["LxcNet"];
     /** @default false */
     onboot?: boolean;
     ostype?: "debian" | "devuan" | "ubuntu" | "centos" | "fedora" | "opensuse" | "archlinux" | "alpine" | "gentoo" | "nixos" | "unmanaged";
     /** @default false */
     protection?: boolean;
     revert?: string[];
     rootfs?: components["schemas"]["LxcRootfs"];
     searchdomain?: string[];
     startup?: components["schemas"]["StartupOrder"];
     /** @default 512 */
     swap?: number;
     tags?: string[];
     /** @default false */
     template?: boolean;
     timezone?: string;
     /** @default 2 */
     tty?: number;
     /** @default false */
     unprivileged?: boolean;
     [key: `unused${number}`]: components["schemas"]["LxcUnused"];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/status": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       subdir: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/status/current": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       cpu?: number;
       cpus?: number;
       disk?: number;
       diskread?: number;
       diskwrite?: number;
       ha: {
        [key: string]: unknown;
       };
       lock?: string;
       maxdisk?: number;
       maxmem?: number;
       maxswap?: number;
       mem?: number;
       name?: string;
       netin?: number;
       netout?: number;
       pressurecpusome?: number;
       pressureiofull?: number;
       pressureiosome?: number;
       pressurememoryfull?: number;
       pressurememorysome?: number;
       status: "stopped" | "running";
       tags?: string;
       /** @default false */
       template?: boolean;
       uptime?: number;
       vmid: number;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/status/start": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     debug?: boolean;
     skiplock?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/status/stop": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     "overrule-shutdown"?: boolean;
     skiplock?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/status/shutdown": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     forceStop?: boolean;
     /** @default 60 */
     timeout?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/status/suspend": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/status/resume": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/status/reboot": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     timeout?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/snapshot": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       description: string;
       name: string;
       parent?: string;
       snaptime?: number;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/snapshot": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     description?: string;
     snapname: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}": {
  parameters: {
   path: {
    node: string;
    snapname: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/lxc/{vmid}/snapshot/{snapname}": {
  parameters: {
   query?: {
    force?: boolean;
   };
   path: {
    node: string;
    snapname: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/rollback": {
  parameters: {
   path: {
    node: string;
    snapname: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     start?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config": {
  parameters: {
   path: {
    node: string;
    snapname: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/lxc/{vmid}/snapshot/{snapname}/config": {
  parameters: {
   path: {
    node: string;
    snapname: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     description?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/rules": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       action: string;
       comment?: string;
       dest?: string;
       dport?: string;
       enable?: number;
       "icmp-type"?: string;
       iface?: string;
       ipversion?: number;
       log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       macro?: string;
       pos: number;
       proto?: string;
       source?: string;
       sport?: string;
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/firewall/rules": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     action: string;
     comment?: string;
     dest?: string;
     digest?: string;
     dport?: string;
     enable?: number;
     "icmp-type"?: string;
     iface?: string;
     log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     macro?: string;
     pos?: number;
     proto?: string;
     source?: string;
     sport?: string;
     type: "in" | "out" | "forward" | "group";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}": {
  parameters: {
   path: {
    node: string;
    pos: number;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       action: string;
       comment?: string;
       dest?: string;
       dport?: string;
       enable?: number;
       "icmp-type"?: string;
       iface?: string;
       ipversion?: number;
       log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       macro?: string;
       pos: number;
       proto?: string;
       source?: string;
       sport?: string;
       type: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}": {
  parameters: {
   path: {
    node: string;
    pos: number;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     action?: string;
     comment?: string;
     delete?: string[];
     dest?: string;
     digest?: string;
     dport?: string;
     enable?: number;
     "icmp-type"?: string;
     iface?: string;
     log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     macro?: string;
     moveto?: number;
     proto?: string;
     source?: string;
     sport?: string;
     type?: "in" | "out" | "forward" | "group";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/lxc/{vmid}/firewall/rules/{pos}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: {
    node: string;
    pos: number;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/aliases": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       cidr: string;
       comment?: string;
       digest: string;
       name: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/firewall/aliases": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     cidr: string;
     comment?: string;
     name: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}": {
  parameters: {
   path: {
    name: string;
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}": {
  parameters: {
   path: {
    name: string;
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     cidr: string;
     comment?: string;
     digest?: string;
     rename?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/lxc/{vmid}/firewall/aliases/{name}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: {
    name: string;
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/ipset": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       digest: string;
       name: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/firewall/ipset": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     digest?: string;
     name: string;
     rename?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}": {
  parameters: {
   path: {
    name: string;
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       cidr: string;
       comment?: string;
       digest: string;
       nomatch?: boolean;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}": {
  parameters: {
   path: {
    name: string;
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     cidr: string;
     comment?: string;
     nomatch?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}": {
  parameters: {
   query?: {
    force?: boolean;
   };
   path: {
    name: string;
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}": {
  parameters: {
   path: {
    cidr: string;
    name: string;
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}": {
  parameters: {
   path: {
    cidr: string;
    name: string;
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     digest?: string;
     nomatch?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/lxc/{vmid}/firewall/ipset/{name}/{cidr}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: {
    cidr: string;
    name: string;
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/options": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       /** @default false */
       dhcp?: boolean;
       /** @default false */
       enable?: boolean;
       ipfilter?: boolean;
       log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       /** @default true */
       macfilter?: boolean;
       /** @default true */
       ndp?: boolean;
       policy_in?: "ACCEPT" | "REJECT" | "DROP";
       policy_out?: "ACCEPT" | "REJECT" | "DROP";
       radv?: boolean;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/lxc/{vmid}/firewall/options": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: string[];
     /** @default false */
     dhcp?: boolean;
     digest?: string;
     /** @default false */
     enable?: boolean;
     ipfilter?: boolean;
     log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     /** @default true */
     macfilter?: boolean;
     /** @default true */
     ndp?: boolean;
     policy_in?: "ACCEPT" | "REJECT" | "DROP";
     policy_out?: "ACCEPT" | "REJECT" | "DROP";
     radv?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/log": {
  parameters: {
   query?: {
    limit?: number;
    since?: number;
    start?: number;
    until?: number;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       n: number;
       t: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/firewall/refs": {
  parameters: {
   query?: {
    type?: "alias" | "ipset";
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       name: string;
       ref: string;
       scope: string;
       type: "alias" | "ipset";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/rrd": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    ds: string[];
    timeframe: "hour" | "day" | "week" | "month" | "year";
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       filename: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/rrddata": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    timeframe: "hour" | "day" | "week" | "month" | "year";
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/vncproxy": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     height?: number;
     websocket?: boolean;
     width?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       cert: string;
       password?: string;
       port: number;
       ticket: string;
       upid: string;
       user: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/termproxy": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       port: number;
       ticket: string;
       upid: string;
       user: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/vncwebsocket": {
  parameters: {
   query: {
    port: number;
    vncticket: string;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       port: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/spiceproxy": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     proxy?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       host: string;
       password: string;
       proxy: string;
       "tls-port": number;
       type: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/remote_migrate": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     bwlimit?: number;
     /** @default false */
     delete?: boolean;
     online?: boolean;
     restart?: boolean;
     "target-bridge": string[];
     "target-endpoint": components["schemas"]["ProxmoxRemote"];
     "target-storage": string[];
     "target-vmid"?: number;
     /** @default 180 */
     timeout?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/migrate": {
  parameters: {
   query?: {
    target?: string;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "allowed-nodes"?: string[];
       "dependent-ha-resources"?: string[];
       "not-allowed-nodes"?: {
        "blocking-ha-resources"?: {
         cause: "node-affinity" | "resource-affinity";
         sid: string;
        }[];
       };
       running: boolean;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/migrate": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     bwlimit?: number;
     online?: boolean;
     restart?: boolean;
     target: string;
     "target-storage"?: string[];
     /** @default 180 */
     timeout?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/feature": {
  parameters: {
   query: {
    feature: "snapshot" | "clone" | "copy";
    snapname?: string;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       hasFeature: boolean;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/template": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/clone": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     bwlimit?: number;
     description?: string;
     full?: boolean;
     hostname?: string;
     newid: number;
     pool?: string;
     snapname?: string;
     storage?: string;
     target?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/lxc/{vmid}/resize": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     digest?: string;
     disk: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255";
     size: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/move_volume": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     bwlimit?: number;
     /** @default false */
     delete?: boolean;
     digest?: string;
     storage?: string;
     "target-digest"?: string;
     "target-vmid"?: number;
     "target-volume"?: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
     volume: "rootfs" | "mp0" | "mp1" | "mp2" | "mp3" | "mp4" | "mp5" | "mp6" | "mp7" | "mp8" | "mp9" | "mp10" | "mp11" | "mp12" | "mp13" | "mp14" | "mp15" | "mp16" | "mp17" | "mp18" | "mp19" | "mp20" | "mp21" | "mp22" | "mp23" | "mp24" | "mp25" | "mp26" | "mp27" | "mp28" | "mp29" | "mp30" | "mp31" | "mp32" | "mp33" | "mp34" | "mp35" | "mp36" | "mp37" | "mp38" | "mp39" | "mp40" | "mp41" | "mp42" | "mp43" | "mp44" | "mp45" | "mp46" | "mp47" | "mp48" | "mp49" | "mp50" | "mp51" | "mp52" | "mp53" | "mp54" | "mp55" | "mp56" | "mp57" | "mp58" | "mp59" | "mp60" | "mp61" | "mp62" | "mp63" | "mp64" | "mp65" | "mp66" | "mp67" | "mp68" | "mp69" | "mp70" | "mp71" | "mp72" | "mp73" | "mp74" | "mp75" | "mp76" | "mp77" | "mp78" | "mp79" | "mp80" | "mp81" | "mp82" | "mp83" | "mp84" | "mp85" | "mp86" | "mp87" | "mp88" | "mp89" | "mp90" | "mp91" | "mp92" | "mp93" | "mp94" | "mp95" | "mp96" | "mp97" | "mp98" | "mp99" | "mp100" | "mp101" | "mp102" | "mp103" | "mp104" | "mp105" | "mp106" | "mp107" | "mp108" | "mp109" | "mp110" | "mp111" | "mp112" | "mp113" | "mp114" | "mp115" | "mp116" | "mp117" | "mp118" | "mp119" | "mp120" | "mp121" | "mp122" | "mp123" | "mp124" | "mp125" | "mp126" | "mp127" | "mp128" | "mp129" | "mp130" | "mp131" | "mp132" | "mp133" | "mp134" | "mp135" | "mp136" | "mp137" | "mp138" | "mp139" | "mp140" | "mp141" | "mp142" | "mp143" | "mp144" | "mp145" | "mp146" | "mp147" | "mp148" | "mp149" | "mp150" | "mp151" | "mp152" | "mp153" | "mp154" | "mp155" | "mp156" | "mp157" | "mp158" | "mp159" | "mp160" | "mp161" | "mp162" | "mp163" | "mp164" | "mp165" | "mp166" | "mp167" | "mp168" | "mp169" | "mp170" | "mp171" | "mp172" | "mp173" | "mp174" | "mp175" | "mp176" | "mp177" | "mp178" | "mp179" | "mp180" | "mp181" | "mp182" | "mp183" | "mp184" | "mp185" | "mp186" | "mp187" | "mp188" | "mp189" | "mp190" | "mp191" | "mp192" | "mp193" | "mp194" | "mp195" | "mp196" | "mp197" | "mp198" | "mp199" | "mp200" | "mp201" | "mp202" | "mp203" | "mp204" | "mp205" | "mp206" | "mp207" | "mp208" | "mp209" | "mp210" | "mp211" | "mp212" | "mp213" | "mp214" | "mp215" | "mp216" | "mp217" | "mp218" | "mp219" | "mp220" | "mp221" | "mp222" | "mp223" | "mp224" | "mp225" | "mp226" | "mp227" | "mp228" | "mp229" | "mp230" | "mp231" | "mp232" | "mp233" | "mp234" | "mp235" | "mp236" | "mp237" | "mp238" | "mp239" | "mp240" | "mp241" | "mp242" | "mp243" | "mp244" | "mp245" | "mp246" | "mp247" | "mp248" | "mp249" | "mp250" | "mp251" | "mp252" | "mp253" | "mp254" | "mp255" | "unused0" | "unused1" | "unused2" | "unused3" | "unused4" | "unused5" | "unused6" | "unused7" | "unused8" | "unused9" | "unused10" | "unused11" | "unused12" | "unused13" | "unused14" | "unused15" | "unused16" | "unused17" | "unused18" | "unused19" | "unused20" | "unused21" | "unused22" | "unused23" | "unused24" | "unused25" | "unused26" | "unused27" | "unused28" | "unused29" | "unused30" | "unused31" | "unused32" | "unused33" | "unused34" | "unused35" | "unused36" | "unused37" | "unused38" | "unused39" | "unused40" | "unused41" | "unused42" | "unused43" | "unused44" | "unused45" | "unused46" | "unused47" | "unused48" | "unused49" | "unused50" | "unused51" | "unused52" | "unused53" | "unused54" | "unused55" | "unused56" | "unused57" | "unused58" | "unused59" | "unused60" | "unused61" | "unused62" | "unused63" | "unused64" | "unused65" | "unused66" | "unused67" | "unused68" | "unused69" | "unused70" | "unused71" | "unused72" | "unused73" | "unused74" | "unused75" | "unused76" | "unused77" | "unused78" | "unused79" | "unused80" | "unused81" | "unused82" | "unused83" | "unused84" | "unused85" | "unused86" | "unused87" | "unused88" | "unused89" | "unused90" | "unused91" | "unused92" | "unused93" | "unused94" | "unused95" | "unused96" | "unused97" | "unused98" | "unused99" | "unused100" | "unused101" | "unused102" | "unused103" | "unused104" | "unused105" | "unused106" | "unused107" | "unused108" | "unused109" | "unused110" | "unused111" | "unused112" | "unused113" | "unused114" | "unused115" | "unused116" | "unused117" | "unused118" | "unused119" | "unused120" | "unused121" | "unused122" | "unused123" | "unused124" | "unused125" | "unused126" | "unused127" | "unused128" | "unused129" | "unused130" | "unused131" | "unused132" | "unused133" | "unused134" | "unused135" | "unused136" | "unused137" | "unused138" | "unused139" | "unused140" | "unused141" | "unused142" | "unused143" | "unused144" | "unused145" | "unused146" | "unused147" | "unused148" | "unused149" | "unused150" | "unused151" | "unused152" | "unused153" | "unused154" | "unused155" | "unused156" | "unused157" | "unused158" | "unused159" | "unused160" | "unused161" | "unused162" | "unused163" | "unused164" | "unused165" | "unused166" | "unused167" | "unused168" | "unused169" | "unused170" | "unused171" | "unused172" | "unused173" | "unused174" | "unused175" | "unused176" | "unused177" | "unused178" | "unused179" | "unused180" | "unused181" | "unused182" | "unused183" | "unused184" | "unused185" | "unused186" | "unused187" | "unused188" | "unused189" | "unused190" | "unused191" | "unused192" | "unused193" | "unused194" | "unused195" | "unused196" | "unused197" | "unused198" | "unused199" | "unused200" | "unused201" | "unused202" | "unused203" | "unused204" | "unused205" | "unused206" | "unused207" | "unused208" | "unused209" | "unused210" | "unused211" | "unused212" | "unused213" | "unused214" | "unused215" | "unused216" | "unused217" | "unused218" | "unused219" | "unused220" | "unused221" | "unused222" | "unused223" | "unused224" | "unused225" | "unused226" | "unused227" | "unused228" | "unused229" | "unused230" | "unused231" | "unused232" | "unused233" | "unused234" | "unused235" | "unused236" | "unused237" | "unused238" | "unused239" | "unused240" | "unused241" | "unused242" | "unused243" | "unused244" | "unused245" | "unused246" | "unused247" | "unused248" | "unused249" | "unused250" | "unused251" | "unused252" | "unused253" | "unused254" | "unused255";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/pending": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       delete?: number;
       key: string;
       pending?: string;
       value?: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/interfaces": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "hardware-address": string;
       hwaddr: string;
       inet?: string;
       inet6?: string;
       "ip-addresses": {
        "ip-address"?: string;
        "ip-address-type"?: string;
        prefix?: number;
       }[];
       name: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/lxc/{vmid}/mtunnel": {
  parameters: {
   path: {
    node: string;
    vmid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     bridges?: string[];
     storages?: string[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       socket: string;
       ticket: string;
       upid: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/lxc/{vmid}/mtunnelwebsocket": {
  parameters: {
   query: {
    socket: string;
    ticket: string;
   };
   path: {
    node: string;
    vmid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       port?: string;
       socket?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/cfg": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/cfg/raw": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/cfg/db": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       can_update_at_runtime: boolean;
       level: "basic" | "advanced" | "dev";
       mask: string;
       name: string;
       section: string;
       value: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/cfg/value": {
  parameters: {
   query: {
    "config-keys": string;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/osd": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       flags?: string;
       root: {
        [key: string]: unknown;
       };
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/ceph/osd": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     "crush-device-class"?: string;
     db_dev?: string;
     db_dev_size?: number;
     dev: string;
     /** @default false */
     encrypted?: boolean;
     "osds-per-device"?: number;
     wal_dev?: string;
     wal_dev_size?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/osd/{osdid}": {
  parameters: {
   path: {
    node: string;
    osdid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/ceph/osd/{osdid}": {
  parameters: {
   query?: {
    cleanup?: boolean;
   };
   path: {
    node: string;
    osdid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/osd/{osdid}/metadata": {
  parameters: {
   path: {
    node: string;
    osdid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       devices: {
        dev_node: string;
        device: "block" | "db" | "wal";
        physical_device: string;
        size: number;
        support_discard: boolean;
        type: string;
       }[];
       osd: {
        back_addr: string;
        encrypted: boolean;
        front_addr: string;
        hb_back_addr: string;
        hb_front_addr: string;
        hostname: string;
        id: number;
        mem_usage: number;
        osd_data: string;
        osd_objectstore: string;
        pid?: number;
        version: string;
       };
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/osd/{osdid}/lv-info": {
  parameters: {
   query?: {
    type?: "block" | "db" | "wal";
   };
   path: {
    node: string;
    osdid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       creation_time: string;
       lv_name: string;
       lv_path: string;
       lv_size: number;
       lv_uuid: string;
       vg_name: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/ceph/osd/{osdid}/in": {
  parameters: {
   path: {
    node: string;
    osdid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/ceph/osd/{osdid}/out": {
  parameters: {
   path: {
    node: string;
    osdid: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/ceph/osd/{osdid}/scrub": {
  parameters: {
   path: {
    node: string;
    osdid: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     deep?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/mds": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       addr?: string;
       ceph_version?: string;
       ceph_version_short?: string;
       direxists?: boolean;
       fs_name?: string;
       host?: string;
       name: string;
       rank?: number;
       service?: boolean;
       standby_replay?: boolean;
       state: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/ceph/mds/{name}": {
  parameters: {
   path: {
    name: string;
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     hotstandby?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/ceph/mds/{name}": {
  parameters: {
   path: {
    name: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/mgr": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       addr?: string;
       ceph_version?: string;
       ceph_version_short?: string;
       direxists?: boolean;
       host?: string;
       name: string;
       service?: boolean;
       state: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/ceph/mgr/{id}": {
  parameters: {
   path: {
    id: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/ceph/mgr/{id}": {
  parameters: {
   path: {
    id: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/mon": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       addr?: string;
       ceph_version?: string;
       ceph_version_short?: string;
       direxists?: boolean;
       host?: string;
       name: string;
       quorum?: boolean;
       rank?: number;
       service?: boolean;
       state?: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/ceph/mon/{monid}": {
  parameters: {
   path: {
    monid: string;
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     "mon-address"?: string[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/ceph/mon/{monid}": {
  parameters: {
   path: {
    monid: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/fs": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       data_pool: string;
       data_pool_ids?: number[];
       data_pools?: string[];
       metadata_pool: string;
       metadata_pool_id?: number;
       name: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/ceph/fs/{name}": {
  parameters: {
   path: {
    name: string;
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     "add-storage"?: boolean;
     /** @default 128 */
     pg_num?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/ceph/fs/{name}": {
  parameters: {
   query?: {
    "remove-pools"?: boolean;
    "remove-storages"?: boolean;
   };
   path: {
    name: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/pool": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       application_metadata?: {
        [key: string]: unknown;
       };
       autoscale_status?: {
        [key: string]: unknown;
       };
       bytes_used?: number;
       crush_rule: number;
       crush_rule_name?: string;
       min_size: number;
       percent_used?: number;
       pg_autoscale_mode?: string;
       pg_num: number;
       pg_num_final?: number;
       pg_num_min?: number;
       pool: number;
       pool_name: string;
       size: number;
       target_size?: number;
       target_size_ratio?: number;
       type: "replicated" | "erasure" | "unknown";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/ceph/pool": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     add_storages?: boolean;
     /**
     * @default rbd
     * @enum {string}
     */
     application?: "rbd" | "cephfs" | "rgw";
     crush_rule?: string;
     "erasure-coding"?: components["schemas"]["CephErasureCoding"];
     /** @default 2 */
     min_size?: number;
     name: string;
     /**
     * @default warn
     * @enum {string}
     */
     pg_autoscale_mode?: "on" | "off" | "warn";
     /** @default 128 */
     pg_num?: number;
     pg_num_min?: number;
     /** @default 3 */
     size?: number;
     target_size?: string;
     target_size_ratio?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/pool/{name}": {
  parameters: {
   path: {
    name: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/ceph/pool/{name}": {
  parameters: {
   path: {
    name: string;
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     application?: "rbd" | "cephfs" | "rgw";
     crush_rule?: string;
     min_size?: number;
     pg_autoscale_mode?: "on" | "off" | "warn";
     pg_num?: number;
     pg_num_min?: number;
     size?: number;
     target_size?: string;
     target_size_ratio?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/ceph/pool/{name}": {
  parameters: {
   query?: {
    force?: boolean;
    remove_ecprofile?: boolean;
    remove_storages?: boolean;
   };
   path: {
    name: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/pool/{name}/status": {
  parameters: {
   query?: {
    verbose?: boolean;
   };
   path: {
    name: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       /**
       * @default rbd
       * @enum {string}
       */
       application?: "rbd" | "cephfs" | "rgw";
       application_list?: string[];
       autoscale_status?: {
        [key: string]: unknown;
       };
       crush_rule?: string;
       fast_read: boolean;
       hashpspool: boolean;
       id: number;
       /** @default 2 */
       min_size?: number;
       name: string;
       "nodeep-scrub": boolean;
       nodelete: boolean;
       nopgchange: boolean;
       noscrub: boolean;
       nosizechange: boolean;
       /**
       * @default warn
       * @enum {string}
       */
       pg_autoscale_mode?: "on" | "off" | "warn";
       /** @default 128 */
       pg_num?: number;
       pg_num_min?: number;
       pgp_num: number;
       /** @default 3 */
       size?: number;
       statistics?: {
        [key: string]: unknown;
       };
       target_size?: string;
       target_size_ratio?: number;
       use_gmt_hitset: boolean;
       write_fadvise_dontneed: boolean;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/releases": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       available: boolean;
       "is-default": boolean;
       release: string;
       unsupported: boolean;
       version: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/ceph/init": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     "cluster-network"?: string;
     /** @default false */
     disable_cephx?: boolean;
     /** @default 2 */
     min_size?: number;
     network?: string;
     /** @default 6 */
     pg_bits?: number;
     /** @default 3 */
     size?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/ceph/stop": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default ceph.target */
     service?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/ceph/start": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default ceph.target */
     service?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/ceph/restart": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default ceph.target */
     service?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/ceph/restart-bulk": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     "dry-run"?: boolean;
     /** @default false */
     force?: boolean;
     /** @default false */
     "only-outdated"?: boolean;
     /** @default false */
     resume?: boolean;
     "service-type": "osd";
     /** @default true */
     "set-noout"?: boolean;
     /** @default 600 */
     timeout?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/status": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/crush": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/log": {
  parameters: {
   query?: {
    limit?: number;
    start?: number;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       n: number;
       t: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/rules": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       name: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/ceph/cmd-safety": {
  parameters: {
   query: {
    action: "stop" | "destroy";
    id: string;
    service: "osd" | "mon" | "mds";
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       safe: boolean;
       status?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/vzdump": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     all?: boolean;
     /** @default 0 */
     bwlimit?: number;
     /**
     * @default 0
     * @enum {string}
     */
     compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
     dumpdir?: string;
     exclude?: number[];
     "exclude-path"?: string[];
     fleecing?: components["schemas"]["BackupFleecing"];
     /** @default 7 */
     ionice?: number;
     "job-id"?: string;
     /** @default 180 */
     lockwait?: number;
     /**
     * @default always
     * @enum {string}
     */
     mailnotification?: "always" | "failure";
     mailto?: string[];
     /**
     * @default snapshot
     * @enum {string}
     */
     mode?: "snapshot" | "suspend" | "stop";
     "notes-template"?: string;
     /**
     * @default auto
     * @enum {string}
     */
     "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
     "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
     performance?: components["schemas"]["BackupPerformance"];
     /** @default 0 */
     pigz?: number;
     pool?: string;
     protected?: boolean;
     "prune-backups"?: components["schemas"]["PruneBackups"];
     /** @default false */
     quiet?: boolean;
     /** @default true */
     remove?: boolean;
     script?: string;
     /** @default true */
     stdexcludes?: boolean;
     stdout?: boolean;
     /** @default false */
     stop?: boolean;
     /** @default 10 */
     stopwait?: number;
     storage?: string;
     tmpdir?: string;
     vmid?: number[];
     /** @default 1 */
     zstd?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/vzdump/defaults": {
  parameters: {
   query?: {
    storage?: string;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       /** @default false */
       all?: boolean;
       /** @default 0 */
       bwlimit?: number;
       /**
       * @default 0
       * @enum {string}
       */
       compress?: "0" | "1" | "gzip" | "lzo" | "zstd";
       dumpdir?: string;
       exclude?: number[];
       "exclude-path"?: string[];
       fleecing?: components["schemas"]["BackupFleecing"];
       /** @default 7 */
       ionice?: number;
       /** @default 180 */
       lockwait?: number;
       /**
       * @default always
       * @enum {string}
       */
       mailnotification?: "always" | "failure";
       mailto?: string[];
       /**
       * @default snapshot
       * @enum {string}
       */
       mode?: "snapshot" | "suspend" | "stop";
       node?: string;
       "notes-template"?: string;
       /**
       * @default auto
       * @enum {string}
       */
       "notification-mode"?: "auto" | "legacy-sendmail" | "notification-system";
       "pbs-change-detection-mode"?: "legacy" | "data" | "metadata";
       performance?: components["schemas"]["BackupPerformance"];
       /** @default 0 */
       pigz?: number;
       pool?: string;
       protected?: boolean;
       "prune-backups"?: components["schemas"]["PruneBackups"];
       /** @default false */
       quiet?: boolean;
       /** @default true */
       remove?: boolean;
       script?: string;
       /** @default true */
       stdexcludes?: boolean;
       /** @default false */
       stop?: boolean;
       /** @default 10 */
       stopwait?: number;
       storage?: string;
       tmpdir?: string;
       vmid?: number[];
       /** @default 1 */
       zstd?: number;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/vzdump/extractconfig": {
  parameters: {
   query: {
    volume: string;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/services": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "active-state": "active" | "inactive" | "failed" | "activating" | "deactivating" | "maintenance" | "reloading" | "refreshing" | "unknown";
       desc: string;
       name: string;
       service: string;
       state: "dead" | "condition" | "start-pre" | "start" | "start-post" | "running" | "exited" | "reload" | "reload-signal" | "reload-notify" | "mounting" | "stop" | "stop-watchdog" | "stop-sigterm" | "stop-sigkill" | "stop-post" | "final-watchdog" | "final-sigterm" | "final-sigkill" | "failed" | "dead-before-auto-restart" | "failed-before-auto-restart" | "dead-resources-pinned" | "auto-restart" | "auto-restart-queued" | "cleaning" | "unknown";
       "unit-state": "enabled" | "enabled-runtime" | "linked" | "linked-runtime" | "alias" | "masked" | "masked-runtime" | "static" | "disabled" | "indirect" | "generated" | "transient" | "bad" | "not-found" | "unknown";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/services/{service}": {
  parameters: {
   path: {
    node: string;
    service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       subdir: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/services/{service}/state": {
  parameters: {
   path: {
    node: string;
    service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "active-state": "active" | "inactive" | "failed" | "activating" | "deactivating" | "maintenance" | "reloading" | "refreshing" | "unknown";
       desc: string;
       name: string;
       service: string;
       state: "dead" | "condition" | "start-pre" | "start" | "start-post" | "running" | "exited" | "reload" | "reload-signal" | "reload-notify" | "mounting" | "stop" | "stop-watchdog" | "stop-sigterm" | "stop-sigkill" | "stop-post" | "final-watchdog" | "final-sigterm" | "final-sigkill" | "failed" | "dead-before-auto-restart" | "failed-before-auto-restart" | "dead-resources-pinned" | "auto-restart" | "auto-restart-queued" | "cleaning" | "unknown";
       "unit-state": "enabled" | "enabled-runtime" | "linked" | "linked-runtime" | "alias" | "masked" | "masked-runtime" | "static" | "disabled" | "indirect" | "generated" | "transient" | "bad" | "not-found" | "unknown";
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/services/{service}/start": {
  parameters: {
   path: {
    node: string;
    service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/services/{service}/stop": {
  parameters: {
   path: {
    node: string;
    service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/services/{service}/restart": {
  parameters: {
   path: {
    node: string;
    service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/services/{service}/reload": {
  parameters: {
   path: {
    node: string;
    service: "chrony" | "corosync" | "cron" | "ksmtuned" | "lxcfs" | "postfix" | "proxmox-firewall" | "pve-cluster" | "pve-firewall" | "pve-ha-crm" | "pve-ha-lrm" | "pve-lxc-syscalld" | "pvedaemon" | "pvefw-logger" | "pveproxy" | "pvescheduler" | "pvestatd" | "qmeventd" | "spiceproxy" | "sshd" | "syslog" | "systemd-journald" | "systemd-timesyncd";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/subscription": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       checktime?: number;
       key?: string;
       level?: string;
       message?: string;
       nextduedate?: string;
       productname?: string;
       regdate?: string;
       serverid?: string;
       signature?: string;
       sockets?: number;
       status: "new" | "notfound" | "active" | "invalid" | "expired" | "suspended";
       url?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/subscription": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     key: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/subscription": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     force?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/subscription": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/network": {
  parameters: {
   query?: {
    type?: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "any_bridge" | "any_local_bridge" | "include_sdn";
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       active?: boolean;
       address?: string;
       address6?: string;
       autostart?: boolean;
       "bond-primary"?: string;
       bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp";
       bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4";
       "bridge-access"?: number;
       "bridge-arp-nd-suppress"?: boolean;
       "bridge-learning"?: boolean;
       "bridge-multicast-flood"?: boolean;
       "bridge-unicast-flood"?: boolean;
       bridge_ports?: string[];
       bridge_vids?: string[];
       bridge_vlan_aware?: boolean;
       cidr?: string;
       cidr6?: string;
       comments?: string;
       comments6?: string;
       exists?: boolean;
       families?: ("inet" | "inet6")[];
       gateway?: string;
       gateway6?: string;
       iface: string;
       "link-type"?: string;
       method?: "loopback" | "dhcp" | "manual" | "static" | "auto";
       method6?: "loopback" | "dhcp" | "manual" | "static" | "auto";
       mtu?: number;
       netmask?: string;
       netmask6?: number;
       options?: string[];
       options6?: string[];
       ovs_bonds?: string[];
       ovs_bridge?: string;
       ovs_options?: string;
       ovs_ports?: string[];
       ovs_tag?: number;
       priority?: number;
       slaves?: string[];
       type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
       "uplink-id"?: string;
       "vlan-id"?: number;
       "vlan-protocol"?: "802.1ad" | "802.1q";
       "vlan-raw-device"?: string;
       "vxlan-id"?: number;
       "vxlan-local-tunnelip"?: string;
       "vxlan-physdev"?: string;
       "vxlan-svcnodeip"?: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/network": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     "regenerate-frr"?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/network": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     address?: string;
     address6?: string;
     autostart?: boolean;
     "bond-primary"?: string;
     bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp";
     bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4";
     bridge_ports?: string[];
     bridge_vids?: string[];
     bridge_vlan_aware?: boolean;
     cidr?: string;
     cidr6?: string;
     comments?: string;
     comments6?: string;
     gateway?: string;
     gateway6?: string;
     iface: string;
     mtu?: number;
     netmask?: string;
     netmask6?: number;
     ovs_bonds?: string[];
     ovs_bridge?: string;
     ovs_options?: string;
     ovs_ports?: string[];
     ovs_tag?: number;
     slaves?: string[];
     type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
     "vlan-id"?: number;
     "vlan-raw-device"?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/network": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/network/{iface}": {
  parameters: {
   path: {
    iface: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       method: string;
       type: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/network/{iface}": {
  parameters: {
   path: {
    iface: string;
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     address?: string;
     address6?: string;
     autostart?: boolean;
     "bond-primary"?: string;
     bond_mode?: "balance-rr" | "active-backup" | "balance-xor" | "broadcast" | "802.3ad" | "balance-tlb" | "balance-alb" | "balance-slb" | "lacp-balance-slb" | "lacp-balance-tcp";
     bond_xmit_hash_policy?: "layer2" | "layer2+3" | "layer3+4";
     bridge_ports?: string[];
     bridge_vids?: string[];
     bridge_vlan_aware?: boolean;
     cidr?: string;
     cidr6?: string;
     comments?: string;
     comments6?: string;
     delete?: string[];
     gateway?: string;
     gateway6?: string;
     mtu?: number;
     netmask?: string;
     netmask6?: number;
     ovs_bonds?: string[];
     ovs_bridge?: string;
     ovs_options?: string;
     ovs_ports?: string[];
     ovs_tag?: number;
     slaves?: string[];
     type: "bridge" | "bond" | "eth" | "alias" | "vlan" | "fabric" | "OVSBridge" | "OVSBond" | "OVSPort" | "OVSIntPort" | "vnet" | "unknown";
     "vlan-id"?: number;
     "vlan-raw-device"?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/network/{iface}": {
  parameters: {
   path: {
    iface: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/tasks": {
  parameters: {
   query?: {
    errors?: boolean;
    limit?: number;
    since?: number;
    source?: "archive" | "active" | "all";
    start?: number;
    statusfilter?: string[];
    typefilter?: string;
    until?: number;
    userfilter?: string;
    vmid?: number;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       endtime?: number;
       id: string;
       node: string;
       pid: number;
       pstart: number;
       starttime: number;
       status?: string;
       type: string;
       upid: string;
       user: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/tasks/{upid}": {
  parameters: {
   path: {
    node: string;
    upid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/tasks/{upid}": {
  parameters: {
   path: {
    node: string;
    upid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/tasks/{upid}/log": {
  parameters: {
   query?: {
    download?: boolean;
    limit?: number;
    start?: number;
   };
   path: {
    node: string;
    upid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       n: number;
       t: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/tasks/{upid}/status": {
  parameters: {
   path: {
    node: string;
    upid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       exitstatus?: string;
       id: string;
       node: string;
       pid: number;
       pstart: number;
       starttime: number;
       status: "running" | "stopped";
       type: string;
       upid: string;
       user: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/scan": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       method: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/scan/nfs": {
  parameters: {
   query: {
    server: string;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       options: string;
       path: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/scan/cifs": {
  parameters: {
   query: {
    domain?: string;
    password?: string;
    server: string;
    username?: string;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       description: string;
       share: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/scan/pbs": {
  parameters: {
   query: {
    fingerprint?: string;
    password: string;
    port?: number;
    server: string;
    username: string;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       store: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/scan/iscsi": {
  parameters: {
   query: {
    portal: string;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       portal: string;
       target: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/scan/lvm": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       vg: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/scan/lvmthin": {
  parameters: {
   query: {
    vg: string;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       lv: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/scan/zfs": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       pool: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/hardware": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/hardware/pci": {
  parameters: {
   query?: {
    "pci-class-blacklist"?: string[];
    verbose?: boolean;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       class: string;
       device: string;
       device_name?: string;
       id: string;
       iommugroup: number;
       mdev?: boolean;
       subsystem_device?: string;
       subsystem_device_name?: string;
       subsystem_vendor?: string;
       subsystem_vendor_name?: string;
       vendor: string;
       vendor_name?: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}": {
  parameters: {
   path: {
    node: string;
    "pci-id-or-mapping": string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       method: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/hardware/pci/{pci-id-or-mapping}/mdev": {
  parameters: {
   path: {
    node: string;
    "pci-id-or-mapping": string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       available: number;
       description: string;
       name?: string;
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/hardware/usb": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       busnum: number;
       class: number;
       devnum: number;
       level: number;
       manufacturer?: string;
       port: number;
       prodid: string;
       product?: string;
       serial?: string;
       speed: string;
       usbpath?: string;
       vendid: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/capabilities": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/capabilities/qemu": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/capabilities/qemu/cpu": {
  parameters: {
   query?: {
    arch?: "x86_64" | "aarch64";
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       abstract?: boolean;
       custom: boolean;
       name: string;
       vendor: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/capabilities/qemu/cpu-flags": {
  parameters: {
   query?: {
    accel?: "kvm" | "tcg";
    arch?: "x86_64" | "aarch64";
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       description?: string;
       name: string;
       "supported-on"?: string[];
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/capabilities/qemu/machines": {
  parameters: {
   query?: {
    arch?: "x86_64" | "aarch64";
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       changes?: string;
       id: string;
       type: "q35" | "i440fx";
       version: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/capabilities/qemu/migration": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "has-dbus-vmstate": boolean;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/storage": {
  parameters: {
   query?: {
    content?: string[];
    enabled?: boolean;
    format?: boolean;
    storage?: string;
    target?: string;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       active?: boolean;
       avail?: number;
       content: string[];
       enabled?: boolean;
       formats?: {
        default: "qcow2" | "raw" | "subvol" | "vmdk";
        supported: ("qcow2" | "raw" | "subvol" | "vmdk")[];
       };
       select_existing?: boolean;
       shared?: boolean;
       storage: string;
       total?: number;
       type: string;
       used?: number;
       used_fraction?: number;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/storage/{storage}": {
  parameters: {
   path: {
    node: string;
    storage: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       subdir: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/storage/{storage}/prunebackups": {
  parameters: {
   query?: {
    "prune-backups"?: components["schemas"]["PruneBackups"];
    type?: "qemu" | "lxc";
    vmid?: number;
   };
   path: {
    node: string;
    storage: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       ctime: number;
       mark: "keep" | "remove" | "protected" | "renamed";
       type: string;
       vmid?: number;
       volid: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/storage/{storage}/prunebackups": {
  parameters: {
   query?: {
    "prune-backups"?: components["schemas"]["PruneBackups"];
    type?: "qemu" | "lxc";
    vmid?: number;
   };
   path: {
    node: string;
    storage: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/storage/{storage}/content": {
  parameters: {
   query?: {
    content?: string;
    vmid?: number;
   };
   path: {
    node: string;
    storage: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "approximate-size"?: number;
       ctime?: number;
       encrypted?: string;
       format: string;
       notes?: string;
       parent?: string;
       protected?: boolean;
       size?: number;
       used?: number;
       verification?: {
        state: string;
        upid: string;
       };
       vmid?: number;
       volid: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/storage/{storage}/content": {
  parameters: {
   path: {
    node: string;
    storage: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     filename: string;
     format?: "raw" | "qcow2" | "subvol" | "vmdk";
     size: string;
     vmid: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/storage/{storage}/content/{volume}": {
  parameters: {
   path: {
    node: string;
    storage: string;
    volume: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       format: string;
       notes?: string;
       path: string;
       protected?: boolean;
       size: number;
       used: number;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/storage/{storage}/content/{volume}": {
  parameters: {
   path: {
    node: string;
    storage: string;
    volume: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     notes?: string;
     protected?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/storage/{storage}/content/{volume}": {
  parameters: {
   path: {
    node: string;
    storage: string;
    volume: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     target: string;
     target_node?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/storage/{storage}/content/{volume}": {
  parameters: {
   query?: {
    delay?: number;
   };
   path: {
    node: string;
    storage: string;
    volume: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/storage/{storage}/file-restore/list": {
  parameters: {
   query: {
    filepath: string;
    volume: string;
   };
   path: {
    node: string;
    storage: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       filepath: string;
       leaf: boolean;
       mtime?: number;
       size?: number;
       text: string;
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/storage/{storage}/file-restore/download": {
  parameters: {
   query: {
    filepath: string;
    tar?: boolean;
    volume: string;
   };
   path: {
    node: string;
    storage: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: unknown;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/storage/{storage}/status": {
  parameters: {
   path: {
    node: string;
    storage: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       active?: boolean;
       avail?: number;
       content: string[];
       enabled?: boolean;
       shared?: boolean;
       total?: number;
       type: string;
       used?: number;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/storage/{storage}/rrd": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    ds: string[];
    timeframe: "hour" | "day" | "week" | "month" | "year";
   };
   path: {
    node: string;
    storage: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       filename: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/storage/{storage}/rrddata": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    timeframe: "hour" | "day" | "week" | "month" | "year";
   };
   path: {
    node: string;
    storage: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/storage/{storage}/upload": {
  parameters: {
   path: {
    node: string;
    storage: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     checksum?: string;
     "checksum-algorithm"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";
     content: "iso" | "vztmpl" | "import";
     filename: string;
     tmpfilename?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/storage/{storage}/download-url": {
  parameters: {
   path: {
    node: string;
    storage: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     checksum?: string;
     "checksum-algorithm"?: "md5" | "sha1" | "sha224" | "sha256" | "sha384" | "sha512";
     compression?: string;
     content: "iso" | "vztmpl" | "import";
     filename: string;
     url: string;
     /** @default true */
     "verify-certificates"?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/storage/{storage}/oci-registry-pull": {
  parameters: {
   path: {
    node: string;
    storage: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     filename?: string;
     reference: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/storage/{storage}/import-metadata": {
  parameters: {
   query: {
    volume: string;
   };
   path: {
    node: string;
    storage: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "create-args": {
        [key: string]: unknown;
       };
       disks?: {
        [key: string]: unknown;
       };
       net?: {
        [key: string]: unknown;
       };
       source: "esxi";
       type: "vm";
       warnings?: {
        key?: string;
        type: "cdrom-image-ignored" | "efi-state-lost" | "guest-is-running" | "nvme-unsupported" | "ova-needs-extracting" | "ovmf-with-lsi-unsupported" | "serial-port-socket-only";
        value?: string;
       }[];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/storage/{storage}/identity": {
  parameters: {
   path: {
    node: string;
    storage: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       id: string;
       type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/disks": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/disks/lvm": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       children: {
        children?: {
         free: number;
         leaf: boolean;
         name: string;
         size: number;
        }[];
        free: number;
        leaf: boolean;
        name: string;
        size: number;
       }[];
       leaf: boolean;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/disks/lvm": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     add_storage?: boolean;
     device: string;
     name: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/disks/lvm/{name}": {
  parameters: {
   query?: {
    "cleanup-config"?: boolean;
    "cleanup-disks"?: boolean;
   };
   path: {
    name: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/disks/lvmthin": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       lv: string;
       lv_size: number;
       metadata_size: number;
       metadata_used: number;
       used: number;
       vg: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/disks/lvmthin": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     add_storage?: boolean;
     device: string;
     name: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/disks/lvmthin/{name}": {
  parameters: {
   query: {
    "cleanup-config"?: boolean;
    "cleanup-disks"?: boolean;
    "volume-group": string;
   };
   path: {
    name: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/disks/directory": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       device: string;
       options: string;
       path: string;
       type: string;
       unitfile: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/disks/directory": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     add_storage?: boolean;
     device: string;
     /**
     * @default ext4
     * @enum {string}
     */
     filesystem?: "ext4" | "xfs";
     name: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/disks/directory/{name}": {
  parameters: {
   query?: {
    "cleanup-config"?: boolean;
    "cleanup-disks"?: boolean;
   };
   path: {
    name: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/disks/zfs": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       alloc: number;
       dedup: number;
       frag: number;
       free: number;
       health: string;
       name: string;
       size: number;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/disks/zfs": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     add_storage?: boolean;
     /** @default 12 */
     ashift?: number;
     /**
     * @default on
     * @enum {string}
     */
     compression?: "on" | "off" | "gzip" | "lz4" | "lzjb" | "zle" | "zstd";
     devices: string[];
     "draid-config"?: components["schemas"]["DisksDraidConfig"];
     name: string;
     raidlevel: "single" | "mirror" | "raid10" | "raidz" | "raidz2" | "raidz3" | "draid" | "draid2" | "draid3";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/disks/zfs/{name}": {
  parameters: {
   path: {
    name: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       action?: string;
       children: {
        cksum?: number;
        msg: string;
        name: string;
        read?: number;
        state?: string;
        write?: number;
       }[];
       errors: string;
       name: string;
       scan?: string;
       state: string;
       status?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/disks/zfs/{name}": {
  parameters: {
   query?: {
    "cleanup-config"?: boolean;
    "cleanup-disks"?: boolean;
   };
   path: {
    name: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/disks/list": {
  parameters: {
   query?: {
    "include-partitions"?: boolean;
    skipsmart?: boolean;
    type?: "unused" | "journal_disks";
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       devpath: string;
       gpt: boolean;
       health?: string;
       model?: string;
       mounted: boolean;
       osdid: number;
       "osdid-list": number[];
       parent?: string;
       serial?: string;
       size: number;
       used?: string;
       vendor?: string;
       wwn?: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/disks/smart": {
  parameters: {
   query: {
    disk: string;
    healthonly?: boolean;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       attributes?: unknown[];
       health: string;
       text?: string;
       type?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/disks/initgpt": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     disk: string;
     uuid?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/disks/wipedisk": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     disk: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/apt": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       id: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/apt/update": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       Arch: "armhf" | "arm64" | "amd64" | "ppc64el" | "risc64" | "s390x" | "all";
       Description: string;
       NotifyStatus?: string;
       OldVersion?: string;
       Origin: string;
       Package: string;
       Priority: string;
       Section: string;
       Title: string;
       Version: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/apt/update": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     notify?: boolean;
     /** @default false */
     quiet?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/apt/changelog": {
  parameters: {
   query: {
    name: string;
    version?: string;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/apt/repositories": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       digest: string;
       errors: {
        error: string;
        path: string;
       }[];
       files: {
        digest: number[];
        "file-type": "list" | "sources";
        path: string;
        repositories: {
         Comment?: string;
         Components?: string[];
         Enabled: boolean;
         FileType: "list" | "sources";
         Options?: {
          Key: string;
          Values: string[];
         }[];
         Suites: string[];
         Types: ("deb" | "deb-src")[];
         URIs: string[];
        }[];
       }[];
       infos: {
        index: string;
        kind: string;
        message: string;
        path: string;
        property?: string;
       }[];
       "standard-repos": {
        handle: string;
        name: string;
        status?: boolean;
       }[];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/apt/repositories": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     digest?: string;
     handle: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/apt/repositories": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     digest?: string;
     enabled?: boolean;
     index: number;
     path: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/apt/versions": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       Arch: "armhf" | "arm64" | "amd64" | "ppc64el" | "risc64" | "s390x" | "all";
       CurrentState: "Installed" | "NotInstalled" | "UnPacked" | "HalfConfigured" | "HalfInstalled" | "ConfigFiles";
       Description: string;
       ManagerVersion?: string;
       NotifyStatus?: string;
       OldVersion?: string;
       Origin: string;
       Package: string;
       Priority: string;
       RunningKernel?: string;
       Section: string;
       Title: string;
       Version: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/firewall": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/firewall/rules": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       action: string;
       comment?: string;
       dest?: string;
       dport?: string;
       enable?: number;
       "icmp-type"?: string;
       iface?: string;
       ipversion?: number;
       log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       macro?: string;
       pos: number;
       proto?: string;
       source?: string;
       sport?: string;
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/firewall/rules": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     action: string;
     comment?: string;
     dest?: string;
     digest?: string;
     dport?: string;
     enable?: number;
     "icmp-type"?: string;
     iface?: string;
     log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     macro?: string;
     pos?: number;
     proto?: string;
     source?: string;
     sport?: string;
     type: "in" | "out" | "forward" | "group";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/firewall/rules/{pos}": {
  parameters: {
   path: {
    node: string;
    pos: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       action: string;
       comment?: string;
       dest?: string;
       dport?: string;
       enable?: number;
       "icmp-type"?: string;
       iface?: string;
       ipversion?: number;
       log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       macro?: string;
       pos: number;
       proto?: string;
       source?: string;
       sport?: string;
       type: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/firewall/rules/{pos}": {
  parameters: {
   path: {
    node: string;
    pos: number;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     action?: string;
     comment?: string;
     delete?: string[];
     dest?: string;
     digest?: string;
     dport?: string;
     enable?: number;
     "icmp-type"?: string;
     iface?: string;
     log?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     macro?: string;
     moveto?: number;
     proto?: string;
     source?: string;
     sport?: string;
     type?: "in" | "out" | "forward" | "group";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/firewall/rules/{pos}": {
  parameters: {
   query?: {
    digest?: string;
   };
   path: {
    node: string;
    pos: number;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/firewall/options": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       /** @default true */
       enable?: boolean;
       log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       /** @default false */
       log_nf_conntrack?: boolean;
       /** @default true */
       ndp?: boolean;
       /** @default false */
       nf_conntrack_allow_invalid?: boolean;
       /** @default  */
       nf_conntrack_helpers?: string;
       /** @default 262144 */
       nf_conntrack_max?: number;
       /** @default 432000 */
       nf_conntrack_tcp_timeout_established?: number;
       /** @default 60 */
       nf_conntrack_tcp_timeout_syn_recv?: number;
       /** @default false */
       nftables?: boolean;
       nosmurfs?: boolean;
       /** @default false */
       protection_synflood?: boolean;
       /** @default 1000 */
       protection_synflood_burst?: number;
       /** @default 200 */
       protection_synflood_rate?: number;
       smurf_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       tcp_flags_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
       /** @default false */
       tcpflags?: boolean;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/firewall/options": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: string[];
     digest?: string;
     /** @default true */
     enable?: boolean;
     log_level_forward?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     log_level_in?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     log_level_out?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     /** @default false */
     log_nf_conntrack?: boolean;
     /** @default true */
     ndp?: boolean;
     /** @default false */
     nf_conntrack_allow_invalid?: boolean;
     /** @default  */
     nf_conntrack_helpers?: string;
     /** @default 262144 */
     nf_conntrack_max?: number;
     /** @default 432000 */
     nf_conntrack_tcp_timeout_established?: number;
     /** @default 60 */
     nf_conntrack_tcp_timeout_syn_recv?: number;
     /** @default false */
     nftables?: boolean;
     nosmurfs?: boolean;
     /** @default false */
     protection_synflood?: boolean;
     /** @default 1000 */
     protection_synflood_burst?: number;
     /** @default 200 */
     protection_synflood_rate?: number;
     smurf_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     tcp_flags_log_level?: "emerg" | "alert" | "crit" | "err" | "warning" | "notice" | "info" | "debug" | "nolog";
     /** @default false */
     tcpflags?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/firewall/log": {
  parameters: {
   query?: {
    limit?: number;
    since?: number;
    start?: number;
    until?: number;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       n: number;
       t: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/replication": {
  parameters: {
   query?: {
    guest?: number;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       id: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/replication/{id}": {
  parameters: {
   path: {
    id: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/replication/{id}/status": {
  parameters: {
   path: {
    id: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/replication/{id}/log": {
  parameters: {
   query?: {
    limit?: number;
    start?: number;
   };
   path: {
    id: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       n: number;
       t: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/replication/{id}/schedule_now": {
  parameters: {
   path: {
    id: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/certificates": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/certificates/acme": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/certificates/acme/certificate": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     force?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/certificates/acme/certificate": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     force?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/certificates/acme/certificate": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/certificates/info": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       filename?: string;
       fingerprint?: string;
       issuer?: string;
       notafter?: number;
       notbefore?: number;
       pem?: string;
       "public-key-bits"?: number;
       "public-key-type"?: string;
       san?: string[];
       subject?: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/certificates/custom": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     certificates: string;
     /** @default false */
     force?: boolean;
     key?: string;
     /** @default false */
     restart?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       filename?: string;
       fingerprint?: string;
       issuer?: string;
       notafter?: number;
       notbefore?: number;
       pem?: string;
       "public-key-bits"?: number;
       "public-key-type"?: string;
       san?: string[];
       subject?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /nodes/{node}/certificates/custom": {
  parameters: {
   query?: {
    restart?: boolean;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/config": {
  parameters: {
   query?: {
    property?: "acme" | "acmedomain0" | "acmedomain1" | "acmedomain2" | "acmedomain3" | "acmedomain4" | "acmedomain5" | "ballooning-target" | "description" | "location" | "startall-onboot-delay" | "wakeonlan";
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       acme?: components["schemas"]["NodeAcme"];
       [key: `acmedomain${number}`]: components["schemas"]["NodeAcmedomain"];
       /** @default 80 */
       "ballooning-target"?: number;
       description?: string;
       digest?: string;
       location?: components["schemas"]["NodeLocation"];
       /** @default 0 */
       "startall-onboot-delay"?: number;
       wakeonlan?: components["schemas"]["NodeWakeonlan"];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/config": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     acme?: components["schemas"]["NodeAcme"];
     [key: `acmedomain${number}`]: components["schemas"]["NodeAcmedomain"];
     /** @default 80 */
     "ballooning-target"?: number;
     delete?: string[];
     description?: string;
     digest?: string;
     location?: components["schemas"]["NodeLocation"];
     /** @default 0 */
     "startall-onboot-delay"?: number;
     wakeonlan?: components["schemas"]["NodeWakeonlan"];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/sdn": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/sdn/fabrics/{fabric}": {
  parameters: {
   path: {
    fabric: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       subdir: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/sdn/fabrics/{fabric}/routes": {
  parameters: {
   path: {
    fabric: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       route: string;
       via: string[];
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/sdn/fabrics/{fabric}/neighbors": {
  parameters: {
   path: {
    fabric: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       neighbor: string;
       status: string;
       uptime: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/sdn/fabrics/{fabric}/interfaces": {
  parameters: {
   path: {
    fabric: string;
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       name: string;
       state: string;
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/sdn/zones": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       status: "available" | "pending" | "error";
       zone: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/sdn/zones/{zone}": {
  parameters: {
   path: {
    node: string;
    zone: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       subdir: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/sdn/zones/{zone}/content": {
  parameters: {
   path: {
    node: string;
    zone: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       status?: string;
       statusmsg?: string;
       vnet: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/sdn/zones/{zone}/bridges": {
  parameters: {
   path: {
    node: string;
    zone: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       name: string;
       ports: {
        index?: string;
        name: string;
        primary_vlan?: number;
        vlans?: string[];
        vmid?: number;
       }[];
       vlan_filtering: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/sdn/zones/{zone}/ip-vrf": {
  parameters: {
   path: {
    node: string;
    zone: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       ip: string;
       metric: number;
       nexthops: string[];
       protocol: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/sdn/vnets/{vnet}": {
  parameters: {
   path: {
    node: string;
    vnet: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       subdir: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/sdn/vnets/{vnet}/mac-vrf": {
  parameters: {
   path: {
    node: string;
    vnet: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       ip: string;
       mac: string;
       nexthop: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/version": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       release: string;
       repoid: string;
       version: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/status": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "boot-info": {
        mode: "efi" | "legacy-bios";
        secureboot?: boolean;
       };
       cpu: number;
       cpuinfo: {
        cores: number;
        cpus: number;
        model: string;
        sockets: number;
       };
       "current-kernel": {
        machine: string;
        release: string;
        sysname: string;
        version: string;
       };
       loadavg: string[];
       memory: {
        available: number;
        free: number;
        total: number;
        used: number;
       };
       pveversion: string;
       rootfs: {
        avail: number;
        free: number;
        total: number;
        used: number;
       };
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/status": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     command: "reboot" | "shutdown";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/netstat": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/execute": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     commands: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/wakeonlan": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/rrd": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    ds: string[];
    timeframe: "hour" | "day" | "week" | "month" | "year" | "decade";
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       filename: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/rrddata": {
  parameters: {
   query: {
    cf?: "AVERAGE" | "MAX";
    timeframe: "hour" | "day" | "week" | "month" | "year" | "decade";
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/syslog": {
  parameters: {
   query?: {
    limit?: number;
    service?: string;
    since?: string;
    start?: number;
    until?: string;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       n: number;
       t: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/journal": {
  parameters: {
   query?: {
    endcursor?: string;
    identifiers?: boolean;
    kernel?: boolean;
    lastentries?: number;
    priority?: string;
    service?: string;
    since?: number;
    startcursor?: string;
    structured?: boolean;
    unit?: string;
    units?: boolean;
    until?: number;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/vncshell": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /**
     * @default login
     * @enum {string}
     */
     cmd?: "ceph_install" | "login" | "upgrade";
     /** @default  */
     "cmd-opts"?: string;
     height?: number;
     websocket?: boolean;
     width?: number;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       cert: string;
       password?: string;
       port: number;
       ticket: string;
       upid: string;
       user: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/termproxy": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /**
     * @default login
     * @enum {string}
     */
     cmd?: "ceph_install" | "login" | "upgrade";
     /** @default  */
     "cmd-opts"?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       port: number;
       ticket: string;
       upid: string;
       user: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/vncwebsocket": {
  parameters: {
   query: {
    port: number;
    vncticket: string;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       port: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/spiceshell": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /**
     * @default login
     * @enum {string}
     */
     cmd?: "ceph_install" | "login" | "upgrade";
     /** @default  */
     "cmd-opts"?: string;
     proxy?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       host: string;
       password: string;
       proxy: string;
       "tls-port": number;
       type: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/dns": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       dns1?: string;
       dns2?: string;
       dns3?: string;
       search?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/dns": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     dns1?: string;
     dns2?: string;
     dns3?: string;
     search: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/time": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       localtime: number;
       time: number;
       timezone: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /nodes/{node}/time": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     timezone: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/aplinfo": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: Record<string, unknown>[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/aplinfo": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     storage: string;
     template: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/query-oci-repo-tags": {
  parameters: {
   query: {
    reference: string;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/query-url-metadata": {
  parameters: {
   query: {
    url: string;
    "verify-certificates"?: boolean;
   };
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       filename?: string;
       mimetype?: string;
       size?: number;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/report": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/startall": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     force?: boolean;
     "max-workers"?: number;
     vms?: number[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/stopall": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default true */
     "force-stop"?: boolean;
     "max-workers"?: number;
     /** @default 180 */
     timeout?: number;
     vms?: number[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/suspendall": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     "max-workers"?: number;
     vms?: number[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/migrateall": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     "max-workers"?: number;
     maxworkers?: number;
     target: string;
     vms?: number[];
     "with-local-disks"?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /nodes/{node}/hosts": {
  parameters: {
   path: {
    node: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       data: string;
       digest?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /nodes/{node}/hosts": {
  parameters: {
   path: {
    node: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     data: string;
     digest?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /storage": {
  parameters: {
   query?: {
    type?: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       storage: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /storage": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     authsupported?: string;
     base?: string;
     blocksize?: string;
     bwlimit?: components["schemas"]["ClusterBwlimit"];
     comstar_hg?: string;
     comstar_tg?: string;
     content?: string[];
     "content-dirs"?: string[];
     "create-base-path"?: boolean;
     "create-subdirs"?: boolean;
     "data-pool"?: string;
     datastore?: string;
     disable?: boolean;
     domain?: string;
     "encryption-key"?: string;
     export?: string;
     fingerprint?: string;
     format?: "raw" | "qcow2" | "subvol" | "vmdk";
     "fs-name"?: string;
     fuse?: boolean;
     /** @default no */
     is_mountpoint?: string;
     iscsiprovider?: string;
     keyring?: string;
     /** @default false */
     krbd?: boolean;
     lio_tpg?: string;
     "master-pubkey"?: string;
     "max-protected-backups"?: number;
     mkdir?: boolean;
     monhost?: string[];
     mountpoint?: string;
     namespace?: string;
     /** @default false */
     nocow?: boolean;
     nodes?: string[];
     nowritecache?: boolean;
     options?: string;
     password?: string;
     path?: string;
     pool?: string;
     port?: number;
     portal?: string;
     /**
     * @default metadata
     * @enum {string}
     */
     preallocation?: "off" | "metadata" | "falloc" | "full";
     "prune-backups"?: components["schemas"]["PruneBackups"];
     saferemove?: boolean;
     /**
     * @default 32
     * @enum {integer}
     */
     "saferemove-stepsize"?: "1" | "2" | "4" | "8" | "16" | "32";
     saferemove_throughput?: string;
     server?: string;
     share?: string;
     shared?: boolean;
     /** @default false */
     "skip-cert-verification"?: boolean;
     /**
     * @default default
     * @enum {string}
     */
     smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11";
     /** @default false */
     "snapshot-as-volume-chain"?: boolean;
     sparse?: boolean;
     storage: string;
     subdir?: string;
     tagged_only?: boolean;
     target?: string;
     thinpool?: string;
     type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
     username?: string;
     vgname?: string;
     "zfs-base-path"?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       config?: {
        "encryption-key"?: string;
       };
       storage: string;
       type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /storage/{storage}": {
  parameters: {
   path: {
    storage: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /storage/{storage}": {
  parameters: {
   path: {
    storage: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     blocksize?: string;
     bwlimit?: components["schemas"]["ClusterBwlimit"];
     comstar_hg?: string;
     comstar_tg?: string;
     content?: string[];
     "content-dirs"?: string[];
     "create-base-path"?: boolean;
     "create-subdirs"?: boolean;
     "data-pool"?: string;
     delete?: string[];
     digest?: string;
     disable?: boolean;
     domain?: string;
     "encryption-key"?: string;
     fingerprint?: string;
     format?: "raw" | "qcow2" | "subvol" | "vmdk";
     "fs-name"?: string;
     fuse?: boolean;
     /** @default no */
     is_mountpoint?: string;
     keyring?: string;
     /** @default false */
     krbd?: boolean;
     lio_tpg?: string;
     "master-pubkey"?: string;
     "max-protected-backups"?: number;
     mkdir?: boolean;
     monhost?: string[];
     mountpoint?: string;
     namespace?: string;
     /** @default false */
     nocow?: boolean;
     nodes?: string[];
     nowritecache?: boolean;
     options?: string;
     password?: string;
     pool?: string;
     port?: number;
     /**
     * @default metadata
     * @enum {string}
     */
     preallocation?: "off" | "metadata" | "falloc" | "full";
     "prune-backups"?: components["schemas"]["PruneBackups"];
     saferemove?: boolean;
     /**
     * @default 32
     * @enum {integer}
     */
     "saferemove-stepsize"?: "1" | "2" | "4" | "8" | "16" | "32";
     saferemove_throughput?: string;
     server?: string;
     shared?: boolean;
     /** @default false */
     "skip-cert-verification"?: boolean;
     /**
     * @default default
     * @enum {string}
     */
     smbversion?: "default" | "2.0" | "2.1" | "3" | "3.0" | "3.11";
     /** @default false */
     "snapshot-as-volume-chain"?: boolean;
     sparse?: boolean;
     subdir?: string;
     tagged_only?: boolean;
     username?: string;
     "zfs-base-path"?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       config?: {
        "encryption-key"?: string;
       };
       storage: string;
       type: "btrfs" | "cephfs" | "cifs" | "dir" | "esxi" | "iscsi" | "iscsidirect" | "lvm" | "lvmthin" | "nfs" | "pbs" | "rbd" | "zfs" | "zfspool";
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /storage/{storage}": {
  parameters: {
   path: {
    storage: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       subdir: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/users": {
  parameters: {
   query?: {
    enabled?: boolean;
    full?: boolean;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       email?: string;
       /** @default true */
       enable?: boolean;
       expire?: number;
       firstname?: string;
       groups?: string[];
       keys?: string;
       lastname?: string;
       "realm-type"?: string;
       "tfa-locked-until"?: number;
       tokens?: {
        comment?: string;
        expire?: number;
        /** @default true */
        privsep?: boolean;
        tokenid: string;
       }[];
       "totp-locked"?: boolean;
       userid: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /access/users": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     email?: string;
     /** @default true */
     enable?: boolean;
     expire?: number;
     firstname?: string;
     groups?: string[];
     keys?: string;
     lastname?: string;
     password?: string;
     userid: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/users/{userid}": {
  parameters: {
   path: {
    userid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       email?: string;
       /** @default true */
       enable?: boolean;
       expire?: number;
       firstname?: string;
       groups?: string[];
       keys?: string;
       lastname?: string;
       tokens?: {
        [key: string]: unknown;
       };
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /access/users/{userid}": {
  parameters: {
   path: {
    userid: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     append?: boolean;
     comment?: string;
     email?: string;
     /** @default true */
     enable?: boolean;
     expire?: number;
     firstname?: string;
     groups?: string[];
     keys?: string;
     lastname?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /access/users/{userid}": {
  parameters: {
   path: {
    userid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/users/{userid}/tfa": {
  parameters: {
   query?: {
    multiple?: boolean;
   };
   path: {
    userid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       realm?: "oath" | "yubico";
       types?: ("totp" | "u2f" | "yubico" | "webauthn" | "recovedry")[];
       user?: "oath" | "u2f";
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /access/users/{userid}/unlock-tfa": {
  parameters: {
   path: {
    userid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: boolean;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/users/{userid}/token": {
  parameters: {
   path: {
    userid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       expire?: number;
       /** @default true */
       privsep?: boolean;
       tokenid: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/users/{userid}/token/{tokenid}": {
  parameters: {
   path: {
    tokenid: string;
    userid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       expire?: number;
       /** @default true */
       privsep?: boolean;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /access/users/{userid}/token/{tokenid}": {
  parameters: {
   path: {
    tokenid: string;
    userid: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     delete?: string[];
     expire?: number;
     /** @default true */
     privsep?: boolean;
     /** @default false */
     regenerate?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       expire?: number;
       "full-tokenid"?: string;
       /** @default true */
       privsep?: boolean;
       value?: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /access/users/{userid}/token/{tokenid}": {
  parameters: {
   path: {
    tokenid: string;
    userid: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     expire?: number;
     /** @default true */
     privsep?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "full-tokenid": string;
       info: {
        comment?: string;
        expire?: number;
        /** @default true */
        privsep?: boolean;
       };
       value: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /access/users/{userid}/token/{tokenid}": {
  parameters: {
   path: {
    tokenid: string;
    userid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/groups": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       groupid: string;
       users?: string[];
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /access/groups": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     groupid: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/groups/{groupid}": {
  parameters: {
   path: {
    groupid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       members: string[];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /access/groups/{groupid}": {
  parameters: {
   path: {
    groupid: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /access/groups/{groupid}": {
  parameters: {
   path: {
    groupid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/roles": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       privs?: string[];
       roleid: string;
       /** @default false */
       special?: boolean;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /access/roles": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     privs?: string[];
     roleid: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/roles/{roleid}": {
  parameters: {
   path: {
    roleid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       "Datastore.Allocate"?: boolean;
       "Datastore.AllocateSpace"?: boolean;
       "Datastore.AllocateTemplate"?: boolean;
       "Datastore.Audit"?: boolean;
       "Group.Allocate"?: boolean;
       "Mapping.Audit"?: boolean;
       "Mapping.Modify"?: boolean;
       "Mapping.Use"?: boolean;
       "Permissions.Modify"?: boolean;
       "Pool.Allocate"?: boolean;
       "Pool.Audit"?: boolean;
       "Realm.Allocate"?: boolean;
       "Realm.AllocateUser"?: boolean;
       "SDN.Allocate"?: boolean;
       "SDN.Audit"?: boolean;
       "SDN.Use"?: boolean;
       "Sys.AccessNetwork"?: boolean;
       "Sys.Audit"?: boolean;
       "Sys.Console"?: boolean;
       "Sys.Incoming"?: boolean;
       "Sys.Modify"?: boolean;
       "Sys.PowerMgmt"?: boolean;
       "Sys.Syslog"?: boolean;
       "User.Modify"?: boolean;
       "VM.Allocate"?: boolean;
       "VM.Audit"?: boolean;
       "VM.Backup"?: boolean;
       "VM.Clone"?: boolean;
       "VM.Config.CDROM"?: boolean;
       "VM.Config.CPU"?: boolean;
       "VM.Config.Cloudinit"?: boolean;
       "VM.Config.Disk"?: boolean;
       "VM.Config.HWType"?: boolean;
       "VM.Config.Memory"?: boolean;
       "VM.Config.Network"?: boolean;
       "VM.Config.Options"?: boolean;
       "VM.Console"?: boolean;
       "VM.GuestAgent.Audit"?: boolean;
       "VM.GuestAgent.FileRead"?: boolean;
       "VM.GuestAgent.FileSystemMgmt"?: boolean;
       "VM.GuestAgent.FileWrite"?: boolean;
       "VM.GuestAgent.Unrestricted"?: boolean;
       "VM.Migrate"?: boolean;
       "VM.PowerMgmt"?: boolean;
       "VM.Replicate"?: boolean;
       "VM.Snapshot"?: boolean;
       "VM.Snapshot.Rollback"?: boolean;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /access/roles/{roleid}": {
  parameters: {
   path: {
    roleid: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     append?: boolean;
     privs?: string[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /access/roles/{roleid}": {
  parameters: {
   path: {
    roleid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/acl": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       path: string;
       /** @default true */
       propagate?: boolean;
       roleid: string;
       type: "user" | "group" | "token";
       ugid: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /access/acl": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     delete?: boolean;
     groups?: string[];
     path: string;
     /** @default true */
     propagate?: boolean;
     roles: string[];
     tokens?: string[];
     users?: string[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/domains": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       realm: string;
       tfa?: "yubico" | "oath";
       type: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /access/domains": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     "acr-values"?: string;
     audiences?: string;
     /** @default false */
     autocreate?: boolean;
     base_dn?: string;
     bind_dn?: string;
     /** @default /etc/ssl/certs */
     capath?: string;
     /** @default true */
     "case-sensitive"?: boolean;
     cert?: string;
     certkey?: string;
     /** @default false */
     "check-connection"?: boolean;
     "client-id"?: string;
     "client-key"?: string;
     comment?: string;
     default?: boolean;
     domain?: string;
     filter?: string;
     group_classes?: string[];
     group_dn?: string;
     group_filter?: string;
     group_name_attr?: string;
     /** @default false */
     "groups-autocreate"?: boolean;
     "groups-claim"?: string;
     /** @default false */
     "groups-overwrite"?: boolean;
     "issuer-url"?: string;
     /**
     * @default ldap
     * @enum {string}
     */
     mode?: "ldap" | "ldaps" | "ldap+starttls";
     password?: string;
     port?: number;
     prompt?: string;
     /** @default true */
     "query-userinfo"?: boolean;
     realm: string;
     scopes?: string;
     secure?: boolean;
     server1?: string;
     server2?: string;
     sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3";
     "sync-defaults-options"?: components["schemas"]["RealmSyncOptions"];
     sync_attributes?: string;
     tfa?: components["schemas"]["TfaConfig"];
     type: "ad" | "ldap" | "openid" | "pam" | "pve";
     user_attr?: string;
     user_classes?: string[];
     "username-claim"?: string;
     /** @default false */
     verify?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/domains/{realm}": {
  parameters: {
   path: {
    realm: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: unknown;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /access/domains/{realm}": {
  parameters: {
   path: {
    realm: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     "acr-values"?: string;
     audiences?: string;
     /** @default false */
     autocreate?: boolean;
     base_dn?: string;
     bind_dn?: string;
     /** @default /etc/ssl/certs */
     capath?: string;
     /** @default true */
     "case-sensitive"?: boolean;
     cert?: string;
     certkey?: string;
     /** @default false */
     "check-connection"?: boolean;
     "client-id"?: string;
     "client-key"?: string;
     comment?: string;
     default?: boolean;
     delete?: string[];
     digest?: string;
     domain?: string;
     filter?: string;
     group_classes?: string[];
     group_dn?: string;
     group_filter?: string;
     group_name_attr?: string;
     /** @default false */
     "groups-autocreate"?: boolean;
     "groups-claim"?: string;
     /** @default false */
     "groups-overwrite"?: boolean;
     "issuer-url"?: string;
     /**
     * @default ldap
     * @enum {string}
     */
     mode?: "ldap" | "ldaps" | "ldap+starttls";
     password?: string;
     port?: number;
     prompt?: string;
     /** @default true */
     "query-userinfo"?: boolean;
     scopes?: string;
     secure?: boolean;
     server1?: string;
     server2?: string;
     sslversion?: "tlsv1" | "tlsv1_1" | "tlsv1_2" | "tlsv1_3";
     "sync-defaults-options"?: components["schemas"]["RealmSyncOptions"];
     sync_attributes?: string;
     tfa?: components["schemas"]["TfaConfig"];
     user_attr?: string;
     user_classes?: string[];
     /** @default false */
     verify?: boolean;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /access/domains/{realm}": {
  parameters: {
   path: {
    realm: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /access/domains/{realm}/sync": {
  parameters: {
   path: {
    realm: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     "dry-run"?: boolean;
     /** @default true */
     "enable-new"?: boolean;
     full?: boolean;
     purge?: boolean;
     /** @default none */
     "remove-vanished"?: string;
     scope?: "users" | "groups" | "both";
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/openid": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       subdir: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /access/openid/auth-url": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     realm: string;
     "redirect-url": string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: string;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /access/openid/login": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     code: string;
     "redirect-url": string;
     state: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       CSRFPreventionToken: string;
       cap: {
        [key: string]: unknown;
       };
       clustername?: string;
       ticket: string;
       username: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/tfa": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       entries: {
        created: number;
        description: string;
        /** @default true */
        enable?: boolean;
        id: string;
        type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
       }[];
       "tfa-locked-until"?: number;
       "totp-locked"?: boolean;
       userid: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/tfa/{userid}": {
  parameters: {
   path: {
    userid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       created: number;
       description: string;
       /** @default true */
       enable?: boolean;
       id: string;
       type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /access/tfa/{userid}": {
  parameters: {
   path: {
    userid: string;
   };
  };
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     challenge?: string;
     description?: string;
     password?: string;
     totp?: string;
     type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
     value?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       challenge?: string;
       id: string;
       recovery?: string[];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/tfa/{userid}/{id}": {
  parameters: {
   path: {
    id: string;
    userid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       created: number;
       description: string;
       /** @default true */
       enable?: boolean;
       id: string;
       type: "totp" | "u2f" | "webauthn" | "recovery" | "yubico";
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /access/tfa/{userid}/{id}": {
  parameters: {
   path: {
    id: string;
    userid: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     description?: string;
     enable?: boolean;
     password?: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /access/tfa/{userid}/{id}": {
  parameters: {
   query?: {
    password?: string;
   };
   path: {
    id: string;
    userid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/ticket": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /access/ticket": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default true */
     "new-format"?: boolean;
     otp?: string;
     password: string;
     path?: string;
     privs?: string[];
     realm?: string;
     "tfa-challenge"?: string;
     username: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       CSRFPreventionToken?: string;
       clustername?: string;
       ticket?: string;
       username: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /access/vncticket": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     authid: string;
     path: string;
     port?: number;
     privs: string[];
     vncticket: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /access/password": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     "confirmation-password"?: string;
     password: string;
     userid: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /access/permissions": {
  parameters: {
   query?: {
    path?: string;
    userid?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       [key: string]: unknown;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /pools": {
  parameters: {
   query?: {
    poolid?: string;
    type?: "qemu" | "lxc" | "storage";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       members?: {
        id: string;
        node: string;
        storage?: string;
        type: "qemu" | "lxc" | "openvz" | "storage";
        vmid?: number;
       }[];
       poolid: string;
      }[];
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /pools": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     "allow-move"?: boolean;
     comment?: string;
     /** @default false */
     delete?: boolean;
     poolid: string;
     storage?: string[];
     vms?: number[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "POST /pools": {
  requestBody: {
   content: {
    "application/x-www-form-urlencoded": {
     comment?: string;
     poolid: string;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /pools": {
  parameters: {
   query: {
    poolid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /pools/{poolid}": {
  parameters: {
   query?: {
    type?: "qemu" | "lxc" | "storage";
   };
   path: {
    poolid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       comment?: string;
       members: {
        id: string;
        node: string;
        storage?: string;
        type: "qemu" | "lxc" | "openvz" | "storage";
        vmid?: number;
       }[];
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "PUT /pools/{poolid}": {
  parameters: {
   path: {
    poolid: string;
   };
  };
  requestBody?: {
   content: {
    "application/x-www-form-urlencoded": {
     /** @default false */
     "allow-move"?: boolean;
     comment?: string;
     /** @default false */
     delete?: boolean;
     storage?: string[];
     vms?: number[];
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "DELETE /pools/{poolid}": {
  parameters: {
   path: {
    poolid: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      data: null;
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
 "GET /version": {
  responses: {
   200: {
    content: {
     "application/json": {
      data: {
       console?: "applet" | "vv" | "html5" | "xtermjs";
       release: string;
       repoid: string;
       version: string;
      };
      total?: number;
     };
    };
   };
   default: {
    content: {
     "application/json": components["schemas"]["ErrorAnswer"];
    };
   };
  };
 };
}
