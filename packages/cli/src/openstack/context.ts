import type { Cloud, CloudConfig, OpenCloudOptions } from '@pve/openstack'
import type { Command, CommandDefinition, Handler } from '../command/types.js'
import type { CommandContext } from '../context.js'

/** The library, as it is loaded when a command needs it: the tables of commands name its functions without loading it. */
export type Openstack = typeof import('@pve/openstack')

/** What commands of `ostui` work with. */
export interface CloudContext extends CommandContext {
  /** The simulated cloud is used (--demo). */
  readonly isDemo: boolean
  /** Where the cloud is and who signs in, with the origin of each value. Nothing is sent for it. */
  config(): Promise<CloudConfig>
  /** The cloud; made at the first call, closed when the command ends. Signs in with its first request. */
  cloud(): Promise<Cloud>
  openstack(): Promise<Openstack>
}

/** Which cloud, and what goes with it. */
export type CloudSource = Pick<OpenCloudOptions, 'config' | 'fetch' | 'tokenCache' | 'discoveryCache'>

export type CloudHandler<D extends CommandDefinition> = Handler<D, CloudContext>

export type CloudCommands = readonly Command<CloudContext>[]
