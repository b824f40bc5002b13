import type { JsonObject, Preview } from '@pve/core'

/** A request as a step's preview shows it: `POST /servers {"server":{…}}`. */
export const requestPreview = (method: string, path: string, data?: JsonObject): Preview => ({
  kind: 'request',
  text: data === undefined ? `${method} ${path}` : `${method} ${path} ${JSON.stringify(data)}`,
  ...(data !== undefined && { data }),
})
