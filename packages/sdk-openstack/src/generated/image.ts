// Generated from image_v2.16.json by `npm run generate:openstack`. Do not edit.

export interface paths {
 "/schemas/image": {
  get: operations["schemas/image:get"];
 };
 "/schemas/images": {
  get: operations["schemas/images:get"];
 };
 "/schemas/member": {
  get: operations["schemas/member:get"];
 };
 "/schemas/members": {
  get: operations["schemas/members:get"];
 };
 "/schemas/task": {
  get: operations["schemas/task:get"];
 };
 "/schemas/tasks": {
  get: operations["schemas/tasks:get"];
 };
 "/schemas/metadefs/namespace": {
  get: operations["schemas/metadefs/namespace:get"];
 };
 "/schemas/metadefs/namespaces": {
  get: operations["schemas/metadefs/namespaces:get"];
 };
 "/schemas/metadefs/resource_type": {
  get: operations["schemas/metadefs/resource_type:get"];
 };
 "/schemas/metadefs/resource_types": {
  get: operations["schemas/metadefs/resource_types:get"];
 };
 "/schemas/metadefs/property": {
  get: operations["schemas/metadefs/property:get"];
 };
 "/schemas/metadefs/properties": {
  get: operations["schemas/metadefs/properties:get"];
 };
 "/schemas/metadefs/object": {
  get: operations["schemas/metadefs/object:get"];
 };
 "/schemas/metadefs/objects": {
  get: operations["schemas/metadefs/objects:get"];
 };
 "/schemas/metadefs/tag": {
  get: operations["schemas/metadefs/tag:get"];
 };
 "/schemas/metadefs/tags": {
  get: operations["schemas/metadefs/tags:get"];
 };
 "/metadefs/resource_types": {
  get: operations["metadefs/resource_types:get"];
 };
 "/metadefs/namespaces/{namespace_name}/resource_types": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_resource_types_namespace_name"];
   };
  };
  get: operations["metadefs/namespaces/namespace_name/resource_types:get"];
  post: operations["metadefs/namespaces/namespace_name/resource_types:post"];
 };
 "/metadefs/namespaces/{namespace_name}/resource_types/{resource_type}": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_resource_types_namespace_name"];
    resource_type: components["parameters"]["metadefs_namespaces_resource_types_resource_type"];
   };
  };
  delete: operations["metadefs/namespaces/namespace_name/resource_types/resource_type:delete"];
 };
 "/metadefs/namespaces": {
  get: operations["metadefs/namespaces:get"];
  post: operations["metadefs/namespaces:post"];
 };
 "/metadefs/namespaces/{namespace_name}": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_namespace_name"];
   };
  };
  get: operations["metadefs/namespaces/namespace_name:get"];
  put: operations["metadefs/namespaces/namespace_name:put"];
  delete: operations["metadefs/namespaces/namespace_name:delete"];
 };
 "/metadefs/namespaces/{namespace_name}/properties": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_properties_namespace_name"];
   };
  };
  get: operations["metadefs/namespaces/namespace_name/properties:get"];
  post: operations["metadefs/namespaces/namespace_name/properties:post"];
  delete: operations["metadefs/namespaces/namespace_name/properties:delete"];
 };
 "/metadefs/namespaces/{namespace_name}/properties/{property_name}": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_properties_namespace_name"];
    property_name: components["parameters"]["metadefs_namespaces_properties_property_name"];
   };
  };
  get: operations["metadefs/namespaces/namespace_name/properties/property_name:get"];
  put: operations["metadefs/namespaces/namespace_name/properties/property_name:put"];
  delete: operations["metadefs/namespaces/namespace_name/properties/property_name:delete"];
 };
 "/metadefs/namespaces/{namespace_name}/objects": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_objects_namespace_name"];
   };
  };
  get: operations["metadefs/namespaces/namespace_name/objects:get"];
  post: operations["metadefs/namespaces/namespace_name/objects:post"];
  delete: operations["metadefs/namespaces/namespace_name/objects:delete"];
 };
 "/metadefs/namespaces/{namespace_name}/objects/{object_name}": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_objects_namespace_name"];
    object_name: components["parameters"]["metadefs_namespaces_objects_object_name"];
   };
  };
  get: operations["metadefs/namespaces/namespace_name/objects/object_name:get"];
  put: operations["metadefs/namespaces/namespace_name/objects/object_name:put"];
  delete: operations["metadefs/namespaces/namespace_name/objects/object_name:delete"];
 };
 "/metadefs/namespaces/{namespace_name}/tags": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_tags_namespace_name"];
   };
  };
  get: operations["metadefs/namespaces/namespace_name/tags:get"];
  post: operations["metadefs/namespaces/namespace_name/tags:post"];
  delete: operations["metadefs/namespaces/namespace_name/tags:delete"];
 };
 "/metadefs/namespaces/{namespace_name}/tags/{tag_name}": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_tags_namespace_name"];
    tag_name: components["parameters"]["metadefs_namespaces_tags_tag_name"];
   };
  };
  get: operations["metadefs/namespaces/namespace_name/tags/tag_name:get"];
  put: operations["metadefs/namespaces/namespace_name/tags/tag_name:put"];
  post: operations["metadefs/namespaces/namespace_name/tags/tag_name:post"];
  delete: operations["metadefs/namespaces/namespace_name/tags/tag_name:delete"];
 };
 "/images": {
  get: operations["images:get"];
  post: operations["images:post"];
 };
 "/images/{image_id}": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_image_id"];
   };
  };
  get: operations["images/image_id:get"];
  delete: operations["images/image_id:delete"];
  patch: operations["images/image_id:patch"];
 };
 "/images/{image_id}/tasks": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_tasks_image_id"];
   };
  };
  get: operations["images/image_id/tasks:get"];
 };
 "/images/{image_id}/import": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_import_image_id"];
   };
  };
  post: operations["images/image_id/import:post"];
 };
 "/stores/{store_id}/{image_id}": {
  parameters: {
   path: {
    store_id: components["parameters"]["stores_store_id"];
    image_id: components["parameters"]["stores_image_id"];
   };
  };
  delete: operations["stores/store_id/image_id:delete"];
 };
 "/images/{image_id}/actions/deactivate": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_actions_deactivate_image_id"];
   };
  };
  post: operations["images/image_id/actions/deactivate:post"];
 };
 "/images/{image_id}/actions/reactivate": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_actions_reactivate_image_id"];
   };
  };
  post: operations["images/image_id/actions/reactivate:post"];
 };
 "/images/{image_id}/file": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_file_image_id"];
   };
  };
  get: operations["images/image_id/file:get"];
  put: operations["images/image_id/file:put"];
 };
 "/images/{image_id}/stage": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_stage_image_id"];
   };
  };
  put: operations["images/image_id/stage:put"];
 };
 "/images/{image_id}/tags/{tag_value}": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_tags_image_id"];
    tag_value: components["parameters"]["images_tags_tag_value"];
   };
  };
  put: operations["images/image_id/tags/tag_value:put"];
  delete: operations["images/image_id/tags/tag_value:delete"];
 };
 "/images/{image_id}/members": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_members_image_id"];
   };
  };
  get: operations["images/image_id/members:get"];
  post: operations["images/image_id/members:post"];
 };
 "/images/{image_id}/members/{member_id}": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_members_image_id"];
    member_id: components["parameters"]["images_members_member_id"];
   };
  };
  get: operations["images/image_id/members/member_id:get"];
  put: operations["images/image_id/members/member_id:put"];
  delete: operations["images/image_id/members/member_id:delete"];
 };
 "/tasks": {
  get: operations["tasks:get"];
  post: operations["tasks:post"];
 };
 "/tasks/{task_id}": {
  parameters: {
   path: {
    task_id: components["parameters"]["tasks_task_id"];
   };
  };
  get: operations["tasks/task_id:get"];
  delete: operations["tasks/task_id:delete"];
 };
 "/info/import": {
  get: operations["info/import:get"];
 };
 "/info/stores": {
  get: operations["info/stores:get"];
 };
 "/info/usage": {
  get: operations["info/usage:get"];
 };
 "/info/stores/detail": {
  get: operations["info/stores/detail:get"];
 };
 "/cache": {
  get: operations["cache:get"];
  delete: operations["cache:delete"];
 };
 "/cache/{image_id}": {
  parameters: {
   path: {
    image_id: components["parameters"]["cache_image_id"];
   };
  };
  put: operations["cache/image_id:put"];
  delete: operations["cache/image_id:delete"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  SchemasImageResponse: string;
  SchemasImagesResponse: string;
  SchemasMemberResponse: string;
  SchemasMembersResponse: string;
  SchemasTaskResponse: string;
  SchemasTasksResponse: string;
  SchemasMetadefsNamespaceMetadef_NamespaceResponse: string;
  SchemasMetadefsNamespacesMetadef_NamespacesResponse: string;
  SchemasMetadefsResource_TypeMetadef_Resource_TypeResponse: string;
  SchemasMetadefsResource_TypesMetadef_Resource_TypesResponse: string;
  SchemasMetadefsPropertyMetadef_PropertyResponse: string;
  SchemasMetadefsPropertiesMetadef_PropertiesResponse: string;
  SchemasMetadefsObjectMetadef_ObjectResponse: string;
  SchemasMetadefsObjectsMetadef_ObjectsResponse: string;
  SchemasMetadefsTagMetadef_TagResponse: string;
  SchemasMetadefsTagsMetadef_TagsResponse: string;
  MetadefsResource_TypesIndexRequest: {
   name: string;
   prefix?: string;
   properties_target?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsResource_TypesListResponse: {
   resource_types?: {
    name?: string;
    readonly created_at?: string;
    readonly updated_at?: string;
   }[];
  };
  MetadefsNamespacesResource_TypesShowRequest: {
   name: string;
   prefix?: string;
   properties_target?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesResource_TypesShowResponse: {
   resource_type_associations?: {
    name: string;
    prefix?: string;
    properties_target?: string;
    readonly created_at?: string;
    readonly updated_at?: string;
   }[];
   first?: string;
   next?: string;
   schema?: string;
  };
  MetadefsNamespacesResource_TypesCreateRequest: {
   name: string;
   prefix?: string;
   properties_target?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesResource_TypesCreateResponse: {
   name: string;
   prefix?: string;
   properties_target?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesResource_TypeDeleteRequest: {
   name: string;
   prefix?: string;
   properties_target?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesIndexRequest: {
   namespace: string;
   display_name?: string;
   description?: string;
   visibility?: "public" | "private";
   protected?: boolean;
   owner?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
   readonly schema?: string;
   readonly self?: string;
   resource_type_associations?: {
    name?: string;
    prefix?: string;
    properties_target?: string;
   }[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   objects?: {
    name?: string;
    description?: string;
    required?: string[];
    properties?: {
     [key: string]: {
      name?: string;
      title: string;
      description?: string;
      operators?: string[];
      type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      required?: string[];
      minimum?: number;
      maximum?: number;
      maxLength?: number;
      minLength?: number & unknown;
      pattern?: string;
      enum?: unknown[];
      readonly?: boolean;
      default?: unknown;
      items?: {
       type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
       enum?: unknown[];
      };
      maxItems?: number;
      minItems?: number & unknown;
      uniqueItems?: boolean;
      additionalItems?: boolean;
     };
    };
   }[];
   tags?: {
    name?: string;
   }[];
  };
  MetadefsNamespacesListResponse: {
   namespaces?: {
    namespace: string;
    display_name?: string;
    description?: string;
    visibility?: "public" | "private";
    protected?: boolean;
    owner?: string;
    readonly created_at?: string;
    readonly updated_at?: string;
    readonly schema?: string;
    readonly self?: string;
    resource_type_associations?: {
     name?: string;
     prefix?: string;
     properties_target?: string;
    }[];
    properties?: {
     [key: string]: {
      name?: string;
      title: string;
      description?: string;
      operators?: string[];
      type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      required?: string[];
      minimum?: number;
      maximum?: number;
      maxLength?: number;
      minLength?: number & unknown;
      pattern?: string;
      enum?: unknown[];
      readonly?: boolean;
      default?: unknown;
      items?: {
       type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
       enum?: unknown[];
      };
      maxItems?: number;
      minItems?: number & unknown;
      uniqueItems?: boolean;
      additionalItems?: boolean;
     };
    };
    objects?: {
     name?: string;
     description?: string;
     required?: string[];
     properties?: {
      [key: string]: {
       name?: string;
       title: string;
       description?: string;
       operators?: string[];
       type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
       required?: string[];
       minimum?: number;
       maximum?: number;
       maxLength?: number;
       minLength?: number & unknown;
       pattern?: string;
       enum?: unknown[];
       readonly?: boolean;
       default?: unknown;
       items?: {
        type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
        enum?: unknown[];
       };
       maxItems?: number;
       minItems?: number & unknown;
       uniqueItems?: boolean;
       additionalItems?: boolean;
      };
     };
    }[];
    tags?: {
     name?: string;
    }[];
   }[];
   first?: string;
   next?: string;
   schema?: string;
  };
  MetadefsNamespacesCreateRequest: {
   namespace: string;
   display_name?: string;
   description?: string;
   visibility?: "public" | "private";
   protected?: boolean;
   owner?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
   readonly schema?: string;
   readonly self?: string;
   resource_type_associations?: {
    name?: string;
    prefix?: string;
    properties_target?: string;
   }[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   objects?: {
    name?: string;
    description?: string;
    required?: string[];
    properties?: {
     [key: string]: {
      name?: string;
      title: string;
      description?: string;
      operators?: string[];
      type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      required?: string[];
      minimum?: number;
      maximum?: number;
      maxLength?: number;
      minLength?: number & unknown;
      pattern?: string;
      enum?: unknown[];
      readonly?: boolean;
      default?: unknown;
      items?: {
       type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
       enum?: unknown[];
      };
      maxItems?: number;
      minItems?: number & unknown;
      uniqueItems?: boolean;
      additionalItems?: boolean;
     };
    };
   }[];
   tags?: {
    name?: string;
   }[];
  };
  MetadefsNamespacesCreateResponse: {
   namespace: string;
   display_name?: string;
   description?: string;
   visibility?: "public" | "private";
   protected?: boolean;
   owner?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
   readonly schema?: string;
   readonly self?: string;
   resource_type_associations?: {
    name?: string;
    prefix?: string;
    properties_target?: string;
   }[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   objects?: {
    name?: string;
    description?: string;
    required?: string[];
    properties?: {
     [key: string]: {
      name?: string;
      title: string;
      description?: string;
      operators?: string[];
      type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      required?: string[];
      minimum?: number;
      maximum?: number;
      maxLength?: number;
      minLength?: number & unknown;
      pattern?: string;
      enum?: unknown[];
      readonly?: boolean;
      default?: unknown;
      items?: {
       type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
       enum?: unknown[];
      };
      maxItems?: number;
      minItems?: number & unknown;
      uniqueItems?: boolean;
      additionalItems?: boolean;
     };
    };
   }[];
   tags?: {
    name?: string;
   }[];
  };
  MetadefsNamespaceShowRequest: {
   namespace: string;
   display_name?: string;
   description?: string;
   visibility?: "public" | "private";
   protected?: boolean;
   owner?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
   readonly schema?: string;
   readonly self?: string;
   resource_type_associations?: {
    name?: string;
    prefix?: string;
    properties_target?: string;
   }[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   objects?: {
    name?: string;
    description?: string;
    required?: string[];
    properties?: {
     [key: string]: {
      name?: string;
      title: string;
      description?: string;
      operators?: string[];
      type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      required?: string[];
      minimum?: number;
      maximum?: number;
      maxLength?: number;
      minLength?: number & unknown;
      pattern?: string;
      enum?: unknown[];
      readonly?: boolean;
      default?: unknown;
      items?: {
       type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
       enum?: unknown[];
      };
      maxItems?: number;
      minItems?: number & unknown;
      uniqueItems?: boolean;
      additionalItems?: boolean;
     };
    };
   }[];
   tags?: {
    name?: string;
   }[];
  };
  MetadefsNamespaceShowResponse: {
   namespace: string;
   display_name?: string;
   description?: string;
   visibility?: "public" | "private";
   protected?: boolean;
   owner?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
   readonly schema?: string;
   readonly self?: string;
   resource_type_associations?: {
    name?: string;
    prefix?: string;
    properties_target?: string;
   }[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   objects?: {
    name?: string;
    description?: string;
    required?: string[];
    properties?: {
     [key: string]: {
      name?: string;
      title: string;
      description?: string;
      operators?: string[];
      type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      required?: string[];
      minimum?: number;
      maximum?: number;
      maxLength?: number;
      minLength?: number & unknown;
      pattern?: string;
      enum?: unknown[];
      readonly?: boolean;
      default?: unknown;
      items?: {
       type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
       enum?: unknown[];
      };
      maxItems?: number;
      minItems?: number & unknown;
      uniqueItems?: boolean;
      additionalItems?: boolean;
     };
    };
   }[];
   tags?: {
    name?: string;
   }[];
  };
  MetadefsNamespaceUpdateRequest: {
   namespace: string;
   display_name?: string;
   description?: string;
   visibility?: "public" | "private";
   protected?: boolean;
   owner?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
   readonly schema?: string;
   readonly self?: string;
   resource_type_associations?: {
    name?: string;
    prefix?: string;
    properties_target?: string;
   }[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   objects?: {
    name?: string;
    description?: string;
    required?: string[];
    properties?: {
     [key: string]: {
      name?: string;
      title: string;
      description?: string;
      operators?: string[];
      type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      required?: string[];
      minimum?: number;
      maximum?: number;
      maxLength?: number;
      minLength?: number & unknown;
      pattern?: string;
      enum?: unknown[];
      readonly?: boolean;
      default?: unknown;
      items?: {
       type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
       enum?: unknown[];
      };
      maxItems?: number;
      minItems?: number & unknown;
      uniqueItems?: boolean;
      additionalItems?: boolean;
     };
    };
   }[];
   tags?: {
    name?: string;
   }[];
  };
  MetadefsNamespaceUpdateResponse: {
   namespace: string;
   display_name?: string;
   description?: string;
   visibility?: "public" | "private";
   protected?: boolean;
   owner?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
   readonly schema?: string;
   readonly self?: string;
   resource_type_associations?: {
    name?: string;
    prefix?: string;
    properties_target?: string;
   }[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   objects?: {
    name?: string;
    description?: string;
    required?: string[];
    properties?: {
     [key: string]: {
      name?: string;
      title: string;
      description?: string;
      operators?: string[];
      type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      required?: string[];
      minimum?: number;
      maximum?: number;
      maxLength?: number;
      minLength?: number & unknown;
      pattern?: string;
      enum?: unknown[];
      readonly?: boolean;
      default?: unknown;
      items?: {
       type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
       enum?: unknown[];
      };
      maxItems?: number;
      minItems?: number & unknown;
      uniqueItems?: boolean;
      additionalItems?: boolean;
     };
    };
   }[];
   tags?: {
    name?: string;
   }[];
  };
  MetadefsNamespaceDeleteRequest: {
   namespace: string;
   display_name?: string;
   description?: string;
   visibility?: "public" | "private";
   protected?: boolean;
   owner?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
   readonly schema?: string;
   readonly self?: string;
   resource_type_associations?: {
    name?: string;
    prefix?: string;
    properties_target?: string;
   }[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   objects?: {
    name?: string;
    description?: string;
    required?: string[];
    properties?: {
     [key: string]: {
      name?: string;
      title: string;
      description?: string;
      operators?: string[];
      type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      required?: string[];
      minimum?: number;
      maximum?: number;
      maxLength?: number;
      minLength?: number & unknown;
      pattern?: string;
      enum?: unknown[];
      readonly?: boolean;
      default?: unknown;
      items?: {
       type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
       enum?: unknown[];
      };
      maxItems?: number;
      minItems?: number & unknown;
      uniqueItems?: boolean;
      additionalItems?: boolean;
     };
    };
   }[];
   tags?: {
    name?: string;
   }[];
  };
  MetadefsNamespacesPropertiesIndexRequest: {
   name: string;
   title: string;
   description?: string;
   operators?: string[];
   type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
   required?: string[];
   minimum?: number;
   maximum?: number;
   maxLength?: number;
   minLength?: number & unknown;
   pattern?: string;
   enum?: unknown[];
   readonly?: boolean;
   default?: unknown;
   items?: {
    type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
    enum?: unknown[];
   };
   maxItems?: number;
   minItems?: number & unknown;
   uniqueItems?: boolean;
   additionalItems?: boolean;
  };
  MetadefsNamespacesPropertiesListResponse: {
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   first?: string;
   next?: string;
   schema?: string;
  };
  MetadefsNamespacesPropertiesCreateRequest: {
   name: string;
   title: string;
   description?: string;
   operators?: string[];
   type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
   required?: string[];
   minimum?: number;
   maximum?: number;
   maxLength?: number;
   minLength?: number & unknown;
   pattern?: string;
   enum?: unknown[];
   readonly?: boolean;
   default?: unknown;
   items?: {
    type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
    enum?: unknown[];
   };
   maxItems?: number;
   minItems?: number & unknown;
   uniqueItems?: boolean;
   additionalItems?: boolean;
  };
  MetadefsNamespacesPropertiesCreateResponse: {
   name: string;
   title: string;
   description?: string;
   operators?: string[];
   type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
   required?: string[];
   minimum?: number;
   maximum?: number;
   maxLength?: number;
   minLength?: number & unknown;
   pattern?: string;
   enum?: unknown[];
   readonly?: boolean;
   default?: unknown;
   items?: {
    type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
    enum?: unknown[];
   };
   maxItems?: number;
   minItems?: number & unknown;
   uniqueItems?: boolean;
   additionalItems?: boolean;
  };
  MetadefsNamespacesPropertiesDelete_PropertiesRequest: {
   namespace: string;
   display_name?: string;
   description?: string;
   visibility?: "public" | "private";
   protected?: boolean;
   owner?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
   readonly schema?: string;
   readonly self?: string;
   resource_type_associations?: {
    name?: string;
    prefix?: string;
    properties_target?: string;
   }[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   objects?: {
    name?: string;
    description?: string;
    required?: string[];
    properties?: {
     [key: string]: {
      name?: string;
      title: string;
      description?: string;
      operators?: string[];
      type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      required?: string[];
      minimum?: number;
      maximum?: number;
      maxLength?: number;
      minLength?: number & unknown;
      pattern?: string;
      enum?: unknown[];
      readonly?: boolean;
      default?: unknown;
      items?: {
       type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
       enum?: unknown[];
      };
      maxItems?: number;
      minItems?: number & unknown;
      uniqueItems?: boolean;
      additionalItems?: boolean;
     };
    };
   }[];
   tags?: {
    name?: string;
   }[];
  };
  MetadefsNamespacesPropertyShowRequest: {
   name: string;
   title: string;
   description?: string;
   operators?: string[];
   type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
   required?: string[];
   minimum?: number;
   maximum?: number;
   maxLength?: number;
   minLength?: number & unknown;
   pattern?: string;
   enum?: unknown[];
   readonly?: boolean;
   default?: unknown;
   items?: {
    type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
    enum?: unknown[];
   };
   maxItems?: number;
   minItems?: number & unknown;
   uniqueItems?: boolean;
   additionalItems?: boolean;
  };
  MetadefsNamespacesPropertyShowResponse: {
   name: string;
   title: string;
   description?: string;
   operators?: string[];
   type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
   required?: string[];
   minimum?: number;
   maximum?: number;
   maxLength?: number;
   minLength?: number & unknown;
   pattern?: string;
   enum?: unknown[];
   readonly?: boolean;
   default?: unknown;
   items?: {
    type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
    enum?: unknown[];
   };
   maxItems?: number;
   minItems?: number & unknown;
   uniqueItems?: boolean;
   additionalItems?: boolean;
  };
  MetadefsNamespacesPropertyUpdateRequest: {
   name: string;
   title: string;
   description?: string;
   operators?: string[];
   type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
   required?: string[];
   minimum?: number;
   maximum?: number;
   maxLength?: number;
   minLength?: number & unknown;
   pattern?: string;
   enum?: unknown[];
   readonly?: boolean;
   default?: unknown;
   items?: {
    type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
    enum?: unknown[];
   };
   maxItems?: number;
   minItems?: number & unknown;
   uniqueItems?: boolean;
   additionalItems?: boolean;
  };
  MetadefsNamespacesPropertyUpdateResponse: {
   name: string;
   title: string;
   description?: string;
   operators?: string[];
   type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
   required?: string[];
   minimum?: number;
   maximum?: number;
   maxLength?: number;
   minLength?: number & unknown;
   pattern?: string;
   enum?: unknown[];
   readonly?: boolean;
   default?: unknown;
   items?: {
    type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
    enum?: unknown[];
   };
   maxItems?: number;
   minItems?: number & unknown;
   uniqueItems?: boolean;
   additionalItems?: boolean;
  };
  MetadefsNamespacesPropertyDeleteRequest: {
   name: string;
   title: string;
   description?: string;
   operators?: string[];
   type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
   required?: string[];
   minimum?: number;
   maximum?: number;
   maxLength?: number;
   minLength?: number & unknown;
   pattern?: string;
   enum?: unknown[];
   readonly?: boolean;
   default?: unknown;
   items?: {
    type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
    enum?: unknown[];
   };
   maxItems?: number;
   minItems?: number & unknown;
   uniqueItems?: boolean;
   additionalItems?: boolean;
  };
  MetadefsNamespacesObjectsIndexRequest: {
   name: string;
   description?: string;
   required?: string[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   readonly schema?: string;
   readonly self?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesObjectsListResponse: {
   objects?: {
    name: string;
    description?: string;
    required?: string[];
    properties?: {
     [key: string]: {
      name?: string;
      title: string;
      description?: string;
      operators?: string[];
      type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      required?: string[];
      minimum?: number;
      maximum?: number;
      maxLength?: number;
      minLength?: number & unknown;
      pattern?: string;
      enum?: unknown[];
      readonly?: boolean;
      default?: unknown;
      items?: {
       type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
       enum?: unknown[];
      };
      maxItems?: number;
      minItems?: number & unknown;
      uniqueItems?: boolean;
      additionalItems?: boolean;
     };
    };
    readonly schema?: string;
    readonly self?: string;
    readonly created_at?: string;
    readonly updated_at?: string;
   }[];
   first?: string;
   next?: string;
   schema?: string;
  };
  MetadefsNamespacesObjectsCreateRequest: {
   name: string;
   description?: string;
   required?: string[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   readonly schema?: string;
   readonly self?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesObjectsCreateResponse: {
   name: string;
   description?: string;
   required?: string[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   readonly schema?: string;
   readonly self?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesObjectsDelete_ObjectsRequest: {
   namespace: string;
   display_name?: string;
   description?: string;
   visibility?: "public" | "private";
   protected?: boolean;
   owner?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
   readonly schema?: string;
   readonly self?: string;
   resource_type_associations?: {
    name?: string;
    prefix?: string;
    properties_target?: string;
   }[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   objects?: {
    name?: string;
    description?: string;
    required?: string[];
    properties?: {
     [key: string]: {
      name?: string;
      title: string;
      description?: string;
      operators?: string[];
      type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      required?: string[];
      minimum?: number;
      maximum?: number;
      maxLength?: number;
      minLength?: number & unknown;
      pattern?: string;
      enum?: unknown[];
      readonly?: boolean;
      default?: unknown;
      items?: {
       type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
       enum?: unknown[];
      };
      maxItems?: number;
      minItems?: number & unknown;
      uniqueItems?: boolean;
      additionalItems?: boolean;
     };
    };
   }[];
   tags?: {
    name?: string;
   }[];
  };
  MetadefsNamespacesObjectShowRequest: {
   name: string;
   description?: string;
   required?: string[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   readonly schema?: string;
   readonly self?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesObjectShowResponse: {
   name: string;
   description?: string;
   required?: string[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   readonly schema?: string;
   readonly self?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesObjectUpdateRequest: {
   name: string;
   description?: string;
   required?: string[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   readonly schema?: string;
   readonly self?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesObjectUpdateResponse: {
   name: string;
   description?: string;
   required?: string[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   readonly schema?: string;
   readonly self?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesObjectDeleteRequest: {
   name: string;
   description?: string;
   required?: string[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   readonly schema?: string;
   readonly self?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesTagsIndexRequest: {
   name: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesTagsListResponse: {
   tags?: {
    name: string;
    readonly created_at?: string;
    readonly updated_at?: string;
   }[];
   first?: string;
   next?: string;
   schema?: string;
  };
  MetadefsNamespacesTagsCreate_TagsRequest: {
   name: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesTagsCreate_TagsResponse: {
   name: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesTagsDelete_TagsRequest: {
   namespace: string;
   display_name?: string;
   description?: string;
   visibility?: "public" | "private";
   protected?: boolean;
   owner?: string;
   readonly created_at?: string;
   readonly updated_at?: string;
   readonly schema?: string;
   readonly self?: string;
   resource_type_associations?: {
    name?: string;
    prefix?: string;
    properties_target?: string;
   }[];
   properties?: {
    [key: string]: {
     name?: string;
     title: string;
     description?: string;
     operators?: string[];
     type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
     required?: string[];
     minimum?: number;
     maximum?: number;
     maxLength?: number;
     minLength?: number & unknown;
     pattern?: string;
     enum?: unknown[];
     readonly?: boolean;
     default?: unknown;
     items?: {
      type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      enum?: unknown[];
     };
     maxItems?: number;
     minItems?: number & unknown;
     uniqueItems?: boolean;
     additionalItems?: boolean;
    };
   };
   objects?: {
    name?: string;
    description?: string;
    required?: string[];
    properties?: {
     [key: string]: {
      name?: string;
      title: string;
      description?: string;
      operators?: string[];
      type: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
      required?: string[];
      minimum?: number;
      maximum?: number;
      maxLength?: number;
      minLength?: number & unknown;
      pattern?: string;
      enum?: unknown[];
      readonly?: boolean;
      default?: unknown;
      items?: {
       type?: "array" | "boolean" | "integer" | "number" | "object" | "string" | null;
       enum?: unknown[];
      };
      maxItems?: number;
      minItems?: number & unknown;
      uniqueItems?: boolean;
      additionalItems?: boolean;
     };
    };
   }[];
   tags?: {
    name?: string;
   }[];
  };
  MetadefsNamespacesTagShowRequest: {
   name: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesTagShowResponse: {
   name: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesTagCreateRequest: {
   name: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesTagCreateResponse: {
   name: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesTagUpdateRequest: {
   name: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesTagUpdateResponse: {
   name: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  MetadefsNamespacesTagDeleteRequest: {
   name: string;
   readonly created_at?: string;
   readonly updated_at?: string;
  };
  ImagesIndexRequest: {
   id?: string;
   name?: null | string;
   readonly status?: "queued" | "saving" | "active" | "killed" | "deleted" | "uploading" | "importing" | "pending_delete" | "deactivated";
   visibility?: "community" | "public" | "private" | "shared";
   protected?: boolean;
   os_hidden?: boolean;
   readonly checksum?: null | string;
   readonly os_hash_algo?: null | string;
   readonly os_hash_value?: null | string;
   owner?: null | string;
   readonly size?: null | number;
   readonly virtual_size?: null | number;
   container_format?: null | "ami" | "ari" | "aki" | "bare" | "ovf" | "ova" | "docker" | "compressed";
   disk_format?: null | "ami" | "ari" | "aki" | "vhd" | "vhdx" | "vmdk" | "raw" | "qcow2" | "vdi" | "iso" | "ploop";
   readonly created_at?: string;
   readonly updated_at?: string;
   tags?: string[];
   readonly direct_url?: string;
   min_ram?: number;
   min_disk?: number;
   readonly self?: string;
   readonly file?: string;
   readonly stores?: string;
   readonly schema?: string;
   locations?: {
    url: string;
    metadata: Record<string, never>;
    validation_data?: {
     checksum?: string;
     os_hash_algo: string;
     os_hash_value: string;
    };
   }[];
  } & {
   [key: string]: string;
  };
  ImagesListResponse: {
   images?: ({
    id?: string;
    name?: null | string;
    readonly status?: "queued" | "saving" | "active" | "killed" | "deleted" | "uploading" | "importing" | "pending_delete" | "deactivated";
    visibility?: "community" | "public" | "private" | "shared";
    protected?: boolean;
    os_hidden?: boolean;
    readonly checksum?: null | string;
    readonly os_hash_algo?: null | string;
    readonly os_hash_value?: null | string;
    owner?: null | string;
    readonly size?: null | number;
    readonly virtual_size?: null | number;
    container_format?: null | "ami" | "ari" | "aki" | "bare" | "ovf" | "ova" | "docker" | "compressed";
    disk_format?: null | "ami" | "ari" | "aki" | "vhd" | "vhdx" | "vmdk" | "raw" | "qcow2" | "vdi" | "iso" | "ploop";
    readonly created_at?: string;
    readonly updated_at?: string;
    tags?: string[];
    readonly direct_url?: string;
    min_ram?: number;
    min_disk?: number;
    readonly self?: string;
    readonly file?: string;
    readonly stores?: string;
    readonly schema?: string;
    locations?: {
     url: string;
     metadata: Record<string, never>;
     validation_data?: {
      checksum?: string;
      os_hash_algo: string;
      os_hash_value: string;
     };
    }[];
   } & {
    [key: string]: string;
   })[];
   first?: string;
   next?: string;
   schema?: string;
  };
  ImagesCreateRequest: {
   id?: string;
   name?: null | string;
   readonly status?: "queued" | "saving" | "active" | "killed" | "deleted" | "uploading" | "importing" | "pending_delete" | "deactivated";
   visibility?: "community" | "public" | "private" | "shared";
   protected?: boolean;
   os_hidden?: boolean;
   readonly checksum?: null | string;
   readonly os_hash_algo?: null | string;
   readonly os_hash_value?: null | string;
   owner?: null | string;
   readonly size?: null | number;
   readonly virtual_size?: null | number;
   container_format?: null | "ami" | "ari" | "aki" | "bare" | "ovf" | "ova" | "docker" | "compressed";
   disk_format?: null | "ami" | "ari" | "aki" | "vhd" | "vhdx" | "vmdk" | "raw" | "qcow2" | "vdi" | "iso" | "ploop";
   readonly created_at?: string;
   readonly updated_at?: string;
   tags?: string[];
   readonly direct_url?: string;
   min_ram?: number;
   min_disk?: number;
   readonly self?: string;
   readonly file?: string;
   readonly stores?: string;
   readonly schema?: string;
   locations?: {
    url: string;
    metadata: Record<string, never>;
    validation_data?: {
     checksum?: string;
     os_hash_algo: string;
     os_hash_value: string;
    };
   }[];
  } & {
   [key: string]: string;
  };
  ImagesCreateResponse: {
   id?: string;
   name?: null | string;
   readonly status?: "queued" | "saving" | "active" | "killed" | "deleted" | "uploading" | "importing" | "pending_delete" | "deactivated";
   visibility?: "community" | "public" | "private" | "shared";
   protected?: boolean;
   os_hidden?: boolean;
   readonly checksum?: null | string;
   readonly os_hash_algo?: null | string;
   readonly os_hash_value?: null | string;
   owner?: null | string;
   readonly size?: null | number;
   readonly virtual_size?: null | number;
   container_format?: null | "ami" | "ari" | "aki" | "bare" | "ovf" | "ova" | "docker" | "compressed";
   disk_format?: null | "ami" | "ari" | "aki" | "vhd" | "vhdx" | "vmdk" | "raw" | "qcow2" | "vdi" | "iso" | "ploop";
   readonly created_at?: string;
   readonly updated_at?: string;
   tags?: string[];
   readonly direct_url?: string;
   min_ram?: number;
   min_disk?: number;
   readonly self?: string;
   readonly file?: string;
   readonly stores?: string;
   readonly schema?: string;
   locations?: {
    url: string;
    metadata: Record<string, never>;
    validation_data?: {
     checksum?: string;
     os_hash_algo: string;
     os_hash_value: string;
    };
   }[];
  } & {
   [key: string]: string;
  };
  ImageUpdateRequest: string;
  ImageUpdateResponse: {
   id?: string;
   name?: null | string;
   readonly status?: "queued" | "saving" | "active" | "killed" | "deleted" | "uploading" | "importing" | "pending_delete" | "deactivated";
   visibility?: "community" | "public" | "private" | "shared";
   protected?: boolean;
   os_hidden?: boolean;
   readonly checksum?: null | string;
   readonly os_hash_algo?: null | string;
   readonly os_hash_value?: null | string;
   owner?: null | string;
   readonly size?: null | number;
   readonly virtual_size?: null | number;
   container_format?: null | "ami" | "ari" | "aki" | "bare" | "ovf" | "ova" | "docker" | "compressed";
   disk_format?: null | "ami" | "ari" | "aki" | "vhd" | "vhdx" | "vmdk" | "raw" | "qcow2" | "vdi" | "iso" | "ploop";
   readonly created_at?: string;
   readonly updated_at?: string;
   tags?: string[];
   readonly direct_url?: string;
   min_ram?: number;
   min_disk?: number;
   readonly self?: string;
   readonly file?: string;
   readonly stores?: string;
   readonly schema?: string;
   locations?: {
    url: string;
    metadata: Record<string, never>;
    validation_data?: {
     checksum?: string;
     os_hash_algo: string;
     os_hash_value: string;
    };
   }[];
  } & {
   [key: string]: string;
  };
  ImageShowRequest: {
   id?: string;
   name?: null | string;
   readonly status?: "queued" | "saving" | "active" | "killed" | "deleted" | "uploading" | "importing" | "pending_delete" | "deactivated";
   visibility?: "community" | "public" | "private" | "shared";
   protected?: boolean;
   os_hidden?: boolean;
   readonly checksum?: null | string;
   readonly os_hash_algo?: null | string;
   readonly os_hash_value?: null | string;
   owner?: null | string;
   readonly size?: null | number;
   readonly virtual_size?: null | number;
   container_format?: null | "ami" | "ari" | "aki" | "bare" | "ovf" | "ova" | "docker" | "compressed";
   disk_format?: null | "ami" | "ari" | "aki" | "vhd" | "vhdx" | "vmdk" | "raw" | "qcow2" | "vdi" | "iso" | "ploop";
   readonly created_at?: string;
   readonly updated_at?: string;
   tags?: string[];
   readonly direct_url?: string;
   min_ram?: number;
   min_disk?: number;
   readonly self?: string;
   readonly file?: string;
   readonly stores?: string;
   readonly schema?: string;
   locations?: {
    url: string;
    metadata: Record<string, never>;
    validation_data?: {
     checksum?: string;
     os_hash_algo: string;
     os_hash_value: string;
    };
   }[];
  } & {
   [key: string]: string;
  };
  ImageShowResponse: {
   id?: string;
   name?: null | string;
   readonly status?: "queued" | "saving" | "active" | "killed" | "deleted" | "uploading" | "importing" | "pending_delete" | "deactivated";
   visibility?: "community" | "public" | "private" | "shared";
   protected?: boolean;
   os_hidden?: boolean;
   readonly checksum?: null | string;
   readonly os_hash_algo?: null | string;
   readonly os_hash_value?: null | string;
   owner?: null | string;
   readonly size?: null | number;
   readonly virtual_size?: null | number;
   container_format?: null | "ami" | "ari" | "aki" | "bare" | "ovf" | "ova" | "docker" | "compressed";
   disk_format?: null | "ami" | "ari" | "aki" | "vhd" | "vhdx" | "vmdk" | "raw" | "qcow2" | "vdi" | "iso" | "ploop";
   readonly created_at?: string;
   readonly updated_at?: string;
   tags?: string[];
   readonly direct_url?: string;
   min_ram?: number;
   min_disk?: number;
   readonly self?: string;
   readonly file?: string;
   readonly stores?: string;
   readonly schema?: string;
   locations?: {
    url: string;
    metadata: Record<string, never>;
    validation_data?: {
     checksum?: string;
     os_hash_algo: string;
     os_hash_value: string;
    };
   }[];
  } & {
   [key: string]: string;
  };
  ImagesTasksGet_Task_InfoRequest: {
   id?: string;
   name?: null | string;
   readonly status?: "queued" | "saving" | "active" | "killed" | "deleted" | "uploading" | "importing" | "pending_delete" | "deactivated";
   visibility?: "community" | "public" | "private" | "shared";
   protected?: boolean;
   os_hidden?: boolean;
   readonly checksum?: null | string;
   readonly os_hash_algo?: null | string;
   readonly os_hash_value?: null | string;
   owner?: null | string;
   readonly size?: null | number;
   readonly virtual_size?: null | number;
   container_format?: null | "ami" | "ari" | "aki" | "bare" | "ovf" | "ova" | "docker" | "compressed";
   disk_format?: null | "ami" | "ari" | "aki" | "vhd" | "vhdx" | "vmdk" | "raw" | "qcow2" | "vdi" | "iso" | "ploop";
   readonly created_at?: string;
   readonly updated_at?: string;
   tags?: string[];
   readonly direct_url?: string;
   min_ram?: number;
   min_disk?: number;
   readonly self?: string;
   readonly file?: string;
   readonly stores?: string;
   readonly schema?: string;
   locations?: {
    url: string;
    metadata: Record<string, never>;
    validation_data?: {
     checksum?: string;
     os_hash_algo: string;
     os_hash_value: string;
    };
   }[];
  } & {
   [key: string]: string;
  };
  ImagesTasksGet_Task_InfoResponse: {
   tasks?: {
    id?: string;
    type?: "import" | "api_image_import";
    status?: "pending" | "processing" | "success" | "failure";
    input?: null | Record<string, never>;
    result?: null | Record<string, never>;
    owner?: string;
    message?: string;
    image_id?: string;
    request_id?: string;
    user_id?: string;
    expires_at?: null | string;
    created_at?: string;
    updated_at?: string;
    readonly self?: string;
    readonly schema?: string;
   }[];
   first?: string;
   next?: string;
   schema?: string;
  };
  ImageDeleteRequest: {
   id?: string;
   name?: null | string;
   readonly status?: "queued" | "saving" | "active" | "killed" | "deleted" | "uploading" | "importing" | "pending_delete" | "deactivated";
   visibility?: "community" | "public" | "private" | "shared";
   protected?: boolean;
   os_hidden?: boolean;
   readonly checksum?: null | string;
   readonly os_hash_algo?: null | string;
   readonly os_hash_value?: null | string;
   owner?: null | string;
   readonly size?: null | number;
   readonly virtual_size?: null | number;
   container_format?: null | "ami" | "ari" | "aki" | "bare" | "ovf" | "ova" | "docker" | "compressed";
   disk_format?: null | "ami" | "ari" | "aki" | "vhd" | "vhdx" | "vmdk" | "raw" | "qcow2" | "vdi" | "iso" | "ploop";
   readonly created_at?: string;
   readonly updated_at?: string;
   tags?: string[];
   readonly direct_url?: string;
   min_ram?: number;
   min_disk?: number;
   readonly self?: string;
   readonly file?: string;
   readonly stores?: string;
   readonly schema?: string;
   locations?: {
    url: string;
    metadata: Record<string, never>;
    validation_data?: {
     checksum?: string;
     os_hash_algo: string;
     os_hash_value: string;
    };
   }[];
  } & {
   [key: string]: string;
  };
  ImagesImportImport_ImageRequest: {
   method?: {
    name?: string;
    uri?: string;
    glance_image_id?: string;
    glance_region?: string;
    glance_service_interface?: string;
   };
   stores?: string[];
   all_stores?: boolean;
   all_stores_must_success?: boolean;
  };
  ImagesImportImport_ImageResponse: unknown;
  StoreDelete_From_StoreRequest: {
   id?: string;
   name?: null | string;
   readonly status?: "queued" | "saving" | "active" | "killed" | "deleted" | "uploading" | "importing" | "pending_delete" | "deactivated";
   visibility?: "community" | "public" | "private" | "shared";
   protected?: boolean;
   os_hidden?: boolean;
   readonly checksum?: null | string;
   readonly os_hash_algo?: null | string;
   readonly os_hash_value?: null | string;
   owner?: null | string;
   readonly size?: null | number;
   readonly virtual_size?: null | number;
   container_format?: null | "ami" | "ari" | "aki" | "bare" | "ovf" | "ova" | "docker" | "compressed";
   disk_format?: null | "ami" | "ari" | "aki" | "vhd" | "vhdx" | "vmdk" | "raw" | "qcow2" | "vdi" | "iso" | "ploop";
   readonly created_at?: string;
   readonly updated_at?: string;
   tags?: string[];
   readonly direct_url?: string;
   min_ram?: number;
   min_disk?: number;
   readonly self?: string;
   readonly file?: string;
   readonly stores?: string;
   readonly schema?: string;
   locations?: {
    url: string;
    metadata: Record<string, never>;
    validation_data?: {
     checksum?: string;
     os_hash_algo: string;
     os_hash_value: string;
    };
   }[];
  } & {
   [key: string]: string;
  };
  ImagesActionsDeactivateDeactivateRequest: Record<string, never>;
  ImagesActionsDeactivateResponse: Record<string, never>;
  ImagesActionsReactivateReactivateRequest: Record<string, never>;
  ImagesActionsReactivateResponse: Record<string, never>;
  ImagesFileDownloadResponse: string;
  ImagesFileUploadRequest: string;
  ImagesStageStageRequest: Record<string, never>;
  ImagesStageResponse: Record<string, never>;
  ImagesTagUpdateRequest: Record<string, never>;
  ImagesTagUpdateResponse: Record<string, never>;
  ImagesMembersListResponse: {
   members?: {
    member_id?: string;
    image_id?: string;
    created_at?: string;
    updated_at?: string;
    status?: "pending" | "accepted" | "rejected";
    readonly schema?: string;
   }[];
   first?: string;
   next?: string;
   schema?: string;
  };
  ImagesMembersCreateRequest: Record<string, never>;
  ImagesMembersCreateResponse: {
   member_id?: string;
   image_id?: string;
   created_at?: string;
   updated_at?: string;
   status?: "pending" | "accepted" | "rejected";
   readonly schema?: string;
  };
  ImagesMemberShowResponse: {
   member_id?: string;
   image_id?: string;
   created_at?: string;
   updated_at?: string;
   status?: "pending" | "accepted" | "rejected";
   readonly schema?: string;
  };
  ImagesMemberUpdateRequest: Record<string, never>;
  ImagesMemberUpdateResponse: {
   member_id?: string;
   image_id?: string;
   created_at?: string;
   updated_at?: string;
   status?: "pending" | "accepted" | "rejected";
   readonly schema?: string;
  };
  TasksCreateRequest: {
   id?: string;
   type?: "import" | "api_image_import";
   status?: "pending" | "processing" | "success" | "failure";
   input?: null | Record<string, never>;
   result?: null | Record<string, never>;
   owner?: string;
   message?: string;
   image_id?: string;
   request_id?: string;
   user_id?: string;
   expires_at?: null | string;
   created_at?: string;
   updated_at?: string;
   readonly self?: string;
   readonly schema?: string;
  };
  TasksCreateResponse: {
   id?: string;
   type?: "import" | "api_image_import";
   status?: "pending" | "processing" | "success" | "failure";
   input?: null | Record<string, never>;
   result?: null | Record<string, never>;
   owner?: string;
   message?: string;
   image_id?: string;
   request_id?: string;
   user_id?: string;
   expires_at?: null | string;
   created_at?: string;
   updated_at?: string;
   readonly self?: string;
   readonly schema?: string;
  };
  TasksIndexRequest: {
   id?: string;
   type?: "import" | "api_image_import";
   status?: "pending" | "processing" | "success" | "failure";
   input?: null | Record<string, never>;
   result?: null | Record<string, never>;
   owner?: string;
   message?: string;
   image_id?: string;
   request_id?: string;
   user_id?: string;
   expires_at?: null | string;
   created_at?: string;
   updated_at?: string;
   readonly self?: string;
   readonly schema?: string;
  };
  TasksListResponse: {
   schema?: string;
   tasks?: {
    id?: string;
    type?: "import" | "api_image_import";
    status?: "pending" | "processing" | "success" | "failure";
    input?: null | Record<string, never>;
    result?: null | Record<string, never>;
    owner?: string;
    message?: string;
    image_id?: string;
    request_id?: string;
    user_id?: string;
    expires_at?: null | string;
    created_at?: string;
    updated_at?: string;
    readonly self?: string;
    readonly schema?: string;
   }[];
  };
  TaskGetRequest: {
   id?: string;
   type?: "import" | "api_image_import";
   status?: "pending" | "processing" | "success" | "failure";
   input?: null | Record<string, never>;
   result?: null | Record<string, never>;
   owner?: string;
   message?: string;
   image_id?: string;
   request_id?: string;
   user_id?: string;
   expires_at?: null | string;
   created_at?: string;
   updated_at?: string;
   readonly self?: string;
   readonly schema?: string;
  };
  TaskGetResponse: {
   id?: string;
   type?: "import" | "api_image_import";
   status?: "pending" | "processing" | "success" | "failure";
   input?: null | Record<string, never>;
   result?: null | Record<string, never>;
   owner?: string;
   message?: string;
   image_id?: string;
   request_id?: string;
   user_id?: string;
   expires_at?: null | string;
   created_at?: string;
   updated_at?: string;
   readonly self?: string;
   readonly schema?: string;
  };
  TaskDeleteRequest: {
   id?: string;
   type?: "import" | "api_image_import";
   status?: "pending" | "processing" | "success" | "failure";
   input?: null | Record<string, never>;
   result?: null | Record<string, never>;
   owner?: string;
   message?: string;
   image_id?: string;
   request_id?: string;
   user_id?: string;
   expires_at?: null | string;
   created_at?: string;
   updated_at?: string;
   readonly self?: string;
   readonly schema?: string;
  };
  InfoImportGet_Image_ImportResponse: {
   "import-methods"?: {
    description?: string;
    type?: string;
    value?: string[];
   };
  };
  InfoStoresGet_StoresResponse: {
   stores?: {
    id?: string;
    description?: string;
    default?: boolean;
   }[];
  };
  InfoUsageGet_UsageResponse: {
   usage?: {
    [key: string]: unknown;
   }[];
  };
  InfoStoresDetailGet_Stores_DetailResponse: {
   stores?: {
    id?: string;
    description?: string;
    default?: boolean;
    type?: string;
    weight?: number;
    properties?: {
     [key: string]: unknown;
    };
   }[];
  };
  CacheGet_Cache_StateResponse: Record<string, never>;
  CacheQueue_Image_From_ApiRequest: Record<string, never>;
  CacheQueue_Image_From_ApiResponse: Record<string, never>;
 };
 responses: never;
 parameters: {
  limit: number;
  marker: string;
  id: string;
  name: string;
  visibility: "public" | "private" | "community" | "shared" | "all";
  member_status: "accepted" | "pending" | "rejected" | "all";
  owner: string;
  status: string;
  size_min: string;
  size_max: string;
  protected: boolean;
  os_hidden: boolean;
  sort_key: string;
  sort_dir: "asc" | "desc";
  sort: string;
  tag: string[];
  created_at: string;
  updated_at: string;
  range: string;
  "content-type": string;
  "x-image-meta-store": string;
  metadefs_namespaces_resource_types_namespace_name: string;
  metadefs_namespaces_resource_types_resource_type: string;
  metadefs_namespaces_namespace_name: string;
  metadefs_namespaces_properties_namespace_name: string;
  metadefs_namespaces_properties_property_name: string;
  metadefs_namespaces_objects_namespace_name: string;
  metadefs_namespaces_objects_object_name: string;
  metadefs_namespaces_tags_namespace_name: string;
  metadefs_namespaces_tags_tag_name: string;
  images_image_id: string;
  images_tasks_image_id: string;
  images_import_image_id: string;
  stores_store_id: string;
  stores_image_id: string;
  images_actions_deactivate_image_id: string;
  images_actions_reactivate_image_id: string;
  images_file_image_id: string;
  images_stage_image_id: string;
  images_tags_image_id: string;
  images_tags_tag_value: string;
  images_members_image_id: string;
  images_members_member_id: string;
  tasks_task_id: string;
  cache_image_id: string;
 };
 requestBodies: never;
 headers: {
  "Content-Type": string;
  "Content-Length": string;
  "Content-Md5": string;
  "Content-Range": string;
  "OpenStack-image-store-ids": string[];
 };
 pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
 "schemas/image:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasImageResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/images:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasImagesResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/member:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasMemberResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/members:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasMembersResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/task:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasTaskResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/tasks:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasTasksResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/metadefs/namespace:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasMetadefsNamespaceMetadef_NamespaceResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/metadefs/namespaces:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasMetadefsNamespacesMetadef_NamespacesResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/metadefs/resource_type:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasMetadefsResource_TypeMetadef_Resource_TypeResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/metadefs/resource_types:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasMetadefsResource_TypesMetadef_Resource_TypesResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/metadefs/property:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasMetadefsPropertyMetadef_PropertyResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/metadefs/properties:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasMetadefsPropertiesMetadef_PropertiesResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/metadefs/object:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasMetadefsObjectMetadef_ObjectResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/metadefs/objects:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasMetadefsObjectsMetadef_ObjectsResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/metadefs/tag:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasMetadefsTagMetadef_TagResponse"];
    };
   };
   404: {
   };
  };
 };
 "schemas/metadefs/tags:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["SchemasMetadefsTagsMetadef_TagsResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/resource_types:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MetadefsResource_TypesListResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/resource_types:get": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_resource_types_namespace_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesResource_TypesShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/resource_types:post": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_resource_types_namespace_name"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MetadefsNamespacesResource_TypesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesResource_TypesCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/resource_types/resource_type:delete": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_resource_types_namespace_name"];
    resource_type: components["parameters"]["metadefs_namespaces_resource_types_resource_type"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "metadefs/namespaces:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesListResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MetadefsNamespacesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name:get": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_namespace_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespaceShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name:put": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_namespace_name"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MetadefsNamespaceUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespaceUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name:delete": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_namespace_name"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/properties:get": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_properties_namespace_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesPropertiesListResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/properties:post": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_properties_namespace_name"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MetadefsNamespacesPropertiesCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesPropertiesCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/properties:delete": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_properties_namespace_name"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/properties/property_name:get": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_properties_namespace_name"];
    property_name: components["parameters"]["metadefs_namespaces_properties_property_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesPropertyShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/properties/property_name:put": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_properties_namespace_name"];
    property_name: components["parameters"]["metadefs_namespaces_properties_property_name"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MetadefsNamespacesPropertyUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesPropertyUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/properties/property_name:delete": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_properties_namespace_name"];
    property_name: components["parameters"]["metadefs_namespaces_properties_property_name"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/objects:get": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_objects_namespace_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesObjectsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/objects:post": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_objects_namespace_name"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MetadefsNamespacesObjectsCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesObjectsCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/objects:delete": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_objects_namespace_name"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/objects/object_name:get": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_objects_namespace_name"];
    object_name: components["parameters"]["metadefs_namespaces_objects_object_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesObjectShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/objects/object_name:put": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_objects_namespace_name"];
    object_name: components["parameters"]["metadefs_namespaces_objects_object_name"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MetadefsNamespacesObjectUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesObjectUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/objects/object_name:delete": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_objects_namespace_name"];
    object_name: components["parameters"]["metadefs_namespaces_objects_object_name"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/tags:get": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_tags_namespace_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesTagsListResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/tags:post": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_tags_namespace_name"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MetadefsNamespacesTagsCreate_TagsRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesTagsCreate_TagsResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/tags:delete": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_tags_namespace_name"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/tags/tag_name:get": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_tags_namespace_name"];
    tag_name: components["parameters"]["metadefs_namespaces_tags_tag_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesTagShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/tags/tag_name:put": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_tags_namespace_name"];
    tag_name: components["parameters"]["metadefs_namespaces_tags_tag_name"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MetadefsNamespacesTagUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesTagUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/tags/tag_name:post": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_tags_namespace_name"];
    tag_name: components["parameters"]["metadefs_namespaces_tags_tag_name"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["MetadefsNamespacesTagCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["MetadefsNamespacesTagCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "metadefs/namespaces/namespace_name/tags/tag_name:delete": {
  parameters: {
   path: {
    namespace_name: components["parameters"]["metadefs_namespaces_tags_namespace_name"];
    tag_name: components["parameters"]["metadefs_namespaces_tags_tag_name"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "images:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["limit"];
    marker?: components["parameters"]["marker"];
    name?: components["parameters"]["name"];
    id?: components["parameters"]["id"];
    owner?: components["parameters"]["owner"];
    protected?: components["parameters"]["protected"];
    status?: components["parameters"]["status"];
    tag?: components["parameters"]["tag"];
    visibility?: components["parameters"]["visibility"];
    os_hidden?: components["parameters"]["os_hidden"];
    member_status?: components["parameters"]["member_status"];
    size_max?: components["parameters"]["size_max"];
    size_min?: components["parameters"]["size_min"];
    created_at?: components["parameters"]["created_at"];
    updated_at?: components["parameters"]["updated_at"];
    sort_dir?: components["parameters"]["sort_dir"];
    sort_key?: components["parameters"]["sort_key"];
    sort?: components["parameters"]["sort"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImagesListResponse"];
    };
   };
   404: {
   };
  };
 };
 "images:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ImagesCreateRequest"];
   };
  };
  responses: {
   201: {
    headers: {
     "OpenStack-image-store-ids": components["headers"]["OpenStack-image-store-ids"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ImagesCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "images/image_id:get": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_image_id"];
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
 "images/image_id:delete": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_image_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "images/image_id:patch": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_image_id"];
   };
  };
  requestBody?: {
   content: {
    "application/openstack-images-v2.1-json-patch": components["schemas"]["ImageUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImageUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "images/image_id/tasks:get": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_tasks_image_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImagesTasksGet_Task_InfoResponse"];
    };
   };
   404: {
   };
  };
 };
 "images/image_id/import:post": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_import_image_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ImagesImportImport_ImageRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ImagesImportImport_ImageResponse"];
    };
   };
   404: {
   };
  };
 };
 "stores/store_id/image_id:delete": {
  parameters: {
   path: {
    store_id: components["parameters"]["stores_store_id"];
    image_id: components["parameters"]["stores_image_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "images/image_id/actions/deactivate:post": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_actions_deactivate_image_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ImagesActionsDeactivateDeactivateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ImagesActionsDeactivateResponse"];
    };
   };
   404: {
   };
  };
 };
 "images/image_id/actions/reactivate:post": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_actions_reactivate_image_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ImagesActionsReactivateReactivateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ImagesActionsReactivateResponse"];
    };
   };
   404: {
   };
  };
 };
 "images/image_id/file:get": {
  parameters: {
   header?: {
    Range?: components["parameters"]["range"];
   };
   path: {
    image_id: components["parameters"]["images_file_image_id"];
   };
  };
  responses: {
   200: {
    headers: {
     "Content-Type": components["headers"]["Content-Type"];
     "Content-Md5": components["headers"]["Content-Md5"];
     "Content-Length": components["headers"]["Content-Length"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ImagesFileDownloadResponse"];
    };
   };
   204: {
   };
   206: {
    headers: {
     "Content-Type": components["headers"]["Content-Type"];
     "Content-Md5": components["headers"]["Content-Md5"];
     "Content-Length": components["headers"]["Content-Length"];
     "Content-Range": components["headers"]["Content-Range"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["ImagesFileDownloadResponse"];
    };
   };
   404: {
   };
  };
 };
 "images/image_id/file:put": {
  parameters: {
   header?: {
    "Content-Type"?: components["parameters"]["content-type"];
    "X-Image-Meta-Store"?: components["parameters"]["x-image-meta-store"];
   };
   path: {
    image_id: components["parameters"]["images_file_image_id"];
   };
  };
  requestBody?: {
   content: {
    "application/octet-stream": components["schemas"]["ImagesFileUploadRequest"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "images/image_id/stage:put": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_stage_image_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ImagesStageStageRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImagesStageResponse"];
    };
   };
   404: {
   };
  };
 };
 "images/image_id/tags/tag_value:put": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_tags_image_id"];
    tag_value: components["parameters"]["images_tags_tag_value"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ImagesTagUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImagesTagUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "images/image_id/tags/tag_value:delete": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_tags_image_id"];
    tag_value: components["parameters"]["images_tags_tag_value"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "images/image_id/members:get": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_members_image_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImagesMembersListResponse"];
    };
   };
   404: {
   };
  };
 };
 "images/image_id/members:post": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_members_image_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ImagesMembersCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ImagesMembersCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "images/image_id/members/member_id:get": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_members_image_id"];
    member_id: components["parameters"]["images_members_member_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImagesMemberShowResponse"];
    };
   };
   404: {
   };
  };
 };
 "images/image_id/members/member_id:put": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_members_image_id"];
    member_id: components["parameters"]["images_members_member_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ImagesMemberUpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ImagesMemberUpdateResponse"];
    };
   };
   404: {
   };
  };
 };
 "images/image_id/members/member_id:delete": {
  parameters: {
   path: {
    image_id: components["parameters"]["images_members_image_id"];
    member_id: components["parameters"]["images_members_member_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "tasks:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TasksListResponse"];
    };
   };
   404: {
   };
  };
 };
 "tasks:post": {
  requestBody?: {
   content: {
    "application/json": components["schemas"]["TasksCreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["TasksCreateResponse"];
    };
   };
   404: {
   };
  };
 };
 "tasks/task_id:get": {
  parameters: {
   path: {
    task_id: components["parameters"]["tasks_task_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TaskGetResponse"];
    };
   };
   404: {
   };
  };
 };
 "tasks/task_id:delete": {
  parameters: {
   path: {
    task_id: components["parameters"]["tasks_task_id"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "info/import:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["InfoImportGet_Image_ImportResponse"];
    };
   };
   404: {
   };
  };
 };
 "info/stores:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["InfoStoresGet_StoresResponse"];
    };
   };
   404: {
   };
  };
 };
 "info/usage:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["InfoUsageGet_UsageResponse"];
    };
   };
   404: {
   };
  };
 };
 "info/stores/detail:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["InfoStoresDetailGet_Stores_DetailResponse"];
    };
   };
   404: {
   };
  };
 };
 "cache:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["CacheGet_Cache_StateResponse"];
    };
   };
   404: {
   };
  };
 };
 "cache:delete": {
  responses: {
   204: {
   };
   404: {
   };
  };
 };
 "cache/image_id:put": {
  parameters: {
   path: {
    image_id: components["parameters"]["cache_image_id"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["CacheQueue_Image_From_ApiRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["CacheQueue_Image_From_ApiResponse"];
    };
   };
   404: {
   };
  };
 };
 "cache/image_id:delete": {
  parameters: {
   path: {
    image_id: components["parameters"]["cache_image_id"];
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
export type Microversion = never
export type Newest = never
export type bodies = Record<never, never>
export type queries = Record<never, never>
