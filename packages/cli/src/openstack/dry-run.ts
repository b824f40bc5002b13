/** A dry run of any change: all is looked up and checked as ever, and the first request that would change something is shown. */
import { CancelledError } from '@pve/core'
import type { Cloud, RequestPreview, ServiceName } from '@pve/openstack'
import { harmless, type Style } from '../output/style.js'

export interface UnsentRequest extends RequestPreview {
  readonly service: ServiceName
}

/** Ends what wanted to send a change. It never leaves this file. */
class NotSentError extends CancelledError {
  constructor(readonly request: UnsentRequest) {
    super('Nothing was sent: this is a dry run.')
  }
}

/**
 * @param change is given a cloud that reads as ever, and sends no change
 * @returns the request that would be sent; undefined where there is nothing to change
 */
export async function dryRun(
  cloud: Cloud,
  change: (cloud: Cloud) => Promise<unknown>,
): Promise<UnsentRequest | undefined> {
  try {
    await change(readOnly(cloud))
    return undefined
  } catch (error) {
    const unsent = findUnsent(error)
    if (unsent) return unsent.request
    throw error
  }
}

/** Also where it became the cause of another error on its way. */
function findUnsent(error: unknown): NotSentError | undefined {
  if (error instanceof NotSentError) return error
  return error instanceof Error && error.cause !== undefined ? findUnsent(error.cause) : undefined
}

type Client = ReturnType<Cloud['service']>

function readOnly(cloud: Cloud): Cloud {
  const guarded = new Set<object>()
  const guard = <C extends Pick<Client, 'service' | 'request' | 'stream' | 'preview'>>(client: C): C => {
    if (guarded.has(client)) return client
    guarded.add(client)
    const { request, stream } = client
    client.request = async (method, path, options) => {
      if (method === 'get' || method === 'head') return request.call(client, method, path, options)
      throw new NotSentError({ service: client.service, ...client.preview(method, path, options) })
    }
    client.stream = async (method, path, options) => {
      if (method === 'get' || method === 'head') return stream.call(client, method, path, options)
      const { body: _, ...rest } = options ?? {}
      throw new NotSentError({ service: client.service, ...client.preview(method, path, rest) })
    }
    return client
  }
  return {
    ...cloud,
    identity: guard(cloud.identity),
    compute: guard(cloud.compute),
    image: guard(cloud.image),
    network: guard(cloud.network),
    blockStorage: guard(cloud.blockStorage),
    objectStore: guard(cloud.objectStore),
    loadBalancer: guard(cloud.loadBalancer),
    placement: guard(cloud.placement),
    service: (name) => guard(cloud.service(name)),
  }
}

/** `POST compute /servers/…/action {"os-stop":null}` */
export function unsentText({ service, method, path, body }: UnsentRequest, style: Style): string {
  const sent = body === undefined ? '' : ` ${JSON.stringify(body)}`
  return `${style.cyan(`${method} ${service} ${path}`)}${harmless(sent)}`
}
