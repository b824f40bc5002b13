import { type Logger, once, silentLogger } from '@pve/core'
import { type ChosenCloud, type CloudFlags, chooseCloud, expandTemplate, noCloud } from './choose-cloud.js'
import { type Ask, CloudValues } from './cloud-values.js'
import { addressOf, connectionValues } from './connection-values.js'
import type { ProfileReader } from './profile/types.js'
import { signInMethod, wantedScope } from './sign-in-values.js'
import { type Environment, type FoundValue, foundValue, type Layer, readCloudFiles } from './sources/index.js'
import type { AuthMethod, CloudConfig } from './types.js'

export interface ResolveCloudOptions {
  /** Name of a cloud in clouds.yaml. Default: OS_CLOUD; else the environment alone when OS_AUTH_URL is set; else the only one. */
  readonly cloud?: string
  /** Default: process.env. */
  readonly env?: Environment
  /** Where clouds.yaml is looked for first, and what paths of files are relative to. Default: the process's. */
  readonly cwd?: string
  /** Values that win over all others, by their clouds.yaml names: `{ region_name: 'RegionTwo' }`. */
  readonly flags?: CloudFlags
  /** Secrets kept for the cloud, for what the files and the environment do not say. */
  readonly profiles?: ProfileReader
  /** Asks a person for what is needed and nobody has said. */
  readonly ask?: Ask
  /** Warn: settings that are not used, files that others can read. */
  readonly logger?: Logger
}

/**
 * A cloud from everything that describes it, each value from the first that has it: the caller, the environment
 * (`OS_*`), the region's values, secure.yaml, clouds.yaml, the profile of clouds-public.yaml, the stored secrets, a person.
 *
 * Differs from openstacksdk in two things: every OS_ variable counts beside a named cloud (there OS_PROJECT_NAME does
 * not, although OS_PASSWORD does), and the environment stands for a cloud of its own only with OS_AUTH_URL.
 *
 * @throws ConfigError OS_CLOUD_UNKNOWN, OS_SETTING_MISSING, CONFIG_INVALID with the place of what is wrong
 * @example
 * const config = await resolveCloud({ cloud: 'shop', flags: { region_name: 'RegionTwo' } })
 * console.log(config.authUrl) // https://keystone.example:5000/v3
 * console.log(config.origins['auth.password']) // /home/ada/.config/openstack/secure.yaml, line 4
 */
export async function resolveCloud(options: ResolveCloudOptions = {}): Promise<CloudConfig> {
  const folders = { env: options.env ?? process.env, cwd: options.cwd ?? process.cwd() }
  const logger = options.logger ?? silentLogger
  const files = await readCloudFiles(folders, logger)
  const chosen = chooseCloud({
    cloud: options.cloud,
    env: folders.env,
    flags: options.flags ?? {},
    files,
    logger,
  })
  const { name } = chosen
  const { profiles } = options
  const profile =
    profiles === undefined || name === undefined ? undefined : once(() => profileLayer(profiles, name))
  const values = new CloudValues(chosen, options.ask, profile)
  if (chosen.nameOrigin !== undefined) values.origins['cloud'] = chosen.nameOrigin
  const authUrl = await values.neededText('auth_url')
  // Without any cloud, a user or password would be asked for in vain.
  if (authUrl === '' && name === undefined && files.clouds.size === 0) throw noCloud(files)
  const auth = await signInMethod(values, chosen.authMethods)
  const scope = wantedScope(values, auth.type)
  values.check()
  warnOfOtherAddress(chosen, auth.type, values, logger)
  const connection = await connectionValues(chosen.values, values.origins, folders)
  return {
    ...(name !== undefined && { name }),
    authUrl: addressOf('auth_url', {
      value: expandTemplate(authUrl, chosen.values),
      origin: values.origin('auth_url') ?? 'asked',
    }),
    auth,
    scope,
    ...connection,
    origins: values.origins,
  }
}

/** A password that was written down for one address goes to another: mostly variables that were left over. */
function warnOfOtherAddress(
  { overruledAuthUrl, values: all, name }: ChosenCloud,
  method: AuthMethod['type'],
  values: CloudValues,
  logger: Logger,
): void {
  if (overruledAuthUrl === undefined) return
  const key = method === 'application-credential' ? 'application_credential_secret' : method
  const secret = key === 'totp' ? undefined : values.origin(key)
  if (secret === undefined || secret.startsWith('environment') || secret.startsWith('given')) return
  const address = all.get('auth_url')?.origin ?? ''
  logger.warn(
    { cloud: name ?? '', secret, address },
    `the ${key} of ${secret} is sent to the auth_url of another source: ${address} instead of ${overruledAuthUrl.origin}`,
  )
}

async function profileLayer(profiles: ProfileReader, name: string): Promise<Layer> {
  const kept = await profiles.load(name)
  const layer = new Map<string, FoundValue>()
  for (const [key, value] of Object.entries(kept?.values ?? {})) {
    if (kept === undefined || value === undefined) continue
    const { origin } = kept
    layer.set(key, typeof value === 'string' ? foundValue(key, value, origin) : { value, origin })
  }
  return layer
}
