/**
 * From an api-viewer schema to a typed client: {@link generate} gives the OpenAPI 3.1 document, the types and the run-time
 * table, for the schema of any server.
 *
 * @module @pve/sdk/generator
 */

import type { JsonObject } from '@pve/core'
import type { ApiModel } from '../schema/model.js'
import { packModel } from '../schema/pack.js'
import { buildModel } from './build-model.js'
import { toOpenApi } from './openapi.js'
import { readViewerSchema } from './viewer.js'

export { packModel, unpackModel } from '../schema/pack.js'
export * from './diff/index.js'
export { toTypes } from './types.js'

export interface Generated {
  readonly model: ApiModel
  readonly openApi: JsonObject
  /** JSON text of the run-time table; `unpackModel(JSON.parse(text))` gives the model back. */
  readonly table: string
}

/**
 * The model, the OpenAPI document and the run-time table of an API.
 * @param text an api-viewer schema: its JSON, or the `apidoc.js` of a server
 * @param options.source how errors call it (file name or address)
 * @param options.version of the server it is from, such as `9.2`
 * @throws ValidationError naming the place when the text is no such schema
 * @example
 * import { readFile, writeFile } from 'node:fs/promises'
 *
 * const { openApi, table } = generate(await readFile('apidoc.js', 'utf8'), { source: 'apidoc.js', version: '9.2' })
 * await writeFile('table.json', table)
 */
export function generate(text: string, options: { source: string; version: string }): Generated {
  const model = buildModel(readViewerSchema(text, options.source), options.version)
  return { model, openApi: toOpenApi(model), table: JSON.stringify(packModel(model)) }
}
