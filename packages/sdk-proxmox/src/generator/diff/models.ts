/** Where the API model of a server's version comes from: the SDK, or a file. */
import { ValidationError } from '@pve/core'
import { z } from 'zod'
import type { ApiModel } from '../../schema/model.js'
import { unpackModel } from '../../schema/pack.js'
import { apiModel } from '../../schema/registry.js'
import { buildModel } from '../build-model.js'
import { readViewerSchema } from '../viewer.js'

/** Versions of Proxmox VE whose API the SDK knows, oldest first. */
export const builtInVersions = ['9.1', '9.2'] as const
export type BuiltInVersion = (typeof builtInVersions)[number]

/**
 * The API of a version as its servers describe it. The older one is read from its file when it is first asked for.
 * @example
 * const { version, operations } = await builtInModel('9.1')
 * console.log(version, Object.keys(operations).length)
 */
export async function builtInModel(version: BuiltInVersion): Promise<ApiModel> {
  if (version === '9.2') return apiModel()
  const { table } = await import('../../generated/table-9.1.js')
  return unpackModel(JSON.parse(table))
}

/** As `packModel` makes it: what is in it is trusted when its outline is right. */
const packedOutline = z.looseObject({
  version: z.string(),
  fields: z.array(z.looseObject({ type: z.string() })),
  permissions: z.array(z.array(z.unknown())),
  formats: z.record(z.string(), z.looseObject({ keys: z.record(z.string(), z.number()) })),
  operations: z.record(
    z.string().regex(/^(?:GET|POST|PUT|DELETE) \//),
    z.looseObject({ name: z.string(), parameters: z.record(z.string(), z.number()), returns: z.number() }),
  ),
})

/**
 * The API model in a text: an api-viewer schema (JSON or `apidoc.js`), or a table that `generate` or
 * `pve schema pull` made.
 * @param options.source how errors call it (file name or address)
 * @param options.version of the server an api-viewer schema is from; it does not say. A table does
 * @throws ValidationError when it is neither
 * @example
 * import { readFile } from 'node:fs/promises'
 *
 * const mine = readModel(await readFile('apidoc.js', 'utf8'), { source: 'apidoc.js', version: '9.0' })
 * diffModels(mine, await builtInModel('9.2')).operations.map(({ change, path }) => `${change} ${path}`)
 */
export function readModel(text: string, options: { source: string; version: string }): ApiModel {
  if (!text.trimStart().startsWith('{'))
    return buildModel(readViewerSchema(text, options.source), options.version)
  try {
    const table = JSON.parse(text)
    packedOutline.parse(table)
    return unpackModel(table)
  } catch (cause) {
    throw new ValidationError('This is not a table of an API.', {
      phase: `read the API schema ${options.source}`,
      cause,
      issues: [{ path: '', message: firstLine(cause), source: { file: options.source } }],
      hint: 'Give table.json or schema.json of `pve schema pull`, or the apidoc.js of a server.',
    })
  }
}

const firstLine = (cause: unknown): string => {
  const issue = cause instanceof z.ZodError ? cause.issues[0] : undefined
  if (issue) return `${issue.path.map(String).join('.')}: ${issue.message}`
  return cause instanceof Error ? cause.message : 'it is not JSON'
}
