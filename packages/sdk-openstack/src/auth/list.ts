import { type Logger, silentLogger } from '@pve/core'
import { chooseCloud, expandTemplate } from './choose-cloud.js'
import {
  type CloudKey,
  type Environment,
  environmentLayer,
  isSecretKey,
  pathOf,
  readCloudFiles,
} from './sources/index.js'

export interface ListCloudsOptions {
  /** Default: process.env. */
  readonly env?: Environment
  /** Default: the process's. */
  readonly cwd?: string
  readonly logger?: Logger
}

/** A cloud as it is described, without secrets; whether it can be signed in to is not known. */
export interface ListedCloud {
  /** Undefined: the environment alone describes it. */
  readonly name?: string
  /** File and line, or "environment". */
  readonly origin: string
  readonly authUrl?: string
  /** Name or id. */
  readonly user?: string
  readonly project?: string
  /** As the file has it: `v3applicationcredential`. */
  readonly authType?: string
  /** Regions that are listed, or the one that is set. */
  readonly regions: readonly string[]
  /** By clouds.yaml name; secrets too have an origin. */
  readonly origins: Readonly<Record<string, string>>
}

/**
 * The clouds of the files in their order, and that of the environment first, if it describes one.
 * @throws ConfigError (CONFIG_INVALID) with the place of what is wrong
 * @example
 * for (const { name, origin, authUrl, regions } of await listClouds())
 *   console.log(name ?? 'environment', origin, authUrl, regions.join(', '))
 * // shop /home/ada/.config/openstack/clouds.yaml, line 2 https://keystone.example:5000/v3 RegionOne, RegionTwo
 */
export async function listClouds(options: ListCloudsOptions = {}): Promise<readonly ListedCloud[]> {
  const env = options.env ?? process.env
  const logger = options.logger ?? silentLogger
  const files = await readCloudFiles({ env, cwd: options.cwd ?? process.cwd() }, logger)
  const one = (name: string | undefined, ofEnvironment: Environment): ListedCloud => {
    const { values } = chooseCloud({ cloud: name, env: ofEnvironment, flags: {}, files, logger })
    const entry = name === undefined ? undefined : files.clouds.get(name)
    const text = (...keys: CloudKey[]): string | undefined => {
      for (const key of keys) {
        const value = isSecretKey(key) ? undefined : values.get(key)?.value
        if (typeof value === 'string') return value
      }
      return undefined
    }
    const authUrl = text('auth_url')
    const user = text('username', 'user_id')
    const project = text('project_name', 'project_id')
    const authType = text('auth_type')
    const region = text('region_name')
    return {
      ...(name !== undefined && { name }),
      origin: entry?.origin ?? 'environment',
      ...(authUrl !== undefined && { authUrl: expandTemplate(authUrl, values) }),
      ...(user !== undefined && { user }),
      ...(project !== undefined && { project }),
      ...(authType !== undefined && { authType }),
      regions: entry?.regions?.map((listed) => listed.name) ?? (region === undefined ? [] : [region]),
      origins: Object.fromEntries([...values].map(([key, { origin }]) => [pathOf(key), origin])),
    }
  }
  // What the environment says in place of a file's value is the matter of the one cloud that is chosen.
  const listed = [...files.clouds.keys()].map((name) => one(name, {}))
  return environmentLayer(env).has('auth_url')
    ? [one(undefined, { ...env, OS_CLOUD: undefined }), ...listed]
    : listed
}
