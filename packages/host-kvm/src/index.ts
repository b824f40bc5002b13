// By stars alone: with a name here, a bundler takes all of these along wherever one thing of the package is used.
export * from './address/index.js'
export * from './bootstrap/index.js'
export * from './domain/index.js'
export * from './facts/public.js'
export * from './gpu/index.js'
export * from './host/public.js'
export * from './libvirt/index.js'
export * from './pci/errors.js'
