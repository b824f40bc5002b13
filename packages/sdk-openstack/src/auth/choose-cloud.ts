/** Which cloud is meant, and what all sources say of it. */

import { ConfigError, type Logger, type Secret, suggest } from '@pve/core'
import type { CloudEntry, Region } from './sources/clouds-file.js'
import {
  type CloudFiles,
  type CloudKey,
  type Environment,
  environmentLayer,
  type FoundValue,
  foundValue,
  type Layer,
  mergeLayers,
} from './sources/index.js'

export type CloudFlags = Readonly<Partial<Record<CloudKey, string | Secret | undefined>>>

/** A cloud before anything is made of its values. */
export interface ChosenCloud {
  readonly name: string | undefined
  /** How it was chosen: "environment variable OS_CLOUD". */
  readonly nameOrigin: string | undefined
  readonly values: Layer
  /** What the files say, where another source has overruled it. */
  readonly overruledAuthUrl: FoundValue | undefined
  readonly authMethods: readonly string[] | undefined
  /** The profile of clouds-public.yaml that is named and not there. */
  readonly unknownProfile: string | undefined
}

export interface ChooseOptions {
  readonly cloud?: string | undefined
  readonly env: Environment
  readonly flags: CloudFlags
  readonly files: CloudFiles
  readonly logger: Logger
}

/** @throws ConfigError OS_CLOUD_UNKNOWN; CONFIG_INVALID for a region that the cloud does not list */
export function chooseCloud(options: ChooseOptions): ChosenCloud {
  const { env, files } = options
  const flags = flagLayer(options.flags)
  const environment = environmentLayer(env)
  const named = nameOf(options, environment, flags)
  const entry = named === undefined ? undefined : files.clouds.get(named.name)
  if (named !== undefined && entry === undefined) throw unknownCloud(named, files)
  const layers = cloudLayers([flags, environment], entry, options)
  const values = mergeLayers(layers.all)
  const inFiles = mergeLayers(layers.all.slice(2)).get('auth_url')
  return {
    name: named?.name,
    nameOrigin: named?.origin,
    values,
    overruledAuthUrl: inFiles?.value === values.get('auth_url')?.value ? undefined : inFiles,
    authMethods: layers.authMethods,
    unknownProfile: layers.unknownProfile,
  }
}

/** `auth_url` may be made of other values: `https://{region_name}.cloud.example/v3`. */
export function expandTemplate(text: string, values: Layer): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = values.get(key)?.value
    return typeof value === 'string' ? value : whole
  })
}

function flagLayer(flags: CloudFlags): Layer {
  const layer = new Map<string, FoundValue>()
  for (const [key, value] of Object.entries(flags)) {
    if (value === undefined || value === '') continue
    const origin = 'given by the caller'
    layer.set(key, typeof value === 'string' ? foundValue(key, value, origin) : { value, origin })
  }
  return layer
}

interface Named {
  readonly name: string
  readonly origin: string
}

/** Undefined: the environment stands for itself, or there is nothing to choose from. */
function nameOf({ cloud, env, files }: ChooseOptions, environment: Layer, flags: Layer): Named | undefined {
  const alone = env['OS_CLOUD_NAME'] || 'envvars'
  const isAlone = (name: string) => name === alone && !files.clouds.has(name)
  if (cloud !== undefined) return isAlone(cloud) ? undefined : { name: cloud, origin: 'given by the caller' }
  const inEnvironment = env['OS_CLOUD']
  if (inEnvironment) {
    return isAlone(inEnvironment)
      ? undefined
      : { name: inEnvironment, origin: 'environment variable OS_CLOUD' }
  }
  // Whoever says where to sign in means that cloud and none of the files.
  if (environment.has('auth_url') || flags.has('auth_url')) return undefined
  const names = [...files.clouds.keys()]
  const [first] = names
  if (first === undefined) return undefined
  if (names.length === 1) return { name: first, origin: `the only one of ${files.paths.join(' and ')}` }
  throw new ConfigError(
    `There are ${names.length} clouds, and nothing says which one: ${names.join(', ')}.`,
    {
      code: 'OS_CLOUD_UNKNOWN',
      phase: 'choose a cloud',
      hint: 'Name one (--cloud), or set OS_CLOUD.',
      details: { clouds: names, files: [...files.paths] },
    },
  )
}

