// Generated from block-storage_v3.70.json by `npm run generate:openstack`. Do not edit.

export interface paths {
 "/volumes/detail": {
  get: operations["volumes/detail:get"];
 };
 "/volumes/summary": {
  get: operations["volumes/summary:get"];
 };
 "/volumes": {
  get: operations["volumes:get"];
  post: operations["volumes:post"];
 };
 "/volumes/{id}/action": {
  parameters: {
   path: {
    id: components["parameters"]["volumes_action_id"];
   };
  };
  post: operations["volumes/id/action:post"];
 };
 "/volumes/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["volumes_id"];
   };
  };
  get: operations["volumes/id:get"];
  put: operations["volumes/id:put"];
  delete: operations["volumes/id:delete"];
 };
 "/messages": {
  get: operations["messages:get"];
 };
 "/messages/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["messages_id"];
   };
  };
  get: operations["messages/id:get"];
  delete: operations["messages/id:delete"];
 };
 "/clusters/detail": {
  get: operations["clusters/detail:get"];
 };
 "/clusters": {
  get: operations["clusters:get"];
 };
 "/clusters/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["clusters_id"];
   };
  };
  get: operations["clusters/id:get"];
  put: operations["clusters/id:put"];
 };
 "/types": {
  get: operations["types:get"];
  post: operations["types:post"];
 };
 "/types/{id}/action": {
  parameters: {
   path: {
    id: components["parameters"]["types_action_id"];
   };
  };
  post: operations["types/id/action:post"];
 };
 "/types/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["types_id"];
   };
  };
  get: operations["types/id:get"];
  put: operations["types/id:put"];
  delete: operations["types/id:delete"];
 };
 "/group_types": {
  get: operations["group_types:get"];
  post: operations["group_types:post"];
 };
 "/group_types/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["group_types_id"];
   };
  };
  get: operations["group_types/id:get"];
  put: operations["group_types/id:put"];
  delete: operations["group_types/id:delete"];
 };
 "/group_types/{group_type_id}/group_specs": {
  parameters: {
   path: {
    group_type_id: components["parameters"]["group_types_group_specs_group_type_id"];
   };
  };
  get: operations["group_types/group_type_id/group_specs:get"];
  post: operations["group_types/group_type_id/group_specs:post"];
 };
 "/group_types/{group_type_id}/group_specs/{id}": {
  parameters: {
   path: {
    group_type_id: components["parameters"]["group_types_group_specs_group_type_id"];
    id: components["parameters"]["group_types_group_specs_id"];
   };
  };
  get: operations["group_types/group_type_id/group_specs/id:get"];
  put: operations["group_types/group_type_id/group_specs/id:put"];
  delete: operations["group_types/group_type_id/group_specs/id:delete"];
 };
 "/groups/detail": {
  get: operations["groups/detail:get"];
 };
 "/groups": {
  get: operations["groups:get"];
  post: operations["groups:post"];
 };
 "/groups/{id}/action": {
  parameters: {
   path: {
    id: components["parameters"]["groups_action_id"];
   };
  };
  post: operations["groups/id/action:post"];
 };
 "/groups/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["groups_id"];
   };
  };
  get: operations["groups/id:get"];
  put: operations["groups/id:put"];
  delete: operations["groups/id:delete"];
 };
 "/groups/action": {
  post: operations["groups/action:post"];
 };
 "/group_snapshots/detail": {
  get: operations["group_snapshots/detail:get"];
 };
 "/group_snapshots": {
  get: operations["group_snapshots:get"];
  post: operations["group_snapshots:post"];
 };
 "/group_snapshots/{id}/action": {
  parameters: {
   path: {
    id: components["parameters"]["group_snapshots_action_id"];
   };
  };
  post: operations["group_snapshots/id/action:post"];
 };
 "/group_snapshots/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["group_snapshots_id"];
   };
  };
  get: operations["group_snapshots/id:get"];
  delete: operations["group_snapshots/id:delete"];
 };
 "/snapshots/detail": {
  get: operations["snapshots/detail:get"];
 };
 "/snapshots": {
  get: operations["snapshots:get"];
  post: operations["snapshots:post"];
 };
 "/snapshots/{id}/action": {
  parameters: {
   path: {
    id: components["parameters"]["snapshots_action_id"];
   };
  };
  post: operations["snapshots/id/action:post"];
 };
 "/snapshots/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["snapshots_id"];
   };
  };
  get: operations["snapshots/id:get"];
  put: operations["snapshots/id:put"];
  delete: operations["snapshots/id:delete"];
 };
 "/limits": {
  get: operations["limits:get"];
 };
 "/snapshots/{snapshot_id}/metadata": {
  parameters: {
   path: {
    snapshot_id: components["parameters"]["snapshots_metadata_snapshot_id"];
   };
  };
  get: operations["snapshots/snapshot_id/metadata:get"];
  put: operations["snapshots/snapshot_id/metadata:put"];
  post: operations["snapshots/snapshot_id/metadata:post"];
 };
 "/snapshots/{snapshot_id}/metadata/{id}": {
  parameters: {
   path: {
    snapshot_id: components["parameters"]["snapshots_metadata_snapshot_id"];
    id: components["parameters"]["snapshots_metadata_id"];
   };
  };
  get: operations["snapshots/snapshot_id/metadata/id:get"];
  put: operations["snapshots/snapshot_id/metadata/id:put"];
  delete: operations["snapshots/snapshot_id/metadata/id:delete"];
 };
 "/volumes/{volume_id}/metadata": {
  parameters: {
   path: {
    volume_id: components["parameters"]["volumes_metadata_volume_id"];
   };
  };
  get: operations["volumes/volume_id/metadata:get"];
  put: operations["volumes/volume_id/metadata:put"];
  post: operations["volumes/volume_id/metadata:post"];
 };
 "/volumes/{volume_id}/metadata/{id}": {
  parameters: {
   path: {
    volume_id: components["parameters"]["volumes_metadata_volume_id"];
    id: components["parameters"]["volumes_metadata_id"];
   };
  };
  get: operations["volumes/volume_id/metadata/id:get"];
  put: operations["volumes/volume_id/metadata/id:put"];
  delete: operations["volumes/volume_id/metadata/id:delete"];
 };
 "/consistencygroups/detail": {
  get: operations["consistencygroups/detail:get"];
 };
 "/consistencygroups": {
  get: operations["consistencygroups:get"];
  post: operations["consistencygroups:post"];
 };
 "/consistencygroups/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["consistencygroups_id"];
   };
  };
  get: operations["consistencygroups/id:get"];
  put: operations["consistencygroups/id:put"];
  delete: operations["consistencygroups/id:delete"];
 };
 "/manageable_volumes/detail": {
  get: operations["manageable_volumes/detail:get"];
 };
 "/manageable_volumes": {
  get: operations["manageable_volumes:get"];
  post: operations["manageable_volumes:post"];
 };
 "/manageable_snapshots/detail": {
  get: operations["manageable_snapshots/detail:get"];
 };
 "/manageable_snapshots": {
  get: operations["manageable_snapshots:get"];
  post: operations["manageable_snapshots:post"];
 };
 "/backups/detail": {
  get: operations["backups/detail:get"];
 };
 "/backups": {
  get: operations["backups:get"];
  post: operations["backups:post"];
 };
 "/backups/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["backups_id"];
   };
  };
  get: operations["backups/id:get"];
  put: operations["backups/id:put"];
  delete: operations["backups/id:delete"];
 };
 "/attachments/detail": {
  get: operations["attachments/detail:get"];
 };
 "/attachments": {
  get: operations["attachments:get"];
  post: operations["attachments:post"];
 };
 "/attachments/{id}/action": {
  parameters: {
   path: {
    id: components["parameters"]["attachments_action_id"];
   };
  };
  post: operations["attachments/id/action:post"];
 };
 "/attachments/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["attachments_id"];
   };
  };
  get: operations["attachments/id:get"];
  put: operations["attachments/id:put"];
  delete: operations["attachments/id:delete"];
 };
 "/workers/cleanup": {
  post: operations["workers/cleanup:post"];
 };
 "/resource_filters": {
  get: operations["resource_filters:get"];
 };
 "/volume-transfers/detail": {
  get: operations["volume-transfers/detail:get"];
 };
 "/volume-transfers": {
  get: operations["volume-transfers:get"];
  post: operations["volume-transfers:post"];
 };
 "/volume-transfers/{id}/accept": {
  parameters: {
   path: {
    id: components["parameters"]["volume_transfers_accept_id"];
   };
  };
  post: operations["volume-transfers/id/accept:post"];
 };
 "/volume-transfers/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["volume_transfers_id"];
   };
  };
  get: operations["volume-transfers/id:get"];
  delete: operations["volume-transfers/id:delete"];
 };
 "/default-types/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["default_types_id"];
   };
  };
  get: operations["default-types/id:get"];
  put: operations["default-types/id:put"];
  delete: operations["default-types/id:delete"];
 };
 "/default-types": {
  get: operations["default-types:get"];
 };
 "/extensions": {
  get: operations["extensions:get"];
 };
 "/os-availability-zone": {
  get: operations["os-availability-zone:get"];
 };
 "/backups/import_record": {
  post: operations["backups/import_record:post"];
 };
 "/backups/{id}/restore": {
  parameters: {
   path: {
    id: components["parameters"]["backups_restore_id"];
   };
  };
  post: operations["backups/id/restore:post"];
 };
 "/backups/{id}/action": {
  parameters: {
   path: {
    id: components["parameters"]["backups_action_id"];
   };
  };
  post: operations["backups/id/action:post"];
 };
 "/backups/{id}/export_record": {
  parameters: {
   path: {
    id: components["parameters"]["backups_export_record_id"];
   };
  };
  get: operations["backups/id/export_record:get"];
 };
 "/capabilities/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["capabilities_id"];
   };
  };
  get: operations["capabilities/id:get"];
 };
 "/cgsnapshots/detail": {
  get: operations["cgsnapshots/detail:get"];
 };
 "/cgsnapshots": {
  get: operations["cgsnapshots:get"];
  post: operations["cgsnapshots:post"];
 };
 "/cgsnapshots/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["cgsnapshots_id"];
   };
  };
  get: operations["cgsnapshots/id:get"];
  delete: operations["cgsnapshots/id:delete"];
 };
 "/consistencygroups/create_from_src": {
  post: operations["consistencygroups/create_from_src:post"];
 };
 "/consistencygroups/{id}/delete": {
  parameters: {
   path: {
    id: components["parameters"]["consistencygroups_delete_id"];
   };
  };
  post: operations["consistencygroups/id/delete:post"];
 };
 "/consistencygroups/{id}/update": {
  parameters: {
   path: {
    id: components["parameters"]["consistencygroups_update_id"];
   };
  };
  put: operations["consistencygroups/id/update:put"];
 };
 "/os-hosts": {
  get: operations["os-hosts:get"];
  put: operations["os-hosts:put"];
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
 "/qos-specs": {
  get: operations["qos-specs:get"];
  post: operations["qos-specs:post"];
 };
 "/qos-specs/{id}/associations": {
  parameters: {
   path: {
    id: components["parameters"]["qos_specs_associations_id"];
   };
  };
  get: operations["qos-specs/id/associations:get"];
 };
 "/qos-specs/{id}/associate": {
  parameters: {
   path: {
    id: components["parameters"]["qos_specs_associate_id"];
   };
  };
  get: operations["qos-specs/id/associate:get"];
 };
 "/qos-specs/{id}/disassociate": {
  parameters: {
   path: {
    id: components["parameters"]["qos_specs_disassociate_id"];
   };
  };
  get: operations["qos-specs/id/disassociate:get"];
 };
 "/qos-specs/{id}/disassociate_all": {
  parameters: {
   path: {
    id: components["parameters"]["qos_specs_disassociate_all_id"];
   };
  };
  get: operations["qos-specs/id/disassociate_all:get"];
 };
 "/qos-specs/{id}/delete_keys": {
  parameters: {
   path: {
    id: components["parameters"]["qos_specs_delete_keys_id"];
   };
  };
  put: operations["qos-specs/id/delete_keys:put"];
 };
 "/qos-specs/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["qos_specs_id"];
   };
  };
  get: operations["qos-specs/id:get"];
  put: operations["qos-specs/id:put"];
  delete: operations["qos-specs/id:delete"];
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
 "/os-quota-sets/{id}/defaults": {
  parameters: {
   path: {
    id: components["parameters"]["os_quota_sets_defaults_id"];
   };
  };
  get: operations["os-quota-sets/id/defaults:get"];
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
 "/scheduler-stats/get_pools": {
  get: operations["scheduler-stats/get_pools:get"];
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
 };
 "/os-snapshot-manage/detail": {
  get: operations["os-snapshot-manage/detail:get"];
 };
 "/os-snapshot-manage": {
  get: operations["os-snapshot-manage:get"];
  post: operations["os-snapshot-manage:post"];
 };
 "/types/{type_id}/extra_specs": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_extra_specs_type_id"];
   };
  };
  get: operations["types/type_id/extra_specs:get"];
  post: operations["types/type_id/extra_specs:post"];
 };
 "/types/{type_id}/extra_specs/{id}": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_extra_specs_type_id"];
    id: components["parameters"]["types_extra_specs_id"];
   };
  };
  get: operations["types/type_id/extra_specs/id:get"];
  put: operations["types/type_id/extra_specs/id:put"];
  delete: operations["types/type_id/extra_specs/id:delete"];
 };
 "/volumes/{volume_id}/encryption": {
  parameters: {
   path: {
    volume_id: components["parameters"]["volumes_encryption_volume_id"];
   };
  };
  get: operations["volumes/volume_id/encryption:get"];
 };
 "/volumes/{volume_id}/encryption/{id}": {
  parameters: {
   path: {
    volume_id: components["parameters"]["volumes_encryption_volume_id"];
    id: components["parameters"]["volumes_encryption_id"];
   };
  };
  get: operations["volumes/volume_id/encryption/id:get"];
 };
 "/os-volume-manage/detail": {
  get: operations["os-volume-manage/detail:get"];
 };
 "/os-volume-manage": {
  get: operations["os-volume-manage:get"];
  post: operations["os-volume-manage:post"];
 };
 "/os-volume-transfer/detail": {
  get: operations["os-volume-transfer/detail:get"];
 };
 "/os-volume-transfer": {
  get: operations["os-volume-transfer:get"];
  post: operations["os-volume-transfer:post"];
 };
 "/os-volume-transfer/{id}/accept": {
  parameters: {
   path: {
    id: components["parameters"]["os_volume_transfer_accept_id"];
   };
  };
  post: operations["os-volume-transfer/id/accept:post"];
 };
 "/os-volume-transfer/{id}": {
  parameters: {
   path: {
    id: components["parameters"]["os_volume_transfer_id"];
   };
  };
  get: operations["os-volume-transfer/id:get"];
  delete: operations["os-volume-transfer/id:delete"];
 };
 "/types/{type_id}/os-volume-type-access": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_os_volume_type_access_type_id"];
   };
  };
  get: operations["types/type_id/os-volume-type-access:get"];
 };
 "/types/{type_id}/encryption": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_encryption_type_id"];
   };
  };
  get: operations["types/type_id/encryption:get"];
  post: operations["types/type_id/encryption:post"];
 };
 "/types/{type_id}/encryption/{id}": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_encryption_type_id"];
    id: components["parameters"]["types_encryption_id"];
   };
  };
  get: operations["types/type_id/encryption/id:get"];
  put: operations["types/type_id/encryption/id:put"];
  delete: operations["types/type_id/encryption/id:delete"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  RootListResponse: Record<string, never>;
  VolumesDetailResponse: {
   volumes?: ({
    name?: string | null;
    description?: string | null;
    volume_type?: string;
    metadata?: {
     [key: string]: string;
    };
    snapshot_id?: string;
    source_volid?: string;
    consistencygroup_id?: string;
    size?: number;
    availability_zone?: string;
    multiattach?: boolean;
    status?: string;
    migration_status?: string;
    attachments?: {
     server_id: string | null;
     attachment_id: string;
     attached_at?: string;
     host_name: string | null;
     volume_id: string;
     device: string | null;
     id: string;
    }[];
    links?: {
     href?: string;
     rel?: string;
    }[];
    encrypted?: boolean;
    created_at?: string;
    updated_at?: string;
    replication_status?: string;
    id?: string;
    user_id?: string;
    volume_type_id?: string;
    group_id?: string;
    provider_id?: string | null;
    service_uuid?: string;
    shared_targets?: boolean;
    cluster_name?: string;
    consumes_quota?: boolean;
   } & {
    [key: string]: unknown;
   })[];
  };
  VolumesSummaryResponse: Record<string, never>;
  VolumesCreate_30: {
   volume: {
    name?: string | null;
    description?: string | null;
    display_name?: string | null;
    display_description?: string | null;
    volume_type?: string | null;
    metadata?: {
     [key: string]: string;
    } | null;
    snapshot_id?: null | string;
    source_volid?: null | string;
    consistencygroup_id?: null | string;
    size?: number | string | null;
    availability_zone?: string | null;
    multiattach?: null | (true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f");
    image_id?: string | null;
    imageRef?: string | null;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: Record<string, never> | null;
  };
  VolumesCreate_313: {
   volume: {
    name?: string | null;
    description?: string | null;
    display_name?: string | null;
    display_description?: string | null;
    volume_type?: string | null;
    metadata?: {
     [key: string]: string;
    } | null;
    snapshot_id?: null | string;
    source_volid?: null | string;
    consistencygroup_id?: null | string;
    size?: number | string | null;
    availability_zone?: string | null;
    multiattach?: null | (true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f");
    image_id?: string | null;
    imageRef?: string | null;
    group_id?: string | null;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: Record<string, never> | null;
  };
  VolumesCreate_347: {
   volume: {
    name?: string | null;
    description?: string | null;
    display_name?: string | null;
    display_description?: string | null;
    volume_type?: string | null;
    metadata?: {
     [key: string]: string;
    } | null;
    snapshot_id?: null | string;
    source_volid?: null | string;
    consistencygroup_id?: null | string;
    size?: number | string | null;
    availability_zone?: string | null;
    multiattach?: null | (true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f");
    image_id?: string | null;
    imageRef?: string | null;
    group_id?: string | null;
    backup_id?: null | string;
   } & {
    [key: string]: unknown;
   };
   "OS-SCH-HNT:scheduler_hints"?: Record<string, never> | null;
  };
  VolumesCreate_353: {
   volume: {
    name?: string | null;
    description?: string | null;
    display_name?: string | null;
    display_description?: string | null;
    volume_type?: string | null;
    metadata?: {
     [key: string]: string;
    } | null;
    snapshot_id?: null | string;
    source_volid?: null | string;
    consistencygroup_id?: null | string;
    size?: number | string | null;
    availability_zone?: string | null;
    multiattach?: null | (true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f");
    image_id?: string | null;
    imageRef?: string | null;
    group_id?: string | null;
    backup_id?: null | string;
   };
   "OS-SCH-HNT:scheduler_hints"?: Record<string, never> | null;
  };
  VolumesCreateRequest: components["schemas"]["VolumesCreate_30"] | components["schemas"]["VolumesCreate_313"] | components["schemas"]["VolumesCreate_347"] | components["schemas"]["VolumesCreate_353"];
  VolumesCreateResponse: {
   volume: {
    name?: string | null;
    description?: string | null;
    volume_type?: string;
    metadata?: {
     [key: string]: string;
    };
    snapshot_id?: string;
    source_volid?: string;
    consistencygroup_id?: string;
    size?: number;
    availability_zone?: string;
    multiattach?: boolean;
    status?: string;
    migration_status?: string;
    attachments?: {
     server_id: string | null;
     attachment_id: string;
     attached_at?: string;
     host_name: string | null;
     volume_id: string;
     device: string | null;
     id: string;
    }[];
    links?: {
     href?: string;
     rel?: string;
    }[];
    encrypted?: boolean;
    created_at?: string;
    updated_at?: string;
    replication_status?: string;
    id?: string;
    user_id?: string;
    volume_type_id?: string;
    group_id?: string;
    provider_id?: string | null;
    service_uuid?: string;
    shared_targets?: boolean;
    cluster_name?: string;
    consumes_quota?: boolean;
   } & {
    [key: string]: unknown;
   };
  };
  VolumesListResponse: {
   volumes?: {
    name?: string | null;
    links?: {
     href?: string;
     rel?: string;
    }[];
    id?: string;
   }[];
  };
  VolumesActionRevertRequest: {
   revert?: null;
  };
  "VolumesActionOs-Reset_StatusRequest": {
   "os-reset_status"?: null;
  };
  "VolumesActionOs-Force_DeleteRequest": {
   "os-force_delete"?: null;
  };
  VolumesAction_Force_Detach: {
   "os-force_detach": {
    connector?: string | Record<string, never> | null;
    attachment_id?: string | null;
   };
  };
  VolumesAction_Migrate_Volume_30: {
   "os-migrate_volume": {
    host: string;
    force_host_copy?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    lock_volume?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
   };
  };
  VolumesAction_Migrate_Volume_316: {
   "os-migrate_volume": {
    host?: string | null;
    force_host_copy?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    lock_volume?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    cluster?: string | null;
   };
  };
  "VolumesActionOs-Migrate_VolumeRequest": components["schemas"]["VolumesAction_Migrate_Volume_30"] | components["schemas"]["VolumesAction_Migrate_Volume_316"];
  VolumesAction_Migrate_Volume_Completion: {
   "os-migrate_volume_completion": {
    new_volume: string;
    error?: string | null | boolean;
   };
  };
  VolumesAction_Attach: {
   "os-attach": {
    instance_uuid?: string;
    mountpoint: string;
    host_name?: string;
    mode?: "rw" | "ro";
   } | unknown | unknown;
  };
  VolumesAction_Detach: {
   "os-detach": {
    attachment_id?: string | null;
   } | null;
  };
  "VolumesActionOs-ReserveRequest": {
   "os-reserve"?: null;
  };
  "VolumesActionOs-UnreserveRequest": {
   "os-unreserve"?: null;
  };
  "VolumesActionOs-Begin_DetachingRequest": {
   "os-begin_detaching"?: null;
  };
  "VolumesActionOs-Roll_DetachingRequest": {
   "os-roll_detaching"?: null;
  };
  VolumesAction_Initialize_Connection: {
   "os-initialize_connection": {
    connector: Record<string, never> | string;
   };
  };
  VolumesAction_Terminate_Connection: {
   "os-terminate_connection": {
    connector: string | Record<string, never> | null;
   };
  };
  VolumesAction_Volume_Upload_Image_30: {
   "os-volume_upload_image": {
    image_name: string;
    force?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    disk_format?: "raw" | "vmdk" | "vdi" | "qcow2" | "vhd" | "vhdx" | "ploop";
    container_format?: string | null;
   };
  };
  VolumesAction_Volume_Upload_Image_31: {
   "os-volume_upload_image": {
    image_name: string;
    force?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    disk_format?: "raw" | "vmdk" | "vdi" | "qcow2" | "vhd" | "vhdx" | "ploop";
    container_format?: string | null;
    visibility?: "community" | "public" | "private" | "shared";
    protected?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
   };
  };
  "VolumesActionOs-Volume_Upload_ImageRequest": components["schemas"]["VolumesAction_Volume_Upload_Image_30"] | components["schemas"]["VolumesAction_Volume_Upload_Image_31"];
  "VolumesActionOs-Volume_Upload_ImageResponse": {
   container_format?: string;
   disk_format?: string;
   display_description?: string;
   id?: string;
   image_id?: string;
   image_name?: string;
   protected?: boolean;
   size?: number;
   status?: number;
   updated_at?: string;
   visibility?: string;
   volume_type?: string;
  };
  VolumesAction_Extend: {
   "os-extend": {
    new_size: number | string;
   };
  };
  VolumesAction_Volume_Readonly_Update: {
   "os-update_readonly_flag": {
    readonly: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
   };
  };
  VolumesAction_Retype: {
   "os-retype": {
    new_type: string;
    migration_policy?: "on-demand" | "never" | null;
   };
  };
  VolumesAction_Set_Bootable: {
   "os-set_bootable": {
    bootable: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
   };
  };
  VolumesAction_Reimage_368: {
   "os-reimage": {
    image_id: string;
    reimage_reserved?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
   };
  };
  VolumesActionCreate: {
   "os-set_image_metadata": {
    metadata: {
     [key: string]: string;
    };
   };
  };
  "VolumesActionOs-Set_Image_MetadataResponse": {
   metadata: {
    [key: string]: string;
   };
  };
  "VolumesActionOs-Show_Image_MetadataRequest": {
   "os-show_image_metadata"?: null;
  };
  "VolumesActionOs-Show_Image_MetadataResponse": {
   metadata: {
    [key: string]: string;
   };
  };
  VolumesActionDelete: {
   "os-unset_image_metadata": {
    key: string;
   };
  };
  "VolumesActionOs-UnmanageRequest": {
   "os-unmanage"?: null;
  };
  VolumeUpdate_30: {
   volume: {
    name?: string | null;
    description?: string | null;
    display_name?: string | null;
    display_description?: string | null;
    metadata?: {
     [key: string]: string;
    };
   };
  };
  VolumeUpdate_353: {
   volume: {
    name?: string | null;
    description?: string | null;
    display_name?: string | null;
    display_description?: string | null;
    metadata?: {
     [key: string]: string;
    };
   } | unknown | unknown | unknown | unknown | unknown;
  };
  VolumeUpdateRequest: components["schemas"]["VolumeUpdate_30"] | components["schemas"]["VolumeUpdate_353"];
  VolumeUpdateResponse: {
   volume: {
    name?: string | null;
    description?: string | null;
    volume_type?: string;
    metadata?: {
     [key: string]: string;
    };
    snapshot_id?: string;
    source_volid?: string;
    consistencygroup_id?: string;
    size?: number;
    availability_zone?: string;
    multiattach?: boolean;
    status?: string;
    migration_status?: string;
    attachments?: {
     server_id: string | null;
     attachment_id: string;
     attached_at?: string;
     host_name: string | null;
     volume_id: string;
     device: string | null;
     id: string;
    }[];
    links?: {
     href?: string;
     rel?: string;
    }[];
    encrypted?: boolean;
    created_at?: string;
    updated_at?: string;
    replication_status?: string;
    id?: string;
    user_id?: string;
    volume_type_id?: string;
    group_id?: string;
    provider_id?: string | null;
    service_uuid?: string;
    shared_targets?: boolean;
    cluster_name?: string;
    consumes_quota?: boolean;
   } & {
    [key: string]: unknown;
   };
  };
  VolumeShowResponse: {
   volume: {
    name?: string | null;
    description?: string | null;
    volume_type?: string;
    metadata?: {
     [key: string]: string;
    };
    snapshot_id?: string;
    source_volid?: string;
    consistencygroup_id?: string;
    size?: number;
    availability_zone?: string;
    multiattach?: boolean;
    status?: string;
    migration_status?: string;
    attachments?: {
     server_id: string | null;
     attachment_id: string;
     attached_at?: string;
     host_name: string | null;
     volume_id: string;
     device: string | null;
     id: string;
    }[];
    links?: {
     href?: string;
     rel?: string;
    }[];
    encrypted?: boolean;
    created_at?: string;
    updated_at?: string;
    replication_status?: string;
    id?: string;
    user_id?: string;
    volume_type_id?: string;
    group_id?: string;
    provider_id?: string | null;
    service_uuid?: string;
    shared_targets?: boolean;
    cluster_name?: string;
    consumes_quota?: boolean;
   } & {
    [key: string]: unknown;
   };
  };
  MessagesListResponse: {
   messages: {
    request_id: string;
    message_level: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    event_id: string;
    created_at: string;
    guaranteed_until?: string;
    resource_uuid?: string;
    id: string;
    resource_type?: string;
    user_message: string;
   }[];
  };
  MessageShowResponse: {
   message: {
    request_id: string;
    message_level: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    event_id: string;
    created_at: string;
    guaranteed_until?: string;
    resource_uuid?: string;
    id: string;
    resource_type?: string;
    user_message: string;
   };
  };
  ClustersDetailResponse: {
   clusters?: {
    num_hosts?: number;
    num_down_hosts?: number;
    last_heartbeat?: string;
    created_at?: string;
    updated_at?: string;
    disabled_reason?: string | null;
    frozen?: boolean | null;
    active_backend_id?: string | null;
    binary?: string;
    name?: string;
    replication_status?: "enabled" | "disabled";
    state?: "up" | "down";
    status?: "enabled" | "disabled";
   }[];
  };
  ClustersListResponse: {
   clusters?: {
    binary?: string;
    name?: string;
    replication_status?: "enabled" | "disabled";
    state?: "up" | "down";
    status?: "enabled" | "disabled";
   }[];
  };
  ClusterUpdateRequest: {
   name: string;
   binary?: string | null;
   disabled_reason?: string | null;
  };
  ClusterUpdateResponse: {
   cluster?: {
    num_hosts?: number;
    num_down_hosts?: number;
    last_heartbeat?: string;
    created_at?: string;
    updated_at?: string;
    disabled_reason?: string | null;
    frozen?: boolean | null;
    active_backend_id?: string | null;
    binary?: string;
    name?: string;
    replication_status?: "enabled" | "disabled";
    state?: "up" | "down";
    status?: "enabled" | "disabled";
   };
  };
  ClusterShowResponse: {
   cluster?: {
    num_hosts?: number;
    num_down_hosts?: number;
    last_heartbeat?: string;
    created_at?: string;
    updated_at?: string;
    disabled_reason?: string | null;
    frozen?: boolean | null;
    active_backend_id?: string | null;
    binary?: string;
    name?: string;
    replication_status?: "enabled" | "disabled";
    state?: "up" | "down";
    status?: "enabled" | "disabled";
   };
  };
  Types_Create: {
   volume_type: {
    name: string;
    description?: string | null;
    extra_specs?: {
     [key: string]: string | null;
    };
    "os-volume-type-access:is_public"?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
   };
  };
  TypesCreateResponse: {
   volume_type?: {
    description?: string;
    extra_specs?: {
     [key: string]: string | null;
    };
    id?: string;
    is_public?: boolean;
    name?: string;
    "os-volume-type-access:is_public"?: boolean;
    qos_specs_id?: string;
   };
  };
  TypesListResponse: {
   volume_types?: {
    description?: string;
    extra_specs?: {
     [key: string]: string | null;
    };
    id?: string;
    is_public?: boolean;
    name?: string;
    "os-volume-type-access:is_public"?: boolean;
    qos_specs_id?: string;
   }[];
  };
  TypesAction_Create: {
   volume_type: {
    name: string;
    description?: string | null;
    extra_specs?: {
     [key: string]: string | null;
    };
    "os-volume-type-access:is_public"?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
   };
  };
  TypesActionCreateResponse: Record<string, never>;
  TypesAction_Update: {
   volume_type: {
    name?: string | null;
    description?: string | null;
    is_public?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
   };
  };
  TypesActionUpdateResponse: Record<string, never>;
  TypesActionDeleteRequest: {
   delete?: null;
  };
  TypesActionDeleteResponse: Record<string, never>;
  TypesAction_Addprojectaccess: {
   addProjectAccess: {
    project: string;
   };
  };
  TypesAction_Removeprojectaccess: {
   removeProjectAccess: {
    project: string;
   };
  };
  Type_Update: {
   volume_type: {
    name?: string | null;
    description?: string | null;
    is_public?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
   };
  };
  TypeUpdateResponse: {
   volume_type?: {
    description?: string;
    extra_specs?: {
     [key: string]: string | null;
    };
    id?: string;
    is_public?: boolean;
    name?: string;
    "os-volume-type-access:is_public"?: boolean;
    qos_specs_id?: string;
   };
  };
  TypeShowResponse: {
   volume_type?: {
    description?: string;
    extra_specs?: {
     [key: string]: string | null;
    };
    id?: string;
    is_public?: boolean;
    name?: string;
    "os-volume-type-access:is_public"?: boolean;
    qos_specs_id?: string;
   };
  };
  Group_TypesCreate: {
   group_type: {
    name: string;
    description?: string | null;
    is_public?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    group_specs?: {
     [key: string]: string;
    } | null;
   };
  };
  Group_TypesCreateResponse: {
   group_type?: {
    name?: string | null;
    id?: string;
    description?: string;
    is_public?: boolean;
    group_specs?: {
     [key: string]: string;
    };
   };
  };
  Group_TypesListResponse: {
   group_types?: {
    name?: string | null;
    id?: string;
    description?: string;
    is_public?: boolean;
    group_specs?: {
     [key: string]: string;
    };
   }[];
  };
  Group_TypeUpdate: {
   group_type: {
    name?: string | null;
    description?: string | null;
    is_public?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
   };
  };
  Group_TypeUpdateResponse: {
   group_type?: {
    name?: string | null;
    id?: string;
    description?: string;
    is_public?: boolean;
    group_specs?: {
     [key: string]: string;
    };
   };
  };
  Group_TypeShowResponse: {
   group_type?: {
    name?: string | null;
    id?: string;
    description?: string;
    is_public?: boolean;
    group_specs?: {
     [key: string]: string;
    };
   };
  };
  Group_TypesGroup_SpecsCreate: {
   group_specs: {
    [key: string]: string | null;
   };
  };
  Group_TypesGroup_SpecsCreateResponse: {
   group_specs?: {
    [key: string]: string;
   };
  };
  Group_TypesGroup_SpecsListResponse: {
   group_specs?: {
    [key: string]: string;
   };
  };
  Group_TypesGroup_SpecUpdate: {
   [key: string]: string | null;
  };
  Group_TypesGroup_SpecUpdateResponse: {
   [key: string]: string;
  };
  Group_TypesGroup_SpecShowResponse: {
   [key: string]: string;
  };
  GroupsDetailResponse: {
   groups?: {
    status?: string;
    description?: string | null;
    availability_zone?: string;
    created_at?: string;
    group_type?: string;
    group_snapshot_id?: string | null;
    source_group_id?: string | null;
    volume_types?: string[];
    volumes?: string[];
    replication_status?: string | null;
    project_id?: string | null;
    name?: string | null;
    id?: string;
   }[];
  };
  GroupsCreate: {
   group: {
    description?: string | null;
    group_type: string;
    name?: string | null;
    volume_types: string[];
    availability_zone?: string | null;
   };
  };
  GroupsCreateResponse: {
   group?: {
    status?: string;
    description?: string | null;
    availability_zone?: string;
    created_at?: string;
    group_type?: string;
    group_snapshot_id?: string | null;
    source_group_id?: string | null;
    volume_types?: string[];
    volumes?: string[];
    replication_status?: string | null;
    project_id?: string | null;
    name?: string | null;
    id?: string;
   };
  };
  GroupsListResponse: {
   groups?: {
    name?: string | null;
    id?: string;
   }[];
  };
  GroupsActionReset_Status: {
   reset_status: {
    status: string;
   };
  };
  GroupsActionDelete_Group: {
   delete: {
    "delete-volumes"?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
   };
  };
  GroupsActionCreate_From_Src: {
   "create-from-src": {
    description?: string | null;
    name?: string | null;
    source_group_id?: string;
    group_snapshot_id?: string;
   } & (unknown | unknown);
  };
  "GroupsActionCreate-From-SrcResponse": Record<string, never>;
  GroupsActionEnable_Replication: {
   enable_replication: Record<string, never>;
  };
  GroupsActionDisable_Replication: {
   disable_replication: Record<string, never>;
  };
  GroupsActionFailover_Replication: {
   failover_replication: {
    allow_attached_volume?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    secondary_backend_id?: string | null;
   };
  };
  GroupsActionList_Replication_Targets: {
   list_replication_targets: Record<string, never>;
  };
  GroupsActionList_Replication_TargetsResponse: {
   backend_id: string;
   unique_key?: string | null;
  };
  GroupUpdate: {
   group: {
    description?: string | null;
    name?: string | null;
    add_volumes?: string | null;
    remove_volumes?: string | null;
   } | unknown | unknown | unknown | unknown;
  };
  GroupUpdateResponse: Record<string, never>;
  GroupShowResponse: {
   group?: {
    status?: string;
    description?: string | null;
    availability_zone?: string;
    created_at?: string;
    group_type?: string;
    group_snapshot_id?: string | null;
    source_group_id?: string | null;
    volume_types?: string[];
    volumes?: string[];
    replication_status?: string | null;
    project_id?: string | null;
    name?: string | null;
    id?: string;
   };
  };
  Group_SnapshotsDetailResponse: {
   group_snapshots?: {
    status?: string;
    description?: string | null;
    created_at?: string;
    group_type?: string;
    group_id?: string;
    group_type_id?: string;
    project_id?: string | null;
    name?: string | null;
    id?: string;
   }[];
  };
  Group_SnapshotsCreate: {
   group_snapshot: {
    group_id: string;
    name?: string | null;
    description?: string | null;
   };
  };
  Group_SnapshotsCreateResponse: {
   group_snapshot?: {
    status?: string;
    description?: string | null;
    created_at?: string;
    group_type?: string;
    group_id?: string;
    group_type_id?: string;
    project_id?: string | null;
    name?: string | null;
    id?: string;
   };
  };
  Group_SnapshotsListResponse: {
   group_snapshots?: {
    name?: string | null;
    id?: string;
   }[];
  };
  Group_SnapshotsActionReset_Status: {
   reset_status: {
    status: string;
   };
  };
  Group_SnapshotsActionReset_StatusResponse: Record<string, never>;
  Group_SnapshotShowResponse: {
   group_snapshot?: {
    status?: string;
    description?: string | null;
    created_at?: string;
    group_type?: string;
    group_id?: string;
    group_type_id?: string;
    project_id?: string | null;
    name?: string | null;
    id?: string;
   };
  };
  SnapshotsDetailResponse: {
   snapshots: {
    "os-extended-snapshot-attributes:progress"?: string;
    "os-extended-snapshot-attributes:project_id"?: string;
    group_snapshot_id?: string;
    consumes_quota?: boolean | null;
    status?: "creating" | "available" | "backing-up" | "deleting" | "error" | "deleted" | "unmanaging" | "restoring" | "error_deleting";
    description?: string | null;
    created_at?: string;
    updated_at?: string | null;
    name?: string | null;
    volume_id?: string;
    metadata?: {
     [key: string]: string;
    };
    id?: string;
    size?: number;
    count?: number | null;
   }[];
  };
  SnapshotsCreate: {
   snapshot: {
    name?: string | null;
    display_name?: string | null;
    description?: string | null;
    volume_id: string | null;
    force?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    metadata?: {
     [key: string]: string;
    } | null;
   };
  };
  SnapshotsCreateResponse: {
   snapshot: {
    "os-extended-snapshot-attributes:progress"?: string;
    "os-extended-snapshot-attributes:project_id"?: string;
    group_snapshot_id?: string;
    consumes_quota?: boolean | null;
    status?: "creating" | "available" | "backing-up" | "deleting" | "error" | "deleted" | "unmanaging" | "restoring" | "error_deleting";
    description?: string | null;
    created_at?: string;
    updated_at?: string | null;
    name?: string | null;
    volume_id?: string;
    metadata?: {
     [key: string]: string;
    };
    id?: string;
    size?: number;
    count?: number | null;
   };
  };
  SnapshotsListResponse: {
   snapshots: {
    status: "creating" | "available" | "backing-up" | "deleting" | "error" | "deleted" | "unmanaging" | "restoring" | "error_deleting";
    description: string | null;
    created_at: string;
    updated_at: string | null;
    name: string | null;
    volume_id: string;
    metadata: {
     [key: string]: string;
    };
    id: string;
    size: number;
    count?: number | null;
   }[];
  };
  "SnapshotsActionOs-Reset_StatusRequest": {
   "os-reset_status"?: null;
  };
  "SnapshotsActionOs-Force_DeleteRequest": {
   "os-force_delete"?: null;
  };
  SnapshotsAction_Update_Snapshot_Status: {
   "os-update_snapshot_status": {
    status: string;
    progress?: unknown;
   };
  };
  "SnapshotsActionOs-Update_Snapshot_StatusResponse": Record<string, never>;
  "SnapshotsActionOs-UnmanageRequest": {
   "os-unmanage"?: null;
  };
  SnapshotUpdate: {
   snapshot: {
    name?: string | null;
    description?: string | null;
    display_name?: string | null;
    display_description?: string | null;
   } | unknown | unknown | unknown | unknown;
  };
  SnapshotUpdateResponse: {
   snapshot: {
    "os-extended-snapshot-attributes:progress"?: string;
    "os-extended-snapshot-attributes:project_id"?: string;
    group_snapshot_id?: string;
    consumes_quota?: boolean | null;
    status?: "creating" | "available" | "backing-up" | "deleting" | "error" | "deleted" | "unmanaging" | "restoring" | "error_deleting";
    description?: string | null;
    created_at?: string;
    updated_at?: string | null;
    name?: string | null;
    volume_id?: string;
    metadata?: {
     [key: string]: string;
    };
    id?: string;
    size?: number;
    count?: number | null;
   };
  };
  SnapshotShowResponse: {
   snapshot: {
    "os-extended-snapshot-attributes:progress"?: string;
    "os-extended-snapshot-attributes:project_id"?: string;
    group_snapshot_id?: string;
    consumes_quota?: boolean | null;
    status?: "creating" | "available" | "backing-up" | "deleting" | "error" | "deleted" | "unmanaging" | "restoring" | "error_deleting";
    description?: string | null;
    created_at?: string;
    updated_at?: string | null;
    name?: string | null;
    volume_id?: string;
    metadata?: {
     [key: string]: string;
    };
    id?: string;
    size?: number;
    count?: number | null;
   };
  };
  LimitsListResponse: {
   limits?: {
    rate: unknown[];
    absolute: {
     totalSnapshotsUsed: number;
     maxTotalBackups: number;
     maxTotalVolumeGigabytes: number;
     maxTotalSnapshots: number;
     maxTotalBackupGigabytes: number;
     totalBackupGigabytesUsed: number;
     maxTotalVolumes: number;
     totalVolumesUsed: number;
     totalBackupsUsed: number;
     totalGigabytesUsed: number;
    };
   };
  };
  SnapshotsMetadataCreateRequest: {
   metadata: {
    [key: string]: string;
   };
  };
  SnapshotsMetadataCreateResponse: {
   metadata: {
    [key: string]: string;
   };
  };
  SnapshotsMetadataListResponse: {
   metadata: {
    [key: string]: string;
   };
  };
  SnapshotsMetadataUpdateRequest: {
   meta: {
    [key: string]: string;
   };
  };
  SnapshotsMetadataUpdateResponse: {
   meta: {
    [key: string]: string;
   };
  };
  SnapshotsMetadataShowResponse: {
   meta: {
    [key: string]: string;
   };
  };
  SnapshotsMetadataUpdate_AllRequest: {
   metadata: {
    [key: string]: string;
   };
  };
  SnapshotsMetadataUpdate_AllResponse: {
   metadata: {
    [key: string]: string;
   };
  };
  VolumesMetadataCreate: {
   metadata: {
    [key: string]: string;
   };
  };
  VolumesMetadataCreateResponse: {
   metadata: {
    [key: string]: string;
   };
  };
  VolumesMetadataListResponse: {
   metadata: {
    [key: string]: string;
   };
  };
  VolumesMetadataUpdate: {
   meta: {
    [key: string]: string;
   };
  };
  VolumesMetadataUpdateResponse: {
   meta: {
    [key: string]: string;
   };
  };
  VolumesMetadataShowResponse: {
   meta: {
    [key: string]: string;
   };
  };
  VolumesMetadataUpdate_All: {
   metadata: {
    [key: string]: string;
   };
  };
  VolumesMetadataUpdate_AllResponse: {
   metadata: {
    [key: string]: string;
   };
  };
  ConsistencygroupsDetailResponse: Record<string, never>;
  ConsistencygroupsCreateRequest: Record<string, never>;
  ConsistencygroupsCreateResponse: Record<string, never>;
  ConsistencygroupsListResponse: Record<string, never>;
  ConsistencygroupUpdateRequest: Record<string, never>;
  ConsistencygroupUpdateResponse: Record<string, never>;
  ConsistencygroupShowResponse: Record<string, never>;
  Manageable_VolumesDetailResponse: {
   "manageable-volumes"?: {
    cinder_id?: string;
    reason_not_safe?: string | null;
    extra_info?: string | null;
    safe_to_manage?: boolean | null;
    reference?: {
     "source-name"?: string;
    };
    size?: number;
   }[];
  };
  Manageable_VolumesCreateRequest: {
   volume: {
    description?: string | null;
    availability_zone?: string | null;
    bootable?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    volume_type?: string | null;
    name?: string | null;
    host?: string | null;
    ref: Record<string, never> | string;
    metadata?: {
     [key: string]: string;
    } | null;
   };
  };
  Manageable_VolumesCreateResponse: {
   name?: string | null;
   description?: string | null;
   volume_type?: string;
   metadata?: {
    [key: string]: string;
   };
   snapshot_id?: string;
   source_volid?: string;
   consistencygroup_id?: string;
   size?: number;
   availability_zone?: string;
   multiattach?: boolean;
   status?: string;
   migration_status?: string;
   attachments?: {
    server_id: string | null;
    attachment_id: string;
    attached_at?: string;
    host_name: string | null;
    volume_id: string;
    device: string | null;
    id: string;
   }[];
   links?: {
    href?: string;
    rel?: string;
   }[];
   encrypted?: boolean;
   created_at?: string;
   updated_at?: string;
   replication_status?: string;
   id?: string;
   user_id?: string;
   volume_type_id?: string;
   group_id?: string;
   provider_id?: string | null;
   service_uuid?: string;
   shared_targets?: boolean;
   cluster_name?: string;
   consumes_quota?: boolean;
  } & {
   [key: string]: unknown;
  };
  Manageable_VolumesListResponse: {
   "manageable-volumes"?: {
    safe_to_manage?: boolean | null;
    reference?: {
     "source-name"?: string;
    };
    size?: number;
   }[];
  };
  Manageable_SnapshotsDetailResponse: {
   "manageable-snapshots"?: {
    cinder_id?: string | null;
    reason_not_safe?: string | null;
    extra_info?: string | null;
    source_reference?: {
     "source-name"?: string;
    };
    safe_to_manage?: boolean | null;
    reference?: {
     "source-name"?: string;
    };
    size?: number;
   }[];
  };
  Manageable_SnapshotsCreateRequest: {
   snapshot: {
    description?: string | null;
    metadata?: {
     [key: string]: string;
    } | null;
    name?: string | null;
    volume_id: string;
    ref: Record<string, never> | null | string;
   };
  };
  Manageable_SnapshotsCreateResponse: {
   snapshot: {
    "os-extended-snapshot-attributes:progress"?: string;
    "os-extended-snapshot-attributes:project_id"?: string;
    group_snapshot_id?: string;
    consumes_quota?: boolean | null;
    status?: "creating" | "available" | "backing-up" | "deleting" | "error" | "deleted" | "unmanaging" | "restoring" | "error_deleting";
    description?: string | null;
    created_at?: string;
    updated_at?: string | null;
    name?: string | null;
    volume_id?: string;
    metadata?: {
     [key: string]: string;
    };
    id?: string;
    size?: number;
    count?: number | null;
   };
  };
  Manageable_SnapshotsListResponse: {
   "manageable-snapshots"?: {
    source_reference: {
     "source-name"?: string;
    };
    safe_to_manage: boolean | null;
    reference: {
     "source-name"?: string;
    };
    size: number;
   }[];
  };
  BackupsDetailResponse: {
   backups?: {
    availability_zone?: string;
    container?: string | null;
    created_at?: string;
    data_timestamp?: string;
    description?: string | null;
    fail_reason?: string | null;
    has_dependent_backups?: boolean;
    id?: string;
    is_incremental?: boolean;
    links?: {
     href?: string;
     rel?: string;
    }[];
    metadata?: {
     [key: string]: string;
    };
    name?: string | null;
    object_count?: number;
    size?: number;
    snapshot_id?: string | null;
    status?: string;
    updated_at?: string;
    volume_id?: string;
   }[];
  };
  BackupsCreate_30: {
   backup: {
    volume_id: string;
    container?: string | null;
    description?: string | null;
    incremental?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    force?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    name?: string | null;
    snapshot_id?: string | null;
   };
  };
  BackupsCreate_343: {
   backup: {
    volume_id: string;
    container?: string | null;
    description?: string | null;
    incremental?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    force?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    name?: string | null;
    snapshot_id?: string | null;
    metadata?: {
     [key: string]: string;
    } | null;
   };
  };
  BackupsCreate_351: {
   backup: {
    volume_id: string;
    container?: string | null;
    description?: string | null;
    incremental?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    force?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    name?: string | null;
    snapshot_id?: string | null;
    metadata?: {
     [key: string]: string;
    } | null;
    availability_zone?: string | null;
   };
  };
  BackupsCreateRequest: components["schemas"]["BackupsCreate_30"] | components["schemas"]["BackupsCreate_343"] | components["schemas"]["BackupsCreate_351"];
  BackupsCreateResponse: {
   backup?: {
    availability_zone?: string;
    container?: string | null;
    created_at?: string;
    data_timestamp?: string;
    description?: string | null;
    fail_reason?: string | null;
    has_dependent_backups?: boolean;
    id?: string;
    is_incremental?: boolean;
    links?: {
     href?: string;
     rel?: string;
    }[];
    metadata?: {
     [key: string]: string;
    };
    name?: string | null;
    object_count?: number;
    size?: number;
    snapshot_id?: string | null;
    status?: string;
    updated_at?: string;
    volume_id?: string;
   };
  };
  BackupsListResponse: {
   backups?: {
    name?: string | null;
    links?: {
     href?: string;
     rel?: string;
    }[];
    id?: string;
   }[];
  };
  BackupUpdate_39: {
   backup: {
    name?: string | null;
    description?: string | null;
   } | null;
  };
  BackupUpdate_343: {
   backup: {
    name?: string | null;
    description?: string | null;
    metadata?: {
     [key: string]: string;
    };
   } | null;
  };
  BackupUpdateRequest: components["schemas"]["BackupUpdate_39"] | components["schemas"]["BackupUpdate_343"];
  BackupUpdateResponse: {
   backup?: {
    availability_zone?: string;
    container?: string | null;
    created_at?: string;
    data_timestamp?: string;
    description?: string | null;
    fail_reason?: string | null;
    has_dependent_backups?: boolean;
    id?: string;
    is_incremental?: boolean;
    links?: {
     href?: string;
     rel?: string;
    }[];
    metadata?: {
     [key: string]: string;
    };
    name?: string | null;
    object_count?: number;
    size?: number;
    snapshot_id?: string | null;
    status?: string;
    updated_at?: string;
    volume_id?: string;
   };
  };
  BackupShowResponse: {
   backup?: {
    availability_zone?: string;
    container?: string | null;
    created_at?: string;
    data_timestamp?: string;
    description?: string | null;
    fail_reason?: string | null;
    has_dependent_backups?: boolean;
    id?: string;
    is_incremental?: boolean;
    links?: {
     href?: string;
     rel?: string;
    }[];
    metadata?: {
     [key: string]: string;
    };
    name?: string | null;
    object_count?: number;
    size?: number;
    snapshot_id?: string | null;
    status?: string;
    updated_at?: string;
    volume_id?: string;
   };
  };
  AttachmentsDetailResponse: {
   attachments?: {
    attach_mode?: "ro" | "rw";
    attached_at?: string;
    connection_info?: Record<string, never>;
    detached_at?: string;
    id?: string;
    instance?: string | null;
    volume_id?: string;
    status?: "attached" | "attaching" | "detached" | "reserved" | "error_attaching" | "error_detaching" | "deleted";
   }[];
  };
  AttachmentsCreate_327: {
   attachment: {
    instance_uuid?: string;
    connector?: Record<string, never> | null;
    volume_uuid: string;
   };
  };
  AttachmentsCreate_354: {
   attachment: {
    instance_uuid?: string;
    connector?: Record<string, never> | null;
    volume_uuid: string;
    mode?: "rw" | "ro";
   };
  };
  AttachmentsCreateRequest: components["schemas"]["AttachmentsCreate_327"] | components["schemas"]["AttachmentsCreate_354"];
  AttachmentsCreateResponse: {
   attachment?: {
    attach_mode?: "ro" | "rw";
    attached_at?: string;
    connection_info?: Record<string, never>;
    detached_at?: string;
    id?: string;
    instance?: string | null;
    volume_id?: string;
    status?: "attached" | "attaching" | "detached" | "reserved" | "error_attaching" | "error_detaching" | "deleted";
   };
  };
  AttachmentsListResponse: {
   attachments?: {
    id?: string;
    instance?: string | null;
    volume_id?: string;
    status?: "attached" | "attaching" | "detached" | "reserved" | "error_attaching" | "error_detaching" | "deleted";
   }[];
  };
  "AttachmentsActionOs-CompleteRequest": {
   "os-complete"?: null;
  };
  AttachmentUpdate: {
   attachment: {
    connector: Record<string, never>;
   };
  };
  AttachmentUpdateResponse: {
   attachment?: {
    attach_mode?: "ro" | "rw";
    attached_at?: string;
    connection_info?: Record<string, never>;
    detached_at?: string;
    id?: string;
    instance?: string | null;
    volume_id?: string;
    status?: "attached" | "attaching" | "detached" | "reserved" | "error_attaching" | "error_detaching" | "deleted";
   };
  };
  AttachmentShowResponse: {
   attachment?: {
    attach_mode?: "ro" | "rw";
    attached_at?: string;
    connection_info?: Record<string, never>;
    detached_at?: string;
    id?: string;
    instance?: string | null;
    volume_id?: string;
    status?: "attached" | "attaching" | "detached" | "reserved" | "error_attaching" | "error_detaching" | "deleted";
   };
  };
  WorkersCleanupCleanup: {
   cluster_name?: string | null;
   disabled?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
   host?: string | null;
   is_up?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
   binary?: "cinder-volume" | "cinder-scheduler";
   resource_id?: null | string;
   resource_type?: string | null;
   service_id?: number | string | null;
  };
  WorkersCleanupResponse: Record<string, never>;
  Resource_FiltersListResponse: {
   resource_filters?: {
    filters?: string[];
    resource?: string;
   }[];
  };
  Volume_TransfersDetailResponse: {
   transfers?: {
    created_at?: string;
    destination_project_id?: string;
    source_project_id?: string;
    accepted?: boolean;
    no_snapshots?: boolean;
    id?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    name?: string | null;
    volume_id?: string;
   }[];
  };
  Volume_TransfersCreate_30: {
   transfer: {
    volume_id: string;
    name?: string | null;
   };
  };
  Volume_TransfersCreate_355: {
   transfer: {
    volume_id: string;
    name?: string | null;
    no_snapshots?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
   };
  };
  Volume_TransfersCreateRequest: components["schemas"]["Volume_TransfersCreate_30"] | components["schemas"]["Volume_TransfersCreate_355"];
  Volume_TransfersCreateResponse: {
   transfer?: {
    created_at?: string;
    destination_project_id?: string;
    source_project_id?: string;
    accepted?: boolean;
    no_snapshots?: boolean;
    id?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    name?: string | null;
    volume_id?: string;
   };
  };
  Volume_TransfersListResponse: {
   transfers?: {
    id?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    name?: string | null;
    volume_id?: string;
   }[];
  };
  Volume_TransfersAcceptAccept: {
   accept: {
    auth_key: string | number;
   };
  };
  Volume_TransfersAcceptResponse: {
   transfer?: {
    created_at?: string;
    destination_project_id?: string;
    source_project_id?: string;
    accepted?: boolean;
    no_snapshots?: boolean;
    id?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    name?: string | null;
    volume_id?: string;
   };
  };
  Volume_TransferShowResponse: {
   transfer?: {
    created_at?: string;
    destination_project_id?: string;
    source_project_id?: string;
    accepted?: boolean;
    no_snapshots?: boolean;
    id?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    name?: string | null;
    volume_id?: string;
   };
  };
  Default_TypeCreate_Update: {
   default_type?: {
    volume_type: string;
   };
  };
  Default_TypeCreate_UpdateResponse: {
   default_type?: {
    project_id?: string;
    volume_type_id?: string;
   };
  };
  Default_TypesListResponse: {
   default_types?: {
    project_id?: string;
    volume_type_id?: string;
   }[];
  };
  Default_TypeDetailResponse: {
   default_type?: {
    project_id?: string;
    volume_type_id?: string;
   };
  };
  ExtensionsListResponse: {
   extensions?: {
    updated: string;
    description: string;
    links: unknown[];
    alias: string;
    name: string;
   }[];
  };
  Os_Availability_ZoneListResponse: {
   availabilityZoneInfo?: {
    zoneName?: string;
    zoneState?: {
     available?: boolean;
    };
   }[];
  };
  BackupsImport_RecordImport_Record: {
   "backup-record": {
    backup_service: string;
    backup_url: string;
   };
  };
  BackupsImport_RecordResponse: {
   backup?: {
    name?: string | null;
    links?: {
     href?: string;
     rel?: string;
    }[];
    id?: string;
   };
  };
  BackupsRestoreRestore: {
   restore: {
    name?: string | null;
    volume_id?: string | null;
   } | null;
  };
  BackupsRestoreResponse: {
   restore?: {
    backup_id?: string;
    volume_id?: string;
    backup_name?: string;
   };
  };
  BackupsAction_Reset_Status: {
   "os-reset_status": {
    status: string;
   };
  };
  "BackupsActionOs-Force_DeleteRequest": {
   "os-force_delete"?: null;
  };
  BackupsExport_RecordResponse: {
   "backup-record"?: {
    backup_service?: string;
    backup_url?: string;
   };
  };
  CapabilityShowResponse: Record<string, never>;
  CgsnapshotsDetailResponse: Record<string, never>;
  CgsnapshotsCreateRequest: Record<string, never>;
  CgsnapshotsCreateResponse: Record<string, never>;
  CgsnapshotsListResponse: Record<string, never>;
  CgsnapshotShowResponse: Record<string, never>;
  ConsistencygroupsCreate_From_SrcCreate_From_SrcRequest: Record<string, never>;
  ConsistencygroupsCreate_From_SrcResponse: Record<string, never>;
  ConsistencygroupsDeleteDeleteRequest: Record<string, never>;
  ConsistencygroupsDeleteResponse: Record<string, never>;
  ConsistencygroupsUpdateUpdateRequest: Record<string, never>;
  ConsistencygroupsUpdateResponse: Record<string, never>;
  Os_HostsUpdateRequest: Record<string, never>;
  Os_HostsUpdateResponse: Record<string, never>;
  Os_HostsListResponse: {
   hosts?: {
    resource: {
     volume_count: string;
     total_volume_gb: string;
     total_snapshot_gb: string;
     project: string;
     host: string;
     snapshot_count: string;
    };
   }[];
  };
  Os_HostUpdateRequest: Record<string, never>;
  Os_HostUpdateResponse: Record<string, never>;
  Os_HostShowResponse: {
   host?: {
    resource: {
     volume_count: string;
     total_volume_gb: string;
     total_snapshot_gb: string;
     project: string;
     host: string;
     snapshot_count: string;
    };
   }[];
  };
  Qos_SpecsCreate: {
   qos_specs: {
    name: string;
   } & {
    [key: string]: unknown;
   };
  };
  Qos_SpecsCreateResponse: {
   qos_specs?: {
    consumer?: string;
    specs?: {
     [key: string]: string | null;
    };
    id?: string;
    name?: string;
   };
  };
  Qos_SpecsListResponse: {
   qos_specs?: {
    consumer?: string;
    specs?: {
     [key: string]: string | null;
    };
    id?: string;
    name?: string;
   }[];
  };
  Qos_SpecsAssociationsResponse: {
   qos_associations?: {
    association_type: string;
    id: string;
    name: string;
   }[];
  };
  Qos_SpecsAssociateResponse: Record<string, never>;
  Qos_SpecsDisassociateResponse: Record<string, never>;
  Qos_SpecsDisassociate_AllResponse: Record<string, never>;
  Qos_SpecsDelete_KeysDelete_Keys: {
   keys: string[];
  };
  Qos_SpecsDelete_KeysResponse: Record<string, never>;
  Qos_SpecUpdate: {
   qos_specs: {
    [key: string]: string | null;
   };
  };
  Qos_SpecUpdateResponse: {
   qos_specs?: {
    consumer?: string;
    specs?: {
     [key: string]: string | null;
    };
    id?: string;
    name?: string;
   };
  };
  Qos_SpecShowResponse: {
   qos_specs?: {
    consumer?: string;
    specs?: {
     [key: string]: string | null;
    };
    id?: string;
    name?: string;
   };
  };
  Os_Quota_Class_SetUpdate: {
   quota_class_set: {
    [key: string]: number | string;
   };
  };
  Os_Quota_Class_SetUpdateResponse: Record<string, never>;
  Os_Quota_Class_SetShowResponse: Record<string, never>;
  Os_Quota_SetsDefaultsResponse: Record<string, never>;
  Os_Quota_SetUpdate: {
   quota_set: Record<string, never>;
  };
  Os_Quota_SetUpdateResponse: Record<string, never>;
  Os_Quota_SetShowResponse: Record<string, never>;
  Scheduler_StatsGet_PoolsResponse: Record<string, never>;
  Os_ServicesListResponse: Record<string, never>;
  Os_ServiceUpdateRequest: Record<string, never>;
  Os_ServiceUpdateResponse: Record<string, never>;
  Os_Snapshot_ManageDetailResponse: Record<string, never>;
  Os_Snapshot_ManageCreate: {
   snapshot: {
    description?: string | null;
    metadata?: {
     [key: string]: string;
    } | null;
    name?: string | null;
    volume_id: string;
    ref: Record<string, never> | null | string;
   };
  };
  Os_Snapshot_ManageCreateResponse: Record<string, never>;
  Os_Snapshot_ManageListResponse: Record<string, never>;
  TypesExtra_SpecsCreate: {
   extra_specs: {
    [key: string]: string | null;
   };
  };
  TypesExtra_SpecsCreateResponse: {
   extra_specs?: {
    [key: string]: string | null;
   };
  };
  TypesExtra_SpecsListResponse: {
   extra_specs?: {
    [key: string]: string | null;
   };
  };
  TypesExtra_SpecUpdate: {
   [key: string]: string | null;
  };
  TypesExtra_SpecUpdateResponse: {
   [key: string]: string | null;
  };
  TypesExtra_SpecShowResponse: {
   [key: string]: string | null;
  };
  VolumesEncryptionListResponse: Record<string, never>;
  VolumesEncryptionShowResponse: Record<string, never>;
  Os_Volume_ManageDetailResponse: Record<string, never>;
  Os_Volume_ManageCreate_30: {
   volume: {
    description?: string | null;
    availability_zone?: string | null;
    bootable?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    volume_type?: string | null;
    name?: string | null;
    host?: string | null;
    ref: Record<string, never> | string;
    metadata?: {
     [key: string]: string;
    } | null;
   };
  };
  Os_Volume_ManageCreate_316: {
   volume: {
    description?: string | null;
    availability_zone?: string | null;
    bootable?: true | "True" | "TRUE" | "true" | "1" | "ON" | "On" | "on" | "YES" | "Yes" | "yes" | "y" | "t" | false | "False" | "FALSE" | "false" | "0" | "OFF" | "Off" | "off" | "NO" | "No" | "no" | "n" | "f";
    volume_type?: string | null;
    name?: string | null;
    host?: string | null;
    ref: Record<string, never> | string;
    metadata?: {
     [key: string]: string;
    } | null;
    cluster?: string | null;
   };
  };
  Os_Volume_ManageCreateRequest: components["schemas"]["Os_Volume_ManageCreate_30"] | components["schemas"]["Os_Volume_ManageCreate_316"];
  Os_Volume_ManageCreateResponse: Record<string, never>;
  Os_Volume_ManageListResponse: Record<string, never>;
  Os_Volume_TransferDetailResponse: {
   transfers?: {
    created_at?: string;
    id?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    name?: string | null;
    volume_id?: string;
   }[];
  };
  Os_Volume_TransferCreate: {
   transfer: {
    volume_id: string;
    name?: string | null;
   };
  };
  Os_Volume_TransferCreateResponse: {
   transfer?: {
    created_at?: string;
    id?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    name?: string | null;
    volume_id?: string;
   };
  };
  Os_Volume_TransferListResponse: {
   transfers?: {
    id?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    name?: string | null;
    volume_id?: string;
   }[];
  };
  Os_Volume_TransferAcceptAccept: {
   accept: {
    auth_key: string | number;
   };
  };
  Os_Volume_TransferAcceptResponse: {
   transfer?: {
    created_at?: string;
    id?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    name?: string | null;
    volume_id?: string;
   };
  };
  Os_Volume_TransferShowResponse: {
   transfer?: {
    created_at?: string;
    id?: string;
    links?: {
     href?: string;
     rel?: string;
    }[];
    name?: string | null;
    volume_id?: string;
   };
  };
  TypesOs_Volume_Type_AccessListResponse: {
   volume_type_access?: {
    project_id?: string;
    volume_type_id?: string;
   }[];
  };
  TypesEncryptionCreate: {
   encryption: {
    key_size?: string | number | null;
    provider: string;
    control_location: "front-end" | "back-end";
    cipher?: string | null;
   } & {
    [key: string]: unknown;
   };
  };
  TypesEncryptionCreateResponse: {
   encryption?: {
    cipher?: string;
    control_location?: "front-end" | "back-end";
    created_at?: string;
    deleted?: boolean;
    deleted_at?: string | null;
    encryption_id?: string;
    key_size?: number;
    provider?: string;
    updated_at?: string | null;
   };
  };
  TypesEncryptionListResponse: {
   cipher?: string;
   control_location?: "front-end" | "back-end";
   created_at?: string;
   deleted?: boolean;
   deleted_at?: string | null;
   encryption_id?: string;
   key_size?: number;
   provider?: string;
   updated_at?: string | null;
  };
  TypesEncryptionUpdate: {
   encryption: {
    key_size?: string | number | null;
    provider?: string;
    control_location?: "front-end" | "back-end";
    cipher?: string | null;
   } & {
    [key: string]: unknown;
   };
  };
  TypesEncryptionUpdateResponse: {
   encryption?: {
    cipher?: string;
    control_location?: "front-end" | "back-end";
    created_at?: string;
    deleted?: boolean;
    deleted_at?: string | null;
    encryption_id?: string;
    key_size?: number;
    provider?: string;
    updated_at?: string | null;
   };
  };
  TypesEncryptionShowResponse: {
   cipher?: string;
  };
 };
 responses: never;
 parameters: {
  all_tenants: boolean;
  sort: string;
  sort_key: string;
  sort_dir: "asc" | "desc";
  limit: number;
  offset: number;
  marker: string;
  with_count: boolean;
  created_at: string;
  updated_at: string;
  consumes_quota: boolean;
  volumes_detail_project_id: string;
  volumes_summary_project_id: string;
  volumes_project_id: string;
  volumes_new_project_id: string;
  volumes_action_project_id: string;
  volumes_action_id: string;
  volumes_edit_project_id: string;
  volumes_edit_id: string;
  volumes_id: string;
  messages_detail_project_id: string;
  messages_project_id: string;
  messages_new_project_id: string;
  messages_edit_project_id: string;
  messages_edit_id: string;
  messages_id: string;
  clusters_detail_project_id: string;
  cluster_frozen: boolean;
  cluster_active_backend_id: string;
  cluster_name: string;
  cluster_binary: "cinder-api" | "cinder-scheduler" | "cinder-volume" | "cinder-backup";
  cluster_is_up: boolean;
  cluster_disabled: boolean;
  cluster_num_hosts: number;
  cluster_num_down_hosts: number;
  cluster_replication_status: "enabled" | "disabled";
  clusters_project_id: string;
  clusters_new_project_id: string;
  clusters_edit_project_id: string;
  clusters_edit_id: string;
  clusters_id: string;
  types_project_id: string;
  type_is_public: boolean;
  type_sort: string;
  type_sort_key: string;
  type_sort_dir: string;
  type_limit: number;
  type_marker: string;
  type_offset: number;
  types_new_project_id: string;
  types_action_project_id: string;
  types_action_id: string;
  types_edit_project_id: string;
  types_edit_id: string;
  types_id: string;
  group_types_project_id: string;
  group_all_tenants: boolean;
  group_sort: string;
  group_sort_key: string;
  group_sort_dir: string;
  group_limit: number;
  group_marker: string;
  group_offset: number;
  group_types_new_project_id: string;
  group_types_action_project_id: string;
  group_types_action_id: string;
  group_types_edit_project_id: string;
  group_types_edit_id: string;
  group_types_id: string;
  group_types_group_specs_project_id: string;
  group_types_group_specs_group_type_id: string;
  group_types_group_specs_new_project_id: string;
  group_types_group_specs_new_group_type_id: string;
  group_types_group_specs_edit_project_id: string;
  group_types_group_specs_edit_group_type_id: string;
  group_types_group_specs_edit_id: string;
  group_types_group_specs_id: string;
  groups_detail_project_id: string;
  groups_project_id: string;
  groups_new_project_id: string;
  groups_action_project_id: string;
  groups_action_id: string;
  groups_edit_project_id: string;
  groups_edit_id: string;
  groups_id: string;
  group_snapshots_detail_project_id: string;
  group_snapshots_project_id: string;
  group_snapshots_new_project_id: string;
  group_snapshots_action_project_id: string;
  group_snapshots_action_id: string;
  group_snapshots_edit_project_id: string;
  group_snapshots_edit_id: string;
  group_snapshots_id: string;
  snapshots_detail_project_id: string;
  snapshots_project_id: string;
  snapshots_new_project_id: string;
  snapshots_action_project_id: string;
  snapshots_action_id: string;
  snapshots_edit_project_id: string;
  snapshots_edit_id: string;
  snapshots_id: string;
  limits_project_id: string;
  limits_new_project_id: string;
  limits_edit_project_id: string;
  limits_edit_id: string;
  limits_id: string;
  snapshots_metadata_project_id: string;
  snapshots_metadata_snapshot_id: string;
  snapshots_metadata_new_project_id: string;
  snapshots_metadata_new_snapshot_id: string;
  snapshots_metadata_edit_project_id: string;
  snapshots_metadata_edit_snapshot_id: string;
  snapshots_metadata_edit_id: string;
  snapshots_metadata_id: string;
  volumes_metadata_project_id: string;
  volumes_metadata_volume_id: string;
  volumes_metadata_new_project_id: string;
  volumes_metadata_new_volume_id: string;
  volumes_metadata_edit_project_id: string;
  volumes_metadata_edit_volume_id: string;
  volumes_metadata_edit_id: string;
  volumes_metadata_id: string;
  consistencygroups_detail_project_id: string;
  consistencygroups_project_id: string;
  consistencygroups_new_project_id: string;
  consistencygroups_action_project_id: string;
  consistencygroups_action_id: string;
  consistencygroups_edit_project_id: string;
  consistencygroups_edit_id: string;
  consistencygroups_id: string;
  manageable_volumes_detail_project_id: string;
  manageable_volumes_project_id: string;
  manageable_volumes_new_project_id: string;
  manageable_volumes_edit_project_id: string;
  manageable_volumes_edit_id: string;
  manageable_volumes_id: string;
  manageable_snapshots_detail_project_id: string;
  manageable_snapshots_project_id: string;
  manageable_snapshots_new_project_id: string;
  manageable_snapshots_edit_project_id: string;
  manageable_snapshots_edit_id: string;
  manageable_snapshots_id: string;
  backups_detail_project_id: string;
  backup_all_tenants: boolean;
  backup_with_count: boolean;
  backup_sort: string;
  backup_sort_key: string;
  backup_sort_dir: string;
  backup_limit: number;
  backup_marker: string;
  backup_offset: number;
  backups_project_id: string;
  backups_new_project_id: string;
  backups_edit_project_id: string;
  backups_edit_id: string;
  backups_id: string;
  attachments_detail_project_id: string;
  attachments_summary_project_id: string;
  attachments_project_id: string;
  attachments_new_project_id: string;
  attachments_action_project_id: string;
  attachments_action_id: string;
  attachments_edit_project_id: string;
  attachments_edit_id: string;
  attachments_id: string;
  workers_cleanup_project_id: string;
  workers_project_id: string;
  workers_new_project_id: string;
  workers_edit_project_id: string;
  workers_edit_id: string;
  workers_id: string;
  resource_filters_project_id: string;
  resource_filters_new_project_id: string;
  resource_filters_edit_project_id: string;
  resource_filters_edit_id: string;
  resource_filters_id: string;
  volume_transfers_detail_project_id: string;
  transfer_is_public: boolean;
  transfer_all_tenants: boolean;
  transfer_sort: string;
  transfer_sort_key: string;
  transfer_sort_dir: string;
  transfer_limit: number;
  transfer_marker: string;
  transfer_offset: number;
  volume_transfers_project_id: string;
  volume_transfers_new_project_id: string;
  volume_transfers_accept_project_id: string;
  volume_transfers_accept_id: string;
  volume_transfers_edit_project_id: string;
  volume_transfers_edit_id: string;
  volume_transfers_id: string;
  default_types_id: string;
  extensions_project_id: string;
  os_availability_zone_project_id: string;
  os_availability_zone_new_project_id: string;
  os_availability_zone_edit_project_id: string;
  os_availability_zone_edit_id: string;
  os_availability_zone_id: string;
  backups_import_record_project_id: string;
  backups_restore_project_id: string;
  backups_restore_id: string;
  backups_action_project_id: string;
  backups_action_id: string;
  backups_export_record_project_id: string;
  backups_export_record_id: string;
  capabilities_project_id: string;
  capabilities_new_project_id: string;
  capabilities_edit_project_id: string;
  capabilities_edit_id: string;
  capabilities_id: string;
  cgsnapshots_detail_project_id: string;
  cgsnapshots_project_id: string;
  cgsnapshots_new_project_id: string;
  cgsnapshots_edit_project_id: string;
  cgsnapshots_edit_id: string;
  cgsnapshots_id: string;
  consistencygroups_create_from_src_project_id: string;
  consistencygroups_delete_project_id: string;
  consistencygroups_delete_id: string;
  consistencygroups_update_project_id: string;
  consistencygroups_update_id: string;
  os_hosts_project_id: string;
  os_hosts_new_project_id: string;
  os_hosts_startup_project_id: string;
  os_hosts_startup_id: string;
  os_hosts_shutdown_project_id: string;
  os_hosts_shutdown_id: string;
  os_hosts_reboot_project_id: string;
  os_hosts_reboot_id: string;
  os_hosts_edit_project_id: string;
  os_hosts_edit_id: string;
  os_hosts_id: string;
  qos_specs_project_id: string;
  qos_spec_sort: string;
  qos_spec_sort_key: string;
  qos_spec_sort_dir: string;
  qos_spec_limit: number;
  qos_spec_marker: string;
  qos_spec_offset: number;
  qos_specs_new_project_id: string;
  qos_specs_associations_project_id: string;
  qos_specs_associations_id: string;
  qos_specs_associate_project_id: string;
  qos_specs_associate_id: string;
  qos_specs_disassociate_project_id: string;
  qos_specs_disassociate_id: string;
  qos_specs_disassociate_all_project_id: string;
  qos_specs_disassociate_all_id: string;
  qos_specs_edit_project_id: string;
  qos_specs_edit_id: string;
  qos_specs_delete_keys_project_id: string;
  qos_specs_delete_keys_id: string;
  qos_specs_id: string;
  os_quota_class_sets_project_id: string;
  os_quota_class_sets_new_project_id: string;
  os_quota_class_sets_edit_project_id: string;
  os_quota_class_sets_edit_id: string;
  os_quota_class_sets_id: string;
  os_quota_sets_project_id: string;
  os_quota_sets_new_project_id: string;
  os_quota_sets_defaults_project_id: string;
  os_quota_sets_defaults_id: string;
  os_quota_sets_edit_project_id: string;
  os_quota_sets_edit_id: string;
  os_quota_sets_id: string;
  scheduler_stats_get_pools_project_id: string;
  scheduler_stats_project_id: string;
  scheduler_stats_new_project_id: string;
  scheduler_stats_edit_project_id: string;
  scheduler_stats_edit_id: string;
  scheduler_stats_id: string;
  os_services_project_id: string;
  os_services_new_project_id: string;
  os_services_edit_project_id: string;
  os_services_edit_id: string;
  os_services_id: string;
  os_snapshot_manage_detail_project_id: string;
  os_snapshot_manage_project_id: string;
  os_snapshot_manage_new_project_id: string;
  os_snapshot_manage_edit_project_id: string;
  os_snapshot_manage_edit_id: string;
  os_snapshot_manage_id: string;
  types_extra_specs_project_id: string;
  types_extra_specs_type_id: string;
  types_extra_specs_new_project_id: string;
  types_extra_specs_new_type_id: string;
  types_extra_specs_edit_project_id: string;
  types_extra_specs_edit_type_id: string;
  types_extra_specs_edit_id: string;
  types_extra_specs_id: string;
  volumes_encryption_project_id: string;
  volumes_encryption_volume_id: string;
  volumes_encryption_new_project_id: string;
  volumes_encryption_new_volume_id: string;
  volumes_encryption_edit_project_id: string;
  volumes_encryption_edit_volume_id: string;
  volumes_encryption_edit_id: string;
  volumes_encryption_id: string;
  os_volume_manage_detail_project_id: string;
  os_volume_manage_project_id: string;
  os_volume_manage_new_project_id: string;
  os_volume_manage_edit_project_id: string;
  os_volume_manage_edit_id: string;
  os_volume_manage_id: string;
  os_volume_transfer_detail_project_id: string;
  os_volume_transfer_project_id: string;
  os_volume_transfer_new_project_id: string;
  os_volume_transfer_accept_project_id: string;
  os_volume_transfer_accept_id: string;
  os_volume_transfer_edit_project_id: string;
  os_volume_transfer_edit_id: string;
  os_volume_transfer_id: string;
  types_os_volume_type_access_project_id: string;
  types_os_volume_type_access_type_id: string;
  types_os_volume_type_access_new_project_id: string;
  types_os_volume_type_access_new_type_id: string;
  types_os_volume_type_access_edit_project_id: string;
  types_os_volume_type_access_edit_type_id: string;
  types_os_volume_type_access_edit_id: string;
  types_os_volume_type_access_id: string;
  types_encryption_project_id: string;
  types_encryption_type_id: string;
  types_encryption_new_project_id: string;
  types_encryption_new_type_id: string;
  types_encryption_edit_project_id: string;
  types_encryption_edit_type_id: string;
  types_encryption_edit_id: string;
  types_encryption_id: string;
 };
 requestBodies: never;
 headers: never;
 pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
 "volumes/detail:get": {
  parameters: {
   query?: {
    all_tenans?: components["parameters"]["all_tenants"];
    sort?: components["parameters"]["sort"];
    sort_key?: components["parameters"]["sort_key"];
    sort_dir?: components["parameters"]["sort_dir"];
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
    marker?: components["parameters"]["marker"];
    with_count?: components["parameters"]["with_count"];
    created_at?: components["parameters"]["created_at"];
    updated_at?: components["parameters"]["updated_at"];
    consumes_quota?: components["parameters"]["consumes_quota"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VolumesDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "volumes/summary:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VolumesSummaryResponse"];
    };
   };
   404: {
   };
  };
 };
 "volumes:get": {
  parameters: {
   query?: {
    all_tenans?: components["parameters"]["all_tenants"];
    sort?: components["parameters"]["sort"];
    sort_key?: components["parameters"]["sort_key"];
    sort_dir?: components["parameters"]["sort_dir"];
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
    marker?: components["parameters"]["marker"];
    with_count?: components["parameters"]["with_count"];
    created_at?: components["parameters"]["created_at"];
    updated_at?: components["parameters"]["updated_at"];
    consumes_quota?: components["parameters"]["consumes_quota"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VolumesListResponse"];
    };
   };
   404: {
   };
  };
 };
 "volumes:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VolumesCreateRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["VolumesCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "volumes/id/action:post": {
  parameters: {
   path: {
    id: components["parameters"]["volumes_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VolumesActionRevertRequest"] | components["schemas"]["VolumesActionOs-Reset_StatusRequest"] | components["schemas"]["VolumesActionOs-Force_DeleteRequest"] | components["schemas"]["VolumesAction_Force_Detach"] | components["schemas"]["VolumesActionOs-Migrate_VolumeRequest"] | components["schemas"]["VolumesAction_Migrate_Volume_Completion"] | components["schemas"]["VolumesAction_Attach"] | components["schemas"]["VolumesAction_Detach"] | components["schemas"]["VolumesActionOs-ReserveRequest"] | components["schemas"]["VolumesActionOs-UnreserveRequest"] | components["schemas"]["VolumesActionOs-Begin_DetachingRequest"] | components["schemas"]["VolumesActionOs-Roll_DetachingRequest"] | components["schemas"]["VolumesAction_Initialize_Connection"] | components["schemas"]["VolumesAction_Terminate_Connection"] | components["schemas"]["VolumesActionOs-Volume_Upload_ImageRequest"] | components["schemas"]["VolumesAction_Extend"] | components["schemas"]["VolumesAction_Volume_Readonly_Update"] | components["schemas"]["VolumesAction_Retype"] | components["schemas"]["VolumesAction_Set_Bootable"] | components["schemas"]["VolumesAction_Reimage_368"] | components["schemas"]["VolumesActionCreate"] | components["schemas"]["VolumesActionOs-Show_Image_MetadataRequest"] | components["schemas"]["VolumesActionDelete"] | components["schemas"]["VolumesActionOs-UnmanageRequest"];
   };
  };
  responses: {
   200: {
   };
   201: {
    content: {
     "application/json": components["schemas"]["VolumesActionOs-Set_Image_MetadataResponse"] | components["schemas"]["VolumesActionOs-Show_Image_MetadataResponse"];
    };
   };
   202: {
    content: {
     "application/json": components["schemas"]["VolumesActionOs-Volume_Upload_ImageResponse"];
    };
   };
   404: {
   };
  };
 };
 "volumes/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["volumes_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VolumeShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "volumes/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["volumes_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VolumeUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VolumeUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "volumes/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["volumes_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "messages:get": {
  parameters: {
   query?: {
    sort?: components["parameters"]["sort"];
    sort_key?: components["parameters"]["sort_key"];
    sort_dir?: components["parameters"]["sort_dir"];
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
    marker?: components["parameters"]["marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MessagesListResponse"];
    };
   };
   404: {
   };
  };
 };
 "messages/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["messages_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MessageShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "messages/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["messages_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "clusters/detail:get": {
  parameters: {
   query?: {
    frozen?: components["parameters"]["cluster_frozen"];
    active_backend_id?: components["parameters"]["cluster_active_backend_id"];
    name?: components["parameters"]["cluster_name"];
    binary?: components["parameters"]["cluster_binary"];
    is_up?: components["parameters"]["cluster_is_up"];
    disabled?: components["parameters"]["cluster_disabled"];
    num_hosts?: components["parameters"]["cluster_num_hosts"];
    num_down_hosts?: components["parameters"]["cluster_num_down_hosts"];
    replication_stats?: components["parameters"]["cluster_replication_status"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ClustersDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "clusters:get": {
  parameters: {
   query?: {
    name?: components["parameters"]["cluster_name"];
    binary?: components["parameters"]["cluster_binary"];
    is_up?: components["parameters"]["cluster_is_up"];
    disabled?: components["parameters"]["cluster_disabled"];
    num_hosts?: components["parameters"]["cluster_num_hosts"];
    num_down_hosts?: components["parameters"]["cluster_num_down_hosts"];
    replication_stats?: components["parameters"]["cluster_replication_status"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ClustersListResponse"];
    };
   };
   404: {
   };
  };
 };
 "clusters/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["clusters_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ClusterShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "clusters/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["clusters_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ClusterUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ClusterUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "types:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TypesListResponse"];
    };
   };
   404: {
   };
  };
 };
 "types:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Types_Create"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["TypesCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "types/id/action:post": {
  parameters: {
   path: {
    id: components["parameters"]["types_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["TypesAction_Create"] | components["schemas"]["TypesAction_Update"] | components["schemas"]["TypesActionDeleteRequest"] | components["schemas"]["TypesAction_Addprojectaccess"] | components["schemas"]["TypesAction_Removeprojectaccess"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["TypesActionCreateResponse"] | components["schemas"]["TypesActionUpdateResponse"] | components["schemas"]["TypesActionDeleteResponse"];
    };
   };
   404: {
   };
  };
 };
 "types/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["types_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TypeShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "types/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["types_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Type_Update"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TypeUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "types/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["types_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "group_types:get": {
  parameters: {
   query?: {
    all_tenants?: components["parameters"]["group_all_tenants"];
    sort?: components["parameters"]["group_sort"];
    sort_key?: components["parameters"]["group_sort_key"];
    sort_dir?: components["parameters"]["group_sort_dir"];
    limit?: components["parameters"]["group_limit"];
    marker?: components["parameters"]["group_marker"];
    offset?: components["parameters"]["group_offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Group_TypesListResponse"];
    };
   };
   404: {
   };
  };
 };
 "group_types:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Group_TypesCreate"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["Group_TypesCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "group_types/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["group_types_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Group_TypeShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "group_types/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["group_types_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Group_TypeUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Group_TypeUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "group_types/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["group_types_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "group_types/group_type_id/group_specs:get": {
  parameters: {
   path: {
    group_type_id: components["parameters"]["group_types_group_specs_group_type_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Group_TypesGroup_SpecsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "group_types/group_type_id/group_specs:post": {
  parameters: {
   path: {
    group_type_id: components["parameters"]["group_types_group_specs_group_type_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Group_TypesGroup_SpecsCreate"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["Group_TypesGroup_SpecsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "group_types/group_type_id/group_specs/id:get": {
  parameters: {
   path: {
    group_type_id: components["parameters"]["group_types_group_specs_group_type_id"];
    id: components["parameters"]["group_types_group_specs_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Group_TypesGroup_SpecShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "group_types/group_type_id/group_specs/id:put": {
  parameters: {
   path: {
    group_type_id: components["parameters"]["group_types_group_specs_group_type_id"];
    id: components["parameters"]["group_types_group_specs_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Group_TypesGroup_SpecUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Group_TypesGroup_SpecUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "group_types/group_type_id/group_specs/id:delete": {
  parameters: {
   path: {
    group_type_id: components["parameters"]["group_types_group_specs_group_type_id"];
    id: components["parameters"]["group_types_group_specs_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "groups/detail:get": {
  parameters: {
   query?: {
    all_tenants?: components["parameters"]["group_all_tenants"];
    sort?: components["parameters"]["group_sort"];
    sort_key?: components["parameters"]["group_sort_key"];
    sort_dir?: components["parameters"]["group_sort_dir"];
    limit?: components["parameters"]["group_limit"];
    marker?: components["parameters"]["group_marker"];
    offset?: components["parameters"]["group_offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["GroupsDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "groups:get": {
  parameters: {
   query?: {
    all_tenants?: components["parameters"]["group_all_tenants"];
    sort?: components["parameters"]["group_sort"];
    sort_key?: components["parameters"]["group_sort_key"];
    sort_dir?: components["parameters"]["group_sort_dir"];
    limit?: components["parameters"]["group_limit"];
    marker?: components["parameters"]["group_marker"];
    offset?: components["parameters"]["group_offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["GroupsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "groups:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["GroupsCreate"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["GroupsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "groups/id/action:post": {
  parameters: {
   path: {
    id: components["parameters"]["groups_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["GroupsActionReset_Status"] | components["schemas"]["GroupsActionDelete_Group"] | components["schemas"]["GroupsActionCreate_From_Src"] | components["schemas"]["GroupsActionEnable_Replication"] | components["schemas"]["GroupsActionDisable_Replication"] | components["schemas"]["GroupsActionFailover_Replication"] | components["schemas"]["GroupsActionList_Replication_Targets"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["GroupsActionList_Replication_TargetsResponse"];
    };
   };
   202: {
    content: {
     "application/json": components["schemas"]["GroupsActionCreate-From-SrcResponse"];
    };
   };
   404: {
   };
  };
 };
 "groups/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["groups_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["GroupShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "groups/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["groups_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["GroupUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["GroupUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "groups/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["groups_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "groups/action:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["GroupsActionReset_Status"] | components["schemas"]["GroupsActionDelete_Group"] | components["schemas"]["GroupsActionCreate_From_Src"] | components["schemas"]["GroupsActionEnable_Replication"] | components["schemas"]["GroupsActionDisable_Replication"] | components["schemas"]["GroupsActionFailover_Replication"] | components["schemas"]["GroupsActionList_Replication_Targets"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["GroupsActionList_Replication_TargetsResponse"];
    };
   };
   202: {
    content: {
     "application/json": components["schemas"]["GroupsActionCreate-From-SrcResponse"];
    };
   };
   404: {
   };
  };
 };
 "group_snapshots/detail:get": {
  parameters: {
   query?: {
    all_tenants?: components["parameters"]["group_all_tenants"];
    sort?: components["parameters"]["group_sort"];
    sort_key?: components["parameters"]["group_sort_key"];
    sort_dir?: components["parameters"]["group_sort_dir"];
    limit?: components["parameters"]["group_limit"];
    marker?: components["parameters"]["group_marker"];
    offset?: components["parameters"]["group_offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Group_SnapshotsDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "group_snapshots:get": {
  parameters: {
   query?: {
    all_tenants?: components["parameters"]["group_all_tenants"];
    sort?: components["parameters"]["group_sort"];
    sort_key?: components["parameters"]["group_sort_key"];
    sort_dir?: components["parameters"]["group_sort_dir"];
    limit?: components["parameters"]["group_limit"];
    marker?: components["parameters"]["group_marker"];
    offset?: components["parameters"]["group_offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Group_SnapshotsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "group_snapshots:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Group_SnapshotsCreate"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["Group_SnapshotsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "group_snapshots/id/action:post": {
  parameters: {
   path: {
    id: components["parameters"]["group_snapshots_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Group_SnapshotsActionReset_Status"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Group_SnapshotsActionReset_StatusResponse"];
    };
   };
   404: {
   };
  };
 };
 "group_snapshots/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["group_snapshots_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Group_SnapshotShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "group_snapshots/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["group_snapshots_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "snapshots/detail:get": {
  parameters: {
   query?: {
    all_tenans?: components["parameters"]["all_tenants"];
    sort?: components["parameters"]["sort"];
    sort_key?: components["parameters"]["sort_key"];
    sort_dir?: components["parameters"]["sort_dir"];
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
    marker?: components["parameters"]["marker"];
    with_count?: components["parameters"]["with_count"];
    consumes_quota?: components["parameters"]["consumes_quota"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SnapshotsDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "snapshots:get": {
  parameters: {
   query?: {
    all_tenans?: components["parameters"]["all_tenants"];
    sort?: components["parameters"]["sort"];
    sort_key?: components["parameters"]["sort_key"];
    sort_dir?: components["parameters"]["sort_dir"];
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
    marker?: components["parameters"]["marker"];
    with_count?: components["parameters"]["with_count"];
    consumes_quota?: components["parameters"]["consumes_quota"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SnapshotsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "snapshots:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SnapshotsCreate"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["SnapshotsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "snapshots/id/action:post": {
  parameters: {
   path: {
    id: components["parameters"]["snapshots_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SnapshotsActionOs-Reset_StatusRequest"] | components["schemas"]["SnapshotsActionOs-Force_DeleteRequest"] | components["schemas"]["SnapshotsAction_Update_Snapshot_Status"] | components["schemas"]["SnapshotsActionOs-UnmanageRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["SnapshotsActionOs-Update_Snapshot_StatusResponse"];
    };
   };
   202: {
   };
   404: {
   };
  };
 };
 "snapshots/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["snapshots_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SnapshotShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "snapshots/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["snapshots_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SnapshotUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SnapshotUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "snapshots/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["snapshots_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "limits:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LimitsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "snapshots/snapshot_id/metadata:get": {
  parameters: {
   path: {
    snapshot_id: components["parameters"]["snapshots_metadata_snapshot_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SnapshotsMetadataListResponse"];
    };
   };
   404: {
   };
  };
 };
 "snapshots/snapshot_id/metadata:put": {
  parameters: {
   path: {
    snapshot_id: components["parameters"]["snapshots_metadata_snapshot_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SnapshotsMetadataUpdate_AllRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SnapshotsMetadataUpdate_AllResponse"];
    };
   };
   404: {
   };
  };
 };
 "snapshots/snapshot_id/metadata:post": {
  parameters: {
   path: {
    snapshot_id: components["parameters"]["snapshots_metadata_snapshot_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SnapshotsMetadataCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["SnapshotsMetadataCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "snapshots/snapshot_id/metadata/id:get": {
  parameters: {
   path: {
    snapshot_id: components["parameters"]["snapshots_metadata_snapshot_id"];
    id: components["parameters"]["snapshots_metadata_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SnapshotsMetadataShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "snapshots/snapshot_id/metadata/id:put": {
  parameters: {
   path: {
    snapshot_id: components["parameters"]["snapshots_metadata_snapshot_id"];
    id: components["parameters"]["snapshots_metadata_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SnapshotsMetadataUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SnapshotsMetadataUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "snapshots/snapshot_id/metadata/id:delete": {
  parameters: {
   path: {
    snapshot_id: components["parameters"]["snapshots_metadata_snapshot_id"];
    id: components["parameters"]["snapshots_metadata_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "volumes/volume_id/metadata:get": {
  parameters: {
   path: {
    volume_id: components["parameters"]["volumes_metadata_volume_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VolumesMetadataListResponse"];
    };
   };
   404: {
   };
  };
 };
 "volumes/volume_id/metadata:put": {
  parameters: {
   path: {
    volume_id: components["parameters"]["volumes_metadata_volume_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VolumesMetadataUpdate_All"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VolumesMetadataUpdate_AllResponse"];
    };
   };
   404: {
   };
  };
 };
 "volumes/volume_id/metadata:post": {
  parameters: {
   path: {
    volume_id: components["parameters"]["volumes_metadata_volume_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VolumesMetadataCreate"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["VolumesMetadataCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "volumes/volume_id/metadata/id:get": {
  parameters: {
   path: {
    volume_id: components["parameters"]["volumes_metadata_volume_id"];
    id: components["parameters"]["volumes_metadata_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VolumesMetadataShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "volumes/volume_id/metadata/id:put": {
  parameters: {
   path: {
    volume_id: components["parameters"]["volumes_metadata_volume_id"];
    id: components["parameters"]["volumes_metadata_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["VolumesMetadataUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VolumesMetadataUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "volumes/volume_id/metadata/id:delete": {
  parameters: {
   path: {
    volume_id: components["parameters"]["volumes_metadata_volume_id"];
    id: components["parameters"]["volumes_metadata_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "consistencygroups/detail:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ConsistencygroupsDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "consistencygroups:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ConsistencygroupsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "consistencygroups:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ConsistencygroupsCreateRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["ConsistencygroupsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "consistencygroups/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["consistencygroups_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ConsistencygroupShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "consistencygroups/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["consistencygroups_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ConsistencygroupUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ConsistencygroupUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "consistencygroups/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["consistencygroups_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "manageable_volumes/detail:get": {
  parameters: {
   query?: {
    sort?: components["parameters"]["sort"];
    sort_key?: components["parameters"]["sort_key"];
    sort_dir?: components["parameters"]["sort_dir"];
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
    marker?: components["parameters"]["marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Manageable_VolumesDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "manageable_volumes:get": {
  parameters: {
   query?: {
    sort?: components["parameters"]["sort"];
    sort_key?: components["parameters"]["sort_key"];
    sort_dir?: components["parameters"]["sort_dir"];
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
    marker?: components["parameters"]["marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Manageable_VolumesListResponse"];
    };
   };
   404: {
   };
  };
 };
 "manageable_volumes:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Manageable_VolumesCreateRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["Manageable_VolumesCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "manageable_snapshots/detail:get": {
  parameters: {
   query?: {
    sort?: components["parameters"]["sort"];
    sort_key?: components["parameters"]["sort_key"];
    sort_dir?: components["parameters"]["sort_dir"];
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
    marker?: components["parameters"]["marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Manageable_SnapshotsDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "manageable_snapshots:get": {
  parameters: {
   query?: {
    sort?: components["parameters"]["sort"];
    sort_key?: components["parameters"]["sort_key"];
    sort_dir?: components["parameters"]["sort_dir"];
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
    marker?: components["parameters"]["marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Manageable_SnapshotsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "manageable_snapshots:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Manageable_SnapshotsCreateRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["Manageable_SnapshotsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "backups/detail:get": {
  parameters: {
   query?: {
    all_tenants?: components["parameters"]["backup_all_tenants"];
    with_count?: components["parameters"]["backup_with_count"];
    sort?: components["parameters"]["backup_sort"];
    sort_key?: components["parameters"]["backup_sort_key"];
    sort_dir?: components["parameters"]["backup_sort_dir"];
    limit?: components["parameters"]["backup_limit"];
    marker?: components["parameters"]["backup_marker"];
    offset?: components["parameters"]["backup_offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["BackupsDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "backups:get": {
  parameters: {
   query?: {
    all_tenants?: components["parameters"]["backup_all_tenants"];
    with_count?: components["parameters"]["backup_with_count"];
    sort?: components["parameters"]["backup_sort"];
    sort_key?: components["parameters"]["backup_sort_key"];
    sort_dir?: components["parameters"]["backup_sort_dir"];
    limit?: components["parameters"]["backup_limit"];
    marker?: components["parameters"]["backup_marker"];
    offset?: components["parameters"]["backup_offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["BackupsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "backups:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["BackupsCreateRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["BackupsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "backups/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["backups_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["BackupShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "backups/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["backups_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["BackupUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["BackupUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "backups/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["backups_id"];
   };
  };
  responses: {
   202: {
   };
   404: {
   };
  };
 };
 "attachments/detail:get": {
  parameters: {
   query?: {
    all_tenans?: components["parameters"]["all_tenants"];
    sort?: components["parameters"]["sort"];
    sort_key?: components["parameters"]["sort_key"];
    sort_dir?: components["parameters"]["sort_dir"];
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
    marker?: components["parameters"]["marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AttachmentsDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "attachments:get": {
  parameters: {
   query?: {
    all_tenans?: components["parameters"]["all_tenants"];
    sort?: components["parameters"]["sort"];
    sort_key?: components["parameters"]["sort_key"];
    sort_dir?: components["parameters"]["sort_dir"];
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
    marker?: components["parameters"]["marker"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AttachmentsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "attachments:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AttachmentsCreateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AttachmentsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "attachments/id/action:post": {
  parameters: {
   path: {
    id: components["parameters"]["attachments_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AttachmentsActionOs-CompleteRequest"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "attachments/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["attachments_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AttachmentShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "attachments/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["attachments_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AttachmentUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AttachmentUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "attachments/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["attachments_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "workers/cleanup:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["WorkersCleanupCleanup"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["WorkersCleanupResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_filters:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_FiltersListResponse"];
    };
   };
   404: {
   };
  };
 };
 "volume-transfers/detail:get": {
  parameters: {
   query?: {
    is_public?: components["parameters"]["transfer_is_public"];
    all_tenants?: components["parameters"]["transfer_all_tenants"];
    sort?: components["parameters"]["transfer_sort"];
    sort_key?: components["parameters"]["transfer_sort_key"];
    sort_dir?: components["parameters"]["transfer_sort_dir"];
    limit?: components["parameters"]["transfer_limit"];
    marker?: components["parameters"]["transfer_marker"];
    offset?: components["parameters"]["transfer_offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Volume_TransfersDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "volume-transfers:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Volume_TransfersListResponse"];
    };
   };
   404: {
   };
  };
 };
 "volume-transfers:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Volume_TransfersCreateRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["Volume_TransfersCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "volume-transfers/id/accept:post": {
  parameters: {
   path: {
    id: components["parameters"]["volume_transfers_accept_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Volume_TransfersAcceptAccept"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["Volume_TransfersAcceptResponse"];
    };
   };
   404: {
   };
  };
 };
 "volume-transfers/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["volume_transfers_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Volume_TransferShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "volume-transfers/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["volume_transfers_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "default-types/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["default_types_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Default_TypeDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "default-types/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["default_types_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Default_TypeCreate_Update"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Default_TypeCreate_UpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "default-types/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["default_types_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "default-types:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Default_TypesListResponse"];
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
   404: {
   };
  };
 };
 "backups/import_record:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["BackupsImport_RecordImport_Record"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["BackupsImport_RecordResponse"];
    };
   };
   404: {
   };
  };
 };
 "backups/id/restore:post": {
  parameters: {
   path: {
    id: components["parameters"]["backups_restore_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["BackupsRestoreRestore"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["BackupsRestoreResponse"];
    };
   };
   404: {
   };
  };
 };
 "backups/id/action:post": {
  parameters: {
   path: {
    id: components["parameters"]["backups_action_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["BackupsAction_Reset_Status"] | components["schemas"]["BackupsActionOs-Force_DeleteRequest"];
   };
  };
  responses: {
   202: {
   };
   404: {
   };
  };
 };
 "backups/id/export_record:get": {
  parameters: {
   path: {
    id: components["parameters"]["backups_export_record_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["BackupsExport_RecordResponse"];
    };
   };
   404: {
   };
  };
 };
 "capabilities/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["capabilities_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["CapabilityShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "cgsnapshots/detail:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["CgsnapshotsDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "cgsnapshots:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["CgsnapshotsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "cgsnapshots:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["CgsnapshotsCreateRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["CgsnapshotsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "cgsnapshots/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["cgsnapshots_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["CgsnapshotShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "cgsnapshots/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["cgsnapshots_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "consistencygroups/create_from_src:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ConsistencygroupsCreate_From_SrcCreate_From_SrcRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["ConsistencygroupsCreate_From_SrcResponse"];
    };
   };
   404: {
   };
  };
 };
 "consistencygroups/id/delete:post": {
  parameters: {
   path: {
    id: components["parameters"]["consistencygroups_delete_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ConsistencygroupsDeleteDeleteRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ConsistencygroupsDeleteResponse"];
    };
   };
   404: {
   };
  };
 };
 "consistencygroups/id/update:put": {
  parameters: {
   path: {
    id: components["parameters"]["consistencygroups_update_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ConsistencygroupsUpdateUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ConsistencygroupsUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-hosts:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HostsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-hosts:put": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_HostsUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HostsUpdateResponse"];
    };
   };
   404: {
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
    "application/json": components["schemas"]["Os_HostUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_HostUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "qos-specs:get": {
  parameters: {
   query?: {
    sort?: components["parameters"]["qos_spec_sort"];
    sort_key?: components["parameters"]["qos_spec_sort_key"];
    sort_dir?: components["parameters"]["qos_spec_sort_dir"];
    limit?: components["parameters"]["qos_spec_limit"];
    marker?: components["parameters"]["qos_spec_marker"];
    offset?: components["parameters"]["qos_spec_offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Qos_SpecsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "qos-specs:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Qos_SpecsCreate"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Qos_SpecsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "qos-specs/id/associations:get": {
  parameters: {
   path: {
    id: components["parameters"]["qos_specs_associations_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Qos_SpecsAssociationsResponse"];
    };
   };
   404: {
   };
  };
 };
 "qos-specs/id/associate:get": {
  parameters: {
   path: {
    id: components["parameters"]["qos_specs_associate_id"];
   };
  };
  responses: {
   202: {
   };
   404: {
   };
  };
 };
 "qos-specs/id/disassociate:get": {
  parameters: {
   path: {
    id: components["parameters"]["qos_specs_disassociate_id"];
   };
  };
  responses: {
   202: {
   };
   404: {
   };
  };
 };
 "qos-specs/id/disassociate_all:get": {
  parameters: {
   path: {
    id: components["parameters"]["qos_specs_disassociate_all_id"];
   };
  };
  responses: {
   202: {
   };
   404: {
   };
  };
 };
 "qos-specs/id/delete_keys:put": {
  parameters: {
   path: {
    id: components["parameters"]["qos_specs_delete_keys_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Qos_SpecsDelete_KeysDelete_Keys"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Qos_SpecsDelete_KeysResponse"];
    };
   };
   404: {
   };
  };
 };
 "qos-specs/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["qos_specs_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Qos_SpecShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "qos-specs/id:put": {
  parameters: {
   path: {
    id: components["parameters"]["qos_specs_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Qos_SpecUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Qos_SpecUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "qos-specs/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["qos_specs_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
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
   404: {
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
   404: {
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
   404: {
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
   404: {
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
   404: {
   };
  };
 };
 "os-quota-sets/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_quota_sets_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "scheduler-stats/get_pools:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Scheduler_StatsGet_PoolsResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-services:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_ServicesListResponse"];
    };
   };
   404: {
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
   404: {
   };
  };
 };
 "os-snapshot-manage/detail:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Snapshot_ManageDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-snapshot-manage:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Snapshot_ManageListResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-snapshot-manage:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Snapshot_ManageCreate"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["Os_Snapshot_ManageCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "types/type_id/extra_specs:get": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_extra_specs_type_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TypesExtra_SpecsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "types/type_id/extra_specs:post": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_extra_specs_type_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["TypesExtra_SpecsCreate"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["TypesExtra_SpecsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "types/type_id/extra_specs/id:get": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_extra_specs_type_id"];
    id: components["parameters"]["types_extra_specs_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TypesExtra_SpecShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "types/type_id/extra_specs/id:put": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_extra_specs_type_id"];
    id: components["parameters"]["types_extra_specs_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["TypesExtra_SpecUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TypesExtra_SpecUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "types/type_id/extra_specs/id:delete": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_extra_specs_type_id"];
    id: components["parameters"]["types_extra_specs_id"];
   };
  };
  responses: {
   202: {
   };
   404: {
   };
  };
 };
 "volumes/volume_id/encryption:get": {
  parameters: {
   path: {
    volume_id: components["parameters"]["volumes_encryption_volume_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VolumesEncryptionListResponse"];
    };
   };
   404: {
   };
  };
 };
 "volumes/volume_id/encryption/id:get": {
  parameters: {
   path: {
    volume_id: components["parameters"]["volumes_encryption_volume_id"];
    id: components["parameters"]["volumes_encryption_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["VolumesEncryptionShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-volume-manage/detail:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Volume_ManageDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-volume-manage:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Volume_ManageListResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-volume-manage:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Volume_ManageCreateRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["Os_Volume_ManageCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-volume-transfer/detail:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Volume_TransferDetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-volume-transfer:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Volume_TransferListResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-volume-transfer:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Volume_TransferCreate"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["Os_Volume_TransferCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-volume-transfer/id/accept:post": {
  parameters: {
   path: {
    id: components["parameters"]["os_volume_transfer_accept_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Volume_TransferAcceptAccept"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["Os_Volume_TransferAcceptResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-volume-transfer/id:get": {
  parameters: {
   path: {
    id: components["parameters"]["os_volume_transfer_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Volume_TransferShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "os-volume-transfer/id:delete": {
  parameters: {
   path: {
    id: components["parameters"]["os_volume_transfer_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "types/type_id/os-volume-type-access:get": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_os_volume_type_access_type_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TypesOs_Volume_Type_AccessListResponse"];
    };
   };
   404: {
   };
  };
 };
 "types/type_id/encryption:get": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_encryption_type_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TypesEncryptionListResponse"];
    };
   };
   404: {
   };
  };
 };
 "types/type_id/encryption:post": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_encryption_type_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["TypesEncryptionCreate"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["TypesEncryptionCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "types/type_id/encryption/id:get": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_encryption_type_id"];
    id: components["parameters"]["types_encryption_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TypesEncryptionShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "types/type_id/encryption/id:put": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_encryption_type_id"];
    id: components["parameters"]["types_encryption_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["TypesEncryptionUpdate"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TypesEncryptionUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "types/type_id/encryption/id:delete": {
  parameters: {
   path: {
    type_id: components["parameters"]["types_encryption_type_id"];
    id: components["parameters"]["types_encryption_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
}
/** All that this SDK knows. */
export type Microversion = "3.0" | "3.1" | "3.2" | "3.3" | "3.4" | "3.5" | "3.6" | "3.7" | "3.8" | "3.9" | "3.10" | "3.11" | "3.12" | "3.13" | "3.14" | "3.15" | "3.16" | "3.17" | "3.18" | "3.19" | "3.20" | "3.21" | "3.22" | "3.23" | "3.24" | "3.25" | "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
/** The newest that this SDK knows. */
export type Newest = "3.70"
type From_3_0_to_3_12 = "3.0" | "3.1" | "3.2" | "3.3" | "3.4" | "3.5" | "3.6" | "3.7" | "3.8" | "3.9" | "3.10" | "3.11" | "3.12"
type From_3_13_to_3_46 = "3.13" | "3.14" | "3.15" | "3.16" | "3.17" | "3.18" | "3.19" | "3.20" | "3.21" | "3.22" | "3.23" | "3.24" | "3.25" | "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46"
type From_3_47_to_3_52 = "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52"
type From_3_53_to_3_70 = "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_0_to_3_15 = "3.0" | "3.1" | "3.2" | "3.3" | "3.4" | "3.5" | "3.6" | "3.7" | "3.8" | "3.9" | "3.10" | "3.11" | "3.12" | "3.13" | "3.14" | "3.15"
type From_3_16_to_3_70 = "3.16" | "3.17" | "3.18" | "3.19" | "3.20" | "3.21" | "3.22" | "3.23" | "3.24" | "3.25" | "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_0_to_3_0 = "3.0"
type From_3_1_to_3_70 = "3.1" | "3.2" | "3.3" | "3.4" | "3.5" | "3.6" | "3.7" | "3.8" | "3.9" | "3.10" | "3.11" | "3.12" | "3.13" | "3.14" | "3.15" | "3.16" | "3.17" | "3.18" | "3.19" | "3.20" | "3.21" | "3.22" | "3.23" | "3.24" | "3.25" | "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_68_to_3_70 = "3.68" | "3.69" | "3.70"
type From_3_0_to_3_52 = "3.0" | "3.1" | "3.2" | "3.3" | "3.4" | "3.5" | "3.6" | "3.7" | "3.8" | "3.9" | "3.10" | "3.11" | "3.12" | "3.13" | "3.14" | "3.15" | "3.16" | "3.17" | "3.18" | "3.19" | "3.20" | "3.21" | "3.22" | "3.23" | "3.24" | "3.25" | "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52"
type From_3_11_to_3_70 = "3.11" | "3.12" | "3.13" | "3.14" | "3.15" | "3.16" | "3.17" | "3.18" | "3.19" | "3.20" | "3.21" | "3.22" | "3.23" | "3.24" | "3.25" | "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_13_to_3_70 = "3.13" | "3.14" | "3.15" | "3.16" | "3.17" | "3.18" | "3.19" | "3.20" | "3.21" | "3.22" | "3.23" | "3.24" | "3.25" | "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_20_to_3_70 = "3.20" | "3.21" | "3.22" | "3.23" | "3.24" | "3.25" | "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_14_to_3_70 = "3.14" | "3.15" | "3.16" | "3.17" | "3.18" | "3.19" | "3.20" | "3.21" | "3.22" | "3.23" | "3.24" | "3.25" | "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_38_to_3_70 = "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_19_to_3_70 = "3.19" | "3.20" | "3.21" | "3.22" | "3.23" | "3.24" | "3.25" | "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_0_to_3_42 = "3.0" | "3.1" | "3.2" | "3.3" | "3.4" | "3.5" | "3.6" | "3.7" | "3.8" | "3.9" | "3.10" | "3.11" | "3.12" | "3.13" | "3.14" | "3.15" | "3.16" | "3.17" | "3.18" | "3.19" | "3.20" | "3.21" | "3.22" | "3.23" | "3.24" | "3.25" | "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42"
type From_3_43_to_3_50 = "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50"
type From_3_51_to_3_70 = "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_9_to_3_42 = "3.9" | "3.10" | "3.11" | "3.12" | "3.13" | "3.14" | "3.15" | "3.16" | "3.17" | "3.18" | "3.19" | "3.20" | "3.21" | "3.22" | "3.23" | "3.24" | "3.25" | "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42"
type From_3_43_to_3_70 = "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_27_to_3_53 = "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53"
type From_3_54_to_3_70 = "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_27_to_3_70 = "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_24_to_3_70 = "3.24" | "3.25" | "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_0_to_3_54 = "3.0" | "3.1" | "3.2" | "3.3" | "3.4" | "3.5" | "3.6" | "3.7" | "3.8" | "3.9" | "3.10" | "3.11" | "3.12" | "3.13" | "3.14" | "3.15" | "3.16" | "3.17" | "3.18" | "3.19" | "3.20" | "3.21" | "3.22" | "3.23" | "3.24" | "3.25" | "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54"
type From_3_55_to_3_70 = "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_62_to_3_70 = "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_45_to_3_70 = "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_60_to_3_70 = "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_65_to_3_70 = "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
type From_3_26_to_3_70 = "3.26" | "3.27" | "3.28" | "3.29" | "3.30" | "3.31" | "3.32" | "3.33" | "3.34" | "3.35" | "3.36" | "3.37" | "3.38" | "3.39" | "3.40" | "3.41" | "3.42" | "3.43" | "3.44" | "3.45" | "3.46" | "3.47" | "3.48" | "3.49" | "3.50" | "3.51" | "3.52" | "3.53" | "3.54" | "3.55" | "3.56" | "3.57" | "3.58" | "3.59" | "3.60" | "3.61" | "3.62" | "3.63" | "3.64" | "3.65" | "3.66" | "3.67" | "3.68" | "3.69" | "3.70"
/** Request bodies, and the microversions that each is for. */
export interface bodies {
 "POST /volumes": 
  | { at: From_3_0_to_3_12; body: components["schemas"]["VolumesCreate_30"] }
  | { at: From_3_13_to_3_46; body: components["schemas"]["VolumesCreate_313"] }
  | { at: From_3_47_to_3_52; body: components["schemas"]["VolumesCreate_347"] }
  | { at: From_3_53_to_3_70; body: components["schemas"]["VolumesCreate_353"] }
 "POST /volumes/{id}/action": 
  | { at: Microversion; body: components["schemas"]["VolumesActionRevertRequest"] }
  | { at: Microversion; body: components["schemas"]["VolumesActionOs-Reset_StatusRequest"] }
  | { at: Microversion; body: components["schemas"]["VolumesActionOs-Force_DeleteRequest"] }
  | { at: Microversion; body: components["schemas"]["VolumesAction_Force_Detach"] }
  | { at: From_3_0_to_3_15; body: components["schemas"]["VolumesAction_Migrate_Volume_30"] }
  | { at: From_3_16_to_3_70; body: components["schemas"]["VolumesAction_Migrate_Volume_316"] }
  | { at: Microversion; body: components["schemas"]["VolumesAction_Migrate_Volume_Completion"] }
  | { at: Microversion; body: components["schemas"]["VolumesAction_Attach"] }
  | { at: Microversion; body: components["schemas"]["VolumesAction_Detach"] }
  | { at: Microversion; body: components["schemas"]["VolumesActionOs-ReserveRequest"] }
  | { at: Microversion; body: components["schemas"]["VolumesActionOs-UnreserveRequest"] }
  | { at: Microversion; body: components["schemas"]["VolumesActionOs-Begin_DetachingRequest"] }
  | { at: Microversion; body: components["schemas"]["VolumesActionOs-Roll_DetachingRequest"] }
  | { at: Microversion; body: components["schemas"]["VolumesAction_Initialize_Connection"] }
  | { at: Microversion; body: components["schemas"]["VolumesAction_Terminate_Connection"] }
  | { at: From_3_0_to_3_0; body: components["schemas"]["VolumesAction_Volume_Upload_Image_30"] }
  | { at: From_3_1_to_3_70; body: components["schemas"]["VolumesAction_Volume_Upload_Image_31"] }
  | { at: Microversion; body: components["schemas"]["VolumesAction_Extend"] }
  | { at: Microversion; body: components["schemas"]["VolumesAction_Volume_Readonly_Update"] }
  | { at: Microversion; body: components["schemas"]["VolumesAction_Retype"] }
  | { at: Microversion; body: components["schemas"]["VolumesAction_Set_Bootable"] }
  | { at: From_3_68_to_3_70; body: components["schemas"]["VolumesAction_Reimage_368"] }
  | { at: Microversion; body: components["schemas"]["VolumesActionCreate"] }
  | { at: Microversion; body: components["schemas"]["VolumesActionOs-Show_Image_MetadataRequest"] }
  | { at: Microversion; body: components["schemas"]["VolumesActionDelete"] }
  | { at: Microversion; body: components["schemas"]["VolumesActionOs-UnmanageRequest"] }
 "PUT /volumes/{id}": 
  | { at: From_3_0_to_3_52; body: components["schemas"]["VolumeUpdate_30"] }
  | { at: From_3_53_to_3_70; body: components["schemas"]["VolumeUpdate_353"] }
 "POST /group_types": 
  | { at: From_3_11_to_3_70; body: components["schemas"]["Group_TypesCreate"] }
 "PUT /group_types/{id}": 
  | { at: From_3_11_to_3_70; body: components["schemas"]["Group_TypeUpdate"] }
 "POST /group_types/{group_type_id}/group_specs": 
  | { at: From_3_11_to_3_70; body: components["schemas"]["Group_TypesGroup_SpecsCreate"] }
 "PUT /group_types/{group_type_id}/group_specs/{id}": 
  | { at: From_3_11_to_3_70; body: components["schemas"]["Group_TypesGroup_SpecUpdate"] }
 "POST /groups": 
  | { at: From_3_13_to_3_70; body: components["schemas"]["GroupsCreate"] }
 "POST /groups/{id}/action": 
  | { at: From_3_20_to_3_70; body: components["schemas"]["GroupsActionReset_Status"] }
  | { at: From_3_13_to_3_70; body: components["schemas"]["GroupsActionDelete_Group"] }
  | { at: From_3_14_to_3_70; body: components["schemas"]["GroupsActionCreate_From_Src"] }
  | { at: From_3_38_to_3_70; body: components["schemas"]["GroupsActionEnable_Replication"] }
  | { at: From_3_38_to_3_70; body: components["schemas"]["GroupsActionDisable_Replication"] }
  | { at: From_3_38_to_3_70; body: components["schemas"]["GroupsActionFailover_Replication"] }
  | { at: From_3_38_to_3_70; body: components["schemas"]["GroupsActionList_Replication_Targets"] }
 "PUT /groups/{id}": 
  | { at: From_3_13_to_3_70; body: components["schemas"]["GroupUpdate"] }
 "POST /groups/action": 
  | { at: From_3_20_to_3_70; body: components["schemas"]["GroupsActionReset_Status"] }
  | { at: From_3_13_to_3_70; body: components["schemas"]["GroupsActionDelete_Group"] }
  | { at: From_3_14_to_3_70; body: components["schemas"]["GroupsActionCreate_From_Src"] }
  | { at: From_3_38_to_3_70; body: components["schemas"]["GroupsActionEnable_Replication"] }
  | { at: From_3_38_to_3_70; body: components["schemas"]["GroupsActionDisable_Replication"] }
  | { at: From_3_38_to_3_70; body: components["schemas"]["GroupsActionFailover_Replication"] }
  | { at: From_3_38_to_3_70; body: components["schemas"]["GroupsActionList_Replication_Targets"] }
 "POST /group_snapshots": 
  | { at: From_3_14_to_3_70; body: components["schemas"]["Group_SnapshotsCreate"] }
 "POST /group_snapshots/{id}/action": 
  | { at: From_3_19_to_3_70; body: components["schemas"]["Group_SnapshotsActionReset_Status"] }
 "POST /backups": 
  | { at: From_3_0_to_3_42; body: components["schemas"]["BackupsCreate_30"] }
  | { at: From_3_43_to_3_50; body: components["schemas"]["BackupsCreate_343"] }
  | { at: From_3_51_to_3_70; body: components["schemas"]["BackupsCreate_351"] }
 "PUT /backups/{id}": 
  | { at: From_3_9_to_3_42; body: components["schemas"]["BackupUpdate_39"] }
  | { at: From_3_43_to_3_70; body: components["schemas"]["BackupUpdate_343"] }
 "POST /attachments": 
  | { at: From_3_27_to_3_53; body: components["schemas"]["AttachmentsCreate_327"] }
  | { at: From_3_54_to_3_70; body: components["schemas"]["AttachmentsCreate_354"] }
 "PUT /attachments/{id}": 
  | { at: From_3_27_to_3_70; body: components["schemas"]["AttachmentUpdate"] }
 "POST /workers/cleanup": 
  | { at: From_3_24_to_3_70; body: components["schemas"]["WorkersCleanupCleanup"] }
 "POST /volume-transfers": 
  | { at: From_3_0_to_3_54; body: components["schemas"]["Volume_TransfersCreate_30"] }
  | { at: From_3_55_to_3_70; body: components["schemas"]["Volume_TransfersCreate_355"] }
 "PUT /default-types/{id}": 
  | { at: From_3_62_to_3_70; body: components["schemas"]["Default_TypeCreate_Update"] }
 "POST /os-volume-manage": 
  | { at: From_3_0_to_3_15; body: components["schemas"]["Os_Volume_ManageCreate_30"] }
  | { at: From_3_16_to_3_70; body: components["schemas"]["Os_Volume_ManageCreate_316"] }
}
/** Query parameters that are not in all microversions. */
export interface queries {
 "GET /volumes/detail": { "with_count": From_3_45_to_3_70; "created_at": From_3_60_to_3_70; "updated_at": From_3_60_to_3_70; "consumes_quota": From_3_65_to_3_70 }
 "GET /volumes": { "with_count": From_3_45_to_3_70; "created_at": From_3_60_to_3_70; "updated_at": From_3_60_to_3_70; "consumes_quota": From_3_65_to_3_70 }
 "GET /clusters/detail": { "frozen": From_3_26_to_3_70; "active_backend_id": From_3_26_to_3_70 }
 "GET /snapshots/detail": { "with_count": From_3_45_to_3_70; "consumes_quota": From_3_65_to_3_70 }
 "GET /snapshots": { "with_count": From_3_45_to_3_70; "consumes_quota": From_3_65_to_3_70 }
 "GET /backups/detail": { "with_count": From_3_45_to_3_70 }
 "GET /backups": { "with_count": From_3_45_to_3_70 }
}
