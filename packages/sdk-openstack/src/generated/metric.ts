// Generated from metric_v1.yaml by `npm run generate:openstack`. Do not edit.

export interface paths {
 "/capabilities": {
  get: operations["capabilities:get"];
 };
 "/status": {
  get: operations["status:get"];
 };
 "/archive_policy": {
  get: operations["archive_policy:get"];
  post: operations["archive_policy:post"];
 };
 "/archive_policy/{archive_policy_name}": {
  parameters: {
   path: {
    archive_policy_name: string;
   };
  };
  get: operations["archive_policy/archive_policy_name:get"];
  delete: operations["archive_policy/archive_policy_name:delete"];
  patch: operations["archive_policy/archive_policy_name:patch"];
 };
 "/archive_policy_rule": {
  get: operations["archive_policy_rule:get"];
  post: operations["archive_policy_rule:post"];
 };
 "/archive_policy_rule/{archive_policy_rule_name}": {
  parameters: {
   path: {
    archive_policy_rule_name: string;
   };
  };
  get: operations["archive_policy_rule/archive_policy_rule_name:get"];
  delete: operations["archive_policy_rule/archive_policy_rule_name:delete"];
  patch: operations["archive_policy_rule/archive_policy_rule_name:patch"];
 };
 "/metric": {
  get: operations["metric:get"];
  post: operations["metric:post"];
 };
 "/metric/{metric_id}": {
  parameters: {
   path: {
    metric_id: components["parameters"]["metric_id"];
   };
  };
  get: operations["metric/metric_id:get"];
  delete: operations["metric/metric_id:delete"];
 };
 "/metric/{metric_id}/measures": {
  parameters: {
   path: {
    metric_id: components["parameters"]["metric_id"];
   };
  };
  get: operations["metric/metric_id/measures:get"];
  post: operations["metric/metric_id/measures:post"];
 };
 "/resource_type": {
  get: operations["resource_type:get"];
  post: operations["resource_type:post"];
 };
 "/resource_type/{resource_type}": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
   };
  };
  get: operations["resource_type/resource_type:get"];
  delete: operations["resource_type/resource_type:delete"];
  patch: operations["resource_type/resource_type:patch"];
 };
 "/resource": {
  get: operations["resource:get"];
 };
 "/resource/{resource_type}": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
   };
  };
  get: operations["resource/resource_type:get"];
  post: operations["resource/resource_type:post"];
  delete: operations["resource/resource_type:delete"];
 };
 "/resource/{resource_type}/{resource_id}": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
   };
  };
  get: operations["resource/resource_type/resource_id:get"];
  delete: operations["resource/resource_type/resource_id:delete"];
  patch: operations["resource/resource_type/resource_id:patch"];
 };
 "/resource/{resource_type}/{resource_id}/history": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
   };
  };
  get: operations["resource/resource_type/resource_id/history:get"];
 };
 "/resource/{resource_type}/{resource_id}/metric": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
   };
  };
  get: operations["resource/resource_type/resource_id/metric:get"];
  post: operations["resource/resource_type/resource_id/metric:post"];
 };
 "/resource/{resource_type}/{resource_id}/metric/{metric_name}": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
    metric_name: components["parameters"]["metric_name"];
   };
  };
  get: operations["resource/resource_type/resource_id/metric/metric_name:get"];
  delete: operations["resource/resource_type/resource_id/metric/metric_name:delete"];
 };
 "/resource/{resource_type}/{resource_id}/metric/{metric_name}/measures": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
    metric_name: components["parameters"]["metric_name"];
   };
  };
  get: operations["resource/resource_type/resource_id/metric/metric_name/measures:get"];
  post: operations["resource/resource_type/resource_id/metric/metric_name/measures:post"];
 };
 "/batch/metrics/measures": {
  post: operations["batch/metrics/measures:post"];
 };
 "/batch/resources/metrics/measures": {
  post: operations["batch/resources/metrics/measures:post"];
 };
 "/search/resource/{resource_type}": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
   };
  };
  post: operations["search/resource/resource_type:post"];
 };
 "/search/metric": {
  post: operations["search/metric:post"];
 };
 "/aggregates": {
  post: operations["aggregates:post"];
 };
 "/aggregation/metric": {
  get: operations["aggregation/metric:get"];
 };
 "/aggregation/resource/{resource_type}/metric/{metric_name}": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
    metric_name: components["parameters"]["metric_name"];
   };
  };
  post: operations["aggregation/resource/resource_type/metric/metric_name:post"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  Capabilities: {
   aggregation_methods: string[];
  };
  Status: {
   storage: {
    summary: {
     metrics: number;
     measures: number;
    };
    measures_to_process?: {
     [key: string]: number;
    };
   };
   metricd: {
    processors: string[] | null;
    statistics: {
     [key: string]: unknown;
    };
   };
  };
  Span: string | number;
  ArchivePolicyRequest: {
   name: string;
   back_window?: number;
   aggregation_methods?: string[];
   definition: components["schemas"]["DefinitionRequest"][];
  };
  ArchivePolicyPatch: {
   definition: components["schemas"]["DefinitionRequest"][];
  };
  DefinitionRequest: {
   granularity?: components["schemas"]["Span"];
   timespan?: components["schemas"]["Span"];
   points?: number;
  };
  ArchivePolicy: {
   name: string;
   back_window: number;
   aggregation_methods: string[];
   definition: {
    granularity: string;
    timespan: string | null;
    points: number | null;
   }[];
  };
  ArchivePolicyRule: {
   name: string;
   metric_pattern: string;
   archive_policy_name: string;
  };
  ArchivePolicyRulePatch: {
   name: string;
  };
  MetricRequest: {
   name?: string;
   unit?: string;
   resource_id?: string;
   archive_policy_name?: string;
  };
  MetricsByName: {
   [key: string]: string | {
    unit?: string;
    archive_policy_name?: string;
   };
  };
  Metric: {
   id: string;
   name: string | null;
   unit: string | null;
   resource_id?: string | null;
   resource?: components["schemas"]["Resource"] | null;
   archive_policy_name?: string;
   archive_policy?: components["schemas"]["ArchivePolicy"];
   creator: string | null;
   created_by_user_id: string | null;
   created_by_project_id: string | null;
  };
  MeasureRequest: {
   timestamp: string | number;
   value: number;
  };
  Measures: components["schemas"]["Measure"][];
  Measure: [
   string,
   number,
   number | null
  ];
  MeasuresByMetric: {
   [key: string]: components["schemas"]["MeasureRequest"][];
  };
  MeasuresByResource: {
   [key: string]: {
    [key: string]: components["schemas"]["MeasureRequest"][] | {
     archive_policy_name?: string;
     unit?: string;
     measures: components["schemas"]["MeasureRequest"][];
    };
   };
  };
  MeasuresOfGroup: {
   group: {
    [key: string]: unknown;
   };
   measures: components["schemas"]["Measures"];
  };
  AttributeRequest: {
   type: "string" | "uuid" | "number" | "bool" | "datetime";
   required?: boolean;
   min_length?: number;
   max_length?: number;
   min?: number | null;
   max?: number | null;
   options?: {
    [key: string]: unknown;
   };
  };
  Attribute: {
   type: "string" | "uuid" | "number" | "bool" | "datetime";
   required: boolean;
   min_length?: number;
   max_length?: number;
   min?: number | null;
   max?: number | null;
  };
  ResourceTypeRequest: {
   name: string;
   attributes?: {
    [key: string]: components["schemas"]["AttributeRequest"];
   };
  };
  ResourceType: {
   name: string;
   attributes: {
    [key: string]: components["schemas"]["Attribute"];
   };
   state: "active" | "creating" | "creation_error" | "deleting" | "deletion_error" | "updating" | "updating_error";
  };
  PatchStep: {
   op: "add" | "remove";
   path: string;
   value?: components["schemas"]["AttributeRequest"];
  };
  ResourceRequest: {
   id: string;
   user_id?: string | null;
   project_id?: string | null;
   started_at?: string;
   ended_at?: string;
   metrics?: components["schemas"]["MetricsByName"];
  } & {
   [key: string]: unknown;
  };
  ResourcePatch: {
   user_id?: string | null;
   project_id?: string | null;
   started_at?: string;
   ended_at?: string;
   metrics?: components["schemas"]["MetricsByName"];
  } & {
   [key: string]: unknown;
  };
  Resource: {
   id: string;
   type: string;
   original_resource_id: string | null;
   user_id: string | null;
   project_id: string | null;
   started_at: string;
   ended_at: string | null;
   revision_start: string;
   revision_end: string | null;
   metrics?: {
    [key: string]: string;
   };
   creator: string | null;
   created_by_user_id: string | null;
   created_by_project_id: string | null;
  } & {
   [key: string]: unknown;
  };
  ResourceSearch: {
   [key: string]: unknown;
  };
  Deleted: {
   deleted: number;
  };
  AggregatesRequest: {
   operations: string | unknown[];
   resource_type?: string;
   search?: string | components["schemas"]["ResourceSearch"];
  };
  AggregatesAnswer: components["schemas"]["Aggregates"] | {
   group: {
    [key: string]: unknown;
   };
   measures: components["schemas"]["Aggregates"];
  }[];
  Aggregates: {
   measures: {
    [key: string]: unknown;
   };
   references?: (components["schemas"]["Metric"] | components["schemas"]["Resource"])[];
  };
 };
 responses: never;
 parameters: {
  metric_id: string;
  metric_name: string;
  resource_type: string;
  resource_id: string;
  limit: number;
  marker: string;
  sort: string[];
  details: boolean;
  history: boolean;
  attrs: string[];
  filter: string;
  start: string;
  stop: string;
  aggregation: string;
  reaggregation: string;
  granularity: string | number;
  resample: string | number;
  refresh: boolean;
  needed_overlap: number;
  fill: string | number;
  groupby: string[];
 };
 requestBodies: never;
 headers: never;
 pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
 "capabilities:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Capabilities"];
    };
   };
  };
 };
 "status:get": {
  parameters: {
   query?: {
    details?: boolean;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Status"];
    };
   };
  };
 };
 "archive_policy:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ArchivePolicy"][];
    };
   };
  };
 };
 "archive_policy:post": {
  requestBody: {
   content: {
    "application/json": components["schemas"]["ArchivePolicyRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ArchivePolicy"];
    };
   };
  };
 };
 "archive_policy/archive_policy_name:get": {
  parameters: {
   path: {
    archive_policy_name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ArchivePolicy"];
    };
   };
  };
 };
 "archive_policy/archive_policy_name:delete": {
  parameters: {
   path: {
    archive_policy_name: string;
   };
  };
  responses: {
   204: {
   };
  };
 };
 "archive_policy/archive_policy_name:patch": {
  parameters: {
   path: {
    archive_policy_name: string;
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ArchivePolicyPatch"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ArchivePolicy"];
    };
   };
  };
 };
 "archive_policy_rule:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ArchivePolicyRule"][];
    };
   };
  };
 };
 "archive_policy_rule:post": {
  requestBody: {
   content: {
    "application/json": components["schemas"]["ArchivePolicyRule"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ArchivePolicyRule"];
    };
   };
  };
 };
 "archive_policy_rule/archive_policy_rule_name:get": {
  parameters: {
   path: {
    archive_policy_rule_name: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ArchivePolicyRule"];
    };
   };
  };
 };
 "archive_policy_rule/archive_policy_rule_name:delete": {
  parameters: {
   path: {
    archive_policy_rule_name: string;
   };
  };
  responses: {
   204: {
   };
  };
 };
 "archive_policy_rule/archive_policy_rule_name:patch": {
  parameters: {
   path: {
    archive_policy_rule_name: string;
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ArchivePolicyRulePatch"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ArchivePolicyRule"];
    };
   };
  };
 };
 "metric:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["limit"];
    marker?: components["parameters"]["marker"];
    sort?: components["parameters"]["sort"];
    id?: string;
    name?: string;
    unit?: string;
    archive_policy_name?: string;
    creator?: string;
    user_id?: string;
    project_id?: string;
    status?: "active" | "delete";
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Metric"][];
    };
   };
  };
 };
 "metric:post": {
  requestBody: {
   content: {
    "application/json": components["schemas"]["MetricRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Metric"];
    };
   };
  };
 };
 "metric/metric_id:get": {
  parameters: {
   path: {
    metric_id: components["parameters"]["metric_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Metric"];
    };
   };
  };
 };
 "metric/metric_id:delete": {
  parameters: {
   path: {
    metric_id: components["parameters"]["metric_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "metric/metric_id/measures:get": {
  parameters: {
   query?: {
    start?: components["parameters"]["start"];
    stop?: components["parameters"]["stop"];
    aggregation?: components["parameters"]["aggregation"];
    granularity?: components["parameters"]["granularity"];
    resample?: components["parameters"]["resample"];
    refresh?: components["parameters"]["refresh"];
   };
   path: {
    metric_id: components["parameters"]["metric_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Measures"];
    };
   };
  };
 };
 "metric/metric_id/measures:post": {
  parameters: {
   path: {
    metric_id: components["parameters"]["metric_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["MeasureRequest"][];
   };
  };
  responses: {
   202: {
   };
  };
 };
 "resource_type:get": {
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["ResourceType"][];
    };
   };
  };
 };
 "resource_type:post": {
  requestBody: {
   content: {
    "application/json": components["schemas"]["ResourceTypeRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["ResourceType"];
    };
   };
  };
 };
 "resource_type/resource_type:get": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
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
 "resource_type/resource_type:delete": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "resource_type/resource_type:patch": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
   };
  };
  requestBody: {
   content: {
    "application/json-patch+json": components["schemas"]["PatchStep"][];
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
 "resource:get": {
  responses: {
   200: {
    content: {
     "application/json": {
      [key: string]: string;
     };
    };
   };
  };
 };
 "resource/resource_type:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["limit"];
    marker?: components["parameters"]["marker"];
    sort?: components["parameters"]["sort"];
    details?: components["parameters"]["details"];
    history?: components["parameters"]["history"];
    attrs?: components["parameters"]["attrs"];
   };
   path: {
    resource_type: components["parameters"]["resource_type"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource"][];
    };
   };
  };
 };
 "resource/resource_type:post": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ResourceRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Resource"];
    };
   };
  };
 };
 "resource/resource_type:delete": {
  parameters: {
   query?: {
    filter?: components["parameters"]["filter"];
   };
   path: {
    resource_type: components["parameters"]["resource_type"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ResourceSearch"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Deleted"];
    };
   };
  };
 };
 "resource/resource_type/resource_id:get": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource"];
    };
   };
  };
 };
 "resource/resource_type/resource_id:delete": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "resource/resource_type/resource_id:patch": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["ResourcePatch"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource"];
    };
   };
  };
 };
 "resource/resource_type/resource_id/history:get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["limit"];
    marker?: components["parameters"]["marker"];
    sort?: components["parameters"]["sort"];
    details?: components["parameters"]["details"];
   };
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource"][];
    };
   };
  };
 };
 "resource/resource_type/resource_id/metric:get": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Metric"][];
    };
   };
  };
 };
 "resource/resource_type/resource_id/metric:post": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["MetricsByName"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Metric"][];
    };
   };
  };
 };
 "resource/resource_type/resource_id/metric/metric_name:get": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
    metric_name: components["parameters"]["metric_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Metric"];
    };
   };
  };
 };
 "resource/resource_type/resource_id/metric/metric_name:delete": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
    metric_name: components["parameters"]["metric_name"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "resource/resource_type/resource_id/metric/metric_name/measures:get": {
  parameters: {
   query?: {
    start?: components["parameters"]["start"];
    stop?: components["parameters"]["stop"];
    aggregation?: components["parameters"]["aggregation"];
    granularity?: components["parameters"]["granularity"];
    resample?: components["parameters"]["resample"];
    refresh?: components["parameters"]["refresh"];
   };
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
    metric_name: components["parameters"]["metric_name"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Measures"];
    };
   };
  };
 };
 "resource/resource_type/resource_id/metric/metric_name/measures:post": {
  parameters: {
   path: {
    resource_type: components["parameters"]["resource_type"];
    resource_id: components["parameters"]["resource_id"];
    metric_name: components["parameters"]["metric_name"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["MeasureRequest"][];
   };
  };
  responses: {
   202: {
   };
  };
 };
 "batch/metrics/measures:post": {
  requestBody: {
   content: {
    "application/json": components["schemas"]["MeasuresByMetric"];
   };
  };
  responses: {
   202: {
   };
  };
 };
 "batch/resources/metrics/measures:post": {
  parameters: {
   query?: {
    create_metrics?: boolean;
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["MeasuresByResource"];
   };
  };
  responses: {
   202: {
   };
  };
 };
 "search/resource/resource_type:post": {
  parameters: {
   query?: {
    limit?: components["parameters"]["limit"];
    marker?: components["parameters"]["marker"];
    sort?: components["parameters"]["sort"];
    details?: components["parameters"]["details"];
    history?: components["parameters"]["history"];
    attrs?: components["parameters"]["attrs"];
    filter?: components["parameters"]["filter"];
   };
   path: {
    resource_type: components["parameters"]["resource_type"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ResourceSearch"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Resource"][];
    };
   };
  };
 };
 "search/metric:post": {
  parameters: {
   query: {
    metric_id: string[];
    start?: components["parameters"]["start"];
    stop?: components["parameters"]["stop"];
    aggregation?: components["parameters"]["aggregation"];
    granularity?: components["parameters"]["granularity"];
   };
  };
  requestBody: {
   content: {
    "application/json": {
     [key: string]: unknown;
    };
   };
  };
  responses: {
   200: {
    content: {
     "application/json": {
      [key: string]: components["schemas"]["Measures"];
     };
    };
   };
  };
 };
 "aggregates:post": {
  parameters: {
   query?: {
    start?: components["parameters"]["start"];
    stop?: components["parameters"]["stop"];
    granularity?: components["parameters"]["granularity"];
    needed_overlap?: components["parameters"]["needed_overlap"];
    fill?: components["parameters"]["fill"];
    groupby?: components["parameters"]["groupby"];
    details?: components["parameters"]["details"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AggregatesRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AggregatesAnswer"];
    };
   };
  };
 };
 "aggregation/metric:get": {
  parameters: {
   query: {
    metric: string[];
    start?: components["parameters"]["start"];
    stop?: components["parameters"]["stop"];
    aggregation?: components["parameters"]["aggregation"];
    reaggregation?: components["parameters"]["reaggregation"];
    granularity?: components["parameters"]["granularity"];
    needed_overlap?: components["parameters"]["needed_overlap"];
    fill?: components["parameters"]["fill"];
    resample?: components["parameters"]["resample"];
    refresh?: components["parameters"]["refresh"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Measures"];
    };
   };
  };
 };
 "aggregation/resource/resource_type/metric/metric_name:post": {
  parameters: {
   query?: {
    start?: components["parameters"]["start"];
    stop?: components["parameters"]["stop"];
    aggregation?: components["parameters"]["aggregation"];
    reaggregation?: components["parameters"]["reaggregation"];
    granularity?: components["parameters"]["granularity"];
    needed_overlap?: components["parameters"]["needed_overlap"];
    fill?: components["parameters"]["fill"];
    groupby?: components["parameters"]["groupby"];
    filter?: components["parameters"]["filter"];
    resample?: components["parameters"]["resample"];
    refresh?: components["parameters"]["refresh"];
   };
   path: {
    resource_type: components["parameters"]["resource_type"];
    metric_name: components["parameters"]["metric_name"];
   };
  };
  requestBody?: {
   content: {
    "application/json": components["schemas"]["ResourceSearch"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Measures"] | components["schemas"]["MeasuresOfGroup"][];
    };
   };
  };
 };
}
export type Microversion = never
export type Newest = never
export type bodies = Record<never, never>
export type queries = Record<never, never>
