/** From the flags of `ostui` to what its commands work with. */
import { join } from 'node:path'
import { paths, Secret } from '@pve/core'
import type { Cloud, CloudConfig } from '@pve/openstack'
import { isTrue } from '../config/variables.js'
import type { CommandContext } from '../context.js'
import type { CloudContext, CloudSource, Openstack } from './context.js'

interface OpenOptions {
  /** Passwords and passcodes are asked for, and nothing else. Default: what is needed to sign in. */
  readonly asksOnlySecrets?: boolean
}

/** Clouds and services are first looked for when a command asks for them. */
export async function openOpenstack(
  base: CommandContext,
  { asksOnlySecrets = false }: OpenOptions = {},
): Promise<CloudContext> {
  const { io, globals } = base
  const isDemo = globals['demo'] === true || (globals['demo'] !== false && isTrue(io.env['OSTUI_DEMO'] ?? ''))
  let library: Promise<Openstack> | undefined
  let source: Promise<CloudSource> | undefined
  let cloud: Promise<Cloud> | undefined
  const openstack = () => {
    library ??= import('@pve/openstack')
    return library
  }
  const sourceOf = () => {
    source ??= isDemo
      ? import('./demo.js').then(({ openDemoCloud }) => openDemoCloud(base))
      : openstack().then((sdk) => namedCloud(base, sdk, asksOnlySecrets))
    return source
  }
  return {
    ...base,
    isDemo,
    openstack,
    config: async () => (await sourceOf()).config,
    cloud() {
      cloud ??= Promise.all([openstack(), sourceOf()]).then(([sdk, found]) => {
        const opened = sdk.openCloud({
          ...found,
          logger: base.logger,
          ...(io.resends !== undefined && { resends: io.resends }),
        })
        base.onEnd(() => opened.close())
        return opened
      })
      return cloud
    },
  }
}

async function namedCloud(
  base: CommandContext,
  sdk: Openstack,
  asksOnlySecrets: boolean,
): Promise<CloudSource> {
  const { logger } = base
  return {
    config: await resolve(base, sdk, asksOnlySecrets),
    tokenCache: sdk.fileTokenCache({ path: join(paths.cache('ostui'), 'tokens.json'), logger }),
    discoveryCache: sdk.fileDiscoveryCache({ folder: join(paths.cache('ostui'), 'versions'), logger }),
  }
}

/** Names of clouds.yaml by the flags that stand for them. */
const flagNames = {
  region: 'region_name',
  interface: 'interface',
  project: 'project_name',
  'project-domain': 'project_domain_name',
  'auth-url': 'auth_url',
  username: 'username',
  'user-domain': 'user_domain_name',
  'ca-file': 'cacert',
} as const

async function resolve(base: CommandContext, sdk: Openstack, asksOnlySecrets: boolean): Promise<CloudConfig> {
  const { io, globals, questions, logger } = base
  const text = (flag: string): string | undefined => {
    const value = globals[flag]
    return typeof value === 'string' ? value : undefined
  }
  const flags = Object.fromEntries(Object.entries(flagNames).map(([flag, key]) => [key, text(flag)]))
  const cloud = text('cloud')
  // With one thing missing there is no sign-in: nothing else is asked for then.
  let isIncomplete = false
  return sdk.resolveCloud({
    env: io.env,
    cwd: io.cwd,
    logger,
    flags,
    ...(cloud !== undefined && { cloud }),
    profiles: sdk.profileStore({
      folder: join(paths.config('ostui'), 'profiles'),
      env: io.env,
      logger,
      ...(questions && {
        askPassphrase: async () =>
          Secret.of(await questions.secret({ message: 'Passphrase of the profiles' })),
      }),
    }),
    ...(questions && {
      ask: async ({ key, text: message, secret }) => {
        if (isIncomplete) return undefined
        if (secret) return questions.secret({ message })
        // Where the cloud is belongs into a configuration: an answer would be forgotten with the command.
        isIncomplete = asksOnlySecrets || key === 'auth_url'
        return isIncomplete ? undefined : questions.text({ message })
      },
    }),
  })
}
