/** What a server shows, and where to look at its screen. */
import { z } from 'zod'
import type { Cloud } from '../cloud/index.js'
import { innerOf, parseResource } from '../resource/index.js'
import { requireServerAction } from './actions/check.js'
import { type ComputeOptions, callOptions } from './options.js'
import { findServer } from './servers.js'

/**
 * What a server has written to its serial console.
 *
 * @param options.lines the last ones; default: all that is kept
 * @throws ResourceNotFoundError, AmbiguousNameError
 * @example
 * const lines = await readConsoleLog(cloud, 'web-1', { lines: 50 })
 * if (!lines.includes('login:')) console.error(lines)
 */
export async function readConsoleLog(
  cloud: Cloud,
  ref: string,
  options: ComputeOptions & { readonly lines?: number } = {},
): Promise<string> {
  const { lines, ...call } = options
  const { id } = await findServer(cloud, ref, call)
  const phase = `read the console of server ${ref}`
  const { data } = await cloud.compute.request('post', '/servers/{id}/action', {
    path: { id },
    body: { 'os-getConsoleOutput': lines === undefined ? {} : { length: lines } },
    // It changes nothing.
    safeToResend: true,
    ...callOptions(phase, call),
  })
  return parseResource(z.looseObject({ output: z.string().default('') }), data, phase).output
}

export const consoleTypes = ['novnc', 'xvpvnc', 'spice-html5', 'serial', 'webmks'] as const
export type ConsoleType = (typeof consoleTypes)[number]

const protocols: Readonly<Record<ConsoleType, string>> = {
  novnc: 'vnc',
  xvpvnc: 'vnc',
  'spice-html5': 'spice',
  serial: 'serial',
  webmks: 'mks',
}

export interface RemoteConsole {
  readonly type: string
  /** Good for some minutes; whoever has it sees the screen. */
  readonly url: string
}

/**
 * The address of a page that shows the server's screen, for a browser.
 *
 * @param options.type default: `novnc`
 * @throws ResourceStateError; BadRequestError or ConflictError for a type that the cloud has not
 * @example
 * const { url } = await openRemoteConsole(cloud, 'broken-boot', { type: 'serial' })
 * console.log(url)
 */
export async function openRemoteConsole(
  cloud: Cloud,
  ref: string,
  options: ComputeOptions & { readonly type?: ConsoleType } = {},
): Promise<RemoteConsole> {
  const { type = 'novnc', ...call } = options
  const server = await findServer(cloud, ref, call)
  const phase = `open a console of server ${ref}`
  requireServerAction('console', server, phase)
  const { data } = await cloud.compute.request('post', '/servers/{server_id}/remote-consoles', {
    path: { server_id: server.id },
    body: { remote_console: { protocol: protocols[type], type } },
    safeToResend: true,
    ...callOptions(phase, call),
  })
  const shape = z.looseObject({ type: z.string(), url: z.string() })
  const { url, type: given } = parseResource(shape, innerOf(data, 'remote_console'), phase)
  return { type: given, url }
}
