/** One request to one answer: sign-in, permission, node, schema, handler, in the server's order. */
import type { Operation } from '../schema/model.js'
import { findOperation } from '../schema/registry.js'
import { validateParameters, type WireParameters } from '../schema/validate.js'
import { authenticate } from './auth.js'
import { ApiFailure, parameterFailure, WaitForTask } from './failure.js'
import { handlers } from './handlers.js'
import { parseAddress, parseParameters } from './http.js'
import { checkRule } from './permissions.js'
import { hurry, settle } from './tasks.js'
import { Call, type Handler, type Principal, Reply, type World } from './world.js'

export interface Answer {
  readonly status: number
  readonly reason: string
  readonly body: string
  readonly contentType: string | undefined
}

export interface Seen {
  method: string
  path: string
  parameters: WireParameters
}

/** The root is not in the schema. */
const rootIndex = ['version', 'cluster', 'nodes', 'storage', 'access', 'pools'].map((subdir) => ({ subdir }))

const json = 'application/json;charset=UTF-8'
const nobody: Principal = { user: '', authId: '' }

/**
 * @param seen is filled in as the request is understood
 * @param waitUntil waits until the clock shows a time (epoch ms), or gives up and returns false
 */
export async function answerRequest(
  world: World,
  request: Request,
  seen: Seen,
  waitUntil: (at: number) => Promise<boolean>,
): Promise<Answer> {
  let format: 'json' | 'extjs' = 'json'
  try {
    settle(world)
    const address = parseAddress(request)
    format = address.format
    seen.method = address.method
    seen.path = address.path
    const found = findOperation(world.model, address.method, address.path)
    const who = found?.operation.world ? undefined : authenticate(world, request)
    const isUpload = found?.operation.name === 'upload'
    const { parameters, file } = await parseParameters(request, address.query, {
      upload: isUpload,
      signedInByTicket: who?.by === 'ticket',
    })
    seen.parameters = { ...parameters, ...found?.values }
    if (!found && address.method === 'GET' && address.path === '/') return success(rootIndex, format)
    if (!found) {
      throw new ApiFailure(
        501,
        `Method '${address.method} ${address.path}' not implemented`,
        undefined,
        'json-bare',
      )
    }
    const { operation, values } = found
    for (const name of Object.keys(values)) {
      if (Object.hasOwn(parameters, name))
        throw parameterFailure({ [name]: 'duplicate parameter (already defined in URI)' })
    }
    const all = seen.parameters
    const principal = who ?? nobody
    checkAccess(world, operation, principal, all, address.path)
    checkNode(world, operation, values)
    const handler = findHandler(operation)
    const errors = validateParameters(world.model, operation, all)
    if (Object.keys(errors).length > 0) throw parameterFailure(errors)
    const call = new Call(world, operation, all, principal, file)
    return success(await runHandler(call, handler, waitUntil), format)
  } catch (error) {
    if (error instanceof ApiFailure) return failure(error, format)
    throw error
  }
}

function checkAccess(
  world: World,
  operation: Operation,
  who: Principal,
  parameters: WireParameters,
  path: string,
): void {
  if (operation.world) return
  if (operation.refusesToken && who.token !== undefined) {
    throw new ApiFailure(
      403,
      `Permission check failed (URI '${path}' not available with API token, need proper ticket.)`,
    )
  }
  if (operation.permission) checkRule(world.state, who, operation.permission, parameters)
}

function checkNode(world: World, operation: Operation, values: Readonly<Record<string, string>>): void {
  const { state } = world
  const local = state.nodes[state.localNode]
  const down = new ApiFailure(595, 'Connection refused', undefined, 'empty')
  const name = operation.proxied ? values['node'] : undefined
  if (name !== undefined && name !== 'localhost' && name !== state.localNode) {
    const node = state.nodes[name]
    if (!node)
      throw new ApiFailure(
        500,
        `hostname lookup '${name}' failed - failed to get address info for: ${name}: Name or service not known`,
      )
    if (!node.online) {
      const { status, reason } = node.unreachable ?? { status: 595, reason: 'No route to host' }
      throw new ApiFailure(status, reason, undefined, 'empty')
    }
    if (node.daemonDown && operation.protected) throw down
    return
  }
  if (local?.daemonDown && operation.protected) throw down
}

function findHandler(operation: Operation): Handler {
  const handler = handlers[`${operation.method} ${operation.path}`]
  if (handler) return handler
  // An empty list says nothing that is not true of a server that has none of these; anything else would be made up.
  if (operation.method === 'GET' && operation.returns.type === 'array') return () => []
  throw new ApiFailure(
    501,
    `the simulator does not know ${operation.method} ${operation.path} (it is in the API's schema)`,
  )
}

async function runHandler(
  call: Call,
  handler: Handler,
  waitUntil: (at: number) => Promise<boolean>,
): Promise<unknown> {
  for (;;) {
    try {
      settle(call.world)
      return handler(call)
    } catch (error) {
      if (!(error instanceof WaitForTask)) throw error
      const task = call.state.tasks.find(({ upid }) => upid === error.upid)
      if (!task || !(await waitUntil(task.endsAt))) hurry(call.world, error.upid)
    }
  }
}

/**
 * One operation without a request: what a program on the node asks of the server, as root and without waiting.
 * @throws ApiFailure
 */
export function performNow(world: World, method: string, path: string, parameters: WireParameters): unknown {
  const found = findOperation(world.model, method, path)
  if (!found) throw new ApiFailure(501, `Method '${method} ${path}' not implemented`)
  const all = { ...parameters, ...found.values }
  const errors = validateParameters(world.model, found.operation, all)
  if (Object.keys(errors).length > 0) throw parameterFailure(errors)
  const call = new Call(world, found.operation, all, { user: 'root@pam', authId: 'root@pam' })
  const handler = findHandler(found.operation)
  for (;;) {
    try {
      settle(world)
      return handler(call)
    } catch (error) {
      if (!(error instanceof WaitForTask)) throw error
      hurry(world, error.upid)
    }
  }
}

function success(result: unknown, format: 'json' | 'extjs'): Answer {
  const reply = result instanceof Reply ? result : new Reply(result)
  if (reply.more.plainText !== undefined) {
    return { status: 200, reason: 'OK', body: reply.more.plainText, contentType: 'text/plain;charset=UTF-8' }
  }
  const { total } = reply.more
  const body = {
    data: reply.data ?? null,
    ...(total !== undefined && { total }),
    ...(format === 'extjs' && { success: 1 }),
  }
  return { status: 200, reason: 'OK', body: JSON.stringify(body), contentType: json }
}

function failure(error: ApiFailure, format: 'json' | 'extjs'): Answer {
  const { status, reason, errors, body } = error
  const plain = { status, reason: reasonPhrase(reason) }
  if (body === 'empty') return { ...plain, body: '', contentType: undefined }
  if (body === 'text') return { ...plain, body: reason, contentType: 'text/plain' }
  const message = body === 'json-bare' ? reason : `${reason}\n`
  if (format === 'extjs') {
    return {
      status: 200,
      reason: 'OK',
      body: JSON.stringify({ data: null, success: 0, status, message, ...(errors && { errors }) }),
      contentType: json,
    }
  }
  return {
    ...plain,
    body: JSON.stringify({ data: null, message, ...(errors && { errors }) }),
    contentType: json,
  }
}

/** The text as it can stand in a status line: one line, UTF-8 bytes. */
const reasonPhrase = (text: string): string =>
  Buffer.from(text.replace(/[\r\n]+/g, ' '), 'utf8').toString('latin1')
