/** A server's console: its text and its addresses. */
import { z } from 'zod'
import { type Call, newId, ok, type Reply } from '../engine/call.js'
import { badRequest, conflict } from '../engine/failure.js'
import { validateBody } from '../engine/validate.js'
import { type Actions, requireState } from './precondition.js'
import type { ServerState } from './state.js'

const everywhere = ['active', 'stopped', 'paused', 'suspended', 'rescued', 'resized', 'error'] as const

function consoleText(server: ServerState): string {
  const lines = Array.from({ length: 100 }, (_, index) => `boot line ${index + 1}`)
  return [`console of ${server.id}`, ...lines, `${server.name} login: `].join('\n')
}

function urlOf(call: Call, type: string): string {
  const token = newId(call.state)
  return type.startsWith('spice')
    ? `${call.address.origin}/console/spice_auto.html?token=${token}`
    : type === 'serial'
      ? `${call.address.origin.replace('http', 'ws')}/console/?token=${token}`
      : `${call.address.origin}/console/vnc_auto.html?path=%3Ftoken%3D${token}`
}

const oldConsole = (action: string, policy: string): Actions => ({
  [action]: {
    policy,
    until: 5,
    reads: false,
    perform: (call, server, argument) => {
      const { type } = validateBody(z.object({ type: z.string() }), argument)
      if (server.host === null) throw conflict(`Instance ${server.id} is not ready`)
      return ok({ console: { type, url: urlOf(call, type) } })
    },
  },
})

export const reads: Actions = {
  'os-getConsoleOutput': {
    policy: 'os_compute_api:os-console-output',
    reads: true,
    perform: (_, server, argument) => {
      const { length } = validateBody(
        z.object({ length: z.union([z.number().int(), z.string().regex(/^-?\d+$/), z.null()]).optional() }),
        argument ?? {},
      )
      if (server.host === null) throw conflict(`Instance ${server.id} is not ready`)
      const lines = consoleText(server).split('\n')
      const wanted = length === undefined || length === null ? -1 : Number(length)
      return ok({ output: (wanted < 0 ? lines : wanted === 0 ? [] : lines.slice(-wanted)).join('\n') })
    },
  },
  ...oldConsole('os-getVNCConsole', 'os_compute_api:os-remote-consoles'),
  ...oldConsole('os-getSPICEConsole', 'os_compute_api:os-remote-consoles'),
  ...oldConsole('os-getSerialConsole', 'os_compute_api:os-remote-consoles'),
}

const typesOf: Readonly<Record<string, readonly string[]>> = {
  vnc: ['novnc', 'xvpvnc'],
  spice: ['spice-html5'],
  rdp: ['rdp-html5'],
  serial: ['serial'],
  mks: ['webmks'],
}

const consoleBody = z.object({
  remote_console: z.object({
    protocol: z.enum(['vnc', 'spice', 'rdp', 'serial', 'mks']),
    type: z.enum(['novnc', 'xvpvnc', 'rdp-html5', 'spice-html5', 'serial', 'webmks']),
  }),
})

export function createConsole(call: Call, server: ServerState): Reply {
  const { protocol, type } = call.body(consoleBody).remote_console
  if (!typesOf[protocol]?.includes(type)) throw badRequest(`Invalid console type ${type}`)
  if (server.host === null) throw conflict(`Instance ${server.id} is not ready`)
  requireState(server, 'get_vnc_console', everywhere, { anyTask: true })
  return ok({ remote_console: { protocol, type, url: urlOf(call, type) } })
}
