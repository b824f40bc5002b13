/** The typed client of a Proxmox VE API. */
import { AnswerError, type Logger, silentLogger, type Transport, ValidationError } from '@pve/core'
import type { ApiModel, Method, Operation } from '../schema/model.js'
import { operationKey } from '../schema/model.js'
import { apiModel } from '../schema/registry.js'
import { validateParameters } from '../schema/validate.js'
import { type AnswerMismatch, decodeAnswer } from './decode.js'
import { asWire, encodeParameters } from './encode.js'
import type { Session } from './session.js'
import type { ApiPath, CallOptions, ParametersArgument, Result } from './types.js'
import { createWire, fillPath, type Wire } from './wire.js'

/** A request as it would be sent: for dry runs, traces and "the same thing as" lines. */
export interface RequestPreview {
  readonly method: Method
  /** With its values: `/nodes/pve1/qemu`. */
  readonly path: string
  /** Parameters of the query or the form, as they stand on the wire. */
  readonly parameters: Readonly<Record<string, string | string[]>>
}

export interface Page<T> {
  readonly data: T
  /** Rows there are in all; undefined where the server does not say. */
  readonly total: number | undefined
}

export interface ClientOptions {
  readonly transport: Transport
  readonly session: () => Session | undefined
  readonly logger?: Logger
  /** Told of everything in an answer that its schema does not allow. Default: a warning in the log. */
  readonly onMismatch?: (operation: string, mismatch: AnswerMismatch) => void
  readonly model?: ApiModel
  /** See `ConnectOptions.signal`. */
  readonly signal?: AbortSignal
}

/**
 * Calls any operation of the API, typed: `client.get('/nodes/{node}/qemu', { node: 'pve1' })`.
 * @example
 * const vms = await client.get('/nodes/{node}/qemu', { node: 'pve1' })
 * const upid = await client.post('/nodes/{node}/qemu/{vmid}/status/start', { node: 'pve1', vmid: 104 })
 * await waitTask(client, upid)
 * client.preview('POST', '/pools', { poolid: 'research' }) // what would be sent
 * await client.close()
 */
export class PveClient {
  readonly #wire: Wire
  readonly #session: () => Session | undefined
  readonly #onMismatch: (operation: string, mismatch: AnswerMismatch) => void
  readonly #signal: AbortSignal | undefined
  readonly model: ApiModel
  readonly logger: Logger

  constructor(options: ClientOptions) {
    this.#signal = options.signal
    this.#session = options.session
    this.#wire = createWire(options.transport, options.session)
    this.model = options.model ?? apiModel()
    this.logger = options.logger ?? silentLogger
    this.#onMismatch =
      options.onMismatch ??
      ((operation, mismatch) =>
        this.logger.warn({ operation, ...mismatch }, 'the answer is not what its schema says'))
  }

  /** `root@pam`, or `root@pam!automation` with a token; undefined before signing in. */
  get user(): string | undefined {
    return this.#session()?.user
  }

  get session(): Session | undefined {
    return this.#session()
  }

  get transport(): Transport {
    return this.#wire.transport
  }

  get<P extends ApiPath<'GET'>>(
    path: P,
    ...[parameters, options]: ParametersArgument<'GET', P>
  ): Promise<Result<'GET', P>> {
    return this.#typed<Result<'GET', P>>('GET', path, parameters, options)
  }

  post<P extends ApiPath<'POST'>>(
    path: P,
    ...[parameters, options]: ParametersArgument<'POST', P>
  ): Promise<Result<'POST', P>> {
    return this.#typed<Result<'POST', P>>('POST', path, parameters, options)
  }

  put<P extends ApiPath<'PUT'>>(
    path: P,
    ...[parameters, options]: ParametersArgument<'PUT', P>
  ): Promise<Result<'PUT', P>> {
    return this.#typed<Result<'PUT', P>>('PUT', path, parameters, options)
  }

  delete<P extends ApiPath<'DELETE'>>(
    path: P,
    ...[parameters, options]: ParametersArgument<'DELETE', P>
  ): Promise<Result<'DELETE', P>> {
    return this.#typed<Result<'DELETE', P>>('DELETE', path, parameters, options)
  }

