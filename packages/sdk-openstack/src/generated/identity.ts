// Generated from identity_v3.14.json by `npm run generate:openstack`. Do not edit.

export interface paths {
 "/auth/projects": {
  get: operations["auth/projects:get"];
  head: operations["auth/projects:head"];
 };
 "/OS-FEDERATION/projects": {
  get: operations["OS-FEDERATION/projects:get"];
  head: operations["OS-FEDERATION/projects:head"];
 };
 "/auth/domains": {
  get: operations["auth/domains:get"];
  head: operations["auth/domains:head"];
 };
 "/OS-FEDERATION/domains": {
  get: operations["OS-FEDERATION/domains:get"];
  head: operations["OS-FEDERATION/domains:head"];
 };
 "/auth/system": {
  get: operations["auth/system:get"];
  head: operations["auth/system:head"];
 };
 "/auth/catalog": {
  get: operations["auth/catalog:get"];
  head: operations["auth/catalog:head"];
 };
 "/auth/tokens/OS-PKI/revoked": {
  get: operations["auth/tokens/OS-PKI/revoked:get"];
  head: operations["auth/tokens/OS-PKI/revoked:head"];
 };
 "/auth/tokens": {
  get: operations["auth/tokens:get"];
  post: operations["auth/tokens:post"];
  delete: operations["auth/tokens:delete"];
  head: operations["auth/tokens:head"];
 };
 "/auth/OS-FEDERATION/saml2": {
  get: operations["auth/OS-FEDERATION/saml2:get"];
  post: operations["auth/OS-FEDERATION/saml2:post"];
  head: operations["auth/OS-FEDERATION/saml2:head"];
 };
 "/auth/OS-FEDERATION/saml2/ecp": {
  get: operations["auth/OS-FEDERATION/saml2/ecp:get"];
  post: operations["auth/OS-FEDERATION/saml2/ecp:post"];
  head: operations["auth/OS-FEDERATION/saml2/ecp:head"];
 };
 "/auth/OS-FEDERATION/websso/{protocol_id}": {
  parameters: {
   path: {
    protocol_id: components["parameters"]["auth_OS_FEDERATION_websso_protocol_id"];
   };
  };
  get: operations["auth/OS-FEDERATION/websso/protocol_id:get"];
  post: operations["auth/OS-FEDERATION/websso/protocol_id:post"];
  head: operations["auth/OS-FEDERATION/websso/protocol_id:head"];
 };
 "/auth/OS-FEDERATION/identity_providers/{idp_id}/protocols/{protocol_id}/websso": {
  parameters: {
   path: {
    idp_id: components["parameters"]["auth_OS_FEDERATION_identity_providers_idp_id"];
    protocol_id: components["parameters"]["auth_OS_FEDERATION_identity_providers_protocols_protocol_id"];
   };
  };
  get: operations["auth/OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id/websso:get"];
  post: operations["auth/OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id/websso:post"];
  head: operations["auth/OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id/websso:head"];
 };
 "/credentials/{credential_id}": {
  parameters: {
   path: {
    credential_id: components["parameters"]["credentials_credential_id"];
   };
  };
  get: operations["credentials/credential_id:get"];
  delete: operations["credentials/credential_id:delete"];
  head: operations["credentials/credential_id:head"];
  patch: operations["credentials/credential_id:patch"];
 };
 "/credentials": {
  get: operations["credentials:get"];
  post: operations["credentials:post"];
  head: operations["credentials:head"];
 };
 "/domains/{domain_id}": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
   };
  };
  get: operations["domains/domain_id:get"];
  delete: operations["domains/domain_id:delete"];
  head: operations["domains/domain_id:head"];
  patch: operations["domains/domain_id:patch"];
 };
 "/domains": {
  get: operations["domains:get"];
  post: operations["domains:post"];
  head: operations["domains:head"];
 };
 "/domains/{domain_id}/config": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
   };
  };
  get: operations["domains/domain_id/config:get"];
  put: operations["domains/domain_id/config:put"];
  delete: operations["domains/domain_id/config:delete"];
  head: operations["domains/domain_id/config:head"];
  patch: operations["domains/domain_id/config:patch"];
 };
 "/domains/{domain_id}/config/{group}": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group: components["parameters"]["domains_config_group"];
   };
  };
  get: operations["domains/domain_id/config/group:get"];
  delete: operations["domains/domain_id/config/group:delete"];
  head: operations["domains/domain_id/config/group:head"];
  patch: operations["domains/domain_id/config/group:patch"];
 };
 "/domains/{domain_id}/config/{group}/{option}": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group: components["parameters"]["domains_config_group"];
    option: components["parameters"]["domains_config_option"];
   };
  };
  get: operations["domains/domain_id/config/group/option:get"];
  delete: operations["domains/domain_id/config/group/option:delete"];
  head: operations["domains/domain_id/config/group/option:head"];
  patch: operations["domains/domain_id/config/group/option:patch"];
 };
 "/domains/config/default": {
  get: operations["domains/config/default:get"];
  head: operations["domains/config/default:head"];
 };
 "/domains/config/{group}/default": {
  parameters: {
   path: {
    group: components["parameters"]["domains_config_group"];
   };
  };
  get: operations["domains/config/group/default:get"];
  head: operations["domains/config/group/default:head"];
 };
 "/domains/config/{group}/{option}/default": {
  parameters: {
   path: {
    group: components["parameters"]["domains_config_group"];
    option: components["parameters"]["domains_config_option"];
   };
  };
  get: operations["domains/config/group/option/default:get"];
  head: operations["domains/config/group/option/default:head"];
 };
 "/domains/{domain_id}/users/{user_id}/roles": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    user_id: components["parameters"]["domains_users_user_id"];
   };
  };
  get: operations["domains/domain_id/users/user_id/roles:get"];
  head: operations["domains/domain_id/users/user_id/roles:head"];
 };
 "/domains/{domain_id}/users/{user_id}/roles/{role_id}": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    user_id: components["parameters"]["domains_users_user_id"];
    role_id: components["parameters"]["domains_users_roles_role_id"];
   };
  };
  get: operations["domains/domain_id/users/user_id/roles/role_id:get"];
  put: operations["domains/domain_id/users/user_id/roles/role_id:put"];
  delete: operations["domains/domain_id/users/user_id/roles/role_id:delete"];
  head: operations["domains/domain_id/users/user_id/roles/role_id:head"];
 };
 "/domains/{domain_id}/groups/{group_id}/roles": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group_id: components["parameters"]["domains_groups_group_id"];
   };
  };
  get: operations["domains/domain_id/groups/group_id/roles:get"];
  head: operations["domains/domain_id/groups/group_id/roles:head"];
 };
 "/domains/{domain_id}/groups/{group_id}/roles/{role_id}": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group_id: components["parameters"]["domains_groups_group_id"];
    role_id: components["parameters"]["domains_groups_roles_role_id"];
   };
  };
  get: operations["domains/domain_id/groups/group_id/roles/role_id:get"];
  put: operations["domains/domain_id/groups/group_id/roles/role_id:put"];
  delete: operations["domains/domain_id/groups/group_id/roles/role_id:delete"];
  head: operations["domains/domain_id/groups/group_id/roles/role_id:head"];
 };
 "/ec2tokens": {
  get: operations["ec2tokens:get"];
  post: operations["ec2tokens:post"];
  head: operations["ec2tokens:head"];
 };
 "/endpoints/{endpoint_id}": {
  parameters: {
   path: {
    endpoint_id: components["parameters"]["endpoints_endpoint_id"];
   };
  };
  get: operations["endpoints/endpoint_id:get"];
  delete: operations["endpoints/endpoint_id:delete"];
  head: operations["endpoints/endpoint_id:head"];
  patch: operations["endpoints/endpoint_id:patch"];
 };
 "/endpoints": {
  get: operations["endpoints:get"];
  post: operations["endpoints:post"];
  head: operations["endpoints:head"];
 };
 "/endpoints/{endpoint_id}/OS-ENDPOINT-POLICY/policy": {
  parameters: {
   path: {
    endpoint_id: components["parameters"]["endpoints_endpoint_id"];
   };
  };
  get: operations["endpoints/endpoint_id/OS-ENDPOINT-POLICY/policy:get"];
  head: operations["endpoints/endpoint_id/OS-ENDPOINT-POLICY/policy:head"];
 };
 "/groups/{group_id}": {
  parameters: {
   path: {
    group_id: components["parameters"]["groups_group_id"];
   };
  };
  get: operations["groups/group_id:get"];
  delete: operations["groups/group_id:delete"];
  head: operations["groups/group_id:head"];
  patch: operations["groups/group_id:patch"];
 };
 "/groups": {
  get: operations["groups:get"];
  post: operations["groups:post"];
  head: operations["groups:head"];
 };
 "/groups/{group_id}/users": {
  parameters: {
   path: {
    group_id: components["parameters"]["groups_group_id"];
   };
  };
  get: operations["groups/group_id/users:get"];
  head: operations["groups/group_id/users:head"];
 };
 "/groups/{group_id}/users/{user_id}": {
  parameters: {
   path: {
    group_id: components["parameters"]["groups_group_id"];
    user_id: components["parameters"]["groups_users_user_id"];
   };
  };
  get: operations["groups/group_id/users/user_id:get"];
  put: operations["groups/group_id/users/user_id:put"];
  delete: operations["groups/group_id/users/user_id:delete"];
  head: operations["groups/group_id/users/user_id:head"];
 };
 "/limits/{limit_id}": {
  parameters: {
   path: {
    limit_id: components["parameters"]["limits_limit_id"];
   };
  };
  get: operations["limits/limit_id:get"];
  delete: operations["limits/limit_id:delete"];
  head: operations["limits/limit_id:head"];
  patch: operations["limits/limit_id:patch"];
 };
 "/limits": {
  get: operations["limits:get"];
  post: operations["limits:post"];
  head: operations["limits:head"];
 };
 "/limits/model": {
  get: operations["limits/model:get"];
  head: operations["limits/model:head"];
 };
 "/OS-EP-FILTER/endpoint_groups/{endpoint_group_id}": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
   };
  };
  get: operations["OS-EP-FILTER/endpoint_groups/endpoint_group_id:get"];
  delete: operations["OS-EP-FILTER/endpoint_groups/endpoint_group_id:delete"];
  head: operations["OS-EP-FILTER/endpoint_groups/endpoint_group_id:head"];
  patch: operations["OS-EP-FILTER/endpoint_groups/endpoint_group_id:patch"];
 };
 "/OS-EP-FILTER/endpoint_groups": {
  get: operations["OS-EP-FILTER/endpoint_groups:get"];
  post: operations["OS-EP-FILTER/endpoint_groups:post"];
  head: operations["OS-EP-FILTER/endpoint_groups:head"];
 };
 "/OS-EP-FILTER/endpoints/{endpoint_id}/projects": {
  parameters: {
   path: {
    endpoint_id: components["parameters"]["OS_EP_FILTER_endpoints_endpoint_id"];
   };
  };
  get: operations["OS-EP-FILTER/endpoints/endpoint_id/projects:get"];
  head: operations["OS-EP-FILTER/endpoints/endpoint_id/projects:head"];
 };
 "/OS-EP-FILTER/projects/{project_id}/endpoints/{endpoint_id}": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_EP_FILTER_projects_project_id"];
    endpoint_id: components["parameters"]["OS_EP_FILTER_projects_endpoints_endpoint_id"];
   };
  };
  get: operations["OS-EP-FILTER/projects/project_id/endpoints/endpoint_id:get"];
  put: operations["OS-EP-FILTER/projects/project_id/endpoints/endpoint_id:put"];
  delete: operations["OS-EP-FILTER/projects/project_id/endpoints/endpoint_id:delete"];
  head: operations["OS-EP-FILTER/projects/project_id/endpoints/endpoint_id:head"];
 };
 "/OS-EP-FILTER/projects/{project_id}/endpoints": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_EP_FILTER_projects_project_id"];
   };
  };
  get: operations["OS-EP-FILTER/projects/project_id/endpoints:get"];
  head: operations["OS-EP-FILTER/projects/project_id/endpoints:head"];
 };
 "/OS-EP-FILTER/projects/{project_id}/endpoint_groups": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_EP_FILTER_projects_project_id"];
   };
  };
  get: operations["OS-EP-FILTER/projects/project_id/endpoint_groups:get"];
  head: operations["OS-EP-FILTER/projects/project_id/endpoint_groups:head"];
 };
 "/OS-EP-FILTER/endpoint_groups/{endpoint_group_id}/endpoints": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
   };
  };
  get: operations["OS-EP-FILTER/endpoint_groups/endpoint_group_id/endpoints:get"];
  head: operations["OS-EP-FILTER/endpoint_groups/endpoint_group_id/endpoints:head"];
 };
 "/OS-EP-FILTER/endpoint_groups/{endpoint_group_id}/projects": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
   };
  };
  get: operations["OS-EP-FILTER/endpoint_groups/endpoint_group_id/projects:get"];
  head: operations["OS-EP-FILTER/endpoint_groups/endpoint_group_id/projects:head"];
 };
 "/OS-EP-FILTER/endpoint_groups/{endpoint_group_id}/projects/{project_id}": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
    project_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_projects_project_id"];
   };
  };
  get: operations["OS-EP-FILTER/endpoint_groups/endpoint_group_id/projects/project_id:get"];
  put: operations["OS-EP-FILTER/endpoint_groups/endpoint_group_id/projects/project_id:put"];
  delete: operations["OS-EP-FILTER/endpoint_groups/endpoint_group_id/projects/project_id:delete"];
  head: operations["OS-EP-FILTER/endpoint_groups/endpoint_group_id/projects/project_id:head"];
 };
 "/OS-FEDERATION/saml2/metadata": {
  get: operations["OS-FEDERATION/saml2/metadata:get"];
  head: operations["OS-FEDERATION/saml2/metadata:head"];
 };
 "/OS-FEDERATION/identity_providers/{idp_id}/protocols/{protocol_id}/auth": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
    protocol_id: components["parameters"]["OS_FEDERATION_identity_providers_protocols_protocol_id"];
   };
  };
  get: operations["OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id/auth:get"];
  post: operations["OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id/auth:post"];
  head: operations["OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id/auth:head"];
 };
 "/OS-FEDERATION/identity_providers/{idp_id}": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
   };
  };
  get: operations["OS-FEDERATION/identity_providers/idp_id:get"];
  put: operations["OS-FEDERATION/identity_providers/idp_id:put"];
  delete: operations["OS-FEDERATION/identity_providers/idp_id:delete"];
  head: operations["OS-FEDERATION/identity_providers/idp_id:head"];
  patch: operations["OS-FEDERATION/identity_providers/idp_id:patch"];
 };
 "/OS-FEDERATION/identity_providers": {
  get: operations["OS-FEDERATION/identity_providers:get"];
  head: operations["OS-FEDERATION/identity_providers:head"];
 };
 "/OS-FEDERATION/identity_providers/{idp_id}/protocols/{protocol_id}": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
    protocol_id: components["parameters"]["OS_FEDERATION_identity_providers_protocols_protocol_id"];
   };
  };
  get: operations["OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id:get"];
  put: operations["OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id:put"];
  delete: operations["OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id:delete"];
  head: operations["OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id:head"];
  patch: operations["OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id:patch"];
 };
 "/OS-FEDERATION/identity_providers/{idp_id}/protocols": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
   };
  };
  get: operations["OS-FEDERATION/identity_providers/idp_id/protocols:get"];
  head: operations["OS-FEDERATION/identity_providers/idp_id/protocols:head"];
 };
 "/OS-FEDERATION/mappings/{mapping_id}": {
  parameters: {
   path: {
    mapping_id: components["parameters"]["OS_FEDERATION_mappings_mapping_id"];
   };
  };
  get: operations["OS-FEDERATION/mappings/mapping_id:get"];
  put: operations["OS-FEDERATION/mappings/mapping_id:put"];
  delete: operations["OS-FEDERATION/mappings/mapping_id:delete"];
  head: operations["OS-FEDERATION/mappings/mapping_id:head"];
  patch: operations["OS-FEDERATION/mappings/mapping_id:patch"];
 };
 "/OS-FEDERATION/mappings": {
  get: operations["OS-FEDERATION/mappings:get"];
  head: operations["OS-FEDERATION/mappings:head"];
 };
 "/OS-FEDERATION/service_providers/{sp_id}": {
  parameters: {
   path: {
    sp_id: components["parameters"]["OS_FEDERATION_service_providers_sp_id"];
   };
  };
  get: operations["OS-FEDERATION/service_providers/sp_id:get"];
  put: operations["OS-FEDERATION/service_providers/sp_id:put"];
  delete: operations["OS-FEDERATION/service_providers/sp_id:delete"];
  head: operations["OS-FEDERATION/service_providers/sp_id:head"];
  patch: operations["OS-FEDERATION/service_providers/sp_id:patch"];
 };
 "/OS-FEDERATION/service_providers": {
  get: operations["OS-FEDERATION/service_providers:get"];
  head: operations["OS-FEDERATION/service_providers:head"];
 };
 "/OS-INHERIT/domains/{domain_id}/groups/{group_id}/roles/{role_id}/inherited_to_projects": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    group_id: components["parameters"]["OS_INHERIT_domains_groups_group_id"];
    role_id: components["parameters"]["OS_INHERIT_domains_groups_roles_role_id"];
   };
  };
  get: operations["OS-INHERIT/domains/domain_id/groups/group_id/roles/role_id/inherited_to_projects:get"];
  put: operations["OS-INHERIT/domains/domain_id/groups/group_id/roles/role_id/inherited_to_projects:put"];
  delete: operations["OS-INHERIT/domains/domain_id/groups/group_id/roles/role_id/inherited_to_projects:delete"];
  head: operations["OS-INHERIT/domains/domain_id/groups/group_id/roles/role_id/inherited_to_projects:head"];
 };
 "/OS-INHERIT/domains/{domain_id}/groups/{group_id}/roles/inherited_to_projects": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    group_id: components["parameters"]["OS_INHERIT_domains_groups_group_id"];
   };
  };
  get: operations["OS-INHERIT/domains/domain_id/groups/group_id/roles/inherited_to_projects:get"];
  head: operations["OS-INHERIT/domains/domain_id/groups/group_id/roles/inherited_to_projects:head"];
 };
 "/OS-INHERIT/domains/{domain_id}/users/{user_id}/roles/{role_id}/inherited_to_projects": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    user_id: components["parameters"]["OS_INHERIT_domains_users_user_id"];
    role_id: components["parameters"]["OS_INHERIT_domains_users_roles_role_id"];
   };
  };
  get: operations["OS-INHERIT/domains/domain_id/users/user_id/roles/role_id/inherited_to_projects:get"];
  put: operations["OS-INHERIT/domains/domain_id/users/user_id/roles/role_id/inherited_to_projects:put"];
  delete: operations["OS-INHERIT/domains/domain_id/users/user_id/roles/role_id/inherited_to_projects:delete"];
  head: operations["OS-INHERIT/domains/domain_id/users/user_id/roles/role_id/inherited_to_projects:head"];
 };
 "/OS-INHERIT/domains/{domain_id}/users/{user_id}/roles/inherited_to_projects": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    user_id: components["parameters"]["OS_INHERIT_domains_users_user_id"];
   };
  };
  get: operations["OS-INHERIT/domains/domain_id/users/user_id/roles/inherited_to_projects:get"];
  head: operations["OS-INHERIT/domains/domain_id/users/user_id/roles/inherited_to_projects:head"];
 };
 "/OS-INHERIT/projects/{project_id}/users/{user_id}/roles/{role_id}/inherited_to_projects": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_INHERIT_projects_project_id"];
    user_id: components["parameters"]["OS_INHERIT_projects_users_user_id"];
    role_id: components["parameters"]["OS_INHERIT_projects_users_roles_role_id"];
   };
  };
  get: operations["OS-INHERIT/projects/project_id/users/user_id/roles/role_id/inherited_to_projects:get"];
  put: operations["OS-INHERIT/projects/project_id/users/user_id/roles/role_id/inherited_to_projects:put"];
  delete: operations["OS-INHERIT/projects/project_id/users/user_id/roles/role_id/inherited_to_projects:delete"];
  head: operations["OS-INHERIT/projects/project_id/users/user_id/roles/role_id/inherited_to_projects:head"];
 };
 "/OS-INHERIT/projects/{project_id}/groups/{group_id}/roles/{role_id}/inherited_to_projects": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_INHERIT_projects_project_id"];
    group_id: components["parameters"]["OS_INHERIT_projects_groups_group_id"];
    role_id: components["parameters"]["OS_INHERIT_projects_groups_roles_role_id"];
   };
  };
  get: operations["OS-INHERIT/projects/project_id/groups/group_id/roles/role_id/inherited_to_projects:get"];
  put: operations["OS-INHERIT/projects/project_id/groups/group_id/roles/role_id/inherited_to_projects:put"];
  delete: operations["OS-INHERIT/projects/project_id/groups/group_id/roles/role_id/inherited_to_projects:delete"];
  head: operations["OS-INHERIT/projects/project_id/groups/group_id/roles/role_id/inherited_to_projects:head"];
 };
 "/OS-OAUTH1/consumers/{consumer_id}": {
  parameters: {
   path: {
    consumer_id: components["parameters"]["OS_OAUTH1_consumers_consumer_id"];
   };
  };
  get: operations["OS-OAUTH1/consumers/consumer_id:get"];
  delete: operations["OS-OAUTH1/consumers/consumer_id:delete"];
  head: operations["OS-OAUTH1/consumers/consumer_id:head"];
  patch: operations["OS-OAUTH1/consumers/consumer_id:patch"];
 };
 "/OS-OAUTH1/consumers": {
  get: operations["OS-OAUTH1/consumers:get"];
  post: operations["OS-OAUTH1/consumers:post"];
  head: operations["OS-OAUTH1/consumers:head"];
 };
 "/OS-OAUTH1/request_token": {
  get: operations["OS-OAUTH1/request_token:get"];
  post: operations["OS-OAUTH1/request_token:post"];
  head: operations["OS-OAUTH1/request_token:head"];
 };
 "/OS-OAUTH1/access_token": {
  get: operations["OS-OAUTH1/access_token:get"];
  post: operations["OS-OAUTH1/access_token:post"];
  head: operations["OS-OAUTH1/access_token:head"];
 };
 "/OS-OAUTH1/authorize/{request_token_id}": {
  parameters: {
   path: {
    request_token_id: components["parameters"]["OS_OAUTH1_authorize_request_token_id"];
   };
  };
  put: operations["OS-OAUTH1/authorize/request_token_id:put"];
 };
 "/OS-OAUTH2/token": {
  get: operations["OS-OAUTH2/token:get"];
  put: operations["OS-OAUTH2/token:put"];
  post: operations["OS-OAUTH2/token:post"];
  delete: operations["OS-OAUTH2/token:delete"];
  head: operations["OS-OAUTH2/token:head"];
  patch: operations["OS-OAUTH2/token:patch"];
 };
 "/OS-REVOKE/events": {
  get: operations["OS-REVOKE/events:get"];
  head: operations["OS-REVOKE/events:head"];
 };
 "/OS-SIMPLE-CERT/ca": {
  get: operations["OS-SIMPLE-CERT/ca:get"];
  head: operations["OS-SIMPLE-CERT/ca:head"];
 };
 "/OS-SIMPLE-CERT/certificates": {
  get: operations["OS-SIMPLE-CERT/certificates:get"];
  head: operations["OS-SIMPLE-CERT/certificates:head"];
 };
 "/policies/{policy_id}": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
   };
  };
  get: operations["policies/policy_id:get"];
  delete: operations["policies/policy_id:delete"];
  head: operations["policies/policy_id:head"];
  patch: operations["policies/policy_id:patch"];
 };
 "/policies": {
  get: operations["policies:get"];
  post: operations["policies:post"];
  head: operations["policies:head"];
 };
 "/policies/{policy_id}/OS-ENDPOINT-POLICY/endpoints": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
   };
  };
  get: operations["policies/policy_id/OS-ENDPOINT-POLICY/endpoints:get"];
  head: operations["policies/policy_id/OS-ENDPOINT-POLICY/endpoints:head"];
 };
 "/policies/{policy_id}/OS-ENDPOINT-POLICY/endpoints/{endpoint_id}": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    endpoint_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_endpoints_endpoint_id"];
   };
  };
  get: operations["policies/policy_id/OS-ENDPOINT-POLICY/endpoints/endpoint_id:get"];
  put: operations["policies/policy_id/OS-ENDPOINT-POLICY/endpoints/endpoint_id:put"];
  delete: operations["policies/policy_id/OS-ENDPOINT-POLICY/endpoints/endpoint_id:delete"];
  head: operations["policies/policy_id/OS-ENDPOINT-POLICY/endpoints/endpoint_id:head"];
 };
 "/policies/{policy_id}/OS-ENDPOINT-POLICY/services/{service_id}": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    service_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_service_id"];
   };
  };
  get: operations["policies/policy_id/OS-ENDPOINT-POLICY/services/service_id:get"];
  put: operations["policies/policy_id/OS-ENDPOINT-POLICY/services/service_id:put"];
  delete: operations["policies/policy_id/OS-ENDPOINT-POLICY/services/service_id:delete"];
  head: operations["policies/policy_id/OS-ENDPOINT-POLICY/services/service_id:head"];
 };
 "/policies/{policy_id}/OS-ENDPOINT-POLICY/services/{service_id}/regions/{region_id}": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    service_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_service_id"];
    region_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_regions_region_id"];
   };
  };
  get: operations["policies/policy_id/OS-ENDPOINT-POLICY/services/service_id/regions/region_id:get"];
  put: operations["policies/policy_id/OS-ENDPOINT-POLICY/services/service_id/regions/region_id:put"];
  delete: operations["policies/policy_id/OS-ENDPOINT-POLICY/services/service_id/regions/region_id:delete"];
  head: operations["policies/policy_id/OS-ENDPOINT-POLICY/services/service_id/regions/region_id:head"];
 };
 "/projects/{project_id}": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
   };
  };
  get: operations["projects/project_id:get"];
  delete: operations["projects/project_id:delete"];
  head: operations["projects/project_id:head"];
  patch: operations["projects/project_id:patch"];
 };
 "/projects": {
  get: operations["projects:get"];
  post: operations["projects:post"];
  head: operations["projects:head"];
 };
 "/projects/{project_id}/tags": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
   };
  };
  get: operations["projects/project_id/tags:get"];
  put: operations["projects/project_id/tags:put"];
  delete: operations["projects/project_id/tags:delete"];
  head: operations["projects/project_id/tags:head"];
 };
 "/projects/{project_id}/tags/{value}": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    value: components["parameters"]["projects_tags_value"];
   };
  };
  get: operations["projects/project_id/tags/value:get"];
  put: operations["projects/project_id/tags/value:put"];
  delete: operations["projects/project_id/tags/value:delete"];
  head: operations["projects/project_id/tags/value:head"];
 };
 "/projects/{project_id}/users/{user_id}/roles/{role_id}": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    user_id: components["parameters"]["projects_users_user_id"];
    role_id: components["parameters"]["projects_users_roles_role_id"];
   };
  };
  get: operations["projects/project_id/users/user_id/roles/role_id:get"];
  put: operations["projects/project_id/users/user_id/roles/role_id:put"];
  delete: operations["projects/project_id/users/user_id/roles/role_id:delete"];
  head: operations["projects/project_id/users/user_id/roles/role_id:head"];
 };
 "/projects/{project_id}/users/{user_id}/roles": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    user_id: components["parameters"]["projects_users_user_id"];
   };
  };
  get: operations["projects/project_id/users/user_id/roles:get"];
  head: operations["projects/project_id/users/user_id/roles:head"];
 };
 "/projects/{project_id}/groups/{group_id}/roles/{role_id}": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    group_id: components["parameters"]["projects_groups_group_id"];
    role_id: components["parameters"]["projects_groups_roles_role_id"];
   };
  };
  get: operations["projects/project_id/groups/group_id/roles/role_id:get"];
  put: operations["projects/project_id/groups/group_id/roles/role_id:put"];
  delete: operations["projects/project_id/groups/group_id/roles/role_id:delete"];
  head: operations["projects/project_id/groups/group_id/roles/role_id:head"];
 };
 "/projects/{project_id}/groups/{group_id}/roles": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    group_id: components["parameters"]["projects_groups_group_id"];
   };
  };
  get: operations["projects/project_id/groups/group_id/roles:get"];
  head: operations["projects/project_id/groups/group_id/roles:head"];
 };
 "/regions/{region_id}": {
  parameters: {
   path: {
    region_id: components["parameters"]["regions_region_id"];
   };
  };
  get: operations["regions/region_id:get"];
  put: operations["regions/region_id:put"];
  delete: operations["regions/region_id:delete"];
  head: operations["regions/region_id:head"];
  patch: operations["regions/region_id:patch"];
 };
 "/regions": {
  get: operations["regions:get"];
  post: operations["regions:post"];
  head: operations["regions:head"];
 };
 "/registered_limits/{registered_limit_id}": {
  parameters: {
   path: {
    registered_limit_id: components["parameters"]["registered_limits_registered_limit_id"];
   };
  };
  get: operations["registered_limits/registered_limit_id:get"];
  delete: operations["registered_limits/registered_limit_id:delete"];
  head: operations["registered_limits/registered_limit_id:head"];
  patch: operations["registered_limits/registered_limit_id:patch"];
 };
 "/registered_limits": {
  get: operations["registered_limits:get"];
  post: operations["registered_limits:post"];
  head: operations["registered_limits:head"];
 };
 "/role_assignments": {
  get: operations["role_assignments:get"];
  head: operations["role_assignments:head"];
 };
 "/role_inferences": {
  get: operations["role_inferences:get"];
  head: operations["role_inferences:head"];
 };
 "/roles/{role_id}": {
  parameters: {
   path: {
    role_id: components["parameters"]["roles_role_id"];
   };
  };
  get: operations["roles/role_id:get"];
  delete: operations["roles/role_id:delete"];
  head: operations["roles/role_id:head"];
  patch: operations["roles/role_id:patch"];
 };
 "/roles": {
  get: operations["roles:get"];
  post: operations["roles:post"];
  head: operations["roles:head"];
 };
 "/roles/{prior_role_id}/implies": {
  parameters: {
   path: {
    prior_role_id: components["parameters"]["roles_prior_role_id"];
   };
  };
  get: operations["roles/prior_role_id/implies:get"];
  head: operations["roles/prior_role_id/implies:head"];
 };
 "/roles/{prior_role_id}/implies/{implied_role_id}": {
  parameters: {
   path: {
    prior_role_id: components["parameters"]["roles_prior_role_id"];
    implied_role_id: components["parameters"]["roles_implies_implied_role_id"];
   };
  };
  get: operations["roles/prior_role_id/implies/implied_role_id:get"];
  put: operations["roles/prior_role_id/implies/implied_role_id:put"];
  delete: operations["roles/prior_role_id/implies/implied_role_id:delete"];
  head: operations["roles/prior_role_id/implies/implied_role_id:head"];
 };
 "/s3tokens": {
  get: operations["s3tokens:get"];
  post: operations["s3tokens:post"];
  head: operations["s3tokens:head"];
 };
 "/services/{service_id}": {
  parameters: {
   path: {
    service_id: components["parameters"]["services_service_id"];
   };
  };
  get: operations["services/service_id:get"];
  delete: operations["services/service_id:delete"];
  head: operations["services/service_id:head"];
  patch: operations["services/service_id:patch"];
 };
 "/services": {
  get: operations["services:get"];
  post: operations["services:post"];
  head: operations["services:head"];
 };
 "/system/users/{user_id}/roles": {
  parameters: {
   path: {
    user_id: components["parameters"]["system_users_user_id"];
   };
  };
  get: operations["system/users/user_id/roles:get"];
  head: operations["system/users/user_id/roles:head"];
 };
 "/system/users/{user_id}/roles/{role_id}": {
  parameters: {
   path: {
    user_id: components["parameters"]["system_users_user_id"];
    role_id: components["parameters"]["system_users_roles_role_id"];
   };
  };
  get: operations["system/users/user_id/roles/role_id:get"];
  put: operations["system/users/user_id/roles/role_id:put"];
  delete: operations["system/users/user_id/roles/role_id:delete"];
  head: operations["system/users/user_id/roles/role_id:head"];
 };
 "/system/groups/{group_id}/roles": {
  parameters: {
   path: {
    group_id: components["parameters"]["system_groups_group_id"];
   };
  };
  get: operations["system/groups/group_id/roles:get"];
  head: operations["system/groups/group_id/roles:head"];
 };
 "/system/groups/{group_id}/roles/{role_id}": {
  parameters: {
   path: {
    group_id: components["parameters"]["system_groups_group_id"];
    role_id: components["parameters"]["system_groups_roles_role_id"];
   };
  };
  get: operations["system/groups/group_id/roles/role_id:get"];
  put: operations["system/groups/group_id/roles/role_id:put"];
  delete: operations["system/groups/group_id/roles/role_id:delete"];
  head: operations["system/groups/group_id/roles/role_id:head"];
 };
 "/OS-TRUST/trusts/{trust_id}": {
  parameters: {
   path: {
    trust_id: components["parameters"]["OS_TRUST_trusts_trust_id"];
   };
  };
  get: operations["OS-TRUST/trusts/trust_id:get"];
  delete: operations["OS-TRUST/trusts/trust_id:delete"];
  head: operations["OS-TRUST/trusts/trust_id:head"];
 };
 "/OS-TRUST/trusts": {
  get: operations["OS-TRUST/trusts:get"];
  post: operations["OS-TRUST/trusts:post"];
  head: operations["OS-TRUST/trusts:head"];
 };
 "/OS-TRUST/trusts/{trust_id}/roles": {
  parameters: {
   path: {
    trust_id: components["parameters"]["OS_TRUST_trusts_trust_id"];
   };
  };
  get: operations["OS-TRUST/trusts/trust_id/roles:get"];
  head: operations["OS-TRUST/trusts/trust_id/roles:head"];
 };
 "/OS-TRUST/trusts/{trust_id}/roles/{role_id}": {
  parameters: {
   path: {
    trust_id: components["parameters"]["OS_TRUST_trusts_trust_id"];
    role_id: components["parameters"]["OS_TRUST_trusts_roles_role_id"];
   };
  };
  get: operations["OS-TRUST/trusts/trust_id/roles/role_id:get"];
  head: operations["OS-TRUST/trusts/trust_id/roles/role_id:head"];
 };
 "/users/{user_id}": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  get: operations["users/user_id:get"];
  delete: operations["users/user_id:delete"];
  head: operations["users/user_id:head"];
  patch: operations["users/user_id:patch"];
 };
 "/users": {
  get: operations["users:get"];
  post: operations["users:post"];
  head: operations["users:head"];
 };
 "/users/{user_id}/password": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  post: operations["users/user_id/password:post"];
 };
 "/users/{user_id}/groups": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  get: operations["users/user_id/groups:get"];
  head: operations["users/user_id/groups:head"];
 };
 "/users/{user_id}/projects": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  get: operations["users/user_id/projects:get"];
  head: operations["users/user_id/projects:head"];
 };
 "/users/{user_id}/OS-OAUTH1/access_tokens": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  get: operations["users/user_id/OS-OAUTH1/access_tokens:get"];
  head: operations["users/user_id/OS-OAUTH1/access_tokens:head"];
 };
 "/users/{user_id}/OS-OAUTH1/access_tokens/{access_token_id}": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    access_token_id: components["parameters"]["users_OS_OAUTH1_access_tokens_access_token_id"];
   };
  };
  get: operations["users/user_id/OS-OAUTH1/access_tokens/access_token_id:get"];
  delete: operations["users/user_id/OS-OAUTH1/access_tokens/access_token_id:delete"];
  head: operations["users/user_id/OS-OAUTH1/access_tokens/access_token_id:head"];
 };
 "/users/{user_id}/OS-OAUTH1/access_tokens/{access_token_id}/roles": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    access_token_id: components["parameters"]["users_OS_OAUTH1_access_tokens_access_token_id"];
   };
  };
  get: operations["users/user_id/OS-OAUTH1/access_tokens/access_token_id/roles:get"];
  head: operations["users/user_id/OS-OAUTH1/access_tokens/access_token_id/roles:head"];
 };
 "/users/{user_id}/OS-OAUTH1/access_tokens/{access_token_id}/roles/{role_id}": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    access_token_id: components["parameters"]["users_OS_OAUTH1_access_tokens_access_token_id"];
    role_id: components["parameters"]["users_OS_OAUTH1_access_tokens_roles_role_id"];
   };
  };
  get: operations["users/user_id/OS-OAUTH1/access_tokens/access_token_id/roles/role_id:get"];
  head: operations["users/user_id/OS-OAUTH1/access_tokens/access_token_id/roles/role_id:head"];
 };
 "/users/{user_id}/application_credentials": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  get: operations["users/user_id/application_credentials:get"];
  post: operations["users/user_id/application_credentials:post"];
  head: operations["users/user_id/application_credentials:head"];
 };
 "/users/{user_id}/application_credentials/{application_credential_id}": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    application_credential_id: components["parameters"]["users_application_credentials_application_credential_id"];
   };
  };
  get: operations["users/user_id/application_credentials/application_credential_id:get"];
  delete: operations["users/user_id/application_credentials/application_credential_id:delete"];
  head: operations["users/user_id/application_credentials/application_credential_id:head"];
 };
 "/users/{user_id}/access_rules": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  get: operations["users/user_id/access_rules:get"];
  head: operations["users/user_id/access_rules:head"];
 };
 "/users/{user_id}/access_rules/{access_rule_id}": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    access_rule_id: components["parameters"]["users_access_rules_access_rule_id"];
   };
  };
  get: operations["users/user_id/access_rules/access_rule_id:get"];
  delete: operations["users/user_id/access_rules/access_rule_id:delete"];
  head: operations["users/user_id/access_rules/access_rule_id:head"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  RootGetResponse: Record<string, never>;
  AuthProjectsGetResponse: {
   projects?: {
    domain_id?: string;
    id?: string;
    name?: string;
    enabled?: boolean;
    links?: {
     href?: string;
     rel?: string;
    }[];
   }[];
   links?: {
    href?: string;
    rel?: string;
   }[];
  };
  Os_FederationProjectsGetResponse: {
   projects?: {
    domain_id?: string;
    id?: string;
    name?: string;
    enabled?: boolean;
    links?: {
     href?: string;
     rel?: string;
    }[];
   }[];
   links?: {
    href?: string;
    rel?: string;
   }[];
  };
  AuthDomainsGetResponse: {
   domains?: {
    id?: string;
    name?: string;
    description?: string;
    enabled?: boolean;
    links?: {
     href?: string;
     rel?: string;
    }[];
   }[];
   links?: {
    href?: string;
    rel?: string;
   }[];
  };
  Os_FederationDomainsGetResponse: {
   domains?: {
    id?: string;
    name?: string;
    description?: string;
    enabled?: boolean;
    links?: {
     href?: string;
     rel?: string;
    }[];
   }[];
   links?: {
    href?: string;
    rel?: string;
   }[];
  };
  AuthSystemGetResponse: {
   system?: {
    [key: string]: boolean;
   }[];
  };
  AuthCatalogGetResponse: {
   catalog?: {
    endpoints?: {
     id?: string;
     interface?: "public" | "internal" | "admin";
     region?: string;
     url?: string;
    }[];
    id?: string;
    type?: string;
    name?: string;
   }[];
  };
  AuthTokensOs_PkiRevokedGetResponse: Record<string, never>;
  AuthTokensGetResponse: {
   token?: {
    audit_ids?: string[];
    catalog?: {
     endpoints?: {
      id?: string;
      interface?: "public" | "internal" | "admin";
      region?: string;
      url?: string;
     }[];
     id?: string;
     type?: string;
     name?: string;
    }[];
    expires_at?: string;
    issues_at?: string;
    methods?: string[];
    user?: {
     id?: string;
     name?: string;
     domain?: {
      id?: string;
      name?: string;
     };
     password_expires_at?: string;
     "OS-FEDERATION"?: Record<string, never>;
    };
    is_domain?: boolean;
    domain?: {
     id?: string;
     name?: string;
    };
    project?: {
     id?: string;
     name?: string;
    };
    roles?: {
     id?: string;
     name?: string;
    }[];
    system?: {
     [key: string]: boolean;
    };
   };
  };
  AuthTokensPostRequest: {
   auth?: {
    identity: {
     methods: ("password" | "token" | "totp" | "application_credential")[];
     password?: {
      user?: {
       id?: string;
       name?: string;
       password?: string;
       domain?: {
        id?: string;
        name?: string;
       };
      };
     };
     token?: {
      id: string;
     };
     totp?: {
      user: {
       id?: string;
       name?: string;
       domain?: {
        id?: string;
        name?: string;
       };
       passcode: string;
      };
     };
     application_credential?: {
      id?: string;
      name?: string;
      secret: string;
      user?: {
       id?: string;
       name?: string;
       domain?: {
        id?: string;
        name?: string;
       };
      };
     };
    };
    scope?: {
     project?: {
      name?: string;
      id?: string;
      domain?: {
       id?: string;
       name?: string;
      };
     };
     domain?: {
      id?: string;
      name?: string;
     };
     "OS-TRUST:trust"?: {
      id?: string;
     };
     system?: {
      all?: boolean;
     };
    };
   };
  };
  AuthTokensPostResponse: {
   token?: {
    audit_ids?: string[];
    catalog?: {
     endpoints?: {
      id?: string;
      interface?: "public" | "internal" | "admin";
      region?: string;
      url?: string;
     }[];
     id?: string;
     type?: string;
     name?: string;
    }[];
    expires_at?: string;
    issues_at?: string;
    methods?: string[];
    user?: {
     id?: string;
     name?: string;
     domain?: {
      id?: string;
      name?: string;
     };
     password_expires_at?: string;
     "OS-FEDERATION"?: Record<string, never>;
    };
    is_domain?: boolean;
    domain?: {
     id?: string;
     name?: string;
    };
    project?: {
     id?: string;
     name?: string;
    };
    roles?: {
     id?: string;
     name?: string;
    }[];
    system?: {
     [key: string]: boolean;
    };
   };
  };
  AuthReceiptSchema: {
   receipt?: {
    expires_at?: string;
    issues_at?: string;
    methods?: string[];
    user?: {
     id?: string;
     name?: string;
     domain?: {
      id?: string;
      name?: string;
     };
     password_expires_at?: string;
     "OS-FEDERATION"?: Record<string, never>;
    };
   };
   required_auth_methods?: string[];
  };
  AuthOs_FederationSaml2PostRequest: {
   auth?: {
    identity: {
     methods: ("password" | "token" | "totp" | "application_credential")[];
     password?: {
      user?: {
       id?: string;
       name?: string;
       password?: string;
       domain?: {
        id?: string;
        name?: string;
       };
      };
     };
     token?: {
      id: string;
     };
     totp?: {
      user: {
       id?: string;
       name?: string;
       domain?: {
        id?: string;
        name?: string;
       };
       passcode: string;
      };
     };
     application_credential?: {
      id?: string;
      name?: string;
      secret: string;
      user?: {
       id?: string;
       name?: string;
       domain?: {
        id?: string;
        name?: string;
       };
      };
     };
    };
    scope?: {
     project?: {
      name?: string;
      id?: string;
      domain?: {
       id?: string;
       name?: string;
      };
     };
     domain?: {
      id?: string;
      name?: string;
     };
     "OS-TRUST:trust"?: {
      id?: string;
     };
     system?: {
      all?: boolean;
     };
    };
   };
  };
  AuthOs_FederationSaml2PostResponse: string;
  AuthOs_FederationSaml2GetResponse: Record<string, never>;
  AuthOs_FederationSaml2EcpPostRequest: {
   auth?: {
    identity: {
     methods: ("password" | "token" | "totp" | "application_credential")[];
     password?: {
      user?: {
       id?: string;
       name?: string;
       password?: string;
       domain?: {
        id?: string;
        name?: string;
       };
      };
     };
     token?: {
      id: string;
     };
     totp?: {
      user: {
       id?: string;
       name?: string;
       domain?: {
        id?: string;
        name?: string;
       };
       passcode: string;
      };
     };
     application_credential?: {
      id?: string;
      name?: string;
      secret: string;
      user?: {
       id?: string;
       name?: string;
       domain?: {
        id?: string;
        name?: string;
       };
      };
     };
    };
    scope?: {
     project?: {
      name?: string;
      id?: string;
      domain?: {
       id?: string;
       name?: string;
      };
     };
     domain?: {
      id?: string;
      name?: string;
     };
     "OS-TRUST:trust"?: {
      id?: string;
     };
     system?: {
      all?: boolean;
     };
    };
   };
  };
  AuthOs_FederationSaml2EcpPostResponse: string;
  AuthOs_FederationSaml2EcpGetResponse: Record<string, never>;
  AuthOs_FederationWebssoPostResponse: {
   token?: {
    audit_ids?: string[];
    catalog?: {
     endpoints?: {
      id?: string;
      interface?: "public" | "internal" | "admin";
      region?: string;
      url?: string;
     }[];
     id?: string;
     type?: string;
     name?: string;
    }[];
    expires_at?: string;
    issues_at?: string;
    methods?: string[];
    user?: {
     id?: string;
     name?: string;
     domain?: {
      id?: string;
      name?: string;
     };
     password_expires_at?: string;
     "OS-FEDERATION"?: Record<string, never>;
    };
   };
  };
  AuthOs_FederationWebssoGetResponse: {
   token?: {
    audit_ids?: string[];
    catalog?: {
     endpoints?: {
      id?: string;
      interface?: "public" | "internal" | "admin";
      region?: string;
      url?: string;
     }[];
     id?: string;
     type?: string;
     name?: string;
    }[];
    expires_at?: string;
    issues_at?: string;
    methods?: string[];
    user?: {
     id?: string;
     name?: string;
     domain?: {
      id?: string;
      name?: string;
     };
     password_expires_at?: string;
     "OS-FEDERATION"?: Record<string, never>;
    };
   };
  };
  AuthOs_FederationIdentity_ProvidersProtocolsWebssoPostResponse: {
   token?: {
    audit_ids?: string[];
    catalog?: {
     endpoints?: {
      id?: string;
      interface?: "public" | "internal" | "admin";
      region?: string;
      url?: string;
     }[];
     id?: string;
     type?: string;
     name?: string;
    }[];
    expires_at?: string;
    issues_at?: string;
    methods?: string[];
    user?: {
     id?: string;
     name?: string;
     domain?: {
      id?: string;
      name?: string;
     };
     password_expires_at?: string;
     "OS-FEDERATION"?: Record<string, never>;
    };
   };
  };
  AuthOs_FederationIdentity_ProvidersProtocolsWebssoGetResponse: {
   token?: {
    audit_ids?: string[];
    catalog?: {
     endpoints?: {
      id?: string;
      interface?: "public" | "internal" | "admin";
      region?: string;
      url?: string;
     }[];
     id?: string;
     type?: string;
     name?: string;
    }[];
    expires_at?: string;
    issues_at?: string;
    methods?: string[];
    user?: {
     id?: string;
     name?: string;
     domain?: {
      id?: string;
      name?: string;
     };
     password_expires_at?: string;
     "OS-FEDERATION"?: Record<string, never>;
    };
   };
  };
  CredentialGetResponse: Record<string, never>;
  CredentialPatchRequest: Record<string, never>;
  CredentialPatchResponse: Record<string, never>;
  CredentialsGetResponse: Record<string, never>;
  CredentialsPostRequest: Record<string, never>;
  CredentialsPostResponse: {
   application_credential?: {
    id?: string;
    project_id?: string;
    name?: string;
    description?: string | null;
    expires_at?: null | string;
    roles?: {
     id?: string;
     name?: string;
    }[];
    unrestricted?: true | false | null;
    access_rules?: {
     path?: string;
     method?: string;
     service?: string;
     id?: string;
    }[];
    secret?: string;
   };
  };
  Domain: {
   readonly id?: string;
   description?: string | null;
   enabled?: true | false | null;
   name?: string;
   tags?: string[];
  } & {
   [key: string]: unknown;
  };
  DomainPatchRequest: {
   description?: string | null;
   enabled?: true | false | null;
   name?: string;
   tags?: string[];
  } & {
   [key: string]: unknown;
  };
  DomainsGetResponse: {
   domains?: ({
    readonly id?: string;
    description?: string | null;
    enabled?: true | false | null;
    name?: string;
    tags?: string[];
   } & {
    [key: string]: unknown;
   })[];
  };
  DomainsPostRequest: {
   description?: string | null;
   enabled?: true | false | null;
   name: string;
   tags?: string[];
  } & {
   [key: string]: unknown;
  };
  DomainConfig: {
   config?: {
    identity?: {
     driver?: string;
    } & {
     [key: string]: unknown;
    };
    ldap?: {
     url?: string;
     user_tree_dn?: string;
    } & {
     [key: string]: unknown;
    };
   };
  };
  DomainConfigGroup: ({
   driver?: string;
  } & {
   [key: string]: unknown;
  }) | ({
   url?: string;
   user_tree_dn?: string;
  } & {
   [key: string]: unknown;
  });
  RolesInfos: {
   roles?: {
    id?: string;
    name?: string;
    description?: string;
    links?: {
     self?: string;
    };
   }[];
   links?: {
    [key: string]: string | null;
   };
  };
  Ec2TokensPostRequest: Record<string, never>;
  Ec2TokensPostResponse: Record<string, never>;
  Ec2TokensGetResponse: Record<string, never>;
  Endpoint: {
   endpoint?: {
    enabled?: boolean;
    readonly id?: string;
    interface?: "internal" | "admin" | "public";
    region?: string;
    region_id?: string;
    service_id?: string;
    url?: string;
   };
  };
  EndpointPatchRequest: Record<string, never>;
  EndpointsGetResponse: {
   endpoints?: {
    enabled?: boolean;
    readonly id?: string;
    interface?: "internal" | "admin" | "public";
    region?: string;
    region_id?: string;
    service_id?: string;
    url?: string;
   }[];
  };
  EndpointsOs_Endpoint_PolicyPolicyGetResponse: Record<string, never>;
  Group: {
   group?: {
    readonly id?: string;
    description?: string | null;
    domain_id?: string;
    name?: string;
   };
  };
  GroupsGetResponse: {
   groups?: {
    readonly id?: string;
    description?: string | null;
    domain_id?: string;
    name?: string;
   }[];
  };
  GroupsUsersGetResponse: {
   users?: {
    readonly id?: string;
    default_project_id?: string | null;
    description?: string | null;
    domain_id?: string;
    enabled?: true | false | null;
    federated?: {
     idp_id: string;
     protocols: {
      protocol_id: string;
      unique_id: string;
     }[];
    }[];
    name?: string;
    password?: string | null;
    options?: {
     ignore_change_password_upon_first_use?: true | false | null;
     ignore_password_expiry?: true | false | null;
     ignore_lockout_failure_attempts?: true | false | null;
     lock_password?: true | false | null;
     ignore_user_inactivity?: true | false | null;
     multi_factor_auth_rules?: string[][] | null;
     multi_factor_auth_enabled?: true | false | null;
    };
   }[];
  };
  LimitGetResponse: Record<string, never>;
  LimitPatchRequest: Record<string, never>;
  LimitPatchResponse: Record<string, never>;
  LimitsGetResponse: Record<string, never>;
  LimitsPostRequest: Record<string, never>;
  LimitsPostResponse: Record<string, never>;
  LimitsModelGetResponse: Record<string, never>;
  Os_Ep_FilterEndpoint_GroupGetResponse: Record<string, never>;
  Os_Ep_FilterEndpoint_GroupPatchRequest: Record<string, never>;
  Os_Ep_FilterEndpoint_GroupPatchResponse: Record<string, never>;
  Os_Ep_FilterEndpoint_GroupsGetResponse: Record<string, never>;
  Os_Ep_FilterEndpoint_GroupsPostRequest: Record<string, never>;
  Os_Ep_FilterEndpoint_GroupsPostResponse: Record<string, never>;
  Os_Ep_FilterEndpointsProjectsGetResponse: Record<string, never>;
  Os_Ep_FilterProjectsEndpointPutRequest: Record<string, never>;
  Os_Ep_FilterProjectsEndpointPutResponse: Record<string, never>;
  Os_Ep_FilterProjectsEndpointGetResponse: Record<string, never>;
  Os_Ep_FilterProjectsEndpointsGetResponse: Record<string, never>;
  Os_Ep_FilterProjectsEndpoint_GroupsGetResponse: Record<string, never>;
  Os_Ep_FilterEndpoint_GroupsEndpointsGetResponse: Record<string, never>;
  Os_Ep_FilterEndpoint_GroupsProjectsGetResponse: Record<string, never>;
  Os_Ep_FilterEndpoint_GroupsProjectPutRequest: Record<string, never>;
  Os_Ep_FilterEndpoint_GroupsProjectPutResponse: Record<string, never>;
  Os_Ep_FilterEndpoint_GroupsProjectGetResponse: Record<string, never>;
  Os_FederationSaml2MetadataGetResponse: string;
  Os_FederationIdentity_ProvidersProtocolsAuthPostRequest: Record<string, never>;
  Os_FederationIdentity_ProvidersProtocolsAuthPostResponse: {
   token?: {
    audit_ids?: string[];
    catalog?: {
     endpoints?: {
      id?: string;
      interface?: "public" | "internal" | "admin";
      region?: string;
      url?: string;
     }[];
     id?: string;
     type?: string;
     name?: string;
    }[];
    expires_at?: string;
    issues_at?: string;
    methods?: string[];
    user?: {
     id?: string;
     name?: string;
     domain?: {
      id?: string;
      name?: string;
     };
     password_expires_at?: string;
     "OS-FEDERATION"?: Record<string, never>;
    };
   };
  };
  Os_FederationIdentity_ProvidersProtocolsAuthGetResponse: {
   token?: {
    audit_ids?: string[];
    catalog?: {
     endpoints?: {
      id?: string;
      interface?: "public" | "internal" | "admin";
      region?: string;
      url?: string;
     }[];
     id?: string;
     type?: string;
     name?: string;
    }[];
    expires_at?: string;
    issues_at?: string;
    methods?: string[];
    user?: {
     id?: string;
     name?: string;
     domain?: {
      id?: string;
      name?: string;
     };
     password_expires_at?: string;
     "OS-FEDERATION"?: Record<string, never>;
    };
   };
  };
  Os_FederationIdentity_ProviderPutRequest: {
   identity_provider?: {
    enabled?: true | false | null;
    description?: string | null;
    domain_id?: string | null;
    authorization_ttl?: number | null;
    remote_ids?: string[] | null;
   };
  };
  Os_FederationIdentity_ProviderPutResponse: {
   identity_provider?: {
    id?: string;
    description?: string;
    domain_id?: string;
    authorization_ttl?: number;
    enabled?: boolean;
    remote_ids?: string[];
   };
  };
  Os_FederationIdentity_ProviderGetResponse: {
   identity_provider?: {
    id?: string;
    description?: string;
    domain_id?: string;
    authorization_ttl?: number;
    enabled?: boolean;
    remote_ids?: string[];
   };
  };
  Os_FederationIdentity_ProviderPatchRequest: {
   identity_provider?: {
    enabled?: true | false | null;
    description?: string | null;
    authorization_ttl?: number | null;
    remote_ids?: string[] | null;
   };
  };
  Os_FederationIdentity_ProviderPatchResponse: {
   identity_provider?: {
    id?: string;
    description?: string;
    domain_id?: string;
    authorization_ttl?: number;
    enabled?: boolean;
    remote_ids?: string[];
   };
  };
  Os_FederationIdentity_ProvidersGetResponse: {
   identity_providers?: {
    id?: string;
    description?: string;
    domain_id?: string;
    authorization_ttl?: number;
    enabled?: boolean;
    remote_ids?: string[];
   }[];
  };
  Os_FederationIdentity_ProvidersProtocolPutRequest: {
   protocol?: {
    mapping_id: string;
    remote_id_attribute?: string;
   };
  };
  Os_FederationIdentity_ProvidersProtocolPutResponse: {
   protocol?: {
    id?: string;
    mapping_id?: string;
    remote_id_attribute?: string;
   };
  };
  Os_FederationIdentity_ProvidersProtocolGetResponse: {
   protocol?: {
    id?: string;
    mapping_id?: string;
    remote_id_attribute?: string;
   };
  };
  Os_FederationIdentity_ProvidersProtocolPatchRequest: {
   protocol?: {
    mapping_id?: string;
    remote_id_attribute?: string;
   };
  };
  Os_FederationIdentity_ProvidersProtocolPatchResponse: {
   protocol?: {
    id?: string;
    mapping_id?: string;
    remote_id_attribute?: string;
   };
  };
  Os_FederationIdentity_ProvidersProtocolsGetResponse: {
   protocols?: {
    id?: string;
    mapping_id?: string;
    remote_id_attribute?: string;
   }[];
  };
  Os_FederationMappingPutRequest: {
   mapping?: {
    rules: {
     local: {
      user?: {
       id?: string;
       name?: string;
       email?: string;
       domain?: {
        id?: string;
        name?: string;
       };
       type?: "ephemeral" | "local";
      };
      projects?: {
       name: string;
       roles: {
        name: string;
       }[];
       domain?: {
        id?: string;
        name?: string;
       };
      }[];
      group?: {
       id: string;
      } | {
       name: string;
       domain: {
        id?: string;
        name?: string;
       };
      };
      groups?: string;
      group_ids?: string;
      domain?: {
       id?: string;
       name?: string;
      };
     }[];
     remote: ({
      type: string;
     } | {
      type: string;
      any_one_of: unknown[];
      regex?: boolean;
     } | {
      type: string;
      not_any_of: unknown[];
      regex?: boolean;
     } | {
      type: string;
      blacklist: unknown[];
      regex?: boolean;
     } | {
      type: string;
      whitelist: unknown[];
      regex?: boolean;
     })[];
    }[];
    schema_version?: string;
   };
  };
  Os_FederationMappingPutResponse: {
   mapping?: {
    id?: string;
    rules?: {
     local: {
      user?: {
       id?: string;
       name?: string;
       email?: string;
       domain?: {
        id?: string;
        name?: string;
       };
       type?: "ephemeral" | "local";
      };
      projects?: {
       name: string;
       roles: {
        name: string;
       }[];
       domain?: {
        id?: string;
        name?: string;
       };
      }[];
      group?: {
       id: string;
      } | {
       name: string;
       domain: {
        id?: string;
        name?: string;
       };
      };
      groups?: string;
      group_ids?: string;
      domain?: {
       id?: string;
       name?: string;
      };
     }[];
     remote: ({
      type: string;
     } | {
      type: string;
      any_one_of: unknown[];
      regex?: boolean;
     } | {
      type: string;
      not_any_of: unknown[];
      regex?: boolean;
     } | {
      type: string;
      blacklist: unknown[];
      regex?: boolean;
     } | {
      type: string;
      whitelist: unknown[];
      regex?: boolean;
     })[];
    }[];
    schema_version?: string;
   };
  };
  Os_FederationMappingGetResponse: {
   mapping?: {
    id?: string;
    rules?: {
     local: {
      user?: {
       id?: string;
       name?: string;
       email?: string;
       domain?: {
        id?: string;
        name?: string;
       };
       type?: "ephemeral" | "local";
      };
      projects?: {
       name: string;
       roles: {
        name: string;
       }[];
       domain?: {
        id?: string;
        name?: string;
       };
      }[];
      group?: {
       id: string;
      } | {
       name: string;
       domain: {
        id?: string;
        name?: string;
       };
      };
      groups?: string;
      group_ids?: string;
      domain?: {
       id?: string;
       name?: string;
      };
     }[];
     remote: ({
      type: string;
     } | {
      type: string;
      any_one_of: unknown[];
      regex?: boolean;
     } | {
      type: string;
      not_any_of: unknown[];
      regex?: boolean;
     } | {
      type: string;
      blacklist: unknown[];
      regex?: boolean;
     } | {
      type: string;
      whitelist: unknown[];
      regex?: boolean;
     })[];
    }[];
    schema_version?: string;
   };
  };
  Os_FederationMappingPatchRequest: {
   mapping?: {
    rules: {
     local: {
      user?: {
       id?: string;
       name?: string;
       email?: string;
       domain?: {
        id?: string;
        name?: string;
       };
       type?: "ephemeral" | "local";
      };
      projects?: {
       name: string;
       roles: {
        name: string;
       }[];
       domain?: {
        id?: string;
        name?: string;
       };
      }[];
      group?: {
       id: string;
      } | {
       name: string;
       domain: {
        id?: string;
        name?: string;
       };
      };
      groups?: string;
      group_ids?: string;
      domain?: {
       id?: string;
       name?: string;
      };
     }[];
     remote: ({
      type: string;
     } | {
      type: string;
      any_one_of: unknown[];
      regex?: boolean;
     } | {
      type: string;
      not_any_of: unknown[];
      regex?: boolean;
     } | {
      type: string;
      blacklist: unknown[];
      regex?: boolean;
     } | {
      type: string;
      whitelist: unknown[];
      regex?: boolean;
     })[];
    }[];
    schema_version?: string;
   };
  };
  Os_FederationMappingPatchResponse: {
   mapping?: {
    id?: string;
    rules?: {
     local: {
      user?: {
       id?: string;
       name?: string;
       email?: string;
       domain?: {
        id?: string;
        name?: string;
       };
       type?: "ephemeral" | "local";
      };
      projects?: {
       name: string;
       roles: {
        name: string;
       }[];
       domain?: {
        id?: string;
        name?: string;
       };
      }[];
      group?: {
       id: string;
      } | {
       name: string;
       domain: {
        id?: string;
        name?: string;
       };
      };
      groups?: string;
      group_ids?: string;
      domain?: {
       id?: string;
       name?: string;
      };
     }[];
     remote: ({
      type: string;
     } | {
      type: string;
      any_one_of: unknown[];
      regex?: boolean;
     } | {
      type: string;
      not_any_of: unknown[];
      regex?: boolean;
     } | {
      type: string;
      blacklist: unknown[];
      regex?: boolean;
     } | {
      type: string;
      whitelist: unknown[];
      regex?: boolean;
     })[];
    }[];
    schema_version?: string;
   };
  };
  Os_FederationMappingsGetResponse: {
   mappings?: {
    id?: string;
    rules?: {
     local: {
      user?: {
       id?: string;
       name?: string;
       email?: string;
       domain?: {
        id?: string;
        name?: string;
       };
       type?: "ephemeral" | "local";
      };
      projects?: {
       name: string;
       roles: {
        name: string;
       }[];
       domain?: {
        id?: string;
        name?: string;
       };
      }[];
      group?: {
       id: string;
      } | {
       name: string;
       domain: {
        id?: string;
        name?: string;
       };
      };
      groups?: string;
      group_ids?: string;
      domain?: {
       id?: string;
       name?: string;
      };
     }[];
     remote: ({
      type: string;
     } | {
      type: string;
      any_one_of: unknown[];
      regex?: boolean;
     } | {
      type: string;
      not_any_of: unknown[];
      regex?: boolean;
     } | {
      type: string;
      blacklist: unknown[];
      regex?: boolean;
     } | {
      type: string;
      whitelist: unknown[];
      regex?: boolean;
     })[];
    }[];
    schema_version?: string;
   }[];
  };
  Os_FederationService_ProviderPutRequest: {
   service_provider?: {
    auth_url: string;
    sp_url: string;
    description?: string | null;
    enabled?: true | false | null;
    relay_state_prefix?: string | null;
   };
  };
  Os_FederationService_ProviderPutResponse: {
   service_provider?: {
    auth_url: string;
    description?: string | null;
    id?: string;
    enabled?: boolean;
    relay_state_prefix?: string | null;
    sp_url: string;
   };
  };
  Os_FederationService_ProviderGetResponse: {
   service_provider?: {
    auth_url: string;
    description?: string | null;
    id?: string;
    enabled?: boolean;
    relay_state_prefix?: string | null;
    sp_url: string;
   };
  };
  Os_FederationService_ProviderPatchRequest: {
   service_provider?: {
    auth_url?: string;
    sp_url?: string;
    description?: string | null;
    enabled?: true | false | null;
    relay_state_prefix?: string | null;
   };
  };
  Os_FederationService_ProviderPatchResponse: {
   service_provider?: {
    auth_url: string;
    description?: string | null;
    id?: string;
    enabled?: boolean;
    relay_state_prefix?: string | null;
    sp_url: string;
   };
  };
  Os_FederationService_ProvidersGetResponse: {
   service_providers?: {
    auth_url: string;
    description?: string | null;
    id?: string;
    enabled?: boolean;
    relay_state_prefix?: string | null;
    sp_url: string;
   }[];
  };
  Os_InheritDomainsGroupsRolesInherited_To_ProjectsPutRequest: Record<string, never>;
  Os_InheritDomainsGroupsRolesInherited_To_ProjectsPutResponse: Record<string, never>;
  Os_InheritDomainsGroupsRolesInherited_To_ProjectsGetResponse: Record<string, never>;
  Os_InheritDomainsUsersRolesInherited_To_ProjectsPutRequest: Record<string, never>;
  Os_InheritDomainsUsersRolesInherited_To_ProjectsPutResponse: Record<string, never>;
  Os_InheritDomainsUsersRolesInherited_To_ProjectsGetResponse: Record<string, never>;
  Os_InheritProjectsUsersRolesInherited_To_ProjectsPutRequest: Record<string, never>;
  Os_InheritProjectsUsersRolesInherited_To_ProjectsPutResponse: Record<string, never>;
  Os_InheritProjectsUsersRolesInherited_To_ProjectsGetResponse: Record<string, never>;
  Os_InheritProjectsGroupsRolesInherited_To_ProjectsPutRequest: Record<string, never>;
  Os_InheritProjectsGroupsRolesInherited_To_ProjectsPutResponse: Record<string, never>;
  Os_InheritProjectsGroupsRolesInherited_To_ProjectsGetResponse: Record<string, never>;
  Os_Oauth1ConsumerGetResponse: Record<string, never>;
  Os_Oauth1ConsumerPatchRequest: Record<string, never>;
  Os_Oauth1ConsumerPatchResponse: Record<string, never>;
  Os_Oauth1ConsumersGetResponse: Record<string, never>;
  Os_Oauth1ConsumersPostRequest: Record<string, never>;
  Os_Oauth1ConsumersPostResponse: Record<string, never>;
  Os_Oauth1Request_TokenPostRequest: Record<string, never>;
  Os_Oauth1Request_TokenPostResponse: Record<string, never>;
  Os_Oauth1Request_TokenGetResponse: Record<string, never>;
  Os_Oauth1Access_TokenPostRequest: Record<string, never>;
  Os_Oauth1Access_TokenPostResponse: Record<string, never>;
  Os_Oauth1Access_TokenGetResponse: Record<string, never>;
  Os_Oauth1AuthorizePutRequest: Record<string, never>;
  Os_Oauth1AuthorizePutResponse: Record<string, never>;
  Os_Oauth2TokenPutRequest: Record<string, never>;
  Os_Oauth2TokenPutResponse: Record<string, never>;
  Os_Oauth2TokenGetResponse: Record<string, never>;
  Os_Oauth2TokenPostRequest: Record<string, never>;
  Os_Oauth2TokenPostResponse: Record<string, never>;
  Os_Oauth2TokenPatchRequest: Record<string, never>;
  Os_Oauth2TokenPatchResponse: Record<string, never>;
  Os_RevokeEventsGetResponse: Record<string, never>;
  Os_Simple_CertCaGetResponse: Record<string, never>;
  Os_Simple_CertCertificatesGetResponse: Record<string, never>;
  PolicyGetResponse: Record<string, never>;
  PolicyPatchRequest: Record<string, never>;
  PolicyPatchResponse: Record<string, never>;
  PoliciesGetResponse: Record<string, never>;
  PoliciesPostRequest: Record<string, never>;
  PoliciesPostResponse: Record<string, never>;
  PoliciesOs_Endpoint_PolicyEndpointsGetResponse: Record<string, never>;
  PoliciesOs_Endpoint_PolicyEndpointPutRequest: Record<string, never>;
  PoliciesOs_Endpoint_PolicyEndpointPutResponse: Record<string, never>;
  PoliciesOs_Endpoint_PolicyEndpointGetResponse: Record<string, never>;
  PoliciesOs_Endpoint_PolicyServicePutRequest: Record<string, never>;
  PoliciesOs_Endpoint_PolicyServicePutResponse: Record<string, never>;
  PoliciesOs_Endpoint_PolicyServiceGetResponse: Record<string, never>;
  PoliciesOs_Endpoint_PolicyServicesRegionPutRequest: Record<string, never>;
  PoliciesOs_Endpoint_PolicyServicesRegionPutResponse: Record<string, never>;
  PoliciesOs_Endpoint_PolicyServicesRegionGetResponse: Record<string, never>;
  Project: {
   project?: {
    readonly id?: string;
    description?: string | null;
    domain_id?: string | null;
    enabled?: true | false | null;
    is_domain?: true | false | null;
    parent_id?: string | null;
    name?: string;
    tags?: string[];
    options?: {
     immutable?: true | false | null;
    };
   } & {
    [key: string]: unknown;
   };
  };
  ProjectsGetResponse: {
   projects?: ({
    readonly id?: string;
    description?: string | null;
    domain_id?: string | null;
    enabled?: true | false | null;
    is_domain?: true | false | null;
    parent_id?: string | null;
    name?: string;
    tags?: string[];
    options?: {
     immutable?: true | false | null;
    };
   } & {
    [key: string]: unknown;
   })[];
  };
  ProjectsTagsPutRequest: string[];
  ProjectsTagsPutResponse: {
   tags?: string[];
  };
  ProjectsTagsGetResponse: {
   tags?: string[];
  };
  ProjectsTagPutRequest: string;
  ProjectsTagPutResponse: Record<string, never>;
  RegionPutRequest: Record<string, never>;
  RegionPutResponse: Record<string, never>;
  Region: {
   region?: {
    description?: string;
    readonly id?: string;
    parent_id?: string;
   };
  };
  RegionsGetResponse: {
   regions?: {
    description?: string;
    readonly id?: string;
    parent_id?: string;
   }[];
  };
  Registered_LimitGetResponse: Record<string, never>;
  Registered_LimitPatchRequest: Record<string, never>;
  Registered_LimitPatchResponse: Record<string, never>;
  Registered_LimitsGetResponse: Record<string, never>;
  Registered_LimitsPostRequest: Record<string, never>;
  Registered_LimitsPostResponse: Record<string, never>;
  Role_AssignmentsGetResponse: {
   role_assignments?: {
    role?: {
     id?: string;
     name?: string;
     description?: string;
     links?: {
      self?: string;
     };
    };
    scope?: {
     project?: {
      name?: string;
      id?: string;
      domain?: {
       id?: string;
       name?: string;
      };
     };
     domain?: {
      id?: string;
      name?: string;
     };
     "OS-TRUST:trust"?: {
      id?: string;
     };
     system?: {
      all?: boolean;
     };
    };
    user?: {
     id?: string;
     name?: string;
     domain?: {
      id?: string;
      name?: string;
     };
    };
    group?: {
     id?: string;
     name?: string;
    };
    links?: {
     assignment?: string;
     membership?: string;
    };
   }[];
  };
  Role_InferencesGetResponse: {
   role_inferences?: {
    prior_role?: {
     id?: string;
     name?: string;
     description?: string;
     links?: {
      self?: string;
     };
    };
    implies?: {
     id?: string;
     name?: string;
     description?: string;
     links?: {
      self?: string;
     };
    }[];
   }[];
  };
  Role: {
   role?: {
    readonly id?: string;
    readonly links?: {
     [key: string]: string | null;
    };
    name?: string;
    description?: string;
    options?: {
     immutable?: true | false | null;
    };
   };
  };
  RolesGetResponse: {
   roles?: {
    readonly id?: string;
    readonly links?: {
     [key: string]: string | null;
    };
    name?: string;
    description?: string;
    options?: {
     immutable?: true | false | null;
    };
   }[];
   links?: {
    [key: string]: string | null;
   };
  };
  RolesImpliesGetResponse: {
   role_inference?: {
    prior_role?: {
     id?: string;
     name?: string;
     description?: string;
     links?: {
      self?: string;
     };
    };
    implies?: {
     id?: string;
     name?: string;
     description?: string;
     links?: {
      self?: string;
     };
    }[];
   };
  };
  RolesImplyPutRequest: Record<string, never>;
  RolesImplyPutResponse: {
   role_inference?: {
    prior_role?: {
     id?: string;
     name?: string;
     description?: string;
     links?: {
      self?: string;
     };
    };
    implies?: {
     id?: string;
     name?: string;
     description?: string;
     links?: {
      self?: string;
     };
    };
   };
  };
  RolesImplyGetResponse: {
   role_inference?: {
    prior_role?: {
     id?: string;
     name?: string;
     description?: string;
     links?: {
      self?: string;
     };
    };
    implies?: {
     id?: string;
     name?: string;
     description?: string;
     links?: {
      self?: string;
     };
    };
   };
  };
  S3TokensPostRequest: Record<string, never>;
  S3TokensPostResponse: Record<string, never>;
  S3TokensGetResponse: Record<string, never>;
  Service: {
   service?: {
    description?: string;
    enabled?: boolean;
    readonly id?: string;
    name?: string;
    type?: string;
   };
  };
  ServicesGetResponse: {
   services?: {
    description?: string;
    enabled?: boolean;
    readonly id?: string;
    name?: string;
    type?: string;
   }[];
  };
  SystemUsersRolesGetResponse: Record<string, never>;
  SystemUsersRolePutRequest: Record<string, never>;
  SystemUsersRolePutResponse: Record<string, never>;
  SystemUsersRoleGetResponse: Record<string, never>;
  SystemGroupsRolesGetResponse: Record<string, never>;
  SystemGroupsRolePutRequest: Record<string, never>;
  SystemGroupsRolePutResponse: Record<string, never>;
  SystemGroupsRoleGetResponse: Record<string, never>;
  Os_TrustTrustGetResponse: Record<string, never>;
  Os_TrustTrustsGetResponse: Record<string, never>;
  Os_TrustTrustsPostRequest: Record<string, never>;
  Os_TrustTrustsPostResponse: Record<string, never>;
  Os_TrustTrustsRolesGetResponse: Record<string, never>;
  Os_TrustTrustsRoleGetResponse: Record<string, never>;
  UserGetResponse: {
   user?: {
    readonly id?: string;
    default_project_id?: string | null;
    description?: string | null;
    domain_id?: string;
    enabled?: true | false | null;
    federated?: {
     idp_id: string;
     protocols: {
      protocol_id: string;
      unique_id: string;
     }[];
    }[];
    name?: string;
    password?: string | null;
    options?: {
     ignore_change_password_upon_first_use?: true | false | null;
     ignore_password_expiry?: true | false | null;
     ignore_lockout_failure_attempts?: true | false | null;
     lock_password?: true | false | null;
     ignore_user_inactivity?: true | false | null;
     multi_factor_auth_rules?: string[][] | null;
     multi_factor_auth_enabled?: true | false | null;
    };
   };
  };
  UserPatchRequest: {
   user?: {
    default_project_id?: string | null;
    description?: string | null;
    domain_id?: string;
    enabled?: true | false | null;
    federated?: {
     idp_id: string;
     protocols: {
      protocol_id: string;
      unique_id: string;
     }[];
    }[];
    name?: string;
    password?: string | null;
    options?: {
     ignore_change_password_upon_first_use?: true | false | null;
     ignore_password_expiry?: true | false | null;
     ignore_lockout_failure_attempts?: true | false | null;
     lock_password?: true | false | null;
     ignore_user_inactivity?: true | false | null;
     multi_factor_auth_rules?: string[][] | null;
     multi_factor_auth_enabled?: true | false | null;
    };
   } & {
    [key: string]: unknown;
   };
  };
  UserPatchResponse: {
   user?: {
    readonly id?: string;
    default_project_id?: string | null;
    description?: string | null;
    domain_id?: string;
    enabled?: true | false | null;
    federated?: {
     idp_id: string;
     protocols: {
      protocol_id: string;
      unique_id: string;
     }[];
    }[];
    name?: string;
    password?: string | null;
    options?: {
     ignore_change_password_upon_first_use?: true | false | null;
     ignore_password_expiry?: true | false | null;
     ignore_lockout_failure_attempts?: true | false | null;
     lock_password?: true | false | null;
     ignore_user_inactivity?: true | false | null;
     multi_factor_auth_rules?: string[][] | null;
     multi_factor_auth_enabled?: true | false | null;
    };
   };
  };
  UsersGetResponse: {
   users?: {
    readonly id?: string;
    default_project_id?: string | null;
    description?: string | null;
    domain_id?: string;
    enabled?: true | false | null;
    federated?: {
     idp_id: string;
     protocols: {
      protocol_id: string;
      unique_id: string;
     }[];
    }[];
    name?: string;
    password?: string | null;
    options?: {
     ignore_change_password_upon_first_use?: true | false | null;
     ignore_password_expiry?: true | false | null;
     ignore_lockout_failure_attempts?: true | false | null;
     lock_password?: true | false | null;
     ignore_user_inactivity?: true | false | null;
     multi_factor_auth_rules?: string[][] | null;
     multi_factor_auth_enabled?: true | false | null;
    };
   }[];
  };
  UsersPostRequest: {
   user?: {
    default_project_id?: string | null;
    description?: string | null;
    domain_id?: string;
    enabled?: true | false | null;
    federated?: {
     idp_id: string;
     protocols: {
      protocol_id: string;
      unique_id: string;
     }[];
    }[];
    name: string;
    password?: string | null;
    options?: {
     ignore_change_password_upon_first_use?: true | false | null;
     ignore_password_expiry?: true | false | null;
     ignore_lockout_failure_attempts?: true | false | null;
     lock_password?: true | false | null;
     ignore_user_inactivity?: true | false | null;
     multi_factor_auth_rules?: string[][] | null;
     multi_factor_auth_enabled?: true | false | null;
    };
   } & {
    [key: string]: unknown;
   };
  };
  UsersPostResponse: Record<string, never>;
  UsersPasswordPostRequest: {
   user?: {
    original_password: string;
    password: string;
   };
  };
  UsersGroupsGetResponse: {
   groups?: {
    description?: string;
    domain_id?: string;
    id?: string;
    name?: string;
    membership_expires_at?: string;
   }[];
  };
  UsersProjectsGetResponse: {
   projects?: {
    description?: string;
    domain_id?: string;
    id?: string;
    parent_id?: string;
    name?: string;
   }[];
  };
  UsersOs_Oauth1Access_TokensGetResponse: Record<string, never>;
  UsersOs_Oauth1Access_TokenGetResponse: Record<string, never>;
  UsersOs_Oauth1Access_TokensRolesGetResponse: Record<string, never>;
  UsersOs_Oauth1Access_TokensRoleGetResponse: Record<string, never>;
  UsersApplication_CredentialsPostRequest: {
   application_credential?: {
    name: string;
    description?: string | null;
    secret?: null | string;
    expires_at?: null | string;
    roles?: {
     id?: string;
     name?: string;
    }[];
    unrestricted?: true | false | null;
    access_rules?: {
     path?: string;
     method?: string;
     service?: string;
     id?: string;
    }[];
   } & {
    [key: string]: unknown;
   };
  };
  UsersApplication_CredentialsPostResponse: {
   application_credential?: {
    id?: string;
    project_id?: string;
    name?: string;
    description?: string | null;
    expires_at?: null | string;
    roles?: {
     id?: string;
     name?: string;
    }[];
    unrestricted?: true | false | null;
    access_rules?: {
     path?: string;
     method?: string;
     service?: string;
     id?: string;
    }[];
    secret?: string;
   };
  };
  UsersApplication_CredentialsGetResponse: {
   application_credentials?: {
    id?: string;
    project_id?: string;
    name?: string;
    description?: string | null;
    expires_at?: null | string;
    roles?: {
     id?: string;
     name?: string;
    }[];
    unrestricted?: true | false | null;
    access_rules?: {
     path?: string;
     method?: string;
     service?: string;
     id?: string;
    }[];
   }[];
  };
  UsersApplication_CredentialGetResponse: {
   application_credential?: {
    id?: string;
    project_id?: string;
    name?: string;
    description?: string | null;
    expires_at?: null | string;
    roles?: {
     id?: string;
     name?: string;
    }[];
    unrestricted?: true | false | null;
    access_rules?: {
     path?: string;
     method?: string;
     service?: string;
     id?: string;
    }[];
   };
  };
  UsersAccess_RulesGetResponse: {
   access_rules?: {
    path?: string;
    method?: string;
    service?: string;
    id?: string;
   }[];
   links?: {
    href?: string;
    rel?: string;
   }[];
  };
  UsersAccess_RuleGetResponse: {
   access_rule?: {
    path?: string;
    method?: string;
    service?: string;
    id?: string;
   };
  };
 };
 responses: never;
 parameters: {
  "X-Auth-Token": string;
  "X-Subject-Token": string;
  auth_OS_FEDERATION_websso_protocol_id: string;
  auth_OS_FEDERATION_identity_providers_idp_id: string;
  auth_OS_FEDERATION_identity_providers_protocols_protocol_id: string;
  credentials_credential_id: string;
  domains_domain_id: string;
  domains_config_group: string;
  domains_config_option: string;
  domains_users_user_id: string;
  domains_users_roles_role_id: string;
  domains_groups_group_id: string;
  domains_groups_roles_role_id: string;
  endpoints_endpoint_id: string;
  endpoint_service_id: string;
  endpoint_region_id: string;
  endpoint_interface: "public" | "internal" | "admin";
  groups_group_id: string;
  group_domain_id: string;
  group_user_password_expires_at: string;
  groups_users_user_id: string;
  limits_limit_id: string;
  OS_EP_FILTER_endpoint_groups_endpoint_group_id: string;
  OS_EP_FILTER_endpoints_endpoint_id: string;
  OS_EP_FILTER_projects_project_id: string;
  OS_EP_FILTER_projects_endpoints_endpoint_id: string;
  OS_EP_FILTER_endpoint_groups_projects_project_id: string;
  OS_FEDERATION_identity_providers_idp_id: string;
  OS_FEDERATION_identity_providers_protocols_protocol_id: string;
  idp_id: string;
  idp_enabled: boolean;
  OS_FEDERATION_mappings_mapping_id: string;
  OS_FEDERATION_service_providers_sp_id: string;
  OS_INHERIT_domains_domain_id: string;
  OS_INHERIT_domains_groups_group_id: string;
  OS_INHERIT_domains_groups_roles_role_id: string;
  OS_INHERIT_domains_users_user_id: string;
  OS_INHERIT_domains_users_roles_role_id: string;
  OS_INHERIT_projects_project_id: string;
  OS_INHERIT_projects_users_user_id: string;
  OS_INHERIT_projects_users_roles_role_id: string;
  OS_INHERIT_projects_groups_group_id: string;
  OS_INHERIT_projects_groups_roles_role_id: string;
  OS_OAUTH1_consumers_consumer_id: string;
  OS_OAUTH1_authorize_request_token_id: string;
  policies_policy_id: string;
  policies_OS_ENDPOINT_POLICY_endpoints_endpoint_id: string;
  policies_OS_ENDPOINT_POLICY_services_service_id: string;
  policies_OS_ENDPOINT_POLICY_services_regions_region_id: string;
  projects_project_id: string;
  project_domain_id: string;
  project_enabled: boolean;
  project_is_domain: boolean;
  project_name: string;
  project_parent_id: string;
  projects_tags_value: string;
  projects_users_user_id: string;
  projects_users_roles_role_id: string;
  projects_groups_group_id: string;
  projects_groups_roles_role_id: string;
  regions_region_id: string;
  region_parent_region_id: string;
  registered_limits_registered_limit_id: string;
  role_assignment_group_id: string;
  role_assignment_role_id: string;
  role_assignment_user_id: string;
  role_assignment_scope_domain_id: string;
  role_assignment_scope_project_id: string;
  role_assignment_inherit: string;
  role_assignment_effective: null;
  role_assignment_include_names: null;
  role_assignment_include_subtree: null;
  roles_role_id: string;
  role_domain_id: string;
  roles_prior_role_id: string;
  roles_implies_implied_role_id: string;
  services_service_id: string;
  service_type: string;
  system_users_user_id: string;
  system_users_roles_role_id: string;
  system_groups_group_id: string;
  system_groups_roles_role_id: string;
  OS_TRUST_trusts_trust_id: string;
  OS_TRUST_trusts_roles_role_id: string;
  users_user_id: string;
  domain_id: string;
  enabled: boolean;
  name: string;
  password_expires_at: string;
  protocol_id: string;
  unique_id: string;
  users_OS_OAUTH1_access_tokens_access_token_id: string;
  users_OS_OAUTH1_access_tokens_roles_role_id: string;
  application_credentials_name: string;
  users_application_credentials_application_credential_id: string;
  users_access_rules_access_rule_id: string;
 };
 requestBodies: never;
 headers: {
  "X-Auth-Token": string;
  "X-Subject-Token": string;
  "Openstack-Auth-Receipt": string;
 };
 pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
 "auth/projects:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AuthProjectsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/projects:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/projects:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationProjectsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/projects:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/domains:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AuthDomainsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/domains:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/domains:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationDomainsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/domains:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/system:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AuthSystemGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/system:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/catalog:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AuthCatalogGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/catalog:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/tokens/OS-PKI/revoked:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AuthTokensOs_PkiRevokedGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/tokens/OS-PKI/revoked:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/tokens:get": {
  parameters: {
   header: {
    "X-Subject-Token": components["parameters"]["X-Subject-Token"];
   };
  };
  responses: {
   200: {
    headers: {
     "X-Subject-Token": components["headers"]["X-Subject-Token"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["AuthTokensGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/tokens:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AuthTokensPostRequest"];
   };
  };
  responses: {
   200: {
    headers: {
     "X-Subject-Token": components["headers"]["X-Subject-Token"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["AuthTokensPostResponse"];
    };
   };
   401: {
    headers: {
     "Openstack-Auth-Receipt": components["headers"]["Openstack-Auth-Receipt"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["AuthReceiptSchema"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/tokens:delete": {
  responses: {
   204: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/tokens:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/OS-FEDERATION/saml2:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AuthOs_FederationSaml2GetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/OS-FEDERATION/saml2:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AuthOs_FederationSaml2PostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "text/xml": components["schemas"]["AuthOs_FederationSaml2PostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/OS-FEDERATION/saml2:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/OS-FEDERATION/saml2/ecp:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AuthOs_FederationSaml2EcpGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/OS-FEDERATION/saml2/ecp:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AuthOs_FederationSaml2EcpPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "text/xml": components["schemas"]["AuthOs_FederationSaml2EcpPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/OS-FEDERATION/saml2/ecp:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/OS-FEDERATION/websso/protocol_id:get": {
  parameters: {
   path: {
    protocol_id: components["parameters"]["auth_OS_FEDERATION_websso_protocol_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AuthOs_FederationWebssoGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/OS-FEDERATION/websso/protocol_id:post": {
  parameters: {
   path: {
    protocol_id: components["parameters"]["auth_OS_FEDERATION_websso_protocol_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AuthOs_FederationWebssoPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/OS-FEDERATION/websso/protocol_id:head": {
  parameters: {
   path: {
    protocol_id: components["parameters"]["auth_OS_FEDERATION_websso_protocol_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id/websso:get": {
  parameters: {
   path: {
    idp_id: components["parameters"]["auth_OS_FEDERATION_identity_providers_idp_id"];
    protocol_id: components["parameters"]["auth_OS_FEDERATION_identity_providers_protocols_protocol_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AuthOs_FederationIdentity_ProvidersProtocolsWebssoGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id/websso:post": {
  parameters: {
   path: {
    idp_id: components["parameters"]["auth_OS_FEDERATION_identity_providers_idp_id"];
    protocol_id: components["parameters"]["auth_OS_FEDERATION_identity_providers_protocols_protocol_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AuthOs_FederationIdentity_ProvidersProtocolsWebssoPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "auth/OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id/websso:head": {
  parameters: {
   path: {
    idp_id: components["parameters"]["auth_OS_FEDERATION_identity_providers_idp_id"];
    protocol_id: components["parameters"]["auth_OS_FEDERATION_identity_providers_protocols_protocol_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "credentials/credential_id:get": {
  parameters: {
   path: {
    credential_id: components["parameters"]["credentials_credential_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["CredentialGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "credentials/credential_id:delete": {
  parameters: {
   path: {
    credential_id: components["parameters"]["credentials_credential_id"];
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
 "credentials/credential_id:head": {
  parameters: {
   path: {
    credential_id: components["parameters"]["credentials_credential_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "credentials/credential_id:patch": {
  parameters: {
   path: {
    credential_id: components["parameters"]["credentials_credential_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["CredentialPatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["CredentialPatchResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "credentials:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["CredentialsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "credentials:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["CredentialsPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["CredentialsPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "credentials:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id:get": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Domain"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id:delete": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
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
 "domains/domain_id:head": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id:patch": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["DomainPatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Domain"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["DomainsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["DomainsPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Domain"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/config:get": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["DomainConfig"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/config:put": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["DomainConfig"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["DomainConfig"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/config:delete": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
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
 "domains/domain_id/config:head": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/config:patch": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["DomainConfig"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["DomainConfig"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/config/group:get": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group: components["parameters"]["domains_config_group"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["DomainConfigGroup"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/config/group:delete": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group: components["parameters"]["domains_config_group"];
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
 "domains/domain_id/config/group:head": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group: components["parameters"]["domains_config_group"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/config/group:patch": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group: components["parameters"]["domains_config_group"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["DomainConfigGroup"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["DomainConfigGroup"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/config/group/option:get": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group: components["parameters"]["domains_config_group"];
    option: components["parameters"]["domains_config_option"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["DomainConfigGroup"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/config/group/option:delete": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group: components["parameters"]["domains_config_group"];
    option: components["parameters"]["domains_config_option"];
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
 "domains/domain_id/config/group/option:head": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group: components["parameters"]["domains_config_group"];
    option: components["parameters"]["domains_config_option"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/config/group/option:patch": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group: components["parameters"]["domains_config_group"];
    option: components["parameters"]["domains_config_option"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["DomainConfigGroup"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["DomainConfigGroup"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/config/default:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["DomainConfig"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/config/default:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/config/group/default:get": {
  parameters: {
   path: {
    group: components["parameters"]["domains_config_group"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["DomainConfig"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/config/group/default:head": {
  parameters: {
   path: {
    group: components["parameters"]["domains_config_group"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/config/group/option/default:get": {
  parameters: {
   path: {
    group: components["parameters"]["domains_config_group"];
    option: components["parameters"]["domains_config_option"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["DomainConfigGroup"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/config/group/option/default:head": {
  parameters: {
   path: {
    group: components["parameters"]["domains_config_group"];
    option: components["parameters"]["domains_config_option"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/users/user_id/roles:get": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    user_id: components["parameters"]["domains_users_user_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RolesInfos"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/users/user_id/roles:head": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    user_id: components["parameters"]["domains_users_user_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/users/user_id/roles/role_id:get": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    user_id: components["parameters"]["domains_users_user_id"];
    role_id: components["parameters"]["domains_users_roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/users/user_id/roles/role_id:put": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    user_id: components["parameters"]["domains_users_user_id"];
    role_id: components["parameters"]["domains_users_roles_role_id"];
   };
  };
  responses: {
   201: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/users/user_id/roles/role_id:delete": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    user_id: components["parameters"]["domains_users_user_id"];
    role_id: components["parameters"]["domains_users_roles_role_id"];
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
 "domains/domain_id/users/user_id/roles/role_id:head": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    user_id: components["parameters"]["domains_users_user_id"];
    role_id: components["parameters"]["domains_users_roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/groups/group_id/roles:get": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group_id: components["parameters"]["domains_groups_group_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RolesInfos"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/groups/group_id/roles:head": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group_id: components["parameters"]["domains_groups_group_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/groups/group_id/roles/role_id:get": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group_id: components["parameters"]["domains_groups_group_id"];
    role_id: components["parameters"]["domains_groups_roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/groups/group_id/roles/role_id:put": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group_id: components["parameters"]["domains_groups_group_id"];
    role_id: components["parameters"]["domains_groups_roles_role_id"];
   };
  };
  responses: {
   201: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "domains/domain_id/groups/group_id/roles/role_id:delete": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group_id: components["parameters"]["domains_groups_group_id"];
    role_id: components["parameters"]["domains_groups_roles_role_id"];
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
 "domains/domain_id/groups/group_id/roles/role_id:head": {
  parameters: {
   path: {
    domain_id: components["parameters"]["domains_domain_id"];
    group_id: components["parameters"]["domains_groups_group_id"];
    role_id: components["parameters"]["domains_groups_roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "ec2tokens:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Ec2TokensGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "ec2tokens:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Ec2TokensPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Ec2TokensPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "ec2tokens:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "endpoints/endpoint_id:get": {
  parameters: {
   path: {
    endpoint_id: components["parameters"]["endpoints_endpoint_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Endpoint"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "endpoints/endpoint_id:delete": {
  parameters: {
   path: {
    endpoint_id: components["parameters"]["endpoints_endpoint_id"];
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
 "endpoints/endpoint_id:head": {
  parameters: {
   path: {
    endpoint_id: components["parameters"]["endpoints_endpoint_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "endpoints/endpoint_id:patch": {
  parameters: {
   path: {
    endpoint_id: components["parameters"]["endpoints_endpoint_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["EndpointPatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Endpoint"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "endpoints:get": {
  parameters: {
   query?: {
    service_id?: components["parameters"]["endpoint_service_id"];
    region?: components["parameters"]["endpoint_region_id"];
    interface?: components["parameters"]["endpoint_interface"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["EndpointsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "endpoints:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Endpoint"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Endpoint"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "endpoints:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "endpoints/endpoint_id/OS-ENDPOINT-POLICY/policy:get": {
  parameters: {
   path: {
    endpoint_id: components["parameters"]["endpoints_endpoint_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["EndpointsOs_Endpoint_PolicyPolicyGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "endpoints/endpoint_id/OS-ENDPOINT-POLICY/policy:head": {
  parameters: {
   path: {
    endpoint_id: components["parameters"]["endpoints_endpoint_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "groups/group_id:get": {
  parameters: {
   path: {
    group_id: components["parameters"]["groups_group_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Group"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "groups/group_id:delete": {
  parameters: {
   path: {
    group_id: components["parameters"]["groups_group_id"];
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
 "groups/group_id:head": {
  parameters: {
   path: {
    group_id: components["parameters"]["groups_group_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "groups/group_id:patch": {
  parameters: {
   path: {
    group_id: components["parameters"]["groups_group_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Group"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Group"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "groups:get": {
  parameters: {
   query?: {
    domain_id?: components["parameters"]["group_domain_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["GroupsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "groups:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Group"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Group"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "groups:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "groups/group_id/users:get": {
  parameters: {
   query?: {
    password_expires_at?: components["parameters"]["group_user_password_expires_at"];
   };
   path: {
    group_id: components["parameters"]["groups_group_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["GroupsUsersGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "groups/group_id/users:head": {
  parameters: {
   path: {
    group_id: components["parameters"]["groups_group_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "groups/group_id/users/user_id:get": {
  parameters: {
   path: {
    group_id: components["parameters"]["groups_group_id"];
    user_id: components["parameters"]["groups_users_user_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "groups/group_id/users/user_id:put": {
  parameters: {
   path: {
    group_id: components["parameters"]["groups_group_id"];
    user_id: components["parameters"]["groups_users_user_id"];
   };
  };
  responses: {
   201: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "groups/group_id/users/user_id:delete": {
  parameters: {
   path: {
    group_id: components["parameters"]["groups_group_id"];
    user_id: components["parameters"]["groups_users_user_id"];
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
 "groups/group_id/users/user_id:head": {
  parameters: {
   path: {
    group_id: components["parameters"]["groups_group_id"];
    user_id: components["parameters"]["groups_users_user_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "limits/limit_id:get": {
  parameters: {
   path: {
    limit_id: components["parameters"]["limits_limit_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LimitGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "limits/limit_id:delete": {
  parameters: {
   path: {
    limit_id: components["parameters"]["limits_limit_id"];
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
 "limits/limit_id:head": {
  parameters: {
   path: {
    limit_id: components["parameters"]["limits_limit_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "limits/limit_id:patch": {
  parameters: {
   path: {
    limit_id: components["parameters"]["limits_limit_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["LimitPatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LimitPatchResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "limits:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LimitsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "limits:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["LimitsPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LimitsPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "limits:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "limits/model:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["LimitsModelGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "limits/model:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoint_groups/endpoint_group_id:get": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Ep_FilterEndpoint_GroupGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoint_groups/endpoint_group_id:delete": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
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
 "OS-EP-FILTER/endpoint_groups/endpoint_group_id:head": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoint_groups/endpoint_group_id:patch": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Ep_FilterEndpoint_GroupPatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Ep_FilterEndpoint_GroupPatchResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoint_groups:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Ep_FilterEndpoint_GroupsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoint_groups:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Ep_FilterEndpoint_GroupsPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Ep_FilterEndpoint_GroupsPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoint_groups:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoints/endpoint_id/projects:get": {
  parameters: {
   path: {
    endpoint_id: components["parameters"]["OS_EP_FILTER_endpoints_endpoint_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Ep_FilterEndpointsProjectsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoints/endpoint_id/projects:head": {
  parameters: {
   path: {
    endpoint_id: components["parameters"]["OS_EP_FILTER_endpoints_endpoint_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/projects/project_id/endpoints/endpoint_id:get": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_EP_FILTER_projects_project_id"];
    endpoint_id: components["parameters"]["OS_EP_FILTER_projects_endpoints_endpoint_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Ep_FilterProjectsEndpointGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/projects/project_id/endpoints/endpoint_id:put": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_EP_FILTER_projects_project_id"];
    endpoint_id: components["parameters"]["OS_EP_FILTER_projects_endpoints_endpoint_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Ep_FilterProjectsEndpointPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Ep_FilterProjectsEndpointPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/projects/project_id/endpoints/endpoint_id:delete": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_EP_FILTER_projects_project_id"];
    endpoint_id: components["parameters"]["OS_EP_FILTER_projects_endpoints_endpoint_id"];
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
 "OS-EP-FILTER/projects/project_id/endpoints/endpoint_id:head": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_EP_FILTER_projects_project_id"];
    endpoint_id: components["parameters"]["OS_EP_FILTER_projects_endpoints_endpoint_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/projects/project_id/endpoints:get": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_EP_FILTER_projects_project_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Ep_FilterProjectsEndpointsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/projects/project_id/endpoints:head": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_EP_FILTER_projects_project_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/projects/project_id/endpoint_groups:get": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_EP_FILTER_projects_project_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Ep_FilterProjectsEndpoint_GroupsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/projects/project_id/endpoint_groups:head": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_EP_FILTER_projects_project_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoint_groups/endpoint_group_id/endpoints:get": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Ep_FilterEndpoint_GroupsEndpointsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoint_groups/endpoint_group_id/endpoints:head": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoint_groups/endpoint_group_id/projects:get": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Ep_FilterEndpoint_GroupsProjectsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoint_groups/endpoint_group_id/projects:head": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoint_groups/endpoint_group_id/projects/project_id:get": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
    project_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_projects_project_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Ep_FilterEndpoint_GroupsProjectGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoint_groups/endpoint_group_id/projects/project_id:put": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
    project_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_projects_project_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Ep_FilterEndpoint_GroupsProjectPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Ep_FilterEndpoint_GroupsProjectPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-EP-FILTER/endpoint_groups/endpoint_group_id/projects/project_id:delete": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
    project_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_projects_project_id"];
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
 "OS-EP-FILTER/endpoint_groups/endpoint_group_id/projects/project_id:head": {
  parameters: {
   path: {
    endpoint_group_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_endpoint_group_id"];
    project_id: components["parameters"]["OS_EP_FILTER_endpoint_groups_projects_project_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/saml2/metadata:get": {
  responses: {
   200: {
    content: {
     "text/xml": components["schemas"]["Os_FederationSaml2MetadataGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/saml2/metadata:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id/auth:get": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
    protocol_id: components["parameters"]["OS_FEDERATION_identity_providers_protocols_protocol_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationIdentity_ProvidersProtocolsAuthGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id/auth:post": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
    protocol_id: components["parameters"]["OS_FEDERATION_identity_providers_protocols_protocol_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_FederationIdentity_ProvidersProtocolsAuthPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationIdentity_ProvidersProtocolsAuthPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id/auth:head": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
    protocol_id: components["parameters"]["OS_FEDERATION_identity_providers_protocols_protocol_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers/idp_id:get": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationIdentity_ProviderGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers/idp_id:put": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_FederationIdentity_ProviderPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_FederationIdentity_ProviderPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers/idp_id:delete": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
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
 "OS-FEDERATION/identity_providers/idp_id:head": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers/idp_id:patch": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_FederationIdentity_ProviderPatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationIdentity_ProviderPatchResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers:get": {
  parameters: {
   query?: {
    id?: components["parameters"]["idp_id"];
    enabled?: components["parameters"]["idp_enabled"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationIdentity_ProvidersGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id:get": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
    protocol_id: components["parameters"]["OS_FEDERATION_identity_providers_protocols_protocol_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationIdentity_ProvidersProtocolGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id:put": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
    protocol_id: components["parameters"]["OS_FEDERATION_identity_providers_protocols_protocol_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_FederationIdentity_ProvidersProtocolPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_FederationIdentity_ProvidersProtocolPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id:delete": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
    protocol_id: components["parameters"]["OS_FEDERATION_identity_providers_protocols_protocol_id"];
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
 "OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id:head": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
    protocol_id: components["parameters"]["OS_FEDERATION_identity_providers_protocols_protocol_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers/idp_id/protocols/protocol_id:patch": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
    protocol_id: components["parameters"]["OS_FEDERATION_identity_providers_protocols_protocol_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_FederationIdentity_ProvidersProtocolPatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationIdentity_ProvidersProtocolPatchResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers/idp_id/protocols:get": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationIdentity_ProvidersProtocolsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/identity_providers/idp_id/protocols:head": {
  parameters: {
   path: {
    idp_id: components["parameters"]["OS_FEDERATION_identity_providers_idp_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/mappings/mapping_id:get": {
  parameters: {
   path: {
    mapping_id: components["parameters"]["OS_FEDERATION_mappings_mapping_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationMappingGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/mappings/mapping_id:put": {
  parameters: {
   path: {
    mapping_id: components["parameters"]["OS_FEDERATION_mappings_mapping_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_FederationMappingPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_FederationMappingPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/mappings/mapping_id:delete": {
  parameters: {
   path: {
    mapping_id: components["parameters"]["OS_FEDERATION_mappings_mapping_id"];
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
 "OS-FEDERATION/mappings/mapping_id:head": {
  parameters: {
   path: {
    mapping_id: components["parameters"]["OS_FEDERATION_mappings_mapping_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/mappings/mapping_id:patch": {
  parameters: {
   path: {
    mapping_id: components["parameters"]["OS_FEDERATION_mappings_mapping_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_FederationMappingPatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationMappingPatchResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/mappings:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationMappingsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/mappings:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/service_providers/sp_id:get": {
  parameters: {
   path: {
    sp_id: components["parameters"]["OS_FEDERATION_service_providers_sp_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationService_ProviderGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/service_providers/sp_id:put": {
  parameters: {
   path: {
    sp_id: components["parameters"]["OS_FEDERATION_service_providers_sp_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_FederationService_ProviderPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_FederationService_ProviderPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/service_providers/sp_id:delete": {
  parameters: {
   path: {
    sp_id: components["parameters"]["OS_FEDERATION_service_providers_sp_id"];
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
 "OS-FEDERATION/service_providers/sp_id:head": {
  parameters: {
   path: {
    sp_id: components["parameters"]["OS_FEDERATION_service_providers_sp_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/service_providers/sp_id:patch": {
  parameters: {
   path: {
    sp_id: components["parameters"]["OS_FEDERATION_service_providers_sp_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_FederationService_ProviderPatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationService_ProviderPatchResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/service_providers:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_FederationService_ProvidersGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-FEDERATION/service_providers:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/domains/domain_id/groups/group_id/roles/role_id/inherited_to_projects:get": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    group_id: components["parameters"]["OS_INHERIT_domains_groups_group_id"];
    role_id: components["parameters"]["OS_INHERIT_domains_groups_roles_role_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_InheritDomainsGroupsRolesInherited_To_ProjectsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/domains/domain_id/groups/group_id/roles/role_id/inherited_to_projects:put": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    group_id: components["parameters"]["OS_INHERIT_domains_groups_group_id"];
    role_id: components["parameters"]["OS_INHERIT_domains_groups_roles_role_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_InheritDomainsGroupsRolesInherited_To_ProjectsPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_InheritDomainsGroupsRolesInherited_To_ProjectsPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/domains/domain_id/groups/group_id/roles/role_id/inherited_to_projects:delete": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    group_id: components["parameters"]["OS_INHERIT_domains_groups_group_id"];
    role_id: components["parameters"]["OS_INHERIT_domains_groups_roles_role_id"];
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
 "OS-INHERIT/domains/domain_id/groups/group_id/roles/role_id/inherited_to_projects:head": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    group_id: components["parameters"]["OS_INHERIT_domains_groups_group_id"];
    role_id: components["parameters"]["OS_INHERIT_domains_groups_roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/domains/domain_id/groups/group_id/roles/inherited_to_projects:get": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    group_id: components["parameters"]["OS_INHERIT_domains_groups_group_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_InheritDomainsGroupsRolesInherited_To_ProjectsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/domains/domain_id/groups/group_id/roles/inherited_to_projects:head": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    group_id: components["parameters"]["OS_INHERIT_domains_groups_group_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/domains/domain_id/users/user_id/roles/role_id/inherited_to_projects:get": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    user_id: components["parameters"]["OS_INHERIT_domains_users_user_id"];
    role_id: components["parameters"]["OS_INHERIT_domains_users_roles_role_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_InheritDomainsUsersRolesInherited_To_ProjectsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/domains/domain_id/users/user_id/roles/role_id/inherited_to_projects:put": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    user_id: components["parameters"]["OS_INHERIT_domains_users_user_id"];
    role_id: components["parameters"]["OS_INHERIT_domains_users_roles_role_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_InheritDomainsUsersRolesInherited_To_ProjectsPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_InheritDomainsUsersRolesInherited_To_ProjectsPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/domains/domain_id/users/user_id/roles/role_id/inherited_to_projects:delete": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    user_id: components["parameters"]["OS_INHERIT_domains_users_user_id"];
    role_id: components["parameters"]["OS_INHERIT_domains_users_roles_role_id"];
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
 "OS-INHERIT/domains/domain_id/users/user_id/roles/role_id/inherited_to_projects:head": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    user_id: components["parameters"]["OS_INHERIT_domains_users_user_id"];
    role_id: components["parameters"]["OS_INHERIT_domains_users_roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/domains/domain_id/users/user_id/roles/inherited_to_projects:get": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    user_id: components["parameters"]["OS_INHERIT_domains_users_user_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_InheritDomainsUsersRolesInherited_To_ProjectsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/domains/domain_id/users/user_id/roles/inherited_to_projects:head": {
  parameters: {
   path: {
    domain_id: components["parameters"]["OS_INHERIT_domains_domain_id"];
    user_id: components["parameters"]["OS_INHERIT_domains_users_user_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/projects/project_id/users/user_id/roles/role_id/inherited_to_projects:get": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_INHERIT_projects_project_id"];
    user_id: components["parameters"]["OS_INHERIT_projects_users_user_id"];
    role_id: components["parameters"]["OS_INHERIT_projects_users_roles_role_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_InheritProjectsUsersRolesInherited_To_ProjectsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/projects/project_id/users/user_id/roles/role_id/inherited_to_projects:put": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_INHERIT_projects_project_id"];
    user_id: components["parameters"]["OS_INHERIT_projects_users_user_id"];
    role_id: components["parameters"]["OS_INHERIT_projects_users_roles_role_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_InheritProjectsUsersRolesInherited_To_ProjectsPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_InheritProjectsUsersRolesInherited_To_ProjectsPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/projects/project_id/users/user_id/roles/role_id/inherited_to_projects:delete": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_INHERIT_projects_project_id"];
    user_id: components["parameters"]["OS_INHERIT_projects_users_user_id"];
    role_id: components["parameters"]["OS_INHERIT_projects_users_roles_role_id"];
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
 "OS-INHERIT/projects/project_id/users/user_id/roles/role_id/inherited_to_projects:head": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_INHERIT_projects_project_id"];
    user_id: components["parameters"]["OS_INHERIT_projects_users_user_id"];
    role_id: components["parameters"]["OS_INHERIT_projects_users_roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/projects/project_id/groups/group_id/roles/role_id/inherited_to_projects:get": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_INHERIT_projects_project_id"];
    group_id: components["parameters"]["OS_INHERIT_projects_groups_group_id"];
    role_id: components["parameters"]["OS_INHERIT_projects_groups_roles_role_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_InheritProjectsGroupsRolesInherited_To_ProjectsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/projects/project_id/groups/group_id/roles/role_id/inherited_to_projects:put": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_INHERIT_projects_project_id"];
    group_id: components["parameters"]["OS_INHERIT_projects_groups_group_id"];
    role_id: components["parameters"]["OS_INHERIT_projects_groups_roles_role_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_InheritProjectsGroupsRolesInherited_To_ProjectsPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_InheritProjectsGroupsRolesInherited_To_ProjectsPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-INHERIT/projects/project_id/groups/group_id/roles/role_id/inherited_to_projects:delete": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_INHERIT_projects_project_id"];
    group_id: components["parameters"]["OS_INHERIT_projects_groups_group_id"];
    role_id: components["parameters"]["OS_INHERIT_projects_groups_roles_role_id"];
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
 "OS-INHERIT/projects/project_id/groups/group_id/roles/role_id/inherited_to_projects:head": {
  parameters: {
   path: {
    project_id: components["parameters"]["OS_INHERIT_projects_project_id"];
    group_id: components["parameters"]["OS_INHERIT_projects_groups_group_id"];
    role_id: components["parameters"]["OS_INHERIT_projects_groups_roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH1/consumers/consumer_id:get": {
  parameters: {
   path: {
    consumer_id: components["parameters"]["OS_OAUTH1_consumers_consumer_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Oauth1ConsumerGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH1/consumers/consumer_id:delete": {
  parameters: {
   path: {
    consumer_id: components["parameters"]["OS_OAUTH1_consumers_consumer_id"];
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
 "OS-OAUTH1/consumers/consumer_id:head": {
  parameters: {
   path: {
    consumer_id: components["parameters"]["OS_OAUTH1_consumers_consumer_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH1/consumers/consumer_id:patch": {
  parameters: {
   path: {
    consumer_id: components["parameters"]["OS_OAUTH1_consumers_consumer_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Oauth1ConsumerPatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Oauth1ConsumerPatchResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH1/consumers:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Oauth1ConsumersGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH1/consumers:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Oauth1ConsumersPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Oauth1ConsumersPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH1/consumers:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH1/request_token:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Oauth1Request_TokenGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH1/request_token:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Oauth1Request_TokenPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Oauth1Request_TokenPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH1/request_token:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH1/access_token:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Oauth1Access_TokenGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH1/access_token:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Oauth1Access_TokenPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Oauth1Access_TokenPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH1/access_token:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH1/authorize/request_token_id:put": {
  parameters: {
   path: {
    request_token_id: components["parameters"]["OS_OAUTH1_authorize_request_token_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Oauth1AuthorizePutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Oauth1AuthorizePutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH2/token:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Oauth2TokenGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH2/token:put": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Oauth2TokenPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Os_Oauth2TokenPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH2/token:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Oauth2TokenPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Oauth2TokenPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH2/token:delete": {
  responses: {
   204: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH2/token:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-OAUTH2/token:patch": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_Oauth2TokenPatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Oauth2TokenPatchResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-REVOKE/events:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_RevokeEventsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-REVOKE/events:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-SIMPLE-CERT/ca:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Simple_CertCaGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-SIMPLE-CERT/ca:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-SIMPLE-CERT/certificates:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_Simple_CertCertificatesGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-SIMPLE-CERT/certificates:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies/policy_id:get": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PolicyGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies/policy_id:delete": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
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
 "policies/policy_id:head": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies/policy_id:patch": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PolicyPatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PolicyPatchResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PoliciesGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PoliciesPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PoliciesPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies/policy_id/OS-ENDPOINT-POLICY/endpoints:get": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PoliciesOs_Endpoint_PolicyEndpointsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies/policy_id/OS-ENDPOINT-POLICY/endpoints:head": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies/policy_id/OS-ENDPOINT-POLICY/endpoints/endpoint_id:get": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    endpoint_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_endpoints_endpoint_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PoliciesOs_Endpoint_PolicyEndpointGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies/policy_id/OS-ENDPOINT-POLICY/endpoints/endpoint_id:put": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    endpoint_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_endpoints_endpoint_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PoliciesOs_Endpoint_PolicyEndpointPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["PoliciesOs_Endpoint_PolicyEndpointPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies/policy_id/OS-ENDPOINT-POLICY/endpoints/endpoint_id:delete": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    endpoint_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_endpoints_endpoint_id"];
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
 "policies/policy_id/OS-ENDPOINT-POLICY/endpoints/endpoint_id:head": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    endpoint_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_endpoints_endpoint_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies/policy_id/OS-ENDPOINT-POLICY/services/service_id:get": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    service_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_service_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PoliciesOs_Endpoint_PolicyServiceGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies/policy_id/OS-ENDPOINT-POLICY/services/service_id:put": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    service_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_service_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PoliciesOs_Endpoint_PolicyServicePutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["PoliciesOs_Endpoint_PolicyServicePutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies/policy_id/OS-ENDPOINT-POLICY/services/service_id:delete": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    service_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_service_id"];
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
 "policies/policy_id/OS-ENDPOINT-POLICY/services/service_id:head": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    service_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_service_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies/policy_id/OS-ENDPOINT-POLICY/services/service_id/regions/region_id:get": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    service_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_service_id"];
    region_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_regions_region_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["PoliciesOs_Endpoint_PolicyServicesRegionGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies/policy_id/OS-ENDPOINT-POLICY/services/service_id/regions/region_id:put": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    service_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_service_id"];
    region_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_regions_region_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["PoliciesOs_Endpoint_PolicyServicesRegionPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["PoliciesOs_Endpoint_PolicyServicesRegionPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "policies/policy_id/OS-ENDPOINT-POLICY/services/service_id/regions/region_id:delete": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    service_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_service_id"];
    region_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_regions_region_id"];
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
 "policies/policy_id/OS-ENDPOINT-POLICY/services/service_id/regions/region_id:head": {
  parameters: {
   path: {
    policy_id: components["parameters"]["policies_policy_id"];
    service_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_service_id"];
    region_id: components["parameters"]["policies_OS_ENDPOINT_POLICY_services_regions_region_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects/project_id:get": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Project"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects/project_id:delete": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
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
 "projects/project_id:head": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects/project_id:patch": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Project"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Project"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects:get": {
  parameters: {
   query?: {
    domain_id?: components["parameters"]["project_domain_id"];
    enabled?: components["parameters"]["project_enabled"];
    is_domain?: components["parameters"]["project_is_domain"];
    name?: components["parameters"]["project_name"];
    parent_id?: components["parameters"]["project_parent_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ProjectsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Project"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Project"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects/project_id/tags:get": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ProjectsTagsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects/project_id/tags:put": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ProjectsTagsPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ProjectsTagsPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects/project_id/tags:delete": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
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
 "projects/project_id/tags:head": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects/project_id/tags/value:get": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    value: components["parameters"]["projects_tags_value"];
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
 "projects/project_id/tags/value:put": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    value: components["parameters"]["projects_tags_value"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ProjectsTagPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ProjectsTagPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects/project_id/tags/value:delete": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    value: components["parameters"]["projects_tags_value"];
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
 "projects/project_id/tags/value:head": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    value: components["parameters"]["projects_tags_value"];
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
 "projects/project_id/users/user_id/roles/role_id:get": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    user_id: components["parameters"]["projects_users_user_id"];
    role_id: components["parameters"]["projects_users_roles_role_id"];
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
 "projects/project_id/users/user_id/roles/role_id:put": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    user_id: components["parameters"]["projects_users_user_id"];
    role_id: components["parameters"]["projects_users_roles_role_id"];
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
 "projects/project_id/users/user_id/roles/role_id:delete": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    user_id: components["parameters"]["projects_users_user_id"];
    role_id: components["parameters"]["projects_users_roles_role_id"];
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
 "projects/project_id/users/user_id/roles/role_id:head": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    user_id: components["parameters"]["projects_users_user_id"];
    role_id: components["parameters"]["projects_users_roles_role_id"];
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
 "projects/project_id/users/user_id/roles:get": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    user_id: components["parameters"]["projects_users_user_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RolesInfos"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects/project_id/users/user_id/roles:head": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    user_id: components["parameters"]["projects_users_user_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects/project_id/groups/group_id/roles/role_id:get": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    group_id: components["parameters"]["projects_groups_group_id"];
    role_id: components["parameters"]["projects_groups_roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects/project_id/groups/group_id/roles/role_id:put": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    group_id: components["parameters"]["projects_groups_group_id"];
    role_id: components["parameters"]["projects_groups_roles_role_id"];
   };
  };
  responses: {
   201: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects/project_id/groups/group_id/roles/role_id:delete": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    group_id: components["parameters"]["projects_groups_group_id"];
    role_id: components["parameters"]["projects_groups_roles_role_id"];
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
 "projects/project_id/groups/group_id/roles/role_id:head": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    group_id: components["parameters"]["projects_groups_group_id"];
    role_id: components["parameters"]["projects_groups_roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects/project_id/groups/group_id/roles:get": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    group_id: components["parameters"]["projects_groups_group_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RolesInfos"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "projects/project_id/groups/group_id/roles:head": {
  parameters: {
   path: {
    project_id: components["parameters"]["projects_project_id"];
    group_id: components["parameters"]["projects_groups_group_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "regions/region_id:get": {
  parameters: {
   path: {
    region_id: components["parameters"]["regions_region_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Region"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "regions/region_id:put": {
  parameters: {
   path: {
    region_id: components["parameters"]["regions_region_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RegionPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["RegionPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "regions/region_id:delete": {
  parameters: {
   path: {
    region_id: components["parameters"]["regions_region_id"];
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
 "regions/region_id:head": {
  parameters: {
   path: {
    region_id: components["parameters"]["regions_region_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "regions/region_id:patch": {
  parameters: {
   path: {
    region_id: components["parameters"]["regions_region_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Region"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Region"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "regions:get": {
  parameters: {
   query?: {
    parent_region_id?: components["parameters"]["region_parent_region_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RegionsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "regions:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Region"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Region"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "regions:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "registered_limits/registered_limit_id:get": {
  parameters: {
   path: {
    registered_limit_id: components["parameters"]["registered_limits_registered_limit_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Registered_LimitGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "registered_limits/registered_limit_id:delete": {
  parameters: {
   path: {
    registered_limit_id: components["parameters"]["registered_limits_registered_limit_id"];
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
 "registered_limits/registered_limit_id:head": {
  parameters: {
   path: {
    registered_limit_id: components["parameters"]["registered_limits_registered_limit_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "registered_limits/registered_limit_id:patch": {
  parameters: {
   path: {
    registered_limit_id: components["parameters"]["registered_limits_registered_limit_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Registered_LimitPatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Registered_LimitPatchResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "registered_limits:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Registered_LimitsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "registered_limits:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Registered_LimitsPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Registered_LimitsPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "registered_limits:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "role_assignments:get": {
  parameters: {
   query?: {
    "group.id"?: components["parameters"]["role_assignment_group_id"];
    "role.id"?: components["parameters"]["role_assignment_role_id"];
    "user.id"?: components["parameters"]["role_assignment_user_id"];
    "scope.domain.id"?: components["parameters"]["role_assignment_scope_domain_id"];
    "scope.project.id"?: components["parameters"]["role_assignment_scope_project_id"];
    "scope.OS-INHERIT:inherited_to"?: components["parameters"]["role_assignment_inherit"];
    effective?: components["parameters"]["role_assignment_effective"];
    include_names?: components["parameters"]["role_assignment_include_names"];
    include_subtree?: components["parameters"]["role_assignment_include_subtree"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Role_AssignmentsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "role_assignments:head": {
  parameters: {
   query?: {
    "group.id"?: components["parameters"]["role_assignment_group_id"];
    "role.id"?: components["parameters"]["role_assignment_role_id"];
    "user.id"?: components["parameters"]["role_assignment_user_id"];
    "scope.domain.id"?: components["parameters"]["role_assignment_scope_domain_id"];
    "scope.project.id"?: components["parameters"]["role_assignment_scope_project_id"];
    "scope.OS-INHERIT:inherited_to"?: components["parameters"]["role_assignment_inherit"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "role_inferences:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Role_InferencesGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "role_inferences:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "roles/role_id:get": {
  parameters: {
   path: {
    role_id: components["parameters"]["roles_role_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Role"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "roles/role_id:delete": {
  parameters: {
   path: {
    role_id: components["parameters"]["roles_role_id"];
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
 "roles/role_id:head": {
  parameters: {
   path: {
    role_id: components["parameters"]["roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "roles/role_id:patch": {
  parameters: {
   path: {
    role_id: components["parameters"]["roles_role_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Role"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Role"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "roles:get": {
  parameters: {
   query?: {
    domain_id?: components["parameters"]["role_domain_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RolesGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "roles:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Role"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Role"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "roles:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "roles/prior_role_id/implies:get": {
  parameters: {
   path: {
    prior_role_id: components["parameters"]["roles_prior_role_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RolesImpliesGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "roles/prior_role_id/implies:head": {
  parameters: {
   path: {
    prior_role_id: components["parameters"]["roles_prior_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "roles/prior_role_id/implies/implied_role_id:get": {
  parameters: {
   path: {
    prior_role_id: components["parameters"]["roles_prior_role_id"];
    implied_role_id: components["parameters"]["roles_implies_implied_role_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["RolesImplyGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "roles/prior_role_id/implies/implied_role_id:put": {
  parameters: {
   path: {
    prior_role_id: components["parameters"]["roles_prior_role_id"];
    implied_role_id: components["parameters"]["roles_implies_implied_role_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["RolesImplyPutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["RolesImplyPutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "roles/prior_role_id/implies/implied_role_id:delete": {
  parameters: {
   path: {
    prior_role_id: components["parameters"]["roles_prior_role_id"];
    implied_role_id: components["parameters"]["roles_implies_implied_role_id"];
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
 "roles/prior_role_id/implies/implied_role_id:head": {
  parameters: {
   path: {
    prior_role_id: components["parameters"]["roles_prior_role_id"];
    implied_role_id: components["parameters"]["roles_implies_implied_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "s3tokens:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["S3TokensGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "s3tokens:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["S3TokensPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["S3TokensPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "s3tokens:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "services/service_id:get": {
  parameters: {
   path: {
    service_id: components["parameters"]["services_service_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Service"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "services/service_id:delete": {
  parameters: {
   path: {
    service_id: components["parameters"]["services_service_id"];
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
 "services/service_id:head": {
  parameters: {
   path: {
    service_id: components["parameters"]["services_service_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "services/service_id:patch": {
  parameters: {
   path: {
    service_id: components["parameters"]["services_service_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Service"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Service"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "services:get": {
  parameters: {
   query?: {
    service?: components["parameters"]["service_type"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ServicesGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "services:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Service"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Service"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "services:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "system/users/user_id/roles:get": {
  parameters: {
   path: {
    user_id: components["parameters"]["system_users_user_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SystemUsersRolesGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "system/users/user_id/roles:head": {
  parameters: {
   path: {
    user_id: components["parameters"]["system_users_user_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "system/users/user_id/roles/role_id:get": {
  parameters: {
   path: {
    user_id: components["parameters"]["system_users_user_id"];
    role_id: components["parameters"]["system_users_roles_role_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SystemUsersRoleGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "system/users/user_id/roles/role_id:put": {
  parameters: {
   path: {
    user_id: components["parameters"]["system_users_user_id"];
    role_id: components["parameters"]["system_users_roles_role_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SystemUsersRolePutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["SystemUsersRolePutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "system/users/user_id/roles/role_id:delete": {
  parameters: {
   path: {
    user_id: components["parameters"]["system_users_user_id"];
    role_id: components["parameters"]["system_users_roles_role_id"];
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
 "system/users/user_id/roles/role_id:head": {
  parameters: {
   path: {
    user_id: components["parameters"]["system_users_user_id"];
    role_id: components["parameters"]["system_users_roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "system/groups/group_id/roles:get": {
  parameters: {
   path: {
    group_id: components["parameters"]["system_groups_group_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SystemGroupsRolesGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "system/groups/group_id/roles:head": {
  parameters: {
   path: {
    group_id: components["parameters"]["system_groups_group_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "system/groups/group_id/roles/role_id:get": {
  parameters: {
   path: {
    group_id: components["parameters"]["system_groups_group_id"];
    role_id: components["parameters"]["system_groups_roles_role_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SystemGroupsRoleGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "system/groups/group_id/roles/role_id:put": {
  parameters: {
   path: {
    group_id: components["parameters"]["system_groups_group_id"];
    role_id: components["parameters"]["system_groups_roles_role_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["SystemGroupsRolePutRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["SystemGroupsRolePutResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "system/groups/group_id/roles/role_id:delete": {
  parameters: {
   path: {
    group_id: components["parameters"]["system_groups_group_id"];
    role_id: components["parameters"]["system_groups_roles_role_id"];
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
 "system/groups/group_id/roles/role_id:head": {
  parameters: {
   path: {
    group_id: components["parameters"]["system_groups_group_id"];
    role_id: components["parameters"]["system_groups_roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-TRUST/trusts/trust_id:get": {
  parameters: {
   path: {
    trust_id: components["parameters"]["OS_TRUST_trusts_trust_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_TrustTrustGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-TRUST/trusts/trust_id:delete": {
  parameters: {
   path: {
    trust_id: components["parameters"]["OS_TRUST_trusts_trust_id"];
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
 "OS-TRUST/trusts/trust_id:head": {
  parameters: {
   path: {
    trust_id: components["parameters"]["OS_TRUST_trusts_trust_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-TRUST/trusts:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_TrustTrustsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-TRUST/trusts:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Os_TrustTrustsPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_TrustTrustsPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-TRUST/trusts:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-TRUST/trusts/trust_id/roles:get": {
  parameters: {
   path: {
    trust_id: components["parameters"]["OS_TRUST_trusts_trust_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_TrustTrustsRolesGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-TRUST/trusts/trust_id/roles:head": {
  parameters: {
   path: {
    trust_id: components["parameters"]["OS_TRUST_trusts_trust_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-TRUST/trusts/trust_id/roles/role_id:get": {
  parameters: {
   path: {
    trust_id: components["parameters"]["OS_TRUST_trusts_trust_id"];
    role_id: components["parameters"]["OS_TRUST_trusts_roles_role_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Os_TrustTrustsRoleGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "OS-TRUST/trusts/trust_id/roles/role_id:head": {
  parameters: {
   path: {
    trust_id: components["parameters"]["OS_TRUST_trusts_trust_id"];
    role_id: components["parameters"]["OS_TRUST_trusts_roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id:get": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UserGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id:delete": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
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
 "users/user_id:head": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id:patch": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["UserPatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UserPatchResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users:get": {
  parameters: {
   query?: {
    domain_id?: components["parameters"]["domain_id"];
    enabled?: components["parameters"]["enabled"];
    id?: components["parameters"]["idp_id"];
    name?: components["parameters"]["name"];
    password_expires_at?: components["parameters"]["password_expires_at"];
    protocol_id?: components["parameters"]["protocol_id"];
    unique_id?: components["parameters"]["unique_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UsersGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["UsersPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UsersPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users:head": {
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/password:post": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["UsersPasswordPostRequest"];
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
 "users/user_id/groups:get": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UsersGroupsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/groups:head": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/projects:get": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UsersProjectsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/projects:head": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/OS-OAUTH1/access_tokens:get": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UsersOs_Oauth1Access_TokensGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/OS-OAUTH1/access_tokens:head": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/OS-OAUTH1/access_tokens/access_token_id:get": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    access_token_id: components["parameters"]["users_OS_OAUTH1_access_tokens_access_token_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UsersOs_Oauth1Access_TokenGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/OS-OAUTH1/access_tokens/access_token_id:delete": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    access_token_id: components["parameters"]["users_OS_OAUTH1_access_tokens_access_token_id"];
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
 "users/user_id/OS-OAUTH1/access_tokens/access_token_id:head": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    access_token_id: components["parameters"]["users_OS_OAUTH1_access_tokens_access_token_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/OS-OAUTH1/access_tokens/access_token_id/roles:get": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    access_token_id: components["parameters"]["users_OS_OAUTH1_access_tokens_access_token_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UsersOs_Oauth1Access_TokensRolesGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/OS-OAUTH1/access_tokens/access_token_id/roles:head": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    access_token_id: components["parameters"]["users_OS_OAUTH1_access_tokens_access_token_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/OS-OAUTH1/access_tokens/access_token_id/roles/role_id:get": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    access_token_id: components["parameters"]["users_OS_OAUTH1_access_tokens_access_token_id"];
    role_id: components["parameters"]["users_OS_OAUTH1_access_tokens_roles_role_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UsersOs_Oauth1Access_TokensRoleGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/OS-OAUTH1/access_tokens/access_token_id/roles/role_id:head": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    access_token_id: components["parameters"]["users_OS_OAUTH1_access_tokens_access_token_id"];
    role_id: components["parameters"]["users_OS_OAUTH1_access_tokens_roles_role_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/application_credentials:get": {
  parameters: {
   query?: {
    name?: components["parameters"]["application_credentials_name"];
   };
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UsersApplication_CredentialsGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/application_credentials:post": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["UsersApplication_CredentialsPostRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UsersApplication_CredentialsPostResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/application_credentials:head": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/application_credentials/application_credential_id:get": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    application_credential_id: components["parameters"]["users_application_credentials_application_credential_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UsersApplication_CredentialGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/application_credentials/application_credential_id:delete": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    application_credential_id: components["parameters"]["users_application_credentials_application_credential_id"];
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
 "users/user_id/application_credentials/application_credential_id:head": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    application_credential_id: components["parameters"]["users_application_credentials_application_credential_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/access_rules:get": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UsersAccess_RulesGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/access_rules:head": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/access_rules/access_rule_id:get": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    access_rule_id: components["parameters"]["users_access_rules_access_rule_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UsersAccess_RuleGetResponse"];
    };
   };
   403: {
   };
   404: {
   };
  };
 };
 "users/user_id/access_rules/access_rule_id:delete": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    access_rule_id: components["parameters"]["users_access_rules_access_rule_id"];
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
 "users/user_id/access_rules/access_rule_id:head": {
  parameters: {
   path: {
    user_id: components["parameters"]["users_user_id"];
    access_rule_id: components["parameters"]["users_access_rules_access_rule_id"];
   };
  };
  responses: {
   200: {
   };
   403: {
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
