import type { JsonObject, Preview } from '@pve/core'

/** A request as a step's preview shows it. */
export const request = (method: string, path: string, data?: JsonObject): Preview => ({
  kind: 'request',
  text: `${method} ${path}`,
  ...(data !== undefined && { data }),
})
