/** A node as the seeds have them. */
import type { NodeState } from './state.js'

export const gibibyte = 1024 ** 3

/** @param now epoch ms */
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