function unknownCloud({ name, origin }: Named, files: CloudFiles): ConfigError {
  const names = [...files.clouds.keys()]
  if (name === '')
    return new ConfigError(`The name of the cloud is empty (${origin}).`, {
      code: 'OS_CLOUD_UNKNOWN',
      phase: 'choose a cloud',
      hint: 'Give one, or leave it out. Where it comes from a variable, that one is not set.',
      details: { clouds: names, files: [...files.paths] },
    })
  const meant = suggest(name, names)
  const there =
    files.paths.length === 0
      ? 'There is no clouds.yaml that can be read'
      : `${files.paths.join(' and ')} ${names.length === 0 ? 'has none' : `has ${names.join(', ')}`}`
  return new ConfigError(`There is no cloud ${name} (${origin}). ${there}.`, {
    code: 'OS_CLOUD_UNKNOWN',
    phase: `choose the cloud ${name}`,
    hint:
      meant !== undefined
        ? `Did you mean ${meant}?`
        : 'Add it to clouds.yaml, or set OS_CLIENT_CONFIG_FILE to the file that has it.',
    details: { clouds: names, files: [...files.paths] },
  })
}

/** No source describes a cloud at all. */
export function noCloud(files: CloudFiles): ConfigError {
  const { paths, config, searched, unreadable } = files
  // Three suffixes in each folder say no more than one of them.
  const shown = searched.filter((path) => !/\.(?:yml|json)$/.test(path) || path === searched[0])
  const why =
    config !== undefined
      ? `${paths.join(' and ')} ${paths.length === 1 ? 'names' : 'name'} no cloud`
      : `there is no clouds.yaml (.yml, .json) that can be read. Looked for: ${shown.join(', ')}`
  return new ConfigError(`No cloud is configured: OS_AUTH_URL is not set, and ${why}.`, {
    code: 'OS_SETTING_MISSING',
    phase: 'choose a cloud',
    hint: noCloudHint(files),
    details: {
      missing: ['auth.auth_url'],
      searched: [...searched],
      files: [...paths],
      ...(unreadable.length > 0 && { unreadable: [...unreadable] }),
    },
  })
}

/** Only where there is no clouds.yaml, a command that would put one over it. */
function noCloudHint({ config, unreadable }: CloudFiles): string {
  if (config !== undefined)
    return `Add your cloud to ${config}: its dashboard (API Access) has a clouds.yaml to take it from.`
  if (unreadable.length > 0) {
    const [which, path] = unreadable.length === 1 ? ['This is', 'that path'] : ['These are', 'one of them']
    return `${which} there, and no file that this user can read: ${unreadable.join(', ')}. Mend ${path}, or set OS_CLIENT_CONFIG_FILE.`
  }
  // A command a line, so that none is broken where the line ends.
  return 'Download clouds.yaml from the dashboard of your cloud (API Access), then:\nmkdir -p ~/.config/openstack\nmv ~/Downloads/clouds.yaml ~/.config/openstack/'
}

function cloudLayers(
  above: readonly Layer[],
  entry: CloudEntry | undefined,
  { files, logger }: ChooseOptions,
) {
  const profileName = mergeLayers([...above, entry?.values ?? new Map()]).get('profile')?.value
  const vendor = typeof profileName === 'string' ? files.vendorProfile(profileName) : undefined
  const unknownProfile = typeof profileName === 'string' && vendor === undefined ? profileName : undefined
  if (unknownProfile !== undefined) {
    logger.warn({ profile: unknownProfile }, `the profile ${unknownProfile} is in no clouds-public.yaml`)
  }
  const wanted = mergeLayers(above).get('region_name')?.value
  const regions = entry?.regions ?? vendor?.regions
  const region = regions && regionOf(regions, typeof wanted === 'string' ? wanted : undefined)
  return {
    all: [
      ...above,
      ...(region ? [region] : []),
      ...(entry ? [entry.values] : []),
      ...(vendor ? [vendor.values] : []),
    ],
    authMethods: entry?.authMethods ?? vendor?.authMethods,
    unknownProfile,
  }
}

/** The one that is asked for, else the first of the list; its own values with its name. */
function regionOf(regions: readonly Region[], wanted: string | undefined): Layer | undefined {
  const [first] = regions
  const region = wanted === undefined ? first : regions.find(({ name }) => name === wanted)
  if (region !== undefined) {
    return new Map([...region.values, ['region_name', { value: region.name, origin: region.origin }]])
  }
  if (wanted === undefined) return undefined
  const names = regions.map(({ name }) => name)
  const meant = suggest(wanted, names)
  throw new ConfigError(`The cloud has no region ${wanted}: it lists ${names.join(', ')}.`, {
    phase: `choose the region ${wanted}`,
    hint: meant === undefined ? 'Names of regions have upper and lower case.' : `Did you mean ${meant}?`,
    details: { regions: names, ...(first && { listedAt: first.origin }) },
  })
}
