/** What every command needs of the library, loaded when a host is opened. The rest comes with the handlers: each loads only its own part. */
export { openHost } from '@pve/host-kvm'
