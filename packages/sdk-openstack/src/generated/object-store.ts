// Generated from object-store_v1.json by `npm run generate:openstack`. Do not edit.

export interface paths {
 "/{account}": {
  parameters: {
   path: {
    account: components["parameters"]["account"];
   };
  };
  get: operations["account.get"];
  post: operations["account.post"];
  delete: operations["account.delete"];
  head: operations["account.head"];
 };
 "/{account}/{container}": {
  parameters: {
   path: {
    account: components["parameters"]["account"];
    container: components["parameters"]["container"];
   };
  };
  get: operations["container.get"];
  put: operations["container.put"];
  post: operations["container.post"];
  delete: operations["container.delete"];
  head: operations["container.head"];
 };
 "/{account}/{container}/{object}": {
  parameters: {
   path: {
    account: components["parameters"]["account"];
    container: components["parameters"]["container"];
    object: components["parameters"]["object"];
   };
  };
  get: operations["object.get"];
  put: operations["object.put"];
  post: operations["object.post"];
  delete: operations["object.delete"];
  head: operations["object.head"];
 };
}
export type webhooks = Record<string, never>;
export interface components {
 schemas: {
  Container: {
   count?: number;
   bytes?: number;
   name?: string;
   last_modified?: string;
  };
  Containers: components["schemas"]["Container"][];
  Object: {
   name?: string;
   content_type?: string;
   bytes?: number;
   hash?: string;
   last_modified?: string;
   symlink_path?: string;
  };
  Objects: components["schemas"]["Object"][];
 };
 responses: never;
 parameters: {
  account: string;
  container: string;
  object: string;
  "X-Account-Meta": string;
  "X-Remove-Account-Meta": string | null;
  "X-Account-Meta-Temp-Url-Key": string;
  "X-Account-Meta-Temp-Url-Key-2": string;
  "X-Account-Access-Control": string;
  "X-Object-Meta": string;
  "X-Object-Manifest": string;
  "X-Remove-Object-Meta": string | null;
  "X-Container-Meta": string | null;
  "X-Remove-Container-Meta": string | null;
  "X-Container-Read": string;
  "X-Container-Write": string;
  "X-Container-Sync-To": string;
  "X-Container-Sync-Key": string;
  "X-Versions-Location": string;
  "X-History-Location": string;
  "X-Container-Meta-Access-Control-Allow-Origin": string;
  "X-Container-Meta-Access-Control-Max-Age": string;
  "X-Container-Meta-Access-Control-Expose-Headers": string;
  "X-Container-Meta-Quota-Bytes": string;
  "X-Container-Meta-Quota-Count": string;
  "X-Container-Meta-Temp-Url-Key": string;
  "X-Container-Meta-Temp-Url-Key-2": string;
  "X-Trans-Id-Extra": string;
  "X-Storage-Policy": string;
  limit: number;
  marker: string;
  "end-marker": string;
  format: "json" | "xml" | "plain";
  prefix: string;
  delimiter: string;
  reverse: boolean;
  "X-Newest": boolean;
  accept: "application/json" | "application/xml" | "text/xml";
  "multipart-manifest": string;
  temp_url_sig: string;
  temp_url_expires: number;
  filename: string;
  symlink: string;
  range: string;
  "X-Delete-At": number;
  "X-Delete-After": number;
  "X-Detect-Content-Type": boolean;
  "X-Copy-From": string;
  "X-Copy-From-Account": string;
  "Content-Disposition": string;
  ETag: string;
  "If-None-Match": string;
  "X-Symlink-Target": string;
  "X-Symlink-Target-Account": string;
  "Content-Encoding": string;
  "Content-Type": string;
 };
 requestBodies: never;
 headers: {
  "Content-Length": number;
  "Content-Type": string;
  "Content-Disposition": string;
  "Content-Encoding": string;
  "Accept-Ranges": string;
  "Last-Modified": string;
  "X-Trans-Id": string;
  "X-Timestamp": number;
  Date: string;
  "X-Account-Meta": string;
  "X-Account-Meta-Temp-Url-Key": string;
  "X-Account-Meta-Temp-Url-Key-2": string;
  "X-Account-Bytes-Used": number;
  "X-Account-Container-Count": number;
  "X-Account-Object-Count": number;
  "X-Account-Storage-Policy-Bytes-Used": number;
  "X-Account-Storage-Policy-Container-Count": number;
  "X-Account-Storage-Policy-Object-Count": number;
  "X-Account-Meta-Quota-Bytes": string;
  "X-Account-Access-Control": string;
  "X-Container-Meta": string;
  "X-Container-Bytes-Used": number;
  "X-Container-Object-Count": number;
  acceptRanges: string;
  "X-Container-Meta-Temp-URL-Key": string;
  "X-Container-Meta-Temp-URL-Key-2": string;
  "X-Container-Meta-Quota-Count": string;
  "X-Container-Meta-Quota-Bytes": string;
  "X-Storage-Policy": string;
  "X-Container-Read": string;
  "X-Container-Write": string;
  "X-Container-Sync-Key": string;
  "X-Container-Sync-To": string;
  "X-Versions-Location": string;
  "X-History-Location": string;
  "X-Object-Meta": string;
  "X-Object-Manifest": string;
  ETag: string;
  "X-Static-Large-Object": boolean;
  "X-Symlink-Target": string;
  "X-Symlink-Target-Account": string;
  "X-Delete-At": number;
 };
 pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
 "account.get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["limit"];
    marker?: components["parameters"]["marker"];
    end_marker?: components["parameters"]["end-marker"];
    format?: components["parameters"]["format"];
    prefix?: components["parameters"]["prefix"];
    delimiter?: components["parameters"]["delimiter"];
    reverse?: components["parameters"]["reverse"];
   };
   header?: {
    "X-Newest"?: components["parameters"]["X-Newest"];
    accept?: components["parameters"]["accept"];
   };
   path: {
    account: components["parameters"]["account"];
   };
  };
  responses: {
   200: {
    headers: {
     "X-Account-Meta-*": components["headers"]["X-Account-Meta"];
     "X-Account-Meta-Temp-URL-Key": components["headers"]["X-Account-Meta-Temp-Url-Key"];
     "X-Account-Meta-Temp-URL-Key-2": components["headers"]["X-Account-Meta-Temp-Url-Key-2"];
     "X-Timestamp": components["headers"]["X-Timestamp"];
     "X-Account-Bytes-Used": components["headers"]["X-Account-Bytes-Used"];
     "X-Account-Container-Count": components["headers"]["X-Account-Container-Count"];
     "X-Account-Object-Count": components["headers"]["X-Account-Object-Count"];
     "X-Account-Storage-Policy*Bytes-Used": components["headers"]["X-Account-Storage-Policy-Bytes-Used"];
     "X-Account-Storage-Policy*Container-Count": components["headers"]["X-Account-Storage-Policy-Container-Count"];
     "X-Account-Storage-Policy*Object-Count": components["headers"]["X-Account-Storage-Policy-Object-Count"];
     "X-Account-Meta-Quota-Bytes": components["headers"]["X-Account-Meta-Quota-Bytes"];
     "X-Account-Access-Control": components["headers"]["X-Account-Access-Control"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Containers"];
    };
   };
   204: {
   };
   401: {
   };
   416: {
   };
  };
 };
 "account.post": {
  parameters: {
   header?: {
    "X-Account-Meta-Temp-URL-Key"?: components["parameters"]["X-Account-Meta-Temp-Url-Key"];
    "X-Account-Meta-Temp-URL-Key-2"?: components["parameters"]["X-Account-Meta-Temp-Url-Key-2"];
    "X-Account-Meta-*"?: components["parameters"]["X-Account-Meta"];
    "X-Remove-Account-Meta-*"?: components["parameters"]["X-Remove-Account-Meta"];
    "X-Account-Access-Control"?: components["parameters"]["X-Account-Access-Control"];
   };
   path: {
    account: components["parameters"]["account"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "account.delete": {
  parameters: {
   path: {
    account: components["parameters"]["account"];
   };
  };
  responses: {
   204: {
   };
  };
 };
 "account.head": {
  parameters: {
   path: {
    account: components["parameters"]["account"];
   };
  };
  responses: {
   204: {
    headers: {
     "X-Account-Meta-*": components["headers"]["X-Account-Meta"];
     "X-Account-Meta-Temp-URL-Key": components["headers"]["X-Account-Meta-Temp-Url-Key"];
     "X-Account-Meta-Temp-URL-Key-2": components["headers"]["X-Account-Meta-Temp-Url-Key-2"];
     "X-Timestamp": components["headers"]["X-Timestamp"];
     "X-Account-Bytes-Used": components["headers"]["X-Account-Bytes-Used"];
     "X-Account-Container-Count": components["headers"]["X-Account-Container-Count"];
     "X-Account-Object-Count": components["headers"]["X-Account-Object-Count"];
     "X-Account-Storage-Policy*Bytes-Used": components["headers"]["X-Account-Storage-Policy-Bytes-Used"];
     "X-Account-Storage-Policy*Container-Count": components["headers"]["X-Account-Storage-Policy-Container-Count"];
     "X-Account-Storage-Policy*Object-Count": components["headers"]["X-Account-Storage-Policy-Object-Count"];
     "X-Account-Meta-Quota-Bytes": components["headers"]["X-Account-Meta-Quota-Bytes"];
     "X-Account-Access-Control": components["headers"]["X-Account-Access-Control"];
     [name: string]: unknown;
    };
   };
   401: {
   };
  };
 };
 "container.get": {
  parameters: {
   query?: {
    limit?: components["parameters"]["limit"];
    marker?: components["parameters"]["marker"];
    end_marker?: components["parameters"]["end-marker"];
    format?: components["parameters"]["format"];
    prefix?: components["parameters"]["prefix"];
    delimiter?: components["parameters"]["delimiter"];
    reverse?: components["parameters"]["reverse"];
   };
   header?: {
    "X-Newest"?: components["parameters"]["X-Newest"];
    accept?: components["parameters"]["accept"];
   };
   path: {
    account: components["parameters"]["account"];
    container: components["parameters"]["container"];
   };
  };
  responses: {
   200: {
    headers: {
     "X-Container-Meta-*": components["headers"]["X-Container-Meta"];
     "X-Timestamp": components["headers"]["X-Timestamp"];
     "X-Container-Bytes-Used": components["headers"]["X-Container-Bytes-Used"];
     "X-Container-Object-Count": components["headers"]["X-Container-Object-Count"];
     "Accept-Ranges": components["headers"]["Accept-Ranges"];
     "X-Container-Meta-Temp-URL-Key": components["headers"]["X-Container-Meta-Temp-URL-Key"];
     "X-Container-Meta-Temp-URL-Key-2": components["headers"]["X-Container-Meta-Temp-URL-Key-2"];
     "X-Container-Meta-Quota-Count": components["headers"]["X-Container-Meta-Quota-Count"];
     "X-Container-Meta-Quota-Bytes": components["headers"]["X-Container-Meta-Quota-Bytes"];
     "X-Storage-Policy": components["headers"]["X-Storage-Policy"];
     "X-Container-Read": components["headers"]["X-Container-Read"];
     "X-Container-Write": components["headers"]["X-Container-Write"];
     "X-Container-Sync-Key": components["headers"]["X-Container-Sync-Key"];
     "X-Container-Sync-To": components["headers"]["X-Container-Sync-To"];
     "X-Versions-Location": components["headers"]["X-Versions-Location"];
     "X-History-Location": components["headers"]["X-History-Location"];
     [name: string]: unknown;
    };
    content: {
     "application/json": components["schemas"]["Objects"];
    };
   };
   404: {
   };
   416: {
   };
  };
 };
 "container.put": {
  parameters: {
   header?: {
    "X-Container-Meta-*"?: components["parameters"]["X-Container-Meta"];
    "X-Container-Read"?: components["parameters"]["X-Container-Read"];
    "X-Container-Write"?: components["parameters"]["X-Container-Write"];
    "X-Container-Sync-To"?: components["parameters"]["X-Container-Sync-To"];
    "X-Container-Sync-Key"?: components["parameters"]["X-Container-Sync-Key"];
    "X-Versions-Location"?: components["parameters"]["X-Versions-Location"];
    "X-History-Location"?: components["parameters"]["X-History-Location"];
    "X-Container-Meta-Access-Control-Allow-Origin"?: components["parameters"]["X-Container-Meta-Access-Control-Allow-Origin"];
    "X-Container-Meta-Access-Control-Max-Age"?: components["parameters"]["X-Container-Meta-Access-Control-Max-Age"];
    "X-Container-Meta-Access-Control-Expose-Headers"?: components["parameters"]["X-Container-Meta-Access-Control-Expose-Headers"];
    "X-Container-Meta-Quota-Bytes"?: components["parameters"]["X-Container-Meta-Quota-Bytes"];
    "X-Container-Meta-Quota-Count"?: components["parameters"]["X-Container-Meta-Quota-Count"];
    "X-Container-Meta-Temp-URL-Key"?: components["parameters"]["X-Container-Meta-Temp-Url-Key"];
    "X-Container-Meta-Temp-URL-Key-2"?: components["parameters"]["X-Container-Meta-Temp-Url-Key-2"];
    "X-Trans-Id-Extra"?: components["parameters"]["X-Trans-Id-Extra"];
    "X-Storage-Policy"?: components["parameters"]["X-Storage-Policy"];
   };
   path: {
    account: components["parameters"]["account"];
    container: components["parameters"]["container"];
   };
  };
  responses: {
   201: {
    headers: {
     "X-Trans-Id": components["headers"]["X-Trans-Id"];
     [name: string]: unknown;
    };
   };
   202: {
    headers: {
     "X-Trans-Id": components["headers"]["X-Trans-Id"];
     [name: string]: unknown;
    };
   };
  };
 };
 "container.post": {
  parameters: {
   header?: {
    "X-Container-Meta-*"?: components["parameters"]["X-Container-Meta"];
    "X-Remove-Container-Meta-*"?: components["parameters"]["X-Remove-Container-Meta"];
    "X-Container-Read"?: components["parameters"]["X-Container-Read"];
    "X-Container-Write"?: components["parameters"]["X-Container-Write"];
    "X-Container-Sync-To"?: components["parameters"]["X-Container-Sync-To"];
    "X-Container-Sync-Key"?: components["parameters"]["X-Container-Sync-Key"];
    "X-Versions-Location"?: components["parameters"]["X-Versions-Location"];
    "X-History-Location"?: components["parameters"]["X-History-Location"];
    "X-Container-Meta-Access-Control-Allow-Origin"?: components["parameters"]["X-Container-Meta-Access-Control-Allow-Origin"];
    "X-Container-Meta-Access-Control-Max-Age"?: components["parameters"]["X-Container-Meta-Access-Control-Max-Age"];
    "X-Container-Meta-Access-Control-Expose-Headers"?: components["parameters"]["X-Container-Meta-Access-Control-Expose-Headers"];
    "X-Container-Meta-Quota-Bytes"?: components["parameters"]["X-Container-Meta-Quota-Bytes"];
    "X-Container-Meta-Quota-Count"?: components["parameters"]["X-Container-Meta-Quota-Count"];
    "X-Container-Meta-Temp-URL-Key"?: components["parameters"]["X-Container-Meta-Temp-Url-Key"];
    "X-Container-Meta-Temp-URL-Key-2"?: components["parameters"]["X-Container-Meta-Temp-Url-Key-2"];
    "X-Trans-Id-Extra"?: components["parameters"]["X-Trans-Id-Extra"];
    "X-Storage-Policy"?: components["parameters"]["X-Storage-Policy"];
   };
   path: {
    account: components["parameters"]["account"];
    container: components["parameters"]["container"];
   };
  };
  responses: {
   204: {
    headers: {
     "X-Trans-Id": components["headers"]["X-Trans-Id"];
     [name: string]: unknown;
    };
   };
   404: {
   };
   409: {
   };
  };
 };
 "container.delete": {
  parameters: {
   path: {
    account: components["parameters"]["account"];
    container: components["parameters"]["container"];
   };
  };
  responses: {
   204: {
   };
   404: {
   };
   409: {
   };
  };
 };
 "container.head": {
  parameters: {
   path: {
    account: components["parameters"]["account"];
    container: components["parameters"]["container"];
   };
  };
  responses: {
   204: {
    headers: {
     "X-Container-Meta-*": components["headers"]["X-Container-Meta"];
     "X-Timestamp": components["headers"]["X-Timestamp"];
     "X-Container-Bytes-Used": components["headers"]["X-Container-Bytes-Used"];
     "X-Container-Object-Count": components["headers"]["X-Container-Object-Count"];
     "Accept-Ranges": components["headers"]["Accept-Ranges"];
     "X-Container-Meta-Temp-URL-Key": components["headers"]["X-Container-Meta-Temp-URL-Key"];
     "X-Container-Meta-Temp-URL-Key-2": components["headers"]["X-Container-Meta-Temp-URL-Key-2"];
     "X-Container-Meta-Quota-Count": components["headers"]["X-Container-Meta-Quota-Count"];
     "X-Container-Meta-Quota-Bytes": components["headers"]["X-Container-Meta-Quota-Bytes"];
     "X-Storage-Policy": components["headers"]["X-Storage-Policy"];
     "X-Container-Read": components["headers"]["X-Container-Read"];
     "X-Container-Write": components["headers"]["X-Container-Write"];
     "X-Container-Sync-Key": components["headers"]["X-Container-Sync-Key"];
     "X-Container-Sync-To": components["headers"]["X-Container-Sync-To"];
     "X-Versions-Location": components["headers"]["X-Versions-Location"];
     "X-History-Location": components["headers"]["X-History-Location"];
     [name: string]: unknown;
    };
   };
   404: {
   };
  };
 };
 "object.get": {
  parameters: {
   query?: {
    "multipart-manifest"?: components["parameters"]["multipart-manifest"];
    temp_url_sig?: components["parameters"]["temp_url_sig"];
    temp_url_expires?: components["parameters"]["temp_url_expires"];
    filename?: components["parameters"]["filename"];
    symlink?: components["parameters"]["symlink"];
   };
   header?: {
    "X-Newest"?: components["parameters"]["X-Newest"];
    range?: components["parameters"]["range"];
   };
   path: {
    account: components["parameters"]["account"];
    container: components["parameters"]["container"];
    object: components["parameters"]["object"];
   };
  };
  responses: {
   200: {
    headers: {
     "Content-Type": components["headers"]["Content-Type"];
     "Content-Length": components["headers"]["Content-Length"];
     "Content-Disposition": components["headers"]["Content-Disposition"];
     "Content-Encoding": components["headers"]["Content-Encoding"];
     "Accept-Ranges": components["headers"]["Accept-Ranges"];
     "Last-Modified": components["headers"]["Last-Modified"];
     "X-Object-Meta-*": components["headers"]["X-Object-Meta"];
     "X-Delete-At": components["headers"]["X-Delete-At"];
     "X-Object-Manifest": components["headers"]["X-Object-Manifest"];
     ETag: components["headers"]["ETag"];
     "X-Timestamp": components["headers"]["X-Timestamp"];
     "X-Trans-Id": components["headers"]["X-Trans-Id"];
     Date: components["headers"]["Date"];
     "X-Static-Large-Object": components["headers"]["X-Static-Large-Object"];
     "X-Symlink-Target": components["headers"]["X-Symlink-Target"];
     "X-Symlink-Target-Account": components["headers"]["X-Symlink-Target-Account"];
     [name: string]: unknown;
    };
    content: {
     "*": string;
    };
   };
   404: {
   };
   416: {
   };
  };
 };
 "object.put": {
  parameters: {
   query?: {
    "multipart-manifest"?: components["parameters"]["multipart-manifest"];
    temp_url_sig?: components["parameters"]["temp_url_sig"];
    temp_url_expires?: components["parameters"]["temp_url_expires"];
    filename?: components["parameters"]["filename"];
    symlink?: components["parameters"]["symlink"];
   };
   header?: {
    "X-Newest"?: components["parameters"]["X-Newest"];
    range?: components["parameters"]["range"];
    "X-Object-Meta-*"?: components["parameters"]["X-Object-Meta"];
    "X-Object-Manifest"?: components["parameters"]["X-Object-Manifest"];
    "X-Delete-At"?: components["parameters"]["X-Delete-At"];
    "X-Delete-After"?: components["parameters"]["X-Delete-After"];
    "X-Detect-Content-Type"?: components["parameters"]["X-Detect-Content-Type"];
    "X-Copy-From"?: components["parameters"]["X-Copy-From"];
    "X-Copy-From-Account"?: components["parameters"]["X-Copy-From-Account"];
    ETag?: components["parameters"]["ETag"];
    "Content-Disposition"?: components["parameters"]["Content-Disposition"];
    "Content-Encoding"?: components["parameters"]["Content-Encoding"];
    "Content-Type"?: components["parameters"]["Content-Type"];
    "If-None-Match"?: components["parameters"]["If-None-Match"];
    "X-Trans-Id-Extra"?: components["parameters"]["X-Trans-Id-Extra"];
    "X-Symlink-Target"?: components["parameters"]["X-Symlink-Target"];
    "X-Symlink-Target-Account"?: components["parameters"]["X-Symlink-Target-Account"];
    "access-control-allow-origin"?: string;
   };
   path: {
    account: components["parameters"]["account"];
    container: components["parameters"]["container"];
    object: components["parameters"]["object"];
   };
  };
  requestBody?: {
   content: {
    "*": string;
   };
  };
  responses: {
   201: {
    headers: {
     "Content-Length": components["headers"]["Content-Length"];
     "X-Timestamp": components["headers"]["X-Timestamp"];
     "X-Trans-Id": components["headers"]["X-Trans-Id"];
     Date: components["headers"]["Date"];
     "X-Symlink-Target": components["headers"]["X-Symlink-Target"];
     "X-Symlink-Target-Account": components["headers"]["X-Symlink-Target-Account"];
     [name: string]: unknown;
    };
    content: {
     "*": string;
    };
   };
   400: {
   };
   404: {
   };
   500: {
   };
  };
 };
 "object.post": {
  parameters: {
   query?: {
    "multipart-manifest"?: components["parameters"]["multipart-manifest"];
    temp_url_sig?: components["parameters"]["temp_url_sig"];
    temp_url_expires?: components["parameters"]["temp_url_expires"];
    filename?: components["parameters"]["filename"];
    symlink?: components["parameters"]["symlink"];
    "bulk-delete"?: boolean;
    "extract-archive"?: boolean;
   };
   header?: {
    "X-Newest"?: components["parameters"]["X-Newest"];
    range?: components["parameters"]["range"];
    "X-Object-Meta-*"?: components["parameters"]["X-Object-Meta"];
    "X-Delete-At"?: components["parameters"]["X-Delete-At"];
    "X-Delete-After"?: components["parameters"]["X-Delete-After"];
    "Content-Disposition"?: components["parameters"]["Content-Disposition"];
    "Content-Encoding"?: components["parameters"]["Content-Encoding"];
    "Content-Type"?: components["parameters"]["Content-Type"];
   };
   path: {
    account: components["parameters"]["account"];
    container: components["parameters"]["container"];
    object: components["parameters"]["object"];
   };
  };
  responses: {
   202: {
    headers: {
     "Content-Length": components["headers"]["Content-Length"];
     "X-Timestamp": components["headers"]["X-Timestamp"];
     "X-Trans-Id": components["headers"]["X-Trans-Id"];
     Date: components["headers"]["Date"];
     "X-Symlink-Target": components["headers"]["X-Symlink-Target"];
     "X-Symlink-Target-Account": components["headers"]["X-Symlink-Target-Account"];
     [name: string]: unknown;
    };
    content: {
     "*": string;
    };
   };
   404: {
   };
  };
 };
 "object.delete": {
  parameters: {
   query?: {
    "multipart-manifest"?: components["parameters"]["multipart-manifest"];
   };
   path: {
    account: components["parameters"]["account"];
    container: components["parameters"]["container"];
    object: components["parameters"]["object"];
   };
  };
  responses: {
   204: {
    headers: {
     "Content-Length": components["headers"]["Content-Length"];
     "X-Timestamp": components["headers"]["X-Timestamp"];
     "X-Trans-Id": components["headers"]["X-Trans-Id"];
     [name: string]: unknown;
    };
   };
   404: {
   };
  };
 };
 "object.head": {
  parameters: {
   query?: {
    "multipart-manifest"?: components["parameters"]["multipart-manifest"];
    temp_url_sig?: components["parameters"]["temp_url_sig"];
    temp_url_expires?: components["parameters"]["temp_url_expires"];
    filename?: components["parameters"]["filename"];
    symlink?: components["parameters"]["symlink"];
   };
   header?: {
    "X-Newest"?: components["parameters"]["X-Newest"];
    range?: components["parameters"]["range"];
   };
   path: {
    account: components["parameters"]["account"];
    container: components["parameters"]["container"];
    object: components["parameters"]["object"];
   };
  };
  responses: {
   200: {
    headers: {
     "Content-Length": components["headers"]["Content-Length"];
     "Content-Disposition": components["headers"]["Content-Disposition"];
     "Content-Type": components["headers"]["Content-Type"];
     "Content-Encoding": components["headers"]["Content-Encoding"];
     "Accept-Ranges": components["headers"]["Accept-Ranges"];
     "Last-Modified": components["headers"]["Last-Modified"];
     "X-Object-Meta-*": components["headers"]["X-Object-Meta"];
     "X-Delete-At": components["headers"]["X-Delete-At"];
     "X-Object-Manifest": components["headers"]["X-Object-Manifest"];
     ETag: components["headers"]["ETag"];
     "X-Timestamp": components["headers"]["X-Timestamp"];
     "X-Trans-Id": components["headers"]["X-Trans-Id"];
     Date: components["headers"]["Date"];
     "X-Static-Large-Object": components["headers"]["X-Static-Large-Object"];
     "X-Symlink-Target": components["headers"]["X-Symlink-Target"];
     "X-Symlink-Target-Account": components["headers"]["X-Symlink-Target-Account"];
     [name: string]: unknown;
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
