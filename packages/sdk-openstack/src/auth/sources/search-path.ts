/** Where the files are looked for: the folders of openstacksdk, in its order; of each kind of file the first counts. */
import { access, constants, lstat, stat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import type { Logger } from '@pve/core'

export type Environment = Readonly<Record<string, string | undefined>>

export interface Folders {
  readonly env: Environment
  readonly cwd: string
}

/** `~/x` as a shell would have it. */
export function expandHome(path: string, env: Environment): string {
  return path === '~' || path.startsWith('~/') ? join(homeOf(env), path.slice(1)) : path
}

function homeOf(env: Environment): string {
  return env['HOME'] || homedir()
}

function searchFolders({ env, cwd }: Folders): string[] {
  const home = homeOf(env)
  const xdg = env['XDG_CONFIG_HOME']
  const folders = [
    cwd,
    ...(xdg !== undefined && isAbsolute(xdg) ? [join(xdg, 'openstack')] : []),
    ...(process.platform === 'darwin' ? [join(home, 'Library', 'Application Support', 'openstack')] : []),
    join(home, '.config', 'openstack'),
    ...(process.platform === 'darwin' ? [join('/Library', 'Application Support', 'openstack')] : []),
    '/etc/openstack',
  ]
  return [...new Set(folders)]
}

/**
 * Every path at which a file of this kind is looked for, each once, in this order.
 *
 * @param base `clouds`, `secure` or `clouds-public`
 * @param variable names the file: OS_CLIENT_CONFIG_FILE
 */
export function searchedPaths(base: string, variable: string | undefined, folders: Folders): string[] {
  const named = namedPath(variable, folders)
  const usual = searchFolders(folders).flatMap((folder) =>
    ['.yaml', '.yml', '.json'].map((suffix) => join(folder, base + suffix)),
  )
  return [...new Set([...(named === undefined ? [] : [named]), ...usual])]
}

function namedPath(variable: string | undefined, { env, cwd }: Folders): string | undefined {
  const named = variable === undefined ? undefined : env[variable]
  return named ? resolve(cwd, expandHome(named, env)) : undefined
}

/**
 * The file of this kind that counts, or undefined. One that its variable names and that is not there is passed over, as
 * openstacksdk does, with a warning.
 *
 * @param base `clouds`, `secure` or `clouds-public`
 * @param variable names the file: OS_CLIENT_CONFIG_FILE
 */
export async function findFile(
  base: string,
  variable: string | undefined,
  folders: Folders,
  logger: Logger,
): Promise<string | undefined> {
  const named = namedPath(variable, folders)
  for (const path of searchedPaths(base, variable, folders)) {
    if (await isReadable(path)) return path
    if (path === named)
      logger.warn({ file: path }, `${variable} names ${path}, which is not there or cannot be read`)
  }
  return undefined
}

/** Those at which there is something, or may be: a folder that nobody may look into hides what is in it. */
export async function pathsInUse(paths: readonly string[]): Promise<string[]> {
  const inUse = await Promise.all(
    paths.map((path) =>
      lstat(path).then(
        () => true,
        (error: NodeJS.ErrnoException) => error.code !== 'ENOENT' && error.code !== 'ENOTDIR',
      ),
    ),
  )
  return paths.filter((_path, index) => inUse[index])
}

async function isReadable(path: string): Promise<boolean> {
  try {
    await access(path, constants.R_OK)
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}
