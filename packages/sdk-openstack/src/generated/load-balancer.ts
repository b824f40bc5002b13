// Generated from load-balancing_v2.json by `npm run generate:openstack`. Do not edit.

export interface paths {
 "/lbaas": {
  get: operations["lbaas:get"];
 };
 "/lbaas/loadbalancers/{loadbalancer_id}": {
  parameters: {
   path: {
    loadbalancer_id: components["parameters"]["lbaas_loadbalancers_loadbalancer_id"];
   };
  };
  get: operations["lbaas/loadbalancers/loadbalancer_id:get"];
  put: operations["lbaas/loadbalancers/loadbalancer_id:put"];
  delete: operations["lbaas/loadbalancers/loadbalancer_id:delete"];
 };
 "/lbaas/loadbalancers": {
  get: operations["lbaas/loadbalancers:get"];
  post: operations["lbaas/loadbalancers:post"];
 };
 "/lbaas/listeners/{listener_id}": {
  parameters: {
   path: {
    listener_id: components["parameters"]["lbaas_listeners_listener_id"];
   };
  };
  get: operations["lbaas/listeners/listener_id:get"];
  put: operations["lbaas/listeners/listener_id:put"];
  delete: operations["lbaas/listeners/listener_id:delete"];
 };
 "/lbaas/listeners": {
  get: operations["lbaas/listeners:get"];
  post: operations["lbaas/listeners:post"];
 };
 "/lbaas/pools/{pool_id}": {
  parameters: {
   path: {
    pool_id: components["parameters"]["lbaas_pools_pool_id"];
   };
  };
  get: operations["lbaas/pools/pool_id:get"];
  put: operations["lbaas/pools/pool_id:put"];
  delete: operations["lbaas/pools/pool_id:delete"];
 };
 "/lbaas/pools": {
  get: operations["lbaas/pools:get"];
  post: operations["lbaas/pools:post"];
 };
 "/lbaas/l7policies/{l7policy_id}": {
  parameters: {
   path: {
    l7policy_id: components["parameters"]["lbaas_l7policies_l7policy_id"];
   };
  };
  get: operations["lbaas/l7policies/l7policy_id:get"];
  put: operations["lbaas/l7policies/l7policy_id:put"];
  delete: operations["lbaas/l7policies/l7policy_id:delete"];
 };
 "/lbaas/l7policies": {
  get: operations["lbaas/l7policies:get"];
  post: operations["lbaas/l7policies:post"];
 };
 "/lbaas/healthmonitors/{healthmonitor_id}": {
  parameters: {
   path: {
    healthmonitor_id: components["parameters"]["lbaas_healthmonitors_healthmonitor_id"];
   };
  };
  get: operations["lbaas/healthmonitors/healthmonitor_id:get"];
  put: operations["lbaas/healthmonitors/healthmonitor_id:put"];
  delete: operations["lbaas/healthmonitors/healthmonitor_id:delete"];
 };
 "/lbaas/healthmonitors": {
  get: operations["lbaas/healthmonitors:get"];
  post: operations["lbaas/healthmonitors:post"];
 };
 "/lbaas/quotas/{project_id}": {
  parameters: {
   path: {
    project_id: components["parameters"]["lbaas_quotas_project_id"];
   };
  };
  get: operations["lbaas/quotas/project_id:get"];
  put: operations["lbaas/quotas/project_id:put"];
  delete: operations["lbaas/quotas/project_id:delete"];
 };
 "/lbaas/quotas": {
  get: operations["lbaas/quotas:get"];
 };
 "/lbaas/providers": {
  get: operations["lbaas/providers:get"];
 };
 "/lbaas/flavors/{flavor_id}": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["lbaas_flavors_flavor_id"];
   };
  };
  get: operations["lbaas/flavors/flavor_id:get"];
  put: operations["lbaas/flavors/flavor_id:put"];
  delete: operations["lbaas/flavors/flavor_id:delete"];
 };
 "/lbaas/flavors": {
  get: operations["lbaas/flavors:get"];
  post: operations["lbaas/flavors:post"];
 };
 "/lbaas/flavorprofiles/{flavorprofile_id}": {
  parameters: {
   path: {
    flavorprofile_id: components["parameters"]["lbaas_flavorprofiles_flavorprofile_id"];
   };
  };
  get: operations["lbaas/flavorprofiles/flavorprofile_id:get"];
  put: operations["lbaas/flavorprofiles/flavorprofile_id:put"];
  delete: operations["lbaas/flavorprofiles/flavorprofile_id:delete"];
 };
 "/lbaas/flavorprofiles": {
  get: operations["lbaas/flavorprofiles:get"];
  post: operations["lbaas/flavorprofiles:post"];
 };
 "/lbaas/availabilityzones/{availabilityzone_id}": {
  parameters: {
   path: {
    availabilityzone_id: components["parameters"]["lbaas_availabilityzones_availabilityzone_id"];
   };
  };
  get: operations["lbaas/availabilityzones/availabilityzone_id:get"];
  put: operations["lbaas/availabilityzones/availabilityzone_id:put"];
  delete: operations["lbaas/availabilityzones/availabilityzone_id:delete"];
 };
 "/lbaas/availabilityzones": {
  get: operations["lbaas/availabilityzones:get"];
  post: operations["lbaas/availabilityzones:post"];
 };
 "/lbaas/availabilityzoneprofiles/{availabilityzoneprofile_id}": {
  parameters: {
   path: {
    availabilityzoneprofile_id: components["parameters"]["lbaas_availabilityzoneprofiles_availabilityzoneprofile_id"];
   };
  };
  get: operations["lbaas/availabilityzoneprofiles/availabilityzoneprofile_id:get"];
  put: operations["lbaas/availabilityzoneprofiles/availabilityzoneprofile_id:put"];
  delete: operations["lbaas/availabilityzoneprofiles/availabilityzoneprofile_id:delete"];
 };
 "/lbaas/availabilityzoneprofiles": {
  get: operations["lbaas/availabilityzoneprofiles:get"];
  post: operations["lbaas/availabilityzoneprofiles:post"];
 };
 "/octavia": {
  get: operations["octavia:get"];
 };
 "/octavia/amphorae/{amphora_id}": {
  parameters: {
   path: {
    amphora_id: components["parameters"]["octavia_amphorae_amphora_id"];
   };
  };
  get: operations["octavia/amphorae/amphora_id:get"];
  delete: operations["octavia/amphorae/amphora_id:delete"];
 };
 "/octavia/amphorae": {
  get: operations["octavia/amphorae:get"];
 };
 "/octavia/amphorae/{amphora_id}/stats": {
  parameters: {
   path: {
    amphora_id: components["parameters"]["octavia_amphorae_amphora_id"];
   };
  };
  get: operations["octavia/amphorae/amphora_id/stats:get"];
 };
 "/octavia/amphorae/{amphora_id}/config": {
  parameters: {
   path: {
    amphora_id: components["parameters"]["octavia_amphorae_amphora_id"];
   };
  };
  put: operations["octavia/amphorae/amphora_id/config:put"];
 };
 "/octavia/amphorae/{amphora_id}/failover": {
  parameters: {
   path: {
    amphora_id: components["parameters"]["octavia_amphorae_amphora_id"];
   };
  };
  put: operations["octavia/amphorae/amphora_id/failover:put"];
 };
 "/lbaas/providers/{provider}/flavor_capabilities": {
  parameters: {
   path: {
    provider: components["parameters"]["lbaas_providers_provider"];
   };
  };
  get: operations["lbaas/providers/provider/flavor_capabilities:get"];
 };
 "/lbaas/providers/{provider}/availability_zone_capabilities": {
  parameters: {
   path: {
    provider: components["parameters"]["lbaas_providers_provider"];
   };
  };
  get: operations["lbaas/providers/provider/availability_zone_capabilities:get"];
 };
 "/lbaas/l7policies/{l7policy_id}/rules": {
  parameters: {
   path: {
    l7policy_id: components["parameters"]["lbaas_l7policies_l7policy_id"];
   };
  };
  get: operations["lbaas/l7policies/l7policy_id/rules:get"];
  post: operations["lbaas/l7policies/l7policy_id/rules:post"];
 };
 "/lbaas/l7policies/{l7policy_id}/rules/{rule_id}": {
  parameters: {
   path: {
    l7policy_id: components["parameters"]["lbaas_l7policies_l7policy_id"];
    rule_id: components["parameters"]["lbaas_l7policies_rules_rule_id"];
   };
  };
  get: operations["lbaas/l7policies/l7policy_id/rules/rule_id:get"];
  put: operations["lbaas/l7policies/l7policy_id/rules/rule_id:put"];
  delete: operations["lbaas/l7policies/l7policy_id/rules/rule_id:delete"];
 };
 "/lbaas/pools/{pool_id}/members": {
  parameters: {
   path: {
    pool_id: components["parameters"]["lbaas_pools_pool_id"];
   };
  };
  get: operations["lbaas/pools/pool_id/members:get"];
  put: operations["lbaas/pools/pool_id/members:put"];
  post: operations["lbaas/pools/pool_id/members:post"];
 };
 "/lbaas/pools/{pool_id}/members/{member_id}": {
  parameters: {
   path: {
    pool_id: components["parameters"]["lbaas_pools_pool_id"];
    member_id: components["parameters"]["lbaas_pools_members_member_id"];
   };
  };
  get: operations["lbaas/pools/pool_id/members/member_id:get"];
  put: operations["lbaas/pools/pool_id/members/member_id:put"];
  delete: operations["lbaas/pools/pool_id/members/member_id:delete"];
 };
 "/lbaas/listeners/{listener_id}/stats": {
  parameters: {
   path: {
    listener_id: components["parameters"]["lbaas_listeners_listener_id"];
   };
  };
  get: operations["lbaas/listeners/listener_id/stats:get"];
 };
 "/lbaas/loadbalancers/{loadbalancer_id}/stats": {
  parameters: {
   path: {
    loadbalancer_id: components["parameters"]["lbaas_loadbalancers_loadbalancer_id"];
   };
  };
  get: operations["lbaas/loadbalancers/loadbalancer_id/stats:get"];
 };
 "/lbaas/loadbalancers/{loadbalancer_id}/status": {
  parameters: {
   path: {
    loadbalancer_id: components["parameters"]["lbaas_loadbalancers_loadbalancer_id"];
   };
  };
  get: operations["lbaas/loadbalancers/loadbalancer_id/status:get"];
 };
 "/lbaas/loadbalancers/{loadbalancer_id}/statuses": {
  parameters: {
   path: {
    loadbalancer_id: components["parameters"]["lbaas_loadbalancers_loadbalancer_id"];
   };
  };
  get: operations["lbaas/loadbalancers/loadbalancer_id/statuses:get"];
 };
 "/lbaas/loadbalancers/{loadbalancer_id}/failover": {
  parameters: {
   path: {
    loadbalancer_id: components["parameters"]["lbaas_loadbalancers_loadbalancer_id"];
   };
  };
  put: operations["lbaas/loadbalancers/loadbalancer_id/failover:put"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  LbaasGetResponse: string;
  LbaasLoadbalancersListResponse: {
   loadbalancers?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    project_id?: string;
    created_at?: string;
    updated_at?: string;
    vip_address?: string;
    vip_port_id?: string;
    vip_subnet_id?: string;
    vip_network_id?: string;
    additional_vips?: {
     subnet_id: string;
     ip_address?: string;
    }[];
    listeners?: {
     id: string;
    }[];
    pools?: {
     id: string;
    }[];
    provider?: string;
    flavor_id?: string;
    vip_qos_policy_id?: string;
    tags?: string[];
    availability_zone?: string;
    tenant_id?: string;
   }[];
   loadbalancers_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  LbaasLoadbalancerShowResponse: {
   loadbalancer?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    project_id?: string;
    created_at?: string;
    updated_at?: string;
    vip_address?: string;
    vip_port_id?: string;
    vip_subnet_id?: string;
    vip_network_id?: string;
    additional_vips?: {
     subnet_id: string;
     ip_address?: string;
    }[];
    listeners?: {
     id: string;
    }[];
    pools?: {
     id: string;
    }[];
    provider?: string;
    flavor_id?: string;
    vip_qos_policy_id?: string;
    tags?: string[];
    availability_zone?: string;
    tenant_id?: string;
   };
  };
  LoadBalancerRootPOST: {
   loadbalancer?: {
    name?: string;
    description?: string;
    admin_state_up?: boolean;
    vip_address?: string;
    vip_port_id?: string;
    vip_subnet_id?: string;
    vip_network_id?: string;
    vip_qos_policy_id?: string;
    additional_vips?: {
     subnet_id: string;
     ip_address?: string;
    }[];
    project_id?: string;
    listeners?: {
     name?: string;
     description?: string;
     admin_state_up?: boolean;
     protocol: "HTTP" | "SCTP" | "TERMINATED_HTTPS" | "TCP" | "UDP" | "HTTPS" | "PROMETHEUS";
     protocol_port: number;
     connection_limit?: number;
     default_tls_container_ref?: string;
     sni_container_refs?: string[];
     default_pool_id?: string;
     default_pool?: {
      name?: string;
      description?: string;
      admin_state_up?: boolean;
      protocol?: "PROXY" | "HTTP" | "SCTP" | "TCP" | "UDP" | "HTTPS" | "PROXYV2";
      lb_algorithm?: "ROUND_ROBIN" | "LEAST_CONNECTIONS" | "SOURCE_IP_PORT" | "SOURCE_IP";
      session_persistence?: {
       type: "HTTP_COOKIE" | "SOURCE_IP" | "APP_COOKIE";
       cookie_name?: string;
       persistence_timeout?: number;
       persistence_granularity?: string;
      };
      healthmonitor?: {
       name?: string;
       type: "HTTP" | "SCTP" | "UDP-CONNECT" | "TLS-HELLO" | "TCP" | "HTTPS" | "PING";
       delay: number;
       timeout: number;
       max_retries_down?: number;
       max_retries: number;
       http_method?: "HEAD" | "POST" | "CONNECT" | "OPTIONS" | "PATCH" | "PUT" | "DELETE" | "TRACE" | "GET";
       url_path?: string;
       expected_codes?: string;
       admin_state_up?: boolean;
       tags?: string[];
       http_version?: 1 | 1.1;
       domain_name?: string;
      };
      members?: {
       name?: string;
       admin_state_up?: boolean;
       address: string;
       protocol_port: number;
       weight?: number;
       backup?: boolean;
       subnet_id?: string;
       monitor_port?: number;
       monitor_address?: string;
       tags?: string[];
      }[];
      tags?: string[];
      tls_container_ref?: string;
      ca_tls_container_ref?: string;
      crl_container_ref?: string;
      tls_enabled?: boolean;
      tls_ciphers?: string;
      tls_versions?: string[];
      alpn_protocols?: string[];
     };
     l7policies?: {
      name?: string;
      description?: string;
      admin_state_up?: boolean;
      action: "REDIRECT_TO_URL" | "REDIRECT_PREFIX" | "REJECT" | "REDIRECT_TO_POOL";
      redirect_pool?: {
       name?: string;
       description?: string;
       admin_state_up?: boolean;
       protocol?: "PROXY" | "HTTP" | "SCTP" | "TCP" | "UDP" | "HTTPS" | "PROXYV2";
       lb_algorithm?: "ROUND_ROBIN" | "LEAST_CONNECTIONS" | "SOURCE_IP_PORT" | "SOURCE_IP";
       session_persistence?: {
        type: "HTTP_COOKIE" | "SOURCE_IP" | "APP_COOKIE";
        cookie_name?: string;
        persistence_timeout?: number;
        persistence_granularity?: string;
       };
       healthmonitor?: {
        name?: string;
        type: "HTTP" | "SCTP" | "UDP-CONNECT" | "TLS-HELLO" | "TCP" | "HTTPS" | "PING";
        delay: number;
        timeout: number;
        max_retries_down?: number;
        max_retries: number;
        http_method?: "HEAD" | "POST" | "CONNECT" | "OPTIONS" | "PATCH" | "PUT" | "DELETE" | "TRACE" | "GET";
        url_path?: string;
        expected_codes?: string;
        admin_state_up?: boolean;
        tags?: string[];
        http_version?: 1 | 1.1;
        domain_name?: string;
       };
       members?: {
        name?: string;
        admin_state_up?: boolean;
        address: string;
        protocol_port: number;
        weight?: number;
        backup?: boolean;
        subnet_id?: string;
        monitor_port?: number;
        monitor_address?: string;
        tags?: string[];
       }[];
       tags?: string[];
       tls_container_ref?: string;
       ca_tls_container_ref?: string;
       crl_container_ref?: string;
       tls_enabled?: boolean;
       tls_ciphers?: string;
       tls_versions?: string[];
       alpn_protocols?: string[];
      };
      redirect_url?: string;
      redirect_prefix?: string;
      position?: number;
      rules?: {
       type: "HEADER" | "FILE_TYPE" | "SSL_CONN_HAS_CERT" | "SSL_VERIFY_RESULT" | "SSL_DN_FIELD" | "HOST_NAME" | "COOKIE" | "PATH";
       compare_type: "EQUAL_TO" | "CONTAINS" | "REGEX" | "ENDS_WITH" | "STARTS_WITH";
       key?: string;
       value: string;
       invert?: boolean;
       admin_state_up?: boolean;
       tags?: string[];
      }[];
      tags?: string[];
      redirect_http_code?: 301 | 302 | 303 | 307 | 308;
     }[];
     insert_headers?: {
      [key: string]: Record<string, never>;
     };
     timeout_client_data?: number;
     timeout_member_connect?: number;
     timeout_member_data?: number;
     timeout_tcp_inspect?: number;
     tags?: string[];
     client_ca_tls_container_ref?: string;
     client_authentication?: "OPTIONAL" | "MANDATORY" | "NONE";
     client_crl_container_ref?: string;
     allowed_cidrs?: string[];
     tls_ciphers?: string;
     tls_versions?: string[];
     alpn_protocols?: string[];
     hsts_max_age?: number;
     hsts_include_subdomains?: boolean;
     hsts_preload?: boolean;
    }[];
    pools?: {
     name?: string;
     description?: string;
     admin_state_up?: boolean;
     protocol?: "PROXY" | "HTTP" | "SCTP" | "TCP" | "UDP" | "HTTPS" | "PROXYV2";
     lb_algorithm?: "ROUND_ROBIN" | "LEAST_CONNECTIONS" | "SOURCE_IP_PORT" | "SOURCE_IP";
     session_persistence?: {
      type: "HTTP_COOKIE" | "SOURCE_IP" | "APP_COOKIE";
      cookie_name?: string;
      persistence_timeout?: number;
      persistence_granularity?: string;
     };
     healthmonitor?: {
      name?: string;
      type: "HTTP" | "SCTP" | "UDP-CONNECT" | "TLS-HELLO" | "TCP" | "HTTPS" | "PING";
      delay: number;
      timeout: number;
      max_retries_down?: number;
      max_retries: number;
      http_method?: "HEAD" | "POST" | "CONNECT" | "OPTIONS" | "PATCH" | "PUT" | "DELETE" | "TRACE" | "GET";
      url_path?: string;
      expected_codes?: string;
      admin_state_up?: boolean;
      tags?: string[];
      http_version?: 1 | 1.1;
      domain_name?: string;
     };
     members?: {
      name?: string;
      admin_state_up?: boolean;
      address: string;
      protocol_port: number;
      weight?: number;
      backup?: boolean;
      subnet_id?: string;
      monitor_port?: number;
      monitor_address?: string;
      tags?: string[];
     }[];
     tags?: string[];
     tls_container_ref?: string;
     ca_tls_container_ref?: string;
     crl_container_ref?: string;
     tls_enabled?: boolean;
     tls_ciphers?: string;
     tls_versions?: string[];
     alpn_protocols?: string[];
    }[];
    provider?: string;
    tags?: string[];
    flavor_id?: string;
    availability_zone?: string;
    tenant_id?: string;
   };
  };
  LbaasLoadbalancersCreateResponse: {
   loadbalancer?: {
    listeners?: {
     l7policies?: {
      rules?: {
       id?: string;
       type?: string;
       compare_type?: string;
       key?: string;
       value?: string;
       invert?: boolean;
       provisioning_status?: string;
       operating_status?: string;
       created_at?: string;
       updated_at?: string;
       project_id?: string;
       admin_state_up?: boolean;
       tags?: string[];
       tenant_id?: string;
      }[];
      id?: string;
      name?: string;
      description?: string;
      provisioning_status?: string;
      operating_status?: string;
      admin_state_up?: boolean;
      project_id?: string;
      action?: string;
      listener_id?: string;
      redirect_pool_id?: string;
      redirect_url?: string;
      redirect_prefix?: string;
      position?: number;
      created_at?: string;
      updated_at?: string;
      tags?: string[];
      redirect_http_code?: number;
      tenant_id?: string;
     }[];
     id?: string;
     name?: string;
     description?: string;
     provisioning_status?: string;
     operating_status?: string;
     admin_state_up?: boolean;
     protocol?: string;
     protocol_port?: number;
     connection_limit?: number;
     default_tls_container_ref?: string;
     sni_container_refs?: string[];
     project_id?: string;
     default_pool_id?: string;
     insert_headers?: {
      [key: string]: Record<string, never>;
     };
     created_at?: string;
     updated_at?: string;
     loadbalancers?: {
      id: string;
     }[];
     timeout_client_data?: number;
     timeout_member_connect?: number;
     timeout_member_data?: number;
     timeout_tcp_inspect?: number;
     tags?: string[];
     client_ca_tls_container_ref?: string;
     client_authentication?: string;
     client_crl_container_ref?: string;
     allowed_cidrs?: string[];
     tls_ciphers?: string;
     tls_versions?: string[];
     alpn_protocols?: string[];
     hsts_max_age?: number;
     hsts_include_subdomains?: boolean;
     hsts_preload?: boolean;
     tenant_id?: string;
    }[];
    pools?: {
     members?: {
      id?: string;
      name?: string;
      operating_status?: string;
      provisioning_status?: string;
      admin_state_up?: boolean;
      address?: string;
      protocol_port?: number;
      weight?: number;
      backup?: boolean;
      subnet_id?: string;
      project_id?: string;
      created_at?: string;
      updated_at?: string;
      monitor_address?: string;
      monitor_port?: number;
      tags?: string[];
      tenant_id?: string;
     }[];
     healthmonitor?: {
      id?: string;
      name?: string;
      type?: string;
      delay?: number;
      timeout?: number;
      max_retries?: number;
      max_retries_down?: number;
      http_method?: string;
      url_path?: string;
      expected_codes?: string;
      admin_state_up?: boolean;
      project_id?: string;
      pools?: {
       id: string;
      }[];
      provisioning_status?: string;
      operating_status?: string;
      created_at?: string;
      updated_at?: string;
      tags?: string[];
      http_version?: number;
      domain_name?: string;
      tenant_id?: string;
     };
     id?: string;
     name?: string;
     description?: string;
     provisioning_status?: string;
     operating_status?: string;
     admin_state_up?: boolean;
     protocol?: string;
     lb_algorithm?: string;
     session_persistence?: {
      type?: string;
      cookie_name?: string;
      persistence_timeout?: number;
      persistence_granularity?: string;
     };
     project_id?: string;
     loadbalancers?: {
      id: string;
     }[];
     listeners?: {
      id: string;
     }[];
     created_at?: string;
     updated_at?: string;
     healthmonitor_id?: string;
     tags?: string[];
     tls_container_ref?: string;
     ca_tls_container_ref?: string;
     crl_container_ref?: string;
     tls_enabled?: boolean;
     tls_ciphers?: string;
     tls_versions?: string[];
     alpn_protocols?: string[];
     tenant_id?: string;
    }[];
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    project_id?: string;
    created_at?: string;
    updated_at?: string;
    vip_address?: string;
    vip_port_id?: string;
    vip_subnet_id?: string;
    vip_network_id?: string;
    additional_vips?: {
     subnet_id: string;
     ip_address?: string;
    }[];
    provider?: string;
    flavor_id?: string;
    vip_qos_policy_id?: string;
    tags?: string[];
    availability_zone?: string;
    tenant_id?: string;
   };
  };
  LoadBalancerRootPUT: {
   loadbalancer?: {
    name?: string;
    description?: string;
    vip_qos_policy_id?: string;
    admin_state_up?: boolean;
    tags?: string[];
   };
  };
  LbaasLoadbalancerUpdateResponse: {
   loadbalancer?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    project_id?: string;
    created_at?: string;
    updated_at?: string;
    vip_address?: string;
    vip_port_id?: string;
    vip_subnet_id?: string;
    vip_network_id?: string;
    additional_vips?: {
     subnet_id: string;
     ip_address?: string;
    }[];
    listeners?: {
     id: string;
    }[];
    pools?: {
     id: string;
    }[];
    provider?: string;
    flavor_id?: string;
    vip_qos_policy_id?: string;
    tags?: string[];
    availability_zone?: string;
    tenant_id?: string;
   };
  };
  LbaasListenersListResponse: {
   listeners?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    protocol?: string;
    protocol_port?: number;
    connection_limit?: number;
    default_tls_container_ref?: string;
    sni_container_refs?: string[];
    project_id?: string;
    default_pool_id?: string;
    l7policies?: {
     id: string;
    }[];
    insert_headers?: {
     [key: string]: Record<string, never>;
    };
    created_at?: string;
    updated_at?: string;
    loadbalancers?: {
     id: string;
    }[];
    timeout_client_data?: number;
    timeout_member_connect?: number;
    timeout_member_data?: number;
    timeout_tcp_inspect?: number;
    tags?: string[];
    client_ca_tls_container_ref?: string;
    client_authentication?: string;
    client_crl_container_ref?: string;
    allowed_cidrs?: string[];
    tls_ciphers?: string;
    tls_versions?: string[];
    alpn_protocols?: string[];
    hsts_max_age?: number;
    hsts_include_subdomains?: boolean;
    hsts_preload?: boolean;
    tenant_id?: string;
   }[];
   listeners_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  LbaasListenerShowResponse: {
   listener?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    protocol?: string;
    protocol_port?: number;
    connection_limit?: number;
    default_tls_container_ref?: string;
    sni_container_refs?: string[];
    project_id?: string;
    default_pool_id?: string;
    l7policies?: {
     id: string;
    }[];
    insert_headers?: {
     [key: string]: Record<string, never>;
    };
    created_at?: string;
    updated_at?: string;
    loadbalancers?: {
     id: string;
    }[];
    timeout_client_data?: number;
    timeout_member_connect?: number;
    timeout_member_data?: number;
    timeout_tcp_inspect?: number;
    tags?: string[];
    client_ca_tls_container_ref?: string;
    client_authentication?: string;
    client_crl_container_ref?: string;
    allowed_cidrs?: string[];
    tls_ciphers?: string;
    tls_versions?: string[];
    alpn_protocols?: string[];
    hsts_max_age?: number;
    hsts_include_subdomains?: boolean;
    hsts_preload?: boolean;
    tenant_id?: string;
   };
  };
  ListenerRootPOST: {
   listener?: {
    name?: string;
    description?: string;
    admin_state_up?: boolean;
    protocol: "HTTP" | "SCTP" | "TERMINATED_HTTPS" | "TCP" | "UDP" | "HTTPS" | "PROMETHEUS";
    protocol_port: number;
    connection_limit?: number;
    default_tls_container_ref?: string;
    sni_container_refs?: string[];
    project_id?: string;
    default_pool_id?: string;
    default_pool?: {
     name?: string;
     description?: string;
     admin_state_up?: boolean;
     protocol?: "PROXY" | "HTTP" | "SCTP" | "TCP" | "UDP" | "HTTPS" | "PROXYV2";
     lb_algorithm?: "ROUND_ROBIN" | "LEAST_CONNECTIONS" | "SOURCE_IP_PORT" | "SOURCE_IP";
     session_persistence?: {
      type: "HTTP_COOKIE" | "SOURCE_IP" | "APP_COOKIE";
      cookie_name?: string;
      persistence_timeout?: number;
      persistence_granularity?: string;
     };
     healthmonitor?: {
      name?: string;
      type: "HTTP" | "SCTP" | "UDP-CONNECT" | "TLS-HELLO" | "TCP" | "HTTPS" | "PING";
      delay: number;
      timeout: number;
      max_retries_down?: number;
      max_retries: number;
      http_method?: "HEAD" | "POST" | "CONNECT" | "OPTIONS" | "PATCH" | "PUT" | "DELETE" | "TRACE" | "GET";
      url_path?: string;
      expected_codes?: string;
      admin_state_up?: boolean;
      tags?: string[];
      http_version?: 1 | 1.1;
      domain_name?: string;
     };
     members?: {
      name?: string;
      admin_state_up?: boolean;
      address: string;
      protocol_port: number;
      weight?: number;
      backup?: boolean;
      subnet_id?: string;
      monitor_port?: number;
      monitor_address?: string;
      tags?: string[];
     }[];
     tags?: string[];
     tls_container_ref?: string;
     ca_tls_container_ref?: string;
     crl_container_ref?: string;
     tls_enabled?: boolean;
     tls_ciphers?: string;
     tls_versions?: string[];
     alpn_protocols?: string[];
    };
    l7policies?: {
     name?: string;
     description?: string;
     admin_state_up?: boolean;
     action: "REDIRECT_TO_URL" | "REDIRECT_PREFIX" | "REJECT" | "REDIRECT_TO_POOL";
     redirect_pool?: {
      name?: string;
      description?: string;
      admin_state_up?: boolean;
      protocol?: "PROXY" | "HTTP" | "SCTP" | "TCP" | "UDP" | "HTTPS" | "PROXYV2";
      lb_algorithm?: "ROUND_ROBIN" | "LEAST_CONNECTIONS" | "SOURCE_IP_PORT" | "SOURCE_IP";
      session_persistence?: {
       type: "HTTP_COOKIE" | "SOURCE_IP" | "APP_COOKIE";
       cookie_name?: string;
       persistence_timeout?: number;
       persistence_granularity?: string;
      };
      healthmonitor?: {
       name?: string;
       type: "HTTP" | "SCTP" | "UDP-CONNECT" | "TLS-HELLO" | "TCP" | "HTTPS" | "PING";
       delay: number;
       timeout: number;
       max_retries_down?: number;
       max_retries: number;
       http_method?: "HEAD" | "POST" | "CONNECT" | "OPTIONS" | "PATCH" | "PUT" | "DELETE" | "TRACE" | "GET";
       url_path?: string;
       expected_codes?: string;
       admin_state_up?: boolean;
       tags?: string[];
       http_version?: 1 | 1.1;
       domain_name?: string;
      };
      members?: {
       name?: string;
       admin_state_up?: boolean;
       address: string;
       protocol_port: number;
       weight?: number;
       backup?: boolean;
       subnet_id?: string;
       monitor_port?: number;
       monitor_address?: string;
       tags?: string[];
      }[];
      tags?: string[];
      tls_container_ref?: string;
      ca_tls_container_ref?: string;
      crl_container_ref?: string;
      tls_enabled?: boolean;
      tls_ciphers?: string;
      tls_versions?: string[];
      alpn_protocols?: string[];
     };
     redirect_url?: string;
     redirect_prefix?: string;
     position?: number;
     rules?: {
      type: "HEADER" | "FILE_TYPE" | "SSL_CONN_HAS_CERT" | "SSL_VERIFY_RESULT" | "SSL_DN_FIELD" | "HOST_NAME" | "COOKIE" | "PATH";
      compare_type: "EQUAL_TO" | "CONTAINS" | "REGEX" | "ENDS_WITH" | "STARTS_WITH";
      key?: string;
      value: string;
      invert?: boolean;
      admin_state_up?: boolean;
      tags?: string[];
     }[];
     tags?: string[];
     redirect_http_code?: 301 | 302 | 303 | 307 | 308;
    }[];
    insert_headers?: {
     [key: string]: Record<string, never>;
    };
    loadbalancer_id: string;
    timeout_client_data?: number;
    timeout_member_connect?: number;
    timeout_member_data?: number;
    timeout_tcp_inspect?: number;
    tags?: string[];
    client_ca_tls_container_ref?: string;
    client_authentication?: "OPTIONAL" | "MANDATORY" | "NONE";
    client_crl_container_ref?: string;
    allowed_cidrs?: string[];
    tls_ciphers?: string;
    tls_versions?: string[];
    alpn_protocols?: string[];
    hsts_max_age?: number;
    hsts_include_subdomains?: boolean;
    hsts_preload?: boolean;
    tenant_id?: string;
   };
  };
  LbaasListenersCreateResponse: {
   listener?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    protocol?: string;
    protocol_port?: number;
    connection_limit?: number;
    default_tls_container_ref?: string;
    sni_container_refs?: string[];
    project_id?: string;
    default_pool_id?: string;
    l7policies?: {
     id: string;
    }[];
    insert_headers?: {
     [key: string]: Record<string, never>;
    };
    created_at?: string;
    updated_at?: string;
    loadbalancers?: {
     id: string;
    }[];
    timeout_client_data?: number;
    timeout_member_connect?: number;
    timeout_member_data?: number;
    timeout_tcp_inspect?: number;
    tags?: string[];
    client_ca_tls_container_ref?: string;
    client_authentication?: string;
    client_crl_container_ref?: string;
    allowed_cidrs?: string[];
    tls_ciphers?: string;
    tls_versions?: string[];
    alpn_protocols?: string[];
    hsts_max_age?: number;
    hsts_include_subdomains?: boolean;
    hsts_preload?: boolean;
    tenant_id?: string;
   };
  };
  ListenerRootPUT: {
   listener?: {
    name?: string;
    description?: string;
    admin_state_up?: boolean;
    connection_limit?: number;
    default_tls_container_ref?: string;
    sni_container_refs?: string[];
    default_pool_id?: string;
    insert_headers?: {
     [key: string]: Record<string, never>;
    };
    timeout_client_data?: number;
    timeout_member_connect?: number;
    timeout_member_data?: number;
    timeout_tcp_inspect?: number;
    tags?: string[];
    client_ca_tls_container_ref?: string;
    client_authentication?: "OPTIONAL" | "MANDATORY" | "NONE";
    client_crl_container_ref?: string;
    allowed_cidrs?: string[];
    tls_ciphers?: string;
    tls_versions?: string[];
    alpn_protocols?: string[];
    hsts_max_age?: number;
    hsts_include_subdomains?: boolean;
    hsts_preload?: boolean;
   };
  };
  LbaasListenerUpdateResponse: {
   listener?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    protocol?: string;
    protocol_port?: number;
    connection_limit?: number;
    default_tls_container_ref?: string;
    sni_container_refs?: string[];
    project_id?: string;
    default_pool_id?: string;
    l7policies?: {
     id: string;
    }[];
    insert_headers?: {
     [key: string]: Record<string, never>;
    };
    created_at?: string;
    updated_at?: string;
    loadbalancers?: {
     id: string;
    }[];
    timeout_client_data?: number;
    timeout_member_connect?: number;
    timeout_member_data?: number;
    timeout_tcp_inspect?: number;
    tags?: string[];
    client_ca_tls_container_ref?: string;
    client_authentication?: string;
    client_crl_container_ref?: string;
    allowed_cidrs?: string[];
    tls_ciphers?: string;
    tls_versions?: string[];
    alpn_protocols?: string[];
    hsts_max_age?: number;
    hsts_include_subdomains?: boolean;
    hsts_preload?: boolean;
    tenant_id?: string;
   };
  };
  LbaasPoolGetResponse: {
   pool?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    protocol?: string;
    lb_algorithm?: string;
    session_persistence?: {
     type?: string;
     cookie_name?: string;
     persistence_timeout?: number;
     persistence_granularity?: string;
    };
    project_id?: string;
    loadbalancers?: {
     id: string;
    }[];
    listeners?: {
     id: string;
    }[];
    created_at?: string;
    updated_at?: string;
    healthmonitor_id?: string;
    members?: {
     id: string;
    }[];
    tags?: string[];
    tls_container_ref?: string;
    ca_tls_container_ref?: string;
    crl_container_ref?: string;
    tls_enabled?: boolean;
    tls_ciphers?: string;
    tls_versions?: string[];
    alpn_protocols?: string[];
    tenant_id?: string;
   };
  };
  LbaasPoolsListResponse: {
   pools?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    protocol?: string;
    lb_algorithm?: string;
    session_persistence?: {
     type?: string;
     cookie_name?: string;
     persistence_timeout?: number;
     persistence_granularity?: string;
    };
    project_id?: string;
    loadbalancers?: {
     id: string;
    }[];
    listeners?: {
     id: string;
    }[];
    created_at?: string;
    updated_at?: string;
    healthmonitor_id?: string;
    members?: {
     id: string;
    }[];
    tags?: string[];
    tls_container_ref?: string;
    ca_tls_container_ref?: string;
    crl_container_ref?: string;
    tls_enabled?: boolean;
    tls_ciphers?: string;
    tls_versions?: string[];
    alpn_protocols?: string[];
    tenant_id?: string;
   }[];
   pools_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  PoolRootPOST: {
   pool?: {
    name?: string;
    description?: string;
    admin_state_up?: boolean;
    listener_id?: string;
    loadbalancer_id?: string;
    protocol: "PROXY" | "HTTP" | "SCTP" | "TCP" | "UDP" | "HTTPS" | "PROXYV2";
    lb_algorithm: "ROUND_ROBIN" | "LEAST_CONNECTIONS" | "SOURCE_IP_PORT" | "SOURCE_IP";
    session_persistence?: {
     type: "HTTP_COOKIE" | "SOURCE_IP" | "APP_COOKIE";
     cookie_name?: string;
     persistence_timeout?: number;
     persistence_granularity?: string;
    };
    project_id?: string;
    healthmonitor?: {
     name?: string;
     type: "HTTP" | "SCTP" | "UDP-CONNECT" | "TLS-HELLO" | "TCP" | "HTTPS" | "PING";
     delay: number;
     timeout: number;
     max_retries_down?: number;
     max_retries: number;
     http_method?: "HEAD" | "POST" | "CONNECT" | "OPTIONS" | "PATCH" | "PUT" | "DELETE" | "TRACE" | "GET";
     url_path?: string;
     expected_codes?: string;
     admin_state_up?: boolean;
     tags?: string[];
     http_version?: 1 | 1.1;
     domain_name?: string;
    };
    members?: {
     name?: string;
     admin_state_up?: boolean;
     address: string;
     protocol_port: number;
     weight?: number;
     backup?: boolean;
     subnet_id?: string;
     monitor_port?: number;
     monitor_address?: string;
     tags?: string[];
    }[];
    tags?: string[];
    tls_container_ref?: string;
    ca_tls_container_ref?: string;
    crl_container_ref?: string;
    tls_enabled?: boolean;
    tls_ciphers?: string;
    tls_versions?: string[];
    alpn_protocols?: string[];
    tenant_id?: string;
   };
  };
  LbaasPoolsCreateResponse: {
   pool?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    protocol?: string;
    lb_algorithm?: string;
    session_persistence?: {
     type?: string;
     cookie_name?: string;
     persistence_timeout?: number;
     persistence_granularity?: string;
    };
    project_id?: string;
    loadbalancers?: {
     id: string;
    }[];
    listeners?: {
     id: string;
    }[];
    created_at?: string;
    updated_at?: string;
    healthmonitor_id?: string;
    members?: {
     id: string;
    }[];
    tags?: string[];
    tls_container_ref?: string;
    ca_tls_container_ref?: string;
    crl_container_ref?: string;
    tls_enabled?: boolean;
    tls_ciphers?: string;
    tls_versions?: string[];
    alpn_protocols?: string[];
    tenant_id?: string;
   };
  };
  PoolRootPut: {
   pool?: {
    name?: string;
    description?: string;
    admin_state_up?: boolean;
    lb_algorithm?: "ROUND_ROBIN" | "LEAST_CONNECTIONS" | "SOURCE_IP_PORT" | "SOURCE_IP";
    session_persistence?: {
     type?: "HTTP_COOKIE" | "SOURCE_IP" | "APP_COOKIE";
     cookie_name?: string;
     persistence_timeout?: number;
     persistence_granularity?: string;
    };
    tags?: string[];
    tls_container_ref?: string;
    ca_tls_container_ref?: string;
    crl_container_ref?: string;
    tls_enabled?: boolean;
    tls_ciphers?: string;
    tls_versions?: string[];
    alpn_protocols?: string[];
   };
  };
  LbaasPoolUpdateResponse: {
   pool?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    protocol?: string;
    lb_algorithm?: string;
    session_persistence?: {
     type?: string;
     cookie_name?: string;
     persistence_timeout?: number;
     persistence_granularity?: string;
    };
    project_id?: string;
    loadbalancers?: {
     id: string;
    }[];
    listeners?: {
     id: string;
    }[];
    created_at?: string;
    updated_at?: string;
    healthmonitor_id?: string;
    members?: {
     id: string;
    }[];
    tags?: string[];
    tls_container_ref?: string;
    ca_tls_container_ref?: string;
    crl_container_ref?: string;
    tls_enabled?: boolean;
    tls_ciphers?: string;
    tls_versions?: string[];
    alpn_protocols?: string[];
    tenant_id?: string;
   };
  };
  LbaasL7PolicyGetResponse: {
   l7policy?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    project_id?: string;
    action?: string;
    listener_id?: string;
    redirect_pool_id?: string;
    redirect_url?: string;
    redirect_prefix?: string;
    position?: number;
    rules?: {
     id: string;
    }[];
    created_at?: string;
    updated_at?: string;
    tags?: string[];
    redirect_http_code?: number;
    tenant_id?: string;
   };
  };
  LbaasL7PoliciesListResponse: {
   l7policies?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    project_id?: string;
    action?: string;
    listener_id?: string;
    redirect_pool_id?: string;
    redirect_url?: string;
    redirect_prefix?: string;
    position?: number;
    rules?: {
     id: string;
    }[];
    created_at?: string;
    updated_at?: string;
    tags?: string[];
    redirect_http_code?: number;
    tenant_id?: string;
   }[];
   l7policies_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  L7PolicyRootPOST: {
   l7policy?: {
    name?: string;
    description?: string;
    admin_state_up?: boolean;
    project_id?: string;
    action: "REDIRECT_TO_URL" | "REDIRECT_PREFIX" | "REJECT" | "REDIRECT_TO_POOL";
    redirect_pool_id?: string;
    redirect_url?: string;
    redirect_prefix?: string;
    position?: number;
    listener_id: string;
    rules?: {
     type: "HEADER" | "FILE_TYPE" | "SSL_CONN_HAS_CERT" | "SSL_VERIFY_RESULT" | "SSL_DN_FIELD" | "HOST_NAME" | "COOKIE" | "PATH";
     compare_type: "EQUAL_TO" | "CONTAINS" | "REGEX" | "ENDS_WITH" | "STARTS_WITH";
     key?: string;
     value: string;
     invert?: boolean;
     admin_state_up?: boolean;
     tags?: string[];
    }[];
    tags?: string[];
    redirect_http_code?: 301 | 302 | 303 | 307 | 308;
    tenant_id?: string;
   };
  };
  LbaasL7PoliciesCreateResponse: {
   l7policy?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    project_id?: string;
    action?: string;
    listener_id?: string;
    redirect_pool_id?: string;
    redirect_url?: string;
    redirect_prefix?: string;
    position?: number;
    rules?: {
     id: string;
    }[];
    created_at?: string;
    updated_at?: string;
    tags?: string[];
    redirect_http_code?: number;
    tenant_id?: string;
   };
  };
  L7PolicyRootPUT: {
   l7policy?: {
    name?: string;
    description?: string;
    admin_state_up?: boolean;
    action?: "REDIRECT_TO_URL" | "REDIRECT_PREFIX" | "REJECT" | "REDIRECT_TO_POOL";
    redirect_pool_id?: string;
    redirect_url?: string;
    redirect_prefix?: string;
    position?: number;
    tags?: string[];
    redirect_http_code?: 301 | 302 | 303 | 307 | 308;
   };
  };
  LbaasL7PolicyUpdateResponse: {
   l7policy?: {
    id?: string;
    name?: string;
    description?: string;
    provisioning_status?: string;
    operating_status?: string;
    admin_state_up?: boolean;
    project_id?: string;
    action?: string;
    listener_id?: string;
    redirect_pool_id?: string;
    redirect_url?: string;
    redirect_prefix?: string;
    position?: number;
    rules?: {
     id: string;
    }[];
    created_at?: string;
    updated_at?: string;
    tags?: string[];
    redirect_http_code?: number;
    tenant_id?: string;
   };
  };
  LbaasHealthmonitorsListResponse: {
   healthmonitors?: {
    id?: string;
    name?: string;
    type?: string;
    delay?: number;
    timeout?: number;
    max_retries?: number;
    max_retries_down?: number;
    http_method?: string;
    url_path?: string;
    expected_codes?: string;
    admin_state_up?: boolean;
    project_id?: string;
    pools?: {
     id: string;
    }[];
    provisioning_status?: string;
    operating_status?: string;
    created_at?: string;
    updated_at?: string;
    tags?: string[];
    http_version?: number;
    domain_name?: string;
    tenant_id?: string;
   }[];
   healthmonitors_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  LbaasHealthmonitorShowResponse: {
   healthmonitor?: {
    id?: string;
    name?: string;
    type?: string;
    delay?: number;
    timeout?: number;
    max_retries?: number;
    max_retries_down?: number;
    http_method?: string;
    url_path?: string;
    expected_codes?: string;
    admin_state_up?: boolean;
    project_id?: string;
    pools?: {
     id: string;
    }[];
    provisioning_status?: string;
    operating_status?: string;
    created_at?: string;
    updated_at?: string;
    tags?: string[];
    http_version?: number;
    domain_name?: string;
    tenant_id?: string;
   };
  };
  HealthMonitorRootPOST: {
   healthmonitor?: {
    name?: string;
    type: "HTTP" | "SCTP" | "UDP-CONNECT" | "TLS-HELLO" | "TCP" | "HTTPS" | "PING";
    delay: number;
    timeout: number;
    max_retries_down?: number;
    max_retries: number;
    http_method?: "HEAD" | "POST" | "CONNECT" | "OPTIONS" | "PATCH" | "PUT" | "DELETE" | "TRACE" | "GET";
    url_path?: string;
    expected_codes?: string;
    admin_state_up?: boolean;
    project_id?: string;
    pool_id: string;
    tags?: string[];
    http_version?: 1 | 1.1;
    domain_name?: string;
    tenant_id?: string;
   };
  };
  LbaasHealthmonitorsCreateResponse: {
   healthmonitor?: {
    id?: string;
    name?: string;
    type?: string;
    delay?: number;
    timeout?: number;
    max_retries?: number;
    max_retries_down?: number;
    http_method?: string;
    url_path?: string;
    expected_codes?: string;
    admin_state_up?: boolean;
    project_id?: string;
    pools?: {
     id: string;
    }[];
    provisioning_status?: string;
    operating_status?: string;
    created_at?: string;
    updated_at?: string;
    tags?: string[];
    http_version?: number;
    domain_name?: string;
    tenant_id?: string;
   };
  };
  HealthMonitorRootPUT: {
   healthmonitor?: {
    name?: string;
    delay?: number;
    timeout?: number;
    max_retries_down?: number;
    max_retries?: number;
    http_method?: "HEAD" | "POST" | "CONNECT" | "OPTIONS" | "PATCH" | "PUT" | "DELETE" | "TRACE" | "GET";
    url_path?: string;
    expected_codes?: string;
    admin_state_up?: boolean;
    tags?: string[];
    http_version?: 1 | 1.1;
    domain_name?: string;
   };
  };
  LbaasHealthmonitorUpdateResponse: {
   healthmonitor?: {
    id?: string;
    name?: string;
    type?: string;
    delay?: number;
    timeout?: number;
    max_retries?: number;
    max_retries_down?: number;
    http_method?: string;
    url_path?: string;
    expected_codes?: string;
    admin_state_up?: boolean;
    project_id?: string;
    pools?: {
     id: string;
    }[];
    provisioning_status?: string;
    operating_status?: string;
    created_at?: string;
    updated_at?: string;
    tags?: string[];
    http_version?: number;
    domain_name?: string;
    tenant_id?: string;
   };
  };
  LbaasQuotaGetResponse: {
   quota?: {
    loadbalancer?: number;
    load_balancer?: number;
    listener?: number;
    member?: number;
    pool?: number;
    healthmonitor?: number;
    health_monitor?: number;
    l7policy?: number;
    l7rule?: number;
   };
  };
  LbaasQuotasListResponse: {
   quotas?: {
    project_id?: string;
    loadbalancer?: number;
    load_balancer?: number;
    listener?: number;
    member?: number;
    pool?: number;
    healthmonitor?: number;
    health_monitor?: number;
    l7policy?: number;
    l7rule?: number;
    tenant_id?: string;
   }[];
   quotas_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  QuotaPUT: {
   quota?: {
    loadbalancer?: number;
    load_balancer?: number;
    listener?: number;
    member?: number;
    pool?: number;
    healthmonitor?: number;
    health_monitor?: number;
    l7policy?: number;
    l7rule?: number;
   };
  };
  LbaasQuotaUpdateResponse: {
   quota?: {
    loadbalancer?: number;
    load_balancer?: number;
    listener?: number;
    member?: number;
    pool?: number;
    healthmonitor?: number;
    health_monitor?: number;
    l7policy?: number;
    l7rule?: number;
   };
  };
  LbaasProvidersListResponse: {
   providers?: {
    name?: string;
    description?: string;
   }[];
  };
  LbaasFlavorsListResponse: {
   flavors?: {
    id?: string;
    name?: string;
    description?: string;
    enabled?: boolean;
    flavor_profile_id?: string;
   }[];
   flavors_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  LbaasFlavorShowResponse: {
   flavor?: {
    id?: string;
    name?: string;
    description?: string;
    enabled?: boolean;
    flavor_profile_id?: string;
   };
  };
  FlavorRootPOST: {
   flavor?: {
    name: string;
    description?: string;
    enabled?: boolean;
    flavor_profile_id: string;
   };
  };
  LbaasFlavorsCreateResponse: {
   flavor?: {
    id?: string;
    name?: string;
    description?: string;
    enabled?: boolean;
    flavor_profile_id?: string;
   };
  };
  FlavorRootPUT: {
   flavor?: {
    name?: string;
    description?: string;
    enabled?: boolean;
   };
  };
  LbaasFlavorUpdateResponse: {
   flavor?: {
    id?: string;
    name?: string;
    description?: string;
    enabled?: boolean;
    flavor_profile_id?: string;
   };
  };
  LbaasFlavorprofilesListResponse: {
   flavorprofiles?: {
    id?: string;
    name?: string;
    provider_name?: string;
    flavor_data?: string;
   }[];
   flavorprofile_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  LbaasFlavorprofileShowResponse: {
   flavorprofile?: {
    id?: string;
    name?: string;
    provider_name?: string;
    flavor_data?: string;
   };
  };
  FlavorProfileRootPOST: {
   flavorprofile?: {
    name: string;
    provider_name: string;
    flavor_data: string;
   };
  };
  LbaasFlavorprofilesCreateResponse: {
   flavorprofile?: {
    id?: string;
    name?: string;
    provider_name?: string;
    flavor_data?: string;
   };
  };
  FlavorProfileRootPUT: {
   flavorprofile?: {
    name?: string;
    provider_name?: string;
    flavor_data?: string;
   };
  };
  LbaasFlavorprofileUpdateResponse: {
   flavorprofile?: {
    id?: string;
    name?: string;
    provider_name?: string;
    flavor_data?: string;
   };
  };
  LbaasAvailabilityzonesListResponse: {
   availability_zones?: {
    name?: string;
    description?: string;
    enabled?: boolean;
    availability_zone_profile_id?: string;
   }[];
   availability_zones_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  LbaasAvailabilityzoneShowResponse: {
   availability_zone?: {
    name?: string;
    description?: string;
    enabled?: boolean;
    availability_zone_profile_id?: string;
   };
  };
  AvailabilityZoneRootPOST: {
   availability_zone?: {
    name: string;
    description?: string;
    enabled?: boolean;
    availability_zone_profile_id: string;
   };
  };
  LbaasAvailabilityzonesCreateResponse: {
   availability_zone?: {
    name?: string;
    description?: string;
    enabled?: boolean;
    availability_zone_profile_id?: string;
   };
  };
  AvailabilityZoneRootPUT: {
   availability_zone?: {
    description?: string;
    enabled?: boolean;
   };
  };
  LbaasAvailabilityzoneUpdateResponse: {
   availability_zone?: {
    name?: string;
    description?: string;
    enabled?: boolean;
    availability_zone_profile_id?: string;
   };
  };
  LbaasAvailabilityzoneprofilesListResponse: {
   availability_zone_profiles?: {
    id?: string;
    name?: string;
    provider_name?: string;
    availability_zone_data?: string;
   }[];
   availability_zone_profile_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  LbaasAvailabilityzoneprofileShowResponse: {
   availability_zone_profile?: {
    id?: string;
    name?: string;
    provider_name?: string;
    availability_zone_data?: string;
   };
  };
  AvailabilityZoneProfileRootPOST: {
   availability_zone_profile?: {
    name: string;
    provider_name: string;
    availability_zone_data: string;
   };
  };
  LbaasAvailabilityzoneprofilesCreateResponse: {
   availability_zone_profile?: {
    id?: string;
    name?: string;
    provider_name?: string;
    availability_zone_data?: string;
   };
  };
  AvailabilityZoneProfileRootPUT: {
   availability_zone_profile?: {
    name?: string;
    provider_name?: string;
    availability_zone_data?: string;
   };
  };
  LbaasAvailabilityzoneprofileUpdateResponse: {
   availability_zone_profile?: {
    id?: string;
    name?: string;
    provider_name?: string;
    availability_zone_data?: string;
   };
  };
  OctaviaGetResponse: string;
  OctaviaAmphoraeListResponse: {
   amphorae?: {
    id?: string;
    loadbalancer_id?: string;
    compute_id?: string;
    lb_network_ip?: string;
    vrrp_ip?: string;
    ha_ip?: string;
    vrrp_port_id?: string;
    ha_port_id?: string;
    cert_expiration?: string;
    cert_busy?: boolean;
    role?: string;
    status?: string;
    vrrp_interface?: string;
    vrrp_id?: number;
    vrrp_priority?: number;
    cached_zone?: string;
    created_at?: string;
    updated_at?: string;
    image_id?: string;
    compute_flavor?: string;
   }[];
   amphorae_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  OctaviaAmphoraeShowResponse: {
   amphora?: {
    id?: string;
    loadbalancer_id?: string;
    compute_id?: string;
    lb_network_ip?: string;
    vrrp_ip?: string;
    ha_ip?: string;
    vrrp_port_id?: string;
    ha_port_id?: string;
    cert_expiration?: string;
    cert_busy?: boolean;
    role?: string;
    status?: string;
    vrrp_interface?: string;
    vrrp_id?: number;
    vrrp_priority?: number;
    cached_zone?: string;
    created_at?: string;
    updated_at?: string;
    image_id?: string;
    compute_flavor?: string;
   };
  };
  OctaviaAmphoraeStatsResponse: {
   amphora_stats?: {
    active_connections?: number;
    bytes_in?: number;
    bytes_out?: number;
    id?: string;
    listener_id?: string;
    loadbalancer_id?: string;
    request_errors?: number;
    total_connections?: number;
   }[];
  };
  OctaviaAmphoraeConfigConfigRequest: Record<string, never>;
  OctaviaAmphoraeConfigResponse: Record<string, never>;
  OctaviaAmphoraeFailoverFailoverRequest: Record<string, never>;
  OctaviaAmphoraeFailoverResponse: Record<string, never>;
  LbaasProvidersFlavor_CapabilitiesResponse: {
   flavor_capabilities?: {
    name?: string;
    description?: string;
   }[];
  };
  LbaasProvidersAvailability_Zone_CapabilitiesAz_CapabilitiesResponse: {
   availability_zone_capabilities?: {
    name?: string;
    description?: string;
   }[];
  };
  LbaasL7PoliciesRulesListResponse: {
   rules?: {
    id?: string;
    type?: string;
    compare_type?: string;
    key?: string;
    value?: string;
    invert?: boolean;
    provisioning_status?: string;
    operating_status?: string;
    created_at?: string;
    updated_at?: string;
    project_id?: string;
    admin_state_up?: boolean;
    tags?: string[];
    tenant_id?: string;
   }[];
   rules_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  L7RuleRootPOST: {
   rule?: {
    type: "HEADER" | "FILE_TYPE" | "SSL_CONN_HAS_CERT" | "SSL_VERIFY_RESULT" | "SSL_DN_FIELD" | "HOST_NAME" | "COOKIE" | "PATH";
    compare_type: "EQUAL_TO" | "CONTAINS" | "REGEX" | "ENDS_WITH" | "STARTS_WITH";
    key?: string;
    value: string;
    invert?: boolean;
    admin_state_up?: boolean;
    project_id?: string;
    tags?: string[];
    tenant_id?: string;
   };
  };
  LbaasL7PoliciesRulesCreateResponse: {
   rule?: {
    id?: string;
    type?: string;
    compare_type?: string;
    key?: string;
    value?: string;
    invert?: boolean;
    provisioning_status?: string;
    operating_status?: string;
    created_at?: string;
    updated_at?: string;
    project_id?: string;
    admin_state_up?: boolean;
    tags?: string[];
    tenant_id?: string;
   };
  };
  LbaasL7PoliciesRuleCreateResponse: {
   rule?: {
    id?: string;
    type?: string;
    compare_type?: string;
    key?: string;
    value?: string;
    invert?: boolean;
    provisioning_status?: string;
    operating_status?: string;
    created_at?: string;
    updated_at?: string;
    project_id?: string;
    admin_state_up?: boolean;
    tags?: string[];
    tenant_id?: string;
   };
  };
  L7RuleRootPUT: {
   rule?: {
    type?: "HEADER" | "FILE_TYPE" | "SSL_CONN_HAS_CERT" | "SSL_VERIFY_RESULT" | "SSL_DN_FIELD" | "HOST_NAME" | "COOKIE" | "PATH";
    compare_type?: "EQUAL_TO" | "CONTAINS" | "REGEX" | "ENDS_WITH" | "STARTS_WITH";
    key?: string;
    value?: string;
    invert?: boolean;
    admin_state_up?: boolean;
    tags?: string[];
   };
  };
  LbaasL7PoliciesRuleUpdateResponse: {
   rule?: {
    id?: string;
    type?: string;
    compare_type?: string;
    key?: string;
    value?: string;
    invert?: boolean;
    provisioning_status?: string;
    operating_status?: string;
    created_at?: string;
    updated_at?: string;
    project_id?: string;
    admin_state_up?: boolean;
    tags?: string[];
    tenant_id?: string;
   };
  };
  LbaasPoolsMembersListResponse: {
   members?: {
    id?: string;
    name?: string;
    operating_status?: string;
    provisioning_status?: string;
    admin_state_up?: boolean;
    address?: string;
    protocol_port?: number;
    weight?: number;
    backup?: boolean;
    subnet_id?: string;
    project_id?: string;
    created_at?: string;
    updated_at?: string;
    monitor_address?: string;
    monitor_port?: number;
    tags?: string[];
    tenant_id?: string;
   }[];
   members_links?: {
    href?: string;
    rel?: string;
   }[];
  };
  MemberRootPOST: {
   member?: {
    name?: string;
    admin_state_up?: boolean;
    address: string;
    protocol_port: number;
    weight?: number;
    backup?: boolean;
    subnet_id?: string;
    project_id?: string;
    monitor_port?: number;
    monitor_address?: string;
    tags?: string[];
    tenant_id?: string;
   };
  };
  LbaasPoolsMembersCreateResponse: {
   member?: {
    id?: string;
    name?: string;
    operating_status?: string;
    provisioning_status?: string;
    admin_state_up?: boolean;
    address?: string;
    protocol_port?: number;
    weight?: number;
    backup?: boolean;
    subnet_id?: string;
    project_id?: string;
    created_at?: string;
    updated_at?: string;
    monitor_address?: string;
    monitor_port?: number;
    tags?: string[];
    tenant_id?: string;
   };
  };
  MembersRootPUT: {
   members?: {
    name?: string;
    admin_state_up?: boolean;
    address: string;
    protocol_port: number;
    weight?: number;
    backup?: boolean;
    subnet_id?: string;
    project_id?: string;
    monitor_port?: number;
    monitor_address?: string;
    tags?: string[];
    tenant_id?: string;
   }[];
  };
  LbaasPoolsMemberCreateResponse: {
   member?: {
    id?: string;
    name?: string;
    operating_status?: string;
    provisioning_status?: string;
    admin_state_up?: boolean;
    address?: string;
    protocol_port?: number;
    weight?: number;
    backup?: boolean;
    subnet_id?: string;
    project_id?: string;
    created_at?: string;
    updated_at?: string;
    monitor_address?: string;
    monitor_port?: number;
    tags?: string[];
    tenant_id?: string;
   };
  };
  MemberRootPUT: {
   member?: {
    name?: string;
    admin_state_up?: boolean;
    weight?: number;
    backup?: boolean;
    monitor_port?: number;
    monitor_address?: string;
    tags?: string[];
   };
  };
  LbaasPoolsMemberUpdateResponse: {
   member?: {
    id?: string;
    name?: string;
    operating_status?: string;
    provisioning_status?: string;
    admin_state_up?: boolean;
    address?: string;
    protocol_port?: number;
    weight?: number;
    backup?: boolean;
    subnet_id?: string;
    project_id?: string;
    created_at?: string;
    updated_at?: string;
    monitor_address?: string;
    monitor_port?: number;
    tags?: string[];
    tenant_id?: string;
   };
  };
  LbaasListenersStatsResponse: {
   stats?: {
    bytes_in?: number;
    bytes_out?: number;
    active_connections?: number;
    total_connections?: number;
    request_errors?: number;
   };
  };
  LbaasLoadbalancersStatsResponse: {
   stats?: {
    bytes_in?: number;
    bytes_out?: number;
    active_connections?: number;
    total_connections?: number;
    request_errors?: number;
   };
  };
  LbaasLoadbalancersStatusResponse: {
   statuses?: {
    loadbalancer?: {
     id?: string;
     name?: string;
     operating_status?: string;
     provisioning_status?: string;
     listeners?: {
      id?: string;
      name?: string;
      operating_status?: string;
      provisioning_status?: string;
      pools?: {
       id?: string;
       name?: string;
       provisioning_status?: string;
       operating_status?: string;
       health_monitor?: {
        id?: string;
        name?: string;
        type?: string;
        provisioning_status?: string;
        operating_status?: string;
       };
       members?: {
        id?: string;
        name?: string;
        operating_status?: string;
        provisioning_status?: string;
        address?: string;
        protocol_port?: number;
       }[];
      }[];
     }[];
    };
   };
  };
  LbaasLoadbalancersStatusesStatusResponse: {
   statuses?: {
    loadbalancer?: {
     id?: string;
     name?: string;
     operating_status?: string;
     provisioning_status?: string;
     listeners?: {
      id?: string;
      name?: string;
      operating_status?: string;
      provisioning_status?: string;
      pools?: {
       id?: string;
       name?: string;
       provisioning_status?: string;
       operating_status?: string;
       health_monitor?: {
        id?: string;
        name?: string;
        type?: string;
        provisioning_status?: string;
        operating_status?: string;
       };
       members?: {
        id?: string;
        name?: string;
        operating_status?: string;
        provisioning_status?: string;
        address?: string;
        protocol_port?: number;
       }[];
      }[];
     }[];
    };
   };
  };
  LbaasLoadbalancersFailoverFailoverRequest: Record<string, never>;
  LbaasLoadbalancersFailoverResponse: Record<string, never>;
 };
 responses: never;
 parameters: {
  lbaas_loadbalancers_loadbalancer_id: string;
  lbaas_listeners_listener_id: string;
  lbaas_pools_pool_id: string;
  lbaas_l7policies_l7policy_id: string;
  lbaas_healthmonitors_healthmonitor_id: string;
  lbaas_quotas_project_id: string;
  lbaas_flavors_flavor_id: string;
  lbaas_flavorprofiles_flavorprofile_id: string;
  lbaas_availabilityzones_availabilityzone_id: string;
  lbaas_availabilityzoneprofiles_availabilityzoneprofile_id: string;
  octavia_amphorae_amphora_id: string;
  lbaas_providers_provider: string;
  lbaas_l7policies_rules_rule_id: string;
  lbaas_pools_members_member_id: string;
 };
 requestBodies: never;
 headers: never;
 pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
 "lbaas:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasGetResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/loadbalancers/loadbalancer_id:get": {
  parameters: {
   path: {
    loadbalancer_id: components["parameters"]["lbaas_loadbalancers_loadbalancer_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasLoadbalancerShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/loadbalancers/loadbalancer_id:put": {
  parameters: {
   path: {
    loadbalancer_id: components["parameters"]["lbaas_loadbalancers_loadbalancer_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["LoadBalancerRootPUT"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasLoadbalancerUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/loadbalancers/loadbalancer_id:delete": {
  parameters: {
   path: {
    loadbalancer_id: components["parameters"]["lbaas_loadbalancers_loadbalancer_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "lbaas/loadbalancers:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasLoadbalancersListResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/loadbalancers:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["LoadBalancerRootPOST"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["LbaasLoadbalancersCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/listeners/listener_id:get": {
  parameters: {
   path: {
    listener_id: components["parameters"]["lbaas_listeners_listener_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasListenerShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/listeners/listener_id:put": {
  parameters: {
   path: {
    listener_id: components["parameters"]["lbaas_listeners_listener_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ListenerRootPUT"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasListenerUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/listeners/listener_id:delete": {
  parameters: {
   path: {
    listener_id: components["parameters"]["lbaas_listeners_listener_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "lbaas/listeners:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasListenersListResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/listeners:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ListenerRootPOST"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["LbaasListenersCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/pools/pool_id:get": {
  parameters: {
   path: {
    pool_id: components["parameters"]["lbaas_pools_pool_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasPoolGetResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/pools/pool_id:put": {
  parameters: {
   path: {
    pool_id: components["parameters"]["lbaas_pools_pool_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PoolRootPut"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasPoolUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/pools/pool_id:delete": {
  parameters: {
   path: {
    pool_id: components["parameters"]["lbaas_pools_pool_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "lbaas/pools:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasPoolsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/pools:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PoolRootPOST"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["LbaasPoolsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/l7policies/l7policy_id:get": {
  parameters: {
   path: {
    l7policy_id: components["parameters"]["lbaas_l7policies_l7policy_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasL7PolicyGetResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/l7policies/l7policy_id:put": {
  parameters: {
   path: {
    l7policy_id: components["parameters"]["lbaas_l7policies_l7policy_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["L7PolicyRootPUT"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasL7PolicyUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/l7policies/l7policy_id:delete": {
  parameters: {
   path: {
    l7policy_id: components["parameters"]["lbaas_l7policies_l7policy_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "lbaas/l7policies:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasL7PoliciesListResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/l7policies:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["L7PolicyRootPOST"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["LbaasL7PoliciesCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/healthmonitors/healthmonitor_id:get": {
  parameters: {
   path: {
    healthmonitor_id: components["parameters"]["lbaas_healthmonitors_healthmonitor_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasHealthmonitorShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/healthmonitors/healthmonitor_id:put": {
  parameters: {
   path: {
    healthmonitor_id: components["parameters"]["lbaas_healthmonitors_healthmonitor_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["HealthMonitorRootPUT"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasHealthmonitorUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/healthmonitors/healthmonitor_id:delete": {
  parameters: {
   path: {
    healthmonitor_id: components["parameters"]["lbaas_healthmonitors_healthmonitor_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "lbaas/healthmonitors:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasHealthmonitorsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/healthmonitors:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["HealthMonitorRootPOST"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["LbaasHealthmonitorsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/quotas/project_id:get": {
  parameters: {
   path: {
    project_id: components["parameters"]["lbaas_quotas_project_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasQuotaGetResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/quotas/project_id:put": {
  parameters: {
   path: {
    project_id: components["parameters"]["lbaas_quotas_project_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["QuotaPUT"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["LbaasQuotaUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/quotas/project_id:delete": {
  parameters: {
   path: {
    project_id: components["parameters"]["lbaas_quotas_project_id"];
   };
  };
  responses: {
   202: {
   };
   404: {
   };
  };
 };
 "lbaas/quotas:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasQuotasListResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/providers:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasProvidersListResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/flavors/flavor_id:get": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["lbaas_flavors_flavor_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasFlavorShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/flavors/flavor_id:put": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["lbaas_flavors_flavor_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FlavorRootPUT"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasFlavorUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/flavors/flavor_id:delete": {
  parameters: {
   path: {
    flavor_id: components["parameters"]["lbaas_flavors_flavor_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "lbaas/flavors:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasFlavorsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/flavors:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FlavorRootPOST"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["LbaasFlavorsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/flavorprofiles/flavorprofile_id:get": {
  parameters: {
   path: {
    flavorprofile_id: components["parameters"]["lbaas_flavorprofiles_flavorprofile_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasFlavorprofileShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/flavorprofiles/flavorprofile_id:put": {
  parameters: {
   path: {
    flavorprofile_id: components["parameters"]["lbaas_flavorprofiles_flavorprofile_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FlavorProfileRootPUT"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasFlavorprofileUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/flavorprofiles/flavorprofile_id:delete": {
  parameters: {
   path: {
    flavorprofile_id: components["parameters"]["lbaas_flavorprofiles_flavorprofile_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "lbaas/flavorprofiles:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasFlavorprofilesListResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/flavorprofiles:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["FlavorProfileRootPOST"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["LbaasFlavorprofilesCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/availabilityzones/availabilityzone_id:get": {
  parameters: {
   path: {
    availabilityzone_id: components["parameters"]["lbaas_availabilityzones_availabilityzone_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasAvailabilityzoneShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/availabilityzones/availabilityzone_id:put": {
  parameters: {
   path: {
    availabilityzone_id: components["parameters"]["lbaas_availabilityzones_availabilityzone_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AvailabilityZoneRootPUT"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasAvailabilityzoneUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/availabilityzones/availabilityzone_id:delete": {
  parameters: {
   path: {
    availabilityzone_id: components["parameters"]["lbaas_availabilityzones_availabilityzone_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "lbaas/availabilityzones:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasAvailabilityzonesListResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/availabilityzones:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AvailabilityZoneRootPOST"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["LbaasAvailabilityzonesCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/availabilityzoneprofiles/availabilityzoneprofile_id:get": {
  parameters: {
   path: {
    availabilityzoneprofile_id: components["parameters"]["lbaas_availabilityzoneprofiles_availabilityzoneprofile_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasAvailabilityzoneprofileShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/availabilityzoneprofiles/availabilityzoneprofile_id:put": {
  parameters: {
   path: {
    availabilityzoneprofile_id: components["parameters"]["lbaas_availabilityzoneprofiles_availabilityzoneprofile_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AvailabilityZoneProfileRootPUT"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasAvailabilityzoneprofileUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/availabilityzoneprofiles/availabilityzoneprofile_id:delete": {
  parameters: {
   path: {
    availabilityzoneprofile_id: components["parameters"]["lbaas_availabilityzoneprofiles_availabilityzoneprofile_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "lbaas/availabilityzoneprofiles:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasAvailabilityzoneprofilesListResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/availabilityzoneprofiles:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AvailabilityZoneProfileRootPOST"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["LbaasAvailabilityzoneprofilesCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "octavia:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["OctaviaGetResponse"];
    };
   };
   404: {
   };
  };
 };
 "octavia/amphorae/amphora_id:get": {
  parameters: {
   path: {
    amphora_id: components["parameters"]["octavia_amphorae_amphora_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["OctaviaAmphoraeShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "octavia/amphorae/amphora_id:delete": {
  parameters: {
   path: {
    amphora_id: components["parameters"]["octavia_amphorae_amphora_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "octavia/amphorae:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["OctaviaAmphoraeListResponse"];
    };
   };
   404: {
   };
  };
 };
 "octavia/amphorae/amphora_id/stats:get": {
  parameters: {
   path: {
    amphora_id: components["parameters"]["octavia_amphorae_amphora_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["OctaviaAmphoraeStatsResponse"];
    };
   };
   404: {
   };
  };
 };
 "octavia/amphorae/amphora_id/config:put": {
  parameters: {
   path: {
    amphora_id: components["parameters"]["octavia_amphorae_amphora_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["OctaviaAmphoraeConfigConfigRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["OctaviaAmphoraeConfigResponse"];
    };
   };
   404: {
   };
  };
 };
 "octavia/amphorae/amphora_id/failover:put": {
  parameters: {
   path: {
    amphora_id: components["parameters"]["octavia_amphorae_amphora_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["OctaviaAmphoraeFailoverFailoverRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["OctaviaAmphoraeFailoverResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/providers/provider/flavor_capabilities:get": {
  parameters: {
   path: {
    provider: components["parameters"]["lbaas_providers_provider"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasProvidersFlavor_CapabilitiesResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/providers/provider/availability_zone_capabilities:get": {
  parameters: {
   path: {
    provider: components["parameters"]["lbaas_providers_provider"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasProvidersAvailability_Zone_CapabilitiesAz_CapabilitiesResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/l7policies/l7policy_id/rules:get": {
  parameters: {
   path: {
    l7policy_id: components["parameters"]["lbaas_l7policies_l7policy_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasL7PoliciesRulesListResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/l7policies/l7policy_id/rules:post": {
  parameters: {
   path: {
    l7policy_id: components["parameters"]["lbaas_l7policies_l7policy_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["L7RuleRootPOST"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["LbaasL7PoliciesRulesCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/l7policies/l7policy_id/rules/rule_id:get": {
  parameters: {
   path: {
    l7policy_id: components["parameters"]["lbaas_l7policies_l7policy_id"];
    rule_id: components["parameters"]["lbaas_l7policies_rules_rule_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasL7PoliciesRuleCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/l7policies/l7policy_id/rules/rule_id:put": {
  parameters: {
   path: {
    l7policy_id: components["parameters"]["lbaas_l7policies_l7policy_id"];
    rule_id: components["parameters"]["lbaas_l7policies_rules_rule_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["L7RuleRootPUT"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasL7PoliciesRuleUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/l7policies/l7policy_id/rules/rule_id:delete": {
  parameters: {
   path: {
    l7policy_id: components["parameters"]["lbaas_l7policies_l7policy_id"];
    rule_id: components["parameters"]["lbaas_l7policies_rules_rule_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "lbaas/pools/pool_id/members:get": {
  parameters: {
   path: {
    pool_id: components["parameters"]["lbaas_pools_pool_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasPoolsMembersListResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/pools/pool_id/members:put": {
  parameters: {
   path: {
    pool_id: components["parameters"]["lbaas_pools_pool_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MembersRootPUT"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["LbaasPoolsMembersCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/pools/pool_id/members:post": {
  parameters: {
   path: {
    pool_id: components["parameters"]["lbaas_pools_pool_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MemberRootPOST"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["LbaasPoolsMembersCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/pools/pool_id/members/member_id:get": {
  parameters: {
   path: {
    pool_id: components["parameters"]["lbaas_pools_pool_id"];
    member_id: components["parameters"]["lbaas_pools_members_member_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasPoolsMemberCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/pools/pool_id/members/member_id:put": {
  parameters: {
   path: {
    pool_id: components["parameters"]["lbaas_pools_pool_id"];
    member_id: components["parameters"]["lbaas_pools_members_member_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MemberRootPUT"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasPoolsMemberUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/pools/pool_id/members/member_id:delete": {
  parameters: {
   path: {
    pool_id: components["parameters"]["lbaas_pools_pool_id"];
    member_id: components["parameters"]["lbaas_pools_members_member_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "lbaas/listeners/listener_id/stats:get": {
  parameters: {
   path: {
    listener_id: components["parameters"]["lbaas_listeners_listener_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasListenersStatsResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/loadbalancers/loadbalancer_id/stats:get": {
  parameters: {
   path: {
    loadbalancer_id: components["parameters"]["lbaas_loadbalancers_loadbalancer_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasLoadbalancersStatsResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/loadbalancers/loadbalancer_id/status:get": {
  parameters: {
   path: {
    loadbalancer_id: components["parameters"]["lbaas_loadbalancers_loadbalancer_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasLoadbalancersStatusResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/loadbalancers/loadbalancer_id/statuses:get": {
  parameters: {
   path: {
    loadbalancer_id: components["parameters"]["lbaas_loadbalancers_loadbalancer_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LbaasLoadbalancersStatusesStatusResponse"];
    };
   };
   404: {
   };
  };
 };
 "lbaas/loadbalancers/loadbalancer_id/failover:put": {
  parameters: {
   path: {
    loadbalancer_id: components["parameters"]["lbaas_loadbalancers_loadbalancer_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["LbaasLoadbalancersFailoverFailoverRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["LbaasLoadbalancersFailoverResponse"];
    };
   };
   404: {
   };
  };
 };
}
export type Microversion = never
export type Newest = never
export type bodies = Record<never, never>
export type queries = Record<never, never>
