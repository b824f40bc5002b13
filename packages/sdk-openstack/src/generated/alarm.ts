// Generated from alarm_v2.yaml by `npm run generate:openstack`. Do not edit.

export interface paths {
 "/capabilities": {
  get: operations["capabilities:get"];
 };
 "/alarms": {
  get: operations["alarms:get"];
  post: operations["alarms:post"];
 };
 "/alarms/{alarm_id}": {
  parameters: {
   path: {
    alarm_id: components["parameters"]["alarm_id"];
   };
  };
  get: operations["alarms/alarm_id:get"];
  put: operations["alarms/alarm_id:put"];
  delete: operations["alarms/alarm_id:delete"];
 };
 "/alarms/{alarm_id}/state": {
  parameters: {
   path: {
    alarm_id: components["parameters"]["alarm_id"];
   };
  };
  get: operations["alarms/alarm_id/state:get"];
  put: operations["alarms/alarm_id/state:put"];
 };
 "/alarms/{alarm_id}/history": {
  parameters: {
   path: {
    alarm_id: components["parameters"]["alarm_id"];
   };
  };
  get: operations["alarms/alarm_id/history:get"];
 };
 "/query/alarms": {
  post: operations["query/alarms:post"];
 };
 "/query/alarms/history": {
  post: operations["query/alarms/history:post"];
 };
 "/quotas": {
  get: operations["quotas:get"];
  post: operations["quotas:post"];
 };
 "/quotas/{project}": {
  parameters: {
   path: {
    project: string;
   };
  };
  delete: operations["quotas/project:delete"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  Capabilities: {
   api: {
    [key: string]: boolean;
   };
   alarm_storage: {
    [key: string]: boolean;
   };
  };
  AlarmState: "ok" | "alarm" | "insufficient data";
  Severity: "low" | "moderate" | "critical";
  Operator: "lt" | "le" | "eq" | "ne" | "ge" | "gt";
  AlarmType: "event" | "composite" | "gnocchi_resources_threshold" | "gnocchi_aggregation_by_metrics_threshold" | "gnocchi_aggregation_by_resources_threshold" | "loadbalancer_member_health";
  AlarmRequest: {
   name: string;
   type: components["schemas"]["AlarmType"];
   description?: string;
   enabled?: boolean;
   state?: components["schemas"]["AlarmState"];
   state_reason?: string;
   severity?: components["schemas"]["Severity"];
   repeat_actions?: boolean;
   ok_actions?: string[];
   alarm_actions?: string[];
   insufficient_data_actions?: string[];
   time_constraints?: components["schemas"]["TimeConstraintRequest"][];
   project_id?: string;
   user_id?: string;
   event_rule?: components["schemas"]["EventRule"];
   composite_rule?: components["schemas"]["CompositeRule"];
   gnocchi_resources_threshold_rule?: components["schemas"]["ResourceThresholdRule"];
   gnocchi_aggregation_by_metrics_threshold_rule?: components["schemas"]["MetricsThresholdRule"];
   gnocchi_aggregation_by_resources_threshold_rule?: components["schemas"]["ResourcesThresholdRule"];
   loadbalancer_member_health_rule?: components["schemas"]["MemberHealthRule"];
  };
  Alarm: {
   alarm_id: string;
   name: string;
   type: components["schemas"]["AlarmType"];
   description: string;
   enabled: boolean;
   state: components["schemas"]["AlarmState"];
   state_reason: string | null;
   state_timestamp: string;
   timestamp: string;
   evaluate_timestamp?: string | null;
   severity: components["schemas"]["Severity"];
   repeat_actions: boolean;
   ok_actions: string[];
   alarm_actions: string[];
   insufficient_data_actions: string[];
   time_constraints: components["schemas"]["TimeConstraint"][];
   project_id: string;
   user_id: string;
   event_rule?: components["schemas"]["EventRule"];
   composite_rule?: components["schemas"]["CompositeRule"];
   gnocchi_resources_threshold_rule?: components["schemas"]["ResourceThresholdRule"];
   gnocchi_aggregation_by_metrics_threshold_rule?: components["schemas"]["MetricsThresholdRule"];
   gnocchi_aggregation_by_resources_threshold_rule?: components["schemas"]["ResourcesThresholdRule"];
   loadbalancer_member_health_rule?: components["schemas"]["MemberHealthRule"];
  };
  TimeConstraintRequest: {
   name: string;
   description?: string;
   start: string;
   duration: number;
   timezone?: string;
  };
  TimeConstraint: {
   name: string;
   description: string;
   start: string;
   duration: number;
   timezone: string;
  };
  SimpleQuery: {
   field: string;
   op?: components["schemas"]["Operator"];
   value: string;
   type?: "integer" | "float" | "string" | "boolean" | "datetime";
  };
  EventRule: {
   event_type?: string;
   query?: components["schemas"]["SimpleQuery"][];
  };
  ResourceThresholdRule: {
   metric: string;
   resource_id: string;
   resource_type: string;
   threshold: number;
   comparison_operator?: components["schemas"]["Operator"];
   aggregation_method: string;
   evaluation_periods?: number;
   granularity?: number;
  };
  MetricsThresholdRule: {
   metrics: string[];
   threshold: number;
   comparison_operator?: components["schemas"]["Operator"];
   aggregation_method: string;
   evaluation_periods?: number;
   granularity?: number;
  };
  ResourcesThresholdRule: {
   metric: string;
   query: string;
   resource_type: string;
   threshold: number;
   comparison_operator?: components["schemas"]["Operator"];
   aggregation_method: string;
   evaluation_periods?: number;
   granularity?: number;
  };
  MemberHealthRule: {
   pool_id: string;
   stack_id: string;
   autoscaling_group_id: string;
  };
  CompositeRule: {
   and: components["schemas"]["CompositePart"][];
  } | {
   or: components["schemas"]["CompositePart"][];
  };
  CompositePart: components["schemas"]["CompositeRule"] | components["schemas"]["ThresholdPart"];
  ThresholdPart: {
   type: "gnocchi_resources_threshold" | "gnocchi_aggregation_by_metrics_threshold" | "gnocchi_aggregation_by_resources_threshold";
   metric?: string;
   metrics?: string[];
   query?: string;
   resource_id?: string;
   resource_type?: string;
   threshold: number;
   comparison_operator?: components["schemas"]["Operator"];
   aggregation_method: string;
   evaluation_periods?: number;
   granularity?: number;
  };
  AlarmChange: {
   event_id: string;
   alarm_id: string;
   type: "creation" | "rule change" | "state transition" | "deletion";
   detail: string;
   project_id: string;
   user_id: string;
   on_behalf_of: string;
   timestamp: string;
   severity?: string;
  };
  ComplexQuery: {
   filter?: string;
   orderby?: string;
   limit?: number;
  };
  Quotas: {
   project_id: string;
   quotas: {
    resource: "alarms";
    limit: number;
   }[];
  };
 };
 responses: never;
 parameters: {
  alarm_id: string;
  q_field: string[];
  q_op: components["schemas"]["Operator"][];
  q_value: string[];
  sort: string[];
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
 "alarms:get": {
  parameters: {
   query?: {
    "q.field"?: components["parameters"]["q_field"];
    "q.op"?: components["parameters"]["q_op"];
    "q.value"?: components["parameters"]["q_value"];
    sort?: components["parameters"]["sort"];
    limit?: number;
    marker?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Alarm"][];
    };
   };
  };
 };
 "alarms:post": {
  requestBody: {
   content: {
    "application/json": components["schemas"]["AlarmRequest"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Alarm"];
    };
   };
  };
 };
 "alarms/alarm_id:get": {
  parameters: {
   path: {
    alarm_id: components["parameters"]["alarm_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Alarm"];
    };
   };
  };
 };
 "alarms/alarm_id:put": {
  parameters: {
   path: {
    alarm_id: components["parameters"]["alarm_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AlarmRequest"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Alarm"];
    };
   };
  };
 };
 "alarms/alarm_id:delete": {
  parameters: {
   path: {
    alarm_id: components["parameters"]["alarm_id"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "alarms/alarm_id/state:get": {
  parameters: {
   path: {
    alarm_id: components["parameters"]["alarm_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AlarmState"];
    };
   };
  };
 };
 "alarms/alarm_id/state:put": {
  parameters: {
   path: {
    alarm_id: components["parameters"]["alarm_id"];
   };
  };
  requestBody: {
   content: {
    "application/json": components["schemas"]["AlarmState"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AlarmState"];
    };
   };
  };
 };
 "alarms/alarm_id/history:get": {
  parameters: {
   query?: {
    "q.field"?: components["parameters"]["q_field"];
    "q.op"?: components["parameters"]["q_op"];
    "q.value"?: components["parameters"]["q_value"];
    sort?: components["parameters"]["sort"];
    limit?: number;
    marker?: string;
   };
   path: {
    alarm_id: components["parameters"]["alarm_id"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AlarmChange"][];
    };
   };
  };
 };
 "query/alarms:post": {
  requestBody: {
   content: {
    "application/json": components["schemas"]["ComplexQuery"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Alarm"][];
    };
   };
  };
 };
 "query/alarms/history:post": {
  requestBody: {
   content: {
    "application/json": components["schemas"]["ComplexQuery"];
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["AlarmChange"][];
    };
   };
  };
 };
 "quotas:get": {
  parameters: {
   query?: {
    project_id?: string;
   };
  };
  responses: {
   200: {
    content: {
     "application/json": components["schemas"]["Quotas"];
    };
   };
  };
 };
 "quotas:post": {
  requestBody: {
   content: {
    "application/json": components["schemas"]["Quotas"];
   };
  };
  responses: {
   201: {
    content: {
     "application/json": components["schemas"]["Quotas"];
    };
   };
  };
 };
 "quotas/project:delete": {
  parameters: {
   path: {
    project: string;
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
