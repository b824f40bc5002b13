/** What a simulated cluster holds at the start. */
import { newTicketKey } from './auth.js'
import { demoState } from './seed-demo.js'
import { recordedState } from './seed-recorded.js'
import type { NodeState, SimulatorState } from './state.js'
import { newUuid } from './world.js'

export const gibibyte = 1024 ** 3

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

export function node(now: number, number: number, more: Partial<NodeState> = {}): NodeState {
  const hex = (number * 0x1b3d5f77).toString(16).toUpperCase().padStart(8, '0')
  return {
    online: true,
    ip: `192.0.2.${10 + number}`,
    nodeid: number,
    cores: 16,
    memoryBytes: 64 * gibibyte,
    diskBytes: 100 * gibibyte,
    diskUsedBytes: 8 * gibibyte,
    bootedAt: Math.floor(now / 1000) - 12 * 24 * 3600,
    fingerprint: Array.from({ length: 32 }, (_, index) =>
      hex.slice((index % 4) * 2, (index % 4) * 2 + 2),
    ).join(':'),
    networks: {
      eno1: { type: 'eth', active: true, autostart: false },
      vmbr0: {
        type: 'bridge',
        active: true,
        autostart: true,
        ports: 'eno1',
        cidr: `192.0.2.${10 + number}/24`,
        gateway: '192.0.2.1',
        vlanAware: true,
      },
    },
    ...more,
  }
}
