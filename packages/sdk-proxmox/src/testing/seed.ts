/** What a simulated cluster holds at the start. */
import { newTicketKey } from './auth.js'
import { demoState } from './seed-demo.js'
import { gibibyte, node } from './seed-node.js'
import { recordedState } from './seed-recorded.js'
import type { SimulatorState } from './state.js'
import { newUuid } from './world.js'

/** @param now epoch ms */
export function seedState(
  seed: 'demo' | 'recorded' | 'empty' | SimulatorState,
  now: number,
  version: '9.1' | '9.2',
): SimulatorState {
  if (typeof seed !== 'string') return structuredClone(seed)
  const state = emptyState(now, version)
  if (seed === 'demo') return demoState(state, now)
  return seed === 'recorded' ? recordedState(state, now) : state
}

/** One node with one storage and one bridge, and nothing in it. */
function emptyState(now: number, version: '9.1' | '9.2'): SimulatorState {
  return {
    version,
    localNode: 'pve1',
    options: {},
    nodes: { pve1: node(now, 1) },
    storages: {
      local: {
        type: 'dir',
        options: { path: '/var/lib/vz', content: 'iso,vztmpl,backup,import,images,rootdir,snippets' },
        shared: false,
        totalBytes: 100 * gibibyte,
        otherBytes: 8 * gibibyte,
      },
    },
    volumes: [],
    pools: {},
    users: {
      'root@pam': {
        enable: true,
        expire: 0,
        groups: [],
        password: 'simulator',
        tokens: { demo: { secret: newUuid(), privsep: false, expire: 0, comment: 'made by the simulator' } },
      },
    },
    groups: {},
    roles: {},
    acl: [],
    realms: [
      { realm: 'pam', type: 'pam', comment: 'Linux PAM standard authentication', default: true },
      { realm: 'pve', type: 'pve', comment: 'Proxmox VE authentication server' },
    ],
    guests: {},
    tasks: [],
    ha: {},
    clusterLog: [],
    ticketKey: newTicketKey(),
    nextPid: 1000,
    nextLogId: 1,
  }
}
