/** What programs get of libvirt. */
export type { DomainState } from './domains.js'
export { LibvirtError, type LibvirtErrorCode } from './errors.js'
export { type VirshCommand, type VirshOptions, virsh } from './virsh.js'
