/** A region where nothing is yet. */
import type { ServiceName } from '../../client/services.js'
import type { RegionState } from '../state.js'

export function emptyRegion(services: readonly ServiceName[]): RegionState {
  return {
    services: [...services],
    compute: {
      flavors: {},
      servers: {},
      keypairs: {},
      serverGroups: {},
      quotas: {},
      defaultQuota: {
        instances: 20,
        cores: 40,
        ram: 102_400,
        key_pairs: 100,
        server_groups: 10,
        server_group_members: 10,
        metadata_items: 128,
      },
      hosts: ['compute-1', 'compute-2'],
      nextNumber: 1,
    },
    image: { images: {} },
    network: {
      networks: {},
      subnets: {},
      ports: {},
      routers: {},
      floatingIps: {},
      securityGroups: {},
      securityGroupRules: {},
      trunks: {},
      qosPolicies: {},
      quotas: {},
      defaultQuota: {
        network: 100,
        subnet: 100,
        subnetpool: -1,
        port: 500,
        router: 20,
        floatingip: 20,
        rbac_policy: 10,
        security_group: 50,
        security_group_rule: 200,
        trunk: -1,
      },
      nextSegment: 1000,
    },
    blockStorage: {
      types: {},
      defaultType: '',
      volumes: {},
      snapshots: {},
      backups: {},
      transfers: {},
      quotas: {},
      defaultQuota: {
        volumes: 30,
        gigabytes: 200,
        snapshots: 30,
        backups: 10,
        backup_gigabytes: 1000,
        per_volume_gigabytes: -1,
        groups: 10,
      },
    },
  }
}
