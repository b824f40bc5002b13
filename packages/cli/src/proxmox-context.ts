import type { CredentialSources, Shell } from '@pve/core'
import type { PveClient } from '@pve/sdk'
import type { CommandDefinition, Handler } from './command/types.js'
import type { Settings } from './config/settings.js'
import type { CommandContext } from './context.js'

/** What commands of `pve` and `pxrun` work with. */
export interface ProxmoxContext extends CommandContext {
  readonly settings: Settings
  /**
   * The signed-in client; made at the first call, closed when the command ends.
   * @param options.socket a websocket will be opened: the simulated server of --demo then listens on a port
   */
  connect(options?: { readonly socket?: boolean }): Promise<PveClient>
  /** A shell of root on a node; one for each, opened at the first call, closed when the command ends. */
  shell(node: string): Promise<Shell>
  /** Passwords and keys by name, from the environment and files. */
  credentials(): Promise<CredentialSources>
}

export type ProxmoxHandler<D extends CommandDefinition> = Handler<D, ProxmoxContext>
