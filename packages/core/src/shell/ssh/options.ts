import type { Secret } from '../../secret/index.js'
import type { SudoSetting } from '../sudo.js'
import type { HostKeyAnswer, UnknownHostKey } from './host-key.js'

/** A private key as a file or as its text; OpenSSH's own format and PEM. */
export type SshPrivateKey = { readonly file: string } | { readonly text: Secret }

/** Whom a password is asked for. */
export interface AskedHost {
  readonly user: string
  readonly host: string
  /** A host on the way, which must not be shown the password of the one at its end. */
  readonly isJumpHost?: true
}

/** One host on the way, or the one at its end. */
export interface SshEndpoint {
  /** A name, an address, or a `Host` of ~/.ssh/config. */
  readonly host: string
  /** Default: what the configuration says, or 22. */
  readonly port?: number
  /** Default: what the configuration says, or the name of this machine's user. */
  readonly user?: string
  /** Keys to sign in with, before all others. Default: those of the configuration, or ~/.ssh/id_ed25519, id_ecdsa, id_rsa. */
  readonly privateKeys?: readonly SshPrivateKey[]
  /** Of encrypted keys. Asked for once for each key, and only when the server takes that key. */
  readonly passphrase?: Secret | ((key: { readonly key: string }) => Promise<Secret | undefined>)
  /** Socket of an agent. Default `SSH_AUTH_SOCK`; `false`: none. */
  readonly agent?: string | false
  /** Only `privateKeys`, also where the agent has more. Default: what the configuration says, or `false`. */
  readonly identitiesOnly?: boolean
  /** Asked for once, and sent once: wrong passwords lock accounts. */
  readonly password?: Secret | ((host: AskedHost) => Promise<Secret | undefined>)
  /** The first is written to. Default: those of the configuration, or ~/.ssh/known_hosts and /etc/ssh/ssh_known_hosts. */
  readonly knownHostsFiles?: readonly [string, ...string[]]
  /** Stands for the host in known_hosts. */
  readonly hostKeyAlias?: string
}

export interface SshOptions extends SshEndpoint {
  /**
   * Hosts to go through, first to last. Default: `ProxyJump` of the configuration; `[]`: none. Callbacks that they do not
   * have themselves are those of the target.
   */
  readonly jump?: readonly SshEndpoint[]
  /** OpenSSH's configuration: `true` is ~/.ssh/config, `false` none. Default `true`. */
  readonly config?: boolean | string
  /** Whether commands are run as root by sudo. Default `false`. */
  readonly sudo?: SudoSetting
  /** For each host: connecting, exchanging keys and signing in, without the time in which somebody is asked. Default 15 000. */
  readonly connectTimeLimitMs?: number
  /** How often an idle connection is looked at; it counts as lost after three times without an answer. Default 15 000. */
  readonly keepaliveMs?: number
  /** Commands at a time; servers allow 10 (MaxSessions). Default 8. */
  readonly concurrency?: number
  /** From TERM to KILL for a command that is to end. Default 5 000. */
  readonly killAfterMs?: number
  /** Asked once for a host whose key is not known. Default: refused. */
  readonly onUnknownHostKey?: (facts: UnknownHostKey) => HostKeyAnswer | Promise<HostKeyAnswer>
  /** Treats a changed host key like an unknown one. Default `false`: refused, whatever `onUnknownHostKey` says. */
  readonly acceptChangedHostKey?: boolean
  /** Ends the opening of the connection. */
  readonly signal?: AbortSignal
}
