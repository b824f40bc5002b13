/**
 * OpenStack: sign-in, catalog and capabilities, typed clients of every service, compute, networks, volumes, images, quotas,
 * orphans, recipes.
 *
 * In the examples `cloud` is a {@link Cloud} (of {@link openCloud}) and `signal` an AbortSignal.
 *
 * @module @pve/openstack
 */

export * from './auth/index.js'
export * from './block-storage/index.js'
export * from './capabilities/index.js'
export * from './catalog/index.js'
export * from './client/index.js'
export * from './cloud/index.js'
export * from './compute/index.js'
export * from './image/index.js'
export * from './network/index.js'
export * from './orphans/index.js'
export * from './quota/index.js'
export * from './recipe/index.js'
export * from './resource/public.js'
