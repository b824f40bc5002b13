// Generated from placement_v1.json by `npm run generate:openstack`. Do not edit.

export interface paths {
 "/resource_classes": {
  get: operations["resource_classes:get"];
  post: operations["resource_classes:post"];
 };
 "/resource_classes/{name}": {
  parameters: {
   path: {
    name: components["parameters"]["resource_classes_name"];
   };
  };
  get: operations["resource_classes/name:get"];
  put: operations["resource_classes/name:put"];
  delete: operations["resource_classes/name:delete"];
 };
 "/resource_providers": {
  get: operations["resource_providers:get"];
  post: operations["resource_providers:post"];
 };
 "/resource_providers/{uuid}": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  get: operations["resource_providers/uuid:get"];
  put: operations["resource_providers/uuid:put"];
  delete: operations["resource_providers/uuid:delete"];
 };
 "/resource_providers/{uuid}/inventories": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  get: operations["resource_providers/uuid/inventories:get"];
  put: operations["resource_providers/uuid/inventories:put"];
  post: operations["resource_providers/uuid/inventories:post"];
  delete: operations["resource_providers/uuid/inventories:delete"];
 };
 "/resource_providers/{uuid}/inventories/{resource_class}": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
    resource_class: components["parameters"]["resource_providers_inventories_resource_class"];
   };
  };
  get: operations["resource_providers/uuid/inventories/resource_class:get"];
  put: operations["resource_providers/uuid/inventories/resource_class:put"];
  delete: operations["resource_providers/uuid/inventories/resource_class:delete"];
 };
 "/resource_providers/{uuid}/usages": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  get: operations["resource_providers/uuid/usages:get"];
 };
 "/resource_providers/{uuid}/aggregates": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  get: operations["resource_providers/uuid/aggregates:get"];
  put: operations["resource_providers/uuid/aggregates:put"];
 };
 "/resource_providers/{uuid}/allocations": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  get: operations["resource_providers/uuid/allocations:get"];
 };
 "/allocations": {
  post: operations["allocations:post"];
 };
 "/allocations/{consumer_uuid}": {
  parameters: {
   path: {
    consumer_uuid: components["parameters"]["allocations_consumer_uuid"];
   };
  };
  get: operations["allocations/consumer_uuid:get"];
  put: operations["allocations/consumer_uuid:put"];
  delete: operations["allocations/consumer_uuid:delete"];
 };
 "/allocation_candidates": {
  get: operations["allocation_candidates:get"];
 };
 "/traits": {
  get: operations["traits:get"];
 };
 "/traits/{name}": {
  parameters: {
   path: {
    name: components["parameters"]["traits_name"];
   };
  };
  get: operations["traits/name:get"];
  put: operations["traits/name:put"];
  delete: operations["traits/name:delete"];
 };
 "/resource_providers/{uuid}/traits": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  get: operations["resource_providers/uuid/traits:get"];
  put: operations["resource_providers/uuid/traits:put"];
  delete: operations["resource_providers/uuid/traits:delete"];
 };
 "/usages": {
  get: operations["usages:get"];
 };
 "/reshaper": {
  post: operations["reshaper:post"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  RootHomeResponse: Record<string, never>;
  Resource_ClassesDecorated_FuncResponse: Record<string, never>;
  Resource_ClassesDecorated_FuncRequest: Record<string, never>;
  Resource_ClassDecorated_FuncResponse: Record<string, never>;
  Resource_ClassDecorated_FuncRequest: Record<string, never>;
  Resource_ProvidersList_Resource_ProvidersResponse: Record<string, never>;
  Resource_ProvidersCreate_Resource_ProviderRequest: Record<string, never>;
  Resource_ProvidersCreate_Resource_ProviderResponse: Record<string, never>;
  Resource_ProviderGet_Resource_ProviderResponse: Record<string, never>;
  Resource_ProviderUpdate_Resource_ProviderRequest: Record<string, never>;
  Resource_ProviderUpdate_Resource_ProviderResponse: Record<string, never>;
  Resource_ProvidersInventoriesGet_InventoriesResponse: Record<string, never>;
  Resource_ProvidersInventoriesCreate_InventoryRequest: Record<string, never>;
  Resource_ProvidersInventoriesCreate_InventoryResponse: Record<string, never>;
  Resource_ProvidersInventoriesSet_InventoriesRequest: Record<string, never>;
  Resource_ProvidersInventoriesSet_InventoriesResponse: Record<string, never>;
  Resource_ProvidersInventoryGet_InventoryResponse: Record<string, never>;
  Resource_ProvidersInventoryUpdate_InventoryRequest: Record<string, never>;
  Resource_ProvidersInventoryUpdate_InventoryResponse: Record<string, never>;
  Resource_ProvidersUsagesList_UsagesResponse: Record<string, never>;
  Resource_ProvidersAggregatesDecorated_FuncResponse: Record<string, never>;
  Resource_ProvidersAggregatesDecorated_FuncRequest: Record<string, never>;
  Resource_ProvidersAllocationsList_For_Resource_ProviderResponse: Record<string, never>;
  AllocationsDecorated_FuncRequest: Record<string, never>;
  AllocationsDecorated_FuncResponse: Record<string, never>;
  AllocationList_For_ConsumerResponse: Record<string, never>;
  AllocationDecorated_FuncRequest: Record<string, never>;
  AllocationDecorated_FuncResponse: Record<string, never>;
  Allocation_CandidatesDecorated_FuncResponse: Record<string, never>;
  TraitsDecorated_FuncResponse: Record<string, never>;
  TraitDecorated_FuncResponse: Record<string, never>;
  TraitDecorated_FuncRequest: Record<string, never>;
  Resource_ProvidersTraitsDecorated_FuncResponse: Record<string, never>;
  Resource_ProvidersTraitsDecorated_FuncRequest: Record<string, never>;
  UsagesDecorated_FuncResponse: Record<string, never>;
  ReshaperDecorated_FuncRequest: Record<string, never>;
  ReshaperDecorated_FuncResponse: Record<string, never>;
 };
 responses: never;
 parameters: {
  resource_classes_name: string;
  resource_providers_uuid: string;
  resource_providers_inventories_resource_class: string;
  allocations_consumer_uuid: string;
  traits_name: string;
 };
 requestBodies: never;
 headers: never;
 pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
 "resource_classes:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ClassesDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_classes:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Resource_ClassesDecorated_FuncRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Resource_ClassesDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_classes/name:get": {
  parameters: {
   path: {
    name: components["parameters"]["resource_classes_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ClassDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_classes/name:put": {
  parameters: {
   path: {
    name: components["parameters"]["resource_classes_name"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Resource_ClassDecorated_FuncRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ClassDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_classes/name:delete": {
  parameters: {
   path: {
    name: components["parameters"]["resource_classes_name"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "resource_providers:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ProvidersList_Resource_ProvidersResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_providers:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Resource_ProvidersCreate_Resource_ProviderRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Resource_ProvidersCreate_Resource_ProviderResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_providers/uuid:get": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ProviderGet_Resource_ProviderResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_providers/uuid:put": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Resource_ProviderUpdate_Resource_ProviderRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ProviderUpdate_Resource_ProviderResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_providers/uuid:delete": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "resource_providers/uuid/inventories:get": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ProvidersInventoriesGet_InventoriesResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_providers/uuid/inventories:put": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Resource_ProvidersInventoriesSet_InventoriesRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ProvidersInventoriesSet_InventoriesResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_providers/uuid/inventories:post": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Resource_ProvidersInventoriesCreate_InventoryRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Resource_ProvidersInventoriesCreate_InventoryResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_providers/uuid/inventories:delete": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "resource_providers/uuid/inventories/resource_class:get": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
    resource_class: components["parameters"]["resource_providers_inventories_resource_class"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ProvidersInventoryGet_InventoryResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_providers/uuid/inventories/resource_class:put": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
    resource_class: components["parameters"]["resource_providers_inventories_resource_class"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Resource_ProvidersInventoryUpdate_InventoryRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ProvidersInventoryUpdate_InventoryResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_providers/uuid/inventories/resource_class:delete": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
    resource_class: components["parameters"]["resource_providers_inventories_resource_class"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "resource_providers/uuid/usages:get": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ProvidersUsagesList_UsagesResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_providers/uuid/aggregates:get": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ProvidersAggregatesDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_providers/uuid/aggregates:put": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Resource_ProvidersAggregatesDecorated_FuncRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ProvidersAggregatesDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_providers/uuid/allocations:get": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ProvidersAllocationsList_For_Resource_ProviderResponse"];
    };
   };
   404: {
   };
  };
 };
 "allocations:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AllocationsDecorated_FuncRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["AllocationsDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "allocations/consumer_uuid:get": {
  parameters: {
   path: {
    consumer_uuid: components["parameters"]["allocations_consumer_uuid"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AllocationList_For_ConsumerResponse"];
    };
   };
   404: {
   };
  };
 };
 "allocations/consumer_uuid:put": {
  parameters: {
   path: {
    consumer_uuid: components["parameters"]["allocations_consumer_uuid"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["AllocationDecorated_FuncRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AllocationDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "allocations/consumer_uuid:delete": {
  parameters: {
   path: {
    consumer_uuid: components["parameters"]["allocations_consumer_uuid"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "allocation_candidates:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Allocation_CandidatesDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "traits:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TraitsDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "traits/name:get": {
  parameters: {
   path: {
    name: components["parameters"]["traits_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TraitDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "traits/name:put": {
  parameters: {
   path: {
    name: components["parameters"]["traits_name"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["TraitDecorated_FuncRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TraitDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "traits/name:delete": {
  parameters: {
   path: {
    name: components["parameters"]["traits_name"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "resource_providers/uuid/traits:get": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ProvidersTraitsDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_providers/uuid/traits:put": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["Resource_ProvidersTraitsDecorated_FuncRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource_ProvidersTraitsDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "resource_providers/uuid/traits:delete": {
  parameters: {
   path: {
    uuid: components["parameters"]["resource_providers_uuid"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "usages:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UsagesDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
 "reshaper:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ReshaperDecorated_FuncRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ReshaperDecorated_FuncResponse"];
    };
   };
   404: {
   };
  };
 };
}
/** All that this SDK knows. */
export type Microversion = "1.0" | "1.1" | "1.2" | "1.3" | "1.4" | "1.5" | "1.6" | "1.7" | "1.8" | "1.9" | "1.10" | "1.11" | "1.12" | "1.13" | "1.14" | "1.15" | "1.16" | "1.17" | "1.18" | "1.19" | "1.20" | "1.21" | "1.22" | "1.23" | "1.24" | "1.25" | "1.26" | "1.27" | "1.28" | "1.29" | "1.30" | "1.31" | "1.32" | "1.33" | "1.34" | "1.35" | "1.36" | "1.37" | "1.38" | "1.39"
/** The newest that this SDK knows. */
export type Newest = "1.39"
/** Request bodies, and the microversions that each is for. */
export interface bodies {
}
/** Query parameters that are not in all microversions. */
export interface queries {
}
