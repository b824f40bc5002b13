/** How a service says no. Each service writes it down in a shape of its own. */

export class ApiFailure extends Error {
  constructor(
    readonly status: number,
    message: string,
    readonly more: {
      /** Neutron's class of error: `NetworkNotFound`. */
      readonly type?: string
      readonly headers?: Readonly<Record<string, string>>
      /** In place of the service's own shape. */
      readonly body?: string
      readonly contentType?: string
    } = {},
  ) {
    super(message)
  }
}

export const badRequest = (message: string): ApiFailure => new ApiFailure(400, message)
export const forbidden = (message: string): ApiFailure => new ApiFailure(403, message)
export const notFound = (message: string): ApiFailure => new ApiFailure(404, message)
export const conflict = (message: string): ApiFailure => new ApiFailure(409, message)

/** The reason phrases of the status lines. */
export const reasons: Readonly<Record<number, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  300: 'Multiple Choices',
  302: 'Found',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  409: 'Conflict',
  413: 'Request Entity Too Large',
  415: 'Unsupported Media Type',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  501: 'Not Implemented',
  502: 'Bad Gateway',
  503: 'Service Unavailable',
  504: 'Gateway Timeout',
}

export const reasonOf = (status: number): string => reasons[status] ?? 'Unknown'
