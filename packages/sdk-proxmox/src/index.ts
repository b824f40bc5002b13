/**
 * Proxmox VE: a typed client of its whole API, VMs and containers made from a description, snapshots, inventory.
 *
 * In the examples `client` is a {@link PveClient} (of {@link connect}) and `signal` an AbortSignal.
 *
 * @module @pve/sdk
 */

export * from './client/index.js'
export type * from './generated/api.js'
export * from './guest/index.js'
export * from './inventory/index.js'
export * from './lxc/index.js'
export * from './schema/index.js'
export * from './task/index.js'
export * from './vm/index.js'
