/**
 * A KVM host with GPUs: its facts, its preparation, its virtual machines, and GPUs for them.
 *
 * In the examples `host` is a {@link Host} (of {@link openHost}), `shell` a `Shell` of `@pve/core` and `signal` an AbortSignal.
 *
 * @module @pve/host-kvm
 */

// By stars alone: with a name here, a bundler takes all of these along wherever one thing of the package is used.
export * from './address/index.js'
export * from './bootstrap/index.js'
export * from './domain/index.js'
export * from './facts/public.js'
export * from './gpu/index.js'
export * from './host/public.js'
export * from './libvirt/public.js'
export * from './pci/errors.js'
