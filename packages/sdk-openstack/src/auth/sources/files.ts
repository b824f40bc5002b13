/** The clouds of all files together. */
import { stat } from 'node:fs/promises'
import type { Logger } from '@pve/core'
import { type CloudEntry, type Clouds, holdsSecret, readCloudsFile } from './clouds-file.js'
import { type Folders, findFile, pathsInUse, searchedPaths } from './search-path.js'

export interface CloudFiles {
  /** clouds.yaml, secure.yaml: those that are there. */
  readonly paths: readonly string[]
  /** The clouds.yaml that counts; undefined where none can be read. */
  readonly config: string | undefined
  /** Where clouds.yaml is looked for; the first that can be read counts. */
  readonly searched: readonly string[]
  /** Where none can be read: those of `searched` at which there is something all the same. */
  readonly unreadable: readonly string[]
  /** secure.yaml laid over clouds.yaml. */
  readonly clouds: Clouds
  /** What clouds-public.yaml says of the profile that a cloud names. */
  readonly vendorProfile: (name: string) => CloudEntry | undefined
}

/** @throws ConfigError for a file that cannot be understood */
export async function readCloudFiles(folders: Folders, logger: Logger): Promise<CloudFiles> {
  const [config, secure, vendors] = await Promise.all([
    findFile('clouds', 'OS_CLIENT_CONFIG_FILE', folders, logger),
    findFile('secure', 'OS_CLIENT_SECURE_FILE', folders, logger),
    findFile('clouds-public', undefined, folders, logger),
  ])
  const read = async (path: string | undefined, top: 'clouds' | 'public-clouds'): Promise<Clouds> =>
    (path === undefined ? undefined : await readCloudsFile(path, top, logger)) ?? new Map()
  const own = await read(config, 'clouds')
  const secrets = await read(secure, 'clouds')
  const publicClouds = await read(vendors, 'public-clouds')
  await warnIfOpen(config, own, logger)
  await warnIfOpen(secure, secrets, logger)
  const searched = searchedPaths('clouds', 'OS_CLIENT_CONFIG_FILE', folders)
  return {
    paths: [config, secure].filter((path) => path !== undefined),
    config,
    searched,
    unreadable: config === undefined ? await pathsInUse(searched) : [],
    clouds: laidOver(own, secrets),
    vendorProfile: (name) => publicClouds.get(name),
  }
}

function laidOver(lower: Clouds, upper: Clouds): Clouds {
  const all = new Map(lower)
  for (const [name, entry] of upper) {
    const below = lower.get(name)
    all.set(
      name,
      below === undefined
        ? entry
        : {
            origin: below.origin,
            values: new Map([...below.values, ...entry.values]),
            regions: entry.regions ?? below.regions,
            authMethods: entry.authMethods ?? below.authMethods,
          },
    )
  }
  return all
}

async function warnIfOpen(path: string | undefined, clouds: Clouds, logger: Logger): Promise<void> {
  if (path === undefined || process.platform === 'win32' || !holdsSecret(clouds)) return
  const mode = (await stat(path)).mode & 0o777
  if ((mode & 0o077) === 0) return
  logger.warn(
    { file: path, mode: mode.toString(8).padStart(4, '0') },
    `${path} holds secrets and can be read by others: chmod 600 closes it`,
  )
}
