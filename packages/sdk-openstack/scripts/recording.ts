/** The form of `test/recorded/*.json`: what a real OpenStack answered, one file for each service. */
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** Those headers that carry a meaning of the API; names in small letters. */
const headersSchema = z.record(z.string(), z.string())
/** JSON as it is; other text as a string; absent where there was none. */
const bodySchema = z.json().optional()

const exchangeSchema = z.object({
  /** Unique in its file. */
  name: z.string(),
  request: z.object({ method: z.string(), path: z.string(), headers: headersSchema, body: bodySchema }),
  response: z.object({ status: z.number().int(), headers: headersSchema, body: bodySchema }),
})

export const recordingSchema = z.object({
  service: z.string(),
  /** What stands before the paths. */
  origin: z.string(),
  exchanges: z.array(exchangeSchema),
})

export type Exchange = z.infer<typeof exchangeSchema>
export type Recording = z.infer<typeof recordingSchema>

export const recordedFolder = fileURLToPath(new URL('../test/recorded/', import.meta.url))

/** @param service the file's name: `keystone`, `nova`, `neutron`, `glance`, `cinder`, `placement` */
export async function readRecording(service: string): Promise<Recording> {
  return recordingSchema.parse(JSON.parse(await readFile(`${recordedFolder}${service}.json`, 'utf8')))
}
