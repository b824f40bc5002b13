/** `POST /servers/{id}/action`: from which states each is allowed, what it passes through and where it ends. */
import { z } from 'zod'
import { type Call, type Reply, reply } from '../engine/call.js'
import { badRequest, forbidden, notFound } from '../engine/failure.js'
import { schedule } from '../engine/pending.js'
import { validateBody } from '../engine/validate.js'
import { changes } from './change.js'
import { reads } from './console.js'
import { begin, requireHost, requireState, requireUnlocked, type Step } from './precondition.js'
import type { ServerState, VmState } from './state.js'

/** A plain action: one task, one end. */
interface Plain {
  /** As the refusal and the list of actions call it. */
  readonly name: string
  readonly policy: string
  readonly from: readonly VmState[]
  readonly task: string
  readonly seconds: number
  readonly end: Step
  readonly event: string
  readonly needsHost?: boolean
  readonly admin?: boolean
}

const shelves: readonly VmState[] = ['active', 'stopped', 'paused', 'suspended']

const plain: Readonly<Record<string, Plain>> = {
  'os-start': {
    name: 'start',
    policy: 'os_compute_api:servers:start',
    from: ['stopped'],
    task: 'powering-on',
    seconds: 2,
    end: { vm: 'active', power: 1 },
    event: 'compute_start_instance',
    needsHost: true,
  },
  'os-stop': {
    name: 'stop',
    policy: 'os_compute_api:servers:stop',
    from: ['active', 'error'],
    task: 'powering-off',
    seconds: 3,
    end: { vm: 'stopped', power: 4 },
    event: 'compute_stop_instance',
    needsHost: true,
  },
  pause: {
    name: 'pause',
    policy: 'os_compute_api:os-pause-server:pause',
    from: ['active'],
    task: 'pausing',
    seconds: 1,
    end: { vm: 'paused', power: 3 },
    event: 'compute_pause_instance',
  },
  unpause: {
    name: 'unpause',
    policy: 'os_compute_api:os-pause-server:unpause',
    from: ['paused'],
    task: 'unpausing',
    seconds: 1,
    end: { vm: 'active', power: 1 },
    event: 'compute_unpause_instance',
  },
  suspend: {
    name: 'suspend',
    policy: 'os_compute_api:os-suspend-server:suspend',
    from: ['active'],
    task: 'suspending',
    seconds: 3,
    end: { vm: 'suspended', power: 4 },
    event: 'compute_suspend_instance',
  },
  resume: {
    name: 'resume',
    policy: 'os_compute_api:os-suspend-server:resume',
    from: ['suspended'],
    task: 'resuming',
    seconds: 3,
    end: { vm: 'active', power: 1 },
    event: 'compute_resume_instance',
  },
  shelve: {
    name: 'shelve',
    policy: 'os_compute_api:os-shelve:shelve',
    from: shelves,
    task: 'shelving',
    seconds: 6,
    end: { vm: 'shelved_offloaded', power: 4, offload: true },
    event: 'compute_shelve_instance',
  },
  shelveOffload: {
    name: 'shelve_offload',
    policy: 'os_compute_api:os-shelve:shelve_offload',
    from: ['shelved'],
    task: 'shelving_offloading',
    seconds: 2,
    end: { vm: 'shelved_offloaded', power: 4, offload: true },
    event: 'compute_shelve_offload_instance',
    admin: true,
  },
  unshelve: {
    name: 'unshelve',
    policy: 'os_compute_api:os-shelve:unshelve',
    from: ['shelved', 'shelved_offloaded'],
    task: 'unshelving',
    seconds: 6,
    end: { vm: 'active', power: 1, host: true },
    event: 'compute_unshelve_instance',
  },
  unrescue: {
    name: 'unrescue',
    policy: 'os_compute_api:os-unrescue',
    from: ['rescued'],
    task: 'unrescuing',
    seconds: 3,
    end: { vm: 'active', power: 1 },
    event: 'compute_unrescue_instance',
  },
}

export function performAction(call: Call, server: ServerState): Reply {
  const body = validateBody(z.record(z.string(), z.unknown()), call.json())
  const [[name, argument] = ['', undefined], ...others] = Object.entries(body)
  if (name === '' || others.length > 0) throw badRequest('Malformed request body')
  const simple = plain[name]
  if (simple) {
    allow(call, simple.policy, simple.admin)
    requireUnlocked(call, server)
    if (simple.needsHost) requireHost(server)
    requireState(server, simple.name, simple.from)
    begin(call, server, simple.name, simple.event, simple.task)
    schedule(call.world, call.regionId, simple.seconds, 'server.step', server.id, {
      ...simple.end,
      task: null,
    })
    return reply(202)
  }
  const one = changes[name] ?? reads[name]
  if (!one) throw badRequest(`There is no such action: ${name}`)
  if (one.until !== undefined && call.microversion > one.until)
    throw notFound('The resource could not be found.')
  allow(call, one.policy, one.admin, one.reads)
  return one.perform(call, server, argument)
}

/** @throws ApiFailure 403 with the policy's name */
function allow(call: Call, policy: string, admin = false, readsOnly = false): void {
  const denied = forbidden(`Policy doesn't allow ${policy} to be performed.`)
  if (admin && !call.isAdmin) throw denied
  if (!readsOnly && call.isReaderOnly && call.world.enforcesReader) throw denied
}
