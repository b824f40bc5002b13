/** Tickets for the terminal: termproxy and vncproxy. The terminal itself is the server face's websocket. */
import { consoleTicket, consoleTicketIsRight } from './auth.js'
import { die, TaskFailure } from './failure.js'
import { guestOf } from './guest-config.js'
import { defineEffect, startTask } from './tasks.js'
import type { Call, Handlers } from './world.js'

const firstPort = 5900

function proxy(type: 'qemu' | 'lxc', kind: 'term' | 'vnc') {
  return (call: Call): unknown => {
    const guest = guestOf(call, type)
    if (
      kind === 'term' &&
      type === 'qemu' &&
      !Object.keys(guest.config).some((key) => /^serial\d$/.test(key))
    ) {
      die('unable to find a serial interface')
    }
    const upid = startTask(call.world, {
      type: 'vncproxy',
      id: String(guest.vmid),
      node: guest.node,
      who: call.who,
      seconds: 10,
      work: { kind: 'console-wait', arguments: {} },
    })
    return {
      user: call.who.authId,
      ticket: consoleTicket(call.world, call.who.authId),
      port: firstPort + (call.state.nextPid % 100),
      upid,
      ...(kind === 'vnc' && { cert: '' }),
    }
  }
}

defineEffect('console-wait', {
  finish() {
    throw new TaskFailure('connection timed out')
  },
})

/** Only the server face can upgrade a connection; here the ticket is checked. */
function websocket(call: Call): unknown {
  if (!consoleTicketIsRight(call.world, call.who.authId, call.text('vncticket')))
    die('permission denied - invalid PVEVNC ticket')
  return { port: call.text('port') }
}

export const consoleHandlers: Handlers = {
  'POST /nodes/{node}/qemu/{vmid}/termproxy': proxy('qemu', 'term'),
  'POST /nodes/{node}/qemu/{vmid}/vncproxy': proxy('qemu', 'vnc'),
  'GET /nodes/{node}/qemu/{vmid}/vncwebsocket': websocket,
  'POST /nodes/{node}/lxc/{vmid}/termproxy': proxy('lxc', 'term'),
  'GET /nodes/{node}/lxc/{vmid}/vncwebsocket': websocket,
}
