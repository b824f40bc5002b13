// Generated from key-manager_v1.yaml by `npm run generate:openstack`. Do not edit.

export interface paths {
 "/secrets": {
  get: operations["secrets:get"];
  post: operations["secrets:post"];
 };
 "/secrets/{secret_id}": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  get: operations["secrets/secret_id:get"];
  put: operations["secrets/secret_id:put"];
  delete: operations["secrets/secret_id:delete"];
 };
 "/secrets/{secret_id}/payload": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  get: operations["secrets/secret_id/payload:get"];
 };
 "/secrets/{secret_id}/metadata": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  get: operations["secrets/secret_id/metadata:get"];
  put: operations["secrets/secret_id/metadata:put"];
  post: operations["secrets/secret_id/metadata:post"];
 };
 "/secrets/{secret_id}/metadata/{key}": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
    key: string;
   };
  };
  get: operations["secrets/secret_id/metadata/key:get"];
  put: operations["secrets/secret_id/metadata/key:put"];
  delete: operations["secrets/secret_id/metadata/key:delete"];
 };
 "/secrets/{secret_id}/consumers": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  get: operations["secrets/secret_id/consumers:get"];
  post: operations["secrets/secret_id/consumers:post"];
  delete: operations["secrets/secret_id/consumers:delete"];
 };
 "/secrets/{secret_id}/acl": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  get: operations["secrets/secret_id/acl:get"];
  put: operations["secrets/secret_id/acl:put"];
  delete: operations["secrets/secret_id/acl:delete"];
  patch: operations["secrets/secret_id/acl:patch"];
 };
 "/containers": {
  get: operations["containers:get"];
  post: operations["containers:post"];
 };
 "/containers/{container_id}": {
  parameters: {
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  get: operations["containers/container_id:get"];
  delete: operations["containers/container_id:delete"];
 };
 "/containers/{container_id}/secrets": {
  parameters: {
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  post: operations["containers/container_id/secrets:post"];
  delete: operations["containers/container_id/secrets:delete"];
 };
 "/containers/{container_id}/consumers": {
  parameters: {
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  get: operations["containers/container_id/consumers:get"];
  post: operations["containers/container_id/consumers:post"];
  delete: operations["containers/container_id/consumers:delete"];
 };
 "/containers/{container_id}/acl": {
  parameters: {
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  get: operations["containers/container_id/acl:get"];
  put: operations["containers/container_id/acl:put"];
  delete: operations["containers/container_id/acl:delete"];
  patch: operations["containers/container_id/acl:patch"];
 };
 "/orders": {
  get: operations["orders:get"];
  post: operations["orders:post"];
 };
 "/orders/{order_id}": {
  parameters: {
   path: {
    order_id: string;
   };
  };
  get: operations["orders/order_id:get"];
  delete: operations["orders/order_id:delete"];
 };
 "/quotas": {
  get: operations["quotas:get"];
 };
 "/project-quotas": {
  get: operations["project-quotas:get"];
 };
 "/project-quotas/{project_id}": {
  parameters: {
   path: {
    project_id: string;
   };
  };
  get: operations["project-quotas/project_id:get"];
  put: operations["project-quotas/project_id:put"];
  delete: operations["project-quotas/project_id:delete"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  SecretType: "symmetric" | "public" | "private" | "passphrase" | "certificate" | "opaque";
  ContainerType: "generic" | "rsa" | "certificate";
  OrderType: "key" | "asymmetric";
  State: "PENDING" | "ACTIVE" | "ERROR";
  SecretRequest: {
   name?: string | null;
   secret_type?: components["schemas"]["SecretType"];
   algorithm?: string;
   bit_length?: number;
   mode?: string;
   expiration?: string;
   payload?: string;
   payload_content_type?: string;
   payload_content_encoding?: "base64";
  };
  SecretReference: {
   secret_ref: string;
  };
  Secrets: {
   secrets: components["schemas"]["Secret"][];
   total: number;
   next?: string;
   previous?: string;
  };
  Secret: {
   secret_ref: string;
   name: string | null;
   secret_type: components["schemas"]["SecretType"];
   status: components["schemas"]["State"];
   algorithm: string | null;
   bit_length: number | null;
   mode: string | null;
   expiration: string | null;
   content_types?: {
    [key: string]: string;
   };
   creator_id: string | null;
   created: string;
   updated: string;
   consumers?: components["schemas"]["SecretConsumer"][];
  };
  Metadata: {
   metadata: {
    [key: string]: string;
   };
  };
  MetadataReference: {
   metadata_ref: string;
  };
  Metadatum: {
   key: string;
   value: string;
  };
  SecretConsumer: {
   service: string;
   resource_type: string;
   resource_id: string;
  };
  SecretConsumers: {
   consumers: {
    service: string;
    resource_type: string;
    resource_id: string;
    status: components["schemas"]["State"];
    created: string;
    updated: string;
   }[];
   total: number;
   next?: string;
   previous?: string;
  };
  AclRequest: {
   read: {
    users?: string[];
    "project-access"?: boolean;
   };
  };
  Acl: {
   read: {
    users?: string[];
    "project-access": boolean;
    created?: string;
    updated?: string;
   };
  };
  AclReference: {
   acl_ref: string;
  };
  NamedSecret: {
   name?: string | null;
   secret_ref: string;
  };
  ContainerRequest: {
   name?: string | null;
   type: components["schemas"]["ContainerType"];
   secret_refs?: components["schemas"]["NamedSecret"][];
  };
  ContainerReference: {
   container_ref: string;
  };
  Containers: {
   containers: components["schemas"]["Container"][];
   total: number;
   next?: string;
   previous?: string;
  };
  Container: {
   container_ref: string;
   name: string | null;
   type: components["schemas"]["ContainerType"];
   status: components["schemas"]["State"];
   secret_refs: components["schemas"]["NamedSecret"][];
   consumers: components["schemas"]["ContainerConsumer"][];
   creator_id: string | null;
   created: string;
   updated: string;
  };
  ContainerConsumer: {
   name: string;
   URL: string;
  };
  ContainerConsumers: {
   consumers: {
    name: string;
    URL: string;
    status: components["schemas"]["State"];
    created: string;
    updated: string;
   }[];
   total: number;
   next?: string;
   previous?: string;
  };
  OrderMeta: {
   name?: string | null;
   algorithm: string;
   bit_length?: number;
   mode?: string;
   payload_content_type?: string | null;
   expiration?: string | null;
   passphrase?: string;
  };
  OrderRequest: {
   type: components["schemas"]["OrderType"];
   meta: components["schemas"]["OrderMeta"];
  };
  OrderReference: {
   order_ref: string;
  };
  Orders: {
   orders: components["schemas"]["Order"][];
   total: number;
   next?: string;
   previous?: string;
  };
  Order: {
   order_ref: string;
   type: components["schemas"]["OrderType"];
   status: components["schemas"]["State"];
   sub_status?: string;
   sub_status_message?: string;
   meta: components["schemas"]["OrderMeta"];
   secret_ref?: string;
   container_ref?: string;
   error_status_code?: string;
   error_reason?: string;
   creator_id: string | null;
   created: string;
   updated: string;
  };
  EffectiveQuotas: {
   quotas: {
    secrets: number;
    orders: number;
    containers: number;
    consumers: number;
    cas: number;
   };
  };
  ProjectLimits: {
   secrets?: number | null;
   orders?: number | null;
   containers?: number | null;
   consumers?: number | null;
   cas?: number | null;
  };
  ProjectQuotas: {
   project_quotas: components["schemas"]["ProjectLimits"];
  };
  ProjectQuotasRequest: {
   project_quotas: {
    secrets?: number;
    orders?: number;
    containers?: number;
    consumers?: number;
    cas?: number;
   };
  };
  ProjectsQuotas: {
   project_quotas: {
    project_id: string;
    project_quotas: components["schemas"]["ProjectLimits"];
   }[];
   total: number;
   next?: string;
   previous?: string;
  };
 };
 responses: never;
 parameters: {
  secret_id: string;
  container_id: string;
  limit: number;
  offset: number;
 };
 requestBodies: never;
 headers: never;
 pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
 "secrets:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
    name?: string;
    alg?: string;
    mode?: string;
    bits?: number;
    secret_type?: components["schemas"]["SecretType"];
    acl_only?: boolean;
    created?: string;
    updated?: string;
    expiration?: string;
    sort?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Secrets"];
    };
   };
  };
 };
 "secrets:post": {
  requestBody: {
   content: {
    "application/json": components["schemas"]["SecretRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["SecretReference"];
    };
   };
  };
 };
 "secrets/secret_id:get": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Secret"];
    };
   };
  };
 };
 "secrets/secret_id:put": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  requestBody: {
   content: {
    "text/plain": string;
    "application/octet-stream": string;
   };
  };
  responses: {
   204: {
   };
  };
 };
 "secrets/secret_id:delete": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "secrets/secret_id/payload:get": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  responses: {
   200: {
    content: {
     "text/plain": string;
     "application/octet-stream": string;
    };
   };
  };
 };
 "secrets/secret_id/metadata:get": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Metadata"];
    };
   };
  };
 };
 "secrets/secret_id/metadata:put": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Metadata"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["MetadataReference"];
    };
   };
  };
 };
 "secrets/secret_id/metadata:post": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Metadatum"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Metadatum"];
    };
   };
  };
 };
 "secrets/secret_id/metadata/key:get": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
    key: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Metadatum"];
    };
   };
  };
 };
 "secrets/secret_id/metadata/key:put": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
    key: string;
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["Metadatum"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Metadatum"];
    };
   };
  };
 };
 "secrets/secret_id/metadata/key:delete": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
    key: string;
   };
  };
  responses: {
   204: {
   };
  };
 };
 "secrets/secret_id/consumers:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
   };
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SecretConsumers"];
    };
   };
  };
 };
 "secrets/secret_id/consumers:post": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SecretConsumer"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Secret"];
    };
   };
  };
 };
 "secrets/secret_id/consumers:delete": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SecretConsumer"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Secret"];
    };
   };
  };
 };
 "secrets/secret_id/acl:get": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Acl"];
    };
   };
  };
 };
 "secrets/secret_id/acl:put": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AclRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AclReference"];
    };
   };
  };
 };
 "secrets/secret_id/acl:delete": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": null;
    };
   };
  };
 };
 "secrets/secret_id/acl:patch": {
  parameters: {
   path: {
    secret_id: components["parameters"]["secret_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AclRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AclReference"];
    };
   };
  };
 };
 "containers:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
    name?: string;
    type?: components["schemas"]["ContainerType"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Containers"];
    };
   };
  };
 };
 "containers:post": {
  requestBody: {
   content: {
    "application/json": components["schemas"]["ContainerRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ContainerReference"];
    };
   };
  };
 };
 "containers/container_id:get": {
  parameters: {
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Container"];
    };
   };
  };
 };
 "containers/container_id:delete": {
  parameters: {
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "containers/container_id/secrets:post": {
  parameters: {
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NamedSecret"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ContainerReference"];
    };
   };
  };
 };
 "containers/container_id/secrets:delete": {
  parameters: {
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["NamedSecret"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "containers/container_id/consumers:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
   };
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ContainerConsumers"];
    };
   };
  };
 };
 "containers/container_id/consumers:post": {
  parameters: {
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ContainerConsumer"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Container"];
    };
   };
  };
 };
 "containers/container_id/consumers:delete": {
  parameters: {
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ContainerConsumer"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Container"];
    };
   };
  };
 };
 "containers/container_id/acl:get": {
  parameters: {
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Acl"];
    };
   };
  };
 };
 "containers/container_id/acl:put": {
  parameters: {
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AclRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AclReference"];
    };
   };
  };
 };
 "containers/container_id/acl:delete": {
  parameters: {
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": null;
    };
   };
  };
 };
 "containers/container_id/acl:patch": {
  parameters: {
   path: {
    container_id: components["parameters"]["container_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AclRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AclReference"];
    };
   };
  };
 };
 "orders:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
    meta?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Orders"];
    };
   };
  };
 };
 "orders:post": {
  requestBody: {
   content: {
    "application/json": components["schemas"]["OrderRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["OrderReference"];
    };
   };
  };
 };
 "orders/order_id:get": {
  parameters: {
   path: {
    order_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Order"];
    };
   };
  };
 };
 "orders/order_id:delete": {
  parameters: {
   path: {
    order_id: string;
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
     "application/json": components["schemas"]["EffectiveQuotas"];
    };
   };
  };
 };
 "project-quotas:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["limit"];
    offset?: components["parameters"]["offset"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ProjectsQuotas"];
    };
   };
  };
 };
 "project-quotas/project_id:get": {
  parameters: {
   path: {
    project_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ProjectQuotas"];
    };
   };
  };
 };
 "project-quotas/project_id:put": {
  parameters: {
   path: {
    project_id: string;
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ProjectQuotasRequest"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "project-quotas/project_id:delete": {
  parameters: {
   path: {
    project_id: string;
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
