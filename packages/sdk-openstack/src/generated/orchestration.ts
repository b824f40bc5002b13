// Generated from orchestration_v1.yaml by `npm run generate:openstack`. Do not edit.

export interface paths {
 "/build_info": {
  get: operations["build_info:get"];
 };
 "/services": {
  get: operations["services:get"];
 };
 "/validate": {
  post: operations["validate:post"];
 };
 "/resource_types": {
  get: operations["resource_types:get"];
 };
 "/resource_types/{type_name}": {
  parameters: {
   path: {
    type_name: components["parameters"]["type_name"];
   };
  };
  get: operations["resource_types/type_name:get"];
 };
 "/resource_types/{type_name}/template": {
  parameters: {
   path: {
    type_name: components["parameters"]["type_name"];
   };
  };
  get: operations["resource_types/type_name/template:get"];
 };
 "/template_versions": {
  get: operations["template_versions:get"];
 };
 "/template_versions/{template_version}/functions": {
  parameters: {
   path: {
    template_version: string;
   };
  };
  get: operations["template_versions/template_version/functions:get"];
 };
 "/stacks": {
  get: operations["stacks:get"];
  post: operations["stacks:post"];
 };
 "/stacks/detail": {
  get: operations["stacks/detail:get"];
 };
 "/stacks/preview": {
  post: operations["stacks/preview:post"];
 };
 "/stacks/{stack_identity}": {
  parameters: {
   path: {
    stack_identity: string;
   };
  };
  get: operations["stacks/stack_identity:get"];
 };
 "/stacks/{stack_name}/{stack_id}": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  get: operations["stacks/stack_name/stack_id:get"];
  put: operations["stacks/stack_name/stack_id:put"];
  delete: operations["stacks/stack_name/stack_id:delete"];
  patch: operations["stacks/stack_name/stack_id:patch"];
 };
 "/stacks/{stack_name}/{stack_id}/preview": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  put: operations["stacks/stack_name/stack_id/preview:put"];
  patch: operations["stacks/stack_name/stack_id/preview:patch"];
 };
 "/stacks/{stack_name}/{stack_id}/actions": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  post: operations["stacks/stack_name/stack_id/actions:post"];
 };
 "/stacks/{stack_name}/{stack_id}/template": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  get: operations["stacks/stack_name/stack_id/template:get"];
 };
 "/stacks/{stack_name}/{stack_id}/environment": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  get: operations["stacks/stack_name/stack_id/environment:get"];
 };
 "/stacks/{stack_name}/{stack_id}/files": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  get: operations["stacks/stack_name/stack_id/files:get"];
 };
 "/stacks/{stack_name}/{stack_id}/abandon": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  delete: operations["stacks/stack_name/stack_id/abandon:delete"];
 };
 "/stacks/{stack_name}/{stack_id}/export": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  get: operations["stacks/stack_name/stack_id/export:get"];
 };
 "/stacks/{stack_name}/{stack_id}/outputs": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  get: operations["stacks/stack_name/stack_id/outputs:get"];
 };
 "/stacks/{stack_name}/{stack_id}/outputs/{output_key}": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    output_key: string;
   };
  };
  get: operations["stacks/stack_name/stack_id/outputs/output_key:get"];
 };
 "/stacks/{stack_name}/{stack_id}/snapshots": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  get: operations["stacks/stack_name/stack_id/snapshots:get"];
  post: operations["stacks/stack_name/stack_id/snapshots:post"];
 };
 "/stacks/{stack_name}/{stack_id}/snapshots/{snapshot_id}": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    snapshot_id: components["parameters"]["snapshot_id"];
   };
  };
  get: operations["stacks/stack_name/stack_id/snapshots/snapshot_id:get"];
  delete: operations["stacks/stack_name/stack_id/snapshots/snapshot_id:delete"];
 };
 "/stacks/{stack_name}/{stack_id}/snapshots/{snapshot_id}/restore": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    snapshot_id: components["parameters"]["snapshot_id"];
   };
  };
  post: operations["stacks/stack_name/stack_id/snapshots/snapshot_id/restore:post"];
 };
 "/stacks/{stack_name}/{stack_id}/resources": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  get: operations["stacks/stack_name/stack_id/resources:get"];
 };
 "/stacks/{stack_name}/{stack_id}/resources/{resource_name}": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    resource_name: components["parameters"]["resource_name"];
   };
  };
  get: operations["stacks/stack_name/stack_id/resources/resource_name:get"];
  patch: operations["stacks/stack_name/stack_id/resources/resource_name:patch"];
 };
 "/stacks/{stack_name}/{stack_id}/resources/{resource_name}/metadata": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    resource_name: components["parameters"]["resource_name"];
   };
  };
  get: operations["stacks/stack_name/stack_id/resources/resource_name/metadata:get"];
 };
 "/stacks/{stack_name}/{stack_id}/resources/{resource_name}/signal": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    resource_name: components["parameters"]["resource_name"];
   };
  };
  post: operations["stacks/stack_name/stack_id/resources/resource_name/signal:post"];
 };
 "/stacks/{stack_name}/{stack_id}/resources/{resource_name}/events": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    resource_name: components["parameters"]["resource_name"];
   };
  };
  get: operations["stacks/stack_name/stack_id/resources/resource_name/events:get"];
 };
 "/stacks/{stack_name}/{stack_id}/resources/{resource_name}/events/{event_id}": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    resource_name: components["parameters"]["resource_name"];
    event_id: string;
   };
  };
  get: operations["stacks/stack_name/stack_id/resources/resource_name/events/event_id:get"];
 };
 "/stacks/{stack_name}/{stack_id}/events": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  get: operations["stacks/stack_name/stack_id/events:get"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  BuildInfo: {
   api: components["schemas"]["Revision"];
   engine: components["schemas"]["Revision"];
  };
  Revision: {
   revision: string;
  };
  Services: {
   services: components["schemas"]["Service"][];
  };
  Service: {
   id: string;
   engine_id: string;
   binary: string;
   host: string;
   hostname: string;
   topic: string;
   report_interval: number;
   created_at: string;
   updated_at: string | null;
   deleted_at: string | null;
   status: "up" | "down";
  };
  StatusLine: {
   code: string;
   title: string;
   message: string;
  };
  Link: {
   rel: string;
   href: string;
  };
  Template: {
   [key: string]: unknown;
  };
  Files: {
   [key: string]: string;
  };
  Environment: {
   parameters?: {
    [key: string]: unknown;
   };
   parameter_defaults?: {
    [key: string]: unknown;
   };
   encrypted_param_names?: string[];
   event_sinks?: {
    [key: string]: unknown;
   }[];
   resource_registry?: {
    [key: string]: unknown;
   };
  };
  ProgressStatus: "IN_PROGRESS" | "COMPLETE" | "FAILED";
  StackAction: "CREATE" | "DELETE" | "UPDATE" | "ROLLBACK" | "SUSPEND" | "RESUME" | "ADOPT" | "SNAPSHOT" | "CHECK" | "RESTORE";
  StackStatus: "CREATE_IN_PROGRESS" | "CREATE_COMPLETE" | "CREATE_FAILED" | "DELETE_IN_PROGRESS" | "DELETE_COMPLETE" | "DELETE_FAILED" | "UPDATE_IN_PROGRESS" | "UPDATE_COMPLETE" | "UPDATE_FAILED" | "ROLLBACK_IN_PROGRESS" | "ROLLBACK_COMPLETE" | "ROLLBACK_FAILED" | "SUSPEND_IN_PROGRESS" | "SUSPEND_COMPLETE" | "SUSPEND_FAILED" | "RESUME_IN_PROGRESS" | "RESUME_COMPLETE" | "RESUME_FAILED" | "ADOPT_IN_PROGRESS" | "ADOPT_COMPLETE" | "ADOPT_FAILED" | "SNAPSHOT_IN_PROGRESS" | "SNAPSHOT_COMPLETE" | "SNAPSHOT_FAILED" | "CHECK_IN_PROGRESS" | "CHECK_COMPLETE" | "CHECK_FAILED" | "RESTORE_IN_PROGRESS" | "RESTORE_COMPLETE" | "RESTORE_FAILED";
  ResourceAction: "INIT" | "CREATE" | "DELETE" | "UPDATE" | "ROLLBACK" | "SUSPEND" | "RESUME" | "ADOPT" | "SNAPSHOT" | "CHECK";
  ResourceStatus: "INIT_IN_PROGRESS" | "INIT_COMPLETE" | "INIT_FAILED" | "CREATE_IN_PROGRESS" | "CREATE_COMPLETE" | "CREATE_FAILED" | "DELETE_IN_PROGRESS" | "DELETE_COMPLETE" | "DELETE_FAILED" | "UPDATE_IN_PROGRESS" | "UPDATE_COMPLETE" | "UPDATE_FAILED" | "ROLLBACK_IN_PROGRESS" | "ROLLBACK_COMPLETE" | "ROLLBACK_FAILED" | "SUSPEND_IN_PROGRESS" | "SUSPEND_COMPLETE" | "SUSPEND_FAILED" | "RESUME_IN_PROGRESS" | "RESUME_COMPLETE" | "RESUME_FAILED" | "ADOPT_IN_PROGRESS" | "ADOPT_COMPLETE" | "ADOPT_FAILED" | "SNAPSHOT_IN_PROGRESS" | "SNAPSHOT_COMPLETE" | "SNAPSHOT_FAILED" | "CHECK_IN_PROGRESS" | "CHECK_COMPLETE" | "CHECK_FAILED" | "RESTORE_IN_PROGRESS" | "RESTORE_COMPLETE" | "RESTORE_FAILED" | "SIGNAL_IN_PROGRESS" | "SIGNAL_COMPLETE" | "SIGNAL_FAILED";
  CreateRequest: {
   stack_name: string;
   template?: string | components["schemas"]["Template"];
   template_url?: string;
   parameters?: {
    [key: string]: unknown;
   };
   environment?: string | components["schemas"]["Environment"];
   environment_files?: string[];
   files?: components["schemas"]["Files"];
   files_container?: string;
   tags?: string;
   timeout_mins?: number;
   disable_rollback?: boolean;
   adopt_stack_data?: string;
  };
  UpdateRequest: {
   template?: string | components["schemas"]["Template"];
   template_url?: string;
   parameters?: {
    [key: string]: unknown;
   };
   environment?: string | components["schemas"]["Environment"];
   environment_files?: string[];
   files?: components["schemas"]["Files"];
   files_container?: string;
   tags?: string;
   timeout_mins?: number;
   disable_rollback?: boolean;
   converge?: boolean;
  };
  PatchRequest: {
   template?: string | components["schemas"]["Template"];
   template_url?: string;
   parameters?: {
    [key: string]: unknown;
   };
   clear_parameters?: string[];
   environment?: string | components["schemas"]["Environment"];
   environment_files?: string[];
   files?: components["schemas"]["Files"];
   files_container?: string;
   tags?: string;
   timeout_mins?: number;
   disable_rollback?: boolean;
   converge?: boolean;
  };
  ValidateRequest: {
   template?: string | components["schemas"]["Template"];
   template_url?: string;
   parameters?: {
    [key: string]: unknown;
   };
   environment?: string | components["schemas"]["Environment"];
   environment_files?: string[];
   files?: components["schemas"]["Files"];
   files_container?: string;
  };
  Validation: {
   Description: string;
   Parameters: {
    [key: string]: components["schemas"]["ParameterFacts"];
   };
   ParameterGroups?: {
    [key: string]: unknown;
   }[];
   NestedParameters?: {
    [key: string]: components["schemas"]["NestedParameters"];
   };
   Environment?: components["schemas"]["Environment"];
  };
  ParameterFacts: {
   Type: "String" | "Number" | "CommaDelimitedList" | "Json" | "Boolean";
   Description: string;
   NoEcho: "true" | "false";
   Label: string;
   Default?: unknown;
   Value?: unknown;
   MinLength?: number;
   MaxLength?: number;
   MinValue?: number;
   MaxValue?: number;
   Step?: number;
   Offset?: number;
   AllowedPattern?: string;
   AllowedValues?: unknown[];
   CustomConstraint?: string;
   ConstraintDescription?: string;
   Tags?: string[];
   Immutable?: boolean;
  };
  NestedParameters: {
   Type: string;
   Description: string;
   Parameters: {
    [key: string]: components["schemas"]["ParameterFacts"];
   };
   ParameterGroups?: {
    [key: string]: unknown;
   }[];
   NestedParameters?: {
    [key: string]: components["schemas"]["NestedParameters"];
   };
  };
  Created: {
   stack: {
    id: string;
    links: components["schemas"]["Link"][];
   };
  };
  Stacks: {
   stacks: components["schemas"]["ListedStack"][];
   links?: components["schemas"]["Link"][];
   count?: number;
  };
  ListedStack: {
   id: string;
   stack_name: string;
   description: string;
   stack_status: components["schemas"]["StackStatus"];
   stack_status_reason: string;
   creation_time: string;
   updated_time: string | null;
   deletion_time: string | null;
   stack_owner: string | null;
   parent: string | null;
   stack_user_project_id?: string | null;
   project?: string;
   tags: string[] | null;
   links: components["schemas"]["Link"][];
  };
  ShownStack: {
   stack: components["schemas"]["Stack"];
  };
  Stack: {
   id: string;
   stack_name: string;
   description: string;
   stack_status: components["schemas"]["StackStatus"];
   stack_status_reason: string;
   creation_time: string;
   updated_time: string | null;
   deletion_time: string | null;
   parameters: {
    [key: string]: unknown;
   };
   template_description: string;
   capabilities: string[];
   notification_topics: string[];
   disable_rollback: boolean;
   timeout_mins: number | null;
   stack_owner: string | null;
   parent: string | null;
   stack_user_project_id: string | null;
   tags: string[] | null;
   links: components["schemas"]["Link"][];
   outputs?: components["schemas"]["Output"][];
  };
  StackPreview: {
   stack: {
    id: string;
    stack_name: string;
    description: string;
    creation_time?: string | null;
    updated_time?: string | null;
    deletion_time?: string | null;
    parameters: {
     [key: string]: unknown;
    };
    template_description: string;
    capabilities?: string[];
    notification_topics?: string[];
    disable_rollback?: boolean;
    timeout_mins?: number | null;
    stack_owner?: string | null;
    parent?: string | null;
    stack_user_project_id?: string | null;
    tags: string[] | null;
    links?: components["schemas"]["Link"][];
    outputs?: components["schemas"]["Output"][];
    resources: components["schemas"]["PreviewedResources"][];
   };
  };
  PreviewedResources: components["schemas"]["PreviewedResource"] | unknown[];
  PreviewedResource: {
   resource_name: string;
   resource_type: string;
   resource_action: components["schemas"]["ResourceAction"];
   resource_status: components["schemas"]["ProgressStatus"];
   resource_status_reason?: string;
   physical_resource_id?: string;
   creation_time?: string | null;
   updated_time?: string | null;
   resource_identity?: components["schemas"]["Identity"];
   stack_identity?: components["schemas"]["Identity"];
   nested_stack_id?: components["schemas"]["Identity"];
   stack_name: string;
   parent_resource?: string;
   required_by: string[];
   description?: string;
   metadata?: {
    [key: string]: unknown;
   };
   attributes?: {
    [key: string]: unknown;
   };
   properties?: {
    [key: string]: unknown;
   };
  };
  Identity: {
   tenant: string;
   stack_name: string;
   stack_id: string;
   path: string;
  };
  UpdatePreview: {
   resource_changes: {
    added: components["schemas"]["PreviewedResource"][];
    deleted: components["schemas"]["PreviewedResource"][];
    replaced: components["schemas"]["PreviewedResource"][];
    updated: components["schemas"]["PreviewedResource"][];
    unchanged: components["schemas"]["PreviewedResource"][];
   };
  };
  ActionRequest: {
   suspend: null;
  } | {
   resume: null;
  } | {
   check: null;
  } | {
   cancel_update: null;
  } | {
   cancel_without_rollback: null;
  };
  StackData: {
   [key: string]: unknown;
  };
  Outputs: {
   outputs: {
    output_key: string;
    description: string;
   }[];
  };
  ShownOutput: {
   output: components["schemas"]["Output"];
  };
  Output: {
   output_key: string;
   description: string;
   output_value: unknown;
   output_error?: string;
  };
  SnapshotRequest: {
   name?: string;
  };
  Snapshots: {
   snapshots: components["schemas"]["Snapshot"][];
  };
  ShownSnapshot: {
   snapshot: components["schemas"]["Snapshot"];
  };
  Snapshot: {
   id: string;
   name: string | null;
   status: components["schemas"]["ProgressStatus"];
   status_reason: string | null;
   data: {
    [key: string]: unknown;
   } | null;
   creation_time: string;
  };
  Resources: {
   resources: components["schemas"]["Resource"][];
  };
  ShownResource: {
   resource: components["schemas"]["Resource"];
  };
  Resource: {
   resource_name: string;
   logical_resource_id: string;
   physical_resource_id: string;
   resource_type: string;
   resource_status: components["schemas"]["ResourceStatus"];
   resource_status_reason: string;
   creation_time: string;
   updated_time: string;
   required_by: string[];
   parent_resource?: string;
   description?: string;
   attributes?: {
    [key: string]: unknown;
   };
   links: components["schemas"]["Link"][];
  };
  ResourceMetadata: {
   metadata: {
    [key: string]: unknown;
   };
  };
  MarkUnhealthyRequest: {
   mark_unhealthy: boolean;
   resource_status_reason?: string;
  };
  Events: {
   events: components["schemas"]["Event"][];
  };
  ShownEvent: {
   event: components["schemas"]["Event"];
  };
  Event: {
   id: string;
   event_time: string;
   resource_name: string;
   logical_resource_id: string;
   physical_resource_id: string | null;
   resource_status: components["schemas"]["ResourceStatus"];
   resource_status_reason: string;
   resource_type?: string;
   resource_properties?: {
    [key: string]: unknown;
   } | null;
   links: components["schemas"]["Link"][];
  };
  ResourceTypes: {
   resource_types: (string | {
    resource_type: string;
    description: string | null;
   })[];
  };
  ResourceType: {
   resource_type: string;
   description?: string | null;
   properties: {
    [key: string]: components["schemas"]["PropertyFacts"];
   };
   attributes: {
    [key: string]: components["schemas"]["AttributeFacts"];
   };
   support_status: components["schemas"]["SupportStatus"];
  };
  PropertyFacts: {
   type: "string" | "integer" | "number" | "boolean" | "list" | "map" | "any";
   description?: string;
   default?: unknown;
   required: boolean;
   update_allowed: boolean;
   immutable: boolean;
   constraints?: {
    [key: string]: unknown;
   }[];
   schema?: {
    [key: string]: unknown;
   };
  };
  AttributeFacts: {
   type?: string;
   description?: string;
  };
  SupportStatusName: "SUPPORTED" | "DEPRECATED" | "UNSUPPORTED" | "HIDDEN" | "UNKNOWN";
  SupportStatus: {
   status: components["schemas"]["SupportStatusName"];
   message: string | null;
   version: string | null;
   previous_status: components["schemas"]["SupportStatus"] | null;
  };
  TemplateVersions: {
   template_versions: {
    version: string;
    type: "cfn" | "hot";
    aliases?: string[];
   }[];
  };
  TemplateFunctions: {
   template_functions: {
    functions: string;
    description: string;
   }[];
  };
 };
 responses: never;
 parameters: {
  stack_name: string;
  stack_id: string;
  snapshot_id: string;
  resource_name: string;
  type_name: string;
  sort_dir: "asc" | "desc";
 };
 requestBodies: never;
 headers: never;
 pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
 "build_info:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["BuildInfo"];
    };
   };
  };
 };
 "services:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Services"];
    };
   };
  };
 };
 "validate:post": {
  parameters: {
   query?: {
    show_nested?: boolean;
    ignore_errors?: string;
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ValidateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Validation"];
    };
   };
  };
 };
 "resource_types:get": {
  parameters: {
   query?: {
    name?: string;
    version?: string;
    support_status?: components["schemas"]["SupportStatusName"];
    with_description?: boolean;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ResourceTypes"];
    };
   };
  };
 };
 "resource_types/type_name:get": {
  parameters: {
   query?: {
    with_description?: boolean;
   };
   path: {
    type_name: components["parameters"]["type_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ResourceType"];
    };
   };
  };
 };
 "resource_types/type_name/template:get": {
  parameters: {
   query?: {
    template_type?: "cfn" | "hot";
   };
   path: {
    type_name: components["parameters"]["type_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Template"];
    };
   };
  };
 };
 "template_versions:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TemplateVersions"];
    };
   };
  };
 };
 "template_versions/template_version/functions:get": {
  parameters: {
   query?: {
    with_condition_func?: boolean;
   };
   path: {
    template_version: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["TemplateFunctions"];
    };
   };
  };
 };
 "stacks:get": {
  parameters: {
   query?: {
    id?: string;
    name?: string;
    status?: components["schemas"]["ProgressStatus"];
    action?: components["schemas"]["StackAction"];
    username?: string;
    owner_id?: string;
    limit?: number;
    marker?: string;
    sort_dir?: components["parameters"]["sort_dir"];
    sort_keys?: ("stack_name" | "stack_status" | "creation_time" | "updated_time")[];
    global_tenant?: boolean;
    show_deleted?: boolean;
    show_nested?: boolean;
    show_hidden?: boolean;
    with_count?: boolean;
    tags?: string;
    tags_any?: string;
    not_tags?: string;
    not_tags_any?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Stacks"];
    };
   };
  };
 };
 "stacks:post": {
  requestBody: {
   content: {
    "application/json": components["schemas"]["CreateRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Created"];
    };
   };
  };
 };
 "stacks/detail:get": {
  parameters: {
   query?: {
    name?: string;
    limit?: number;
    marker?: string;
    show_nested?: boolean;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Stacks"];
    };
   };
  };
 };
 "stacks/preview:post": {
  requestBody: {
   content: {
    "application/json": components["schemas"]["CreateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["StackPreview"];
    };
   };
  };
 };
 "stacks/stack_identity:get": {
  parameters: {
   path: {
    stack_identity: string;
   };
  };
  responses: {
   302: {
    content: {
     "application/json": components["schemas"]["StatusLine"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id:get": {
  parameters: {
   query?: {
    resolve_outputs?: boolean;
   };
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ShownStack"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id:put": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["UpdateRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["StatusLine"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id:delete": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "stacks/stack_name/stack_id:patch": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PatchRequest"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["StatusLine"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/preview:put": {
  parameters: {
   query?: {
    show_nested?: boolean;
   };
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["UpdateRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UpdatePreview"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/preview:patch": {
  parameters: {
   query?: {
    show_nested?: boolean;
   };
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["PatchRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["UpdatePreview"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/actions:post": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ActionRequest"];
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
 "stacks/stack_name/stack_id/template:get": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Template"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/environment:get": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Environment"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/files:get": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Files"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/abandon:delete": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["StackData"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/export:get": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["StackData"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/outputs:get": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Outputs"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/outputs/output_key:get": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    output_key: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ShownOutput"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/snapshots:get": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Snapshots"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/snapshots:post": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["SnapshotRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Snapshot"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/snapshots/snapshot_id:get": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    snapshot_id: components["parameters"]["snapshot_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ShownSnapshot"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/snapshots/snapshot_id:delete": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    snapshot_id: components["parameters"]["snapshot_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "stacks/stack_name/stack_id/snapshots/snapshot_id/restore:post": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    snapshot_id: components["parameters"]["snapshot_id"];
   };
  };
  responses: {
   202: {
    content: {
     "application/json": components["schemas"]["StatusLine"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/resources:get": {
  parameters: {
   query?: {
    nested_depth?: number;
    with_detail?: boolean;
    name?: string;
    type?: string;
    id?: string;
    physical_resource_id?: string;
    status?: components["schemas"]["ProgressStatus"];
    action?: components["schemas"]["ResourceAction"];
   };
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resources"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/resources/resource_name:get": {
  parameters: {
   query?: {
    with_attr?: string[];
   };
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    resource_name: components["parameters"]["resource_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ShownResource"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/resources/resource_name:patch": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    resource_name: components["parameters"]["resource_name"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["MarkUnhealthyRequest"];
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
 "stacks/stack_name/stack_id/resources/resource_name/metadata:get": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    resource_name: components["parameters"]["resource_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ResourceMetadata"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/resources/resource_name/signal:post": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    resource_name: components["parameters"]["resource_name"];
   };
  };
  requestBody?: {
   content: {
    "application/json": {
     [key: string]: unknown;
    };
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
 "stacks/stack_name/stack_id/resources/resource_name/events:get": {
  parameters: {
   query?: {
    limit?: number;
    marker?: string;
    sort_dir?: components["parameters"]["sort_dir"];
   };
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    resource_name: components["parameters"]["resource_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Events"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/resources/resource_name/events/event_id:get": {
  parameters: {
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
    resource_name: components["parameters"]["resource_name"];
    event_id: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ShownEvent"];
    };
   };
  };
 };
 "stacks/stack_name/stack_id/events:get": {
  parameters: {
   query?: {
    limit?: number;
    marker?: string;
    sort_dir?: components["parameters"]["sort_dir"];
    nested_depth?: number;
    resource_name?: string;
    resource_type?: string;
    resource_action?: components["schemas"]["ResourceAction"];
    resource_status?: components["schemas"]["ProgressStatus"];
   };
   path: {
    stack_name: components["parameters"]["stack_name"];
    stack_id: components["parameters"]["stack_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Events"];
    };
   };
  };
 };
}
export type Microversion = never
export type Newest = never
export type bodies = Record<never, never>
export type queries = Record<never, never>
