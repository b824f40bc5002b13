/**
 * A shell on another machine, over SSH: what {@link openSsh} opens is a `Shell` of `@pve/core`.
 *
 * @module @pve/core/ssh
 */

export type { HostKeyAnswer, UnknownHostKey } from '../shell/ssh/host-key.js'
export { openSsh } from '../shell/ssh/open-ssh.js'
export type { AskedHost, SshEndpoint, SshOptions, SshPrivateKey } from '../shell/ssh/options.js'
export { type JumpHost, parseJump } from '../shell/ssh/ssh-config.js'
