/** Any value that JSON can carry. */
export type Json = string | number | boolean | null | Json[] | JsonObject

/** A JSON object. A key whose value is `undefined` counts as absent. */
export type JsonObject = { [key: string]: Json | undefined }
