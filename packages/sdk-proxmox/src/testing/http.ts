/** From an HTTP request to parameters, with the server's own limits. */
import { isRecord } from '../client/encode.js'
import type { WireValue } from '../schema/validate.js'
import { ApiFailure } from './failure.js'
import type { UploadedFile } from './world.js'

/** The server drops the connection instead of answering. */
export class ConnectionDrop {
  constructor(readonly code: 'ECONNRESET' | 'ECONNREFUSED') {}
}

const formLimitBytes = 512 * 1024
const knownMethods = new Set(['GET', 'POST', 'PUT', 'DELETE'])

/** The address alone; the body comes after signing in. */
export function parseAddress(request: Request): {
  method: string
  path: string
  format: 'json' | 'extjs'
  query: URLSearchParams
} {
  if (!knownMethods.has(request.method))
    throw new ApiFailure(501, `method '${request.method}' not available`, undefined, 'empty')
  const url = new URL(request.url)
  const match = /^\/api2\/(json|extjs)(\/.*)?$/.exec(url.pathname)
  if (!match) throw new ApiFailure(404, `no such file '${url.pathname}'`, undefined, 'text')
  const path = (match[2] ?? '/').replace(/\/+$/, '') || '/'
  return {
    method: request.method,
    path,
    format: match[1] === 'extjs' ? 'extjs' : 'json',
    query: url.searchParams,
  }
}

/**
 * Query and body in one.
 * @param upload whether a file may come
 * @param signedInByTicket such a connection is dropped where a token gets an answer, as on the server
 */
export async function parseParameters(
  request: Request,
  query: URLSearchParams,
  options: { upload: boolean; signedInByTicket: boolean },
): Promise<{ parameters: Record<string, WireValue>; file?: UploadedFile }> {
  const parameters = pairs(query)
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (options.upload && type === 'multipart/form-data') {
    const { fields, file } = await readMultipart(request)
    return { parameters: { ...parameters, ...fields }, ...(file && { file }) }
  }
  const body = request.body === null ? '' : await request.text()
  if (body === '') return { parameters }
  if (request.method === 'GET' || request.method === 'DELETE') {
    throw new ApiFailure(501, `Unexpected content for method '${request.method}'`, undefined, 'text')
  }
  if (Buffer.byteLength(body) > formLimitBytes)
    throw new ApiFailure(501, 'for data too large', undefined, 'text')
  const local = (status: number, reason: string) =>
    options.signedInByTicket
      ? new ConnectionDrop('ECONNRESET')
      : new ApiFailure(status, reason, undefined, 'text')
  if (type === 'application/x-www-form-urlencoded')
    return { parameters: { ...parameters, ...pairs(new URLSearchParams(body)) } }
  if (type === 'application/json') {
    const parsed = parseJson(body)
    if (!isRecord(parsed)) throw local(500, 'malformed JSON')
    for (const [name, value] of Object.entries(parsed)) parameters[name] = wireValue(value)
    return { parameters }
  }
  throw local(506, `upload file content type '${type}' not supported`)
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function wireValue(value: unknown): WireValue {
  if (Array.isArray(value)) return value.map(wireValue)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null)
    return value
  return JSON.stringify(value)
}

/** Repeated names become a list. */
function pairs(search: URLSearchParams): Record<string, WireValue> {
  const result: Record<string, WireValue> = {}
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name)
    const [first] = values
    if (first !== undefined) result[name] = values.length > 1 ? values : first
  }
  return result
}

async function readMultipart(
  request: Request,
): Promise<{ fields: Record<string, WireValue>; file?: UploadedFile }> {
  const form = await request.formData().catch(() => {
    throw new ApiFailure(400, 'upload failed - unable to parse multipart form', undefined, 'text')
  })
  const fields: Record<string, WireValue> = {}
  let file: UploadedFile | undefined
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value
    else {
      fields[name] = value.name
      file = { filename: value.name, sizeBytes: value.size }
    }
  }
  return { fields, ...(file && { file }) }
}