  /** Like `get`, with the number of rows there are in all beside a part of them. */
  async getPage<P extends ApiPath<'GET'>>(
    path: P,
    ...[parameters, options]: ParametersArgument<'GET', P>
  ): Promise<Page<Result<'GET', P>>> {
    const { data, total } = await this.call('GET', path, parameters ?? {}, options)
    return { data: trusted<Result<'GET', P>>(data), total }
  }

  /**
   * Any operation by name, for programs that learn the path at run time (`pve api`).
   * @throws ValidationError when a parameter breaks the schema, before anything is sent
   * @throws ApiError or one of its subclasses when the server refuses
   */
  async call(
    method: Method,
    path: string,
    parameters: Readonly<Record<string, unknown>>,
    options: CallOptions = {},
  ): Promise<Page<unknown>> {
    const operation = this.operation(method, path)
    const encoded = this.#encode(operation, parameters, options.phase)
    // Whoever has been stopped may still find out what is left: only what is under way then is ended.
    const signal = options.signal ?? (this.#signal?.aborted ? undefined : this.#signal)
    const { data, total } = await this.#wire.send(operation, encoded, {
      ...options,
      ...(signal && { signal }),
    })
    return { data: this.#decode(operation, data, options.phase), total }
  }

  /** The request that `call` would send, checked by the schema in the same way. */
  preview(method: Method, path: string, parameters: Readonly<Record<string, unknown>>): RequestPreview {
    const operation = this.operation(method, path)
    const encoded = this.#encode(operation, parameters, undefined)
    const values: Record<string, string> = {}
    const rest: Record<string, string | string[]> = {}
    for (const [name, value] of Object.entries(encoded)) {
      if (typeof value === 'string' && path.includes(`{${name}}`)) values[name] = value
      else rest[name] = value
    }
    return { method, path: fillPath(path, values), parameters: rest }
  }

  operation(method: Method, path: string): Operation {
    const operation = this.model.operations[operationKey(method, path)]
    if (operation) return operation
    throw new ValidationError('There is no such operation in the API.', {
      issues: [
        { path: `${method} ${path}`, message: `not in the schema of Proxmox VE ${this.model.version}` },
      ],
    })
  }

  close(): Promise<void> {
    return this.transport.close()
  }

  async #typed<R>(
    method: Method,
    path: string,
    parameters: object | undefined,
    options: CallOptions | undefined,
  ): Promise<R> {
    const { data } = await this.call(method, path, { ...parameters }, options)
    return trusted<R>(data)
  }

  #encode(operation: Operation, parameters: Readonly<Record<string, unknown>>, phase: string | undefined) {
    const { encoded, issues } = encodeParameters(this.model, operation, parameters)
    const errors = validateParameters(this.model, operation, asWire(encoded))
    // What could not be encoded is there, though not in what was encoded.
    const unencoded = new Set(issues.map(({ path }) => path.split(/[.[]/)[0]))
    const refused = Object.entries(errors).filter(([name]) => !unencoded.has(name))
    const all = [...issues, ...refused.map(([path, message]) => ({ path, message: message.trim() }))]
    if (all.length === 0) return encoded
    throw new ValidationError(
      `The parameters of ${operation.method} ${operation.path} break the API's schema.`,
      {
        ...(phase !== undefined && { phase }),
        issues: all,
      },
    )
  }

  #decode(operation: Operation, data: unknown, phase: string | undefined): unknown {
    const name = operationKey(operation.method, operation.path)
    const decoded = decodeAnswer(this.model, operation.returns, data, (mismatch) => {
      if (mismatch.path !== '') return this.#onMismatch(name, mismatch)
      throw new AnswerError(
        `The answer to ${name} is not ${mismatch.expected === 'array' ? 'a list' : `of type ${mismatch.expected}`}.`,
        {
          ...(phase !== undefined && { phase }),
          came: mismatch.got,
        },
      )
    })
    if (decoded === null && (operation.returns.type === 'array' || operation.returns.type === 'object')) {
      throw new AnswerError(`The answer to ${name} is empty; its schema says ${operation.returns.type}.`, {
        ...(phase !== undefined && { phase }),
        came: 'null',
      })
    }
    return decoded
  }
}

/**
 * The one place where decoded data takes its generated type: `decodeAnswer` has made it what the schema promises, and
 * reported what it could not.
 */
function trusted<T>(value: unknown): T
function trusted(value: unknown): unknown {
  return value
}
